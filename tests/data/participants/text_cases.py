"""Separated values: files as programs and people save them."""

from __future__ import annotations

import csv

from .cases import file, pasted
from .documents import Document, joined, separated

THREE = "first-name surname email"
FULL = "full-name email"


def dutch() -> Document:
    """Particles of all kinds."""
    return (
        Document()
        .person("Zoë", "van der Müller", "zoe@example.org")
        .person("Joost", "in 't Veld", "joost@example.nl")
        .person("Anouk", "de Vries", "a.devries@example.nl")
        .person("Sjoerd", "'t Hart", "sjoerd@example.nl")
    )


def with_header(*titles: str) -> Document:
    """The Dutch list below a header."""
    body = Document().header(*titles)
    for person in dutch().people:
        body.person(person["first_name"], person["surname"], person["email"])
    return body


def ordinary() -> None:
    """The seven ordinary variants of a file of first name, surname and e-mail."""
    titles = ("First name", "Surname", "E-mail")
    good = with_header(*titles)
    file("comma-utf8.csv", separated(good, ","), good.expect("table", THREE, encoding="utf-8"))
    file(
        "semicolon-excel.csv",
        separated(good, ";", end="\r\n"),
        good.expect("table", THREE, encoding="cp1252", certain=False),
        "cp1252",
    )
    file(
        "tab-excel-unicode.txt",
        separated(good, "\t", end="\r\n"),
        good.expect("table", THREE, encoding="utf-16"),
        "utf-16",
    )
    file(
        "utf8-bom.csv",
        separated(good, ",", end="\r\n"),
        good.expect("table", THREE, encoding="utf-8-sig"),
        "utf-8-sig",
    )
    bare = dutch()
    file("no-header.csv", separated(bare, ","), bare.expect("table", THREE))
    blank = (
        Document()
        .header(*titles)
        .blank("", "", "")
        .person("Ann", "Lee", "ann@example.org")
        .blank("")
        .person("Bo", "Åkesson", "bo@example.se")
        .blank("", "", "")
    )
    file("blank-lines.csv", separated(blank, ","), blank.expect("table", THREE))
    blanks = (
        Document()
        .header(*titles)
        .person("Ann", "Lee", "ann@example.org", "  Ann ", " Lee", " ann@example.org  ")
        .person("Bo", "van Eyck", "bo@example.be", "Bo", "van   Eyck ", "bo@example.be\u00a0")
    )
    file("blanks-around.csv", joined(blanks, ","), blanks.expect("table", THREE))


def encodings() -> None:
    """Letters of all kinds, kept by all kinds of programs."""
    polish = (
        Document()
        .header("Imię", "Nazwisko", "Adres e-mail")
        .person("Małgorzata", "Wójcik", "m.wojcik@example.pl")
        .person("Łukasz", "Dąbrowski", "l.dabrowski@example.pl")
        .person("Zofia", "Zielińska", "zofia@example.pl")
    )
    file(
        "polish-cp1250.csv",
        separated(polish, ";"),
        polish.expect("table", THREE, encoding="cp1250", certain=False),
        "cp1250",
    )
    czech = (
        Document()
        .header("Jméno", "Příjmení", "E-mail")
        .person("Jiří", "Dvořák", "dvorak@example.cz")
        .person("Tereza", "Procházková", "tereza@example.cz")
        .person("Zdeněk", "Kučera", "kucera@example.cz")
    )
    file(
        "czech-cp1250.csv",
        separated(czech, ";"),
        czech.expect("table", THREE, encoding="cp1250", certain=False),
        "cp1250",
    )
    russian = (
        Document()
        .header("Фамилия", "Имя", "Электронная почта")
        .person("Ольга", "Смирнова", "olga@example.ru", "Смирнова", "Ольга", "olga@example.ru")
        .person("Дмитрий", "Кузнецов", "dk@example.ru", "Кузнецов", "Дмитрий", "dk@example.ru")
    )
    file(
        "russian-cp1251.csv",
        separated(russian, ";"),
        russian.expect("table", "surname first-name email", encoding="cp1251", certain=False),
        "cp1251",
    )
    greek = (
        Document()
        .header("Όνομα", "Επώνυμο", "Email")
        .person("Νίκος", "Παπαδόπουλος", "nikos@example.gr")
        .person("Ελένη", "Γεωργίου", "eleni@example.gr")
    )
    file(
        "greek-cp1253.csv",
        separated(greek, ";"),
        greek.expect("table", THREE, encoding="cp1253", certain=False),
        "cp1253",
    )
    file("greek-utf8.csv", separated(greek, ";"), greek.expect("table", THREE, encoding="utf-8"))
    french = (
        Document()
        .header("Prénom", "Nom", "Courriel")
        .person("Hélène", "Lefèvre", "helene@example.fr")
        .person("Gaëtan", "Boësse", "gaetan@example.fr")
        .person("François", "Noël", "fnoel@example.fr")
    )
    file(
        "french-mac-roman.csv",
        separated(french, ";", end="\r"),
        french.expect("table", THREE, encoding="mac_roman", certain=False),
        "mac_roman",
    )
    file(
        "french-latin1.csv",
        separated(french, ";"),
        french.expect("table", THREE, encoding="cp1252", certain=False),
        "latin-1",
    )
    file(
        "french-mac-line-ends.csv",
        separated(french, ",", end="\r"),
        french.expect("table", THREE, encoding="utf-8"),
    )
    japanese = (
        Document()
        .header("姓", "名", "メールアドレス")
        .person("太郎", "山田", "taro@example.jp", "山田", "太郎", "taro@example.jp")
        .person("花子", "佐藤", "hanako@example.jp", "佐藤", "花子", "hanako@example.jp")
    )
    file(
        "japanese-shift-jis.csv",
        separated(japanese, ",", end="\r\n"),
        japanese.expect("table", "surname first-name email", encoding="cp932", certain=False),
        "cp932",
    )
    file(
        "japanese-utf16-be.txt",
        separated(japanese, "\t"),
        japanese.expect("table", "surname first-name email", encoding="utf-16"),
        "utf-16",
    )
    chinese = (
        Document()
        .header("姓名", "电子邮箱")
        .person("小明", "王", "xm@example.cn", "王小明", "xm@example.cn")
        .person("修", "欧阳", "oy@example.cn", "欧阳修", "oy@example.cn")
        .person("丽", "张", "zl@example.cn", "张丽", "zl@example.cn")
    )
    order = {"order": "last-first"}
    file(
        "chinese-gb18030.csv",
        separated(chinese, ","),
        chinese.expect("table", FULL, encoding="gb18030", certain=False),
        "gb18030",
    )
    file("chinese-utf8.csv", separated(chinese, ","), chinese.expect("table", FULL, **order))
    korean = (
        Document()
        .header("이름", "이메일")
        .person("민수", "김", "ms@example.kr", "김민수", "ms@example.kr")
        .person("지민", "남궁", "jm@example.kr", "남궁지민", "jm@example.kr")
    )
    file(
        "korean-cp949.csv",
        separated(korean, ","),
        korean.expect("table", FULL, encoding="cp949", certain=False),
        "cp949",
    )
    plain = with_header("Voornaam", "Achternaam", "E-mailadres")
    file(
        "utf16-le-no-bom.txt",
        separated(plain, "\t").encode("utf-16-le"),
        plain.expect("table", THREE, encoding="utf-16-le"),
    )
    file(
        "utf16-be-no-bom.txt",
        separated(plain, ";").encode("utf-16-be"),
        plain.expect("table", THREE, encoding="utf-16-be"),
    )
    file(
        "utf16-csv-semicolon.csv",
        separated(plain, ";", end="\r\n"),
        plain.expect("table", THREE, encoding="utf-16"),
        "utf-16",
    )
    nul = separated(plain, ",").replace("Anouk", "Anouk\x00")
    file("nul-inside.csv", nul, plain.expect("table", THREE, notes=["nuls-removed"]))


def separators() -> None:
    """Separators and quotes that are not the everyday ones."""
    doc = with_header("Voornaam", "Achternaam", "E-mail")
    file("pipe.txt", joined(doc, "|"), doc.expect("table", THREE))
    file("caret.txt", joined(doc, "^"), doc.expect("table", THREE))
    file("all-quoted.csv", separated(doc, ";", quoting=csv.QUOTE_ALL), doc.expect("table", THREE))
    single = Document().header("name", "first name", "e-mail")
    single.person("Noor", "Jansen", "noor@example.nl", "Jansen", "Noor", "noor@example.nl")
    single.person("Sean", "O'Brien", "sean@example.ie", "O'Brien", "Sean", "sean@example.ie")
    file(
        "single-quotes.csv",
        separated(single, ",", quoting=csv.QUOTE_ALL, quote="'"),
        single.expect("table", "surname first-name email"),
    )
    told = Document().drop("separator-line", "sep=|").header("First", "Last", "Mail")
    told.person("Ama", "Mensah", "ama@example.gh").person("Kofi", "Boateng", "kofi@example.gh")
    file("sep-line.csv", joined(told, "|"), told.expect("table", THREE))
    comma = Document().drop("separator-line", "sep=,").header("First", "Last", "Mail")
    comma.person("Ama", "Mensah", "ama@example.gh").person("Kofi", "Boateng", "kofi@example.gh")
    file(
        "sep-line-comma.csv",
        "sep=,\n" + separated(comma, ",").split("\n", 1)[1],
        comma.expect("table", THREE),
    )
    wide = Document().header("Name", "Email")
    wide.person("Thandiwe", "Nkosi", "tn@example.za", "Thandiwe Nkosi", "tn@example.za")
    wide.person("Sipho", "Dlamini", "sd@example.za", "Sipho Dlamini", "sd@example.za")
    file(
        "columns-of-blanks.txt",
        "\n".join(f"{a:<24}{b}" for a, b in wide.rows),
        wide.expect("table", FULL),
    )
    lines = Document().header("First name", "Surname", "E-mail", "Remark")
    lines.person(
        "Ana",
        "Silva",
        "ana@example.br",
        "Ana",
        "Silva",
        "ana@example.br",
        "late on Monday;\nleft early",
        remark="late on Monday; left early",
    )
    lines.person("Rui", "Costa", "rui@example.pt", "Rui", "Costa", "rui@example.pt", "")
    file("line-ends-in-cells.csv", separated(lines, ";"), lines.expect("table", f"{THREE} remark"))
    open_quote = (
        Document()
        .header("First name", "Surname", "E-mail")
        .person("Zoë", '"van der Müller', "zoe@example.org")
        .person("Bram", "Visser", "bram@example.org", "Bram", '"Visser"', "bram@example.org")
        .person("Daan", "Smit", "daan@example.org")
    )
    file(
        "unclosed-quote.csv",
        joined(open_quote, ";"),
        open_quote.expect("table", THREE, notes=["unclosed-quote"]),
    )
    nick = Document().header("First name", "Surname", "E-mail")
    nick.person('Robert "Bob"', "Smith", "bob@example.org")
    nick.person("Ann", 'Lee "the map"', "ann@example.org")
    file("quotes-inside-unquoted.csv", joined(nick, ","), nick.expect("table", THREE))
    file("quotes-inside-quoted.csv", separated(nick, ","), nick.expect("table", THREE))
    file(
        "backslash-quotes.csv",
        'First name,Surname,E-mail\n"Robert \\"Bob\\"","Smith","bob@example.org"\n'
        '"Ann","Lee \\"the map\\"","ann@example.org"\n',
        nick.expect("table", THREE),
    )
    whole = Document().header("First name", "Surname", "E-mail")
    whole.person("Ann", "Lee, PhD", "ann@example.org").person("Bo", "Li", "bo@example.org")
    text = separated(whole, ",")
    file(
        "whole-lines-quoted.csv",
        "".join('"' + line.replace('"', '""') + '"\n' for line in text.splitlines()),
        whole.expect("table", THREE, notes=["whole-lines-quoted"]),
    )
    ragged = (
        Document()
        .header("First name", "Surname", "E-mail", "Remark")
        .person("Ann", "Lee", "ann@example.org")
        .person("Bo", "", "", "Bo")
        .person(
            "Cy", "Doe", "cy@example.org", "Cy", "Doe", "cy@example.org", "ok", "more", remark="ok"
        )
    )
    file("ragged.csv", joined(ragged, ","), ragged.expect("table", f"{THREE} remark ignored"))
    extra = (
        Document()
        .header("Name", "Email")
        .person("Anna", "Berg", "anna@example.org", "Berg, Anna", "anna@example.org")
        .person("Bo", "Li", "bo@example.org", "Li, Bo", "bo@example.org")
    )
    file(
        "commas-in-unquoted-names.csv",
        joined(extra, ","),
        extra.expect("table", f"{FULL} ignored", notes=["extra-cells"]),
    )
    formula = Document().header("First name", "Surname", "E-mail")
    formula.person("Ann", "Lee", "ann@example.org", "Ann", "Lee", "ann@example.org")
    file(
        "cells-as-formulas.csv",
        'First name,Surname,E-mail\n="Ann",="Lee",="ann@example.org"\n',
        formula.expect("table", THREE),
    )
    one = Document().person("Ann", "Lee", "ann@example.org")
    pasted("one-person-tabs", "Ann\tLee\tann@example.org", one.expect("table", THREE))
    markdown = (
        Document()
        .header("Naam", "E-mail")
        .drop("rule", "---", "---")
        .person("Lotte", "Peeters", "lotte@example.be", "Lotte Peeters", "lotte@example.be")
        .person("Wout", "Maes", "wout@example.be", "Wout Maes", "wout@example.be")
    )
    pasted(
        "markdown-table",
        "".join(f"| {' | '.join(row)} |\n" for row in markdown.rows),
        markdown.expect("table", FULL),
    )


def rows_that_are_nobody() -> None:
    """Titles, totals, footers, comments, headers again."""
    doc = (
        Document()
        .drop("title", "QGIS Introduction, 20-25 November 2026")
        .drop("title", "Kartografie Academie Utrecht")
        .blank("")
        .header(
            "Nr",
            "Voornaam",
            "Tussenvoegsel",
            "Achternaam",
            "E-mail",
            "Bedrijf",
            "Geslaagd",
            "Opmerking",
        )
        .person(
            "Jan",
            "van den Berg",
            "jan@example.nl",
            "1",
            "Jan",
            "van den",
            "Berg",
            "jan@example.nl",
            "Waterschap",
            "ja",
            "",
        )
        .person(
            "Els",
            "Bakker",
            "els@example.nl",
            "2",
            "Els",
            "",
            "Bakker",
            "els@example.nl",
            "Gemeente",
            "nee",
            "komt volgend jaar terug",
            passed=False,
            remark="komt volgend jaar terug",
        )
        .drop(
            "repeated-header",
            "Nr",
            "Voornaam",
            "Tussenvoegsel",
            "Achternaam",
            "E-mail",
            "Bedrijf",
            "Geslaagd",
            "Opmerking",
        )
        .person(
            "Ad", "Mol", "ad@example.nl", "3", "Ad", "", "Mol", "ad@example.nl", "GIS BV", "x", ""
        )
        .blank("")
        .drop("total", "Totaal", "3")
        .drop("footer", "Afgedrukt op 20-11-2026, pagina 1 van 1")
    )
    roles = "ignored first-name particle surname email ignored passed remark"
    file("titles-totals-footers.csv", separated(doc, ";"), doc.expect("table", roles))
    comments = (
        Document()
        .drop("title", "# exported by the booking system")
        .header("first", "last", "email")
        .person("Ann", "Lee", "ann@example.org")
        .drop("comment", "# Bo cancelled", "", "")
        .person("Cy", "Doe", "cy@example.org")
        .drop("rule", "-----", "-----", "-----")
    )
    file("comments-and-rules.csv", separated(comments, ","), comments.expect("table", THREE))
    summe = (
        Document()
        .header("Vorname", "Nachname", "E-Mail-Adresse")
        .person("Jörg", "Weiß", "jw@example.de")
        .person("Käthe", "von Bülow", "kb@example.de")
        .drop("total", "Summe:", "2", "")
    )
    file("german-sum.csv", separated(summe, ";"), summe.expect("table", THREE))
    groups = (
        Document()
        .header("Name", "E-mail")
        .drop("title", "Group A:", "")
        .person("Ann", "Lee", "ann@example.org", "Ann Lee", "ann@example.org")
        .drop("title", "Group B:", "")
        .person("Bo", "Li", "bo@example.org", "Bo Li", "bo@example.org")
    )
    file("group-headings.csv", separated(groups, ","), groups.expect("table", FULL))
    nothing = (
        Document()
        .header("Nr", "First name", "Surname", "E-mail")
        .person("Ann", "Lee", "ann@example.org", "1", "Ann", "Lee", "ann@example.org")
        .drop("no-person", "2", "", "", "")
        .drop("no-person", "3", "", "", "")
    )
    file(
        "numbered-but-empty.csv",
        separated(nothing, ","),
        nothing.expect("table", f"ignored {THREE}"),
    )
    wordy = (
        Document()
        .drop("title", "Anwesenheitsliste Kurs QGIS für Einsteiger:")
        .person("Uwe", "Schmidt", "uwe@example.de")
        .person("Eva", "Koch", "eva@example.de")
    )
    file("title-without-header.csv", separated(wordy, ";"), wordy.expect("table", THREE))


def headers() -> None:
    """What columns are called in many languages and systems."""
    cases = {
        "de": ("Nachname Vorname E-Mail", "surname first-name email", "Jürgen", "Groß"),
        "es": ("Nombre|Apellidos|Correo electrónico", THREE, "José Luis", "Muñoz Ibáñez"),
        "pt": ("Nome|Sobrenome|Endereço de e-mail", THREE, "João", "dos Santos"),
        "it": ("Cognome|Nome|Posta elettronica", "surname first-name email", "Niccolò", "D'Amico"),
        "sv": ("Förnamn|Efternamn|E-post", THREE, "Åsa", "Öberg"),
        "da": ("Fornavn|Efternavn|E-mailadresse", THREE, "Søren", "Kjær"),
        "nb": ("Fornavn|Etternavn|E-post", THREE, "Bjørn", "Ødegård"),
        "fi": ("Etunimi|Sukunimi|Sähköposti", THREE, "Päivi", "Hämäläinen"),
        "cs": ("Příjmení|Jméno|E-mail", "surname first-name email", "Šárka", "Němcová"),
        "sk": ("Meno|Priezvisko|E-mailová adresa", THREE, "Ľubomír", "Hruška"),
        "hu": ("Vezetéknév|Keresztnév|E-mail cím", "surname first-name email", "Gergő", "Szűcs"),
        "ro": ("Nume|Prenume|Adresă de email", "surname first-name email", "Ștefan", "Țurcanu"),
        "tr": ("Ad|Soyad|E-posta", THREE, "Işıl", "Yıldız"),
        "uk": ("Прізвище|Ім'я|Електронна пошта", "surname first-name email", "Оксана", "Шевченко"),
        "id": ("Nama Depan|Nama Belakang|Surel", THREE, "Putri", "Wijaya"),
        "vi": ("Họ|Tên|Email", "surname first-name email", "Minh", "Nguyễn"),
        "ar": ("الاسم الأول|اسم العائلة|البريد الإلكتروني", THREE, "ليلى", "حداد"),
        "is": ("Eiginnafn|Eftirnafn|Netfang", THREE, "Þóra", "Jónsdóttir"),
        "hr": ("Ime|Prezime|E-pošta", THREE, "Đurđica", "Šimić"),
        "camel": ("firstName|lastName|emailAddress", THREE, "Wanjiru", "Kamau"),
        "stars": ("FIRST NAME *|LAST NAME *|E-MAIL (required)", THREE, "Aoife", "Ní Bhriain"),
        "two-languages": (
            "Naam / Name|Voornaam / First name|E-mail / E-mail",
            "surname first-name email",
            "Fleur",
            "Claes",
        ),
    }
    for code, (titles, roles, first, surname) in cases.items():
        names = titles.split("|") if "|" in titles else titles.split(" ")
        doc = Document().header(*names)
        for number in (1, 2, 3):
            mail = f"person{number}@example.org"
            written = {"first-name": first, "surname": surname, "email": mail}
            doc.person(first, surname, mail, *(written[role] for role in roles.split()))
        file(f"header-{code}.csv", separated(doc, ";"), doc.expect("table", roles))
    form = (
        Document()
        .header(
            "Timestamp",
            "Email Address",
            "What is your first name?",
            "And your last name?",
            "Name of your organisation",
            "Any comments for the trainer?",
        )
        .person(
            "Ngozi",
            "Okafor",
            "ngozi@example.ng",
            "2026/11/20 9:12:13 am GMT+1",
            "ngozi@example.ng",
            "Ngozi",
            "Okafor",
            "Survey Ltd",
            "vegetarian",
            remark="vegetarian",
        )
        .person(
            "Chidi",
            "Eze",
            "chidi@example.ng",
            "2026/11/20 9:14:02 am GMT+1",
            "chidi@example.ng",
            "Chidi",
            "Eze",
            "Lagos State",
            "",
        )
    )
    file(
        "google-form.csv",
        separated(form, ",", quoting=csv.QUOTE_ALL),
        form.expect("table", "ignored email first-name surname ignored remark"),
    )
    both = (
        Document()
        .header(
            "Bedrijfsnaam",
            "Contactpersoon",
            "Telefoon",
            "E-mail contactpersoon",
            "Voor- en achternaam",
            "E-mailadres deelnemer",
        )
        .person(
            "Piet",
            "Mulder",
            "piet@example.nl",
            "GIS BV",
            "Karin Bos",
            "06-12345678",
            "karin@example.nl",
            "Piet Mulder",
            "piet@example.nl",
        )
        .person(
            "Sanne",
            "ter Horst",
            "sanne@example.nl",
            "GIS BV",
            "Karin Bos",
            "06-12345678",
            "karin@example.nl",
            "Sanne ter Horst",
            "sanne@example.nl",
        )
    )
    file(
        "contact-person-beside.csv",
        separated(both, ";"),
        both.expect("table", "ignored ignored ignored ignored full-name email"),
    )
    two = (
        Document()
        .header("Nombres", "Primer apellido", "Segundo apellido", "Correo")
        .person(
            "Ana Lucía",
            "Quispe Mamani",
            "ana@example.pe",
            "Ana Lucía",
            "Quispe",
            "Mamani",
            "ana@example.pe",
        )
        .person("Jorge", "Rojas", "jorge@example.bo", "Jorge", "Rojas", "", "jorge@example.bo")
    )
    file(
        "two-surname-columns.csv",
        separated(two, ";"),
        two.expect("table", "first-name surname surname email"),
    )
    middle = (
        Document()
        .header("Last Name", "First Name", "Middle Name", "Email", "Result")
        .person(
            "John Quincy",
            "Adams",
            "jqa@example.us",
            "Adams",
            "John",
            "Quincy",
            "jqa@example.us",
            "Pass",
        )
        .person(
            "Ella",
            "Brown",
            "ella@example.us",
            "Brown",
            "Ella",
            "",
            "ella@example.us",
            "Fail",
            passed=False,
        )
    )
    file(
        "middle-name-and-result.csv",
        separated(middle, ","),
        middle.expect("table", "surname first-name middle-name email passed"),
    )


def full_names() -> None:
    """One column with the whole name."""
    lists: dict[str, tuple[str, list[tuple[str, str, str]]]] = {
        "french-capitals": (
            "Nom et prénom",
            [
                ("DUPONT Marie", "Marie", "DUPONT"),
                ("LE GOFF Yann", "Yann", "LE GOFF"),
                ("de LA TOUR Jean-Paul", "Jean-Paul", "de LA TOUR"),
            ],
        ),
        "hungarian": (
            "Név",
            [
                ("Kovács Anna", "Anna", "Kovács"),
                ("Nagy Béla", "Béla", "Nagy"),
                ("Szabó-Tóth Réka", "Réka", "Szabó-Tóth"),
            ],
        ),
        "spanish": (
            "Nombre completo",
            [
                ("María José García López", "María José", "García López"),
                ("Juan Carlos Fernández de la Torre", "Juan Carlos", "Fernández de la Torre"),
                ("Lucía Ortega y Ruiz", "Lucía", "Ortega y Ruiz"),
            ],
        ),
        "portuguese": (
            "Nome completo",
            [
                ("Ana Maria da Silva Santos", "Ana Maria", "da Silva Santos"),
                ("João Costa e Silva", "João", "Costa e Silva"),
                ("Tiago dos Reis", "Tiago", "dos Reis"),
            ],
        ),
        "dutch-comma": (
            "Naam",
            [
                ("Berg, Jan van den", "Jan", "van den Berg"),
                ("Vries, Anna de", "Anna", "de Vries"),
                ("Bakker, Kees", "Kees", "Bakker"),
            ],
        ),
        "arabic-latin": (
            "Name",
            [
                ("Ahmed Al Farsi", "Ahmed", "Al Farsi"),
                ("Mohammed bin Salem", "Mohammed", "bin Salem"),
                ("Fatima el-Idrissi", "Fatima", "el-Idrissi"),
            ],
        ),
        "vietnamese": (
            "Họ và tên",
            [
                ("Nguyễn Văn An", "Văn An", "Nguyễn"),
                ("Trần Thị Hoa", "Thị Hoa", "Trần"),
                ("Phạm Minh Đức", "Minh Đức", "Phạm"),
            ],
        ),
        "titles": (
            "Participant",
            [
                ("Dr. Anna Müller", "Anna", "Müller"),
                ("Mr. John Smith Jr.", "John", "Smith Jr."),
                ("Grace Mensah, PhD", "Grace", "Mensah"),
            ],
        ),
        "irish": (
            "Full name",
            [
                ("Seán Ó Briain", "Seán", "Ó Briain"),
                ("Aoife O'Neill", "Aoife", "O'Neill"),
                ("Ronan Mac Carthaigh", "Ronan", "Mac Carthaigh"),
            ],
        ),
        "german-comma": (
            "Name, Vorname",
            [
                ("Müller, Anna", "Anna", "Müller"),
                ("von der Heide, Ursula", "Ursula", "von der Heide"),
                ("Schmidt-Rottluff, Karl", "Karl", "Schmidt-Rottluff"),
            ],
        ),
        "korean": (
            "성명",
            [("김 민수", "민수", "김"), ("박지은", "지은", "박"), ("황보 석", "석", "황보")],
        ),
        "japanese": (
            "氏名",
            [
                ("山田 太郎", "太郎", "山田"),
                ("佐々木花子", "花子", "佐々木"),
                ("ジョン・スミス", "ジョン", "スミス"),
            ],
        ),
        "single-names": (
            "Nama",
            [
                ("Suharto", "Suharto", ""),
                ("Sukarno", "Sukarno", ""),
                ("Dewi Lestari", "Dewi", "Lestari"),
            ],
        ),
        "turkish": (
            "Ad Soyad",
            [
                ("Ayşe Yılmaz", "Ayşe", "Yılmaz"),
                ("Mehmet Ali Öztürk", "Mehmet Ali", "Öztürk"),
                ("İbrahim Çelik", "İbrahim", "Çelik"),
            ],
        ),
        "polish": (
            "Nazwisko i imię",
            [
                ("Nowak Jan", "Jan", "Nowak"),
                ("Wójcik Agnieszka", "Agnieszka", "Wójcik"),
                ("Dąbrowska-Lis Ewa", "Ewa", "Dąbrowska-Lis"),
            ],
        ),
    }
    for name, (title, people) in lists.items():
        doc = Document().header(title, "E-mail")
        for number, (written, first, surname) in enumerate(people, start=1):
            mail = f"p{number}@example.org"
            doc.person(first, surname, mail, written, mail)
        file(f"full-name-{name}.csv", separated(doc, ";"), doc.expect("table", FULL))
    bare = (
        Document()
        .person(
            "Marie", "Durand", "marie.durand@example.fr", "Durand Marie", "marie.durand@example.fr"
        )
        .person("Luc", "Petit", "luc.petit@example.fr", "Petit Luc", "luc.petit@example.fr")
        .person("Noé", "Garnier", "noe.garnier@example.fr", "Garnier Noé", "noe.garnier@example.fr")
    )
    file("full-name-order-by-email.csv", separated(bare, ";"), bare.expect("table", FULL))


def add() -> None:
    """Add all of them."""
    for group in (ordinary, encodings, separators, rows_that_are_nobody, headers, full_names):
        group()

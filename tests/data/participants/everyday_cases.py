"""Lists as they are pasted every day, none of them tidy.

A case is written down as its text and, below it, who is in it: `row|first name|surname|e-mail`
(then "no" for somebody who did not pass, and a remark), and `row reason` for what is nobody.
"""

from __future__ import annotations

from .cases import pasted
from .documents import Expected

CASES = """
== organisation-beside
table: full-name ignored email; header 1
Naam	Organisatie	E-mail
Jan Smit	Kadaster	jan.smit@kadaster.example
Els de Wit	Gemeente Ede	els@ede.example
--
2|Jan|Smit|jan.smit@kadaster.example
3|Els|de Wit|els@ede.example
1 header
== organisation-without-header
table: full-name ignored email
Jan Smit	Kadaster	jan.smit@kadaster.example
Els de Wit	Gemeente Ede	els@ede.example
--
1|Jan|Smit|jan.smit@kadaster.example
2|Els|de Wit|els@ede.example
== library-surnames-without-header
table: ignored surname first-name ignored email
1;Smit;Jan;Utrecht;jan@example.org
2;Wit, de;Els;Ede;els@example.org
--
1|Jan|Smit|jan@example.org
2|Els|de Wit|els@example.org
== mail-first
table: email first-name surname
jan@example.org;Jan;Smit
els@example.org;Els;Wit
--
1|Jan|Smit|jan@example.org
2|Els|Wit|els@example.org
== surname-by-initials-in-mail
table: surname first-name email
Smith	John	jsmith@example.org
Doe	Mary	mdoe@example.org
Zed	Quin	qzed@example.org
--
1|John|Smith|jsmith@example.org
2|Mary|Doe|mdoe@example.org
3|Quin|Zed|qzed@example.org
== french-order-in-header
table: full-name email; header 1
Prénom NOM;Adresse mail
Marie DUPONT;m@example.fr
Jean-Luc LE GALL;jl@example.fr
--
2|Marie|DUPONT|m@example.fr
3|Jean-Luc|LE GALL|jl@example.fr
1 header
== one-line-names-and-mails
lines: full-name email remark
Ann Lee (ann@example.org), Bo Li (bo@example.org)
--
1|Ann|Lee|ann@example.org
1|Bo|Li|bo@example.org
== blanks-between-columns-with-header
lines: full-name email remark
Voornaam Achternaam E-mail
Jan Smit jan@example.org
Els Wit els@example.org
--
2|Jan|Smit|jan@example.org
3|Els|Wit|els@example.org
1 title
== patronymics
table: full-name email; header 1
ФИО;Почта
Иванова Ольга Петровна;o@example.ru
Смирнов Иван;i@example.ru
--
2|Ольга Петровна|Иванова|o@example.ru
3|Иван|Смирнов|i@example.ru
1 header
== manager-beside
table: full-name ignored email ignored; header 1
Participant name,Company name,Participant email,Manager email
Ann Lee,ACME,ann@example.org,boss@example.org
Bo Li,ACME,bo@example.org,boss@example.org
--
2|Ann|Lee|ann@example.org
3|Bo|Li|bo@example.org
1 header
== attended-or-not
table: surname first-name ignored email passed; header 1
Nachname;Vorname;Firma;E-Mail;Teilgenommen
Groß;Uwe;A;u@example.de;Ja
Klein;Eva;B;e@example.de;Nein
Summe;2;;;
--
2|Uwe|Groß|u@example.de
3|Eva|Klein|e@example.de|no
1 header
4 total
== records
lines: full-name email ignored
Name: Ann Lee
Email: ann@example.org

Name: Bo Li
Email: bo@example.org
--
1|Ann|Lee|ann@example.org
4|Bo|Li|bo@example.org
== records-in-one-line
lines: full-name email ignored
Naam: Jan Smit, e-mail: j@example.org
Naam: Els Wit, e-mail: e@example.org
--
1|Jan|Smit|j@example.org
2|Els|Wit|e@example.org
== blocks
lines: full-name email remark
Jan Smit
Kadaster
j@example.org

Els Wit
Ede
e@example.org
--
1|Jan|Smit|j@example.org|yes|Kadaster
5|Els|Wit|e@example.org|yes|Ede
== slash
lines: full-name email remark
Jan Smit / j@example.org
Els Wit / e@example.org
--
1|Jan|Smit|j@example.org
2|Els|Wit|e@example.org
== second-mail-beside
table: first-name surname email ignored; header 1
First name;Last name;E-mail
Ann;Lee;ann@example.org; ann@home.example
Cy;Doe;cy@example.org
--
2|Ann|Lee|ann@example.org
3|Cy|Doe|cy@example.org
1 header
note email-left-out
== two-tables-side-by-side
table: first-name surname email ignored ignored ignored; header 1
First Name	Last Name	Email	First Name	Last Name	Email
Ann	Lee	ann@example.org	Bo	Li	bo@example.org
--
2|Ann|Lee|ann@example.org
1 header
note email-left-out
== database-table
table: full-name email; header 1
Full Name | Email
----------+------
Ann Lee   | ann@example.org
Bo Li     | bo@example.org
(2 rows)
--
3|Ann|Lee|ann@example.org
4|Bo|Li|bo@example.org
1 header
2 rule
5 footer
== turkish-against-its-header
table: full-name email; header 1
Ad Soyad;E-posta
Yılmaz Ayşe;a@example.tr
Demir Mehmet;m@example.tr
--
2|Ayşe|Yılmaz|a@example.tr
3|Mehmet|Demir|m@example.tr
1 header
== tickets
table: ignored first-name surname email ignored ignored; header 1
Order #,First Name,Last Name,Email,Ticket Type,Order Total
1,Ann,Lee,a@example.org,Std,20
2,Bo,Li,b@example.org,Std,20
Total,,,,,40
--
2|Ann|Lee|a@example.org
3|Bo|Li|b@example.org
1 header
4 total
== address-of-the-list-above
table: full-name email; header 2
https://example.org/list
Name	Mail
Ann Lee	ann@example.org
--
3|Ann|Lee|ann@example.org
1 title
2 header
== course-data-above
table: full-name email ignored; header 5
Inschrijvingen QGIS basis
Datum	20 nov
Docent	Karin Bos

Naam	Mail	Dieet
Jan Smit	j@example.org	vega
Els Wit	e@example.org
--
6|Jan|Smit|j@example.org
7|Els|Wit|e@example.org
1 title
2 title
3 title
5 header
== waiting-list
table: first-name surname email; header 1
Voornaam	Achternaam	E-mail
Jan	Smit	j@example.org
(wachtlijst)
Els	Wit	e@example.org
--
2|Jan|Smit|j@example.org
4|Els|Wit|e@example.org
1 header
3 title
== mail-head
lines: full-name email remark
To: Piet Mol <piet@example.nl>
Subject: the list

Ann Lee <ann@example.org>
Bo Li <bo@example.org>
--
1|Piet|Mol|piet@example.nl
4|Ann|Lee|ann@example.org
5|Bo|Li|bo@example.org
2 title
== certificate-ticked
table: full-name email passed; header 1
Cursist	Email	Certificaat
Ann Lee	ann@example.org	ja
Bo Li	bo@example.org
--
2|Ann|Lee|ann@example.org
3|Bo|Li|bo@example.org|no
1 header
== status-in-words
table: full-name email passed; header 1
Vollständiger Name,E-Mail-Adresse,Status
Anna Müller,a@example.de,teilgenommen
Uwe Klein,u@example.de,nicht teilgenommen
--
2|Anna|Müller|a@example.de
3|Uwe|Klein|u@example.de|no
1 header
== african-capitals
table: ignored surname first-name ignored email; header 1
N°;Nom;Prénoms;Contact;Email
1;KOUASSI;Aya Marie;+225 07;aya@example.ci
2;TRAORÉ;Moussa;+225 05;moussa@example.ci
--
2|Aya Marie|KOUASSI|aya@example.ci
3|Moussa|TRAORÉ|moussa@example.ci
1 header
== header-for-a-name-that-is-two
table: full-name email; header 1
Nombre;Correo
Pérez Gómez, Luis;l@example.es
Díaz, Ana;a@example.es
--
2|Luis|Pérez Gómez|l@example.es
3|Ana|Díaz|a@example.es
1 header
== bullets-written-in-three-ways
lines: full-name email remark
Beste Joost,

Hierbij de lijst:

- Sanne de Vries, sanne@example.org
- Daan Jansen (daan@example.org)
- Emma v.d. Berg: emma@example.org

Met vriendelijke groet,
Pieter
Gemeente Ede | www.ede.example
--
5|Sanne|de Vries|sanne@example.org
6|Daan|Jansen|daan@example.org
7|Emma|v.d. Berg|emma@example.org
1 title
3 title
9 footer
10 footer
11 footer
== japanese-result-by-signs
table: full-name ignored email passed; header 1
受講者名	ふりがな	メール	修了
山田 太郎	やまだ たろう	yamada@example.jp	○
佐藤　花子	さとう はなこ	sato@example.jp	×
--
2|太郎|山田|yamada@example.jp
3|花子|佐藤|sato@example.jp|no
1 header
== hungarian-register
table: ignored surname first-name email passed; header 1
Sorszám;Vezetéknév;Keresztnév;E-mail cím;Teljesítette
1;Nagy;Katalin;nagy.k@example.hu;igen
2;Kovács;Béla;kovacs.b@example.hu;nem
Összesen;2;;;
--
2|Katalin|Nagy|nagy.k@example.hu
3|Béla|Kovács|kovacs.b@example.hu|no
1 header
4 total
== polish-register
table: ignored full-name email remark; header 1
Lp.	Imię i nazwisko uczestnika	Adres e-mail	Uwagi
1	Katarzyna Wiśniewska-Nowak	k.wisniewska@example.pl	-
2	Paweł Łukasiewicz	p.lukasiewicz@example.pl	wegetarianin
Razem: 2
--
2|Katarzyna|Wiśniewska-Nowak|k.wisniewska@example.pl||-
3|Paweł|Łukasiewicz|p.lukasiewicz@example.pl||wegetarianin
1 header
4 total
== chinese-register
table: ignored full-name ignored email passed; header 1
序号,姓名,单位,邮箱,是否通过
1,王小明,测绘局,wang@example.cn,是
2,欧阳娜娜,大学,ouyang@example.cn,否
--
2|小明|王|wang@example.cn
3|娜娜|欧阳|ouyang@example.cn|no
1 header
== questions-of-a-form
table: ignored full-name email ignored; header 1
Tijdstempel;Hoe heet u? (voor- en achternaam);Wat is uw e-mailadres?;Heeft u dieetwensen?
2026/11/02 9:01:22 AM CET;Sanne de Vries;sanne@example.org;geen
2026/11/02 9:03:10 AM CET;Mohamed el Amrani;m.elamrani@example.org;halal
--
2|Sanne|de Vries|sanne@example.org
3|Mohamed|el Amrani|m.elamrani@example.org
1 header
== english-surname-first-with-signature
table: full-name email passed; header 1
\ufeffParticipant's full name,Work email address,Attended?
"O'Brien, Mary Kate",mk@example.ie,Y
"McDonald, Seán",sean@example.ie,N
--
2|Mary Kate|O'Brien|mk@example.ie
3|Seán|McDonald|sean@example.ie|no
1 header
"""


def add() -> None:
    """Add all of them."""
    for block in CASES.split("\n== ")[1:]:
        name, meaning, rest = block.split("\n", 2)
        text, _, found = rest.partition("\n--\n")
        pasted(name, text, _expected(meaning, found))


def _expected(meaning: str, found: str) -> Expected:
    kind, _, columns = meaning.partition(": ")
    roles, _, header = columns.partition("; header ")
    people: list[Expected] = []
    dropped: list[Expected] = []
    notes: list[str] = []
    for line in found.split("\n"):
        row, bar, person = line.partition("|")
        if bar:
            cells = [*person.split("|"), "", ""]
            people.append(
                {
                    "row": int(row),
                    "first_name": cells[0],
                    "surname": cells[1],
                    "email": cells[2],
                    "passed": cells[3] != "no",
                    "remark": cells[4],
                }
            )
        elif line.startswith("note "):
            notes.append(line.split()[1])
        elif line:
            number, reason = line.split()
            dropped.append({"row": int(number), "reason": reason})
    return {
        "kind": kind,
        "roles": roles.split(),
        "header_row": int(header) if header else None,
        "people": people,
        "dropped": dropped,
        "notes": notes,
    }

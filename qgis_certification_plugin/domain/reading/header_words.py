"""What columns are called, in the languages that lists come in.

Words are folded (no case, no accents). A word of `NAME` alone heads full names; beside a column
of first names it heads surnames, beside surnames first names: "Name, Vorname", "Nome, Cognome".
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..text import fold
from .model import Role

# en, nl, de, fr, es, pt, it, ca, ro, sv, da, nb, fi, is, et, lv, lt, pl, cs, sk, sl, hr, sr, hu,
# sq, tr, el, bg, ru, uk, ka, hy, ar, fa, he, hi, id, ms, vi, th, sw, ja, zh, ko
_FIRST = """
first name|firstname|first|given name|given names|givenname|forename|forenames|christian name
fname
voornaam|voornamen|roepnaam
vorname|vornamen|rufname
prenom|prenoms
nombre|nombres|nombre de pila|primer nombre
primeiro nome|nome proprio|nomes proprios|prenome
nome di battesimo
nom de pila|prenume|prenumele
fornamn|tilltalsnamn|fornavn|fornavne|etunimi|etunimet|eiginnafn|skirnarnafn
eesnimi|vards|vardas
imie|imiona|krestni jmeno|krstne meno|ime|osebno ime|vlastito ime
keresztnev|utonev|emer|ad|adi|isim
ονομα|μικρο ονομα|име|собствено име|имя|імя|ім'я|ім’я|სახელი|անուն
الاسم الأول|الاسم الاول|اسم اول|نام|نام کوچک|שם פרטי|पहला नाम|प्रथम नाम
nama depan|nama pertama|ten|ชื่อจริง|jina la kwanza
名|ファーストネーム|下の名前
"""
_MIDDLE = """
middle name|middle names|middlename|second name|middle initial|tweede naam|zweiter vorname
deuxieme prenom|segundo nombre|nome do meio|secondo nome|mellannamn|mellemnavn|mellomnavn
drugie imie|отчество|по батькові|бащино име|ten dem|ten lot|initials middle
"""
_PARTICLE = """
tussenvoegsel|tussenvoegsels|voorvoegsel|voorvoegsels|tussenv|tv|namenszusatz|prefix surname
surname prefix|name prefix|particle|particule|infix|voorvoegsel achternaam|tussenvoegsel s
"""
_SURNAME = """
surname|last name|lastname|last|family name|familyname|second surname|first surname|lname
surnames
achternaam|achternamen|familienaam
nachname|nachnamen|familienname|zuname
nom de famille|nom de naissance|nom usuel
apellido|apellidos|primer apellido|segundo apellido|apellido 1|apellido 2|apellido paterno
apellido materno|sobrenome|sobrenomes|apelido|apelidos|ultimo nome|nome de familia
cognome|cognomi|cognom|cognoms|primer cognom|segon cognom
nume de familie|numele de familie
efternamn|efternavn|etternavn|slaktsnamn|sukunimi|eftirnafn|kenninafn|perekonnanimi|uzvards
pavarde
nazwisko|nazwiska|prijmeni|priezvisko|priimek|prezime|vezeteknev|csaladnev|mbiemri|mbiemer
soyad|soyadi|soyisim|επωνυμο|επιθετο|фамилия|прізвище|презиме|გვარი|ազգանուն
اسم العائلة|الكنية|اللقب|الاسم الأخير|نام خانوادگی|שם משפחה|उपनाम|अंतिम नाम|कुलनाम
nama belakang|nama keluarga|ho|ho va ten dem|นามสกุล|jina la ukoo|jina la familia
姓|氏|姓氏|苗字|성|성씨
"""
_NAME = """
name|names|naam|namen|nom|noms|nome|nomes|nume|namn|navn|nimi|nafn|nazwa|jmeno|meno|nev|emri
الاسم|اسم|שם|नाम|nama|ชื่อ|jina|名前|名字|이름
"""
_FULL = """
full name|fullname|name and surname|first and last name|participant|participants|attendee
attendees
participant name|attendee name|student|student name|display name|displayname|complete name
name of participant|name on certificate|certificate name|learner|trainee|name original name
user name original name|name as it should appear on the certificate
volledige naam|naam deelnemer|deelnemer|deelnemers|cursist|voor en achternaam
vollstandiger name|teilnehmer|teilnehmerin|teilnehmende|teilnehmer in|vor und nachname
vor und zuname
nom complet|participante|participants|stagiaire|stagiaires|nom du participant|apprenant
nombre completo|nombre y apellidos|nombre y apellido|nombres y apellidos|participantes|alumno
alumnos|apellidos y nombre|apellidos y nombres|nome completo|nome e sobrenome|nome e apelido
formando|aluno|nome e cognome|nominativo|partecipante|cognome e nome|nom i cognoms|numele complet
nume complet|nume si prenume|fullstandigt namn|deltagare|deltager|deltagere|fulde navn|fullt navn
koko nimi|osallistuja|fullt nafn|taisnimi|imie i nazwisko|nazwisko i imie|uczestnik|uczestnicy
cele jmeno|jmeno a prijmeni|prijmeni a jmeno|ucastnik|meno a priezvisko|ime i prezime
ime in priimek
prezime i ime|teljes nev|resztvevo|ad soyad|adi soyadi|isim soyisim|ad ve soyad|katilimci
ονοματεπωνυμο|фио|ф и о|фамилия имя отчество|фамилия и имя|имя и фамилия|участник
піб|прізвище та ім'я|прізвище ім'я|учасник|имена|име и фамилия|име и презиме
الاسم الكامل|الاسم بالكامل|نام و نام خانوادگی|שם מלא|पूरा नाम|प्रतिभागी
nama lengkap|nama peserta|peserta|nama penuh|ho va ten|ho ten|ten day du|hoc vien|ชื่อ นามสกุล
ชื่อ-นามสกุล
jina kamili|mshiriki|氏名|お名前|姓名|参加者|受講者|参加者名|学员姓名|成员|学生|学生姓名|学员
成员姓名|성명|참가자
성함
"""
_EMAIL = """
email|e-mail|e mail|mail|emails|email address|e-mail address|e mail address|emailaddress
mail address
user email|attendee email|email id|work email|participant email|contact email|mail id
emailadres|e-mailadres|e mailadres|mailadres|mailadressen
e-mail-adresse|e mail adresse|email adresse|emailadresse|mailadresse|e-mail adresse|mailadressen
adresse e-mail|adresse email|adresse e mail|courriel|adresse courriel|adresse electronique|mel
adresse mail
correo|correo electronico|email del alumno|direccion de correo|direccion de correo electronico
endereco de email|endereco de e-mail|endereco eletronico|correio eletronico|correio electronico
posta elettronica|indirizzo email|indirizzo e-mail|indirizzo mail|correu electronic|correu
adresa de email
adresa email|e-post|epost|e-postadress|e postadress|mejl|mailadress|e-mailadresse|e-postadresse
epostadresse
sahkoposti|sahkopostiosoite|netfang|tolvupostur|e-posti aadress|e-pasts|el pastas
adres e-mail|adres email|adres e mail|adres mailowy|e-mailova adresa|emailova adresa
elektronicka posta
e-posta|e-mail cim|email cim|e-mail-cim|e posta|eposta|e-posta adresi|e posta adresi
e-posta naslov
ηλεκτρονικη διευθυνση|email διευθυνση|ηλεκτρονικο ταχυδρομειο|имейл|е-поща|эл почта
электронная почта
почта|емейл|адрес электронной почты|електронна пошта|ел пошта|електронна адреса|е-пошта|пошта
ელფოსტა|ელ ფოსტა|البريد الإلكتروني|البريد الالكتروني|بريد إلكتروني|الايميل|الإيميل|ایمیل
پست الکترونیک|אימייל|דואר אלקטרוני|דוא"ל|ईमेल|ई मेल|surel|alamat email|alamat surel|dia chi email
thu dien tu|อีเมล|barua pepe|メール|メールアドレス|eメール|電子メール|电子邮件|电子邮箱|邮件
邮件地址|电邮|電郵|邮箱
邮箱地址
電子郵件|電子信箱|信箱|이메일|이메일 주소|메일|전자우편
"""
_PASSED = """
passed|pass|pass fail|result|results|attended|present|status|completed|certificate|certified
attendance
geslaagd|resultaat|aanwezig|behaald|certificaat|bestanden|ergebnis|anwesend|teilgenommen
zertifikat
reussi|resultat|present e|presence|admis|certificat|aprobado|resultado|asistencia|certificado
asistio|aprovado|presenca|superato|esito|risultato|presenza|presente|attestato|rezultat|promovat
godkand|narvaro|bestaet|bestatt|bestod|godkjent|hyvaksytty|lasna|zaliczone|zaliczyl|zdane|wynik
obecnosc
obecny|prospel|splnil|vysledek|absolvoval|absolvovala|megfelelt|eredmeny|basarili|sonuc|επιτυχια
αποτελεσμα|результат|сдал|сдано|зараховано|склав|отметка|ناجح|النتيجة|lulus|hasil|ket lua|ผ่าน
合格
合否|結果|出席|通过|结果|成绩|합격|결과|수료
修了|修了状況|受講結果|是否通过|teljesitette|teljesites
"""
_REMARK = """
remark|remarks|comment|comments|note|notes|opmerking|opmerkingen|notitie|bemerkung|bemerkungen
anmerkung|anmerkungen|kommentar|hinweis|remarque|remarques|commentaire|commentaires|observaciones
comentario|comentarios|nota|notas|observacoes|observacao|comentarios|osservazioni|commenti
annotazioni
observatii|observacions|anmarkning|kommentarer|bemaerkning|bemaerkninger|merknad|huomautus
kommentti|uwagi
uwaga|komentarz|poznamka|poznamky|komentar|opomba|napomena|megjegyzes|not|notlar|aciklama
παρατηρησεις
σχολια|примечание|комментарий|примітка|коментар|забележка|ملاحظات|ملاحظة|הערות|टिप्पणी|catatan
keterangan
ghi chu|หมายเหตุ|備考|コメント|备注|備註|비고|메모
"""
# Names of something else than a participant.
NOT_A_PERSON = frozenset(
    "company organisation organization organisatie bedrijf bedrijfsnaam firma "
    "firmenname unternehmen employer werkgever arbeitgeber entreprise societe "
    "organisme empresa organizacion organizacao azienda ente organizzazione foretag "
    "organisasjon yritys organisaatio organizacja instytucja firm spolecnost "
    "organizace vallalat ceg sirket kurum kurumu εταιρεια φορεας компания организация "
    "организація компанія perusahaan instansi institution institute university course "
    "kurs cursus corso curso cours meeting file sheet layer user username "
    "gebruikersnaam benutzername utilisateur usuario utente manager supervisor "
    "leidinggevende emergency contactpersoon kontaktperson ansprechpartner contacto "
    "contact parent city town plaats ort ville ciudad cidade citta street straat "
    "country land pays pais paese telephone phone telefoon telefon tel mobile "
    "training group groep gruppe groupe grupo gruppo department afdeling abteilung "
    "service departamento topic host trainer teacher docent lehrer convener invoice "
    "factuur rechnung nick nickname pseudo kana furigana フリガナ ふりがな セイ メイ "
    "pinyin 会社 会社名 id upn number nummer numero numer nr no date datum fecha data "
    "time tijd zeit heure hora duration dauer duur duree duracion durata join joined "
    "leave left exited timestamp 勤務先 公司 单位 회사 소속 title titel titre titulo "
    "titolo anrede salutation aanhef civilite".split()
)


_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NO_WORD = re.compile(r"[\W_]+")


def header_key(text: str) -> str:
    """Return a header as it is looked up: folded words with single blanks."""
    return _NO_WORD.sub(" ", fold(_CAMEL.sub(" ", text))).strip()


def _phrases(text: str) -> list[str]:
    return [header_key(word) for word in text.replace("\n", "|").split("|") if word.strip()]


def _collect() -> dict[str, Role]:
    found: dict[str, Role] = {}
    for text, role in (
        (_REMARK, Role.REMARK),
        (_PASSED, Role.PASSED),
        (_MIDDLE, Role.MIDDLE_NAME),
        (_PARTICLE, Role.PARTICLE),
        (_FIRST, Role.FIRST_NAME),
        (_SURNAME, Role.SURNAME),
        (_FULL, Role.FULL_NAME),
        (_EMAIL, Role.EMAIL),
    ):
        found.update(dict.fromkeys(_phrases(text), role))
    return found


HEADERS: Mapping[str, Role] = _collect()
NAMES = frozenset(_phrases(_NAME))
OTHERS = frozenset(map(header_key, NOT_A_PERSON))
# For finding out an encoding: single words of headers.
KNOWN_WORDS = frozenset(word for phrase in (*HEADERS, *NAMES) for word in phrase.split())

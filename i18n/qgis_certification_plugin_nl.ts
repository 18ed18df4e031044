<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>Account</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/account.py" />
            <source>Signing in to the certification site</source>
            <translation>Inloggen bij de certificeringssite</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/account.py" />
            <source>Signing out of the certification site</source>
            <translation>Uitloggen bij de certificeringssite</translation>
        </message>
    </context>
    <context>
        <name>ApplicationWindow</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Apply</source>
            <comment>name of a page</comment>
            <translation>Aanvragen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Become Certified: {host}</source>
            <translation>Certificerend worden: {host}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Check and Export</source>
            <translation>Controleren en exporteren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Contributions</source>
            <translation>Bijdragen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Parts of the application</source>
            <translation>Onderdelen van de aanvraag</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Training Material</source>
            <translation>Lesmateriaal</translation>
        </message>
    </context>
    <context>
        <name>Apply</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>%n thing(s) would make it more convincing: see “Check and Export”.</source>
            <translation>
                <numerusform>%n punt zou de aanvraag overtuigender maken: zie ‘Controleren en exporteren’.</numerusform>
                <numerusform>%n punten zouden de aanvraag overtuigender maken: zie ‘Controleren en exporteren’.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>An application was being sent, and its answer never came. The site is asked first whether it has arrived.</source>
            <translation>Er werd een aanvraag verzonden, maar het antwoord is nooit gekomen. De site wordt eerst gevraagd of de aanvraag is aangekomen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Answer the reviewers</source>
            <translation>De beoordelaars antwoorden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Apply Anew</source>
            <translation>Opnieuw aanvragen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Apply for “{name}” at {host}?</source>
            <translation>Wilt u bij {host} een aanvraag indienen voor ‘{name}’?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Ask the site how the application stands</source>
            <translation>Bij de site navragen hoe het met de aanvraag staat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Asking how an application stands</source>
            <translation>Navragen hoe het met een aanvraag staat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Asking whether an application has arrived</source>
            <translation>Navragen of een aanvraag is aangekomen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Check everything, show what will be sent, and ask once more</source>
            <translation>Alles controleren, tonen wat er wordt verzonden en het nog één keer vragen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Contributions</source>
            <translation>Bijdragen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>How the application stands</source>
            <translation>Hoe het met de aanvraag staat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Insert</source>
            <comment>a list, into the answer</comment>
            <translation>Invoegen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Insert one of your lists into the answer, in English</source>
            <translation>Een van uw lijsten in het antwoord invoegen, in het Engels</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>It is not known whether your application has arrived. Open it to find out.</source>
            <translation>Het is niet bekend of uw aanvraag is aangekomen. Open de aanvraag om dat na te gaan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>It is not known whether {host} took it: no answer came, and it could not be asked. Nothing is sent again before that is known. Look again later.</source>
            <translation>Het is niet bekend of {host} de aanvraag heeft ontvangen: er kwam geen antwoord en navragen lukte niet. Zolang dat niet bekend is, wordt er niets opnieuw verzonden. Kijk later nog eens.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Leave this application as it is, and prepare another one</source>
            <translation>Deze aanvraag laten zoals die is en een andere voorbereiden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Links and explanation, in English</source>
            <translation>Links en toelichting, in het Engels</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Look Again</source>
            <translation>Opnieuw kijken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Look on the Site</source>
            <translation>Op de site kijken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Looking for an organisation</source>
            <translation>Een organisatie zoeken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Made on {day}.</source>
            <translation>Ingediend op {day}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Message to the reviewers</source>
            <translation>Bericht aan de beoordelaars</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>No</source>
            <comment>answer to a question</comment>
            <translation>Nee</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Nothing was sent. {host} knows nobody by exactly this name: {names}. Owners need an account there; type the username as they do.</source>
            <translation>Er is niets verzonden. {host} kent niemand met precies deze naam: {names}. Eigenaren hebben daar een account nodig; typ de gebruikersnaam zoals zij dat zelf doen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Nothing was sent. {what}</source>
            <translation>Er is niets verzonden. {what}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Nothing was sent: {host} has an organisation of this name already ({stage}). If it is yours, press “Look on the Site”; else choose another name.</source>
            <translation>Er is niets verzonden: {host} heeft al een organisatie met deze naam ({stage}). Is die van u, klik dan op ‘Op de site kijken’; kies anders een andere naam.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Only %n day(s) are left before the site turns down your application, unless it is approved.</source>
            <translation>
                <numerusform>Er is nog maar %n dag over voordat de site uw aanvraag afwijst, tenzij die wordt goedgekeurd.</numerusform>
                <numerusform>Er zijn nog maar %n dagen over voordat de site uw aanvraag afwijst, tenzij die wordt goedgekeurd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Only %n day(s) are left: on {day} the site turns down what is not approved.</source>
            <translation>
                <numerusform>Er is nog maar %n dag over: op {day} wijst de site af wat niet is goedgekeurd.</numerusform>
                <numerusform>Er zijn nog maar %n dagen over: op {day} wijst de site af wat niet is goedgekeurd.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Open Public Page</source>
            <translation>Openbare pagina openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Open the page of this organisation in your web browser</source>
            <translation>De pagina van deze organisatie openen in uw webbrowser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Owners</source>
            <translation>Eigenaren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Reading the application form</source>
            <translation>Aanvraagformulier ophalen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Remarks of the reviewers</source>
            <translation>Opmerkingen van de beoordelaars</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>See whether the site has an organisation of this name already</source>
            <translation>Kijken of de site al een organisatie met deze naam heeft</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send Answer</source>
            <translation>Antwoord verzenden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Send Answer…</source>
            <translation>Antwoord verzenden…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send Application</source>
            <translation>Aanvraag verzenden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Send Application…</source>
            <translation>Aanvraag verzenden…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send this answer to the reviewers?</source>
            <translation>Dit antwoord naar de beoordelaars verzenden?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Send this message to the reviewers</source>
            <translation>Dit bericht naar de beoordelaars verzenden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send to the Site</source>
            <translation>Naar de site verzenden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Sending an answer to the reviewers</source>
            <translation>Antwoord aan de beoordelaars verzenden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Sending an application</source>
            <translation>Aanvraag verzenden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The application had not arrived. You may send it again.</source>
            <translation>De aanvraag was niet aangekomen. U kunt die opnieuw verzenden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The application has arrived. The reviewers and the owners are told by e-mail.</source>
            <translation>De aanvraag is aangekomen. De beoordelaars en de eigenaren krijgen een e-mail.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The application waits for the reviewers. You need not do anything; they answer by e-mail and here.</source>
            <translation>De aanvraag wacht op de beoordelaars. U hoeft niets te doen; zij antwoorden per e-mail en hier.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The application was turned down. The remarks say why. You may mend that and answer below.</source>
            <translation>De aanvraag is afgewezen. In de opmerkingen staat waarom. U kunt dat herstellen en hieronder antwoorden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The lists of contributions and material are not sent by themselves: insert them into your answers, or give a link to the document.</source>
            <translation>De lijsten met bijdragen en lesmateriaal worden niet vanzelf meegestuurd: voeg ze in uw antwoorden in of geef een link naar het document.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The organisation is approved: it may give certificates. Its courses are on the page “My courses”.</source>
            <translation>De organisatie is goedgekeurd: zij mag certificaten afgeven. Haar cursussen staan op de pagina ‘Mijn cursussen’.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>The remarks of the reviewers are then taken away, and the application waits for them again.</source>
            <translation>De opmerkingen van de beoordelaars worden dan weggehaald en de aanvraag wacht weer op hen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The reviewers ask for something before they go on: read their remarks and answer below.</source>
            <translation>De beoordelaars willen eerst iets van u weten: lees hun opmerkingen en antwoord hieronder.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The reviewers of your application ask for something.</source>
            <translation>De beoordelaars van uw aanvraag vragen u iets.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The site has no organisation “{name}”.</source>
            <translation>De site heeft geen organisatie ‘{name}’.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site has put this organisation into its archive.</source>
            <translation>De site heeft deze organisatie gearchiveerd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The site has “{name}”: {stage}.</source>
            <translation>De site heeft ‘{name}’: {stage}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site may turn your application down at any moment: its time is over.</source>
            <translation>De site kan uw aanvraag elk moment afwijzen: de termijn is verstreken.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site shows no such organisation any more. Your dossier is kept here.</source>
            <translation>De site toont deze organisatie niet meer. Uw dossier blijft hier bewaard.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site shows the organisation with these details and answers to everybody, and tells the reviewers and all owners by e-mail. It cannot be taken back from here.</source>
            <translation>De site toont de organisatie met deze gegevens en antwoorden aan iedereen en stuurt de beoordelaars en alle eigenaren een e-mail. U kunt dit hier niet ongedaan maken.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site waited until {day}; it may turn the application down at any moment.</source>
            <translation>De site wachtte tot {day}; de aanvraag kan nu elk moment worden afgewezen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site waits until {day} for a decision.</source>
            <translation>De site wacht tot {day} op een besluit.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>These are the site's own questions. Answer all of them; the answers are shown to everybody.</source>
            <translation>Dit zijn de eigen vragen van de site. Beantwoord ze allemaal; iedereen kan de antwoorden zien.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>To send the application you need an account on the site. Your dossier stays on this computer until you send it.</source>
            <translation>Om de aanvraag te verzenden hebt u een account op de site nodig. Uw dossier blijft op deze computer totdat u het verzendt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Training Material</source>
            <translation>Lesmateriaal</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Type the organisation's name first, on the page before.</source>
            <translation>Vul eerst de naam van de organisatie in, bij ‘Organisatie’.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Waiting for the site</source>
            <translation>Wachten op de site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>What happened</source>
            <translation>Wat er is gebeurd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>What is sent</source>
            <translation>Wat er wordt verzonden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Write in English. The organisation's details are sent again as the site has them. After your answer the application waits for the reviewers again.</source>
            <translation>Schrijf in het Engels. De gegevens van de organisatie worden opnieuw verzonden zoals de site ze heeft. Na uw antwoord wacht de aanvraag weer op de beoordelaars.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Yes</source>
            <comment>answer to a question</comment>
            <translation>Ja</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Your answer has arrived.</source>
            <translation>Uw antwoord is aangekomen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Your answers, as everybody sees them</source>
            <translation>Uw antwoorden, zoals iedereen ze ziet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>approved</source>
            <translation>goedgekeurd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>archived</source>
            <translation>gearchiveerd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>not found</source>
            <translation>niet gevonden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>the reviewers ask for something</source>
            <translation>de beoordelaars vragen u iets</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>turned down</source>
            <translation>afgewezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>waiting for the reviewers</source>
            <translation>wacht op de beoordelaars</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>{host} did not take it, and nothing was made there. It says: {what} Mend that and send it again; everything you typed is kept.</source>
            <translation>{host} heeft de aanvraag niet geaccepteerd en er is daar niets gemaakt. De melding luidt: {what} Herstel dat en verzend de aanvraag opnieuw; alles wat u hebt getypt, is bewaard.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>{why} Your dossier is kept as it is.</source>
            <translation>{why} Uw dossier blijft zoals het is.</translation>
        </message>
    </context>
    <context>
        <name>Arranging</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_fields.py" />
            <source>A number such as 16; empty: the certificate tells no hours</source>
            <translation>Een getal zoals 16; leeg: het certificaat noemt geen uren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Add on the Site…</source>
            <translation>Toevoegen op de site…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>All courses of this type go with it, and all their certificates: the numbers are not valid any more, and what was paid for them does not come back. This cannot be undone.</source>
            <translation>Alle cursussen van dit type worden meeverwijderd, met al hun certificaten: de nummers zijn dan niet meer geldig, en wat ervoor is betaald, komt niet terug. Dit kan niet ongedaan worden gemaakt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>All its certificates go with it: their numbers are not valid any more, and what was paid for them does not come back. This cannot be undone.</source>
            <translation>Alle certificaten van de cursus worden meeverwijderd: de nummers zijn dan niet meer geldig, en wat ervoor is betaald, komt niet terug. Dit kan niet ongedaan worden gemaakt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Another window is sending at this moment. This one follows by itself.</source>
            <translation>Een ander venster is op dit moment aan het verzenden. Dit venster volgt vanzelf.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Another window or another QGIS is sending something for this organisation. Nothing was sent here. Wait until it is ready.</source>
            <translation>Een ander venster of een ander QGIS verzendt iets voor deze organisatie. Hier is niets verzonden. Wacht tot het klaar is.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Background</source>
            <translation>Achtergrond</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Background of the Certificates</source>
            <translation>Achtergrond van de certificaten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Background of the certificates</source>
            <translation>Achtergrond van de certificaten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Begin Anew</source>
            <comment>a button</comment>
            <translation>Opnieuw beginnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Certificate type</source>
            <translation>Certificaattype</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <source>Change Course</source>
            <translation>Cursus wijzigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>Change Course Type</source>
            <translation>Cursustype wijzigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Change on the Site…</source>
            <translation>Wijzigen op de site…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Change the selected course type</source>
            <translation>Het geselecteerde cursustype wijzigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Change what the selected course says</source>
            <translation>De gegevens van de geselecteerde cursus wijzigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Change…</source>
            <translation>Wijzigen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Choose a picture (PNG or JPEG) of a whole page, A4 landscape</source>
            <translation>Kies een afbeelding (PNG of JPEG) van een hele pagina, A4 liggend</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <source>Choose one, or type how your participants call it</source>
            <translation>Kies er een, of typ hoe uw deelnemers de taal noemen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Choose your organisation first.</source>
            <translation>Kies eerst uw organisatie.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Conveners sign the certificates of their courses. Whether a signature is there is shown on the site's page of the convener only.</source>
            <translation>Cursusleiders ondertekenen de certificaten van hun cursussen. Of er een handtekening is, staat alleen op de pagina van de cursusleider op de site.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Conveners…</source>
            <translation>Cursusleiders…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <source>Copy Course with New Dates</source>
            <translation>Cursus kopiëren met nieuwe datums</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Copy or change the selected course</source>
            <translation>De geselecteerde cursus kopiëren of wijzigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Copy with New Dates…</source>
            <translation>Kopiëren met nieuwe datums…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Copy…</source>
            <comment>a narrow button: a course</comment>
            <translation>Kopiëren…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Course Conveners</source>
            <translation>Cursusleiders</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Course Types</source>
            <translation>Cursustypen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Course Types…</source>
            <translation>Cursustypen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Course convener</source>
            <translation>Cursusleider</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Course conveners</source>
            <translation>Cursusleiders</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Course type</source>
            <translation>Cursustype</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Course types</source>
            <translation>Cursustypen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/delete_on_site.py" />
            <source>Delete on the Site</source>
            <translation>Verwijderen op de site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Delete on the Site…</source>
            <translation>Verwijderen op de site…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>Delete the course type “{name}”?</source>
            <translation>Het cursustype ‘{name}’ verwijderen?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>Delete the course {name}?</source>
            <translation>De cursus {name} verwijderen?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Description</source>
            <translation>Beschrijving</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/designing.py" />
            <source>Design…</source>
            <translation>Ontwerpen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/designing.py" />
            <source>Draw it in QGIS's layout designer, or check a picture and see the certificate</source>
            <translation>In de lay-outontwerper van QGIS tekenen, of een afbeelding controleren en het certificaat bekijken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/certificate_line.py" />
            <source>How the line stands on the certificate: the page is this wide</source>
            <translation>Hoe de regel op het certificaat staat: zo breed is de pagina</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Import…</source>
            <translation>Importeren…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Instruction hours</source>
            <translation>Lesuren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Instruction hours: type the number alone, such as 16. The certificate prints “(16 hours of instruction)” around it.</source>
            <translation>Lesuren: typ alleen het getal, zoals 16. Op het certificaat wordt dat ‘(16 hours of instruction)’.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>It is not known whether {host} did it: no answer came, and it could not be looked up. What you typed is kept, and the site is asked first before anything is sent again. Try it later.</source>
            <translation>Het is niet bekend of {host} het heeft gedaan: er kwam geen antwoord en nakijken lukte niet. Wat u hebt getypt, blijft bewaard, en voordat er iets opnieuw wordt verzonden, wordt het eerst bij de site nagegaan. Probeer het later.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_fields.py" />
            <source>It stands on every certificate, in bold</source>
            <translation>Staat vet op elk certificaat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Link: type a whole address that begins with http:// or https://.</source>
            <translation>Link: typ een volledig adres dat begint met http:// of https://.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <source>Make Course</source>
            <translation>Cursus maken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>Make Course Type</source>
            <translation>Cursustype maken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Make a course for your organisation</source>
            <translation>Een cursus maken voor uw organisatie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Make a course type for your organisation</source>
            <translation>Een cursustype maken voor uw organisatie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Make something new for your organisation</source>
            <translation>Iets nieuws maken voor uw organisatie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Make the same course once more: only the days are typed</source>
            <translation>Dezelfde cursus nog eens maken: u typt alleen de dagen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>New</source>
            <comment>a button with a menu</comment>
            <translation>Nieuw</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <source>New Course</source>
            <translation>Nieuwe cursus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>New Course Type</source>
            <translation>Nieuw cursustype</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>New Course Type…</source>
            <translation>Nieuw cursustype…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>New Course…</source>
            <translation>Nieuwe cursus…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Nobody of your name is among the active ones: courses get another convener.</source>
            <translation>Niemand met uw naam is een actieve cursusleider: cursussen krijgen een andere cursusleider.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>None</source>
            <comment>a button: no background</comment>
            <translation>Geen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>None: the certificates are printed on white.</source>
            <translation>Geen: de certificaten krijgen een witte achtergrond.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Nothing was sent. {what}</source>
            <translation>Er is niets verzonden. {what}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Nothing was sent: somebody has changed this on the site since you opened it. What you typed is kept. Send it again if it shall replace what the site has now, or begin anew to see that.</source>
            <translation>Er is niets verzonden: iemand heeft dit op de site gewijzigd sinds u het opende. Wat u hebt getypt, blijft bewaard. Verzend het opnieuw als het moet vervangen wat de site nu heeft, of begin opnieuw om dat te zien.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/certificate_line.py" />
            <source>On the certificate the line fits the page.</source>
            <translation>Op het certificaat past de regel op de pagina.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/certificate_line.py" />
            <source>On the certificate the line is wider than the page.</source>
            <translation>Op het certificaat is de regel breder dan de pagina.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/room.py" />
            <source>Open Participants</source>
            <translation>Deelnemers openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/delete_on_site.py" />
            <source>Open the Site's Page</source>
            <translation>Pagina van de site openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Open the page that deletes it, in your web browser</source>
            <translation>De pagina om te verwijderen openen, in uw webbrowser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Opens the site's page in your web browser</source>
            <translation>Opent de pagina van de site in uw webbrowser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Afbeeldingen (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/designing.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/drafting.py" />
            <source>Reading a form of the site</source>
            <translation>Een formulier van de site lezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>Save Changes</source>
            <translation>Wijzigingen opslaan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>See the course types, and change them</source>
            <translation>De cursustypen bekijken en wijzigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>See who signs the certificates, and what is missing</source>
            <translation>Bekijken wie de certificaten ondertekent en wat er ontbreekt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Select a course in the list first.</source>
            <translation>Selecteer eerst een cursus in de lijst.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>Send it to the site</source>
            <translation>Naar de site verzenden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Send no background</source>
            <translation>Geen achtergrond verzenden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/drafting.py" />
            <source>Sending a course</source>
            <translation>Een cursus verzenden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/drafting.py" />
            <source>Sending a course type</source>
            <translation>Een cursustype verzenden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Sign In…</source>
            <translation>Inloggen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The background has to be a PNG or JPEG picture. Choose another.</source>
            <translation>De achtergrond moet een afbeelding in PNG of JPEG zijn. Kies een andere.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>The background of the course that is copied.</source>
            <translation>De achtergrond van de cursus die wordt gekopieerd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The background's file cannot be read. Choose it again, or choose none.</source>
            <translation>Het bestand van de achtergrond kan niet worden gelezen. Kies het opnieuw, of kies geen achtergrond.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The background's file is larger than 20 MB. Choose a smaller one.</source>
            <translation>Het bestand van de achtergrond is groter dan 20 MB. Kies een kleiner bestand.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The certificate prints empty boxes for these characters: {characters}</source>
            <translation>Op het certificaat worden deze tekens lege blokjes: {characters}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>The chosen background</source>
            <translation>De gekozen achtergrond</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>The course keeps the background that it has.</source>
            <translation>De cursus houdt de achtergrond die hij heeft.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>The course that is copied has a background. The copy gets none unless you choose its file.</source>
            <translation>De cursus die wordt gekopieerd, heeft een achtergrond. De kopie krijgt er geen, tenzij u het bestand ervan kiest.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The course type was changed: {name}.</source>
            <translation>Het cursustype is gewijzigd: {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The course type was made: {name}.</source>
            <translation>Het cursustype is gemaakt: {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The course was changed: {name}.</source>
            <translation>De cursus is gewijzigd: {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The course was made: {name}.</source>
            <translation>De cursus is gemaakt: {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The last day is before the first day. The site would not notice.</source>
            <translation>De laatste dag valt voor de eerste dag. De site zou dat niet merken.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>The plugin deletes nothing on the site. Its page in your web browser asks once more.</source>
            <translation>De plug-in verwijdert niets op de site. De pagina in uw webbrowser vraagt het nog eens.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The site lets you change your own courses only: this one has another convener.</source>
            <translation>De site laat u alleen uw eigen cursussen wijzigen: deze heeft een andere cursusleider.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The site offers nothing to choose for this.</source>
            <translation>De site biedt hiervoor niets te kiezen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The site offers this to owners and conveners of the organisation only.</source>
            <translation>De site biedt dit alleen aan eigenaren en cursusleiders van de organisatie.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The site offers this to owners of the organisation only.</source>
            <translation>De site biedt dit alleen aan eigenaren van de organisatie.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>There is a course like this already. If it is by a convener of the same name, all is well; otherwise the site will refuse it.</source>
            <translation>Er is al zo'n cursus. Is die van een cursusleider met dezelfde naam, dan is er niets aan de hand; anders zal de site weigeren.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>There is a course of this type with the same convener, training centre and days already. Choose other days, or open that one in the list.</source>
            <translation>Er is al een cursus van dit type met dezelfde cursusleider, hetzelfde trainingscentrum en dezelfde dagen. Kies andere dagen, of open die cursus in de lijst.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>There is no active course convener, so no course can be made. Add one on the site: a user with an account there, and a picture of the signature.</source>
            <translation>Er is geen actieve cursusleider, dus er kan geen cursus worden gemaakt. Voeg er op de site een toe: een gebruiker met een account daar, en een afbeelding van de handtekening.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>This is what you typed before and did not send.</source>
            <translation>Dit hebt u eerder getypt en niet verzonden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Throw it away, and show what the site has</source>
            <translation>Weggooien, en weergeven wat de site heeft</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Trained competence</source>
            <translation>Getrainde competentie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Training centre</source>
            <translation>Trainingscentrum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Try Again</source>
            <comment>a button</comment>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Waiting for the site</source>
            <translation>Wachten op de site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <source>What was learnt: it stands on every certificate of the course</source>
            <translation>Wat er is geleerd: het staat op elk certificaat van de cursus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>What your organisation teaches. A course is one run of these.</source>
            <translation>Wat uw organisatie onderwijst. Een cursus is één uitvoering daarvan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_fields.py" />
            <source>Where the course is described on the web</source>
            <translation>Waar de cursus op het web beschreven staat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Without a language nobody finds the course by its language.</source>
            <translation>Zonder taal vindt niemand de cursus op taal.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has a course type called “{name}” already.</source>
            <translation>Uw organisatie heeft al een cursustype met de naam ‘{name}’.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has a course type called “{name}”: is it the same?</source>
            <translation>Uw organisatie heeft een cursustype met de naam ‘{name}’: is dat hetzelfde?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has no active course convener yet. Open the conveners, and add one on the site.</source>
            <translation>Uw organisatie heeft nog geen actieve cursusleider. Open de cursusleiders, en voeg er op de site een toe.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Your organisation has no course types yet.</source>
            <translation>Uw organisatie heeft nog geen cursustypen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has no course types yet. Make one first.</source>
            <translation>Uw organisatie heeft nog geen cursustypen. Maak er eerst een.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has no training centre yet. Make one first.</source>
            <translation>Uw organisatie heeft nog geen trainingscentrum. Maak er eerst een.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Your session has ended. What you typed is kept. Sign in to go on.</source>
            <translation>Uw sessie is beëindigd. Wat u hebt getypt, blijft bewaard. Log in om verder te gaan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <source>choose…</source>
            <translation>kies…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>without a name</source>
            <translation>zonder naam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/type_fields.py" />
            <source>{count} of {most} characters</source>
            <translation>{count} van {most} tekens</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field} is missing.</source>
            <translation>{field} ontbreekt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field}: on the certificate the line is wider than the page and is cut off at both ends. It fits when it is %n character(s) shorter.</source>
            <translation>
                <numerusform>{field}: op het certificaat is de regel breder dan de pagina en valt aan beide kanten iets weg. Met %n teken minder past het.</numerusform>
                <numerusform>{field}: op het certificaat is de regel breder dan de pagina en valt aan beide kanten iets weg. Met %n tekens minder past het.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field}: on the certificate the name is wider than the page and is cut off at both ends.</source>
            <translation>{field}: op het certificaat is de naam breder dan de pagina en valt aan beide kanten iets weg.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field}: the site does not offer any more what was chosen. Choose again.</source>
            <translation>{field}: de site biedt niet meer aan wat was gekozen. Kies opnieuw.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field}: the site takes at most {most} characters. Shorten it.</source>
            <translation>{field}: de site neemt ten hoogste {most} tekens. Maak het korter.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{host} did not take it, and nothing was changed there. It says: {what} Mend that and send it again; what you typed is kept.</source>
            <translation>{host} heeft dit niet geaccepteerd en er is daar niets gewijzigd. De melding luidt: {what} Herstel dat en verzend opnieuw; wat u hebt getypt, blijft bewaard.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{host} did not take it, and nothing was made there: it says that there is one already. ({what})</source>
            <translation>{host} heeft dit niet geaccepteerd en er is daar niets gemaakt: volgens de site bestaat het al. ({what})</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>{name} (you)</source>
            <translation>{name} (u)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{name} was being sent when that was interrupted. The site has not got it: what you typed is kept, and you may send it again.</source>
            <translation>{name} werd verzonden toen dat werd onderbroken. De site heeft het niet ontvangen: wat u hebt getypt, blijft bewaard, en u kunt het opnieuw verzenden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{name}: no answer came. The site has everything you typed; whether the background arrived cannot be seen. Look at the preview on the site.</source>
            <translation>{name}: er kwam geen antwoord. De site heeft alles wat u hebt getypt; of de achtergrond is aangekomen, is niet te zien. Bekijk het voorbeeld op de site.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>{name}: not active, so not offered for courses</source>
            <translation>{name}: niet actief, dus niet te kiezen voor cursussen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{said} No answer had come, but the organisation's page shows it.</source>
            <translation>{said} Er was geen antwoord gekomen, maar op de pagina van de organisatie staat het.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{why} What you typed is kept.</source>
            <translation>{why} Wat u hebt getypt, blijft bewaard.</translation>
        </message>
    </context>
    <context>
        <name>Background</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>&amp;Checks</source>
            <translation>&amp;Controles</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>&amp;Name on the preview</source>
            <translation>&amp;Naam op het voorbeeld</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>A preview changes nothing on the site.</source>
            <translation>Een voorbeeld verandert niets op de site.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Address for verifying</source>
            <translation>Adres om te verifiëren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Certificate Background</source>
            <translation>Achtergrond van het certificaat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Certificate background: {course}</source>
            <translation>Achtergrond van certificaat: {course}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Certificate number</source>
            <translation>Certificaatnummer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Checks</source>
            <translation>Controles</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Choose a PNG or JPEG file</source>
            <translation>Kies een PNG- of JPEG-bestand</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Convener and training centre</source>
            <translation>Cursusleider en trainingscentrum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Course type</source>
            <translation>Cursustype</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Dark lines or patches lie behind these texts: {parts}. The contrast is only {ratio} to 1 in places, and {least} is needed. Take them away there, or make them lighter.</source>
            <translation>Achter deze teksten liggen donkere lijnen of vlekken: {parts}. Het contrast is op sommige plekken maar {ratio} op 1, en {least} is nodig. Haal ze daar weg of maak ze lichter.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Dates and hours</source>
            <translation>Data en uren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Design…</source>
            <comment>opens a window in which one draws</comment>
            <translation>Ontwerpen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Draw the background in QGIS's layout designer</source>
            <translation>Teken de achtergrond in de lay-outontwerper van QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Everything can be read, and nothing runs off the page.</source>
            <translation>Alles is leesbaar en niets loopt van de pagina af.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>Fetching the preview</source>
            <translation>Het voorbeeld ophalen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Import Image…</source>
            <translation>Afbeelding importeren…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Import an Image</source>
            <translation>Afbeelding importeren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Let the site print a certificate of this course with an invented name and number, and open it as PDF; this changes nothing and costs nothing</source>
            <translation>Laat de site een certificaat van deze cursus afdrukken met een verzonnen naam en nummer, en open het als PDF; dit verandert niets en kost niets</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Line before the competence</source>
            <translation>Regel vóór de competentie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Line below a signature</source>
            <translation>Lijn onder een handtekening</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Logo of QGIS</source>
            <translation>Logo van QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Logo of the organisation</source>
            <translation>Logo van de organisatie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Looking at a picture</source>
            <translation>Afbeelding bekijken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Make a picture of the layout that was designed for this course</source>
            <translation>Maak een afbeelding van de lay-out die voor deze cursus is ontworpen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Map of the background</source>
            <translation>Kaart van de achtergrond</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Name of the convener</source>
            <translation>Naam van de cursusleider</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Name of the project representative</source>
            <translation>Naam van de vertegenwoordiger van het project</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Name on the preview</source>
            <translation>Naam op het voorbeeld</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>No Background</source>
            <translation>Geen achtergrond</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>No background: the texts are printed on white paper.</source>
            <translation>Geen achtergrond: de teksten worden op wit papier afgedrukt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>No picture could be made of the layout. See that the project still has it and that its map can be drawn, then try again.</source>
            <translation>Van de lay-out kon geen afbeelding worden gemaakt. Ga na of het project de lay-out nog heeft en of de kaart getekend kan worden, en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>No program opened the PDF of the preview.</source>
            <translation>Geen programma heeft de PDF van het voorbeeld geopend.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>Open the background of this layout's course first, so that it can be used there.</source>
            <translation>Open eerst de achtergrond van de cursus waarvoor deze lay-out is, zodat hij daar gebruikt kan worden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Participant's name</source>
            <translation>Naam van de deelnemer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Parts of the picture are transparent. They were laid on white, as on paper.</source>
            <translation>Delen van de afbeelding zijn doorzichtig. Ze zijn op wit gelegd, zoals op papier.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Pictures</source>
            <translation>Afbeeldingen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Preview by the Site…</source>
            <translation>Voorbeeld van de site…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Print on white paper; your files stay as they are</source>
            <translation>Op wit papier afdrukken; uw bestanden blijven zoals ze zijn</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>QGIS did not open its layout designer.</source>
            <translation>QGIS heeft de lay-outontwerper niet geopend.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Role of the convener</source>
            <translation>Functie van de cursusleider</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Role of the project representative</source>
            <translation>Functie van de vertegenwoordiger van het project</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>Sign in on the page “My courses” first.</source>
            <translation>Log eerst in op de pagina “Lesgeven”.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Signature of the convener</source>
            <translation>Handtekening van de cursusleider</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Signature of the project representative</source>
            <translation>Handtekening van de vertegenwoordiger van het project</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Texts that the site prints (guides, not exported)</source>
            <translation>Teksten die de site afdrukt (hulplijnen, niet geëxporteerd)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>The certificate as the site will print it</source>
            <translation>Het certificaat zoals de site het zal afdrukken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The file has {size} MB, and every certificate carries it. Save it as JPEG, or with fewer pixels or less detail.</source>
            <translation>Het bestand is {size} MB groot en zit in elk certificaat. Sla het op als JPEG, of met minder pixels of minder details.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>The picture is being looked at…</source>
            <translation>De afbeelding wordt bekeken…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The picture is narrower than the page, which is 297 × 210 mm. White stripes of {mm} mm will stay at the left and at the right. Use a wider picture, or cut off some of its top or bottom.</source>
            <translation>De afbeelding is smaller dan de pagina, die 297 × 210 mm is. Links en rechts blijven witte stroken van {mm} mm over. Gebruik een bredere afbeelding, of snijd boven of onder iets af.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The picture is wider than the page, which is 297 × 210 mm. White stripes of {mm} mm will stay at the top and at the bottom. Use a higher picture, or cut off some of its left or right.</source>
            <translation>De afbeelding is breder dan de pagina, die 297 × 210 mm is. Boven en onder blijven witte stroken van {mm} mm over. Gebruik een hogere afbeelding, of snijd links of rechts iets af.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The picture will look coarse on paper: {dpi} dots per inch, where {least} are needed. Use one of at least 1754 × 1240 pixels.</source>
            <translation>De afbeelding wordt grof op papier: {dpi} dpi, terwijl er {least} nodig zijn. Gebruik er een van minstens 1754 × 1240 pixels.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>The site can print a preview as soon as the form of the course is filled in</source>
            <translation>De site kan een voorbeeld afdrukken zodra het formulier van de cursus is ingevuld</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>The site does not offer this to you for this course.</source>
            <translation>De site biedt u dit voor deze cursus niet aan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>This file cannot be used.</source>
            <translation>Dit bestand kan niet worden gebruikt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>This is no PNG or JPEG picture. The site takes nothing else: open it in a program for pictures and save it as PNG.</source>
            <translation>Dit is geen PNG- of JPEG-afbeelding. De site neemt niets anders aan: open het bestand in een programma voor afbeeldingen en sla het op als PNG.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>This picture has {millions} million pixels, too many to work with. Make it smaller: 3508 × 2480 pixels are plenty for the page.</source>
            <translation>Deze afbeelding heeft {millions} miljoen pixels, te veel om mee te werken. Maak haar kleiner: 3508 × 2480 pixels zijn ruim genoeg voor de pagina.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>This picture is damaged and cannot be shown. Save it anew, as PNG.</source>
            <translation>Deze afbeelding is beschadigd en kan niet worden weergegeven. Sla haar opnieuw op, als PNG.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Too dark to read black letters on it: {parts}. The contrast is only {ratio} to 1, and {least} is needed. Make the picture lighter there.</source>
            <translation>Te donker om er zwarte letters op te lezen: {parts}. Het contrast is maar {ratio} op 1, en {least} is nodig. Maak de afbeelding daar lichter.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Trained competence</source>
            <translation>Getrainde competentie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Try the longest name of your course; it is sent nowhere</source>
            <translation>Probeer de langste naam van uw cursus; die wordt nergens heen gestuurd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Use This Background</source>
            <translation>Deze achtergrond gebruiken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Use the Layout</source>
            <translation>Lay-out gebruiken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>What was chosen before is kept.</source>
            <translation>Wat eerder gekozen was, blijft.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>White veil over the map</source>
            <translation>Witte sluier over de kaart</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Wording</source>
            <translation>Certificaattype</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>World</source>
            <translation>Wereld</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>{kind} picture, {width} × {height} pixels, {size} MB.</source>
            <translation>{kind}-afbeelding, {width} × {height} pixels, {size} MB.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>{part}: it runs {mm} mm off the page, and the site wraps nothing. Make the text shorter.</source>
            <translation>{part}: loopt {mm} mm van de pagina af, en de site breekt niets af. Maak de tekst korter.</translation>
        </message>
    </context>
    <context>
        <name>BackgroundDesigner</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/designer.py" />
            <source>Make it the background of the course's certificates</source>
            <translation>Maak hiervan de achtergrond van de certificaten van de cursus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/designer.py" />
            <source>The locked texts show where the site prints; they are not exported. Draw below them, and choose “Use This Layout” when it is ready.</source>
            <translation>De vergrendelde teksten laten zien waar de site afdrukt; ze worden niet geëxporteerd. Teken eronder en kies “Deze lay-out gebruiken” als u klaar bent.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/designer.py" />
            <source>Use This Layout</source>
            <translation>Deze lay-out gebruiken</translation>
        </message>
    </context>
    <context>
        <name>Become</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>%n course(s) are coming up all over the world.</source>
            <translation>
                <numerusform>Er komt wereldwijd %n cursus aan.</numerusform>
                <numerusform>Er komen wereldwijd %n cursussen aan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>%n course(s) are coming up in this country: {country}.</source>
            <translation>
                <numerusform>Er komt %n cursus aan in dit land: {country}.</numerusform>
                <numerusform>Er komen %n cursussen aan in dit land: {country}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>An organisation is approved once. From then on it may give the official QGIS certificate to the participants of its courses, workshops and training.</source>
            <translation>Een organisatie wordt één keer goedgekeurd. Daarna mag zij de deelnemers aan haar cursussen, workshops en trainingen het officiële QGIS-certificaat geven.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Are you looking for a certificate for yourself? It comes with a course: take one that a certifying organisation gives, and you get it at the end. You need not apply for anything. This page is for organisations that give training.</source>
            <translation>Zoekt u een certificaat voor uzelf? Dat hoort bij een cursus: volg er een bij een certificerende organisatie en u krijgt het aan het eind. U hoeft niets aan te vragen. Deze pagina is voor organisaties die cursussen geven.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Become a certifying organisation</source>
            <translation>Certificerende organisatie worden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Books about QGIS</source>
            <translation>Boeken over QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Bug reports</source>
            <translation>Foutmeldingen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>By credit card on the site, at once</source>
            <translation>Direct op de site, met een creditcard</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Certification Site</source>
            <translation>Certificeringssite</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Code for QGIS</source>
            <translation>Code voor QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Data</source>
            <comment>the data that a course works with</comment>
            <translation>Gegevens</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Documentation and training material of QGIS</source>
            <translation>Documentatie en lesmateriaal van QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Does it present QGIS correctly?</source>
            <translation>Geeft het QGIS juist weer?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Donations and sponsorship</source>
            <translation>Donaties en sponsoring</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Every certificate that you issue costs one credit: a donation of {cost} to QGIS. Credits can be paid:</source>
            <translation>Elk certificaat dat u afgeeft kost één tegoed: een donatie van {cost} aan QGIS. Tegoeden kunt u zo betalen:</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Exercises</source>
            <translation>Oefeningen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Find a Course</source>
            <translation>Cursus zoeken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>For certified organisations: your page, your figures and your map</source>
            <translation>Voor certificerende organisaties: uw pagina, uw cijfers en uw kaart</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Is it good?</source>
            <translation>Is het goed?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Is it up to date?</source>
            <translation>Is het actueel?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Lessons</source>
            <translation>Lessen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Look for a course that ends with a certificate</source>
            <translation>Een cursus zoeken die met een certificaat wordt afgesloten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Many certificates can be paid in one go.</source>
            <translation>U kunt veel certificaten in één keer betalen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>My Application…</source>
            <translation>Mijn aanvraag…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>New features that you paid for</source>
            <translation>Nieuwe functies die u hebt betaald</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>On request by invoice and SEPA transfer</source>
            <translation>Op verzoek op factuur, met een SEPA-overschrijving</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Open courseware about QGIS</source>
            <translation>Open lesmateriaal over QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Open the certification site in your web browser</source>
            <translation>De certificeringssite openen in uw webbrowser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Open your application</source>
            <translation>Uw aanvraag openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Our Organisation…</source>
            <translation>Onze organisatie…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Plugins that you maintain</source>
            <translation>Plug-ins die u onderhoudt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Prepare an application, send it, and see how it stands</source>
            <translation>Een aanvraag voorbereiden, verzenden en volgen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The PSC takes the final decision. An organisation that is not a good member of the community can be turned down.</source>
            <translation>De PSC neemt het uiteindelijke besluit. Een organisatie die geen goed lid van de gemeenschap is, kan worden afgewezen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The QGIS user group of your country gives its opinion, normally within %n month(s).</source>
            <translation>
                <numerusform>De QGIS-gebruikersgroep in uw land geeft advies, meestal binnen %n maand.</numerusform>
                <numerusform>De QGIS-gebruikersgroep in uw land geeft advies, meestal binnen %n maanden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>The certification programme</source>
            <translation>Het certificeringsprogramma</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The contributions of an organisation that is accepted are published, so that everybody can see why.</source>
            <translation>De bijdragen van een toegelaten organisatie worden gepubliceerd, zodat iedereen kan zien waarom zij is toegelaten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The programme is for organisations that take part in QGIS. Your application tells what you contribute, for example:</source>
            <translation>Het programma is bedoeld voor organisaties die aan QGIS meewerken. In uw aanvraag vertelt u wat u bijdraagt, bijvoorbeeld:</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The review</source>
            <translation>De beoordeling</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The reviewers may ask you something on the way: answer in time. The site turns down an application that is not approved %n day(s) after it was made.</source>
            <translation>
                <numerusform>De beoordelaars kunnen u onderweg iets vragen: antwoord op tijd. De site wijst een aanvraag af die %n dag na het indienen niet is goedgekeurd.</numerusform>
                <numerusform>De beoordelaars kunnen u onderweg iets vragen: antwoord op tijd. De site wijst een aanvraag af die %n dagen na het indienen niet is goedgekeurd.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Translation of QGIS, its documentation or website</source>
            <translation>Vertaling van QGIS, de documentatie of de website</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Weak material is a reason to be turned down.</source>
            <translation>Zwak lesmateriaal is een reden voor afwijzing.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>What it costs</source>
            <translation>Wat het kost</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>What it is</source>
            <translation>Wat het is</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Where there is no user group, the Project Steering Committee of QGIS (PSC) looks at the material and at your standing in the community, and encourages you to found one.</source>
            <translation>Is er geen gebruikersgroep, dan kijkt de stuurgroep van QGIS (Project Steering Committee, PSC) naar het lesmateriaal en naar uw reputatie in de gemeenschap, en moedigt zij u aan om een groep op te richten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Work in your local QGIS user group</source>
            <translation>Inzet voor uw lokale QGIS-gebruikersgroep</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>You apply on the site, and your contributions and material are read.</source>
            <translation>U dient een aanvraag in op de site; uw bijdragen en lesmateriaal worden bekeken.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>You hand in the material of all your courses ({kinds}). The reviewers ask:</source>
            <translation>U levert het lesmateriaal van al uw cursussen in ({kinds}). De beoordelaars vragen:</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Your part in QGIS</source>
            <translation>Uw bijdrage aan QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Your training material</source>
            <translation>Uw lesmateriaal</translation>
        </message>
        <message>
            <source>After a first look your application goes to the QGIS user group of your country for its opinion, normally within a month. Where there is no group, the Project Steering Committee of QGIS (PSC) looks at the material and at your standing in the community, and encourages you to found one.</source>
            <translation type="vanished">Na een eerste beoordeling gaat uw aanvraag voor advies naar de QGIS-gebruikersgroep in uw land; die reageert meestal binnen een maand. Is er geen gebruikersgroep, dan kijkt de stuurgroep van QGIS (Project Steering Committee, PSC) naar het lesmateriaal en naar uw rol in de gemeenschap, en moedigt zij u aan om een groep op te richten.</translation>
        </message>
        <message>
            <source>Apply</source>
            <comment>hand in an application</comment>
            <translation type="vanished">Aanvragen</translation>
        </message>
        <message>
            <source>Every certificate that you issue costs one credit: a donation of {cost} to QGIS. Credits are bought on the site by card or, on request, by invoice and SEPA transfer; many certificates can be paid in one go.</source>
            <translation type="vanished">Elk certificaat dat u afgeeft kost één tegoed: een donatie van {cost} aan QGIS. U koopt tegoeden op de site met een betaalkaart of, op verzoek, op factuur met een SEPA-overschrijving; u kunt veel certificaten in één keer betalen.</translation>
        </message>
        <message>
            <source>Open the application form in your web browser; sign in there</source>
            <translation type="vanished">Het aanvraagformulier openen in uw webbrowser; log daar in</translation>
        </message>
        <message>
            <source>The PSC takes the final decision. The contributions of an organisation that is accepted are published, so that everybody can see why.</source>
            <translation type="vanished">De PSC neemt het uiteindelijke besluit. De bijdragen van een toegelaten organisatie worden gepubliceerd, zodat iedereen kan zien waarom zij is toegelaten.</translation>
        </message>
        <message>
            <source>You hand in the material of all your courses: lessons, exercises and data. It is looked at for three things: is it up to date, does it present QGIS correctly, and is it good? Weak material is a reason to be turned down.</source>
            <translation type="vanished">U levert het lesmateriaal van al uw cursussen in: lessen, oefeningen en gegevens. Het wordt op drie punten beoordeeld: is het actueel, geeft het QGIS juist weer en is het goed? Zwak materiaal is een reden voor afwijzing.</translation>
        </message>
        <message>
            <source>books about QGIS</source>
            <translation type="vanished">boeken over QGIS</translation>
        </message>
        <message>
            <source>courseware that everybody may use</source>
            <translation type="vanished">lesmateriaal dat iedereen mag gebruiken</translation>
        </message>
        <message>
            <source>documentation and training material of QGIS</source>
            <translation type="vanished">documentatie en lesmateriaal van QGIS</translation>
        </message>
        <message>
            <source>donations and sponsorship</source>
            <translation type="vanished">donaties en sponsoring</translation>
        </message>
        <message>
            <source>maintaining plugins</source>
            <translation type="vanished">plug-ins onderhouden</translation>
        </message>
        <message>
            <source>paying for new features</source>
            <translation type="vanished">nieuwe functies betalen</translation>
        </message>
        <message>
            <source>reporting bugs</source>
            <translation type="vanished">fouten melden</translation>
        </message>
        <message>
            <source>translating QGIS, its documentation or its website</source>
            <translation type="vanished">QGIS, de documentatie of de website vertalen</translation>
        </message>
        <message>
            <source>work in your local QGIS user group</source>
            <translation type="vanished">meewerken in uw lokale QGIS-gebruikersgroep</translation>
        </message>
        <message>
            <source>writing code for QGIS</source>
            <translation type="vanished">code voor QGIS schrijven</translation>
        </message>
    </context>
    <context>
        <name>ButtonBox</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/button_box.py" />
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/button_box.py" />
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/button_box.py" />
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
    </context>
    <context>
        <name>CellCommands</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>%n cell(s) stay as they were, since this is not understood there: {values}. Passed takes words such as yes and no, Certificate the names in its list.</source>
            <translation>
                <numerusform>%n cel blijft zoals zij was, want dit wordt daar niet begrepen: {values}. Geslaagd neemt woorden als ja en nee, Certificaat de namen uit de lijst.</numerusform>
                <numerusform>%n cellen blijven zoals zij waren, want dit wordt daar niet begrepen: {values}. Geslaagd neemt woorden als ja en nee, Certificaat de namen uit de lijst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>%n cell(s) stay as they were: the names and e-mails of who is enrolled, and all but the remark of who has a certificate, are changed on the site only.</source>
            <translation>
                <numerusform>%n cel blijft zoals zij was: de naam en het e-mailadres van wie is ingeschreven, en alles behalve de opmerking van wie een certificaat heeft, wijzigt u alleen op de site.</numerusform>
                <numerusform>%n cellen blijven zoals zij waren: de naam en het e-mailadres van wie is ingeschreven, en alles behalve de opmerking van wie een certificaat heeft, wijzigt u alleen op de site.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>%n value(s) had no column to go to: the table ends at the right. Undo, and paste further to the left.</source>
            <translation>
                <numerusform>Voor %n waarde was er geen kolom: de tabel houdt rechts op. Maak dit ongedaan en plak verder naar links.</numerusform>
                <numerusform>Voor %n waarden was er geen kolom: de tabel houdt rechts op. Maak dit ongedaan en plak verder naar links.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Centres</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/details_form.py" />
            <source>+31 30 1234567</source>
            <translation>+31 30 1234567</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>A latitude lies between -90 and 90 degrees.</source>
            <translation>Een breedtegraad ligt tussen -90 en 90 graden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>A longitude lies between -180 and 180 degrees.</source>
            <translation>Een lengtegraad ligt tussen -180 en 180 graden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/work.py" />
            <source>Asking whether a training centre has arrived</source>
            <translation>Vragen of een trainingscentrum is aangekomen</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>At most %n character(s) fit here. Shorten it.</source>
            <translation>
                <numerusform>Hier past hoogstens %n teken. Maak het korter.</numerusform>
                <numerusform>Hier passen hoogstens %n tekens. Maak het korter.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/details_form.py" />
            <source>At most {count} characters. Of an online centre, its address on the web.</source>
            <translation>Hoogstens {count} tekens. Van een online centrum het webadres.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>At sea: is this the right place?</source>
            <translation>Op zee: is dit de juiste plek?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>Change Training Centre: {organisation}</source>
            <translation>Trainingscentrum wijzigen: {organisation}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Change Training Centre…</source>
            <translation>Trainingscentrum wijzigen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Choose your organisation first.</source>
            <translation>Kies eerst uw organisatie.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Click on the map. Esc gives it up.</source>
            <translation>Klik op de kaart. Esc stopt ermee.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Click the place on QGIS's map</source>
            <translation>Klik de plek aan op de kaart van QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Correct a training centre or move its point</source>
            <translation>Een trainingscentrum verbeteren of het punt ervan verplaatsen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Country: {country}</source>
            <translation>Land: {country}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Delete on the Site…</source>
            <translation>Verwijderen op de site…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/deleting.py" />
            <source>Deleting “{name}” takes all courses held there with it, and all certificates of their participants. Nobody can bring them back, and their credits are lost.

If it has moved or is called differently now, change it instead. If no courses are held there any more, leave it as it is.

The plugin does not delete it. The page of {host} that does, and asks once more, opens in your web browser.</source>
            <translation>Met “{name}” verdwijnen ook alle cursussen die daar zijn gegeven, en alle certificaten van de deelnemers. Niemand kan ze terughalen, en de tegoeden ervan zijn weg.

Is het centrum verhuisd of heet het nu anders, wijzig het dan. Worden er geen cursussen meer gegeven, laat het dan zoals het is.

De plug-in verwijdert het niet. De pagina van {host} die dat doet, en het nog eens vraagt, opent in uw webbrowser.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Drag the Marker</source>
            <translation>Markering verslepen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Drag the marker on the map. Esc ends it.</source>
            <translation>Versleep de markering op de kaart. Esc stopt ermee.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Fill this in: the site wants it.</source>
            <translation>Vul dit in: de site vraagt erom.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>In degrees. A pair of both may be pasted here, the latitude first.</source>
            <translation>In graden. Beide mogen hier samen worden geplakt, de breedtegraad eerst.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>It had not arrived. You may send it again.</source>
            <translation>Het was niet aangekomen. U kunt het opnieuw versturen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>It has no point on the map.</source>
            <translation>Het heeft geen punt op de kaart.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>It is not known whether {host} took it: no answer came, and it could not be asked. Nothing is sent again before that is clear. Look on the site in a while.</source>
            <translation>Het is niet bekend of {host} het heeft aangenomen: er kwam geen antwoord, en het kon niet worden nagevraagd. Er wordt niets opnieuw verstuurd voordat dat duidelijk is. Kijk over een tijdje op de site.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Latitude</source>
            <translation>Breedtegraad</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Latitude and longitude seem to be the other way round. Swap them.</source>
            <translation>Breedte- en lengtegraad lijken verwisseld. Wissel ze om.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Let go of what you typed and did not send</source>
            <translation>Weggooien wat u hebt getypt en niet verstuurd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Longitude</source>
            <translation>Lengtegraad</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Look on the Site</source>
            <translation>Op de site kijken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Looking where a place is</source>
            <translation>Kijken waar een plek ligt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Make Training Centre</source>
            <translation>Trainingscentrum maken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Make a training centre, with its place on the map</source>
            <translation>Een trainingscentrum maken, met de plek op de kaart</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Move the marker on QGIS's map</source>
            <translation>De markering op de kaart van QGIS verplaatsen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>New Training Centre: {organisation}</source>
            <translation>Nieuw trainingscentrum: {organisation}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>New Training Centre…</source>
            <translation>Nieuw trainingscentrum…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Nothing was sent: this name is not free.</source>
            <translation>Er is niets verstuurd: deze naam is niet vrij.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Off the coast, as the map of the world is drawn</source>
            <translation>Voor de kust, zoals de wereldkaart is getekend</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/details_form.py" />
            <source>Once on the whole site: with the town, for example</source>
            <translation>Eenmalig op de hele site: met de plaatsnaam bijvoorbeeld</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Online, without a place</source>
            <translation>Online, zonder plek</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Phone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Pick on the Map</source>
            <translation>Op de kaart kiezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Pick the place on the map or type it, or tick “Online, without a place”.</source>
            <translation>Kies de plek op de kaart of typ haar, of vink “Online, zonder plek” aan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Place</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Press on the marker itself, move it, and let go.</source>
            <translation>Druk op de markering zelf, verplaats haar en laat los.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/work.py" />
            <source>Reading a training centre</source>
            <translation>Een trainingscentrum lezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/work.py" />
            <source>Reading the training centres</source>
            <translation>De trainingscentra lezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Refresh</source>
            <translation>Bijwerken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Save Changes</source>
            <translation>Wijzigingen opslaan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>See what is lost with it, and open the site's own page</source>
            <translation>Zien wat ermee verdwijnt, en de pagina van de site zelf openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/work.py" />
            <source>Sending a training centre</source>
            <translation>Een trainingscentrum versturen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Sign In…</source>
            <translation>Inloggen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Somebody has changed this centre on the site meanwhile. Nothing was sent. What you typed is still here; compare it with what the site has now, and save it again if it shall stand.</source>
            <translation>Iemand heeft dit centrum intussen op de site gewijzigd. Er is niets verstuurd. Wat u hebt getypt staat hier nog; vergelijk het met wat de site nu heeft, en sla het nog eens op als het zo moet worden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Start Anew</source>
            <translation>Opnieuw beginnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Swap</source>
            <translation>Omwisselen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Swap latitude and longitude</source>
            <translation>Breedte- en lengtegraad omwisselen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The map shows it after the next refresh.</source>
            <translation>De kaart toont het na de volgende keer bijwerken.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>The place that the site has of this centre is none on earth. Pick the right one.</source>
            <translation>De plek die de site van dit centrum heeft, ligt niet op aarde. Kies de juiste.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>The projection of the map cannot show {place}.</source>
            <translation>De projectie van de kaart kan {place} niet tonen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>The projection of the map cannot tell what is there. Click elsewhere, or type it.</source>
            <translation>De projectie van de kaart kan niet zeggen wat daar ligt. Klik ergens anders, of typ de plek.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site does not offer you this for this organisation. Nothing was done. Its owners may do it.</source>
            <translation>De site biedt u dit voor deze organisatie niet aan. Er is niets gedaan. De eigenaren ervan mogen het doen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site has no such training centre any more. Nothing was done.</source>
            <translation>De site heeft dit trainingscentrum niet meer. Er is niets gedaan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site has now:</source>
            <translation>De site heeft nu:</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site has taken “{name}”. Its page could not be read afterwards, so look there once whether all is right.</source>
            <translation>De site heeft “{name}” aangenomen. De pagina kon daarna niet worden gelezen; kijk daar dus even of alles klopt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site lets only the owners of an organisation make and change its centres.</source>
            <translation>De site laat alleen eigenaren van een organisatie centra maken en wijzigen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>The site offers you no training centre to change here.</source>
            <translation>De site biedt u hier geen trainingscentrum aan om te wijzigen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site says: {messages}</source>
            <translation>De site zegt: {messages}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The training centre “{name}” is changed.</source>
            <translation>Het trainingscentrum “{name}” is gewijzigd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The training centre “{name}” is made.</source>
            <translation>Het trainingscentrum “{name}” is gemaakt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>There is no map here.</source>
            <translation>Er is hier geen kaart.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>This is not an e-mail address, such as info@example.org.</source>
            <translation>Dit is geen e-mailadres, zoals info@example.org.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Training centre</source>
            <translation>Trainingscentrum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Type degrees, such as 52.0907 or 5° 7' 17" E.</source>
            <translation>Typ graden, zoals 52,0907 of 5° 7' 17" E.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Waiting for the site</source>
            <translation>Wachten op de site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>What you typed last time is here again.</source>
            <translation>Wat u de vorige keer hebt getypt, staat hier weer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>What you typed stays on this computer for the next time</source>
            <translation>Wat u hebt getypt blijft op deze computer voor de volgende keer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>Your session has ended. What you typed is kept. Sign in to go on.</source>
            <translation>Uw sessie is beëindigd. Wat u hebt getypt, blijft bewaard. Log in om verder te gaan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>latitude {latitude}, longitude {longitude}</source>
            <translation>breedtegraad {latitude}, lengtegraad {longitude}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>{host} did not accept the form. Nothing was done.</source>
            <translation>{host} heeft het formulier niet aangenomen. Er is niets gedaan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>{place} lies at sea. Latitude and longitude seem to be the other way round. Country then: {country}</source>
            <translation>{place} ligt op zee. Breedte- en lengtegraad lijken verwisseld. Land is dan: {country}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>{what} What you typed is kept.</source>
            <translation>{what} Wat u hebt getypt is bewaard.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>“{name}” of {organisation} is called so already, and a name may stand only once on the whole site. Add the town, or the name of your organisation.</source>
            <translation>“{name}” van {organisation} heet al zo, en een naam mag maar één keer op de hele site staan. Voeg de plaatsnaam toe, of de naam van uw organisatie.</translation>
        </message>
        <message>
            <source>Delete on the Site</source>
            <translation type="vanished">Verwijderen op de site</translation>
        </message>
        <message>
            <source>Open the Site's Page</source>
            <translation type="vanished">Pagina van de site openen</translation>
        </message>
    </context>
    <context>
        <name>Certificates</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>%n certificaat</numerusform>
                <numerusform>%n certificaten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>Open Folder</source>
            <translation>Map openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>The table is on the clipboard: paste it anywhere.</source>
            <translation>De tabel staat op het klembord: plak hem waar u wilt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>{right} of %n new number(s) verified</source>
            <translation>
                <numerusform>{right} van %n nieuw nummer geverifieerd</numerusform>
                <numerusform>{right} van %n nieuwe nummers geverifieerd</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>%n thing(s) must be mended before the site takes it.</source>
            <translation>
                <numerusform>%n punt moet worden hersteld voordat de site de aanvraag accepteert.</numerusform>
                <numerusform>%n punten moeten worden hersteld voordat de site de aanvraag accepteert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copied. Paste it where you need it.</source>
            <translation>Gekopieerd. Plak de tekst waar u die nodig hebt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy Contributions</source>
            <translation>Bijdragen kopiëren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy Material</source>
            <translation>Lesmateriaal kopiëren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy the contributions as text, in English</source>
            <translation>De bijdragen als tekst kopiëren, in het Engels</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy the list of training material as text, in English</source>
            <translation>De lijst met lesmateriaal als tekst kopiëren, in het Engels</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>For the reviewers, in English</source>
            <translation>Voor de beoordelaars, in het Engels</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Forget</source>
            <translation>Vergeten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Forget This Dossier</source>
            <translation>Dit dossier vergeten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Forget This Dossier…</source>
            <translation>Dit dossier vergeten…</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>It can be sent. %n thing(s) below would make it more convincing.</source>
            <translation>
                <numerusform>De aanvraag kan worden verzonden. %n punt hieronder zou die overtuigender maken.</numerusform>
                <numerusform>De aanvraag kan worden verzonden. %n punten hieronder zouden die overtuigender maken.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Must be mended: {what}</source>
            <translation>Moet worden hersteld: {what}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Nothing is missing.</source>
            <translation>Er ontbreekt niets.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Remove the dossier from this computer</source>
            <translation>Het dossier van deze computer verwijderen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Remove the dossier from this computer?</source>
            <translation>Het dossier van deze computer verwijderen?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save as HTML…</source>
            <translation>Opslaan als HTML…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save as PDF…</source>
            <translation>Opslaan als PDF…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save the Dossier</source>
            <translation>Dossier opslaan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save the dossier as a PDF, in English</source>
            <translation>Het dossier als PDF opslaan, in het Engels</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save the dossier as a web page, in English</source>
            <translation>Het dossier als webpagina opslaan, in het Engels</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Saved in {file}.</source>
            <translation>Opgeslagen in {file}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>The reviewers read English, so these are in English whatever language you work in. Your own words stay as you typed them.</source>
            <translation>De beoordelaars lezen Engels; daarom is dit in het Engels, in welke taal u ook werkt. Uw eigen woorden blijven zoals u ze hebt getypt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>What is missing</source>
            <translation>Wat er ontbreekt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Would be better: {what}</source>
            <translation>Kan beter: {what}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Your lists, the organisation's details and your answers are removed, and cannot be brought back. Files and what was sent to the site stay.</source>
            <translation>Uw lijsten, de gegevens van de organisatie en uw antwoorden worden verwijderd en zijn niet terug te halen. Bestanden en wat naar de site is verzonden, blijven bestaan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>{file} could not be written ({reason}). The dossier is as it was. Close the file where it is open in another program, or choose another folder.</source>
            <translation>{file} kon niet worden geschreven ({reason}). Het dossier is ongewijzigd. Sluit het bestand als het in een ander programma geopend is, of kies een andere map.</translation>
        </message>
    </context>
    <context>
        <name>ConfirmPerson</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Certificate {number} stays valid: it disappears from this table, but whoever checks the number finds it, and no credit comes back. To take the certificate back, revoke it first.</source>
            <translation>Certificaat {number} blijft geldig: het verdwijnt uit deze tabel, maar wie het nummer controleert vindt het, en er komt geen tegoed terug. Trek het certificaat eerst in als u het wilt terugnemen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Pay Certificate</source>
            <translation>Certificaat betalen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Pay certificate {number} of {name}?

This takes 1 credit, {amount}. Balance now {balance}. After that the PDF can be printed.</source>
            <translation>Certificaat {number} van {name} betalen?

Dit kost 1 tegoed, {amount}. Saldo nu {balance}. Daarna kan de PDF worden afgedrukt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Pay {amount}</source>
            <translation>{amount} betalen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Remove from Course</source>
            <translation>Uit cursus verwijderen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Revoke Certificate</source>
            <translation>Certificaat intrekken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Revoke certificate {number} of {name}?

From then on, whoever checks the number is told that there is no such certificate, and a printed one is worth nothing. This cannot be undone. A new certificate for this person costs another credit, and the site may give the number to somebody else.

Whether a credit comes back is up to the site: it is read before and after, and told to you. Balance now {balance}.</source>
            <translation>Certificaat {number} van {name} intrekken?

Vanaf dan krijgt wie het nummer controleert te zien dat dit certificaat niet bestaat, en is een afgedrukt exemplaar niets meer waard. Dit kan niet ongedaan worden gemaakt. Een nieuw certificaat voor deze persoon kost opnieuw een tegoed, en de site kan het nummer aan iemand anders geven.

Of er een tegoed terugkomt, bepaalt de site: het saldo wordt vooraf en achteraf gelezen, en u krijgt het te horen. Saldo nu {balance}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Revoke {number}</source>
            <translation>{number} intrekken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Take {name} out of this course?

The organisation still knows this person, who can be enrolled again.</source>
            <translation>{name} uit deze cursus halen?

De organisatie kent deze persoon nog steeds en kan haar of hem opnieuw inschrijven.</translation>
        </message>
    </context>
    <context>
        <name>Contributions</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;Date</source>
            <translation>&amp;Datum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;Kind</source>
            <translation>&amp;Soort</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;Link or name</source>
            <translation>&amp;Link of naam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;What</source>
            <translation>&amp;Wat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A page about a book</source>
            <translation>Een pagina over een boek</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A page of QGIS</source>
            <translation>Een pagina van QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A translation project</source>
            <translation>Een vertaalproject</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A web page.</source>
            <translation>Een webpagina.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Add a contribution</source>
            <translation>Een bijdrage toevoegen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>All plugins of {name}</source>
            <translation>Alle plug-ins van {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Bug report {name}</source>
            <translation>Foutmelding {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Bug reports of {name}</source>
            <translation>Foutmeldingen van {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Commit {name}</source>
            <translation>Commit {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Commits of {name}</source>
            <translation>Commits van {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Contributions</source>
            <translation>Bijdragen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Donations and sponsors of QGIS</source>
            <translation>Donaties en sponsors van QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Kind</source>
            <comment>of a contribution</comment>
            <translation>Soort</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>List what your organisation gives to QGIS, with links by which the reviewers can see it. If you are accepted, this list is published.</source>
            <translation>Noem wat uw organisatie aan QGIS bijdraagt, met links waarmee de beoordelaars het kunnen zien. Wordt u toegelaten, dan wordt deze lijst gepubliceerd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Make Link</source>
            <translation>Link maken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Make a link of the name that somebody has at GitHub, Transifex or plugins.qgis.org</source>
            <translation>Een link maken van de naam die iemand bij GitHub, Transifex of plugins.qgis.org heeft</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Plugin {name}</source>
            <translation>Plug-in {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Published courseware</source>
            <translation>Gepubliceerd lesmateriaal</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Pull request {name}</source>
            <translation>Pull request {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Pull requests of {name}</source>
            <translation>Pull requests van {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Remove the chosen contribution</source>
            <translation>De gekozen bijdrage verwijderen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The link names no plugin, author or translator.</source>
            <translation>In de link staat geen plug-in, auteur of vertaler.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The link should end with a commit: at least seven digits and a to f.</source>
            <translation>De link moet eindigen op een commit: minstens zeven tekens, cijfers en a tot en met f.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The link should end with a number.</source>
            <translation>De link moet eindigen op een nummer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The page of a user group</source>
            <translation>De pagina van een gebruikersgroep</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>This is a name, no link: press “Make Link”.</source>
            <translation>Dit is een naam en geen link: klik op ‘Link maken’.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>This is no link to a web page.</source>
            <translation>Dit is geen link naar een webpagina.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Tick this to give a date</source>
            <translation>Vink dit aan om een datum op te geven</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Translations by {name}</source>
            <translation>Vertalingen van {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Type or paste a link. For code, texts, bug reports, translations and plugins the name of an author will do: a link is made of it.</source>
            <translation>Typ of plak een link. Voor code, teksten, foutmeldingen, vertalingen en plug-ins volstaat de naam van een auteur: daar wordt een link van gemaakt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>What</source>
            <comment>a contribution in a few words</comment>
            <translation>Wat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>https://github.com/qgis/QGIS/pull/12345</source>
            <comment>an example</comment>
            <translation>https://github.com/qgis/QGIS/pull/12345</translation>
        </message>
    </context>
    <context>
        <name>CorrectPerson</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>&amp;E-mail</source>
            <translation>&amp;E-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>&amp;First name</source>
            <translation>&amp;Voornaam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>&amp;Surname</source>
            <translation>&amp;Achternaam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Certificate {number} keeps its number.</source>
            <translation>Certificaat {number} behoudt zijn nummer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Correct</source>
            <comment>a button</comment>
            <translation>Corrigeren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Correct Name or E-mail</source>
            <translation>Naam of e-mail corrigeren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Correct and Renew PDF</source>
            <translation>Corrigeren en PDF vernieuwen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Make the &amp;PDF anew, so that it is printed right</source>
            <translation>De &amp;PDF opnieuw maken, zodat de afdruk klopt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>The first name is missing.</source>
            <translation>De voornaam ontbreekt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>The name is printed on the certificate exactly as it stands here.</source>
            <translation>De naam wordt precies zo op het certificaat afgedrukt als hij hier staat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>The site does not let you make the PDF anew: it keeps the name that it was printed with. Ask an owner of the organisation to renew it.</source>
            <translation>De site laat u de PDF niet opnieuw maken: hij behoudt de naam waarmee hij is afgedrukt. Vraag een eigenaar van de organisatie hem te vernieuwen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Then prepare a &amp;mail to this person</source>
            <translation>Daarna een &amp;mail aan deze persoon klaarzetten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>This is not an e-mail address.</source>
            <translation>Dit is geen e-mailadres.</translation>
        </message>
    </context>
    <context>
        <name>CourseFooter</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n certificate(s) = {credits} credits = {amount}</source>
            <translation>
                <numerusform>%n certificaat = {credits} tegoed = {amount}</numerusform>
                <numerusform>%n certificaten = {credits} tegoeden = {amount}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n passed</source>
            <translation>
                <numerusform>%n geslaagd</numerusform>
                <numerusform>%n geslaagd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n people</source>
            <translation>
                <numerusform>%n deelnemer</numerusform>
                <numerusform>%n deelnemers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n to look at</source>
            <translation>
                <numerusform>%n na te kijken</numerusform>
                <numerusform>%n na te kijken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n to repair</source>
            <translation>
                <numerusform>%n te herstellen</numerusform>
                <numerusform>%n te herstellen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>&amp;Certificate for all</source>
            <translation>&amp;Certificaat voor allen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Certificate for all</source>
            <translation>Certificaat voor allen</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Issue %n Certificate(s)…</source>
            <translation>
                <numerusform>%n certificaat afgeven…</numerusform>
                <numerusform>%n certificaten afgeven…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Issue Certificates…</source>
            <translation>Certificaten afgeven…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Shows first who gets which certificate and what it costs. Nothing is sent before you confirm it. (Ctrl+Return)</source>
            <translation>Toont eerst wie welk certificaat krijgt en wat het kost. Er wordt niets verzonden voordat u het bevestigt. (Ctrl+Return)</translation>
        </message>
    </context>
    <context>
        <name>CourseHeader</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>At {host}</source>
            <translation>Op {host}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Balance {balance}</source>
            <translation>Saldo {balance}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Buy credits on the site, in your web browser</source>
            <translation>Tegoeden kopen op de site, in uw webbrowser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Course</source>
            <translation>Cursus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Opening the course…</source>
            <translation>Cursus openen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Read the course and the balance again</source>
            <translation>Cursus en saldo opnieuw ophalen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>The course could not be opened.</source>
            <translation>De cursus kon niet worden geopend.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Top Up…</source>
            <translation>Opwaarderen…</translation>
        </message>
    </context>
    <context>
        <name>CourseList</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Course convener</source>
            <translation>Cursusleider</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Course type</source>
            <translation>Cursustype</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Dates</source>
            <translation>Datums</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Training centre</source>
            <translation>Trainingscentrum</translation>
        </message>
    </context>
    <context>
        <name>CourseProgress</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Stop between two certificates, never in the middle of one</source>
            <translation>Stoppen tussen twee certificaten, nooit midden in een certificaat</translation>
        </message>
    </context>
    <context>
        <name>CourseResults</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>All certificates of this course, to save and to print</source>
            <translation>Alle certificaten van deze cursus, om op te slaan en af te drukken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Copy Numbers</source>
            <translation>Nummers kopiëren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Copy names and certificate numbers as a table</source>
            <translation>Namen en certificaatnummers kopiëren als tabel</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Have the site write to everybody with a paid certificate</source>
            <translation>De site laten schrijven aan iedereen met een betaald certificaat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Mail to All…</source>
            <translation>Mail aan allen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Open Folder</source>
            <translation>Map openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Result Sheet…</source>
            <translation>Resultatenoverzicht…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Save PDFs…</source>
            <translation>PDF’s opslaan…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Save the certificates in a folder</source>
            <translation>De certificaten opslaan in een map</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Show the folder with the certificates saved last</source>
            <translation>De map met de laatst opgeslagen certificaten openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>The site does not offer you this for this course.</source>
            <translation>De site biedt u dit voor deze cursus niet aan.</translation>
        </message>
    </context>
    <context>
        <name>CourseToolbar</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Add Row</source>
            <translation>Rij toevoegen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Add an empty row to type into</source>
            <translation>Een lege rij toevoegen om in te typen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Add the people on the clipboard from any spreadsheet, or put values into cells</source>
            <translation>De deelnemers op het klembord uit elk rekenblad toevoegen, of waarden in cellen zetten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Enrol New</source>
            <translation>Nieuwe inschrijven</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Enrol New (%n)</source>
            <translation>
                <numerusform>Nieuwe inschrijven (%n)</numerusform>
                <numerusform>Nieuwe inschrijven (%n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Enrol everybody who is not in the course yet; this costs nothing</source>
            <translation>Iedereen inschrijven die nog niet aan de cursus deelneemt; dit kost niets</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Find a participant</source>
            <translation>Deelnemer zoeken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Paste</source>
            <translation>Plakken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Redo</source>
            <translation>Opnieuw</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Remove Rows</source>
            <translation>Rijen verwijderen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Remove the selected people who are not enrolled</source>
            <translation>De geselecteerde deelnemers verwijderen die niet zijn ingeschreven</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Repair All Safe (%n)…</source>
            <translation>
                <numerusform>Alle veilige herstellen (%n)…</numerusform>
                <numerusform>Alle veilige herstellen (%n)…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Repair All Safe…</source>
            <translation>Alle veilige herstellen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Show what can be repaired without losing anything, and repair it</source>
            <translation>Toon wat hersteld kan worden zonder dat er iets verloren gaat, en herstel het</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Add the people on the clipboard, from any spreadsheet</source>
            <translation type="vanished">De deelnemers op het klembord toevoegen, uit elk rekenblad</translation>
        </message>
    </context>
    <context>
        <name>CourseWork</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Enrolling participants</source>
            <translation>Deelnemers inschrijven</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Issuing certificates</source>
            <translation>Certificaten afgeven</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Letting go of the rest</source>
            <translation>Onderbroken uitgifte afbreken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Opening the course</source>
            <translation>Cursus openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Reading the balance</source>
            <translation>Het saldo lezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Saving certificates</source>
            <translation>Certificaten opslaan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Verifying certificate numbers</source>
            <translation>Certificaatnummers verifiëren</translation>
        </message>
    </context>
    <context>
        <name>DaysLeft</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>%n day(s) left to correct</source>
            <translation>
                <numerusform>nog %n dag te corrigeren</numerusform>
                <numerusform>nog %n dagen te corrigeren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>It can be revoked for %n more day(s), today included.</source>
            <translation>
                <numerusform>Het kan nog %n dag worden ingetrokken: alleen vandaag.</numerusform>
                <numerusform>Het kan nog %n dagen worden ingetrokken, vandaag meegeteld.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>It can no longer be revoked.</source>
            <translation>Het kan niet meer worden ingetrokken.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>It can still be revoked.</source>
            <translation>Het kan nog worden ingetrokken.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>Name and e-mail can be corrected for %n more day(s), today included.</source>
            <translation>
                <numerusform>Naam en e-mail kunnen nog %n dag worden gecorrigeerd: alleen vandaag.</numerusform>
                <numerusform>Naam en e-mail kunnen nog %n dagen worden gecorrigeerd, vandaag meegeteld.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>Name and e-mail can no longer be corrected.</source>
            <translation>Naam en e-mail kunnen niet meer worden gecorrigeerd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>Name and e-mail can still be corrected, for a week after the day of issue. Which day that was is not known here: it was not issued from this computer.</source>
            <translation>Naam en e-mail kunnen nog worden gecorrigeerd, tot een week na de dag van afgifte. Welke dag dat was, is hier niet bekend: het is niet vanaf deze computer afgegeven.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>last day to correct</source>
            <translation>laatste dag om te corrigeren</translation>
        </message>
    </context>
    <context>
        <name>DeedReports</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>%n credit(s) came back.</source>
            <translation>
                <numerusform>Er kwam %n tegoed terug.</numerusform>
                <numerusform>Er kwamen %n tegoeden terug.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Balance before {before}, now {after}.</source>
            <translation>Saldo vooraf {before}, nu {after}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Look at the course on the site before you repeat it: a second time could cost a credit.</source>
            <translation>Bekijk de cursus op de site voordat u het herhaalt: een tweede keer kan een tegoed kosten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>No credit came back.</source>
            <translation>Er kwam geen tegoed terug.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The PDF of {number} was made anew.</source>
            <translation>De PDF van {number} is opnieuw gemaakt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The PDF of {number} was not made anew: the site lets only owners and managers of the organisation do that, although it shows the button to conveners too. Ask one of them.</source>
            <translation>De PDF van {number} is niet opnieuw gemaakt: de site laat dat alleen eigenaren en beheerders van de organisatie doen, hoewel ze de knop ook aan cursusleiders toont. Vraag het een van hen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The PDF of {number} was not made anew: {why}.</source>
            <translation>De PDF van {number} is niet opnieuw gemaakt: {why}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The site does not show the balance before and after.</source>
            <translation>De site toont het saldo vooraf en achteraf niet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>it was interrupted before it was sent</source>
            <translation>het werd onderbroken voordat het was verzonden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>no answer came, and the page does not show it</source>
            <translation>er kwam geen antwoord, en de pagina toont het niet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the course ended more than a week ago, and the site refuses then</source>
            <translation>de cursus is meer dan een week geleden geëindigd, en dan weigert de site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the page no longer shows the certificate</source>
            <translation>de pagina toont het certificaat niet meer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the person has another certificate by now</source>
            <translation>de persoon heeft inmiddels een ander certificaat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the person is no longer in this course</source>
            <translation>de persoon staat niet meer in deze cursus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the site accepted it, but the page does not show it</source>
            <translation>de site nam het aan, maar de pagina toont het niet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the site does not offer it any more</source>
            <translation>de site biedt het niet meer aan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the site refused</source>
            <translation>de site weigerde</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>you may not do this</source>
            <translation>u mag dit niet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} is paid.</source>
            <translation>{number} is betaald.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} is revoked.</source>
            <translation>{number} is ingetrokken.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} was not paid: {why}.</source>
            <translation>{number} is niet betaald: {why}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} was not revoked: {why}.</source>
            <translation>{number} is niet ingetrokken: {why}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number}: no answer came, and the page cannot be read now. Refresh when you are connected again; the page then tells whether it was done.</source>
            <translation>{number}: er kwam geen antwoord, en de pagina kan nu niet worden gelezen. Vernieuw wanneer u weer verbinding hebt; de pagina zegt dan of het is gebeurd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number}: nothing was sent, because the site cannot be reached now or the credits are used up. Try again later.</source>
            <translation>{number}: er is niets verzonden, omdat de site nu niet bereikbaar is of het tegoed op is. Probeer het later opnieuw.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number}: somebody else had done it before, so nothing was sent.</source>
            <translation>{number}: iemand anders had het al gedaan, dus er is niets verzonden.</translation>
        </message>
    </context>
    <context>
        <name>Delete</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n form(s) of courses and course types that you filled in and did not send. What is at the site stays.</source>
            <translation>
                <numerusform>%n formulier van een cursus of cursustype dat u hebt ingevuld en niet verzonden. Wat op de site staat, blijft.</numerusform>
                <numerusform>%n formulieren van cursussen en cursustypen die u hebt ingevuld en niet verzonden. Wat op de site staat, blijft.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n other file(s) in the plugin's folder: {names}.</source>
            <translation>
                <numerusform>%n ander bestand in de map van de plug-in: {names}.</numerusform>
                <numerusform>%n andere bestanden in de map van de plug-in: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n rij</numerusform>
                <numerusform>%n rijen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n table(s) with {rows}: names and e-mail addresses that you typed and that are not at the site yet are lost for good. Whoever is enrolled stays enrolled.</source>
            <translation>
                <numerusform>%n tabel met {rows}: namen en e-mailadressen die u hebt ingevuld en die nog niet op de site staan, gaan voorgoed verloren. Wie is ingeschreven, blijft ingeschreven.</numerusform>
                <numerusform>%n tabellen met {rows}: namen en e-mailadressen die u hebt ingevuld en die nog niet op de site staan, gaan voorgoed verloren. Wie is ingeschreven, blijft ingeschreven.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n training centre(s) that you typed and did not send. What the site has stays as it is there.</source>
            <translation>
                <numerusform>%n trainingscentrum dat u hebt getypt en niet verstuurd. Wat de site heeft, blijft daar zoals het is.</numerusform>
                <numerusform>%n trainingscentra die u hebt getypt en niet verstuurd. Wat de site heeft, blijft daar zoals het is.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>All settings of the plugin, the username and the password that QGIS remembers. You are signed out, and the usual certification site is used.</source>
            <translation>Alle instellingen van de plug-in, de gebruikersnaam en het wachtwoord dat QGIS onthoudt. U wordt uitgelogd en de gebruikelijke certificeringssite wordt gebruikt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Delete</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Delete Now</source>
            <translation>Nu verwijderen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Some of the rows were being sent when that was interrupted; look at the course page whether they arrived.</source>
            <translation>Sommige rijen werden verzonden toen dat werd onderbroken; kijk op de cursuspagina of ze zijn aangekomen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Some of them were being sent when that was interrupted; look at the organisation's page whether they arrived, before you make them again.</source>
            <translation>Sommige werden verzonden toen dat werd onderbroken; kijk op de pagina van de organisatie of ze zijn aangekomen, voordat u ze opnieuw maakt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The file with your tables, which cannot be read any more.</source>
            <translation>Het bestand met uw tabellen, dat niet meer kan worden gelezen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The notes on runs of issuing that have ended. The certificates stay as they are.</source>
            <translation>De aantekeningen van uitgiften die zijn afgelopen. De certificaten blijven zoals ze zijn.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The password that QGIS remembers. You type it the next time you sign in.</source>
            <translation>Het wachtwoord dat QGIS onthoudt. De volgende keer dat u inlogt, typt u het weer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The saved courses ({size}). They are fetched again when they are next needed; until then, layers of them in your projects show nothing.</source>
            <translation>De opgeslagen cursussen ({size}). Ze worden opnieuw opgehaald zodra ze nodig zijn; tot dan tonen de lagen ervan in uw projecten niets.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>These runs were interrupted. Their notes are what a run is continued from, and what keeps a certificate from being paid for twice. Each stays unless you tick it.</source>
            <translation>Deze uitgiften zijn onderbroken. Met de aantekeningen ervan kan een uitgifte doorgaan, en ze voorkomen dat een certificaat twee keer wordt betaald. Elk ervan blijft, tenzij u het aanvinkt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Your favourites, and when you last looked: what is new is not marked the next time.</source>
            <translation>Uw favorieten, en wanneer u het laatst keek: wat nieuw is, wordt de volgende keer niet gemarkeerd.</translation>
        </message>
    </context>
    <context>
        <name>Dock</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Certified?</source>
            <comment>become certified; short, on a narrow button</comment>
            <translation>Certificeren?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Find courses</source>
            <comment>short, on a narrow button</comment>
            <translation>Zoeken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Find courses that end with the QGIS certificate</source>
            <translation>Cursussen zoeken die met het QGIS-certificaat worden afgesloten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>For trainers: participants and certificates</source>
            <translation>Voor trainers: deelnemers en certificaten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Help for this page, without a connection</source>
            <translation>Help bij deze pagina, zonder verbinding</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>How an organisation becomes certified</source>
            <translation>Hoe een organisatie certificerend wordt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>My courses</source>
            <comment>short, on a narrow button</comment>
            <translation>Lesgeven</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Pages</source>
            <translation>Pagina’s</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock.py" />
            <location filename="../qgis_certification_plugin/ui/help.py" />
            <source>QGIS Certification</source>
            <translation>QGIS-certificering</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Settings of QGIS Certification…</source>
            <translation>Instellingen van QGIS Certification…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Settings…</source>
            <translation>Instellingen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Verify</source>
            <comment>short, on a narrow button</comment>
            <translation>Verifiëren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Verify that a certificate is genuine</source>
            <translation>Nagaan of een certificaat echt is</translation>
        </message>
    </context>
    <context>
        <name>Dossier</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/rows.py" />
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/desk.py" />
            <source>Another QGIS has changed the dossier too. What it saved was kept as {file}.</source>
            <translation>Een ander QGIS-venster heeft het dossier ook gewijzigd. Wat daar is opgeslagen, is bewaard als {file}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/rows.py" />
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/desk.py" />
            <source>The dossier could not be saved ({reason}). It is still here: keep this window open, make room on the disk, and change something.</source>
            <translation>Het dossier kon niet worden opgeslagen ({reason}). Het staat hier nog: laat dit venster open, maak ruimte op de schijf en wijzig iets.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/desk.py" />
            <source>The saved dossier cannot be read. It was kept as {file}, and a new one is begun here.</source>
            <translation>Het opgeslagen dossier kan niet worden gelezen. Het is bewaard als {file}; hier begint een nieuw dossier.</translation>
        </message>
    </context>
    <context>
        <name>DryRun</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Address on the site</source>
            <translation>Adres op de site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Contents</source>
            <comment>heading of a column: what is sent</comment>
            <translation>Inhoud</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Copy as Table</source>
            <translation>Kopiëren als tabel</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Enrol %n people</source>
            <translation>
                <numerusform>%n persoon inschrijven</numerusform>
                <numerusform>%n personen inschrijven</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Issue to {name}</source>
            <translation>Afgeven aan {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Nothing was sent. These are the steps in their order: %n form(s) would be sent, for {certificates} certificates at {amount}, and the course page would be read in between. A question mark stands for a number that only the site can give.</source>
            <translation>
                <numerusform>Er is niets verzonden. Dit zijn de stappen op volgorde: er zou %n formulier worden verzonden, voor {certificates} certificaten van samen {amount}, en de cursuspagina zou tussendoor worden gelezen. Een vraagteken staat voor een nummer dat alleen de site kan geven.</numerusform>
                <numerusform>Er is niets verzonden. Dit zijn de stappen op volgorde: er zouden %n formulieren worden verzonden, voor {certificates} certificaten van samen {amount}, en de cursuspagina zou tussendoor worden gelezen. Een vraagteken staat voor een nummer dat alleen de site kan geven.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Read the course page: numbers and balance</source>
            <translation>De cursuspagina lezen: nummers en saldo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Read the form</source>
            <translation>Het formulier lezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Step</source>
            <comment>heading of a column: what is done</comment>
            <translation>Stap</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Steps in their order</source>
            <translation>Stappen op volgorde</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>What Would Be Sent</source>
            <translation>Wat er zou worden verzonden</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Baltic</source>
            <translation>Baltisch</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Central European</source>
            <translation>Midden-Europees</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Chinese</source>
            <translation>Chinees</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Cyrillic</source>
            <translation>Cyrillisch</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Greek</source>
            <translation>Grieks</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Hebrew</source>
            <translation>Hebreeuws</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Japanese</source>
            <translation>Japans</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Korean</source>
            <translation>Koreaans</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Turkish</source>
            <translation>Turks</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Western European</source>
            <translation>West-Europees</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>{languages} ({name})</source>
            <translation>{languages} ({name})</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Another QGIS on this computer is issuing certificates for the same course. Nothing was done here. Go on there, or wait until it is ready.</source>
            <translation>Een ander QGIS-venster op deze computer geeft certificaten af voor dezelfde cursus. Hier is niets gedaan. Ga daar verder of wacht tot het klaar is.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Another program is using the file {name}. Close it there and try again.</source>
            <translation>Een ander programma gebruikt het bestand {name}. Sluit het daar en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>For certificate {number}, {host} gave the PDF of somebody else. It was not saved. Ask the organisation's owner to have it made again.</source>
            <translation>Voor certificaat {number} gaf {host} de PDF van iemand anders. Deze is niet opgeslagen. Vraag de eigenaar van de organisatie om de PDF opnieuw te laten maken.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>It is not certain whether the site carried it out before that. Read the page again and look, before you repeat anything.</source>
            <translation>Het is niet zeker of de site het daarvoor nog heeft uitgevoerd. Haal de pagina opnieuw op en kijk eerst, voordat u iets herhaalt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>No address of the certification site is given.</source>
            <translation>Er is geen adres van de certificeringssite opgegeven.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Something is broken at {host} (error {status}). Try again later.</source>
            <translation>Er is iets stuk bij {host} (fout {status}). Probeer het later opnieuw.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Something went wrong that should not have ({kind}). What was done before it stays done. The log of QGIS, under “QGIS Certification”, says where it happened.</source>
            <translation>Er is iets misgegaan dat niet mis had mogen gaan ({kind}). Wat daarvoor is gedaan, blijft gedaan. In het logboek van QGIS staat onder ‘QGIS Certification’ waar het gebeurde.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Stopped. What was done until then stays done.</source>
            <translation>Gestopt. Wat tot dan toe is gedaan, blijft gedaan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The address of the certification site must begin with https. Nothing was sent.</source>
            <translation>Het adres van de certificeringssite moet met https beginnen. Er is niets verzonden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The address of the certification site must not hold a username or password. Nothing was sent.</source>
            <translation>Het adres van de certificeringssite mag geen gebruikersnaam of wachtwoord bevatten. Er is niets verzonden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The connection to {host} is not safe: its certificate was not accepted. Nothing was sent. On a network that asks you to sign in first, do that in your web browser.</source>
            <translation>De verbinding met {host} is niet veilig: het beveiligingscertificaat is niet geaccepteerd. Er is niets verzonden. Moet u op dit netwerk eerst inloggen, doe dat dan in uw webbrowser.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The disk is full: {name} could not be written.</source>
            <translation>De schijf is vol: {name} kon niet worden geschreven.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The file {name} could not be read or written: {detail}</source>
            <translation>Het bestand {name} kon niet worden gelezen of geschreven: {detail}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The file {name} is damaged. Refresh the courses to make it again.</source>
            <translation>Het bestand {name} is beschadigd. Werk de cursussen bij om het opnieuw te maken.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The notes on an earlier issuing run ({name}) cannot be read, so nothing more is issued from them. The course page shows which certificates exist.</source>
            <translation>De aantekeningen van een eerdere uitgifte ({name}) kunnen niet worden gelezen; daarom wordt er niets meer uit afgegeven. Op de cursuspagina staat welke certificaten er zijn.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The organisation has no credit left, so no certificate was issued. Top up on the site and go on.</source>
            <translation>De organisatie heeft geen tegoed meer; er is daarom geen certificaat afgegeven. Waardeer op de site op en ga dan verder.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The site does not let this be changed any more. Nothing was done.</source>
            <translation>Dit kan op de site niet meer worden gewijzigd. Er is niets gedaan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>This account at {host} is switched off. Ask the people who run the site.</source>
            <translation>Dit account bij {host} is uitgeschakeld. Vraag het de beheerders van de site.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>You are not allowed to read or write {name}, or it is open.</source>
            <translation>U mag {name} niet lezen of schrijven, of het is nog ergens geopend.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Your session at {host} has ended. Nothing you typed is lost. Sign in again to go on.</source>
            <translation>Uw sessie bij {host} is beëindigd. Wat u hebt getypt, is niet verloren. Log opnieuw in om verder te gaan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} cannot be reached. Check your connection, and the proxy in QGIS's network options, and try again.</source>
            <translation>{host} is niet bereikbaar. Controleer uw verbinding en de proxy in de netwerkopties van QGIS, en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept the form and does not say why. Nothing was done.</source>
            <translation>{host} heeft het formulier niet geaccepteerd en zegt niet waarom. Er is niets gedaan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept the form, because it belonged to another session. Nothing was done. Sign in again and repeat it.</source>
            <translation>{host} heeft het formulier niet geaccepteerd, omdat het bij een andere sessie hoorde. Er is niets gedaan. Log opnieuw in en probeer het nog eens.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept the form. Nothing was done. It says: {messages}</source>
            <translation>{host} heeft het formulier niet geaccepteerd. Er is niets gedaan. De melding luidt: {messages}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept this. Nothing was done.</source>
            <translation>{host} heeft dit niet geaccepteerd. Er is niets gedaan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not answer in time. Try again in a while; when the site is busy, an answer can take a minute.</source>
            <translation>{host} heeft niet op tijd geantwoord. Probeer het straks opnieuw; als het druk is op de site, kan een antwoord een minuut duren.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} does not know this username with this password. Whoever signs in there with GitHub or Google has to set a password first.</source>
            <translation>{host} kent deze gebruikersnaam met dit wachtwoord niet. Wie daar met GitHub of Google inlogt, moet eerst een wachtwoord instellen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} does not let this program in. Nothing was done. See whether there is a newer version of the plugin.</source>
            <translation>{host} laat dit programma niet toe. Er is niets gedaan. Kijk of er een nieuwere versie van de plug-in is.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} gave no usable answer ({code}).</source>
            <translation>{host} gaf geen bruikbaar antwoord ({code}).</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} gets more requests from your network than it allows, and did nothing. Wait a minute and try again.</source>
            <translation>{host} krijgt meer verzoeken van uw netwerk dan is toegestaan en heeft niets gedaan. Wacht een minuut en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} has had too many failed attempts to sign in and now refuses the right password too. Wait five minutes before you try again.</source>
            <translation>Bij {host} is te vaak tevergeefs geprobeerd in te loggen; nu wordt ook het juiste wachtwoord geweigerd. Wacht vijf minuten voordat u het opnieuw probeert.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} has no such page for you: it is gone, or you are not allowed to see it. Nothing was done.</source>
            <translation>{host} heeft deze pagina niet voor u: ze bestaat niet meer of u mag haar niet zien. Er is niets gedaan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} leads to an address where it should not, so the plugin goes no further. On a network that asks you to sign in first, do that in your web browser and try again.</source>
            <translation>{host} verwijst door naar een adres waar dat niet hoort; daarom gaat de plug-in niet verder. Moet u op dit netwerk eerst inloggen, doe dat dan in uw webbrowser en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} says that you may not do this. Nothing was done. An owner of the organisation may be able to.</source>
            <translation>Volgens {host} mag u dit niet doen. Er is niets gedaan. Een eigenaar van de organisatie mag het misschien wel.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} shows a page that this version of the plugin does not know ({page}: {missing}), so it goes no further. See whether there is a newer version of the plugin.</source>
            <translation>{host} toont een pagina die deze versie van de plug-in niet kent ({page}: {missing}); daarom gaat de plug-in niet verder. Kijk of er een nieuwere versie is.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{name} could not be read or written: {reason}</source>
            <translation>{name} kon niet worden gelezen of geschreven: {reason}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{name} does not exist.</source>
            <translation>{name} bestaat niet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>“{address}” is not an address on the certification site. Nothing was sent.</source>
            <translation>‘{address}’ is geen adres op de certificeringssite. Er is niets verzonden.</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>%n people are in a new table layer of the project. It lies in memory only, and is gone when QGIS ends, unless you make it permanent.</source>
            <translation>
                <numerusform>%n deelnemer staat in een nieuwe tabellaag van het project. Die staat alleen in het geheugen en is weg als QGIS stopt, tenzij u haar permanent maakt.</numerusform>
                <numerusform>%n deelnemers staan in een nieuwe tabellaag van het project. Die staat alleen in het geheugen en is weg als QGIS stopt, tenzij u haar permanent maakt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>%n people were saved in {file}. It holds personal data: remove it when it has served its purpose.</source>
            <translation>
                <numerusform>%n deelnemer is opgeslagen in {file}. Daarin staan persoonsgegevens: verwijder het bestand als u het niet meer nodig hebt.</numerusform>
                <numerusform>%n deelnemers zijn opgeslagen in {file}. Daarin staan persoonsgegevens: verwijder het bestand als u het niet meer nodig hebt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>CSV File…</source>
            <translation>CSV-bestand…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/rows.py" />
            <source>Certificate number</source>
            <translation>Certificaatnummer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Comma separated values</source>
            <translation>Door komma's gescheiden waarden</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Only the %n Selected Row(s)</source>
            <translation>
                <numerusform>Alleen de geselecteerde rij (%n)</numerusform>
                <numerusform>Alleen de %n geselecteerde rijen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Open Folder</source>
            <translation>Map openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Participants</source>
            <comment>name of the sheet, without special signs</comment>
            <translation>Deelnemers</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Save as CSV</source>
            <translation>Opslaan als CSV</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Save as Spreadsheet</source>
            <translation>Opslaan als rekenblad</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Spreadsheet</source>
            <translation>Rekenblad</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Spreadsheet (XLSX)…</source>
            <translation>Rekenblad (XLSX)…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Table Layer in the Project</source>
            <translation>Tabellaag in het project</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>This QGIS cannot write XLSX files: it was built without that driver. Nothing was saved. Save a CSV file instead; every spreadsheet program opens it.</source>
            <translation>Deze QGIS kan geen XLSX-bestanden schrijven: hij is zonder dat stuurprogramma gebouwd. Er is niets opgeslagen. Sla in plaats daarvan een CSV-bestand op; elk rekenbladprogramma opent het.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>{file} could not be written ({reason}). The table is as it was. Close the file where it is open in another program, or choose another folder.</source>
            <translation>{file} kon niet worden geschreven ({reason}). De tabel is zoals zij was. Sluit het bestand als het in een ander programma open is, of kies een andere map.</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>%n course(s) do not show you their participants, and are not counted further.</source>
            <translation>
                <numerusform>Van %n cursus ziet u de deelnemers niet; die is verder niet meegeteld.</numerusform>
                <numerusform>Van %n cursussen ziet u de deelnemers niet; die zijn verder niet meegeteld.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>%n older course(s) were not read, to spare the site.</source>
            <translation>
                <numerusform>%n oudere cursus is niet opgehaald, om de site te ontzien.</numerusform>
                <numerusform>%n oudere cursussen zijn niet opgehaald, om de site te ontzien.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>&amp;Organisation</source>
            <translation>&amp;Organisatie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>As Others See It</source>
            <translation>Zoals anderen het zien</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Certificates</source>
            <translation>Certificaten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Comma separated values</source>
            <translation>Door komma's gescheiden waarden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Count</source>
            <translation>Tellen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Counting courses and certificates</source>
            <translation>Cursussen en certificaten tellen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Course conveners</source>
            <translation>Cursusleiders</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Course types</source>
            <translation>Cursustypen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Courses</source>
            <translation>Cursussen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Donated to QGIS (EUR)</source>
            <translation>Gedoneerd aan QGIS (EUR)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Figures</source>
            <translation>Cijfers</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Figures by year</source>
            <translation>Cijfers per jaar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Find</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Find the organisations that you work for</source>
            <translation>Zoeken naar de organisaties waarvoor u werkt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Finding your organisations</source>
            <translation>Uw organisaties zoeken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>No place of your training centres is known here. Refresh the courses on the page “Find courses”; online centres have no place.</source>
            <translation>Van uw trainingscentra is hier geen plaats bekend. Werk de cursussen bij op de pagina ‘Cursussen zoeken’; onlinecentra hebben geen plaats.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Open Public Page</source>
            <translation>Openbare pagina openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Open this page in your web browser</source>
            <translation>Deze pagina openen in uw webbrowser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Our Organisation</source>
            <translation>Onze organisatie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Paid</source>
            <comment>certificates that are paid</comment>
            <translation>Betaald</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Participants</source>
            <translation>Deelnemers</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Press “Count” to read your courses: participants, certificates, and what your certificates gave to QGIS.</source>
            <translation>Klik op ‘Tellen’ om uw cursussen op te halen: deelnemers, certificaten en wat uw certificaten QGIS hebben opgeleverd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Read all courses that have begun, one after the other</source>
            <translation>Alle cursussen die begonnen zijn een voor een ophalen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Reading</source>
            <translation>Bezig met ophalen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Reading an organisation's page</source>
            <translation>Pagina van een organisatie ophalen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Save as CSV</source>
            <translation>Opslaan als CSV</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Save as CSV…</source>
            <translation>Opslaan als CSV…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Save the table for a spreadsheet</source>
            <translation>De tabel opslaan voor een spreadsheet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Saved in {file}.</source>
            <translation>Opgeslagen in {file}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Show Centres on Map</source>
            <translation>Centra op de kaart tonen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Stop reading; what was shown before stays</source>
            <translation>Stoppen met ophalen; wat al te zien was, blijft staan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>The organisation as others see it</source>
            <translation>De organisatie zoals anderen die zien</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>This is what everybody sees, also without an account.</source>
            <translation>Dit ziet iedereen, ook zonder account.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Total</source>
            <translation>Totaal</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Training centres</source>
            <translation>Trainingscentra</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Year</source>
            <translation>Jaar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>You work for no certified organisation, says the site.</source>
            <translation>Volgens de site werkt u niet voor een certificerende organisatie.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Zoom the map to your training centres and mark them</source>
            <translation>Naar uw trainingscentra zoomen en ze op de kaart aanwijzen</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>{certificates} certificates in %n course(s), of which {paid} are paid: {amount} for QGIS. A certificate counts in the year in which its course ended.</source>
            <translation>
                <numerusform>Certificaten in %n cursus: {certificates}, waarvan betaald: {paid}. Dat is {amount} voor QGIS. Een certificaat telt mee in het jaar waarin de cursus eindigde.</numerusform>
                <numerusform>Certificaten in %n cursussen: {certificates}, waarvan betaald: {paid}. Dat is {amount} voor QGIS. Een certificaat telt mee in het jaar waarin de cursus eindigde.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>%n course(s)</source>
            <translation>
                <numerusform>%n cursus</numerusform>
                <numerusform>%n cursussen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>%n course(s) saved in {name}. Open the file with your calendar.</source>
            <translation>
                <numerusform>%n cursus opgeslagen in {name}. Open het bestand met uw agenda.</numerusform>
                <numerusform>%n cursussen opgeslagen in {name}. Open het bestand met uw agenda.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>&amp;From</source>
            <comment>a place; distance from there</comment>
            <translation>V&amp;an</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>&amp;Language</source>
            <translation>&amp;Taal</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/place_edit.py" />
            <source>A training centre, a region, a country, or latitude and longitude</source>
            <translation>Een trainingscentrum, een streek, een land, of breedtegraad en lengtegraad</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Add organisations, training centres and courses as layers</source>
            <translation>Organisaties, trainingscentra en cursussen als lagen toevoegen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Add to Map</source>
            <translation>Aan kaart toevoegen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>All countries</source>
            <translation>Alle landen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>All course types</source>
            <translation>Alle cursustypen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>All languages</source>
            <translation>Alle talen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Any time</source>
            <translation>Altijd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Ask for a Course</source>
            <translation>Om een cursus vragen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>At a place</source>
            <translation>Op een plaats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>At a place or online</source>
            <translation>Op een plaats of online</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Back to what was shown before</source>
            <translation>Terug naar wat eerder werd getoond</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Between two days</source>
            <translation>Tussen twee dagen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <source>Calendar files</source>
            <translation>Agendabestanden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Calendar…</source>
            <translation>Agenda…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Certified organisation</source>
            <translation>Certificerende organisatie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Choose the point with one click on the map</source>
            <translation>Kies het punt met één klik op de kaart</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Clear</source>
            <comment>all filters</comment>
            <translation>Wissen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Clear Filters</source>
            <translation>Filters wissen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Clear all filters</source>
            <translation>Alle filters wissen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Click on the Map</source>
            <translation>Op de kaart klikken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Clicked point</source>
            <translation>Aangeklikt punt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <source>Copy Link</source>
            <translation>Koppeling kopiëren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <source>Copy the address of the page on the site</source>
            <translation>Kopieer het adres van de pagina op de site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Cou&amp;ntry</source>
            <translation>La&amp;nd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Countries</source>
            <translation>Landen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Course convener</source>
            <translation>Cursusleider</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Course t&amp;ype</source>
            <translation>Cursust&amp;ype</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Course types</source>
            <translation>Cursustypen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Course, place, organisation…</source>
            <translation>Cursus, plaats, organisatie…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Courses</source>
            <translation>Cursussen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>Courses as of {time} on the organisation's page.</source>
            <translation>Cursussen van {time} op de pagina van de organisatie.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Distance</source>
            <translation>Afstand</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Distance from</source>
            <translation>Afstand vanaf</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/model.py" />
            <source>Favourite</source>
            <translation>Favoriet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Favourites</source>
            <translation>Favorieten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Fetch the courses from the certification site again</source>
            <translation>De cursussen opnieuw ophalen van de certificeringssite</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Fetching the courses from {host}…</source>
            <translation>Cursussen ophalen van {host}…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Filter by country, language, course, and by when and where it is</source>
            <translation>Filter op land, taal, cursus, en op wanneer en waar die is</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>From this day</source>
            <translation>Vanaf deze dag</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Held online, so not on the map</source>
            <translation>Wordt online gegeven, dus niet op de kaart</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>How often courses are fetched again</source>
            <translation>Hoe vaak cursussen opnieuw worden opgehaald</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Languages</source>
            <translation>Talen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Last course</source>
            <translation>Laatste cursus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Last course: {course}, {days}</source>
            <translation>Laatste cursus: {course}, {days}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>Learning the names of places</source>
            <translation>Plaatsnamen inlezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>Looking for {name} with QGIS's locator</source>
            <translation>{name} zoeken met de locator van QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Map centre</source>
            <translation>Midden van de kaart</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Mark the course as a favourite, on this computer</source>
            <translation>Markeer de cursus als favoriet, op deze computer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>New</source>
            <translation>Nieuw</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/model.py" />
            <source>New since your last visit</source>
            <translation>Nieuw sinds uw vorige bezoek</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Next 12 months</source>
            <translation>Komende 12 maanden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Next 3 months</source>
            <translation>Komende 3 maanden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Next month</source>
            <translation>Volgende maand</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>No course passes these filters.</source>
            <translation>Er is geen cursus die aan deze filters voldoet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>No course so far</source>
            <translation>Nog geen cursus gegeven</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>No course that comes is near: ask them for one</source>
            <translation>Er komt geen cursus in de buurt: vraag hun erom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>No course that comes passes the filters: ask them for one</source>
            <translation>Er komt geen cursus die aan de filters voldoet: vraag hun erom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>No location given</source>
            <comment>of a course; short</comment>
            <translation>Geen locatie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>No place called {name} is known on this computer. Try a larger town, a region or a country, or click on the map.</source>
            <translation>Op deze computer is geen plaats met de naam {name} bekend. Probeer een grotere plaats, een streek of een land, of klik op de kaart.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Not on the map: it is held online.</source>
            <translation>Niet op de kaart: de cursus is online.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Not on the map: the organisation gave no usable location for this centre.</source>
            <translation>Niet op de kaart: de organisatie heeft voor dit centrum geen bruikbare locatie opgegeven.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Not there at your last visit</source>
            <translation>Was er bij uw vorige bezoek nog niet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Now called</source>
            <translation>Heet nu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>On the site</source>
            <translation>Op de site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Online: %n course(s)</source>
            <translation>
                <numerusform>Online: %n cursus</numerusform>
                <numerusform>Online: %n cursussen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Only the courses that you marked</source>
            <translation>Alleen de cursussen die u hebt gemarkeerd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <source>Open the organisation's website</source>
            <translation>De website van de organisatie openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Page of the course</source>
            <translation>Pagina van de cursus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Page of the organisation</source>
            <translation>Pagina van de organisatie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Past</source>
            <translation>Afgelopen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/place_edit.py" />
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Place</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Progress of fetching</source>
            <translation>Voortgang van het ophalen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>QGIS courses</source>
            <translation>QGIS-cursussen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>QGIS's locator finds no place called {name}.</source>
            <translation>De locator van QGIS vindt geen plaats met de naam {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>QGIS's map of the world does not show {name}.</source>
            <translation>De wereldkaart van QGIS toont {name} niet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>Reading the organisation's page…</source>
            <translation>De pagina van de organisatie wordt gelezen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>Reading the page of {name}</source>
            <translation>De pagina van {name} lezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Reading the saved courses…</source>
            <translation>Opgeslagen cursussen lezen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh</source>
            <translation>Bijwerken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Day</source>
            <translation>Elke dag vernieuwen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Hour</source>
            <translation>Elk uur vernieuwen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Month</source>
            <translation>Elke maand vernieuwen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Week</source>
            <translation>Elke week vernieuwen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/marks.py" />
            <source>Remembering which courses you saw</source>
            <translation>Onthouden welke cursussen u hebt gezien</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Running now</source>
            <translation>Nu bezig</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <source>Save for Your Calendar</source>
            <translation>Opslaan voor uw agenda</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Save the course as a file for your calendar</source>
            <translation>Sla de cursus op als bestand voor uw agenda</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Save the courses of the list as a file for your calendar</source>
            <translation>Sla de cursussen in de lijst op als bestand voor uw agenda</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Save the list for your calendar</source>
            <translation>De lijst opslaan voor uw agenda</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>Saving courses for the calendar</source>
            <translation>Cursussen opslaan voor de agenda</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Search courses</source>
            <translation>Cursussen zoeken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses held at a place, or online</source>
            <translation>Toon cursussen die op een plaats of online worden gegeven</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses in these languages only</source>
            <translation>Toon alleen cursussen in deze talen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses of these countries only</source>
            <translation>Alleen cursussen in deze landen weergeven</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses of these types only</source>
            <translation>Toon alleen cursussen van deze typen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Show courses of which a day lies in this time</source>
            <translation>Toon cursussen waarvan een dag in deze tijd valt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Show the course on the map</source>
            <translation>De cursus op de kaart weergeven</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Show the training centres on the map</source>
            <translation>Toon de trainingscentra op de kaart</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Shows the courses that have all these words, in any order</source>
            <translation>Toont de cursussen waarin al deze woorden voorkomen, in willekeurige volgorde</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Sort by</source>
            <translation>Sorteren op</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Stop fetching; what is shown stays</source>
            <translation>Stoppen met ophalen; wat er staat, blijft staan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Take off all filters</source>
            <translation>Alle filters verwijderen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Take off the filter {name}</source>
            <translation>Filter {name} verwijderen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Telephone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>The certification site lists no courses.</source>
            <translation>De certificeringssite vermeldt geen cursussen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>The chosen course</source>
            <translation>De gekozen cursus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>The chosen organisation</source>
            <translation>De gekozen organisatie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/freshness.py" />
            <source>The courses as of {time} are still here.</source>
            <translation>De cursussen met stand {time} staan er nog.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>The link is copied: {link}</source>
            <translation>De koppeling is gekopieerd: {link}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>The nearest course on top</source>
            <translation>De dichtstbijzijnde cursus bovenaan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>The organisation gave no usable location</source>
            <translation>De organisatie gaf geen bruikbare locatie op</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>The organisation's page could not be read; running courses may be missing here.</source>
            <translation>De pagina van de organisatie kon niet worden gelezen; lopende cursussen kunnen hier ontbreken.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>The site does not list this organisation (any more), so how to reach it is not known.</source>
            <translation>De site vermeldt deze organisatie niet (meer), dus hoe u haar bereikt is niet bekend.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>The site lists no running courses: this one is shown as it was announced before it began, or as the organisation's page has it.</source>
            <translation>De site vermeldt geen lopende cursussen: deze wordt getoond zoals hij vóór het begin was aangekondigd, of zoals hij op de pagina van de organisatie staat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>The site lists several organisations with this name; it does not tell which of them gives the course.</source>
            <translation>De site vermeldt verscheidene organisaties met deze naam; zij zegt niet welke daarvan de cursus geeft.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>The soonest course on top</source>
            <translation>De eerstvolgende cursus bovenaan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>This month</source>
            <translation>Deze maand</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/place_edit.py" />
            <source>Town, region, country…</source>
            <translation>Plaats, streek, land…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Trained competence</source>
            <translation>Getrainde competentie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Trainers Nearby</source>
            <translation>Trainers in de buurt</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Trainers in these countries: %n organisation(s)</source>
            <translation>
                <numerusform>Trainers in deze landen: %n organisatie</numerusform>
                <numerusform>Trainers in deze landen: %n organisaties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Trainers nearby: %n organisation(s)</source>
            <translation>
                <numerusform>Trainers in de buurt: %n organisatie</numerusform>
                <numerusform>Trainers in de buurt: %n organisaties</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Training centre</source>
            <translation>Trainingscentrum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Training centres</source>
            <translation>Trainingscentra</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/freshness.py" />
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Try Again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Until this day</source>
            <translation>Tot en met deze dag</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Upcoming</source>
            <translation>Aankomend</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>W&amp;hen</source>
            <translation>Wannee&amp;r</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Wh&amp;ere</source>
            <translation>&amp;Waar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Where distances are measured from</source>
            <translation>Vanwaar afstanden worden gemeten</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Without a location: %n course(s)</source>
            <translation>
                <numerusform>Zonder locatie: %n cursus</numerusform>
                <numerusform>Zonder locatie: %n cursussen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Write</source>
            <comment>an e-mail</comment>
            <translation>Mailen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Write an e-mail that asks whether a course is planned</source>
            <translation>Schrijf een e-mail met de vraag of er een cursus gepland is</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Write an e-mail to the organisation, in the course's language</source>
            <translation>Schrijf de organisatie een e-mail, in de taal van de cursus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Zoom</source>
            <translation>Zoomen</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>as of {time}</source>
            <translation>stand {time}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/delegate.py" />
            <source>new</source>
            <comment>a course; short</comment>
            <translation>nieuw</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>no location</source>
            <comment>of a training centre; short</comment>
            <translation>geen locatie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>not refreshed</source>
            <translation>niet bijgewerkt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>offline, not refreshed</source>
            <translation>offline, niet vernieuwd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>refreshed in part</source>
            <translation>gedeeltelijk vernieuwd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>to</source>
            <comment>between two dates</comment>
            <translation>tot</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/freshness.py" />
            <source>{host} gave a part of its lists only. The rest is shown as it was known before.</source>
            <translation>{host} gaf maar een deel van zijn lijsten. De rest wordt getoond zoals die eerder bekend was.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>{shown} of %n course(s)</source>
            <translation>
                <numerusform>{shown} van %n cursus</numerusform>
                <numerusform>{shown} van %n cursussen</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter by country, and by when a course is</source>
            <translation type="vanished">Filteren op land en op wanneer een cursus is</translation>
        </message>
        <message>
            <source>Held online, or no location is given</source>
            <translation type="vanished">Online, of zonder opgegeven locatie</translation>
        </message>
        <message numerus="yes">
            <source>Not on the map: %n course(s)</source>
            <translation type="vanished">
                <numerusform>Niet op de kaart: %n cursus</numerusform>
                <numerusform>Niet op de kaart: %n cursussen</numerusform>
            </translation>
        </message>
        <message>
            <source>Write an e-mail to the organisation</source>
            <translation type="vanished">Een e-mail aan de organisatie schrijven</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>A spreadsheet would take this name for a formula</source>
            <translation>Een rekenblad ziet deze naam aan voor een formule</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Addresses that end in “{written}” are unusual</source>
            <translation>Adressen die op ‘{written}’ eindigen zijn ongebruikelijk</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>An e-mail address seldom has “www.” in it</source>
            <translation>Een e-mailadres bevat zelden ‘www.’</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>First name and surname are the same</source>
            <translation>Voornaam en achternaam zijn gelijk</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>First name and surname may be exchanged: is {meant} meant?</source>
            <translation>Voornaam en achternaam zijn misschien verwisseld: is {meant} bedoeld?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Is {meant} meant?</source>
            <translation>Is {meant} bedoeld?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Is {meant} meant? Look at the capitals</source>
            <translation>Is {meant} bedoeld? Let op de hoofdletters</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Letters in a name only look like the right ones</source>
            <translation>Letters in een naam lijken alleen op de juiste</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Letters in the e-mail address only look like the right ones</source>
            <translation>Letters in het e-mailadres lijken alleen op de juiste</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>More than one e-mail address stands here</source>
            <translation>Hier staat meer dan één e-mailadres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>More than the address stands in the e-mail cell</source>
            <translation>In de e-mailcel staat meer dan alleen het adres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Names seldom have these characters: {characters}</source>
            <translation>Namen bevatten zelden deze tekens: {characters}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Please look at this row</source>
            <translation>Kijk deze rij na</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Some letters are written in two parts</source>
            <translation>Sommige letters zijn uit twee delen samengesteld</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Somebody else in this table has the same e-mail address</source>
            <translation>Iemand anders in deze tabel heeft hetzelfde e-mailadres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Somebody of this name has certificate {number} already</source>
            <translation>Iemand met deze naam heeft al certificaat {number}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Somebody of this name is enrolled already</source>
            <translation>Iemand met deze naam is al ingeschreven</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The @ in the e-mail address is not written as it should be</source>
            <translation>De @ in het e-mailadres is niet goed geschreven</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The certificate shows boxes for these characters: {characters}</source>
            <translation>Op het certificaat worden deze tekens blokjes: {characters}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The certificate shows the letters of this script unjoined and turned</source>
            <translation>Op het certificaat staan de letters van dit schrift los en in omgekeerde volgorde</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The e-mail address is missing</source>
            <translation>Het e-mailadres ontbreekt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The first name is missing</source>
            <translation>De voornaam ontbreekt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows somebody named {name}</source>
            <translation>De organisatie kent iemand die {name} heet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows this e-mail address as that of {name}</source>
            <translation>De organisatie kent dit e-mailadres als dat van {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name} already</source>
            <translation>De organisatie kent {name} al</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name} with another address, {email}</source>
            <translation>De organisatie kent {name} met een ander adres, {email}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name}, a similar name</source>
            <translation>De organisatie kent {name}, een naam die erop lijkt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name}: is it the same person?</source>
            <translation>De organisatie kent {name}: is dit dezelfde persoon?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The site does not take these characters in an e-mail address: {characters}</source>
            <translation>De site accepteert deze tekens niet in een e-mailadres: {characters}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The surname stands in the first name too</source>
            <translation>De achternaam staat ook in de voornaam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are digits in a name</source>
            <translation>Er staan cijfers in een naam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are dots too many in the e-mail address</source>
            <translation>Er staan te veel punten in het e-mailadres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are signs around the e-mail address</source>
            <translation>Er staan leestekens om het e-mailadres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are spaces in the e-mail address</source>
            <translation>Er staan spaties in het e-mailadres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are unusual signs in a name</source>
            <translation>Er staan ongebruikelijke leestekens in een naam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is HTML in a name</source>
            <translation>Er staat HTML in een naam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is a comma in a name</source>
            <translation>Er staat een komma in een naam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is a comma in the e-mail address</source>
            <translation>Er staat een komma in het e-mailadres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is an @ in a name</source>
            <translation>Er staat een @ in een naam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is an e-mail address in a name</source>
            <translation>Er staat een e-mailadres in een naam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is no surname</source>
            <translation>Er is geen achternaam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This e-mail address seems to be an example</source>
            <translation>Dit e-mailadres lijkt een voorbeeld</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This e-mail address seems to be shared in an office</source>
            <translation>Dit e-mailadres lijkt van een afdeling, niet van één persoon</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This is not an e-mail address</source>
            <translation>Dit is geen e-mailadres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This name is too wide for the certificate</source>
            <translation>Deze naam is te breed voor het certificaat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This name mixes letters of different scripts</source>
            <translation>In deze naam staan letters van verschillende schriften door elkaar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This person stands in the table twice</source>
            <translation>Deze persoon staat twee keer in de tabel</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Two people of this name: make sure that they are not the same</source>
            <translation>Twee mensen met deze naam: ga na of het niet dezelfde persoon is</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} has more than {limit} characters</source>
            <translation>{column} heeft meer dan {limit} tekens</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} has spaces too many</source>
            <translation>{column} bevat te veel spaties</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} holds invisible characters</source>
            <translation>{column} bevat onzichtbare tekens</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} was damaged on its way here</source>
            <translation>{column} is onderweg hierheen beschadigd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} and {other} have similar names</source>
            <translation>{name} en {other} hebben namen die op elkaar lijken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} and {other} may be one person</source>
            <translation>{name} en {other} zijn misschien dezelfde persoon</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} is enrolled already: is it the same person?</source>
            <translation>{name} is al ingeschreven: is dit dezelfde persoon?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} is enrolled as the person whom the organisation knows, with the address there</source>
            <translation>{name} wordt ingeschreven als de persoon die de organisatie kent, met het adres dat daar staat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{written} ends in an unusual way: is {meant} meant?</source>
            <translation>{written} heeft een ongebruikelijk einde: is {meant} bedoeld?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{written} looks much like {meant}: which is right?</source>
            <translation>{written} lijkt sterk op {meant}: welke is juist?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>“{written}” is printed as a part of the name</source>
            <translation>‘{written}’ wordt afgedrukt als deel van de naam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>“{written}” is printed between first name and surname</source>
            <translation>‘{written}’ wordt tussen voornaam en achternaam afgedrukt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>“{written}” seems to be no name</source>
            <translation>‘{written}’ lijkt geen naam</translation>
        </message>
        <message>
            <source>{column} holds invisible characters: type it again</source>
            <translation type="vanished">{column} bevat onzichtbare tekens: typ de tekst opnieuw</translation>
        </message>
    </context>
    <context>
        <name>FindingsStrip</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>Nothing to repair or to look at.</source>
            <translation>Niets te herstellen of te bekijken.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>Row {row}</source>
            <translation>Rij {row}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>Write “{after}”</source>
            <comment>button of a repair</comment>
            <translation>Schrijf “{after}”</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>You have looked at this row and it is as it should be (Ctrl+Shift+R)</source>
            <translation>U hebt deze rij bekeken en ze is zoals ze hoort te zijn (Ctrl+Shift+R)</translation>
        </message>
    </context>
    <context>
        <name>ForgetDraft</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>%n people who are not enrolled leave the table.</source>
            <translation>
                <numerusform>%n deelnemer die niet is ingeschreven, verdwijnt uit de tabel.</numerusform>
                <numerusform>%n deelnemers die niet zijn ingeschreven, verdwijnen uit de tabel.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Forget</source>
            <translation>Vergeten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Forget This Draft</source>
            <translation>Dit concept vergeten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Their names and e-mail addresses, all remarks, and who passed and is not certified yet are removed from this computer. The course on the site stays as it is. This cannot be undone.</source>
            <translation>Hun namen en e-mailadressen, alle opmerkingen, en wie geslaagd is en nog geen certificaat heeft, worden van deze computer verwijderd. De cursus op de site blijft zoals hij is. Dit kan niet ongedaan worden gemaakt.</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/formats.py" />
            <source>%n credit(s) ({amount})</source>
            <translation>
                <numerusform>%n tegoed ({amount})</numerusform>
                <numerusform>%n tegoeden ({amount})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/formats.py" />
            <source>Balance not shown to you</source>
            <translation>Saldo voor u niet zichtbaar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/formats.py" />
            <source>EUR {amount}</source>
            <comment>a sum of money</comment>
            <translation>€ {amount}</translation>
        </message>
    </context>
    <context>
        <name>Gaps</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>A question is not answered yet: “{question}”</source>
            <translation>Een vraag is nog niet beantwoord: ‘{question}’</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Material of the course “{course}” has no link or file.</source>
            <translation>Bij lesmateriaal van de cursus ‘{course}’ ontbreekt een link of bestand.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>No contribution to QGIS is listed.</source>
            <translation>Er staat nog geen bijdrage aan QGIS in de lijst.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>No country is chosen: the user group to ask depends on it.</source>
            <translation>Er is geen land gekozen: daarvan hangt af welke gebruikersgroep advies geeft.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>No training material is listed.</source>
            <translation>Er staat nog geen lesmateriaal in de lijst.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The contribution “{what}” has no link.</source>
            <translation>De bijdrage ‘{what}’ heeft geen link.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The course “{course}” has no data.</source>
            <translation>De cursus ‘{course}’ heeft geen gegevens.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The course “{course}” has no exercises.</source>
            <translation>De cursus ‘{course}’ heeft geen oefeningen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The course “{course}” has no lessons.</source>
            <translation>De cursus ‘{course}’ heeft geen lessen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The file of the logo is too large.</source>
            <translation>Het bestand van het logo is te groot.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The link of the contribution “{what}” is not complete.</source>
            <translation>De link van de bijdrage ‘{what}’ is niet volledig.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo is no PNG or JPEG picture, which the site wants; SVG will not do.</source>
            <translation>Het logo is geen PNG- of JPEG-afbeelding, zoals de site wil; SVG kan niet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo is not square; it is printed in a square.</source>
            <translation>Het logo is niet vierkant; het wordt in een vierkant afgedrukt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo is smaller than {least} pixels; {best} look good in print.</source>
            <translation>Het logo is kleiner dan {least} pixels; met {best} ziet het er gedrukt goed uit.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo {file} cannot be read.</source>
            <translation>Het logo {file} kan niet worden gelezen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The material of the course “{course}” speaks only of versions before QGIS 3.</source>
            <translation>In het lesmateriaal van de cursus ‘{course}’ staan alleen versies van voor QGIS 3.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The material of the course “{course}” was not changed for three years or more.</source>
            <translation>Het lesmateriaal van de cursus ‘{course}’ is al drie jaar of langer niet gewijzigd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>There is no logo; certificates are printed with it.</source>
            <translation>Er is geen logo; dat komt op de certificaten te staan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>What stands under “E-mail” is no e-mail address.</source>
            <translation>Bij ‘E-mail’ staat geen e-mailadres.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>What stands under “Website” is no address of a web page.</source>
            <translation>Bij ‘Website’ staat geen adres van een webpagina.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>“{field}” is empty.</source>
            <translation>‘{field}’ is leeg.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>“{field}” is longer than the %n characters that the site takes.</source>
            <translation>
                <numerusform>‘{field}’ is langer dan het ene teken dat de site accepteert (%n).</numerusform>
                <numerusform>‘{field}’ is langer dan de %n tekens die de site accepteert.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/help.py" />
            <source>en</source>
            <comment>the code of your language, if resources/help has a page in it: index-xx.html</comment>
            <translation>nl</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n card(s) of groups</source>
            <translation>
                <numerusform>%n visitekaartje van een groep</numerusform>
                <numerusform>%n visitekaartjes van groepen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n column(s) are not used.</source>
            <translation>
                <numerusform>%n kolom wordt niet gebruikt.</numerusform>
                <numerusform>%n kolommen worden niet gebruikt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n opmerking</numerusform>
                <numerusform>%n opmerkingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n empty row(s)</source>
            <translation>
                <numerusform>%n lege rij</numerusform>
                <numerusform>%n lege rijen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n full name(s) were split by guess.</source>
            <translation>
                <numerusform>%n volledige naam is op de gok gesplitst.</numerusform>
                <numerusform>%n volledige namen zijn op de gok gesplitst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n line(s) above the table</source>
            <translation>
                <numerusform>%n regel boven de tabel</numerusform>
                <numerusform>%n regels boven de tabel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n line(s) below the table</source>
            <translation>
                <numerusform>%n regel onder de tabel</numerusform>
                <numerusform>%n regels onder de tabel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n line(s) of other parts</source>
            <translation>
                <numerusform>%n regel van andere delen</numerusform>
                <numerusform>%n regels van andere delen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>%n list(s) could not be read.</source>
            <translation>
                <numerusform>%n lijst kon niet gelezen worden.</numerusform>
                <numerusform>%n lijsten konden niet gelezen worden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>%n lists were read.</source>
            <translation>
                <numerusform>%n lijst is gelezen.</numerusform>
                <numerusform>%n lijsten zijn gelezen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n of them were in the table already and were not added again.</source>
            <translation>
                <numerusform>%n van hen stond al in de tabel en is niet nog eens toegevoegd.</numerusform>
                <numerusform>%n van hen stonden al in de tabel en zijn niet nog eens toegevoegd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n repeated header(s)</source>
            <translation>
                <numerusform>%n herhaalde kop</numerusform>
                <numerusform>%n herhaalde koppen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n return(s) to the meeting</source>
            <translation>
                <numerusform>%n terugkeer in de vergadering</numerusform>
                <numerusform>%n keer teruggekeerd in de vergadering</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n row(s) of column names</source>
            <translation>
                <numerusform>%n rij met kolomnamen</numerusform>
                <numerusform>%n rijen met kolomnamen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n row(s) without name and e-mail</source>
            <translation>
                <numerusform>%n rij zonder naam en e-mail</numerusform>
                <numerusform>%n rijen zonder naam en e-mail</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n ruled line(s)</source>
            <translation>
                <numerusform>%n streep</numerusform>
                <numerusform>%n strepen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n separator line(s)</source>
            <translation>
                <numerusform>%n scheidingsregel</numerusform>
                <numerusform>%n scheidingsregels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n total(s)</source>
            <translation>
                <numerusform>%n totaal</numerusform>
                <numerusform>%n totalen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>(row {rows})</source>
            <translation>(rij {rows})</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>A quotation mark was never closed.</source>
            <translation>Een aanhalingsteken is nergens gesloten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>A separator inside a name was put right.</source>
            <translation>Een scheidingsteken in een naam is hersteld.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>A surname prefix was put in front.</source>
            <translation>Een tussenvoegsel is vooraan gezet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Also shown as “{value}”.</source>
            <translation>Ook vermeld als ‘{value}’.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Another e-mail was left out: {value}</source>
            <translation>Een ander e-mailadres is weggelaten: {value}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Becomes the e-mail.</source>
            <translation>Wordt het e-mailadres.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Becomes the first name.</source>
            <translation>Wordt de voornaam.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Becomes the surname.</source>
            <translation>Wordt de achternaam.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Characters of value zero were taken out.</source>
            <translation>Nultekens zijn verwijderd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Clipboard</source>
            <translation>Klembord</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Columns that are not used: {names}</source>
            <translation>Kolommen die niet gebruikt worden: {names}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Course “{name}”</source>
            <translation>Cursus “{name}”</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Dropped text</source>
            <translation>Gesleepte tekst</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>First name</source>
            <translation>Voornaam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>First name first</source>
            <translation>Voornaam eerst</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Full name</source>
            <translation>Volledige naam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Full names were split by guess.</source>
            <translation>Volledige namen zijn op de gok gesplitst.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Goes behind the first name.</source>
            <translation>Komt achter de voornaam.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Goes in front of the surname: van, de, von, da…</source>
            <translation>Komt voor de achternaam: van, de, von, da…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Goes into the remarks, which stay on this computer.</source>
            <translation>Komt bij de opmerkingen, die op deze computer blijven.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Hidden columns were read too.</source>
            <translation>Verborgen kolommen zijn ook ingelezen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Hidden rows were read too.</source>
            <translation>Verborgen rijen zijn ook ingelezen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Invisible characters were taken out.</source>
            <translation>Onzichtbare tekens zijn verwijderd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Is split into first name and surname.</source>
            <translation>Wordt gesplitst in voornaam en achternaam.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Layer “{name}”</source>
            <translation>Laag “{name}”</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Left out: {list}.</source>
            <translation>Weggelaten: {list}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Middle name</source>
            <translation>Tweede voornaam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Not used</source>
            <comment>a column of the list</comment>
            <translation>Niet gebruikt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Nothing of it goes into the table.</source>
            <translation>Hiervan komt niets in de tabel.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Other sheets were not read; choose one above to read it instead.</source>
            <translation>Andere bladen zijn niet gelezen; kies er hierboven een om dat in plaats van dit blad te lezen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Passed</source>
            <translation>Geslaagd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>Reading {source}…</source>
            <translation>{source} wordt gelezen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Row {row}: {cells} ({reason})</source>
            <translation>Rij {row}: {cells} ({reason})</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Row {row}: {name} is in the table already</source>
            <translation>Rij {row}: {name} staat al in de tabel</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Says who passed: yes or no, 1 or 0, x or nothing.</source>
            <translation>Zegt wie geslaagd is: ja of nee, 1 of 0, x of niets.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>Show…</source>
            <comment>how each list went</comment>
            <translation>Tonen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname</source>
            <translation>Achternaam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname first</source>
            <translation>Achternaam eerst</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname prefix</source>
            <translation>Tussenvoegsel</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname, first name</source>
            <translation>Achternaam, voornaam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>That is larger than any list of people. Copy only the participants.</source>
            <translation>Dit is groter dan welke deelnemerslijst ook. Kopieer alleen de deelnemers.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>The letters were read as {value}; look at accents.</source>
            <translation>De tekst is gelezen als {value}; let op letters met accenten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>The organiser is not ticked as passed.</source>
            <translation>De organisator is niet als geslaagd aangevinkt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>The site does not show the e-mail of %n of them any more; they can be enrolled as the people whom the organisation knows.</source>
            <translation>
                <numerusform>De site toont het e-mailadres van %n van hen niet meer; deze persoon kan ingeschreven worden als iemand die de organisatie kent.</numerusform>
                <numerusform>De site toont het e-mailadres van %n van hen niet meer; zij kunnen ingeschreven worden als de mensen die de organisatie kent.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>The table is in use. Nothing was added; try again.</source>
            <translation>De tabel is in gebruik. Er is niets toegevoegd; probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>There are merged cells.</source>
            <translation>Er zijn samengevoegde cellen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people on the clipboard.</source>
            <translation>Er staan geen deelnemers op het klembord.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Whole lines stand in quotation marks.</source>
            <translation>Hele regels staan tussen aanhalingstekens.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>add those who were in the table already</source>
            <translation>toevoegen van wie al in de tabel stond</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>correct the columns</source>
            <translation>Kolommen verbeteren</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>import %n people</source>
            <translation>
                <numerusform>%n persoon importeren</numerusform>
                <numerusform>%n personen importeren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>read the list again</source>
            <translation>de lijst opnieuw lezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>take a list out again</source>
            <translation>Lijst weer verwijderen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>{file}, sheet “{sheet}”</source>
            <translation>{file}, blad “{sheet}”</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>{source}: %n people were read.</source>
            <translation>
                <numerusform>{source}: %n persoon gelezen.</numerusform>
                <numerusform>{source}: %n personen gelezen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>“{value}” does not say who passed.</source>
            <translation>Uit ‘{value}’ blijkt niet wie geslaagd is.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>“{value}” was left out of a name.</source>
            <translation>‘{value}’ is uit een naam weggelaten.</translation>
        </message>
        <message numerus="yes">
            <source>%n people were read.</source>
            <translation type="vanished">
                <numerusform>%n deelnemer is ingelezen.</numerusform>
                <numerusform>%n deelnemers zijn ingelezen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out</source>
            <translation type="vanished">Weggelaten</translation>
        </message>
        <message>
            <source>Other sheets were not read.</source>
            <translation type="vanished">Andere werkbladen zijn niet ingelezen.</translation>
        </message>
        <message>
            <source>Remark (not kept)</source>
            <translation type="vanished">Opmerking (niet bewaard)</translation>
        </message>
        <message>
            <source>Row {row}: remark “{remark}” is not kept</source>
            <translation type="vanished">Rij {row}: opmerking ‘{remark}’ wordt niet bewaard</translation>
        </message>
    </context>
    <context>
        <name>ImportCourse</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Convener</source>
            <translation>Cursusleider</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Course</source>
            <comment>heading of a list</comment>
            <translation>Cursus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Courses</source>
            <translation>Cursussen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Dates</source>
            <translation>Datums</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Find a course</source>
            <translation>Een cursus zoeken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Import</source>
            <translation>Importeren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Import from a Past Course</source>
            <translation>Importeren uit een eerdere cursus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Reading the courses</source>
            <translation>Cursussen lezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Reading the participants of another course</source>
            <translation>Deelnemers van een andere cursus lezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>The names of its participants are added. The site shows their e-mail only for 7 days after the certificate; later they can still be enrolled as the people whom the organisation knows.</source>
            <translation>De namen van de deelnemers worden toegevoegd. De site toont hun e-mailadres alleen tot 7 dagen na het certificaat; daarna kunnen zij nog ingeschreven worden als de mensen die de organisatie kent.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>There is no other course of this organisation whose participants you may see.</source>
            <translation>Er is geen andere cursus van deze organisatie waarvan u de deelnemers mag zien.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Training centre</source>
            <translation>Trainingscentrum</translation>
        </message>
    </context>
    <context>
        <name>ImportFile</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Address cards</source>
            <translation>Adreskaartjes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>All files</source>
            <translation>Alle bestanden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>CSV and text</source>
            <translation>CSV en tekst</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Import Participants</source>
            <translation>Deelnemers importeren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Lists of people</source>
            <translation>Lijsten met personen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Spreadsheets</source>
            <translation>Rekenbladen</translation>
        </message>
    </context>
    <context>
        <name>ImportLayer</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>&amp;Layer or table with the list</source>
            <translation>&amp;Laag of tabel met de lijst</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Columns: {names}</source>
            <translation>Kolommen: {names}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Import</source>
            <translation>Importeren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Import from Layer</source>
            <translation>Importeren uit een laag</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Only the %n selected row(s)</source>
            <translation>
                <numerusform>Alleen de %n geselecteerde rij</numerusform>
                <numerusform>Alleen de %n geselecteerde rijen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>The open project has no layer with rows. Add the list as a layer first, or import it as a file.</source>
            <translation>Het geopende project heeft geen laag met rijen. Voeg de lijst eerst als laag toe, of importeer haar als bestand.</translation>
        </message>
    </context>
    <context>
        <name>ImportMenu</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>A spreadsheet, a CSV or text file, address cards, a report</source>
            <translation>Een rekenblad, een CSV- of tekstbestand, adreskaartjes, een rapport</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>Add people from a file, a layer or a past course</source>
            <translation>Personen toevoegen uit een bestand, een laag of een eerdere cursus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;Clipboard</source>
            <translation>Van het &amp;klembord</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;File…</source>
            <translation>Uit een &amp;bestand…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;Layer…</source>
            <translation>Uit een &amp;laag…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;Past Course…</source>
            <translation>Uit een &amp;eerdere cursus…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>Import</source>
            <comment>button that opens a menu</comment>
            <translation>Importeren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>The participants of another course of this organisation</source>
            <translation>De deelnemers van een andere cursus van deze organisatie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>The people who were copied in another program</source>
            <translation>De personen die in een ander programma gekopieerd zijn</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>The rows of a layer or table of the open project</source>
            <translation>De rijen van een laag of tabel van het geopende project</translation>
        </message>
    </context>
    <context>
        <name>InterruptedNotice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/interrupted.py" />
            <source>Continue…</source>
            <translation>Doorgaan…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/interrupted.py" />
            <source>Issue nothing more of it. Certificates that exist stay as they are.</source>
            <translation>Niets meer van deze uitgifte afgeven. Bestaande certificaten blijven zoals ze zijn.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/interrupted.py" />
            <source>Let It Go</source>
            <translation>Afbreken</translation>
        </message>
    </context>
    <context>
        <name>IssueFlow</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>%n of those you confirmed are in the course under another spelling of their name, which would be printed. They got no certificate yet: look at their names in the table, and issue again.</source>
            <translation>
                <numerusform>%n persoon die u hebt bevestigd, staat in de cursus onder een andere schrijfwijze van de naam, en die zou worden afgedrukt. Deze persoon heeft nog geen certificaat: bekijk de naam in de tabel en geef opnieuw uit.</numerusform>
                <numerusform>%n personen die u hebt bevestigd, staan in de cursus onder een andere schrijfwijze van hun naam, en die zou worden afgedrukt. Zij hebben nog geen certificaat: bekijk hun namen in de tabel en geef opnieuw uit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>%n of those you confirmed cannot get a certificate now and are left out; the table says why.</source>
            <translation>
                <numerusform>%n bevestigde deelnemer kan nu geen certificaat krijgen en is weggelaten; in de tabel staat waarom.</numerusform>
                <numerusform>%n bevestigde deelnemers kunnen nu geen certificaat krijgen en zijn weggelaten; in de tabel staat waarom.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>All are enrolled, but the balance has become too small meanwhile. No certificate was issued.</source>
            <translation>Iedereen is ingeschreven, maar het saldo is intussen te laag geworden. Er is geen certificaat afgegeven.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Choose the certificate for all first.</source>
            <translation>Kies eerst het certificaat voor allen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Nobody of the interrupted run is ticked any more. Let it go, or tick people and continue.</source>
            <translation>Niemand van de onderbroken uitgifte is nog aangevinkt. Breek de uitgifte af, of vink deelnemers aan en ga door.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Nothing was sent. %n row(s) must be repaired first: {rows}. Row {first}: {why}.</source>
            <translation>
                <numerusform>Er is niets verzonden. %n rij moet eerst worden hersteld: {rows}. Rij {first}: {why}.</numerusform>
                <numerusform>Er is niets verzonden. %n rijen moeten eerst worden hersteld: {rows}. Rij {first}: {why}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Nothing was sent. %n row(s) need a look first: {rows}. Row {first}: {why}. Repair it, or say that it is right.</source>
            <translation>
                <numerusform>Er is niets verzonden. %n rij moet eerst bekeken worden: {rows}. Rij {first}: {why}. Herstel de rij, of zeg dat ze klopt.</numerusform>
                <numerusform>Er is niets verzonden. %n rijen moeten eerst bekeken worden: {rows}. Rij {first}: {why}. Herstel de rij, of zeg dat ze klopt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Layers</name>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Address on the certification site</source>
            <translation>Adres op de certificeringssite</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>At its training centre</source>
            <translation>Bij het trainingscentrum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/layers.py" />
            <source>Base map</source>
            <translation>Achtergrondkaart</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Certified organisations</source>
            <translation>Certificerende organisaties</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Countries</source>
            <translation>Landen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Country code</source>
            <translation>Landcode</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Course</source>
            <translation>Cursus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Course convener</source>
            <translation>Cursusleider</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Courses</source>
            <translation>Cursussen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Courses at this place</source>
            <translation>Cursussen op deze plek</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/actions.py" />
            <source>Open the website</source>
            <comment>of the organisation; an action of a layer</comment>
            <translation>De website openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Past</source>
            <translation>Afgelopen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Position is approximate</source>
            <translation>Positie is bij benadering</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/layers.py" />
            <source>QGIS certification</source>
            <translation>QGIS-certificering</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Running now</source>
            <translation>Nu bezig</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Somewhere in its country</source>
            <translation>Ergens in het land</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Telephone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>The position is approximate: somewhere in its country.</source>
            <translation>De positie is bij benadering: ergens in het land van de organisatie.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Trained competence</source>
            <translation>Getrainde competentie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Training centre</source>
            <translation>Trainingscentrum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Training centres</source>
            <translation>Trainingscentra</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Upcoming</source>
            <translation>Aankomend</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Website</source>
            <translation>Website</translation>
        </message>
    </context>
    <context>
        <name>LeftOut</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Did not pass</source>
            <translation>Niet geslaagd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Has a certificate already</source>
            <translation>Heeft al een certificaat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not enrolled</source>
            <translation>Niet ingeschreven</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The balance does not pay for it</source>
            <translation>Het saldo is er niet toereikend voor</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site does not offer it for this person</source>
            <translation>De site biedt het voor deze persoon niet aan</translation>
        </message>
    </context>
    <context>
        <name>Locator</name>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>All certified courses on the map</source>
            <translation>Alle gecertificeerde cursussen op de kaart</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>All certified organisations and their trainers on the map</source>
            <translation>Alle certificerende organisaties en hun cursusleiders op de kaart</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Certified courses, organisations and training centres</source>
            <translation>Gecertificeerde cursussen, organisaties en trainingscentra</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Certified organisations</source>
            <translation>Certificerende organisaties</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Courses</source>
            <translation>Cursussen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>No courses are saved yet: fetch them, and show them on the map</source>
            <translation>Er zijn nog geen cursussen opgeslagen: haal ze op en toon ze op de kaart</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>QGIS Certification</source>
            <translation>QGIS-certificering</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Training centres</source>
            <translation>Trainingscentra</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>courses</source>
            <comment>the word that somebody types to see all courses</comment>
            <translation>cursussen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>past</source>
            <comment>of a course</comment>
            <translation>afgelopen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>running now</source>
            <comment>of a course</comment>
            <translation>nu bezig</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>trainers</source>
            <comment>the word that somebody types to see all trainers</comment>
            <translation>cursusleiders</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>upcoming</source>
            <comment>of a course</comment>
            <translation>komt nog</translation>
        </message>
    </context>
    <context>
        <name>MailDesk</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>A mail to {name} is open in your mail program; nothing is sent before you send it. Attach the PDF there.</source>
            <translation>Een mail aan {name} staat open in uw mailprogramma; er wordt niets verzonden voordat u hem verstuurt. Voeg daar de PDF toe.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Having the site send mails</source>
            <translation>De site mails laten versturen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>No plain answer came, so nobody can say whether mails went out: to none, to some or to all. The site does not show it. Ask a participant before you send again.</source>
            <translation>Er kwam geen duidelijk antwoord, dus niemand kan zeggen of er mails zijn verstuurd: aan niemand, aan sommigen of aan allen. De site toont het niet. Vraag het een deelnemer voordat u opnieuw verstuurt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Nothing was sent: the site would write to other people by now. Look at the list again.</source>
            <translation>Er is niets verzonden: de site zou inmiddels aan anderen schrijven. Bekijk de lijst opnieuw.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Reading e-mail addresses</source>
            <translation>E-mailadressen lezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Reading who gets a mail</source>
            <translation>Lezen wie een mail krijgt</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>The site has sent %n mail(s).</source>
            <translation>
                <numerusform>De site heeft %n mail verstuurd.</numerusform>
                <numerusform>De site heeft %n mails verstuurd.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MappingStrip</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Add Them Too</source>
            <translation>Toch toevoegen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Add those as well who were in the table already</source>
            <translation>Ook toevoegen wie al in de tabel stond</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Column names</source>
            <comment>the row that holds them</comment>
            <translation>Kolomnamen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Columns understood</source>
            <translation>Herkende kolommen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Encoding</source>
            <comment>of a text file</comment>
            <translation>Codering</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>How full names are written</source>
            <translation>Hoe volledige namen zijn geschreven</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Name order</source>
            <translation>Naamvolgorde</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>No row with names</source>
            <translation>Geen rij met namen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Row that names the columns; rows above it are left out</source>
            <translation>Rij met de namen van de kolommen; rijen erboven worden weggelaten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Row {row}: {cells}</source>
            <translation>Rij {row}: {cells}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Sheet</source>
            <comment>of a workbook</comment>
            <translation>Blad</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Sheet to read</source>
            <translation>Te lezen blad</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Show what was left out and what was noticed</source>
            <translation>Weergeven wat is weggelaten en wat is opgevallen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Take the people that were read out again</source>
            <translation>De ingelezen deelnemers weer verwijderen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>The rows have been changed since they were read.</source>
            <translation>De rijen zijn gewijzigd sinds ze zijn ingelezen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Try another encoding where letters look wrong</source>
            <translation>Probeer een andere codering als letters er verkeerd uitzien</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>What column {column} holds</source>
            <translation>Wat kolom {column} bevat</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>{sheet} (%n row(s))</source>
            <translation>
                <numerusform>{sheet} (%n rij)</numerusform>
                <numerusform>{sheet} (%n rijen)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>{sheet}, hidden</source>
            <translation>{sheet}, verborgen</translation>
        </message>
        <message>
            <source>First row names the columns</source>
            <translation type="vanished">Eerste rij bevat kolomnamen</translation>
        </message>
    </context>
    <context>
        <name>Material</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>&amp;Course</source>
            <translation>&amp;Cursus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>&amp;Kind</source>
            <comment>of training material</comment>
            <translation>&amp;Soort</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>&amp;Link, file or folder</source>
            <translation>&amp;Link, bestand of map</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>A link. The reviewers must be able to open it.</source>
            <translation>Een link. De beoordelaars moeten die kunnen openen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Add a piece of material</source>
            <translation>Lesmateriaal toevoegen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a File</source>
            <translation>Bestand kiezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a Folder</source>
            <translation>Map kiezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a file on this computer</source>
            <translation>Een bestand op deze computer kiezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a folder on this computer</source>
            <translation>Een map op deze computer kiezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Course</source>
            <translation>Cursus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>File…</source>
            <translation>Bestand…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Folder…</source>
            <translation>Map…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Kind</source>
            <comment>of training material</comment>
            <translation>Soort</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Last change</source>
            <translation>Laatst gewijzigd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>List the material of all your courses. Files stay on this computer: put them where the reviewers can get them, and give the link here. Of files and folders the last change and the versions of QGIS in texts and projects are shown.</source>
            <translation>Noem het lesmateriaal van al uw cursussen. Bestanden blijven op deze computer: zet ze op een plek waar de beoordelaars erbij kunnen en geef hier de link. Van bestanden en mappen ziet u de laatste wijziging en de QGIS-versies in teksten en projecten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Look Again</source>
            <translation>Opnieuw kijken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Look at all files and folders again</source>
            <translation>Alle bestanden en mappen opnieuw bekijken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Looking at training material</source>
            <translation>Lesmateriaal bekijken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>On this computer. Last change {when}; no version of QGIS was found in it.</source>
            <translation>Op deze computer. Laatst gewijzigd op {when}; er is geen QGIS-versie in gevonden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>On this computer. Last change {when}; speaks of QGIS {versions}.</source>
            <translation>Op deze computer. Laatst gewijzigd op {when}; noemt QGIS {versions}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>On this computer; not looked at yet.</source>
            <translation>Op deze computer; nog niet bekeken.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Paste a link, or choose a file or folder to see how recent it is.</source>
            <translation>Plak een link, of kies een bestand of map om te zien hoe recent die is.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Place</source>
            <comment>link, file or folder</comment>
            <translation>Plaats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>QGIS versions</source>
            <translation>QGIS-versies</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Remove the chosen piece; its files stay</source>
            <translation>Het gekozen materiaal uit de lijst verwijderen; de bestanden blijven bestaan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>This is neither a link nor a file on this computer.</source>
            <translation>Dit is geen link en ook geen bestand op deze computer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Training material</source>
            <translation>Lesmateriaal</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>{file} cannot be found or read.</source>
            <translation>{file} kan niet worden gevonden of gelezen.</translation>
        </message>
    </context>
    <context>
        <name>MyCourses</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>%n course(s)</source>
            <translation>
                <numerusform>%n cursus</numerusform>
                <numerusform>%n cursussen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Balance {balance}</source>
            <translation>Saldo {balance}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Buy credits on the site, in your web browser</source>
            <translation>Tegoeden kopen op de site, in uw webbrowser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Choose your organisation above. If you work for none yet, the page “Certified?” tells how an organisation becomes certified.</source>
            <translation>Kies hierboven uw organisatie. Werkt u nog nergens voor, dan leest u op de pagina ‘Certificeren?’ hoe een organisatie certificerend wordt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Courses</source>
            <translation>Cursussen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Fill in the participants of this course and issue certificates</source>
            <translation>De deelnemers aan deze cursus invullen en certificaten afgeven</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Find the organisations that you work for</source>
            <translation>Zoeken naar de organisaties waarvoor u werkt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Finding the organisations you work for…</source>
            <translation>Zoeken naar de organisaties waarvoor u werkt…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <location filename="../qgis_certification_plugin/ui/courses/organisations.py" />
            <source>Finding your organisations</source>
            <translation>Uw organisaties zoeken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>No course holds these words.</source>
            <translation>Er is geen cursus waarin deze woorden voorkomen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Open Participants</source>
            <translation>Deelnemers openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Read balance and courses again</source>
            <translation>Saldo en cursussen opnieuw ophalen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/organisations.py" />
            <source>Reading the list of organisations</source>
            <translation>Lijst van organisaties ophalen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/organisations.py" />
            <source>Reading the organisation's courses</source>
            <translation>Cursussen van de organisatie ophalen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Reading the organisation…</source>
            <translation>Organisatie ophalen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Search in these courses</source>
            <translation>Zoeken in deze cursussen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Sign Out</source>
            <translation>Uitloggen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Signed in as {name}</source>
            <translation>Ingelogd als {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Stop looking</source>
            <translation>Stoppen met zoeken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>This organisation has no courses yet.</source>
            <translation>Deze organisatie heeft nog geen cursussen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Top Up…</source>
            <translation>Opwaarderen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/page.py" />
            <source>Your session has ended. Nothing is lost. Sign in again to go on.</source>
            <translation>Uw sessie is beëindigd. Er is niets verloren. Log opnieuw in om verder te gaan.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>{shown} of %n course(s)</source>
            <translation>
                <numerusform>{shown} van %n cursus</numerusform>
                <numerusform>{shown} van %n cursussen</numerusform>
            </translation>
        </message>
        <message>
            <source>Training centres of this organisation</source>
            <translation type="vanished">Trainingscentra van deze organisatie</translation>
        </message>
    </context>
    <context>
        <name>Office</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/office.py" />
            <source>Fetching certified courses</source>
            <translation>Gecertificeerde cursussen ophalen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/office.py" />
            <source>Reading the saved courses</source>
            <translation>Opgeslagen cursussen lezen</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>A file could not be deleted, perhaps because another program has it open: {file}.</source>
            <translation>Een bestand kon niet worden verwijderd, misschien omdat een ander programma het open heeft: {file}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Add this to a bug report. It holds versions, settings and the last errors, and no names, e-mail addresses or passwords.</source>
            <translation>Voeg dit toe aan een foutmelding. Er staan versies, instellingen en de laatste fouten in, en geen namen, e-mailadressen of wachtwoorden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>All that the plugin stores on this computer. Only you may read it. Nothing of it is sent anywhere but to the certification site, and only when you say so.</source>
            <translation>Alles wat de plug-in op deze computer bewaart. Alleen u mag het lezen. Niets ervan wordt ergens anders heen verzonden dan naar de certificeringssite, en alleen als u dat zegt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>Another QGIS is working on %n course(s); what belongs to them stayed.</source>
            <translation>
                <numerusform>Een andere QGIS werkt aan %n cursus; wat daarbij hoort, is gebleven.</numerusform>
                <numerusform>Een andere QGIS werkt aan %n cursussen; wat daarbij hoort, is gebleven.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Back to QGIS's Language</source>
            <translation>Terug naar de taal van QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Certification site</source>
            <translation>Certificeringssite</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Copy Diagnosis</source>
            <translation>Diagnose kopiëren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete All Now…</source>
            <translation>Alles nu verwijderen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete Now…</source>
            <translation>Nu verwijderen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete everything in the list</source>
            <translation>Alles in de lijst verwijderen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete what is selected in the list</source>
            <translation>Verwijderen wat in de lijst is geselecteerd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Deleted.</source>
            <translation>Verwijderd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Diagnosis</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>End the session; tables that are open are saved and closed</source>
            <translation>De sessie beëindigen; tabellen die open zijn, worden opgeslagen en gesloten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Fetch the courses again when they are older than</source>
            <translation>De cursussen opnieuw ophalen als ze ouder zijn dan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Forget Password</source>
            <translation>Wachtwoord wissen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Go back to {address}</source>
            <translation>Terug naar {address}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>How long</source>
            <comment>it is stored</comment>
            <translation>Hoe lang</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>How much</source>
            <comment>is stored</comment>
            <translation>Hoeveel</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Instead of each text, show its context and source as in the file</source>
            <translation>In plaats van elke tekst de context en de bron weergeven, zoals in het bestand</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It defines entities, which no translation file needs.</source>
            <translation>Er worden entiteiten in gedefinieerd, en die heeft geen vertaalbestand nodig.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is damaged, or no translation file (line {line}).</source>
            <translation>Het is beschadigd, of geen vertaalbestand (regel {line}).</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is damaged; compile it again.</source>
            <translation>Het is beschadigd; compileer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is larger than any translation of this plugin.</source>
            <translation>Het is groter dan welke vertaling van deze plug-in ook.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is no file of Qt Linguist.</source>
            <translation>Het is geen bestand van Qt Linguist.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Let the whole plugin speak it at once, until QGIS is left</source>
            <translation>De hele plug-in meteen in deze taal weergeven, totdat QGIS wordt afgesloten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>No text in it is translated.</source>
            <translation>Er is geen tekst in vertaald.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Nobody has signed in yet.</source>
            <translation>Er heeft nog niemand ingelogd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Nobody is signed in. {username} was the last one.</source>
            <translation>Er is niemand ingelogd. {username} was de laatste.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>On trial: {language}, from {file}. What you save in that file is shown at once.</source>
            <translation>Op proef: {language}, uit {file}. Wat u in dat bestand opslaat, is meteen te zien.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Open Folder</source>
            <translation>Map openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Opens the page for bug reports in your web browser</source>
            <translation>Opent de pagina voor foutmeldingen in uw webbrowser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <source>Practice</source>
            <translation>Oefening</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Privacy</source>
            <translation>Privacy</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>QGIS did not let go of the password: its authentication database is switched off or cannot be written. The password is still there.</source>
            <translation>QGIS heeft het wachtwoord niet losgelaten: de authenticatiedatabase is uitgeschakeld of kan niet worden geschreven. Het wachtwoord is er nog.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>QGIS did not let go of the password; it is still there.</source>
            <translation>QGIS heeft het wachtwoord niet losgelaten; het is er nog.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>QGIS remembers no password.</source>
            <translation>QGIS onthoudt geen wachtwoord.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Remove it from QGIS's encrypted store; you type it next time</source>
            <translation>Uit de versleutelde opslag van QGIS verwijderen; de volgende keer typt u het weer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Report a Bug</source>
            <translation>Fout melden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Save Diagnosis</source>
            <translation>Diagnose opslaan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Save Diagnosis…</source>
            <translation>Diagnose opslaan…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/section.py" />
            <source>Set by the environment variable {variable}, so it cannot be changed here. Ask who manages this computer.</source>
            <translation>Ingesteld door de omgevingsvariabele {variable} en daarom hier niet te wijzigen. Vraag het wie deze computer beheert.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Show the files in your file manager</source>
            <translation>De bestanden weergeven in uw bestandsbeheer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Show where texts come from</source>
            <translation>Weergeven waar teksten vandaan komen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Sign Out</source>
            <translation>Uitloggen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Signed in at {host} as {username}.</source>
            <translation>Ingelogd bij {host} als {username}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Size</source>
            <comment>on the disk</comment>
            <translation>Grootte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/moving.py" />
            <source>Something is being sent to {host}. Nothing was changed; come back when that has ended.</source>
            <translation>Er wordt iets verzonden naar {host}. Er is niets gewijzigd; kom terug als dat klaar is.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>The address must begin with https, so that nobody on the way can read your password. Only a site on this computer may do without.</source>
            <translation>Het adres moet met https beginnen, zodat niemand onderweg uw wachtwoord kan lezen. Alleen een site op deze computer mag zonder.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>The address must not hold a username or password. Sign in on the page My courses.</source>
            <translation>Er mag geen gebruikersnaam of wachtwoord in het adres staan. Log in op de pagina Lesgeven.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/moving.py" />
            <source>The address of the certification site was not changed.</source>
            <translation>Het adres van de certificeringssite is niet gewijzigd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/moving.py" />
            <source>The certification site is now {host}.</source>
            <translation>De certificeringssite is nu {host}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>The courses are being fetched at this moment. Nothing was deleted; come back when that has ended.</source>
            <translation>De cursussen worden op dit moment opgehaald. Er is niets verwijderd; kom terug als dat klaar is.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>The password is in QGIS's encrypted store.</source>
            <translation>Het wachtwoord staat in de versleutelde opslag van QGIS.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>The plugin speaks the language of QGIS ({language}).</source>
            <translation>De plug-in spreekt de taal van QGIS ({language}).</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>This is not the address of a website. It looks like {address}.</source>
            <translation>Dit is niet het adres van een website. Zo'n adres ziet eruit als {address}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>This translation awaits review by a native speaker. Tell the makers of the plugin what reads oddly, or correct it yourself: you can try out your file here.</source>
            <comment>seen only in languages that no native speaker has reviewed</comment>
            <translation>Deze vertaling wacht nog op beoordeling door een moedertaalspreker. Laat de makers van de plug-in weten wat er vreemd klinkt, of verbeter het zelf: u kunt uw bestand hier uitproberen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Translation file (.ts or .qm)</source>
            <translation>Vertaalbestand (.ts of .qm)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Translations</source>
            <translation>Vertalingen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Try Out</source>
            <translation>Proberen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Try a Translation</source>
            <translation>Een vertaling proberen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Type the address of the certification site.</source>
            <translation>Typ het adres van de certificeringssite.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Use Default</source>
            <comment>the usual address</comment>
            <translation>Standaard gebruiken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>What</source>
            <comment>is stored</comment>
            <translation>Wat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>What is stored on this computer</source>
            <translation>Wat op deze computer wordt bewaard</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>While you practise, the address stays as it is.</source>
            <translation>Zolang u oefent, blijft het adres zoals het is.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>With OK you move to {host}: tables that are open are saved and closed, you are signed out, and the password that QGIS remembers is removed. Your tables come back when you return to the address of now.</source>
            <translation>Met OK gaat u naar {host}: tabellen die open zijn, worden opgeslagen en gesloten, u wordt uitgelogd, en het wachtwoord dat QGIS onthoudt, wordt verwijderd. Uw tabellen komen terug als u teruggaat naar het adres van nu.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>You are practising. Stop that first; nothing was deleted.</source>
            <translation>U bent aan het oefenen. Stop daar eerst mee; er is niets verwijderd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <source>You are practising: nothing is real, nothing is paid.</source>
            <translation>U bent aan het oefenen: niets is echt, niets wordt betaald.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>h</source>
            <comment>hours, behind a number</comment>
            <translation>u</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>{address} is used instead.</source>
            <translation>In plaats daarvan wordt {address} gebruikt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>{done} of %n text(s) are translated.</source>
            <translation>
                <numerusform>{done} van %n tekst is vertaald.</numerusform>
                <numerusform>{done} van %n teksten zijn vertaald.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>{file} cannot be read. The language stays as it is. See whether the file is there and whether you may read it.</source>
            <translation>{file} kan niet worden gelezen. De taal blijft zoals die is. Kijk of het bestand er is en of u het mag lezen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>{file} could not be written ({reason}). Choose another folder, or copy the diagnosis.</source>
            <translation>{file} kon niet worden geschreven ({reason}). Kies een andere map, of kopieer de diagnose.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>{file} was not used, and the language stays as it is.</source>
            <translation>{file} is niet gebruikt, en de taal blijft zoals die is.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>{size} in the folder {folder}</source>
            <translation>{size} in de map {folder}</translation>
        </message>
    </context>
    <context>
        <name>Organisation</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>A square PNG or JPEG picture, best of 500 pixels or more.</source>
            <translation>Een vierkante PNG- of JPEG-afbeelding, bij voorkeur van 500 pixels of meer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose a Logo</source>
            <translation>Logo kiezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose a PNG or JPEG picture</source>
            <translation>Een PNG- of JPEG-afbeelding kiezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose a country</source>
            <translation>Kies een land</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>File of the logo</source>
            <translation>Bestand van het logo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Other owners</source>
            <translation>Andere eigenaren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Phone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Pictures</source>
            <translation>Afbeeldingen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>The logo</source>
            <translation>Het logo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Usernames or e-mails, with commas between them</source>
            <translation>Gebruikersnamen of e-mailadressen, met komma’s ertussen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>VAT or registration number</source>
            <translation>Btw- of KvK-nummer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>You are an owner yourself. Others need an account on the site; they are looked up by exactly what you type here.</source>
            <translation>U bent zelf eigenaar. Anderen hebben een account op de site nodig; zij worden opgezocht met precies wat u hier typt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>{field} (required)</source>
            <translation>{field} (verplicht)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>{width} × {height} pixels.</source>
            <comment>size of the logo</comment>
            <translation>{width} × {height} pixels.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationChooser</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/chooser.py" />
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/chooser.py" />
            <source>Type a part of its name</source>
            <translation>Typ een deel van de naam</translation>
        </message>
    </context>
    <context>
        <name>ParticipantsTable</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_values.py" />
            <location filename="../qgis_certification_plugin/ui/participants/cells.py" />
            <location filename="../qgis_certification_plugin/ui/participants/delegates.py" />
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>As for all</source>
            <translation>Zoals voor allen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cells.py" />
            <source>As for all: {wording}</source>
            <translation>Zoals voor allen: {wording}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Certificate</source>
            <translation>Certificaat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_values.py" />
            <source>Did not pass</source>
            <translation>Niet geslaagd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>First name</source>
            <translation>Voornaam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Only those who are ticked here get a certificate.</source>
            <translation>Alleen wie hier is aangevinkt, krijgt een certificaat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/view.py" />
            <source>Participants</source>
            <translation>Deelnemers</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_values.py" />
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Passed</source>
            <translation>Geslaagd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/view.py" />
            <source>Paste a list of people, drop a file or a layer here, choose Import, or type above.</source>
            <translation>Plak hier een lijst met personen, sleep er een bestand of laag naartoe, kies Importeren, of typ hierboven.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Remark</source>
            <comment>column of the trainer's notes</comment>
            <translation>Opmerking</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Surname</source>
            <translation>Achternaam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/view.py" />
            <source>Tab goes from cell to cell, Ctrl+Tab out of the table, F2 into a cell. Space ticks who passed. Ctrl+R repairs the row, Ctrl+Shift+R calls it right.</source>
            <translation>Tab gaat van cel naar cel, Ctrl+Tab de tabel uit, F2 een cel in. De spatiebalk vinkt aan wie geslaagd is. Ctrl+R herstelt de rij, Ctrl+Shift+R keurt haar goed.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>The name is printed on the certificate exactly as it stands here.</source>
            <translation>De naam wordt precies zo op het certificaat afgedrukt als hij hier staat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>The site sends the certificate to this address when you ask for it.</source>
            <translation>De site stuurt het certificaat naar dit adres als u daarom vraagt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>The wording on the certificate of this participant.</source>
            <translation>Het certificaattype van deze deelnemer: de tekst op het certificaat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>What is right or wrong with the row, and how far it is.</source>
            <translation>Wat er goed of fout is aan de rij, en hoever zij is.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Your own note. It is never sent: it stays in the draft on this computer, also for those who are enrolled, until you clear it or forget the draft.</source>
            <translation>Uw eigen aantekening. Zij wordt nooit verstuurd: zij blijft in het concept op deze computer, ook bij wie is ingeschreven, tot u haar wist of het concept vergeet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>add row</source>
            <translation>Rij toevoegen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>choose wording</source>
            <translation>Certificaattype kiezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>clear cells</source>
            <translation>Cellen leegmaken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>cut cells</source>
            <translation>Cellen knippen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/model.py" />
            <source>edit {column}</source>
            <translation>{column} bewerken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>fill down</source>
            <translation>Omlaag doorvoeren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>paste cells</source>
            <translation>Cellen plakken</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>remove %n row(s)</source>
            <translation>
                <numerusform>%n rij verwijderen</numerusform>
                <numerusform>%n rijen verwijderen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>tick who passed</source>
            <translation>Geslaagden aanvinken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cells.py" />
            <source>{column}, empty row</source>
            <translation>{column}, lege rij</translation>
        </message>
        <message>
            <source>Copy a list of people in any spreadsheet and paste it here, or type above.</source>
            <translation type="vanished">Kopieer een lijst met deelnemers uit een rekenblad en plak die hier, of typ hierboven.</translation>
        </message>
    </context>
    <context>
        <name>ParticipantsWindow</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>An earlier run was interrupted. Continue it, or let it go, before you send anything else.</source>
            <translation>Een eerdere uitgifte is onderbroken. Ga ermee door of breek haar af voordat u iets anders verzendt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Enrolling was interrupted: %n people are not in the course. They are still in the table as new.</source>
            <translation>
                <numerusform>Het inschrijven is onderbroken: %n deelnemer is niet ingeschreven en staat nog als nieuw in de tabel.</numerusform>
                <numerusform>Het inschrijven is onderbroken: %n deelnemers zijn niet ingeschreven en staan nog als nieuw in de tabel.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/top_up.py" />
            <source>Refresh</source>
            <translation>Bijwerken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Refresh the balance here when you have topped up there.</source>
            <translation>Werk het saldo hier bij zodra u daar hebt opgewaardeerd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/window.py" />
            <source>Sending goes on in the background.</source>
            <translation>Het verzenden gaat op de achtergrond door.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/window.py" />
            <source>Show</source>
            <translation>Weergeven</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Stopped. What was done until then stays done.</source>
            <translation>Gestopt. Wat tot dan toe is gedaan, blijft gedaan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>You are signed in again. The table has changed meanwhile, so nobody was enrolled yet.</source>
            <translation>U bent weer ingelogd. De tabel is intussen gewijzigd; daarom is er nog niemand ingeschreven.</translation>
        </message>
    </context>
    <context>
        <name>PersonActions</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Change the name or the e-mail on the site</source>
            <translation>De naam of het e-mailadres op de site wijzigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Correct Name or E-mail…</source>
            <translation>Naam of e-mail corrigeren…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Enrol This Person</source>
            <translation>Deze persoon inschrijven</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Enrol only this person; this costs nothing</source>
            <translation>Alleen deze persoon inschrijven; dit kost niets</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Have the site print the certificate anew; this costs nothing</source>
            <translation>De site het certificaat opnieuw laten afdrukken; dit kost niets</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Open PDF</source>
            <translation>PDF openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Open Verification Page</source>
            <translation>Verificatiepagina openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Pay Certificate…</source>
            <translation>Certificaat betalen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Pay this certificate with one credit</source>
            <translation>Dit certificaat met één tegoed betalen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Prepare a mail to this person in your own mail program</source>
            <translation>Een mail aan deze persoon klaarzetten in uw eigen mailprogramma</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Remove from Course…</source>
            <translation>Uit cursus verwijderen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Renew PDF</source>
            <translation>PDF vernieuwen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Revoke Certificate…</source>
            <translation>Certificaat intrekken…</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>Save %n PDF(s)…</source>
            <translation>
                <numerusform>%n PDF opslaan…</numerusform>
                <numerusform>%n PDF’s opslaan…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Show the certificate</source>
            <translation>Het certificaat tonen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Take the certificate back for good</source>
            <translation>Het certificaat voorgoed intrekken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Take this person out of the course; a certificate stays valid</source>
            <translation>Deze persoon uit de cursus halen; een certificaat blijft geldig</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>What anybody sees who checks the number, in your web browser</source>
            <translation>Wat iedereen ziet die het nummer controleert, in uw webbrowser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Write a Mail</source>
            <translation>Mail schrijven</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>Write to %n People…</source>
            <translation>
                <numerusform>Aan %n persoon schrijven…</numerusform>
                <numerusform>Aan %n personen schrijven…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonDesk</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Correcting a participant</source>
            <translation>Een deelnemer corrigeren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>Fetching a certificate</source>
            <translation>Een certificaat ophalen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Making a PDF anew</source>
            <translation>Een PDF opnieuw maken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Paying a certificate</source>
            <translation>Een certificaat betalen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Reading name and e-mail</source>
            <translation>Naam en e-mail lezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Removing a participant from the course</source>
            <translation>Een deelnemer uit de cursus verwijderen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Revoking a certificate</source>
            <translation>Een certificaat intrekken</translation>
        </message>
    </context>
    <context>
        <name>PersonOffers</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>A certificate can be revoked within a week of its issue only, and that has passed.</source>
            <translation>Een certificaat kan alleen binnen een week na afgifte worden ingetrokken, en die is voorbij.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>It is not paid, so there is no PDF.</source>
            <translation>Het is niet betaald, dus er is geen PDF.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>Select one person in the table first.</source>
            <translation>Selecteer eerst één persoon in de tabel.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>The certificate is a week old or older: the site lets nobody change the name or e-mail any more.</source>
            <translation>Het certificaat is een week oud of ouder: de site laat niemand de naam of e-mail meer wijzigen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>The site does not offer you this for this person.</source>
            <translation>De site biedt u dit voor deze persoon niet aan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>The site offers this for paid certificates only.</source>
            <translation>De site biedt dit alleen voor betaalde certificaten aan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>There is no certificate yet.</source>
            <translation>Er is nog geen certificaat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>There is no credit to pay it with: top up first.</source>
            <translation>Er is geen tegoed om het mee te betalen: waardeer eerst op.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>This certificate is paid already.</source>
            <translation>Dit certificaat is al betaald.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>This person is enrolled already.</source>
            <translation>Deze persoon is al ingeschreven.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>This person is not enrolled yet.</source>
            <translation>Deze persoon is nog niet ingeschreven.</translation>
        </message>
    </context>
    <context>
        <name>PersonReports</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>No program opened the PDF. Save it instead.</source>
            <translation>Geen programma heeft de PDF geopend. Sla hem in plaats daarvan op.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: somebody else has corrected {name} meanwhile. Look at it again.</source>
            <translation>Er is niets gewijzigd: iemand anders heeft {name} inmiddels gecorrigeerd. Bekijk het opnieuw.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: the certificate of {name} is a week old, and the site lets nobody change it any more.</source>
            <translation>Er is niets gewijzigd: het certificaat van {name} is een week oud, en de site laat niemand het meer wijzigen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: the organisation has somebody else of exactly this name and e-mail.</source>
            <translation>Er is niets gewijzigd: de organisatie kent al iemand anders met precies deze naam en dit e-mailadres.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: {name} has another certificate by now than was confirmed. Look at it again.</source>
            <translation>Er is niets veranderd: {name} heeft inmiddels een ander certificaat dan is bevestigd. Kijk er nog eens naar.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: {name} is no longer in the course.</source>
            <translation>Er is niets gewijzigd: {name} staat niet meer in de cursus.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>The PDF of {number} was made anew, but it does not show “{name}”. Look at it, and try again.</source>
            <translation>De PDF van {number} is opnieuw gemaakt, maar toont ‘{name}’ niet. Bekijk hem en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} is corrected.</source>
            <translation>{name} is gecorrigeerd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} is no longer in the course.</source>
            <translation>{name} staat niet meer in de cursus.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} is still in the course: no answer came. Try again.</source>
            <translation>{name} staat nog in de cursus: er kwam geen antwoord. Probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} was not changed: no answer came. Try again.</source>
            <translation>{name} is niet gewijzigd: er kwam geen antwoord. Probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name}: no answer came, and the site cannot be read now. Refresh and look before you repeat it.</source>
            <translation>{name}: er kwam geen antwoord, en de site kan nu niet worden gelezen. Vernieuw en kijk voordat u het herhaalt.</translation>
        </message>
    </context>
    <context>
        <name>PersonStrip</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/strip.py" />
            <source>More</source>
            <comment>a button with a menu</comment>
            <translation>Meer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/strip.py" />
            <source>More that can be done with this person</source>
            <translation>Wat u nog meer met deze persoon kunt doen</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>%n people are enrolled in the course first.</source>
            <translation>
                <numerusform>%n deelnemer wordt eerst voor de cursus ingeschreven.</numerusform>
                <numerusform>%n deelnemers worden eerst voor de cursus ingeschreven.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>%n people get none now</source>
            <translation>
                <numerusform>%n deelnemer krijgt er nu geen</numerusform>
                <numerusform>%n deelnemers krijgen er nu geen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>A certificate can be revoked until {day}; whether the credit comes back then is up to the site.</source>
            <translation>Een certificaat kan tot en met {day} worden ingetrokken; of het tegoed dan terugkomt, bepaalt de site.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Balance now {now}, afterwards {after}.</source>
            <translation>Saldo nu {now}, daarna {after}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Certificate</source>
            <translation>Certificaat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue %n Certificate(s) for {amount}</source>
            <translation>
                <numerusform>%n certificaat afgeven voor {amount}</numerusform>
                <numerusform>%n certificaten afgeven voor {amount}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue %n certificate(s) for “{course}”?</source>
            <translation>
                <numerusform>%n certificaat afgeven voor ‘{course}’?</numerusform>
                <numerusform>%n certificaten afgeven voor ‘{course}’?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue Certificates</source>
            <translation>Certificaten afgeven</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue the First %n…</source>
            <translation>
                <numerusform>De eerste %n afgeven…</numerusform>
                <numerusform>De eerste %n afgeven…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Name on the certificate</source>
            <translation>Naam op het certificaat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Open the first certificate as a PDF, printed by the site with an invented name and number; this costs nothing</source>
            <translation>Het eerste certificaat als PDF openen, door de site afgedrukt met een verzonnen naam en nummer; dit kost niets</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Preview…</source>
            <translation>Voorbeeld…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Shows first whom the balance pays for; sends nothing yet</source>
            <translation>Toont eerst voor wie het saldo toereikend is; verzendt nog niets</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Shows step by step what would be sent, and sends nothing</source>
            <translation>Toont stap voor stap wat er zou worden verzonden, en verzendt niets</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The balance is {now}: too little. Top up for %n credit(s) more, or issue only what it pays for. Nothing is issued on credit.</source>
            <translation>
                <numerusform>Het saldo is {now}: te weinig. Waardeer op met nog %n tegoed, of geef alleen af wat ermee kan worden betaald. Er wordt niets op krediet afgegeven.</numerusform>
                <numerusform>Het saldo is {now}: te weinig. Waardeer op met nog %n tegoeden, of geef alleen af wat ermee kan worden betaald. Er wordt niets op krediet afgegeven.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The course ended more than a week ago, so a certificate cannot be revoked.</source>
            <translation>De cursus is meer dan een week geleden geëindigd; een certificaat kan dus niet worden ingetrokken.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The names are printed exactly as they stand here. A mistake can be corrected on the site until {day}; after that it costs another certificate.</source>
            <translation>De namen worden precies zo afgedrukt als ze hier staan. Een fout kan tot en met {day} op de site worden verbeterd; daarna kost het een nieuw certificaat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The site does not show you the balance, so nothing can be issued from here.</source>
            <translation>De site laat u het saldo niet zien, dus van hieruit kan niets worden afgegeven.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The site shows a preview of the certificate only to those who may change the course.</source>
            <translation>De site toont een voorbeeld van het certificaat alleen aan wie de cursus mag wijzigen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>There is no credit left. Top up for %n credit(s) first. Nothing is issued on credit.</source>
            <translation>
                <numerusform>Er is geen tegoed meer. Waardeer eerst op met %n tegoed. Er wordt niets op krediet afgegeven.</numerusform>
                <numerusform>Er is geen tegoed meer. Waardeer eerst op met %n tegoeden. Er wordt niets op krediet afgegeven.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>This costs %n credit(s), {amount}.</source>
            <translation>
                <numerusform>Dit kost %n tegoed, {amount}.</numerusform>
                <numerusform>Dit kost %n tegoeden, {amount}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>This course ends on {day}: are you sure that everybody has passed already?</source>
            <translation>Deze cursus eindigt op {day}: weet u zeker dat iedereen nu al geslaagd is?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Top Up…</source>
            <translation>Opwaarderen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Try It Without Sending…</source>
            <translation>Proberen zonder te verzenden…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Who gets a certificate</source>
            <translation>Wie een certificaat krijgt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Who gets none</source>
            <translation>Wie er geen krijgt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>A certificate can be revoked until {day}, but the credit does not come back.</source>
            <translation type="vanished">Een certificaat kan tot en met {day} worden ingetrokken, maar het tegoed krijgt u niet terug.</translation>
        </message>
        <message>
            <source>The course ended more than a week ago, so a certificate cannot be revoked. A credit that is spent does not come back.</source>
            <translation type="vanished">De cursus is meer dan een week geleden afgelopen, dus een certificaat kan niet worden ingetrokken. Een gebruikt tegoed krijgt u niet terug.</translation>
        </message>
        <message numerus="yes">
            <source>The balance is {now}: too little. Top up for %n credit(s) more, or untick people. Nothing is issued on credit.</source>
            <translation type="vanished">
                <numerusform>Het saldo is {now}: te weinig. Waardeer op met nog %n tegoed of vink deelnemers uit. Er wordt niets op krediet afgegeven.</numerusform>
                <numerusform>Het saldo is {now}: te weinig. Waardeer op met nog %n tegoeden of vink deelnemers uit. Er wordt niets op krediet afgegeven.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanTools</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>A preview changes nothing on the site.</source>
            <translation>Een voorbeeld verandert niets op de site.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>Fetching the preview</source>
            <translation>Het voorbeeld ophalen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>No program opened the PDF of the preview.</source>
            <translation>Geen programma heeft de PDF van het voorbeeld geopend.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>The site does not offer this to you for this course.</source>
            <translation>De site biedt u dit voor deze cursus niet aan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>Trying it without sending</source>
            <translation>Proberen zonder te verzenden</translation>
        </message>
    </context>
    <context>
        <name>Plugin</name>
        <message>
            <location filename="../qgis_certification_plugin/plugin.py" />
            <source>Courses and Certificates</source>
            <translation>Cursussen en certificaten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/help.py" />
            <source>Help</source>
            <comment>on buttons and in menus: opens the help</comment>
            <translation>Help</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/plugin.py" />
            <source>QGIS Certification: find courses, issue certificates</source>
            <translation>QGIS-certificering: cursussen zoeken, certificaten afgeven</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/entry.py" />
            <source>Settings…</source>
            <translation>Instellingen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/map_actions.py" />
            <source>Show in QGIS Certification</source>
            <comment>an action for a feature</comment>
            <translation>Tonen in QGIS-certificering</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>A small certification site starts on this computer, with invented organisations, courses and people. Enrol, issue, revoke: nothing leaves this computer, nothing is paid, and your own tables, courses and layers stay as they are. All you do is removed when you stop.</source>
            <translation>Op deze computer start een kleine certificeringssite, met verzonnen organisaties, cursussen en mensen. Inschrijven, afgeven, intrekken: niets verlaat deze computer, niets wordt betaald, en uw eigen tabellen, cursussen en lagen blijven zoals ze zijn. Alles wat u doet wordt verwijderd als u stopt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>After two certificates a colleague has used up the credits of your organisation. No certificate is issued unpaid. Top up on the practice site and go on.</source>
            <translation>Na twee certificaten heeft een collega het tegoed van uw organisatie opgebruikt. Er wordt geen certificaat onbetaald afgegeven. Waardeer op bij de oefensite en ga verder.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>All goes as on a good day.</source>
            <translation>Alles gaat zoals op een goede dag.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Answers get lost</source>
            <translation>Antwoorden gaan verloren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>At the 3rd certificate the site has signed you out. Your table is kept. Sign in again, and you are asked about the rest.</source>
            <translation>Bij het 3e certificaat heeft de site u uitgelogd. Uw tabel blijft bewaard. Log opnieuw in, dan wordt u naar de rest gevraagd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Change…</source>
            <comment>who one practises as, and what goes wrong</comment>
            <translation>Wijzigen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Choose another role, or what shall go wrong</source>
            <translation>Kies een andere rol, of wat er mis moet gaan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Connection drops after the 3rd certificate</source>
            <translation>Verbinding valt weg na het 3e certificaat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Course convener</source>
            <translation>Cursusleider</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Credits run out</source>
            <translation>Tegoed raakt op</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Every answer takes a second and a half. QGIS stays usable, the progress tells how far it is, and you can stop between two certificates.</source>
            <translation>Elk antwoord duurt anderhalve seconde. QGIS blijft bruikbaar, de voortgang toont hoever het is, en u kunt tussen twee certificaten stoppen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Everything works</source>
            <translation>Alles werkt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Everything you have practised is removed: tables, participants, certificates. The practice site begins anew. Nothing at the real site changes.</source>
            <translation>Alles wat u hebt geoefend wordt verwijderd: tabellen, deelnemers, certificaten. De oefensite begint opnieuw. Op de echte site verandert niets.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Go back to the real site; what you practised is removed</source>
            <translation>Ga terug naar de echte site; wat u hebt geoefend wordt verwijderd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Number given out twice</source>
            <translation>Nummer tweemaal uitgegeven</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Owner of a certifying organisation</source>
            <translation>Eigenaar van een certificerende organisatie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Owner without credits</source>
            <translation>Eigenaar zonder tegoed</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Practice: nothing is real, nothing is paid</source>
            <translation>Oefenen: niets is echt, niets wordt betaald</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Practise</source>
            <translation>Oefenen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/entry.py" />
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Practise…</source>
            <translation>Oefenen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>Preparing the practice site</source>
            <translation>De oefensite wordt voorbereid</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Remove all you have practised and begin anew</source>
            <translation>Verwijder alles wat u hebt geoefend en begin opnieuw</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>Removing what was practised</source>
            <translation>Wat geoefend is wordt verwijderd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Reset</source>
            <translation>Opnieuw beginnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Reset…</source>
            <comment>the practice site</comment>
            <translation>Opnieuw beginnen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>See what is said where the credits do not suffice. Topping up costs nothing here.</source>
            <translation>Zie wat er gemeld wordt als het tegoed niet toereikend is. Opwaarderen kost hier niets.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Session ends half-way</source>
            <translation>Sessie eindigt halverwege</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Slow site</source>
            <translation>Trage site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Somebody else issues at the same time</source>
            <translation>Iemand anders geeft tegelijk af</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>Something is being sent to the real site. Practise when that has ended.</source>
            <translation>Er wordt iets naar de echte site verstuurd. Oefen wanneer dat klaar is.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/entry.py" />
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Stop Practising</source>
            <translation>Stoppen met oefenen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>The 4th is sent, its answer never comes, and for a few seconds the site cannot be reached. The course is read again before anything else is sent, so nobody gets two certificates and nobody is forgotten. Go on from the strip above the table.</source>
            <translation>Het 4e wordt verstuurd, het antwoord komt nooit, en de site is enkele seconden onbereikbaar. De cursus wordt opnieuw gelezen voordat er iets anders wordt verstuurd, dus niemand krijgt twee certificaten en niemand wordt vergeten. Ga verder met de strook boven de tabel.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>The number of your first certificate also goes to somebody of another organisation. It is found when the numbers are checked afterwards: neither certificate can be verified then.</source>
            <translation>Het nummer van uw eerste certificaat gaat ook naar iemand van een andere organisatie. Dat blijkt als de nummers achteraf worden gecontroleerd: geen van beide certificaten is dan te verifiëren.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>The practice site could not be started on this computer. Nothing has changed; you are where you were. The log tells more.</source>
            <translation>De oefensite kon op deze computer niet worden gestart. Er is niets veranderd; u bent waar u was. Het logboek vertelt meer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>The site issues two certificates and then reports an error of its own. Whether they were issued is read from the course; none is sent a second time.</source>
            <translation>De site geeft twee certificaten af en meldt dan zelf een fout. Of ze zijn afgegeven wordt in de cursus gelezen; geen enkel wordt een tweede keer verstuurd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Try it all on a practice site first: free and private.</source>
            <translation>Probeer alles eerst op een oefensite: gratis en privé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>What happens</source>
            <comment>what goes wrong, or nothing</comment>
            <translation>Wat er gebeurt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>While you issue, a colleague issues to somebody in your table too. That person gets one certificate, not two, and one credit is taken.</source>
            <translation>Terwijl u afgeeft, doet een collega dat ook voor iemand in uw tabel. Die persoon krijgt één certificaat, geen twee, en er wordt één tegoed afgeschreven.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Work with a practice site on this computer; nothing is real</source>
            <translation>Werk met een oefensite op deze computer; niets is echt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>You add participants and issue certificates to them. What only owners may do is not offered to you.</source>
            <translation>U voegt deelnemers toe en geeft hun certificaten af. Wat alleen eigenaren mogen, wordt u niet aangeboden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>You are</source>
            <comment>the role that one practises</comment>
            <translation>U bent</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>You are back at {host}. What you practised has been removed.</source>
            <translation>U bent terug bij {host}. Wat u hebt geoefend is verwijderd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>You may do everything, and there are 200 credits to spend. The course that ends today waits for its participants.</source>
            <translation>U mag alles, en u hebt 200 tegoeden te besteden. De cursus die vandaag eindigt wacht op zijn deelnemers.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>You practise as: {role}. What happens: {preset}. Pages in your web browser ask for username {username} and password {password}.</source>
            <translation>U oefent als: {role}. Wat er gebeurt: {preset}. Pagina's in uw webbrowser vragen om gebruikersnaam {username} en wachtwoord {password}.</translation>
        </message>
    </context>
    <context>
        <name>Print</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>%n page(s) were saved in {file}. It holds names: remove it when it has served its purpose.</source>
            <translation>
                <numerusform>%n pagina is opgeslagen in {file}. Er staan namen in: verwijder het bestand als het zijn dienst heeft gedaan.</numerusform>
                <numerusform>%n pagina's zijn opgeslagen in {file}. Er staan namen in: verwijder het bestand als het zijn dienst heeft gedaan.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Attendance per Day (PDF)…</source>
            <translation>Aanwezigheid per dag (PDF)…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Attendance per Day…</source>
            <translation>Aanwezigheid per dag…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Cancelled: no file was written.</source>
            <translation>Geannuleerd: er is geen bestand geschreven.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Drawing the pages</source>
            <translation>Pagina's tekenen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>From its first day to its last, this course takes {days} days. There is a list for each day of a course of at most {most} days. Print the sign-in list instead.</source>
            <translation>Van de eerste tot en met de laatste dag duurt deze cursus {days} dagen. Lijsten per dag zijn er voor een cursus van ten hoogste {most} dagen. Druk in plaats daarvan de presentielijst af.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>It was made with the layout “{layout}” of your project.</source>
            <translation>Het is gemaakt met de lay-out “{layout}” van uw project.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Name Plates (PDF)…</source>
            <translation>Naambordjes (PDF)…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Name Plates…</source>
            <translation>Naambordjes…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>None of these rows has a name. Type the names into the table, and print then.</source>
            <translation>Geen van deze rijen heeft een naam. Typ de namen in de tabel en druk daarna af.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Nothing was printed: the layout of this sheet in your project holds HTML, or a picture whose source is an expression, and could send names over the internet. Remove these items from the layout, or the layout from the project, and try again.</source>
            <translation>Er is niets afgedrukt: de lay-out van dit blad in uw project bevat HTML, of een afbeelding waarvan de bron een expressie is, en zou namen via internet kunnen versturen. Verwijder deze items uit de lay-out, of de lay-out uit het project, en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/desk.py" />
            <source>Open PDF</source>
            <translation>PDF openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/menu.py" />
            <source>Open as Layout</source>
            <translation>Als lay-out openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/desk.py" />
            <source>PDF document</source>
            <translation>PDF-document</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Save the Attendance per Day</source>
            <translation>Aanwezigheid per dag opslaan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Save the Name Plates</source>
            <translation>Naambordjes opslaan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Save the Sign-In List</source>
            <translation>Presentielijst opslaan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Sign-In List (PDF)…</source>
            <translation>Presentielijst (PDF)…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Sign-In List…</source>
            <translation>Presentielijst…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Stop drawing; no file is written</source>
            <translation>Stoppen met tekenen; er wordt geen bestand geschreven</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>The layer of this sheet is being edited in the project. Save or cancel your edits there, and try again: what you typed would be lost otherwise.</source>
            <translation>De laag van dit blad wordt in het project bewerkt. Sla uw bewerkingen daar op of annuleer ze en probeer het opnieuw: wat u hebt getypt zou anders verloren gaan.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>The layout “{layout}” and a table layer with %n name(s) are in the project. Change the layout as you like: PDFs are made with it from now on. The names lie in memory only, but a project is not private: remove both before you pass it on.</source>
            <translation>
                <numerusform>De lay-out “{layout}” en een tabellaag met %n naam staan in het project. Wijzig de lay-out zoals u wilt: PDF's worden er voortaan mee gemaakt. De namen staan alleen in het geheugen, maar een project is niet privé: verwijder beide voordat u het doorgeeft.</numerusform>
                <numerusform>De lay-out “{layout}” en een tabellaag met %n namen staan in het project. Wijzig de lay-out zoals u wilt: PDF's worden er voortaan mee gemaakt. De namen staan alleen in het geheugen, maar een project is niet privé: verwijder beide voordat u het doorgeeft.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>The pages could not be drawn, and no file was written. Try again; restart QGIS when it happens again.</source>
            <translation>De pagina's konden niet worden getekend en er is geen bestand geschreven. Probeer het opnieuw; start QGIS opnieuw als het weer gebeurt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>The pages could not be drawn, and no file was written: the layout “{layout}” of your project has no pages, or its layer was changed meanwhile. Try again, or remove that layout (Project → Layout Manager) to print with a new one.</source>
            <translation>De pagina's konden niet worden getekend en er is geen bestand geschreven: de lay-out “{layout}” van uw project heeft geen pagina's, of de laag ervan is intussen gewijzigd. Probeer het opnieuw, of verwijder die lay-out (Project → Lay-outbeheer) om met een nieuwe af te drukken.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>{file} could not be written ({reason}). A file that was there is as it was. Close the file where it is open in another program, or choose another folder.</source>
            <translation>{file} kon niet worden geschreven ({reason}). Een bestand dat er al was, is zoals het was. Sluit het bestand als het in een ander programma is geopend, of kies een andere map.</translation>
        </message>
    </context>
    <context>
        <name>Processing</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>%n certificate(s) are genuine.</source>
            <translation>
                <numerusform>%n certificaat is echt.</numerusform>
                <numerusform>%n certificaten zijn echt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>%n course(s) of {all}</source>
            <translation>
                <numerusform>%n cursus van {all}</numerusform>
                <numerusform>%n cursussen van {all}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/algorithm.py" />
            <source>Address of the certification site (empty: as set)</source>
            <translation>Adres van de certificeringssite (leeg: zoals ingesteld)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Adds to each row of a table whether its certificate is genuine and, if so, whose it is, for which course, by whom and when, as the certification site says it. A number may be written as QGIS-123, 123, or as the link on a certificate. With a column of names, “same_name” tells whether the certificate is that person's; capitals and accents do not count. A number that occurs twice is asked for once; the site is asked slowly, as it demands: some five certificates a second. “remark” says why a row has no answer.</source>
            <translation>Voegt aan elke rij van een tabel toe of het certificaat echt is en, zo ja, van wie het is, voor welke cursus, door wie en wanneer, zoals de certificeringssite het zegt. Een nummer mag geschreven zijn als QGIS-123, als 123, of als de link op een certificaat. Met een kolom met namen zegt “same_name” of het certificaat van die persoon is; hoofdletters en accenten tellen niet. Een nummer dat twee keer voorkomt, wordt één keer gevraagd; de site wordt langzaam bevraagd, zoals zij eist: zo'n vijf certificaten per seconde. “remark” zegt waarom een rij geen antwoord heeft.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Anywhere</source>
            <translation>Overal</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Asks the certification site about each certificate number</source>
            <translation>Vraagt de certificeringssite naar elk certificaatnummer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>At a place on the map</source>
            <translation>Op een plek op de kaart</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>At most so many courses</source>
            <translation>Hoogstens zoveel cursussen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>At most so many kilometres away (empty: any distance)</source>
            <translation>Hoogstens zoveel kilometer ver (leeg: elke afstand)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Certificate number</source>
            <translation>Certificaatnummer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Certified QGIS courses with their dates, as points</source>
            <translation>Gecertificeerde QGIS-cursussen met hun data, als punten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Certified organisations</source>
            <translation>Certificerende organisaties</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Countries, with commas between them (empty: all)</source>
            <translation>Landen, met komma's ertussen (leeg: alle)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Courses</source>
            <translation>Cursussen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Courses near a point</source>
            <translation>Cursussen bij een punt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Courses near the point</source>
            <translation>Cursussen bij het punt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Download certified organisations</source>
            <translation>Certificerende organisaties downloaden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Download courses</source>
            <translation>Cursussen downloaden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Gives the courses nearest to a point, the nearest first, with the distance in kilometres along the ellipsoid of WGS 84: it is right across the antimeridian and near the poles too. Courses without a known place are left out.</source>
            <translation>Geeft de cursussen die het dichtst bij een punt zijn, de dichtstbijzijnde eerst, met de afstand in kilometers over de ellipsoïde van WGS 84: die klopt ook over de datumgrens heen en bij de polen. Cursussen waarvan de plek niet bekend is, worden weggelaten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Gives the courses that end with the official QGIS certificate. All filters must be met; an empty filter lets everything through. Words are looked for in all fields, without regard to case and accents; “Dutch”, “Nederlands” and “nl” are one language. A course lies in a period when one of its days does.</source>
            <translation>Geeft de cursussen die met het officiële QGIS-certificaat eindigen. Aan alle filters moet zijn voldaan; een leeg filter laat alles door. Woorden worden in alle velden gezocht, ongeacht hoofdletters en accenten; “Dutch”, “Nederlands” en “nl” zijn één taal. Een cursus valt in een periode als een van de cursusdagen erin valt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Gives the organisations that may issue the official QGIS certificate, with address, website, number of training centres, number of courses to come and the first day of the last course. An organisation stands at one of its training centres; one without a known place stands somewhere in its country, and “approximate” is true.</source>
            <translation>Geeft de organisaties die het officiële QGIS-certificaat mogen afgeven, met adres, website, aantal trainingscentra, aantal cursussen dat nog komt en de eerste dag van de laatste cursus. Een organisatie staat bij een van haar trainingscentra; een organisatie zonder bekende plek staat ergens in haar land, en dan is “approximate” waar.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>It was issued to somebody of another name.</source>
            <translation>Het is afgegeven aan iemand met een andere naam.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Languages, with commas between them (empty: all)</source>
            <translation>Talen, met komma's ertussen (leeg: alle)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Name to compare with</source>
            <translation>Naam om mee te vergelijken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Not over before</source>
            <translation>Niet afgelopen vóór</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Not starting after</source>
            <translation>Niet beginnend na</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Organisations that give certified QGIS training, as points</source>
            <translation>Organisaties die gecertificeerde QGIS-training geven, als punten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Past</source>
            <translation>Afgelopen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Point</source>
            <translation>Punt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/provider.py" />
            <source>QGIS Certification</source>
            <translation>QGIS-certificering</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/provider.py" />
            <source>QGIS Certification: courses, organisations, certificates</source>
            <translation>QGIS-certificering: cursussen, organisaties, certificaten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Running now</source>
            <translation>Nu bezig</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/source.py" />
            <source>Stopped. Nothing was written.</source>
            <translation>Gestopt. Er is niets geschreven.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Table</source>
            <translation>Tabel</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>The certified QGIS courses nearest to a point</source>
            <translation>De gecertificeerde QGIS-cursussen die het dichtst bij een punt zijn</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>The site cannot show this certificate: its number may have been given out twice. Ask the organisation.</source>
            <translation>De site kan dit certificaat niet tonen: het nummer is misschien twee keer uitgegeven. Vraag het de organisatie.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>The site knows no such certificate.</source>
            <translation>De site kent zo'n certificaat niet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>There is no number.</source>
            <translation>Er staat geen nummer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>This is no certificate number.</source>
            <translation>Dit is geen certificaatnummer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Upcoming</source>
            <translation>Aankomend</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/algorithm.py" />
            <source>Use what was saved in so many hours (0: always fetch)</source>
            <translation>Gebruik wat in zoveel uur is opgeslagen (0: altijd ophalen)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/source.py" />
            <source>Using what was saved on {time}.</source>
            <translation>Gebruikt wordt wat op {time} is opgeslagen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Verified certificates</source>
            <translation>Gecontroleerde certificaten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Verify certificates</source>
            <translation>Certificaten controleren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/algorithm.py" />
            <source>What was saved in the last hours is used without asking the site; when the site cannot be reached, what was saved before is used and the log says of when it is. Courses held online, and those whose place is not known, have no geometry.</source>
            <translation>Wat de afgelopen uren is opgeslagen, wordt gebruikt zonder de site te vragen; is de site niet bereikbaar, dan wordt gebruikt wat eerder is opgeslagen en zegt het log van wanneer dat is. Cursussen die online zijn, en cursussen waarvan de plek niet bekend is, hebben geen geometrie.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/source.py" />
            <source>What was saved on {time} is used.</source>
            <translation>Wat op {time} is opgeslagen, wordt gebruikt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Words to look for</source>
            <translation>Woorden om te zoeken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>certificate,genuine,check,table</source>
            <comment>search words</comment>
            <translation>certificaat,echt,controle,tabel</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>training,certificate,education,map</source>
            <comment>search words</comment>
            <translation>training,opleiding,certificaat,onderwijs,kaart</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>training,certificate,nearest,distance</source>
            <comment>search words</comment>
            <translation>training,opleiding,certificaat,dichtstbij,afstand</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>training,trainers,certificate,education,map</source>
            <comment>search words</comment>
            <translation>training,cursusleiders,opleiding,certificaat,onderwijs,kaart</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/wanted.py" />
            <source>“{name}” is no country that is known here. Write its name in your language or in English, or its code of two letters, such as NL.</source>
            <translation>“{name}” is geen land dat hier bekend is. Schrijf de naam in uw taal of in het Engels, of de code van twee letters, zoals NL.</translation>
        </message>
    </context>
    <context>
        <name>Refresh</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching organisations…</source>
            <translation>Organisaties ophalen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching past courses…</source>
            <translation>Afgelopen cursussen ophalen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching the organisations' pages…</source>
            <translation>Pagina’s van organisaties ophalen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching training centres…</source>
            <translation>Trainingscentra ophalen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching upcoming courses…</source>
            <translation>Aankomende cursussen ophalen…</translation>
        </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>No certificate is shown although a credit has gone: look at the site before you issue it again</source>
            <translation>Er is geen certificaat te zien, maar er is wel een tegoed af: kijk op de site voordat u het opnieuw afgeeft</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>No longer in this course, perhaps with a certificate: look at the site</source>
            <translation>Niet meer in deze cursus, misschien met een certificaat: kijk op de site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued</source>
            <translation>Niet afgegeven</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: no longer in this course</source>
            <translation>Niet afgegeven: niet meer in deze cursus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: the site does not know this participant</source>
            <translation>Niet afgegeven: de site kent deze deelnemer niet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: the site does not offer it</source>
            <translation>Niet afgegeven: de site biedt het niet aan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: the site refused</source>
            <translation>Niet afgegeven: de site weigerde</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: you may not do this</source>
            <translation>Niet afgegeven: u mag dit niet doen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Perhaps not issued: the site gave no answer several times. Refresh later.</source>
            <translation>Misschien niet afgegeven: de site gaf een aantal keren geen antwoord. Ververs later.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The certificate is no longer shown: look at the site</source>
            <translation>Het certificaat is niet meer te zien: kijk op de site</translation>
        </message>
        <message>
            <source>Not issued: the site gave no answer three times</source>
            <translation type="vanished">Niet afgegeven: de site gaf drie keer geen antwoord</translation>
        </message>
    </context>
    <context>
        <name>RepairAllDialog</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Column</source>
            <translation>Kolom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Now</source>
            <comment>heading: the text before a repair</comment>
            <translation>Nu</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Repair %n Row(s)</source>
            <translation>
                <numerusform>%n rij herstellen</numerusform>
                <numerusform>%n rijen herstellen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Repair All Safe Ones</source>
            <translation>Alle veilige herstellen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Row</source>
            <translation>Rij</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Then</source>
            <comment>heading: the text after a repair</comment>
            <translation>Dan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>These repairs lose nothing. Untick a row that shall stay as it is. Undo brings everything back.</source>
            <translation>Bij deze herstellingen gaat niets verloren. Haal het vinkje weg bij een rij die moet blijven zoals ze is. Ongedaan maken brengt alles terug.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>What would be changed</source>
            <translation>Wat er zou veranderen</translation>
        </message>
    </context>
    <context>
        <name>Repairs</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Enrols the person whom the organisation knows, not a new one.</source>
            <translation>Schrijft de persoon in die de organisatie kent, geen nieuwe.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Exchange</source>
            <comment>button: first name and surname</comment>
            <translation>Verwisselen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>It Is Right</source>
            <comment>button: the row was looked at and is right</comment>
            <translation>Dit klopt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Remove Row</source>
            <translation>Rij verwijderen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Repair</source>
            <translation>Herstellen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repairing.py" />
            <source>Repair Row</source>
            <translation>Rij herstellen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Use That Person</source>
            <translation>Die persoon gebruiken</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/repairing.py" />
            <source>call %n row(s) right</source>
            <translation>
                <numerusform>%n rij juist noemen</numerusform>
                <numerusform>%n rijen juist noemen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/repairing.py" />
            <source>repair %n row(s)</source>
            <translation>
                <numerusform>%n rij herstellen</numerusform>
                <numerusform>%n rijen herstellen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>{column}: “{before}” becomes “{after}”</source>
            <translation>{column}: “{before}” wordt “{after}”</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>{column}: “{before}” goes</source>
            <translation>{column}: “{before}” vervalt</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n PDF file(s) are saved in {folder}.</source>
            <translation>
                <numerusform>%n PDF-bestand is opgeslagen in {folder}.</numerusform>
                <numerusform>%n PDF-bestanden zijn opgeslagen in {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n certificate(s) are issued.</source>
            <translation>
                <numerusform>%n certificaat is afgegeven.</numerusform>
                <numerusform>%n certificaten zijn afgegeven.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n could not be issued; the table says why.</source>
            <translation>
                <numerusform>%n kon niet worden afgegeven; in de tabel staat waarom.</numerusform>
                <numerusform>%n konden niet worden afgegeven; in de tabel staat waarom.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n left</source>
            <comment>certificates still to be issued</comment>
            <translation>
                <numerusform>nog %n te gaan</numerusform>
                <numerusform>nog %n te gaan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n people are enrolled.</source>
            <translation>
                <numerusform>%n deelnemer is ingeschreven.</numerusform>
                <numerusform>%n deelnemers zijn ingeschreven.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n people were sent, but the course page does not show them. They are still in the table as new: enrol them again, nobody is enrolled twice.</source>
            <translation>
                <numerusform>%n deelnemer is verzonden, maar staat niet op de cursuspagina. Deze staat nog als nieuw in de tabel: schrijf de deelnemer opnieuw in, niemand wordt twee keer ingeschreven.</numerusform>
                <numerusform>%n deelnemers zijn verzonden, maar staan niet op de cursuspagina. Ze staan nog als nieuw in de tabel: schrijf ze opnieuw in, niemand wordt twee keer ingeschreven.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n refused</source>
            <translation>
                <numerusform>%n geweigerd</numerusform>
                <numerusform>%n geweigerd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n uncertain</source>
            <translation>
                <numerusform>%n onzeker</numerusform>
                <numerusform>%n onzeker</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Another window is sending; this one goes on by itself when that is done.</source>
            <translation>Een ander venster is aan het verzenden; dit venster gaat vanzelf verder als dat klaar is.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Asking the site…</source>
            <translation>De site raadplegen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Certificate</source>
            <translation>Certificaat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Changing it on the site…</source>
            <translation>Wijzigen op de site…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Enrolling…</source>
            <translation>Inschrijven…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Issuing certificates…</source>
            <translation>Certificaten afgeven…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Issuing was interrupted: {state}.</source>
            <translation>Het afgeven is onderbroken: {state}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Reading the course…</source>
            <translation>Cursus ophalen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Reading the people of another course…</source>
            <translation>De deelnemers van een andere cursus worden gelezen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Saving PDFs…</source>
            <translation>PDF’s opslaan…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Stopping after this certificate…</source>
            <translation>Stoppen na dit certificaat…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Stopping…</source>
            <translation>Stoppen…</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>The site could not print %n: {numbers}. Try again later, or print on the site.</source>
            <translation>
                <numerusform>De site kon %n certificaat niet afdrukken: {numbers}. Probeer het later opnieuw of druk af op de site.</numerusform>
                <numerusform>De site kon %n certificaten niet afdrukken: {numbers}. Probeer het later opnieuw of druk af op de site.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>The text of %n could not be read, so look at them before you hand them out: {numbers}.</source>
            <translation>
                <numerusform>De tekst van %n kon niet worden gelezen; bekijk hem voordat u hem uitdeelt: {numbers}.</numerusform>
                <numerusform>De tekst van %n kon niet worden gelezen; bekijk ze voordat u ze uitdeelt: {numbers}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Verify at</source>
            <comment>heading over links</comment>
            <translation>Verifiëren op</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>{issued} of %n certificate(s) are issued</source>
            <translation>
                <numerusform>{issued} van %n certificaat afgegeven</numerusform>
                <numerusform>{issued} van %n certificaten afgegeven</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultSheet</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>%n certificaat</numerusform>
                <numerusform>%n certificaten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>As a spreadsheet, as CSV, or as a web page to print</source>
            <translation>Als spreadsheet, als CSV, of als webpagina om af te drukken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>As the certification site showed it on {day}. Anybody can check a certificate at its link.</source>
            <translation>Zoals de certificeringssite het op {day} toonde. Iedereen kan een certificaat controleren via de link.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Certificate</source>
            <translation>Certificaat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Certificates</source>
            <comment>name of a sheet, no special signs</comment>
            <translation>Certificaten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Certificates of the course</source>
            <translation>Certificaten van de cursus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Comma separated values</source>
            <translation>Door komma's gescheiden waarden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Copy as Table</source>
            <translation>Kopiëren als tabel</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Issued on</source>
            <translation>Afgegeven op</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Not paid: no PDF</source>
            <translation>Niet betaald: geen PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Official QGIS certificates of this course</source>
            <translation>Officiële QGIS-certificaten van deze cursus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Open Verification Page</source>
            <translation>Verificatiepagina openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>PDF file</source>
            <translation>PDF-bestand</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Result Sheet</source>
            <translation>Resultatenoverzicht</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save %n PDF(s)…</source>
            <translation>
                <numerusform>%n PDF opslaan…</numerusform>
                <numerusform>%n PDF’s opslaan…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save All PDFs…</source>
            <translation>Alle PDF’s opslaan…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save As…</source>
            <translation>Opslaan als…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save Result Sheet</source>
            <translation>Resultatenoverzicht opslaan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Saved as {file}.</source>
            <translation>Opgeslagen als {file}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Spreadsheet</source>
            <translation>Rekenblad</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>The day of issue is known of what was issued from this computer only: the site does not show it.</source>
            <translation>De dag van afgifte is alleen bekend van wat vanaf deze computer is afgegeven: de site toont hem niet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>The table is on the clipboard: paste it anywhere.</source>
            <translation>De tabel staat op het klembord: plak hem waar u wilt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>This QGIS cannot write XLSX files. Nothing was saved; choose CSV instead.</source>
            <translation>Deze QGIS kan geen XLSX-bestanden schrijven. Er is niets opgeslagen; kies in plaats daarvan CSV.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Verify at</source>
            <comment>heading over links</comment>
            <translation>Verifiëren op</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Web page to print</source>
            <translation>Webpagina om af te drukken</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Write to %n…</source>
            <comment>people</comment>
            <translation>
                <numerusform>Aan %n schrijven…</numerusform>
                <numerusform>Aan %n schrijven…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Write to All…</source>
            <translation>Aan allen schrijven…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>{file} could not be written ({reason}). Close it where it is open in another program, or choose another folder.</source>
            <translation>{file} kon niet worden geschreven ({reason}). Sluit het bestand als het in een ander programma open is, of kies een andere map.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="vanished">Sluiten</translation>
        </message>
    </context>
    <context>
        <name>RowChoice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>All Rows</source>
            <translation>Alle rijen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>Did Not Pass</source>
            <translation>Niet geslaagd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>Enrolled, Without Certificate</source>
            <translation>Ingeschreven, zonder certificaat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>New</source>
            <comment>people who are not enrolled</comment>
            <translation>Nieuw</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>To Look At</source>
            <comment>rows that may be wrong</comment>
            <translation>Na te kijken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>To Repair</source>
            <comment>rows with mistakes</comment>
            <translation>Te herstellen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>With Certificate</source>
            <translation>Met certificaat</translation>
        </message>
    </context>
    <context>
        <name>RowStatus</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Accepted</source>
            <translation>Aanvaard</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Enrolled</source>
            <translation>Ingeschreven</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Enrolled, gets no certificate</source>
            <translation>Ingeschreven, krijgt geen certificaat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>New, not enrolled yet</source>
            <translation>Nieuw, nog niet ingeschreven</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>No answer came. The course page is read before anything else is sent.</source>
            <translation>Er kwam geen antwoord. De cursuspagina wordt gelezen voordat er iets anders wordt verzonden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Sending…</source>
            <translation>Verzenden…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The number is read when all have been sent.</source>
            <translation>Het nummer wordt opgehaald zodra alles is verzonden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page of this number could not be read.</source>
            <translation>De openbare pagina van dit nummer kon niet worden gelezen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page says that there is no such certificate.</source>
            <translation>Volgens de openbare pagina bestaat dit certificaat niet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page shows another person or another course.</source>
            <translation>De openbare pagina toont een andere persoon of een andere cursus.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page shows this person and this course.</source>
            <translation>De openbare pagina toont deze persoon en deze cursus.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The site gave this number out twice, so nobody can verify it. Revoke one of the two on the site and issue it again.</source>
            <translation>De site heeft dit nummer twee keer uitgegeven, dus niemand kan het verifiëren. Trek een van de twee op de site in en geef het opnieuw af.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The site shows this certificate as unpaid.</source>
            <translation>Volgens de site is dit certificaat niet betaald.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Uncertain</source>
            <translation>Onzeker</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Waiting</source>
            <translation>Wacht</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number} exists twice</source>
            <translation>{number} bestaat dubbel</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number} is not known publicly</source>
            <translation>{number} is niet openbaar bekend</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number} shows somebody else</source>
            <translation>{number} toont iemand anders</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, being verified…</source>
            <translation>{number}, wordt geverifieerd…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, not paid</source>
            <translation>{number}, niet betaald</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, not verified yet</source>
            <translation>{number}, nog niet geverifieerd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, verified</source>
            <translation>{number}, geverifieerd</translation>
        </message>
    </context>
    <context>
        <name>SavePdfs</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>&amp;Folder</source>
            <translation>&amp;Map</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Files of the same name in this folder are replaced.</source>
            <translation>Bestanden met dezelfde naam in deze map worden vervangen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Folder</source>
            <translation>Map</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Save %n certificate(s) as PDF files</source>
            <translation>
                <numerusform>%n certificaat opslaan als PDF-bestand</numerusform>
                <numerusform>%n certificaten opslaan als PDF-bestanden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Save PDFs</source>
            <translation>PDF’s opslaan</translation>
        </message>
    </context>
    <context>
        <name>SessionNotice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/session.py" />
            <source>Sign In…</source>
            <translation>Inloggen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/session.py" />
            <source>This table belongs to {mine}, and {other} is signed in now. Nothing was sent.</source>
            <translation>Deze tabel is van {mine}, en nu is {other} ingelogd. Er is niets verzonden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/session.py" />
            <source>Your session has ended. Your table is kept. Sign in again to go on.</source>
            <translation>Uw sessie is beëindigd. Uw tabel blijft bewaard. Log opnieuw in om verder te gaan.</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Attendance</source>
            <translation>Aanwezigheid</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Attendance per day</source>
            <translation>Aanwezigheid per dag</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/content.py" />
            <source>Attendance per day (names)</source>
            <translation>Aanwezigheid per dag (namen)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Dates</source>
            <translation>Datums</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/lists.py" />
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Name plates</source>
            <translation>Naambordjes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/content.py" />
            <source>Name plates (names)</source>
            <translation>Naambordjes (namen)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/lists.py" />
            <source>No.</source>
            <comment>heading above the numbers of the rows</comment>
            <translation>Nr.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/content.py" />
            <source>Page {page} of {pages}</source>
            <translation>Pagina {page} van {pages}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Place</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/facts.py" />
            <source>Practice: none of this is real</source>
            <translation>Oefening: niets hiervan is echt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/lists.py" />
            <source>Present</source>
            <comment>heading above boxes to tick</comment>
            <translation>Aanwezig</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Sign-in list</source>
            <translation>Presentielijst</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/content.py" />
            <source>Sign-in list (names)</source>
            <translation>Presentielijst (namen)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/lists.py" />
            <source>Signature</source>
            <translation>Handtekening</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Do you sign in there with GitHub or Google? Then set a password once, with the e-mail address of that account, and use it here.</source>
            <translation>Logt u daar in met GitHub of Google? Stel dan één keer een wachtwoord in, met het e-mailadres van dat account, en gebruik het hier.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Filled in for you</source>
            <translation>Voor u ingevuld</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Forgot or Never Had a Password…</source>
            <translation>Wachtwoord vergeten of nooit gehad…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Opens a page of {host} in your web browser</source>
            <translation>Opent een pagina van {host} in uw webbrowser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Password</source>
            <translation>Wachtwoord</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>QGIS keeps it in its authentication database, behind your master password. Otherwise it is forgotten when QGIS is closed.</source>
            <translation>QGIS bewaart het in zijn authenticatiedatabase, achter uw hoofdwachtwoord. Anders wordt het vergeten zodra QGIS wordt gesloten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Remember in QGIS's encrypted store</source>
            <translation>Versleuteld bewaren in QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Remembered by QGIS</source>
            <translation>Bewaard door QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign In</source>
            <translation>Inloggen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign In Again</source>
            <translation>Opnieuw inloggen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign in at the practice site</source>
            <translation>Inloggen bij de oefensite</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign in at {host}</source>
            <translation>Inloggen bij {host}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Signing In…</source>
            <translation>Bezig met inloggen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>The remembered password cannot be read. Type it here.</source>
            <translation>Het bewaarde wachtwoord kan niet worden gelezen. Typ het hier.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Username or e-mail</source>
            <translation>Gebruikersnaam of e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>You are signed in. QGIS could not store the password: its authentication database is locked or switched off.</source>
            <translation>U bent ingelogd. QGIS kon het wachtwoord niet opslaan: de authenticatiedatabase is vergrendeld of uitgeschakeld.</translation>
        </message>
    </context>
    <context>
        <name>SiteMail</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Each time it is sent, all of them get it again.</source>
            <translation>Bij elke keer versturen krijgen allen hem opnieuw.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Have the site write to these %n people?</source>
            <translation>
                <numerusform>De site aan deze %n persoon laten schrijven?</numerusform>
                <numerusform>De site aan deze %n personen laten schrijven?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Mail to All</source>
            <translation>Mail aan allen</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Send %n Mail(s)</source>
            <translation>
                <numerusform>%n mail versturen</numerusform>
                <numerusform>%n mails versturen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>The site sends it in English, with a link to the certificate, to everybody whose certificate is paid; also to somebody who has one and was taken out of the course. It cannot be limited to some of them.</source>
            <translation>De site verstuurt hem in het Engels, met een link naar het certificaat, aan iedereen van wie het certificaat is betaald; ook aan wie er een heeft en uit de cursus is gehaald. Het kan niet tot enkelen worden beperkt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>To write to some only, in the language of the course, select them in the table and use “Write a Mail”.</source>
            <translation>Om alleen aan sommigen te schrijven, in de taal van de cursus, selecteert u hen in de tabel en gebruikt u ‘Mail schrijven’.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Who gets a mail</source>
            <translation>Wie een mail krijgt</translation>
        </message>
    </context>
    <context>
        <name>Spreadsheet</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>A list to sign, name plates, attendance per day</source>
            <translation>Een lijst om te tekenen, naambordjes, aanwezigheid per dag</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Certificate Type</source>
            <translation>Certificaattype</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Choose which rows are shown</source>
            <translation>Kiezen welke rijen worden getoond</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Columns</source>
            <translation>Kolommen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Cut</source>
            <translation>Knippen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Cut, fill, sort, choose columns, forget the draft</source>
            <translation>Knippen, doorvoeren, sorteren, kolommen kiezen, het concept vergeten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Did Not Pass</source>
            <comment>said of all selected people</comment>
            <translation>Niet geslaagd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Export</source>
            <translation>Exporteren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Fill Down</source>
            <translation>Omlaag doorvoeren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Forget This Draft…</source>
            <translation>Dit concept vergeten…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Insert Row Above</source>
            <translation>Rij erboven invoegen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Passed</source>
            <comment>said of all selected people</comment>
            <translation>Geslaagd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Paste into Cells</source>
            <translation>In cellen plakken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Print</source>
            <comment>button with a menu: lists and name plates</comment>
            <translation>Afdrukken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Rows shown: {rows}</source>
            <translation>Getoonde rijen: {rows}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Save the table in a file, or add it to the project</source>
            <translation>De tabel in een bestand opslaan of aan het project toevoegen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Table</source>
            <comment>button with a menu: cut, copy, sort</comment>
            <translation>Tabel</translation>
        </message>
    </context>
    <context>
        <name>Stops</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The credits are used up. Top up, refresh, then continue.</source>
            <translation>De tegoeden zijn op. Waardeer op, werk bij en ga dan door.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site answered in a way that is not known. Nothing more was sent.</source>
            <translation>De site gaf een onbekend antwoord. Er is verder niets verzonden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site cannot be reached. Continue when you are connected again.</source>
            <translation>De site is niet bereikbaar. Ga door zodra u weer verbinding hebt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site no longer lets you work with this course.</source>
            <translation>De site laat u niet meer met deze cursus werken.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>You stopped it. Continue whenever you like.</source>
            <translation>U hebt het gestopt. Ga door wanneer u wilt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Your session has ended. Your table is kept. Sign in again to go on.</source>
            <translation>Uw sessie is beëindigd. Uw tabel blijft bewaard. Log opnieuw in om verder te gaan.</translation>
        </message>
    </context>
    <context>
        <name>Stored</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n course(s)</source>
            <translation>
                <numerusform>%n cursus</numerusform>
                <numerusform>%n cursussen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n bestand</numerusform>
                <numerusform>%n bestanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n form(s)</source>
            <translation>
                <numerusform>%n formulier</numerusform>
                <numerusform>%n formulieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n rij</numerusform>
                <numerusform>%n rijen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n uitgifte</numerusform>
                <numerusform>%n uitgiften</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n setting(s)</source>
            <translation>
                <numerusform>%n instelling</numerusform>
                <numerusform>%n instellingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n table(s)</source>
            <translation>
                <numerusform>%n tabel</numerusform>
                <numerusform>%n tabellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n training centre(s)</source>
            <translation>
                <numerusform>%n trainingscentrum</numerusform>
                <numerusform>%n trainingscentra</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Change of a course type</source>
            <translation>Wijziging van een cursustype</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Change of {course}</source>
            <translation>Wijziging van {course}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Copy of {course}</source>
            <translation>Kopie van {course}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Course not known</source>
            <translation>Cursus onbekend</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Courses not sent yet</source>
            <translation>Nog niet verzonden cursussen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Favourites and last visit</source>
            <translation>Favorieten en laatste bezoek</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>New course</source>
            <translation>Nieuwe cursus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>New course type</source>
            <translation>Nieuw cursustype</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Notes on issuing</source>
            <translation>Aantekeningen bij uitgiften</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Other files</source>
            <translation>Andere bestanden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Password</source>
            <translation>Wachtwoord</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Public courses</source>
            <translation>Openbare cursussen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Tables of participants</source>
            <translation>Tabellen met deelnemers</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Unsent training centres</source>
            <translation>Niet verstuurde trainingscentra</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>being fetched</source>
            <translation>worden opgehaald</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>being sent when it was last heard of</source>
            <translation>werd verstuurd toen er het laatst van werd gehoord</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>cannot be read</source>
            <translation>kan niet worden gelezen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>changed, not sent yet</source>
            <translation>gewijzigd, nog niet verstuurd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>for the certification site</source>
            <translation>voor de certificeringssite</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>new, not sent yet</source>
            <translation>nieuw, nog niet verstuurd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>nothing</source>
            <translation>niets</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>one certificate paid, revoked or renewed</source>
            <translation>één certificaat betaald, ingetrokken of vernieuwd</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until the site has the people</source>
            <translation>tot de deelnemers op de site staan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until the site has them</source>
            <translation>totdat de site ze heeft</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until they are fetched again</source>
            <translation>tot ze opnieuw worden opgehaald</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until you delete them</source>
            <translation>tot u ze verwijdert</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until you delete them; no names</source>
            <translation>tot u ze verwijdert; zonder namen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until you forget it; encrypted by QGIS</source>
            <translation>tot u het verwijdert; versleuteld door QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>without a name</source>
            <translation>zonder naam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{courses}, as of {moment}</source>
            <translation>{courses}, stand {moment}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{how_far}, finished</source>
            <translation>{how_far}, afgerond</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{how_far}, not finished</source>
            <translation>{how_far}, niet afgerond</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{how_far}, the rest let go</source>
            <translation>{how_far}, de rest afgebroken</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{issued} of %n certificate(s) issued</source>
            <translation>
                <numerusform>{issued} van %n certificaat afgegeven</numerusform>
                <numerusform>{issued} van %n certificaten afgegeven</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{rows}, being sent when it was last heard of</source>
            <translation>{rows}, bij het laatste teken van leven bezig met verzenden</translation>
        </message>
    </context>
    <context>
        <name>TableEditing</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/editing.py" />
            <source>%n people stay: they are enrolled on the site. Untick them where they get no certificate.</source>
            <translation>
                <numerusform>%n deelnemer blijft staan, want die is op de site ingeschreven. Vink de rij uit als er geen certificaat komt.</numerusform>
                <numerusform>%n deelnemers blijven staan, want ze zijn op de site ingeschreven. Vink uit wie geen certificaat krijgt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>paste %n people</source>
            <translation>
                <numerusform>Plakken van %n deelnemer</numerusform>
                <numerusform>Plakken van %n deelnemers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TableHeading</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Fit All Widths to Contents</source>
            <translation>Alle breedten aan inhoud aanpassen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Fit Width of {column}</source>
            <translation>Breedte aanpassen: {column}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Order of the Course</source>
            <translation>Volgorde van de cursus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Reset Columns</source>
            <translation>Kolommen herstellen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Sort Ascending by {column}</source>
            <translation>Oplopend sorteren op {column}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Sort Descending by {column}</source>
            <translation>Aflopend sorteren op {column}</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>The letters of this file are not written as {encoding}. Choose another encoding.</source>
            <translation>De letters van dit bestand zijn niet geschreven als {encoding}. Kies een andere codering.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no participants in this course.</source>
            <translation>Er zijn geen deelnemers aan deze cursus.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people in it.</source>
            <translation>Er staan geen personen in.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people in its rows.</source>
            <translation>Er staan geen personen in de rijen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people in what was dropped.</source>
            <translation>Er staan geen personen in wat u hierheen sleepte.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There is no sheet “{sheet}” in it.</source>
            <translation>Er is geen blad “{sheet}” in.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file could not be opened ({reason}). Nothing was added.</source>
            <translation>Dit bestand kon niet geopend worden ({reason}). Er is niets toegevoegd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file is not there any more. Nothing was added.</source>
            <translation>Dit bestand is er niet meer. Er is niets toegevoegd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file is protected by a password. Open it, copy the rows and paste them here, or save a copy without password.</source>
            <translation>Dit bestand is beveiligd met een wachtwoord. Open het, kopieer de rijen en plak ze hier, of sla een kopie zonder wachtwoord op.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file may not be read. Close it in other programs, or copy it to a folder of your own.</source>
            <translation>Dit bestand mag niet gelezen worden. Sluit het in andere programma's, of kopieer het naar een eigen map.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a PDF. Open it, copy the list and paste it here, or ask for the list as a spreadsheet.</source>
            <translation>Dit is een PDF. Open die, kopieer de lijst en plak haar hier, of vraag om de lijst als rekenblad.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a binary Excel file. Save it as .xlsx in Excel or LibreOffice, or copy the rows and paste them here.</source>
            <translation>Dit is een binair Excel-bestand. Sla het in Excel of LibreOffice op als .xlsx, of kopieer de rijen en plak ze hier.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a database. Add its table to the project, then choose “From Layer…” under Import.</source>
            <translation>Dit is een database. Voeg de tabel toe aan het project en kies dan “Uit een laag…” onder Importeren.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a file of Apple Numbers. Export it there as Excel or CSV, or copy the rows and paste them here.</source>
            <translation>Dit is een bestand van Apple Numbers. Exporteer het daar als Excel of CSV, of kopieer de rijen en plak ze hier.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a file of an old Excel. Save it as .xlsx in Excel or LibreOffice, or copy the rows and paste them here.</source>
            <translation>Dit is een bestand van een oude Excel. Sla het in Excel of LibreOffice op als .xlsx, of kopieer de rijen en plak ze hier.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a folder. Choose or drop the file with the list that is in it.</source>
            <translation>Dit is een map. Kies of sleep het bestand met de lijst dat erin staat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a packed archive. Unpack it and import the list that is in it.</source>
            <translation>Dit is een ingepakt archief. Pak het uit en importeer de lijst die erin zit.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a picture. Names in a picture cannot be read; ask for the list as a spreadsheet or as text.</source>
            <translation>Dit is een afbeelding. Namen in een afbeelding kunnen niet gelezen worden; vraag om de lijst als rekenblad of als tekst.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a presentation. Open it, copy the table or the list and paste it here.</source>
            <translation>Dit is een presentatie. Open die, kopieer de tabel of de lijst en plak haar hier.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a text document. Open it, copy the table or the list and paste it here.</source>
            <translation>Dit is een tekstdocument. Open het, kopieer de tabel of de lijst en plak haar hier.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is an e-mail. Open it, copy the list and paste it here, or save the attachment and import that.</source>
            <translation>Dit is een e-mail. Open die, kopieer de lijst en plak haar hier, of sla de bijlage op en importeer die.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is neither text nor a spreadsheet. Open it in the program that made it and save it as .xlsx or .csv; if QGIS can show it, add it as a layer and import that.</source>
            <translation>Dit is geen tekst en geen rekenblad. Open het in het programma dat het gemaakt heeft en sla het op als .xlsx of .csv; kan QGIS het tonen, voeg het dan toe als laag en importeer die.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This spreadsheet is damaged or not complete. Open it in Excel or LibreOffice and save it again, or ask for it once more.</source>
            <translation>Dit rekenblad is beschadigd of niet compleet. Open het in Excel of LibreOffice en sla het opnieuw op, of vraag er nog eens om.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This spreadsheet is packed in a way that this QGIS cannot unpack. Save it again in Excel or LibreOffice, or copy the rows and paste them here.</source>
            <translation>Dit rekenblad is ingepakt op een manier die deze QGIS niet kan uitpakken. Sla het opnieuw op in Excel of LibreOffice, of kopieer de rijen en plak ze hier.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>{source}: {sentence}</source>
            <translation>{source}: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>UserGroup</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Choose a country</source>
            <translation>Kies een land</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Local QGIS user group</source>
            <translation>Lokale QGIS-gebruikersgroep</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Show on Map</source>
            <translation>Op de kaart tonen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Since {year}</source>
            <translation>Sinds {year}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>The country where your organisation is at home</source>
            <translation>Het land waar uw organisatie gevestigd is</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>The user group of this country</source>
            <translation>De gebruikersgroep van dit land</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>There is no user group here in the list of this QGIS. Then the PSC decides without one, and would like you to found one. Newer groups are on this page.</source>
            <translation>In de lijst van dit QGIS staat hier geen gebruikersgroep. Dan besluit de PSC zonder, en zou zij graag zien dat u er een opricht. Nieuwere groepen staan op deze pagina.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>This QGIS brings no list of user groups along. All groups are on this page.</source>
            <translation>Dit QGIS bevat geen lijst met gebruikersgroepen. Alle groepen staan op deze pagina.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>This group is asked for its opinion on applications from its country. Get to know it before you apply.</source>
            <translation>Deze groep wordt om advies gevraagd over aanvragen uit haar land. Maak kennis met de groep voordat u een aanvraag indient.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Which group is asked depends on your country.</source>
            <translation>Welke groep om advies wordt gevraagd, hangt af van uw land.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Zoom the map to this country and mark it</source>
            <translation>Naar dit land zoomen en het op de kaart aanwijzen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>{country} cannot be shown on this map.</source>
            <translation>{country} kan op deze kaart niet worden getoond.</translation>
        </message>
    </context>
    <context>
        <name>Verify</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Ask the certification site whether a certificate is genuine.</source>
            <translation>Vraag de certificeringssite of een certificaat echt is.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Asking the certification site</source>
            <translation>Vraag aan de certificeringssite</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Certificate</source>
            <translation>Certificaat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Certificate &amp;number or link</source>
            <translation>Certificaat&amp;nummer of link</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Certificate number or link</source>
            <translation>Certificaatnummer of link</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Certificate {number} was not checked.</source>
            <translation>Certificaat {number} is niet geverifieerd.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Course</source>
            <translation>Cursus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Course convener</source>
            <translation>Cursusleider</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Dates</source>
            <translation>Datums</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Genuine: {host} confirms certificate {number} of {name}.</source>
            <translation>Echt: {host} bevestigt certificaat {number} van {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Hours of instruction</source>
            <translation>Lesuren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Not confirmed: {host} knows no certificate {number}. It was never issued, or it was taken back. Compare the number with the one on the certificate.</source>
            <translation>Niet bevestigd: {host} kent geen certificaat {number}. Het is nooit afgegeven of het is ingetrokken. Vergelijk het nummer met dat op het certificaat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Open Public Page</source>
            <translation>Openbare pagina openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Open the page of this number on the certification site</source>
            <translation>De pagina van dit nummer op de certificeringssite openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>QGIS-1234</source>
            <comment>an example</comment>
            <translation>QGIS-1234</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Stop asking</source>
            <translation>Stoppen met vragen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>The number stands on the certificate, at the bottom left</source>
            <translation>Het nummer staat linksonder op het certificaat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>This is no certificate number. A number looks like QGIS-1234; the link to the page of a certificate will do as well.</source>
            <translation>Dit is geen certificaatnummer. Een nummer ziet eruit als QGIS-1234; de link naar de pagina van een certificaat mag ook.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Trained competence</source>
            <translation>Getrainde competentie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Training centre</source>
            <translation>Trainingscentrum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Verify</source>
            <translation>Verifiëren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Verify the certificate</source>
            <translation>Het certificaat verifiëren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Verifying a certificate</source>
            <translation>Certificaat verifiëren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>What the site says</source>
            <translation>Wat de site zegt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>{host} cannot show certificate {number}. That happens when two people were given the same number, and says nothing against either of them. Ask the organisation that issued the certificate to have it replaced.</source>
            <translation>{host} kan certificaat {number} niet tonen. Dat gebeurt als twee mensen hetzelfde nummer hebben gekregen en zegt niets ten nadele van een van beiden. Vraag de organisatie die het certificaat heeft afgegeven om het te laten vervangen.</translation>
        </message>
    </context>
    <context>
        <name>WriteMails</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>&amp;Language</source>
            <translation>&amp;Taal</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>A mail for each person</source>
            <translation>Een mail per persoon</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Copy Addresses</source>
            <translation>Adressen kopiëren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Copy Text</source>
            <translation>Tekst kopiëren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>No mail program opened it. Copy the address and the text, and paste them into your mail.</source>
            <translation>Geen mailprogramma heeft hem geopend. Kopieer het adres en de tekst en plak ze in uw mail.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Nothing is sent from here: your mail program shows the mail first. Attach the PDF there; links to mail programs cannot carry files.</source>
            <translation>Van hieruit wordt niets verzonden: uw mailprogramma toont de mail eerst. Voeg daar de PDF toe; links naar mailprogramma’s kunnen geen bestanden meenemen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>One mail to all, who do not see each other's address</source>
            <translation>Eén mail aan allen, die elkaars adres niet zien</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Open Mail {number} of {count}</source>
            <translation>Mail {number} van {count} openen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Open in Mail Program</source>
            <translation>Openen in mailprogramma</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>The address of %n people is not known here, because the site no longer shows it: {names}.</source>
            <translation>
                <numerusform>Het adres van %n persoon is hier niet bekend, omdat de site het niet meer toont: {names}.</numerusform>
                <numerusform>Het adres van %n personen is hier niet bekend, omdat de site het niet meer toont: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>The mail</source>
            <translation>De mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>These are too many for one link to a mail program. Copy the addresses into the blind copy (BCC) of a new mail, and the text into the mail.</source>
            <translation>Dit zijn er te veel voor één link naar een mailprogramma. Kopieer de adressen naar de blinde kopie (BCC) van een nieuwe mail, en de tekst naar de mail.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Who gets a mail</source>
            <translation>Wie een mail krijgt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Write a Mail</source>
            <translation>Mail schrijven</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Account</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/account.py" />
            <source>Signing in to the certification site</source>
            <translation>Anmeldung bei der Zertifizierungs-Website</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/account.py" />
            <source>Signing out of the certification site</source>
            <translation>Abmeldung von der Zertifizierungs-Website</translation>
        </message>
    </context>
    <context>
        <name>ApplicationWindow</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Apply</source>
            <comment>name of a page</comment>
            <translation>Antrag</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Become Certified: {host}</source>
            <translation>Zertifiziert werden: {host}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Check and Export</source>
            <translation>Prüfen und exportieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Contributions</source>
            <translation>Beiträge</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Parts of the application</source>
            <translation>Teile des Antrags</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Training Material</source>
            <translation>Schulungsmaterial</translation>
        </message>
    </context>
    <context>
        <name>Apply</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>%n thing(s) would make it more convincing: see “Check and Export”.</source>
            <translation>
                <numerusform>%n Punkt würde den Antrag überzeugender machen: siehe „Prüfen und exportieren“.</numerusform>
                <numerusform>%n Punkte würden den Antrag überzeugender machen: siehe „Prüfen und exportieren“.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>An application was being sent, and its answer never came. The site is asked first whether it has arrived.</source>
            <translation>Ein Antrag wurde gesendet, aber es kam nie eine Antwort. Zuerst wird die Website gefragt, ob er angekommen ist.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Answer the reviewers</source>
            <translation>Den Prüfern antworten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Apply Anew</source>
            <translation>Erneut beantragen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Apply for “{name}” at {host}?</source>
            <translation>Antrag für „{name}“ bei {host} stellen?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Ask the site how the application stands</source>
            <translation>Die Website fragen, wie es um den Antrag steht</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Asking how an application stands</source>
            <translation>Nachfrage, wie es um einen Antrag steht</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Asking whether an application has arrived</source>
            <translation>Nachfrage, ob ein Antrag angekommen ist</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Check everything, show what will be sent, and ask once more</source>
            <translation>Alles prüfen, zeigen, was gesendet wird, und noch einmal fragen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Contributions</source>
            <translation>Beiträge</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>How the application stands</source>
            <translation>Wie es um den Antrag steht</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Insert</source>
            <comment>a list, into the answer</comment>
            <translation>Einfügen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Insert one of your lists into the answer, in English</source>
            <translation>Eine Ihrer Listen in die Antwort einfügen, auf Englisch</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>It is not known whether your application has arrived. Open it to find out.</source>
            <translation>Es ist nicht bekannt, ob Ihr Antrag angekommen ist. Öffnen Sie ihn, um es herauszufinden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>It is not known whether {host} took it: no answer came, and it could not be asked. Nothing is sent again before that is known. Look again later.</source>
            <translation>Es ist nicht bekannt, ob {host} den Antrag angenommen hat: Es kam keine Antwort, und eine Nachfrage war nicht möglich. Solange das nicht bekannt ist, wird nichts erneut gesendet. Sehen Sie später noch einmal nach.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Leave this application as it is, and prepare another one</source>
            <translation>Diesen Antrag lassen, wie er ist, und einen anderen vorbereiten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Links and explanation, in English</source>
            <translation>Links und Erläuterung, auf Englisch</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Look Again</source>
            <translation>Erneut nachsehen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Look on the Site</source>
            <translation>Auf der Website nachsehen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Looking for an organisation</source>
            <translation>Suche nach einer Organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Made on {day}.</source>
            <translation>Gestellt am {day}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Message to the reviewers</source>
            <translation>Nachricht an die Prüfer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>No</source>
            <comment>answer to a question</comment>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Nothing was sent. {host} knows nobody by exactly this name: {names}. Owners need an account there; type the username as they do.</source>
            <translation>Es wurde nichts gesendet. {host} kennt niemanden mit genau diesem Namen: {names}. Eigentümer brauchen dort ein Konto; geben Sie den Benutzernamen so ein, wie sie es tun.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Nothing was sent. {what}</source>
            <translation>Es wurde nichts gesendet. {what}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Nothing was sent: {host} has an organisation of this name already ({stage}). If it is yours, press “Look on the Site”; else choose another name.</source>
            <translation>Es wurde nichts gesendet: {host} hat schon eine Organisation dieses Namens ({stage}). Ist es Ihre, klicken Sie auf „Auf der Website nachsehen“; sonst wählen Sie einen anderen Namen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Only %n day(s) are left before the site turns down your application, unless it is approved.</source>
            <translation>
                <numerusform>Es bleibt nur noch %n Tag, bevor die Website Ihren Antrag ablehnt, sofern er nicht genehmigt wird.</numerusform>
                <numerusform>Es bleiben nur noch %n Tage, bevor die Website Ihren Antrag ablehnt, sofern er nicht genehmigt wird.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Only %n day(s) are left: on {day} the site turns down what is not approved.</source>
            <translation>
                <numerusform>Es bleibt nur noch %n Tag: Am {day} lehnt die Website ab, was nicht genehmigt ist.</numerusform>
                <numerusform>Es bleiben nur noch %n Tage: Am {day} lehnt die Website ab, was nicht genehmigt ist.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Open Public Page</source>
            <translation>Öffentliche Seite öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Open the page of this organisation in your web browser</source>
            <translation>Die Seite dieser Organisation im Webbrowser öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Owners</source>
            <translation>Eigentümer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Reading the application form</source>
            <translation>Antragsformular wird gelesen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Remarks of the reviewers</source>
            <translation>Anmerkungen der Prüfer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>See whether the site has an organisation of this name already</source>
            <translation>Nachsehen, ob die Website schon eine Organisation dieses Namens hat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send Answer</source>
            <translation>Antwort senden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Send Answer…</source>
            <translation>Antwort senden…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send Application</source>
            <translation>Antrag senden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Send Application…</source>
            <translation>Antrag senden…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send this answer to the reviewers?</source>
            <translation>Diese Antwort an die Prüfer senden?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Send this message to the reviewers</source>
            <translation>Diese Nachricht an die Prüfer senden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send to the Site</source>
            <translation>An die Website senden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Sending an answer to the reviewers</source>
            <translation>Antwort an die Prüfer wird gesendet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Sending an application</source>
            <translation>Antrag wird gesendet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The application had not arrived. You may send it again.</source>
            <translation>Der Antrag war nicht angekommen. Sie können ihn erneut senden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The application has arrived. The reviewers and the owners are told by e-mail.</source>
            <translation>Der Antrag ist angekommen. Die Prüfer und die Eigentümer werden per E-Mail benachrichtigt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The application waits for the reviewers. You need not do anything; they answer by e-mail and here.</source>
            <translation>Der Antrag wartet auf die Prüfer. Sie brauchen nichts zu tun; sie antworten per E-Mail und hier.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The application was turned down. The remarks say why. You may mend that and answer below.</source>
            <translation>Der Antrag wurde abgelehnt. In den Anmerkungen steht, warum. Sie können das beheben und unten antworten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The lists of contributions and material are not sent by themselves: insert them into your answers, or give a link to the document.</source>
            <translation>Die Listen der Beiträge und des Materials werden nicht von selbst gesendet: Fügen Sie sie in Ihre Antworten ein, oder geben Sie einen Link zum Dokument an.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The organisation is approved: it may give certificates. Its courses are on the page “My courses”.</source>
            <translation>Die Organisation ist genehmigt: Sie darf Zertifikate ausstellen. Ihre Kurse stehen auf der Seite „Meine Kurse“.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>The remarks of the reviewers are then taken away, and the application waits for them again.</source>
            <translation>Die Anmerkungen der Prüfer werden dann entfernt, und der Antrag wartet wieder auf sie.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The reviewers ask for something before they go on: read their remarks and answer below.</source>
            <translation>Die Prüfer bitten um etwas, bevor sie weitermachen: Lesen Sie ihre Anmerkungen und antworten Sie unten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The reviewers of your application ask for something.</source>
            <translation>Die Prüfer Ihres Antrags bitten um etwas.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The site has no organisation “{name}”.</source>
            <translation>Auf der Website gibt es keine Organisation „{name}“.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site has put this organisation into its archive.</source>
            <translation>Die Website hat diese Organisation archiviert.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The site has “{name}”: {stage}.</source>
            <translation>Auf der Website gibt es „{name}“: {stage}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site may turn your application down at any moment: its time is over.</source>
            <translation>Die Website kann Ihren Antrag jederzeit ablehnen: Die Frist ist abgelaufen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site shows no such organisation any more. Your dossier is kept here.</source>
            <translation>Die Website zeigt keine solche Organisation mehr. Ihr Dossier bleibt hier erhalten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site shows the organisation with these details and answers to everybody, and tells the reviewers and all owners by e-mail. It cannot be taken back from here.</source>
            <translation>Die Website zeigt allen die Organisation mit diesen Angaben und Antworten und benachrichtigt die Prüfer und alle Eigentümer per E-Mail. Von hier aus lässt sich das nicht zurücknehmen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site waited until {day}; it may turn the application down at any moment.</source>
            <translation>Die Website hat bis {day} gewartet; sie kann den Antrag jederzeit ablehnen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site waits until {day} for a decision.</source>
            <translation>Die Website wartet bis {day} auf eine Entscheidung.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>These are the site's own questions. Answer all of them; the answers are shown to everybody.</source>
            <translation>Dies sind die eigenen Fragen der Website. Beantworten Sie alle; die Antworten sind für alle sichtbar.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>To send the application you need an account on the site. Your dossier stays on this computer until you send it.</source>
            <translation>Um den Antrag zu senden, brauchen Sie ein Konto auf der Website. Ihr Dossier bleibt auf diesem Computer, bis Sie es senden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Training Material</source>
            <translation>Schulungsmaterial</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Type the organisation's name first, on the page before.</source>
            <translation>Geben Sie zuerst auf der Seite davor den Namen der Organisation ein.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Waiting for the site</source>
            <translation>Warten auf die Website</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>What happened</source>
            <translation>Was geschehen ist</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>What is sent</source>
            <translation>Was gesendet wird</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Write in English. The organisation's details are sent again as the site has them. After your answer the application waits for the reviewers again.</source>
            <translation>Schreiben Sie auf Englisch. Die Angaben der Organisation werden erneut so gesendet, wie die Website sie hat. Nach Ihrer Antwort wartet der Antrag wieder auf die Prüfer.</translation>
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
            <translation>Ihre Antwort ist angekommen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Your answers, as everybody sees them</source>
            <translation>Ihre Antworten, wie alle sie sehen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>approved</source>
            <translation>genehmigt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>archived</source>
            <translation>archiviert</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>not found</source>
            <translation>nicht gefunden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>the reviewers ask for something</source>
            <translation>die Prüfer bitten um etwas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>turned down</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>waiting for the reviewers</source>
            <translation>wartet auf die Prüfer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>{host} did not take it, and nothing was made there. It says: {what} Mend that and send it again; everything you typed is kept.</source>
            <translation>{host} hat den Antrag nicht angenommen, und dort wurde nichts angelegt. Meldung: {what} Beheben Sie das und senden Sie ihn erneut; alles, was Sie eingegeben haben, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>{why} Your dossier is kept as it is.</source>
            <translation>{why} Ihr Dossier bleibt, wie es ist.</translation>
        </message>
    </context>
    <context>
        <name>Arranging</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_fields.py" />
            <source>A number such as 16; empty: the certificate tells no hours</source>
            <translation>Eine Zahl wie 16; leer: Das Zertifikat nennt keine Stunden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Add on the Site…</source>
            <translation>Auf der Website hinzufügen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>All courses of this type go with it, and all their certificates: the numbers are not valid any more, and what was paid for them does not come back. This cannot be undone.</source>
            <translation>Alle Kurse dieses Typs verschwinden damit, und alle ihre Zertifikate: Die Nummern gelten nicht mehr, und was dafür bezahlt wurde, kommt nicht zurück. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>All its certificates go with it: their numbers are not valid any more, and what was paid for them does not come back. This cannot be undone.</source>
            <translation>Alle seine Zertifikate verschwinden damit: Ihre Nummern gelten nicht mehr, und was dafür bezahlt wurde, kommt nicht zurück. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Another window is sending at this moment. This one follows by itself.</source>
            <translation>Ein anderes Fenster sendet gerade. Dieses folgt von selbst.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Another window or another QGIS is sending something for this organisation. Nothing was sent here. Wait until it is ready.</source>
            <translation>Ein anderes Fenster oder ein anderes QGIS sendet gerade etwas für diese Organisation. Hier wurde nichts gesendet. Warten Sie, bis es fertig ist.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Background</source>
            <translation>Hintergrund</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Background of the Certificates</source>
            <translation>Hintergrund der Zertifikate</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Background of the certificates</source>
            <translation>Hintergrund der Zertifikate</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Begin Anew</source>
            <comment>a button</comment>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Certificate type</source>
            <translation>Zertifikatstyp</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <source>Change Course</source>
            <translation>Kurs ändern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>Change Course Type</source>
            <translation>Kurstyp ändern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Change on the Site…</source>
            <translation>Auf der Website ändern…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Change the selected course type</source>
            <translation>Den ausgewählten Kurstyp ändern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Change what the selected course says</source>
            <translation>Ändern, was der ausgewählte Kurs sagt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Choose a picture (PNG or JPEG) of a whole page, A4 landscape</source>
            <translation>Ein Bild (PNG oder JPEG) einer ganzen Seite wählen, A4 quer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <source>Choose one, or type how your participants call it</source>
            <translation>Wählen Sie eine, oder geben Sie ein, wie Ihre Teilnehmer sie nennen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Choose your organisation first.</source>
            <translation>Wählen Sie zuerst Ihre Organisation.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Conveners sign the certificates of their courses. Whether a signature is there is shown on the site's page of the convener only.</source>
            <translation>Kursleiter unterschreiben die Zertifikate ihrer Kurse. Ob eine Unterschrift da ist, zeigt nur die Seite des Kursleiters auf der Website.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Conveners…</source>
            <translation>Kursleiter…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <source>Copy Course with New Dates</source>
            <translation>Kurs mit neuen Daten kopieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Copy or change the selected course</source>
            <translation>Den ausgewählten Kurs kopieren oder ändern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Copy with New Dates…</source>
            <translation>Mit neuen Daten kopieren…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Copy…</source>
            <comment>a narrow button: a course</comment>
            <translation>Kopieren…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Course Conveners</source>
            <translation>Kursleiter</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Course Types</source>
            <translation>Kurstypen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Course Types…</source>
            <translation>Kurstypen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Course convener</source>
            <translation>Kursleiter</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Course conveners</source>
            <translation>Kursleiter</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Course type</source>
            <translation>Kurstyp</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Course types</source>
            <translation>Kurstypen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/delete_on_site.py" />
            <source>Delete on the Site</source>
            <translation>Auf der Website löschen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Delete on the Site…</source>
            <translation>Auf der Website löschen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>Delete the course type “{name}”?</source>
            <translation>Den Kurstyp „{name}“ löschen?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>Delete the course {name}?</source>
            <translation>Den Kurs {name} löschen?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/designing.py" />
            <source>Design…</source>
            <translation>Gestalten…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/designing.py" />
            <source>Draw it in QGIS's layout designer, or check a picture and see the certificate</source>
            <translation>Im Layoutdesigner von QGIS zeichnen oder ein Bild prüfen und das Zertifikat ansehen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/certificate_line.py" />
            <source>How the line stands on the certificate: the page is this wide</source>
            <translation>Wie die Zeile auf dem Zertifikat steht: So breit ist die Seite</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Instruction hours</source>
            <translation>Unterrichtsstunden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Instruction hours: type the number alone, such as 16. The certificate prints “(16 hours of instruction)” around it.</source>
            <translation>Unterrichtsstunden: Geben Sie nur die Zahl ein, etwa 16. Das Zertifikat druckt darum „(16 hours of instruction)“.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>It is not known whether {host} did it: no answer came, and it could not be looked up. What you typed is kept, and the site is asked first before anything is sent again. Try it later.</source>
            <translation>Es ist nicht bekannt, ob {host} es getan hat: Es kam keine Antwort, und nachsehen ließ es sich nicht. Was Sie eingegeben haben, bleibt erhalten, und die Website wird zuerst gefragt, bevor erneut etwas gesendet wird. Versuchen Sie es später.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_fields.py" />
            <source>It stands on every certificate, in bold</source>
            <translation>Sie steht auf jedem Zertifikat, fett gedruckt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Link: type a whole address that begins with http:// or https://.</source>
            <translation>Link: Geben Sie eine ganze Adresse ein, die mit http:// oder https:// beginnt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <source>Make Course</source>
            <translation>Kurs anlegen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>Make Course Type</source>
            <translation>Kurstyp anlegen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Make a course for your organisation</source>
            <translation>Einen Kurs für Ihre Organisation anlegen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Make a course type for your organisation</source>
            <translation>Einen Kurstyp für Ihre Organisation anlegen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Make something new for your organisation</source>
            <translation>Etwas Neues für Ihre Organisation anlegen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Make the same course once more: only the days are typed</source>
            <translation>Denselben Kurs noch einmal anlegen: Nur die Tage werden eingegeben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>New</source>
            <comment>a button with a menu</comment>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <source>New Course</source>
            <translation>Neuer Kurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>New Course Type</source>
            <translation>Neuer Kurstyp</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>New Course Type…</source>
            <translation>Neuer Kurstyp…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>New Course…</source>
            <translation>Neuer Kurs…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Nobody of your name is among the active ones: courses get another convener.</source>
            <translation>Niemand Ihres Namens ist unter den aktiven: Kurse bekommen einen anderen Kursleiter.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>None</source>
            <comment>a button: no background</comment>
            <translation>Keiner</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>None: the certificates are printed on white.</source>
            <translation>Keiner: Die Zertifikate werden auf Weiß gedruckt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Nothing was sent. {what}</source>
            <translation>Es wurde nichts gesendet. {what}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Nothing was sent: somebody has changed this on the site since you opened it. What you typed is kept. Send it again if it shall replace what the site has now, or begin anew to see that.</source>
            <translation>Es wurde nichts gesendet: Jemand hat dies auf der Website geändert, seit Sie es geöffnet haben. Was Sie eingegeben haben, bleibt erhalten. Senden Sie es erneut, wenn es ersetzen soll, was die Website jetzt hat, oder beginnen Sie neu, um das zu sehen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/certificate_line.py" />
            <source>On the certificate the line fits the page.</source>
            <translation>Auf dem Zertifikat passt die Zeile auf die Seite.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/certificate_line.py" />
            <source>On the certificate the line is wider than the page.</source>
            <translation>Auf dem Zertifikat ist die Zeile breiter als die Seite.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/room.py" />
            <source>Open Participants</source>
            <translation>Teilnehmer öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/delete_on_site.py" />
            <source>Open the Site's Page</source>
            <translation>Seite der Website öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Open the page that deletes it, in your web browser</source>
            <translation>Die Seite, die es löscht, im Webbrowser öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Opens the site's page in your web browser</source>
            <translation>Öffnet die Seite der Website im Webbrowser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Bilder (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/designing.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/drafting.py" />
            <source>Reading a form of the site</source>
            <translation>Ein Formular der Website wird gelesen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>Save Changes</source>
            <translation>Änderungen speichern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>See the course types, and change them</source>
            <translation>Die Kurstypen ansehen und ändern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>See who signs the certificates, and what is missing</source>
            <translation>Sehen, wer die Zertifikate unterschreibt und was fehlt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Select a course in the list first.</source>
            <translation>Wählen Sie zuerst einen Kurs in der Liste aus.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>Send it to the site</source>
            <translation>An die Website senden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Send no background</source>
            <translation>Keinen Hintergrund senden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/drafting.py" />
            <source>Sending a course</source>
            <translation>Ein Kurs wird gesendet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/drafting.py" />
            <source>Sending a course type</source>
            <translation>Ein Kurstyp wird gesendet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Sign In…</source>
            <translation>Anmelden…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The background has to be a PNG or JPEG picture. Choose another.</source>
            <translation>Der Hintergrund muss ein PNG- oder JPEG-Bild sein. Wählen Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>The background of the course that is copied.</source>
            <translation>Der Hintergrund des Kurses, der kopiert wird.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The background's file cannot be read. Choose it again, or choose none.</source>
            <translation>Die Datei des Hintergrunds lässt sich nicht lesen. Wählen Sie sie erneut, oder wählen Sie keine.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The background's file is larger than 20 MB. Choose a smaller one.</source>
            <translation>Die Datei des Hintergrunds ist größer als 20 MB. Wählen Sie eine kleinere.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The certificate prints empty boxes for these characters: {characters}</source>
            <translation>Das Zertifikat druckt leere Kästchen für diese Zeichen: {characters}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>The chosen background</source>
            <translation>Der gewählte Hintergrund</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>The course keeps the background that it has.</source>
            <translation>Der Kurs behält den Hintergrund, den er hat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>The course that is copied has a background. The copy gets none unless you choose its file.</source>
            <translation>Der Kurs, der kopiert wird, hat einen Hintergrund. Die Kopie bekommt keinen, wenn Sie nicht seine Datei wählen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The course type was changed: {name}.</source>
            <translation>Der Kurstyp wurde geändert: {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The course type was made: {name}.</source>
            <translation>Der Kurstyp wurde angelegt: {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The course was changed: {name}.</source>
            <translation>Der Kurs wurde geändert: {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The course was made: {name}.</source>
            <translation>Der Kurs wurde angelegt: {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The last day is before the first day. The site would not notice.</source>
            <translation>Der letzte Tag liegt vor dem ersten. Die Website würde es nicht bemerken.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>The plugin deletes nothing on the site. Its page in your web browser asks once more.</source>
            <translation>Die Erweiterung löscht auf der Website nichts. Deren Seite im Webbrowser fragt noch einmal.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The site lets you change your own courses only: this one has another convener.</source>
            <translation>Die Website lässt Sie nur Ihre eigenen Kurse ändern: Dieser hat einen anderen Kursleiter.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The site offers nothing to choose for this.</source>
            <translation>Die Website bietet hierfür nichts zur Wahl an.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The site offers this to owners and conveners of the organisation only.</source>
            <translation>Die Website bietet das nur Eigentümern und Kursleitern der Organisation an.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The site offers this to owners of the organisation only.</source>
            <translation>Die Website bietet das nur Eigentümern der Organisation an.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>There is a course like this already. If it is by a convener of the same name, all is well; otherwise the site will refuse it.</source>
            <translation>Einen solchen Kurs gibt es schon. Ist er von einem Kursleiter gleichen Namens, ist alles gut; sonst wird die Website ihn ablehnen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>There is a course of this type with the same convener, training centre and days already. Choose other days, or open that one in the list.</source>
            <translation>Einen Kurs dieses Typs mit demselben Kursleiter, Schulungszentrum und denselben Tagen gibt es schon. Wählen Sie andere Tage, oder öffnen Sie jenen in der Liste.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>There is no active course convener, so no course can be made. Add one on the site: a user with an account there, and a picture of the signature.</source>
            <translation>Es gibt keinen aktiven Kursleiter, also lässt sich kein Kurs anlegen. Fügen Sie auf der Website einen hinzu: einen Benutzer mit Konto dort und ein Bild der Unterschrift.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>This is what you typed before and did not send.</source>
            <translation>Das haben Sie zuvor eingegeben und nicht gesendet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Throw it away, and show what the site has</source>
            <translation>Es verwerfen und zeigen, was die Website hat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Trained competence</source>
            <translation>Vermittelte Kompetenz</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Training centre</source>
            <translation>Schulungszentrum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Try Again</source>
            <comment>a button</comment>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Waiting for the site</source>
            <translation>Warten auf die Website</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <source>What was learnt: it stands on every certificate of the course</source>
            <translation>Was gelernt wurde: Es steht auf jedem Zertifikat des Kurses</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>What your organisation teaches. A course is one run of these.</source>
            <translation>Was Ihre Organisation lehrt. Ein Kurs ist eine Durchführung davon.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_fields.py" />
            <source>Where the course is described on the web</source>
            <translation>Wo der Kurs im Web beschrieben ist</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Without a language nobody finds the course by its language.</source>
            <translation>Ohne Sprache findet niemand den Kurs nach seiner Sprache.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has a course type called “{name}” already.</source>
            <translation>Ihre Organisation hat schon einen Kurstyp namens „{name}“.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has a course type called “{name}”: is it the same?</source>
            <translation>Ihre Organisation hat einen Kurstyp namens „{name}“: Ist es derselbe?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has no active course convener yet. Open the conveners, and add one on the site.</source>
            <translation>Ihre Organisation hat noch keinen aktiven Kursleiter. Öffnen Sie die Kursleiter, und fügen Sie auf der Website einen hinzu.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Your organisation has no course types yet.</source>
            <translation>Ihre Organisation hat noch keine Kurstypen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has no course types yet. Make one first.</source>
            <translation>Ihre Organisation hat noch keine Kurstypen. Legen Sie zuerst einen an.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has no training centre yet. Make one first.</source>
            <translation>Ihre Organisation hat noch kein Schulungszentrum. Legen Sie zuerst eines an.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Your session has ended. What you typed is kept. Sign in to go on.</source>
            <translation>Ihre Sitzung ist beendet. Was Sie eingegeben haben, bleibt erhalten. Melden Sie sich an, um weiterzumachen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <source>choose…</source>
            <translation>wählen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>without a name</source>
            <translation>ohne Namen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/type_fields.py" />
            <source>{count} of {most} characters</source>
            <translation>{count} von {most} Zeichen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field} is missing.</source>
            <translation>{field} fehlt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field}: on the certificate the line is wider than the page and is cut off at both ends. It fits when it is %n character(s) shorter.</source>
            <translation>
                <numerusform>{field}: Auf dem Zertifikat ist die Zeile breiter als die Seite und wird an beiden Enden abgeschnitten. Sie passt, wenn sie %n Zeichen kürzer ist.</numerusform>
                <numerusform>{field}: Auf dem Zertifikat ist die Zeile breiter als die Seite und wird an beiden Enden abgeschnitten. Sie passt, wenn sie %n Zeichen kürzer ist.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field}: on the certificate the name is wider than the page and is cut off at both ends.</source>
            <translation>{field}: Auf dem Zertifikat ist der Name breiter als die Seite und wird an beiden Enden abgeschnitten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field}: the site does not offer any more what was chosen. Choose again.</source>
            <translation>{field}: Die Website bietet nicht mehr an, was gewählt war. Wählen Sie erneut.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field}: the site takes at most {most} characters. Shorten it.</source>
            <translation>{field}: Die Website nimmt höchstens {most} Zeichen an. Kürzen Sie es.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{host} did not take it, and nothing was changed there. It says: {what} Mend that and send it again; what you typed is kept.</source>
            <translation>{host} hat es nicht angenommen, und dort wurde nichts geändert. Meldung: {what} Beheben Sie das, und senden Sie es erneut; was Sie eingegeben haben, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{host} did not take it, and nothing was made there: it says that there is one already. ({what})</source>
            <translation>{host} hat es nicht angenommen, und dort wurde nichts angelegt: Laut Meldung gibt es das schon. ({what})</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>{name} (you)</source>
            <translation>{name} (Sie)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{name} was being sent when that was interrupted. The site has not got it: what you typed is kept, and you may send it again.</source>
            <translation>{name} wurde gerade gesendet, als das unterbrochen wurde. Die Website hat es nicht: Was Sie eingegeben haben, bleibt erhalten, und Sie können es erneut senden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{name}: no answer came. The site has everything you typed; whether the background arrived cannot be seen. Look at the preview on the site.</source>
            <translation>{name}: Es kam keine Antwort. Die Website hat alles, was Sie eingegeben haben; ob der Hintergrund ankam, ist nicht zu sehen. Sehen Sie sich die Vorschau auf der Website an.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>{name}: not active, so not offered for courses</source>
            <translation>{name}: nicht aktiv, deshalb für Kurse nicht angeboten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{said} No answer had come, but the organisation's page shows it.</source>
            <translation>{said} Es war keine Antwort gekommen, aber die Seite der Organisation zeigt es.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{why} What you typed is kept.</source>
            <translation>{why} Was Sie eingegeben haben, bleibt erhalten.</translation>
        </message>
    </context>
    <context>
        <name>Background</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>&amp;Checks</source>
            <translation>&amp;Prüfungen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>&amp;Name on the preview</source>
            <translation>&amp;Name in der Vorschau</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>A preview changes nothing on the site.</source>
            <translation>Eine Vorschau ändert auf der Website nichts.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Address for verifying</source>
            <translation>Adresse zum Verifizieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Certificate Background</source>
            <translation>Hintergrund des Zertifikats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Certificate background: {course}</source>
            <translation>Hintergrund des Zertifikats: {course}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Certificate number</source>
            <translation>Zertifikatsnummer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Checks</source>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Choose a PNG or JPEG file</source>
            <translation>Eine PNG- oder JPEG-Datei wählen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Convener and training centre</source>
            <translation>Kursleiter und Schulungszentrum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Course type</source>
            <translation>Kurstyp</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Dark lines or patches lie behind these texts: {parts}. The contrast is only {ratio} to 1 in places, and {least} is needed. Take them away there, or make them lighter.</source>
            <translation>Dunkle Linien oder Flecken liegen hinter diesen Texten: {parts}. Der Kontrast beträgt stellenweise nur {ratio} zu 1, nötig ist {least}. Entfernen Sie sie dort, oder hellen Sie sie auf.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Dates and hours</source>
            <translation>Daten und Stunden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Design…</source>
            <comment>opens a window in which one draws</comment>
            <translation>Gestalten…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Draw the background in QGIS's layout designer</source>
            <translation>Den Hintergrund im Layoutdesigner von QGIS zeichnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Everything can be read, and nothing runs off the page.</source>
            <translation>Alles ist lesbar, und nichts läuft über die Seite hinaus.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>Fetching the preview</source>
            <translation>Vorschau wird geladen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Import Image…</source>
            <translation>Bild importieren…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Import an Image</source>
            <translation>Bild importieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Let the site print a certificate of this course with an invented name and number, and open it as PDF; this changes nothing and costs nothing</source>
            <translation>Die Website ein Zertifikat dieses Kurses mit erfundenem Namen und erfundener Nummer drucken lassen und als PDF öffnen; das ändert nichts und kostet nichts</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Line before the competence</source>
            <translation>Zeile vor der Kompetenz</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Line below a signature</source>
            <translation>Linie unter einer Unterschrift</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Logo of QGIS</source>
            <translation>Logo von QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Logo of the organisation</source>
            <translation>Logo der Organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Looking at a picture</source>
            <translation>Ein Bild wird angesehen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Make a picture of the layout that was designed for this course</source>
            <translation>Ein Bild des Layouts machen, das für diesen Kurs gestaltet wurde</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Map of the background</source>
            <translation>Karte des Hintergrunds</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Name of the convener</source>
            <translation>Name des Kursleiters</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Name of the project representative</source>
            <translation>Name des Projektvertreters</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Name on the preview</source>
            <translation>Name in der Vorschau</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>No Background</source>
            <translation>Kein Hintergrund</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>No background: the texts are printed on white paper.</source>
            <translation>Kein Hintergrund: Die Texte werden auf weißes Papier gedruckt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>No picture could be made of the layout. See that the project still has it and that its map can be drawn, then try again.</source>
            <translation>Vom Layout ließ sich kein Bild machen. Sehen Sie nach, ob das Projekt es noch hat und ob sich seine Karte zeichnen lässt, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>No program opened the PDF of the preview.</source>
            <translation>Kein Programm hat das PDF der Vorschau geöffnet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>Open the background of this layout's course first, so that it can be used there.</source>
            <translation>Öffnen Sie zuerst den Hintergrund des Kurses dieses Layouts, damit es dort verwendet werden kann.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Participant's name</source>
            <translation>Name des Teilnehmers</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Parts of the picture are transparent. They were laid on white, as on paper.</source>
            <translation>Teile des Bildes sind durchsichtig. Sie wurden auf Weiß gelegt, wie auf Papier.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Preview by the Site…</source>
            <translation>Vorschau der Website…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Print on white paper; your files stay as they are</source>
            <translation>Auf weißes Papier drucken; Ihre Dateien bleiben, wie sie sind</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>QGIS did not open its layout designer.</source>
            <translation>QGIS hat seinen Layoutdesigner nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Role of the convener</source>
            <translation>Rolle des Kursleiters</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Role of the project representative</source>
            <translation>Rolle des Projektvertreters</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>Sign in on the page “My courses” first.</source>
            <translation>Melden Sie sich zuerst auf der Seite „Meine Kurse“ an.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Signature of the convener</source>
            <translation>Unterschrift des Kursleiters</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Signature of the project representative</source>
            <translation>Unterschrift des Projektvertreters</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Texts that the site prints (guides, not exported)</source>
            <translation>Texte, die die Website druckt (Hilfslinien, nicht exportiert)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>The certificate as the site will print it</source>
            <translation>Das Zertifikat, wie die Website es drucken wird</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The file has {size} MB, and every certificate carries it. Save it as JPEG, or with fewer pixels or less detail.</source>
            <translation>Die Datei hat {size} MB, und jedes Zertifikat trägt sie. Speichern Sie sie als JPEG oder mit weniger Pixeln oder weniger Einzelheiten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>The picture is being looked at…</source>
            <translation>Das Bild wird angesehen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The picture is narrower than the page, which is 297 × 210 mm. White stripes of {mm} mm will stay at the left and at the right. Use a wider picture, or cut off some of its top or bottom.</source>
            <translation>Das Bild ist schmaler als die Seite mit ihren 297 × 210 mm. Links und rechts bleiben weiße Streifen von {mm} mm. Nehmen Sie ein breiteres Bild, oder schneiden Sie oben oder unten etwas ab.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The picture is wider than the page, which is 297 × 210 mm. White stripes of {mm} mm will stay at the top and at the bottom. Use a higher picture, or cut off some of its left or right.</source>
            <translation>Das Bild ist breiter als die Seite mit ihren 297 × 210 mm. Oben und unten bleiben weiße Streifen von {mm} mm. Nehmen Sie ein höheres Bild, oder schneiden Sie links oder rechts etwas ab.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The picture will look coarse on paper: {dpi} dots per inch, where {least} are needed. Use one of at least 1754 × 1240 pixels.</source>
            <translation>Das Bild wird auf Papier grob aussehen: {dpi} Punkte pro Zoll, nötig sind {least}. Nehmen Sie eines von mindestens 1754 × 1240 Pixeln.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>The site can print a preview as soon as the form of the course is filled in</source>
            <translation>Die Website kann eine Vorschau drucken, sobald das Formular des Kurses ausgefüllt ist</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>The site does not offer this to you for this course.</source>
            <translation>Die Website bietet Ihnen das für diesen Kurs nicht an.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>This file cannot be used.</source>
            <translation>Diese Datei kann nicht verwendet werden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>This is no PNG or JPEG picture. The site takes nothing else: open it in a program for pictures and save it as PNG.</source>
            <translation>Das ist kein PNG- oder JPEG-Bild. Die Website nimmt nichts anderes: Öffnen Sie es in einem Bildprogramm, und speichern Sie es als PNG.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>This picture has {millions} million pixels, too many to work with. Make it smaller: 3508 × 2480 pixels are plenty for the page.</source>
            <translation>Dieses Bild hat {millions} Millionen Pixel, zu viele, um damit zu arbeiten. Verkleinern Sie es: 3508 × 2480 Pixel genügen für die Seite reichlich.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>This picture is damaged and cannot be shown. Save it anew, as PNG.</source>
            <translation>Dieses Bild ist beschädigt und lässt sich nicht zeigen. Speichern Sie es neu, als PNG.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Too dark to read black letters on it: {parts}. The contrast is only {ratio} to 1, and {least} is needed. Make the picture lighter there.</source>
            <translation>Zu dunkel, um schwarze Buchstaben darauf zu lesen: {parts}. Der Kontrast beträgt nur {ratio} zu 1, nötig ist {least}. Hellen Sie das Bild dort auf.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Trained competence</source>
            <translation>Vermittelte Kompetenz</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Try the longest name of your course; it is sent nowhere</source>
            <translation>Versuchen Sie den längsten Namen Ihres Kurses; er wird nirgendwohin gesendet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Use This Background</source>
            <translation>Diesen Hintergrund verwenden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Use the Layout</source>
            <translation>Layout verwenden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>What was chosen before is kept.</source>
            <translation>Was zuvor gewählt war, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>White veil over the map</source>
            <translation>Weißer Schleier über der Karte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Wording</source>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>World</source>
            <translation>Welt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>{kind} picture, {width} × {height} pixels, {size} MB.</source>
            <translation>{kind}-Bild, {width} × {height} Pixel, {size} MB.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>{part}: it runs {mm} mm off the page, and the site wraps nothing. Make the text shorter.</source>
            <translation>{part}: läuft {mm} mm über die Seite hinaus, und die Website bricht nichts um. Kürzen Sie den Text.</translation>
        </message>
    </context>
    <context>
        <name>BackgroundDesigner</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/designer.py" />
            <source>Make it the background of the course's certificates</source>
            <translation>Zum Hintergrund der Zertifikate des Kurses machen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/designer.py" />
            <source>The locked texts show where the site prints; they are not exported. Draw below them, and choose “Use This Layout” when it is ready.</source>
            <translation>Die gesperrten Texte zeigen, wo die Website druckt; sie werden nicht exportiert. Zeichnen Sie darunter, und wählen Sie „Dieses Layout verwenden“, wenn es fertig ist.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/designer.py" />
            <source>Use This Layout</source>
            <translation>Dieses Layout verwenden</translation>
        </message>
    </context>
    <context>
        <name>Become</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>%n course(s) are coming up all over the world.</source>
            <translation>
                <numerusform>Weltweit steht %n Kurs bevor.</numerusform>
                <numerusform>Weltweit stehen %n Kurse bevor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>%n course(s) are coming up in this country: {country}.</source>
            <translation>
                <numerusform>In diesem Land steht %n Kurs bevor: {country}.</numerusform>
                <numerusform>In diesem Land stehen %n Kurse bevor: {country}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>An organisation is approved once. From then on it may give the official QGIS certificate to the participants of its courses, workshops and training.</source>
            <translation>Eine Organisation wird einmal genehmigt. Von da an darf sie den Teilnehmern ihrer Kurse, Workshops und Schulungen das offizielle QGIS-Zertifikat ausstellen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Are you looking for a certificate for yourself? It comes with a course: take one that a certifying organisation gives, and you get it at the end. You need not apply for anything. This page is for organisations that give training.</source>
            <translation>Suchen Sie ein Zertifikat für sich selbst? Das gibt es mit einem Kurs: Besuchen Sie einen bei einer zertifizierenden Organisation, und Sie erhalten es am Ende. Sie brauchen nichts zu beantragen. Diese Seite ist für Organisationen, die Schulungen anbieten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Become a certifying organisation</source>
            <translation>Zertifizierende Organisation werden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Books about QGIS</source>
            <translation>Bücher über QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Bug reports</source>
            <translation>Fehlermeldungen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>By credit card on the site, at once</source>
            <translation>Sofort, mit Kreditkarte auf der Website</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Certification Site</source>
            <translation>Zertifizierungs-Website</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Code for QGIS</source>
            <translation>Code für QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Data</source>
            <comment>the data that a course works with</comment>
            <translation>Daten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Documentation and training material of QGIS</source>
            <translation>Dokumentation und Schulungsmaterial von QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Does it present QGIS correctly?</source>
            <translation>Stellt es QGIS richtig dar?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Donations and sponsorship</source>
            <translation>Spenden und Sponsoring</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Every certificate that you issue costs one credit: a donation of {cost} to QGIS. Credits can be paid:</source>
            <translation>Jedes Zertifikat, das Sie ausstellen, kostet einen Credit: eine Spende von {cost} an QGIS. Credits lassen sich so bezahlen:</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Exercises</source>
            <translation>Übungen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Find a Course</source>
            <translation>Kurs finden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>For certified organisations: your page, your figures and your map</source>
            <translation>Für zertifizierende Organisationen: Ihre Seite, Ihre Zahlen und Ihre Karte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Is it good?</source>
            <translation>Ist es gut?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Is it up to date?</source>
            <translation>Ist es aktuell?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Lessons</source>
            <translation>Lektionen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Look for a course that ends with a certificate</source>
            <translation>Einen Kurs suchen, der mit einem Zertifikat endet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Many certificates can be paid in one go.</source>
            <translation>Viele Zertifikate lassen sich auf einmal bezahlen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>My Application…</source>
            <translation>Mein Antrag…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>New features that you paid for</source>
            <translation>Neue Funktionen, die Sie bezahlt haben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>On request by invoice and SEPA transfer</source>
            <translation>Auf Wunsch per Rechnung und SEPA-Überweisung</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Open courseware about QGIS</source>
            <translation>Offenes Kursmaterial über QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Open the certification site in your web browser</source>
            <translation>Die Zertifizierungs-Website im Webbrowser öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Open your application</source>
            <translation>Ihren Antrag öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Our Organisation…</source>
            <translation>Unsere Organisation…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Plugins that you maintain</source>
            <translation>Erweiterungen, die Sie pflegen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Prepare an application, send it, and see how it stands</source>
            <translation>Einen Antrag vorbereiten, senden und sehen, wie es um ihn steht</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The PSC takes the final decision. An organisation that is not a good member of the community can be turned down.</source>
            <translation>Das PSC trifft die endgültige Entscheidung. Eine Organisation, die kein gutes Mitglied der Community ist, kann abgelehnt werden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The QGIS user group of your country gives its opinion, normally within %n month(s).</source>
            <translation>
                <numerusform>Die QGIS-Anwendergruppe Ihres Landes nimmt Stellung, in der Regel innerhalb von %n Monat.</numerusform>
                <numerusform>Die QGIS-Anwendergruppe Ihres Landes nimmt Stellung, in der Regel innerhalb von %n Monaten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>The certification programme</source>
            <translation>Das Zertifizierungsprogramm</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The contributions of an organisation that is accepted are published, so that everybody can see why.</source>
            <translation>Die Beiträge einer angenommenen Organisation werden veröffentlicht, damit alle sehen können, warum.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The programme is for organisations that take part in QGIS. Your application tells what you contribute, for example:</source>
            <translation>Das Programm ist für Organisationen, die sich an QGIS beteiligen. Ihr Antrag sagt, was Sie beitragen, zum Beispiel:</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The review</source>
            <translation>Die Prüfung</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The reviewers may ask you something on the way: answer in time. The site turns down an application that is not approved %n day(s) after it was made.</source>
            <translation>
                <numerusform>Die Prüfer können Sie zwischendurch etwas fragen: Antworten Sie rechtzeitig. Die Website lehnt einen Antrag ab, der %n Tag nach der Antragstellung nicht genehmigt ist.</numerusform>
                <numerusform>Die Prüfer können Sie zwischendurch etwas fragen: Antworten Sie rechtzeitig. Die Website lehnt einen Antrag ab, der %n Tage nach der Antragstellung nicht genehmigt ist.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Translation of QGIS, its documentation or website</source>
            <translation>Übersetzung von QGIS, seiner Dokumentation oder Website</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Weak material is a reason to be turned down.</source>
            <translation>Schwaches Material ist ein Grund für eine Ablehnung.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>What it costs</source>
            <translation>Was es kostet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>What it is</source>
            <translation>Was es ist</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Where there is no user group, the Project Steering Committee of QGIS (PSC) looks at the material and at your standing in the community, and encourages you to found one.</source>
            <translation>Wo es keine Anwendergruppe gibt, sieht sich der Lenkungsausschuss von QGIS (Project Steering Committee, PSC) das Material und Ihre Stellung in der Community an und ermuntert Sie, eine zu gründen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Work in your local QGIS user group</source>
            <translation>Arbeit in Ihrer örtlichen QGIS-Anwendergruppe</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>You apply on the site, and your contributions and material are read.</source>
            <translation>Sie stellen den Antrag auf der Website, und Ihre Beiträge und Ihr Material werden gelesen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>You hand in the material of all your courses ({kinds}). The reviewers ask:</source>
            <translation>Sie reichen das Material aller Ihrer Kurse ein ({kinds}). Die Prüfer fragen:</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Your part in QGIS</source>
            <translation>Ihr Anteil an QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Your training material</source>
            <translation>Ihr Schulungsmaterial</translation>
        </message>
    </context>
    <context>
        <name>ButtonBox</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/button_box.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/button_box.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/button_box.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
    </context>
    <context>
        <name>CellCommands</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>%n cell(s) stay as they were, since this is not understood there: {values}. Passed takes words such as yes and no, Certificate the names in its list.</source>
            <translation>
                <numerusform>%n Zelle bleibt, wie sie war, denn das wird dort nicht verstanden: {values}. „Bestanden“ akzeptiert Wörter wie ja und nein, „Zertifikat“ die Namen seiner Liste.</numerusform>
                <numerusform>%n Zellen bleiben, wie sie waren, denn das wird dort nicht verstanden: {values}. „Bestanden“ akzeptiert Wörter wie ja und nein, „Zertifikat“ die Namen seiner Liste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>%n cell(s) stay as they were: the names and e-mails of who is enrolled, and all but the remark of who has a certificate, are changed on the site only.</source>
            <translation>
                <numerusform>%n Zelle bleibt, wie sie war: Namen und E-Mails von Eingeschriebenen und alles außer der Bemerkung bei denen mit Zertifikat werden nur auf der Website geändert.</numerusform>
                <numerusform>%n Zellen bleiben, wie sie waren: Namen und E-Mails von Eingeschriebenen und alles außer der Bemerkung bei denen mit Zertifikat werden nur auf der Website geändert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>%n value(s) had no column to go to: the table ends at the right. Undo, and paste further to the left.</source>
            <translation>
                <numerusform>Für %n Wert gab es keine Spalte: Die Tabelle endet rechts. Machen Sie es rückgängig, und fügen Sie weiter links ein.</numerusform>
                <numerusform>Für %n Werte gab es keine Spalte: Die Tabelle endet rechts. Machen Sie es rückgängig, und fügen Sie weiter links ein.</numerusform>
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
            <translation>Eine Breite liegt zwischen -90 und 90 Grad.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>A longitude lies between -180 and 180 degrees.</source>
            <translation>Eine Länge liegt zwischen -180 und 180 Grad.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/work.py" />
            <source>Asking whether a training centre has arrived</source>
            <translation>Nachfrage, ob ein Schulungszentrum angekommen ist</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>At most %n character(s) fit here. Shorten it.</source>
            <translation>
                <numerusform>Höchstens %n Zeichen passt hierher. Kürzen Sie es.</numerusform>
                <numerusform>Höchstens %n Zeichen passen hierher. Kürzen Sie es.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/details_form.py" />
            <source>At most {count} characters. Of an online centre, its address on the web.</source>
            <translation>Höchstens {count} Zeichen. Bei einem Online-Zentrum dessen Adresse im Web.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>At sea: is this the right place?</source>
            <translation>Auf See: Ist das der richtige Ort?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>Change Training Centre: {organisation}</source>
            <translation>Schulungszentrum ändern: {organisation}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Change Training Centre…</source>
            <translation>Schulungszentrum ändern…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Choose your organisation first.</source>
            <translation>Wählen Sie zuerst Ihre Organisation.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Click on the map. Esc gives it up.</source>
            <translation>Klicken Sie auf die Karte. Esc gibt es auf.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Click the place on QGIS's map</source>
            <translation>Den Ort auf der Karte von QGIS anklicken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Correct a training centre or move its point</source>
            <translation>Ein Schulungszentrum berichtigen oder seinen Punkt verschieben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Country: {country}</source>
            <translation>Land: {country}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Delete on the Site…</source>
            <translation>Auf der Website löschen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/deleting.py" />
            <source>Deleting “{name}” takes all courses held there with it, and all certificates of their participants. Nobody can bring them back, and their credits are lost.

If it has moved or is called differently now, change it instead. If no courses are held there any more, leave it as it is.

The plugin does not delete it. The page of {host} that does, and asks once more, opens in your web browser.</source>
            <translation>„{name}“ zu löschen nimmt alle dort gehaltenen Kurse mit sich und alle Zertifikate ihrer Teilnehmer. Niemand kann sie zurückholen, und was dafür bezahlt wurde, ist verloren.

Ist es umgezogen oder heißt es jetzt anders, ändern Sie es stattdessen. Werden dort keine Kurse mehr gehalten, lassen Sie es, wie es ist.

Die Erweiterung löscht es nicht. Die Seite von {host}, die es tut und noch einmal fragt, öffnet sich im Webbrowser.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Drag the Marker</source>
            <translation>Markierung ziehen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Drag the marker on the map. Esc ends it.</source>
            <translation>Ziehen Sie die Markierung auf der Karte. Esc beendet es.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Fill this in: the site wants it.</source>
            <translation>Füllen Sie das aus: Die Website verlangt es.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>In degrees. A pair of both may be pasted here, the latitude first.</source>
            <translation>In Grad. Ein Paar aus beiden lässt sich hier einfügen, die Breite zuerst.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>It had not arrived. You may send it again.</source>
            <translation>Es war nicht angekommen. Sie können es erneut senden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>It has no point on the map.</source>
            <translation>Es hat keinen Punkt auf der Karte.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>It is not known whether {host} took it: no answer came, and it could not be asked. Nothing is sent again before that is clear. Look on the site in a while.</source>
            <translation>Es ist nicht bekannt, ob {host} es angenommen hat: Es kam keine Antwort, und nachfragen ließ es sich nicht. Bevor das klar ist, wird nichts erneut gesendet. Sehen Sie in einer Weile auf der Website nach.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Latitude</source>
            <translation>Breite</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Latitude and longitude seem to be the other way round. Swap them.</source>
            <translation>Breite und Länge scheinen vertauscht zu sein. Tauschen Sie sie.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Let go of what you typed and did not send</source>
            <translation>Aufgeben, was Sie eingegeben und nicht gesendet haben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Longitude</source>
            <translation>Länge</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Look on the Site</source>
            <translation>Auf der Website nachsehen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Looking where a place is</source>
            <translation>Es wird nachgesehen, wo ein Ort liegt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Make Training Centre</source>
            <translation>Schulungszentrum anlegen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Make a training centre, with its place on the map</source>
            <translation>Ein Schulungszentrum anlegen, mit seinem Ort auf der Karte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Move the marker on QGIS's map</source>
            <translation>Die Markierung auf der Karte von QGIS verschieben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>New Training Centre: {organisation}</source>
            <translation>Neues Schulungszentrum: {organisation}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>New Training Centre…</source>
            <translation>Neues Schulungszentrum…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Nothing was sent: this name is not free.</source>
            <translation>Es wurde nichts gesendet: Dieser Name ist nicht frei.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Off the coast, as the map of the world is drawn</source>
            <translation>Vor der Küste, wie die Weltkarte sie zeichnet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/details_form.py" />
            <source>Once on the whole site: with the town, for example</source>
            <translation>Einmal auf der ganzen Website: mit der Stadt zum Beispiel</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Online, without a place</source>
            <translation>Online, ohne Ort</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Pick on the Map</source>
            <translation>Auf der Karte wählen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Pick the place on the map or type it, or tick “Online, without a place”.</source>
            <translation>Wählen Sie den Ort auf der Karte, geben Sie ihn ein, oder kreuzen Sie „Online, ohne Ort“ an.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Press on the marker itself, move it, and let go.</source>
            <translation>Drücken Sie auf die Markierung selbst, verschieben Sie sie, und lassen Sie los.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/work.py" />
            <source>Reading a training centre</source>
            <translation>Ein Schulungszentrum wird gelesen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/work.py" />
            <source>Reading the training centres</source>
            <translation>Die Schulungszentren werden gelesen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Save Changes</source>
            <translation>Änderungen speichern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>See what is lost with it, and open the site's own page</source>
            <translation>Sehen, was damit verloren geht, und die Seite der Website öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/work.py" />
            <source>Sending a training centre</source>
            <translation>Ein Schulungszentrum wird gesendet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Sign In…</source>
            <translation>Anmelden…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Somebody has changed this centre on the site meanwhile. Nothing was sent. What you typed is still here; compare it with what the site has now, and save it again if it shall stand.</source>
            <translation>Jemand hat dieses Zentrum inzwischen auf der Website geändert. Es wurde nichts gesendet. Was Sie eingegeben haben, ist noch da; vergleichen Sie es mit dem, was die Website jetzt hat, und speichern Sie es erneut, wenn es gelten soll.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Start Anew</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Swap</source>
            <translation>Tauschen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Swap latitude and longitude</source>
            <translation>Breite und Länge tauschen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The map shows it after the next refresh.</source>
            <translation>Die Karte zeigt es nach der nächsten Aktualisierung.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>The place that the site has of this centre is none on earth. Pick the right one.</source>
            <translation>Den Ort, den die Website von diesem Zentrum hat, gibt es auf der Erde nicht. Wählen Sie den richtigen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>The projection of the map cannot show {place}.</source>
            <translation>Die Projektion der Karte kann {place} nicht zeigen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>The projection of the map cannot tell what is there. Click elsewhere, or type it.</source>
            <translation>Die Projektion der Karte kann nicht sagen, was dort ist. Klicken Sie anderswo, oder geben Sie es ein.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site does not offer you this for this organisation. Nothing was done. Its owners may do it.</source>
            <translation>Die Website bietet Ihnen das für diese Organisation nicht an. Es wurde nichts getan. Ihre Eigentümer dürfen es.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site has no such training centre any more. Nothing was done.</source>
            <translation>Die Website hat kein solches Schulungszentrum mehr. Es wurde nichts getan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site has now:</source>
            <translation>Die Website hat jetzt:</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site has taken “{name}”. Its page could not be read afterwards, so look there once whether all is right.</source>
            <translation>Die Website hat „{name}“ angenommen. Die Seite ließ sich danach nicht lesen; sehen Sie dort einmal nach, ob alles stimmt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site lets only the owners of an organisation make and change its centres.</source>
            <translation>Die Website lässt nur die Eigentümer einer Organisation deren Zentren anlegen und ändern.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>The site offers you no training centre to change here.</source>
            <translation>Die Website bietet Ihnen hier kein Schulungszentrum zum Ändern an.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site says: {messages}</source>
            <translation>Die Website meldet: {messages}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The training centre “{name}” is changed.</source>
            <translation>Das Schulungszentrum „{name}“ ist geändert.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The training centre “{name}” is made.</source>
            <translation>Das Schulungszentrum „{name}“ ist angelegt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>There is no map here.</source>
            <translation>Hier gibt es keine Karte.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>This is not an e-mail address, such as info@example.org.</source>
            <translation>Das ist keine E-Mail-Adresse, etwa info@example.org.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Training centre</source>
            <translation>Schulungszentrum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Type degrees, such as 52.0907 or 5° 7' 17" E.</source>
            <translation>Geben Sie Grad ein, etwa 52.0907 oder 5° 7' 17" E.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Waiting for the site</source>
            <translation>Warten auf die Website</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>What you typed last time is here again.</source>
            <translation>Was Sie das letzte Mal eingegeben haben, ist wieder da.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>What you typed stays on this computer for the next time</source>
            <translation>Was Sie eingegeben haben, bleibt für das nächste Mal auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>Your session has ended. What you typed is kept. Sign in to go on.</source>
            <translation>Ihre Sitzung ist beendet. Was Sie eingegeben haben, bleibt erhalten. Melden Sie sich an, um weiterzumachen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>latitude {latitude}, longitude {longitude}</source>
            <translation>Breite {latitude}, Länge {longitude}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>{host} did not accept the form. Nothing was done.</source>
            <translation>{host} hat das Formular nicht angenommen. Es wurde nichts getan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>{place} lies at sea. Latitude and longitude seem to be the other way round. Country then: {country}</source>
            <translation>{place} liegt auf See. Breite und Länge scheinen vertauscht zu sein. Land in diesem Fall: {country}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>{what} What you typed is kept.</source>
            <translation>{what} Was Sie eingegeben haben, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>“{name}” of {organisation} is called so already, and a name may stand only once on the whole site. Add the town, or the name of your organisation.</source>
            <translation>„{name}“ von {organisation} heißt schon so, und ein Name darf auf der ganzen Website nur einmal stehen. Fügen Sie die Stadt oder den Namen Ihrer Organisation hinzu.</translation>
        </message>
        <message>
            <source>Delete on the Site</source>
            <translation type="vanished">Auf der Website löschen</translation>
        </message>
        <message>
            <source>Open the Site's Page</source>
            <translation type="vanished">Seite der Website öffnen</translation>
        </message>
    </context>
    <context>
        <name>Certificates</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>%n Zertifikat</numerusform>
                <numerusform>%n Zertifikate</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>Open Folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>The table is on the clipboard: paste it anywhere.</source>
            <translation>Die Tabelle ist in der Zwischenablage: Fügen Sie sie ein, wo Sie möchten.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>{right} of %n new number(s) verified</source>
            <translation>
                <numerusform>{right} von %n neuen Nummer verifiziert</numerusform>
                <numerusform>{right} von %n neuen Nummern verifiziert</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>%n thing(s) must be mended before the site takes it.</source>
            <translation>
                <numerusform>%n Punkt muss behoben werden, bevor die Website den Antrag annimmt.</numerusform>
                <numerusform>%n Punkte müssen behoben werden, bevor die Website den Antrag annimmt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copied. Paste it where you need it.</source>
            <translation>Kopiert. Fügen Sie es ein, wo Sie es brauchen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy Contributions</source>
            <translation>Beiträge kopieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy Material</source>
            <translation>Material kopieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy the contributions as text, in English</source>
            <translation>Die Beiträge als Text kopieren, auf Englisch</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy the list of training material as text, in English</source>
            <translation>Die Liste des Schulungsmaterials als Text kopieren, auf Englisch</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>For the reviewers, in English</source>
            <translation>Für die Prüfer, auf Englisch</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Forget</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Forget This Dossier</source>
            <translation>Dieses Dossier verwerfen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Forget This Dossier…</source>
            <translation>Dieses Dossier verwerfen…</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>It can be sent. %n thing(s) below would make it more convincing.</source>
            <translation>
                <numerusform>Der Antrag kann gesendet werden. %n Punkt unten würde ihn überzeugender machen.</numerusform>
                <numerusform>Der Antrag kann gesendet werden. %n Punkte unten würden ihn überzeugender machen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Must be mended: {what}</source>
            <translation>Muss behoben werden: {what}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Nothing is missing.</source>
            <translation>Es fehlt nichts.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Remove the dossier from this computer</source>
            <translation>Das Dossier von diesem Computer entfernen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Remove the dossier from this computer?</source>
            <translation>Das Dossier von diesem Computer entfernen?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save as HTML…</source>
            <translation>Als HTML speichern…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save as PDF…</source>
            <translation>Als PDF speichern…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save the Dossier</source>
            <translation>Dossier speichern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save the dossier as a PDF, in English</source>
            <translation>Das Dossier als PDF speichern, auf Englisch</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save the dossier as a web page, in English</source>
            <translation>Das Dossier als Webseite speichern, auf Englisch</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Saved in {file}.</source>
            <translation>In {file} gespeichert.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>The reviewers read English, so these are in English whatever language you work in. Your own words stay as you typed them.</source>
            <translation>Die Prüfer lesen Englisch; deshalb ist dies auf Englisch, in welcher Sprache Sie auch arbeiten. Ihre eigenen Worte bleiben, wie Sie sie eingegeben haben.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>What is missing</source>
            <translation>Was fehlt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Would be better: {what}</source>
            <translation>Wäre besser: {what}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Your lists, the organisation's details and your answers are removed, and cannot be brought back. Files and what was sent to the site stay.</source>
            <translation>Ihre Listen, die Angaben der Organisation und Ihre Antworten werden entfernt und lassen sich nicht zurückholen. Dateien und was an die Website gesendet wurde, bleiben.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>{file} could not be written ({reason}). The dossier is as it was. Close the file where it is open in another program, or choose another folder.</source>
            <translation>{file} konnte nicht geschrieben werden ({reason}). Das Dossier ist unverändert. Schließen Sie die Datei, falls sie in einem anderen Programm geöffnet ist, oder wählen Sie einen anderen Ordner.</translation>
        </message>
    </context>
    <context>
        <name>ConfirmPerson</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Certificate {number} stays valid: it disappears from this table, but whoever checks the number finds it, and no credit comes back. To take the certificate back, revoke it first.</source>
            <translation>Zertifikat {number} bleibt gültig: Es verschwindet aus dieser Tabelle, aber wer die Nummer prüft, findet es, und Sie bekommen keinen Credit zurück. Um das Zertifikat zurückzunehmen, widerrufen Sie es zuerst.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Pay Certificate</source>
            <translation>Zertifikat bezahlen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Pay certificate {number} of {name}?

This takes 1 credit, {amount}. Balance now {balance}. After that the PDF can be printed.</source>
            <translation>Zertifikat {number} von {name} bezahlen?

Das kostet 1 Credit, {amount}. Guthaben jetzt {balance}. Danach lässt sich das PDF drucken.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Pay {amount}</source>
            <translation>{amount} bezahlen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Remove from Course</source>
            <translation>Aus dem Kurs entfernen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Revoke Certificate</source>
            <translation>Zertifikat widerrufen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Revoke certificate {number} of {name}?

From then on, whoever checks the number is told that there is no such certificate, and a printed one is worth nothing. This cannot be undone. A new certificate for this person costs another credit, and the site may give the number to somebody else.

Whether a credit comes back is up to the site: it is read before and after, and told to you. Balance now {balance}.</source>
            <translation>Zertifikat {number} von {name} widerrufen?

Von da an erfährt jeder, der die Nummer prüft, dass es ein solches Zertifikat nicht gibt, und ein gedrucktes ist nichts wert. Das lässt sich nicht rückgängig machen. Ein neues Zertifikat für diese Person kostet einen weiteren Credit, und die Website kann die Nummer jemand anderem geben.

Ob ein Credit zurückkommt, entscheidet die Website: Das Guthaben wird davor und danach gelesen und Ihnen mitgeteilt. Guthaben jetzt {balance}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Revoke {number}</source>
            <translation>{number} widerrufen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Take {name} out of this course?

The organisation still knows this person, who can be enrolled again.</source>
            <translation>{name} aus diesem Kurs nehmen?

Die Organisation kennt diese Person weiterhin; sie kann wieder eingeschrieben werden.</translation>
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
            <translation>&amp;Art</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;Link or name</source>
            <translation>&amp;Link oder Name</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;What</source>
            <translation>&amp;Was</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A page about a book</source>
            <translation>Eine Seite über ein Buch</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A page of QGIS</source>
            <translation>Eine Seite von QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A translation project</source>
            <translation>Ein Übersetzungsprojekt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A web page.</source>
            <translation>Eine Webseite.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Add a contribution</source>
            <translation>Einen Beitrag hinzufügen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>All plugins of {name}</source>
            <translation>Alle Erweiterungen von {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Bug report {name}</source>
            <translation>Fehlermeldung {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Bug reports of {name}</source>
            <translation>Fehlermeldungen von {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Commit {name}</source>
            <translation>Commit {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Commits of {name}</source>
            <translation>Commits von {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Contributions</source>
            <translation>Beiträge</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Donations and sponsors of QGIS</source>
            <translation>Spenden und Sponsoren von QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Kind</source>
            <comment>of a contribution</comment>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>List what your organisation gives to QGIS, with links by which the reviewers can see it. If you are accepted, this list is published.</source>
            <translation>Nennen Sie, was Ihre Organisation zu QGIS beiträgt, mit Links, unter denen die Prüfer es sehen können. Werden Sie angenommen, wird diese Liste veröffentlicht.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Make Link</source>
            <translation>Link erstellen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Make a link of the name that somebody has at GitHub, Transifex or plugins.qgis.org</source>
            <translation>Einen Link aus dem Namen machen, den jemand bei GitHub, Transifex oder plugins.qgis.org hat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Plugin {name}</source>
            <translation>Erweiterung {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Published courseware</source>
            <translation>Veröffentlichtes Kursmaterial</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Pull request {name}</source>
            <translation>Pull-Request {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Pull requests of {name}</source>
            <translation>Pull-Requests von {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Remove the chosen contribution</source>
            <translation>Den gewählten Beitrag entfernen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The link names no plugin, author or translator.</source>
            <translation>Der Link nennt keine Erweiterung, keinen Autor und keinen Übersetzer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The link should end with a commit: at least seven digits and a to f.</source>
            <translation>Der Link sollte mit einem Commit enden: mindestens sieben Ziffern und Buchstaben von a bis f.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The link should end with a number.</source>
            <translation>Der Link sollte mit einer Zahl enden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The page of a user group</source>
            <translation>Die Seite einer Anwendergruppe</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>This is a name, no link: press “Make Link”.</source>
            <translation>Das ist ein Name, kein Link: Klicken Sie auf „Link erstellen“.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>This is no link to a web page.</source>
            <translation>Das ist kein Link zu einer Webseite.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Tick this to give a date</source>
            <translation>Ankreuzen, um ein Datum anzugeben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Translations by {name}</source>
            <translation>Übersetzungen von {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Type or paste a link. For code, texts, bug reports, translations and plugins the name of an author will do: a link is made of it.</source>
            <translation>Geben Sie einen Link ein, oder fügen Sie ihn ein. Für Code, Texte, Fehlermeldungen, Übersetzungen und Erweiterungen genügt der Name eines Autors: Daraus wird ein Link.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>What</source>
            <comment>a contribution in a few words</comment>
            <translation>Was</translation>
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
            <translation>&amp;E-Mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>&amp;First name</source>
            <translation>&amp;Vorname</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>&amp;Surname</source>
            <translation>&amp;Nachname</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Certificate {number} keeps its number.</source>
            <translation>Zertifikat {number} behält seine Nummer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Correct</source>
            <comment>a button</comment>
            <translation>Berichtigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Correct Name or E-mail</source>
            <translation>Name oder E-Mail berichtigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Correct and Renew PDF</source>
            <translation>Berichtigen und PDF erneuern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Make the &amp;PDF anew, so that it is printed right</source>
            <translation>Das &amp;PDF neu erstellen, damit es richtig gedruckt wird</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>The first name is missing.</source>
            <translation>Der Vorname fehlt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>The name is printed on the certificate exactly as it stands here.</source>
            <translation>Der Name wird genau so auf das Zertifikat gedruckt, wie er hier steht.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>The site does not let you make the PDF anew: it keeps the name that it was printed with. Ask an owner of the organisation to renew it.</source>
            <translation>Die Website lässt Sie das PDF nicht neu erstellen: Es behält den Namen, mit dem es gedruckt wurde. Bitten Sie einen Eigentümer der Organisation, es zu erneuern.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Then prepare a &amp;mail to this person</source>
            <translation>Dann eine E-&amp;Mail an diese Person vorbereiten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>This is not an e-mail address.</source>
            <translation>Das ist keine E-Mail-Adresse.</translation>
        </message>
    </context>
    <context>
        <name>CourseFooter</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n certificate(s) = {credits} credits = {amount}</source>
            <translation>
                <numerusform>%n Zertifikat = {credits} Credits = {amount}</numerusform>
                <numerusform>%n Zertifikate = {credits} Credits = {amount}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n passed</source>
            <translation>
                <numerusform>%n bestanden</numerusform>
                <numerusform>%n bestanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n people</source>
            <translation>
                <numerusform>%n Person</numerusform>
                <numerusform>%n Personen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n to look at</source>
            <translation>
                <numerusform>%n zu prüfen</numerusform>
                <numerusform>%n zu prüfen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n to repair</source>
            <translation>
                <numerusform>%n zu korrigieren</numerusform>
                <numerusform>%n zu korrigieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>&amp;Certificate for all</source>
            <translation>&amp;Zertifikat für alle</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Certificate for all</source>
            <translation>Zertifikat für alle</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Issue %n Certificate(s)…</source>
            <translation>
                <numerusform>%n Zertifikat ausstellen…</numerusform>
                <numerusform>%n Zertifikate ausstellen…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Issue Certificates…</source>
            <translation>Zertifikate ausstellen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Shows first who gets which certificate and what it costs. Nothing is sent before you confirm it. (Ctrl+Return)</source>
            <translation>Zeigt zuerst, wer welches Zertifikat bekommt und was es kostet. Nichts wird gesendet, bevor Sie es bestätigen. (Strg+Eingabe)</translation>
        </message>
    </context>
    <context>
        <name>CourseHeader</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>At {host}</source>
            <translation>Bei {host}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Balance {balance}</source>
            <translation>Guthaben {balance}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Buy credits on the site, in your web browser</source>
            <translation>Credits auf der Website kaufen, im Webbrowser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Course</source>
            <translation>Kurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Opening the course…</source>
            <translation>Kurs wird geöffnet…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Read the course and the balance again</source>
            <translation>Kurs und Guthaben erneut lesen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>The course could not be opened.</source>
            <translation>Der Kurs konnte nicht geöffnet werden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Top Up…</source>
            <translation>Aufladen…</translation>
        </message>
    </context>
    <context>
        <name>CourseList</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Course convener</source>
            <translation>Kursleiter</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Course type</source>
            <translation>Kurstyp</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Dates</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Training centre</source>
            <translation>Schulungszentrum</translation>
        </message>
    </context>
    <context>
        <name>CourseProgress</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Stop between two certificates, never in the middle of one</source>
            <translation>Zwischen zwei Zertifikaten anhalten, nie mitten in einem</translation>
        </message>
    </context>
    <context>
        <name>CourseResults</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>All certificates of this course, to save and to print</source>
            <translation>Alle Zertifikate dieses Kurses, zum Speichern und Drucken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Copy Numbers</source>
            <translation>Nummern kopieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Copy names and certificate numbers as a table</source>
            <translation>Namen und Zertifikatsnummern als Tabelle kopieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Have the site write to everybody with a paid certificate</source>
            <translation>Die Website an alle mit bezahltem Zertifikat schreiben lassen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Mail to All…</source>
            <translation>E-Mail an alle…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Open Folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Result Sheet…</source>
            <translation>Ergebnisblatt…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Save PDFs…</source>
            <translation>PDFs speichern…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Save the certificates in a folder</source>
            <translation>Die Zertifikate in einem Ordner speichern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Show the folder with the certificates saved last</source>
            <translation>Den Ordner mit den zuletzt gespeicherten Zertifikaten zeigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>The site does not offer you this for this course.</source>
            <translation>Die Website bietet Ihnen das für diesen Kurs nicht an.</translation>
        </message>
    </context>
    <context>
        <name>CourseToolbar</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Add Row</source>
            <translation>Zeile hinzufügen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Add an empty row to type into</source>
            <translation>Eine leere Zeile zum Ausfüllen hinzufügen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Add the people on the clipboard from any spreadsheet, or put values into cells</source>
            <translation>Personen aus der Zwischenablage hinzufügen, aus jeder Tabellenkalkulation, oder Werte in Zellen einfügen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Enrol New</source>
            <translation>Neue einschreiben</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Enrol New (%n)</source>
            <translation>
                <numerusform>Neue einschreiben (%n)</numerusform>
                <numerusform>Neue einschreiben (%n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Enrol everybody who is not in the course yet; this costs nothing</source>
            <translation>Alle einschreiben, die noch nicht im Kurs sind; das kostet nichts</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Find a participant</source>
            <translation>Teilnehmer suchen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Remove Rows</source>
            <translation>Zeilen entfernen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Remove the selected people who are not enrolled</source>
            <translation>Die ausgewählten Personen entfernen, die nicht eingeschrieben sind</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Repair All Safe (%n)…</source>
            <translation>
                <numerusform>Alle sicheren Korrekturen (%n)…</numerusform>
                <numerusform>Alle sicheren Korrekturen (%n)…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Repair All Safe…</source>
            <translation>Alle sicheren Korrekturen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Show what can be repaired without losing anything, and repair it</source>
            <translation>Zeigen, was sich korrigieren lässt, ohne etwas zu verlieren, und es korrigieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>CourseWork</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Enrolling participants</source>
            <translation>Teilnehmer werden eingeschrieben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Issuing certificates</source>
            <translation>Zertifikate werden ausgestellt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Letting go of the rest</source>
            <translation>Der Rest wird aufgegeben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Opening the course</source>
            <translation>Kurs wird geöffnet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Reading the balance</source>
            <translation>Guthaben wird gelesen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Saving certificates</source>
            <translation>Zertifikate werden gespeichert</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Verifying certificate numbers</source>
            <translation>Zertifikatsnummern werden verifiziert</translation>
        </message>
    </context>
    <context>
        <name>DaysLeft</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>%n day(s) left to correct</source>
            <translation>
                <numerusform>noch %n Tag zum Berichtigen</numerusform>
                <numerusform>noch %n Tage zum Berichtigen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>It can be revoked for %n more day(s), today included.</source>
            <translation>
                <numerusform>Es kann noch %n Tag lang widerrufen werden, heute mitgerechnet.</numerusform>
                <numerusform>Es kann noch %n Tage lang widerrufen werden, heute mitgerechnet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>It can no longer be revoked.</source>
            <translation>Es kann nicht mehr widerrufen werden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>It can still be revoked.</source>
            <translation>Es kann noch widerrufen werden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>Name and e-mail can be corrected for %n more day(s), today included.</source>
            <translation>
                <numerusform>Name und E-Mail können noch %n Tag lang berichtigt werden, heute mitgerechnet.</numerusform>
                <numerusform>Name und E-Mail können noch %n Tage lang berichtigt werden, heute mitgerechnet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>Name and e-mail can no longer be corrected.</source>
            <translation>Name und E-Mail können nicht mehr berichtigt werden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>Name and e-mail can still be corrected, for a week after the day of issue. Which day that was is not known here: it was not issued from this computer.</source>
            <translation>Name und E-Mail können noch berichtigt werden, eine Woche lang nach dem Tag der Ausstellung. Welcher Tag das war, ist hier nicht bekannt: Es wurde nicht von diesem Computer ausgestellt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>last day to correct</source>
            <translation>letzter Tag zum Berichtigen</translation>
        </message>
    </context>
    <context>
        <name>DeedReports</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>%n credit(s) came back.</source>
            <translation>
                <numerusform>%n Credit kam zurück.</numerusform>
                <numerusform>%n Credits kamen zurück.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Balance before {before}, now {after}.</source>
            <translation>Guthaben davor {before}, jetzt {after}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Look at the course on the site before you repeat it: a second time could cost a credit.</source>
            <translation>Sehen Sie sich den Kurs auf der Website an, bevor Sie es wiederholen: Ein zweites Mal könnte einen Credit kosten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>No credit came back.</source>
            <translation>Es kam kein Credit zurück.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The PDF of {number} was made anew.</source>
            <translation>Das PDF von {number} wurde neu erstellt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The PDF of {number} was not made anew: the site lets only owners and managers of the organisation do that, although it shows the button to conveners too. Ask one of them.</source>
            <translation>Das PDF von {number} wurde nicht neu erstellt: Die Website lässt das nur Eigentümer und Verwalter der Organisation tun, obwohl sie die Schaltfläche auch Kursleitern zeigt. Bitten Sie einen von ihnen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The PDF of {number} was not made anew: {why}.</source>
            <translation>Das PDF von {number} wurde nicht neu erstellt: {why}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The site does not show the balance before and after.</source>
            <translation>Die Website zeigt das Guthaben davor und danach nicht.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>it was interrupted before it was sent</source>
            <translation>es wurde unterbrochen, bevor es gesendet war</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>no answer came, and the page does not show it</source>
            <translation>es kam keine Antwort, und die Seite zeigt es nicht</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the course ended more than a week ago, and the site refuses then</source>
            <translation>der Kurs endete vor mehr als einer Woche, und dann lehnt die Website das ab</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the page no longer shows the certificate</source>
            <translation>die Seite zeigt das Zertifikat nicht mehr</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the person has another certificate by now</source>
            <translation>die Person hat inzwischen ein anderes Zertifikat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the person is no longer in this course</source>
            <translation>die Person ist nicht mehr in diesem Kurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the site accepted it, but the page does not show it</source>
            <translation>die Website hat es angenommen, aber die Seite zeigt es nicht</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the site does not offer it any more</source>
            <translation>die Website bietet es nicht mehr an</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the site refused</source>
            <translation>die Website hat es abgelehnt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>you may not do this</source>
            <translation>Sie dürfen das nicht</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} is paid.</source>
            <translation>{number} ist bezahlt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} is revoked.</source>
            <translation>{number} ist widerrufen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} was not paid: {why}.</source>
            <translation>{number} wurde nicht bezahlt: {why}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} was not revoked: {why}.</source>
            <translation>{number} wurde nicht widerrufen: {why}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number}: no answer came, and the page cannot be read now. Refresh when you are connected again; the page then tells whether it was done.</source>
            <translation>{number}: Es kam keine Antwort, und die Seite lässt sich jetzt nicht lesen. Aktualisieren Sie, wenn Sie wieder verbunden sind; die Seite zeigt dann, ob es ausgeführt wurde.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number}: nothing was sent, because the site cannot be reached now or the credits are used up. Try again later.</source>
            <translation>{number}: Es wurde nichts gesendet, weil die Website jetzt nicht erreichbar ist oder die Credits aufgebraucht sind. Versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number}: somebody else had done it before, so nothing was sent.</source>
            <translation>{number}: Jemand anders hatte das schon erledigt, also wurde nichts gesendet.</translation>
        </message>
    </context>
    <context>
        <name>Delete</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n form(s) of courses and course types that you filled in and did not send. What is at the site stays.</source>
            <translation>
                <numerusform>%n Formular für Kurse und Kurstypen, das Sie ausgefüllt und nicht gesendet haben. Was auf der Website ist, bleibt.</numerusform>
                <numerusform>%n Formulare für Kurse und Kurstypen, die Sie ausgefüllt und nicht gesendet haben. Was auf der Website ist, bleibt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n other file(s) in the plugin's folder: {names}.</source>
            <translation>
                <numerusform>%n andere Datei im Ordner der Erweiterung: {names}.</numerusform>
                <numerusform>%n andere Dateien im Ordner der Erweiterung: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n table(s) with {rows}: names and e-mail addresses that you typed and that are not at the site yet are lost for good. Whoever is enrolled stays enrolled.</source>
            <translation>
                <numerusform>%n Tabelle mit {rows}: Namen und E-Mail-Adressen, die Sie eingegeben haben und die noch nicht auf der Website sind, gehen endgültig verloren. Wer eingeschrieben ist, bleibt eingeschrieben.</numerusform>
                <numerusform>%n Tabellen mit {rows}: Namen und E-Mail-Adressen, die Sie eingegeben haben und die noch nicht auf der Website sind, gehen endgültig verloren. Wer eingeschrieben ist, bleibt eingeschrieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n training centre(s) that you typed and did not send. What the site has stays as it is there.</source>
            <translation>
                <numerusform>%n Schulungszentrum, das Sie eingegeben und nicht gesendet haben. Was die Website hat, bleibt dort, wie es ist.</numerusform>
                <numerusform>%n Schulungszentren, die Sie eingegeben und nicht gesendet haben. Was die Website hat, bleibt dort, wie es ist.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>All settings of the plugin, the username and the password that QGIS remembers. You are signed out, and the usual certification site is used.</source>
            <translation>Alle Einstellungen der Erweiterung, der Benutzername und das Passwort, das QGIS sich merkt. Sie werden abgemeldet, und die übliche Zertifizierungs-Website wird verwendet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Delete Now</source>
            <translation>Jetzt löschen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Some of the rows were being sent when that was interrupted; look at the course page whether they arrived.</source>
            <translation>Einige der Zeilen wurden gerade gesendet, als das unterbrochen wurde; sehen Sie auf der Kursseite nach, ob sie angekommen sind.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Some of them were being sent when that was interrupted; look at the organisation's page whether they arrived, before you make them again.</source>
            <translation>Einige davon wurden gerade gesendet, als das unterbrochen wurde; sehen Sie auf der Seite der Organisation nach, ob sie angekommen sind, bevor Sie sie erneut anlegen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The file with your tables, which cannot be read any more.</source>
            <translation>Die Datei mit Ihren Tabellen, die sich nicht mehr lesen lässt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The notes on runs of issuing that have ended. The certificates stay as they are.</source>
            <translation>Die Aufzeichnungen über beendete Ausstellungsvorgänge. Die Zertifikate bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The password that QGIS remembers. You type it the next time you sign in.</source>
            <translation>Das Passwort, das QGIS sich merkt. Sie geben es bei der nächsten Anmeldung ein.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The saved courses ({size}). They are fetched again when they are next needed; until then, layers of them in your projects show nothing.</source>
            <translation>Die gespeicherten Kurse ({size}). Sie werden neu geladen, wenn sie wieder gebraucht werden; bis dahin zeigen Layer mit diesen Kursen in Ihren Projekten nichts an.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>These runs were interrupted. Their notes are what a run is continued from, and what keeps a certificate from being paid for twice. Each stays unless you tick it.</source>
            <translation>Diese Vorgänge wurden unterbrochen. Mit ihren Aufzeichnungen wird das Ausstellen fortgesetzt, und sie verhindern, dass ein Zertifikat zweimal bezahlt wird. Jeder Vorgang bleibt, wenn Sie ihn nicht ankreuzen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Your favourites, and when you last looked: what is new is not marked the next time.</source>
            <translation>Ihre Favoriten und wann Sie zuletzt nachgesehen haben: Neues wird beim nächsten Mal nicht markiert.</translation>
        </message>
    </context>
    <context>
        <name>Dock</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Certified?</source>
            <comment>become certified; short, on a narrow button</comment>
            <translation>Zertifiziert?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Find courses</source>
            <comment>short, on a narrow button</comment>
            <translation>Kurse finden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Find courses that end with the QGIS certificate</source>
            <translation>Kurse finden, die mit dem QGIS-Zertifikat enden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>For trainers: participants and certificates</source>
            <translation>Für Trainer: Teilnehmer und Zertifikate</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Help for this page, without a connection</source>
            <translation>Hilfe zu dieser Seite, ohne Verbindung</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>How an organisation becomes certified</source>
            <translation>Wie eine Organisation zertifiziert wird</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>My courses</source>
            <comment>short, on a narrow button</comment>
            <translation>Meine Kurse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock.py" />
            <location filename="../qgis_certification_plugin/ui/help.py" />
            <source>QGIS Certification</source>
            <translation>QGIS-Zertifizierung</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Settings of QGIS Certification…</source>
            <translation>Einstellungen von QGIS Certification…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Verify</source>
            <comment>short, on a narrow button</comment>
            <translation>Verifizieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Verify that a certificate is genuine</source>
            <translation>Prüfen, ob ein Zertifikat echt ist</translation>
        </message>
    </context>
    <context>
        <name>Dossier</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/rows.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/desk.py" />
            <source>Another QGIS has changed the dossier too. What it saved was kept as {file}.</source>
            <translation>Ein anderes QGIS-Fenster hat das Dossier auch geändert. Was dort gespeichert wurde, ist als {file} aufgehoben.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/rows.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/desk.py" />
            <source>The dossier could not be saved ({reason}). It is still here: keep this window open, make room on the disk, and change something.</source>
            <translation>Das Dossier konnte nicht gespeichert werden ({reason}). Es ist noch da: Lassen Sie dieses Fenster offen, schaffen Sie Platz auf der Festplatte und ändern Sie etwas.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/desk.py" />
            <source>The saved dossier cannot be read. It was kept as {file}, and a new one is begun here.</source>
            <translation>Das gespeicherte Dossier lässt sich nicht lesen. Es wurde als {file} aufgehoben, und hier beginnt ein neues.</translation>
        </message>
    </context>
    <context>
        <name>DryRun</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Address on the site</source>
            <translation>Adresse auf der Website</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Contents</source>
            <comment>heading of a column: what is sent</comment>
            <translation>Inhalt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Copy as Table</source>
            <translation>Als Tabelle kopieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Enrol %n people</source>
            <translation>
                <numerusform>%n Person einschreiben</numerusform>
                <numerusform>%n Personen einschreiben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Issue to {name}</source>
            <translation>Für {name} ausstellen</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Nothing was sent. These are the steps in their order: %n form(s) would be sent, for {certificates} certificates at {amount}, and the course page would be read in between. A question mark stands for a number that only the site can give.</source>
            <translation>
                <numerusform>Es wurde nichts gesendet. Dies sind die Schritte der Reihe nach: %n Formular würde gesendet, für {certificates} Zertifikate zu insgesamt {amount}, und dazwischen würde die Kursseite gelesen. Ein Fragezeichen steht für eine Nummer, die nur die Website geben kann.</numerusform>
                <numerusform>Es wurde nichts gesendet. Dies sind die Schritte der Reihe nach: %n Formulare würden gesendet, für {certificates} Zertifikate zu insgesamt {amount}, und dazwischen würde die Kursseite gelesen. Ein Fragezeichen steht für eine Nummer, die nur die Website geben kann.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Read the course page: numbers and balance</source>
            <translation>Kursseite lesen: Nummern und Guthaben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Read the form</source>
            <translation>Formular lesen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Step</source>
            <comment>heading of a column: what is done</comment>
            <translation>Schritt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Steps in their order</source>
            <translation>Schritte der Reihe nach</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>What Would Be Sent</source>
            <translation>Was gesendet würde</translation>
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
            <translation>Mitteleuropäisch</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Chinese</source>
            <translation>Chinesisch</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Cyrillic</source>
            <translation>Kyrillisch</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Greek</source>
            <translation>Griechisch</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Hebrew</source>
            <translation>Hebräisch</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Japanese</source>
            <translation>Japanisch</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Korean</source>
            <translation>Koreanisch</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Turkish</source>
            <translation>Türkisch</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Western European</source>
            <translation>Westeuropäisch</translation>
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
            <translation>Ein anderes QGIS-Fenster auf diesem Computer stellt gerade Zertifikate für denselben Kurs aus. Hier wurde nichts ausgeführt. Machen Sie dort weiter oder warten Sie, bis es fertig ist.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Another program is using the file {name}. Close it there and try again.</source>
            <translation>Ein anderes Programm benutzt die Datei {name}. Schließen Sie sie dort, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>For certificate {number}, {host} gave the PDF of somebody else. It was not saved. Ask the organisation's owner to have it made again.</source>
            <translation>Für Zertifikat {number} hat {host} das PDF einer anderen Person geliefert. Es wurde nicht gespeichert. Bitten Sie den Eigentümer der Organisation, es neu erstellen zu lassen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>It is not certain whether the site carried it out before that. Read the page again and look, before you repeat anything.</source>
            <translation>Es ist nicht sicher, ob die Website es davor noch ausgeführt hat. Lesen Sie die Seite erneut und sehen Sie nach, bevor Sie etwas wiederholen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>No address of the certification site is given.</source>
            <translation>Es ist keine Adresse der Zertifizierungs-Website angegeben.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Something is broken at {host} (error {status}). Try again later.</source>
            <translation>Bei {host} ist etwas kaputt (Fehler {status}). Versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Something went wrong that should not have ({kind}). What was done before it stays done. The log of QGIS, under “QGIS Certification”, says where it happened.</source>
            <translation>Es ist etwas schiefgegangen, was nicht hätte geschehen dürfen ({kind}). Was zuvor erledigt wurde, bleibt erledigt. Im Protokoll von QGIS steht unter „QGIS Certification“, wo es geschah.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Stopped. What was done until then stays done.</source>
            <translation>Angehalten. Was bis dahin erledigt wurde, bleibt erledigt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The address of the certification site must begin with https. Nothing was sent.</source>
            <translation>Die Adresse der Zertifizierungs-Website muss mit https beginnen. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The address of the certification site must not hold a username or password. Nothing was sent.</source>
            <translation>Die Adresse der Zertifizierungs-Website darf weder Benutzernamen noch Passwort enthalten. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The connection to {host} is not safe: its certificate was not accepted. Nothing was sent. On a network that asks you to sign in first, do that in your web browser.</source>
            <translation>Die Verbindung zu {host} ist nicht sicher: Das Zertifikat des Servers wurde nicht akzeptiert. Es wurde nichts gesendet. In einem Netz, das zuerst eine Anmeldung verlangt, erledigen Sie das im Webbrowser.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The disk is full: {name} could not be written.</source>
            <translation>Die Festplatte ist voll: {name} konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The file {name} could not be read or written: {detail}</source>
            <translation>Die Datei {name} konnte nicht gelesen oder geschrieben werden: {detail}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The file {name} is damaged. Refresh the courses to make it again.</source>
            <translation>Die Datei {name} ist beschädigt. Aktualisieren Sie die Kurse, um sie neu zu erstellen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The notes on an earlier issuing run ({name}) cannot be read, so nothing more is issued from them. The course page shows which certificates exist.</source>
            <translation>Die Aufzeichnungen eines früheren Ausstellungsvorgangs ({name}) lassen sich nicht lesen, also wird daraus nichts mehr ausgestellt. Die Kursseite zeigt, welche Zertifikate es gibt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The organisation has no credit left, so no certificate was issued. Top up on the site and go on.</source>
            <translation>Die Organisation hat keine Credits mehr, also wurde kein Zertifikat ausgestellt. Laden Sie das Guthaben auf der Website auf und machen Sie weiter.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The site does not let this be changed any more. Nothing was done.</source>
            <translation>Die Website lässt das nicht mehr ändern. Es wurde nichts ausgeführt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>This account at {host} is switched off. Ask the people who run the site.</source>
            <translation>Dieses Konto bei {host} ist abgeschaltet. Fragen Sie die Betreiber der Website.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>You are not allowed to read or write {name}, or it is open.</source>
            <translation>Sie dürfen {name} nicht lesen oder schreiben, oder die Datei ist geöffnet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Your session at {host} has ended. Nothing you typed is lost. Sign in again to go on.</source>
            <translation>Ihre Sitzung bei {host} ist beendet. Nichts, was Sie eingegeben haben, ist verloren. Melden Sie sich erneut an, um weiterzumachen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} cannot be reached. Check your connection, and the proxy in QGIS's network options, and try again.</source>
            <translation>{host} ist nicht erreichbar. Prüfen Sie Ihre Verbindung und den Proxy in den Netzwerkoptionen von QGIS, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept the form and does not say why. Nothing was done.</source>
            <translation>{host} hat das Formular nicht angenommen und sagt nicht, warum. Es wurde nichts ausgeführt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept the form, because it belonged to another session. Nothing was done. Sign in again and repeat it.</source>
            <translation>{host} hat das Formular nicht angenommen, weil es zu einer anderen Sitzung gehörte. Es wurde nichts ausgeführt. Melden Sie sich erneut an, und wiederholen Sie es.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept the form. Nothing was done. It says: {messages}</source>
            <translation>{host} hat das Formular nicht angenommen. Es wurde nichts ausgeführt. Meldung: {messages}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept this. Nothing was done.</source>
            <translation>{host} hat das nicht angenommen. Es wurde nichts ausgeführt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not answer in time. Try again in a while; when the site is busy, an answer can take a minute.</source>
            <translation>{host} hat nicht rechtzeitig geantwortet. Versuchen Sie es etwas später erneut; wenn auf der Website viel los ist, kann eine Antwort eine Minute dauern.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} does not know this username with this password. Whoever signs in there with GitHub or Google has to set a password first.</source>
            <translation>{host} kennt diesen Benutzernamen mit diesem Passwort nicht. Wer sich dort mit GitHub oder Google anmeldet, muss zuerst ein Passwort setzen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} does not let this program in. Nothing was done. See whether there is a newer version of the plugin.</source>
            <translation>{host} lässt dieses Programm nicht zu. Es wurde nichts ausgeführt. Sehen Sie nach, ob es eine neuere Version der Erweiterung gibt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} gave no usable answer ({code}).</source>
            <translation>{host} gab keine brauchbare Antwort ({code}).</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} gets more requests from your network than it allows, and did nothing. Wait a minute and try again.</source>
            <translation>{host} bekommt aus Ihrem Netz mehr Anfragen als erlaubt und hat nichts ausgeführt. Warten Sie eine Minute und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} has had too many failed attempts to sign in and now refuses the right password too. Wait five minutes before you try again.</source>
            <translation>{host} hatte zu viele fehlgeschlagene Anmeldungen und weist jetzt auch das richtige Passwort ab. Warten Sie fünf Minuten, bevor Sie es erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} has no such page for you: it is gone, or you are not allowed to see it. Nothing was done.</source>
            <translation>{host} hat diese Seite nicht für Sie: Es gibt sie nicht mehr oder Sie dürfen sie nicht sehen. Es wurde nichts ausgeführt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} leads to an address where it should not, so the plugin goes no further. On a network that asks you to sign in first, do that in your web browser and try again.</source>
            <translation>{host} führt zu einer Adresse, zu der es nicht führen sollte; deshalb macht die Erweiterung nicht weiter. In einem Netz, das zuerst eine Anmeldung verlangt, erledigen Sie das im Webbrowser und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} says that you may not do this. Nothing was done. An owner of the organisation may be able to.</source>
            <translation>{host} sagt, dass Sie das nicht dürfen. Es wurde nichts ausgeführt. Ein Eigentümer der Organisation darf es vielleicht.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} shows a page that this version of the plugin does not know ({page}: {missing}), so it goes no further. See whether there is a newer version of the plugin.</source>
            <translation>{host} zeigt eine Seite, die diese Version der Erweiterung nicht kennt ({page}: {missing}); deshalb macht sie nicht weiter. Sehen Sie nach, ob es eine neuere Version der Erweiterung gibt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{name} could not be read or written: {reason}</source>
            <translation>{name} konnte nicht gelesen oder geschrieben werden: {reason}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{name} does not exist.</source>
            <translation>{name} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>“{address}” is not an address on the certification site. Nothing was sent.</source>
            <translation>„{address}“ ist keine Adresse auf der Zertifizierungs-Website. Es wurde nichts gesendet.</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>%n people are in a new table layer of the project. It lies in memory only, and is gone when QGIS ends, unless you make it permanent.</source>
            <translation>
                <numerusform>%n Person steht in einem neuen Tabellenlayer des Projekts. Er liegt nur im Speicher und ist weg, wenn QGIS beendet wird, sofern Sie ihn nicht dauerhaft speichern.</numerusform>
                <numerusform>%n Personen stehen in einem neuen Tabellenlayer des Projekts. Er liegt nur im Speicher und ist weg, wenn QGIS beendet wird, sofern Sie ihn nicht dauerhaft speichern.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>%n people were saved in {file}. It holds personal data: remove it when it has served its purpose.</source>
            <translation>
                <numerusform>%n Person wurde in {file} gespeichert. Die Datei enthält personenbezogene Daten: Entfernen Sie sie, wenn sie ihren Zweck erfüllt hat.</numerusform>
                <numerusform>%n Personen wurden in {file} gespeichert. Die Datei enthält personenbezogene Daten: Entfernen Sie sie, wenn sie ihren Zweck erfüllt hat.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>CSV File…</source>
            <translation>CSV-Datei…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/rows.py" />
            <source>Certificate number</source>
            <translation>Zertifikatsnummer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Comma separated values</source>
            <translation>Durch Komma getrennte Werte</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Only the %n Selected Row(s)</source>
            <translation>
                <numerusform>Nur die ausgewählte Zeile (%n)</numerusform>
                <numerusform>Nur die %n ausgewählten Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Open Folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Participants</source>
            <comment>name of the sheet, without special signs</comment>
            <translation>Teilnehmer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Save as CSV</source>
            <translation>Als CSV speichern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Save as Spreadsheet</source>
            <translation>Als Tabellendokument speichern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Spreadsheet</source>
            <translation>Tabellendokument</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Spreadsheet (XLSX)…</source>
            <translation>Tabellendokument (XLSX)…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Table Layer in the Project</source>
            <translation>Tabellenlayer im Projekt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>This QGIS cannot write XLSX files: it was built without that driver. Nothing was saved. Save a CSV file instead; every spreadsheet program opens it.</source>
            <translation>Dieses QGIS kann keine XLSX-Dateien schreiben: Es wurde ohne diesen Treiber gebaut. Es wurde nichts gespeichert. Speichern Sie stattdessen eine CSV-Datei; jede Tabellenkalkulation öffnet sie.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>{file} could not be written ({reason}). The table is as it was. Close the file where it is open in another program, or choose another folder.</source>
            <translation>{file} konnte nicht geschrieben werden ({reason}). Die Tabelle ist unverändert. Schließen Sie die Datei, falls sie in einem anderen Programm geöffnet ist, oder wählen Sie einen anderen Ordner.</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>%n course(s) do not show you their participants, and are not counted further.</source>
            <translation>
                <numerusform>%n Kurs zeigt Ihnen seine Teilnehmer nicht und wird nicht weiter gezählt.</numerusform>
                <numerusform>%n Kurse zeigen Ihnen ihre Teilnehmer nicht und werden nicht weiter gezählt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>%n older course(s) were not read, to spare the site.</source>
            <translation>
                <numerusform>%n älterer Kurs wurde nicht gelesen, um die Website zu schonen.</numerusform>
                <numerusform>%n ältere Kurse wurden nicht gelesen, um die Website zu schonen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>&amp;Organisation</source>
            <translation>&amp;Organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>As Others See It</source>
            <translation>Wie andere sie sehen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Certificates</source>
            <translation>Zertifikate</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Comma separated values</source>
            <translation>Durch Komma getrennte Werte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Count</source>
            <translation>Zählen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Counting courses and certificates</source>
            <translation>Kurse und Zertifikate werden gezählt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Course conveners</source>
            <translation>Kursleiter</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Course types</source>
            <translation>Kurstypen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Courses</source>
            <translation>Kurse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Donated to QGIS (EUR)</source>
            <translation>An QGIS gespendet (EUR)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Figures</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Figures by year</source>
            <translation>Zahlen nach Jahr</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Find the organisations that you work for</source>
            <translation>Die Organisationen suchen, für die Sie arbeiten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Finding your organisations</source>
            <translation>Ihre Organisationen werden gesucht</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>No place of your training centres is known here. Refresh the courses on the page “Find courses”; online centres have no place.</source>
            <translation>Hier ist kein Ort Ihrer Schulungszentren bekannt. Aktualisieren Sie die Kurse auf der Seite „Kurse finden“; Online-Zentren haben keinen Ort.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Open Public Page</source>
            <translation>Öffentliche Seite öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Open this page in your web browser</source>
            <translation>Diese Seite im Webbrowser öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Our Organisation</source>
            <translation>Unsere Organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Paid</source>
            <comment>certificates that are paid</comment>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Participants</source>
            <translation>Teilnehmer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Press “Count” to read your courses: participants, certificates, and what your certificates gave to QGIS.</source>
            <translation>Klicken Sie auf „Zählen“, um Ihre Kurse zu lesen: Teilnehmer, Zertifikate und was Ihre Zertifikate QGIS gebracht haben.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Read all courses that have begun, one after the other</source>
            <translation>Alle begonnenen Kurse lesen, einen nach dem anderen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Reading</source>
            <translation>Wird gelesen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Reading an organisation's page</source>
            <translation>Die Seite einer Organisation wird gelesen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Save as CSV</source>
            <translation>Als CSV speichern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Save as CSV…</source>
            <translation>Als CSV speichern…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Save the table for a spreadsheet</source>
            <translation>Die Tabelle für eine Tabellenkalkulation speichern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Saved in {file}.</source>
            <translation>In {file} gespeichert.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Show Centres on Map</source>
            <translation>Zentren auf der Karte zeigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Stop reading; what was shown before stays</source>
            <translation>Lesen anhalten; was zuvor gezeigt wurde, bleibt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>The organisation as others see it</source>
            <translation>Die Organisation, wie andere sie sehen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>This is what everybody sees, also without an account.</source>
            <translation>Das sehen alle, auch ohne Konto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Training centres</source>
            <translation>Schulungszentren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>You work for no certified organisation, says the site.</source>
            <translation>Laut der Website arbeiten Sie für keine zertifizierende Organisation.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Zoom the map to your training centres and mark them</source>
            <translation>Die Karte auf Ihre Schulungszentren zoomen und sie markieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>{certificates} certificates in %n course(s), of which {paid} are paid: {amount} for QGIS. A certificate counts in the year in which its course ended.</source>
            <translation>
                <numerusform>{certificates} Zertifikate in %n Kurs, davon {paid} bezahlt: {amount} für QGIS. Ein Zertifikat zählt in dem Jahr, in dem sein Kurs endete.</numerusform>
                <numerusform>{certificates} Zertifikate in %n Kursen, davon {paid} bezahlt: {amount} für QGIS. Ein Zertifikat zählt in dem Jahr, in dem sein Kurs endete.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>%n course(s)</source>
            <translation>
                <numerusform>%n Kurs</numerusform>
                <numerusform>%n Kurse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>%n course(s) saved in {name}. Open the file with your calendar.</source>
            <translation>
                <numerusform>%n Kurs in {name} gespeichert. Öffnen Sie die Datei mit Ihrem Kalender.</numerusform>
                <numerusform>%n Kurse in {name} gespeichert. Öffnen Sie die Datei mit Ihrem Kalender.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>&amp;From</source>
            <comment>a place; distance from there</comment>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/place_edit.py" />
            <source>A training centre, a region, a country, or latitude and longitude</source>
            <translation>Ein Schulungszentrum, eine Region, ein Land oder geographische Breite und Länge</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Add organisations, training centres and courses as layers</source>
            <translation>Organisationen, Schulungszentren und Kurse als Layer hinzufügen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Add to Map</source>
            <translation>Zur Karte hinzufügen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>All countries</source>
            <translation>Alle Länder</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>All course types</source>
            <translation>Alle Kurstypen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>All languages</source>
            <translation>Alle Sprachen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Any time</source>
            <translation>Jederzeit</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Ask for a Course</source>
            <translation>Nach einem Kurs fragen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>At a place</source>
            <translation>An einem Ort</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>At a place or online</source>
            <translation>An einem Ort oder online</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Back to what was shown before</source>
            <translation>Zurück zu dem, was zuvor gezeigt wurde</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Between two days</source>
            <translation>Zwischen zwei Tagen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <source>Calendar files</source>
            <translation>Kalenderdateien</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Calendar…</source>
            <translation>Kalender…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Certified organisation</source>
            <translation>Zertifizierende Organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Choose the point with one click on the map</source>
            <translation>Den Punkt mit einem Klick auf die Karte wählen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Clear</source>
            <comment>all filters</comment>
            <translation>Leeren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Clear Filters</source>
            <translation>Filter leeren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Clear all filters</source>
            <translation>Alle Filter leeren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Click on the Map</source>
            <translation>Auf die Karte klicken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Clicked point</source>
            <translation>Angeklickter Punkt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <source>Copy Link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <source>Copy the address of the page on the site</source>
            <translation>Die Adresse der Seite auf der Website kopieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Cou&amp;ntry</source>
            <translation>&amp;Land</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Countries</source>
            <translation>Länder</translation>
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
            <translation>Kursleiter</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Course t&amp;ype</source>
            <translation>Kurst&amp;yp</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Course types</source>
            <translation>Kurstypen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Course, place, organisation…</source>
            <translation>Kurs, Ort, Organisation…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Courses</source>
            <translation>Kurse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>Courses as of {time} on the organisation's page.</source>
            <translation>Kurse, Stand {time}, auf der Seite der Organisation.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Distance</source>
            <translation>Entfernung</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Distance from</source>
            <translation>Entfernung von</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/model.py" />
            <source>Favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Favourites</source>
            <translation>Favoriten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Fetch the courses from the certification site again</source>
            <translation>Die Kurse erneut von der Zertifizierungs-Website laden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Fetching the courses from {host}…</source>
            <translation>Die Kurse werden von {host} geladen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Filter by country, language, course, and by when and where it is</source>
            <translation>Nach Land, Sprache, Kurs sowie Zeit und Ort filtern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>From this day</source>
            <translation>Ab diesem Tag</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Held online, so not on the map</source>
            <translation>Online, deshalb nicht auf der Karte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>How often courses are fetched again</source>
            <translation>Wie oft Kurse erneut geladen werden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Last course</source>
            <translation>Letzter Kurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Last course: {course}, {days}</source>
            <translation>Letzter Kurs: {course}, {days}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>Learning the names of places</source>
            <translation>Ortsnamen werden eingelesen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>Looking for {name} with QGIS's locator</source>
            <translation>{name} wird mit der Suche von QGIS gesucht</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Map centre</source>
            <translation>Kartenmitte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Mark the course as a favourite, on this computer</source>
            <translation>Den Kurs auf diesem Computer als Favoriten markieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/model.py" />
            <source>New since your last visit</source>
            <translation>Neu seit Ihrem letzten Besuch</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Next 12 months</source>
            <translation>Nächste 12 Monate</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Next 3 months</source>
            <translation>Nächste 3 Monate</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Next month</source>
            <translation>Nächster Monat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>No course passes these filters.</source>
            <translation>Kein Kurs passt zu diesen Filtern.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>No course so far</source>
            <translation>Bisher kein Kurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>No course that comes is near: ask them for one</source>
            <translation>Kein bevorstehender Kurs ist in der Nähe: Fragen Sie nach einem</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>No course that comes passes the filters: ask them for one</source>
            <translation>Kein bevorstehender Kurs passt zu den Filtern: Fragen Sie nach einem</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>No location given</source>
            <comment>of a course; short</comment>
            <translation>Kein Ort angegeben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>No place called {name} is known on this computer. Try a larger town, a region or a country, or click on the map.</source>
            <translation>Auf diesem Computer ist kein Ort namens {name} bekannt. Versuchen Sie eine größere Stadt, eine Region oder ein Land, oder klicken Sie auf die Karte.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Not on the map: it is held online.</source>
            <translation>Nicht auf der Karte: Er findet online statt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Not on the map: the organisation gave no usable location for this centre.</source>
            <translation>Nicht auf der Karte: Die Organisation hat für dieses Zentrum keinen brauchbaren Ort angegeben.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Not there at your last visit</source>
            <translation>Bei Ihrem letzten Besuch noch nicht da</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Now called</source>
            <translation>Heißt jetzt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>On the site</source>
            <translation>Auf der Website</translation>
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
                <numerusform>Online: %n Kurs</numerusform>
                <numerusform>Online: %n Kurse</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Only the courses that you marked</source>
            <translation>Nur die Kurse, die Sie markiert haben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <source>Open the organisation's website</source>
            <translation>Die Website der Organisation öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Page of the course</source>
            <translation>Seite des Kurses</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Page of the organisation</source>
            <translation>Seite der Organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Past</source>
            <translation>Vergangen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/place_edit.py" />
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Progress of fetching</source>
            <translation>Fortschritt des Ladens</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>QGIS courses</source>
            <translation>QGIS-Kurse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>QGIS's locator finds no place called {name}.</source>
            <translation>Die Suche von QGIS findet keinen Ort namens {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>QGIS's map of the world does not show {name}.</source>
            <translation>Die Weltkarte von QGIS zeigt {name} nicht.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>Reading the organisation's page…</source>
            <translation>Die Seite der Organisation wird gelesen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>Reading the page of {name}</source>
            <translation>Die Seite von {name} wird gelesen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Reading the saved courses…</source>
            <translation>Die gespeicherten Kurse werden gelesen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Day</source>
            <translation>Jeden Tag aktualisieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Hour</source>
            <translation>Jede Stunde aktualisieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Month</source>
            <translation>Jeden Monat aktualisieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Week</source>
            <translation>Jede Woche aktualisieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/marks.py" />
            <source>Remembering which courses you saw</source>
            <translation>Gesehene Kurse werden gemerkt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Running now</source>
            <translation>Läuft gerade</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <source>Save for Your Calendar</source>
            <translation>Für Ihren Kalender speichern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Save the course as a file for your calendar</source>
            <translation>Den Kurs als Datei für Ihren Kalender speichern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Save the courses of the list as a file for your calendar</source>
            <translation>Die Kurse der Liste als Datei für Ihren Kalender speichern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Save the list for your calendar</source>
            <translation>Die Liste für Ihren Kalender speichern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>Saving courses for the calendar</source>
            <translation>Kurse werden für den Kalender gespeichert</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Search courses</source>
            <translation>Kurse suchen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses held at a place, or online</source>
            <translation>Kurse an einem Ort oder online zeigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses in these languages only</source>
            <translation>Nur Kurse in diesen Sprachen zeigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses of these countries only</source>
            <translation>Nur Kurse dieser Länder zeigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses of these types only</source>
            <translation>Nur Kurse dieser Typen zeigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Show courses of which a day lies in this time</source>
            <translation>Kurse zeigen, die ganz oder teilweise in diesem Zeitraum liegen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Show the course on the map</source>
            <translation>Den Kurs auf der Karte zeigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Show the training centres on the map</source>
            <translation>Die Schulungszentren auf der Karte zeigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Shows the courses that have all these words, in any order</source>
            <translation>Zeigt die Kurse, die alle diese Wörter enthalten, in beliebiger Reihenfolge</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Stop fetching; what is shown stays</source>
            <translation>Laden abbrechen; was gezeigt wird, bleibt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Take off all filters</source>
            <translation>Alle Filter entfernen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Take off the filter {name}</source>
            <translation>Den Filter {name} entfernen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>The certification site lists no courses.</source>
            <translation>Die Zertifizierungs-Website führt keine Kurse auf.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>The chosen course</source>
            <translation>Der gewählte Kurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>The chosen organisation</source>
            <translation>Die gewählte Organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/freshness.py" />
            <source>The courses as of {time} are still here.</source>
            <translation>Die Kurse mit Stand {time} sind noch da.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>The link is copied: {link}</source>
            <translation>Der Link ist kopiert: {link}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>The nearest course on top</source>
            <translation>Der nächstgelegene Kurs zuoberst</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>The organisation gave no usable location</source>
            <translation>Die Organisation hat keinen brauchbaren Ort angegeben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>The organisation's page could not be read; running courses may be missing here.</source>
            <translation>Die Seite der Organisation ließ sich nicht lesen; laufende Kurse können hier fehlen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>The site does not list this organisation (any more), so how to reach it is not known.</source>
            <translation>Die Website führt diese Organisation nicht (mehr) auf; wie sie zu erreichen ist, ist deshalb nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>The site lists no running courses: this one is shown as it was announced before it began, or as the organisation's page has it.</source>
            <translation>Die Website führt keine laufenden Kurse auf: Dieser wird gezeigt, wie er vor seinem Beginn angekündigt war oder wie er auf der Seite der Organisation steht.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>The site lists several organisations with this name; it does not tell which of them gives the course.</source>
            <translation>Die Website führt mehrere Organisationen dieses Namens auf; sie sagt nicht, welche davon den Kurs gibt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>The soonest course on top</source>
            <translation>Der früheste Kurs zuoberst</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>This month</source>
            <translation>Dieser Monat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/place_edit.py" />
            <source>Town, region, country…</source>
            <translation>Stadt, Region, Land…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Trained competence</source>
            <translation>Vermittelte Kompetenz</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Trainers Nearby</source>
            <translation>Trainer in der Nähe</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Trainers in these countries: %n organisation(s)</source>
            <translation>
                <numerusform>Trainer in diesen Ländern: %n Organisation</numerusform>
                <numerusform>Trainer in diesen Ländern: %n Organisationen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Trainers nearby: %n organisation(s)</source>
            <translation>
                <numerusform>Trainer in der Nähe: %n Organisation</numerusform>
                <numerusform>Trainer in der Nähe: %n Organisationen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Training centre</source>
            <translation>Schulungszentrum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Training centres</source>
            <translation>Schulungszentren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/freshness.py" />
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Try Again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Until this day</source>
            <translation>Bis zu diesem Tag</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Upcoming</source>
            <translation>Bevorstehend</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>W&amp;hen</source>
            <translation>&amp;Wann</translation>
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
            <translation>W&amp;o</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Where distances are measured from</source>
            <translation>Von wo aus Entfernungen gemessen werden</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Without a location: %n course(s)</source>
            <translation>
                <numerusform>Ohne Ort: %n Kurs</numerusform>
                <numerusform>Ohne Ort: %n Kurse</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Write</source>
            <comment>an e-mail</comment>
            <translation>Schreiben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Write an e-mail that asks whether a course is planned</source>
            <translation>In einer E-Mail fragen, ob ein Kurs geplant ist</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Write an e-mail to the organisation, in the course's language</source>
            <translation>Eine E-Mail an die Organisation schreiben, in der Sprache des Kurses</translation>
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
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>as of {time}</source>
            <translation>Stand {time}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/delegate.py" />
            <source>new</source>
            <comment>a course; short</comment>
            <translation>neu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>no location</source>
            <comment>of a training centre; short</comment>
            <translation>kein Ort</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>not refreshed</source>
            <translation>nicht aktualisiert</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>offline, not refreshed</source>
            <translation>offline, nicht aktualisiert</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>refreshed in part</source>
            <translation>teilweise aktualisiert</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>to</source>
            <comment>between two dates</comment>
            <translation>bis</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/freshness.py" />
            <source>{host} gave a part of its lists only. The rest is shown as it was known before.</source>
            <translation>{host} hat nur einen Teil seiner Listen geliefert. Der Rest wird gezeigt, wie er zuvor bekannt war.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>{shown} of %n course(s)</source>
            <translation>
                <numerusform>{shown} von %n Kurs</numerusform>
                <numerusform>{shown} von %n Kursen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>A spreadsheet would take this name for a formula</source>
            <translation>Eine Tabellenkalkulation würde diesen Namen für eine Formel halten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Addresses that end in “{written}” are unusual</source>
            <translation>Adressen, die auf „{written}“ enden, sind ungewöhnlich</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>An e-mail address seldom has “www.” in it</source>
            <translation>Eine E-Mail-Adresse enthält selten „www.“</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>First name and surname are the same</source>
            <translation>Vorname und Nachname sind gleich</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>First name and surname may be exchanged: is {meant} meant?</source>
            <translation>Vorname und Nachname sind vielleicht vertauscht: Ist {meant} gemeint?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Is {meant} meant?</source>
            <translation>Ist {meant} gemeint?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Is {meant} meant? Look at the capitals</source>
            <translation>Ist {meant} gemeint? Achten Sie auf die Großbuchstaben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Letters in a name only look like the right ones</source>
            <translation>Buchstaben in einem Namen sehen nur aus wie die richtigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Letters in the e-mail address only look like the right ones</source>
            <translation>Buchstaben in der E-Mail-Adresse sehen nur aus wie die richtigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>More than one e-mail address stands here</source>
            <translation>Hier steht mehr als eine E-Mail-Adresse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>More than the address stands in the e-mail cell</source>
            <translation>In der E-Mail-Zelle steht mehr als die Adresse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Names seldom have these characters: {characters}</source>
            <translation>Namen haben selten diese Zeichen: {characters}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Please look at this row</source>
            <translation>Bitte prüfen Sie diese Zeile</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Some letters are written in two parts</source>
            <translation>Einige Buchstaben sind aus zwei Teilen geschrieben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Somebody else in this table has the same e-mail address</source>
            <translation>Jemand anders in dieser Tabelle hat dieselbe E-Mail-Adresse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Somebody of this name has certificate {number} already</source>
            <translation>Jemand dieses Namens hat schon das Zertifikat {number}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Somebody of this name is enrolled already</source>
            <translation>Jemand dieses Namens ist schon eingeschrieben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The @ in the e-mail address is not written as it should be</source>
            <translation>Das @ in der E-Mail-Adresse ist nicht so geschrieben, wie es sein sollte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The certificate shows boxes for these characters: {characters}</source>
            <translation>Das Zertifikat zeigt Kästchen für diese Zeichen: {characters}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The certificate shows the letters of this script unjoined and turned</source>
            <translation>Das Zertifikat zeigt die Buchstaben dieser Schrift unverbunden und in umgekehrter Reihenfolge</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The e-mail address is missing</source>
            <translation>Die E-Mail-Adresse fehlt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The first name is missing</source>
            <translation>Der Vorname fehlt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows somebody named {name}</source>
            <translation>Die Organisation kennt jemanden namens {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows this e-mail address as that of {name}</source>
            <translation>Die Organisation kennt diese E-Mail-Adresse als die von {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name} already</source>
            <translation>Die Organisation kennt {name} schon</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name} with another address, {email}</source>
            <translation>Die Organisation kennt {name} mit einer anderen Adresse, {email}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name}, a similar name</source>
            <translation>Die Organisation kennt {name}, einen ähnlichen Namen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name}: is it the same person?</source>
            <translation>Die Organisation kennt {name}: Ist es dieselbe Person?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The site does not take these characters in an e-mail address: {characters}</source>
            <translation>Die Website nimmt diese Zeichen in einer E-Mail-Adresse nicht an: {characters}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The surname stands in the first name too</source>
            <translation>Der Nachname steht auch im Vornamen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are digits in a name</source>
            <translation>In einem Namen stehen Ziffern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are dots too many in the e-mail address</source>
            <translation>In der E-Mail-Adresse stehen zu viele Punkte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are signs around the e-mail address</source>
            <translation>Um die E-Mail-Adresse herum stehen Zeichen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are spaces in the e-mail address</source>
            <translation>In der E-Mail-Adresse stehen Leerzeichen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are unusual signs in a name</source>
            <translation>In einem Namen stehen ungewöhnliche Zeichen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is HTML in a name</source>
            <translation>In einem Namen steht HTML</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is a comma in a name</source>
            <translation>In einem Namen steht ein Komma</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is a comma in the e-mail address</source>
            <translation>In der E-Mail-Adresse steht ein Komma</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is an @ in a name</source>
            <translation>In einem Namen steht ein @</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is an e-mail address in a name</source>
            <translation>In einem Namen steht eine E-Mail-Adresse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is no surname</source>
            <translation>Es gibt keinen Nachnamen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This e-mail address seems to be an example</source>
            <translation>Diese E-Mail-Adresse sieht nach einem Beispiel aus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This e-mail address seems to be shared in an office</source>
            <translation>Diese E-Mail-Adresse scheint einer Abteilung zu gehören, nicht einer Person</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This is not an e-mail address</source>
            <translation>Das ist keine E-Mail-Adresse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This name is too wide for the certificate</source>
            <translation>Dieser Name ist zu breit für das Zertifikat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This name mixes letters of different scripts</source>
            <translation>Dieser Name mischt Buchstaben verschiedener Schriften</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This person stands in the table twice</source>
            <translation>Diese Person steht zweimal in der Tabelle</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Two people of this name: make sure that they are not the same</source>
            <translation>Zwei Personen dieses Namens: Vergewissern Sie sich, dass es nicht dieselbe ist</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} has more than {limit} characters</source>
            <translation>{column} hat mehr als {limit} Zeichen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} has spaces too many</source>
            <translation>{column} hat überzählige Leerzeichen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} holds invisible characters</source>
            <translation>{column} enthält unsichtbare Zeichen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} was damaged on its way here</source>
            <translation>{column} wurde auf dem Weg hierher beschädigt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} and {other} have similar names</source>
            <translation>{name} und {other} haben ähnliche Namen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} and {other} may be one person</source>
            <translation>{name} und {other} sind vielleicht eine Person</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} is enrolled already: is it the same person?</source>
            <translation>{name} ist schon eingeschrieben: Ist es dieselbe Person?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} is enrolled as the person whom the organisation knows, with the address there</source>
            <translation>{name} ist als die Person eingeschrieben, die die Organisation kennt, mit der Adresse von dort</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{written} ends in an unusual way: is {meant} meant?</source>
            <translation>{written} endet ungewöhnlich: Ist {meant} gemeint?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{written} looks much like {meant}: which is right?</source>
            <translation>{written} sieht {meant} sehr ähnlich: Was ist richtig?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>“{written}” is printed as a part of the name</source>
            <translation>„{written}“ wird als Teil des Namens gedruckt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>“{written}” is printed between first name and surname</source>
            <translation>„{written}“ wird zwischen Vornamen und Nachnamen gedruckt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>“{written}” seems to be no name</source>
            <translation>„{written}“ scheint kein Name zu sein</translation>
        </message>
    </context>
    <context>
        <name>FindingsStrip</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>Nothing to repair or to look at.</source>
            <translation>Nichts zu korrigieren oder zu prüfen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>Row {row}</source>
            <translation>Zeile {row}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>Write “{after}”</source>
            <comment>button of a repair</comment>
            <translation>„{after}“ schreiben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>You have looked at this row and it is as it should be (Ctrl+Shift+R)</source>
            <translation>Sie haben diese Zeile geprüft, und sie ist, wie sie sein soll (Strg+Umschalt+R)</translation>
        </message>
    </context>
    <context>
        <name>ForgetDraft</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>%n people who are not enrolled leave the table.</source>
            <translation>
                <numerusform>%n Person, die nicht eingeschrieben ist, wird aus der Tabelle entfernt.</numerusform>
                <numerusform>%n Personen, die nicht eingeschrieben sind, werden aus der Tabelle entfernt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Forget</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Forget This Draft</source>
            <translation>Diesen Entwurf verwerfen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Their names and e-mail addresses, all remarks, and who passed and is not certified yet are removed from this computer. The course on the site stays as it is. This cannot be undone.</source>
            <translation>Ihre Namen und E-Mail-Adressen, alle Bemerkungen und wer bestanden hat und noch nicht zertifiziert ist, werden von diesem Computer entfernt. Der Kurs auf der Website bleibt, wie er ist. Das lässt sich nicht rückgängig machen.</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/formats.py" />
            <source>%n credit(s) ({amount})</source>
            <translation>
                <numerusform>%n Credit ({amount})</numerusform>
                <numerusform>%n Credits ({amount})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/formats.py" />
            <source>Balance not shown to you</source>
            <translation>Guthaben wird Ihnen nicht gezeigt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/formats.py" />
            <source>EUR {amount}</source>
            <comment>a sum of money</comment>
            <translation>{amount} €</translation>
        </message>
    </context>
    <context>
        <name>Gaps</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>A question is not answered yet: “{question}”</source>
            <translation>Eine Frage ist noch nicht beantwortet: „{question}“</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Material of the course “{course}” has no link or file.</source>
            <translation>Material des Kurses „{course}“ hat weder Link noch Datei.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>No contribution to QGIS is listed.</source>
            <translation>Kein Beitrag zu QGIS ist genannt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>No country is chosen: the user group to ask depends on it.</source>
            <translation>Kein Land ist gewählt: Davon hängt ab, welche Anwendergruppe gefragt wird.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>No training material is listed.</source>
            <translation>Kein Schulungsmaterial ist genannt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The contribution “{what}” has no link.</source>
            <translation>Der Beitrag „{what}“ hat keinen Link.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The course “{course}” has no data.</source>
            <translation>Der Kurs „{course}“ hat keine Daten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The course “{course}” has no exercises.</source>
            <translation>Der Kurs „{course}“ hat keine Übungen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The course “{course}” has no lessons.</source>
            <translation>Der Kurs „{course}“ hat keine Lektionen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The file of the logo is too large.</source>
            <translation>Die Datei des Logos ist zu groß.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The link of the contribution “{what}” is not complete.</source>
            <translation>Der Link des Beitrags „{what}“ ist nicht vollständig.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo is no PNG or JPEG picture, which the site wants; SVG will not do.</source>
            <translation>Das Logo ist kein PNG- oder JPEG-Bild, wie es die Website verlangt; SVG geht nicht.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo is not square; it is printed in a square.</source>
            <translation>Das Logo ist nicht quadratisch; es wird in ein Quadrat gedruckt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo is smaller than {least} pixels; {best} look good in print.</source>
            <translation>Das Logo ist kleiner als {least} Pixel; {best} sehen im Druck gut aus.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo {file} cannot be read.</source>
            <translation>Das Logo {file} lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The material of the course “{course}” speaks only of versions before QGIS 3.</source>
            <translation>Das Material des Kurses „{course}“ nennt nur Versionen vor QGIS 3.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The material of the course “{course}” was not changed for three years or more.</source>
            <translation>Das Material des Kurses „{course}“ wurde seit drei Jahren oder länger nicht geändert.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>There is no logo; certificates are printed with it.</source>
            <translation>Es gibt kein Logo; Zertifikate werden damit gedruckt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>What stands under “E-mail” is no e-mail address.</source>
            <translation>Was unter „E-Mail“ steht, ist keine E-Mail-Adresse.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>What stands under “Website” is no address of a web page.</source>
            <translation>Was unter „Website“ steht, ist keine Adresse einer Webseite.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>“{field}” is empty.</source>
            <translation>„{field}“ ist leer.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>“{field}” is longer than the %n characters that the site takes.</source>
            <translation>
                <numerusform>„{field}“ ist länger als das %n Zeichen, das die Website annimmt.</numerusform>
                <numerusform>„{field}“ ist länger als die %n Zeichen, die die Website annimmt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/help.py" />
            <source>en</source>
            <comment>the code of your language, if resources/help has a page in it: index-xx.html</comment>
            <translation>de</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n card(s) of groups</source>
            <translation>
                <numerusform>%n Karte einer Gruppe</numerusform>
                <numerusform>%n Karten von Gruppen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n column(s) are not used.</source>
            <translation>
                <numerusform>%n Spalte wird nicht verwendet.</numerusform>
                <numerusform>%n Spalten werden nicht verwendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n Kommentar</numerusform>
                <numerusform>%n Kommentare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n empty row(s)</source>
            <translation>
                <numerusform>%n leere Zeile</numerusform>
                <numerusform>%n leere Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n full name(s) were split by guess.</source>
            <translation>
                <numerusform>%n vollständiger Name wurde nach Vermutung aufgeteilt.</numerusform>
                <numerusform>%n vollständige Namen wurden nach Vermutung aufgeteilt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n line(s) above the table</source>
            <translation>
                <numerusform>%n Zeile über der Tabelle</numerusform>
                <numerusform>%n Zeilen über der Tabelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n line(s) below the table</source>
            <translation>
                <numerusform>%n Zeile unter der Tabelle</numerusform>
                <numerusform>%n Zeilen unter der Tabelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n line(s) of other parts</source>
            <translation>
                <numerusform>%n Zeile anderer Teile</numerusform>
                <numerusform>%n Zeilen anderer Teile</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>%n list(s) could not be read.</source>
            <translation>
                <numerusform>%n Liste konnte nicht gelesen werden.</numerusform>
                <numerusform>%n Listen konnten nicht gelesen werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>%n lists were read.</source>
            <translation>
                <numerusform>%n Liste wurde gelesen.</numerusform>
                <numerusform>%n Listen wurden gelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n of them were in the table already and were not added again.</source>
            <translation>
                <numerusform>%n davon stand schon in der Tabelle und wurde nicht noch einmal hinzugefügt.</numerusform>
                <numerusform>%n davon standen schon in der Tabelle und wurden nicht noch einmal hinzugefügt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n repeated header(s)</source>
            <translation>
                <numerusform>%n wiederholte Kopfzeile</numerusform>
                <numerusform>%n wiederholte Kopfzeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n return(s) to the meeting</source>
            <translation>
                <numerusform>%n Wiedereintritt in die Besprechung</numerusform>
                <numerusform>%n Wiedereintritte in die Besprechung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n row(s) of column names</source>
            <translation>
                <numerusform>%n Zeile mit Spaltennamen</numerusform>
                <numerusform>%n Zeilen mit Spaltennamen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n row(s) without name and e-mail</source>
            <translation>
                <numerusform>%n Zeile ohne Namen und E-Mail</numerusform>
                <numerusform>%n Zeilen ohne Namen und E-Mail</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n ruled line(s)</source>
            <translation>
                <numerusform>%n Trennlinie</numerusform>
                <numerusform>%n Trennlinien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n separator line(s)</source>
            <translation>
                <numerusform>%n Trennzeile</numerusform>
                <numerusform>%n Trennzeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n total(s)</source>
            <translation>
                <numerusform>%n Summe</numerusform>
                <numerusform>%n Summen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>(row {rows})</source>
            <translation>(Zeile {rows})</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>A quotation mark was never closed.</source>
            <translation>Ein Anführungszeichen wurde nie geschlossen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>A separator inside a name was put right.</source>
            <translation>Ein Trennzeichen in einem Namen wurde korrigiert.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>A surname prefix was put in front.</source>
            <translation>Ein Namenszusatz wurde vorangestellt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Also shown as “{value}”.</source>
            <translation>Auch als „{value}“ gezeigt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Another e-mail was left out: {value}</source>
            <translation>Eine weitere E-Mail wurde weggelassen: {value}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Becomes the e-mail.</source>
            <translation>Wird die E-Mail.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Becomes the first name.</source>
            <translation>Wird der Vorname.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Becomes the surname.</source>
            <translation>Wird der Nachname.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Characters of value zero were taken out.</source>
            <translation>Zeichen mit dem Wert null wurden herausgenommen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Clipboard</source>
            <translation>Zwischenablage</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Columns that are not used: {names}</source>
            <translation>Nicht verwendete Spalten: {names}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Course “{name}”</source>
            <translation>Kurs „{name}“</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Dropped text</source>
            <translation>Abgelegter Text</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>First name first</source>
            <translation>Vorname zuerst</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Full name</source>
            <translation>Vollständiger Name</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Full names were split by guess.</source>
            <translation>Vollständige Namen wurden nach Vermutung aufgeteilt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Goes behind the first name.</source>
            <translation>Kommt hinter den Vornamen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Goes in front of the surname: van, de, von, da…</source>
            <translation>Kommt vor den Nachnamen: van, de, von, da…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Goes into the remarks, which stay on this computer.</source>
            <translation>Kommt in die Bemerkungen, die auf diesem Computer bleiben.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Hidden columns were read too.</source>
            <translation>Auch ausgeblendete Spalten wurden gelesen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Hidden rows were read too.</source>
            <translation>Auch ausgeblendete Zeilen wurden gelesen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Invisible characters were taken out.</source>
            <translation>Unsichtbare Zeichen wurden herausgenommen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Is split into first name and surname.</source>
            <translation>Wird in Vornamen und Nachnamen aufgeteilt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Layer “{name}”</source>
            <translation>Layer „{name}“</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Left out: {list}.</source>
            <translation>Weggelassen: {list}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Middle name</source>
            <translation>Zweiter Vorname</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Not used</source>
            <comment>a column of the list</comment>
            <translation>Nicht verwendet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Nothing of it goes into the table.</source>
            <translation>Nichts davon kommt in die Tabelle.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Other sheets were not read; choose one above to read it instead.</source>
            <translation>Andere Blätter wurden nicht gelesen; wählen Sie oben eines, um es stattdessen zu lesen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Passed</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>Reading {source}…</source>
            <translation>{source} wird gelesen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Remark</source>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Row {row}: {cells} ({reason})</source>
            <translation>Zeile {row}: {cells} ({reason})</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Row {row}: {name} is in the table already</source>
            <translation>Zeile {row}: {name} steht schon in der Tabelle</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Says who passed: yes or no, 1 or 0, x or nothing.</source>
            <translation>Sagt, wer bestanden hat: ja oder nein, 1 oder 0, x oder nichts.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>Show…</source>
            <comment>how each list went</comment>
            <translation>Anzeigen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname first</source>
            <translation>Nachname zuerst</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname prefix</source>
            <translation>Namenszusatz</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname, first name</source>
            <translation>Nachname, Vorname</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>That is larger than any list of people. Copy only the participants.</source>
            <translation>Das ist größer als jede Liste von Personen. Kopieren Sie nur die Teilnehmer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>The letters were read as {value}; look at accents.</source>
            <translation>Die Buchstaben wurden als {value} gelesen; achten Sie auf Umlaute und Akzente.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>The organiser is not ticked as passed.</source>
            <translation>Der Veranstalter ist nicht als bestanden angekreuzt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>The site does not show the e-mail of %n of them any more; they can be enrolled as the people whom the organisation knows.</source>
            <translation>
                <numerusform>Die Website zeigt die E-Mail von %n davon nicht mehr; die Person lässt sich als diejenige einschreiben, die die Organisation kennt.</numerusform>
                <numerusform>Die Website zeigt die E-Mail von %n davon nicht mehr; sie lassen sich als die Personen einschreiben, die die Organisation kennt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>The table is in use. Nothing was added; try again.</source>
            <translation>Die Tabelle ist in Gebrauch. Es wurde nichts hinzugefügt; versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>There are merged cells.</source>
            <translation>Es gibt verbundene Zellen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people on the clipboard.</source>
            <translation>In der Zwischenablage sind keine Personen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Whole lines stand in quotation marks.</source>
            <translation>Ganze Zeilen stehen in Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>add those who were in the table already</source>
            <translation>die hinzufügen, die schon in der Tabelle standen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>correct the columns</source>
            <translation>Spalten korrigieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>import %n people</source>
            <translation>
                <numerusform>%n Person importieren</numerusform>
                <numerusform>%n Personen importieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>read the list again</source>
            <translation>Liste erneut lesen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>take a list out again</source>
            <translation>eine Liste wieder herausnehmen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>{file}, sheet “{sheet}”</source>
            <translation>{file}, Blatt „{sheet}“</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>{source}: %n people were read.</source>
            <translation>
                <numerusform>{source}: %n Person wurde gelesen.</numerusform>
                <numerusform>{source}: %n Personen wurden gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>“{value}” does not say who passed.</source>
            <translation>„{value}“ sagt nicht, wer bestanden hat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>“{value}” was left out of a name.</source>
            <translation>„{value}“ wurde aus einem Namen weggelassen.</translation>
        </message>
    </context>
    <context>
        <name>ImportCourse</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Convener</source>
            <translation>Kursleiter</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Course</source>
            <comment>heading of a list</comment>
            <translation>Kurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Courses</source>
            <translation>Kurse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Dates</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Find a course</source>
            <translation>Kurs suchen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Import from a Past Course</source>
            <translation>Aus einem vergangenen Kurs importieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Reading the courses</source>
            <translation>Kurse werden gelesen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Reading the participants of another course</source>
            <translation>Teilnehmer eines anderen Kurses werden gelesen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>The names of its participants are added. The site shows their e-mail only for 7 days after the certificate; later they can still be enrolled as the people whom the organisation knows.</source>
            <translation>Die Namen der Teilnehmer werden hinzugefügt. Die Website zeigt ihre E-Mail nur 7 Tage lang nach dem Zertifikat; später lassen sie sich noch als die Personen einschreiben, die die Organisation kennt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>There is no other course of this organisation whose participants you may see.</source>
            <translation>Es gibt keinen anderen Kurs dieser Organisation, dessen Teilnehmer Sie sehen dürfen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Training centre</source>
            <translation>Schulungszentrum</translation>
        </message>
    </context>
    <context>
        <name>ImportFile</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Address cards</source>
            <translation>Adresskarten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>CSV and text</source>
            <translation>CSV und Text</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Import Participants</source>
            <translation>Teilnehmer importieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Lists of people</source>
            <translation>Listen von Personen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Spreadsheets</source>
            <translation>Tabellendokumente</translation>
        </message>
    </context>
    <context>
        <name>ImportLayer</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>&amp;Layer or table with the list</source>
            <translation>&amp;Layer oder Tabelle mit der Liste</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Columns: {names}</source>
            <translation>Spalten: {names}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Import from Layer</source>
            <translation>Aus Layer importieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Only the %n selected row(s)</source>
            <translation>
                <numerusform>Nur die ausgewählte Zeile (%n)</numerusform>
                <numerusform>Nur die %n ausgewählten Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>The open project has no layer with rows. Add the list as a layer first, or import it as a file.</source>
            <translation>Das offene Projekt hat keinen Layer mit Zeilen. Fügen Sie die Liste zuerst als Layer hinzu, oder importieren Sie sie als Datei.</translation>
        </message>
    </context>
    <context>
        <name>ImportMenu</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>A spreadsheet, a CSV or text file, address cards, a report</source>
            <translation>Ein Tabellendokument, eine CSV- oder Textdatei, Adresskarten, ein Bericht</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>Add people from a file, a layer or a past course</source>
            <translation>Personen aus einer Datei, einem Layer oder einem vergangenen Kurs hinzufügen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;Clipboard</source>
            <translation>Aus &amp;Zwischenablage</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;File…</source>
            <translation>Aus &amp;Datei…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;Layer…</source>
            <translation>Aus &amp;Layer…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;Past Course…</source>
            <translation>Aus &amp;vergangenem Kurs…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>Import</source>
            <comment>button that opens a menu</comment>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>The participants of another course of this organisation</source>
            <translation>Die Teilnehmer eines anderen Kurses dieser Organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>The people who were copied in another program</source>
            <translation>Die Personen, die in einem anderen Programm kopiert wurden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>The rows of a layer or table of the open project</source>
            <translation>Die Zeilen eines Layers oder einer Tabelle des offenen Projekts</translation>
        </message>
    </context>
    <context>
        <name>InterruptedNotice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/interrupted.py" />
            <source>Continue…</source>
            <translation>Fortsetzen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/interrupted.py" />
            <source>Issue nothing more of it. Certificates that exist stay as they are.</source>
            <translation>Nichts mehr davon ausstellen. Bereits ausgestellte Zertifikate bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/interrupted.py" />
            <source>Let It Go</source>
            <translation>Rest aufgeben</translation>
        </message>
    </context>
    <context>
        <name>IssueFlow</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>%n of those you confirmed are in the course under another spelling of their name, which would be printed. They got no certificate yet: look at their names in the table, and issue again.</source>
            <translation>
                <numerusform>%n der bestätigten Personen ist unter einer anderen Schreibweise des Namens im Kurs, die gedruckt würde. Sie hat noch kein Zertifikat bekommen: Prüfen Sie ihren Namen in der Tabelle und stellen Sie erneut aus.</numerusform>
                <numerusform>%n der bestätigten Personen sind unter einer anderen Schreibweise ihres Namens im Kurs, die gedruckt würde. Sie haben noch kein Zertifikat bekommen: Prüfen Sie ihre Namen in der Tabelle und stellen Sie erneut aus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>%n of those you confirmed cannot get a certificate now and are left out; the table says why.</source>
            <translation>
                <numerusform>%n der bestätigten Personen kann jetzt kein Zertifikat bekommen und wird ausgelassen; in der Tabelle steht, warum.</numerusform>
                <numerusform>%n der bestätigten Personen können jetzt kein Zertifikat bekommen und werden ausgelassen; in der Tabelle steht, warum.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>All are enrolled, but the balance has become too small meanwhile. No certificate was issued.</source>
            <translation>Alle sind eingeschrieben, aber das Guthaben reicht inzwischen nicht mehr. Es wurde kein Zertifikat ausgestellt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Choose the certificate for all first.</source>
            <translation>Wählen Sie zuerst das Zertifikat für alle.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Nobody of the interrupted run is ticked any more. Let it go, or tick people and continue.</source>
            <translation>Niemand aus dem unterbrochenen Ausstellungsvorgang ist mehr angekreuzt. Geben Sie ihn auf oder kreuzen Sie Personen an und machen Sie weiter.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Nothing was sent. %n row(s) must be repaired first: {rows}. Row {first}: {why}.</source>
            <translation>
                <numerusform>Es wurde nichts gesendet. %n Zeile muss zuerst korrigiert werden: {rows}. Zeile {first}: {why}.</numerusform>
                <numerusform>Es wurde nichts gesendet. %n Zeilen müssen zuerst korrigiert werden: {rows}. Zeile {first}: {why}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Nothing was sent. %n row(s) need a look first: {rows}. Row {first}: {why}. Repair it, or say that it is right.</source>
            <translation>
                <numerusform>Es wurde nichts gesendet. %n Zeile ist zuerst zu prüfen: {rows}. Zeile {first}: {why}. Korrigieren Sie sie oder bestätigen Sie, dass sie stimmt.</numerusform>
                <numerusform>Es wurde nichts gesendet. %n Zeilen sind zuerst zu prüfen: {rows}. Zeile {first}: {why}. Korrigieren Sie sie oder bestätigen Sie, dass sie stimmt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Layers</name>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Address on the certification site</source>
            <translation>Adresse auf der Zertifizierungs-Website</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>At its training centre</source>
            <translation>In ihrem Schulungszentrum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/layers.py" />
            <source>Base map</source>
            <translation>Grundkarte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Certified organisations</source>
            <translation>Zertifizierende Organisationen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Countries</source>
            <translation>Länder</translation>
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
            <translation>Ländercode</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Course</source>
            <translation>Kurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Course convener</source>
            <translation>Kursleiter</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Courses</source>
            <translation>Kurse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Courses at this place</source>
            <translation>Kurse an diesem Ort</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Number</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/actions.py" />
            <source>Open the website</source>
            <comment>of the organisation; an action of a layer</comment>
            <translation>Website öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Past</source>
            <translation>Vergangen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Position is approximate</source>
            <translation>Position ist ungefähr</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/layers.py" />
            <source>QGIS certification</source>
            <translation>QGIS-Zertifizierung</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Running now</source>
            <translation>Läuft gerade</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Somewhere in its country</source>
            <translation>Irgendwo in ihrem Land</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>The position is approximate: somewhere in its country.</source>
            <translation>Die Position ist ungefähr: irgendwo in ihrem Land.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Trained competence</source>
            <translation>Vermittelte Kompetenz</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Training centre</source>
            <translation>Schulungszentrum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Training centres</source>
            <translation>Schulungszentren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Upcoming</source>
            <translation>Bevorstehend</translation>
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
            <translation>Hat nicht bestanden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Has a certificate already</source>
            <translation>Hat schon ein Zertifikat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not enrolled</source>
            <translation>Nicht eingeschrieben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The balance does not pay for it</source>
            <translation>Das Guthaben reicht dafür nicht</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site does not offer it for this person</source>
            <translation>Die Website bietet es für diese Person nicht an</translation>
        </message>
    </context>
    <context>
        <name>Locator</name>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>All certified courses on the map</source>
            <translation>Alle zertifizierten Kurse auf der Karte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>All certified organisations and their trainers on the map</source>
            <translation>Alle zertifizierenden Organisationen und ihre Trainer auf der Karte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Certified courses, organisations and training centres</source>
            <translation>Zertifizierte Kurse, Organisationen und Schulungszentren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Certified organisations</source>
            <translation>Zertifizierende Organisationen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Courses</source>
            <translation>Kurse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>No courses are saved yet: fetch them, and show them on the map</source>
            <translation>Noch sind keine Kurse gespeichert: laden und auf der Karte zeigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>QGIS Certification</source>
            <translation>QGIS-Zertifizierung</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Training centres</source>
            <translation>Schulungszentren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>courses</source>
            <comment>the word that somebody types to see all courses</comment>
            <translation>kurse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>past</source>
            <comment>of a course</comment>
            <translation>vergangen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>running now</source>
            <comment>of a course</comment>
            <translation>läuft gerade</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>trainers</source>
            <comment>the word that somebody types to see all trainers</comment>
            <translation>trainer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>upcoming</source>
            <comment>of a course</comment>
            <translation>bevorstehend</translation>
        </message>
    </context>
    <context>
        <name>MailDesk</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>A mail to {name} is open in your mail program; nothing is sent before you send it. Attach the PDF there.</source>
            <translation>Eine E-Mail an {name} ist in Ihrem E-Mail-Programm geöffnet; es wird nichts gesendet, bevor Sie sie senden. Hängen Sie das PDF dort an.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Having the site send mails</source>
            <translation>Die Website E-Mails senden lassen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>No plain answer came, so nobody can say whether mails went out: to none, to some or to all. The site does not show it. Ask a participant before you send again.</source>
            <translation>Es kam keine klare Antwort; niemand kann also sagen, ob E-Mails hinausgingen: an niemanden, an einige oder an alle. Die Website zeigt es nicht. Fragen Sie einen Teilnehmer, bevor Sie erneut senden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Nothing was sent: the site would write to other people by now. Look at the list again.</source>
            <translation>Es wurde nichts gesendet: Die Website würde inzwischen an andere Personen schreiben. Sehen Sie sich die Liste noch einmal an.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Reading e-mail addresses</source>
            <translation>E-Mail-Adressen werden gelesen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Reading who gets a mail</source>
            <translation>Es wird gelesen, wer eine E-Mail bekommt</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>The site has sent %n mail(s).</source>
            <translation>
                <numerusform>Die Website hat %n E-Mail gesendet.</numerusform>
                <numerusform>Die Website hat %n E-Mails gesendet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MappingStrip</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Add Them Too</source>
            <translation>Diese auch hinzufügen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Add those as well who were in the table already</source>
            <translation>Auch die hinzufügen, die schon in der Tabelle standen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Column names</source>
            <comment>the row that holds them</comment>
            <translation>Spaltennamen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Columns understood</source>
            <translation>Erkannte Spalten</translation>
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
            <translation>Kodierung</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>How full names are written</source>
            <translation>Wie vollständige Namen geschrieben sind</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Name order</source>
            <translation>Namensreihenfolge</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>No row with names</source>
            <translation>Keine Zeile mit Namen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Row that names the columns; rows above it are left out</source>
            <translation>Zeile, die die Spalten benennt; Zeilen darüber werden weggelassen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Row {row}: {cells}</source>
            <translation>Zeile {row}: {cells}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Sheet</source>
            <comment>of a workbook</comment>
            <translation>Blatt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Sheet to read</source>
            <translation>Zu lesendes Blatt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Show what was left out and what was noticed</source>
            <translation>Zeigen, was weggelassen wurde und was aufgefallen ist</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Take the people that were read out again</source>
            <translation>Die gelesenen Personen wieder herausnehmen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>The rows have been changed since they were read.</source>
            <translation>Die Zeilen wurden geändert, seit sie gelesen wurden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Try another encoding where letters look wrong</source>
            <translation>Eine andere Kodierung versuchen, wenn Buchstaben falsch aussehen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>What column {column} holds</source>
            <translation>Was die Spalte {column} enthält</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>{sheet} (%n row(s))</source>
            <translation>
                <numerusform>{sheet} (%n Zeile)</numerusform>
                <numerusform>{sheet} (%n Zeilen)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>{sheet}, hidden</source>
            <translation>{sheet}, ausgeblendet</translation>
        </message>
    </context>
    <context>
        <name>Material</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>&amp;Course</source>
            <translation>&amp;Kurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>&amp;Kind</source>
            <comment>of training material</comment>
            <translation>&amp;Art</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>&amp;Link, file or folder</source>
            <translation>&amp;Link, Datei oder Ordner</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>A link. The reviewers must be able to open it.</source>
            <translation>Ein Link. Die Prüfer müssen ihn öffnen können.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Add a piece of material</source>
            <translation>Material hinzufügen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a File</source>
            <translation>Datei wählen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a Folder</source>
            <translation>Ordner wählen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a file on this computer</source>
            <translation>Eine Datei auf diesem Computer wählen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a folder on this computer</source>
            <translation>Einen Ordner auf diesem Computer wählen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Course</source>
            <translation>Kurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>File…</source>
            <translation>Datei…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Folder…</source>
            <translation>Ordner…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Kind</source>
            <comment>of training material</comment>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Last change</source>
            <translation>Letzte Änderung</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>List the material of all your courses. Files stay on this computer: put them where the reviewers can get them, and give the link here. Of files and folders the last change and the versions of QGIS in texts and projects are shown.</source>
            <translation>Nennen Sie das Material aller Ihrer Kurse. Dateien bleiben auf diesem Computer: Legen Sie sie dorthin, wo die Prüfer sie bekommen können, und geben Sie hier den Link an. Von Dateien und Ordnern werden die letzte Änderung und die Versionen von QGIS in Texten und Projekten gezeigt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Look Again</source>
            <translation>Erneut nachsehen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Look at all files and folders again</source>
            <translation>Alle Dateien und Ordner erneut durchsehen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Looking at training material</source>
            <translation>Schulungsmaterial wird durchgesehen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>On this computer. Last change {when}; no version of QGIS was found in it.</source>
            <translation>Auf diesem Computer. Letzte Änderung {when}; darin wurde keine Version von QGIS gefunden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>On this computer. Last change {when}; speaks of QGIS {versions}.</source>
            <translation>Auf diesem Computer. Letzte Änderung {when}; nennt QGIS {versions}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>On this computer; not looked at yet.</source>
            <translation>Auf diesem Computer; noch nicht durchgesehen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Paste a link, or choose a file or folder to see how recent it is.</source>
            <translation>Fügen Sie einen Link ein, oder wählen Sie eine Datei oder einen Ordner, um zu sehen, wie aktuell es ist.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Place</source>
            <comment>link, file or folder</comment>
            <translation>Ablageort</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>QGIS versions</source>
            <translation>QGIS-Versionen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Remove the chosen piece; its files stay</source>
            <translation>Das gewählte Material entfernen; seine Dateien bleiben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>This is neither a link nor a file on this computer.</source>
            <translation>Das ist weder ein Link noch eine Datei auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Training material</source>
            <translation>Schulungsmaterial</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>{file} cannot be found or read.</source>
            <translation>{file} kann nicht gefunden oder gelesen werden.</translation>
        </message>
    </context>
    <context>
        <name>MyCourses</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>%n course(s)</source>
            <translation>
                <numerusform>%n Kurs</numerusform>
                <numerusform>%n Kurse</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Balance {balance}</source>
            <translation>Guthaben {balance}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Buy credits on the site, in your web browser</source>
            <translation>Credits auf der Website kaufen, im Webbrowser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Choose your organisation above. If you work for none yet, the page “Certified?” tells how an organisation becomes certified.</source>
            <translation>Wählen Sie oben Ihre Organisation. Arbeiten Sie noch für keine, lesen Sie auf der Seite „Zertifiziert?“, wie eine Organisation zertifiziert wird.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Courses</source>
            <translation>Kurse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Fill in the participants of this course and issue certificates</source>
            <translation>Die Teilnehmer dieses Kurses eintragen und Zertifikate ausstellen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Find the organisations that you work for</source>
            <translation>Die Organisationen suchen, für die Sie arbeiten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Finding the organisations you work for…</source>
            <translation>Die Organisationen werden gesucht, für die Sie arbeiten…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <location filename="../qgis_certification_plugin/ui/courses/organisations.py" />
            <source>Finding your organisations</source>
            <translation>Ihre Organisationen werden gesucht</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>No course holds these words.</source>
            <translation>Kein Kurs enthält diese Wörter.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Open Participants</source>
            <translation>Teilnehmer öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Read balance and courses again</source>
            <translation>Guthaben und Kurse erneut lesen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/organisations.py" />
            <source>Reading the list of organisations</source>
            <translation>Die Liste der Organisationen wird gelesen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/organisations.py" />
            <source>Reading the organisation's courses</source>
            <translation>Die Kurse der Organisation werden gelesen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Reading the organisation…</source>
            <translation>Die Organisation wird gelesen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Search in these courses</source>
            <translation>In diesen Kursen suchen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Sign Out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Signed in as {name}</source>
            <translation>Angemeldet als {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Stop looking</source>
            <translation>Suche abbrechen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>This organisation has no courses yet.</source>
            <translation>Diese Organisation hat noch keine Kurse.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Top Up…</source>
            <translation>Aufladen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/page.py" />
            <source>Your session has ended. Nothing is lost. Sign in again to go on.</source>
            <translation>Ihre Sitzung ist beendet. Nichts ist verloren. Melden Sie sich erneut an, um weiterzumachen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>{shown} of %n course(s)</source>
            <translation>
                <numerusform>{shown} von %n Kurs</numerusform>
                <numerusform>{shown} von %n Kursen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Office</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/office.py" />
            <source>Fetching certified courses</source>
            <translation>Zertifizierte Kurse werden geladen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/office.py" />
            <source>Reading the saved courses</source>
            <translation>Gespeicherte Kurse werden gelesen</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>A file could not be deleted, perhaps because another program has it open: {file}.</source>
            <translation>Eine Datei konnte nicht gelöscht werden, vielleicht weil ein anderes Programm sie geöffnet hat: {file}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Add this to a bug report. It holds versions, settings and the last errors, and no names, e-mail addresses or passwords.</source>
            <translation>Fügen Sie das einer Fehlermeldung bei. Es enthält Versionen, Einstellungen und die letzten Fehler, aber keine Namen, E-Mail-Adressen oder Passwörter.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>All that the plugin stores on this computer. Only you may read it. Nothing of it is sent anywhere but to the certification site, and only when you say so.</source>
            <translation>Alles, was die Erweiterung auf diesem Computer speichert. Nur Sie dürfen es lesen. Nichts davon wird irgendwohin gesendet außer an die Zertifizierungs-Website, und das nur, wenn Sie es veranlassen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>Another QGIS is working on %n course(s); what belongs to them stayed.</source>
            <translation>
                <numerusform>Ein anderes QGIS-Fenster arbeitet an %n Kurs; was dazu gehört, blieb.</numerusform>
                <numerusform>Ein anderes QGIS-Fenster arbeitet an %n Kursen; was dazu gehört, blieb.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Back to QGIS's Language</source>
            <translation>Zurück zur Sprache von QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Certification site</source>
            <translation>Zertifizierungs-Website</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Copy Diagnosis</source>
            <translation>Diagnose kopieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete All Now…</source>
            <translation>Alles jetzt löschen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete Now…</source>
            <translation>Jetzt löschen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete everything in the list</source>
            <translation>Alles in der Liste löschen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete what is selected in the list</source>
            <translation>Löschen, was in der Liste ausgewählt ist</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Deleted.</source>
            <translation>Gelöscht.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Diagnosis</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>End the session; tables that are open are saved and closed</source>
            <translation>Die Sitzung beenden; offene Tabellen werden gespeichert und geschlossen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Fetch the courses again when they are older than</source>
            <translation>Die Kurse erneut laden, wenn sie älter sind als</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Forget Password</source>
            <translation>Passwort löschen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Go back to {address}</source>
            <translation>Zurück zu {address}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>How long</source>
            <comment>it is stored</comment>
            <translation>Wie lange</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>How much</source>
            <comment>is stored</comment>
            <translation>Wie viel</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Instead of each text, show its context and source as in the file</source>
            <translation>Statt jedes Textes seinen Kontext und die Vorlage zeigen, wie in der Datei</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It defines entities, which no translation file needs.</source>
            <translation>Sie definiert Entitäten, die keine Übersetzungsdatei braucht.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is damaged, or no translation file (line {line}).</source>
            <translation>Sie ist beschädigt oder keine Übersetzungsdatei (Zeile {line}).</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is damaged; compile it again.</source>
            <translation>Sie ist beschädigt; kompilieren Sie sie erneut.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is larger than any translation of this plugin.</source>
            <translation>Sie ist größer als jede Übersetzung dieser Erweiterung.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is no file of Qt Linguist.</source>
            <translation>Sie ist keine Datei von Qt Linguist.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Let the whole plugin speak it at once, until QGIS is left</source>
            <translation>Die ganze Erweiterung sofort diese Sprache sprechen lassen, bis QGIS beendet wird</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>No text in it is translated.</source>
            <translation>Kein Text darin ist übersetzt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Nobody has signed in yet.</source>
            <translation>Noch hat sich niemand angemeldet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Nobody is signed in. {username} was the last one.</source>
            <translation>Niemand ist angemeldet. Zuletzt war es {username}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>On trial: {language}, from {file}. What you save in that file is shown at once.</source>
            <translation>Zur Probe: {language}, aus {file}. Was Sie in dieser Datei speichern, wird sofort gezeigt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Open Folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Opens the page for bug reports in your web browser</source>
            <translation>Öffnet die Seite für Fehlermeldungen im Webbrowser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <source>Practice</source>
            <translation>Üben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>QGIS did not let go of the password: its authentication database is switched off or cannot be written. The password is still there.</source>
            <translation>QGIS hat das Passwort nicht gelöscht: Seine Authentifizierungsdatenbank ist abgeschaltet oder nicht beschreibbar. Das Passwort ist noch da.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>QGIS did not let go of the password; it is still there.</source>
            <translation>QGIS hat das Passwort nicht gelöscht; es ist noch da.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>QGIS remembers no password.</source>
            <translation>QGIS merkt sich kein Passwort.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Remove it from QGIS's encrypted store; you type it next time</source>
            <translation>Das Passwort aus dem verschlüsselten Speicher von QGIS entfernen; Sie geben es beim nächsten Mal ein</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Report a Bug</source>
            <translation>Fehler melden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Save Diagnosis</source>
            <translation>Diagnose speichern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Save Diagnosis…</source>
            <translation>Diagnose speichern…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/section.py" />
            <source>Set by the environment variable {variable}, so it cannot be changed here. Ask who manages this computer.</source>
            <translation>Durch die Umgebungsvariable {variable} festgelegt und deshalb hier nicht änderbar. Wenden Sie sich an die Person, die diesen Computer verwaltet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Show the files in your file manager</source>
            <translation>Die Dateien in Ihrer Dateiverwaltung zeigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Show where texts come from</source>
            <translation>Zeigen, woher Texte kommen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Sign Out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Signed in at {host} as {username}.</source>
            <translation>Angemeldet bei {host} als {username}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Size</source>
            <comment>on the disk</comment>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/moving.py" />
            <source>Something is being sent to {host}. Nothing was changed; come back when that has ended.</source>
            <translation>Gerade wird etwas an {host} gesendet. Es wurde nichts geändert; versuchen Sie es erneut, wenn das abgeschlossen ist.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>The address must begin with https, so that nobody on the way can read your password. Only a site on this computer may do without.</source>
            <translation>Die Adresse muss mit https beginnen, damit niemand unterwegs Ihr Passwort lesen kann. Nur eine Website auf diesem Computer kommt ohne aus.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>The address must not hold a username or password. Sign in on the page My courses.</source>
            <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten. Melden Sie sich auf der Seite „Meine Kurse“ an.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/moving.py" />
            <source>The address of the certification site was not changed.</source>
            <translation>Die Adresse der Zertifizierungs-Website wurde nicht geändert.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/moving.py" />
            <source>The certification site is now {host}.</source>
            <translation>Die Zertifizierungs-Website ist jetzt {host}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>The courses are being fetched at this moment. Nothing was deleted; come back when that has ended.</source>
            <translation>Die Kurse werden gerade geladen. Es wurde nichts gelöscht; versuchen Sie es erneut, wenn das abgeschlossen ist.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>The password is in QGIS's encrypted store.</source>
            <translation>Das Passwort ist im verschlüsselten Speicher von QGIS.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>The plugin speaks the language of QGIS ({language}).</source>
            <translation>Die Erweiterung spricht die Sprache von QGIS ({language}).</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>This is not the address of a website. It looks like {address}.</source>
            <translation>Das ist keine Adresse einer Website. So sieht eine aus: {address}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>This translation awaits review by a native speaker. Tell the makers of the plugin what reads oddly, or correct it yourself: you can try out your file here.</source>
            <comment>seen only in languages that no native speaker has reviewed</comment>
            <translation>Diese Übersetzung wartet noch auf die Durchsicht durch eine Person mit dieser Muttersprache. Teilen Sie den Entwicklern der Erweiterung mit, was merkwürdig klingt, oder verbessern Sie es selbst: Hier können Sie Ihre Datei ausprobieren.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Translation file (.ts or .qm)</source>
            <translation>Übersetzungsdatei (.ts oder .qm)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Translations</source>
            <translation>Übersetzungen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Try Out</source>
            <translation>Ausprobieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Try a Translation</source>
            <translation>Eine Übersetzung ausprobieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Type the address of the certification site.</source>
            <translation>Geben Sie die Adresse der Zertifizierungs-Website ein.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Use Default</source>
            <comment>the usual address</comment>
            <translation>Standard verwenden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>What</source>
            <comment>is stored</comment>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>What is stored on this computer</source>
            <translation>Was auf diesem Computer gespeichert ist</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>While you practise, the address stays as it is.</source>
            <translation>Solange Sie üben, bleibt die Adresse, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>With OK you move to {host}: tables that are open are saved and closed, you are signed out, and the password that QGIS remembers is removed. Your tables come back when you return to the address of now.</source>
            <translation>Mit OK wechseln Sie zu {host}: Offene Tabellen werden gespeichert und geschlossen, Sie werden abgemeldet, und das Passwort, das QGIS sich merkt, wird entfernt. Ihre Tabellen kommen zurück, wenn Sie zur jetzigen Adresse zurückkehren.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>You are practising. Stop that first; nothing was deleted.</source>
            <translation>Sie üben gerade. Beenden Sie das zuerst; es wurde nichts gelöscht.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <source>You are practising: nothing is real, nothing is paid.</source>
            <translation>Sie üben gerade: Nichts ist echt, nichts wird bezahlt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>h</source>
            <comment>hours, behind a number</comment>
            <translation>h</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>{address} is used instead.</source>
            <translation>Stattdessen wird {address} verwendet.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>{done} of %n text(s) are translated.</source>
            <translation>
                <numerusform>{done} von %n Text ist übersetzt.</numerusform>
                <numerusform>{done} von %n Texten sind übersetzt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>{file} cannot be read. The language stays as it is. See whether the file is there and whether you may read it.</source>
            <translation>{file} lässt sich nicht lesen. Die Sprache bleibt, wie sie ist. Sehen Sie nach, ob die Datei da ist und ob Sie sie lesen dürfen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>{file} could not be written ({reason}). Choose another folder, or copy the diagnosis.</source>
            <translation>{file} konnte nicht geschrieben werden ({reason}). Wählen Sie einen anderen Ordner, oder kopieren Sie die Diagnose.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>{file} was not used, and the language stays as it is.</source>
            <translation>{file} wurde nicht verwendet, und die Sprache bleibt, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>{size} in the folder {folder}</source>
            <translation>{size} im Ordner {folder}</translation>
        </message>
    </context>
    <context>
        <name>Organisation</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>A square PNG or JPEG picture, best of 500 pixels or more.</source>
            <translation>Ein quadratisches PNG- oder JPEG-Bild, am besten mit 500 Pixeln oder mehr.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose a Logo</source>
            <translation>Logo wählen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose a PNG or JPEG picture</source>
            <translation>Ein PNG- oder JPEG-Bild wählen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose a country</source>
            <translation>Land wählen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>File of the logo</source>
            <translation>Datei des Logos</translation>
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
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Other owners</source>
            <translation>Weitere Eigentümer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>The logo</source>
            <translation>Das Logo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Usernames or e-mails, with commas between them</source>
            <translation>Benutzernamen oder E-Mails, durch Kommas getrennt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>VAT or registration number</source>
            <translation>USt-IdNr. oder Registernummer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>You are an owner yourself. Others need an account on the site; they are looked up by exactly what you type here.</source>
            <translation>Sie selbst sind Eigentümer. Andere brauchen ein Konto auf der Website; gesucht wird genau nach dem, was Sie hier eingeben.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>{field} (required)</source>
            <translation>{field} (erforderlich)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>{width} × {height} pixels.</source>
            <comment>size of the logo</comment>
            <translation>{width} × {height} Pixel.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationChooser</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/chooser.py" />
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/chooser.py" />
            <source>Type a part of its name</source>
            <translation>Einen Teil des Namens eingeben</translation>
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
            <translation>Wie für alle</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cells.py" />
            <source>As for all: {wording}</source>
            <translation>Wie für alle: {wording}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_values.py" />
            <source>Did not pass</source>
            <translation>Hat nicht bestanden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Only those who are ticked here get a certificate.</source>
            <translation>Nur wer hier angekreuzt ist, bekommt ein Zertifikat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/view.py" />
            <source>Participants</source>
            <translation>Teilnehmer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_values.py" />
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Passed</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/view.py" />
            <source>Paste a list of people, drop a file or a layer here, choose Import, or type above.</source>
            <translation>Fügen Sie eine Liste von Personen ein, legen Sie hier eine Datei oder einen Layer ab, wählen Sie „Importieren“ oder tippen Sie oben.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Remark</source>
            <comment>column of the trainer's notes</comment>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Surname</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/view.py" />
            <source>Tab goes from cell to cell, Ctrl+Tab out of the table, F2 into a cell. Space ticks who passed. Ctrl+R repairs the row, Ctrl+Shift+R calls it right.</source>
            <translation>Tab geht von Zelle zu Zelle, Strg+Tab aus der Tabelle heraus, F2 in eine Zelle. Die Leertaste hakt an, wer bestanden hat. Strg+R repariert die Zeile, Strg+Umschalt+R erklärt sie für richtig.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>The name is printed on the certificate exactly as it stands here.</source>
            <translation>Der Name wird genau so auf das Zertifikat gedruckt, wie er hier steht.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>The site sends the certificate to this address when you ask for it.</source>
            <translation>Die Website sendet das Zertifikat an diese Adresse, wenn Sie darum bitten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>The wording on the certificate of this participant.</source>
            <translation>Der Wortlaut auf dem Zertifikat dieses Teilnehmers.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>What is right or wrong with the row, and how far it is.</source>
            <translation>Was an der Zeile stimmt oder nicht stimmt und wie weit sie bearbeitet ist.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Your own note. It is never sent: it stays in the draft on this computer, also for those who are enrolled, until you clear it or forget the draft.</source>
            <translation>Ihre eigene Notiz. Sie wird nie gesendet: Sie bleibt im Entwurf auf diesem Computer, auch für Eingeschriebene, bis Sie sie leeren oder den Entwurf verwerfen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>add row</source>
            <translation>Zeile hinzufügen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>choose wording</source>
            <translation>Wortlaut wählen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>clear cells</source>
            <translation>Zellen leeren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>cut cells</source>
            <translation>Zellen ausschneiden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/model.py" />
            <source>edit {column}</source>
            <translation>{column} bearbeiten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>fill down</source>
            <translation>nach unten füllen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>paste cells</source>
            <translation>Zellen einfügen</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>remove %n row(s)</source>
            <translation>
                <numerusform>%n Zeile entfernen</numerusform>
                <numerusform>%n Zeilen entfernen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>tick who passed</source>
            <translation>ankreuzen, wer bestanden hat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cells.py" />
            <source>{column}, empty row</source>
            <translation>{column}, leere Zeile</translation>
        </message>
    </context>
    <context>
        <name>ParticipantsWindow</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>An earlier run was interrupted. Continue it, or let it go, before you send anything else.</source>
            <translation>Ein früherer Ausstellungsvorgang wurde unterbrochen. Setzen Sie ihn fort oder geben Sie ihn auf, bevor Sie etwas anderes senden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Enrolling was interrupted: %n people are not in the course. They are still in the table as new.</source>
            <translation>
                <numerusform>Das Einschreiben wurde unterbrochen: %n Person ist nicht im Kurs. Sie steht noch als neu in der Tabelle.</numerusform>
                <numerusform>Das Einschreiben wurde unterbrochen: %n Personen sind nicht im Kurs. Sie stehen noch als neu in der Tabelle.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/top_up.py" />
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Refresh the balance here when you have topped up there.</source>
            <translation>Aktualisieren Sie hier das Guthaben, wenn Sie dort aufgeladen haben.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/window.py" />
            <source>Sending goes on in the background.</source>
            <translation>Das Senden geht im Hintergrund weiter.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/window.py" />
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Stopped. What was done until then stays done.</source>
            <translation>Angehalten. Was bis dahin erledigt wurde, bleibt erledigt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>You are signed in again. The table has changed meanwhile, so nobody was enrolled yet.</source>
            <translation>Sie sind wieder angemeldet. Die Tabelle hat sich inzwischen geändert, also wurde noch niemand eingeschrieben.</translation>
        </message>
    </context>
    <context>
        <name>PersonActions</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Change the name or the e-mail on the site</source>
            <translation>Den Namen oder die E-Mail auf der Website ändern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Correct Name or E-mail…</source>
            <translation>Name oder E-Mail berichtigen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Enrol This Person</source>
            <translation>Diese Person einschreiben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Enrol only this person; this costs nothing</source>
            <translation>Nur diese Person einschreiben; das kostet nichts</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Have the site print the certificate anew; this costs nothing</source>
            <translation>Die Website das Zertifikat neu drucken lassen; das kostet nichts</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Open PDF</source>
            <translation>PDF öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Open Verification Page</source>
            <translation>Prüfseite öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Pay Certificate…</source>
            <translation>Zertifikat bezahlen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Pay this certificate with one credit</source>
            <translation>Dieses Zertifikat mit einem Credit bezahlen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Prepare a mail to this person in your own mail program</source>
            <translation>Eine E-Mail an diese Person im eigenen E-Mail-Programm vorbereiten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Remove from Course…</source>
            <translation>Aus dem Kurs entfernen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Renew PDF</source>
            <translation>PDF erneuern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Revoke Certificate…</source>
            <translation>Zertifikat widerrufen…</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>Save %n PDF(s)…</source>
            <translation>
                <numerusform>%n PDF speichern…</numerusform>
                <numerusform>%n PDFs speichern…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Show the certificate</source>
            <translation>Das Zertifikat zeigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Take the certificate back for good</source>
            <translation>Das Zertifikat endgültig zurücknehmen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Take this person out of the course; a certificate stays valid</source>
            <translation>Diese Person aus dem Kurs nehmen; ein Zertifikat bleibt gültig</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>What anybody sees who checks the number, in your web browser</source>
            <translation>Was jeder sieht, der die Nummer prüft, im Webbrowser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Write a Mail</source>
            <translation>E-Mail schreiben</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>Write to %n People…</source>
            <translation>
                <numerusform>An %n Person schreiben…</numerusform>
                <numerusform>An %n Personen schreiben…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonDesk</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Correcting a participant</source>
            <translation>Angaben eines Teilnehmers werden berichtigt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>Fetching a certificate</source>
            <translation>Ein Zertifikat wird geladen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Making a PDF anew</source>
            <translation>Ein PDF wird neu erstellt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Paying a certificate</source>
            <translation>Ein Zertifikat wird bezahlt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Reading name and e-mail</source>
            <translation>Name und E-Mail werden gelesen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Removing a participant from the course</source>
            <translation>Ein Teilnehmer wird aus dem Kurs entfernt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Revoking a certificate</source>
            <translation>Ein Zertifikat wird widerrufen</translation>
        </message>
    </context>
    <context>
        <name>PersonOffers</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>A certificate can be revoked within a week of its issue only, and that has passed.</source>
            <translation>Ein Zertifikat kann nur innerhalb einer Woche nach der Ausstellung widerrufen werden, und die ist vorbei.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>It is not paid, so there is no PDF.</source>
            <translation>Es ist nicht bezahlt, also gibt es kein PDF.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>Select one person in the table first.</source>
            <translation>Wählen Sie zuerst eine Person in der Tabelle aus.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>The certificate is a week old or older: the site lets nobody change the name or e-mail any more.</source>
            <translation>Das Zertifikat ist eine Woche alt oder älter: Die Website lässt niemanden mehr Name oder E-Mail ändern.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>The site does not offer you this for this person.</source>
            <translation>Die Website bietet Ihnen das für diese Person nicht an.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>The site offers this for paid certificates only.</source>
            <translation>Die Website bietet das nur für bezahlte Zertifikate an.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>There is no certificate yet.</source>
            <translation>Es gibt noch kein Zertifikat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>There is no credit to pay it with: top up first.</source>
            <translation>Es ist kein Credit da, um es zu bezahlen: Laden Sie zuerst auf.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>This certificate is paid already.</source>
            <translation>Dieses Zertifikat ist schon bezahlt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>This person is enrolled already.</source>
            <translation>Diese Person ist schon eingeschrieben.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>This person is not enrolled yet.</source>
            <translation>Diese Person ist noch nicht eingeschrieben.</translation>
        </message>
    </context>
    <context>
        <name>PersonReports</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>No program opened the PDF. Save it instead.</source>
            <translation>Kein Programm hat das PDF geöffnet. Speichern Sie es stattdessen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: somebody else has corrected {name} meanwhile. Look at it again.</source>
            <translation>Es wurde nichts geändert: Jemand anders hat {name} inzwischen berichtigt. Sehen Sie noch einmal nach.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: the certificate of {name} is a week old, and the site lets nobody change it any more.</source>
            <translation>Es wurde nichts geändert: Das Zertifikat von {name} ist eine Woche alt, und die Website lässt es niemanden mehr ändern.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: the organisation has somebody else of exactly this name and e-mail.</source>
            <translation>Es wurde nichts geändert: Die Organisation hat jemand anderen mit genau diesem Namen und dieser E-Mail.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: {name} has another certificate by now than was confirmed. Look at it again.</source>
            <translation>Es wurde nichts geändert: {name} hat inzwischen ein anderes Zertifikat als bestätigt wurde. Sehen Sie noch einmal nach.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: {name} is no longer in the course.</source>
            <translation>Es wurde nichts geändert: {name} ist nicht mehr im Kurs.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>The PDF of {number} was made anew, but it does not show “{name}”. Look at it, and try again.</source>
            <translation>Das PDF von {number} wurde neu erstellt, zeigt aber „{name}“ nicht. Sehen Sie es sich an, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} is corrected.</source>
            <translation>{name} ist berichtigt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} is no longer in the course.</source>
            <translation>{name} ist nicht mehr im Kurs.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} is still in the course: no answer came. Try again.</source>
            <translation>{name} ist noch im Kurs: Es kam keine Antwort. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} was not changed: no answer came. Try again.</source>
            <translation>{name} wurde nicht geändert: Es kam keine Antwort. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name}: no answer came, and the site cannot be read now. Refresh and look before you repeat it.</source>
            <translation>{name}: Es kam keine Antwort, und die Website lässt sich jetzt nicht lesen. Aktualisieren Sie, und sehen Sie nach, bevor Sie es wiederholen.</translation>
        </message>
    </context>
    <context>
        <name>PersonStrip</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/strip.py" />
            <source>More</source>
            <comment>a button with a menu</comment>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/strip.py" />
            <source>More that can be done with this person</source>
            <translation>Was sich noch mit dieser Person tun lässt</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>%n people are enrolled in the course first.</source>
            <translation>
                <numerusform>%n Person wird zuerst in den Kurs eingeschrieben.</numerusform>
                <numerusform>%n Personen werden zuerst in den Kurs eingeschrieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>%n people get none now</source>
            <translation>
                <numerusform>%n Person bekommt jetzt keines</numerusform>
                <numerusform>%n Personen bekommen jetzt keines</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>A certificate can be revoked until {day}; whether the credit comes back then is up to the site.</source>
            <translation>Ein Zertifikat kann bis {day} widerrufen werden; ob der Credit dann zurückkommt, entscheidet die Website.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Balance now {now}, afterwards {after}.</source>
            <translation>Guthaben jetzt {now}, danach {after}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue %n Certificate(s) for {amount}</source>
            <translation>
                <numerusform>%n Zertifikat für {amount} ausstellen</numerusform>
                <numerusform>%n Zertifikate für {amount} ausstellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue %n certificate(s) for “{course}”?</source>
            <translation>
                <numerusform>%n Zertifikat für „{course}“ ausstellen?</numerusform>
                <numerusform>%n Zertifikate für „{course}“ ausstellen?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue Certificates</source>
            <translation>Zertifikate ausstellen</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue the First %n…</source>
            <translation>
                <numerusform>Nur das erste (%n) ausstellen…</numerusform>
                <numerusform>Die ersten %n ausstellen…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Name on the certificate</source>
            <translation>Name auf dem Zertifikat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Open the first certificate as a PDF, printed by the site with an invented name and number; this costs nothing</source>
            <translation>Das erste Zertifikat als PDF öffnen, von der Website mit erfundenem Namen und erfundener Nummer gedruckt; das kostet nichts</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Preview…</source>
            <translation>Vorschau…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Shows first whom the balance pays for; sends nothing yet</source>
            <translation>Zeigt zuerst, für wen das Guthaben reicht; sendet noch nichts</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Shows step by step what would be sent, and sends nothing</source>
            <translation>Zeigt Schritt für Schritt, was gesendet würde, und sendet nichts</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The balance is {now}: too little. Top up for %n credit(s) more, or issue only what it pays for. Nothing is issued on credit.</source>
            <translation>
                <numerusform>Das Guthaben ist {now}: zu wenig. Laden Sie noch %n Credit auf oder stellen Sie nur aus, wofür es reicht. Auf Kredit wird nichts ausgestellt.</numerusform>
                <numerusform>Das Guthaben ist {now}: zu wenig. Laden Sie noch %n Credits auf oder stellen Sie nur aus, wofür es reicht. Auf Kredit wird nichts ausgestellt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The course ended more than a week ago, so a certificate cannot be revoked.</source>
            <translation>Der Kurs endete vor mehr als einer Woche, also kann ein Zertifikat nicht widerrufen werden.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The names are printed exactly as they stand here. A mistake can be corrected on the site until {day}; after that it costs another certificate.</source>
            <translation>Die Namen werden genau so gedruckt, wie sie hier stehen. Ein Fehler kann auf der Website bis {day} berichtigt werden; danach kostet es ein weiteres Zertifikat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The site does not show you the balance, so nothing can be issued from here.</source>
            <translation>Die Website zeigt Ihnen das Guthaben nicht, also lässt sich von hier aus nichts ausstellen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The site shows a preview of the certificate only to those who may change the course.</source>
            <translation>Die Website zeigt eine Vorschau des Zertifikats nur denen, die den Kurs ändern dürfen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>There is no credit left. Top up for %n credit(s) first. Nothing is issued on credit.</source>
            <translation>
                <numerusform>Es sind keine Credits mehr da. Laden Sie zuerst %n Credit auf. Auf Kredit wird nichts ausgestellt.</numerusform>
                <numerusform>Es sind keine Credits mehr da. Laden Sie zuerst %n Credits auf. Auf Kredit wird nichts ausgestellt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>This costs %n credit(s), {amount}.</source>
            <translation>
                <numerusform>Das kostet %n Credit, {amount}.</numerusform>
                <numerusform>Das kostet %n Credits, {amount}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>This course ends on {day}: are you sure that everybody has passed already?</source>
            <translation>Dieser Kurs endet am {day}: Sind Sie sicher, dass alle schon bestanden haben?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Top Up…</source>
            <translation>Aufladen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Try It Without Sending…</source>
            <translation>Ausprobieren, ohne zu senden…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Who gets a certificate</source>
            <translation>Wer ein Zertifikat bekommt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Who gets none</source>
            <translation>Wer keines bekommt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Why</source>
            <translation>Warum</translation>
        </message>
    </context>
    <context>
        <name>PlanTools</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>A preview changes nothing on the site.</source>
            <translation>Eine Vorschau ändert auf der Website nichts.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>Fetching the preview</source>
            <translation>Vorschau wird geladen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>No program opened the PDF of the preview.</source>
            <translation>Kein Programm hat das PDF der Vorschau geöffnet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>The site does not offer this to you for this course.</source>
            <translation>Die Website bietet Ihnen das für diesen Kurs nicht an.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>Trying it without sending</source>
            <translation>Ausprobieren, ohne zu senden</translation>
        </message>
    </context>
    <context>
        <name>Plugin</name>
        <message>
            <location filename="../qgis_certification_plugin/plugin.py" />
            <source>Courses and Certificates</source>
            <translation>Kurse und Zertifikate</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/help.py" />
            <source>Help</source>
            <comment>on buttons and in menus: opens the help</comment>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/plugin.py" />
            <source>QGIS Certification: find courses, issue certificates</source>
            <translation>QGIS-Zertifizierung: Kurse finden, Zertifikate ausstellen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/entry.py" />
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/map_actions.py" />
            <source>Show in QGIS Certification</source>
            <comment>an action for a feature</comment>
            <translation>In QGIS-Zertifizierung zeigen</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>A small certification site starts on this computer, with invented organisations, courses and people. Enrol, issue, revoke: nothing leaves this computer, nothing is paid, and your own tables, courses and layers stay as they are. All you do is removed when you stop.</source>
            <translation>Auf diesem Computer startet eine kleine Zertifizierungs-Website mit erfundenen Organisationen, Kursen und Personen. Schreiben Sie ein, stellen Sie aus, widerrufen Sie: Nichts verlässt diesen Computer, nichts wird bezahlt, und Ihre eigenen Tabellen, Kurse und Layer bleiben, wie sie sind. Alles, was Sie tun, wird entfernt, wenn Sie aufhören.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>After two certificates a colleague has used up the credits of your organisation. No certificate is issued unpaid. Top up on the practice site and go on.</source>
            <translation>Nach zwei Zertifikaten hat ein Kollege die Credits Ihrer Organisation aufgebraucht. Kein Zertifikat wird unbezahlt ausgestellt. Laden Sie auf der Übungs-Website auf und machen Sie weiter.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>All goes as on a good day.</source>
            <translation>Alles läuft wie an einem guten Tag.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Answers get lost</source>
            <translation>Antworten gehen verloren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>At the 3rd certificate the site has signed you out. Your table is kept. Sign in again, and you are asked about the rest.</source>
            <translation>Beim 3. Zertifikat hat die Website Sie abgemeldet. Ihre Tabelle bleibt erhalten. Melden Sie sich erneut an, und Sie werden nach dem Rest gefragt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Change…</source>
            <comment>who one practises as, and what goes wrong</comment>
            <translation>Ändern…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Choose another role, or what shall go wrong</source>
            <translation>Eine andere Rolle wählen oder was schiefgehen soll</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Connection drops after the 3rd certificate</source>
            <translation>Die Verbindung bricht nach dem 3. Zertifikat ab</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Course convener</source>
            <translation>Kursleiter</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Credits run out</source>
            <translation>Die Credits gehen aus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Every answer takes a second and a half. QGIS stays usable, the progress tells how far it is, and you can stop between two certificates.</source>
            <translation>Jede Antwort dauert anderthalb Sekunden. QGIS bleibt benutzbar, der Fortschritt sagt, wie weit es ist, und Sie können zwischen zwei Zertifikaten anhalten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Everything works</source>
            <translation>Alles funktioniert</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Everything you have practised is removed: tables, participants, certificates. The practice site begins anew. Nothing at the real site changes.</source>
            <translation>Alles, was Sie geübt haben, wird entfernt: Tabellen, Teilnehmer, Zertifikate. Die Übungs-Website beginnt von vorn. Auf der echten Website ändert sich nichts.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Go back to the real site; what you practised is removed</source>
            <translation>Zurück zur echten Website; was Sie geübt haben, wird entfernt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Number given out twice</source>
            <translation>Nummer zweimal vergeben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Owner of a certifying organisation</source>
            <translation>Eigentümer einer zertifizierenden Organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Owner without credits</source>
            <translation>Eigentümer ohne Credits</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Practice: nothing is real, nothing is paid</source>
            <translation>Übung: Nichts ist echt, nichts wird bezahlt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Practise</source>
            <translation>Üben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/entry.py" />
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Practise…</source>
            <translation>Üben…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>Preparing the practice site</source>
            <translation>Die Übungs-Website wird vorbereitet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Remove all you have practised and begin anew</source>
            <translation>Alles entfernen, was Sie geübt haben, und von vorn beginnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>Removing what was practised</source>
            <translation>Übungsdaten werden entfernt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Reset…</source>
            <comment>the practice site</comment>
            <translation>Zurücksetzen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>See what is said where the credits do not suffice. Topping up costs nothing here.</source>
            <translation>Sehen Sie, was gemeldet wird, wenn die Credits nicht reichen. Aufladen kostet hier nichts.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Session ends half-way</source>
            <translation>Die Sitzung endet auf halbem Weg</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Slow site</source>
            <translation>Langsame Website</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Somebody else issues at the same time</source>
            <translation>Jemand anders stellt zur selben Zeit aus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>Something is being sent to the real site. Practise when that has ended.</source>
            <translation>Gerade wird etwas an die echte Website gesendet. Üben Sie, wenn das zu Ende ist.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/entry.py" />
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Stop Practising</source>
            <translation>Üben beenden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>The 4th is sent, its answer never comes, and for a few seconds the site cannot be reached. The course is read again before anything else is sent, so nobody gets two certificates and nobody is forgotten. Go on from the strip above the table.</source>
            <translation>Das 4. wird gesendet, seine Antwort kommt nie, und einige Sekunden lang ist die Website nicht erreichbar. Der Kurs wird erneut gelesen, bevor etwas anderes gesendet wird; so bekommt niemand zwei Zertifikate, und niemand wird vergessen. Machen Sie vom Streifen über der Tabelle aus weiter.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>The number of your first certificate also goes to somebody of another organisation. It is found when the numbers are checked afterwards: neither certificate can be verified then.</source>
            <translation>Die Nummer Ihres ersten Zertifikats bekommt auch jemand aus einer anderen Organisation. Das fällt auf, wenn die Nummern danach geprüft werden: Dann lässt sich keines der beiden Zertifikate verifizieren.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>The practice site could not be started on this computer. Nothing has changed; you are where you were. The log tells more.</source>
            <translation>Die Übungs-Website konnte auf diesem Computer nicht gestartet werden. Es hat sich nichts geändert; Sie sind, wo Sie waren. Das Protokoll sagt mehr.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>The site issues two certificates and then reports an error of its own. Whether they were issued is read from the course; none is sent a second time.</source>
            <translation>Die Website stellt zwei Zertifikate aus und meldet dann einen eigenen Fehler. Ob sie ausgestellt wurden, wird aus dem Kurs gelesen; keines wird ein zweites Mal gesendet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Try it all on a practice site first: free and private.</source>
            <translation>Probieren Sie alles zuerst auf einer Übungs-Website aus: kostenlos und privat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>What happens</source>
            <comment>what goes wrong, or nothing</comment>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>While you issue, a colleague issues to somebody in your table too. That person gets one certificate, not two, and one credit is taken.</source>
            <translation>Während Sie ausstellen, stellt ein Kollege auch für jemanden aus Ihrer Tabelle aus. Diese Person bekommt ein Zertifikat, nicht zwei, und ein Credit wird verbraucht.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Work with a practice site on this computer; nothing is real</source>
            <translation>Mit einer Übungs-Website auf diesem Computer arbeiten; nichts ist echt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>You add participants and issue certificates to them. What only owners may do is not offered to you.</source>
            <translation>Sie fügen Teilnehmer hinzu und stellen ihnen Zertifikate aus. Was nur Eigentümer dürfen, wird Ihnen nicht angeboten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>You are</source>
            <comment>the role that one practises</comment>
            <translation>Sie sind</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>You are back at {host}. What you practised has been removed.</source>
            <translation>Sie sind zurück bei {host}. Was Sie geübt haben, wurde entfernt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>You may do everything, and there are 200 credits to spend. The course that ends today waits for its participants.</source>
            <translation>Sie dürfen alles und haben 200 Credits. Der Kurs, der heute endet, wartet auf seine Teilnehmer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>You practise as: {role}. What happens: {preset}. Pages in your web browser ask for username {username} and password {password}.</source>
            <translation>Sie üben als: {role}. Was geschieht: {preset}. Seiten im Webbrowser fragen nach dem Benutzernamen {username} und dem Passwort {password}.</translation>
        </message>
    </context>
    <context>
        <name>Print</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>%n page(s) were saved in {file}. It holds names: remove it when it has served its purpose.</source>
            <translation>
                <numerusform>%n Seite wurde in {file} gespeichert. Die Datei enthält Namen: Entfernen Sie sie, wenn sie ihren Zweck erfüllt hat.</numerusform>
                <numerusform>%n Seiten wurden in {file} gespeichert. Die Datei enthält Namen: Entfernen Sie sie, wenn sie ihren Zweck erfüllt hat.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Attendance per Day (PDF)…</source>
            <translation>Anwesenheit pro Tag (PDF)…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Attendance per Day…</source>
            <translation>Anwesenheit pro Tag…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Cancelled: no file was written.</source>
            <translation>Abgebrochen: Es wurde keine Datei geschrieben.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Drawing the pages</source>
            <translation>Die Seiten werden gezeichnet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>From its first day to its last, this course takes {days} days. There is a list for each day of a course of at most {most} days. Print the sign-in list instead.</source>
            <translation>Vom ersten bis zum letzten Tag dauert dieser Kurs {days} Tage. Eine Liste für jeden Tag gibt es für Kurse von höchstens {most} Tagen. Drucken Sie stattdessen die Unterschriftenliste.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>It was made with the layout “{layout}” of your project.</source>
            <translation>Mit dem Layout „{layout}“ Ihres Projekts gemacht.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Name Plates (PDF)…</source>
            <translation>Namensschilder (PDF)…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Name Plates…</source>
            <translation>Namensschilder…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>None of these rows has a name. Type the names into the table, and print then.</source>
            <translation>Keine dieser Zeilen hat einen Namen. Geben Sie die Namen in die Tabelle ein, und drucken Sie dann.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Nothing was printed: the layout of this sheet in your project holds HTML, or a picture whose source is an expression, and could send names over the internet. Remove these items from the layout, or the layout from the project, and try again.</source>
            <translation>Es wurde nichts gedruckt: Das Layout dieses Blatts in Ihrem Projekt enthält HTML oder ein Bild, dessen Quelle ein Ausdruck ist, und könnte Namen über das Internet senden. Entfernen Sie diese Elemente aus dem Layout oder das Layout aus dem Projekt, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/desk.py" />
            <source>Open PDF</source>
            <translation>PDF öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/menu.py" />
            <source>Open as Layout</source>
            <translation>Als Layout öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/desk.py" />
            <source>PDF document</source>
            <translation>PDF-Dokument</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Save the Attendance per Day</source>
            <translation>Anwesenheit pro Tag speichern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Save the Name Plates</source>
            <translation>Namensschilder speichern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Save the Sign-In List</source>
            <translation>Unterschriftenliste speichern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Sign-In List (PDF)…</source>
            <translation>Unterschriftenliste (PDF)…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Sign-In List…</source>
            <translation>Unterschriftenliste…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Stop drawing; no file is written</source>
            <translation>Zeichnen anhalten; es wird keine Datei geschrieben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>The layer of this sheet is being edited in the project. Save or cancel your edits there, and try again: what you typed would be lost otherwise.</source>
            <translation>Der Layer dieses Blatts wird gerade im Projekt bearbeitet. Speichern oder verwerfen Sie dort Ihre Änderungen, und versuchen Sie es erneut: Sonst ginge verloren, was Sie eingegeben haben.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>The layout “{layout}” and a table layer with %n name(s) are in the project. Change the layout as you like: PDFs are made with it from now on. The names lie in memory only, but a project is not private: remove both before you pass it on.</source>
            <translation>
                <numerusform>Das Layout „{layout}“ und ein Tabellenlayer mit %n Namen sind im Projekt. Ändern Sie das Layout nach Belieben: Von jetzt an werden PDFs damit gemacht. Die Namen liegen nur im Speicher, aber ein Projekt ist nicht privat: Entfernen Sie beides, bevor Sie es weitergeben.</numerusform>
                <numerusform>Das Layout „{layout}“ und ein Tabellenlayer mit %n Namen sind im Projekt. Ändern Sie das Layout nach Belieben: Von jetzt an werden PDFs damit gemacht. Die Namen liegen nur im Speicher, aber ein Projekt ist nicht privat: Entfernen Sie beides, bevor Sie es weitergeben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>The pages could not be drawn, and no file was written. Try again; restart QGIS when it happens again.</source>
            <translation>Die Seiten ließen sich nicht zeichnen, und es wurde keine Datei geschrieben. Versuchen Sie es erneut; starten Sie QGIS neu, wenn es wieder geschieht.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>The pages could not be drawn, and no file was written: the layout “{layout}” of your project has no pages, or its layer was changed meanwhile. Try again, or remove that layout (Project → Layout Manager) to print with a new one.</source>
            <translation>Die Seiten ließen sich nicht zeichnen, und es wurde keine Datei geschrieben: Das Layout „{layout}“ Ihres Projekts hat keine Seiten, oder sein Layer wurde inzwischen geändert. Versuchen Sie es erneut, oder entfernen Sie das Layout (Projekt → Layoutmanager), um mit einem neuen zu drucken.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>{file} could not be written ({reason}). A file that was there is as it was. Close the file where it is open in another program, or choose another folder.</source>
            <translation>{file} konnte nicht geschrieben werden ({reason}). Eine Datei, die dort war, ist unverändert. Schließen Sie die Datei, falls sie in einem anderen Programm geöffnet ist, oder wählen Sie einen anderen Ordner.</translation>
        </message>
    </context>
    <context>
        <name>Processing</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>%n certificate(s) are genuine.</source>
            <translation>
                <numerusform>%n Zertifikat ist echt.</numerusform>
                <numerusform>%n Zertifikate sind echt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>%n course(s) of {all}</source>
            <translation>
                <numerusform>%n Kurs von {all}</numerusform>
                <numerusform>%n Kurse von {all}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/algorithm.py" />
            <source>Address of the certification site (empty: as set)</source>
            <translation>Adresse der Zertifizierungs-Website (leer: wie eingestellt)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Adds to each row of a table whether its certificate is genuine and, if so, whose it is, for which course, by whom and when, as the certification site says it. A number may be written as QGIS-123, 123, or as the link on a certificate. With a column of names, “same_name” tells whether the certificate is that person's; capitals and accents do not count. A number that occurs twice is asked for once; the site is asked slowly, as it demands: some five certificates a second. “remark” says why a row has no answer.</source>
            <translation>Fügt jeder Zeile einer Tabelle hinzu, ob ihr Zertifikat echt ist und, falls ja, wem es gehört, für welchen Kurs, von wem und wann, wie die Zertifizierungs-Website es sagt. Eine Nummer darf als QGIS-123, 123 oder als Link auf einem Zertifikat geschrieben sein. Mit einer Spalte von Namen sagt „same_name“, ob das Zertifikat dieser Person gehört; Großschreibung und Akzente zählen nicht. Nach einer Nummer, die zweimal vorkommt, wird einmal gefragt; die Website wird langsam gefragt, wie sie es verlangt: etwa fünf Zertifikate in der Sekunde. „remark“ sagt, warum eine Zeile keine Antwort hat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Anywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Asks the certification site about each certificate number</source>
            <translation>Fragt die Zertifizierungs-Website nach jeder Zertifikatsnummer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>At a place on the map</source>
            <translation>An einem Ort auf der Karte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>At most so many courses</source>
            <translation>Höchstens so viele Kurse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>At most so many kilometres away (empty: any distance)</source>
            <translation>Höchstens so viele Kilometer entfernt (leer: jede Entfernung)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Certificate number</source>
            <translation>Zertifikatsnummer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Certified QGIS courses with their dates, as points</source>
            <translation>Zertifizierte QGIS-Kurse mit ihrem Zeitraum, als Punkte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Certified organisations</source>
            <translation>Zertifizierende Organisationen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Countries, with commas between them (empty: all)</source>
            <translation>Länder, durch Kommas getrennt (leer: alle)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Courses</source>
            <translation>Kurse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Courses near a point</source>
            <translation>Kurse nahe einem Punkt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Courses near the point</source>
            <translation>Kurse nahe dem Punkt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Download certified organisations</source>
            <translation>Zertifizierende Organisationen herunterladen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Download courses</source>
            <translation>Kurse herunterladen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Gives the courses nearest to a point, the nearest first, with the distance in kilometres along the ellipsoid of WGS 84: it is right across the antimeridian and near the poles too. Courses without a known place are left out.</source>
            <translation>Liefert die Kurse, die einem Punkt am nächsten liegen, der nächste zuerst, mit der Entfernung in Kilometern auf dem Ellipsoid WGS 84: Sie stimmt auch über den Antimeridian hinweg und nahe den Polen. Kurse ohne bekannten Ort werden weggelassen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Gives the courses that end with the official QGIS certificate. All filters must be met; an empty filter lets everything through. Words are looked for in all fields, without regard to case and accents; “Dutch”, “Nederlands” and “nl” are one language. A course lies in a period when one of its days does.</source>
            <translation>Liefert die Kurse, die mit dem offiziellen QGIS-Zertifikat enden. Alle Filter müssen erfüllt sein; ein leerer Filter lässt alles durch. Wörter werden in allen Feldern gesucht, ohne Rücksicht auf Großschreibung und Akzente; „Dutch“, „Nederlands“ und „nl“ sind eine Sprache. Ein Kurs liegt in einem Zeitraum, wenn einer seiner Tage darin liegt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Gives the organisations that may issue the official QGIS certificate, with address, website, number of training centres, number of courses to come and the first day of the last course. An organisation stands at one of its training centres; one without a known place stands somewhere in its country, and “approximate” is true.</source>
            <translation>Liefert die Organisationen, die das offizielle QGIS-Zertifikat ausstellen dürfen, mit Adresse, Website, Anzahl der Schulungszentren, Anzahl der bevorstehenden Kurse und erstem Tag des letzten Kurses. Eine Organisation steht in einem ihrer Schulungszentren; eine ohne bekannten Ort steht irgendwo in ihrem Land, und „approximate“ ist wahr.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>It was issued to somebody of another name.</source>
            <translation>Es wurde für jemanden mit anderem Namen ausgestellt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Languages, with commas between them (empty: all)</source>
            <translation>Sprachen, durch Kommas getrennt (leer: alle)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Name to compare with</source>
            <translation>Name zum Vergleichen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Not over before</source>
            <translation>Endet nicht vor</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Not starting after</source>
            <translation>Beginnt nicht nach</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Organisations that give certified QGIS training, as points</source>
            <translation>Organisationen, die zertifizierte QGIS-Schulungen anbieten, als Punkte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Past</source>
            <translation>Vergangen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Point</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/provider.py" />
            <source>QGIS Certification</source>
            <translation>QGIS-Zertifizierung</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/provider.py" />
            <source>QGIS Certification: courses, organisations, certificates</source>
            <translation>QGIS-Zertifizierung: Kurse, Organisationen, Zertifikate</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Running now</source>
            <translation>Läuft gerade</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/source.py" />
            <source>Stopped. Nothing was written.</source>
            <translation>Angehalten. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>The certified QGIS courses nearest to a point</source>
            <translation>Die zertifizierten QGIS-Kurse, die einem Punkt am nächsten liegen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>The site cannot show this certificate: its number may have been given out twice. Ask the organisation.</source>
            <translation>Die Website kann dieses Zertifikat nicht zeigen: Seine Nummer wurde vielleicht zweimal vergeben. Fragen Sie die Organisation.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>The site knows no such certificate.</source>
            <translation>Die Website kennt kein solches Zertifikat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>There is no number.</source>
            <translation>Es gibt keine Nummer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>This is no certificate number.</source>
            <translation>Das ist keine Zertifikatsnummer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Upcoming</source>
            <translation>Bevorstehend</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/algorithm.py" />
            <source>Use what was saved in so many hours (0: always fetch)</source>
            <translation>Gespeichertes verwenden, das höchstens so viele Stunden alt ist (0: immer laden)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/source.py" />
            <source>Using what was saved on {time}.</source>
            <translation>Verwendet wird, was am {time} gespeichert wurde.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Verified certificates</source>
            <translation>Verifizierte Zertifikate</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Verify certificates</source>
            <translation>Zertifikate verifizieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/algorithm.py" />
            <source>What was saved in the last hours is used without asking the site; when the site cannot be reached, what was saved before is used and the log says of when it is. Courses held online, and those whose place is not known, have no geometry.</source>
            <translation>Was in den letzten Stunden gespeichert wurde, wird verwendet, ohne die Website zu fragen; wenn die Website nicht erreichbar ist, wird das zuvor Gespeicherte verwendet, und das Protokoll sagt, von wann es ist. Online-Kurse und solche, deren Ort nicht bekannt ist, haben keine Geometrie.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/source.py" />
            <source>What was saved on {time} is used.</source>
            <translation>Es wird verwendet, was am {time} gespeichert wurde.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Words to look for</source>
            <translation>Gesuchte Wörter</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>certificate,genuine,check,table</source>
            <comment>search words</comment>
            <translation>zertifikat,echt,prüfen,tabelle</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>training,certificate,education,map</source>
            <comment>search words</comment>
            <translation>schulung,zertifikat,bildung,karte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>training,certificate,nearest,distance</source>
            <comment>search words</comment>
            <translation>schulung,zertifikat,nächster,entfernung</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>training,trainers,certificate,education,map</source>
            <comment>search words</comment>
            <translation>schulung,trainer,zertifikat,bildung,karte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/wanted.py" />
            <source>“{name}” is no country that is known here. Write its name in your language or in English, or its code of two letters, such as NL.</source>
            <translation>„{name}“ ist kein hier bekanntes Land. Schreiben Sie seinen Namen in Ihrer Sprache oder auf Englisch oder seinen Code aus zwei Buchstaben, etwa NL.</translation>
        </message>
    </context>
    <context>
        <name>Refresh</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching organisations…</source>
            <translation>Organisationen werden geladen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching past courses…</source>
            <translation>Vergangene Kurse werden geladen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching the organisations' pages…</source>
            <translation>Die Seiten der Organisationen werden geladen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching training centres…</source>
            <translation>Schulungszentren werden geladen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching upcoming courses…</source>
            <translation>Bevorstehende Kurse werden geladen…</translation>
        </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>No certificate is shown although a credit has gone: look at the site before you issue it again</source>
            <translation>Kein Zertifikat zu sehen, obwohl ein Credit weg ist: Sehen Sie auf der Website nach, bevor Sie es erneut ausstellen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>No longer in this course, perhaps with a certificate: look at the site</source>
            <translation>Nicht mehr in diesem Kurs, vielleicht mit einem Zertifikat: auf der Website nachsehen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued</source>
            <translation>Nicht ausgestellt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: no longer in this course</source>
            <translation>Nicht ausgestellt: nicht mehr in diesem Kurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: the site does not know this participant</source>
            <translation>Nicht ausgestellt: Die Website kennt diesen Teilnehmer nicht</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: the site does not offer it</source>
            <translation>Nicht ausgestellt: Die Website bietet es nicht an</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: the site refused</source>
            <translation>Nicht ausgestellt: Die Website hat es abgelehnt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: you may not do this</source>
            <translation>Nicht ausgestellt: Sie dürfen das nicht</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Perhaps not issued: the site gave no answer several times. Refresh later.</source>
            <translation>Vielleicht nicht ausgestellt: Die Website gab mehrmals keine Antwort. Aktualisieren Sie später.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The certificate is no longer shown: look at the site</source>
            <translation>Das Zertifikat wird nicht mehr gezeigt: auf der Website nachsehen</translation>
        </message>
    </context>
    <context>
        <name>RepairAllDialog</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Now</source>
            <comment>heading: the text before a repair</comment>
            <translation>Jetzt</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Repair %n Row(s)</source>
            <translation>
                <numerusform>%n Zeile korrigieren</numerusform>
                <numerusform>%n Zeilen korrigieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Repair All Safe Ones</source>
            <translation>Alle sicheren Korrekturen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Then</source>
            <comment>heading: the text after a repair</comment>
            <translation>Danach</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>These repairs lose nothing. Untick a row that shall stay as it is. Undo brings everything back.</source>
            <translation>Bei diesen Korrekturen geht nichts verloren. Entfernen Sie das Häkchen bei einer Zeile, die bleiben soll, wie sie ist. „Rückgängig“ bringt alles zurück.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>What would be changed</source>
            <translation>Was geändert würde</translation>
        </message>
    </context>
    <context>
        <name>Repairs</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Enrols the person whom the organisation knows, not a new one.</source>
            <translation>Schreibt die Person ein, die die Organisation kennt, keine neue.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Exchange</source>
            <comment>button: first name and surname</comment>
            <translation>Vertauschen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>It Is Right</source>
            <comment>button: the row was looked at and is right</comment>
            <translation>Stimmt so</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Remove Row</source>
            <translation>Zeile entfernen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Repair</source>
            <translation>Korrigieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repairing.py" />
            <source>Repair Row</source>
            <translation>Zeile korrigieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Use That Person</source>
            <translation>Diese Person verwenden</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/repairing.py" />
            <source>call %n row(s) right</source>
            <translation>
                <numerusform>%n Zeile für richtig erklären</numerusform>
                <numerusform>%n Zeilen für richtig erklären</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/repairing.py" />
            <source>repair %n row(s)</source>
            <translation>
                <numerusform>%n Zeile korrigieren</numerusform>
                <numerusform>%n Zeilen korrigieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>{column}: “{before}” becomes “{after}”</source>
            <translation>{column}: „{before}“ wird „{after}“</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>{column}: “{before}” goes</source>
            <translation>{column}: „{before}“ fällt weg</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n PDF file(s) are saved in {folder}.</source>
            <translation>
                <numerusform>%n PDF-Datei ist in {folder} gespeichert.</numerusform>
                <numerusform>%n PDF-Dateien sind in {folder} gespeichert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n certificate(s) are issued.</source>
            <translation>
                <numerusform>%n Zertifikat ist ausgestellt.</numerusform>
                <numerusform>%n Zertifikate sind ausgestellt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n could not be issued; the table says why.</source>
            <translation>
                <numerusform>%n konnte nicht ausgestellt werden; die Tabelle sagt, warum.</numerusform>
                <numerusform>%n konnten nicht ausgestellt werden; die Tabelle sagt, warum.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n left</source>
            <comment>certificates still to be issued</comment>
            <translation>
                <numerusform>noch %n</numerusform>
                <numerusform>noch %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n people are enrolled.</source>
            <translation>
                <numerusform>%n Person ist eingeschrieben.</numerusform>
                <numerusform>%n Personen sind eingeschrieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n people were sent, but the course page does not show them. They are still in the table as new: enrol them again, nobody is enrolled twice.</source>
            <translation>
                <numerusform>%n Person wurde gesendet, aber die Kursseite zeigt sie nicht. Sie steht noch als neu in der Tabelle: Schreiben Sie sie erneut ein, niemand wird zweimal eingeschrieben.</numerusform>
                <numerusform>%n Personen wurden gesendet, aber die Kursseite zeigt sie nicht. Sie stehen noch als neu in der Tabelle: Schreiben Sie sie erneut ein, niemand wird zweimal eingeschrieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n refused</source>
            <translation>
                <numerusform>%n abgelehnt</numerusform>
                <numerusform>%n abgelehnt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n uncertain</source>
            <translation>
                <numerusform>%n ungewiss</numerusform>
                <numerusform>%n ungewiss</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Another window is sending; this one goes on by itself when that is done.</source>
            <translation>Ein anderes Fenster sendet gerade; dieses macht von selbst weiter, wenn das fertig ist.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Asking the site…</source>
            <translation>Anfrage an die Website…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Changing it on the site…</source>
            <translation>Änderung auf der Website…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Enrolling…</source>
            <translation>Wird eingeschrieben…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Issuing certificates…</source>
            <translation>Zertifikate werden ausgestellt…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Issuing was interrupted: {state}.</source>
            <translation>Das Ausstellen wurde unterbrochen: {state}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Reading the course…</source>
            <translation>Der Kurs wird gelesen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Reading the people of another course…</source>
            <translation>Die Personen eines anderen Kurses werden gelesen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Saving PDFs…</source>
            <translation>PDFs werden gespeichert…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Stopping after this certificate…</source>
            <translation>Hält nach diesem Zertifikat an…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Stopping…</source>
            <translation>Hält an…</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>The site could not print %n: {numbers}. Try again later, or print on the site.</source>
            <translation>
                <numerusform>Die Website konnte %n nicht drucken: {numbers}. Versuchen Sie es später erneut oder drucken Sie auf der Website.</numerusform>
                <numerusform>Die Website konnte %n nicht drucken: {numbers}. Versuchen Sie es später erneut oder drucken Sie auf der Website.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>The text of %n could not be read, so look at them before you hand them out: {numbers}.</source>
            <translation>
                <numerusform>Der Text von %n ließ sich nicht lesen; sehen Sie es sich an, bevor Sie es aushändigen: {numbers}.</numerusform>
                <numerusform>Der Text von %n ließ sich nicht lesen; sehen Sie sie sich an, bevor Sie sie aushändigen: {numbers}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Verify at</source>
            <comment>heading over links</comment>
            <translation>Verifizieren unter</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>{issued} of %n certificate(s) are issued</source>
            <translation>
                <numerusform>{issued} von %n Zertifikat ist ausgestellt</numerusform>
                <numerusform>{issued} von %n Zertifikaten sind ausgestellt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultSheet</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>%n Zertifikat</numerusform>
                <numerusform>%n Zertifikate</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>As a spreadsheet, as CSV, or as a web page to print</source>
            <translation>Als Tabellendokument, als CSV oder als Webseite zum Drucken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>As the certification site showed it on {day}. Anybody can check a certificate at its link.</source>
            <translation>Wie die Zertifizierungs-Website es am {day} zeigte. Jeder kann ein Zertifikat unter seinem Link prüfen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Certificates</source>
            <comment>name of a sheet, no special signs</comment>
            <translation>Zertifikate</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Certificates of the course</source>
            <translation>Zertifikate des Kurses</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Comma separated values</source>
            <translation>Durch Komma getrennte Werte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Copy as Table</source>
            <translation>Als Tabelle kopieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Issued on</source>
            <translation>Ausgestellt am</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Not paid: no PDF</source>
            <translation>Nicht bezahlt: kein PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Official QGIS certificates of this course</source>
            <translation>Offizielle QGIS-Zertifikate dieses Kurses</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Open Verification Page</source>
            <translation>Prüfseite öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>PDF file</source>
            <translation>PDF-Datei</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Result Sheet</source>
            <translation>Ergebnisblatt</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save %n PDF(s)…</source>
            <translation>
                <numerusform>%n PDF speichern…</numerusform>
                <numerusform>%n PDFs speichern…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save All PDFs…</source>
            <translation>Alle PDFs speichern…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save As…</source>
            <translation>Speichern als…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save Result Sheet</source>
            <translation>Ergebnisblatt speichern</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Saved as {file}.</source>
            <translation>Als {file} gespeichert.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Spreadsheet</source>
            <translation>Tabellendokument</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>The day of issue is known of what was issued from this computer only: the site does not show it.</source>
            <translation>Der Tag der Ausstellung ist nur von dem bekannt, was von diesem Computer ausgestellt wurde: Die Website zeigt ihn nicht.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>The table is on the clipboard: paste it anywhere.</source>
            <translation>Die Tabelle ist in der Zwischenablage: Fügen Sie sie ein, wo Sie möchten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>This QGIS cannot write XLSX files. Nothing was saved; choose CSV instead.</source>
            <translation>Dieses QGIS kann keine XLSX-Dateien schreiben. Es wurde nichts gespeichert; wählen Sie stattdessen CSV.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Verify at</source>
            <comment>heading over links</comment>
            <translation>Verifizieren unter</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Web page to print</source>
            <translation>Webseite zum Drucken</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Write to %n…</source>
            <comment>people</comment>
            <translation>
                <numerusform>An %n schreiben…</numerusform>
                <numerusform>An %n schreiben…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Write to All…</source>
            <translation>An alle schreiben…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>{file} could not be written ({reason}). Close it where it is open in another program, or choose another folder.</source>
            <translation>{file} konnte nicht geschrieben werden ({reason}). Schließen Sie die Datei, falls sie in einem anderen Programm geöffnet ist, oder wählen Sie einen anderen Ordner.</translation>
        </message>
    </context>
    <context>
        <name>RowChoice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>All Rows</source>
            <translation>Alle Zeilen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>Did Not Pass</source>
            <translation>Nicht bestanden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>Enrolled, Without Certificate</source>
            <translation>Eingeschrieben, ohne Zertifikat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>New</source>
            <comment>people who are not enrolled</comment>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>To Look At</source>
            <comment>rows that may be wrong</comment>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>To Repair</source>
            <comment>rows with mistakes</comment>
            <translation>Zu korrigieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>With Certificate</source>
            <translation>Mit Zertifikat</translation>
        </message>
    </context>
    <context>
        <name>RowStatus</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Enrolled</source>
            <translation>Eingeschrieben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Enrolled, gets no certificate</source>
            <translation>Eingeschrieben, bekommt kein Zertifikat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>New, not enrolled yet</source>
            <translation>Neu, noch nicht eingeschrieben</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>No answer came. The course page is read before anything else is sent.</source>
            <translation>Es kam keine Antwort. Die Kursseite wird gelesen, bevor etwas anderes gesendet wird.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Sending…</source>
            <translation>Wird gesendet…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The number is read when all have been sent.</source>
            <translation>Die Nummer wird gelesen, wenn alle gesendet sind.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page of this number could not be read.</source>
            <translation>Die öffentliche Seite dieser Nummer ließ sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page says that there is no such certificate.</source>
            <translation>Die öffentliche Seite sagt, dass es ein solches Zertifikat nicht gibt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page shows another person or another course.</source>
            <translation>Die öffentliche Seite zeigt eine andere Person oder einen anderen Kurs.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page shows this person and this course.</source>
            <translation>Die öffentliche Seite zeigt diese Person und diesen Kurs.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The site gave this number out twice, so nobody can verify it. Revoke one of the two on the site and issue it again.</source>
            <translation>Die Website hat diese Nummer zweimal vergeben, also kann sie niemand verifizieren. Widerrufen Sie eines der beiden auf der Website, und stellen Sie es erneut aus.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The site shows this certificate as unpaid.</source>
            <translation>Die Website zeigt dieses Zertifikat als unbezahlt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Uncertain</source>
            <translation>Ungewiss</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number} exists twice</source>
            <translation>{number} gibt es zweimal</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number} is not known publicly</source>
            <translation>{number} ist öffentlich nicht bekannt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number} shows somebody else</source>
            <translation>{number} zeigt jemand anderen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, being verified…</source>
            <translation>{number}, wird verifiziert…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, not paid</source>
            <translation>{number}, nicht bezahlt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, not verified yet</source>
            <translation>{number}, noch nicht verifiziert</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, verified</source>
            <translation>{number}, verifiziert</translation>
        </message>
    </context>
    <context>
        <name>SavePdfs</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>&amp;Folder</source>
            <translation>&amp;Ordner</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Files of the same name in this folder are replaced.</source>
            <translation>Gleichnamige Dateien in diesem Ordner werden ersetzt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Save %n certificate(s) as PDF files</source>
            <translation>
                <numerusform>%n Zertifikat als PDF-Datei speichern</numerusform>
                <numerusform>%n Zertifikate als PDF-Dateien speichern</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Save PDFs</source>
            <translation>PDFs speichern</translation>
        </message>
    </context>
    <context>
        <name>SessionNotice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/session.py" />
            <source>Sign In…</source>
            <translation>Anmelden…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/session.py" />
            <source>This table belongs to {mine}, and {other} is signed in now. Nothing was sent.</source>
            <translation>Diese Tabelle gehört {mine}, und jetzt ist {other} angemeldet. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/session.py" />
            <source>Your session has ended. Your table is kept. Sign in again to go on.</source>
            <translation>Ihre Sitzung ist beendet. Ihre Tabelle bleibt erhalten. Melden Sie sich erneut an, um weiterzumachen.</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Attendance</source>
            <translation>Anwesenheit</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Attendance per day</source>
            <translation>Anwesenheit pro Tag</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/content.py" />
            <source>Attendance per day (names)</source>
            <translation>Anwesenheit pro Tag (Namen)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Dates</source>
            <translation>Daten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/lists.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Name plates</source>
            <translation>Namensschilder</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/content.py" />
            <source>Name plates (names)</source>
            <translation>Namensschilder (Namen)</translation>
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
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/content.py" />
            <source>Page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/facts.py" />
            <source>Practice: none of this is real</source>
            <translation>Übung: Nichts davon ist echt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/lists.py" />
            <source>Present</source>
            <comment>heading above boxes to tick</comment>
            <translation>Anwesend</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Sign-in list</source>
            <translation>Unterschriftenliste</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/content.py" />
            <source>Sign-in list (names)</source>
            <translation>Unterschriftenliste (Namen)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/lists.py" />
            <source>Signature</source>
            <translation>Unterschrift</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Do you sign in there with GitHub or Google? Then set a password once, with the e-mail address of that account, and use it here.</source>
            <translation>Melden Sie sich dort mit GitHub oder Google an? Dann setzen Sie einmal ein Passwort, mit der E-Mail-Adresse jenes Kontos, und verwenden Sie es hier.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Filled in for you</source>
            <translation>Für Sie ausgefüllt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Forgot or Never Had a Password…</source>
            <translation>Passwort vergessen oder nie gehabt…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Opens a page of {host} in your web browser</source>
            <translation>Öffnet eine Seite von {host} im Webbrowser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>QGIS keeps it in its authentication database, behind your master password. Otherwise it is forgotten when QGIS is closed.</source>
            <translation>QGIS bewahrt es in seiner Authentifizierungsdatenbank auf, geschützt durch Ihr Hauptpasswort. Sonst wird es vergessen, wenn QGIS geschlossen wird.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Remember in QGIS's encrypted store</source>
            <translation>Im verschlüsselten Speicher von QGIS merken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Remembered by QGIS</source>
            <translation>Von QGIS gemerkt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign In</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign In Again</source>
            <translation>Erneut anmelden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign in at the practice site</source>
            <translation>Bei der Übungs-Website anmelden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign in at {host}</source>
            <translation>Bei {host} anmelden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Signing In…</source>
            <translation>Anmeldung läuft…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>The remembered password cannot be read. Type it here.</source>
            <translation>Das gemerkte Passwort lässt sich nicht lesen. Geben Sie es hier ein.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Username or e-mail</source>
            <translation>Benutzername oder E-Mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>You are signed in. QGIS could not store the password: its authentication database is locked or switched off.</source>
            <translation>Sie sind angemeldet. QGIS konnte das Passwort nicht speichern: Seine Authentifizierungsdatenbank ist gesperrt oder abgeschaltet.</translation>
        </message>
    </context>
    <context>
        <name>SiteMail</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Each time it is sent, all of them get it again.</source>
            <translation>Bei jedem Senden bekommen es alle erneut.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Have the site write to these %n people?</source>
            <translation>
                <numerusform>Die Website an diese Person (%n) schreiben lassen?</numerusform>
                <numerusform>Die Website an diese %n Personen schreiben lassen?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Mail to All</source>
            <translation>E-Mail an alle</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Send %n Mail(s)</source>
            <translation>
                <numerusform>%n E-Mail senden</numerusform>
                <numerusform>%n E-Mails senden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>The site sends it in English, with a link to the certificate, to everybody whose certificate is paid; also to somebody who has one and was taken out of the course. It cannot be limited to some of them.</source>
            <translation>Die Website sendet sie auf Englisch, mit einem Link zum Zertifikat, an alle, deren Zertifikat bezahlt ist; auch an jemanden, der eines hat und aus dem Kurs genommen wurde. Auf einige davon beschränken lässt es sich nicht.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>To write to some only, in the language of the course, select them in the table and use “Write a Mail”.</source>
            <translation>Um nur an einige zu schreiben, in der Sprache des Kurses, wählen Sie sie in der Tabelle aus, und verwenden Sie „E-Mail schreiben“.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Who gets a mail</source>
            <translation>Wer eine E-Mail bekommt</translation>
        </message>
    </context>
    <context>
        <name>Spreadsheet</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>A list to sign, name plates, attendance per day</source>
            <translation>Eine Liste zum Unterschreiben, Namensschilder, Anwesenheit pro Tag</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Certificate Type</source>
            <translation>Zertifikatstyp</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Choose which rows are shown</source>
            <translation>Wählen, welche Zeilen gezeigt werden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Cut</source>
            <translation>Ausschneiden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Cut, fill, sort, choose columns, forget the draft</source>
            <translation>Ausschneiden, nach unten füllen, sortieren, Spalten wählen, den Entwurf verwerfen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Did Not Pass</source>
            <comment>said of all selected people</comment>
            <translation>Nicht bestanden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Fill Down</source>
            <translation>Nach unten füllen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Forget This Draft…</source>
            <translation>Diesen Entwurf verwerfen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Insert Row Above</source>
            <translation>Zeile darüber einfügen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Passed</source>
            <comment>said of all selected people</comment>
            <translation>Bestanden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Paste into Cells</source>
            <translation>In Zellen einfügen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Print</source>
            <comment>button with a menu: lists and name plates</comment>
            <translation>Drucken</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Rows shown: {rows}</source>
            <translation>Gezeigte Zeilen: {rows}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Save the table in a file, or add it to the project</source>
            <translation>Die Tabelle in einer Datei speichern oder zum Projekt hinzufügen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Table</source>
            <comment>button with a menu: cut, copy, sort</comment>
            <translation>Tabelle</translation>
        </message>
    </context>
    <context>
        <name>Stops</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The credits are used up. Top up, refresh, then continue.</source>
            <translation>Die Credits sind aufgebraucht. Laden Sie auf, aktualisieren Sie und machen Sie dann weiter.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site answered in a way that is not known. Nothing more was sent.</source>
            <translation>Die Website hat auf unbekannte Weise geantwortet. Es wurde nichts weiter gesendet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site cannot be reached. Continue when you are connected again.</source>
            <translation>Die Website ist nicht erreichbar. Machen Sie weiter, wenn Sie wieder verbunden sind.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site no longer lets you work with this course.</source>
            <translation>Die Website lässt Sie nicht mehr mit diesem Kurs arbeiten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>You stopped it. Continue whenever you like.</source>
            <translation>Sie haben angehalten. Machen Sie weiter, wann Sie möchten.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Your session has ended. Your table is kept. Sign in again to go on.</source>
            <translation>Ihre Sitzung ist beendet. Ihre Tabelle bleibt erhalten. Melden Sie sich erneut an, um weiterzumachen.</translation>
        </message>
    </context>
    <context>
        <name>Stored</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n course(s)</source>
            <translation>
                <numerusform>%n Kurs</numerusform>
                <numerusform>%n Kurse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n Datei</numerusform>
                <numerusform>%n Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n form(s)</source>
            <translation>
                <numerusform>%n Formular</numerusform>
                <numerusform>%n Formulare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n Ausstellungsvorgang</numerusform>
                <numerusform>%n Ausstellungsvorgänge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n setting(s)</source>
            <translation>
                <numerusform>%n Einstellung</numerusform>
                <numerusform>%n Einstellungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n table(s)</source>
            <translation>
                <numerusform>%n Tabelle</numerusform>
                <numerusform>%n Tabellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n training centre(s)</source>
            <translation>
                <numerusform>%n Schulungszentrum</numerusform>
                <numerusform>%n Schulungszentren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Change of a course type</source>
            <translation>Änderung eines Kurstyps</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Change of {course}</source>
            <translation>Änderung von {course}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Copy of {course}</source>
            <translation>Kopie von {course}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Course not known</source>
            <translation>Unbekannter Kurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Courses not sent yet</source>
            <translation>Noch nicht gesendete Kurse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Favourites and last visit</source>
            <translation>Favoriten und letzter Besuch</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>New course</source>
            <translation>Neuer Kurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>New course type</source>
            <translation>Neuer Kurstyp</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Notes on issuing</source>
            <translation>Aufzeichnungen über das Ausstellen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Other files</source>
            <translation>Andere Dateien</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Public courses</source>
            <translation>Öffentliche Kurse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Tables of participants</source>
            <translation>Tabellen der Teilnehmer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Unsent training centres</source>
            <translation>Nicht gesendete Schulungszentren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>being fetched</source>
            <translation>werden geladen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>being sent when it was last heard of</source>
            <translation>wurde nach letztem Stand gerade gesendet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>cannot be read</source>
            <translation>nicht lesbar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>changed, not sent yet</source>
            <translation>geändert, noch nicht gesendet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>for the certification site</source>
            <translation>für die Zertifizierungs-Website</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>new, not sent yet</source>
            <translation>neu, noch nicht gesendet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>one certificate paid, revoked or renewed</source>
            <translation>ein Zertifikat bezahlt, widerrufen oder erneuert</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until the site has the people</source>
            <translation>bis die Website die Personen hat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until the site has them</source>
            <translation>bis die Website sie hat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until they are fetched again</source>
            <translation>bis sie erneut geladen werden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until you delete them</source>
            <translation>bis Sie sie löschen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until you delete them; no names</source>
            <translation>bis Sie sie löschen; keine Namen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until you forget it; encrypted by QGIS</source>
            <translation>bis Sie es löschen; von QGIS verschlüsselt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>without a name</source>
            <translation>ohne Namen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{courses}, as of {moment}</source>
            <translation>{courses}, Stand {moment}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{how_far}, finished</source>
            <translation>{how_far}, beendet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{how_far}, not finished</source>
            <translation>{how_far}, nicht beendet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{how_far}, the rest let go</source>
            <translation>{how_far}, der Rest aufgegeben</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{issued} of %n certificate(s) issued</source>
            <translation>
                <numerusform>{issued} von %n Zertifikat ausgestellt</numerusform>
                <numerusform>{issued} von %n Zertifikaten ausgestellt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{rows}, being sent when it was last heard of</source>
            <translation>{rows}, wurden nach letztem Stand gerade gesendet</translation>
        </message>
    </context>
    <context>
        <name>TableEditing</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/editing.py" />
            <source>%n people stay: they are enrolled on the site. Untick them where they get no certificate.</source>
            <translation>
                <numerusform>%n Person bleibt: Sie ist auf der Website eingeschrieben. Entfernen Sie das Häkchen, wenn sie kein Zertifikat bekommt.</numerusform>
                <numerusform>%n Personen bleiben: Sie sind auf der Website eingeschrieben. Entfernen Sie das Häkchen bei denen, die kein Zertifikat bekommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>paste %n people</source>
            <translation>
                <numerusform>%n Person einfügen</numerusform>
                <numerusform>%n Personen einfügen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TableHeading</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Fit All Widths to Contents</source>
            <translation>Alle Breiten an den Inhalt anpassen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Fit Width of {column}</source>
            <translation>Breite von {column} anpassen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Order of the Course</source>
            <translation>Reihenfolge des Kurses</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Reset Columns</source>
            <translation>Spalten zurücksetzen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Sort Ascending by {column}</source>
            <translation>Aufsteigend nach {column} sortieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Sort Descending by {column}</source>
            <translation>Absteigend nach {column} sortieren</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>The letters of this file are not written as {encoding}. Choose another encoding.</source>
            <translation>Die Buchstaben dieser Datei sind nicht als {encoding} geschrieben. Wählen Sie eine andere Kodierung.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no participants in this course.</source>
            <translation>In diesem Kurs gibt es keine Teilnehmer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people in it.</source>
            <translation>Darin sind keine Personen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people in its rows.</source>
            <translation>In seinen Zeilen sind keine Personen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people in what was dropped.</source>
            <translation>In dem, was abgelegt wurde, sind keine Personen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There is no sheet “{sheet}” in it.</source>
            <translation>Darin ist kein Blatt „{sheet}“.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file could not be opened ({reason}). Nothing was added.</source>
            <translation>Diese Datei konnte nicht geöffnet werden ({reason}). Es wurde nichts hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file is not there any more. Nothing was added.</source>
            <translation>Diese Datei ist nicht mehr da. Es wurde nichts hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file is protected by a password. Open it, copy the rows and paste them here, or save a copy without password.</source>
            <translation>Diese Datei ist mit einem Passwort geschützt. Öffnen Sie sie, kopieren Sie die Zeilen, und fügen Sie sie hier ein, oder speichern Sie eine Kopie ohne Passwort.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file may not be read. Close it in other programs, or copy it to a folder of your own.</source>
            <translation>Diese Datei darf nicht gelesen werden. Schließen Sie sie in anderen Programmen, oder kopieren Sie sie in einen eigenen Ordner.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a PDF. Open it, copy the list and paste it here, or ask for the list as a spreadsheet.</source>
            <translation>Das ist ein PDF. Öffnen Sie es, kopieren Sie die Liste, und fügen Sie sie hier ein, oder bitten Sie um die Liste als Tabellendokument.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a binary Excel file. Save it as .xlsx in Excel or LibreOffice, or copy the rows and paste them here.</source>
            <translation>Das ist eine binäre Excel-Datei. Speichern Sie sie in Excel oder LibreOffice als .xlsx, oder kopieren Sie die Zeilen, und fügen Sie sie hier ein.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a database. Add its table to the project, then choose “From Layer…” under Import.</source>
            <translation>Das ist eine Datenbank. Fügen Sie ihre Tabelle dem Projekt hinzu, und wählen Sie dann „Aus Layer…“ unter „Importieren“.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a file of Apple Numbers. Export it there as Excel or CSV, or copy the rows and paste them here.</source>
            <translation>Das ist eine Datei von Apple Numbers. Exportieren Sie sie dort als Excel oder CSV, oder kopieren Sie die Zeilen, und fügen Sie sie hier ein.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a file of an old Excel. Save it as .xlsx in Excel or LibreOffice, or copy the rows and paste them here.</source>
            <translation>Das ist eine Datei eines alten Excel. Speichern Sie sie in Excel oder LibreOffice als .xlsx, oder kopieren Sie die Zeilen, und fügen Sie sie hier ein.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a folder. Choose or drop the file with the list that is in it.</source>
            <translation>Das ist ein Ordner. Wählen Sie die Datei mit der Liste darin, oder legen Sie sie ab.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a packed archive. Unpack it and import the list that is in it.</source>
            <translation>Das ist ein gepacktes Archiv. Entpacken Sie es, und importieren Sie die Liste darin.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a picture. Names in a picture cannot be read; ask for the list as a spreadsheet or as text.</source>
            <translation>Das ist ein Bild. Namen in einem Bild lassen sich nicht lesen; bitten Sie um die Liste als Tabellendokument oder als Text.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a presentation. Open it, copy the table or the list and paste it here.</source>
            <translation>Das ist eine Präsentation. Öffnen Sie sie, kopieren Sie die Tabelle oder die Liste, und fügen Sie sie hier ein.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a text document. Open it, copy the table or the list and paste it here.</source>
            <translation>Das ist ein Textdokument. Öffnen Sie es, kopieren Sie die Tabelle oder die Liste, und fügen Sie sie hier ein.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is an e-mail. Open it, copy the list and paste it here, or save the attachment and import that.</source>
            <translation>Das ist eine E-Mail. Öffnen Sie sie, kopieren Sie die Liste, und fügen Sie sie hier ein, oder speichern Sie den Anhang, und importieren Sie ihn.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is neither text nor a spreadsheet. Open it in the program that made it and save it as .xlsx or .csv; if QGIS can show it, add it as a layer and import that.</source>
            <translation>Das ist weder Text noch ein Tabellendokument. Öffnen Sie es in dem Programm, das es gemacht hat, und speichern Sie es als .xlsx oder .csv; kann QGIS es zeigen, fügen Sie es als Layer hinzu, und importieren Sie diesen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This spreadsheet is damaged or not complete. Open it in Excel or LibreOffice and save it again, or ask for it once more.</source>
            <translation>Dieses Tabellendokument ist beschädigt oder nicht vollständig. Öffnen Sie es in Excel oder LibreOffice und speichern Sie es erneut, oder bitten Sie noch einmal darum.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This spreadsheet is packed in a way that this QGIS cannot unpack. Save it again in Excel or LibreOffice, or copy the rows and paste them here.</source>
            <translation>Dieses Tabellendokument ist auf eine Weise gepackt, die dieses QGIS nicht entpacken kann. Speichern Sie es in Excel oder LibreOffice erneut, oder kopieren Sie die Zeilen und fügen Sie sie hier ein.</translation>
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
            <translation>Land wählen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Local QGIS user group</source>
            <translation>Örtliche QGIS-Anwendergruppe</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Show on Map</source>
            <translation>Auf der Karte zeigen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Since {year}</source>
            <translation>Seit {year}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>The country where your organisation is at home</source>
            <translation>Das Land, in dem Ihre Organisation zu Hause ist</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>The user group of this country</source>
            <translation>Die Anwendergruppe dieses Landes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>There is no user group here in the list of this QGIS. Then the PSC decides without one, and would like you to found one. Newer groups are on this page.</source>
            <translation>In der Liste dieses QGIS gibt es hier keine Anwendergruppe. Dann entscheidet das PSC ohne eine und hätte gern, dass Sie eine gründen. Neuere Gruppen stehen auf dieser Seite.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>This QGIS brings no list of user groups along. All groups are on this page.</source>
            <translation>Dieses QGIS bringt keine Liste der Anwendergruppen mit. Alle Gruppen stehen auf dieser Seite.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>This group is asked for its opinion on applications from its country. Get to know it before you apply.</source>
            <translation>Diese Gruppe wird zu Anträgen aus ihrem Land um ihre Meinung gefragt. Lernen Sie sie kennen, bevor Sie den Antrag stellen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Which group is asked depends on your country.</source>
            <translation>Welche Gruppe gefragt wird, hängt von Ihrem Land ab.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Zoom the map to this country and mark it</source>
            <translation>Die Karte auf dieses Land zoomen und es markieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>{country} cannot be shown on this map.</source>
            <translation>{country} lässt sich auf dieser Karte nicht zeigen.</translation>
        </message>
    </context>
    <context>
        <name>Verify</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Ask the certification site whether a certificate is genuine.</source>
            <translation>Die Zertifizierungs-Website fragen, ob ein Zertifikat echt ist.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Asking the certification site</source>
            <translation>Anfrage an die Zertifizierungs-Website</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Certificate &amp;number or link</source>
            <translation>&amp;Nummer oder Link des Zertifikats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Certificate number or link</source>
            <translation>Nummer oder Link des Zertifikats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Certificate {number} was not checked.</source>
            <translation>Zertifikat {number} wurde nicht geprüft.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Course</source>
            <translation>Kurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Course convener</source>
            <translation>Kursleiter</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Dates</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Genuine: {host} confirms certificate {number} of {name}.</source>
            <translation>Echt: {host} bestätigt Zertifikat {number} von {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Hours of instruction</source>
            <translation>Unterrichtsstunden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Not confirmed: {host} knows no certificate {number}. It was never issued, or it was taken back. Compare the number with the one on the certificate.</source>
            <translation>Nicht bestätigt: {host} kennt kein Zertifikat {number}. Es wurde nie ausgestellt oder wurde zurückgenommen. Vergleichen Sie die Nummer mit der auf dem Zertifikat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Open Public Page</source>
            <translation>Öffentliche Seite öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Open the page of this number on the certification site</source>
            <translation>Die Seite dieser Nummer auf der Zertifizierungs-Website öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Organisation</source>
            <translation>Organisation</translation>
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
            <translation>Anfrage abbrechen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>The number stands on the certificate, at the bottom left</source>
            <translation>Die Nummer steht auf dem Zertifikat, unten links</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>This is no certificate number. A number looks like QGIS-1234; the link to the page of a certificate will do as well.</source>
            <translation>Das ist keine Zertifikatsnummer. Eine Nummer sieht aus wie QGIS-1234; der Link zur Seite eines Zertifikats geht ebenso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Trained competence</source>
            <translation>Vermittelte Kompetenz</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Training centre</source>
            <translation>Schulungszentrum</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Verify</source>
            <translation>Verifizieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Verify the certificate</source>
            <translation>Das Zertifikat verifizieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Verifying a certificate</source>
            <translation>Ein Zertifikat wird verifiziert</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>What the site says</source>
            <translation>Was die Website sagt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>{host} cannot show certificate {number}. That happens when two people were given the same number, and says nothing against either of them. Ask the organisation that issued the certificate to have it replaced.</source>
            <translation>{host} kann Zertifikat {number} nicht zeigen. Das geschieht, wenn zwei Personen dieselbe Nummer bekommen haben, und spricht gegen keine von beiden. Bitten Sie die Organisation, die das Zertifikat ausgestellt hat, es ersetzen zu lassen.</translation>
        </message>
    </context>
    <context>
        <name>WriteMails</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>A mail for each person</source>
            <translation>Eine E-Mail für jede Person</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Copy Addresses</source>
            <translation>Adressen kopieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Copy Text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>No mail program opened it. Copy the address and the text, and paste them into your mail.</source>
            <translation>Kein E-Mail-Programm hat sie geöffnet. Kopieren Sie die Adresse und den Text, und fügen Sie sie in Ihre E-Mail ein.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Nothing is sent from here: your mail program shows the mail first. Attach the PDF there; links to mail programs cannot carry files.</source>
            <translation>Von hier wird nichts gesendet: Ihr E-Mail-Programm zeigt die E-Mail zuerst. Hängen Sie das PDF dort an; Links zu E-Mail-Programmen können keine Dateien anhängen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>One mail to all, who do not see each other's address</source>
            <translation>Eine E-Mail an alle, die gegenseitig ihre Adressen nicht sehen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Open Mail {number} of {count}</source>
            <translation>E-Mail {number} von {count} öffnen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Open in Mail Program</source>
            <translation>Im E-Mail-Programm öffnen</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>The address of %n people is not known here, because the site no longer shows it: {names}.</source>
            <translation>
                <numerusform>Die Adresse von %n Person ist hier nicht bekannt, weil die Website sie nicht mehr zeigt: {names}.</numerusform>
                <numerusform>Die Adresse von %n Personen ist hier nicht bekannt, weil die Website sie nicht mehr zeigt: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>The mail</source>
            <translation>Die E-Mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>These are too many for one link to a mail program. Copy the addresses into the blind copy (BCC) of a new mail, and the text into the mail.</source>
            <translation>Das sind zu viele für einen Link zu einem E-Mail-Programm. Kopieren Sie die Adressen in die Blindkopie (BCC) einer neuen E-Mail und den Text in die E-Mail.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Who gets a mail</source>
            <translation>Wer eine E-Mail bekommt</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Write a Mail</source>
            <translation>E-Mail schreiben</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Account</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/account.py" />
            <source>Signing in to the certification site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/account.py" />
            <source>Signing out of the certification site</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ApplicationWindow</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Apply</source>
            <comment>name of a page</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Become Certified: {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Check and Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Contributions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Parts of the application</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Training Material</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Apply</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>%n thing(s) would make it more convincing: see “Check and Export”.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>An application was being sent, and its answer never came. The site is asked first whether it has arrived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Answer the reviewers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Apply Anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Apply for “{name}” at {host}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Ask the site how the application stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Asking how an application stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Asking whether an application has arrived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Check everything, show what will be sent, and ask once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Contributions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>How the application stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Insert</source>
            <comment>a list, into the answer</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Insert one of your lists into the answer, in English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>It is not known whether your application has arrived. Open it to find out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>It is not known whether {host} took it: no answer came, and it could not be asked. Nothing is sent again before that is known. Look again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Leave this application as it is, and prepare another one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Links and explanation, in English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Look Again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Look on the Site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Looking for an organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Made on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Message to the reviewers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>No</source>
            <comment>answer to a question</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Nothing was sent. {host} knows nobody by exactly this name: {names}. Owners need an account there; type the username as they do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Nothing was sent. {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Nothing was sent: {host} has an organisation of this name already ({stage}). If it is yours, press “Look on the Site”; else choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Only %n day(s) are left before the site turns down your application, unless it is approved.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Only %n day(s) are left: on {day} the site turns down what is not approved.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Open Public Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Open the page of this organisation in your web browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Owners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Reading the application form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Remarks of the reviewers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>See whether the site has an organisation of this name already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Send Answer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send Application</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Send Application…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send this answer to the reviewers?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Send this message to the reviewers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send to the Site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Sending an answer to the reviewers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Sending an application</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The application had not arrived. You may send it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The application has arrived. The reviewers and the owners are told by e-mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The application waits for the reviewers. You need not do anything; they answer by e-mail and here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The application was turned down. The remarks say why. You may mend that and answer below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The lists of contributions and material are not sent by themselves: insert them into your answers, or give a link to the document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The organisation is approved: it may give certificates. Its courses are on the page “My courses”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>The remarks of the reviewers are then taken away, and the application waits for them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The reviewers ask for something before they go on: read their remarks and answer below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The reviewers of your application ask for something.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The site has no organisation “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site has put this organisation into its archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The site has “{name}”: {stage}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site may turn your application down at any moment: its time is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site shows no such organisation any more. Your dossier is kept here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site shows the organisation with these details and answers to everybody, and tells the reviewers and all owners by e-mail. It cannot be taken back from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site waited until {day}; it may turn the application down at any moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site waits until {day} for a decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>These are the site's own questions. Answer all of them; the answers are shown to everybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>To send the application you need an account on the site. Your dossier stays on this computer until you send it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Training Material</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Type the organisation's name first, on the page before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Waiting for the site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>What is sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Write in English. The organisation's details are sent again as the site has them. After your answer the application waits for the reviewers again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Yes</source>
            <comment>answer to a question</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Your answer has arrived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Your answers, as everybody sees them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>archived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>the reviewers ask for something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>turned down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>waiting for the reviewers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>{host} did not take it, and nothing was made there. It says: {what} Mend that and send it again; everything you typed is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>{why} Your dossier is kept as it is.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Background</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>&amp;Checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>&amp;Name on the preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>A preview changes nothing on the site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Address for verifying</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Certificate Background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Certificate background: {course}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Certificate number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Choose a PNG or JPEG file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Convener and training centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Course type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Dark lines or patches lie behind these texts: {parts}. The contrast is only {ratio} to 1 in places, and {least} is needed. Take them away there, or make them lighter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Dates and hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Design…</source>
            <comment>opens a window in which one draws</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Draw the background in QGIS's layout designer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Everything can be read, and nothing runs off the page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>Fetching the preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Import Image…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Import an Image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Let the site print a certificate of this course with an invented name and number, and open it as PDF; this changes nothing and costs nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Line before the competence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Line below a signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Logo of QGIS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Logo of the organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Looking at a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Make a picture of the layout that was designed for this course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Map of the background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Name of the convener</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Name of the project representative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Name on the preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>No Background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>No background: the texts are printed on white paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>No picture could be made of the layout. See that the project still has it and that its map can be drawn, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>No program opened the PDF of the preview.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>Open the background of this layout's course first, so that it can be used there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Participant's name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Parts of the picture are transparent. They were laid on white, as on paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Preview by the Site…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Print on white paper; your files stay as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>QGIS did not open its layout designer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Role of the convener</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Role of the project representative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>Sign in on the page “My courses” first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Signature of the convener</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Signature of the project representative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Texts that the site prints (guides, not exported)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>The certificate as the site will print it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The file has {size} MB, and every certificate carries it. Save it as JPEG, or with fewer pixels or less detail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>The picture is being looked at…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The picture is narrower than the page, which is 297 × 210 mm. White stripes of {mm} mm will stay at the left and at the right. Use a wider picture, or cut off some of its top or bottom.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The picture is wider than the page, which is 297 × 210 mm. White stripes of {mm} mm will stay at the top and at the bottom. Use a higher picture, or cut off some of its left or right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The picture will look coarse on paper: {dpi} dots per inch, where {least} are needed. Use one of at least 1754 × 1240 pixels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>The site can print a preview as soon as the form of the course is filled in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>The site does not offer this to you for this course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>This file cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>This is no PNG or JPEG picture. The site takes nothing else: open it in a program for pictures and save it as PNG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>This picture has {millions} million pixels, too many to work with. Make it smaller: 3508 × 2480 pixels are plenty for the page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>This picture is damaged and cannot be shown. Save it anew, as PNG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Too dark to read black letters on it: {parts}. The contrast is only {ratio} to 1, and {least} is needed. Make the picture lighter there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Trained competence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Try the longest name of your course; it is sent nowhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Use This Background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Use the Layout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>What was chosen before is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>White veil over the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Wording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>World</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>{kind} picture, {width} × {height} pixels, {size} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>{part}: it runs {mm} mm off the page, and the site wraps nothing. Make the text shorter.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackgroundDesigner</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/designer.py" />
            <source>Make it the background of the course's certificates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/designer.py" />
            <source>The locked texts show where the site prints; they are not exported. Draw below them, and choose “Use This Layout” when it is ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/designer.py" />
            <source>Use This Layout</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Become</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>%n course(s) are coming up all over the world.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>%n course(s) are coming up in this country: {country}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>An organisation is approved once. From then on it may give the official QGIS certificate to the participants of its courses, workshops and training.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Are you looking for a certificate for yourself? It comes with a course: take one that a certifying organisation gives, and you get it at the end. You need not apply for anything. This page is for organisations that give training.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Become a certifying organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Books about QGIS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Bug reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>By credit card on the site, at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Certification Site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Code for QGIS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Data</source>
            <comment>the data that a course works with</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Documentation and training material of QGIS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Does it present QGIS correctly?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Donations and sponsorship</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Every certificate that you issue costs one credit: a donation of {cost} to QGIS. Credits can be paid:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Exercises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Find a Course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>For certified organisations: your page, your figures and your map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Is it good?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Is it up to date?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Lessons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Look for a course that ends with a certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Many certificates can be paid in one go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>My Application…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>New features that you paid for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>On request by invoice and SEPA transfer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Open courseware about QGIS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Open the certification site in your web browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Open your application</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Our Organisation…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Plugins that you maintain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Prepare an application, send it, and see how it stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The PSC takes the final decision. An organisation that is not a good member of the community can be turned down.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The QGIS user group of your country gives its opinion, normally within %n month(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>The certification programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The contributions of an organisation that is accepted are published, so that everybody can see why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The programme is for organisations that take part in QGIS. Your application tells what you contribute, for example:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The review</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The reviewers may ask you something on the way: answer in time. The site turns down an application that is not approved %n day(s) after it was made.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Translation of QGIS, its documentation or website</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Weak material is a reason to be turned down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>What it costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>What it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Where there is no user group, the Project Steering Committee of QGIS (PSC) looks at the material and at your standing in the community, and encourages you to found one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Work in your local QGIS user group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>You apply on the site, and your contributions and material are read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>You hand in the material of all your courses ({kinds}). The reviewers ask:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Your part in QGIS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Your training material</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ButtonBox</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/button_box.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/button_box.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/button_box.py" />
            <source>Save</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CellCommands</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>%n cell(s) stay as they were, since this is not understood there: {values}. Passed takes words such as yes and no, Certificate the names in its list.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>%n cell(s) stay as they were: the names and e-mails of who is enrolled, and all but the remark of who has a certificate, are changed on the site only.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>%n value(s) had no column to go to: the table ends at the right. Undo, and paste further to the left.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Certificates</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>%n certificate(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>Open Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>The table is on the clipboard: paste it anywhere.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>{right} of %n new number(s) verified</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>%n thing(s) must be mended before the site takes it.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copied. Paste it where you need it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy Contributions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy Material</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy the contributions as text, in English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy the list of training material as text, in English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>For the reviewers, in English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Forget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Forget This Dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Forget This Dossier…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>It can be sent. %n thing(s) below would make it more convincing.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Must be mended: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Nothing is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Remove the dossier from this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Remove the dossier from this computer?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save as HTML…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save the Dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save the dossier as a PDF, in English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save the dossier as a web page, in English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Saved in {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>The reviewers read English, so these are in English whatever language you work in. Your own words stay as you typed them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>What is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Would be better: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Your lists, the organisation's details and your answers are removed, and cannot be brought back. Files and what was sent to the site stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>{file} could not be written ({reason}). The dossier is as it was. Close the file where it is open in another program, or choose another folder.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConfirmPerson</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Certificate {number} stays valid: it disappears from this table, but whoever checks the number finds it, and no credit comes back. To take the certificate back, revoke it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Pay Certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Pay certificate {number} of {name}?

This takes 1 credit, {amount}. Balance now {balance}. After that the PDF can be printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Pay {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Remove from Course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Revoke Certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Revoke certificate {number} of {name}?

From then on, whoever checks the number is told that there is no such certificate, and a printed one is worth nothing. This cannot be undone. A new certificate for this person costs another credit, and the site may give the number to somebody else.

Whether a credit comes back is up to the site: it is read before and after, and told to you. Balance now {balance}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Revoke {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Take {name} out of this course?

The organisation still knows this person, who can be enrolled again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Contributions</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;Link or name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A page about a book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A page of QGIS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A translation project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A web page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Add a contribution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>All plugins of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Bug report {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Bug reports of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Commit {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Commits of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Contributions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Donations and sponsors of QGIS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Kind</source>
            <comment>of a contribution</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>List what your organisation gives to QGIS, with links by which the reviewers can see it. If you are accepted, this list is published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Make Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Make a link of the name that somebody has at GitHub, Transifex or plugins.qgis.org</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Plugin {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Published courseware</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Pull request {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Pull requests of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Remove the chosen contribution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The link names no plugin, author or translator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The link should end with a commit: at least seven digits and a to f.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The link should end with a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The page of a user group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>This is a name, no link: press “Make Link”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>This is no link to a web page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Tick this to give a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Translations by {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Type or paste a link. For code, texts, bug reports, translations and plugins the name of an author will do: a link is made of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>What</source>
            <comment>a contribution in a few words</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>https://github.com/qgis/QGIS/pull/12345</source>
            <comment>an example</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CorrectPerson</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>&amp;E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>&amp;First name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>&amp;Surname</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Certificate {number} keeps its number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Correct</source>
            <comment>a button</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Correct Name or E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Correct and Renew PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Make the &amp;PDF anew, so that it is printed right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>The first name is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>The name is printed on the certificate exactly as it stands here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>The site does not let you make the PDF anew: it keeps the name that it was printed with. Ask an owner of the organisation to renew it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Then prepare a &amp;mail to this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>This is not an e-mail address.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CourseFooter</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n certificate(s) = {credits} credits = {amount}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n passed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n people</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n to look at</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n to repair</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>&amp;Certificate for all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Certificate for all</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Issue %n Certificate(s)…</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Issue Certificates…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Shows first who gets which certificate and what it costs. Nothing is sent before you confirm it. (Ctrl+Return)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CourseHeader</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>At {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Balance {balance}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Buy credits on the site, in your web browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Opening the course…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Read the course and the balance again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>The course could not be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Top Up…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CourseList</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Course convener</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Course type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Training centre</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CourseProgress</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Stop between two certificates, never in the middle of one</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CourseResults</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>All certificates of this course, to save and to print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Copy Numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Copy names and certificate numbers as a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Have the site write to everybody with a paid certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Mail to All…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Open Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Result Sheet…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Save PDFs…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Save the certificates in a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Show the folder with the certificates saved last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>The site does not offer you this for this course.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CourseToolbar</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Add Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Add an empty row to type into</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Add the people on the clipboard from any spreadsheet, or put values into cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Enrol New</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Enrol New (%n)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Enrol everybody who is not in the course yet; this costs nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Find a participant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Remove Rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Remove the selected people who are not enrolled</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Repair All Safe (%n)…</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Repair All Safe…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Show what can be repaired without losing anything, and repair it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CourseWork</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Enrolling participants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Issuing certificates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Letting go of the rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Opening the course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Reading the balance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Saving certificates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Verifying certificate numbers</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DaysLeft</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>%n day(s) left to correct</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>It can be revoked for %n more day(s), today included.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>It can no longer be revoked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>It can still be revoked.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>Name and e-mail can be corrected for %n more day(s), today included.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>Name and e-mail can no longer be corrected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>Name and e-mail can still be corrected, for a week after the day of issue. Which day that was is not known here: it was not issued from this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>last day to correct</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DeedReports</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>%n credit(s) came back.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Balance before {before}, now {after}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Look at the course on the site before you repeat it: a second time could cost a credit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>No credit came back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The PDF of {number} was made anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The PDF of {number} was not made anew: the site lets only owners and managers of the organisation do that, although it shows the button to conveners too. Ask one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The PDF of {number} was not made anew: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The site does not show the balance before and after.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>it was interrupted before it was sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>no answer came, and the page does not show it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the course ended more than a week ago, and the site refuses then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the page no longer shows the certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the person has another certificate by now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the person is no longer in this course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the site accepted it, but the page does not show it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the site does not offer it any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the site refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>you may not do this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} is paid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} is revoked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} was not paid: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} was not revoked: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number}: no answer came, and the page cannot be read now. Refresh when you are connected again; the page then tells whether it was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number}: nothing was sent, because the site cannot be reached now or the credits are used up. Try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number}: somebody else had done it before, so nothing was sent.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Delete</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n other file(s) in the plugin's folder: {names}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n row(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n table(s) with {rows}: names and e-mail addresses that you typed and that are not at the site yet are lost for good. Whoever is enrolled stays enrolled.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>All settings of the plugin, the username and the password that QGIS remembers. You are signed out, and the usual certification site is used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Delete Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Some of the rows were being sent when that was interrupted; look at the course page whether they arrived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The file with your tables, which cannot be read any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The notes on runs of issuing that have ended. The certificates stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The password that QGIS remembers. You type it the next time you sign in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The saved courses ({size}). They are fetched again when they are next needed; until then, layers of them in your projects show nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>These runs were interrupted. Their notes are what a run is continued from, and what keeps a certificate from being paid for twice. Each stays unless you tick it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Your favourites, and when you last looked: what is new is not marked the next time.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Dock</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Certified?</source>
            <comment>become certified; short, on a narrow button</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Find courses</source>
            <comment>short, on a narrow button</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Find courses that end with the QGIS certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>For trainers: participants and certificates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Help for this page, without a connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>How an organisation becomes certified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>My courses</source>
            <comment>short, on a narrow button</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock.py" />
            <location filename="../qgis_certification_plugin/ui/help.py" />
            <source>QGIS Certification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Settings of QGIS Certification…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Settings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Verify</source>
            <comment>short, on a narrow button</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Verify that a certificate is genuine</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Dossier</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/rows.py" />
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/desk.py" />
            <source>Another QGIS has changed the dossier too. What it saved was kept as {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/rows.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/desk.py" />
            <source>The dossier could not be saved ({reason}). It is still here: keep this window open, make room on the disk, and change something.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/desk.py" />
            <source>The saved dossier cannot be read. It was kept as {file}, and a new one is begun here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DryRun</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Address on the site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Contents</source>
            <comment>heading of a column: what is sent</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Copy as Table</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Enrol %n people</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Issue to {name}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Nothing was sent. These are the steps in their order: %n form(s) would be sent, for {certificates} certificates at {amount}, and the course page would be read in between. A question mark stands for a number that only the site can give.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Read the course page: numbers and balance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Read the form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Step</source>
            <comment>heading of a column: what is done</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Steps in their order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>What Would Be Sent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Arabic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Baltic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Central European</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Chinese</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Cyrillic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Greek</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Hebrew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Japanese</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Korean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Turkish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Western European</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>{languages} ({name})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Another QGIS on this computer is issuing certificates for the same course. Nothing was done here. Go on there, or wait until it is ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Another program is using the file {name}. Close it there and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>For certificate {number}, {host} gave the PDF of somebody else. It was not saved. Ask the organisation's owner to have it made again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>It is not certain whether the site carried it out before that. Read the page again and look, before you repeat anything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>No address of the certification site is given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Something is broken at {host} (error {status}). Try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Something went wrong that should not have ({kind}). What was done before it stays done. The log of QGIS, under “QGIS Certification”, says where it happened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Stopped. What was done until then stays done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The address of the certification site must begin with https. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The address of the certification site must not hold a username or password. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The connection to {host} is not safe: its certificate was not accepted. Nothing was sent. On a network that asks you to sign in first, do that in your web browser.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The disk is full: {name} could not be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The file {name} could not be read or written: {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The file {name} is damaged. Refresh the courses to make it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The notes on an earlier issuing run ({name}) cannot be read, so nothing more is issued from them. The course page shows which certificates exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The organisation has no credit left, so no certificate was issued. Top up on the site and go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The site does not let this be changed any more. Nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>This account at {host} is switched off. Ask the people who run the site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>You are not allowed to read or write {name}, or it is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Your session at {host} has ended. Nothing you typed is lost. Sign in again to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} cannot be reached. Check your connection, and the proxy in QGIS's network options, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept the form and does not say why. Nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept the form, because it belonged to another session. Nothing was done. Sign in again and repeat it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept the form. Nothing was done. It says: {messages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept this. Nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not answer in time. Try again in a while; when the site is busy, an answer can take a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} does not know this username with this password. Whoever signs in there with GitHub or Google has to set a password first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} does not let this program in. Nothing was done. See whether there is a newer version of the plugin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} gave no usable answer ({code}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} gets more requests from your network than it allows, and did nothing. Wait a minute and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} has had too many failed attempts to sign in and now refuses the right password too. Wait five minutes before you try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} has no such page for you: it is gone, or you are not allowed to see it. Nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} leads to an address where it should not, so the plugin goes no further. On a network that asks you to sign in first, do that in your web browser and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} says that you may not do this. Nothing was done. An owner of the organisation may be able to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} shows a page that this version of the plugin does not know ({page}: {missing}), so it goes no further. See whether there is a newer version of the plugin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{name} could not be read or written: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{name} does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>“{address}” is not an address on the certification site. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>%n people are in a new table layer of the project. It lies in memory only, and is gone when QGIS ends, unless you make it permanent.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>%n people were saved in {file}. It holds personal data: remove it when it has served its purpose.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>CSV File…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/rows.py" />
            <source>Certificate number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Comma separated values</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Only the %n Selected Row(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Open Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Participants</source>
            <comment>name of the sheet, without special signs</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Save as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Save as Spreadsheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Spreadsheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Spreadsheet (XLSX)…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Table Layer in the Project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>This QGIS cannot write XLSX files: it was built without that driver. Nothing was saved. Save a CSV file instead; every spreadsheet program opens it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>{file} could not be written ({reason}). The table is as it was. Close the file where it is open in another program, or choose another folder.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>%n course(s) do not show you their participants, and are not counted further.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>%n older course(s) were not read, to spare the site.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>&amp;Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>As Others See It</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Certificates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Comma separated values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Counting courses and certificates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Course conveners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Course types</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Donated to QGIS (EUR)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Figures by year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Find the organisations that you work for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Finding your organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>No place of your training centres is known here. Refresh the courses on the page “Find courses”; online centres have no place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Open Public Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Open this page in your web browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Our Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Paid</source>
            <comment>certificates that are paid</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Participants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Press “Count” to read your courses: participants, certificates, and what your certificates gave to QGIS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Read all courses that have begun, one after the other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Reading an organisation's page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Save as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Save as CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Save the table for a spreadsheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Saved in {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Show Centres on Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Stop reading; what was shown before stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>The organisation as others see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>This is what everybody sees, also without an account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Training centres</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>You work for no certified organisation, says the site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Zoom the map to your training centres and mark them</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>{certificates} certificates in %n course(s), of which {paid} are paid: {amount} for QGIS. A certificate counts in the year in which its course ended.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>%n course(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>%n course(s) saved in {name}. Open the file with your calendar.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>&amp;From</source>
            <comment>a place; distance from there</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/place_edit.py" />
            <source>A training centre, a region, a country, or latitude and longitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Add organisations, training centres and courses as layers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Add to Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>All countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>All course types</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>All languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Any time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Ask for a Course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>At a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>At a place or online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Back to what was shown before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Between two days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <source>Calendar files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Calendar…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Certified organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Choose the point with one click on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Clear</source>
            <comment>all filters</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Clear Filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Clear all filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Click on the Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Clicked point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <source>Copy Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <source>Copy the address of the page on the site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Cou&amp;ntry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Course convener</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Course t&amp;ype</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Course types</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Course, place, organisation…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>Courses as of {time} on the organisation's page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Distance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Distance from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/model.py" />
            <source>Favourite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Favourites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Fetch the courses from the certification site again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Fetching the courses from {host}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Filter by country, language, course, and by when and where it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>From this day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Held online, so not on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>How often courses are fetched again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Last course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Last course: {course}, {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>Learning the names of places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>Looking for {name} with QGIS's locator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Map centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Mark the course as a favourite, on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/model.py" />
            <source>New since your last visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Next 12 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Next 3 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Next month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>No course passes these filters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>No course so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>No course that comes is near: ask them for one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>No course that comes passes the filters: ask them for one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>No location given</source>
            <comment>of a course; short</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>No place called {name} is known on this computer. Try a larger town, a region or a country, or click on the map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Not on the map: it is held online.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Not on the map: the organisation gave no usable location for this centre.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Not there at your last visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Now called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>On the site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Online</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Online: %n course(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Only the courses that you marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <source>Open the organisation's website</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Page of the course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Page of the organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Past</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/place_edit.py" />
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Progress of fetching</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>QGIS courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>QGIS's locator finds no place called {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>QGIS's map of the world does not show {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>Reading the organisation's page…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>Reading the page of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Reading the saved courses…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/marks.py" />
            <source>Remembering which courses you saw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Running now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <source>Save for Your Calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Save the course as a file for your calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Save the courses of the list as a file for your calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Save the list for your calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>Saving courses for the calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Search courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses held at a place, or online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses in these languages only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses of these countries only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses of these types only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Show courses of which a day lies in this time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Show the course on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Show the training centres on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Shows the courses that have all these words, in any order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Sort by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Stop fetching; what is shown stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Take off all filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Take off the filter {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>The certification site lists no courses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>The chosen course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>The chosen organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/freshness.py" />
            <source>The courses as of {time} are still here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>The link is copied: {link}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>The nearest course on top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>The organisation gave no usable location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>The organisation's page could not be read; running courses may be missing here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>The site does not list this organisation (any more), so how to reach it is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>The site lists no running courses: this one is shown as it was announced before it began, or as the organisation's page has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>The site lists several organisations with this name; it does not tell which of them gives the course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>The soonest course on top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>This month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/place_edit.py" />
            <source>Town, region, country…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Trained competence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Trainers Nearby</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Trainers in these countries: %n organisation(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Trainers nearby: %n organisation(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Training centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Training centres</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/freshness.py" />
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Try Again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Until this day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Upcoming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>W&amp;hen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Website</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Wh&amp;ere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Where distances are measured from</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Without a location: %n course(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Write</source>
            <comment>an e-mail</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Write an e-mail that asks whether a course is planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Write an e-mail to the organisation, in the course's language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Zoom</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>as of {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/delegate.py" />
            <source>new</source>
            <comment>a course; short</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>no location</source>
            <comment>of a training centre; short</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>not refreshed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>offline, not refreshed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>refreshed in part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>to</source>
            <comment>between two dates</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/freshness.py" />
            <source>{host} gave a part of its lists only. The rest is shown as it was known before.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>{shown} of %n course(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>A spreadsheet would take this name for a formula</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Addresses that end in “{written}” are unusual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>An e-mail address seldom has “www.” in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>First name and surname are the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>First name and surname may be exchanged: is {meant} meant?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Is {meant} meant?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Is {meant} meant? Look at the capitals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Letters in a name only look like the right ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Letters in the e-mail address only look like the right ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>More than one e-mail address stands here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>More than the address stands in the e-mail cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Names seldom have these characters: {characters}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Please look at this row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Some letters are written in two parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Somebody else in this table has the same e-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Somebody of this name has certificate {number} already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Somebody of this name is enrolled already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The @ in the e-mail address is not written as it should be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The certificate shows boxes for these characters: {characters}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The certificate shows the letters of this script unjoined and turned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The e-mail address is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The first name is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows somebody named {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows this e-mail address as that of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name} already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name} with another address, {email}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name}, a similar name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name}: is it the same person?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The site does not take these characters in an e-mail address: {characters}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The surname stands in the first name too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are digits in a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are dots too many in the e-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are signs around the e-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are spaces in the e-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are unusual signs in a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is HTML in a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is a comma in a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is a comma in the e-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is an @ in a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is an e-mail address in a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is no surname</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This e-mail address seems to be an example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This e-mail address seems to be shared in an office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This is not an e-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This name is too wide for the certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This name mixes letters of different scripts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This person stands in the table twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Two people of this name: make sure that they are not the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} has more than {limit} characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} has spaces too many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} holds invisible characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} was damaged on its way here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} and {other} have similar names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} and {other} may be one person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} is enrolled already: is it the same person?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} is enrolled as the person whom the organisation knows, with the address there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{written} ends in an unusual way: is {meant} meant?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{written} looks much like {meant}: which is right?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>“{written}” is printed as a part of the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>“{written}” is printed between first name and surname</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>“{written}” seems to be no name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingsStrip</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>Nothing to repair or to look at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>Row {row}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>Write “{after}”</source>
            <comment>button of a repair</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>You have looked at this row and it is as it should be (Ctrl+Shift+R)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ForgetDraft</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>%n people who are not enrolled leave the table.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Forget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Forget This Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Their names and e-mail addresses, all remarks, and who passed and is not certified yet are removed from this computer. The course on the site stays as it is. This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/formats.py" />
            <source>%n credit(s) ({amount})</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/formats.py" />
            <source>Balance not shown to you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/formats.py" />
            <source>EUR {amount}</source>
            <comment>a sum of money</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Gaps</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>A question is not answered yet: “{question}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Material of the course “{course}” has no link or file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>No contribution to QGIS is listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>No country is chosen: the user group to ask depends on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>No training material is listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The contribution “{what}” has no link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The course “{course}” has no data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The course “{course}” has no exercises.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The course “{course}” has no lessons.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The file of the logo is too large.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The link of the contribution “{what}” is not complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo is no PNG or JPEG picture, which the site wants; SVG will not do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo is not square; it is printed in a square.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo is smaller than {least} pixels; {best} look good in print.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo {file} cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The material of the course “{course}” speaks only of versions before QGIS 3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The material of the course “{course}” was not changed for three years or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>There is no logo; certificates are printed with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>What stands under “E-mail” is no e-mail address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>What stands under “Website” is no address of a web page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>“{field}” is empty.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>“{field}” is longer than the %n characters that the site takes.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/help.py" />
            <source>en</source>
            <comment>the code of your language, if resources/help has a page in it: index-xx.html</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n card(s) of groups</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n column(s) are not used.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n comment(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n empty row(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n full name(s) were split by guess.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n line(s) above the table</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n line(s) below the table</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n line(s) of other parts</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>%n list(s) could not be read.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>%n lists were read.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n of them were in the table already and were not added again.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n repeated header(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n return(s) to the meeting</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n row(s) of column names</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n row(s) without name and e-mail</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n ruled line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n separator line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n total(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>(row {rows})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>A quotation mark was never closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>A separator inside a name was put right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>A surname prefix was put in front.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Also shown as “{value}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Another e-mail was left out: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Becomes the e-mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Becomes the first name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Becomes the surname.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Characters of value zero were taken out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Columns that are not used: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Course “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Dropped text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>First name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>First name first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Full name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Full names were split by guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Goes behind the first name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Goes in front of the surname: van, de, von, da…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Goes into the remarks, which stay on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Hidden columns were read too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Hidden rows were read too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Invisible characters were taken out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Is split into first name and surname.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Layer “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Left out: {list}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Middle name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Not used</source>
            <comment>a column of the list</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Nothing of it goes into the table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Other sheets were not read; choose one above to read it instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>Reading {source}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Remark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Row {row}: {cells} ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Row {row}: {name} is in the table already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Says who passed: yes or no, 1 or 0, x or nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>Show…</source>
            <comment>how each list went</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname prefix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname, first name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>That is larger than any list of people. Copy only the participants.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>The letters were read as {value}; look at accents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>The organiser is not ticked as passed.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>The site does not show the e-mail of %n of them any more; they can be enrolled as the people whom the organisation knows.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>The table is in use. Nothing was added; try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>There are merged cells.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people on the clipboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Whole lines stand in quotation marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>add those who were in the table already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>correct the columns</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>import %n people</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>read the list again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>take a list out again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>{file}, sheet “{sheet}”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>{source}: %n people were read.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>“{value}” does not say who passed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>“{value}” was left out of a name.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportCourse</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Convener</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Course</source>
            <comment>heading of a list</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Find a course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Import from a Past Course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Reading the courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Reading the participants of another course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>The names of its participants are added. The site shows their e-mail only for 7 days after the certificate; later they can still be enrolled as the people whom the organisation knows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>There is no other course of this organisation whose participants you may see.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Training centre</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportFile</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Address cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>All files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>CSV and text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Import Participants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Lists of people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Spreadsheets</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportLayer</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>&amp;Layer or table with the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Columns: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Import from Layer</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Only the %n selected row(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>The open project has no layer with rows. Add the list as a layer first, or import it as a file.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportMenu</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>A spreadsheet, a CSV or text file, address cards, a report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>Add people from a file, a layer or a past course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;Clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;File…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;Layer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;Past Course…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>Import</source>
            <comment>button that opens a menu</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>The participants of another course of this organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>The people who were copied in another program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>The rows of a layer or table of the open project</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InterruptedNotice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/interrupted.py" />
            <source>Continue…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/interrupted.py" />
            <source>Issue nothing more of it. Certificates that exist stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/interrupted.py" />
            <source>Let It Go</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>IssueFlow</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>%n of those you confirmed are in the course under another spelling of their name, which would be printed. They got no certificate yet: look at their names in the table, and issue again.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>%n of those you confirmed cannot get a certificate now and are left out; the table says why.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>All are enrolled, but the balance has become too small meanwhile. No certificate was issued.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Choose the certificate for all first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Nobody of the interrupted run is ticked any more. Let it go, or tick people and continue.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Nothing was sent. %n row(s) must be repaired first: {rows}. Row {first}: {why}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Nothing was sent. %n row(s) need a look first: {rows}. Row {first}: {why}. Repair it, or say that it is right.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Layers</name>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Address on the certification site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>At its training centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/layers.py" />
            <source>Base map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Certified organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Country code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Course convener</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Courses at this place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>First day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/actions.py" />
            <source>Open the website</source>
            <comment>of the organisation; an action of a layer</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Past</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Position is approximate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/layers.py" />
            <source>QGIS certification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Running now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Somewhere in its country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>The position is approximate: somewhere in its country.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Trained competence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Training centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Training centres</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Upcoming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Website</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LeftOut</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Did not pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Has a certificate already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not enrolled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The balance does not pay for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site does not offer it for this person</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Locator</name>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>All certified courses on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>All certified organisations and their trainers on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Certified courses, organisations and training centres</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Certified organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>No courses are saved yet: fetch them, and show them on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>QGIS Certification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Training centres</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>courses</source>
            <comment>the word that somebody types to see all courses</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>past</source>
            <comment>of a course</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>running now</source>
            <comment>of a course</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>trainers</source>
            <comment>the word that somebody types to see all trainers</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>upcoming</source>
            <comment>of a course</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MailDesk</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>A mail to {name} is open in your mail program; nothing is sent before you send it. Attach the PDF there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Having the site send mails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>No plain answer came, so nobody can say whether mails went out: to none, to some or to all. The site does not show it. Ask a participant before you send again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Nothing was sent: the site would write to other people by now. Look at the list again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Reading e-mail addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Reading who gets a mail</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>The site has sent %n mail(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>MappingStrip</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Add Them Too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Add those as well who were in the table already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Column names</source>
            <comment>the row that holds them</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Columns understood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Encoding</source>
            <comment>of a text file</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>How full names are written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Name order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>No row with names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Row that names the columns; rows above it are left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Row {row}: {cells}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Sheet</source>
            <comment>of a workbook</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Sheet to read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Show what was left out and what was noticed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Take the people that were read out again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>The rows have been changed since they were read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Try another encoding where letters look wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>What column {column} holds</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>{sheet} (%n row(s))</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>{sheet}, hidden</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Material</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>&amp;Course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>&amp;Kind</source>
            <comment>of training material</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>&amp;Link, file or folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>A link. The reviewers must be able to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Add a piece of material</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a file on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a folder on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>File…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Kind</source>
            <comment>of training material</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Last change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>List the material of all your courses. Files stay on this computer: put them where the reviewers can get them, and give the link here. Of files and folders the last change and the versions of QGIS in texts and projects are shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Look Again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Look at all files and folders again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Looking at training material</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>On this computer. Last change {when}; no version of QGIS was found in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>On this computer. Last change {when}; speaks of QGIS {versions}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>On this computer; not looked at yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Paste a link, or choose a file or folder to see how recent it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Place</source>
            <comment>link, file or folder</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>QGIS versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Remove the chosen piece; its files stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>This is neither a link nor a file on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Training material</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>{file} cannot be found or read.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MyCourses</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>%n course(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Balance {balance}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Buy credits on the site, in your web browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Choose your organisation above. If you work for none yet, the page “Certified?” tells how an organisation becomes certified.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Fill in the participants of this course and issue certificates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Find the organisations that you work for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Finding the organisations you work for…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <location filename="../qgis_certification_plugin/ui/courses/organisations.py" />
            <source>Finding your organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>No course holds these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Open Participants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Read balance and courses again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/organisations.py" />
            <source>Reading the list of organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/organisations.py" />
            <source>Reading the organisation's courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Reading the organisation…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Search in these courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Sign Out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Signed in as {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Stop looking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>This organisation has no courses yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Top Up…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/page.py" />
            <source>Your session has ended. Nothing is lost. Sign in again to go on.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>{shown} of %n course(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Office</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/office.py" />
            <source>Fetching certified courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/office.py" />
            <source>Reading the saved courses</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>A file could not be deleted, perhaps because another program has it open: {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Add this to a bug report. It holds versions, settings and the last errors, and no names, e-mail addresses or passwords.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>All that the plugin stores on this computer. Only you may read it. Nothing of it is sent anywhere but to the certification site, and only when you say so.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>Another QGIS is working on %n course(s); what belongs to them stayed.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Back to QGIS's Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Certification site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Copy Diagnosis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete All Now…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete Now…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete everything in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete what is selected in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Diagnosis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>End the session; tables that are open are saved and closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Fetch the courses again when they are older than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Forget Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Go back to {address}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>How long</source>
            <comment>it is stored</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>How much</source>
            <comment>is stored</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Instead of each text, show its context and source as in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It defines entities, which no translation file needs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is damaged, or no translation file (line {line}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is damaged; compile it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is larger than any translation of this plugin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is no file of Qt Linguist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Let the whole plugin speak it at once, until QGIS is left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>No text in it is translated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Nobody has signed in yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Nobody is signed in. {username} was the last one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>On trial: {language}, from {file}. What you save in that file is shown at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Open Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Opens the page for bug reports in your web browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <source>Practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>QGIS did not let go of the password: its authentication database is switched off or cannot be written. The password is still there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>QGIS did not let go of the password; it is still there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>QGIS remembers no password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Remove it from QGIS's encrypted store; you type it next time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Report a Bug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Save Diagnosis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Save Diagnosis…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/section.py" />
            <source>Set by the environment variable {variable}, so it cannot be changed here. Ask who manages this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Show the files in your file manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Show where texts come from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Sign Out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Signed in at {host} as {username}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Size</source>
            <comment>on the disk</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/moving.py" />
            <source>Something is being sent to {host}. Nothing was changed; come back when that has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>The address must begin with https, so that nobody on the way can read your password. Only a site on this computer may do without.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>The address must not hold a username or password. Sign in on the page My courses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/moving.py" />
            <source>The address of the certification site was not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/moving.py" />
            <source>The certification site is now {host}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>The courses are being fetched at this moment. Nothing was deleted; come back when that has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>The password is in QGIS's encrypted store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>The plugin speaks the language of QGIS ({language}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>This is not the address of a website. It looks like {address}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Translation file (.ts or .qm)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Translations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Try Out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Try a Translation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Type the address of the certification site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Use Default</source>
            <comment>the usual address</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>What</source>
            <comment>is stored</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>What is stored on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>While you practise, the address stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>With OK you move to {host}: tables that are open are saved and closed, you are signed out, and the password that QGIS remembers is removed. Your tables come back when you return to the address of now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>You are practising. Stop that first; nothing was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <source>You are practising: nothing is real, nothing is paid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>h</source>
            <comment>hours, behind a number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>{address} is used instead.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>{done} of %n text(s) are translated.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>{file} cannot be read. The language stays as it is. See whether the file is there and whether you may read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>{file} could not be written ({reason}). Choose another folder, or copy the diagnosis.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>{file} was not used, and the language stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>{size} in the folder {folder}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Organisation</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>A square PNG or JPEG picture, best of 500 pixels or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose a Logo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose a PNG or JPEG picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose a country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>File of the logo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Logo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Other owners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>The logo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Usernames or e-mails, with commas between them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>VAT or registration number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Website</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>You are an owner yourself. Others need an account on the site; they are looked up by exactly what you type here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>{field} (required)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>{width} × {height} pixels.</source>
            <comment>size of the logo</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OrganisationChooser</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/chooser.py" />
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/chooser.py" />
            <source>Type a part of its name</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cells.py" />
            <source>As for all: {wording}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_values.py" />
            <source>Did not pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>First name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Only those who are ticked here get a certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/view.py" />
            <source>Participants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_values.py" />
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/view.py" />
            <source>Paste a list of people, drop a file or a layer here, choose Import, or type above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Remark</source>
            <comment>column of the trainer's notes</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Surname</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>The name is printed on the certificate exactly as it stands here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>The site sends the certificate to this address when you ask for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>The wording on the certificate of this participant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>What is right or wrong with the row, and how far it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Your own note. It is never sent: it stays in the draft on this computer, also for those who are enrolled, until you clear it or forget the draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>add row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>choose wording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>clear cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>cut cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/model.py" />
            <source>edit {column}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>fill down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>paste cells</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>remove %n row(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>tick who passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cells.py" />
            <source>{column}, empty row</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ParticipantsWindow</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>An earlier run was interrupted. Continue it, or let it go, before you send anything else.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Enrolling was interrupted: %n people are not in the course. They are still in the table as new.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/top_up.py" />
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Refresh the balance here when you have topped up there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/window.py" />
            <source>Sending goes on in the background.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/window.py" />
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Stopped. What was done until then stays done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>You are signed in again. The table has changed meanwhile, so nobody was enrolled yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonActions</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Change the name or the e-mail on the site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Correct Name or E-mail…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Enrol This Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Enrol only this person; this costs nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Have the site print the certificate anew; this costs nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Open PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Open Verification Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Pay Certificate…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Pay this certificate with one credit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Prepare a mail to this person in your own mail program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Remove from Course…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Renew PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Revoke Certificate…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>Save %n PDF(s)…</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Show the certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Take the certificate back for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Take this person out of the course; a certificate stays valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>What anybody sees who checks the number, in your web browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Write a Mail</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>Write to %n People…</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>PersonDesk</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Correcting a participant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>Fetching a certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Making a PDF anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Paying a certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Reading name and e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Removing a participant from the course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Revoking a certificate</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonOffers</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>A certificate can be revoked within a week of its issue only, and that has passed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>It is not paid, so there is no PDF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>Select one person in the table first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>The certificate is a week old or older: the site lets nobody change the name or e-mail any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>The site does not offer you this for this person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>The site offers this for paid certificates only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>There is no certificate yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>There is no credit to pay it with: top up first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>This certificate is paid already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>This person is enrolled already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>This person is not enrolled yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonReports</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>No program opened the PDF. Save it instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: somebody else has corrected {name} meanwhile. Look at it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: the certificate of {name} is a week old, and the site lets nobody change it any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: the organisation has somebody else of exactly this name and e-mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: {name} has another certificate by now than was confirmed. Look at it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: {name} is no longer in the course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>The PDF of {number} was made anew, but it does not show “{name}”. Look at it, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} is corrected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} is no longer in the course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} is still in the course: no answer came. Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} was not changed: no answer came. Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name}: no answer came, and the site cannot be read now. Refresh and look before you repeat it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonStrip</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/strip.py" />
            <source>More</source>
            <comment>a button with a menu</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/strip.py" />
            <source>More that can be done with this person</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>%n people are enrolled in the course first.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>%n people get none now</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>A certificate can be revoked until {day}; whether the credit comes back then is up to the site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Balance now {now}, afterwards {after}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue %n Certificate(s) for {amount}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue %n certificate(s) for “{course}”?</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue Certificates</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue the First %n…</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Name on the certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Open the first certificate as a PDF, printed by the site with an invented name and number; this costs nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Preview…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Shows first whom the balance pays for; sends nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Shows step by step what would be sent, and sends nothing</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The balance is {now}: too little. Top up for %n credit(s) more, or issue only what it pays for. Nothing is issued on credit.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The course ended more than a week ago, so a certificate cannot be revoked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The names are printed exactly as they stand here. A mistake can be corrected on the site until {day}; after that it costs another certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The site does not show you the balance, so nothing can be issued from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The site shows a preview of the certificate only to those who may change the course.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>There is no credit left. Top up for %n credit(s) first. Nothing is issued on credit.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>This costs %n credit(s), {amount}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>This course ends on {day}: are you sure that everybody has passed already?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Top Up…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Try It Without Sending…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Who gets a certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Who gets none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Why</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanTools</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>A preview changes nothing on the site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>Fetching the preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>No program opened the PDF of the preview.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>The site does not offer this to you for this course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>Trying it without sending</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Plugin</name>
        <message>
            <location filename="../qgis_certification_plugin/plugin.py" />
            <source>Courses and Certificates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/help.py" />
            <source>Help</source>
            <comment>on buttons and in menus: opens the help</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/plugin.py" />
            <source>QGIS Certification: find courses, issue certificates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/entry.py" />
            <source>Settings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/map_actions.py" />
            <source>Show in QGIS Certification</source>
            <comment>an action for a feature</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>A small certification site starts on this computer, with invented organisations, courses and people. Enrol, issue, revoke: nothing leaves this computer, nothing is paid, and your own tables, courses and layers stay as they are. All you do is removed when you stop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>After two certificates a colleague has used up the credits of your organisation. No certificate is issued unpaid. Top up on the practice site and go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>All goes as on a good day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Answers get lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>At the 3rd certificate the site has signed you out. Your table is kept. Sign in again, and you are asked about the rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Change…</source>
            <comment>who one practises as, and what goes wrong</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Choose another role, or what shall go wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Connection drops after the 3rd certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Course convener</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Credits run out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Every answer takes a second and a half. QGIS stays usable, the progress tells how far it is, and you can stop between two certificates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Everything works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Everything you have practised is removed: tables, participants, certificates. The practice site begins anew. Nothing at the real site changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Go back to the real site; what you practised is removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Number given out twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Owner of a certifying organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Owner without credits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Practice: nothing is real, nothing is paid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Practise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/entry.py" />
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Practise…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>Preparing the practice site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Remove all you have practised and begin anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>Removing what was practised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Reset…</source>
            <comment>the practice site</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>See what is said where the credits do not suffice. Topping up costs nothing here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Session ends half-way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Slow site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Somebody else issues at the same time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>Something is being sent to the real site. Practise when that has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/entry.py" />
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Stop Practising</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>The 4th is sent, its answer never comes, and for a few seconds the site cannot be reached. The course is read again before anything else is sent, so nobody gets two certificates and nobody is forgotten. Go on from the strip above the table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>The number of your first certificate also goes to somebody of another organisation. It is found when the numbers are checked afterwards: neither certificate can be verified then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>The practice site could not be started on this computer. Nothing has changed; you are where you were. The log tells more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>The site issues two certificates and then reports an error of its own. Whether they were issued is read from the course; none is sent a second time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Try it all on a practice site first: free and private.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>What happens</source>
            <comment>what goes wrong, or nothing</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>While you issue, a colleague issues to somebody in your table too. That person gets one certificate, not two, and one credit is taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Work with a practice site on this computer; nothing is real</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>You add participants and issue certificates to them. What only owners may do is not offered to you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>You are</source>
            <comment>the role that one practises</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>You are back at {host}. What you practised has been removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>You may do everything, and there are 200 credits to spend. The course that ends today waits for its participants.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>You practise as: {role}. What happens: {preset}. Pages in your web browser ask for username {username} and password {password}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Processing</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>%n certificate(s) are genuine.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>%n course(s) of {all}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/algorithm.py" />
            <source>Address of the certification site (empty: as set)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Adds to each row of a table whether its certificate is genuine and, if so, whose it is, for which course, by whom and when, as the certification site says it. A number may be written as QGIS-123, 123, or as the link on a certificate. With a column of names, “same_name” tells whether the certificate is that person's; capitals and accents do not count. A number that occurs twice is asked for once; the site is asked slowly, as it demands: some five certificates a second. “remark” says why a row has no answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Anywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Asks the certification site about each certificate number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>At a place on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>At most so many courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>At most so many kilometres away (empty: any distance)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Certificate number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Certified QGIS courses with their dates, as points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Certified organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Countries, with commas between them (empty: all)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Courses near a point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Courses near the point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Download certified organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Download courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Gives the courses nearest to a point, the nearest first, with the distance in kilometres along the ellipsoid of WGS 84: it is right across the antimeridian and near the poles too. Courses without a known place are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Gives the courses that end with the official QGIS certificate. All filters must be met; an empty filter lets everything through. Words are looked for in all fields, without regard to case and accents; “Dutch”, “Nederlands” and “nl” are one language. A course lies in a period when one of its days does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Gives the organisations that may issue the official QGIS certificate, with address, website, number of training centres, number of courses to come and the first day of the last course. An organisation stands at one of its training centres; one without a known place stands somewhere in its country, and “approximate” is true.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>It was issued to somebody of another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Languages, with commas between them (empty: all)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Name to compare with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Not over before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Not starting after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Organisations that give certified QGIS training, as points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Past</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/provider.py" />
            <source>QGIS Certification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/provider.py" />
            <source>QGIS Certification: courses, organisations, certificates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Running now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/source.py" />
            <source>Stopped. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>The certified QGIS courses nearest to a point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>The site cannot show this certificate: its number may have been given out twice. Ask the organisation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>The site knows no such certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>There is no number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>This is no certificate number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Upcoming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/algorithm.py" />
            <source>Use what was saved in so many hours (0: always fetch)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/source.py" />
            <source>Using what was saved on {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Verified certificates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Verify certificates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/algorithm.py" />
            <source>What was saved in the last hours is used without asking the site; when the site cannot be reached, what was saved before is used and the log says of when it is. Courses held online, and those whose place is not known, have no geometry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/source.py" />
            <source>What was saved on {time} is used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Words to look for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>certificate,genuine,check,table</source>
            <comment>search words</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>training,certificate,education,map</source>
            <comment>search words</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>training,certificate,nearest,distance</source>
            <comment>search words</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>training,trainers,certificate,education,map</source>
            <comment>search words</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/wanted.py" />
            <source>“{name}” is no country that is known here. Write its name in your language or in English, or its code of two letters, such as NL.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Refresh</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching organisations…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching past courses…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching the organisations' pages…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching training centres…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching upcoming courses…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>No certificate is shown although a credit has gone: look at the site before you issue it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>No longer in this course, perhaps with a certificate: look at the site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: no longer in this course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: the site does not know this participant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: the site does not offer it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: the site refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: you may not do this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Perhaps not issued: the site gave no answer several times. Refresh later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The certificate is no longer shown: look at the site</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RepairAllDialog</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Now</source>
            <comment>heading: the text before a repair</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Repair %n Row(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Repair All Safe Ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Then</source>
            <comment>heading: the text after a repair</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>These repairs lose nothing. Untick a row that shall stay as it is. Undo brings everything back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>What would be changed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Repairs</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Enrols the person whom the organisation knows, not a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Exchange</source>
            <comment>button: first name and surname</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>It Is Right</source>
            <comment>button: the row was looked at and is right</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Remove Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Repair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repairing.py" />
            <source>Repair Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Use That Person</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/repairing.py" />
            <source>call %n row(s) right</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/repairing.py" />
            <source>repair %n row(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>{column}: “{before}” becomes “{after}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>{column}: “{before}” goes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n PDF file(s) are saved in {folder}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n certificate(s) are issued.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n could not be issued; the table says why.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n left</source>
            <comment>certificates still to be issued</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n people are enrolled.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n people were sent, but the course page does not show them. They are still in the table as new: enrol them again, nobody is enrolled twice.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n refused</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n uncertain</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Another window is sending; this one goes on by itself when that is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Asking the site…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Changing it on the site…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Enrolling…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Issuing certificates…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Issuing was interrupted: {state}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Reading the course…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Reading the people of another course…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Saving PDFs…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Stopping after this certificate…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>The site could not print %n: {numbers}. Try again later, or print on the site.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>The text of %n could not be read, so look at them before you hand them out: {numbers}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Verify at</source>
            <comment>heading over links</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>{issued} of %n certificate(s) are issued</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>ResultSheet</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>%n certificate(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>As a spreadsheet, as CSV, or as a web page to print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>As the certification site showed it on {day}. Anybody can check a certificate at its link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Certificates</source>
            <comment>name of a sheet, no special signs</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Certificates of the course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Comma separated values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Copy as Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Issued on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Not paid: no PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Official QGIS certificates of this course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Open Verification Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>PDF file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Result Sheet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save %n PDF(s)…</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save All PDFs…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save As…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save Result Sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Saved as {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Spreadsheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>The day of issue is known of what was issued from this computer only: the site does not show it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>The table is on the clipboard: paste it anywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>This QGIS cannot write XLSX files. Nothing was saved; choose CSV instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Verify at</source>
            <comment>heading over links</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Web page to print</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Write to %n…</source>
            <comment>people</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Write to All…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>{file} could not be written ({reason}). Close it where it is open in another program, or choose another folder.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RowChoice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>All Rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>Did Not Pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>Enrolled, Without Certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>New</source>
            <comment>people who are not enrolled</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>To Look At</source>
            <comment>rows that may be wrong</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>To Repair</source>
            <comment>rows with mistakes</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>With Certificate</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RowStatus</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Enrolled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Enrolled, gets no certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>New, not enrolled yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>No answer came. The course page is read before anything else is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Sending…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The number is read when all have been sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page of this number could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page says that there is no such certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page shows another person or another course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page shows this person and this course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The site gave this number out twice, so nobody can verify it. Revoke one of the two on the site and issue it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The site shows this certificate as unpaid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Uncertain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number} exists twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number} is not known publicly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number} shows somebody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, being verified…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, not paid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, not verified yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, verified</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SavePdfs</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>&amp;Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Files of the same name in this folder are replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Save %n certificate(s) as PDF files</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Save PDFs</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SessionNotice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/session.py" />
            <source>Sign In…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/session.py" />
            <source>This table belongs to {mine}, and {other} is signed in now. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/session.py" />
            <source>Your session has ended. Your table is kept. Sign in again to go on.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Do you sign in there with GitHub or Google? Then set a password once, with the e-mail address of that account, and use it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Filled in for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Forgot or Never Had a Password…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Opens a page of {host} in your web browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>QGIS keeps it in its authentication database, behind your master password. Otherwise it is forgotten when QGIS is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Remember in QGIS's encrypted store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Remembered by QGIS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign In</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign In Again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign in at the practice site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign in at {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Signing In…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>The remembered password cannot be read. Type it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Username or e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>You are signed in. QGIS could not store the password: its authentication database is locked or switched off.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SiteMail</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Each time it is sent, all of them get it again.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Have the site write to these %n people?</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Mail to All</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Send %n Mail(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>The site sends it in English, with a link to the certificate, to everybody whose certificate is paid; also to somebody who has one and was taken out of the course. It cannot be limited to some of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>To write to some only, in the language of the course, select them in the table and use “Write a Mail”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Who gets a mail</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Spreadsheet</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Certificate Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Choose which rows are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Cut, fill, sort, choose columns, forget the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Did Not Pass</source>
            <comment>said of all selected people</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Fill Down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Forget This Draft…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Insert Row Above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Passed</source>
            <comment>said of all selected people</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Paste into Cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Rows shown: {rows}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Save the table in a file, or add it to the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Table</source>
            <comment>button with a menu: cut, copy, sort</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Stops</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The credits are used up. Top up, refresh, then continue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site answered in a way that is not known. Nothing more was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site cannot be reached. Continue when you are connected again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site no longer lets you work with this course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>You stopped it. Continue whenever you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Your session has ended. Your table is kept. Sign in again to go on.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Stored</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n course(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n file(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n row(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n run(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n setting(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n table(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Course not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Favourites and last visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Notes on issuing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Other files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Public courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Tables of participants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>being fetched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>for the certification site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>one certificate paid, revoked or renewed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until the site has the people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until they are fetched again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until you delete them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until you delete them; no names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until you forget it; encrypted by QGIS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{courses}, as of {moment}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{how_far}, finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{how_far}, not finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{how_far}, the rest let go</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{issued} of %n certificate(s) issued</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{rows}, being sent when it was last heard of</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TableEditing</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/editing.py" />
            <source>%n people stay: they are enrolled on the site. Untick them where they get no certificate.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>paste %n people</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>TableHeading</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Fit All Widths to Contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Fit Width of {column}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Order of the Course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Reset Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Sort Ascending by {column}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Sort Descending by {column}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>The letters of this file are not written as {encoding}. Choose another encoding.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no participants in this course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people in its rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people in what was dropped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There is no sheet “{sheet}” in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file could not be opened ({reason}). Nothing was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file is not there any more. Nothing was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file is protected by a password. Open it, copy the rows and paste them here, or save a copy without password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file may not be read. Close it in other programs, or copy it to a folder of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a PDF. Open it, copy the list and paste it here, or ask for the list as a spreadsheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a binary Excel file. Save it as .xlsx in Excel or LibreOffice, or copy the rows and paste them here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a database. Add its table to the project, then choose “From Layer…” under Import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a file of Apple Numbers. Export it there as Excel or CSV, or copy the rows and paste them here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a file of an old Excel. Save it as .xlsx in Excel or LibreOffice, or copy the rows and paste them here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a folder. Choose or drop the file with the list that is in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a packed archive. Unpack it and import the list that is in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a picture. Names in a picture cannot be read; ask for the list as a spreadsheet or as text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a presentation. Open it, copy the table or the list and paste it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a text document. Open it, copy the table or the list and paste it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is an e-mail. Open it, copy the list and paste it here, or save the attachment and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is neither text nor a spreadsheet. Open it in the program that made it and save it as .xlsx or .csv; if QGIS can show it, add it as a layer and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This spreadsheet is damaged or not complete. Open it in Excel or LibreOffice and save it again, or ask for it once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This spreadsheet is packed in a way that this QGIS cannot unpack. Save it again in Excel or LibreOffice, or copy the rows and paste them here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>{source}: {sentence}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UserGroup</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Choose a country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Local QGIS user group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Show on Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Since {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>The country where your organisation is at home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>The user group of this country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>There is no user group here in the list of this QGIS. Then the PSC decides without one, and would like you to found one. Newer groups are on this page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>This QGIS brings no list of user groups along. All groups are on this page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>This group is asked for its opinion on applications from its country. Get to know it before you apply.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Which group is asked depends on your country.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Zoom the map to this country and mark it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>{country} cannot be shown on this map.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Verify</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Ask the certification site whether a certificate is genuine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Asking the certification site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Certificate &amp;number or link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Certificate number or link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Certificate {number} was not checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Course convener</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Genuine: {host} confirms certificate {number} of {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Hours of instruction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Not confirmed: {host} knows no certificate {number}. It was never issued, or it was taken back. Compare the number with the one on the certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Open Public Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Open the page of this number on the certification site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>QGIS-1234</source>
            <comment>an example</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Stop asking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>The number stands on the certificate, at the bottom left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>This is no certificate number. A number looks like QGIS-1234; the link to the page of a certificate will do as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Trained competence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Training centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Verify</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Verify the certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Verifying a certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>What the site says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>{host} cannot show certificate {number}. That happens when two people were given the same number, and says nothing against either of them. Ask the organisation that issued the certificate to have it replaced.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WriteMails</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>A mail for each person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Copy Addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Copy Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>No mail program opened it. Copy the address and the text, and paste them into your mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Nothing is sent from here: your mail program shows the mail first. Attach the PDF there; links to mail programs cannot carry files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>One mail to all, who do not see each other's address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Open Mail {number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Open in Mail Program</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>The address of %n people is not known here, because the site no longer shows it: {names}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>The mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>These are too many for one link to a mail program. Copy the addresses into the blind copy (BCC) of a new mail, and the text into the mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Who gets a mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Write a Mail</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>

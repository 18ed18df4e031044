<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Account</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/account.py" />
            <source>Signing in to the certification site</source>
            <translation>Connexion au site de certification</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/account.py" />
            <source>Signing out of the certification site</source>
            <translation>Déconnexion du site de certification</translation>
        </message>
    </context>
    <context>
        <name>ApplicationWindow</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Apply</source>
            <comment>name of a page</comment>
            <translation>Candidature</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Become Certified: {host}</source>
            <translation>Devenir certifié : {host}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Check and Export</source>
            <translation>Vérifier et exporter</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Parts of the application</source>
            <translation>Parties de la candidature</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Training Material</source>
            <translation>Supports de formation</translation>
        </message>
    </context>
    <context>
        <name>Apply</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>%n thing(s) would make it more convincing: see “Check and Export”.</source>
            <translation>
                <numerusform>%n point la rendrait plus convaincante : voir « Vérifier et exporter ».</numerusform>
                <numerusform>%n points la rendraient plus convaincante : voir « Vérifier et exporter ».</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>An application was being sent, and its answer never came. The site is asked first whether it has arrived.</source>
            <translation>Une candidature était en cours d’envoi et sa réponse n’est jamais arrivée. On demande d’abord au site si elle lui est parvenue.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Answer the reviewers</source>
            <translation>Répondre aux évaluateurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Apply Anew</source>
            <translation>Candidater à nouveau</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Apply for “{name}” at {host}?</source>
            <translation>Candidater pour « {name} » sur {host} ?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Ask the site how the application stands</source>
            <translation>Demander au site où en est la candidature</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Asking how an application stands</source>
            <translation>Demande de l’état d’une candidature</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Asking whether an application has arrived</source>
            <translation>Vérification de l’arrivée d’une candidature</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Check everything, show what will be sent, and ask once more</source>
            <translation>Tout vérifier, montrer ce qui sera envoyé et demander une dernière confirmation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>How the application stands</source>
            <translation>Où en est la candidature</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Insert</source>
            <comment>a list, into the answer</comment>
            <translation>Insérer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Insert one of your lists into the answer, in English</source>
            <translation>Insérer une de vos listes dans la réponse, en anglais</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>It is not known whether your application has arrived. Open it to find out.</source>
            <translation>On ne sait pas si votre candidature est arrivée. Ouvrez-la pour le savoir.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>It is not known whether {host} took it: no answer came, and it could not be asked. Nothing is sent again before that is known. Look again later.</source>
            <translation>On ne sait pas si {host} l’a reçue : aucune réponse n’est venue et le site n’a pas pu être interrogé. Rien n’est renvoyé tant que ce n’est pas connu. Regardez à nouveau plus tard.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Leave this application as it is, and prepare another one</source>
            <translation>Laisser cette candidature en l’état et en préparer une autre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Links and explanation, in English</source>
            <translation>Liens et explications, en anglais</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Look Again</source>
            <translation>Regarder à nouveau</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Look on the Site</source>
            <translation>Regarder sur le site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Looking for an organisation</source>
            <translation>Recherche d’une organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Made on {day}.</source>
            <translation>Déposée le {day}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Message to the reviewers</source>
            <translation>Message aux évaluateurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>No</source>
            <comment>answer to a question</comment>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Nothing was sent. {host} knows nobody by exactly this name: {names}. Owners need an account there; type the username as they do.</source>
            <translation>Rien n’a été envoyé. {host} ne connaît personne portant exactement ce nom : {names}. Les propriétaires doivent y avoir un compte ; saisissez leur nom d’utilisateur comme eux.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Nothing was sent. {what}</source>
            <translation>Rien n’a été envoyé. {what}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Nothing was sent: {host} has an organisation of this name already ({stage}). If it is yours, press “Look on the Site”; else choose another name.</source>
            <translation>Rien n’a été envoyé : {host} a déjà une organisation de ce nom ({stage}). Si c’est la vôtre, cliquez sur « Regarder sur le site » ; sinon, choisissez un autre nom.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Only %n day(s) are left before the site turns down your application, unless it is approved.</source>
            <translation>
                <numerusform>Il ne reste que %n jour avant que le site ne refuse votre candidature, sauf si elle est approuvée.</numerusform>
                <numerusform>Il ne reste que %n jours avant que le site ne refuse votre candidature, sauf si elle est approuvée.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Only %n day(s) are left: on {day} the site turns down what is not approved.</source>
            <translation>
                <numerusform>Il ne reste que %n jour : le {day}, le site refuse ce qui n’est pas approuvé.</numerusform>
                <numerusform>Il ne reste que %n jours : le {day}, le site refuse ce qui n’est pas approuvé.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Open Public Page</source>
            <translation>Ouvrir la page publique</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Open the page of this organisation in your web browser</source>
            <translation>Ouvrir la page de cette organisation dans votre navigateur web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Owners</source>
            <translation>Propriétaires</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Reading the application form</source>
            <translation>Lecture du formulaire de candidature</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Remarks of the reviewers</source>
            <translation>Remarques des évaluateurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>See whether the site has an organisation of this name already</source>
            <translation>Voir si le site a déjà une organisation de ce nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send Answer</source>
            <translation>Envoyer la réponse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Send Answer…</source>
            <translation>Envoyer la réponse…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send Application</source>
            <translation>Envoyer la candidature</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Send Application…</source>
            <translation>Envoyer la candidature…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send this answer to the reviewers?</source>
            <translation>Envoyer cette réponse aux évaluateurs ?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Send this message to the reviewers</source>
            <translation>Envoyer ce message aux évaluateurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send to the Site</source>
            <translation>Envoyer au site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Sending an answer to the reviewers</source>
            <translation>Envoi d’une réponse aux évaluateurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Sending an application</source>
            <translation>Envoi d’une candidature</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The application had not arrived. You may send it again.</source>
            <translation>La candidature n’était pas arrivée. Vous pouvez l’envoyer à nouveau.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The application has arrived. The reviewers and the owners are told by e-mail.</source>
            <translation>La candidature est arrivée. Les évaluateurs et les propriétaires sont avertis par e-mail.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The application waits for the reviewers. You need not do anything; they answer by e-mail and here.</source>
            <translation>La candidature attend les évaluateurs. Vous n’avez rien à faire ; ils répondent par e-mail et ici.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The application was turned down. The remarks say why. You may mend that and answer below.</source>
            <translation>La candidature a été refusée. Les remarques disent pourquoi. Vous pouvez y remédier et répondre ci-dessous.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The lists of contributions and material are not sent by themselves: insert them into your answers, or give a link to the document.</source>
            <translation>Les listes de contributions et de supports ne sont pas envoyées d’elles-mêmes : insérez-les dans vos réponses ou donnez un lien vers le document.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The organisation is approved: it may give certificates. Its courses are on the page “My courses”.</source>
            <translation>L’organisation est approuvée : elle peut délivrer des certificats. Ses cours sont sur la page « Mes cours ».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>The remarks of the reviewers are then taken away, and the application waits for them again.</source>
            <translation>Les remarques des évaluateurs sont alors retirées et la candidature les attend de nouveau.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The reviewers ask for something before they go on: read their remarks and answer below.</source>
            <translation>Les évaluateurs demandent quelque chose avant de continuer : lisez leurs remarques et répondez ci-dessous.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The reviewers of your application ask for something.</source>
            <translation>Les évaluateurs de votre candidature demandent quelque chose.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The site has no organisation “{name}”.</source>
            <translation>Le site n’a pas d’organisation « {name} ».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site has put this organisation into its archive.</source>
            <translation>Le site a archivé cette organisation.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The site has “{name}”: {stage}.</source>
            <translation>Le site a « {name} » : {stage}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site may turn your application down at any moment: its time is over.</source>
            <translation>Le site peut refuser votre candidature à tout moment : son délai est écoulé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site shows no such organisation any more. Your dossier is kept here.</source>
            <translation>Le site ne montre plus cette organisation. Votre dossier est conservé ici.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site shows the organisation with these details and answers to everybody, and tells the reviewers and all owners by e-mail. It cannot be taken back from here.</source>
            <translation>Le site montre à tout le monde l’organisation avec ces informations et ces réponses, et avertit par e-mail les évaluateurs et tous les propriétaires. Cela ne peut pas être annulé d’ici.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site waited until {day}; it may turn the application down at any moment.</source>
            <translation>Le site a attendu jusqu’au {day} ; il peut refuser la candidature à tout moment.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site waits until {day} for a decision.</source>
            <translation>Le site attend une décision jusqu’au {day}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>These are the site's own questions. Answer all of them; the answers are shown to everybody.</source>
            <translation>Ce sont les questions du site lui-même. Répondez à toutes ; les réponses sont visibles par tous.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>To send the application you need an account on the site. Your dossier stays on this computer until you send it.</source>
            <translation>Pour envoyer la candidature, il vous faut un compte sur le site. Votre dossier reste sur cet ordinateur jusqu’à ce que vous l’envoyiez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Training Material</source>
            <translation>Supports de formation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Type the organisation's name first, on the page before.</source>
            <translation>Saisissez d’abord le nom de l’organisation, sur la page précédente.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Waiting for the site</source>
            <translation>En attente du site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>What is sent</source>
            <translation>Ce qui est envoyé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Write in English. The organisation's details are sent again as the site has them. After your answer the application waits for the reviewers again.</source>
            <translation>Écrivez en anglais. Les informations de l’organisation sont renvoyées telles que le site les a. Après votre réponse, la candidature attend de nouveau les évaluateurs.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Yes</source>
            <comment>answer to a question</comment>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Your answer has arrived.</source>
            <translation>Votre réponse est arrivée.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Your answers, as everybody sees them</source>
            <translation>Vos réponses, telles que tout le monde les voit</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>approved</source>
            <translation>approuvée</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>archived</source>
            <translation>archivée</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>not found</source>
            <translation>introuvable</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>the reviewers ask for something</source>
            <translation>les évaluateurs demandent quelque chose</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>turned down</source>
            <translation>refusée</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>waiting for the reviewers</source>
            <translation>en attente des évaluateurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>{host} did not take it, and nothing was made there. It says: {what} Mend that and send it again; everything you typed is kept.</source>
            <translation>{host} ne l’a pas acceptée et rien n’y a été créé. Le site dit : {what} Corrigez cela et envoyez-la à nouveau ; tout ce que vous avez saisi est conservé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>{why} Your dossier is kept as it is.</source>
            <translation>{why} Votre dossier est conservé tel quel.</translation>
        </message>
    </context>
    <context>
        <name>Arranging</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_fields.py" />
            <source>A number such as 16; empty: the certificate tells no hours</source>
            <translation>Un nombre tel que 16 ; vide : le certificat n’indique pas d’heures</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Add on the Site…</source>
            <translation>Ajouter sur le site…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>All courses of this type go with it, and all their certificates: the numbers are not valid any more, and what was paid for them does not come back. This cannot be undone.</source>
            <translation>Tous les cours de ce type disparaissent avec lui, et tous leurs certificats : les numéros ne sont plus valables, et ce qui a été payé pour eux ne revient pas. Cela ne peut pas être annulé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>All its certificates go with it: their numbers are not valid any more, and what was paid for them does not come back. This cannot be undone.</source>
            <translation>Tous ses certificats disparaissent avec lui : leurs numéros ne sont plus valables, et ce qui a été payé pour eux ne revient pas. Cela ne peut pas être annulé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Another window is sending at this moment. This one follows by itself.</source>
            <translation>Une autre fenêtre est en train d’envoyer. Celle-ci suivra d’elle-même.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Another window or another QGIS is sending something for this organisation. Nothing was sent here. Wait until it is ready.</source>
            <translation>Une autre fenêtre ou un autre QGIS envoie quelque chose pour cette organisation. Rien n’a été envoyé ici. Attendez que ce soit fini.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Background</source>
            <translation>Arrière-plan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Background of the Certificates</source>
            <translation>Arrière-plan des certificats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Background of the certificates</source>
            <translation>Arrière-plan des certificats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Begin Anew</source>
            <comment>a button</comment>
            <translation>Recommencer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Certificate type</source>
            <translation>Type de certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <source>Change Course</source>
            <translation>Modifier le cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>Change Course Type</source>
            <translation>Modifier le type de cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Change on the Site…</source>
            <translation>Modifier sur le site…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Change the selected course type</source>
            <translation>Modifier le type de cours sélectionné</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Change what the selected course says</source>
            <translation>Modifier ce que dit le cours sélectionné</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Choose a picture (PNG or JPEG) of a whole page, A4 landscape</source>
            <translation>Choisir une image (PNG ou JPEG) d’une page entière, A4 paysage</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <source>Choose one, or type how your participants call it</source>
            <translation>Choisissez-en une, ou saisissez comment vos participants l’appellent</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Choose your organisation first.</source>
            <translation>Choisissez d’abord votre organisation.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Conveners sign the certificates of their courses. Whether a signature is there is shown on the site's page of the convener only.</source>
            <translation>Les animateurs signent les certificats de leurs cours. Seule la page de l’animateur sur le site montre si une signature est là.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Conveners…</source>
            <translation>Animateurs…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <source>Copy Course with New Dates</source>
            <translation>Copier le cours avec de nouvelles dates</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Copy or change the selected course</source>
            <translation>Copier ou modifier le cours sélectionné</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Copy with New Dates…</source>
            <translation>Copier avec de nouvelles dates…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Copy…</source>
            <comment>a narrow button: a course</comment>
            <translation>Copier…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Course Conveners</source>
            <translation>Animateurs de cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Course Types</source>
            <translation>Types de cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Course Types…</source>
            <translation>Types de cours…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Course convener</source>
            <translation>Animateur du cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Course conveners</source>
            <translation>Animateurs de cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Course type</source>
            <translation>Type de cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Course types</source>
            <translation>Types de cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/delete_on_site.py" />
            <source>Delete on the Site</source>
            <translation>Supprimer sur le site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Delete on the Site…</source>
            <translation>Supprimer sur le site…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>Delete the course type “{name}”?</source>
            <translation>Supprimer le type de cours « {name} » ?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>Delete the course {name}?</source>
            <translation>Supprimer le cours {name} ?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/designing.py" />
            <source>Design…</source>
            <translation>Concevoir…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/designing.py" />
            <source>Draw it in QGIS's layout designer, or check a picture and see the certificate</source>
            <translation>Le dessiner dans le concepteur de mises en page de QGIS, ou vérifier une image et voir le certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/certificate_line.py" />
            <source>How the line stands on the certificate: the page is this wide</source>
            <translation>Comment la ligne se place sur le certificat : la page a cette largeur</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Instruction hours</source>
            <translation>Heures d’enseignement</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Instruction hours: type the number alone, such as 16. The certificate prints “(16 hours of instruction)” around it.</source>
            <translation>Heures d’enseignement : saisissez le nombre seul, tel que 16. Le certificat imprime autour « (16 hours of instruction) ».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>It is not known whether {host} did it: no answer came, and it could not be looked up. What you typed is kept, and the site is asked first before anything is sent again. Try it later.</source>
            <translation>On ne sait pas si {host} l’a fait : aucune réponse n’est venue, et il n’a pas été possible de vérifier. Ce que vous avez saisi est conservé, et le site est d’abord interrogé avant tout nouvel envoi. Essayez plus tard.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_fields.py" />
            <source>It stands on every certificate, in bold</source>
            <translation>Il figure sur chaque certificat, en gras</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Link: type a whole address that begins with http:// or https://.</source>
            <translation>Lien : saisissez une adresse complète qui commence par http:// ou https://.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <source>Make Course</source>
            <translation>Créer le cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>Make Course Type</source>
            <translation>Créer le type de cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Make a course for your organisation</source>
            <translation>Créer un cours pour votre organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Make a course type for your organisation</source>
            <translation>Créer un type de cours pour votre organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Make something new for your organisation</source>
            <translation>Créer quelque chose de nouveau pour votre organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Make the same course once more: only the days are typed</source>
            <translation>Refaire le même cours : seules les dates sont à saisir</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>New</source>
            <comment>a button with a menu</comment>
            <translation>Nouveau</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <source>New Course</source>
            <translation>Nouveau cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>New Course Type</source>
            <translation>Nouveau type de cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>New Course Type…</source>
            <translation>Nouveau type de cours…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>New Course…</source>
            <translation>Nouveau cours…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Nobody of your name is among the active ones: courses get another convener.</source>
            <translation>Personne de votre nom n’est parmi les actifs : les cours reçoivent un autre animateur.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>None</source>
            <comment>a button: no background</comment>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>None: the certificates are printed on white.</source>
            <translation>Aucun : les certificats sont imprimés sur fond blanc.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Nothing was sent. {what}</source>
            <translation>Rien n’a été envoyé. {what}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Nothing was sent: somebody has changed this on the site since you opened it. What you typed is kept. Send it again if it shall replace what the site has now, or begin anew to see that.</source>
            <translation>Rien n’a été envoyé : quelqu’un a modifié ceci sur le site depuis que vous l’avez ouvert. Ce que vous avez saisi est conservé. Envoyez-le à nouveau s’il doit remplacer ce que le site a maintenant, ou recommencez pour le voir.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/certificate_line.py" />
            <source>On the certificate the line fits the page.</source>
            <translation>Sur le certificat, la ligne tient sur la page.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/certificate_line.py" />
            <source>On the certificate the line is wider than the page.</source>
            <translation>Sur le certificat, la ligne est plus large que la page.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/room.py" />
            <source>Open Participants</source>
            <translation>Ouvrir les participants</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/delete_on_site.py" />
            <source>Open the Site's Page</source>
            <translation>Ouvrir la page du site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Open the page that deletes it, in your web browser</source>
            <translation>Ouvrir la page qui le supprime, dans votre navigateur web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Opens the site's page in your web browser</source>
            <translation>Ouvre la page du site dans votre navigateur web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Images (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/designing.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/drafting.py" />
            <source>Reading a form of the site</source>
            <translation>Lecture d’un formulaire du site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>Save Changes</source>
            <translation>Enregistrer les modifications</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>See the course types, and change them</source>
            <translation>Voir les types de cours et les modifier</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>See who signs the certificates, and what is missing</source>
            <translation>Voir qui signe les certificats, et ce qui manque</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Select a course in the list first.</source>
            <translation>Sélectionnez d’abord un cours dans la liste.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>Send it to the site</source>
            <translation>L’envoyer au site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Send no background</source>
            <translation>N’envoyer aucun arrière-plan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/drafting.py" />
            <source>Sending a course</source>
            <translation>Envoi d’un cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/drafting.py" />
            <source>Sending a course type</source>
            <translation>Envoi d’un type de cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Sign In…</source>
            <translation>Se connecter…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The background has to be a PNG or JPEG picture. Choose another.</source>
            <translation>L’arrière-plan doit être une image PNG ou JPEG. Choisissez-en une autre.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>The background of the course that is copied.</source>
            <translation>L’arrière-plan du cours copié.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The background's file cannot be read. Choose it again, or choose none.</source>
            <translation>Le fichier de l’arrière-plan ne peut pas être lu. Choisissez-le à nouveau, ou n’en choisissez aucun.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The background's file is larger than 20 MB. Choose a smaller one.</source>
            <translation>Le fichier de l’arrière-plan dépasse 20 Mo. Choisissez-en un plus petit.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The certificate prints empty boxes for these characters: {characters}</source>
            <translation>Le certificat imprime des cases vides pour ces caractères : {characters}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>The chosen background</source>
            <translation>L’arrière-plan choisi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>The course keeps the background that it has.</source>
            <translation>Le cours garde l’arrière-plan qu’il a.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>The course that is copied has a background. The copy gets none unless you choose its file.</source>
            <translation>Le cours copié a un arrière-plan. La copie n’en reçoit aucun, sauf si vous choisissez son fichier.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The course type was changed: {name}.</source>
            <translation>Le type de cours a été modifié : {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The course type was made: {name}.</source>
            <translation>Le type de cours a été créé : {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The course was changed: {name}.</source>
            <translation>Le cours a été modifié : {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The course was made: {name}.</source>
            <translation>Le cours a été créé : {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The last day is before the first day. The site would not notice.</source>
            <translation>Le dernier jour précède le premier. Le site ne le remarquerait pas.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>The plugin deletes nothing on the site. Its page in your web browser asks once more.</source>
            <translation>L’extension ne supprime rien sur le site. Sa page dans votre navigateur web demande encore une fois.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The site lets you change your own courses only: this one has another convener.</source>
            <translation>Le site ne vous laisse modifier que vos propres cours : celui-ci a un autre animateur.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The site offers nothing to choose for this.</source>
            <translation>Le site n’offre rien à choisir pour ceci.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The site offers this to owners and conveners of the organisation only.</source>
            <translation>Le site n’offre cela qu’aux propriétaires et animateurs de l’organisation.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The site offers this to owners of the organisation only.</source>
            <translation>Le site n’offre cela qu’aux propriétaires de l’organisation.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>There is a course like this already. If it is by a convener of the same name, all is well; otherwise the site will refuse it.</source>
            <translation>Il existe déjà un cours comme celui-ci. S’il est d’un animateur du même nom, tout va bien ; sinon, le site le refusera.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>There is a course of this type with the same convener, training centre and days already. Choose other days, or open that one in the list.</source>
            <translation>Il existe déjà un cours de ce type avec le même animateur, le même centre et les mêmes jours. Choisissez d’autres jours, ou ouvrez celui-là dans la liste.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>There is no active course convener, so no course can be made. Add one on the site: a user with an account there, and a picture of the signature.</source>
            <translation>Il n’y a pas d’animateur actif, aucun cours ne peut donc être créé. Ajoutez-en un sur le site : un utilisateur qui y a un compte, et une image de sa signature.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>This is what you typed before and did not send.</source>
            <translation>Voici ce que vous aviez saisi et pas envoyé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Throw it away, and show what the site has</source>
            <translation>Le jeter, et montrer ce que le site a</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Trained competence</source>
            <translation>Compétence enseignée</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Training centre</source>
            <translation>Centre de formation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Try Again</source>
            <comment>a button</comment>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Waiting for the site</source>
            <translation>En attente du site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <source>What was learnt: it stands on every certificate of the course</source>
            <translation>Ce qui a été appris : cela figure sur chaque certificat du cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>What your organisation teaches. A course is one run of these.</source>
            <translation>Ce qu’enseigne votre organisation. Un cours en est une édition.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_fields.py" />
            <source>Where the course is described on the web</source>
            <translation>Où le cours est décrit sur le web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Without a language nobody finds the course by its language.</source>
            <translation>Sans langue, personne ne trouve le cours par sa langue.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has a course type called “{name}” already.</source>
            <translation>Votre organisation a déjà un type de cours nommé « {name} ».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has a course type called “{name}”: is it the same?</source>
            <translation>Votre organisation a un type de cours nommé « {name} » : est-ce le même ?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has no active course convener yet. Open the conveners, and add one on the site.</source>
            <translation>Votre organisation n’a pas encore d’animateur actif. Ouvrez les animateurs et ajoutez-en un sur le site.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Your organisation has no course types yet.</source>
            <translation>Votre organisation n’a pas encore de types de cours.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has no course types yet. Make one first.</source>
            <translation>Votre organisation n’a pas encore de types de cours. Créez-en d’abord un.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has no training centre yet. Make one first.</source>
            <translation>Votre organisation n’a pas encore de centre de formation. Créez-en d’abord un.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Your session has ended. What you typed is kept. Sign in to go on.</source>
            <translation>Votre session est terminée. Ce que vous avez saisi est conservé. Connectez-vous pour continuer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <source>choose…</source>
            <translation>choisir…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>without a name</source>
            <translation>sans nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/type_fields.py" />
            <source>{count} of {most} characters</source>
            <translation>{count} caractères sur {most}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field} is missing.</source>
            <translation>{field} manque.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field}: on the certificate the line is wider than the page and is cut off at both ends. It fits when it is %n character(s) shorter.</source>
            <translation>
                <numerusform>{field} : sur le certificat, la ligne est plus large que la page et coupée aux deux bouts. Elle tient avec %n caractère de moins.</numerusform>
                <numerusform>{field} : sur le certificat, la ligne est plus large que la page et coupée aux deux bouts. Elle tient avec %n caractères de moins.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field}: on the certificate the name is wider than the page and is cut off at both ends.</source>
            <translation>{field} : sur le certificat, le nom est plus large que la page et coupé aux deux bouts.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field}: the site does not offer any more what was chosen. Choose again.</source>
            <translation>{field} : le site n’offre plus ce qui était choisi. Choisissez à nouveau.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field}: the site takes at most {most} characters. Shorten it.</source>
            <translation>{field} : le site accepte au plus {most} caractères. Raccourcissez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{host} did not take it, and nothing was changed there. It says: {what} Mend that and send it again; what you typed is kept.</source>
            <translation>{host} ne l’a pas accepté, et rien n’y a été modifié. Il dit : {what} Corrigez cela et envoyez à nouveau ; ce que vous avez saisi est conservé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{host} did not take it, and nothing was made there: it says that there is one already. ({what})</source>
            <translation>{host} ne l’a pas accepté, et rien n’y a été créé : il dit qu’il en existe déjà un. ({what})</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>{name} (you)</source>
            <translation>{name} (vous)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{name} was being sent when that was interrupted. The site has not got it: what you typed is kept, and you may send it again.</source>
            <translation>{name} était en cours d’envoi quand cela a été interrompu. Le site ne l’a pas : ce que vous avez saisi est conservé, et vous pouvez l’envoyer à nouveau.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{name}: no answer came. The site has everything you typed; whether the background arrived cannot be seen. Look at the preview on the site.</source>
            <translation>{name} : aucune réponse n’est venue. Le site a tout ce que vous avez saisi ; on ne peut pas voir si l’arrière-plan est arrivé. Regardez l’aperçu sur le site.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>{name}: not active, so not offered for courses</source>
            <translation>{name} : inactif, donc non proposé pour les cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{said} No answer had come, but the organisation's page shows it.</source>
            <translation>{said} Aucune réponse n’était venue, mais la page de l’organisation le montre.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{why} What you typed is kept.</source>
            <translation>{why} Ce que vous avez saisi est conservé.</translation>
        </message>
    </context>
    <context>
        <name>Background</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>&amp;Checks</source>
            <translation>&amp;Contrôles</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>&amp;Name on the preview</source>
            <translation>&amp;Nom dans l’aperçu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>A preview changes nothing on the site.</source>
            <translation>Un aperçu ne change rien sur le site.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Address for verifying</source>
            <translation>Adresse de vérification</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Certificate Background</source>
            <translation>Arrière-plan du certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Certificate background: {course}</source>
            <translation>Arrière-plan du certificat : {course}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Certificate number</source>
            <translation>Numéro de certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Choose a PNG or JPEG file</source>
            <translation>Choisir un fichier PNG ou JPEG</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Convener and training centre</source>
            <translation>Animateur et centre de formation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Course type</source>
            <translation>Type de cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Dark lines or patches lie behind these texts: {parts}. The contrast is only {ratio} to 1 in places, and {least} is needed. Take them away there, or make them lighter.</source>
            <translation>Des lignes ou taches sombres se trouvent derrière ces textes : {parts}. Le contraste n’y est par endroits que de {ratio} pour 1, et il faut {least}. Retirez-les à cet endroit, ou éclaircissez-les.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Dates and hours</source>
            <translation>Dates et heures</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Design…</source>
            <comment>opens a window in which one draws</comment>
            <translation>Concevoir…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Draw the background in QGIS's layout designer</source>
            <translation>Dessiner l’arrière-plan dans le concepteur de mises en page de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Everything can be read, and nothing runs off the page.</source>
            <translation>Tout est lisible, et rien ne dépasse de la page.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>Fetching the preview</source>
            <translation>Récupération de l’aperçu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Import Image…</source>
            <translation>Importer une image…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Import an Image</source>
            <translation>Importer une image</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Let the site print a certificate of this course with an invented name and number, and open it as PDF; this changes nothing and costs nothing</source>
            <translation>Faire imprimer par le site un certificat de ce cours avec un nom et un numéro inventés, et l’ouvrir en PDF ; cela ne change rien et ne coûte rien</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Line before the competence</source>
            <translation>Ligne avant la compétence</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Line below a signature</source>
            <translation>Ligne sous une signature</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Logo of QGIS</source>
            <translation>Logo de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Logo of the organisation</source>
            <translation>Logo de l’organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Looking at a picture</source>
            <translation>Examen d’une image</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Make a picture of the layout that was designed for this course</source>
            <translation>Faire une image de la mise en page conçue pour ce cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Map of the background</source>
            <translation>Carte de l’arrière-plan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Name of the convener</source>
            <translation>Nom de l’animateur</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Name of the project representative</source>
            <translation>Nom du représentant du projet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Name on the preview</source>
            <translation>Nom dans l’aperçu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>No Background</source>
            <translation>Aucun arrière-plan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>No background: the texts are printed on white paper.</source>
            <translation>Aucun arrière-plan : les textes sont imprimés sur papier blanc.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>No picture could be made of the layout. See that the project still has it and that its map can be drawn, then try again.</source>
            <translation>Aucune image n’a pu être faite de la mise en page. Vérifiez que le projet l’a toujours et que sa carte peut être dessinée, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>No program opened the PDF of the preview.</source>
            <translation>Aucun programme n’a ouvert le PDF de l’aperçu.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>Open the background of this layout's course first, so that it can be used there.</source>
            <translation>Ouvrez d’abord l’arrière-plan du cours de cette mise en page, afin qu’elle puisse y être utilisée.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Participant's name</source>
            <translation>Nom du participant</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Parts of the picture are transparent. They were laid on white, as on paper.</source>
            <translation>Des parties de l’image sont transparentes. Elles ont été posées sur du blanc, comme sur du papier.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Preview by the Site…</source>
            <translation>Aperçu par le site…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Print on white paper; your files stay as they are</source>
            <translation>Imprimer sur papier blanc ; vos fichiers restent tels quels</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>QGIS did not open its layout designer.</source>
            <translation>QGIS n’a pas ouvert son concepteur de mises en page.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Role of the convener</source>
            <translation>Rôle de l’animateur</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Role of the project representative</source>
            <translation>Rôle du représentant du projet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>Sign in on the page “My courses” first.</source>
            <translation>Connectez-vous d’abord sur la page « Mes cours ».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Signature of the convener</source>
            <translation>Signature de l’animateur</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Signature of the project representative</source>
            <translation>Signature du représentant du projet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Texts that the site prints (guides, not exported)</source>
            <translation>Textes que le site imprime (repères, non exportés)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>The certificate as the site will print it</source>
            <translation>Le certificat tel que le site l’imprimera</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The file has {size} MB, and every certificate carries it. Save it as JPEG, or with fewer pixels or less detail.</source>
            <translation>Le fichier fait {size} Mo, et chaque certificat le porte. Enregistrez-le en JPEG, ou avec moins de pixels ou de détails.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>The picture is being looked at…</source>
            <translation>L’image est examinée…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The picture is narrower than the page, which is 297 × 210 mm. White stripes of {mm} mm will stay at the left and at the right. Use a wider picture, or cut off some of its top or bottom.</source>
            <translation>L’image est plus étroite que la page, qui mesure 297 × 210 mm. Des bandes blanches de {mm} mm resteront à gauche et à droite. Prenez une image plus large, ou coupez un peu du haut ou du bas.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The picture is wider than the page, which is 297 × 210 mm. White stripes of {mm} mm will stay at the top and at the bottom. Use a higher picture, or cut off some of its left or right.</source>
            <translation>L’image est plus large que la page, qui mesure 297 × 210 mm. Des bandes blanches de {mm} mm resteront en haut et en bas. Prenez une image plus haute, ou coupez un peu à gauche ou à droite.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The picture will look coarse on paper: {dpi} dots per inch, where {least} are needed. Use one of at least 1754 × 1240 pixels.</source>
            <translation>L’image paraîtra grossière sur papier : {dpi} points par pouce, alors qu’il en faut {least}. Prenez-en une d’au moins 1754 × 1240 pixels.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>The site can print a preview as soon as the form of the course is filled in</source>
            <translation>Le site peut imprimer un aperçu dès que le formulaire du cours est rempli</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>The site does not offer this to you for this course.</source>
            <translation>Le site ne vous offre pas cela pour ce cours.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>This file cannot be used.</source>
            <translation>Ce fichier ne peut pas être utilisé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>This is no PNG or JPEG picture. The site takes nothing else: open it in a program for pictures and save it as PNG.</source>
            <translation>Ceci n’est pas une image PNG ou JPEG. Le site n’accepte rien d’autre : ouvrez-la dans un programme d’images et enregistrez-la en PNG.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>This picture has {millions} million pixels, too many to work with. Make it smaller: 3508 × 2480 pixels are plenty for the page.</source>
            <translation>Cette image a {millions} millions de pixels, trop pour travailler avec. Réduisez-la : 3508 × 2480 pixels suffisent largement pour la page.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>This picture is damaged and cannot be shown. Save it anew, as PNG.</source>
            <translation>Cette image est endommagée et ne peut pas être montrée. Enregistrez-la à nouveau, en PNG.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Too dark to read black letters on it: {parts}. The contrast is only {ratio} to 1, and {least} is needed. Make the picture lighter there.</source>
            <translation>Trop sombre pour y lire des lettres noires : {parts}. Le contraste n’est que de {ratio} pour 1, et il faut {least}. Éclaircissez l’image à cet endroit.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Trained competence</source>
            <translation>Compétence enseignée</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Try the longest name of your course; it is sent nowhere</source>
            <translation>Essayez le nom le plus long de votre cours ; il n’est envoyé nulle part</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Use This Background</source>
            <translation>Utiliser cet arrière-plan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Use the Layout</source>
            <translation>Utiliser la mise en page</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>What was chosen before is kept.</source>
            <translation>Ce qui était choisi avant est conservé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>White veil over the map</source>
            <translation>Voile blanc sur la carte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Wording</source>
            <translation>Texte du certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>World</source>
            <translation>Monde</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>{kind} picture, {width} × {height} pixels, {size} MB.</source>
            <translation>Image {kind}, {width} × {height} pixels, {size} Mo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>{part}: it runs {mm} mm off the page, and the site wraps nothing. Make the text shorter.</source>
            <translation>{part} : dépasse de {mm} mm de la page, et le site ne coupe pas les lignes. Raccourcissez le texte.</translation>
        </message>
    </context>
    <context>
        <name>BackgroundDesigner</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/designer.py" />
            <source>Make it the background of the course's certificates</source>
            <translation>En faire l’arrière-plan des certificats du cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/designer.py" />
            <source>The locked texts show where the site prints; they are not exported. Draw below them, and choose “Use This Layout” when it is ready.</source>
            <translation>Les textes verrouillés montrent où le site imprime ; ils ne sont pas exportés. Dessinez en dessous, et choisissez « Utiliser cette mise en page » quand c’est prêt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/designer.py" />
            <source>Use This Layout</source>
            <translation>Utiliser cette mise en page</translation>
        </message>
    </context>
    <context>
        <name>Become</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>%n course(s) are coming up all over the world.</source>
            <translation>
                <numerusform>%n cours est à venir dans le monde entier.</numerusform>
                <numerusform>%n cours sont à venir dans le monde entier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>%n course(s) are coming up in this country: {country}.</source>
            <translation>
                <numerusform>%n cours est à venir dans ce pays : {country}.</numerusform>
                <numerusform>%n cours sont à venir dans ce pays : {country}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>An organisation is approved once. From then on it may give the official QGIS certificate to the participants of its courses, workshops and training.</source>
            <translation>Une organisation est approuvée une fois. Elle peut dès lors remettre le certificat QGIS officiel aux participants de ses cours, ateliers et formations.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Are you looking for a certificate for yourself? It comes with a course: take one that a certifying organisation gives, and you get it at the end. You need not apply for anything. This page is for organisations that give training.</source>
            <translation>Cherchez-vous un certificat pour vous-même ? Il vient avec un cours : suivez-en un chez une organisation certifiante et vous le recevez à la fin. Vous n’avez rien à demander. Cette page s’adresse aux organisations qui donnent des formations.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Become a certifying organisation</source>
            <translation>Devenir une organisation certifiante</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Books about QGIS</source>
            <translation>Livres sur QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Bug reports</source>
            <translation>Rapports de bogues</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>By credit card on the site, at once</source>
            <translation>Par carte de crédit sur le site, immédiatement</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Certification Site</source>
            <translation>Site de certification</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Code for QGIS</source>
            <translation>Code pour QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Data</source>
            <comment>the data that a course works with</comment>
            <translation>Données</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Documentation and training material of QGIS</source>
            <translation>Documentation et supports de formation de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Does it present QGIS correctly?</source>
            <translation>Présente-t-il QGIS correctement ?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Donations and sponsorship</source>
            <translation>Dons et parrainage</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Every certificate that you issue costs one credit: a donation of {cost} to QGIS. Credits can be paid:</source>
            <translation>Chaque certificat que vous délivrez coûte un crédit : un don de {cost} à QGIS. Les crédits peuvent se payer :</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Exercises</source>
            <translation>Exercices</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Find a Course</source>
            <translation>Trouver un cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>For certified organisations: your page, your figures and your map</source>
            <translation>Pour les organisations certifiantes : votre page, vos chiffres et votre carte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Is it good?</source>
            <translation>Est-il bon ?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Is it up to date?</source>
            <translation>Est-il à jour ?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Lessons</source>
            <translation>Leçons</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Look for a course that ends with a certificate</source>
            <translation>Chercher un cours qui se termine par un certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Many certificates can be paid in one go.</source>
            <translation>Beaucoup de certificats peuvent être payés en une fois.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>My Application…</source>
            <translation>Ma candidature…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>New features that you paid for</source>
            <translation>Nouvelles fonctions que vous avez financées</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>On request by invoice and SEPA transfer</source>
            <translation>Sur demande, par facture et virement SEPA</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Open courseware about QGIS</source>
            <translation>Supports de cours ouverts sur QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Open the certification site in your web browser</source>
            <translation>Ouvrir le site de certification dans votre navigateur web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Open your application</source>
            <translation>Ouvrir votre candidature</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Our Organisation…</source>
            <translation>Notre organisation…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Plugins that you maintain</source>
            <translation>Extensions que vous maintenez</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Prepare an application, send it, and see how it stands</source>
            <translation>Préparer une candidature, l’envoyer et voir où elle en est</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The PSC takes the final decision. An organisation that is not a good member of the community can be turned down.</source>
            <translation>Le PSC prend la décision finale. Une organisation qui n’est pas un bon membre de la communauté peut être refusée.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The QGIS user group of your country gives its opinion, normally within %n month(s).</source>
            <translation>
                <numerusform>Le groupe d’utilisateurs QGIS de votre pays donne son avis, normalement dans un délai de %n mois.</numerusform>
                <numerusform>Le groupe d’utilisateurs QGIS de votre pays donne son avis, normalement dans un délai de %n mois.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>The certification programme</source>
            <translation>Le programme de certification</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The contributions of an organisation that is accepted are published, so that everybody can see why.</source>
            <translation>Les contributions d’une organisation acceptée sont publiées, afin que chacun puisse voir pourquoi.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The programme is for organisations that take part in QGIS. Your application tells what you contribute, for example:</source>
            <translation>Le programme s’adresse aux organisations qui participent à QGIS. Votre candidature dit ce que vous apportez, par exemple :</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The review</source>
            <translation>L’évaluation</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The reviewers may ask you something on the way: answer in time. The site turns down an application that is not approved %n day(s) after it was made.</source>
            <translation>
                <numerusform>Les évaluateurs peuvent vous demander quelque chose en chemin : répondez à temps. Le site refuse une candidature qui n’est pas approuvée %n jour après son dépôt.</numerusform>
                <numerusform>Les évaluateurs peuvent vous demander quelque chose en chemin : répondez à temps. Le site refuse une candidature qui n’est pas approuvée %n jours après son dépôt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Translation of QGIS, its documentation or website</source>
            <translation>Traduction de QGIS, de sa documentation ou de son site web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Weak material is a reason to be turned down.</source>
            <translation>Des supports faibles sont un motif de refus.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>What it costs</source>
            <translation>Ce que cela coûte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>What it is</source>
            <translation>Ce que c’est</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Where there is no user group, the Project Steering Committee of QGIS (PSC) looks at the material and at your standing in the community, and encourages you to found one.</source>
            <translation>Là où il n’y a pas de groupe d’utilisateurs, le comité de pilotage de QGIS (Project Steering Committee, PSC) examine les supports et votre place dans la communauté, et vous encourage à fonder un groupe.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Work in your local QGIS user group</source>
            <translation>Travail dans votre groupe local d’utilisateurs QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>You apply on the site, and your contributions and material are read.</source>
            <translation>Vous candidatez sur le site ; vos contributions et vos supports y sont lus.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>You hand in the material of all your courses ({kinds}). The reviewers ask:</source>
            <translation>Vous remettez les supports de tous vos cours ({kinds}). Les évaluateurs demandent :</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Your part in QGIS</source>
            <translation>Votre part dans QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Your training material</source>
            <translation>Vos supports de formation</translation>
        </message>
    </context>
    <context>
        <name>ButtonBox</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/button_box.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/button_box.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/button_box.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>CellCommands</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>%n cell(s) stay as they were, since this is not understood there: {values}. Passed takes words such as yes and no, Certificate the names in its list.</source>
            <translation>
                <numerusform>%n cellule reste telle quelle, car ceci n’y est pas compris : {values}. Réussi accepte des mots comme oui et non, Certificat les noms de sa liste.</numerusform>
                <numerusform>%n cellules restent telles quelles, car ceci n’y est pas compris : {values}. Réussi accepte des mots comme oui et non, Certificat les noms de sa liste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>%n cell(s) stay as they were: the names and e-mails of who is enrolled, and all but the remark of who has a certificate, are changed on the site only.</source>
            <translation>
                <numerusform>%n cellule reste telle quelle : les noms et e-mails des inscrits, et tout sauf la remarque de ceux qui ont un certificat, ne se modifient que sur le site.</numerusform>
                <numerusform>%n cellules restent telles quelles : les noms et e-mails des inscrits, et tout sauf la remarque de ceux qui ont un certificat, ne se modifient que sur le site.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>%n value(s) had no column to go to: the table ends at the right. Undo, and paste further to the left.</source>
            <translation>
                <numerusform>%n valeur n’avait pas de colonne où aller : la table s’arrête à droite. Annulez et collez plus à gauche.</numerusform>
                <numerusform>%n valeurs n’avaient pas de colonne où aller : la table s’arrête à droite. Annulez et collez plus à gauche.</numerusform>
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
            <translation>Une latitude est comprise entre -90 et 90 degrés.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>A longitude lies between -180 and 180 degrees.</source>
            <translation>Une longitude est comprise entre -180 et 180 degrés.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/work.py" />
            <source>Asking whether a training centre has arrived</source>
            <translation>Vérification de l’arrivée d’un centre de formation</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>At most %n character(s) fit here. Shorten it.</source>
            <translation>
                <numerusform>Au plus %n caractère tient ici. Raccourcissez.</numerusform>
                <numerusform>Au plus %n caractères tiennent ici. Raccourcissez.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/details_form.py" />
            <source>At most {count} characters. Of an online centre, its address on the web.</source>
            <translation>Au plus {count} caractères. Pour un centre en ligne, son adresse sur le web.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>At sea: is this the right place?</source>
            <translation>En mer : est-ce le bon endroit ?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>Change Training Centre: {organisation}</source>
            <translation>Modifier un centre de formation : {organisation}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Change Training Centre…</source>
            <translation>Modifier un centre de formation…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Choose your organisation first.</source>
            <translation>Choisissez d’abord votre organisation.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Click on the map. Esc gives it up.</source>
            <translation>Cliquez sur la carte. Échap abandonne.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Click the place on QGIS's map</source>
            <translation>Cliquer le lieu sur la carte de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Correct a training centre or move its point</source>
            <translation>Corriger un centre de formation ou déplacer son point</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Country: {country}</source>
            <translation>Pays : {country}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Delete on the Site…</source>
            <translation>Supprimer sur le site…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/deleting.py" />
            <source>Deleting “{name}” takes all courses held there with it, and all certificates of their participants. Nobody can bring them back, and their credits are lost.

If it has moved or is called differently now, change it instead. If no courses are held there any more, leave it as it is.

The plugin does not delete it. The page of {host} that does, and asks once more, opens in your web browser.</source>
            <translation>Supprimer « {name} » emporte tous les cours qui s’y tiennent et tous les certificats de leurs participants. Personne ne peut les ramener, et leurs crédits sont perdus.

S’il a déménagé ou change de nom, modifiez-le plutôt. Si plus aucun cours ne s’y tient, laissez-le tel quel.

L’extension ne le supprime pas. La page de {host} qui le fait, et qui demande encore une fois, s’ouvre dans votre navigateur web.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Drag the Marker</source>
            <translation>Déplacer le repère</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Drag the marker on the map. Esc ends it.</source>
            <translation>Faites glisser le repère sur la carte. Échap termine.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Fill this in: the site wants it.</source>
            <translation>Remplissez ceci : le site l’exige.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>In degrees. A pair of both may be pasted here, the latitude first.</source>
            <translation>En degrés. Une paire des deux peut être collée ici, la latitude d’abord.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>It had not arrived. You may send it again.</source>
            <translation>Il n’était pas arrivé. Vous pouvez l’envoyer à nouveau.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>It has no point on the map.</source>
            <translation>Il n’a pas de point sur la carte.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>It is not known whether {host} took it: no answer came, and it could not be asked. Nothing is sent again before that is clear. Look on the site in a while.</source>
            <translation>On ne sait pas si {host} l’a accepté : aucune réponse n’est venue, et il n’a pas pu être interrogé. Rien n’est renvoyé avant que ce soit clair. Regardez sur le site dans un moment.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Latitude</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Latitude and longitude seem to be the other way round. Swap them.</source>
            <translation>Latitude et longitude semblent inversées. Échangez-les.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Let go of what you typed and did not send</source>
            <translation>Abandonner ce que vous avez saisi et pas envoyé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Longitude</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Look on the Site</source>
            <translation>Regarder sur le site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Looking where a place is</source>
            <translation>Recherche d’un lieu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Make Training Centre</source>
            <translation>Créer le centre de formation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Make a training centre, with its place on the map</source>
            <translation>Créer un centre de formation, avec son lieu sur la carte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Move the marker on QGIS's map</source>
            <translation>Déplacer le repère sur la carte de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>New Training Centre: {organisation}</source>
            <translation>Nouveau centre de formation : {organisation}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>New Training Centre…</source>
            <translation>Nouveau centre de formation…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Nothing was sent: this name is not free.</source>
            <translation>Rien n’a été envoyé : ce nom n’est pas libre.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Off the coast, as the map of the world is drawn</source>
            <translation>Au large de la côte, telle que la carte du monde la dessine</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/details_form.py" />
            <source>Once on the whole site: with the town, for example</source>
            <translation>Une fois sur tout le site : avec la ville, par exemple</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Online, without a place</source>
            <translation>En ligne, sans lieu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Pick on the Map</source>
            <translation>Choisir sur la carte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Pick the place on the map or type it, or tick “Online, without a place”.</source>
            <translation>Choisissez le lieu sur la carte ou saisissez-le, ou cochez « En ligne, sans lieu ».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Press on the marker itself, move it, and let go.</source>
            <translation>Appuyez sur le repère lui-même, déplacez-le et relâchez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/work.py" />
            <source>Reading a training centre</source>
            <translation>Lecture d’un centre de formation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/work.py" />
            <source>Reading the training centres</source>
            <translation>Lecture des centres de formation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Refresh</source>
            <translation>Actualiser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Save Changes</source>
            <translation>Enregistrer les modifications</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>See what is lost with it, and open the site's own page</source>
            <translation>Voir ce qui est perdu avec lui, et ouvrir la page du site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/work.py" />
            <source>Sending a training centre</source>
            <translation>Envoi d’un centre de formation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Sign In…</source>
            <translation>Se connecter…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Somebody has changed this centre on the site meanwhile. Nothing was sent. What you typed is still here; compare it with what the site has now, and save it again if it shall stand.</source>
            <translation>Quelqu’un a entre-temps modifié ce centre sur le site. Rien n’a été envoyé. Ce que vous avez saisi est toujours là ; comparez-le avec ce que le site a maintenant, et enregistrez-le à nouveau s’il doit valoir.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Start Anew</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Swap</source>
            <translation>Échanger</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Swap latitude and longitude</source>
            <translation>Échanger latitude et longitude</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The map shows it after the next refresh.</source>
            <translation>La carte le montrera après la prochaine actualisation.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>The place that the site has of this centre is none on earth. Pick the right one.</source>
            <translation>Le lieu que le site a pour ce centre n’existe pas sur terre. Choisissez le bon.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>The projection of the map cannot show {place}.</source>
            <translation>La projection de la carte ne peut pas montrer {place}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>The projection of the map cannot tell what is there. Click elsewhere, or type it.</source>
            <translation>La projection de la carte ne dit pas ce qui s’y trouve. Cliquez ailleurs, ou saisissez-le.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site does not offer you this for this organisation. Nothing was done. Its owners may do it.</source>
            <translation>Le site ne vous offre pas cela pour cette organisation. Rien n’a été fait. Ses propriétaires le peuvent.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site has no such training centre any more. Nothing was done.</source>
            <translation>Le site n’a plus ce centre de formation. Rien n’a été fait.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site has now:</source>
            <translation>Le site a maintenant :</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site has taken “{name}”. Its page could not be read afterwards, so look there once whether all is right.</source>
            <translation>Le site a accepté « {name} ». Sa page n’a pas pu être lue ensuite ; regardez-y une fois si tout est juste.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site lets only the owners of an organisation make and change its centres.</source>
            <translation>Le site ne laisse que les propriétaires d’une organisation créer et modifier ses centres.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>The site offers you no training centre to change here.</source>
            <translation>Le site ne vous offre aucun centre de formation à modifier ici.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site says: {messages}</source>
            <translation>Le site dit : {messages}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The training centre “{name}” is changed.</source>
            <translation>Le centre de formation « {name} » est modifié.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The training centre “{name}” is made.</source>
            <translation>Le centre de formation « {name} » est créé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>There is no map here.</source>
            <translation>Il n’y a pas de carte ici.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>This is not an e-mail address, such as info@example.org.</source>
            <translation>Ceci n’est pas une adresse e-mail, telle que info@example.org.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Training centre</source>
            <translation>Centre de formation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Type degrees, such as 52.0907 or 5° 7' 17" E.</source>
            <translation>Saisissez des degrés, tels que 52.0907 ou 5° 7' 17" E.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Waiting for the site</source>
            <translation>En attente du site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>What you typed last time is here again.</source>
            <translation>Ce que vous aviez saisi la dernière fois est de nouveau ici.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>What you typed stays on this computer for the next time</source>
            <translation>Ce que vous avez saisi reste sur cet ordinateur pour la prochaine fois</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>Your session has ended. What you typed is kept. Sign in to go on.</source>
            <translation>Votre session est terminée. Ce que vous avez saisi est conservé. Connectez-vous pour continuer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>latitude {latitude}, longitude {longitude}</source>
            <translation>latitude {latitude}, longitude {longitude}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>{host} did not accept the form. Nothing was done.</source>
            <translation>{host} n’a pas accepté le formulaire. Rien n’a été fait.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>{place} lies at sea. Latitude and longitude seem to be the other way round. Country then: {country}</source>
            <translation>{place} est en mer. Latitude et longitude semblent inversées. Pays dans ce cas : {country}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>{what} What you typed is kept.</source>
            <translation>{what} Ce que vous avez saisi est conservé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>“{name}” of {organisation} is called so already, and a name may stand only once on the whole site. Add the town, or the name of your organisation.</source>
            <translation>« {name} » de {organisation} s’appelle déjà ainsi, et un nom ne peut figurer qu’une fois sur tout le site. Ajoutez la ville, ou le nom de votre organisation.</translation>
        </message>
        <message>
            <source>Delete on the Site</source>
            <translation type="vanished">Supprimer sur le site</translation>
        </message>
        <message>
            <source>Open the Site's Page</source>
            <translation type="vanished">Ouvrir la page du site</translation>
        </message>
    </context>
    <context>
        <name>Certificates</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>%n certificat</numerusform>
                <numerusform>%n certificats</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>Open Folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>The table is on the clipboard: paste it anywhere.</source>
            <translation>La table est dans le presse-papiers : collez-la où vous voulez.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>{right} of %n new number(s) verified</source>
            <translation>
                <numerusform>{right} sur %n nouveau numéro vérifié</numerusform>
                <numerusform>{right} sur %n nouveaux numéros vérifiés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>%n thing(s) must be mended before the site takes it.</source>
            <translation>
                <numerusform>%n point doit être corrigé avant que le site ne l’accepte.</numerusform>
                <numerusform>%n points doivent être corrigés avant que le site ne l’accepte.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copied. Paste it where you need it.</source>
            <translation>Copié. Collez-le où vous en avez besoin.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy Contributions</source>
            <translation>Copier les contributions</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy Material</source>
            <translation>Copier les supports</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy the contributions as text, in English</source>
            <translation>Copier les contributions sous forme de texte, en anglais</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy the list of training material as text, in English</source>
            <translation>Copier la liste des supports de formation sous forme de texte, en anglais</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>For the reviewers, in English</source>
            <translation>Pour les évaluateurs, en anglais</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Forget This Dossier</source>
            <translation>Oublier ce dossier</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Forget This Dossier…</source>
            <translation>Oublier ce dossier…</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>It can be sent. %n thing(s) below would make it more convincing.</source>
            <translation>
                <numerusform>Elle peut être envoyée. %n point ci-dessous la rendrait plus convaincante.</numerusform>
                <numerusform>Elle peut être envoyée. %n points ci-dessous la rendraient plus convaincante.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Must be mended: {what}</source>
            <translation>À corriger : {what}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Nothing is missing.</source>
            <translation>Rien ne manque.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Remove the dossier from this computer</source>
            <translation>Supprimer le dossier de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Remove the dossier from this computer?</source>
            <translation>Supprimer le dossier de cet ordinateur ?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save as HTML…</source>
            <translation>Enregistrer en HTML…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save the Dossier</source>
            <translation>Enregistrer le dossier</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save the dossier as a PDF, in English</source>
            <translation>Enregistrer le dossier en PDF, en anglais</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save the dossier as a web page, in English</source>
            <translation>Enregistrer le dossier en page web, en anglais</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Saved in {file}.</source>
            <translation>Enregistré dans {file}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>The reviewers read English, so these are in English whatever language you work in. Your own words stay as you typed them.</source>
            <translation>Les évaluateurs lisent l’anglais ; ceci est donc en anglais, quelle que soit la langue dans laquelle vous travaillez. Vos propres mots restent comme vous les avez saisis.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>What is missing</source>
            <translation>Ce qui manque</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Would be better: {what}</source>
            <translation>Serait mieux : {what}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Your lists, the organisation's details and your answers are removed, and cannot be brought back. Files and what was sent to the site stay.</source>
            <translation>Vos listes, les informations de l’organisation et vos réponses sont supprimées et ne peuvent pas être récupérées. Les fichiers et ce qui a été envoyé au site restent.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>{file} could not be written ({reason}). The dossier is as it was. Close the file where it is open in another program, or choose another folder.</source>
            <translation>{file} n’a pas pu être écrit ({reason}). Le dossier est inchangé. Fermez le fichier s’il est ouvert dans un autre programme, ou choisissez un autre dossier.</translation>
        </message>
    </context>
    <context>
        <name>ConfirmPerson</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Certificate {number} stays valid: it disappears from this table, but whoever checks the number finds it, and no credit comes back. To take the certificate back, revoke it first.</source>
            <translation>Le certificat {number} reste valable : il disparaît de cette table, mais quiconque vérifie le numéro le trouve, et aucun crédit n’est rendu. Pour reprendre le certificat, révoquez-le d’abord.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Pay Certificate</source>
            <translation>Payer le certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Pay certificate {number} of {name}?

This takes 1 credit, {amount}. Balance now {balance}. After that the PDF can be printed.</source>
            <translation>Payer le certificat {number} de {name} ?

Cela prend 1 crédit, {amount}. Solde actuel {balance}. Ensuite, le PDF peut être imprimé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Pay {amount}</source>
            <translation>Payer {amount}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Remove from Course</source>
            <translation>Retirer du cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Revoke Certificate</source>
            <translation>Révoquer le certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Revoke certificate {number} of {name}?

From then on, whoever checks the number is told that there is no such certificate, and a printed one is worth nothing. This cannot be undone. A new certificate for this person costs another credit, and the site may give the number to somebody else.

Whether a credit comes back is up to the site: it is read before and after, and told to you. Balance now {balance}.</source>
            <translation>Révoquer le certificat {number} de {name} ?

Dès lors, quiconque vérifie le numéro apprend que ce certificat n’existe pas, et un exemplaire imprimé ne vaut plus rien. Cela ne peut pas être annulé. Un nouveau certificat pour cette personne coûte un autre crédit, et le site peut donner le numéro à quelqu’un d’autre.

C’est le site qui décide si un crédit est rendu : le solde est lu avant et après, et vous est communiqué. Solde actuel {balance}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Revoke {number}</source>
            <translation>Révoquer {number}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Take {name} out of this course?

The organisation still knows this person, who can be enrolled again.</source>
            <translation>Retirer {name} de ce cours ?

L’organisation connaît toujours cette personne, qui peut être inscrite à nouveau.</translation>
        </message>
    </context>
    <context>
        <name>Contributions</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;Date</source>
            <translation>&amp;Date</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;Kind</source>
            <translation>&amp;Type</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;Link or name</source>
            <translation>&amp;Lien ou nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;What</source>
            <translation>&amp;Quoi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A page about a book</source>
            <translation>Une page sur un livre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A page of QGIS</source>
            <translation>Une page de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A translation project</source>
            <translation>Un projet de traduction</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A web page.</source>
            <translation>Une page web.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Add a contribution</source>
            <translation>Ajouter une contribution</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>All plugins of {name}</source>
            <translation>Toutes les extensions de {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Bug report {name}</source>
            <translation>Rapport de bogue {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Bug reports of {name}</source>
            <translation>Rapports de bogues de {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Commit {name}</source>
            <translation>Commit {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Commits of {name}</source>
            <translation>Commits de {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Donations and sponsors of QGIS</source>
            <translation>Dons et parrains de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Kind</source>
            <comment>of a contribution</comment>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>List what your organisation gives to QGIS, with links by which the reviewers can see it. If you are accepted, this list is published.</source>
            <translation>Listez ce que votre organisation apporte à QGIS, avec des liens qui permettent aux évaluateurs de le voir. Si vous êtes accepté, cette liste est publiée.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Make Link</source>
            <translation>Créer le lien</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Make a link of the name that somebody has at GitHub, Transifex or plugins.qgis.org</source>
            <translation>Créer un lien à partir du nom que quelqu’un a sur GitHub, Transifex ou plugins.qgis.org</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Plugin {name}</source>
            <translation>Extension {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Published courseware</source>
            <translation>Supports de cours publiés</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Pull request {name}</source>
            <translation>Pull request {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Pull requests of {name}</source>
            <translation>Pull requests de {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Remove the chosen contribution</source>
            <translation>Supprimer la contribution choisie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The link names no plugin, author or translator.</source>
            <translation>Le lien ne désigne aucune extension, aucun auteur ni traducteur.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The link should end with a commit: at least seven digits and a to f.</source>
            <translation>Le lien devrait se terminer par un commit : au moins sept chiffres et lettres de a à f.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The link should end with a number.</source>
            <translation>Le lien devrait se terminer par un nombre.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The page of a user group</source>
            <translation>La page d’un groupe d’utilisateurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>This is a name, no link: press “Make Link”.</source>
            <translation>Ceci est un nom, pas un lien : cliquez sur « Créer le lien ».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>This is no link to a web page.</source>
            <translation>Ceci n’est pas un lien vers une page web.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Tick this to give a date</source>
            <translation>Cochez ceci pour donner une date</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Translations by {name}</source>
            <translation>Traductions de {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Type or paste a link. For code, texts, bug reports, translations and plugins the name of an author will do: a link is made of it.</source>
            <translation>Saisissez ou collez un lien. Pour du code, des textes, des rapports de bogues, des traductions et des extensions, le nom d’un auteur suffit : un lien en est fait.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>What</source>
            <comment>a contribution in a few words</comment>
            <translation>Quoi</translation>
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
            <translation>&amp;Prénom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>&amp;Surname</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Certificate {number} keeps its number.</source>
            <translation>Le certificat {number} garde son numéro.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Correct</source>
            <comment>a button</comment>
            <translation>Corriger</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Correct Name or E-mail</source>
            <translation>Corriger le nom ou l’e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Correct and Renew PDF</source>
            <translation>Corriger et renouveler le PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Make the &amp;PDF anew, so that it is printed right</source>
            <translation>Refaire le P&amp;DF, afin qu’il soit imprimé correctement</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>The first name is missing.</source>
            <translation>Le prénom manque.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>The name is printed on the certificate exactly as it stands here.</source>
            <translation>Le nom est imprimé sur le certificat exactement comme il figure ici.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>The site does not let you make the PDF anew: it keeps the name that it was printed with. Ask an owner of the organisation to renew it.</source>
            <translation>Le site ne vous laisse pas refaire le PDF : il garde le nom avec lequel il a été imprimé. Demandez à un propriétaire de l’organisation de le renouveler.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Then prepare a &amp;mail to this person</source>
            <translation>Puis préparer un e-&amp;mail à cette personne</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>This is not an e-mail address.</source>
            <translation>Ceci n’est pas une adresse e-mail.</translation>
        </message>
    </context>
    <context>
        <name>CourseFooter</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n certificate(s) = {credits} credits = {amount}</source>
            <translation>
                <numerusform>%n certificat = {credits} crédits = {amount}</numerusform>
                <numerusform>%n certificats = {credits} crédits = {amount}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n passed</source>
            <translation>
                <numerusform>%n réussi</numerusform>
                <numerusform>%n réussis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n people</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n to look at</source>
            <translation>
                <numerusform>%n à regarder</numerusform>
                <numerusform>%n à regarder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n to repair</source>
            <translation>
                <numerusform>%n à corriger</numerusform>
                <numerusform>%n à corriger</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>&amp;Certificate for all</source>
            <translation>&amp;Certificat pour tous</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Certificate for all</source>
            <translation>Certificat pour tous</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Issue %n Certificate(s)…</source>
            <translation>
                <numerusform>Délivrer %n certificat…</numerusform>
                <numerusform>Délivrer %n certificats…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Issue Certificates…</source>
            <translation>Délivrer des certificats…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Shows first who gets which certificate and what it costs. Nothing is sent before you confirm it. (Ctrl+Return)</source>
            <translation>Montre d’abord qui reçoit quel certificat et ce que cela coûte. Rien n’est envoyé avant votre confirmation. (Ctrl+Entrée)</translation>
        </message>
    </context>
    <context>
        <name>CourseHeader</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>At {host}</source>
            <translation>Sur {host}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Balance {balance}</source>
            <translation>Solde {balance}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Buy credits on the site, in your web browser</source>
            <translation>Acheter des crédits sur le site, dans votre navigateur web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Course</source>
            <translation>Cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Opening the course…</source>
            <translation>Ouverture du cours…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Read the course and the balance again</source>
            <translation>Relire le cours et le solde</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>The course could not be opened.</source>
            <translation>Le cours n’a pas pu être ouvert.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Top Up…</source>
            <translation>Recharger…</translation>
        </message>
    </context>
    <context>
        <name>CourseList</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Course convener</source>
            <translation>Animateur du cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Course type</source>
            <translation>Type de cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Training centre</source>
            <translation>Centre de formation</translation>
        </message>
    </context>
    <context>
        <name>CourseProgress</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Stop between two certificates, never in the middle of one</source>
            <translation>Arrêter entre deux certificats, jamais au milieu de l’un d’eux</translation>
        </message>
    </context>
    <context>
        <name>CourseResults</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>All certificates of this course, to save and to print</source>
            <translation>Tous les certificats de ce cours, à enregistrer et à imprimer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Copy Numbers</source>
            <translation>Copier les numéros</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Copy names and certificate numbers as a table</source>
            <translation>Copier les noms et les numéros de certificat sous forme de table</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Have the site write to everybody with a paid certificate</source>
            <translation>Faire écrire par le site à tous ceux qui ont un certificat payé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Mail to All…</source>
            <translation>E-mail à tous…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Open Folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Result Sheet…</source>
            <translation>Feuille de résultats…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Save PDFs…</source>
            <translation>Enregistrer les PDF…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Save the certificates in a folder</source>
            <translation>Enregistrer les certificats dans un dossier</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Show the folder with the certificates saved last</source>
            <translation>Montrer le dossier des derniers certificats enregistrés</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>The site does not offer you this for this course.</source>
            <translation>Le site ne vous offre pas cela pour ce cours.</translation>
        </message>
    </context>
    <context>
        <name>CourseToolbar</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Add Row</source>
            <translation>Ajouter une ligne</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Add an empty row to type into</source>
            <translation>Ajouter une ligne vide à remplir</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Add the people on the clipboard from any spreadsheet, or put values into cells</source>
            <translation>Ajouter les personnes du presse-papiers depuis n’importe quel tableur, ou mettre des valeurs dans des cellules</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Enrol New</source>
            <translation>Inscrire les nouveaux</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Enrol New (%n)</source>
            <translation>
                <numerusform>Inscrire le nouveau (%n)</numerusform>
                <numerusform>Inscrire les nouveaux (%n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Enrol everybody who is not in the course yet; this costs nothing</source>
            <translation>Inscrire tous ceux qui ne sont pas encore dans le cours ; cela ne coûte rien</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Find a participant</source>
            <translation>Chercher un participant</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Remove Rows</source>
            <translation>Supprimer les lignes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Remove the selected people who are not enrolled</source>
            <translation>Supprimer les personnes sélectionnées qui ne sont pas inscrites</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Repair All Safe (%n)…</source>
            <translation>
                <numerusform>Tout corriger sans risque (%n)…</numerusform>
                <numerusform>Tout corriger sans risque (%n)…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Repair All Safe…</source>
            <translation>Tout corriger sans risque…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Show what can be repaired without losing anything, and repair it</source>
            <translation>Montrer ce qui peut être corrigé sans rien perdre, et le corriger</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>CourseWork</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Enrolling participants</source>
            <translation>Inscription des participants</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Issuing certificates</source>
            <translation>Délivrance des certificats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Letting go of the rest</source>
            <translation>Abandon du reste</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Opening the course</source>
            <translation>Ouverture du cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Reading the balance</source>
            <translation>Lecture du solde</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Saving certificates</source>
            <translation>Enregistrement des certificats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Verifying certificate numbers</source>
            <translation>Vérification des numéros de certificat</translation>
        </message>
    </context>
    <context>
        <name>DaysLeft</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>%n day(s) left to correct</source>
            <translation>
                <numerusform>%n jour restant pour corriger</numerusform>
                <numerusform>%n jours restants pour corriger</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>It can be revoked for %n more day(s), today included.</source>
            <translation>
                <numerusform>Il peut être révoqué encore %n jour, aujourd’hui compris.</numerusform>
                <numerusform>Il peut être révoqué encore %n jours, aujourd’hui compris.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>It can no longer be revoked.</source>
            <translation>Il ne peut plus être révoqué.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>It can still be revoked.</source>
            <translation>Il peut encore être révoqué.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>Name and e-mail can be corrected for %n more day(s), today included.</source>
            <translation>
                <numerusform>Le nom et l’e-mail peuvent être corrigés encore %n jour, aujourd’hui compris.</numerusform>
                <numerusform>Le nom et l’e-mail peuvent être corrigés encore %n jours, aujourd’hui compris.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>Name and e-mail can no longer be corrected.</source>
            <translation>Le nom et l’e-mail ne peuvent plus être corrigés.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>Name and e-mail can still be corrected, for a week after the day of issue. Which day that was is not known here: it was not issued from this computer.</source>
            <translation>Le nom et l’e-mail peuvent encore être corrigés, pendant une semaine après le jour de délivrance. Ce jour n’est pas connu ici : le certificat n’a pas été délivré depuis cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>last day to correct</source>
            <translation>dernier jour pour corriger</translation>
        </message>
    </context>
    <context>
        <name>DeedReports</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>%n credit(s) came back.</source>
            <translation>
                <numerusform>%n crédit a été rendu.</numerusform>
                <numerusform>%n crédits ont été rendus.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Balance before {before}, now {after}.</source>
            <translation>Solde avant {before}, maintenant {after}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Look at the course on the site before you repeat it: a second time could cost a credit.</source>
            <translation>Regardez le cours sur le site avant de recommencer : une seconde fois pourrait coûter un crédit.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>No credit came back.</source>
            <translation>Aucun crédit n’a été rendu.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The PDF of {number} was made anew.</source>
            <translation>Le PDF de {number} a été refait.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The PDF of {number} was not made anew: the site lets only owners and managers of the organisation do that, although it shows the button to conveners too. Ask one of them.</source>
            <translation>Le PDF de {number} n’a pas été refait : le site ne le permet qu’aux propriétaires et gestionnaires de l’organisation, bien qu’il montre aussi le bouton aux animateurs. Demandez-le à l’un d’eux.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The PDF of {number} was not made anew: {why}.</source>
            <translation>Le PDF de {number} n’a pas été refait : {why}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The site does not show the balance before and after.</source>
            <translation>Le site ne montre pas le solde avant et après.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>it was interrupted before it was sent</source>
            <translation>cela a été interrompu avant l’envoi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>no answer came, and the page does not show it</source>
            <translation>aucune réponse n’est venue, et la page ne le montre pas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the course ended more than a week ago, and the site refuses then</source>
            <translation>le cours s’est terminé il y a plus d’une semaine, et le site refuse alors</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the page no longer shows the certificate</source>
            <translation>la page ne montre plus le certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the person has another certificate by now</source>
            <translation>la personne a entre-temps un autre certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the person is no longer in this course</source>
            <translation>la personne n’est plus dans ce cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the site accepted it, but the page does not show it</source>
            <translation>le site l’a accepté, mais la page ne le montre pas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the site does not offer it any more</source>
            <translation>le site ne l’offre plus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the site refused</source>
            <translation>le site a refusé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>you may not do this</source>
            <translation>vous n’y êtes pas autorisé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} is paid.</source>
            <translation>{number} est payé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} is revoked.</source>
            <translation>{number} est révoqué.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} was not paid: {why}.</source>
            <translation>{number} n’a pas été payé : {why}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} was not revoked: {why}.</source>
            <translation>{number} n’a pas été révoqué : {why}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number}: no answer came, and the page cannot be read now. Refresh when you are connected again; the page then tells whether it was done.</source>
            <translation>{number} : aucune réponse n’est venue, et la page ne peut pas être lue maintenant. Actualisez quand vous serez de nouveau connecté ; la page dira alors si cela a été fait.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number}: nothing was sent, because the site cannot be reached now or the credits are used up. Try again later.</source>
            <translation>{number} : rien n’a été envoyé, car le site n’est pas joignable maintenant ou les crédits sont épuisés. Réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number}: somebody else had done it before, so nothing was sent.</source>
            <translation>{number} : quelqu’un d’autre l’avait déjà fait, rien n’a donc été envoyé.</translation>
        </message>
    </context>
    <context>
        <name>Delete</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n form(s) of courses and course types that you filled in and did not send. What is at the site stays.</source>
            <translation>
                <numerusform>%n formulaire de cours ou de type de cours que vous avez rempli et pas envoyé. Ce qui est sur le site reste.</numerusform>
                <numerusform>%n formulaires de cours et de types de cours que vous avez remplis et pas envoyés. Ce qui est sur le site reste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n other file(s) in the plugin's folder: {names}.</source>
            <translation>
                <numerusform>%n autre fichier dans le dossier de l’extension : {names}.</numerusform>
                <numerusform>%n autres fichiers dans le dossier de l’extension : {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n table(s) with {rows}: names and e-mail addresses that you typed and that are not at the site yet are lost for good. Whoever is enrolled stays enrolled.</source>
            <translation>
                <numerusform>%n table avec {rows} : les noms et adresses e-mail que vous avez saisis et qui ne sont pas encore sur le site sont perdus pour de bon. Qui est inscrit reste inscrit.</numerusform>
                <numerusform>%n tables avec {rows} : les noms et adresses e-mail que vous avez saisis et qui ne sont pas encore sur le site sont perdus pour de bon. Qui est inscrit reste inscrit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n training centre(s) that you typed and did not send. What the site has stays as it is there.</source>
            <translation>
                <numerusform>%n centre de formation que vous avez saisi et pas envoyé. Ce que le site a y reste tel quel.</numerusform>
                <numerusform>%n centres de formation que vous avez saisis et pas envoyés. Ce que le site a y reste tel quel.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>All settings of the plugin, the username and the password that QGIS remembers. You are signed out, and the usual certification site is used.</source>
            <translation>Tous les paramètres de l’extension, le nom d’utilisateur et le mot de passe que QGIS retient. Vous êtes déconnecté et le site de certification habituel est utilisé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Delete Now</source>
            <translation>Supprimer maintenant</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Some of the rows were being sent when that was interrupted; look at the course page whether they arrived.</source>
            <translation>Certaines lignes étaient en cours d’envoi quand cela a été interrompu ; regardez sur la page du cours si elles sont arrivées.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Some of them were being sent when that was interrupted; look at the organisation's page whether they arrived, before you make them again.</source>
            <translation>Certains étaient en cours d’envoi quand cela a été interrompu ; regardez sur la page de l’organisation s’ils sont arrivés, avant de les refaire.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The file with your tables, which cannot be read any more.</source>
            <translation>Le fichier de vos tables, qui ne peut plus être lu.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The notes on runs of issuing that have ended. The certificates stay as they are.</source>
            <translation>Les notes des délivrances terminées. Les certificats restent tels quels.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The password that QGIS remembers. You type it the next time you sign in.</source>
            <translation>Le mot de passe que QGIS retient. Vous le saisirez la prochaine fois que vous vous connecterez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The saved courses ({size}). They are fetched again when they are next needed; until then, layers of them in your projects show nothing.</source>
            <translation>Les cours enregistrés ({size}). Ils sont récupérés à nouveau au prochain besoin ; d’ici là, leurs couches dans vos projets ne montrent rien.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>These runs were interrupted. Their notes are what a run is continued from, and what keeps a certificate from being paid for twice. Each stays unless you tick it.</source>
            <translation>Ces délivrances ont été interrompues. Leurs notes permettent de les reprendre et empêchent qu’un certificat soit payé deux fois. Chacune reste, sauf si vous la cochez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Your favourites, and when you last looked: what is new is not marked the next time.</source>
            <translation>Vos favoris et la date de votre dernière visite : ce qui est nouveau ne sera pas marqué la prochaine fois.</translation>
        </message>
    </context>
    <context>
        <name>Dock</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Certified?</source>
            <comment>become certified; short, on a narrow button</comment>
            <translation>Certifié ?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Find courses</source>
            <comment>short, on a narrow button</comment>
            <translation>Trouver un cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Find courses that end with the QGIS certificate</source>
            <translation>Trouver des cours qui se terminent par le certificat QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>For trainers: participants and certificates</source>
            <translation>Pour les formateurs : participants et certificats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Help for this page, without a connection</source>
            <translation>Aide pour cette page, sans connexion</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>How an organisation becomes certified</source>
            <translation>Comment une organisation devient certifiante</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>My courses</source>
            <comment>short, on a narrow button</comment>
            <translation>Mes cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock.py" />
            <location filename="../qgis_certification_plugin/ui/help.py" />
            <source>QGIS Certification</source>
            <translation>QGIS Certification</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Settings of QGIS Certification…</source>
            <translation>Paramètres de QGIS Certification…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Settings…</source>
            <translation>Paramètres…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Verify</source>
            <comment>short, on a narrow button</comment>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Verify that a certificate is genuine</source>
            <translation>Vérifier qu’un certificat est authentique</translation>
        </message>
    </context>
    <context>
        <name>Dossier</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/rows.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/desk.py" />
            <source>Another QGIS has changed the dossier too. What it saved was kept as {file}.</source>
            <translation>Un autre QGIS a modifié le dossier lui aussi. Ce qu’il a enregistré a été conservé sous {file}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/rows.py" />
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/desk.py" />
            <source>The dossier could not be saved ({reason}). It is still here: keep this window open, make room on the disk, and change something.</source>
            <translation>Le dossier n’a pas pu être enregistré ({reason}). Il est toujours là : gardez cette fenêtre ouverte, libérez de la place sur le disque et modifiez quelque chose.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/desk.py" />
            <source>The saved dossier cannot be read. It was kept as {file}, and a new one is begun here.</source>
            <translation>Le dossier enregistré ne peut pas être lu. Il a été conservé sous {file}, et un nouveau est commencé ici.</translation>
        </message>
    </context>
    <context>
        <name>DryRun</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Address on the site</source>
            <translation>Adresse sur le site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Contents</source>
            <comment>heading of a column: what is sent</comment>
            <translation>Contenu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Copy as Table</source>
            <translation>Copier sous forme de table</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Enrol %n people</source>
            <translation>
                <numerusform>Inscrire %n personne</numerusform>
                <numerusform>Inscrire %n personnes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Issue to {name}</source>
            <translation>Délivrer à {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Nothing was sent. These are the steps in their order: %n form(s) would be sent, for {certificates} certificates at {amount}, and the course page would be read in between. A question mark stands for a number that only the site can give.</source>
            <translation>
                <numerusform>Rien n’a été envoyé. Voici les étapes dans leur ordre : %n formulaire serait envoyé, pour {certificates} certificats à {amount}, et la page du cours serait lue entre-temps. Un point d’interrogation remplace un numéro que seul le site peut donner.</numerusform>
                <numerusform>Rien n’a été envoyé. Voici les étapes dans leur ordre : %n formulaires seraient envoyés, pour {certificates} certificats à {amount}, et la page du cours serait lue entre-temps. Un point d’interrogation remplace un numéro que seul le site peut donner.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Read the course page: numbers and balance</source>
            <translation>Lire la page du cours : numéros et solde</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Read the form</source>
            <translation>Lire le formulaire</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Step</source>
            <comment>heading of a column: what is done</comment>
            <translation>Étape</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Steps in their order</source>
            <translation>Étapes dans leur ordre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>What Would Be Sent</source>
            <translation>Ce qui serait envoyé</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Arabic</source>
            <translation>Arabe</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Baltic</source>
            <translation>Balte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Central European</source>
            <translation>Europe centrale</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Chinese</source>
            <translation>Chinois</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Cyrillic</source>
            <translation>Cyrillique</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Greek</source>
            <translation>Grec</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Hebrew</source>
            <translation>Hébreu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Japanese</source>
            <translation>Japonais</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Korean</source>
            <translation>Coréen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Turkish</source>
            <translation>Turc</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Western European</source>
            <translation>Europe occidentale</translation>
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
            <translation>Un autre QGIS sur cet ordinateur délivre des certificats pour le même cours. Rien n’a été fait ici. Continuez là-bas, ou attendez qu’il ait fini.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Another program is using the file {name}. Close it there and try again.</source>
            <translation>Un autre programme utilise le fichier {name}. Fermez-le là-bas et réessayez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>For certificate {number}, {host} gave the PDF of somebody else. It was not saved. Ask the organisation's owner to have it made again.</source>
            <translation>Pour le certificat {number}, {host} a donné le PDF de quelqu’un d’autre. Il n’a pas été enregistré. Demandez au propriétaire de l’organisation de le faire refaire.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>It is not certain whether the site carried it out before that. Read the page again and look, before you repeat anything.</source>
            <translation>Il n’est pas certain que le site l’ait exécuté avant cela. Relisez la page et vérifiez avant de recommencer quoi que ce soit.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>No address of the certification site is given.</source>
            <translation>Aucune adresse du site de certification n’est donnée.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Something is broken at {host} (error {status}). Try again later.</source>
            <translation>Quelque chose ne fonctionne pas sur {host} (erreur {status}). Réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Something went wrong that should not have ({kind}). What was done before it stays done. The log of QGIS, under “QGIS Certification”, says where it happened.</source>
            <translation>Il s’est passé quelque chose qui n’aurait pas dû ({kind}). Ce qui a été fait avant reste fait. Le journal de QGIS, sous « QGIS Certification », dit où c’est arrivé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Stopped. What was done until then stays done.</source>
            <translation>Arrêté. Ce qui a été fait jusque-là reste fait.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The address of the certification site must begin with https. Nothing was sent.</source>
            <translation>L’adresse du site de certification doit commencer par https. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The address of the certification site must not hold a username or password. Nothing was sent.</source>
            <translation>L’adresse du site de certification ne doit pas contenir de nom d’utilisateur ni de mot de passe. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The connection to {host} is not safe: its certificate was not accepted. Nothing was sent. On a network that asks you to sign in first, do that in your web browser.</source>
            <translation>La connexion à {host} n’est pas sûre : son certificat n’a pas été accepté. Rien n’a été envoyé. Sur un réseau qui vous demande d’abord de vous connecter, faites-le dans votre navigateur web.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The disk is full: {name} could not be written.</source>
            <translation>Le disque est plein : {name} n’a pas pu être écrit.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The file {name} could not be read or written: {detail}</source>
            <translation>Le fichier {name} n’a pas pu être lu ou écrit : {detail}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The file {name} is damaged. Refresh the courses to make it again.</source>
            <translation>Le fichier {name} est endommagé. Actualisez les cours pour le refaire.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The notes on an earlier issuing run ({name}) cannot be read, so nothing more is issued from them. The course page shows which certificates exist.</source>
            <translation>Les notes d’une délivrance précédente ({name}) ne peuvent pas être lues ; plus rien n’est donc délivré à partir d’elles. La page du cours montre quels certificats existent.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The organisation has no credit left, so no certificate was issued. Top up on the site and go on.</source>
            <translation>L’organisation n’a plus de crédit, aucun certificat n’a donc été délivré. Rechargez sur le site et continuez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The site does not let this be changed any more. Nothing was done.</source>
            <translation>Le site ne permet plus de modifier ceci. Rien n’a été fait.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>This account at {host} is switched off. Ask the people who run the site.</source>
            <translation>Ce compte sur {host} est désactivé. Adressez-vous à ceux qui gèrent le site.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>You are not allowed to read or write {name}, or it is open.</source>
            <translation>Vous n’avez pas le droit de lire ou d’écrire {name}, ou il est ouvert.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Your session at {host} has ended. Nothing you typed is lost. Sign in again to go on.</source>
            <translation>Votre session sur {host} est terminée. Rien de ce que vous avez saisi n’est perdu. Connectez-vous à nouveau pour continuer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} cannot be reached. Check your connection, and the proxy in QGIS's network options, and try again.</source>
            <translation>{host} n’est pas joignable. Vérifiez votre connexion et le proxy dans les options réseau de QGIS, et réessayez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept the form and does not say why. Nothing was done.</source>
            <translation>{host} n’a pas accepté le formulaire et ne dit pas pourquoi. Rien n’a été fait.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept the form, because it belonged to another session. Nothing was done. Sign in again and repeat it.</source>
            <translation>{host} n’a pas accepté le formulaire, car il appartenait à une autre session. Rien n’a été fait. Connectez-vous à nouveau et recommencez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept the form. Nothing was done. It says: {messages}</source>
            <translation>{host} n’a pas accepté le formulaire. Rien n’a été fait. Il dit : {messages}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept this. Nothing was done.</source>
            <translation>{host} n’a pas accepté ceci. Rien n’a été fait.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not answer in time. Try again in a while; when the site is busy, an answer can take a minute.</source>
            <translation>{host} n’a pas répondu à temps. Réessayez dans un moment ; quand le site est très occupé, une réponse peut prendre une minute.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} does not know this username with this password. Whoever signs in there with GitHub or Google has to set a password first.</source>
            <translation>{host} ne connaît pas ce nom d’utilisateur avec ce mot de passe. Qui s’y connecte avec GitHub ou Google doit d’abord définir un mot de passe.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} does not let this program in. Nothing was done. See whether there is a newer version of the plugin.</source>
            <translation>{host} ne laisse pas entrer ce programme. Rien n’a été fait. Voyez s’il existe une version plus récente de l’extension.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} gave no usable answer ({code}).</source>
            <translation>{host} n’a pas donné de réponse utilisable ({code}).</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} gets more requests from your network than it allows, and did nothing. Wait a minute and try again.</source>
            <translation>{host} reçoit de votre réseau plus de requêtes qu’il n’en permet, et n’a rien fait. Attendez une minute et réessayez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} has had too many failed attempts to sign in and now refuses the right password too. Wait five minutes before you try again.</source>
            <translation>{host} a eu trop de tentatives de connexion manquées et refuse maintenant aussi le bon mot de passe. Attendez cinq minutes avant de réessayer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} has no such page for you: it is gone, or you are not allowed to see it. Nothing was done.</source>
            <translation>{host} n’a pas cette page pour vous : elle n’existe plus, ou vous n’avez pas le droit de la voir. Rien n’a été fait.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} leads to an address where it should not, so the plugin goes no further. On a network that asks you to sign in first, do that in your web browser and try again.</source>
            <translation>{host} mène à une adresse où il ne devrait pas ; l’extension ne va donc pas plus loin. Sur un réseau qui vous demande d’abord de vous connecter, faites-le dans votre navigateur web et réessayez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} says that you may not do this. Nothing was done. An owner of the organisation may be able to.</source>
            <translation>{host} dit que vous n’en avez pas le droit. Rien n’a été fait. Un propriétaire de l’organisation le peut peut-être.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} shows a page that this version of the plugin does not know ({page}: {missing}), so it goes no further. See whether there is a newer version of the plugin.</source>
            <translation>{host} montre une page que cette version de l’extension ne connaît pas ({page} : {missing}) ; elle ne va donc pas plus loin. Voyez s’il existe une version plus récente de l’extension.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{name} could not be read or written: {reason}</source>
            <translation>{name} n’a pas pu être lu ou écrit : {reason}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{name} does not exist.</source>
            <translation>{name} n’existe pas.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>“{address}” is not an address on the certification site. Nothing was sent.</source>
            <translation>« {address} » n’est pas une adresse du site de certification. Rien n’a été envoyé.</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>%n people are in a new table layer of the project. It lies in memory only, and is gone when QGIS ends, unless you make it permanent.</source>
            <translation>
                <numerusform>%n personne est dans une nouvelle couche table du projet. Elle n’est qu’en mémoire et disparaît à la fermeture de QGIS, sauf si vous la rendez permanente.</numerusform>
                <numerusform>%n personnes sont dans une nouvelle couche table du projet. Elle n’est qu’en mémoire et disparaît à la fermeture de QGIS, sauf si vous la rendez permanente.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>%n people were saved in {file}. It holds personal data: remove it when it has served its purpose.</source>
            <translation>
                <numerusform>%n personne a été enregistrée dans {file}. Ce fichier contient des données personnelles : supprimez-le quand il a rempli son but.</numerusform>
                <numerusform>%n personnes ont été enregistrées dans {file}. Ce fichier contient des données personnelles : supprimez-le quand il a rempli son but.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>CSV File…</source>
            <translation>Fichier CSV…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/rows.py" />
            <source>Certificate number</source>
            <translation>Numéro de certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Comma separated values</source>
            <translation>Valeurs séparées par des virgules</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Only the %n Selected Row(s)</source>
            <translation>
                <numerusform>Seulement la ligne sélectionnée (%n)</numerusform>
                <numerusform>Seulement les %n lignes sélectionnées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Open Folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Participants</source>
            <comment>name of the sheet, without special signs</comment>
            <translation>Participants</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Save as CSV</source>
            <translation>Enregistrer en CSV</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Save as Spreadsheet</source>
            <translation>Enregistrer en feuille de calcul</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Spreadsheet</source>
            <translation>Feuille de calcul</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Spreadsheet (XLSX)…</source>
            <translation>Feuille de calcul (XLSX)…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Table Layer in the Project</source>
            <translation>Couche table dans le projet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>This QGIS cannot write XLSX files: it was built without that driver. Nothing was saved. Save a CSV file instead; every spreadsheet program opens it.</source>
            <translation>Ce QGIS ne peut pas écrire de fichiers XLSX : il a été compilé sans ce pilote. Rien n’a été enregistré. Enregistrez plutôt un fichier CSV ; tout tableur l’ouvre.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>{file} could not be written ({reason}). The table is as it was. Close the file where it is open in another program, or choose another folder.</source>
            <translation>{file} n’a pas pu être écrit ({reason}). La table est inchangée. Fermez le fichier s’il est ouvert dans un autre programme, ou choisissez un autre dossier.</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>%n course(s) do not show you their participants, and are not counted further.</source>
            <translation>
                <numerusform>%n cours ne vous montre pas ses participants et n’est pas compté davantage.</numerusform>
                <numerusform>%n cours ne vous montrent pas leurs participants et ne sont pas comptés davantage.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>%n older course(s) were not read, to spare the site.</source>
            <translation>
                <numerusform>%n cours plus ancien n’a pas été lu, pour ménager le site.</numerusform>
                <numerusform>%n cours plus anciens n’ont pas été lus, pour ménager le site.</numerusform>
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
            <translation>Telle que les autres la voient</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Certificates</source>
            <translation>Certificats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Comma separated values</source>
            <translation>Valeurs séparées par des virgules</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Count</source>
            <translation>Compter</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Counting courses and certificates</source>
            <translation>Comptage des cours et des certificats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Course conveners</source>
            <translation>Animateurs de cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Course types</source>
            <translation>Types de cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Courses</source>
            <translation>Cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Donated to QGIS (EUR)</source>
            <translation>Donné à QGIS (EUR)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Figures by year</source>
            <translation>Chiffres par année</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Find the organisations that you work for</source>
            <translation>Chercher les organisations pour lesquelles vous travaillez</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Finding your organisations</source>
            <translation>Recherche de vos organisations</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>No place of your training centres is known here. Refresh the courses on the page “Find courses”; online centres have no place.</source>
            <translation>Aucun lieu de vos centres de formation n’est connu ici. Actualisez les cours sur la page « Trouver un cours » ; les centres en ligne n’ont pas de lieu.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Open Public Page</source>
            <translation>Ouvrir la page publique</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Open this page in your web browser</source>
            <translation>Ouvrir cette page dans votre navigateur web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Our Organisation</source>
            <translation>Notre organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Paid</source>
            <comment>certificates that are paid</comment>
            <translation>Payés</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Press “Count” to read your courses: participants, certificates, and what your certificates gave to QGIS.</source>
            <translation>Cliquez sur « Compter » pour lire vos cours : participants, certificats, et ce que vos certificats ont donné à QGIS.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Read all courses that have begun, one after the other</source>
            <translation>Lire tous les cours commencés, l’un après l’autre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Reading an organisation's page</source>
            <translation>Lecture de la page d’une organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Save as CSV</source>
            <translation>Enregistrer en CSV</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Save as CSV…</source>
            <translation>Enregistrer en CSV…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Save the table for a spreadsheet</source>
            <translation>Enregistrer la table pour un tableur</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Saved in {file}.</source>
            <translation>Enregistré dans {file}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Show Centres on Map</source>
            <translation>Montrer les centres sur la carte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Stop reading; what was shown before stays</source>
            <translation>Arrêter la lecture ; ce qui était montré avant reste</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>The organisation as others see it</source>
            <translation>L’organisation telle que les autres la voient</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>This is what everybody sees, also without an account.</source>
            <translation>Voici ce que tout le monde voit, même sans compte.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Training centres</source>
            <translation>Centres de formation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>You work for no certified organisation, says the site.</source>
            <translation>Vous ne travaillez pour aucune organisation certifiante, dit le site.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Zoom the map to your training centres and mark them</source>
            <translation>Zoomer la carte sur vos centres de formation et les marquer</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>{certificates} certificates in %n course(s), of which {paid} are paid: {amount} for QGIS. A certificate counts in the year in which its course ended.</source>
            <translation>
                <numerusform>{certificates} certificats dans %n cours, dont {paid} payés : {amount} pour QGIS. Un certificat compte dans l’année où son cours s’est terminé.</numerusform>
                <numerusform>{certificates} certificats dans %n cours, dont {paid} payés : {amount} pour QGIS. Un certificat compte dans l’année où son cours s’est terminé.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>%n course(s)</source>
            <translation>
                <numerusform>%n cours</numerusform>
                <numerusform>%n cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>%n course(s) saved in {name}. Open the file with your calendar.</source>
            <translation>
                <numerusform>%n cours enregistré dans {name}. Ouvrez le fichier avec votre agenda.</numerusform>
                <numerusform>%n cours enregistrés dans {name}. Ouvrez le fichier avec votre agenda.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>&amp;From</source>
            <comment>a place; distance from there</comment>
            <translation>&amp;Depuis</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/place_edit.py" />
            <source>A training centre, a region, a country, or latitude and longitude</source>
            <translation>Un centre de formation, une région, un pays, ou latitude et longitude</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Add organisations, training centres and courses as layers</source>
            <translation>Ajouter les organisations, centres de formation et cours comme couches</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Add to Map</source>
            <translation>Ajouter à la carte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>All countries</source>
            <translation>Tous les pays</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>All course types</source>
            <translation>Tous les types de cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>All languages</source>
            <translation>Toutes les langues</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Any time</source>
            <translation>À tout moment</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Ask for a Course</source>
            <translation>Demander un cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>At a place</source>
            <translation>En un lieu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>At a place or online</source>
            <translation>En un lieu ou en ligne</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Back to what was shown before</source>
            <translation>Revenir à ce qui était montré avant</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Between two days</source>
            <translation>Entre deux jours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <source>Calendar files</source>
            <translation>Fichiers d’agenda</translation>
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
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Certified organisation</source>
            <translation>Organisation certifiée</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Choose the point with one click on the map</source>
            <translation>Choisir le point d’un clic sur la carte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Clear</source>
            <comment>all filters</comment>
            <translation>Effacer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Clear Filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Clear all filters</source>
            <translation>Effacer tous les filtres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Click on the Map</source>
            <translation>Cliquer sur la carte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Clicked point</source>
            <translation>Point cliqué</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <source>Copy Link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <source>Copy the address of the page on the site</source>
            <translation>Copier l’adresse de la page sur le site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Cou&amp;ntry</source>
            <translation>Pa&amp;ys</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Countries</source>
            <translation>Pays</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Course convener</source>
            <translation>Animateur du cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Course t&amp;ype</source>
            <translation>&amp;Type de cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Course types</source>
            <translation>Types de cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Course, place, organisation…</source>
            <translation>Cours, lieu, organisation…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Courses</source>
            <translation>Cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>Courses as of {time} on the organisation's page.</source>
            <translation>Cours en date du {time} sur la page de l’organisation.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Distance</source>
            <translation>Distance</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Distance from</source>
            <translation>Distance depuis</translation>
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
            <translation>Favori</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Favourites</source>
            <translation>Favoris</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Fetch the courses from the certification site again</source>
            <translation>Récupérer à nouveau les cours du site de certification</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Fetching the courses from {host}…</source>
            <translation>Récupération des cours sur {host}…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Filter by country, language, course, and by when and where it is</source>
            <translation>Filtrer par pays, langue, cours, date et lieu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>From this day</source>
            <translation>À partir de ce jour</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Held online, so not on the map</source>
            <translation>En ligne, donc pas sur la carte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>How often courses are fetched again</source>
            <translation>À quelle fréquence les cours sont récupérés</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Last course</source>
            <translation>Dernier cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Last course: {course}, {days}</source>
            <translation>Dernier cours : {course}, {days}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>Learning the names of places</source>
            <translation>Apprentissage des noms de lieux</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>Looking for {name} with QGIS's locator</source>
            <translation>Recherche de {name} avec le localisateur de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Map centre</source>
            <translation>Centre de la carte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Mark the course as a favourite, on this computer</source>
            <translation>Marquer le cours comme favori, sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/model.py" />
            <source>New since your last visit</source>
            <translation>Nouveau depuis votre dernière visite</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Next 12 months</source>
            <translation>12 prochains mois</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Next 3 months</source>
            <translation>3 prochains mois</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Next month</source>
            <translation>Mois prochain</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>No course passes these filters.</source>
            <translation>Aucun cours ne passe ces filtres.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>No course so far</source>
            <translation>Aucun cours jusqu’ici</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>No course that comes is near: ask them for one</source>
            <translation>Aucun cours à venir n’est proche : demandez-en un</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>No course that comes passes the filters: ask them for one</source>
            <translation>Aucun cours à venir ne passe les filtres : demandez-en un</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>No location given</source>
            <comment>of a course; short</comment>
            <translation>Sans lieu indiqué</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>No place called {name} is known on this computer. Try a larger town, a region or a country, or click on the map.</source>
            <translation>Aucun lieu nommé {name} n’est connu sur cet ordinateur. Essayez une ville plus grande, une région ou un pays, ou cliquez sur la carte.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Not on the map: it is held online.</source>
            <translation>Pas sur la carte : le cours a lieu en ligne.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Not on the map: the organisation gave no usable location for this centre.</source>
            <translation>Pas sur la carte : l’organisation n’a pas donné de lieu utilisable pour ce centre.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Not there at your last visit</source>
            <translation>Absent lors de votre dernière visite</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Now called</source>
            <translation>S’appelle maintenant</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>On the site</source>
            <translation>Sur le site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Online</source>
            <translation>En ligne</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Online: %n course(s)</source>
            <translation>
                <numerusform>En ligne : %n cours</numerusform>
                <numerusform>En ligne : %n cours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Only the courses that you marked</source>
            <translation>Seulement les cours que vous avez marqués</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <source>Open the organisation's website</source>
            <translation>Ouvrir le site web de l’organisation</translation>
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
            <translation>Page du cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Page of the organisation</source>
            <translation>Page de l’organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Past</source>
            <translation>Passé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/place_edit.py" />
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Progress of fetching</source>
            <translation>Progression de la récupération</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>QGIS courses</source>
            <translation>Cours QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>QGIS's locator finds no place called {name}.</source>
            <translation>Le localisateur de QGIS ne trouve aucun lieu nommé {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>QGIS's map of the world does not show {name}.</source>
            <translation>La carte du monde de QGIS ne montre pas {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>Reading the organisation's page…</source>
            <translation>Lecture de la page de l’organisation…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>Reading the page of {name}</source>
            <translation>Lecture de la page de {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Reading the saved courses…</source>
            <translation>Lecture des cours enregistrés…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh</source>
            <translation>Actualiser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Day</source>
            <translation>Actualiser chaque jour</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Hour</source>
            <translation>Actualiser chaque heure</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Month</source>
            <translation>Actualiser chaque mois</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Week</source>
            <translation>Actualiser chaque semaine</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/marks.py" />
            <source>Remembering which courses you saw</source>
            <translation>Mémorisation des cours que vous avez vus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Running now</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <source>Save for Your Calendar</source>
            <translation>Enregistrer pour votre agenda</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Save the course as a file for your calendar</source>
            <translation>Enregistrer le cours comme fichier pour votre agenda</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Save the courses of the list as a file for your calendar</source>
            <translation>Enregistrer les cours de la liste comme fichier pour votre agenda</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Save the list for your calendar</source>
            <translation>Enregistrer la liste pour votre agenda</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>Saving courses for the calendar</source>
            <translation>Enregistrement des cours pour l’agenda</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Search courses</source>
            <translation>Chercher des cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses held at a place, or online</source>
            <translation>Montrer les cours donnés en un lieu, ou en ligne</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses in these languages only</source>
            <translation>Montrer seulement les cours dans ces langues</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses of these countries only</source>
            <translation>Montrer seulement les cours de ces pays</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses of these types only</source>
            <translation>Montrer seulement les cours de ces types</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Show courses of which a day lies in this time</source>
            <translation>Montrer les cours dont un jour tombe dans cette période</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Show the course on the map</source>
            <translation>Montrer le cours sur la carte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Show the training centres on the map</source>
            <translation>Montrer les centres de formation sur la carte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Shows the courses that have all these words, in any order</source>
            <translation>Montre les cours qui contiennent tous ces mots, dans n’importe quel ordre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Sort by</source>
            <translation>Trier par</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Stop fetching; what is shown stays</source>
            <translation>Arrêter la récupération ; ce qui est montré reste</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Take off all filters</source>
            <translation>Retirer tous les filtres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Take off the filter {name}</source>
            <translation>Retirer le filtre {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>The certification site lists no courses.</source>
            <translation>Le site de certification ne liste aucun cours.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>The chosen course</source>
            <translation>Le cours choisi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>The chosen organisation</source>
            <translation>L’organisation choisie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/freshness.py" />
            <source>The courses as of {time} are still here.</source>
            <translation>Les cours en date du {time} sont toujours là.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>The link is copied: {link}</source>
            <translation>Le lien est copié : {link}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>The nearest course on top</source>
            <translation>Le cours le plus proche en haut</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>The organisation gave no usable location</source>
            <translation>L’organisation n’a pas donné de lieu utilisable</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>The organisation's page could not be read; running courses may be missing here.</source>
            <translation>La page de l’organisation n’a pas pu être lue ; des cours en cours peuvent manquer ici.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>The site does not list this organisation (any more), so how to reach it is not known.</source>
            <translation>Le site ne liste pas (ou plus) cette organisation ; on ne sait donc pas comment la joindre.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>The site lists no running courses: this one is shown as it was announced before it began, or as the organisation's page has it.</source>
            <translation>Le site ne liste pas les cours qui ont commencé : celui-ci est montré tel qu’il était annoncé avant son début, ou tel que la page de l’organisation l’indique.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>The site lists several organisations with this name; it does not tell which of them gives the course.</source>
            <translation>Le site liste plusieurs organisations de ce nom ; il ne dit pas laquelle donne le cours.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>The soonest course on top</source>
            <translation>Le cours le plus proche dans le temps en haut</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>This month</source>
            <translation>Ce mois-ci</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/place_edit.py" />
            <source>Town, region, country…</source>
            <translation>Ville, région, pays…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Trained competence</source>
            <translation>Compétence enseignée</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Trainers Nearby</source>
            <translation>Formateurs à proximité</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Trainers in these countries: %n organisation(s)</source>
            <translation>
                <numerusform>Formateurs dans ces pays : %n organisation</numerusform>
                <numerusform>Formateurs dans ces pays : %n organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Trainers nearby: %n organisation(s)</source>
            <translation>
                <numerusform>Formateurs à proximité : %n organisation</numerusform>
                <numerusform>Formateurs à proximité : %n organisations</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Training centre</source>
            <translation>Centre de formation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Training centres</source>
            <translation>Centres de formation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/freshness.py" />
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Try Again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Until this day</source>
            <translation>Jusqu’à ce jour</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Upcoming</source>
            <translation>À venir</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>W&amp;hen</source>
            <translation>&amp;Quand</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Website</source>
            <translation>Site web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Wh&amp;ere</source>
            <translation>&amp;Où</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Where distances are measured from</source>
            <translation>D’où les distances sont mesurées</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Without a location: %n course(s)</source>
            <translation>
                <numerusform>Sans lieu : %n cours</numerusform>
                <numerusform>Sans lieu : %n cours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Write</source>
            <comment>an e-mail</comment>
            <translation>Écrire</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Write an e-mail that asks whether a course is planned</source>
            <translation>Écrire un e-mail pour demander si un cours est prévu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Write an e-mail to the organisation, in the course's language</source>
            <translation>Écrire un e-mail à l’organisation, dans la langue du cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Zoom</source>
            <translation>Zoomer</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>as of {time}</source>
            <translation>en date du {time}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/delegate.py" />
            <source>new</source>
            <comment>a course; short</comment>
            <translation>nouveau</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>no location</source>
            <comment>of a training centre; short</comment>
            <translation>sans lieu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>not refreshed</source>
            <translation>non actualisé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>offline, not refreshed</source>
            <translation>hors ligne, non actualisé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>refreshed in part</source>
            <translation>actualisé en partie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>to</source>
            <comment>between two dates</comment>
            <translation>au</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/freshness.py" />
            <source>{host} gave a part of its lists only. The rest is shown as it was known before.</source>
            <translation>{host} n’a donné qu’une partie de ses listes. Le reste est montré tel qu’il était connu avant.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>{shown} of %n course(s)</source>
            <translation>
                <numerusform>{shown} sur %n cours</numerusform>
                <numerusform>{shown} sur %n cours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>A spreadsheet would take this name for a formula</source>
            <translation>Un tableur prendrait ce nom pour une formule</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Addresses that end in “{written}” are unusual</source>
            <translation>Les adresses qui finissent par « {written} » sont inhabituelles</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>An e-mail address seldom has “www.” in it</source>
            <translation>Une adresse e-mail contient rarement « www. »</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>First name and surname are the same</source>
            <translation>Le prénom et le nom sont identiques</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>First name and surname may be exchanged: is {meant} meant?</source>
            <translation>Le prénom et le nom sont peut-être inversés : s’agit-il de {meant} ?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Is {meant} meant?</source>
            <translation>S’agit-il de {meant} ?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Is {meant} meant? Look at the capitals</source>
            <translation>S’agit-il de {meant} ? Regardez les majuscules</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Letters in a name only look like the right ones</source>
            <translation>Des lettres d’un nom ressemblent seulement aux bonnes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Letters in the e-mail address only look like the right ones</source>
            <translation>Des lettres de l’adresse e-mail ressemblent seulement aux bonnes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>More than one e-mail address stands here</source>
            <translation>Il y a ici plus d’une adresse e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>More than the address stands in the e-mail cell</source>
            <translation>La cellule de l’e-mail contient plus que l’adresse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Names seldom have these characters: {characters}</source>
            <translation>Les noms contiennent rarement ces caractères : {characters}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Please look at this row</source>
            <translation>Veuillez regarder cette ligne</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Some letters are written in two parts</source>
            <translation>Certaines lettres sont écrites en deux parties</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Somebody else in this table has the same e-mail address</source>
            <translation>Quelqu’un d’autre dans cette table a la même adresse e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Somebody of this name has certificate {number} already</source>
            <translation>Quelqu’un de ce nom a déjà le certificat {number}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Somebody of this name is enrolled already</source>
            <translation>Quelqu’un de ce nom est déjà inscrit</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The @ in the e-mail address is not written as it should be</source>
            <translation>Le @ de l’adresse e-mail n’est pas écrit comme il devrait</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The certificate shows boxes for these characters: {characters}</source>
            <translation>Le certificat montre des cases pour ces caractères : {characters}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The certificate shows the letters of this script unjoined and turned</source>
            <translation>Le certificat montre les lettres de cette écriture détachées et inversées</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The e-mail address is missing</source>
            <translation>L’adresse e-mail manque</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The first name is missing</source>
            <translation>Le prénom manque</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows somebody named {name}</source>
            <translation>L’organisation connaît quelqu’un nommé {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows this e-mail address as that of {name}</source>
            <translation>L’organisation connaît cette adresse e-mail comme celle de {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name} already</source>
            <translation>L’organisation connaît déjà {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name} with another address, {email}</source>
            <translation>L’organisation connaît {name} avec une autre adresse, {email}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name}, a similar name</source>
            <translation>L’organisation connaît {name}, un nom semblable</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name}: is it the same person?</source>
            <translation>L’organisation connaît {name} : est-ce la même personne ?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The site does not take these characters in an e-mail address: {characters}</source>
            <translation>Le site n’accepte pas ces caractères dans une adresse e-mail : {characters}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The surname stands in the first name too</source>
            <translation>Le nom figure aussi dans le prénom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are digits in a name</source>
            <translation>Il y a des chiffres dans un nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are dots too many in the e-mail address</source>
            <translation>Il y a trop de points dans l’adresse e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are signs around the e-mail address</source>
            <translation>Il y a des signes autour de l’adresse e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are spaces in the e-mail address</source>
            <translation>Il y a des espaces dans l’adresse e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are unusual signs in a name</source>
            <translation>Il y a des signes inhabituels dans un nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is HTML in a name</source>
            <translation>Il y a du HTML dans un nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is a comma in a name</source>
            <translation>Il y a une virgule dans un nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is a comma in the e-mail address</source>
            <translation>Il y a une virgule dans l’adresse e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is an @ in a name</source>
            <translation>Il y a un @ dans un nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is an e-mail address in a name</source>
            <translation>Il y a une adresse e-mail dans un nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is no surname</source>
            <translation>Il n’y a pas de nom de famille</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This e-mail address seems to be an example</source>
            <translation>Cette adresse e-mail semble être un exemple</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This e-mail address seems to be shared in an office</source>
            <translation>Cette adresse e-mail semble partagée dans un bureau</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This is not an e-mail address</source>
            <translation>Ceci n’est pas une adresse e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This name is too wide for the certificate</source>
            <translation>Ce nom est trop large pour le certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This name mixes letters of different scripts</source>
            <translation>Ce nom mélange des lettres d’écritures différentes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This person stands in the table twice</source>
            <translation>Cette personne figure deux fois dans la table</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Two people of this name: make sure that they are not the same</source>
            <translation>Deux personnes de ce nom : assurez-vous qu’elles ne sont pas la même</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} has more than {limit} characters</source>
            <translation>{column} a plus de {limit} caractères</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} has spaces too many</source>
            <translation>{column} a des espaces en trop</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} holds invisible characters</source>
            <translation>{column} contient des caractères invisibles</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} was damaged on its way here</source>
            <translation>{column} a été endommagé en chemin</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} and {other} have similar names</source>
            <translation>{name} et {other} ont des noms semblables</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} and {other} may be one person</source>
            <translation>{name} et {other} sont peut-être la même personne</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} is enrolled already: is it the same person?</source>
            <translation>{name} est déjà inscrit : est-ce la même personne ?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} is enrolled as the person whom the organisation knows, with the address there</source>
            <translation>{name} est inscrit comme la personne que l’organisation connaît, avec l’adresse qu’elle y a</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{written} ends in an unusual way: is {meant} meant?</source>
            <translation>{written} finit de façon inhabituelle : s’agit-il de {meant} ?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{written} looks much like {meant}: which is right?</source>
            <translation>{written} ressemble beaucoup à {meant} : lequel est juste ?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>“{written}” is printed as a part of the name</source>
            <translation>« {written} » est imprimé comme une partie du nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>“{written}” is printed between first name and surname</source>
            <translation>« {written} » est imprimé entre le prénom et le nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>“{written}” seems to be no name</source>
            <translation>« {written} » ne semble pas être un nom</translation>
        </message>
    </context>
    <context>
        <name>FindingsStrip</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>Nothing to repair or to look at.</source>
            <translation>Rien à corriger ni à regarder.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>Row {row}</source>
            <translation>Ligne {row}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>Write “{after}”</source>
            <comment>button of a repair</comment>
            <translation>Écrire « {after} »</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>You have looked at this row and it is as it should be (Ctrl+Shift+R)</source>
            <translation>Vous avez regardé cette ligne et elle est comme elle doit être (Ctrl+Maj+R)</translation>
        </message>
    </context>
    <context>
        <name>ForgetDraft</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>%n people who are not enrolled leave the table.</source>
            <translation>
                <numerusform>%n personne qui n’est pas inscrite quitte la table.</numerusform>
                <numerusform>%n personnes qui ne sont pas inscrites quittent la table.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Forget This Draft</source>
            <translation>Oublier ce brouillon</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Their names and e-mail addresses, all remarks, and who passed and is not certified yet are removed from this computer. The course on the site stays as it is. This cannot be undone.</source>
            <translation>Leurs noms et adresses e-mail, toutes les remarques, et qui a réussi sans être encore certifié, sont supprimés de cet ordinateur. Le cours sur le site reste tel quel. Cela ne peut pas être annulé.</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/formats.py" />
            <source>%n credit(s) ({amount})</source>
            <translation>
                <numerusform>%n crédit ({amount})</numerusform>
                <numerusform>%n crédits ({amount})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/formats.py" />
            <source>Balance not shown to you</source>
            <translation>Solde non visible pour vous</translation>
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
            <translation>Une question n’a pas encore de réponse : « {question} »</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Material of the course “{course}” has no link or file.</source>
            <translation>Les supports du cours « {course} » n’ont ni lien ni fichier.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>No contribution to QGIS is listed.</source>
            <translation>Aucune contribution à QGIS n’est listée.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>No country is chosen: the user group to ask depends on it.</source>
            <translation>Aucun pays n’est choisi : le groupe d’utilisateurs à interroger en dépend.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>No training material is listed.</source>
            <translation>Aucun support de formation n’est listé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The contribution “{what}” has no link.</source>
            <translation>La contribution « {what} » n’a pas de lien.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The course “{course}” has no data.</source>
            <translation>Le cours « {course} » n’a pas de données.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The course “{course}” has no exercises.</source>
            <translation>Le cours « {course} » n’a pas d’exercices.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The course “{course}” has no lessons.</source>
            <translation>Le cours « {course} » n’a pas de leçons.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The file of the logo is too large.</source>
            <translation>Le fichier du logo est trop grand.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The link of the contribution “{what}” is not complete.</source>
            <translation>Le lien de la contribution « {what} » n’est pas complet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo is no PNG or JPEG picture, which the site wants; SVG will not do.</source>
            <translation>Le logo n’est pas une image PNG ou JPEG, que le site exige ; le SVG ne convient pas.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo is not square; it is printed in a square.</source>
            <translation>Le logo n’est pas carré ; il est imprimé dans un carré.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo is smaller than {least} pixels; {best} look good in print.</source>
            <translation>Le logo fait moins de {least} pixels ; {best} donnent une bonne impression.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo {file} cannot be read.</source>
            <translation>Le logo {file} ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The material of the course “{course}” speaks only of versions before QGIS 3.</source>
            <translation>Les supports du cours « {course} » ne parlent que de versions antérieures à QGIS 3.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The material of the course “{course}” was not changed for three years or more.</source>
            <translation>Les supports du cours « {course} » n’ont pas été modifiés depuis trois ans ou plus.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>There is no logo; certificates are printed with it.</source>
            <translation>Il n’y a pas de logo ; il est imprimé sur les certificats.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>What stands under “E-mail” is no e-mail address.</source>
            <translation>Ce qui figure sous « E-mail » n’est pas une adresse e-mail.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>What stands under “Website” is no address of a web page.</source>
            <translation>Ce qui figure sous « Site web » n’est pas l’adresse d’une page web.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>“{field}” is empty.</source>
            <translation>« {field} » est vide.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>“{field}” is longer than the %n characters that the site takes.</source>
            <translation>
                <numerusform>« {field} » dépasse le %n caractère que le site accepte.</numerusform>
                <numerusform>« {field} » dépasse les %n caractères que le site accepte.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/help.py" />
            <source>en</source>
            <comment>the code of your language, if resources/help has a page in it: index-xx.html</comment>
            <translation>fr</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n card(s) of groups</source>
            <translation>
                <numerusform>%n carte de groupe</numerusform>
                <numerusform>%n cartes de groupes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n column(s) are not used.</source>
            <translation>
                <numerusform>%n colonne n’est pas utilisée.</numerusform>
                <numerusform>%n colonnes ne sont pas utilisées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n commentaire</numerusform>
                <numerusform>%n commentaires</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n empty row(s)</source>
            <translation>
                <numerusform>%n ligne vide</numerusform>
                <numerusform>%n lignes vides</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n full name(s) were split by guess.</source>
            <translation>
                <numerusform>%n nom complet a été séparé par supposition.</numerusform>
                <numerusform>%n noms complets ont été séparés par supposition.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n line(s) above the table</source>
            <translation>
                <numerusform>%n ligne au-dessus de la table</numerusform>
                <numerusform>%n lignes au-dessus de la table</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n line(s) below the table</source>
            <translation>
                <numerusform>%n ligne sous la table</numerusform>
                <numerusform>%n lignes sous la table</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n line(s) of other parts</source>
            <translation>
                <numerusform>%n ligne d’autres parties</numerusform>
                <numerusform>%n lignes d’autres parties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>%n list(s) could not be read.</source>
            <translation>
                <numerusform>%n liste n’a pas pu être lue.</numerusform>
                <numerusform>%n listes n’ont pas pu être lues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>%n lists were read.</source>
            <translation>
                <numerusform>%n liste a été lue.</numerusform>
                <numerusform>%n listes ont été lues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n of them were in the table already and were not added again.</source>
            <translation>
                <numerusform>%n d’entre elles était déjà dans la table et n’a pas été ajoutée à nouveau.</numerusform>
                <numerusform>%n d’entre elles étaient déjà dans la table et n’ont pas été ajoutées à nouveau.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n repeated header(s)</source>
            <translation>
                <numerusform>%n en-tête répété</numerusform>
                <numerusform>%n en-têtes répétés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n return(s) to the meeting</source>
            <translation>
                <numerusform>%n retour dans la réunion</numerusform>
                <numerusform>%n retours dans la réunion</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n row(s) of column names</source>
            <translation>
                <numerusform>%n ligne de noms de colonnes</numerusform>
                <numerusform>%n lignes de noms de colonnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n row(s) without name and e-mail</source>
            <translation>
                <numerusform>%n ligne sans nom ni e-mail</numerusform>
                <numerusform>%n lignes sans nom ni e-mail</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n ruled line(s)</source>
            <translation>
                <numerusform>%n ligne de traits</numerusform>
                <numerusform>%n lignes de traits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n separator line(s)</source>
            <translation>
                <numerusform>%n ligne de séparation</numerusform>
                <numerusform>%n lignes de séparation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n total(s)</source>
            <translation>
                <numerusform>%n total</numerusform>
                <numerusform>%n totaux</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>(row {rows})</source>
            <translation>(ligne {rows})</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>A quotation mark was never closed.</source>
            <translation>Un guillemet n’a jamais été fermé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>A separator inside a name was put right.</source>
            <translation>Un séparateur à l’intérieur d’un nom a été corrigé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>A surname prefix was put in front.</source>
            <translation>Une particule de nom a été mise devant.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Also shown as “{value}”.</source>
            <translation>Affiché aussi comme « {value} ».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Another e-mail was left out: {value}</source>
            <translation>Un autre e-mail a été laissé de côté : {value}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Becomes the e-mail.</source>
            <translation>Devient l’e-mail.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Becomes the first name.</source>
            <translation>Devient le prénom.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Becomes the surname.</source>
            <translation>Devient le nom.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Characters of value zero were taken out.</source>
            <translation>Des caractères de valeur zéro ont été retirés.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Clipboard</source>
            <translation>Presse-papiers</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Columns that are not used: {names}</source>
            <translation>Colonnes non utilisées : {names}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Course “{name}”</source>
            <translation>Cours « {name} »</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Dropped text</source>
            <translation>Texte déposé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>First name first</source>
            <translation>Prénom d’abord</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Full name</source>
            <translation>Nom complet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Full names were split by guess.</source>
            <translation>Des noms complets ont été séparés par supposition.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Goes behind the first name.</source>
            <translation>Va derrière le prénom.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Goes in front of the surname: van, de, von, da…</source>
            <translation>Va devant le nom : van, de, von, da…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Goes into the remarks, which stay on this computer.</source>
            <translation>Va dans les remarques, qui restent sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Hidden columns were read too.</source>
            <translation>Les colonnes masquées ont été lues aussi.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Hidden rows were read too.</source>
            <translation>Les lignes masquées ont été lues aussi.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Invisible characters were taken out.</source>
            <translation>Des caractères invisibles ont été retirés.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Is split into first name and surname.</source>
            <translation>Est séparé en prénom et nom.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Layer “{name}”</source>
            <translation>Couche « {name} »</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Left out: {list}.</source>
            <translation>Laissés de côté : {list}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Middle name</source>
            <translation>Deuxième prénom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Not used</source>
            <comment>a column of the list</comment>
            <translation>Non utilisée</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Nothing of it goes into the table.</source>
            <translation>Rien n’en va dans la table.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Other sheets were not read; choose one above to read it instead.</source>
            <translation>D’autres feuilles n’ont pas été lues ; choisissez-en une ci-dessus pour la lire à la place.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>Reading {source}…</source>
            <translation>Lecture de {source}…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Row {row}: {cells} ({reason})</source>
            <translation>Ligne {row} : {cells} ({reason})</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Row {row}: {name} is in the table already</source>
            <translation>Ligne {row} : {name} est déjà dans la table</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Says who passed: yes or no, 1 or 0, x or nothing.</source>
            <translation>Dit qui a réussi : oui ou non, 1 ou 0, x ou rien.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>Show…</source>
            <comment>how each list went</comment>
            <translation>Montrer…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname first</source>
            <translation>Nom d’abord</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname prefix</source>
            <translation>Particule du nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname, first name</source>
            <translation>Nom, prénom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>That is larger than any list of people. Copy only the participants.</source>
            <translation>C’est plus grand que toute liste de personnes. Ne copiez que les participants.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>The letters were read as {value}; look at accents.</source>
            <translation>Les lettres ont été lues comme {value} ; regardez les accents.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>The organiser is not ticked as passed.</source>
            <translation>L’organisateur n’est pas coché comme ayant réussi.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>The site does not show the e-mail of %n of them any more; they can be enrolled as the people whom the organisation knows.</source>
            <translation>
                <numerusform>Le site ne montre plus l’e-mail de %n d’entre eux ; il peut être inscrit comme la personne que l’organisation connaît.</numerusform>
                <numerusform>Le site ne montre plus l’e-mail de %n d’entre eux ; ils peuvent être inscrits comme les personnes que l’organisation connaît.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>The table is in use. Nothing was added; try again.</source>
            <translation>La table est en cours d’utilisation. Rien n’a été ajouté ; réessayez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>There are merged cells.</source>
            <translation>Il y a des cellules fusionnées.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people on the clipboard.</source>
            <translation>Il n’y a pas de personnes dans le presse-papiers.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Whole lines stand in quotation marks.</source>
            <translation>Des lignes entières sont entre guillemets.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>add those who were in the table already</source>
            <translation>ajouter ceux qui étaient déjà dans la table</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>correct the columns</source>
            <translation>corriger les colonnes</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>import %n people</source>
            <translation>
                <numerusform>importer %n personne</numerusform>
                <numerusform>importer %n personnes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>read the list again</source>
            <translation>relire la liste</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>take a list out again</source>
            <translation>retirer une liste</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>{file}, sheet “{sheet}”</source>
            <translation>{file}, feuille « {sheet} »</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>{source}: %n people were read.</source>
            <translation>
                <numerusform>{source} : %n personne a été lue.</numerusform>
                <numerusform>{source} : %n personnes ont été lues.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>“{value}” does not say who passed.</source>
            <translation>« {value} » ne dit pas qui a réussi.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>“{value}” was left out of a name.</source>
            <translation>« {value} » a été laissé hors d’un nom.</translation>
        </message>
    </context>
    <context>
        <name>ImportCourse</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Convener</source>
            <translation>Animateur</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Course</source>
            <comment>heading of a list</comment>
            <translation>Cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Courses</source>
            <translation>Cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Find a course</source>
            <translation>Chercher un cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Import from a Past Course</source>
            <translation>Importer d’un cours passé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Reading the courses</source>
            <translation>Lecture des cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Reading the participants of another course</source>
            <translation>Lecture des participants d’un autre cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>The names of its participants are added. The site shows their e-mail only for 7 days after the certificate; later they can still be enrolled as the people whom the organisation knows.</source>
            <translation>Les noms de ses participants sont ajoutés. Le site ne montre leur e-mail que pendant 7 jours après le certificat ; plus tard, ils peuvent encore être inscrits comme les personnes que l’organisation connaît.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>There is no other course of this organisation whose participants you may see.</source>
            <translation>Il n’y a pas d’autre cours de cette organisation dont vous pouvez voir les participants.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Training centre</source>
            <translation>Centre de formation</translation>
        </message>
    </context>
    <context>
        <name>ImportFile</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Address cards</source>
            <translation>Cartes d’adresse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>CSV and text</source>
            <translation>CSV et texte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Import Participants</source>
            <translation>Importer des participants</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Lists of people</source>
            <translation>Listes de personnes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Spreadsheets</source>
            <translation>Feuilles de calcul</translation>
        </message>
    </context>
    <context>
        <name>ImportLayer</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>&amp;Layer or table with the list</source>
            <translation>Couche ou table contenant &amp;la liste</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Columns: {names}</source>
            <translation>Colonnes : {names}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Import from Layer</source>
            <translation>Importer d’une couche</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Only the %n selected row(s)</source>
            <translation>
                <numerusform>Seulement la ligne sélectionnée (%n)</numerusform>
                <numerusform>Seulement les %n lignes sélectionnées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>The open project has no layer with rows. Add the list as a layer first, or import it as a file.</source>
            <translation>Le projet ouvert n’a pas de couche avec des lignes. Ajoutez d’abord la liste comme couche, ou importez-la comme fichier.</translation>
        </message>
    </context>
    <context>
        <name>ImportMenu</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>A spreadsheet, a CSV or text file, address cards, a report</source>
            <translation>Une feuille de calcul, un fichier CSV ou texte, des cartes d’adresse, un rapport</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>Add people from a file, a layer or a past course</source>
            <translation>Ajouter des personnes depuis un fichier, une couche ou un cours passé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;Clipboard</source>
            <translation>Depuis le &amp;presse-papiers</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;File…</source>
            <translation>Depuis un &amp;fichier…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;Layer…</source>
            <translation>Depuis une &amp;couche…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;Past Course…</source>
            <translation>Depuis un cours p&amp;assé…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>Import</source>
            <comment>button that opens a menu</comment>
            <translation>Importer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>The participants of another course of this organisation</source>
            <translation>Les participants d’un autre cours de cette organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>The people who were copied in another program</source>
            <translation>Les personnes copiées dans un autre programme</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>The rows of a layer or table of the open project</source>
            <translation>Les lignes d’une couche ou table du projet ouvert</translation>
        </message>
    </context>
    <context>
        <name>InterruptedNotice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/interrupted.py" />
            <source>Continue…</source>
            <translation>Continuer…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/interrupted.py" />
            <source>Issue nothing more of it. Certificates that exist stay as they are.</source>
            <translation>N’en délivrer plus aucun. Les certificats qui existent restent tels quels.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/interrupted.py" />
            <source>Let It Go</source>
            <translation>Abandonner</translation>
        </message>
    </context>
    <context>
        <name>IssueFlow</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>%n of those you confirmed are in the course under another spelling of their name, which would be printed. They got no certificate yet: look at their names in the table, and issue again.</source>
            <translation>
                <numerusform>%n de ceux que vous avez confirmés est dans le cours sous une autre orthographe de son nom, qui serait imprimée. Il n’a pas encore reçu de certificat : regardez son nom dans la table et délivrez à nouveau.</numerusform>
                <numerusform>%n de ceux que vous avez confirmés sont dans le cours sous une autre orthographe de leur nom, qui serait imprimée. Ils n’ont pas encore reçu de certificat : regardez leurs noms dans la table et délivrez à nouveau.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>%n of those you confirmed cannot get a certificate now and are left out; the table says why.</source>
            <translation>
                <numerusform>%n de ceux que vous avez confirmés ne peut pas recevoir de certificat maintenant et est laissé de côté ; la table dit pourquoi.</numerusform>
                <numerusform>%n de ceux que vous avez confirmés ne peuvent pas recevoir de certificat maintenant et sont laissés de côté ; la table dit pourquoi.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>All are enrolled, but the balance has become too small meanwhile. No certificate was issued.</source>
            <translation>Tous sont inscrits, mais le solde est entre-temps devenu trop petit. Aucun certificat n’a été délivré.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Choose the certificate for all first.</source>
            <translation>Choisissez d’abord le certificat pour tous.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Nobody of the interrupted run is ticked any more. Let it go, or tick people and continue.</source>
            <translation>Plus personne de la délivrance interrompue n’est coché. Abandonnez-la, ou cochez des personnes et continuez.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Nothing was sent. %n row(s) must be repaired first: {rows}. Row {first}: {why}.</source>
            <translation>
                <numerusform>Rien n’a été envoyé. %n ligne doit d’abord être corrigée : {rows}. Ligne {first} : {why}.</numerusform>
                <numerusform>Rien n’a été envoyé. %n lignes doivent d’abord être corrigées : {rows}. Ligne {first} : {why}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Nothing was sent. %n row(s) need a look first: {rows}. Row {first}: {why}. Repair it, or say that it is right.</source>
            <translation>
                <numerusform>Rien n’a été envoyé. %n ligne doit d’abord être regardée : {rows}. Ligne {first} : {why}. Corrigez-la, ou dites qu’elle est juste.</numerusform>
                <numerusform>Rien n’a été envoyé. %n lignes doivent d’abord être regardées : {rows}. Ligne {first} : {why}. Corrigez-la, ou dites qu’elle est juste.</numerusform>
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
            <translation>Adresse sur le site de certification</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>At its training centre</source>
            <translation>À son centre de formation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/layers.py" />
            <source>Base map</source>
            <translation>Fond de carte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Certified organisations</source>
            <translation>Organisations certifiées</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Countries</source>
            <translation>Pays</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Country code</source>
            <translation>Code du pays</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Course</source>
            <translation>Cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Course convener</source>
            <translation>Animateur du cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Courses</source>
            <translation>Cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Courses at this place</source>
            <translation>Cours en ce lieu</translation>
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
            <translation>Premier jour</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/actions.py" />
            <source>Open the website</source>
            <comment>of the organisation; an action of a layer</comment>
            <translation>Ouvrir le site web</translation>
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
            <translation>Passé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Position is approximate</source>
            <translation>Position approximative</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/layers.py" />
            <source>QGIS certification</source>
            <translation>Certification QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Running now</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Somewhere in its country</source>
            <translation>Quelque part dans son pays</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>The position is approximate: somewhere in its country.</source>
            <translation>La position est approximative : quelque part dans son pays.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Trained competence</source>
            <translation>Compétence enseignée</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Training centre</source>
            <translation>Centre de formation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Training centres</source>
            <translation>Centres de formation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Upcoming</source>
            <translation>À venir</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Website</source>
            <translation>Site web</translation>
        </message>
    </context>
    <context>
        <name>LeftOut</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Did not pass</source>
            <translation>N’a pas réussi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Has a certificate already</source>
            <translation>A déjà un certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not enrolled</source>
            <translation>Pas inscrit</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The balance does not pay for it</source>
            <translation>Le solde ne suffit pas à le payer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site does not offer it for this person</source>
            <translation>Le site ne l’offre pas pour cette personne</translation>
        </message>
    </context>
    <context>
        <name>Locator</name>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>All certified courses on the map</source>
            <translation>Tous les cours certifiés sur la carte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>All certified organisations and their trainers on the map</source>
            <translation>Toutes les organisations certifiées et leurs formateurs sur la carte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Certified courses, organisations and training centres</source>
            <translation>Cours, organisations et centres de formation certifiés</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Certified organisations</source>
            <translation>Organisations certifiées</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Courses</source>
            <translation>Cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>No courses are saved yet: fetch them, and show them on the map</source>
            <translation>Aucun cours n’est encore enregistré : récupérez-les et montrez-les sur la carte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>QGIS Certification</source>
            <translation>QGIS Certification</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Training centres</source>
            <translation>Centres de formation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>courses</source>
            <comment>the word that somebody types to see all courses</comment>
            <translation>cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>past</source>
            <comment>of a course</comment>
            <translation>passé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>running now</source>
            <comment>of a course</comment>
            <translation>en cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>trainers</source>
            <comment>the word that somebody types to see all trainers</comment>
            <translation>formateurs</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>upcoming</source>
            <comment>of a course</comment>
            <translation>à venir</translation>
        </message>
    </context>
    <context>
        <name>MailDesk</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>A mail to {name} is open in your mail program; nothing is sent before you send it. Attach the PDF there.</source>
            <translation>Un e-mail à {name} est ouvert dans votre programme de messagerie ; rien n’est envoyé avant que vous ne l’envoyiez. Joignez-y le PDF.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Having the site send mails</source>
            <translation>Envoi d’e-mails par le site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>No plain answer came, so nobody can say whether mails went out: to none, to some or to all. The site does not show it. Ask a participant before you send again.</source>
            <translation>Aucune réponse claire n’est venue ; personne ne peut donc dire si des e-mails sont partis : à personne, à certains ou à tous. Le site ne le montre pas. Demandez à un participant avant d’envoyer à nouveau.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Nothing was sent: the site would write to other people by now. Look at the list again.</source>
            <translation>Rien n’a été envoyé : le site écrirait maintenant à d’autres personnes. Regardez à nouveau la liste.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Reading e-mail addresses</source>
            <translation>Lecture des adresses e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Reading who gets a mail</source>
            <translation>Lecture de qui reçoit un e-mail</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>The site has sent %n mail(s).</source>
            <translation>
                <numerusform>Le site a envoyé %n e-mail.</numerusform>
                <numerusform>Le site a envoyé %n e-mails.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MappingStrip</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Add Them Too</source>
            <translation>Les ajouter aussi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Add those as well who were in the table already</source>
            <translation>Ajouter aussi ceux qui étaient déjà dans la table</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Column names</source>
            <comment>the row that holds them</comment>
            <translation>Noms de colonnes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Columns understood</source>
            <translation>Colonnes comprises</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Encoding</source>
            <comment>of a text file</comment>
            <translation>Encodage</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>How full names are written</source>
            <translation>Comment les noms complets sont écrits</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Name order</source>
            <translation>Ordre des noms</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>No row with names</source>
            <translation>Aucune ligne de noms</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Row that names the columns; rows above it are left out</source>
            <translation>Ligne qui nomme les colonnes ; les lignes au-dessus sont laissées de côté</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Row {row}: {cells}</source>
            <translation>Ligne {row} : {cells}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Sheet</source>
            <comment>of a workbook</comment>
            <translation>Feuille</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Sheet to read</source>
            <translation>Feuille à lire</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Show what was left out and what was noticed</source>
            <translation>Montrer ce qui a été laissé de côté et ce qui a été remarqué</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Take the people that were read out again</source>
            <translation>Retirer à nouveau les personnes lues</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>The rows have been changed since they were read.</source>
            <translation>Les lignes ont été modifiées depuis leur lecture.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Try another encoding where letters look wrong</source>
            <translation>Essayer un autre encodage si des lettres semblent fausses</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>What column {column} holds</source>
            <translation>Ce que contient la colonne {column}</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>{sheet} (%n row(s))</source>
            <translation>
                <numerusform>{sheet} (%n ligne)</numerusform>
                <numerusform>{sheet} (%n lignes)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>{sheet}, hidden</source>
            <translation>{sheet}, masquée</translation>
        </message>
    </context>
    <context>
        <name>Material</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>&amp;Course</source>
            <translation>&amp;Cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>&amp;Kind</source>
            <comment>of training material</comment>
            <translation>&amp;Type</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>&amp;Link, file or folder</source>
            <translation>&amp;Lien, fichier ou dossier</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>A link. The reviewers must be able to open it.</source>
            <translation>Un lien. Les évaluateurs doivent pouvoir l’ouvrir.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Add a piece of material</source>
            <translation>Ajouter un support</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a File</source>
            <translation>Choisir un fichier</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a Folder</source>
            <translation>Choisir un dossier</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a file on this computer</source>
            <translation>Choisir un fichier sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a folder on this computer</source>
            <translation>Choisir un dossier sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Course</source>
            <translation>Cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>File…</source>
            <translation>Fichier…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Folder…</source>
            <translation>Dossier…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Kind</source>
            <comment>of training material</comment>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Last change</source>
            <translation>Dernière modification</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>List the material of all your courses. Files stay on this computer: put them where the reviewers can get them, and give the link here. Of files and folders the last change and the versions of QGIS in texts and projects are shown.</source>
            <translation>Listez les supports de tous vos cours. Les fichiers restent sur cet ordinateur : mettez-les là où les évaluateurs peuvent les obtenir et donnez le lien ici. Pour les fichiers et dossiers, la dernière modification et les versions de QGIS trouvées dans les textes et projets sont montrées.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Look Again</source>
            <translation>Regarder à nouveau</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Look at all files and folders again</source>
            <translation>Regarder à nouveau tous les fichiers et dossiers</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Looking at training material</source>
            <translation>Examen des supports de formation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>On this computer. Last change {when}; no version of QGIS was found in it.</source>
            <translation>Sur cet ordinateur. Dernière modification {when} ; aucune version de QGIS n’y a été trouvée.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>On this computer. Last change {when}; speaks of QGIS {versions}.</source>
            <translation>Sur cet ordinateur. Dernière modification {when} ; parle de QGIS {versions}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>On this computer; not looked at yet.</source>
            <translation>Sur cet ordinateur ; pas encore examiné.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Paste a link, or choose a file or folder to see how recent it is.</source>
            <translation>Collez un lien, ou choisissez un fichier ou un dossier pour voir s’il est récent.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Place</source>
            <comment>link, file or folder</comment>
            <translation>Emplacement</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>QGIS versions</source>
            <translation>Versions de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Remove the chosen piece; its files stay</source>
            <translation>Supprimer le support choisi ; ses fichiers restent</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>This is neither a link nor a file on this computer.</source>
            <translation>Ceci n’est ni un lien ni un fichier de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Training material</source>
            <translation>Supports de formation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>{file} cannot be found or read.</source>
            <translation>{file} est introuvable ou illisible.</translation>
        </message>
    </context>
    <context>
        <name>MyCourses</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>%n course(s)</source>
            <translation>
                <numerusform>%n cours</numerusform>
                <numerusform>%n cours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Balance {balance}</source>
            <translation>Solde {balance}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Buy credits on the site, in your web browser</source>
            <translation>Acheter des crédits sur le site, dans votre navigateur web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Choose your organisation above. If you work for none yet, the page “Certified?” tells how an organisation becomes certified.</source>
            <translation>Choisissez votre organisation ci-dessus. Si vous ne travaillez encore pour aucune, la page « Certifié ? » dit comment une organisation devient certifiée.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Courses</source>
            <translation>Cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Fill in the participants of this course and issue certificates</source>
            <translation>Saisir les participants de ce cours et délivrer des certificats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Find the organisations that you work for</source>
            <translation>Chercher les organisations pour lesquelles vous travaillez</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Finding the organisations you work for…</source>
            <translation>Recherche des organisations pour lesquelles vous travaillez…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <location filename="../qgis_certification_plugin/ui/courses/organisations.py" />
            <source>Finding your organisations</source>
            <translation>Recherche de vos organisations</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>No course holds these words.</source>
            <translation>Aucun cours ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Open Participants</source>
            <translation>Ouvrir les participants</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Read balance and courses again</source>
            <translation>Relire le solde et les cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/organisations.py" />
            <source>Reading the list of organisations</source>
            <translation>Lecture de la liste des organisations</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/organisations.py" />
            <source>Reading the organisation's courses</source>
            <translation>Lecture des cours de l’organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Reading the organisation…</source>
            <translation>Lecture de l’organisation…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Search in these courses</source>
            <translation>Chercher dans ces cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Sign Out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Signed in as {name}</source>
            <translation>Connecté en tant que {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Stop looking</source>
            <translation>Arrêter la recherche</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>This organisation has no courses yet.</source>
            <translation>Cette organisation n’a pas encore de cours.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Top Up…</source>
            <translation>Recharger…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/page.py" />
            <source>Your session has ended. Nothing is lost. Sign in again to go on.</source>
            <translation>Votre session est terminée. Rien n’est perdu. Connectez-vous à nouveau pour continuer.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>{shown} of %n course(s)</source>
            <translation>
                <numerusform>{shown} sur %n cours</numerusform>
                <numerusform>{shown} sur %n cours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Office</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/office.py" />
            <source>Fetching certified courses</source>
            <translation>Récupération des cours certifiés</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/office.py" />
            <source>Reading the saved courses</source>
            <translation>Lecture des cours enregistrés</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>A file could not be deleted, perhaps because another program has it open: {file}.</source>
            <translation>Un fichier n’a pas pu être supprimé, peut-être parce qu’un autre programme l’a ouvert : {file}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Add this to a bug report. It holds versions, settings and the last errors, and no names, e-mail addresses or passwords.</source>
            <translation>Joignez ceci à un rapport de bogue. Il contient les versions, les paramètres et les dernières erreurs, et ni noms, ni adresses e-mail, ni mots de passe.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>All that the plugin stores on this computer. Only you may read it. Nothing of it is sent anywhere but to the certification site, and only when you say so.</source>
            <translation>Tout ce que l’extension enregistre sur cet ordinateur. Vous seul pouvez le lire. Rien n’en est envoyé ailleurs qu’au site de certification, et seulement quand vous le dites.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>Another QGIS is working on %n course(s); what belongs to them stayed.</source>
            <translation>
                <numerusform>Un autre QGIS travaille sur %n cours ; ce qui lui appartient est resté.</numerusform>
                <numerusform>Un autre QGIS travaille sur %n cours ; ce qui leur appartient est resté.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Back to QGIS's Language</source>
            <translation>Revenir à la langue de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Certification site</source>
            <translation>Site de certification</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Copy Diagnosis</source>
            <translation>Copier le diagnostic</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete All Now…</source>
            <translation>Tout supprimer maintenant…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete Now…</source>
            <translation>Supprimer maintenant…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete everything in the list</source>
            <translation>Supprimer tout ce qui est dans la liste</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete what is selected in the list</source>
            <translation>Supprimer ce qui est sélectionné dans la liste</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Deleted.</source>
            <translation>Supprimé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Diagnosis</source>
            <translation>Diagnostic</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>End the session; tables that are open are saved and closed</source>
            <translation>Terminer la session ; les tables ouvertes sont enregistrées et fermées</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Fetch the courses again when they are older than</source>
            <translation>Récupérer à nouveau les cours quand ils datent de plus de</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Forget Password</source>
            <translation>Oublier le mot de passe</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Go back to {address}</source>
            <translation>Revenir à {address}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>How long</source>
            <comment>it is stored</comment>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>How much</source>
            <comment>is stored</comment>
            <translation>Quantité</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Instead of each text, show its context and source as in the file</source>
            <translation>Au lieu de chaque texte, montrer son contexte et sa source tels que dans le fichier</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It defines entities, which no translation file needs.</source>
            <translation>Il définit des entités, dont aucun fichier de traduction n’a besoin.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is damaged, or no translation file (line {line}).</source>
            <translation>Il est endommagé, ou n’est pas un fichier de traduction (ligne {line}).</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is damaged; compile it again.</source>
            <translation>Il est endommagé ; compilez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is larger than any translation of this plugin.</source>
            <translation>Il est plus grand que toute traduction de cette extension.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is no file of Qt Linguist.</source>
            <translation>Ce n’est pas un fichier de Qt Linguist.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Let the whole plugin speak it at once, until QGIS is left</source>
            <translation>Faire parler cette langue à toute l’extension immédiatement, jusqu’à la fermeture de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>No text in it is translated.</source>
            <translation>Aucun texte n’y est traduit.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Nobody has signed in yet.</source>
            <translation>Personne ne s’est encore connecté.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Nobody is signed in. {username} was the last one.</source>
            <translation>Personne n’est connecté. {username} était le dernier.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>On trial: {language}, from {file}. What you save in that file is shown at once.</source>
            <translation>À l’essai : {language}, depuis {file}. Ce que vous enregistrez dans ce fichier est montré immédiatement.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Open Folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Opens the page for bug reports in your web browser</source>
            <translation>Ouvre la page des rapports de bogues dans votre navigateur web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <source>Practice</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>QGIS did not let go of the password: its authentication database is switched off or cannot be written. The password is still there.</source>
            <translation>QGIS n’a pas lâché le mot de passe : sa base de données d’authentification est désactivée ou ne peut pas être écrite. Le mot de passe y est toujours.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>QGIS did not let go of the password; it is still there.</source>
            <translation>QGIS n’a pas lâché le mot de passe ; il y est toujours.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>QGIS remembers no password.</source>
            <translation>QGIS ne retient aucun mot de passe.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Remove it from QGIS's encrypted store; you type it next time</source>
            <translation>Le retirer du coffre chiffré de QGIS ; vous le saisirez la prochaine fois</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Report a Bug</source>
            <translation>Signaler un bogue</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Save Diagnosis</source>
            <translation>Enregistrer le diagnostic</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Save Diagnosis…</source>
            <translation>Enregistrer le diagnostic…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/section.py" />
            <source>Set by the environment variable {variable}, so it cannot be changed here. Ask who manages this computer.</source>
            <translation>Défini par la variable d’environnement {variable}, donc non modifiable ici. Adressez-vous à la personne qui gère cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Show the files in your file manager</source>
            <translation>Montrer les fichiers dans votre gestionnaire de fichiers</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Show where texts come from</source>
            <translation>Montrer d’où viennent les textes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Sign Out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Signed in at {host} as {username}.</source>
            <translation>Connecté à {host} en tant que {username}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Size</source>
            <comment>on the disk</comment>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/moving.py" />
            <source>Something is being sent to {host}. Nothing was changed; come back when that has ended.</source>
            <translation>Quelque chose est en cours d’envoi à {host}. Rien n’a été modifié ; revenez quand ce sera terminé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>The address must begin with https, so that nobody on the way can read your password. Only a site on this computer may do without.</source>
            <translation>L’adresse doit commencer par https, afin que personne en chemin ne puisse lire votre mot de passe. Seul un site sur cet ordinateur peut s’en passer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>The address must not hold a username or password. Sign in on the page My courses.</source>
            <translation>L’adresse ne doit pas contenir de nom d’utilisateur ni de mot de passe. Connectez-vous sur la page Mes cours.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/moving.py" />
            <source>The address of the certification site was not changed.</source>
            <translation>L’adresse du site de certification n’a pas été modifiée.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/moving.py" />
            <source>The certification site is now {host}.</source>
            <translation>Le site de certification est maintenant {host}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>The courses are being fetched at this moment. Nothing was deleted; come back when that has ended.</source>
            <translation>Les cours sont en cours de récupération. Rien n’a été supprimé ; revenez quand ce sera terminé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>The password is in QGIS's encrypted store.</source>
            <translation>Le mot de passe est dans le coffre chiffré de QGIS.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>The plugin speaks the language of QGIS ({language}).</source>
            <translation>L’extension parle la langue de QGIS ({language}).</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>This is not the address of a website. It looks like {address}.</source>
            <translation>Ceci n’est pas l’adresse d’un site web. Elle ressemble à {address}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>This translation awaits review by a native speaker. Tell the makers of the plugin what reads oddly, or correct it yourself: you can try out your file here.</source>
            <comment>seen only in languages that no native speaker has reviewed</comment>
            <translation>Cette traduction attend d’être relue par une personne dont c’est la langue maternelle. Signalez aux auteurs de l’extension ce qui sonne mal, ou corrigez-le vous-même : vous pouvez essayer votre fichier ici.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Translation file (.ts or .qm)</source>
            <translation>Fichier de traduction (.ts ou .qm)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Translations</source>
            <translation>Traductions</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Try Out</source>
            <translation>Essayer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Try a Translation</source>
            <translation>Essayer une traduction</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Type the address of the certification site.</source>
            <translation>Saisissez l’adresse du site de certification.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Use Default</source>
            <comment>the usual address</comment>
            <translation>Utiliser l’adresse par défaut</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>What</source>
            <comment>is stored</comment>
            <translation>Quoi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>What is stored on this computer</source>
            <translation>Ce qui est enregistré sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>While you practise, the address stays as it is.</source>
            <translation>Pendant l’entraînement, l’adresse reste telle quelle.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>With OK you move to {host}: tables that are open are saved and closed, you are signed out, and the password that QGIS remembers is removed. Your tables come back when you return to the address of now.</source>
            <translation>Avec OK, vous passez à {host} : les tables ouvertes sont enregistrées et fermées, vous êtes déconnecté, et le mot de passe que QGIS retient est supprimé. Vos tables reviennent quand vous retournez à l’adresse actuelle.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>You are practising. Stop that first; nothing was deleted.</source>
            <translation>Vous vous entraînez. Arrêtez d’abord cela ; rien n’a été supprimé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <source>You are practising: nothing is real, nothing is paid.</source>
            <translation>Vous vous entraînez : rien n’est réel, rien n’est payé.</translation>
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
            <translation>{address} est utilisée à la place.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>{done} of %n text(s) are translated.</source>
            <translation>
                <numerusform>{done} sur %n texte sont traduits.</numerusform>
                <numerusform>{done} sur %n textes sont traduits.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>{file} cannot be read. The language stays as it is. See whether the file is there and whether you may read it.</source>
            <translation>{file} ne peut pas être lu. La langue reste telle quelle. Voyez si le fichier est là et si vous avez le droit de le lire.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>{file} could not be written ({reason}). Choose another folder, or copy the diagnosis.</source>
            <translation>{file} n’a pas pu être écrit ({reason}). Choisissez un autre dossier, ou copiez le diagnostic.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>{file} was not used, and the language stays as it is.</source>
            <translation>{file} n’a pas été utilisé, et la langue reste telle quelle.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>{size} in the folder {folder}</source>
            <translation>{size} dans le dossier {folder}</translation>
        </message>
    </context>
    <context>
        <name>Organisation</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>A square PNG or JPEG picture, best of 500 pixels or more.</source>
            <translation>Une image PNG ou JPEG carrée, de préférence de 500 pixels ou plus.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose a Logo</source>
            <translation>Choisir un logo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose a PNG or JPEG picture</source>
            <translation>Choisir une image PNG ou JPEG</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose a country</source>
            <translation>Choisir un pays</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>File of the logo</source>
            <translation>Fichier du logo</translation>
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
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Other owners</source>
            <translation>Autres propriétaires</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>The logo</source>
            <translation>Le logo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Usernames or e-mails, with commas between them</source>
            <translation>Noms d’utilisateur ou e-mails, séparés par des virgules</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>VAT or registration number</source>
            <translation>Numéro de TVA ou d’enregistrement</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Website</source>
            <translation>Site web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>You are an owner yourself. Others need an account on the site; they are looked up by exactly what you type here.</source>
            <translation>Vous êtes vous-même propriétaire. Les autres doivent avoir un compte sur le site ; ils y sont cherchés exactement tels que vous les saisissez ici.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>{field} (required)</source>
            <translation>{field} (obligatoire)</translation>
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
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/chooser.py" />
            <source>Type a part of its name</source>
            <translation>Saisir une partie de son nom</translation>
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
            <translation>Comme pour tous</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cells.py" />
            <source>As for all: {wording}</source>
            <translation>Comme pour tous : {wording}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Certificate</source>
            <translation>Certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_values.py" />
            <source>Did not pass</source>
            <translation>N’a pas réussi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Only those who are ticked here get a certificate.</source>
            <translation>Seuls ceux qui sont cochés ici reçoivent un certificat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/view.py" />
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_values.py" />
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/view.py" />
            <source>Paste a list of people, drop a file or a layer here, choose Import, or type above.</source>
            <translation>Collez une liste de personnes, déposez ici un fichier ou une couche, choisissez Importer, ou saisissez ci-dessus.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Remark</source>
            <comment>column of the trainer's notes</comment>
            <translation>Remarque</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Surname</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/view.py" />
            <source>Tab goes from cell to cell, Ctrl+Tab out of the table, F2 into a cell. Space ticks who passed. Ctrl+R repairs the row, Ctrl+Shift+R calls it right.</source>
            <translation>Tab va de cellule en cellule, Ctrl+Tab sort du tableau, F2 entre dans une cellule. Espace coche qui a réussi. Ctrl+R répare la ligne, Ctrl+Maj+R la déclare juste.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>The name is printed on the certificate exactly as it stands here.</source>
            <translation>Le nom est imprimé sur le certificat exactement comme il figure ici.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>The site sends the certificate to this address when you ask for it.</source>
            <translation>Le site envoie le certificat à cette adresse quand vous le demandez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>The wording on the certificate of this participant.</source>
            <translation>Le texte du certificat de ce participant.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>What is right or wrong with the row, and how far it is.</source>
            <translation>Ce qui est juste ou faux dans la ligne, et où elle en est.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Your own note. It is never sent: it stays in the draft on this computer, also for those who are enrolled, until you clear it or forget the draft.</source>
            <translation>Votre propre note. Elle n’est jamais envoyée : elle reste dans le brouillon sur cet ordinateur, aussi pour les inscrits, jusqu’à ce que vous l’effaciez ou oubliiez le brouillon.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>add row</source>
            <translation>ajouter une ligne</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>choose wording</source>
            <translation>choisir le texte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>clear cells</source>
            <translation>effacer des cellules</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>cut cells</source>
            <translation>couper des cellules</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/model.py" />
            <source>edit {column}</source>
            <translation>modifier {column}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>fill down</source>
            <translation>recopier vers le bas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>paste cells</source>
            <translation>coller des cellules</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>remove %n row(s)</source>
            <translation>
                <numerusform>supprimer %n ligne</numerusform>
                <numerusform>supprimer %n lignes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>tick who passed</source>
            <translation>cocher qui a réussi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cells.py" />
            <source>{column}, empty row</source>
            <translation>{column}, ligne vide</translation>
        </message>
    </context>
    <context>
        <name>ParticipantsWindow</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>An earlier run was interrupted. Continue it, or let it go, before you send anything else.</source>
            <translation>Une délivrance précédente a été interrompue. Continuez-la ou abandonnez-la avant d’envoyer autre chose.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Enrolling was interrupted: %n people are not in the course. They are still in the table as new.</source>
            <translation>
                <numerusform>L’inscription a été interrompue : %n personne n’est pas dans le cours. Elle est toujours dans la table comme nouvelle.</numerusform>
                <numerusform>L’inscription a été interrompue : %n personnes ne sont pas dans le cours. Elles sont toujours dans la table comme nouvelles.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/top_up.py" />
            <source>Refresh</source>
            <translation>Actualiser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Refresh the balance here when you have topped up there.</source>
            <translation>Actualisez ici le solde quand vous l’y aurez rechargé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/window.py" />
            <source>Sending goes on in the background.</source>
            <translation>L’envoi continue en arrière-plan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/window.py" />
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Stopped. What was done until then stays done.</source>
            <translation>Arrêté. Ce qui a été fait jusque-là reste fait.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>You are signed in again. The table has changed meanwhile, so nobody was enrolled yet.</source>
            <translation>Vous êtes de nouveau connecté. La table a changé entre-temps ; personne n’a donc encore été inscrit.</translation>
        </message>
    </context>
    <context>
        <name>PersonActions</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Change the name or the e-mail on the site</source>
            <translation>Modifier le nom ou l’e-mail sur le site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Correct Name or E-mail…</source>
            <translation>Corriger le nom ou l’e-mail…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Enrol This Person</source>
            <translation>Inscrire cette personne</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Enrol only this person; this costs nothing</source>
            <translation>Inscrire seulement cette personne ; cela ne coûte rien</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Have the site print the certificate anew; this costs nothing</source>
            <translation>Faire réimprimer le certificat par le site ; cela ne coûte rien</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Open PDF</source>
            <translation>Ouvrir le PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Open Verification Page</source>
            <translation>Ouvrir la page de vérification</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Pay Certificate…</source>
            <translation>Payer le certificat…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Pay this certificate with one credit</source>
            <translation>Payer ce certificat avec un crédit</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Prepare a mail to this person in your own mail program</source>
            <translation>Préparer un e-mail à cette personne dans votre propre programme de messagerie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Remove from Course…</source>
            <translation>Retirer du cours…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Renew PDF</source>
            <translation>Renouveler le PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Revoke Certificate…</source>
            <translation>Révoquer le certificat…</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>Save %n PDF(s)…</source>
            <translation>
                <numerusform>Enregistrer %n PDF…</numerusform>
                <numerusform>Enregistrer %n PDF…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Show the certificate</source>
            <translation>Montrer le certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Take the certificate back for good</source>
            <translation>Reprendre le certificat pour de bon</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Take this person out of the course; a certificate stays valid</source>
            <translation>Retirer cette personne du cours ; un certificat reste valable</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>What anybody sees who checks the number, in your web browser</source>
            <translation>Ce que voit quiconque vérifie le numéro, dans votre navigateur web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Write a Mail</source>
            <translation>Écrire un e-mail</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>Write to %n People…</source>
            <translation>
                <numerusform>Écrire à %n personne…</numerusform>
                <numerusform>Écrire à %n personnes…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonDesk</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Correcting a participant</source>
            <translation>Correction d’un participant</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>Fetching a certificate</source>
            <translation>Récupération d’un certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Making a PDF anew</source>
            <translation>Réfection d’un PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Paying a certificate</source>
            <translation>Paiement d’un certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Reading name and e-mail</source>
            <translation>Lecture du nom et de l’e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Removing a participant from the course</source>
            <translation>Retrait d’un participant du cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Revoking a certificate</source>
            <translation>Révocation d’un certificat</translation>
        </message>
    </context>
    <context>
        <name>PersonOffers</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>A certificate can be revoked within a week of its issue only, and that has passed.</source>
            <translation>Un certificat ne peut être révoqué que dans la semaine suivant sa délivrance, et celle-ci est passée.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>It is not paid, so there is no PDF.</source>
            <translation>Il n’est pas payé, il n’y a donc pas de PDF.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>Select one person in the table first.</source>
            <translation>Sélectionnez d’abord une personne dans la table.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>The certificate is a week old or older: the site lets nobody change the name or e-mail any more.</source>
            <translation>Le certificat a une semaine ou plus : le site ne permet plus à personne de modifier le nom ou l’e-mail.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>The site does not offer you this for this person.</source>
            <translation>Le site ne vous offre pas cela pour cette personne.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>The site offers this for paid certificates only.</source>
            <translation>Le site n’offre cela que pour les certificats payés.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>There is no certificate yet.</source>
            <translation>Il n’y a pas encore de certificat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>There is no credit to pay it with: top up first.</source>
            <translation>Il n’y a pas de crédit pour le payer : rechargez d’abord.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>This certificate is paid already.</source>
            <translation>Ce certificat est déjà payé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>This person is enrolled already.</source>
            <translation>Cette personne est déjà inscrite.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>This person is not enrolled yet.</source>
            <translation>Cette personne n’est pas encore inscrite.</translation>
        </message>
    </context>
    <context>
        <name>PersonReports</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>No program opened the PDF. Save it instead.</source>
            <translation>Aucun programme n’a ouvert le PDF. Enregistrez-le plutôt.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: somebody else has corrected {name} meanwhile. Look at it again.</source>
            <translation>Rien n’a été modifié : quelqu’un d’autre a corrigé {name} entre-temps. Regardez à nouveau.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: the certificate of {name} is a week old, and the site lets nobody change it any more.</source>
            <translation>Rien n’a été modifié : le certificat de {name} a une semaine, et le site ne permet plus à personne de le modifier.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: the organisation has somebody else of exactly this name and e-mail.</source>
            <translation>Rien n’a été modifié : l’organisation a quelqu’un d’autre portant exactement ce nom et cet e-mail.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: {name} has another certificate by now than was confirmed. Look at it again.</source>
            <translation>Rien n’a été modifié : {name} a entre-temps un autre certificat que celui qui a été confirmé. Regardez à nouveau.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: {name} is no longer in the course.</source>
            <translation>Rien n’a été modifié : {name} n’est plus dans le cours.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>The PDF of {number} was made anew, but it does not show “{name}”. Look at it, and try again.</source>
            <translation>Le PDF de {number} a été refait, mais il ne montre pas « {name} ». Regardez-le et réessayez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} is corrected.</source>
            <translation>{name} est corrigé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} is no longer in the course.</source>
            <translation>{name} n’est plus dans le cours.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} is still in the course: no answer came. Try again.</source>
            <translation>{name} est toujours dans le cours : aucune réponse n’est venue. Réessayez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} was not changed: no answer came. Try again.</source>
            <translation>{name} n’a pas été modifié : aucune réponse n’est venue. Réessayez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name}: no answer came, and the site cannot be read now. Refresh and look before you repeat it.</source>
            <translation>{name} : aucune réponse n’est venue, et le site ne peut pas être lu maintenant. Actualisez et regardez avant de recommencer.</translation>
        </message>
    </context>
    <context>
        <name>PersonStrip</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/strip.py" />
            <source>More</source>
            <comment>a button with a menu</comment>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/strip.py" />
            <source>More that can be done with this person</source>
            <translation>Autres actions possibles pour cette personne</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>%n people are enrolled in the course first.</source>
            <translation>
                <numerusform>%n personne est d’abord inscrite au cours.</numerusform>
                <numerusform>%n personnes sont d’abord inscrites au cours.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>%n people get none now</source>
            <translation>
                <numerusform>%n personne n’en reçoit pas maintenant</numerusform>
                <numerusform>%n personnes n’en reçoivent pas maintenant</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>A certificate can be revoked until {day}; whether the credit comes back then is up to the site.</source>
            <translation>Un certificat peut être révoqué jusqu’au {day} ; c’est le site qui décide si le crédit est alors rendu.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Balance now {now}, afterwards {after}.</source>
            <translation>Solde actuel {now}, ensuite {after}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Certificate</source>
            <translation>Certificat</translation>
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
                <numerusform>Délivrer %n certificat pour {amount}</numerusform>
                <numerusform>Délivrer %n certificats pour {amount}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue %n certificate(s) for “{course}”?</source>
            <translation>
                <numerusform>Délivrer %n certificat pour « {course} » ?</numerusform>
                <numerusform>Délivrer %n certificats pour « {course} » ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue Certificates</source>
            <translation>Délivrer des certificats</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue the First %n…</source>
            <translation>
                <numerusform>Délivrer seulement le premier (%n)…</numerusform>
                <numerusform>Délivrer les %n premiers…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Name on the certificate</source>
            <translation>Nom sur le certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Open the first certificate as a PDF, printed by the site with an invented name and number; this costs nothing</source>
            <translation>Ouvrir le premier certificat en PDF, imprimé par le site avec un nom et un numéro inventés ; cela ne coûte rien</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Preview…</source>
            <translation>Aperçu…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Shows first whom the balance pays for; sends nothing yet</source>
            <translation>Montre d’abord pour qui le solde suffit ; n’envoie encore rien</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Shows step by step what would be sent, and sends nothing</source>
            <translation>Montre étape par étape ce qui serait envoyé, et n’envoie rien</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The balance is {now}: too little. Top up for %n credit(s) more, or issue only what it pays for. Nothing is issued on credit.</source>
            <translation>
                <numerusform>Le solde est de {now} : trop peu. Rechargez %n crédit de plus, ou ne délivrez que ce qu’il permet de payer. Rien n’est délivré à crédit.</numerusform>
                <numerusform>Le solde est de {now} : trop peu. Rechargez %n crédits de plus, ou ne délivrez que ce qu’il permet de payer. Rien n’est délivré à crédit.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The course ended more than a week ago, so a certificate cannot be revoked.</source>
            <translation>Le cours s’est terminé il y a plus d’une semaine ; un certificat ne peut donc pas être révoqué.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The names are printed exactly as they stand here. A mistake can be corrected on the site until {day}; after that it costs another certificate.</source>
            <translation>Les noms sont imprimés exactement comme ils figurent ici. Une erreur peut être corrigée sur le site jusqu’au {day} ; après, cela coûte un autre certificat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The site does not show you the balance, so nothing can be issued from here.</source>
            <translation>Le site ne vous montre pas le solde ; rien ne peut donc être délivré d’ici.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The site shows a preview of the certificate only to those who may change the course.</source>
            <translation>Le site ne montre un aperçu du certificat qu’à ceux qui peuvent modifier le cours.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>There is no credit left. Top up for %n credit(s) first. Nothing is issued on credit.</source>
            <translation>
                <numerusform>Il n’y a plus de crédit. Rechargez d’abord %n crédit. Rien n’est délivré à crédit.</numerusform>
                <numerusform>Il n’y a plus de crédit. Rechargez d’abord %n crédits. Rien n’est délivré à crédit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>This costs %n credit(s), {amount}.</source>
            <translation>
                <numerusform>Cela coûte %n crédit, {amount}.</numerusform>
                <numerusform>Cela coûte %n crédits, {amount}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>This course ends on {day}: are you sure that everybody has passed already?</source>
            <translation>Ce cours se termine le {day} : êtes-vous sûr que tous ont déjà réussi ?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Top Up…</source>
            <translation>Recharger…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Try It Without Sending…</source>
            <translation>Essayer sans envoyer…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Who gets a certificate</source>
            <translation>Qui reçoit un certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Who gets none</source>
            <translation>Qui n’en reçoit pas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
    </context>
    <context>
        <name>PlanTools</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>A preview changes nothing on the site.</source>
            <translation>Un aperçu ne change rien sur le site.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>Fetching the preview</source>
            <translation>Récupération de l’aperçu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>No program opened the PDF of the preview.</source>
            <translation>Aucun programme n’a ouvert le PDF de l’aperçu.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>The site does not offer this to you for this course.</source>
            <translation>Le site ne vous offre pas cela pour ce cours.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>Trying it without sending</source>
            <translation>Essai sans envoi</translation>
        </message>
    </context>
    <context>
        <name>Plugin</name>
        <message>
            <location filename="../qgis_certification_plugin/plugin.py" />
            <source>Courses and Certificates</source>
            <translation>Cours et certificats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/help.py" />
            <source>Help</source>
            <comment>on buttons and in menus: opens the help</comment>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/plugin.py" />
            <source>QGIS Certification: find courses, issue certificates</source>
            <translation>QGIS Certification : trouver des cours, délivrer des certificats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/entry.py" />
            <source>Settings…</source>
            <translation>Paramètres…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/map_actions.py" />
            <source>Show in QGIS Certification</source>
            <comment>an action for a feature</comment>
            <translation>Montrer dans QGIS Certification</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>A small certification site starts on this computer, with invented organisations, courses and people. Enrol, issue, revoke: nothing leaves this computer, nothing is paid, and your own tables, courses and layers stay as they are. All you do is removed when you stop.</source>
            <translation>Un petit site de certification démarre sur cet ordinateur, avec des organisations, des cours et des personnes inventés. Inscrivez, délivrez, révoquez : rien ne quitte cet ordinateur, rien n’est payé, et vos propres tables, cours et couches restent tels quels. Tout ce que vous faites est supprimé quand vous arrêtez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>After two certificates a colleague has used up the credits of your organisation. No certificate is issued unpaid. Top up on the practice site and go on.</source>
            <translation>Après deux certificats, un collègue a épuisé les crédits de votre organisation. Aucun certificat n’est délivré sans être payé. Rechargez sur le site d’entraînement et continuez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>All goes as on a good day.</source>
            <translation>Tout se passe comme un bon jour.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Answers get lost</source>
            <translation>Des réponses se perdent</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>At the 3rd certificate the site has signed you out. Your table is kept. Sign in again, and you are asked about the rest.</source>
            <translation>Au 3e certificat, le site vous a déconnecté. Votre table est conservée. Connectez-vous à nouveau, et la suite vous est proposée.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Change…</source>
            <comment>who one practises as, and what goes wrong</comment>
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Choose another role, or what shall go wrong</source>
            <translation>Choisir un autre rôle, ou ce qui doit mal tourner</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Connection drops after the 3rd certificate</source>
            <translation>La connexion tombe après le 3e certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Course convener</source>
            <translation>Animateur de cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Credits run out</source>
            <translation>Les crédits s’épuisent</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Every answer takes a second and a half. QGIS stays usable, the progress tells how far it is, and you can stop between two certificates.</source>
            <translation>Chaque réponse prend une seconde et demie. QGIS reste utilisable, la progression montre où l’on en est, et vous pouvez arrêter entre deux certificats.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Everything works</source>
            <translation>Tout fonctionne</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Everything you have practised is removed: tables, participants, certificates. The practice site begins anew. Nothing at the real site changes.</source>
            <translation>Tout ce que vous avez fait à l’entraînement est supprimé : tables, participants, certificats. Le site d’entraînement recommence à neuf. Rien ne change sur le vrai site.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Go back to the real site; what you practised is removed</source>
            <translation>Revenir au vrai site ; ce que vous avez fait à l’entraînement est supprimé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Number given out twice</source>
            <translation>Numéro attribué deux fois</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Owner of a certifying organisation</source>
            <translation>Propriétaire d’une organisation certifiante</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Owner without credits</source>
            <translation>Propriétaire sans crédits</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Practice: nothing is real, nothing is paid</source>
            <translation>Entraînement : rien n’est réel, rien n’est payé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Practise</source>
            <translation>S’entraîner</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/entry.py" />
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Practise…</source>
            <translation>S’entraîner…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>Preparing the practice site</source>
            <translation>Préparation du site d’entraînement</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Remove all you have practised and begin anew</source>
            <translation>Supprimer tout ce que vous avez fait à l’entraînement et recommencer à neuf</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>Removing what was practised</source>
            <translation>Suppression de ce qui a été fait à l’entraînement</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Reset…</source>
            <comment>the practice site</comment>
            <translation>Réinitialiser…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>See what is said where the credits do not suffice. Topping up costs nothing here.</source>
            <translation>Voyez ce qui est dit quand les crédits ne suffisent pas. Recharger ne coûte rien ici.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Session ends half-way</source>
            <translation>La session se termine à mi-chemin</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Slow site</source>
            <translation>Site lent</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Somebody else issues at the same time</source>
            <translation>Quelqu’un d’autre délivre en même temps</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>Something is being sent to the real site. Practise when that has ended.</source>
            <translation>Quelque chose est en cours d’envoi au vrai site. Entraînez-vous quand ce sera terminé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/entry.py" />
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Stop Practising</source>
            <translation>Arrêter l’entraînement</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>The 4th is sent, its answer never comes, and for a few seconds the site cannot be reached. The course is read again before anything else is sent, so nobody gets two certificates and nobody is forgotten. Go on from the strip above the table.</source>
            <translation>Le 4e est envoyé, sa réponse ne vient jamais, et pendant quelques secondes le site n’est pas joignable. Le cours est relu avant tout autre envoi ; personne ne reçoit donc deux certificats et personne n’est oublié. Continuez depuis la bande au-dessus de la table.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>The number of your first certificate also goes to somebody of another organisation. It is found when the numbers are checked afterwards: neither certificate can be verified then.</source>
            <translation>Le numéro de votre premier certificat est aussi donné à quelqu’un d’une autre organisation. Cela se découvre quand les numéros sont vérifiés ensuite : aucun des deux certificats ne peut alors être vérifié.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>The practice site could not be started on this computer. Nothing has changed; you are where you were. The log tells more.</source>
            <translation>Le site d’entraînement n’a pas pu être démarré sur cet ordinateur. Rien n’a changé ; vous êtes là où vous étiez. Le journal en dit plus.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>The site issues two certificates and then reports an error of its own. Whether they were issued is read from the course; none is sent a second time.</source>
            <translation>Le site délivre deux certificats puis signale une erreur de sa part. Le cours dit s’ils ont été délivrés ; aucun n’est envoyé une seconde fois.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Try it all on a practice site first: free and private.</source>
            <translation>Essayez d’abord tout cela sur un site d’entraînement : gratuit et privé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>What happens</source>
            <comment>what goes wrong, or nothing</comment>
            <translation>Ce qui se passe</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>While you issue, a colleague issues to somebody in your table too. That person gets one certificate, not two, and one credit is taken.</source>
            <translation>Pendant que vous délivrez, un collègue délivre aussi à quelqu’un de votre table. Cette personne reçoit un certificat, pas deux, et un crédit est pris.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Work with a practice site on this computer; nothing is real</source>
            <translation>Travailler avec un site d’entraînement sur cet ordinateur ; rien n’est réel</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>You add participants and issue certificates to them. What only owners may do is not offered to you.</source>
            <translation>Vous ajoutez des participants et leur délivrez des certificats. Ce que seuls les propriétaires peuvent faire ne vous est pas offert.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>You are</source>
            <comment>the role that one practises</comment>
            <translation>Vous êtes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>You are back at {host}. What you practised has been removed.</source>
            <translation>Vous êtes revenu sur {host}. Ce que vous avez fait à l’entraînement a été supprimé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>You may do everything, and there are 200 credits to spend. The course that ends today waits for its participants.</source>
            <translation>Vous pouvez tout faire, et il y a 200 crédits à dépenser. Le cours qui se termine aujourd’hui attend ses participants.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>You practise as: {role}. What happens: {preset}. Pages in your web browser ask for username {username} and password {password}.</source>
            <translation>Vous vous entraînez en tant que : {role}. Ce qui se passe : {preset}. Les pages dans votre navigateur web demandent le nom d’utilisateur {username} et le mot de passe {password}.</translation>
        </message>
    </context>
    <context>
        <name>Print</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>%n page(s) were saved in {file}. It holds names: remove it when it has served its purpose.</source>
            <translation>
                <numerusform>%n page a été enregistrée dans {file}. Le fichier contient des noms : supprimez-le quand il a rempli son but.</numerusform>
                <numerusform>%n pages ont été enregistrées dans {file}. Le fichier contient des noms : supprimez-le quand il a rempli son but.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Attendance per Day (PDF)…</source>
            <translation>Présence par jour (PDF)…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Attendance per Day…</source>
            <translation>Présence par jour…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Cancelled: no file was written.</source>
            <translation>Annulé : aucun fichier n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Drawing the pages</source>
            <translation>Dessin des pages</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>From its first day to its last, this course takes {days} days. There is a list for each day of a course of at most {most} days. Print the sign-in list instead.</source>
            <translation>Du premier au dernier jour, ce cours dure {days} jours. Il y a une liste par jour pour un cours d’au plus {most} jours. Imprimez plutôt la liste d’émargement.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>It was made with the layout “{layout}” of your project.</source>
            <translation>Fait avec la mise en page « {layout} » de votre projet.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Name Plates (PDF)…</source>
            <translation>Porte-noms (PDF)…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Name Plates…</source>
            <translation>Porte-noms…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>None of these rows has a name. Type the names into the table, and print then.</source>
            <translation>Aucune de ces lignes n’a de nom. Saisissez les noms dans la table, puis imprimez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Nothing was printed: the layout of this sheet in your project holds HTML, or a picture whose source is an expression, and could send names over the internet. Remove these items from the layout, or the layout from the project, and try again.</source>
            <translation>Rien n’a été imprimé : la mise en page de cette feuille dans votre projet contient du HTML, ou une image dont la source est une expression, et pourrait envoyer des noms par internet. Retirez ces éléments de la mise en page, ou la mise en page du projet, et réessayez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/desk.py" />
            <source>Open PDF</source>
            <translation>Ouvrir le PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/menu.py" />
            <source>Open as Layout</source>
            <translation>Ouvrir comme mise en page</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/desk.py" />
            <source>PDF document</source>
            <translation>Document PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Save the Attendance per Day</source>
            <translation>Enregistrer la présence par jour</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Save the Name Plates</source>
            <translation>Enregistrer les porte-noms</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Save the Sign-In List</source>
            <translation>Enregistrer la liste d’émargement</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Sign-In List (PDF)…</source>
            <translation>Liste d’émargement (PDF)…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Sign-In List…</source>
            <translation>Liste d’émargement…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Stop drawing; no file is written</source>
            <translation>Arrêter le dessin ; aucun fichier n’est écrit</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>The layer of this sheet is being edited in the project. Save or cancel your edits there, and try again: what you typed would be lost otherwise.</source>
            <translation>La couche de cette feuille est en cours d’édition dans le projet. Enregistrez ou annulez-y vos modifications, et réessayez : sinon, ce que vous avez saisi serait perdu.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>The layout “{layout}” and a table layer with %n name(s) are in the project. Change the layout as you like: PDFs are made with it from now on. The names lie in memory only, but a project is not private: remove both before you pass it on.</source>
            <translation>
                <numerusform>La mise en page « {layout} » et une couche table avec %n nom sont dans le projet. Modifiez la mise en page à votre goût : les PDF sont désormais faits avec elle. Les noms ne sont qu’en mémoire, mais un projet n’est pas privé : retirez les deux avant de le transmettre.</numerusform>
                <numerusform>La mise en page « {layout} » et une couche table avec %n noms sont dans le projet. Modifiez la mise en page à votre goût : les PDF sont désormais faits avec elle. Les noms ne sont qu’en mémoire, mais un projet n’est pas privé : retirez les deux avant de le transmettre.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>The pages could not be drawn, and no file was written. Try again; restart QGIS when it happens again.</source>
            <translation>Les pages n’ont pas pu être dessinées, et aucun fichier n’a été écrit. Réessayez ; redémarrez QGIS si cela se reproduit.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>The pages could not be drawn, and no file was written: the layout “{layout}” of your project has no pages, or its layer was changed meanwhile. Try again, or remove that layout (Project → Layout Manager) to print with a new one.</source>
            <translation>Les pages n’ont pas pu être dessinées, et aucun fichier n’a été écrit : la mise en page « {layout} » de votre projet n’a pas de pages, ou sa couche a été modifiée entre-temps. Réessayez, ou retirez cette mise en page (Projet → Gestionnaire de mises en page) pour imprimer avec une nouvelle.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>{file} could not be written ({reason}). A file that was there is as it was. Close the file where it is open in another program, or choose another folder.</source>
            <translation>{file} n’a pas pu être écrit ({reason}). Un fichier qui s’y trouvait est inchangé. Fermez le fichier s’il est ouvert dans un autre programme, ou choisissez un autre dossier.</translation>
        </message>
    </context>
    <context>
        <name>Processing</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>%n certificate(s) are genuine.</source>
            <translation>
                <numerusform>%n certificat est authentique.</numerusform>
                <numerusform>%n certificats sont authentiques.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>%n course(s) of {all}</source>
            <translation>
                <numerusform>%n cours sur {all}</numerusform>
                <numerusform>%n cours sur {all}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/algorithm.py" />
            <source>Address of the certification site (empty: as set)</source>
            <translation>Adresse du site de certification (vide : celle des paramètres)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Adds to each row of a table whether its certificate is genuine and, if so, whose it is, for which course, by whom and when, as the certification site says it. A number may be written as QGIS-123, 123, or as the link on a certificate. With a column of names, “same_name” tells whether the certificate is that person's; capitals and accents do not count. A number that occurs twice is asked for once; the site is asked slowly, as it demands: some five certificates a second. “remark” says why a row has no answer.</source>
            <translation>Ajoute à chaque ligne d’une table si son certificat est authentique et, si oui, à qui il est, pour quel cours, par qui et quand, comme le dit le site de certification. Un numéro peut s’écrire QGIS-123, 123, ou être le lien d’un certificat. Avec une colonne de noms, « same_name » dit si le certificat est celui de cette personne ; majuscules et accents ne comptent pas. Un numéro présent deux fois n’est demandé qu’une fois ; le site est interrogé lentement, comme il l’exige : environ cinq certificats par seconde. « remark » dit pourquoi une ligne n’a pas de réponse.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Anywhere</source>
            <translation>N’importe où</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Asks the certification site about each certificate number</source>
            <translation>Interroge le site de certification sur chaque numéro de certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>At a place on the map</source>
            <translation>En un lieu sur la carte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>At most so many courses</source>
            <translation>Au plus ce nombre de cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>At most so many kilometres away (empty: any distance)</source>
            <translation>Au plus à ce nombre de kilomètres (vide : toute distance)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Certificate number</source>
            <translation>Numéro de certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Certified QGIS courses with their dates, as points</source>
            <translation>Cours QGIS certifiés avec leurs dates, sous forme de points</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Certified organisations</source>
            <translation>Organisations certifiées</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Countries, with commas between them (empty: all)</source>
            <translation>Pays, séparés par des virgules (vide : tous)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Courses</source>
            <translation>Cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Courses near a point</source>
            <translation>Cours près d’un point</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Courses near the point</source>
            <translation>Cours près du point</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Download certified organisations</source>
            <translation>Télécharger les organisations certifiées</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Download courses</source>
            <translation>Télécharger les cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Gives the courses nearest to a point, the nearest first, with the distance in kilometres along the ellipsoid of WGS 84: it is right across the antimeridian and near the poles too. Courses without a known place are left out.</source>
            <translation>Donne les cours les plus proches d’un point, le plus proche d’abord, avec la distance en kilomètres le long de l’ellipsoïde WGS 84 : elle est juste aussi à travers l’antiméridien et près des pôles. Les cours sans lieu connu sont laissés de côté.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Gives the courses that end with the official QGIS certificate. All filters must be met; an empty filter lets everything through. Words are looked for in all fields, without regard to case and accents; “Dutch”, “Nederlands” and “nl” are one language. A course lies in a period when one of its days does.</source>
            <translation>Donne les cours qui se terminent par le certificat QGIS officiel. Tous les filtres doivent être remplis ; un filtre vide laisse tout passer. Les mots sont cherchés dans tous les champs, sans égard à la casse ni aux accents ; « Dutch », « Nederlands » et « nl » sont une seule langue. Un cours est dans une période quand l’un de ses jours y est.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Gives the organisations that may issue the official QGIS certificate, with address, website, number of training centres, number of courses to come and the first day of the last course. An organisation stands at one of its training centres; one without a known place stands somewhere in its country, and “approximate” is true.</source>
            <translation>Donne les organisations qui peuvent délivrer le certificat QGIS officiel, avec adresse, site web, nombre de centres de formation, nombre de cours à venir et premier jour du dernier cours. Une organisation est placée à l’un de ses centres de formation ; celle qui n’a pas de lieu connu est placée quelque part dans son pays, et « approximate » est vrai.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>It was issued to somebody of another name.</source>
            <translation>Il a été délivré à quelqu’un d’un autre nom.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Languages, with commas between them (empty: all)</source>
            <translation>Langues, séparées par des virgules (vide : toutes)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Name to compare with</source>
            <translation>Nom à comparer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Not over before</source>
            <translation>Pas terminé avant</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Not starting after</source>
            <translation>Pas commencé après</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Online</source>
            <translation>En ligne</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Organisations that give certified QGIS training, as points</source>
            <translation>Organisations qui donnent des formations QGIS certifiées, sous forme de points</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Past</source>
            <translation>Passés</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Point</source>
            <translation>Point</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/provider.py" />
            <source>QGIS Certification</source>
            <translation>QGIS Certification</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/provider.py" />
            <source>QGIS Certification: courses, organisations, certificates</source>
            <translation>QGIS Certification : cours, organisations, certificats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Running now</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/source.py" />
            <source>Stopped. Nothing was written.</source>
            <translation>Arrêté. Rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>The certified QGIS courses nearest to a point</source>
            <translation>Les cours QGIS certifiés les plus proches d’un point</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>The site cannot show this certificate: its number may have been given out twice. Ask the organisation.</source>
            <translation>Le site ne peut pas montrer ce certificat : son numéro a peut-être été attribué deux fois. Demandez à l’organisation.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>The site knows no such certificate.</source>
            <translation>Le site ne connaît pas ce certificat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>There is no number.</source>
            <translation>Il n’y a pas de numéro.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>This is no certificate number.</source>
            <translation>Ceci n’est pas un numéro de certificat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Upcoming</source>
            <translation>À venir</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/algorithm.py" />
            <source>Use what was saved in so many hours (0: always fetch)</source>
            <translation>Utiliser ce qui a été enregistré depuis ce nombre d’heures (0 : toujours récupérer)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/source.py" />
            <source>Using what was saved on {time}.</source>
            <translation>Utilisation de ce qui a été enregistré le {time}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Verified certificates</source>
            <translation>Certificats vérifiés</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Verify certificates</source>
            <translation>Vérifier des certificats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/algorithm.py" />
            <source>What was saved in the last hours is used without asking the site; when the site cannot be reached, what was saved before is used and the log says of when it is. Courses held online, and those whose place is not known, have no geometry.</source>
            <translation>Ce qui a été enregistré dans les dernières heures est utilisé sans interroger le site ; quand le site n’est pas joignable, ce qui a été enregistré avant est utilisé et le journal dit de quand cela date. Les cours en ligne et ceux dont le lieu n’est pas connu n’ont pas de géométrie.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/source.py" />
            <source>What was saved on {time} is used.</source>
            <translation>Ce qui a été enregistré le {time} est utilisé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Words to look for</source>
            <translation>Mots à chercher</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>certificate,genuine,check,table</source>
            <comment>search words</comment>
            <translation>certificat,authentique,vérifier,table</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>training,certificate,education,map</source>
            <comment>search words</comment>
            <translation>formation,certificat,enseignement,carte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>training,certificate,nearest,distance</source>
            <comment>search words</comment>
            <translation>formation,certificat,proche,distance</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>training,trainers,certificate,education,map</source>
            <comment>search words</comment>
            <translation>formation,formateurs,certificat,enseignement,carte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/wanted.py" />
            <source>“{name}” is no country that is known here. Write its name in your language or in English, or its code of two letters, such as NL.</source>
            <translation>« {name} » n’est pas un pays connu ici. Écrivez son nom dans votre langue ou en anglais, ou son code de deux lettres, comme NL.</translation>
        </message>
    </context>
    <context>
        <name>Refresh</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching organisations…</source>
            <translation>Récupération des organisations…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching past courses…</source>
            <translation>Récupération des cours passés…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching the organisations' pages…</source>
            <translation>Récupération des pages des organisations…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching training centres…</source>
            <translation>Récupération des centres de formation…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching upcoming courses…</source>
            <translation>Récupération des cours à venir…</translation>
        </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>No certificate is shown although a credit has gone: look at the site before you issue it again</source>
            <translation>Aucun certificat n’est montré bien qu’un crédit soit parti : regardez sur le site avant de le délivrer à nouveau</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>No longer in this course, perhaps with a certificate: look at the site</source>
            <translation>N’est plus dans ce cours, peut-être avec un certificat : regardez sur le site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued</source>
            <translation>Non délivré</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: no longer in this course</source>
            <translation>Non délivré : n’est plus dans ce cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: the site does not know this participant</source>
            <translation>Non délivré : le site ne connaît pas ce participant</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: the site does not offer it</source>
            <translation>Non délivré : le site ne l’offre pas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: the site refused</source>
            <translation>Non délivré : le site a refusé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: you may not do this</source>
            <translation>Non délivré : vous n’y êtes pas autorisé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Perhaps not issued: the site gave no answer several times. Refresh later.</source>
            <translation>Peut-être non délivré : le site n’a pas répondu plusieurs fois. Actualisez plus tard.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The certificate is no longer shown: look at the site</source>
            <translation>Le certificat n’est plus montré : regardez sur le site</translation>
        </message>
    </context>
    <context>
        <name>RepairAllDialog</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Now</source>
            <comment>heading: the text before a repair</comment>
            <translation>Maintenant</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Repair %n Row(s)</source>
            <translation>
                <numerusform>Corriger %n ligne</numerusform>
                <numerusform>Corriger %n lignes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Repair All Safe Ones</source>
            <translation>Tout corriger sans risque</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Then</source>
            <comment>heading: the text after a repair</comment>
            <translation>Ensuite</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>These repairs lose nothing. Untick a row that shall stay as it is. Undo brings everything back.</source>
            <translation>Ces corrections ne perdent rien. Décochez une ligne qui doit rester telle quelle. Annuler ramène tout.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>What would be changed</source>
            <translation>Ce qui serait modifié</translation>
        </message>
    </context>
    <context>
        <name>Repairs</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Enrols the person whom the organisation knows, not a new one.</source>
            <translation>Inscrit la personne que l’organisation connaît, pas une nouvelle.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Exchange</source>
            <comment>button: first name and surname</comment>
            <translation>Échanger</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>It Is Right</source>
            <comment>button: the row was looked at and is right</comment>
            <translation>C’est juste</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Remove Row</source>
            <translation>Supprimer la ligne</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Repair</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repairing.py" />
            <source>Repair Row</source>
            <translation>Corriger la ligne</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Use That Person</source>
            <translation>Utiliser cette personne</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/repairing.py" />
            <source>call %n row(s) right</source>
            <translation>
                <numerusform>déclarer juste %n ligne</numerusform>
                <numerusform>déclarer justes %n lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/repairing.py" />
            <source>repair %n row(s)</source>
            <translation>
                <numerusform>corriger %n ligne</numerusform>
                <numerusform>corriger %n lignes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>{column}: “{before}” becomes “{after}”</source>
            <translation>{column} : « {before} » devient « {after} »</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>{column}: “{before}” goes</source>
            <translation>{column} : « {before} » disparaît</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n PDF file(s) are saved in {folder}.</source>
            <translation>
                <numerusform>%n fichier PDF est enregistré dans {folder}.</numerusform>
                <numerusform>%n fichiers PDF sont enregistrés dans {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n certificate(s) are issued.</source>
            <translation>
                <numerusform>%n certificat est délivré.</numerusform>
                <numerusform>%n certificats sont délivrés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n could not be issued; the table says why.</source>
            <translation>
                <numerusform>%n n’a pas pu être délivré ; la table dit pourquoi.</numerusform>
                <numerusform>%n n’ont pas pu être délivrés ; la table dit pourquoi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n left</source>
            <comment>certificates still to be issued</comment>
            <translation>
                <numerusform>%n restant</numerusform>
                <numerusform>%n restants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n people are enrolled.</source>
            <translation>
                <numerusform>%n personne est inscrite.</numerusform>
                <numerusform>%n personnes sont inscrites.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n people were sent, but the course page does not show them. They are still in the table as new: enrol them again, nobody is enrolled twice.</source>
            <translation>
                <numerusform>%n personne a été envoyée, mais la page du cours ne la montre pas. Elle est toujours dans la table comme nouvelle : inscrivez-la à nouveau, personne n’est inscrit deux fois.</numerusform>
                <numerusform>%n personnes ont été envoyées, mais la page du cours ne les montre pas. Elles sont toujours dans la table comme nouvelles : inscrivez-les à nouveau, personne n’est inscrit deux fois.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n refused</source>
            <translation>
                <numerusform>%n refusé</numerusform>
                <numerusform>%n refusés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n uncertain</source>
            <translation>
                <numerusform>%n incertain</numerusform>
                <numerusform>%n incertains</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Another window is sending; this one goes on by itself when that is done.</source>
            <translation>Une autre fenêtre est en train d’envoyer ; celle-ci continue d’elle-même quand c’est terminé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Asking the site…</source>
            <translation>Interrogation du site…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Certificate</source>
            <translation>Certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Changing it on the site…</source>
            <translation>Modification sur le site…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Enrolling…</source>
            <translation>Inscription…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Issuing certificates…</source>
            <translation>Délivrance des certificats…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Issuing was interrupted: {state}.</source>
            <translation>La délivrance a été interrompue : {state}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Reading the course…</source>
            <translation>Lecture du cours…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Reading the people of another course…</source>
            <translation>Lecture des personnes d’un autre cours…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Saving PDFs…</source>
            <translation>Enregistrement des PDF…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Stopping after this certificate…</source>
            <translation>Arrêt après ce certificat…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>The site could not print %n: {numbers}. Try again later, or print on the site.</source>
            <translation>
                <numerusform>Le site n’a pas pu en imprimer %n : {numbers}. Réessayez plus tard, ou imprimez sur le site.</numerusform>
                <numerusform>Le site n’a pas pu en imprimer %n : {numbers}. Réessayez plus tard, ou imprimez sur le site.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>The text of %n could not be read, so look at them before you hand them out: {numbers}.</source>
            <translation>
                <numerusform>Le texte de %n n’a pas pu être lu ; regardez-le donc avant de le remettre : {numbers}.</numerusform>
                <numerusform>Le texte de %n n’a pas pu être lu ; regardez-les donc avant de les remettre : {numbers}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Verify at</source>
            <comment>heading over links</comment>
            <translation>À vérifier sur</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>{issued} of %n certificate(s) are issued</source>
            <translation>
                <numerusform>{issued} sur %n certificat sont délivrés</numerusform>
                <numerusform>{issued} sur %n certificats sont délivrés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultSheet</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>%n certificat</numerusform>
                <numerusform>%n certificats</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>As a spreadsheet, as CSV, or as a web page to print</source>
            <translation>En feuille de calcul, en CSV, ou en page web à imprimer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>As the certification site showed it on {day}. Anybody can check a certificate at its link.</source>
            <translation>Comme le site de certification l’a montré le {day}. Chacun peut vérifier un certificat à son lien.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Certificate</source>
            <translation>Certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Certificates</source>
            <comment>name of a sheet, no special signs</comment>
            <translation>Certificats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Certificates of the course</source>
            <translation>Certificats du cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Comma separated values</source>
            <translation>Valeurs séparées par des virgules</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Copy as Table</source>
            <translation>Copier sous forme de table</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Issued on</source>
            <translation>Délivré le</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Not paid: no PDF</source>
            <translation>Non payé : pas de PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Official QGIS certificates of this course</source>
            <translation>Certificats QGIS officiels de ce cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Open Verification Page</source>
            <translation>Ouvrir la page de vérification</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>PDF file</source>
            <translation>Fichier PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Result Sheet</source>
            <translation>Feuille de résultats</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save %n PDF(s)…</source>
            <translation>
                <numerusform>Enregistrer %n PDF…</numerusform>
                <numerusform>Enregistrer %n PDF…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save All PDFs…</source>
            <translation>Enregistrer tous les PDF…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save As…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save Result Sheet</source>
            <translation>Enregistrer la feuille de résultats</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Saved as {file}.</source>
            <translation>Enregistré sous {file}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Spreadsheet</source>
            <translation>Feuille de calcul</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>The day of issue is known of what was issued from this computer only: the site does not show it.</source>
            <translation>Le jour de délivrance n’est connu que pour ce qui a été délivré depuis cet ordinateur : le site ne le montre pas.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>The table is on the clipboard: paste it anywhere.</source>
            <translation>La table est dans le presse-papiers : collez-la où vous voulez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>This QGIS cannot write XLSX files. Nothing was saved; choose CSV instead.</source>
            <translation>Ce QGIS ne peut pas écrire de fichiers XLSX. Rien n’a été enregistré ; choisissez plutôt CSV.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Verify at</source>
            <comment>heading over links</comment>
            <translation>À vérifier sur</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Web page to print</source>
            <translation>Page web à imprimer</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Write to %n…</source>
            <comment>people</comment>
            <translation>
                <numerusform>Écrire à %n…</numerusform>
                <numerusform>Écrire à %n…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Write to All…</source>
            <translation>Écrire à tous…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>{file} could not be written ({reason}). Close it where it is open in another program, or choose another folder.</source>
            <translation>{file} n’a pas pu être écrit ({reason}). Fermez-le s’il est ouvert dans un autre programme, ou choisissez un autre dossier.</translation>
        </message>
    </context>
    <context>
        <name>RowChoice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>All Rows</source>
            <translation>Toutes les lignes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>Did Not Pass</source>
            <translation>N’ont pas réussi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>Enrolled, Without Certificate</source>
            <translation>Inscrits, sans certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>New</source>
            <comment>people who are not enrolled</comment>
            <translation>Nouveaux</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>To Look At</source>
            <comment>rows that may be wrong</comment>
            <translation>À regarder</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>To Repair</source>
            <comment>rows with mistakes</comment>
            <translation>À corriger</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>With Certificate</source>
            <translation>Avec certificat</translation>
        </message>
    </context>
    <context>
        <name>RowStatus</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Accepted</source>
            <translation>Accepté</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Enrolled</source>
            <translation>Inscrit</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Enrolled, gets no certificate</source>
            <translation>Inscrit, ne reçoit pas de certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>New, not enrolled yet</source>
            <translation>Nouveau, pas encore inscrit</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>No answer came. The course page is read before anything else is sent.</source>
            <translation>Aucune réponse n’est venue. La page du cours est lue avant tout autre envoi.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Sending…</source>
            <translation>Envoi…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The number is read when all have been sent.</source>
            <translation>Le numéro est lu quand tous ont été envoyés.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page of this number could not be read.</source>
            <translation>La page publique de ce numéro n’a pas pu être lue.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page says that there is no such certificate.</source>
            <translation>La page publique dit que ce certificat n’existe pas.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page shows another person or another course.</source>
            <translation>La page publique montre une autre personne ou un autre cours.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page shows this person and this course.</source>
            <translation>La page publique montre cette personne et ce cours.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The site gave this number out twice, so nobody can verify it. Revoke one of the two on the site and issue it again.</source>
            <translation>Le site a attribué ce numéro deux fois ; personne ne peut donc le vérifier. Révoquez l’un des deux sur le site et délivrez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The site shows this certificate as unpaid.</source>
            <translation>Le site montre ce certificat comme non payé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Uncertain</source>
            <translation>Incertain</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number} exists twice</source>
            <translation>{number} existe deux fois</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number} is not known publicly</source>
            <translation>{number} n’est pas connu publiquement</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number} shows somebody else</source>
            <translation>{number} montre quelqu’un d’autre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, being verified…</source>
            <translation>{number}, vérification…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, not paid</source>
            <translation>{number}, non payé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, not verified yet</source>
            <translation>{number}, pas encore vérifié</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, verified</source>
            <translation>{number}, vérifié</translation>
        </message>
    </context>
    <context>
        <name>SavePdfs</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>&amp;Folder</source>
            <translation>&amp;Dossier</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Files of the same name in this folder are replaced.</source>
            <translation>Les fichiers de même nom dans ce dossier sont remplacés.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Save %n certificate(s) as PDF files</source>
            <translation>
                <numerusform>Enregistrer %n certificat en fichier PDF</numerusform>
                <numerusform>Enregistrer %n certificats en fichiers PDF</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Save PDFs</source>
            <translation>Enregistrer les PDF</translation>
        </message>
    </context>
    <context>
        <name>SessionNotice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/session.py" />
            <source>Sign In…</source>
            <translation>Se connecter…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/session.py" />
            <source>This table belongs to {mine}, and {other} is signed in now. Nothing was sent.</source>
            <translation>Cette table appartient à {mine}, et {other} est maintenant connecté. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/session.py" />
            <source>Your session has ended. Your table is kept. Sign in again to go on.</source>
            <translation>Votre session est terminée. Votre table est conservée. Connectez-vous à nouveau pour continuer.</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Attendance</source>
            <translation>Présence</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Attendance per day</source>
            <translation>Présence par jour</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/content.py" />
            <source>Attendance per day (names)</source>
            <translation>Présence par jour (noms)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/lists.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Name plates</source>
            <translation>Porte-noms</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/content.py" />
            <source>Name plates (names)</source>
            <translation>Porte-noms (noms)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/lists.py" />
            <source>No.</source>
            <comment>heading above the numbers of the rows</comment>
            <translation>Num.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/content.py" />
            <source>Page {page} of {pages}</source>
            <translation>Page {page} sur {pages}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/facts.py" />
            <source>Practice: none of this is real</source>
            <translation>Entraînement : rien de ceci n’est réel</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/lists.py" />
            <source>Present</source>
            <comment>heading above boxes to tick</comment>
            <translation>Présent</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Sign-in list</source>
            <translation>Liste d’émargement</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/content.py" />
            <source>Sign-in list (names)</source>
            <translation>Liste d’émargement (noms)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/lists.py" />
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Do you sign in there with GitHub or Google? Then set a password once, with the e-mail address of that account, and use it here.</source>
            <translation>Vous y connectez-vous avec GitHub ou Google ? Alors définissez une fois un mot de passe, avec l’adresse e-mail de ce compte, et utilisez-le ici.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Filled in for you</source>
            <translation>Rempli pour vous</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Forgot or Never Had a Password…</source>
            <translation>Mot de passe oublié ou jamais défini…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Opens a page of {host} in your web browser</source>
            <translation>Ouvre une page de {host} dans votre navigateur web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>QGIS keeps it in its authentication database, behind your master password. Otherwise it is forgotten when QGIS is closed.</source>
            <translation>QGIS le garde dans sa base de données d’authentification, derrière votre mot de passe principal. Sinon, il est oublié à la fermeture de QGIS.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Remember in QGIS's encrypted store</source>
            <translation>Retenir dans le coffre chiffré de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Remembered by QGIS</source>
            <translation>Retenu par QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign In</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign In Again</source>
            <translation>Se reconnecter</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign in at the practice site</source>
            <translation>Se connecter au site d’entraînement</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign in at {host}</source>
            <translation>Se connecter à {host}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Signing In…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>The remembered password cannot be read. Type it here.</source>
            <translation>Le mot de passe retenu ne peut pas être lu. Saisissez-le ici.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Username or e-mail</source>
            <translation>Nom d’utilisateur ou e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>You are signed in. QGIS could not store the password: its authentication database is locked or switched off.</source>
            <translation>Vous êtes connecté. QGIS n’a pas pu enregistrer le mot de passe : sa base de données d’authentification est verrouillée ou désactivée.</translation>
        </message>
    </context>
    <context>
        <name>SiteMail</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Each time it is sent, all of them get it again.</source>
            <translation>À chaque envoi, tous le reçoivent à nouveau.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Have the site write to these %n people?</source>
            <translation>
                <numerusform>Faire écrire par le site à cette personne (%n) ?</numerusform>
                <numerusform>Faire écrire par le site à ces %n personnes ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Mail to All</source>
            <translation>E-mail à tous</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Send %n Mail(s)</source>
            <translation>
                <numerusform>Envoyer %n e-mail</numerusform>
                <numerusform>Envoyer %n e-mails</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>The site sends it in English, with a link to the certificate, to everybody whose certificate is paid; also to somebody who has one and was taken out of the course. It cannot be limited to some of them.</source>
            <translation>Le site l’envoie en anglais, avec un lien vers le certificat, à tous ceux dont le certificat est payé ; aussi à qui en a un et a été retiré du cours. L’envoi ne peut pas être limité à certains d’entre eux.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>To write to some only, in the language of the course, select them in the table and use “Write a Mail”.</source>
            <translation>Pour n’écrire qu’à certains, dans la langue du cours, sélectionnez-les dans la table et utilisez « Écrire un e-mail ».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Who gets a mail</source>
            <translation>Qui reçoit un e-mail</translation>
        </message>
    </context>
    <context>
        <name>Spreadsheet</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>A list to sign, name plates, attendance per day</source>
            <translation>Une liste à signer, des porte-noms, la présence par jour</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Certificate Type</source>
            <translation>Type de certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Choose which rows are shown</source>
            <translation>Choisir quelles lignes sont montrées</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Cut</source>
            <translation>Couper</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Cut, fill, sort, choose columns, forget the draft</source>
            <translation>Couper, recopier, trier, choisir les colonnes, oublier le brouillon</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Did Not Pass</source>
            <comment>said of all selected people</comment>
            <translation>N’ont pas réussi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Fill Down</source>
            <translation>Recopier vers le bas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Forget This Draft…</source>
            <translation>Oublier ce brouillon…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Insert Row Above</source>
            <translation>Insérer une ligne au-dessus</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Passed</source>
            <comment>said of all selected people</comment>
            <translation>Ont réussi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Paste into Cells</source>
            <translation>Coller dans les cellules</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Print</source>
            <comment>button with a menu: lists and name plates</comment>
            <translation>Imprimer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Rows shown: {rows}</source>
            <translation>Lignes montrées : {rows}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Save the table in a file, or add it to the project</source>
            <translation>Enregistrer la table dans un fichier, ou l’ajouter au projet</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Table</source>
            <comment>button with a menu: cut, copy, sort</comment>
            <translation>Table</translation>
        </message>
    </context>
    <context>
        <name>Stops</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The credits are used up. Top up, refresh, then continue.</source>
            <translation>Les crédits sont épuisés. Rechargez, actualisez, puis continuez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site answered in a way that is not known. Nothing more was sent.</source>
            <translation>Le site a répondu d’une façon inconnue. Rien de plus n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site cannot be reached. Continue when you are connected again.</source>
            <translation>Le site n’est pas joignable. Continuez quand vous serez de nouveau connecté.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site no longer lets you work with this course.</source>
            <translation>Le site ne vous laisse plus travailler avec ce cours.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>You stopped it. Continue whenever you like.</source>
            <translation>Vous l’avez arrêté. Continuez quand vous voulez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Your session has ended. Your table is kept. Sign in again to go on.</source>
            <translation>Votre session est terminée. Votre table est conservée. Connectez-vous à nouveau pour continuer.</translation>
        </message>
    </context>
    <context>
        <name>Stored</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n course(s)</source>
            <translation>
                <numerusform>%n cours</numerusform>
                <numerusform>%n cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n fichier</numerusform>
                <numerusform>%n fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n form(s)</source>
            <translation>
                <numerusform>%n formulaire</numerusform>
                <numerusform>%n formulaires</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n délivrance</numerusform>
                <numerusform>%n délivrances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n setting(s)</source>
            <translation>
                <numerusform>%n paramètre</numerusform>
                <numerusform>%n paramètres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n table(s)</source>
            <translation>
                <numerusform>%n table</numerusform>
                <numerusform>%n tables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n training centre(s)</source>
            <translation>
                <numerusform>%n centre de formation</numerusform>
                <numerusform>%n centres de formation</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Change of a course type</source>
            <translation>Modification d’un type de cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Change of {course}</source>
            <translation>Modification de {course}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Copy of {course}</source>
            <translation>Copie de {course}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Course not known</source>
            <translation>Cours inconnu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Courses not sent yet</source>
            <translation>Cours pas encore envoyés</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Favourites and last visit</source>
            <translation>Favoris et dernière visite</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>New course</source>
            <translation>Nouveau cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>New course type</source>
            <translation>Nouveau type de cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Notes on issuing</source>
            <translation>Notes sur les délivrances</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Other files</source>
            <translation>Autres fichiers</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Public courses</source>
            <translation>Cours publics</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Tables of participants</source>
            <translation>Tables de participants</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Unsent training centres</source>
            <translation>Centres de formation non envoyés</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>being fetched</source>
            <translation>en cours de récupération</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>being sent when it was last heard of</source>
            <translation>en cours d’envoi aux dernières nouvelles</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>cannot be read</source>
            <translation>illisible</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>changed, not sent yet</source>
            <translation>modifié, pas encore envoyé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>for the certification site</source>
            <translation>pour le site de certification</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>new, not sent yet</source>
            <translation>nouveau, pas encore envoyé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>one certificate paid, revoked or renewed</source>
            <translation>un certificat payé, révoqué ou renouvelé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until the site has the people</source>
            <translation>jusqu’à ce que le site ait les personnes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until the site has them</source>
            <translation>jusqu’à ce que le site les ait</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until they are fetched again</source>
            <translation>jusqu’à ce qu’ils soient récupérés à nouveau</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until you delete them</source>
            <translation>jusqu’à ce que vous les supprimiez</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until you delete them; no names</source>
            <translation>jusqu’à ce que vous les supprimiez ; sans noms</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until you forget it; encrypted by QGIS</source>
            <translation>jusqu’à ce que vous l’oubliiez ; chiffré par QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>without a name</source>
            <translation>sans nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{courses}, as of {moment}</source>
            <translation>{courses}, en date du {moment}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{how_far}, finished</source>
            <translation>{how_far}, terminé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{how_far}, not finished</source>
            <translation>{how_far}, non terminé</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{how_far}, the rest let go</source>
            <translation>{how_far}, le reste abandonné</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{issued} of %n certificate(s) issued</source>
            <translation>
                <numerusform>{issued} sur %n certificat délivrés</numerusform>
                <numerusform>{issued} sur %n certificats délivrés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{rows}, being sent when it was last heard of</source>
            <translation>{rows}, en cours d’envoi aux dernières nouvelles</translation>
        </message>
    </context>
    <context>
        <name>TableEditing</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/editing.py" />
            <source>%n people stay: they are enrolled on the site. Untick them where they get no certificate.</source>
            <translation>
                <numerusform>%n personne reste : elle est inscrite sur le site. Décochez-la si elle ne reçoit pas de certificat.</numerusform>
                <numerusform>%n personnes restent : elles sont inscrites sur le site. Décochez celles qui ne reçoivent pas de certificat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>paste %n people</source>
            <translation>
                <numerusform>coller %n personne</numerusform>
                <numerusform>coller %n personnes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TableHeading</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Fit All Widths to Contents</source>
            <translation>Adapter toutes les largeurs au contenu</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Fit Width of {column}</source>
            <translation>Adapter la largeur de {column}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Order of the Course</source>
            <translation>Ordre du cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Reset Columns</source>
            <translation>Réinitialiser les colonnes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Sort Ascending by {column}</source>
            <translation>Tri croissant par {column}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Sort Descending by {column}</source>
            <translation>Tri décroissant par {column}</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>The letters of this file are not written as {encoding}. Choose another encoding.</source>
            <translation>Les lettres de ce fichier ne sont pas écrites en {encoding}. Choisissez un autre encodage.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no participants in this course.</source>
            <translation>Il n’y a pas de participants dans ce cours.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people in it.</source>
            <translation>Il n’y a pas de personnes dedans.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people in its rows.</source>
            <translation>Il n’y a pas de personnes dans ses lignes.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people in what was dropped.</source>
            <translation>Il n’y a pas de personnes dans ce qui a été déposé.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There is no sheet “{sheet}” in it.</source>
            <translation>Il n’y a pas de feuille « {sheet} » dedans.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file could not be opened ({reason}). Nothing was added.</source>
            <translation>Ce fichier n’a pas pu être ouvert ({reason}). Rien n’a été ajouté.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file is not there any more. Nothing was added.</source>
            <translation>Ce fichier n’est plus là. Rien n’a été ajouté.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file is protected by a password. Open it, copy the rows and paste them here, or save a copy without password.</source>
            <translation>Ce fichier est protégé par un mot de passe. Ouvrez-le, copiez les lignes et collez-les ici, ou enregistrez une copie sans mot de passe.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file may not be read. Close it in other programs, or copy it to a folder of your own.</source>
            <translation>Ce fichier ne peut pas être lu. Fermez-le dans les autres programmes, ou copiez-le dans un dossier à vous.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a PDF. Open it, copy the list and paste it here, or ask for the list as a spreadsheet.</source>
            <translation>Ceci est un PDF. Ouvrez-le, copiez la liste et collez-la ici, ou demandez la liste sous forme de feuille de calcul.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a binary Excel file. Save it as .xlsx in Excel or LibreOffice, or copy the rows and paste them here.</source>
            <translation>Ceci est un fichier Excel binaire. Enregistrez-le en .xlsx dans Excel ou LibreOffice, ou copiez les lignes et collez-les ici.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a database. Add its table to the project, then choose “From Layer…” under Import.</source>
            <translation>Ceci est une base de données. Ajoutez sa table au projet, puis choisissez « Depuis une couche… » sous Importer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a file of Apple Numbers. Export it there as Excel or CSV, or copy the rows and paste them here.</source>
            <translation>Ceci est un fichier d’Apple Numbers. Exportez-le de là en Excel ou CSV, ou copiez les lignes et collez-les ici.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a file of an old Excel. Save it as .xlsx in Excel or LibreOffice, or copy the rows and paste them here.</source>
            <translation>Ceci est un fichier d’un ancien Excel. Enregistrez-le en .xlsx dans Excel ou LibreOffice, ou copiez les lignes et collez-les ici.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a folder. Choose or drop the file with the list that is in it.</source>
            <translation>Ceci est un dossier. Choisissez ou déposez le fichier de la liste qui s’y trouve.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a packed archive. Unpack it and import the list that is in it.</source>
            <translation>Ceci est une archive compressée. Décompressez-la et importez la liste qui s’y trouve.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a picture. Names in a picture cannot be read; ask for the list as a spreadsheet or as text.</source>
            <translation>Ceci est une image. Les noms dans une image ne peuvent pas être lus ; demandez la liste sous forme de feuille de calcul ou de texte.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a presentation. Open it, copy the table or the list and paste it here.</source>
            <translation>Ceci est une présentation. Ouvrez-la, copiez la table ou la liste et collez-la ici.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a text document. Open it, copy the table or the list and paste it here.</source>
            <translation>Ceci est un document texte. Ouvrez-le, copiez la table ou la liste et collez-la ici.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is an e-mail. Open it, copy the list and paste it here, or save the attachment and import that.</source>
            <translation>Ceci est un e-mail. Ouvrez-le, copiez la liste et collez-la ici, ou enregistrez la pièce jointe et importez-la.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is neither text nor a spreadsheet. Open it in the program that made it and save it as .xlsx or .csv; if QGIS can show it, add it as a layer and import that.</source>
            <translation>Ceci n’est ni un texte ni une feuille de calcul. Ouvrez-le dans le programme qui l’a fait et enregistrez-le en .xlsx ou .csv ; si QGIS peut le montrer, ajoutez-le comme couche et importez-la.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This spreadsheet is damaged or not complete. Open it in Excel or LibreOffice and save it again, or ask for it once more.</source>
            <translation>Cette feuille de calcul est endommagée ou incomplète. Ouvrez-la dans Excel ou LibreOffice et enregistrez-la à nouveau, ou redemandez-la.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This spreadsheet is packed in a way that this QGIS cannot unpack. Save it again in Excel or LibreOffice, or copy the rows and paste them here.</source>
            <translation>Cette feuille de calcul est compressée d’une façon que ce QGIS ne sait pas décompresser. Enregistrez-la à nouveau dans Excel ou LibreOffice, ou copiez les lignes et collez-les ici.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>{source}: {sentence}</source>
            <translation>{source} : {sentence}</translation>
        </message>
    </context>
    <context>
        <name>UserGroup</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Choose a country</source>
            <translation>Choisir un pays</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Local QGIS user group</source>
            <translation>Groupe local d’utilisateurs QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Show on Map</source>
            <translation>Montrer sur la carte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Since {year}</source>
            <translation>Depuis {year}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>The country where your organisation is at home</source>
            <translation>Le pays où votre organisation est établie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>The user group of this country</source>
            <translation>Le groupe d’utilisateurs de ce pays</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>There is no user group here in the list of this QGIS. Then the PSC decides without one, and would like you to found one. Newer groups are on this page.</source>
            <translation>Il n’y a pas de groupe d’utilisateurs ici dans la liste de ce QGIS. Le PSC décide alors sans groupe, et aimerait que vous en fondiez un. Les groupes plus récents sont sur cette page.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>This QGIS brings no list of user groups along. All groups are on this page.</source>
            <translation>Ce QGIS n’apporte pas de liste de groupes d’utilisateurs. Tous les groupes sont sur cette page.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>This group is asked for its opinion on applications from its country. Get to know it before you apply.</source>
            <translation>On demande à ce groupe son avis sur les candidatures de son pays. Faites sa connaissance avant de candidater.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Which group is asked depends on your country.</source>
            <translation>Le groupe consulté dépend de votre pays.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Zoom the map to this country and mark it</source>
            <translation>Zoomer la carte sur ce pays et le marquer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>{country} cannot be shown on this map.</source>
            <translation>{country} ne peut pas être montré sur cette carte.</translation>
        </message>
    </context>
    <context>
        <name>Verify</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Ask the certification site whether a certificate is genuine.</source>
            <translation>Demander au site de certification si un certificat est authentique.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Asking the certification site</source>
            <translation>Interrogation du site de certification</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Certificate</source>
            <translation>Certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Certificate &amp;number or link</source>
            <translation>&amp;Numéro ou lien du certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Certificate number or link</source>
            <translation>Numéro ou lien du certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Certificate {number} was not checked.</source>
            <translation>Le certificat {number} n’a pas été vérifié.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Course</source>
            <translation>Cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Course convener</source>
            <translation>Animateur du cours</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Genuine: {host} confirms certificate {number} of {name}.</source>
            <translation>Authentique : {host} confirme le certificat {number} de {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Hours of instruction</source>
            <translation>Heures d’enseignement</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Not confirmed: {host} knows no certificate {number}. It was never issued, or it was taken back. Compare the number with the one on the certificate.</source>
            <translation>Non confirmé : {host} ne connaît pas de certificat {number}. Il n’a jamais été délivré, ou il a été repris. Comparez le numéro avec celui du certificat.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Open Public Page</source>
            <translation>Ouvrir la page publique</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Open the page of this number on the certification site</source>
            <translation>Ouvrir la page de ce numéro sur le site de certification</translation>
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
            <translation>Arrêter la demande</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>The number stands on the certificate, at the bottom left</source>
            <translation>Le numéro figure sur le certificat, en bas à gauche</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>This is no certificate number. A number looks like QGIS-1234; the link to the page of a certificate will do as well.</source>
            <translation>Ceci n’est pas un numéro de certificat. Un numéro ressemble à QGIS-1234 ; le lien vers la page d’un certificat convient aussi.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Trained competence</source>
            <translation>Compétence enseignée</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Training centre</source>
            <translation>Centre de formation</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Verify the certificate</source>
            <translation>Vérifier le certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Verifying a certificate</source>
            <translation>Vérification d’un certificat</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>What the site says</source>
            <translation>Ce que dit le site</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>{host} cannot show certificate {number}. That happens when two people were given the same number, and says nothing against either of them. Ask the organisation that issued the certificate to have it replaced.</source>
            <translation>{host} ne peut pas montrer le certificat {number}. Cela arrive quand deux personnes ont reçu le même numéro, et ne dit rien contre aucune d’elles. Demandez à l’organisation qui a délivré le certificat de le faire remplacer.</translation>
        </message>
    </context>
    <context>
        <name>WriteMails</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>A mail for each person</source>
            <translation>Un e-mail pour chaque personne</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Copy Addresses</source>
            <translation>Copier les adresses</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Copy Text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>No mail program opened it. Copy the address and the text, and paste them into your mail.</source>
            <translation>Aucun programme de messagerie ne l’a ouvert. Copiez l’adresse et le texte, et collez-les dans votre e-mail.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Nothing is sent from here: your mail program shows the mail first. Attach the PDF there; links to mail programs cannot carry files.</source>
            <translation>Rien n’est envoyé d’ici : votre programme de messagerie montre d’abord l’e-mail. Joignez-y le PDF ; les liens vers les programmes de messagerie ne peuvent pas porter de fichiers.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>One mail to all, who do not see each other's address</source>
            <translation>Un seul e-mail à tous, qui ne voient pas l’adresse des autres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Open Mail {number} of {count}</source>
            <translation>Ouvrir l’e-mail {number} sur {count}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Open in Mail Program</source>
            <translation>Ouvrir dans la messagerie</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>The address of %n people is not known here, because the site no longer shows it: {names}.</source>
            <translation>
                <numerusform>L’adresse de %n personne n’est pas connue ici, car le site ne la montre plus : {names}.</numerusform>
                <numerusform>L’adresse de %n personnes n’est pas connue ici, car le site ne la montre plus : {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>The mail</source>
            <translation>L’e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>These are too many for one link to a mail program. Copy the addresses into the blind copy (BCC) of a new mail, and the text into the mail.</source>
            <translation>C’est trop pour un seul lien vers un programme de messagerie. Copiez les adresses dans la copie cachée (Cci) d’un nouvel e-mail, et le texte dans l’e-mail.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Who gets a mail</source>
            <translation>Qui reçoit un e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Write a Mail</source>
            <translation>Écrire un e-mail</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>Account</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/account.py" />
            <source>Signing in to the certification site</source>
            <translation>Accesso al sito di certificazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/account.py" />
            <source>Signing out of the certification site</source>
            <translation>Uscita dal sito di certificazione</translation>
        </message>
    </context>
    <context>
        <name>ApplicationWindow</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Apply</source>
            <comment>name of a page</comment>
            <translation>Candidatura</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Become Certified: {host}</source>
            <translation>Ottenere la certificazione: {host}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Check and Export</source>
            <translation>Controlla ed esporta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Contributions</source>
            <translation>Contributi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Organisation</source>
            <translation>Organizzazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Parts of the application</source>
            <translation>Parti della candidatura</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Training Material</source>
            <translation>Materiale didattico</translation>
        </message>
    </context>
    <context>
        <name>Apply</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>%n thing(s) would make it more convincing: see “Check and Export”.</source>
            <translation>
                <numerusform>%n punto la renderebbe più convincente: vedere «Controlla ed esporta».</numerusform>
                <numerusform>%n punti la renderebbero più convincente: vedere «Controlla ed esporta».</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>An application was being sent, and its answer never came. The site is asked first whether it has arrived.</source>
            <translation>Era in corso l’invio di una candidatura e la risposta non è mai arrivata. Prima si chiede al sito se è arrivata.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Answer the reviewers</source>
            <translation>Rispondi ai revisori</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Apply Anew</source>
            <translation>Candidati di nuovo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Apply for “{name}” at {host}?</source>
            <translation>Inviare la candidatura di «{name}» a {host}?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Ask the site how the application stands</source>
            <translation>Chiedi al sito a che punto è la candidatura</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Asking how an application stands</source>
            <translation>Richiesta dello stato di una candidatura</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Asking whether an application has arrived</source>
            <translation>Verifica dell’arrivo di una candidatura</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Check everything, show what will be sent, and ask once more</source>
            <translation>Controlla tutto, mostra che cosa sarà inviato e chiede ancora una volta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Contributions</source>
            <translation>Contributi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>How the application stands</source>
            <translation>A che punto è la candidatura</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Insert</source>
            <comment>a list, into the answer</comment>
            <translation>Inserisci</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Insert one of your lists into the answer, in English</source>
            <translation>Inserisce uno degli elenchi nella risposta, in inglese</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>It is not known whether your application has arrived. Open it to find out.</source>
            <translation>Non si sa se la candidatura è arrivata. Aprirla per scoprirlo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>It is not known whether {host} took it: no answer came, and it could not be asked. Nothing is sent again before that is known. Look again later.</source>
            <translation>Non si sa se {host} l’ha ricevuta: non è arrivata risposta e non è stato possibile chiederlo. Finché non si sa, non viene inviato di nuovo nulla. Guardare di nuovo più tardi.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Leave this application as it is, and prepare another one</source>
            <translation>Lascia questa candidatura così com’è e ne prepara un’altra</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Links and explanation, in English</source>
            <translation>Collegamenti e spiegazioni, in inglese</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Look Again</source>
            <translation>Guarda di nuovo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Look on the Site</source>
            <translation>Guarda sul sito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Looking for an organisation</source>
            <translation>Ricerca di un’organizzazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Made on {day}.</source>
            <translation>Presentata il {day}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Message to the reviewers</source>
            <translation>Messaggio ai revisori</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>No</source>
            <comment>answer to a question</comment>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Nothing was sent. {host} knows nobody by exactly this name: {names}. Owners need an account there; type the username as they do.</source>
            <translation>Non è stato inviato nulla. {host} non conosce nessuno con esattamente questo nome: {names}. I proprietari devono avere un account sul sito; scrivere il nome utente come fanno loro.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Nothing was sent. {what}</source>
            <translation>Non è stato inviato nulla. {what}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Nothing was sent: {host} has an organisation of this name already ({stage}). If it is yours, press “Look on the Site”; else choose another name.</source>
            <translation>Non è stato inviato nulla: {host} ha già un’organizzazione con questo nome ({stage}). Se è la propria, premere «Guarda sul sito»; altrimenti scegliere un altro nome.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Only %n day(s) are left before the site turns down your application, unless it is approved.</source>
            <translation>
                <numerusform>Resta solo %n giorno prima che il sito respinga la candidatura, se non viene approvata.</numerusform>
                <numerusform>Restano solo %n giorni prima che il sito respinga la candidatura, se non viene approvata.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Only %n day(s) are left: on {day} the site turns down what is not approved.</source>
            <translation>
                <numerusform>Resta solo %n giorno: il {day} il sito respinge ciò che non è approvato.</numerusform>
                <numerusform>Restano solo %n giorni: il {day} il sito respinge ciò che non è approvato.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Open Public Page</source>
            <translation>Apri pagina pubblica</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Open the page of this organisation in your web browser</source>
            <translation>Apre la pagina di questa organizzazione nel browser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Owners</source>
            <translation>Proprietari</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Reading the application form</source>
            <translation>Lettura del modulo di candidatura</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Remarks of the reviewers</source>
            <translation>Osservazioni dei revisori</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>See whether the site has an organisation of this name already</source>
            <translation>Guarda se il sito ha già un’organizzazione con questo nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send Answer</source>
            <translation>Invia risposta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Send Answer…</source>
            <translation>Invia risposta…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send Application</source>
            <translation>Invia candidatura</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Send Application…</source>
            <translation>Invia candidatura…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send this answer to the reviewers?</source>
            <translation>Inviare questa risposta ai revisori?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Send this message to the reviewers</source>
            <translation>Invia questo messaggio ai revisori</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send to the Site</source>
            <translation>Invia al sito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Sending an answer to the reviewers</source>
            <translation>Invio di una risposta ai revisori</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Sending an application</source>
            <translation>Invio di una candidatura</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The application had not arrived. You may send it again.</source>
            <translation>La candidatura non era arrivata. È possibile inviarla di nuovo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The application has arrived. The reviewers and the owners are told by e-mail.</source>
            <translation>La candidatura è arrivata. I revisori e i proprietari sono avvisati per e-mail.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The application waits for the reviewers. You need not do anything; they answer by e-mail and here.</source>
            <translation>La candidatura attende i revisori. Non occorre fare nulla; rispondono per e-mail e qui.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The application was turned down. The remarks say why. You may mend that and answer below.</source>
            <translation>La candidatura è stata respinta. Le osservazioni dicono perché. È possibile rimediare e rispondere qui sotto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The lists of contributions and material are not sent by themselves: insert them into your answers, or give a link to the document.</source>
            <translation>Gli elenchi dei contributi e del materiale non vengono inviati da soli: inserirli nelle risposte, oppure dare un collegamento al documento.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The organisation is approved: it may give certificates. Its courses are on the page “My courses”.</source>
            <translation>L’organizzazione è approvata: può rilasciare certificati. I suoi corsi sono nella pagina «I miei corsi».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>The remarks of the reviewers are then taken away, and the application waits for them again.</source>
            <translation>Le osservazioni dei revisori vengono allora tolte e la candidatura li attende di nuovo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The reviewers ask for something before they go on: read their remarks and answer below.</source>
            <translation>I revisori chiedono qualcosa prima di proseguire: leggere le loro osservazioni e rispondere qui sotto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The reviewers of your application ask for something.</source>
            <translation>I revisori della candidatura chiedono qualcosa.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The site has no organisation “{name}”.</source>
            <translation>Il sito non ha nessuna organizzazione «{name}».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site has put this organisation into its archive.</source>
            <translation>Il sito ha archiviato questa organizzazione.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The site has “{name}”: {stage}.</source>
            <translation>Il sito ha «{name}»: {stage}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site may turn your application down at any moment: its time is over.</source>
            <translation>Il sito può respingere la candidatura in qualsiasi momento: il tempo è scaduto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site shows no such organisation any more. Your dossier is kept here.</source>
            <translation>Il sito non mostra più questa organizzazione. Il dossier è conservato qui.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site shows the organisation with these details and answers to everybody, and tells the reviewers and all owners by e-mail. It cannot be taken back from here.</source>
            <translation>Il sito mostra a tutti l’organizzazione con questi dati e queste risposte, e avvisa per e-mail i revisori e tutti i proprietari. Da qui non si può annullare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site waited until {day}; it may turn the application down at any moment.</source>
            <translation>Il sito ha atteso fino al {day}; può respingere la candidatura in qualsiasi momento.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site waits until {day} for a decision.</source>
            <translation>Il sito attende una decisione fino al {day}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>These are the site's own questions. Answer all of them; the answers are shown to everybody.</source>
            <translation>Queste sono le domande del sito stesso. Rispondere a tutte; le risposte sono visibili a tutti.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>To send the application you need an account on the site. Your dossier stays on this computer until you send it.</source>
            <translation>Per inviare la candidatura serve un account sul sito. Il dossier resta su questo computer finché non viene inviato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Training Material</source>
            <translation>Materiale didattico</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Type the organisation's name first, on the page before.</source>
            <translation>Scrivere prima il nome dell’organizzazione, nella pagina precedente.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Waiting for the site</source>
            <translation>In attesa del sito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>What happened</source>
            <translation>Che cosa è successo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>What is sent</source>
            <translation>Che cosa viene inviato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Write in English. The organisation's details are sent again as the site has them. After your answer the application waits for the reviewers again.</source>
            <translation>Scrivere in inglese. I dati dell’organizzazione vengono inviati di nuovo come li ha il sito. Dopo la risposta la candidatura attende di nuovo i revisori.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Yes</source>
            <comment>answer to a question</comment>
            <translation>Sì</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Your answer has arrived.</source>
            <translation>La risposta è arrivata.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Your answers, as everybody sees them</source>
            <translation>Le risposte, come le vedono tutti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>approved</source>
            <translation>approvata</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>archived</source>
            <translation>archiviata</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>not found</source>
            <translation>non trovata</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>the reviewers ask for something</source>
            <translation>i revisori chiedono qualcosa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>turned down</source>
            <translation>respinta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>waiting for the reviewers</source>
            <translation>in attesa dei revisori</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>{host} did not take it, and nothing was made there. It says: {what} Mend that and send it again; everything you typed is kept.</source>
            <translation>{host} non l’ha accettata e non vi è stato creato nulla. Dice: {what} Rimediare e inviarla di nuovo; tutto ciò che è stato scritto è conservato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>{why} Your dossier is kept as it is.</source>
            <translation>{why} Il dossier è conservato così com’è.</translation>
        </message>
    </context>
    <context>
        <name>Arranging</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n giorno</numerusform>
                <numerusform>%n giorni</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_fields.py" />
            <source>A number such as 16; empty: the certificate tells no hours</source>
            <translation>Un numero come 16; vuoto: il certificato non indica ore</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Add on the Site…</source>
            <translation>Aggiungi sul sito…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>All courses of this type go with it, and all their certificates: the numbers are not valid any more, and what was paid for them does not come back. This cannot be undone.</source>
            <translation>Con esso spariscono tutti i corsi di questo tipo e tutti i loro certificati: i numeri non valgono più, e ciò che è stato pagato non torna. Non si può annullare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>All its certificates go with it: their numbers are not valid any more, and what was paid for them does not come back. This cannot be undone.</source>
            <translation>Con esso spariscono tutti i suoi certificati: i loro numeri non valgono più, e ciò che è stato pagato non torna. Non si può annullare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Another window is sending at this moment. This one follows by itself.</source>
            <translation>Un’altra finestra sta inviando in questo momento. Questa segue da sola.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Another window or another QGIS is sending something for this organisation. Nothing was sent here. Wait until it is ready.</source>
            <translation>Un’altra finestra o un altro QGIS sta inviando qualcosa per questa organizzazione. Qui non è stato inviato nulla. Attendere che abbia finito.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Background</source>
            <translation>Sfondo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Background of the Certificates</source>
            <translation>Sfondo dei certificati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Background of the certificates</source>
            <translation>Sfondo dei certificati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Begin Anew</source>
            <comment>a button</comment>
            <translation>Ricomincia</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Certificate type</source>
            <translation>Tipo di certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <source>Change Course</source>
            <translation>Modifica corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>Change Course Type</source>
            <translation>Modifica tipo di corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Change on the Site…</source>
            <translation>Modifica sul sito…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Change the selected course type</source>
            <translation>Modifica il tipo di corso selezionato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Change what the selected course says</source>
            <translation>Modifica ciò che dice il corso selezionato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Change…</source>
            <translation>Modifica…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Choose a picture (PNG or JPEG) of a whole page, A4 landscape</source>
            <translation>Sceglie un’immagine (PNG o JPEG) di una pagina intera, A4 orizzontale</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <source>Choose one, or type how your participants call it</source>
            <translation>Sceglierne una, o scrivere come la chiamano i partecipanti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Choose your organisation first.</source>
            <translation>Scegliere prima la propria organizzazione.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Conveners sign the certificates of their courses. Whether a signature is there is shown on the site's page of the convener only.</source>
            <translation>I responsabili firmano i certificati dei loro corsi. Se c’è una firma lo mostra solo la pagina del responsabile sul sito.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Conveners…</source>
            <translation>Responsabili…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <source>Copy Course with New Dates</source>
            <translation>Copia corso con nuove date</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Copy or change the selected course</source>
            <translation>Copia o modifica il corso selezionato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Copy with New Dates…</source>
            <translation>Copia con nuove date…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Copy…</source>
            <comment>a narrow button: a course</comment>
            <translation>Copia…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Course Conveners</source>
            <translation>Responsabili di corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Course Types</source>
            <translation>Tipi di corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Course Types…</source>
            <translation>Tipi di corso…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Course convener</source>
            <translation>Responsabile del corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Course conveners</source>
            <translation>Responsabili di corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Course type</source>
            <translation>Tipo di corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Course types</source>
            <translation>Tipi di corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/delete_on_site.py" />
            <source>Delete on the Site</source>
            <translation>Elimina sul sito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Delete on the Site…</source>
            <translation>Elimina sul sito…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>Delete the course type “{name}”?</source>
            <translation>Eliminare il tipo di corso «{name}»?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>Delete the course {name}?</source>
            <translation>Eliminare il corso {name}?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Description</source>
            <translation>Descrizione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/designing.py" />
            <source>Design…</source>
            <translation>Disegna…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/designing.py" />
            <source>Draw it in QGIS's layout designer, or check a picture and see the certificate</source>
            <translation>Lo disegna nel progettista di layout di QGIS, o controlla un’immagine e mostra il certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>First day</source>
            <translation>Primo giorno</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/certificate_line.py" />
            <source>How the line stands on the certificate: the page is this wide</source>
            <translation>Come sta la riga sul certificato: la pagina è larga così</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Import…</source>
            <translation>Importa…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Instruction hours</source>
            <translation>Ore di insegnamento</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Instruction hours: type the number alone, such as 16. The certificate prints “(16 hours of instruction)” around it.</source>
            <translation>Ore di insegnamento: scrivere solo il numero, come 16. Il certificato vi stampa attorno «(16 hours of instruction)».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>It is not known whether {host} did it: no answer came, and it could not be looked up. What you typed is kept, and the site is asked first before anything is sent again. Try it later.</source>
            <translation>Non si sa se {host} lo ha fatto: non è arrivata risposta, e non è stato possibile guardare. Ciò che è stato scritto è conservato, e prima di inviare di nuovo si chiede al sito. Riprovare più tardi.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_fields.py" />
            <source>It stands on every certificate, in bold</source>
            <translation>Sta su ogni certificato, in grassetto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Last day</source>
            <translation>Ultimo giorno</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Link</source>
            <translation>Collegamento</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Link: type a whole address that begins with http:// or https://.</source>
            <translation>Collegamento: scrivere un indirizzo completo che comincia con http:// o https://.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <source>Make Course</source>
            <translation>Crea corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>Make Course Type</source>
            <translation>Crea tipo di corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Make a course for your organisation</source>
            <translation>Crea un corso per l’organizzazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Make a course type for your organisation</source>
            <translation>Crea un tipo di corso per l’organizzazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Make something new for your organisation</source>
            <translation>Crea qualcosa di nuovo per l’organizzazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Make the same course once more: only the days are typed</source>
            <translation>Rifà lo stesso corso: si scrivono solo i giorni</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>New</source>
            <comment>a button with a menu</comment>
            <translation>Nuovo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <source>New Course</source>
            <translation>Nuovo corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>New Course Type</source>
            <translation>Nuovo tipo di corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>New Course Type…</source>
            <translation>Nuovo tipo di corso…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>New Course…</source>
            <translation>Nuovo corso…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Nobody of your name is among the active ones: courses get another convener.</source>
            <translation>Nessuno con il proprio nome è tra quelli attivi: i corsi hanno un altro responsabile.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>None</source>
            <comment>a button: no background</comment>
            <translation>Nessuno</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>None: the certificates are printed on white.</source>
            <translation>Nessuno: i certificati vengono stampati su bianco.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Nothing was sent. {what}</source>
            <translation>Non è stato inviato nulla. {what}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Nothing was sent: somebody has changed this on the site since you opened it. What you typed is kept. Send it again if it shall replace what the site has now, or begin anew to see that.</source>
            <translation>Non è stato inviato nulla: qualcuno lo ha cambiato sul sito da quando è stato aperto. Ciò che è stato scritto è conservato. Inviarlo di nuovo se deve sostituire ciò che il sito ha ora, o ricominciare per vederlo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/certificate_line.py" />
            <source>On the certificate the line fits the page.</source>
            <translation>Sul certificato la riga sta nella pagina.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/certificate_line.py" />
            <source>On the certificate the line is wider than the page.</source>
            <translation>Sul certificato la riga è più larga della pagina.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/room.py" />
            <source>Open Participants</source>
            <translation>Apri partecipanti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/delete_on_site.py" />
            <source>Open the Site's Page</source>
            <translation>Apri la pagina del sito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Open the page that deletes it, in your web browser</source>
            <translation>Apre la pagina che lo elimina, nel browser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Opens the site's page in your web browser</source>
            <translation>Apre la pagina del sito nel browser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Immagini (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/designing.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/drafting.py" />
            <source>Reading a form of the site</source>
            <translation>Lettura di un modulo del sito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>Save Changes</source>
            <translation>Salva modifiche</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>See the course types, and change them</source>
            <translation>Mostra i tipi di corso e li modifica</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>See who signs the certificates, and what is missing</source>
            <translation>Mostra chi firma i certificati, e che cosa manca</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Select a course in the list first.</source>
            <translation>Selezionare prima un corso nell’elenco.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>Send it to the site</source>
            <translation>Lo invia al sito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Send no background</source>
            <translation>Non invia nessuno sfondo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/drafting.py" />
            <source>Sending a course</source>
            <translation>Invio di un corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/drafting.py" />
            <source>Sending a course type</source>
            <translation>Invio di un tipo di corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Sign In…</source>
            <translation>Accedi…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The background has to be a PNG or JPEG picture. Choose another.</source>
            <translation>Lo sfondo deve essere un’immagine PNG o JPEG. Sceglierne un’altra.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>The background of the course that is copied.</source>
            <translation>Lo sfondo del corso che viene copiato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The background's file cannot be read. Choose it again, or choose none.</source>
            <translation>Il file dello sfondo non si può leggere. Sceglierlo di nuovo, o non sceglierne nessuno.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The background's file is larger than 20 MB. Choose a smaller one.</source>
            <translation>Il file dello sfondo supera 20 MB. Sceglierne uno più piccolo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The certificate prints empty boxes for these characters: {characters}</source>
            <translation>Il certificato stampa riquadri vuoti per questi caratteri: {characters}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>The chosen background</source>
            <translation>Lo sfondo scelto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>The course keeps the background that it has.</source>
            <translation>Il corso mantiene lo sfondo che ha.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>The course that is copied has a background. The copy gets none unless you choose its file.</source>
            <translation>Il corso che viene copiato ha uno sfondo. La copia non ne riceve nessuno, se non si sceglie il suo file.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The course type was changed: {name}.</source>
            <translation>Il tipo di corso è stato modificato: {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The course type was made: {name}.</source>
            <translation>Il tipo di corso è stato creato: {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The course was changed: {name}.</source>
            <translation>Il corso è stato modificato: {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The course was made: {name}.</source>
            <translation>Il corso è stato creato: {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The last day is before the first day. The site would not notice.</source>
            <translation>L’ultimo giorno viene prima del primo. Il sito non se ne accorgerebbe.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>The plugin deletes nothing on the site. Its page in your web browser asks once more.</source>
            <translation>Il plugin non elimina nulla sul sito. La sua pagina nel browser chiede ancora una volta.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The site lets you change your own courses only: this one has another convener.</source>
            <translation>Il sito permette di modificare solo i propri corsi: questo ha un altro responsabile.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The site offers nothing to choose for this.</source>
            <translation>Il sito non offre nulla da scegliere per questo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The site offers this to owners and conveners of the organisation only.</source>
            <translation>Il sito lo offre solo ai proprietari e ai responsabili dell’organizzazione.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The site offers this to owners of the organisation only.</source>
            <translation>Il sito lo offre solo ai proprietari dell’organizzazione.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>There is a course like this already. If it is by a convener of the same name, all is well; otherwise the site will refuse it.</source>
            <translation>C’è già un corso come questo. Se è di un responsabile con lo stesso nome va tutto bene; altrimenti il sito lo rifiuterà.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>There is a course of this type with the same convener, training centre and days already. Choose other days, or open that one in the list.</source>
            <translation>C’è già un corso di questo tipo con lo stesso responsabile, centro di formazione e giorni. Scegliere altri giorni, o aprire quello nell’elenco.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>There is no active course convener, so no course can be made. Add one on the site: a user with an account there, and a picture of the signature.</source>
            <translation>Non c’è nessun responsabile attivo, perciò non si può creare un corso. Aggiungerne uno sul sito: un utente con un account e un’immagine della firma.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>This is what you typed before and did not send.</source>
            <translation>Questo è ciò che era stato scritto e non inviato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Throw it away, and show what the site has</source>
            <translation>Lo getta, e mostra ciò che ha il sito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Trained competence</source>
            <translation>Competenza formata</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Training centre</source>
            <translation>Centro di formazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Try Again</source>
            <comment>a button</comment>
            <translation>Riprova</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Waiting for the site</source>
            <translation>In attesa del sito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <source>What was learnt: it stands on every certificate of the course</source>
            <translation>Ciò che è stato imparato: sta su ogni certificato del corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>What your organisation teaches. A course is one run of these.</source>
            <translation>Ciò che l’organizzazione insegna. Un corso ne è un’edizione.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_fields.py" />
            <source>Where the course is described on the web</source>
            <translation>Dove il corso è descritto in rete</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Without a language nobody finds the course by its language.</source>
            <translation>Senza lingua nessuno trova il corso per la sua lingua.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has a course type called “{name}” already.</source>
            <translation>L’organizzazione ha già un tipo di corso di nome «{name}».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has a course type called “{name}”: is it the same?</source>
            <translation>L’organizzazione ha un tipo di corso di nome «{name}»: è lo stesso?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has no active course convener yet. Open the conveners, and add one on the site.</source>
            <translation>L’organizzazione non ha ancora un responsabile attivo. Aprire i responsabili e aggiungerne uno sul sito.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Your organisation has no course types yet.</source>
            <translation>L’organizzazione non ha ancora tipi di corso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has no course types yet. Make one first.</source>
            <translation>L’organizzazione non ha ancora tipi di corso. Crearne prima uno.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has no training centre yet. Make one first.</source>
            <translation>L’organizzazione non ha ancora un centro di formazione. Crearne prima uno.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Your session has ended. What you typed is kept. Sign in to go on.</source>
            <translation>La sessione è terminata. Ciò che è stato scritto è conservato. Accedere per proseguire.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <source>choose…</source>
            <translation>scegliere…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>without a name</source>
            <translation>senza nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/type_fields.py" />
            <source>{count} of {most} characters</source>
            <translation>{count} di {most} caratteri</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field} is missing.</source>
            <translation>{field} manca.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field}: on the certificate the line is wider than the page and is cut off at both ends. It fits when it is %n character(s) shorter.</source>
            <translation>
                <numerusform>{field}: sul certificato la riga è più larga della pagina e viene tagliata a entrambe le estremità. Ci sta con %n carattere in meno.</numerusform>
                <numerusform>{field}: sul certificato la riga è più larga della pagina e viene tagliata a entrambe le estremità. Ci sta con %n caratteri in meno.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field}: on the certificate the name is wider than the page and is cut off at both ends.</source>
            <translation>{field}: sul certificato il nome è più largo della pagina e viene tagliato a entrambe le estremità.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field}: the site does not offer any more what was chosen. Choose again.</source>
            <translation>{field}: il sito non offre più ciò che era stato scelto. Scegliere di nuovo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field}: the site takes at most {most} characters. Shorten it.</source>
            <translation>{field}: il sito accetta al massimo {most} caratteri. Accorciarlo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{host} did not take it, and nothing was changed there. It says: {what} Mend that and send it again; what you typed is kept.</source>
            <translation>{host} non lo ha accettato, e là non è stato cambiato nulla. Dice: {what} Rimediare e inviare di nuovo; ciò che è stato scritto è conservato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{host} did not take it, and nothing was made there: it says that there is one already. ({what})</source>
            <translation>{host} non lo ha accettato, e là non è stato creato nulla: dice che ce n’è già uno. ({what})</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>{name} (you)</source>
            <translation>{name} (utente attuale)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{name} was being sent when that was interrupted. The site has not got it: what you typed is kept, and you may send it again.</source>
            <translation>{name} era in corso di invio quando c’è stata l’interruzione. Il sito non lo ha: ciò che è stato scritto è conservato, e si può inviare di nuovo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{name}: no answer came. The site has everything you typed; whether the background arrived cannot be seen. Look at the preview on the site.</source>
            <translation>{name}: non è arrivata risposta. Il sito ha tutto ciò che è stato scritto; se sia arrivato lo sfondo non si può vedere. Guardare l’anteprima sul sito.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>{name}: not active, so not offered for courses</source>
            <translation>{name}: non attivo, perciò non offerto per i corsi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{said} No answer had come, but the organisation's page shows it.</source>
            <translation>{said} Non era arrivata risposta, ma la pagina dell’organizzazione lo mostra.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{why} What you typed is kept.</source>
            <translation>{why} Ciò che è stato scritto è conservato.</translation>
        </message>
    </context>
    <context>
        <name>Background</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>&amp;Checks</source>
            <translation>&amp;Controlli</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>&amp;Name on the preview</source>
            <translation>&amp;Nome nell’anteprima</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>A preview changes nothing on the site.</source>
            <translation>Un’anteprima non cambia nulla sul sito.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Address for verifying</source>
            <translation>Indirizzo per la verifica</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Certificate Background</source>
            <translation>Sfondo del certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Certificate background: {course}</source>
            <translation>Sfondo del certificato: {course}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Certificate number</source>
            <translation>Numero di certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Checks</source>
            <translation>Controlli</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Choose a PNG or JPEG file</source>
            <translation>Sceglie un file PNG o JPEG</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Convener and training centre</source>
            <translation>Responsabile e centro di formazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Course type</source>
            <translation>Tipo di corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Dark lines or patches lie behind these texts: {parts}. The contrast is only {ratio} to 1 in places, and {least} is needed. Take them away there, or make them lighter.</source>
            <translation>Linee o macchie scure stanno dietro a questi testi: {parts}. Il contrasto in alcuni punti è solo {ratio} a 1, e ne serve {least}. Toglierle lì, o schiarirle.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Dates and hours</source>
            <translation>Date e ore</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Design…</source>
            <comment>opens a window in which one draws</comment>
            <translation>Disegna…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Draw the background in QGIS's layout designer</source>
            <translation>Disegna lo sfondo nel progettista di layout di QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Everything can be read, and nothing runs off the page.</source>
            <translation>Tutto si può leggere, e nulla esce dalla pagina.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>Fetching the preview</source>
            <translation>Scaricamento dell’anteprima</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Import Image…</source>
            <translation>Importa immagine…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Import an Image</source>
            <translation>Importa un’immagine</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Let the site print a certificate of this course with an invented name and number, and open it as PDF; this changes nothing and costs nothing</source>
            <translation>Fa stampare dal sito un certificato di questo corso con nome e numero inventati, e lo apre come PDF; non cambia nulla e non costa nulla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Line before the competence</source>
            <translation>Riga prima della competenza</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Line below a signature</source>
            <translation>Linea sotto una firma</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Logo of QGIS</source>
            <translation>Logo di QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Logo of the organisation</source>
            <translation>Logo dell’organizzazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Looking at a picture</source>
            <translation>Esame di un’immagine</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Make a picture of the layout that was designed for this course</source>
            <translation>Fa un’immagine del layout disegnato per questo corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Map of the background</source>
            <translation>Mappa dello sfondo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Name of the convener</source>
            <translation>Nome del responsabile</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Name of the project representative</source>
            <translation>Nome del rappresentante del progetto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Name on the preview</source>
            <translation>Nome nell’anteprima</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>No Background</source>
            <translation>Nessuno sfondo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>No background: the texts are printed on white paper.</source>
            <translation>Nessuno sfondo: i testi vengono stampati su carta bianca.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>No picture could be made of the layout. See that the project still has it and that its map can be drawn, then try again.</source>
            <translation>Non è stato possibile fare un’immagine del layout. Vedere se il progetto lo ha ancora e se la sua mappa si può disegnare, poi riprovare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>No program opened the PDF of the preview.</source>
            <translation>Nessun programma ha aperto il PDF dell’anteprima.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>Open the background of this layout's course first, so that it can be used there.</source>
            <translation>Aprire prima lo sfondo del corso di questo layout, così che vi si possa usare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Participant's name</source>
            <translation>Nome del partecipante</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Parts of the picture are transparent. They were laid on white, as on paper.</source>
            <translation>Parti dell’immagine sono trasparenti. Sono state poste su bianco, come su carta.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Pictures</source>
            <translation>Immagini</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Preview by the Site…</source>
            <translation>Anteprima del sito…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Print on white paper; your files stay as they are</source>
            <translation>Stampa su carta bianca; i file restano come sono</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>QGIS did not open its layout designer.</source>
            <translation>QGIS non ha aperto il suo progettista di layout.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Role of the convener</source>
            <translation>Ruolo del responsabile</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Role of the project representative</source>
            <translation>Ruolo del rappresentante del progetto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>Sign in on the page “My courses” first.</source>
            <translation>Accedere prima nella pagina «I miei corsi».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Signature of the convener</source>
            <translation>Firma del responsabile</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Signature of the project representative</source>
            <translation>Firma del rappresentante del progetto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Texts that the site prints (guides, not exported)</source>
            <translation>Testi che il sito stampa (guide, non esportate)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>The certificate as the site will print it</source>
            <translation>Il certificato come lo stamperà il sito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The file has {size} MB, and every certificate carries it. Save it as JPEG, or with fewer pixels or less detail.</source>
            <translation>Il file ha {size} MB, e ogni certificato lo porta. Salvarlo come JPEG, o con meno pixel o meno dettagli.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>The picture is being looked at…</source>
            <translation>L’immagine viene esaminata…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The picture is narrower than the page, which is 297 × 210 mm. White stripes of {mm} mm will stay at the left and at the right. Use a wider picture, or cut off some of its top or bottom.</source>
            <translation>L’immagine è più stretta della pagina, che è di 297 × 210 mm. Resteranno strisce bianche di {mm} mm a sinistra e a destra. Usare un’immagine più larga, o tagliare un po’ sopra o sotto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The picture is wider than the page, which is 297 × 210 mm. White stripes of {mm} mm will stay at the top and at the bottom. Use a higher picture, or cut off some of its left or right.</source>
            <translation>L’immagine è più larga della pagina, che è di 297 × 210 mm. Resteranno strisce bianche di {mm} mm sopra e sotto. Usare un’immagine più alta, o tagliare un po’ a sinistra o a destra.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The picture will look coarse on paper: {dpi} dots per inch, where {least} are needed. Use one of at least 1754 × 1240 pixels.</source>
            <translation>L’immagine risulterà grossolana sulla carta: {dpi} punti per pollice, dove ne servono {least}. Usarne una di almeno 1754 × 1240 pixel.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>The site can print a preview as soon as the form of the course is filled in</source>
            <translation>Il sito può stampare un’anteprima appena il modulo del corso è compilato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>The site does not offer this to you for this course.</source>
            <translation>Il sito non lo offre per questo corso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>This file cannot be used.</source>
            <translation>Questo file non si può usare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>This is no PNG or JPEG picture. The site takes nothing else: open it in a program for pictures and save it as PNG.</source>
            <translation>Questa non è un’immagine PNG o JPEG. Il sito non accetta altro: aprirla in un programma per immagini e salvarla come PNG.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>This picture has {millions} million pixels, too many to work with. Make it smaller: 3508 × 2480 pixels are plenty for the page.</source>
            <translation>Questa immagine ha {millions} milioni di pixel, troppi per lavorarci. Rimpicciolirla: 3508 × 2480 pixel bastano abbondantemente per la pagina.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>This picture is damaged and cannot be shown. Save it anew, as PNG.</source>
            <translation>Questa immagine è danneggiata e non si può mostrare. Salvarla di nuovo, come PNG.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Title</source>
            <translation>Titolo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Too dark to read black letters on it: {parts}. The contrast is only {ratio} to 1, and {least} is needed. Make the picture lighter there.</source>
            <translation>Troppo scuro per leggervi lettere nere: {parts}. Il contrasto è solo {ratio} a 1, e ne serve {least}. Schiarire l’immagine lì.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Trained competence</source>
            <translation>Competenza formata</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Try the longest name of your course; it is sent nowhere</source>
            <translation>Provare il nome più lungo del corso; non viene inviato da nessuna parte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Use This Background</source>
            <translation>Usa questo sfondo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Use the Layout</source>
            <translation>Usa il layout</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>What was chosen before is kept.</source>
            <translation>Ciò che era stato scelto prima è conservato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>White veil over the map</source>
            <translation>Velo bianco sulla mappa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Wording</source>
            <translation>Dicitura</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>World</source>
            <translation>Mondo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>{kind} picture, {width} × {height} pixels, {size} MB.</source>
            <translation>Immagine {kind}, {width} × {height} pixel, {size} MB.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>{part}: it runs {mm} mm off the page, and the site wraps nothing. Make the text shorter.</source>
            <translation>{part}: esce di {mm} mm dalla pagina, e il sito non va a capo. Accorciare il testo.</translation>
        </message>
    </context>
    <context>
        <name>BackgroundDesigner</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/designer.py" />
            <source>Make it the background of the course's certificates</source>
            <translation>Ne fa lo sfondo dei certificati del corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/designer.py" />
            <source>The locked texts show where the site prints; they are not exported. Draw below them, and choose “Use This Layout” when it is ready.</source>
            <translation>I testi bloccati mostrano dove stampa il sito; non vengono esportati. Disegnare sotto di essi, e scegliere «Usa questo layout» quando è pronto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/designer.py" />
            <source>Use This Layout</source>
            <translation>Usa questo layout</translation>
        </message>
    </context>
    <context>
        <name>Become</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>%n course(s) are coming up all over the world.</source>
            <translation>
                <numerusform>C’è %n corso in arrivo in tutto il mondo.</numerusform>
                <numerusform>Ci sono %n corsi in arrivo in tutto il mondo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>%n course(s) are coming up in this country: {country}.</source>
            <translation>
                <numerusform>C’è %n corso in arrivo in questo paese: {country}.</numerusform>
                <numerusform>Ci sono %n corsi in arrivo in questo paese: {country}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>An organisation is approved once. From then on it may give the official QGIS certificate to the participants of its courses, workshops and training.</source>
            <translation>Un’organizzazione viene approvata una volta. Da allora può dare il certificato ufficiale QGIS ai partecipanti dei suoi corsi, laboratori e attività formative.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Are you looking for a certificate for yourself? It comes with a course: take one that a certifying organisation gives, and you get it at the end. You need not apply for anything. This page is for organisations that give training.</source>
            <translation>Si cerca un certificato per sé? Arriva con un corso: seguirne uno tenuto da un’organizzazione certificante e alla fine lo si riceve. Non occorre candidarsi a nulla. Questa pagina è per le organizzazioni che fanno formazione.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Become a certifying organisation</source>
            <translation>Diventare un’organizzazione certificante</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Books about QGIS</source>
            <translation>Libri su QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Bug reports</source>
            <translation>Segnalazioni di errori</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>By credit card on the site, at once</source>
            <translation>Con carta di credito sul sito, subito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Certification Site</source>
            <translation>Sito di certificazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Code for QGIS</source>
            <translation>Codice per QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Data</source>
            <comment>the data that a course works with</comment>
            <translation>Dati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Documentation and training material of QGIS</source>
            <translation>Documentazione e materiale didattico di QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Does it present QGIS correctly?</source>
            <translation>Presenta QGIS correttamente?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Donations and sponsorship</source>
            <translation>Donazioni e sponsorizzazioni</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Every certificate that you issue costs one credit: a donation of {cost} to QGIS. Credits can be paid:</source>
            <translation>Ogni certificato rilasciato costa un credito: una donazione di {cost} a QGIS. I crediti si possono pagare:</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Exercises</source>
            <translation>Esercizi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Find a Course</source>
            <translation>Trova un corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>For certified organisations: your page, your figures and your map</source>
            <translation>Per le organizzazioni certificanti: la propria pagina, le cifre e la mappa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Is it good?</source>
            <translation>È buono?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Is it up to date?</source>
            <translation>È aggiornato?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Lessons</source>
            <translation>Lezioni</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Look for a course that ends with a certificate</source>
            <translation>Cerca un corso che termina con un certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Many certificates can be paid in one go.</source>
            <translation>Molti certificati si possono pagare in una volta.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>My Application…</source>
            <translation>La mia candidatura…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>New features that you paid for</source>
            <translation>Nuove funzioni finanziate</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>On request by invoice and SEPA transfer</source>
            <translation>Su richiesta, con fattura e bonifico SEPA</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Open courseware about QGIS</source>
            <translation>Materiale didattico aperto su QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Open the certification site in your web browser</source>
            <translation>Apre il sito di certificazione nel browser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Open your application</source>
            <translation>Apre la candidatura</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Our Organisation…</source>
            <translation>La nostra organizzazione…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Plugins that you maintain</source>
            <translation>Plugin mantenuti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Prepare an application, send it, and see how it stands</source>
            <translation>Prepara una candidatura, la invia e vede a che punto è</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The PSC takes the final decision. An organisation that is not a good member of the community can be turned down.</source>
            <translation>Il PSC prende la decisione finale. Un’organizzazione che non è un buon membro della comunità può essere respinta.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The QGIS user group of your country gives its opinion, normally within %n month(s).</source>
            <translation>
                <numerusform>Il gruppo di utenti QGIS del paese dà il suo parere, di norma entro %n mese.</numerusform>
                <numerusform>Il gruppo di utenti QGIS del paese dà il suo parere, di norma entro %n mesi.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>The certification programme</source>
            <translation>Il programma di certificazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The contributions of an organisation that is accepted are published, so that everybody can see why.</source>
            <translation>I contributi di un’organizzazione accettata vengono pubblicati, così che tutti possano vedere perché.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The programme is for organisations that take part in QGIS. Your application tells what you contribute, for example:</source>
            <translation>Il programma è per le organizzazioni che partecipano a QGIS. La candidatura racconta che cosa si dà, per esempio:</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The review</source>
            <translation>La revisione</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The reviewers may ask you something on the way: answer in time. The site turns down an application that is not approved %n day(s) after it was made.</source>
            <translation>
                <numerusform>I revisori possono chiedere qualcosa lungo il percorso: rispondere in tempo. Il sito respinge una candidatura che non è approvata %n giorno dopo la presentazione.</numerusform>
                <numerusform>I revisori possono chiedere qualcosa lungo il percorso: rispondere in tempo. Il sito respinge una candidatura che non è approvata %n giorni dopo la presentazione.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Translation of QGIS, its documentation or website</source>
            <translation>Traduzione di QGIS, della documentazione o del sito web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Weak material is a reason to be turned down.</source>
            <translation>Un materiale debole è un motivo per essere respinti.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>What it costs</source>
            <translation>Quanto costa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>What it is</source>
            <translation>Che cos’è</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Where there is no user group, the Project Steering Committee of QGIS (PSC) looks at the material and at your standing in the community, and encourages you to found one.</source>
            <translation>Dove non c’è un gruppo di utenti, il comitato direttivo di QGIS (Project Steering Committee, PSC) guarda il materiale e la posizione nella comunità, e incoraggia a fondarne uno.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Work in your local QGIS user group</source>
            <translation>Lavoro nel gruppo locale di utenti QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>You apply on the site, and your contributions and material are read.</source>
            <translation>La candidatura si presenta sul sito, e i contributi e il materiale vengono letti.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>You hand in the material of all your courses ({kinds}). The reviewers ask:</source>
            <translation>Si consegna il materiale di tutti i propri corsi ({kinds}). I revisori chiedono:</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Your part in QGIS</source>
            <translation>La propria parte in QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Your training material</source>
            <translation>Il materiale didattico</translation>
        </message>
    </context>
    <context>
        <name>ButtonBox</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/button_box.py" />
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/button_box.py" />
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/button_box.py" />
            <source>Save</source>
            <translation>Salva</translation>
        </message>
    </context>
    <context>
        <name>CellCommands</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>%n cell(s) stay as they were, since this is not understood there: {values}. Passed takes words such as yes and no, Certificate the names in its list.</source>
            <translation>
                <numerusform>%n cella resta com’era, perché questo lì non si capisce: {values}. Superato accetta parole come sì e no, Certificato i nomi del suo elenco.</numerusform>
                <numerusform>%n celle restano com’erano, perché questo lì non si capisce: {values}. Superato accetta parole come sì e no, Certificato i nomi del suo elenco.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>%n cell(s) stay as they were: the names and e-mails of who is enrolled, and all but the remark of who has a certificate, are changed on the site only.</source>
            <translation>
                <numerusform>%n cella resta com’era: i nomi e gli indirizzi di chi è iscritto, e tutto tranne l’osservazione di chi ha un certificato, si cambiano solo sul sito.</numerusform>
                <numerusform>%n celle restano com’erano: i nomi e gli indirizzi di chi è iscritto, e tutto tranne l’osservazione di chi ha un certificato, si cambiano solo sul sito.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>%n value(s) had no column to go to: the table ends at the right. Undo, and paste further to the left.</source>
            <translation>
                <numerusform>%n valore non aveva una colonna dove andare: la tabella finisce a destra. Annullare e incollare più a sinistra.</numerusform>
                <numerusform>%n valori non avevano una colonna dove andare: la tabella finisce a destra. Annullare e incollare più a sinistra.</numerusform>
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
            <translation>Una latitudine sta tra -90 e 90 gradi.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>A longitude lies between -180 and 180 degrees.</source>
            <translation>Una longitudine sta tra -180 e 180 gradi.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Address</source>
            <translation>Indirizzo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/work.py" />
            <source>Asking whether a training centre has arrived</source>
            <translation>Verifica dell’arrivo di un centro di formazione</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>At most %n character(s) fit here. Shorten it.</source>
            <translation>
                <numerusform>Qui ci sta al massimo %n carattere. Accorciarlo.</numerusform>
                <numerusform>Qui ci stanno al massimo %n caratteri. Accorciarlo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/details_form.py" />
            <source>At most {count} characters. Of an online centre, its address on the web.</source>
            <translation>Al massimo {count} caratteri. Di un centro in rete, il suo indirizzo web.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>At sea: is this the right place?</source>
            <translation>In mare: è il luogo giusto?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>Change Training Centre: {organisation}</source>
            <translation>Modifica centro di formazione: {organisation}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Change Training Centre…</source>
            <translation>Modifica centro di formazione…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Choose your organisation first.</source>
            <translation>Scegliere prima la propria organizzazione.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Click on the map. Esc gives it up.</source>
            <translation>Fare clic sulla mappa. Esc rinuncia.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Click the place on QGIS's map</source>
            <translation>Fare clic sul luogo nella mappa di QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Correct a training centre or move its point</source>
            <translation>Corregge un centro di formazione o ne sposta il punto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Country: {country}</source>
            <translation>Paese: {country}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Delete on the Site…</source>
            <translation>Elimina sul sito…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/deleting.py" />
            <source>Deleting “{name}” takes all courses held there with it, and all certificates of their participants. Nobody can bring them back, and their credits are lost.

If it has moved or is called differently now, change it instead. If no courses are held there any more, leave it as it is.

The plugin does not delete it. The page of {host} that does, and asks once more, opens in your web browser.</source>
            <translation>Eliminare «{name}» porta via tutti i corsi che vi si tengono, e tutti i certificati dei loro partecipanti. Nessuno può riportarli, e i loro crediti sono persi.

Se si è trasferito o ora si chiama diversamente, modificarlo invece. Se non vi si tengono più corsi, lasciarlo com’è.

Il plugin non lo elimina. La pagina di {host} che lo fa, e che chiede ancora una volta, si apre nel browser.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Drag the Marker</source>
            <translation>Trascina il segnaposto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Drag the marker on the map. Esc ends it.</source>
            <translation>Trascinare il segnaposto sulla mappa. Esc termina.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Fill this in: the site wants it.</source>
            <translation>Compilare: il sito lo richiede.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>In degrees. A pair of both may be pasted here, the latitude first.</source>
            <translation>In gradi. Qui si può incollare una coppia di entrambe, prima la latitudine.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>It had not arrived. You may send it again.</source>
            <translation>Non era arrivato. È possibile inviarlo di nuovo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>It has no point on the map.</source>
            <translation>Non ha un punto sulla mappa.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>It is not known whether {host} took it: no answer came, and it could not be asked. Nothing is sent again before that is clear. Look on the site in a while.</source>
            <translation>Non si sa se {host} lo ha ricevuto: non è arrivata risposta, e non è stato possibile chiederlo. Nulla viene inviato di nuovo finché non è chiaro. Guardare sul sito tra un po’.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Latitude</source>
            <translation>Latitudine</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Latitude and longitude seem to be the other way round. Swap them.</source>
            <translation>Latitudine e longitudine sembrano invertite. Scambiarle.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Let go of what you typed and did not send</source>
            <translation>Abbandona ciò che è stato scritto e non inviato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Longitude</source>
            <translation>Longitudine</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Look on the Site</source>
            <translation>Guarda sul sito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Looking where a place is</source>
            <translation>Ricerca di un luogo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Make Training Centre</source>
            <translation>Crea centro di formazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Make a training centre, with its place on the map</source>
            <translation>Crea un centro di formazione, con il suo luogo sulla mappa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Move the marker on QGIS's map</source>
            <translation>Sposta il segnaposto sulla mappa di QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>New Training Centre: {organisation}</source>
            <translation>Nuovo centro di formazione: {organisation}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>New Training Centre…</source>
            <translation>Nuovo centro di formazione…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Nothing was sent: this name is not free.</source>
            <translation>Non è stato inviato nulla: questo nome non è libero.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Off the coast, as the map of the world is drawn</source>
            <translation>Al largo della costa, come la disegna la mappa del mondo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/details_form.py" />
            <source>Once on the whole site: with the town, for example</source>
            <translation>Una volta in tutto il sito: con la città, per esempio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Online, without a place</source>
            <translation>In rete, senza luogo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Phone</source>
            <translation>Telefono</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Pick on the Map</source>
            <translation>Scegli sulla mappa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Pick the place on the map or type it, or tick “Online, without a place”.</source>
            <translation>Scegliere il luogo sulla mappa o scriverlo, o spuntare «In rete, senza luogo».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Place</source>
            <translation>Luogo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Press on the marker itself, move it, and let go.</source>
            <translation>Premere sul segnaposto stesso, spostarlo e lasciarlo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/work.py" />
            <source>Reading a training centre</source>
            <translation>Lettura di un centro di formazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/work.py" />
            <source>Reading the training centres</source>
            <translation>Lettura dei centri di formazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Refresh</source>
            <translation>Aggiorna</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Save Changes</source>
            <translation>Salva modifiche</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>See what is lost with it, and open the site's own page</source>
            <translation>Mostra che cosa va perso con esso, e apre la pagina del sito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/work.py" />
            <source>Sending a training centre</source>
            <translation>Invio di un centro di formazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Sign In…</source>
            <translation>Accedi…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Somebody has changed this centre on the site meanwhile. Nothing was sent. What you typed is still here; compare it with what the site has now, and save it again if it shall stand.</source>
            <translation>Nel frattempo qualcuno ha modificato questo centro sul sito. Non è stato inviato nulla. Ciò che è stato scritto è ancora qui; confrontarlo con ciò che il sito ha ora, e salvarlo di nuovo se deve valere.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Start Anew</source>
            <translation>Ricomincia</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Swap</source>
            <translation>Scambia</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Swap latitude and longitude</source>
            <translation>Scambia latitudine e longitudine</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The map shows it after the next refresh.</source>
            <translation>La mappa lo mostra dopo il prossimo aggiornamento.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>The place that the site has of this centre is none on earth. Pick the right one.</source>
            <translation>Il luogo che il sito ha di questo centro non esiste sulla terra. Scegliere quello giusto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>The projection of the map cannot show {place}.</source>
            <translation>La proiezione della mappa non può mostrare {place}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>The projection of the map cannot tell what is there. Click elsewhere, or type it.</source>
            <translation>La proiezione della mappa non sa dire che cosa c’è lì. Fare clic altrove, o scriverlo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site does not offer you this for this organisation. Nothing was done. Its owners may do it.</source>
            <translation>Il sito non lo offre per questa organizzazione. Non è stato fatto nulla. Possono farlo i suoi proprietari.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site has no such training centre any more. Nothing was done.</source>
            <translation>Il sito non ha più questo centro di formazione. Non è stato fatto nulla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site has now:</source>
            <translation>Il sito ora ha:</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site has taken “{name}”. Its page could not be read afterwards, so look there once whether all is right.</source>
            <translation>Il sito ha accettato «{name}». La sua pagina poi non si è potuta leggere, perciò guardare là una volta se tutto è giusto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site lets only the owners of an organisation make and change its centres.</source>
            <translation>Il sito lascia creare e modificare i centri solo ai proprietari di un’organizzazione.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>The site offers you no training centre to change here.</source>
            <translation>Il sito non offre qui nessun centro di formazione da modificare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site says: {messages}</source>
            <translation>Il sito dice: {messages}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The training centre “{name}” is changed.</source>
            <translation>Il centro di formazione «{name}» è modificato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The training centre “{name}” is made.</source>
            <translation>Il centro di formazione «{name}» è creato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>There is no map here.</source>
            <translation>Qui non c’è una mappa.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>This is not an e-mail address, such as info@example.org.</source>
            <translation>Questo non è un indirizzo e-mail, come info@example.org.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Training centre</source>
            <translation>Centro di formazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Type degrees, such as 52.0907 or 5° 7' 17" E.</source>
            <translation>Scrivere gradi, come 52.0907 o 5° 7' 17" E.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Waiting for the site</source>
            <translation>In attesa del sito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>What you typed last time is here again.</source>
            <translation>Ciò che era stato scritto l’ultima volta è di nuovo qui.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>What you typed stays on this computer for the next time</source>
            <translation>Ciò che è stato scritto resta su questo computer per la prossima volta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>Your session has ended. What you typed is kept. Sign in to go on.</source>
            <translation>La sessione è terminata. Ciò che è stato scritto è conservato. Accedere per proseguire.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>latitude {latitude}, longitude {longitude}</source>
            <translation>latitudine {latitude}, longitudine {longitude}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>{host} did not accept the form. Nothing was done.</source>
            <translation>{host} non ha accettato il modulo. Non è stato fatto nulla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>{place} lies at sea. Latitude and longitude seem to be the other way round. Country then: {country}</source>
            <translation>{place} sta in mare. Latitudine e longitudine sembrano invertite. Paese in quel caso: {country}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>{what} What you typed is kept.</source>
            <translation>{what} Ciò che è stato scritto è conservato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>“{name}” of {organisation} is called so already, and a name may stand only once on the whole site. Add the town, or the name of your organisation.</source>
            <translation>«{name}» di {organisation} si chiama già così, e un nome può stare una volta sola in tutto il sito. Aggiungere la città, o il nome dell’organizzazione.</translation>
        </message>
        <message>
            <source>Delete on the Site</source>
            <translation type="vanished">Elimina sul sito</translation>
        </message>
        <message>
            <source>Open the Site's Page</source>
            <translation type="vanished">Apri la pagina del sito</translation>
        </message>
    </context>
    <context>
        <name>Certificates</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>%n certificato</numerusform>
                <numerusform>%n certificati</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>Open Folder</source>
            <translation>Apri cartella</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>The table is on the clipboard: paste it anywhere.</source>
            <translation>La tabella è negli appunti: si può incollare ovunque.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>{right} of %n new number(s) verified</source>
            <translation>
                <numerusform>{right} di %n nuovo numero verificato</numerusform>
                <numerusform>{right} di %n nuovi numeri verificati</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>%n thing(s) must be mended before the site takes it.</source>
            <translation>
                <numerusform>%n punto va sistemato prima che il sito la accetti.</numerusform>
                <numerusform>%n punti vanno sistemati prima che il sito la accetti.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copied. Paste it where you need it.</source>
            <translation>Copiato. Incollarlo dove serve.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy Contributions</source>
            <translation>Copia contributi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy Material</source>
            <translation>Copia materiale</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy the contributions as text, in English</source>
            <translation>Copia i contributi come testo, in inglese</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy the list of training material as text, in English</source>
            <translation>Copia l’elenco del materiale didattico come testo, in inglese</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>For the reviewers, in English</source>
            <translation>Per i revisori, in inglese</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Forget</source>
            <translation>Dimentica</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Forget This Dossier</source>
            <translation>Dimentica questo dossier</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Forget This Dossier…</source>
            <translation>Dimentica questo dossier…</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>It can be sent. %n thing(s) below would make it more convincing.</source>
            <translation>
                <numerusform>Si può inviare. %n punto qui sotto la renderebbe più convincente.</numerusform>
                <numerusform>Si può inviare. %n punti qui sotto la renderebbero più convincente.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Must be mended: {what}</source>
            <translation>Da sistemare: {what}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Nothing is missing.</source>
            <translation>Non manca nulla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Remove the dossier from this computer</source>
            <translation>Toglie il dossier da questo computer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Remove the dossier from this computer?</source>
            <translation>Togliere il dossier da questo computer?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save as HTML…</source>
            <translation>Salva come HTML…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save as PDF…</source>
            <translation>Salva come PDF…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save the Dossier</source>
            <translation>Salva il dossier</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save the dossier as a PDF, in English</source>
            <translation>Salva il dossier come PDF, in inglese</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save the dossier as a web page, in English</source>
            <translation>Salva il dossier come pagina web, in inglese</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Saved in {file}.</source>
            <translation>Salvato in {file}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>The reviewers read English, so these are in English whatever language you work in. Your own words stay as you typed them.</source>
            <translation>I revisori leggono l’inglese, perciò questi testi sono in inglese qualunque sia la lingua in cui si lavora. Le proprie parole restano come sono state scritte.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>What is missing</source>
            <translation>Che cosa manca</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Would be better: {what}</source>
            <translation>Sarebbe meglio: {what}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Your lists, the organisation's details and your answers are removed, and cannot be brought back. Files and what was sent to the site stay.</source>
            <translation>Gli elenchi, i dati dell’organizzazione e le risposte vengono eliminati e non si possono recuperare. I file e ciò che è stato inviato al sito restano.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>{file} could not be written ({reason}). The dossier is as it was. Close the file where it is open in another program, or choose another folder.</source>
            <translation>Impossibile scrivere {file} ({reason}). Il dossier è com’era. Chiudere il file se è aperto in un altro programma, o scegliere un’altra cartella.</translation>
        </message>
    </context>
    <context>
        <name>ConfirmPerson</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Certificate {number} stays valid: it disappears from this table, but whoever checks the number finds it, and no credit comes back. To take the certificate back, revoke it first.</source>
            <translation>Il certificato {number} resta valido: scompare da questa tabella, ma chi controlla il numero lo trova, e non torna nessun credito. Per riprendere il certificato, revocarlo prima.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Pay Certificate</source>
            <translation>Paga certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Pay certificate {number} of {name}?

This takes 1 credit, {amount}. Balance now {balance}. After that the PDF can be printed.</source>
            <translation>Pagare il certificato {number} di {name}?

Costa 1 credito, {amount}. Saldo attuale {balance}. Poi il PDF si può stampare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Pay {amount}</source>
            <translation>Paga {amount}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Remove from Course</source>
            <translation>Togli dal corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Revoke Certificate</source>
            <translation>Revoca certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Revoke certificate {number} of {name}?

From then on, whoever checks the number is told that there is no such certificate, and a printed one is worth nothing. This cannot be undone. A new certificate for this person costs another credit, and the site may give the number to somebody else.

Whether a credit comes back is up to the site: it is read before and after, and told to you. Balance now {balance}.</source>
            <translation>Revocare il certificato {number} di {name}?

Da quel momento a chi controlla il numero viene detto che quel certificato non esiste, e una copia stampata non vale nulla. Non si può annullare. Un nuovo certificato per questa persona costa un altro credito, e il sito può dare il numero a qualcun altro.

Se torna un credito lo decide il sito: il saldo viene letto prima e dopo, e comunicato. Saldo attuale {balance}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Revoke {number}</source>
            <translation>Revoca {number}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Take {name} out of this course?

The organisation still knows this person, who can be enrolled again.</source>
            <translation>Togliere {name} da questo corso?

L’organizzazione conosce ancora questa persona, che può essere iscritta di nuovo.</translation>
        </message>
    </context>
    <context>
        <name>Contributions</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;Date</source>
            <translation>&amp;Data</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;Kind</source>
            <translation>&amp;Tipo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;Link or name</source>
            <translation>Co&amp;llegamento o nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;What</source>
            <translation>&amp;Che cosa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A page about a book</source>
            <translation>Una pagina su un libro</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A page of QGIS</source>
            <translation>Una pagina di QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A translation project</source>
            <translation>Un progetto di traduzione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A web page.</source>
            <translation>Una pagina web.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Add a contribution</source>
            <translation>Aggiunge un contributo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>All plugins of {name}</source>
            <translation>Tutti i plugin di {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Bug report {name}</source>
            <translation>Segnalazione {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Bug reports of {name}</source>
            <translation>Segnalazioni di {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Commit {name}</source>
            <translation>Commit {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Commits of {name}</source>
            <translation>Commit di {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Contributions</source>
            <translation>Contributi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Donations and sponsors of QGIS</source>
            <translation>Donazioni e sponsor di QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Kind</source>
            <comment>of a contribution</comment>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Link</source>
            <translation>Collegamento</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>List what your organisation gives to QGIS, with links by which the reviewers can see it. If you are accepted, this list is published.</source>
            <translation>Elencare ciò che l’organizzazione dà a QGIS, con collegamenti dove i revisori possono vederlo. Se si viene accettati, questo elenco viene pubblicato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Make Link</source>
            <translation>Crea collegamento</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Make a link of the name that somebody has at GitHub, Transifex or plugins.qgis.org</source>
            <translation>Crea un collegamento dal nome che qualcuno ha su GitHub, Transifex o plugins.qgis.org</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Plugin {name}</source>
            <translation>Plugin {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Published courseware</source>
            <translation>Materiale didattico pubblicato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Pull request {name}</source>
            <translation>Pull request {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Pull requests of {name}</source>
            <translation>Pull request di {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Remove the chosen contribution</source>
            <translation>Toglie il contributo scelto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The link names no plugin, author or translator.</source>
            <translation>Il collegamento non indica nessun plugin, autore o traduttore.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The link should end with a commit: at least seven digits and a to f.</source>
            <translation>Il collegamento dovrebbe finire con un commit: almeno sette cifre e lettere da a a f.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The link should end with a number.</source>
            <translation>Il collegamento dovrebbe finire con un numero.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The page of a user group</source>
            <translation>La pagina di un gruppo di utenti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>This is a name, no link: press “Make Link”.</source>
            <translation>Questo è un nome, non un collegamento: premere «Crea collegamento».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>This is no link to a web page.</source>
            <translation>Questo non è un collegamento a una pagina web.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Tick this to give a date</source>
            <translation>Spuntare per indicare una data</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Translations by {name}</source>
            <translation>Traduzioni di {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Type or paste a link. For code, texts, bug reports, translations and plugins the name of an author will do: a link is made of it.</source>
            <translation>Scrivere o incollare un collegamento. Per codice, testi, segnalazioni di errori, traduzioni e plugin basta il nome di un autore: diventa un collegamento.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>What</source>
            <comment>a contribution in a few words</comment>
            <translation>Che cosa</translation>
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
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>&amp;Surname</source>
            <translation>&amp;Cognome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Certificate {number} keeps its number.</source>
            <translation>Il certificato {number} mantiene il suo numero.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Correct</source>
            <comment>a button</comment>
            <translation>Correggi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Correct Name or E-mail</source>
            <translation>Correggi nome o e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Correct and Renew PDF</source>
            <translation>Correggi e rinnova PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Make the &amp;PDF anew, so that it is printed right</source>
            <translation>Rifare il &amp;PDF, perché sia stampato giusto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>The first name is missing.</source>
            <translation>Manca il nome.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>The name is printed on the certificate exactly as it stands here.</source>
            <translation>Il nome viene stampato sul certificato esattamente come sta qui.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>The site does not let you make the PDF anew: it keeps the name that it was printed with. Ask an owner of the organisation to renew it.</source>
            <translation>Il sito non permette di rifare il PDF: mantiene il nome con cui è stato stampato. Chiedere a un proprietario dell’organizzazione di rinnovarlo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Then prepare a &amp;mail to this person</source>
            <translation>Poi preparare una e-&amp;mail per questa persona</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>This is not an e-mail address.</source>
            <translation>Questo non è un indirizzo e-mail.</translation>
        </message>
    </context>
    <context>
        <name>CourseFooter</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n certificate(s) = {credits} credits = {amount}</source>
            <translation>
                <numerusform>%n certificato = {credits} crediti = {amount}</numerusform>
                <numerusform>%n certificati = {credits} crediti = {amount}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n passed</source>
            <translation>
                <numerusform>%n superato</numerusform>
                <numerusform>%n superati</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n people</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n persone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n to look at</source>
            <translation>
                <numerusform>%n da guardare</numerusform>
                <numerusform>%n da guardare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n to repair</source>
            <translation>
                <numerusform>%n da correggere</numerusform>
                <numerusform>%n da correggere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>&amp;Certificate for all</source>
            <translation>&amp;Certificato per tutti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Certificate for all</source>
            <translation>Certificato per tutti</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Issue %n Certificate(s)…</source>
            <translation>
                <numerusform>Rilascia %n certificato…</numerusform>
                <numerusform>Rilascia %n certificati…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Issue Certificates…</source>
            <translation>Rilascia certificati…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Shows first who gets which certificate and what it costs. Nothing is sent before you confirm it. (Ctrl+Return)</source>
            <translation>Mostra prima chi riceve quale certificato e quanto costa. Nulla viene inviato prima della conferma. (Ctrl+Invio)</translation>
        </message>
    </context>
    <context>
        <name>CourseHeader</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>At {host}</source>
            <translation>Su {host}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Balance {balance}</source>
            <translation>Saldo {balance}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Buy credits on the site, in your web browser</source>
            <translation>Compra crediti sul sito, nel browser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Course</source>
            <translation>Corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Opening the course…</source>
            <translation>Apertura del corso…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Read the course and the balance again</source>
            <translation>Legge di nuovo il corso e il saldo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>The course could not be opened.</source>
            <translation>Non è stato possibile aprire il corso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Top Up…</source>
            <translation>Ricarica…</translation>
        </message>
    </context>
    <context>
        <name>CourseList</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Course convener</source>
            <translation>Responsabile del corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Course type</source>
            <translation>Tipo di corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Dates</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Training centre</source>
            <translation>Centro di formazione</translation>
        </message>
    </context>
    <context>
        <name>CourseProgress</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Stop between two certificates, never in the middle of one</source>
            <translation>Ferma tra due certificati, mai a metà di uno</translation>
        </message>
    </context>
    <context>
        <name>CourseResults</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>All certificates of this course, to save and to print</source>
            <translation>Tutti i certificati di questo corso, da salvare e stampare</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Copy Numbers</source>
            <translation>Copia numeri</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Copy names and certificate numbers as a table</source>
            <translation>Copia nomi e numeri di certificato come tabella</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Have the site write to everybody with a paid certificate</source>
            <translation>Fa scrivere dal sito a tutti quelli che hanno un certificato pagato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Mail to All…</source>
            <translation>E-mail a tutti…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Open Folder</source>
            <translation>Apri cartella</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Result Sheet…</source>
            <translation>Foglio dei risultati…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Save PDFs…</source>
            <translation>Salva PDF…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Save the certificates in a folder</source>
            <translation>Salva i certificati in una cartella</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Show the folder with the certificates saved last</source>
            <translation>Mostra la cartella con gli ultimi certificati salvati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>The site does not offer you this for this course.</source>
            <translation>Il sito non lo offre per questo corso.</translation>
        </message>
    </context>
    <context>
        <name>CourseToolbar</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Add Row</source>
            <translation>Aggiungi riga</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Add an empty row to type into</source>
            <translation>Aggiunge una riga vuota in cui scrivere</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Add the people on the clipboard from any spreadsheet, or put values into cells</source>
            <translation>Aggiunge le persone negli appunti da qualsiasi foglio di calcolo, o mette valori nelle celle</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Enrol New</source>
            <translation>Iscrivi nuovi</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Enrol New (%n)</source>
            <translation>
                <numerusform>Iscrivi nuovo (%n)</numerusform>
                <numerusform>Iscrivi nuovi (%n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Enrol everybody who is not in the course yet; this costs nothing</source>
            <translation>Iscrive tutti quelli che non sono ancora nel corso; non costa nulla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Find a participant</source>
            <translation>Trova un partecipante</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Paste</source>
            <translation>Incolla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Redo</source>
            <translation>Ripeti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Remove Rows</source>
            <translation>Togli righe</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Remove the selected people who are not enrolled</source>
            <translation>Toglie le persone selezionate che non sono iscritte</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Repair All Safe (%n)…</source>
            <translation>
                <numerusform>Correggi tutto ciò che è sicuro (%n)…</numerusform>
                <numerusform>Correggi tutto ciò che è sicuro (%n)…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Repair All Safe…</source>
            <translation>Correggi tutto ciò che è sicuro…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Show what can be repaired without losing anything, and repair it</source>
            <translation>Mostra che cosa si può correggere senza perdere nulla, e lo corregge</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>CourseWork</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Enrolling participants</source>
            <translation>Iscrizione dei partecipanti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Issuing certificates</source>
            <translation>Rilascio dei certificati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Letting go of the rest</source>
            <translation>Abbandono del resto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Opening the course</source>
            <translation>Apertura del corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Reading the balance</source>
            <translation>Lettura del saldo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Saving certificates</source>
            <translation>Salvataggio dei certificati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Verifying certificate numbers</source>
            <translation>Verifica dei numeri di certificato</translation>
        </message>
    </context>
    <context>
        <name>DaysLeft</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>%n day(s) left to correct</source>
            <translation>
                <numerusform>%n giorno rimasto per correggere</numerusform>
                <numerusform>%n giorni rimasti per correggere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>It can be revoked for %n more day(s), today included.</source>
            <translation>
                <numerusform>Si può revocare ancora per %n giorno, oggi compreso.</numerusform>
                <numerusform>Si può revocare ancora per %n giorni, oggi compreso.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>It can no longer be revoked.</source>
            <translation>Non si può più revocare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>It can still be revoked.</source>
            <translation>Si può ancora revocare.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>Name and e-mail can be corrected for %n more day(s), today included.</source>
            <translation>
                <numerusform>Nome ed e-mail si possono correggere ancora per %n giorno, oggi compreso.</numerusform>
                <numerusform>Nome ed e-mail si possono correggere ancora per %n giorni, oggi compreso.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>Name and e-mail can no longer be corrected.</source>
            <translation>Nome ed e-mail non si possono più correggere.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>Name and e-mail can still be corrected, for a week after the day of issue. Which day that was is not known here: it was not issued from this computer.</source>
            <translation>Nome ed e-mail si possono ancora correggere, per una settimana dopo il giorno del rilascio. Qui non si sa quale giorno fosse: non è stato rilasciato da questo computer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>last day to correct</source>
            <translation>ultimo giorno per correggere</translation>
        </message>
    </context>
    <context>
        <name>DeedReports</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>%n credit(s) came back.</source>
            <translation>
                <numerusform>È tornato %n credito.</numerusform>
                <numerusform>Sono tornati %n crediti.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Balance before {before}, now {after}.</source>
            <translation>Saldo prima {before}, ora {after}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Look at the course on the site before you repeat it: a second time could cost a credit.</source>
            <translation>Guardare il corso sul sito prima di ripetere: una seconda volta potrebbe costare un credito.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>No credit came back.</source>
            <translation>Non è tornato nessun credito.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The PDF of {number} was made anew.</source>
            <translation>Il PDF di {number} è stato rifatto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The PDF of {number} was not made anew: the site lets only owners and managers of the organisation do that, although it shows the button to conveners too. Ask one of them.</source>
            <translation>Il PDF di {number} non è stato rifatto: il sito lo permette solo ai proprietari e ai gestori dell’organizzazione, anche se mostra il pulsante anche ai responsabili di corso. Chiedere a uno di loro.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The PDF of {number} was not made anew: {why}.</source>
            <translation>Il PDF di {number} non è stato rifatto: {why}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The site does not show the balance before and after.</source>
            <translation>Il sito non mostra il saldo prima e dopo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>it was interrupted before it was sent</source>
            <translation>è stato interrotto prima dell’invio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>no answer came, and the page does not show it</source>
            <translation>non è arrivata risposta, e la pagina non lo mostra</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the course ended more than a week ago, and the site refuses then</source>
            <translation>il corso è finito da più di una settimana, e allora il sito rifiuta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the page no longer shows the certificate</source>
            <translation>la pagina non mostra più il certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the person has another certificate by now</source>
            <translation>la persona ha nel frattempo un altro certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the person is no longer in this course</source>
            <translation>la persona non è più in questo corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the site accepted it, but the page does not show it</source>
            <translation>il sito lo ha accettato, ma la pagina non lo mostra</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the site does not offer it any more</source>
            <translation>il sito non lo offre più</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the site refused</source>
            <translation>il sito ha rifiutato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>you may not do this</source>
            <translation>non si è autorizzati a farlo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} is paid.</source>
            <translation>{number} è pagato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} is revoked.</source>
            <translation>{number} è revocato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} was not paid: {why}.</source>
            <translation>{number} non è stato pagato: {why}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} was not revoked: {why}.</source>
            <translation>{number} non è stato revocato: {why}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number}: no answer came, and the page cannot be read now. Refresh when you are connected again; the page then tells whether it was done.</source>
            <translation>{number}: non è arrivata risposta, e ora la pagina non si può leggere. Aggiornare quando si è di nuovo connessi; la pagina dirà allora se è stato fatto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number}: nothing was sent, because the site cannot be reached now or the credits are used up. Try again later.</source>
            <translation>{number}: non è stato inviato nulla, perché il sito ora non è raggiungibile o i crediti sono finiti. Riprovare più tardi.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number}: somebody else had done it before, so nothing was sent.</source>
            <translation>{number}: qualcun altro lo aveva già fatto, perciò non è stato inviato nulla.</translation>
        </message>
    </context>
    <context>
        <name>Delete</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n form(s) of courses and course types that you filled in and did not send. What is at the site stays.</source>
            <translation>
                <numerusform>%n modulo di corso o tipo di corso compilato e non inviato. Ciò che è sul sito resta.</numerusform>
                <numerusform>%n moduli di corsi e tipi di corso compilati e non inviati. Ciò che è sul sito resta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n other file(s) in the plugin's folder: {names}.</source>
            <translation>
                <numerusform>%n altro file nella cartella del plugin: {names}.</numerusform>
                <numerusform>%n altri file nella cartella del plugin: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n riga</numerusform>
                <numerusform>%n righe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n table(s) with {rows}: names and e-mail addresses that you typed and that are not at the site yet are lost for good. Whoever is enrolled stays enrolled.</source>
            <translation>
                <numerusform>%n tabella con {rows}: nomi e indirizzi e-mail scritti e non ancora sul sito vanno persi per sempre. Chi è iscritto resta iscritto.</numerusform>
                <numerusform>%n tabelle con {rows}: nomi e indirizzi e-mail scritti e non ancora sul sito vanno persi per sempre. Chi è iscritto resta iscritto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n training centre(s) that you typed and did not send. What the site has stays as it is there.</source>
            <translation>
                <numerusform>%n centro di formazione scritto e non inviato. Ciò che ha il sito vi resta com’è.</numerusform>
                <numerusform>%n centri di formazione scritti e non inviati. Ciò che ha il sito vi resta com’è.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>All settings of the plugin, the username and the password that QGIS remembers. You are signed out, and the usual certification site is used.</source>
            <translation>Tutte le impostazioni del plugin, il nome utente e la password che QGIS ricorda. Si esce dal sito e si usa il solito sito di certificazione.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Delete</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Delete Now</source>
            <translation>Elimina ora</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Some of the rows were being sent when that was interrupted; look at the course page whether they arrived.</source>
            <translation>Alcune righe erano in corso di invio quando c’è stata l’interruzione; guardare sulla pagina del corso se sono arrivate.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Some of them were being sent when that was interrupted; look at the organisation's page whether they arrived, before you make them again.</source>
            <translation>Alcuni erano in corso di invio quando c’è stata l’interruzione; guardare sulla pagina dell’organizzazione se sono arrivati, prima di rifarli.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The file with your tables, which cannot be read any more.</source>
            <translation>Il file con le tabelle, che non si può più leggere.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The notes on runs of issuing that have ended. The certificates stay as they are.</source>
            <translation>Le note sui rilasci terminati. I certificati restano come sono.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The password that QGIS remembers. You type it the next time you sign in.</source>
            <translation>La password che QGIS ricorda. Andrà scritta al prossimo accesso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The saved courses ({size}). They are fetched again when they are next needed; until then, layers of them in your projects show nothing.</source>
            <translation>I corsi salvati ({size}). Vengono scaricati di nuovo quando servono; fino ad allora i loro layer nei progetti non mostrano nulla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>These runs were interrupted. Their notes are what a run is continued from, and what keeps a certificate from being paid for twice. Each stays unless you tick it.</source>
            <translation>Questi rilasci sono stati interrotti. Dalle loro note si riprende un rilascio, e sono ciò che evita di pagare due volte un certificato. Ognuno resta se non viene spuntato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Your favourites, and when you last looked: what is new is not marked the next time.</source>
            <translation>I preferiti e l’ultima visita: le novità non saranno segnate la prossima volta.</translation>
        </message>
    </context>
    <context>
        <name>Dock</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Certified?</source>
            <comment>become certified; short, on a narrow button</comment>
            <translation>Certificata?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Find courses</source>
            <comment>short, on a narrow button</comment>
            <translation>Trova corsi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Find courses that end with the QGIS certificate</source>
            <translation>Trova corsi che terminano con il certificato QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>For trainers: participants and certificates</source>
            <translation>Per i formatori: partecipanti e certificati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Help for this page, without a connection</source>
            <translation>Guida per questa pagina, senza connessione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>How an organisation becomes certified</source>
            <translation>Come un’organizzazione diventa certificata</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>My courses</source>
            <comment>short, on a narrow button</comment>
            <translation>I miei corsi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Pages</source>
            <translation>Pagine</translation>
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
            <translation>Impostazioni di QGIS Certification…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Settings…</source>
            <translation>Impostazioni…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Verify</source>
            <comment>short, on a narrow button</comment>
            <translation>Verifica</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Verify that a certificate is genuine</source>
            <translation>Verifica che un certificato sia autentico</translation>
        </message>
    </context>
    <context>
        <name>Dossier</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/rows.py" />
            <source>Add</source>
            <translation>Aggiungi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/desk.py" />
            <source>Another QGIS has changed the dossier too. What it saved was kept as {file}.</source>
            <translation>Anche un altro QGIS ha cambiato il dossier. Ciò che ha salvato è stato conservato come {file}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/rows.py" />
            <source>Remove</source>
            <translation>Togli</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/desk.py" />
            <source>The dossier could not be saved ({reason}). It is still here: keep this window open, make room on the disk, and change something.</source>
            <translation>Impossibile salvare il dossier ({reason}). È ancora qui: tenere aperta questa finestra, fare spazio sul disco e cambiare qualcosa.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/desk.py" />
            <source>The saved dossier cannot be read. It was kept as {file}, and a new one is begun here.</source>
            <translation>Il dossier salvato non si può leggere. È stato conservato come {file}, e qui ne comincia uno nuovo.</translation>
        </message>
    </context>
    <context>
        <name>DryRun</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Address on the site</source>
            <translation>Indirizzo sul sito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Contents</source>
            <comment>heading of a column: what is sent</comment>
            <translation>Contenuto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Copy as Table</source>
            <translation>Copia come tabella</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Enrol %n people</source>
            <translation>
                <numerusform>Iscrivi %n persona</numerusform>
                <numerusform>Iscrivi %n persone</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Issue to {name}</source>
            <translation>Rilascia a {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Nothing was sent. These are the steps in their order: %n form(s) would be sent, for {certificates} certificates at {amount}, and the course page would be read in between. A question mark stands for a number that only the site can give.</source>
            <translation>
                <numerusform>Non è stato inviato nulla. Questi sono i passi nel loro ordine: verrebbe inviato %n modulo, per {certificates} certificati a {amount}, e nel mezzo verrebbe letta la pagina del corso. Un punto interrogativo sta per un numero che solo il sito può dare.</numerusform>
                <numerusform>Non è stato inviato nulla. Questi sono i passi nel loro ordine: verrebbero inviati %n moduli, per {certificates} certificati a {amount}, e nel mezzo verrebbe letta la pagina del corso. Un punto interrogativo sta per un numero che solo il sito può dare.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Read the course page: numbers and balance</source>
            <translation>Leggi la pagina del corso: numeri e saldo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Read the form</source>
            <translation>Leggi il modulo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Step</source>
            <comment>heading of a column: what is done</comment>
            <translation>Passo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Steps in their order</source>
            <translation>Passi nel loro ordine</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>What Would Be Sent</source>
            <translation>Che cosa verrebbe inviato</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Arabic</source>
            <translation>Arabo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Baltic</source>
            <translation>Baltico</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Central European</source>
            <translation>Europa centrale</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Chinese</source>
            <translation>Cinese</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Cyrillic</source>
            <translation>Cirillico</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Greek</source>
            <translation>Greco</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Hebrew</source>
            <translation>Ebraico</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Japanese</source>
            <translation>Giapponese</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Korean</source>
            <translation>Coreano</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Turkish</source>
            <translation>Turco</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Western European</source>
            <translation>Europa occidentale</translation>
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
            <translation>Un altro QGIS su questo computer sta rilasciando certificati per lo stesso corso. Qui non è stato fatto nulla. Proseguire di là, o attendere che abbia finito.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Another program is using the file {name}. Close it there and try again.</source>
            <translation>Un altro programma sta usando il file {name}. Chiuderlo là e riprovare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>For certificate {number}, {host} gave the PDF of somebody else. It was not saved. Ask the organisation's owner to have it made again.</source>
            <translation>Per il certificato {number}, {host} ha dato il PDF di qualcun altro. Non è stato salvato. Chiedere al proprietario dell’organizzazione di farlo rifare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>It is not certain whether the site carried it out before that. Read the page again and look, before you repeat anything.</source>
            <translation>Non è certo se il sito lo abbia eseguito prima. Rileggere la pagina e guardare, prima di ripetere qualcosa.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>No address of the certification site is given.</source>
            <translation>Non è indicato nessun indirizzo del sito di certificazione.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Something is broken at {host} (error {status}). Try again later.</source>
            <translation>Qualcosa non funziona su {host} (errore {status}). Riprovare più tardi.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Something went wrong that should not have ({kind}). What was done before it stays done. The log of QGIS, under “QGIS Certification”, says where it happened.</source>
            <translation>È successo qualcosa che non doveva ({kind}). Ciò che è stato fatto prima resta fatto. Il registro di QGIS, sotto «QGIS Certification», dice dove è successo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Stopped. What was done until then stays done.</source>
            <translation>Fermato. Ciò che è stato fatto fino ad allora resta fatto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The address of the certification site must begin with https. Nothing was sent.</source>
            <translation>L’indirizzo del sito di certificazione deve cominciare con https. Non è stato inviato nulla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The address of the certification site must not hold a username or password. Nothing was sent.</source>
            <translation>L’indirizzo del sito di certificazione non deve contenere nome utente o password. Non è stato inviato nulla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The connection to {host} is not safe: its certificate was not accepted. Nothing was sent. On a network that asks you to sign in first, do that in your web browser.</source>
            <translation>La connessione a {host} non è sicura: il suo certificato non è stato accettato. Non è stato inviato nulla. In una rete che chiede prima di accedere, farlo nel browser.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The disk is full: {name} could not be written.</source>
            <translation>Il disco è pieno: impossibile scrivere {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The file {name} could not be read or written: {detail}</source>
            <translation>Impossibile leggere o scrivere il file {name}: {detail}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The file {name} is damaged. Refresh the courses to make it again.</source>
            <translation>Il file {name} è danneggiato. Aggiornare i corsi per rifarlo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The notes on an earlier issuing run ({name}) cannot be read, so nothing more is issued from them. The course page shows which certificates exist.</source>
            <translation>Le note su un rilascio precedente ({name}) non si possono leggere, perciò da esse non viene rilasciato altro. La pagina del corso mostra quali certificati esistono.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The organisation has no credit left, so no certificate was issued. Top up on the site and go on.</source>
            <translation>L’organizzazione non ha più crediti, perciò non è stato rilasciato nessun certificato. Ricaricare sul sito e proseguire.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The site does not let this be changed any more. Nothing was done.</source>
            <translation>Il sito non permette più di cambiarlo. Non è stato fatto nulla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>This account at {host} is switched off. Ask the people who run the site.</source>
            <translation>Questo account su {host} è disattivato. Chiedere a chi gestisce il sito.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>You are not allowed to read or write {name}, or it is open.</source>
            <translation>Non si ha il permesso di leggere o scrivere {name}, o il file è aperto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Your session at {host} has ended. Nothing you typed is lost. Sign in again to go on.</source>
            <translation>La sessione su {host} è terminata. Nulla di ciò che è stato scritto è perso. Accedere di nuovo per proseguire.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} cannot be reached. Check your connection, and the proxy in QGIS's network options, and try again.</source>
            <translation>{host} non è raggiungibile. Controllare la connessione, e il proxy nelle opzioni di rete di QGIS, e riprovare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept the form and does not say why. Nothing was done.</source>
            <translation>{host} non ha accettato il modulo e non dice perché. Non è stato fatto nulla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept the form, because it belonged to another session. Nothing was done. Sign in again and repeat it.</source>
            <translation>{host} non ha accettato il modulo, perché apparteneva a un’altra sessione. Non è stato fatto nulla. Accedere di nuovo e ripetere.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept the form. Nothing was done. It says: {messages}</source>
            <translation>{host} non ha accettato il modulo. Non è stato fatto nulla. Dice: {messages}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept this. Nothing was done.</source>
            <translation>{host} non lo ha accettato. Non è stato fatto nulla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not answer in time. Try again in a while; when the site is busy, an answer can take a minute.</source>
            <translation>{host} non ha risposto in tempo. Riprovare tra un po’; quando il sito è occupato, una risposta può richiedere un minuto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} does not know this username with this password. Whoever signs in there with GitHub or Google has to set a password first.</source>
            <translation>{host} non conosce questo nome utente con questa password. Chi vi accede con GitHub o Google deve prima impostare una password.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} does not let this program in. Nothing was done. See whether there is a newer version of the plugin.</source>
            <translation>{host} non lascia entrare questo programma. Non è stato fatto nulla. Vedere se c’è una versione più recente del plugin.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} gave no usable answer ({code}).</source>
            <translation>{host} non ha dato una risposta utilizzabile ({code}).</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} gets more requests from your network than it allows, and did nothing. Wait a minute and try again.</source>
            <translation>{host} riceve dalla rete più richieste di quante ne permetta, e non ha fatto nulla. Attendere un minuto e riprovare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} has had too many failed attempts to sign in and now refuses the right password too. Wait five minutes before you try again.</source>
            <translation>{host} ha avuto troppi tentativi di accesso falliti e ora rifiuta anche la password giusta. Attendere cinque minuti prima di riprovare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} has no such page for you: it is gone, or you are not allowed to see it. Nothing was done.</source>
            <translation>{host} non ha questa pagina: non c’è più, o non si ha il permesso di vederla. Non è stato fatto nulla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} leads to an address where it should not, so the plugin goes no further. On a network that asks you to sign in first, do that in your web browser and try again.</source>
            <translation>{host} porta a un indirizzo a cui non dovrebbe, perciò il plugin non prosegue. In una rete che chiede prima di accedere, farlo nel browser e riprovare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} says that you may not do this. Nothing was done. An owner of the organisation may be able to.</source>
            <translation>{host} dice che non si è autorizzati. Non è stato fatto nulla. Forse può farlo un proprietario dell’organizzazione.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} shows a page that this version of the plugin does not know ({page}: {missing}), so it goes no further. See whether there is a newer version of the plugin.</source>
            <translation>{host} mostra una pagina che questa versione del plugin non conosce ({page}: {missing}), perciò non prosegue. Vedere se c’è una versione più recente del plugin.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{name} could not be read or written: {reason}</source>
            <translation>Impossibile leggere o scrivere {name}: {reason}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{name} does not exist.</source>
            <translation>{name} non esiste.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>“{address}” is not an address on the certification site. Nothing was sent.</source>
            <translation>«{address}» non è un indirizzo del sito di certificazione. Non è stato inviato nulla.</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>%n people are in a new table layer of the project. It lies in memory only, and is gone when QGIS ends, unless you make it permanent.</source>
            <translation>
                <numerusform>%n persona è in un nuovo layer tabella del progetto. Sta solo in memoria, e scompare alla chiusura di QGIS se non viene reso permanente.</numerusform>
                <numerusform>%n persone sono in un nuovo layer tabella del progetto. Sta solo in memoria, e scompare alla chiusura di QGIS se non viene reso permanente.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>%n people were saved in {file}. It holds personal data: remove it when it has served its purpose.</source>
            <translation>
                <numerusform>%n persona è stata salvata in {file}. Contiene dati personali: eliminarlo quando ha servito allo scopo.</numerusform>
                <numerusform>%n persone sono state salvate in {file}. Contiene dati personali: eliminarlo quando ha servito allo scopo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>CSV File…</source>
            <translation>File CSV…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/rows.py" />
            <source>Certificate number</source>
            <translation>Numero di certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Comma separated values</source>
            <translation>Valori separati da virgole</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Only the %n Selected Row(s)</source>
            <translation>
                <numerusform>Solo la riga selezionata (%n)</numerusform>
                <numerusform>Solo le %n righe selezionate</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Open Folder</source>
            <translation>Apri cartella</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Participants</source>
            <comment>name of the sheet, without special signs</comment>
            <translation>Partecipanti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Save as CSV</source>
            <translation>Salva come CSV</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Save as Spreadsheet</source>
            <translation>Salva come foglio di calcolo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Spreadsheet</source>
            <translation>Foglio di calcolo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Spreadsheet (XLSX)…</source>
            <translation>Foglio di calcolo (XLSX)…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Table Layer in the Project</source>
            <translation>Layer tabella nel progetto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>This QGIS cannot write XLSX files: it was built without that driver. Nothing was saved. Save a CSV file instead; every spreadsheet program opens it.</source>
            <translation>Questo QGIS non può scrivere file XLSX: è stato compilato senza quel driver. Non è stato salvato nulla. Salvare invece un file CSV; ogni foglio di calcolo lo apre.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>{file} could not be written ({reason}). The table is as it was. Close the file where it is open in another program, or choose another folder.</source>
            <translation>Impossibile scrivere {file} ({reason}). La tabella è com’era. Chiudere il file se è aperto in un altro programma, o scegliere un’altra cartella.</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>%n course(s) do not show you their participants, and are not counted further.</source>
            <translation>
                <numerusform>%n corso non mostra i suoi partecipanti e non viene contato oltre.</numerusform>
                <numerusform>%n corsi non mostrano i loro partecipanti e non vengono contati oltre.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>%n older course(s) were not read, to spare the site.</source>
            <translation>
                <numerusform>%n corso più vecchio non è stato letto, per non caricare il sito.</numerusform>
                <numerusform>%n corsi più vecchi non sono stati letti, per non caricare il sito.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>&amp;Organisation</source>
            <translation>&amp;Organizzazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>As Others See It</source>
            <translation>Come la vedono gli altri</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Certificates</source>
            <translation>Certificati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Comma separated values</source>
            <translation>Valori separati da virgole</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Count</source>
            <translation>Conta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Counting courses and certificates</source>
            <translation>Conteggio di corsi e certificati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Course conveners</source>
            <translation>Responsabili di corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Course types</source>
            <translation>Tipi di corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Courses</source>
            <translation>Corsi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Donated to QGIS (EUR)</source>
            <translation>Donato a QGIS (EUR)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Figures</source>
            <translation>Cifre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Figures by year</source>
            <translation>Cifre per anno</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Find</source>
            <translation>Trova</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Find the organisations that you work for</source>
            <translation>Trova le organizzazioni per cui si lavora</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Finding your organisations</source>
            <translation>Ricerca delle proprie organizzazioni</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>No place of your training centres is known here. Refresh the courses on the page “Find courses”; online centres have no place.</source>
            <translation>Qui non è noto nessun luogo dei centri di formazione. Aggiornare i corsi nella pagina «Trova corsi»; i centri in rete non hanno luogo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Open Public Page</source>
            <translation>Apri pagina pubblica</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Open this page in your web browser</source>
            <translation>Apre questa pagina nel browser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Organisation</source>
            <translation>Organizzazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Our Organisation</source>
            <translation>La nostra organizzazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Paid</source>
            <comment>certificates that are paid</comment>
            <translation>Pagati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Participants</source>
            <translation>Partecipanti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Press “Count” to read your courses: participants, certificates, and what your certificates gave to QGIS.</source>
            <translation>Premere «Conta» per leggere i corsi: partecipanti, certificati, e ciò che i certificati hanno dato a QGIS.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Read all courses that have begun, one after the other</source>
            <translation>Legge tutti i corsi iniziati, uno dopo l’altro</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Reading</source>
            <translation>Lettura</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Reading an organisation's page</source>
            <translation>Lettura della pagina di un’organizzazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Save as CSV</source>
            <translation>Salva come CSV</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Save as CSV…</source>
            <translation>Salva come CSV…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Save the table for a spreadsheet</source>
            <translation>Salva la tabella per un foglio di calcolo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Saved in {file}.</source>
            <translation>Salvato in {file}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Show Centres on Map</source>
            <translation>Mostra centri sulla mappa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Stop reading; what was shown before stays</source>
            <translation>Ferma la lettura; ciò che era mostrato resta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>The organisation as others see it</source>
            <translation>L’organizzazione come la vedono gli altri</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>This is what everybody sees, also without an account.</source>
            <translation>Questo è ciò che vedono tutti, anche senza account.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Total</source>
            <translation>Totale</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Training centres</source>
            <translation>Centri di formazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Year</source>
            <translation>Anno</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>You work for no certified organisation, says the site.</source>
            <translation>Non si lavora per nessuna organizzazione certificante, dice il sito.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Zoom the map to your training centres and mark them</source>
            <translation>Ingrandisce la mappa sui centri di formazione e li segna</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>{certificates} certificates in %n course(s), of which {paid} are paid: {amount} for QGIS. A certificate counts in the year in which its course ended.</source>
            <translation>
                <numerusform>{certificates} certificati in %n corso, di cui {paid} pagati: {amount} per QGIS. Un certificato conta nell’anno in cui è finito il suo corso.</numerusform>
                <numerusform>{certificates} certificati in %n corsi, di cui {paid} pagati: {amount} per QGIS. Un certificato conta nell’anno in cui è finito il suo corso.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>%n course(s)</source>
            <translation>
                <numerusform>%n corso</numerusform>
                <numerusform>%n corsi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>%n course(s) saved in {name}. Open the file with your calendar.</source>
            <translation>
                <numerusform>%n corso salvato in {name}. Aprire il file con il calendario.</numerusform>
                <numerusform>%n corsi salvati in {name}. Aprire il file con il calendario.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>&amp;From</source>
            <comment>a place; distance from there</comment>
            <translation>&amp;Da</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>&amp;Language</source>
            <translation>&amp;Lingua</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/place_edit.py" />
            <source>A training centre, a region, a country, or latitude and longitude</source>
            <translation>Un centro di formazione, una regione, un paese, o latitudine e longitudine</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Add organisations, training centres and courses as layers</source>
            <translation>Aggiunge organizzazioni, centri di formazione e corsi come layer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Add to Map</source>
            <translation>Aggiungi alla mappa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Address</source>
            <translation>Indirizzo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>All countries</source>
            <translation>Tutti i paesi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>All course types</source>
            <translation>Tutti i tipi di corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>All languages</source>
            <translation>Tutte le lingue</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Any time</source>
            <translation>In qualsiasi momento</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Ask for a Course</source>
            <translation>Chiedi un corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>At a place</source>
            <translation>In un luogo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>At a place or online</source>
            <translation>In un luogo o in rete</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Back to what was shown before</source>
            <translation>Torna a ciò che era mostrato prima</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Between two days</source>
            <translation>Tra due giorni</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <source>Calendar files</source>
            <translation>File di calendario</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Calendar…</source>
            <translation>Calendario…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Certified organisation</source>
            <translation>Organizzazione certificata</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Choose the point with one click on the map</source>
            <translation>Sceglie il punto con un clic sulla mappa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Clear</source>
            <comment>all filters</comment>
            <translation>Pulisci</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Clear Filters</source>
            <translation>Togli filtri</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Clear all filters</source>
            <translation>Toglie tutti i filtri</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Click on the Map</source>
            <translation>Clic sulla mappa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Clicked point</source>
            <translation>Punto cliccato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <source>Copy Link</source>
            <translation>Copia collegamento</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <source>Copy the address of the page on the site</source>
            <translation>Copia l’indirizzo della pagina sul sito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Cou&amp;ntry</source>
            <translation>&amp;Paese</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Countries</source>
            <translation>Paesi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Country</source>
            <translation>Paese</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Course convener</source>
            <translation>Responsabile del corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Course t&amp;ype</source>
            <translation>T&amp;ipo di corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Course types</source>
            <translation>Tipi di corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Course, place, organisation…</source>
            <translation>Corso, luogo, organizzazione…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Courses</source>
            <translation>Corsi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>Courses as of {time} on the organisation's page.</source>
            <translation>Corsi al {time} sulla pagina dell’organizzazione.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Distance</source>
            <translation>Distanza</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Distance from</source>
            <translation>Distanza da</translation>
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
            <translation>Preferito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Favourites</source>
            <translation>Preferiti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Fetch the courses from the certification site again</source>
            <translation>Scarica di nuovo i corsi dal sito di certificazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Fetching the courses from {host}…</source>
            <translation>Scaricamento dei corsi da {host}…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Filter by country, language, course, and by when and where it is</source>
            <translation>Filtra per paese, lingua, corso, e per quando e dove si tiene</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Filters</source>
            <translation>Filtri</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>From this day</source>
            <translation>Da questo giorno</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Held online, so not on the map</source>
            <translation>In rete, perciò non sulla mappa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>How often courses are fetched again</source>
            <translation>Ogni quanto si scaricano di nuovo i corsi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Languages</source>
            <translation>Lingue</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Last course</source>
            <translation>Ultimo corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Last course: {course}, {days}</source>
            <translation>Ultimo corso: {course}, {days}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>Learning the names of places</source>
            <translation>Apprendimento dei nomi di luogo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>Looking for {name} with QGIS's locator</source>
            <translation>Ricerca di {name} con il localizzatore di QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Map centre</source>
            <translation>Centro della mappa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Mark the course as a favourite, on this computer</source>
            <translation>Segna il corso come preferito, su questo computer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>New</source>
            <translation>Nuovo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/model.py" />
            <source>New since your last visit</source>
            <translation>Nuovo dall’ultima visita</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Next 12 months</source>
            <translation>Prossimi 12 mesi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Next 3 months</source>
            <translation>Prossimi 3 mesi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Next month</source>
            <translation>Mese prossimo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>No course passes these filters.</source>
            <translation>Nessun corso passa questi filtri.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>No course so far</source>
            <translation>Nessun corso finora</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>No course that comes is near: ask them for one</source>
            <translation>Nessun corso in arrivo è vicino: chiederne uno</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>No course that comes passes the filters: ask them for one</source>
            <translation>Nessun corso in arrivo passa i filtri: chiederne uno</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>No location given</source>
            <comment>of a course; short</comment>
            <translation>Luogo non indicato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>No place called {name} is known on this computer. Try a larger town, a region or a country, or click on the map.</source>
            <translation>Su questo computer non è noto nessun luogo di nome {name}. Provare una città più grande, una regione o un paese, o fare clic sulla mappa.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Not on the map: it is held online.</source>
            <translation>Non sulla mappa: si tiene in rete.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Not on the map: the organisation gave no usable location for this centre.</source>
            <translation>Non sulla mappa: l’organizzazione non ha dato un luogo utilizzabile per questo centro.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Not there at your last visit</source>
            <translation>Non c’era all’ultima visita</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Now called</source>
            <translation>Ora si chiama</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>On the site</source>
            <translation>Sul sito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Online</source>
            <translation>In rete</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Online: %n course(s)</source>
            <translation>
                <numerusform>In rete: %n corso</numerusform>
                <numerusform>In rete: %n corsi</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Only the courses that you marked</source>
            <translation>Solo i corsi che sono stati segnati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <source>Open the organisation's website</source>
            <translation>Apre il sito web dell’organizzazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Organisation</source>
            <translation>Organizzazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Page of the course</source>
            <translation>Pagina del corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Page of the organisation</source>
            <translation>Pagina dell’organizzazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Past</source>
            <translation>Passato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/place_edit.py" />
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Place</source>
            <translation>Luogo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Progress of fetching</source>
            <translation>Avanzamento dello scaricamento</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>QGIS courses</source>
            <translation>Corsi QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>QGIS's locator finds no place called {name}.</source>
            <translation>Il localizzatore di QGIS non trova nessun luogo di nome {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>QGIS's map of the world does not show {name}.</source>
            <translation>La mappa del mondo di QGIS non mostra {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>Reading the organisation's page…</source>
            <translation>Lettura della pagina dell’organizzazione…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>Reading the page of {name}</source>
            <translation>Lettura della pagina di {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Reading the saved courses…</source>
            <translation>Lettura dei corsi salvati…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh</source>
            <translation>Aggiorna</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Day</source>
            <translation>Aggiorna ogni giorno</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Hour</source>
            <translation>Aggiorna ogni ora</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Month</source>
            <translation>Aggiorna ogni mese</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Week</source>
            <translation>Aggiorna ogni settimana</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/marks.py" />
            <source>Remembering which courses you saw</source>
            <translation>Memorizzazione dei corsi visti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Running now</source>
            <translation>In corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <source>Save for Your Calendar</source>
            <translation>Salva per il calendario</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Save the course as a file for your calendar</source>
            <translation>Salva il corso come file per il calendario</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Save the courses of the list as a file for your calendar</source>
            <translation>Salva i corsi dell’elenco come file per il calendario</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Save the list for your calendar</source>
            <translation>Salva l’elenco per il calendario</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>Saving courses for the calendar</source>
            <translation>Salvataggio dei corsi per il calendario</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Search courses</source>
            <translation>Cerca corsi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses held at a place, or online</source>
            <translation>Mostra i corsi tenuti in un luogo, o in rete</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses in these languages only</source>
            <translation>Mostra solo i corsi in queste lingue</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses of these countries only</source>
            <translation>Mostra solo i corsi di questi paesi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses of these types only</source>
            <translation>Mostra solo i corsi di questi tipi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Show courses of which a day lies in this time</source>
            <translation>Mostra i corsi di cui un giorno cade in questo periodo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Show the course on the map</source>
            <translation>Mostra il corso sulla mappa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Show the training centres on the map</source>
            <translation>Mostra i centri di formazione sulla mappa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Shows the courses that have all these words, in any order</source>
            <translation>Mostra i corsi che hanno tutte queste parole, in qualsiasi ordine</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Sort by</source>
            <translation>Ordina per</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Stop fetching; what is shown stays</source>
            <translation>Ferma lo scaricamento; ciò che è mostrato resta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Take off all filters</source>
            <translation>Toglie tutti i filtri</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Take off the filter {name}</source>
            <translation>Toglie il filtro {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Telephone</source>
            <translation>Telefono</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>The certification site lists no courses.</source>
            <translation>Il sito di certificazione non elenca nessun corso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>The chosen course</source>
            <translation>Il corso scelto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>The chosen organisation</source>
            <translation>L’organizzazione scelta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/freshness.py" />
            <source>The courses as of {time} are still here.</source>
            <translation>I corsi al {time} sono ancora qui.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>The link is copied: {link}</source>
            <translation>Il collegamento è copiato: {link}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>The nearest course on top</source>
            <translation>Il corso più vicino in alto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>The organisation gave no usable location</source>
            <translation>L’organizzazione non ha dato un luogo utilizzabile</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>The organisation's page could not be read; running courses may be missing here.</source>
            <translation>Non è stato possibile leggere la pagina dell’organizzazione; qui possono mancare corsi in svolgimento.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>The site does not list this organisation (any more), so how to reach it is not known.</source>
            <translation>Il sito non elenca (più) questa organizzazione, perciò non si sa come raggiungerla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>The site lists no running courses: this one is shown as it was announced before it began, or as the organisation's page has it.</source>
            <translation>Il sito non elenca i corsi in svolgimento: questo è mostrato come era annunciato prima dell’inizio, o come lo ha la pagina dell’organizzazione.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>The site lists several organisations with this name; it does not tell which of them gives the course.</source>
            <translation>Il sito elenca più organizzazioni con questo nome; non dice quale di esse tiene il corso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>The soonest course on top</source>
            <translation>Il corso più prossimo nel tempo in alto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>This month</source>
            <translation>Questo mese</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/place_edit.py" />
            <source>Town, region, country…</source>
            <translation>Città, regione, paese…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Trained competence</source>
            <translation>Competenza formata</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Trainers Nearby</source>
            <translation>Formatori vicini</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Trainers in these countries: %n organisation(s)</source>
            <translation>
                <numerusform>Formatori in questi paesi: %n organizzazione</numerusform>
                <numerusform>Formatori in questi paesi: %n organizzazioni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Trainers nearby: %n organisation(s)</source>
            <translation>
                <numerusform>Formatori vicini: %n organizzazione</numerusform>
                <numerusform>Formatori vicini: %n organizzazioni</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Training centre</source>
            <translation>Centro di formazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Training centres</source>
            <translation>Centri di formazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/freshness.py" />
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Try Again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Until this day</source>
            <translation>Fino a questo giorno</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Upcoming</source>
            <translation>In arrivo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>W&amp;hen</source>
            <translation>&amp;Quando</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Website</source>
            <translation>Sito web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Wh&amp;ere</source>
            <translation>Do&amp;ve</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Where</source>
            <translation>Dove</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Where distances are measured from</source>
            <translation>Da dove si misurano le distanze</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Without a location: %n course(s)</source>
            <translation>
                <numerusform>Senza luogo: %n corso</numerusform>
                <numerusform>Senza luogo: %n corsi</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Write</source>
            <comment>an e-mail</comment>
            <translation>Scrivi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Write an e-mail that asks whether a course is planned</source>
            <translation>Scrive una e-mail per chiedere se è previsto un corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Write an e-mail to the organisation, in the course's language</source>
            <translation>Scrive una e-mail all’organizzazione, nella lingua del corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>and %n more</source>
            <translation>
                <numerusform>e %n altro</numerusform>
                <numerusform>e altri %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>as of {time}</source>
            <translation>al {time}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/delegate.py" />
            <source>new</source>
            <comment>a course; short</comment>
            <translation>nuovo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>no location</source>
            <comment>of a training centre; short</comment>
            <translation>senza luogo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>not refreshed</source>
            <translation>non aggiornato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>offline, not refreshed</source>
            <translation>non in linea, non aggiornato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>refreshed in part</source>
            <translation>aggiornato in parte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>to</source>
            <comment>between two dates</comment>
            <translation>al</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/freshness.py" />
            <source>{host} gave a part of its lists only. The rest is shown as it was known before.</source>
            <translation>{host} ha dato solo una parte dei suoi elenchi. Il resto è mostrato come era noto prima.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>{shown} of %n course(s)</source>
            <translation>
                <numerusform>{shown} di %n corso</numerusform>
                <numerusform>{shown} di %n corsi</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>A spreadsheet would take this name for a formula</source>
            <translation>Un foglio di calcolo prenderebbe questo nome per una formula</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Addresses that end in “{written}” are unusual</source>
            <translation>Gli indirizzi che finiscono in «{written}» sono insoliti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>An e-mail address seldom has “www.” in it</source>
            <translation>Un indirizzo e-mail contiene di rado «www.»</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>First name and surname are the same</source>
            <translation>Nome e cognome sono uguali</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>First name and surname may be exchanged: is {meant} meant?</source>
            <translation>Nome e cognome sono forse scambiati: si intende {meant}?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Is {meant} meant?</source>
            <translation>Si intende {meant}?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Is {meant} meant? Look at the capitals</source>
            <translation>Si intende {meant}? Guardare le maiuscole</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Letters in a name only look like the right ones</source>
            <translation>Alcune lettere di un nome somigliano soltanto a quelle giuste</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Letters in the e-mail address only look like the right ones</source>
            <translation>Alcune lettere dell’indirizzo e-mail somigliano soltanto a quelle giuste</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>More than one e-mail address stands here</source>
            <translation>Qui c’è più di un indirizzo e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>More than the address stands in the e-mail cell</source>
            <translation>Nella cella dell’e-mail c’è più dell’indirizzo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Names seldom have these characters: {characters}</source>
            <translation>I nomi hanno di rado questi caratteri: {characters}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Please look at this row</source>
            <translation>Guardare questa riga</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Some letters are written in two parts</source>
            <translation>Alcune lettere sono scritte in due parti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Somebody else in this table has the same e-mail address</source>
            <translation>Qualcun altro in questa tabella ha lo stesso indirizzo e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Somebody of this name has certificate {number} already</source>
            <translation>Qualcuno con questo nome ha già il certificato {number}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Somebody of this name is enrolled already</source>
            <translation>Qualcuno con questo nome è già iscritto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The @ in the e-mail address is not written as it should be</source>
            <translation>La @ dell’indirizzo e-mail non è scritta come dovrebbe</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The certificate shows boxes for these characters: {characters}</source>
            <translation>Il certificato mostra riquadri al posto di questi caratteri: {characters}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The certificate shows the letters of this script unjoined and turned</source>
            <translation>Il certificato mostra le lettere di questa scrittura staccate e invertite</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The e-mail address is missing</source>
            <translation>Manca l’indirizzo e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The first name is missing</source>
            <translation>Manca il nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows somebody named {name}</source>
            <translation>L’organizzazione conosce qualcuno di nome {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows this e-mail address as that of {name}</source>
            <translation>L’organizzazione conosce questo indirizzo e-mail come quello di {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name} already</source>
            <translation>L’organizzazione conosce già {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name} with another address, {email}</source>
            <translation>L’organizzazione conosce {name} con un altro indirizzo, {email}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name}, a similar name</source>
            <translation>L’organizzazione conosce {name}, un nome simile</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name}: is it the same person?</source>
            <translation>L’organizzazione conosce {name}: è la stessa persona?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The site does not take these characters in an e-mail address: {characters}</source>
            <translation>Il sito non accetta questi caratteri in un indirizzo e-mail: {characters}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The surname stands in the first name too</source>
            <translation>Il cognome sta anche nel nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are digits in a name</source>
            <translation>Ci sono cifre in un nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are dots too many in the e-mail address</source>
            <translation>Ci sono troppi punti nell’indirizzo e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are signs around the e-mail address</source>
            <translation>Ci sono segni attorno all’indirizzo e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are spaces in the e-mail address</source>
            <translation>Ci sono spazi nell’indirizzo e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are unusual signs in a name</source>
            <translation>Ci sono segni insoliti in un nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is HTML in a name</source>
            <translation>C’è HTML in un nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is a comma in a name</source>
            <translation>C’è una virgola in un nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is a comma in the e-mail address</source>
            <translation>C’è una virgola nell’indirizzo e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is an @ in a name</source>
            <translation>C’è una @ in un nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is an e-mail address in a name</source>
            <translation>C’è un indirizzo e-mail in un nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is no surname</source>
            <translation>Non c’è cognome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This e-mail address seems to be an example</source>
            <translation>Questo indirizzo e-mail sembra un esempio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This e-mail address seems to be shared in an office</source>
            <translation>Questo indirizzo e-mail sembra condiviso in un ufficio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This is not an e-mail address</source>
            <translation>Questo non è un indirizzo e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This name is too wide for the certificate</source>
            <translation>Questo nome è troppo largo per il certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This name mixes letters of different scripts</source>
            <translation>Questo nome mescola lettere di scritture diverse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This person stands in the table twice</source>
            <translation>Questa persona sta due volte nella tabella</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Two people of this name: make sure that they are not the same</source>
            <translation>Due persone con questo nome: assicurarsi che non siano la stessa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} has more than {limit} characters</source>
            <translation>{column} ha più di {limit} caratteri</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} has spaces too many</source>
            <translation>{column} ha spazi di troppo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} holds invisible characters</source>
            <translation>{column} contiene caratteri invisibili</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} was damaged on its way here</source>
            <translation>{column} si è danneggiato nel percorso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} and {other} have similar names</source>
            <translation>{name} e {other} hanno nomi simili</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} and {other} may be one person</source>
            <translation>{name} e {other} sono forse una persona sola</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} is enrolled already: is it the same person?</source>
            <translation>{name} è già iscritto: è la stessa persona?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} is enrolled as the person whom the organisation knows, with the address there</source>
            <translation>{name} è iscritto come la persona che l’organizzazione conosce, con l’indirizzo di là</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{written} ends in an unusual way: is {meant} meant?</source>
            <translation>{written} finisce in modo insolito: si intende {meant}?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{written} looks much like {meant}: which is right?</source>
            <translation>{written} somiglia molto a {meant}: quale è giusto?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>“{written}” is printed as a part of the name</source>
            <translation>«{written}» viene stampato come parte del nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>“{written}” is printed between first name and surname</source>
            <translation>«{written}» viene stampato tra nome e cognome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>“{written}” seems to be no name</source>
            <translation>«{written}» non sembra un nome</translation>
        </message>
    </context>
    <context>
        <name>FindingsStrip</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>Nothing to repair or to look at.</source>
            <translation>Nulla da correggere né da guardare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>Row {row}</source>
            <translation>Riga {row}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>Write “{after}”</source>
            <comment>button of a repair</comment>
            <translation>Scrivi «{after}»</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>You have looked at this row and it is as it should be (Ctrl+Shift+R)</source>
            <translation>Questa riga è stata guardata ed è come deve essere (Ctrl+Maiusc+R)</translation>
        </message>
    </context>
    <context>
        <name>ForgetDraft</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>%n people who are not enrolled leave the table.</source>
            <translation>
                <numerusform>%n persona non iscritta lascia la tabella.</numerusform>
                <numerusform>%n persone non iscritte lasciano la tabella.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Forget</source>
            <translation>Dimentica</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Forget This Draft</source>
            <translation>Dimentica questa bozza</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Their names and e-mail addresses, all remarks, and who passed and is not certified yet are removed from this computer. The course on the site stays as it is. This cannot be undone.</source>
            <translation>I loro nomi e indirizzi e-mail, tutte le osservazioni, e chi ha superato il corso e non è ancora certificato vengono eliminati da questo computer. Il corso sul sito resta com’è. Non si può annullare.</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/formats.py" />
            <source>%n credit(s) ({amount})</source>
            <translation>
                <numerusform>%n credito ({amount})</numerusform>
                <numerusform>%n crediti ({amount})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/formats.py" />
            <source>Balance not shown to you</source>
            <translation>Saldo non visibile</translation>
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
            <translation>Una domanda non ha ancora risposta: «{question}»</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Material of the course “{course}” has no link or file.</source>
            <translation>Il materiale del corso «{course}» non ha né collegamento né file.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>No contribution to QGIS is listed.</source>
            <translation>Nessun contributo a QGIS è elencato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>No country is chosen: the user group to ask depends on it.</source>
            <translation>Nessun paese è scelto: da esso dipende a quale gruppo di utenti si chiede.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>No training material is listed.</source>
            <translation>Nessun materiale didattico è elencato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The contribution “{what}” has no link.</source>
            <translation>Il contributo «{what}» non ha un collegamento.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The course “{course}” has no data.</source>
            <translation>Il corso «{course}» non ha dati.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The course “{course}” has no exercises.</source>
            <translation>Il corso «{course}» non ha esercizi.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The course “{course}” has no lessons.</source>
            <translation>Il corso «{course}» non ha lezioni.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The file of the logo is too large.</source>
            <translation>Il file del logo è troppo grande.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The link of the contribution “{what}” is not complete.</source>
            <translation>Il collegamento del contributo «{what}» non è completo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo is no PNG or JPEG picture, which the site wants; SVG will not do.</source>
            <translation>Il logo non è un’immagine PNG o JPEG, come vuole il sito; SVG non va bene.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo is not square; it is printed in a square.</source>
            <translation>Il logo non è quadrato; viene stampato in un quadrato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo is smaller than {least} pixels; {best} look good in print.</source>
            <translation>Il logo ha meno di {least} pixel; {best} vengono bene in stampa.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo {file} cannot be read.</source>
            <translation>Il logo {file} non si può leggere.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The material of the course “{course}” speaks only of versions before QGIS 3.</source>
            <translation>Il materiale del corso «{course}» parla solo di versioni precedenti a QGIS 3.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The material of the course “{course}” was not changed for three years or more.</source>
            <translation>Il materiale del corso «{course}» non è stato cambiato da tre anni o più.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>There is no logo; certificates are printed with it.</source>
            <translation>Non c’è un logo; i certificati vengono stampati con esso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>What stands under “E-mail” is no e-mail address.</source>
            <translation>Ciò che sta sotto «E-mail» non è un indirizzo e-mail.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>What stands under “Website” is no address of a web page.</source>
            <translation>Ciò che sta sotto «Sito web» non è l’indirizzo di una pagina web.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>“{field}” is empty.</source>
            <translation>«{field}» è vuoto.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>“{field}” is longer than the %n characters that the site takes.</source>
            <translation>
                <numerusform>«{field}» è più lungo del %n carattere che il sito accetta.</numerusform>
                <numerusform>«{field}» è più lungo dei %n caratteri che il sito accetta.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/help.py" />
            <source>en</source>
            <comment>the code of your language, if resources/help has a page in it: index-xx.html</comment>
            <translation>it</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n card(s) of groups</source>
            <translation>
                <numerusform>%n scheda di gruppo</numerusform>
                <numerusform>%n schede di gruppi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n column(s) are not used.</source>
            <translation>
                <numerusform>%n colonna non è usata.</numerusform>
                <numerusform>%n colonne non sono usate.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n commento</numerusform>
                <numerusform>%n commenti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n empty row(s)</source>
            <translation>
                <numerusform>%n riga vuota</numerusform>
                <numerusform>%n righe vuote</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n full name(s) were split by guess.</source>
            <translation>
                <numerusform>%n nome completo è stato diviso per supposizione.</numerusform>
                <numerusform>%n nomi completi sono stati divisi per supposizione.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n line(s) above the table</source>
            <translation>
                <numerusform>%n riga sopra la tabella</numerusform>
                <numerusform>%n righe sopra la tabella</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n line(s) below the table</source>
            <translation>
                <numerusform>%n riga sotto la tabella</numerusform>
                <numerusform>%n righe sotto la tabella</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n line(s) of other parts</source>
            <translation>
                <numerusform>%n riga di altre parti</numerusform>
                <numerusform>%n righe di altre parti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>%n list(s) could not be read.</source>
            <translation>
                <numerusform>%n elenco non si è potuto leggere.</numerusform>
                <numerusform>%n elenchi non si sono potuti leggere.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>%n lists were read.</source>
            <translation>
                <numerusform>%n elenco è stato letto.</numerusform>
                <numerusform>%n elenchi sono stati letti.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n of them were in the table already and were not added again.</source>
            <translation>
                <numerusform>%n di loro era già nella tabella e non è stata aggiunta di nuovo.</numerusform>
                <numerusform>%n di loro erano già nella tabella e non sono state aggiunte di nuovo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n repeated header(s)</source>
            <translation>
                <numerusform>%n intestazione ripetuta</numerusform>
                <numerusform>%n intestazioni ripetute</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n return(s) to the meeting</source>
            <translation>
                <numerusform>%n rientro nella riunione</numerusform>
                <numerusform>%n rientri nella riunione</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n row(s) of column names</source>
            <translation>
                <numerusform>%n riga di nomi di colonna</numerusform>
                <numerusform>%n righe di nomi di colonna</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n row(s) without name and e-mail</source>
            <translation>
                <numerusform>%n riga senza nome ed e-mail</numerusform>
                <numerusform>%n righe senza nome ed e-mail</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n ruled line(s)</source>
            <translation>
                <numerusform>%n riga tracciata</numerusform>
                <numerusform>%n righe tracciate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n separator line(s)</source>
            <translation>
                <numerusform>%n riga di separazione</numerusform>
                <numerusform>%n righe di separazione</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n total(s)</source>
            <translation>
                <numerusform>%n totale</numerusform>
                <numerusform>%n totali</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>(row {rows})</source>
            <translation>(riga {rows})</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>A quotation mark was never closed.</source>
            <translation>Una virgoletta non è mai stata chiusa.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>A separator inside a name was put right.</source>
            <translation>Un separatore dentro un nome è stato corretto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>A surname prefix was put in front.</source>
            <translation>Una particella del cognome è stata messa davanti.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Also shown as “{value}”.</source>
            <translation>Mostrato anche come «{value}».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Another e-mail was left out: {value}</source>
            <translation>Un’altra e-mail è stata tralasciata: {value}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Becomes the e-mail.</source>
            <translation>Diventa l’e-mail.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Becomes the first name.</source>
            <translation>Diventa il nome.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Becomes the surname.</source>
            <translation>Diventa il cognome.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Characters of value zero were taken out.</source>
            <translation>I caratteri di valore zero sono stati tolti.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Clipboard</source>
            <translation>Appunti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Columns that are not used: {names}</source>
            <translation>Colonne non usate: {names}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Course “{name}”</source>
            <translation>Corso «{name}»</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Dropped text</source>
            <translation>Testo rilasciato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>First name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>First name first</source>
            <translation>Prima il nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Full name</source>
            <translation>Nome completo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Full names were split by guess.</source>
            <translation>I nomi completi sono stati divisi per supposizione.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Goes behind the first name.</source>
            <translation>Va dietro il nome.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Goes in front of the surname: van, de, von, da…</source>
            <translation>Va davanti al cognome: van, de, von, da…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Goes into the remarks, which stay on this computer.</source>
            <translation>Va nelle osservazioni, che restano su questo computer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Hidden columns were read too.</source>
            <translation>Sono state lette anche le colonne nascoste.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Hidden rows were read too.</source>
            <translation>Sono state lette anche le righe nascoste.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Invisible characters were taken out.</source>
            <translation>I caratteri invisibili sono stati tolti.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Is split into first name and surname.</source>
            <translation>Viene diviso in nome e cognome.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Layer “{name}”</source>
            <translation>Layer «{name}»</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Left out: {list}.</source>
            <translation>Tralasciati: {list}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Middle name</source>
            <translation>Secondo nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Not used</source>
            <comment>a column of the list</comment>
            <translation>Non usata</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Nothing of it goes into the table.</source>
            <translation>Nulla di essa va nella tabella.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Other sheets were not read; choose one above to read it instead.</source>
            <translation>Altri fogli non sono stati letti; sceglierne uno sopra per leggerlo al suo posto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Passed</source>
            <translation>Superato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>Reading {source}…</source>
            <translation>Lettura di {source}…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Remark</source>
            <translation>Osservazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Row {row}: {cells} ({reason})</source>
            <translation>Riga {row}: {cells} ({reason})</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Row {row}: {name} is in the table already</source>
            <translation>Riga {row}: {name} è già nella tabella</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Says who passed: yes or no, 1 or 0, x or nothing.</source>
            <translation>Dice chi ha superato il corso: sì o no, 1 o 0, x o niente.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>Show…</source>
            <comment>how each list went</comment>
            <translation>Mostra…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname</source>
            <translation>Cognome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname first</source>
            <translation>Prima il cognome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname prefix</source>
            <translation>Particella del cognome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname, first name</source>
            <translation>Cognome, nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>That is larger than any list of people. Copy only the participants.</source>
            <translation>È più grande di qualsiasi elenco di persone. Copiare solo i partecipanti.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>The letters were read as {value}; look at accents.</source>
            <translation>Le lettere sono state lette come {value}; guardare gli accenti.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>The organiser is not ticked as passed.</source>
            <translation>L’organizzatore non è spuntato come superato.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>The site does not show the e-mail of %n of them any more; they can be enrolled as the people whom the organisation knows.</source>
            <translation>
                <numerusform>Il sito non mostra più l’e-mail di %n di loro; può essere iscritto come la persona che l’organizzazione conosce.</numerusform>
                <numerusform>Il sito non mostra più l’e-mail di %n di loro; possono essere iscritti come le persone che l’organizzazione conosce.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>The table is in use. Nothing was added; try again.</source>
            <translation>La tabella è in uso. Non è stato aggiunto nulla; riprovare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>There are merged cells.</source>
            <translation>Ci sono celle unite.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people on the clipboard.</source>
            <translation>Non ci sono persone negli appunti.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Whole lines stand in quotation marks.</source>
            <translation>Righe intere stanno tra virgolette.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>add those who were in the table already</source>
            <translation>aggiungi chi era già nella tabella</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>correct the columns</source>
            <translation>correggi le colonne</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>import %n people</source>
            <translation>
                <numerusform>importa %n persona</numerusform>
                <numerusform>importa %n persone</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>read the list again</source>
            <translation>rileggi l’elenco</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>take a list out again</source>
            <translation>togli di nuovo un elenco</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>{file}, sheet “{sheet}”</source>
            <translation>{file}, foglio «{sheet}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>{source}: %n people were read.</source>
            <translation>
                <numerusform>{source}: è stata letta %n persona.</numerusform>
                <numerusform>{source}: sono state lette %n persone.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>“{value}” does not say who passed.</source>
            <translation>«{value}» non dice chi ha superato il corso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>“{value}” was left out of a name.</source>
            <translation>«{value}» è stato lasciato fuori da un nome.</translation>
        </message>
    </context>
    <context>
        <name>ImportCourse</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Convener</source>
            <translation>Responsabile</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Course</source>
            <comment>heading of a list</comment>
            <translation>Corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Courses</source>
            <translation>Corsi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Dates</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Find a course</source>
            <translation>Trova un corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Import</source>
            <translation>Importa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Import from a Past Course</source>
            <translation>Importa da un corso passato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Reading the courses</source>
            <translation>Lettura dei corsi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Reading the participants of another course</source>
            <translation>Lettura dei partecipanti di un altro corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>The names of its participants are added. The site shows their e-mail only for 7 days after the certificate; later they can still be enrolled as the people whom the organisation knows.</source>
            <translation>I nomi dei suoi partecipanti vengono aggiunti. Il sito mostra la loro e-mail solo per 7 giorni dopo il certificato; più tardi si possono ancora iscrivere come le persone che l’organizzazione conosce.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>There is no other course of this organisation whose participants you may see.</source>
            <translation>Non c’è nessun altro corso di questa organizzazione di cui si possano vedere i partecipanti.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Training centre</source>
            <translation>Centro di formazione</translation>
        </message>
    </context>
    <context>
        <name>ImportFile</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Address cards</source>
            <translation>Schede di indirizzi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>All files</source>
            <translation>Tutti i file</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>CSV and text</source>
            <translation>CSV e testo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Import Participants</source>
            <translation>Importa partecipanti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Lists of people</source>
            <translation>Elenchi di persone</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Spreadsheets</source>
            <translation>Fogli di calcolo</translation>
        </message>
    </context>
    <context>
        <name>ImportLayer</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>&amp;Layer or table with the list</source>
            <translation>&amp;Layer o tabella con l’elenco</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Columns: {names}</source>
            <translation>Colonne: {names}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Import</source>
            <translation>Importa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Import from Layer</source>
            <translation>Importa da layer</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Only the %n selected row(s)</source>
            <translation>
                <numerusform>Solo la riga selezionata (%n)</numerusform>
                <numerusform>Solo le %n righe selezionate</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>The open project has no layer with rows. Add the list as a layer first, or import it as a file.</source>
            <translation>Il progetto aperto non ha layer con righe. Aggiungere prima l’elenco come layer, o importarlo come file.</translation>
        </message>
    </context>
    <context>
        <name>ImportMenu</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>A spreadsheet, a CSV or text file, address cards, a report</source>
            <translation>Un foglio di calcolo, un file CSV o di testo, schede di indirizzi, un rapporto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>Add people from a file, a layer or a past course</source>
            <translation>Aggiunge persone da un file, un layer o un corso passato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;Clipboard</source>
            <translation>Dagli &amp;appunti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;File…</source>
            <translation>Da un &amp;file…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;Layer…</source>
            <translation>Da un &amp;layer…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;Past Course…</source>
            <translation>Da un corso &amp;passato…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>Import</source>
            <comment>button that opens a menu</comment>
            <translation>Importa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>The participants of another course of this organisation</source>
            <translation>I partecipanti di un altro corso di questa organizzazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>The people who were copied in another program</source>
            <translation>Le persone copiate in un altro programma</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>The rows of a layer or table of the open project</source>
            <translation>Le righe di un layer o di una tabella del progetto aperto</translation>
        </message>
    </context>
    <context>
        <name>InterruptedNotice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/interrupted.py" />
            <source>Continue…</source>
            <translation>Continua…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/interrupted.py" />
            <source>Issue nothing more of it. Certificates that exist stay as they are.</source>
            <translation>Non rilascia altro. I certificati che esistono restano come sono.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/interrupted.py" />
            <source>Let It Go</source>
            <translation>Abbandona</translation>
        </message>
    </context>
    <context>
        <name>IssueFlow</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>%n of those you confirmed are in the course under another spelling of their name, which would be printed. They got no certificate yet: look at their names in the table, and issue again.</source>
            <translation>
                <numerusform>%n di quelli confermati è nel corso con un’altra grafia del nome, che verrebbe stampata. Non ha ancora ricevuto un certificato: guardare il suo nome nella tabella e rilasciare di nuovo.</numerusform>
                <numerusform>%n di quelli confermati sono nel corso con un’altra grafia del nome, che verrebbe stampata. Non hanno ancora ricevuto un certificato: guardare i loro nomi nella tabella e rilasciare di nuovo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>%n of those you confirmed cannot get a certificate now and are left out; the table says why.</source>
            <translation>
                <numerusform>%n di quelli confermati non può ricevere un certificato ora e viene tralasciato; la tabella dice perché.</numerusform>
                <numerusform>%n di quelli confermati non possono ricevere un certificato ora e vengono tralasciati; la tabella dice perché.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>All are enrolled, but the balance has become too small meanwhile. No certificate was issued.</source>
            <translation>Tutti sono iscritti, ma nel frattempo il saldo è diventato troppo piccolo. Non è stato rilasciato nessun certificato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Choose the certificate for all first.</source>
            <translation>Scegliere prima il certificato per tutti.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Nobody of the interrupted run is ticked any more. Let it go, or tick people and continue.</source>
            <translation>Nessuno del rilascio interrotto è più spuntato. Abbandonarlo, o spuntare delle persone e continuare.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Nothing was sent. %n row(s) must be repaired first: {rows}. Row {first}: {why}.</source>
            <translation>
                <numerusform>Non è stato inviato nulla. Prima va corretta %n riga: {rows}. Riga {first}: {why}.</numerusform>
                <numerusform>Non è stato inviato nulla. Prima vanno corrette %n righe: {rows}. Riga {first}: {why}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Nothing was sent. %n row(s) need a look first: {rows}. Row {first}: {why}. Repair it, or say that it is right.</source>
            <translation>
                <numerusform>Non è stato inviato nulla. Prima va guardata %n riga: {rows}. Riga {first}: {why}. Correggerla, o dire che va bene.</numerusform>
                <numerusform>Non è stato inviato nulla. Prima vanno guardate %n righe: {rows}. Riga {first}: {why}. Correggerla, o dire che va bene.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Layers</name>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Address</source>
            <translation>Indirizzo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Address on the certification site</source>
            <translation>Indirizzo sul sito di certificazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>At its training centre</source>
            <translation>Presso il suo centro di formazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/layers.py" />
            <source>Base map</source>
            <translation>Mappa di base</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Certified organisations</source>
            <translation>Organizzazioni certificate</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Countries</source>
            <translation>Paesi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Country</source>
            <translation>Paese</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Country code</source>
            <translation>Codice del paese</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Course</source>
            <translation>Corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Course convener</source>
            <translation>Responsabile del corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Courses</source>
            <translation>Corsi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Courses at this place</source>
            <translation>Corsi in questo luogo</translation>
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
            <translation>Primo giorno</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Last day</source>
            <translation>Ultimo giorno</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Number</source>
            <translation>Numero</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/actions.py" />
            <source>Open the website</source>
            <comment>of the organisation; an action of a layer</comment>
            <translation>Apri il sito web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Organisation</source>
            <translation>Organizzazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Past</source>
            <translation>Passato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Position is approximate</source>
            <translation>La posizione è approssimativa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/layers.py" />
            <source>QGIS certification</source>
            <translation>Certificazione QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Running now</source>
            <translation>In corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Somewhere in its country</source>
            <translation>Da qualche parte nel suo paese</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Telephone</source>
            <translation>Telefono</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>The position is approximate: somewhere in its country.</source>
            <translation>La posizione è approssimativa: da qualche parte nel suo paese.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Trained competence</source>
            <translation>Competenza formata</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Training centre</source>
            <translation>Centro di formazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Training centres</source>
            <translation>Centri di formazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Upcoming</source>
            <translation>In arrivo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Website</source>
            <translation>Sito web</translation>
        </message>
    </context>
    <context>
        <name>LeftOut</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Did not pass</source>
            <translation>Non ha superato il corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Has a certificate already</source>
            <translation>Ha già un certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not enrolled</source>
            <translation>Non iscritto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The balance does not pay for it</source>
            <translation>Il saldo non basta a pagarlo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site does not offer it for this person</source>
            <translation>Il sito non lo offre per questa persona</translation>
        </message>
    </context>
    <context>
        <name>Locator</name>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>All certified courses on the map</source>
            <translation>Tutti i corsi certificati sulla mappa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>All certified organisations and their trainers on the map</source>
            <translation>Tutte le organizzazioni certificate e i loro formatori sulla mappa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Certified courses, organisations and training centres</source>
            <translation>Corsi, organizzazioni e centri di formazione certificati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Certified organisations</source>
            <translation>Organizzazioni certificate</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Courses</source>
            <translation>Corsi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>No courses are saved yet: fetch them, and show them on the map</source>
            <translation>Nessun corso è ancora salvato: scaricarli e mostrarli sulla mappa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>QGIS Certification</source>
            <translation>QGIS Certification</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Training centres</source>
            <translation>Centri di formazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>courses</source>
            <comment>the word that somebody types to see all courses</comment>
            <translation>corsi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>past</source>
            <comment>of a course</comment>
            <translation>passato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>running now</source>
            <comment>of a course</comment>
            <translation>in corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>trainers</source>
            <comment>the word that somebody types to see all trainers</comment>
            <translation>formatori</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>upcoming</source>
            <comment>of a course</comment>
            <translation>in arrivo</translation>
        </message>
    </context>
    <context>
        <name>MailDesk</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>A mail to {name} is open in your mail program; nothing is sent before you send it. Attach the PDF there.</source>
            <translation>Una e-mail per {name} è aperta nel programma di posta; nulla viene inviato prima che la si invii. Allegare lì il PDF.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Having the site send mails</source>
            <translation>Invio di e-mail da parte del sito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>No plain answer came, so nobody can say whether mails went out: to none, to some or to all. The site does not show it. Ask a participant before you send again.</source>
            <translation>Non è arrivata una risposta chiara, perciò nessuno può dire se sono partite e-mail: a nessuno, ad alcuni o a tutti. Il sito non lo mostra. Chiedere a un partecipante prima di inviare di nuovo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Nothing was sent: the site would write to other people by now. Look at the list again.</source>
            <translation>Non è stato inviato nulla: il sito ora scriverebbe ad altre persone. Guardare di nuovo l’elenco.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Reading e-mail addresses</source>
            <translation>Lettura degli indirizzi e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Reading who gets a mail</source>
            <translation>Lettura di chi riceve una e-mail</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>The site has sent %n mail(s).</source>
            <translation>
                <numerusform>Il sito ha inviato %n e-mail.</numerusform>
                <numerusform>Il sito ha inviato %n e-mail.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MappingStrip</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Add Them Too</source>
            <translation>Aggiungi anche loro</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Add those as well who were in the table already</source>
            <translation>Aggiunge anche chi era già nella tabella</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Column names</source>
            <comment>the row that holds them</comment>
            <translation>Nomi di colonna</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Columns understood</source>
            <translation>Colonne capite</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Details</source>
            <translation>Dettagli</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Encoding</source>
            <comment>of a text file</comment>
            <translation>Codifica</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>How full names are written</source>
            <translation>Come sono scritti i nomi completi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Name order</source>
            <translation>Ordine dei nomi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>No row with names</source>
            <translation>Nessuna riga con nomi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Row that names the columns; rows above it are left out</source>
            <translation>Riga che dà nome alle colonne; le righe sopra vengono tralasciate</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Row {row}: {cells}</source>
            <translation>Riga {row}: {cells}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Sheet</source>
            <comment>of a workbook</comment>
            <translation>Foglio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Sheet to read</source>
            <translation>Foglio da leggere</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Show what was left out and what was noticed</source>
            <translation>Mostra che cosa è stato tralasciato e notato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Take the people that were read out again</source>
            <translation>Toglie di nuovo le persone lette</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>The rows have been changed since they were read.</source>
            <translation>Le righe sono state cambiate da quando sono state lette.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Try another encoding where letters look wrong</source>
            <translation>Provare un’altra codifica dove le lettere sembrano sbagliate</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>What column {column} holds</source>
            <translation>Che cosa contiene la colonna {column}</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>{sheet} (%n row(s))</source>
            <translation>
                <numerusform>{sheet} (%n riga)</numerusform>
                <numerusform>{sheet} (%n righe)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>{sheet}, hidden</source>
            <translation>{sheet}, nascosto</translation>
        </message>
    </context>
    <context>
        <name>Material</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>&amp;Course</source>
            <translation>&amp;Corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>&amp;Kind</source>
            <comment>of training material</comment>
            <translation>&amp;Tipo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>&amp;Link, file or folder</source>
            <translation>Co&amp;llegamento, file o cartella</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>A link. The reviewers must be able to open it.</source>
            <translation>Un collegamento. I revisori devono poterlo aprire.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Add a piece of material</source>
            <translation>Aggiunge un materiale</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a File</source>
            <translation>Scegli un file</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a Folder</source>
            <translation>Scegli una cartella</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a file on this computer</source>
            <translation>Sceglie un file su questo computer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a folder on this computer</source>
            <translation>Sceglie una cartella su questo computer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Course</source>
            <translation>Corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>File…</source>
            <translation>File…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Folder…</source>
            <translation>Cartella…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Kind</source>
            <comment>of training material</comment>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Last change</source>
            <translation>Ultima modifica</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>List the material of all your courses. Files stay on this computer: put them where the reviewers can get them, and give the link here. Of files and folders the last change and the versions of QGIS in texts and projects are shown.</source>
            <translation>Elencare il materiale di tutti i corsi. I file restano su questo computer: metterli dove i revisori possono prenderli, e dare qui il collegamento. Di file e cartelle si mostrano l’ultima modifica e le versioni di QGIS nei testi e nei progetti.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Look Again</source>
            <translation>Guarda di nuovo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Look at all files and folders again</source>
            <translation>Guarda di nuovo tutti i file e le cartelle</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Looking at training material</source>
            <translation>Esame del materiale didattico</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>On this computer. Last change {when}; no version of QGIS was found in it.</source>
            <translation>Su questo computer. Ultima modifica {when}; non vi è stata trovata nessuna versione di QGIS.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>On this computer. Last change {when}; speaks of QGIS {versions}.</source>
            <translation>Su questo computer. Ultima modifica {when}; parla di QGIS {versions}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>On this computer; not looked at yet.</source>
            <translation>Su questo computer; non ancora guardato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Paste a link, or choose a file or folder to see how recent it is.</source>
            <translation>Incollare un collegamento, o scegliere un file o una cartella per vedere quanto è recente.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Place</source>
            <comment>link, file or folder</comment>
            <translation>Posizione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>QGIS versions</source>
            <translation>Versioni di QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Remove the chosen piece; its files stay</source>
            <translation>Toglie il materiale scelto; i suoi file restano</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>This is neither a link nor a file on this computer.</source>
            <translation>Questo non è né un collegamento né un file su questo computer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Training material</source>
            <translation>Materiale didattico</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>{file} cannot be found or read.</source>
            <translation>{file} non si trova o non si può leggere.</translation>
        </message>
    </context>
    <context>
        <name>MyCourses</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>%n course(s)</source>
            <translation>
                <numerusform>%n corso</numerusform>
                <numerusform>%n corsi</numerusform>
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
            <translation>Compra crediti sul sito, nel browser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Choose your organisation above. If you work for none yet, the page “Certified?” tells how an organisation becomes certified.</source>
            <translation>Scegliere sopra la propria organizzazione. Se non si lavora ancora per nessuna, la pagina «Certificata?» racconta come un’organizzazione diventa certificata.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Courses</source>
            <translation>Corsi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Fill in the participants of this course and issue certificates</source>
            <translation>Compila i partecipanti di questo corso e rilascia certificati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Find the organisations that you work for</source>
            <translation>Trova le organizzazioni per cui si lavora</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Finding the organisations you work for…</source>
            <translation>Ricerca delle organizzazioni per cui si lavora…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <location filename="../qgis_certification_plugin/ui/courses/organisations.py" />
            <source>Finding your organisations</source>
            <translation>Ricerca delle proprie organizzazioni</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>No course holds these words.</source>
            <translation>Nessun corso contiene queste parole.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Open Participants</source>
            <translation>Apri partecipanti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Organisation</source>
            <translation>Organizzazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Read balance and courses again</source>
            <translation>Legge di nuovo saldo e corsi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/organisations.py" />
            <source>Reading the list of organisations</source>
            <translation>Lettura dell’elenco delle organizzazioni</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/organisations.py" />
            <source>Reading the organisation's courses</source>
            <translation>Lettura dei corsi dell’organizzazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Reading the organisation…</source>
            <translation>Lettura dell’organizzazione…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Search in these courses</source>
            <translation>Cerca in questi corsi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Sign Out</source>
            <translation>Esci</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Signed in as {name}</source>
            <translation>Accesso come {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Stop looking</source>
            <translation>Ferma la ricerca</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>This organisation has no courses yet.</source>
            <translation>Questa organizzazione non ha ancora corsi.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Top Up…</source>
            <translation>Ricarica…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/page.py" />
            <source>Your session has ended. Nothing is lost. Sign in again to go on.</source>
            <translation>La sessione è terminata. Nulla è perso. Accedere di nuovo per proseguire.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>{shown} of %n course(s)</source>
            <translation>
                <numerusform>{shown} di %n corso</numerusform>
                <numerusform>{shown} di %n corsi</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Office</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/office.py" />
            <source>Fetching certified courses</source>
            <translation>Scaricamento dei corsi certificati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/office.py" />
            <source>Reading the saved courses</source>
            <translation>Lettura dei corsi salvati</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>A file could not be deleted, perhaps because another program has it open: {file}.</source>
            <translation>Impossibile eliminare un file, forse perché un altro programma lo ha aperto: {file}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Add this to a bug report. It holds versions, settings and the last errors, and no names, e-mail addresses or passwords.</source>
            <translation>Da aggiungere a una segnalazione di errore. Contiene versioni, impostazioni e gli ultimi errori, e nessun nome, indirizzo e-mail o password.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Address</source>
            <translation>Indirizzo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>All that the plugin stores on this computer. Only you may read it. Nothing of it is sent anywhere but to the certification site, and only when you say so.</source>
            <translation>Tutto ciò che il plugin conserva su questo computer. Può leggerlo solo chi lo usa. Nulla di ciò viene inviato altrove che al sito di certificazione, e solo su richiesta.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>Another QGIS is working on %n course(s); what belongs to them stayed.</source>
            <translation>
                <numerusform>Un altro QGIS sta lavorando a %n corso; ciò che gli appartiene è rimasto.</numerusform>
                <numerusform>Un altro QGIS sta lavorando a %n corsi; ciò che appartiene loro è rimasto.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Back to QGIS's Language</source>
            <translation>Torna alla lingua di QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Certification site</source>
            <translation>Sito di certificazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Copy Diagnosis</source>
            <translation>Copia diagnosi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete All Now…</source>
            <translation>Elimina tutto ora…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete Now…</source>
            <translation>Elimina ora…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete everything in the list</source>
            <translation>Elimina tutto ciò che è nell’elenco</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete what is selected in the list</source>
            <translation>Elimina ciò che è selezionato nell’elenco</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Deleted.</source>
            <translation>Eliminato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Diagnosis</source>
            <translation>Diagnosi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>End the session; tables that are open are saved and closed</source>
            <translation>Termina la sessione; le tabelle aperte vengono salvate e chiuse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Fetch the courses again when they are older than</source>
            <translation>Scarica di nuovo i corsi quando sono più vecchi di</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Forget Password</source>
            <translation>Dimentica password</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Go back to {address}</source>
            <translation>Torna a {address}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>How long</source>
            <comment>it is stored</comment>
            <translation>Per quanto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>How much</source>
            <comment>is stored</comment>
            <translation>Quanto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Instead of each text, show its context and source as in the file</source>
            <translation>Invece di ogni testo, mostra il suo contesto e l’originale come nel file</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It defines entities, which no translation file needs.</source>
            <translation>Definisce entità, di cui nessun file di traduzione ha bisogno.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is damaged, or no translation file (line {line}).</source>
            <translation>È danneggiato, o non è un file di traduzione (riga {line}).</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is damaged; compile it again.</source>
            <translation>È danneggiato; compilarlo di nuovo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is larger than any translation of this plugin.</source>
            <translation>È più grande di qualsiasi traduzione di questo plugin.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is no file of Qt Linguist.</source>
            <translation>Non è un file di Qt Linguist.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Let the whole plugin speak it at once, until QGIS is left</source>
            <translation>Fa parlare subito questa lingua a tutto il plugin, finché QGIS resta aperto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>No text in it is translated.</source>
            <translation>Nessun testo vi è tradotto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Nobody has signed in yet.</source>
            <translation>Nessuno ha ancora effettuato l’accesso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Nobody is signed in. {username} was the last one.</source>
            <translation>Nessuno ha effettuato l’accesso. L’ultimo è stato {username}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>On trial: {language}, from {file}. What you save in that file is shown at once.</source>
            <translation>In prova: {language}, da {file}. Ciò che viene salvato in quel file si vede subito.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Open Folder</source>
            <translation>Apri cartella</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Opens the page for bug reports in your web browser</source>
            <translation>Apre la pagina delle segnalazioni di errori nel browser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <source>Practice</source>
            <translation>Esercitazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Privacy</source>
            <translation>Riservatezza</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>QGIS did not let go of the password: its authentication database is switched off or cannot be written. The password is still there.</source>
            <translation>QGIS non ha lasciato andare la password: la sua banca dati di autenticazione è disattivata o non si può scrivere. La password è ancora lì.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>QGIS did not let go of the password; it is still there.</source>
            <translation>QGIS non ha lasciato andare la password; è ancora lì.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>QGIS remembers no password.</source>
            <translation>QGIS non ricorda nessuna password.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Remove it from QGIS's encrypted store; you type it next time</source>
            <translation>La toglie dall’archivio cifrato di QGIS; andrà scritta la prossima volta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Report a Bug</source>
            <translation>Segnala un errore</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Save Diagnosis</source>
            <translation>Salva diagnosi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Save Diagnosis…</source>
            <translation>Salva diagnosi…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/section.py" />
            <source>Set by the environment variable {variable}, so it cannot be changed here. Ask who manages this computer.</source>
            <translation>Impostato dalla variabile d’ambiente {variable}, perciò non si può cambiare qui. Chiedere a chi gestisce questo computer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Show the files in your file manager</source>
            <translation>Mostra i file nel gestore di file</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Show where texts come from</source>
            <translation>Mostra da dove vengono i testi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Sign Out</source>
            <translation>Esci</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Signed in at {host} as {username}.</source>
            <translation>Accesso a {host} come {username}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Size</source>
            <comment>on the disk</comment>
            <translation>Dimensione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/moving.py" />
            <source>Something is being sent to {host}. Nothing was changed; come back when that has ended.</source>
            <translation>È in corso un invio a {host}. Non è stato cambiato nulla; tornare quando è finito.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>The address must begin with https, so that nobody on the way can read your password. Only a site on this computer may do without.</source>
            <translation>L’indirizzo deve cominciare con https, così che nessuno lungo la strada possa leggere la password. Solo un sito su questo computer può farne a meno.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>The address must not hold a username or password. Sign in on the page My courses.</source>
            <translation>L’indirizzo non deve contenere nome utente o password. Accedere nella pagina I miei corsi.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/moving.py" />
            <source>The address of the certification site was not changed.</source>
            <translation>L’indirizzo del sito di certificazione non è stato cambiato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/moving.py" />
            <source>The certification site is now {host}.</source>
            <translation>Il sito di certificazione ora è {host}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>The courses are being fetched at this moment. Nothing was deleted; come back when that has ended.</source>
            <translation>I corsi sono in corso di scaricamento. Non è stato eliminato nulla; tornare quando è finito.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>The password is in QGIS's encrypted store.</source>
            <translation>La password è nell’archivio cifrato di QGIS.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>The plugin speaks the language of QGIS ({language}).</source>
            <translation>Il plugin parla la lingua di QGIS ({language}).</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>This is not the address of a website. It looks like {address}.</source>
            <translation>Questo non è l’indirizzo di un sito web. Ha l’aspetto di {address}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>This translation awaits review by a native speaker. Tell the makers of the plugin what reads oddly, or correct it yourself: you can try out your file here.</source>
            <comment>seen only in languages that no native speaker has reviewed</comment>
            <translation>Questa traduzione attende la revisione di una persona madrelingua. Segnali agli autori del plugin ciò che suona strano, oppure lo corregga: qui può provare il suo file.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Translation file (.ts or .qm)</source>
            <translation>File di traduzione (.ts o .qm)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Translations</source>
            <translation>Traduzioni</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Try Out</source>
            <translation>Prova</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Try a Translation</source>
            <translation>Prova una traduzione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Type the address of the certification site.</source>
            <translation>Scrivere l’indirizzo del sito di certificazione.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Use Default</source>
            <comment>the usual address</comment>
            <translation>Usa predefinito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>What</source>
            <comment>is stored</comment>
            <translation>Che cosa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>What is stored on this computer</source>
            <translation>Che cosa è conservato su questo computer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>While you practise, the address stays as it is.</source>
            <translation>Durante l’esercitazione l’indirizzo resta com’è.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>With OK you move to {host}: tables that are open are saved and closed, you are signed out, and the password that QGIS remembers is removed. Your tables come back when you return to the address of now.</source>
            <translation>Con OK si passa a {host}: le tabelle aperte vengono salvate e chiuse, si esce dal sito, e la password che QGIS ricorda viene eliminata. Le tabelle tornano quando si torna all’indirizzo attuale.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>You are practising. Stop that first; nothing was deleted.</source>
            <translation>È in corso un’esercitazione. Terminarla prima; non è stato eliminato nulla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <source>You are practising: nothing is real, nothing is paid.</source>
            <translation>È in corso un’esercitazione: nulla è reale, nulla si paga.</translation>
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
            <translation>Si usa invece {address}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>{done} of %n text(s) are translated.</source>
            <translation>
                <numerusform>{done} di %n testo sono tradotti.</numerusform>
                <numerusform>{done} di %n testi sono tradotti.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>{file} cannot be read. The language stays as it is. See whether the file is there and whether you may read it.</source>
            <translation>{file} non si può leggere. La lingua resta com’è. Vedere se il file c’è e se si ha il permesso di leggerlo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>{file} could not be written ({reason}). Choose another folder, or copy the diagnosis.</source>
            <translation>Impossibile scrivere {file} ({reason}). Scegliere un’altra cartella, o copiare la diagnosi.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>{file} was not used, and the language stays as it is.</source>
            <translation>{file} non è stato usato, e la lingua resta com’è.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>{size} in the folder {folder}</source>
            <translation>{size} nella cartella {folder}</translation>
        </message>
    </context>
    <context>
        <name>Organisation</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>A square PNG or JPEG picture, best of 500 pixels or more.</source>
            <translation>Un’immagine PNG o JPEG quadrata, meglio se di 500 pixel o più.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Address</source>
            <translation>Indirizzo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose a Logo</source>
            <translation>Scegli un logo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose a PNG or JPEG picture</source>
            <translation>Sceglie un’immagine PNG o JPEG</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose a country</source>
            <translation>Scegli un paese</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose…</source>
            <translation>Scegli…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Country</source>
            <translation>Paese</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>File of the logo</source>
            <translation>File del logo</translation>
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
            <translation>Nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Other owners</source>
            <translation>Altri proprietari</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Phone</source>
            <translation>Telefono</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Pictures</source>
            <translation>Immagini</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>The logo</source>
            <translation>Il logo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Usernames or e-mails, with commas between them</source>
            <translation>Nomi utente o e-mail, separati da virgole</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>VAT or registration number</source>
            <translation>Partita IVA o numero di registrazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Website</source>
            <translation>Sito web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>You are an owner yourself. Others need an account on the site; they are looked up by exactly what you type here.</source>
            <translation>Chi compila è già proprietario. Gli altri devono avere un account sul sito; vengono cercati esattamente come si scrive qui.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>{field} (required)</source>
            <translation>{field} (obbligatorio)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>{width} × {height} pixels.</source>
            <comment>size of the logo</comment>
            <translation>{width} × {height} pixel.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationChooser</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/chooser.py" />
            <source>Organisation</source>
            <translation>Organizzazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/chooser.py" />
            <source>Type a part of its name</source>
            <translation>Scrivere una parte del nome</translation>
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
            <translation>Come per tutti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cells.py" />
            <source>As for all: {wording}</source>
            <translation>Come per tutti: {wording}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Certificate</source>
            <translation>Certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_values.py" />
            <source>Did not pass</source>
            <translation>Non ha superato il corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>First name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Only those who are ticked here get a certificate.</source>
            <translation>Solo chi è spuntato qui riceve un certificato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/view.py" />
            <source>Participants</source>
            <translation>Partecipanti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_values.py" />
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Passed</source>
            <translation>Superato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/view.py" />
            <source>Paste a list of people, drop a file or a layer here, choose Import, or type above.</source>
            <translation>Incollare un elenco di persone, rilasciare qui un file o un layer, scegliere Importa, o scrivere sopra.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Remark</source>
            <comment>column of the trainer's notes</comment>
            <translation>Osservazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Status</source>
            <translation>Stato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Surname</source>
            <translation>Cognome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/view.py" />
            <source>Tab goes from cell to cell, Ctrl+Tab out of the table, F2 into a cell. Space ticks who passed. Ctrl+R repairs the row, Ctrl+Shift+R calls it right.</source>
            <translation>Tab va da una cella all'altra, Ctrl+Tab esce dalla tabella, F2 entra in una cella. Spazio spunta chi ha superato il corso. Ctrl+R ripara la riga, Ctrl+Maiusc+R la dichiara giusta.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>The name is printed on the certificate exactly as it stands here.</source>
            <translation>Il nome viene stampato sul certificato esattamente come sta qui.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>The site sends the certificate to this address when you ask for it.</source>
            <translation>Il sito invia il certificato a questo indirizzo quando lo si chiede.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>The wording on the certificate of this participant.</source>
            <translation>La dicitura sul certificato di questo partecipante.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>What is right or wrong with the row, and how far it is.</source>
            <translation>Che cosa è giusto o sbagliato nella riga, e a che punto è.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Your own note. It is never sent: it stays in the draft on this computer, also for those who are enrolled, until you clear it or forget the draft.</source>
            <translation>Una nota propria. Non viene mai inviata: resta nella bozza su questo computer, anche per chi è iscritto, finché non la si cancella o si dimentica la bozza.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>add row</source>
            <translation>aggiungi riga</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>choose wording</source>
            <translation>scegli dicitura</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>clear cells</source>
            <translation>cancella celle</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>cut cells</source>
            <translation>taglia celle</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/model.py" />
            <source>edit {column}</source>
            <translation>modifica {column}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>fill down</source>
            <translation>riempi in basso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>paste cells</source>
            <translation>incolla celle</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>remove %n row(s)</source>
            <translation>
                <numerusform>togli %n riga</numerusform>
                <numerusform>togli %n righe</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>tick who passed</source>
            <translation>spunta chi ha superato il corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cells.py" />
            <source>{column}, empty row</source>
            <translation>{column}, riga vuota</translation>
        </message>
    </context>
    <context>
        <name>ParticipantsWindow</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>An earlier run was interrupted. Continue it, or let it go, before you send anything else.</source>
            <translation>Un rilascio precedente è stato interrotto. Continuarlo, o abbandonarlo, prima di inviare altro.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Enrolling was interrupted: %n people are not in the course. They are still in the table as new.</source>
            <translation>
                <numerusform>L’iscrizione è stata interrotta: %n persona non è nel corso. È ancora nella tabella come nuova.</numerusform>
                <numerusform>L’iscrizione è stata interrotta: %n persone non sono nel corso. Sono ancora nella tabella come nuove.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/top_up.py" />
            <source>Refresh</source>
            <translation>Aggiorna</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Refresh the balance here when you have topped up there.</source>
            <translation>Aggiornare qui il saldo dopo aver ricaricato là.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/window.py" />
            <source>Sending goes on in the background.</source>
            <translation>L’invio prosegue in secondo piano.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/window.py" />
            <source>Show</source>
            <translation>Mostra</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Stopped. What was done until then stays done.</source>
            <translation>Fermato. Ciò che è stato fatto fino ad allora resta fatto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>You are signed in again. The table has changed meanwhile, so nobody was enrolled yet.</source>
            <translation>L’accesso è stato ripetuto. Nel frattempo la tabella è cambiata, perciò nessuno è stato ancora iscritto.</translation>
        </message>
    </context>
    <context>
        <name>PersonActions</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Change the name or the e-mail on the site</source>
            <translation>Cambia il nome o l’e-mail sul sito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Correct Name or E-mail…</source>
            <translation>Correggi nome o e-mail…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Enrol This Person</source>
            <translation>Iscrivi questa persona</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Enrol only this person; this costs nothing</source>
            <translation>Iscrive solo questa persona; non costa nulla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Have the site print the certificate anew; this costs nothing</source>
            <translation>Fa ristampare il certificato dal sito; non costa nulla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Open PDF</source>
            <translation>Apri PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Open Verification Page</source>
            <translation>Apri pagina di verifica</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Pay Certificate…</source>
            <translation>Paga certificato…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Pay this certificate with one credit</source>
            <translation>Paga questo certificato con un credito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Prepare a mail to this person in your own mail program</source>
            <translation>Prepara una e-mail per questa persona nel proprio programma di posta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Remove from Course…</source>
            <translation>Togli dal corso…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Renew PDF</source>
            <translation>Rinnova PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Revoke Certificate…</source>
            <translation>Revoca certificato…</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>Save %n PDF(s)…</source>
            <translation>
                <numerusform>Salva %n PDF…</numerusform>
                <numerusform>Salva %n PDF…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Show the certificate</source>
            <translation>Mostra il certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Take the certificate back for good</source>
            <translation>Riprende il certificato per sempre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Take this person out of the course; a certificate stays valid</source>
            <translation>Toglie questa persona dal corso; un certificato resta valido</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>What anybody sees who checks the number, in your web browser</source>
            <translation>Ciò che vede chiunque controlli il numero, nel browser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Write a Mail</source>
            <translation>Scrivi una e-mail</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>Write to %n People…</source>
            <translation>
                <numerusform>Scrivi a %n persona…</numerusform>
                <numerusform>Scrivi a %n persone…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonDesk</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Correcting a participant</source>
            <translation>Correzione di un partecipante</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>Fetching a certificate</source>
            <translation>Scaricamento di un certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Making a PDF anew</source>
            <translation>Rifacimento di un PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Paying a certificate</source>
            <translation>Pagamento di un certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Reading name and e-mail</source>
            <translation>Lettura di nome ed e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Removing a participant from the course</source>
            <translation>Rimozione di un partecipante dal corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Revoking a certificate</source>
            <translation>Revoca di un certificato</translation>
        </message>
    </context>
    <context>
        <name>PersonOffers</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>A certificate can be revoked within a week of its issue only, and that has passed.</source>
            <translation>Un certificato si può revocare solo entro una settimana dal rilascio, ed è passata.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>It is not paid, so there is no PDF.</source>
            <translation>Non è pagato, perciò non c’è un PDF.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>Select one person in the table first.</source>
            <translation>Selezionare prima una persona nella tabella.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>The certificate is a week old or older: the site lets nobody change the name or e-mail any more.</source>
            <translation>Il certificato ha una settimana o più: il sito non permette più a nessuno di cambiare nome o e-mail.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>The site does not offer you this for this person.</source>
            <translation>Il sito non lo offre per questa persona.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>The site offers this for paid certificates only.</source>
            <translation>Il sito lo offre solo per i certificati pagati.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>There is no certificate yet.</source>
            <translation>Non c’è ancora un certificato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>There is no credit to pay it with: top up first.</source>
            <translation>Non c’è un credito per pagarlo: ricaricare prima.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>This certificate is paid already.</source>
            <translation>Questo certificato è già pagato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>This person is enrolled already.</source>
            <translation>Questa persona è già iscritta.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>This person is not enrolled yet.</source>
            <translation>Questa persona non è ancora iscritta.</translation>
        </message>
    </context>
    <context>
        <name>PersonReports</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>No program opened the PDF. Save it instead.</source>
            <translation>Nessun programma ha aperto il PDF. Salvarlo invece.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: somebody else has corrected {name} meanwhile. Look at it again.</source>
            <translation>Non è stato cambiato nulla: nel frattempo qualcun altro ha corretto {name}. Guardare di nuovo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: the certificate of {name} is a week old, and the site lets nobody change it any more.</source>
            <translation>Non è stato cambiato nulla: il certificato di {name} ha una settimana, e il sito non permette più a nessuno di cambiarlo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: the organisation has somebody else of exactly this name and e-mail.</source>
            <translation>Non è stato cambiato nulla: l’organizzazione ha qualcun altro con esattamente questo nome e questa e-mail.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: {name} has another certificate by now than was confirmed. Look at it again.</source>
            <translation>Non è stato cambiato nulla: {name} ha ora un certificato diverso da quello confermato. Guardare di nuovo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: {name} is no longer in the course.</source>
            <translation>Non è stato cambiato nulla: {name} non è più nel corso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>The PDF of {number} was made anew, but it does not show “{name}”. Look at it, and try again.</source>
            <translation>Il PDF di {number} è stato rifatto, ma non mostra «{name}». Guardarlo e riprovare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} is corrected.</source>
            <translation>{name} è corretto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} is no longer in the course.</source>
            <translation>{name} non è più nel corso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} is still in the course: no answer came. Try again.</source>
            <translation>{name} è ancora nel corso: non è arrivata risposta. Riprovare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} was not changed: no answer came. Try again.</source>
            <translation>{name} non è stato cambiato: non è arrivata risposta. Riprovare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name}: no answer came, and the site cannot be read now. Refresh and look before you repeat it.</source>
            <translation>{name}: non è arrivata risposta, e ora il sito non si può leggere. Aggiornare e guardare prima di ripetere.</translation>
        </message>
    </context>
    <context>
        <name>PersonStrip</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/strip.py" />
            <source>More</source>
            <comment>a button with a menu</comment>
            <translation>Altro</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/strip.py" />
            <source>More that can be done with this person</source>
            <translation>Altro che si può fare per questa persona</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>%n people are enrolled in the course first.</source>
            <translation>
                <numerusform>%n persona viene prima iscritta al corso.</numerusform>
                <numerusform>%n persone vengono prima iscritte al corso.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>%n people get none now</source>
            <translation>
                <numerusform>%n persona non ne riceve ora</numerusform>
                <numerusform>%n persone non ne ricevono ora</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>A certificate can be revoked until {day}; whether the credit comes back then is up to the site.</source>
            <translation>Un certificato si può revocare fino al {day}; se allora torna il credito lo decide il sito.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Balance now {now}, afterwards {after}.</source>
            <translation>Saldo ora {now}, dopo {after}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Certificate</source>
            <translation>Certificato</translation>
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
                <numerusform>Rilascia %n certificato per {amount}</numerusform>
                <numerusform>Rilascia %n certificati per {amount}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue %n certificate(s) for “{course}”?</source>
            <translation>
                <numerusform>Rilasciare %n certificato per «{course}»?</numerusform>
                <numerusform>Rilasciare %n certificati per «{course}»?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue Certificates</source>
            <translation>Rilascia certificati</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue the First %n…</source>
            <translation>
                <numerusform>Rilascia solo il primo (%n)…</numerusform>
                <numerusform>Rilascia i primi %n…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Name on the certificate</source>
            <translation>Nome sul certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Open the first certificate as a PDF, printed by the site with an invented name and number; this costs nothing</source>
            <translation>Apre il primo certificato come PDF, stampato dal sito con nome e numero inventati; non costa nulla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Preview…</source>
            <translation>Anteprima…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Shows first whom the balance pays for; sends nothing yet</source>
            <translation>Mostra prima per chi basta il saldo; non invia ancora nulla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Shows step by step what would be sent, and sends nothing</source>
            <translation>Mostra passo per passo che cosa verrebbe inviato, e non invia nulla</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The balance is {now}: too little. Top up for %n credit(s) more, or issue only what it pays for. Nothing is issued on credit.</source>
            <translation>
                <numerusform>Il saldo è {now}: troppo poco. Ricaricare ancora %n credito, o rilasciare solo ciò che basta a pagare. Nulla viene rilasciato a credito.</numerusform>
                <numerusform>Il saldo è {now}: troppo poco. Ricaricare ancora %n crediti, o rilasciare solo ciò che basta a pagare. Nulla viene rilasciato a credito.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The course ended more than a week ago, so a certificate cannot be revoked.</source>
            <translation>Il corso è finito da più di una settimana, perciò un certificato non si può revocare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The names are printed exactly as they stand here. A mistake can be corrected on the site until {day}; after that it costs another certificate.</source>
            <translation>I nomi vengono stampati esattamente come stanno qui. Un errore si può correggere sul sito fino al {day}; dopo costa un altro certificato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The site does not show you the balance, so nothing can be issued from here.</source>
            <translation>Il sito non mostra il saldo, perciò da qui non si può rilasciare nulla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The site shows a preview of the certificate only to those who may change the course.</source>
            <translation>Il sito mostra un’anteprima del certificato solo a chi può cambiare il corso.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>There is no credit left. Top up for %n credit(s) first. Nothing is issued on credit.</source>
            <translation>
                <numerusform>Non c’è più credito. Ricaricare prima %n credito. Nulla viene rilasciato a credito.</numerusform>
                <numerusform>Non c’è più credito. Ricaricare prima %n crediti. Nulla viene rilasciato a credito.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>This costs %n credit(s), {amount}.</source>
            <translation>
                <numerusform>Costa %n credito, {amount}.</numerusform>
                <numerusform>Costa %n crediti, {amount}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>This course ends on {day}: are you sure that everybody has passed already?</source>
            <translation>Questo corso finisce il {day}: è certo che tutti lo abbiano già superato?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Top Up…</source>
            <translation>Ricarica…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Try It Without Sending…</source>
            <translation>Prova senza inviare…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Who gets a certificate</source>
            <translation>Chi riceve un certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Who gets none</source>
            <translation>Chi non ne riceve</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Why</source>
            <translation>Perché</translation>
        </message>
    </context>
    <context>
        <name>PlanTools</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>A preview changes nothing on the site.</source>
            <translation>Un’anteprima non cambia nulla sul sito.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>Fetching the preview</source>
            <translation>Scaricamento dell’anteprima</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>No program opened the PDF of the preview.</source>
            <translation>Nessun programma ha aperto il PDF dell’anteprima.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>The site does not offer this to you for this course.</source>
            <translation>Il sito non lo offre per questo corso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>Trying it without sending</source>
            <translation>Prova senza invio</translation>
        </message>
    </context>
    <context>
        <name>Plugin</name>
        <message>
            <location filename="../qgis_certification_plugin/plugin.py" />
            <source>Courses and Certificates</source>
            <translation>Corsi e certificati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/help.py" />
            <source>Help</source>
            <comment>on buttons and in menus: opens the help</comment>
            <translation>Guida</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/plugin.py" />
            <source>QGIS Certification: find courses, issue certificates</source>
            <translation>QGIS Certification: trovare corsi, rilasciare certificati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/entry.py" />
            <source>Settings…</source>
            <translation>Impostazioni…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/map_actions.py" />
            <source>Show in QGIS Certification</source>
            <comment>an action for a feature</comment>
            <translation>Mostra in QGIS Certification</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>A small certification site starts on this computer, with invented organisations, courses and people. Enrol, issue, revoke: nothing leaves this computer, nothing is paid, and your own tables, courses and layers stay as they are. All you do is removed when you stop.</source>
            <translation>Un piccolo sito di certificazione si avvia su questo computer, con organizzazioni, corsi e persone inventati. Iscrivere, rilasciare, revocare: nulla lascia questo computer, nulla si paga, e le proprie tabelle, corsi e layer restano come sono. Tutto ciò che si fa viene eliminato alla fine.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>After two certificates a colleague has used up the credits of your organisation. No certificate is issued unpaid. Top up on the practice site and go on.</source>
            <translation>Dopo due certificati un collega ha esaurito i crediti dell’organizzazione. Nessun certificato viene rilasciato senza essere pagato. Ricaricare sul sito di esercitazione e proseguire.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>All goes as on a good day.</source>
            <translation>Tutto va come in una buona giornata.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Answers get lost</source>
            <translation>Le risposte si perdono</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>At the 3rd certificate the site has signed you out. Your table is kept. Sign in again, and you are asked about the rest.</source>
            <translation>Al 3º certificato il sito ha chiuso la sessione. La tabella è conservata. Accedere di nuovo, e viene chiesto del resto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Change</source>
            <translation>Cambia</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Change…</source>
            <comment>who one practises as, and what goes wrong</comment>
            <translation>Cambia…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Choose another role, or what shall go wrong</source>
            <translation>Sceglie un altro ruolo, o che cosa deve andare storto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Connection drops after the 3rd certificate</source>
            <translation>La connessione cade dopo il 3º certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Course convener</source>
            <translation>Responsabile di corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Credits run out</source>
            <translation>I crediti finiscono</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Every answer takes a second and a half. QGIS stays usable, the progress tells how far it is, and you can stop between two certificates.</source>
            <translation>Ogni risposta impiega un secondo e mezzo. QGIS resta utilizzabile, l’avanzamento dice a che punto si è, e ci si può fermare tra due certificati.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Everything works</source>
            <translation>Tutto funziona</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Everything you have practised is removed: tables, participants, certificates. The practice site begins anew. Nothing at the real site changes.</source>
            <translation>Tutto ciò che è stato fatto per esercizio viene eliminato: tabelle, partecipanti, certificati. Il sito di esercitazione ricomincia da capo. Sul sito vero non cambia nulla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Go back to the real site; what you practised is removed</source>
            <translation>Torna al sito vero; ciò che è stato fatto per esercizio viene eliminato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Number given out twice</source>
            <translation>Numero dato due volte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Owner of a certifying organisation</source>
            <translation>Proprietario di un’organizzazione certificante</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Owner without credits</source>
            <translation>Proprietario senza crediti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Practice: nothing is real, nothing is paid</source>
            <translation>Esercitazione: nulla è reale, nulla si paga</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Practise</source>
            <translation>Esercitati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/entry.py" />
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Practise…</source>
            <translation>Esercitati…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>Preparing the practice site</source>
            <translation>Preparazione del sito di esercitazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Remove all you have practised and begin anew</source>
            <translation>Elimina tutto ciò che è stato fatto per esercizio e ricomincia da capo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>Removing what was practised</source>
            <translation>Eliminazione di ciò che è stato fatto per esercizio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Reset</source>
            <translation>Reimposta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Reset…</source>
            <comment>the practice site</comment>
            <translation>Reimposta…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>See what is said where the credits do not suffice. Topping up costs nothing here.</source>
            <translation>Mostra che cosa viene detto quando i crediti non bastano. Ricaricare qui non costa nulla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Session ends half-way</source>
            <translation>La sessione finisce a metà</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Slow site</source>
            <translation>Sito lento</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Somebody else issues at the same time</source>
            <translation>Qualcun altro rilascia nello stesso momento</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>Something is being sent to the real site. Practise when that has ended.</source>
            <translation>È in corso un invio al sito vero. Esercitarsi quando è finito.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/entry.py" />
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Stop Practising</source>
            <translation>Termina l’esercitazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>The 4th is sent, its answer never comes, and for a few seconds the site cannot be reached. The course is read again before anything else is sent, so nobody gets two certificates and nobody is forgotten. Go on from the strip above the table.</source>
            <translation>Il 4º viene inviato, la sua risposta non arriva mai, e per alcuni secondi il sito non è raggiungibile. Il corso viene riletto prima di inviare altro, così nessuno riceve due certificati e nessuno viene dimenticato. Proseguire dalla fascia sopra la tabella.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>The number of your first certificate also goes to somebody of another organisation. It is found when the numbers are checked afterwards: neither certificate can be verified then.</source>
            <translation>Il numero del primo certificato va anche a qualcuno di un’altra organizzazione. Lo si scopre quando poi si verificano i numeri: allora nessuno dei due certificati si può verificare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>The practice site could not be started on this computer. Nothing has changed; you are where you were. The log tells more.</source>
            <translation>Non è stato possibile avviare il sito di esercitazione su questo computer. Nulla è cambiato; si è dove si era. Il registro dice di più.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>The site issues two certificates and then reports an error of its own. Whether they were issued is read from the course; none is sent a second time.</source>
            <translation>Il sito rilascia due certificati e poi segnala un errore suo. Se sono stati rilasciati si legge dal corso; nessuno viene inviato una seconda volta.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Try it all on a practice site first: free and private.</source>
            <translation>Provare prima tutto su un sito di esercitazione: gratuito e privato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>What happens</source>
            <comment>what goes wrong, or nothing</comment>
            <translation>Che cosa succede</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>While you issue, a colleague issues to somebody in your table too. That person gets one certificate, not two, and one credit is taken.</source>
            <translation>Mentre si rilascia, un collega rilascia anche a qualcuno della tabella. Quella persona riceve un certificato, non due, e viene preso un credito.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Work with a practice site on this computer; nothing is real</source>
            <translation>Lavora con un sito di esercitazione su questo computer; nulla è reale</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>You add participants and issue certificates to them. What only owners may do is not offered to you.</source>
            <translation>Si aggiungono partecipanti e si rilasciano loro certificati. Ciò che possono fare solo i proprietari non viene offerto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>You are</source>
            <comment>the role that one practises</comment>
            <translation>Ruolo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>You are back at {host}. What you practised has been removed.</source>
            <translation>Si è tornati su {host}. Ciò che è stato fatto per esercizio è stato eliminato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>You may do everything, and there are 200 credits to spend. The course that ends today waits for its participants.</source>
            <translation>Si può fare tutto, e ci sono 200 crediti da spendere. Il corso che finisce oggi attende i suoi partecipanti.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>You practise as: {role}. What happens: {preset}. Pages in your web browser ask for username {username} and password {password}.</source>
            <translation>Ci si esercita come: {role}. Che cosa succede: {preset}. Le pagine nel browser chiedono il nome utente {username} e la password {password}.</translation>
        </message>
    </context>
    <context>
        <name>Print</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>%n page(s) were saved in {file}. It holds names: remove it when it has served its purpose.</source>
            <translation>
                <numerusform>%n pagina è stata salvata in {file}. Contiene nomi: eliminarlo quando ha servito allo scopo.</numerusform>
                <numerusform>%n pagine sono state salvate in {file}. Contiene nomi: eliminarlo quando ha servito allo scopo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Attendance per Day (PDF)…</source>
            <translation>Presenze per giorno (PDF)…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Attendance per Day…</source>
            <translation>Presenze per giorno…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Cancelled: no file was written.</source>
            <translation>Annullato: non è stato scritto nessun file.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Drawing the pages</source>
            <translation>Disegno delle pagine</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>From its first day to its last, this course takes {days} days. There is a list for each day of a course of at most {most} days. Print the sign-in list instead.</source>
            <translation>Dal primo all’ultimo giorno questo corso dura {days} giorni. C’è un elenco per ogni giorno di un corso di al massimo {most} giorni. Stampare invece il foglio firme.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>It was made with the layout “{layout}” of your project.</source>
            <translation>Fatto con il layout «{layout}» del progetto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Name Plates (PDF)…</source>
            <translation>Segnanome (PDF)…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Name Plates…</source>
            <translation>Segnanome…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>None of these rows has a name. Type the names into the table, and print then.</source>
            <translation>Nessuna di queste righe ha un nome. Scrivere i nomi nella tabella, poi stampare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Nothing was printed: the layout of this sheet in your project holds HTML, or a picture whose source is an expression, and could send names over the internet. Remove these items from the layout, or the layout from the project, and try again.</source>
            <translation>Non è stato stampato nulla: il layout di questo foglio nel progetto contiene HTML, o un’immagine la cui origine è un’espressione, e potrebbe inviare nomi in rete. Togliere quegli elementi dal layout, o il layout dal progetto, e riprovare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/desk.py" />
            <source>Open PDF</source>
            <translation>Apri PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/menu.py" />
            <source>Open as Layout</source>
            <translation>Apri come layout</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/desk.py" />
            <source>PDF document</source>
            <translation>Documento PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Save the Attendance per Day</source>
            <translation>Salva le presenze per giorno</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Save the Name Plates</source>
            <translation>Salva i segnanome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Save the Sign-In List</source>
            <translation>Salva il foglio firme</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Sign-In List (PDF)…</source>
            <translation>Foglio firme (PDF)…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Sign-In List…</source>
            <translation>Foglio firme…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Stop drawing; no file is written</source>
            <translation>Ferma il disegno; nessun file viene scritto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>The layer of this sheet is being edited in the project. Save or cancel your edits there, and try again: what you typed would be lost otherwise.</source>
            <translation>Il layer di questo foglio è in modifica nel progetto. Salvare o annullare lì le modifiche, e riprovare: altrimenti ciò che è stato scritto andrebbe perso.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>The layout “{layout}” and a table layer with %n name(s) are in the project. Change the layout as you like: PDFs are made with it from now on. The names lie in memory only, but a project is not private: remove both before you pass it on.</source>
            <translation>
                <numerusform>Il layout «{layout}» e un layer tabella con %n nome sono nel progetto. Cambiare il layout come si vuole: d’ora in poi i PDF si fanno con esso. I nomi stanno solo in memoria, ma un progetto non è privato: togliere entrambi prima di passarlo ad altri.</numerusform>
                <numerusform>Il layout «{layout}» e un layer tabella con %n nomi sono nel progetto. Cambiare il layout come si vuole: d’ora in poi i PDF si fanno con esso. I nomi stanno solo in memoria, ma un progetto non è privato: togliere entrambi prima di passarlo ad altri.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>The pages could not be drawn, and no file was written. Try again; restart QGIS when it happens again.</source>
            <translation>Non è stato possibile disegnare le pagine, e nessun file è stato scritto. Riprovare; riavviare QGIS se succede ancora.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>The pages could not be drawn, and no file was written: the layout “{layout}” of your project has no pages, or its layer was changed meanwhile. Try again, or remove that layout (Project → Layout Manager) to print with a new one.</source>
            <translation>Non è stato possibile disegnare le pagine, e nessun file è stato scritto: il layout «{layout}» del progetto non ha pagine, o il suo layer è stato cambiato nel frattempo. Riprovare, o togliere quel layout (Progetto → Gestore layout) per stampare con uno nuovo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>{file} could not be written ({reason}). A file that was there is as it was. Close the file where it is open in another program, or choose another folder.</source>
            <translation>Impossibile scrivere {file} ({reason}). Un file che c’era è com’era. Chiudere il file se è aperto in un altro programma, o scegliere un’altra cartella.</translation>
        </message>
    </context>
    <context>
        <name>Processing</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>%n certificate(s) are genuine.</source>
            <translation>
                <numerusform>%n certificato è autentico.</numerusform>
                <numerusform>%n certificati sono autentici.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>%n course(s) of {all}</source>
            <translation>
                <numerusform>%n corso di {all}</numerusform>
                <numerusform>%n corsi di {all}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/algorithm.py" />
            <source>Address of the certification site (empty: as set)</source>
            <translation>Indirizzo del sito di certificazione (vuoto: come impostato)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Adds to each row of a table whether its certificate is genuine and, if so, whose it is, for which course, by whom and when, as the certification site says it. A number may be written as QGIS-123, 123, or as the link on a certificate. With a column of names, “same_name” tells whether the certificate is that person's; capitals and accents do not count. A number that occurs twice is asked for once; the site is asked slowly, as it demands: some five certificates a second. “remark” says why a row has no answer.</source>
            <translation>Aggiunge a ogni riga di una tabella se il suo certificato è autentico e, in tal caso, di chi è, per quale corso, da chi e quando, come dice il sito di certificazione. Un numero si può scrivere come QGIS-123, 123, o come il collegamento su un certificato. Con una colonna di nomi, «same_name» dice se il certificato è di quella persona; maiuscole e accenti non contano. Un numero che ricorre due volte viene chiesto una volta; il sito viene interrogato lentamente, come richiede: circa cinque certificati al secondo. «remark» dice perché una riga non ha risposta.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Anywhere</source>
            <translation>Ovunque</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Asks the certification site about each certificate number</source>
            <translation>Chiede al sito di certificazione di ogni numero di certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>At a place on the map</source>
            <translation>In un luogo sulla mappa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>At most so many courses</source>
            <translation>Al massimo tanti corsi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>At most so many kilometres away (empty: any distance)</source>
            <translation>Al massimo a tanti chilometri (vuoto: qualsiasi distanza)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Certificate number</source>
            <translation>Numero di certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Certified QGIS courses with their dates, as points</source>
            <translation>Corsi QGIS certificati con le loro date, come punti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Certified organisations</source>
            <translation>Organizzazioni certificate</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Countries, with commas between them (empty: all)</source>
            <translation>Paesi, separati da virgole (vuoto: tutti)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Courses</source>
            <translation>Corsi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Courses near a point</source>
            <translation>Corsi vicino a un punto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Courses near the point</source>
            <translation>Corsi vicino al punto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Download certified organisations</source>
            <translation>Scarica organizzazioni certificate</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Download courses</source>
            <translation>Scarica corsi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Gives the courses nearest to a point, the nearest first, with the distance in kilometres along the ellipsoid of WGS 84: it is right across the antimeridian and near the poles too. Courses without a known place are left out.</source>
            <translation>Dà i corsi più vicini a un punto, il più vicino per primo, con la distanza in chilometri lungo l’ellissoide WGS 84: è giusta anche attraverso l’antimeridiano e vicino ai poli. I corsi senza luogo noto vengono tralasciati.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Gives the courses that end with the official QGIS certificate. All filters must be met; an empty filter lets everything through. Words are looked for in all fields, without regard to case and accents; “Dutch”, “Nederlands” and “nl” are one language. A course lies in a period when one of its days does.</source>
            <translation>Dà i corsi che terminano con il certificato ufficiale QGIS. Tutti i filtri devono essere soddisfatti; un filtro vuoto lascia passare tutto. Le parole si cercano in tutti i campi, senza badare a maiuscole e accenti; «Dutch», «Nederlands» e «nl» sono una lingua. Un corso sta in un periodo quando ci sta uno dei suoi giorni.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Gives the organisations that may issue the official QGIS certificate, with address, website, number of training centres, number of courses to come and the first day of the last course. An organisation stands at one of its training centres; one without a known place stands somewhere in its country, and “approximate” is true.</source>
            <translation>Dà le organizzazioni che possono rilasciare il certificato ufficiale QGIS, con indirizzo, sito web, numero di centri di formazione, numero di corsi in arrivo e primo giorno dell’ultimo corso. Un’organizzazione sta in uno dei suoi centri di formazione; una senza luogo noto sta da qualche parte nel suo paese, e «approximate» è vero.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>It was issued to somebody of another name.</source>
            <translation>È stato rilasciato a qualcuno con un altro nome.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Languages, with commas between them (empty: all)</source>
            <translation>Lingue, separate da virgole (vuoto: tutte)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Name to compare with</source>
            <translation>Nome con cui confrontare</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Not over before</source>
            <translation>Non finito prima di</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Not starting after</source>
            <translation>Non iniziato dopo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Online</source>
            <translation>In rete</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Organisations that give certified QGIS training, as points</source>
            <translation>Organizzazioni che fanno formazione QGIS certificata, come punti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Past</source>
            <translation>Passati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Point</source>
            <translation>Punto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/provider.py" />
            <source>QGIS Certification</source>
            <translation>QGIS Certification</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/provider.py" />
            <source>QGIS Certification: courses, organisations, certificates</source>
            <translation>QGIS Certification: corsi, organizzazioni, certificati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Running now</source>
            <translation>In corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/source.py" />
            <source>Stopped. Nothing was written.</source>
            <translation>Fermato. Non è stato scritto nulla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Table</source>
            <translation>Tabella</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>The certified QGIS courses nearest to a point</source>
            <translation>I corsi QGIS certificati più vicini a un punto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>The site cannot show this certificate: its number may have been given out twice. Ask the organisation.</source>
            <translation>Il sito non può mostrare questo certificato: forse il suo numero è stato dato due volte. Chiedere all’organizzazione.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>The site knows no such certificate.</source>
            <translation>Il sito non conosce questo certificato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>There is no number.</source>
            <translation>Non c’è un numero.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>This is no certificate number.</source>
            <translation>Questo non è un numero di certificato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Upcoming</source>
            <translation>In arrivo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/algorithm.py" />
            <source>Use what was saved in so many hours (0: always fetch)</source>
            <translation>Usa ciò che è stato salvato in tante ore (0: scarica sempre)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/source.py" />
            <source>Using what was saved on {time}.</source>
            <translation>Si usa ciò che è stato salvato il {time}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Verified certificates</source>
            <translation>Certificati verificati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Verify certificates</source>
            <translation>Verifica certificati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/algorithm.py" />
            <source>What was saved in the last hours is used without asking the site; when the site cannot be reached, what was saved before is used and the log says of when it is. Courses held online, and those whose place is not known, have no geometry.</source>
            <translation>Ciò che è stato salvato nelle ultime ore viene usato senza chiedere al sito; quando il sito non è raggiungibile, si usa ciò che era stato salvato prima e il registro dice di quando è. I corsi in rete, e quelli di cui non si conosce il luogo, non hanno geometria.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/source.py" />
            <source>What was saved on {time} is used.</source>
            <translation>Si usa ciò che è stato salvato il {time}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Where</source>
            <translation>Dove</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Words to look for</source>
            <translation>Parole da cercare</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>certificate,genuine,check,table</source>
            <comment>search words</comment>
            <translation>certificato,autentico,controllo,tabella</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>training,certificate,education,map</source>
            <comment>search words</comment>
            <translation>formazione,certificato,istruzione,mappa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>training,certificate,nearest,distance</source>
            <comment>search words</comment>
            <translation>formazione,certificato,vicino,distanza</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>training,trainers,certificate,education,map</source>
            <comment>search words</comment>
            <translation>formazione,formatori,certificato,istruzione,mappa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/wanted.py" />
            <source>“{name}” is no country that is known here. Write its name in your language or in English, or its code of two letters, such as NL.</source>
            <translation>«{name}» non è un paese noto qui. Scrivere il nome nella propria lingua o in inglese, o il suo codice di due lettere, come NL.</translation>
        </message>
    </context>
    <context>
        <name>Refresh</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching organisations…</source>
            <translation>Scaricamento delle organizzazioni…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching past courses…</source>
            <translation>Scaricamento dei corsi passati…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching the organisations' pages…</source>
            <translation>Scaricamento delle pagine delle organizzazioni…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching training centres…</source>
            <translation>Scaricamento dei centri di formazione…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching upcoming courses…</source>
            <translation>Scaricamento dei corsi in arrivo…</translation>
        </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>No certificate is shown although a credit has gone: look at the site before you issue it again</source>
            <translation>Non è mostrato nessun certificato benché un credito sia andato: guardare sul sito prima di rilasciarlo di nuovo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>No longer in this course, perhaps with a certificate: look at the site</source>
            <translation>Non più in questo corso, forse con un certificato: guardare sul sito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued</source>
            <translation>Non rilasciato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: no longer in this course</source>
            <translation>Non rilasciato: non più in questo corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: the site does not know this participant</source>
            <translation>Non rilasciato: il sito non conosce questo partecipante</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: the site does not offer it</source>
            <translation>Non rilasciato: il sito non lo offre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: the site refused</source>
            <translation>Non rilasciato: il sito ha rifiutato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: you may not do this</source>
            <translation>Non rilasciato: non si è autorizzati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Perhaps not issued: the site gave no answer several times. Refresh later.</source>
            <translation>Forse non rilasciato: il sito non ha risposto più volte. Aggiornare più tardi.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The certificate is no longer shown: look at the site</source>
            <translation>Il certificato non è più mostrato: guardare sul sito</translation>
        </message>
    </context>
    <context>
        <name>RepairAllDialog</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Column</source>
            <translation>Colonna</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Now</source>
            <comment>heading: the text before a repair</comment>
            <translation>Ora</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Repair %n Row(s)</source>
            <translation>
                <numerusform>Correggi %n riga</numerusform>
                <numerusform>Correggi %n righe</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Repair All Safe Ones</source>
            <translation>Correggi tutto ciò che è sicuro</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Row</source>
            <translation>Riga</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Then</source>
            <comment>heading: the text after a repair</comment>
            <translation>Poi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>These repairs lose nothing. Untick a row that shall stay as it is. Undo brings everything back.</source>
            <translation>Queste correzioni non perdono nulla. Togliere la spunta alla riga che deve restare com’è. Annulla riporta tutto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>What would be changed</source>
            <translation>Che cosa verrebbe cambiato</translation>
        </message>
    </context>
    <context>
        <name>Repairs</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Enrols the person whom the organisation knows, not a new one.</source>
            <translation>Iscrive la persona che l’organizzazione conosce, non una nuova.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Exchange</source>
            <comment>button: first name and surname</comment>
            <translation>Scambia</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>It Is Right</source>
            <comment>button: the row was looked at and is right</comment>
            <translation>Va bene</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Remove Row</source>
            <translation>Togli riga</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Repair</source>
            <translation>Correggi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repairing.py" />
            <source>Repair Row</source>
            <translation>Correggi riga</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Use That Person</source>
            <translation>Usa quella persona</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/repairing.py" />
            <source>call %n row(s) right</source>
            <translation>
                <numerusform>dichiara giusta %n riga</numerusform>
                <numerusform>dichiara giuste %n righe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/repairing.py" />
            <source>repair %n row(s)</source>
            <translation>
                <numerusform>correggi %n riga</numerusform>
                <numerusform>correggi %n righe</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>{column}: “{before}” becomes “{after}”</source>
            <translation>{column}: «{before}» diventa «{after}»</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>{column}: “{before}” goes</source>
            <translation>{column}: «{before}» scompare</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n PDF file(s) are saved in {folder}.</source>
            <translation>
                <numerusform>%n file PDF è salvato in {folder}.</numerusform>
                <numerusform>%n file PDF sono salvati in {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n certificate(s) are issued.</source>
            <translation>
                <numerusform>%n certificato è rilasciato.</numerusform>
                <numerusform>%n certificati sono rilasciati.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n could not be issued; the table says why.</source>
            <translation>
                <numerusform>%n non si è potuto rilasciare; la tabella dice perché.</numerusform>
                <numerusform>%n non si sono potuti rilasciare; la tabella dice perché.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n left</source>
            <comment>certificates still to be issued</comment>
            <translation>
                <numerusform>%n rimasto</numerusform>
                <numerusform>%n rimasti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n people are enrolled.</source>
            <translation>
                <numerusform>%n persona è iscritta.</numerusform>
                <numerusform>%n persone sono iscritte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n people were sent, but the course page does not show them. They are still in the table as new: enrol them again, nobody is enrolled twice.</source>
            <translation>
                <numerusform>%n persona è stata inviata, ma la pagina del corso non la mostra. È ancora nella tabella come nuova: iscriverla di nuovo, nessuno viene iscritto due volte.</numerusform>
                <numerusform>%n persone sono state inviate, ma la pagina del corso non le mostra. Sono ancora nella tabella come nuove: iscriverle di nuovo, nessuno viene iscritto due volte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n refused</source>
            <translation>
                <numerusform>%n rifiutato</numerusform>
                <numerusform>%n rifiutati</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n uncertain</source>
            <translation>
                <numerusform>%n incerto</numerusform>
                <numerusform>%n incerti</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Another window is sending; this one goes on by itself when that is done.</source>
            <translation>Un’altra finestra sta inviando; questa prosegue da sola quando ha finito.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Asking the site…</source>
            <translation>Richiesta al sito…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Certificate</source>
            <translation>Certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Changing it on the site…</source>
            <translation>Modifica sul sito…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Enrolling…</source>
            <translation>Iscrizione…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Issuing certificates…</source>
            <translation>Rilascio dei certificati…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Issuing was interrupted: {state}.</source>
            <translation>Il rilascio è stato interrotto: {state}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Number</source>
            <translation>Numero</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Reading the course…</source>
            <translation>Lettura del corso…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Reading the people of another course…</source>
            <translation>Lettura delle persone di un altro corso…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Saving PDFs…</source>
            <translation>Salvataggio dei PDF…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Stopping after this certificate…</source>
            <translation>Arresto dopo questo certificato…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Stopping…</source>
            <translation>Arresto…</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>The site could not print %n: {numbers}. Try again later, or print on the site.</source>
            <translation>
                <numerusform>Il sito non ha potuto stamparne %n: {numbers}. Riprovare più tardi, o stampare sul sito.</numerusform>
                <numerusform>Il sito non ha potuto stamparne %n: {numbers}. Riprovare più tardi, o stampare sul sito.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>The text of %n could not be read, so look at them before you hand them out: {numbers}.</source>
            <translation>
                <numerusform>Il testo di %n non si è potuto leggere, perciò guardarlo prima di consegnarlo: {numbers}.</numerusform>
                <numerusform>Il testo di %n non si è potuto leggere, perciò guardarli prima di consegnarli: {numbers}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Verify at</source>
            <comment>heading over links</comment>
            <translation>Verificare su</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>{issued} of %n certificate(s) are issued</source>
            <translation>
                <numerusform>{issued} di %n certificato sono rilasciati</numerusform>
                <numerusform>{issued} di %n certificati sono rilasciati</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultSheet</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>%n certificato</numerusform>
                <numerusform>%n certificati</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>As a spreadsheet, as CSV, or as a web page to print</source>
            <translation>Come foglio di calcolo, come CSV o come pagina web da stampare</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>As the certification site showed it on {day}. Anybody can check a certificate at its link.</source>
            <translation>Come lo ha mostrato il sito di certificazione il {day}. Chiunque può controllare un certificato al suo collegamento.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Certificate</source>
            <translation>Certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Certificates</source>
            <comment>name of a sheet, no special signs</comment>
            <translation>Certificati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Certificates of the course</source>
            <translation>Certificati del corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Comma separated values</source>
            <translation>Valori separati da virgole</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Copy as Table</source>
            <translation>Copia come tabella</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Issued on</source>
            <translation>Rilasciato il</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Not paid: no PDF</source>
            <translation>Non pagato: nessun PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Number</source>
            <translation>Numero</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Official QGIS certificates of this course</source>
            <translation>Certificati ufficiali QGIS di questo corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Open Verification Page</source>
            <translation>Apri pagina di verifica</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>PDF file</source>
            <translation>File PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Result Sheet</source>
            <translation>Foglio dei risultati</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save %n PDF(s)…</source>
            <translation>
                <numerusform>Salva %n PDF…</numerusform>
                <numerusform>Salva %n PDF…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save All PDFs…</source>
            <translation>Salva tutti i PDF…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save As…</source>
            <translation>Salva come…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save Result Sheet</source>
            <translation>Salva foglio dei risultati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Saved as {file}.</source>
            <translation>Salvato come {file}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Spreadsheet</source>
            <translation>Foglio di calcolo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>The day of issue is known of what was issued from this computer only: the site does not show it.</source>
            <translation>Il giorno del rilascio è noto solo per ciò che è stato rilasciato da questo computer: il sito non lo mostra.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>The table is on the clipboard: paste it anywhere.</source>
            <translation>La tabella è negli appunti: si può incollare ovunque.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>This QGIS cannot write XLSX files. Nothing was saved; choose CSV instead.</source>
            <translation>Questo QGIS non può scrivere file XLSX. Non è stato salvato nulla; scegliere invece CSV.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Verify at</source>
            <comment>heading over links</comment>
            <translation>Verificare su</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Web page to print</source>
            <translation>Pagina web da stampare</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Write to %n…</source>
            <comment>people</comment>
            <translation>
                <numerusform>Scrivi a %n…</numerusform>
                <numerusform>Scrivi a %n…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Write to All…</source>
            <translation>Scrivi a tutti…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>{file} could not be written ({reason}). Close it where it is open in another program, or choose another folder.</source>
            <translation>Impossibile scrivere {file} ({reason}). Chiuderlo se è aperto in un altro programma, o scegliere un’altra cartella.</translation>
        </message>
    </context>
    <context>
        <name>RowChoice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>All Rows</source>
            <translation>Tutte le righe</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>Did Not Pass</source>
            <translation>Non hanno superato il corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>Enrolled, Without Certificate</source>
            <translation>Iscritti, senza certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>New</source>
            <comment>people who are not enrolled</comment>
            <translation>Nuovi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>To Look At</source>
            <comment>rows that may be wrong</comment>
            <translation>Da guardare</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>To Repair</source>
            <comment>rows with mistakes</comment>
            <translation>Da correggere</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>With Certificate</source>
            <translation>Con certificato</translation>
        </message>
    </context>
    <context>
        <name>RowStatus</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Accepted</source>
            <translation>Accettato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Enrolled</source>
            <translation>Iscritto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Enrolled, gets no certificate</source>
            <translation>Iscritto, non riceve certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>New, not enrolled yet</source>
            <translation>Nuovo, non ancora iscritto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>No answer came. The course page is read before anything else is sent.</source>
            <translation>Non è arrivata risposta. La pagina del corso viene letta prima di inviare altro.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Sending…</source>
            <translation>Invio…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The number is read when all have been sent.</source>
            <translation>Il numero viene letto quando tutti sono stati inviati.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page of this number could not be read.</source>
            <translation>Non è stato possibile leggere la pagina pubblica di questo numero.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page says that there is no such certificate.</source>
            <translation>La pagina pubblica dice che non esiste questo certificato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page shows another person or another course.</source>
            <translation>La pagina pubblica mostra un’altra persona o un altro corso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page shows this person and this course.</source>
            <translation>La pagina pubblica mostra questa persona e questo corso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The site gave this number out twice, so nobody can verify it. Revoke one of the two on the site and issue it again.</source>
            <translation>Il sito ha dato questo numero due volte, perciò nessuno può verificarlo. Revocare uno dei due sul sito e rilasciarlo di nuovo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The site shows this certificate as unpaid.</source>
            <translation>Il sito mostra questo certificato come non pagato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Uncertain</source>
            <translation>Incerto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Waiting</source>
            <translation>In attesa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number} exists twice</source>
            <translation>{number} esiste due volte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number} is not known publicly</source>
            <translation>{number} non è noto pubblicamente</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number} shows somebody else</source>
            <translation>{number} mostra qualcun altro</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, being verified…</source>
            <translation>{number}, in verifica…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, not paid</source>
            <translation>{number}, non pagato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, not verified yet</source>
            <translation>{number}, non ancora verificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, verified</source>
            <translation>{number}, verificato</translation>
        </message>
    </context>
    <context>
        <name>SavePdfs</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>&amp;Folder</source>
            <translation>&amp;Cartella</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Files of the same name in this folder are replaced.</source>
            <translation>I file con lo stesso nome in questa cartella vengono sostituiti.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Folder</source>
            <translation>Cartella</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Save %n certificate(s) as PDF files</source>
            <translation>
                <numerusform>Salva %n certificato come file PDF</numerusform>
                <numerusform>Salva %n certificati come file PDF</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Save PDFs</source>
            <translation>Salva PDF</translation>
        </message>
    </context>
    <context>
        <name>SessionNotice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/session.py" />
            <source>Sign In…</source>
            <translation>Accedi…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/session.py" />
            <source>This table belongs to {mine}, and {other} is signed in now. Nothing was sent.</source>
            <translation>Questa tabella appartiene a {mine}, e ora l’accesso è di {other}. Non è stato inviato nulla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/session.py" />
            <source>Your session has ended. Your table is kept. Sign in again to go on.</source>
            <translation>La sessione è terminata. La tabella è conservata. Accedere di nuovo per proseguire.</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Attendance</source>
            <translation>Presenze</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Attendance per day</source>
            <translation>Presenze per giorno</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/content.py" />
            <source>Attendance per day (names)</source>
            <translation>Presenze per giorno (nomi)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Dates</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/lists.py" />
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Name plates</source>
            <translation>Segnanome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/content.py" />
            <source>Name plates (names)</source>
            <translation>Segnanome (nomi)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/lists.py" />
            <source>No.</source>
            <comment>heading above the numbers of the rows</comment>
            <translation>N.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Organisation</source>
            <translation>Organizzazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/content.py" />
            <source>Page {page} of {pages}</source>
            <translation>Pagina {page} di {pages}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Place</source>
            <translation>Luogo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/facts.py" />
            <source>Practice: none of this is real</source>
            <translation>Esercitazione: nulla di tutto ciò è reale</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/lists.py" />
            <source>Present</source>
            <comment>heading above boxes to tick</comment>
            <translation>Presente</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Sign-in list</source>
            <translation>Foglio firme</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/content.py" />
            <source>Sign-in list (names)</source>
            <translation>Foglio firme (nomi)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/lists.py" />
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Do you sign in there with GitHub or Google? Then set a password once, with the e-mail address of that account, and use it here.</source>
            <translation>Si accede là con GitHub o Google? Allora impostare una volta una password, con l’indirizzo e-mail di quell’account, e usarla qui.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Filled in for you</source>
            <translation>Compilato automaticamente</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Forgot or Never Had a Password…</source>
            <translation>Password dimenticata o mai avuta…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Opens a page of {host} in your web browser</source>
            <translation>Apre una pagina di {host} nel browser</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>QGIS keeps it in its authentication database, behind your master password. Otherwise it is forgotten when QGIS is closed.</source>
            <translation>QGIS la tiene nella sua banca dati di autenticazione, dietro la password principale. Altrimenti viene dimenticata alla chiusura di QGIS.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Remember in QGIS's encrypted store</source>
            <translation>Ricorda nell’archivio cifrato di QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Remembered by QGIS</source>
            <translation>Ricordata da QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign In</source>
            <translation>Accedi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign In Again</source>
            <translation>Accedi di nuovo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign in at the practice site</source>
            <translation>Accedi al sito di esercitazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign in at {host}</source>
            <translation>Accedi a {host}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Signing In…</source>
            <translation>Accesso in corso…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>The remembered password cannot be read. Type it here.</source>
            <translation>La password ricordata non si può leggere. Scriverla qui.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Username or e-mail</source>
            <translation>Nome utente o e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>You are signed in. QGIS could not store the password: its authentication database is locked or switched off.</source>
            <translation>L’accesso è riuscito. QGIS non ha potuto conservare la password: la sua banca dati di autenticazione è bloccata o disattivata.</translation>
        </message>
    </context>
    <context>
        <name>SiteMail</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Each time it is sent, all of them get it again.</source>
            <translation>A ogni invio tutti la ricevono di nuovo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Have the site write to these %n people?</source>
            <translation>
                <numerusform>Far scrivere dal sito a questa persona (%n)?</numerusform>
                <numerusform>Far scrivere dal sito a queste %n persone?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Mail to All</source>
            <translation>E-mail a tutti</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Send %n Mail(s)</source>
            <translation>
                <numerusform>Invia %n e-mail</numerusform>
                <numerusform>Invia %n e-mail</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>The site sends it in English, with a link to the certificate, to everybody whose certificate is paid; also to somebody who has one and was taken out of the course. It cannot be limited to some of them.</source>
            <translation>Il sito la invia in inglese, con un collegamento al certificato, a tutti quelli il cui certificato è pagato; anche a chi ne ha uno ed è stato tolto dal corso. Non si può limitare ad alcuni.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>To write to some only, in the language of the course, select them in the table and use “Write a Mail”.</source>
            <translation>Per scrivere solo ad alcuni, nella lingua del corso, selezionarli nella tabella e usare «Scrivi una e-mail».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Who gets a mail</source>
            <translation>Chi riceve una e-mail</translation>
        </message>
    </context>
    <context>
        <name>Spreadsheet</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>A list to sign, name plates, attendance per day</source>
            <translation>Un elenco da firmare, segnanome, presenze per giorno</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Certificate Type</source>
            <translation>Tipo di certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Choose which rows are shown</source>
            <translation>Scegliere quali righe mostrare</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Columns</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Cut</source>
            <translation>Taglia</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Cut, fill, sort, choose columns, forget the draft</source>
            <translation>Taglia, riempi, ordina, scegli colonne, dimentica la bozza</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Did Not Pass</source>
            <comment>said of all selected people</comment>
            <translation>Non hanno superato il corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Export</source>
            <translation>Esporta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Fill Down</source>
            <translation>Riempi in basso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Forget This Draft…</source>
            <translation>Dimentica questa bozza…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Insert Row Above</source>
            <translation>Inserisci riga sopra</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Passed</source>
            <comment>said of all selected people</comment>
            <translation>Hanno superato il corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Paste into Cells</source>
            <translation>Incolla nelle celle</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Print</source>
            <comment>button with a menu: lists and name plates</comment>
            <translation>Stampa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Rows shown: {rows}</source>
            <translation>Righe mostrate: {rows}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Save the table in a file, or add it to the project</source>
            <translation>Salva la tabella in un file, o la aggiunge al progetto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Table</source>
            <comment>button with a menu: cut, copy, sort</comment>
            <translation>Tabella</translation>
        </message>
    </context>
    <context>
        <name>Stops</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The credits are used up. Top up, refresh, then continue.</source>
            <translation>I crediti sono esauriti. Ricaricare, aggiornare, poi continuare.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site answered in a way that is not known. Nothing more was sent.</source>
            <translation>Il sito ha risposto in un modo non noto. Non è stato inviato altro.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site cannot be reached. Continue when you are connected again.</source>
            <translation>Il sito non è raggiungibile. Continuare quando si è di nuovo connessi.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site no longer lets you work with this course.</source>
            <translation>Il sito non permette più di lavorare con questo corso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>You stopped it. Continue whenever you like.</source>
            <translation>È stato fermato su richiesta. Continuare quando si vuole.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Your session has ended. Your table is kept. Sign in again to go on.</source>
            <translation>La sessione è terminata. La tabella è conservata. Accedere di nuovo per proseguire.</translation>
        </message>
    </context>
    <context>
        <name>Stored</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n course(s)</source>
            <translation>
                <numerusform>%n corso</numerusform>
                <numerusform>%n corsi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n form(s)</source>
            <translation>
                <numerusform>%n modulo</numerusform>
                <numerusform>%n moduli</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n riga</numerusform>
                <numerusform>%n righe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n rilascio</numerusform>
                <numerusform>%n rilasci</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n setting(s)</source>
            <translation>
                <numerusform>%n impostazione</numerusform>
                <numerusform>%n impostazioni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n table(s)</source>
            <translation>
                <numerusform>%n tabella</numerusform>
                <numerusform>%n tabelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n training centre(s)</source>
            <translation>
                <numerusform>%n centro di formazione</numerusform>
                <numerusform>%n centri di formazione</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Change of a course type</source>
            <translation>Modifica di un tipo di corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Change of {course}</source>
            <translation>Modifica di {course}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Copy of {course}</source>
            <translation>Copia di {course}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Course not known</source>
            <translation>Corso non noto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Courses not sent yet</source>
            <translation>Corsi non ancora inviati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Favourites and last visit</source>
            <translation>Preferiti e ultima visita</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>New course</source>
            <translation>Nuovo corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>New course type</source>
            <translation>Nuovo tipo di corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Notes on issuing</source>
            <translation>Note sui rilasci</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Other files</source>
            <translation>Altri file</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Public courses</source>
            <translation>Corsi pubblici</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Tables of participants</source>
            <translation>Tabelle di partecipanti</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Unsent training centres</source>
            <translation>Centri di formazione non inviati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>being fetched</source>
            <translation>in corso di scaricamento</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>being sent when it was last heard of</source>
            <translation>in corso di invio alle ultime notizie</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>cannot be read</source>
            <translation>non si può leggere</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>changed, not sent yet</source>
            <translation>modificato, non ancora inviato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>for the certification site</source>
            <translation>per il sito di certificazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>new, not sent yet</source>
            <translation>nuovo, non ancora inviato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>nothing</source>
            <translation>nulla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>one certificate paid, revoked or renewed</source>
            <translation>un certificato pagato, revocato o rinnovato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until the site has the people</source>
            <translation>finché il sito non ha le persone</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until the site has them</source>
            <translation>finché il sito non li ha</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until they are fetched again</source>
            <translation>finché non vengono scaricati di nuovo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until you delete them</source>
            <translation>finché non vengono eliminati</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until you delete them; no names</source>
            <translation>finché non vengono eliminate; nessun nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until you forget it; encrypted by QGIS</source>
            <translation>finché non viene dimenticata; cifrata da QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>without a name</source>
            <translation>senza nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{courses}, as of {moment}</source>
            <translation>{courses}, al {moment}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{how_far}, finished</source>
            <translation>{how_far}, finito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{how_far}, not finished</source>
            <translation>{how_far}, non finito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{how_far}, the rest let go</source>
            <translation>{how_far}, il resto abbandonato</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{issued} of %n certificate(s) issued</source>
            <translation>
                <numerusform>{issued} di %n certificato rilasciati</numerusform>
                <numerusform>{issued} di %n certificati rilasciati</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{rows}, being sent when it was last heard of</source>
            <translation>{rows}, in corso di invio alle ultime notizie</translation>
        </message>
    </context>
    <context>
        <name>TableEditing</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/editing.py" />
            <source>%n people stay: they are enrolled on the site. Untick them where they get no certificate.</source>
            <translation>
                <numerusform>%n persona resta: è iscritta sul sito. Togliere la spunta se non riceve un certificato.</numerusform>
                <numerusform>%n persone restano: sono iscritte sul sito. Togliere la spunta a chi non riceve un certificato.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>paste %n people</source>
            <translation>
                <numerusform>incolla %n persona</numerusform>
                <numerusform>incolla %n persone</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TableHeading</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Fit All Widths to Contents</source>
            <translation>Adatta tutte le larghezze al contenuto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Fit Width of {column}</source>
            <translation>Adatta la larghezza di {column}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Order of the Course</source>
            <translation>Ordine del corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Reset Columns</source>
            <translation>Reimposta colonne</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Sort Ascending by {column}</source>
            <translation>Ordina in modo crescente per {column}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Sort Descending by {column}</source>
            <translation>Ordina in modo decrescente per {column}</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>The letters of this file are not written as {encoding}. Choose another encoding.</source>
            <translation>Le lettere di questo file non sono scritte in {encoding}. Scegliere un’altra codifica.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no participants in this course.</source>
            <translation>Non ci sono partecipanti in questo corso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people in it.</source>
            <translation>Non ci sono persone in esso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people in its rows.</source>
            <translation>Non ci sono persone nelle sue righe.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people in what was dropped.</source>
            <translation>Non ci sono persone in ciò che è stato rilasciato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There is no sheet “{sheet}” in it.</source>
            <translation>Non c’è un foglio «{sheet}» in esso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file could not be opened ({reason}). Nothing was added.</source>
            <translation>Non è stato possibile aprire questo file ({reason}). Non è stato aggiunto nulla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file is not there any more. Nothing was added.</source>
            <translation>Questo file non c’è più. Non è stato aggiunto nulla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file is protected by a password. Open it, copy the rows and paste them here, or save a copy without password.</source>
            <translation>Questo file è protetto da una password. Aprirlo, copiare le righe e incollarle qui, o salvare una copia senza password.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file may not be read. Close it in other programs, or copy it to a folder of your own.</source>
            <translation>Questo file non si può leggere. Chiuderlo negli altri programmi, o copiarlo in una cartella propria.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a PDF. Open it, copy the list and paste it here, or ask for the list as a spreadsheet.</source>
            <translation>Questo è un PDF. Aprirlo, copiare l’elenco e incollarlo qui, o chiedere l’elenco come foglio di calcolo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a binary Excel file. Save it as .xlsx in Excel or LibreOffice, or copy the rows and paste them here.</source>
            <translation>Questo è un file Excel binario. Salvarlo come .xlsx in Excel o LibreOffice, o copiare le righe e incollarle qui.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a database. Add its table to the project, then choose “From Layer…” under Import.</source>
            <translation>Questa è una banca dati. Aggiungere la sua tabella al progetto, poi scegliere «Da un layer…» sotto Importa.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a file of Apple Numbers. Export it there as Excel or CSV, or copy the rows and paste them here.</source>
            <translation>Questo è un file di Apple Numbers. Esportarlo di là come Excel o CSV, o copiare le righe e incollarle qui.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a file of an old Excel. Save it as .xlsx in Excel or LibreOffice, or copy the rows and paste them here.</source>
            <translation>Questo è un file di un vecchio Excel. Salvarlo come .xlsx in Excel o LibreOffice, o copiare le righe e incollarle qui.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a folder. Choose or drop the file with the list that is in it.</source>
            <translation>Questa è una cartella. Scegliere o rilasciare il file con l’elenco che vi si trova.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a packed archive. Unpack it and import the list that is in it.</source>
            <translation>Questo è un archivio compresso. Estrarlo e importare l’elenco che contiene.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a picture. Names in a picture cannot be read; ask for the list as a spreadsheet or as text.</source>
            <translation>Questa è un’immagine. I nomi in un’immagine non si possono leggere; chiedere l’elenco come foglio di calcolo o come testo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a presentation. Open it, copy the table or the list and paste it here.</source>
            <translation>Questa è una presentazione. Aprirla, copiare la tabella o l’elenco e incollarlo qui.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a text document. Open it, copy the table or the list and paste it here.</source>
            <translation>Questo è un documento di testo. Aprirlo, copiare la tabella o l’elenco e incollarlo qui.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is an e-mail. Open it, copy the list and paste it here, or save the attachment and import that.</source>
            <translation>Questa è una e-mail. Aprirla, copiare l’elenco e incollarlo qui, o salvare l’allegato e importarlo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is neither text nor a spreadsheet. Open it in the program that made it and save it as .xlsx or .csv; if QGIS can show it, add it as a layer and import that.</source>
            <translation>Questo non è né testo né un foglio di calcolo. Aprirlo nel programma che lo ha fatto e salvarlo come .xlsx o .csv; se QGIS può mostrarlo, aggiungerlo come layer e importare quello.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This spreadsheet is damaged or not complete. Open it in Excel or LibreOffice and save it again, or ask for it once more.</source>
            <translation>Questo foglio di calcolo è danneggiato o incompleto. Aprirlo in Excel o LibreOffice e salvarlo di nuovo, o chiederlo un’altra volta.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This spreadsheet is packed in a way that this QGIS cannot unpack. Save it again in Excel or LibreOffice, or copy the rows and paste them here.</source>
            <translation>Questo foglio di calcolo è compresso in un modo che questo QGIS non sa estrarre. Salvarlo di nuovo in Excel o LibreOffice, o copiare le righe e incollarle qui.</translation>
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
            <translation>Scegli un paese</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Country</source>
            <translation>Paese</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Local QGIS user group</source>
            <translation>Gruppo locale di utenti QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Show on Map</source>
            <translation>Mostra sulla mappa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Since {year}</source>
            <translation>Dal {year}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>The country where your organisation is at home</source>
            <translation>Il paese in cui ha sede l’organizzazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>The user group of this country</source>
            <translation>Il gruppo di utenti di questo paese</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>There is no user group here in the list of this QGIS. Then the PSC decides without one, and would like you to found one. Newer groups are on this page.</source>
            <translation>Qui non c’è nessun gruppo di utenti nell’elenco di questo QGIS. Allora il PSC decide senza, e vorrebbe che ne venisse fondato uno. I gruppi più nuovi sono in questa pagina.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>This QGIS brings no list of user groups along. All groups are on this page.</source>
            <translation>Questo QGIS non porta con sé un elenco di gruppi di utenti. Tutti i gruppi sono in questa pagina.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>This group is asked for its opinion on applications from its country. Get to know it before you apply.</source>
            <translation>A questo gruppo si chiede il parere sulle candidature del suo paese. Conoscerlo prima di candidarsi.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Which group is asked depends on your country.</source>
            <translation>Il gruppo a cui si chiede dipende dal paese.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Zoom the map to this country and mark it</source>
            <translation>Ingrandisce la mappa su questo paese e lo segna</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>{country} cannot be shown on this map.</source>
            <translation>{country} non si può mostrare su questa mappa.</translation>
        </message>
    </context>
    <context>
        <name>Verify</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Ask the certification site whether a certificate is genuine.</source>
            <translation>Chiede al sito di certificazione se un certificato è autentico.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Asking the certification site</source>
            <translation>Richiesta al sito di certificazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Certificate</source>
            <translation>Certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Certificate &amp;number or link</source>
            <translation>&amp;Numero o collegamento del certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Certificate number or link</source>
            <translation>Numero o collegamento del certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Certificate {number} was not checked.</source>
            <translation>Il certificato {number} non è stato controllato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Course</source>
            <translation>Corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Course convener</source>
            <translation>Responsabile del corso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Dates</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Genuine: {host} confirms certificate {number} of {name}.</source>
            <translation>Autentico: {host} conferma il certificato {number} di {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Hours of instruction</source>
            <translation>Ore di insegnamento</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Not confirmed: {host} knows no certificate {number}. It was never issued, or it was taken back. Compare the number with the one on the certificate.</source>
            <translation>Non confermato: {host} non conosce nessun certificato {number}. Non è mai stato rilasciato, o è stato ripreso. Confrontare il numero con quello sul certificato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Open Public Page</source>
            <translation>Apri pagina pubblica</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Open the page of this number on the certification site</source>
            <translation>Apre la pagina di questo numero sul sito di certificazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Organisation</source>
            <translation>Organizzazione</translation>
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
            <translation>Ferma la richiesta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>The number stands on the certificate, at the bottom left</source>
            <translation>Il numero sta sul certificato, in basso a sinistra</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>This is no certificate number. A number looks like QGIS-1234; the link to the page of a certificate will do as well.</source>
            <translation>Questo non è un numero di certificato. Un numero ha l’aspetto di QGIS-1234; va bene anche il collegamento alla pagina di un certificato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Trained competence</source>
            <translation>Competenza formata</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Training centre</source>
            <translation>Centro di formazione</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Verify</source>
            <translation>Verifica</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Verify the certificate</source>
            <translation>Verifica il certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Verifying a certificate</source>
            <translation>Verifica di un certificato</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>What the site says</source>
            <translation>Che cosa dice il sito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>{host} cannot show certificate {number}. That happens when two people were given the same number, and says nothing against either of them. Ask the organisation that issued the certificate to have it replaced.</source>
            <translation>{host} non può mostrare il certificato {number}. Succede quando due persone hanno ricevuto lo stesso numero, e non dice nulla contro nessuna delle due. Chiedere all’organizzazione che ha rilasciato il certificato di farlo sostituire.</translation>
        </message>
    </context>
    <context>
        <name>WriteMails</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>&amp;Language</source>
            <translation>&amp;Lingua</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>A mail for each person</source>
            <translation>Una e-mail per ogni persona</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Copy Addresses</source>
            <translation>Copia indirizzi</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Copy Text</source>
            <translation>Copia testo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>No mail program opened it. Copy the address and the text, and paste them into your mail.</source>
            <translation>Nessun programma di posta l’ha aperta. Copiare l’indirizzo e il testo, e incollarli nella propria e-mail.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Nothing is sent from here: your mail program shows the mail first. Attach the PDF there; links to mail programs cannot carry files.</source>
            <translation>Da qui non viene inviato nulla: il programma di posta mostra prima la e-mail. Allegare lì il PDF; i collegamenti ai programmi di posta non possono portare file.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>One mail to all, who do not see each other's address</source>
            <translation>Una sola e-mail a tutti, che non vedono gli indirizzi degli altri</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Open Mail {number} of {count}</source>
            <translation>Apri e-mail {number} di {count}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Open in Mail Program</source>
            <translation>Apri nel programma di posta</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>The address of %n people is not known here, because the site no longer shows it: {names}.</source>
            <translation>
                <numerusform>L’indirizzo di %n persona non è noto qui, perché il sito non lo mostra più: {names}.</numerusform>
                <numerusform>L’indirizzo di %n persone non è noto qui, perché il sito non lo mostra più: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>The mail</source>
            <translation>La e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>These are too many for one link to a mail program. Copy the addresses into the blind copy (BCC) of a new mail, and the text into the mail.</source>
            <translation>Sono troppi per un solo collegamento a un programma di posta. Copiare gli indirizzi nella copia nascosta (Ccn) di una nuova e-mail, e il testo nella e-mail.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Who gets a mail</source>
            <translation>Chi riceve una e-mail</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Write a Mail</source>
            <translation>Scrivi una e-mail</translation>
        </message>
    </context>
</TS>

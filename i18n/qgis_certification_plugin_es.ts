<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Account</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/account.py" />
            <source>Signing in to the certification site</source>
            <translation>Iniciando sesión en el sitio de certificación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/account.py" />
            <source>Signing out of the certification site</source>
            <translation>Cerrando sesión en el sitio de certificación</translation>
        </message>
    </context>
    <context>
        <name>ApplicationWindow</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Apply</source>
            <comment>name of a page</comment>
            <translation>Solicitud</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Become Certified: {host}</source>
            <translation>Certificarse: {host}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Check and Export</source>
            <translation>Comprobar y exportar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Contributions</source>
            <translation>Contribuciones</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Parts of the application</source>
            <translation>Partes de la solicitud</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/window.py" />
            <source>Training Material</source>
            <translation>Material de formación</translation>
        </message>
    </context>
    <context>
        <name>Apply</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>%n thing(s) would make it more convincing: see “Check and Export”.</source>
            <translation>
                <numerusform>%n punto la haría más convincente: vea «Comprobar y exportar».</numerusform>
                <numerusform>%n puntos la harían más convincente: vea «Comprobar y exportar».</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>An application was being sent, and its answer never came. The site is asked first whether it has arrived.</source>
            <translation>Se estaba enviando una solicitud y su respuesta nunca llegó. Primero se pregunta al sitio si ha llegado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Answer the reviewers</source>
            <translation>Responder a los revisores</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Apply Anew</source>
            <translation>Solicitar de nuevo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Apply for “{name}” at {host}?</source>
            <translation>¿Presentar la solicitud de «{name}» en {host}?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Ask the site how the application stands</source>
            <translation>Preguntar al sitio cómo va la solicitud</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Asking how an application stands</source>
            <translation>Preguntando cómo va una solicitud</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Asking whether an application has arrived</source>
            <translation>Preguntando si una solicitud ha llegado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Check everything, show what will be sent, and ask once more</source>
            <translation>Comprobar todo, mostrar lo que se enviará y preguntar una vez más</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Contributions</source>
            <translation>Contribuciones</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>How the application stands</source>
            <translation>Cómo va la solicitud</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Insert</source>
            <comment>a list, into the answer</comment>
            <translation>Insertar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Insert one of your lists into the answer, in English</source>
            <translation>Insertar una de sus listas en la respuesta, en inglés</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>It is not known whether your application has arrived. Open it to find out.</source>
            <translation>No se sabe si su solicitud ha llegado. Ábrala para averiguarlo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>It is not known whether {host} took it: no answer came, and it could not be asked. Nothing is sent again before that is known. Look again later.</source>
            <translation>No se sabe si {host} la recibió: no llegó respuesta y no se pudo preguntar. No se vuelve a enviar nada mientras no se sepa. Mire de nuevo más tarde.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Leave this application as it is, and prepare another one</source>
            <translation>Dejar esta solicitud como está y preparar otra</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Links and explanation, in English</source>
            <translation>Enlaces y explicación, en inglés</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Look Again</source>
            <translation>Mirar de nuevo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Look on the Site</source>
            <translation>Mirar en el sitio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Looking for an organisation</source>
            <translation>Buscando una organización</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Made on {day}.</source>
            <translation>Presentada el {day}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Message to the reviewers</source>
            <translation>Mensaje a los revisores</translation>
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
            <translation>No se envió nada. {host} no conoce a nadie con exactamente este nombre: {names}. Los propietarios necesitan una cuenta allí; escriba el nombre de usuario como ellos.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Nothing was sent. {what}</source>
            <translation>No se envió nada. {what}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Nothing was sent: {host} has an organisation of this name already ({stage}). If it is yours, press “Look on the Site”; else choose another name.</source>
            <translation>No se envió nada: {host} ya tiene una organización con este nombre ({stage}). Si es la suya, pulse «Mirar en el sitio»; si no, elija otro nombre.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Only %n day(s) are left before the site turns down your application, unless it is approved.</source>
            <translation>
                <numerusform>Solo queda %n día antes de que el sitio rechace su solicitud, salvo que se apruebe.</numerusform>
                <numerusform>Solo quedan %n días antes de que el sitio rechace su solicitud, salvo que se apruebe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>Only %n day(s) are left: on {day} the site turns down what is not approved.</source>
            <translation>
                <numerusform>Solo queda %n día: el {day} el sitio rechaza lo que no está aprobado.</numerusform>
                <numerusform>Solo quedan %n días: el {day} el sitio rechaza lo que no está aprobado.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Open Public Page</source>
            <translation>Abrir la página pública</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Open the page of this organisation in your web browser</source>
            <translation>Abrir la página de esta organización en su navegador web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Owners</source>
            <translation>Propietarios</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Reading the application form</source>
            <translation>Leyendo el formulario de solicitud</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Remarks of the reviewers</source>
            <translation>Observaciones de los revisores</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>See whether the site has an organisation of this name already</source>
            <translation>Ver si el sitio ya tiene una organización con este nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send Answer</source>
            <translation>Enviar respuesta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Send Answer…</source>
            <translation>Enviar respuesta…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send Application</source>
            <translation>Enviar solicitud</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Send Application…</source>
            <translation>Enviar solicitud…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send this answer to the reviewers?</source>
            <translation>¿Enviar esta respuesta a los revisores?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Send this message to the reviewers</source>
            <translation>Enviar este mensaje a los revisores</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>Send to the Site</source>
            <translation>Enviar al sitio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Sending an answer to the reviewers</source>
            <translation>Enviando una respuesta a los revisores</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Sending an application</source>
            <translation>Enviando una solicitud</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The application had not arrived. You may send it again.</source>
            <translation>La solicitud no había llegado. Puede enviarla de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The application has arrived. The reviewers and the owners are told by e-mail.</source>
            <translation>La solicitud ha llegado. Se avisa por correo a los revisores y a los propietarios.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The application waits for the reviewers. You need not do anything; they answer by e-mail and here.</source>
            <translation>La solicitud espera a los revisores. No tiene que hacer nada; responden por correo y aquí.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The application was turned down. The remarks say why. You may mend that and answer below.</source>
            <translation>La solicitud fue rechazada. Las observaciones dicen por qué. Puede corregirlo y responder abajo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The lists of contributions and material are not sent by themselves: insert them into your answers, or give a link to the document.</source>
            <translation>Las listas de contribuciones y de material no se envían por sí solas: insértelas en sus respuestas o dé un enlace al documento.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The organisation is approved: it may give certificates. Its courses are on the page “My courses”.</source>
            <translation>La organización está aprobada: puede emitir certificados. Sus cursos están en la página «Mis cursos».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>The remarks of the reviewers are then taken away, and the application waits for them again.</source>
            <translation>Entonces se retiran las observaciones de los revisores y la solicitud los espera de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The reviewers ask for something before they go on: read their remarks and answer below.</source>
            <translation>Los revisores piden algo antes de continuar: lea sus observaciones y responda abajo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The reviewers of your application ask for something.</source>
            <translation>Los revisores de su solicitud piden algo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The site has no organisation “{name}”.</source>
            <translation>El sitio no tiene ninguna organización «{name}».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site has put this organisation into its archive.</source>
            <translation>El sitio ha archivado esta organización.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>The site has “{name}”: {stage}.</source>
            <translation>El sitio tiene «{name}»: {stage}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site may turn your application down at any moment: its time is over.</source>
            <translation>El sitio puede rechazar su solicitud en cualquier momento: su plazo ha terminado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site shows no such organisation any more. Your dossier is kept here.</source>
            <translation>El sitio ya no muestra esta organización. Su expediente se conserva aquí.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site shows the organisation with these details and answers to everybody, and tells the reviewers and all owners by e-mail. It cannot be taken back from here.</source>
            <translation>El sitio muestra a todo el mundo la organización con estos datos y respuestas, y avisa por correo a los revisores y a todos los propietarios. No se puede deshacer desde aquí.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site waited until {day}; it may turn the application down at any moment.</source>
            <translation>El sitio esperó hasta el {day}; puede rechazar la solicitud en cualquier momento.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>The site waits until {day} for a decision.</source>
            <translation>El sitio espera una decisión hasta el {day}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>These are the site's own questions. Answer all of them; the answers are shown to everybody.</source>
            <translation>Estas son las preguntas del propio sitio. Responda a todas; las respuestas son visibles para todos.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>To send the application you need an account on the site. Your dossier stays on this computer until you send it.</source>
            <translation>Para enviar la solicitud necesita una cuenta en el sitio. Su expediente permanece en este equipo hasta que lo envíe.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Training Material</source>
            <translation>Material de formación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Type the organisation's name first, on the page before.</source>
            <translation>Escriba primero el nombre de la organización, en la página anterior.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Waiting for the site</source>
            <translation>Esperando al sitio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>What happened</source>
            <translation>Qué ocurrió</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/confirm.py" />
            <source>What is sent</source>
            <translation>Qué se envía</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Write in English. The organisation's details are sent again as the site has them. After your answer the application waits for the reviewers again.</source>
            <translation>Escriba en inglés. Los datos de la organización se envían de nuevo como los tiene el sitio. Después de su respuesta, la solicitud espera de nuevo a los revisores.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/questions.py" />
            <source>Yes</source>
            <comment>answer to a question</comment>
            <translation>Sí</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/sending.py" />
            <source>Your answer has arrived.</source>
            <translation>Su respuesta ha llegado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/status.py" />
            <source>Your answers, as everybody sees them</source>
            <translation>Sus respuestas, como las ve todo el mundo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>approved</source>
            <translation>aprobada</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>archived</source>
            <translation>archivada</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>not found</source>
            <translation>no encontrada</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>the reviewers ask for something</source>
            <translation>los revisores piden algo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>turned down</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>waiting for the reviewers</source>
            <translation>en espera de los revisores</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>{host} did not take it, and nothing was made there. It says: {what} Mend that and send it again; everything you typed is kept.</source>
            <translation>{host} no la aceptó y no se creó nada allí. Dice: {what} Corríjalo y envíela de nuevo; se conserva todo lo que escribió.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <source>{why} Your dossier is kept as it is.</source>
            <translation>{why} Su expediente se conserva como está.</translation>
        </message>
    </context>
    <context>
        <name>Arranging</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_fields.py" />
            <source>A number such as 16; empty: the certificate tells no hours</source>
            <translation>Un número como 16; vacío: el certificado no indica horas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Add on the Site…</source>
            <translation>Añadir en el sitio…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>All courses of this type go with it, and all their certificates: the numbers are not valid any more, and what was paid for them does not come back. This cannot be undone.</source>
            <translation>Con él desaparecen todos los cursos de este tipo y todos sus certificados: los números dejan de valer, y lo que se pagó por ellos no vuelve. No se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>All its certificates go with it: their numbers are not valid any more, and what was paid for them does not come back. This cannot be undone.</source>
            <translation>Con él desaparecen todos sus certificados: sus números dejan de valer, y lo que se pagó por ellos no vuelve. No se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Another window is sending at this moment. This one follows by itself.</source>
            <translation>Otra ventana está enviando en este momento. Esta sigue por sí sola.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Another window or another QGIS is sending something for this organisation. Nothing was sent here. Wait until it is ready.</source>
            <translation>Otra ventana u otro QGIS está enviando algo para esta organización. Aquí no se envió nada. Espere hasta que termine.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Background</source>
            <translation>Fondo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Background of the Certificates</source>
            <translation>Fondo de los certificados</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Background of the certificates</source>
            <translation>Fondo de los certificados</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Begin Anew</source>
            <comment>a button</comment>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Certificate type</source>
            <translation>Tipo de certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <source>Change Course</source>
            <translation>Cambiar curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>Change Course Type</source>
            <translation>Cambiar tipo de curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Change on the Site…</source>
            <translation>Cambiar en el sitio…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Change the selected course type</source>
            <translation>Cambiar el tipo de curso seleccionado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Change what the selected course says</source>
            <translation>Cambiar lo que dice el curso seleccionado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Choose a picture (PNG or JPEG) of a whole page, A4 landscape</source>
            <translation>Elegir una imagen (PNG o JPEG) de una página entera, A4 horizontal</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <source>Choose one, or type how your participants call it</source>
            <translation>Elija uno, o escriba cómo lo llaman sus participantes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Choose your organisation first.</source>
            <translation>Elija primero su organización.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Conveners sign the certificates of their courses. Whether a signature is there is shown on the site's page of the convener only.</source>
            <translation>Los responsables firman los certificados de sus cursos. Si hay una firma, solo lo muestra la página del responsable en el sitio.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Conveners…</source>
            <translation>Responsables…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <source>Copy Course with New Dates</source>
            <translation>Copiar curso con nuevas fechas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Copy or change the selected course</source>
            <translation>Copiar o cambiar el curso seleccionado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Copy with New Dates…</source>
            <translation>Copiar con nuevas fechas…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Copy…</source>
            <comment>a narrow button: a course</comment>
            <translation>Copiar…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Course Conveners</source>
            <translation>Responsables de curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Course Types</source>
            <translation>Tipos de curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Course Types…</source>
            <translation>Tipos de curso…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Course convener</source>
            <translation>Responsable del curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Course conveners</source>
            <translation>Responsables de curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Course type</source>
            <translation>Tipo de curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Course types</source>
            <translation>Tipos de curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/delete_on_site.py" />
            <source>Delete on the Site</source>
            <translation>Eliminar en el sitio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Delete on the Site…</source>
            <translation>Eliminar en el sitio…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>Delete the course type “{name}”?</source>
            <translation>¿Eliminar el tipo de curso «{name}»?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>Delete the course {name}?</source>
            <translation>¿Eliminar el curso {name}?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/designing.py" />
            <source>Design…</source>
            <translation>Diseñar…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/designing.py" />
            <source>Draw it in QGIS's layout designer, or check a picture and see the certificate</source>
            <translation>Dibujarlo en el diseñador de composiciones de QGIS, o comprobar una imagen y ver el certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/certificate_line.py" />
            <source>How the line stands on the certificate: the page is this wide</source>
            <translation>Cómo queda la línea en el certificado: la página es así de ancha</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Instruction hours</source>
            <translation>Horas de instrucción</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Instruction hours: type the number alone, such as 16. The certificate prints “(16 hours of instruction)” around it.</source>
            <translation>Horas de instrucción: escriba solo el número, como 16. El certificado imprime alrededor «(16 hours of instruction)».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>It is not known whether {host} did it: no answer came, and it could not be looked up. What you typed is kept, and the site is asked first before anything is sent again. Try it later.</source>
            <translation>No se sabe si {host} lo hizo: no llegó respuesta, y no se pudo mirar. Lo que escribió se conserva, y antes de enviar nada de nuevo se pregunta al sitio. Inténtelo más tarde.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_fields.py" />
            <source>It stands on every certificate, in bold</source>
            <translation>Está en cada certificado, en negrita</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Link: type a whole address that begins with http:// or https://.</source>
            <translation>Enlace: escriba una dirección completa que empiece por http:// o https://.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <source>Make Course</source>
            <translation>Crear curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>Make Course Type</source>
            <translation>Crear tipo de curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Make a course for your organisation</source>
            <translation>Crear un curso para su organización</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Make a course type for your organisation</source>
            <translation>Crear un tipo de curso para su organización</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Make something new for your organisation</source>
            <translation>Crear algo nuevo para su organización</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>Make the same course once more: only the days are typed</source>
            <translation>Hacer el mismo curso otra vez: solo se escriben los días</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>New</source>
            <comment>a button with a menu</comment>
            <translation>Nuevo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <source>New Course</source>
            <translation>Nuevo curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>New Course Type</source>
            <translation>Nuevo tipo de curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>New Course Type…</source>
            <translation>Nuevo tipo de curso…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>New Course…</source>
            <translation>Nuevo curso…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Nobody of your name is among the active ones: courses get another convener.</source>
            <translation>Nadie con su nombre está entre los activos: los cursos reciben otro responsable.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>None</source>
            <comment>a button: no background</comment>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>None: the certificates are printed on white.</source>
            <translation>Ninguno: los certificados se imprimen sobre blanco.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Nothing was sent. {what}</source>
            <translation>No se envió nada. {what}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Nothing was sent: somebody has changed this on the site since you opened it. What you typed is kept. Send it again if it shall replace what the site has now, or begin anew to see that.</source>
            <translation>No se envió nada: alguien ha cambiado esto en el sitio desde que usted lo abrió. Lo que escribió se conserva. Envíelo de nuevo si debe reemplazar lo que el sitio tiene ahora, o empiece de nuevo para verlo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/certificate_line.py" />
            <source>On the certificate the line fits the page.</source>
            <translation>En el certificado, la línea cabe en la página.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/certificate_line.py" />
            <source>On the certificate the line is wider than the page.</source>
            <translation>En el certificado, la línea es más ancha que la página.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/room.py" />
            <source>Open Participants</source>
            <translation>Abrir participantes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/delete_on_site.py" />
            <source>Open the Site's Page</source>
            <translation>Abrir la página del sitio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Open the page that deletes it, in your web browser</source>
            <translation>Abrir la página que lo elimina, en su navegador web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Opens the site's page in your web browser</source>
            <translation>Abre la página del sitio en su navegador web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/designing.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/drafting.py" />
            <source>Reading a form of the site</source>
            <translation>Leyendo un formulario del sitio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>Save Changes</source>
            <translation>Guardar cambios</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>See the course types, and change them</source>
            <translation>Ver los tipos de curso y cambiarlos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/controls.py" />
            <source>See who signs the certificates, and what is missing</source>
            <translation>Ver quién firma los certificados, y qué falta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Select a course in the list first.</source>
            <translation>Seleccione primero un curso en la lista.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_dialog.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/type_dialog.py" />
            <source>Send it to the site</source>
            <translation>Enviarlo al sitio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>Send no background</source>
            <translation>No enviar fondo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/drafting.py" />
            <source>Sending a course</source>
            <translation>Enviando un curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/drafting.py" />
            <source>Sending a course type</source>
            <translation>Enviando un tipo de curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Sign In…</source>
            <translation>Iniciar sesión…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The background has to be a PNG or JPEG picture. Choose another.</source>
            <translation>El fondo tiene que ser una imagen PNG o JPEG. Elija otra.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>The background of the course that is copied.</source>
            <translation>El fondo del curso que se copia.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The background's file cannot be read. Choose it again, or choose none.</source>
            <translation>No se puede leer el archivo del fondo. Elíjalo de nuevo, o no elija ninguno.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The background's file is larger than 20 MB. Choose a smaller one.</source>
            <translation>El archivo del fondo es mayor de 20 MB. Elija uno más pequeño.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The certificate prints empty boxes for these characters: {characters}</source>
            <translation>El certificado imprime cuadros vacíos para estos caracteres: {characters}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>The chosen background</source>
            <translation>El fondo elegido</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>The course keeps the background that it has.</source>
            <translation>El curso conserva el fondo que tiene.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/background_choice.py" />
            <source>The course that is copied has a background. The copy gets none unless you choose its file.</source>
            <translation>El curso que se copia tiene un fondo. La copia no recibe ninguno, salvo que elija su archivo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The course type was changed: {name}.</source>
            <translation>El tipo de curso se cambió: {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The course type was made: {name}.</source>
            <translation>El tipo de curso se creó: {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The course was changed: {name}.</source>
            <translation>El curso se cambió: {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The course was made: {name}.</source>
            <translation>El curso se creó: {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The last day is before the first day. The site would not notice.</source>
            <translation>El último día es anterior al primero. El sitio no lo notaría.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/deleting.py" />
            <source>The plugin deletes nothing on the site. Its page in your web browser asks once more.</source>
            <translation>El complemento no elimina nada en el sitio. Su página en el navegador web pregunta una vez más.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The site lets you change your own courses only: this one has another convener.</source>
            <translation>El sitio solo le deja cambiar sus propios cursos: este tiene otro responsable.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The site offers nothing to choose for this.</source>
            <translation>El sitio no ofrece nada que elegir aquí.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The site offers this to owners and conveners of the organisation only.</source>
            <translation>El sitio ofrece esto solo a propietarios y responsables de la organización.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>The site offers this to owners of the organisation only.</source>
            <translation>El sitio ofrece esto solo a propietarios de la organización.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>There is a course like this already. If it is by a convener of the same name, all is well; otherwise the site will refuse it.</source>
            <translation>Ya hay un curso como este. Si es de un responsable del mismo nombre, todo está bien; si no, el sitio lo rechazará.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>There is a course of this type with the same convener, training centre and days already. Choose other days, or open that one in the list.</source>
            <translation>Ya hay un curso de este tipo con el mismo responsable, centro de formación y días. Elija otros días, o abra aquel en la lista.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>There is no active course convener, so no course can be made. Add one on the site: a user with an account there, and a picture of the signature.</source>
            <translation>No hay ningún responsable de curso activo, así que no se puede crear un curso. Añada uno en el sitio: un usuario con cuenta allí, y una imagen de la firma.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>This is what you typed before and did not send.</source>
            <translation>Esto es lo que escribió antes y no envió.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Throw it away, and show what the site has</source>
            <translation>Desecharlo, y mostrar lo que tiene el sitio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Trained competence</source>
            <translation>Competencia formada</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Training centre</source>
            <translation>Centro de formación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Try Again</source>
            <comment>a button</comment>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Waiting for the site</source>
            <translation>Esperando al sitio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <source>What was learnt: it stands on every certificate of the course</source>
            <translation>Lo que se aprendió: está en cada certificado del curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>What your organisation teaches. A course is one run of these.</source>
            <translation>Lo que enseña su organización. Un curso es una edición de ello.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/type_fields.py" />
            <source>Where the course is described on the web</source>
            <translation>Dónde se describe el curso en la web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Without a language nobody finds the course by its language.</source>
            <translation>Sin idioma, nadie encuentra el curso por su idioma.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has a course type called “{name}” already.</source>
            <translation>Su organización ya tiene un tipo de curso llamado «{name}».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has a course type called “{name}”: is it the same?</source>
            <translation>Su organización tiene un tipo de curso llamado «{name}»: ¿es el mismo?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has no active course convener yet. Open the conveners, and add one on the site.</source>
            <translation>Su organización aún no tiene responsable de curso activo. Abra los responsables y añada uno en el sitio.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>Your organisation has no course types yet.</source>
            <translation>Su organización aún no tiene tipos de curso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has no course types yet. Make one first.</source>
            <translation>Su organización aún no tiene tipos de curso. Cree uno primero.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>Your organisation has no training centre yet. Make one first.</source>
            <translation>Su organización aún no tiene centro de formación. Cree uno primero.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/dialog.py" />
            <source>Your session has ended. What you typed is kept. Sign in to go on.</source>
            <translation>Su sesión ha terminado. Lo que escribió se conserva. Inicie sesión para continuar.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <source>choose…</source>
            <translation>elegir…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>without a name</source>
            <translation>sin nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/course_fields.py" />
            <location filename="../qgis_certification_plugin/ui/arranging/type_fields.py" />
            <source>{count} of {most} characters</source>
            <translation>{count} de {most} caracteres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field} is missing.</source>
            <translation>Falta {field}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field}: on the certificate the line is wider than the page and is cut off at both ends. It fits when it is %n character(s) shorter.</source>
            <translation>
                <numerusform>{field}: en el certificado la línea es más ancha que la página y se corta por ambos lados. Cabe con %n carácter menos.</numerusform>
                <numerusform>{field}: en el certificado la línea es más ancha que la página y se corta por ambos lados. Cabe con %n caracteres menos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field}: on the certificate the name is wider than the page and is cut off at both ends.</source>
            <translation>{field}: en el certificado el nombre es más ancho que la página y se corta por ambos lados.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field}: the site does not offer any more what was chosen. Choose again.</source>
            <translation>{field}: el sitio ya no ofrece lo que se había elegido. Elija de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{field}: the site takes at most {most} characters. Shorten it.</source>
            <translation>{field}: el sitio admite como máximo {most} caracteres. Acórtelo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{host} did not take it, and nothing was changed there. It says: {what} Mend that and send it again; what you typed is kept.</source>
            <translation>{host} no lo aceptó, y no se cambió nada allí. Dice: {what} Corríjalo y envíelo de nuevo; lo que escribió se conserva.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{host} did not take it, and nothing was made there: it says that there is one already. ({what})</source>
            <translation>{host} no lo aceptó, y no se creó nada allí: dice que ya existe uno. ({what})</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>{name} (you)</source>
            <translation>{name} (usted)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{name} was being sent when that was interrupted. The site has not got it: what you typed is kept, and you may send it again.</source>
            <translation>{name} se estaba enviando cuando se interrumpió. El sitio no lo tiene: lo que escribió se conserva, y puede enviarlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{name}: no answer came. The site has everything you typed; whether the background arrived cannot be seen. Look at the preview on the site.</source>
            <translation>{name}: no llegó respuesta. El sitio tiene todo lo que escribió; no se puede ver si llegó el fondo. Mire la vista previa en el sitio.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/lists.py" />
            <source>{name}: not active, so not offered for courses</source>
            <translation>{name}: no activo, así que no se ofrece para cursos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{said} No answer had come, but the organisation's page shows it.</source>
            <translation>{said} No había llegado respuesta, pero la página de la organización lo muestra.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/arranging/words.py" />
            <source>{why} What you typed is kept.</source>
            <translation>{why} Lo que escribió se conserva.</translation>
        </message>
    </context>
    <context>
        <name>Background</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>&amp;Checks</source>
            <translation>&amp;Comprobaciones</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>&amp;Name on the preview</source>
            <translation>&amp;Nombre en la vista previa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>A preview changes nothing on the site.</source>
            <translation>Una vista previa no cambia nada en el sitio.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Address for verifying</source>
            <translation>Dirección de verificación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Certificate Background</source>
            <translation>Fondo del certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Certificate background: {course}</source>
            <translation>Fondo del certificado: {course}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Certificate number</source>
            <translation>Número de certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Checks</source>
            <translation>Comprobaciones</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Choose a PNG or JPEG file</source>
            <translation>Elegir un archivo PNG o JPEG</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Convener and training centre</source>
            <translation>Responsable y centro de formación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Course type</source>
            <translation>Tipo de curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Dark lines or patches lie behind these texts: {parts}. The contrast is only {ratio} to 1 in places, and {least} is needed. Take them away there, or make them lighter.</source>
            <translation>Hay líneas o manchas oscuras detrás de estos textos: {parts}. El contraste es en algunos sitios solo de {ratio} a 1, y se necesita {least}. Quítelas ahí, o hágalas más claras.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Dates and hours</source>
            <translation>Fechas y horas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Design…</source>
            <comment>opens a window in which one draws</comment>
            <translation>Diseñar…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Draw the background in QGIS's layout designer</source>
            <translation>Dibujar el fondo en el diseñador de composiciones de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Everything can be read, and nothing runs off the page.</source>
            <translation>Todo se puede leer, y nada se sale de la página.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>Fetching the preview</source>
            <translation>Obteniendo la vista previa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Import Image…</source>
            <translation>Importar imagen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Import an Image</source>
            <translation>Importar una imagen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Let the site print a certificate of this course with an invented name and number, and open it as PDF; this changes nothing and costs nothing</source>
            <translation>Hacer que el sitio imprima un certificado de este curso con nombre y número inventados, y abrirlo como PDF; esto no cambia nada ni cuesta nada</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Line before the competence</source>
            <translation>Línea antes de la competencia</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Line below a signature</source>
            <translation>Línea bajo una firma</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Logo of QGIS</source>
            <translation>Logotipo de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Logo of the organisation</source>
            <translation>Logotipo de la organización</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Looking at a picture</source>
            <translation>Mirando una imagen</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Make a picture of the layout that was designed for this course</source>
            <translation>Hacer una imagen de la composición diseñada para este curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Map of the background</source>
            <translation>Mapa del fondo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Name of the convener</source>
            <translation>Nombre del responsable</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Name of the project representative</source>
            <translation>Nombre del representante del proyecto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Name on the preview</source>
            <translation>Nombre en la vista previa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>No Background</source>
            <translation>Sin fondo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>No background: the texts are printed on white paper.</source>
            <translation>Sin fondo: los textos se imprimen en papel blanco.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>No picture could be made of the layout. See that the project still has it and that its map can be drawn, then try again.</source>
            <translation>No se pudo hacer una imagen de la composición. Vea que el proyecto aún la tiene y que su mapa se puede dibujar, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>No program opened the PDF of the preview.</source>
            <translation>Ningún programa abrió el PDF de la vista previa.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>Open the background of this layout's course first, so that it can be used there.</source>
            <translation>Abra primero el fondo del curso de esta composición, para que se pueda usar allí.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Participant's name</source>
            <translation>Nombre del participante</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Parts of the picture are transparent. They were laid on white, as on paper.</source>
            <translation>Partes de la imagen son transparentes. Se pusieron sobre blanco, como sobre papel.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Preview by the Site…</source>
            <translation>Vista previa del sitio…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Print on white paper; your files stay as they are</source>
            <translation>Imprimir en papel blanco; sus archivos quedan como están</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>QGIS did not open its layout designer.</source>
            <translation>QGIS no abrió su diseñador de composiciones.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Role of the convener</source>
            <translation>Función del responsable</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Role of the project representative</source>
            <translation>Función del representante del proyecto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>Sign in on the page “My courses” first.</source>
            <translation>Inicie sesión primero en la página «Mis cursos».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Signature of the convener</source>
            <translation>Firma del responsable</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Signature of the project representative</source>
            <translation>Firma del representante del proyecto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Texts that the site prints (guides, not exported)</source>
            <translation>Textos que imprime el sitio (guías, no se exportan)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>The certificate as the site will print it</source>
            <translation>El certificado como lo imprimirá el sitio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The file has {size} MB, and every certificate carries it. Save it as JPEG, or with fewer pixels or less detail.</source>
            <translation>El archivo tiene {size} MB, y cada certificado lo lleva. Guárdelo como JPEG, o con menos píxeles o menos detalle.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>The picture is being looked at…</source>
            <translation>Se está mirando la imagen…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The picture is narrower than the page, which is 297 × 210 mm. White stripes of {mm} mm will stay at the left and at the right. Use a wider picture, or cut off some of its top or bottom.</source>
            <translation>La imagen es más estrecha que la página, que mide 297 × 210 mm. Quedarán franjas blancas de {mm} mm a la izquierda y a la derecha. Use una imagen más ancha, o recorte algo por arriba o por abajo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The picture is wider than the page, which is 297 × 210 mm. White stripes of {mm} mm will stay at the top and at the bottom. Use a higher picture, or cut off some of its left or right.</source>
            <translation>La imagen es más ancha que la página, que mide 297 × 210 mm. Quedarán franjas blancas de {mm} mm arriba y abajo. Use una imagen más alta, o recorte algo por la izquierda o la derecha.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>The picture will look coarse on paper: {dpi} dots per inch, where {least} are needed. Use one of at least 1754 × 1240 pixels.</source>
            <translation>La imagen se verá tosca en papel: {dpi} puntos por pulgada, cuando se necesitan {least}. Use una de al menos 1754 × 1240 píxeles.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>The site can print a preview as soon as the form of the course is filled in</source>
            <translation>El sitio puede imprimir una vista previa en cuanto el formulario del curso esté completo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/studio.py" />
            <source>The site does not offer this to you for this course.</source>
            <translation>El sitio no le ofrece esto para este curso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>This file cannot be used.</source>
            <translation>Este archivo no se puede usar.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>This is no PNG or JPEG picture. The site takes nothing else: open it in a program for pictures and save it as PNG.</source>
            <translation>Esto no es una imagen PNG o JPEG. El sitio no acepta otra cosa: ábrala en un programa de imágenes y guárdela como PNG.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>This picture has {millions} million pixels, too many to work with. Make it smaller: 3508 × 2480 pixels are plenty for the page.</source>
            <translation>Esta imagen tiene {millions} millones de píxeles, demasiados para trabajar con ella. Redúzcala: 3508 × 2480 píxeles son de sobra para la página.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>This picture is damaged and cannot be shown. Save it anew, as PNG.</source>
            <translation>Esta imagen está dañada y no se puede mostrar. Guárdela de nuevo, como PNG.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Too dark to read black letters on it: {parts}. The contrast is only {ratio} to 1, and {least} is needed. Make the picture lighter there.</source>
            <translation>Demasiado oscuro para leer letras negras encima: {parts}. El contraste es solo de {ratio} a 1, y se necesita {least}. Aclare la imagen ahí.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Trained competence</source>
            <translation>Competencia formada</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Try the longest name of your course; it is sent nowhere</source>
            <translation>Pruebe el nombre más largo de su curso; no se envía a ninguna parte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>Use This Background</source>
            <translation>Usar este fondo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>Use the Layout</source>
            <translation>Usar la composición</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/dialog.py" />
            <source>What was chosen before is kept.</source>
            <translation>Lo que se eligió antes se conserva.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>White veil over the map</source>
            <translation>Velo blanco sobre el mapa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>Wording</source>
            <translation>Texto del certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>World</source>
            <translation>Mundo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/panel.py" />
            <source>{kind} picture, {width} × {height} pixels, {size} MB.</source>
            <translation>Imagen {kind}, {width} × {height} píxeles, {size} MB.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/words.py" />
            <source>{part}: it runs {mm} mm off the page, and the site wraps nothing. Make the text shorter.</source>
            <translation>{part}: se sale {mm} mm de la página, y el sitio no parte las líneas. Acorte el texto.</translation>
        </message>
    </context>
    <context>
        <name>BackgroundDesigner</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/designer.py" />
            <source>Make it the background of the course's certificates</source>
            <translation>Hacerla el fondo de los certificados del curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/designer.py" />
            <source>The locked texts show where the site prints; they are not exported. Draw below them, and choose “Use This Layout” when it is ready.</source>
            <translation>Los textos bloqueados muestran dónde imprime el sitio; no se exportan. Dibuje debajo de ellos, y elija «Usar esta composición» cuando esté lista.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/background/designer.py" />
            <source>Use This Layout</source>
            <translation>Usar esta composición</translation>
        </message>
    </context>
    <context>
        <name>Become</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>%n course(s) are coming up all over the world.</source>
            <translation>
                <numerusform>Hay %n curso próximo en todo el mundo.</numerusform>
                <numerusform>Hay %n cursos próximos en todo el mundo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>%n course(s) are coming up in this country: {country}.</source>
            <translation>
                <numerusform>Hay %n curso próximo en este país: {country}.</numerusform>
                <numerusform>Hay %n cursos próximos en este país: {country}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>An organisation is approved once. From then on it may give the official QGIS certificate to the participants of its courses, workshops and training.</source>
            <translation>Una organización se aprueba una sola vez. Desde entonces puede dar el certificado oficial de QGIS a los participantes de sus cursos, talleres y formaciones.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Are you looking for a certificate for yourself? It comes with a course: take one that a certifying organisation gives, and you get it at the end. You need not apply for anything. This page is for organisations that give training.</source>
            <translation>¿Busca un certificado para usted? Viene con un curso: haga uno que imparta una organización certificadora y lo recibirá al final. No tiene que solicitar nada. Esta página es para organizaciones que imparten formación.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Become a certifying organisation</source>
            <translation>Convertirse en organización certificadora</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Books about QGIS</source>
            <translation>Libros sobre QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Bug reports</source>
            <translation>Informes de errores</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>By credit card on the site, at once</source>
            <translation>Con tarjeta de crédito en el sitio, al momento</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Certification Site</source>
            <translation>Sitio de certificación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Code for QGIS</source>
            <translation>Código para QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Data</source>
            <comment>the data that a course works with</comment>
            <translation>Datos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Documentation and training material of QGIS</source>
            <translation>Documentación y material de formación de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Does it present QGIS correctly?</source>
            <translation>¿Presenta QGIS correctamente?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Donations and sponsorship</source>
            <translation>Donaciones y patrocinio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Every certificate that you issue costs one credit: a donation of {cost} to QGIS. Credits can be paid:</source>
            <translation>Cada certificado que emite cuesta un crédito: una donación de {cost} a QGIS. Los créditos se pueden pagar:</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Exercises</source>
            <translation>Ejercicios</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Find a Course</source>
            <translation>Buscar un curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>For certified organisations: your page, your figures and your map</source>
            <translation>Para organizaciones certificadoras: su página, sus cifras y su mapa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Is it good?</source>
            <translation>¿Es bueno?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Is it up to date?</source>
            <translation>¿Está actualizado?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Lessons</source>
            <translation>Lecciones</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Look for a course that ends with a certificate</source>
            <translation>Buscar un curso que termine con un certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Many certificates can be paid in one go.</source>
            <translation>Se pueden pagar muchos certificados de una vez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>My Application…</source>
            <translation>Mi solicitud…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>New features that you paid for</source>
            <translation>Nuevas funciones que usted pagó</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>On request by invoice and SEPA transfer</source>
            <translation>A petición, con factura y transferencia SEPA</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Open courseware about QGIS</source>
            <translation>Material de curso abierto sobre QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Open the certification site in your web browser</source>
            <translation>Abrir el sitio de certificación en su navegador web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Open your application</source>
            <translation>Abrir su solicitud</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Our Organisation…</source>
            <translation>Nuestra organización…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Plugins that you maintain</source>
            <translation>Complementos que usted mantiene</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>Prepare an application, send it, and see how it stands</source>
            <translation>Preparar una solicitud, enviarla y ver cómo va</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The PSC takes the final decision. An organisation that is not a good member of the community can be turned down.</source>
            <translation>El PSC toma la decisión final. Una organización que no es un buen miembro de la comunidad puede ser rechazada.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The QGIS user group of your country gives its opinion, normally within %n month(s).</source>
            <translation>
                <numerusform>El grupo de usuarios de QGIS de su país da su opinión, normalmente en %n mes.</numerusform>
                <numerusform>El grupo de usuarios de QGIS de su país da su opinión, normalmente en %n meses.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/page.py" />
            <source>The certification programme</source>
            <translation>El programa de certificación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The contributions of an organisation that is accepted are published, so that everybody can see why.</source>
            <translation>Las contribuciones de una organización aceptada se publican, para que todos puedan ver por qué.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The programme is for organisations that take part in QGIS. Your application tells what you contribute, for example:</source>
            <translation>El programa es para organizaciones que participan en QGIS. Su solicitud cuenta lo que usted aporta, por ejemplo:</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The review</source>
            <translation>La revisión</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>The reviewers may ask you something on the way: answer in time. The site turns down an application that is not approved %n day(s) after it was made.</source>
            <translation>
                <numerusform>Los revisores pueden preguntarle algo durante el proceso: responda a tiempo. El sitio rechaza una solicitud que no está aprobada %n día después de presentarse.</numerusform>
                <numerusform>Los revisores pueden preguntarle algo durante el proceso: responda a tiempo. El sitio rechaza una solicitud que no está aprobada %n días después de presentarse.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Translation of QGIS, its documentation or website</source>
            <translation>Traducción de QGIS, su documentación o su sitio web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Weak material is a reason to be turned down.</source>
            <translation>Un material flojo es motivo de rechazo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>What it costs</source>
            <translation>Lo que cuesta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>What it is</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Where there is no user group, the Project Steering Committee of QGIS (PSC) looks at the material and at your standing in the community, and encourages you to found one.</source>
            <translation>Donde no hay grupo de usuarios, el Comité Directivo del Proyecto QGIS (PSC) examina el material y su posición en la comunidad, y le anima a fundar uno.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Work in your local QGIS user group</source>
            <translation>Trabajo en su grupo local de usuarios de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>You apply on the site, and your contributions and material are read.</source>
            <translation>Usted presenta la solicitud en el sitio, y se leen sus contribuciones y su material.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>You hand in the material of all your courses ({kinds}). The reviewers ask:</source>
            <translation>Usted entrega el material de todos sus cursos ({kinds}). Los revisores preguntan:</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Your part in QGIS</source>
            <translation>Su parte en QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/words.py" />
            <source>Your training material</source>
            <translation>Su material de formación</translation>
        </message>
    </context>
    <context>
        <name>ButtonBox</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/button_box.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/button_box.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/button_box.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>CellCommands</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>%n cell(s) stay as they were, since this is not understood there: {values}. Passed takes words such as yes and no, Certificate the names in its list.</source>
            <translation>
                <numerusform>%n celda queda como estaba, porque esto no se entiende ahí: {values}. Aprobado admite palabras como sí y no; Certificado, los nombres de su lista.</numerusform>
                <numerusform>%n celdas quedan como estaban, porque esto no se entiende ahí: {values}. Aprobado admite palabras como sí y no; Certificado, los nombres de su lista.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>%n cell(s) stay as they were: the names and e-mails of who is enrolled, and all but the remark of who has a certificate, are changed on the site only.</source>
            <translation>
                <numerusform>%n celda queda como estaba: los nombres y correos de quien está inscrito, y todo salvo la observación de quien tiene certificado, solo se cambian en el sitio.</numerusform>
                <numerusform>%n celdas quedan como estaban: los nombres y correos de quien está inscrito, y todo salvo la observación de quien tiene certificado, solo se cambian en el sitio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>%n value(s) had no column to go to: the table ends at the right. Undo, and paste further to the left.</source>
            <translation>
                <numerusform>%n valor no tenía columna a la que ir: la tabla termina a la derecha. Deshaga y pegue más a la izquierda.</numerusform>
                <numerusform>%n valores no tenían columna a la que ir: la tabla termina a la derecha. Deshaga y pegue más a la izquierda.</numerusform>
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
            <translation>Una latitud está entre -90 y 90 grados.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>A longitude lies between -180 and 180 degrees.</source>
            <translation>Una longitud está entre -180 y 180 grados.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/work.py" />
            <source>Asking whether a training centre has arrived</source>
            <translation>Preguntando si un centro de formación ha llegado</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>At most %n character(s) fit here. Shorten it.</source>
            <translation>
                <numerusform>Aquí cabe como máximo %n carácter. Acórtelo.</numerusform>
                <numerusform>Aquí caben como máximo %n caracteres. Acórtelo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/details_form.py" />
            <source>At most {count} characters. Of an online centre, its address on the web.</source>
            <translation>Como máximo {count} caracteres. De un centro en línea, su dirección en la web.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>At sea: is this the right place?</source>
            <translation>En el mar: ¿es este el lugar correcto?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>Change Training Centre: {organisation}</source>
            <translation>Cambiar centro de formación: {organisation}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Change Training Centre…</source>
            <translation>Cambiar centro de formación…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Choose your organisation first.</source>
            <translation>Elija primero su organización.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Click on the map. Esc gives it up.</source>
            <translation>Haga clic en el mapa. Esc lo abandona.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Click the place on QGIS's map</source>
            <translation>Haga clic en el lugar en el mapa de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Correct a training centre or move its point</source>
            <translation>Corregir un centro de formación o mover su punto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Country: {country}</source>
            <translation>País: {country}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Delete on the Site…</source>
            <translation>Eliminar en el sitio…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/deleting.py" />
            <source>Deleting “{name}” takes all courses held there with it, and all certificates of their participants. Nobody can bring them back, and their credits are lost.

If it has moved or is called differently now, change it instead. If no courses are held there any more, leave it as it is.

The plugin does not delete it. The page of {host} that does, and asks once more, opens in your web browser.</source>
            <translation>Eliminar «{name}» se lleva todos los cursos celebrados allí, y todos los certificados de sus participantes. Nadie puede recuperarlos, y sus créditos se pierden.

Si se ha mudado o ahora se llama de otra forma, cámbielo en su lugar. Si ya no se celebran cursos allí, déjelo como está.

El complemento no lo elimina. La página de {host} que lo hace, y que pregunta una vez más, se abre en su navegador web.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Drag the Marker</source>
            <translation>Arrastrar el marcador</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Drag the marker on the map. Esc ends it.</source>
            <translation>Arrastre el marcador en el mapa. Esc lo termina.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Fill this in: the site wants it.</source>
            <translation>Complete esto: el sitio lo exige.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>In degrees. A pair of both may be pasted here, the latitude first.</source>
            <translation>En grados. Aquí se puede pegar un par de ambas, la latitud primero.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>It had not arrived. You may send it again.</source>
            <translation>No había llegado. Puede enviarlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>It has no point on the map.</source>
            <translation>No tiene punto en el mapa.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>It is not known whether {host} took it: no answer came, and it could not be asked. Nothing is sent again before that is clear. Look on the site in a while.</source>
            <translation>No se sabe si {host} lo recibió: no llegó respuesta, y no se pudo preguntar. No se envía nada de nuevo hasta que esté claro. Mire en el sitio dentro de un rato.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Latitude</source>
            <translation>Latitud</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Latitude and longitude seem to be the other way round. Swap them.</source>
            <translation>La latitud y la longitud parecen estar al revés. Intercámbielas.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Let go of what you typed and did not send</source>
            <translation>Abandonar lo que escribió y no envió</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Longitude</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Look on the Site</source>
            <translation>Mirar en el sitio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Looking where a place is</source>
            <translation>Buscando dónde está un lugar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Make Training Centre</source>
            <translation>Crear centro de formación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Make a training centre, with its place on the map</source>
            <translation>Crear un centro de formación, con su lugar en el mapa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Move the marker on QGIS's map</source>
            <translation>Mover el marcador en el mapa de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>New Training Centre: {organisation}</source>
            <translation>Nuevo centro de formación: {organisation}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>New Training Centre…</source>
            <translation>Nuevo centro de formación…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Nothing was sent: this name is not free.</source>
            <translation>No se envió nada: este nombre no está libre.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Off the coast, as the map of the world is drawn</source>
            <translation>Frente a la costa, según la dibuja el mapa del mundo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/details_form.py" />
            <source>Once on the whole site: with the town, for example</source>
            <translation>Una vez en todo el sitio: con la ciudad, por ejemplo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Online, without a place</source>
            <translation>En línea, sin lugar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Pick on the Map</source>
            <translation>Elegir en el mapa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Pick the place on the map or type it, or tick “Online, without a place”.</source>
            <translation>Elija el lugar en el mapa o escríbalo, o marque «En línea, sin lugar».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Press on the marker itself, move it, and let go.</source>
            <translation>Pulse sobre el propio marcador, muévalo y suéltelo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/work.py" />
            <source>Reading a training centre</source>
            <translation>Leyendo un centro de formación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/work.py" />
            <source>Reading the training centres</source>
            <translation>Leyendo los centros de formación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/entry.py" />
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Save Changes</source>
            <translation>Guardar cambios</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>See what is lost with it, and open the site's own page</source>
            <translation>Ver qué se pierde con él, y abrir la página del sitio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/work.py" />
            <source>Sending a training centre</source>
            <translation>Enviando un centro de formación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Sign In…</source>
            <translation>Iniciar sesión…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Somebody has changed this centre on the site meanwhile. Nothing was sent. What you typed is still here; compare it with what the site has now, and save it again if it shall stand.</source>
            <translation>Entretanto alguien ha cambiado este centro en el sitio. No se envió nada. Lo que escribió sigue aquí; compárelo con lo que el sitio tiene ahora, y guárdelo de nuevo si debe valer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Start Anew</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Swap</source>
            <translation>Intercambiar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>Swap latitude and longitude</source>
            <translation>Intercambiar latitud y longitud</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The map shows it after the next refresh.</source>
            <translation>El mapa lo mostrará después de la próxima actualización.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>The place that the site has of this centre is none on earth. Pick the right one.</source>
            <translation>El lugar que el sitio tiene de este centro no existe en la Tierra. Elija el correcto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>The projection of the map cannot show {place}.</source>
            <translation>La proyección del mapa no puede mostrar {place}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>The projection of the map cannot tell what is there. Click elsewhere, or type it.</source>
            <translation>La proyección del mapa no puede decir qué hay ahí. Haga clic en otro sitio, o escríbalo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site does not offer you this for this organisation. Nothing was done. Its owners may do it.</source>
            <translation>El sitio no le ofrece esto para esta organización. No se hizo nada. Sus propietarios pueden hacerlo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site has no such training centre any more. Nothing was done.</source>
            <translation>El sitio ya no tiene ese centro de formación. No se hizo nada.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site has now:</source>
            <translation>El sitio tiene ahora:</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site has taken “{name}”. Its page could not be read afterwards, so look there once whether all is right.</source>
            <translation>El sitio ha aceptado «{name}». Su página no se pudo leer después, así que mire allí una vez si todo está bien.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site lets only the owners of an organisation make and change its centres.</source>
            <translation>El sitio solo deja a los propietarios de una organización crear y cambiar sus centros.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>The site offers you no training centre to change here.</source>
            <translation>El sitio no le ofrece aquí ningún centro de formación que cambiar.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The site says: {messages}</source>
            <translation>El sitio dice: {messages}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The training centre “{name}” is changed.</source>
            <translation>El centro de formación «{name}» está cambiado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>The training centre “{name}” is made.</source>
            <translation>El centro de formación «{name}» está creado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/place_form.py" />
            <source>There is no map here.</source>
            <translation>Aquí no hay mapa.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>This is not an e-mail address, such as info@example.org.</source>
            <translation>Esto no es una dirección de correo, como info@example.org.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Training centre</source>
            <translation>Centro de formación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>Type degrees, such as 52.0907 or 5° 7' 17" E.</source>
            <translation>Escriba grados, como 52.0907 o 5° 7' 17" E.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>Waiting for the site</source>
            <translation>Esperando al sitio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>What you typed last time is here again.</source>
            <translation>Lo que escribió la última vez está aquí de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/frame.py" />
            <source>What you typed stays on this computer for the next time</source>
            <translation>Lo que escribió se queda en este equipo para la próxima vez</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/dialog.py" />
            <source>Your session has ended. What you typed is kept. Sign in to go on.</source>
            <translation>Su sesión ha terminado. Lo que escribió se conserva. Inicie sesión para continuar.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>latitude {latitude}, longitude {longitude}</source>
            <translation>latitud {latitude}, longitud {longitude}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>{host} did not accept the form. Nothing was done.</source>
            <translation>{host} no aceptó el formulario. No se hizo nada.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>{place} lies at sea. Latitude and longitude seem to be the other way round. Country then: {country}</source>
            <translation>{place} está en el mar. La latitud y la longitud parecen estar al revés. País en ese caso: {country}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>{what} What you typed is kept.</source>
            <translation>{what} Lo que escribió se conserva.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/centres/words.py" />
            <source>“{name}” of {organisation} is called so already, and a name may stand only once on the whole site. Add the town, or the name of your organisation.</source>
            <translation>«{name}» de {organisation} ya se llama así, y un nombre solo puede estar una vez en todo el sitio. Añada la ciudad, o el nombre de su organización.</translation>
        </message>
        <message>
            <source>Delete on the Site</source>
            <translation type="vanished">Eliminar en el sitio</translation>
        </message>
        <message>
            <source>Open the Site's Page</source>
            <translation type="vanished">Abrir la página del sitio</translation>
        </message>
    </context>
    <context>
        <name>Certificates</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>%n certificado</numerusform>
                <numerusform>%n certificados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>Open Folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>The table is on the clipboard: paste it anywhere.</source>
            <translation>La tabla está en el portapapeles: péguela donde quiera.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/certificates.py" />
            <source>{right} of %n new number(s) verified</source>
            <translation>
                <numerusform>{right} de %n número nuevo verificado</numerusform>
                <numerusform>{right} de %n números nuevos verificados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>%n thing(s) must be mended before the site takes it.</source>
            <translation>
                <numerusform>%n punto debe corregirse antes de que el sitio la acepte.</numerusform>
                <numerusform>%n puntos deben corregirse antes de que el sitio la acepte.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copied. Paste it where you need it.</source>
            <translation>Copiado. Péguelo donde lo necesite.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy Contributions</source>
            <translation>Copiar contribuciones</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy Material</source>
            <translation>Copiar material</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy the contributions as text, in English</source>
            <translation>Copiar las contribuciones como texto, en inglés</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Copy the list of training material as text, in English</source>
            <translation>Copiar la lista de material de formación como texto, en inglés</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>For the reviewers, in English</source>
            <translation>Para los revisores, en inglés</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Forget This Dossier</source>
            <translation>Olvidar este expediente</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Forget This Dossier…</source>
            <translation>Olvidar este expediente…</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>It can be sent. %n thing(s) below would make it more convincing.</source>
            <translation>
                <numerusform>Se puede enviar. %n punto de abajo la haría más convincente.</numerusform>
                <numerusform>Se puede enviar. %n puntos de abajo la harían más convincente.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Must be mended: {what}</source>
            <translation>Debe corregirse: {what}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Nothing is missing.</source>
            <translation>No falta nada.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Remove the dossier from this computer</source>
            <translation>Quitar el expediente de este equipo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Remove the dossier from this computer?</source>
            <translation>¿Quitar el expediente de este equipo?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save as HTML…</source>
            <translation>Guardar como HTML…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save the Dossier</source>
            <translation>Guardar el expediente</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save the dossier as a PDF, in English</source>
            <translation>Guardar el expediente como PDF, en inglés</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Save the dossier as a web page, in English</source>
            <translation>Guardar el expediente como página web, en inglés</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Saved in {file}.</source>
            <translation>Guardado en {file}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>The reviewers read English, so these are in English whatever language you work in. Your own words stay as you typed them.</source>
            <translation>Los revisores leen inglés, así que esto está en inglés sea cual sea el idioma en que usted trabaje. Sus propias palabras quedan como las escribió.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>What is missing</source>
            <translation>Qué falta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Would be better: {what}</source>
            <translation>Sería mejor: {what}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>Your lists, the organisation's details and your answers are removed, and cannot be brought back. Files and what was sent to the site stay.</source>
            <translation>Sus listas, los datos de la organización y sus respuestas se eliminan y no se pueden recuperar. Los archivos y lo que se envió al sitio permanecen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/check.py" />
            <source>{file} could not be written ({reason}). The dossier is as it was. Close the file where it is open in another program, or choose another folder.</source>
            <translation>No se pudo escribir {file} ({reason}). El expediente está como estaba. Cierre el archivo si está abierto en otro programa, o elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>ConfirmPerson</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Certificate {number} stays valid: it disappears from this table, but whoever checks the number finds it, and no credit comes back. To take the certificate back, revoke it first.</source>
            <translation>El certificado {number} sigue siendo válido: desaparece de esta tabla, pero quien compruebe el número lo encuentra, y no se devuelve ningún crédito. Para retirar el certificado, revóquelo primero.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Pay Certificate</source>
            <translation>Pagar certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Pay certificate {number} of {name}?

This takes 1 credit, {amount}. Balance now {balance}. After that the PDF can be printed.</source>
            <translation>¿Pagar el certificado {number} de {name}?

Esto cuesta 1 crédito, {amount}. Saldo actual: {balance}. Después se puede imprimir el PDF.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Pay {amount}</source>
            <translation>Pagar {amount}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Remove from Course</source>
            <translation>Quitar del curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Revoke Certificate</source>
            <translation>Revocar certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Revoke certificate {number} of {name}?

From then on, whoever checks the number is told that there is no such certificate, and a printed one is worth nothing. This cannot be undone. A new certificate for this person costs another credit, and the site may give the number to somebody else.

Whether a credit comes back is up to the site: it is read before and after, and told to you. Balance now {balance}.</source>
            <translation>¿Revocar el certificado {number} de {name}?

Desde ese momento, a quien compruebe el número se le dice que ese certificado no existe, y uno impreso no vale nada. No se puede deshacer. Un nuevo certificado para esta persona cuesta otro crédito, y el sitio puede dar el número a otra persona.

Devolver o no un crédito depende del sitio: el saldo se lee antes y después, y se le comunica. Saldo actual: {balance}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Revoke {number}</source>
            <translation>Revocar {number}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/confirm.py" />
            <source>Take {name} out of this course?

The organisation still knows this person, who can be enrolled again.</source>
            <translation>¿Sacar a {name} de este curso?

La organización sigue conociendo a esta persona, que se puede inscribir de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>Contributions</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;Date</source>
            <translation>&amp;Fecha</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;Kind</source>
            <translation>&amp;Tipo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;Link or name</source>
            <translation>&amp;Enlace o nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>&amp;What</source>
            <translation>&amp;Qué</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A page about a book</source>
            <translation>Una página sobre un libro</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A page of QGIS</source>
            <translation>Una página de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A translation project</source>
            <translation>Un proyecto de traducción</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>A web page.</source>
            <translation>Una página web.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Add a contribution</source>
            <translation>Añadir una contribución</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>All plugins of {name}</source>
            <translation>Todos los complementos de {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Bug report {name}</source>
            <translation>Informe de error {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Bug reports of {name}</source>
            <translation>Informes de errores de {name}</translation>
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
            <translation>Contribuciones</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Donations and sponsors of QGIS</source>
            <translation>Donaciones y patrocinadores de QGIS</translation>
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
            <translation>Enlace</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>List what your organisation gives to QGIS, with links by which the reviewers can see it. If you are accepted, this list is published.</source>
            <translation>Enumere lo que su organización aporta a QGIS, con enlaces en los que los revisores puedan verlo. Si se le acepta, esta lista se publica.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Make Link</source>
            <translation>Crear enlace</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Make a link of the name that somebody has at GitHub, Transifex or plugins.qgis.org</source>
            <translation>Crear un enlace a partir del nombre que alguien tiene en GitHub, Transifex o plugins.qgis.org</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Plugin {name}</source>
            <translation>Complemento {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Published courseware</source>
            <translation>Material de curso publicado</translation>
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
            <translation>Quitar la contribución elegida</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The link names no plugin, author or translator.</source>
            <translation>El enlace no nombra ningún complemento, autor ni traductor.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The link should end with a commit: at least seven digits and a to f.</source>
            <translation>El enlace debería terminar en un commit: al menos siete cifras y letras de la a a la f.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The link should end with a number.</source>
            <translation>El enlace debería terminar en un número.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>The page of a user group</source>
            <translation>La página de un grupo de usuarios</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>This is a name, no link: press “Make Link”.</source>
            <translation>Esto es un nombre, no un enlace: pulse «Crear enlace».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>This is no link to a web page.</source>
            <translation>Esto no es un enlace a una página web.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Tick this to give a date</source>
            <translation>Marque esto para indicar una fecha</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Translations by {name}</source>
            <translation>Traducciones de {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>Type or paste a link. For code, texts, bug reports, translations and plugins the name of an author will do: a link is made of it.</source>
            <translation>Escriba o pegue un enlace. Para código, textos, informes de errores, traducciones y complementos basta el nombre de un autor: se convierte en un enlace.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/contributions.py" />
            <source>What</source>
            <comment>a contribution in a few words</comment>
            <translation>Qué</translation>
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
            <translation>Co&amp;rreo electrónico</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>&amp;First name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>&amp;Surname</source>
            <translation>&amp;Apellidos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Certificate {number} keeps its number.</source>
            <translation>El certificado {number} conserva su número.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Correct</source>
            <comment>a button</comment>
            <translation>Corregir</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Correct Name or E-mail</source>
            <translation>Corregir nombre o correo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Correct and Renew PDF</source>
            <translation>Corregir y renovar PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Make the &amp;PDF anew, so that it is printed right</source>
            <translation>Hacer de nuevo el &amp;PDF, para que se imprima bien</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>The first name is missing.</source>
            <translation>Falta el nombre.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>The name is printed on the certificate exactly as it stands here.</source>
            <translation>El nombre se imprime en el certificado exactamente como está aquí.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>The site does not let you make the PDF anew: it keeps the name that it was printed with. Ask an owner of the organisation to renew it.</source>
            <translation>El sitio no le permite hacer de nuevo el PDF: conserva el nombre con el que se imprimió. Pida a un propietario de la organización que lo renueve.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>Then prepare a &amp;mail to this person</source>
            <translation>Después preparar un co&amp;rreo a esta persona</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/correct_dialog.py" />
            <source>This is not an e-mail address.</source>
            <translation>Esto no es una dirección de correo.</translation>
        </message>
    </context>
    <context>
        <name>CourseFooter</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n certificate(s) = {credits} credits = {amount}</source>
            <translation>
                <numerusform>%n certificado = {credits} créditos = {amount}</numerusform>
                <numerusform>%n certificados = {credits} créditos = {amount}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n passed</source>
            <translation>
                <numerusform>%n aprobado</numerusform>
                <numerusform>%n aprobados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n people</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n to look at</source>
            <translation>
                <numerusform>%n por revisar</numerusform>
                <numerusform>%n por revisar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>%n to repair</source>
            <translation>
                <numerusform>%n por corregir</numerusform>
                <numerusform>%n por corregir</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>&amp;Certificate for all</source>
            <translation>&amp;Certificado para todos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Certificate for all</source>
            <translation>Certificado para todos</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Issue %n Certificate(s)…</source>
            <translation>
                <numerusform>Emitir %n certificado…</numerusform>
                <numerusform>Emitir %n certificados…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Issue Certificates…</source>
            <translation>Emitir certificados…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/footer.py" />
            <source>Shows first who gets which certificate and what it costs. Nothing is sent before you confirm it. (Ctrl+Return)</source>
            <translation>Muestra primero quién recibe qué certificado y cuánto cuesta. No se envía nada antes de que usted lo confirme. (Ctrl+Intro)</translation>
        </message>
    </context>
    <context>
        <name>CourseHeader</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>At {host}</source>
            <translation>En {host}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Balance {balance}</source>
            <translation>Saldo: {balance}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Buy credits on the site, in your web browser</source>
            <translation>Comprar créditos en el sitio, en su navegador web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Course</source>
            <translation>Curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Opening the course…</source>
            <translation>Abriendo el curso…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Read the course and the balance again</source>
            <translation>Leer de nuevo el curso y el saldo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>The course could not be opened.</source>
            <translation>No se pudo abrir el curso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/header.py" />
            <source>Top Up…</source>
            <translation>Recargar…</translation>
        </message>
    </context>
    <context>
        <name>CourseList</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Course convener</source>
            <translation>Responsable del curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Course type</source>
            <translation>Tipo de curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/model.py" />
            <source>Training centre</source>
            <translation>Centro de formación</translation>
        </message>
    </context>
    <context>
        <name>CourseProgress</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Stop between two certificates, never in the middle of one</source>
            <translation>Detener entre dos certificados, nunca en medio de uno</translation>
        </message>
    </context>
    <context>
        <name>CourseResults</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>All certificates of this course, to save and to print</source>
            <translation>Todos los certificados de este curso, para guardar e imprimir</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Copy Numbers</source>
            <translation>Copiar números</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Copy names and certificate numbers as a table</source>
            <translation>Copiar nombres y números de certificado como tabla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Have the site write to everybody with a paid certificate</source>
            <translation>Hacer que el sitio escriba a todos los que tienen un certificado pagado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Mail to All…</source>
            <translation>Correo a todos…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Open Folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Result Sheet…</source>
            <translation>Hoja de resultados…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Save PDFs…</source>
            <translation>Guardar PDF…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Save the certificates in a folder</source>
            <translation>Guardar los certificados en una carpeta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>Show the folder with the certificates saved last</source>
            <translation>Mostrar la carpeta con los últimos certificados guardados</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/bars.py" />
            <source>The site does not offer you this for this course.</source>
            <translation>El sitio no le ofrece esto para este curso.</translation>
        </message>
    </context>
    <context>
        <name>CourseToolbar</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Add Row</source>
            <translation>Añadir fila</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Add an empty row to type into</source>
            <translation>Añadir una fila vacía para escribir en ella</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Add the people on the clipboard from any spreadsheet, or put values into cells</source>
            <translation>Añadir las personas del portapapeles desde cualquier hoja de cálculo, o poner valores en celdas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Enrol New</source>
            <translation>Inscribir nuevos</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Enrol New (%n)</source>
            <translation>
                <numerusform>Inscribir nuevo (%n)</numerusform>
                <numerusform>Inscribir nuevos (%n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Enrol everybody who is not in the course yet; this costs nothing</source>
            <translation>Inscribir a todos los que aún no están en el curso; esto no cuesta nada</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Find a participant</source>
            <translation>Buscar un participante</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Remove Rows</source>
            <translation>Quitar filas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Remove the selected people who are not enrolled</source>
            <translation>Quitar las personas seleccionadas que no están inscritas</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Repair All Safe (%n)…</source>
            <translation>
                <numerusform>Corregir todo lo seguro (%n)…</numerusform>
                <numerusform>Corregir todo lo seguro (%n)…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Repair All Safe…</source>
            <translation>Corregir todo lo seguro…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Show what can be repaired without losing anything, and repair it</source>
            <translation>Mostrar lo que se puede corregir sin perder nada, y corregirlo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/toolbar.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>CourseWork</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Enrolling participants</source>
            <translation>Inscribiendo participantes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Issuing certificates</source>
            <translation>Emitiendo certificados</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Letting go of the rest</source>
            <translation>Abandonando el resto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Opening the course</source>
            <translation>Abriendo el curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Reading the balance</source>
            <translation>Leyendo el saldo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Saving certificates</source>
            <translation>Guardando certificados</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/work.py" />
            <source>Verifying certificate numbers</source>
            <translation>Verificando números de certificado</translation>
        </message>
    </context>
    <context>
        <name>DaysLeft</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>%n day(s) left to correct</source>
            <translation>
                <numerusform>queda %n día para corregir</numerusform>
                <numerusform>quedan %n días para corregir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>It can be revoked for %n more day(s), today included.</source>
            <translation>
                <numerusform>Se puede revocar durante %n día más, hoy incluido.</numerusform>
                <numerusform>Se puede revocar durante %n días más, hoy incluido.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>It can no longer be revoked.</source>
            <translation>Ya no se puede revocar.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>It can still be revoked.</source>
            <translation>Todavía se puede revocar.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>Name and e-mail can be corrected for %n more day(s), today included.</source>
            <translation>
                <numerusform>El nombre y el correo se pueden corregir durante %n día más, hoy incluido.</numerusform>
                <numerusform>El nombre y el correo se pueden corregir durante %n días más, hoy incluido.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>Name and e-mail can no longer be corrected.</source>
            <translation>El nombre y el correo ya no se pueden corregir.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>Name and e-mail can still be corrected, for a week after the day of issue. Which day that was is not known here: it was not issued from this computer.</source>
            <translation>El nombre y el correo todavía se pueden corregir, durante una semana después del día de emisión. Aquí no se sabe qué día fue: no se emitió desde este equipo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/days.py" />
            <source>last day to correct</source>
            <translation>último día para corregir</translation>
        </message>
    </context>
    <context>
        <name>DeedReports</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>%n credit(s) came back.</source>
            <translation>
                <numerusform>Se devolvió %n crédito.</numerusform>
                <numerusform>Se devolvieron %n créditos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Balance before {before}, now {after}.</source>
            <translation>Saldo antes: {before}; ahora: {after}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Look at the course on the site before you repeat it: a second time could cost a credit.</source>
            <translation>Mire el curso en el sitio antes de repetirlo: una segunda vez podría costar un crédito.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>No credit came back.</source>
            <translation>No se devolvió ningún crédito.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The PDF of {number} was made anew.</source>
            <translation>El PDF de {number} se hizo de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The PDF of {number} was not made anew: the site lets only owners and managers of the organisation do that, although it shows the button to conveners too. Ask one of them.</source>
            <translation>El PDF de {number} no se hizo de nuevo: el sitio solo se lo permite a los propietarios y gestores de la organización, aunque muestra el botón también a los responsables de curso. Pídaselo a uno de ellos.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The PDF of {number} was not made anew: {why}.</source>
            <translation>El PDF de {number} no se hizo de nuevo: {why}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>The site does not show the balance before and after.</source>
            <translation>El sitio no muestra el saldo de antes y de después.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>it was interrupted before it was sent</source>
            <translation>se interrumpió antes de enviarse</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>no answer came, and the page does not show it</source>
            <translation>no llegó respuesta, y la página no lo muestra</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the course ended more than a week ago, and the site refuses then</source>
            <translation>el curso terminó hace más de una semana, y entonces el sitio se niega</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the page no longer shows the certificate</source>
            <translation>la página ya no muestra el certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the person has another certificate by now</source>
            <translation>la persona tiene entretanto otro certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the person is no longer in this course</source>
            <translation>la persona ya no está en este curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the site accepted it, but the page does not show it</source>
            <translation>el sitio lo aceptó, pero la página no lo muestra</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the site does not offer it any more</source>
            <translation>el sitio ya no lo ofrece</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>the site refused</source>
            <translation>el sitio se negó</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>you may not do this</source>
            <translation>usted no puede hacerlo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} is paid.</source>
            <translation>{number} está pagado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} is revoked.</source>
            <translation>{number} está revocado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} was not paid: {why}.</source>
            <translation>{number} no se pagó: {why}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number} was not revoked: {why}.</source>
            <translation>{number} no se revocó: {why}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number}: no answer came, and the page cannot be read now. Refresh when you are connected again; the page then tells whether it was done.</source>
            <translation>{number}: no llegó respuesta, y la página no se puede leer ahora. Actualice cuando vuelva a tener conexión; la página dirá entonces si se hizo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number}: nothing was sent, because the site cannot be reached now or the credits are used up. Try again later.</source>
            <translation>{number}: no se envió nada, porque ahora no se puede acceder al sitio o se agotaron los créditos. Inténtelo más tarde.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{number}: somebody else had done it before, so nothing was sent.</source>
            <translation>{number}: otra persona lo había hecho antes, así que no se envió nada.</translation>
        </message>
    </context>
    <context>
        <name>Delete</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n form(s) of courses and course types that you filled in and did not send. What is at the site stays.</source>
            <translation>
                <numerusform>%n formulario de curso o tipo de curso que usted completó y no envió. Lo que está en el sitio se queda.</numerusform>
                <numerusform>%n formularios de cursos y tipos de curso que usted completó y no envió. Lo que está en el sitio se queda.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n other file(s) in the plugin's folder: {names}.</source>
            <translation>
                <numerusform>%n archivo más en la carpeta del complemento: {names}.</numerusform>
                <numerusform>%n archivos más en la carpeta del complemento: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n fila</numerusform>
                <numerusform>%n filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n table(s) with {rows}: names and e-mail addresses that you typed and that are not at the site yet are lost for good. Whoever is enrolled stays enrolled.</source>
            <translation>
                <numerusform>%n tabla con {rows}: los nombres y direcciones de correo que usted escribió y que aún no están en el sitio se pierden para siempre. Quien está inscrito sigue inscrito.</numerusform>
                <numerusform>%n tablas con {rows}: los nombres y direcciones de correo que usted escribió y que aún no están en el sitio se pierden para siempre. Quien está inscrito sigue inscrito.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>%n training centre(s) that you typed and did not send. What the site has stays as it is there.</source>
            <translation>
                <numerusform>%n centro de formación que usted escribió y no envió. Lo que tiene el sitio queda allí como está.</numerusform>
                <numerusform>%n centros de formación que usted escribió y no envió. Lo que tiene el sitio queda allí como está.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>All settings of the plugin, the username and the password that QGIS remembers. You are signed out, and the usual certification site is used.</source>
            <translation>Todos los ajustes del complemento, el nombre de usuario y la contraseña que QGIS recuerda. Se cierra su sesión y se usa el sitio de certificación habitual.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Delete Now</source>
            <translation>Eliminar ahora</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Some of the rows were being sent when that was interrupted; look at the course page whether they arrived.</source>
            <translation>Algunas filas se estaban enviando cuando se interrumpió; mire en la página del curso si llegaron.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Some of them were being sent when that was interrupted; look at the organisation's page whether they arrived, before you make them again.</source>
            <translation>Algunos se estaban enviando cuando se interrumpió; mire en la página de la organización si llegaron, antes de hacerlos de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The file with your tables, which cannot be read any more.</source>
            <translation>El archivo con sus tablas, que ya no se puede leer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The notes on runs of issuing that have ended. The certificates stay as they are.</source>
            <translation>Las notas sobre emisiones que han terminado. Los certificados quedan como están.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The password that QGIS remembers. You type it the next time you sign in.</source>
            <translation>La contraseña que QGIS recuerda. La escribirá la próxima vez que inicie sesión.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>The saved courses ({size}). They are fetched again when they are next needed; until then, layers of them in your projects show nothing.</source>
            <translation>Los cursos guardados ({size}). Se vuelven a obtener cuando se necesiten; hasta entonces, sus capas en los proyectos no muestran nada.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>These runs were interrupted. Their notes are what a run is continued from, and what keeps a certificate from being paid for twice. Each stays unless you tick it.</source>
            <translation>Estas emisiones se interrumpieron. Con sus notas se continúa una emisión, y ellas evitan que un certificado se pague dos veces. Cada una se queda, salvo que la marque.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/delete_dialog.py" />
            <source>Your favourites, and when you last looked: what is new is not marked the next time.</source>
            <translation>Sus favoritos y cuándo miró por última vez: lo nuevo no se marcará la próxima vez.</translation>
        </message>
    </context>
    <context>
        <name>Dock</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Certified?</source>
            <comment>become certified; short, on a narrow button</comment>
            <translation>¿Certificada?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Find courses</source>
            <comment>short, on a narrow button</comment>
            <translation>Buscar cursos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Find courses that end with the QGIS certificate</source>
            <translation>Buscar cursos que terminan con el certificado de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>For trainers: participants and certificates</source>
            <translation>Para formadores: participantes y certificados</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Help for this page, without a connection</source>
            <translation>Ayuda de esta página, sin conexión</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>How an organisation becomes certified</source>
            <translation>Cómo se certifica una organización</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>My courses</source>
            <comment>short, on a narrow button</comment>
            <translation>Mis cursos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Pages</source>
            <translation>Páginas</translation>
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
            <translation>Ajustes de QGIS Certification…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Settings…</source>
            <translation>Ajustes…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Verify</source>
            <comment>short, on a narrow button</comment>
            <translation>Verificar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/dock_pages.py" />
            <source>Verify that a certificate is genuine</source>
            <translation>Verificar que un certificado es auténtico</translation>
        </message>
    </context>
    <context>
        <name>Dossier</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/rows.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/desk.py" />
            <source>Another QGIS has changed the dossier too. What it saved was kept as {file}.</source>
            <translation>Otro QGIS también ha cambiado el expediente. Lo que guardó se conservó como {file}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/rows.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/desk.py" />
            <source>The dossier could not be saved ({reason}). It is still here: keep this window open, make room on the disk, and change something.</source>
            <translation>No se pudo guardar el expediente ({reason}). Sigue aquí: mantenga esta ventana abierta, libere espacio en el disco y cambie algo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/desk.py" />
            <source>The saved dossier cannot be read. It was kept as {file}, and a new one is begun here.</source>
            <translation>El expediente guardado no se puede leer. Se conservó como {file}, y aquí se empieza uno nuevo.</translation>
        </message>
    </context>
    <context>
        <name>DryRun</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Address on the site</source>
            <translation>Dirección en el sitio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Contents</source>
            <comment>heading of a column: what is sent</comment>
            <translation>Contenido</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Copy as Table</source>
            <translation>Copiar como tabla</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Enrol %n people</source>
            <translation>
                <numerusform>Inscribir a %n persona</numerusform>
                <numerusform>Inscribir a %n personas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Issue to {name}</source>
            <translation>Emitir a {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Nothing was sent. These are the steps in their order: %n form(s) would be sent, for {certificates} certificates at {amount}, and the course page would be read in between. A question mark stands for a number that only the site can give.</source>
            <translation>
                <numerusform>No se envió nada. Estos son los pasos en su orden: se enviaría %n formulario, para {certificates} certificados por {amount}, y entretanto se leería la página del curso. Un signo de interrogación representa un número que solo el sitio puede dar.</numerusform>
                <numerusform>No se envió nada. Estos son los pasos en su orden: se enviarían %n formularios, para {certificates} certificados por {amount}, y entretanto se leería la página del curso. Un signo de interrogación representa un número que solo el sitio puede dar.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Read the course page: numbers and balance</source>
            <translation>Leer la página del curso: números y saldo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Read the form</source>
            <translation>Leer el formulario</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Step</source>
            <comment>heading of a column: what is done</comment>
            <translation>Paso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>Steps in their order</source>
            <translation>Pasos en su orden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/steps_dialog.py" />
            <source>What Would Be Sent</source>
            <translation>Qué se enviaría</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Arabic</source>
            <translation>Árabe</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Baltic</source>
            <translation>Báltico</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Central European</source>
            <translation>Centroeuropeo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Chinese</source>
            <translation>Chino</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Cyrillic</source>
            <translation>Cirílico</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Greek</source>
            <translation>Griego</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Hebrew</source>
            <translation>Hebreo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/encodings.py" />
            <source>Japanese</source>
            <translation>Japonés</translation>
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
            <translation>Europa occidental</translation>
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
            <translation>Otro QGIS en este equipo está emitiendo certificados para el mismo curso. Aquí no se hizo nada. Continúe allí, o espere hasta que termine.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Another program is using the file {name}. Close it there and try again.</source>
            <translation>Otro programa está usando el archivo {name}. Ciérrelo allí e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>For certificate {number}, {host} gave the PDF of somebody else. It was not saved. Ask the organisation's owner to have it made again.</source>
            <translation>Para el certificado {number}, {host} dio el PDF de otra persona. No se guardó. Pida al propietario de la organización que lo haga hacer de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>It is not certain whether the site carried it out before that. Read the page again and look, before you repeat anything.</source>
            <translation>No es seguro si el sitio lo hizo antes de eso. Lea de nuevo la página y mire antes de repetir nada.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>No address of the certification site is given.</source>
            <translation>No se ha indicado la dirección del sitio de certificación.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Something is broken at {host} (error {status}). Try again later.</source>
            <translation>Algo falla en {host} (error {status}). Inténtelo más tarde.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Something went wrong that should not have ({kind}). What was done before it stays done. The log of QGIS, under “QGIS Certification”, says where it happened.</source>
            <translation>Ocurrió algo que no debía ocurrir ({kind}). Lo que se hizo antes queda hecho. El registro de QGIS, en «QGIS Certification», dice dónde ocurrió.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Stopped. What was done until then stays done.</source>
            <translation>Detenido. Lo que se hizo hasta entonces queda hecho.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The address of the certification site must begin with https. Nothing was sent.</source>
            <translation>La dirección del sitio de certificación debe empezar por https. No se envió nada.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The address of the certification site must not hold a username or password. Nothing was sent.</source>
            <translation>La dirección del sitio de certificación no debe contener usuario ni contraseña. No se envió nada.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The connection to {host} is not safe: its certificate was not accepted. Nothing was sent. On a network that asks you to sign in first, do that in your web browser.</source>
            <translation>La conexión con {host} no es segura: su certificado no fue aceptado. No se envió nada. En una red que primero pide iniciar sesión, hágalo en su navegador web.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The disk is full: {name} could not be written.</source>
            <translation>El disco está lleno: no se pudo escribir {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The file {name} could not be read or written: {detail}</source>
            <translation>El archivo {name} no se pudo leer o escribir: {detail}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The file {name} is damaged. Refresh the courses to make it again.</source>
            <translation>El archivo {name} está dañado. Actualice los cursos para hacerlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The notes on an earlier issuing run ({name}) cannot be read, so nothing more is issued from them. The course page shows which certificates exist.</source>
            <translation>Las notas de una emisión anterior ({name}) no se pueden leer, así que no se emite nada más a partir de ellas. La página del curso muestra qué certificados existen.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The organisation has no credit left, so no certificate was issued. Top up on the site and go on.</source>
            <translation>A la organización no le queda crédito, así que no se emitió ningún certificado. Recargue en el sitio y continúe.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>The site does not let this be changed any more. Nothing was done.</source>
            <translation>El sitio ya no permite cambiar esto. No se hizo nada.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>This account at {host} is switched off. Ask the people who run the site.</source>
            <translation>Esta cuenta en {host} está desactivada. Pregunte a quienes gestionan el sitio.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>You are not allowed to read or write {name}, or it is open.</source>
            <translation>Usted no tiene permiso para leer o escribir {name}, o está abierto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Your session at {host} has ended. Nothing you typed is lost. Sign in again to go on.</source>
            <translation>Su sesión en {host} ha terminado. No se ha perdido nada de lo que escribió. Inicie sesión de nuevo para continuar.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} cannot be reached. Check your connection, and the proxy in QGIS's network options, and try again.</source>
            <translation>No se puede acceder a {host}. Compruebe su conexión y el proxy en las opciones de red de QGIS, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept the form and does not say why. Nothing was done.</source>
            <translation>{host} no aceptó el formulario y no dice por qué. No se hizo nada.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept the form, because it belonged to another session. Nothing was done. Sign in again and repeat it.</source>
            <translation>{host} no aceptó el formulario, porque pertenecía a otra sesión. No se hizo nada. Inicie sesión de nuevo y repítalo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept the form. Nothing was done. It says: {messages}</source>
            <translation>{host} no aceptó el formulario. No se hizo nada. Dice: {messages}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not accept this. Nothing was done.</source>
            <translation>{host} no aceptó esto. No se hizo nada.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} did not answer in time. Try again in a while; when the site is busy, an answer can take a minute.</source>
            <translation>{host} no respondió a tiempo. Inténtelo dentro de un rato; cuando el sitio está ocupado, una respuesta puede tardar un minuto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} does not know this username with this password. Whoever signs in there with GitHub or Google has to set a password first.</source>
            <translation>{host} no conoce este usuario con esta contraseña. Quien inicia sesión allí con GitHub o Google debe definir antes una contraseña.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} does not let this program in. Nothing was done. See whether there is a newer version of the plugin.</source>
            <translation>{host} no deja entrar a este programa. No se hizo nada. Vea si hay una versión más reciente del complemento.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} gave no usable answer ({code}).</source>
            <translation>{host} no dio una respuesta utilizable ({code}).</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} gets more requests from your network than it allows, and did nothing. Wait a minute and try again.</source>
            <translation>{host} recibe de su red más peticiones de las que permite, y no hizo nada. Espere un minuto e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} has had too many failed attempts to sign in and now refuses the right password too. Wait five minutes before you try again.</source>
            <translation>{host} ha tenido demasiados intentos fallidos de inicio de sesión y ahora rechaza también la contraseña correcta. Espere cinco minutos antes de intentarlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} has no such page for you: it is gone, or you are not allowed to see it. Nothing was done.</source>
            <translation>{host} no tiene esa página para usted: ya no existe, o no tiene permiso para verla. No se hizo nada.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} leads to an address where it should not, so the plugin goes no further. On a network that asks you to sign in first, do that in your web browser and try again.</source>
            <translation>{host} lleva a una dirección a la que no debería, así que el complemento no sigue. En una red que primero pide iniciar sesión, hágalo en su navegador web e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} says that you may not do this. Nothing was done. An owner of the organisation may be able to.</source>
            <translation>{host} dice que usted no puede hacer esto. No se hizo nada. Quizá un propietario de la organización pueda.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{host} shows a page that this version of the plugin does not know ({page}: {missing}), so it goes no further. See whether there is a newer version of the plugin.</source>
            <translation>{host} muestra una página que esta versión del complemento no conoce ({page}: {missing}), así que no sigue. Vea si hay una versión más reciente del complemento.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{name} could not be read or written: {reason}</source>
            <translation>{name} no se pudo leer o escribir: {reason}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>{name} does not exist.</source>
            <translation>{name} no existe.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>“{address}” is not an address on the certification site. Nothing was sent.</source>
            <translation>«{address}» no es una dirección del sitio de certificación. No se envió nada.</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>%n people are in a new table layer of the project. It lies in memory only, and is gone when QGIS ends, unless you make it permanent.</source>
            <translation>
                <numerusform>%n persona está en una nueva capa de tabla del proyecto. Está solo en memoria y desaparece al cerrar QGIS, salvo que la haga permanente.</numerusform>
                <numerusform>%n personas están en una nueva capa de tabla del proyecto. Está solo en memoria y desaparece al cerrar QGIS, salvo que la haga permanente.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>%n people were saved in {file}. It holds personal data: remove it when it has served its purpose.</source>
            <translation>
                <numerusform>%n persona se guardó en {file}. Contiene datos personales: elimínelo cuando haya cumplido su fin.</numerusform>
                <numerusform>%n personas se guardaron en {file}. Contiene datos personales: elimínelo cuando haya cumplido su fin.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>CSV File…</source>
            <translation>Archivo CSV…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/rows.py" />
            <source>Certificate number</source>
            <translation>Número de certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Comma separated values</source>
            <translation>Valores separados por comas</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Only the %n Selected Row(s)</source>
            <translation>
                <numerusform>Solo la fila seleccionada (%n)</numerusform>
                <numerusform>Solo las %n filas seleccionadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Open Folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Participants</source>
            <comment>name of the sheet, without special signs</comment>
            <translation>Participantes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Save as CSV</source>
            <translation>Guardar como CSV</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Save as Spreadsheet</source>
            <translation>Guardar como hoja de cálculo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Spreadsheet</source>
            <translation>Hoja de cálculo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Spreadsheet (XLSX)…</source>
            <translation>Hoja de cálculo (XLSX)…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>Table Layer in the Project</source>
            <translation>Capa de tabla en el proyecto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>This QGIS cannot write XLSX files: it was built without that driver. Nothing was saved. Save a CSV file instead; every spreadsheet program opens it.</source>
            <translation>Este QGIS no puede escribir archivos XLSX: se compiló sin ese controlador. No se guardó nada. Guarde en su lugar un archivo CSV; cualquier hoja de cálculo lo abre.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/export/exporting.py" />
            <source>{file} could not be written ({reason}). The table is as it was. Close the file where it is open in another program, or choose another folder.</source>
            <translation>No se pudo escribir {file} ({reason}). La tabla está como estaba. Cierre el archivo si está abierto en otro programa, o elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>%n course(s) do not show you their participants, and are not counted further.</source>
            <translation>
                <numerusform>%n curso no le muestra sus participantes y no se cuenta más.</numerusform>
                <numerusform>%n cursos no le muestran sus participantes y no se cuentan más.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>%n older course(s) were not read, to spare the site.</source>
            <translation>
                <numerusform>%n curso más antiguo no se leyó, para no cargar el sitio.</numerusform>
                <numerusform>%n cursos más antiguos no se leyeron, para no cargar el sitio.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>&amp;Organisation</source>
            <translation>&amp;Organización</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>As Others See It</source>
            <translation>Como la ven los demás</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Certificates</source>
            <translation>Certificados</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Comma separated values</source>
            <translation>Valores separados por comas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Count</source>
            <translation>Contar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Counting courses and certificates</source>
            <translation>Contando cursos y certificados</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Course conveners</source>
            <translation>Responsables de curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Course types</source>
            <translation>Tipos de curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Courses</source>
            <translation>Cursos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Donated to QGIS (EUR)</source>
            <translation>Donado a QGIS (EUR)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Figures by year</source>
            <translation>Cifras por año</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Find the organisations that you work for</source>
            <translation>Buscar las organizaciones para las que usted trabaja</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Finding your organisations</source>
            <translation>Buscando sus organizaciones</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>No place of your training centres is known here. Refresh the courses on the page “Find courses”; online centres have no place.</source>
            <translation>Aquí no se conoce ningún lugar de sus centros de formación. Actualice los cursos en la página «Buscar cursos»; los centros en línea no tienen lugar.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Open Public Page</source>
            <translation>Abrir la página pública</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Open this page in your web browser</source>
            <translation>Abrir esta página en su navegador web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Our Organisation</source>
            <translation>Nuestra organización</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Paid</source>
            <comment>certificates that are paid</comment>
            <translation>Pagados</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Press “Count” to read your courses: participants, certificates, and what your certificates gave to QGIS.</source>
            <translation>Pulse «Contar» para leer sus cursos: participantes, certificados y lo que sus certificados dieron a QGIS.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Read all courses that have begun, one after the other</source>
            <translation>Leer todos los cursos que han empezado, uno tras otro</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Reading</source>
            <translation>Leyendo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Reading an organisation's page</source>
            <translation>Leyendo la página de una organización</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Save as CSV</source>
            <translation>Guardar como CSV</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Save as CSV…</source>
            <translation>Guardar como CSV…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Save the table for a spreadsheet</source>
            <translation>Guardar la tabla para una hoja de cálculo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Saved in {file}.</source>
            <translation>Guardado en {file}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Show Centres on Map</source>
            <translation>Mostrar centros en el mapa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Stop reading; what was shown before stays</source>
            <translation>Dejar de leer; lo que se mostraba antes se queda</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>The organisation as others see it</source>
            <translation>La organización como la ven los demás</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>This is what everybody sees, also without an account.</source>
            <translation>Esto es lo que ve todo el mundo, también sin cuenta.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures_view.py" />
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Training centres</source>
            <translation>Centros de formación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>You work for no certified organisation, says the site.</source>
            <translation>Usted no trabaja para ninguna organización certificadora, dice el sitio.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/figures.py" />
            <source>Zoom the map to your training centres and mark them</source>
            <translation>Acercar el mapa a sus centros de formación y marcarlos</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/figure_words.py" />
            <source>{certificates} certificates in %n course(s), of which {paid} are paid: {amount} for QGIS. A certificate counts in the year in which its course ended.</source>
            <translation>
                <numerusform>{certificates} certificados en %n curso, de los que {paid} están pagados: {amount} para QGIS. Un certificado cuenta en el año en que terminó su curso.</numerusform>
                <numerusform>{certificates} certificados en %n cursos, de los que {paid} están pagados: {amount} para QGIS. Un certificado cuenta en el año en que terminó su curso.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>%n course(s)</source>
            <translation>
                <numerusform>%n curso</numerusform>
                <numerusform>%n cursos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>%n course(s) saved in {name}. Open the file with your calendar.</source>
            <translation>
                <numerusform>%n curso guardado en {name}. Abra el archivo con su calendario.</numerusform>
                <numerusform>%n cursos guardados en {name}. Abra el archivo con su calendario.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>&amp;From</source>
            <comment>a place; distance from there</comment>
            <translation>&amp;Desde</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/place_edit.py" />
            <source>A training centre, a region, a country, or latitude and longitude</source>
            <translation>Un centro de formación, una región, un país, o latitud y longitud</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Add organisations, training centres and courses as layers</source>
            <translation>Añadir organizaciones, centros de formación y cursos como capas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Add to Map</source>
            <translation>Añadir al mapa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>All countries</source>
            <translation>Todos los países</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>All course types</source>
            <translation>Todos los tipos de curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>All languages</source>
            <translation>Todos los idiomas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Any time</source>
            <translation>En cualquier momento</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Ask for a Course</source>
            <translation>Pedir un curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>At a place</source>
            <translation>En un lugar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>At a place or online</source>
            <translation>En un lugar o en línea</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Back to what was shown before</source>
            <translation>Volver a lo que se mostraba antes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Between two days</source>
            <translation>Entre dos días</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <source>Calendar files</source>
            <translation>Archivos de calendario</translation>
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
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Certified organisation</source>
            <translation>Organización certificada</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Choose the point with one click on the map</source>
            <translation>Elegir el punto con un clic en el mapa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Clear</source>
            <comment>all filters</comment>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Clear Filters</source>
            <translation>Borrar filtros</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Clear all filters</source>
            <translation>Borrar todos los filtros</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Click on the Map</source>
            <translation>Clic en el mapa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Clicked point</source>
            <translation>Punto elegido</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <source>Copy Link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <source>Copy the address of the page on the site</source>
            <translation>Copiar la dirección de la página del sitio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Cou&amp;ntry</source>
            <translation>&amp;País</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Countries</source>
            <translation>Países</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Course convener</source>
            <translation>Responsable del curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Course t&amp;ype</source>
            <translation>&amp;Tipo de curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Course types</source>
            <translation>Tipos de curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Course, place, organisation…</source>
            <translation>Curso, lugar, organización…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Courses</source>
            <translation>Cursos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>Courses as of {time} on the organisation's page.</source>
            <translation>Cursos a fecha de {time} en la página de la organización.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Distance</source>
            <translation>Distancia</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Distance from</source>
            <translation>Distancia desde</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/model.py" />
            <source>Favourite</source>
            <translation>Favorito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Favourites</source>
            <translation>Favoritos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Fetch the courses from the certification site again</source>
            <translation>Volver a obtener los cursos del sitio de certificación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Fetching the courses from {host}…</source>
            <translation>Obteniendo los cursos de {host}…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Filter by country, language, course, and by when and where it is</source>
            <translation>Filtrar por país, idioma, curso, y por cuándo y dónde es</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>From this day</source>
            <translation>Desde este día</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Held online, so not on the map</source>
            <translation>En línea, por eso no está en el mapa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>How often courses are fetched again</source>
            <translation>Cada cuánto se vuelven a obtener los cursos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Last course</source>
            <translation>Último curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Last course: {course}, {days}</source>
            <translation>Último curso: {course}, {days}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>Learning the names of places</source>
            <translation>Aprendiendo nombres de lugares</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>Looking for {name} with QGIS's locator</source>
            <translation>Buscando {name} con el localizador de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Map centre</source>
            <translation>Centro del mapa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Mark the course as a favourite, on this computer</source>
            <translation>Marcar el curso como favorito, en este equipo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/model.py" />
            <source>New since your last visit</source>
            <translation>Nuevo desde su última visita</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Next 12 months</source>
            <translation>Próximos 12 meses</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Next 3 months</source>
            <translation>Próximos 3 meses</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Next month</source>
            <translation>Mes próximo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>No course passes these filters.</source>
            <translation>Ningún curso pasa estos filtros.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>No course so far</source>
            <translation>Ningún curso hasta ahora</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>No course that comes is near: ask them for one</source>
            <translation>No hay ningún curso próximo cerca: pídales uno</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>No course that comes passes the filters: ask them for one</source>
            <translation>Ningún curso próximo pasa los filtros: pídales uno</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>No location given</source>
            <comment>of a course; short</comment>
            <translation>Sin ubicación indicada</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>No place called {name} is known on this computer. Try a larger town, a region or a country, or click on the map.</source>
            <translation>En este equipo no se conoce ningún lugar llamado {name}. Pruebe con una ciudad mayor, una región o un país, o haga clic en el mapa.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Not on the map: it is held online.</source>
            <translation>No está en el mapa: es en línea.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Not on the map: the organisation gave no usable location for this centre.</source>
            <translation>No está en el mapa: la organización no dio una ubicación utilizable para este centro.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Not there at your last visit</source>
            <translation>No estaba en su última visita</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Now called</source>
            <translation>Ahora se llama</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>On the site</source>
            <translation>En el sitio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Online</source>
            <translation>En línea</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Online: %n course(s)</source>
            <translation>
                <numerusform>En línea: %n curso</numerusform>
                <numerusform>En línea: %n cursos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Only the courses that you marked</source>
            <translation>Solo los cursos que usted marcó</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <source>Open the organisation's website</source>
            <translation>Abrir el sitio web de la organización</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Page of the course</source>
            <translation>Página del curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Page of the organisation</source>
            <translation>Página de la organización</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Past</source>
            <translation>Pasado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/place_edit.py" />
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Progress of fetching</source>
            <translation>Progreso de la obtención</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>QGIS courses</source>
            <translation>Cursos de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>QGIS's locator finds no place called {name}.</source>
            <translation>El localizador de QGIS no encuentra ningún lugar llamado {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/origin.py" />
            <source>QGIS's map of the world does not show {name}.</source>
            <translation>El mapa del mundo de QGIS no muestra {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>Reading the organisation's page…</source>
            <translation>Leyendo la página de la organización…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>Reading the page of {name}</source>
            <translation>Leyendo la página de {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Reading the saved courses…</source>
            <translation>Leyendo los cursos guardados…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Day</source>
            <translation>Actualizar cada día</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Hour</source>
            <translation>Actualizar cada hora</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Month</source>
            <translation>Actualizar cada mes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Refresh Every Week</source>
            <translation>Actualizar cada semana</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/marks.py" />
            <source>Remembering which courses you saw</source>
            <translation>Recordando qué cursos vio usted</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Running now</source>
            <translation>En marcha ahora</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <source>Save for Your Calendar</source>
            <translation>Guardar para su calendario</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Save the course as a file for your calendar</source>
            <translation>Guardar el curso como archivo para su calendario</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Save the courses of the list as a file for your calendar</source>
            <translation>Guardar los cursos de la lista como archivo para su calendario</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Save the list for your calendar</source>
            <translation>Guardar la lista para su calendario</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>Saving courses for the calendar</source>
            <translation>Guardando cursos para el calendario</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Search courses</source>
            <translation>Buscar cursos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses held at a place, or online</source>
            <translation>Mostrar cursos en un lugar, o en línea</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses in these languages only</source>
            <translation>Mostrar solo cursos en estos idiomas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses of these countries only</source>
            <translation>Mostrar solo cursos de estos países</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Show courses of these types only</source>
            <translation>Mostrar solo cursos de estos tipos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Show courses of which a day lies in this time</source>
            <translation>Mostrar cursos que tienen un día en este periodo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Show the course on the map</source>
            <translation>Mostrar el curso en el mapa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Show the training centres on the map</source>
            <translation>Mostrar los centros de formación en el mapa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filters.py" />
            <source>Shows the courses that have all these words, in any order</source>
            <translation>Muestra los cursos que tienen todas estas palabras, en cualquier orden</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Sort by</source>
            <translation>Ordenar por</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>Stop fetching; what is shown stays</source>
            <translation>Dejar de obtener; lo que se muestra se queda</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Take off all filters</source>
            <translation>Quitar todos los filtros</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/chips.py" />
            <source>Take off the filter {name}</source>
            <translation>Quitar el filtro {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>The certification site lists no courses.</source>
            <translation>El sitio de certificación no muestra cursos.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>The chosen course</source>
            <translation>El curso elegido</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>The chosen organisation</source>
            <translation>La organización elegida</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/freshness.py" />
            <source>The courses as of {time} are still here.</source>
            <translation>Los cursos a fecha de {time} siguen aquí.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/cards.py" />
            <source>The link is copied: {link}</source>
            <translation>El enlace está copiado: {link}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>The nearest course on top</source>
            <translation>El curso más cercano arriba</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>The organisation gave no usable location</source>
            <translation>La organización no dio una ubicación utilizable</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/public_pages.py" />
            <source>The organisation's page could not be read; running courses may be missing here.</source>
            <translation>No se pudo leer la página de la organización; pueden faltar aquí cursos en marcha.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>The site does not list this organisation (any more), so how to reach it is not known.</source>
            <translation>El sitio no muestra (o ya no muestra) esta organización, así que no se sabe cómo contactarla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>The site lists no running courses: this one is shown as it was announced before it began, or as the organisation's page has it.</source>
            <translation>El sitio no muestra cursos en marcha: este se muestra como se anunció antes de empezar, o como está en la página de la organización.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>The site lists several organisations with this name; it does not tell which of them gives the course.</source>
            <translation>El sitio muestra varias organizaciones con este nombre; no dice cuál de ellas imparte el curso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>The soonest course on top</source>
            <translation>El curso más próximo en el tiempo arriba</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>This month</source>
            <translation>Este mes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/place_edit.py" />
            <source>Town, region, country…</source>
            <translation>Ciudad, región, país…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/calendar_file.py" />
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Trained competence</source>
            <translation>Competencia formada</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Trainers Nearby</source>
            <translation>Formadores cercanos</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Trainers in these countries: %n organisation(s)</source>
            <translation>
                <numerusform>Formadores en estos países: %n organización</numerusform>
                <numerusform>Formadores en estos países: %n organizaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Trainers nearby: %n organisation(s)</source>
            <translation>
                <numerusform>Formadores cercanos: %n organización</numerusform>
                <numerusform>Formadores cercanos: %n organizaciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Training centre</source>
            <translation>Centro de formación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Training centres</source>
            <translation>Centros de formación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/freshness.py" />
            <location filename="../qgis_certification_plugin/ui/find/page.py" />
            <source>Try Again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>Until this day</source>
            <translation>Hasta este día</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <location filename="../qgis_certification_plugin/ui/find/words.py" />
            <source>Upcoming</source>
            <translation>Próximo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>W&amp;hen</source>
            <translation>&amp;Cuándo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card_panel.py" />
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Website</source>
            <translation>Sitio web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Wh&amp;ere</source>
            <translation>D&amp;ónde</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/filter_panel.py" />
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/sorting.py" />
            <source>Where distances are measured from</source>
            <translation>Desde dónde se miden las distancias</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/listing.py" />
            <source>Without a location: %n course(s)</source>
            <translation>
                <numerusform>Sin ubicación: %n curso</numerusform>
                <numerusform>Sin ubicación: %n cursos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Write</source>
            <comment>an e-mail</comment>
            <translation>Escribir</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>Write an e-mail that asks whether a course is planned</source>
            <translation>Escribir un correo para preguntar si está previsto un curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/card.py" />
            <source>Write an e-mail to the organisation, in the course's language</source>
            <translation>Escribir un correo a la organización, en el idioma del curso</translation>
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
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>as of {time}</source>
            <translation>a fecha de {time}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/delegate.py" />
            <source>new</source>
            <comment>a course; short</comment>
            <translation>nuevo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/organisation_card.py" />
            <source>no location</source>
            <comment>of a training centre; short</comment>
            <translation>sin ubicación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>not refreshed</source>
            <translation>sin actualizar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>offline, not refreshed</source>
            <translation>sin conexión, sin actualizar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>refreshed in part</source>
            <translation>actualizado en parte</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/when.py" />
            <source>to</source>
            <comment>between two dates</comment>
            <translation>a</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/find/freshness.py" />
            <source>{host} gave a part of its lists only. The rest is shown as it was known before.</source>
            <translation>{host} solo dio una parte de sus listas. El resto se muestra como se conocía antes.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/find/footer.py" />
            <source>{shown} of %n course(s)</source>
            <translation>
                <numerusform>{shown} de %n curso</numerusform>
                <numerusform>{shown} de %n cursos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>A spreadsheet would take this name for a formula</source>
            <translation>Una hoja de cálculo tomaría este nombre por una fórmula</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Addresses that end in “{written}” are unusual</source>
            <translation>Las direcciones que terminan en «{written}» son poco habituales</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>An e-mail address seldom has “www.” in it</source>
            <translation>Una dirección de correo rara vez lleva «www.»</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>First name and surname are the same</source>
            <translation>El nombre y los apellidos son iguales</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>First name and surname may be exchanged: is {meant} meant?</source>
            <translation>Quizá estén cambiados el nombre y los apellidos: ¿se trata de {meant}?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Is {meant} meant?</source>
            <translation>¿Se trata de {meant}?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Is {meant} meant? Look at the capitals</source>
            <translation>¿Se trata de {meant}? Mire las mayúsculas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Letters in a name only look like the right ones</source>
            <translation>Algunas letras de un nombre solo se parecen a las correctas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Letters in the e-mail address only look like the right ones</source>
            <translation>Algunas letras de la dirección de correo solo se parecen a las correctas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>More than one e-mail address stands here</source>
            <translation>Aquí hay más de una dirección de correo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>More than the address stands in the e-mail cell</source>
            <translation>En la celda del correo hay más que la dirección</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Names seldom have these characters: {characters}</source>
            <translation>Los nombres rara vez tienen estos caracteres: {characters}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Please look at this row</source>
            <translation>Por favor, mire esta fila</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Some letters are written in two parts</source>
            <translation>Algunas letras están escritas en dos partes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Somebody else in this table has the same e-mail address</source>
            <translation>Otra persona de esta tabla tiene la misma dirección de correo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Somebody of this name has certificate {number} already</source>
            <translation>Alguien con este nombre ya tiene el certificado {number}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Somebody of this name is enrolled already</source>
            <translation>Alguien con este nombre ya está inscrito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The @ in the e-mail address is not written as it should be</source>
            <translation>La @ de la dirección de correo no está escrita como debe</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The certificate shows boxes for these characters: {characters}</source>
            <translation>El certificado muestra cuadros en lugar de estos caracteres: {characters}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The certificate shows the letters of this script unjoined and turned</source>
            <translation>El certificado muestra las letras de esta escritura separadas e invertidas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The e-mail address is missing</source>
            <translation>Falta la dirección de correo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The first name is missing</source>
            <translation>Falta el nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows somebody named {name}</source>
            <translation>La organización conoce a alguien llamado {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows this e-mail address as that of {name}</source>
            <translation>La organización conoce esta dirección de correo como la de {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name} already</source>
            <translation>La organización ya conoce a {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name} with another address, {email}</source>
            <translation>La organización conoce a {name} con otra dirección, {email}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name}, a similar name</source>
            <translation>La organización conoce a {name}, un nombre parecido</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The organisation knows {name}: is it the same person?</source>
            <translation>La organización conoce a {name}: ¿es la misma persona?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The site does not take these characters in an e-mail address: {characters}</source>
            <translation>El sitio no acepta estos caracteres en una dirección de correo: {characters}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>The surname stands in the first name too</source>
            <translation>Los apellidos están también en el nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are digits in a name</source>
            <translation>Hay cifras en un nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are dots too many in the e-mail address</source>
            <translation>Hay demasiados puntos en la dirección de correo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are signs around the e-mail address</source>
            <translation>Hay signos alrededor de la dirección de correo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are spaces in the e-mail address</source>
            <translation>Hay espacios en la dirección de correo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There are unusual signs in a name</source>
            <translation>Hay signos poco habituales en un nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is HTML in a name</source>
            <translation>Hay HTML en un nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is a comma in a name</source>
            <translation>Hay una coma en un nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is a comma in the e-mail address</source>
            <translation>Hay una coma en la dirección de correo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is an @ in a name</source>
            <translation>Hay una @ en un nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is an e-mail address in a name</source>
            <translation>Hay una dirección de correo en un nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>There is no surname</source>
            <translation>No hay apellidos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This e-mail address seems to be an example</source>
            <translation>Esta dirección de correo parece un ejemplo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This e-mail address seems to be shared in an office</source>
            <translation>Esta dirección de correo parece compartida en una oficina</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This is not an e-mail address</source>
            <translation>Esto no es una dirección de correo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This name is too wide for the certificate</source>
            <translation>Este nombre es demasiado ancho para el certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This name mixes letters of different scripts</source>
            <translation>Este nombre mezcla letras de distintas escrituras</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>This person stands in the table twice</source>
            <translation>Esta persona está dos veces en la tabla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>Two people of this name: make sure that they are not the same</source>
            <translation>Dos personas con este nombre: asegúrese de que no son la misma</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} has more than {limit} characters</source>
            <translation>{column} tiene más de {limit} caracteres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} has spaces too many</source>
            <translation>{column} tiene espacios de más</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} holds invisible characters</source>
            <translation>{column} contiene caracteres invisibles</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{column} was damaged on its way here</source>
            <translation>{column} se dañó por el camino</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} and {other} have similar names</source>
            <translation>{name} y {other} tienen nombres parecidos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} and {other} may be one person</source>
            <translation>{name} y {other} quizá sean una persona</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} is enrolled already: is it the same person?</source>
            <translation>{name} ya está inscrito: ¿es la misma persona?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{name} is enrolled as the person whom the organisation knows, with the address there</source>
            <translation>{name} está inscrito como la persona que la organización conoce, con la dirección de allí</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{written} ends in an unusual way: is {meant} meant?</source>
            <translation>{written} termina de forma poco habitual: ¿se trata de {meant}?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>{written} looks much like {meant}: which is right?</source>
            <translation>{written} se parece mucho a {meant}: ¿cuál es correcto?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>“{written}” is printed as a part of the name</source>
            <translation>«{written}» se imprime como parte del nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>“{written}” is printed between first name and surname</source>
            <translation>«{written}» se imprime entre el nombre y los apellidos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/finding_sentences.py" />
            <source>“{written}” seems to be no name</source>
            <translation>«{written}» no parece un nombre</translation>
        </message>
    </context>
    <context>
        <name>FindingsStrip</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>Nothing to repair or to look at.</source>
            <translation>Nada que corregir ni que revisar.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>Row {row}</source>
            <translation>Fila {row}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>Write “{after}”</source>
            <comment>button of a repair</comment>
            <translation>Escribir «{after}»</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/findings_strip.py" />
            <source>You have looked at this row and it is as it should be (Ctrl+Shift+R)</source>
            <translation>Usted ha mirado esta fila y está como debe (Ctrl+Mayús+R)</translation>
        </message>
    </context>
    <context>
        <name>ForgetDraft</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>%n people who are not enrolled leave the table.</source>
            <translation>
                <numerusform>%n persona que no está inscrita sale de la tabla.</numerusform>
                <numerusform>%n personas que no están inscritas salen de la tabla.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Forget This Draft</source>
            <translation>Olvidar este borrador</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/forgetting.py" />
            <source>Their names and e-mail addresses, all remarks, and who passed and is not certified yet are removed from this computer. The course on the site stays as it is. This cannot be undone.</source>
            <translation>Se eliminan de este equipo sus nombres y direcciones de correo, todas las observaciones, y quién aprobó y aún no está certificado. El curso en el sitio queda como está. No se puede deshacer.</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/formats.py" />
            <source>%n credit(s) ({amount})</source>
            <translation>
                <numerusform>%n crédito ({amount})</numerusform>
                <numerusform>%n créditos ({amount})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/formats.py" />
            <source>Balance not shown to you</source>
            <translation>No se le muestra el saldo</translation>
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
            <translation>Una pregunta aún no tiene respuesta: «{question}»</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Material of the course “{course}” has no link or file.</source>
            <translation>El material del curso «{course}» no tiene enlace ni archivo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>No contribution to QGIS is listed.</source>
            <translation>No hay ninguna contribución a QGIS en la lista.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>No country is chosen: the user group to ask depends on it.</source>
            <translation>No se ha elegido país: de él depende a qué grupo de usuarios se pregunta.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>No training material is listed.</source>
            <translation>No hay material de formación en la lista.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The contribution “{what}” has no link.</source>
            <translation>La contribución «{what}» no tiene enlace.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The course “{course}” has no data.</source>
            <translation>El curso «{course}» no tiene datos.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The course “{course}” has no exercises.</source>
            <translation>El curso «{course}» no tiene ejercicios.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The course “{course}” has no lessons.</source>
            <translation>El curso «{course}» no tiene lecciones.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The file of the logo is too large.</source>
            <translation>El archivo del logotipo es demasiado grande.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The link of the contribution “{what}” is not complete.</source>
            <translation>El enlace de la contribución «{what}» no está completo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo is no PNG or JPEG picture, which the site wants; SVG will not do.</source>
            <translation>El logotipo no es una imagen PNG o JPEG, que es lo que quiere el sitio; SVG no sirve.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo is not square; it is printed in a square.</source>
            <translation>El logotipo no es cuadrado; se imprime en un cuadrado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo is smaller than {least} pixels; {best} look good in print.</source>
            <translation>El logotipo tiene menos de {least} píxeles; {best} se ven bien impresos.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The logo {file} cannot be read.</source>
            <translation>El logotipo {file} no se puede leer.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The material of the course “{course}” speaks only of versions before QGIS 3.</source>
            <translation>El material del curso «{course}» solo habla de versiones anteriores a QGIS 3.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>The material of the course “{course}” was not changed for three years or more.</source>
            <translation>El material del curso «{course}» no se ha cambiado desde hace tres años o más.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>There is no logo; certificates are printed with it.</source>
            <translation>No hay logotipo; los certificados se imprimen con él.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>What stands under “E-mail” is no e-mail address.</source>
            <translation>Lo que está en «Correo» no es una dirección de correo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>What stands under “Website” is no address of a web page.</source>
            <translation>Lo que está en «Sitio web» no es la dirección de una página web.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>“{field}” is empty.</source>
            <translation>«{field}» está vacío.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>“{field}” is longer than the %n characters that the site takes.</source>
            <translation>
                <numerusform>«{field}» tiene más del %n carácter que acepta el sitio.</numerusform>
                <numerusform>«{field}» tiene más de los %n caracteres que acepta el sitio.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/help.py" />
            <source>en</source>
            <comment>the code of your language, if resources/help has a page in it: index-xx.html</comment>
            <translation>es</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n card(s) of groups</source>
            <translation>
                <numerusform>%n tarjeta de grupo</numerusform>
                <numerusform>%n tarjetas de grupos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n column(s) are not used.</source>
            <translation>
                <numerusform>%n columna no se usa.</numerusform>
                <numerusform>%n columnas no se usan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n comentario</numerusform>
                <numerusform>%n comentarios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n empty row(s)</source>
            <translation>
                <numerusform>%n fila vacía</numerusform>
                <numerusform>%n filas vacías</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n full name(s) were split by guess.</source>
            <translation>
                <numerusform>%n nombre completo se separó por suposición.</numerusform>
                <numerusform>%n nombres completos se separaron por suposición.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n line(s) above the table</source>
            <translation>
                <numerusform>%n línea encima de la tabla</numerusform>
                <numerusform>%n líneas encima de la tabla</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n line(s) below the table</source>
            <translation>
                <numerusform>%n línea debajo de la tabla</numerusform>
                <numerusform>%n líneas debajo de la tabla</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n line(s) of other parts</source>
            <translation>
                <numerusform>%n línea de otras partes</numerusform>
                <numerusform>%n líneas de otras partes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>%n list(s) could not be read.</source>
            <translation>
                <numerusform>%n lista no se pudo leer.</numerusform>
                <numerusform>%n listas no se pudieron leer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>%n lists were read.</source>
            <translation>
                <numerusform>%n lista se leyó.</numerusform>
                <numerusform>%n listas se leyeron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n of them were in the table already and were not added again.</source>
            <translation>
                <numerusform>%n de ellas ya estaba en la tabla y no se añadió de nuevo.</numerusform>
                <numerusform>%n de ellas ya estaban en la tabla y no se añadieron de nuevo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n repeated header(s)</source>
            <translation>
                <numerusform>%n encabezado repetido</numerusform>
                <numerusform>%n encabezados repetidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n return(s) to the meeting</source>
            <translation>
                <numerusform>%n regreso a la reunión</numerusform>
                <numerusform>%n regresos a la reunión</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n row(s) of column names</source>
            <translation>
                <numerusform>%n fila de nombres de columna</numerusform>
                <numerusform>%n filas de nombres de columna</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n row(s) without name and e-mail</source>
            <translation>
                <numerusform>%n fila sin nombre ni correo</numerusform>
                <numerusform>%n filas sin nombre ni correo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n ruled line(s)</source>
            <translation>
                <numerusform>%n línea de rayas</numerusform>
                <numerusform>%n líneas de rayas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n separator line(s)</source>
            <translation>
                <numerusform>%n línea separadora</numerusform>
                <numerusform>%n líneas separadoras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>%n total(s)</source>
            <translation>
                <numerusform>%n total</numerusform>
                <numerusform>%n totales</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>(row {rows})</source>
            <translation>(fila {rows})</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>A quotation mark was never closed.</source>
            <translation>Unas comillas nunca se cerraron.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>A separator inside a name was put right.</source>
            <translation>Se corrigió un separador dentro de un nombre.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>A surname prefix was put in front.</source>
            <translation>Se puso delante una partícula del apellido.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Also shown as “{value}”.</source>
            <translation>Mostrado también como «{value}».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Another e-mail was left out: {value}</source>
            <translation>Se omitió otro correo: {value}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Becomes the e-mail.</source>
            <translation>Pasa a ser el correo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Becomes the first name.</source>
            <translation>Pasa a ser el nombre.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Becomes the surname.</source>
            <translation>Pasa a ser los apellidos.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Characters of value zero were taken out.</source>
            <translation>Se quitaron caracteres de valor cero.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Clipboard</source>
            <translation>Portapapeles</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Columns that are not used: {names}</source>
            <translation>Columnas que no se usan: {names}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Course “{name}”</source>
            <translation>Curso «{name}»</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Dropped text</source>
            <translation>Texto soltado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>First name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>First name first</source>
            <translation>Nombre primero</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Full name</source>
            <translation>Nombre completo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Full names were split by guess.</source>
            <translation>Se separaron nombres completos por suposición.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Goes behind the first name.</source>
            <translation>Va detrás del nombre.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Goes in front of the surname: van, de, von, da…</source>
            <translation>Va delante de los apellidos: van, de, von, da…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Goes into the remarks, which stay on this computer.</source>
            <translation>Va a las observaciones, que se quedan en este equipo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Hidden columns were read too.</source>
            <translation>También se leyeron las columnas ocultas.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Hidden rows were read too.</source>
            <translation>También se leyeron las filas ocultas.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Invisible characters were taken out.</source>
            <translation>Se quitaron caracteres invisibles.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Is split into first name and surname.</source>
            <translation>Se separa en nombre y apellidos.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Layer “{name}”</source>
            <translation>Capa «{name}»</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Left out: {list}.</source>
            <translation>Omitidos: {list}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Middle name</source>
            <translation>Segundo nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Not used</source>
            <comment>a column of the list</comment>
            <translation>No se usa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Nothing of it goes into the table.</source>
            <translation>Nada de ello va a la tabla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Other sheets were not read; choose one above to read it instead.</source>
            <translation>No se leyeron otras hojas; elija una arriba para leerla en su lugar.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Passed</source>
            <translation>Aprobado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>Reading {source}…</source>
            <translation>Leyendo {source}…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Remark</source>
            <translation>Observación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Row {row}: {cells} ({reason})</source>
            <translation>Fila {row}: {cells} ({reason})</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Row {row}: {name} is in the table already</source>
            <translation>Fila {row}: {name} ya está en la tabla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Says who passed: yes or no, 1 or 0, x or nothing.</source>
            <translation>Dice quién aprobó: sí o no, 1 o 0, x o nada.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>Show…</source>
            <comment>how each list went</comment>
            <translation>Mostrar…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname first</source>
            <translation>Apellidos primero</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname prefix</source>
            <translation>Partícula del apellido</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Surname, first name</source>
            <translation>Apellidos, nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>That is larger than any list of people. Copy only the participants.</source>
            <translation>Eso es más grande que cualquier lista de personas. Copie solo los participantes.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>The letters were read as {value}; look at accents.</source>
            <translation>Las letras se leyeron como {value}; mire los acentos.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>The organiser is not ticked as passed.</source>
            <translation>El organizador no está marcado como aprobado.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>The site does not show the e-mail of %n of them any more; they can be enrolled as the people whom the organisation knows.</source>
            <translation>
                <numerusform>El sitio ya no muestra el correo de %n de ellos; se puede inscribir como la persona que la organización conoce.</numerusform>
                <numerusform>El sitio ya no muestra el correo de %n de ellos; se pueden inscribir como las personas que la organización conoce.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>The table is in use. Nothing was added; try again.</source>
            <translation>La tabla está en uso. No se añadió nada; inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>There are merged cells.</source>
            <translation>Hay celdas combinadas.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people on the clipboard.</source>
            <translation>No hay personas en el portapapeles.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>Whole lines stand in quotation marks.</source>
            <translation>Líneas enteras están entre comillas.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>add those who were in the table already</source>
            <translation>añadir a quienes ya estaban en la tabla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>correct the columns</source>
            <translation>corregir las columnas</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>import %n people</source>
            <translation>
                <numerusform>importar a %n persona</numerusform>
                <numerusform>importar a %n personas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>read the list again</source>
            <translation>leer la lista de nuevo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>take a list out again</source>
            <translation>volver a sacar una lista</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>{file}, sheet “{sheet}”</source>
            <translation>{file}, hoja «{sheet}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>{source}: %n people were read.</source>
            <translation>
                <numerusform>{source}: se leyó %n persona.</numerusform>
                <numerusform>{source}: se leyeron %n personas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>“{value}” does not say who passed.</source>
            <translation>«{value}» no dice quién aprobó.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/import_words.py" />
            <source>“{value}” was left out of a name.</source>
            <translation>«{value}» se dejó fuera de un nombre.</translation>
        </message>
    </context>
    <context>
        <name>ImportCourse</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Convener</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Course</source>
            <comment>heading of a list</comment>
            <translation>Curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Courses</source>
            <translation>Cursos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Find a course</source>
            <translation>Buscar un curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Import from a Past Course</source>
            <translation>Importar de un curso pasado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Reading the courses</source>
            <translation>Leyendo los cursos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Reading the participants of another course</source>
            <translation>Leyendo los participantes de otro curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>The names of its participants are added. The site shows their e-mail only for 7 days after the certificate; later they can still be enrolled as the people whom the organisation knows.</source>
            <translation>Se añaden los nombres de sus participantes. El sitio muestra su correo solo durante 7 días después del certificado; más tarde todavía se pueden inscribir como las personas que la organización conoce.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>There is no other course of this organisation whose participants you may see.</source>
            <translation>No hay ningún otro curso de esta organización cuyos participantes pueda ver.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/course_dialog.py" />
            <source>Training centre</source>
            <translation>Centro de formación</translation>
        </message>
    </context>
    <context>
        <name>ImportFile</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Address cards</source>
            <translation>Tarjetas de contacto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>CSV and text</source>
            <translation>CSV y texto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Import Participants</source>
            <translation>Importar participantes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Lists of people</source>
            <translation>Listas de personas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>Spreadsheets</source>
            <translation>Hojas de cálculo</translation>
        </message>
    </context>
    <context>
        <name>ImportLayer</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>&amp;Layer or table with the list</source>
            <translation>&amp;Capa o tabla con la lista</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Columns: {names}</source>
            <translation>Columnas: {names}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Import from Layer</source>
            <translation>Importar de una capa</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/sources/layer_dialog.py" />
            <source>Only the %n selected row(s)</source>
            <translation>
                <numerusform>Solo la fila seleccionada (%n)</numerusform>
                <numerusform>Solo las %n filas seleccionadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/sources.py" />
            <source>The open project has no layer with rows. Add the list as a layer first, or import it as a file.</source>
            <translation>El proyecto abierto no tiene ninguna capa con filas. Añada primero la lista como capa, o impórtela como archivo.</translation>
        </message>
    </context>
    <context>
        <name>ImportMenu</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>A spreadsheet, a CSV or text file, address cards, a report</source>
            <translation>Una hoja de cálculo, un archivo CSV o de texto, tarjetas de contacto, un informe</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>Add people from a file, a layer or a past course</source>
            <translation>Añadir personas de un archivo, una capa o un curso pasado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;Clipboard</source>
            <translation>Del &amp;portapapeles</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;File…</source>
            <translation>De un &amp;archivo…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;Layer…</source>
            <translation>De una &amp;capa…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>From &amp;Past Course…</source>
            <translation>De un c&amp;urso pasado…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>Import</source>
            <comment>button that opens a menu</comment>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>The participants of another course of this organisation</source>
            <translation>Los participantes de otro curso de esta organización</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>The people who were copied in another program</source>
            <translation>Las personas que se copiaron en otro programa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sources/menu.py" />
            <source>The rows of a layer or table of the open project</source>
            <translation>Las filas de una capa o tabla del proyecto abierto</translation>
        </message>
    </context>
    <context>
        <name>InterruptedNotice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/interrupted.py" />
            <source>Continue…</source>
            <translation>Continuar…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/interrupted.py" />
            <source>Issue nothing more of it. Certificates that exist stay as they are.</source>
            <translation>No emitir nada más de ella. Los certificados que existen quedan como están.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/interrupted.py" />
            <source>Let It Go</source>
            <translation>Abandonar</translation>
        </message>
    </context>
    <context>
        <name>IssueFlow</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>%n of those you confirmed are in the course under another spelling of their name, which would be printed. They got no certificate yet: look at their names in the table, and issue again.</source>
            <translation>
                <numerusform>%n de los que confirmó está en el curso con otra grafía de su nombre, que se imprimiría. Aún no recibió certificado: mire su nombre en la tabla y emita de nuevo.</numerusform>
                <numerusform>%n de los que confirmó están en el curso con otra grafía de su nombre, que se imprimiría. Aún no recibieron certificado: mire sus nombres en la tabla y emita de nuevo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>%n of those you confirmed cannot get a certificate now and are left out; the table says why.</source>
            <translation>
                <numerusform>%n de los que confirmó no puede recibir certificado ahora y se omite; la tabla dice por qué.</numerusform>
                <numerusform>%n de los que confirmó no pueden recibir certificado ahora y se omiten; la tabla dice por qué.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>All are enrolled, but the balance has become too small meanwhile. No certificate was issued.</source>
            <translation>Todos están inscritos, pero entretanto el saldo es demasiado pequeño. No se emitió ningún certificado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Choose the certificate for all first.</source>
            <translation>Elija primero el certificado para todos.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Nobody of the interrupted run is ticked any more. Let it go, or tick people and continue.</source>
            <translation>Ya no está marcado nadie de la emisión interrumpida. Abandónela, o marque personas y continúe.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Nothing was sent. %n row(s) must be repaired first: {rows}. Row {first}: {why}.</source>
            <translation>
                <numerusform>No se envió nada. Primero debe corregirse %n fila: {rows}. Fila {first}: {why}.</numerusform>
                <numerusform>No se envió nada. Primero deben corregirse %n filas: {rows}. Fila {first}: {why}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/flow.py" />
            <source>Nothing was sent. %n row(s) need a look first: {rows}. Row {first}: {why}. Repair it, or say that it is right.</source>
            <translation>
                <numerusform>No se envió nada. Primero debe mirarse %n fila: {rows}. Fila {first}: {why}. Corríjala, o diga que está bien.</numerusform>
                <numerusform>No se envió nada. Primero deben mirarse %n filas: {rows}. Fila {first}: {why}. Corríjala, o diga que está bien.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Layers</name>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Address on the certification site</source>
            <translation>Dirección en el sitio de certificación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>At its training centre</source>
            <translation>En su centro de formación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/layers.py" />
            <source>Base map</source>
            <translation>Mapa base</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Certified organisations</source>
            <translation>Organizaciones certificadas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Countries</source>
            <translation>Países</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Country code</source>
            <translation>Código de país</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Course</source>
            <translation>Curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Course convener</source>
            <translation>Responsable del curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Courses</source>
            <translation>Cursos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Courses at this place</source>
            <translation>Cursos en este lugar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/actions.py" />
            <source>Open the website</source>
            <comment>of the organisation; an action of a layer</comment>
            <translation>Abrir el sitio web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Past</source>
            <translation>Pasado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Position is approximate</source>
            <translation>Posición aproximada</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/layers.py" />
            <source>QGIS certification</source>
            <translation>Certificación QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Running now</source>
            <translation>En marcha ahora</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Somewhere in its country</source>
            <translation>En algún lugar de su país</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>The position is approximate: somewhere in its country.</source>
            <translation>La posición es aproximada: en algún lugar de su país.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Trained competence</source>
            <translation>Competencia formada</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Training centre</source>
            <translation>Centro de formación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <source>Training centres</source>
            <translation>Centros de formación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Upcoming</source>
            <translation>Próximo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/texts.py" />
            <location filename="../qgis_certification_plugin/map/tips.py" />
            <source>Website</source>
            <translation>Sitio web</translation>
        </message>
    </context>
    <context>
        <name>LeftOut</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Did not pass</source>
            <translation>No aprobó</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Has a certificate already</source>
            <translation>Ya tiene un certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not enrolled</source>
            <translation>No inscrito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The balance does not pay for it</source>
            <translation>El saldo no alcanza para pagarlo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site does not offer it for this person</source>
            <translation>El sitio no lo ofrece para esta persona</translation>
        </message>
    </context>
    <context>
        <name>Locator</name>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>All certified courses on the map</source>
            <translation>Todos los cursos certificados en el mapa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>All certified organisations and their trainers on the map</source>
            <translation>Todas las organizaciones certificadas y sus formadores en el mapa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Certified courses, organisations and training centres</source>
            <translation>Cursos, organizaciones y centros de formación certificados</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Certified organisations</source>
            <translation>Organizaciones certificadas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Courses</source>
            <translation>Cursos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>No courses are saved yet: fetch them, and show them on the map</source>
            <translation>Aún no hay cursos guardados: obténgalos y muéstrelos en el mapa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>QGIS Certification</source>
            <translation>QGIS Certification</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>Training centres</source>
            <translation>Centros de formación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>courses</source>
            <comment>the word that somebody types to see all courses</comment>
            <translation>cursos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>past</source>
            <comment>of a course</comment>
            <translation>pasado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>running now</source>
            <comment>of a course</comment>
            <translation>en marcha ahora</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/words.py" />
            <source>trainers</source>
            <comment>the word that somebody types to see all trainers</comment>
            <translation>formadores</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/locator/filter.py" />
            <source>upcoming</source>
            <comment>of a course</comment>
            <translation>próximo</translation>
        </message>
    </context>
    <context>
        <name>MailDesk</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>A mail to {name} is open in your mail program; nothing is sent before you send it. Attach the PDF there.</source>
            <translation>Un correo a {name} está abierto en su programa de correo; no se envía nada antes de que usted lo envíe. Adjunte allí el PDF.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Having the site send mails</source>
            <translation>Haciendo que el sitio envíe correos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>No plain answer came, so nobody can say whether mails went out: to none, to some or to all. The site does not show it. Ask a participant before you send again.</source>
            <translation>No llegó una respuesta clara, así que nadie puede decir si salieron correos: a nadie, a algunos o a todos. El sitio no lo muestra. Pregunte a un participante antes de enviar de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Nothing was sent: the site would write to other people by now. Look at the list again.</source>
            <translation>No se envió nada: el sitio escribiría ahora a otras personas. Mire de nuevo la lista.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Reading e-mail addresses</source>
            <translation>Leyendo direcciones de correo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>Reading who gets a mail</source>
            <translation>Leyendo quién recibe un correo</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/desk.py" />
            <source>The site has sent %n mail(s).</source>
            <translation>
                <numerusform>El sitio ha enviado %n correo.</numerusform>
                <numerusform>El sitio ha enviado %n correos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MappingStrip</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Add Them Too</source>
            <translation>Añadirlos también</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Add those as well who were in the table already</source>
            <translation>Añadir también a quienes ya estaban en la tabla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Column names</source>
            <comment>the row that holds them</comment>
            <translation>Nombres de columna</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Columns understood</source>
            <translation>Columnas entendidas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Encoding</source>
            <comment>of a text file</comment>
            <translation>Codificación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>How full names are written</source>
            <translation>Cómo están escritos los nombres completos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Name order</source>
            <translation>Orden de los nombres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>No row with names</source>
            <translation>Ninguna fila con nombres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Row that names the columns; rows above it are left out</source>
            <translation>Fila que da nombre a las columnas; las filas de encima se omiten</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Row {row}: {cells}</source>
            <translation>Fila {row}: {cells}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Sheet</source>
            <comment>of a workbook</comment>
            <translation>Hoja</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Sheet to read</source>
            <translation>Hoja que se lee</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Show what was left out and what was noticed</source>
            <translation>Mostrar lo que se omitió y lo que se observó</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Take the people that were read out again</source>
            <translation>Volver a sacar las personas que se leyeron</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>The rows have been changed since they were read.</source>
            <translation>Las filas se han cambiado desde que se leyeron.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>Try another encoding where letters look wrong</source>
            <translation>Probar otra codificación donde las letras se ven mal</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_strip.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>What column {column} holds</source>
            <translation>Qué contiene la columna {column}</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>{sheet} (%n row(s))</source>
            <translation>
                <numerusform>{sheet} (%n fila)</numerusform>
                <numerusform>{sheet} (%n filas)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mapping_choices.py" />
            <source>{sheet}, hidden</source>
            <translation>{sheet}, oculta</translation>
        </message>
    </context>
    <context>
        <name>Material</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>&amp;Course</source>
            <translation>&amp;Curso</translation>
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
            <translation>&amp;Enlace, archivo o carpeta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>A link. The reviewers must be able to open it.</source>
            <translation>Un enlace. Los revisores deben poder abrirlo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Add a piece of material</source>
            <translation>Añadir un material</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a File</source>
            <translation>Elegir un archivo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a Folder</source>
            <translation>Elegir una carpeta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a file on this computer</source>
            <translation>Elegir un archivo de este equipo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Choose a folder on this computer</source>
            <translation>Elegir una carpeta de este equipo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Course</source>
            <translation>Curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>File…</source>
            <translation>Archivo…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Folder…</source>
            <translation>Carpeta…</translation>
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
            <translation>Último cambio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>List the material of all your courses. Files stay on this computer: put them where the reviewers can get them, and give the link here. Of files and folders the last change and the versions of QGIS in texts and projects are shown.</source>
            <translation>Enumere el material de todos sus cursos. Los archivos se quedan en este equipo: póngalos donde los revisores puedan obtenerlos y dé aquí el enlace. De archivos y carpetas se muestran el último cambio y las versiones de QGIS que hay en textos y proyectos.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Look Again</source>
            <translation>Mirar de nuevo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Look at all files and folders again</source>
            <translation>Mirar de nuevo todos los archivos y carpetas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Looking at training material</source>
            <translation>Mirando el material de formación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>On this computer. Last change {when}; no version of QGIS was found in it.</source>
            <translation>En este equipo. Último cambio: {when}; no se encontró en él ninguna versión de QGIS.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>On this computer. Last change {when}; speaks of QGIS {versions}.</source>
            <translation>En este equipo. Último cambio: {when}; habla de QGIS {versions}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>On this computer; not looked at yet.</source>
            <translation>En este equipo; aún no se ha mirado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Paste a link, or choose a file or folder to see how recent it is.</source>
            <translation>Pegue un enlace, o elija un archivo o una carpeta para ver si es reciente.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Place</source>
            <comment>link, file or folder</comment>
            <translation>Ubicación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>QGIS versions</source>
            <translation>Versiones de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Remove the chosen piece; its files stay</source>
            <translation>Quitar el material elegido; sus archivos se quedan</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>This is neither a link nor a file on this computer.</source>
            <translation>Esto no es ni un enlace ni un archivo de este equipo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>Training material</source>
            <translation>Material de formación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/material.py" />
            <source>{file} cannot be found or read.</source>
            <translation>No se puede encontrar o leer {file}.</translation>
        </message>
    </context>
    <context>
        <name>MyCourses</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>%n course(s)</source>
            <translation>
                <numerusform>%n curso</numerusform>
                <numerusform>%n cursos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Balance {balance}</source>
            <translation>Saldo: {balance}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Buy credits on the site, in your web browser</source>
            <translation>Comprar créditos en el sitio, en su navegador web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Choose your organisation above. If you work for none yet, the page “Certified?” tells how an organisation becomes certified.</source>
            <translation>Elija su organización arriba. Si aún no trabaja para ninguna, la página «¿Certificada?» cuenta cómo se certifica una organización.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Courses</source>
            <translation>Cursos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Fill in the participants of this course and issue certificates</source>
            <translation>Completar los participantes de este curso y emitir certificados</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Find the organisations that you work for</source>
            <translation>Buscar las organizaciones para las que usted trabaja</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Finding the organisations you work for…</source>
            <translation>Buscando las organizaciones para las que usted trabaja…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <location filename="../qgis_certification_plugin/ui/courses/organisations.py" />
            <source>Finding your organisations</source>
            <translation>Buscando sus organizaciones</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>No course holds these words.</source>
            <translation>Ningún curso contiene estas palabras.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Open Participants</source>
            <translation>Abrir participantes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Read balance and courses again</source>
            <translation>Leer de nuevo el saldo y los cursos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/organisations.py" />
            <source>Reading the list of organisations</source>
            <translation>Leyendo la lista de organizaciones</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/organisations.py" />
            <source>Reading the organisation's courses</source>
            <translation>Leyendo los cursos de la organización</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Reading the organisation…</source>
            <translation>Leyendo la organización…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Search in these courses</source>
            <translation>Buscar en estos cursos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Sign Out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Signed in as {name}</source>
            <translation>Sesión iniciada como {name}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Stop looking</source>
            <translation>Dejar de buscar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>This organisation has no courses yet.</source>
            <translation>Esta organización aún no tiene cursos.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>Top Up…</source>
            <translation>Recargar…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/page.py" />
            <source>Your session has ended. Nothing is lost. Sign in again to go on.</source>
            <translation>Su sesión ha terminado. No se ha perdido nada. Inicie sesión de nuevo para continuar.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/courses/desk.py" />
            <source>{shown} of %n course(s)</source>
            <translation>
                <numerusform>{shown} de %n curso</numerusform>
                <numerusform>{shown} de %n cursos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Office</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/office.py" />
            <source>Fetching certified courses</source>
            <translation>Obteniendo los cursos certificados</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/office.py" />
            <source>Reading the saved courses</source>
            <translation>Leyendo los cursos guardados</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>A file could not be deleted, perhaps because another program has it open: {file}.</source>
            <translation>No se pudo eliminar un archivo, quizá porque otro programa lo tiene abierto: {file}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Add this to a bug report. It holds versions, settings and the last errors, and no names, e-mail addresses or passwords.</source>
            <translation>Añada esto a un informe de error. Contiene versiones, ajustes y los últimos errores, y ningún nombre, dirección de correo ni contraseña.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>All that the plugin stores on this computer. Only you may read it. Nothing of it is sent anywhere but to the certification site, and only when you say so.</source>
            <translation>Todo lo que el complemento guarda en este equipo. Solo usted puede leerlo. No se envía nada de ello salvo al sitio de certificación, y solo cuando usted lo dice.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>Another QGIS is working on %n course(s); what belongs to them stayed.</source>
            <translation>
                <numerusform>Otro QGIS está trabajando en %n curso; lo que le pertenece se quedó.</numerusform>
                <numerusform>Otro QGIS está trabajando en %n cursos; lo que les pertenece se quedó.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Back to QGIS's Language</source>
            <translation>Volver al idioma de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Certification site</source>
            <translation>Sitio de certificación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Copy Diagnosis</source>
            <translation>Copiar diagnóstico</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete All Now…</source>
            <translation>Eliminar todo ahora…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete Now…</source>
            <translation>Eliminar ahora…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete everything in the list</source>
            <translation>Eliminar todo lo de la lista</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Delete what is selected in the list</source>
            <translation>Eliminar lo seleccionado en la lista</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Deleted.</source>
            <translation>Eliminado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Diagnosis</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>End the session; tables that are open are saved and closed</source>
            <translation>Terminar la sesión; las tablas abiertas se guardan y se cierran</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Fetch the courses again when they are older than</source>
            <translation>Volver a obtener los cursos cuando tengan más de</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Forget Password</source>
            <translation>Olvidar contraseña</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Go back to {address}</source>
            <translation>Volver a {address}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>How long</source>
            <comment>it is stored</comment>
            <translation>Cuánto tiempo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>How much</source>
            <comment>is stored</comment>
            <translation>Cuánto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Instead of each text, show its context and source as in the file</source>
            <translation>En lugar de cada texto, mostrar su contexto y su origen como en el archivo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It defines entities, which no translation file needs.</source>
            <translation>Define entidades, que ningún archivo de traducción necesita.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is damaged, or no translation file (line {line}).</source>
            <translation>Está dañado, o no es un archivo de traducción (línea {line}).</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is damaged; compile it again.</source>
            <translation>Está dañado; compílelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is larger than any translation of this plugin.</source>
            <translation>Es más grande que cualquier traducción de este complemento.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>It is no file of Qt Linguist.</source>
            <translation>No es un archivo de Qt Linguist.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Let the whole plugin speak it at once, until QGIS is left</source>
            <translation>Que todo el complemento lo hable al momento, hasta que se cierre QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>No text in it is translated.</source>
            <translation>No hay ningún texto traducido en él.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Nobody has signed in yet.</source>
            <translation>Nadie ha iniciado sesión todavía.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Nobody is signed in. {username} was the last one.</source>
            <translation>Nadie tiene la sesión iniciada. {username} fue el último.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>On trial: {language}, from {file}. What you save in that file is shown at once.</source>
            <translation>A prueba: {language}, de {file}. Lo que guarde en ese archivo se muestra al momento.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Open Folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Opens the page for bug reports in your web browser</source>
            <translation>Abre la página de informes de errores en su navegador web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <source>Practice</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>QGIS did not let go of the password: its authentication database is switched off or cannot be written. The password is still there.</source>
            <translation>QGIS no soltó la contraseña: su base de datos de autenticación está desactivada o no se puede escribir. La contraseña sigue ahí.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>QGIS did not let go of the password; it is still there.</source>
            <translation>QGIS no soltó la contraseña; sigue ahí.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>QGIS remembers no password.</source>
            <translation>QGIS no recuerda ninguna contraseña.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Remove it from QGIS's encrypted store; you type it next time</source>
            <translation>Quitarla del almacén cifrado de QGIS; la escribirá la próxima vez</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Report a Bug</source>
            <translation>Informar de un error</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Save Diagnosis</source>
            <translation>Guardar diagnóstico</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>Save Diagnosis…</source>
            <translation>Guardar diagnóstico…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/section.py" />
            <source>Set by the environment variable {variable}, so it cannot be changed here. Ask who manages this computer.</source>
            <translation>Fijado por la variable de entorno {variable}, por lo que no se puede cambiar aquí. Pregunte a quien administra este equipo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Show the files in your file manager</source>
            <translation>Mostrar los archivos en su gestor de archivos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Show where texts come from</source>
            <translation>Mostrar de dónde vienen los textos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Sign Out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>Signed in at {host} as {username}.</source>
            <translation>Sesión iniciada en {host} como {username}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>Size</source>
            <comment>on the disk</comment>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/moving.py" />
            <source>Something is being sent to {host}. Nothing was changed; come back when that has ended.</source>
            <translation>Se está enviando algo a {host}. No se cambió nada; vuelva cuando haya terminado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>The address must begin with https, so that nobody on the way can read your password. Only a site on this computer may do without.</source>
            <translation>La dirección debe empezar por https, para que nadie por el camino pueda leer su contraseña. Solo un sitio de este equipo puede prescindir de ello.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>The address must not hold a username or password. Sign in on the page My courses.</source>
            <translation>La dirección no debe contener usuario ni contraseña. Inicie sesión en la página Mis cursos.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/moving.py" />
            <source>The address of the certification site was not changed.</source>
            <translation>La dirección del sitio de certificación no se cambió.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/moving.py" />
            <source>The certification site is now {host}.</source>
            <translation>El sitio de certificación es ahora {host}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>The courses are being fetched at this moment. Nothing was deleted; come back when that has ended.</source>
            <translation>Los cursos se están obteniendo en este momento. No se eliminó nada; vuelva cuando haya terminado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/account.py" />
            <source>The password is in QGIS's encrypted store.</source>
            <translation>La contraseña está en el almacén cifrado de QGIS.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>The plugin speaks the language of QGIS ({language}).</source>
            <translation>El complemento habla el idioma de QGIS ({language}).</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>This is not the address of a website. It looks like {address}.</source>
            <translation>Esto no es la dirección de un sitio web. Se parece a {address}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>This translation awaits review by a native speaker. Tell the makers of the plugin what reads oddly, or correct it yourself: you can try out your file here.</source>
            <comment>seen only in languages that no native speaker has reviewed</comment>
            <translation>Esta traducción está pendiente de revisión por un hablante nativo. Comunique a los autores del complemento lo que suene raro o corríjalo usted mismo: aquí puede probar su archivo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Translation file (.ts or .qm)</source>
            <translation>Archivo de traducción (.ts o .qm)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Translations</source>
            <translation>Traducciones</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Try Out</source>
            <translation>Probar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>Try a Translation</source>
            <translation>Probar una traducción</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Type the address of the certification site.</source>
            <translation>Escriba la dirección del sitio de certificación.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>Use Default</source>
            <comment>the usual address</comment>
            <translation>Usar la predeterminada</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>What</source>
            <comment>is stored</comment>
            <translation>Qué</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>What is stored on this computer</source>
            <translation>Qué se guarda en este equipo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>While you practise, the address stays as it is.</source>
            <translation>Mientras practica, la dirección queda como está.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/site.py" />
            <source>With OK you move to {host}: tables that are open are saved and closed, you are signed out, and the password that QGIS remembers is removed. Your tables come back when you return to the address of now.</source>
            <translation>Con Aceptar pasa a {host}: las tablas abiertas se guardan y se cierran, se cierra su sesión y se elimina la contraseña que QGIS recuerda. Sus tablas vuelven cuando regrese a la dirección de ahora.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/deleting.py" />
            <source>You are practising. Stop that first; nothing was deleted.</source>
            <translation>Está practicando. Deténgalo primero; no se eliminó nada.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <source>You are practising: nothing is real, nothing is paid.</source>
            <translation>Está practicando: nada es real, nada se paga.</translation>
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
            <translation>Se usa {address} en su lugar.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>{done} of %n text(s) are translated.</source>
            <translation>
                <numerusform>{done} de %n texto están traducidos.</numerusform>
                <numerusform>{done} de %n textos están traducidos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>{file} cannot be read. The language stays as it is. See whether the file is there and whether you may read it.</source>
            <translation>{file} no se puede leer. El idioma queda como está. Vea si el archivo está ahí y si tiene permiso para leerlo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/diagnosis.py" />
            <source>{file} could not be written ({reason}). Choose another folder, or copy the diagnosis.</source>
            <translation>No se pudo escribir {file} ({reason}). Elija otra carpeta, o copie el diagnóstico.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/language.py" />
            <source>{file} was not used, and the language stays as it is.</source>
            <translation>{file} no se usó, y el idioma queda como está.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/privacy.py" />
            <source>{size} in the folder {folder}</source>
            <translation>{size} en la carpeta {folder}</translation>
        </message>
    </context>
    <context>
        <name>Organisation</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>A square PNG or JPEG picture, best of 500 pixels or more.</source>
            <translation>Una imagen PNG o JPEG cuadrada, mejor de 500 píxeles o más.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose a Logo</source>
            <translation>Elegir un logotipo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose a PNG or JPEG picture</source>
            <translation>Elegir una imagen PNG o JPEG</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose a country</source>
            <translation>Elegir un país</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>File of the logo</source>
            <translation>Archivo del logotipo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/apply_words.py" />
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Logo</source>
            <translation>Logotipo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Other owners</source>
            <translation>Otros propietarios</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>The logo</source>
            <translation>El logotipo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>Usernames or e-mails, with commas between them</source>
            <translation>Nombres de usuario o correos, separados por comas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>VAT or registration number</source>
            <translation>Número de IVA o de registro</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/gap_words.py" />
            <source>Website</source>
            <translation>Sitio web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>You are an owner yourself. Others need an account on the site; they are looked up by exactly what you type here.</source>
            <translation>Usted mismo es propietario. Los demás necesitan una cuenta en el sitio; se buscan exactamente por lo que escriba aquí.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>{field} (required)</source>
            <translation>{field} (obligatorio)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/details.py" />
            <source>{width} × {height} pixels.</source>
            <comment>size of the logo</comment>
            <translation>{width} × {height} píxeles.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationChooser</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/chooser.py" />
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/chooser.py" />
            <source>Type a part of its name</source>
            <translation>Escriba una parte de su nombre</translation>
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
            <translation>Como para todos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cells.py" />
            <source>As for all: {wording}</source>
            <translation>Como para todos: {wording}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_values.py" />
            <source>Did not pass</source>
            <translation>No aprobó</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>First name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Only those who are ticked here get a certificate.</source>
            <translation>Solo quienes están marcados aquí reciben un certificado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/view.py" />
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_values.py" />
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Passed</source>
            <translation>Aprobado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/view.py" />
            <source>Paste a list of people, drop a file or a layer here, choose Import, or type above.</source>
            <translation>Pegue una lista de personas, suelte aquí un archivo o una capa, elija Importar, o escriba arriba.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Remark</source>
            <comment>column of the trainer's notes</comment>
            <translation>Observación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Surname</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/view.py" />
            <source>Tab goes from cell to cell, Ctrl+Tab out of the table, F2 into a cell. Space ticks who passed. Ctrl+R repairs the row, Ctrl+Shift+R calls it right.</source>
            <translation>Tab va de celda en celda, Ctrl+Tab sale de la tabla, F2 entra en una celda. Espacio marca quién ha aprobado. Ctrl+R repara la fila, Ctrl+Mayús+R la da por correcta.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>The name is printed on the certificate exactly as it stands here.</source>
            <translation>El nombre se imprime en el certificado exactamente como está aquí.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>The site sends the certificate to this address when you ask for it.</source>
            <translation>El sitio envía el certificado a esta dirección cuando usted lo pide.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>The wording on the certificate of this participant.</source>
            <translation>El texto del certificado de este participante.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>What is right or wrong with the row, and how far it is.</source>
            <translation>Qué está bien o mal en la fila, y cómo va.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/columns.py" />
            <source>Your own note. It is never sent: it stays in the draft on this computer, also for those who are enrolled, until you clear it or forget the draft.</source>
            <translation>Su propia nota. Nunca se envía: se queda en el borrador de este equipo, también para los inscritos, hasta que la borre u olvide el borrador.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>add row</source>
            <translation>añadir fila</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>choose wording</source>
            <translation>elegir texto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>clear cells</source>
            <translation>borrar celdas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>cut cells</source>
            <translation>cortar celdas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/model.py" />
            <source>edit {column}</source>
            <translation>editar {column}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>fill down</source>
            <translation>rellenar hacia abajo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cell_commands.py" />
            <source>paste cells</source>
            <translation>pegar celdas</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>remove %n row(s)</source>
            <translation>
                <numerusform>quitar %n fila</numerusform>
                <numerusform>quitar %n filas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/people_rows.py" />
            <source>tick who passed</source>
            <translation>marcar quién aprobó</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/cells.py" />
            <source>{column}, empty row</source>
            <translation>{column}, fila vacía</translation>
        </message>
    </context>
    <context>
        <name>ParticipantsWindow</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>An earlier run was interrupted. Continue it, or let it go, before you send anything else.</source>
            <translation>Una emisión anterior se interrumpió. Continúela, o abandónela, antes de enviar otra cosa.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Enrolling was interrupted: %n people are not in the course. They are still in the table as new.</source>
            <translation>
                <numerusform>La inscripción se interrumpió: %n persona no está en el curso. Sigue en la tabla como nueva.</numerusform>
                <numerusform>La inscripción se interrumpió: %n personas no están en el curso. Siguen en la tabla como nuevas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/top_up.py" />
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Refresh the balance here when you have topped up there.</source>
            <translation>Actualice aquí el saldo cuando haya recargado allí.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/window.py" />
            <source>Sending goes on in the background.</source>
            <translation>El envío continúa en segundo plano.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/window.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Stopped. What was done until then stays done.</source>
            <translation>Detenido. Lo que se hizo hasta entonces queda hecho.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>You are signed in again. The table has changed meanwhile, so nobody was enrolled yet.</source>
            <translation>Ha iniciado sesión de nuevo. Entretanto la tabla ha cambiado, así que aún no se inscribió a nadie.</translation>
        </message>
    </context>
    <context>
        <name>PersonActions</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Change the name or the e-mail on the site</source>
            <translation>Cambiar el nombre o el correo en el sitio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Correct Name or E-mail…</source>
            <translation>Corregir nombre o correo…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Enrol This Person</source>
            <translation>Inscribir a esta persona</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Enrol only this person; this costs nothing</source>
            <translation>Inscribir solo a esta persona; esto no cuesta nada</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Have the site print the certificate anew; this costs nothing</source>
            <translation>Hacer que el sitio imprima de nuevo el certificado; esto no cuesta nada</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Open PDF</source>
            <translation>Abrir PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Open Verification Page</source>
            <translation>Abrir página de verificación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Pay Certificate…</source>
            <translation>Pagar certificado…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Pay this certificate with one credit</source>
            <translation>Pagar este certificado con un crédito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Prepare a mail to this person in your own mail program</source>
            <translation>Preparar un correo a esta persona en su propio programa de correo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Remove from Course…</source>
            <translation>Quitar del curso…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Renew PDF</source>
            <translation>Renovar PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Revoke Certificate…</source>
            <translation>Revocar certificado…</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>Save %n PDF(s)…</source>
            <translation>
                <numerusform>Guardar %n PDF…</numerusform>
                <numerusform>Guardar %n PDF…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Show the certificate</source>
            <translation>Mostrar el certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Take the certificate back for good</source>
            <translation>Retirar el certificado para siempre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Take this person out of the course; a certificate stays valid</source>
            <translation>Sacar a esta persona del curso; un certificado sigue siendo válido</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>What anybody sees who checks the number, in your web browser</source>
            <translation>Lo que ve cualquiera que compruebe el número, en su navegador web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/actions.py" />
            <source>Write a Mail</source>
            <translation>Escribir un correo</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>Write to %n People…</source>
            <translation>
                <numerusform>Escribir a %n persona…</numerusform>
                <numerusform>Escribir a %n personas…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonDesk</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Correcting a participant</source>
            <translation>Corrigiendo a un participante</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>Fetching a certificate</source>
            <translation>Obteniendo un certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Making a PDF anew</source>
            <translation>Haciendo de nuevo un PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Paying a certificate</source>
            <translation>Pagando un certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Reading name and e-mail</source>
            <translation>Leyendo nombre y correo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Removing a participant from the course</source>
            <translation>Quitando a un participante del curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>Revoking a certificate</source>
            <translation>Revocando un certificado</translation>
        </message>
    </context>
    <context>
        <name>PersonOffers</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>A certificate can be revoked within a week of its issue only, and that has passed.</source>
            <translation>Un certificado solo se puede revocar en la semana siguiente a su emisión, y ya ha pasado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>It is not paid, so there is no PDF.</source>
            <translation>No está pagado, así que no hay PDF.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>Select one person in the table first.</source>
            <translation>Seleccione primero una persona en la tabla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>The certificate is a week old or older: the site lets nobody change the name or e-mail any more.</source>
            <translation>El certificado tiene una semana o más: el sitio ya no permite a nadie cambiar el nombre ni el correo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>The site does not offer you this for this person.</source>
            <translation>El sitio no le ofrece esto para esta persona.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>The site offers this for paid certificates only.</source>
            <translation>El sitio solo ofrece esto para certificados pagados.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>There is no certificate yet.</source>
            <translation>Todavía no hay certificado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>There is no credit to pay it with: top up first.</source>
            <translation>No hay crédito para pagarlo: recargue primero.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>This certificate is paid already.</source>
            <translation>Este certificado ya está pagado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>This person is enrolled already.</source>
            <translation>Esta persona ya está inscrita.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/offers.py" />
            <source>This person is not enrolled yet.</source>
            <translation>Esta persona aún no está inscrita.</translation>
        </message>
    </context>
    <context>
        <name>PersonReports</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/desk.py" />
            <source>No program opened the PDF. Save it instead.</source>
            <translation>Ningún programa abrió el PDF. Guárdelo en su lugar.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: somebody else has corrected {name} meanwhile. Look at it again.</source>
            <translation>No se cambió nada: entretanto otra persona ha corregido a {name}. Mírelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: the certificate of {name} is a week old, and the site lets nobody change it any more.</source>
            <translation>No se cambió nada: el certificado de {name} tiene una semana, y el sitio ya no permite a nadie cambiarlo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: the organisation has somebody else of exactly this name and e-mail.</source>
            <translation>No se cambió nada: la organización tiene a otra persona con exactamente este nombre y correo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: {name} has another certificate by now than was confirmed. Look at it again.</source>
            <translation>No se cambió nada: {name} tiene ahora otro certificado que el que se confirmó. Mírelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>Nothing was changed: {name} is no longer in the course.</source>
            <translation>No se cambió nada: {name} ya no está en el curso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/changing.py" />
            <source>The PDF of {number} was made anew, but it does not show “{name}”. Look at it, and try again.</source>
            <translation>El PDF de {number} se hizo de nuevo, pero no muestra «{name}». Mírelo e inténtelo otra vez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} is corrected.</source>
            <translation>{name} está corregido.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} is no longer in the course.</source>
            <translation>{name} ya no está en el curso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} is still in the course: no answer came. Try again.</source>
            <translation>{name} sigue en el curso: no llegó respuesta. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name} was not changed: no answer came. Try again.</source>
            <translation>{name} no se cambió: no llegó respuesta. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/words.py" />
            <source>{name}: no answer came, and the site cannot be read now. Refresh and look before you repeat it.</source>
            <translation>{name}: no llegó respuesta, y ahora no se puede leer el sitio. Actualice y mire antes de repetirlo.</translation>
        </message>
    </context>
    <context>
        <name>PersonStrip</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/strip.py" />
            <source>More</source>
            <comment>a button with a menu</comment>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/person/strip.py" />
            <source>More that can be done with this person</source>
            <translation>Más cosas que se pueden hacer con esta persona</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>%n people are enrolled in the course first.</source>
            <translation>
                <numerusform>%n persona se inscribe primero en el curso.</numerusform>
                <numerusform>%n personas se inscriben primero en el curso.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>%n people get none now</source>
            <translation>
                <numerusform>%n persona no recibe ninguno ahora</numerusform>
                <numerusform>%n personas no reciben ninguno ahora</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>A certificate can be revoked until {day}; whether the credit comes back then is up to the site.</source>
            <translation>Un certificado se puede revocar hasta el {day}; que entonces se devuelva el crédito depende del sitio.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Balance now {now}, afterwards {after}.</source>
            <translation>Saldo ahora: {now}; después: {after}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue %n Certificate(s) for {amount}</source>
            <translation>
                <numerusform>Emitir %n certificado por {amount}</numerusform>
                <numerusform>Emitir %n certificados por {amount}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue %n certificate(s) for “{course}”?</source>
            <translation>
                <numerusform>¿Emitir %n certificado de «{course}»?</numerusform>
                <numerusform>¿Emitir %n certificados de «{course}»?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue Certificates</source>
            <translation>Emitir certificados</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Issue the First %n…</source>
            <translation>
                <numerusform>Emitir solo el primero (%n)…</numerusform>
                <numerusform>Emitir los primeros %n…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Name on the certificate</source>
            <translation>Nombre en el certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Open the first certificate as a PDF, printed by the site with an invented name and number; this costs nothing</source>
            <translation>Abrir el primer certificado como PDF, impreso por el sitio con nombre y número inventados; esto no cuesta nada</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Preview…</source>
            <translation>Vista previa…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Shows first whom the balance pays for; sends nothing yet</source>
            <translation>Muestra primero para quién alcanza el saldo; todavía no envía nada</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Shows step by step what would be sent, and sends nothing</source>
            <translation>Muestra paso a paso qué se enviaría, y no envía nada</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The balance is {now}: too little. Top up for %n credit(s) more, or issue only what it pays for. Nothing is issued on credit.</source>
            <translation>
                <numerusform>El saldo es {now}: demasiado poco. Recargue %n crédito más, o emita solo lo que alcance a pagar. No se emite nada a crédito.</numerusform>
                <numerusform>El saldo es {now}: demasiado poco. Recargue %n créditos más, o emita solo lo que alcance a pagar. No se emite nada a crédito.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The course ended more than a week ago, so a certificate cannot be revoked.</source>
            <translation>El curso terminó hace más de una semana, así que un certificado no se puede revocar.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The names are printed exactly as they stand here. A mistake can be corrected on the site until {day}; after that it costs another certificate.</source>
            <translation>Los nombres se imprimen exactamente como están aquí. Un error se puede corregir en el sitio hasta el {day}; después cuesta otro certificado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The site does not show you the balance, so nothing can be issued from here.</source>
            <translation>El sitio no le muestra el saldo, así que desde aquí no se puede emitir nada.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>The site shows a preview of the certificate only to those who may change the course.</source>
            <translation>El sitio solo muestra una vista previa del certificado a quienes pueden cambiar el curso.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>There is no credit left. Top up for %n credit(s) first. Nothing is issued on credit.</source>
            <translation>
                <numerusform>No queda crédito. Recargue primero %n crédito. No se emite nada a crédito.</numerusform>
                <numerusform>No queda crédito. Recargue primero %n créditos. No se emite nada a crédito.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>This costs %n credit(s), {amount}.</source>
            <translation>
                <numerusform>Esto cuesta %n crédito, {amount}.</numerusform>
                <numerusform>Esto cuesta %n créditos, {amount}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>This course ends on {day}: are you sure that everybody has passed already?</source>
            <translation>Este curso termina el {day}: ¿está seguro de que todos ya han aprobado?</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Top Up…</source>
            <translation>Recargar…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Try It Without Sending…</source>
            <translation>Probar sin enviar…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Who gets a certificate</source>
            <translation>Quién recibe un certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Who gets none</source>
            <translation>Quién no recibe ninguno</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/dialog.py" />
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
    </context>
    <context>
        <name>PlanTools</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>A preview changes nothing on the site.</source>
            <translation>Una vista previa no cambia nada en el sitio.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>Fetching the preview</source>
            <translation>Obteniendo la vista previa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>No program opened the PDF of the preview.</source>
            <translation>Ningún programa abrió el PDF de la vista previa.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>The site does not offer this to you for this course.</source>
            <translation>El sitio no le ofrece esto para este curso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/plan/tools.py" />
            <source>Trying it without sending</source>
            <translation>Probando sin enviar</translation>
        </message>
    </context>
    <context>
        <name>Plugin</name>
        <message>
            <location filename="../qgis_certification_plugin/plugin.py" />
            <source>Courses and Certificates</source>
            <translation>Cursos y certificados</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/help.py" />
            <source>Help</source>
            <comment>on buttons and in menus: opens the help</comment>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/plugin.py" />
            <source>QGIS Certification: find courses, issue certificates</source>
            <translation>QGIS Certification: buscar cursos, emitir certificados</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/entry.py" />
            <source>Settings…</source>
            <translation>Ajustes…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/map_actions.py" />
            <source>Show in QGIS Certification</source>
            <comment>an action for a feature</comment>
            <translation>Mostrar en QGIS Certification</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>A small certification site starts on this computer, with invented organisations, courses and people. Enrol, issue, revoke: nothing leaves this computer, nothing is paid, and your own tables, courses and layers stay as they are. All you do is removed when you stop.</source>
            <translation>Un pequeño sitio de certificación arranca en este equipo, con organizaciones, cursos y personas inventados. Inscriba, emita, revoque: nada sale de este equipo, nada se paga, y sus propias tablas, cursos y capas quedan como están. Todo lo que haga se elimina cuando lo detenga.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>After two certificates a colleague has used up the credits of your organisation. No certificate is issued unpaid. Top up on the practice site and go on.</source>
            <translation>Después de dos certificados, un colega ha gastado los créditos de su organización. No se emite ningún certificado sin pagar. Recargue en el sitio de práctica y continúe.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>All goes as on a good day.</source>
            <translation>Todo va como en un buen día.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Answers get lost</source>
            <translation>Se pierden respuestas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>At the 3rd certificate the site has signed you out. Your table is kept. Sign in again, and you are asked about the rest.</source>
            <translation>En el 3.er certificado el sitio ha cerrado su sesión. Su tabla se conserva. Inicie sesión de nuevo y se le pregunta por el resto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Change…</source>
            <comment>who one practises as, and what goes wrong</comment>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Choose another role, or what shall go wrong</source>
            <translation>Elegir otro papel, o qué debe salir mal</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Connection drops after the 3rd certificate</source>
            <translation>La conexión se corta tras el 3.er certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Course convener</source>
            <translation>Responsable de curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Credits run out</source>
            <translation>Se agotan los créditos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Every answer takes a second and a half. QGIS stays usable, the progress tells how far it is, and you can stop between two certificates.</source>
            <translation>Cada respuesta tarda segundo y medio. QGIS sigue utilizable, el progreso dice cómo va, y usted puede detener entre dos certificados.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Everything works</source>
            <translation>Todo funciona</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Everything you have practised is removed: tables, participants, certificates. The practice site begins anew. Nothing at the real site changes.</source>
            <translation>Se elimina todo lo que ha practicado: tablas, participantes, certificados. El sitio de práctica empieza de nuevo. Nada cambia en el sitio real.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Go back to the real site; what you practised is removed</source>
            <translation>Volver al sitio real; lo que practicó se elimina</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Number given out twice</source>
            <translation>Número dado dos veces</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Owner of a certifying organisation</source>
            <translation>Propietario de una organización certificadora</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Owner without credits</source>
            <translation>Propietario sin créditos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Practice: nothing is real, nothing is paid</source>
            <translation>Práctica: nada es real, nada se paga</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Practise</source>
            <translation>Practicar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/entry.py" />
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Practise…</source>
            <translation>Practicar…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>Preparing the practice site</source>
            <translation>Preparando el sitio de práctica</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Remove all you have practised and begin anew</source>
            <translation>Eliminar todo lo que ha practicado y empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>Removing what was practised</source>
            <translation>Eliminando lo practicado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Reset…</source>
            <comment>the practice site</comment>
            <translation>Restablecer…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>See what is said where the credits do not suffice. Topping up costs nothing here.</source>
            <translation>Vea qué se dice cuando no alcanzan los créditos. Recargar no cuesta nada aquí.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Session ends half-way</source>
            <translation>La sesión termina a medio camino</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Slow site</source>
            <translation>Sitio lento</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>Somebody else issues at the same time</source>
            <translation>Otra persona emite al mismo tiempo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>Something is being sent to the real site. Practise when that has ended.</source>
            <translation>Se está enviando algo al sitio real. Practique cuando haya terminado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/entry.py" />
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Stop Practising</source>
            <translation>Dejar de practicar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>The 4th is sent, its answer never comes, and for a few seconds the site cannot be reached. The course is read again before anything else is sent, so nobody gets two certificates and nobody is forgotten. Go on from the strip above the table.</source>
            <translation>El 4.º se envía, su respuesta nunca llega, y durante unos segundos no se puede acceder al sitio. El curso se lee de nuevo antes de enviar otra cosa, así que nadie recibe dos certificados y no se olvida a nadie. Continúe desde la franja sobre la tabla.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>The number of your first certificate also goes to somebody of another organisation. It is found when the numbers are checked afterwards: neither certificate can be verified then.</source>
            <translation>El número de su primer certificado se da también a alguien de otra organización. Se descubre cuando después se verifican los números: entonces no se puede verificar ninguno de los dos certificados.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>The practice site could not be started on this computer. Nothing has changed; you are where you were. The log tells more.</source>
            <translation>El sitio de práctica no se pudo iniciar en este equipo. Nada ha cambiado; está donde estaba. El registro dice más.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>The site issues two certificates and then reports an error of its own. Whether they were issued is read from the course; none is sent a second time.</source>
            <translation>El sitio emite dos certificados y después informa de un error propio. Si se emitieron se lee en el curso; ninguno se envía por segunda vez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Try it all on a practice site first: free and private.</source>
            <translation>Pruébelo todo primero en un sitio de práctica: gratis y privado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>What happens</source>
            <comment>what goes wrong, or nothing</comment>
            <translation>Qué ocurre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>While you issue, a colleague issues to somebody in your table too. That person gets one certificate, not two, and one credit is taken.</source>
            <translation>Mientras usted emite, un colega emite también a alguien de su tabla. Esa persona recibe un certificado, no dos, y se toma un crédito.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>Work with a practice site on this computer; nothing is real</source>
            <translation>Trabajar con un sitio de práctica en este equipo; nada es real</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>You add participants and issue certificates to them. What only owners may do is not offered to you.</source>
            <translation>Usted añade participantes y les emite certificados. Lo que solo pueden hacer los propietarios no se le ofrece.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/practice.py" />
            <location filename="../qgis_certification_plugin/ui/practice/dialogs.py" />
            <source>You are</source>
            <comment>the role that one practises</comment>
            <translation>Usted es</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/mode.py" />
            <source>You are back at {host}. What you practised has been removed.</source>
            <translation>Ha vuelto a {host}. Lo que practicó se ha eliminado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/words.py" />
            <source>You may do everything, and there are 200 credits to spend. The course that ends today waits for its participants.</source>
            <translation>Puede hacerlo todo, y hay 200 créditos para gastar. El curso que termina hoy espera a sus participantes.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/practice/strip.py" />
            <source>You practise as: {role}. What happens: {preset}. Pages in your web browser ask for username {username} and password {password}.</source>
            <translation>Practica como: {role}. Qué ocurre: {preset}. Las páginas en su navegador web piden el usuario {username} y la contraseña {password}.</translation>
        </message>
    </context>
    <context>
        <name>Print</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>%n page(s) were saved in {file}. It holds names: remove it when it has served its purpose.</source>
            <translation>
                <numerusform>%n página se guardó en {file}. Contiene nombres: elimínelo cuando haya cumplido su fin.</numerusform>
                <numerusform>%n páginas se guardaron en {file}. Contiene nombres: elimínelo cuando haya cumplido su fin.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Attendance per Day (PDF)…</source>
            <translation>Asistencia por día (PDF)…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Attendance per Day…</source>
            <translation>Asistencia por día…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Cancelled: no file was written.</source>
            <translation>Cancelado: no se escribió ningún archivo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Drawing the pages</source>
            <translation>Dibujando las páginas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>From its first day to its last, this course takes {days} days. There is a list for each day of a course of at most {most} days. Print the sign-in list instead.</source>
            <translation>De su primer a su último día, este curso dura {days} días. Hay una lista para cada día en cursos de como máximo {most} días. Imprima en su lugar la lista de firmas.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>It was made with the layout “{layout}” of your project.</source>
            <translation>Se hizo con la composición «{layout}» de su proyecto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Name Plates (PDF)…</source>
            <translation>Carteles con nombre (PDF)…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Name Plates…</source>
            <translation>Carteles con nombre…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>None of these rows has a name. Type the names into the table, and print then.</source>
            <translation>Ninguna de estas filas tiene nombre. Escriba los nombres en la tabla, e imprima después.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Nothing was printed: the layout of this sheet in your project holds HTML, or a picture whose source is an expression, and could send names over the internet. Remove these items from the layout, or the layout from the project, and try again.</source>
            <translation>No se imprimió nada: la composición de esta hoja en su proyecto contiene HTML, o una imagen cuyo origen es una expresión, y podría enviar nombres por internet. Quite esos elementos de la composición, o la composición del proyecto, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/desk.py" />
            <source>Open PDF</source>
            <translation>Abrir PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/menu.py" />
            <source>Open as Layout</source>
            <translation>Abrir como composición</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/desk.py" />
            <source>PDF document</source>
            <translation>Documento PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Save the Attendance per Day</source>
            <translation>Guardar la asistencia por día</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Save the Name Plates</source>
            <translation>Guardar los carteles con nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Save the Sign-In List</source>
            <translation>Guardar la lista de firmas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Sign-In List (PDF)…</source>
            <translation>Lista de firmas (PDF)…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Sign-In List…</source>
            <translation>Lista de firmas…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>Stop drawing; no file is written</source>
            <translation>Dejar de dibujar; no se escribe ningún archivo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>The layer of this sheet is being edited in the project. Save or cancel your edits there, and try again: what you typed would be lost otherwise.</source>
            <translation>La capa de esta hoja se está editando en el proyecto. Guarde o cancele allí sus ediciones, e inténtelo de nuevo: si no, se perdería lo que escribió.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>The layout “{layout}” and a table layer with %n name(s) are in the project. Change the layout as you like: PDFs are made with it from now on. The names lie in memory only, but a project is not private: remove both before you pass it on.</source>
            <translation>
                <numerusform>La composición «{layout}» y una capa de tabla con %n nombre están en el proyecto. Cambie la composición como quiera: los PDF se hacen desde ahora con ella. Los nombres están solo en memoria, pero un proyecto no es privado: quite ambas antes de pasarlo a otros.</numerusform>
                <numerusform>La composición «{layout}» y una capa de tabla con %n nombres están en el proyecto. Cambie la composición como quiera: los PDF se hacen desde ahora con ella. Los nombres están solo en memoria, pero un proyecto no es privado: quite ambas antes de pasarlo a otros.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>The pages could not be drawn, and no file was written. Try again; restart QGIS when it happens again.</source>
            <translation>No se pudieron dibujar las páginas, y no se escribió ningún archivo. Inténtelo de nuevo; reinicie QGIS si vuelve a ocurrir.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>The pages could not be drawn, and no file was written: the layout “{layout}” of your project has no pages, or its layer was changed meanwhile. Try again, or remove that layout (Project → Layout Manager) to print with a new one.</source>
            <translation>No se pudieron dibujar las páginas, y no se escribió ningún archivo: la composición «{layout}» de su proyecto no tiene páginas, o su capa se cambió entretanto. Inténtelo de nuevo, o quite esa composición (Proyecto → Administrador de composiciones) para imprimir con una nueva.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/words.py" />
            <source>{file} could not be written ({reason}). A file that was there is as it was. Close the file where it is open in another program, or choose another folder.</source>
            <translation>No se pudo escribir {file} ({reason}). Un archivo que estaba ahí queda como estaba. Cierre el archivo si está abierto en otro programa, o elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>Processing</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>%n certificate(s) are genuine.</source>
            <translation>
                <numerusform>%n certificado es auténtico.</numerusform>
                <numerusform>%n certificados son auténticos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>%n course(s) of {all}</source>
            <translation>
                <numerusform>%n curso de {all}</numerusform>
                <numerusform>%n cursos de {all}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/algorithm.py" />
            <source>Address of the certification site (empty: as set)</source>
            <translation>Dirección del sitio de certificación (vacío: la de los ajustes)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Adds to each row of a table whether its certificate is genuine and, if so, whose it is, for which course, by whom and when, as the certification site says it. A number may be written as QGIS-123, 123, or as the link on a certificate. With a column of names, “same_name” tells whether the certificate is that person's; capitals and accents do not count. A number that occurs twice is asked for once; the site is asked slowly, as it demands: some five certificates a second. “remark” says why a row has no answer.</source>
            <translation>Añade a cada fila de una tabla si su certificado es auténtico y, si lo es, de quién es, de qué curso, de quién y cuándo, como lo dice el sitio de certificación. Un número se puede escribir como QGIS-123, 123, o como el enlace de un certificado. Con una columna de nombres, «same_name» dice si el certificado es de esa persona; mayúsculas y acentos no cuentan. Un número que aparece dos veces se pregunta una vez; al sitio se le pregunta despacio, como exige: unos cinco certificados por segundo. «remark» dice por qué una fila no tiene respuesta.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Anywhere</source>
            <translation>En cualquier sitio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Asks the certification site about each certificate number</source>
            <translation>Pregunta al sitio de certificación por cada número de certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>At a place on the map</source>
            <translation>En un lugar del mapa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>At most so many courses</source>
            <translation>Como máximo tantos cursos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>At most so many kilometres away (empty: any distance)</source>
            <translation>Como máximo a tantos kilómetros (vacío: cualquier distancia)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Certificate number</source>
            <translation>Número de certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Certified QGIS courses with their dates, as points</source>
            <translation>Cursos certificados de QGIS con sus fechas, como puntos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Certified organisations</source>
            <translation>Organizaciones certificadas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Countries, with commas between them (empty: all)</source>
            <translation>Países, separados por comas (vacío: todos)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Courses</source>
            <translation>Cursos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Courses near a point</source>
            <translation>Cursos cerca de un punto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Courses near the point</source>
            <translation>Cursos cerca del punto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Download certified organisations</source>
            <translation>Descargar organizaciones certificadas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Download courses</source>
            <translation>Descargar cursos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>Gives the courses nearest to a point, the nearest first, with the distance in kilometres along the ellipsoid of WGS 84: it is right across the antimeridian and near the poles too. Courses without a known place are left out.</source>
            <translation>Da los cursos más cercanos a un punto, el más cercano primero, con la distancia en kilómetros sobre el elipsoide WGS 84: es correcta también a través del antimeridiano y cerca de los polos. Se omiten los cursos sin lugar conocido.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Gives the courses that end with the official QGIS certificate. All filters must be met; an empty filter lets everything through. Words are looked for in all fields, without regard to case and accents; “Dutch”, “Nederlands” and “nl” are one language. A course lies in a period when one of its days does.</source>
            <translation>Da los cursos que terminan con el certificado oficial de QGIS. Deben cumplirse todos los filtros; un filtro vacío deja pasar todo. Las palabras se buscan en todos los campos, sin distinguir mayúsculas ni acentos; «Dutch», «Nederlands» y «nl» son un idioma. Un curso está en un periodo cuando uno de sus días lo está.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Gives the organisations that may issue the official QGIS certificate, with address, website, number of training centres, number of courses to come and the first day of the last course. An organisation stands at one of its training centres; one without a known place stands somewhere in its country, and “approximate” is true.</source>
            <translation>Da las organizaciones que pueden emitir el certificado oficial de QGIS, con dirección, sitio web, número de centros de formación, número de cursos próximos y primer día del último curso. Una organización está en uno de sus centros de formación; una sin lugar conocido está en algún lugar de su país, y «approximate» es verdadero.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>It was issued to somebody of another name.</source>
            <translation>Se emitió a alguien con otro nombre.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Languages, with commas between them (empty: all)</source>
            <translation>Idiomas, separados por comas (vacío: todos)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Name to compare with</source>
            <translation>Nombre con el que comparar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Not over before</source>
            <translation>No terminado antes de</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Not starting after</source>
            <translation>No empieza después de</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Online</source>
            <translation>En línea</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>Organisations that give certified QGIS training, as points</source>
            <translation>Organizaciones que imparten formación certificada de QGIS, como puntos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Past</source>
            <translation>Pasado</translation>
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
            <translation>QGIS Certification: cursos, organizaciones, certificados</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Running now</source>
            <translation>En marcha ahora</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/source.py" />
            <source>Stopped. Nothing was written.</source>
            <translation>Detenido. No se escribió nada.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>The certified QGIS courses nearest to a point</source>
            <translation>Los cursos certificados de QGIS más cercanos a un punto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>The site cannot show this certificate: its number may have been given out twice. Ask the organisation.</source>
            <translation>El sitio no puede mostrar este certificado: quizá su número se dio dos veces. Pregunte a la organización.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>The site knows no such certificate.</source>
            <translation>El sitio no conoce ese certificado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>There is no number.</source>
            <translation>No hay número.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>This is no certificate number.</source>
            <translation>Esto no es un número de certificado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/choices.py" />
            <source>Upcoming</source>
            <translation>Próximo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/algorithm.py" />
            <source>Use what was saved in so many hours (0: always fetch)</source>
            <translation>Usar lo guardado en tantas horas (0: obtener siempre)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/source.py" />
            <source>Using what was saved on {time}.</source>
            <translation>Se usa lo que se guardó el {time}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Verified certificates</source>
            <translation>Certificados verificados</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>Verify certificates</source>
            <translation>Verificar certificados</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/algorithm.py" />
            <source>What was saved in the last hours is used without asking the site; when the site cannot be reached, what was saved before is used and the log says of when it is. Courses held online, and those whose place is not known, have no geometry.</source>
            <translation>Lo guardado en las últimas horas se usa sin preguntar al sitio; cuando no se puede acceder al sitio, se usa lo que se guardó antes y el registro dice de cuándo es. Los cursos en línea, y aquellos cuyo lugar no se conoce, no tienen geometría.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/source.py" />
            <source>What was saved on {time} is used.</source>
            <translation>Se usa lo que se guardó el {time}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>Words to look for</source>
            <translation>Palabras que buscar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/verify_certificates.py" />
            <source>certificate,genuine,check,table</source>
            <comment>search words</comment>
            <translation>certificado,auténtico,comprobar,tabla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_courses.py" />
            <source>training,certificate,education,map</source>
            <comment>search words</comment>
            <translation>formación,certificado,educación,mapa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/courses_near.py" />
            <source>training,certificate,nearest,distance</source>
            <comment>search words</comment>
            <translation>formación,certificado,cercano,distancia</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/download_organisations.py" />
            <source>training,trainers,certificate,education,map</source>
            <comment>search words</comment>
            <translation>formación,formadores,certificado,educación,mapa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/processing/wanted.py" />
            <source>“{name}” is no country that is known here. Write its name in your language or in English, or its code of two letters, such as NL.</source>
            <translation>«{name}» no es un país conocido aquí. Escriba su nombre en su idioma o en inglés, o su código de dos letras, como NL.</translation>
        </message>
    </context>
    <context>
        <name>Refresh</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching organisations…</source>
            <translation>Obteniendo organizaciones…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching past courses…</source>
            <translation>Obteniendo cursos pasados…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching the organisations' pages…</source>
            <translation>Obteniendo las páginas de las organizaciones…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching training centres…</source>
            <translation>Obteniendo centros de formación…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/texts.py" />
            <source>Fetching upcoming courses…</source>
            <translation>Obteniendo cursos próximos…</translation>
        </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>No certificate is shown although a credit has gone: look at the site before you issue it again</source>
            <translation>No se muestra ningún certificado aunque se ha ido un crédito: mire en el sitio antes de emitirlo de nuevo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>No longer in this course, perhaps with a certificate: look at the site</source>
            <translation>Ya no está en este curso, quizá con certificado: mire en el sitio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued</source>
            <translation>No emitido</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: no longer in this course</source>
            <translation>No emitido: ya no está en este curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: the site does not know this participant</source>
            <translation>No emitido: el sitio no conoce a este participante</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: the site does not offer it</source>
            <translation>No emitido: el sitio no lo ofrece</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: the site refused</source>
            <translation>No emitido: el sitio se negó</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Not issued: you may not do this</source>
            <translation>No emitido: usted no puede hacerlo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Perhaps not issued: the site gave no answer several times. Refresh later.</source>
            <translation>Quizá no emitido: el sitio no respondió varias veces. Actualice más tarde.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The certificate is no longer shown: look at the site</source>
            <translation>El certificado ya no se muestra: mire en el sitio</translation>
        </message>
    </context>
    <context>
        <name>RepairAllDialog</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Now</source>
            <comment>heading: the text before a repair</comment>
            <translation>Ahora</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Repair %n Row(s)</source>
            <translation>
                <numerusform>Corregir %n fila</numerusform>
                <numerusform>Corregir %n filas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Repair All Safe Ones</source>
            <translation>Corregir todo lo seguro</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>Then</source>
            <comment>heading: the text after a repair</comment>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>These repairs lose nothing. Untick a row that shall stay as it is. Undo brings everything back.</source>
            <translation>Estas correcciones no pierden nada. Desmarque una fila que deba quedar como está. Deshacer lo devuelve todo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_all_dialog.py" />
            <source>What would be changed</source>
            <translation>Qué se cambiaría</translation>
        </message>
    </context>
    <context>
        <name>Repairs</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Enrols the person whom the organisation knows, not a new one.</source>
            <translation>Inscribe a la persona que la organización conoce, no a una nueva.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Exchange</source>
            <comment>button: first name and surname</comment>
            <translation>Intercambiar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>It Is Right</source>
            <comment>button: the row was looked at and is right</comment>
            <translation>Está bien</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Remove Row</source>
            <translation>Quitar fila</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Repair</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repairing.py" />
            <source>Repair Row</source>
            <translation>Corregir fila</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>Use That Person</source>
            <translation>Usar esa persona</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/repairing.py" />
            <source>call %n row(s) right</source>
            <translation>
                <numerusform>dar por buena %n fila</numerusform>
                <numerusform>dar por buenas %n filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/repairing.py" />
            <source>repair %n row(s)</source>
            <translation>
                <numerusform>corregir %n fila</numerusform>
                <numerusform>corregir %n filas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>{column}: “{before}” becomes “{after}”</source>
            <translation>{column}: «{before}» pasa a «{after}»</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/repair_words.py" />
            <source>{column}: “{before}” goes</source>
            <translation>{column}: «{before}» desaparece</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n PDF file(s) are saved in {folder}.</source>
            <translation>
                <numerusform>%n archivo PDF está guardado en {folder}.</numerusform>
                <numerusform>%n archivos PDF están guardados en {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n certificate(s) are issued.</source>
            <translation>
                <numerusform>%n certificado está emitido.</numerusform>
                <numerusform>%n certificados están emitidos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n could not be issued; the table says why.</source>
            <translation>
                <numerusform>%n no se pudo emitir; la tabla dice por qué.</numerusform>
                <numerusform>%n no se pudieron emitir; la tabla dice por qué.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n left</source>
            <comment>certificates still to be issued</comment>
            <translation>
                <numerusform>%n pendiente</numerusform>
                <numerusform>%n pendientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n people are enrolled.</source>
            <translation>
                <numerusform>%n persona está inscrita.</numerusform>
                <numerusform>%n personas están inscritas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n people were sent, but the course page does not show them. They are still in the table as new: enrol them again, nobody is enrolled twice.</source>
            <translation>
                <numerusform>%n persona se envió, pero la página del curso no la muestra. Sigue en la tabla como nueva: inscríbala de nuevo, nadie se inscribe dos veces.</numerusform>
                <numerusform>%n personas se enviaron, pero la página del curso no las muestra. Siguen en la tabla como nuevas: inscríbalas de nuevo, nadie se inscribe dos veces.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n refused</source>
            <translation>
                <numerusform>%n rechazado</numerusform>
                <numerusform>%n rechazados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>%n uncertain</source>
            <translation>
                <numerusform>%n incierto</numerusform>
                <numerusform>%n inciertos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Another window is sending; this one goes on by itself when that is done.</source>
            <translation>Otra ventana está enviando; esta sigue por sí sola cuando termine.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Asking the site…</source>
            <translation>Preguntando al sitio…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Changing it on the site…</source>
            <translation>Cambiándolo en el sitio…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Enrolling…</source>
            <translation>Inscribiendo…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Issuing certificates…</source>
            <translation>Emitiendo certificados…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Issuing was interrupted: {state}.</source>
            <translation>La emisión se interrumpió: {state}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Reading the course…</source>
            <translation>Leyendo el curso…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Reading the people of another course…</source>
            <translation>Leyendo las personas de otro curso…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Saving PDFs…</source>
            <translation>Guardando PDF…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Stopping after this certificate…</source>
            <translation>Se detiene tras este certificado…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>The site could not print %n: {numbers}. Try again later, or print on the site.</source>
            <translation>
                <numerusform>El sitio no pudo imprimir %n: {numbers}. Inténtelo más tarde, o imprima en el sitio.</numerusform>
                <numerusform>El sitio no pudo imprimir %n: {numbers}. Inténtelo más tarde, o imprima en el sitio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>The text of %n could not be read, so look at them before you hand them out: {numbers}.</source>
            <translation>
                <numerusform>No se pudo leer el texto de %n, así que mírelo antes de entregarlo: {numbers}.</numerusform>
                <numerusform>No se pudo leer el texto de %n, así que mírelos antes de entregarlos: {numbers}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>Verify at</source>
            <comment>heading over links</comment>
            <translation>Verificar en</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/reports.py" />
            <source>{issued} of %n certificate(s) are issued</source>
            <translation>
                <numerusform>{issued} de %n certificado están emitidos</numerusform>
                <numerusform>{issued} de %n certificados están emitidos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultSheet</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>%n certificado</numerusform>
                <numerusform>%n certificados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>As a spreadsheet, as CSV, or as a web page to print</source>
            <translation>Como hoja de cálculo, como CSV o como página web para imprimir</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>As the certification site showed it on {day}. Anybody can check a certificate at its link.</source>
            <translation>Como lo mostró el sitio de certificación el {day}. Cualquiera puede comprobar un certificado en su enlace.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Certificates</source>
            <comment>name of a sheet, no special signs</comment>
            <translation>Certificados</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Certificates of the course</source>
            <translation>Certificados del curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Comma separated values</source>
            <translation>Valores separados por comas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Copy as Table</source>
            <translation>Copiar como tabla</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Issued on</source>
            <translation>Emitido el</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Not paid: no PDF</source>
            <translation>No pagado: sin PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Official QGIS certificates of this course</source>
            <translation>Certificados oficiales de QGIS de este curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Open Verification Page</source>
            <translation>Abrir página de verificación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>PDF file</source>
            <translation>Archivo PDF</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Result Sheet</source>
            <translation>Hoja de resultados</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save %n PDF(s)…</source>
            <translation>
                <numerusform>Guardar %n PDF…</numerusform>
                <numerusform>Guardar %n PDF…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save All PDFs…</source>
            <translation>Guardar todos los PDF…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save As…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Save Result Sheet</source>
            <translation>Guardar hoja de resultados</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Saved as {file}.</source>
            <translation>Guardado como {file}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Spreadsheet</source>
            <translation>Hoja de cálculo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>The day of issue is known of what was issued from this computer only: the site does not show it.</source>
            <translation>El día de emisión solo se conoce de lo que se emitió desde este equipo: el sitio no lo muestra.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>The table is on the clipboard: paste it anywhere.</source>
            <translation>La tabla está en el portapapeles: péguela donde quiera.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>This QGIS cannot write XLSX files. Nothing was saved; choose CSV instead.</source>
            <translation>Este QGIS no puede escribir archivos XLSX. No se guardó nada; elija CSV en su lugar.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/words.py" />
            <source>Verify at</source>
            <comment>heading over links</comment>
            <translation>Verificar en</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Web page to print</source>
            <translation>Página web para imprimir</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Write to %n…</source>
            <comment>people</comment>
            <translation>
                <numerusform>Escribir a %n…</numerusform>
                <numerusform>Escribir a %n…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>Write to All…</source>
            <translation>Escribir a todos…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/results/sheet.py" />
            <source>{file} could not be written ({reason}). Close it where it is open in another program, or choose another folder.</source>
            <translation>No se pudo escribir {file} ({reason}). Ciérrelo si está abierto en otro programa, o elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>RowChoice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>All Rows</source>
            <translation>Todas las filas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>Did Not Pass</source>
            <translation>No aprobaron</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>Enrolled, Without Certificate</source>
            <translation>Inscritos, sin certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>New</source>
            <comment>people who are not enrolled</comment>
            <translation>Nuevos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>To Look At</source>
            <comment>rows that may be wrong</comment>
            <translation>Por revisar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>To Repair</source>
            <comment>rows with mistakes</comment>
            <translation>Por corregir</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/choices.py" />
            <source>With Certificate</source>
            <translation>Con certificado</translation>
        </message>
    </context>
    <context>
        <name>RowStatus</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Accepted</source>
            <translation>Aceptado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Enrolled</source>
            <translation>Inscrito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Enrolled, gets no certificate</source>
            <translation>Inscrito, no recibe certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>New, not enrolled yet</source>
            <translation>Nuevo, aún no inscrito</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>No answer came. The course page is read before anything else is sent.</source>
            <translation>No llegó respuesta. La página del curso se lee antes de enviar otra cosa.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The number is read when all have been sent.</source>
            <translation>El número se lee cuando se han enviado todos.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page of this number could not be read.</source>
            <translation>No se pudo leer la página pública de este número.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page says that there is no such certificate.</source>
            <translation>La página pública dice que no existe ese certificado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page shows another person or another course.</source>
            <translation>La página pública muestra otra persona u otro curso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The public page shows this person and this course.</source>
            <translation>La página pública muestra esta persona y este curso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The site gave this number out twice, so nobody can verify it. Revoke one of the two on the site and issue it again.</source>
            <translation>El sitio dio este número dos veces, así que nadie puede verificarlo. Revoque uno de los dos en el sitio y emítalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>The site shows this certificate as unpaid.</source>
            <translation>El sitio muestra este certificado como no pagado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Uncertain</source>
            <translation>Incierto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number} exists twice</source>
            <translation>{number} existe dos veces</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number} is not known publicly</source>
            <translation>{number} no se conoce públicamente</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number} shows somebody else</source>
            <translation>{number} muestra a otra persona</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, being verified…</source>
            <translation>{number}, verificándose…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, not paid</source>
            <translation>{number}, no pagado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, not verified yet</source>
            <translation>{number}, aún no verificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/status.py" />
            <source>{number}, verified</source>
            <translation>{number}, verificado</translation>
        </message>
    </context>
    <context>
        <name>SavePdfs</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>&amp;Folder</source>
            <translation>&amp;Carpeta</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Files of the same name in this folder are replaced.</source>
            <translation>Los archivos del mismo nombre en esta carpeta se reemplazan.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Save %n certificate(s) as PDF files</source>
            <translation>
                <numerusform>Guardar %n certificado como archivo PDF</numerusform>
                <numerusform>Guardar %n certificados como archivos PDF</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/save_dialog.py" />
            <source>Save PDFs</source>
            <translation>Guardar PDF</translation>
        </message>
    </context>
    <context>
        <name>SessionNotice</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/session.py" />
            <source>Sign In…</source>
            <translation>Iniciar sesión…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/session.py" />
            <source>This table belongs to {mine}, and {other} is signed in now. Nothing was sent.</source>
            <translation>Esta tabla pertenece a {mine}, y ahora tiene la sesión iniciada {other}. No se envió nada.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/session.py" />
            <source>Your session has ended. Your table is kept. Sign in again to go on.</source>
            <translation>Su sesión ha terminado. Su tabla se conserva. Inicie sesión de nuevo para continuar.</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Attendance</source>
            <translation>Asistencia</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Attendance per day</source>
            <translation>Asistencia por día</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/content.py" />
            <source>Attendance per day (names)</source>
            <translation>Asistencia por día (nombres)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/lists.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Name plates</source>
            <translation>Carteles con nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/content.py" />
            <source>Name plates (names)</source>
            <translation>Carteles con nombre (nombres)</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/lists.py" />
            <source>No.</source>
            <comment>heading above the numbers of the rows</comment>
            <translation>Núm.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/content.py" />
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/layouts.py" />
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sheets/facts.py" />
            <source>Practice: none of this is real</source>
            <translation>Práctica: nada de esto es real</translation>
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
            <translation>Lista de firmas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/map/sheets/content.py" />
            <source>Sign-in list (names)</source>
            <translation>Lista de firmas (nombres)</translation>
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
            <translation>¿Inicia sesión allí con GitHub o Google? Entonces defina una vez una contraseña, con la dirección de correo de esa cuenta, y úsela aquí.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Filled in for you</source>
            <translation>Completado por usted</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Forgot or Never Had a Password…</source>
            <translation>Olvidé o nunca tuve contraseña…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Opens a page of {host} in your web browser</source>
            <translation>Abre una página de {host} en su navegador web</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>QGIS keeps it in its authentication database, behind your master password. Otherwise it is forgotten when QGIS is closed.</source>
            <translation>QGIS la guarda en su base de datos de autenticación, tras su contraseña maestra. Si no, se olvida al cerrar QGIS.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Remember in QGIS's encrypted store</source>
            <translation>Recordar en el almacén cifrado de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Remembered by QGIS</source>
            <translation>Recordada por QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign In</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign In Again</source>
            <translation>Iniciar sesión de nuevo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign in at the practice site</source>
            <translation>Iniciar sesión en el sitio de práctica</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Sign in at {host}</source>
            <translation>Iniciar sesión en {host}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Signing In…</source>
            <translation>Iniciando sesión…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>The remembered password cannot be read. Type it here.</source>
            <translation>No se puede leer la contraseña recordada. Escríbala aquí.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>Username or e-mail</source>
            <translation>Usuario o correo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/courses/sign_in.py" />
            <source>You are signed in. QGIS could not store the password: its authentication database is locked or switched off.</source>
            <translation>Ha iniciado sesión. QGIS no pudo guardar la contraseña: su base de datos de autenticación está bloqueada o desactivada.</translation>
        </message>
    </context>
    <context>
        <name>SiteMail</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Each time it is sent, all of them get it again.</source>
            <translation>Cada vez que se envía, todos lo reciben de nuevo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Have the site write to these %n people?</source>
            <translation>
                <numerusform>¿Hacer que el sitio escriba a esta persona (%n)?</numerusform>
                <numerusform>¿Hacer que el sitio escriba a estas %n personas?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Mail to All</source>
            <translation>Correo a todos</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Send %n Mail(s)</source>
            <translation>
                <numerusform>Enviar %n correo</numerusform>
                <numerusform>Enviar %n correos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>The site sends it in English, with a link to the certificate, to everybody whose certificate is paid; also to somebody who has one and was taken out of the course. It cannot be limited to some of them.</source>
            <translation>El sitio lo envía en inglés, con un enlace al certificado, a todos los que tienen el certificado pagado; también a quien tiene uno y fue sacado del curso. No se puede limitar a algunos.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>To write to some only, in the language of the course, select them in the table and use “Write a Mail”.</source>
            <translation>Para escribir solo a algunos, en el idioma del curso, selecciónelos en la tabla y use «Escribir un correo».</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/site_dialog.py" />
            <source>Who gets a mail</source>
            <translation>Quién recibe un correo</translation>
        </message>
    </context>
    <context>
        <name>Spreadsheet</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>A list to sign, name plates, attendance per day</source>
            <translation>Una lista para firmar, carteles con nombre, asistencia por día</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Certificate Type</source>
            <translation>Tipo de certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Choose which rows are shown</source>
            <translation>Elegir qué filas se muestran</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Cut</source>
            <translation>Cortar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Cut, fill, sort, choose columns, forget the draft</source>
            <translation>Cortar, rellenar, ordenar, elegir columnas, olvidar el borrador</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Did Not Pass</source>
            <comment>said of all selected people</comment>
            <translation>No aprobaron</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Fill Down</source>
            <translation>Rellenar hacia abajo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Forget This Draft…</source>
            <translation>Olvidar este borrador…</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Insert Row Above</source>
            <translation>Insertar fila encima</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Passed</source>
            <comment>said of all selected people</comment>
            <translation>Aprobaron</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Paste into Cells</source>
            <translation>Pegar en celdas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Print</source>
            <comment>button with a menu: lists and name plates</comment>
            <translation>Imprimir</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Rows shown: {rows}</source>
            <translation>Filas mostradas: {rows}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Save the table in a file, or add it to the project</source>
            <translation>Guardar la tabla en un archivo, o añadirla al proyecto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/spreadsheet.py" />
            <source>Table</source>
            <comment>button with a menu: cut, copy, sort</comment>
            <translation>Tabla</translation>
        </message>
    </context>
    <context>
        <name>Stops</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The credits are used up. Top up, refresh, then continue.</source>
            <translation>Los créditos se han agotado. Recargue, actualice y continúe.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site answered in a way that is not known. Nothing more was sent.</source>
            <translation>El sitio respondió de una forma desconocida. No se envió nada más.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site cannot be reached. Continue when you are connected again.</source>
            <translation>No se puede acceder al sitio. Continúe cuando vuelva a tener conexión.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>The site no longer lets you work with this course.</source>
            <translation>El sitio ya no le deja trabajar con este curso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>You stopped it. Continue whenever you like.</source>
            <translation>Usted lo detuvo. Continúe cuando quiera.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/sentences.py" />
            <source>Your session has ended. Your table is kept. Sign in again to go on.</source>
            <translation>Su sesión ha terminado. Su tabla se conserva. Inicie sesión de nuevo para continuar.</translation>
        </message>
    </context>
    <context>
        <name>Stored</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n course(s)</source>
            <translation>
                <numerusform>%n curso</numerusform>
                <numerusform>%n cursos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n archivo</numerusform>
                <numerusform>%n archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n form(s)</source>
            <translation>
                <numerusform>%n formulario</numerusform>
                <numerusform>%n formularios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n fila</numerusform>
                <numerusform>%n filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n emisión</numerusform>
                <numerusform>%n emisiones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n setting(s)</source>
            <translation>
                <numerusform>%n ajuste</numerusform>
                <numerusform>%n ajustes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n table(s)</source>
            <translation>
                <numerusform>%n tabla</numerusform>
                <numerusform>%n tablas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>%n training centre(s)</source>
            <translation>
                <numerusform>%n centro de formación</numerusform>
                <numerusform>%n centros de formación</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Change of a course type</source>
            <translation>Cambio de un tipo de curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Change of {course}</source>
            <translation>Cambio de {course}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Copy of {course}</source>
            <translation>Copia de {course}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Course not known</source>
            <translation>Curso desconocido</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Courses not sent yet</source>
            <translation>Cursos aún no enviados</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Favourites and last visit</source>
            <translation>Favoritos y última visita</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>New course</source>
            <translation>Nuevo curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>New course type</source>
            <translation>Nuevo tipo de curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Notes on issuing</source>
            <translation>Notas sobre la emisión</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Other files</source>
            <translation>Otros archivos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Public courses</source>
            <translation>Cursos públicos</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Tables of participants</source>
            <translation>Tablas de participantes</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>Unsent training centres</source>
            <translation>Centros de formación no enviados</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>being fetched</source>
            <translation>obteniéndose</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>being sent when it was last heard of</source>
            <translation>se estaba enviando según lo último que se supo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>cannot be read</source>
            <translation>no se puede leer</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>changed, not sent yet</source>
            <translation>cambiado, aún no enviado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>for the certification site</source>
            <translation>para el sitio de certificación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>new, not sent yet</source>
            <translation>nuevo, aún no enviado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>one certificate paid, revoked or renewed</source>
            <translation>un certificado pagado, revocado o renovado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until the site has the people</source>
            <translation>hasta que el sitio tenga a las personas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until the site has them</source>
            <translation>hasta que los tenga el sitio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until they are fetched again</source>
            <translation>hasta que se obtengan de nuevo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until you delete them</source>
            <translation>hasta que usted los elimine</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until you delete them; no names</source>
            <translation>hasta que usted las elimine; sin nombres</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>until you forget it; encrypted by QGIS</source>
            <translation>hasta que usted la olvide; cifrada por QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>without a name</source>
            <translation>sin nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{courses}, as of {moment}</source>
            <translation>{courses}, a fecha de {moment}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{how_far}, finished</source>
            <translation>{how_far}, terminada</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{how_far}, not finished</source>
            <translation>{how_far}, sin terminar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{how_far}, the rest let go</source>
            <translation>{how_far}, el resto abandonado</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{issued} of %n certificate(s) issued</source>
            <translation>
                <numerusform>{issued} de %n certificado emitidos</numerusform>
                <numerusform>{issued} de %n certificados emitidos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/options/stored.py" />
            <source>{rows}, being sent when it was last heard of</source>
            <translation>{rows}, se estaban enviando según lo último que se supo</translation>
        </message>
    </context>
    <context>
        <name>TableEditing</name>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/editing.py" />
            <source>%n people stay: they are enrolled on the site. Untick them where they get no certificate.</source>
            <translation>
                <numerusform>%n persona se queda: está inscrita en el sitio. Desmárquela si no recibe certificado.</numerusform>
                <numerusform>%n personas se quedan: están inscritas en el sitio. Desmarque a quienes no reciben certificado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/importing.py" />
            <source>paste %n people</source>
            <translation>
                <numerusform>pegar %n persona</numerusform>
                <numerusform>pegar %n personas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TableHeading</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Fit All Widths to Contents</source>
            <translation>Ajustar todos los anchos al contenido</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Fit Width of {column}</source>
            <translation>Ajustar ancho de {column}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Order of the Course</source>
            <translation>Orden del curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Reset Columns</source>
            <translation>Restablecer columnas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Sort Ascending by {column}</source>
            <translation>Orden ascendente por {column}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/heading.py" />
            <source>Sort Descending by {column}</source>
            <translation>Orden descendente por {column}</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>The letters of this file are not written as {encoding}. Choose another encoding.</source>
            <translation>Las letras de este archivo no están escritas en {encoding}. Elija otra codificación.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no participants in this course.</source>
            <translation>No hay participantes en este curso.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people in it.</source>
            <translation>No hay personas en él.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people in its rows.</source>
            <translation>No hay personas en sus filas.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There are no people in what was dropped.</source>
            <translation>No hay personas en lo que se soltó.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>There is no sheet “{sheet}” in it.</source>
            <translation>No hay ninguna hoja «{sheet}» en él.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file could not be opened ({reason}). Nothing was added.</source>
            <translation>No se pudo abrir este archivo ({reason}). No se añadió nada.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file is not there any more. Nothing was added.</source>
            <translation>Este archivo ya no está ahí. No se añadió nada.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file is protected by a password. Open it, copy the rows and paste them here, or save a copy without password.</source>
            <translation>Este archivo está protegido con contraseña. Ábralo, copie las filas y péguelas aquí, o guarde una copia sin contraseña.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This file may not be read. Close it in other programs, or copy it to a folder of your own.</source>
            <translation>Este archivo no se puede leer. Ciérrelo en otros programas, o cópielo a una carpeta suya.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a PDF. Open it, copy the list and paste it here, or ask for the list as a spreadsheet.</source>
            <translation>Esto es un PDF. Ábralo, copie la lista y péguela aquí, o pida la lista como hoja de cálculo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a binary Excel file. Save it as .xlsx in Excel or LibreOffice, or copy the rows and paste them here.</source>
            <translation>Esto es un archivo binario de Excel. Guárdelo como .xlsx en Excel o LibreOffice, o copie las filas y péguelas aquí.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a database. Add its table to the project, then choose “From Layer…” under Import.</source>
            <translation>Esto es una base de datos. Añada su tabla al proyecto y elija después «De una capa…» en Importar.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a file of Apple Numbers. Export it there as Excel or CSV, or copy the rows and paste them here.</source>
            <translation>Esto es un archivo de Apple Numbers. Expórtelo allí como Excel o CSV, o copie las filas y péguelas aquí.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a file of an old Excel. Save it as .xlsx in Excel or LibreOffice, or copy the rows and paste them here.</source>
            <translation>Esto es un archivo de un Excel antiguo. Guárdelo como .xlsx en Excel o LibreOffice, o copie las filas y péguelas aquí.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a folder. Choose or drop the file with the list that is in it.</source>
            <translation>Esto es una carpeta. Elija o suelte el archivo con la lista que está en ella.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a packed archive. Unpack it and import the list that is in it.</source>
            <translation>Esto es un archivo comprimido. Descomprímalo e importe la lista que contiene.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a picture. Names in a picture cannot be read; ask for the list as a spreadsheet or as text.</source>
            <translation>Esto es una imagen. Los nombres de una imagen no se pueden leer; pida la lista como hoja de cálculo o como texto.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a presentation. Open it, copy the table or the list and paste it here.</source>
            <translation>Esto es una presentación. Ábrala, copie la tabla o la lista y péguela aquí.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is a text document. Open it, copy the table or the list and paste it here.</source>
            <translation>Esto es un documento de texto. Ábralo, copie la tabla o la lista y péguela aquí.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is an e-mail. Open it, copy the list and paste it here, or save the attachment and import that.</source>
            <translation>Esto es un correo electrónico. Ábralo, copie la lista y péguela aquí, o guarde el adjunto e impórtelo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This is neither text nor a spreadsheet. Open it in the program that made it and save it as .xlsx or .csv; if QGIS can show it, add it as a layer and import that.</source>
            <translation>Esto no es ni texto ni una hoja de cálculo. Ábralo en el programa que lo hizo y guárdelo como .xlsx o .csv; si QGIS puede mostrarlo, añádalo como capa e impórtela.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This spreadsheet is damaged or not complete. Open it in Excel or LibreOffice and save it again, or ask for it once more.</source>
            <translation>Esta hoja de cálculo está dañada o incompleta. Ábrala en Excel o LibreOffice y guárdela de nuevo, o pídala otra vez.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/trouble_words.py" />
            <source>This spreadsheet is packed in a way that this QGIS cannot unpack. Save it again in Excel or LibreOffice, or copy the rows and paste them here.</source>
            <translation>Esta hoja de cálculo está comprimida de una forma que este QGIS no puede descomprimir. Guárdela de nuevo en Excel o LibreOffice, o copie las filas y péguelas aquí.</translation>
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
            <translation>Elegir un país</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Local QGIS user group</source>
            <translation>Grupo local de usuarios de QGIS</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Show on Map</source>
            <translation>Mostrar en el mapa</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Since {year}</source>
            <translation>Desde {year}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>The country where your organisation is at home</source>
            <translation>El país donde tiene su sede la organización</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>The user group of this country</source>
            <translation>El grupo de usuarios de este país</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>There is no user group here in the list of this QGIS. Then the PSC decides without one, and would like you to found one. Newer groups are on this page.</source>
            <translation>En la lista de este QGIS no hay aquí ningún grupo de usuarios. Entonces el PSC decide sin él, y le gustaría que usted fundara uno. Los grupos más nuevos están en esta página.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>This QGIS brings no list of user groups along. All groups are on this page.</source>
            <translation>Este QGIS no trae lista de grupos de usuarios. Todos los grupos están en esta página.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>This group is asked for its opinion on applications from its country. Get to know it before you apply.</source>
            <translation>A este grupo se le pide su opinión sobre las solicitudes de su país. Conózcalo antes de presentar la suya.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Which group is asked depends on your country.</source>
            <translation>El grupo al que se pregunta depende de su país.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>Zoom the map to this country and mark it</source>
            <translation>Acercar el mapa a este país y marcarlo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/become/user_group.py" />
            <source>{country} cannot be shown on this map.</source>
            <translation>{country} no se puede mostrar en este mapa.</translation>
        </message>
    </context>
    <context>
        <name>Verify</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Ask the certification site whether a certificate is genuine.</source>
            <translation>Preguntar al sitio de certificación si un certificado es auténtico.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Asking the certification site</source>
            <translation>Preguntando al sitio de certificación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Certificate &amp;number or link</source>
            <translation>&amp;Número o enlace del certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Certificate number or link</source>
            <translation>Número o enlace del certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Certificate {number} was not checked.</source>
            <translation>El certificado {number} no se comprobó.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Course</source>
            <translation>Curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Course convener</source>
            <translation>Responsable del curso</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Genuine: {host} confirms certificate {number} of {name}.</source>
            <translation>Auténtico: {host} confirma el certificado {number} de {name}.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Hours of instruction</source>
            <translation>Horas de instrucción</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Not confirmed: {host} knows no certificate {number}. It was never issued, or it was taken back. Compare the number with the one on the certificate.</source>
            <translation>No confirmado: {host} no conoce ningún certificado {number}. Nunca se emitió, o se retiró. Compare el número con el del certificado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Open Public Page</source>
            <translation>Abrir la página pública</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Open the page of this number on the certification site</source>
            <translation>Abrir la página de este número en el sitio de certificación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Organisation</source>
            <translation>Organización</translation>
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
            <translation>Dejar de preguntar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>The number stands on the certificate, at the bottom left</source>
            <translation>El número está en el certificado, abajo a la izquierda</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>This is no certificate number. A number looks like QGIS-1234; the link to the page of a certificate will do as well.</source>
            <translation>Esto no es un número de certificado. Un número es como QGIS-1234; también sirve el enlace a la página de un certificado.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Trained competence</source>
            <translation>Competencia formada</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>Training centre</source>
            <translation>Centro de formación</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Verify the certificate</source>
            <translation>Verificar el certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>Verifying a certificate</source>
            <translation>Verificando un certificado</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/page.py" />
            <source>What the site says</source>
            <translation>Qué dice el sitio</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/verify/answer.py" />
            <source>{host} cannot show certificate {number}. That happens when two people were given the same number, and says nothing against either of them. Ask the organisation that issued the certificate to have it replaced.</source>
            <translation>{host} no puede mostrar el certificado {number}. Eso ocurre cuando a dos personas se les dio el mismo número, y no dice nada contra ninguna de ellas. Pida a la organización que emitió el certificado que lo haga reemplazar.</translation>
        </message>
    </context>
    <context>
        <name>WriteMails</name>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>A mail for each person</source>
            <translation>Un correo para cada persona</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Copy Addresses</source>
            <translation>Copiar direcciones</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Copy Text</source>
            <translation>Copiar texto</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>No mail program opened it. Copy the address and the text, and paste them into your mail.</source>
            <translation>Ningún programa de correo lo abrió. Copie la dirección y el texto, y péguelos en su correo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Nothing is sent from here: your mail program shows the mail first. Attach the PDF there; links to mail programs cannot carry files.</source>
            <translation>Desde aquí no se envía nada: su programa de correo muestra primero el correo. Adjunte allí el PDF; los enlaces a programas de correo no pueden llevar archivos.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>One mail to all, who do not see each other's address</source>
            <translation>Un correo para todos, que no ven la dirección de los demás</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Open Mail {number} of {count}</source>
            <translation>Abrir correo {number} de {count}</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Open in Mail Program</source>
            <translation>Abrir en el programa de correo</translation>
        </message>
        <message numerus="yes">
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>The address of %n people is not known here, because the site no longer shows it: {names}.</source>
            <translation>
                <numerusform>La dirección de %n persona no se conoce aquí, porque el sitio ya no la muestra: {names}.</numerusform>
                <numerusform>La dirección de %n personas no se conoce aquí, porque el sitio ya no la muestra: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>The mail</source>
            <translation>El correo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>These are too many for one link to a mail program. Copy the addresses into the blind copy (BCC) of a new mail, and the text into the mail.</source>
            <translation>Son demasiados para un solo enlace a un programa de correo. Copie las direcciones en la copia oculta (CCO) de un correo nuevo, y el texto en el correo.</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Who gets a mail</source>
            <translation>Quién recibe un correo</translation>
        </message>
        <message>
            <location filename="../qgis_certification_plugin/ui/participants/mailing/write_dialog.py" />
            <source>Write a Mail</source>
            <translation>Escribir un correo</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln after a fault</source>
        <translation>
            <numerusform>%Ln tras un fallo</numerusform>
            <numerusform>%Ln tras un fallo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers; prompts of {least} to {most} tokens; {fastest} to {slowest} to first chunk</source>
        <translation>
            <numerusform>%Ln respuesta; prompts de {least} a {most} tokens; de {fastest} a {slowest} hasta el primer fragmento</numerusform>
            <numerusform>%Ln respuestas; prompts de {least} a {most} tokens; de {fastest} a {slowest} hasta el primer fragmento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being prepared</source>
        <comment>images</comment>
        <translation>
            <numerusform>%Ln en preparación</numerusform>
            <numerusform>%Ln en preparación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be used</source>
        <comment>images</comment>
        <translation>
            <numerusform>%Ln inutilizable</numerusform>
            <numerusform>%Ln inutilizables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters more, which other forms of export have.</source>
        <translation>
            <numerusform>%Ln carácter más, que tienen otros formatos de exportación.</numerusform>
            <numerusform>%Ln caracteres más, que tienen otros formatos de exportación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters received, {shown} shown, {stalls}</source>
        <translation>
            <numerusform>%Ln carácter recibido, {shown} mostrados, {stalls}</numerusform>
            <numerusform>%Ln caracteres recibidos, {shown} mostrados, {stalls}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversación</numerusform>
            <numerusform>%Ln conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations imported ({turns}).</source>
        <translation>
            <numerusform>%Ln conversación importada ({turns}).</numerusform>
            <numerusform>%Ln conversaciones importadas ({turns}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations were here already.</source>
        <translation>
            <numerusform>%Ln conversación ya estaba aquí.</numerusform>
            <numerusform>%Ln conversaciones ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are sent with less detail to fit in one request ({before} → {after} MB).</source>
        <translation>
            <numerusform>%Ln imagen se envía con menos detalle para que quepa en una solicitud ({before} → {after}&#xa0;MB).</numerusform>
            <numerusform>%Ln imágenes se envían con menos detalle para que quepan en una solicitud ({before} → {after}&#xa0;MB).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>of a text</comment>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more images are not kept: an answer keeps {most} at most.</source>
        <translation>
            <numerusform>%Ln imagen más no se conserva: una respuesta guarda {most} como máximo.</numerusform>
            <numerusform>%Ln imágenes más no se conservan: una respuesta guarda {most} como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new turns</source>
        <translation>
            <numerusform>%Ln turno nuevo</numerusform>
            <numerusform>%Ln turnos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its images could no longer be read.</source>
        <translation>
            <numerusform>%Ln de sus imágenes ya no se pudo leer.</numerusform>
            <numerusform>%Ln de sus imágenes ya no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles are not understood and left out; {name} still has them.</source>
        <translation>
            <numerusform>%Ln perfil no se entiende y se omite; sigue en {name}.</numerusform>
            <numerusform>%Ln perfiles no se entienden y se omiten; siguen en {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs connected</source>
        <translation>
            <numerusform>%Ln programa conectado</numerusform>
            <numerusform>%Ln programas conectados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs connected. Programs find this at {address}</source>
        <translation>
            <numerusform>%Ln programa conectado. La dirección para los programas es {address}</numerusform>
            <numerusform>%Ln programas conectados. La dirección para los programas es {address}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions and the answers to them</source>
        <translation>
            <numerusform>%Ln pregunta y sus respuestas</numerusform>
            <numerusform>%Ln preguntas y sus respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stalls, the longest {longest}</source>
        <translation>
            <numerusform>%Ln pausa, de {longest}</numerusform>
            <numerusform>%Ln pausas, la más larga de {longest}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln texto</numerusform>
            <numerusform>%Ln textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens, {time} to first chunk</source>
        <translation>
            <numerusform>%Ln token, {time} hasta el primer fragmento</numerusform>
            <numerusform>%Ln tokens, {time} hasta el primer fragmento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turns of other branches not shown; JSON has them.</source>
        <translation>
            <numerusform>%Ln turno de otras ramas no se muestra; JSON lo contiene.</numerusform>
            <numerusform>%Ln turnos de otras ramas no se muestran; JSON los contiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>0 is strict, 2 is free. Off, the model has its own.</source>
        <translation>0 es estricto, 2 es libre. Si se desactiva, el modelo usa su propio valor.</translation>
    </message>
    <message>
        <source>95 of 100 answers began within this time</source>
        <translation>95 de cada 100 respuestas empezaron dentro de este tiempo</translation>
    </message>
    <message>
        <source>95 of 100 answers were no faster than this</source>
        <translation>95 de cada 100 respuestas no fueron más rápidas</translation>
    </message>
    <message>
        <source>A call of a tool was left out.</source>
        <translation>Se omitió una llamada a una herramienta.</translation>
    </message>
    <message>
        <source>A conversation that is never kept</source>
        <translation>Una conversación que nunca se guarda</translation>
    </message>
    <message>
        <source>A conversation was left out: it is too large.</source>
        <translation>Se omitió una conversación: es demasiado grande.</translation>
    </message>
    <message>
        <source>A conversation was left out: {why}</source>
        <translation>Se omitió una conversación: {why}</translation>
    </message>
    <message>
        <source>A copy from before the move is still in {folder}.</source>
        <translation>En {folder} queda una copia anterior al traslado.</translation>
    </message>
    <message>
        <source>A copy is made before an update changes the file, and a damaged file is set aside.</source>
        <translation>Antes de que una actualización cambie el archivo se hace una copia; un archivo dañado se aparta.</translation>
    </message>
    <message>
        <source>A document holds no conversations that are known here.</source>
        <translation>Un documento no contiene conversaciones que se conozcan aquí.</translation>
    </message>
    <message>
        <source>A file in the data folder that only you can read: so can every program that you start.</source>
        <translation>Un archivo de la carpeta de datos que solo puedes leer tú, y por tanto cualquier programa que inicies.</translation>
    </message>
    <message>
        <source>A file that is no usable image was left out.</source>
        <translation>Se omitió un archivo que no es una imagen utilizable.</translation>
    </message>
    <message>
        <source>A later version of Gemstream wrote it; update this one first.</source>
        <translation>Lo escribió una versión posterior de Gemstream; actualiza primero esta.</translation>
    </message>
    <message>
        <source>A link never opens a file.</source>
        <translation>Un enlace nunca abre un archivo.</translation>
    </message>
    <message>
        <source>A link never opens a place in the network that is not of the web.</source>
        <translation>Un enlace nunca abre un lugar de la red que no sea de la web.</translation>
    </message>
    <message>
        <source>A link never sends a file.</source>
        <translation>Un enlace nunca envía un archivo.</translation>
    </message>
    <message>
        <source>A link with {scheme}: is never opened.</source>
        <translation>Un enlace con {scheme}: nunca se abre.</translation>
    </message>
    <message>
        <source>A message of the kind “{kind}” was left out.</source>
        <translation>Se omitió un mensaje del tipo «{kind}».</translation>
    </message>
    <message>
        <source>A message of “{role}” was left out.</source>
        <translation>Se omitió un mensaje de «{role}».</translation>
    </message>
    <message>
        <source>A newer version of Gemstream wrote {name}, so it is left alone.</source>
        <translation>Una versión más reciente de Gemstream escribió {name}, así que no se toca.</translation>
    </message>
    <message>
        <source>A part of a message is of a kind that is not known, and was left out.</source>
        <translation>Una parte de un mensaje es de un tipo desconocido y se omitió.</translation>
    </message>
    <message>
        <source>A part of another kind</source>
        <translation>Una parte de otro tipo</translation>
    </message>
    <message>
        <source>A part of the kind “{kind}” was left out.</source>
        <translation>Se omitió una parte del tipo «{kind}».</translation>
    </message>
    <message>
        <source>A picture that is written into the text itself is not shown.</source>
        <translation>Una imagen escrita en el propio texto no se muestra.</translation>
    </message>
    <message>
        <source>A picture, not loaded.</source>
        <translation>Una imagen, sin cargar.</translation>
    </message>
    <message>
        <source>A picture, not loaded. A click asks whether to load it.</source>
        <translation>Una imagen, sin cargar. Al hacer clic se pregunta si se debe cargar.</translation>
    </message>
    <message>
        <source>A preset has at most {most} characters.</source>
        <translation>Una plantilla tiene como máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>A preset is a system prompt with a name, to be chosen in any conversation. Changing it here leaves conversations that have begun as they are.</source>
        <translation>Una plantilla es un prompt del sistema con nombre, que se puede elegir en cualquier conversación. Cambiarla aquí no altera las conversaciones ya empezadas.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Una plantilla necesita un nombre.</translation>
    </message>
    <message>
        <source>A private file</source>
        <translation>Un archivo privado</translation>
    </message>
    <message>
        <source>A program that asks for the first time is asked about; what you say stands here.</source>
        <translation>Cuando un programa pregunta por primera vez, se pide permiso; lo que se decida aparece aquí.</translation>
    </message>
    <message numerus="yes">
        <source>A question can have {most} images; %Ln were left out.</source>
        <translation>
            <numerusform>Una pregunta admite {most} imágenes; se ha omitido %Ln.</numerusform>
            <numerusform>Una pregunta admite {most} imágenes; se han omitido %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>A question may begin with a word of Google&apos;s, in a language not known here.</source>
        <translation>Puede que una pregunta empiece con una palabra de Google, en un idioma que aquí no se conoce.</translation>
    </message>
    <message>
        <source>A report is kept in {file}.</source>
        <translation>Se guarda un informe en {file}.</translation>
    </message>
    <message>
        <source>A request for a pass, with the Google login of this computer</source>
        <translation>La petición de un pase, con el inicio de sesión de Google de este equipo</translation>
    </message>
    <message>
        <source>A request for a small file that names the newest version: no key, no version, nothing of you or this computer</source>
        <translation>La petición de un pequeño archivo que indica la versión más reciente: sin clave, sin versión, nada sobre la persona ni este equipo</translation>
    </message>
    <message>
        <source>A request for the list of models, with your key and nothing else</source>
        <translation>La petición de la lista de modelos, con la clave y nada más</translation>
    </message>
    <message>
        <source>A script in a link is never run.</source>
        <translation>Un script en un enlace nunca se ejecuta.</translation>
    </message>
    <message>
        <source>A summary of its thoughts</source>
        <translation>Un resumen de los pensamientos</translation>
    </message>
    <message numerus="yes">
        <source>A summary of its thoughts, with the service&apos;s own mark of %Ln bytes</source>
        <translation>
            <numerusform>Un resumen de los pensamientos, con la marca propia del servicio de %Ln byte</numerusform>
            <numerusform>Un resumen de los pensamientos, con la marca propia del servicio de %Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>A temporary conversation makes no files. Share copies it.</source>
        <translation>Una conversación temporal no crea archivos. «Compartir» la copia.</translation>
    </message>
    <message>
        <source>A turn of “{title}” is part of another conversation here.</source>
        <translation>Un turno de «{title}» forma parte aquí de otra conversación.</translation>
    </message>
    <message>
        <source>AVIF image</source>
        <translation>Imagen AVIF</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln tokens, {percent} % of the limit</source>
        <translation>
            <numerusform>Aproximadamente %Ln token, {percent}&#xa0;% del límite</numerusform>
            <numerusform>Aproximadamente %Ln tokens, {percent}&#xa0;% del límite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln tokens, {percent} % of the limit, usually {usual}</source>
        <translation>
            <numerusform>Aproximadamente %Ln token, {percent}&#xa0;% del límite, lo habitual es {usual}</numerusform>
            <numerusform>Aproximadamente %Ln tokens, {percent}&#xa0;% del límite, lo habitual es {usual}</numerusform>
        </translation>
    </message>
    <message>
        <source>About Gemstream</source>
        <translation>Acerca de Gemstream</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Énfasis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir una clave</translation>
    </message>
    <message>
        <source>Add conversations of a file: Gemstream&apos;s own, ChatGPT&apos;s or Google Takeout&apos;s</source>
        <translation>Añadir conversaciones de un archivo: de Gemstream, ChatGPT o Google Takeout</translation>
    </message>
    <message>
        <source>Add image</source>
        <translation>Añadir imagen</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Añádela de nuevo.</translation>
    </message>
    <message>
        <source>Add only the part of it that matters.</source>
        <translation>Añada solo la parte que importa.</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>Añade de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Add the key again.</source>
        <translation>Añade la clave de nuevo.</translation>
    </message>
    <message>
        <source>Add this image to your question</source>
        <translation>Añadir esta imagen a la pregunta</translation>
    </message>
    <message>
        <source>Add {things} to your question</source>
        <translation>Añadir {things} a la pregunta</translation>
    </message>
    <message numerus="yes">
        <source>Add {things} to your question, %Ln at most</source>
        <translation>
            <numerusform>Añadir {things} a la pregunta, %Ln como máximo</numerusform>
            <numerusform>Añadir {things} a la pregunta, %Ln como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>After the first answer, if better titles are allowed; never from a temporary conversation</source>
        <translation>Tras la primera respuesta, si se permiten títulos mejores; nunca de una conversación temporal</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All settings go to a file, for another computer or to keep. Keys and conversations are not in it. Before an import, you see what it would change.</source>
        <translation>Todos los ajustes se guardan en un archivo, para otro equipo o para conservarlos. No incluye claves ni conversaciones. Antes de importar se muestra qué cambiaría.</translation>
    </message>
    <message>
        <source>All that can leave</source>
        <translation>Todo lo que puede salir</translation>
    </message>
    <message>
        <source>All that can leave this computer</source>
        <translation>Todo lo que puede salir de este equipo</translation>
    </message>
    <message>
        <source>All that it is made of, with the licences:</source>
        <translation>Todo lo que lo compone, con las licencias:</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Allow the new address under Keys, or choose another key.</source>
        <translation>Permite la nueva dirección en «Claves» o elige otra clave.</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>An activity of another product was left out.</source>
        <translation>Se omitió una actividad de otro producto.</translation>
    </message>
    <message>
        <source>An activity that is no question was left out.</source>
        <translation>Se omitió una actividad que no es una pregunta.</translation>
    </message>
    <message>
        <source>An answer is cut there, and can be gone on with. Off, the model has its limit.</source>
        <translation>Ahí se corta la respuesta, que se puede continuar. Si se desactiva, rige el límite del modelo.</translation>
    </message>
    <message>
        <source>An answer of it has more than {most} steps.</source>
        <translation>Una de sus respuestas tiene más de {most} pasos.</translation>
    </message>
    <message>
        <source>An answer under way is stopped, with all that has come of it.</source>
        <translation>La respuesta en curso se detiene y se conserva lo que haya llegado.</translation>
    </message>
    <message>
        <source>An even flow stays at most a quarter of a second behind what has arrived.</source>
        <translation>El flujo uniforme va como máximo un cuarto de segundo por detrás de lo que ha llegado.</translation>
    </message>
    <message>
        <source>An image of an earlier question can no longer be read.</source>
        <translation>Una imagen de una pregunta anterior ya no se puede leer.</translation>
    </message>
    <message>
        <source>An image of this question can no longer be read; add it again.</source>
        <translation>Una imagen de esta pregunta ya no se puede leer; añádela de nuevo.</translation>
    </message>
    <message>
        <source>An image of your question is still being prepared. Change the earlier one after that.</source>
        <translation>Una imagen de la pregunta aún se está preparando. La anterior se puede cambiar después.</translation>
    </message>
    <message>
        <source>An image or file is not in the export.</source>
        <translation>Una imagen o un archivo no está en la exportación.</translation>
    </message>
    <message>
        <source>An image that is still being prepared is not in it yet.</source>
        <translation>Una imagen que aún se está preparando todavía no está incluida.</translation>
    </message>
    <message>
        <source>An old copy of your data is in {chosen}.</source>
        <translation>Hay una copia antigua de los datos en {chosen}.</translation>
    </message>
    <message>
        <source>Another Gemstream is using {folder}.</source>
        <translation>Otro Gemstream está usando {folder}.</translation>
    </message>
    <message>
        <source>Another version of Gemstream is open with this data folder.</source>
        <translation>Otra versión de Gemstream está abierta con esta carpeta de datos.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer by {model}</source>
        <translation>Respuesta de {model}</translation>
    </message>
    <message>
        <source>Answer complete</source>
        <translation>Respuesta completa</translation>
    </message>
    <message>
        <source>Answer text that has arrived, and that is on screen.</source>
        <translation>Texto de la respuesta que ha llegado y el que está en pantalla.</translation>
    </message>
    <message>
        <source>Answer tokens</source>
        <translation>Tokens de la respuesta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answers that ended in an error, a limit or a block</source>
        <translation>Respuestas que acabaron en un error, un límite o un bloqueo</translation>
    </message>
    <message>
        <source>Answers: {name}</source>
        <translation>Responde: {name}</translation>
    </message>
    <message>
        <source>Any free</source>
        <translation>Cualquiera libre</translation>
    </message>
    <message>
        <source>Any program can call itself so. You can change your mind in the settings, under Programs.</source>
        <translation>Cualquier programa puede llamarse así. Puedes cambiar de opinión en los ajustes, en «Programas».</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>verb</comment>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the place</comment>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>As Gemstream chooses</source>
        <translation>A elección de Gemstream</translation>
    </message>
    <message>
        <source>As far as they came, with the next question. Else they are left out.</source>
        <translation>Hasta donde llegaron, con la siguiente pregunta. De lo contrario se omiten.</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Según llega</translation>
    </message>
    <message>
        <source>As the model decides</source>
        <translation>A elección del modelo</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As the system has them, or always the same.</source>
        <translation>Como en el sistema, o siempre igual.</translation>
    </message>
    <message>
        <source>Ask Gemini with a key of your own.</source>
        <translation>Pregunta a Gemini con una clave propia.</translation>
    </message>
    <message>
        <source>Ask about this picture.</source>
        <translation>Pregunta sobre esta imagen.</translation>
    </message>
    <message>
        <source>Ask again after a passing fault</source>
        <translation>Reintentar tras un fallo pasajero</translation>
    </message>
    <message>
        <source>Ask again in a new conversation.</source>
        <translation>Vuelve a preguntar en una conversación nueva.</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Pregunta lo que quieras</translation>
    </message>
    <message numerus="yes">
        <source>Ask before fetching %Ln images from the web</source>
        <translation>
            <numerusform>Preguntar antes de obtener %Ln imagen de la web</numerusform>
            <numerusform>Preguntar antes de obtener %Ln imágenes de la web</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask before fetching from {host}</source>
        <translation>Preguntar antes de obtener de {host}</translation>
    </message>
    <message>
        <source>Ask for a smaller image.</source>
        <translation>Pide una imagen más pequeña.</translation>
    </message>
    <message>
        <source>Ask for another image.</source>
        <translation>Pide otra imagen.</translation>
    </message>
    <message>
        <source>Ask for it in other words.</source>
        <translation>Pídelo con otras palabras.</translation>
    </message>
    <message>
        <source>Ask in another language, or choose another model.</source>
        <translation>Pregunta en otro idioma o elige otro modelo.</translation>
    </message>
    <message>
        <source>Ask the model for better titles</source>
        <translation>Pedir al modelo títulos mejores</translation>
    </message>
    <message>
        <source>Ask who runs it, or choose another one in the settings under Network.</source>
        <translation>Consulta a quien lo gestiona o elige otro en los ajustes, en «Red».</translation>
    </message>
    <message>
        <source>Ask with a project of Google Cloud.</source>
        <translation>Pregunta con un proyecto de Google Cloud.</translation>
    </message>
    <message>
        <source>Ask without the image</source>
        <translation>Preguntar sin la imagen</translation>
    </message>
    <message>
        <source>Ask {model}</source>
        <translation>Preguntar a {model}</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Attach long texts</source>
        <translation>Adjuntar textos largos</translation>
    </message>
    <message>
        <source>Attach long texts that are pasted</source>
        <translation>Adjuntar los textos largos que se pegan</translation>
    </message>
    <message>
        <source>Attached text: {name}, {size}</source>
        <translation>Texto adjunto: {name}, {size}</translation>
    </message>
    <message>
        <source>Attached. Ctrl+Z puts the text into the question instead.</source>
        <translation>Adjuntado. Ctrl+Z pone el texto en la pregunta.</translation>
    </message>
    <message>
        <source>BMP image</source>
        <translation>Imagen BMP</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>Volver al valor estándar</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Begin every conversation as temporary</source>
        <translation>Empezar cada conversación como temporal</translation>
    </message>
    <message>
        <source>Begin new conversations with it</source>
        <translation>Empezar con ella las conversaciones nuevas</translation>
    </message>
    <message>
        <source>Begins new conversations</source>
        <translation>Inicia las conversaciones nuevas</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Between two pieces of answer text.</source>
        <translation>Entre dos fragmentos de texto de la respuesta.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Bodies of requests and responses, as they crossed the line.</source>
        <translation>Cuerpos de las solicitudes y respuestas, tal como pasaron por la línea.</translation>
    </message>
    <message>
        <source>By a notification, while you look at something else. It names the conversation and has no word of the answer.</source>
        <translation>Con una notificación, mientras se atiende otra cosa. Indica la conversación y no contiene ninguna palabra de la respuesta.</translation>
    </message>
    <message>
        <source>By a screen reader, while they come. What went wrong is always said.</source>
        <translation>Con un lector de pantalla, a medida que llegan. Lo que falla se dice siempre.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>By the service&apos;s own count, and how fast they came.</source>
        <translation>Según el recuento del servicio, y a qué velocidad llegaron.</translation>
    </message>
    <message>
        <source>By the service&apos;s own count: the question, its images, and what was said before.</source>
        <translation>Según el recuento del servicio: la pregunta, sus imágenes y lo dicho antes.</translation>
    </message>
    <message>
        <source>By their origins, as https://tool.example; with spaces between them. They need the secret as well. All others are refused.</source>
        <translation>Por su origen, como https://tool.example; separados por espacios. También necesitan el secreto. Todas las demás se rechazan.</translation>
    </message>
    <message>
        <source>Bytes up · down</source>
        <translation>Bytes enviados · recibidos</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Capture a region of the screen</source>
        <translation>Capturar una región de la pantalla</translation>
    </message>
    <message>
        <source>Capture a region or a window</source>
        <translation>Capturar una región o una ventana</translation>
    </message>
    <message>
        <source>Capture a region or a window…</source>
        <translation>Capturar una región o una ventana…</translation>
    </message>
    <message>
        <source>Capture again</source>
        <translation>Capturar de nuevo</translation>
    </message>
    <message>
        <source>Capture the screen</source>
        <translation>Capturar la pantalla</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Certificates to trust besides those of the system, where a company looks into connections. PEM or DER.</source>
        <translation>Certificados en los que confiar además de los del sistema, cuando una empresa inspecciona las conexiones. PEM o DER.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another image.</source>
        <translation>Cambia sus permisos o elige otra imagen.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar atajos</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Cambiar la pregunta</translation>
    </message>
    <message>
        <source>Change the question, its images or the options, then try again.</source>
        <translation>Cambia la pregunta, sus imágenes o las opciones y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Characters in · shown</source>
        <translation>Caract. recibidos · mostrados</translation>
    </message>
    <message>
        <source>Characters of a long text</source>
        <translation>Caracteres de un texto largo</translation>
    </message>
    <message>
        <source>Check GOOGLE_GEMINI_BASE_URL.</source>
        <translation>Comprueba GOOGLE_GEMINI_BASE_URL.</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Comprobar y guardar</translation>
    </message>
    <message>
        <source>Check its address in the settings under Network, then try again.</source>
        <translation>Comprueba su dirección en los ajustes, en «Red», y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Check kind and address of the proxy in the settings under Network, then try again.</source>
        <translation>Comprueba el tipo y la dirección del proxy en los ajustes, en «Red», y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Check name and password in the environment (HTTPS_PROXY), then start again.</source>
        <translation>Comprueba el nombre y la contraseña en el entorno (HTTPS_PROXY) y vuelve a iniciar.</translation>
    </message>
    <message>
        <source>Check the base URL, then try again.</source>
        <translation>Comprueba la URL base y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date; where a company or a proxy looks into connections, choose its CA file in the settings under Network.</source>
        <translation>Comprueba la fecha del equipo; si una empresa o un proxy inspecciona las conexiones, elige su archivo de CA en los ajustes, en «Red».</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Comprueba la conexión a internet y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Check the key: it is made at {page}.</source>
        <translation>Comprueba la clave: se crea en {page}.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>Comprueba si se ha movido o renombrado.</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>Comprueba la conexión y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Check {variable}.</source>
        <translation>Comprueba {variable}.</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Comprobando la copia…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose a name of at most {most} letters.</source>
        <translation>Elige un nombre de {most} letras como máximo.</translation>
    </message>
    <message>
        <source>Choose a region of the screen</source>
        <translation>Elegir una región de la pantalla</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elige un nombre más corto.</translation>
    </message>
    <message>
        <source>Choose a temperature</source>
        <translation>Elegir una temperatura</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir.</source>
        <translation>Elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Elige otro modelo.</translation>
    </message>
    <message>
        <source>Choose another one, or none, in the settings under Network.</source>
        <translation>Elige otro, o ninguno, en los ajustes, en «Red».</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elige otro lugar.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Choose the image it was made for.</source>
        <translation>Elige la imagen para la que se hizo.</translation>
    </message>
    <message>
        <source>Choose: {setting}</source>
        <translation>Elegir: {setting}</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Chunks per second</source>
        <translation>Fragmentos por segundo</translation>
    </message>
    <message>
        <source>Chunks/s</source>
        <translation>Fragmentos/s</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close Gemstream</source>
        <translation>Cerrar Gemstream</translation>
    </message>
    <message>
        <source>Close image</source>
        <translation>Cerrar imagen</translation>
    </message>
    <message>
        <source>Close it there, or choose another folder with --data-dir.</source>
        <translation>Ciérralo allí o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Close it, then delete the copy.</source>
        <translation>Ciérralo y después elimina la copia.</translation>
    </message>
    <message>
        <source>Close it, then start again.</source>
        <translation>Ciérralo y vuelve a iniciar.</translation>
    </message>
    <message>
        <source>Close other programs, or make the image smaller.</source>
        <translation>Cierra otros programas o reduce la imagen.</translation>
    </message>
    <message>
        <source>Close that one, or choose another with --data-dir.</source>
        <translation>Ciérralo o elige otra con --data-dir.</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare heat pumps and gas boilers in a short table.</source>
        <translation>Compara las bombas de calor y las calderas de gas en una tabla breve.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continuing (request {number})</source>
        <translation>Continuando (solicitud {number})</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Conversations (*.json *.zip)</source>
        <translation>Conversaciones (*.json *.zip)</translation>
    </message>
    <message>
        <source>Conversations, images, settings and figures. A move copies all of it, checks the copy, and leaves the old folder as it is.</source>
        <translation>Conversaciones, imágenes, ajustes y mediciones. Al mover se copia todo, se comprueba la copia y la carpeta antigua queda como está.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all figures</source>
        <translation>Copiar todos los datos</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Copiar datos</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation>Cópialo en este equipo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Copy licence</source>
        <translation>Copiar licencia</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy question</source>
        <translation>Copiar pregunta</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copy the address of the page</source>
        <translation>Copiar la dirección de la página</translation>
    </message>
    <message>
        <source>Copy the answer, or drag it into another program</source>
        <translation>Copiar la respuesta o arrastrarla a otro programa</translation>
    </message>
    <message>
        <source>Copy the file to this computer, then try again.</source>
        <translation>Copia el archivo en este equipo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Copiar la última respuesta</translation>
    </message>
    <message>
        <source>Copy the last code</source>
        <translation>Copiar el último código</translation>
    </message>
    <message>
        <source>Copy the path of the data folder</source>
        <translation>Copiar la ruta de la carpeta de datos</translation>
    </message>
    <message>
        <source>Copy where conversations are kept</source>
        <translation>Copiar la ubicación de las conversaciones</translation>
    </message>
    <message>
        <source>Copy {lower}</source>
        <comment>or {figure}: the name of a figure, as it is</comment>
        <translation>Copiar {lower}</translation>
    </message>
    <message>
        <source>Counts from the moment the question is sent.</source>
        <translation>Cuenta desde que se envía la pregunta.</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Ctrl+Return asks it after this answer</source>
        <translation>Ctrl+Intro la envía tras esta respuesta</translation>
    </message>
    <message>
        <source>Ctrl+Return sends, Return starts a new line</source>
        <translation>Ctrl+Intro envía, Intro empieza una línea nueva</translation>
    </message>
    <message>
        <source>Ctrl+Z attaches the text again</source>
        <translation>Ctrl+Z vuelve a adjuntar el texto</translation>
    </message>
    <message>
        <source>Ctrl+Z brings the text back</source>
        <translation>Ctrl+Z recupera el texto</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Cortada</translation>
    </message>
    <message>
        <source>Damaged, so it cannot be shown.</source>
        <translation>Dañada, por lo que no se puede mostrar.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete it in the settings, then move your data there.</source>
        <translation>Elimínala en los ajustes y después mueve allí tus datos.</translation>
    </message>
    <message>
        <source>Delete it yourself; your data are in the new one.</source>
        <translation>Elimínala a mano; los datos están en la nueva.</translation>
    </message>
    <message>
        <source>Delete the old copy of your data?</source>
        <translation>¿Eliminar la copia antigua de tus datos?</translation>
    </message>
    <message>
        <source>Delete the old copy…</source>
        <translation>Eliminar la copia antigua…</translation>
    </message>
    <message>
        <source>Delete this turn</source>
        <translation>Eliminar este turno</translation>
    </message>
    <message numerus="yes">
        <source>Delete this turn and %Ln below it</source>
        <translation>
            <numerusform>Eliminar este turno y %Ln debajo</numerusform>
            <numerusform>Eliminar este turno y %Ln debajo</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe this picture.</source>
        <translation>Describe esta imagen.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Detail of images</source>
        <translation>Detalle de las imágenes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Do not choose Gemini Enterprise</source>
        <translation>No elegir Gemini Enterprise</translation>
    </message>
    <message>
        <source>Do not click it; its address is shown where the pointer rests</source>
        <translation>No hagas clic; su dirección se muestra al detener el puntero encima</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Drag to choose a region, or click a window. Return adds the screen, Escape cancels.</source>
        <translation>Arrastra para elegir una región o haz clic en una ventana. Intro añade la pantalla, Esc cancela.</translation>
    </message>
    <message>
        <source>Drag to choose a region. Return adds the whole screen, Escape cancels.</source>
        <translation>Arrastra para elegir una región. Intro añade toda la pantalla, Esc cancela.</translation>
    </message>
    <message>
        <source>Drawn from SVG</source>
        <translation>Dibujada a partir de SVG</translation>
    </message>
    <message>
        <source>Drawn from SVG, some parts left out</source>
        <translation>Dibujada a partir de SVG, sin algunas partes</translation>
    </message>
    <message>
        <source>Drop an image, ask, and watch the answer stream in.</source>
        <translation>Suelta una imagen, pregunta y mira cómo llega la respuesta.</translation>
    </message>
    <message>
        <source>Drop images or texts here, paste, or add them</source>
        <translation>Suelte imágenes o textos aquí, péguelos o añádalos</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>Soltar para añadir</translation>
    </message>
    <message>
        <source>Each conversation can have another, chosen below its prompt.</source>
        <translation>Cada conversación puede tener otro, que se elige debajo de su prompt.</translation>
    </message>
    <message>
        <source>Earlier files</source>
        <translation>Archivos anteriores</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Editar y enviar de nuevo</translation>
    </message>
    <message>
        <source>Edit presets…</source>
        <translation>Editar plantillas…</translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation>Editar la última pregunta</translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation>Editar esta pregunta</translation>
    </message>
    <message>
        <source>End it, then start again, or choose another folder with --data-dir.</source>
        <translation>Finalízalo y vuelve a iniciar, o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>Todo se guarda en</translation>
    </message>
    <message>
        <source>Everything up to now is kept: your questions, the answers as far as they came, and what you are typing. You can go on.</source>
        <translation>Todo hasta ahora está guardado: tus preguntas, las respuestas hasta donde llegaron y lo que estás escribiendo. Puedes continuar.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>Exportar JSON</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>Exportar todas las conversaciones…</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>Export it as HTML, and print that.</source>
        <translation>Expórtala como HTML e imprime ese archivo.</translation>
    </message>
    <message>
        <source>Export it as PNG, and add that.</source>
        <translation>Expórtalo como PNG y añade esa imagen.</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Obtener</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln images from the web?</source>
        <translation>
            <numerusform>¿Obtener %Ln imagen de la web?</numerusform>
            <numerusform>¿Obtener %Ln imágenes de la web?</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch it from there, or save the picture with a browser and drop the file.</source>
        <translation>Obtenla de allí, o guarda la imagen con un navegador y suelta el archivo.</translation>
    </message>
    <message>
        <source>Fetch this image from the web?</source>
        <translation>¿Obtener esta imagen de la web?</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>Buscar en esta conversación…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>First chunk</source>
        <translation>Primer fragmento</translation>
    </message>
    <message>
        <source>First on screen</source>
        <translation>Primero en pantalla</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Primer texto</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>For example: Answer in short sentences, and say where you are not sure.</source>
        <translation>Por ejemplo: Responde con frases cortas e indica dónde no hay certeza.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Solo para esta sesión</translation>
    </message>
    <message>
        <source>For what is sent to Gemini and for images from the web: HTTP, HTTPS or SOCKS 5. What is on this computer is always asked straight. No password is kept.</source>
        <translation>Para lo que se envía a Gemini y para imágenes de la web: HTTP, HTTPS o SOCKS 5. A lo que está en este equipo siempre se pregunta directamente. No se guarda ninguna contraseña.</translation>
    </message>
    <message>
        <source>For whoever helps you. It is sent nowhere; read it before you give it away. There is no question, answer or key in it.</source>
        <translation>Para quien te ayude. No se envía a ningún sitio; léelo antes de entregarlo. No contiene preguntas, respuestas ni claves.</translation>
    </message>
    <message>
        <source>Forget this; it is asked about again</source>
        <translation>Olvidar esto; se volverá a preguntar</translation>
    </message>
    <message>
        <source>Forget {program}</source>
        <translation>Olvidar {program}</translation>
    </message>
    <message>
        <source>Free some space and ask again.</source>
        <translation>Libera espacio y vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Free {lacking} MB there, or choose another folder.</source>
        <translation>Libera {lacking}&#xa0;MB allí o elige otra carpeta.</translation>
    </message>
    <message>
        <source>From so many characters on a text stands beside the question instead of in it. Off, it is put into the prompt.</source>
        <translation>A partir de tantos caracteres, un texto queda junto a la pregunta y no dentro de ella. Desactivado, se pone en el campo de entrada.</translation>
    </message>
    <message>
        <source>From the arrival of a piece of text until all of it is painted: what Gemstream adds. An even flow adds up to a quarter of a second; text as it comes adds a frame.</source>
        <translation>Desde que llega un fragmento de texto hasta que se dibuja entero: lo que añade Gemstream. El flujo uniforme añade hasta un cuarto de segundo; el texto según llega, un fotograma.</translation>
    </message>
    <message>
        <source>From the request to the first answer text, thoughts left out.</source>
        <translation>Desde la solicitud hasta el primer texto de la respuesta, sin contar los pensamientos.</translation>
    </message>
    <message>
        <source>From the request until answer text was really painted.</source>
        <translation>Desde la solicitud hasta que el texto de la respuesta se dibujó de verdad.</translation>
    </message>
    <message>
        <source>From the request until the service began to respond at all.</source>
        <translation>Desde la solicitud hasta que el servicio empezó a responder.</translation>
    </message>
    <message>
        <source>From your question until it is on its way.</source>
        <translation>Desde la pregunta hasta que está en camino.</translation>
    </message>
    <message>
        <source>From {old} to {new}. The old folder stays as it is.</source>
        <translation>De {old} a {new}. La carpeta antigua queda como está.</translation>
    </message>
    <message>
        <source>From {program}: {question}</source>
        <translation>De {program}: {question}</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>Imagen GIF</translation>
    </message>
    <message>
        <source>Gaps of more than a second and more than five times the usual.</source>
        <translation>Intervalos de más de un segundo y de más de cinco veces lo habitual.</translation>
    </message>
    <message>
        <source>Gaps, p50 · p95 · longest</source>
        <translation>Intervalos, p50 · p95 · máx.</translation>
    </message>
    <message>
        <source>Gemini Enterprise is asked, about once an hour</source>
        <translation>Se pregunta a Gemini Enterprise, aproximadamente una vez por hora</translation>
    </message>
    <message>
        <source>Gemini Enterprise needs a Google Cloud project.</source>
        <translation>Gemini Enterprise necesita un proyecto de Google Cloud.</translation>
    </message>
    <message>
        <source>Gemini Enterprise, as the environment says</source>
        <translation>Gemini Enterprise, según el entorno</translation>
    </message>
    <message>
        <source>Gemini Enterprise, project {project}</source>
        <translation>Gemini Enterprise, proyecto {project}</translation>
    </message>
    <message>
        <source>Gemstream (process {process}) has the data folder {folder} open but does not answer.</source>
        <translation>Gemstream (proceso {process}) tiene abierta la carpeta de datos {folder}, pero no responde.</translation>
    </message>
    <message>
        <source>Gemstream cannot go back to {name}: {why}.</source>
        <translation>Gemstream no puede volver a {name}: {why}.</translation>
    </message>
    <message>
        <source>Gemstream cannot keep its data in {folder}.</source>
        <translation>Gemstream no puede guardar sus datos en {folder}.</translation>
    </message>
    <message>
        <source>Gemstream does not fetch pictures from the web. Save it first, then drop the file.</source>
        <translation>Gemstream no obtiene imágenes de la web. Guárdala primero y suelta después el archivo.</translation>
    </message>
    <message>
        <source>Gemstream ended unexpectedly last time; everything up to {when} is kept. A report of the crash is in {report}.</source>
        <translation>La última vez Gemstream se cerró de forma inesperada; todo hasta {when} está guardado. Hay un informe del fallo en {report}.</translation>
    </message>
    <message>
        <source>Gemstream ended while an answer in “{}” was under way; what had come is kept.</source>
        <translation>Gemstream se cerró mientras había una respuesta en curso en «{}»; lo que había llegado está guardado.</translation>
    </message>
    <message>
        <source>Gemstream has the data folder {folder} open but does not answer.</source>
        <translation>Gemstream tiene abierta la carpeta de datos {folder}, pero no responde.</translation>
    </message>
    <message>
        <source>Gemstream is still running</source>
        <translation>Gemstream sigue en ejecución</translation>
    </message>
    <message>
        <source>Gemstream made a mistake with this answer. What had come is kept.</source>
        <translation>Gemstream cometió un error con esta respuesta. Lo que había llegado se conserva.</translation>
    </message>
    <message>
        <source>Gemstream settings.json</source>
        <translation>Ajustes de Gemstream.json</translation>
    </message>
    <message>
        <source>Gemstream starts with a key, or you check or choose one</source>
        <translation>Gemstream se inicia con una clave, o se comprueba o elige una</translation>
    </message>
    <message>
        <source>Gemstream uses the standard folder again. What is in {folder} stays there.</source>
        <translation>Gemstream vuelve a usar la carpeta estándar. Lo que hay en {folder} se queda allí.</translation>
    </message>
    <message>
        <source>Gemstream was closed while this answer was under way. What had come is kept.</source>
        <translation>Gemstream se cerró mientras esta respuesta estaba en curso. Lo que había llegado se conserva.</translation>
    </message>
    <message>
        <source>Gemstream was updated while it was open. Close it and open it again.</source>
        <translation>Gemstream se actualizó mientras estaba abierto. Ciérralo y vuelve a abrirlo.</translation>
    </message>
    <message>
        <source>Gemstream {version} is there</source>
        <translation>Gemstream {version} ya está disponible</translation>
    </message>
    <message>
        <source>Gemstream {version} is there.</source>
        <translation>Ya está Gemstream {version}.</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obtener una clave</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ponle un nombre.</translation>
    </message>
    <message>
        <source>Give it in the environment (HTTPS_PROXY), or choose another proxy in the settings.</source>
        <translation>Indícala en el entorno (HTTPS_PROXY) o elige otro proxy en los ajustes.</translation>
    </message>
    <message>
        <source>Given on the command line; it holds in all conversations until Gemstream is closed.</source>
        <translation>Indicado en la línea de comandos; rige en todas las conversaciones hasta que se cierre Gemstream.</translation>
    </message>
    <message>
        <source>Given on the command line; this holds until Gemstream is closed.</source>
        <translation>Indicado en la línea de comandos; rige hasta que se cierre Gemstream.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go back to an earlier file?</source>
        <translation>¿Volver a un archivo anterior?</translation>
    </message>
    <message>
        <source>Go back to an earlier file…</source>
        <translation>Volver a un archivo anterior…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>Ir al prompt</translation>
    </message>
    <message>
        <source>Google Cloud did not accept this computer&apos;s credentials.</source>
        <translation>Google Cloud no aceptó las credenciales de este equipo.</translation>
    </message>
    <message>
        <source>Google did not accept the API key.</source>
        <translation>Google no aceptó la clave de API.</translation>
    </message>
    <message>
        <source>Google has limited this account because of its usage policy.</source>
        <translation>Google ha limitado esta cuenta por su política de uso.</translation>
    </message>
    <message>
        <source>Google limits how often this key may ask, and the limit is reached.</source>
        <translation>Google limita la frecuencia con la que esta clave puede preguntar, y se ha alcanzado el límite.</translation>
    </message>
    <message>
        <source>Google limits how often this key may ask, and the limit is reached. The limit is {quota}.</source>
        <translation>Google limita la frecuencia con la que esta clave puede preguntar, y se ha alcanzado el límite. El límite es {quota}.</translation>
    </message>
    <message>
        <source>Google, or the base URL you set</source>
        <translation>Google, o la URL base establecida</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Grafito</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>HEIC image</source>
        <translation>Imagen HEIC</translation>
    </message>
    <message>
        <source>HTTP requests made for this answer.</source>
        <translation>Solicitudes HTTP hechas para esta respuesta.</translation>
    </message>
    <message>
        <source>Half of the answers began within this time</source>
        <translation>La mitad de las respuestas empezó dentro de este tiempo</translation>
    </message>
    <message>
        <source>Half of the answers were no faster than this</source>
        <translation>La mitad de las respuestas no fue más rápida</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Held: {question}</source>
        <translation>Retenida: {question}</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Hide latency</source>
        <translation>Ocultar latencia</translation>
    </message>
    <message>
        <source>Hide the conversations</source>
        <translation>Ocultar las conversaciones</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar la clave</translation>
    </message>
    <message>
        <source>Hide thoughts</source>
        <translation>Ocultar pensamientos</translation>
    </message>
    <message>
        <source>High</source>
        <comment>thinking</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High</source>
        <comment>detail</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High: text in black and white, and every edge drawn.</source>
        <translation>Alto: texto en blanco y negro, y todos los bordes dibujados.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>How does a rainbow form? Explain it in five sentences.</source>
        <translation>¿Cómo se forma un arcoíris? Explícalo en cinco frases.</translation>
    </message>
    <message>
        <source>How much the model thinks</source>
        <translation>Cuánto piensa el modelo</translation>
    </message>
    <message>
        <source>How text appears</source>
        <translation>Cómo aparece el texto</translation>
    </message>
    <message>
        <source>How to keep it here: {words}</source>
        <translation>Cómo mantenerlo aquí: {words}</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>If that is where you want to ask, change the base URL of the key.</source>
        <translation>Si es ahí donde quieres preguntar, cambia la URL base de la clave.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Image drop area</source>
        <translation>Zona para soltar imágenes</translation>
    </message>
    <message>
        <source>Image viewer</source>
        <translation>Visor de imágenes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images, PDF and texts ({patterns})</source>
        <translation>Imágenes, PDF y textos ({patterns})</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import it again in ten seconds.</source>
        <translation>Impórtala de nuevo dentro de diez segundos.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In the answer, the name is written {host}.</source>
        <translation>En la respuesta, el nombre aparece escrito {host}.</translation>
    </message>
    <message>
        <source>Install Gemstream again; “gemstream doctor” says what is missing.</source>
        <translation>Instala Gemstream de nuevo; «gemstream doctor» indica qué falta.</translation>
    </message>
    <message>
        <source>Interrupted: the program ended.</source>
        <translation>Interrumpida: el programa terminó.</translation>
    </message>
    <message>
        <source>It asks each time and names the host. Off, an address is refused.</source>
        <translation>Pregunta cada vez e indica el host. Si se desactiva, las direcciones se rechazan.</translation>
    </message>
    <message>
        <source>It cannot be read as an address.</source>
        <translation>No se puede leer como dirección.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %Ln times by now. If it goes on, close Gemstream.</source>
        <translation>
            <numerusform>Ha ocurrido %Ln vez hasta ahora. Si continúa, cierra Gemstream.</numerusform>
            <numerusform>Ha ocurrido %Ln veces hasta ahora. Si continúa, cierra Gemstream.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has more than {most} MB.</source>
        <translation>Tiene más de {most}&#xa0;MB.</translation>
    </message>
    <message>
        <source>It has more than {most} messages.</source>
        <translation>Tiene más de {most} mensajes.</translation>
    </message>
    <message>
        <source>It has no key</source>
        <translation>No tiene clave</translation>
    </message>
    <message>
        <source>It has no messages.</source>
        <translation>No tiene mensajes.</translation>
    </message>
    <message>
        <source>It has too many values.</source>
        <translation>Tiene demasiados valores.</translation>
    </message>
    <message>
        <source>It holds no conversations that are known here. Export conversations as JSON from Gemstream, ChatGPT or Google Takeout (My Activity).</source>
        <translation>No contiene conversaciones que se conozcan aquí. Exporta las conversaciones como JSON desde Gemstream, ChatGPT o Google Takeout (Mi actividad).</translation>
    </message>
    <message>
        <source>It is damaged, or ends too early.</source>
        <translation>Está dañado o termina demasiado pronto.</translation>
    </message>
    <message>
        <source>It is deleted for good. Your data are in the new folder.</source>
        <translation>Se elimina definitivamente. Los datos están en la carpeta nueva.</translation>
    </message>
    <message>
        <source>It is kept as soon as the disk answers.</source>
        <translation>Se guardará en cuanto responda el disco.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>It is never kept, and gone when it is closed. Those that are kept stay.</source>
        <translation>Nunca se guarda y desaparece al cerrarla. Las que se guardan permanecen.</translation>
    </message>
    <message>
        <source>It is no JSON.</source>
        <translation>No es JSON.</translation>
    </message>
    <message>
        <source>It is no whole address, so it leads nowhere.</source>
        <translation>No es una dirección completa, así que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>It is off: “Ask the model for better titles” in the settings</source>
        <translation>Está desactivado: «Pedir al modelo títulos mejores» en los ajustes</translation>
    </message>
    <message>
        <source>It is off: “Look for new versions” in the settings</source>
        <translation>Está desactivado: «Buscar versiones nuevas» en los ajustes</translation>
    </message>
    <message>
        <source>It is saved as {name}.</source>
        <translation>Se guardó como {name}.</translation>
    </message>
    <message>
        <source>It is too long for an address, or holds what none has.</source>
        <translation>Es demasiado largo para una dirección, o contiene lo que ninguna tiene.</translation>
    </message>
    <message>
        <source>It is written nowhere, and gone when Gemstream is closed.</source>
        <translation>No se escribe en ningún sitio y desaparece al cerrar Gemstream.</translation>
    </message>
    <message>
        <source>It takes too long to find out which version is the newest.</source>
        <translation>Averiguar cuál es la versión más reciente tarda demasiado.</translation>
    </message>
    <message>
        <source>It uses the Google account of this computer. Sign in once with: gcloud auth application-default login</source>
        <translation>Usa la cuenta de Google de este equipo. Inicia sesión una vez con: gcloud auth application-default login</translation>
    </message>
    <message>
        <source>Its host may look like {host}.</source>
        <translation>Su host puede parecerse a {host}.</translation>
    </message>
    <message>
        <source>Its icon is in the tray. Quit is in the icon&apos;s menu.</source>
        <translation>Su icono está en la bandeja. «Salir» está en el menú del icono.</translation>
    </message>
    <message>
        <source>Its key is deleted here. At Google it stays valid until you delete it there.</source>
        <translation>Su clave se elimina aquí. En Google sigue siendo válida hasta que la elimines allí.</translation>
    </message>
    <message>
        <source>Its name has letters of another script, which may look like others.</source>
        <translation>Su nombre tiene letras de otra escritura, que pueden parecerse a otras.</translation>
    </message>
    <message>
        <source>Its turns are no tree.</source>
        <translation>Sus turnos no forman un árbol.</translation>
    </message>
    <message>
        <source>Its windows close and open again. What you wrote is kept.</source>
        <translation>Sus ventanas se cierran y se vuelven a abrir. Lo escrito se conserva.</translation>
    </message>
    <message>
        <source>Its words name another place than the one it leads to.</source>
        <translation>Sus palabras nombran un lugar distinto de aquel al que lleva.</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>Imagen JPEG</translation>
    </message>
    <message>
        <source>JSON, to be imported again (*.json)</source>
        <translation>JSON, para volver a importarlo (*.json)</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Ir a lo último</translation>
    </message>
    <message>
        <source>Keep it in another place.</source>
        <translation>Guárdala en otro lugar.</translation>
    </message>
    <message>
        <source>Keep the key for this session, or in a file that only you can read.</source>
        <translation>Guarda la clave para esta sesión o en un archivo que solo puedas leer tú.</translation>
    </message>
    <message>
        <source>Keep the key in</source>
        <translation>Guardar la clave en</translation>
    </message>
    <message>
        <source>Keep the key in another place.</source>
        <translation>Guarda la clave en otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>Kept for a version that knows them: %Ln more.</source>
        <translation>
            <numerusform>Se conserva para una versión que lo reconozca: %Ln más.</numerusform>
            <numerusform>Se conservan para una versión que los reconozca: %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a service</comment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key in a private file</source>
        <translation>Clave en un archivo privado</translation>
    </message>
    <message>
        <source>Key in the keychain</source>
        <translation>Clave en el llavero</translation>
    </message>
    <message>
        <source>Key in {variable}; cannot be changed here</source>
        <translation>Clave en {variable}; no se puede cambiar aquí</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Claves…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Latency by day</source>
        <translation>Latencia por día</translation>
    </message>
    <message>
        <source>Latency by model</source>
        <translation>Latencia por modelo</translation>
    </message>
    <message>
        <source>Latency history</source>
        <translation>Historial de latencia</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leave it empty to keep the key</source>
        <translation>Dejar vacío para conservar la clave</translation>
    </message>
    <message>
        <source>Leave it out, or add it again.</source>
        <translation>Omítela o añádela de nuevo.</translation>
    </message>
    <message>
        <source>Leave out next time</source>
        <translation>Omitir la próxima vez</translation>
    </message>
    <message>
        <source>Leave some images out, or start a new conversation.</source>
        <translation>Omite algunas imágenes o empieza una conversación nueva.</translation>
    </message>
    <message>
        <source>Leave the question as it is</source>
        <translation>Dejar la pregunta como está</translation>
    </message>
    <message>
        <source>Left out, because the value is not allowed: {settings}.</source>
        <translation>Omitidos, porque el valor no está permitido: {settings}.</translation>
    </message>
    <message>
        <source>Left to the service: {lower}.</source>
        <comment>or {settings}: the names of settings, as they are</comment>
        <translation>Se deja al servicio: {lower}.</translation>
    </message>
    <message>
        <source>Let other programs ask</source>
        <translation>Permitir que otros programas pregunten</translation>
    </message>
    <message>
        <source>Let {program} ask with your key?</source>
        <translation>¿Permitir que {program} pregunte con tu clave?</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Limit the length of answers</source>
        <translation>Limitar la longitud de las respuestas</translation>
    </message>
    <message>
        <source>Load once</source>
        <translation>Cargar una vez</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Long answers may be spread over several; each is shown.</source>
        <translation>Las respuestas largas pueden repartirse en varias; se muestra cada una.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Longitud máxima de una respuesta</translation>
    </message>
    <message>
        <source>Longest silence in an answer</source>
        <translation>Silencio máximo en una respuesta</translation>
    </message>
    <message>
        <source>Longest wait for the first words</source>
        <translation>Espera máxima de las primeras palabras</translation>
    </message>
    <message>
        <source>Longest wait to connect</source>
        <translation>Espera máxima para conectar</translation>
    </message>
    <message>
        <source>Look at a picture</source>
        <translation>Ver una imagen</translation>
    </message>
    <message>
        <source>Look at the page of Gemstream.</source>
        <translation>Consulta la página de Gemstream.</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>Buscar una versión nueva</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>Buscar versiones nuevas</translation>
    </message>
    <message>
        <source>Look for the picture in a browser.</source>
        <translation>Busca la imagen en un navegador.</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Buscando en este equipo…</translation>
    </message>
    <message>
        <source>Looking for a new version…</source>
        <translation>Buscando una versión nueva…</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>Buscando en la carpeta…</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>thinking</comment>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>detail</comment>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Low is quick and cheap; high keeps small text readable. Each image can differ.</source>
        <translation>«Bajo» es rápido y económico; «Alto» mantiene legible el texto pequeño. Cada imagen puede ser distinta.</translation>
    </message>
    <message>
        <source>Made by the Gemstream developers. Free software under the Apache licence, version 2.0, without any warranty.</source>
        <translation>Creado por los desarrolladores de Gemstream. Software libre bajo la licencia Apache, versión 2.0, sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Make one at {page} and add it in the window or as GEMINI_API_KEY, or use the offline engine.</source>
        <translation>Crea una en {page} y añádela en la ventana o como GEMINI_API_KEY, o usa el motor sin conexión.</translation>
    </message>
    <message>
        <source>Make the image smaller and try again.</source>
        <translation>Reduce la imagen y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>May ask</source>
        <translation>Puede preguntar</translation>
    </message>
    <message>
        <source>May not ask</source>
        <translation>No puede preguntar</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>thinking</comment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>detail</comment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Minimal</source>
        <comment>thinking</comment>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model of new conversations</source>
        <translation>Modelo de las conversaciones nuevas</translation>
    </message>
    <message>
        <source>Models that think long need more.</source>
        <translation>Los modelos que piensan mucho necesitan más.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about {image}</source>
        <translation>Más sobre {image}</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Más datos</translation>
    </message>
    <message>
        <source>More than {number} MB, so it is not kept.</source>
        <translation>Más de {number}&#xa0;MB, por lo que no se conserva.</translation>
    </message>
    <message>
        <source>More thinking takes longer and costs more. Each conversation can differ.</source>
        <translation>Pensar más tarda y cuesta más. Cada conversación puede ser distinta.</translation>
    </message>
    <message>
        <source>Most requests for one answer</source>
        <translation>Máximo de solicitudes por respuesta</translation>
    </message>
    <message>
        <source>Most tokens of an answer</source>
        <translation>Máximo de tokens por respuesta</translation>
    </message>
    <message>
        <source>Most tokens of the answer</source>
        <translation>Máximo de tokens de la respuesta</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover abajo</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover arriba</translation>
    </message>
    <message>
        <source>Move your data to</source>
        <translation>Mover los datos a</translation>
    </message>
    <message>
        <source>Move your data to this folder?</source>
        <translation>¿Mover tus datos a esta carpeta?</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Moving your data</source>
        <translation>Moviendo los datos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Name their folder with --data-dir, or delete that file to begin anew.</source>
        <translation>Indica su carpeta con --data-dir o elimina ese archivo para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Needs no key; nothing leaves this computer</source>
        <translation>No necesita clave; nada sale de este equipo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nueva versión</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nueva ventana</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Next hit (Return)</source>
        <translation>Resultado siguiente (Intro)</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Solicitud siguiente</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
    <message>
        <source>Next: {question}</source>
        <translation>Siguiente: {question}</translation>
    </message>
    <message>
        <source>No account, no telemetry. What you ask leaves this computer only when you send it, and goes to the service whose key you gave. The offline engine sends nothing.</source>
        <translation>Sin cuenta y sin telemetría. Lo que preguntas sale de este equipo solo cuando lo envías, y va al servicio cuya clave indicaste. El motor sin conexión no envía nada.</translation>
    </message>
    <message>
        <source>No answer has both a first chunk and a counted prompt.</source>
        <translation>Ninguna respuesta tiene a la vez un primer fragmento y un prompt contado.</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Sin respuesta.</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>Sin respuestas</translation>
    </message>
    <message>
        <source>No answers have been measured yet. Ask something; each answer is measured by itself.</source>
        <translation>Aún no se ha medido ninguna respuesta. Pregunta algo; cada respuesta se mide por sí sola.</translation>
    </message>
    <message>
        <source>No connection to the service within {seconds} seconds.</source>
        <translation>Sin conexión con el servicio en {seconds} segundos.</translation>
    </message>
    <message>
        <source>No file is read for an answer.</source>
        <translation>No se lee ningún archivo para una respuesta.</translation>
    </message>
    <message>
        <source>No keys: {name}</source>
        <translation>Sin atajo: {name}</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Sin plantilla</translation>
    </message>
    <message>
        <source>No program can ask now.</source>
        <translation>Ahora no puede preguntar ningún programa.</translation>
    </message>
    <message>
        <source>No program is connected</source>
        <translation>No hay ningún programa conectado</translation>
    </message>
    <message>
        <source>No program is connected. Programs find this at {address}</source>
        <translation>No hay ningún programa conectado. La dirección para los programas es {address}</translation>
    </message>
    <message>
        <source>No program of this computer opens PDFs. It is in {file} until Gemstream ends.</source>
        <translation>Ningún programa de este equipo abre archivos PDF. Está en {file} hasta que Gemstream termine.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no proxy</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no web pages</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no file</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no system prompt</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no such things</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not sent: an image cannot be used. Send again to go without it.</source>
        <translation>No enviada: una imagen no se puede usar. Envía de nuevo para seguir sin ella.</translation>
    </message>
    <message>
        <source>Not shown here, but it can be saved.</source>
        <translation>No se muestra aquí, pero se puede guardar.</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Esta versión no</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}.</source>
        <translation>No se puede escribir nada en {folder}.</translation>
    </message>
    <message>
        <source>Nothing can be written in {target}.</source>
        <translation>No se puede escribir nada en {target}.</translation>
    </message>
    <message>
        <source>Nothing else leaves: no account, no telemetry.</source>
        <translation>No sale nada más: sin cuenta y sin telemetría.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”.</source>
        <translation>Sin resultados para «{query}».</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Sin resultados.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet</source>
        <translation>Aún no se ha preguntado nada</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing in it is lost. Connect its disk, then try again.</source>
        <translation>No se ha perdido nada. Conecta su disco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing is in the archive.</source>
        <translation>No hay nada archivado.</translation>
    </message>
    <message>
        <source>Nothing is sent yet. If you send this, it goes to {host}.</source>
        <translation>Aún no se envía nada. Si se envía, va a {host}.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the offline engine answers here.</source>
        <translation>Nada sale de este equipo: el motor sin conexión responde aquí.</translation>
    </message>
    <message>
        <source>Nothing received</source>
        <translation>Nada recibido</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Aún no se ha recibido nada</translation>
    </message>
    <message>
        <source>Nothing was asked in this conversation yet.</source>
        <translation>Todavía no se ha preguntado nada en esta conversación.</translation>
    </message>
    <message>
        <source>Nothing was sent for this question.</source>
        <translation>No se envió nada para esta pregunta.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <source>Of buttons, links and what is chosen. High contrast has its own.</source>
        <translation>De los botones, los enlaces y lo seleccionado. El contraste alto tiene el suyo.</translation>
    </message>
    <message>
        <source>Of more than {most} conversations the others were left out.</source>
        <translation>Hay más de {most} conversaciones; se omitieron las demás.</translation>
    </message>
    <message>
        <source>Of questions, answers and the prompt. Ctrl and plus, minus or 0, or the wheel.</source>
        <translation>De las preguntas, las respuestas y el prompt. Ctrl y más, menos o 0, o la rueda.</translation>
    </message>
    <message>
        <source>Of questions, answers and the prompt. The letters of Atkinson Hyperlegible are easy to tell apart.</source>
        <translation>De las preguntas, las respuestas y el prompt. Las letras de Atkinson Hyperlegible son fáciles de distinguir.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Off, nothing moves but text, which comes at once instead of flowing.</source>
        <translation>Si se desactiva, no se mueve nada salvo el texto, que aparece de golpe en lugar de fluir.</translation>
    </message>
    <message>
        <source>Offer to fetch dropped addresses</source>
        <translation>Ofrecer obtener las direcciones soltadas</translation>
    </message>
    <message>
        <source>Offline engine</source>
        <translation>Motor sin conexión</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Once Gemstream opens anew. All but English was translated by a machine.</source>
        <translation>Cuando Gemstream se abra de nuevo. Todo salvo el inglés se ha traducido automáticamente.</translation>
    </message>
    <message>
        <source>Once a day a small file is fetched from gemstream.github.io; nothing is sent along.</source>
        <translation>Una vez al día se obtiene un pequeño archivo de gemstream.github.io; no se envía nada con ello.</translation>
    </message>
    <message>
        <source>Once a day at most a small signed file is fetched from gemstream.github.io, and nothing is sent along. You are told of a new version; nothing is installed by itself.</source>
        <translation>Como máximo una vez al día se obtiene un pequeño archivo firmado de gemstream.github.io, y no se envía nada con ello. Se avisa de una versión nueva; nada se instala por sí solo.</translation>
    </message>
    <message>
        <source>Once a day at most, if you have allowed it, and each time you choose “Look for a new version”</source>
        <translation>Como máximo una vez al día, si se ha permitido, y cada vez que se elige «Buscar una versión nueva»</translation>
    </message>
    <message>
        <source>One more request for each conversation: the beginnings of the first question and its answer, without images; a few hundred tokens, more if the model thinks first.</source>
        <translation>Una solicitud más por conversación: el comienzo de la primera pregunta y de su respuesta, sin imágenes; unos cientos de tokens, más si el modelo piensa antes.</translation>
    </message>
    <message>
        <source>Only before the first word, in sight, and with Cancel.</source>
        <translation>Solo antes de la primera palabra, a la vista y con «Cancelar».</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened. Copy the others here first.</source>
        <translation>Solo se pueden abrir archivos de este equipo. Copia primero aquí los demás.</translation>
    </message>
    <message>
        <source>Only one preset can be for new conversations.</source>
        <translation>Solo una plantilla puede ser para las conversaciones nuevas.</translation>
    </message>
    <message>
        <source>Only pictures of the web can be loaded.</source>
        <translation>Solo se pueden cargar imágenes de la web.</translation>
    </message>
    <message>
        <source>Only the address is sent, and nothing of your question. At most 50 MB are fetched.</source>
        <translation>Solo se envía la dirección, nada de la pregunta. Se obtienen como máximo 50&#xa0;MB.</translation>
    </message>
    <message>
        <source>Only what is kept here of the project is removed, nothing at Google.</source>
        <translation>Solo se quita lo que se guarda aquí del proyecto, nada en Google.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open Gemstream</source>
        <translation>Abrir Gemstream</translation>
    </message>
    <message>
        <source>Open Gemstream anew to speak your system&apos;s language?</source>
        <translation>¿Volver a abrir Gemstream en el idioma del sistema?</translation>
    </message>
    <message>
        <source>Open Gemstream anew to speak {language}?</source>
        <translation>¿Volver a abrir Gemstream en {language}?</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Abrir como PDF</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open folder of logs</source>
        <translation>Abrir la carpeta de registros</translation>
    </message>
    <message>
        <source>Open it and choose an image in it.</source>
        <translation>Ábrela y elige una imagen.</translation>
    </message>
    <message>
        <source>Open it in a browser, and drag the picture itself.</source>
        <translation>Ábrela en un navegador y arrastra la propia imagen.</translation>
    </message>
    <message>
        <source>Open keys</source>
        <translation>Abrir claves</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>Abrir en grande</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Open this link in the browser?</source>
        <translation>¿Abrir este enlace en el navegador?</translation>
    </message>
    <message>
        <source>Or use the standard folder: what is there is shown, and what is in the missing folder stays where it is.</source>
        <translation>O usa la carpeta estándar: se muestra lo que hay en ella, y lo que está en la carpeta que falta queda donde está.</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Otros modelos</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Own delay, p50 · p95</source>
        <translation>Retraso propio, p50 · p95</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Pegar una clave</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Pega antes una clave.</translation>
    </message>
    <message>
        <source>Paste the key again: it is kept for one address, in one place.</source>
        <translation>Pega de nuevo la clave: se guarda para una dirección, en un lugar.</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Pasted text {number}</source>
        <translation>Texto pegado {number}</translation>
    </message>
    <message>
        <source>Personal, work…</source>
        <translation>Personal, trabajo…</translation>
    </message>
    <message>
        <source>Picture {words}, loaded once from {address}</source>
        <translation>Imagen {words}, cargada una vez de {address}</translation>
    </message>
    <message>
        <source>Picture, not fetched: {address}</source>
        <translation>Imagen, no obtenida: {address}</translation>
    </message>
    <message>
        <source>Picture, not loaded</source>
        <translation>Imagen, sin cargar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Place, date and camera of a photo. Off, all of it is removed.</source>
        <translation>Lugar, fecha y cámara de una foto. Si se desactiva, se quita todo.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>Preparar de nuevo</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Presets of system prompts</source>
        <translation>Plantillas de prompts del sistema</translation>
    </message>
    <message>
        <source>Press keys</source>
        <translation>Pulsar teclas</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Return)</source>
        <translation>Resultado anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print it to an image, and add that.</source>
        <translation>Imprímelo en una imagen y añádela.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Programs may disagree about where it leads.</source>
        <translation>Los programas pueden no coincidir en adónde lleva.</translation>
    </message>
    <message>
        <source>Programs of this computer that can read the data folder may ask here and watch what is answered; temporary conversations are told to none.</source>
        <translation>Los programas de este equipo que pueden leer la carpeta de datos pueden preguntar aquí y ver lo que se responde; de las conversaciones temporales no se informa a ninguno.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Tokens del prompt</translation>
    </message>
    <message>
        <source>Prompt, tokens</source>
        <translation>Prompt, tokens</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Put into the question</source>
        <translation>Poner en la pregunta</translation>
    </message>
    <message>
        <source>Put that folder in its place.</source>
        <translation>Pon esa carpeta en el lugar del enlace.</translation>
    </message>
    <message>
        <source>Questions that wait</source>
        <translation>Preguntas en espera</translation>
    </message>
    <message>
        <source>Quick ask</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>Quick ask from anywhere by keys</source>
        <translation>Pregunta rápida desde cualquier parte con el teclado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quote answer</source>
        <translation>Citar respuesta</translation>
    </message>
    <message>
        <source>Quote selection</source>
        <translation>Citar selección</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>Aumentar el límite</translation>
    </message>
    <message>
        <source>Read answers out</source>
        <translation>Leer las respuestas en voz alta</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Letra de lectura</translation>
    </message>
    <message>
        <source>Reading the licences…</source>
        <translation>Leyendo las licencias…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Regenerar</translation>
    </message>
    <message>
        <source>Regenerate the last answer</source>
        <translation>Regenerar la última respuesta</translation>
    </message>
    <message>
        <source>Regenerate this answer</source>
        <translation>Regenerar esta respuesta</translation>
    </message>
    <message>
        <source>Regenerate with another model</source>
        <translation>Regenerar con otro modelo</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an image from the question</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove an image or shorten the text.</source>
        <translation>Quita una imagen o acorta el texto.</translation>
    </message>
    <message>
        <source>Remove the image, or try another one.</source>
        <translation>Quita la imagen o prueba con otra.</translation>
    </message>
    <message>
        <source>Remove {image}</source>
        <translation>Quitar {image}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>¿Quitar «{name}»?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Request before</source>
        <translation>Solicitud anterior</translation>
    </message>
    <message>
        <source>Request {number} of {count}</source>
        <translation>Solicitud {number} de {count}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Requests and the key go there. Leave it empty for Google.</source>
        <translation>Las solicitudes y la clave van allí. Déjalo vacío para Google.</translation>
    </message>
    <message>
        <source>Requests would go to {host}.</source>
        <translation>Las solicitudes irían a {host}.</translation>
    </message>
    <message>
        <source>Reset: {setting}</source>
        <translation>Restablecer: {setting}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Return asks it after this answer</source>
        <translation>Intro la envía tras esta respuesta</translation>
    </message>
    <message>
        <source>Return sends, Shift+Return starts a new line</source>
        <translation>Intro envía, Mayús+Intro empieza una línea nueva</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Run “gcloud auth application-default login”, then try again.</source>
        <translation>Ejecuta «gcloud auth application-default login» y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a copy without one, and add that.</source>
        <translation>Guarda una copia sin contraseña y añádela.</translation>
    </message>
    <message>
        <source>Save all conversations in one file, those of the archive as well</source>
        <translation>Guardar todas las conversaciones en un archivo, también las archivadas</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Save image as…</source>
        <translation>Guardar imagen como…</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>Guárdalo o descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>Save plot as picture…</source>
        <translation>Guardar gráfico como imagen…</translation>
    </message>
    <message>
        <source>Save the image as a file first.</source>
        <translation>Guarda antes la imagen como archivo.</translation>
    </message>
    <message>
        <source>Save the picture with a browser, then drop the file.</source>
        <translation>Guarda la imagen con un navegador y suelta el archivo.</translation>
    </message>
    <message>
        <source>Save the picture with a browser, then drop the file. Up to 100 MB are read.</source>
        <translation>Guarda la imagen con un navegador y suelta el archivo. Se leen hasta 100&#xa0;MB.</translation>
    </message>
    <message>
        <source>Save the picture with a browser, then drop the file. Where a company looks into connections, choose its CA file in the settings.</source>
        <translation>Guarda la imagen con un navegador y suelta el archivo. Si una empresa inspecciona las conexiones, elige su archivo de CA en los ajustes.</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>Guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>Save unchecked</source>
        <translation>Guardar sin comprobar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Say which project of Google Cloud is to be asked.</source>
        <translation>Indica a qué proyecto de Google Cloud se debe preguntar.</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Captura de pantalla</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>See https://ai.google.dev/gemini-api/docs/available-regions.</source>
        <translation>Véase https://ai.google.dev/gemini-api/docs/available-regions.</translation>
    </message>
    <message>
        <source>See the messages in your Google account.</source>
        <translation>Consulta los mensajes de tu cuenta de Google.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select answer</source>
        <translation>Seleccionar respuesta</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>Enviar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Send (Return)</source>
        <translation>Enviar (Intro)</translation>
    </message>
    <message>
        <source>Send again next time</source>
        <translation>Enviar de nuevo la próxima vez</translation>
    </message>
    <message>
        <source>Send answers that broke off along</source>
        <translation>Enviar también las respuestas interrumpidas</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Enviarla ahora</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>Enviarla allí</translation>
    </message>
    <message>
        <source>Send metadata of images along</source>
        <translation>Enviar también los metadatos de las imágenes</translation>
    </message>
    <message>
        <source>Send the key of “{name}” to another address?</source>
        <translation>¿Enviar la clave de «{name}» a otra dirección?</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>Frase por frase</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Set GOOGLE_CLOUD_PROJECT (and GOOGLE_CLOUD_LOCATION), then try again.</source>
        <translation>Establece GOOGLE_CLOUD_PROJECT (y GOOGLE_CLOUD_LOCATION) y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Ajustes (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Settings with a value that is not allowed have the standard: {settings}. They stay in {name} until you change them.</source>
        <translation>Los ajustes con un valor no permitido tienen el valor estándar: {settings}. Siguen en {name} hasta que se cambien.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Shorten the question</source>
        <translation>Acortar la pregunta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Show diagnostics…</source>
        <translation>Mostrar diagnóstico…</translation>
    </message>
    <message numerus="yes">
        <source>Show earlier messages (%Ln more)</source>
        <translation>
            <numerusform>Mostrar mensajes anteriores (%Ln más)</numerusform>
            <numerusform>Mostrar mensajes anteriores (%Ln más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show latency</source>
        <translation>Mostrar latencia</translation>
    </message>
    <message>
        <source>Show the conversations</source>
        <translation>Mostrar las conversaciones</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Show the list of conversations</source>
        <translation>Mostrar la lista de conversaciones</translation>
    </message>
    <message>
        <source>Show thoughts</source>
        <translation>Mostrar pensamientos</translation>
    </message>
    <message>
        <source>Show what is in the archive</source>
        <translation>Mostrar lo archivado</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Something is still under way in a conversation; go back when it has ended.</source>
        <translation>Aún hay algo en curso en una conversación; vuelve cuando haya terminado.</translation>
    </message>
    <message>
        <source>Something went wrong in Gemstream itself</source>
        <translation>Algo ha fallado en el propio Gemstream</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Stalled for {seconds} s</source>
        <translation>Sin texto desde hace {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Standard text size</source>
        <translation>Tamaño de texto estándar</translation>
    </message>
    <message>
        <source>Starting Gemini Enterprise…</source>
        <translation>Iniciando Gemini Enterprise…</translation>
    </message>
    <message>
        <source>Starting Gemini…</source>
        <translation>Iniciando Gemini…</translation>
    </message>
    <message>
        <source>Starting the offline engine…</source>
        <translation>Iniciando el motor sin conexión…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>Detener (Esc)</translation>
    </message>
    <message>
        <source>Stop all answers</source>
        <translation>Detener todas las respuestas</translation>
    </message>
    <message>
        <source>Stop answers after</source>
        <translation>Detener las respuestas tras</translation>
    </message>
    <message>
        <source>Stop answers after, seconds</source>
        <translation>Detener las respuestas tras, segundos</translation>
    </message>
    <message>
        <source>Stop answers by themselves</source>
        <translation>Detener las respuestas automáticamente</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Stopped because the window was closed.</source>
        <translation>Detenida porque se cerró la ventana.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Detenida por ti.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenida.</translation>
    </message>
    <message>
        <source>Stopped: the time allowed for an answer is over.</source>
        <translation>Detenida: se agotó el tiempo permitido para una respuesta.</translation>
    </message>
    <message>
        <source>Stopping and going on</source>
        <translation>Detener y continuar</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Summaries of the model&apos;s thinking, above the answer.</source>
        <translation>Resúmenes de lo que piensa el modelo, encima de la respuesta.</translation>
    </message>
    <message>
        <source>Summaries of thoughts</source>
        <translation>Resúmenes de los pensamientos</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>System prompt: {words}</source>
        <translation>Prompt del sistema: {words}</translation>
    </message>
    <message>
        <source>System prompts</source>
        <translation>Prompts del sistema</translation>
    </message>
    <message>
        <source>TIFF image</source>
        <translation>Imagen TIFF</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sacar de archivadas</translation>
    </message>
    <message>
        <source>Takeout does not say which questions belong together: each became a conversation.</source>
        <translation>Takeout no dice qué preguntas van juntas: cada una se convirtió en una conversación.</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Tell when a long answer has ended</source>
        <translation>Avisar cuando termine una respuesta larga</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation>Conversación temporal</translation>
    </message>
    <message>
        <source>Temporary, never kept</source>
        <translation>Temporal, nunca se guarda</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Text appears as an even flow. Click to see it as it comes.</source>
        <translation>El texto aparece como un flujo uniforme. Clic para verlo según llega.</translation>
    </message>
    <message>
        <source>Text appears as it comes. Click to see it as an even flow.</source>
        <translation>El texto aparece según llega. Clic para verlo como un flujo uniforme.</translation>
    </message>
    <message>
        <source>Text received and shown</source>
        <translation>Texto recibido y mostrado</translation>
    </message>
    <message>
        <source>Text received and shown appears here</source>
        <translation>El texto recibido y mostrado aparece aquí</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text size {size}</source>
        <translation>Tamaño del texto {size}</translation>
    </message>
    <message>
        <source>The CA file {name} cannot be read.</source>
        <translation>El archivo de CA {name} no se puede leer.</translation>
    </message>
    <message>
        <source>The CA file {name} holds no certificate.</source>
        <translation>El archivo de CA {name} no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>The PDF cannot be made.</source>
        <translation>No se puede crear el PDF.</translation>
    </message>
    <message>
        <source>The PDF takes too long to make.</source>
        <translation>Crear el PDF tarda demasiado.</translation>
    </message>
    <message>
        <source>The address holds a name or a password.</source>
        <translation>La dirección contiene un nombre o una contraseña.</translation>
    </message>
    <message>
        <source>The address of a link</source>
        <translation>La dirección de un enlace</translation>
    </message>
    <message>
        <source>The address of the service is not a valid web address.</source>
        <translation>La dirección del servicio no es una dirección web válida.</translation>
    </message>
    <message>
        <source>The answer broke off before any text: the service did not say that it was done.</source>
        <translation>La respuesta se interrumpió antes de cualquier texto: el servicio no indicó que hubiera terminado.</translation>
    </message>
    <message>
        <source>The answer broke off in the middle: the service did not say that it was done.</source>
        <translation>La respuesta se interrumpió a la mitad: el servicio no indicó que hubiera terminado.</translation>
    </message>
    <message>
        <source>The answer ended for a reason that Gemstream does not know: {reason}.</source>
        <translation>La respuesta terminó por un motivo que Gemstream no conoce: {reason}.</translation>
    </message>
    <message>
        <source>The answer goes on with request {hop}…</source>
        <translation>La respuesta continúa con la solicitud {hop}…</translation>
    </message>
    <message>
        <source>The answer is copied.</source>
        <translation>La respuesta se ha copiado.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La respuesta está vacía.</translation>
    </message>
    <message>
        <source>The answer is longer than one request can carry, and was cut here.</source>
        <translation>La respuesta es más larga de lo que admite una solicitud y se cortó aquí.</translation>
    </message>
    <message>
        <source>The answer reached its length limit and was cut here.</source>
        <translation>La respuesta alcanzó su límite de longitud y se cortó aquí.</translation>
    </message>
    <message>
        <source>The answer stopped arriving: nothing came within {seconds} seconds.</source>
        <translation>La respuesta dejó de llegar: no llegó nada en {seconds} segundos.</translation>
    </message>
    <message>
        <source>The answer was stopped because it held a word that is on a block list.</source>
        <translation>La respuesta se detuvo porque contenía una palabra de una lista de bloqueo.</translation>
    </message>
    <message>
        <source>The answer was stopped because it may hold prohibited content.</source>
        <translation>La respuesta se detuvo porque puede incluir contenido prohibido.</translation>
    </message>
    <message>
        <source>The answer was stopped because it may hold sensitive personal data.</source>
        <translation>La respuesta se detuvo porque puede incluir datos personales sensibles.</translation>
    </message>
    <message>
        <source>The answer was stopped because it repeated a source too closely.</source>
        <translation>La respuesta se detuvo porque repetía una fuente demasiado literalmente.</translation>
    </message>
    <message>
        <source>The answer was stopped by the safety filters.</source>
        <translation>Los filtros de seguridad detuvieron la respuesta.</translation>
    </message>
    <message>
        <source>The answer was stopped by your organisation&apos;s Model Armor rules.</source>
        <translation>Las reglas de Model Armor de tu organización detuvieron la respuesta.</translation>
    </message>
    <message>
        <source>The archive has more than {most} files.</source>
        <translation>El archivo comprimido tiene más de {most} archivos.</translation>
    </message>
    <message>
        <source>The archive holds more than can be unpacked.</source>
        <translation>El archivo comprimido contiene más de lo que se puede extraer.</translation>
    </message>
    <message>
        <source>The archive is damaged or locked.</source>
        <translation>El archivo comprimido está dañado o bloqueado.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>El archivo comprimido está dañado.</translation>
    </message>
    <message>
        <source>The arrow, a long press or the menu key has more ways</source>
        <translation>La flecha, una pulsación larga o la tecla de menú ofrecen más opciones</translation>
    </message>
    <message>
        <source>The bytes of an image are not in the file; its place is kept.</source>
        <translation>Los bytes de una imagen no están en el archivo; se conserva su lugar.</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>El código se ha copiado.</translation>
    </message>
    <message>
        <source>The connection through the proxy {proxy} failed.</source>
        <translation>Falló la conexión a través del proxy {proxy}.</translation>
    </message>
    <message>
        <source>The connection to the service was lost.</source>
        <translation>Se perdió la conexión con el servicio.</translation>
    </message>
    <message>
        <source>The connection to {host} cannot be encrypted.</source>
        <translation>La conexión con {host} no se puede cifrar.</translation>
    </message>
    <message>
        <source>The conversation is being made into a PDF…</source>
        <translation>Se está creando un PDF de la conversación…</translation>
    </message>
    <message>
        <source>The conversation is copied as Markdown.</source>
        <translation>La conversación se ha copiado como Markdown.</translation>
    </message>
    <message>
        <source>The conversation is open as a PDF in another program.</source>
        <translation>La conversación está abierta como PDF en otro programa.</translation>
    </message>
    <message>
        <source>The conversation is open as a PDF. Print it from there.</source>
        <translation>La conversación está abierta como PDF. Se puede imprimir desde allí.</translation>
    </message>
    <message>
        <source>The conversation was left out.</source>
        <translation>La conversación se omitió.</translation>
    </message>
    <message>
        <source>The conversation “{title}” was deleted a moment ago.</source>
        <translation>La conversación «{title}» se eliminó hace un momento.</translation>
    </message>
    <message>
        <source>The copy of {name} is not whole.</source>
        <translation>La copia de {name} no está completa.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be locked. Take care not to open Gemstream a second time with it.</source>
        <translation>No se puede bloquear la carpeta de datos {folder}. Conviene no abrir Gemstream una segunda vez con ella.</translation>
    </message>
    <message>
        <source>The data folder {folder} is in use by Gemstream on the computer {host}.</source>
        <translation>Gemstream está usando la carpeta de datos {folder} en el equipo {host}.</translation>
    </message>
    <message>
        <source>The disk does not answer, so the question was sent before it was kept.</source>
        <translation>El disco no responde, así que la pregunta se envió antes de guardarse.</translation>
    </message>
    <message>
        <source>The drive of {name} does not answer.</source>
        <translation>La unidad de {name} no responde.</translation>
    </message>
    <message>
        <source>The export was cancelled; {name} was not written.</source>
        <translation>La exportación se canceló; no se escribió {name}.</translation>
    </message>
    <message>
        <source>The export was given up.</source>
        <translation>Se abandonó la exportación.</translation>
    </message>
    <message>
        <source>The fault has happened again. If it goes on, close Gemstream and start it anew.</source>
        <translation>El fallo ha vuelto a ocurrir. Si continúa, cierra Gemstream y vuelve a iniciarlo.</translation>
    </message>
    <message>
        <source>The field “{name}” is not known and was left out.</source>
        <translation>El campo «{name}» no se conoce y se omitió.</translation>
    </message>
    <message>
        <source>The field “{name}” of {what} is not as it should be.</source>
        <translation>El campo «{name}» no es como debería ({what}).</translation>
    </message>
    <message>
        <source>The file of keys cannot be read ({why}).</source>
        <translation>No se puede leer el archivo de claves ({why}).</translation>
    </message>
    <message>
        <source>The file of keys cannot be written ({why}).</source>
        <translation>No se puede escribir el archivo de claves ({why}).</translation>
    </message>
    <message>
        <source>The file of keys could not be understood, and is kept as {name}.</source>
        <translation>No se pudo entender el archivo de claves; se conserva como {name}.</translation>
    </message>
    <message>
        <source>The file of {what} was damaged; it was kept as {name} and {saved}.</source>
        <translation>El archivo de {what} estaba dañado; se conservó como {name} y {saved}.</translation>
    </message>
    <message>
        <source>The file {path}, which says where your data are, cannot be read.</source>
        <translation>No se puede leer el archivo {path}, que dice dónde están los datos.</translation>
    </message>
    <message>
        <source>The files in {folder} cannot be listed.</source>
        <translation>No se pueden listar los archivos de {folder}.</translation>
    </message>
    <message>
        <source>The first 500 characters of the first question and of its answer, no image</source>
        <translation>Los primeros 500 caracteres de la primera pregunta y de su respuesta, sin imágenes</translation>
    </message>
    <message>
        <source>The first frame</source>
        <translation>El primer fotograma</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>La primera página</translation>
    </message>
    <message>
        <source>The folder was named with --data-dir or GEMSTREAM_DATA_DIR, so it is chosen there. Start without them to move the one that Gemstream chose.</source>
        <translation>La carpeta se indicó con --data-dir o GEMSTREAM_DATA_DIR, así que se elige ahí. Inicia sin ellos para mover la que eligió Gemstream.</translation>
    </message>
    <message>
        <source>The host that is shown, through your proxy if there is one</source>
        <translation>El host que se muestra, a través del proxy si lo hay</translation>
    </message>
    <message>
        <source>The image cannot be saved in {folder}: {why}.</source>
        <translation>No se puede guardar la imagen en {folder}: {why}.</translation>
    </message>
    <message>
        <source>The image could not be made.</source>
        <translation>No se pudo crear la imagen.</translation>
    </message>
    <message>
        <source>The image is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>The image was held back because it may show prohibited content.</source>
        <translation>La imagen se retuvo porque puede mostrar contenido prohibido.</translation>
    </message>
    <message>
        <source>The image was held back by the safety filters.</source>
        <translation>Los filtros de seguridad retuvieron la imagen.</translation>
    </message>
    <message>
        <source>The image {name} of an earlier question can no longer be read.</source>
        <translation>La imagen {name} de una pregunta anterior ya no se puede leer.</translation>
    </message>
    <message>
        <source>The images take {size} MB, and one request carries {limit} MB.</source>
        <translation>Las imágenes ocupan {size}&#xa0;MB, y una solicitud admite {limit}&#xa0;MB.</translation>
    </message>
    <message>
        <source>The key of “{name}” is not there any more.</source>
        <translation>La clave de «{name}» ya no está.</translation>
    </message>
    <message>
        <source>The key was given for {hosts}. Whoever gets it can ask at your cost.</source>
        <translation>La clave se indicó para {hosts}. Quien la obtenga puede preguntar a tu costa.</translation>
    </message>
    <message>
        <source>The key works, but its limit is reached for now.</source>
        <translation>La clave funciona, pero por ahora se ha alcanzado su límite.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clave funciona.</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>El llavero</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The keychain did not keep the key.</source>
        <translation>El llavero no guardó la clave.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>El llavero falló.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>El llavero se negó.</translation>
    </message>
    <message>
        <source>The last of {most} pages that fit; the document has {count}</source>
        <translation>La última de {most} páginas que caben; el documento tiene {count}</translation>
    </message>
    <message>
        <source>The latency figures</source>
        <translation>Las mediciones de latencia</translation>
    </message>
    <message>
        <source>The latency of a turn was not understood and was left out.</source>
        <translation>La latencia de un turno no se entendió y se omitió.</translation>
    </message>
    <message>
        <source>The length limit was used up by thinking, before any text was written.</source>
        <translation>El límite de longitud se agotó pensando, antes de escribir texto.</translation>
    </message>
    <message>
        <source>The licences cannot be read. Install Gemstream again to have them back.</source>
        <translation>No se pueden leer las licencias. Instala Gemstream de nuevo para recuperarlas.</translation>
    </message>
    <message>
        <source>The limit for today is used up: choose another model, or go on tomorrow.</source>
        <translation>Se ha agotado el límite de hoy: elige otro modelo o sigue mañana.</translation>
    </message>
    <message>
        <source>The list shows the conversations of that file then. What was added since stays in a file of its own, beside it, and you can go back to that one too.</source>
        <translation>La lista mostrará entonces las conversaciones de ese archivo. Lo añadido desde entonces queda en un archivo propio, junto a él, y también se puede volver a ese.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>The model does not answer in this language.</source>
        <translation>El modelo no responde en este idioma.</translation>
    </message>
    <message>
        <source>The model ended its answer without writing anything.</source>
        <translation>El modelo terminó su respuesta sin escribir nada.</translation>
    </message>
    <message>
        <source>The model is told this before every question here, from the next one on.</source>
        <translation>Esto se le dice al modelo antes de cada pregunta aquí, desde la siguiente.</translation>
    </message>
    <message>
        <source>The model made no image.</source>
        <translation>El modelo no creó ninguna imagen.</translation>
    </message>
    <message>
        <source>The model produced an unreadable answer.</source>
        <translation>El modelo produjo una respuesta ilegible.</translation>
    </message>
    <message>
        <source>The model sent an image of more than {limit} MB, which is not kept.</source>
        <translation>El modelo envió una imagen de más de {limit}&#xa0;MB, que no se conserva.</translation>
    </message>
    <message>
        <source>The model sent an image of more than {limit} MB, which was not saved.</source>
        <translation>El modelo envió una imagen de más de {limit}&#xa0;MB, que no se guardó.</translation>
    </message>
    <message>
        <source>The model sent more than {most} images; the others are not kept.</source>
        <translation>El modelo envió más de {most} imágenes; las demás no se conservan.</translation>
    </message>
    <message>
        <source>The model thought about it, but wrote no answer.</source>
        <translation>El modelo pensó en ello, pero no escribió ninguna respuesta.</translation>
    </message>
    <message>
        <source>The model tried to use a tool, and Gemstream gives it none.</source>
        <translation>El modelo intentó usar una herramienta, y Gemstream no le da ninguna.</translation>
    </message>
    <message>
        <source>The move to {0} was interrupted. Your data are still in {1}; move them again.</source>
        <translation>El traslado a {0} se interrumpió. Los datos siguen en {1}; muévelos de nuevo.</translation>
    </message>
    <message>
        <source>The move was cancelled. Your data are still in {}.</source>
        <translation>El traslado se canceló. Los datos siguen en {}.</translation>
    </message>
    <message>
        <source>The name has letters of another script, which may look like others.</source>
        <translation>El nombre tiene letras de otra escritura, que pueden parecerse a otras.</translation>
    </message>
    <message>
        <source>The newest version is told of in a way that this one does not understand.</source>
        <translation>La versión más reciente se anuncia de un modo que esta no entiende.</translation>
    </message>
    <message>
        <source>The offline engine answers in English.</source>
        <translation>El motor sin conexión responde en inglés.</translation>
    </message>
    <message>
        <source>The offline engine could not be started.</source>
        <translation>No se pudo iniciar el motor sin conexión.</translation>
    </message>
    <message>
        <source>The offline engine did not answer within {seconds} seconds.</source>
        <translation>El motor sin conexión no respondió en {seconds} segundos.</translation>
    </message>
    <message>
        <source>The offline engine does not follow it.</source>
        <translation>El motor sin conexión no lo sigue.</translation>
    </message>
    <message>
        <source>The offline engine looks at this picture. No key is needed, and nothing is sent.</source>
        <translation>El motor sin conexión examina esta imagen. No hace falta clave y no se envía nada.</translation>
    </message>
    <message>
        <source>The old copy in {folder} is deleted.</source>
        <translation>La copia antigua de {folder} se eliminó.</translation>
    </message>
    <message>
        <source>The old copy is deleted; what is newer than the move is still in {folder}.</source>
        <translation>La copia antigua se eliminó; lo posterior al traslado sigue en {folder}.</translation>
    </message>
    <message>
        <source>The old folder stays as it is until you delete it in the settings.</source>
        <translation>La carpeta antigua queda como está hasta que se elimine en los ajustes.</translation>
    </message>
    <message>
        <source>The old folder {folder} cannot be deleted: {why}.</source>
        <translation>No se puede eliminar la carpeta antigua {folder}: {why}.</translation>
    </message>
    <message>
        <source>The one that is marked answers the next question, in every window. Keys are kept apart from conversations and settings, and sent nowhere but to the address they were given for.</source>
        <translation>La que está marcada responde a la siguiente pregunta, en todas las ventanas. Las claves se guardan aparte de las conversaciones y los ajustes, y solo se envían a la dirección para la que se indicaron.</translation>
    </message>
    <message>
        <source>The page shows the running answer in a browser of this computer. The address holds the secret of this start: give it to nobody.</source>
        <translation>La página muestra la respuesta en curso en un navegador de este equipo. La dirección contiene el secreto de este inicio: no se la des a nadie.</translation>
    </message>
    <message>
        <source>The picture at {host} is larger than {most_bytes} MB.</source>
        <translation>La imagen en {host} supera los {most_bytes}&#xa0;MB.</translation>
    </message>
    <message>
        <source>The profiles cannot be kept in {folder}.</source>
        <translation>No se pueden guardar los perfiles en {folder}.</translation>
    </message>
    <message>
        <source>The profiles cannot be read ({why}).</source>
        <translation>No se pueden leer los perfiles ({why}).</translation>
    </message>
    <message>
        <source>The profiles cannot be understood. They are kept as {name}; add your keys again.</source>
        <translation>No se entienden los perfiles. Se conservan como {name}; añade las claves de nuevo.</translation>
    </message>
    <message>
        <source>The profiles cannot be understood. They stay in {name} until something is changed; add your keys again.</source>
        <translation>No se entienden los perfiles. Siguen en {name} hasta que se cambie algo; añade las claves de nuevo.</translation>
    </message>
    <message>
        <source>The proxy is of a kind that Gemstream cannot fetch anything through.</source>
        <translation>El proxy es de un tipo con el que Gemstream no puede obtener nada.</translation>
    </message>
    <message>
        <source>The proxy of this computer is of a kind that Gemstream cannot use.</source>
        <translation>El proxy de este equipo es de un tipo que Gemstream no puede usar.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a password, and Gemstream keeps none.</source>
        <translation>El proxy {proxy} pide una contraseña, y Gemstream no guarda ninguna.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be reached.</source>
        <translation>No se pudo acceder al proxy {proxy}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not let the request through.</source>
        <translation>El proxy {proxy} no dejó pasar la solicitud.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not accept the password.</source>
        <translation>El proxy {proxy} no acepta la contraseña.</translation>
    </message>
    <message>
        <source>The question is too large for the service.</source>
        <translation>La pregunta es demasiado grande para el servicio.</translation>
    </message>
    <message>
        <source>The question was blocked as an attempt to get round the rules.</source>
        <translation>La pregunta se bloqueó como intento de eludir las reglas.</translation>
    </message>
    <message>
        <source>The question was blocked because it holds a word that is on a block list.</source>
        <translation>La pregunta se bloqueó porque contiene una palabra de una lista de bloqueo.</translation>
    </message>
    <message>
        <source>The question was blocked because it may hold prohibited content.</source>
        <translation>La pregunta se bloqueó porque puede incluir contenido prohibido.</translation>
    </message>
    <message>
        <source>The question was blocked because of an image in it.</source>
        <translation>La pregunta se bloqueó por una imagen que contiene.</translation>
    </message>
    <message>
        <source>The question was blocked by the safety filters.</source>
        <translation>Los filtros de seguridad bloquearon la pregunta.</translation>
    </message>
    <message>
        <source>The question was blocked by the service, for a reason it calls {reason}.</source>
        <translation>El servicio bloqueó la pregunta por un motivo que denomina {reason}.</translation>
    </message>
    <message>
        <source>The question was blocked by the service, which gave no reason.</source>
        <translation>El servicio bloqueó la pregunta sin indicar el motivo.</translation>
    </message>
    <message>
        <source>The question was blocked by your organisation&apos;s Model Armor rules.</source>
        <translation>Las reglas de Model Armor de tu organización bloquearon la pregunta.</translation>
    </message>
    <message>
        <source>The question was held back by a rule of the service.</source>
        <translation>Una regla del servicio retuvo la pregunta.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La solicitud</translation>
    </message>
    <message>
        <source>The request is being put together…</source>
        <translation>Preparando la solicitud…</translation>
    </message>
    <message>
        <source>The request is on the clipboard, without the key and the bytes of images.</source>
        <translation>La solicitud está en el portapapeles, sin la clave ni los bytes de las imágenes.</translation>
    </message>
    <message>
        <source>The rest, {size}, is too long to be shown. Copy gives all of it.</source>
        <translation>El resto, {size}, es demasiado largo para mostrarlo. «Copiar» lo incluye todo.</translation>
    </message>
    <message>
        <source>The screen could not be captured. Allow Gemstream to record it in the settings of the system.</source>
        <translation>No se pudo capturar la pantalla. Permite en los ajustes del sistema que Gemstream la grabe.</translation>
    </message>
    <message>
        <source>The secret of the bridge cannot be written to {file}.</source>
        <translation>No se puede escribir el secreto del puente en {file}.</translation>
    </message>
    <message>
        <source>The service answered in a way that could not be followed.</source>
        <translation>El servicio respondió de un modo que no se pudo interpretar.</translation>
    </message>
    <message>
        <source>The service closed the connection without an answer.</source>
        <translation>El servicio cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>No se pudo acceder al servicio.</translation>
    </message>
    <message>
        <source>The service could not use an image of the question.</source>
        <translation>El servicio no pudo usar una imagen de la pregunta.</translation>
    </message>
    <message>
        <source>The service ended the answer without a reason.</source>
        <translation>El servicio terminó la respuesta sin indicar el motivo.</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>El servicio falló.</translation>
    </message>
    <message>
        <source>The service has no model named “{model}”.</source>
        <translation>El servicio no tiene ningún modelo llamado «{model}».</translation>
    </message>
    <message>
        <source>The service is too busy or broke off the request.</source>
        <translation>El servicio está saturado o interrumpió la solicitud.</translation>
    </message>
    <message>
        <source>The service is too busy to check the key now. Try again, or keep it unchecked.</source>
        <translation>El servicio está demasiado ocupado para comprobar la clave ahora. Vuelve a intentarlo o guárdala sin comprobar.</translation>
    </message>
    <message>
        <source>The service leads to another address ({address}). Neither the key nor the question was sent there.</source>
        <translation>El servicio remite a otra dirección ({address}). Ni la clave ni la pregunta se enviaron allí.</translation>
    </message>
    <message>
        <source>The service no longer accepts the earlier turns of this conversation.</source>
        <translation>El servicio ya no acepta los turnos anteriores de esta conversación.</translation>
    </message>
    <message>
        <source>The service refused the question as it stands.</source>
        <translation>El servicio rechazó la pregunta tal como está.</translation>
    </message>
    <message>
        <source>The service refused: this may not be offered in your country without billing.</source>
        <translation>El servicio se negó: en este país no se puede ofrecer sin facturación.</translation>
    </message>
    <message>
        <source>The service sent nothing within {seconds} seconds.</source>
        <translation>El servicio no envió nada en {seconds} segundos.</translation>
    </message>
    <message>
        <source>The service sent something that is not an answer.</source>
        <translation>El servicio envió algo que no es una respuesta.</translation>
    </message>
    <message>
        <source>The service took too long.</source>
        <translation>El servicio tardó demasiado.</translation>
    </message>
    <message>
        <source>The service&apos;s address could not be found.</source>
        <translation>No se encontró la dirección del servicio.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate could not be verified.</source>
        <translation>No se pudo verificar el certificado del servicio.</translation>
    </message>
    <message>
        <source>The settings are in {}.</source>
        <translation>Los ajustes están en {}.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {folder}.</source>
        <translation>No se pueden guardar los ajustes en {folder}.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({why}); the standard is used.</source>
        <translation>No se pueden leer los ajustes ({why}); se usan los valores estándar.</translation>
    </message>
    <message>
        <source>The settings cannot be understood. They are kept as {name}; the standard is used.</source>
        <translation>No se entienden los ajustes. Se conservan como {name}; se usan los valores estándar.</translation>
    </message>
    <message>
        <source>The settings cannot be understood. They stay in {name} until something is changed; the standard is used.</source>
        <translation>No se entienden los ajustes. Siguen en {name} hasta que se cambie algo; se usan los valores estándar.</translation>
    </message>
    <message>
        <source>The settings of {} hold now.</source>
        <translation>Los ajustes de {} ya se aplican.</translation>
    </message>
    <message>
        <source>The settings say that no pictures are fetched from the web.</source>
        <translation>Según los ajustes, no se obtienen imágenes de la web.</translation>
    </message>
    <message>
        <source>The small picture of an image is none, and was left out.</source>
        <translation>La miniatura de una imagen no es válida y se omitió.</translation>
    </message>
    <message>
        <source>The time of a question was not understood.</source>
        <translation>No se entendió la hora de una pregunta.</translation>
    </message>
    <message numerus="yes">
        <source>The turn and %Ln below it were deleted.</source>
        <translation>
            <numerusform>Se eliminaron el turno y %Ln debajo.</numerusform>
            <numerusform>Se eliminaron el turno y %Ln debajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The turn was deleted.</source>
        <translation>Se eliminó el turno.</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on it can read the key.</source>
        <translation>El camino hasta allí no está cifrado: otros en él pueden leer la clave.</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on it can read your key.</source>
        <translation>El camino hasta allí no está cifrado: otros en él pueden leer la clave.</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on it can see and change what comes.</source>
        <translation>El camino hasta allí no está cifrado: otros en él pueden ver y cambiar lo que llega.</translation>
    </message>
    <message>
        <source>The web address of an image, to fetch it: no cookies, no referrer, nothing of your question</source>
        <translation>La dirección web de una imagen, para obtenerla: sin cookies, sin remitente, nada de la pregunta</translation>
    </message>
    <message>
        <source>The window is drawn by Qt {version}, © The Qt Company and other contributors, which is used under the GNU Lesser General Public License, version 3: you may put a Qt of your own in its place. Its source is at download.qt.io.</source>
        <translation>La ventana la dibuja Qt {version}, © The Qt Company y otros colaboradores, que se usa bajo la GNU Lesser General Public License, versión 3: se puede poner un Qt propio en su lugar. Su código fuente está en download.qt.io.</translation>
    </message>
    <message>
        <source>The words of the link: {words}</source>
        <translation>Las palabras del enlace: {words}</translation>
    </message>
    <message>
        <source>There are no conversations to export yet.</source>
        <translation>Aún no hay conversaciones que exportar.</translation>
    </message>
    <message>
        <source>There are no settings in {}.</source>
        <translation>No hay ajustes en {}.</translation>
    </message>
    <message>
        <source>There are {most} keys already. Remove one first.</source>
        <translation>Ya hay {most} claves. Quita una primero.</translation>
    </message>
    <message>
        <source>There are {size} to copy. Gemstream closes its windows, copies everything, checks the copy, and opens again. Answers that still come are stopped.</source>
        <translation>Hay {size} que copiar. Gemstream cierra sus ventanas, lo copia todo, comprueba la copia y se vuelve a abrir. Las respuestas que aún lleguen se detienen.</translation>
    </message>
    <message>
        <source>There is a preset of that name already.</source>
        <translation>Ya hay una plantilla con ese nombre.</translation>
    </message>
    <message>
        <source>There is a preset of that name; it gets this text.</source>
        <translation>Hay una plantilla con ese nombre; recibirá este texto.</translation>
    </message>
    <message>
        <source>There is no API key for Gemini.</source>
        <translation>No hay ninguna clave de API para Gemini.</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>No hay ninguna clave de API.</translation>
    </message>
    <message>
        <source>There is no code in the last answer.</source>
        <translation>No hay código en la última respuesta.</translation>
    </message>
    <message>
        <source>There is no earlier file yet.</source>
        <translation>Aún no hay ningún archivo anterior.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>En este equipo no hay ningún llavero.</translation>
    </message>
    <message>
        <source>There is no old copy any more.</source>
        <translation>Ya no hay ninguna copia antigua.</translation>
    </message>
    <message>
        <source>There is no room for more; delete a preset first.</source>
        <translation>No hay sitio para más; elimina antes una plantilla.</translation>
    </message>
    <message>
        <source>There is none yet: a preset is a system prompt with a name, to be chosen anywhere.</source>
        <translation>Aún no hay ninguna: una plantilla es un prompt del sistema con nombre, que se puede elegir en cualquier lugar.</translation>
    </message>
    <message>
        <source>There is too little space for your data in {target}.</source>
        <translation>No hay espacio suficiente para los datos en {target}.</translation>
    </message>
    <message>
        <source>These are the conversations of {0}; those of before stay in {1}.</source>
        <translation>Estas son las conversaciones de {0}; las de antes siguen en {1}.</translation>
    </message>
    <message>
        <source>They hold until Gemstream is closed. Choose another folder with --data-dir.</source>
        <translation>Se aplican hasta que se cierre Gemstream. Elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <comment>it does so now</comment>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensamiento</translation>
    </message>
    <message>
        <source>Thinking: {level}</source>
        <translation>Pensamiento: {level}</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>This address cannot be fetched.</source>
        <translation>Esta dirección no se puede obtener.</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>Esto no se puede usar aquí.</translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <translation>Esta conversación ya no está.</translation>
    </message>
    <message>
        <source>This file is not shown here, but it can be saved.</source>
        <translation>Este archivo no se muestra aquí, pero se puede guardar.</translation>
    </message>
    <message>
        <source>This image cannot be copied, but it can be saved.</source>
        <translation>Esta imagen no se puede copiar, pero se puede guardar.</translation>
    </message>
    <message>
        <source>This image has too many pixels to be shown, but it can be saved.</source>
        <translation>Esta imagen tiene demasiados píxeles para mostrarse, pero se puede guardar.</translation>
    </message>
    <message>
        <source>This image is damaged and cannot be shown, but it can be saved.</source>
        <translation>Esta imagen está dañada y no se puede mostrar, pero se puede guardar.</translation>
    </message>
    <message>
        <source>This is no address of a service: it begins with https:// and holds no password.</source>
        <translation>Esto no es la dirección de un servicio: empieza por https:// y no contiene contraseña.</translation>
    </message>
    <message>
        <source>This is no key: a key is one word of letters, digits and signs.</source>
        <translation>Esto no es una clave: una clave es una palabra de letras, cifras y signos.</translation>
    </message>
    <message>
        <source>This is on your own computer, or in your own network.</source>
        <translation>Esto está en este mismo equipo o en la red propia.</translation>
    </message>
    <message>
        <source>This is sent as soon as its image is ready. Escape takes that back.</source>
        <translation>Se envía en cuanto su imagen esté lista. Esc lo retira.</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>Esta es la versión más reciente, {version}.</translation>
    </message>
    <message>
        <source>This key is not allowed to ask that.</source>
        <translation>Esta clave no puede preguntar eso.</translation>
    </message>
    <message>
        <source>This key is not allowed to do that. Allow it in Google&apos;s console, or make one.</source>
        <translation>Esta clave no puede hacer eso. Permítelo en la consola de Google o crea una.</translation>
    </message>
    <message>
        <source>This key was given for another address, and was not sent.</source>
        <translation>Esta clave se indicó para otra dirección y no se envió.</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>This report is sent nowhere, and there is no question, answer or key in it:</source>
        <translation>Este informe no se envía a ningún sitio y no contiene preguntas, respuestas ni claves:</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>Esta solicitud</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Solo esta sesión</translation>
    </message>
    <message>
        <source>This stayed on this computer: the offline engine answered here.</source>
        <translation>Esto se quedó en este equipo: el motor sin conexión respondió aquí.</translation>
    </message>
    <message>
        <source>This was sent to {host}.</source>
        <translation>Esto se envió a {host}.</translation>
    </message>
    <message>
        <source>This {kind} is not shown here, but it can be saved.</source>
        <comment>SVG drawing</comment>
        <translation>No se muestra aquí, pero se puede guardar: {kind}.</translation>
    </message>
    <message>
        <source>Those that took at least this long, from your question on.</source>
        <translation>Las que tardaron al menos esto, desde la pregunta.</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>Pensó durante {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Thought tokens</source>
        <translation>Tokens de pensamiento</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Pensamientos</translation>
    </message>
    <message>
        <source>Through the proxy {address}</source>
        <translation>A través del proxy {address}</translation>
    </message>
    <message>
        <source>Time to first chunk</source>
        <translation>Tiempo hasta el primer fragmento</translation>
    </message>
    <message>
        <source>Time to first chunk against prompt size</source>
        <translation>Tiempo hasta el primer fragmento según el tamaño del prompt</translation>
    </message>
    <message>
        <source>Time to first chunk, s</source>
        <translation>Tiempo hasta el primer fragmento, s</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens por segundo</translation>
    </message>
    <message>
        <source>Tokens where the service counts them, else pieces of text</source>
        <translation>Tokens si el servicio los cuenta; si no, fragmentos de texto</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Told of the icon in the tray</source>
        <translation>Aviso sobre el icono en la bandeja</translation>
    </message>
    <message>
        <source>Too many pixels to be shown.</source>
        <translation>Demasiados píxeles para mostrarse.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Tiempo total</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Vuelve a intentarlo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Try again in a while, or choose another model.</source>
        <translation>Vuelve a intentarlo dentro de un rato o elige otro modelo.</translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds, or choose another model.</source>
        <translation>Vuelve a intentarlo dentro de {seconds} segundos o elige otro modelo.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Try again, or allow a longer wait.</source>
        <translation>Vuelve a intentarlo o permite una espera más larga.</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>Vuelve a intentarlo o elige otro modelo.</translation>
    </message>
    <message>
        <source>Try again, or keep the key in another place.</source>
        <translation>Vuelve a intentarlo o guarda la clave en otro lugar.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Try again; if a proxy or sign-in page is in between, open it in a browser.</source>
        <translation>Vuelve a intentarlo; si hay un proxy o una página de inicio de sesión de por medio, ábrelos en un navegador.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Pruébalo ahora</translation>
    </message>
    <message>
        <source>Try {image} again</source>
        <translation>Reintentar {image}</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s (attempt {attempt}): {reason}</source>
        <translation>Nuevo intento en {seconds}&#xa0;s (intento {attempt}): {reason}</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s (attempt {number})</source>
        <translation>Nuevo intento en {seconds}&#xa0;s (intento {number})</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloquéalo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Update Gemstream, or choose another folder with --data-dir.</source>
        <translation>Actualiza Gemstream o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, HEIC, AVIF, GIF, BMP, TIFF, SVG or PDF.</source>
        <translation>Usa PNG, JPEG, WebP, HEIC, AVIF, GIF, BMP, TIFF, SVG o PDF.</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>Usar otro modelo</translation>
    </message>
    <message>
        <source>Use the offline engine</source>
        <translation>Usar el motor sin conexión</translation>
    </message>
    <message>
        <source>Use the offline engine; leave images out by their menu</source>
        <translation>Usa el motor sin conexión; omite imágenes desde su menú</translation>
    </message>
    <message>
        <source>Use the standard folder</source>
        <translation>Usar la carpeta estándar</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Usarlos</translation>
    </message>
    <message>
        <source>Use these settings?</source>
        <translation>¿Usar estos ajustes?</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Versión {number} de {count}</translation>
    </message>
    <message>
        <source>Versions, what works and what is missing, and the last lines of the log: to read, and then to copy for whoever helps you. Nothing is sent.</source>
        <translation>Versiones, lo que funciona y lo que falta, y las últimas líneas del registro: para leerlo y luego copiarlo para quien preste ayuda. No se envía nada.</translation>
    </message>
    <message>
        <source>Very high</source>
        <comment>thinking</comment>
        <translation>Muy alto</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Wait until it is saved, then try again.</source>
        <translation>Espera a que se guarde y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>Waiting for the first chunk</source>
        <translation>Esperando el primer fragmento</translation>
    </message>
    <message>
        <source>Waiting for the first words…</source>
        <translation>Esperando las primeras palabras…</translation>
    </message>
    <message>
        <source>Waits: {question}</source>
        <translation>En espera: {question}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>Página web, un archivo (*.html)</translation>
    </message>
    <message>
        <source>Web pages that may take part</source>
        <translation>Páginas web que pueden participar</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>Imagen WebP</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Gemstream</source>
        <translation>Te damos la bienvenida a Gemstream</translation>
    </message>
    <message>
        <source>What a link holds itself is never opened.</source>
        <translation>Lo que un enlace contiene en sí nunca se abre.</translation>
    </message>
    <message>
        <source>What a tool said was left out.</source>
        <translation>Se omitió lo que dijo una herramienta.</translation>
    </message>
    <message>
        <source>What came is older than what was seen before.</source>
        <translation>Lo que llegó es anterior a lo ya visto.</translation>
    </message>
    <message>
        <source>What came of the newest version is not signed by the makers of Gemstream: {why}.</source>
        <translation>Lo que llegó sobre la versión más reciente no está firmado por los creadores de Gemstream: {why}.</translation>
    </message>
    <message>
        <source>What do you want to do or open?</source>
        <translation>¿Qué quieres hacer o abrir?</translation>
    </message>
    <message>
        <source>What had arrived is kept, and can be gone on with.</source>
        <translation>Lo que había llegado se conserva y se puede continuar.</translation>
    </message>
    <message>
        <source>What had arrived is kept.</source>
        <translation>Lo que había llegado se conserva.</translation>
    </message>
    <message>
        <source>What had come is kept.</source>
        <translation>Lo que había llegado se conserva.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>What is on this picture?</source>
        <translation>¿Qué hay en esta imagen?</translation>
    </message>
    <message>
        <source>What is said of the newest version cannot be understood.</source>
        <translation>No se entiende lo que se dice de la versión más reciente.</translation>
    </message>
    <message>
        <source>What is said of the newest version is old, of {day}.</source>
        <translation>Lo que se dice de la versión más reciente es antiguo, del {day}.</translation>
    </message>
    <message>
        <source>What is said of the newest version is too long.</source>
        <translation>Lo que se dice de la versión más reciente es demasiado largo.</translation>
    </message>
    <message>
        <source>What is said of the newest version leads to a page that is not ours.</source>
        <translation>Lo que se dice de la versión más reciente lleva a una página que no es nuestra.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Lo que se envía</translation>
    </message>
    <message>
        <source>What is sent…</source>
        <translation>Lo que se envía…</translation>
    </message>
    <message>
        <source>What it asks costs you what your own questions do, and stands among your conversations, where you can stop it.</source>
        <translation>Lo que pregunta te cuesta lo mismo que tus propias preguntas y aparece entre tus conversaciones, donde puedes detenerlo.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Lo que sale de este equipo</translation>
    </message>
    <message>
        <source>What sends a question</source>
        <translation>Qué envía una pregunta</translation>
    </message>
    <message>
        <source>What stands before the @ is only a name: the link leads to {host}.</source>
        <translation>Lo que va antes de la @ es solo un nombre: el enlace lleva a {host}.</translation>
    </message>
    <message>
        <source>What the model is told</source>
        <translation>Lo que se le dice al modelo</translation>
    </message>
    <message>
        <source>What was sent then is not kept, or it went elsewhere. Now the offline engine would answer, and nothing would leave this computer.</source>
        <translation>Lo que se envió entonces no se guarda, o fue a otro lugar. Ahora respondería el motor sin conexión y nada saldría de este equipo.</translation>
    </message>
    <message>
        <source>What was sent then is not kept, or it went elsewhere. This is how the same would be sent now, to {host}.</source>
        <translation>Lo que se envió entonces no se guarda, o fue a otro lugar. Así se enviaría ahora lo mismo, a {host}.</translation>
    </message>
    <message>
        <source>What was sent…</source>
        <translation>Lo que se envió…</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>¿Qué quieres saber?</translation>
    </message>
    <message>
        <source>What you asked before, and the answers to it, will go along.</source>
        <translation>Se enviará también lo preguntado antes, con sus respuestas.</translation>
    </message>
    <message>
        <source>What {file} would change:</source>
        <translation>Lo que cambiaría {file}:</translation>
    </message>
    <message>
        <source>When it is complete</source>
        <translation>Cuando esté completa</translation>
    </message>
    <message>
        <source>When: {words}</source>
        <translation>Cuándo: {words}</translation>
    </message>
    <message>
        <source>Where Return starts a new line, Ctrl+Return sends; it does so in either case.</source>
        <translation>Si Intro empieza una línea nueva, Ctrl+Intro envía; lo hace en ambos casos.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Adónde va</translation>
    </message>
    <message>
        <source>Where the window has room. They are kept in the data folder on this computer.</source>
        <translation>Donde la ventana tiene espacio. Se guardan en la carpeta de datos de este equipo.</translation>
    </message>
    <message>
        <source>Where they find it on this computer; bridge.json in the data folder says it.</source>
        <translation>Dónde lo encuentran en este equipo; bridge.json, en la carpeta de datos, lo indica.</translation>
    </message>
    <message>
        <source>Where to: {words}</source>
        <translation>Adónde: {words}</translation>
    </message>
    <message>
        <source>Which answers are long</source>
        <translation>Qué respuestas son largas</translation>
    </message>
    <message>
        <source>With quick ask in its menu. Gemstream goes on behind it when the last window is closed, and answers under way as well.</source>
        <translation>Con «Pregunta rápida» en su menú. Gemstream sigue detrás cuando se cierra la última ventana, igual que las respuestas en curso.</translation>
    </message>
    <message numerus="yes">
        <source>With the service&apos;s own mark of %Ln bytes</source>
        <translation>
            <numerusform>Con la marca propia del servicio de %Ln byte</numerusform>
            <numerusform>Con la marca propia del servicio de %Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write a kind reply that says no to an invitation.</source>
        <translation>Escribe una respuesta amable que rechace una invitación.</translation>
    </message>
    <message>
        <source>Write a question first, then look at what would be sent.</source>
        <translation>Escribe antes una pregunta y mira después lo que se enviaría.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You are changing an earlier question</source>
        <translation>Estás cambiando una pregunta anterior</translation>
    </message>
    <message>
        <source>You are using the offline engine: no key is needed and nothing leaves this computer. To ask Gemini, add a key: “Offline engine” below the prompt leads there.</source>
        <translation>Estás usando el motor sin conexión: no hace falta clave y nada sale de este equipo. Para preguntar a Gemini, añade una clave: «Motor sin conexión», debajo del prompt, lleva allí.</translation>
    </message>
    <message>
        <source>You click it, or “Get a key”, or “Open page” of a new version</source>
        <translation>Al hacer clic en él, en «Obtener una clave» o en «Abrir página» de una versión nueva</translation>
    </message>
    <message>
        <source>You drop or paste it, or want a picture of an answer loaded, and agree, each time</source>
        <translation>Al soltarla o pegarla, o al querer cargar una imagen de una respuesta, y aceptar, cada vez</translation>
    </message>
    <message>
        <source>You have {mine}. Nothing is installed by itself: the page has the new version.</source>
        <translation>Tienes la {mine}. Nada se instala por sí solo: la versión nueva está en la página.</translation>
    </message>
    <message>
        <source>You have {mine}. Your package manager installs new versions.</source>
        <translation>Tienes la {mine}. Tu gestor de paquetes instala las versiones nuevas.</translation>
    </message>
    <message>
        <source>You send, regenerate or continue; passing faults are tried again, as the settings say</source>
        <translation>Al enviar, regenerar o continuar; los fallos pasajeros se reintentan según los ajustes</translation>
    </message>
    <message>
        <source>You were writing a question in “{}”.</source>
        <translation>Estabas escribiendo una pregunta en «{}».</translation>
    </message>
    <message>
        <source>You, {time}</source>
        <translation>Tú, {time}</translation>
    </message>
    <message>
        <source>Your browser, which opens it</source>
        <translation>El navegador, que lo abre</translation>
    </message>
    <message>
        <source>Your change can be sent once this answer is complete, or stopped.</source>
        <translation>El cambio se puede enviar en cuanto esta respuesta se complete o se detenga.</translation>
    </message>
    <message>
        <source>Your conversations</source>
        <translation>Tus conversaciones</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Tus conversaciones aparecerán aquí.</translation>
    </message>
    <message>
        <source>Your data are in {0} now. The copy in {1} stays until you delete it in the settings.</source>
        <translation>Tus datos están ahora en {0}. La copia de {1} se queda hasta que la elimines en los ajustes.</translation>
    </message>
    <message>
        <source>Your data are in {old} already.</source>
        <translation>Tus datos ya están en {old}.</translation>
    </message>
    <message>
        <source>Your data cannot be copied to {folder}: {why}.</source>
        <translation>No se pueden copiar tus datos a {folder}: {why}.</translation>
    </message>
    <message>
        <source>Your data were not moved and are still in {0}. {1}</source>
        <translation>Tus datos no se movieron y siguen en {0}. {1}</translation>
    </message>
    <message>
        <source>Your desktop asks which keys, and has them in its own settings.</source>
        <translation>El escritorio pregunta qué teclas usar y las guarda en sus propios ajustes.</translation>
    </message>
    <message>
        <source>Your desktop gave no picture of the screen. Try again, or paste a screenshot.</source>
        <translation>El escritorio no dio ninguna imagen de la pantalla. Vuelve a intentarlo o pega una captura de pantalla.</translation>
    </message>
    <message>
        <source>Your question with its images, the earlier questions and answers of the conversation with theirs, the system prompt, the name of the model and its settings</source>
        <translation>La pregunta con sus imágenes, las preguntas y respuestas anteriores de la conversación con las suyas, el prompt del sistema, el nombre del modelo y sus ajustes</translation>
    </message>
    <message>
        <source>Your system keeps it, locked with your login.</source>
        <translation>La guarda el sistema, protegida con el inicio de sesión.</translation>
    </message>
    <message>
        <source>Your text is still in the window, but it is not kept: copy what you need first.</source>
        <translation>Tu texto sigue en la ventana, pero no se guarda: copia primero lo que necesites.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message numerus="yes">
        <source>[%Ln characters]</source>
        <translation>
            <numerusform>[%Ln carácter]</numerusform>
            <numerusform>[%Ln caracteres]</numerusform>
        </translation>
    </message>
    <message>
        <source>a latency</source>
        <translation>una latencia</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>a new one was begun</source>
        <translation>se empezó uno nuevo</translation>
    </message>
    <message numerus="yes">
        <source>a new one was begun with the %Ln questions that could still be read</source>
        <translation>
            <numerusform>se empezó uno nuevo con la %Ln pregunta que aún se pudo leer</numerusform>
            <numerusform>se empezó uno nuevo con las %Ln preguntas que aún se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>a turn</source>
        <translation>un turno</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln tokens</source>
        <translation>
            <numerusform>unos %Ln tokens</numerusform>
            <numerusform>unos %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>accent highlight colour teal green violet purple rose pink amber grey</source>
        <translation>énfasis acento resaltado color verde azulado turquesa violeta morado rosa ámbar gris</translation>
    </message>
    <message>
        <source>accessibility readable vision eyes black white</source>
        <translation>accesibilidad legible visión ojos negro blanco</translation>
    </message>
    <message>
        <source>an answer is under way</source>
        <translation>hay una respuesta en curso</translation>
    </message>
    <message>
        <source>an unnamed program</source>
        <translation>un programa sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>hosts, below others</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>questions</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>animation reduced movement accessibility</source>
        <translation>animación reducir movimiento accesibilidad</translation>
    </message>
    <message>
        <source>announcements screen reader accessibility orca nvda voice speech blind</source>
        <translation>anuncios lector de pantalla accesibilidad orca nvda voz habla ciego leer</translation>
    </message>
    <message>
        <source>another Gemstream is using it</source>
        <translation>otro Gemstream lo está usando</translation>
    </message>
    <message>
        <source>another program is busy with it</source>
        <translation>otro programa lo tiene ocupado</translation>
    </message>
    <message>
        <source>another program is busy with your conversations</source>
        <translation>otro programa está trabajando con las conversaciones</translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>respondida por {model}</translation>
    </message>
    <message>
        <source>api key profile account gemini enterprise google cloud project location keychain base url</source>
        <translation>api clave perfil cuenta gemini enterprise google cloud proyecto ubicación llavero url base</translation>
    </message>
    <message>
        <source>backup restore copy transfer file json</source>
        <translation>copia de seguridad respaldo restaurar copiar transferir archivo json</translation>
    </message>
    <message>
        <source>backup restore database folder</source>
        <translation>copia de seguridad restaurar base de datos carpeta</translation>
    </message>
    <message>
        <source>bridge origin browser cors website</source>
        <translation>bridge puente origen navegador cors sitio web</translation>
    </message>
    <message>
        <source>bridge page browser copy address allow refuse forget connected</source>
        <translation>puente página navegador copiar dirección permitir rechazar olvidar conectado</translation>
    </message>
    <message>
        <source>bridge websocket server address</source>
        <translation>bridge puente websocket servidor dirección</translation>
    </message>
    <message>
        <source>bridge websocket server api automation watch overlay stream</source>
        <translation>bridge puente websocket servidor api automatización observar overlay stream</translation>
    </message>
    <message>
        <source>certificate tls ssl authority company</source>
        <translation>certificado tls ssl autoridad empresa</translation>
    </message>
    <message>
        <source>chunks/s</source>
        <translation>fragmentos/s</translation>
    </message>
    <message>
        <source>creative random sampling</source>
        <translation>creativo aleatorio muestreo</translation>
    </message>
    <message>
        <source>damaged, or too new</source>
        <translation>dañado o demasiado nuevo</translation>
    </message>
    <message>
        <source>enter keyboard prompt new line</source>
        <translation>enter intro teclado prompt nueva línea</translation>
    </message>
    <message>
        <source>exif gps location</source>
        <translation>exif gps ubicación</translation>
    </message>
    <message>
        <source>first chunk {seconds}</source>
        <translation>primer fragmento {seconds}</translation>
    </message>
    <message>
        <source>gemini default flash pro</source>
        <translation>gemini predeterminado flash pro</translation>
    </message>
    <message>
        <source>gemstream.github.io, through your proxy if there is one</source>
        <translation>gemstream.github.io, a través del proxy si lo hay</translation>
    </message>
    <message>
        <source>global shortcut hotkey keyboard</source>
        <translation>atajo global tecla rápida teclado</translation>
    </message>
    <message>
        <source>high detail</source>
        <translation>detalle alto</translation>
    </message>
    <message>
        <source>hops continue long</source>
        <translation>saltos continuar largo</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>images web url link download</source>
        <translation>imágenes web url enlace descargar</translation>
    </message>
    <message>
        <source>incognito private history</source>
        <translation>incógnito privado historial</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>hay daños en el contenido</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation>es de solo lectura</translation>
    </message>
    <message>
        <source>its signature is of something else</source>
        <translation>su firma es de otra cosa</translation>
    </message>
    <message>
        <source>keys keyboard hotkeys key bindings</source>
        <translation>teclas teclado atajos combinaciones</translation>
    </message>
    <message>
        <source>log logs report crash fault versions support help copy bug</source>
        <translation>registro log informe fallo error versiones soporte ayuda copiar bug</translation>
    </message>
    <message>
        <source>low detail</source>
        <translation>detalle bajo</translation>
    </message>
    <message>
        <source>medium detail</source>
        <translation>detalle medio</translation>
    </message>
    <message>
        <source>move disk usb storage directory location old copy</source>
        <translation>mover disco usb almacenamiento directorio ubicación copia antigua</translation>
    </message>
    <message>
        <source>name conversations tokens</source>
        <translation>nombre conversaciones tokens</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no conversations</source>
        <translation>ninguna conversación</translation>
    </message>
    <message>
        <source>no questions</source>
        <translation>ninguna pregunta</translation>
    </message>
    <message>
        <source>no stalls</source>
        <translation>sin pausas</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no thoughts</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>no contados</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviada</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no mostrada</translation>
    </message>
    <message>
        <source>nothing in it could be read, so a new one was begun</source>
        <translation>no se pudo leer nada de él, así que se empezó uno nuevo</translation>
    </message>
    <message>
        <source>notify notification alert background ready done</source>
        <translation>notificar notificación aviso alerta fondo listo terminado</translation>
    </message>
    <message>
        <source>notify notification seconds</source>
        <translation>notificar notificación segundos</translation>
    </message>
    <message>
        <source>open</source>
        <comment>it is open now</comment>
        <translation>abierta</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln hops</source>
        <translation>
            <numerusform>en %Ln salto</numerusform>
            <numerusform>en %Ln saltos</numerusform>
        </translation>
    </message>
    <message>
        <source>pacing smooth stream speed</source>
        <translation>ritmo uniforme flujo stream velocidad</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>página {number}</translation>
    </message>
    <message>
        <source>partial history incomplete</source>
        <translation>parcial historial incompleto interrumpido</translation>
    </message>
    <message>
        <source>paste clipboard attachment file characters</source>
        <translation>pegar portapapeles adjunto archivo caracteres</translation>
    </message>
    <message>
        <source>perhaps {seconds} s left</source>
        <translation>quizá queden {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>razonamiento pensamiento</translation>
    </message>
    <message>
        <source>reasoning level effort</source>
        <translation>razonamiento pensamiento nivel esfuerzo</translation>
    </message>
    <message>
        <source>received</source>
        <comment>text of an answer</comment>
        <translation>recibido</translation>
    </message>
    <message>
        <source>resolution quality size pictures photos</source>
        <translation>resolución calidad tamaño imágenes fotos</translation>
    </message>
    <message>
        <source>retry retries error</source>
        <translation>reintentar reintentos error fallo</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>text of an answer</comment>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>sidebar history panel</source>
        <translation>barra lateral historial panel</translation>
    </message>
    <message>
        <source>socks http https connection firewall company</source>
        <translation>socks http https conexión cortafuegos empresa</translation>
    </message>
    <message>
        <source>system tray status icon background quick ask minimise close</source>
        <translation>bandeja del sistema icono segundo plano pregunta rápida minimizar cerrar</translation>
    </message>
    <message>
        <source>the conversation</source>
        <translation>la conversación</translation>
    </message>
    <message>
        <source>the disk does not work as it should</source>
        <translation>el disco no funciona como debería</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the ending of a turn</source>
        <translation>el final de un turno</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message numerus="yes">
        <source>the images in %Ln folders</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>las imágenes de %Ln carpeta</numerusform>
            <numerusform>las imágenes de %Ln carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>the images in “{folder}”</source>
        <comment>added to a question</comment>
        <translation>las imágenes de «{folder}»</translation>
    </message>
    <message>
        <source>the latency figures</source>
        <translation>las mediciones de latencia</translation>
    </message>
    <message numerus="yes">
        <source>the pages of %Ln documents</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>las páginas de %Ln documento</numerusform>
            <numerusform>las páginas de %Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>the pages of {document}</source>
        <comment>added to a question</comment>
        <translation>las páginas de {document}</translation>
    </message>
    <message>
        <source>theme appearance dark light mode night</source>
        <translation>tema aspecto oscuro claro modo noche</translation>
    </message>
    <message>
        <source>this is not allowed</source>
        <translation>no está permitido</translation>
    </message>
    <message>
        <source>time-out timeout idle stall</source>
        <translation>tiempo de espera límite inactividad pausa</translation>
    </message>
    <message>
        <source>time-out timeout limit total</source>
        <translation>tiempo de espera límite total</translation>
    </message>
    <message>
        <source>time-out timeout network</source>
        <translation>tiempo de espera límite red</translation>
    </message>
    <message>
        <source>time-out timeout thinking</source>
        <translation>tiempo de espera límite pensamiento</translation>
    </message>
    <message>
        <source>tokens output maximum length</source>
        <translation>tokens salida máximo longitud</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>translation locale english deutsch español français 日本語 中文 العربية</source>
        <translation>traducción idioma español english deutsch français 日本語 中文 العربية</translation>
    </message>
    <message>
        <source>typeface family dyslexia dyslexic legible accessibility eyes</source>
        <translation>tipografía letra fuente dislexia legible accesibilidad ojos</translation>
    </message>
    <message>
        <source>update upgrade release check</source>
        <translation>actualizar actualización versión comprobar</translation>
    </message>
    <message>
        <source>whether it holds metadata is not known</source>
        <translation>no se sabe si contiene metadatos</translation>
    </message>
    <message>
        <source>with what its file says of camera, date and place</source>
        <translation>con lo que su archivo indica de cámara, fecha y lugar</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>without metadata</source>
        <translation>sin metadatos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>your conversations</source>
        <translation>tus conversaciones</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>el espacio asignado en el disco se ha agotado</translation>
    </message>
    <message>
        <source>zoom larger smaller bigger font scale accessibility eyes vision</source>
        <translation>zoom grande pequeño agrandar fuente letra escala accesibilidad ojos visión</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>No se puede leer {0} ({1}).</translation>
    </message>
    <message>
        <source>{count} %</source>
        <comment>of the standard size</comment>
        <translation>{count}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <translation>
            <numerusform>{count} carácter</numerusform>
            <numerusform>{count} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} keys of your own</source>
        <translation>
            <numerusform>{count} atajo propio</numerusform>
            <numerusform>{count} atajos propios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} presets</source>
        <translation>
            <numerusform>{count} plantilla</numerusform>
            <numerusform>{count} plantillas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} programs</source>
        <translation>
            <numerusform>{count} programa</numerusform>
            <numerusform>{count} programas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>{count} solicitud</numerusform>
            <numerusform>{count} solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s</source>
        <comment>seconds</comment>
        <translation>{count}&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} vez</numerusform>
            <numerusform>{count} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens</source>
        <translation>
            <numerusform>{count} token</numerusform>
            <numerusform>{count} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>29 Nov 2026, 14:05</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{detail}, up to {pixels} pixels, {tokens}</source>
        <comment>High, …, about 1,120 tokens</comment>
        <translation>{detail}, hasta {pixels} píxeles, {tokens}</translation>
    </message>
    <message>
        <source>{document}, page {number}</source>
        <translation>{document}, página {number}</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <comment>sizes of what is copied</comment>
        <translation>{done} de {whole}</translation>
    </message>
    <message>
        <source>{error} Until then, conversations, images of answers and their figures are kept in {folder}.</source>
        <translation>{error} Hasta entonces, las conversaciones, las imágenes de las respuestas y sus mediciones se guardan en {folder}.</translation>
    </message>
    <message>
        <source>{file} changes nothing that holds now.</source>
        <translation>{file} no cambia nada de lo que rige ahora.</translation>
    </message>
    <message>
        <source>{folder} cannot be locked.</source>
        <translation>No se puede bloquear {folder}.</translation>
    </message>
    <message>
        <source>{folder} is in use by another Gemstream.</source>
        <translation>Otro Gemstream está usando {folder}.</translation>
    </message>
    <message>
        <source>{host} (written {letters})</source>
        <comment>a name in ASCII, and in its own letters</comment>
        <translation>{host} (escrito {letters})</translation>
    </message>
    <message>
        <source>{host} broke off, or sent what cannot be understood.</source>
        <translation>{host} se interrumpió o envió algo que no se entiende.</translation>
    </message>
    <message>
        <source>{host} cannot be reached, or broke off.</source>
        <translation>{host} no está accesible o se interrumpió.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is who it says.</source>
        <translation>{host} no puede demostrar que es quien dice ser.</translation>
    </message>
    <message>
        <source>{host} could not be reached, or broke off.</source>
        <translation>No se pudo acceder a {host}, o se cortó la conexión.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} no responde.</translation>
    </message>
    <message>
        <source>{host} does not give this picture to Gemstream.</source>
        <translation>{host} no entrega esta imagen a Gemstream.</translation>
    </message>
    <message>
        <source>{host} does not give this picture.</source>
        <translation>{host} no entrega esta imagen.</translation>
    </message>
    <message>
        <source>{host} does not say it (HTTP status {status}).</source>
        <translation>{host} no lo indica (estado HTTP {status}).</translation>
    </message>
    <message>
        <source>{host} gives this picture only to those who are signed in.</source>
        <translation>{host} entrega esta imagen solo a quienes han iniciado sesión.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own, or is too busy.</source>
        <translation>{host} tiene un fallo propio o está saturado.</translation>
    </message>
    <message>
        <source>{host} has nothing at this address any more.</source>
        <translation>{host} ya no tiene nada en esta dirección.</translation>
    </message>
    <message>
        <source>{host} has nothing at this address.</source>
        <translation>{host} no tiene nada en esta dirección.</translation>
    </message>
    <message>
        <source>{host} is asked too often.</source>
        <translation>A {host} se le pregunta con demasiada frecuencia.</translation>
    </message>
    <message>
        <source>{host} leads from one address to the next without end.</source>
        <translation>{host} remite sin fin de una dirección a otra.</translation>
    </message>
    <message>
        <source>{host} leads on to another host:</source>
        <translation>{host} remite a otro host:</translation>
    </message>
    <message>
        <source>{host} leads to a place that is none.</source>
        <translation>{host} lleva a un lugar que no existe.</translation>
    </message>
    <message>
        <source>{host} leads to an address that is not encrypted.</source>
        <translation>{host} remite a una dirección sin cifrar.</translation>
    </message>
    <message>
        <source>{host} leads to another place, {host2}.</source>
        <translation>{host} lleva a otro lugar, {host2}.</translation>
    </message>
    <message>
        <source>{host} leads to {host2}.</source>
        <translation>{host} remite a {host2}.</translation>
    </message>
    <message>
        <source>{host} sends more than belongs there.</source>
        <translation>{host} envía más de lo que corresponde.</translation>
    </message>
    <message>
        <source>{host} sent a web page, no picture.</source>
        <translation>{host} envió una página web, no una imagen.</translation>
    </message>
    <message>
        <source>{host} takes too long to send the picture.</source>
        <translation>{host} tarda demasiado en enviar la imagen.</translation>
    </message>
    <message>
        <source>{host} was not found.</source>
        <translation>No se encontró {host}.</translation>
    </message>
    <message>
        <source>{host} would be asked without encryption.</source>
        <translation>Se preguntaría a {host} sin cifrado.</translation>
    </message>
    <message>
        <source>{image} (lost)</source>
        <translation>{image} (perdida)</translation>
    </message>
    <message>
        <source>{image} (not shown)</source>
        <translation>{image} (no mostrada)</translation>
    </message>
    <message>
        <source>{image} is image {number} of {count} now</source>
        <translation>{image} es ahora la imagen {number} de {count}</translation>
    </message>
    <message>
        <source>{keys} alone is for typing: hold Ctrl or Alt, too.</source>
        <translation>{keys} por sí solo es para escribir: mantén pulsado también Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{keys} is for editing text.</source>
        <translation>{keys} es para editar texto.</translation>
    </message>
    <message>
        <source>{keys} is for “{action}” already.</source>
        <translation>{keys} ya corresponde a «{action}».</translation>
    </message>
    <message>
        <source>{link} is a link to another folder.</source>
        <translation>{link} es un enlace a otra carpeta.</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <comment>a time</comment>
        <translation>{milliseconds}&#xa0;ms</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <comment>a time</comment>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{name} cannot be drawn.</source>
        <translation>{name} no se puede dibujar.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>No se puede leer {name}: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be saved in {folder}: {why}.</source>
        <translation>No se puede guardar {name} en {folder}: {why}.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} no se pudo leer.</translation>
    </message>
    <message>
        <source>{name} declares entities of its own, which are not read.</source>
        <translation>{name} declara entidades propias, que no se leen.</translation>
    </message>
    <message>
        <source>{name} has a name that is too long.</source>
        <translation>{name} tiene un nombre demasiado largo.</translation>
    </message>
    <message>
        <source>{name} has more than {max_pixels} megapixels.</source>
        <translation>{name} tiene más de {max_pixels} megapíxeles.</translation>
    </message>
    <message>
        <source>{name} has more than {most} elements.</source>
        <translation>{name} tiene más de {most} elementos.</translation>
    </message>
    <message>
        <source>{name} has no page {number}.</source>
        <translation>{name} no tiene página {number}.</translation>
    </message>
    <message>
        <source>{name} is a PDF, and what draws its pages does not load on this computer.</source>
        <translation>{name} es un PDF, y lo que dibuja sus páginas no se carga en este equipo.</translation>
    </message>
    <message>
        <source>{name} is a device, not a file.</source>
        <translation>{name} es un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>{name} is a drawing of more than {max_bytes} MB.</source>
        <translation>{name} es un dibujo de más de {max_bytes}&#xa0;MB.</translation>
    </message>
    <message>
        <source>{name} is a folder without images.</source>
        <translation>{name} es una carpeta sin imágenes.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} es una carpeta.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself.</source>
        <translation>{name} es un enlace que vuelve a sí mismo.</translation>
    </message>
    <message>
        <source>{name} is a named pipe, not a file.</source>
        <translation>{name} es una tubería con nombre, no un archivo.</translation>
    </message>
    <message>
        <source>{name} is a socket, not a file.</source>
        <translation>{name} es un socket, no un archivo.</translation>
    </message>
    <message>
        <source>{name} is a text of more than {most} MB.</source>
        <translation>{name} es un texto de más de {most} MB.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation>{name} está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is larger than {max_file_bytes} MB.</source>
        <translation>{name} supera los {max_file_bytes}&#xa0;MB.</translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation>{name} está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>{name} is nested more than {most} deep.</source>
        <translation>{name} tiene más de {most} niveles de anidamiento.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} no es un archivo.</translation>
    </message>
    <message>
        <source>{name} is not an image Gemstream can read.</source>
        <translation>{name} no es una imagen que Gemstream pueda leer.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is saved in {folder} with %Ln conversations.</source>
        <translation>
            <numerusform>{name} se guardó en {folder} con %Ln conversación.</numerusform>
            <numerusform>{name} se guardó en {folder} con %Ln conversaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is saved in {folder}.</source>
        <translation>{name} se guardó en {folder}.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} se guardó.</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>No hay permiso para leer {name}.</translation>
    </message>
    <message>
        <source>{name} needs more memory than is free.</source>
        <translation>{name} necesita más memoria de la que hay libre.</translation>
    </message>
    <message>
        <source>{name} refers to itself without end.</source>
        <translation>{name} se refiere a sí mismo sin fin.</translation>
    </message>
    <message>
        <source>{name} repeats its elements more than {most} times.</source>
        <translation>{name} repite sus elementos más de {most} veces.</translation>
    </message>
    <message>
        <source>{name} takes too long to draw.</source>
        <translation>{name} tarda demasiado en dibujarse.</translation>
    </message>
    <message>
        <source>{name} was changed while it was read.</source>
        <translation>{name} cambió mientras se leía.</translation>
    </message>
    <message>
        <source>{name} was not found.</source>
        <translation>No se encontró {name}.</translation>
    </message>
    <message>
        <source>{name} was not imported, or not to its end. {fault}</source>
        <translation>{name} no se importó, o no hasta el final. {fault}</translation>
    </message>
    <message>
        <source>{name}:</source>
        <comment>a heading</comment>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>a figure</comment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{now} → {then}</source>
        <comment>a change</comment>
        <translation>{now} → {then}</translation>
    </message>
    <message>
        <source>{number} / {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>{number} B</source>
        <comment>bytes</comment>
        <translation>{number}&#xa0;B</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;MB</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number}&#xa0;kB</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>images</comment>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{number} of {count}…</source>
        <translation>{number} de {count}…</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number}&#xa0;s</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a share</comment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number}M characters</source>
        <comment>millions</comment>
        <translation>{number} M de caracteres</translation>
    </message>
    <message>
        <source>{number}k characters</source>
        <comment>thousands</comment>
        <translation>{number} mil caracteres</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>No se puede escribir {path}.</translation>
    </message>
    <message>
        <source>{program} asks in a temporary conversation.</source>
        <translation>{program} pregunta en una conversación temporal.</translation>
    </message>
    <message>
        <source>{rate} chunks/s</source>
        <translation>{rate} fragmentos/s</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} tokens/s</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <comment>per second</comment>
        <translation>{rate}/s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <comment>a time</comment>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{section}: {setting}</source>
        <translation>{section}: {setting}</translation>
    </message>
    <message>
        <source>{sentence} So it is not known whether it works.</source>
        <translation>{sentence} Por eso no se sabe si funciona.</translation>
    </message>
    <message>
        <source>{sentence} So the key could not be checked; it can be kept unchecked.</source>
        <translation>{sentence} Por eso no se pudo comprobar la clave; se puede guardar sin comprobar.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <comment>the end of a list</comment>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <source>{target} holds something else.</source>
        <translation>{target} contiene otra cosa.</translation>
    </message>
    <message>
        <source>{target} is inside the folder that is to be moved.</source>
        <translation>{target} está dentro de la carpeta que se va a mover.</translation>
    </message>
    <message>
        <source>{value}, with another content</source>
        <translation>{value}, con otro contenido</translation>
    </message>
    <message>
        <source>{what} cannot be kept in {path}: {why}.</source>
        <translation>{what} no se pueden guardar en {path}: {why}.</translation>
    </message>
    <message>
        <source>{what} is not as it should be.</source>
        <translation>Algo no es como debería: {what}.</translation>
    </message>
    <message>
        <source>{what} takes too long to draw.</source>
        <translation>{what} tarda demasiado en dibujarse.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <source>{words}, for {host}</source>
        <translation>{words}, para {host}</translation>
    </message>
    <message>
        <source>{work} {done} of {whole}…</source>
        <comment>Exporting 3 of 8…</comment>
        <translation>{work} {done} de {whole}…</translation>
    </message>
    <message>
        <source>{work}…</source>
        <comment>Exporting…</comment>
        <translation>{work}…</translation>
    </message>
    <message>
        <source>{} has the settings that hold already.</source>
        <translation>{} tiene los ajustes que ya se aplican.</translation>
    </message>
    <message>
        <source>“Offer to fetch dropped addresses” in the settings</source>
        <translation>«Ofrecer obtener las direcciones soltadas» en los ajustes</translation>
    </message>
    <message>
        <source>“{file}”</source>
        <comment>added to a question</comment>
        <translation>«{file}»</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a program</comment>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{preset}” is deleted.</source>
        <translation>Se eliminó «{preset}».</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>Se eliminó «{title}».</translation>
    </message>
    <message>
        <source>“{title}” is in the archive.</source>
        <translation>«{title}» está archivada.</translation>
    </message>
    <message>
        <source>“{title}” is out of the archive.</source>
        <translation>«{title}» ya no está archivada.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln characters more, which “Copy as JSON” has.</source>
        <translation>
            <numerusform>… y %Ln carácter más, que «Copiar como JSON» incluye.</numerusform>
            <numerusform>… y %Ln caracteres más, que «Copiar como JSON» incluye.</numerusform>
        </translation>
    </message>
</context>
</TS>

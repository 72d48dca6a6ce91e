<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln after a fault</source>
        <translation>
            <numerusform>%Ln après une erreur</numerusform>
            <numerusform>%Ln après une erreur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers; prompts of {least} to {most} tokens; {fastest} to {slowest} to first chunk</source>
        <translation>
            <numerusform>%Ln réponse&#x202f;; prompts de {least} à {most} jetons&#x202f;; {fastest} à {slowest} jusqu’au premier fragment</numerusform>
            <numerusform>%Ln réponses&#x202f;; prompts de {least} à {most} jetons&#x202f;; {fastest} à {slowest} jusqu’au premier fragment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being prepared</source>
        <comment>images</comment>
        <translation>
            <numerusform>%Ln en préparation</numerusform>
            <numerusform>%Ln en préparation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be used</source>
        <comment>images</comment>
        <translation>
            <numerusform>%Ln inutilisable</numerusform>
            <numerusform>%Ln inutilisables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters more, which other forms of export have.</source>
        <translation>
            <numerusform>%Ln caractère de plus, que contiennent les autres formes d’export.</numerusform>
            <numerusform>%Ln caractères de plus, que contiennent les autres formes d’export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters received, {shown} shown, {stalls}</source>
        <translation>
            <numerusform>%Ln caractère reçu, {shown} affichés, {stalls}</numerusform>
            <numerusform>%Ln caractères reçus, {shown} affichés, {stalls}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations imported ({turns}).</source>
        <translation>
            <numerusform>%Ln conversation importée ({turns}).</numerusform>
            <numerusform>%Ln conversations importées ({turns}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations were here already.</source>
        <translation>
            <numerusform>%Ln conversation était déjà ici.</numerusform>
            <numerusform>%Ln conversations étaient déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are sent with less detail to fit in one request ({before} → {after} MB).</source>
        <translation>
            <numerusform>%Ln image est envoyée avec moins de détail pour tenir dans une requête ({before} → {after}&#xa0;Mo).</numerusform>
            <numerusform>%Ln images sont envoyées avec moins de détail pour tenir dans une requête ({before} → {after}&#xa0;Mo).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>of a text</comment>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more images are not kept: an answer keeps {most} at most.</source>
        <translation>
            <numerusform>%Ln image de plus n’est pas conservée&#xa0;: une réponse en garde {most} au maximum.</numerusform>
            <numerusform>%Ln images de plus ne sont pas conservées&#xa0;: une réponse en garde {most} au maximum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new turns</source>
        <translation>
            <numerusform>%Ln nouvel échange</numerusform>
            <numerusform>%Ln nouveaux échanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its images could no longer be read.</source>
        <translation>
            <numerusform>%Ln de ses images n’a plus pu être lue.</numerusform>
            <numerusform>%Ln de ses images n’ont plus pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles are not understood and left out; {name} still has them.</source>
        <translation>
            <numerusform>%Ln profil n’est pas compris et est omis&#x202f;; {name} le contient encore.</numerusform>
            <numerusform>%Ln profils ne sont pas compris et sont omis&#x202f;; {name} les contient encore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs connected</source>
        <translation>
            <numerusform>%Ln programme connecté</numerusform>
            <numerusform>%Ln programmes connectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs connected. Programs find this at {address}</source>
        <translation>
            <numerusform>%Ln programme connecté. Les programmes trouvent Gemstream à l’adresse {address}</numerusform>
            <numerusform>%Ln programmes connectés. Les programmes trouvent Gemstream à l’adresse {address}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions and the answers to them</source>
        <translation>
            <numerusform>%Ln question et sa réponse</numerusform>
            <numerusform>%Ln questions et leurs réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stalls, the longest {longest}</source>
        <translation>
            <numerusform>%Ln pause, la plus longue de {longest}</numerusform>
            <numerusform>%Ln pauses, la plus longue de {longest}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln texte</numerusform>
            <numerusform>%Ln textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens, {time} to first chunk</source>
        <translation>
            <numerusform>%Ln jeton, {time} jusqu’au premier fragment</numerusform>
            <numerusform>%Ln jetons, {time} jusqu’au premier fragment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turns of other branches not shown; JSON has them.</source>
        <translation>
            <numerusform>%Ln échange d’autres branches n’est pas affiché&#xa0;; le JSON le contient.</numerusform>
            <numerusform>%Ln échanges d’autres branches ne sont pas affichés&#xa0;; le JSON les contient.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>0 is strict, 2 is free. Off, the model has its own.</source>
        <translation>0 est strict, 2 est libre. Si désactivé, le modèle utilise la sienne.</translation>
    </message>
    <message>
        <source>95 of 100 answers began within this time</source>
        <translation>95 réponses sur 100 ont commencé dans ce délai</translation>
    </message>
    <message>
        <source>95 of 100 answers were no faster than this</source>
        <translation>95 réponses sur 100 n’ont pas été plus rapides</translation>
    </message>
    <message>
        <source>A call of a tool was left out.</source>
        <translation>Un appel d’outil a été omis.</translation>
    </message>
    <message>
        <source>A conversation that is never kept</source>
        <translation>Une conversation jamais conservée</translation>
    </message>
    <message>
        <source>A conversation was left out: it is too large.</source>
        <translation>Une conversation a été omise&#xa0;: elle est trop volumineuse.</translation>
    </message>
    <message>
        <source>A conversation was left out: {why}</source>
        <translation>Une conversation a été omise&#xa0;: {why}</translation>
    </message>
    <message>
        <source>A copy from before the move is still in {folder}.</source>
        <translation>Une copie d’avant le déplacement se trouve encore dans {folder}.</translation>
    </message>
    <message>
        <source>A copy is made before an update changes the file, and a damaged file is set aside.</source>
        <translation>Une copie est faite avant qu’une mise à jour modifie le fichier, et un fichier endommagé est mis de côté.</translation>
    </message>
    <message>
        <source>A document holds no conversations that are known here.</source>
        <translation>Un document ne contient aucune conversation reconnue ici.</translation>
    </message>
    <message>
        <source>A file in the data folder that only you can read: so can every program that you start.</source>
        <translation>Un fichier du dossier de données que vous seul pouvez lire&#xa0;: tout programme que vous lancez le peut donc aussi.</translation>
    </message>
    <message>
        <source>A file that is no usable image was left out.</source>
        <translation>Un fichier qui n’est pas une image utilisable a été omis.</translation>
    </message>
    <message>
        <source>A later version of Gemstream wrote it; update this one first.</source>
        <translation>Une version ultérieure de Gemstream l’a écrit&#x202f;; mettez d’abord celle-ci à jour.</translation>
    </message>
    <message>
        <source>A link never opens a file.</source>
        <translation>Un lien n’ouvre jamais de fichier.</translation>
    </message>
    <message>
        <source>A link never opens a place in the network that is not of the web.</source>
        <translation>Un lien n’ouvre jamais un emplacement réseau hors du Web.</translation>
    </message>
    <message>
        <source>A link never sends a file.</source>
        <translation>Un lien n’envoie jamais de fichier.</translation>
    </message>
    <message>
        <source>A link with {scheme}: is never opened.</source>
        <translation>Un lien en {scheme}: n’est jamais ouvert.</translation>
    </message>
    <message>
        <source>A message of the kind “{kind}” was left out.</source>
        <translation>Un message du type «&#xa0;{kind}&#xa0;» a été omis.</translation>
    </message>
    <message>
        <source>A message of “{role}” was left out.</source>
        <translation>Un message de «&#xa0;{role}&#xa0;» a été omis.</translation>
    </message>
    <message>
        <source>A newer version of Gemstream wrote {name}, so it is left alone.</source>
        <translation>Une version plus récente de Gemstream a écrit {name}&#x202f;; il reste donc inchangé.</translation>
    </message>
    <message>
        <source>A part of a message is of a kind that is not known, and was left out.</source>
        <translation>Une partie d’un message est d’un type inconnu, et a été omise.</translation>
    </message>
    <message>
        <source>A part of another kind</source>
        <translation>Une partie d’un autre type</translation>
    </message>
    <message>
        <source>A part of the kind “{kind}” was left out.</source>
        <translation>Une partie du type «&#xa0;{kind}&#xa0;» a été omise.</translation>
    </message>
    <message>
        <source>A picture that is written into the text itself is not shown.</source>
        <translation>Une image inscrite dans le texte lui-même n’est pas affichée.</translation>
    </message>
    <message>
        <source>A picture, not loaded.</source>
        <translation>Une image, non chargée.</translation>
    </message>
    <message>
        <source>A picture, not loaded. A click asks whether to load it.</source>
        <translation>Une image, non chargée. Un clic demande s’il faut la charger.</translation>
    </message>
    <message>
        <source>A preset has at most {most} characters.</source>
        <translation>Un préréglage compte au plus {most} caractères.</translation>
    </message>
    <message>
        <source>A preset is a system prompt with a name, to be chosen in any conversation. Changing it here leaves conversations that have begun as they are.</source>
        <translation>Un préréglage est un prompt système doté d’un nom, à choisir dans toute conversation. Le modifier ici laisse telles quelles les conversations déjà commencées.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Un préréglage doit avoir un nom.</translation>
    </message>
    <message>
        <source>A private file</source>
        <translation>Un fichier privé</translation>
    </message>
    <message>
        <source>A program that asks for the first time is asked about; what you say stands here.</source>
        <translation>Un programme qui demande pour la première fois vous est signalé&#x202f;; votre réponse figure ici.</translation>
    </message>
    <message numerus="yes">
        <source>A question can have {most} images; %Ln were left out.</source>
        <translation>
            <numerusform>Une question peut comporter {most} images&#x202f;; %Ln a été écartée.</numerusform>
            <numerusform>Une question peut comporter {most} images&#x202f;; %Ln ont été écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A question may begin with a word of Google&apos;s, in a language not known here.</source>
        <translation>Une question peut commencer par un mot de Google, dans une langue inconnue ici.</translation>
    </message>
    <message>
        <source>A report is kept in {file}.</source>
        <translation>Un rapport est conservé dans {file}.</translation>
    </message>
    <message>
        <source>A request for a pass, with the Google login of this computer</source>
        <translation>Une demande d’accès, avec la connexion Google de cet ordinateur</translation>
    </message>
    <message>
        <source>A request for a small file that names the newest version: no key, no version, nothing of you or this computer</source>
        <translation>Une demande d’un petit fichier qui indique la dernière version&#xa0;: ni clé, ni version, rien sur vous ni sur cet ordinateur</translation>
    </message>
    <message>
        <source>A request for the list of models, with your key and nothing else</source>
        <translation>Une demande de la liste des modèles, avec votre clé et rien d’autre</translation>
    </message>
    <message>
        <source>A script in a link is never run.</source>
        <translation>Un script dans un lien n’est jamais exécuté.</translation>
    </message>
    <message>
        <source>A summary of its thoughts</source>
        <translation>Un résumé de ses réflexions</translation>
    </message>
    <message numerus="yes">
        <source>A summary of its thoughts, with the service&apos;s own mark of %Ln bytes</source>
        <translation>
            <numerusform>Un résumé de ses réflexions, avec la marque propre au service de %Ln octet</numerusform>
            <numerusform>Un résumé de ses réflexions, avec la marque propre au service de %Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>A temporary conversation makes no files. Share copies it.</source>
        <translation>Une conversation temporaire ne crée pas de fichiers. «&#xa0;Partager&#xa0;» la copie.</translation>
    </message>
    <message>
        <source>A turn of “{title}” is part of another conversation here.</source>
        <translation>Un échange de «&#xa0;{title}&#xa0;» fait partie d’une autre conversation ici.</translation>
    </message>
    <message>
        <source>AVIF image</source>
        <translation>Image AVIF</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln tokens, {percent} % of the limit</source>
        <translation>
            <numerusform>Environ %Ln jeton, {percent}&#xa0;% de la limite</numerusform>
            <numerusform>Environ %Ln jetons, {percent}&#xa0;% de la limite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln tokens, {percent} % of the limit, usually {usual}</source>
        <translation>
            <numerusform>Environ %Ln jeton, {percent}&#xa0;% de la limite, d’habitude {usual}</numerusform>
            <numerusform>Environ %Ln jetons, {percent}&#xa0;% de la limite, d’habitude {usual}</numerusform>
        </translation>
    </message>
    <message>
        <source>About Gemstream</source>
        <translation>À propos de Gemstream</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Couleur d’accent</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>Add conversations of a file: Gemstream&apos;s own, ChatGPT&apos;s or Google Takeout&apos;s</source>
        <translation>Ajouter les conversations d’un fichier&#xa0;: de Gemstream, de ChatGPT ou de Google Takeout</translation>
    </message>
    <message>
        <source>Add image</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>Add only the part of it that matters.</source>
        <translation>N’ajoutez que la partie qui compte.</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>Ajoutez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Add the key again.</source>
        <translation>Ajoutez de nouveau la clé.</translation>
    </message>
    <message>
        <source>Add this image to your question</source>
        <translation>Ajouter cette image à votre question</translation>
    </message>
    <message>
        <source>Add {things} to your question</source>
        <translation>Ajouter {things} à votre question</translation>
    </message>
    <message numerus="yes">
        <source>Add {things} to your question, %Ln at most</source>
        <translation>
            <numerusform>Ajouter {things} à votre question, %Ln au maximum</numerusform>
            <numerusform>Ajouter {things} à votre question, %Ln au maximum</numerusform>
        </translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>After the first answer, if better titles are allowed; never from a temporary conversation</source>
        <translation>Après la première réponse, si les titres améliorés sont autorisés&#x202f;; jamais depuis une conversation temporaire</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All settings go to a file, for another computer or to keep. Keys and conversations are not in it. Before an import, you see what it would change.</source>
        <translation>Tous les paramètres vont dans un fichier, pour un autre ordinateur ou pour les garder. Les clés et les conversations n’y figurent pas. Avant une importation, vous voyez ce qu’elle changerait.</translation>
    </message>
    <message>
        <source>All that can leave</source>
        <translation>Tout ce qui peut sortir</translation>
    </message>
    <message>
        <source>All that can leave this computer</source>
        <translation>Tout ce qui peut quitter cet ordinateur</translation>
    </message>
    <message>
        <source>All that it is made of, with the licences:</source>
        <translation>Tous ses composants, avec leurs licences&#xa0;:</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Allow the new address under Keys, or choose another key.</source>
        <translation>Autorisez la nouvelle adresse sous Clés, ou choisissez une autre clé.</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>An activity of another product was left out.</source>
        <translation>Une activité d’un autre produit a été omise.</translation>
    </message>
    <message>
        <source>An activity that is no question was left out.</source>
        <translation>Une activité qui n’est pas une question a été omise.</translation>
    </message>
    <message>
        <source>An answer is cut there, and can be gone on with. Off, the model has its limit.</source>
        <translation>Une réponse y est coupée, et peut être poursuivie. Si désactivé, le modèle a sa propre limite.</translation>
    </message>
    <message>
        <source>An answer of it has more than {most} steps.</source>
        <translation>L’une de ses réponses a plus de {most} étapes.</translation>
    </message>
    <message>
        <source>An answer under way is stopped, with all that has come of it.</source>
        <translation>Une réponse en cours est arrêtée&#x202f;; ce qui en est arrivé est conservé.</translation>
    </message>
    <message>
        <source>An even flow stays at most a quarter of a second behind what has arrived.</source>
        <translation>Un flux régulier reste au plus un quart de seconde derrière ce qui est arrivé.</translation>
    </message>
    <message>
        <source>An image of an earlier question can no longer be read.</source>
        <translation>Une image d’une question antérieure ne peut plus être lue.</translation>
    </message>
    <message>
        <source>An image of this question can no longer be read; add it again.</source>
        <translation>Une image de cette question ne peut plus être lue&#x202f;; ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>An image of your question is still being prepared. Change the earlier one after that.</source>
        <translation>Une image de votre question est encore en préparation. Modifiez ensuite la question antérieure.</translation>
    </message>
    <message>
        <source>An image or file is not in the export.</source>
        <translation>Une image ou un fichier manque dans l’exportation.</translation>
    </message>
    <message>
        <source>An image that is still being prepared is not in it yet.</source>
        <translation>Une image encore en préparation n’y figure pas.</translation>
    </message>
    <message>
        <source>An old copy of your data is in {chosen}.</source>
        <translation>Une ancienne copie de vos données se trouve dans {chosen}.</translation>
    </message>
    <message>
        <source>Another Gemstream is using {folder}.</source>
        <translation>Un autre Gemstream utilise {folder}.</translation>
    </message>
    <message>
        <source>Another version of Gemstream is open with this data folder.</source>
        <translation>Une autre version de Gemstream est ouverte avec ce dossier de données.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer by {model}</source>
        <translation>Réponse de {model}</translation>
    </message>
    <message>
        <source>Answer complete</source>
        <translation>Réponse terminée</translation>
    </message>
    <message>
        <source>Answer text that has arrived, and that is on screen.</source>
        <translation>Texte de réponse arrivé, et texte affiché à l’écran.</translation>
    </message>
    <message>
        <source>Answer tokens</source>
        <translation>Jetons de réponse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answers that ended in an error, a limit or a block</source>
        <translation>Réponses terminées par une erreur, une limite ou un blocage</translation>
    </message>
    <message>
        <source>Answers: {name}</source>
        <translation>Répond&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Any free</source>
        <translation>Tout port libre</translation>
    </message>
    <message>
        <source>Any program can call itself so. You can change your mind in the settings, under Programs.</source>
        <translation>N’importe quel programme peut se donner ce nom. Vous pouvez changer d’avis dans les paramètres, sous Programmes.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>verb</comment>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the place</comment>
        <translation>Archives</translation>
    </message>
    <message>
        <source>As Gemstream chooses</source>
        <translation>Selon Gemstream</translation>
    </message>
    <message>
        <source>As far as they came, with the next question. Else they are left out.</source>
        <translation>Telles qu’elles sont arrivées, avec la question suivante. Sinon, elles sont omises.</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Dès son arrivée</translation>
    </message>
    <message>
        <source>As the model decides</source>
        <translation>Selon le modèle</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the system has them, or always the same.</source>
        <translation>Ceux du système, ou toujours les mêmes.</translation>
    </message>
    <message>
        <source>Ask Gemini with a key of your own.</source>
        <translation>Interrogez Gemini avec votre propre clé.</translation>
    </message>
    <message>
        <source>Ask about this picture.</source>
        <translation>Posez une question sur cette image.</translation>
    </message>
    <message>
        <source>Ask again after a passing fault</source>
        <translation>Redemander après une erreur passagère</translation>
    </message>
    <message>
        <source>Ask again in a new conversation.</source>
        <translation>Posez de nouveau la question dans une nouvelle conversation.</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Posez une question</translation>
    </message>
    <message numerus="yes">
        <source>Ask before fetching %Ln images from the web</source>
        <translation>
            <numerusform>Demander avant de récupérer %Ln image sur le Web</numerusform>
            <numerusform>Demander avant de récupérer %Ln images sur le Web</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask before fetching from {host}</source>
        <translation>Demander avant de récupérer depuis {host}</translation>
    </message>
    <message>
        <source>Ask for a smaller image.</source>
        <translation>Demandez une image plus petite.</translation>
    </message>
    <message>
        <source>Ask for another image.</source>
        <translation>Demandez une autre image.</translation>
    </message>
    <message>
        <source>Ask for it in other words.</source>
        <translation>Demandez-le en d’autres termes.</translation>
    </message>
    <message>
        <source>Ask in another language, or choose another model.</source>
        <translation>Demandez dans une autre langue, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Ask the model for better titles</source>
        <translation>Demander au modèle de meilleurs titres</translation>
    </message>
    <message>
        <source>Ask who runs it, or choose another one in the settings under Network.</source>
        <translation>Voyez avec la personne qui le gère, ou choisissez-en un autre dans les paramètres sous Réseau.</translation>
    </message>
    <message>
        <source>Ask with a project of Google Cloud.</source>
        <translation>Interrogez avec un projet Google Cloud.</translation>
    </message>
    <message>
        <source>Ask without the image</source>
        <translation>Demander sans l’image</translation>
    </message>
    <message>
        <source>Ask {model}</source>
        <translation>Interroger {model}</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Poser une question</translation>
    </message>
    <message>
        <source>Attach long texts</source>
        <translation>Joindre les longs textes</translation>
    </message>
    <message>
        <source>Attach long texts that are pasted</source>
        <translation>Joindre les longs textes collés</translation>
    </message>
    <message>
        <source>Attached text: {name}, {size}</source>
        <translation>Texte joint : {name}, {size}</translation>
    </message>
    <message>
        <source>Attached. Ctrl+Z puts the text into the question instead.</source>
        <translation>Joint. Ctrl+Z met plutôt le texte dans la question.</translation>
    </message>
    <message>
        <source>BMP image</source>
        <translation>Image BMP</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>Revenir à la valeur standard</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Begin every conversation as temporary</source>
        <translation>Commencer chaque conversation en temporaire</translation>
    </message>
    <message>
        <source>Begin new conversations with it</source>
        <translation>Commencer les nouvelles conversations avec</translation>
    </message>
    <message>
        <source>Begins new conversations</source>
        <translation>Pour les nouvelles conversations</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Between two pieces of answer text.</source>
        <translation>Entre deux morceaux de texte de réponse.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Bodies of requests and responses, as they crossed the line.</source>
        <translation>Corps des requêtes et des réponses, tels qu’ils ont transité.</translation>
    </message>
    <message>
        <source>By a notification, while you look at something else. It names the conversation and has no word of the answer.</source>
        <translation>Par une notification, quand vous regardez autre chose. Elle nomme la conversation et ne contient aucun mot de la réponse.</translation>
    </message>
    <message>
        <source>By a screen reader, while they come. What went wrong is always said.</source>
        <translation>Par un lecteur d’écran, pendant leur arrivée. Ce qui a échoué est toujours annoncé.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>By the service&apos;s own count, and how fast they came.</source>
        <translation>Selon le décompte du service, et leur vitesse d’arrivée.</translation>
    </message>
    <message>
        <source>By the service&apos;s own count: the question, its images, and what was said before.</source>
        <translation>Selon le décompte du service&#xa0;: la question, ses images et ce qui a été dit avant.</translation>
    </message>
    <message>
        <source>By their origins, as https://tool.example; with spaces between them. They need the secret as well. All others are refused.</source>
        <translation>Par leur origine, comme https://tool.example; séparées par des espaces. Elles ont aussi besoin du secret. Toutes les autres sont refusées.</translation>
    </message>
    <message>
        <source>Bytes up · down</source>
        <translation>Octets envoyés · reçus</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier d’autorité (CA)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Capture a region of the screen</source>
        <translation>Capturer une zone de l’écran</translation>
    </message>
    <message>
        <source>Capture a region or a window</source>
        <translation>Capturer une zone ou une fenêtre</translation>
    </message>
    <message>
        <source>Capture a region or a window…</source>
        <translation>Capturer une zone ou une fenêtre…</translation>
    </message>
    <message>
        <source>Capture again</source>
        <translation>Capturer de nouveau</translation>
    </message>
    <message>
        <source>Capture the screen</source>
        <translation>Capturer l’écran</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Prudence</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Certificates to trust besides those of the system, where a company looks into connections. PEM or DER.</source>
        <translation>Certificats à accepter en plus de ceux du système, quand une entreprise inspecte les connexions. PEM ou DER.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another image.</source>
        <translation>Modifiez ses autorisations, ou choisissez une autre image.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Modifier les raccourcis</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <source>Change the question, its images or the options, then try again.</source>
        <translation>Modifiez la question, ses images ou les options, puis réessayez.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Characters in · shown</source>
        <translation>Caractères reçus · affichés</translation>
    </message>
    <message>
        <source>Characters of a long text</source>
        <translation>Caractères d’un long texte</translation>
    </message>
    <message>
        <source>Check GOOGLE_GEMINI_BASE_URL.</source>
        <translation>Vérifiez GOOGLE_GEMINI_BASE_URL.</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Vérifier et enregistrer</translation>
    </message>
    <message>
        <source>Check its address in the settings under Network, then try again.</source>
        <translation>Vérifiez son adresse dans les paramètres sous Réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Check kind and address of the proxy in the settings under Network, then try again.</source>
        <translation>Vérifiez le type et l’adresse du proxy dans les paramètres sous Réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Check name and password in the environment (HTTPS_PROXY), then start again.</source>
        <translation>Vérifiez le nom et le mot de passe dans l’environnement (HTTPS_PROXY), puis redémarrez.</translation>
    </message>
    <message>
        <source>Check the base URL, then try again.</source>
        <translation>Vérifiez l’URL de base, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date; where a company or a proxy looks into connections, choose its CA file in the settings under Network.</source>
        <translation>Vérifiez la date de l’ordinateur&#x202f;; si une entreprise ou un proxy inspecte les connexions, choisissez son fichier CA dans les paramètres sous Réseau.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Vérifiez la connexion Internet, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the key: it is made at {page}.</source>
        <translation>Vérifiez la clé&#xa0;: elle se crée sur {page}.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>Vérifiez s’il a été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>Vérifiez votre connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>Check {variable}.</source>
        <translation>Vérifiez {variable}.</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Vérification de la copie…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose a name of at most {most} letters.</source>
        <translation>Choisissez un nom de {most} lettres au plus.</translation>
    </message>
    <message>
        <source>Choose a region of the screen</source>
        <translation>Choisir une zone de l’écran</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>Choose a temperature</source>
        <translation>Choisir une température</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir.</source>
        <translation>Choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Choose another one, or none, in the settings under Network.</source>
        <translation>Choisissez-en un autre, ou aucun, dans les paramètres sous Réseau.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Choose the image it was made for.</source>
        <translation>Choisissez l’image pour laquelle elle a été faite.</translation>
    </message>
    <message>
        <source>Choose: {setting}</source>
        <translation>Choisir&#xa0;: {setting}</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Fragments</translation>
    </message>
    <message>
        <source>Chunks per second</source>
        <translation>Fragments par seconde</translation>
    </message>
    <message>
        <source>Chunks/s</source>
        <translation>Fragments/s</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close Gemstream</source>
        <translation>Fermer Gemstream</translation>
    </message>
    <message>
        <source>Close image</source>
        <translation>Fermer l’image</translation>
    </message>
    <message>
        <source>Close it there, or choose another folder with --data-dir.</source>
        <translation>Fermez-le là-bas, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Close it, then delete the copy.</source>
        <translation>Fermez-le, puis supprimez la copie.</translation>
    </message>
    <message>
        <source>Close it, then start again.</source>
        <translation>Fermez-le, puis redémarrez.</translation>
    </message>
    <message>
        <source>Close other programs, or make the image smaller.</source>
        <translation>Fermez d’autres programmes, ou réduisez l’image.</translation>
    </message>
    <message>
        <source>Close that one, or choose another with --data-dir.</source>
        <translation>Fermez celui-là, ou choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare heat pumps and gas boilers in a short table.</source>
        <translation>Compare pompes à chaleur et chaudières à gaz dans un court tableau.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continuing (request {number})</source>
        <translation>Suite (requête {number})</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Conversations (*.json *.zip)</source>
        <translation>Conversations (*.json *.zip)</translation>
    </message>
    <message>
        <source>Conversations, images, settings and figures. A move copies all of it, checks the copy, and leaves the old folder as it is.</source>
        <translation>Conversations, images, paramètres et chiffres. Un déplacement copie le tout, vérifie la copie et laisse l’ancien dossier tel quel.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all figures</source>
        <translation>Copier tous les chiffres</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Copier les chiffres</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation>Copiez-le sur cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>Copy licence</source>
        <translation>Copier la licence</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy question</source>
        <translation>Copier la question</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy the address of the page</source>
        <translation>Copier l’adresse de la page</translation>
    </message>
    <message>
        <source>Copy the answer, or drag it into another program</source>
        <translation>Copier la réponse, ou la faire glisser dans un autre programme</translation>
    </message>
    <message>
        <source>Copy the file to this computer, then try again.</source>
        <translation>Copiez le fichier sur cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Copier la dernière réponse</translation>
    </message>
    <message>
        <source>Copy the last code</source>
        <translation>Copier le dernier code</translation>
    </message>
    <message>
        <source>Copy the path of the data folder</source>
        <translation>Copier le chemin du dossier de données</translation>
    </message>
    <message>
        <source>Copy where conversations are kept</source>
        <translation>Copier l’emplacement des conversations</translation>
    </message>
    <message>
        <source>Copy {lower}</source>
        <comment>or {figure}: the name of a figure, as it is</comment>
        <translation>Copier&#xa0;: {lower}</translation>
    </message>
    <message>
        <source>Counts from the moment the question is sent.</source>
        <translation>Compté à partir de l’envoi de la question.</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Ctrl+Return asks it after this answer</source>
        <translation>Ctrl+Entrée la pose après cette réponse</translation>
    </message>
    <message>
        <source>Ctrl+Return sends, Return starts a new line</source>
        <translation>Ctrl+Entrée envoie, Entrée va à la ligne</translation>
    </message>
    <message>
        <source>Ctrl+Z attaches the text again</source>
        <translation>Ctrl+Z joint de nouveau le texte</translation>
    </message>
    <message>
        <source>Ctrl+Z brings the text back</source>
        <translation>Ctrl+Z fait revenir le texte</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Coupée</translation>
    </message>
    <message>
        <source>Damaged, so it cannot be shown.</source>
        <translation>Endommagée, elle ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete it in the settings, then move your data there.</source>
        <translation>Supprimez-la dans les paramètres, puis déplacez-y vos données.</translation>
    </message>
    <message>
        <source>Delete it yourself; your data are in the new one.</source>
        <translation>Supprimez-le vous-même&#x202f;; vos données sont dans le nouveau.</translation>
    </message>
    <message>
        <source>Delete the old copy of your data?</source>
        <translation>Supprimer l’ancienne copie de vos données&#x202f;?</translation>
    </message>
    <message>
        <source>Delete the old copy…</source>
        <translation>Supprimer l’ancienne copie…</translation>
    </message>
    <message>
        <source>Delete this turn</source>
        <translation>Supprimer cet échange</translation>
    </message>
    <message numerus="yes">
        <source>Delete this turn and %Ln below it</source>
        <translation>
            <numerusform>Supprimer cet échange et %Ln en dessous</numerusform>
            <numerusform>Supprimer cet échange et %Ln en dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe this picture.</source>
        <translation>Décris cette image.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Detail of images</source>
        <translation>Détail des images</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Do not choose Gemini Enterprise</source>
        <translation>Ne choisissez pas Gemini Enterprise</translation>
    </message>
    <message>
        <source>Do not click it; its address is shown where the pointer rests</source>
        <translation>Ne cliquez pas dessus&#x202f;; son adresse s’affiche sous le pointeur</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Drag to choose a region, or click a window. Return adds the screen, Escape cancels.</source>
        <translation>Faites glisser pour choisir une zone, ou cliquez sur une fenêtre. Entrée ajoute l’écran, Échap annule.</translation>
    </message>
    <message>
        <source>Drag to choose a region. Return adds the whole screen, Escape cancels.</source>
        <translation>Faites glisser pour choisir une zone. Entrée ajoute tout l’écran, Échap annule.</translation>
    </message>
    <message>
        <source>Drawn from SVG</source>
        <translation>Rendu à partir de SVG</translation>
    </message>
    <message>
        <source>Drawn from SVG, some parts left out</source>
        <translation>Rendu à partir de SVG, certaines parties omises</translation>
    </message>
    <message>
        <source>Drop an image, ask, and watch the answer stream in.</source>
        <translation>Déposez une image, posez une question et voyez la réponse arriver en continu.</translation>
    </message>
    <message>
        <source>Drop images or texts here, paste, or add them</source>
        <translation>Déposez des images ou des textes ici, collez ou ajoutez-les</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>Déposer pour ajouter</translation>
    </message>
    <message>
        <source>Each conversation can have another, chosen below its prompt.</source>
        <translation>Chaque conversation peut en avoir un autre, à choisir sous son prompt.</translation>
    </message>
    <message>
        <source>Earlier files</source>
        <translation>Fichiers antérieurs</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <source>Edit presets…</source>
        <translation>Modifier les préréglages…</translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation>Modifier la dernière question</translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation>Modifier cette question</translation>
    </message>
    <message>
        <source>End it, then start again, or choose another folder with --data-dir.</source>
        <translation>Terminez-le, puis redémarrez, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>Tout est conservé dans</translation>
    </message>
    <message>
        <source>Everything up to now is kept: your questions, the answers as far as they came, and what you are typing. You can go on.</source>
        <translation>Tout est conservé jusqu’ici&#xa0;: vos questions, les réponses telles qu’elles sont arrivées, et ce que vous saisissez. Vous pouvez poursuivre.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>Exporter en JSON</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>Exporter toutes les conversations…</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Export et import</translation>
    </message>
    <message>
        <source>Export it as HTML, and print that.</source>
        <translation>Exportez-la en HTML, et imprimez le fichier.</translation>
    </message>
    <message>
        <source>Export it as PNG, and add that.</source>
        <translation>Exportez-le en PNG et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln images from the web?</source>
        <translation>
            <numerusform>Récupérer %Ln image sur le Web&#x202f;?</numerusform>
            <numerusform>Récupérer %Ln images sur le Web&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch it from there, or save the picture with a browser and drop the file.</source>
        <translation>Récupérez-la à cet endroit, ou enregistrez l’image avec un navigateur et déposez le fichier.</translation>
    </message>
    <message>
        <source>Fetch this image from the web?</source>
        <translation>Récupérer cette image sur le Web&#x202f;?</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>Rechercher dans cette conversation…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>First chunk</source>
        <translation>Premier fragment</translation>
    </message>
    <message>
        <source>First on screen</source>
        <translation>Premier affichage</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Premier texte</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>For example: Answer in short sentences, and say where you are not sure.</source>
        <translation>Par exemple&#xa0;: Réponds par des phrases courtes, et signale ce dont tu n’es pas sûr.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Pour cette session seulement</translation>
    </message>
    <message>
        <source>For what is sent to Gemini and for images from the web: HTTP, HTTPS or SOCKS 5. What is on this computer is always asked straight. No password is kept.</source>
        <translation>Pour ce qui est envoyé à Gemini et pour les images du Web&#xa0;: HTTP, HTTPS ou SOCKS 5. Ce qui est sur cet ordinateur est toujours joint directement. Aucun mot de passe n’est conservé.</translation>
    </message>
    <message>
        <source>For whoever helps you. It is sent nowhere; read it before you give it away. There is no question, answer or key in it.</source>
        <translation>Pour la personne qui vous aide. Il n’est envoyé nulle part&#x202f;; lisez-le avant de le transmettre. Il ne contient ni question, ni réponse, ni clé.</translation>
    </message>
    <message>
        <source>Forget this; it is asked about again</source>
        <translation>Oublier cette décision&#x202f;; la question sera de nouveau posée</translation>
    </message>
    <message>
        <source>Forget {program}</source>
        <translation>Oublier {program}</translation>
    </message>
    <message>
        <source>Free some space and ask again.</source>
        <translation>Libérez de l’espace et posez de nouveau la question.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>Free {lacking} MB there, or choose another folder.</source>
        <translation>Libérez-y {lacking}&#xa0;Mo, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>From so many characters on a text stands beside the question instead of in it. Off, it is put into the prompt.</source>
        <translation>À partir de ce nombre de caractères, un texte se place à côté de la question et non dedans. Désactivé, il est mis dans le champ de saisie.</translation>
    </message>
    <message>
        <source>From the arrival of a piece of text until all of it is painted: what Gemstream adds. An even flow adds up to a quarter of a second; text as it comes adds a frame.</source>
        <translation>De l’arrivée d’un morceau de texte jusqu’à son affichage complet&#xa0;: ce que Gemstream ajoute. Un flux régulier ajoute jusqu’à un quart de seconde&#x202f;; le texte affiché dès son arrivée, une image d’écran.</translation>
    </message>
    <message>
        <source>From the request to the first answer text, thoughts left out.</source>
        <translation>De la requête au premier texte de réponse, réflexions exclues.</translation>
    </message>
    <message>
        <source>From the request until answer text was really painted.</source>
        <translation>De la requête à l’affichage réel du texte de réponse.</translation>
    </message>
    <message>
        <source>From the request until the service began to respond at all.</source>
        <translation>De la requête aux premiers signes de réponse du service.</translation>
    </message>
    <message>
        <source>From your question until it is on its way.</source>
        <translation>De votre question à son départ.</translation>
    </message>
    <message>
        <source>From {old} to {new}. The old folder stays as it is.</source>
        <translation>De {old} vers {new}. L’ancien dossier reste tel quel.</translation>
    </message>
    <message>
        <source>From {program}: {question}</source>
        <translation>De {program}&#xa0;: {question}</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>Image GIF</translation>
    </message>
    <message>
        <source>Gaps of more than a second and more than five times the usual.</source>
        <translation>Intervalles de plus d’une seconde et de plus de cinq fois la durée habituelle.</translation>
    </message>
    <message>
        <source>Gaps, p50 · p95 · longest</source>
        <translation>Écarts, p50 · p95 · max.</translation>
    </message>
    <message>
        <source>Gemini Enterprise is asked, about once an hour</source>
        <translation>Gemini Enterprise est interrogé, environ une fois par heure</translation>
    </message>
    <message>
        <source>Gemini Enterprise needs a Google Cloud project.</source>
        <translation>Gemini Enterprise nécessite un projet Google Cloud.</translation>
    </message>
    <message>
        <source>Gemini Enterprise, as the environment says</source>
        <translation>Gemini Enterprise, selon l’environnement</translation>
    </message>
    <message>
        <source>Gemini Enterprise, project {project}</source>
        <translation>Gemini Enterprise, projet {project}</translation>
    </message>
    <message>
        <source>Gemstream (process {process}) has the data folder {folder} open but does not answer.</source>
        <translation>Gemstream (processus {process}) a le dossier de données {folder} ouvert mais ne répond pas.</translation>
    </message>
    <message>
        <source>Gemstream cannot go back to {name}: {why}.</source>
        <translation>Gemstream ne peut pas revenir à {name}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Gemstream cannot keep its data in {folder}.</source>
        <translation>Gemstream ne peut pas conserver ses données dans {folder}.</translation>
    </message>
    <message>
        <source>Gemstream does not fetch pictures from the web. Save it first, then drop the file.</source>
        <translation>Gemstream ne récupère pas d’images sur le Web. Enregistrez-la d’abord, puis déposez le fichier.</translation>
    </message>
    <message>
        <source>Gemstream ended unexpectedly last time; everything up to {when} is kept. A report of the crash is in {report}.</source>
        <translation>Gemstream s’est terminé de façon inattendue la dernière fois&#x202f;; tout est conservé jusqu’à {when}. Un rapport du plantage se trouve dans {report}.</translation>
    </message>
    <message>
        <source>Gemstream ended while an answer in “{}” was under way; what had come is kept.</source>
        <translation>Gemstream s’est terminé pendant qu’une réponse dans «&#xa0;{}&#xa0;» était en cours&#x202f;; ce qui était arrivé est conservé.</translation>
    </message>
    <message>
        <source>Gemstream has the data folder {folder} open but does not answer.</source>
        <translation>Gemstream a le dossier de données {folder} ouvert mais ne répond pas.</translation>
    </message>
    <message>
        <source>Gemstream is still running</source>
        <translation>Gemstream est toujours en cours d’exécution</translation>
    </message>
    <message>
        <source>Gemstream made a mistake with this answer. What had come is kept.</source>
        <translation>Gemstream a commis une erreur avec cette réponse. Ce qui était arrivé est conservé.</translation>
    </message>
    <message>
        <source>Gemstream settings.json</source>
        <translation>Paramètres Gemstream.json</translation>
    </message>
    <message>
        <source>Gemstream starts with a key, or you check or choose one</source>
        <translation>Gemstream démarre avec une clé, ou vous en vérifiez ou choisissez une</translation>
    </message>
    <message>
        <source>Gemstream uses the standard folder again. What is in {folder} stays there.</source>
        <translation>Gemstream utilise de nouveau le dossier standard. Le contenu de {folder} y reste.</translation>
    </message>
    <message>
        <source>Gemstream was closed while this answer was under way. What had come is kept.</source>
        <translation>Gemstream a été fermé pendant que cette réponse était en cours. Ce qui était arrivé est conservé.</translation>
    </message>
    <message>
        <source>Gemstream was updated while it was open. Close it and open it again.</source>
        <translation>Gemstream a été mis à jour pendant qu’il était ouvert. Fermez-le et rouvrez-le.</translation>
    </message>
    <message>
        <source>Gemstream {version} is there</source>
        <translation>Gemstream {version} est disponible</translation>
    </message>
    <message>
        <source>Gemstream {version} is there.</source>
        <translation>Gemstream {version} est disponible.</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obtenir une clé</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Give it in the environment (HTTPS_PROXY), or choose another proxy in the settings.</source>
        <translation>Indiquez-le dans l’environnement (HTTPS_PROXY), ou choisissez un autre proxy dans les paramètres.</translation>
    </message>
    <message>
        <source>Given on the command line; it holds in all conversations until Gemstream is closed.</source>
        <translation>Indiqué sur la ligne de commande&#x202f;; vaut dans toutes les conversations jusqu’à la fermeture de Gemstream.</translation>
    </message>
    <message>
        <source>Given on the command line; this holds until Gemstream is closed.</source>
        <translation>Indiqué sur la ligne de commande&#x202f;; vaut jusqu’à la fermeture de Gemstream.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Go back to an earlier file?</source>
        <translation>Revenir à un fichier antérieur&#x202f;?</translation>
    </message>
    <message>
        <source>Go back to an earlier file…</source>
        <translation>Revenir à un fichier antérieur…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>Aller au prompt</translation>
    </message>
    <message>
        <source>Google Cloud did not accept this computer&apos;s credentials.</source>
        <translation>Google Cloud n’a pas accepté les identifiants de cet ordinateur.</translation>
    </message>
    <message>
        <source>Google did not accept the API key.</source>
        <translation>Google n’a pas accepté la clé API.</translation>
    </message>
    <message>
        <source>Google has limited this account because of its usage policy.</source>
        <translation>Google a restreint ce compte en vertu de ses règles d’utilisation.</translation>
    </message>
    <message>
        <source>Google limits how often this key may ask, and the limit is reached.</source>
        <translation>Google limite la fréquence des demandes avec cette clé, et la limite est atteinte.</translation>
    </message>
    <message>
        <source>Google limits how often this key may ask, and the limit is reached. The limit is {quota}.</source>
        <translation>Google limite la fréquence des demandes avec cette clé, et la limite est atteinte. La limite est {quota}.</translation>
    </message>
    <message>
        <source>Google, or the base URL you set</source>
        <translation>Google, ou l’URL de base que vous avez définie</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Graphite</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>HEIC image</source>
        <translation>Image HEIC</translation>
    </message>
    <message>
        <source>HTTP requests made for this answer.</source>
        <translation>Requêtes HTTP effectuées pour cette réponse.</translation>
    </message>
    <message>
        <source>Half of the answers began within this time</source>
        <translation>La moitié des réponses ont commencé dans ce délai</translation>
    </message>
    <message>
        <source>Half of the answers were no faster than this</source>
        <translation>La moitié des réponses n’ont pas été plus rapides</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Held: {question}</source>
        <translation>Retenue&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Hide latency</source>
        <translation>Masquer la latence</translation>
    </message>
    <message>
        <source>Hide the conversations</source>
        <translation>Masquer les conversations</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Masquer la clé</translation>
    </message>
    <message>
        <source>Hide thoughts</source>
        <translation>Masquer les réflexions</translation>
    </message>
    <message>
        <source>High</source>
        <comment>thinking</comment>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>High</source>
        <comment>detail</comment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>High: text in black and white, and every edge drawn.</source>
        <translation>Élevé&#xa0;: texte en noir et blanc, et chaque bord dessiné.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>How does a rainbow form? Explain it in five sentences.</source>
        <translation>Comment se forme un arc-en-ciel&#x202f;? Explique-le en cinq phrases.</translation>
    </message>
    <message>
        <source>How much the model thinks</source>
        <translation>Degré de réflexion du modèle</translation>
    </message>
    <message>
        <source>How text appears</source>
        <translation>Apparition du texte</translation>
    </message>
    <message>
        <source>How to keep it here: {words}</source>
        <translation>Comment la conserver ici&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>If that is where you want to ask, change the base URL of the key.</source>
        <translation>Si c’est là que vous voulez poser vos questions, modifiez l’URL de base de la clé.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image drop area</source>
        <translation>Zone de dépôt d’images</translation>
    </message>
    <message>
        <source>Image viewer</source>
        <translation>Visionneuse d’images</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images, PDF and texts ({patterns})</source>
        <translation>Images, PDF et textes ({patterns})</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import it again in ten seconds.</source>
        <translation>Importez-le de nouveau dans dix secondes.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>In the answer, the name is written {host}.</source>
        <translation>Dans la réponse, le nom s’écrit {host}.</translation>
    </message>
    <message>
        <source>Install Gemstream again; “gemstream doctor” says what is missing.</source>
        <translation>Réinstallez Gemstream&#x202f;; «&#xa0;gemstream doctor&#xa0;» indique ce qui manque.</translation>
    </message>
    <message>
        <source>Interrupted: the program ended.</source>
        <translation>Interrompue&#xa0;: le programme s’est terminé.</translation>
    </message>
    <message>
        <source>It asks each time and names the host. Off, an address is refused.</source>
        <translation>Une question est posée chaque fois, avec le nom de l’hôte. Si désactivé, une adresse est refusée.</translation>
    </message>
    <message>
        <source>It cannot be read as an address.</source>
        <translation>Impossible de la lire comme une adresse.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %Ln times by now. If it goes on, close Gemstream.</source>
        <translation>
            <numerusform>Cela s’est produit %Ln fois jusqu’ici. Si cela continue, fermez Gemstream.</numerusform>
            <numerusform>Cela s’est produit %Ln fois jusqu’ici. Si cela continue, fermez Gemstream.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has more than {most} MB.</source>
        <translation>Plus de {most}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>It has more than {most} messages.</source>
        <translation>Plus de {most} messages.</translation>
    </message>
    <message>
        <source>It has no key</source>
        <translation>Aucune clé</translation>
    </message>
    <message>
        <source>It has no messages.</source>
        <translation>Aucun message.</translation>
    </message>
    <message>
        <source>It has too many values.</source>
        <translation>Trop de valeurs.</translation>
    </message>
    <message>
        <source>It holds no conversations that are known here. Export conversations as JSON from Gemstream, ChatGPT or Google Takeout (My Activity).</source>
        <translation>Aucune conversation reconnue ici. Exportez des conversations en JSON depuis Gemstream, ChatGPT ou Google Takeout (Mon activité).</translation>
    </message>
    <message>
        <source>It is damaged, or ends too early.</source>
        <translation>Contenu endommagé, ou incomplet à la fin.</translation>
    </message>
    <message>
        <source>It is deleted for good. Your data are in the new folder.</source>
        <translation>Elle est supprimée définitivement. Vos données sont dans le nouveau dossier.</translation>
    </message>
    <message>
        <source>It is kept as soon as the disk answers.</source>
        <translation>Elle sera conservée dès que le disque répondra.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Imbrication trop profonde.</translation>
    </message>
    <message>
        <source>It is never kept, and gone when it is closed. Those that are kept stay.</source>
        <translation>Elle n’est jamais conservée, et disparaît à sa fermeture. Celles qui sont conservées restent.</translation>
    </message>
    <message>
        <source>It is no JSON.</source>
        <translation>Ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>It is no whole address, so it leads nowhere.</source>
        <translation>Ce n’est pas une adresse complète, elle ne mène donc nulle part.</translation>
    </message>
    <message>
        <source>It is off: “Ask the model for better titles” in the settings</source>
        <translation>Désactivé&#xa0;: «&#xa0;Demander au modèle de meilleurs titres&#xa0;» dans les paramètres</translation>
    </message>
    <message>
        <source>It is off: “Look for new versions” in the settings</source>
        <translation>Désactivé&#xa0;: «&#xa0;Rechercher les nouvelles versions&#xa0;» dans les paramètres</translation>
    </message>
    <message>
        <source>It is saved as {name}.</source>
        <translation>Enregistré sous le nom {name}.</translation>
    </message>
    <message>
        <source>It is too long for an address, or holds what none has.</source>
        <translation>C’est trop long pour une adresse, ou contient ce qu’aucune ne contient.</translation>
    </message>
    <message>
        <source>It is written nowhere, and gone when Gemstream is closed.</source>
        <translation>Elle n’est écrite nulle part, et disparaît à la fermeture de Gemstream.</translation>
    </message>
    <message>
        <source>It takes too long to find out which version is the newest.</source>
        <translation>Il faut trop de temps pour savoir quelle version est la plus récente.</translation>
    </message>
    <message>
        <source>It uses the Google account of this computer. Sign in once with: gcloud auth application-default login</source>
        <translation>Utilise le compte Google de cet ordinateur. Connectez-vous une fois avec&#xa0;: gcloud auth application-default login</translation>
    </message>
    <message>
        <source>Its host may look like {host}.</source>
        <translation>Son hôte peut ressembler à {host}.</translation>
    </message>
    <message>
        <source>Its icon is in the tray. Quit is in the icon&apos;s menu.</source>
        <translation>Son icône est dans la zone de notification. Quitter se trouve dans le menu de l’icône.</translation>
    </message>
    <message>
        <source>Its key is deleted here. At Google it stays valid until you delete it there.</source>
        <translation>Sa clé est supprimée ici. Chez Google, elle reste valide jusqu’à ce que vous l’y supprimiez.</translation>
    </message>
    <message>
        <source>Its name has letters of another script, which may look like others.</source>
        <translation>Son nom contient des lettres d’une autre écriture, qui peuvent ressembler à d’autres.</translation>
    </message>
    <message>
        <source>Its turns are no tree.</source>
        <translation>Ses échanges ne forment pas un arbre.</translation>
    </message>
    <message>
        <source>Its windows close and open again. What you wrote is kept.</source>
        <translation>Ses fenêtres se ferment et se rouvrent. Ce que vous avez écrit est conservé.</translation>
    </message>
    <message>
        <source>Its words name another place than the one it leads to.</source>
        <translation>Son texte nomme un autre endroit que celui où il mène.</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>Image JPEG</translation>
    </message>
    <message>
        <source>JSON, to be imported again (*.json)</source>
        <translation>JSON, à réimporter (*.json)</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Aller au plus récent</translation>
    </message>
    <message>
        <source>Keep it in another place.</source>
        <translation>Conservez-la à un autre endroit.</translation>
    </message>
    <message>
        <source>Keep the key for this session, or in a file that only you can read.</source>
        <translation>Conservez la clé pour cette session, ou dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Keep the key in</source>
        <translation>Conserver la clé dans</translation>
    </message>
    <message>
        <source>Keep the key in another place.</source>
        <translation>Conservez la clé à un autre endroit.</translation>
    </message>
    <message numerus="yes">
        <source>Kept for a version that knows them: %Ln more.</source>
        <translation>
            <numerusform>Conservé pour une version qui le connaît&#xa0;: %Ln de plus.</numerusform>
            <numerusform>Conservés pour une version qui les connaît&#xa0;: %Ln de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a service</comment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key in a private file</source>
        <translation>Clé dans un fichier privé</translation>
    </message>
    <message>
        <source>Key in the keychain</source>
        <translation>Clé dans le trousseau</translation>
    </message>
    <message>
        <source>Key in {variable}; cannot be changed here</source>
        <translation>Clé dans {variable}&#x202f;; non modifiable ici</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Clés…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Latency by day</source>
        <translation>Latence par jour</translation>
    </message>
    <message>
        <source>Latency by model</source>
        <translation>Latence par modèle</translation>
    </message>
    <message>
        <source>Latency history</source>
        <translation>Historique de latence</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave it empty to keep the key</source>
        <translation>Laisser vide pour garder la clé</translation>
    </message>
    <message>
        <source>Leave it out, or add it again.</source>
        <translation>Omettez-la, ou ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>Leave out next time</source>
        <translation>Omettre la prochaine fois</translation>
    </message>
    <message>
        <source>Leave some images out, or start a new conversation.</source>
        <translation>Omettez quelques images, ou commencez une nouvelle conversation.</translation>
    </message>
    <message>
        <source>Leave the question as it is</source>
        <translation>Laisser la question telle quelle</translation>
    </message>
    <message>
        <source>Left out, because the value is not allowed: {settings}.</source>
        <translation>Omis, car la valeur n’est pas autorisée&#xa0;: {settings}.</translation>
    </message>
    <message>
        <source>Left to the service: {lower}.</source>
        <comment>or {settings}: the names of settings, as they are</comment>
        <translation>Laissé au service&#xa0;: {lower}.</translation>
    </message>
    <message>
        <source>Let other programs ask</source>
        <translation>Laisser d’autres programmes demander</translation>
    </message>
    <message>
        <source>Let {program} ask with your key?</source>
        <translation>Laisser {program} demander avec votre clé&#x202f;?</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Limit the length of answers</source>
        <translation>Limiter la longueur des réponses</translation>
    </message>
    <message>
        <source>Load once</source>
        <translation>Charger une fois</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Long answers may be spread over several; each is shown.</source>
        <translation>Les longues réponses peuvent s’étendre sur plusieurs requêtes&#x202f;; chacune est affichée.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Longueur maximale d’une réponse</translation>
    </message>
    <message>
        <source>Longest silence in an answer</source>
        <translation>Silence maximal dans une réponse</translation>
    </message>
    <message>
        <source>Longest wait for the first words</source>
        <translation>Attente maximale des premiers mots</translation>
    </message>
    <message>
        <source>Longest wait to connect</source>
        <translation>Attente maximale de connexion</translation>
    </message>
    <message>
        <source>Look at a picture</source>
        <translation>Regarder une image</translation>
    </message>
    <message>
        <source>Look at the page of Gemstream.</source>
        <translation>Consultez la page de Gemstream.</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>Rechercher une nouvelle version</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>Rechercher les nouvelles versions</translation>
    </message>
    <message>
        <source>Look for the picture in a browser.</source>
        <translation>Cherchez l’image dans un navigateur.</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <source>Looking for a new version…</source>
        <translation>Recherche d’une nouvelle version…</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>Examen du dossier…</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>thinking</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>detail</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Low is quick and cheap; high keeps small text readable. Each image can differ.</source>
        <translation>Faible est rapide et économique&#x202f;; élevé garde les petits textes lisibles. Chaque image peut différer.</translation>
    </message>
    <message>
        <source>Made by the Gemstream developers. Free software under the Apache licence, version 2.0, without any warranty.</source>
        <translation>Créé par les développeurs de Gemstream. Logiciel libre sous licence Apache, version 2.0, sans aucune garantie.</translation>
    </message>
    <message>
        <source>Make one at {page} and add it in the window or as GEMINI_API_KEY, or use the offline engine.</source>
        <translation>Créez-en une sur {page} et ajoutez-la dans la fenêtre ou comme GEMINI_API_KEY, ou utilisez le moteur hors ligne.</translation>
    </message>
    <message>
        <source>Make the image smaller and try again.</source>
        <translation>Réduisez l’image et réessayez.</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>May ask</source>
        <translation>Peut demander</translation>
    </message>
    <message>
        <source>May not ask</source>
        <translation>Ne peut pas demander</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>thinking</comment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>detail</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Minimal</source>
        <comment>thinking</comment>
        <translation>Minimale</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model of new conversations</source>
        <translation>Modèle des nouvelles conversations</translation>
    </message>
    <message>
        <source>Models that think long need more.</source>
        <translation>Les modèles qui réfléchissent longtemps ont besoin de plus.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More about {image}</source>
        <translation>Plus sur {image}</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Plus de chiffres</translation>
    </message>
    <message>
        <source>More than {number} MB, so it is not kept.</source>
        <translation>Plus de {number}&#xa0;Mo, donc non conservée.</translation>
    </message>
    <message>
        <source>More thinking takes longer and costs more. Each conversation can differ.</source>
        <translation>Plus de réflexion prend plus de temps et coûte plus cher. Chaque conversation peut différer.</translation>
    </message>
    <message>
        <source>Most requests for one answer</source>
        <translation>Maximum de requêtes pour une réponse</translation>
    </message>
    <message>
        <source>Most tokens of an answer</source>
        <translation>Maximum de jetons d’une réponse</translation>
    </message>
    <message>
        <source>Most tokens of the answer</source>
        <translation>Maximum de jetons de la réponse</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Déplacer vers le bas</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Déplacer vers la gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Déplacer vers la droite</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Déplacer vers le haut</translation>
    </message>
    <message>
        <source>Move your data to</source>
        <translation>Déplacer vos données vers</translation>
    </message>
    <message>
        <source>Move your data to this folder?</source>
        <translation>Déplacer vos données dans ce dossier&#x202f;?</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Moving your data</source>
        <translation>Déplacement de vos données</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Name their folder with --data-dir, or delete that file to begin anew.</source>
        <translation>Indiquez leur dossier avec --data-dir, ou supprimez ce fichier pour repartir de zéro.</translation>
    </message>
    <message>
        <source>Needs no key; nothing leaves this computer</source>
        <translation>Aucune clé nécessaire&#x202f;; rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Nouveau préréglage</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next hit (Return)</source>
        <translation>Résultat suivant (Entrée)</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Requête suivante</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Next: {question}</source>
        <translation>Ensuite&#xa0;: {question}</translation>
    </message>
    <message>
        <source>No account, no telemetry. What you ask leaves this computer only when you send it, and goes to the service whose key you gave. The offline engine sends nothing.</source>
        <translation>Ni compte, ni télémétrie. Ce que vous demandez ne quitte cet ordinateur que lorsque vous l’envoyez, et va au service dont vous avez donné la clé. Le moteur hors ligne n’envoie rien.</translation>
    </message>
    <message>
        <source>No answer has both a first chunk and a counted prompt.</source>
        <translation>Aucune réponse n’a à la fois un premier fragment et un prompt compté.</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Aucune réponse.</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>No answers have been measured yet. Ask something; each answer is measured by itself.</source>
        <translation>Aucune réponse n’a encore été mesurée. Posez une question&#x202f;; chaque réponse est mesurée d’elle-même.</translation>
    </message>
    <message>
        <source>No connection to the service within {seconds} seconds.</source>
        <translation>Pas de connexion au service en {seconds} secondes.</translation>
    </message>
    <message>
        <source>No file is read for an answer.</source>
        <translation>Aucun fichier n’est lu pour une réponse.</translation>
    </message>
    <message>
        <source>No keys: {name}</source>
        <translation>Aucun raccourci&#xa0;: {name}</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Aucun préréglage</translation>
    </message>
    <message>
        <source>No program can ask now.</source>
        <translation>Aucun programme ne peut demander pour l’instant.</translation>
    </message>
    <message>
        <source>No program is connected</source>
        <translation>Aucun programme n’est connecté</translation>
    </message>
    <message>
        <source>No program is connected. Programs find this at {address}</source>
        <translation>Aucun programme n’est connecté. Les programmes trouvent Gemstream à l’adresse {address}</translation>
    </message>
    <message>
        <source>No program of this computer opens PDFs. It is in {file} until Gemstream ends.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre les PDF. Il est dans {file} jusqu’à la fermeture de Gemstream.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no proxy</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no web pages</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no file</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no system prompt</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no such things</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not sent: an image cannot be used. Send again to go without it.</source>
        <translation>Non envoyée&#xa0;: une image est inutilisable. Envoyez de nouveau pour vous en passer.</translation>
    </message>
    <message>
        <source>Not shown here, but it can be saved.</source>
        <translation>Non affichée ici, mais peut être enregistrée.</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Pas cette version</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}.</source>
        <translation>Rien ne peut être écrit dans {folder}.</translation>
    </message>
    <message>
        <source>Nothing can be written in {target}.</source>
        <translation>Rien ne peut être écrit dans {target}.</translation>
    </message>
    <message>
        <source>Nothing else leaves: no account, no telemetry.</source>
        <translation>Rien d’autre ne sort&#xa0;: ni compte, ni télémétrie.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”.</source>
        <translation>Aucun résultat pour «&#xa0;{query}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet</source>
        <translation>Aucune question posée pour l’instant</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Nothing in it is lost. Connect its disk, then try again.</source>
        <translation>Rien n’y est perdu. Connectez son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing is in the archive.</source>
        <translation>Les archives sont vides.</translation>
    </message>
    <message>
        <source>Nothing is sent yet. If you send this, it goes to {host}.</source>
        <translation>Rien n’est encore envoyé. Si vous envoyez ceci, cela ira à {host}.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the offline engine answers here.</source>
        <translation>Rien ne quitte cet ordinateur&#xa0;: le moteur hors ligne répond ici.</translation>
    </message>
    <message>
        <source>Nothing received</source>
        <translation>Rien reçu</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Rien reçu pour l’instant</translation>
    </message>
    <message>
        <source>Nothing was asked in this conversation yet.</source>
        <translation>Rien n’a encore été demandé dans cette conversation.</translation>
    </message>
    <message>
        <source>Nothing was sent for this question.</source>
        <translation>Rien n’a été envoyé pour cette question.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien d’écrit pour l’instant</translation>
    </message>
    <message>
        <source>Of buttons, links and what is chosen. High contrast has its own.</source>
        <translation>Des boutons, des liens et de la sélection. Le contraste élevé a la sienne.</translation>
    </message>
    <message>
        <source>Of more than {most} conversations the others were left out.</source>
        <translation>Au-delà de {most} conversations, les autres ont été omises.</translation>
    </message>
    <message>
        <source>Of questions, answers and the prompt. Ctrl and plus, minus or 0, or the wheel.</source>
        <translation>Des questions, des réponses et du prompt. Ctrl et plus, moins ou 0, ou la molette.</translation>
    </message>
    <message>
        <source>Of questions, answers and the prompt. The letters of Atkinson Hyperlegible are easy to tell apart.</source>
        <translation>Des questions, des réponses et du prompt. Les lettres d’Atkinson Hyperlegible se distinguent facilement.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Off, nothing moves but text, which comes at once instead of flowing.</source>
        <translation>Si désactivé, rien ne bouge que le texte, qui s’affiche d’un coup au lieu de défiler.</translation>
    </message>
    <message>
        <source>Offer to fetch dropped addresses</source>
        <translation>Proposer de récupérer les adresses déposées</translation>
    </message>
    <message>
        <source>Offline engine</source>
        <translation>Moteur hors ligne</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Once Gemstream opens anew. All but English was translated by a machine.</source>
        <translation>Dès que Gemstream est rouvert. Tout sauf l’anglais a été traduit par une machine.</translation>
    </message>
    <message>
        <source>Once a day a small file is fetched from gemstream.github.io; nothing is sent along.</source>
        <translation>Une fois par jour, un petit fichier est récupéré sur gemstream.github.io&#x202f;; rien n’est envoyé avec.</translation>
    </message>
    <message>
        <source>Once a day at most a small signed file is fetched from gemstream.github.io, and nothing is sent along. You are told of a new version; nothing is installed by itself.</source>
        <translation>Une fois par jour au plus, un petit fichier signé est récupéré sur gemstream.github.io, et rien n’est envoyé avec. Une nouvelle version vous est signalée&#x202f;; rien ne s’installe tout seul.</translation>
    </message>
    <message>
        <source>Once a day at most, if you have allowed it, and each time you choose “Look for a new version”</source>
        <translation>Une fois par jour au plus, si vous l’avez autorisé, et chaque fois que vous choisissez «&#xa0;Rechercher une nouvelle version&#xa0;»</translation>
    </message>
    <message>
        <source>One more request for each conversation: the beginnings of the first question and its answer, without images; a few hundred tokens, more if the model thinks first.</source>
        <translation>Une requête de plus par conversation&#xa0;: le début de la première question et de sa réponse, sans images&#x202f;; quelques centaines de jetons, plus si le modèle réfléchit d’abord.</translation>
    </message>
    <message>
        <source>Only before the first word, in sight, and with Cancel.</source>
        <translation>Seulement avant le premier mot, de façon visible et annulable.</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened. Copy the others here first.</source>
        <translation>Seuls les fichiers de cet ordinateur peuvent être ouverts. Copiez d’abord les autres ici.</translation>
    </message>
    <message>
        <source>Only one preset can be for new conversations.</source>
        <translation>Un seul préréglage peut servir aux nouvelles conversations.</translation>
    </message>
    <message>
        <source>Only pictures of the web can be loaded.</source>
        <translation>Seules les images du Web peuvent être chargées.</translation>
    </message>
    <message>
        <source>Only the address is sent, and nothing of your question. At most 50 MB are fetched.</source>
        <translation>Seule l’adresse est envoyée, et rien de votre question. 50&#xa0;Mo au maximum sont récupérés.</translation>
    </message>
    <message>
        <source>Only what is kept here of the project is removed, nothing at Google.</source>
        <translation>Seul ce qui est conservé ici du projet est supprimé, rien chez Google.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open Gemstream</source>
        <translation>Ouvrir Gemstream</translation>
    </message>
    <message>
        <source>Open Gemstream anew to speak your system&apos;s language?</source>
        <translation>Rouvrir Gemstream dans la langue de votre système&#x202f;?</translation>
    </message>
    <message>
        <source>Open Gemstream anew to speak {language}?</source>
        <translation>Rouvrir Gemstream dans cette langue&#xa0;: {language}&#x202f;?</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Ouvrir en PDF</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open folder of logs</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Open it and choose an image in it.</source>
        <translation>Ouvrez-la et choisissez-y une image.</translation>
    </message>
    <message>
        <source>Open it in a browser, and drag the picture itself.</source>
        <translation>Ouvrez-la dans un navigateur, et faites glisser l’image elle-même.</translation>
    </message>
    <message>
        <source>Open keys</source>
        <translation>Ouvrir les clés</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>Ouvrir en grand</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open this link in the browser?</source>
        <translation>Ouvrir ce lien dans le navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>Or use the standard folder: what is there is shown, and what is in the missing folder stays where it is.</source>
        <translation>Ou utilisez le dossier standard&#xa0;: son contenu est affiché, et celui du dossier manquant reste où il est.</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Autres modèles</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>Own delay, p50 · p95</source>
        <translation>Délai propre, p50 · p95</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Texte personnel</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Coller une clé</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Collez d’abord une clé.</translation>
    </message>
    <message>
        <source>Paste the key again: it is kept for one address, in one place.</source>
        <translation>Collez de nouveau la clé&#xa0;: elle est conservée pour une adresse, à un endroit.</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Pasted text {number}</source>
        <translation>Texte collé {number}</translation>
    </message>
    <message>
        <source>Personal, work…</source>
        <translation>Personnel, travail…</translation>
    </message>
    <message>
        <source>Picture {words}, loaded once from {address}</source>
        <translation>Image {words}, chargée une fois depuis {address}</translation>
    </message>
    <message>
        <source>Picture, not fetched: {address}</source>
        <translation>Image, non récupérée&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Picture, not loaded</source>
        <translation>Image, non chargée</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Place, date and camera of a photo. Off, all of it is removed.</source>
        <translation>Lieu, date et appareil d’une photo. Si désactivé, tout cela est retiré.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>Préparer de nouveau</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Presets of system prompts</source>
        <translation>Préréglages de prompts système</translation>
    </message>
    <message>
        <source>Press keys</source>
        <translation>Tapez les touches</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Return)</source>
        <translation>Résultat précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print it to an image, and add that.</source>
        <translation>Imprimez-le dans une image, et ajoutez-la.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Programs may disagree about where it leads.</source>
        <translation>Les programmes peuvent ne pas s’accorder sur l’endroit où il mène.</translation>
    </message>
    <message>
        <source>Programs of this computer that can read the data folder may ask here and watch what is answered; temporary conversations are told to none.</source>
        <translation>Les programmes de cet ordinateur qui peuvent lire le dossier de données peuvent demander ici et suivre les réponses&#x202f;; les conversations temporaires ne sont communiquées à aucun.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Jetons du prompt</translation>
    </message>
    <message>
        <source>Prompt, tokens</source>
        <translation>Prompt, jetons</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Put into the question</source>
        <translation>Mettre dans la question</translation>
    </message>
    <message>
        <source>Put that folder in its place.</source>
        <translation>Mettez ce dossier à sa place.</translation>
    </message>
    <message>
        <source>Questions that wait</source>
        <translation>Questions en attente</translation>
    </message>
    <message>
        <source>Quick ask</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>Quick ask from anywhere by keys</source>
        <translation>Question rapide de partout au clavier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quote answer</source>
        <translation>Citer la réponse</translation>
    </message>
    <message>
        <source>Quote selection</source>
        <translation>Citer la sélection</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>Augmenter la limite</translation>
    </message>
    <message>
        <source>Read answers out</source>
        <translation>Lire les réponses à voix haute</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Police de lecture</translation>
    </message>
    <message>
        <source>Reading the licences…</source>
        <translation>Lecture des licences…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>Regenerate the last answer</source>
        <translation>Régénérer la dernière réponse</translation>
    </message>
    <message>
        <source>Regenerate this answer</source>
        <translation>Régénérer cette réponse</translation>
    </message>
    <message>
        <source>Regenerate with another model</source>
        <translation>Régénérer avec un autre modèle</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an image from the question</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove an image or shorten the text.</source>
        <translation>Retirez une image ou raccourcissez le texte.</translation>
    </message>
    <message>
        <source>Remove the image, or try another one.</source>
        <translation>Retirez l’image, ou essayez-en une autre.</translation>
    </message>
    <message>
        <source>Remove {image}</source>
        <translation>Retirer {image}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Request before</source>
        <translation>Requête précédente</translation>
    </message>
    <message>
        <source>Request {number} of {count}</source>
        <translation>Requête {number} sur {count}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Requests and the key go there. Leave it empty for Google.</source>
        <translation>Les requêtes et la clé y sont envoyées. Laissez vide pour Google.</translation>
    </message>
    <message>
        <source>Requests would go to {host}.</source>
        <translation>Les requêtes iraient à {host}.</translation>
    </message>
    <message>
        <source>Reset: {setting}</source>
        <translation>Réinitialiser&#xa0;: {setting}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Return asks it after this answer</source>
        <translation>Entrée la pose après cette réponse</translation>
    </message>
    <message>
        <source>Return sends, Shift+Return starts a new line</source>
        <translation>Entrée envoie, Maj+Entrée va à la ligne</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Run “gcloud auth application-default login”, then try again.</source>
        <translation>Exécutez «&#xa0;gcloud auth application-default login&#xa0;», puis réessayez.</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a copy without one, and add that.</source>
        <translation>Enregistrez une copie sans mot de passe, et ajoutez-la.</translation>
    </message>
    <message>
        <source>Save all conversations in one file, those of the archive as well</source>
        <translation>Enregistrer toutes les conversations dans un fichier, y compris celles des archives</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save image as…</source>
        <translation>Enregistrer l’image sous…</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>Enregistrez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Save plot as picture…</source>
        <translation>Enregistrer le graphique en image…</translation>
    </message>
    <message>
        <source>Save the image as a file first.</source>
        <translation>Enregistrez d’abord l’image dans un fichier.</translation>
    </message>
    <message>
        <source>Save the picture with a browser, then drop the file.</source>
        <translation>Enregistrez l’image avec un navigateur, puis déposez le fichier.</translation>
    </message>
    <message>
        <source>Save the picture with a browser, then drop the file. Up to 100 MB are read.</source>
        <translation>Enregistrez l’image avec un navigateur, puis déposez le fichier. Jusqu’à 100&#xa0;Mo sont lus.</translation>
    </message>
    <message>
        <source>Save the picture with a browser, then drop the file. Where a company looks into connections, choose its CA file in the settings.</source>
        <translation>Enregistrez l’image avec un navigateur, puis déposez le fichier. Si une entreprise inspecte les connexions, choisissez son fichier CA dans les paramètres.</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>Enregistrer le graphique en image</translation>
    </message>
    <message>
        <source>Save unchecked</source>
        <translation>Enregistrer sans vérifier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Say which project of Google Cloud is to be asked.</source>
        <translation>Indiquez le projet Google Cloud à interroger.</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Capture d’écran</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>See https://ai.google.dev/gemini-api/docs/available-regions.</source>
        <translation>Voir https://ai.google.dev/gemini-api/docs/available-regions.</translation>
    </message>
    <message>
        <source>See the messages in your Google account.</source>
        <translation>Consultez les messages de votre compte Google.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select answer</source>
        <translation>Sélectionner la réponse</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>Envoyer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Send (Return)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message>
        <source>Send again next time</source>
        <translation>Renvoyer la prochaine fois</translation>
    </message>
    <message>
        <source>Send answers that broke off along</source>
        <translation>Joindre les réponses interrompues</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>L’y envoyer</translation>
    </message>
    <message>
        <source>Send metadata of images along</source>
        <translation>Joindre les métadonnées des images</translation>
    </message>
    <message>
        <source>Send the key of “{name}” to another address?</source>
        <translation>Envoyer la clé de «&#xa0;{name}&#xa0;» à une autre adresse&#x202f;?</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>Phrase par phrase</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Set GOOGLE_CLOUD_PROJECT (and GOOGLE_CLOUD_LOCATION), then try again.</source>
        <translation>Définissez GOOGLE_CLOUD_PROJECT (et GOOGLE_CLOUD_LOCATION), puis réessayez.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Paramètres (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Settings with a value that is not allowed have the standard: {settings}. They stay in {name} until you change them.</source>
        <translation>Les paramètres dont la valeur n’est pas autorisée ont la valeur standard&#xa0;: {settings}. Ils restent dans {name} jusqu’à ce que vous les modifiiez.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Shorten the question</source>
        <translation>Raccourcir la question</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Show diagnostics…</source>
        <translation>Afficher le diagnostic…</translation>
    </message>
    <message numerus="yes">
        <source>Show earlier messages (%Ln more)</source>
        <translation>
            <numerusform>Afficher les messages antérieurs (%Ln de plus)</numerusform>
            <numerusform>Afficher les messages antérieurs (%Ln de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show latency</source>
        <translation>Afficher la latence</translation>
    </message>
    <message>
        <source>Show the conversations</source>
        <translation>Afficher les conversations</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Show the list of conversations</source>
        <translation>Afficher la liste des conversations</translation>
    </message>
    <message>
        <source>Show thoughts</source>
        <translation>Afficher les réflexions</translation>
    </message>
    <message>
        <source>Show what is in the archive</source>
        <translation>Afficher le contenu des archives</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Fluide</translation>
    </message>
    <message>
        <source>Something is still under way in a conversation; go back when it has ended.</source>
        <translation>Quelque chose est encore en cours dans une conversation&#x202f;; revenez en arrière une fois que ce sera terminé.</translation>
    </message>
    <message>
        <source>Something went wrong in Gemstream itself</source>
        <translation>Un problème est survenu dans Gemstream lui-même</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Stalled for {seconds} s</source>
        <translation>Rien reçu depuis {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Standard text size</source>
        <translation>Taille de texte standard</translation>
    </message>
    <message>
        <source>Starting Gemini Enterprise…</source>
        <translation>Démarrage de Gemini Enterprise…</translation>
    </message>
    <message>
        <source>Starting Gemini…</source>
        <translation>Démarrage de Gemini…</translation>
    </message>
    <message>
        <source>Starting the offline engine…</source>
        <translation>Démarrage du moteur hors ligne…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <source>Stop all answers</source>
        <translation>Arrêter toutes les réponses</translation>
    </message>
    <message>
        <source>Stop answers after</source>
        <translation>Arrêter les réponses après</translation>
    </message>
    <message>
        <source>Stop answers after, seconds</source>
        <translation>Arrêter les réponses après, en secondes</translation>
    </message>
    <message>
        <source>Stop answers by themselves</source>
        <translation>Arrêter les réponses automatiquement</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Stopped because the window was closed.</source>
        <translation>Arrêtée parce que la fenêtre a été fermée.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Arrêtée par vous.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêtée.</translation>
    </message>
    <message>
        <source>Stopped: the time allowed for an answer is over.</source>
        <translation>Arrêtée&#xa0;: le temps accordé à une réponse est écoulé.</translation>
    </message>
    <message>
        <source>Stopping and going on</source>
        <translation>Arrêt et poursuite</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Réception en continu</translation>
    </message>
    <message>
        <source>Summaries of the model&apos;s thinking, above the answer.</source>
        <translation>Résumés de la réflexion du modèle, au-dessus de la réponse.</translation>
    </message>
    <message>
        <source>Summaries of thoughts</source>
        <translation>Résumés des réflexions</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>System prompt: {words}</source>
        <translation>Prompt système&#xa0;: {words}</translation>
    </message>
    <message>
        <source>System prompts</source>
        <translation>Prompts système</translation>
    </message>
    <message>
        <source>TIFF image</source>
        <translation>Image TIFF</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Takeout does not say which questions belong together: each became a conversation.</source>
        <translation>Takeout n’indique pas quelles questions vont ensemble&#xa0;: chacune est devenue une conversation.</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Tell when a long answer has ended</source>
        <translation>Signaler la fin d’une longue réponse</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation>Conversation temporaire</translation>
    </message>
    <message>
        <source>Temporary, never kept</source>
        <translation>Temporaire, jamais conservée</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Text appears as an even flow. Click to see it as it comes.</source>
        <translation>Le texte apparaît en un flux régulier. Cliquez pour le voir dès son arrivée.</translation>
    </message>
    <message>
        <source>Text appears as it comes. Click to see it as an even flow.</source>
        <translation>Le texte apparaît dès son arrivée. Cliquez pour le voir en un flux régulier.</translation>
    </message>
    <message>
        <source>Text received and shown</source>
        <translation>Texte reçu et affiché</translation>
    </message>
    <message>
        <source>Text received and shown appears here</source>
        <translation>Le texte reçu et affiché apparaît ici</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text size {size}</source>
        <translation>Taille du texte {size}</translation>
    </message>
    <message>
        <source>The CA file {name} cannot be read.</source>
        <translation>Le fichier CA {name} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The CA file {name} holds no certificate.</source>
        <translation>Le fichier CA {name} ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>The PDF cannot be made.</source>
        <translation>Le PDF ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The PDF takes too long to make.</source>
        <translation>Le PDF est trop long à créer.</translation>
    </message>
    <message>
        <source>The address holds a name or a password.</source>
        <translation>L’adresse contient un nom ou un mot de passe.</translation>
    </message>
    <message>
        <source>The address of a link</source>
        <translation>L’adresse d’un lien</translation>
    </message>
    <message>
        <source>The address of the service is not a valid web address.</source>
        <translation>L’adresse du service n’est pas une adresse Web valide.</translation>
    </message>
    <message>
        <source>The answer broke off before any text: the service did not say that it was done.</source>
        <translation>La réponse s’est interrompue avant tout texte&#xa0;: le service n’a pas indiqué qu’il avait terminé.</translation>
    </message>
    <message>
        <source>The answer broke off in the middle: the service did not say that it was done.</source>
        <translation>La réponse s’est interrompue en cours de route&#xa0;: le service n’a pas indiqué qu’il avait terminé.</translation>
    </message>
    <message>
        <source>The answer ended for a reason that Gemstream does not know: {reason}.</source>
        <translation>La réponse s’est terminée pour une raison que Gemstream ne connaît pas&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The answer goes on with request {hop}…</source>
        <translation>La réponse se poursuit avec la requête {hop}…</translation>
    </message>
    <message>
        <source>The answer is copied.</source>
        <translation>La réponse est copiée.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message>
        <source>The answer is longer than one request can carry, and was cut here.</source>
        <translation>La réponse dépasse ce qu’une requête peut porter, et a été coupée ici.</translation>
    </message>
    <message>
        <source>The answer reached its length limit and was cut here.</source>
        <translation>La réponse a atteint sa limite de longueur et a été coupée ici.</translation>
    </message>
    <message>
        <source>The answer stopped arriving: nothing came within {seconds} seconds.</source>
        <translation>La réponse a cessé d’arriver&#xa0;: rien n’est venu en {seconds} secondes.</translation>
    </message>
    <message>
        <source>The answer was stopped because it held a word that is on a block list.</source>
        <translation>La réponse a été arrêtée parce qu’elle contenait un mot d’une liste de blocage.</translation>
    </message>
    <message>
        <source>The answer was stopped because it may hold prohibited content.</source>
        <translation>La réponse a été arrêtée parce qu’elle pourrait contenir du contenu interdit.</translation>
    </message>
    <message>
        <source>The answer was stopped because it may hold sensitive personal data.</source>
        <translation>La réponse a été arrêtée parce qu’elle pourrait contenir des données personnelles sensibles.</translation>
    </message>
    <message>
        <source>The answer was stopped because it repeated a source too closely.</source>
        <translation>La réponse a été arrêtée parce qu’elle reproduisait une source de trop près.</translation>
    </message>
    <message>
        <source>The answer was stopped by the safety filters.</source>
        <translation>La réponse a été arrêtée par les filtres de sécurité.</translation>
    </message>
    <message>
        <source>The answer was stopped by your organisation&apos;s Model Armor rules.</source>
        <translation>La réponse a été arrêtée par les règles Model Armor de votre organisation.</translation>
    </message>
    <message>
        <source>The archive has more than {most} files.</source>
        <translation>L’archive a plus de {most} fichiers.</translation>
    </message>
    <message>
        <source>The archive holds more than can be unpacked.</source>
        <translation>L’archive contient plus que ce qui peut être décompressé.</translation>
    </message>
    <message>
        <source>The archive is damaged or locked.</source>
        <translation>L’archive est endommagée ou verrouillée.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>L’archive est endommagée.</translation>
    </message>
    <message>
        <source>The arrow, a long press or the menu key has more ways</source>
        <translation>La flèche, un appui long ou la touche Menu offrent d’autres possibilités</translation>
    </message>
    <message>
        <source>The bytes of an image are not in the file; its place is kept.</source>
        <translation>Les octets d’une image ne sont pas dans le fichier&#x202f;; sa place est conservée.</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Le code est copié.</translation>
    </message>
    <message>
        <source>The connection through the proxy {proxy} failed.</source>
        <translation>La connexion par le proxy {proxy} a échoué.</translation>
    </message>
    <message>
        <source>The connection to the service was lost.</source>
        <translation>La connexion au service a été perdue.</translation>
    </message>
    <message>
        <source>The connection to {host} cannot be encrypted.</source>
        <translation>La connexion à {host} ne peut pas être chiffrée.</translation>
    </message>
    <message>
        <source>The conversation is being made into a PDF…</source>
        <translation>Création du PDF de la conversation…</translation>
    </message>
    <message>
        <source>The conversation is copied as Markdown.</source>
        <translation>La conversation est copiée en Markdown.</translation>
    </message>
    <message>
        <source>The conversation is open as a PDF in another program.</source>
        <translation>La conversation est ouverte en PDF dans un autre programme.</translation>
    </message>
    <message>
        <source>The conversation is open as a PDF. Print it from there.</source>
        <translation>La conversation est ouverte en PDF. Imprimez-la de là.</translation>
    </message>
    <message>
        <source>The conversation was left out.</source>
        <translation>La conversation a été omise.</translation>
    </message>
    <message>
        <source>The conversation “{title}” was deleted a moment ago.</source>
        <translation>La conversation «&#xa0;{title}&#xa0;» vient d’être supprimée.</translation>
    </message>
    <message>
        <source>The copy of {name} is not whole.</source>
        <translation>La copie de {name} n’est pas complète.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be locked. Take care not to open Gemstream a second time with it.</source>
        <translation>Le dossier de données {folder} ne peut pas être verrouillé. Veillez à ne pas ouvrir Gemstream une seconde fois avec lui.</translation>
    </message>
    <message>
        <source>The data folder {folder} is in use by Gemstream on the computer {host}.</source>
        <translation>Le dossier de données {folder} est utilisé par Gemstream sur l’ordinateur {host}.</translation>
    </message>
    <message>
        <source>The disk does not answer, so the question was sent before it was kept.</source>
        <translation>Le disque ne répond pas&#x202f;; la question a donc été envoyée avant d’être conservée.</translation>
    </message>
    <message>
        <source>The drive of {name} does not answer.</source>
        <translation>Le lecteur de {name} ne répond pas.</translation>
    </message>
    <message>
        <source>The export was cancelled; {name} was not written.</source>
        <translation>L’exportation a été annulée&#x202f;; {name} n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The export was given up.</source>
        <translation>L’exportation a été abandonnée.</translation>
    </message>
    <message>
        <source>The fault has happened again. If it goes on, close Gemstream and start it anew.</source>
        <translation>L’erreur s’est reproduite. Si cela continue, fermez Gemstream et redémarrez-le.</translation>
    </message>
    <message>
        <source>The field “{name}” is not known and was left out.</source>
        <translation>Le champ «&#xa0;{name}&#xa0;» est inconnu et a été omis.</translation>
    </message>
    <message>
        <source>The field “{name}” of {what} is not as it should be.</source>
        <translation>Le champ «&#xa0;{name}&#xa0;» n’est pas conforme ({what}).</translation>
    </message>
    <message>
        <source>The file of keys cannot be read ({why}).</source>
        <translation>Le fichier des clés ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <source>The file of keys cannot be written ({why}).</source>
        <translation>Le fichier des clés ne peut pas être écrit ({why}).</translation>
    </message>
    <message>
        <source>The file of keys could not be understood, and is kept as {name}.</source>
        <translation>Le fichier des clés n’a pas pu être compris, et est conservé sous {name}.</translation>
    </message>
    <message>
        <source>The file of {what} was damaged; it was kept as {name} and {saved}.</source>
        <translation>Le fichier ({what}) était endommagé&#x202f;; il a été conservé sous {name} et {saved}.</translation>
    </message>
    <message>
        <source>The file {path}, which says where your data are, cannot be read.</source>
        <translation>Le fichier {path}, qui indique où sont vos données, ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The files in {folder} cannot be listed.</source>
        <translation>Les fichiers de {folder} ne peuvent pas être listés.</translation>
    </message>
    <message>
        <source>The first 500 characters of the first question and of its answer, no image</source>
        <translation>Les 500 premiers caractères de la première question et de sa réponse, aucune image</translation>
    </message>
    <message>
        <source>The first frame</source>
        <translation>La première image</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>La première page</translation>
    </message>
    <message>
        <source>The folder was named with --data-dir or GEMSTREAM_DATA_DIR, so it is chosen there. Start without them to move the one that Gemstream chose.</source>
        <translation>Le dossier a été indiqué avec --data-dir ou GEMSTREAM_DATA_DIR, c’est donc là qu’il se choisit. Démarrez sans eux pour déplacer celui que Gemstream a choisi.</translation>
    </message>
    <message>
        <source>The host that is shown, through your proxy if there is one</source>
        <translation>L’hôte affiché, par votre proxy s’il y en a un</translation>
    </message>
    <message>
        <source>The image cannot be saved in {folder}: {why}.</source>
        <translation>L’image ne peut pas être enregistrée dans {folder}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The image could not be made.</source>
        <translation>L’image n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>The image is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The image was held back because it may show prohibited content.</source>
        <translation>L’image a été retenue parce qu’elle pourrait montrer du contenu interdit.</translation>
    </message>
    <message>
        <source>The image was held back by the safety filters.</source>
        <translation>L’image a été retenue par les filtres de sécurité.</translation>
    </message>
    <message>
        <source>The image {name} of an earlier question can no longer be read.</source>
        <translation>L’image {name} d’une question antérieure ne peut plus être lue.</translation>
    </message>
    <message>
        <source>The images take {size} MB, and one request carries {limit} MB.</source>
        <translation>Les images occupent {size}&#xa0;Mo, et une requête porte {limit}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The key of “{name}” is not there any more.</source>
        <translation>La clé de «&#xa0;{name}&#xa0;» n’est plus là.</translation>
    </message>
    <message>
        <source>The key was given for {hosts}. Whoever gets it can ask at your cost.</source>
        <translation>La clé a été donnée pour {hosts}. Quiconque l’obtient peut demander à vos frais.</translation>
    </message>
    <message>
        <source>The key works, but its limit is reached for now.</source>
        <translation>La clé fonctionne, mais sa limite est atteinte pour le moment.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clé fonctionne.</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>Le trousseau de clés</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Le trousseau n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The keychain did not keep the key.</source>
        <translation>Le trousseau n’a pas conservé la clé.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>Le trousseau a rencontré une erreur.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Le trousseau a refusé.</translation>
    </message>
    <message>
        <source>The last of {most} pages that fit; the document has {count}</source>
        <translation>La dernière des {most} pages possibles&#x202f;; le document en compte {count}</translation>
    </message>
    <message>
        <source>The latency figures</source>
        <translation>Les chiffres de latence</translation>
    </message>
    <message>
        <source>The latency of a turn was not understood and was left out.</source>
        <translation>La latence d’un échange n’a pas été comprise et a été omise.</translation>
    </message>
    <message>
        <source>The length limit was used up by thinking, before any text was written.</source>
        <translation>La limite de longueur a été épuisée par la réflexion, avant tout texte.</translation>
    </message>
    <message>
        <source>The licences cannot be read. Install Gemstream again to have them back.</source>
        <translation>Les licences ne peuvent pas être lues. Réinstallez Gemstream pour les retrouver.</translation>
    </message>
    <message>
        <source>The limit for today is used up: choose another model, or go on tomorrow.</source>
        <translation>La limite du jour est épuisée&#xa0;: choisissez un autre modèle, ou reprenez demain.</translation>
    </message>
    <message>
        <source>The list shows the conversations of that file then. What was added since stays in a file of its own, beside it, and you can go back to that one too.</source>
        <translation>La liste affiche alors les conversations de ce fichier. Ce qui a été ajouté depuis reste dans un fichier à part, à côté, et vous pouvez aussi y revenir.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>The model does not answer in this language.</source>
        <translation>Le modèle ne répond pas dans cette langue.</translation>
    </message>
    <message>
        <source>The model ended its answer without writing anything.</source>
        <translation>Le modèle a terminé sa réponse sans rien écrire.</translation>
    </message>
    <message>
        <source>The model is told this before every question here, from the next one on.</source>
        <translation>Cela est dit au modèle avant chaque question ici, à partir de la prochaine.</translation>
    </message>
    <message>
        <source>The model made no image.</source>
        <translation>Le modèle n’a pas créé d’image.</translation>
    </message>
    <message>
        <source>The model produced an unreadable answer.</source>
        <translation>Le modèle a produit une réponse illisible.</translation>
    </message>
    <message>
        <source>The model sent an image of more than {limit} MB, which is not kept.</source>
        <translation>Le modèle a envoyé une image de plus de {limit}&#xa0;Mo, qui n’est pas conservée.</translation>
    </message>
    <message>
        <source>The model sent an image of more than {limit} MB, which was not saved.</source>
        <translation>Le modèle a envoyé une image de plus de {limit}&#xa0;Mo, qui n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The model sent more than {most} images; the others are not kept.</source>
        <translation>Le modèle a envoyé plus de {most} images&#x202f;; les autres ne sont pas conservées.</translation>
    </message>
    <message>
        <source>The model thought about it, but wrote no answer.</source>
        <translation>Le modèle y a réfléchi, mais n’a écrit aucune réponse.</translation>
    </message>
    <message>
        <source>The model tried to use a tool, and Gemstream gives it none.</source>
        <translation>Le modèle a tenté d’utiliser un outil, et Gemstream ne lui en donne aucun.</translation>
    </message>
    <message>
        <source>The move to {0} was interrupted. Your data are still in {1}; move them again.</source>
        <translation>Le déplacement vers {0} a été interrompu. Vos données sont encore dans {1}&#x202f;; déplacez-les de nouveau.</translation>
    </message>
    <message>
        <source>The move was cancelled. Your data are still in {}.</source>
        <translation>Le déplacement a été annulé. Vos données sont encore dans {}.</translation>
    </message>
    <message>
        <source>The name has letters of another script, which may look like others.</source>
        <translation>Le nom contient des lettres d’une autre écriture, qui peuvent ressembler à d’autres.</translation>
    </message>
    <message>
        <source>The newest version is told of in a way that this one does not understand.</source>
        <translation>La dernière version est annoncée d’une manière que celle-ci ne comprend pas.</translation>
    </message>
    <message>
        <source>The offline engine answers in English.</source>
        <translation>Le moteur hors ligne répond en anglais.</translation>
    </message>
    <message>
        <source>The offline engine could not be started.</source>
        <translation>Le moteur hors ligne n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>The offline engine did not answer within {seconds} seconds.</source>
        <translation>Le moteur hors ligne n’a pas répondu en {seconds} secondes.</translation>
    </message>
    <message>
        <source>The offline engine does not follow it.</source>
        <translation>Le moteur hors ligne n’en tient pas compte.</translation>
    </message>
    <message>
        <source>The offline engine looks at this picture. No key is needed, and nothing is sent.</source>
        <translation>Le moteur hors ligne regarde cette image. Aucune clé n’est nécessaire, et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The old copy in {folder} is deleted.</source>
        <translation>L’ancienne copie dans {folder} est supprimée.</translation>
    </message>
    <message>
        <source>The old copy is deleted; what is newer than the move is still in {folder}.</source>
        <translation>L’ancienne copie est supprimée&#x202f;; ce qui est plus récent que le déplacement est encore dans {folder}.</translation>
    </message>
    <message>
        <source>The old folder stays as it is until you delete it in the settings.</source>
        <translation>L’ancien dossier reste tel quel jusqu’à ce que vous le supprimiez dans les paramètres.</translation>
    </message>
    <message>
        <source>The old folder {folder} cannot be deleted: {why}.</source>
        <translation>L’ancien dossier {folder} ne peut pas être supprimé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The one that is marked answers the next question, in every window. Keys are kept apart from conversations and settings, and sent nowhere but to the address they were given for.</source>
        <translation>Celle qui est marquée répond à la prochaine question, dans chaque fenêtre. Les clés sont conservées à part des conversations et des paramètres, et ne sont envoyées qu’à l’adresse pour laquelle elles ont été données.</translation>
    </message>
    <message>
        <source>The page shows the running answer in a browser of this computer. The address holds the secret of this start: give it to nobody.</source>
        <translation>La page montre la réponse en cours dans un navigateur de cet ordinateur. L’adresse contient le secret de ce démarrage&#xa0;: ne la donnez à personne.</translation>
    </message>
    <message>
        <source>The picture at {host} is larger than {most_bytes} MB.</source>
        <translation>L’image de {host} dépasse {most_bytes}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The profiles cannot be kept in {folder}.</source>
        <translation>Les profils ne peuvent pas être conservés dans {folder}.</translation>
    </message>
    <message>
        <source>The profiles cannot be read ({why}).</source>
        <translation>Les profils ne peuvent pas être lus ({why}).</translation>
    </message>
    <message>
        <source>The profiles cannot be understood. They are kept as {name}; add your keys again.</source>
        <translation>Les profils ne peuvent pas être compris. Ils sont conservés sous {name}&#x202f;; ajoutez de nouveau vos clés.</translation>
    </message>
    <message>
        <source>The profiles cannot be understood. They stay in {name} until something is changed; add your keys again.</source>
        <translation>Les profils ne peuvent pas être compris. Ils restent dans {name} jusqu’à une modification&#x202f;; ajoutez de nouveau vos clés.</translation>
    </message>
    <message>
        <source>The proxy is of a kind that Gemstream cannot fetch anything through.</source>
        <translation>Le proxy est d’un type par lequel Gemstream ne peut rien récupérer.</translation>
    </message>
    <message>
        <source>The proxy of this computer is of a kind that Gemstream cannot use.</source>
        <translation>Le proxy de cet ordinateur est d’un type que Gemstream ne peut pas utiliser.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a password, and Gemstream keeps none.</source>
        <translation>Le proxy {proxy} demande un mot de passe, et Gemstream n’en conserve aucun.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be reached.</source>
        <translation>Le proxy {proxy} n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not let the request through.</source>
        <translation>Le proxy {proxy} n’a pas laissé passer la requête.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not accept the password.</source>
        <translation>Le proxy {proxy} n’accepte pas le mot de passe.</translation>
    </message>
    <message>
        <source>The question is too large for the service.</source>
        <translation>La question est trop volumineuse pour le service.</translation>
    </message>
    <message>
        <source>The question was blocked as an attempt to get round the rules.</source>
        <translation>La question a été bloquée comme tentative de contourner les règles.</translation>
    </message>
    <message>
        <source>The question was blocked because it holds a word that is on a block list.</source>
        <translation>La question a été bloquée parce qu’elle contient un mot d’une liste de blocage.</translation>
    </message>
    <message>
        <source>The question was blocked because it may hold prohibited content.</source>
        <translation>La question a été bloquée parce qu’elle pourrait contenir du contenu interdit.</translation>
    </message>
    <message>
        <source>The question was blocked because of an image in it.</source>
        <translation>La question a été bloquée à cause d’une image qu’elle contient.</translation>
    </message>
    <message>
        <source>The question was blocked by the safety filters.</source>
        <translation>La question a été bloquée par les filtres de sécurité.</translation>
    </message>
    <message>
        <source>The question was blocked by the service, for a reason it calls {reason}.</source>
        <translation>La question a été bloquée par le service, pour une raison qu’il appelle {reason}.</translation>
    </message>
    <message>
        <source>The question was blocked by the service, which gave no reason.</source>
        <translation>La question a été bloquée par le service, qui n’a donné aucune raison.</translation>
    </message>
    <message>
        <source>The question was blocked by your organisation&apos;s Model Armor rules.</source>
        <translation>La question a été bloquée par les règles Model Armor de votre organisation.</translation>
    </message>
    <message>
        <source>The question was held back by a rule of the service.</source>
        <translation>La question a été retenue par une règle du service.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La requête</translation>
    </message>
    <message>
        <source>The request is being put together…</source>
        <translation>Préparation de la requête…</translation>
    </message>
    <message>
        <source>The request is on the clipboard, without the key and the bytes of images.</source>
        <translation>La requête est dans le presse-papiers, sans la clé ni les octets des images.</translation>
    </message>
    <message>
        <source>The rest, {size}, is too long to be shown. Copy gives all of it.</source>
        <translation>Le reste, {size}, est trop long pour être affiché. Copier donne le tout.</translation>
    </message>
    <message>
        <source>The screen could not be captured. Allow Gemstream to record it in the settings of the system.</source>
        <translation>L’écran n’a pas pu être capturé. Autorisez Gemstream à l’enregistrer dans les paramètres du système.</translation>
    </message>
    <message>
        <source>The secret of the bridge cannot be written to {file}.</source>
        <translation>Le secret de la passerelle ne peut pas être écrit dans {file}.</translation>
    </message>
    <message>
        <source>The service answered in a way that could not be followed.</source>
        <translation>Le service a répondu d’une manière qui n’a pas pu être suivie.</translation>
    </message>
    <message>
        <source>The service closed the connection without an answer.</source>
        <translation>Le service a fermé la connexion sans réponse.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Le service n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>The service could not use an image of the question.</source>
        <translation>Le service n’a pas pu utiliser une image de la question.</translation>
    </message>
    <message>
        <source>The service ended the answer without a reason.</source>
        <translation>Le service a terminé la réponse sans raison.</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>Le service a eu une défaillance.</translation>
    </message>
    <message>
        <source>The service has no model named “{model}”.</source>
        <translation>Le service n’a pas de modèle nommé «&#xa0;{model}&#xa0;».</translation>
    </message>
    <message>
        <source>The service is too busy or broke off the request.</source>
        <translation>Le service est surchargé ou a interrompu la requête.</translation>
    </message>
    <message>
        <source>The service is too busy to check the key now. Try again, or keep it unchecked.</source>
        <translation>Le service est trop chargé pour vérifier la clé maintenant. Réessayez, ou gardez-la sans vérification.</translation>
    </message>
    <message>
        <source>The service leads to another address ({address}). Neither the key nor the question was sent there.</source>
        <translation>Le service mène à une autre adresse ({address}). Ni la clé ni la question n’y ont été envoyées.</translation>
    </message>
    <message>
        <source>The service no longer accepts the earlier turns of this conversation.</source>
        <translation>Le service n’accepte plus les échanges antérieurs de cette conversation.</translation>
    </message>
    <message>
        <source>The service refused the question as it stands.</source>
        <translation>Le service a refusé la question telle quelle.</translation>
    </message>
    <message>
        <source>The service refused: this may not be offered in your country without billing.</source>
        <translation>Le service a refusé&#xa0;: cela peut ne pas être proposé dans votre pays sans facturation.</translation>
    </message>
    <message>
        <source>The service sent nothing within {seconds} seconds.</source>
        <translation>Le service n’a rien envoyé en {seconds} secondes.</translation>
    </message>
    <message>
        <source>The service sent something that is not an answer.</source>
        <translation>Le service a envoyé autre chose qu’une réponse.</translation>
    </message>
    <message>
        <source>The service took too long.</source>
        <translation>Le service a mis trop de temps.</translation>
    </message>
    <message>
        <source>The service&apos;s address could not be found.</source>
        <translation>L’adresse du service est introuvable.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate could not be verified.</source>
        <translation>Le certificat du service n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>The settings are in {}.</source>
        <translation>Les paramètres sont dans {}.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {folder}.</source>
        <translation>Les paramètres ne peuvent pas être conservés dans {folder}.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({why}); the standard is used.</source>
        <translation>Les paramètres ne peuvent pas être lus ({why})&#x202f;; les valeurs standard sont utilisées.</translation>
    </message>
    <message>
        <source>The settings cannot be understood. They are kept as {name}; the standard is used.</source>
        <translation>Les paramètres ne peuvent pas être compris. Ils sont conservés sous {name}&#x202f;; les valeurs standard sont utilisées.</translation>
    </message>
    <message>
        <source>The settings cannot be understood. They stay in {name} until something is changed; the standard is used.</source>
        <translation>Les paramètres ne peuvent pas être compris. Ils restent dans {name} jusqu’à une modification&#x202f;; les valeurs standard sont utilisées.</translation>
    </message>
    <message>
        <source>The settings of {} hold now.</source>
        <translation>Les paramètres de {} sont maintenant en vigueur.</translation>
    </message>
    <message>
        <source>The settings say that no pictures are fetched from the web.</source>
        <translation>Les paramètres indiquent qu’aucune image n’est récupérée sur le Web.</translation>
    </message>
    <message>
        <source>The small picture of an image is none, and was left out.</source>
        <translation>La miniature d’une image n’en est pas une, et a été omise.</translation>
    </message>
    <message>
        <source>The time of a question was not understood.</source>
        <translation>L’heure d’une question n’a pas été comprise.</translation>
    </message>
    <message numerus="yes">
        <source>The turn and %Ln below it were deleted.</source>
        <translation>
            <numerusform>L’échange et %Ln en dessous ont été supprimés.</numerusform>
            <numerusform>L’échange et %Ln en dessous ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The turn was deleted.</source>
        <translation>L’échange a été supprimé.</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on it can read the key.</source>
        <translation>Le trajet n’est pas chiffré&#xa0;: d’autres peuvent y lire la clé.</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on it can read your key.</source>
        <translation>Le trajet n’est pas chiffré&#xa0;: d’autres peuvent y lire votre clé.</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on it can see and change what comes.</source>
        <translation>Le trajet n’est pas chiffré&#xa0;: d’autres peuvent y voir et modifier ce qui arrive.</translation>
    </message>
    <message>
        <source>The web address of an image, to fetch it: no cookies, no referrer, nothing of your question</source>
        <translation>L’adresse Web d’une image, pour la récupérer&#xa0;: ni cookies, ni référent, rien de votre question</translation>
    </message>
    <message>
        <source>The window is drawn by Qt {version}, © The Qt Company and other contributors, which is used under the GNU Lesser General Public License, version 3: you may put a Qt of your own in its place. Its source is at download.qt.io.</source>
        <translation>La fenêtre est dessinée par Qt {version}, © The Qt Company et autres contributeurs, utilisé sous la GNU Lesser General Public License, version 3&#xa0;: vous pouvez y substituer votre propre Qt. Son code source est sur download.qt.io.</translation>
    </message>
    <message>
        <source>The words of the link: {words}</source>
        <translation>Le texte du lien&#xa0;: {words}</translation>
    </message>
    <message>
        <source>There are no conversations to export yet.</source>
        <translation>Il n’y a pas encore de conversations à exporter.</translation>
    </message>
    <message>
        <source>There are no settings in {}.</source>
        <translation>Il n’y a pas de paramètres dans {}.</translation>
    </message>
    <message>
        <source>There are {most} keys already. Remove one first.</source>
        <translation>Il y a déjà {most} clés. Supprimez-en d’abord une.</translation>
    </message>
    <message>
        <source>There are {size} to copy. Gemstream closes its windows, copies everything, checks the copy, and opens again. Answers that still come are stopped.</source>
        <translation>Il y a {size} à copier. Gemstream ferme ses fenêtres, copie tout, vérifie la copie et se rouvre. Les réponses encore en cours sont arrêtées.</translation>
    </message>
    <message>
        <source>There is a preset of that name already.</source>
        <translation>Un préréglage porte déjà ce nom.</translation>
    </message>
    <message>
        <source>There is a preset of that name; it gets this text.</source>
        <translation>Un préréglage porte ce nom&#x202f;; il reçoit ce texte.</translation>
    </message>
    <message>
        <source>There is no API key for Gemini.</source>
        <translation>Il n’y a pas de clé API pour Gemini.</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>Il n’y a pas de clé API.</translation>
    </message>
    <message>
        <source>There is no code in the last answer.</source>
        <translation>Il n’y a pas de code dans la dernière réponse.</translation>
    </message>
    <message>
        <source>There is no earlier file yet.</source>
        <translation>Il n’y a pas encore de fichier antérieur.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Il n’y a pas de trousseau de clés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no old copy any more.</source>
        <translation>Il n’y a plus d’ancienne copie.</translation>
    </message>
    <message>
        <source>There is no room for more; delete a preset first.</source>
        <translation>Il n’y a plus de place&#x202f;; supprimez d’abord un préréglage.</translation>
    </message>
    <message>
        <source>There is none yet: a preset is a system prompt with a name, to be chosen anywhere.</source>
        <translation>Il n’y en a pas encore&#xa0;: un préréglage est un prompt système doté d’un nom, à choisir partout.</translation>
    </message>
    <message>
        <source>There is too little space for your data in {target}.</source>
        <translation>Il y a trop peu d’espace pour vos données dans {target}.</translation>
    </message>
    <message>
        <source>These are the conversations of {0}; those of before stay in {1}.</source>
        <translation>Voici les conversations de {0}&#x202f;; celles d’avant restent dans {1}.</translation>
    </message>
    <message>
        <source>They hold until Gemstream is closed. Choose another folder with --data-dir.</source>
        <translation>Ils valent jusqu’à la fermeture de Gemstream. Choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <comment>it does so now</comment>
        <translation>Réflexion en cours</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Thinking: {level}</source>
        <translation>Réflexion&#xa0;: {level}</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>This address cannot be fetched.</source>
        <translation>Cette adresse ne peut pas être récupérée.</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>Ceci ne peut pas être utilisé ici.</translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <translation>Cette conversation n’est plus là.</translation>
    </message>
    <message>
        <source>This file is not shown here, but it can be saved.</source>
        <translation>Ce fichier n’est pas affiché ici, mais peut être enregistré.</translation>
    </message>
    <message>
        <source>This image cannot be copied, but it can be saved.</source>
        <translation>Cette image ne peut pas être copiée, mais peut être enregistrée.</translation>
    </message>
    <message>
        <source>This image has too many pixels to be shown, but it can be saved.</source>
        <translation>Cette image a trop de pixels pour être affichée, mais peut être enregistrée.</translation>
    </message>
    <message>
        <source>This image is damaged and cannot be shown, but it can be saved.</source>
        <translation>Cette image est endommagée et ne peut pas être affichée, mais peut être enregistrée.</translation>
    </message>
    <message>
        <source>This is no address of a service: it begins with https:// and holds no password.</source>
        <translation>Ce n’est pas l’adresse d’un service&#xa0;: elle commence par https:// et ne contient pas de mot de passe.</translation>
    </message>
    <message>
        <source>This is no key: a key is one word of letters, digits and signs.</source>
        <translation>Ce n’est pas une clé&#xa0;: une clé est un seul mot fait de lettres, de chiffres et de signes.</translation>
    </message>
    <message>
        <source>This is on your own computer, or in your own network.</source>
        <translation>C’est sur votre propre ordinateur, ou dans votre propre réseau.</translation>
    </message>
    <message>
        <source>This is sent as soon as its image is ready. Escape takes that back.</source>
        <translation>Envoi dès que l’image est prête. Échap l’annule.</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>C’est la dernière version, {version}.</translation>
    </message>
    <message>
        <source>This key is not allowed to ask that.</source>
        <translation>Cette clé n’est pas autorisée à demander cela.</translation>
    </message>
    <message>
        <source>This key is not allowed to do that. Allow it in Google&apos;s console, or make one.</source>
        <translation>Cette clé n’est pas autorisée à faire cela. Autorisez-le dans la console Google, ou créez-en une.</translation>
    </message>
    <message>
        <source>This key was given for another address, and was not sent.</source>
        <translation>Cette clé a été donnée pour une autre adresse, et n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>This report is sent nowhere, and there is no question, answer or key in it:</source>
        <translation>Ce rapport n’est envoyé nulle part, et ne contient ni question, ni réponse, ni clé&#xa0;:</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>Cette requête</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Cette session seulement</translation>
    </message>
    <message>
        <source>This stayed on this computer: the offline engine answered here.</source>
        <translation>Ceci est resté sur cet ordinateur&#xa0;: le moteur hors ligne a répondu ici.</translation>
    </message>
    <message>
        <source>This was sent to {host}.</source>
        <translation>Ceci a été envoyé à {host}.</translation>
    </message>
    <message>
        <source>This {kind} is not shown here, but it can be saved.</source>
        <comment>SVG drawing</comment>
        <translation>Non affiché ici, mais peut être enregistré&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>Those that took at least this long, from your question on.</source>
        <translation>Celles qui ont duré au moins ce temps, à partir de votre question.</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>Réflexion de {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Thought tokens</source>
        <translation>Jetons de réflexion</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Réflexions</translation>
    </message>
    <message>
        <source>Through the proxy {address}</source>
        <translation>Par le proxy {address}</translation>
    </message>
    <message>
        <source>Time to first chunk</source>
        <translation>Délai du premier fragment</translation>
    </message>
    <message>
        <source>Time to first chunk against prompt size</source>
        <translation>Délai du premier fragment selon la taille du prompt</translation>
    </message>
    <message>
        <source>Time to first chunk, s</source>
        <translation>Délai du premier fragment, s</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Jetons par seconde</translation>
    </message>
    <message>
        <source>Tokens where the service counts them, else pieces of text</source>
        <translation>Jetons lorsque le service les compte, sinon morceaux de texte</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Jetons/s</translation>
    </message>
    <message>
        <source>Told of the icon in the tray</source>
        <translation>Icône de notification signalée</translation>
    </message>
    <message>
        <source>Too many pixels to be shown.</source>
        <translation>Trop de pixels pour être affichée.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Durée totale</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Try again in a while, or choose another model.</source>
        <translation>Réessayez dans un moment, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds, or choose another model.</source>
        <translation>Réessayez dans {seconds} secondes, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again, or allow a longer wait.</source>
        <translation>Réessayez, ou autorisez une attente plus longue.</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>Réessayez, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Try again, or keep the key in another place.</source>
        <translation>Réessayez, ou conservez la clé à un autre endroit.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again; if a proxy or sign-in page is in between, open it in a browser.</source>
        <translation>Réessayez&#x202f;; si un proxy ou une page de connexion s’interpose, ouvrez-le dans un navigateur.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Try {image} again</source>
        <translation>Réessayer {image}</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s (attempt {attempt}): {reason}</source>
        <translation>Nouvel essai dans {seconds}&#xa0;s (tentative {attempt})&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s (attempt {number})</source>
        <translation>Nouvel essai dans {seconds}&#xa0;s (tentative {number})</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Update Gemstream, or choose another folder with --data-dir.</source>
        <translation>Mettez Gemstream à jour, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, HEIC, AVIF, GIF, BMP, TIFF, SVG or PDF.</source>
        <translation>Utilisez PNG, JPEG, WebP, HEIC, AVIF, GIF, BMP, TIFF, SVG ou PDF.</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>Utiliser un autre modèle</translation>
    </message>
    <message>
        <source>Use the offline engine</source>
        <translation>Utiliser le moteur hors ligne</translation>
    </message>
    <message>
        <source>Use the offline engine; leave images out by their menu</source>
        <translation>Utilisez le moteur hors ligne&#x202f;; omettez des images par leur menu</translation>
    </message>
    <message>
        <source>Use the standard folder</source>
        <translation>Utiliser le dossier standard</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Les utiliser</translation>
    </message>
    <message>
        <source>Use these settings?</source>
        <translation>Utiliser ces paramètres&#x202f;?</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Version {number} sur {count}</translation>
    </message>
    <message>
        <source>Versions, what works and what is missing, and the last lines of the log: to read, and then to copy for whoever helps you. Nothing is sent.</source>
        <translation>Les versions, ce qui fonctionne et ce qui manque, et les dernières lignes du journal&#xa0;: à lire, puis à copier pour la personne qui vous aide. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Very high</source>
        <comment>thinking</comment>
        <translation>Très élevée</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Wait until it is saved, then try again.</source>
        <translation>Attendez qu’il soit enregistré, puis réessayez.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Waiting for the first chunk</source>
        <translation>En attente du premier fragment</translation>
    </message>
    <message>
        <source>Waiting for the first words…</source>
        <translation>En attente des premiers mots…</translation>
    </message>
    <message>
        <source>Waits: {question}</source>
        <translation>En attente&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>Page Web, un seul fichier (*.html)</translation>
    </message>
    <message>
        <source>Web pages that may take part</source>
        <translation>Pages Web admises</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>Image WebP</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Gemstream</source>
        <translation>Bienvenue dans Gemstream</translation>
    </message>
    <message>
        <source>What a link holds itself is never opened.</source>
        <translation>Ce qu’un lien contient lui-même n’est jamais ouvert.</translation>
    </message>
    <message>
        <source>What a tool said was left out.</source>
        <translation>Ce qu’un outil a dit a été omis.</translation>
    </message>
    <message>
        <source>What came is older than what was seen before.</source>
        <translation>Ce qui est arrivé est plus ancien que ce qui avait été vu avant.</translation>
    </message>
    <message>
        <source>What came of the newest version is not signed by the makers of Gemstream: {why}.</source>
        <translation>Ce qui est arrivé sur la dernière version n’est pas signé par les créateurs de Gemstream&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>What do you want to do or open?</source>
        <translation>Que voulez-vous faire ou ouvrir&#x202f;?</translation>
    </message>
    <message>
        <source>What had arrived is kept, and can be gone on with.</source>
        <translation>Ce qui était arrivé est conservé, et peut être poursuivi.</translation>
    </message>
    <message>
        <source>What had arrived is kept.</source>
        <translation>Ce qui était arrivé est conservé.</translation>
    </message>
    <message>
        <source>What had come is kept.</source>
        <translation>Ce qui était arrivé est conservé.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What is on this picture?</source>
        <translation>Qu’y a-t-il sur cette image&#x202f;?</translation>
    </message>
    <message>
        <source>What is said of the newest version cannot be understood.</source>
        <translation>Ce qui est dit de la dernière version ne peut pas être compris.</translation>
    </message>
    <message>
        <source>What is said of the newest version is old, of {day}.</source>
        <translation>Ce qui est dit de la dernière version est ancien et date du {day}.</translation>
    </message>
    <message>
        <source>What is said of the newest version is too long.</source>
        <translation>Ce qui est dit de la dernière version est trop long.</translation>
    </message>
    <message>
        <source>What is said of the newest version leads to a page that is not ours.</source>
        <translation>Ce qui est dit de la dernière version mène à une page qui n’est pas la nôtre.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>What is sent…</source>
        <translation>Ce qui est envoyé…</translation>
    </message>
    <message>
        <source>What it asks costs you what your own questions do, and stands among your conversations, where you can stop it.</source>
        <translation>Ce qu’il demande vous coûte autant que vos propres questions, et figure parmi vos conversations, où vous pouvez l’arrêter.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>What sends a question</source>
        <translation>Ce qui envoie une question</translation>
    </message>
    <message>
        <source>What stands before the @ is only a name: the link leads to {host}.</source>
        <translation>Ce qui précède le @ n’est qu’un nom&#xa0;: le lien mène à {host}.</translation>
    </message>
    <message>
        <source>What the model is told</source>
        <translation>Ce qui est dit au modèle</translation>
    </message>
    <message>
        <source>What was sent then is not kept, or it went elsewhere. Now the offline engine would answer, and nothing would leave this computer.</source>
        <translation>Ce qui a été envoyé alors n’est pas conservé, ou est allé ailleurs. Maintenant, le moteur hors ligne répondrait, et rien ne quitterait cet ordinateur.</translation>
    </message>
    <message>
        <source>What was sent then is not kept, or it went elsewhere. This is how the same would be sent now, to {host}.</source>
        <translation>Ce qui a été envoyé alors n’est pas conservé, ou est allé ailleurs. Voici comment la même chose serait envoyée maintenant, à {host}.</translation>
    </message>
    <message>
        <source>What was sent…</source>
        <translation>Ce qui a été envoyé…</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Que voulez-vous savoir&#x202f;?</translation>
    </message>
    <message>
        <source>What you asked before, and the answers to it, will go along.</source>
        <translation>Ce que vous avez demandé avant, et les réponses, seront envoyés avec.</translation>
    </message>
    <message>
        <source>What {file} would change:</source>
        <translation>Ce que {file} changerait&#xa0;:</translation>
    </message>
    <message>
        <source>When it is complete</source>
        <translation>Une fois terminée</translation>
    </message>
    <message>
        <source>When: {words}</source>
        <translation>Quand&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Where Return starts a new line, Ctrl+Return sends; it does so in either case.</source>
        <translation>Là où Entrée va à la ligne, Ctrl+Entrée envoie&#x202f;; elle le fait dans les deux cas.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Where the window has room. They are kept in the data folder on this computer.</source>
        <translation>Lorsque la fenêtre a la place. Elles sont conservées dans le dossier de données de cet ordinateur.</translation>
    </message>
    <message>
        <source>Where they find it on this computer; bridge.json in the data folder says it.</source>
        <translation>Où ils le trouvent sur cet ordinateur&#x202f;; bridge.json dans le dossier de données l’indique.</translation>
    </message>
    <message>
        <source>Where to: {words}</source>
        <translation>Vers&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Which answers are long</source>
        <translation>Quelles réponses sont longues</translation>
    </message>
    <message>
        <source>With quick ask in its menu. Gemstream goes on behind it when the last window is closed, and answers under way as well.</source>
        <translation>Avec la question rapide dans son menu. Gemstream continue en arrière-plan quand la dernière fenêtre est fermée, et les réponses en cours aussi.</translation>
    </message>
    <message numerus="yes">
        <source>With the service&apos;s own mark of %Ln bytes</source>
        <translation>
            <numerusform>Avec la marque propre au service de %Ln octet</numerusform>
            <numerusform>Avec la marque propre au service de %Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Rédiger</translation>
    </message>
    <message>
        <source>Write a kind reply that says no to an invitation.</source>
        <translation>Rédige une réponse aimable pour décliner une invitation.</translation>
    </message>
    <message>
        <source>Write a question first, then look at what would be sent.</source>
        <translation>Écrivez d’abord une question, puis voyez ce qui serait envoyé.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You are changing an earlier question</source>
        <translation>Vous modifiez une question antérieure</translation>
    </message>
    <message>
        <source>You are using the offline engine: no key is needed and nothing leaves this computer. To ask Gemini, add a key: “Offline engine” below the prompt leads there.</source>
        <translation>Vous utilisez le moteur hors ligne&#xa0;: aucune clé n’est nécessaire et rien ne quitte cet ordinateur. Pour interroger Gemini, ajoutez une clé&#xa0;: «&#xa0;Moteur hors ligne&#xa0;» sous le prompt y mène.</translation>
    </message>
    <message>
        <source>You click it, or “Get a key”, or “Open page” of a new version</source>
        <translation>Vous cliquez dessus, ou sur «&#xa0;Obtenir une clé&#xa0;», ou sur «&#xa0;Ouvrir la page&#xa0;» d’une nouvelle version</translation>
    </message>
    <message>
        <source>You drop or paste it, or want a picture of an answer loaded, and agree, each time</source>
        <translation>Vous la déposez ou la collez, ou voulez charger une image d’une réponse, et donnez votre accord, chaque fois</translation>
    </message>
    <message>
        <source>You have {mine}. Nothing is installed by itself: the page has the new version.</source>
        <translation>Vous avez {mine}. Rien ne s’installe tout seul&#xa0;: la nouvelle version est sur la page.</translation>
    </message>
    <message>
        <source>You have {mine}. Your package manager installs new versions.</source>
        <translation>Vous avez {mine}. Votre gestionnaire de paquets installe les nouvelles versions.</translation>
    </message>
    <message>
        <source>You send, regenerate or continue; passing faults are tried again, as the settings say</source>
        <translation>Vous envoyez, régénérez ou continuez&#x202f;; les erreurs passagères donnent lieu à un nouvel essai, selon les paramètres</translation>
    </message>
    <message>
        <source>You were writing a question in “{}”.</source>
        <translation>Vous écriviez une question dans «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>You, {time}</source>
        <translation>Vous, {time}</translation>
    </message>
    <message>
        <source>Your browser, which opens it</source>
        <translation>Votre navigateur, qui l’ouvre</translation>
    </message>
    <message>
        <source>Your change can be sent once this answer is complete, or stopped.</source>
        <translation>Votre modification pourra être envoyée une fois cette réponse terminée ou arrêtée.</translation>
    </message>
    <message>
        <source>Your conversations</source>
        <translation>Vos conversations</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Vos conversations seront listées ici.</translation>
    </message>
    <message>
        <source>Your data are in {0} now. The copy in {1} stays until you delete it in the settings.</source>
        <translation>Vos données sont maintenant dans {0}. La copie dans {1} reste jusqu’à ce que vous la supprimiez dans les paramètres.</translation>
    </message>
    <message>
        <source>Your data are in {old} already.</source>
        <translation>Vos données sont déjà dans {old}.</translation>
    </message>
    <message>
        <source>Your data cannot be copied to {folder}: {why}.</source>
        <translation>Vos données ne peuvent pas être copiées dans {folder}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Your data were not moved and are still in {0}. {1}</source>
        <translation>Vos données n’ont pas été déplacées et sont encore dans {0}. {1}</translation>
    </message>
    <message>
        <source>Your desktop asks which keys, and has them in its own settings.</source>
        <translation>Votre bureau demande quelles touches, et les garde dans ses propres paramètres.</translation>
    </message>
    <message>
        <source>Your desktop gave no picture of the screen. Try again, or paste a screenshot.</source>
        <translation>Votre bureau n’a pas fourni d’image de l’écran. Réessayez, ou collez une capture d’écran.</translation>
    </message>
    <message>
        <source>Your question with its images, the earlier questions and answers of the conversation with theirs, the system prompt, the name of the model and its settings</source>
        <translation>Votre question avec ses images, les questions et réponses antérieures de la conversation avec les leurs, le prompt système, le nom du modèle et ses paramètres</translation>
    </message>
    <message>
        <source>Your system keeps it, locked with your login.</source>
        <translation>Votre système la conserve, verrouillée avec votre session.</translation>
    </message>
    <message>
        <source>Your text is still in the window, but it is not kept: copy what you need first.</source>
        <translation>Votre texte est encore dans la fenêtre, mais il n’est pas conservé&#xa0;: copiez d’abord ce dont vous avez besoin.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message numerus="yes">
        <source>[%Ln characters]</source>
        <translation>
            <numerusform>[%Ln caractère]</numerusform>
            <numerusform>[%Ln caractères]</numerusform>
        </translation>
    </message>
    <message>
        <source>a latency</source>
        <translation>une latence</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un message</translation>
    </message>
    <message>
        <source>a new one was begun</source>
        <translation>un nouveau a été commencé</translation>
    </message>
    <message numerus="yes">
        <source>a new one was begun with the %Ln questions that could still be read</source>
        <translation>
            <numerusform>un nouveau a été commencé avec la %Ln question qui pouvait encore être lue</numerusform>
            <numerusform>un nouveau a été commencé avec les %Ln questions qui pouvaient encore être lues</numerusform>
        </translation>
    </message>
    <message>
        <source>a turn</source>
        <translation>un échange</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln tokens</source>
        <translation>
            <numerusform>environ %Ln jeton</numerusform>
            <numerusform>environ %Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>accent highlight colour teal green violet purple rose pink amber grey</source>
        <translation>accent surbrillance couleur teinte turquoise vert violet pourpre rose ambre orange gris bleu</translation>
    </message>
    <message>
        <source>accessibility readable vision eyes black white</source>
        <translation>accessibilité lisible lisibilité vision vue yeux noir blanc</translation>
    </message>
    <message>
        <source>an answer is under way</source>
        <translation>une réponse est en cours</translation>
    </message>
    <message>
        <source>an unnamed program</source>
        <translation>un programme sans nom</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>hosts, below others</comment>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>questions</comment>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>animation reduced movement accessibility</source>
        <translation>animation mouvement réduit réduire accessibilité</translation>
    </message>
    <message>
        <source>announcements screen reader accessibility orca nvda voice speech blind</source>
        <translation>annonces lecteur écran accessibilité orca nvda voix vocal parole aveugle</translation>
    </message>
    <message>
        <source>another Gemstream is using it</source>
        <translation>un autre Gemstream l’utilise</translation>
    </message>
    <message>
        <source>another program is busy with it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>another program is busy with your conversations</source>
        <translation>un autre programme utilise vos conversations</translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>réponse de {model}</translation>
    </message>
    <message>
        <source>api key profile account gemini enterprise google cloud project location keychain base url</source>
        <translation>api clé profil compte gemini enterprise google cloud projet emplacement trousseau url de base</translation>
    </message>
    <message>
        <source>backup restore copy transfer file json</source>
        <translation>sauvegarde sauvegarder restaurer copie transférer fichier json</translation>
    </message>
    <message>
        <source>backup restore database folder</source>
        <translation>sauvegarde restaurer base de données dossier</translation>
    </message>
    <message>
        <source>bridge origin browser cors website</source>
        <translation>passerelle origine navigateur cors site web</translation>
    </message>
    <message>
        <source>bridge page browser copy address allow refuse forget connected</source>
        <translation>passerelle page navigateur copier adresse autoriser refuser oublier connecté</translation>
    </message>
    <message>
        <source>bridge websocket server address</source>
        <translation>passerelle websocket serveur adresse</translation>
    </message>
    <message>
        <source>bridge websocket server api automation watch overlay stream</source>
        <translation>passerelle websocket serveur api automatisation suivre incrustation flux</translation>
    </message>
    <message>
        <source>certificate tls ssl authority company</source>
        <translation>certificat tls ssl autorité entreprise</translation>
    </message>
    <message>
        <source>chunks/s</source>
        <translation>fragments/s</translation>
    </message>
    <message>
        <source>creative random sampling</source>
        <translation>créatif créativité aléatoire hasard échantillonnage</translation>
    </message>
    <message>
        <source>damaged, or too new</source>
        <translation>endommagé, ou trop récent</translation>
    </message>
    <message>
        <source>enter keyboard prompt new line</source>
        <translation>entrée clavier prompt nouvelle ligne retour</translation>
    </message>
    <message>
        <source>exif gps location</source>
        <translation>exif gps lieu localisation position</translation>
    </message>
    <message>
        <source>first chunk {seconds}</source>
        <translation>premier fragment {seconds}</translation>
    </message>
    <message>
        <source>gemini default flash pro</source>
        <translation>gemini défaut flash pro</translation>
    </message>
    <message>
        <source>gemstream.github.io, through your proxy if there is one</source>
        <translation>gemstream.github.io, par votre proxy s’il y en a un</translation>
    </message>
    <message>
        <source>global shortcut hotkey keyboard</source>
        <translation>raccourci global touches clavier</translation>
    </message>
    <message>
        <source>high detail</source>
        <translation>détail élevé</translation>
    </message>
    <message>
        <source>hops continue long</source>
        <translation>étapes continuer suite longue</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>images web url link download</source>
        <translation>images web url lien téléchargement télécharger</translation>
    </message>
    <message>
        <source>incognito private history</source>
        <translation>incognito navigation privée historique</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>ouverture impossible</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>it cannot be used</source>
        <translation>utilisation impossible</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>contenu endommagé</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>il n’est plus là</translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>its signature is of something else</source>
        <translation>sa signature est celle d’autre chose</translation>
    </message>
    <message>
        <source>keys keyboard hotkeys key bindings</source>
        <translation>touches clavier raccourcis combinaisons</translation>
    </message>
    <message>
        <source>log logs report crash fault versions support help copy bug</source>
        <translation>journal journaux rapport plantage erreur versions assistance aide copier bug</translation>
    </message>
    <message>
        <source>low detail</source>
        <translation>détail faible</translation>
    </message>
    <message>
        <source>medium detail</source>
        <translation>détail moyen</translation>
    </message>
    <message>
        <source>move disk usb storage directory location old copy</source>
        <translation>déplacer disque usb stockage dossier répertoire emplacement ancienne copie</translation>
    </message>
    <message>
        <source>name conversations tokens</source>
        <translation>nom conversations jetons</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no conversations</source>
        <translation>aucune conversation</translation>
    </message>
    <message>
        <source>no questions</source>
        <translation>aucune question</translation>
    </message>
    <message>
        <source>no stalls</source>
        <translation>aucune pause</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no thoughts</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non comptés</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyée</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affichée</translation>
    </message>
    <message>
        <source>nothing in it could be read, so a new one was begun</source>
        <translation>rien n’a pu y être lu, un nouveau a donc été commencé</translation>
    </message>
    <message>
        <source>notify notification alert background ready done</source>
        <translation>prévenir notification alerte arrière-plan prêt terminé fini</translation>
    </message>
    <message>
        <source>notify notification seconds</source>
        <translation>prévenir notification secondes</translation>
    </message>
    <message>
        <source>open</source>
        <comment>it is open now</comment>
        <translation>ouverte</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln hops</source>
        <translation>
            <numerusform>en %Ln étape</numerusform>
            <numerusform>en %Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>pacing smooth stream speed</source>
        <translation>rythme fluide flux vitesse</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>page {number}</translation>
    </message>
    <message>
        <source>partial history incomplete</source>
        <translation>partielle historique incomplète inachevée</translation>
    </message>
    <message>
        <source>paste clipboard attachment file characters</source>
        <translation>coller presse-papiers pièce jointe fichier caractères</translation>
    </message>
    <message>
        <source>perhaps {seconds} s left</source>
        <translation>encore {seconds}&#xa0;s peut-être</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>raisonnement</translation>
    </message>
    <message>
        <source>reasoning level effort</source>
        <translation>raisonnement niveau effort</translation>
    </message>
    <message>
        <source>received</source>
        <comment>text of an answer</comment>
        <translation>reçu</translation>
    </message>
    <message>
        <source>resolution quality size pictures photos</source>
        <translation>résolution qualité taille images photos</translation>
    </message>
    <message>
        <source>retry retries error</source>
        <translation>réessayer nouvel essai tentatives erreur</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>text of an answer</comment>
        <translation>affiché</translation>
    </message>
    <message>
        <source>sidebar history panel</source>
        <translation>barre latérale historique panneau</translation>
    </message>
    <message>
        <source>socks http https connection firewall company</source>
        <translation>socks http https connexion pare-feu entreprise</translation>
    </message>
    <message>
        <source>system tray status icon background quick ask minimise close</source>
        <translation>zone de notification barre système icône état arrière-plan question rapide réduire fermer</translation>
    </message>
    <message>
        <source>the conversation</source>
        <translation>la conversation</translation>
    </message>
    <message>
        <source>the disk does not work as it should</source>
        <translation>le disque ne fonctionne pas comme il devrait</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the ending of a turn</source>
        <translation>la fin d’un échange</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message numerus="yes">
        <source>the images in %Ln folders</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>les images de %Ln dossier</numerusform>
            <numerusform>les images de %Ln dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>the images in “{folder}”</source>
        <comment>added to a question</comment>
        <translation>les images de «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message>
        <source>the latency figures</source>
        <translation>les chiffres de latence</translation>
    </message>
    <message numerus="yes">
        <source>the pages of %Ln documents</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>les pages de %Ln document</numerusform>
            <numerusform>les pages de %Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>the pages of {document}</source>
        <comment>added to a question</comment>
        <translation>les pages de {document}</translation>
    </message>
    <message>
        <source>theme appearance dark light mode night</source>
        <translation>thème apparence sombre clair mode nuit</translation>
    </message>
    <message>
        <source>this is not allowed</source>
        <translation>ce n’est pas autorisé</translation>
    </message>
    <message>
        <source>time-out timeout idle stall</source>
        <translation>délai expiration inactivité silence pause</translation>
    </message>
    <message>
        <source>time-out timeout limit total</source>
        <translation>délai expiration limite total</translation>
    </message>
    <message>
        <source>time-out timeout network</source>
        <translation>délai expiration réseau</translation>
    </message>
    <message>
        <source>time-out timeout thinking</source>
        <translation>délai expiration réflexion</translation>
    </message>
    <message>
        <source>tokens output maximum length</source>
        <translation>jetons sortie maximum longueur</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>jetons/s</translation>
    </message>
    <message>
        <source>translation locale english deutsch español français 日本語 中文 العربية</source>
        <translation>traduction langue locale anglais english deutsch español français 日本語 中文 العربية</translation>
    </message>
    <message>
        <source>typeface family dyslexia dyslexic legible accessibility eyes</source>
        <translation>police caractères famille dyslexie dyslexique lisible accessibilité yeux</translation>
    </message>
    <message>
        <source>update upgrade release check</source>
        <translation>mise à jour mettre à niveau version vérifier</translation>
    </message>
    <message>
        <source>whether it holds metadata is not known</source>
        <translation>présence de métadonnées inconnue</translation>
    </message>
    <message>
        <source>with what its file says of camera, date and place</source>
        <translation>avec ce que son fichier dit de l’appareil, de la date et du lieu</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>without metadata</source>
        <translation>sans métadonnées</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>your conversations</source>
        <translation>vos conversations</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>votre part du disque est épuisée</translation>
    </message>
    <message>
        <source>zoom larger smaller bigger font scale accessibility eyes vision</source>
        <translation>zoom agrandir réduire plus grand plus petit police échelle accessibilité yeux vue</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>{count} %</source>
        <comment>of the standard size</comment>
        <translation>{count}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <translation>
            <numerusform>{count} caractère</numerusform>
            <numerusform>{count} caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} keys of your own</source>
        <translation>
            <numerusform>{count} raccourci personnel</numerusform>
            <numerusform>{count} raccourcis personnels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} presets</source>
        <translation>
            <numerusform>{count} préréglage</numerusform>
            <numerusform>{count} préréglages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} programs</source>
        <translation>
            <numerusform>{count} programme</numerusform>
            <numerusform>{count} programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>{count} requête</numerusform>
            <numerusform>{count} requêtes</numerusform>
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
            <numerusform>{count} fois</numerusform>
            <numerusform>{count} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens</source>
        <translation>
            <numerusform>{count} jeton</numerusform>
            <numerusform>{count} jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>29 Nov 2026, 14:05</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{detail}, up to {pixels} pixels, {tokens}</source>
        <comment>High, …, about 1,120 tokens</comment>
        <translation>{detail}, jusqu’à {pixels} pixels, {tokens}</translation>
    </message>
    <message>
        <source>{document}, page {number}</source>
        <translation>{document}, page {number}</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <comment>sizes of what is copied</comment>
        <translation>{done} sur {whole}</translation>
    </message>
    <message>
        <source>{error} Until then, conversations, images of answers and their figures are kept in {folder}.</source>
        <translation>{error} D’ici là, les conversations, les images des réponses et leurs chiffres sont conservés dans {folder}.</translation>
    </message>
    <message>
        <source>{file} changes nothing that holds now.</source>
        <translation>{file} ne change rien de ce qui est en vigueur.</translation>
    </message>
    <message>
        <source>{folder} cannot be locked.</source>
        <translation>{folder} ne peut pas être verrouillé.</translation>
    </message>
    <message>
        <source>{folder} is in use by another Gemstream.</source>
        <translation>{folder} est utilisé par un autre Gemstream.</translation>
    </message>
    <message>
        <source>{host} (written {letters})</source>
        <comment>a name in ASCII, and in its own letters</comment>
        <translation>{host} (écrit {letters})</translation>
    </message>
    <message>
        <source>{host} broke off, or sent what cannot be understood.</source>
        <translation>{host} a interrompu l’envoi, ou a envoyé quelque chose d’incompréhensible.</translation>
    </message>
    <message>
        <source>{host} cannot be reached, or broke off.</source>
        <translation>{host} ne peut pas être joint, ou a interrompu l’échange.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is who it says.</source>
        <translation>{host} ne peut pas prouver son identité.</translation>
    </message>
    <message>
        <source>{host} could not be reached, or broke off.</source>
        <translation>{host} n’a pas pu être joint, ou a interrompu l’échange.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} ne répond pas.</translation>
    </message>
    <message>
        <source>{host} does not give this picture to Gemstream.</source>
        <translation>{host} ne donne pas cette image à Gemstream.</translation>
    </message>
    <message>
        <source>{host} does not give this picture.</source>
        <translation>{host} ne donne pas cette image.</translation>
    </message>
    <message>
        <source>{host} does not say it (HTTP status {status}).</source>
        <translation>{host} ne l’indique pas (état HTTP {status}).</translation>
    </message>
    <message>
        <source>{host} gives this picture only to those who are signed in.</source>
        <translation>{host} ne donne cette image qu’aux personnes connectées.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own, or is too busy.</source>
        <translation>{host} a une défaillance, ou est trop chargé.</translation>
    </message>
    <message>
        <source>{host} has nothing at this address any more.</source>
        <translation>{host} n’a plus rien à cette adresse.</translation>
    </message>
    <message>
        <source>{host} has nothing at this address.</source>
        <translation>{host} n’a rien à cette adresse.</translation>
    </message>
    <message>
        <source>{host} is asked too often.</source>
        <translation>{host} est sollicité trop souvent.</translation>
    </message>
    <message>
        <source>{host} leads from one address to the next without end.</source>
        <translation>{host} mène d’une adresse à la suivante sans fin.</translation>
    </message>
    <message>
        <source>{host} leads on to another host:</source>
        <translation>{host} mène à un autre hôte&#xa0;:</translation>
    </message>
    <message>
        <source>{host} leads to a place that is none.</source>
        <translation>{host} mène à un endroit qui n’existe pas.</translation>
    </message>
    <message>
        <source>{host} leads to an address that is not encrypted.</source>
        <translation>{host} mène à une adresse non chiffrée.</translation>
    </message>
    <message>
        <source>{host} leads to another place, {host2}.</source>
        <translation>{host} mène à un autre endroit, {host2}.</translation>
    </message>
    <message>
        <source>{host} leads to {host2}.</source>
        <translation>{host} mène à {host2}.</translation>
    </message>
    <message>
        <source>{host} sends more than belongs there.</source>
        <translation>{host} envoie plus que ce qui convient ici.</translation>
    </message>
    <message>
        <source>{host} sent a web page, no picture.</source>
        <translation>{host} a envoyé une page Web, pas une image.</translation>
    </message>
    <message>
        <source>{host} takes too long to send the picture.</source>
        <translation>{host} met trop de temps à envoyer l’image.</translation>
    </message>
    <message>
        <source>{host} was not found.</source>
        <translation>{host} est introuvable.</translation>
    </message>
    <message>
        <source>{host} would be asked without encryption.</source>
        <translation>{host} serait interrogé sans chiffrement.</translation>
    </message>
    <message>
        <source>{image} (lost)</source>
        <translation>{image} (perdue)</translation>
    </message>
    <message>
        <source>{image} (not shown)</source>
        <translation>{image} (non affichée)</translation>
    </message>
    <message>
        <source>{image} is image {number} of {count} now</source>
        <translation>{image} est maintenant l’image {number} sur {count}</translation>
    </message>
    <message>
        <source>{keys} alone is for typing: hold Ctrl or Alt, too.</source>
        <translation>{keys} seul sert à la saisie&#xa0;: ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{keys} is for editing text.</source>
        <translation>{keys} sert à modifier le texte.</translation>
    </message>
    <message>
        <source>{keys} is for “{action}” already.</source>
        <translation>{keys} sert déjà à «&#xa0;{action}&#xa0;».</translation>
    </message>
    <message>
        <source>{link} is a link to another folder.</source>
        <translation>{link} est un lien vers un autre dossier.</translation>
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
        <translation>{name} ne peut pas être dessiné.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be saved in {folder}: {why}.</source>
        <translation>{name} ne peut pas être enregistré dans {folder}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>{name} declares entities of its own, which are not read.</source>
        <translation>{name} déclare ses propres entités, qui ne sont pas lues.</translation>
    </message>
    <message>
        <source>{name} has a name that is too long.</source>
        <translation>{name} a un nom trop long.</translation>
    </message>
    <message>
        <source>{name} has more than {max_pixels} megapixels.</source>
        <translation>{name} dépasse {max_pixels} mégapixels.</translation>
    </message>
    <message>
        <source>{name} has more than {most} elements.</source>
        <translation>{name} a plus de {most} éléments.</translation>
    </message>
    <message>
        <source>{name} has no page {number}.</source>
        <translation>{name} n’a pas de page {number}.</translation>
    </message>
    <message>
        <source>{name} is a PDF, and what draws its pages does not load on this computer.</source>
        <translation>{name} est un PDF, et le composant qui en dessine les pages ne se charge pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{name} is a device, not a file.</source>
        <translation>{name} est un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>{name} is a drawing of more than {max_bytes} MB.</source>
        <translation>{name} est un dessin de plus de {max_bytes}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>{name} is a folder without images.</source>
        <translation>{name} est un dossier sans images.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} est un dossier.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself.</source>
        <translation>{name} est un lien qui ramène à lui-même.</translation>
    </message>
    <message>
        <source>{name} is a named pipe, not a file.</source>
        <translation>{name} est un tube nommé, pas un fichier.</translation>
    </message>
    <message>
        <source>{name} is a socket, not a file.</source>
        <translation>{name} est un socket, pas un fichier.</translation>
    </message>
    <message>
        <source>{name} is a text of more than {most} MB.</source>
        <translation>{name} est un texte de plus de {most} Mo.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation>{name} est endommagé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is larger than {max_file_bytes} MB.</source>
        <translation>{name} dépasse {max_file_bytes}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation>{name} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{name} is nested more than {most} deep.</source>
        <translation>{name} a plus de {most} niveaux d’imbrication.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{name} is not an image Gemstream can read.</source>
        <translation>{name} n’est pas une image que Gemstream peut lire.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is saved in {folder} with %Ln conversations.</source>
        <translation>
            <numerusform>{name} est enregistré dans {folder} avec %Ln conversation.</numerusform>
            <numerusform>{name} est enregistré dans {folder} avec %Ln conversations.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is saved in {folder}.</source>
        <translation>{name} est enregistré dans {folder}.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} est enregistré.</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>La lecture de {name} n’est pas autorisée.</translation>
    </message>
    <message>
        <source>{name} needs more memory than is free.</source>
        <translation>{name} demande plus de mémoire qu’il n’y en a de libre.</translation>
    </message>
    <message>
        <source>{name} refers to itself without end.</source>
        <translation>{name} se réfère à lui-même sans fin.</translation>
    </message>
    <message>
        <source>{name} repeats its elements more than {most} times.</source>
        <translation>{name} répète ses éléments plus de {most} fois.</translation>
    </message>
    <message>
        <source>{name} takes too long to draw.</source>
        <translation>{name} est trop long à dessiner.</translation>
    </message>
    <message>
        <source>{name} was changed while it was read.</source>
        <translation>{name} a été modifié pendant sa lecture.</translation>
    </message>
    <message>
        <source>{name} was not found.</source>
        <translation>{name} est introuvable.</translation>
    </message>
    <message>
        <source>{name} was not imported, or not to its end. {fault}</source>
        <translation>{name} n’a pas été importé, ou pas jusqu’au bout. {fault}</translation>
    </message>
    <message>
        <source>{name}:</source>
        <comment>a heading</comment>
        <translation>{name}&#xa0;:</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>a figure</comment>
        <translation>{name}&#xa0;: {value}</translation>
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
        <translation>{number}&#xa0;o</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number}&#xa0;ko</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>images</comment>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>{number} of {count}…</source>
        <translation>{number} sur {count}…</translation>
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
        <translation>{number}&#xa0;M de caractères</translation>
    </message>
    <message>
        <source>{number}k characters</source>
        <comment>thousands</comment>
        <translation>{number}&#xa0;k caractères</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>{program} asks in a temporary conversation.</source>
        <translation>{program} demande dans une conversation temporaire.</translation>
    </message>
    <message>
        <source>{rate} chunks/s</source>
        <translation>{rate} fragments/s</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} jetons/s</translation>
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
        <translation>{section}&#xa0;: {setting}</translation>
    </message>
    <message>
        <source>{sentence} So it is not known whether it works.</source>
        <translation>{sentence} On ne sait donc pas si elle fonctionne.</translation>
    </message>
    <message>
        <source>{sentence} So the key could not be checked; it can be kept unchecked.</source>
        <translation>{sentence} La clé n’a donc pas pu être vérifiée&#x202f;; elle peut être gardée sans vérification.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <comment>the end of a list</comment>
        <translation>{some} et {last}</translation>
    </message>
    <message>
        <source>{target} holds something else.</source>
        <translation>{target} contient autre chose.</translation>
    </message>
    <message>
        <source>{target} is inside the folder that is to be moved.</source>
        <translation>{target} se trouve dans le dossier à déplacer.</translation>
    </message>
    <message>
        <source>{value}, with another content</source>
        <translation>{value}, avec un autre contenu</translation>
    </message>
    <message>
        <source>{what} cannot be kept in {path}: {why}.</source>
        <translation>{what}&#xa0;: conservation impossible dans {path} ({why}).</translation>
    </message>
    <message>
        <source>{what} is not as it should be.</source>
        <translation>Structure non conforme&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{what} takes too long to draw.</source>
        <translation>{what} est trop long à dessiner.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>{words}, for {host}</source>
        <translation>{words}, pour {host}</translation>
    </message>
    <message>
        <source>{work} {done} of {whole}…</source>
        <comment>Exporting 3 of 8…</comment>
        <translation>{work} {done} sur {whole}…</translation>
    </message>
    <message>
        <source>{work}…</source>
        <comment>Exporting…</comment>
        <translation>{work}…</translation>
    </message>
    <message>
        <source>{} has the settings that hold already.</source>
        <translation>{} contient les paramètres déjà en vigueur.</translation>
    </message>
    <message>
        <source>“Offer to fetch dropped addresses” in the settings</source>
        <translation>«&#xa0;Proposer de récupérer les adresses déposées&#xa0;» dans les paramètres</translation>
    </message>
    <message>
        <source>“{file}”</source>
        <comment>added to a question</comment>
        <translation>«&#xa0;{file}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a program</comment>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{preset}” is deleted.</source>
        <translation>«&#xa0;{preset}&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>«&#xa0;{title}&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>“{title}” is in the archive.</source>
        <translation>«&#xa0;{title}&#xa0;» est dans les archives.</translation>
    </message>
    <message>
        <source>“{title}” is out of the archive.</source>
        <translation>«&#xa0;{title}&#xa0;» est sortie des archives.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln characters more, which “Copy as JSON” has.</source>
        <translation>
            <numerusform>… et %Ln caractère de plus, que «&#xa0;Copier en JSON&#xa0;» contient.</numerusform>
            <numerusform>… et %Ln caractères de plus, que «&#xa0;Copier en JSON&#xa0;» contient.</numerusform>
        </translation>
    </message>
</context>
</TS>

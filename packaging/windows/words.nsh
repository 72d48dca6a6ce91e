; What the installer says, in each language that it knows; NSIS takes that of the user's Windows.

!macro WORDS language
  !insertmacro MUI_LANGUAGE "${language}"
  !insertmacro ${language}_WORDS ${LANG_${language}}
!macroend

!macro English_WORDS id
  LangString About ${id} "Drop an image, ask, and watch the answer stream in."
  LangString Image ${id} "Image"
  LangString WillClose ${id} "${NAME} is open and will be closed first. What it has received is kept."
  LangString StillOpen ${id} "${NAME} is still open. Close it, then try again."
  LangString OfAnother ${id} "This folder holds another program. Choose another folder."
  LangString CannotWrite ${id} "${NAME} cannot be written to this folder. Free some space or choose another folder."
  LangString WrongWindows ${id} "${NAME} needs Windows 10 or later with 64 bits."
  LangString UninstallTitle ${id} "Remove ${NAME}"
  LangString UninstallFrom ${id} "The program is removed from this computer."
  LangString DataStay ${id} "Your conversations, images and settings stay in$\r$\n${DATA}$\r$\n$\r$\nSo do a data folder that you moved elsewhere and keys in the Windows Credential Manager."
  LangString DeleteData ${id} "Delete my conversations, images and settings in that folder, too. This cannot be undone."
!macroend

!macro German_WORDS id
  LangString About ${id} "Bild ablegen, fragen und zusehen, wie die Antwort entsteht."
  LangString Image ${id} "Bild"
  LangString WillClose ${id} "${NAME} ist geöffnet und wird zuerst geschlossen. Was empfangen wurde, bleibt erhalten."
  LangString StillOpen ${id} "${NAME} ist noch geöffnet. Schließen Sie es und versuchen Sie es erneut."
  LangString OfAnother ${id} "In diesem Ordner liegt ein anderes Programm. Wählen Sie einen anderen Ordner."
  LangString CannotWrite ${id} "${NAME} kann nicht in diesen Ordner geschrieben werden. Schaffen Sie Platz oder wählen Sie einen anderen Ordner."
  LangString WrongWindows ${id} "${NAME} braucht Windows 10 oder neuer mit 64 Bit."
  LangString UninstallTitle ${id} "${NAME} entfernen"
  LangString UninstallFrom ${id} "Das Programm wird von diesem Computer entfernt."
  LangString DataStay ${id} "Ihre Unterhaltungen, Bilder und Einstellungen bleiben in$\r$\n${DATA}$\r$\n$\r$\nAuch ein Datenordner, den Sie verschoben haben, und Schlüssel in der Windows-Anmeldeinformationsverwaltung bleiben."
  LangString DeleteData ${id} "Auch meine Unterhaltungen, Bilder und Einstellungen in diesem Ordner löschen. Das lässt sich nicht rückgängig machen."
!macroend

!macro French_WORDS id
  LangString About ${id} "Déposez une image, posez une question et regardez la réponse arriver."
  LangString Image ${id} "Image"
  LangString WillClose ${id} "${NAME} est ouvert et va d’abord être fermé. Ce qui a été reçu est conservé."
  LangString StillOpen ${id} "${NAME} est encore ouvert. Fermez-le, puis réessayez."
  LangString OfAnother ${id} "Ce dossier contient un autre programme. Choisissez un autre dossier."
  LangString CannotWrite ${id} "${NAME} ne peut pas être écrit dans ce dossier. Libérez de l’espace ou choisissez un autre dossier."
  LangString WrongWindows ${id} "${NAME} nécessite Windows 10 ou plus récent, en 64 bits."
  LangString UninstallTitle ${id} "Supprimer ${NAME}"
  LangString UninstallFrom ${id} "Le programme est supprimé de cet ordinateur."
  LangString DataStay ${id} "Vos conversations, images et réglages restent dans$\r$\n${DATA}$\r$\n$\r$\nUn dossier de données que vous avez déplacé et les clés du Gestionnaire d’identification de Windows restent aussi."
  LangString DeleteData ${id} "Supprimer aussi mes conversations, images et réglages de ce dossier. C’est irréversible."
!macroend

!macro Spanish_WORDS id
  LangString About ${id} "Suelte una imagen, pregunte y vea llegar la respuesta."
  LangString Image ${id} "Imagen"
  LangString WillClose ${id} "${NAME} está abierto y se cerrará primero. Lo que ha recibido se conserva."
  LangString StillOpen ${id} "${NAME} sigue abierto. Ciérrelo y vuelva a intentarlo."
  LangString OfAnother ${id} "Esta carpeta contiene otro programa. Elija otra carpeta."
  LangString CannotWrite ${id} "${NAME} no se puede escribir en esta carpeta. Libere espacio o elija otra carpeta."
  LangString WrongWindows ${id} "${NAME} necesita Windows 10 o posterior de 64 bits."
  LangString UninstallTitle ${id} "Quitar ${NAME}"
  LangString UninstallFrom ${id} "El programa se quita de este equipo."
  LangString DataStay ${id} "Sus conversaciones, imágenes y ajustes permanecen en$\r$\n${DATA}$\r$\n$\r$\nTambién permanecen una carpeta de datos que haya movido y las claves del Administrador de credenciales de Windows."
  LangString DeleteData ${id} "Eliminar también mis conversaciones, imágenes y ajustes de esa carpeta. No se puede deshacer."
!macroend

!insertmacro WORDS English ; the first is for everybody else
!insertmacro WORDS German
!insertmacro WORDS French
!insertmacro WORDS Spanish

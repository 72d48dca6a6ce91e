<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln after a fault</source>
        <translation>
            <numerusform>%Ln nach einem Fehler</numerusform>
            <numerusform>%Ln nach einem Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers; prompts of {least} to {most} tokens; {fastest} to {slowest} to first chunk</source>
        <translation>
            <numerusform>%Ln Antwort; Prompts von {least} bis {most} Token; {fastest} bis {slowest} bis zum ersten Chunk</numerusform>
            <numerusform>%Ln Antworten; Prompts von {least} bis {most} Token; {fastest} bis {slowest} bis zum ersten Chunk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being prepared</source>
        <comment>images</comment>
        <translation>
            <numerusform>%Ln wird vorbereitet</numerusform>
            <numerusform>%Ln werden vorbereitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be used</source>
        <comment>images</comment>
        <translation>
            <numerusform>%Ln nicht verwendbar</numerusform>
            <numerusform>%Ln nicht verwendbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters more, which other forms of export have.</source>
        <translation>
            <numerusform>%Ln Zeichen mehr, die andere Exportformen haben.</numerusform>
            <numerusform>%Ln Zeichen mehr, die andere Exportformen haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters received, {shown} shown, {stalls}</source>
        <translation>
            <numerusform>%Ln Zeichen empfangen, {shown} angezeigt, {stalls}</numerusform>
            <numerusform>%Ln Zeichen empfangen, {shown} angezeigt, {stalls}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln Unterhaltung</numerusform>
            <numerusform>%Ln Unterhaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations imported ({turns}).</source>
        <translation>
            <numerusform>%Ln Unterhaltung importiert ({turns}).</numerusform>
            <numerusform>%Ln Unterhaltungen importiert ({turns}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations were here already.</source>
        <translation>
            <numerusform>%Ln Unterhaltung war schon hier.</numerusform>
            <numerusform>%Ln Unterhaltungen waren schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are sent with less detail to fit in one request ({before} → {after} MB).</source>
        <translation>
            <numerusform>%Ln Bild wird mit weniger Details gesendet, damit es in eine Anfrage passt ({before} → {after}&#xa0;MB).</numerusform>
            <numerusform>%Ln Bilder werden mit weniger Details gesendet, damit sie in eine Anfrage passen ({before} → {after}&#xa0;MB).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>of a text</comment>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more images are not kept: an answer keeps {most} at most.</source>
        <translation>
            <numerusform>%Ln weiteres Bild wird nicht aufbewahrt: Eine Antwort behält höchstens {most}.</numerusform>
            <numerusform>%Ln weitere Bilder werden nicht aufbewahrt: Eine Antwort behält höchstens {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new turns</source>
        <translation>
            <numerusform>%Ln neue Runde</numerusform>
            <numerusform>%Ln neue Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its images could no longer be read.</source>
        <translation>
            <numerusform>%Ln Bild daraus konnte nicht mehr gelesen werden.</numerusform>
            <numerusform>%Ln Bilder daraus konnten nicht mehr gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles are not understood and left out; {name} still has them.</source>
        <translation>
            <numerusform>%Ln Profil wird nicht verstanden und weggelassen; in {name} steht es weiterhin.</numerusform>
            <numerusform>%Ln Profile werden nicht verstanden und weggelassen; in {name} stehen sie weiterhin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs connected</source>
        <translation>
            <numerusform>%Ln Programm verbunden</numerusform>
            <numerusform>%Ln Programme verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs connected. Programs find this at {address}</source>
        <translation>
            <numerusform>%Ln Programm verbunden. Programme finden Gemstream unter {address}</numerusform>
            <numerusform>%Ln Programme verbunden. Programme finden Gemstream unter {address}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions and the answers to them</source>
        <translation>
            <numerusform>%Ln Frage und die Antworten darauf</numerusform>
            <numerusform>%Ln Fragen und die Antworten darauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stalls, the longest {longest}</source>
        <translation>
            <numerusform>%Ln Stockung, Dauer {longest}</numerusform>
            <numerusform>%Ln Stockungen, die längste {longest}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln Text</numerusform>
            <numerusform>%Ln Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens, {time} to first chunk</source>
        <translation>
            <numerusform>%Ln Token, {time} bis zum ersten Chunk</numerusform>
            <numerusform>%Ln Token, {time} bis zum ersten Chunk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turns of other branches not shown; JSON has them.</source>
        <translation>
            <numerusform>%Ln Runde anderer Zweige wird nicht gezeigt; JSON enthält sie.</numerusform>
            <numerusform>%Ln Runden anderer Zweige werden nicht gezeigt; JSON enthält sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>0 is strict, 2 is free. Off, the model has its own.</source>
        <translation>0 ist streng, 2 ist frei. Ausgeschaltet gilt der Wert des Modells.</translation>
    </message>
    <message>
        <source>95 of 100 answers began within this time</source>
        <translation>95 von 100 Antworten begannen innerhalb dieser Zeit</translation>
    </message>
    <message>
        <source>95 of 100 answers were no faster than this</source>
        <translation>95 von 100 Antworten waren nicht schneller</translation>
    </message>
    <message>
        <source>A call of a tool was left out.</source>
        <translation>Ein Werkzeugaufruf wurde weggelassen.</translation>
    </message>
    <message>
        <source>A conversation that is never kept</source>
        <translation>Eine Unterhaltung, die nie gespeichert wird</translation>
    </message>
    <message>
        <source>A conversation was left out: it is too large.</source>
        <translation>Eine Unterhaltung wurde weggelassen: Sie ist zu groß.</translation>
    </message>
    <message>
        <source>A conversation was left out: {why}</source>
        <translation>Eine Unterhaltung wurde weggelassen: {why}</translation>
    </message>
    <message>
        <source>A copy from before the move is still in {folder}.</source>
        <translation>Eine Kopie aus der Zeit vor dem Verschieben liegt noch in {folder}.</translation>
    </message>
    <message>
        <source>A copy is made before an update changes the file, and a damaged file is set aside.</source>
        <translation>Bevor ein Update die Datei ändert, wird eine Kopie angelegt; eine beschädigte Datei wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>A document holds no conversations that are known here.</source>
        <translation>Ein Dokument enthält keine Unterhaltungen, die hier bekannt sind.</translation>
    </message>
    <message>
        <source>A file in the data folder that only you can read: so can every program that you start.</source>
        <translation>Eine Datei im Datenordner, die nur Sie lesen können – und damit auch jedes Programm, das Sie starten.</translation>
    </message>
    <message>
        <source>A file that is no usable image was left out.</source>
        <translation>Eine Datei, die kein brauchbares Bild ist, wurde weggelassen.</translation>
    </message>
    <message>
        <source>A later version of Gemstream wrote it; update this one first.</source>
        <translation>Sie stammt von einer neueren Version von Gemstream; aktualisieren Sie zuerst diese.</translation>
    </message>
    <message>
        <source>A link never opens a file.</source>
        <translation>Ein Link öffnet nie eine Datei.</translation>
    </message>
    <message>
        <source>A link never opens a place in the network that is not of the web.</source>
        <translation>Ein Link öffnet nie einen Ort im Netzwerk, der nicht zum Web gehört.</translation>
    </message>
    <message>
        <source>A link never sends a file.</source>
        <translation>Ein Link sendet nie eine Datei.</translation>
    </message>
    <message>
        <source>A link with {scheme}: is never opened.</source>
        <translation>Ein Link mit {scheme}: wird nie geöffnet.</translation>
    </message>
    <message>
        <source>A message of the kind “{kind}” was left out.</source>
        <translation>Eine Nachricht der Art „{kind}“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>A message of “{role}” was left out.</source>
        <translation>Eine Nachricht von „{role}“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>A newer version of Gemstream wrote {name}, so it is left alone.</source>
        <translation>{name} stammt von einer neueren Version von Gemstream und bleibt daher unberührt.</translation>
    </message>
    <message>
        <source>A part of a message is of a kind that is not known, and was left out.</source>
        <translation>Ein Teil einer Nachricht ist von unbekannter Art und wurde weggelassen.</translation>
    </message>
    <message>
        <source>A part of another kind</source>
        <translation>Ein Teil anderer Art</translation>
    </message>
    <message>
        <source>A part of the kind “{kind}” was left out.</source>
        <translation>Ein Teil der Art „{kind}“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>A picture that is written into the text itself is not shown.</source>
        <translation>Ein Bild, das in den Text selbst geschrieben ist, wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>A picture, not loaded.</source>
        <translation>Ein Bild, nicht geladen.</translation>
    </message>
    <message>
        <source>A picture, not loaded. A click asks whether to load it.</source>
        <translation>Ein Bild, nicht geladen. Nach einem Klick wird gefragt, ob es geladen werden soll.</translation>
    </message>
    <message>
        <source>A preset has at most {most} characters.</source>
        <translation>Eine Vorlage hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A preset is a system prompt with a name, to be chosen in any conversation. Changing it here leaves conversations that have begun as they are.</source>
        <translation>Eine Vorlage ist ein Systemprompt mit einem Namen, der in jeder Unterhaltung gewählt werden kann. Änderungen hier lassen begonnene Unterhaltungen unberührt.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>A private file</source>
        <translation>Eine private Datei</translation>
    </message>
    <message>
        <source>A program that asks for the first time is asked about; what you say stands here.</source>
        <translation>Fragt ein Programm zum ersten Mal an, werden Sie um Erlaubnis gebeten; Ihre Entscheidung steht hier.</translation>
    </message>
    <message numerus="yes">
        <source>A question can have {most} images; %Ln were left out.</source>
        <translation>
            <numerusform>Eine Frage kann {most} Bilder enthalten; %Ln wurde weggelassen.</numerusform>
            <numerusform>Eine Frage kann {most} Bilder enthalten; %Ln wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A question may begin with a word of Google&apos;s, in a language not known here.</source>
        <translation>Eine Frage beginnt möglicherweise mit einem Wort von Google, in einer Sprache, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>A report is kept in {file}.</source>
        <translation>Ein Bericht liegt in {file}.</translation>
    </message>
    <message>
        <source>A request for a pass, with the Google login of this computer</source>
        <translation>Eine Anfrage nach einem Zugangstoken, mit der Google-Anmeldung dieses Computers</translation>
    </message>
    <message>
        <source>A request for a small file that names the newest version: no key, no version, nothing of you or this computer</source>
        <translation>Eine Anfrage nach einer kleinen Datei, die die neueste Version nennt: kein Schlüssel, keine Version, nichts über Sie oder diesen Computer</translation>
    </message>
    <message>
        <source>A request for the list of models, with your key and nothing else</source>
        <translation>Eine Anfrage nach der Liste der Modelle, mit Ihrem Schlüssel und sonst nichts</translation>
    </message>
    <message>
        <source>A script in a link is never run.</source>
        <translation>Ein Skript in einem Link wird nie ausgeführt.</translation>
    </message>
    <message>
        <source>A summary of its thoughts</source>
        <translation>Eine Zusammenfassung der Gedanken</translation>
    </message>
    <message numerus="yes">
        <source>A summary of its thoughts, with the service&apos;s own mark of %Ln bytes</source>
        <translation>
            <numerusform>Eine Zusammenfassung der Gedanken, mit der eigenen Markierung des Dienstes von %Ln Byte</numerusform>
            <numerusform>Eine Zusammenfassung der Gedanken, mit der eigenen Markierung des Dienstes von %Ln Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>A temporary conversation makes no files. Share copies it.</source>
        <translation>Eine temporäre Unterhaltung legt keine Dateien an. „Teilen“ kopiert sie.</translation>
    </message>
    <message>
        <source>A turn of “{title}” is part of another conversation here.</source>
        <translation>Eine Runde aus „{title}“ gehört hier zu einer anderen Unterhaltung.</translation>
    </message>
    <message>
        <source>AVIF image</source>
        <translation>AVIF-Bild</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln tokens, {percent} % of the limit</source>
        <translation>
            <numerusform>Etwa %Ln Token, {percent}&#xa0;% des Limits</numerusform>
            <numerusform>Etwa %Ln Token, {percent}&#xa0;% des Limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln tokens, {percent} % of the limit, usually {usual}</source>
        <translation>
            <numerusform>Etwa %Ln Token, {percent}&#xa0;% des Limits, üblich sind {usual}</numerusform>
            <numerusform>Etwa %Ln Token, {percent}&#xa0;% des Limits, üblich sind {usual}</numerusform>
        </translation>
    </message>
    <message>
        <source>About Gemstream</source>
        <translation>Über Gemstream</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Akzent</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add conversations of a file: Gemstream&apos;s own, ChatGPT&apos;s or Google Takeout&apos;s</source>
        <translation>Unterhaltungen aus einer Datei hinzufügen: von Gemstream selbst, ChatGPT oder Google Takeout</translation>
    </message>
    <message>
        <source>Add image</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Fügen Sie ihn erneut hinzu.</translation>
    </message>
    <message>
        <source>Add only the part of it that matters.</source>
        <translation>Fügen Sie nur den Teil hinzu, auf den es ankommt.</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>Fügen Sie die Datei erneut hinzu.</translation>
    </message>
    <message>
        <source>Add the key again.</source>
        <translation>Fügen Sie den Schlüssel erneut hinzu.</translation>
    </message>
    <message>
        <source>Add this image to your question</source>
        <translation>Dieses Bild zur Frage hinzufügen</translation>
    </message>
    <message>
        <source>Add {things} to your question</source>
        <translation>{things} zur Frage hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add {things} to your question, %Ln at most</source>
        <translation>
            <numerusform>{things} zur Frage hinzufügen, höchstens %Ln</numerusform>
            <numerusform>{things} zur Frage hinzufügen, höchstens %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>After the first answer, if better titles are allowed; never from a temporary conversation</source>
        <translation>Nach der ersten Antwort, wenn bessere Titel erlaubt sind; nie aus einer temporären Unterhaltung</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All settings go to a file, for another computer or to keep. Keys and conversations are not in it. Before an import, you see what it would change.</source>
        <translation>Alle Einstellungen werden in einer Datei gespeichert, für einen anderen Computer oder zur Aufbewahrung. Schlüssel und Unterhaltungen sind nicht enthalten. Vor einem Import sehen Sie, was er ändern würde.</translation>
    </message>
    <message>
        <source>All that can leave</source>
        <translation>Alles, was nach außen gehen kann</translation>
    </message>
    <message>
        <source>All that can leave this computer</source>
        <translation>Alles, was diesen Computer verlassen kann</translation>
    </message>
    <message>
        <source>All that it is made of, with the licences:</source>
        <translation>Alle Bestandteile mit ihren Lizenzen:</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Allow the new address under Keys, or choose another key.</source>
        <translation>Erlauben Sie die neue Adresse unter „Schlüssel“, oder wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>An activity of another product was left out.</source>
        <translation>Eine Aktivität eines anderen Produkts wurde weggelassen.</translation>
    </message>
    <message>
        <source>An activity that is no question was left out.</source>
        <translation>Eine Aktivität, die keine Frage ist, wurde weggelassen.</translation>
    </message>
    <message>
        <source>An answer is cut there, and can be gone on with. Off, the model has its limit.</source>
        <translation>Dort wird eine Antwort abgeschnitten und kann fortgesetzt werden. Ausgeschaltet gilt das Limit des Modells.</translation>
    </message>
    <message>
        <source>An answer of it has more than {most} steps.</source>
        <translation>Eine Antwort darin hat mehr als {most} Abschnitte.</translation>
    </message>
    <message>
        <source>An answer under way is stopped, with all that has come of it.</source>
        <translation>Eine laufende Antwort wird gestoppt; was bisher angekommen ist, bleibt.</translation>
    </message>
    <message>
        <source>An even flow stays at most a quarter of a second behind what has arrived.</source>
        <translation>Ein gleichmäßiger Fluss bleibt höchstens eine Viertelsekunde hinter dem zurück, was angekommen ist.</translation>
    </message>
    <message>
        <source>An image of an earlier question can no longer be read.</source>
        <translation>Ein Bild einer früheren Frage kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>An image of this question can no longer be read; add it again.</source>
        <translation>Ein Bild dieser Frage kann nicht mehr gelesen werden; fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>An image of your question is still being prepared. Change the earlier one after that.</source>
        <translation>Ein Bild Ihrer Frage wird noch vorbereitet. Ändern Sie die frühere Frage danach.</translation>
    </message>
    <message>
        <source>An image or file is not in the export.</source>
        <translation>Ein Bild oder eine Datei ist nicht im Export enthalten.</translation>
    </message>
    <message>
        <source>An image that is still being prepared is not in it yet.</source>
        <translation>Ein Bild, das noch vorbereitet wird, ist noch nicht enthalten.</translation>
    </message>
    <message>
        <source>An old copy of your data is in {chosen}.</source>
        <translation>Eine alte Kopie Ihrer Daten liegt in {chosen}.</translation>
    </message>
    <message>
        <source>Another Gemstream is using {folder}.</source>
        <translation>Ein anderes Gemstream verwendet {folder}.</translation>
    </message>
    <message>
        <source>Another version of Gemstream is open with this data folder.</source>
        <translation>Eine andere Version von Gemstream ist mit diesem Datenordner geöffnet.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer by {model}</source>
        <translation>Antwort von {model}</translation>
    </message>
    <message>
        <source>Answer complete</source>
        <translation>Antwort vollständig</translation>
    </message>
    <message>
        <source>Answer text that has arrived, and that is on screen.</source>
        <translation>Antworttext, der angekommen ist und auf dem Bildschirm steht.</translation>
    </message>
    <message>
        <source>Answer tokens</source>
        <translation>Antwort-Token</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers that ended in an error, a limit or a block</source>
        <translation>Antworten, die mit einem Fehler, an einem Limit oder durch eine Blockierung endeten</translation>
    </message>
    <message>
        <source>Answers: {name}</source>
        <translation>Antwortet: {name}</translation>
    </message>
    <message>
        <source>Any free</source>
        <translation>Beliebiger freier</translation>
    </message>
    <message>
        <source>Any program can call itself so. You can change your mind in the settings, under Programs.</source>
        <translation>Jedes Programm kann sich so nennen. In den Einstellungen unter „Programme“ können Sie sich anders entscheiden.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>verb</comment>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the place</comment>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>As Gemstream chooses</source>
        <translation>Nach Wahl von Gemstream</translation>
    </message>
    <message>
        <source>As far as they came, with the next question. Else they are left out.</source>
        <translation>So weit, wie sie kamen, mit der nächsten Frage. Sonst werden sie weggelassen.</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie er kommt</translation>
    </message>
    <message>
        <source>As the model decides</source>
        <translation>Nach Wahl des Modells</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>As the system has them, or always the same.</source>
        <translation>Wie im System eingestellt, oder immer gleich.</translation>
    </message>
    <message>
        <source>Ask Gemini with a key of your own.</source>
        <translation>Gemini mit einem eigenen Schlüssel fragen.</translation>
    </message>
    <message>
        <source>Ask about this picture.</source>
        <translation>Fragen Sie etwas zu diesem Bild.</translation>
    </message>
    <message>
        <source>Ask again after a passing fault</source>
        <translation>Nach vorübergehendem Fehler erneut anfragen</translation>
    </message>
    <message>
        <source>Ask again in a new conversation.</source>
        <translation>Fragen Sie in einer neuen Unterhaltung erneut.</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Stellen Sie eine Frage</translation>
    </message>
    <message numerus="yes">
        <source>Ask before fetching %Ln images from the web</source>
        <translation>
            <numerusform>Vor dem Abrufen von %Ln Bild aus dem Web fragen</numerusform>
            <numerusform>Vor dem Abrufen von %Ln Bildern aus dem Web fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask before fetching from {host}</source>
        <translation>Vor dem Abrufen von {host} fragen</translation>
    </message>
    <message>
        <source>Ask for a smaller image.</source>
        <translation>Bitten Sie um ein kleineres Bild.</translation>
    </message>
    <message>
        <source>Ask for another image.</source>
        <translation>Bitten Sie um ein anderes Bild.</translation>
    </message>
    <message>
        <source>Ask for it in other words.</source>
        <translation>Formulieren Sie es anders.</translation>
    </message>
    <message>
        <source>Ask in another language, or choose another model.</source>
        <translation>Fragen Sie in einer anderen Sprache, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Ask the model for better titles</source>
        <translation>Das Modell um bessere Titel bitten</translation>
    </message>
    <message>
        <source>Ask who runs it, or choose another one in the settings under Network.</source>
        <translation>Fragen Sie, wer ihn betreibt, oder wählen Sie in den Einstellungen unter „Netzwerk“ einen anderen.</translation>
    </message>
    <message>
        <source>Ask with a project of Google Cloud.</source>
        <translation>Mit einem Projekt von Google Cloud fragen.</translation>
    </message>
    <message>
        <source>Ask without the image</source>
        <translation>Ohne das Bild fragen</translation>
    </message>
    <message>
        <source>Ask {model}</source>
        <translation>{model} fragen</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Attach long texts</source>
        <translation>Lange Texte anhängen</translation>
    </message>
    <message>
        <source>Attach long texts that are pasted</source>
        <translation>Lange eingefügte Texte anhängen</translation>
    </message>
    <message>
        <source>Attached text: {name}, {size}</source>
        <translation>Angehängter Text: {name}, {size}</translation>
    </message>
    <message>
        <source>Attached. Ctrl+Z puts the text into the question instead.</source>
        <translation>Angehängt. Strg+Z setzt den Text stattdessen in die Frage.</translation>
    </message>
    <message>
        <source>BMP image</source>
        <translation>BMP-Bild</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Begin every conversation as temporary</source>
        <translation>Jede Unterhaltung temporär beginnen</translation>
    </message>
    <message>
        <source>Begin new conversations with it</source>
        <translation>Neue Unterhaltungen damit beginnen</translation>
    </message>
    <message>
        <source>Begins new conversations</source>
        <translation>Beginnt neue Unterhaltungen</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>In Vorbereitung</translation>
    </message>
    <message>
        <source>Between two pieces of answer text.</source>
        <translation>Zwischen zwei Stücken Antworttext.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Bodies of requests and responses, as they crossed the line.</source>
        <translation>Inhalte der Anfragen und Antworten, wie sie über die Leitung gingen.</translation>
    </message>
    <message>
        <source>By a notification, while you look at something else. It names the conversation and has no word of the answer.</source>
        <translation>Durch eine Mitteilung, während Sie etwas anderes tun. Sie nennt die Unterhaltung und enthält kein Wort der Antwort.</translation>
    </message>
    <message>
        <source>By a screen reader, while they come. What went wrong is always said.</source>
        <translation>Durch einen Screenreader, während sie kommen. Was schiefging, wird immer gesagt.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>By the service&apos;s own count, and how fast they came.</source>
        <translation>Nach Zählung des Dienstes, und wie schnell sie kamen.</translation>
    </message>
    <message>
        <source>By the service&apos;s own count: the question, its images, and what was said before.</source>
        <translation>Nach Zählung des Dienstes: die Frage, ihre Bilder und das zuvor Gesagte.</translation>
    </message>
    <message>
        <source>By their origins, as https://tool.example; with spaces between them. They need the secret as well. All others are refused.</source>
        <translation>Mit ihrem Ursprung, etwa https://tool.example; durch Leerzeichen getrennt. Auch sie brauchen den geheimen Code. Alle anderen werden abgelehnt.</translation>
    </message>
    <message>
        <source>Bytes up · down</source>
        <translation>Byte gesendet · empfangen</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Capture a region of the screen</source>
        <translation>Bereich des Bildschirms aufnehmen</translation>
    </message>
    <message>
        <source>Capture a region or a window</source>
        <translation>Bereich oder Fenster aufnehmen</translation>
    </message>
    <message>
        <source>Capture a region or a window…</source>
        <translation>Bereich oder Fenster aufnehmen…</translation>
    </message>
    <message>
        <source>Capture again</source>
        <translation>Erneut aufnehmen</translation>
    </message>
    <message>
        <source>Capture the screen</source>
        <translation>Bildschirm aufnehmen</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Certificates to trust besides those of the system, where a company looks into connections. PEM or DER.</source>
        <translation>Zertifikate, denen neben denen des Systems vertraut wird, etwa wenn ein Unternehmen Verbindungen prüft. PEM oder DER.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another image.</source>
        <translation>Ändern Sie die Berechtigungen, oder wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Kürzel ändern</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Frage ändern</translation>
    </message>
    <message>
        <source>Change the question, its images or the options, then try again.</source>
        <translation>Ändern Sie die Frage, ihre Bilder oder die Optionen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Characters in · shown</source>
        <translation>Zeichen empfangen · gezeigt</translation>
    </message>
    <message>
        <source>Characters of a long text</source>
        <translation>Zeichen eines langen Textes</translation>
    </message>
    <message>
        <source>Check GOOGLE_GEMINI_BASE_URL.</source>
        <translation>Prüfen Sie GOOGLE_GEMINI_BASE_URL.</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Prüfen und speichern</translation>
    </message>
    <message>
        <source>Check its address in the settings under Network, then try again.</source>
        <translation>Prüfen Sie die Adresse in den Einstellungen unter „Netzwerk“, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check kind and address of the proxy in the settings under Network, then try again.</source>
        <translation>Prüfen Sie Art und Adresse des Proxys in den Einstellungen unter „Netzwerk“, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check name and password in the environment (HTTPS_PROXY), then start again.</source>
        <translation>Prüfen Sie Name und Passwort in der Umgebung (HTTPS_PROXY), und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Check the base URL, then try again.</source>
        <translation>Prüfen Sie die Basis-URL, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date; where a company or a proxy looks into connections, choose its CA file in the settings under Network.</source>
        <translation>Prüfen Sie das Datum des Computers; falls ein Unternehmen oder ein Proxy Verbindungen prüft, wählen Sie dessen CA-Datei in den Einstellungen unter „Netzwerk“.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Prüfen Sie die Internetverbindung, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the key: it is made at {page}.</source>
        <translation>Prüfen Sie den Schlüssel: Er wird unter {page} erstellt.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>Prüfen Sie, ob sie verschoben oder umbenannt wurde.</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>Prüfen Sie Ihre Verbindung, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check {variable}.</source>
        <translation>Prüfen Sie {variable}.</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Die Kopie wird geprüft…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose a name of at most {most} letters.</source>
        <translation>Wählen Sie einen Namen mit höchstens {most} Buchstaben.</translation>
    </message>
    <message>
        <source>Choose a region of the screen</source>
        <translation>Bereich des Bildschirms wählen</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Choose a temperature</source>
        <translation>Temperatur wählen</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir.</source>
        <translation>Wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose another one, or none, in the settings under Network.</source>
        <translation>Wählen Sie in den Einstellungen unter „Netzwerk“ eine andere oder keine.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose the image it was made for.</source>
        <translation>Wählen Sie das Bild, für das sie erstellt wurde.</translation>
    </message>
    <message>
        <source>Choose: {setting}</source>
        <translation>Wählen: {setting}</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Chunks</translation>
    </message>
    <message>
        <source>Chunks per second</source>
        <translation>Chunks pro Sekunde</translation>
    </message>
    <message>
        <source>Chunks/s</source>
        <translation>Chunks/s</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close Gemstream</source>
        <translation>Gemstream schließen</translation>
    </message>
    <message>
        <source>Close image</source>
        <translation>Bild schließen</translation>
    </message>
    <message>
        <source>Close it there, or choose another folder with --data-dir.</source>
        <translation>Schließen Sie es dort, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Close it, then delete the copy.</source>
        <translation>Schließen Sie es, und löschen Sie dann die Kopie.</translation>
    </message>
    <message>
        <source>Close it, then start again.</source>
        <translation>Schließen Sie es, und starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>Close other programs, or make the image smaller.</source>
        <translation>Schließen Sie andere Programme, oder verkleinern Sie das Bild.</translation>
    </message>
    <message>
        <source>Close that one, or choose another with --data-dir.</source>
        <translation>Schließen Sie jenes, oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare heat pumps and gas boilers in a short table.</source>
        <translation>Vergleiche Wärmepumpen und Gasheizungen in einer kurzen Tabelle.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continuing (request {number})</source>
        <translation>Wird fortgesetzt (Anfrage {number})</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Conversations (*.json *.zip)</source>
        <translation>Unterhaltungen (*.json *.zip)</translation>
    </message>
    <message>
        <source>Conversations, images, settings and figures. A move copies all of it, checks the copy, and leaves the old folder as it is.</source>
        <translation>Unterhaltungen, Bilder, Einstellungen und Messwerte. Beim Verschieben wird alles kopiert, die Kopie geprüft und der alte Ordner so gelassen, wie er ist.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all figures</source>
        <translation>Alle Werte kopieren</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation>Kopieren Sie es auf diesen Computer, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Copy licence</source>
        <translation>Lizenz kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy question</source>
        <translation>Frage kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the address of the page</source>
        <translation>Adresse der Seite kopieren</translation>
    </message>
    <message>
        <source>Copy the answer, or drag it into another program</source>
        <translation>Antwort kopieren oder in ein anderes Programm ziehen</translation>
    </message>
    <message>
        <source>Copy the file to this computer, then try again.</source>
        <translation>Kopieren Sie die Datei auf diesen Computer, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Letzte Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy the last code</source>
        <translation>Letzten Code kopieren</translation>
    </message>
    <message>
        <source>Copy the path of the data folder</source>
        <translation>Pfad des Datenordners kopieren</translation>
    </message>
    <message>
        <source>Copy where conversations are kept</source>
        <translation>Speicherort der Unterhaltungen kopieren</translation>
    </message>
    <message>
        <source>Copy {lower}</source>
        <comment>or {figure}: the name of a figure, as it is</comment>
        <translation>{figure} kopieren</translation>
    </message>
    <message>
        <source>Counts from the moment the question is sent.</source>
        <translation>Zählt ab dem Senden der Frage.</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+Return asks it after this answer</source>
        <translation>Strg+Eingabe stellt sie nach dieser Antwort</translation>
    </message>
    <message>
        <source>Ctrl+Return sends, Return starts a new line</source>
        <translation>Strg+Eingabe sendet, Eingabe beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Ctrl+Z attaches the text again</source>
        <translation>Strg+Z hängt den Text wieder an</translation>
    </message>
    <message>
        <source>Ctrl+Z brings the text back</source>
        <translation>Strg+Z holt den Text zurück</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Damaged, so it cannot be shown.</source>
        <translation>Beschädigt, daher keine Anzeige möglich.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete it in the settings, then move your data there.</source>
        <translation>Löschen Sie sie in den Einstellungen, und verschieben Sie dann Ihre Daten dorthin.</translation>
    </message>
    <message>
        <source>Delete it yourself; your data are in the new one.</source>
        <translation>Löschen Sie ihn selbst; Ihre Daten liegen im neuen.</translation>
    </message>
    <message>
        <source>Delete the old copy of your data?</source>
        <translation>Alte Kopie Ihrer Daten löschen?</translation>
    </message>
    <message>
        <source>Delete the old copy…</source>
        <translation>Alte Kopie löschen…</translation>
    </message>
    <message>
        <source>Delete this turn</source>
        <translation>Diese Runde löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete this turn and %Ln below it</source>
        <translation>
            <numerusform>Diese Runde und %Ln darunter löschen</numerusform>
            <numerusform>Diese Runde und %Ln darunter löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe this picture.</source>
        <translation>Beschreibe dieses Bild.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Detail of images</source>
        <translation>Detailgrad von Bildern</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Do not choose Gemini Enterprise</source>
        <translation>Gemini Enterprise nicht wählen</translation>
    </message>
    <message>
        <source>Do not click it; its address is shown where the pointer rests</source>
        <translation>Nicht darauf klicken; die Adresse wird angezeigt, wo der Zeiger ruht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Drag to choose a region, or click a window. Return adds the screen, Escape cancels.</source>
        <translation>Ziehen Sie, um einen Bereich zu wählen, oder klicken Sie auf ein Fenster. Eingabe fügt den Bildschirm hinzu, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Drag to choose a region. Return adds the whole screen, Escape cancels.</source>
        <translation>Ziehen Sie, um einen Bereich zu wählen. Eingabe fügt den ganzen Bildschirm hinzu, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Drawn from SVG</source>
        <translation>Aus SVG gezeichnet</translation>
    </message>
    <message>
        <source>Drawn from SVG, some parts left out</source>
        <translation>Aus SVG gezeichnet, einige Teile weggelassen</translation>
    </message>
    <message>
        <source>Drop an image, ask, and watch the answer stream in.</source>
        <translation>Bild ablegen, fragen und zusehen, wie die Antwort einläuft.</translation>
    </message>
    <message>
        <source>Drop images or texts here, paste, or add them</source>
        <translation>Bilder oder Texte hier ablegen, einfügen oder hinzufügen</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>Zum Hinzufügen ablegen</translation>
    </message>
    <message>
        <source>Each conversation can have another, chosen below its prompt.</source>
        <translation>Jede Unterhaltung kann ein anderes haben, wählbar unter ihrem Prompt.</translation>
    </message>
    <message>
        <source>Earlier files</source>
        <translation>Frühere Dateien</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Bearbeiten und erneut senden</translation>
    </message>
    <message>
        <source>Edit presets…</source>
        <translation>Vorlagen bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation>Letzte Frage bearbeiten</translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation>Diese Frage bearbeiten</translation>
    </message>
    <message>
        <source>End it, then start again, or choose another folder with --data-dir.</source>
        <translation>Beenden Sie es, und starten Sie dann erneut, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>Alles liegt in</translation>
    </message>
    <message>
        <source>Everything up to now is kept: your questions, the answers as far as they came, and what you are typing. You can go on.</source>
        <translation>Alles bis jetzt ist gespeichert: Ihre Fragen, die Antworten, so weit sie kamen, und was Sie gerade schreiben. Sie können weitermachen.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>JSON exportieren</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>Alle Unterhaltungen exportieren…</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Export und Import</translation>
    </message>
    <message>
        <source>Export it as HTML, and print that.</source>
        <translation>Exportieren Sie sie als HTML, und drucken Sie das.</translation>
    </message>
    <message>
        <source>Export it as PNG, and add that.</source>
        <translation>Exportieren Sie es als PNG, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln images from the web?</source>
        <translation>
            <numerusform>%Ln Bild aus dem Web abrufen?</numerusform>
            <numerusform>%Ln Bilder aus dem Web abrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch it from there, or save the picture with a browser and drop the file.</source>
        <translation>Rufen Sie es von dort ab, oder speichern Sie das Bild mit einem Browser, und legen Sie die Datei hier ab.</translation>
    </message>
    <message>
        <source>Fetch this image from the web?</source>
        <translation>Dieses Bild aus dem Web abrufen?</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>In dieser Unterhaltung suchen…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>First chunk</source>
        <translation>Erster Chunk</translation>
    </message>
    <message>
        <source>First on screen</source>
        <translation>Zuerst auf dem Bildschirm</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Erster Text</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>An Fenster anpassen</translation>
    </message>
    <message>
        <source>For example: Answer in short sentences, and say where you are not sure.</source>
        <translation>Zum Beispiel: Antworte in kurzen Sätzen, und sage, wo du nicht sicher bist.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>For what is sent to Gemini and for images from the web: HTTP, HTTPS or SOCKS 5. What is on this computer is always asked straight. No password is kept.</source>
        <translation>Für alles, was an Gemini gesendet wird, und für Bilder aus dem Web: HTTP, HTTPS oder SOCKS 5. Was auf diesem Computer ist, wird immer direkt gefragt. Es wird kein Passwort gespeichert.</translation>
    </message>
    <message>
        <source>For whoever helps you. It is sent nowhere; read it before you give it away. There is no question, answer or key in it.</source>
        <translation>Für alle, die Ihnen helfen. Er wird nirgendwohin gesendet; lesen Sie ihn, bevor Sie ihn weitergeben. Er enthält keine Frage, keine Antwort und keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Forget this; it is asked about again</source>
        <translation>Vergessen; es wird erneut gefragt</translation>
    </message>
    <message>
        <source>Forget {program}</source>
        <translation>{program} vergessen</translation>
    </message>
    <message>
        <source>Free some space and ask again.</source>
        <translation>Geben Sie Speicherplatz frei, und fragen Sie erneut.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Geben Sie Speicherplatz frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Free {lacking} MB there, or choose another folder.</source>
        <translation>Geben Sie dort {lacking}&#xa0;MB frei, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>From so many characters on a text stands beside the question instead of in it. Off, it is put into the prompt.</source>
        <translation>Ab so vielen Zeichen steht ein Text neben der Frage statt in ihr. Aus: Er kommt in den Prompt.</translation>
    </message>
    <message>
        <source>From the arrival of a piece of text until all of it is painted: what Gemstream adds. An even flow adds up to a quarter of a second; text as it comes adds a frame.</source>
        <translation>Vom Eintreffen eines Textstücks, bis es vollständig dargestellt ist: was Gemstream hinzufügt. Ein gleichmäßiger Fluss fügt bis zu einer Viertelsekunde hinzu; Text, wie er kommt, ein Einzelbild.</translation>
    </message>
    <message>
        <source>From the request to the first answer text, thoughts left out.</source>
        <translation>Von der Anfrage bis zum ersten Antworttext, ohne Gedanken.</translation>
    </message>
    <message>
        <source>From the request until answer text was really painted.</source>
        <translation>Von der Anfrage, bis Antworttext tatsächlich dargestellt war.</translation>
    </message>
    <message>
        <source>From the request until the service began to respond at all.</source>
        <translation>Von der Anfrage, bis der Dienst überhaupt zu antworten begann.</translation>
    </message>
    <message>
        <source>From your question until it is on its way.</source>
        <translation>Von Ihrer Frage, bis sie unterwegs ist.</translation>
    </message>
    <message>
        <source>From {old} to {new}. The old folder stays as it is.</source>
        <translation>Von {old} nach {new}. Der alte Ordner bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>From {program}: {question}</source>
        <translation>Von {program}: {question}</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>GIF-Bild</translation>
    </message>
    <message>
        <source>Gaps of more than a second and more than five times the usual.</source>
        <translation>Lücken von mehr als einer Sekunde und mehr als dem Fünffachen des Üblichen.</translation>
    </message>
    <message>
        <source>Gaps, p50 · p95 · longest</source>
        <translation>Lücken, p50 · p95 · max.</translation>
    </message>
    <message>
        <source>Gemini Enterprise is asked, about once an hour</source>
        <translation>Gemini Enterprise wird gefragt, etwa einmal pro Stunde</translation>
    </message>
    <message>
        <source>Gemini Enterprise needs a Google Cloud project.</source>
        <translation>Gemini Enterprise braucht ein Google-Cloud-Projekt.</translation>
    </message>
    <message>
        <source>Gemini Enterprise, as the environment says</source>
        <translation>Gemini Enterprise, wie in der Umgebung angegeben</translation>
    </message>
    <message>
        <source>Gemini Enterprise, project {project}</source>
        <translation>Gemini Enterprise, Projekt {project}</translation>
    </message>
    <message>
        <source>Gemstream (process {process}) has the data folder {folder} open but does not answer.</source>
        <translation>Gemstream (Prozess {process}) hat den Datenordner {folder} geöffnet, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Gemstream cannot go back to {name}: {why}.</source>
        <translation>Gemstream kann nicht zu {name} zurückgehen: {why}.</translation>
    </message>
    <message>
        <source>Gemstream cannot keep its data in {folder}.</source>
        <translation>Gemstream kann seine Daten nicht in {folder} speichern.</translation>
    </message>
    <message>
        <source>Gemstream does not fetch pictures from the web. Save it first, then drop the file.</source>
        <translation>Gemstream ruft keine Bilder aus dem Web ab. Speichern Sie es zuerst, und legen Sie dann die Datei ab.</translation>
    </message>
    <message>
        <source>Gemstream ended unexpectedly last time; everything up to {when} is kept. A report of the crash is in {report}.</source>
        <translation>Gemstream wurde das letzte Mal unerwartet beendet; alles bis {when} ist gespeichert. Ein Absturzbericht liegt in {report}.</translation>
    </message>
    <message>
        <source>Gemstream ended while an answer in “{}” was under way; what had come is kept.</source>
        <translation>Gemstream wurde beendet, während in „{}“ eine Antwort lief; was angekommen war, ist gespeichert.</translation>
    </message>
    <message>
        <source>Gemstream has the data folder {folder} open but does not answer.</source>
        <translation>Gemstream hat den Datenordner {folder} geöffnet, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Gemstream is still running</source>
        <translation>Gemstream läuft weiter</translation>
    </message>
    <message>
        <source>Gemstream made a mistake with this answer. What had come is kept.</source>
        <translation>Gemstream hat bei dieser Antwort einen Fehler gemacht. Was angekommen war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Gemstream settings.json</source>
        <translation>Gemstream-Einstellungen.json</translation>
    </message>
    <message>
        <source>Gemstream starts with a key, or you check or choose one</source>
        <translation>Gemstream startet mit einem Schlüssel, oder Sie prüfen oder wählen einen</translation>
    </message>
    <message>
        <source>Gemstream uses the standard folder again. What is in {folder} stays there.</source>
        <translation>Gemstream verwendet wieder den Standardordner. Was in {folder} liegt, bleibt dort.</translation>
    </message>
    <message>
        <source>Gemstream was closed while this answer was under way. What had come is kept.</source>
        <translation>Gemstream wurde während dieser Antwort geschlossen. Was angekommen war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Gemstream was updated while it was open. Close it and open it again.</source>
        <translation>Gemstream wurde aktualisiert, während es geöffnet war. Schließen Sie es, und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>Gemstream {version} is there</source>
        <translation>Gemstream {version} ist verfügbar</translation>
    </message>
    <message>
        <source>Gemstream {version} is there.</source>
        <translation>Gemstream {version} ist verfügbar.</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Schlüssel holen</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>Give it in the environment (HTTPS_PROXY), or choose another proxy in the settings.</source>
        <translation>Geben Sie es in der Umgebung an (HTTPS_PROXY), oder wählen Sie in den Einstellungen einen anderen Proxy.</translation>
    </message>
    <message>
        <source>Given on the command line; it holds in all conversations until Gemstream is closed.</source>
        <translation>Auf der Befehlszeile angegeben; gilt in allen Unterhaltungen, bis Gemstream geschlossen wird.</translation>
    </message>
    <message>
        <source>Given on the command line; this holds until Gemstream is closed.</source>
        <translation>Auf der Befehlszeile angegeben; gilt, bis Gemstream geschlossen wird.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Go back to an earlier file?</source>
        <translation>Zu einer früheren Datei zurückgehen?</translation>
    </message>
    <message>
        <source>Go back to an earlier file…</source>
        <translation>Zu einer früheren Datei zurückgehen…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>Zum Prompt</translation>
    </message>
    <message>
        <source>Google Cloud did not accept this computer&apos;s credentials.</source>
        <translation>Google Cloud hat die Anmeldedaten dieses Computers nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Google did not accept the API key.</source>
        <translation>Google hat den API-Schlüssel nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Google has limited this account because of its usage policy.</source>
        <translation>Google hat dieses Konto aufgrund seiner Nutzungsrichtlinien eingeschränkt.</translation>
    </message>
    <message>
        <source>Google limits how often this key may ask, and the limit is reached.</source>
        <translation>Google begrenzt, wie oft dieser Schlüssel fragen darf, und das Limit ist erreicht.</translation>
    </message>
    <message>
        <source>Google limits how often this key may ask, and the limit is reached. The limit is {quota}.</source>
        <translation>Google begrenzt, wie oft dieser Schlüssel fragen darf, und das Limit ist erreicht. Das Limit ist {quota}.</translation>
    </message>
    <message>
        <source>Google, or the base URL you set</source>
        <translation>Google, oder die von Ihnen festgelegte Basis-URL</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Graphit</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>HEIC image</source>
        <translation>HEIC-Bild</translation>
    </message>
    <message>
        <source>HTTP requests made for this answer.</source>
        <translation>HTTP-Anfragen für diese Antwort.</translation>
    </message>
    <message>
        <source>Half of the answers began within this time</source>
        <translation>Die Hälfte der Antworten begann innerhalb dieser Zeit</translation>
    </message>
    <message>
        <source>Half of the answers were no faster than this</source>
        <translation>Die Hälfte der Antworten war nicht schneller</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Held: {question}</source>
        <translation>Zurückgehalten: {question}</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Hide latency</source>
        <translation>Latenz ausblenden</translation>
    </message>
    <message>
        <source>Hide the conversations</source>
        <translation>Unterhaltungen ausblenden</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel ausblenden</translation>
    </message>
    <message>
        <source>Hide thoughts</source>
        <translation>Gedanken ausblenden</translation>
    </message>
    <message>
        <source>High</source>
        <comment>thinking</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High</source>
        <comment>detail</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High: text in black and white, and every edge drawn.</source>
        <translation>Hoch: Text in Schwarz und Weiß, und jede Kante gezeichnet.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>How does a rainbow form? Explain it in five sentences.</source>
        <translation>Wie entsteht ein Regenbogen? Erkläre es in fünf Sätzen.</translation>
    </message>
    <message>
        <source>How much the model thinks</source>
        <translation>Wie viel das Modell denkt</translation>
    </message>
    <message>
        <source>How text appears</source>
        <translation>Wie Text erscheint</translation>
    </message>
    <message>
        <source>How to keep it here: {words}</source>
        <translation>Damit es hier bleibt: {words}</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>If that is where you want to ask, change the base URL of the key.</source>
        <translation>Wenn Sie dort fragen möchten, ändern Sie die Basis-URL des Schlüssels.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Image drop area</source>
        <translation>Ablagebereich für Bilder</translation>
    </message>
    <message>
        <source>Image viewer</source>
        <translation>Bildbetrachter</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images, PDF and texts ({patterns})</source>
        <translation>Bilder, PDF und Texte ({patterns})</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import it again in ten seconds.</source>
        <translation>Importieren Sie sie in zehn Sekunden erneut.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In the answer, the name is written {host}.</source>
        <translation>In der Antwort ist der Name {host} geschrieben.</translation>
    </message>
    <message>
        <source>Install Gemstream again; “gemstream doctor” says what is missing.</source>
        <translation>Installieren Sie Gemstream erneut; „gemstream doctor“ sagt, was fehlt.</translation>
    </message>
    <message>
        <source>Interrupted: the program ended.</source>
        <translation>Unterbrochen: Das Programm wurde beendet.</translation>
    </message>
    <message>
        <source>It asks each time and names the host. Off, an address is refused.</source>
        <translation>Es wird jedes Mal gefragt und der Host genannt. Ausgeschaltet wird eine Adresse abgelehnt.</translation>
    </message>
    <message>
        <source>It cannot be read as an address.</source>
        <translation>Nicht als Adresse lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %Ln times by now. If it goes on, close Gemstream.</source>
        <translation>
            <numerusform>Das ist bisher %Ln-mal vorgekommen. Wenn es so weitergeht, schließen Sie Gemstream.</numerusform>
            <numerusform>Das ist bisher %Ln-mal vorgekommen. Wenn es so weitergeht, schließen Sie Gemstream.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has more than {most} MB.</source>
        <translation>Sie hat mehr als {most}&#xa0;MB.</translation>
    </message>
    <message>
        <source>It has more than {most} messages.</source>
        <translation>Sie hat mehr als {most} Nachrichten.</translation>
    </message>
    <message>
        <source>It has no key</source>
        <translation>Ohne Schlüssel</translation>
    </message>
    <message>
        <source>It has no messages.</source>
        <translation>Sie hat keine Nachrichten.</translation>
    </message>
    <message>
        <source>It has too many values.</source>
        <translation>Sie hat zu viele Werte.</translation>
    </message>
    <message>
        <source>It holds no conversations that are known here. Export conversations as JSON from Gemstream, ChatGPT or Google Takeout (My Activity).</source>
        <translation>Sie enthält keine Unterhaltungen, die hier bekannt sind. Exportieren Sie Unterhaltungen als JSON aus Gemstream, ChatGPT oder Google Takeout (Meine Aktivitäten).</translation>
    </message>
    <message>
        <source>It is damaged, or ends too early.</source>
        <translation>Sie ist beschädigt oder endet zu früh.</translation>
    </message>
    <message>
        <source>It is deleted for good. Your data are in the new folder.</source>
        <translation>Sie wird endgültig gelöscht. Ihre Daten liegen im neuen Ordner.</translation>
    </message>
    <message>
        <source>It is kept as soon as the disk answers.</source>
        <translation>Wird gespeichert, sobald der Datenträger antwortet.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Sie ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It is never kept, and gone when it is closed. Those that are kept stay.</source>
        <translation>Sie wird nie gespeichert und ist nach dem Schließen weg. Gespeicherte Unterhaltungen bleiben.</translation>
    </message>
    <message>
        <source>It is no JSON.</source>
        <translation>Sie ist kein JSON.</translation>
    </message>
    <message>
        <source>It is no whole address, so it leads nowhere.</source>
        <translation>Keine vollständige Adresse, führt daher nirgendwohin.</translation>
    </message>
    <message>
        <source>It is off: “Ask the model for better titles” in the settings</source>
        <translation>Es ist ausgeschaltet: „Das Modell um bessere Titel bitten“ in den Einstellungen</translation>
    </message>
    <message>
        <source>It is off: “Look for new versions” in the settings</source>
        <translation>Es ist ausgeschaltet: „Nach neuen Versionen suchen“ in den Einstellungen</translation>
    </message>
    <message>
        <source>It is saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>It is too long for an address, or holds what none has.</source>
        <translation>Zu lang für eine Adresse, oder enthält, was keine Adresse hat.</translation>
    </message>
    <message>
        <source>It is written nowhere, and gone when Gemstream is closed.</source>
        <translation>Er wird nirgends gespeichert und ist weg, wenn Gemstream geschlossen wird.</translation>
    </message>
    <message>
        <source>It takes too long to find out which version is the newest.</source>
        <translation>Es dauert zu lange, die neueste Version zu ermitteln.</translation>
    </message>
    <message>
        <source>It uses the Google account of this computer. Sign in once with: gcloud auth application-default login</source>
        <translation>Verwendet das Google-Konto dieses Computers. Melden Sie sich einmal an mit: gcloud auth application-default login</translation>
    </message>
    <message>
        <source>Its host may look like {host}.</source>
        <translation>Der Host könnte aussehen wie {host}.</translation>
    </message>
    <message>
        <source>Its icon is in the tray. Quit is in the icon&apos;s menu.</source>
        <translation>Das Symbol ist im Infobereich. „Beenden“ steht im Menü des Symbols.</translation>
    </message>
    <message>
        <source>Its key is deleted here. At Google it stays valid until you delete it there.</source>
        <translation>Der Schlüssel wird hier gelöscht. Bei Google bleibt er gültig, bis Sie ihn dort löschen.</translation>
    </message>
    <message>
        <source>Its name has letters of another script, which may look like others.</source>
        <translation>Der Name enthält Buchstaben einer anderen Schrift, die anderen ähneln können.</translation>
    </message>
    <message>
        <source>Its turns are no tree.</source>
        <translation>Ihre Runden bilden keinen Baum.</translation>
    </message>
    <message>
        <source>Its windows close and open again. What you wrote is kept.</source>
        <translation>Die Fenster schließen sich und öffnen sich wieder. Was Sie geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Its words name another place than the one it leads to.</source>
        <translation>Der Linktext nennt einen anderen Ort als den, zu dem er führt.</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <source>JSON, to be imported again (*.json)</source>
        <translation>JSON, zum erneuten Importieren (*.json)</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Zum neuesten Text</translation>
    </message>
    <message>
        <source>Keep it in another place.</source>
        <translation>Bewahren Sie ihn an einem anderen Ort auf.</translation>
    </message>
    <message>
        <source>Keep the key for this session, or in a file that only you can read.</source>
        <translation>Bewahren Sie den Schlüssel für diese Sitzung auf oder in einer Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Keep the key in</source>
        <translation>Schlüssel aufbewahren in</translation>
    </message>
    <message>
        <source>Keep the key in another place.</source>
        <translation>Bewahren Sie den Schlüssel an einem anderen Ort auf.</translation>
    </message>
    <message numerus="yes">
        <source>Kept for a version that knows them: %Ln more.</source>
        <translation>
            <numerusform>Aufbewahrt für eine Version, die sie kennt: %Ln weitere.</numerusform>
            <numerusform>Aufbewahrt für eine Version, die sie kennt: %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufbewahrt in</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a service</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key in a private file</source>
        <translation>Schlüssel in einer privaten Datei</translation>
    </message>
    <message>
        <source>Key in the keychain</source>
        <translation>Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <source>Key in {variable}; cannot be changed here</source>
        <translation>Schlüssel in {variable}; hier nicht änderbar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Schlüssel…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Latency by day</source>
        <translation>Latenz nach Tag</translation>
    </message>
    <message>
        <source>Latency by model</source>
        <translation>Latenz nach Modell</translation>
    </message>
    <message>
        <source>Latency history</source>
        <translation>Latenzverlauf</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leave it empty to keep the key</source>
        <translation>Leer lassen, um den Schlüssel zu behalten</translation>
    </message>
    <message>
        <source>Leave it out, or add it again.</source>
        <translation>Lassen Sie es weg, oder fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>Leave out next time</source>
        <translation>Nächstes Mal weglassen</translation>
    </message>
    <message>
        <source>Leave some images out, or start a new conversation.</source>
        <translation>Lassen Sie einige Bilder weg, oder beginnen Sie eine neue Unterhaltung.</translation>
    </message>
    <message>
        <source>Leave the question as it is</source>
        <translation>Frage lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Left out, because the value is not allowed: {settings}.</source>
        <translation>Weggelassen, weil der Wert nicht erlaubt ist: {settings}.</translation>
    </message>
    <message>
        <source>Left to the service: {lower}.</source>
        <comment>or {settings}: the names of settings, as they are</comment>
        <translation>Dem Dienst überlassen: {settings}.</translation>
    </message>
    <message>
        <source>Let other programs ask</source>
        <translation>Andere Programme fragen lassen</translation>
    </message>
    <message>
        <source>Let {program} ask with your key?</source>
        <translation>{program} mit Ihrem Schlüssel fragen lassen?</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Limit the length of answers</source>
        <translation>Länge der Antworten begrenzen</translation>
    </message>
    <message>
        <source>Load once</source>
        <translation>Einmal laden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Long answers may be spread over several; each is shown.</source>
        <translation>Lange Antworten können sich über mehrere erstrecken; jede wird angezeigt.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Höchstlänge einer Antwort</translation>
    </message>
    <message>
        <source>Longest silence in an answer</source>
        <translation>Längste Pause in einer Antwort</translation>
    </message>
    <message>
        <source>Longest wait for the first words</source>
        <translation>Längste Wartezeit auf die ersten Wörter</translation>
    </message>
    <message>
        <source>Longest wait to connect</source>
        <translation>Längste Wartezeit beim Verbinden</translation>
    </message>
    <message>
        <source>Look at a picture</source>
        <translation>Bild ansehen</translation>
    </message>
    <message>
        <source>Look at the page of Gemstream.</source>
        <translation>Sehen Sie auf der Seite von Gemstream nach.</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>Nach neuer Version suchen</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>Nach neuen Versionen suchen</translation>
    </message>
    <message>
        <source>Look for the picture in a browser.</source>
        <translation>Suchen Sie das Bild in einem Browser.</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Dieser Computer wird durchsucht…</translation>
    </message>
    <message>
        <source>Looking for a new version…</source>
        <translation>Suche nach neuer Version…</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>Der Ordner wird durchsucht…</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>thinking</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>detail</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Low is quick and cheap; high keeps small text readable. Each image can differ.</source>
        <translation>„Niedrig“ ist schnell und günstig; „Hoch“ hält kleinen Text lesbar. Für jedes Bild einzeln wählbar.</translation>
    </message>
    <message>
        <source>Made by the Gemstream developers. Free software under the Apache licence, version 2.0, without any warranty.</source>
        <translation>Erstellt von den Gemstream-Entwicklern. Freie Software unter der Apache-Lizenz, Version 2.0, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Make one at {page} and add it in the window or as GEMINI_API_KEY, or use the offline engine.</source>
        <translation>Erstellen Sie einen unter {page}, und fügen Sie ihn im Fenster oder als GEMINI_API_KEY hinzu, oder verwenden Sie die Offline-Engine.</translation>
    </message>
    <message>
        <source>Make the image smaller and try again.</source>
        <translation>Verkleinern Sie das Bild, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>May ask</source>
        <translation>Darf fragen</translation>
    </message>
    <message>
        <source>May not ask</source>
        <translation>Darf nicht fragen</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>thinking</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>detail</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Minimal</source>
        <comment>thinking</comment>
        <translation>Minimal</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model of new conversations</source>
        <translation>Modell neuer Unterhaltungen</translation>
    </message>
    <message>
        <source>Models that think long need more.</source>
        <translation>Modelle, die lange denken, brauchen mehr.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about {image}</source>
        <translation>Mehr zu {image}</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Weitere Werte</translation>
    </message>
    <message>
        <source>More than {number} MB, so it is not kept.</source>
        <translation>Mehr als {number}&#xa0;MB, daher nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>More thinking takes longer and costs more. Each conversation can differ.</source>
        <translation>Mehr Denken dauert länger und kostet mehr. Für jede Unterhaltung einzeln wählbar.</translation>
    </message>
    <message>
        <source>Most requests for one answer</source>
        <translation>Höchstzahl der Anfragen für eine Antwort</translation>
    </message>
    <message>
        <source>Most tokens of an answer</source>
        <translation>Höchstzahl der Token einer Antwort</translation>
    </message>
    <message>
        <source>Most tokens of the answer</source>
        <translation>Höchstzahl der Token der Antwort</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move your data to</source>
        <translation>Ihre Daten verschieben nach</translation>
    </message>
    <message>
        <source>Move your data to this folder?</source>
        <translation>Ihre Daten in diesen Ordner verschieben?</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Moving your data</source>
        <translation>Ihre Daten werden verschoben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Name their folder with --data-dir, or delete that file to begin anew.</source>
        <translation>Geben Sie ihren Ordner mit --data-dir an, oder löschen Sie diese Datei, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Needs no key; nothing leaves this computer</source>
        <translation>Braucht keinen Schlüssel; nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nächste Unterhaltung</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next hit (Return)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Nächste Anfrage</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Version</translation>
    </message>
    <message>
        <source>Next: {question}</source>
        <translation>Als Nächstes: {question}</translation>
    </message>
    <message>
        <source>No account, no telemetry. What you ask leaves this computer only when you send it, and goes to the service whose key you gave. The offline engine sends nothing.</source>
        <translation>Kein Konto, keine Telemetrie. Was Sie fragen, verlässt diesen Computer nur, wenn Sie es senden, und geht an den Dienst, dessen Schlüssel Sie angegeben haben. Die Offline-Engine sendet nichts.</translation>
    </message>
    <message>
        <source>No answer has both a first chunk and a counted prompt.</source>
        <translation>Keine Antwort hat sowohl einen ersten Chunk als auch einen gezählten Prompt.</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Keine Antwort.</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>Keine Antworten</translation>
    </message>
    <message>
        <source>No answers have been measured yet. Ask something; each answer is measured by itself.</source>
        <translation>Noch wurden keine Antworten gemessen. Fragen Sie etwas; jede Antwort wird automatisch gemessen.</translation>
    </message>
    <message>
        <source>No connection to the service within {seconds} seconds.</source>
        <translation>Keine Verbindung zum Dienst innerhalb von {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>No file is read for an answer.</source>
        <translation>Für eine Antwort wird keine Datei gelesen.</translation>
    </message>
    <message>
        <source>No keys: {name}</source>
        <translation>Kein Tastenkürzel: {name}</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Keine Vorlage</translation>
    </message>
    <message>
        <source>No program can ask now.</source>
        <translation>Derzeit kann kein Programm fragen.</translation>
    </message>
    <message>
        <source>No program is connected</source>
        <translation>Kein Programm ist verbunden</translation>
    </message>
    <message>
        <source>No program is connected. Programs find this at {address}</source>
        <translation>Kein Programm ist verbunden. Programme finden Gemstream unter {address}</translation>
    </message>
    <message>
        <source>No program of this computer opens PDFs. It is in {file} until Gemstream ends.</source>
        <translation>Kein Programm dieses Computers öffnet PDFs. Es liegt in {file}, bis Gemstream endet.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no proxy</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no web pages</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no file</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no system prompt</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no such things</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not sent: an image cannot be used. Send again to go without it.</source>
        <translation>Nicht gesendet: Ein Bild ist nicht verwendbar. Erneut senden, um es wegzulassen.</translation>
    </message>
    <message>
        <source>Not shown here, but it can be saved.</source>
        <translation>Wird hier nicht angezeigt, kann aber gespeichert werden.</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Nicht diese Version</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}.</source>
        <translation>In {folder} kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing can be written in {target}.</source>
        <translation>In {target} kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing else leaves: no account, no telemetry.</source>
        <translation>Sonst geht nichts nach außen: kein Konto, keine Telemetrie.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”.</source>
        <translation>Nichts gefunden für „{query}“.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet</source>
        <translation>Es wurde noch nichts gefragt</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing in it is lost. Connect its disk, then try again.</source>
        <translation>Es ist nichts verloren. Schließen Sie den Datenträger an, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Nothing is in the archive.</source>
        <translation>Im Archiv ist nichts.</translation>
    </message>
    <message>
        <source>Nothing is sent yet. If you send this, it goes to {host}.</source>
        <translation>Noch wird nichts gesendet. Wenn Sie dies senden, geht es an {host}.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the offline engine answers here.</source>
        <translation>Nichts verlässt diesen Computer: Die Offline-Engine antwortet hier.</translation>
    </message>
    <message>
        <source>Nothing received</source>
        <translation>Nichts empfangen</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Noch nichts empfangen</translation>
    </message>
    <message>
        <source>Nothing was asked in this conversation yet.</source>
        <translation>In dieser Unterhaltung wurde noch nichts gefragt.</translation>
    </message>
    <message>
        <source>Nothing was sent for this question.</source>
        <translation>Für diese Frage wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Of buttons, links and what is chosen. High contrast has its own.</source>
        <translation>Von Schaltflächen, Links und Ausgewähltem. Hoher Kontrast hat eine eigene.</translation>
    </message>
    <message>
        <source>Of more than {most} conversations the others were left out.</source>
        <translation>Von mehr als {most} Unterhaltungen wurden die übrigen weggelassen.</translation>
    </message>
    <message>
        <source>Of questions, answers and the prompt. Ctrl and plus, minus or 0, or the wheel.</source>
        <translation>Von Fragen, Antworten und Prompt. Strg und Plus, Minus oder 0, oder das Mausrad.</translation>
    </message>
    <message>
        <source>Of questions, answers and the prompt. The letters of Atkinson Hyperlegible are easy to tell apart.</source>
        <translation>Von Fragen, Antworten und Prompt. Die Buchstaben von Atkinson Hyperlegible sind leicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Off, nothing moves but text, which comes at once instead of flowing.</source>
        <translation>Ausgeschaltet bewegt sich nichts außer Text, und dieser erscheint sofort statt zu fließen.</translation>
    </message>
    <message>
        <source>Offer to fetch dropped addresses</source>
        <translation>Abrufen abgelegter Adressen anbieten</translation>
    </message>
    <message>
        <source>Offline engine</source>
        <translation>Offline-Engine</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Once Gemstream opens anew. All but English was translated by a machine.</source>
        <translation>Sobald Gemstream neu geöffnet wird. Alles außer Englisch wurde maschinell übersetzt.</translation>
    </message>
    <message>
        <source>Once a day a small file is fetched from gemstream.github.io; nothing is sent along.</source>
        <translation>Einmal am Tag wird eine kleine Datei von gemstream.github.io abgerufen; dabei wird nichts mitgesendet.</translation>
    </message>
    <message>
        <source>Once a day at most a small signed file is fetched from gemstream.github.io, and nothing is sent along. You are told of a new version; nothing is installed by itself.</source>
        <translation>Höchstens einmal am Tag wird eine kleine signierte Datei von gemstream.github.io abgerufen; dabei wird nichts mitgesendet. Sie erfahren von einer neuen Version; nichts wird automatisch installiert.</translation>
    </message>
    <message>
        <source>Once a day at most, if you have allowed it, and each time you choose “Look for a new version”</source>
        <translation>Höchstens einmal am Tag, wenn Sie es erlaubt haben, und jedes Mal, wenn Sie „Nach neuer Version suchen“ wählen</translation>
    </message>
    <message>
        <source>One more request for each conversation: the beginnings of the first question and its answer, without images; a few hundred tokens, more if the model thinks first.</source>
        <translation>Eine weitere Anfrage je Unterhaltung: die Anfänge der ersten Frage und ihrer Antwort, ohne Bilder; einige Hundert Token, mehr, wenn das Modell zuerst denkt.</translation>
    </message>
    <message>
        <source>Only before the first word, in sight, and with Cancel.</source>
        <translation>Nur vor dem ersten Wort, sichtbar und mit „Abbrechen“.</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened. Copy the others here first.</source>
        <translation>Nur Dateien auf diesem Computer können geöffnet werden. Kopieren Sie die anderen zuerst hierher.</translation>
    </message>
    <message>
        <source>Only one preset can be for new conversations.</source>
        <translation>Nur eine Vorlage kann für neue Unterhaltungen gelten.</translation>
    </message>
    <message>
        <source>Only pictures of the web can be loaded.</source>
        <translation>Nur Bilder aus dem Web können geladen werden.</translation>
    </message>
    <message>
        <source>Only the address is sent, and nothing of your question. At most 50 MB are fetched.</source>
        <translation>Nur die Adresse wird gesendet, nichts von Ihrer Frage. Höchstens 50&#xa0;MB werden abgerufen.</translation>
    </message>
    <message>
        <source>Only what is kept here of the project is removed, nothing at Google.</source>
        <translation>Nur was hier zum Projekt gespeichert ist, wird entfernt, nichts bei Google.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open Gemstream</source>
        <translation>Gemstream öffnen</translation>
    </message>
    <message>
        <source>Open Gemstream anew to speak your system&apos;s language?</source>
        <translation>Gemstream in der Sprache Ihres Systems neu öffnen?</translation>
    </message>
    <message>
        <source>Open Gemstream anew to speak {language}?</source>
        <translation>Gemstream neu öffnen, um die Sprache zu {language} zu wechseln?</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Als PDF öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open folder of logs</source>
        <translation>Ordner der Protokolle öffnen</translation>
    </message>
    <message>
        <source>Open it and choose an image in it.</source>
        <translation>Öffnen Sie ihn, und wählen Sie ein Bild darin.</translation>
    </message>
    <message>
        <source>Open it in a browser, and drag the picture itself.</source>
        <translation>Öffnen Sie es in einem Browser, und ziehen Sie das Bild selbst.</translation>
    </message>
    <message>
        <source>Open keys</source>
        <translation>Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>Groß öffnen</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open this link in the browser?</source>
        <translation>Diesen Link im Browser öffnen?</translation>
    </message>
    <message>
        <source>Or use the standard folder: what is there is shown, and what is in the missing folder stays where it is.</source>
        <translation>Oder verwenden Sie den Standardordner: Was dort liegt, wird angezeigt, und was im fehlenden Ordner liegt, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Andere Modelle</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Own delay, p50 · p95</source>
        <translation>Eigene Verzögerung, p50 · p95</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Fügen Sie zuerst einen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Paste the key again: it is kept for one address, in one place.</source>
        <translation>Fügen Sie den Schlüssel erneut ein: Er wird für eine Adresse an einem Ort aufbewahrt.</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Pasted text {number}</source>
        <translation>Eingefügter Text {number}</translation>
    </message>
    <message>
        <source>Personal, work…</source>
        <translation>Privat, Arbeit…</translation>
    </message>
    <message>
        <source>Picture {words}, loaded once from {address}</source>
        <translation>Bild {words}, einmal geladen von {address}</translation>
    </message>
    <message>
        <source>Picture, not fetched: {address}</source>
        <translation>Bild, nicht abgerufen: {address}</translation>
    </message>
    <message>
        <source>Picture, not loaded</source>
        <translation>Bild, nicht geladen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Place, date and camera of a photo. Off, all of it is removed.</source>
        <translation>Ort, Datum und Kamera eines Fotos. Ausgeschaltet wird alles entfernt.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>Erneut vorbereiten</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Presets of system prompts</source>
        <translation>Vorlagen für Systemprompts</translation>
    </message>
    <message>
        <source>Press keys</source>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Vorige Unterhaltung</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Return)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Vorige Version</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print it to an image, and add that.</source>
        <translation>Drucken Sie es in ein Bild, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programs may disagree about where it leads.</source>
        <translation>Programme könnten sich uneinig sein, wohin er führt.</translation>
    </message>
    <message>
        <source>Programs of this computer that can read the data folder may ask here and watch what is answered; temporary conversations are told to none.</source>
        <translation>Programme dieses Computers, die den Datenordner lesen können, dürfen hier fragen und Antworten mitverfolgen; temporäre Unterhaltungen werden keinem mitgeteilt.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Prompt-Token</translation>
    </message>
    <message>
        <source>Prompt, tokens</source>
        <translation>Prompt, Token</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Put into the question</source>
        <translation>In die Frage setzen</translation>
    </message>
    <message>
        <source>Put that folder in its place.</source>
        <translation>Setzen Sie jenen Ordner an die Stelle des Links.</translation>
    </message>
    <message>
        <source>Questions that wait</source>
        <translation>Wartende Fragen</translation>
    </message>
    <message>
        <source>Quick ask</source>
        <translation>Schnell fragen</translation>
    </message>
    <message>
        <source>Quick ask from anywhere by keys</source>
        <translation>Schnell fragen, von überall per Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quote answer</source>
        <translation>Antwort zitieren</translation>
    </message>
    <message>
        <source>Quote selection</source>
        <translation>Auswahl zitieren</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>Limit erhöhen</translation>
    </message>
    <message>
        <source>Read answers out</source>
        <translation>Antworten vorlesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Schrift zum Lesen</translation>
    </message>
    <message>
        <source>Reading the licences…</source>
        <translation>Die Lizenzen werden gelesen…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu generieren</translation>
    </message>
    <message>
        <source>Regenerate the last answer</source>
        <translation>Letzte Antwort neu generieren</translation>
    </message>
    <message>
        <source>Regenerate this answer</source>
        <translation>Diese Antwort neu generieren</translation>
    </message>
    <message>
        <source>Regenerate with another model</source>
        <translation>Mit anderem Modell neu generieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an image from the question</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove an image or shorten the text.</source>
        <translation>Entfernen Sie ein Bild, oder kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>Remove the image, or try another one.</source>
        <translation>Entfernen Sie das Bild, oder versuchen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Remove {image}</source>
        <translation>{image} entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>„{name}“ entfernen?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Request before</source>
        <translation>Vorige Anfrage</translation>
    </message>
    <message>
        <source>Request {number} of {count}</source>
        <translation>Anfrage {number} von {count}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests and the key go there. Leave it empty for Google.</source>
        <translation>Anfragen und der Schlüssel gehen dorthin. Für Google leer lassen.</translation>
    </message>
    <message>
        <source>Requests would go to {host}.</source>
        <translation>Anfragen gingen an {host}.</translation>
    </message>
    <message>
        <source>Reset: {setting}</source>
        <translation>Zurücksetzen: {setting}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Return asks it after this answer</source>
        <translation>Eingabe stellt sie nach dieser Antwort</translation>
    </message>
    <message>
        <source>Return sends, Shift+Return starts a new line</source>
        <translation>Eingabe sendet, Umschalt+Eingabe beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Run “gcloud auth application-default login”, then try again.</source>
        <translation>Führen Sie „gcloud auth application-default login“ aus, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy without one, and add that.</source>
        <translation>Speichern Sie eine Kopie ohne Passwort, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Save all conversations in one file, those of the archive as well</source>
        <translation>Alle Unterhaltungen in einer Datei speichern, auch die des Archivs</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save image as…</source>
        <translation>Bild speichern unter…</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>Speichern Sie es erneut, oder laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Save plot as picture…</source>
        <translation>Diagramm als Bild speichern…</translation>
    </message>
    <message>
        <source>Save the image as a file first.</source>
        <translation>Speichern Sie das Bild zuerst als Datei.</translation>
    </message>
    <message>
        <source>Save the picture with a browser, then drop the file.</source>
        <translation>Speichern Sie das Bild mit einem Browser, und legen Sie dann die Datei ab.</translation>
    </message>
    <message>
        <source>Save the picture with a browser, then drop the file. Up to 100 MB are read.</source>
        <translation>Speichern Sie das Bild mit einem Browser, und legen Sie dann die Datei ab. Bis zu 100&#xa0;MB werden gelesen.</translation>
    </message>
    <message>
        <source>Save the picture with a browser, then drop the file. Where a company looks into connections, choose its CA file in the settings.</source>
        <translation>Speichern Sie das Bild mit einem Browser, und legen Sie dann die Datei ab. Falls ein Unternehmen Verbindungen prüft, wählen Sie dessen CA-Datei in den Einstellungen.</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>Save unchecked</source>
        <translation>Ungeprüft speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Say which project of Google Cloud is to be asked.</source>
        <translation>Geben Sie an, welches Projekt von Google Cloud gefragt werden soll.</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Bildschirmfoto</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>See https://ai.google.dev/gemini-api/docs/available-regions.</source>
        <translation>Siehe https://ai.google.dev/gemini-api/docs/available-regions.</translation>
    </message>
    <message>
        <source>See the messages in your Google account.</source>
        <translation>Beachten Sie die Nachrichten in Ihrem Google-Konto.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select answer</source>
        <translation>Antwort auswählen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>Senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Send (Return)</source>
        <translation>Senden (Eingabe)</translation>
    </message>
    <message>
        <source>Send again next time</source>
        <translation>Nächstes Mal erneut senden</translation>
    </message>
    <message>
        <source>Send answers that broke off along</source>
        <translation>Abgebrochene Antworten mitsenden</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>Dorthin senden</translation>
    </message>
    <message>
        <source>Send metadata of images along</source>
        <translation>Metadaten von Bildern mitsenden</translation>
    </message>
    <message>
        <source>Send the key of “{name}” to another address?</source>
        <translation>Schlüssel von „{name}“ an eine andere Adresse senden?</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>Satz für Satz</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Set GOOGLE_CLOUD_PROJECT (and GOOGLE_CLOUD_LOCATION), then try again.</source>
        <translation>Setzen Sie GOOGLE_CLOUD_PROJECT (und GOOGLE_CLOUD_LOCATION), und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Einstellungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Settings with a value that is not allowed have the standard: {settings}. They stay in {name} until you change them.</source>
        <translation>Einstellungen mit einem unzulässigen Wert haben den Standard: {settings}. Sie bleiben in {name}, bis Sie sie ändern.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shorten the question</source>
        <translation>Frage kürzen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Show diagnostics…</source>
        <translation>Diagnose anzeigen…</translation>
    </message>
    <message numerus="yes">
        <source>Show earlier messages (%Ln more)</source>
        <translation>
            <numerusform>Frühere Nachrichten anzeigen (%Ln weitere)</numerusform>
            <numerusform>Frühere Nachrichten anzeigen (%Ln weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show latency</source>
        <translation>Latenz anzeigen</translation>
    </message>
    <message>
        <source>Show the conversations</source>
        <translation>Unterhaltungen anzeigen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Show the list of conversations</source>
        <translation>Liste der Unterhaltungen anzeigen</translation>
    </message>
    <message>
        <source>Show thoughts</source>
        <translation>Gedanken anzeigen</translation>
    </message>
    <message>
        <source>Show what is in the archive</source>
        <translation>Inhalt des Archivs anzeigen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Something is still under way in a conversation; go back when it has ended.</source>
        <translation>In einer Unterhaltung läuft noch etwas; gehen Sie zurück, wenn es beendet ist.</translation>
    </message>
    <message>
        <source>Something went wrong in Gemstream itself</source>
        <translation>In Gemstream selbst ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Stalled for {seconds} s</source>
        <translation>Stockt seit {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>Stockungen</translation>
    </message>
    <message>
        <source>Standard text size</source>
        <translation>Standardtextgröße</translation>
    </message>
    <message>
        <source>Starting Gemini Enterprise…</source>
        <translation>Gemini Enterprise wird gestartet…</translation>
    </message>
    <message>
        <source>Starting Gemini…</source>
        <translation>Gemini wird gestartet…</translation>
    </message>
    <message>
        <source>Starting the offline engine…</source>
        <translation>Offline-Engine wird gestartet…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>Stoppen (Esc)</translation>
    </message>
    <message>
        <source>Stop all answers</source>
        <translation>Alle Antworten stoppen</translation>
    </message>
    <message>
        <source>Stop answers after</source>
        <translation>Antworten stoppen nach</translation>
    </message>
    <message>
        <source>Stop answers after, seconds</source>
        <translation>Antworten stoppen nach, Sekunden</translation>
    </message>
    <message>
        <source>Stop answers by themselves</source>
        <translation>Antworten automatisch stoppen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopped because the window was closed.</source>
        <translation>Gestoppt, weil das Fenster geschlossen wurde.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Von Ihnen gestoppt.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Stopped: the time allowed for an answer is over.</source>
        <translation>Gestoppt: Die für eine Antwort erlaubte Zeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>Stopping and going on</source>
        <translation>Stoppen, fortsetzen</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Summaries of the model&apos;s thinking, above the answer.</source>
        <translation>Zusammenfassungen dessen, was das Modell denkt, über der Antwort.</translation>
    </message>
    <message>
        <source>Summaries of thoughts</source>
        <translation>Zusammenfassungen der Gedanken</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>System prompt: {words}</source>
        <translation>Systemprompt: {words}</translation>
    </message>
    <message>
        <source>System prompts</source>
        <translation>Systemprompts</translation>
    </message>
    <message>
        <source>TIFF image</source>
        <translation>TIFF-Bild</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Takeout does not say which questions belong together: each became a conversation.</source>
        <translation>Takeout sagt nicht, welche Fragen zusammengehören: Jede wurde eine eigene Unterhaltung.</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Tell when a long answer has ended</source>
        <translation>Mitteilen, wenn eine lange Antwort fertig ist</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation>Temporäre Unterhaltung</translation>
    </message>
    <message>
        <source>Temporary, never kept</source>
        <translation>Temporär, nie gespeichert</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Text appears as an even flow. Click to see it as it comes.</source>
        <translation>Text erscheint als gleichmäßiger Fluss. Klicken, um ihn zu sehen, wie er kommt.</translation>
    </message>
    <message>
        <source>Text appears as it comes. Click to see it as an even flow.</source>
        <translation>Text erscheint, wie er kommt. Klicken, um ihn als gleichmäßigen Fluss zu sehen.</translation>
    </message>
    <message>
        <source>Text received and shown</source>
        <translation>Empfangener und angezeigter Text</translation>
    </message>
    <message>
        <source>Text received and shown appears here</source>
        <translation>Empfangener und angezeigter Text erscheint hier</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Text size {size}</source>
        <translation>Textgröße {size}</translation>
    </message>
    <message>
        <source>The CA file {name} cannot be read.</source>
        <translation>Die CA-Datei {name} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The CA file {name} holds no certificate.</source>
        <translation>Die CA-Datei {name} enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>The PDF cannot be made.</source>
        <translation>Das PDF kann nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The PDF takes too long to make.</source>
        <translation>Das Erstellen des PDFs dauert zu lange.</translation>
    </message>
    <message>
        <source>The address holds a name or a password.</source>
        <translation>Die Adresse enthält einen Namen oder ein Passwort.</translation>
    </message>
    <message>
        <source>The address of a link</source>
        <translation>Die Adresse eines Links</translation>
    </message>
    <message>
        <source>The address of the service is not a valid web address.</source>
        <translation>Die Adresse des Dienstes ist keine gültige Webadresse.</translation>
    </message>
    <message>
        <source>The answer broke off before any text: the service did not say that it was done.</source>
        <translation>Die Antwort brach vor jedem Text ab: Der Dienst hat nicht gemeldet, dass sie fertig ist.</translation>
    </message>
    <message>
        <source>The answer broke off in the middle: the service did not say that it was done.</source>
        <translation>Die Antwort brach mittendrin ab: Der Dienst hat nicht gemeldet, dass sie fertig ist.</translation>
    </message>
    <message>
        <source>The answer ended for a reason that Gemstream does not know: {reason}.</source>
        <translation>Die Antwort endete aus einem Grund, den Gemstream nicht kennt: {reason}.</translation>
    </message>
    <message>
        <source>The answer goes on with request {hop}…</source>
        <translation>Die Antwort geht mit Anfrage {hop} weiter…</translation>
    </message>
    <message>
        <source>The answer is copied.</source>
        <translation>Die Antwort ist kopiert.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>The answer is longer than one request can carry, and was cut here.</source>
        <translation>Die Antwort ist länger, als eine Anfrage fassen kann, und wurde hier abgeschnitten.</translation>
    </message>
    <message>
        <source>The answer reached its length limit and was cut here.</source>
        <translation>Die Antwort hat ihr Längenlimit erreicht und wurde hier abgeschnitten.</translation>
    </message>
    <message>
        <source>The answer stopped arriving: nothing came within {seconds} seconds.</source>
        <translation>Die Antwort kam nicht weiter an: Innerhalb von {seconds} Sekunden kam nichts.</translation>
    </message>
    <message>
        <source>The answer was stopped because it held a word that is on a block list.</source>
        <translation>Die Antwort wurde gestoppt, weil sie ein Wort enthielt, das auf einer Sperrliste steht.</translation>
    </message>
    <message>
        <source>The answer was stopped because it may hold prohibited content.</source>
        <translation>Die Antwort wurde gestoppt, weil sie verbotene Inhalte enthalten könnte.</translation>
    </message>
    <message>
        <source>The answer was stopped because it may hold sensitive personal data.</source>
        <translation>Die Antwort wurde gestoppt, weil sie sensible personenbezogene Daten enthalten könnte.</translation>
    </message>
    <message>
        <source>The answer was stopped because it repeated a source too closely.</source>
        <translation>Die Antwort wurde gestoppt, weil sie eine Quelle zu genau wiedergab.</translation>
    </message>
    <message>
        <source>The answer was stopped by the safety filters.</source>
        <translation>Die Antwort wurde von den Sicherheitsfiltern gestoppt.</translation>
    </message>
    <message>
        <source>The answer was stopped by your organisation&apos;s Model Armor rules.</source>
        <translation>Die Antwort wurde von den Model-Armor-Regeln Ihrer Organisation gestoppt.</translation>
    </message>
    <message>
        <source>The archive has more than {most} files.</source>
        <translation>Das Archiv hat mehr als {most} Dateien.</translation>
    </message>
    <message>
        <source>The archive holds more than can be unpacked.</source>
        <translation>Das Archiv enthält mehr, als entpackt werden kann.</translation>
    </message>
    <message>
        <source>The archive is damaged or locked.</source>
        <translation>Das Archiv ist beschädigt oder gesperrt.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>Das Archiv ist beschädigt.</translation>
    </message>
    <message>
        <source>The arrow, a long press or the menu key has more ways</source>
        <translation>Der Pfeil, langes Drücken oder die Menütaste bieten weitere Möglichkeiten</translation>
    </message>
    <message>
        <source>The bytes of an image are not in the file; its place is kept.</source>
        <translation>Die Daten eines Bildes sind nicht in der Datei; sein Platz bleibt erhalten.</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Der Code ist kopiert.</translation>
    </message>
    <message>
        <source>The connection through the proxy {proxy} failed.</source>
        <translation>Die Verbindung über den Proxy {proxy} ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The connection to the service was lost.</source>
        <translation>Die Verbindung zum Dienst ist abgebrochen.</translation>
    </message>
    <message>
        <source>The connection to {host} cannot be encrypted.</source>
        <translation>Die Verbindung zu {host} kann nicht verschlüsselt werden.</translation>
    </message>
    <message>
        <source>The conversation is being made into a PDF…</source>
        <translation>Aus der Unterhaltung wird ein PDF gemacht…</translation>
    </message>
    <message>
        <source>The conversation is copied as Markdown.</source>
        <translation>Die Unterhaltung ist als Markdown kopiert.</translation>
    </message>
    <message>
        <source>The conversation is open as a PDF in another program.</source>
        <translation>Die Unterhaltung ist als PDF in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <source>The conversation is open as a PDF. Print it from there.</source>
        <translation>Die Unterhaltung ist als PDF geöffnet. Drucken Sie sie von dort.</translation>
    </message>
    <message>
        <source>The conversation was left out.</source>
        <translation>Die Unterhaltung wurde weggelassen.</translation>
    </message>
    <message>
        <source>The conversation “{title}” was deleted a moment ago.</source>
        <translation>Die Unterhaltung „{title}“ wurde gerade eben gelöscht.</translation>
    </message>
    <message>
        <source>The copy of {name} is not whole.</source>
        <translation>Die Kopie von {name} ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be locked. Take care not to open Gemstream a second time with it.</source>
        <translation>Der Datenordner {folder} kann nicht gesperrt werden. Achten Sie darauf, Gemstream kein zweites Mal damit zu öffnen.</translation>
    </message>
    <message>
        <source>The data folder {folder} is in use by Gemstream on the computer {host}.</source>
        <translation>Der Datenordner {folder} wird von Gemstream auf dem Computer {host} verwendet.</translation>
    </message>
    <message>
        <source>The disk does not answer, so the question was sent before it was kept.</source>
        <translation>Der Datenträger antwortet nicht, daher wurde die Frage gesendet, bevor sie gespeichert war.</translation>
    </message>
    <message>
        <source>The drive of {name} does not answer.</source>
        <translation>Das Laufwerk von {name} antwortet nicht.</translation>
    </message>
    <message>
        <source>The export was cancelled; {name} was not written.</source>
        <translation>Der Export wurde abgebrochen; {name} wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The export was given up.</source>
        <translation>Der Export wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The fault has happened again. If it goes on, close Gemstream and start it anew.</source>
        <translation>Der Fehler ist wieder aufgetreten. Wenn er anhält, schließen Sie Gemstream, und starten Sie es neu.</translation>
    </message>
    <message>
        <source>The field “{name}” is not known and was left out.</source>
        <translation>Das Feld „{name}“ ist nicht bekannt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The field “{name}” of {what} is not as it should be.</source>
        <translation>Das Feld „{name}“ ist nicht, wie es sein sollte ({what}).</translation>
    </message>
    <message>
        <source>The file of keys cannot be read ({why}).</source>
        <translation>Die Schlüsseldatei kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>The file of keys cannot be written ({why}).</source>
        <translation>Die Schlüsseldatei kann nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
        <source>The file of keys could not be understood, and is kept as {name}.</source>
        <translation>Die Schlüsseldatei wurde nicht verstanden und ist als {name} aufbewahrt.</translation>
    </message>
    <message>
        <source>The file of {what} was damaged; it was kept as {name} and {saved}.</source>
        <translation>Die Datei für {what} war beschädigt; sie wurde als {name} aufbewahrt, und {saved}.</translation>
    </message>
    <message>
        <source>The file {path}, which says where your data are, cannot be read.</source>
        <translation>Die Datei {path}, in der steht, wo Ihre Daten liegen, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The files in {folder} cannot be listed.</source>
        <translation>Die Dateien in {folder} können nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>The first 500 characters of the first question and of its answer, no image</source>
        <translation>Die ersten 500 Zeichen der ersten Frage und ihrer Antwort, kein Bild</translation>
    </message>
    <message>
        <source>The first frame</source>
        <translation>Das erste Einzelbild</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>Die erste Seite</translation>
    </message>
    <message>
        <source>The folder was named with --data-dir or GEMSTREAM_DATA_DIR, so it is chosen there. Start without them to move the one that Gemstream chose.</source>
        <translation>Der Ordner wurde mit --data-dir oder GEMSTREAM_DATA_DIR angegeben und wird daher dort gewählt. Starten Sie ohne diese Angaben, um den von Gemstream gewählten Ordner zu verschieben.</translation>
    </message>
    <message>
        <source>The host that is shown, through your proxy if there is one</source>
        <translation>Der angezeigte Host, gegebenenfalls über Ihren Proxy</translation>
    </message>
    <message>
        <source>The image cannot be saved in {folder}: {why}.</source>
        <translation>Das Bild kann nicht in {folder} gespeichert werden: {why}.</translation>
    </message>
    <message>
        <source>The image could not be made.</source>
        <translation>Das Bild konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The image is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The image was held back because it may show prohibited content.</source>
        <translation>Das Bild wurde zurückgehalten, weil es verbotene Inhalte zeigen könnte.</translation>
    </message>
    <message>
        <source>The image was held back by the safety filters.</source>
        <translation>Das Bild wurde von den Sicherheitsfiltern zurückgehalten.</translation>
    </message>
    <message>
        <source>The image {name} of an earlier question can no longer be read.</source>
        <translation>Das Bild {name} einer früheren Frage kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>The images take {size} MB, and one request carries {limit} MB.</source>
        <translation>Die Bilder belegen {size}&#xa0;MB, und eine Anfrage fasst {limit}&#xa0;MB.</translation>
    </message>
    <message>
        <source>The key of “{name}” is not there any more.</source>
        <translation>Der Schlüssel von „{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The key was given for {hosts}. Whoever gets it can ask at your cost.</source>
        <translation>Der Schlüssel wurde für {hosts} angegeben. Wer ihn bekommt, kann auf Ihre Kosten fragen.</translation>
    </message>
    <message>
        <source>The key works, but its limit is reached for now.</source>
        <translation>Der Schlüssel funktioniert, aber sein Limit ist vorerst erreicht.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>Der Schlüssel funktioniert.</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The keychain did not keep the key.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht gespeichert.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>Beim Schlüsselbund ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Der Schlüsselbund hat abgelehnt.</translation>
    </message>
    <message>
        <source>The last of {most} pages that fit; the document has {count}</source>
        <translation>Die letzte von {most} Seiten, die hineinpassen; das Dokument hat {count}</translation>
    </message>
    <message>
        <source>The latency figures</source>
        <translation>Die Latenzwerte</translation>
    </message>
    <message>
        <source>The latency of a turn was not understood and was left out.</source>
        <translation>Die Latenz einer Runde wurde nicht verstanden und weggelassen.</translation>
    </message>
    <message>
        <source>The length limit was used up by thinking, before any text was written.</source>
        <translation>Das Längenlimit war durch Denken aufgebraucht, bevor Text geschrieben wurde.</translation>
    </message>
    <message>
        <source>The licences cannot be read. Install Gemstream again to have them back.</source>
        <translation>Die Lizenzen sind nicht lesbar. Installieren Sie Gemstream erneut, um sie wiederzubekommen.</translation>
    </message>
    <message>
        <source>The limit for today is used up: choose another model, or go on tomorrow.</source>
        <translation>Das Limit für heute ist aufgebraucht: Wählen Sie ein anderes Modell, oder machen Sie morgen weiter.</translation>
    </message>
    <message>
        <source>The list shows the conversations of that file then. What was added since stays in a file of its own, beside it, and you can go back to that one too.</source>
        <translation>Die Liste zeigt dann die Unterhaltungen dieser Datei. Was seitdem hinzukam, bleibt daneben in einer eigenen Datei, und auch zu dieser können Sie zurückgehen.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>The model does not answer in this language.</source>
        <translation>Das Modell antwortet nicht in dieser Sprache.</translation>
    </message>
    <message>
        <source>The model ended its answer without writing anything.</source>
        <translation>Das Modell hat seine Antwort beendet, ohne etwas zu schreiben.</translation>
    </message>
    <message>
        <source>The model is told this before every question here, from the next one on.</source>
        <translation>Dies wird dem Modell hier vor jeder Frage gesagt, ab der nächsten.</translation>
    </message>
    <message>
        <source>The model made no image.</source>
        <translation>Das Modell hat kein Bild erstellt.</translation>
    </message>
    <message>
        <source>The model produced an unreadable answer.</source>
        <translation>Das Modell hat eine unlesbare Antwort erzeugt.</translation>
    </message>
    <message>
        <source>The model sent an image of more than {limit} MB, which is not kept.</source>
        <translation>Das Modell hat ein Bild von mehr als {limit}&#xa0;MB gesendet, das nicht aufbewahrt wird.</translation>
    </message>
    <message>
        <source>The model sent an image of more than {limit} MB, which was not saved.</source>
        <translation>Das Modell hat ein Bild von mehr als {limit}&#xa0;MB gesendet; es wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The model sent more than {most} images; the others are not kept.</source>
        <translation>Das Modell hat mehr als {most} Bilder gesendet; die übrigen werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The model thought about it, but wrote no answer.</source>
        <translation>Das Modell hat darüber nachgedacht, aber keine Antwort geschrieben.</translation>
    </message>
    <message>
        <source>The model tried to use a tool, and Gemstream gives it none.</source>
        <translation>Das Modell wollte ein Werkzeug verwenden, und Gemstream gibt ihm keines.</translation>
    </message>
    <message>
        <source>The move to {0} was interrupted. Your data are still in {1}; move them again.</source>
        <translation>Das Verschieben nach {0} wurde unterbrochen. Ihre Daten liegen noch in {1}; verschieben Sie sie erneut.</translation>
    </message>
    <message>
        <source>The move was cancelled. Your data are still in {}.</source>
        <translation>Das Verschieben wurde abgebrochen. Ihre Daten liegen noch in {}.</translation>
    </message>
    <message>
        <source>The name has letters of another script, which may look like others.</source>
        <translation>Der Name enthält Buchstaben einer anderen Schrift, die anderen ähneln können.</translation>
    </message>
    <message>
        <source>The newest version is told of in a way that this one does not understand.</source>
        <translation>Die neueste Version wird auf eine Weise angegeben, die diese nicht versteht.</translation>
    </message>
    <message>
        <source>The offline engine answers in English.</source>
        <translation>Die Offline-Engine antwortet auf Englisch.</translation>
    </message>
    <message>
        <source>The offline engine could not be started.</source>
        <translation>Die Offline-Engine konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The offline engine did not answer within {seconds} seconds.</source>
        <translation>Die Offline-Engine hat nicht innerhalb von {seconds} Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>The offline engine does not follow it.</source>
        <translation>Die Offline-Engine befolgt ihn nicht.</translation>
    </message>
    <message>
        <source>The offline engine looks at this picture. No key is needed, and nothing is sent.</source>
        <translation>Die Offline-Engine sieht sich dieses Bild an. Es ist kein Schlüssel nötig, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>The old copy in {folder} is deleted.</source>
        <translation>Die alte Kopie in {folder} ist gelöscht.</translation>
    </message>
    <message>
        <source>The old copy is deleted; what is newer than the move is still in {folder}.</source>
        <translation>Die alte Kopie ist gelöscht; was neuer ist als das Verschieben, liegt noch in {folder}.</translation>
    </message>
    <message>
        <source>The old folder stays as it is until you delete it in the settings.</source>
        <translation>Der alte Ordner bleibt, wie er ist, bis Sie ihn in den Einstellungen löschen.</translation>
    </message>
    <message>
        <source>The old folder {folder} cannot be deleted: {why}.</source>
        <translation>Der alte Ordner {folder} kann nicht gelöscht werden: {why}.</translation>
    </message>
    <message>
        <source>The one that is marked answers the next question, in every window. Keys are kept apart from conversations and settings, and sent nowhere but to the address they were given for.</source>
        <translation>Der markierte Schlüssel beantwortet die nächste Frage, in jedem Fenster. Schlüssel werden getrennt von Unterhaltungen und Einstellungen aufbewahrt und nur an die Adresse gesendet, für die sie angegeben wurden.</translation>
    </message>
    <message>
        <source>The page shows the running answer in a browser of this computer. The address holds the secret of this start: give it to nobody.</source>
        <translation>Die Seite zeigt die laufende Antwort in einem Browser dieses Computers. Die Adresse enthält den geheimen Code dieses Starts: Geben Sie sie nicht weiter.</translation>
    </message>
    <message>
        <source>The picture at {host} is larger than {most_bytes} MB.</source>
        <translation>Das Bild bei {host} ist größer als {most_bytes}&#xa0;MB.</translation>
    </message>
    <message>
        <source>The profiles cannot be kept in {folder}.</source>
        <translation>Die Profile können nicht in {folder} gespeichert werden.</translation>
    </message>
    <message>
        <source>The profiles cannot be read ({why}).</source>
        <translation>Die Profile können nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>The profiles cannot be understood. They are kept as {name}; add your keys again.</source>
        <translation>Die Profile werden nicht verstanden. Sie sind als {name} aufbewahrt; fügen Sie Ihre Schlüssel erneut hinzu.</translation>
    </message>
    <message>
        <source>The profiles cannot be understood. They stay in {name} until something is changed; add your keys again.</source>
        <translation>Die Profile werden nicht verstanden. Sie bleiben in {name}, bis etwas geändert wird; fügen Sie Ihre Schlüssel erneut hinzu.</translation>
    </message>
    <message>
        <source>The proxy is of a kind that Gemstream cannot fetch anything through.</source>
        <translation>Der Proxy ist von einer Art, über die Gemstream nichts abrufen kann.</translation>
    </message>
    <message>
        <source>The proxy of this computer is of a kind that Gemstream cannot use.</source>
        <translation>Der Proxy dieses Computers ist von einer Art, die Gemstream nicht verwenden kann.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a password, and Gemstream keeps none.</source>
        <translation>Der Proxy {proxy} verlangt ein Passwort, und Gemstream speichert keines.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be reached.</source>
        <translation>Der Proxy {proxy} war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not let the request through.</source>
        <translation>Der Proxy {proxy} hat die Anfrage nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not accept the password.</source>
        <translation>Der Proxy {proxy} akzeptiert das Passwort nicht.</translation>
    </message>
    <message>
        <source>The question is too large for the service.</source>
        <translation>Die Frage ist zu groß für den Dienst.</translation>
    </message>
    <message>
        <source>The question was blocked as an attempt to get round the rules.</source>
        <translation>Die Frage wurde als Versuch blockiert, die Regeln zu umgehen.</translation>
    </message>
    <message>
        <source>The question was blocked because it holds a word that is on a block list.</source>
        <translation>Die Frage wurde blockiert, weil sie ein Wort enthält, das auf einer Sperrliste steht.</translation>
    </message>
    <message>
        <source>The question was blocked because it may hold prohibited content.</source>
        <translation>Die Frage wurde blockiert, weil sie verbotene Inhalte enthalten könnte.</translation>
    </message>
    <message>
        <source>The question was blocked because of an image in it.</source>
        <translation>Die Frage wurde wegen eines Bildes darin blockiert.</translation>
    </message>
    <message>
        <source>The question was blocked by the safety filters.</source>
        <translation>Die Frage wurde von den Sicherheitsfiltern blockiert.</translation>
    </message>
    <message>
        <source>The question was blocked by the service, for a reason it calls {reason}.</source>
        <translation>Die Frage wurde vom Dienst blockiert, aus einem Grund, den er {reason} nennt.</translation>
    </message>
    <message>
        <source>The question was blocked by the service, which gave no reason.</source>
        <translation>Die Frage wurde vom Dienst blockiert, ohne Angabe eines Grundes.</translation>
    </message>
    <message>
        <source>The question was blocked by your organisation&apos;s Model Armor rules.</source>
        <translation>Die Frage wurde von den Model-Armor-Regeln Ihrer Organisation blockiert.</translation>
    </message>
    <message>
        <source>The question was held back by a rule of the service.</source>
        <translation>Die Frage wurde von einer Regel des Dienstes zurückgehalten.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>The request is being put together…</source>
        <translation>Die Anfrage wird zusammengestellt…</translation>
    </message>
    <message>
        <source>The request is on the clipboard, without the key and the bytes of images.</source>
        <translation>Die Anfrage ist in der Zwischenablage, ohne den Schlüssel und die Bytes der Bilder.</translation>
    </message>
    <message>
        <source>The rest, {size}, is too long to be shown. Copy gives all of it.</source>
        <translation>Der Rest, {size}, ist zu lang für die Anzeige. „Kopieren“ liefert alles.</translation>
    </message>
    <message>
        <source>The screen could not be captured. Allow Gemstream to record it in the settings of the system.</source>
        <translation>Der Bildschirm konnte nicht aufgenommen werden. Erlauben Sie Gemstream die Aufnahme in den Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The secret of the bridge cannot be written to {file}.</source>
        <translation>Der geheime Code der Bridge kann nicht in {file} geschrieben werden.</translation>
    </message>
    <message>
        <source>The service answered in a way that could not be followed.</source>
        <translation>Der Dienst hat auf eine Weise geantwortet, die sich nicht auswerten ließ.</translation>
    </message>
    <message>
        <source>The service closed the connection without an answer.</source>
        <translation>Der Dienst hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Der Dienst war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The service could not use an image of the question.</source>
        <translation>Der Dienst konnte ein Bild der Frage nicht verwenden.</translation>
    </message>
    <message>
        <source>The service ended the answer without a reason.</source>
        <translation>Der Dienst hat die Antwort ohne Angabe eines Grundes beendet.</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>Beim Dienst ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The service has no model named “{model}”.</source>
        <translation>Der Dienst hat kein Modell namens „{model}“.</translation>
    </message>
    <message>
        <source>The service is too busy or broke off the request.</source>
        <translation>Der Dienst ist ausgelastet oder hat die Anfrage abgebrochen.</translation>
    </message>
    <message>
        <source>The service is too busy to check the key now. Try again, or keep it unchecked.</source>
        <translation>Der Dienst ist zu ausgelastet, um den Schlüssel jetzt zu prüfen. Versuchen Sie es erneut, oder speichern Sie ihn ungeprüft.</translation>
    </message>
    <message>
        <source>The service leads to another address ({address}). Neither the key nor the question was sent there.</source>
        <translation>Der Dienst leitet an eine andere Adresse weiter ({address}). Weder der Schlüssel noch die Frage wurde dorthin gesendet.</translation>
    </message>
    <message>
        <source>The service no longer accepts the earlier turns of this conversation.</source>
        <translation>Der Dienst akzeptiert den früheren Verlauf dieser Unterhaltung nicht mehr.</translation>
    </message>
    <message>
        <source>The service refused the question as it stands.</source>
        <translation>Der Dienst hat die Frage in dieser Form abgelehnt.</translation>
    </message>
    <message>
        <source>The service refused: this may not be offered in your country without billing.</source>
        <translation>Der Dienst hat abgelehnt: Dies darf in Ihrem Land nicht ohne aktivierte Abrechnung angeboten werden.</translation>
    </message>
    <message>
        <source>The service sent nothing within {seconds} seconds.</source>
        <translation>Der Dienst hat innerhalb von {seconds} Sekunden nichts gesendet.</translation>
    </message>
    <message>
        <source>The service sent something that is not an answer.</source>
        <translation>Der Dienst hat etwas gesendet, das keine Antwort ist.</translation>
    </message>
    <message>
        <source>The service took too long.</source>
        <translation>Der Dienst hat zu lange gebraucht.</translation>
    </message>
    <message>
        <source>The service&apos;s address could not be found.</source>
        <translation>Die Adresse des Dienstes wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate could not be verified.</source>
        <translation>Das Zertifikat des Dienstes konnte nicht überprüft werden.</translation>
    </message>
    <message>
        <source>The settings are in {}.</source>
        <translation>Die Einstellungen sind in {}.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {folder}.</source>
        <translation>Die Einstellungen können nicht in {folder} gespeichert werden.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({why}); the standard is used.</source>
        <translation>Die Einstellungen können nicht gelesen werden ({why}); der Standard wird verwendet.</translation>
    </message>
    <message>
        <source>The settings cannot be understood. They are kept as {name}; the standard is used.</source>
        <translation>Die Einstellungen werden nicht verstanden. Sie sind als {name} aufbewahrt; der Standard wird verwendet.</translation>
    </message>
    <message>
        <source>The settings cannot be understood. They stay in {name} until something is changed; the standard is used.</source>
        <translation>Die Einstellungen werden nicht verstanden. Sie bleiben in {name}, bis etwas geändert wird; der Standard wird verwendet.</translation>
    </message>
    <message>
        <source>The settings of {} hold now.</source>
        <translation>Die Einstellungen aus {} gelten jetzt.</translation>
    </message>
    <message>
        <source>The settings say that no pictures are fetched from the web.</source>
        <translation>Laut Einstellungen werden keine Bilder aus dem Web abgerufen.</translation>
    </message>
    <message>
        <source>The small picture of an image is none, and was left out.</source>
        <translation>Das Vorschaubild eines Bildes ist keines und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The time of a question was not understood.</source>
        <translation>Die Zeit einer Frage wurde nicht verstanden.</translation>
    </message>
    <message numerus="yes">
        <source>The turn and %Ln below it were deleted.</source>
        <translation>
            <numerusform>Die Runde und %Ln darunter wurden gelöscht.</numerusform>
            <numerusform>Die Runde und %Ln darunter wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The turn was deleted.</source>
        <translation>Die Runde wurde gelöscht.</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on it can read the key.</source>
        <translation>Der Weg dorthin ist nicht verschlüsselt: Andere auf diesem Weg können den Schlüssel lesen.</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on it can read your key.</source>
        <translation>Der Weg dorthin ist nicht verschlüsselt: Andere auf diesem Weg können Ihren Schlüssel lesen.</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on it can see and change what comes.</source>
        <translation>Der Weg dorthin ist nicht verschlüsselt: Andere auf diesem Weg können sehen und ändern, was kommt.</translation>
    </message>
    <message>
        <source>The web address of an image, to fetch it: no cookies, no referrer, nothing of your question</source>
        <translation>Die Webadresse eines Bildes, um es abzurufen: keine Cookies, kein Referrer, nichts von Ihrer Frage</translation>
    </message>
    <message>
        <source>The window is drawn by Qt {version}, © The Qt Company and other contributors, which is used under the GNU Lesser General Public License, version 3: you may put a Qt of your own in its place. Its source is at download.qt.io.</source>
        <translation>Das Fenster wird von Qt {version} gezeichnet, © The Qt Company und andere Beitragende, verwendet unter der GNU Lesser General Public License, Version 3: Sie dürfen an seiner Stelle ein eigenes Qt einsetzen. Der Quelltext ist unter download.qt.io erhältlich.</translation>
    </message>
    <message>
        <source>The words of the link: {words}</source>
        <translation>Der Text des Links: {words}</translation>
    </message>
    <message>
        <source>There are no conversations to export yet.</source>
        <translation>Es gibt noch keine Unterhaltungen zu exportieren.</translation>
    </message>
    <message>
        <source>There are no settings in {}.</source>
        <translation>In {} sind keine Einstellungen.</translation>
    </message>
    <message>
        <source>There are {most} keys already. Remove one first.</source>
        <translation>Es gibt bereits {most} Schlüssel. Entfernen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>There are {size} to copy. Gemstream closes its windows, copies everything, checks the copy, and opens again. Answers that still come are stopped.</source>
        <translation>Es sind {size} zu kopieren. Gemstream schließt seine Fenster, kopiert alles, prüft die Kopie und öffnet sich wieder. Antworten, die noch kommen, werden gestoppt.</translation>
    </message>
    <message>
        <source>There is a preset of that name already.</source>
        <translation>Eine Vorlage dieses Namens gibt es bereits.</translation>
    </message>
    <message>
        <source>There is a preset of that name; it gets this text.</source>
        <translation>Es gibt eine Vorlage dieses Namens; sie erhält diesen Text.</translation>
    </message>
    <message>
        <source>There is no API key for Gemini.</source>
        <translation>Es gibt keinen API-Schlüssel für Gemini.</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>Es gibt keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>There is no code in the last answer.</source>
        <translation>In der letzten Antwort ist kein Code.</translation>
    </message>
    <message>
        <source>There is no earlier file yet.</source>
        <translation>Es gibt noch keine frühere Datei.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is no old copy any more.</source>
        <translation>Es gibt keine alte Kopie mehr.</translation>
    </message>
    <message>
        <source>There is no room for more; delete a preset first.</source>
        <translation>Es ist kein Platz für weitere; löschen Sie zuerst eine Vorlage.</translation>
    </message>
    <message>
        <source>There is none yet: a preset is a system prompt with a name, to be chosen anywhere.</source>
        <translation>Es gibt noch keine: Eine Vorlage ist ein Systemprompt mit einem Namen, überall wählbar.</translation>
    </message>
    <message>
        <source>There is too little space for your data in {target}.</source>
        <translation>In {target} ist zu wenig Platz für Ihre Daten.</translation>
    </message>
    <message>
        <source>These are the conversations of {0}; those of before stay in {1}.</source>
        <translation>Dies sind die Unterhaltungen aus {0}; die bisherigen bleiben in {1}.</translation>
    </message>
    <message>
        <source>They hold until Gemstream is closed. Choose another folder with --data-dir.</source>
        <translation>Sie gelten, bis Gemstream geschlossen wird. Wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <comment>it does so now</comment>
        <translation>Denkt nach</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>Thinking: {level}</source>
        <translation>Denken: {level}</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach…</translation>
    </message>
    <message>
        <source>This address cannot be fetched.</source>
        <translation>Diese Adresse kann nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>Dies ist hier nicht verwendbar.</translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <translation>Diese Unterhaltung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This file is not shown here, but it can be saved.</source>
        <translation>Diese Datei wird hier nicht angezeigt, kann aber gespeichert werden.</translation>
    </message>
    <message>
        <source>This image cannot be copied, but it can be saved.</source>
        <translation>Dieses Bild kann nicht kopiert, aber gespeichert werden.</translation>
    </message>
    <message>
        <source>This image has too many pixels to be shown, but it can be saved.</source>
        <translation>Dieses Bild hat zu viele Pixel für die Anzeige, kann aber gespeichert werden.</translation>
    </message>
    <message>
        <source>This image is damaged and cannot be shown, but it can be saved.</source>
        <translation>Dieses Bild ist beschädigt und kann nicht angezeigt, aber gespeichert werden.</translation>
    </message>
    <message>
        <source>This is no address of a service: it begins with https:// and holds no password.</source>
        <translation>Dies ist keine Adresse eines Dienstes: Sie beginnt mit https:// und enthält kein Passwort.</translation>
    </message>
    <message>
        <source>This is no key: a key is one word of letters, digits and signs.</source>
        <translation>Dies ist kein Schlüssel: Ein Schlüssel ist ein Wort aus Buchstaben, Ziffern und Sonderzeichen.</translation>
    </message>
    <message>
        <source>This is on your own computer, or in your own network.</source>
        <translation>Dies ist auf Ihrem eigenen Computer oder in Ihrem eigenen Netzwerk.</translation>
    </message>
    <message>
        <source>This is sent as soon as its image is ready. Escape takes that back.</source>
        <translation>Dies wird gesendet, sobald das Bild bereit ist. Esc nimmt es zurück.</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>Dies ist die neueste Version, {version}.</translation>
    </message>
    <message>
        <source>This key is not allowed to ask that.</source>
        <translation>Dieser Schlüssel darf das nicht fragen.</translation>
    </message>
    <message>
        <source>This key is not allowed to do that. Allow it in Google&apos;s console, or make one.</source>
        <translation>Dieser Schlüssel darf das nicht. Erlauben Sie es in der Google-Konsole, oder erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>This key was given for another address, and was not sent.</source>
        <translation>Dieser Schlüssel wurde für eine andere Adresse angegeben und nicht gesendet.</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Diesen:</translation>
    </message>
    <message>
        <source>This report is sent nowhere, and there is no question, answer or key in it:</source>
        <translation>Dieser Bericht wird nirgendwohin gesendet und enthält keine Frage, keine Antwort und keinen Schlüssel:</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>Diese Anfrage</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>This stayed on this computer: the offline engine answered here.</source>
        <translation>Dies blieb auf diesem Computer: Die Offline-Engine hat hier geantwortet.</translation>
    </message>
    <message>
        <source>This was sent to {host}.</source>
        <translation>Dies wurde an {host} gesendet.</translation>
    </message>
    <message>
        <source>This {kind} is not shown here, but it can be saved.</source>
        <comment>SVG drawing</comment>
        <translation>Nicht angezeigt, kann aber gespeichert werden: {kind}.</translation>
    </message>
    <message>
        <source>Those that took at least this long, from your question on.</source>
        <translation>Die mindestens so lange dauerten, von Ihrer Frage an.</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>{seconds}&#xa0;s gedacht</translation>
    </message>
    <message>
        <source>Thought tokens</source>
        <translation>Gedanken-Token</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>Through the proxy {address}</source>
        <translation>Über den Proxy {address}</translation>
    </message>
    <message>
        <source>Time to first chunk</source>
        <translation>Zeit bis zum ersten Chunk</translation>
    </message>
    <message>
        <source>Time to first chunk against prompt size</source>
        <translation>Zeit bis zum ersten Chunk je Promptgröße</translation>
    </message>
    <message>
        <source>Time to first chunk, s</source>
        <translation>Zeit bis zum ersten Chunk, s</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Token pro Sekunde</translation>
    </message>
    <message>
        <source>Tokens where the service counts them, else pieces of text</source>
        <translation>Token, wo der Dienst sie zählt, sonst Textstücke</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>Told of the icon in the tray</source>
        <translation>Hinweis auf das Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Too many pixels to be shown.</source>
        <translation>Zu viele Pixel für die Anzeige.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Gesamtzeit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Try again in a while, or choose another model.</source>
        <translation>Versuchen Sie es nach einer Weile erneut, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds, or choose another model.</source>
        <translation>Versuchen Sie es in {seconds} Sekunden erneut, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Try again, or allow a longer wait.</source>
        <translation>Versuchen Sie es erneut, oder erlauben Sie eine längere Wartezeit.</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>Versuchen Sie es erneut, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Try again, or keep the key in another place.</source>
        <translation>Versuchen Sie es erneut, oder bewahren Sie den Schlüssel an einem anderen Ort auf.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again; if a proxy or sign-in page is in between, open it in a browser.</source>
        <translation>Versuchen Sie es erneut; falls ein Proxy oder eine Anmeldeseite dazwischenliegt, öffnen Sie diese in einem Browser.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try {image} again</source>
        <translation>{image} erneut versuchen</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s (attempt {attempt}): {reason}</source>
        <translation>Neuer Versuch in {seconds}&#xa0;s (Versuch {attempt}): {reason}</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s (attempt {number})</source>
        <translation>Neuer Versuch in {seconds}&#xa0;s (Versuch {number})</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Update Gemstream, or choose another folder with --data-dir.</source>
        <translation>Aktualisieren Sie Gemstream, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, HEIC, AVIF, GIF, BMP, TIFF, SVG or PDF.</source>
        <translation>Verwenden Sie PNG, JPEG, WebP, HEIC, AVIF, GIF, BMP, TIFF, SVG oder PDF.</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>Anderes Modell verwenden</translation>
    </message>
    <message>
        <source>Use the offline engine</source>
        <translation>Offline-Engine verwenden</translation>
    </message>
    <message>
        <source>Use the offline engine; leave images out by their menu</source>
        <translation>Offline-Engine verwenden; Bilder über ihr Menü weglassen</translation>
    </message>
    <message>
        <source>Use the standard folder</source>
        <translation>Standardordner verwenden</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use these settings?</source>
        <translation>Diese Einstellungen verwenden?</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Version {number} von {count}</translation>
    </message>
    <message>
        <source>Versions, what works and what is missing, and the last lines of the log: to read, and then to copy for whoever helps you. Nothing is sent.</source>
        <translation>Versionen, was funktioniert und was fehlt, und die letzten Zeilen des Protokolls: zum Lesen und dann zum Kopieren für alle, die Ihnen helfen. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Very high</source>
        <comment>thinking</comment>
        <translation>Sehr hoch</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Wait until it is saved, then try again.</source>
        <translation>Warten Sie, bis sie gespeichert ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Waiting for the first chunk</source>
        <translation>Wartet auf den ersten Chunk</translation>
    </message>
    <message>
        <source>Waiting for the first words…</source>
        <translation>Wartet auf die ersten Wörter…</translation>
    </message>
    <message>
        <source>Waits: {question}</source>
        <translation>Wartet: {question}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>Webseite, eine Datei (*.html)</translation>
    </message>
    <message>
        <source>Web pages that may take part</source>
        <translation>Webseiten, die teilnehmen dürfen</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>WebP-Bild</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Gemstream</source>
        <translation>Willkommen bei Gemstream</translation>
    </message>
    <message>
        <source>What a link holds itself is never opened.</source>
        <translation>Was ein Link selbst enthält, wird nie geöffnet.</translation>
    </message>
    <message>
        <source>What a tool said was left out.</source>
        <translation>Was ein Werkzeug sagte, wurde weggelassen.</translation>
    </message>
    <message>
        <source>What came is older than what was seen before.</source>
        <translation>Was ankam, ist älter als das zuvor Gesehene.</translation>
    </message>
    <message>
        <source>What came of the newest version is not signed by the makers of Gemstream: {why}.</source>
        <translation>Die Angaben zur neuesten Version sind nicht von den Herstellern von Gemstream signiert: {why}.</translation>
    </message>
    <message>
        <source>What do you want to do or open?</source>
        <translation>Was möchten Sie tun oder öffnen?</translation>
    </message>
    <message>
        <source>What had arrived is kept, and can be gone on with.</source>
        <translation>Was angekommen war, bleibt erhalten und kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>What had arrived is kept.</source>
        <translation>Was angekommen war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>What had come is kept.</source>
        <translation>Was angekommen war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>What is on this picture?</source>
        <translation>Was ist auf diesem Bild?</translation>
    </message>
    <message>
        <source>What is said of the newest version cannot be understood.</source>
        <translation>Die Angaben zur neuesten Version sind nicht verständlich.</translation>
    </message>
    <message>
        <source>What is said of the newest version is old, of {day}.</source>
        <translation>Die Angaben zur neuesten Version sind alt, vom {day}.</translation>
    </message>
    <message>
        <source>What is said of the newest version is too long.</source>
        <translation>Die Angaben zur neuesten Version sind zu lang.</translation>
    </message>
    <message>
        <source>What is said of the newest version leads to a page that is not ours.</source>
        <translation>Die Angaben zur neuesten Version führen zu einer Seite, die nicht unsere ist.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>What is sent…</source>
        <translation>Was gesendet wird…</translation>
    </message>
    <message>
        <source>What it asks costs you what your own questions do, and stands among your conversations, where you can stop it.</source>
        <translation>Was es fragt, kostet Sie so viel wie eigene Fragen und steht unter Ihren Unterhaltungen, wo Sie es stoppen können.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>What sends a question</source>
        <translation>Was eine Frage sendet</translation>
    </message>
    <message>
        <source>What stands before the @ is only a name: the link leads to {host}.</source>
        <translation>Was vor dem @ steht, ist nur ein Name: Der Link führt zu {host}.</translation>
    </message>
    <message>
        <source>What the model is told</source>
        <translation>Was dem Modell gesagt wird</translation>
    </message>
    <message>
        <source>What was sent then is not kept, or it went elsewhere. Now the offline engine would answer, and nothing would leave this computer.</source>
        <translation>Was damals gesendet wurde, ist nicht gespeichert, oder es ging anderswohin. Jetzt würde die Offline-Engine antworten, und nichts würde diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>What was sent then is not kept, or it went elsewhere. This is how the same would be sent now, to {host}.</source>
        <translation>Was damals gesendet wurde, ist nicht gespeichert, oder es ging anderswohin. So würde dasselbe jetzt gesendet, an {host}.</translation>
    </message>
    <message>
        <source>What was sent…</source>
        <translation>Was gesendet wurde…</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>What you asked before, and the answers to it, will go along.</source>
        <translation>Was Sie zuvor gefragt haben und die Antworten darauf gehen mit.</translation>
    </message>
    <message>
        <source>What {file} would change:</source>
        <translation>Was {file} ändern würde:</translation>
    </message>
    <message>
        <source>When it is complete</source>
        <translation>Wenn sie vollständig ist</translation>
    </message>
    <message>
        <source>When: {words}</source>
        <translation>Wann: {words}</translation>
    </message>
    <message>
        <source>Where Return starts a new line, Ctrl+Return sends; it does so in either case.</source>
        <translation>Beginnt Eingabe eine neue Zeile, sendet Strg+Eingabe; das gilt in beiden Fällen.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <source>Where the window has room. They are kept in the data folder on this computer.</source>
        <translation>Wo das Fenster Platz hat. Sie liegen im Datenordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>Where they find it on this computer; bridge.json in the data folder says it.</source>
        <translation>Wo sie es auf diesem Computer finden; bridge.json im Datenordner nennt es.</translation>
    </message>
    <message>
        <source>Where to: {words}</source>
        <translation>Wohin: {words}</translation>
    </message>
    <message>
        <source>Which answers are long</source>
        <translation>Welche Antworten lang sind</translation>
    </message>
    <message>
        <source>With quick ask in its menu. Gemstream goes on behind it when the last window is closed, and answers under way as well.</source>
        <translation>Mit „Schnell fragen“ im Menü. Gemstream läuft dahinter weiter, wenn das letzte Fenster geschlossen wird, ebenso laufende Antworten.</translation>
    </message>
    <message numerus="yes">
        <source>With the service&apos;s own mark of %Ln bytes</source>
        <translation>
            <numerusform>Mit der eigenen Markierung des Dienstes von %Ln Byte</numerusform>
            <numerusform>Mit der eigenen Markierung des Dienstes von %Ln Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write a kind reply that says no to an invitation.</source>
        <translation>Schreibe eine freundliche Antwort, die eine Einladung ablehnt.</translation>
    </message>
    <message>
        <source>Write a question first, then look at what would be sent.</source>
        <translation>Schreiben Sie zuerst eine Frage, und sehen Sie dann, was gesendet würde.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You are changing an earlier question</source>
        <translation>Sie ändern eine frühere Frage</translation>
    </message>
    <message>
        <source>You are using the offline engine: no key is needed and nothing leaves this computer. To ask Gemini, add a key: “Offline engine” below the prompt leads there.</source>
        <translation>Sie verwenden die Offline-Engine: Es ist kein Schlüssel nötig, und nichts verlässt diesen Computer. Um Gemini zu fragen, fügen Sie einen Schlüssel hinzu: „Offline-Engine“ unter dem Prompt führt dorthin.</translation>
    </message>
    <message>
        <source>You click it, or “Get a key”, or “Open page” of a new version</source>
        <translation>Sie klicken darauf, auf „Schlüssel holen“ oder auf „Seite öffnen“ bei einer neuen Version</translation>
    </message>
    <message>
        <source>You drop or paste it, or want a picture of an answer loaded, and agree, each time</source>
        <translation>Sie legen es ab oder fügen es ein, oder möchten ein Bild einer Antwort laden, und stimmen jedes Mal zu</translation>
    </message>
    <message>
        <source>You have {mine}. Nothing is installed by itself: the page has the new version.</source>
        <translation>Sie haben {mine}. Nichts wird automatisch installiert: Die neue Version finden Sie auf der Seite.</translation>
    </message>
    <message>
        <source>You have {mine}. Your package manager installs new versions.</source>
        <translation>Sie haben {mine}. Neue Versionen installiert Ihre Paketverwaltung.</translation>
    </message>
    <message>
        <source>You send, regenerate or continue; passing faults are tried again, as the settings say</source>
        <translation>Sie senden, generieren neu oder setzen fort; nach vorübergehenden Fehlern wird es wie eingestellt erneut versucht</translation>
    </message>
    <message>
        <source>You were writing a question in “{}”.</source>
        <translation>Sie haben gerade eine Frage in „{}“ geschrieben.</translation>
    </message>
    <message>
        <source>You, {time}</source>
        <translation>Sie, {time}</translation>
    </message>
    <message>
        <source>Your browser, which opens it</source>
        <translation>Ihr Browser, der ihn öffnet</translation>
    </message>
    <message>
        <source>Your change can be sent once this answer is complete, or stopped.</source>
        <translation>Ihre Änderung kann gesendet werden, sobald diese Antwort vollständig oder gestoppt ist.</translation>
    </message>
    <message>
        <source>Your conversations</source>
        <translation>Ihre Unterhaltungen</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Ihre Unterhaltungen werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>Your data are in {0} now. The copy in {1} stays until you delete it in the settings.</source>
        <translation>Ihre Daten liegen jetzt in {0}. Die Kopie in {1} bleibt, bis Sie sie in den Einstellungen löschen.</translation>
    </message>
    <message>
        <source>Your data are in {old} already.</source>
        <translation>Ihre Daten liegen bereits in {old}.</translation>
    </message>
    <message>
        <source>Your data cannot be copied to {folder}: {why}.</source>
        <translation>Ihre Daten können nicht nach {folder} kopiert werden: {why}.</translation>
    </message>
    <message>
        <source>Your data were not moved and are still in {0}. {1}</source>
        <translation>Ihre Daten wurden nicht verschoben und liegen noch in {0}. {1}</translation>
    </message>
    <message>
        <source>Your desktop asks which keys, and has them in its own settings.</source>
        <translation>Ihre Desktopumgebung fragt nach den Tasten und verwaltet sie in ihren eigenen Einstellungen.</translation>
    </message>
    <message>
        <source>Your desktop gave no picture of the screen. Try again, or paste a screenshot.</source>
        <translation>Ihr Desktop hat kein Bild des Bildschirms geliefert. Versuchen Sie es erneut, oder fügen Sie ein Bildschirmfoto ein.</translation>
    </message>
    <message>
        <source>Your question with its images, the earlier questions and answers of the conversation with theirs, the system prompt, the name of the model and its settings</source>
        <translation>Ihre Frage mit ihren Bildern, die früheren Fragen und Antworten der Unterhaltung mit den ihren, der Systemprompt, der Name des Modells und seine Einstellungen</translation>
    </message>
    <message>
        <source>Your system keeps it, locked with your login.</source>
        <translation>Ihr System bewahrt ihn auf, durch Ihre Anmeldung geschützt.</translation>
    </message>
    <message>
        <source>Your text is still in the window, but it is not kept: copy what you need first.</source>
        <translation>Ihr Text ist noch im Fenster, wird aber nicht gespeichert: Kopieren Sie zuerst, was Sie brauchen.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message numerus="yes">
        <source>[%Ln characters]</source>
        <translation>
            <numerusform>[%Ln Zeichen]</numerusform>
            <numerusform>[%Ln Zeichen]</numerusform>
        </translation>
    </message>
    <message>
        <source>a latency</source>
        <translation>eine Latenz</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>a new one was begun</source>
        <translation>eine neue wurde begonnen</translation>
    </message>
    <message numerus="yes">
        <source>a new one was begun with the %Ln questions that could still be read</source>
        <translation>
            <numerusform>eine neue wurde mit der %Ln Frage begonnen, die noch gelesen werden konnte</numerusform>
            <numerusform>eine neue wurde mit den %Ln Fragen begonnen, die noch gelesen werden konnten</numerusform>
        </translation>
    </message>
    <message>
        <source>a turn</source>
        <translation>eine Runde</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln tokens</source>
        <translation>
            <numerusform>etwa %Ln Token</numerusform>
            <numerusform>etwa %Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>accent highlight colour teal green violet purple rose pink amber grey</source>
        <translation>akzent hervorhebung farbe blaugrün petrol grün violett lila rosa pink bernstein gelb grau</translation>
    </message>
    <message>
        <source>accessibility readable vision eyes black white</source>
        <translation>barrierefreiheit lesbar sehen augen schwarz weiß</translation>
    </message>
    <message>
        <source>an answer is under way</source>
        <translation>eine Antwort läuft</translation>
    </message>
    <message>
        <source>an unnamed program</source>
        <translation>ein unbenanntes Programm</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>hosts, below others</comment>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>questions</comment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>animation reduced movement accessibility</source>
        <translation>animation reduzierte bewegung barrierefreiheit</translation>
    </message>
    <message>
        <source>announcements screen reader accessibility orca nvda voice speech blind</source>
        <translation>ansagen screenreader barrierefreiheit orca nvda stimme sprache vorlesen blind</translation>
    </message>
    <message>
        <source>another Gemstream is using it</source>
        <translation>ein anderes Gemstream verwendet sie</translation>
    </message>
    <message>
        <source>another program is busy with it</source>
        <translation>ein anderes Programm arbeitet gerade damit</translation>
    </message>
    <message>
        <source>another program is busy with your conversations</source>
        <translation>ein anderes Programm arbeitet gerade mit Ihren Unterhaltungen</translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>beantwortet von {model}</translation>
    </message>
    <message>
        <source>api key profile account gemini enterprise google cloud project location keychain base url</source>
        <translation>api schlüssel profil konto gemini enterprise google cloud projekt standort schlüsselbund basis url</translation>
    </message>
    <message>
        <source>backup restore copy transfer file json</source>
        <translation>sicherung backup wiederherstellen kopie übertragen datei json</translation>
    </message>
    <message>
        <source>backup restore database folder</source>
        <translation>sicherung backup wiederherstellen datenbank ordner</translation>
    </message>
    <message>
        <source>bridge origin browser cors website</source>
        <translation>bridge origin ursprung browser cors website</translation>
    </message>
    <message>
        <source>bridge page browser copy address allow refuse forget connected</source>
        <translation>brücke bridge seite browser kopieren adresse erlauben ablehnen vergessen verbunden</translation>
    </message>
    <message>
        <source>bridge websocket server address</source>
        <translation>bridge websocket server adresse</translation>
    </message>
    <message>
        <source>bridge websocket server api automation watch overlay stream</source>
        <translation>bridge websocket server api automatisierung mitverfolgen overlay stream</translation>
    </message>
    <message>
        <source>certificate tls ssl authority company</source>
        <translation>zertifikat tls ssl zertifizierungsstelle firma unternehmen</translation>
    </message>
    <message>
        <source>chunks/s</source>
        <translation>Chunks/s</translation>
    </message>
    <message>
        <source>creative random sampling</source>
        <translation>kreativ zufall sampling</translation>
    </message>
    <message>
        <source>damaged, or too new</source>
        <translation>beschädigt oder zu neu</translation>
    </message>
    <message>
        <source>enter keyboard prompt new line</source>
        <translation>enter eingabetaste tastatur prompt neue zeile</translation>
    </message>
    <message>
        <source>exif gps location</source>
        <translation>exif gps standort ort</translation>
    </message>
    <message>
        <source>first chunk {seconds}</source>
        <translation>erster Chunk {seconds}</translation>
    </message>
    <message>
        <source>gemini default flash pro</source>
        <translation>gemini standard flash pro</translation>
    </message>
    <message>
        <source>gemstream.github.io, through your proxy if there is one</source>
        <translation>gemstream.github.io, gegebenenfalls über Ihren Proxy</translation>
    </message>
    <message>
        <source>global shortcut hotkey keyboard</source>
        <translation>globales tastenkürzel hotkey tastatur shortcut</translation>
    </message>
    <message>
        <source>high detail</source>
        <translation>hoher Detailgrad</translation>
    </message>
    <message>
        <source>hops continue long</source>
        <translation>etappen fortsetzen lang</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>images web url link download</source>
        <translation>bilder web url link herunterladen</translation>
    </message>
    <message>
        <source>incognito private history</source>
        <translation>inkognito privat verlauf</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>das Öffnen ist nicht möglich</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>das Lesen ist nicht möglich</translation>
    </message>
    <message>
        <source>it cannot be used</source>
        <translation>das Verwenden ist nicht möglich</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>das Schreiben ist nicht möglich</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>der Inhalt ist beschädigt</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation>nur Lesen ist erlaubt</translation>
    </message>
    <message>
        <source>its signature is of something else</source>
        <translation>die Signatur gehört zu etwas anderem</translation>
    </message>
    <message>
        <source>keys keyboard hotkeys key bindings</source>
        <translation>tasten tastatur tastenkürzel hotkeys tastenbelegung</translation>
    </message>
    <message>
        <source>log logs report crash fault versions support help copy bug</source>
        <translation>log logs protokoll bericht absturz fehler versionen hilfe support kopieren bug</translation>
    </message>
    <message>
        <source>low detail</source>
        <translation>niedriger Detailgrad</translation>
    </message>
    <message>
        <source>medium detail</source>
        <translation>mittlerer Detailgrad</translation>
    </message>
    <message>
        <source>move disk usb storage directory location old copy</source>
        <translation>verschieben datenträger usb speicher verzeichnis ort alte kopie</translation>
    </message>
    <message>
        <source>name conversations tokens</source>
        <translation>name unterhaltungen token</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no conversations</source>
        <translation>keine Unterhaltungen</translation>
    </message>
    <message>
        <source>no questions</source>
        <translation>keine Fragen</translation>
    </message>
    <message>
        <source>no stalls</source>
        <translation>keine Stockungen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no thoughts</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht angezeigt</translation>
    </message>
    <message>
        <source>nothing in it could be read, so a new one was begun</source>
        <translation>nichts darin konnte gelesen werden, daher wurde eine neue begonnen</translation>
    </message>
    <message>
        <source>notify notification alert background ready done</source>
        <translation>benachrichtigung mitteilung hinweis hintergrund fertig bereit</translation>
    </message>
    <message>
        <source>notify notification seconds</source>
        <translation>benachrichtigung mitteilung sekunden</translation>
    </message>
    <message>
        <source>open</source>
        <comment>it is open now</comment>
        <translation>geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln hops</source>
        <translation>
            <numerusform>über %Ln Etappe</numerusform>
            <numerusform>über %Ln Etappen</numerusform>
        </translation>
    </message>
    <message>
        <source>pacing smooth stream speed</source>
        <translation>tempo gleichmäßig fluss stream geschwindigkeit</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>partial history incomplete</source>
        <translation>teilweise verlauf unvollständig abgebrochen</translation>
    </message>
    <message>
        <source>paste clipboard attachment file characters</source>
        <translation>einfügen Zwischenablage Anhang Datei Zeichen</translation>
    </message>
    <message>
        <source>perhaps {seconds} s left</source>
        <translation>vielleicht noch {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>denken nachdenken reasoning</translation>
    </message>
    <message>
        <source>reasoning level effort</source>
        <translation>denken denktiefe stufe aufwand reasoning</translation>
    </message>
    <message>
        <source>received</source>
        <comment>text of an answer</comment>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>resolution quality size pictures photos</source>
        <translation>auflösung qualität größe bilder fotos</translation>
    </message>
    <message>
        <source>retry retries error</source>
        <translation>wiederholen neuversuch fehler retry</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>text of an answer</comment>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>sidebar history panel</source>
        <translation>seitenleiste verlauf liste bereich</translation>
    </message>
    <message>
        <source>socks http https connection firewall company</source>
        <translation>socks http https verbindung firewall firma unternehmen</translation>
    </message>
    <message>
        <source>system tray status icon background quick ask minimise close</source>
        <translation>infobereich systemleiste tray symbol hintergrund schnell fragen minimieren schließen</translation>
    </message>
    <message>
        <source>the conversation</source>
        <translation>die Unterhaltung</translation>
    </message>
    <message>
        <source>the disk does not work as it should</source>
        <translation>der Datenträger arbeitet nicht, wie er sollte</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the ending of a turn</source>
        <translation>das Ende einer Runde</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message numerus="yes">
        <source>the images in %Ln folders</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>die Bilder in %Ln Ordner</numerusform>
            <numerusform>die Bilder in %Ln Ordnern</numerusform>
        </translation>
    </message>
    <message>
        <source>the images in “{folder}”</source>
        <comment>added to a question</comment>
        <translation>die Bilder in „{folder}“</translation>
    </message>
    <message>
        <source>the latency figures</source>
        <translation>die Latenzwerte</translation>
    </message>
    <message numerus="yes">
        <source>the pages of %Ln documents</source>
        <comment>added to a question</comment>
        <translation>
            <numerusform>die Seiten von %Ln Dokument</numerusform>
            <numerusform>die Seiten von %Ln Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>the pages of {document}</source>
        <comment>added to a question</comment>
        <translation>die Seiten von {document}</translation>
    </message>
    <message>
        <source>theme appearance dark light mode night</source>
        <translation>design thema darstellung dunkel hell modus nacht</translation>
    </message>
    <message>
        <source>this is not allowed</source>
        <translation>das ist nicht erlaubt</translation>
    </message>
    <message>
        <source>time-out timeout idle stall</source>
        <translation>zeitlimit timeout leerlauf stockung</translation>
    </message>
    <message>
        <source>time-out timeout limit total</source>
        <translation>zeitlimit timeout limit gesamt</translation>
    </message>
    <message>
        <source>time-out timeout network</source>
        <translation>zeitlimit timeout netzwerk</translation>
    </message>
    <message>
        <source>time-out timeout thinking</source>
        <translation>zeitlimit timeout denken</translation>
    </message>
    <message>
        <source>tokens output maximum length</source>
        <translation>token ausgabe maximum höchstzahl länge</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>translation locale english deutsch español français 日本語 中文 العربية</source>
        <translation>übersetzung sprache deutsch english español français 日本語 中文 العربية</translation>
    </message>
    <message>
        <source>typeface family dyslexia dyslexic legible accessibility eyes</source>
        <translation>schriftart schrift legasthenie lesbar barrierefreiheit augen</translation>
    </message>
    <message>
        <source>update upgrade release check</source>
        <translation>update aktualisierung upgrade version prüfen</translation>
    </message>
    <message>
        <source>whether it holds metadata is not known</source>
        <translation>ob es Metadaten enthält, ist nicht bekannt</translation>
    </message>
    <message>
        <source>with what its file says of camera, date and place</source>
        <translation>mit dem, was seine Datei über Kamera, Datum und Ort sagt</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>without metadata</source>
        <translation>ohne Metadaten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>your conversations</source>
        <translation>Ihre Unterhaltungen</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <source>zoom larger smaller bigger font scale accessibility eyes vision</source>
        <translation>zoom größer kleiner vergrößern schrift skalierung barrierefreiheit augen sehen</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>{count} %</source>
        <comment>of the standard size</comment>
        <translation>{count}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <translation>
            <numerusform>{count} Zeichen</numerusform>
            <numerusform>{count} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} keys of your own</source>
        <translation>
            <numerusform>{count} eigenes Tastenkürzel</numerusform>
            <numerusform>{count} eigene Tastenkürzel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} presets</source>
        <translation>
            <numerusform>{count} Vorlage</numerusform>
            <numerusform>{count} Vorlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} programs</source>
        <translation>
            <numerusform>{count} Programm</numerusform>
            <numerusform>{count} Programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>{count} Anfrage</numerusform>
            <numerusform>{count} Anfragen</numerusform>
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
            <numerusform>{count}-mal</numerusform>
            <numerusform>{count}-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens</source>
        <translation>
            <numerusform>{count} Token</numerusform>
            <numerusform>{count} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>29 Nov 2026, 14:05</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{detail}, up to {pixels} pixels, {tokens}</source>
        <comment>High, …, about 1,120 tokens</comment>
        <translation>{detail}, bis zu {pixels} Pixel, {tokens}</translation>
    </message>
    <message>
        <source>{document}, page {number}</source>
        <translation>{document}, Seite {number}</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <comment>sizes of what is copied</comment>
        <translation>{done} von {whole}</translation>
    </message>
    <message>
        <source>{error} Until then, conversations, images of answers and their figures are kept in {folder}.</source>
        <translation>{error} Bis dahin werden Unterhaltungen, Bilder von Antworten und ihre Werte in {folder} gespeichert.</translation>
    </message>
    <message>
        <source>{file} changes nothing that holds now.</source>
        <translation>{file} ändert nichts an dem, was jetzt gilt.</translation>
    </message>
    <message>
        <source>{folder} cannot be locked.</source>
        <translation>{folder} kann nicht gesperrt werden.</translation>
    </message>
    <message>
        <source>{folder} is in use by another Gemstream.</source>
        <translation>{folder} wird von einem anderen Gemstream verwendet.</translation>
    </message>
    <message>
        <source>{host} (written {letters})</source>
        <comment>a name in ASCII, and in its own letters</comment>
        <translation>{host} (geschrieben {letters})</translation>
    </message>
    <message>
        <source>{host} broke off, or sent what cannot be understood.</source>
        <translation>{host} hat abgebrochen oder Unverständliches gesendet.</translation>
    </message>
    <message>
        <source>{host} cannot be reached, or broke off.</source>
        <translation>{host} ist nicht erreichbar oder hat abgebrochen.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is who it says.</source>
        <translation>{host} kann nicht nachweisen, der angegebene Host zu sein.</translation>
    </message>
    <message>
        <source>{host} could not be reached, or broke off.</source>
        <translation>{host} war nicht erreichbar oder hat abgebrochen.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} antwortet nicht.</translation>
    </message>
    <message>
        <source>{host} does not give this picture to Gemstream.</source>
        <translation>{host} gibt dieses Bild nicht an Gemstream heraus.</translation>
    </message>
    <message>
        <source>{host} does not give this picture.</source>
        <translation>{host} gibt dieses Bild nicht heraus.</translation>
    </message>
    <message>
        <source>{host} does not say it (HTTP status {status}).</source>
        <translation>{host} gibt keine Auskunft (HTTP-Status {status}).</translation>
    </message>
    <message>
        <source>{host} gives this picture only to those who are signed in.</source>
        <translation>{host} gibt dieses Bild nur an angemeldete Personen heraus.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own, or is too busy.</source>
        <translation>{host} hat selbst einen Fehler oder ist überlastet.</translation>
    </message>
    <message>
        <source>{host} has nothing at this address any more.</source>
        <translation>{host} hat unter dieser Adresse nichts mehr.</translation>
    </message>
    <message>
        <source>{host} has nothing at this address.</source>
        <translation>{host} hat unter dieser Adresse nichts.</translation>
    </message>
    <message>
        <source>{host} is asked too often.</source>
        <translation>{host} wird zu oft gefragt.</translation>
    </message>
    <message>
        <source>{host} leads from one address to the next without end.</source>
        <translation>{host} leitet endlos von einer Adresse zur nächsten.</translation>
    </message>
    <message>
        <source>{host} leads on to another host:</source>
        <translation>{host} leitet an einen anderen Host weiter:</translation>
    </message>
    <message>
        <source>{host} leads to a place that is none.</source>
        <translation>{host} führt zu einem Ort, den es nicht gibt.</translation>
    </message>
    <message>
        <source>{host} leads to an address that is not encrypted.</source>
        <translation>{host} leitet an eine Adresse weiter, die nicht verschlüsselt ist.</translation>
    </message>
    <message>
        <source>{host} leads to another place, {host2}.</source>
        <translation>{host} führt zu einem anderen Ort, {host2}.</translation>
    </message>
    <message>
        <source>{host} leads to {host2}.</source>
        <translation>{host} leitet an {host2} weiter.</translation>
    </message>
    <message>
        <source>{host} sends more than belongs there.</source>
        <translation>{host} sendet mehr, als dorthin gehört.</translation>
    </message>
    <message>
        <source>{host} sent a web page, no picture.</source>
        <translation>{host} hat eine Webseite gesendet, kein Bild.</translation>
    </message>
    <message>
        <source>{host} takes too long to send the picture.</source>
        <translation>{host} braucht zu lange, um das Bild zu senden.</translation>
    </message>
    <message>
        <source>{host} was not found.</source>
        <translation>{host} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>{host} would be asked without encryption.</source>
        <translation>{host} würde ohne Verschlüsselung gefragt.</translation>
    </message>
    <message>
        <source>{image} (lost)</source>
        <translation>{image} (verloren)</translation>
    </message>
    <message>
        <source>{image} (not shown)</source>
        <translation>{image} (nicht angezeigt)</translation>
    </message>
    <message>
        <source>{image} is image {number} of {count} now</source>
        <translation>{image} ist jetzt Bild {number} von {count}</translation>
    </message>
    <message>
        <source>{keys} alone is for typing: hold Ctrl or Alt, too.</source>
        <translation>{keys} allein dient dem Schreiben: Halten Sie zusätzlich Strg oder Alt gedrückt.</translation>
    </message>
    <message>
        <source>{keys} is for editing text.</source>
        <translation>{keys} dient dem Bearbeiten von Text.</translation>
    </message>
    <message>
        <source>{keys} is for “{action}” already.</source>
        <translation>{keys} ist bereits mit „{action}“ belegt.</translation>
    </message>
    <message>
        <source>{link} is a link to another folder.</source>
        <translation>{link} ist ein Link zu einem anderen Ordner.</translation>
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
        <translation>{name} kann nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be saved in {folder}: {why}.</source>
        <translation>{name} kann nicht in {folder} gespeichert werden: {why}.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} declares entities of its own, which are not read.</source>
        <translation>{name} deklariert eigene Entitäten, die nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} has a name that is too long.</source>
        <translation>{name} hat einen zu langen Namen.</translation>
    </message>
    <message>
        <source>{name} has more than {max_pixels} megapixels.</source>
        <translation>{name} hat mehr als {max_pixels} Megapixel.</translation>
    </message>
    <message>
        <source>{name} has more than {most} elements.</source>
        <translation>{name} hat mehr als {most} Elemente.</translation>
    </message>
    <message>
        <source>{name} has no page {number}.</source>
        <translation>{name} hat keine Seite {number}.</translation>
    </message>
    <message>
        <source>{name} is a PDF, and what draws its pages does not load on this computer.</source>
        <translation>{name} ist eine PDF-Datei, und was ihre Seiten zeichnet, lässt sich auf diesem Computer nicht laden.</translation>
    </message>
    <message>
        <source>{name} is a device, not a file.</source>
        <translation>{name} ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>{name} is a drawing of more than {max_bytes} MB.</source>
        <translation>{name} ist eine Zeichnung von mehr als {max_bytes}&#xa0;MB.</translation>
    </message>
    <message>
        <source>{name} is a folder without images.</source>
        <translation>{name} ist ein Ordner ohne Bilder.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself.</source>
        <translation>{name} ist ein Link, der auf sich selbst zurückführt.</translation>
    </message>
    <message>
        <source>{name} is a named pipe, not a file.</source>
        <translation>{name} ist eine benannte Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>{name} is a socket, not a file.</source>
        <translation>{name} ist ein Socket, keine Datei.</translation>
    </message>
    <message>
        <source>{name} is a text of more than {most} MB.</source>
        <translation>{name} ist ein Text von mehr als {most} MB.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation>{name} ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is larger than {max_file_bytes} MB.</source>
        <translation>{name} ist größer als {max_file_bytes}&#xa0;MB.</translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation>{name} ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>{name} is nested more than {most} deep.</source>
        <translation>{name} ist mehr als {most} Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} ist keine Datei.</translation>
    </message>
    <message>
        <source>{name} is not an image Gemstream can read.</source>
        <translation>{name} ist kein Bild, das Gemstream lesen kann.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is saved in {folder} with %Ln conversations.</source>
        <translation>
            <numerusform>{name} ist in {folder} mit %Ln Unterhaltung gespeichert.</numerusform>
            <numerusform>{name} ist in {folder} mit %Ln Unterhaltungen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is saved in {folder}.</source>
        <translation>{name} ist in {folder} gespeichert.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} ist gespeichert.</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>{name} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} needs more memory than is free.</source>
        <translation>{name} braucht mehr Speicher, als frei ist.</translation>
    </message>
    <message>
        <source>{name} refers to itself without end.</source>
        <translation>{name} verweist endlos auf sich selbst.</translation>
    </message>
    <message>
        <source>{name} repeats its elements more than {most} times.</source>
        <translation>{name} wiederholt seine Elemente mehr als {most}-mal.</translation>
    </message>
    <message>
        <source>{name} takes too long to draw.</source>
        <translation>{name} braucht zu lange zum Zeichnen.</translation>
    </message>
    <message>
        <source>{name} was changed while it was read.</source>
        <translation>{name} wurde geändert, während es gelesen wurde.</translation>
    </message>
    <message>
        <source>{name} was not found.</source>
        <translation>{name} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>{name} was not imported, or not to its end. {fault}</source>
        <translation>{name} wurde nicht oder nicht bis zum Ende importiert. {fault}</translation>
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
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{number} of {count}…</source>
        <translation>{number} von {count}…</translation>
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
        <translation>{number} Mio. Zeichen</translation>
    </message>
    <message>
        <source>{number}k characters</source>
        <comment>thousands</comment>
        <translation>{number} Tsd. Zeichen</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{program} asks in a temporary conversation.</source>
        <translation>{program} fragt in einer temporären Unterhaltung.</translation>
    </message>
    <message>
        <source>{rate} chunks/s</source>
        <translation>{rate} Chunks/s</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} Token/s</translation>
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
        <translation>{sentence} Daher ist nicht bekannt, ob er funktioniert.</translation>
    </message>
    <message>
        <source>{sentence} So the key could not be checked; it can be kept unchecked.</source>
        <translation>{sentence} Daher konnte der Schlüssel nicht geprüft werden; er kann ungeprüft gespeichert werden.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <comment>the end of a list</comment>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>{target} holds something else.</source>
        <translation>{target} enthält etwas anderes.</translation>
    </message>
    <message>
        <source>{target} is inside the folder that is to be moved.</source>
        <translation>{target} liegt in dem Ordner, der verschoben werden soll.</translation>
    </message>
    <message>
        <source>{value}, with another content</source>
        <translation>{value}, mit anderem Inhalt</translation>
    </message>
    <message>
        <source>{what} cannot be kept in {path}: {why}.</source>
        <translation>{what} können nicht in {path} gespeichert werden: {why}.</translation>
    </message>
    <message>
        <source>{what} is not as it should be.</source>
        <translation>Etwas ist nicht, wie es sein sollte: {what}.</translation>
    </message>
    <message>
        <source>{what} takes too long to draw.</source>
        <translation>{what} braucht zu lange zum Zeichnen.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>{words}, for {host}</source>
        <translation>{words}, für {host}</translation>
    </message>
    <message>
        <source>{work} {done} of {whole}…</source>
        <comment>Exporting 3 of 8…</comment>
        <translation>{work} {done} von {whole}…</translation>
    </message>
    <message>
        <source>{work}…</source>
        <comment>Exporting…</comment>
        <translation>{work}…</translation>
    </message>
    <message>
        <source>{} has the settings that hold already.</source>
        <translation>{} hat bereits die Einstellungen, die gelten.</translation>
    </message>
    <message>
        <source>“Offer to fetch dropped addresses” in the settings</source>
        <translation>„Abrufen abgelegter Adressen anbieten“ in den Einstellungen</translation>
    </message>
    <message>
        <source>“{file}”</source>
        <comment>added to a question</comment>
        <translation>„{file}“</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a program</comment>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{preset}” is deleted.</source>
        <translation>„{preset}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>„{title}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“{title}” is in the archive.</source>
        <translation>„{title}“ ist im Archiv.</translation>
    </message>
    <message>
        <source>“{title}” is out of the archive.</source>
        <translation>„{title}“ ist nicht mehr im Archiv.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln characters more, which “Copy as JSON” has.</source>
        <translation>
            <numerusform>… und %Ln weiteres Zeichen, das „Als JSON kopieren“ enthält.</numerusform>
            <numerusform>… und %Ln weitere Zeichen, die „Als JSON kopieren“ enthält.</numerusform>
        </translation>
    </message>
</context>
</TS>

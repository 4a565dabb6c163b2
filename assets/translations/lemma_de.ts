<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What the check can and cannot do</source>
        <translation>Was die Prüfung kann und was nicht</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab go from one thing to the next, the arrow keys move within a list or a map, Enter or the space bar presses a button, and Esc leaves what was opened.</source>
        <translation>Tabulator und Umschalt+Tabulator gehen von einem zum nächsten, die Pfeiltasten bewegen innerhalb einer Liste oder Karte, Eingabetaste oder Leertaste drücken einen Knopf, und Esc verlässt, was geöffnet wurde.</translation>
    </message>
    <message>
        <source>| What it does | Keys |</source>
        <translation>| Was es tut | Tasten |</translation>
    </message>
    <message>
        <source>Version {version}. An offline STEM tutor: a language model writes, computer algebra checks. Lemma uses no network and no account; what you type stays on this computer.</source>
        <translation>Version {version}. Ein MINT-Tutor ohne Internet: Ein Sprachmodell schreibt, Computeralgebra prüft. Lemma braucht weder Netz noch Konto; was du tippst, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Lemma is free software under the MIT licence. It is built on:</source>
        <translation>Lemma ist freie Software unter der MIT-Lizenz. Es baut auf:</translation>
    </message>
    <message>
        <source>Running on {system}. The full licence texts come with the program, in `THIRD_PARTY_LICENSES.md`.</source>
        <translation>Läuft auf {system}. Die vollständigen Lizenztexte liegen dem Programm bei, in `THIRD_PARTY_LICENSES.md`.</translation>
    </message>
    <message>
        <source>| Part | Version | Licence |</source>
        <translation>| Teil | Version | Lizenz |</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>Lemma (safe mode)</source>
        <translation>Lemma (abgesicherter Modus)</translation>
    </message>
    <message>
        <source>Safe mode: Lemma started without your settings and your model. They are kept for the next start.</source>
        <translation>Abgesicherter Start: Lemma läuft ohne deine Einstellungen und dein Modell. Beim nächsten Start sind sie wieder da.</translation>
    </message>
    <message>
        <source>You can go on working. The details are in the log file.</source>
        <translation>Du kannst weiterarbeiten. Die Einzelheiten stehen in der Protokolldatei.</translation>
    </message>
    <message>
        <source>Something went wrong inside Lemma.</source>
        <translation>In Lemma ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Type a problem, for example 3x + 5 = 20</source>
        <translation>Aufgabe tippen, etwa 3x + 5 = 20</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Enter solves the problem, Shift and Enter begins a new line.</source>
        <translation>Die Eingabetaste löst die Aufgabe, mit Umschalt beginnt sie eine neue Zeile.</translation>
    </message>
    <message>
        <source>A picture or a file cannot be read here. Type what stands in it.</source>
        <translation>Bilder und Dateien kann Lemma hier nicht lesen. Tippe, was darin steht.</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Solve the problem (Enter)</source>
        <translation>Die Aufgabe lösen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the solution (Esc)</source>
        <translation>Die Lösung anhalten (Esc)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an …</translation>
    </message>
    <message>
        <source>A solution is being written. Stop it first (Esc), then send this one.</source>
        <translation>Es wird gerade eine Lösung geschrieben. Halte sie zuerst an (Esc), dann sende diese Aufgabe.</translation>
    </message>
    <message>
        <source>This is too long: {count} characters, and at most {most} can be read.</source>
        <translation>Das ist zu lang: {count} Zeichen, und höchstens {most} können gelesen werden.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Starting the tutor…</source>
        <translation>Der Tutor startet …</translation>
    </message>
    <message>
        <source>Change the question and send it. What came after it goes. Esc leaves everything as it was.</source>
        <translation>Ändere die Frage und schicke sie ab. Was danach kam, fällt weg. Mit Esc bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>Copied as LaTeX</source>
        <translation>Als LaTeX kopiert</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Als Markdown kopiert</translation>
    </message>
    <message>
        <source>Something is still going on. Stop it first (Esc).</source>
        <translation>Es läuft noch etwas. Halte es zuerst an (Esc).</translation>
    </message>
    <message>
        <source>I know no other problem of this sort.</source>
        <translation>Eine andere Aufgabe dieser Art kenne ich nicht.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Your learners give you their results as files, for example on a USB stick. Bring them in here. The same file twice does no harm.</source>
        <translation>Deine Lernenden geben dir ihre Ergebnisse als Dateien, zum Beispiel auf einem USB-Stick. Hole sie hier herein. Dieselbe Datei zweimal schadet nicht.</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Neue Klasse</translation>
    </message>
    <message>
        <source>Open a class</source>
        <translation>Klasse öffnen</translation>
    </message>
    <message>
        <source>Bring in results</source>
        <translation>Ergebnisse hereinholen</translation>
    </message>
    <message>
        <source>Save as tables</source>
        <translation>Als Tabellen speichern</translation>
    </message>
    <message>
        <source>{name} is already there. Choose another name.</source>
        <translation>{name} gibt es schon. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Open a class first, or make a new one.</source>
        <translation>Öffne zuerst eine Klasse, oder lege eine neue an.</translation>
    </message>
    <message>
        <source>Bringing in results</source>
        <translation>Ergebnisse werden hereingeholt</translation>
    </message>
    <message>
        <source>Stopped; the class is as it was.</source>
        <translation>Angehalten; die Klasse ist, wie sie war.</translation>
    </message>
    <message>
        <source>Take {name} and everything of theirs out of this class file?</source>
        <translation>{name} mit allen Ergebnissen aus dieser Klassendatei nehmen?</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are in {folder}.</source>
        <translation>
            <numerusform>%n Tabelle liegt in {folder}.</numerusform>
            <numerusform>%n Tabellen liegen in {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class: {name}</source>
        <translation>Klasse: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) have handed over.</source>
        <translation>
            <numerusform>%n Person hat abgegeben.</numerusform>
            <numerusform>%n Personen haben abgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has handed over yet. Drop the files of your learners here.</source>
        <translation>Noch hat niemand abgegeben. Ziehe die Dateien deiner Lernenden hierher.</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Kommt nicht weiter</translation>
    </message>
    <message>
        <source>Most missed</source>
        <translation>Am häufigsten verfehlt</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Quizze</translation>
    </message>
    <message>
        <source>Skills by learner</source>
        <translation>Fertigkeiten nach Lernenden</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>{learner}, {skill}: {said}</source>
        <translation>{learner}, {skill}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the tables</source>
        <translation>
            <numerusform>und %n weitere, in den Tabellen</numerusform>
            <numerusform>und %n weitere, in den Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Take {name} out of the class</source>
        <translation>{name} aus der Klasse nehmen</translation>
    </message>
    <message>
        <source>Is the new key {key} really that of {name}?</source>
        <translation>Ist der neue Schlüssel {key} wirklich der von {name}?</translation>
    </message>
    <message>
        <source>{file} has results of {name} from another computer than before. This class knows {name} by the key {known}. Ask {name} about it. If you cannot, cancel: nothing of this file is taken.</source>
        <translation>{file} enthält Ergebnisse von {name} von einem anderen Computer als bisher. Diese Klasse kennt {name} unter dem Schlüssel {known}. Frage {name} danach. Wenn du nicht fragen kannst, brich ab: Dann wird nichts aus dieser Datei übernommen.</translation>
    </message>
    <message>
        <source>Yes, take it</source>
        <translation>Ja, nimm es</translation>
    </message>
    <message>
        <source>A new class</source>
        <translation>Eine neue Klasse</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>A folder for the tables</source>
        <translation>Ein Ordner für die Tabellen</translation>
    </message>
    <message>
        <source>{mastery}, {share}</source>
        <translation>{mastery}, {share}</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Show what came before</source>
        <translation>Zeigen, was davor war</translation>
    </message>
    <message>
        <source>The model no longer sees what stands above this line.</source>
        <translation>Was über dieser Zeile steht, sieht das Modell nicht mehr.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>What shall we work out?</source>
        <translation>Was wollen wir ausrechnen?</translation>
    </message>
    <message>
        <source>Type a problem. A language model on this computer writes the solution step by step, and computer algebra checks every step it can read.</source>
        <translation>Tippe eine Aufgabe. Ein Sprachmodell auf diesem Computer schreibt die Lösung Schritt für Schritt, und Computeralgebra prüft jeden Schritt, den sie lesen kann. Fragen in Worten versteht Lemma nur auf Englisch.</translation>
    </message>
    <message>
        <source>Example: {problem}</source>
        <translation>Beispiel: {problem}</translation>
    </message>
    <message>
        <source>Solve this example</source>
        <translation>Dieses Beispiel lösen</translation>
    </message>
    <message>
        <source>Talked about, not marked</source>
        <translation>Besprochen, nicht bewertet</translation>
    </message>
    <message>
        <source>The model&apos;s answer</source>
        <translation>Die Antwort des Modells</translation>
    </message>
    <message>
        <source>The answer found by algebra</source>
        <translation>Die Antwort der Algebra</translation>
    </message>
    <message>
        <source>Solve it again</source>
        <translation>Noch einmal lösen</translation>
    </message>
    <message>
        <source>No final answer</source>
        <translation>Keine Antwort am Ende</translation>
    </message>
    <message>
        <source>The model ended without saying what its answer is, so there is nothing to check.</source>
        <translation>Das Modell hörte auf, ohne seine Antwort zu nennen; es gibt also nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>This solution was stopped before its end. Its answer was not checked.</source>
        <translation>Diese Lösung wurde vor ihrem Ende angehalten. Ihre Antwort wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das ging nicht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Hier weitermachen</translation>
    </message>
    <message>
        <source>Copy solution</source>
        <translation>Lösung kopieren</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>Als Markdown</translation>
    </message>
    <message>
        <source>As LaTeX</source>
        <translation>Als LaTeX</translation>
    </message>
    <message>
        <source>Another problem of this sort, as your next question</source>
        <translation>Noch eine Aufgabe dieser Art, als deine nächste Frage</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Heute, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Gestern, {time}</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>Frühere Gespräche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the conversations</source>
        <translation>Die Gespräche durchsuchen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Das gewählte entfernen</translation>
    </message>
    <message>
        <source>Remove this conversation? {title}</source>
        <translation>Dieses Gespräch entfernen? {title}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>What you ask is kept here.</source>
        <translation>Was du fragst, bleibt hier aufgehoben.</translation>
    </message>
    <message>
        <source>{what}: {percent} %</source>
        <translation>{what}: {percent} %</translation>
    </message>
    <message>
        <source>{progress}, about {time} left</source>
        <translation>{progress}, noch etwa {time}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What would you like to learn?</source>
        <translation>Was möchtest du lernen?</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>It needs {skills}.</source>
        <translation>Das braucht {skills}.</translation>
    </message>
    <message>
        <source>It needs nothing else.</source>
        <translation>Das braucht nichts anderes.</translation>
    </message>
    <message>
        <source>After it: {skills}.</source>
        <translation>Danach: {skills}.</translation>
    </message>
    <message>
        <source>Open {skill}</source>
        <translation>{skill} öffnen</translation>
    </message>
    <message>
        <source>List of the skills</source>
        <translation>Liste der Fertigkeiten</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fertigkeit</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Gekonnt</translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation>Baut auf</translation>
    </message>
    <message>
        <source>{skill}, {mastery}</source>
        <translation>{skill}, {mastery}</translation>
    </message>
    <message>
        <source>Map of the skills</source>
        <translation>Karte der Fertigkeiten</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>What is in the pack</source>
        <translation>Was im Paket ist</translation>
    </message>
    <message>
        <source>There is no lesson on {name} yet.</source>
        <translation>Zu {name} gibt es noch keine Lektion.</translation>
    </message>
    <message>
        <source>All skills</source>
        <translation>Alle Fertigkeiten</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Zurück zur Karte (Esc)</translation>
    </message>
    <message>
        <source>Practise this skill</source>
        <translation>Diese Fertigkeit üben</translation>
    </message>
    <message>
        <source>Practice sheet</source>
        <translation>Übungsblatt</translation>
    </message>
    <message>
        <source>Print the lesson</source>
        <translation>Lektion drucken</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Andere Zahlen</translation>
    </message>
    <message>
        <source>Another problem of this level</source>
        <translation>Andere Aufgabe dieser Stufe</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Reading the lesson</source>
        <translation>Die Lektion wird gelesen</translation>
    </message>
    <message>
        <source>{relation}: {skill}, {mastery}</source>
        <translation>{relation}: {skill}, {mastery}</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Stufe {level}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>There is nothing in the pack for this skill yet.</source>
        <translation>Für diese Fertigkeit ist noch nichts im Paket.</translation>
    </message>
    <message>
        <source>{name} belongs to a pack that is not on this computer.</source>
        <translation>{name} gehört zu einem Paket, das nicht auf diesem Computer ist.</translation>
    </message>
    <message>
        <source>{name} belongs to another pack.</source>
        <translation>{name} gehört zu einem anderen Paket.</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ein Modell öffnen</translation>
    </message>
    <message>
        <source>Models (*.gguf);;All files (*)</source>
        <translation>Modelle (*.gguf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} wird geöffnet …</translation>
    </message>
    <message>
        <source>There is a good backup of {backup}.</source>
        <translation>Es gibt eine gute Sicherung von {backup}.</translation>
    </message>
    <message>
        <source>Use the backup</source>
        <translation>Die Sicherung nehmen</translation>
    </message>
    <message>
        <source>There is no good backup.</source>
        <translation>Es gibt keine gute Sicherung.</translation>
    </message>
    <message>
        <source>Begin a new record and keep this one</source>
        <translation>Neu anfangen und das Alte aufheben</translation>
    </message>
    <message>
        <source>Do nothing now</source>
        <translation>Jetzt nichts tun</translation>
    </message>
    <message>
        <source>The tutor could not start</source>
        <translation>Der Tutor konnte nicht starten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;Neues Gespräch</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>Modell ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Save or print…</source>
        <translation>S&amp;peichern oder drucken …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Type a problem</source>
        <translation>&amp;Aufgabe tippen</translation>
    </message>
    <message>
        <source>&amp;Stop the solution</source>
        <translation>&amp;Lösung anhalten</translation>
    </message>
    <message>
        <source>Copy solution as &amp;Markdown</source>
        <translation>Lösung als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy solution as &amp;LaTeX</source>
        <translation>Lösung als La&amp;TeX kopieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Colours like the &amp;system</source>
        <translation>Farben wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>L&amp;arger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Show or hide the &amp;thinking</source>
        <translation>&amp;Gedanken zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>What the &amp;check can and cannot do</source>
        <translation>Was die &amp;Prüfung kann und was nicht</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Lemma</source>
        <translation>Ü&amp;ber Lemma</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>Modelldatei hinzufügen</translation>
    </message>
    <message>
        <source>Convert a checkpoint folder</source>
        <translation>Checkpoint-Ordner umwandeln</translation>
    </message>
    <message>
        <source>The folder of a checkpoint (config.json, safetensors)</source>
        <translation>Der Ordner eines Checkpoints (config.json, safetensors)</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation>{name} wird kopiert</translation>
    </message>
    <message>
        <source>Converting {name}</source>
        <translation>{name} wird umgewandelt</translation>
    </message>
    <message>
        <source>Measuring {name}</source>
        <translation>{name} wird gemessen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Remove {name} from this computer? It has {size}.</source>
        <translation>{name} von diesem Computer entfernen? Die Datei hat {size}.</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>{name} wird entfernt</translation>
    </message>
    <message>
        <source>One thing at a time: wait for it, or stop it.</source>
        <translation>Eins nach dem anderen: Warte, bis es fertig ist, oder halte es an.</translation>
    </message>
    <message>
        <source>A model writes the solutions, and the algebra checks them. The starter model comes with Lemma and knows school algebra. A larger one knows more, and needs more memory and time. A model is a file (GGUF), for example on a USB stick. Lemma itself never goes online.</source>
        <translation>Ein Modell schreibt die Lösungen, und die Algebra prüft sie. Das Startmodell kommt mit Lemma und kann Schulalgebra. Ein größeres kann mehr und braucht mehr Speicher und Zeit. Ein Modell ist eine Datei (GGUF), zum Beispiel auf einem USB-Stick. Lemma selbst geht nie ins Netz.</translation>
    </message>
    <message>
        <source>{name} is no folder of a checkpoint: it has no config.json. Choose another folder.</source>
        <translation>{name} ist kein Ordner eines Checkpoints: Er enthält keine config.json. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Dieses nehmen</translation>
    </message>
    <message>
        <source>Measure its speed</source>
        <translation>Tempo messen</translation>
    </message>
    <message>
        <source>Compute its hash</source>
        <translation>Prüfsumme berechnen</translation>
    </message>
    <message>
        <source>{count} million parameters, weights mostly {weights}, file {size}.</source>
        <translation>{count} Millionen Parameter, Gewichte meist {weights}, Datei {size}.</translation>
    </message>
    <message>
        <source>Comes with Lemma.</source>
        <translation>Kommt mit Lemma.</translation>
    </message>
    <message>
        <source>In Lemma&apos;s folder of models.</source>
        <translation>In Lemmas Modellordner.</translation>
    </message>
    <message>
        <source>Fits easily: it needs about {needs} of memory, and {free} are free.</source>
        <translation>Passt leicht: Es braucht etwa {needs} Speicher, und {free} sind frei.</translation>
    </message>
    <message>
        <source>Fits: it needs about {needs} of memory, and {free} are free.</source>
        <translation>Passt: Es braucht etwa {needs} Speicher, und {free} sind frei.</translation>
    </message>
    <message>
        <source>Too big for now: it needs about {needs} of memory, and {free} are free.</source>
        <translation>Zurzeit zu groß: Es braucht etwa {needs} Speicher, und {free} sind frei.</translation>
    </message>
    <message>
        <source>The answer is right</source>
        <translation>Die Antwort ist richtig</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>The answer is wrong</source>
        <translation>Die Antwort ist falsch</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>The answer is partly right</source>
        <translation>Die Antwort ist teilweise richtig</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Teilweise richtig</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Die Antwort war nicht lesbar</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>The check cannot decide</source>
        <translation>Die Prüfung kann es nicht entscheiden</translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>How: compared with the answer its author gave.</source>
        <translation>Wie: mit der Antwort der Aufgabenstellung verglichen.</translation>
    </message>
    <message>
        <source>How: the answer was put back into the question.</source>
        <translation>Wie: Die Antwort wurde in die Frage eingesetzt.</translation>
    </message>
    <message>
        <source>How: computer algebra worked the answer out by itself, without the model.</source>
        <translation>Wie: Die Computeralgebra hat die Antwort selbst ausgerechnet, ohne das Modell.</translation>
    </message>
    <message>
        <source>How: only compared with the steps before it, which could share a mistake.</source>
        <translation>Wie: nur mit den Schritten davor verglichen; sie könnten denselben Fehler haben.</translation>
    </message>
    <message>
        <source>Worked out by algebra, not by the model</source>
        <translation>Von der Algebra ausgerechnet, nicht vom Modell</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Lesson packs</source>
        <translation>Lernpakete</translation>
    </message>
    <message>
        <source>Practice sheet: {name}</source>
        <translation>Übungsblatt: {name}</translation>
    </message>
    <message>
        <source>There are no lesson packs on this computer.</source>
        <translation>Auf diesem Computer gibt es keine Lernpakete.</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>Noch nichts zum Lernen</translation>
    </message>
    <message>
        <source>Bring in a pack</source>
        <translation>Paket hereinholen</translation>
    </message>
    <message>
        <source>Lessons and problems come in packs. A pack is one file (.lesson): drop it here. Lemma checks it first. Nothing in a pack can run on your computer.</source>
        <translation>Lektionen und Aufgaben kommen in Paketen. Ein Paket ist eine Datei (.lesson): Ziehe sie hierher. Lemma prüft sie zuerst. Nichts in einem Paket kann auf deinem Computer laufen.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Lesson packs (*.lesson);;All files (*)</source>
        <translation>Lernpakete (*.lesson);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>{name} wird geprüft</translation>
    </message>
    <message>
        <source>Remove {title}? What was practised with it stays in the record.</source>
        <translation>{title} entfernen? Was damit geübt wurde, bleibt im Lernstand.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>{title} {version} is here now.</source>
        <translation>{title} {version} ist jetzt hier.</translation>
    </message>
    <message>
        <source>{title} is now at version {version}.</source>
        <translation>{title} hat jetzt Version {version}.</translation>
    </message>
    <message>
        <source>{title} {version} was here already.</source>
        <translation>{title} {version} war schon hier.</translation>
    </message>
    <message>
        <source>{title} {version} was not taken in; nothing was changed.</source>
        <translation>{title} {version} wurde nicht aufgenommen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} was not taken in; nothing was changed.</source>
        <translation>{name} wurde nicht aufgenommen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <translation>Damit lernen</translation>
    </message>
    <message>
        <source>By {authors}. {trust}</source>
        <translation>Von {authors}. {trust}</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n Fertigkeit</numerusform>
            <numerusform>%n Fertigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson page(s)</source>
        <translation>
            <numerusform>%n Lektion</numerusform>
            <numerusform>%n Lektionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exploration(s)</source>
        <translation>
            <numerusform>%n Erkundung</numerusform>
            <numerusform>%n Erkundungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiz(zes)</source>
        <translation>
            <numerusform>%n Quiz</numerusform>
            <numerusform>%n Quizze</numerusform>
        </translation>
    </message>
    <message>
        <source>Working it out</source>
        <translation>Wird ausgerechnet</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Seed: which variant is shown</source>
        <translation>Startzahl: welche Variante gezeigt wird</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <source>{pack} - preview</source>
        <translation>{pack} - Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Type a problem and have it solved, step by step</source>
        <translation>Eine Aufgabe tippen und Schritt für Schritt lösen lassen</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>The next problem for you, chosen by what you know</source>
        <translation>Die nächste Aufgabe für dich, gewählt nach dem, was du kannst</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Lessons, explorations and quizzes</source>
        <translation>Lektionen, Erkundungen und Quizze</translation>
    </message>
    <message>
        <source>What you know, what is fading, what you did</source>
        <translation>Was du kannst, was verblasst, was du getan hast</translation>
    </message>
    <message>
        <source>The lesson packs on this computer; bring in others</source>
        <translation>Die Lernpakete auf diesem Computer; andere hereinholen</translation>
    </message>
    <message>
        <source>The language models on this computer</source>
        <translation>Die Sprachmodelle auf diesem Computer</translation>
    </message>
    <message>
        <source>For teachers: bring the results of a class together</source>
        <translation>Für Lehrkräfte: die Ergebnisse einer Klasse zusammenführen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>How Lemma looks, and where it keeps what is yours</source>
        <translation>Wie Lemma aussieht, und wo es aufhebt, was dir gehört</translation>
    </message>
    <message>
        <source>Practise more</source>
        <translation>Weiter üben</translation>
    </message>
    <message>
        <source>What I know</source>
        <translation>Was ich kann</translation>
    </message>
    <message>
        <source>Reading the lessons</source>
        <translation>Die Lektionen werden gelesen</translation>
    </message>
    <message>
        <source>{title} is left out: {why}</source>
        <translation>{title} bleibt weg: {why}</translation>
    </message>
    <message>
        <source>A problem of {pack} was left out: {why}</source>
        <translation>Eine Aufgabe aus {pack} blieb weg: {why}</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Wo du stehst</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s), {right} right at once and without a hint.</source>
        <translation>
            <numerusform>%n Aufgabe, {right} sofort und ohne Tipp richtig.</numerusform>
            <numerusform>%n Aufgaben, {right} sofort und ohne Tipp richtig.</numerusform>
        </translation>
    </message>
    <message>
        <source>{skill}: {mastery} now.</source>
        <translation>{skill}: jetzt {mastery}.</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>Fertig fürs Erste</translation>
    </message>
    <message>
        <source>Lemma chooses problems by what you know. So it needs your name first.</source>
        <translation>Lemma wählt Aufgaben nach dem, was du kannst. Dafür braucht es zuerst deinen Namen.</translation>
    </message>
    <message>
        <source>Who is practising?</source>
        <translation>Wer übt?</translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation>Sag, wer du bist</translation>
    </message>
    <message>
        <source>How far this session is</source>
        <translation>Wie weit diese Übung ist</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächste Aufgabe</translation>
    </message>
    <message>
        <source>I have not learned this</source>
        <translation>Das hatte ich noch nicht</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>Writing the problem</source>
        <translation>Die Aufgabe wird geschrieben</translation>
    </message>
    <message>
        <source>Finding out what you know</source>
        <translation>Wir finden heraus, was du kannst</translation>
    </message>
    <message>
        <source>{skill}: {mastery}.</source>
        <translation>{skill}: {mastery}.</translation>
    </message>
    <message>
        <source>{skill}: {mastery} now, {before} before.</source>
        <translation>{skill}: jetzt {mastery}, vorher {before}.</translation>
    </message>
    <message>
        <source>If you go on now, the parts without an answer count as left out.</source>
        <translation>Wenn du jetzt weitergehst, zählen die Teile ohne Antwort als ausgelassen.</translation>
    </message>
    <message>
        <source>What comes next, {name}</source>
        <translation>Was jetzt kommt, {name}</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was jetzt kommt</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up what is due</source>
        <translation>Sieht nach, was dran ist</translation>
    </message>
    <message>
        <source>Up to twenty questions from all topics. You can stop at any time. If you have not learned something yet, just say so. Then practice begins where it helps you.</source>
        <translation>Bis zu zwanzig Fragen aus allen Themen. Du kannst jederzeit aufhören. Hast du etwas noch nicht gelernt, dann sag das einfach. Danach beginnt das Üben dort, wo es dir hilft.</translation>
    </message>
    <message numerus="yes">
        <source>You have answered %n of these questions.</source>
        <translation>
            <numerusform>Du hast eine dieser Fragen beantwortet.</numerusform>
            <numerusform>Du hast %n dieser Fragen beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>Mit den Fragen weitermachen</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list that hold commas</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Go on with the problem you were at</source>
        <translation>Mit der angefangenen Aufgabe weitermachen</translation>
    </message>
    <message>
        <source>Find out what you know already</source>
        <translation>Finde heraus, was du schon kannst</translation>
    </message>
    <message>
        <source>Show me some questions</source>
        <translation>Zeig mir ein paar Fragen</translation>
    </message>
    <message>
        <source>{plan}, mixed</source>
        <translation>{plan}, gemischt</translation>
    </message>
    <message>
        <source>Problem: {problem}</source>
        <translation>Aufgabe: {problem}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation>Diese Frage ändern</translation>
    </message>
    <message>
        <source>Change this question; what came after it goes</source>
        <translation>Diese Frage ändern; was danach kam, fällt weg</translation>
    </message>
    <message>
        <source>The check reads this as {problem}</source>
        <translation>Die Prüfung liest das als {problem}</translation>
    </message>
    <message>
        <source>The check cannot read this kind of problem, so the answer may stay undecided.</source>
        <translation>Diese Art Aufgabe kann die Prüfung nicht lesen; die Antwort bleibt vielleicht unentschieden.</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Was du kannst</translation>
    </message>
    <message>
        <source>{files} are in {folder}.</source>
        <translation>{files} liegen in {folder}.</translation>
    </message>
    <message>
        <source>Lemma shows what you know once it has your name.</source>
        <translation>Lemma zeigt, was du kannst, sobald es deinen Namen kennt.</translation>
    </message>
    <message>
        <source>{file} is ready. Anyone who has the file can read it. Your conversations are not in it.</source>
        <translation>{file} ist fertig. Wer die Datei hat, kann sie lesen. Deine Gespräche stehen nicht darin.</translation>
    </message>
    <message>
        <source>This learner is no longer in the record.</source>
        <translation>Diese Person ist nicht mehr verzeichnet.</translation>
    </message>
    <message>
        <source>Practise something</source>
        <translation>Etwas üben</translation>
    </message>
    <message>
        <source>Nothing yet. After the first problems this page says what you know.</source>
        <translation>Noch nichts. Nach den ersten Aufgaben sagt diese Seite, was du kannst.</translation>
    </message>
    <message>
        <source>How well</source>
        <translation>Wie gut</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Die letzten sieben Tage</translation>
    </message>
    <message>
        <source>Changed in the last seven days</source>
        <translation>Neu in den letzten sieben Tagen</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>What comes due</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>Verblasst</translation>
    </message>
    <message>
        <source>By pack</source>
        <translation>Nach Paket</translation>
    </message>
    <message>
        <source>A file for my teacher</source>
        <translation>Eine Datei für meine Lehrkraft</translation>
    </message>
    <message>
        <source>A folder for the file, such as a USB stick</source>
        <translation>Ein Ordner für die Datei, etwa ein USB-Stick</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Taken back: {text}</source>
        <translation>Zurückgenommen: {text}</translation>
    </message>
    <message>
        <source>Copy this formula as LaTeX</source>
        <translation>Diese Formel als LaTeX kopieren</translation>
    </message>
    <message>
        <source>This is a mistake in the program; the details are in its log file.</source>
        <translation>Das ist ein Fehler im Programm; Einzelheiten stehen in der Protokolldatei.</translation>
    </message>
    <message>
        <source>Who is learning</source>
        <translation>Wer lernt</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <source>What is yours</source>
        <translation>Was dir gehört</translation>
    </message>
    <message>
        <source>Nobody yet. A name is all it takes.</source>
        <translation>Noch niemand. Ein Name genügt.</translation>
    </message>
    <message>
        <source>Somebody else learns here too</source>
        <translation>Hier lernt noch jemand</translation>
    </message>
    <message>
        <source>{name} (learning now)</source>
        <translation>{name} (lernt gerade)</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The PIN of {name}</source>
        <translation>Die PIN von {name}</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message>
        <source>Erase {name} and everything of theirs, here and in the backups? It cannot be undone.</source>
        <translation>{name} mit allem löschen, hier und in den Sicherungen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>To keep a copy, cancel and save everything first.</source>
        <translation>Für eine Kopie brich ab und speichere vorher alles.</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>{name} wurde gelöscht.</translation>
    </message>
    <message>
        <source>It stays on this computer. Lemma never goes online, and there is no account.</source>
        <translation>Es bleibt auf diesem Computer. Lemma geht nie ins Netz, und es gibt kein Konto.</translation>
    </message>
    <message>
        <source>Bring in a saved file</source>
        <translation>Eine gespeicherte Datei hereinholen</translation>
    </message>
    <message>
        <source>{name}: {count} answers added, {known} were here already.</source>
        <translation>{name}: {count} Antworten dazugekommen, {known} waren schon da.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Ein anderer Name</translation>
    </message>
    <message>
        <source>A new PIN; empty for none</source>
        <translation>Eine neue PIN; leer für keine</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>Die neue PIN noch einmal</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>For readers with dyslexia</source>
        <translation>Für Menschen mit Legasthenie</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Reduced: nothing moves by itself</source>
        <translation>Reduziert: Nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <source>While a solution is written</source>
        <translation>Während eine Lösung geschrieben wird</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie sie kommt</translation>
    </message>
    <message>
        <source>A PIN keeps others from learning under your name. It does not lock your files: anyone who can open them can read them.</source>
        <translation>Eine PIN hält andere davon ab, unter deinem Namen zu lernen. Deine Dateien sperrt sie nicht: Wer sie öffnen kann, kann sie lesen.</translation>
    </message>
    <message>
        <source>These files are damaged and may still hold something. Delete them yourself: {files}</source>
        <translation>Diese Dateien sind beschädigt und enthalten vielleicht noch etwas. Lösche sie selbst: {files}</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Nothing was changed.</source>
        <translation>Die beiden PINs sind nicht gleich. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Sentence by sentence, read out by screen readers</source>
        <translation>Satz für Satz, vom Bildschirmleser vorgelesen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the lessons write them</source>
        <translation>Wie die Lektionen sie schreiben</translation>
    </message>
    <message>
        <source>Decimal numbers in answers</source>
        <translation>Dezimalzahlen in Antworten</translation>
    </message>
    <message>
        <source>Everything is kept in {folder}. {why}</source>
        <translation>Alles liegt in {folder}. {why}</translation>
    </message>
    <message>
        <source>Save everything as a file</source>
        <translation>Alles als Datei speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Schaubild</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Put these in order: write 1, 2, 3 before them.</source>
        <translation>Bringe dies in die richtige Reihenfolge: Schreibe 1, 2, 3 davor.</translation>
    </message>
    <message>
        <source>Match each number with a letter.</source>
        <translation>Ordne jeder Zahl einen Buchstaben zu.</translation>
    </message>
    <message>
        <source>More than one may be right.</source>
        <translation>Es kann mehr als eines richtig sein.</translation>
    </message>
    <message>
        <source>To print the same sheet again: {count} problems, sheet number {seed}.</source>
        <translation>Um dasselbe Blatt noch einmal zu drucken: {count} Aufgaben, Blattnummer {seed}.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>On a page of their own</source>
        <translation>Auf einer eigenen Seite</translation>
    </message>
    <message>
        <source>With every step</source>
        <translation>Mit jedem Schritt</translation>
    </message>
    <message>
        <source>The same number gives the same sheet again.</source>
        <translation>Dieselbe Nummer ergibt wieder dasselbe Blatt.</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>Blattnummer</translation>
    </message>
    <message>
        <source>The last solution</source>
        <translation>Die letzte Lösung</translation>
    </message>
    <message>
        <source>The whole conversation</source>
        <translation>Das ganze Gespräch</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Speichern oder drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Als Markdown speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Making it</source>
        <translation>Wird gemacht</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} ist fertig.</translation>
    </message>
    <message>
        <source>The printer cannot be used.</source>
        <translation>Der Drucker lässt sich nicht benutzen.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Macht sich bereit</translation>
    </message>
    <message>
        <source>Reading the problem</source>
        <translation>Liest die Aufgabe</translation>
    </message>
    <message>
        <source>plus</source>
        <comment>read aloud</comment>
        <translation>plus</translation>
    </message>
    <message>
        <source>minus</source>
        <comment>read aloud</comment>
        <translation>minus</translation>
    </message>
    <message>
        <source>equals</source>
        <comment>read aloud</comment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>is less than</source>
        <comment>read aloud</comment>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is greater than</source>
        <comment>read aloud</comment>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>times</source>
        <comment>read aloud</comment>
        <translation>mal</translation>
    </message>
    <message>
        <source>divided by</source>
        <comment>read aloud</comment>
        <translation>geteilt durch</translation>
    </message>
    <message>
        <source>factorial</source>
        <comment>read aloud</comment>
        <translation>Fakultät</translation>
    </message>
    <message>
        <source>bar</source>
        <comment>read aloud</comment>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>plus or minus</source>
        <comment>read aloud</comment>
        <translation>plus oder minus</translation>
    </message>
    <message>
        <source>minus or plus</source>
        <comment>read aloud</comment>
        <translation>minus oder plus</translation>
    </message>
    <message>
        <source>is at most</source>
        <comment>read aloud</comment>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is at least</source>
        <comment>read aloud</comment>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is not equal to</source>
        <comment>read aloud</comment>
        <translation>ist ungleich</translation>
    </message>
    <message>
        <source>is about</source>
        <comment>read aloud</comment>
        <translation>ist ungefähr</translation>
    </message>
    <message>
        <source>is equivalent to</source>
        <comment>read aloud</comment>
        <translation>ist äquivalent zu</translation>
    </message>
    <message>
        <source>to</source>
        <comment>read aloud</comment>
        <translation>gegen</translation>
    </message>
    <message>
        <source>so</source>
        <comment>read aloud</comment>
        <translation>also</translation>
    </message>
    <message>
        <source>if and only if</source>
        <comment>read aloud</comment>
        <translation>genau dann, wenn</translation>
    </message>
    <message>
        <source>infinity</source>
        <comment>read aloud</comment>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>integral</source>
        <comment>read aloud</comment>
        <translation>Integral</translation>
    </message>
    <message>
        <source>sum</source>
        <comment>read aloud</comment>
        <translation>Summe</translation>
    </message>
    <message>
        <source>product</source>
        <comment>read aloud</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>limit</source>
        <comment>read aloud</comment>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>in</source>
        <comment>read aloud</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>or</source>
        <comment>read aloud</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>and</source>
        <comment>read aloud</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>degrees</source>
        <comment>read aloud</comment>
        <translation>Grad</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>read aloud</comment>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>and so on</source>
        <comment>read aloud</comment>
        <translation>und so weiter</translation>
    </message>
    <message>
        <source>sine</source>
        <comment>read aloud</comment>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>cosine</source>
        <comment>read aloud</comment>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>tangent</source>
        <comment>read aloud</comment>
        <translation>Tangens</translation>
    </message>
    <message>
        <source>natural log</source>
        <comment>read aloud</comment>
        <translation>natürlicher Logarithmus</translation>
    </message>
    <message>
        <source>log</source>
        <comment>read aloud</comment>
        <translation>Logarithmus</translation>
    </message>
    <message>
        <source>angle</source>
        <comment>read aloud</comment>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>is perpendicular to</source>
        <comment>read aloud</comment>
        <translation>ist senkrecht zu</translation>
    </message>
    <message>
        <source>partial</source>
        <comment>read aloud</comment>
        <translation>partiell</translation>
    </message>
    <message>
        <source>prime</source>
        <comment>read aloud</comment>
        <translation>Strich</translation>
    </message>
    <message>
        <source>therefore</source>
        <comment>read aloud</comment>
        <translation>daher</translation>
    </message>
    <message>
        <source>because</source>
        <comment>read aloud</comment>
        <translation>weil</translation>
    </message>
    <message>
        <source>open brace</source>
        <comment>read aloud</comment>
        <translation>geschweifte Klammer auf</translation>
    </message>
    <message>
        <source>close brace</source>
        <comment>read aloud</comment>
        <translation>geschweifte Klammer zu</translation>
    </message>
    <message>
        <source>check</source>
        <comment>read aloud</comment>
        <translation>Haken</translation>
    </message>
    <message>
        <source>the fraction {over} over {under} end fraction</source>
        <translation>der Bruch {over} durch {under} Ende Bruch</translation>
    </message>
    <message>
        <source>{over} over {under}</source>
        <translation>{over} durch {under}</translation>
    </message>
    <message>
        <source>root {index} of {inside}</source>
        <translation>{index}-te Wurzel aus {inside}</translation>
    </message>
    <message>
        <source>the square root of {inside}</source>
        <translation>die Quadratwurzel aus {inside}</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>cubed</source>
        <translation>hoch drei</translation>
    </message>
    <message>
        <source>to the power {power}</source>
        <translation>hoch {power}</translation>
    </message>
    <message>
        <source>sub {index}</source>
        <translation>Index {index}</translation>
    </message>
    <message>
        <source>Reading the problem…</source>
        <translation>Liest die Aufgabe …</translation>
    </message>
    <message>
        <source>The language model in use: {name}</source>
        <translation>Das Sprachmodell in Gebrauch: {name}</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach …</translation>
    </message>
    <message>
        <source>Writing step {step}…</source>
        <translation>Schreibt Schritt {step} …</translation>
    </message>
    <message>
        <source>Rewriting step {step}…</source>
        <translation>Schreibt Schritt {step} neu …</translation>
    </message>
    <message>
        <source>Checking the answer…</source>
        <translation>Prüft die Antwort …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{count} tokens/s</source>
        <translation>{count} Token/s</translation>
    </message>
    <message>
        <source>{read} tokens read, {written} written</source>
        <translation>{read} Token gelesen, {written} geschrieben</translation>
    </message>
    <message>
        <source>about {count} tokens/s</source>
        <translation>etwa {count} Token/s</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Shows or hides what the check says</source>
        <translation>Zeigt oder verbirgt, was die Prüfung sagt</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>Step {number}: {said}</source>
        <translation>Schritt {number}: {said}</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>Was das Modell gedacht hat</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking… {words}</source>
        <translation>Denkt nach … {words}</translation>
    </message>
    <message>
        <source>Thought, {words}</source>
        <translation>Gedanken, {words}</translation>
    </message>
    <message>
        <source>Hide what the model thought, {words}</source>
        <translation>Verbergen, was das Modell gedacht hat, {words}</translation>
    </message>
    <message>
        <source>Show what the model thought, {words}</source>
        <translation>Zeigen, was das Modell gedacht hat, {words}</translation>
    </message>
    <message>
        <source>What the model thought before it wrote the steps. It is not checked.</source>
        <translation>Was das Modell gedacht hat, bevor es die Schritte schrieb. Das wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Hide what was tried.</source>
        <translation>Verbergen, was versucht wurde.</translation>
    </message>
    <message>
        <source>Show what was tried.</source>
        <translation>Zeigen, was versucht wurde.</translation>
    </message>
    <message>
        <source>Try {number}, taken back</source>
        <translation>Versuch {number}, zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Its answer was {answer}.</source>
        <translation>Seine Antwort war {answer}.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Lemma</source>
        <translation>Willkommen bei Lemma</translation>
    </message>
    <message>
        <source>Any name will do: a nickname, or an initial</source>
        <translation>Jeder Name geht: ein Spitzname oder ein Buchstabe</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>What do you study?</source>
        <translation>Was lernst du?</translation>
    </message>
    <message>
        <source>Begin with a problem</source>
        <translation>Mit einer Aufgabe beginnen</translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation>Nur umsehen</translation>
    </message>
    <message>
        <source>What you do is kept on this computer alone. Lemma never goes online, and needs no account.</source>
        <translation>Was du tust, bleibt allein auf diesem Computer. Lemma geht nie ins Netz und braucht kein Konto.</translation>
    </message>
    <message>
        <source>What may I call you?</source>
        <translation>Wie darf ich dich nennen?</translation>
    </message>
    <message>
        <source>What do you study? Pick one or more, or none for all of it.</source>
        <translation>Was lernst du? Wähle eines oder mehrere, oder keines für alles.</translation>
    </message>
    <message>
        <source>**Checked** (a step) or **right** (the answer): the algebra agrees.</source>
        <translation>**Geprüft** (ein Schritt) oder **richtig** (die Antwort): Die Algebra stimmt zu.</translation>
    </message>
    <message>
        <source>**Wrong**: the algebra disagrees, and Lemma says where.</source>
        <translation>**Falsch**: Die Algebra widerspricht, und Lemma sagt, wo.</translation>
    </message>
    <message>
        <source>**Partly right**: for example one of two solutions, or the right value in the wrong form.</source>
        <translation>**Teilweise richtig**: zum Beispiel eine von zwei Lösungen, oder der richtige Wert in der falschen Form.</translation>
    </message>
    <message>
        <source>**Not checkable**, **cannot decide**, **could not be read**: the algebra did not understand the line well enough to judge it. It may be right or wrong, so think it through yourself.</source>
        <translation>**Nicht prüfbar**, **kann es nicht entscheiden**, **nicht lesbar**: Die Algebra hat die Zeile nicht gut genug verstanden, um zu urteilen. Sie kann richtig oder falsch sein; denke sie also selbst durch.</translation>
    </message>
    <message>
        <source>Lemma&apos;s language model writes the solution. It is good at explaining, and it sometimes makes mistakes. So a second, quite different program, a computer algebra system, reads every step and the final answer, and says what it found:</source>
        <translation>Lemmas Sprachmodell schreibt die Lösung. Es kann gut erklären, und manchmal macht es Fehler. Darum liest ein zweites, ganz anderes Programm, ein Computeralgebrasystem, jeden Schritt und die Antwort und sagt, was es gefunden hat:</translation>
    </message>
    <message>
        <source>**What it can check:** sums and fractions, equations and systems of equations, simplifying, expanding, factoring, derivatives, integrals, limits.</source>
        <translation>**Was es prüfen kann:** Rechnungen und Brüche, Gleichungen und Gleichungssysteme, Vereinfachen, Ausmultiplizieren, Faktorisieren, Ableitungen, Integrale, Grenzwerte.</translation>
    </message>
    <message>
        <source>**What it cannot check:** whether words are true, whether a word problem was understood as it was meant, proofs, drawings, and steps that are told only in words.</source>
        <translation>**Was es nicht prüfen kann:** ob Worte wahr sind, ob eine Textaufgabe so verstanden wurde, wie sie gemeint war, Beweise, Zeichnungen und Schritte, die nur in Worten stehen.</translation>
    </message>
    <message>
        <source>Each verdict also says *how* it was found: by putting the answer back into the question, by working it out independently, or only by comparing it with the steps before it. The last one is the weakest.</source>
        <translation>Jedes Urteil sagt auch, *wie* es zustande kam: indem die Antwort in die Frage eingesetzt wurde, indem sie unabhängig ausgerechnet wurde, oder nur im Vergleich mit den Schritten davor. Das Letzte ist das Schwächste.</translation>
    </message>
    <message>
        <source>The model never decides what is true. Where the algebra cannot judge, Lemma says so.</source>
        <translation>Das Modell entscheidet nie, was wahr ist. Wo die Algebra nicht urteilen kann, sagt Lemma das.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>familiar</source>
        <translation>vertraut</translation>
    </message>
    <message>
        <source>proficient</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>mastered</source>
        <translation>gemeistert</translation>
    </message>
    <message>
        <source>Step {step} was rewritten: the check found a mistake.</source>
        <translation>Schritt {step} wurde neu geschrieben: Die Prüfung fand einen Fehler.</translation>
    </message>
    <message>
        <source>Step {step} was rewritten twice: the check found a mistake.</source>
        <translation>Schritt {step} wurde zweimal neu geschrieben: Die Prüfung fand einen Fehler.</translation>
    </message>
    <message numerus="yes">
        <source>Step {step} was rewritten %n time(s): the check found a mistake.</source>
        <translation>
            <numerusform>Schritt {step} wurde %n-mal neu geschrieben: Die Prüfung fand einen Fehler.</numerusform>
            <numerusform>Schritt {step} wurde %n-mal neu geschrieben: Die Prüfung fand einen Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the solution by algebra</source>
        <translation>Lösung der Algebra verbergen</translation>
    </message>
    <message>
        <source>Show the solution by algebra</source>
        <translation>Lösung der Algebra zeigen</translation>
    </message>
    <message>
        <source>A solution that computer algebra worked out and checked, without the model.</source>
        <translation>Eine Lösung, die Computeralgebra ausgerechnet und geprüft hat, ohne das Modell.</translation>
    </message>
    <message>
        <source>A number with its unit, such as {example}</source>
        <translation>Eine Zahl mit ihrer Einheit, etwa {example}</translation>
    </message>
    <message>
        <source>Such as {example}</source>
        <translation>Etwa {example}</translation>
    </message>
    <message>
        <source>Such as {example} or {other}</source>
        <translation>Etwa {example} oder {other}</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Put these in order</source>
        <translation>Bringe dies in die richtige Reihenfolge</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Partner of {thing}</source>
        <translation>Partner von {thing}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wähle</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>+ row</source>
        <translation>+ Zeile</translation>
    </message>
    <message>
        <source>One row more</source>
        <translation>Eine Zeile mehr</translation>
    </message>
    <message>
        <source>− row</source>
        <translation>− Zeile</translation>
    </message>
    <message>
        <source>One row fewer</source>
        <translation>Eine Zeile weniger</translation>
    </message>
    <message>
        <source>+ column</source>
        <translation>+ Spalte</translation>
    </message>
    <message>
        <source>One column more</source>
        <translation>Eine Spalte mehr</translation>
    </message>
    <message>
        <source>− column</source>
        <translation>− Spalte</translation>
    </message>
    <message>
        <source>One column fewer</source>
        <translation>Eine Spalte weniger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>A matrix of {rows} × {columns}: Tab and the arrows move, Enter puts it in.</source>
        <translation>Eine Matrix {rows} × {columns}: Tabulator und Pfeile bewegen, die Eingabetaste setzt sie ein.</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Bruch</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potenz</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Quadratwurzel</translation>
    </message>
    <message>
        <source>Root of any degree</source>
        <translation>Wurzel beliebigen Grades</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Klammern</translation>
    </message>
    <message>
        <source>Pi</source>
        <translation>Pi</translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Less than or equal to</source>
        <translation>Kleiner oder gleich</translation>
    </message>
    <message>
        <source>Greater than or equal to</source>
        <translation>Größer oder gleich</translation>
    </message>
    <message>
        <source>Not equal to</source>
        <translation>Ungleich</translation>
    </message>
    <message>
        <source>Plus or minus</source>
        <translation>Plus oder minus</translation>
    </message>
    <message>
        <source>Or, between two solutions</source>
        <translation>Oder, zwischen zwei Lösungen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Infinity</source>
        <translation>Unendlich</translation>
    </message>
    <message>
        <source>Interval with both ends</source>
        <translation>Intervall mit beiden Enden</translation>
    </message>
    <message>
        <source>Interval without its ends</source>
        <translation>Intervall ohne seine Enden</translation>
    </message>
    <message>
        <source>Together with, between two intervals</source>
        <translation>Vereinigt mit, zwischen zwei Intervallen</translation>
    </message>
    <message>
        <source>Integral</source>
        <translation>Integral</translation>
    </message>
    <message>
        <source>Derivative</source>
        <translation>Ableitung</translation>
    </message>
    <message>
        <source>Power of e</source>
        <translation>Potenz von e</translation>
    </message>
    <message>
        <source>Natural logarithm</source>
        <translation>Natürlicher Logarithmus</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Matrix, in a grid</source>
        <translation>Matrix, in einem Gitter</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>Vektor</translation>
    </message>
    <message>
        <source>Times a power of ten</source>
        <translation>Mal eine Zehnerpotenz</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Unit {unit}</source>
        <translation>Einheit {unit}</translation>
    </message>
    <message>
        <source>Greek letter {name}</source>
        <translation>Griechischer Buchstabe {name}</translation>
    </message>
    <message>
        <source>Reaction arrow</source>
        <translation>Reaktionspfeil</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>State {state}</source>
        <translation>Aggregatzustand {state}</translation>
    </message>
    <message>
        <source>Plus a constant</source>
        <translation>Plus eine Konstante</translation>
    </message>
    <message>
        <source>Alt and Down opens keys for mathematical signs.</source>
        <translation>Alt und Pfeil nach unten öffnet Tasten für mathematische Zeichen.</translation>
    </message>
    <message>
        <source>Keys for mathematical signs</source>
        <translation>Tasten für mathematische Zeichen</translation>
    </message>
    <message>
        <source>Keys for mathematical signs (Alt+Down)</source>
        <translation>Tasten für mathematische Zeichen (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Fill in the □: Tab goes to the next one.</source>
        <translation>Fülle das □ aus: Tabulator geht zum nächsten.</translation>
    </message>
    <message>
        <source>Read as: {formula}</source>
        <translation>Gelesen als: {formula}</translation>
    </message>
    <message>
        <source>I mean {formula}</source>
        <translation>Ich meine {formula}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Show my working</source>
        <translation>Mein Rechenweg</translation>
    </message>
    <message>
        <source>Hide my working</source>
        <translation>Rechenweg verbergen</translation>
    </message>
    <message>
        <source>I read {answer}.</source>
        <translation>Ich lese {answer}.</translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation>Nächster Tipp</translation>
    </message>
    <message>
        <source>The idea</source>
        <translation>Die Idee</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <source>With your numbers</source>
        <translation>Mit deinen Zahlen</translation>
    </message>
    <message>
        <source>The answer:</source>
        <translation>Die Antwort:</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>folgt</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>sieh noch mal hin</translation>
    </message>
    <message>
        <source>does not follow</source>
        <translation>folgt nicht</translation>
    </message>
    <message>
        <source>after the mistake</source>
        <translation>nach dem Fehler</translation>
    </message>
    <message>
        <source>cannot decide</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>a remark</source>
        <translation>eine Bemerkung</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>A hint for this step.</source>
        <translation>Ein Tipp für diesen Schritt.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>One step on each line. Enter checks it.</source>
        <translation>Ein Schritt je Zeile. Die Eingabetaste prüft ihn.</translation>
    </message>
    <message>
        <source>Take the last line as my answer</source>
        <translation>Letzte Zeile als Antwort nehmen</translation>
    </message>
    <message>
        <source>Take the last line as my answer (Ctrl+Enter)</source>
        <translation>Letzte Zeile als Antwort nehmen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>{name} in {unit}</source>
        <translation>{name} in {unit}</translation>
    </message>
    <message>
        <source>Nothing is kept: no learner is chosen.</source>
        <translation>Nichts wird aufgehoben: Es ist niemand ausgewählt, der lernt.</translation>
    </message>
    <message>
        <source>What you do here is kept for {name}.</source>
        <translation>Was du hier tust, wird für {name} aufgehoben.</translation>
    </message>
    <message>
        <source>The result is kept.</source>
        <translation>Das Ergebnis ist aufgehoben.</translation>
    </message>
    <message>
        <source>You have answered this one before. Only the first answer counts.</source>
        <translation>Diese Aufgabe hast du schon beantwortet. Nur die erste Antwort zählt.</translation>
    </message>
    <message>
        <source>This skill: {mastery}.</source>
        <translation>Diese Fertigkeit: {mastery}.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>Question {number} of {count}, {marks}</source>
        <translation>Frage {number} von {count}, {marks}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>You began this quiz and answered {answered} of {count} questions.</source>
        <translation>Du hast dieses Quiz begonnen und {answered} von {count} Fragen beantwortet.</translation>
    </message>
    <message>
        <source>Its clock runs on, also while Lemma is closed: {time} left.</source>
        <translation>Die Uhr läuft weiter, auch wenn Lemma geschlossen ist: noch {time}.</translation>
    </message>
    <message>
        <source>Its time is up; the clock runs on while Lemma is closed. What you answered counts.</source>
        <translation>Die Zeit ist um; die Uhr läuft weiter, während Lemma geschlossen ist. Was du beantwortet hast, zählt.</translation>
    </message>
    <message>
        <source>Marking…</source>
        <translation>Wird bewertet …</translation>
    </message>
    <message>
        <source>It could not be marked.</source>
        <translation>Es konnte nicht bewertet werden.</translation>
    </message>
    <message>
        <source>{earned} of {marks}</source>
        <translation>{earned} von {marks}</translation>
    </message>
    <message>
        <source>| question | marks | |</source>
        <translation>| Frage | Punkte | |</translation>
    </message>
    <message>
        <source>{earned} of {possible}</source>
        <translation>{earned} von {possible}</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>The name has to end in .pdf or .md.</source>
        <translation>Der Name muss auf .pdf oder .md enden.</translation>
    </message>
    <message>
        <source>Help with step {number}</source>
        <translation>Hilfe bei Schritt {number}</translation>
    </message>
    <message>
        <source>Help with this step</source>
        <translation>Hilfe bei diesem Schritt</translation>
    </message>
    <message>
        <source>There is nothing more that I can say about this step.</source>
        <translation>Mehr kann ich zu diesem Schritt nicht sagen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Thinking about it</source>
        <translation>Denkt darüber nach</translation>
    </message>
    <message>
        <source>Your next line or answer</source>
        <translation>Deine nächste Zeile oder Antwort</translation>
    </message>
    <message>
        <source>Your next line, or the answer</source>
        <translation>Deine nächste Zeile, oder die Antwort</translation>
    </message>
    <message>
        <source>I have no idea</source>
        <translation>Ich habe keine Idee</translation>
    </message>
    <message>
        <source>Give me hints instead</source>
        <translation>Lieber Tipps</translation>
    </message>
    <message numerus="yes">
        <source>Next hint (so far they count as %n)</source>
        <translation>
            <numerusform>Nächster Tipp (bisher zählen sie als %n)</numerusform>
            <numerusform>Nächster Tipp (bisher zählen sie als %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Lemma: written by a model, checked by algebra</source>
        <translation>Lemma: von einem Modell geschrieben, von der Algebra geprüft</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>Du: {text}</translation>
    </message>
    <message>
        <source>What Lemma does with it</source>
        <translation>Was Lemma damit tut</translation>
    </message>
    <message>
        <source>Solve it</source>
        <translation>Löse sie</translation>
    </message>
    <message>
        <source>Give me hints</source>
        <translation>Gib mir Tipps</translation>
    </message>
    <message>
        <source>Ask me questions</source>
        <translation>Stell mir Fragen</translation>
    </message>
    <message>
        <source>Check my steps</source>
        <translation>Prüf meine Schritte</translation>
    </message>
    <message>
        <source>The whole solution, every step checked</source>
        <translation>Die ganze Lösung, jeder Schritt geprüft</translation>
    </message>
    <message>
        <source>One hint at a time; between two of them you try yourself</source>
        <translation>Ein Tipp nach dem anderen; dazwischen versuchst du es selbst</translation>
    </message>
    <message>
        <source>Questions that lead you to the answer</source>
        <translation>Fragen, die dich zur Antwort führen</translation>
    </message>
    <message>
        <source>Your own lines are marked, and the first wrong one is explained</source>
        <translation>Deine eigenen Zeilen werden bewertet, und die erste falsche wird erklärt</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Type or paste your working, one step on each line (Shift and Enter begins a line)</source>
        <translation>Tippe deinen Rechenweg oder füge ihn ein, ein Schritt je Zeile (Umschalt und Eingabe beginnt eine Zeile)</translation>
    </message>
    <message>
        <source>A problem like yours, worked</source>
        <translation>Eine Aufgabe wie deine, vorgerechnet</translation>
    </message>
    <message>
        <source>The whole solution</source>
        <translation>Die ganze Lösung</translation>
    </message>
    <message>
        <source>A hint for this step</source>
        <translation>Ein Tipp für diesen Schritt</translation>
    </message>
    <message numerus="yes">
        <source>counts as %n hint(s)</source>
        <translation>
            <numerusform>zählt als %n Tipp</numerusform>
            <numerusform>zählt als %n Tipps</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>By the author of the lesson</source>
        <translation>Von der Autorin oder dem Autor der Lektion</translation>
    </message>
    <message>
        <source>By the algebra</source>
        <translation>Von der Algebra</translation>
    </message>
    <message>
        <source>In the model&apos;s words; the checker found no answer in them</source>
        <translation>In den Worten des Modells; die Prüfung fand keine Lösung darin</translation>
    </message>
    <message>
        <source>By the model, and not checked: there are only words in it.</source>
        <translation>Vom Modell und nicht geprüft: es sind nur Worte.</translation>
    </message>
    <message>
        <source>By the model. Its formulas were checked and are right; its words were not.</source>
        <translation>Vom Modell. Die Formeln sind geprüft und richtig, die Worte nicht geprüft.</translation>
    </message>
    <message>
        <source>By the model, and not checked: the algebra could not decide about it.</source>
        <translation>Vom Modell und nicht geprüft: die Algebra konnte es nicht entscheiden.</translation>
    </message>
    <message>
        <source>Explain this step</source>
        <translation>Erklär diesen Schritt</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Ein anderer Weg</translation>
    </message>
    <message>
        <source>Make it simpler</source>
        <translation>Einfacher bitte</translation>
    </message>
    <message>
        <source>Why is this wrong?</source>
        <translation>Warum ist das falsch?</translation>
    </message>
    <message>
        <source>The model is adding its own words</source>
        <translation>Das Modell fügt eigene Worte hinzu</translation>
    </message>
    <message>
        <source>{problems} on {days} since {date}.</source>
        <translation>{problems} an {days} seit {date}.</translation>
    </message>
    <message>
        <source>No problems in the last seven days.</source>
        <translation>In den letzten sieben Tagen keine Aufgaben.</translation>
    </message>
    <message>
        <source>{problems} on {days} in the last seven days, {right} right at once and without a hint, in {time}.</source>
        <translation>{problems} an {days} in den letzten sieben Tagen, {right} auf Anhieb und ohne Tipp richtig, in {time}.</translation>
    </message>
    <message>
        <source>{count} {mastery}</source>
        <comment>3 mastered</comment>
        <translation>{count} {mastery}</translation>
    </message>
    <message>
        <source>{count} not begun</source>
        <translation>{count} nicht begonnen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem}: {wrong} of {answers} not right</source>
        <translation>{problem}: {wrong} von {answers} nicht richtig</translation>
    </message>
    <message numerus="yes">
        <source>%n given up</source>
        <translation>
            <numerusform>%n aufgegeben</numerusform>
            <numerusform>%n aufgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n Lernender</numerusform>
            <numerusform>%n Lernende</numerusform>
        </translation>
    </message>
    <message>
        <source>{answers}: {often}</source>
        <translation>{answers}: {often}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>skills</source>
        <translation>Fertigkeiten</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>now</source>
        <comment>below the week that is running</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>right at once, no hint</source>
        <translation>auf Anhieb richtig, ohne Tipp</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a date such as 19 Oct</comment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>Try it once more. The details are in the log file.</source>
        <translation>Versuche es noch einmal. Die Einzelheiten stehen in der Protokolldatei.</translation>
    </message>
    <message numerus="yes">
        <source>You have taken {quiz} %n time(s). That is as often as it can be taken.</source>
        <translation>
            <numerusform>Du hast {quiz} einmal gemacht. Öfter geht es nicht.</numerusform>
            <numerusform>Du hast {quiz} %n Mal gemacht. Öfter geht es nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have taken {quiz} already. It can be taken once.</source>
        <translation>Du hast {quiz} schon gemacht. Es geht nur einmal.</translation>
    </message>
    <message>
        <source>This problem could not be made.</source>
        <translation>Diese Aufgabe konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a heading: what the algebra says of the answer</comment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Algebra&apos;s answer</source>
        <translation>Antwort der Algebra</translation>
    </message>
    <message>
        <source>(The solution was stopped before its end.)</source>
        <translation>(Die Lösung wurde vor ihrem Ende angehalten.)</translation>
    </message>
    <message>
        <source>Choose one on the page Models.</source>
        <translation>Wähle eines auf der Seite „Modelle“.</translation>
    </message>
    <message>
        <source>Ask whoever made the pack for a whole file.</source>
        <translation>Bitte die Person, die das Paket gemacht hat, um eine vollständige Datei.</translation>
    </message>
    <message>
        <source>The page Models makes one from a checkpoint folder.</source>
        <translation>Die Seite „Modelle“ macht eines aus einem Checkpoint-Ordner.</translation>
    </message>
    <message>
        <source>The page Models converts SambaY checkpoints.</source>
        <translation>Die Seite „Modelle“ wandelt SambaY-Checkpoints um.</translation>
    </message>
    <message>
        <source>convert the checkpoint on the page Models.</source>
        <translation>Wandle den Checkpoint auf der Seite „Modelle“ um.</translation>
    </message>
    <message>
        <source>A lesson pack is a file that ends in .lesson: ask for one.</source>
        <translation>Ein Lernpaket ist eine Datei, die auf .lesson endet: Bitte um eine solche.</translation>
    </message>
    <message>
        <source>The page Packs shows those that are here.</source>
        <translation>Die Seite „Pakete“ zeigt die, die hier sind.</translation>
    </message>
    <message>
        <source>Learners make one on their page Progress, with “A file for my teacher”.</source>
        <translation>Lernende machen eine auf ihrer Seite „Fortschritt“ mit „Eine Datei für meine Lehrkraft“.</translation>
    </message>
    <message>
        <source>“New class” makes one.</source>
        <translation>„Neue Klasse“ legt eine an.</translation>
    </message>
    <message>
        <source>If it is really theirs, say yes when you are asked.</source>
        <translation>Wenn sie wirklich von dieser Person ist, sag ja, wenn du gefragt wirst.</translation>
    </message>
    <message>
        <source>Try again, and you are asked about it.</source>
        <translation>Versuche es noch einmal, dann wirst du danach gefragt.</translation>
    </message>
    <message>
        <source>Plug in its disk, then start Lemma again.</source>
        <translation>Schließe seinen Datenträger an und starte Lemma dann neu.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>{out}: the disk is full; nothing was kept.</source>
        <translation>{out}: Der Datenträger ist voll; nichts wurde aufgehoben.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffe etwas Platz.</translation>
    </message>
    <message>
        <source>{out}: cannot be written ({strerror}).</source>
        <translation>{out}: kann nicht geschrieben werden ({strerror}).</translation>
    </message>
    <message>
        <source>That place in the conversation is no longer kept.</source>
        <translation>Diese Stelle im Gespräch ist nicht mehr aufgehoben.</translation>
    </message>
    <message>
        <source>Ask again from the start.</source>
        <translation>Frage noch einmal von Anfang an.</translation>
    </message>
    <message>
        <source>The thinking budget must be 0 or more tokens.</source>
        <translation>Für die Gedanken müssen 0 oder mehr Token vorgesehen sein.</translation>
    </message>
    <message>
        <source>No model is loaded yet.</source>
        <translation>Es ist noch kein Modell geladen.</translation>
    </message>
    <message>
        <source>Choose a model file first.</source>
        <translation>Wähle zuerst eine Modelldatei.</translation>
    </message>
    <message>
        <source>The model needs about {total} of memory; {available} are free</source>
        <translation>Das Modell braucht etwa {total} Speicher; {available} sind frei</translation>
    </message>
    <message>
        <source>recent words</source>
        <translation>letzte Wörter</translation>
    </message>
    <message>
        <source>running summary</source>
        <translation>laufende Zusammenfassung</translation>
    </message>
    <message>
        <source>scratch space</source>
        <translation>Arbeitsspeicher für Zwischenergebnisse</translation>
    </message>
    <message>
        <source>points to go back to</source>
        <translation>Stellen, an die man zurückgehen kann</translation>
    </message>
    <message>
        <source>{name}: {architecture}.{key} is not a sensible number.</source>
        <translation>{name}: {architecture}.{key} ist keine sinnvolle Zahl.</translation>
    </message>
    <message>
        <source>{name} is not a usable model file: {what} (at byte {at}).</source>
        <translation>{name} ist keine brauchbare Modelldatei: {what} (bei Byte {at}).</translation>
    </message>
    <message>
        <source>Fetch or convert it again.</source>
        <translation>Hole sie neu oder wandle sie noch einmal um.</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>sie endet zu früh</translation>
    </message>
    <message>
        <source>{number} {what}, and at most {limit} are allowed</source>
        <translation>{number} {what}, und höchstens {limit} sind erlaubt</translation>
    </message>
    <message>
        <source>an unknown kind of value ({kind})</source>
        <translation>eine unbekannte Art von Wert ({kind})</translation>
    </message>
    <message>
        <source>an unknown kind of list ({kind})</source>
        <translation>eine unbekannte Art von Liste ({kind})</translation>
    </message>
    <message>
        <source>{name} is not a model file: it has only {size} bytes.</source>
        <translation>{name} ist keine Modelldatei: Sie hat nur {size} Byte.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>{name} is not a GGUF model file.</source>
        <translation>{name} ist keine GGUF-Modelldatei.</translation>
    </message>
    <message>
        <source>Lemma makes one with: lemma model convert</source>
        <translation>Lemma macht eine mit: lemma model convert</translation>
    </message>
    <message>
        <source>format version {version}, and only 2 and 3 are known</source>
        <translation>Formatversion {version}, und nur 2 und 3 sind bekannt</translation>
    </message>
    <message>
        <source>a wrong alignment</source>
        <translation>eine falsche Ausrichtung</translation>
    </message>
    <message>
        <source>{name} is cut off: its tensor {name2} ends beyond the end of the file.</source>
        <translation>{name} ist abgeschnitten: Der Tensor {name2} darin endet hinter dem Ende der Datei.</translation>
    </message>
    <message>
        <source>tensor {name} has an unknown type ({number})</source>
        <translation>Tensor {name} hat einen unbekannten Typ ({number})</translation>
    </message>
    <message>
        <source>tensor {name} does not have whole blocks</source>
        <translation>Tensor {name} hat keine ganzen Blöcke</translation>
    </message>
    <message>
        <source>{name} is a model of another kind ({said}); Lemma runs SambaY models (phi4flash).</source>
        <translation>{name} ist ein Modell anderer Art ({said}); mit Lemma laufen SambaY-Modelle (phi4flash).</translation>
    </message>
    <message>
        <source>Convert a SambaY checkpoint with: lemma model convert</source>
        <translation>Wandle einen SambaY-Checkpoint um mit: lemma model convert</translation>
    </message>
    <message>
        <source>{name} does not say that its attention rows are in natural order, so its answers would be wrong.</source>
        <translation>{name} sagt nicht, dass die Attention-Zeilen darin in natürlicher Reihenfolge stehen; die Antworten wären also falsch.</translation>
    </message>
    <message>
        <source>It was made by another converter: convert the checkpoint with: lemma model convert</source>
        <translation>Die Datei stammt von einem anderen Umwandler: Wandle den Checkpoint um mit: lemma model convert</translation>
    </message>
    <message>
        <source>{name} lacks the attention constants of its {layers} layers.</source>
        <translation>In {name} fehlen die Attention-Konstanten der {layers} Schichten.</translation>
    </message>
    <message>
        <source>Convert it again.</source>
        <translation>Wandle es noch einmal um.</translation>
    </message>
    <message>
        <source>{name} holds no weights.</source>
        <translation>{name} enthält keine Gewichte.</translation>
    </message>
    <message>
        <source>The native engine is not built yet.</source>
        <translation>Die native Engine ist noch nicht gebaut.</translation>
    </message>
    <message>
        <source>Call engine.llm.library.load() first, or set the variables that `lemma env` prints.</source>
        <translation>Rufe zuerst engine.llm.library.load() auf, oder setze die Variablen, die `lemma env` ausgibt.</translation>
    </message>
    <message>
        <source>The Python bindings of the engine cannot be imported: {error}.</source>
        <translation>Die Python-Anbindung der Engine kann nicht importiert werden: {error}.</translation>
    </message>
    <message>
        <source>The native engine in {folder} cannot be loaded: {error}.</source>
        <translation>Die native Engine in {folder} kann nicht geladen werden: {error}.</translation>
    </message>
    <message>
        <source>The engine in {folder} has no backend that runs on this processor.</source>
        <translation>Die Engine in {folder} hat keinen Teil, der auf diesem Prozessor läuft.</translation>
    </message>
    <message>
        <source>There is nothing to answer: the conversation is empty.</source>
        <translation>Es gibt nichts zu beantworten: Das Gespräch ist leer.</translation>
    </message>
    <message>
        <source>A message needs a role ({roles}) and a text as content.</source>
        <translation>Eine Nachricht braucht eine Rolle ({roles}) und einen Text als Inhalt.</translation>
    </message>
    <message>
        <source>{name} could not be loaded: {last_complaint}.</source>
        <translation>{name} konnte nicht geladen werden: {last_complaint}.</translation>
    </message>
    <message>
        <source>There is no room for a conversation of {n_ctx} tokens: {last_complaint}.</source>
        <translation>Für ein Gespräch von {n_ctx} Token ist kein Platz: {last_complaint}.</translation>
    </message>
    <message>
        <source>Choose a shorter context.</source>
        <translation>Wähle einen kürzeren Kontext.</translation>
    </message>
    <message>
        <source>The engine could not go on ({last_complaint}; status {status}).</source>
        <translation>Die Engine konnte nicht weitermachen ({last_complaint}; Status {status}).</translation>
    </message>
    <message>
        <source>The engine computed no result.</source>
        <translation>Die Engine hat kein Ergebnis berechnet.</translation>
    </message>
    <message>
        <source>The state belongs to another model.</source>
        <translation>Der Zustand gehört zu einem anderen Modell.</translation>
    </message>
    <message>
        <source>The engine could not go back in the conversation.</source>
        <translation>Die Engine konnte im Gespräch nicht zurückgehen.</translation>
    </message>
    <message>
        <source>The engine could not take up a saved state.</source>
        <translation>Die Engine konnte einen gespeicherten Zustand nicht aufnehmen.</translation>
    </message>
    <message>
        <source>There is no memory left to keep the state of the conversation.</source>
        <translation>Es ist kein Speicher mehr frei, um den Zustand des Gesprächs aufzuheben.</translation>
    </message>
    <message>
        <source>The engine could not keep the state of the conversation.</source>
        <translation>Die Engine konnte den Zustand des Gesprächs nicht aufheben.</translation>
    </message>
    <message>
        <source>the engine gave no reason</source>
        <translation>die Engine nannte keinen Grund</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {low} to {high}, not {value}.</source>
        <translation>{name} muss eine ganze Zahl von {low} bis {high} sein, nicht {value}.</translation>
    </message>
    <message>
        <source>The engine does not accept these sampling settings.</source>
        <translation>Die Engine nimmt diese Einstellungen für die Wortwahl nicht an.</translation>
    </message>
    <message>
        <source>The model computed something that is not a number.</source>
        <translation>Das Modell hat etwas berechnet, das keine Zahl ist.</translation>
    </message>
    <message>
        <source>Its file may be damaged, or not suit this build.</source>
        <translation>Seine Datei ist vielleicht beschädigt oder passt nicht zu dieser Version.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>There is no sampling setting called {unknown}.</source>
        <translation>Es gibt keine Einstellung {unknown} für die Wortwahl.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Es ist kein Modell geladen.</translation>
    </message>
    <message>
        <source>Loading the model was stopped.</source>
        <translation>Das Laden des Modells wurde angehalten.</translation>
    </message>
    <message>
        <source>Start a new conversation, or choose a longer context.</source>
        <translation>Beginne ein neues Gespräch oder wähle einen längeren Kontext.</translation>
    </message>
    <message>
        <source>There is nothing to go on from at that place.</source>
        <translation>An dieser Stelle ist nichts, von dem aus es weitergehen kann.</translation>
    </message>
    <message>
        <source>The conversation has reached the length the model can hold.</source>
        <translation>Das Gespräch hat die Länge erreicht, die das Modell fasst.</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>er ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>er ist beschädigt</translation>
    </message>
    <message>
        <source>it has another format ({version})</source>
        <translation>er hat ein anderes Format ({version})</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>sein Kopf kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it was made with another {different}</source>
        <translation>er wurde mit etwas anderem gemacht: {different}</translation>
    </message>
    <message>
        <source>its header does not fit its contents</source>
        <translation>sein Kopf passt nicht zum Inhalt</translation>
    </message>
    <message>
        <source>The chat template in the model file is too long ({source} characters).</source>
        <translation>Die Gesprächsvorlage in der Modelldatei ist zu lang ({source} Zeichen).</translation>
    </message>
    <message>
        <source>The chat template in the model file writes too much text.</source>
        <translation>Die Gesprächsvorlage in der Modelldatei schreibt zu viel Text.</translation>
    </message>
    <message>
        <source>The chat template in the model file leaves out what the user says.</source>
        <translation>Die Gesprächsvorlage in der Modelldatei lässt weg, was gefragt wird.</translation>
    </message>
    <message>
        <source>{operator} is not allowed</source>
        <translation>{operator} ist nicht erlaubt</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>The chat template in the model file does not work here: {error}.</source>
        <translation>Die Gesprächsvorlage in der Modelldatei funktioniert hier nicht: {error}.</translation>
    </message>
    <message>
        <source>The text holds something that only the program may write.</source>
        <translation>Der Text enthält etwas, das nur das Programm schreiben darf.</translation>
    </message>
    <message>
        <source>The text could not be split into tokens.</source>
        <translation>Der Text ließ sich nicht in Token zerlegen.</translation>
    </message>
    <message>
        <source>no solution</source>
        <translation>keine Lösung</translation>
    </message>
    <message>
        <source>all real numbers</source>
        <translation>alle reellen Zahlen</translation>
    </message>
    <message>
        <source>There is more than one plus-minus sign: write the solutions one by one.</source>
        <translation>Hier steht mehr als ein Plusminuszeichen: schreibe die Lösungen einzeln auf.</translation>
    </message>
    <message>
        <source>The parts of this chain of equals signs are not all the same.</source>
        <translation>Die Teile dieser Kette von Gleichheitszeichen sind nicht alle gleich.</translation>
    </message>
    <message>
        <source>I expected one value, not an inequality.</source>
        <translation>Ich habe einen Wert erwartet, keine Ungleichung.</translation>
    </message>
    <message>
        <source>I expected one value here, not an equation.</source>
        <translation>Ich habe hier einen Wert erwartet, keine Gleichung.</translation>
    </message>
    <message>
        <source>I expected one value here, not several.</source>
        <translation>Ich habe hier einen Wert erwartet, nicht mehrere.</translation>
    </message>
    <message>
        <source>This is an interval, and I expected single solutions.</source>
        <translation>Das ist ein Intervall, und ich habe einzelne Lösungen erwartet.</translation>
    </message>
    <message>
        <source>I do not understand this answer.</source>
        <translation>Ich verstehe diese Antwort nicht.</translation>
    </message>
    <message>
        <source>I cannot tell whether this is an interval or two solutions: write {{ }} for solutions.</source>
        <translation>Ich kann nicht erkennen, ob das ein Intervall ist oder zwei Lösungen: schreibe {{ }} für Lösungen.</translation>
    </message>
    <message>
        <source>I expected solutions, not an inequality.</source>
        <translation>Ich habe Lösungen erwartet, keine Ungleichung.</translation>
    </message>
    <message>
        <source>This equation is not solved: write it as {variable} = ...</source>
        <translation>Diese Gleichung ist nicht gelöst: schreibe sie als {variable} = ...</translation>
    </message>
    <message>
        <source>This is not solved: {variable} is still on both sides or unsolved.</source>
        <translation>Das ist nicht gelöst: {variable} steht noch auf beiden Seiten oder nicht allein.</translation>
    </message>
    <message>
        <source>Write the answer as {value}.</source>
        <translation>Schreibe die Antwort als {value}.</translation>
    </message>
    <message>
        <source>Write one value for each of {variables}.</source>
        <translation>Schreibe einen Wert für jedes von {variables}.</translation>
    </message>
    <message>
        <source>{name} still depends on the other unknowns.</source>
        <translation>{name} hängt noch von den anderen Unbekannten ab.</translation>
    </message>
    <message>
        <source>A solution has {variables} values here.</source>
        <translation>Eine Lösung hat hier {variables} Werte.</translation>
    </message>
    <message>
        <source>This is longer than what I read as one question.</source>
        <translation>Das ist länger, als ich als eine Aufgabe lese.</translation>
    </message>
    <message>
        <source>I read &quot;{wrong}&quot; as &quot;{right}&quot;.</source>
        <translation>„{wrong}“ habe ich als „{right}“ gelesen.</translation>
    </message>
    <message>
        <source>There is no question here.</source>
        <translation>Hier ist keine Frage.</translation>
    </message>
    <message>
        <source>I cannot tell how far the power reaches: write e^(2x), or e^2*x.</source>
        <translation>Ich kann nicht erkennen, wie weit die Potenz reicht: schreibe e^(2x) oder e^2*x.</translation>
    </message>
    <message>
        <source>I cannot tell how far the root reaches: write sqrt(2x), or sqrt(2)*x.</source>
        <translation>Ich kann nicht erkennen, wie weit die Wurzel reicht: schreibe sqrt(2x) oder sqrt(2)*x.</translation>
    </message>
    <message>
        <source>I cannot tell where this angle ends: write sin(pi/6), or sin(pi)/6.</source>
        <translation>Ich kann nicht erkennen, wo dieser Winkel endet: schreibe sin(pi/6) oder sin(pi)/6.</translation>
    </message>
    <message>
        <source>I expected a curve given as y = ...</source>
        <translation>Erwartet habe ich eine Kurve, gegeben als y = ...</translation>
    </message>
    <message>
        <source>I could not read the values given.</source>
        <translation>Die gegebenen Werte konnte ich nicht lesen.</translation>
    </message>
    <message>
        <source>Two values are given for {name}.</source>
        <translation>Für {name} sind zwei Werte gegeben.</translation>
    </message>
    <message>
        <source>I do not know the value of every letter in this function.</source>
        <translation>Ich kenne nicht den Wert jedes Buchstabens in dieser Funktion.</translation>
    </message>
    <message>
        <source>I can check the value of a function at a number only.</source>
        <translation>Den Wert einer Funktion kann ich nur an einer Zahl prüfen.</translation>
    </message>
    <message>
        <source>I could not read at which point the derivative is asked for.</source>
        <translation>Ich konnte nicht lesen, an welcher Stelle die Ableitung gefragt ist.</translation>
    </message>
    <message>
        <source>I cannot tell how much of this is to be differentiated: put all of it in brackets.</source>
        <translation>Ich kann nicht erkennen, wie viel davon abzuleiten ist: setze alles in Klammern.</translation>
    </message>
    <message>
        <source>The limits of this integral are given twice.</source>
        <translation>Die Grenzen dieses Integrals sind zweimal angegeben.</translation>
    </message>
    <message>
        <source>I could not read what tends to what in this limit.</source>
        <translation>Ich konnte nicht lesen, was bei diesem Grenzwert wogegen strebt.</translation>
    </message>
    <message>
        <source>I miss the equals sign of the equation.</source>
        <translation>Mir fehlt das Gleichheitszeichen der Gleichung.</translation>
    </message>
    <message>
        <source>The unknowns asked for are not those of the equations.</source>
        <translation>Die gefragten Unbekannten sind nicht die der Gleichungen.</translation>
    </message>
    <message>
        <source>I cannot tell which of these is the equation.</source>
        <translation>Ich kann nicht erkennen, was davon die Gleichung ist.</translation>
    </message>
    <message>
        <source>There are letters here whose value I do not know.</source>
        <translation>Hier stehen Buchstaben, deren Wert ich nicht kenne.</translation>
    </message>
    <message>
        <source>I expected the definition of a function here.</source>
        <translation>Hier habe ich die Definition einer Funktion erwartet.</translation>
    </message>
    <message>
        <source>The function {name} is defined twice.</source>
        <translation>Die Funktion {name} ist zweimal definiert.</translation>
    </message>
    <message>
        <source>These functions are nested too deeply for me.</source>
        <translation>Diese Funktionen sind mir zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>I do not know every function in this question.</source>
        <translation>Ich kenne nicht jede Funktion in dieser Aufgabe.</translation>
    </message>
    <message>
        <source>I can solve congruences between polynomials with whole coefficients only.</source>
        <translation>Kongruenzen kann ich nur zwischen Polynomen mit ganzen Koeffizienten lösen.</translation>
    </message>
    <message>
        <source>I can work with remainders of divisions by 2 to {max_modulus}.</source>
        <translation>Mit Resten kann ich bei Divisionen durch 2 bis {max_modulus} rechnen.</translation>
    </message>
    <message>
        <source>I expected one function here.</source>
        <translation>Ich habe hier eine Funktion erwartet.</translation>
    </message>
    <message>
        <source>I expected one function here, as in y = x^2 or f(x) = x^2.</source>
        <translation>Ich habe hier eine Funktion erwartet, wie y = x^2 oder f(x) = x^2.</translation>
    </message>
    <message>
        <source>There are several letters in this function.</source>
        <translation>In dieser Funktion stehen mehrere Buchstaben.</translation>
    </message>
    <message>
        <source>There is no variable in this function.</source>
        <translation>In dieser Funktion ist keine Variable.</translation>
    </message>
    <message>
        <source>I can find lines for a curve y = ...</source>
        <translation>Geraden finde ich für eine Kurve y = ...</translation>
    </message>
    <message>
        <source>I expected a number for the place on the curve.</source>
        <translation>Für die Stelle auf der Kurve habe ich eine Zahl erwartet.</translation>
    </message>
    <message>
        <source>I can find slopes for a curve y = ...</source>
        <translation>Steigungen finde ich für eine Kurve y = ...</translation>
    </message>
    <message>
        <source>I cannot tell whether the inverse function is meant, or one over this expression.</source>
        <translation>Ich kann nicht erkennen, ob die Umkehrfunktion gemeint ist oder eins durch diesen Ausdruck.</translation>
    </message>
    <message>
        <source>Complete the square: {found}</source>
        <translation>Ergänze quadratisch: {found}</translation>
    </message>
    <message>
        <source>I can add up an endless sum only when each term is the one before times the same number.</source>
        <translation>Eine unendliche Summe kann ich nur berechnen, wenn jedes Glied das vorige mal dieselbe Zahl ist.</translation>
    </message>
    <message>
        <source>The sum of all terms of this sequence is no number.</source>
        <translation>Die Summe aller Glieder dieser Folge ist keine Zahl.</translation>
    </message>
    <message>
        <source>I can count up to sixty tosses.</source>
        <translation>Ich kann bis zu sechzig Würfe zählen.</translation>
    </message>
    <message>
        <source>Say whether exactly or at least {k} {match}s are meant.</source>
        <translation>Sage, ob genau oder mindestens gemeint ist: {k} {match}s.</translation>
    </message>
    <message>
        <source>I expected a plain number where {text} stands.</source>
        <translation>Wo {text} steht, habe ich eine bloße Zahl erwartet.</translation>
    </message>
    <message>
        <source>I expected one expression where {text} stands.</source>
        <translation>Wo {text} steht, habe ich einen Ausdruck erwartet.</translation>
    </message>
    <message>
        <source>I cannot tell whether a comma here parts two numbers or the thousands of one.</source>
        <translation>Ich kann nicht erkennen, ob ein Komma hier zwei Zahlen trennt oder die Tausender einer einzigen.</translation>
    </message>
    <message>
        <source>I cannot tell where one number ends and the next begins: write commas between them.</source>
        <translation>Ich kann nicht erkennen, wo eine Zahl endet und die nächste beginnt: schreibe Kommas dazwischen.</translation>
    </message>
    <message>
        <source>There is an empty place in this list.</source>
        <translation>In dieser Liste ist eine leere Stelle.</translation>
    </message>
    <message>
        <source>There are too few numbers here.</source>
        <translation>Hier sind zu wenige Zahlen.</translation>
    </message>
    <message>
        <source>There are more numbers here than I can take.</source>
        <translation>Hier sind mehr Zahlen, als ich nehmen kann.</translation>
    </message>
    <message>
        <source>The hypotenuse is the longest side.</source>
        <translation>Die Hypotenuse ist die längste Seite.</translation>
    </message>
    <message>
        <source>A length is more than 0.</source>
        <translation>Eine Länge ist größer als 0.</translation>
    </message>
    <message>
        <source>The measures are not in the same unit.</source>
        <translation>Die Maße stehen nicht in derselben Einheit.</translation>
    </message>
    <message>
        <source>There is no triangle with these sides.</source>
        <translation>Es gibt kein Dreieck mit diesen Seiten.</translation>
    </message>
    <message>
        <source>Find the {quantity} of a {value}: {facts}</source>
        <translation>Bestimme {quantity} von {value}: {facts}</translation>
    </message>
    <message>
        <source>I cannot check an inequality with this kind of function yet.</source>
        <translation>Eine Ungleichung mit dieser Art von Funktion kann ich noch nicht prüfen.</translation>
    </message>
    <message>
        <source>There is no unknown in this inequality.</source>
        <translation>In dieser Ungleichung ist keine Unbekannte.</translation>
    </message>
    <message>
        <source>I can check inequalities in one unknown only.</source>
        <translation>Ungleichungen kann ich nur mit einer Unbekannten prüfen.</translation>
    </message>
    <message>
        <source>There is no {wanted} in this inequality.</source>
        <translation>In dieser Ungleichung gibt es kein {wanted}.</translation>
    </message>
    <message>
        <source>The signs of this chain point different ways.</source>
        <translation>Die Zeichen dieser Kette zeigen in verschiedene Richtungen.</translation>
    </message>
    <message>
        <source>There is more than one equals sign here.</source>
        <translation>Hier steht mehr als ein Gleichheitszeichen.</translation>
    </message>
    <message>
        <source>There are more than three sides here.</source>
        <translation>Hier gibt es mehr als drei Seiten.</translation>
    </message>
    <message>
        <source>I cannot tell what belongs together in these equations and inequalities.</source>
        <translation>Ich kann nicht erkennen, was in diesen Gleichungen und Ungleichungen zusammengehört.</translation>
    </message>
    <message>
        <source>{ask} through {a},?</source>
        <translation>{ask} durch {a},?</translation>
    </message>
    <message>
        <source>These two points are the same one.</source>
        <translation>Diese zwei Punkte sind derselbe.</translation>
    </message>
    <message>
        <source>I can take matrices of up to {max_side} rows and columns.</source>
        <translation>Ich nehme Matrizen mit bis zu {max_side} Zeilen und Spalten.</translation>
    </message>
    <message>
        <source>I can work with matrices and vectors of numbers only.</source>
        <translation>Ich kann nur mit Matrizen und Vektoren aus Zahlen rechnen.</translation>
    </message>
    <message>
        <source>Only a vector has a length.</source>
        <translation>Nur ein Vektor hat eine Länge.</translation>
    </message>
    <message>
        <source>I expected a matrix here for the {what}, not a vector.</source>
        <translation>Hier habe ich eine Matrix erwartet ({what}), keinen Vektor.</translation>
    </message>
    <message>
        <source>Only a square matrix has an {value}.</source>
        <translation>Nur eine quadratische Matrix hat das: {value}.</translation>
    </message>
    <message>
        <source>Only a square matrix has a {value}.</source>
        <translation>Nur eine quadratische Matrix hat das: {value}.</translation>
    </message>
    <message>
        <source>I can find eigenvalues of matrices with two or three rows.</source>
        <translation>Eigenwerte kann ich von Matrizen mit zwei oder drei Zeilen finden.</translation>
    </message>
    <message>
        <source>I expected a vector here.</source>
        <translation>Ich habe hier einen Vektor erwartet.</translation>
    </message>
    <message>
        <source>I cannot tell whether the dot product or the cross product is meant.</source>
        <translation>Ich kann nicht erkennen, ob das Skalarprodukt oder das Kreuzprodukt gemeint ist.</translation>
    </message>
    <message>
        <source>These two vectors are not of the same length.</source>
        <translation>Diese zwei Vektoren sind nicht gleich lang.</translation>
    </message>
    <message>
        <source>A cross product needs two vectors of three numbers.</source>
        <translation>Ein Kreuzprodukt braucht zwei Vektoren aus drei Zahlen.</translation>
    </message>
    <message>
        <source>One of the matrices given is not used.</source>
        <translation>Eine der gegebenen Matrizen wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>Matrices of different sizes cannot be added.</source>
        <translation>Matrizen verschiedener Größe lassen sich nicht addieren.</translation>
    </message>
    <message>
        <source>One cannot divide by a matrix.</source>
        <translation>Durch eine Matrix kann man nicht teilen.</translation>
    </message>
    <message>
        <source>I can raise a square matrix to a small whole power only.</source>
        <translation>Eine quadratische Matrix kann ich nur zu einer kleinen ganzen Potenz erheben.</translation>
    </message>
    <message>
        <source>I can add and multiply matrices only.</source>
        <translation>Matrizen kann ich nur addieren und multiplizieren.</translation>
    </message>
    <message>
        <source>I cannot tell which product of these is meant.</source>
        <translation>Ich kann nicht erkennen, welches Produkt davon gemeint ist.</translation>
    </message>
    <message>
        <source>These sizes do not fit for a product.</source>
        <translation>Diese Größen passen nicht zu einem Produkt.</translation>
    </message>
    <message>
        <source>I expected a matrix or a vector here.</source>
        <translation>Ich habe hier eine Matrix oder einen Vektor erwartet.</translation>
    </message>
    <message>
        <source>The sizes in this system do not fit.</source>
        <translation>Die Größen in diesem System passen nicht zusammen.</translation>
    </message>
    <message>
        <source>I expected one number here.</source>
        <translation>Ich habe hier eine Zahl erwartet.</translation>
    </message>
    <message>
        <source>This number is too long for me.</source>
        <translation>Diese Zahl ist mir zu lang.</translation>
    </message>
    <message>
        <source>I cannot tell which way a negative number is rounded that lies halfway.</source>
        <translation>Ich kann nicht erkennen, wie eine negative Zahl gerundet wird, die genau in der Mitte liegt.</translation>
    </message>
    <message>
        <source>I can take whole numbers from 1 to 10^12 here.</source>
        <translation>Hier nehme ich ganze Zahlen von 1 bis 10^12.</translation>
    </message>
    <message>
        <source>I can take up to twenty whole numbers from 1 to 10^12 here.</source>
        <translation>Hier nehme ich bis zu zwanzig ganze Zahlen von 1 bis 10^12.</translation>
    </message>
    <message>
        <source>I expected a whole number from 2 up.</source>
        <translation>Ich habe eine ganze Zahl ab 2 erwartet.</translation>
    </message>
    <message>
        <source>Say whether the numbers named themselves belong to the list.</source>
        <translation>Sage, ob die genannten Zahlen selbst dazugehören.</translation>
    </message>
    <message>
        <source>I can list primes up to {max_listed}.</source>
        <translation>Primzahlen kann ich bis {max_listed} auflisten.</translation>
    </message>
    <message>
        <source>Nothing is a percentage of 0.</source>
        <translation>Nichts ist ein Prozentsatz von 0.</translation>
    </message>
    <message>
        <source>Zero percent of every number is 0.</source>
        <translation>Null Prozent von jeder Zahl ist 0.</translation>
    </message>
    <message>
        <source>A change in percent needs a positive number to start from.</source>
        <translation>Eine Änderung in Prozent braucht eine positive Zahl als Ausgang.</translation>
    </message>
    <message>
        <source>From {old} to {new} is no {word}.</source>
        <translation>Von {old} auf {new} ist nicht: {word}.</translation>
    </message>
    <message>
        <source>Every part of the ratio must be more than 0.</source>
        <translation>Jeder Teil des Verhältnisses muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>I cannot tell whether this is a ratio or a division.</source>
        <translation>Ich kann nicht erkennen, ob das ein Verhältnis oder eine Division ist.</translation>
    </message>
    <message>
        <source>This ratio is in its simplest form already.</source>
        <translation>Dieses Verhältnis ist schon vollständig gekürzt.</translation>
    </message>
    <message>
        <source>This is a whole number.</source>
        <translation>Das ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>This decimal never ends: say how many places you want.</source>
        <translation>Diese Dezimalzahl endet nie: sage, wie viele Stellen du willst.</translation>
    </message>
    <message>
        <source>I can round to between one and nine digits.</source>
        <translation>Ich kann auf eine bis neun Stellen runden.</translation>
    </message>
    <message>
        <source>Is {value} a prime number?</source>
        <translation>Ist {value} eine Primzahl?</translation>
    </message>
    <message>
        <source>There is more than one function in this differential equation.</source>
        <translation>In dieser Differentialgleichung steht mehr als eine Funktion.</translation>
    </message>
    <message>
        <source>I can solve differential equations of first order only.</source>
        <translation>Ich kann nur Differentialgleichungen erster Ordnung lösen.</translation>
    </message>
    <message>
        <source>There are several letters here, and I cannot tell which is the variable.</source>
        <translation>Hier stehen mehrere Buchstaben, und ich kann nicht erkennen, welcher die Variable ist.</translation>
    </message>
    <message>
        <source>I can solve differential equations without other letters only.</source>
        <translation>Ich kann Differentialgleichungen nur ohne weitere Buchstaben lösen.</translation>
    </message>
    <message>
        <source>The letter asked for is not the function of this differential equation.</source>
        <translation>Der gefragte Buchstabe ist nicht die Funktion dieser Differentialgleichung.</translation>
    </message>
    <message>
        <source>A particular solution needs a value it has somewhere.</source>
        <translation>Eine bestimmte Lösung braucht einen Wert, den sie irgendwo hat.</translation>
    </message>
    <message>
        <source>A general solution has no given value.</source>
        <translation>Eine allgemeine Lösung hat keinen gegebenen Wert.</translation>
    </message>
    <message>
        <source>The value given is not one of the function of this differential equation.</source>
        <translation>Der gegebene Wert ist keiner der Funktion dieser Differentialgleichung.</translation>
    </message>
    <message>
        <source>I cannot tell whether this is a product or a value of the function.</source>
        <translation>Ich kann nicht erkennen, ob das ein Produkt ist oder ein Wert der Funktion.</translation>
    </message>
    <message>
        <source>I can check questions written as mathematics; this one I could not read as such.</source>
        <translation>Ich kann Aufgaben prüfen, die als Mathematik geschrieben sind; diese konnte ich nicht so lesen.</translation>
    </message>
    <message>
        <source>I expected one expression here, without an equals sign.</source>
        <translation>Ich habe hier einen Ausdruck erwartet, ohne Gleichheitszeichen.</translation>
    </message>
    <message>
        <source>Say what to do with this: I expected one expression here.</source>
        <translation>Sage, was damit zu tun ist: hier habe ich einen Ausdruck erwartet.</translation>
    </message>
    <message>
        <source>I do not know the function in this question.</source>
        <translation>Ich kenne die Funktion in dieser Aufgabe nicht.</translation>
    </message>
    <message>
        <source>I cannot tell whether log means the natural logarithm: write ln, or log_10.</source>
        <translation>Ich kann nicht erkennen, ob log den natürlichen Logarithmus meint: schreibe ln oder log_10.</translation>
    </message>
    <message>
        <source>I cannot tell what these percent are of: write 50 + 10% of 50, or 50 + 0.1.</source>
        <translation>Ich kann nicht erkennen, wovon diese Prozent sind: schreibe 50 + 10% of 50 oder 50 + 0.1.</translation>
    </message>
    <message>
        <source>I cannot tell whether this angle is in degrees: write sin(30°), or sin(pi/6).</source>
        <translation>Ich kann nicht erkennen, ob dieser Winkel in Grad ist: schreibe sin(30°) oder sin(pi/6).</translation>
    </message>
    <message>
        <source>A probability is a number from 0 to 1.</source>
        <translation>Eine Wahrscheinlichkeit ist eine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <source>I can take up to 200 trials here.</source>
        <translation>Ich kann hier bis zu 200 Versuche nehmen.</translation>
    </message>
    <message>
        <source>This cannot happen at all.</source>
        <translation>Das kann gar nicht geschehen.</translation>
    </message>
    <message>
        <source>A trial that always ends alike is no experiment.</source>
        <translation>Ein Versuch, der immer gleich ausgeht, ist kein Zufallsversuch.</translation>
    </message>
    <message>
        <source>I cannot tell how many there are to choose from.</source>
        <translation>Ich kann nicht erkennen, aus wie vielen Dingen ausgewählt wird.</translation>
    </message>
    <message>
        <source>I can choose from up to 1000 things, and not more than there are.</source>
        <translation>Ich kann aus bis zu 1000 Dingen auswählen, und nicht mehr, als es gibt.</translation>
    </message>
    <message>
        <source>I can order up to 300 things, and not more than there are.</source>
        <translation>Ich kann bis zu 300 Dinge anordnen, und nicht mehr, als es gibt.</translation>
    </message>
    <message>
        <source>I can order up to 300 things.</source>
        <translation>Ich kann bis zu 300 Dinge anordnen.</translation>
    </message>
    <message>
        <source>There are several unknown letters here: say which one to solve for.</source>
        <translation>Hier stehen mehrere unbekannte Buchstaben: Sag, nach welchem aufgelöst werden soll.</translation>
    </message>
    <message>
        <source>I cannot check an equation with this kind of function yet.</source>
        <translation>Eine Gleichung mit einer solchen Funktion kann ich noch nicht prüfen.</translation>
    </message>
    <message>
        <source>The interval is for another letter than the one in the equation.</source>
        <translation>Das Intervall gilt für einen anderen Buchstaben als den in der Gleichung.</translation>
    </message>
    <message>
        <source>The letter asked for is not the one in the equation.</source>
        <translation>Der gefragte Buchstabe ist nicht der in der Gleichung.</translation>
    </message>
    <message>
        <source>I could not read the interval for the solutions.</source>
        <translation>Ich konnte das Intervall für die Lösungen nicht lesen.</translation>
    </message>
    <message>
        <source>I cannot tell whether the angle is in degrees or in radians.</source>
        <translation>Ich kann nicht erkennen, ob der Winkel in Grad oder im Bogenmaß gemeint ist.</translation>
    </message>
    <message>
        <source>I cannot tell whether every angle here is in degrees: write the degree sign.</source>
        <translation>Ich kann nicht erkennen, ob hier jeder Winkel in Grad gemeint ist: Schreibe das Gradzeichen dazu.</translation>
    </message>
    <message>
        <source>Write the substance as a formula, as in H2O.</source>
        <translation>Schreibe den Stoff als Formel, wie in H2O.</translation>
    </message>
    <message>
        <source>{unit} cannot be converted to {wanted}: they measure different things.</source>
        <translation>{unit} lässt sich nicht in {wanted} umrechnen: Damit wird Verschiedenes gemessen.</translation>
    </message>
    <message>
        <source>Convert to {wanted}: {body}</source>
        <translation>Rechne in {wanted} um: {body}</translation>
    </message>
    <message>
        <source>I cannot tell which gallon, pint or cup is meant: they differ from country to country.</source>
        <translation>Ich kann nicht erkennen, welche Gallone, welches Pint oder welche Tasse gemeint ist: Sie sind von Land zu Land verschieden.</translation>
    </message>
    <message>
        <source>I cannot tell whether a year has 365 or 365.25 days here.</source>
        <translation>Ich kann nicht erkennen, ob ein Jahr hier 365 oder 365.25 Tage hat.</translation>
    </message>
    <message>
        <source>I cannot tell whether a kilobyte has 1000 or 1024 bytes here.</source>
        <translation>Ich kann nicht erkennen, ob ein Kilobyte hier 1000 oder 1024 Byte hat.</translation>
    </message>
    <message>
        <source>{find} the kinetic energy of an?</source>
        <translation>{find} the kinetic energy of an?</translation>
    </message>
    <message>
        <source>{find} the momentum of an?</source>
        <translation>{find} the momentum of an?</translation>
    </message>
    <message>
        <source>Find the {words} {asked} in {unit}: {known}</source>
        <translation>Gesucht: {words} {asked} in {unit}; gegeben: {known}</translation>
    </message>
    <message>
        <source>Find the {words} {asked}: {known}</source>
        <translation>Gesucht: {words} {asked}; gegeben: {known}</translation>
    </message>
    <message>
        <source>Find the {name} {asked} in {unit}: {known}</source>
        <translation>Gesucht: {name} {asked} in {unit}; gegeben: {known}</translation>
    </message>
    <message>
        <source>Find the {name} {asked}: {known}</source>
        <translation>Gesucht: {name} {asked}; gegeben: {known}</translation>
    </message>
    <message>
        <source>A geometric sequence has no term that is 0.</source>
        <translation>Eine geometrische Folge hat kein Glied, das 0 ist.</translation>
    </message>
    <message>
        <source>These numbers are no {kind} sequence.</source>
        <translation>Diese Zahlen bilden keine Folge, die {kind} ist.</translation>
    </message>
    <message>
        <source>A common {word} does not belong to a sequence that is {kind}.</source>
        <translation>Das gehört nicht zu einer Folge, die {kind} ist: {word}.</translation>
    </message>
    <message>
        <source>I can work out terms from the first to number {max_place} only.</source>
        <translation>Ich kann nur Glieder vom ersten bis zu Nummer {max_place} berechnen.</translation>
    </message>
    <message>
        <source>I cannot tell what is asked about this series.</source>
        <translation>Ich kann nicht erkennen, was zu dieser Reihe gefragt ist.</translation>
    </message>
    <message>
        <source>I cannot tell what is asked about this sequence.</source>
        <translation>Ich kann nicht erkennen, was zu dieser Folge gefragt ist.</translation>
    </message>
    <message>
        <source>I need the terms of the sequence to say which is next.</source>
        <translation>Ich brauche die Glieder der Folge, um zu sagen, welches das nächste ist.</translation>
    </message>
    <message>
        <source>I can give up to ten terms.</source>
        <translation>Ich kann bis zu zehn Glieder angeben.</translation>
    </message>
    <message>
        <source>Say how many terms are to be added.</source>
        <translation>Sag, wie viele Glieder addiert werden sollen.</translation>
    </message>
    <message>
        <source>Say how many terms are to be added, or which is the last.</source>
        <translation>Sag, wie viele Glieder addiert werden sollen oder welches das letzte ist.</translation>
    </message>
    <message>
        <source>{target} is no term of this sequence.</source>
        <translation>{target} ist kein Glied dieser Folge.</translation>
    </message>
    <message>
        <source>Every place of this sequence looks alike.</source>
        <translation>In dieser Folge sieht jede Stelle gleich aus.</translation>
    </message>
    <message>
        <source>There is more than one sequence here.</source>
        <translation>Hier steht mehr als eine Folge.</translation>
    </message>
    <message>
        <source>I can follow a rule with the term just before only.</source>
        <translation>Ich kann nur einer Regel folgen, die das Glied direkt davor verwendet.</translation>
    </message>
    <message>
        <source>I could not read the rule of this sequence.</source>
        <translation>Ich konnte die Regel dieser Folge nicht lesen.</translation>
    </message>
    <message>
        <source>I cannot tell which term is asked for.</source>
        <translation>Ich kann nicht erkennen, nach welchem Glied gefragt ist.</translation>
    </message>
    <message>
        <source>I can follow such a rule up to term number 200.</source>
        <translation>Einer solchen Regel kann ich bis zum Glied Nummer 200 folgen.</translation>
    </message>
    <message>
        <source>I do not know the value of every letter in this rule.</source>
        <translation>Ich kenne nicht den Wert von jedem Buchstaben in dieser Regel.</translation>
    </message>
    <message>
        <source>I can give up to twenty terms.</source>
        <translation>Ich kann bis zu zwanzig Glieder angeben.</translation>
    </message>
    <message>
        <source>I cannot tell which numbers are to be added.</source>
        <translation>Ich kann nicht erkennen, welche Zahlen addiert werden sollen.</translation>
    </message>
    <message>
        <source>There are too many numbers to add.</source>
        <translation>Das sind zu viele Zahlen zum Addieren.</translation>
    </message>
    <message>
        <source>Say which numbers are to be added: positive, even, odd, ...</source>
        <translation>Sag, welche Zahlen addiert werden sollen: positive, gerade, ungerade, ...</translation>
    </message>
    <message>
        <source>I cannot tell whether the whole numbers begin with 0 or 1 here.</source>
        <translation>Ich kann nicht erkennen, ob die natürlichen Zahlen hier mit 0 oder mit 1 beginnen.</translation>
    </message>
    <message>
        <source>I cannot tell whether the even numbers begin with 0 or 2 here.</source>
        <translation>Ich kann nicht erkennen, ob die geraden Zahlen hier mit 0 oder mit 2 beginnen.</translation>
    </message>
    <message>
        <source>Say whether the first and the last number are to be added too.</source>
        <translation>Sag, ob die erste und die letzte Zahl mitaddiert werden sollen.</translation>
    </message>
    <message>
        <source>There are no or too many numbers to add.</source>
        <translation>Es gibt keine oder zu viele Zahlen zum Addieren.</translation>
    </message>
    <message>
        <source>I know what is done with the number, but not what comes of it.</source>
        <translation>Ich weiß, was mit der Zahl gemacht wird, aber nicht, was dabei herauskommt.</translation>
    </message>
    <message>
        <source>I cannot tell how far this phrase reaches: write it with brackets, as in 2*(x + 3).</source>
        <translation>Ich kann nicht erkennen, wie weit dieser Ausdruck reicht: Schreibe ihn mit Klammern, wie in 2*(x + 3).</translation>
    </message>
    <message>
        <source>I cannot tell which of the two is the larger one.</source>
        <translation>Ich kann nicht erkennen, welche der beiden Zahlen die größere ist.</translation>
    </message>
    <message>
        <source>I could not read the numbers of this list.</source>
        <translation>Ich konnte die Zahlen dieser Liste nicht lesen.</translation>
    </message>
    <message>
        <source>I need a list of several numbers, with commas between them.</source>
        <translation>Ich brauche eine Liste aus mehreren Zahlen, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>I cannot tell what the convention named here is for.</source>
        <translation>Ich kann nicht erkennen, wofür die hier genannte Vereinbarung gelten soll.</translation>
    </message>
    <message>
        <source>Say whether these numbers are a whole population (divide by n) or a sample (divide by n - 1).</source>
        <translation>Sag, ob diese Zahlen eine Grundgesamtheit sind (geteilt wird durch n) oder eine Stichprobe (geteilt wird durch n - 1).</translation>
    </message>
    <message>
        <source>I cannot tell which way the quartiles are to be found.</source>
        <translation>Ich kann nicht erkennen, auf welche Art die Quartile bestimmt werden sollen.</translation>
    </message>
    <message>
        <source>There are too few numbers for quartiles.</source>
        <translation>Das sind zu wenige Zahlen für Quartile.</translation>
    </message>
    <message>
        <source>Say how the quartiles are to be found: with the median left out of both halves (exclusive), or in both halves (inclusive).</source>
        <translation>Sag, wie die Quartile bestimmt werden sollen: mit dem Median in keiner der beiden Hälften (exklusiv) oder in beiden Hälften (inklusiv).</translation>
    </message>
    <message>
        <source>There is no unknown in this equation.</source>
        <translation>In dieser Gleichung steht keine Unbekannte.</translation>
    </message>
    <message>
        <source>There is no {variable} in this equation.</source>
        <translation>In dieser Gleichung kommt {variable} nicht vor.</translation>
    </message>
    <message>
        <source>I expected several equations here.</source>
        <translation>Hier habe ich mehrere Gleichungen erwartet.</translation>
    </message>
    <message>
        <source>I cannot check a system with this kind of function yet.</source>
        <translation>Ein Gleichungssystem mit einer solchen Funktion kann ich noch nicht prüfen.</translation>
    </message>
    <message>
        <source>There are several equations here for one unknown.</source>
        <translation>Hier stehen mehrere Gleichungen für eine Unbekannte.</translation>
    </message>
    <message>
        <source>There are not as many equations as unknown letters here.</source>
        <translation>Hier stehen nicht so viele Gleichungen wie unbekannte Buchstaben.</translation>
    </message>
    <message>
        <source>I cannot solve equations about remainders yet.</source>
        <translation>Gleichungen mit Resten kann ich noch nicht lösen.</translation>
    </message>
    <message>
        <source>I do not know the value of {left}.</source>
        <translation>Ich kenne den Wert von {left} nicht.</translation>
    </message>
    <message>
        <source>A value is given for a letter that is not there.</source>
        <translation>Es ist ein Wert für einen Buchstaben gegeben, der nicht vorkommt.</translation>
    </message>
    <message>
        <source>I cannot differentiate an equation.</source>
        <translation>Eine Gleichung kann ich nicht ableiten.</translation>
    </message>
    <message>
        <source>I cannot check calculus inside calculus yet.</source>
        <translation>Ableitungen und Integrale, die ineinanderstecken, kann ich noch nicht prüfen.</translation>
    </message>
    <message>
        <source>I cannot check calculus inside this kind of question yet.</source>
        <translation>Ableitungen und Integrale in einer solchen Frage kann ich noch nicht prüfen.</translation>
    </message>
    <message>
        <source>There is no letter in this expression.</source>
        <translation>In diesem Term kommt kein Buchstabe vor.</translation>
    </message>
    <message>
        <source>I can multiply out brackets, but not expand a function of a sum or a product.</source>
        <translation>Ich kann Klammern ausmultiplizieren, aber keine Funktion einer Summe oder eines Produkts entwickeln.</translation>
    </message>
    <message>
        <source>Say what to do with this expression: simplify, factor, expand, differentiate, ...</source>
        <translation>Sag, was mit diesem Term geschehen soll: vereinfachen, faktorisieren, ausmultiplizieren, ableiten, ...</translation>
    </message>
    <message>
        <source>There is nothing to work out here.</source>
        <translation>Hier gibt es nichts auszurechnen.</translation>
    </message>
    <message>
        <source>I can count up to four draws from up to sixty things.</source>
        <translation>Ich kann bis zu vier Ziehungen aus bis zu sechzig Dingen zählen.</translation>
    </message>
    <message>
        <source>Say whether they are drawn with or without replacement.</source>
        <translation>Sag, ob mit oder ohne Zurücklegen gezogen wird.</translation>
    </message>
    <message>
        <source>This cannot be balanced: {name} stands on one side only.</source>
        <translation>Das lässt sich nicht ausgleichen: {name} steht nur auf einer Seite.</translation>
    </message>
    <message>
        <source>This cannot be balanced: no numbers make the atoms agree.</source>
        <translation>Das lässt sich nicht ausgleichen: Mit keinen Zahlen stimmen die Atome überein.</translation>
    </message>
    <message>
        <source>This can be balanced in several ways that are not multiples of each other.</source>
        <translation>Das lässt sich auf mehrere Arten ausgleichen, die keine Vielfachen voneinander sind.</translation>
    </message>
    <message>
        <source>This cannot be balanced with every substance on the side where it stands.</source>
        <translation>Das lässt sich nicht ausgleichen, wenn jeder Stoff auf seiner Seite bleibt.</translation>
    </message>
    <message>
        <source>One formula is asked for: leave out the number in front of it.</source>
        <translation>Gefragt ist eine einzige Formel: Lass die Zahl davor weg.</translation>
    </message>
    <message>
        <source>I do not understand {plain} here.</source>
        <translation>Ich verstehe {plain} hier nicht.</translation>
    </message>
    <message>
        <source>I miss the arrow between the two sides.</source>
        <translation>Zwischen den beiden Seiten fehlt der Pfeil.</translation>
    </message>
    <message>
        <source>There is more than one arrow here.</source>
        <translation>Hier steht mehr als ein Pfeil.</translation>
    </message>
    <message>
        <source>Write it as in 2 H2 + O2 -&gt; 2 H2O.</source>
        <translation>Schreibe es wie in 2 H2 + O2 -&gt; 2 H2O.</translation>
    </message>
    <message>
        <source>This is longer than the {max_length} characters I read.</source>
        <translation>Das ist länger als die {max_length} Zeichen, die ich lese.</translation>
    </message>
    <message>
        <source>I cannot tell whether this is an arrow or a charge and an arrow.</source>
        <translation>Ich kann nicht erkennen, ob das ein Pfeil ist oder eine Ladung und ein Pfeil.</translation>
    </message>
    <message>
        <source>Put a space before the arrow.</source>
        <translation>Setze vor den Pfeil ein Leerzeichen.</translation>
    </message>
    <message>
        <source>There is no formula here.</source>
        <translation>Hier steht keine Formel.</translation>
    </message>
    <message>
        <source>There are too many substances here.</source>
        <translation>Hier stehen zu viele Stoffe.</translation>
    </message>
    <message>
        <source>There is a division by zero here.</source>
        <translation>Hier wird durch null geteilt.</translation>
    </message>
    <message>
        <source>A substance stands here zero times: leave it out.</source>
        <translation>Ein Stoff steht hier null Mal: Lass ihn weg.</translation>
    </message>
    <message>
        <source>There are too many dots here.</source>
        <translation>Hier stehen zu viele Punkte.</translation>
    </message>
    <message>
        <source>There are too many brackets inside one another.</source>
        <translation>Hier sind zu viele Klammern ineinander geschachtelt.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is nothing in this bracket.</source>
        <translation>In dieser Klammer steht nichts.</translation>
    </message>
    <message>
        <source>I do not know the element {letter}.</source>
        <translation>Ich kenne das Element {letter} nicht.</translation>
    </message>
    <message>
        <source>I do not know the element {plain}.</source>
        <translation>Ich kenne das Element {plain} nicht.</translation>
    </message>
    <message>
        <source>The sign of an element begins with a capital letter.</source>
        <translation>Das Symbol eines Elements beginnt mit einem Großbuchstaben.</translation>
    </message>
    <message>
        <source>I expected a formula here.</source>
        <translation>Hier habe ich eine Formel erwartet.</translation>
    </message>
    <message>
        <source>I cannot take {digits} as a number of atoms.</source>
        <translation>{digits} kann ich nicht als Anzahl von Atomen nehmen.</translation>
    </message>
    <message>
        <source>I do not understand this charge.</source>
        <translation>Ich verstehe diese Ladung nicht.</translation>
    </message>
    <message>
        <source>real {name}</source>
        <translation>reelles {name}</translation>
    </message>
    <message>
        <source>Checking this takes too long, so I cannot decide.</source>
        <translation>Das zu prüfen dauert zu lange, deshalb kann ich es nicht entscheiden.</translation>
    </message>
    <message>
        <source>Checking this needs too much memory, so I cannot decide.</source>
        <translation>Das zu prüfen braucht zu viel Speicher, deshalb kann ich es nicht entscheiden.</translation>
    </message>
    <message>
        <source>Something went wrong while checking this, so I cannot decide.</source>
        <translation>Beim Prüfen ist etwas schiefgegangen, deshalb kann ich es nicht entscheiden.</translation>
    </message>
    <message>
        <source>This is too long for me to check.</source>
        <translation>Das ist zu lang, als dass ich es prüfen könnte.</translation>
    </message>
    <message>
        <source>The domain {text} is not one of {words}, nor a range such as 0 &lt;= x &lt; 2 pi.</source>
        <translation>Der Bereich {text} ist keiner von {words} und auch kein Zahlenbereich wie 0 &lt;= x &lt; 2 pi.</translation>
    </message>
    <message>
        <source>{value} can be worked out.</source>
        <translation>{value} lässt sich ausrechnen.</translation>
    </message>
    <message>
        <source>there is a root left below the fraction bar in {value}.</source>
        <translation>unter dem Bruchstrich in {value} steht noch eine Wurzel.</translation>
    </message>
    <message>
        <source>{value} has a root below a fraction bar.</source>
        <translation>{value} hat eine Wurzel unter dem Bruchstrich.</translation>
    </message>
    <message>
        <source>there is a fraction below the root in {value}.</source>
        <translation>in {value} steht ein Bruch unter der Wurzel.</translation>
    </message>
    <message>
        <source>{value1} can be taken out of {value}.</source>
        <translation>{value1} lässt sich aus {value} herausziehen.</translation>
    </message>
    <message>
        <source>a whole number can be taken out of the root {value}.</source>
        <translation>aus der Wurzel {value} lässt sich eine ganze Zahl herausziehen.</translation>
    </message>
    <message>
        <source>the root and the power in {value} cancel.</source>
        <translation>die Wurzel und die Potenz in {value} heben sich auf.</translation>
    </message>
    <message>
        <source>the two exponents in {value} can be multiplied.</source>
        <translation>die beiden Exponenten in {value} lassen sich multiplizieren.</translation>
    </message>
    <message>
        <source>the fraction in {value} can be raised to the power.</source>
        <translation>der Bruch in {value} lässt sich potenzieren.</translation>
    </message>
    <message>
        <source>the negative power below the fraction bar in {value} can go above it.</source>
        <translation>die negative Potenz unter dem Bruchstrich in {value} kann nach oben.</translation>
    </message>
    <message>
        <source>the logarithm {value} is one of a power.</source>
        <translation>der Logarithmus {value} ist der einer Potenz.</translation>
    </message>
    <message>
        <source>the two minus signs in {value} cancel.</source>
        <translation>die beiden Minuszeichen in {value} heben sich auf.</translation>
    </message>
    <message>
        <source>the brackets around {value} can be left out.</source>
        <translation>die Klammern um {value} können weg.</translation>
    </message>
    <message>
        <source>{value} can still be multiplied out.</source>
        <translation>{value} lässt sich noch ausmultiplizieren.</translation>
    </message>
    <message>
        <source>the power {value} can still be multiplied out.</source>
        <translation>die Potenz {value} lässt sich noch ausmultiplizieren.</translation>
    </message>
    <message>
        <source>the fraction {value} can be written as a sum.</source>
        <translation>der Bruch {value} lässt sich als Summe schreiben.</translation>
    </message>
    <message>
        <source>the minus signs in {value} cancel.</source>
        <translation>die Minuszeichen in {value} heben sich auf.</translation>
    </message>
    <message>
        <source>the factor {value} in {value1} is not needed.</source>
        <translation>der Faktor {value} in {value1} ist unnötig.</translation>
    </message>
    <message>
        <source>{value} is not a prime number: split it further.</source>
        <translation>{value} ist keine Primzahl: Zerlege weiter.</translation>
    </message>
    <message>
        <source>there is a fraction with a letter below it in the factor {value}.</source>
        <translation>im Faktor {value} steht ein Bruch mit einem Buchstaben im Nenner.</translation>
    </message>
    <message>
        <source>{value} is a common factor of the terms of {value1}.</source>
        <translation>{value} ist ein gemeinsamer Faktor der Glieder von {value1}.</translation>
    </message>
    <message>
        <source>the factor {value} can be factored further.</source>
        <translation>der Faktor {value} lässt sich weiter faktorisieren.</translation>
    </message>
    <message>
        <source>the terms of {value} have {value1} as a common factor.</source>
        <translation>die Glieder von {value} haben {value1} als gemeinsamen Faktor.</translation>
    </message>
    <message>
        <source>{value} gets shorter when the brackets inside are multiplied out.</source>
        <translation>{value} wird kürzer, wenn man die Klammern darin ausmultipliziert.</translation>
    </message>
    <message>
        <source>The value is right, but it is not written as a product.</source>
        <translation>Der Wert stimmt, aber er ist nicht als Produkt geschrieben.</translation>
    </message>
    <message>
        <source>The value is right, but one of the factors can be factored further.</source>
        <translation>Der Wert stimmt, aber einer der Faktoren lässt sich weiter faktorisieren.</translation>
    </message>
    <message>
        <source>The value is right, but a factor still has a common number in it that can be taken out.</source>
        <translation>Der Wert stimmt, aber aus einem Faktor lässt sich noch eine gemeinsame Zahl ausklammern.</translation>
    </message>
    <message>
        <source>The value is right, but there are brackets left to multiply out.</source>
        <translation>Der Wert stimmt, aber es sind noch Klammern auszumultiplizieren.</translation>
    </message>
    <message>
        <source>The value is right, but there are like terms left to collect.</source>
        <translation>Der Wert stimmt, aber es sind noch gleichartige Glieder zusammenzufassen.</translation>
    </message>
    <message>
        <source>The value is right, but the fraction can be reduced further.</source>
        <translation>Der Wert stimmt, aber der Bruch lässt sich noch kürzen.</translation>
    </message>
    <message>
        <source>The value is right, but it is not worked out to the end.</source>
        <translation>Der Wert stimmt, aber er ist nicht zu Ende ausgerechnet.</translation>
    </message>
    <message>
        <source>The value is right, but it can be written more simply.</source>
        <translation>Der Wert stimmt, aber er lässt sich einfacher schreiben.</translation>
    </message>
    <message>
        <source>The value is right, but the fraction can be cancelled further.</source>
        <translation>Der Wert stimmt, aber im Bruch lässt sich noch mehr kürzen.</translation>
    </message>
    <message>
        <source>The value is right, but the root can be simplified.</source>
        <translation>Der Wert stimmt, aber die Wurzel lässt sich vereinfachen.</translation>
    </message>
    <message>
        <source>The value is right, but there is a root or an i left below a fraction bar.</source>
        <translation>Der Wert stimmt, aber unter einem Bruchstrich steht noch eine Wurzel oder ein i.</translation>
    </message>
    <message>
        <source>The value is right, but it is not written as one fraction.</source>
        <translation>Der Wert stimmt, aber er ist nicht als ein einziger Bruch geschrieben.</translation>
    </message>
    <message>
        <source>The value is right, but there is a fraction inside a fraction.</source>
        <translation>Der Wert stimmt, aber in einem Bruch steht noch ein Bruch.</translation>
    </message>
    <message>
        <source>The value is right, but a fraction can still be split into partial fractions.</source>
        <translation>Der Wert stimmt, aber ein Bruch lässt sich noch in Partialbrüche zerlegen.</translation>
    </message>
    <message>
        <source>The value is right, but a fraction is still improper: divide first.</source>
        <translation>Der Wert stimmt, aber ein Bruch ist noch unecht: Dividiere zuerst.</translation>
    </message>
    <message>
        <source>The value is right, but two of the fractions have the same denominator.</source>
        <translation>Der Wert stimmt, aber zwei der Brüche haben denselben Nenner.</translation>
    </message>
    <message>
        <source>The value is right, but it is not written with a square.</source>
        <translation>Der Wert stimmt, aber er ist nicht mit einem Quadrat geschrieben.</translation>
    </message>
    <message>
        <source>The value is right, but the variable also stands outside the square.</source>
        <translation>Der Wert stimmt, aber die Variable steht auch außerhalb des Quadrats.</translation>
    </message>
    <message>
        <source>The value is right, but the factor around the brackets is to be multiplied in.</source>
        <translation>Der Wert stimmt, aber der Faktor vor der Klammer soll hineinmultipliziert werden.</translation>
    </message>
    <message>
        <source>The value is right, but it is to be written in another way here.</source>
        <translation>Der Wert stimmt, aber er soll hier anders geschrieben werden.</translation>
    </message>
    <message>
        <source>The value is right, but I cannot decide whether the form is.</source>
        <translation>Der Wert stimmt, aber ob die Form stimmt, kann ich nicht entscheiden.</translation>
    </message>
    <message>
        <source>The value is right, but {shown}</source>
        <translation>Der Wert stimmt, aber {shown}</translation>
    </message>
    <message>
        <source>there is still the fraction {value} inside the fraction.</source>
        <translation>im Bruch steht noch der Bruch {value}.</translation>
    </message>
    <message>
        <source>{value} is still a sum: bring it to one denominator.</source>
        <translation>{value} ist noch eine Summe: Bring sie auf einen Nenner.</translation>
    </message>
    <message>
        <source>{value} still stands beside the fraction bar as a factor.</source>
        <translation>{value} steht noch als Faktor neben dem Bruch.</translation>
    </message>
    <message>
        <source>one over</source>
        <translation>eins durch</translation>
    </message>
    <message>
        <source>two minus signs meet before the fraction {value}.</source>
        <translation>vor dem Bruch {value} stoßen zwei Minuszeichen zusammen.</translation>
    </message>
    <message>
        <source>there is a root or an i left below the fraction bar in {value}.</source>
        <translation>unter dem Bruchstrich in {value} steht noch eine Wurzel oder ein i.</translation>
    </message>
    <message>
        <source>the fraction {value} still has a decimal in it.</source>
        <translation>im Bruch {value} steht noch eine Dezimalzahl.</translation>
    </message>
    <message>
        <source>the minus sign of {value} is to stand before the fraction.</source>
        <translation>das Minuszeichen von {value} soll vor dem Bruch stehen.</translation>
    </message>
    <message>
        <source>{value} can be reduced: divide by {value1}.</source>
        <translation>{value} lässt sich kürzen: Teile durch {value1}.</translation>
    </message>
    <message>
        <source>there is still a fraction inside the fraction {value}.</source>
        <translation>im Bruch {value} steht noch ein Bruch.</translation>
    </message>
    <message>
        <source>the fraction {value} can be split further.</source>
        <translation>der Bruch {value} lässt sich weiter zerlegen.</translation>
    </message>
    <message>
        <source>divide first in {value}: it is not a proper fraction.</source>
        <translation>dividiere zuerst in {value}: Das ist kein echter Bruch.</translation>
    </message>
    <message>
        <source>{value} and {value1} have the same denominator.</source>
        <translation>{value} und {value1} haben denselben Nenner.</translation>
    </message>
    <message>
        <source>the minus sign of {value} in {value1} can go to the front.</source>
        <translation>das Minuszeichen von {value} in {value1} kann nach vorn.</translation>
    </message>
    <message>
        <source>the fraction {value} in {value1} can take in what is beside it.</source>
        <translation>der Bruch {value} in {value1} kann aufnehmen, was neben ihm steht.</translation>
    </message>
    <message>
        <source>the roots in {value} can be put together.</source>
        <translation>die Wurzeln in {value} lassen sich zusammenfassen.</translation>
    </message>
    <message>
        <source>the exponent in {value} is not needed.</source>
        <translation>der Exponent in {value} ist unnötig.</translation>
    </message>
    <message>
        <source>each factor in {value} can be raised to the power.</source>
        <translation>jeder Faktor in {value} lässt sich potenzieren.</translation>
    </message>
    <message>
        <source>the minus sign in {value} can be raised to the power.</source>
        <translation>das Minuszeichen in {value} lässt sich potenzieren.</translation>
    </message>
    <message>
        <source>the 1 below the fraction bar in {value} is not needed.</source>
        <translation>die 1 unter dem Bruchstrich in {value} ist unnötig.</translation>
    </message>
    <message>
        <source>there is an i left below the fraction bar in {value}.</source>
        <translation>unter dem Bruchstrich in {value} steht noch ein i.</translation>
    </message>
    <message>
        <source>there is still the fraction {value} inside a fraction.</source>
        <translation>in einem Bruch steht noch der Bruch {value}.</translation>
    </message>
    <message>
        <source>{value} can be reduced further.</source>
        <translation>{value} lässt sich weiter kürzen.</translation>
    </message>
    <message>
        <source>the root below the fraction bar in {value} can be taken away: {value1} is above it too.</source>
        <translation>die Wurzel unter dem Bruchstrich in {value} kann weg: {value1} steht auch darüber.</translation>
    </message>
    <message>
        <source>{value} can be cancelled further: by {value1}.</source>
        <translation>{value} lässt sich noch kürzen: mit {value1}.</translation>
    </message>
    <message>
        <source>{value} gets shorter when the brackets are multiplied out.</source>
        <translation>{value} wird kürzer, wenn man die Klammern ausmultipliziert.</translation>
    </message>
    <message>
        <source>{value} is zero and can be left out.</source>
        <translation>{value} ist null und kann weg.</translation>
    </message>
    <message>
        <source>the terms {value} and {value1} can be collected.</source>
        <translation>die Glieder {value} und {value1} lassen sich zusammenfassen.</translation>
    </message>
    <message>
        <source>the numbers in {value} can be multiplied.</source>
        <translation>die Zahlen in {value} lassen sich multiplizieren.</translation>
    </message>
    <message>
        <source>the same thing stands twice in {value}: write it as a power.</source>
        <translation>in {value} steht dasselbe zweimal: Schreibe es als Potenz.</translation>
    </message>
    <message>
        <source>The rows of this matrix are not equally long.</source>
        <translation>Die Zeilen dieser Matrix sind nicht gleich lang.</translation>
    </message>
    <message>
        <source>I cannot read this as a vector or matrix: write it as in (1, 2) or [[1, 2], [3, 4]].</source>
        <translation>Ich kann das nicht als Vektor oder Matrix lesen: Schreibe es wie in (1, 2) oder [[1, 2], [3, 4]].</translation>
    </message>
    <message>
        <source>The mathematics process may not open files.</source>
        <translation>Der Mathematikprozess darf keine Dateien öffnen.</translation>
    </message>
    <message>
        <source>The mathematics process may not do this: {event}.</source>
        <translation>Der Mathematikprozess darf das nicht tun: {event}.</translation>
    </message>
    <message>
        <source>I do not understand infinity in this place.</source>
        <translation>Ich verstehe Unendlich an dieser Stelle nicht.</translation>
    </message>
    <message>
        <source>There are too many signs of order in one chain.</source>
        <translation>In einer Kette stehen zu viele Ungleichheitszeichen.</translation>
    </message>
    <message>
        <source>I expected an interval or an inequality here.</source>
        <translation>Hier habe ich ein Intervall oder eine Ungleichung erwartet.</translation>
    </message>
    <message>
        <source>This is one number, and I expected an interval or an inequality.</source>
        <translation>Das ist eine einzelne Zahl, und ich habe ein Intervall oder eine Ungleichung erwartet.</translation>
    </message>
    <message>
        <source>An interval has two ends, as in (1, 2].</source>
        <translation>Ein Intervall hat zwei Enden, wie in (1, 2].</translation>
    </message>
    <message>
        <source>The smaller end of an interval stands first.</source>
        <translation>Das kleinere Ende eines Intervalls steht zuerst.</translation>
    </message>
    <message>
        <source>I expected numbers as the ends of an interval.</source>
        <translation>Als Enden eines Intervalls habe ich Zahlen erwartet.</translation>
    </message>
    <message>
        <source>I cannot tell what the comma means: write &apos;and&apos; or &apos;or&apos;.</source>
        <translation>Ich kann nicht erkennen, was das Komma bedeutet: Schreibe &apos;and&apos; (und) oder &apos;or&apos; (oder).</translation>
    </message>
    <message>
        <source>I understand sets written as {{x | ...}} only.</source>
        <translation>Ich verstehe nur Mengen, die als {{x | ...}} geschrieben sind.</translation>
    </message>
    <message>
        <source>I cannot read plus-minus in an inequality.</source>
        <translation>Plus-Minus kann ich in einer Ungleichung nicht lesen.</translation>
    </message>
    <message>
        <source>per cent sign</source>
        <translation>Prozentzeichen</translation>
    </message>
    <message>
        <source>degree sign</source>
        <translation>Gradzeichen</translation>
    </message>
    <message>
        <source>Write the number alone, without the {name}.</source>
        <translation>Schreibe nur die Zahl, ohne das {name}.</translation>
    </message>
    <message>
        <source>Work out the square first</source>
        <translation>Berechne zuerst das Quadrat</translation>
    </message>
    <message>
        <source>{title}: multiply the rows by the columns.</source>
        <translation>{title}: Multipliziere die Zeilen mit den Spalten.</translation>
    </message>
    <message>
        <source>Then multiply it by itself.</source>
        <translation>Multipliziere es dann mit sich selbst.</translation>
    </message>
    <message>
        <source>Then multiply it by the matrix.</source>
        <translation>Multipliziere es dann mit der Matrix.</translation>
    </message>
    <message>
        <source>Multiply each row of the matrix by the vector</source>
        <translation>Multipliziere jede Zeile der Matrix mit dem Vektor</translation>
    </message>
    <message>
        <source>Nothing more can be factored</source>
        <translation>Weiter lässt sich nichts faktorisieren</translation>
    </message>
    <message>
        <source>The bracket cannot be factored</source>
        <translation>Die Klammer lässt sich nicht faktorisieren</translation>
    </message>
    <message>
        <source>Here ${part}$ {part2}.</source>
        <translation>Der Term ${part}$ {part2}.</translation>
    </message>
    <message>
        <source>is factored already</source>
        <translation>ist schon faktorisiert</translation>
    </message>
    <message>
        <source>does not factor: its terms have no common factor</source>
        <translation>lässt sich nicht faktorisieren: Seine Glieder haben keinen gemeinsamen Faktor</translation>
    </message>
    <message>
        <source>is negative, so no number makes it zero</source>
        <translation>ist negativ, also macht keine Zahl den Term null</translation>
    </message>
    <message>
        <source>is no square number, so no fraction makes it zero</source>
        <translation>ist keine Quadratzahl, also macht kein Bruch den Term null</translation>
    </message>
    <message>
        <source>: its discriminant ${worked} = {size}$ {why}</source>
        <translation>: Seine Diskriminante ${worked} = {size}$ {why}</translation>
    </message>
    <message>
        <source>: one of the factors would be linear, but no fraction makes it zero</source>
        <translation>: Einer der Faktoren wäre linear, aber kein Bruch macht den Term null</translation>
    </message>
    <message>
        <source>does not factor over the rational numbers{reason}</source>
        <translation>lässt sich über den rationalen Zahlen nicht faktorisieren{reason}</translation>
    </message>
    <message>
        <source>Add each number times how often it occurs, and divide by how many there are, ${items}$</source>
        <translation>Addiere jede Zahl mal ihre Häufigkeit und teile durch die Anzahl aller, ${items}$</translation>
    </message>
    <message>
        <source>Count the solutions</source>
        <translation>Zähle die Lösungen</translation>
    </message>
    <message>
        <source>Count the solutions.</source>
        <translation>Zähle die Lösungen.</translation>
    </message>
    <message>
        <source>This follows wherever I tried it, but it says less than the line before: more numbers fit it.</source>
        <translation>Das folgt überall, wo ich es probiert habe, aber es sagt weniger als die Zeile davor: Mehr Zahlen passen dazu.</translation>
    </message>
    <message>
        <source>This has the same solutions as the line before wherever I tried it.</source>
        <translation>Das hat überall, wo ich es probiert habe, dieselben Lösungen wie die Zeile davor.</translation>
    </message>
    <message>
        <source>Leave the quotation marks out.</source>
        <translation>Lass die Anführungszeichen weg.</translation>
    </message>
    <message>
        <source>The last week is not over: it stands by itself.</source>
        <translation>Die letzte Woche ist noch nicht zu Ende: Sie steht für sich.</translation>
    </message>
    <message>
        <source>This problem was answered in another Lemma meanwhile.</source>
        <translation>Diese Aufgabe wurde inzwischen in einem anderen Lemma beantwortet.</translation>
    </message>
    <message>
        <source>Only the first answer counts.</source>
        <translation>Nur die erste Antwort zählt.</translation>
    </message>
    <message>
        <source>What was answered there counts.</source>
        <translation>Was dort beantwortet wurde, zählt.</translation>
    </message>
    <message>
        <source>Close one of the two, and open it here anew.</source>
        <translation>Schließe eines der beiden und öffne das hier von Neuem.</translation>
    </message>
    <message>
        <source>No real number solves this equation.</source>
        <translation>Keine reelle Zahl löst diese Gleichung.</translation>
    </message>
    <message>
        <source>No values solve all of these equations at once.</source>
        <translation>Keine Werte lösen alle diese Gleichungen zugleich.</translation>
    </message>
    <message>
        <source>No number makes this true.</source>
        <translation>Keine Zahl macht das wahr.</translation>
    </message>
    <message>
        <source>Every number solves this equation.</source>
        <translation>Jede Zahl löst diese Gleichung.</translation>
    </message>
    <message>
        <source>Every number makes this true.</source>
        <translation>Jede Zahl macht das wahr.</translation>
    </message>
    <message>
        <source>This limit does not exist.</source>
        <translation>Dieser Grenzwert existiert nicht.</translation>
    </message>
    <message>
        <source>This has no value.</source>
        <translation>Das hat keinen Wert.</translation>
    </message>
    <message>
        <source>This does not factor over the rational numbers.</source>
        <translation>Das lässt sich über den rationalen Zahlen nicht faktorisieren.</translation>
    </message>
    <message>
        <source>This does not factor: its terms have no common factor.</source>
        <translation>Das lässt sich nicht faktorisieren: Die Glieder haben keinen gemeinsamen Faktor.</translation>
    </message>
    <message>
        <source>This is factored already.</source>
        <translation>Das ist schon faktorisiert.</translation>
    </message>
    <message>
        <source>This is as simple as it can be already.</source>
        <translation>Das ist schon so einfach, wie es geht.</translation>
    </message>
    <message>
        <source>There are no brackets to multiply out here.</source>
        <translation>Hier gibt es keine Klammern zum Ausmultiplizieren.</translation>
    </message>
    <message>
        <source>The model has not learned questions of this kind, so the algebra answers this one by itself.</source>
        <translation>Das Modell hat Fragen dieser Art nicht gelernt, also beantwortet die Algebra diese selbst.</translation>
    </message>
    <message>
        <source>The model has not learned questions of this kind and could only guess, so it is not asked.</source>
        <translation>Das Modell hat Fragen dieser Art nicht gelernt und könnte nur raten, also wird es nicht gefragt.</translation>
    </message>
    <message>
        <source>The model wrote no solution.</source>
        <translation>Das Modell hat keine Lösung geschrieben.</translation>
    </message>
    <message>
        <source>The model gives several answers, and not all of them are right.</source>
        <translation>Das Modell gibt mehrere Antworten, und nicht alle davon sind richtig.</translation>
    </message>
    <message>
        <source>I cannot tell whether this is right, because I do not know the solution of this one myself.</source>
        <translation>Ich kann nicht erkennen, ob das richtig ist, denn die Lösung dieser Aufgabe kenne ich selbst nicht.</translation>
    </message>
    <message>
        <source>That is true of every number, so it says nothing of this question yet.</source>
        <translation>Das gilt für jede Zahl, also sagt es noch nichts über diese Aufgabe.</translation>
    </message>
    <message>
        <source>Put ones with ones and tens with tens, and carry what is too much.</source>
        <translation>Rechne Einer mit Einern und Zehner mit Zehnern zusammen und übertrage, was zu viel ist.</translation>
    </message>
    <message>
        <source>Take ones from ones and tens from tens, and borrow where there are too few.</source>
        <translation>Nimm Einer von Einern und Zehner von Zehnern weg und borge, wo es zu wenige sind.</translation>
    </message>
    <message>
        <source>Put all that is added together, and all that is taken away, and then one from the other.</source>
        <translation>Fasse alles zusammen, was addiert wird, und alles, was abgezogen wird, und ziehe dann das eine vom anderen ab.</translation>
    </message>
    <message>
        <source>Split one of the numbers, multiply each of its parts, and put the products together.</source>
        <translation>Zerlege eine der Zahlen, multipliziere jeden ihrer Teile und fasse die Produkte zusammen.</translation>
    </message>
    <message>
        <source>Take away multiples of the divisor that are easy to see, until nothing is left.</source>
        <translation>Ziehe Vielfache des Teilers ab, die leicht zu sehen sind, bis nichts übrig bleibt.</translation>
    </message>
    <message>
        <source>Multiply as if there were no decimal points, then count the places behind them in both numbers.</source>
        <translation>Multipliziere, als gäbe es kein Komma, und zähle dann die Nachkommastellen in beiden Zahlen.</translation>
    </message>
    <message>
        <source>Move both decimal points by the same number of places, until the divisor is whole.</source>
        <translation>Verschiebe das Komma in beiden Zahlen um gleich viele Stellen, bis der Teiler eine ganze Zahl ist.</translation>
    </message>
    <message>
        <source>Write the numbers below each other so that the decimal points stand in line.</source>
        <translation>Schreibe die Zahlen so untereinander, dass Komma unter Komma steht.</translation>
    </message>
    <message>
        <source>Picture a number line.</source>
        <translation>Stell dir einen Zahlenstrahl vor.</translation>
    </message>
    <message>
        <source>Where do you start, which way do you go, and how far?</source>
        <translation>Wo fängst du an, in welche Richtung gehst du und wie weit?</translation>
    </message>
    <message>
        <source>To take away a negative number is the same as to add a number.</source>
        <translation>Eine negative Zahl abzuziehen ist dasselbe, wie eine Zahl zu addieren.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Welche?</translation>
    </message>
    <message>
        <source>It is one sum: which places of the two numbers belong together?</source>
        <translation>Es ist eine einzige Rechnung: Welche Stellen der beiden Zahlen gehören zusammen?</translation>
    </message>
    <message>
        <source>A division asks: which number, times the one below, gives the one above?</source>
        <translation>Eine Division fragt: Welche Zahl ergibt, mal die untere genommen, die obere?</translation>
    </message>
    <message>
        <source>Look for such a number.</source>
        <translation>Suche eine solche Zahl.</translation>
    </message>
    <message>
        <source>Work out what stands below the line.</source>
        <translation>Berechne, was unter dem Bruchstrich steht.</translation>
    </message>
    <message>
        <source>Which numbers can one divide by?</source>
        <translation>Durch welche Zahlen kann man teilen?</translation>
    </message>
    <message>
        <source>Is this defined for every number?</source>
        <translation>Ist das für jede Zahl definiert?</translation>
    </message>
    <message>
        <source>Recall which numbers may be put into it.</source>
        <translation>Erinnere dich, welche Zahlen man hier einsetzen darf.</translation>
    </message>
    <message>
        <source>Work out what stands inside, and compare it with what is allowed there.</source>
        <translation>Berechne, was innen steht, und vergleiche es mit dem, was dort erlaubt ist.</translation>
    </message>
    <message>
        <source>Work out what stands under the root of the quadratic formula.</source>
        <translation>Berechne, was unter der Wurzel der Lösungsformel steht.</translation>
    </message>
    <message>
        <source>What does its sign tell you?</source>
        <translation>Was sagt dir das Vorzeichen davon?</translation>
    </message>
    <message>
        <source>Before you begin: which values can each side have at all?</source>
        <translation>Bevor du beginnst: Welche Werte kann jede Seite überhaupt haben?</translation>
    </message>
    <message>
        <source>Compare the signs: when is the left side positive, zero or negative?</source>
        <translation>Vergleiche die Vorzeichen: Wann ist die linke Seite positiv, null oder negativ?</translation>
    </message>
    <message>
        <source>And what is the right side?</source>
        <translation>Und was ist die rechte Seite?</translation>
    </message>
    <message>
        <source>Try the ways you know, one by one: a common factor, a formula, two numbers.</source>
        <translation>Probiere die Wege, die du kennst, einen nach dem anderen: einen gemeinsamen Faktor, eine Formel, zwei Zahlen.</translation>
    </message>
    <message>
        <source>Write down all pairs of whole numbers with the right product, and look at their sums.</source>
        <translation>Schreibe alle Paare ganzer Zahlen mit dem richtigen Produkt auf und sieh dir ihre Summen an.</translation>
    </message>
    <message>
        <source>Work out the discriminant $b^2 - 4ac$.</source>
        <translation>Berechne die Diskriminante $b^2 - 4ac$.</translation>
    </message>
    <message>
        <source>What must it be, so that there are factors?</source>
        <translation>Was muss sie sein, damit es Faktoren gibt?</translation>
    </message>
    <message>
        <source>Look for terms with the same letters and powers, and for numbers that can be worked out.</source>
        <translation>Suche Glieder mit denselben Buchstaben und Potenzen und Zahlen, die sich ausrechnen lassen.</translation>
    </message>
    <message>
        <source>Compare the terms two by two.</source>
        <translation>Vergleiche die Glieder paarweise.</translation>
    </message>
    <message>
        <source>Which of them are alike?</source>
        <translation>Welche davon sind gleichartig?</translation>
    </message>
    <message>
        <source>Look for brackets, and for what stands in front of them.</source>
        <translation>Suche Klammern und was davor steht.</translation>
    </message>
    <message>
        <source>Go through the expression from the left.</source>
        <translation>Geh den Term von links durch.</translation>
    </message>
    <message>
        <source>What is there to multiply?</source>
        <translation>Was gibt es da zu multiplizieren?</translation>
    </message>
    <message>
        <source>Say it as an equation: which two things are the same?</source>
        <translation>Sag es als Gleichung: Welche zwei Dinge sind gleich?</translation>
    </message>
    <message>
        <source>{text} What do you find?</source>
        <translation>{text} Was findest du?</translation>
    </message>
    <message>
        <source>Begin with ${found}$.</source>
        <translation>Beginne mit ${found}$.</translation>
    </message>
    <message>
        <source>What does it come to?</source>
        <translation>Was ergibt das?</translation>
    </message>
    <message>
        <source>Go through the sentence piece by piece, and write each piece with numbers and signs.</source>
        <translation>Geh den Satz Stück für Stück durch und schreibe jedes Stück mit Zahlen und Zeichen.</translation>
    </message>
    <message>
        <source>The equation is ${body}$.</source>
        <translation>Die Gleichung ist ${body}$.</translation>
    </message>
    <message>
        <source>Now solve it.</source>
        <translation>Löse sie jetzt.</translation>
    </message>
    <message>
        <source>{called}Then the question says:</source>
        <translation>{called}Dann sagt die Aufgabe:</translation>
    </message>
    <message>
        <source>Every element occurs equally often on both sides.</source>
        <translation>Jedes Element kommt auf beiden Seiten gleich oft vor.</translation>
    </message>
    <message>
        <source>A factor stands in front of a bracket.</source>
        <translation>Vor einer Klammer steht ein Faktor.</translation>
    </message>
    <message>
        <source>What in the bracket does it belong to?</source>
        <translation>Zu welchen Gliedern in der Klammer gehört er?</translation>
    </message>
    <message>
        <source>Every term of the one bracket meets every term of the other.</source>
        <translation>Jedes Glied der einen Klammer trifft auf jedes Glied der anderen.</translation>
    </message>
    <message>
        <source>How many products are that?</source>
        <translation>Wie viele Produkte sind das?</translation>
    </message>
    <message>
        <source>Fractions are in the way here.</source>
        <translation>Hier sind Brüche im Weg.</translation>
    </message>
    <message>
        <source>Which number, or term, do all denominators go into?</source>
        <translation>In welcher Zahl oder welchem Term gehen alle Nenner auf?</translation>
    </message>
    <message>
        <source>It is easiest to compare something with zero.</source>
        <translation>Am einfachsten vergleicht man etwas mit null.</translation>
    </message>
    <message>
        <source>How do you get a zero on one side?</source>
        <translation>Wie bekommst du auf einer Seite eine Null?</translation>
    </message>
    <message>
        <source>Each entry of the result is made by itself.</source>
        <translation>Jeder Eintrag des Ergebnisses wird für sich berechnet.</translation>
    </message>
    <message>
        <source>Which numbers go into one of them?</source>
        <translation>Welche Zahlen braucht man für einen davon?</translation>
    </message>
    <message>
        <source>Which numbers does the story give, and what happens to them?</source>
        <translation>Welche Zahlen nennt die Geschichte, und was geschieht mit ihnen?</translation>
    </message>
    <message>
        <source>Call what you look for by a letter.</source>
        <translation>Gib dem, was du suchst, einen Buchstaben als Namen.</translation>
    </message>
    <message>
        <source>What does the story say about it?</source>
        <translation>Was sagt die Geschichte darüber?</translation>
    </message>
    <message>
        <source>A dot product is a single number.</source>
        <translation>Ein Skalarprodukt ist eine einzige Zahl.</translation>
    </message>
    <message>
        <source>Which entries meet each other in it?</source>
        <translation>Welche Einträge treffen darin aufeinander?</translation>
    </message>
    <message>
        <source>Draw the vector as an arrow.</source>
        <translation>Zeichne den Vektor als Pfeil.</translation>
    </message>
    <message>
        <source>Where is a right triangle?</source>
        <translation>Wo ist ein rechtwinkliges Dreieck?</translation>
    </message>
    <message>
        <source>Draw the two points.</source>
        <translation>Zeichne die beiden Punkte.</translation>
    </message>
    <message>
        <source>A slope says how much goes up for one step to the right.</source>
        <translation>Eine Steigung sagt, wie weit es bei einem Schritt nach rechts nach oben geht.</translation>
    </message>
    <message>
        <source>What goes into both the top and the bottom?</source>
        <translation>Welche Zahl oder welcher Term geht in Zähler und Nenner auf?</translation>
    </message>
    <message>
        <source>The median is the middle of a list.</source>
        <translation>Der Median ist die Mitte einer Liste.</translation>
    </message>
    <message>
        <source>What has to be done before one sees the middle?</source>
        <translation>Was muss man zuerst tun, damit man die Mitte sieht?</translation>
    </message>
    <message>
        <source>The mean is what each one gets when everything is shared out equally.</source>
        <translation>Der Mittelwert ist das, was jeder bekommt, wenn alles gleichmäßig verteilt wird.</translation>
    </message>
    <message>
        <source>The mode tells which number of a list is the most frequent one.</source>
        <translation>Der Modalwert sagt, welche Zahl einer Liste die häufigste ist.</translation>
    </message>
    <message>
        <source>The range tells how far a list reaches, from one end to the other.</source>
        <translation>Die Spannweite sagt, wie weit eine Liste reicht, von einem Ende bis zum anderen.</translation>
    </message>
    <message>
        <source>A determinant is a single number, made of all the entries.</source>
        <translation>Eine Determinante ist eine einzige Zahl, gebildet aus allen Einträgen.</translation>
    </message>
    <message>
        <source>How does the formula go?</source>
        <translation>Wie lautet die Formel?</translation>
    </message>
    <message>
        <source>A matrix times its inverse is the identity matrix.</source>
        <translation>Eine Matrix mal ihre Inverse ist die Einheitsmatrix.</translation>
    </message>
    <message>
        <source>Is there a formula for two rows?</source>
        <translation>Gibt es eine Formel für zwei Zeilen?</translation>
    </message>
    <message>
        <source>Which two simple fractions could come to this?</source>
        <translation>Welche zwei einfachen Brüche könnten zusammen das ergeben?</translation>
    </message>
    <message>
        <source>What are their denominators?</source>
        <translation>Was sind ihre Nenner?</translation>
    </message>
    <message>
        <source>Which part of the whole is it, as a fraction?</source>
        <translation>Welcher Teil des Ganzen ist es, als Bruch?</translation>
    </message>
    <message>
        <source>A normal stands at a right angle to the tangent.</source>
        <translation>Eine Normale steht im rechten Winkel zur Tangente.</translation>
    </message>
    <message>
        <source>Write all the outcomes down, in a list or a table, and mark those that fit.</source>
        <translation>Schreibe alle Ergebnisse auf, in einer Liste oder einer Tabelle, und markiere die passenden.</translation>
    </message>
    <message>
        <source>Put the terms with the same letters side by side, each with its sign.</source>
        <translation>Schreibe die Glieder mit denselben Buchstaben nebeneinander, jedes mit seinem Vorzeichen.</translation>
    </message>
    <message>
        <source>This fits the story.</source>
        <translation>Das passt zur Geschichte.</translation>
    </message>
    <message>
        <source>The answer: {closing}</source>
        <translation>Die Antwort: {closing}</translation>
    </message>
    <message>
        <source>On one side ${what}$ is in the way.</source>
        <translation>Auf einer Seite ist ${what}$ im Weg.</translation>
    </message>
    <message>
        <source>There is a factor ${what}$.</source>
        <translation>Hier steht ein Faktor ${what}$.</translation>
    </message>
    <message>
        <source>What undoes it, on both sides?</source>
        <translation>Was macht das auf beiden Seiten rückgängig?</translation>
    </message>
    <message>
        <source>Something is divided by ${what}$.</source>
        <translation>Etwas wird durch ${what}$ geteilt.</translation>
    </message>
    <message>
        <source>What could you multiply both sides by, so that no fraction is left?</source>
        <translation>Womit könntest du beide Seiten multiplizieren, sodass kein Bruch übrig bleibt?</translation>
    </message>
    <message>
        <source>What would you like to stand alone on the right side?</source>
        <translation>Was soll auf der rechten Seite allein stehen?</translation>
    </message>
    <message>
        <source>On which side would you like to see the unknown?</source>
        <translation>Auf welcher Seite möchtest du die Unbekannte sehen?</translation>
    </message>
    <message>
        <source>Squaring may bring in numbers that do not fit.</source>
        <translation>Durch das Quadrieren können Zahlen hinzukommen, die nicht passen.</translation>
    </message>
    <message>
        <source>How do you find out which?</source>
        <translation>Wie findest du heraus, welche?</translation>
    </message>
    <message>
        <source>For which numbers is the left side zero?</source>
        <translation>Für welche Zahlen ist die linke Seite null?</translation>
    </message>
    <message>
        <source>And which sign does it have between them?</source>
        <translation>Und welches Vorzeichen hat sie dazwischen?</translation>
    </message>
    <message>
        <source>A square stands alone.</source>
        <translation>Ein Quadrat steht allein.</translation>
    </message>
    <message>
        <source>Can the middle term be written as two terms, so that the four of them pair up?</source>
        <translation>Lässt sich das mittlere Glied als zwei Glieder schreiben, sodass die vier zu Paaren werden?</translation>
    </message>
    <message>
        <source>What do the first two terms share, and what the last two?</source>
        <translation>Was haben die ersten beiden Glieder gemeinsam, und was die letzten beiden?</translation>
    </message>
    <message>
        <source>Which bracket do both parts share?</source>
        <translation>Welche Klammer haben beide Teile gemeinsam?</translation>
    </message>
    <message>
        <source>Into which fractions could it be split, one for each factor below?</source>
        <translation>In welche Brüche ließe es sich zerlegen, einen für jeden Faktor im Nenner?</translation>
    </message>
    <message>
        <source>Which numbers are added here, and which are taken away?</source>
        <translation>Welche Zahlen werden hier addiert, und welche werden abgezogen?</translation>
    </message>
    <message>
        <source>Which small primes could go into it?</source>
        <translation>Welche kleinen Primzahlen könnten darin aufgehen?</translation>
    </message>
    <message>
        <source>Which place does the last digit stand in: tenths, hundredths, thousandths?</source>
        <translation>An welcher Stelle steht die letzte Ziffer: Zehntel, Hundertstel, Tausendstel?</translation>
    </message>
    <message>
        <source>Where does the number usually stand in a product?</source>
        <translation>Wo steht die Zahl in einem Produkt gewöhnlich?</translation>
    </message>
    <message>
        <source>There is a plus and a minus in the formula.</source>
        <translation>In der Formel stehen ein Plus und ein Minus.</translation>
    </message>
    <message>
        <source>What does each of them give?</source>
        <translation>Was ergibt sich bei jedem von beiden?</translation>
    </message>
    <message>
        <source>Which square number goes into the number under the root?</source>
        <translation>Welche Quadratzahl geht in der Zahl unter der Wurzel auf?</translation>
    </message>
    <message>
        <source>Which number, times itself, comes to the number under the root?</source>
        <translation>Welche Zahl ergibt, mit sich selbst multipliziert, die Zahl unter der Wurzel?</translation>
    </message>
    <message>
        <source>The bases are the same.</source>
        <translation>Die Basen sind gleich.</translation>
    </message>
    <message>
        <source>What does that say about the exponents?</source>
        <translation>Was sagt das über die Exponenten?</translation>
    </message>
    <message>
        <source>The unknown stands in an exponent.</source>
        <translation>Die Unbekannte steht in einem Exponenten.</translation>
    </message>
    <message>
        <source>What brings an exponent down?</source>
        <translation>Was holt einen Exponenten herunter?</translation>
    </message>
    <message>
        <source>What does each of the terms become when you differentiate it?</source>
        <translation>Was wird aus jedem der Glieder, wenn du es ableitest?</translation>
    </message>
    <message>
        <source>How steep is the line that belongs to this?</source>
        <translation>Wie steil ist die Gerade, die dazu gehört?</translation>
    </message>
    <message>
        <source>This is a product.</source>
        <translation>Das ist ein Produkt.</translation>
    </message>
    <message>
        <source>Which of its factors becomes simpler when you differentiate it?</source>
        <translation>Welcher seiner Faktoren wird beim Ableiten einfacher?</translation>
    </message>
    <message>
        <source>Which is the highest power of the letter in the denominator?</source>
        <translation>Welches ist die höchste Potenz des Buchstabens im Nenner?</translation>
    </message>
    <message>
        <source>What becomes of a fraction when the number below grows and grows?</source>
        <translation>Was wird aus einem Bruch, wenn die Zahl im Nenner immer größer wird?</translation>
    </message>
    <message>
        <source>For a mean, what do you add, and by what do you divide?</source>
        <translation>Was addierst du für einen Mittelwert, und wodurch teilst du?</translation>
    </message>
    <message>
        <source>What does the mode tell you about a list?</source>
        <translation>Was sagt dir der Modalwert über eine Liste?</translation>
    </message>
    <message>
        <source>Which products belong to a determinant, and which one is taken away?</source>
        <translation>Welche Produkte gehören zu einer Determinante, und welches wird abgezogen?</translation>
    </message>
    <message>
        <source>What has to change places in the matrix, and what changes its sign?</source>
        <translation>Was muss in der Matrix die Plätze tauschen, und was wechselt das Vorzeichen?</translation>
    </message>
    <message>
        <source>How is each entry of the result made?</source>
        <translation>Wie entsteht jeder Eintrag des Ergebnisses?</translation>
    </message>
    <message>
        <source>What does each entry come to?</source>
        <translation>Was ergibt jeder Eintrag?</translation>
    </message>
    <message>
        <source>The components are the legs of a right triangle.</source>
        <translation>Die Komponenten sind die Katheten eines rechtwinkligen Dreiecks.</translation>
    </message>
    <message>
        <source>How do you find its long side?</source>
        <translation>Wie findest du seine längste Seite?</translation>
    </message>
    <message>
        <source>How far is it across, and how far up?</source>
        <translation>Wie weit geht es zur Seite, und wie weit nach oben?</translation>
    </message>
    <message>
        <source>And how far is it straight there?</source>
        <translation>Und wie weit ist es auf geradem Weg?</translation>
    </message>
    <message>
        <source>What does the equation look like with these numbers in it?</source>
        <translation>Wie sieht die Gleichung aus, wenn diese Zahlen darin stehen?</translation>
    </message>
    <message>
        <source>What does the sum come to, and in which unit?</source>
        <translation>Was ergibt die Summe, und in welcher Einheit?</translation>
    </message>
    <message>
        <source>If you choose one of the numbers, which others follow from it?</source>
        <translation>Wenn du eine der Zahlen wählst, welche anderen folgen daraus?</translation>
    </message>
    <message>
        <source>Which number belongs in front of which substance?</source>
        <translation>Welche Zahl gehört vor welchen Stoff?</translation>
    </message>
    <message>
        <source>What does the product come to, and in which unit?</source>
        <translation>Was ergibt das Produkt, und in welcher Einheit?</translation>
    </message>
    <message>
        <source>What does it come to, and in which unit?</source>
        <translation>Was ergibt es, und in welcher Einheit?</translation>
    </message>
    <message>
        <source>Is it a length, an area or a volume?</source>
        <translation>Ist es eine Länge, ein Flächeninhalt oder ein Volumen?</translation>
    </message>
    <message>
        <source>Which unit does it have, then?</source>
        <translation>Welche Einheit hat es also?</translation>
    </message>
    <message>
        <source>Which numbers does the story give, and what happens to them, one after the other?</source>
        <translation>Welche Zahlen gibt die Geschichte an, und was geschieht mit ihnen, eins nach dem anderen?</translation>
    </message>
    <message>
        <source>What could a letter stand for, and what does the story say about it?</source>
        <translation>Wofür könnte ein Buchstabe stehen, und was sagt die Geschichte darüber?</translation>
    </message>
    <message>
        <source>Which of the numbers does the story ask for?</source>
        <translation>Nach welcher der Zahlen fragt die Geschichte?</translation>
    </message>
    <message>
        <source>Which numbers does that give?</source>
        <translation>Welche Zahlen ergibt das?</translation>
    </message>
    <message>
        <source>Does that fit the story?</source>
        <translation>Passt das zur Geschichte?</translation>
    </message>
    <message>
        <source>How high is the parabola at its axis?</source>
        <translation>Wie hoch ist die Parabel an ihrer Achse?</translation>
    </message>
    <message>
        <source>Which two coordinates does the vertex have?</source>
        <translation>Welche zwei Koordinaten hat der Scheitel?</translation>
    </message>
    <message>
        <source>Which value does the function have there?</source>
        <translation>Welchen Wert hat die Funktion dort?</translation>
    </message>
    <message>
        <source>It is one to know by heart.</source>
        <translation>Es ist einer, den man auswendig kennen sollte.</translation>
    </message>
    <message>
        <source>Which function takes the values back?</source>
        <translation>Welche Funktion bringt die Werte zurück?</translation>
    </message>
    <message>
        <source>Which numbers satisfy that?</source>
        <translation>Welche Zahlen erfüllen das?</translation>
    </message>
    <message>
        <source>Whose square are the first three terms?</source>
        <translation>Wovon sind die ersten drei Glieder das Quadrat?</translation>
    </message>
    <message>
        <source>What undoes a derivative, on both sides?</source>
        <translation>Was macht eine Ableitung auf beiden Seiten rückgängig?</translation>
    </message>
    <message>
        <source>Which functions have these derivatives?</source>
        <translation>Welche Funktionen haben diese Ableitungen?</translation>
    </message>
    <message>
        <source>And where does the constant go?</source>
        <translation>Und wohin kommt die Konstante?</translation>
    </message>
    <message>
        <source>What undoes the logarithm?</source>
        <translation>Was macht den Logarithmus rückgängig?</translation>
    </message>
    <message>
        <source>What does the story say about these numbers?</source>
        <translation>Was sagt die Geschichte über diese Zahlen?</translation>
    </message>
    <message>
        <source>How many choices are there for each place, and does the order matter?</source>
        <translation>Wie viele Möglichkeiten gibt es für jeden Platz, und kommt es auf die Reihenfolge an?</translation>
    </message>
    <message>
        <source>What would you write down first?</source>
        <translation>Was würdest du zuerst aufschreiben?</translation>
    </message>
    <message>
        <source>Compare your line with the one before, piece by piece.</source>
        <translation>Vergleiche deine Zeile mit der davor, Stück für Stück.</translation>
    </message>
    <message>
        <source>Where do they part?</source>
        <translation>Wo gehen sie auseinander?</translation>
    </message>
    <message>
        <source>Look at your answer once more: how did you get there?</source>
        <translation>Sieh dir deine Antwort noch einmal an: Wie bist du darauf gekommen?</translation>
    </message>
    <message>
        <source>In which unit is the answer?</source>
        <translation>In welcher Einheit ist die Antwort?</translation>
    </message>
    <message>
        <source>What does your number look like with it?</source>
        <translation>Wie sieht deine Zahl mit ihr aus?</translation>
    </message>
    <message>
        <source>It is the theorem of Pythagoras: the ways across and up are the legs of a right triangle, and the straight way is its long side.</source>
        <translation>Das ist der Satz des Pythagoras: Die Wege zur Seite und nach oben sind die Katheten eines rechtwinkligen Dreiecks, und der gerade Weg ist seine längste Seite.</translation>
    </message>
    <message>
        <source>There is one step fewer than there are numbers: after the first step one is at the second number.</source>
        <translation>Es gibt einen Schritt weniger, als es Zahlen gibt: Nach dem ersten Schritt ist man bei der zweiten Zahl.</translation>
    </message>
    <message>
        <source>Numbers are worked out with numbers, and units with units.</source>
        <translation>Zahlen werden mit Zahlen verrechnet und Einheiten mit Einheiten.</translation>
    </message>
    <message>
        <source>Nothing new is worked out here: the solutions are only written down together.</source>
        <translation>Hier wird nichts Neues ausgerechnet: Die Lösungen werden nur zusammen aufgeschrieben.</translation>
    </message>
    <message>
        <source>From one zero to the next the sign stays as it is, so one look at each piece is enough.</source>
        <translation>Von einer Nullstelle zur nächsten bleibt das Vorzeichen gleich, also genügt ein Blick auf jedes Stück.</translation>
    </message>
    <message>
        <source>The two new terms come to the middle one, so nothing has changed; but now they pair up.</source>
        <translation>Die beiden neuen Glieder ergeben zusammen das mittlere, also hat sich nichts geändert; aber jetzt werden sie zu Paaren.</translation>
    </message>
    <message>
        <source>Half of a third is a sixth: a part of a part.</source>
        <translation>Die Hälfte von einem Drittel ist ein Sechstel: ein Teil von einem Teil.</translation>
    </message>
    <message>
        <source>So tops and bottoms are multiplied.</source>
        <translation>Darum werden Zähler und Nenner multipliziert.</translation>
    </message>
    <message>
        <source>A product has the same value, and shows what top and bottom share.</source>
        <translation>Ein Produkt hat denselben Wert und zeigt, was Zähler und Nenner gemeinsam haben.</translation>
    </message>
    <message>
        <source>Put together over one denominator, these fractions are the one you began with.</source>
        <translation>Auf einen Nenner gebracht und zusammengefasst, sind diese Brüche der, mit dem du angefangen hast.</translation>
    </message>
    <message>
        <source>A number that all of these go into has every prime factor as often as each of them has it.</source>
        <translation>Eine Zahl, in der alle diese aufgehen, hat jeden Primfaktor so oft, wie ihn jede von ihnen hat.</translation>
    </message>
    <message>
        <source>A number that is a product has a factor no larger than its square root.</source>
        <translation>Eine Zahl, die ein Produkt ist, hat einen Faktor, der nicht größer ist als ihre Quadratwurzel.</translation>
    </message>
    <message>
        <source>So one need not try further.</source>
        <translation>Also muss man nicht weiter probieren.</translation>
    </message>
    <message>
        <source>The places behind the point are tenths, hundredths, thousandths, and so on.</source>
        <translation>Die Nachkommastellen sind Zehntel, Hundertstel, Tausendstel und so weiter.</translation>
    </message>
    <message>
        <source>A digit from 5 on is at least half of the place before it, so the nearer number is the next one up.</source>
        <translation>Eine Ziffer ab 5 ist mindestens die Hälfte der Stelle davor, also ist die nähere Zahl die nächstgrößere.</translation>
    </message>
    <message>
        <source>The factors of a product may change places, and the number usually stands first.</source>
        <translation>Die Faktoren eines Produkts dürfen die Plätze tauschen, und die Zahl steht gewöhnlich vorn.</translation>
    </message>
    <message>
        <source>A power is a product of equal factors.</source>
        <translation>Eine Potenz ist ein Produkt gleicher Faktoren.</translation>
    </message>
    <message>
        <source>Writing the factors out shows why the law holds.</source>
        <translation>Schreibt man die Faktoren aus, sieht man, warum das Gesetz gilt.</translation>
    </message>
    <message>
        <source>The root of a product is the product of the roots, so the root of the square can be taken by itself.</source>
        <translation>Die Wurzel eines Produkts ist das Produkt der Wurzeln, also kann man die Wurzel aus dem Quadrat für sich ziehen.</translation>
    </message>
    <message>
        <source>Plus or minus means: one solution with plus, and one with minus.</source>
        <translation>Plus oder minus heißt: eine Lösung mit plus und eine mit minus.</translation>
    </message>
    <message>
        <source>Equal numbers have equal logarithms, and the logarithm brings the exponent down in front.</source>
        <translation>Gleiche Zahlen haben gleiche Logarithmen, und der Logarithmus holt den Exponenten herunter nach vorn.</translation>
    </message>
    <message>
        <source>A sum grows as fast as its terms do together, so each term is taken by itself.</source>
        <translation>Eine Summe wächst so schnell wie ihre Glieder zusammen, also wird jedes Glied für sich genommen.</translation>
    </message>
    <message>
        <source>Three times a function grows three times as fast.</source>
        <translation>Das Dreifache einer Funktion wächst dreimal so schnell.</translation>
    </message>
    <message>
        <source>One of the rules one learns by heart: the exponent comes down in front, and becomes one less.</source>
        <translation>Eine der Regeln, die man auswendig lernt: Der Exponent kommt herunter nach vorn und wird um eins kleiner.</translation>
    </message>
    <message>
        <source>Its graph is a straight line, and the number in front of the letter is its slope.</source>
        <translation>Ihr Graph ist eine Gerade, und die Zahl vor dem Buchstaben ist deren Steigung.</translation>
    </message>
    <message>
        <source>Where the sine rises most steeply the cosine is 1, and at the top of the sine it is 0.</source>
        <translation>Wo der Sinus am steilsten steigt, ist der Kosinus 1, und am höchsten Punkt des Sinus ist er 0.</translation>
    </message>
    <message>
        <source>The cosine falls where the sine is positive, so a minus sign comes in.</source>
        <translation>Der Kosinus fällt, wo der Sinus positiv ist, also kommt ein Minuszeichen dazu.</translation>
    </message>
    <message>
        <source>It is the product rule of derivatives, read backwards.</source>
        <translation>Das ist die Produktregel der Ableitung, rückwärts gelesen.</translation>
    </message>
    <message>
        <source>The area up to the upper limit, less the area up to the lower one; a constant would cancel.</source>
        <translation>Die Fläche bis zur oberen Grenze, weniger die Fläche bis zur unteren; eine Konstante würde sich aufheben.</translation>
    </message>
    <message>
        <source>Integrating undoes differentiating.</source>
        <translation>Integrieren macht das Ableiten rückgängig.</translation>
    </message>
    <message>
        <source>Differentiate the result, and you are back where you began.</source>
        <translation>Leite das Ergebnis ab, und du bist wieder am Anfang.</translation>
    </message>
    <message>
        <source>The function has no gap there: its values come close to the one it has at the place itself.</source>
        <translation>Die Funktion hat dort keine Lücke: Ihre Werte kommen dem nahe, den sie an der Stelle selbst hat.</translation>
    </message>
    <message>
        <source>Near the place, top and bottom run like their tangents, so their slopes decide.</source>
        <translation>Nahe der Stelle verlaufen Zähler und Nenner wie ihre Tangenten, also entscheiden deren Steigungen.</translation>
    </message>
    <message>
        <source>Top and bottom are divided by the same, so the fraction keeps its value.</source>
        <translation>Zähler und Nenner werden durch dasselbe geteilt, also behält der Bruch seinen Wert.</translation>
    </message>
    <message>
        <source>The larger the number below, the smaller the fraction.</source>
        <translation>Je größer die Zahl im Nenner, desto kleiner der Bruch.</translation>
    </message>
    <message>
        <source>A letter stands for a number.</source>
        <translation>Ein Buchstabe steht für eine Zahl.</translation>
    </message>
    <message>
        <source>Where the number is known, it may be put in its place.</source>
        <translation>Wo die Zahl bekannt ist, darf man sie an seine Stelle setzen.</translation>
    </message>
    <message>
        <source>For every angle the squares of sine and cosine come to 1 together.</source>
        <translation>Für jeden Winkel ergeben die Quadrate von Sinus und Kosinus zusammen 1.</translation>
    </message>
    <message>
        <source>Sine and cosine are never larger than 1, and never smaller than -1.</source>
        <translation>Sinus und Kosinus sind nie größer als 1 und nie kleiner als -1.</translation>
    </message>
    <message>
        <source>The middle of a list, and its ends, can be seen only when the numbers stand in order.</source>
        <translation>Die Mitte einer Liste und ihre Enden sieht man erst, wenn die Zahlen der Größe nach geordnet sind.</translation>
    </message>
    <message>
        <source>The mean is what each would get if everything were shared out equally.</source>
        <translation>Der Mittelwert ist das, was jeder bekäme, wenn alles gleich verteilt würde.</translation>
    </message>
    <message>
        <source>Half of the numbers lie below the median, and half above it.</source>
        <translation>Die Hälfte der Zahlen liegt unter dem Median und die Hälfte darüber.</translation>
    </message>
    <message>
        <source>The mode is the number that occurs most often.</source>
        <translation>Der Modalwert ist die Zahl, die am häufigsten vorkommt.</translation>
    </message>
    <message>
        <source>The determinant of two rows and two columns is defined in this way.</source>
        <translation>Die Determinante von zwei Zeilen und zwei Spalten ist so definiert.</translation>
    </message>
    <message>
        <source>Multiply the two matrices: the result is the identity matrix, and that is what an inverse is for.</source>
        <translation>Multipliziere die beiden Matrizen: Das Ergebnis ist die Einheitsmatrix, und dafür ist eine Inverse da.</translation>
    </message>
    <message>
        <source>Each entry of the result is worked out by itself.</source>
        <translation>Jeder Eintrag des Ergebnisses wird für sich ausgerechnet.</translation>
    </message>
    <message>
        <source>The unit goes through the formula like a factor: cm times cm is cm squared.</source>
        <translation>Die Einheit läuft wie ein Faktor durch die Formel: cm mal cm ist cm hoch zwei.</translation>
    </message>
    <message>
        <source>A letter of the formula stands for a number with its unit, so both are put in.</source>
        <translation>Ein Buchstabe der Formel steht für eine Zahl mit ihrer Einheit, also wird beides eingesetzt.</translation>
    </message>
    <message>
        <source>Twice as much of everything reacts in the same way; so one number may be chosen, and the others follow.</source>
        <translation>Die doppelte Menge von allem reagiert genauso; also darf man eine Zahl wählen, und die anderen folgen daraus.</translation>
    </message>
    <message>
        <source>The vertex lies on the parabola, so the function says how high it is.</source>
        <translation>Der Scheitel liegt auf der Parabel, also sagt die Funktion, wie hoch er liegt.</translation>
    </message>
    <message>
        <source>The axis gives the first coordinate of the vertex, the function the second.</source>
        <translation>Die Achse gibt die erste Koordinate des Scheitels, die Funktion die zweite.</translation>
    </message>
    <message>
        <source>The story and the calculation say the same: once in words, once in signs.</source>
        <translation>Die Geschichte und die Rechnung sagen dasselbe: einmal in Worten, einmal in Zeichen.</translation>
    </message>
    <message>
        <source>A letter stands for what is looked for, and each sentence of the story says something about it.</source>
        <translation>Ein Buchstabe steht für das, was gesucht ist, und jeder Satz der Geschichte sagt etwas darüber.</translation>
    </message>
    <message>
        <source>The letters are only a help: the story asks for one of them, or for what they give.</source>
        <translation>Die Buchstaben sind nur eine Hilfe: Die Geschichte fragt nach einem von ihnen oder nach dem, was sie ergeben.</translation>
    </message>
    <message>
        <source>An answer must fit the story, not only the equation.</source>
        <translation>Eine Antwort muss zur Geschichte passen, nicht nur zur Gleichung.</translation>
    </message>
    <message>
        <source>What the letters stand for is what the story asks about.</source>
        <translation>Wofür die Buchstaben stehen, danach fragt die Geschichte.</translation>
    </message>
    <message>
        <source>Every possibility is counted, and none is counted twice.</source>
        <translation>Jede Möglichkeit wird gezählt, und keine wird doppelt gezählt.</translation>
    </message>
    <message>
        <source>It takes every value back to the number it came from.</source>
        <translation>Sie bringt jeden Wert zu der Zahl zurück, aus der er entstanden ist.</translation>
    </message>
    <message>
        <source>When each letter stands on its own side, each side can be integrated by itself.</source>
        <translation>Wenn jeder Buchstabe auf seiner eigenen Seite steht, lässt sich jede Seite für sich integrieren.</translation>
    </message>
    <message>
        <source>A power of $e$ undoes the logarithm.</source>
        <translation>Eine Potenz von $e$ macht den Logarithmus rückgängig.</translation>
    </message>
    <message>
        <source>That is the answer.</source>
        <translation>Das ist die Antwort.</translation>
    </message>
    <message>
        <source>How could you check that it is right?</source>
        <translation>Wie könntest du prüfen, ob sie stimmt?</translation>
    </message>
    <message>
        <source>These questions do not seem to help just now.</source>
        <translation>Diese Fragen scheinen gerade nicht zu helfen.</translation>
    </message>
    <message>
        <source>Shall we take a hint?</source>
        <translation>Sollen wir einen Tipp nehmen?</translation>
    </message>
    <message>
        <source>I do not know the solution of this one myself.</source>
        <translation>Die Lösung dieser Aufgabe kenne ich selbst nicht.</translation>
    </message>
    <message>
        <source>What have you tried so far?</source>
        <translation>Was hast du bisher versucht?</translation>
    </message>
    <message>
        <source>That may be.</source>
        <translation>Das kann sein.</translation>
    </message>
    <message>
        <source>That is worked out rightly, but it is not the answer yet.</source>
        <translation>Das ist richtig ausgerechnet, aber es ist noch nicht die Antwort.</translation>
    </message>
    <message>
        <source>what does that mean for your line?</source>
        <translation>was bedeutet das für deine Zeile?</translation>
    </message>
    <message>
        <source>I cannot tell what your letters stand for.</source>
        <translation>Ich kann nicht erkennen, wofür deine Buchstaben stehen.</translation>
    </message>
    <message>
        <source>Go on, and I check your answer.</source>
        <translation>Mach weiter, und ich prüfe deine Antwort.</translation>
    </message>
    <message>
        <source>This is worked out rightly, but it is not the answer yet.</source>
        <translation>Das hier ist richtig ausgerechnet, aber es ist noch nicht die Antwort.</translation>
    </message>
    <message>
        <source>Call the number you look for ${name}$.</source>
        <translation>Nenne die gesuchte Zahl ${name}$.</translation>
    </message>
    <message>
        <source>What is here is right, but there is something more to find.</source>
        <translation>Was hier steht, ist richtig, aber es gibt noch etwas zu finden.</translation>
    </message>
    <message>
        <source>Which unit does your number have?</source>
        <translation>Welche Einheit hat deine Zahl?</translation>
    </message>
    <message>
        <source>Write it with its unit.</source>
        <translation>Schreibe sie mit ihrer Einheit.</translation>
    </message>
    <message>
        <source>Write the number alone, in digits.</source>
        <translation>Schreibe nur die Zahl, in Ziffern.</translation>
    </message>
    <message>
        <source>square metre</source>
        <translation>Quadratmeter</translation>
    </message>
    <message>
        <source>square metres</source>
        <translation>Quadratmeter</translation>
    </message>
    <message>
        <source>square kilometre</source>
        <translation>Quadratkilometer</translation>
    </message>
    <message>
        <source>square kilometres</source>
        <translation>Quadratkilometer</translation>
    </message>
    <message>
        <source>square centimetre</source>
        <translation>Quadratzentimeter</translation>
    </message>
    <message>
        <source>square centimetres</source>
        <translation>Quadratzentimeter</translation>
    </message>
    <message>
        <source>square millimetre</source>
        <translation>Quadratmillimeter</translation>
    </message>
    <message>
        <source>square millimetres</source>
        <translation>Quadratmillimeter</translation>
    </message>
    <message>
        <source>cubic metre</source>
        <translation>Kubikmeter</translation>
    </message>
    <message>
        <source>cubic metres</source>
        <translation>Kubikmeter</translation>
    </message>
    <message>
        <source>cubic kilometre</source>
        <translation>Kubikkilometer</translation>
    </message>
    <message>
        <source>cubic kilometres</source>
        <translation>Kubikkilometer</translation>
    </message>
    <message>
        <source>cubic centimetre</source>
        <translation>Kubikzentimeter</translation>
    </message>
    <message>
        <source>cubic centimetres</source>
        <translation>Kubikzentimeter</translation>
    </message>
    <message>
        <source>cubic millimetre</source>
        <translation>Kubikmillimeter</translation>
    </message>
    <message>
        <source>cubic millimetres</source>
        <translation>Kubikmillimeter</translation>
    </message>
    <message>
        <source>the {ordinal} equation minus the {ordinal2}, divided by {value}</source>
        <translation>die {ordinal} Gleichung minus die {ordinal2}, geteilt durch {value}</translation>
    </message>
    <message>
        <source>Write the number alone, without a unit.</source>
        <translation>Schreibe nur die Zahl, ohne Einheit.</translation>
    </message>
    <message>
        <source>Write the number alone, without words or a unit.</source>
        <translation>Schreibe nur die Zahl, ohne Wörter oder Einheit.</translation>
    </message>
    <message>
        <source>This is right for some values only: what stands inside a logarithm or root must not be negative (ln|...|).</source>
        <translation>Das ist nur für manche Werte richtig: Was in einem Logarithmus oder einer Wurzel steht, darf nicht negativ sein (ln|...|).</translation>
    </message>
    <message>
        <source>There is still something to work out in your answer: it must not hold an integral sign.</source>
        <translation>In deiner Antwort gibt es noch etwas auszurechnen: Es darf kein Integralzeichen darin stehen.</translation>
    </message>
    <message>
        <source>I cannot tell whether log means the natural logarithm: write ln for that one.</source>
        <translation>Ich kann nicht erkennen, ob log den natürlichen Logarithmus meint: Schreibe ln dafür.</translation>
    </message>
    <message>
        <source>Capital and small letters are different letters: write {variable}.</source>
        <translation>Große und kleine Buchstaben sind verschiedene Buchstaben: Schreibe {variable}.</translation>
    </message>
    <message>
        <source>This is right for some values only.</source>
        <translation>Das ist nur für manche Werte richtig.</translation>
    </message>
    <message>
        <source>One constant is enough, and here are {shown}.</source>
        <translation>Eine Konstante genügt, und hier stehen {shown}.</translation>
    </message>
    <message>
        <source>The constant stands here in an unusual way: write + {letter} at the end instead.</source>
        <translation>Die Konstante steht hier auf ungewöhnliche Art: Schreibe stattdessen + {letter} ans Ende.</translation>
    </message>
    <message>
        <source>The letter {taken} already means something in this question: choose another for the constant.</source>
        <translation>Der Buchstabe {taken} bedeutet in dieser Frage schon etwas: Wähle für die Konstante einen anderen.</translation>
    </message>
    <message>
        <source>The constant of integration can be any number, so it is to be a letter: write + C.</source>
        <translation>Die Integrationskonstante kann jede Zahl sein, also soll sie ein Buchstabe sein: Schreibe + C.</translation>
    </message>
    <message>
        <source>This is right but for the constant of integration, + C.</source>
        <translation>Das ist richtig bis auf die Integrationskonstante, + C.</translation>
    </message>
    <message>
        <source>Some of the logarithms have absolute value bars and others do not: write ln|...| in all of them.</source>
        <translation>Einige der Logarithmen haben Betragsstriche und andere nicht: Schreibe überall ln|...|.</translation>
    </message>
    <message>
        <source>You differentiated here instead of integrating.</source>
        <translation>Du hast hier abgeleitet statt integriert.</translation>
    </message>
    <message>
        <source>The constant of integration is to be added: it must not be a factor.</source>
        <translation>Die Integrationskonstante wird addiert: Sie darf kein Faktor sein.</translation>
    </message>
    <message>
        <source>This is not right: every sign is the other way round.</source>
        <translation>Das ist nicht richtig: Jedes Vorzeichen ist genau umgekehrt.</translation>
    </message>
    <message>
        <source>This is not right by a factor: its derivative is {shown} times what was to be integrated.</source>
        <translation>Das ist um einen Faktor falsch: Die Ableitung davon ist {shown} mal das, was integriert werden sollte.</translation>
    </message>
    <message>
        <source>This is what was to be integrated, unchanged.</source>
        <translation>Das ist unverändert das, was integriert werden sollte.</translation>
    </message>
    <message>
        <source>This is not right: its derivative is not what was to be integrated.</source>
        <translation>Das ist nicht richtig: Die Ableitung davon ist nicht das, was integriert werden sollte.</translation>
    </message>
    <message>
        <source>This is right.</source>
        <translation>Das ist richtig.</translation>
    </message>
    <message>
        <source>I cannot decide whether this is right.</source>
        <translation>Ich kann nicht entscheiden, ob das richtig ist.</translation>
    </message>
    <message>
        <source>{sentence} (at character {position})</source>
        <translation>{sentence} (bei Zeichen {position})</translation>
    </message>
    <message>
        <source>The expected answer is not of its kind: {args}</source>
        <translation>Die erwartete Antwort ist nicht von ihrer Art: {args}</translation>
    </message>
    <message>
        <source>A value is expected here.</source>
        <translation>Hier wird ein Wert erwartet.</translation>
    </message>
    <message>
        <source>A value is expected here, and not a relation.</source>
        <translation>Hier wird ein Wert erwartet und keine Gleichung oder Ungleichung.</translation>
    </message>
    <message>
        <source>I expected one value here, and this is a set: write it without the braces.</source>
        <translation>Hier habe ich einen einzigen Wert erwartet, und das ist eine Menge: Schreibe ihn ohne die geschweiften Klammern.</translation>
    </message>
    <message>
        <source>I expected one value here.</source>
        <translation>Hier habe ich einen einzigen Wert erwartet.</translation>
    </message>
    <message>
        <source>I expected one value, and plus-minus stands for two.</source>
        <translation>Ich habe einen einzigen Wert erwartet, und Plus-Minus steht für zwei.</translation>
    </message>
    <message>
        <source>A number is expected, and there is a letter in it: {unknown}.</source>
        <translation>Eine Zahl wird erwartet, und hier kommt ein Buchstabe vor: {unknown}.</translation>
    </message>
    <message>
        <source>The expected answer is not a chemical formula: {message}</source>
        <translation>Die erwartete Antwort ist keine chemische Formel: {message}</translation>
    </message>
    <message>
        <source>I cannot tell whether the number belongs to the atom or to the charge: write ^ before the charge.</source>
        <translation>Ich kann nicht erkennen, ob die Zahl zum Atom oder zur Ladung gehört: Schreibe ^ vor die Ladung.</translation>
    </message>
    <message>
        <source>The atoms are right, but the charge is not.</source>
        <translation>Die Atome stimmen, aber die Ladung nicht.</translation>
    </message>
    <message>
        <source>The atoms are right, but {value}.</source>
        <translation>Die Atome stimmen, aber {value}.</translation>
    </message>
    <message>
        <source>Capital and small letters matter: CO and Co are different things.</source>
        <translation>Auf Groß- und Kleinschreibung kommt es an: CO und Co sind etwas Verschiedenes.</translation>
    </message>
    <message>
        <source>The elements are right, but their numbers are not.</source>
        <translation>Die Elemente stimmen, aber ihre Anzahlen nicht.</translation>
    </message>
    <message>
        <source>This is another formula.</source>
        <translation>Das ist eine andere Formel.</translation>
    </message>
    <message>
        <source>There is a zero here: is the letter O of oxygen meant?</source>
        <translation>Hier steht eine Null: Ist der Buchstabe O für Sauerstoff gemeint?</translation>
    </message>
    <message>
        <source>The letters are right, but the sign of an element begins with a capital letter and goes on with a small one.</source>
        <translation>Die Buchstaben stimmen, aber das Symbol eines Elements beginnt mit einem Großbuchstaben und geht mit einem kleinen weiter.</translation>
    </message>
    <message>
        <source>The formulas are right, but not the states, such as (s), (l), (g) or (aq).</source>
        <translation>Die Formeln stimmen, aber nicht die Aggregatzustände, wie (s), (l), (g) oder (aq).</translation>
    </message>
    <message>
        <source>The atoms are right, but this formula does not show how they belong together.</source>
        <translation>Die Atome stimmen, aber diese Formel zeigt nicht, wie sie zusammengehören.</translation>
    </message>
    <message>
        <source>The atoms are right, but the molecular formula is asked for: each element once.</source>
        <translation>Die Atome stimmen, aber gefragt ist die Summenformel: jedes Element einmal.</translation>
    </message>
    <message>
        <source>The atoms are right, but their usual order is another one.</source>
        <translation>Die Atome stimmen, aber ihre übliche Reihenfolge ist eine andere.</translation>
    </message>
    <message>
        <source>These are the same atoms, written in another way: I cannot tell whether it is the same substance.</source>
        <translation>Das sind dieselben Atome, anders geschrieben: Ich kann nicht erkennen, ob es derselbe Stoff ist.</translation>
    </message>
    <message>
        <source>The expected answer is not a chemical equation: {message}</source>
        <translation>Die erwartete Antwort ist keine Reaktionsgleichung: {message}</translation>
    </message>
    <message>
        <source>The expected equation does not balance.</source>
        <translation>Die erwartete Reaktionsgleichung ist nicht ausgeglichen.</translation>
    </message>
    <message>
        <source>The atoms balance, but the proportions are not those of this reaction.</source>
        <translation>Die Atome sind ausgeglichen, aber das Verhältnis ist nicht das dieser Reaktion.</translation>
    </message>
    <message>
        <source>This balances, but the numbers can all be divided: smaller whole numbers are asked for.</source>
        <translation>Das ist ausgeglichen, aber alle Zahlen lassen sich teilen: Gefragt sind kleinere ganze Zahlen.</translation>
    </message>
    <message>
        <source>This balances, but in other numbers than are asked for.</source>
        <translation>Das ist ausgeglichen, aber mit anderen Zahlen als gefragt.</translation>
    </message>
    <message>
        <source>The two sides are exchanged: the arrow points the other way.</source>
        <translation>Die beiden Seiten sind vertauscht: Der Pfeil zeigt in die andere Richtung.</translation>
    </message>
    <message>
        <source>I cannot tell whether {extra} is what is meant by {missing}.</source>
        <translation>Ich kann nicht erkennen, ob mit {extra} gemeint ist: {missing}.</translation>
    </message>
    <message>
        <source>{extra} does not take part here.</source>
        <translation>{extra} nimmt hier nicht teil.</translation>
    </message>
    <message>
        <source>A substance is missing on the {wanted}.</source>
        <translation>Auf einer Seite fehlt ein Stoff: {wanted}.</translation>
    </message>
    <message>
        <source>The charge of {charged} is not right.</source>
        <translation>Die Ladung von {charged} stimmt nicht.</translation>
    </message>
    <message>
        <source>The formula {same_letters} is not right: numbers go in front, not inside.</source>
        <translation>Die Formel {same_letters} stimmt nicht: Zahlen kommen davor, nicht hinein.</translation>
    </message>
    <message>
        <source>{extra} is not one of the substances here.</source>
        <translation>{extra} ist keiner der Stoffe hier.</translation>
    </message>
    <message>
        <source>The atoms balance, but the charge does not: {left} on the left and {right_side} on the right.</source>
        <translation>Die Atome sind ausgeglichen, die Ladung aber nicht: links {left} und rechts {right_side}.</translation>
    </message>
    <message>
        <source>{name} does not balance: {left} on the left and {right_side} on the right{more}.</source>
        <translation>{name} ist nicht ausgeglichen: links {left} und rechts {right_side}{more}.</translation>
    </message>
    <message>
        <source>the charge is missing</source>
        <translation>die Ladung fehlt</translation>
    </message>
    <message>
        <source>it has no charge</source>
        <translation>es hat keine Ladung</translation>
    </message>
    <message>
        <source>This is longer than the {max_length} characters I read at once.</source>
        <translation>Das ist länger als die {max_length} Zeichen, die ich auf einmal lese.</translation>
    </message>
    <message>
        <source>There is no &apos;{piece}&apos; to choose from here.</source>
        <translation>Hier gibt es kein &apos;{piece}&apos; zur Auswahl.</translation>
    </message>
    <message>
        <source>I cannot read &apos;{piece}&apos; as a pair: write it as in a-1.</source>
        <translation>Ich kann &apos;{piece}&apos; nicht als Paar lesen: Schreibe es wie in a-1.</translation>
    </message>
    <message>
        <source>The options to choose from are missing.</source>
        <translation>Die Auswahlmöglichkeiten fehlen.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Es ist noch nichts ausgewählt.</translation>
    </message>
    <message>
        <source>This is not right.</source>
        <translation>Das ist nicht richtig.</translation>
    </message>
    <message>
        <source>What is chosen is right, but not all.</source>
        <translation>Was ausgewählt ist, stimmt, aber es ist nicht alles.</translation>
    </message>
    <message>
        <source>Something is chosen here that is not right.</source>
        <translation>Hier ist etwas ausgewählt, das nicht stimmt.</translation>
    </message>
    <message>
        <source>An order needs two items at least.</source>
        <translation>Eine Reihenfolge braucht mindestens zwei Einträge.</translation>
    </message>
    <message>
        <source>In the expected order an item stands twice.</source>
        <translation>In der erwarteten Reihenfolge steht ein Eintrag zweimal.</translation>
    </message>
    <message>
        <source>An item stands here twice.</source>
        <translation>Ein Eintrag steht hier zweimal.</translation>
    </message>
    <message>
        <source>Nothing is put in order yet.</source>
        <translation>Es ist noch nichts geordnet.</translation>
    </message>
    <message>
        <source>Not every item is in its place: some are missing, or some do not belong here.</source>
        <translation>Nicht jeder Eintrag ist an seinem Platz: Einige fehlen, oder einige gehören nicht hierher.</translation>
    </message>
    <message>
        <source>This is the other way round.</source>
        <translation>Das ist genau umgekehrt.</translation>
    </message>
    <message>
        <source>Nearly: {found} and {found2} are the wrong way round.</source>
        <translation>Fast: {found} und {found2} sind vertauscht.</translation>
    </message>
    <message>
        <source>Some items are in the right order, but not all.</source>
        <translation>Einige Einträge sind in der richtigen Reihenfolge, aber nicht alle.</translation>
    </message>
    <message>
        <source>The expected answer has no pairs.</source>
        <translation>Die erwartete Antwort hat keine Paare.</translation>
    </message>
    <message>
        <source>In the expected answer an item is paired with itself.</source>
        <translation>In der erwarteten Antwort ist ein Eintrag mit sich selbst gepaart.</translation>
    </message>
    <message>
        <source>Nothing is matched yet.</source>
        <translation>Es ist noch nichts zugeordnet.</translation>
    </message>
    <message>
        <source>None of these pairs can be counted as right.</source>
        <translation>Keines dieser Paare kann als richtig zählen.</translation>
    </message>
    <message>
        <source>These are right, but some are missing.</source>
        <translation>Diese sind richtig, aber es fehlen welche.</translation>
    </message>
    <message>
        <source>These do not belong together: {bad}.</source>
        <translation>Diese gehören nicht zusammen: {bad}.</translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation>Hier wird eine Zahl erwartet.</translation>
    </message>
    <message>
        <source>The expected answer is not a complex number: there is a letter in it, {missing}.</source>
        <translation>Die erwartete Antwort ist keine komplexe Zahl: Es kommt ein Buchstabe darin vor, {missing}.</translation>
    </message>
    <message>
        <source>The expected answer is not a complex number.</source>
        <translation>Die erwartete Antwort ist keine komplexe Zahl.</translation>
    </message>
    <message>
        <source>I took {letter} for a letter: write i for the imaginary unit.</source>
        <translation>Ich habe {letter} als Buchstaben gelesen: Schreibe i für die imaginäre Einheit.</translation>
    </message>
    <message>
        <source>A number is expected, and there is a letter in it: {shown}.</source>
        <translation>Eine Zahl wird erwartet, und hier kommt ein Buchstabe vor: {shown}.</translation>
    </message>
    <message>
        <source>This is close, but rounded: exact values are asked for.</source>
        <translation>Das ist nahe dran, aber gerundet: Gefragt sind genaue Werte.</translation>
    </message>
    <message>
        <source>Look at the sign of the imaginary part: this is the conjugate.</source>
        <translation>Achte auf das Vorzeichen des Imaginärteils: Das ist die konjugierte Zahl.</translation>
    </message>
    <message>
        <source>The real part is right, but an imaginary part is missing.</source>
        <translation>Der Realteil stimmt, aber es fehlt ein Imaginärteil.</translation>
    </message>
    <message>
        <source>The real part is right, but the imaginary part is not.</source>
        <translation>Der Realteil stimmt, aber der Imaginärteil nicht.</translation>
    </message>
    <message>
        <source>The imaginary part is right, but the real part is not.</source>
        <translation>Der Imaginärteil stimmt, aber der Realteil nicht.</translation>
    </message>
    <message>
        <source>The real and the imaginary part are the wrong way round.</source>
        <translation>Realteil und Imaginärteil sind vertauscht.</translation>
    </message>
    <message>
        <source>This is right but for the ends: look at whether &lt; or &lt;= is meant.</source>
        <translation>Das ist bis auf die Enden richtig: Überlege, ob &lt; oder &lt;= gemeint ist.</translation>
    </message>
    <message>
        <source>This is the wrong way round: it holds exactly where it should not.</source>
        <translation>Das ist genau falsch herum: Es gilt gerade dort, wo es nicht gelten soll.</translation>
    </message>
    <message>
        <source>Something is lost: there are solutions that do not satisfy this.</source>
        <translation>Etwas ist verloren gegangen: Es gibt Lösungen, die das nicht erfüllen.</translation>
    </message>
    <message>
        <source>This has solutions that it should not have.</source>
        <translation>Das hat Lösungen, die es nicht haben sollte.</translation>
    </message>
    <message>
        <source>This equation does not say the same.</source>
        <translation>Diese Gleichung sagt nicht dasselbe aus.</translation>
    </message>
    <message>
        <source>An equation is expected, with an equals sign in it.</source>
        <translation>Eine Gleichung wird erwartet, mit einem Gleichheitszeichen darin.</translation>
    </message>
    <message>
        <source>This has the same solutions, but one of them counts more often than it should.</source>
        <translation>Das hat dieselben Lösungen, aber eine davon zählt öfter, als sie sollte.</translation>
    </message>
    <message>
        <source>Capital and small letters are different letters here.</source>
        <translation>Große und kleine Buchstaben sind hier verschiedene Buchstaben.</translation>
    </message>
    <message>
        <source>The expected answer is not an equation: {args}</source>
        <translation>Die erwartete Antwort ist keine Gleichung: {args}</translation>
    </message>
    <message>
        <source>Look at {where}.</source>
        <translation>Sieh dir {where} an.</translation>
    </message>
    <message>
        <source>This agrees where both have a value, but not everywhere the answer has one.</source>
        <translation>Das stimmt überein, wo beide einen Wert haben, aber nicht überall, wo die Antwort einen hat.</translation>
    </message>
    <message>
        <source>This is right: it is the same wherever the expected answer has a value.</source>
        <translation>Das ist richtig: Es ist dasselbe überall, wo die erwartete Antwort einen Wert hat.</translation>
    </message>
    <message>
        <source>The value is right, but it is to be written in per cent.</source>
        <translation>Der Wert stimmt, aber er soll in Prozent geschrieben werden.</translation>
    </message>
    <message>
        <source>The value is right, but a plain number is expected, without per cent.</source>
        <translation>Der Wert stimmt, aber erwartet wird eine bloße Zahl, ohne Prozent.</translation>
    </message>
    <message>
        <source>There is something in it that does not belong here: {unknown}.</source>
        <translation>Es steht etwas darin, das nicht hierher gehört: {unknown}.</translation>
    </message>
    <message>
        <source>This is right, and more exact than was asked for.</source>
        <translation>Das ist richtig, und genauer als gefragt.</translation>
    </message>
    <message>
        <source>For example, the two differ at {where}.</source>
        <translation>Die beiden unterscheiden sich zum Beispiel bei {where}.</translation>
    </message>
    <message>
        <source>all integers</source>
        <translation>alle ganzen Zahlen</translation>
    </message>
    <message>
        <source>Every solution is here, but {none}</source>
        <translation>Alle Lösungen sind da, aber {none}</translation>
    </message>
    <message>
        <source>This is not right: {none}</source>
        <translation>Das ist nicht richtig: {none}</translation>
    </message>
    <message>
        <source>This is right as far as it goes, but the solutions repeat for ever: write a period times n too.</source>
        <translation>Das ist so weit richtig, aber die Lösungen wiederholen sich unendlich oft: Schreibe auch eine Periode mal n dazu.</translation>
    </message>
    <message>
        <source>What is here is right, but some solutions are missing: not all of {lost} are here.</source>
        <translation>Was hier steht, stimmt, aber einige Lösungen fehlen: Von {lost} sind nicht alle da.</translation>
    </message>
    <message>
        <source>An expression is asked for here, without a relation sign.</source>
        <translation>Hier ist ein Term gefragt, ohne Gleichheits- oder Ungleichheitszeichen.</translation>
    </message>
    <message>
        <source>This is not written as it is asked for here, and I cannot tell whether its value is right.</source>
        <translation>Das ist nicht so geschrieben, wie es hier gefragt ist, und ob der Wert stimmt, kann ich nicht erkennen.</translation>
    </message>
    <message>
        <source>This is not solved yet: say where {value} lies, as in {value1} &lt; 2.</source>
        <translation>Das ist noch nicht gelöst: Sag, wo {value} liegt, wie in {value1} &lt; 2.</translation>
    </message>
    <message>
        <source>I expected an answer about {variable} here, not about {own}.</source>
        <translation>Hier habe ich eine Antwort über {variable} erwartet, nicht über {own}.</translation>
    </message>
    <message>
        <source>The numbers are right, but infinity always gets a round bracket: it is no number that is reached.</source>
        <translation>Die Zahlen stimmen, aber Unendlich bekommt immer eine runde Klammer: Es ist keine Zahl, die erreicht wird.</translation>
    </message>
    <message>
        <source>In the expected answer {end} is not a real number.</source>
        <translation>In der erwarteten Antwort ist {end} keine reelle Zahl.</translation>
    </message>
    <message>
        <source>In the expected answer the larger end of an interval stands first.</source>
        <translation>In der erwarteten Antwort steht das größere Ende eines Intervalls zuerst.</translation>
    </message>
    <message>
        <source>The parts are right, but no number is in both: join them with &apos;or&apos;.</source>
        <translation>Die Teile stimmen, aber keine Zahl liegt in beiden: Verbinde sie mit &apos;or&apos; (oder).</translation>
    </message>
    <message>
        <source>This is not right: no number belongs here.</source>
        <translation>Das ist nicht richtig: Keine Zahl gehört hierher.</translation>
    </message>
    <message>
        <source>This is not right: there are numbers that belong here.</source>
        <translation>Das ist nicht richtig: Es gibt Zahlen, die hierher gehören.</translation>
    </message>
    <message>
        <source>This is not right: single numbers stand here, and a whole range of them is expected.</source>
        <translation>Das ist nicht richtig: Hier stehen einzelne Zahlen, und ein ganzer Bereich wird erwartet.</translation>
    </message>
    <message>
        <source>Nearly: {end} belongs to it too.</source>
        <translation>Fast: {end} gehört auch dazu.</translation>
    </message>
    <message>
        <source>Nearly: {end} has to be left out.</source>
        <translation>Fast: {end} muss ausgeschlossen werden.</translation>
    </message>
    <message>
        <source>What is here is right, but {end} is missing.</source>
        <translation>Was hier steht, stimmt, aber {end} fehlt.</translation>
    </message>
    <message>
        <source>Nearly: {end} does not belong to it.</source>
        <translation>Fast: {end} gehört nicht dazu.</translation>
    </message>
    <message>
        <source>The numbers are right, but {end} itself belongs to it.</source>
        <translation>Die Zahlen stimmen, aber {end} selbst gehört dazu.</translation>
    </message>
    <message>
        <source>The numbers are right, but {end} itself does not belong to it.</source>
        <translation>Die Zahlen stimmen, aber {end} selbst gehört nicht dazu.</translation>
    </message>
    <message>
        <source>The boundary is right, but it is the other side of it.</source>
        <translation>Die Grenze stimmt, aber gefragt ist die andere Seite davon.</translation>
    </message>
    <message>
        <source>What is here is right, but a part is missing.</source>
        <translation>Was hier steht, stimmt, aber ein Teil fehlt.</translation>
    </message>
    <message>
        <source>Everything that belongs to it is here, but also a part that does not.</source>
        <translation>Alles, was dazugehört, ist da, aber auch ein Teil, der nicht dazugehört.</translation>
    </message>
    <message>
        <source>This goes on too far: there is a boundary missing.</source>
        <translation>Das geht zu weit: Es fehlt eine Grenze.</translation>
    </message>
    <message>
        <source>The direction is right, but the boundary is not.</source>
        <translation>Die Richtung stimmt, aber die Grenze nicht.</translation>
    </message>
    <message>
        <source>One end is right, but the other is not.</source>
        <translation>Ein Ende stimmt, aber das andere nicht.</translation>
    </message>
    <message>
        <source>The value is right, but a fraction is asked for, without per cent.</source>
        <translation>Der Wert stimmt, aber gefragt ist ein Bruch, ohne Prozent.</translation>
    </message>
    <message>
        <source>A {kind} is expected here.</source>
        <translation>Hier wird etwas anderes erwartet: {kind}.</translation>
    </message>
    <message>
        <source>In the expected answer there is a cell without a value.</source>
        <translation>In der erwarteten Antwort gibt es eine Zelle ohne Wert.</translation>
    </message>
    <message>
        <source>Rows and columns are the wrong way round.</source>
        <translation>Zeilen und Spalten sind vertauscht.</translation>
    </message>
    <message>
        <source>A matrix with {rows} and {columns} is expected, not one with {rows2} and {columns2}.</source>
        <translation>Erwartet wird eine Matrix mit {rows} und {columns}, nicht mit {rows2} und {columns2}.</translation>
    </message>
    <message>
        <source>The expected answer is not a vector.</source>
        <translation>Die erwartete Antwort ist kein Vektor.</translation>
    </message>
    <message>
        <source>A vector is expected here, not a matrix.</source>
        <translation>Hier wird ein Vektor erwartet, keine Matrix.</translation>
    </message>
    <message>
        <source>A vector with {wanted} is expected, not with {found}.</source>
        <translation>Erwartet wird ein Vektor mit {wanted}, nicht mit {found}.</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>Not everything is right here: look at {named}.</source>
        <translation>Hier stimmt nicht alles: Sieh dir {named} an.</translation>
    </message>
    <message>
        <source>This is not right: a whole number is expected.</source>
        <translation>Das ist nicht richtig: Eine ganze Zahl wird erwartet.</translation>
    </message>
    <message>
        <source>The expected answer is not a number.</source>
        <translation>Die erwartete Antwort ist keine Zahl.</translation>
    </message>
    <message>
        <source>The expected answer is two numbers, and one is asked for.</source>
        <translation>Die erwartete Antwort besteht aus zwei Zahlen, und gefragt ist eine.</translation>
    </message>
    <message>
        <source>The expected answer is not a number: there is a letter in it, {unknown}.</source>
        <translation>Die erwartete Antwort ist keine Zahl: Es kommt ein Buchstabe darin vor, {unknown}.</translation>
    </message>
    <message>
        <source>The expected answer is not a real number: declare the kind complex.</source>
        <translation>Die erwartete Antwort ist keine reelle Zahl: Gib als Art complex (komplex) an.</translation>
    </message>
    <message>
        <source>The expected answer is not a whole number.</source>
        <translation>Die erwartete Antwort ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>This is not right: infinity is not a number.</source>
        <translation>Das ist nicht richtig: Unendlich ist keine Zahl.</translation>
    </message>
    <message>
        <source>This agrees with the answer as far as that was rounded.</source>
        <translation>Das stimmt mit der Antwort überein, so genau diese gerundet war.</translation>
    </message>
    <message>
        <source>This is close, but rounded: the exact value is asked for.</source>
        <translation>Das ist nahe dran, aber gerundet: Gefragt ist der genaue Wert.</translation>
    </message>
    <message>
        <source>This is not right: look at the sign.</source>
        <translation>Das ist nicht richtig: Achte auf das Vorzeichen.</translation>
    </message>
    <message>
        <source>This is not right: it is off by a power of ten.</source>
        <translation>Das ist nicht richtig: Es weicht um eine Zehnerpotenz ab.</translation>
    </message>
    <message>
        <source>This is not right: the fraction is upside down.</source>
        <translation>Das ist nicht richtig: Der Bruch steht auf dem Kopf.</translation>
    </message>
    <message>
        <source>This is close, but not precise enough.</source>
        <translation>Das ist nahe dran, aber nicht genau genug.</translation>
    </message>
    <message>
        <source>What is here is right, but {missing} is missing.</source>
        <translation>Was hier steht, stimmt, aber {missing} fehlt.</translation>
    </message>
    <message>
        <source>Every solution is here, but {extra} is none.</source>
        <translation>Alle Lösungen sind da, aber {extra} ist keine.</translation>
    </message>
    <message>
        <source>This is no solution: {extra}.</source>
        <translation>Das ist keine Lösung: {extra}.</translation>
    </message>
    <message>
        <source>The two values are the wrong way round.</source>
        <translation>Die beiden Werte sind vertauscht.</translation>
    </message>
    <message>
        <source>Some of the values are right, but not all of them.</source>
        <translation>Einige der Werte stimmen, aber nicht alle.</translation>
    </message>
    <message>
        <source>significant figure</source>
        <translation>gültige Ziffer</translation>
    </message>
    <message>
        <source>decimal place</source>
        <translation>Nachkommastelle</translation>
    </message>
    <message>
        <source>{many} significant figure</source>
        <translation>{many} gültige Ziffer</translation>
    </message>
    <message>
        <source>{many} significant figures</source>
        <translation>{many} gültige Ziffern</translation>
    </message>
    <message>
        <source>{many} decimal place</source>
        <translation>{many} Nachkommastelle</translation>
    </message>
    <message>
        <source>{many} decimal places</source>
        <translation>{many} Nachkommastellen</translation>
    </message>
    <message>
        <source>The number of significant figures asked for is missing.</source>
        <translation>Die Anzahl der verlangten gültigen Ziffern fehlt.</translation>
    </message>
    <message>
        <source>The value is right, but {asked} are asked for, and these are fewer.</source>
        <translation>Der Wert stimmt, aber gefragt sind {asked}, und das hier sind weniger.</translation>
    </message>
    <message>
        <source>To {asked} this is right, but more are given than were asked for.</source>
        <translation>Auf {asked} ist das richtig, aber es sind mehr angegeben als gefragt.</translation>
    </message>
    <message>
        <source>This is close, but the last digit is not rounded correctly.</source>
        <translation>Das ist nahe dran, aber die letzte Ziffer ist nicht richtig gerundet.</translation>
    </message>
    <message>
        <source>Write one decimal number with {asked}.</source>
        <translation>Schreibe eine einzige Dezimalzahl, gerundet auf {asked}.</translation>
    </message>
    <message>
        <source>The value is right: write it as a decimal number with {asked}.</source>
        <translation>Der Wert stimmt: Schreibe ihn als Dezimalzahl, gerundet auf {asked}.</translation>
    </message>
    <message>
        <source>I cannot tell how far this slash reaches: put brackets around what is below it.</source>
        <translation>Ich kann nicht erkennen, wie weit dieser Schrägstrich reicht: Setze Klammern um das, was darunter steht.</translation>
    </message>
    <message>
        <source>Write a decimal number with a point, as in 2.5.</source>
        <translation>Schreibe eine Dezimalzahl mit einem Punkt, wie in 2.5.</translation>
    </message>
    <message>
        <source>I cannot tell whether these letters are one unit or several: put a space between units.</source>
        <translation>Ich kann nicht erkennen, ob diese Buchstaben eine Einheit sind oder mehrere: Setze ein Leerzeichen zwischen Einheiten.</translation>
    </message>
    <message>
        <source>The value is right, but a unit is written with the wrong capital or small letter: {unit} is meant.</source>
        <translation>Der Wert stimmt, aber bei einer Einheit ist die Groß- oder Kleinschreibung falsch: Gemeint ist {unit}.</translation>
    </message>
    <message>
        <source>The number is right, but the unit is missing.</source>
        <translation>Die Zahl stimmt, aber die Einheit fehlt.</translation>
    </message>
    <message>
        <source>There is only a unit here: the number is missing.</source>
        <translation>Hier steht nur eine Einheit: Die Zahl fehlt.</translation>
    </message>
    <message>
        <source>The value is right, but it is asked for in {wanted}.</source>
        <translation>Der Wert stimmt, aber er ist in {wanted} gefragt.</translation>
    </message>
    <message>
        <source>Look at the prefix: the unit is off by a power of ten.</source>
        <translation>Achte auf die Vorsilbe: Die Einheit weicht um eine Zehnerpotenz ab.</translation>
    </message>
    <message>
        <source>The number is right for {wanted}, but the unit written here is {unit}.</source>
        <translation>Die Zahl stimmt für {wanted}, aber hier steht die Einheit {unit}.</translation>
    </message>
    <message>
        <source>The value is right, but the unit is written °{unit}; {unit2} alone is another unit.</source>
        <translation>Der Wert stimmt, aber die Einheit schreibt man °{unit}; {unit2} allein ist eine andere Einheit.</translation>
    </message>
    <message>
        <source>The unit is right, but the number is not.</source>
        <translation>Die Einheit stimmt, aber die Zahl nicht.</translation>
    </message>
    <message>
        <source>I cannot tell whether this is a temperature or a difference of two temperatures: write it in kelvin.</source>
        <translation>Ich kann nicht erkennen, ob das eine Temperatur ist oder ein Unterschied zweier Temperaturen: Schreibe es in Kelvin.</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>keine Einheit</translation>
    </message>
    <message>
        <source>Write the quantity alone, without &apos;{name} =&apos;.</source>
        <translation>Schreibe nur die Größe, ohne &apos;{name} =&apos;.</translation>
    </message>
    <message>
        <source>Capital and small letters matter here: {unit} is not {unit2}.</source>
        <translation>Auf Groß- und Kleinschreibung kommt es hier an: {unit} ist nicht {unit2}.</translation>
    </message>
    <message>
        <source>The expected answer is not a quantity: {args}</source>
        <translation>Die erwartete Antwort ist keine Größe: {args}</translation>
    </message>
    <message>
        <source>{unit} is not a unit.</source>
        <translation>{unit} ist keine Einheit.</translation>
    </message>
    <message>
        <source>The expected answer cannot be given in {unit}.</source>
        <translation>Die erwartete Antwort lässt sich nicht in {unit} angeben.</translation>
    </message>
    <message>
        <source>The tolerance {absolute} is of another kind than the expected answer.</source>
        <translation>Die Toleranz {absolute} ist von anderer Art als die erwartete Antwort.</translation>
    </message>
    <message>
        <source>The expected answer has no value.</source>
        <translation>Die erwartete Antwort hat keinen Wert.</translation>
    </message>
    <message>
        <source>This is right as far as it goes, but it is rounded too much.</source>
        <translation>Das ist so weit richtig, aber zu stark gerundet.</translation>
    </message>
    <message>
        <source>The value is right: write it as a decimal number with {name}.</source>
        <translation>Der Wert stimmt: Schreibe ihn als Dezimalzahl, gerundet auf {name}.</translation>
    </message>
    <message>
        <source>The value is right, but {name} are asked for, and these are fewer.</source>
        <translation>Der Wert stimmt, aber gefragt sind {name}, und das hier sind weniger.</translation>
    </message>
    <message>
        <source>The value is right, but {name} are asked for, and these are more.</source>
        <translation>Der Wert stimmt, aber gefragt sind {name}, und das hier sind mehr.</translation>
    </message>
    <message>
        <source>The value is right, but it is still to be worked out.</source>
        <translation>Der Wert stimmt, aber er ist noch auszurechnen.</translation>
    </message>
    <message>
        <source>The number is not right, and the unit is missing.</source>
        <translation>Die Zahl stimmt nicht, und die Einheit fehlt.</translation>
    </message>
    <message>
        <source>A plain number is expected here, without a unit.</source>
        <translation>Hier wird eine bloße Zahl erwartet, ohne Einheit.</translation>
    </message>
    <message>
        <source>The number is right, but say which degrees these are: °C or °F.</source>
        <translation>Die Zahl stimmt, aber sag, welche Grade das sind: °C oder °F.</translation>
    </message>
    <message>
        <source>This is not right: {shown} is a unit of {is_now}, and {should} is asked for.</source>
        <translation>Das ist nicht richtig: Was in {shown} gemessen wird, ist {is_now}, und gefragt ist {should}.</translation>
    </message>
    <message>
        <source>This is not right: {shown} measures something else than {wanted}.</source>
        <translation>Das ist nicht richtig: {shown} misst etwas anderes als {wanted}.</translation>
    </message>
    <message>
        <source>Write the ratio with numbers and colons alone, as in 5:7.</source>
        <translation>Schreibe das Verhältnis nur mit Zahlen und Doppelpunkten, wie in 5:7.</translation>
    </message>
    <message>
        <source>This is the same ratio in other numbers, and I cannot judge whether they matter.</source>
        <translation>Das ist dasselbe Verhältnis mit anderen Zahlen, und ob es auf sie ankommt, kann ich nicht beurteilen.</translation>
    </message>
    <message>
        <source>This is the same ratio, but it is not in lowest terms.</source>
        <translation>Das ist dasselbe Verhältnis, aber es ist nicht vollständig gekürzt.</translation>
    </message>
    <message>
        <source>This is the same ratio, but it is to be written in other numbers.</source>
        <translation>Das ist dasselbe Verhältnis, aber es soll mit anderen Zahlen geschrieben werden.</translation>
    </message>
    <message>
        <source>This is not right: look at the order of the ratio.</source>
        <translation>Das ist nicht richtig: Achte auf die Reihenfolge im Verhältnis.</translation>
    </message>
    <message>
        <source>I cannot tell whether +- means plus or minus here: write +/- if it does, and one sign if it does not.</source>
        <translation>Ich kann nicht erkennen, ob +- hier Plus-Minus heißt: Schreibe +/-, wenn ja, und ein einziges Vorzeichen, wenn nicht.</translation>
    </message>
    <message>
        <source>This is right with g = 10 m/s²; the question does not say it, and I took g = 9.8 m/s².</source>
        <translation>Das ist richtig mit g = 10 m/s²; in der Frage steht es nicht, und ich habe g = 9.8 m/s² genommen.</translation>
    </message>
    <message>
        <source>{missing} is missing</source>
        <translation>{missing} fehlt</translation>
    </message>
    <message>
        <source>{missing} are missing</source>
        <translation>{missing} fehlen</translation>
    </message>
    <message>
        <source>What is here is right, but {lost}.</source>
        <translation>Was hier steht, stimmt, aber {lost}.</translation>
    </message>
    <message>
        <source>Every solution is here, but {none}.</source>
        <translation>Alle Lösungen sind da, aber {none}.</translation>
    </message>
    <message>
        <source>{none}; and {lost}.</source>
        <translation>{none}; und {lost}.</translation>
    </message>
    <message>
        <source>{none}; and there is another one.</source>
        <translation>{none}; und es gibt noch eine andere.</translation>
    </message>
    <message>
        <source>There is no solution.</source>
        <translation>Es gibt keine Lösung.</translation>
    </message>
    <message>
        <source>This is not all: every number is a solution.</source>
        <translation>Das ist nicht alles: Jede Zahl ist eine Lösung.</translation>
    </message>
    <message>
        <source>This is not right: there is a solution.</source>
        <translation>Das ist nicht richtig: Es gibt eine Lösung.</translation>
    </message>
    <message>
        <source>{shown} and more</source>
        <translation>{shown} und weitere</translation>
    </message>
    <message>
        <source>this is no solution</source>
        <translation>das ist keine Lösung</translation>
    </message>
    <message>
        <source>these are no solutions</source>
        <translation>das sind keine Lösungen</translation>
    </message>
    <message>
        <source>The expected answer is empty.</source>
        <translation>Die erwartete Antwort ist leer.</translation>
    </message>
    <message>
        <source>There is nothing here to read.</source>
        <translation>Hier gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>Capital letters make a difference here: write each letter small or capital as it should be.</source>
        <translation>Auf Groß- und Kleinschreibung kommt es hier an: Schreibe jeden Buchstaben so groß oder klein, wie er sein soll.</translation>
    </message>
    <message>
        <source>There is a sign too many or too few here: write only the answer, with its own signs.</source>
        <translation>Hier steht ein Zeichen zu viel oder zu wenig: Schreibe nur die Antwort, mit ihren eigenen Zeichen.</translation>
    </message>
    <message>
        <source>I judge answers of a few words only.</source>
        <translation>Ich beurteile nur Antworten aus wenigen Wörtern.</translation>
    </message>
    <message>
        <source>Nearly: look at the spelling.</source>
        <translation>Fast: Achte auf die Rechtschreibung.</translation>
    </message>
    <message>
        <source>This is not right: it says the opposite.</source>
        <translation>Das ist nicht richtig: Es sagt das Gegenteil.</translation>
    </message>
    <message>
        <source>These are the right words in another order, and I cannot judge whether that matters.</source>
        <translation>Das sind die richtigen Wörter in anderer Reihenfolge, und ob es darauf ankommt, kann ich nicht beurteilen.</translation>
    </message>
    <message>
        <source>There are more words here than I can judge: write only the answer.</source>
        <translation>Hier stehen mehr Wörter, als ich beurteilen kann: Schreibe nur die Antwort.</translation>
    </message>
    <message>
        <source>I expected the angle in degrees here, as in 30°.</source>
        <translation>Hier habe ich den Winkel in Grad erwartet, wie in 30°.</translation>
    </message>
    <message>
        <source>There is no number here, but say which way it grows without bound.</source>
        <translation>Hier gibt es keine Zahl, aber sag, in welche Richtung es unbegrenzt wächst.</translation>
    </message>
    <message>
        <source>I cannot work out the answer myself.</source>
        <translation>Ich kann die Antwort nicht selbst ausrechnen.</translation>
    </message>
    <message>
        <source>Put into the equation, this does not make it true.</source>
        <translation>In die Gleichung eingesetzt, macht das sie nicht wahr.</translation>
    </message>
    <message>
        <source>This solves the equation, but I cannot tell whether it is everything.</source>
        <translation>Das löst die Gleichung, aber ob es alles ist, kann ich nicht erkennen.</translation>
    </message>
    <message>
        <source>Put into the equations, this does not make them true.</source>
        <translation>In die Gleichungen eingesetzt, macht das sie nicht wahr.</translation>
    </message>
    <message>
        <source>The digits asked for are a whole number from 0 to 50.</source>
        <translation>Als Anzahl der Ziffern geht nur eine ganze Zahl von 0 bis 50.</translation>
    </message>
    <message>
        <source>The tolerance {text} is not a number from 0 up.</source>
        <translation>Die Toleranz {text} ist keine Zahl ab 0.</translation>
    </message>
    <message>
        <source>This is not one decimal number: {text}.</source>
        <translation>Das ist keine einzelne Dezimalzahl: {text}.</translation>
    </message>
    <message>
        <source>Sign before brackets</source>
        <translation>Vorzeichen vor der Klammer</translation>
    </message>
    <message>
        <source>The factor before the brackets, with its sign, goes to every term inside.</source>
        <translation>Der Faktor vor der Klammer wirkt mit seinem Vorzeichen auf jedes Glied darin.</translation>
    </message>
    <message>
        <source>Brackets half multiplied out</source>
        <translation>Klammer nur halb ausmultipliziert</translation>
    </message>
    <message>
        <source>The factor before the brackets goes to every term inside.</source>
        <translation>Der Faktor vor der Klammer wirkt auf jedes Glied darin.</translation>
    </message>
    <message>
        <source>Products across missing</source>
        <translation>Gemischte Produkte fehlen</translation>
    </message>
    <message>
        <source>Every term of the first brackets meets every term of the second.</source>
        <translation>Jedes Glied der ersten Klammer trifft auf jedes Glied der zweiten.</translation>
    </message>
    <message>
        <source>Middle term of a square</source>
        <translation>Mittleres Glied eines Quadrats</translation>
    </message>
    <message>
        <source>A squared sum has three parts: look at the middle one, its factor and its sign.</source>
        <translation>Das Quadrat einer Summe hat drei Teile: Achte auf den mittleren, seinen Faktor und sein Vorzeichen.</translation>
    </message>
    <message>
        <source>Power of a sum</source>
        <translation>Potenz einer Summe</translation>
    </message>
    <message>
        <source>The power of a sum is not the sum of the powers: write the brackets out and multiply.</source>
        <translation>Die Potenz einer Summe ist nicht die Summe der Potenzen: Schreibe die Klammern aus und multipliziere.</translation>
    </message>
    <message>
        <source>Root of a sum</source>
        <translation>Wurzel einer Summe</translation>
    </message>
    <message>
        <source>The root of a sum is not the sum of the roots.</source>
        <translation>Die Wurzel einer Summe ist nicht die Summe der Wurzeln.</translation>
    </message>
    <message>
        <source>Power of a product</source>
        <translation>Potenz eines Produkts</translation>
    </message>
    <message>
        <source>The exponent belongs to everything inside the brackets.</source>
        <translation>Der Exponent gehört zu allem, was in der Klammer steht.</translation>
    </message>
    <message>
        <source>Exponents of a product</source>
        <translation>Exponenten bei einem Produkt</translation>
    </message>
    <message>
        <source>When powers of the same base are multiplied or divided, what happens to the exponents?</source>
        <translation>Wenn Potenzen mit derselben Basis multipliziert oder dividiert werden: Was geschieht mit den Exponenten?</translation>
    </message>
    <message>
        <source>Power of a power</source>
        <translation>Potenz einer Potenz</translation>
    </message>
    <message>
        <source>When a power is raised to a power, what happens to the exponents?</source>
        <translation>Wenn eine Potenz potenziert wird: Was geschieht mit den Exponenten?</translation>
    </message>
    <message>
        <source>Bases multiplied</source>
        <translation>Basen multipliziert</translation>
    </message>
    <message>
        <source>The base stays as it is when powers of it are multiplied.</source>
        <translation>Die Basis bleibt, wie sie ist, wenn Potenzen von ihr multipliziert werden.</translation>
    </message>
    <message>
        <source>Sum of powers</source>
        <translation>Summe von Potenzen</translation>
    </message>
    <message>
        <source>Different powers cannot be put together by adding: only like terms can.</source>
        <translation>Verschiedene Potenzen lassen sich nicht durch Addieren zusammenfassen: Das geht nur mit gleichartigen Gliedern.</translation>
    </message>
    <message>
        <source>Negative exponent</source>
        <translation>Negativer Exponent</translation>
    </message>
    <message>
        <source>A negative exponent does not make the number negative: what does it mean?</source>
        <translation>Ein negativer Exponent macht die Zahl nicht negativ: Was bedeutet er?</translation>
    </message>
    <message>
        <source>Exponent zero</source>
        <translation>Exponent null</translation>
    </message>
    <message>
        <source>Minus and square</source>
        <translation>Minus und Quadrat</translation>
    </message>
    <message>
        <source>Does the square belong to the minus sign, or only to what stands right before it?</source>
        <translation>Gehört das Quadrat auch zum Minuszeichen oder nur zu dem, was direkt vor dem Quadrat steht?</translation>
    </message>
    <message>
        <source>Power taken for a product</source>
        <translation>Potenz mit Produkt verwechselt</translation>
    </message>
    <message>
        <source>A power is a repeated multiplication, not a multiplication by the exponent.</source>
        <translation>Eine Potenz ist eine wiederholte Multiplikation, keine Multiplikation mit dem Exponenten.</translation>
    </message>
    <message>
        <source>Constant of integration</source>
        <translation>Integrationskonstante</translation>
    </message>
    <message>
        <source>An indefinite integral stands for a whole family of functions: what is missing at the end?</source>
        <translation>Ein unbestimmtes Integral steht für eine ganze Schar von Funktionen: Was fehlt am Ende?</translation>
    </message>
    <message>
        <source>Limits the wrong way round</source>
        <translation>Grenzen vertauscht</translation>
    </message>
    <message>
        <source>Take the value at the upper limit first, and take away the one at the lower limit.</source>
        <translation>Nimm zuerst den Wert an der oberen Grenze und ziehe den an der unteren ab.</translation>
    </message>
    <message>
        <source>Lower limit left out</source>
        <translation>Untere Grenze weggelassen</translation>
    </message>
    <message>
        <source>The value at the lower limit has to be taken away, even where it looks as if it were nothing.</source>
        <translation>Der Wert an der unteren Grenze muss abgezogen werden, auch wo er nach nichts aussieht.</translation>
    </message>
    <message>
        <source>Power rule of integration</source>
        <translation>Potenzregel der Integration</translation>
    </message>
    <message>
        <source>Integrating a power raises the exponent by one and divides by the new exponent.</source>
        <translation>Beim Integrieren einer Potenz wird der Exponent um eins größer, und es wird durch den neuen Exponenten geteilt.</translation>
    </message>
    <message>
        <source>Differentiated instead of integrated</source>
        <translation>Abgeleitet statt integriert</translation>
    </message>
    <message>
        <source>This is the derivative; the integral goes the other way.</source>
        <translation>Das ist die Ableitung; das Integral geht in die andere Richtung.</translation>
    </message>
    <message>
        <source>Chain rule</source>
        <translation>Kettenregel</translation>
    </message>
    <message>
        <source>There is a function inside another: the derivative of the inner one has to be a factor, too.</source>
        <translation>Hier steckt eine Funktion in einer anderen: Auch die Ableitung der inneren muss als Faktor dabei sein.</translation>
    </message>
    <message>
        <source>Product rule</source>
        <translation>Produktregel</translation>
    </message>
    <message>
        <source>The derivative of a product is not the product of the derivatives.</source>
        <translation>Die Ableitung eines Produkts ist nicht das Produkt der Ableitungen.</translation>
    </message>
    <message>
        <source>Half of the product rule</source>
        <translation>Halbe Produktregel</translation>
    </message>
    <message>
        <source>The product rule has two parts: each factor takes its turn to be differentiated.</source>
        <translation>Die Produktregel hat zwei Teile: Jeder Faktor wird einmal abgeleitet.</translation>
    </message>
    <message>
        <source>Sign in the product rule</source>
        <translation>Vorzeichen in der Produktregel</translation>
    </message>
    <message>
        <source>The two parts of the product rule are added.</source>
        <translation>Die beiden Teile der Produktregel werden addiert.</translation>
    </message>
    <message>
        <source>Order in the quotient rule</source>
        <translation>Reihenfolge in der Quotientenregel</translation>
    </message>
    <message>
        <source>In the quotient rule the derivative of the numerator comes first: the order decides the sign.</source>
        <translation>In der Quotientenregel kommt die Ableitung des Zählers zuerst: Die Reihenfolge entscheidet über das Vorzeichen.</translation>
    </message>
    <message>
        <source>Sign in the quotient rule</source>
        <translation>Vorzeichen in der Quotientenregel</translation>
    </message>
    <message>
        <source>The two parts of the quotient rule are not added.</source>
        <translation>Die beiden Teile der Quotientenregel werden nicht addiert.</translation>
    </message>
    <message>
        <source>Quotient rule</source>
        <translation>Quotientenregel</translation>
    </message>
    <message>
        <source>The derivative of a quotient is not the quotient of the derivatives.</source>
        <translation>Die Ableitung eines Quotienten ist nicht der Quotient der Ableitungen.</translation>
    </message>
    <message>
        <source>Square in the quotient rule</source>
        <translation>Quadrat in der Quotientenregel</translation>
    </message>
    <message>
        <source>Look at the denominator of the quotient rule again: something is squared there.</source>
        <translation>Sieh dir den Nenner der Quotientenregel noch einmal an: Dort wird etwas quadriert.</translation>
    </message>
    <message>
        <source>Derivative of an exponential</source>
        <translation>Ableitung einer Exponentialfunktion</translation>
    </message>
    <message>
        <source>The unknown stands in the exponent: the power rule is not for that.</source>
        <translation>Die Unbekannte steht im Exponenten: Dafür ist die Potenzregel nicht da.</translation>
    </message>
    <message>
        <source>Sign of a trigonometric derivative</source>
        <translation>Vorzeichen einer trigonometrischen Ableitung</translation>
    </message>
    <message>
        <source>Check which of sine and cosine brings a minus when it is differentiated.</source>
        <translation>Prüfe, ob Sinus oder Kosinus beim Ableiten ein Minus mitbringt.</translation>
    </message>
    <message>
        <source>Power rule</source>
        <translation>Potenzregel</translation>
    </message>
    <message>
        <source>The power rule: the exponent comes down as a factor, and the new exponent is one less.</source>
        <translation>Die Potenzregel: Der Exponent kommt als Faktor nach vorn, und der neue Exponent ist um eins kleiner.</translation>
    </message>
    <message>
        <source>Derivative of a constant</source>
        <translation>Ableitung einer Konstanten</translation>
    </message>
    <message>
        <source>A constant does not change: what is its derivative?</source>
        <translation>Eine Konstante ändert sich nicht: Was ist ihre Ableitung?</translation>
    </message>
    <message>
        <source>Digits swapped</source>
        <translation>Ziffern vertauscht</translation>
    </message>
    <message>
        <source>Compare the digits with the line before: two of them changed places.</source>
        <translation>Vergleiche die Ziffern mit der Zeile davor: Zwei haben die Plätze getauscht.</translation>
    </message>
    <message>
        <source>Sign copied wrongly</source>
        <translation>Vorzeichen falsch abgeschrieben</translation>
    </message>
    <message>
        <source>Compare the signs with the line before: one of them changed on the way.</source>
        <translation>Vergleiche die Vorzeichen mit der Zeile davor: Eines hat sich unterwegs geändert.</translation>
    </message>
    <message>
        <source>Number copied wrongly</source>
        <translation>Zahl falsch abgeschrieben</translation>
    </message>
    <message>
        <source>Compare the numbers with the line before: one of them changed on the way.</source>
        <translation>Vergleiche die Zahlen mit der Zeile davor: Eine hat sich unterwegs geändert.</translation>
    </message>
    <message>
        <source>Term left out</source>
        <translation>Glied weggelassen</translation>
    </message>
    <message>
        <source>Compare with the line before: a term was not written down again.</source>
        <translation>Vergleiche mit der Zeile davor: Ein Glied wurde nicht wieder aufgeschrieben.</translation>
    </message>
    <message>
        <source>Inequality not turned</source>
        <translation>Ungleichheitszeichen nicht umgedreht</translation>
    </message>
    <message>
        <source>Both sides were multiplied or divided by a negative number: what happens to the inequality sign?</source>
        <translation>Beide Seiten wurden mit einer negativen Zahl multipliziert oder durch eine geteilt: Was geschieht mit dem Ungleichheitszeichen?</translation>
    </message>
    <message>
        <source>Inequality turned without reason</source>
        <translation>Ungleichheitszeichen ohne Grund umgedreht</translation>
    </message>
    <message>
        <source>The inequality sign turns only where both sides are multiplied or divided by a negative number.</source>
        <translation>Das Ungleichheitszeichen dreht sich nur um, wo beide Seiten mit einer negativen Zahl multipliziert oder durch eine geteilt werden.</translation>
    </message>
    <message>
        <source>Inequality multiplied by the unknown</source>
        <translation>Ungleichung mit der Unbekannten multipliziert</translation>
    </message>
    <message>
        <source>Both sides were multiplied by something that may be negative: look at its two cases.</source>
        <translation>Beide Seiten wurden mit etwas multipliziert, das negativ sein kann: Betrachte die beiden Fälle.</translation>
    </message>
    <message>
        <source>Root of an inequality</source>
        <translation>Wurzel aus einer Ungleichung</translation>
    </message>
    <message>
        <source>Think of all the numbers whose square is small enough, or large enough: on both sides of zero.</source>
        <translation>Denke an alle Zahlen, deren Quadrat klein genug oder groß genug ist: auf beiden Seiten der Null.</translation>
    </message>
    <message>
        <source>Bar of the inequality sign</source>
        <translation>Strich unter dem Ungleichheitszeichen</translation>
    </message>
    <message>
        <source>Compare the inequality signs: is equality still allowed, or was it not before?</source>
        <translation>Vergleiche die Ungleichheitszeichen: Ist Gleichheit noch erlaubt, oder war sie es vorher nicht?</translation>
    </message>
    <message>
        <source>Plus-minus forgotten</source>
        <translation>Plus-Minus vergessen</translation>
    </message>
    <message>
        <source>Only one case of an absolute value</source>
        <translation>Nur ein Fall eines Betrags</translation>
    </message>
    <message>
        <source>What stands between the bars may be positive or negative: there are two cases.</source>
        <translation>Was zwischen den Betragsstrichen steht, kann positiv oder negativ sein: Es gibt zwei Fälle.</translation>
    </message>
    <message>
        <source>Solution dropped</source>
        <translation>Lösung verloren</translation>
    </message>
    <message>
        <source>A solution of the line before is missing here.</source>
        <translation>Eine Lösung aus der Zeile davor fehlt hier.</translation>
    </message>
    <message>
        <source>Only one factor set to zero</source>
        <translation>Nur ein Faktor null gesetzt</translation>
    </message>
    <message>
        <source>A product is zero when any of its factors is: each factor gives a solution.</source>
        <translation>Ein Produkt ist null, wenn einer seiner Faktoren null ist: Jeder Faktor ergibt eine Lösung.</translation>
    </message>
    <message>
        <source>Lost root</source>
        <translation>Lösung weggeteilt</translation>
    </message>
    <message>
        <source>Both sides were divided by something that may be zero, and that case got lost.</source>
        <translation>Beide Seiten wurden durch etwas geteilt, das null sein kann, und dieser Fall ging verloren.</translation>
    </message>
    <message>
        <source>Product that is not zero</source>
        <translation>Produkt, das nicht null ist</translation>
    </message>
    <message>
        <source>Only from a product that is zero can you say something about each factor.</source>
        <translation>Nur wenn ein Produkt null ist, lässt sich etwas über jeden Faktor sagen.</translation>
    </message>
    <message>
        <source>Sign of a root</source>
        <translation>Vorzeichen einer Lösung</translation>
    </message>
    <message>
        <source>Put the number back into its bracket: does the bracket become zero?</source>
        <translation>Setze die Zahl wieder in ihre Klammer ein: Wird die Klammer null?</translation>
    </message>
    <message>
        <source>Root of a negative number</source>
        <translation>Wurzel aus einer negativen Zahl</translation>
    </message>
    <message>
        <source>Can the square of a real number be negative?</source>
        <translation>Kann das Quadrat einer reellen Zahl negativ sein?</translation>
    </message>
    <message>
        <source>Sign in the quadratic formula</source>
        <translation>Vorzeichen in der Lösungsformel</translation>
    </message>
    <message>
        <source>Look at the first term of the quadratic formula: which sign does it have?</source>
        <translation>Sieh dir das erste Glied der Lösungsformel an: Welches Vorzeichen hat es?</translation>
    </message>
    <message>
        <source>Sign in the discriminant</source>
        <translation>Vorzeichen in der Diskriminante</translation>
    </message>
    <message>
        <source>Look at the discriminant again: mind the signs of the numbers in it.</source>
        <translation>Sieh dir die Diskriminante noch einmal an: Achte auf die Vorzeichen der Zahlen darin.</translation>
    </message>
    <message>
        <source>Denominator of the quadratic formula</source>
        <translation>Nenner der Lösungsformel</translation>
    </message>
    <message>
        <source>Look at the denominator of the quadratic formula, and at how far its bar reaches.</source>
        <translation>Sieh dir den Nenner der Lösungsformel an, und wie weit ihr Bruchstrich reicht.</translation>
    </message>
    <message>
        <source>Sign when moving a term</source>
        <translation>Vorzeichen beim Umstellen</translation>
    </message>
    <message>
        <source>A term changed sides: what happens to its sign?</source>
        <translation>Ein Glied hat die Seite gewechselt: Was geschieht mit seinem Vorzeichen?</translation>
    </message>
    <message>
        <source>Only one side changed</source>
        <translation>Nur eine Seite geändert</translation>
    </message>
    <message>
        <source>What is done to one side of an equation has to be done to the other, too.</source>
        <translation>Was mit der einen Seite einer Gleichung gemacht wird, muss auch mit der anderen gemacht werden.</translation>
    </message>
    <message>
        <source>Coefficient taken away</source>
        <translation>Koeffizient abgezogen</translation>
    </message>
    <message>
        <source>The number is a factor of the unknown: which operation undoes a multiplication?</source>
        <translation>Die Zahl ist ein Faktor der Unbekannten: Welche Rechenart macht eine Multiplikation rückgängig?</translation>
    </message>
    <message>
        <source>Sign of a coefficient lost</source>
        <translation>Vorzeichen eines Koeffizienten verloren</translation>
    </message>
    <message>
        <source>The coefficient is negative: divide by it with its sign.</source>
        <translation>Der Koeffizient ist negativ: Teile durch ihn samt seinem Vorzeichen.</translation>
    </message>
    <message>
        <source>Division upside down</source>
        <translation>Falsch herum geteilt</translation>
    </message>
    <message>
        <source>Wrong inverse operation</source>
        <translation>Falsche Umkehroperation</translation>
    </message>
    <message>
        <source>To undo a multiplication divide, to undo a division multiply.</source>
        <translation>Um eine Multiplikation rückgängig zu machen, dividiere; um eine Division rückgängig zu machen, multipliziere.</translation>
    </message>
    <message>
        <source>Not every term</source>
        <translation>Nicht jedes Glied</translation>
    </message>
    <message>
        <source>Whatever is done to an equation is done to every term of it.</source>
        <translation>Was mit einer Gleichung gemacht wird, wird mit jedem ihrer Glieder gemacht.</translation>
    </message>
    <message>
        <source>Numerators and denominators added</source>
        <translation>Zähler und Nenner addiert</translation>
    </message>
    <message>
        <source>Fractions are added over a common denominator; denominators themselves are never added.</source>
        <translation>Brüche werden über einem gemeinsamen Nenner addiert; die Nenner selbst werden nie addiert.</translation>
    </message>
    <message>
        <source>Whole number added to the numerator</source>
        <translation>Ganze Zahl zum Zähler addiert</translation>
    </message>
    <message>
        <source>Write the whole number as a fraction with the same denominator first.</source>
        <translation>Schreibe die ganze Zahl zuerst als Bruch mit demselben Nenner.</translation>
    </message>
    <message>
        <source>Numerators not made to fit</source>
        <translation>Zähler nicht angepasst</translation>
    </message>
    <message>
        <source>When a fraction gets a new denominator its numerator has to change with it.</source>
        <translation>Bekommt ein Bruch einen neuen Nenner, muss sich der Zähler mit ändern.</translation>
    </message>
    <message>
        <source>Divided without turning over</source>
        <translation>Dividiert, ohne umzukehren</translation>
    </message>
    <message>
        <source>To divide by a fraction, multiply by the fraction turned over.</source>
        <translation>Durch einen Bruch dividiert man, indem man mit dem Kehrbruch multipliziert.</translation>
    </message>
    <message>
        <source>Multiplied crosswise</source>
        <translation>Über Kreuz multipliziert</translation>
    </message>
    <message>
        <source>Fractions are multiplied numerator by numerator and denominator by denominator.</source>
        <translation>Brüche werden multipliziert: Zähler mal Zähler und Nenner mal Nenner.</translation>
    </message>
    <message>
        <source>Numerator and denominator multiplied</source>
        <translation>Zähler und Nenner multipliziert</translation>
    </message>
    <message>
        <source>A number times a fraction: only the numerator is multiplied.</source>
        <translation>Eine Zahl mal ein Bruch: nur der Zähler wird multipliziert.</translation>
    </message>
    <message>
        <source>Term cancelled</source>
        <translation>Summand gekürzt</translation>
    </message>
    <message>
        <source>Only a factor of the whole numerator and the whole denominator can be cancelled, not a term.</source>
        <translation>Kürzen kann man nur einen Faktor des ganzen Zählers und des ganzen Nenners, keinen Summanden.</translation>
    </message>
    <message>
        <source>Only one term divided</source>
        <translation>Nur ein Glied dividiert</translation>
    </message>
    <message>
        <source>The denominator divides every term of the numerator.</source>
        <translation>Der Nenner teilt jedes Glied des Zählers.</translation>
    </message>
    <message>
        <source>Denominator taken apart</source>
        <translation>Nenner auseinandergenommen</translation>
    </message>
    <message>
        <source>A sum in the denominator cannot be taken apart into two fractions.</source>
        <translation>Eine Summe im Nenner lässt sich nicht in zwei Brüche zerlegen.</translation>
    </message>
    <message>
        <source>Logarithm of a sum</source>
        <translation>Logarithmus einer Summe</translation>
    </message>
    <message>
        <source>The logarithm of a sum is not the sum of the logarithms.</source>
        <translation>Der Logarithmus einer Summe ist nicht die Summe der Logarithmen.</translation>
    </message>
    <message>
        <source>Logarithms put together</source>
        <translation>Logarithmen zusammengefasst</translation>
    </message>
    <message>
        <source>A sum of logarithms is the logarithm of something else than the sum.</source>
        <translation>Eine Summe von Logarithmen ist der Logarithmus von etwas anderem als der Summe.</translation>
    </message>
    <message>
        <source>Logarithm of a product</source>
        <translation>Logarithmus eines Produkts</translation>
    </message>
    <message>
        <source>How does a logarithm turn a product or a quotient into something simpler?</source>
        <translation>Wie macht ein Logarithmus aus einem Produkt oder einem Quotienten etwas Einfacheres?</translation>
    </message>
    <message>
        <source>Logarithm and power</source>
        <translation>Logarithmus und Potenz</translation>
    </message>
    <message>
        <source>Does the exponent belong to what is inside the logarithm, or to the logarithm itself?</source>
        <translation>Gehört der Exponent zu dem, was im Logarithmus steht, oder zum Logarithmus selbst?</translation>
    </message>
    <message>
        <source>Function of a sum</source>
        <translation>Funktion einer Summe</translation>
    </message>
    <message>
        <source>A function of a sum is not the sum of the functions.</source>
        <translation>Eine Funktion einer Summe ist nicht die Summe der Funktionen.</translation>
    </message>
    <message>
        <source>Function of a multiple</source>
        <translation>Funktion eines Vielfachen</translation>
    </message>
    <message>
        <source>A factor inside a function cannot simply be taken outside, nor the other way round.</source>
        <translation>Ein Faktor in einer Funktion lässt sich nicht einfach nach außen ziehen, und umgekehrt auch nicht.</translation>
    </message>
    <message>
        <source>Square of a function</source>
        <translation>Quadrat einer Funktion</translation>
    </message>
    <message>
        <source>Is the function squared, or what is inside it?</source>
        <translation>Wird die Funktion quadriert, oder das, was darin steht?</translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Think again about what the bars do to a negative number, and to a sum.</source>
        <translation>Denke noch einmal nach, was die Betragsstriche mit einer negativen Zahl machen, und mit einer Summe.</translation>
    </message>
    <message>
        <source>Degrees and radians</source>
        <translation>Grad und Bogenmaß</translation>
    </message>
    <message>
        <source>Check the unit of the angle: degrees or radians?</source>
        <translation>Prüfe die Einheit des Winkels: Grad oder Bogenmaß?</translation>
    </message>
    <message>
        <source>Per cent sign</source>
        <translation>Prozentzeichen</translation>
    </message>
    <message>
        <source>Per cent means hundredths.</source>
        <translation>Prozent heißt Hundertstel.</translation>
    </message>
    <message>
        <source>Rounded number as exact</source>
        <translation>Gerundete Zahl als genaue</translation>
    </message>
    <message>
        <source>This is rounded: write the exact number, or an about-equal sign.</source>
        <translation>Das ist gerundet: schreibe die genaue Zahl oder ein Ungefähr-Zeichen.</translation>
    </message>
    <message>
        <source>Unit conversion</source>
        <translation>Umrechnung der Einheit</translation>
    </message>
    <message>
        <source>Check the conversion: is the new unit larger or smaller, and how many of one make the other?</source>
        <translation>Prüfe die Umrechnung: ist die neue Einheit größer oder kleiner, und wie viele der einen ergeben die andere?</translation>
    </message>
    <message>
        <source>Place of the decimal point</source>
        <translation>Stelle des Dezimalpunkts</translation>
    </message>
    <message>
        <source>The digits are right: check the place of the decimal point.</source>
        <translation>Die Ziffern stimmen: prüfe die Stelle des Dezimalpunkts.</translation>
    </message>
    <message>
        <source>Rounded too early</source>
        <translation>Zu früh gerundet</translation>
    </message>
    <message>
        <source>Something was rounded before the end: keep the exact numbers until the last step.</source>
        <translation>Etwas wurde vor dem Ende gerundet: behalte die genauen Zahlen bis zum letzten Schritt.</translation>
    </message>
    <message>
        <source>Order of operations</source>
        <translation>Reihenfolge der Rechenarten</translation>
    </message>
    <message>
        <source>Multiply and divide before you add and subtract.</source>
        <translation>Punktrechnung vor Strichrechnung: erst multiplizieren und dividieren, dann addieren und subtrahieren.</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Operations of the same rank are done from left to right.</source>
        <translation>Rechenarten derselben Stufe werden von links nach rechts ausgeführt.</translation>
    </message>
    <message>
        <source>Powers first</source>
        <translation>Potenzen zuerst</translation>
    </message>
    <message>
        <source>Powers come before multiplication and addition.</source>
        <translation>Potenzen kommen vor dem Multiplizieren und Addieren.</translation>
    </message>
    <message>
        <source>Like terms</source>
        <translation>Gleichartige Glieder</translation>
    </message>
    <message>
        <source>When like terms are added the unknown stays as it is: only the numbers in front are added.</source>
        <translation>Werden gleichartige Glieder addiert, bleibt die Unbekannte, wie sie ist: nur die Zahlen davor werden addiert.</translation>
    </message>
    <message>
        <source>Unlike terms put together</source>
        <translation>Verschiedenartige Glieder zusammengefasst</translation>
    </message>
    <message>
        <source>Only like terms can be put together.</source>
        <translation>Nur gleichartige Glieder lassen sich zusammenfassen.</translation>
    </message>
    <message>
        <source>Unknown taken away</source>
        <translation>Unbekannte abgezogen</translation>
    </message>
    <message>
        <source>How many of the unknown are left when one of them is taken away?</source>
        <translation>Wie viele der Unbekannten bleiben, wenn eine davon weggenommen wird?</translation>
    </message>
    <message>
        <source>Two minus signs</source>
        <translation>Zwei Minuszeichen</translation>
    </message>
    <message>
        <source>Count the minus signs: what do two of them make?</source>
        <translation>Zähle die Minuszeichen: was ergeben zwei davon?</translation>
    </message>
    <message>
        <source>Difference the wrong way round</source>
        <translation>Differenz verkehrt herum</translation>
    </message>
    <message>
        <source>Signs of a sum</source>
        <translation>Vorzeichen einer Summe</translation>
    </message>
    <message>
        <source>Think of the number line: where do you start, and in which direction do you go?</source>
        <translation>Denke an den Zahlenstrahl: wo fängst du an, und in welche Richtung gehst du?</translation>
    </message>
    <message>
        <source>Fraction upside down</source>
        <translation>Bruch auf dem Kopf</translation>
    </message>
    <message>
        <source>Which number belongs above the bar, and which below?</source>
        <translation>Welche Zahl gehört über den Bruchstrich, und welche darunter?</translation>
    </message>
    <message>
        <source>Slip of reckoning</source>
        <translation>Rechenfehler</translation>
    </message>
    <message>
        <source>Check the arithmetic of this line once more.</source>
        <translation>Rechne diese Zeile noch einmal nach.</translation>
    </message>
    <message>
        <source>Slip of reckoning while moving</source>
        <translation>Rechenfehler beim Umstellen</translation>
    </message>
    <message>
        <source>There are too many things inside one another here.</source>
        <translation>Hier ist zu viel ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>There are more than {max_depth} things inside one another here.</source>
        <translation>Hier sind mehr als {max_depth} Dinge ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>Am Ende fehlt etwas.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Hier fehlt etwas.</translation>
    </message>
    <message>
        <source>This closing bracket &apos;{shown}&apos; has no opening bracket before it.</source>
        <translation>Zu dieser schließenden Klammer &apos;{shown}&apos; gibt es keine öffnende davor.</translation>
    </message>
    <message>
        <source>I do not know how to read the words &apos;{value}&apos; here.</source>
        <translation>Ich weiß nicht, wie die Wörter &apos;{value}&apos; hier zu lesen sind.</translation>
    </message>
    <message>
        <source>I read one statement at a time, and here one follows from another.</source>
        <translation>Ich lese eine Aussage auf einmal, und hier folgt eine aus der anderen.</translation>
    </message>
    <message>
        <source>I cannot tell whether this : means a ratio or a division.</source>
        <translation>Ich kann nicht erkennen, ob dieses : ein Verhältnis oder eine Division bedeutet.</translation>
    </message>
    <message>
        <source>Write / for both.</source>
        <translation>Schreibe / für beides.</translation>
    </message>
    <message>
        <source>I did not expect &apos;{shown}&apos; here.</source>
        <translation>&apos;{shown}&apos; habe ich hier nicht erwartet.</translation>
    </message>
    <message>
        <source>The numbers here get too large for me to compute.</source>
        <translation>Die Zahlen werden hier zu groß für mich.</translation>
    </message>
    <message>
        <source>An exponent here is larger than {max_exponent}.</source>
        <translation>Ein Exponent hier ist größer als {max_exponent}.</translation>
    </message>
    <message>
        <source>I compute factorials up to {max_factorial} only.</source>
        <translation>Fakultäten rechne ich nur bis {max_factorial}.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This closing bracket does not fit the one that opened.</source>
        <translation>Diese schließende Klammer passt nicht zur öffnenden.</translation>
    </message>
    <message>
        <source>There is nothing inside these brackets.</source>
        <translation>In diesen Klammern steht nichts.</translation>
    </message>
    <message>
        <source>I do not know what these angle brackets mean.</source>
        <translation>Ich weiß nicht, was diese spitzen Klammern bedeuten.</translation>
    </message>
    <message>
        <source>This closing bracket &apos;{opening}&apos; has no opening bracket before it.</source>
        <translation>Zu dieser schließenden Klammer &apos;{opening}&apos; gibt es keine öffnende davor.</translation>
    </message>
    <message>
        <source>I expected an interval with two ends in these brackets.</source>
        <translation>In diesen Klammern habe ich ein Intervall mit zwei Enden erwartet.</translation>
    </message>
    <message>
        <source>This bar | of an absolute value is not closed.</source>
        <translation>Dieser Betragsstrich | ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A determinant needs as many rows as columns.</source>
        <translation>Eine Determinante braucht so viele Zeilen wie Spalten.</translation>
    </message>
    <message>
        <source>There is nothing here to differentiate.</source>
        <translation>Hier gibt es nichts abzuleiten.</translation>
    </message>
    <message>
        <source>I cannot tell how much of this is to be differentiated.</source>
        <translation>Ich kann nicht erkennen, wie viel davon abzuleiten ist.</translation>
    </message>
    <message>
        <source>Put all of it in one pair of brackets.</source>
        <translation>Setze alles in ein einziges Paar Klammern.</translation>
    </message>
    <message>
        <source>This integral has only one of its two limits.</source>
        <translation>Dieses Integral hat nur eine seiner beiden Grenzen.</translation>
    </message>
    <message>
        <source>I miss the dx of this integral.</source>
        <translation>Mir fehlt das dx dieses Integrals.</translation>
    </message>
    <message>
        <source>Write dx at its end.</source>
        <translation>Schreibe dx an das Ende.</translation>
    </message>
    <message>
        <source>I miss what tends to what in this limit.</source>
        <translation>Mir fehlt bei diesem Grenzwert, was wogegen strebt.</translation>
    </message>
    <message>
        <source>Write lim x-&gt;0 ...</source>
        <translation>Schreibe lim x-&gt;0 ...</translation>
    </message>
    <message>
        <source>I miss the limits of this sum.</source>
        <translation>Mir fehlen die Grenzen dieser Summe.</translation>
    </message>
    <message>
        <source>letter without a name</source>
        <translation>Buchstabe ohne Namen</translation>
    </message>
    <message>
        <source>This letter looks like {like} but is another one ({name}): type it again with the Latin keyboard.</source>
        <translation>Dieser Buchstabe sieht aus wie {like}, ist aber ein anderer ({name}): tippe ihn noch einmal mit der lateinischen Tastatur.</translation>
    </message>
    <message>
        <source>I do not know the letter {char} ({name}).</source>
        <translation>Ich kenne den Buchstaben {char} nicht ({name}).</translation>
    </message>
    <message>
        <source>A backslash stands here with nothing after it.</source>
        <translation>Hier steht ein umgekehrter Schrägstrich, und danach nichts.</translation>
    </message>
    <message>
        <source>I do not know this set of numbers.</source>
        <translation>Diese Zahlenmenge kenne ich nicht.</translation>
    </message>
    <message>
        <source>I do not know the command \{name}.</source>
        <translation>Den Befehl \{name} kenne ich nicht.</translation>
    </message>
    <message>
        <source>I do not know what the sign &amp; means here.</source>
        <translation>Ich weiß nicht, was das Zeichen &amp; hier bedeutet.</translation>
    </message>
    <message>
        <source>I do not know this kind of block{shown}.</source>
        <translation>Diese Art von Block kenne ich nicht{shown}.</translation>
    </message>
    <message>
        <source>I miss the closing bracket of what stands behind this command.</source>
        <translation>Mir fehlt die schließende Klammer von dem, was hinter diesem Befehl steht.</translation>
    </message>
    <message>
        <source>I do not understand what stands with this degree sign.</source>
        <translation>Ich verstehe nicht, was bei diesem Gradzeichen steht.</translation>
    </message>
    <message>
        <source>I do not know what \circ means here.</source>
        <translation>Ich weiß nicht, was \circ hier bedeutet.</translation>
    </message>
    <message>
        <source>I miss the closing bracket of this text.</source>
        <translation>Mir fehlt die schließende Klammer dieses Textes.</translation>
    </message>
    <message>
        <source>I cannot tell how this goes on.</source>
        <translation>Ich kann nicht erkennen, wie das weitergeht.</translation>
    </message>
    <message>
        <source>I cannot work with congruences: write the remainder, as in 7 mod 3.</source>
        <translation>Mit Kongruenzen kann ich hier nicht rechnen: schreibe den Rest, wie in 7 mod 3.</translation>
    </message>
    <message>
        <source>The function {name} does not take {args} arguments.</source>
        <translation>Die Funktion {name} nimmt keine {args} Argumente.</translation>
    </message>
    <message>
        <source>I cannot tell what {name} to the power -1 means.</source>
        <translation>Ich kann nicht erkennen, was {name} hoch -1 bedeutet.</translation>
    </message>
    <message>
        <source>I do not understand this power of {name}.</source>
        <translation>Ich verstehe diese Potenz von {name} nicht.</translation>
    </message>
    <message>
        <source>The function {value} has no argument.</source>
        <translation>Die Funktion {value} hat kein Argument.</translation>
    </message>
    <message>
        <source>A root has one number under it.</source>
        <translation>Unter einer Wurzel steht eine einzige Zahl.</translation>
    </message>
    <message>
        <source>I do not know this sign.</source>
        <translation>Dieses Zeichen kenne ich nicht.</translation>
    </message>
    <message>
        <source>Write &lt;= or &gt;=.</source>
        <translation>Schreibe &lt;= oder &gt;=.</translation>
    </message>
    <message>
        <source>I do not know this mark over a letter.</source>
        <translation>Dieses Zeichen über einem Buchstaben kenne ich nicht.</translation>
    </message>
    <message>
        <source>I do not know the sign {char}.</source>
        <translation>Ich kenne das Zeichen {char} nicht.</translation>
    </message>
    <message>
        <source>I cannot tell whether != here is a factorial followed by =, or &apos;not equal&apos;.</source>
        <translation>Ich kann nicht erkennen, ob != hier eine Fakultät mit = danach ist oder &apos;ungleich&apos;.</translation>
    </message>
    <message>
        <source>This number has two decimal points.</source>
        <translation>Diese Zahl hat zwei Dezimalzeichen.</translation>
    </message>
    <message>
        <source>This number has more than {max_digits} digits.</source>
        <translation>Diese Zahl hat mehr als {max_digits} Ziffern.</translation>
    </message>
    <message>
        <source>I cannot tell how this number goes on.</source>
        <translation>Ich kann nicht erkennen, wie diese Zahl weitergeht.</translation>
    </message>
    <message>
        <source>Write it as a fraction, as in 1/3.</source>
        <translation>Schreibe sie als Bruch, wie in 1/3.</translation>
    </message>
    <message>
        <source>This can mean {power} or {product}.</source>
        <translation>Das kann {power} oder {product} bedeuten.</translation>
    </message>
    <message>
        <source>Write *10^ for a power of ten, or *e for the number e.</source>
        <translation>Schreibe *10^ für eine Zehnerpotenz oder *e für die Zahl e.</translation>
    </message>
    <message>
        <source>Write + between the whole number and the fraction, or * for a product.</source>
        <translation>Schreibe + zwischen die ganze Zahl und den Bruch oder * für ein Produkt.</translation>
    </message>
    <message>
        <source>I do not understand this subscript.</source>
        <translation>Ich verstehe diesen tiefgestellten Index nicht.</translation>
    </message>
    <message>
        <source>I read one mark over a letter, and here are two.</source>
        <translation>Ich lese ein Zeichen über einem Buchstaben, und hier sind zwei.</translation>
    </message>
    <message>
        <source>I do not know what this mark means over more than one letter.</source>
        <translation>Ich weiß nicht, was dieses Zeichen über mehr als einem Buchstaben bedeutet.</translation>
    </message>
    <message>
        <source>I cannot tell how much of this number belongs here.</source>
        <translation>Ich kann nicht erkennen, wie viel von dieser Zahl hierher gehört.</translation>
    </message>
    <message>
        <source>Only a letter can have a subscript.</source>
        <translation>Nur ein Buchstabe kann einen tiefgestellten Index haben.</translation>
    </message>
    <message>
        <source>I cannot tell what this per cent sign belongs to.</source>
        <translation>Ich kann nicht erkennen, wozu dieses Prozentzeichen gehört.</translation>
    </message>
    <message>
        <source>I do not know what this prime belongs to.</source>
        <translation>Ich weiß nicht, wozu dieser Strich gehört.</translation>
    </message>
    <message>
        <source>A set in braces cannot be a factor here.</source>
        <translation>Eine Menge in geschweiften Klammern kann hier kein Faktor sein.</translation>
    </message>
    <message>
        <source>I do not know what {name} means as a power of a matrix.</source>
        <translation>Ich weiß nicht, was {name} als Potenz einer Matrix bedeutet.</translation>
    </message>
    <message>
        <source>I do not know what this curly bracket means here.</source>
        <translation>Ich weiß nicht, was diese geschweifte Klammer hier bedeutet.</translation>
    </message>
    <message>
        <source>Two numbers stand side by side here: this can be a product, or one number with a space in it.</source>
        <translation>Zwei Zahlen stehen hier nebeneinander: das kann ein Produkt sein oder eine Zahl mit einem Leerzeichen darin.</translation>
    </message>
    <message>
        <source>Put a sign between them.</source>
        <translation>Setze ein Zeichen dazwischen.</translation>
    </message>
    <message>
        <source>I cannot tell whether this number is a factor or a power.</source>
        <translation>Ich kann nicht erkennen, ob diese Zahl ein Faktor oder eine Potenz ist.</translation>
    </message>
    <message>
        <source>I cannot tell how far the divisor of this mod reaches.</source>
        <translation>Ich kann nicht erkennen, wie weit der Teiler dieses mod reicht.</translation>
    </message>
    <message>
        <source>Put brackets around what belongs together.</source>
        <translation>Setze Klammern um das, was zusammengehört.</translation>
    </message>
    <message>
        <source>I cannot tell what comes first here, the {word} or the {word2}.</source>
        <translation>Ich kann nicht erkennen, was hier zuerst kommt, {word} oder {word2}.</translation>
    </message>
    <message>
        <source>Put brackets around what is below the line.</source>
        <translation>Setze Klammern um das, was unter dem Bruchstrich steht.</translation>
    </message>
    <message>
        <source>Put brackets around the whole power.</source>
        <translation>Setze Klammern um die ganze Potenz.</translation>
    </message>
    <message>
        <source>Put brackets around what belongs to the function.</source>
        <translation>Setze Klammern um das, was zur Funktion gehört.</translation>
    </message>
    <message>
        <source>Write a fraction, as in 1/3.</source>
        <translation>Schreibe einen Bruch, wie in 1/3.</translation>
    </message>
    <message>
        <source>Write the point on the line, as in 2.5.</source>
        <translation>Schreibe den Punkt auf die Zeile, wie in 2.5.</translation>
    </message>
    <message>
        <source>Leave a space after a comma in a list.</source>
        <translation>Lass in einer Aufzählung ein Leerzeichen nach dem Komma.</translation>
    </message>
    <message>
        <source>Write a comma between two numbers.</source>
        <translation>Schreibe ein Komma zwischen zwei Zahlen.</translation>
    </message>
    <message>
        <source>For plus or minus, write +/-.</source>
        <translation>Für plus oder minus schreibe +/-.</translation>
    </message>
    <message>
        <source>Write + or a sign of a product between.</source>
        <translation>Schreibe + oder ein Malzeichen dazwischen.</translation>
    </message>
    <message>
        <source>I cannot tell whether these are two things or the factors of a product.</source>
        <translation>Ich kann nicht erkennen, ob das zwei Dinge sind oder die Faktoren eines Produkts.</translation>
    </message>
    <message>
        <source>Write a comma or a multiplication sign.</source>
        <translation>Schreibe ein Komma oder ein Malzeichen.</translation>
    </message>
    <message>
        <source>I miss the end of what begins here.</source>
        <translation>Mir fehlt das Ende von dem, was hier beginnt.</translation>
    </message>
    <message>
        <source>There is nothing inside this table.</source>
        <translation>In dieser Tabelle steht nichts.</translation>
    </message>
    <message>
        <source>The rows of this matrix are not all of the same length.</source>
        <translation>Die Zeilen dieser Matrix sind nicht alle gleich lang.</translation>
    </message>
    <message>
        <source>I expected one value in each place of this matrix.</source>
        <translation>An jeder Stelle dieser Matrix habe ich einen einzigen Wert erwartet.</translation>
    </message>
    <message>
        <source>I do not understand these cases.</source>
        <translation>Ich verstehe diese Fälle nicht.</translation>
    </message>
    <message>
        <source>One of these cases has no condition.</source>
        <translation>Einer dieser Fälle hat keine Bedingung.</translation>
    </message>
    <message>
        <source>I expected a condition such as x &gt; 0 before this.</source>
        <translation>Davor habe ich eine Bedingung wie x &gt; 0 erwartet.</translation>
    </message>
    <message>
        <source>Write the rows of a matrix in square brackets.</source>
        <translation>Schreibe die Zeilen einer Matrix in eckige Klammern.</translation>
    </message>
    <message>
        <source>This can be ln, the natural logarithm, or the product of I and n.</source>
        <translation>Das kann ln sein, der natürliche Logarithmus, oder das Produkt aus I und n.</translation>
    </message>
    <message>
        <source>The name of the logarithm begins with a small L.</source>
        <translation>Der Name des Logarithmus beginnt mit einem kleinen L.</translation>
    </message>
    <message>
        <source>I do not know the word &apos;{run}&apos;.</source>
        <translation>Ich kenne das Wort &apos;{run}&apos; nicht.</translation>
    </message>
    <message>
        <source>A product of letters is clearer with signs, as in a*b.</source>
        <translation>Ein Produkt von Buchstaben ist mit Zeichen klarer, wie in a*b.</translation>
    </message>
    <message>
        <source>I know no function &apos;{run}&apos;; it can also be the product {product} and what is in the brackets.</source>
        <translation>Ich kenne keine Funktion &apos;{run}&apos;; es kann auch das Produkt {product} sein mit dem, was in der Klammer steht.</translation>
    </message>
    <message>
        <source>Write * between the letters of a product.</source>
        <translation>Schreibe * zwischen die Buchstaben eines Produkts.</translation>
    </message>
    <message>
        <source>I cannot tell whether &apos;{run}&apos; begins with the name of a function or with a letter a.</source>
        <translation>Ich kann nicht erkennen, ob &apos;{run}&apos; mit dem Namen einer Funktion beginnt oder mit dem Buchstaben a.</translation>
    </message>
    <message>
        <source>Write the brackets of the function, as in asin(x), or a*sin(x).</source>
        <translation>Schreibe die Klammern der Funktion, wie in asin(x), oder a*sin(x).</translation>
    </message>
    <message>
        <source>An equation or an inequality is expected.</source>
        <translation>Erwartet wird eine Gleichung oder eine Ungleichung.</translation>
    </message>
    <message>
        <source>The two sides do not have the same number of values.</source>
        <translation>Die beiden Seiten haben nicht gleich viele Werte.</translation>
    </message>
    <message>
        <source>I do not understand this relation.</source>
        <translation>Ich verstehe diese Beziehung nicht.</translation>
    </message>
    <message>
        <source>I do not understand this sign of a relation here.</source>
        <translation>Ich verstehe dieses Zeichen einer Beziehung hier nicht.</translation>
    </message>
    <message>
        <source>I do not understand this use of infinity.</source>
        <translation>Ich verstehe nicht, wie Unendlich hier gebraucht wird.</translation>
    </message>
    <message>
        <source>I do not understand this set.</source>
        <translation>Ich verstehe diese Menge nicht.</translation>
    </message>
    <message>
        <source>integrate x^2 from 0 to 1</source>
        <translation>integriere x^2 von 0 bis 1</translation>
    </message>
    <message>
        <source>derivative of x sin x</source>
        <translation>Ableitung von x sin x</translation>
    </message>
    <message>
        <source>There are too many pieces in this set.</source>
        <translation>In dieser Menge sind zu viele Teile.</translation>
    </message>
    <message>
        <source>Something is missing beside this sign of a set.</source>
        <translation>Neben diesem Mengenzeichen fehlt etwas.</translation>
    </message>
    <message>
        <source>I cannot tell whether ∪ or ∩ is meant to come first.</source>
        <translation>Ich kann nicht erkennen, ob ∪ oder ∩ zuerst kommen soll.</translation>
    </message>
    <message>
        <source>I cannot tell which of these sets is to be left out.</source>
        <translation>Ich kann nicht erkennen, welche dieser Mengen weggelassen werden soll.</translation>
    </message>
    <message>
        <source>I cannot work this out with certainty.</source>
        <translation>Das kann ich nicht mit Sicherheit ausrechnen.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>existiert nicht</translation>
    </message>
    <message>
        <source>The curves do not meet twice, so they enclose no area.</source>
        <translation>Die Kurven treffen sich nicht zweimal, also schließen sie keine Fläche ein.</translation>
    </message>
    <message>
        <source>The area begins to the right of where it ends.</source>
        <translation>Die Fläche beginnt rechts von ihrem Ende.</translation>
    </message>
    <message>
        <source>Part of this curve runs below the x-axis, so I cannot tell which area is meant.</source>
        <translation>Ein Teil dieser Kurve verläuft unter der x-Achse, also kann ich nicht erkennen, welche Fläche gemeint ist.</translation>
    </message>
    <message>
        <source>I cannot find this area with certainty.</source>
        <translation>Diese Fläche kann ich nicht mit Sicherheit bestimmen.</translation>
    </message>
    <message>
        <source>integrated piece by piece, and measured with numbers</source>
        <translation>Stück für Stück integriert und mit Zahlen nachgemessen</translation>
    </message>
    <message>
        <source>I cannot find where these curves cross.</source>
        <translation>Ich kann nicht finden, wo sich diese Kurven schneiden.</translation>
    </message>
    <message>
        <source>I do not know the value of every letter here.</source>
        <translation>Ich kenne hier nicht den Wert jedes Buchstabens.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>An answer of its own goes on from no place in the conversation.</source>
        <translation>Eine eigene Antwort geht von keiner Stelle des Gesprächs aus weiter.</translation>
    </message>
    <message>
        <source>Please reason step by step, and put your final answer within \boxed{{}}.</source>
        <translation>Bitte denke Schritt für Schritt nach und setze deine endgültige Antwort in \boxed{{}}.</translation>
    </message>
    <message>
        <source>It may become very slow or stop.</source>
        <translation>Es kann sehr langsam werden oder stehen bleiben.</translation>
    </message>
    <message>
        <source>A shorter context or a smaller model needs less.</source>
        <translation>Ein kürzerer Kontext oder ein kleineres Modell braucht weniger.</translation>
    </message>
    <message>
        <source>LEMMA_ENGINE_DIR is set to {folder}, where there is no {library_file_names}.</source>
        <translation>LEMMA_ENGINE_DIR ist auf {folder} gesetzt, und dort gibt es kein {library_file_names}.</translation>
    </message>
    <message>
        <source>Unset it, or build the engine with: python -m engine.native.build</source>
        <translation>Nimm die Einstellung weg oder baue die Engine mit: python -m engine.native.build</translation>
    </message>
    <message>
        <source>Build it once with: python -m engine.native.build</source>
        <translation>Baue sie einmal mit: python -m engine.native.build</translation>
    </message>
    <message>
        <source>Build it again with: python -m engine.native.build</source>
        <translation>Baue sie noch einmal mit: python -m engine.native.build</translation>
    </message>
    <message>
        <source>{name} must be a number from {low} to {high}, not {value}.</source>
        <translation>{name} muss eine Zahl von {low} bis {high} sein, nicht {value}.</translation>
    </message>
    <message>
        <source>This is a point or an interval.</source>
        <translation>Das ist ein Punkt oder ein Intervall.</translation>
    </message>
    <message>
        <source>Write the solutions one by one, as in x = 1 or x = 2.</source>
        <translation>Schreibe die Lösungen einzeln auf, wie in x = 1 or x = 2.</translation>
    </message>
    <message>
        <source>Is this meant with the {name}?</source>
        <translation>Ist das mit dem {name} gemeint?</translation>
    </message>
    <message>
        <source>Then write it too.</source>
        <translation>Dann schreibe es auch dazu.</translation>
    </message>
    <message>
        <source>({other} too)</source>
        <translation>({other} auch)</translation>
    </message>
    <message>
        <source>{shown} is not always a solution.</source>
        <translation>{shown} ist nicht immer eine Lösung.</translation>
    </message>
    <message>
        <source>{shown} is no solution.</source>
        <translation>{shown} ist keine Lösung.</translation>
    </message>
    <message>
        <source>component {at}</source>
        <translation>Komponente {at}</translation>
    </message>
    <message>
        <source>This is not right: it has no value.</source>
        <translation>Das ist nicht richtig: Es hat keinen Wert.</translation>
    </message>
    <message>
        <source>Look for a division by zero or a logarithm of zero.</source>
        <translation>Suche nach einer Division durch null oder einem Logarithmus von null.</translation>
    </message>
    <message>
        <source>The zeros at the end do not show whether they are meant as figures.</source>
        <translation>Bei den Nullen am Ende ist nicht zu sehen, ob sie als gültige Ziffern gemeint sind.</translation>
    </message>
    <message>
        <source>The sign of a unit has no plural s: write {unit}.</source>
        <translation>Das Zeichen einer Einheit bekommt kein s für die Mehrzahl: Schreibe {unit}.</translation>
    </message>
    <message>
        <source>Look at the sign.</source>
        <translation>Achte auf das Vorzeichen.</translation>
    </message>
    <message>
        <source>{shown} and {shown2}</source>
        <translation>{shown} und {shown2}</translation>
    </message>
    <message>
        <source>What is a number to the power zero?</source>
        <translation>Was ist eine Zahl hoch null?</translation>
    </message>
    <message>
        <source>Follow the pattern of the powers down.</source>
        <translation>Verfolge das Muster der Potenzen nach unten.</translation>
    </message>
    <message>
        <source>Two numbers have this square.</source>
        <translation>Zwei Zahlen haben dieses Quadrat.</translation>
    </message>
    <message>
        <source>Which is the other one?</source>
        <translation>Welche ist die andere?</translation>
    </message>
    <message>
        <source>Which number is divided by which?</source>
        <translation>Welche Zahl wird durch welche geteilt?</translation>
    </message>
    <message>
        <source>Put your result back to see.</source>
        <translation>Setze dein Ergebnis zur Probe ein.</translation>
    </message>
    <message>
        <source>Which number is taken away from which?</source>
        <translation>Welche Zahl wird von welcher abgezogen?</translation>
    </message>
    <message>
        <source>Mind the sign of the result.</source>
        <translation>Achte auf das Vorzeichen des Ergebnisses.</translation>
    </message>
    <message>
        <source>{place} below</source>
        <translation>{place} unten</translation>
    </message>
    <message>
        <source>part {known}</source>
        <translation>Teil {known}</translation>
    </message>
    <message>
        <source>{message} (character {position})</source>
        <translation>{message} (Zeichen {position})</translation>
    </message>
    <message>
        <source>Put a space between !</source>
        <translation>Setze ein Leerzeichen zwischen !</translation>
    </message>
    <message>
        <source>and =, or before !=.</source>
        <translation>und =, oder vor !=.</translation>
    </message>
    <message>
        <source>Write * before a factor, ^ before a power, _ before a subscript.</source>
        <translation>Schreibe * vor einen Faktor, ^ vor eine Potenz, _ vor einen Index.</translation>
    </message>
    <message>
        <source>Write ln, or the base as in log_10.</source>
        <translation>Schreibe ln oder die Basis, wie in log_10.</translation>
    </message>
    <message>
        <source>This can be {first} or {tree}.</source>
        <translation>Das kann {first} oder {tree} sein.</translation>
    </message>
    <message>
        <source>differentiated by rules and worked out</source>
        <translation>nach den Regeln abgeleitet und ausgerechnet</translation>
    </message>
    <message>
        <source>The derivative has no value there.</source>
        <translation>Die Ableitung hat dort keinen Wert.</translation>
    </message>
    <message>
        <source>differentiated twice, in two ways</source>
        <translation>zweimal abgeleitet, auf zwei Wegen</translation>
    </message>
    <message>
        <source>I cannot find this integral.</source>
        <translation>Dieses Integral kann ich nicht finden.</translation>
    </message>
    <message>
        <source>I cannot find this integral with certainty.</source>
        <translation>Dieses Integral kann ich nicht mit Sicherheit finden.</translation>
    </message>
    <message>
        <source>differentiated back</source>
        <translation>zurück abgeleitet</translation>
    </message>
    <message>
        <source>I can work out definite integrals of numbers only.</source>
        <translation>Bestimmte Integrale kann ich nur mit Zahlen ausrechnen.</translation>
    </message>
    <message>
        <source>I cannot write the value of this integral.</source>
        <translation>Den Wert dieses Integrals kann ich nicht aufschreiben.</translation>
    </message>
    <message>
        <source>integrated, and measured with numbers</source>
        <translation>integriert und mit Zahlen nachgemessen</translation>
    </message>
    <message>
        <source>This integral grows without bound.</source>
        <translation>Dieses Integral wächst über jede Grenze.</translation>
    </message>
    <message>
        <source>integrated, differentiated back, and taken to the limit</source>
        <translation>integriert, zurück abgeleitet und zum Grenzwert geführt</translation>
    </message>
    <message>
        <source>The function has no value somewhere between the limits.</source>
        <translation>Die Funktion hat irgendwo zwischen den Grenzen keinen Wert.</translation>
    </message>
    <message>
        <source>The function grows without bounds between the limits.</source>
        <translation>Die Funktion wächst zwischen den Grenzen über jede Grenze.</translation>
    </message>
    <message>
        <source>I cannot measure this integral well enough.</source>
        <translation>Dieses Integral kann ich nicht genau genug messen.</translation>
    </message>
    <message>
        <source>I cannot work out this limit.</source>
        <translation>Diesen Grenzwert kann ich nicht bestimmen.</translation>
    </message>
    <message>
        <source>the limits from the left and from the right differ</source>
        <translation>die Grenzwerte von links und von rechts sind verschieden</translation>
    </message>
    <message>
        <source>compared with values near the point</source>
        <translation>mit Werten nahe der Stelle verglichen</translation>
    </message>
    <message>
        <source>I cannot confirm this limit with numbers.</source>
        <translation>Diesen Grenzwert kann ich nicht mit Zahlen bestätigen.</translation>
    </message>
    <message>
        <source>The function has no value near this point.</source>
        <translation>Die Funktion hat nahe dieser Stelle keinen Wert.</translation>
    </message>
    <message>
        <source>I cannot solve this with certainty.</source>
        <translation>Das kann ich nicht mit Sicherheit lösen.</translation>
    </message>
    <message>
        <source>There are too many absolute values here for me.</source>
        <translation>Hier sind mir zu viele Beträge.</translation>
    </message>
    <message>
        <source>This is not a quadratic function with plain numbers in it.</source>
        <translation>Das ist keine quadratische Funktion mit bloßen Zahlen darin.</translation>
    </message>
    <message>
        <source>I cannot confirm the vertex.</source>
        <translation>Den Scheitel kann ich nicht bestätigen.</translation>
    </message>
    <message>
        <source>This parabola has no {value}.</source>
        <translation>Diese Parabel hat nicht: {value}.</translation>
    </message>
    <message>
        <source>the function is the same on both sides of it</source>
        <translation>die Funktion ist auf beiden Seiten davon gleich</translation>
    </message>
    <message>
        <source>This function has no {detail}: it grows without bound.</source>
        <translation>Diese Funktion hat nicht: {detail}; sie wächst über jede Grenze.</translation>
    </message>
    <message>
        <source>the value at the vertex, which the function takes on both sides alike</source>
        <translation>der Wert am Scheitel, den die Funktion auf beiden Seiten gleich annimmt</translation>
    </message>
    <message>
        <source>I can find the range of quadratic functions only.</source>
        <translation>Den Wertebereich kann ich nur bei quadratischen Funktionen bestimmen.</translation>
    </message>
    <message>
        <source>I cannot complete the square here with certainty.</source>
        <translation>Hier kann ich nicht mit Sicherheit quadratisch ergänzen.</translation>
    </message>
    <message>
        <source>multiplied out again</source>
        <translation>wieder ausmultipliziert</translation>
    </message>
    <message>
        <source>I cannot split this into partial fractions with certainty.</source>
        <translation>Das kann ich nicht mit Sicherheit in Partialbrüche zerlegen.</translation>
    </message>
    <message>
        <source>There is nothing to split here.</source>
        <translation>Hier gibt es nichts zu zerlegen.</translation>
    </message>
    <message>
        <source>added up again</source>
        <translation>wieder addiert</translation>
    </message>
    <message>
        <source>I expected to divide by a polynomial whose degree is not higher.</source>
        <translation>Ich habe die Division durch ein Polynom erwartet, dessen Grad nicht höher ist.</translation>
    </message>
    <message>
        <source>I cannot confirm this division.</source>
        <translation>Diese Division kann ich nicht bestätigen.</translation>
    </message>
    <message>
        <source>multiplied back</source>
        <translation>zurück multipliziert</translation>
    </message>
    <message>
        <source>{quotient}, remainder {rest}</source>
        <translation>{quotient}, Rest {rest}</translation>
    </message>
    <message>
        <source>{quotient} \quad \text{{remainder }} {rest}</source>
        <translation>{quotient} \quad \text{{Rest }} {rest}</translation>
    </message>
    <message>
        <source>This point does not lie on the curve.</source>
        <translation>Dieser Punkt liegt nicht auf der Kurve.</translation>
    </message>
    <message>
        <source>I cannot confirm the slope here.</source>
        <translation>Die Steigung hier kann ich nicht bestätigen.</translation>
    </message>
    <message>
        <source>the slope of very short chords agrees</source>
        <translation>die Steigung sehr kurzer Sehnen stimmt überein</translation>
    </message>
    <message>
        <source>the tangent is level there</source>
        <translation>die Tangente ist dort waagerecht</translation>
    </message>
    <message>
        <source>I cannot confirm this line.</source>
        <translation>Diese Gerade kann ich nicht bestätigen.</translation>
    </message>
    <message>
        <source>it passes through the point, and the slope of very short chords agrees</source>
        <translation>sie geht durch den Punkt, und die Steigung sehr kurzer Sehnen stimmt überein</translation>
    </message>
    <message>
        <source>I cannot confirm the discriminant.</source>
        <translation>Die Diskriminante kann ich nicht bestätigen.</translation>
    </message>
    <message>
        <source>worked out exactly</source>
        <translation>genau ausgerechnet</translation>
    </message>
    <message>
        <source>counted exactly</source>
        <translation>genau gezählt</translation>
    </message>
    <message>
        <source>I expected the equation of a line.</source>
        <translation>Ich habe eine Geradengleichung erwartet.</translation>
    </message>
    <message>
        <source>I cannot confirm this.</source>
        <translation>Das kann ich nicht bestätigen.</translation>
    </message>
    <message>
        <source>put back into the equation</source>
        <translation>in die Gleichung eingesetzt</translation>
    </message>
    <message>
        <source>the value at 0</source>
        <translation>der Wert bei 0</translation>
    </message>
    <message>
        <source>each function undoes the other</source>
        <translation>jede Funktion macht die andere rückgängig</translation>
    </message>
    <message>
        <source>compared with one function put into the other at many points</source>
        <translation>an vielen Stellen mit dem Einsetzen der einen Funktion in die andere verglichen</translation>
    </message>
    <message>
        <source>I cannot confirm this domain.</source>
        <translation>Diese Definitionsmenge kann ich nicht bestätigen.</translation>
    </message>
    <message>
        <source>the parts that need something, and numbers tried</source>
        <translation>die Teile, die etwas verlangen, und probierte Zahlen</translation>
    </message>
    <message>
        <source>This has no value for any real number.</source>
        <translation>Das hat für keine reelle Zahl einen Wert.</translation>
    </message>
    <message>
        <source>I cannot find the domain of this kind of root.</source>
        <translation>Die Definitionsmenge dieser Art von Wurzel kann ich nicht finden.</translation>
    </message>
    <message>
        <source>I cannot find the domain where the base is unknown.</source>
        <translation>Ich kann die Definitionsmenge nicht finden, wenn die Basis unbekannt ist.</translation>
    </message>
    <message>
        <source>I cannot find the domain with this function in it.</source>
        <translation>Ich kann die Definitionsmenge mit dieser Funktion darin nicht finden.</translation>
    </message>
    <message>
        <source>I cannot find the domain of this kind of power.</source>
        <translation>Ich kann die Definitionsmenge dieser Art von Potenz nicht finden.</translation>
    </message>
    <message>
        <source>Write the root as a root, so that I know what is meant for negative numbers.</source>
        <translation>Schreibe die Wurzel als Wurzel, damit ich weiß, was bei negativen Zahlen gemeint ist.</translation>
    </message>
    <message>
        <source>I cannot find the domain of this function.</source>
        <translation>Die Definitionsmenge dieser Funktion kann ich nicht finden.</translation>
    </message>
    <message>
        <source>I cannot compute with infinity.</source>
        <translation>Mit Unendlich kann ich nicht rechnen.</translation>
    </message>
    <message>
        <source>there is a division by zero in it</source>
        <translation>darin steht eine Division durch null</translation>
    </message>
    <message>
        <source>compared with the question at many points</source>
        <translation>an vielen Stellen mit der Aufgabe verglichen</translation>
    </message>
    <message>
        <source>The powers here are too high for me.</source>
        <translation>Die Potenzen hier sind mir zu hoch.</translation>
    </message>
    <message>
        <source>I can factor polynomials only.</source>
        <translation>Faktorisieren kann ich nur Polynome.</translation>
    </message>
    <message>
        <source>I cannot factor this with certainty.</source>
        <translation>Das kann ich nicht mit Sicherheit faktorisieren.</translation>
    </message>
    <message>
        <source>I cannot expand this with certainty.</source>
        <translation>Das kann ich nicht mit Sicherheit ausmultiplizieren.</translation>
    </message>
    <message>
        <source>by the formula, worked out exactly</source>
        <translation>nach der Formel, genau ausgerechnet</translation>
    </message>
    <message>
        <source>every zero and edge found exactly, and a number tried in each piece</source>
        <translation>jede Nullstelle und jeder Rand genau bestimmt, und in jedem Stück eine Zahl probiert</translation>
    </message>
    <message>
        <source>I cannot confirm this inverse function.</source>
        <translation>Diese Umkehrfunktion kann ich nicht bestätigen.</translation>
    </message>
    <message>
        <source>This function takes one value everywhere: it has no inverse.</source>
        <translation>Diese Funktion hat überall denselben Wert: sie hat keine Umkehrfunktion.</translation>
    </message>
    <message>
        <source>This inverse holds only for a part of the numbers, and I cannot judge that yet.</source>
        <translation>Diese Umkehrfunktion gilt nur für einen Teil der Zahlen, und das kann ich noch nicht beurteilen.</translation>
    </message>
    <message>
        <source>This function takes the same value twice: it has no inverse for all numbers.</source>
        <translation>Diese Funktion nimmt denselben Wert zweimal an: sie hat keine Umkehrfunktion für alle Zahlen.</translation>
    </message>
    <message>
        <source>I cannot find the inverse of this function.</source>
        <translation>Die Umkehrfunktion dieser Funktion kann ich nicht finden.</translation>
    </message>
    <message>
        <source>put back at two points of it</source>
        <translation>an zwei ihrer Punkte eingesetzt</translation>
    </message>
    <message>
        <source>both points have this x</source>
        <translation>beide Punkte haben dieses x</translation>
    </message>
    <message>
        <source>the line is vertical</source>
        <translation>die Gerade ist senkrecht</translation>
    </message>
    <message>
        <source>A vertical line has no slope.</source>
        <translation>Eine senkrechte Gerade hat keine Steigung.</translation>
    </message>
    <message>
        <source>I cannot confirm this distance.</source>
        <translation>Diesen Abstand kann ich nicht bestätigen.</translation>
    </message>
    <message>
        <source>squared again</source>
        <translation>wieder quadriert</translation>
    </message>
    <message>
        <source>This is not the equation of a straight line.</source>
        <translation>Das ist keine Gleichung einer Geraden.</translation>
    </message>
    <message>
        <source>I cannot confirm the line {right}.</source>
        <translation>Die Gerade {right} kann ich nicht bestätigen.</translation>
    </message>
    <message>
        <source>worked out in two ways</source>
        <translation>auf zwei Wegen ausgerechnet</translation>
    </message>
    <message>
        <source>the determinant is 0</source>
        <translation>die Determinante ist 0</translation>
    </message>
    <message>
        <source>rows and columns exchanged</source>
        <translation>Zeilen und Spalten vertauscht</translation>
    </message>
    <message>
        <source>worked out exactly, in two ways</source>
        <translation>genau ausgerechnet, auf zwei Wegen</translation>
    </message>
    <message>
        <source>This matrix has no inverse.</source>
        <translation>Diese Matrix hat keine Inverse.</translation>
    </message>
    <message>
        <source>The eigenvalues cannot be written exactly.</source>
        <translation>Die Eigenwerte lassen sich nicht genau aufschreiben.</translation>
    </message>
    <message>
        <source>I cannot confirm the eigenvalues.</source>
        <translation>Die Eigenwerte kann ich nicht bestätigen.</translation>
    </message>
    <message>
        <source>put into the characteristic equation</source>
        <translation>in die charakteristische Gleichung eingesetzt</translation>
    </message>
    <message>
        <source>the equations contradict each other</source>
        <translation>die Gleichungen widersprechen sich</translation>
    </message>
    <message>
        <source>This system has infinitely many solutions, which I cannot judge yet.</source>
        <translation>Dieses System hat unendlich viele Lösungen, die ich noch nicht beurteilen kann.</translation>
    </message>
    <message>
        <source>put back into the equations</source>
        <translation>in die Gleichungen eingesetzt</translation>
    </message>
    <message>
        <source>There is no angle with a vector of length 0.</source>
        <translation>Mit einem Vektor der Länge 0 gibt es keinen Winkel.</translation>
    </message>
    <message>
        <source>at right angles to both vectors</source>
        <translation>im rechten Winkel zu beiden Vektoren</translation>
    </message>
    <message>
        <source>divided into primes</source>
        <translation>in Primzahlen zerlegt</translation>
    </message>
    <message>
        <source>counted one by one</source>
        <translation>einzeln gezählt</translation>
    </message>
    <message>
        <source>listed from the prime factors, and divided out</source>
        <translation>aus den Primfaktoren aufgelistet und durch Teilen geprüft</translation>
    </message>
    <message>
        <source>tried one by one</source>
        <translation>einzeln probiert</translation>
    </message>
    <message>
        <source>divided by the greatest common factor</source>
        <translation>durch den größten gemeinsamen Teiler geteilt</translation>
    </message>
    <message>
        <source>rounded from the exact number, halves away from zero</source>
        <translation>von der genauen Zahl gerundet, Hälften von null weg</translation>
    </message>
    <message>
        <source>I cannot round this with certainty.</source>
        <translation>Das kann ich nicht mit Sicherheit runden.</translation>
    </message>
    <message>
        <source>no multiple is nearer</source>
        <translation>kein Vielfaches ist näher</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>I cannot tell which zeros at the end of a whole number count as significant.</source>
        <translation>Ich kann nicht erkennen, welche Nullen am Ende einer ganzen Zahl als gültig zählen.</translation>
    </message>
    <message>
        <source>I cannot write this in scientific notation with certainty.</source>
        <translation>Das kann ich nicht mit Sicherheit in wissenschaftlicher Schreibweise schreiben.</translation>
    </message>
    <message>
        <source>This number has too many factors to list.</source>
        <translation>Diese Zahl hat zu viele Teiler, um sie aufzulisten.</translation>
    </message>
    <message>
        <source>every remainder tried</source>
        <translation>jeder Rest probiert</translation>
    </message>
    <message>
        <source>the shares add up to the whole</source>
        <translation>die Anteile ergeben zusammen das Ganze</translation>
    </message>
    <message>
        <source>I can solve this only when the derivative stands there once and plainly.</source>
        <translation>Das kann ich nur lösen, wenn die Ableitung einmal und einfach dasteht.</translation>
    </message>
    <message>
        <source>I can solve linear and separable equations only, and only some of them.</source>
        <translation>Ich kann nur lineare und trennbare Gleichungen lösen, und auch davon nur manche.</translation>
    </message>
    <message>
        <source>I cannot find the integral that this needs.</source>
        <translation>Das Integral, das dafür nötig ist, kann ich nicht finden.</translation>
    </message>
    <message>
        <source>every outcome counted</source>
        <translation>jedes Ergebnis gezählt</translation>
    </message>
    <message>
        <source>every solution on one turn found, and put back</source>
        <translation>jede Lösung auf einer Umdrehung gefunden und eingesetzt</translation>
    </message>
    <message>
        <source>This holds for all numbers there.</source>
        <translation>Das gilt dort für alle Zahlen.</translation>
    </message>
    <message>
        <source>This holds for all numbers but some.</source>
        <translation>Das gilt für alle Zahlen bis auf einige.</translation>
    </message>
    <message>
        <source>both sides are the same</source>
        <translation>beide Seiten sind gleich</translation>
    </message>
    <message>
        <source>The solutions cannot be written exactly.</source>
        <translation>Die Lösungen lassen sich nicht genau aufschreiben.</translation>
    </message>
    <message>
        <source>I cannot confirm the solutions.</source>
        <translation>Die Lösungen kann ich nicht bestätigen.</translation>
    </message>
    <message>
        <source>substituted back, and counted</source>
        <translation>eingesetzt und gezählt</translation>
    </message>
    <message>
        <source>I can solve an equation with several letters only when it is linear in the unknown.</source>
        <translation>Eine Gleichung mit mehreren Buchstaben kann ich nur lösen, wenn sie in der Unbekannten linear ist.</translation>
    </message>
    <message>
        <source>I cannot confirm the solution.</source>
        <translation>Die Lösung kann ich nicht bestätigen.</translation>
    </message>
    <message>
        <source>substituted back</source>
        <translation>eingesetzt</translation>
    </message>
    <message>
        <source>substituted back, and looked for others</source>
        <translation>eingesetzt und nach weiteren gesucht</translation>
    </message>
    <message>
        <source>An equation like this can have infinitely many solutions: say in which interval they lie.</source>
        <translation>Eine solche Gleichung kann unendlich viele Lösungen haben: sage, in welchem Intervall sie liegen.</translation>
    </message>
    <message>
        <source>This holds for a whole stretch of numbers, and I cannot say exactly for which.</source>
        <translation>Das gilt für eine ganze Strecke von Zahlen, und ich kann nicht genau sagen, für welche.</translation>
    </message>
    <message>
        <source>There seem to be more solutions than I can find.</source>
        <translation>Es scheint mehr Lösungen zu geben, als ich finden kann.</translation>
    </message>
    <message>
        <source>converted exactly</source>
        <translation>genau umgerechnet</translation>
    </message>
    <message>
        <source>Replace each ${unit}$ by what it is in ${detail}$.</source>
        <translation>Ersetze jedes ${unit}$ durch das, was es in ${detail}$ ist.</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Setze es ein</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Rechne es aus</translation>
    </message>
    <message>
        <source>Work out the product.</source>
        <translation>Berechne das Produkt.</translation>
    </message>
    <message>
        <source>There is an element here that has no standard atomic weight.</source>
        <translation>Hier kommt ein Element vor, das keine Standardatommasse hat.</translation>
    </message>
    <message>
        <source>added up from the IUPAC standard atomic weights</source>
        <translation>aus den Standard-Atomgewichten der IUPAC addiert</translation>
    </message>
    <message>
        <source>Count the atoms</source>
        <translation>Zähle die Atome</translation>
    </message>
    <message>
        <source>In {formula} there are {parts}.</source>
        <translation>In {formula} sind {parts}.</translation>
    </message>
    <message>
        <source>Add the atomic weights</source>
        <translation>Addiere die Atomgewichte</translation>
    </message>
    <message>
        <source>Add the standard atomic weight of every atom.</source>
        <translation>Addiere das Standard-Atomgewicht jedes Atoms.</translation>
    </message>
    <message>
        <source>Work out the sum.</source>
        <translation>Berechne die Summe.</translation>
    </message>
    <message>
        <source>I cannot confirm the result.</source>
        <translation>Das Ergebnis kann ich nicht bestätigen.</translation>
    </message>
    <message>
        <source>{value}: {left} on each side</source>
        <translation>{value}: {left} auf jeder Seite</translation>
    </message>
    <message>
        <source>Write an equation for each element</source>
        <translation>Schreibe für jedes Element eine Gleichung</translation>
    </message>
    <message>
        <source>Solve for the smallest whole numbers</source>
        <translation>Löse mit den kleinsten ganzen Zahlen</translation>
    </message>
    <message>
        <source>Choose one number, work out the others, and multiply so that all are whole and as small as possible.</source>
        <translation>Wähle eine Zahl, berechne die anderen, und multipliziere so, dass alle ganz und so klein wie möglich sind.</translation>
    </message>
    <message>
        <source>Put the numbers in front</source>
        <translation>Setze die Zahlen davor</translation>
    </message>
    <message>
        <source>Check: {said}.</source>
        <translation>Probe: {said}.</translation>
    </message>
    <message>
        <source>balanced by counting the atoms and the charge on both sides</source>
        <translation>ausgeglichen durch Zählen der Atome und der Ladung auf beiden Seiten</translation>
    </message>
    <message>
        <source>the formula for the velocity with constant acceleration</source>
        <translation>die Formel für die Geschwindigkeit bei konstanter Beschleunigung</translation>
    </message>
    <message>
        <source>the formula for the distance from the mean velocity</source>
        <translation>die Formel für den Weg aus der mittleren Geschwindigkeit</translation>
    </message>
    <message>
        <source>the formula for the distance with constant acceleration</source>
        <translation>die Formel für den Weg bei konstanter Beschleunigung</translation>
    </message>
    <message>
        <source>the formula for the velocity and distance</source>
        <translation>die Formel für Geschwindigkeit und Weg</translation>
    </message>
    <message>
        <source>the formula for the distance from the final velocity</source>
        <translation>die Formel für den Weg aus der Endgeschwindigkeit</translation>
    </message>
    <message>
        <source>the formula for constant speed</source>
        <translation>die Formel für konstante Geschwindigkeit</translation>
    </message>
    <message>
        <source>the formula for average speed</source>
        <translation>die Formel für die Durchschnittsgeschwindigkeit</translation>
    </message>
    <message>
        <source>Ohm&apos;s law</source>
        <translation>das ohmsche Gesetz</translation>
    </message>
    <message>
        <source>the formula for electric power</source>
        <translation>die Formel für die elektrische Leistung</translation>
    </message>
    <message>
        <source>the formula for power from current and resistance</source>
        <translation>die Formel für die Leistung aus Strom und Widerstand</translation>
    </message>
    <message>
        <source>the formula for power from voltage and resistance</source>
        <translation>die Formel für die Leistung aus Spannung und Widerstand</translation>
    </message>
    <message>
        <source>Newton&apos;s second law</source>
        <translation>das zweite newtonsche Gesetz</translation>
    </message>
    <message>
        <source>the formula for the weight</source>
        <translation>die Formel für die Gewichtskraft</translation>
    </message>
    <message>
        <source>the formula for kinetic energy</source>
        <translation>die Formel für die kinetische Energie</translation>
    </message>
    <message>
        <source>the formula for potential energy</source>
        <translation>die Formel für die potentielle Energie</translation>
    </message>
    <message>
        <source>the formula for momentum</source>
        <translation>die Formel für den Impuls</translation>
    </message>
    <message>
        <source>the formula for work</source>
        <translation>die Formel für die Arbeit</translation>
    </message>
    <message>
        <source>the formula for power</source>
        <translation>die Formel für die Leistung</translation>
    </message>
    <message>
        <source>the formula for power from force and speed</source>
        <translation>die Formel für die Leistung aus Kraft und Geschwindigkeit</translation>
    </message>
    <message>
        <source>the formula for density</source>
        <translation>die Formel für die Dichte</translation>
    </message>
    <message>
        <source>the formula for pressure</source>
        <translation>die Formel für den Druck</translation>
    </message>
    <message>
        <source>the formula for the pressure of a liquid</source>
        <translation>die Formel für den Druck einer Flüssigkeit</translation>
    </message>
    <message>
        <source>Hooke&apos;s law</source>
        <translation>das hookesche Gesetz</translation>
    </message>
    <message>
        <source>the formula for the energy of a spring</source>
        <translation>die Formel für die Energie einer Feder</translation>
    </message>
    <message>
        <source>the wave equation</source>
        <translation>die Wellengleichung</translation>
    </message>
    <message>
        <source>the formula for the frequency</source>
        <translation>die Formel für die Frequenz</translation>
    </message>
    <message>
        <source>the formula for charge</source>
        <translation>die Formel für die Ladung</translation>
    </message>
    <message>
        <source>the law of ideal gases</source>
        <translation>das Gesetz der idealen Gase</translation>
    </message>
    <message>
        <source>the formula for the amount of substance</source>
        <translation>die Formel für die Stoffmenge</translation>
    </message>
    <message>
        <source>the formula for concentration</source>
        <translation>die Formel für die Konzentration</translation>
    </message>
    <message>
        <source>worked out with the formula {law}, and put back into it</source>
        <translation>mit der Formel ausgerechnet und in sie eingesetzt ({law})</translation>
    </message>
    <message>
        <source>for resistors in {detail}</source>
        <translation>für Widerstände in {detail}</translation>
    </message>
    <message>
        <source>There is not enough given to work this out.</source>
        <translation>Es ist nicht genug gegeben, um das auszurechnen.</translation>
    </message>
    <message>
        <source>Use {name}: in it stands what is asked, and nothing else that is not known.</source>
        <translation>Verwende {name}: darin steht, was gesucht ist, und sonst nichts Unbekanntes.</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Verwende {name}</translation>
    </message>
    <message>
        <source>Solve for {asked}</source>
        <translation>Löse nach {asked} auf</translation>
    </message>
    <message>
        <source>Solve the formula for ${asked}$.</source>
        <translation>Löse die Formel nach ${asked}$ auf.</translation>
    </message>
    <message>
        <source>Put in the values</source>
        <translation>Setze die Werte ein</translation>
    </message>
    <message>
        <source>Put in the values with their units.</source>
        <translation>Setze die Werte mit ihren Einheiten ein.</translation>
    </message>
    <message>
        <source>Nothing moves here.</source>
        <translation>Hier bewegt sich nichts.</translation>
    </message>
    <message>
        <source>This distance is never reached.</source>
        <translation>Dieser Weg wird nie erreicht.</translation>
    </message>
    <message>
        <source>There are two times that fit.</source>
        <translation>Es gibt zwei passende Zeiten.</translation>
    </message>
    <message>
        <source>There is no time that fits.</source>
        <translation>Es gibt keine passende Zeit.</translation>
    </message>
    <message>
        <source>A resistance here is not positive.</source>
        <translation>Ein Widerstand ist hier nicht positiv.</translation>
    </message>
    <message>
        <source>Add the resistances</source>
        <translation>Addiere die Widerstände</translation>
    </message>
    <message>
        <source>In series the resistances add up.</source>
        <translation>In Reihe addieren sich die Widerstände.</translation>
    </message>
    <message>
        <source>Add the reciprocals</source>
        <translation>Addiere die Kehrwerte</translation>
    </message>
    <message>
        <source>In parallel the reciprocals of the resistances add up.</source>
        <translation>Parallel addieren sich die Kehrwerte der Widerstände.</translation>
    </message>
    <message>
        <source>Put in the values.</source>
        <translation>Setze die Werte ein.</translation>
    </message>
    <message>
        <source>This is the resistance of all of them together.</source>
        <translation>Das ist der Widerstand aller zusammen.</translation>
    </message>
    <message>
        <source>A value here is not positive, and I cannot tell what that means.</source>
        <translation>Ein Wert ist hier nicht positiv, und ich kann nicht erkennen, was das bedeutet.</translation>
    </message>
    <message>
        <source>A time or a distance would be negative here.</source>
        <translation>Eine Zeit oder ein Weg wäre hier negativ.</translation>
    </message>
    <message>
        <source>No time passes here.</source>
        <translation>Hier vergeht keine Zeit.</translation>
    </message>
    <message>
        <source>It would turn around here, and I cannot tell which way is meant.</source>
        <translation>Es würde hier umkehren, und ich kann nicht erkennen, welche Richtung gemeint ist.</translation>
    </message>
    <message>
        <source>It gets faster here, so there is no deceleration.</source>
        <translation>Es wird hier schneller, also gibt es keine Verzögerung.</translation>
    </message>
    <message>
        <source>The values given here do not fit together.</source>
        <translation>Die gegebenen Werte passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Work out the number and the unit.</source>
        <translation>Berechne die Zahl und die Einheit.</translation>
    </message>
    <message>
        <source>A deceleration is a negative acceleration: its size is asked for.</source>
        <translation>Eine Verzögerung ist eine negative Beschleunigung: gefragt ist ihr Betrag.</translation>
    </message>
    <message>
        <source>Take the size</source>
        <translation>Nimm den Betrag</translation>
    </message>
    <message>
        <source>Convert to {wanted}</source>
        <translation>Rechne in {wanted} um</translation>
    </message>
    <message>
        <source>The answer is asked for in {wanted}.</source>
        <translation>Die Antwort ist in {wanted} gefragt.</translation>
    </message>
    <message>
        <source>This number is too large or too small for me to show.</source>
        <translation>Diese Zahl ist zu groß oder zu klein, um sie zu zeigen.</translation>
    </message>
    <message>
        <source>followed the rule step by step</source>
        <translation>der Regel Schritt für Schritt gefolgt</translation>
    </message>
    <message>
        <source>counted up to the term</source>
        <translation>bis zu dem Glied gezählt</translation>
    </message>
    <message>
        <source>by the formula, and term by term</source>
        <translation>nach der Formel, und Glied für Glied</translation>
    </message>
    <message>
        <source>by the formula, and added up term by term</source>
        <translation>nach der Formel, und Glied für Glied addiert</translation>
    </message>
    <message>
        <source>by the formula, and compared with the first sixty terms</source>
        <translation>nach der Formel, und mit den ersten sechzig Gliedern verglichen</translation>
    </message>
    <message>
        <source>There are too many terms to check this.</source>
        <translation>Es sind zu viele Glieder, um das zu prüfen.</translation>
    </message>
    <message>
        <source>by the formula, and tried at the first six terms</source>
        <translation>nach der Formel, und an den ersten sechs Gliedern probiert</translation>
    </message>
    <message>
        <source>The terms grow too large for me.</source>
        <translation>Die Glieder werden mir zu groß.</translation>
    </message>
    <message>
        <source>put in order and halved</source>
        <translation>geordnet und halbiert</translation>
    </message>
    <message>
        <source>No number here is more frequent than the others.</source>
        <translation>Keine Zahl kommt hier öfter vor als die anderen.</translation>
    </message>
    <message>
        <source>I can solve systems of polynomial equations only.</source>
        <translation>Ich kann nur Systeme von Polynomgleichungen lösen.</translation>
    </message>
    <message>
        <source>I can solve linear systems with rational numbers only.</source>
        <translation>Ich kann nur lineare Systeme mit rationalen Zahlen lösen.</translation>
    </message>
    <message>
        <source>I cannot tell whether a solution is real.</source>
        <translation>Ich kann nicht erkennen, ob eine Lösung reell ist.</translation>
    </message>
    <message>
        <source>This equation has infinitely many solutions: say in which interval you want them.</source>
        <translation>Diese Gleichung hat unendlich viele Lösungen: sage, in welchem Intervall du sie willst.</translation>
    </message>
    <message>
        <source>There are too many solutions in this interval.</source>
        <translation>In diesem Intervall liegen zu viele Lösungen.</translation>
    </message>
    <message>
        <source>An end of the interval is a solution: say whether it belongs to the interval.</source>
        <translation>Ein Ende des Intervalls ist eine Lösung: sage, ob es zum Intervall gehört.</translation>
    </message>
    <message>
        <source>The interval for the solutions must have two ends.</source>
        <translation>Das Intervall für die Lösungen muss zwei Enden haben.</translation>
    </message>
    <message>
        <source>I can solve this only when the angle is a multiple of the unknown.</source>
        <translation>Das kann ich nur lösen, wenn der Winkel ein Vielfaches der Unbekannten ist.</translation>
    </message>
    <message>
        <source>The angles in this equation do not fit together.</source>
        <translation>Die Winkel in dieser Gleichung passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The unknown stands both inside and outside of an angle here.</source>
        <translation>Die Unbekannte steht hier sowohl in einem Winkel als auch außerhalb.</translation>
    </message>
    <message>
        <source>This holds for every angle.</source>
        <translation>Das gilt für jeden Winkel.</translation>
    </message>
    <message>
        <source>The angles in this equation are too many for me.</source>
        <translation>In dieser Gleichung sind mir zu viele Winkel.</translation>
    </message>
    <message>
        <source>I cannot find the solutions with certainty.</source>
        <translation>Die Lösungen kann ich nicht mit Sicherheit finden.</translation>
    </message>
    <message>
        <source>{text} is not right: the derivatives differ.</source>
        <translation>{text} stimmt nicht: die Ableitungen sind verschieden.</translation>
    </message>
    <message>
        <source>{shown} is not right.</source>
        <translation>{shown} stimmt nicht.</translation>
    </message>
    <message>
        <source>{shown} is not right: the two sides are not the same.</source>
        <translation>{shown} stimmt nicht: die beiden Seiten sind nicht gleich.</translation>
    </message>
    <message>
        <source>{shown} does not follow from the question.</source>
        <translation>{shown} folgt nicht aus der Aufgabe.</translation>
    </message>
    <message>
        <source>There is no equation in this step that I could check.</source>
        <translation>In diesem Schritt gibt es keine Gleichung, die ich prüfen könnte.</translation>
    </message>
    <message>
        <source>I cannot check everything in this step.</source>
        <translation>Ich kann nicht alles in diesem Schritt prüfen.</translation>
    </message>
    <message>
        <source>This step gives names; there is nothing to check.</source>
        <translation>Dieser Schritt vergibt Namen; da ist nichts zu prüfen.</translation>
    </message>
    <message>
        <source>This agrees with the solution of the question.</source>
        <translation>Das stimmt mit der Lösung der Aufgabe überein.</translation>
    </message>
    <message>
        <source>Every equation in this step is right.</source>
        <translation>Jede Gleichung in diesem Schritt stimmt.</translation>
    </message>
    <message>
        <source>{tree} does not have the same value as the question.</source>
        <translation>{tree} hat nicht denselben Wert wie die Aufgabe.</translation>
    </message>
    <message>
        <source>{shown} is not true.</source>
        <translation>{shown} ist nicht wahr.</translation>
    </message>
    <message>
        <source>{shown} does not have the same solutions as the question.</source>
        <translation>{shown} hat nicht dieselben Lösungen wie die Aufgabe.</translation>
    </message>
    <message>
        <source>I cannot work with {what} yet.</source>
        <translation>Mit so etwas kann ich noch nicht rechnen: {what}.</translation>
    </message>
    <message>
        <source>this kind of expression</source>
        <translation>diese Art von Ausdruck</translation>
    </message>
    <message>
        <source>a root like this</source>
        <translation>eine Wurzel wie diese</translation>
    </message>
    <message>
        <source>log without a base</source>
        <translation>log ohne Basis</translation>
    </message>
    <message>
        <source>I expected a unit after this prefix.</source>
        <translation>Nach dieser Vorsilbe habe ich eine Einheit erwartet.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>Write a decimal number with a comma, and no point in it.</source>
        <translation>Schreibe eine Dezimalzahl mit Komma und ohne Punkt darin.</translation>
    </message>
    <message>
        <source>This number has too many digits for me.</source>
        <translation>Diese Zahl hat zu viele Ziffern für mich.</translation>
    </message>
    <message>
        <source>This power of ten is too high for me.</source>
        <translation>Diese Zehnerpotenz ist mir zu hoch.</translation>
    </message>
    <message>
        <source>I do not understand this power.</source>
        <translation>Ich verstehe diese Potenz nicht.</translation>
    </message>
    <message>
        <source>I do not understand this sign.</source>
        <translation>Ich verstehe dieses Zeichen nicht.</translation>
    </message>
    <message>
        <source>I expected a number and a unit after \{name}.</source>
        <translation>Nach \{name} habe ich eine Zahl und eine Einheit erwartet.</translation>
    </message>
    <message>
        <source>I do not know the letter {char}; it may only look like one of a to z.</source>
        <translation>Ich kenne den Buchstaben {char} nicht; er sieht vielleicht nur aus wie einer von a bis z.</translation>
    </message>
    <message>
        <source>There are too many equals signs here.</source>
        <translation>Hier sind zu viele Gleichheitszeichen.</translation>
    </message>
    <message>
        <source>I do not understand {text} here.</source>
        <translation>Ich verstehe {text} hier nicht.</translation>
    </message>
    <message>
        <source>A number and a unit belong together by multiplying, not by adding.</source>
        <translation>Eine Zahl und eine Einheit gehören durch Multiplizieren zusammen, nicht durch Addieren.</translation>
    </message>
    <message>
        <source>There is a number missing before a unit here.</source>
        <translation>Vor einer Einheit fehlt hier eine Zahl.</translation>
    </message>
    <message>
        <source>Only quantities of the same kind can be added.</source>
        <translation>Nur Größen derselben Art lassen sich addieren.</translation>
    </message>
    <message>
        <source>I cannot add these two units.</source>
        <translation>Diese beiden Einheiten kann ich nicht addieren.</translation>
    </message>
    <message>
        <source>I expected a unit after this number.</source>
        <translation>Nach dieser Zahl habe ich eine Einheit erwartet.</translation>
    </message>
    <message>
        <source>I expected a smaller unit of the same kind here, as in 5 ft 6 in.</source>
        <translation>Hier habe ich eine kleinere Einheit derselben Art erwartet, wie in 5 ft 6 in.</translation>
    </message>
    <message>
        <source>One power on top of another: put brackets.</source>
        <translation>Eine Potenz auf der anderen: setze Klammern.</translation>
    </message>
    <message>
        <source>This power is too high for me.</source>
        <translation>Diese Potenz ist mir zu hoch.</translation>
    </message>
    <message>
        <source>I expected a whole number as the power.</source>
        <translation>Als Exponent habe ich eine ganze Zahl erwartet.</translation>
    </message>
    <message>
        <source>I cannot tell whether this is {names}.</source>
        <translation>Ich kann nicht erkennen, ob das {names} ist.</translation>
    </message>
    <message>
        <source>I cannot take the root of a unit.</source>
        <translation>Aus einer Einheit kann ich keine Wurzel ziehen.</translation>
    </message>
    <message>
        <source>I do not know the unit {text}.</source>
        <translation>Die Einheit {text} kenne ich nicht.</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>per mille</source>
        <translation>Promille</translation>
    </message>
    <message>
        <source>I cannot tell whether the number in brackets at the end is a factor, or the marks.</source>
        <translation>Ich kann nicht erkennen, ob die Zahl in Klammern am Ende ein Faktor ist oder die Punkte.</translation>
    </message>
    <message>
        <source>I cannot tell what is to become a mixed number here.</source>
        <translation>Ich kann nicht erkennen, was hier eine gemischte Zahl werden soll.</translation>
    </message>
    <message>
        <source>A bag contains {listed} balls.</source>
        <translation>In einem Beutel sind {listed} Kugeln.</translation>
    </message>
    <message>
        <source>One ball is drawn at random.</source>
        <translation>Eine Kugel wird zufällig gezogen.</translation>
    </message>
    <message>
        <source>What is the probability that it is {event}?</source>
        <translation>Wie groß ist die Wahrscheinlichkeit für: {event}?</translation>
    </message>
    <message>
        <source>A {m} starts from rest and accelerates at {m2} m/s^2 for {m3} s.</source>
        <translation>Ein {m} startet aus der Ruhe und beschleunigt mit {m2} m/s^2 für {m3} s.</translation>
    </message>
    <message>
        <source>How far does it go?</source>
        <translation>Wie weit kommt es?</translation>
    </message>
    <message>
        <source>I cannot open files or addresses: type the question itself.</source>
        <translation>Ich kann keine Dateien oder Adressen öffnen: tippe die Aufgabe selbst.</translation>
    </message>
    <message>
        <source>I cannot see pictures: type what is given, and what is asked.</source>
        <translation>Ich kann keine Bilder sehen: tippe, was gegeben und was gefragt ist.</translation>
    </message>
    <message>
        <source>Something is missing in this formula: type the whole of it, with every number.</source>
        <translation>In dieser Formel fehlt etwas: tippe sie ganz, mit jeder Zahl.</translation>
    </message>
    <message>
        <source>I cannot see your worksheet: type the question itself.</source>
        <translation>Ich kann dein Arbeitsblatt nicht sehen: tippe die Aufgabe selbst.</translation>
    </message>
    <message>
        <source>Say what the percentage is of, as in 20% of 80, or 80 increased by 20%.</source>
        <translation>Sage, wovon die Prozente sind, wie in 20% of 80 oder 80 increased by 20%.</translation>
    </message>
    <message>
        <source>One side of the rectangle is missing: I need its length and its width.</source>
        <translation>Eine Seite des Rechtecks fehlt: ich brauche Länge und Breite.</translation>
    </message>
    <message>
        <source>Two sides do not fix a triangle: I need the third side, the height, or the angle between them.</source>
        <translation>Zwei Seiten legen kein Dreieck fest: ich brauche die dritte Seite, die Höhe oder den Winkel dazwischen.</translation>
    </message>
    <message>
        <source>Two numbers do not fix a sequence: write more of it, or its rule.</source>
        <translation>Zwei Zahlen legen keine Folge fest: schreibe mehr davon oder ihre Regel.</translation>
    </message>
    <message>
        <source>This number is far too large to be written out.</source>
        <translation>Diese Zahl ist viel zu groß, um sie auszuschreiben.</translation>
    </message>
    <message>
        <source>I work on mathematics only; what is right is decided by algebra, whatever a text says.</source>
        <translation>Ich beschäftige mich nur mit Mathematik; was richtig ist, entscheidet die Algebra, was auch immer ein Text sagt.</translation>
    </message>
    <message>
        <source>This looks like a program: I read mathematics only, and run nothing.</source>
        <translation>Das sieht aus wie ein Programm: ich lese nur Mathematik und führe nichts aus.</translation>
    </message>
    <message>
        <source>Say how much is to be converted, as in: convert 2 h to s.</source>
        <translation>Sage, wie viel umgerechnet werden soll, wie in: convert 2 h to s.</translation>
    </message>
    <message>
        <source>Type the formula with it, for example: solve 3x + 5 = 20.</source>
        <translation>Tippe die Formel dazu, zum Beispiel: solve 3x + 5 = 20.</translation>
    </message>
    <message>
        <source>I do not know the word &apos;{word}&apos;.</source>
        <translation>Ich kenne das Wort &apos;{word}&apos; nicht.</translation>
    </message>
    <message>
        <source>I cannot tell whether this is a part of the number more, or that fraction more.</source>
        <translation>Ich kann nicht erkennen, ob das um einen Teil der Zahl mehr ist oder um diesen Bruch mehr.</translation>
    </message>
    <message>
        <source>I cannot tell whether the minus sign is to be raised too: write (-3)^2, or -(3^2).</source>
        <translation>Ich kann nicht erkennen, ob das Minuszeichen mit potenziert werden soll: schreibe (-3)^2 oder -(3^2).</translation>
    </message>
    <message>
        <source>Is {name} = {value} a solution of {tree}?</source>
        <translation>Ist {name} = {value} eine Lösung von {tree}?</translation>
    </message>
    <message>
        <source>I do not know what this letter stands for: give the equation that it solves.</source>
        <translation>Ich weiß nicht, wofür dieser Buchstabe steht: gib die Gleichung an, die er löst.</translation>
    </message>
    <message>
        <source>Is it true that {tree}?</source>
        <translation>Stimmt es, dass {tree}?</translation>
    </message>
    <message>
        <source>Is {tree}?</source>
        <translation>Gilt {tree}?</translation>
    </message>
    <message>
        <source>Say in which order: from the smallest, or from the largest.</source>
        <translation>Sag, in welcher Reihenfolge: mit der kleinsten oder mit der größten zuerst.</translation>
    </message>
    <message>
        <source>I can compare numbers only.</source>
        <translation>Ich kann nur Zahlen vergleichen.</translation>
    </message>
    <message>
        <source>I cannot tell whether this means so many times as old, or older by so many times the age.</source>
        <translation>Ich kann nicht erkennen, ob das so viele Male so alt heißt oder um so viele Male das Alter älter.</translation>
    </message>
    <message>
        <source>One fact is missing here: one more about their ages is needed, such as how old they are together.</source>
        <translation>Hier fehlt eine Angabe: Es braucht noch eine zu ihrem Alter, etwa wie alt sie zusammen sind.</translation>
    </message>
    <message>
        <source>One fact is missing here: two numbers need two facts, such as their sum and their difference.</source>
        <translation>Hier fehlt eine Angabe: Zwei Zahlen brauchen zwei Angaben, etwa ihre Summe und ihre Differenz.</translation>
    </message>
    <message>
        <source>There are two currencies in this question.</source>
        <translation>In dieser Frage kommen zwei Währungen vor.</translation>
    </message>
    <message>
        <source>I could not make equations of this.</source>
        <translation>Daraus konnte ich keine Gleichungen machen.</translation>
    </message>
    <message>
        <source>To tell how far, I need a speed and a time.</source>
        <translation>Um zu sagen, wie weit, brauche ich eine Geschwindigkeit und eine Zeit.</translation>
    </message>
    <message>
        <source>To tell how long, I need a distance and a speed.</source>
        <translation>Um zu sagen, wie lange, brauche ich eine Strecke und eine Geschwindigkeit.</translation>
    </message>
    <message>
        <source>The time is missing: to tell a speed, I need the distance and how long it took.</source>
        <translation>Die Zeit fehlt: Um eine Geschwindigkeit anzugeben, brauche ich die Strecke und wie lange es gedauert hat.</translation>
    </message>
    <message>
        <source>Write decimals with a point here, as in 2.5.</source>
        <translation>Schreibe Dezimalzahlen hier mit einem Punkt, wie in 2.5.</translation>
    </message>
    <message>
        <source>The value is right, but it is asked for in the form a + bi.</source>
        <translation>Der Wert stimmt, aber gefragt ist die Form a + bi.</translation>
    </message>
    <message>
        <source>Decimals are written with a comma here, as in 2,5.</source>
        <translation>Dezimalzahlen werden hier mit Komma geschrieben, wie in 2,5.</translation>
    </message>
    <message>
        <source>Write y = for a function, or * for a product.</source>
        <translation>Schreibe y = für eine Funktion oder * für ein Produkt.</translation>
    </message>
    <message>
        <source>integrated piece by piece</source>
        <translation>Stück für Stück integriert</translation>
    </message>
    <message>
        <source>Change ${unit}$ to ${detail}$.</source>
        <translation>Rechne ${unit}$ in ${detail}$ um.</translation>
    </message>
    <message>
        <source>Change to {wanted}</source>
        <translation>Rechne um in {wanted}</translation>
    </message>
    <message>
        <source>Write one {unit} in {wanted}</source>
        <translation>Schreibe 1 {unit} in {wanted}</translation>
    </message>
    <message>
        <source>Change {unit} to {wanted}, so that all units fit together</source>
        <translation>Rechne {unit} in {wanted} um, damit alle Einheiten zusammenpassen</translation>
    </message>
    <message>
        <source>One {unit} is ${number}$ {wanted}.</source>
        <translation>1 {unit} ist ${number}$ {wanted}.</translation>
    </message>
    <message>
        <source>multiplied out</source>
        <translation>ausmultipliziert</translation>
    </message>
    <message>
        <source>{left} is not {right}</source>
        <translation>{left} ist nicht {right}</translation>
    </message>
    <message>
        <source>with {which}</source>
        <translation>mit {which}</translation>
    </message>
    <message>
        <source>without letters</source>
        <translation>ohne Buchstaben</translation>
    </message>
    <message>
        <source>{said} are not the terms {of} of the question.</source>
        <translation>{said} sind nicht die Glieder {of} der Aufgabe.</translation>
    </message>
    <message>
        <source>{said} is not the question&apos;s expression with {given} put in.</source>
        <translation>{said} ist nicht der Ausdruck der Aufgabe mit {given} eingesetzt.</translation>
    </message>
    <message>
        <source>{said} is not what the question asks: there it is {body}.</source>
        <translation>{said} ist nicht, wonach die Aufgabe fragt: dort ist es {body}.</translation>
    </message>
    <message>
        <source>{said} is not the greatest common divisor of {values}.</source>
        <translation>{said} ist nicht der größte gemeinsame Teiler von {values}.</translation>
    </message>
    <message>
        <source>{said} is not the least common multiple of {values}.</source>
        <translation>{said} ist nicht das kleinste gemeinsame Vielfache von {values}.</translation>
    </message>
    <message>
        <source>{said} is not a common denominator of the fractions.</source>
        <translation>{said} ist kein gemeinsamer Nenner der Brüche.</translation>
    </message>
    <message>
        <source>{coefficient} does not divide every term.</source>
        <translation>{coefficient} teilt nicht jedes Glied.</translation>
    </message>
    <message>
        <source>{values} and {values2} do not have the product {product} and the sum {together}.</source>
        <translation>{values} und {values2} haben nicht das Produkt {product} und die Summe {together}.</translation>
    </message>
    <message>
        <source>The product {product} and the sum {together} do not belong to the question.</source>
        <translation>Das Produkt {product} und die Summe {together} gehören nicht zur Aufgabe.</translation>
    </message>
    <message>
        <source>The discriminant is {known}.</source>
        <translation>Die Diskriminante ist {known}.</translation>
    </message>
    <message>
        <source>The discriminant is {known}, not {said}.</source>
        <translation>Die Diskriminante ist {known}, nicht {said}.</translation>
    </message>
    <message>
        <source>multiply {to}</source>
        <translation>multiplizieren {to}</translation>
    </message>
    <message>
        <source>{said} is not the derivative of {of}.</source>
        <translation>{said} ist nicht die Ableitung von {of}.</translation>
    </message>
    <message>
        <source>{said} is not an antiderivative of {of}.</source>
        <translation>{said} ist keine Stammfunktion von {of}.</translation>
    </message>
    <message>
        <source>{said} is not the derivative of {one}.</source>
        <translation>{said} ist nicht die Ableitung von {one}.</translation>
    </message>
    <message>
        <source>{said} is not the derivative of {body}.</source>
        <translation>{said} ist nicht die Ableitung von {body}.</translation>
    </message>
    <message>
        <source>to the power {exponent}</source>
        <translation>hoch {exponent}</translation>
    </message>
    <message>
        <source>fl oz</source>
        <translation>fl oz</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>eine bloße Zahl</translation>
    </message>
    <message>
        <source>a length</source>
        <translation>eine Länge</translation>
    </message>
    <message>
        <source>an area</source>
        <translation>ein Flächeninhalt</translation>
    </message>
    <message>
        <source>a volume</source>
        <translation>ein Volumen</translation>
    </message>
    <message>
        <source>a mass</source>
        <translation>eine Masse</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>eine Zeit</translation>
    </message>
    <message>
        <source>a speed</source>
        <translation>eine Geschwindigkeit</translation>
    </message>
    <message>
        <source>an acceleration</source>
        <translation>eine Beschleunigung</translation>
    </message>
    <message>
        <source>a force</source>
        <translation>eine Kraft</translation>
    </message>
    <message>
        <source>an energy</source>
        <translation>eine Energie</translation>
    </message>
    <message>
        <source>a power</source>
        <translation>eine Leistung</translation>
    </message>
    <message>
        <source>a pressure</source>
        <translation>ein Druck</translation>
    </message>
    <message>
        <source>a density</source>
        <translation>eine Dichte</translation>
    </message>
    <message>
        <source>a frequency</source>
        <translation>eine Frequenz</translation>
    </message>
    <message>
        <source>an electric current</source>
        <translation>eine Stromstärke</translation>
    </message>
    <message>
        <source>an electric charge</source>
        <translation>eine elektrische Ladung</translation>
    </message>
    <message>
        <source>a voltage</source>
        <translation>eine Spannung</translation>
    </message>
    <message>
        <source>a resistance</source>
        <translation>ein Widerstand</translation>
    </message>
    <message>
        <source>a temperature</source>
        <translation>eine Temperatur</translation>
    </message>
    <message>
        <source>an amount of substance</source>
        <translation>eine Stoffmenge</translation>
    </message>
    <message>
        <source>kg mol^-1</source>
        <translation>kg mol^-1</translation>
    </message>
    <message>
        <source>a molar mass</source>
        <translation>eine molare Masse</translation>
    </message>
    <message>
        <source>a concentration</source>
        <translation>eine Konzentration</translation>
    </message>
    <message>
        <source>an angle</source>
        <translation>ein Winkel</translation>
    </message>
    <message>
        <source>per</source>
        <translation>pro</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>;</source>
        <translation>;</translation>
    </message>
    <message>
        <source>metre</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>kilometre</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>centimetre</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>millimetre</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>micrometre</source>
        <translation>Mikrometer</translation>
    </message>
    <message>
        <source>micrometres</source>
        <translation>Mikrometer</translation>
    </message>
    <message>
        <source>nanometre</source>
        <translation>Nanometer</translation>
    </message>
    <message>
        <source>nanometres</source>
        <translation>Nanometer</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>mile</source>
        <translation>Meile</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>yard</source>
        <translation>Yard</translation>
    </message>
    <message>
        <source>yards</source>
        <translation>Yards</translation>
    </message>
    <message>
        <source>gram</source>
        <translation>Gramm</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>Gramm</translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>milligram</source>
        <translation>Milligramm</translation>
    </message>
    <message>
        <source>milligrams</source>
        <translation>Milligramm</translation>
    </message>
    <message>
        <source>tonne</source>
        <translation>Tonne</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>Tonnen</translation>
    </message>
    <message>
        <source>pound</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>millisecond</source>
        <translation>Millisekunde</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>Liter</translation>
    </message>
    <message>
        <source>litres</source>
        <translation>Liter</translation>
    </message>
    <message>
        <source>millilitre</source>
        <translation>Milliliter</translation>
    </message>
    <message>
        <source>millilitres</source>
        <translation>Milliliter</translation>
    </message>
    <message>
        <source>mole</source>
        <translation>Mol</translation>
    </message>
    <message>
        <source>moles</source>
        <translation>Mol</translation>
    </message>
    <message>
        <source>millimole</source>
        <translation>Millimol</translation>
    </message>
    <message>
        <source>millimoles</source>
        <translation>Millimol</translation>
    </message>
    <message>
        <source>ampere</source>
        <translation>Ampere</translation>
    </message>
    <message>
        <source>amperes</source>
        <translation>Ampere</translation>
    </message>
    <message>
        <source>milliampere</source>
        <translation>Milliampere</translation>
    </message>
    <message>
        <source>milliamperes</source>
        <translation>Milliampere</translation>
    </message>
    <message>
        <source>volt</source>
        <translation>Volt</translation>
    </message>
    <message>
        <source>volts</source>
        <translation>Volt</translation>
    </message>
    <message>
        <source>kilovolt</source>
        <translation>Kilovolt</translation>
    </message>
    <message>
        <source>kilovolts</source>
        <translation>Kilovolt</translation>
    </message>
    <message>
        <source>millivolt</source>
        <translation>Millivolt</translation>
    </message>
    <message>
        <source>millivolts</source>
        <translation>Millivolt</translation>
    </message>
    <message>
        <source>ohm</source>
        <translation>Ohm</translation>
    </message>
    <message>
        <source>ohms</source>
        <translation>Ohm</translation>
    </message>
    <message>
        <source>kiloohm</source>
        <translation>Kiloohm</translation>
    </message>
    <message>
        <source>kiloohms</source>
        <translation>Kiloohm</translation>
    </message>
    <message>
        <source>watt</source>
        <translation>Watt</translation>
    </message>
    <message>
        <source>watts</source>
        <translation>Watt</translation>
    </message>
    <message>
        <source>kilowatt</source>
        <translation>Kilowatt</translation>
    </message>
    <message>
        <source>kilowatts</source>
        <translation>Kilowatt</translation>
    </message>
    <message>
        <source>megawatt</source>
        <translation>Megawatt</translation>
    </message>
    <message>
        <source>megawatts</source>
        <translation>Megawatt</translation>
    </message>
    <message>
        <source>joule</source>
        <translation>Joule</translation>
    </message>
    <message>
        <source>joules</source>
        <translation>Joule</translation>
    </message>
    <message>
        <source>kilojoule</source>
        <translation>Kilojoule</translation>
    </message>
    <message>
        <source>kilojoules</source>
        <translation>Kilojoule</translation>
    </message>
    <message>
        <source>newton</source>
        <translation>Newton</translation>
    </message>
    <message>
        <source>newtons</source>
        <translation>Newton</translation>
    </message>
    <message>
        <source>kilonewton</source>
        <translation>Kilonewton</translation>
    </message>
    <message>
        <source>kilonewtons</source>
        <translation>Kilonewton</translation>
    </message>
    <message>
        <source>pascal</source>
        <translation>Pascal</translation>
    </message>
    <message>
        <source>pascals</source>
        <translation>Pascal</translation>
    </message>
    <message>
        <source>kilopascal</source>
        <translation>Kilopascal</translation>
    </message>
    <message>
        <source>kilopascals</source>
        <translation>Kilopascal</translation>
    </message>
    <message>
        <source>hectopascal</source>
        <translation>Hektopascal</translation>
    </message>
    <message>
        <source>hectopascals</source>
        <translation>Hektopascal</translation>
    </message>
    <message>
        <source>coulomb</source>
        <translation>Coulomb</translation>
    </message>
    <message>
        <source>coulombs</source>
        <translation>Coulomb</translation>
    </message>
    <message>
        <source>farad</source>
        <translation>Farad</translation>
    </message>
    <message>
        <source>farads</source>
        <translation>Farad</translation>
    </message>
    <message>
        <source>tesla</source>
        <translation>Tesla</translation>
    </message>
    <message>
        <source>teslas</source>
        <translation>Tesla</translation>
    </message>
    <message>
        <source>kelvin</source>
        <translation>Kelvin</translation>
    </message>
    <message>
        <source>kelvins</source>
        <translation>Kelvin</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>radian</source>
        <translation>Radiant</translation>
    </message>
    <message>
        <source>radians</source>
        <translation>Radiant</translation>
    </message>
    <message>
        <source>calorie</source>
        <translation>Kalorie</translation>
    </message>
    <message>
        <source>calories</source>
        <translation>Kalorien</translation>
    </message>
    <message>
        <source>kilowatt hour</source>
        <translation>Kilowattstunde</translation>
    </message>
    <message>
        <source>kilowatt hours</source>
        <translation>Kilowattstunden</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>hertz</source>
        <translation>Hertz</translation>
    </message>
    <message>
        <source>kilohertz</source>
        <translation>Kilohertz</translation>
    </message>
    <message>
        <source>megahertz</source>
        <translation>Megahertz</translation>
    </message>
    <message>
        <source>degrees Celsius</source>
        <translation>Grad Celsius</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>metre per second</source>
        <translation>Meter pro Sekunde</translation>
    </message>
    <message>
        <source>metres per second</source>
        <translation>Meter pro Sekunde</translation>
    </message>
    <message>
        <source>kilometre per second</source>
        <translation>Kilometer pro Sekunde</translation>
    </message>
    <message>
        <source>kilometres per second</source>
        <translation>Kilometer pro Sekunde</translation>
    </message>
    <message>
        <source>metre per square second</source>
        <translation>Meter pro Quadratsekunde</translation>
    </message>
    <message>
        <source>metres per square second</source>
        <translation>Meter pro Quadratsekunde</translation>
    </message>
    <message>
        <source>force</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewichtskraft</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>acceleration</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>gravitational acceleration</source>
        <translation>Fallbeschleunigung</translation>
    </message>
    <message>
        <source>kinetic energy</source>
        <translation>kinetische Energie</translation>
    </message>
    <message>
        <source>potential energy</source>
        <translation>potentielle Energie</translation>
    </message>
    <message>
        <source>elastic energy</source>
        <translation>Spannenergie</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Impuls</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>spring constant</source>
        <translation>Federkonstante</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>wavelength</source>
        <translation>Wellenlänge</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Periodendauer</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>current</source>
        <translation>Stromstärke</translation>
    </message>
    <message>
        <source>voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>resistance</source>
        <translation>Widerstand</translation>
    </message>
    <message>
        <source>amount of substance</source>
        <translation>Stoffmenge</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>molar mass</source>
        <translation>molare Masse</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>perimeter</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>circumference</source>
        <translation>Kreisumfang</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>diameter</source>
        <translation>Durchmesser</translation>
    </message>
    <message>
        <source>true</source>
        <translation>wahr</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>arithmetisch</translation>
    </message>
    <message>
        <source>geometric</source>
        <translation>geometrisch</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Quotient</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>parallel</translation>
    </message>
    <message>
        <source>determinant</source>
        <translation>Determinante</translation>
    </message>
    <message>
        <source>increase</source>
        <translation>Zunahme</translation>
    </message>
    <message>
        <source>decrease</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>vector</source>
        <translation>Vektor</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>inverse</source>
        <translation>Inverse</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>Bruch</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>Gleichung</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Modalwert</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Spannweite</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>quotient</source>
        <translation>Quotient</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>tail</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>tails</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>component {number}</source>
        <translation>Komponente {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>the dot product is {value}</source>
        <translation>das Skalarprodukt ist {value}</translation>
    </message>
    <message>
        <source>the lengths are {value}</source>
        <translation>die Längen sind {value}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>the {ordinal} equation minus the {ordinal2}</source>
        <translation>die {ordinal} Gleichung minus die {ordinal2}</translation>
    </message>
    <message>
        <source>{date} UTC ({what})</source>
        <translation>{date} UTC ({what})</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>familiar</source>
        <translation>vertraut</translation>
    </message>
    <message>
        <source>proficient</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>mastered</source>
        <translation>gemeistert</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>hints</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>learner</source>
        <translation>Lernender</translation>
    </message>
    <message>
        <source>learners</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>new answers</source>
        <translation>neue Antworten</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>Fertigkeiten</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>{out}: is not a file.</source>
        <translation>{out}: ist keine Datei.</translation>
    </message>
    <message>
        <source>Name a file to write.</source>
        <translation>Nenne eine Datei, die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>This system knows no home folder for you, where Lemma could keep its files.</source>
        <translation>Dieses System kennt keinen Benutzerordner für dich, in dem Lemma seine Dateien ablegen könnte.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>has {tokens} tokens; the model can hold {n_ctx}.</source>
        <translation>hat {tokens} Token; das Modell fasst {n_ctx}.</translation>
    </message>
    <message>
        <source>The conversation {room}</source>
        <translation>Das Gespräch {room}</translation>
    </message>
    <message>
        <source>The question {room}</source>
        <translation>Die Frage {room}</translation>
    </message>
    <message>
        <source>&apos;and&apos; and &apos;or&apos; are mixed here: write &apos;or&apos; between the solutions.</source>
        <translation>Hier sind &apos;and&apos; (und) und &apos;or&apos; (oder) gemischt: Schreibe &apos;or&apos; zwischen die Lösungen.</translation>
    </message>
    <message>
        <source>Write ({variables}) before the sign.</source>
        <translation>Schreibe ({variables}) vor das Zeichen.</translation>
    </message>
    <message>
        <source>This is an interval, and a point is expected, as in (1, 2).</source>
        <translation>Das ist ein Intervall, und erwartet wird ein Punkt, wie in (1, 2).</translation>
    </message>
    <message>
        <source>I do not know every word of this, and took the question to be the one shown.</source>
        <translation>Ich kenne hier nicht jedes Wort und habe die gezeigte Frage darunter verstanden.</translation>
    </message>
    <message>
        <source>I am not sure what is asked about this.</source>
        <translation>Ich bin nicht sicher, wonach hier gefragt ist.</translation>
    </message>
    <message>
        <source>Say it in other words, as in: solve 2x + 3 = 7.</source>
        <translation>Sag es mit anderen Worten, wie in: solve 2x + 3 = 7.</translation>
    </message>
    <message>
        <source>I cannot tell whether a is a letter here.</source>
        <translation>Ich kann nicht erkennen, ob a hier ein Buchstabe ist.</translation>
    </message>
    <message>
        <source>Write it with signs, as in (a - 3)^2.</source>
        <translation>Schreibe es mit Zeichen, wie in (a - 3)^2.</translation>
    </message>
    <message>
        <source>I cannot tell what is multiplied.</source>
        <translation>Ich kann nicht erkennen, was multipliziert wird.</translation>
    </message>
    <message>
        <source>Write brackets around it, as in (x + 2)(x + 3).</source>
        <translation>Setze Klammern darum, wie in (x + 2)(x + 3).</translation>
    </message>
    <message>
        <source>The end of this is missing: something must follow the last word.</source>
        <translation>Hier fehlt das Ende: Auf das letzte Wort muss noch etwas folgen.</translation>
    </message>
    <message>
        <source>I cannot tell how far this fraction reaches: write {one}, or {other}.</source>
        <translation>Ich kann nicht erkennen, wie weit dieser Bruch reicht: Schreibe {one} oder {other}.</translation>
    </message>
    <message>
        <source>I cannot tell how much is below the fraction bar: write 6x/(2y), or (6x/2)*y.</source>
        <translation>Ich weiß nicht, wie viel unter dem Bruchstrich steht: Schreibe 6x/(2y) oder (6x/2)*y.</translation>
    </message>
    <message>
        <source>I cannot tell where this region ends.</source>
        <translation>Ich kann nicht erkennen, wo dieser Bereich endet.</translation>
    </message>
    <message>
        <source>I can count up to three cards.</source>
        <translation>Ich kann bis zu drei Karten zählen.</translation>
    </message>
    <message>
        <source>These probabilities do not fit together.</source>
        <translation>Diese Wahrscheinlichkeiten passen nicht zusammen.</translation>
    </message>
    <message>
        <source>I could not read one of these probabilities.</source>
        <translation>Eine dieser Wahrscheinlichkeiten konnte ich nicht lesen.</translation>
    </message>
    <message>
        <source>What never happens is no condition.</source>
        <translation>Was nie eintritt, ist keine Bedingung.</translation>
    </message>
    <message>
        <source>I can count up to sixty throws.</source>
        <translation>Ich kann bis zu sechzig Würfe zählen.</translation>
    </message>
    <message>
        <source>Is the determinant of {matrix} not zero?</source>
        <translation>Ist die Determinante von {matrix} ungleich null?</translation>
    </message>
    <message>
        <source>Is the determinant of {matrix} zero?</source>
        <translation>Ist die Determinante von {matrix} null?</translation>
    </message>
    <message>
        <source>I can work with a letter in square matrices of two or three rows only.</source>
        <translation>Mit einem Buchstaben kann ich nur in quadratischen Matrizen mit zwei oder drei Zeilen rechnen.</translation>
    </message>
    <message>
        <source>One side of this equation is missing: type what stands on both sides of the equals sign.</source>
        <translation>Eine Seite dieser Gleichung fehlt: Tippe, was auf beiden Seiten des Gleichheitszeichens steht.</translation>
    </message>
    <message>
        <source>This asks what a formula means, not for a result: say what to do with it, as in solve 3x + 5 = 20.</source>
        <translation>Das fragt, was eine Formel bedeutet, und nicht nach einem Ergebnis: Sag, was damit zu tun ist, wie in solve 3x + 5 = 20.</translation>
    </message>
    <message>
        <source>This asks for another question, not for a result: type the one to be worked out.</source>
        <translation>Das fragt nach einer anderen Frage und nicht nach einem Ergebnis: Tippe die, die gerechnet werden soll.</translation>
    </message>
    <message>
        <source>I factor with rational coefficients only: over the real or complex numbers there may be more factors.</source>
        <translation>Ich faktorisiere nur mit rationalen Koeffizienten: Über den reellen oder komplexen Zahlen kann es weitere Faktoren geben.</translation>
    </message>
    <message>
        <source>I do not know what the cubic of a number is: for its cube write (3 + 5)^3.</source>
        <translation>Ich weiß nicht, was mit „cubic“ bei einer Zahl gemeint ist: Für ihre dritte Potenz schreibe (3 + 5)^3.</translation>
    </message>
    <message>
        <source>I cannot tell whether the last words belong to the equation, or to what is done with its solution.</source>
        <translation>Ich weiß nicht, ob die letzten Wörter zur Gleichung gehören oder zu dem, was mit ihrer Lösung geschehen soll.</translation>
    </message>
    <message>
        <source>A common {word} does not belong to a sequence that is {named}.</source>
        <translation>Das gehört nicht zu einer Folge, die {named} ist: {word}.</translation>
    </message>
    <message>
        <source>I cannot tell which terms are given.</source>
        <translation>Ich kann nicht erkennen, welche Glieder gegeben sind.</translation>
    </message>
    <message>
        <source>These numbers are no {named} sequence.</source>
        <translation>Diese Zahlen bilden keine Folge, die {named} ist.</translation>
    </message>
    <message>
        <source>There are two geometric sequences with these terms.</source>
        <translation>Es gibt zwei geometrische Folgen mit diesen Gliedern.</translation>
    </message>
    <message>
        <source>I can read this riddle in two ways, {value} or {value1}: say it in other words, or with brackets.</source>
        <translation>Dieses Rätsel kann ich auf zwei Arten lesen, {value} oder {value1}: Sag es mit anderen Worten oder mit Klammern.</translation>
    </message>
    <message>
        <source>Find the {words} {name} in {unit} (R_1 in series with R_2 and R_3, which are in parallel): {known}</source>
        <translation>Gesucht: {words} {name} in {unit} (R_1 in Reihe mit R_2 und R_3, die parallel geschaltet sind); gegeben: {known}</translation>
    </message>
    <message>
        <source>Find the {words} {name} in {unit} (R_1 in parallel with R_2 and R_3, which are in series): {known}</source>
        <translation>Gesucht: {words} {name} in {unit} (R_1 parallel zu R_2 und R_3, die in Reihe geschaltet sind); gegeben: {known}</translation>
    </message>
    <message>
        <source>Find the {words} {name} (R_1 in series with R_2 and R_3, which are in parallel): {known}</source>
        <translation>Gesucht: {words} {name} (R_1 in Reihe mit R_2 und R_3, die parallel geschaltet sind); gegeben: {known}</translation>
    </message>
    <message>
        <source>Find the {words} {name} (R_1 in parallel with R_2 and R_3, which are in series): {known}</source>
        <translation>Gesucht: {words} {name} (R_1 parallel zu R_2 und R_3, die in Reihe geschaltet sind); gegeben: {known}</translation>
    </message>
    <message>
        <source>I cannot tell how the units given belong together.</source>
        <translation>Ich kann nicht erkennen, wie die gegebenen Einheiten zusammengehören.</translation>
    </message>
    <message>
        <source>There are not as many numbers as the text says.</source>
        <translation>Es sind nicht so viele Zahlen, wie der Text sagt.</translation>
    </message>
    <message>
        <source>One fact is missing here: two amounts need two facts about them.</source>
        <translation>Hier fehlt eine Angabe: Zwei Größen brauchen zwei Angaben über sie.</translation>
    </message>
    <message>
        <source>This says already what {name} is: say what to do with it.</source>
        <translation>Hier steht schon, was {name} ist: Sag, was damit zu tun ist.</translation>
    </message>
    <message>
        <source>These say already what the letters are: say what to do with them.</source>
        <translation>Hier steht schon, was die Buchstaben sind: Sag, was damit zu tun ist.</translation>
    </message>
    <message>
        <source>I factor and expand with ordinary numbers only, not with remainders.</source>
        <translation>Ich faktorisiere und multipliziere nur mit gewöhnlichen Zahlen aus, nicht mit Resten.</translation>
    </message>
    <message>
        <source>I cannot tell how many throws there are.</source>
        <translation>Ich kann nicht erkennen, wie viele Würfe es sind.</translation>
    </message>
    <message>
        <source>The algebra cannot be started here, so I cannot decide: {reason}.</source>
        <translation>Die Algebra lässt sich hier nicht starten, deshalb kann ich nicht entscheiden: {reason}.</translation>
    </message>
    <message>
        <source>This is an interval, and a vector is expected, as in (1, 2).</source>
        <translation>Das ist ein Intervall, erwartet wird aber ein Vektor, wie in (1, 2).</translation>
    </message>
    <message>
        <source>Say where {variable} itself lies.</source>
        <translation>Sag, wo {variable} selbst liegt.</translation>
    </message>
    <message>
        <source>Write the {what} alone, without &apos;{name} =&apos;.</source>
        <translation>Schreibe nur: {what}, ohne &apos;{name} =&apos;.</translation>
    </message>
    <message>
        <source>There are infinitely many solutions: write one unknown in terms of the others, as in x = 5 - 3y.</source>
        <translation>Es gibt unendlich viele Lösungen: Schreibe eine Unbekannte mit Hilfe der anderen, wie in x = 5 - 3y.</translation>
    </message>
    <message>
        <source>Yes, but not any numbers will do.</source>
        <translation>Ja, aber nicht mit beliebigen Zahlen.</translation>
    </message>
    <message>
        <source>This is one of the equations itself.</source>
        <translation>Das ist eine der Gleichungen selbst.</translation>
    </message>
    <message>
        <source>Put into the equations, this does not make them all true.</source>
        <translation>In die Gleichungen eingesetzt macht das nicht alle wahr.</translation>
    </message>
    <message>
        <source>This is one solution, but not the only one.</source>
        <translation>Das ist eine Lösung, aber nicht die einzige.</translation>
    </message>
    <message>
        <source>The values are right, but not everything is worked out to the end: look at {named}.</source>
        <translation>Die Werte stimmen, aber nicht alles ist zu Ende ausgerechnet: Sieh dir {named} an.</translation>
    </message>
    <message>
        <source>Single numbers are the solutions here, not an interval.</source>
        <translation>Die Lösungen sind hier einzelne Zahlen, kein Intervall.</translation>
    </message>
    <message>
        <source>Among the real numbers there is no value.</source>
        <translation>Bei den reellen Zahlen gibt es keinen Wert.</translation>
    </message>
    <message>
        <source>Among the complex numbers this is one.</source>
        <translation>Bei den komplexen Zahlen ist das einer.</translation>
    </message>
    <message>
        <source>This is too long to be put limits to.</source>
        <translation>Das ist zu lang, um Grenzen einzusetzen.</translation>
    </message>
    <message>
        <source>I expected two limits behind this bracket, as in [x^2]_0^1.</source>
        <translation>Hinter dieser Klammer fehlen zwei Grenzen, wie in [x^2]_0^1.</translation>
    </message>
    <message>
        <source>I cannot tell which letter these limits are for.</source>
        <translation>Ich weiß nicht, zu welchem Buchstaben diese Grenzen gehören.</translation>
    </message>
    <message>
        <source>I cannot tell how far this bar reaches.</source>
        <translation>Ich kann nicht erkennen, wie weit dieser Strich reicht.</translation>
    </message>
    <message>
        <source>Put brackets: (x^2 + 1)|_0^2.</source>
        <translation>Setze Klammern: (x^2 + 1)|_0^2.</translation>
    </message>
    <message>
        <source>There are more than {max_bars} bars | here.</source>
        <translation>Hier stehen mehr als {max_bars} Striche |.</translation>
    </message>
    <message>
        <source>This can be the mixed number {value} + {value1}/{value2} or the product {value3} * {value12}/{value22}.</source>
        <translation>Das kann die gemischte Zahl {value} + {value1}/{value2} sein oder das Produkt {value3} * {value12}/{value22}.</translation>
    </message>
    <message>
        <source>Write *10^ for a power of ten, or e^ for a power of e.</source>
        <translation>Schreibe *10^ für eine Zehnerpotenz oder e^ für eine Potenz von e.</translation>
    </message>
    <message>
        <source>The curve does not meet the x-axis just once, so I cannot tell which region is meant.</source>
        <translation>Die Kurve trifft die x-Achse nicht genau einmal, also kann ich nicht erkennen, welcher Bereich gemeint ist.</translation>
    </message>
    <message>
        <source>from the vertex, and whether the parabola opens upwards</source>
        <translation>aus dem Scheitelpunkt und daraus, ob die Parabel nach oben offen ist</translation>
    </message>
    <message>
        <source>different ones counted exactly</source>
        <translation>verschiedene genau gezählt</translation>
    </message>
    <message>
        <source>solved exactly: there is none</source>
        <translation>genau gelöst: es gibt keine</translation>
    </message>
    <message>
        <source>I cannot count these solutions with certainty.</source>
        <translation>Diese Lösungen kann ich nicht mit Sicherheit zählen.</translation>
    </message>
    <message>
        <source>solved exactly and counted</source>
        <translation>genau gelöst und gezählt</translation>
    </message>
    <message>
        <source>the antiderivative tends to no number far out</source>
        <translation>die Stammfunktion strebt weit außen gegen keine Zahl</translation>
    </message>
    <message>
        <source>the antiderivative grows without bound between the limits</source>
        <translation>die Stammfunktion wächst zwischen den Grenzen über alle Schranken</translation>
    </message>
    <message>
        <source>a part of it has no value among the real numbers</source>
        <translation>ein Teil davon hat bei den reellen Zahlen keinen Wert</translation>
    </message>
    <message>
        <source>no real value</source>
        <translation>kein reeller Wert</translation>
    </message>
    <message>
        <source>solved exactly</source>
        <translation>genau gelöst</translation>
    </message>
    <message>
        <source>There are endlessly many integers here.</source>
        <translation>Hier gibt es unendlich viele ganze Zahlen.</translation>
    </message>
    <message>
        <source>There are too many integers here to be listed.</source>
        <translation>Hier sind es zu viele ganze Zahlen, um sie aufzulisten.</translation>
    </message>
    <message>
        <source>solved exactly, and every integer near the ends tried</source>
        <translation>genau gelöst, und jede ganze Zahl nahe den Enden probiert</translation>
    </message>
    <message>
        <source>worked out with the factor given</source>
        <translation>mit dem gegebenen Faktor ausgerechnet</translation>
    </message>
    <message>
        <source>Put in the factor that is given</source>
        <translation>Setze den gegebenen Faktor ein</translation>
    </message>
    <message>
        <source>added up from the atomic weights given</source>
        <translation>aus den gegebenen Atomgewichten addiert</translation>
    </message>
    <message>
        <source>Add the atomic weight of every atom.</source>
        <translation>Addiere das Atomgewicht jedes Atoms.</translation>
    </message>
    <message>
        <source>worked out from the IUPAC standard atomic weights</source>
        <translation>aus den Standard-Atomgewichten der IUPAC berechnet</translation>
    </message>
    <message>
        <source>Find the molar mass</source>
        <translation>Bestimme die molare Masse</translation>
    </message>
    <message>
        <source>Add the standard atomic weight of every atom of {name}.</source>
        <translation>Addiere das Standard-Atomgewicht jedes Atoms von {name}.</translation>
    </message>
    <message>
        <source>Find the part that is {symbol}</source>
        <translation>Bestimme den Teil, der {symbol} ist</translation>
    </message>
    <message>
        <source>Take the atoms of {symbol} alone.</source>
        <translation>Nimm die Atome von {symbol} allein.</translation>
    </message>
    <message>
        <source>Divide the part by the whole.</source>
        <translation>Teile den Teil durch das Ganze.</translation>
    </message>
    <message>
        <source>the formula for energy from charge and voltage</source>
        <translation>die Formel für die Energie aus Ladung und Spannung</translation>
    </message>
    <message>
        <source>the formula for energy from power and time</source>
        <translation>die Formel für die Energie aus Leistung und Zeit</translation>
    </message>
    <message>
        <source>the formula for electric energy</source>
        <translation>die Formel für die elektrische Energie</translation>
    </message>
    <message>
        <source>the formula for the heat in a resistor</source>
        <translation>die Formel für die Wärme in einem Widerstand</translation>
    </message>
    <message>
        <source>the formula for energy from voltage and resistance</source>
        <translation>die Formel für die Energie aus Spannung und Widerstand</translation>
    </message>
    <message>
        <source>for resistors in series and in parallel</source>
        <translation>für Widerstände in Reihe und parallel</translation>
    </message>
    <message>
        <source>This current flows through all of them.</source>
        <translation>Dieser Strom fließt durch alle.</translation>
    </message>
    <message>
        <source>Use Ohm&apos;s law</source>
        <translation>Verwende das ohmsche Gesetz</translation>
    </message>
    <message>
        <source>Use Ohm&apos;s law for this resistor alone.</source>
        <translation>Verwende das ohmsche Gesetz nur für diesen Widerstand.</translation>
    </message>
    <message>
        <source>Begin with the two that are together</source>
        <translation>Beginne mit den beiden, die zusammengehören</translation>
    </message>
    <message>
        <source>This is the resistance of the two together.</source>
        <translation>Das ist der Widerstand der beiden zusammen.</translation>
    </message>
    <message>
        <source>Then take all of them</source>
        <translation>Nimm dann alle zusammen</translation>
    </message>
    <message>
        <source>In {wanted}, as in the question.</source>
        <translation>In {wanted}, wie in der Frage.</translation>
    </message>
    <message>
        <source>from the differences, and tried at every term given</source>
        <translation>aus den Differenzen, und an jedem gegebenen Glied probiert</translation>
    </message>
    <message>
        <source>I cannot tell whether these two are equal.</source>
        <translation>Ich kann nicht erkennen, ob diese beiden gleich groß sind.</translation>
    </message>
    <message>
        <source>substituted back; {free} can be any number</source>
        <translation>zurück eingesetzt; {free} kann jede Zahl sein</translation>
    </message>
    <message>
        <source>an angular speed</source>
        <translation>eine Winkelgeschwindigkeit</translation>
    </message>
    <message>
        <source>a momentum</source>
        <translation>ein Impuls</translation>
    </message>
    <message>
        <source>a capacitance</source>
        <translation>eine Kapazität</translation>
    </message>
    <message>
        <source>an amount of data</source>
        <translation>eine Datenmenge</translation>
    </message>
    <message>
        <source>a flow</source>
        <translation>ein Durchfluss</translation>
    </message>
    <message>
        <source>This is called something else than what was asked for.</source>
        <translation>Das ist anders benannt, als gefragt war.</translation>
    </message>
    <message>
        <source>This names another term than the one asked for.</source>
        <translation>Das nennt ein anderes Glied als das gefragte.</translation>
    </message>
    <message>
        <source>There is none here.</source>
        <translation>Hier gibt es keine.</translation>
    </message>
    <message>
        <source>The number is right, but the degree sign is missing.</source>
        <translation>Die Zahl stimmt, aber das Gradzeichen fehlt.</translation>
    </message>
    <message>
        <source>This is one side of the equation: write the whole of it, with an equals sign.</source>
        <translation>Das ist eine Seite der Gleichung: schreibe sie ganz, mit Gleichheitszeichen.</translation>
    </message>
    <message>
        <source>This is not right: on the y-axis the first coordinate is 0.</source>
        <translation>Das stimmt nicht: auf der y-Achse ist die erste Koordinate 0.</translation>
    </message>
    <message>
        <source>I expected one quotient and one remainder.</source>
        <translation>Ich habe einen Quotienten und einen Rest erwartet.</translation>
    </message>
    <message>
        <source>The remainder is not right.</source>
        <translation>Der Rest stimmt nicht.</translation>
    </message>
    <message>
        <source>The quotient is not right.</source>
        <translation>Der Quotient stimmt nicht.</translation>
    </message>
    <message>
        <source>The quotient is right, but there is a remainder.</source>
        <translation>Der Quotient stimmt, aber es bleibt ein Rest.</translation>
    </message>
    <message>
        <source>The value is right, but the division is not worked out.</source>
        <translation>Der Wert stimmt, aber die Division ist nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The number is right, but the unit is missing: {function}.</source>
        <translation>Die Zahl stimmt, aber die Einheit fehlt: {function}.</translation>
    </message>
    <message>
        <source>The unit is not right: it is {function} here.</source>
        <translation>Die Einheit stimmt nicht: hier ist es {function}.</translation>
    </message>
    <message>
        <source>I expected the answer in {function}.</source>
        <translation>Ich habe die Antwort in {function} erwartet.</translation>
    </message>
    <message>
        <source>A product of primes is expected here.</source>
        <translation>Erwartet wird ein Produkt von Primzahlen.</translation>
    </message>
    <message>
        <source>Multiplied out, this is another number.</source>
        <translation>Ausmultipliziert ist das eine andere Zahl.</translation>
    </message>
    <message>
        <source>The value is right, but this is not written with primes.</source>
        <translation>Der Wert stimmt, aber er ist nicht mit Primzahlen geschrieben.</translation>
    </message>
    <message>
        <source>The value is right, but not every factor is a prime number.</source>
        <translation>Der Wert stimmt, aber nicht jeder Faktor ist eine Primzahl.</translation>
    </message>
    <message>
        <source>Answer with yes or no.</source>
        <translation>Antworte mit ja oder nein.</translation>
    </message>
    <message>
        <source>This goes the other way.</source>
        <translation>Das geht in die andere Richtung.</translation>
    </message>
    <message>
        <source>Write the minus sign or the word, not both.</source>
        <translation>Schreibe das Minuszeichen oder das Wort, nicht beides.</translation>
    </message>
    <message>
        <source>This is the share as a number: write it in percent.</source>
        <translation>Das ist der Anteil als Zahl: schreibe ihn in Prozent.</translation>
    </message>
    <message>
        <source>The value is right, but write it as a ratio, as in 2 : 3.</source>
        <translation>Der Wert stimmt, aber schreibe ihn als Verhältnis, wie in 2 : 3.</translation>
    </message>
    <message>
        <source>I expected {wanted} numbers here.</source>
        <translation>Hier habe ich {wanted} Zahlen erwartet.</translation>
    </message>
    <message>
        <source>This is the same ratio, but it can be simplified further.</source>
        <translation>Das ist dasselbe Verhältnis, aber es lässt sich noch kürzen.</translation>
    </message>
    <message>
        <source>These are the right numbers, but the order is wrong.</source>
        <translation>Das sind die richtigen Zahlen, aber die Reihenfolge stimmt nicht.</translation>
    </message>
    <message>
        <source>A number is expected, and there is a letter in it.</source>
        <translation>Erwartet wird eine Zahl, und hier steht ein Buchstabe darin.</translation>
    </message>
    <message>
        <source>The value is right, but it is to be written as a fraction.</source>
        <translation>Der Wert stimmt, aber er soll als Bruch geschrieben werden.</translation>
    </message>
    <message>
        <source>The value is right, but it is to be written as a decimal.</source>
        <translation>Der Wert stimmt, aber er soll als Dezimalzahl geschrieben werden.</translation>
    </message>
    <message>
        <source>The value is right, but it is to be written in percent.</source>
        <translation>Der Wert stimmt, aber er soll in Prozent geschrieben werden.</translation>
    </message>
    <message>
        <source>The value is right, but it is to be written as an ordinary number, without a power of ten.</source>
        <translation>Der Wert stimmt, aber er soll als gewöhnliche Zahl geschrieben werden, ohne Zehnerpotenz.</translation>
    </message>
    <message>
        <source>The value is right, but one digit other than 0 is to stand before the point: 4.5 * 10^3.</source>
        <translation>Der Wert stimmt, aber vor dem Punkt soll genau eine Ziffer stehen, und nicht 0: 4.5 * 10^3.</translation>
    </message>
    <message>
        <source>The value is right: write the power of ten too.</source>
        <translation>Der Wert stimmt: schreibe auch die Zehnerpotenz.</translation>
    </message>
    <message>
        <source>Put into the equation, this does not satisfy it.</source>
        <translation>In die Gleichung eingesetzt, erfüllt das sie nicht.</translation>
    </message>
    <message>
        <source>This solves the equation, but the constant is still to be found.</source>
        <translation>Das löst die Gleichung, aber die Konstante ist noch zu bestimmen.</translation>
    </message>
    <message>
        <source>This solves the equation, but it misses the value given.</source>
        <translation>Das löst die Gleichung, aber es trifft den gegebenen Wert nicht.</translation>
    </message>
    <message>
        <source>This is one solution; all solutions have a constant in them.</source>
        <translation>Das ist eine Lösung; in allen Lösungen steht eine Konstante.</translation>
    </message>
    <message>
        <source>What is here is right, but there is another solution.</source>
        <translation>Was hier steht, stimmt, aber es gibt noch eine Lösung.</translation>
    </message>
    <message>
        <source>Write the answer as {function} = ...</source>
        <translation>Schreibe die Antwort als {function} = ...</translation>
    </message>
    <message>
        <source>Differentiated, this does not give the equation.</source>
        <translation>Abgeleitet ergibt das nicht die Gleichung.</translation>
    </message>
    <message>
        <source>This misses the value given.</source>
        <translation>Das trifft den gegebenen Wert nicht.</translation>
    </message>
    <message>
        <source>There are numbers that solve it.</source>
        <translation>Es gibt Zahlen, die sie lösen.</translation>
    </message>
    <message>
        <source>This is not right: not every number solves it.</source>
        <translation>Das stimmt nicht: nicht jede Zahl löst sie.</translation>
    </message>
    <message>
        <source>These numbers solve it, but so do others: say modulo what, as in x ≡ 1 (mod 5).</source>
        <translation>Diese Zahlen lösen sie, andere aber auch: sage, modulo wovon, wie in x ≡ 1 (mod 5).</translation>
    </message>
    <message>
        <source>This solves it, and there are other solutions.</source>
        <translation>Das löst sie, und es gibt weitere Lösungen.</translation>
    </message>
    <message>
        <source>I expected smaller numbers here.</source>
        <translation>Hier habe ich kleinere Zahlen erwartet.</translation>
    </message>
    <message>
        <source>These numbers solve it, and there are other solutions.</source>
        <translation>Diese Zahlen lösen sie, und es gibt weitere Lösungen.</translation>
    </message>
    <message>
        <source>I expected a remainder here, as in x ≡ 1 (mod 5).</source>
        <translation>Hier habe ich einen Rest erwartet, wie in x ≡ 1 (mod 5).</translation>
    </message>
    <message>
        <source>I expected whole numbers here, as in x ≡ 1 (mod 5).</source>
        <translation>Hier habe ich ganze Zahlen erwartet, wie in x ≡ 1 (mod 5).</translation>
    </message>
    <message>
        <source>The value is right, but it is to be written as a mixed number.</source>
        <translation>Der Wert stimmt, aber er soll als gemischte Zahl geschrieben werden.</translation>
    </message>
    <message>
        <source>The sine of an angle is never more than $1$ and never less than $-1$</source>
        <translation>Der Sinus eines Winkels ist nie größer als $1$ und nie kleiner als $-1$</translation>
    </message>
    <message>
        <source>The cosine of an angle is never more than $1$ and never less than $-1$</source>
        <translation>Der Kosinus eines Winkels ist nie größer als $1$ und nie kleiner als $-1$</translation>
    </message>
    <message>
        <source>The tangent of an angle is never more than $1$ and never less than $-1$</source>
        <translation>Der Tangens eines Winkels ist nie größer als $1$ und nie kleiner als $-1$</translation>
    </message>
    <message>
        <source>Take the reciprocal of both sides</source>
        <translation>Nimm auf beiden Seiten den Kehrwert</translation>
    </message>
    <message>
        <source>{title}: ${left}$ is $1$ divided by ${other}$.</source>
        <translation>{title}: ${left}$ ist $1$ geteilt durch ${other}$.</translation>
    </message>
    <message>
        <source>Find the angles with {interval}</source>
        <translation>Finde die Winkel mit {interval}</translation>
    </message>
    <message>
        <source>Find the angles ${angle}$ that give {interval}, and solve for ${name}$</source>
        <translation>Finde die Winkel ${angle}$, die {interval} ergeben, und löse nach ${name}$ auf</translation>
    </message>
    <message>
        <source>Find the angles ${angle}$ that belong to {interval}</source>
        <translation>Finde die Winkel ${angle}$, die zu {interval} gehören</translation>
    </message>
    <message>
        <source>Solve each of these for ${name}$</source>
        <translation>Löse jede davon nach ${name}$ auf</translation>
    </message>
    <message>
        <source>The sine is ${one}$ at ${shown}$</source>
        <translation>Der Sinus ist ${one}$ bei ${shown}$</translation>
    </message>
    <message>
        <source>The cosine is ${one}$ at ${shown}$</source>
        <translation>Der Kosinus ist ${one}$ bei ${shown}$</translation>
    </message>
    <message>
        <source>The tangent is ${one}$ at ${shown}$</source>
        <translation>Der Tangens ist ${one}$ bei ${shown}$</translation>
    </message>
    <message>
        <source>{start}, and again after every $180^{{\circ}}$.</source>
        <translation>{start}, und wieder nach je $180^{{\circ}}$.</translation>
    </message>
    <message>
        <source>{start}, and again after every $\pi$.</source>
        <translation>{start}, und wieder nach je $\pi$.</translation>
    </message>
    <message>
        <source>{start}, and again after every $360^{{\circ}}$.</source>
        <translation>{start}, und wieder nach je $360^{{\circ}}$.</translation>
    </message>
    <message>
        <source>{start}, and again after every $2 \pi$.</source>
        <translation>{start}, und wieder nach je $2 \pi$.</translation>
    </message>
    <message>
        <source>{start} and at ${other}$, and again after every $360^{{\circ}}$.</source>
        <translation>{start} und bei ${other}$, und wieder nach je $360^{{\circ}}$.</translation>
    </message>
    <message>
        <source>{start} and at ${other}$, and again after every $2 \pi$.</source>
        <translation>{start} und bei ${other}$, und wieder nach je $2 \pi$.</translation>
    </message>
    <message>
        <source>{start} and at $180^{{\circ}}$, and again after every $360^{{\circ}}$.</source>
        <translation>{start} und bei $180^{{\circ}}$, und wieder nach je $360^{{\circ}}$.</translation>
    </message>
    <message>
        <source>{start} and at $180^{{\circ}}$, and again after every $2 \pi$.</source>
        <translation>{start} und bei $180^{{\circ}}$, und wieder nach je $2 \pi$.</translation>
    </message>
    <message>
        <source>{start} and at $\pi$, and again after every $360^{{\circ}}$.</source>
        <translation>{start} und bei $\pi$, und wieder nach je $360^{{\circ}}$.</translation>
    </message>
    <message>
        <source>{start} and at $\pi$, and again after every $2 \pi$.</source>
        <translation>{start} und bei $\pi$, und wieder nach je $2 \pi$.</translation>
    </message>
    <message>
        <source>{start} and at $180^{{\circ}} {other}$, and again after every $360^{{\circ}}$.</source>
        <translation>{start} und bei $180^{{\circ}} {other}$, und wieder nach je $360^{{\circ}}$.</translation>
    </message>
    <message>
        <source>{start} and at $180^{{\circ}} {other}$, and again after every $2 \pi$.</source>
        <translation>{start} und bei $180^{{\circ}} {other}$, und wieder nach je $2 \pi$.</translation>
    </message>
    <message>
        <source>{start} and at $\pi {other}$, and again after every $360^{{\circ}}$.</source>
        <translation>{start} und bei $\pi {other}$, und wieder nach je $360^{{\circ}}$.</translation>
    </message>
    <message>
        <source>{start} and at $\pi {other}$, and again after every $2 \pi$.</source>
        <translation>{start} und bei $\pi {other}$, und wieder nach je $2 \pi$.</translation>
    </message>
    <message>
        <source>The area begins, ends or turns where the height ${body}$ is zero, so solve ${body2}$.</source>
        <translation>Die Fläche beginnt, endet oder wechselt, wo die Höhe ${body}$ null ist, also löse ${body2}$.</translation>
    </message>
    <message>
        <source>Find where the curves meet</source>
        <translation>Finde, wo sich die Kurven treffen</translation>
    </message>
    <message>
        <source>Integrate the height from one of these places to the next. There it is negative, so take the difference the other way round. Where it is negative, a minus sign makes the area positive.</source>
        <translation>Integriere die Höhe von einer dieser Stellen zur nächsten. Dort ist sie negativ, also nimm die Differenz andersherum. Wo sie negativ ist, macht ein Minuszeichen die Fläche positiv.</translation>
    </message>
    <message>
        <source>Integrate the height from one of these places to the next. There it is negative, so take the difference the other way round.</source>
        <translation>Integriere die Höhe von einer dieser Stellen zur nächsten. Dort ist sie negativ, also nimm die Differenz andersherum.</translation>
    </message>
    <message>
        <source>Integrate the height from one of these places to the next. Where it is negative, a minus sign makes the area positive.</source>
        <translation>Integriere die Höhe von einer dieser Stellen zur nächsten. Wo sie negativ ist, macht ein Minuszeichen die Fläche positiv.</translation>
    </message>
    <message>
        <source>Integrate the height from one of these places to the next.</source>
        <translation>Integriere die Höhe von einer dieser Stellen zur nächsten.</translation>
    </message>
    <message>
        <source>Write the area as integrals</source>
        <translation>Schreibe die Fläche als Integrale</translation>
    </message>
    <message>
        <source>Put in the limits of each integral</source>
        <translation>Setze die Grenzen jedes Integrals ein</translation>
    </message>
    <message>
        <source>{title}: the upper one, minus the lower one.</source>
        <translation>{title}: der obere minus der untere.</translation>
    </message>
    <message>
        <source>${text} \cdot {text2} + {text3} = {top}$ is the new numerator.</source>
        <translation>${text} \cdot {text2} + {text3} = {top}$ ist der neue Zähler.</translation>
    </message>
    <message>
        <source>Write the mixed number as a fraction</source>
        <translation>Schreibe die gemischte Zahl als Bruch</translation>
    </message>
    <message>
        <source>Per cent means hundredths</source>
        <translation>Prozent heißt Hundertstel</translation>
    </message>
    <message>
        <source>The absolute value is the distance from zero</source>
        <translation>Der Betrag ist der Abstand von null</translation>
    </message>
    <message>
        <source>The factorial of 0 and of 1 is 1</source>
        <translation>Die Fakultät von 0 und von 1 ist 1</translation>
    </message>
    <message>
        <source>Write the factorial as a product</source>
        <translation>Schreibe die Fakultät als Produkt</translation>
    </message>
    <message>
        <source>Write the decimal as a fraction</source>
        <translation>Schreibe die Dezimalzahl als Bruch</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multipliziere</translation>
    </message>
    <message>
        <source>Numerators are multiplied with numerators, denominators with denominators.</source>
        <translation>Zähler werden mit Zählern multipliziert, Nenner mit Nennern.</translation>
    </message>
    <message>
        <source>Multiply the fractions</source>
        <translation>Multipliziere die Brüche</translation>
    </message>
    <message>
        <source>The reciprocal of ${bottom}$ is ${flipped}$.</source>
        <translation>Der Kehrwert von ${bottom}$ ist ${flipped}$.</translation>
    </message>
    <message>
        <source>Instead of dividing, multiply by the reciprocal</source>
        <translation>Statt zu dividieren, multipliziere mit dem Kehrwert</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>Dividiere</translation>
    </message>
    <message>
        <source>Multiply numerator and denominator by ${value}$</source>
        <translation>Erweitere mit ${value}$: multipliziere Zähler und Nenner</translation>
    </message>
    <message>
        <source>Divide numerator and denominator by ${common}$</source>
        <translation>Kürze mit ${common}$: dividiere Zähler und Nenner</translation>
    </message>
    <message>
        <source>The denominators are the same: put the numerators over ${common}$</source>
        <translation>Die Nenner sind gleich: setze die Zähler über ${common}$</translation>
    </message>
    <message>
        <source>It is the least common multiple of ${different}$ and ${different2}$.</source>
        <translation>Er ist das kleinste gemeinsame Vielfache von ${different}$ und ${different2}$.</translation>
    </message>
    <message>
        <source>Bring the fractions to the common denominator ${common}$</source>
        <translation>Bringe die Brüche auf den gemeinsamen Nenner ${common}$</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Addiere</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Subtrahiere</translation>
    </message>
    <message>
        <source>Add and subtract</source>
        <translation>Addiere und subtrahiere</translation>
    </message>
    <message>
        <source>the prime factors that all of them have</source>
        <translation>die Primfaktoren, die alle haben</translation>
    </message>
    <message>
        <source>each prime factor as often as one has it</source>
        <translation>jeden Primfaktor so oft, wie eine Zahl ihn hat</translation>
    </message>
    <message>
        <source>Take {which}</source>
        <translation>Nimm {which}</translation>
    </message>
    <message>
        <source>Indeed {said}.</source>
        <translation>Tatsächlich {said}.</translation>
    </message>
    <message>
        <source>Use the known value</source>
        <translation>Verwende den bekannten Wert</translation>
    </message>
    <message>
        <source>The logarithm undoes the power of $e$</source>
        <translation>Der Logarithmus macht die Potenz von $e$ rückgängig</translation>
    </message>
    <message>
        <source>There is one way to choose nothing or everything</source>
        <translation>Nichts oder alles auszuwählen geht auf genau eine Weise</translation>
    </message>
    <message>
        <source>To choose ${k}$ is to leave out ${small}$.</source>
        <translation>${k}$ auszuwählen heißt, ${small}$ wegzulassen.</translation>
    </message>
    <message>
        <source>Write the number of choices as a fraction</source>
        <translation>Schreibe die Zahl der Auswahlen als Bruch</translation>
    </message>
    <message>
        <source>Work out the probability of the opposite and subtract it from 1</source>
        <translation>Berechne die Wahrscheinlichkeit des Gegenteils und ziehe sie von 1 ab</translation>
    </message>
    <message>
        <source>Divide the number of those that fit by the number of all</source>
        <translation>Teile die Zahl der passenden durch die Zahl aller</translation>
    </message>
    <message>
        <source>Each is equally likely to be drawn.</source>
        <translation>Jedes wird mit gleicher Wahrscheinlichkeit gezogen.</translation>
    </message>
    <message>
        <source>Multiply along each way to draw what is asked for, and add the ways</source>
        <translation>Multipliziere entlang jedes Weges, das Gefragte zu ziehen, und addiere die Wege</translation>
    </message>
    <message>
        <source>Add the two probabilities and subtract that of both</source>
        <translation>Addiere die beiden Wahrscheinlichkeiten und ziehe die von beiden zusammen ab</translation>
    </message>
    <message>
        <source>What is in both would be counted twice.</source>
        <translation>Was in beiden ist, würde doppelt gezählt.</translation>
    </message>
    <message>
        <source>{why} Add this for every number of successes that fits.</source>
        <translation>{why} Addiere das für jede passende Zahl von Treffern.</translation>
    </message>
    <message>
        <source>Count the orders of heads and tails</source>
        <translation>Zähle die Reihenfolgen von Kopf und Zahl</translation>
    </message>
    <message>
        <source>All orders are equally likely; which tosses show heads is a choice of places.</source>
        <translation>Alle Reihenfolgen sind gleich wahrscheinlich; welche Würfe Kopf zeigen, ist eine Auswahl von Plätzen.</translation>
    </message>
    <message>
        <source>Multiply the probabilities along the draws</source>
        <translation>Multipliziere die Wahrscheinlichkeiten entlang der Züge</translation>
    </message>
    <message>
        <source>What is drawn before changes what is left.</source>
        <translation>Was vorher gezogen wird, ändert, was übrig ist.</translation>
    </message>
    <message>
        <source>The coefficient says in how many ways the successes can be placed among the trials.</source>
        <translation>Der Koeffizient sagt, auf wie viele Weisen sich die Treffer auf die Versuche verteilen lassen.</translation>
    </message>
    <message>
        <source>Subtract the probability from 1</source>
        <translation>Ziehe die Wahrscheinlichkeit von 1 ab</translation>
    </message>
    <message>
        <source>Either the event happens or it does not.</source>
        <translation>Entweder tritt das Ereignis ein oder nicht.</translation>
    </message>
    <message>
        <source>Multiply the two probabilities</source>
        <translation>Multipliziere die beiden Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>The events are independent.</source>
        <translation>Die Ereignisse sind unabhängig.</translation>
    </message>
    <message>
        <source>Add two of the probabilities and subtract the third</source>
        <translation>Addiere zwei der Wahrscheinlichkeiten und ziehe die dritte ab</translation>
    </message>
    <message>
        <source>What is in both would be counted twice: $P(A \cup B) = P(A) + P(B) - P(A \cap B)$.</source>
        <translation>Was in beiden ist, würde doppelt gezählt: $P(A \cup B) = P(A) + P(B) - P(A \cap B)$.</translation>
    </message>
    <message>
        <source>Add the two probabilities</source>
        <translation>Addiere die beiden Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>The events cannot happen together.</source>
        <translation>Die Ereignisse können nicht zusammen eintreten.</translation>
    </message>
    <message>
        <source>Divide by the probability of the condition</source>
        <translation>Teile durch die Wahrscheinlichkeit der Bedingung</translation>
    </message>
    <message>
        <source>Only what fits the condition is counted.</source>
        <translation>Nur was zur Bedingung passt, wird gezählt.</translation>
    </message>
    <message>
        <source>Multiply along the way</source>
        <translation>Multipliziere entlang des Weges</translation>
    </message>
    <message>
        <source>First the condition happens, then the other event.</source>
        <translation>Zuerst tritt die Bedingung ein, dann das andere Ereignis.</translation>
    </message>
    <message>
        <source>Count the choices without order</source>
        <translation>Zähle die Auswahlen ohne Reihenfolge</translation>
    </message>
    <message>
        <source>The number of choices is a binomial coefficient.</source>
        <translation>Die Zahl der Auswahlen ist ein Binomialkoeffizient.</translation>
    </message>
    <message>
        <source>Count the choices one after the other</source>
        <translation>Zähle die Wahlmöglichkeiten eine nach der anderen</translation>
    </message>
    <message>
        <source>Each choice leaves one fewer for the next.</source>
        <translation>Jede Wahl lässt der nächsten eine Möglichkeit weniger.</translation>
    </message>
    <message>
        <source>Count the orders</source>
        <translation>Zähle die Reihenfolgen</translation>
    </message>
    <message>
        <source>For the first place there are all, for the next one fewer, and so on.</source>
        <translation>Für den ersten Platz gibt es alle, für den nächsten einen weniger, und so weiter.</translation>
    </message>
    <message>
        <source>Count the orders of the letters</source>
        <translation>Zähle die Reihenfolgen der Buchstaben</translation>
    </message>
    <message>
        <source>Letters that are equal can be swapped unseen, so divide by the orders of each kind.</source>
        <translation>Gleiche Buchstaben lassen sich unbemerkt vertauschen, also teile durch die Reihenfolgen jeder Sorte.</translation>
    </message>
    <message>
        <source>Count the outcomes: of ${all}$ outcomes ${good}$ fit</source>
        <translation>Zähle die Ergebnisse: von ${all}$ Ergebnissen passen ${good}$</translation>
    </message>
    <message>
        <source>All outcomes are equally likely, so divide the number of those that fit by the number of all.</source>
        <translation>Alle Ergebnisse sind gleich wahrscheinlich, also teile die Zahl der passenden durch die Zahl aller.</translation>
    </message>
    <message>
        <source>Both sides leave the same remainder, so they differ by a multiple of ${modulus}$</source>
        <translation>Beide Seiten lassen denselben Rest, unterscheiden sich also um ein Vielfaches von ${modulus}$</translation>
    </message>
    <message>
        <source>Only the remainders of the numbers count.</source>
        <translation>Nur die Reste der Zahlen zählen.</translation>
    </message>
    <message>
        <source>Look whether ${common}$ divides every term</source>
        <translation>Sieh nach, ob ${common}$ jedes Glied teilt</translation>
    </message>
    <message>
        <source>Look at the remainders</source>
        <translation>Sieh dir die Reste an</translation>
    </message>
    <message>
        <source>${common}$ divides ${factor}$ and ${modulus}$, but not ${rest}$: so there is no solution</source>
        <translation>${common}$ teilt ${factor}$ und ${modulus}$, aber nicht ${rest}$: also gibt es keine Lösung</translation>
    </message>
    <message>
        <source>the letter is gone, and what is left is {value}</source>
        <translation>der Buchstabe ist weg, und was bleibt, ist {value}</translation>
    </message>
    <message>
        <source>Divide every term by ${common}$</source>
        <translation>Teile jedes Glied durch ${common}$</translation>
    </message>
    <message>
        <source>{title}, also ${common}$.</source>
        <translation>{title}, auch ${common}$.</translation>
    </message>
    <message>
        <source>Find a number that times ${factor}$ leaves the remainder $1$</source>
        <translation>Finde eine Zahl, die mal ${factor}$ den Rest $1$ lässt</translation>
    </message>
    <message>
        <source>{title} when divided by ${modulus}$: divide with remainder until $1$ is left, then go back.</source>
        <translation>{title} beim Teilen durch ${modulus}$: teile mit Rest, bis $1$ bleibt, dann geh zurück.</translation>
    </message>
    <message>
        <source>Multiply by ${inverse}$</source>
        <translation>Multipliziere mit ${inverse}$</translation>
    </message>
    <message>
        <source>Take the remainder</source>
        <translation>Nimm den Rest</translation>
    </message>
    <message>
        <source>${inverse} \cdot {rest} = {product}$ leaves the remainder ${found}$</source>
        <translation>${inverse} \cdot {rest} = {product}$ lässt den Rest ${found}$</translation>
    </message>
    <message>
        <source>it is ${found}$</source>
        <translation>es ist ${found}$</translation>
    </message>
    <message>
        <source>So ${name} \equiv {found} \pmod{{{modulus}}}$.</source>
        <translation>Also ${name} \equiv {found} \pmod{{{modulus}}}$.</translation>
    </message>
    <message>
        <source>Divide with remainder</source>
        <translation>Teile mit Rest</translation>
    </message>
    <message>
        <source>Divide with remainder.</source>
        <translation>Teile mit Rest.</translation>
    </message>
    <message>
        <source>for ${n}$ it leaves ${rest}$</source>
        <translation>für ${n}$ bleibt ${rest}$</translation>
    </message>
    <message>
        <source>Put in every remainder from $0$ to ${modulus}$</source>
        <translation>Setze jeden Rest von $0$ bis ${modulus}$ ein</translation>
    </message>
    <message>
        <source>{title} and look when ${gap}$ is a multiple of ${modulus}$: {shown}.</source>
        <translation>{title}, und sieh, wann ${gap}$ ein Vielfaches von ${modulus}$ ist: {shown}.</translation>
    </message>
    <message>
        <source>never true</source>
        <translation>nie wahr</translation>
    </message>
    <message>
        <source>true for every number</source>
        <translation>wahr für jede Zahl</translation>
    </message>
    <message>
        <source>Write it more simply.</source>
        <translation>Schreibe es einfacher.</translation>
    </message>
    <message>
        <source>Bring ${others}$ to the other side</source>
        <translation>Bringe ${others}$ auf die andere Seite</translation>
    </message>
    <message>
        <source>Work out the right side</source>
        <translation>Berechne die rechte Seite</translation>
    </message>
    <message>
        <source>An even power is never negative, so there is no solution.</source>
        <translation>Eine gerade Potenz ist nie negativ, also gibt es keine Lösung.</translation>
    </message>
    <message>
        <source>Take the square root of both sides</source>
        <translation>Ziehe auf beiden Seiten die Quadratwurzel</translation>
    </message>
    <message>
        <source>Take the root of index ${exponent}$</source>
        <translation>Ziehe die ${exponent}$-te Wurzel</translation>
    </message>
    <message>
        <source>{title}, which can have either sign.</source>
        <translation>{title}, die beide Vorzeichen haben kann.</translation>
    </message>
    <message>
        <source>Either ${name}$ is zero, or both sides are divided by it: $1 = {power}$</source>
        <translation>Entweder ist ${name}$ null, oder beide Seiten werden dadurch geteilt: $1 = {power}$</translation>
    </message>
    <message>
        <source>{reason} So there is no solution.</source>
        <translation>{reason} Also gibt es keine Lösung.</translation>
    </message>
    <message>
        <source>$i$ is no real number, and the unknown stands for real numbers.</source>
        <translation>$i$ ist keine reelle Zahl, und die Unbekannte steht für reelle Zahlen.</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero, so ${shown}$ has no value.</source>
        <translation>Durch null lässt sich nichts teilen, also hat ${shown}$ keinen Wert.</translation>
    </message>
    <message>
        <source>No real number has an even power of ${arg}$, so ${shown}$ has no real value.</source>
        <translation>Keine reelle Zahl hat ${arg}$ als gerade Potenz, also hat ${shown}$ keinen reellen Wert.</translation>
    </message>
    <message>
        <source>Logarithms are taken of positive numbers only, so ${shown}$ has no real value.</source>
        <translation>Logarithmen gibt es nur von positiven Zahlen, also hat ${shown}$ keinen reellen Wert.</translation>
    </message>
    <message>
        <source>Every sine is between $-1$ and $1$, so ${shown}$ has no real value.</source>
        <translation>Jeder Sinus liegt zwischen $-1$ und $1$, also hat ${shown}$ keinen reellen Wert.</translation>
    </message>
    <message>
        <source>Every cosine is between $-1$ and $1$, so ${shown}$ has no real value.</source>
        <translation>Jeder Kosinus liegt zwischen $-1$ und $1$, also hat ${shown}$ keinen reellen Wert.</translation>
    </message>
    <message>
        <source>Write down the integers among these</source>
        <translation>Schreibe die ganzen Zahlen davon auf</translation>
    </message>
    <message>
        <source>Count the integers among these</source>
        <translation>Zähle die ganzen Zahlen davon</translation>
    </message>
    <message>
        <source>Take the smallest integer among these</source>
        <translation>Nimm die kleinste ganze Zahl davon</translation>
    </message>
    <message>
        <source>Take the largest integer among these</source>
        <translation>Nimm die größte ganze Zahl davon</translation>
    </message>
    <message>
        <source>Divide the part by the whole and multiply by $100$</source>
        <translation>Teile den Teil durch das Ganze und multipliziere mit $100$</translation>
    </message>
    <message>
        <source>Divide the change by the number before and multiply by $100$</source>
        <translation>Teile die Änderung durch die Zahl davor und multipliziere mit $100$</translation>
    </message>
    <message>
        <source>is less than $5$, so round down</source>
        <translation>ist kleiner als $5$, also runde ab</translation>
    </message>
    <message>
        <source>is $5$ or more, so round up</source>
        <translation>ist $5$ oder mehr, also runde auf</translation>
    </message>
    <message>
        <source>Look at the first digit that is left out: ${next}$ {why}</source>
        <translation>Sieh dir die erste weggelassene Ziffer an: ${next}$ {why}</translation>
    </message>
    <message>
        <source>Multiply by $100$ and write $\%$</source>
        <translation>Multipliziere mit $100$ und schreibe $\%$</translation>
    </message>
    <message>
        <source>Percent means divided by $100$</source>
        <translation>Prozent heißt geteilt durch $100$</translation>
    </message>
    <message>
        <source>Divide ${top}$ by ${bottom}$</source>
        <translation>Teile ${top}$ durch ${bottom}$</translation>
    </message>
    <message>
        <source>Write it over ${bottom}$</source>
        <translation>Schreibe es über ${bottom}$</translation>
    </message>
    <message>
        <source>Divide every part by ${common}$, the greatest number that divides all of them</source>
        <translation>Teile jeden Teil durch ${common}$, die größte Zahl, die alle teilt</translation>
    </message>
    <message>
        <source>Divide the whole by the number of all parts, and multiply by the parts of each</source>
        <translation>Teile das Ganze durch die Zahl aller Teile und multipliziere mit den Teilen von jedem</translation>
    </message>
    <message>
        <source>Work out every share</source>
        <translation>Berechne jeden Anteil</translation>
    </message>
    <message>
        <source>Look for all pairs of numbers with this product</source>
        <translation>Suche alle Zahlenpaare mit diesem Produkt</translation>
    </message>
    <message>
        <source>{title}: try $1$, $2$, $3$ and so on.</source>
        <translation>{title}: probiere $1$, $2$, $3$ und so weiter.</translation>
    </message>
    <message>
        <source>Write the factors down, each one once</source>
        <translation>Schreibe die Teiler auf, jeden einmal</translation>
    </message>
    <message>
        <source>Add one to each exponent and multiply</source>
        <translation>Addiere eins zu jedem Exponenten und multipliziere</translation>
    </message>
    <message>
        <source>A factor may have each prime as often as the number has it, or less often, or not at all.</source>
        <translation>Ein Teiler kann jede Primzahl so oft haben wie die Zahl, oder seltener, oder gar nicht.</translation>
    </message>
    <message>
        <source>Try to divide by the small primes</source>
        <translation>Versuche, durch die kleinen Primzahlen zu teilen</translation>
    </message>
    <message>
        <source>{title}, as far as their square is not above ${n}$: {value}</source>
        <translation>{title}, solange ihr Quadrat nicht größer als ${n}$ ist: {value}</translation>
    </message>
    <message>
        <source>Cross out all multiples of the small primes</source>
        <translation>Streiche alle Vielfachen der kleinen Primzahlen</translation>
    </message>
    <message>
        <source>{title} (not the primes themselves).</source>
        <translation>{title} (nicht die Primzahlen selbst).</translation>
    </message>
    <message>
        <source>Move the decimal point until one digit that is not zero stands before it</source>
        <translation>Verschiebe den Dezimalpunkt, bis genau eine Ziffer, die nicht null ist, davor steht</translation>
    </message>
    <message>
        <source>it moves {places} places to the left</source>
        <translation>er wandert {places} Stellen nach links</translation>
    </message>
    <message>
        <source>it moves {places} places to the right</source>
        <translation>er wandert {places} Stellen nach rechts</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>er steht schon dort</translation>
    </message>
    <message>
        <source>Move the decimal point as many places as the power of ten says</source>
        <translation>Verschiebe den Dezimalpunkt um so viele Stellen, wie die Zehnerpotenz sagt</translation>
    </message>
    <message>
        <source>{title}: to the right for a positive exponent, to the left for a negative one.</source>
        <translation>{title}: nach rechts bei positivem Exponenten, nach links bei negativem.</translation>
    </message>
    <message>
        <source>Look at the first digit that is left out</source>
        <translation>Sieh dir die erste weggelassene Ziffer an</translation>
    </message>
    <message>
        <source>{title}: below $5$ round down, from $5$ on round up.</source>
        <translation>{title}: unter $5$ abrunden, ab $5$ aufrunden.</translation>
    </message>
    <message>
        <source>Divide ${rest}$ by ${divisor}$</source>
        <translation>Teile ${rest}$ durch ${divisor}$</translation>
    </message>
    <message>
        <source>No smaller number divides ${n}$, so it is prime.</source>
        <translation>Keine kleinere Zahl teilt ${n}$, also ist es eine Primzahl.</translation>
    </message>
    <message>
        <source>It is prime</source>
        <translation>Es ist eine Primzahl</translation>
    </message>
    <message>
        <source>Write equal factors as powers</source>
        <translation>Schreibe gleiche Faktoren als Potenzen</translation>
    </message>
    <message>
        <source>none of them divides it.</source>
        <translation>keine davon teilt sie.</translation>
    </message>
    <message>
        <source>Find the axis of the parabola</source>
        <translation>Finde die Achse der Parabel</translation>
    </message>
    <message>
        <source>{title}: it lies at ${name} = -\frac{{b}}{{2a}}$, here with {a}.</source>
        <translation>{title}: sie liegt bei ${name} = -\frac{{b}}{{2a}}$, hier mit {a}.</translation>
    </message>
    <message>
        <source>Put ${at}$ into the function</source>
        <translation>Setze ${at}$ in die Funktion ein</translation>
    </message>
    <message>
        <source>The parabola opens downwards, so this is its largest value.</source>
        <translation>Die Parabel ist nach unten geöffnet, also ist das ihr größter Wert.</translation>
    </message>
    <message>
        <source>The parabola opens upwards, so this is its smallest value.</source>
        <translation>Die Parabel ist nach oben geöffnet, also ist das ihr kleinster Wert.</translation>
    </message>
    <message>
        <source>This is the largest value</source>
        <translation>Das ist der größte Wert</translation>
    </message>
    <message>
        <source>This is the smallest value</source>
        <translation>Das ist der kleinste Wert</translation>
    </message>
    <message>
        <source>The parabola opens upwards, so it takes this value and all above it.</source>
        <translation>Die Parabel ist nach oben geöffnet, also nimmt sie diesen Wert und alle darüber an.</translation>
    </message>
    <message>
        <source>The parabola opens downwards, so it takes this value and all below it.</source>
        <translation>Die Parabel ist nach unten geöffnet, also nimmt sie diesen Wert und alle darunter an.</translation>
    </message>
    <message>
        <source>See to which side the parabola opens</source>
        <translation>Sieh, nach welcher Seite die Parabel geöffnet ist</translation>
    </message>
    <message>
        <source>Write down both coordinates</source>
        <translation>Schreibe beide Koordinaten auf</translation>
    </message>
    <message>
        <source>Take ${a}$ out of the terms with ${name}$</source>
        <translation>Klammere ${a}$ aus den Gliedern mit ${name}$ aus</translation>
    </message>
    <message>
        <source>Add and subtract the square of half the number in front</source>
        <translation>Addiere und subtrahiere das Quadrat der halben Zahl davor</translation>
    </message>
    <message>
        <source>{title}: half of ${b}$ is ${half}$, and its square is ${half2}$.</source>
        <translation>{title}: die Hälfte von ${b}$ ist ${half}$, und ihr Quadrat ist ${half2}$.</translation>
    </message>
    <message>
        <source>Write the first three terms as a square</source>
        <translation>Schreibe die ersten drei Glieder als Quadrat</translation>
    </message>
    <message>
        <source>{title}, and put the numbers together.</source>
        <translation>{title}, und fasse die Zahlen zusammen.</translation>
    </message>
    <message>
        <source>Use the formula $b^2 - 4ac$</source>
        <translation>Verwende die Formel $b^2 - 4ac$</translation>
    </message>
    <message>
        <source>Here {a}.</source>
        <translation>Hier ist {a}.</translation>
    </message>
    <message>
        <source>Find the number under the root of the quadratic formula</source>
        <translation>Bestimme die Zahl unter der Wurzel der Lösungsformel</translation>
    </message>
    <message>
        <source>It is $b^2 - 4ac$, here with {a}.</source>
        <translation>Sie ist $b^2 - 4ac$, hier mit {a}.</translation>
    </message>
    <message>
        <source>positive, so there are two</source>
        <translation>positiv, also gibt es zwei</translation>
    </message>
    <message>
        <source>zero, so there is one</source>
        <translation>null, also gibt es eine</translation>
    </message>
    <message>
        <source>negative: there is none</source>
        <translation>negativ: es gibt keine</translation>
    </message>
    <message>
        <source>See its sign</source>
        <translation>Sieh dir ihr Vorzeichen an</translation>
    </message>
    <message>
        <source>{title}: it is {said}.</source>
        <translation>{title}: sie ist {said}.</translation>
    </message>
    <message>
        <source>Put ${x}$ into the derivative</source>
        <translation>Setze ${x}$ in die Ableitung ein</translation>
    </message>
    <message>
        <source>{title}: that is the slope $m$ there.</source>
        <translation>{title}: das ist dort die Steigung $m$.</translation>
    </message>
    <message>
        <source>Write down the slope</source>
        <translation>Schreibe die Steigung auf</translation>
    </message>
    <message>
        <source>Find the slope of the normal</source>
        <translation>Finde die Steigung der Normalen</translation>
    </message>
    <message>
        <source>{title}: it is minus one divided by that of the tangent.</source>
        <translation>{title}: sie ist minus eins geteilt durch die der Tangente.</translation>
    </message>
    <message>
        <source>Swap the two letters</source>
        <translation>Vertausche die beiden Buchstaben</translation>
    </message>
    <message>
        <source>Write $y = {body}$ and swap ${name}$ and $y$: an inverse goes back from the value to the place.</source>
        <translation>Schreibe $y = {body}$ und vertausche ${name}$ und $y$: eine Umkehrfunktion geht vom Wert zurück zur Stelle.</translation>
    </message>
    <message>
        <source>Write $z = {body}$ and swap ${name}$ and $z$: an inverse goes back from the value to the place.</source>
        <translation>Schreibe $z = {body}$ und vertausche ${name}$ und $z$: eine Umkehrfunktion geht vom Wert zurück zur Stelle.</translation>
    </message>
    <message>
        <source>This is the inverse</source>
        <translation>Das ist die Umkehrfunktion</translation>
    </message>
    <message>
        <source>Use the remainder theorem</source>
        <translation>Verwende den Satz vom Rest</translation>
    </message>
    <message>
        <source>The divisor is zero at ${name}$; the value there is the remainder.</source>
        <translation>Der Divisor ist null bei ${name}$; der Wert dort ist der Rest.</translation>
    </message>
    <message>
        <source>Divide the highest powers</source>
        <translation>Teile die höchsten Potenzen</translation>
    </message>
    <message>
        <source>Read off the result</source>
        <translation>Lies das Ergebnis ab</translation>
    </message>
    <message>
        <source>{title}: what is left is the remainder.</source>
        <translation>{title}: was übrig bleibt, ist der Rest.</translation>
    </message>
    <message>
        <source>the denominator must not be zero</source>
        <translation>der Nenner darf nicht null sein</translation>
    </message>
    <message>
        <source>what is under the root must not be negative</source>
        <translation>was unter der Wurzel steht, darf nicht negativ sein</translation>
    </message>
    <message>
        <source>what a logarithm is taken of must be positive</source>
        <translation>was im Logarithmus steht, muss positiv sein</translation>
    </message>
    <message>
        <source>There is no fraction, root or logarithm in it, so every number may be put in.</source>
        <translation>Es steht kein Bruch, keine Wurzel und kein Logarithmus darin, also darf jede Zahl eingesetzt werden.</translation>
    </message>
    <message>
        <source>Look for what could go wrong</source>
        <translation>Suche, was schiefgehen könnte</translation>
    </message>
    <message>
        <source>Solve this for ${name}$</source>
        <translation>Löse das nach ${name}$ auf</translation>
    </message>
    <message>
        <source>Factor the denominator</source>
        <translation>Faktorisiere den Nenner</translation>
    </message>
    <message>
        <source>above ${factor}$ stands ${size}$, the value of the rest at ${name}$</source>
        <translation>über ${factor}$ steht ${size}$, der Wert des Restes bei ${name}$</translation>
    </message>
    <message>
        <source>Write it as a sum of fractions, one for each factor</source>
        <translation>Schreibe es als Summe von Brüchen, einer für jeden Faktor</translation>
    </message>
    <message>
        <source>natural logarithm</source>
        <translation>natürlicher Logarithmus</translation>
    </message>
    <message>
        <source>exponential function</source>
        <translation>Exponentialfunktion</translation>
    </message>
    <message>
        <source>square root</source>
        <translation>Quadratwurzel</translation>
    </message>
    <message>
        <source>hyperbolic sine</source>
        <translation>Sinus hyperbolicus</translation>
    </message>
    <message>
        <source>hyperbolic cosine</source>
        <translation>Kosinus hyperbolicus</translation>
    </message>
    <message>
        <source>hyperbolic tangent</source>
        <translation>Tangens hyperbolicus</translation>
    </message>
    <message>
        <source>The derivative of a constant is $0$</source>
        <translation>Die Ableitung einer Konstanten ist $0$</translation>
    </message>
    <message>
        <source>The derivative of ${x}$ is $1$</source>
        <translation>Die Ableitung von ${x}$ ist $1$</translation>
    </message>
    <message>
        <source>By the power rule, the derivative of ${x}^n$ is $n \cdot {x2}^{{n-1}}$.</source>
        <translation>Nach der Potenzregel ist die Ableitung von ${x}^n$ gleich $n \cdot {x2}^{{n-1}}$.</translation>
    </message>
    <message>
        <source>Differentiate term by term</source>
        <translation>Leite Glied für Glied ab</translation>
    </message>
    <message>
        <source>Keep the minus sign</source>
        <translation>Behalte das Minuszeichen</translation>
    </message>
    <message>
        <source>Sum rule: differentiate each term</source>
        <translation>Summenregel: leite jedes Glied ab</translation>
    </message>
    <message>
        <source>Keep the constant denominator</source>
        <translation>Behalte den konstanten Nenner</translation>
    </message>
    <message>
        <source>Keep the constant factor</source>
        <translation>Behalte den konstanten Faktor</translation>
    </message>
    <message>
        <source>Write the quotient as a power of ${name}$</source>
        <translation>Schreibe den Quotienten als Potenz von ${name}$</translation>
    </message>
    <message>
        <source>The derivative of $c \cdot {name}$ is $c$</source>
        <translation>Die Ableitung von $c \cdot {name}$ ist $c$</translation>
    </message>
    <message>
        <source>Power rule: the derivative of ${name}^n$ is $n \cdot {name2}^{{n-1}}$</source>
        <translation>Potenzregel: die Ableitung von ${name}^n$ ist $n \cdot {name2}^{{n-1}}$</translation>
    </message>
    <message>
        <source>Write the root as a power</source>
        <translation>Schreibe die Wurzel als Potenz</translation>
    </message>
    <message>
        <source>Power rule: the derivative of ${x}^n$ is $n \cdot {x2}^{{n-1}}$</source>
        <translation>Potenzregel: die Ableitung von ${x}^n$ ist $n \cdot {x2}^{{n-1}}$</translation>
    </message>
    <message>
        <source>The derivative of $uv$ is $u&apos; v + u v&apos;$, here with ${u}$ for $u$ and ${v}$ for $v$.</source>
        <translation>Die Ableitung von $uv$ ist $u&apos; v + u v&apos;$, hier mit ${u}$ für $u$ und ${v}$ für $v$.</translation>
    </message>
    <message>
        <source>Use the product rule</source>
        <translation>Verwende die Produktregel</translation>
    </message>
    <message>
        <source>The derivative of $\frac{{u}}{{v}}$ is $\frac{{u&apos; v - u v&apos;}}{{v^2}}$, here with ${u}$ for $u$ and ${v}$ for $v$.</source>
        <translation>Die Ableitung von $\frac{{u}}{{v}}$ ist $\frac{{u&apos; v - u v&apos;}}{{v^2}}$, hier mit ${u}$ für $u$ und ${v}$ für $v$.</translation>
    </message>
    <message>
        <source>Use the quotient rule</source>
        <translation>Verwende die Quotientenregel</translation>
    </message>
    <message>
        <source>The derivative of the {word}</source>
        <translation>Die Ableitung von: {word}</translation>
    </message>
    <message>
        <source>Differentiate the outer function, then multiply by the derivative of the inner function ${inner}$.</source>
        <translation>Leite die äußere Funktion ab und multipliziere dann mit der Ableitung der inneren Funktion ${inner}$.</translation>
    </message>
    <message>
        <source>Use the chain rule</source>
        <translation>Verwende die Kettenregel</translation>
    </message>
    <message>
        <source>Write the product as one fraction</source>
        <translation>Schreibe das Produkt als einen Bruch</translation>
    </message>
    <message>
        <source>Multiply out the numerator and collect like terms</source>
        <translation>Multipliziere den Zähler aus und fasse gleichartige Glieder zusammen</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>die Zahl</translation>
    </message>
    <message>
        <source>the letters</source>
        <translation>die Buchstaben</translation>
    </message>
    <message>
        <source>Write the number first</source>
        <translation>Schreibe die Zahl zuerst</translation>
    </message>
    <message>
        <source>Write the letters first</source>
        <translation>Schreibe die Buchstaben zuerst</translation>
    </message>
    <message>
        <source>{title}, as infinity is not a number</source>
        <translation>{title}, da unendlich keine Zahl ist</translation>
    </message>
    <message>
        <source>Take limits where the integrand has no value</source>
        <translation>Nimm Grenzwerte, wo der Integrand keinen Wert hat</translation>
    </message>
    <message>
        <source>The integrand has no value at ${name} = {point}$, so take limits there</source>
        <translation>Der Integrand hat bei ${name} = {point}$ keinen Wert, also nimm dort Grenzwerte</translation>
    </message>
    <message>
        <source>The integral diverges</source>
        <translation>Das Integral divergiert</translation>
    </message>
    <message>
        <source>So the integral</source>
        <translation>Also das Integral</translation>
    </message>
    <message>
        <source>{note}diverges: it has no value.</source>
        <translation>{note}divergiert: Es hat keinen Wert.</translation>
    </message>
    <message>
        <source>Take ${name}$ for ${inner}$, so that ${change}$.</source>
        <translation>Nimm ${name}$ für ${inner}$, so dass ${change}$ gilt.</translation>
    </message>
    <message>
        <source>The integral becomes ${asked}$, and at the end ${inner}$ is put back for ${name}$.</source>
        <translation>Das Integral wird zu ${asked}$, und am Ende wird für ${name}$ wieder ${inner}$ eingesetzt.</translation>
    </message>
    <message>
        <source>the power</source>
        <translation>die Potenz</translation>
    </message>
    <message>
        <source>A power of ${base}$ is always positive, so there is no solution.</source>
        <translation>Eine Potenz von ${base}$ ist immer positiv, also gibt es keine Lösung.</translation>
    </message>
    <message>
        <source>There is no solution</source>
        <translation>Es gibt keine Lösung</translation>
    </message>
    <message>
        <source>Write both sides as powers of ${base}$</source>
        <translation>Schreibe beide Seiten als Potenzen von ${base}$</translation>
    </message>
    <message>
        <source>Powers of the same base are equal when their exponents are equal.</source>
        <translation>Potenzen derselben Basis sind gleich, wenn ihre Exponenten gleich sind.</translation>
    </message>
    <message>
        <source>A power is $1$ when its exponent is $0$.</source>
        <translation>Eine Potenz ist $1$, wenn ihr Exponent $0$ ist.</translation>
    </message>
    <message>
        <source>Compare the exponents</source>
        <translation>Vergleiche die Exponenten</translation>
    </message>
    <message>
        <source>Take the natural logarithm of both sides</source>
        <translation>Nimm auf beiden Seiten den natürlichen Logarithmus</translation>
    </message>
    <message>
        <source>{title} and divide by $\ln\left({base}\right)$.</source>
        <translation>{title} und teile durch $\ln\left({base}\right)$.</translation>
    </message>
    <message>
        <source>Subtract ${item}$ from both sides</source>
        <translation>Subtrahiere ${item}$ auf beiden Seiten</translation>
    </message>
    <message>
        <source>Add ${item}$ to both sides</source>
        <translation>Addiere ${item}$ auf beiden Seiten</translation>
    </message>
    <message>
        <source>Divide both sides by ${values}$</source>
        <translation>Dividiere beide Seiten durch ${values}$</translation>
    </message>
    <message>
        <source>Multiply both sides by ${denominator}$</source>
        <translation>Multipliziere beide Seiten mit ${denominator}$</translation>
    </message>
    <message>
        <source>Write both sides as powers of ${small}$</source>
        <translation>Schreibe beide Seiten als Potenzen von ${small}$</translation>
    </message>
    <message>
        <source>Logarithms of the same base are equal when what they are taken of is equal</source>
        <translation>Logarithmen derselben Basis sind gleich, wenn das, wovon sie genommen werden, gleich ist</translation>
    </message>
    <message>
        <source>Write the logarithms as one logarithm</source>
        <translation>Schreibe die Logarithmen als einen Logarithmus</translation>
    </message>
    <message>
        <source>a sum becomes the logarithm of a product, a difference that of a quotient</source>
        <translation>eine Summe wird zum Logarithmus eines Produkts, eine Differenz zu dem eines Quotienten</translation>
    </message>
    <message>
        <source>the logarithm</source>
        <translation>der Logarithmus</translation>
    </message>
    <message>
        <source>Undo the logarithm with a power of ${base}$</source>
        <translation>Mache den Logarithmus mit einer Potenz von ${base}$ rückgängig</translation>
    </message>
    <message>
        <source>Take out the minus sign</source>
        <translation>Klammere das Minuszeichen aus</translation>
    </message>
    <message>
        <source>Take out the common factor ${outer}$</source>
        <translation>Klammere den gemeinsamen Faktor ${outer}$ aus</translation>
    </message>
    <message>
        <source>It is ${written}$, and $u^2 - v^2 = (u + v)(u - v)$.</source>
        <translation>Es ist ${written}$, und $u^2 - v^2 = (u + v)(u - v)$.</translation>
    </message>
    <message>
        <source>This is a difference of two squares</source>
        <translation>Das ist eine Differenz zweier Quadrate</translation>
    </message>
    <message>
        <source>The formula is $u^2 - 2uv + v^2 = (u - v)^2$, here with ${one}$ for $u$ and ${two}$ for $v$.</source>
        <translation>Die Formel ist $u^2 - 2uv + v^2 = (u - v)^2$, hier mit ${one}$ für $u$ und ${two}$ für $v$.</translation>
    </message>
    <message>
        <source>The formula is $u^2 + 2uv + v^2 = (u + v)^2$, here with ${one}$ for $u$ and ${two}$ for $v$.</source>
        <translation>Die Formel ist $u^2 + 2uv + v^2 = (u + v)^2$, hier mit ${one}$ für $u$ und ${two}$ für $v$.</translation>
    </message>
    <message>
        <source>This is the square of a sum</source>
        <translation>Das ist das Quadrat einer Summe</translation>
    </message>
    <message>
        <source>This is the square of a difference</source>
        <translation>Das ist das Quadrat einer Differenz</translation>
    </message>
    <message>
        <source>The formula is $u^3 {signs} v^3 = (u {signs2} v)(u^2 {signs3} uv + v^2)$, here with ${a}$ for $u$ and ${b}$ for $v$.</source>
        <translation>Die Formel ist $u^3 {signs} v^3 = (u {signs2} v)(u^2 {signs3} uv + v^2)$, hier mit ${a}$ für $u$ und ${b}$ für $v$.</translation>
    </message>
    <message>
        <source>This is a difference of two cubes</source>
        <translation>Das ist eine Differenz zweier Kubikzahlen</translation>
    </message>
    <message>
        <source>This is a sum of two cubes</source>
        <translation>Das ist eine Summe zweier Kubikzahlen</translation>
    </message>
    <message>
        <source>Find two numbers</source>
        <translation>Finde zwei Zahlen</translation>
    </message>
    <message>
        <source>Their product must be ${c}$ and their sum ${b}$: $\;{written}$ and ${added}$.</source>
        <translation>Ihr Produkt muss ${c}$ sein und ihre Summe ${b}$: $\;{written}$ und ${added}$.</translation>
    </message>
    <message>
        <source>Split the middle term</source>
        <translation>Zerlege das mittlere Glied</translation>
    </message>
    <message>
        <source>Look for two numbers with the product ${a} \cdot {c} = {a2}$ and the sum ${b}$: they are ${pair}$ and ${pair2}$.</source>
        <translation>Suche zwei Zahlen mit dem Produkt ${a} \cdot {c} = {a2}$ und der Summe ${b}$: es sind ${pair}$ und ${pair2}$.</translation>
    </message>
    <message>
        <source>Take out a common factor from each pair of terms</source>
        <translation>Klammere aus jedem Paar von Gliedern einen gemeinsamen Faktor aus</translation>
    </message>
    <message>
        <source>Take out the common bracket ${bracket}$</source>
        <translation>Klammere die gemeinsame Klammer ${bracket}$ aus</translation>
    </message>
    <message>
        <source>Try small numbers until the value is zero</source>
        <translation>Probiere kleine Zahlen, bis der Wert null ist</translation>
    </message>
    <message>
        <source>The formula is ${formula}$, here with {letters}.</source>
        <translation>Die Formel ist ${formula}$, hier mit {letters}.</translation>
    </message>
    <message>
        <source>A negative number has no real root</source>
        <translation>Eine negative Zahl hat keine reelle Wurzel</translation>
    </message>
    <message>
        <source>Use the quadratic formula</source>
        <translation>Verwende die Lösungsformel</translation>
    </message>
    <message>
        <source>Work out the number under the root</source>
        <translation>Berechne die Zahl unter der Wurzel</translation>
    </message>
    <message>
        <source>The root is zero, so both signs give the same number: there is one solution.</source>
        <translation>Die Wurzel ist null, also geben beide Vorzeichen dieselbe Zahl: es gibt eine Lösung.</translation>
    </message>
    <message>
        <source>There is one solution</source>
        <translation>Es gibt eine Lösung</translation>
    </message>
    <message>
        <source>Work out the root</source>
        <translation>Berechne die Wurzel</translation>
    </message>
    <message>
        <source>Take the largest perfect square out of the root</source>
        <translation>Ziehe die größte Quadratzahl aus der Wurzel</translation>
    </message>
    <message>
        <source>Write the two solutions one by one</source>
        <translation>Schreibe die zwei Lösungen einzeln auf</translation>
    </message>
    <message>
        <source>{title}: first with plus, then with minus.</source>
        <translation>{title}: erst mit Plus, dann mit Minus.</translation>
    </message>
    <message>
        <source>Divide by multiplying the denominator</source>
        <translation>Dividiere, indem du den Nenner multiplizierst</translation>
    </message>
    <message>
        <source>Multiply numerators and denominators</source>
        <translation>Multipliziere Zähler und Nenner</translation>
    </message>
    <message>
        <source>Factor the {places}</source>
        <translation>Faktorisiere: {places}</translation>
    </message>
    <message>
        <source>Cancel the common factor ${common}$</source>
        <translation>Kürze den gemeinsamen Faktor ${common}$</translation>
    </message>
    <message>
        <source>This is allowed as long as ${common}$ is not zero.</source>
        <translation>Das ist erlaubt, solange ${common}$ nicht null ist.</translation>
    </message>
    <message>
        <source>Bring everything to the common denominator ${whole_bottom}$</source>
        <translation>Bringe alles auf den gemeinsamen Nenner ${whole_bottom}$</translation>
    </message>
    <message>
        <source>The denominators are the same: put the numerators together</source>
        <translation>Die Nenner sind gleich: fasse die Zähler zusammen</translation>
    </message>
    <message>
        <source>Work out the numerator</source>
        <translation>Berechne den Zähler</translation>
    </message>
    <message>
        <source>Multiply the entries place by place and add</source>
        <translation>Multipliziere die Einträge Stelle für Stelle und addiere</translation>
    </message>
    <message>
        <source>Take the root of the sum of the squares</source>
        <translation>Nimm die Wurzel aus der Summe der Quadrate</translation>
    </message>
    <message>
        <source>Subtract the coordinates, then take the root of the sum of the squares</source>
        <translation>Subtrahiere die Koordinaten, dann nimm die Wurzel aus der Summe der Quadrate</translation>
    </message>
    <message>
        <source>Multiply crosswise and subtract</source>
        <translation>Multipliziere über Kreuz und subtrahiere</translation>
    </message>
    <message>
        <source>For each place take the other two: $(a_2 b_3 - a_3 b_2, a_3 b_1 - a_1 b_3, a_1 b_2 - a_2 b_1)$.</source>
        <translation>Nimm für jede Stelle die beiden anderen: $(a_2 b_3 - a_3 b_2, a_3 b_1 - a_1 b_3, a_1 b_2 - a_2 b_1)$.</translation>
    </message>
    <message>
        <source>Work out every entry</source>
        <translation>Berechne jeden Eintrag</translation>
    </message>
    <message>
        <source>The cosine of the angle is the dot product divided by both lengths</source>
        <translation>Der Kosinus des Winkels ist das Skalarprodukt geteilt durch beide Längen</translation>
    </message>
    <message>
        <source>This is an angle one knows</source>
        <translation>Das ist ein bekannter Winkel</translation>
    </message>
    <message>
        <source>Work out the fraction</source>
        <translation>Berechne den Bruch</translation>
    </message>
    <message>
        <source>Multiply by $\frac{{180}}{{\pi}}$ to get degrees</source>
        <translation>Multipliziere mit $\frac{{180}}{{\pi}}$, um Grad zu bekommen</translation>
    </message>
    <message>
        <source>Add place by place</source>
        <translation>Addiere Stelle für Stelle</translation>
    </message>
    <message>
        <source>Multiply the rows of the first by the columns of the second</source>
        <translation>Multipliziere die Zeilen der ersten mit den Spalten der zweiten</translation>
    </message>
    <message>
        <source>Multiply every entry by the number</source>
        <translation>Multipliziere jeden Eintrag mit der Zahl</translation>
    </message>
    <message>
        <source>Do the same to both sides, so that the unknown comes to stand alone.</source>
        <translation>Mache auf beiden Seiten dasselbe, sodass die Unbekannte am Ende allein steht.</translation>
    </message>
    <message>
        <source>What is inside an absolute value may be positive or negative: look at both cases.</source>
        <translation>Was im Betrag steht, kann positiv oder negativ sein: sieh dir beide Fälle an.</translation>
    </message>
    <message>
        <source>Try to write both sides as powers of the same base.</source>
        <translation>Versuche, beide Seiten als Potenzen derselben Basis zu schreiben.</translation>
    </message>
    <message>
        <source>A logarithm asks for an exponent: use that to get rid of it.</source>
        <translation>Ein Logarithmus fragt nach einem Exponenten: nutze das, um ihn loszuwerden.</translation>
    </message>
    <message>
        <source>This is a quadratic equation: think of factoring, of a square, or of the formula.</source>
        <translation>Das ist eine quadratische Gleichung: denke ans Faktorisieren, an ein Quadrat oder an die Formel.</translation>
    </message>
    <message>
        <source>Find where the two sides are equal, then look at each piece between.</source>
        <translation>Finde, wo die beiden Seiten gleich sind, und sieh dir dann jedes Stück dazwischen an.</translation>
    </message>
    <message>
        <source>Combine the equations so that one unknown disappears.</source>
        <translation>Verbinde die Gleichungen so, dass eine Unbekannte verschwindet.</translation>
    </message>
    <message>
        <source>Look for something that all terms share, or for a formula that fits.</source>
        <translation>Suche etwas, das alle Glieder gemeinsam haben, oder eine passende Formel.</translation>
    </message>
    <message>
        <source>Multiply every term in the bracket.</source>
        <translation>Multipliziere jedes Glied in der Klammer.</translation>
    </message>
    <message>
        <source>Look closely at what is given: is there anything left to do?</source>
        <translation>Sieh genau hin, was gegeben ist: bleibt überhaupt noch etwas zu tun?</translation>
    </message>
    <message>
        <source>Look for terms with the same letters and powers.</source>
        <translation>Suche Glieder mit denselben Buchstaben und Potenzen.</translation>
    </message>
    <message>
        <source>Bring fractions to the same denominator, and cancel what numerator and denominator share.</source>
        <translation>Bringe Brüche auf denselben Nenner, und kürze, was Zähler und Nenner gemeinsam haben.</translation>
    </message>
    <message>
        <source>Recall the laws of exponents.</source>
        <translation>Erinnere dich an die Potenzgesetze.</translation>
    </message>
    <message>
        <source>Look for a square under the root, or undo the root with a power.</source>
        <translation>Suche ein Quadrat unter der Wurzel, oder mache die Wurzel mit einer Potenz rückgängig.</translation>
    </message>
    <message>
        <source>Work from the inside out: brackets first, then powers, then products, then sums.</source>
        <translation>Arbeite von innen nach außen: erst Klammern, dann Potenzen, dann Produkte, dann Summen.</translation>
    </message>
    <message>
        <source>Decide which rule fits the outermost form: sum, product, quotient or chain.</source>
        <translation>Entscheide, welche Regel zur äußersten Form passt: Summe, Produkt, Quotient oder Kette.</translation>
    </message>
    <message>
        <source>Find a function whose derivative is the one under the integral.</source>
        <translation>Finde eine Funktion, deren Ableitung die unter dem Integral ist.</translation>
    </message>
    <message>
        <source>Try to put the number in; if that gives nothing useful, rewrite the expression first.</source>
        <translation>Versuche, die Zahl einzusetzen; wenn das nichts Brauchbares ergibt, forme den Ausdruck zuerst um.</translation>
    </message>
    <message>
        <source>Put the given value in for the letter, in brackets.</source>
        <translation>Setze den gegebenen Wert für den Buchstaben ein, in Klammern.</translation>
    </message>
    <message>
        <source>This is one of the values worth knowing by heart.</source>
        <translation>Das ist einer der Werte, die man auswendig kennen sollte.</translation>
    </message>
    <message>
        <source>There is an identity for this.</source>
        <translation>Dafür gibt es eine Identität.</translation>
    </message>
    <message>
        <source>Recall what this number says about a list.</source>
        <translation>Erinnere dich, was diese Zahl über eine Liste aussagt.</translation>
    </message>
    <message>
        <source>Find what happens from each number to the next one.</source>
        <translation>Finde, was von einer Zahl zur nächsten geschieht.</translation>
    </message>
    <message>
        <source>Work with rows and columns.</source>
        <translation>Arbeite mit Zeilen und Spalten.</translation>
    </message>
    <message>
        <source>Try to get one function of one angle, then ask at which angles it has that value.</source>
        <translation>Versuche, eine einzige Funktion eines einzigen Winkels zu bekommen, und frage dann, bei welchen Winkeln sie diesen Wert hat.</translation>
    </message>
    <message>
        <source>Recall where the axis of a parabola lies, and that its vertex lies on it.</source>
        <translation>Erinnere dich, wo die Achse einer Parabel liegt und dass ihr Scheitel darauf liegt.</translation>
    </message>
    <message>
        <source>Look for a number that makes the terms with the letter a perfect square.</source>
        <translation>Suche eine Zahl, die die Glieder mit dem Buchstaben zu einem vollständigen Quadrat macht.</translation>
    </message>
    <message>
        <source>A line is known by its slope and one point on it.</source>
        <translation>Eine Gerade ist durch ihre Steigung und einen Punkt auf ihr bestimmt.</translation>
    </message>
    <message>
        <source>The slope of a curve is the value of its derivative.</source>
        <translation>Die Steigung einer Kurve ist der Wert ihrer Ableitung.</translation>
    </message>
    <message>
        <source>Divide as you divide numbers: the highest power first.</source>
        <translation>Teile so, wie du Zahlen teilst: die höchste Potenz zuerst.</translation>
    </message>
    <message>
        <source>Look for what could go wrong: a zero below, a negative number under a root or in a logarithm.</source>
        <translation>Suche, was schiefgehen könnte: eine Null unten, eine negative Zahl unter einer Wurzel oder in einem Logarithmus.</translation>
    </message>
    <message>
        <source>Find where the height of the area is zero: that is where it begins, ends or changes its sign.</source>
        <translation>Finde, wo die Höhe der Fläche null ist: dort beginnt sie, endet sie oder wechselt sie ihr Vorzeichen.</translation>
    </message>
    <message>
        <source>Only remainders count: think of what multiples of the second number can be added.</source>
        <translation>Nur Reste zählen: überlege, welche Vielfachen der zweiten Zahl man addieren kann.</translation>
    </message>
    <message>
        <source>Units must fit together before numbers are put in.</source>
        <translation>Einheiten müssen zusammenpassen, bevor Zahlen eingesetzt werden.</translation>
    </message>
    <message>
        <source>Write down what is known and what is asked: then look for the formula that holds both.</source>
        <translation>Schreibe auf, was bekannt und was gesucht ist: dann suche die Formel, in der beides steht.</translation>
    </message>
    <message>
        <source>Separate the variables, or look for a factor that makes one side the derivative of a product.</source>
        <translation>Trenne die Variablen, oder suche einen Faktor, der eine Seite zur Ableitung eines Produkts macht.</translation>
    </message>
    <message>
        <source>Look at two cases: what stands between the bars may be positive or negative.</source>
        <translation>Sieh dir zwei Fälle an: was zwischen den Strichen steht, kann positiv oder negativ sein.</translation>
    </message>
    <message>
        <source>Find two numbers with the right product and the right sum.</source>
        <translation>Finde zwei Zahlen mit dem richtigen Produkt und der richtigen Summe.</translation>
    </message>
    <message>
        <source>Use the {rule}</source>
        <translation>Verwende: {rule}</translation>
    </message>
    <message>
        <source>Sine divided by cosine is the tangent</source>
        <translation>Sinus geteilt durch Kosinus ist der Tangens</translation>
    </message>
    <message>
        <source>The exponent comes in front of the logarithm</source>
        <translation>Der Exponent kommt vor den Logarithmus</translation>
    </message>
    <message>
        <source>Take the squares out of the root; a root is never negative</source>
        <translation>Ziehe die Quadrate aus der Wurzel; eine Wurzel ist nie negativ</translation>
    </message>
    <message>
        <source>Subtract ${constant}$ from all three parts</source>
        <translation>Subtrahiere ${constant}$ von allen drei Teilen</translation>
    </message>
    <message>
        <source>Subtract ${constant}$ to all three parts</source>
        <translation>Subtrahiere ${constant}$ von allen drei Teilen</translation>
    </message>
    <message>
        <source>Add ${constant}$ from all three parts</source>
        <translation>Addiere ${constant}$ zu allen drei Teilen</translation>
    </message>
    <message>
        <source>Add ${constant}$ to all three parts</source>
        <translation>Addiere ${constant}$ zu allen drei Teilen</translation>
    </message>
    <message>
        <source>Divide all three parts by ${front}$</source>
        <translation>Teile alle drei Teile durch ${front}$</translation>
    </message>
    <message>
        <source>the absolute value</source>
        <translation>der Betrag</translation>
    </message>
    <message>
        <source>An absolute value is never negative, so {value}</source>
        <translation>Ein Betrag ist nie negativ, also {value}</translation>
    </message>
    <message>
        <source>The distance from zero is less than ${right}$, so what is inside lies between ${right2}$ and ${right3}$.</source>
        <translation>Der Abstand von null ist kleiner als ${right}$, also liegt das Innere zwischen ${right2}$ und ${right3}$.</translation>
    </message>
    <message>
        <source>What is inside lies between two numbers</source>
        <translation>Was innen steht, liegt zwischen zwei Zahlen</translation>
    </message>
    <message>
        <source>What is inside is further from zero than ${right}$, on one side or on the other.</source>
        <translation>Was innen steht, ist weiter von null entfernt als ${right}$, auf der einen oder der anderen Seite.</translation>
    </message>
    <message>
        <source>Two cases</source>
        <translation>Zwei Fälle</translation>
    </message>
    <message>
        <source>In the first case: {note}</source>
        <translation>Im ersten Fall: {note}</translation>
    </message>
    <message>
        <source>In the second case: {note}</source>
        <translation>Im zweiten Fall: {note}</translation>
    </message>
    <message>
        <source>Write the smaller numbers first</source>
        <translation>Schreibe die kleineren Zahlen zuerst</translation>
    </message>
    <message>
        <source>Write the smaller numbers first.</source>
        <translation>Schreibe die kleineren Zahlen zuerst.</translation>
    </message>
    <message>
        <source>Bring everything to the left side</source>
        <translation>Bringe alles auf die linke Seite</translation>
    </message>
    <message>
        <source>The sign never changes</source>
        <translation>Das Vorzeichen ändert sich nie</translation>
    </message>
    <message>
        <source>by factoring</source>
        <translation>durch Faktorisieren</translation>
    </message>
    <message>
        <source>as an equation</source>
        <translation>als Gleichung</translation>
    </message>
    <message>
        <source>Find the zeros and the signs between them</source>
        <translation>Finde die Nullstellen und die Vorzeichen dazwischen</translation>
    </message>
    <message>
        <source>no number satisfies this.</source>
        <translation>keine Zahl erfüllt das.</translation>
    </message>
    <message>
        <source>every number satisfies this.</source>
        <translation>jede Zahl erfüllt das.</translation>
    </message>
    <message>
        <source>Put in the upper limit, then subtract the value at the lower limit</source>
        <translation>Setze die obere Grenze ein und ziehe den Wert an der unteren Grenze ab</translation>
    </message>
    <message>
        <source>{title}; the constant is not needed.</source>
        <translation>{title}; die Konstante wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>Cut the integral where ${inner}$ changes its sign</source>
        <translation>Teile das Integral, wo ${inner}$ das Vorzeichen wechselt</translation>
    </message>
    <message>
        <source>Leave the bars out</source>
        <translation>Lass die Striche weg</translation>
    </message>
    <message>
        <source>{title}: at {shown}</source>
        <translation>{title}: bei {shown}</translation>
    </message>
    <message>
        <source>{title}: ${inner}$ keeps its sign here</source>
        <translation>{title}: ${inner}$ behält hier sein Vorzeichen</translation>
    </message>
    <message>
        <source>Work out each integral</source>
        <translation>Berechne jedes Integral</translation>
    </message>
    <message>
        <source>Work out the integral</source>
        <translation>Berechne das Integral</translation>
    </message>
    <message>
        <source>{done} by its antiderivative.</source>
        <translation>{done} mit seiner Stammfunktion.</translation>
    </message>
    <message>
        <source>Write the story as a calculation</source>
        <translation>Schreibe die Geschichte als Rechnung</translation>
    </message>
    <message>
        <source>Keep the solution that fits the story</source>
        <translation>Behalte die Lösung, die zur Geschichte passt</translation>
    </message>
    <message>
        <source>Say what is asked: ${asked}$</source>
        <translation>Sag, wonach gefragt ist: ${asked}$</translation>
    </message>
    <message>
        <source>Look at what is asked: ${asked}$</source>
        <translation>Sieh nach, wonach gefragt ist: ${asked}$</translation>
    </message>
    <message>
        <source>Write the story as an equation</source>
        <translation>Schreibe die Geschichte als Gleichung</translation>
    </message>
    <message>
        <source>Write the story as equations</source>
        <translation>Schreibe die Geschichte als Gleichungen</translation>
    </message>
    <message>
        <source>This is not the same amount: look at the numbers and at their units.</source>
        <translation>Das ist nicht dieselbe Menge: Sieh dir die Zahlen und ihre Einheiten an.</translation>
    </message>
    <message>
        <source>Another Lemma has gone on with this meanwhile.</source>
        <translation>Ein anderes Lemma hat hier inzwischen weitergemacht.</translation>
    </message>
    <message>
        <source>seen {item}</source>
        <translation>gesehen {item}</translation>
    </message>
    <message>
        <source>What is asked here was not read with certainty, and this model could only guess, so it is not asked.</source>
        <translation>Was hier gefragt ist, wurde nicht sicher gelesen, und dieses Modell könnte nur raten; deshalb wird es nicht gefragt.</translation>
    </message>
    <message>
        <source>a positive whole number below {size_limit}</source>
        <translation>eine positive ganze Zahl unter {size_limit}</translation>
    </message>
    <message>
        <source>config.json: {name} must be {size}, not {value}.</source>
        <translation>config.json: {name} muss {size} sein, nicht {value}.</translation>
    </message>
    <message>
        <source>{path}: only stands for a file that Git LFS keeps.</source>
        <translation>{path}: steht nur für eine Datei, die Git LFS aufhebt.</translation>
    </message>
    <message>
        <source>Fetch it with: git lfs pull</source>
        <translation>Hole sie mit: git lfs pull</translation>
    </message>
    <message>
        <source>{path}: a tensor has a name of {name} characters; the limit is {name_limit}.</source>
        <translation>{path}: Ein Tensor hat einen Namen mit {name} Zeichen; die Grenze ist {name_limit}.</translation>
    </message>
    <message>
        <source>{folder}: nothing says how text is cut before merging, so it is cut as for the published model (gpt-4o); --pre NAME says another one, by llama.cpp&apos;s name of it</source>
        <translation>{folder}: Es steht nirgends, wie Text vor dem Verschmelzen zerlegt wird; er wird wie beim veröffentlichten Modell zerlegt (gpt-4o). Mit --pre NAME gilt eine andere Art, mit dem Namen, den llama.cpp dafür hat</translation>
    </message>
    <message>
        <source>{folder}: no token for the byte 0x{lacking}; the model will not see such text</source>
        <translation>{folder}: kein Token für das Byte 0x{lacking}; das Modell sieht solchen Text nicht</translation>
    </message>
    <message>
        <source>Put a letter in place of infinity and take the limit</source>
        <translation>Setze einen Buchstaben an die Stelle von Unendlich und nimm den Grenzwert</translation>
    </message>
    <message>
        <source>As ${held}$ tends to ${point}$, ${shown}$ tends to no number.</source>
        <translation>Wenn ${held}$ gegen ${point}$ strebt, strebt ${shown}$ gegen keine Zahl.</translation>
    </message>
    <message>
        <source>{title}, as infinity is not a number.</source>
        <translation>{title}, denn Unendlich ist keine Zahl.</translation>
    </message>
    <message>
        <source>Find the limit</source>
        <translation>Finde den Grenzwert</translation>
    </message>
    <message>
        <source>Write the integrand as a sum of powers</source>
        <translation>Schreibe den Integranden als Summe von Potenzen</translation>
    </message>
    <message>
        <source>Divide each term</source>
        <translation>Teile jedes Glied</translation>
    </message>
    <message>
        <source>Integrate term by term</source>
        <translation>Integriere Glied für Glied</translation>
    </message>
    <message>
        <source>Integrate</source>
        <translation>Integriere</translation>
    </message>
    <message>
        <source>An integral of $\frac{{1}}{{{name}}}$ is $\ln\left|{name2}\right|$.</source>
        <translation>Ein Integral von $\frac{{1}}{{{name}}}$ ist $\ln\left|{name2}\right|$.</translation>
    </message>
    <message>
        <source>The power rule says that an integral of ${name}^n$ is $\frac{{{name2}^{{n+1}}}}{{n+1}}$.</source>
        <translation>Nach der Potenzregel ist ein Integral von ${name}^n$ gleich $\frac{{{name2}^{{n+1}}}}{{n+1}}$.</translation>
    </message>
    <message>
        <source>An integral of a constant $c$ is $c {name}$.</source>
        <translation>Ein Integral einer Konstanten $c$ ist $c {name}$.</translation>
    </message>
    <message>
        <source>Take the minus sign out</source>
        <translation>Ziehe das Minuszeichen heraus</translation>
    </message>
    <message>
        <source>Take the factor ${one}$ out</source>
        <translation>Ziehe den Faktor ${one}$ heraus</translation>
    </message>
    <message>
        <source>Take the factor ${constants}$ out</source>
        <translation>Ziehe den Faktor ${constants}$ heraus</translation>
    </message>
    <message>
        <source>Use a known integral</source>
        <translation>Verwende ein bekanntes Integral</translation>
    </message>
    <message>
        <source>Take ${u}$ for the root ${root}$.</source>
        <translation>Nimm ${u}$ für die Wurzel ${root}$.</translation>
    </message>
    <message>
        <source>The integral becomes ${new}$, and at the end ${root}$ is put back for ${u}$.</source>
        <translation>Das Integral wird zu ${new}$, und am Ende kommt ${root}$ wieder an die Stelle von ${u}$.</translation>
    </message>
    <message>
        <source>Use the formula for the double angle</source>
        <translation>Verwende die Formel für den doppelten Winkel</translation>
    </message>
    <message>
        <source>tangent as sine divided by cosine</source>
        <translation>Tangens als Sinus geteilt durch Kosinus</translation>
    </message>
    <message>
        <source>cotangent as cosine divided by sine</source>
        <translation>Kotangens als Kosinus geteilt durch Sinus</translation>
    </message>
    <message>
        <source>Write the {word}</source>
        <translation>Schreibe: {word}</translation>
    </message>
    <message>
        <source>Divide the polynomials first</source>
        <translation>Teile zuerst die Polynome</translation>
    </message>
    <message>
        <source>Split it into partial fractions</source>
        <translation>Zerlege es in Partialbrüche</translation>
    </message>
    <message>
        <source>An integral of $\frac{{1}}{{x^2 + a^2}}$ is $\frac{{1}}{{a}} \arctan\left(\frac{{x}}{{a}}\right)$.</source>
        <translation>Ein Integral von $\frac{{1}}{{x^2 + a^2}}$ ist $\frac{{1}}{{a}} \arctan\left(\frac{{x}}{{a}}\right)$.</translation>
    </message>
    <message>
        <source>Split the numerator, so that the derivative of the denominator stands in one part</source>
        <translation>Zerlege den Zähler so, dass in einem Teil die Ableitung des Nenners steht</translation>
    </message>
    <message>
        <source>${bottom} = {completed}$, which is a known integral in ${shifted}$.</source>
        <translation>${bottom} = {completed}$, das ist ein bekanntes Integral in ${shifted}$.</translation>
    </message>
    <message>
        <source>Complete the square below</source>
        <translation>Ergänze unten quadratisch</translation>
    </message>
    <message>
        <source>Write it as one fraction</source>
        <translation>Schreibe es als einen Bruch</translation>
    </message>
    <message>
        <source>Multiply the numbers</source>
        <translation>Multipliziere die Zahlen</translation>
    </message>
    <message>
        <source>Add the exponents of equal letters</source>
        <translation>Addiere die Exponenten gleicher Buchstaben</translation>
    </message>
    <message>
        <source>Multiply the numbers and add the exponents</source>
        <translation>Multipliziere die Zahlen und addiere die Exponenten</translation>
    </message>
    <message>
        <source>Divide the numbers</source>
        <translation>Teile die Zahlen</translation>
    </message>
    <message>
        <source>Divide the numbers by their common factor</source>
        <translation>Kürze die Zahlen mit ihrem gemeinsamen Faktor</translation>
    </message>
    <message>
        <source>Subtract the exponents of equal letters</source>
        <translation>Subtrahiere die Exponenten gleicher Buchstaben</translation>
    </message>
    <message>
        <source>Reduce the numbers and subtract the exponents of equal letters</source>
        <translation>Kürze die Zahlen und subtrahiere die Exponenten gleicher Buchstaben</translation>
    </message>
    <message>
        <source>Anything to the power of 0 is 1</source>
        <translation>Alles hoch 0 ist 1</translation>
    </message>
    <message>
        <source>For a power of a power, multiply the exponents</source>
        <translation>Bei der Potenz einer Potenz multipliziere die Exponenten</translation>
    </message>
    <message>
        <source>A negative exponent means the reciprocal</source>
        <translation>Ein negativer Exponent bedeutet den Kehrwert</translation>
    </message>
    <message>
        <source>Raise numerator and denominator to the power</source>
        <translation>Potenziere Zähler und Nenner</translation>
    </message>
    <message>
        <source>An even power makes the minus sign vanish</source>
        <translation>Eine gerade Potenz lässt das Minuszeichen verschwinden</translation>
    </message>
    <message>
        <source>An odd power keeps the minus sign</source>
        <translation>Eine ungerade Potenz behält das Minuszeichen</translation>
    </message>
    <message>
        <source>Raise each factor to the power</source>
        <translation>Potenziere jeden Faktor</translation>
    </message>
    <message>
        <source>Write the power as a product</source>
        <translation>Schreibe die Potenz als Produkt</translation>
    </message>
    <message>
        <source>Square the bracket</source>
        <translation>Quadriere die Klammer</translation>
    </message>
    <message>
        <source>Cube the bracket</source>
        <translation>Nimm die Klammer hoch drei</translation>
    </message>
    <message>
        <source>Use the binomial theorem</source>
        <translation>Verwende den binomischen Lehrsatz</translation>
    </message>
    <message>
        <source>The formula is ${formulas}$.</source>
        <translation>Die Formel ist ${formulas}$.</translation>
    </message>
    <message>
        <source>The minus sign in front of the bracket changes every sign in it</source>
        <translation>Das Minuszeichen vor der Klammer ändert jedes Vorzeichen darin</translation>
    </message>
    <message>
        <source>Multiply each term in the bracket by ${rest}$</source>
        <translation>Multipliziere jedes Glied in der Klammer mit ${rest}$</translation>
    </message>
    <message>
        <source>Multiply each term of the first bracket by each term of the second</source>
        <translation>Multipliziere jedes Glied der ersten Klammer mit jedem der zweiten</translation>
    </message>
    <message>
        <source>Divide each term by ${bottom}$</source>
        <translation>Teile jedes Glied durch ${bottom}$</translation>
    </message>
    <message>
        <source>Collect like terms</source>
        <translation>Fasse gleichartige Glieder zusammen</translation>
    </message>
    <message>
        <source>The power of $e$ undoes the logarithm</source>
        <translation>Die Potenz von $e$ macht den Logarithmus rückgängig</translation>
    </message>
    <message>
        <source>For powers of the same base, add the exponents</source>
        <translation>Bei Potenzen derselben Basis addiere die Exponenten</translation>
    </message>
    <message>
        <source>Put in ${point}$ for ${variable}$</source>
        <translation>Setze ${point}$ für ${variable}$ ein</translation>
    </message>
    <message>
        <source>{title}: nothing stands in the way.</source>
        <translation>{title}: nichts steht im Weg.</translation>
    </message>
    <message>
        <source>Multiply numerator and denominator by ${conjugate}$</source>
        <translation>Erweitere Zähler und Nenner mit ${conjugate}$</translation>
    </message>
    <message>
        <source>Cancel the common factor ${other}$</source>
        <translation>Kürze den gemeinsamen Faktor ${other}$</translation>
    </message>
    <message>
        <source>are both zero</source>
        <translation>sind beide null</translation>
    </message>
    <message>
        <source>both grow without bound</source>
        <translation>wachsen beide über jede Grenze</translation>
    </message>
    <message>
        <source>Use l&apos;Hospital&apos;s rule</source>
        <translation>Verwende die Regel von de l&apos;Hospital</translation>
    </message>
    <message>
        <source>Numerator and denominator {both} there, so differentiate each of them: the derivative of ${top}$ is ${parts}$, that of ${bottom}$ is ${parts2}$.</source>
        <translation>Zähler und Nenner {both} dort, also leite beide ab: die Ableitung von ${top}$ ist ${parts}$, die von ${bottom}$ ist ${parts2}$.</translation>
    </message>
    <message>
        <source>Write it as a fraction</source>
        <translation>Schreibe es als Bruch</translation>
    </message>
    <message>
        <source>so that numerator and denominator both grow without bound</source>
        <translation>sodass Zähler und Nenner beide über jede Grenze wachsen</translation>
    </message>
    <message>
        <source>so that no fractions are left</source>
        <translation>sodass keine Brüche übrig bleiben</translation>
    </message>
    <message>
        <source>so that the fraction is gone</source>
        <translation>sodass der Bruch weg ist</translation>
    </message>
    <message>
        <source>so that the term with ${name}$ stands alone</source>
        <translation>sodass das Glied mit ${name}$ allein steht</translation>
    </message>
    <message>
        <source>so that ${name}$ is on one side only</source>
        <translation>sodass ${name}$ nur auf einer Seite steht</translation>
    </message>
    <message>
        <source>Every number is a solution</source>
        <translation>Jede Zahl ist eine Lösung</translation>
    </message>
    <message>
        <source>so that the terms with ${name}$ are on one side</source>
        <translation>sodass die Glieder mit ${name}$ auf einer Seite stehen</translation>
    </message>
    <message>
        <source>so that only terms with ${name}$ are on the left</source>
        <translation>sodass links nur Glieder mit ${name}$ stehen</translation>
    </message>
    <message>
        <source>Take ${name}$ out of the terms on the left</source>
        <translation>Klammere ${name}$ aus den Gliedern links aus</translation>
    </message>
    <message>
        <source>Divide both sides by ${front}$</source>
        <translation>Dividiere beide Seiten durch ${front}$</translation>
    </message>
    <message>
        <source>which must not be zero</source>
        <translation>was nicht null sein darf</translation>
    </message>
    <message>
        <source>{title}, which must not be zero.</source>
        <translation>{title}, was nicht null sein darf.</translation>
    </message>
    <message>
        <source>Add all the numbers</source>
        <translation>Addiere alle Zahlen</translation>
    </message>
    <message>
        <source>Put the numbers in order</source>
        <translation>Ordne die Zahlen</translation>
    </message>
    <message>
        <source>with the middle number in both halves</source>
        <translation>mit der mittleren Zahl in beiden Hälften</translation>
    </message>
    <message>
        <source>leaving the middle number out</source>
        <translation>ohne die mittlere Zahl</translation>
    </message>
    <message>
        <source>Subtract the median of the lower half from the median of the upper half</source>
        <translation>Subtrahiere den Median der unteren Hälfte vom Median der oberen</translation>
    </message>
    <message>
        <source>The halves are ${halves}$ and ${halves2}$.</source>
        <translation>Die Hälften sind ${halves}$ und ${halves2}$.</translation>
    </message>
    <message>
        <source>The halves are ${halves}$ and ${halves2}$, with the middle number in both halves.</source>
        <translation>Die Hälften sind ${halves}$ und ${halves2}$, mit der mittleren Zahl in beiden.</translation>
    </message>
    <message>
        <source>The halves are ${halves}$ and ${halves2}$, leaving the middle number out.</source>
        <translation>Die Hälften sind ${halves}$ und ${halves2}$, ohne die mittlere Zahl.</translation>
    </message>
    <message>
        <source>Take the lower half of the numbers</source>
        <translation>Nimm die untere Hälfte der Zahlen</translation>
    </message>
    <message>
        <source>Take the upper half of the numbers</source>
        <translation>Nimm die obere Hälfte der Zahlen</translation>
    </message>
    <message>
        <source>Add the numbers and divide by how many there are, ${items}$</source>
        <translation>Addiere die Zahlen und teile durch ihre Anzahl, ${items}$</translation>
    </message>
    <message>
        <source>Subtract the smallest number from the largest</source>
        <translation>Subtrahiere die kleinste Zahl von der größten</translation>
    </message>
    <message>
        <source>Take the last number</source>
        <translation>Nimm die letzte Zahl</translation>
    </message>
    <message>
        <source>Take the first number</source>
        <translation>Nimm die erste Zahl</translation>
    </message>
    <message>
        <source>Take the number in the middle: there are ${n}$ before it and ${n2}$ after it</source>
        <translation>Nimm die Zahl in der Mitte: davor stehen ${n}$ und danach ${n2}$</translation>
    </message>
    <message>
        <source>Take the mean of the two numbers in the middle, ${middle}$ and ${middle2}$</source>
        <translation>Nimm das Mittel der beiden Zahlen in der Mitte, ${middle}$ und ${middle2}$</translation>
    </message>
    <message>
        <source>Look for the numbers that occur most often</source>
        <translation>Suche die Zahlen, die am häufigsten vorkommen</translation>
    </message>
    <message>
        <source>{title}: {listed} occur ${most}$ times each, more often than any other.</source>
        <translation>{title}: {listed} kommen je ${most}$-mal vor, öfter als jede andere.</translation>
    </message>
    <message>
        <source>Look for the number that occurs most often</source>
        <translation>Suche die Zahl, die am häufigsten vorkommt</translation>
    </message>
    <message>
        <source>{title}: ${modes}$ occurs ${most}$ times, more often than any other.</source>
        <translation>{title}: ${modes}$ kommt ${most}$-mal vor, öfter als jede andere.</translation>
    </message>
    <message>
        <source>Square the distance of each number from the mean, add the squares, and divide by their number</source>
        <translation>Quadriere den Abstand jeder Zahl vom Mittelwert, addiere die Quadrate und teile durch die Anzahl</translation>
    </message>
    <message>
        <source>Square the distance of each number from the mean, add the squares, and divide by ${by}$, one less than there are numbers</source>
        <translation>Quadriere den Abstand jeder Zahl vom Mittelwert, addiere die Quadrate und teile durch ${by}$, eins weniger, als es Zahlen sind</translation>
    </message>
    <message>
        <source>Square the distances from the mean</source>
        <translation>Quadriere die Abstände vom Mittelwert</translation>
    </message>
    <message>
        <source>Write the rows as columns</source>
        <translation>Schreibe die Zeilen als Spalten</translation>
    </message>
    <message>
        <source>Add the numbers on the diagonal</source>
        <translation>Addiere die Zahlen auf der Diagonalen</translation>
    </message>
    <message>
        <source>Multiply along the two diagonals and subtract</source>
        <translation>Multipliziere entlang der beiden Diagonalen und subtrahiere</translation>
    </message>
    <message>
        <source>The determinant of a matrix with rows $a, b$ and $c, d$ is $a d - b c$.</source>
        <translation>Die Determinante einer Matrix mit den Zeilen $a, b$ und $c, d$ ist $a d - b c$.</translation>
    </message>
    <message>
        <source>Expand along the first row, with the signs plus, minus, plus</source>
        <translation>Entwickle nach der ersten Zeile, mit den Vorzeichen plus, minus, plus</translation>
    </message>
    <message>
        <source>Each number of the first row is multiplied by the determinant that is left without its row and column.</source>
        <translation>Jede Zahl der ersten Zeile wird mit der Determinante multipliziert, die ohne ihre Zeile und Spalte bleibt.</translation>
    </message>
    <message>
        <source>A matrix with the determinant $0$ has no inverse</source>
        <translation>Eine Matrix mit der Determinante $0$ hat keine Inverse</translation>
    </message>
    <message>
        <source>Swap the numbers on the diagonal, change the signs of the other two, and divide by the determinant</source>
        <translation>Vertausche die Zahlen auf der Diagonalen, ändere die Vorzeichen der beiden anderen, und teile durch die Determinante</translation>
    </message>
    <message>
        <source>Replace each number by the determinant left without its row and column, with signs like a chessboard</source>
        <translation>Ersetze jede Zahl durch die Determinante ohne ihre Zeile und Spalte, mit Vorzeichen wie auf einem Schachbrett</translation>
    </message>
    <message>
        <source>{title}, beginning with plus.</source>
        <translation>{title}, mit plus beginnend.</translation>
    </message>
    <message>
        <source>Write the rows as columns, and divide by the determinant</source>
        <translation>Schreibe die Zeilen als Spalten, und teile durch die Determinante</translation>
    </message>
    <message>
        <source>{title}, which is $1$.</source>
        <translation>{title}, die $1$ ist.</translation>
    </message>
    <message>
        <source>Divide each number by ${size}$</source>
        <translation>Teile jede Zahl durch ${size}$</translation>
    </message>
    <message>
        <source>Swap two rows</source>
        <translation>Vertausche zwei Zeilen</translation>
    </message>
    <message>
        <source>Swap row ${top}$ and row ${below}$.</source>
        <translation>Vertausche Zeile ${top}$ und Zeile ${below}$.</translation>
    </message>
    <message>
        <source>${times}$ times row ${top}$ from row ${k}$</source>
        <translation>das ${times}$-Fache von Zeile ${top}$ von Zeile ${k}$</translation>
    </message>
    <message>
        <source>Make zeros below the first number of a row</source>
        <translation>Erzeuge Nullen unter der ersten Zahl einer Zeile</translation>
    </message>
    <message>
        <source>Subtract {said}.</source>
        <translation>Subtrahiere {said}.</translation>
    </message>
    <message>
        <source>Count the rows that are not all zeros</source>
        <translation>Zähle die Zeilen, die nicht nur aus Nullen bestehen</translation>
    </message>
    <message>
        <source>{title}: that number is the rank.</source>
        <translation>{title}: diese Zahl ist der Rang.</translation>
    </message>
    <message>
        <source>Set up the characteristic equation</source>
        <translation>Stelle die charakteristische Gleichung auf</translation>
    </message>
    <message>
        <source>Keep only the solutions with {interval}</source>
        <translation>Behalte nur die Lösungen mit {interval}</translation>
    </message>
    <message>
        <source>has no brackets to multiply out</source>
        <translation>hat keine Klammern zum Ausmultiplizieren</translation>
    </message>
    <message>
        <source>is already solved</source>
        <translation>ist schon gelöst</translation>
    </message>
    <message>
        <source>There is nothing to do here: ${body}$ {why}.</source>
        <translation>Hier ist nichts zu tun: ${body}$ {why}.</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>Es bleibt nichts zu tun</translation>
    </message>
    <message>
        <source>is already written as simply as possible</source>
        <translation>ist schon so einfach wie möglich geschrieben</translation>
    </message>
    <message>
        <source>is already worked out</source>
        <translation>ist schon ausgerechnet</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero</source>
        <translation>Durch null lässt sich nichts teilen</translation>
    </message>
    <message>
        <source>Put in {listed}</source>
        <translation>Setze ein: {listed}</translation>
    </message>
    <message>
        <source>Adding $0$ or multiplying by $1$ changes nothing, multiplying by $0$ gives $0$</source>
        <translation>$0$ zu addieren oder mit $1$ zu multiplizieren ändert nichts, mit $0$ zu multiplizieren ergibt $0$</translation>
    </message>
    <message>
        <source>Put in ${point}$ for ${name}$</source>
        <translation>Setze ${point}$ für ${name}$ ein</translation>
    </message>
    <message>
        <source>is already as simple as it can be</source>
        <translation>ist schon so einfach, wie es geht</translation>
    </message>
    <message>
        <source>{word} ${item}$ from both sides</source>
        <translation>{word} ${item}$ auf beiden Seiten</translation>
    </message>
    <message>
        <source>{word} ${item}$ to both sides</source>
        <translation>{word} ${item}$ auf beiden Seiten</translation>
    </message>
    <message>
        <source>which turns the inequality sign round, as it is negative</source>
        <translation>was das Ungleichheitszeichen umdreht, weil es negativ ist</translation>
    </message>
    <message>
        <source>Divide both sides by ${by}$</source>
        <translation>Dividiere beide Seiten durch ${by}$</translation>
    </message>
    <message>
        <source>Multiply both sides by ${by}$</source>
        <translation>Multipliziere beide Seiten mit ${by}$</translation>
    </message>
    <message>
        <source>Write the unknown on the left</source>
        <translation>Schreibe die Unbekannte nach links</translation>
    </message>
    <message>
        <source>Bring the derivative alone to the left</source>
        <translation>Bringe die Ableitung allein nach links</translation>
    </message>
    <message>
        <source>Integrate both sides</source>
        <translation>Integriere beide Seiten</translation>
    </message>
    <message>
        <source>The derivative of ${y}$ is known, so integrate it.</source>
        <translation>Die Ableitung von ${y}$ ist bekannt, also integriere sie.</translation>
    </message>
    <message>
        <source>Find the integral, with a constant</source>
        <translation>Finde das Integral, mit einer Konstanten</translation>
    </message>
    <message>
        <source>Sort the equation</source>
        <translation>Ordne die Gleichung</translation>
    </message>
    <message>
        <source>Bring the terms with ${y}$ to the left and all others to the right.</source>
        <translation>Bringe die Glieder mit ${y}$ nach links und alle anderen nach rechts.</translation>
    </message>
    <message>
        <source>Multiply both sides by an integrating factor</source>
        <translation>Multipliziere beide Seiten mit einem integrierenden Faktor</translation>
    </message>
    <message>
        <source>Integrate both sides; a constant comes in on the right.</source>
        <translation>Integriere beide Seiten; rechts kommt eine Konstante dazu.</translation>
    </message>
    <message>
        <source>Separate the variables: all with ${y}$ to the left, all with ${x}$ to the right.</source>
        <translation>Trenne die Variablen: alles mit ${y}$ nach links, alles mit ${x}$ nach rechts.</translation>
    </message>
    <message>
        <source>Separate the variables</source>
        <translation>Trenne die Variablen</translation>
    </message>
    <message>
        <source>Integrate both sides, the left by ${y}$ and the right by ${x}$.</source>
        <translation>Integriere beide Seiten, die linke nach ${y}$ und die rechte nach ${x}$.</translation>
    </message>
    <message>
        <source>Find both integrals; one constant is enough</source>
        <translation>Finde beide Integrale; eine Konstante genügt</translation>
    </message>
    <message>
        <source>Raise $e$ to both sides</source>
        <translation>Nimm $e$ hoch beide Seiten</translation>
    </message>
    <message>
        <source>Write the left side as one logarithm with the factor $1$, then raise</source>
        <translation>Schreibe die linke Seite als einen Logarithmus mit dem Faktor $1$, dann nimm</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Nimm</translation>
    </message>
    <message>
        <source>Put in {given}</source>
        <translation>Setze {given} ein</translation>
    </message>
    <message>
        <source>Put in {given}, which the solution must satisfy.</source>
        <translation>Setze {given} ein, was die Lösung erfüllen muss.</translation>
    </message>
    <message>
        <source>Solve for ${letter}$</source>
        <translation>Löse nach ${letter}$ auf</translation>
    </message>
    <message>
        <source>Put ${named}$ back in</source>
        <translation>Setze ${named}$ wieder ein</translation>
    </message>
    <message>
        <source>Solve for ${name}$</source>
        <translation>Löse nach ${name}$ auf</translation>
    </message>
    <message>
        <source>Solve for ${name}$: a square root has two signs</source>
        <translation>Löse nach ${name}$ auf: eine Quadratwurzel hat zwei Vorzeichen</translation>
    </message>
    <message>
        <source>Solve for ${name}$ with a root</source>
        <translation>Löse mit einer Wurzel nach ${name}$ auf</translation>
    </message>
    <message>
        <source>{why}, and a given value tells which one it is.</source>
        <translation>{why}, und ein gegebener Wert sagt, welches es ist.</translation>
    </message>
    <message>
        <source>Take the logarithm of both sides and solve for ${name}$</source>
        <translation>Nimm auf beiden Seiten den Logarithmus und löse nach ${name}$ auf</translation>
    </message>
    <message>
        <source>Solve for ${name}$ by taking the reciprocal of both sides.</source>
        <translation>Löse nach ${name}$ auf, indem du auf beiden Seiten den Kehrwert nimmst.</translation>
    </message>
    <message>
        <source>Write down the solution</source>
        <translation>Schreibe die Lösung auf</translation>
    </message>
    <message>
        <source>Add ${shown}$ to both sides</source>
        <translation>Addiere ${shown}$ auf beiden Seiten</translation>
    </message>
    <message>
        <source>Subtract ${shown}$ from both sides</source>
        <translation>Subtrahiere ${shown}$ auf beiden Seiten</translation>
    </message>
    <message>
        <source>{title}, so that {what} stands alone.</source>
        <translation>{title}, sodass {what} allein steht.</translation>
    </message>
    <message>
        <source>Multiply both sides by $-1$</source>
        <translation>Multipliziere beide Seiten mit $-1$</translation>
    </message>
    <message>
        <source>Multiply both sides by ${value}$</source>
        <translation>Multipliziere beide Seiten mit ${value}$</translation>
    </message>
    <message>
        <source>which turns the inequality sign round</source>
        <translation>was das Ungleichheitszeichen umdreht</translation>
    </message>
    <message>
        <source>{title}, which turns the inequality sign round.</source>
        <translation>{title}, was das Ungleichheitszeichen umdreht.</translation>
    </message>
    <message>
        <source>Two absolute values are equal when what is inside is equal, or equal up to the sign.</source>
        <translation>Zwei Beträge sind gleich, wenn das Innere gleich ist, oder gleich bis auf das Vorzeichen.</translation>
    </message>
    <message>
        <source>An absolute value is never negative, so there is no solution.</source>
        <translation>Ein Betrag ist nie negativ, also gibt es keine Lösung.</translation>
    </message>
    <message>
        <source>An absolute value is zero only when what is inside is zero</source>
        <translation>Ein Betrag ist nur null, wenn das Innere null ist</translation>
    </message>
    <message>
        <source>What is inside the bars is either ${other}$ or ${other2}$.</source>
        <translation>Was zwischen den Strichen steht, ist entweder ${other}$ oder ${other2}$.</translation>
    </message>
    <message>
        <source>In the first equation: {note}</source>
        <translation>In der ersten Gleichung: {note}</translation>
    </message>
    <message>
        <source>In the second equation: {note}</source>
        <translation>In der zweiten Gleichung: {note}</translation>
    </message>
    <message>
        <source>In the third equation: {note}</source>
        <translation>In der dritten Gleichung: {note}</translation>
    </message>
    <message>
        <source>In the fourth equation: {note}</source>
        <translation>In der vierten Gleichung: {note}</translation>
    </message>
    <message>
        <source>Write down the solutions</source>
        <translation>Schreibe die Lösungen auf</translation>
    </message>
    <message>
        <source>Write down the solutions.</source>
        <translation>Schreibe die Lösungen auf.</translation>
    </message>
    <message>
        <source>does not satisfy</source>
        <translation>erfüllt nicht</translation>
    </message>
    <message>
        <source>do not satisfy</source>
        <translation>erfüllen nicht</translation>
    </message>
    <message>
        <source>Put the numbers back into the question</source>
        <translation>Setze die Zahlen in die Aufgabe ein</translation>
    </message>
    <message>
        <source>the root</source>
        <translation>die Wurzel</translation>
    </message>
    <message>
        <source>A square root is never negative, so there is no solution.</source>
        <translation>Eine Quadratwurzel ist nie negativ, also gibt es keine Lösung.</translation>
    </message>
    <message>
        <source>Square both sides</source>
        <translation>Quadriere beide Seiten</translation>
    </message>
    <message>
        <source>Cube both sides</source>
        <translation>Nimm beide Seiten hoch drei</translation>
    </message>
    <message>
        <source>Raise both sides to the power ${index}$</source>
        <translation>Nimm beide Seiten hoch ${index}$</translation>
    </message>
    <message>
        <source>{verb}, so that the root is gone. This can bring in false solutions.</source>
        <translation>{verb}, sodass die Wurzel weg ist. Das kann falsche Lösungen hereinbringen.</translation>
    </message>
    <message>
        <source>{verb}, so that the root is gone.</source>
        <translation>{verb}, sodass die Wurzel weg ist.</translation>
    </message>
    <message>
        <source>What is inside the outer bars is either ${right}$ or ${right2}$.</source>
        <translation>Was in den äußeren Strichen steht, ist entweder ${right}$ oder ${right2}$.</translation>
    </message>
    <message>
        <source>Bring the inner absolute value alone to one side</source>
        <translation>Bringe den inneren Betrag allein auf eine Seite</translation>
    </message>
    <message>
        <source>{title} in both cases.</source>
        <translation>{title} in beiden Fällen.</translation>
    </message>
    <message>
        <source>Solve each case, with plus and with minus</source>
        <translation>Löse jeden Fall, mit Plus und mit Minus</translation>
    </message>
    <message>
        <source>{title}; an absolute value is never negative.</source>
        <translation>{title}; ein Betrag ist nie negativ.</translation>
    </message>
    <message>
        <source>for ${piece}$ it says ${without}$</source>
        <translation>für ${piece}$ heißt es ${without}$</translation>
    </message>
    <message>
        <source>{shown}, which gives nothing there</source>
        <translation>{shown}, was dort nichts ergibt</translation>
    </message>
    <message>
        <source>Take the bars away on each piece of the number line</source>
        <translation>Nimm die Striche auf jedem Stück der Zahlengeraden weg</translation>
    </message>
    <message>
        <source>Bring one root alone to the left</source>
        <translation>Bringe eine Wurzel allein nach links</translation>
    </message>
    <message>
        <source>Anything to the power of $0$ is $1$</source>
        <translation>Alles hoch $0$ ist $1$</translation>
    </message>
    <message>
        <source>Work out the power</source>
        <translation>Berechne die Potenz</translation>
    </message>
    <message>
        <source>The denominator of the exponent is a root</source>
        <translation>Der Nenner des Exponenten ist eine Wurzel</translation>
    </message>
    <message>
        <source>Take the minus sign out of the root</source>
        <translation>Ziehe das Minuszeichen aus der Wurzel</translation>
    </message>
    <message>
        <source>Indeed ${after} = {arg}$.</source>
        <translation>Tatsächlich ${after} = {arg}$.</translation>
    </message>
    <message>
        <source>The root of a fraction is the root of its parts</source>
        <translation>Die Wurzel eines Bruchs ist die Wurzel seiner Teile</translation>
    </message>
    <message>
        <source>I can check this kind of question, but I have no step-by-step method for it.</source>
        <translation>Diese Art von Aufgabe kann ich prüfen, aber ich habe dafür kein Verfahren Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Write it more simply</source>
        <translation>Schreibe es einfacher</translation>
    </message>
    <message>
        <source>completing the square</source>
        <translation>quadratische Ergänzung</translation>
    </message>
    <message>
        <source>so that the right side is zero</source>
        <translation>sodass die rechte Seite null ist</translation>
    </message>
    <message>
        <source>Subtract ${right}$ from both sides</source>
        <translation>Subtrahiere ${right}$ auf beiden Seiten</translation>
    </message>
    <message>
        <source>Write the highest power first</source>
        <translation>Schreibe die höchste Potenz zuerst</translation>
    </message>
    <message>
        <source>Write the terms in the order of their powers.</source>
        <translation>Schreibe die Glieder in der Reihenfolge ihrer Potenzen.</translation>
    </message>
    <message>
        <source>Divide both sides by ${factor}$</source>
        <translation>Dividiere beide Seiten durch ${factor}$</translation>
    </message>
    <message>
        <source>Multiply both sides by ${inverse}$</source>
        <translation>Multipliziere beide Seiten mit ${inverse}$</translation>
    </message>
    <message>
        <source>A product is zero when one of its factors is zero</source>
        <translation>Ein Produkt ist null, wenn einer seiner Faktoren null ist</translation>
    </message>
    <message>
        <source>A power is zero only when its base is zero</source>
        <translation>Eine Potenz ist nur null, wenn ihre Basis null ist</translation>
    </message>
    <message>
        <source>Divide by the number</source>
        <translation>Teile durch die Zahl</translation>
    </message>
    <message>
        <source>None of these equations has a real solution.</source>
        <translation>Keine dieser Gleichungen hat eine reelle Lösung.</translation>
    </message>
    <message>
        <source>There is no real solution</source>
        <translation>Es gibt keine reelle Lösung</translation>
    </message>
    <message>
        <source>Solve each equation.</source>
        <translation>Löse jede Gleichung.</translation>
    </message>
    <message>
        <source>Solve this equation.</source>
        <translation>Löse diese Gleichung.</translation>
    </message>
    <message>
        <source>There is no real solution of {listed}, as the left side is never zero.</source>
        <translation>Es gibt keine reelle Lösung von {listed}, denn die linke Seite ist nie null.</translation>
    </message>
    <message>
        <source>Solve each equation</source>
        <translation>Löse jede Gleichung</translation>
    </message>
    <message>
        <source>so that the power of ${name}$ stands alone</source>
        <translation>sodass die Potenz von ${name}$ allein steht</translation>
    </message>
    <message>
        <source>An even power is never negative, so there is no real number ${name}$ that fits.</source>
        <translation>Eine gerade Potenz ist nie negativ, also passt keine reelle Zahl ${name}$.</translation>
    </message>
    <message>
        <source>cube root</source>
        <translation>Kubikwurzel</translation>
    </message>
    <message>
        <source>{n}th root</source>
        <translation>{n}-te Wurzel</translation>
    </message>
    <message>
        <source>Take the {word} of both sides</source>
        <translation>Ziehe auf beiden Seiten: {word}</translation>
    </message>
    <message>
        <source>Take the {word} of both sides.</source>
        <translation>Ziehe auf beiden Seiten: {word}.</translation>
    </message>
    <message>
        <source>{title}: two numbers have this square, one negative and one positive.</source>
        <translation>{title}: zwei Zahlen haben dieses Quadrat, eine negative und eine positive.</translation>
    </message>
    <message>
        <source>{title}: two numbers have this power, one negative and one positive.</source>
        <translation>{title}: zwei Zahlen haben diese Potenz, eine negative und eine positive.</translation>
    </message>
    <message>
        <source>Solve each equation for ${name}$.</source>
        <translation>Löse jede Gleichung nach ${name}$ auf.</translation>
    </message>
    <message>
        <source>Solve for ${name}$.</source>
        <translation>Löse nach ${name}$ auf.</translation>
    </message>
    <message>
        <source>so that the power stands alone</source>
        <translation>sodass die Potenz allein steht</translation>
    </message>
    <message>
        <source>Divide both sides by ${a}$</source>
        <translation>Dividiere beide Seiten durch ${a}$</translation>
    </message>
    <message>
        <source>Add ${added}$ to both sides</source>
        <translation>Addiere ${added}$ auf beiden Seiten</translation>
    </message>
    <message>
        <source>It is the square of half the number in front of ${name}$: ${half}$.</source>
        <translation>Es ist das Quadrat der halben Zahl vor ${name}$: ${half}$.</translation>
    </message>
    <message>
        <source>Write the left side as a square</source>
        <translation>Schreibe die linke Seite als Quadrat</translation>
    </message>
    <message>
        <source>Write every power with ${power}$</source>
        <translation>Schreibe jede Potenz mit ${power}$</translation>
    </message>
    <message>
        <source>{title}, which is the new unknown.</source>
        <translation>{title}, der neuen Unbekannten.</translation>
    </message>
    <message>
        <source>A power of ${base}$ is always positive</source>
        <translation>Eine Potenz von ${base}$ ist immer positiv</translation>
    </message>
    <message>
        <source>{title}, so {value} possible.</source>
        <translation>{title}, also {value} möglich.</translation>
    </message>
    <message>
        <source>Take logarithms</source>
        <translation>Nimm Logarithmen</translation>
    </message>
    <message>
        <source>Undo the logarithm</source>
        <translation>Mache den Logarithmus rückgängig</translation>
    </message>
    <message>
        <source>Write each side as one logarithm</source>
        <translation>Schreibe jede Seite als einen Logarithmus</translation>
    </message>
    <message>
        <source>a sum becomes the logarithm of a product, a difference that of a quotient, a factor an exponent</source>
        <translation>eine Summe wird zum Logarithmus eines Produkts, eine Differenz zu dem eines Quotienten, ein Faktor zum Exponenten</translation>
    </message>
    <message>
        <source>Write both sides as powers of ${roots}$</source>
        <translation>Schreibe beide Seiten als Potenzen von ${roots}$</translation>
    </message>
    <message>
        <source>{title}; the exponents come in front as factors.</source>
        <translation>{title}; die Exponenten kommen als Faktoren nach vorn.</translation>
    </message>
    <message>
        <source>${factor}$ is zero for ${name}$</source>
        <translation>${factor}$ ist null für ${name}$</translation>
    </message>
    <message>
        <source>${factor}$ is never zero</source>
        <translation>${factor}$ ist nie null</translation>
    </message>
    <message>
        <source>Take out the common factor ${power}$</source>
        <translation>Klammere den gemeinsamen Faktor ${power}$ aus</translation>
    </message>
    <message>
        <source>only the positive value is</source>
        <translation>nur der positive Wert ist</translation>
    </message>
    <message>
        <source>neither value is</source>
        <translation>keiner der Werte ist</translation>
    </message>
    <message>
        <source>Start with the first term and add the difference once less than the number of the term</source>
        <translation>Beginne mit dem ersten Glied und addiere die Differenz einmal weniger, als die Nummer des Gliedes sagt</translation>
    </message>
    <message>
        <source>Start with the first term and multiply by the ratio once less than the number of the term</source>
        <translation>Beginne mit dem ersten Glied und multipliziere einmal weniger mit dem Quotienten, als die Nummer des Gliedes sagt</translation>
    </message>
    <message>
        <source>The sum is $\frac{{n}}{{2}}(2a + (n - 1) d)$, with the first $a$ and the difference $d$</source>
        <translation>Die Summe ist $\frac{{n}}{{2}}(2a + (n - 1) d)$, mit dem ersten Glied $a$ und der Differenz $d$</translation>
    </message>
    <message>
        <source>The sum of $n$ terms is $\frac{{a(1 - r^n)}}{{1 - r}}$ with the first term $a$ and the ratio $r$</source>
        <translation>Die Summe von $n$ Gliedern ist $\frac{{a(1 - r^n)}}{{1 - r}}$ mit dem ersten Glied $a$ und dem Quotienten $r$</translation>
    </message>
    <message>
        <source>The sum of all terms is $\frac{{a}}{{1 - r}}$ with the first term $a$ and the ratio $r$</source>
        <translation>Die Summe aller Glieder ist $\frac{{a}}{{1 - r}}$ mit dem ersten Glied $a$ und dem Quotienten $r$</translation>
    </message>
    <message>
        <source>Start with the first term and add the difference $n - 1$ times</source>
        <translation>Beginne mit dem ersten Glied und addiere die Differenz $n - 1$ Mal</translation>
    </message>
    <message>
        <source>Start with the first term and multiply by the ratio $n - 1$ times</source>
        <translation>Beginne mit dem ersten Glied und multipliziere $n - 1$ Mal mit dem Quotienten</translation>
    </message>
    <message>
        <source>The first term is ${given}$ and the difference is ${given2}$.</source>
        <translation>Das erste Glied ist ${given}$ und die Differenz ist ${given2}$.</translation>
    </message>
    <message>
        <source>The first term is ${given}$ and the ratio is ${given2}$.</source>
        <translation>Das erste Glied ist ${given}$ und der Quotient ist ${given2}$.</translation>
    </message>
    <message>
        <source>Use the formula for the sum</source>
        <translation>Verwende die Formel für die Summe</translation>
    </message>
    <message>
        <source>Set the formula of a term equal to the number</source>
        <translation>Setze die Formel eines Gliedes gleich der Zahl</translation>
    </message>
    <message>
        <source>{question} {title}, and solve for $n$.</source>
        <translation>{question} {title}, und löse nach $n$ auf.</translation>
    </message>
    <message>
        <source>Write down the number of the term</source>
        <translation>Schreibe die Nummer des Gliedes auf</translation>
    </message>
    <message>
        <source>Subtract a term from the one after it</source>
        <translation>Subtrahiere ein Glied von dem danach</translation>
    </message>
    <message>
        <source>Divide a term by the one before it</source>
        <translation>Teile ein Glied durch das davor</translation>
    </message>
    <message>
        <source>Add ${step}$ again and again</source>
        <translation>Addiere ${step}$ immer wieder</translation>
    </message>
    <message>
        <source>Multiply by ${step}$ again and again</source>
        <translation>Multipliziere immer wieder mit ${step}$</translation>
    </message>
    <message>
        <source>Put in one number after the other and work out each term</source>
        <translation>Setze eine Zahl nach der anderen ein und berechne jedes Glied</translation>
    </message>
    <message>
        <source>The sum is ${power_sums}$, here with $n = {given}$.</source>
        <translation>Die Summe ist ${power_sums}$, hier mit $n = {given}$.</translation>
    </message>
    <message>
        <source>Use the formula for such a sum</source>
        <translation>Verwende die Formel für eine solche Summe</translation>
    </message>
    <message>
        <source>Use the rule to get term number ${place}$.</source>
        <translation>Verwende die Regel, um Glied Nummer ${place}$ zu bekommen.</translation>
    </message>
    <message>
        <source>Use the rule for the next term</source>
        <translation>Verwende die Regel für das nächste Glied</translation>
    </message>
    <message>
        <source>Go on in the same way, up to the term that is asked for</source>
        <translation>Mache ebenso weiter, bis zu dem Glied, nach dem gefragt ist</translation>
    </message>
    <message>
        <source>Write down the term that is asked for</source>
        <translation>Schreibe das Glied auf, nach dem gefragt ist</translation>
    </message>
    <message>
        <source>Write out every term</source>
        <translation>Schreibe jedes Glied aus</translation>
    </message>
    <message>
        <source>Put ${lower}$ to ${upper}$ in for ${variable}$.</source>
        <translation>Setze ${lower}$ bis ${upper}$ für ${variable}$ ein.</translation>
    </message>
    <message>
        <source>Sum each power by its formula</source>
        <translation>Summiere jede Potenz mit ihrer Formel</translation>
    </message>
    <message>
        <source>The sum of $1$ to $n$ is $\frac{{n(n + 1)}}{{2}}$, that of the squares is $\frac{{n(n + 1)(2n + 1)}}{{6}}$, and a constant $c$ gives $c n$.</source>
        <translation>Die Summe von $1$ bis $n$ ist $\frac{{n(n + 1)}}{{2}}$, die der Quadrate $\frac{{n(n + 1)(2n + 1)}}{{6}}$, und eine Konstante $c$ ergibt $c n$.</translation>
    </message>
    <message>
        <source>Bring the unknowns to the left and the numbers to the right, without fractions</source>
        <translation>Bringe die Unbekannten nach links und die Zahlen nach rechts, ohne Brüche</translation>
    </message>
    <message>
        <source>{times}the {ordinals} equation plus {other}the {ordinals2}</source>
        <translation>{times}die {ordinals} Gleichung plus {other}die {ordinals2}</translation>
    </message>
    <message>
        <source>{times}the {ordinals} equation minus {other}the {ordinals2}</source>
        <translation>{times}die {ordinals} Gleichung minus {other}die {ordinals2}</translation>
    </message>
    <message>
        <source>divided by ${shared}$</source>
        <translation>geteilt durch ${shared}$</translation>
    </message>
    <message>
        <source>Put the value that is known into the other equations</source>
        <translation>Setze den bekannten Wert in die anderen Gleichungen ein</translation>
    </message>
    <message>
        <source>Eliminate one unknown from the other equations</source>
        <translation>Eliminiere eine Unbekannte aus den anderen Gleichungen</translation>
    </message>
    <message>
        <source>Eliminate ${name}$ from the other equations: take {said}.</source>
        <translation>Eliminiere ${name}$ aus den anderen Gleichungen: nimm {said}.</translation>
    </message>
    <message>
        <source>Put ${one}$ into ${line}$</source>
        <translation>Setze ${one}$ in ${line}$ ein</translation>
    </message>
    <message>
        <source>Write down all values</source>
        <translation>Schreibe alle Werte auf</translation>
    </message>
    <message>
        <source>Solve for the squares first</source>
        <translation>Löse zuerst nach den Quadraten auf</translation>
    </message>
    <message>
        <source>Only {squares} occur, so take them as the unknowns: add or subtract multiples of the equations.</source>
        <translation>Es kommen nur {squares} vor, also nimm sie als Unbekannte: addiere oder subtrahiere Vielfache der Gleichungen.</translation>
    </message>
    <message>
        <source>A square is never negative, so there is no solution.</source>
        <translation>Ein Quadrat ist nie negativ, also gibt es keine Lösung.</translation>
    </message>
    <message>
        <source>Take the roots, with both signs each</source>
        <translation>Ziehe die Wurzeln, jeweils mit beiden Vorzeichen</translation>
    </message>
    <message>
        <source>Solve the {ordinals} equation for ${name}$</source>
        <translation>Löse die {ordinals} Gleichung nach ${name}$ auf</translation>
    </message>
    <message>
        <source>Put ${solved}$ into the other equation</source>
        <translation>Setze ${solved}$ in die andere Gleichung ein</translation>
    </message>
    <message>
        <source>Put each value into ${solved}$</source>
        <translation>Setze jeden Wert in ${solved}$ ein</translation>
    </message>
    <message>
        <source>Put it into ${solved}$</source>
        <translation>Setze ihn in ${solved}$ ein</translation>
    </message>
    <message>
        <source>Write one equation for each row</source>
        <translation>Schreibe eine Gleichung für jede Zeile</translation>
    </message>
    <message>
        <source>{title}: the row times the unknown vector.</source>
        <translation>{title}: die Zeile mal den unbekannten Vektor.</translation>
    </message>
    <message>
        <source>Write the values as a vector</source>
        <translation>Schreibe die Werte als Vektor</translation>
    </message>
    <message>
        <source>{note}each other.</source>
        <translation>{note}einander.</translation>
    </message>
    <message>
        <source>One equation is a multiple of the other, so both say the same.</source>
        <translation>Die eine Gleichung ist ein Vielfaches der anderen, also sagen beide dasselbe.</translation>
    </message>
    <message>
        <source>There are infinitely many solutions: ${names}$ can be any number, and ${names2}$ follows from it.</source>
        <translation>Es gibt unendlich viele Lösungen: ${names}$ kann jede Zahl sein, und ${names2}$ folgt daraus.</translation>
    </message>
    <message>
        <source>Both equations say the same</source>
        <translation>Beide Gleichungen sagen dasselbe</translation>
    </message>
    <message>
        <source>This follows, but it says less than the line before: more numbers fit it.</source>
        <translation>Das folgt, aber es sagt weniger als die Zeile davor: Mehr Zahlen passen dazu.</translation>
    </message>
    <message>
        <source>This has solutions that the line before does not have.</source>
        <translation>Das hat Lösungen, die die Zeile davor nicht hat.</translation>
    </message>
    <message>
        <source>not learned</source>
        <translation>nicht gelernt</translation>
    </message>
    <message>
        <source>A session takes {shortest} to {longest} minutes.</source>
        <translation>Eine Sitzung dauert {shortest} bis {longest} Minuten.</translation>
    </message>
    <message>
        <source>placement question</source>
        <translation>Einstufungsfrage</translation>
    </message>
    <message>
        <source>example {problem}</source>
        <translation>Beispiel {problem}</translation>
    </message>
    <message>
        <source>It is finished when Lemma is next started: alone, and with some space on the disk.</source>
        <translation>Es wird beim nächsten Start von Lemma abgeschlossen: allein, und mit etwas Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Another Lemma has it open</source>
        <translation>Ein anderes Lemma hat die Datei offen</translation>
    </message>
    <message>
        <source>The record no longer has them, but its file has traces of it.</source>
        <translation>Im Lernstand sind sie nicht mehr, aber in seiner Datei sind noch Spuren davon.</translation>
    </message>
    <message>
        <source>The record no longer has them, but the backup {copy} may.</source>
        <translation>Im Lernstand sind sie nicht mehr, aber vielleicht in der Sicherung {copy}.</translation>
    </message>
    <message>
        <source>{later} Or remove that file.</source>
        <translation>{later} Oder entferne diese Datei.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>`lemma data restore` puts a backup in its place, with what can still be read of it.</source>
        <translation>`lemma data restore` setzt eine Sicherung an ihre Stelle, mit dem, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>{whose} {path}, but there is no such home folder.</source>
        <translation>{whose} {path}, aber diesen Benutzerordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Name the folder in full.</source>
        <translation>Nenne den Ordner vollständig.</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Das ist</translation>
    </message>
    <message>
        <source>The model only repeated itself, so it was stopped.</source>
        <translation>Das Modell hat sich nur noch wiederholt und wurde deshalb angehalten.</translation>
    </message>
    <message>
        <source>The model needs longer, and goes on writing.</source>
        <translation>Das Modell braucht länger und schreibt weiter.</translation>
    </message>
    <message>
        <source>The algebra has solved this already: its own solution is here.</source>
        <translation>Die Algebra hat das schon gelöst: Hier steht ihre eigene Lösung.</translation>
    </message>
    <message>
        <source>no one</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In einfachen Worten</translation>
    </message>
    <message>
        <source>What do the numbers have in common?</source>
        <translation>Was haben die Zahlen gemeinsam?</translation>
    </message>
    <message>
        <source>Split each of them into its prime factors.</source>
        <translation>Zerlege jede von ihnen in ihre Primfaktoren.</translation>
    </message>
    <message>
        <source>Which prime factors must a number have that all of these go into?</source>
        <translation>Welche Primfaktoren muss eine Zahl haben, in der alle diese aufgehen?</translation>
    </message>
    <message>
        <source>Divide by the small primes, one after the other, as long as nothing is left over.</source>
        <translation>Teile durch die kleinen Primzahlen, eine nach der anderen, solange kein Rest bleibt.</translation>
    </message>
    <message>
        <source>Which smaller primes could go into it?</source>
        <translation>Welche kleineren Primzahlen könnten darin aufgehen?</translation>
    </message>
    <message>
        <source>And how far do you have to try?</source>
        <translation>Und wie weit musst du probieren?</translation>
    </message>
    <message>
        <source>Divisors come in pairs: a small one and a large one.</source>
        <translation>Teiler kommen in Paaren: ein kleiner und ein großer.</translation>
    </message>
    <message>
        <source>Where must the decimal point stand, so that one digit is left in front of it?</source>
        <translation>Wo muss das Komma stehen, damit genau eine Ziffer davor bleibt?</translation>
    </message>
    <message>
        <source>What does a power of ten do to the decimal point?</source>
        <translation>Was macht eine Zehnerpotenz mit dem Komma?</translation>
    </message>
    <message>
        <source>Which digit decides whether the one in front of it goes up?</source>
        <translation>Welche Ziffer entscheidet, ob die davor größer wird?</translation>
    </message>
    <message>
        <source>How many wholes are in it, and what is left over?</source>
        <translation>Wie viele Ganze stecken darin, und was bleibt übrig?</translation>
    </message>
    <message>
        <source>A factorial is a product.</source>
        <translation>Eine Fakultät ist ein Produkt.</translation>
    </message>
    <message>
        <source>Write it out.</source>
        <translation>Schreibe es aus.</translation>
    </message>
    <message>
        <source>How many equal parts are there together?</source>
        <translation>Wie viele gleiche Teile sind es zusammen?</translation>
    </message>
    <message>
        <source>A fraction is a division: the top by the bottom.</source>
        <translation>Ein Bruch ist eine Division: der Zähler durch den Nenner.</translation>
    </message>
    <message>
        <source>Read the decimal aloud: how many tenths, hundredths or thousandths is it?</source>
        <translation>Lies die Dezimalzahl laut: Wie viele Zehntel, Hundertstel oder Tausendstel sind es?</translation>
    </message>
    <message>
        <source>How far from zero is the number?</source>
        <translation>Wie weit ist die Zahl von null weg?</translation>
    </message>
    <message>
        <source>The inverse goes the other way: from the value back to the number it came from.</source>
        <translation>Die Umkehrung geht den anderen Weg: vom Wert zurück zu der Zahl, von der er kommt.</translation>
    </message>
    <message>
        <source>A tangent goes through the point on the curve.</source>
        <translation>Eine Tangente geht durch den Punkt auf der Kurve.</translation>
    </message>
    <message>
        <source>Which slope does it have?</source>
        <translation>Welche Steigung hat sie?</translation>
    </message>
    <message>
        <source>Which prime factors do the numbers share?</source>
        <translation>Welche Primfaktoren haben die Zahlen gemeinsam?</translation>
    </message>
    <message>
        <source>Which small prime goes into the number?</source>
        <translation>Welche kleine Primzahl geht in der Zahl auf?</translation>
    </message>
    <message>
        <source>How far does the decimal point move, until one digit that is not zero stands before it?</source>
        <translation>Wie weit wandert das Komma, bis genau eine Ziffer davor steht, die nicht null ist?</translation>
    </message>
    <message>
        <source>Which entries are multiplied with each other, and what becomes of the products?</source>
        <translation>Welche Einträge werden miteinander multipliziert, und was wird aus den Produkten?</translation>
    </message>
    <message>
        <source>How do you find the slope from two points?</source>
        <translation>Wie findest du die Steigung aus zwei Punkten?</translation>
    </message>
    <message>
        <source>How do you find where the line meets the y-axis, when you know its slope and a point on it?</source>
        <translation>Wie findest du, wo die Gerade die y-Achse trifft, wenn du ihre Steigung und einen Punkt auf ihr kennst?</translation>
    </message>
    <message>
        <source>An inverse goes back from the value.</source>
        <translation>Eine Umkehrung geht vom Wert zurück.</translation>
    </message>
    <message>
        <source>Which letters change places then?</source>
        <translation>Welche Buchstaben tauschen dann die Plätze?</translation>
    </message>
    <message>
        <source>How many atoms of each element does the formula name?</source>
        <translation>Wie viele Atome jedes Elements nennt die Formel?</translation>
    </message>
    <message>
        <source>What does each atom weigh, and how many of each are there?</source>
        <translation>Was wiegt jedes Atom, und wie viele sind es jeweils?</translation>
    </message>
    <message>
        <source>What does the derivative tell you at that place?</source>
        <translation>Was sagt dir die Ableitung an dieser Stelle?</translation>
    </message>
    <message>
        <source>How often does the highest power of the divisor go into the highest power above?</source>
        <translation>Wie oft geht die höchste Potenz des Teilers in die höchste Potenz oben?</translation>
    </message>
    <message>
        <source>What does the function do to its letter, one thing after the other?</source>
        <translation>Was macht die Funktion mit ihrem Buchstaben, eins nach dem anderen?</translation>
    </message>
    <message>
        <source>What is not allowed here: below a fraction, under a root, in a logarithm?</source>
        <translation>Was ist hier nicht erlaubt: unter einem Bruchstrich, unter einer Wurzel, in einem Logarithmus?</translation>
    </message>
    <message>
        <source>What remainders do the two sides leave?</source>
        <translation>Welche Reste lassen die beiden Seiten?</translation>
    </message>
    <message>
        <source>Between which places does the area lie?</source>
        <translation>Zwischen welchen Stellen liegt die Fläche?</translation>
    </message>
    <message>
        <source>Only the numbers are worked out here; everything else stays as it was.</source>
        <translation>Hier werden nur die Zahlen ausgerechnet; alles andere bleibt, wie es war.</translation>
    </message>
    <message>
        <source>What solves one of these equations makes the whole product zero, so it solves the first equation, too.</source>
        <translation>Was eine dieser Gleichungen löst, macht das ganze Produkt null und löst damit auch die erste Gleichung.</translation>
    </message>
    <message>
        <source>Squaring can bring in numbers that solve nothing.</source>
        <translation>Durch Quadrieren können Zahlen hereinkommen, die nichts lösen.</translation>
    </message>
    <message>
        <source>Putting each of them in shows which.</source>
        <translation>Einsetzen zeigt, welche es sind.</translation>
    </message>
    <message>
        <source>If one thing equals another, the other equals the one: the two sides may change places.</source>
        <translation>Ist eins gleich dem anderen, so ist das andere gleich dem einen: Die beiden Seiten dürfen die Plätze tauschen.</translation>
    </message>
    <message>
        <source>Multiply $(x + a)(x + b)$ out: $a + b$ comes to stand in front of $x$, and $ab$ at the end.</source>
        <translation>Multipliziere $(x + a)(x + b)$ aus: $a + b$ steht dann vor $x$, und $ab$ am Ende.</translation>
    </message>
    <message>
        <source>A square is the bracket times itself, so every term in it meets every term.</source>
        <translation>Ein Quadrat ist die Klammer mal sich selbst, also trifft jeder Term darin auf jeden.</translation>
    </message>
    <message>
        <source>Every term of the one bracket is multiplied by every term of the other, and no pair is left out.</source>
        <translation>Jeder Term der einen Klammer wird mit jedem Term der anderen multipliziert, und kein Paar bleibt aus.</translation>
    </message>
    <message>
        <source>Whatever goes into all the numbers is made of prime factors that all of them have.</source>
        <translation>Was in allen Zahlen aufgeht, besteht aus Primfaktoren, die alle haben.</translation>
    </message>
    <message>
        <source>Each place that the decimal point moves is one factor of ten, which the power makes up for.</source>
        <translation>Jede Stelle, um die das Komma wandert, ist ein Faktor zehn, und die Potenz gleicht ihn aus.</translation>
    </message>
    <message>
        <source>A power is a product of equal factors: write it out and multiply.</source>
        <translation>Eine Potenz ist ein Produkt gleicher Faktoren: Schreibe sie aus und multipliziere.</translation>
    </message>
    <message>
        <source>A logarithm asks to which power the base must be raised.</source>
        <translation>Ein Logarithmus fragt, in welche Potenz die Basis erhoben werden muss.</translation>
    </message>
    <message>
        <source>So the base to that power is what stands in the logarithm.</source>
        <translation>Also ist die Basis hoch diese Zahl das, was im Logarithmus steht.</translation>
    </message>
    <message>
        <source>A dot product is defined so: entries in the same place are multiplied, and the products added.</source>
        <translation>So ist ein Skalarprodukt festgelegt: Einträge an derselben Stelle werden multipliziert und die Produkte addiert.</translation>
    </message>
    <message>
        <source>A small number behind an element says how many of its atoms there are; without one there is one.</source>
        <translation>Eine kleine Zahl hinter einem Element sagt, wie viele seiner Atome da sind; ohne Zahl ist es eines.</translation>
    </message>
    <message>
        <source>A molecule weighs as much as all of its atoms together.</source>
        <translation>Ein Molekül wiegt so viel wie alle seine Atome zusammen.</translation>
    </message>
    <message>
        <source>What is subtracted is a multiple of the divisor, so dividing it leaves nothing over.</source>
        <translation>Abgezogen wird ein Vielfaches des Teilers, also geht dessen Division ohne Rest auf.</translation>
    </message>
    <message>
        <source>A function has a value only where everything in it can be worked out.</source>
        <translation>Eine Funktion hat nur dort einen Wert, wo sich alles in ihr ausrechnen lässt.</translation>
    </message>
    <message>
        <source>The derivative at a place is the slope of the curve there.</source>
        <translation>Die Ableitung an einer Stelle ist die Steigung der Kurve dort.</translation>
    </message>
    <message>
        <source>The inverse takes the value and gives back the number, so the two letters change places.</source>
        <translation>Die Umkehrung nimmt den Wert und gibt die Zahl zurück, also tauschen die beiden Buchstaben die Plätze.</translation>
    </message>
    <message>
        <source>The model is too slow here to be waited for.</source>
        <translation>Das Modell ist hier zu langsam, um darauf zu warten.</translation>
    </message>
    <message>
        <source>{file}: tensor {name} holds {flat} (value {bad}), which is not a finite float32.</source>
        <translation>{file}: Der Tensor {name} enthält {flat} (Wert {bad}), und das ist kein endlicher float32.</translation>
    </message>
    <message>
        <source>{folder}: tensor {name} lies also in {name2}.</source>
        <translation>{folder}: Der Tensor {name} liegt auch in {name2}.</translation>
    </message>
    <message>
        <source>llama.cpp cannot read this vocabulary with the pre-tokenizer {pre} ({why}).</source>
        <translation>llama.cpp kann dieses Vokabular mit dem Pre-Tokenizer {pre} nicht lesen ({why}).</translation>
    </message>
    <message>
        <source>llama.cpp cannot read this vocabulary with the pre-tokenizer {pre}.</source>
        <translation>llama.cpp kann dieses Vokabular mit dem Pre-Tokenizer {pre} nicht lesen.</translation>
    </message>
    <message>
        <source>Give one of its own names, such as gpt-4o, gpt-2 or llama-bpe.</source>
        <translation>Gib einen seiner eigenen Namen an, etwa gpt-4o, gpt-2 oder llama-bpe.</translation>
    </message>
    <message>
        <source>{source}: tensor {source2}</source>
        <translation>{source}: Tensor {source2}</translation>
    </message>
    <message>
        <source>{path}: is not a file.</source>
        <translation>{path}: ist keine Datei.</translation>
    </message>
    <message>
        <source>{where}: not readable as JSON (byte {start} is not UTF-8).</source>
        <translation>{where}: nicht als JSON lesbar (Byte {start} ist kein UTF-8).</translation>
    </message>
    <message>
        <source>{where}: not readable as JSON (a number too long, or nested too deeply).</source>
        <translation>{where}: nicht als JSON lesbar (eine Zahl ist zu lang, oder es ist zu tief verschachtelt).</translation>
    </message>
    <message>
        <source>{folder}: {needed} MB are needed and {free} MB are free.</source>
        <translation>{folder}: {needed} MB werden gebraucht und {free} MB sind frei.</translation>
    </message>
    <message>
        <source>{file}: tensor {name} is stored as {dtype}, which is not supported.</source>
        <translation>{file}: Der Tensor {name} ist als {dtype} gespeichert, und das wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>(and {missing} more)</source>
        <translation>(und {missing} weitere)</translation>
    </message>
    <message>
        <source>{missing}: tensor {missing2} is missing.</source>
        <translation>{missing}: Der Tensor {missing2} fehlt.</translation>
    </message>
    <message>
        <source>{name}: tensor {name2} has the shape {found}; config.json asks for {shape}.</source>
        <translation>{name}: Der Tensor {name2} hat die Form {found}; config.json verlangt {shape}.</translation>
    </message>
    <message>
        <source>(and {surplus} more)</source>
        <translation>(und {surplus} weitere)</translation>
    </message>
    <message>
        <source>{surplus}: tensor {surplus2} belongs to no layer that config.json describes.</source>
        <translation>{surplus}: Der Tensor {surplus2} gehört zu keiner Schicht, die config.json beschreibt.</translation>
    </message>
    <message>
        <source>Fetch the tokenizer files.</source>
        <translation>Hole die Tokenizer-Dateien.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>{name} ≡ {shown} (mod {modulus})</source>
        <translation>{name} ≡ {shown} (mod {modulus})</translation>
    </message>
    <message>
        <source>Put the letters {letters} in front of the substances.</source>
        <translation>Setze die Buchstaben {letters} vor die Stoffe.</translation>
    </message>
    <message>
        <source>Each element must be the same on both sides, and the charge too.</source>
        <translation>Jedes Element muss auf beiden Seiten gleich oft stehen, und auch die Ladung muss gleich sein.</translation>
    </message>
    <message>
        <source>Each element must be the same on both sides.</source>
        <translation>Jedes Element muss auf beiden Seiten gleich oft stehen.</translation>
    </message>
    <message>
        <source>millimetre of mercury</source>
        <translation>Millimeter Quecksilbersäule</translation>
    </message>
    <message>
        <source>astronomical unit</source>
        <translation>Astronomische Einheit</translation>
    </message>
    <message>
        <source>light year</source>
        <translation>Lichtjahr</translation>
    </message>
    <message>
        <source>nautical mile</source>
        <translation>Seemeile</translation>
    </message>
    <message>
        <source>pound of force</source>
        <translation>Pound-force</translation>
    </message>
    <message>
        <source>pound per square inch</source>
        <translation>Pfund je Quadratzoll</translation>
    </message>
    <message>
        <source>fluid ounce</source>
        <translation>Flüssigunze</translation>
    </message>
    <message>
        <source>part per million</source>
        <translation>Teil je Million</translation>
    </message>
    <message>
        <source>part per billion</source>
        <translation>Teil je Milliarde</translation>
    </message>
    <message>
        <source>revolution per minute</source>
        <translation>Umdrehung je Minute</translation>
    </message>
    <message>
        <source>degree Celsius</source>
        <translation>Grad Celsius</translation>
    </message>
    <message>
        <source>degree Fahrenheit</source>
        <translation>Grad Fahrenheit</translation>
    </message>
    <message>
        <source>degree Celsius of difference</source>
        <translation>Grad Celsius Unterschied</translation>
    </message>
    <message>
        <source>degree Fahrenheit of difference</source>
        <translation>Grad Fahrenheit Unterschied</translation>
    </message>
    <message>
        <source>atomic mass unit</source>
        <translation>atomare Masseneinheit</translation>
    </message>
    <message>
        <source>British thermal unit</source>
        <translation>British thermal unit</translation>
    </message>
    <message>
        <source>The opposite has fewer cases.</source>
        <translation>Das Gegenteil hat weniger Fälle.</translation>
    </message>
    <message>
        <source>Use $\binom{{n}}{{k}} p^k (1 - p)^{{n - k}}$</source>
        <translation>Verwende $\binom{{n}}{{k}} p^k (1 - p)^{{n - k}}$</translation>
    </message>
    <message>
        <source>These fit: {shown}.</source>
        <translation>Diese passen: {shown}.</translation>
    </message>
    <message>
        <source>This fits: {shown}.</source>
        <translation>Dieses passt: {shown}.</translation>
    </message>
    <message>
        <source>So it has a factor other than $1$ and itself.</source>
        <translation>Also hat sie einen anderen Teiler als $1$ und sich selbst.</translation>
    </message>
    <message>
        <source>{title} (not the primes themselves): of {value}.</source>
        <translation>{title} (nicht die Primzahlen selbst): von {value}.</translation>
    </message>
    <message>
        <source>What is left above $1$ is prime.</source>
        <translation>Was über $1$ übrig bleibt, ist prim.</translation>
    </message>
    <message>
        <source>None of them divides it.</source>
        <translation>Keine davon teilt sie.</translation>
    </message>
    <message>
        <source>Put the one into the other: ${plain}$.</source>
        <translation>Setze die eine in die andere ein: ${plain}$.</translation>
    </message>
    <message>
        <source>{title}: that gives ${piece}$.</source>
        <translation>{title}: das ergibt ${piece}$.</translation>
    </message>
    <message>
        <source>Subtract ${piece}$ times the divisor; ${rest}$ is left.</source>
        <translation>Ziehe ${piece}$ mal den Divisor ab; ${rest}$ bleibt übrig.</translation>
    </message>
    <message>
        <source>The {word} derivative.</source>
        <translation>Die {word} Ableitung.</translation>
    </message>
    <message>
        <source>The derivative of a square root is $\frac{{1}}{{2 \sqrt{{u}}}}$</source>
        <translation>Die Ableitung einer Quadratwurzel ist $\frac{{1}}{{2 \sqrt{{u}}}}$</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweite</translation>
    </message>
    <message>
        <source>third</source>
        <translation>dritte</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierte</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>fünfte</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>Tangens</translation>
    </message>
    <message>
        <source>logarithm</source>
        <translation>Logarithmus</translation>
    </message>
    <message>
        <source>arctangent</source>
        <translation>Arkustangens</translation>
    </message>
    <message>
        <source>arcsine</source>
        <translation>Arkussinus</translation>
    </message>
    <message>
        <source>arccosine</source>
        <translation>Arkuskosinus</translation>
    </message>
    <message>
        <source>secant</source>
        <translation>Sekans</translation>
    </message>
    <message>
        <source>cotangent</source>
        <translation>Kotangens</translation>
    </message>
    <message>
        <source>cosecant</source>
        <translation>Kosekans</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>So ${middle} = {value}$.</source>
        <translation>Also ${middle} = {value}$.</translation>
    </message>
    <message>
        <source>For ${root}$ in place of ${name}$ we get ${tried} = 0$.</source>
        <translation>Für ${root}$ an der Stelle von ${name}$ bekommen wir ${tried} = 0$.</translation>
    </message>
    <message>
        <source>So ${factor_tree}$ is a factor; dividing by it gives the other one.</source>
        <translation>Also ist ${factor_tree}$ ein Faktor; Dividieren durch ihn gibt den anderen.</translation>
    </message>
    <message>
        <source>In the quadratic formula the number under the root is ${under} = {square}$.</source>
        <translation>In der Lösungsformel ist die Zahl unter der Wurzel ${under} = {square}$.</translation>
    </message>
    <message>
        <source>A negative number has no real square root, so there is no real solution.</source>
        <translation>Eine negative Zahl hat keine reelle Quadratwurzel, also gibt es keine reelle Lösung.</translation>
    </message>
    <message>
        <source>Recall {text}</source>
        <translation>Erinnere dich: {text}</translation>
    </message>
    <message>
        <source>Use $\sin^2 u + \cos^2 u = 1$</source>
        <translation>Verwende $\sin^2 u + \cos^2 u = 1$</translation>
    </message>
    <message>
        <source>It is negative, so the signs turn round; then write the smaller number first.</source>
        <translation>Es ist negativ, also drehen sich die Zeichen um; schreibe dann die kleinere Zahl zuerst.</translation>
    </message>
    <message>
        <source>The equation ${shown} = 0$ has no real solution, and the parabola opens upwards.</source>
        <translation>Die Gleichung ${shown} = 0$ hat keine reelle Lösung, und die Parabel ist nach oben geöffnet.</translation>
    </message>
    <message>
        <source>The equation ${shown} = 0$ has no real solution, and the parabola opens downwards.</source>
        <translation>Die Gleichung ${shown} = 0$ hat keine reelle Lösung, und die Parabel ist nach unten geöffnet.</translation>
    </message>
    <message>
        <source>So ${shown}$ is positive for every ${name}$.</source>
        <translation>Also ist ${shown}$ positiv für jedes ${name}$.</translation>
    </message>
    <message>
        <source>So ${shown}$ is negative for every ${name}$.</source>
        <translation>Also ist ${shown}$ negativ für jedes ${name}$.</translation>
    </message>
    <message>
        <source>The zeros of the left side, found by factoring, are at ${listed}$.</source>
        <translation>Die Nullstellen der linken Seite, durch Faktorisieren gefunden, liegen bei ${listed}$.</translation>
    </message>
    <message>
        <source>The zeros of the left side, found as an equation, are at ${listed}$.</source>
        <translation>Die Nullstellen der linken Seite, als Gleichung gefunden, liegen bei ${listed}$.</translation>
    </message>
    <message>
        <source>The parabola opens upwards, so the left side is negative between the zeros and positive outside them.</source>
        <translation>Die Parabel ist nach oben geöffnet, also ist die linke Seite zwischen den Nullstellen negativ und außerhalb positiv.</translation>
    </message>
    <message>
        <source>The parabola opens upwards, so the left side is negative between the zeros and negative outside them.</source>
        <translation>Die Parabel ist nach oben geöffnet, also ist die linke Seite zwischen den Nullstellen negativ und außerhalb negativ.</translation>
    </message>
    <message>
        <source>The parabola opens upwards, so the left side is positive between the zeros and positive outside them.</source>
        <translation>Die Parabel ist nach oben geöffnet, also ist die linke Seite zwischen den Nullstellen positiv und außerhalb positiv.</translation>
    </message>
    <message>
        <source>The parabola opens upwards, so the left side is positive between the zeros and negative outside them.</source>
        <translation>Die Parabel ist nach oben geöffnet, also ist die linke Seite zwischen den Nullstellen positiv und außerhalb negativ.</translation>
    </message>
    <message>
        <source>The parabola opens downwards, so the left side is negative between the zeros and positive outside them.</source>
        <translation>Die Parabel ist nach unten geöffnet, also ist die linke Seite zwischen den Nullstellen negativ und außerhalb positiv.</translation>
    </message>
    <message>
        <source>The parabola opens downwards, so the left side is negative between the zeros and negative outside them.</source>
        <translation>Die Parabel ist nach unten geöffnet, also ist die linke Seite zwischen den Nullstellen negativ und außerhalb negativ.</translation>
    </message>
    <message>
        <source>The parabola opens downwards, so the left side is positive between the zeros and positive outside them.</source>
        <translation>Die Parabel ist nach unten geöffnet, also ist die linke Seite zwischen den Nullstellen positiv und außerhalb positiv.</translation>
    </message>
    <message>
        <source>The parabola opens downwards, so the left side is positive between the zeros and negative outside them.</source>
        <translation>Die Parabel ist nach unten geöffnet, also ist die linke Seite zwischen den Nullstellen positiv und außerhalb negativ.</translation>
    </message>
    <message>
        <source>An integral of $\frac{{1}}{{\sqrt{{a^2 - x^2}}}}$ is $\arcsin\left(\frac{{x}}{{a}}\right)$.</source>
        <translation>Ein Integral von $\frac{{1}}{{\sqrt{{a^2 - x^2}}}}$ ist $\arcsin\left(\frac{{x}}{{a}}\right)$.</translation>
    </message>
    <message>
        <source>Both parts of the fraction are zero at ${point}$.</source>
        <translation>Beide Teile des Bruchs sind null bei ${point}$.</translation>
    </message>
    <message>
        <source>Use l&apos;Hospital&apos;s rule.</source>
        <translation>Verwende die Regel von de l&apos;Hospital.</translation>
    </message>
    <message>
        <source>The unknown is gone, and what is left is true.</source>
        <translation>Die Unbekannte ist verschwunden, und was bleibt, ist wahr.</translation>
    </message>
    <message>
        <source>So every number is a solution.</source>
        <translation>Also ist jede Zahl eine Lösung.</translation>
    </message>
    <message>
        <source>The unknown is gone, and what is left is false.</source>
        <translation>Die Unbekannte ist verschwunden, und was bleibt, ist falsch.</translation>
    </message>
    <message>
        <source>So there is no solution.</source>
        <translation>Also gibt es keine Lösung.</translation>
    </message>
    <message>
        <source>{title}, with the middle number in both halves.</source>
        <translation>{title}, mit der mittleren Zahl in beiden Hälften.</translation>
    </message>
    <message>
        <source>{title}, leaving the middle number out.</source>
        <translation>{title}, ohne die mittlere Zahl.</translation>
    </message>
    <message>
        <source>Its median is the lower quartile.</source>
        <translation>Ihr Median ist das untere Quartil.</translation>
    </message>
    <message>
        <source>Its median is the upper quartile.</source>
        <translation>Ihr Median ist das obere Quartil.</translation>
    </message>
    <message>
        <source>First find the mean.</source>
        <translation>Bestimme zuerst den Mittelwert.</translation>
    </message>
    <message>
        <source>The standard deviation is the root of that</source>
        <translation>Die Standardabweichung ist die Wurzel daraus</translation>
    </message>
    <message>
        <source>First find the determinant.</source>
        <translation>Bestimme zuerst die Determinante.</translation>
    </message>
    <message>
        <source>{title}: subtract $\lambda$ on the diagonal, and set the determinant to zero.</source>
        <translation>{title}: subtrahiere $\lambda$ auf der Diagonalen, und setze die Determinante gleich null.</translation>
    </message>
    <message>
        <source>The numbers that solve this are the eigenvalues.</source>
        <translation>Die Zahlen, die das lösen, sind die Eigenwerte.</translation>
    </message>
    <message>
        <source>Use the formula $\frac{{-b \pm \sqrt{{b^2 - 4ac}}}}{{2a}}$: the number under the root is ${root}$.</source>
        <translation>Verwende die Formel $\frac{{-b \pm \sqrt{{b^2 - 4ac}}}}{{2a}}$: die Zahl unter der Wurzel ist ${root}$.</translation>
    </message>
    <message>
        <source>It is negative, so the solutions are complex numbers, with $i$ for the root of $-1$.</source>
        <translation>Sie ist negativ, also sind die Lösungen komplexe Zahlen, mit $i$ für die Wurzel aus $-1$.</translation>
    </message>
    <message>
        <source>{note} This fits {interval}.</source>
        <translation>{note} Das passt zu {interval}.</translation>
    </message>
    <message>
        <source>${value}$ for ${name}$</source>
        <translation>${value}$ für ${name}$</translation>
    </message>
    <message>
        <source>In ${prime} + p {y} = q$ here $p = {rate}$, and an integral of it is ${power}$.</source>
        <translation>In ${prime} + p {y} = q$ ist hier $p = {rate}$, und ein Integral davon ist ${power}$.</translation>
    </message>
    <message>
        <source>So multiply both sides by the integrating factor ${by}$: the left side becomes the derivative of a product.</source>
        <translation>Also multipliziere beide Seiten mit dem integrierenden Faktor ${by}$: die linke Seite wird zur Ableitung eines Produkts.</translation>
    </message>
    <message>
        <source>{opening} $e$ to both sides.</source>
        <translation>{opening} $e$ hoch beide Seiten.</translation>
    </message>
    <message>
        <source>The constant $e^{{{first}}}$ is a factor then, and with its sign it is called ${constant}$.</source>
        <translation>Die Konstante $e^{{{first}}}$ ist dann ein Faktor, und mit ihrem Vorzeichen heißt sie ${constant}$.</translation>
    </message>
    <message>
        <source>${x} = {start}$ and ${y} = {start2}$</source>
        <translation>${x} = {start}$ und ${y} = {start2}$</translation>
    </message>
    <message>
        <source>Put the numbers back into the question: {listed} does not satisfy it.</source>
        <translation>Setze die Zahlen in die Aufgabe ein: {listed} erfüllt sie nicht.</translation>
    </message>
    <message>
        <source>Put the numbers back into the question: {listed} do not satisfy it.</source>
        <translation>Setze die Zahlen in die Aufgabe ein: {listed} erfüllen sie nicht.</translation>
    </message>
    <message>
        <source>{title}, so that no fractions are left.</source>
        <translation>{title}, sodass keine Brüche übrig bleiben.</translation>
    </message>
    <message>
        <source>Here {listed} must not be zero.</source>
        <translation>Dabei darf {listed} nicht null sein.</translation>
    </message>
    <message>
        <source>{shown}, so ${name}$</source>
        <translation>{shown}, also ${name}$</translation>
    </message>
    <message>
        <source>What is inside the bars changes its sign at {places}.</source>
        <translation>Was zwischen den Strichen steht, wechselt sein Vorzeichen bei {places}.</translation>
    </message>
    <message>
        <source>Take the bars away piece by piece: {said}.</source>
        <translation>Nimm die Striche Stück für Stück weg: {said}.</translation>
    </message>
    <message>
        <source>{title}, so that one root is gone.</source>
        <translation>{title}, sodass eine Wurzel weg ist.</translation>
    </message>
    <message>
        <source>This can bring in false solutions.</source>
        <translation>Das kann falsche Lösungen hereinbringen.</translation>
    </message>
    <message>
        <source>Take the largest perfect cube out of the root</source>
        <translation>Ziehe die größte Kubikzahl aus der Wurzel</translation>
    </message>
    <message>
        <source>Take the largest perfect power out of the root</source>
        <translation>Ziehe die größte Potenz aus der Wurzel</translation>
    </message>
    <message>
        <source>Take logarithms to solve each of these for ${name}$</source>
        <translation>Nimm Logarithmen, um jede davon nach ${name}$ aufzulösen</translation>
    </message>
    <message>
        <source>Undo the logarithm to solve each of these for ${name}$</source>
        <translation>Mache den Logarithmus rückgängig, um jede davon nach ${name}$ aufzulösen</translation>
    </message>
    <message>
        <source>{said} and {said2}</source>
        <translation>{said} und {said2}</translation>
    </message>
    <message>
        <source>Put the number of the term into the formula.</source>
        <translation>Setze die Nummer des Gliedes in die Formel ein.</translation>
    </message>
    <message>
        <source>The next terms are ${listed}$.</source>
        <translation>Die nächsten Glieder sind ${listed}$.</translation>
    </message>
    <message>
        <source>The {ordinals} equation says ${rows}$, which is never true.</source>
        <translation>Die {ordinals} Gleichung sagt ${rows}$, was nie wahr ist.</translation>
    </message>
    <message>
        <source>${one}$ times</source>
        <translation>${one}$ mal</translation>
    </message>
    <message>
        <source>${two}$ times</source>
        <translation>${two}$ mal</translation>
    </message>
    <message>
        <source>The equation ${row}$ tells ${name}$.</source>
        <translation>Die Gleichung ${row}$ verrät ${name}$.</translation>
    </message>
    <message>
        <source>Put it into the other equations.</source>
        <translation>Setze es in die anderen Gleichungen ein.</translation>
    </message>
    <message>
        <source>${other}$ gives ${name}$</source>
        <translation>${other}$ ergibt ${name}$</translation>
    </message>
    <message>
        <source>By the theorem of Pythagoras $c^2 = a^2 + b^2$, with the hypotenuse $c$</source>
        <translation>Nach dem Satz des Pythagoras ist $c^2 = a^2 + b^2$, mit der Hypotenuse $c$</translation>
    </message>
    <message>
        <source>The area of a circle is $\pi r^2$, with the radius $r$</source>
        <translation>Der Flächeninhalt eines Kreises ist $\pi r^2$, mit dem Radius $r$</translation>
    </message>
    <message>
        <source>The circumference of a circle is $2 \pi r$, with the radius $r$</source>
        <translation>Der Umfang eines Kreises ist $2 \pi r$, mit dem Radius $r$</translation>
    </message>
    <message>
        <source>The diameter is twice the radius</source>
        <translation>Der Durchmesser ist das Doppelte des Radius</translation>
    </message>
    <message>
        <source>The area of a circle is $\frac{{\pi d^2}}{{4}}$, with the diameter $d$</source>
        <translation>Der Flächeninhalt eines Kreises ist $\frac{{\pi d^2}}{{4}}$, mit dem Durchmesser $d$</translation>
    </message>
    <message>
        <source>The circumference of a circle is $\pi d$, with the diameter $d$</source>
        <translation>Der Umfang eines Kreises ist $\pi d$, mit dem Durchmesser $d$</translation>
    </message>
    <message>
        <source>The radius is half of the diameter</source>
        <translation>Der Radius ist die Hälfte des Durchmessers</translation>
    </message>
    <message>
        <source>The area of a square is its side squared</source>
        <translation>Der Flächeninhalt eines Quadrats ist seine Seite im Quadrat</translation>
    </message>
    <message>
        <source>A square has four sides of the same length</source>
        <translation>Ein Quadrat hat vier gleich lange Seiten</translation>
    </message>
    <message>
        <source>The diagonal of a square is $a \sqrt{{2}}$, with the side $a$, by the theorem of Pythagoras</source>
        <translation>Die Diagonale eines Quadrats ist $a \sqrt{{2}}$, mit der Seite $a$, nach dem Satz des Pythagoras</translation>
    </message>
    <message>
        <source>The area of a rectangle is its length times its width</source>
        <translation>Der Flächeninhalt eines Rechtecks ist Länge mal Breite</translation>
    </message>
    <message>
        <source>The perimeter of a rectangle is twice the sum of its length and its width</source>
        <translation>Der Umfang eines Rechtecks ist das Doppelte der Summe von Länge und Breite</translation>
    </message>
    <message>
        <source>The diagonal and two sides make a right triangle, so it is $\sqrt{{a^2 + b^2}}$</source>
        <translation>Die Diagonale und zwei Seiten bilden ein rechtwinkliges Dreieck, also ist sie $\sqrt{{a^2 + b^2}}$</translation>
    </message>
    <message>
        <source>The area of a triangle is half of its base times its height</source>
        <translation>Der Flächeninhalt eines Dreiecks ist die Hälfte von Grundseite mal Höhe</translation>
    </message>
    <message>
        <source>By Heron&apos;s formula the area is $\sqrt{{s (s - a) (s - b) (s - c)}}$, with half of the perimeter as $s$</source>
        <translation>Nach der Formel von Heron ist der Flächeninhalt $\sqrt{{s (s - a) (s - b) (s - c)}}$, mit dem halben Umfang als $s$</translation>
    </message>
    <message>
        <source>The perimeter is the sum of the three sides</source>
        <translation>Der Umfang ist die Summe der drei Seiten</translation>
    </message>
    <message>
        <source>{pythagoras}: the hypotenuse is the root of the sum of the squares</source>
        <translation>{pythagoras}: die Hypotenuse ist die Wurzel aus der Summe der Quadrate</translation>
    </message>
    <message>
        <source>{pythagoras}: the other leg is the root of the difference of the squares</source>
        <translation>{pythagoras}: die andere Kathete ist die Wurzel aus der Differenz der Quadrate</translation>
    </message>
    <message>
        <source>The two legs are a base and its height, so the area is half of their product</source>
        <translation>Die beiden Katheten sind Grundseite und Höhe, also ist der Flächeninhalt die Hälfte ihres Produkts</translation>
    </message>
    <message>
        <source>The area of a parallelogram is its base times its height</source>
        <translation>Der Flächeninhalt eines Parallelogramms ist Grundseite mal Höhe</translation>
    </message>
    <message>
        <source>The area of a trapezium is half of the sum of its parallel sides, times its height</source>
        <translation>Der Flächeninhalt eines Trapezes ist die Hälfte der Summe der parallelen Seiten mal die Höhe</translation>
    </message>
    <message>
        <source>The volume of a cube is its edge to the power of three</source>
        <translation>Das Volumen eines Würfels ist seine Kante hoch drei</translation>
    </message>
    <message>
        <source>A cube has six faces, each a square</source>
        <translation>Ein Würfel hat sechs Flächen, jede ein Quadrat</translation>
    </message>
    <message>
        <source>The volume of a cuboid is length times width times height</source>
        <translation>Das Volumen eines Quaders ist Länge mal Breite mal Höhe</translation>
    </message>
    <message>
        <source>The faces come in three equal pairs: add one of each pair and double the sum</source>
        <translation>Die Flächen bilden drei gleiche Paare: addiere eine von jedem Paar und verdopple die Summe</translation>
    </message>
    <message>
        <source>The volume of a sphere is $\frac{{4}}{{3}} \pi r^3$, with the radius $r$</source>
        <translation>Das Volumen einer Kugel ist $\frac{{4}}{{3}} \pi r^3$, mit dem Radius $r$</translation>
    </message>
    <message>
        <source>The surface area of a sphere is $4 \pi r^2$, with the radius $r$</source>
        <translation>Die Oberfläche einer Kugel ist $4 \pi r^2$, mit dem Radius $r$</translation>
    </message>
    <message>
        <source>The volume of a cylinder is $\pi r^2 h$: the area of its base times its height</source>
        <translation>Das Volumen eines Zylinders ist $\pi r^2 h$: Grundfläche mal Höhe</translation>
    </message>
    <message>
        <source>Unrolled, the side is a rectangle of the sides $2 \pi r$ and $h$</source>
        <translation>Abgerollt ist der Mantel ein Rechteck mit den Seiten $2 \pi r$ und $h$</translation>
    </message>
    <message>
        <source>The side and the two bases together are $2 \pi r (r + h)$</source>
        <translation>Mantel und die beiden Grundflächen sind zusammen $2 \pi r (r + h)$</translation>
    </message>
    <message>
        <source>The volume of a cone is a third of $\pi r^2 h$, the volume of the cylinder around it</source>
        <translation>Das Volumen eines Kegels ist ein Drittel von $\pi r^2 h$, dem Volumen des Zylinders darum</translation>
    </message>
    <message>
        <source>Put the measures into the formula</source>
        <translation>Setze die Maße in die Formel ein</translation>
    </message>
    <message>
        <source>Put the measure into the formula</source>
        <translation>Setze das Maß in die Formel ein</translation>
    </message>
    <message>
        <source>Write the number in front</source>
        <translation>Schreibe die Zahl nach vorn</translation>
    </message>
    <message>
        <source>Write the unit</source>
        <translation>Schreibe die Einheit</translation>
    </message>
    <message>
        <source>{title}: the measures are in {unit}, so the answer is in {unit2} squared.</source>
        <translation>{title}: die Maße sind in {unit}, also ist die Antwort in {unit2} zum Quadrat.</translation>
    </message>
    <message>
        <source>{title}: the measures are in {unit}, so the answer is in {unit2} cubed.</source>
        <translation>{title}: die Maße sind in {unit}, also ist die Antwort in {unit2} hoch drei.</translation>
    </message>
    <message>
        <source>{title}: the measures are in {unit}, so the answer is in {unit2}.</source>
        <translation>{title}: die Maße sind in {unit}, also ist die Antwort in {unit2}.</translation>
    </message>
    <message>
        <source>Do not multiply by the denominator: it may be negative, and then the sign would turn round.</source>
        <translation>Multipliziere nicht mit dem Nenner: er kann negativ sein, und dann würde sich das Zeichen umdrehen.</translation>
    </message>
    <message>
        <source>{title}. Do not multiply by the denominator: it may be negative, and then the sign would turn round.</source>
        <translation>{title}. Multipliziere nicht mit dem Nenner: er kann negativ sein, und dann würde sich das Zeichen umdrehen.</translation>
    </message>
    <message>
        <source>Factor, so that the signs can be seen</source>
        <translation>Faktorisiere, damit man die Vorzeichen sieht</translation>
    </message>
    <message>
        <source>The left side is zero</source>
        <translation>Die linke Seite ist null</translation>
    </message>
    <message>
        <source>The two sides are equal</source>
        <translation>Die beiden Seiten sind gleich</translation>
    </message>
    <message>
        <source>{side} at ${zeros}$.</source>
        <translation>{side} bei ${zeros}$.</translation>
    </message>
    <message>
        <source>{side} nowhere.</source>
        <translation>{side} nirgends.</translation>
    </message>
    <message>
        <source>There is no value at ${gaps}$.</source>
        <translation>Bei ${gaps}$ gibt es keinen Wert.</translation>
    </message>
    <message>
        <source>A new piece also begins at ${others}$.</source>
        <translation>Ein neues Stück beginnt auch bei ${others}$.</translation>
    </message>
    <message>
        <source>it has no value</source>
        <translation>hat es keinen Wert</translation>
    </message>
    <message>
        <source>it is true</source>
        <translation>ist es wahr</translation>
    </message>
    <message>
        <source>it is false</source>
        <translation>ist es falsch</translation>
    </message>
    <message>
        <source>at ${x}$ {said}</source>
        <translation>bei ${x}$ {said}</translation>
    </message>
    <message>
        <source>On each side of it nothing changes, so try one number on each side:</source>
        <translation>Auf jeder Seite davon ändert sich nichts, also probiere je eine Zahl auf jeder Seite:</translation>
    </message>
    <message>
        <source>Between these numbers nothing changes, so try one number in each piece:</source>
        <translation>Zwischen diesen Zahlen ändert sich nichts, also probiere eine Zahl in jedem Stück:</translation>
    </message>
    <message>
        <source>So one number tells about all of them:</source>
        <translation>Also sagt eine Zahl etwas über alle aus:</translation>
    </message>
    <message>
        <source>With equality allowed, ${x}$</source>
        <translation>Da Gleichheit erlaubt ist, ${x}$</translation>
    </message>
    <message>
        <source>belongs to it.</source>
        <translation>gehört dazu.</translation>
    </message>
    <message>
        <source>belong to it.</source>
        <translation>gehören dazu.</translation>
    </message>
    <message>
        <source>Look at each piece of the number line</source>
        <translation>Sieh dir jedes Stück der Zahlengeraden an</translation>
    </message>
    <message>
        <source>Write it as two inequalities</source>
        <translation>Schreibe es als zwei Ungleichungen</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>eine davon</translation>
    </message>
    <message>
        <source>the first one says ${end}$</source>
        <translation>die erste sagt ${end}$</translation>
    </message>
    <message>
        <source>the second one says ${end}$</source>
        <translation>die zweite sagt ${end}$</translation>
    </message>
    <message>
        <source>the third one says ${end}$</source>
        <translation>die dritte sagt ${end}$</translation>
    </message>
    <message>
        <source>the fourth one says ${end}$</source>
        <translation>die vierte sagt ${end}$</translation>
    </message>
    <message>
        <source>Solve each inequality, then put them together</source>
        <translation>Löse jede Ungleichung, dann füge sie zusammen</translation>
    </message>
    <message>
        <source>In the first inequality: {note}</source>
        <translation>In der ersten Ungleichung: {note}</translation>
    </message>
    <message>
        <source>In the second inequality: {note}</source>
        <translation>In der zweiten Ungleichung: {note}</translation>
    </message>
    <message>
        <source>In the third inequality: {note}</source>
        <translation>In der dritten Ungleichung: {note}</translation>
    </message>
    <message>
        <source>In the fourth inequality: {note}</source>
        <translation>In der vierten Ungleichung: {note}</translation>
    </message>
    <message>
        <source>Keep the numbers that satisfy all of them</source>
        <translation>Behalte die Zahlen, die alle erfüllen</translation>
    </message>
    <message>
        <source>Keep the numbers that satisfy one of them</source>
        <translation>Behalte die Zahlen, die eine davon erfüllen</translation>
    </message>
    <message>
        <source>Keep only the numbers with ${within}$</source>
        <translation>Behalte nur die Zahlen mit ${within}$</translation>
    </message>
    <message>
        <source>Put the point into the equation of a line</source>
        <translation>Setze den Punkt in die Geradengleichung ein</translation>
    </message>
    <message>
        <source>{title}, $y = m x + b$ with $m = {slope}$ and the point ${point}$.</source>
        <translation>{title}, $y = m x + b$ mit $m = {slope}$ und dem Punkt ${point}$.</translation>
    </message>
    <message>
        <source>Write down the equation</source>
        <translation>Schreibe die Gleichung auf</translation>
    </message>
    <message>
        <source>Find the slope</source>
        <translation>Finde die Steigung</translation>
    </message>
    <message>
        <source>It is the change of $y$ divided by the change of $x$.</source>
        <translation>Es ist die Änderung von $y$ geteilt durch die Änderung von $x$.</translation>
    </message>
    <message>
        <source>Read off the number in front of $x$</source>
        <translation>Lies die Zahl vor $x$ ab</translation>
    </message>
    <message>
        <source>{title}: it is the slope.</source>
        <translation>{title}: das ist die Steigung.</translation>
    </message>
    <message>
        <source>A line {value} is vertical: all its points have the same $x$.</source>
        <translation>Eine Gerade {value} ist senkrecht: alle ihre Punkte haben dasselbe $x$.</translation>
    </message>
    <message>
        <source>See that the line is vertical</source>
        <translation>Sieh, dass die Gerade senkrecht ist</translation>
    </message>
    <message>
        <source>at right angles it is minus one divided by that</source>
        <translation>im rechten Winkel ist sie minus eins geteilt durch diese</translation>
    </message>
    <message>
        <source>a parallel line has the same</source>
        <translation>eine parallele Gerade hat dieselbe</translation>
    </message>
    <message>
        <source>Put in zero for $x$</source>
        <translation>Setze null für $x$ ein</translation>
    </message>
    <message>
        <source>{title}: there the line meets the $y$-axis.</source>
        <translation>{title}: dort trifft die Gerade die $y$-Achse.</translation>
    </message>
    <message>
        <source>This is the intercept</source>
        <translation>Das ist der Achsenabschnitt</translation>
    </message>
    <message>
        <source>at right angles to a level one</source>
        <translation>im rechten Winkel zu einer waagerechten</translation>
    </message>
    <message>
        <source>beside a vertical one</source>
        <translation>neben einer senkrechten</translation>
    </message>
    <message>
        <source>Use a substitution</source>
        <translation>Verwende eine Substitution</translation>
    </message>
    <message>
        <source>The integral of $u v&apos;$ is $u v$ minus the integral of $u&apos; v$, here with ${u}$ for $u$ and ${rest}$ for $v&apos;$.</source>
        <translation>Das Integral von $u v&apos;$ ist $u v$ minus das Integral von $u&apos; v$, hier mit ${u}$ für $u$ und ${rest}$ für $v&apos;$.</translation>
    </message>
    <message>
        <source>Integrate by parts</source>
        <translation>Integriere partiell</translation>
    </message>
    <message>
        <source>A square root times itself is the number under it</source>
        <translation>Eine Quadratwurzel mal sich selbst ist die Zahl darunter</translation>
    </message>
    <message>
        <source>A product of roots is the root of the product</source>
        <translation>Ein Produkt von Wurzeln ist die Wurzel des Produkts</translation>
    </message>
    <message>
        <source>The power undoes the root</source>
        <translation>Die Potenz macht die Wurzel rückgängig</translation>
    </message>
    <message>
        <source>Multiply numerator and denominator by ${one}$</source>
        <translation>Erweitere Zähler und Nenner mit ${one}$</translation>
    </message>
    <message>
        <source>In the denominator, ${value} = {value2}$.</source>
        <translation>Im Nenner ist ${value} = {value2}$.</translation>
    </message>
    <message>
        <source>Bring the unknowns to the left and the numbers to the right</source>
        <translation>Bringe die Unbekannten nach links und die Zahlen nach rechts</translation>
    </message>
    <message>
        <source>Multiply by ${scale}$ and bring the unknowns to the left, the numbers to the right</source>
        <translation>Multipliziere mit ${scale}$ und bringe die Unbekannten nach links, die Zahlen nach rechts</translation>
    </message>
    <message>
        <source>the {word} equation by ${times}$</source>
        <translation>die {word} Gleichung mit ${times}$</translation>
    </message>
    <message>
        <source>so that the numbers in front of ${names}$ have the same size</source>
        <translation>sodass die Zahlen vor ${names}$ gleich groß sind</translation>
    </message>
    <message>
        <source>Add the two equations</source>
        <translation>Addiere die beiden Gleichungen</translation>
    </message>
    <message>
        <source>Subtract the second equation from the first</source>
        <translation>Subtrahiere die zweite Gleichung von der ersten</translation>
    </message>
    <message>
        <source>Subtract the first equation from the second</source>
        <translation>Subtrahiere die erste Gleichung von der zweiten</translation>
    </message>
    <message>
        <source>{title}: the terms with ${names}$ cancel.</source>
        <translation>{title}: die Glieder mit ${names}$ heben sich auf.</translation>
    </message>
    <message>
        <source>Put ${found}$ into ${line}$</source>
        <translation>Setze ${found}$ in ${line}$ ein</translation>
    </message>
    <message>
        <source>Write down both values</source>
        <translation>Schreibe beide Werte auf</translation>
    </message>
    <message>
        <source>Put ${found}$ into ${solved}$</source>
        <translation>Setze ${found}$ in ${solved}$ ein</translation>
    </message>
    <message>
        <source>Work out the value</source>
        <translation>Berechne den Wert</translation>
    </message>
    <message>
        <source>Work out the value.</source>
        <translation>Berechne den Wert.</translation>
    </message>
    <message>
        <source>Solve for ${names}$: move ${item}$ to the other side</source>
        <translation>Löse nach ${names}$ auf: bringe ${item}$ auf die andere Seite</translation>
    </message>
    <message>
        <source>See what each part tends to</source>
        <translation>Sieh, wogegen jeder Teil strebt</translation>
    </message>
    <message>
        <source>the logarithm of a number close to $0$ is as far below zero as one likes</source>
        <translation>der Logarithmus einer Zahl nahe $0$ ist so weit unter null, wie man will</translation>
    </message>
    <message>
        <source>the tangent grows without bound as the angle gets close to a right angle</source>
        <translation>der Tangens wächst über jede Grenze, wenn sich der Winkel einem rechten nähert</translation>
    </message>
    <message>
        <source>${shown}$ grows without bound</source>
        <translation>${shown}$ wächst über jede Grenze</translation>
    </message>
    <message>
        <source>${shown}$ falls without bound</source>
        <translation>${shown}$ fällt unter jede Grenze</translation>
    </message>
    <message>
        <source>${shown}$ tends to $0$ and is positive</source>
        <translation>${shown}$ strebt gegen $0$ und ist positiv</translation>
    </message>
    <message>
        <source>${shown}$ tends to $0$ and is negative</source>
        <translation>${shown}$ strebt gegen $0$ und ist negativ</translation>
    </message>
    <message>
        <source>${shown}$ tends to ${value}$</source>
        <translation>${shown}$ strebt gegen ${value}$</translation>
    </message>
    <message>
        <source>Look from the {word}</source>
        <translation>Sieh von dieser Seite: {word}</translation>
    </message>
    <message>
        <source>There ${part}$ is ${new}$.</source>
        <translation>Dort ist ${part}$ gleich ${new}$.</translation>
    </message>
    <message>
        <source>There {fact}.</source>
        <translation>Dort {fact}.</translation>
    </message>
    <message>
        <source>Both sides agree</source>
        <translation>Beide Seiten stimmen überein</translation>
    </message>
    <message>
        <source>{title}, so this is the limit.</source>
        <translation>{title}, also ist das der Grenzwert.</translation>
    </message>
    <message>
        <source>Compare the two sides</source>
        <translation>Vergleiche die beiden Seiten</translation>
    </message>
    <message>
        <source>{title}: they differ, so there is no limit.</source>
        <translation>{title}: sie sind verschieden, also gibt es keinen Grenzwert.</translation>
    </message>
    <message>
        <source>On this side ${part}$ is ${new}$.</source>
        <translation>Auf dieser Seite ist ${part}$ gleich ${new}$.</translation>
    </message>
    <message>
        <source>Write it without the absolute value</source>
        <translation>Schreibe es ohne den Betrag</translation>
    </message>
    <message>
        <source>Use the formula for the double angle: {facts}.</source>
        <translation>Verwende die Formel für den doppelten Winkel: {facts}.</translation>
    </message>
    <message>
        <source>Write ${tangent}$ as ${sine}$ and multiply by ${cosine}$</source>
        <translation>Schreibe ${tangent}$ als ${sine}$ und multipliziere mit ${cosine}$</translation>
    </message>
    <message>
        <source>Use that sine squared plus cosine squared is one</source>
        <translation>Benutze, dass Sinus zum Quadrat plus Kosinus zum Quadrat eins ist</translation>
    </message>
    <message>
        <source>Divide by the cosine</source>
        <translation>Teile durch den Kosinus</translation>
    </message>
    <message>
        <source>Divide by the square of the cosine</source>
        <translation>Teile durch das Quadrat des Kosinus</translation>
    </message>
    <message>
        <source>Bring everything to the left side and factor</source>
        <translation>Bringe alles auf die linke Seite und faktorisiere</translation>
    </message>
    <message>
        <source>{title}; do not divide by a factor, as it may be zero.</source>
        <translation>{title}; teile nicht durch einen Faktor, denn er kann null sein.</translation>
    </message>
    <message>
        <source>Write the solutions in order</source>
        <translation>Schreibe die Lösungen der Reihe nach</translation>
    </message>
    <message>
        <source>Write the left side as one sine</source>
        <translation>Schreibe die linke Seite als einen einzigen Sinus</translation>
    </message>
    <message>
        <source>Sines are equal when the angles are equal, or when they add up to {half}, and again after every full turn.</source>
        <translation>Sinuswerte sind gleich, wenn die Winkel gleich sind oder zusammen {half} ergeben, und wieder nach jeder vollen Drehung.</translation>
    </message>
    <message>
        <source>Cosines are equal when the angles are equal, or when one is minus the other, and again after every full turn.</source>
        <translation>Kosinuswerte sind gleich, wenn die Winkel gleich sind oder einer das Negative des anderen ist, und wieder nach jeder vollen Drehung.</translation>
    </message>
    <message>
        <source>A sine equals a cosine when the angles add up to {quarter}, or when the first is {quarter2} more than the second, and again after every full turn.</source>
        <translation>Ein Sinus ist gleich einem Kosinus, wenn die Winkel zusammen {quarter} ergeben oder der erste {quarter2} größer ist als der zweite, und wieder nach jeder vollen Drehung.</translation>
    </message>
    <message>
        <source>Tangents are equal when the angles are equal, and again after every half turn.</source>
        <translation>Tangenswerte sind gleich, wenn die Winkel gleich sind, und wieder nach jeder halben Drehung.</translation>
    </message>
    <message>
        <source>Compare the angles</source>
        <translation>Vergleiche die Winkel</translation>
    </message>
    <message>
        <source>{said} Solve these for ${variables}$ and keep ${within}$.</source>
        <translation>{said} Löse diese nach ${variables}$ auf und behalte ${within}$.</translation>
    </message>
    <message>
        <source>The highest power decides</source>
        <translation>Die höchste Potenz entscheidet</translation>
    </message>
    <message>
        <source>{title}: ${front}$ grows faster than all other terms together.</source>
        <translation>{title}: ${front}$ wächst schneller als alle anderen Glieder zusammen.</translation>
    </message>
    <message>
        <source>Divide numerator and denominator by ${power}$, the highest power in the denominator</source>
        <translation>Teile Zähler und Nenner durch ${power}$, die höchste Potenz im Nenner</translation>
    </message>
    <message>
        <source>The numerator grows without bound while the denominator tends to a number</source>
        <translation>Der Zähler wächst über jede Grenze, während der Nenner gegen eine Zahl strebt</translation>
    </message>
    <message>
        <source>All terms with ${x}$ in the denominator tend to $0$</source>
        <translation>Alle Glieder mit ${x}$ im Nenner streben gegen $0$</translation>
    </message>
    <message>
        <source>{title}, so the whole fraction does.</source>
        <translation>{title}, also auch der ganze Bruch.</translation>
    </message>
    <message>
        <source>Multiply and divide by ${conjugate}$, so that the roots above are gone.</source>
        <translation>Multipliziere und dividiere mit ${conjugate}$, sodass die Wurzeln oben weg sind.</translation>
    </message>
    <message>
        <source>Multiply and divide by the same with the other sign</source>
        <translation>Erweitere mit demselben mit dem anderen Vorzeichen</translation>
    </message>
    <message>
        <source>Divide numerator and denominator by ${power}$</source>
        <translation>Teile Zähler und Nenner durch ${power}$</translation>
    </message>
    <message>
        <source>{title}: what is left of lower powers tends to $0$.</source>
        <translation>{title}: was von niedrigeren Potenzen bleibt, strebt gegen $0$.</translation>
    </message>
    <message>
        <source>The exponential function decides</source>
        <translation>Die Exponentialfunktion entscheidet</translation>
    </message>
    <message>
        <source>the other factors</source>
        <translation>die anderen Faktoren</translation>
    </message>
    <message>
        <source>every power of the variable</source>
        <translation>jede Potenz der Variablen</translation>
    </message>
    <message>
        <source>{title}: ${shown}$ changes faster than {against}.</source>
        <translation>{title}: ${shown}$ ändert sich schneller als {against}.</translation>
    </message>
    <message>
        <source>One factor stays bounded, the other tends to zero</source>
        <translation>Ein Faktor bleibt beschränkt, der andere strebt gegen null</translation>
    </message>
    <message>
        <source>Use a known limit</source>
        <translation>Verwende einen bekannten Grenzwert</translation>
    </message>
    <message>
        <source>{title}: $\left(1 + \frac{{a}}{{n}}\right)^n$ tends to $e^a$ as $n$ grows without bound.</source>
        <translation>{title}: $\left(1 + \frac{{a}}{{n}}\right)^n$ strebt gegen $e^a$, wenn $n$ über jede Grenze wächst.</translation>
    </message>
    <message>
        <source>an acute angle {name}</source>
        <translation>ein spitzer Winkel {name}</translation>
    </message>
    <message>
        <source>It has no ends, or other letters.</source>
        <translation>Es hat keine Grenzen oder andere Buchstaben.</translation>
    </message>
    <message>
        <source>Its ends are not a number and a letter.</source>
        <translation>Seine Grenzen sind nicht eine Zahl und ein Buchstabe.</translation>
    </message>
    <message>
        <source>There is a gap.</source>
        <translation>Da ist eine Lücke.</translation>
    </message>
    <message>
        <source>From one side only.</source>
        <translation>Nur von einer Seite.</translation>
    </message>
    <message>
        <source>There is a gap on the way.</source>
        <translation>Unterwegs ist eine Lücke.</translation>
    </message>
    <message>
        <source>It is no number.</source>
        <translation>Es ist keine Zahl.</translation>
    </message>
    <message>
        <source>It may have gaps.</source>
        <translation>Es kann Lücken haben.</translation>
    </message>
    <message>
        <source>all real x</source>
        <translation>alle reellen x</translation>
    </message>
    <message>
        <source>Here the work begins.</source>
        <translation>Hier beginnt die Rechnung.</translation>
    </message>
    <message>
        <source>This has the same value as before.</source>
        <translation>Das hat denselben Wert wie vorher.</translation>
    </message>
    <message>
        <source>This has the same solutions as the line before.</source>
        <translation>Das hat dieselben Lösungen wie die Zeile davor.</translation>
    </message>
    <message>
        <source>This has the same solutions as the line before, but one of them counts a different number of times.</source>
        <translation>Das hat dieselben Lösungen wie die Zeile davor, aber eine davon zählt anders oft.</translation>
    </message>
    <message>
        <source>This follows, but it may have more solutions than the line before: try each one in the first line.</source>
        <translation>Das folgt, kann aber mehr Lösungen haben als die Zeile davor: probiere jede in der ersten Zeile.</translation>
    </message>
    <message>
        <source>A solution of the line before got lost here.</source>
        <translation>Eine Lösung der Zeile davor ist hier verloren gegangen.</translation>
    </message>
    <message>
        <source>This follows only where both lines have a value.</source>
        <translation>Das folgt nur, wo beide Zeilen einen Wert haben.</translation>
    </message>
    <message>
        <source>The numbers are right, but the unknown cannot be both at once: write &apos;or&apos; instead of &apos;and&apos;.</source>
        <translation>Die Zahlen stimmen, aber die Unbekannte kann nicht beides zugleich sein: schreibe &apos;oder&apos; statt &apos;und&apos;.</translation>
    </message>
    <message>
        <source>This is the derivative of the line before.</source>
        <translation>Das ist die Ableitung der Zeile davor.</translation>
    </message>
    <message>
        <source>This is an antiderivative of the line before.</source>
        <translation>Das ist eine Stammfunktion der Zeile davor.</translation>
    </message>
    <message>
        <source>This gives a name; there is nothing to check.</source>
        <translation>Das vergibt einen Namen; da ist nichts zu prüfen.</translation>
    </message>
    <message>
        <source>This is a remark; there is nothing to check.</source>
        <translation>Das ist eine Bemerkung; da ist nichts zu prüfen.</translation>
    </message>
    <message>
        <source>This does not follow from the line before.</source>
        <translation>Das folgt nicht aus der Zeile davor.</translation>
    </message>
    <message>
        <source>I cannot decide whether this follows from the line before.</source>
        <translation>Ich kann nicht entscheiden, ob das aus der Zeile davor folgt.</translation>
    </message>
    <message>
        <source>I cannot read this line.</source>
        <translation>Ich kann diese Zeile nicht lesen.</translation>
    </message>
    <message>
        <source>This is rounded: write the sign ≈ instead of the sign of equality.</source>
        <translation>Das ist gerundet: schreibe das Zeichen ≈ statt des Gleichheitszeichens.</translation>
    </message>
    <message>
        <source>In degrees this is right: write the degree sign, as in 30°.</source>
        <translation>In Grad stimmt das: schreibe das Gradzeichen, wie in 30°.</translation>
    </message>
    <message>
        <source>This follows only for {condition}.</source>
        <translation>Das folgt nur für {condition}.</translation>
    </message>
    <message>
        <source>A solution of the line before got lost here: this line has no value there.</source>
        <translation>Eine Lösung der Zeile davor ist hier verloren gegangen: dort hat diese Zeile keinen Wert.</translation>
    </message>
    <message>
        <source>This follows, but it has more solutions than the line before: try each one in the first line.</source>
        <translation>Das folgt, hat aber mehr Lösungen als die Zeile davor: probiere jede in der ersten Zeile.</translation>
    </message>
    <message>
        <source>{line} does not follow from the line before.</source>
        <translation>{line} folgt nicht aus der Zeile davor.</translation>
    </message>
    <message>
        <source>{data} MB, and {max_message} MB may go</source>
        <translation>{data} MB, und höchstens {max_message} MB sind möglich</translation>
    </message>
    <message>
        <source>That is too much at once: {sizes}.</source>
        <translation>Das ist zu viel auf einmal: {sizes}.</translation>
    </message>
    <message>
        <source>The worker does not know the request {request}.</source>
        <translation>Der Hilfsprozess kennt die Anfrage {request} nicht.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong inside Lemma ({what}).</source>
        <translation>In Lemma ist etwas Unvorhergesehenes schiefgegangen ({what}).</translation>
    </message>
    <message>
        <source>This is a mistake in Lemma.</source>
        <translation>Das ist ein Fehler in Lemma.</translation>
    </message>
    <message>
        <source>the processor lacks an instruction this build uses</source>
        <translation>dem Prozessor fehlt ein Befehl, den diese Version braucht</translation>
    </message>
    <message>
        <source>the computer ran out of memory, or something outside Lemma killed it</source>
        <translation>dem Computer ging der Speicher aus, oder etwas außerhalb von Lemma hat ihn beendet</translation>
    </message>
    <message>
        <source>something outside Lemma ended it</source>
        <translation>etwas außerhalb von Lemma hat ihn beendet</translation>
    </message>
    <message>
        <source>something outside Lemma interrupted it</source>
        <translation>etwas außerhalb von Lemma hat ihn unterbrochen</translation>
    </message>
    <message>
        <source>it crashed on a wrong memory address</source>
        <translation>er ist an einer falschen Speicheradresse abgestürzt</translation>
    </message>
    <message>
        <source>a file it was reading became unreadable, or it crashed on a wrong memory address</source>
        <translation>eine Datei, die er las, wurde unlesbar, oder er ist an einer falschen Speicheradresse abgestürzt</translation>
    </message>
    <message>
        <source>it found an error inside itself and gave up</source>
        <translation>er hat einen Fehler in sich gefunden und aufgegeben</translation>
    </message>
    <message>
        <source>it crashed in a calculation</source>
        <translation>er ist bei einer Rechnung abgestürzt</translation>
    </message>
    <message>
        <source>it used more processor time than it may</source>
        <translation>er hat mehr Rechenzeit gebraucht, als er darf</translation>
    </message>
    <message>
        <source>the computer ran out of memory</source>
        <translation>dem Computer ging der Speicher aus</translation>
    </message>
    <message>
        <source>it ran out of stack</source>
        <translation>ihm ging der Stapelspeicher aus</translation>
    </message>
    <message>
        <source>It starts again by itself: simply try once more.</source>
        <translation>Er startet von selbst neu: Versuche es einfach noch einmal.</translation>
    </message>
    <message>
        <source>Lemma&apos;s engine has to be built on, or for, this kind of computer.</source>
        <translation>Lemmas Engine muss auf dieser Art Computer oder für sie gebaut sein.</translation>
    </message>
    <message>
        <source>The {name} process needed more than {seconds} seconds, so Lemma stopped it.</source>
        <translation>Der Prozess {name} brauchte mehr als {seconds} Sekunden, deshalb hat Lemma ihn angehalten.</translation>
    </message>
    <message>
        <source>it no longer answers</source>
        <translation>er antwortet nicht mehr</translation>
    </message>
    <message>
        <source>it needed more memory than it may use{limit}</source>
        <translation>er brauchte mehr Speicher, als er benutzen darf{limit}</translation>
    </message>
    <message>
        <source>it was sent something that is not a message</source>
        <translation>ihm wurde etwas gesendet, das keine Nachricht ist</translation>
    </message>
    <message>
        <source>signal {value}</source>
        <translation>Signal {value}</translation>
    </message>
    <message>
        <source>the system ended it</source>
        <translation>das System hat ihn beendet</translation>
    </message>
    <message>
        <source>it ended before it had answered</source>
        <translation>er endete, bevor er geantwortet hatte</translation>
    </message>
    <message>
        <source>it stopped with an error (exit code {code})</source>
        <translation>er hörte mit einem Fehler auf (Code {code})</translation>
    </message>
    <message>
        <source>Lemma ended it</source>
        <translation>Lemma hat ihn beendet</translation>
    </message>
    <message>
        <source>Lemma closed it</source>
        <translation>Lemma hat ihn geschlossen</translation>
    </message>
    <message>
        <source>The {name} process is closed.</source>
        <translation>Der Prozess {name} ist geschlossen.</translation>
    </message>
    <message>
        <source>it did not start as a worker should</source>
        <translation>er ist nicht so gestartet, wie ein Hilfsprozess es soll</translation>
    </message>
    <message>
        <source>it answered something that was not asked</source>
        <translation>er antwortete auf etwas, wonach nicht gefragt war</translation>
    </message>
    <message>
        <source>it was late</source>
        <translation>er war zu spät</translation>
    </message>
    <message>
        <source>it sent more at once than it may</source>
        <translation>er sendete mehr auf einmal, als er darf</translation>
    </message>
    <message>
        <source>it sent something that is not a message</source>
        <translation>er sendete etwas, das keine Nachricht ist</translation>
    </message>
    <message>
        <source>it no longer answered</source>
        <translation>er antwortete nicht mehr</translation>
    </message>
    <message>
        <source>it needed more memory than it may use ({limit} MB)</source>
        <translation>er brauchte mehr Speicher, als er benutzen darf ({limit} MB)</translation>
    </message>
    <message>
        <source>Algebra II and functions</source>
        <translation>Algebra II und Funktionen</translation>
    </message>
    <message>
        <source>Geometry and trigonometry</source>
        <translation>Geometrie und Trigonometrie</translation>
    </message>
    <message>
        <source>Statistics and probability</source>
        <translation>Statistik und Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>It is too long for one problem.</source>
        <translation>Das ist zu lang für eine Aufgabe.</translation>
    </message>
    <message>
        <source>The algebra cannot read all of it.</source>
        <translation>Die Algebra kann nicht alles davon lesen.</translation>
    </message>
    <message>
        <source>It is a problem of another sort.</source>
        <translation>Das ist eine Aufgabe anderer Art.</translation>
    </message>
    <message>
        <source>It is a copy of a problem that was there before.</source>
        <translation>Das ist eine Kopie einer Aufgabe, die schon da war.</translation>
    </message>
    <message>
        <source>It is much longer than the problem it was modelled on.</source>
        <translation>Das ist viel länger als die Aufgabe, die als Vorbild diente.</translation>
    </message>
    <message>
        <source>The algebra cannot solve it.</source>
        <translation>Die Algebra kann sie nicht lösen.</translation>
    </message>
    <message>
        <source>Its answer is there from the start.</source>
        <translation>Ihre Antwort steht von Anfang an da.</translation>
    </message>
    <message>
        <source>Its answer does not stand up to its own check.</source>
        <translation>Ihre Antwort hält der eigenen Prüfung nicht stand.</translation>
    </message>
    <message>
        <source>Build the archive with `lemma pack build`.</source>
        <translation>Baue das Archiv mit `lemma pack build`.</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}).</source>
        <translation>Es kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>It cannot be read ({error}).</source>
        <translation>Es kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>Name a .lesson file.</source>
        <translation>Nenne eine .lesson-Datei.</translation>
    </message>
    <message>
        <source>The file has {st_size} bytes; {max_archive} are allowed.</source>
        <translation>Die Datei hat {st_size} Byte; erlaubt sind {max_archive}.</translation>
    </message>
    <message>
        <source>Make two packs of it.</source>
        <translation>Mach zwei Pakete daraus.</translation>
    </message>
    <message>
        <source>This is {what}, not a lesson pack.</source>
        <translation>Das ist {what}, kein Lernpaket.</translation>
    </message>
    <message>
        <source>The archive ends in the middle of this file.</source>
        <translation>Das Archiv endet mitten in dieser Datei.</translation>
    </message>
    <message>
        <source>The packed data of this file is damaged.</source>
        <translation>Die gepackten Daten dieser Datei sind beschädigt.</translation>
    </message>
    <message>
        <source>More comes out of this file than is announced.</source>
        <translation>Aus dieser Datei kommt mehr heraus, als angekündigt ist.</translation>
    </message>
    <message>
        <source>This file is packed more than {max_ratio} times smaller than it is.</source>
        <translation>Diese Datei ist auf weniger als ein {max_ratio}-tel ihrer Größe gepackt.</translation>
    </message>
    <message>
        <source>The packed data of this file is cut short, or more follows it.</source>
        <translation>Die gepackten Daten dieser Datei sind abgeschnitten, oder es folgt noch mehr.</translation>
    </message>
    <message>
        <source>Less comes out of this file than is announced.</source>
        <translation>Aus dieser Datei kommt weniger heraus, als angekündigt ist.</translation>
    </message>
    <message>
        <source>This file is damaged: its checksum is wrong.</source>
        <translation>Diese Datei ist beschädigt: Ihre Prüfsumme ist falsch.</translation>
    </message>
    <message>
        <source>The archive changed while it was read.</source>
        <translation>Das Archiv hat sich geändert, während es gelesen wurde.</translation>
    </message>
    <message>
        <source>A folder has data of its own.</source>
        <translation>Ein Ordner hat eigene Daten.</translation>
    </message>
    <message>
        <source>This is not a lesson pack: it is too short for an archive.</source>
        <translation>Das ist kein Lernpaket: Es ist zu kurz für ein Archiv.</translation>
    </message>
    <message>
        <source>This is not a lesson pack: it is no zip archive.</source>
        <translation>Das ist kein Lernpaket: Es ist kein Zip-Archiv.</translation>
    </message>
    <message>
        <source>The archive is cut off, or something was added at its end.</source>
        <translation>Das Archiv ist abgeschnitten, oder am Ende wurde etwas angefügt.</translation>
    </message>
    <message>
        <source>The archive is one of several parts.</source>
        <translation>Das Archiv ist eines von mehreren Teilen.</translation>
    </message>
    <message>
        <source>The archive is of the kind for huge files (zip64).</source>
        <translation>Das Archiv ist von der Art für riesige Dateien (zip64).</translation>
    </message>
    <message>
        <source>There are {count} entries; {max_files} files are allowed.</source>
        <translation>Es gibt {count} Einträge; erlaubt sind {max_files} Dateien.</translation>
    </message>
    <message>
        <source>The directory of the archive is not where it should be.</source>
        <translation>Das Verzeichnis des Archivs ist nicht dort, wo es sein soll.</translation>
    </message>
    <message>
        <source>The directory of the archive is too long.</source>
        <translation>Das Verzeichnis des Archivs ist zu lang.</translation>
    </message>
    <message>
        <source>The directory of the archive ends in the middle.</source>
        <translation>Das Verzeichnis des Archivs endet mittendrin.</translation>
    </message>
    <message>
        <source>The directory of the archive is damaged.</source>
        <translation>Das Verzeichnis des Archivs ist beschädigt.</translation>
    </message>
    <message>
        <source>There is a comment on this file.</source>
        <translation>An dieser Datei hängt ein Kommentar.</translation>
    </message>
    <message>
        <source>This file is said to be on another disk.</source>
        <translation>Diese Datei soll auf einem anderen Datenträger liegen.</translation>
    </message>
    <message>
        <source>This file is packed for huge files (zip64).</source>
        <translation>Diese Datei ist für riesige Dateien gepackt (zip64).</translation>
    </message>
    <message>
        <source>The directory of the archive has more in it than it says.</source>
        <translation>Im Verzeichnis des Archivs steht mehr, als es angibt.</translation>
    </message>
    <message>
        <source>This name is not written in UTF-8.</source>
        <translation>Dieser Name ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>The extra fields of this file are damaged.</source>
        <translation>Die Zusatzfelder dieser Datei sind beschädigt.</translation>
    </message>
    <message>
        <source>There is an extra field of an unknown kind on this file.</source>
        <translation>An dieser Datei hängt ein Zusatzfeld unbekannter Art.</translation>
    </message>
    <message>
        <source>This file is encrypted.</source>
        <translation>Diese Datei ist verschlüsselt.</translation>
    </message>
    <message>
        <source>This file is packed in an unusual way.</source>
        <translation>Diese Datei ist auf ungewöhnliche Art gepackt.</translation>
    </message>
    <message>
        <source>This file is packed by an unknown method.</source>
        <translation>Diese Datei ist mit einem unbekannten Verfahren gepackt.</translation>
    </message>
    <message>
        <source>special file</source>
        <translation>besondere Datei</translation>
    </message>
    <message>
        <source>This is a link, or no file at all.</source>
        <translation>Das ist eine Verknüpfung oder gar keine Datei.</translation>
    </message>
    <message>
        <source>This is a special file, or no file at all.</source>
        <translation>Das ist eine besondere Datei oder gar keine.</translation>
    </message>
    <message>
        <source>This is marked as something else than a file.</source>
        <translation>Das ist als etwas anderes als eine Datei gekennzeichnet.</translation>
    </message>
    <message>
        <source>This file shares its place with another one.</source>
        <translation>Diese Datei teilt sich ihren Platz mit einer anderen.</translation>
    </message>
    <message>
        <source>There is something in the archive that is no file of it.</source>
        <translation>Im Archiv steht etwas, das zu keiner Datei gehört.</translation>
    </message>
    <message>
        <source>The directory says something else about this file.</source>
        <translation>Das Verzeichnis sagt über diese Datei etwas anderes.</translation>
    </message>
    <message>
        <source>The sizes of this file do not agree.</source>
        <translation>Die Größen dieser Datei stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Written by `lemma pack build`: the SHA-256 of every file.</source>
        <translation>Geschrieben von `lemma pack build`: die SHA-256 jeder Datei.</translation>
    </message>
    <message>
        <source>The table [files] does not stand at the end, as `lemma pack build` writes it.</source>
        <translation>Die Tabelle [files] steht nicht am Ende, wie `lemma pack build` sie schreibt.</translation>
    </message>
    <message>
        <source>Take it out; it is written anew.</source>
        <translation>Nimm sie heraus; sie wird neu geschrieben.</translation>
    </message>
    <message>
        <source>This pack was not built.</source>
        <translation>Dieses Paket wurde nicht gebaut.</translation>
    </message>
    <message>
        <source>Build it with `lemma pack build`.</source>
        <translation>Baue es mit `lemma pack build`.</translation>
    </message>
    <message>
        <source>This file is listed in pack.toml, but not there.</source>
        <translation>Diese Datei steht in pack.toml, ist aber nicht da.</translation>
    </message>
    <message>
        <source>This file is not listed in pack.toml.</source>
        <translation>Diese Datei steht nicht in pack.toml.</translation>
    </message>
    <message>
        <source>This file was changed after the build.</source>
        <translation>Diese Datei wurde nach dem Bauen geändert.</translation>
    </message>
    <message>
        <source>The signature is not of these files; they were changed since.</source>
        <translation>Die Unterschrift gehört nicht zu diesen Dateien; sie wurden seitdem geändert.</translation>
    </message>
    <message>
        <source>Sign again with `lemma pack sign`, or remove pack.sig.</source>
        <translation>Unterschreibe noch einmal mit `lemma pack sign`, oder entferne pack.sig.</translation>
    </message>
    <message>
        <source>This file was changed at this moment.</source>
        <translation>Diese Datei wurde gerade eben geändert.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{field} is missing, or is not what FORMAT.md asks for.</source>
        <translation>{field} fehlt oder ist nicht so, wie FORMAT.md es verlangt.</translation>
    </message>
    <message>
        <source>Windows keeps this name for itself; choose another id.</source>
        <translation>Diesen Namen behält Windows für sich; wähle eine andere Kennung.</translation>
    </message>
    <message>
        <source>The table [files] does not hold checksums.</source>
        <translation>Die Tabelle [files] enthält keine Prüfsummen.</translation>
    </message>
    <message>
        <source>Build the pack again.</source>
        <translation>Baue das Paket noch einmal.</translation>
    </message>
    <message>
        <source>({variants} of {variants2} variants; the first is seed {seed})</source>
        <translation>({variants} von {variants2} Varianten; die erste hat die Startzahl {seed})</translation>
    </message>
    <message>
        <source>What could be typed as the answer counts, too: write &apos;12 divided by 4&apos;, not 12/4.</source>
        <translation>Auch was als Antwort getippt werden könnte, zählt: Schreibe &apos;12 geteilt durch 4&apos;, nicht 12/4.</translation>
    </message>
    <message>
        <source>Where it happens with some numbers only, keep them out with not = [...] or where = [...].</source>
        <translation>Wo es nur bei manchen Zahlen vorkommt, halte diese fern mit not = [...] oder where = [...].</translation>
    </message>
    <message>
        <source>There are only {looked_at} different variants in {seeds} seeds.</source>
        <translation>Bei {seeds} Startzahlen gibt es nur {looked_at} verschiedene Varianten.</translation>
    </message>
    <message>
        <source>Widen the parameters.</source>
        <translation>Erweitere die Parameter.</translation>
    </message>
    <message>
        <source>In {times} of {count} variants this mistake leads to the same answer as the one in line {line}.</source>
        <translation>Bei {times} von {count} Varianten führt dieser Fehler zur selben Antwort wie der in Zeile {line}.</translation>
    </message>
    <message>
        <source>Students are told both: keep one of them, or choose the numbers so that they differ.</source>
        <translation>Den Lernenden wird beides gesagt: Behalte eines davon, oder wähle die Zahlen so, dass sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>More than {tight} draws are thrown away for many variants.</source>
        <translation>Bei vielen Varianten werden mehr als {tight} Ziehungen verworfen.</translation>
    </message>
    <message>
        <source>Choose the parameters so that the conditions are met more often.</source>
        <translation>Wähle die Parameter so, dass die Bedingungen öfter erfüllt sind.</translation>
    </message>
    <message>
        <source>The answer &apos;{typed}&apos; is not accepted as right: {sentence}</source>
        <translation>Die Antwort &apos;{typed}&apos; wird nicht als richtig angenommen: {sentence}</translation>
    </message>
    <message>
        <source>Check the kind, the value and the tolerance.</source>
        <translation>Prüfe die Art, den Wert und die Toleranz.</translation>
    </message>
    <message>
        <source>The hint &apos;{text}&apos; gives the answer &apos;{typed}&apos; away.</source>
        <translation>Der Tipp &apos;{text}&apos; verrät die Antwort &apos;{typed}&apos;.</translation>
    </message>
    <message>
        <source>Only the steps may show the answer.</source>
        <translation>Nur die Schritte dürfen die Antwort zeigen.</translation>
    </message>
    <message>
        <source>right-hand sides</source>
        <translation>rechte Seiten</translation>
    </message>
    <message>
        <source>Two of the {sort} read the same: &apos;{double}&apos;.</source>
        <translation>Zwei davon lauten gleich ({sort}): &apos;{double}&apos;.</translation>
    </message>
    <message>
        <source>Add a condition that keeps them apart.</source>
        <translation>Füge eine Bedingung hinzu, die sie auseinanderhält.</translation>
    </message>
    <message>
        <source>The mistake &apos;{answer}&apos; is accepted as right (the answer is &apos;{typed}&apos;).</source>
        <translation>Der Fehler &apos;{answer}&apos; wird als richtig angenommen (die Antwort ist &apos;{typed}&apos;).</translation>
    </message>
    <message>
        <source>Add a condition that keeps the two apart, such as where = [...].</source>
        <translation>Füge eine Bedingung hinzu, die beide auseinanderhält, etwa where = [...].</translation>
    </message>
    <message>
        <source>The mistake &apos;{answer}&apos; cannot be read as an answer of this kind: {sentence}</source>
        <translation>Der Fehler &apos;{answer}&apos; ist nicht als Antwort dieser Art zu lesen: {sentence}</translation>
    </message>
    <message>
        <source>The message &apos;{message}&apos; gives the answer &apos;{typed}&apos; away.</source>
        <translation>Die Meldung &apos;{message}&apos; verrät die Antwort &apos;{typed}&apos;.</translation>
    </message>
    <message>
        <source>Say what happened, not what is right.</source>
        <translation>Sag, was geschehen ist, nicht, was richtig ist.</translation>
    </message>
    <message>
        <source>There is no part &apos;{part}&apos;.</source>
        <translation>Es gibt keinen Teil &apos;{part}&apos;.</translation>
    </message>
    <message>
        <source>The answer &apos;{answer}&apos; was to be {wanted} and is {outcome} ({note}): {sentence}</source>
        <translation>Die Antwort &apos;{answer}&apos; sollte {wanted} sein und ist {outcome} ({note}): {sentence}</translation>
    </message>
    <message>
        <source>The answer of this variant is &apos;{typed}&apos;.</source>
        <translation>Die Antwort dieser Variante ist &apos;{typed}&apos;.</translation>
    </message>
    <message>
        <source>The steps end in &apos;{last_line}&apos;, and that is not the answer &apos;{typed}&apos;.</source>
        <translation>Die Schritte enden mit &apos;{last_line}&apos;, und das ist nicht die Antwort &apos;{typed}&apos;.</translation>
    </message>
    <message>
        <source>Write the last step so that it ends in the answer.</source>
        <translation>Schreibe den letzten Schritt so, dass er mit der Antwort endet.</translation>
    </message>
    <message>
        <source>Mend it, or write follows = false where a new line of thought begins.</source>
        <translation>Verbessere sie, oder schreibe follows = false, wo ein neuer Gedankengang beginnt.</translation>
    </message>
    <message>
        <source>Whether &apos;{typed}&apos; follows could not be decided.</source>
        <translation>Ob &apos;{typed}&apos; folgt, ließ sich nicht entscheiden.</translation>
    </message>
    <message>
        <source>Check it by hand; smaller steps can often be decided.</source>
        <translation>Prüfe es von Hand; kleinere Schritte lassen sich oft entscheiden.</translation>
    </message>
    <message>
        <source>Tell the author of the lesson pack.</source>
        <translation>Sag es der Person, die das Lernpaket gemacht hat.</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>dauert zu lange</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>braucht zu viel Speicher</translation>
    </message>
    <message>
        <source>Working out the plots and explorations {args}.</source>
        <translation>Das Berechnen der Schaubilder und Erkundungen {args}.</translation>
    </message>
    <message>
        <source>Checking the problem {id} {args}.</source>
        <translation>Das Prüfen der Aufgabe {id} {args}.</translation>
    </message>
    <message>
        <source>Make its expressions or its numbers smaller.</source>
        <translation>Mach ihre Terme oder ihre Zahlen kleiner.</translation>
    </message>
    <message>
        <source>Making this problem {reason}.</source>
        <translation>Das Erstellen dieser Aufgabe {reason}.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>This {what} has {size} bytes; {limit} are allowed.</source>
        <translation>Das ist zu groß ({what}): {size} Byte; erlaubt sind {limit}.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Mach es kleiner.</translation>
    </message>
    <message>
        <source>There are {number} files; {max_files} are allowed.</source>
        <translation>Es gibt {number} Dateien; erlaubt sind {max_files}.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Alle Texte</translation>
    </message>
    <message>
        <source>{what} together have {size} bytes; {limit} are allowed.</source>
        <translation>{what} zusammen haben {size} Byte; erlaubt sind {limit}.</translation>
    </message>
    <message>
        <source>This is an archive; a pack holds none.</source>
        <translation>Das ist ein Archiv; ein Paket enthält keines.</translation>
    </message>
    <message>
        <source>Save it again with the encoding UTF-8.</source>
        <translation>Speichere es noch einmal mit der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>This file is written in UTF-16, not in UTF-8.</source>
        <translation>Diese Datei ist in UTF-16 geschrieben, nicht in UTF-8.</translation>
    </message>
    <message>
        <source>A text has no byte {found} in it.</source>
        <translation>In einem Text steht kein Byte {found}.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entferne es.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text.</source>
        <translation>Diese Datei ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>There is no such file in the pack.</source>
        <translation>Eine solche Datei gibt es im Paket nicht.</translation>
    </message>
    <message>
        <source>I do not know the kind of parameter &apos;{kind}&apos;.</source>
        <translation>Ich kenne die Art von Parameter &apos;{kind}&apos; nicht.</translation>
    </message>
    <message>
        <source>There is a number here that is too long, or none at all.</source>
        <translation>Hier steht eine Zahl, die zu lang ist, oder gar keine.</translation>
    </message>
    <message>
        <source>The parameter {name} has nothing to choose from.</source>
        <translation>Der Parameter {name} hat nichts, woraus gewählt werden kann.</translation>
    </message>
    <message>
        <source>The parameter {name} needs numbers, not &apos;{value}&apos;.</source>
        <translation>Der Parameter {name} braucht Zahlen, nicht &apos;{value}&apos;.</translation>
    </message>
    <message>
        <source>The parameter {name} needs its lowest and its highest number.</source>
        <translation>Der Parameter {name} braucht seine kleinste und seine größte Zahl.</translation>
    </message>
    <message>
        <source>The step of the parameter {name} must be above 0.</source>
        <translation>Die Schrittweite des Parameters {name} muss über 0 liegen.</translation>
    </message>
    <message>
        <source>There are too many numbers between the bounds of the parameter {name}.</source>
        <translation>Zwischen den Grenzen des Parameters {name} liegen zu viele Zahlen.</translation>
    </message>
    <message>
        <source>There is no number between the bounds of the parameter {name}.</source>
        <translation>Zwischen den Grenzen des Parameters {name} liegt keine Zahl.</translation>
    </message>
    <message>
        <source>The parameter {name} needs whole numbers.</source>
        <translation>Der Parameter {name} braucht ganze Zahlen.</translation>
    </message>
    <message>
        <source>The parameter {name} needs decimal numbers, not &apos;{value}&apos;.</source>
        <translation>Der Parameter {name} braucht Dezimalzahlen, nicht &apos;{value}&apos;.</translation>
    </message>
    <message>
        <source>The denominators of the parameter {name} go from 2 to 1000.</source>
        <translation>Die Nenner des Parameters {name} gehen von 2 bis 1000.</translation>
    </message>
    <message>
        <source>The list {name} needs a length from 1 to {max_list}.</source>
        <translation>Die Liste {name} braucht eine Länge von 1 bis {max_list}.</translation>
    </message>
    <message>
        <source>The list {name} is made of numbers, not of words.</source>
        <translation>Die Liste {name} besteht aus Zahlen, nicht aus Wörtern.</translation>
    </message>
    <message>
        <source>There are not {length} different numbers for the list {name}.</source>
        <translation>Für die Liste {name} gibt es keine {length} verschiedenen Zahlen.</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>den Anfangswerten</translation>
    </message>
    <message>
        <source>With {where}: {problem}</source>
        <translation>Mit {where}: {problem}</translation>
    </message>
    <message>
        <source>I do not know the name {unknown} here.</source>
        <translation>Ich kenne den Namen {unknown} hier nicht.</translation>
    </message>
    <message>
        <source>Known names: {known}.</source>
        <translation>Bekannte Namen: {known}.</translation>
    </message>
    <message>
        <source>The name {early} is worked out only further down.</source>
        <translation>Der Name {early} wird erst weiter unten berechnet.</translation>
    </message>
    <message>
        <source>The letter {letter} has no value here, and stands for itself.</source>
        <translation>Der Buchstabe {letter} hat hier keinen Wert und steht für sich selbst.</translation>
    </message>
    <message>
        <source>Known names: {before}.</source>
        <translation>Bekannte Namen: {before}.</translation>
    </message>
    <message>
        <source>There is no distribution {distribution} here.</source>
        <translation>Es gibt hier keine Verteilung {distribution}.</translation>
    </message>
    <message>
        <source>There are: {options}.</source>
        <translation>Es gibt: {options}.</translation>
    </message>
    <message>
        <source>{of} cannot be kept of a draw.</source>
        <translation>{of} lässt sich von einer Ziehung nicht aufheben.</translation>
    </message>
    <message>
        <source>There are: {kept}.</source>
        <translation>Es gibt: {kept}.</translation>
    </message>
    <message>
        <source>The {distribution} distribution has no {option}.</source>
        <translation>Die Verteilung {distribution} hat keine Angabe {option}.</translation>
    </message>
    <message>
        <source>It has: {options}.</source>
        <translation>Sie hat: {options}.</translation>
    </message>
    <message>
        <source>{odd} needs a start and a rate; one of them is missing.</source>
        <translation>{odd} braucht einen Anfangswert und eine Rate; eines davon fehlt.</translation>
    </message>
    <message>
        <source>A simulation has {max_variables} variables at most.</source>
        <translation>Eine Simulation hat höchstens {max_variables} Variablen.</translation>
    </message>
    <message>
        <source>the value {name}</source>
        <translation>der Wert {name}</translation>
    </message>
    <message>
        <source>the sample {name}</source>
        <translation>die Stichprobe {name}</translation>
    </message>
    <message>
        <source>The item must be a whole number from 1 to {texts}.</source>
        <translation>Das Element muss eine ganze Zahl von 1 bis {texts} sein.</translation>
    </message>
    <message>
        <source>the simulation</source>
        <translation>die Simulation</translation>
    </message>
    <message>
        <source>In the exploration &apos;{id}&apos;, {where}: {sentence}</source>
        <translation>In der Erkundung &apos;{id}&apos;, {where}: {sentence}</translation>
    </message>
    <message>
        <source>The {name} of the {distribution} distribution has no value here.</source>
        <translation>{name} der Verteilung {distribution} hat hier keinen Wert.</translation>
    </message>
    <message>
        <source>The size of a sample must be a whole number from 1 up.</source>
        <translation>Die Größe einer Stichprobe muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>No more than {max_draws} random numbers are drawn at once; here it would be {size}.</source>
        <translation>Es werden nicht mehr als {max_draws} Zufallszahlen auf einmal gezogen; hier wären es {size}.</translation>
    </message>
    <message>
        <source>The standard deviation</source>
        <translation>Die Standardabweichung</translation>
    </message>
    <message>
        <source>The rate of an exponential distribution must be above 0.</source>
        <translation>Die Rate einer Exponentialverteilung muss über 0 liegen.</translation>
    </message>
    <message>
        <source>A die has a whole number of sides.</source>
        <translation>Ein Würfel hat eine ganze Anzahl von Seiten.</translation>
    </message>
    <message>
        <source>A probability</source>
        <translation>Eine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>{what} must not be below {least}.</source>
        <translation>{what} darf nicht unter {least} liegen.</translation>
    </message>
    <message>
        <source>The simulation has no beginning: a starting value is not a number.</source>
        <translation>Die Simulation hat keinen Anfang: Ein Anfangswert ist keine Zahl.</translation>
    </message>
    <message>
        <source>The simulation has no end: the time it runs until is not a number.</source>
        <translation>Die Simulation hat kein Ende: Die Zeit, bis zu der sie läuft, ist keine Zahl.</translation>
    </message>
    <message>
        <source>the values grow beyond all bounds</source>
        <translation>die Werte wachsen über alle Grenzen</translation>
    </message>
    <message>
        <source>the next step has no value, as in a division by zero</source>
        <translation>der nächste Schritt hat keinen Wert, etwa wegen einer Division durch null</translation>
    </message>
    <message>
        <source>more than {max_steps} steps are not made</source>
        <translation>mehr als {max_steps} Schritte werden nicht gemacht</translation>
    </message>
    <message>
        <source>The simulation ends at {times}: {why}.</source>
        <translation>Die Simulation endet bei {times}: {why}.</translation>
    </message>
    <message>
        <source>This is a word, and a number is needed here.</source>
        <translation>Das ist ein Wort, und hier wird eine Zahl gebraucht.</translation>
    </message>
    <message>
        <source>I have no rule for the derivative of this.</source>
        <translation>Für die Ableitung davon habe ich keine Regel.</translation>
    </message>
    <message>
        <source>The power of a coefficient is a whole number.</source>
        <translation>Die Potenz eines Koeffizienten ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>This is no polynomial in {letter}.</source>
        <translation>Das ist kein Polynom in {letter}.</translation>
    </message>
    <message>
        <source>This is too long, or its powers are too high, for me to work out.</source>
        <translation>Das ist zu lang, oder die Potenzen sind zu hoch, als dass ich es ausrechnen könnte.</translation>
    </message>
    <message>
        <source>I cannot work this out.</source>
        <translation>Das kann ich nicht ausrechnen.</translation>
    </message>
    <message>
        <source>Behind &apos;in&apos; a list is needed.</source>
        <translation>Hinter &apos;in&apos; wird eine Liste gebraucht.</translation>
    </message>
    <message>
        <source>Words can only be the same (=) or not (!=).</source>
        <translation>Wörter können nur gleich (=) oder ungleich (!=) sein.</translation>
    </message>
    <message>
        <source>Lists can only be the same (=) or not (!=).</source>
        <translation>Listen können nur gleich (=) oder ungleich (!=) sein.</translation>
    </message>
    <message>
        <source>The letter {unknown} has no value here.</source>
        <translation>Der Buchstabe {unknown} hat hier keinen Wert.</translation>
    </message>
    <message>
        <source>A condition is written with =, !=, &lt;, &gt;, &lt;= or &gt;=.</source>
        <translation>Eine Bedingung schreibt man mit =, !=, &lt;, &gt;, &lt;= oder &gt;=.</translation>
    </message>
    <message>
        <source>The letter {left} has no value here.</source>
        <translation>Der Buchstabe {left} hat hier keinen Wert.</translation>
    </message>
    <message>
        <source>I cannot tell whether these two are the same.</source>
        <translation>Ich kann nicht erkennen, ob diese beiden gleich sind.</translation>
    </message>
    <message>
        <source>I cannot compare these two numbers.</source>
        <translation>Diese beiden Zahlen kann ich nicht vergleichen.</translation>
    </message>
    <message>
        <source>mod is for rational numbers.</source>
        <translation>mod ist für rationale Zahlen.</translation>
    </message>
    <message>
        <source>(character {position})</source>
        <translation>(Zeichen {position})</translation>
    </message>
    <message>
        <source>In &apos;{expression}&apos;:</source>
        <translation>In &apos;{expression}&apos;:</translation>
    </message>
    <message>
        <source>This gets too long.</source>
        <translation>Das wird zu lang.</translation>
    </message>
    <message>
        <source>A condition is needed here, such as a &lt; b or a != 0.</source>
        <translation>Hier wird eine Bedingung gebraucht, etwa a &lt; b oder a != 0.</translation>
    </message>
    <message>
        <source>&apos;{part}&apos; is a word, and mathematics is needed here.</source>
        <translation>&apos;{part}&apos; ist ein Wort, und hier wird Mathematik gebraucht.</translation>
    </message>
    <message>
        <source>This is a list, and one number is needed here.</source>
        <translation>Das ist eine Liste, und hier wird eine einzige Zahl gebraucht.</translation>
    </message>
    <message>
        <source>A number or an expression is needed here.</source>
        <translation>Hier wird eine Zahl oder ein Term gebraucht.</translation>
    </message>
    <message>
        <source>I cannot work this number out.</source>
        <translation>Diese Zahl kann ich nicht ausrechnen.</translation>
    </message>
    <message>
        <source>The second argument of {name} is a letter.</source>
        <translation>Das zweite Argument von {name} ist ein Buchstabe.</translation>
    </message>
    <message>
        <source>The second argument of {name} is a letter, and {name2} has a value already.</source>
        <translation>Das zweite Argument von {name} ist ein Buchstabe, und {name2} hat schon einen Wert.</translation>
    </message>
    <message>
        <source>The function {name} does not take 3 arguments.</source>
        <translation>Die Funktion {name} nimmt keine 3 Argumente.</translation>
    </message>
    <message>
        <source>The function {name} needs a list.</source>
        <translation>Die Funktion {name} braucht eine Liste.</translation>
    </message>
    <message>
        <source>{what} must be a whole number from {low} to {high}.</source>
        <translation>{what} muss eine ganze Zahl von {low} bis {high} sein.</translation>
    </message>
    <message>
        <source>The function {name} needs a rational number.</source>
        <translation>Die Funktion {name} braucht eine rationale Zahl.</translation>
    </message>
    <message>
        <source>The number of places</source>
        <translation>Die Anzahl der Stellen</translation>
    </message>
    <message>
        <source>The number of figures</source>
        <translation>Die Anzahl der Ziffern</translation>
    </message>
    <message>
        <source>This decimal number does not end: say round(x, places).</source>
        <translation>Diese Dezimalzahl endet nicht: Schreibe round(x, Stellen).</translation>
    </message>
    <message>
        <source>The quartile</source>
        <translation>Das Quartil</translation>
    </message>
    <message>
        <source>The function {name} needs its arguments in brackets right behind it.</source>
        <translation>Die Funktion {name} braucht ihre Argumente in Klammern direkt dahinter.</translation>
    </message>
    <message>
        <source>For about equal write ≈, not ~.</source>
        <translation>Für ungefähr gleich schreibe ≈, nicht ~.</translation>
    </message>
    <message>
        <source>Did you mean {close}?</source>
        <translation>Meintest du {close}?</translation>
    </message>
    <message>
        <source>A product of letters is written {word}.</source>
        <translation>Ein Produkt von Buchstaben schreibt man {word}.</translation>
    </message>
    <message>
        <source>There is no name {word} here.</source>
        <translation>Einen Namen {word} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>&apos;{formula}&apos; is no chemical formula: {message}</source>
        <translation>&apos;{formula}&apos; ist keine chemische Formel: {message}</translation>
    </message>
    <message>
        <source>There is an element in {formula} without a standard atomic weight.</source>
        <translation>In {formula} kommt ein Element ohne Standardatommasse vor.</translation>
    </message>
    <message>
        <source>Only numbers can stand in this list.</source>
        <translation>In dieser Liste können nur Zahlen stehen.</translation>
    </message>
    <message>
        <source>The list needs {fewest} numbers at least.</source>
        <translation>Die Liste braucht mindestens {fewest} Zahlen.</translation>
    </message>
    <message>
        <source>The list has more than {max_items} items.</source>
        <translation>Die Liste hat mehr als {max_items} Einträge.</translation>
    </message>
    <message>
        <source>This has no real value: look for a division by zero, or the root or logarithm of a negative number.</source>
        <translation>Das hat keinen reellen Wert: Suche nach einer Division durch null oder nach der Wurzel oder dem Logarithmus einer negativen Zahl.</translation>
    </message>
    <message>
        <source>A number here has more than {max_digits} digits.</source>
        <translation>Hier hat eine Zahl mehr als {max_digits} Ziffern.</translation>
    </message>
    <message>
        <source>A number is needed here, and the letter {letters} has no value.</source>
        <translation>Hier wird eine Zahl gebraucht, und der Buchstabe {letters} hat keinen Wert.</translation>
    </message>
    <message>
        <source>Multiplied out this gets too long.</source>
        <translation>Ausmultipliziert wird das zu lang.</translation>
    </message>
    <message>
        <source>The index of a root is a whole number from 1 to 100.</source>
        <translation>Der Wurzelexponent ist eine ganze Zahl von 1 bis 100.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is a word, and mathematics is needed here.</source>
        <translation>&apos;{value}&apos; ist ein Wort, und hier wird Mathematik gebraucht.</translation>
    </message>
    <message>
        <source>A pack holds pack.toml, skills.toml, plots.toml, lessons/*.md, problems/*.toml, quizzes/*.toml, explorations/*.toml, and pictures (png, jpg, webp) in media/.</source>
        <translation>Ein Paket enthält pack.toml, skills.toml, plots.toml, lessons/*.md, problems/*.toml, quizzes/*.toml, explorations/*.toml und Bilder (png, jpg, webp) in media/.</translation>
    </message>
    <message>
        <source>There is no such folder in a pack.</source>
        <translation>Einen solchen Ordner gibt es in einem Paket nicht.</translation>
    </message>
    <message>
        <source>This name and {other} are the same on many systems.</source>
        <translation>Dieser Name und {other} sind auf vielen Systemen derselbe.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Benenne eines davon um.</translation>
    </message>
    <message>
        <source>This name is there twice.</source>
        <translation>Dieser Name ist zweimal da.</translation>
    </message>
    <message>
        <source>{path} cannot be a file and a folder.</source>
        <translation>{path} kann nicht Datei und Ordner zugleich sein.</translation>
    </message>
    <message>
        <source>This cannot be a file and a folder.</source>
        <translation>Das kann nicht Datei und Ordner zugleich sein.</translation>
    </message>
    <message>
        <source>A name has 1 to {max_name} characters.</source>
        <translation>Ein Name hat 1 bis {max_name} Zeichen.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürze ihn.</translation>
    </message>
    <message>
        <source>There is an invisible character in this name.</source>
        <translation>In diesem Namen steht ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Benenne die Datei um.</translation>
    </message>
    <message>
        <source>There is a backslash in this name.</source>
        <translation>In diesem Namen steht ein Backslash.</translation>
    </message>
    <message>
        <source>Folders are separated by /.</source>
        <translation>Ordner trennt man mit /.</translation>
    </message>
    <message>
        <source>This name begins at the root of a disk or network.</source>
        <translation>Dieser Name beginnt an der Wurzel eines Datenträgers oder Netzes.</translation>
    </message>
    <message>
        <source>There is a colon in this name, as behind the letter of a drive.</source>
        <translation>In diesem Namen steht ein Doppelpunkt, wie hinter einem Laufwerksbuchstaben.</translation>
    </message>
    <message>
        <source>A name has none of {forbidden} in it.</source>
        <translation>In einem Namen kommt keines dieser Zeichen vor: {forbidden}.</translation>
    </message>
    <message>
        <source>This name is not in Unicode&apos;s composed form (NFC).</source>
        <translation>Dieser Name ist nicht in der zusammengesetzten Form von Unicode (NFC).</translation>
    </message>
    <message>
        <source>This lies more than {max_levels} levels deep.</source>
        <translation>Das liegt mehr als {max_levels} Ebenen tief.</translation>
    </message>
    <message>
        <source>Move it up.</source>
        <translation>Verschiebe es nach oben.</translation>
    </message>
    <message>
        <source>This name leads out of the pack.</source>
        <translation>Dieser Name führt aus dem Paket hinaus.</translation>
    </message>
    <message>
        <source>A part of this name is empty.</source>
        <translation>Ein Teil dieses Namens ist leer.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Benenne es um.</translation>
    </message>
    <message>
        <source>A part of this name begins with a space, or ends with a dot or a space.</source>
        <translation>Ein Teil dieses Namens beginnt mit einem Leerzeichen oder endet mit einem Punkt oder Leerzeichen.</translation>
    </message>
    <message>
        <source>Windows keeps the name {value} for itself.</source>
        <translation>Windows behält den Namen {value} für sich.</translation>
    </message>
    <message>
        <source>This name begins with a dot, so it is hidden.</source>
        <translation>Dieser Name beginnt mit einem Punkt und ist deshalb versteckt.</translation>
    </message>
    <message>
        <source>An archive inside a pack is not allowed.</source>
        <translation>Ein Archiv in einem Paket ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Put in what is in it.</source>
        <translation>Lege hinein, was darin ist.</translation>
    </message>
    <message>
        <source>There is no such file in a pack.</source>
        <translation>Eine solche Datei gibt es in einem Paket nicht.</translation>
    </message>
    <message>
        <source>(and {findings} more)</source>
        <translation>(und {findings} weitere)</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Einen solchen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a link; a pack holds none.</source>
        <translation>Das ist eine Verknüpfung; ein Paket enthält keine.</translation>
    </message>
    <message>
        <source>Put in the file itself.</source>
        <translation>Lege die Datei selbst hinein.</translation>
    </message>
    <message>
        <source>There are more than {max_files} files, or more than {max_levels} levels.</source>
        <translation>Es gibt mehr als {max_files} Dateien oder mehr als {max_levels} Ebenen.</translation>
    </message>
    <message>
        <source>Is this the folder of the pack?</source>
        <translation>Ist das der Ordner des Pakets?</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Nimm sie heraus.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>sie ist zu lang</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>sie fehlt</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({strerror}).</source>
        <translation>{path}: kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>{path} was written by a newer Lemma.</source>
        <translation>{path} wurde von einem neueren Lemma geschrieben.</translation>
    </message>
    <message>
        <source>Use that one, or another data folder.</source>
        <translation>Nimm dieses oder einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>it cannot be read as one</source>
        <translation>sie ist nicht als solche lesbar</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Mach es kürzer.</translation>
    </message>
    <message>
        <source>This text has {text} characters; {max_length} are allowed.</source>
        <translation>Dieser Text hat {text} Zeichen; erlaubt sind {max_length}.</translation>
    </message>
    <message>
        <source>For a number sign at the beginning of a line write \#.</source>
        <translation>Für ein Nummernzeichen am Zeilenanfang schreibe \#.</translation>
    </message>
    <message>
        <source>Headings are for lesson pages.</source>
        <translation>Überschriften sind für Lektionsseiten.</translation>
    </message>
    <message>
        <source>Write it in Markdown; mathematics such as a &lt; b stands between dollars, and a bare sign is written \&lt;.</source>
        <translation>Schreibe es in Markdown; Mathematik wie a &lt; b steht zwischen Dollarzeichen, und ein einzelnes Zeichen schreibt man \&lt;.</translation>
    </message>
    <message>
        <source>There is HTML here: {shown}.</source>
        <translation>Hier steht HTML: {shown}.</translation>
    </message>
    <message>
        <source>Values are put into problems and explorations only; a page may show a problem: ![](example:id).</source>
        <translation>Werte setzt man nur in Aufgaben und Erkundungen ein; eine Seite kann eine Aufgabe zeigen: ![](example:id).</translation>
    </message>
    <message>
        <source>{raw} stands on a page.</source>
        <translation>{raw} steht auf einer Seite.</translation>
    </message>
    <message>
        <source>A page begins with its title.</source>
        <translation>Eine Seite beginnt mit ihrem Titel.</translation>
    </message>
    <message>
        <source>Write # and the title on the first line.</source>
        <translation>Schreibe # und den Titel in die erste Zeile.</translation>
    </message>
    <message>
        <source>This link leads to {shown}.</source>
        <translation>Dieser Link führt zu {shown}.</translation>
    </message>
    <message>
        <source>Say in the square brackets what is to be seen: ![a train at a station](media/train.png).</source>
        <translation>Sag in den eckigen Klammern, was zu sehen ist: ![ein Zug in einem Bahnhof](media/train.png).</translation>
    </message>
    <message>
        <source>The picture {shown} has no description.</source>
        <translation>Das Bild {shown} hat keine Beschreibung.</translation>
    </message>
    <message>
        <source>on pages</source>
        <translation>auf Seiten</translation>
    </message>
    <message>
        <source>on pages and in problems</source>
        <translation>auf Seiten und in Aufgaben</translation>
    </message>
    <message>
        <source>The plots of an exploration are always shown.</source>
        <translation>Die Schaubilder einer Erkundung werden immer gezeigt.</translation>
    </message>
    <message>
        <source>![]({shown}) can stand {where} only.</source>
        <translation>![]({shown}) kann nur {where} stehen.</translation>
    </message>
    <message>
        <source>There is no picture {shown} that could be shown.</source>
        <translation>Es gibt kein Bild {shown}, das gezeigt werden könnte.</translation>
    </message>
    <message>
        <source>Open it in a picture editor and save it again.</source>
        <translation>Öffne es in einem Bildprogramm und speichere es noch einmal.</translation>
    </message>
    <message>
        <source>This is not a picture in png, jpg or webp.</source>
        <translation>Das ist kein Bild in png, jpg oder webp.</translation>
    </message>
    <message>
        <source>This is a picture in {found}, not what its name says.</source>
        <translation>Das ist ein Bild in {found}, nicht das, was sein Name sagt.</translation>
    </message>
    <message>
        <source>it ends in the middle</source>
        <translation>es endet mittendrin</translation>
    </message>
    <message>
        <source>This picture has {width} x {height} pixels; {max_side} a side and {max_pixels} in all are allowed.</source>
        <translation>Dieses Bild hat {width} x {height} Pixel; erlaubt sind {max_side} je Seite und {max_pixels} insgesamt.</translation>
    </message>
    <message>
        <source>This picture is damaged: {why}.</source>
        <translation>Dieses Bild ist beschädigt: {why}.</translation>
    </message>
    <message>
        <source>This picture moves; only still ones are taken.</source>
        <translation>Dieses Bild bewegt sich; nur unbewegte werden genommen.</translation>
    </message>
    <message>
        <source>Save one frame of it.</source>
        <translation>Speichere ein einzelnes Bild daraus.</translation>
    </message>
    <message>
        <source>a checksum is wrong</source>
        <translation>eine Prüfsumme ist falsch</translation>
    </message>
    <message>
        <source>its header is not first, or not alone</source>
        <translation>der Kopf steht nicht am Anfang oder nicht allein</translation>
    </message>
    <message>
        <source>its pixels are torn apart, or without a palette</source>
        <translation>die Bildpunkte sind auseinandergerissen oder ohne Palette</translation>
    </message>
    <message>
        <source>there are no pixels in it</source>
        <translation>es enthält keine Bildpunkte</translation>
    </message>
    <message>
        <source>Something else follows the end of this picture.</source>
        <translation>Hinter dem Ende dieses Bildes steht noch etwas anderes.</translation>
    </message>
    <message>
        <source>a part of it is unknown</source>
        <translation>ein Teil davon ist unbekannt</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>es hat zu viele Teile</translation>
    </message>
    <message>
        <source>its header has the wrong length</source>
        <translation>der Kopf hat die falsche Länge</translation>
    </message>
    <message>
        <source>its header makes no sense</source>
        <translation>der Kopf ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>a segment is missing</source>
        <translation>ein Abschnitt fehlt</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>es ist kein Bild darin</translation>
    </message>
    <message>
        <source>it is of a rare kind, or a marker is in the wrong place</source>
        <translation>es ist von seltener Art, oder eine Marke steht an der falschen Stelle</translation>
    </message>
    <message>
        <source>a length in it is wrong</source>
        <translation>eine Länge darin ist falsch</translation>
    </message>
    <message>
        <source>there are two pictures in it</source>
        <translation>es sind zwei Bilder darin</translation>
    </message>
    <message>
        <source>it has too many passes, or no header</source>
        <translation>es hat zu viele Durchgänge oder keinen Kopf</translation>
    </message>
    <message>
        <source>it does not hold the picture it announces</source>
        <translation>es enthält nicht das Bild, das es ankündigt</translation>
    </message>
    <message>
        <source>its header is in the wrong place</source>
        <translation>der Kopf steht an der falschen Stelle</translation>
    </message>
    <message>
        <source>it does not begin with a whole frame</source>
        <translation>es beginnt nicht mit einem ganzen Bild</translation>
    </message>
    <message>
        <source>This has more than {max_nodes} parts, too many to draw.</source>
        <translation>Das hat mehr als {max_nodes} Teile, zu viele zum Zeichnen.</translation>
    </message>
    <message>
        <source>There is no real value of {name}.</source>
        <translation>Es gibt keinen reellen Wert von {name}.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>I cannot work this out as a number: it holds {name}.</source>
        <translation>Ich kann das nicht als Zahl ausrechnen: Es enthält {name}.</translation>
    </message>
    <message>
        <source>I cannot tell what is to become a fraction here.</source>
        <translation>Ich kann nicht erkennen, was hier ein Bruch werden soll.</translation>
    </message>
    <message>
        <source>I cannot tell in which form the answer is asked for.</source>
        <translation>Ich kann nicht erkennen, in welcher Form die Antwort gefragt ist.</translation>
    </message>
    <message>
        <source>I cannot round the answer to this kind of question.</source>
        <translation>Die Antwort auf diese Art von Frage kann ich nicht runden.</translation>
    </message>
    <message>
        <source>no solution of the equations fits the story</source>
        <translation>keine Lösung der Gleichungen passt zur Geschichte</translation>
    </message>
    <message>
        <source>More than one answer fits this story, so I cannot tell which one is meant.</source>
        <translation>Mehr als eine Antwort passt zu dieser Geschichte, also kann ich nicht erkennen, welche gemeint ist.</translation>
    </message>
    <message>
        <source>put back into the story</source>
        <translation>in die Geschichte eingesetzt</translation>
    </message>
    <message>
        <source>Every number fits this story, so something is missing in it.</source>
        <translation>Jede Zahl passt zu dieser Geschichte, also fehlt darin etwas.</translation>
    </message>
    <message>
        <source>Something is missing in this story.</source>
        <translation>In dieser Geschichte fehlt etwas.</translation>
    </message>
    <message>
        <source>written with a common denominator</source>
        <translation>mit einem gemeinsamen Nenner geschrieben</translation>
    </message>
    <message>
        <source>compared as numbers</source>
        <translation>als Zahlen verglichen</translation>
    </message>
    <message>
        <source>they are equal</source>
        <translation>sie sind gleich</translation>
    </message>
    <message>
        <source>I cannot tell with certainty whether this is true.</source>
        <translation>Ich kann nicht mit Sicherheit sagen, ob das wahr ist.</translation>
    </message>
    <message>
        <source>both sides are {left}</source>
        <translation>beide Seiten sind {left}</translation>
    </message>
    <message>
        <source>both sides compared</source>
        <translation>beide Seiten verglichen</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>ausgerechnet</translation>
    </message>
    <message>
        <source>both sides are {texts}</source>
        <translation>beide Seiten sind {texts}</translation>
    </message>
    <message>
        <source>the sides are {texts} and {texts2}</source>
        <translation>die Seiten sind {texts} und {texts2}</translation>
    </message>
    <message>
        <source>{why}; the solution is {text}</source>
        <translation>{why}; die Lösung ist {text}</translation>
    </message>
    <message>
        <source>{why}; all solutions are {text}</source>
        <translation>{why}; alle Lösungen sind {text}</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>eingesetzt</translation>
    </message>
    <message>
        <source>yes: {why}</source>
        <translation>ja: {why}</translation>
    </message>
    <message>
        <source>no: {why}</source>
        <translation>nein: {why}</translation>
    </message>
    <message>
        <source>I can round numbers only.</source>
        <translation>Runden kann ich nur Zahlen.</translation>
    </message>
    <message>
        <source>rounded from the exact number</source>
        <translation>von der genauen Zahl gerundet</translation>
    </message>
    <message>
        <source>rounded from the exact solutions</source>
        <translation>von den genauen Lösungen gerundet</translation>
    </message>
    <message>
        <source>Zero has no significant figures.</source>
        <translation>Null hat keine gültigen Ziffern.</translation>
    </message>
    <message>
        <source>This is not rounded as asked: {value}.</source>
        <translation>Das ist nicht so gerundet wie verlangt: {value}.</translation>
    </message>
    <message>
        <source>Solve each inequality: {said}.</source>
        <translation>Löse jede Ungleichung: {said}.</translation>
    </message>
    <message>
        <source>Keep the numbers that satisfy all of them.</source>
        <translation>Behalte die Zahlen, die alle erfüllen.</translation>
    </message>
    <message>
        <source>Keep the numbers that satisfy one of them.</source>
        <translation>Behalte die Zahlen, die eine davon erfüllen.</translation>
    </message>
    <message>
        <source>So the answer is $\boxed{{{answer}}}$.</source>
        <translation>Also ist die Antwort $\boxed{{{answer}}}$.</translation>
    </message>
    <message>
        <source>Find the slope: the change of $y$ divided by the change of $x$.</source>
        <translation>Finde die Steigung: die Änderung von $y$ geteilt durch die Änderung von $x$.</translation>
    </message>
    <message>
        <source>Find the slope: the line given has the slope ${slope}$; {how}.</source>
        <translation>Finde die Steigung: die gegebene Gerade hat die Steigung ${slope}$; {how}.</translation>
    </message>
    <message>
        <source>Take ${u}$ for the inner function ${inner}$; its derivative is ${slope}$.</source>
        <translation>Nimm ${u}$ für die innere Funktion ${inner}$; ihre Ableitung ist ${slope}$.</translation>
    </message>
    <message>
        <source>The integral becomes ${new}$, and at the end ${inner}$ is put back for ${u}$.</source>
        <translation>Das Integral wird zu ${new}$, und am Ende kommt ${inner}$ wieder an die Stelle von ${u}$.</translation>
    </message>
    <message>
        <source>Multiply {words}</source>
        <translation>Multipliziere {words}</translation>
    </message>
    <message>
        <source>The left sides are multiples of each other, but the right sides are not.</source>
        <translation>Die linken Seiten sind Vielfache voneinander, die rechten aber nicht.</translation>
    </message>
    <message>
        <source>So the equations contradict</source>
        <translation>Also widersprechen sich die Gleichungen</translation>
    </message>
    <message>
        <source>Keep one factor ${odd}$ and write the others by ${other}$</source>
        <translation>Behalte einen Faktor ${odd}$ und schreibe die anderen mit ${other}$</translation>
    </message>
    <message>
        <source>Use ${square}$.</source>
        <translation>Verwende ${square}$.</translation>
    </message>
    <message>
        <source>${found} = {square}$, and ${power}$ has the derivative ${values}$.</source>
        <translation>${found} = {square}$, und ${power}$ hat die Ableitung ${values}$.</translation>
    </message>
    <message>
        <source>Write the square of the tangent by the cosine</source>
        <translation>Schreibe das Quadrat des Tangens mit dem Kosinus</translation>
    </message>
    <message>
        <source>Write the product as a sum</source>
        <translation>Schreibe das Produkt als Summe</translation>
    </message>
    <message>
        <source>Multiply above and below by what stands in the logarithm: above stands then its derivative.</source>
        <translation>Erweitere mit dem, was im Logarithmus steht: oben steht dann seine Ableitung.</translation>
    </message>
    <message>
        <source>It comes from the substitution ${x} = {value}$.</source>
        <translation>Es kommt aus der Substitution ${x} = {value}$.</translation>
    </message>
    <message>
        <source>Integrate by parts, and solve for the integral that comes back.</source>
        <translation>Integriere partiell, und löse nach dem Integral auf, das wiederkehrt.</translation>
    </message>
    <message>
        <source>The derivative of what stands in the logarithm shows it.</source>
        <translation>Die Ableitung dessen, was im Logarithmus steht, zeigt es.</translation>
    </message>
    <message>
        <source>Integrate by parts twice: then the same integral stands on both sides, and one can solve for it.</source>
        <translation>Integriere zweimal partiell: dann steht dasselbe Integral auf beiden Seiten, und man kann danach auflösen.</translation>
    </message>
    <message>
        <source>Divide by ${by}$, as sine divided by cosine is tangent.</source>
        <translation>Teile durch ${by}$, denn Sinus geteilt durch Kosinus ist Tangens.</translation>
    </message>
    <message>
        <source>Nothing is lost: where the cosine is zero, the sine is not.</source>
        <translation>Nichts geht verloren: wo der Kosinus null ist, ist es der Sinus nicht.</translation>
    </message>
    <message>
        <source>Write the left side as one sine: {formula}, where $r$ is the root of the sum of the squares and the tangent of $d$ is $b$ divided by $a$.</source>
        <translation>Schreibe die linke Seite als einen einzigen Sinus: {formula}, wobei $r$ die Wurzel aus der Summe der Quadrate ist und der Tangens von $d$ gleich $b$ geteilt durch $a$.</translation>
    </message>
    <message>
        <source>Here $r = {height}$ and $d = {shift}$; divide by $r$.</source>
        <translation>Hier ist $r = {height}$ und $d = {shift}$; teile durch $r$.</translation>
    </message>
    <message>
        <source>So the product does.</source>
        <translation>Also auch das Produkt.</translation>
    </message>
    <message>
        <source>This is too long for a line of work.</source>
        <translation>Das ist zu lang für eine Zeile einer Rechnung.</translation>
    </message>
    <message>
        <source>log to the base {base}</source>
        <translation>log zur Basis {base}</translation>
    </message>
    <message>
        <source>This compares the coefficients.</source>
        <translation>Das vergleicht die Koeffizienten.</translation>
    </message>
    <message>
        <source>It is right where both sides must be the same for every number.</source>
        <translation>Das stimmt, wenn beide Seiten für jede Zahl gleich sein müssen.</translation>
    </message>
    <message>
        <source>In degrees this is right: write the degree sign at every angle.</source>
        <translation>In Grad stimmt das: schreibe das Gradzeichen an jeden Winkel.</translation>
    </message>
    <message>
        <source>This is never true.</source>
        <translation>Das ist nie wahr.</translation>
    </message>
    <message>
        <source>What follows from it is checked all the same.</source>
        <translation>Was daraus folgt, wird trotzdem geprüft.</translation>
    </message>
    <message>
        <source>The pictures up to this one have more than {max_pixels} GB of pixels.</source>
        <translation>Die Bilder bis zu diesem haben mehr als {max_pixels} GB an Pixeln.</translation>
    </message>
    <message>
        <source>Make them smaller, or two packs of it.</source>
        <translation>Mache sie kleiner, oder zwei Pakete daraus.</translation>
    </message>
    <message>
        <source>The line &apos;{typed}&apos; does not follow from the one before.</source>
        <translation>Die Zeile &apos;{typed}&apos; folgt nicht aus der davor.</translation>
    </message>
    <message>
        <source>The line &apos;{typed}&apos; loses solutions.</source>
        <translation>Die Zeile &apos;{typed}&apos; verliert Lösungen.</translation>
    </message>
    <message>
        <source>Keep them all; or write follows = false and say in words why the others drop out.</source>
        <translation>Behalte sie alle; oder schreibe follows = false und sag in Worten, warum die anderen wegfallen.</translation>
    </message>
    <message>
        <source>The line &apos;{typed}&apos; cannot be read.</source>
        <translation>Die Zeile &apos;{typed}&apos; kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is a sign here that cannot be seen and steers the screen (U+{sign}).</source>
        <translation>Hier steht ein Zeichen, das man nicht sehen kann und das den Bildschirm steuert (U+{sign}).</translation>
    </message>
    <message>
        <source>Write the formula out: a pack defines no commands, and nothing in it leads out of it.</source>
        <translation>Schreibe die Formel aus: ein Paket definiert keine Befehle, und nichts darin führt hinaus.</translation>
    </message>
    <message>
        <source>{found} cannot stand in a formula.</source>
        <translation>{found} kann nicht in einer Formel stehen.</translation>
    </message>
    <message>
        <source>Links lead to skills, problems and explorations: [see ratios](skill:ratios), [try it](problem:id), [move it](exploration:id).</source>
        <translation>Links führen zu Fertigkeiten, Aufgaben und Erkundungen: [siehe Verhältnisse](skill:ratios), [probier es](problem:id), [beweg es](exploration:id).</translation>
    </message>
    <message>
        <source>Nothing here opens an address of the web: write it as plain text.</source>
        <translation>Hier öffnet nichts eine Adresse im Netz: Schreibe sie als einfachen Text.</translation>
    </message>
    <message>
        <source>A picture lies in media: ![what is to be seen](media/train.png).</source>
        <translation>Ein Bild liegt in media: ![was zu sehen ist](media/train.png).</translation>
    </message>
    <message>
        <source>Others: plot:id, example:id, exploration:id.</source>
        <translation>Anderes: plot:id, example:id, exploration:id.</translation>
    </message>
    <message>
        <source>There is more in this picture than its pixels.</source>
        <translation>In diesem Bild ist mehr als seine Pixel.</translation>
    </message>
    <message>
        <source>There is too much text hidden in this picture.</source>
        <translation>In diesem Bild ist zu viel Text versteckt.</translation>
    </message>
    <message>
        <source>its pixels cannot be unpacked</source>
        <translation>seine Pixel lassen sich nicht entpacken</translation>
    </message>
    <message>
        <source>I do not know what {name} is.</source>
        <translation>Ich weiß nicht, was {name} ist.</translation>
    </message>
    <message>
        <source>The index of a root must be a whole number here.</source>
        <translation>Der Wurzelexponent muss hier eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>The index of a root must be a whole number from 1 to 1000 here.</source>
        <translation>Der Wurzelexponent muss hier eine ganze Zahl von 1 bis 1000 sein.</translation>
    </message>
    <message>
        <source>I cannot tell the base of this logarithm.</source>
        <translation>Ich kann die Basis dieses Logarithmus nicht erkennen.</translation>
    </message>
    <message>
        <source>I cannot work out {name}(...) as a function of numbers.</source>
        <translation>Ich kann {name}(...) nicht als Funktion von Zahlen ausrechnen.</translation>
    </message>
    <message>
        <source>I cannot compare numbers with {sign}.</source>
        <translation>Ich kann Zahlen nicht mit {sign} vergleichen.</translation>
    </message>
    <message>
        <source>The bounds of a sum must not change with what is drawn.</source>
        <translation>Die Grenzen einer Summe dürfen sich nicht mit dem ändern, was gezeichnet wird.</translation>
    </message>
    <message>
        <source>A sum of more than {max_terms} terms is too long to draw.</source>
        <translation>Eine Summe aus mehr als {max_terms} Gliedern ist zu lang zum Zeichnen.</translation>
    </message>
    <message>
        <source>These sums are too long to draw.</source>
        <translation>Diese Summen sind zu lang zum Zeichnen.</translation>
    </message>
    <message>
        <source>a matrix</source>
        <translation>eine Matrix</translation>
    </message>
    <message>
        <source>a set</source>
        <translation>eine Menge</translation>
    </message>
    <message>
        <source>a plus-minus sign</source>
        <translation>ein Plus-Minus-Zeichen</translation>
    </message>
    <message>
        <source>a derivative</source>
        <translation>eine Ableitung</translation>
    </message>
    <message>
        <source>an integral</source>
        <translation>ein Integral</translation>
    </message>
    <message>
        <source>a limit</source>
        <translation>einen Grenzwert</translation>
    </message>
    <message>
        <source>a unit</source>
        <translation>eine Einheit</translation>
    </message>
    <message>
        <source>a chemical formula</source>
        <translation>eine chemische Formel</translation>
    </message>
    <message>
        <source>a function that is not known</source>
        <translation>eine Funktion, die nicht bekannt ist</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>These have more than {max_nodes} parts together, too many to simulate.</source>
        <translation>Diese haben zusammen mehr als {max_nodes} Teile, zu viele für eine Simulation.</translation>
    </message>
    <message>
        <source>shared {shared}</source>
        <translation>shared {shared}</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>ein OpenDocument-Text</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet</source>
        <translation>eine OpenDocument-Tabelle</translation>
    </message>
    <message>
        <source>an OpenDocument presentation</source>
        <translation>eine OpenDocument-Präsentation</translation>
    </message>
    <message>
        <source>a course package (IMS)</source>
        <translation>ein Kurspaket (IMS)</translation>
    </message>
    <message>
        <source>a document of Pages, Numbers or Keynote</source>
        <translation>ein Dokument aus Pages, Numbers oder Keynote</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>an old Word or Excel file</source>
        <translation>eine alte Word- oder Excel-Datei</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>Questions are brought over from a spreadsheet saved as CSV (the columns: lemma pack sheet FILE.csv), from Moodle XML, GIFT or OATutor, with: lemma pack new FOLDER --from FILE</source>
        <translation>Fragen übernimmt man aus einer als CSV gespeicherten Tabelle (die Spalten: lemma pack sheet FILE.csv), aus Moodle XML, GIFT oder OATutor, mit: lemma pack new FOLDER --from FILE</translation>
    </message>
    <message>
        <source>A dollar sign that is none is written \$.</source>
        <translation>Ein Dollarzeichen, das keine Formel beginnt, schreibt man \$.</translation>
    </message>
    <message>
        <source>In LaTeX, leave a space between braces of its own: \frac{{ {{{a}}} }}{{2}}.</source>
        <translation>Lass in LaTeX ein Leerzeichen zwischen den eigenen Klammern: \frac{{ {{{a}}} }}{{2}}.</translation>
    </message>
    <message>
        <source>There are two closing braces here, but none before.</source>
        <translation>Hier stehen zwei schließende geschweifte Klammern, aber davor keine öffnenden.</translation>
    </message>
    <message>
        <source>There are three opening braces in a row here.</source>
        <translation>Hier stehen drei öffnende geschweifte Klammern hintereinander.</translation>
    </message>
    <message>
        <source>The two braces opened here are not closed.</source>
        <translation>Die zwei geschweiften Klammern, die hier beginnen, werden nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is nothing between these braces.</source>
        <translation>Zwischen diesen geschweiften Klammern steht nichts.</translation>
    </message>
    <message>
        <source>two dollar signs</source>
        <translation>zwei Dollarzeichen</translation>
    </message>
    <message>
        <source>dollar sign</source>
        <translation>Dollarzeichen</translation>
    </message>
    <message>
        <source>There is nothing between these dollar signs.</source>
        <translation>Zwischen diesen Dollarzeichen steht nichts.</translation>
    </message>
    <message>
        <source>A box plot needs a list of two numbers at least.</source>
        <translation>Ein Boxplot braucht eine Liste aus mindestens zwei Zahlen.</translation>
    </message>
    <message>
        <source>The {name}-axis must go from a smaller number to a larger one.</source>
        <translation>Die {name}-Achse muss von einer kleineren zu einer größeren Zahl gehen.</translation>
    </message>
    <message>
        <source>The two lists have {x} and {y} numbers; they must be of the same length.</source>
        <translation>Die beiden Listen haben {x} und {y} Zahlen; sie müssen gleich lang sein.</translation>
    </message>
    <message>
        <source>In the plot &apos;{plot}&apos;, {where}: {sentence}</source>
        <translation>Im Schaubild &apos;{plot}&apos;, {where}: {sentence}</translation>
    </message>
    <message>
        <source>In the plot &apos;{plot}&apos;: {sentence}</source>
        <translation>Im Schaubild &apos;{plot}&apos;: {sentence}</translation>
    </message>
    <message>
        <source>An expression in quotes or a number is needed here.</source>
        <translation>Hier wird ein Term in Anführungszeichen oder eine Zahl gebraucht.</translation>
    </message>
    <message>
        <source>Two numbers in square brackets are needed here, as in [0, 10].</source>
        <translation>Hier werden zwei Zahlen in eckigen Klammern gebraucht, wie in [0, 10].</translation>
    </message>
    <message>
        <source>This is either true or false, without quotes.</source>
        <translation>Das ist entweder true oder false, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>A text in quotes is needed here.</source>
        <translation>Hier wird ein Text in Anführungszeichen gebraucht.</translation>
    </message>
    <message>
        <source>A table in braces is needed here, as in {{ x = 0, y = 1 }}.</source>
        <translation>Hier wird eine Tabelle in geschweiften Klammern gebraucht, wie in {{ x = 0, y = 1 }}.</translation>
    </message>
    <message>
        <source>The field {name} is missing.</source>
        <translation>Das Feld {name} fehlt.</translation>
    </message>
    <message>
        <source>A line across has either x or y, one of the two.</source>
        <translation>Eine durchgehende Linie hat entweder x oder y, eines von beiden.</translation>
    </message>
    <message>
        <source>The number of columns is a whole number from 1 to 200.</source>
        <translation>Die Anzahl der Säulen ist eine ganze Zahl von 1 bis 200.</translation>
    </message>
    <message>
        <source>labels and values are two lists of the same length.</source>
        <translation>labels und values sind zwei gleich lange Listen.</translation>
    </message>
    <message>
        <source>There is no field {name} here.</source>
        <translation>Ein Feld {name} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Es gibt: {known}.</translation>
    </message>
    <message>
        <source>There is nothing to be drawn.</source>
        <translation>Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Give it functions, points, bars, ...</source>
        <translation>Gib Funktionen, Punkte, Säulen, ... an.</translation>
    </message>
    <message>
        <source>A description is needed, for those who cannot see the plot.</source>
        <translation>Eine Beschreibung ist nötig, für alle, die das Schaubild nicht sehen können.</translation>
    </message>
    <message>
        <source>There is more in the picture.</source>
        <translation>Im Bild ist noch mehr.</translation>
    </message>
    <message>
        <source>The horizontal axis{label} goes from {low} to {high}.</source>
        <translation>Die waagerechte Achse{label} geht von {low} bis {high}.</translation>
    </message>
    <message>
        <source>The vertical axis{label} goes from {low} to {high}.</source>
        <translation>Die senkrechte Achse{label} geht von {low} bis {high}.</translation>
    </message>
    <message>
        <source>The point {label} is</source>
        <translation>Der Punkt {label} liegt</translation>
    </message>
    <message>
        <source>There is a point</source>
        <translation>Ein Punkt liegt</translation>
    </message>
    <message>
        <source>an open circle</source>
        <translation>ein leerer Kreis</translation>
    </message>
    <message>
        <source>{name} at ({x}, {y}), an open circle.</source>
        <translation>{name} bei ({x}, {y}), ein leerer Kreis.</translation>
    </message>
    <message>
        <source>{name} at ({x}, {y}).</source>
        <translation>{name} bei ({x}, {y}).</translation>
    </message>
    <message>
        <source>An arrow</source>
        <translation>Ein Pfeil</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Eine Linie</translation>
    </message>
    <message>
        <source>{label} stands at ({start}, {start2}).</source>
        <translation>{label} steht bei ({start}, {start2}).</translation>
    </message>
    <message>
        <source>An arrow{name} goes from ({start}, {start2}) to ({end}, {end2}).</source>
        <translation>Ein Pfeil{name} geht von ({start}, {start2}) nach ({end}, {end2}).</translation>
    </message>
    <message>
        <source>A line{name} goes from ({start}, {start2}) to ({end}, {end2}).</source>
        <translation>Eine Linie{name} geht von ({start}, {start2}) nach ({end}, {end2}).</translation>
    </message>
    <message>
        <source>A dashed line{name} runs across at {where}.</source>
        <translation>Eine gestrichelte Linie{name} verläuft bei {where}.</translation>
    </message>
    <message>
        <source>An area{name} is shaded from x = {xs} to {xs2}.</source>
        <translation>Eine Fläche{name} ist von x = {xs} bis {xs2} schattiert.</translation>
    </message>
    <message>
        <source>A box plot: from {low} to {high}, quartiles {lower} and {upper}, median {median}.</source>
        <translation>Ein Boxplot: von {low} bis {high}, Quartile {lower} und {upper}, Median {median}.</translation>
    </message>
    <message>
        <source>Bars: {parts}.</source>
        <translation>Säulen: {parts}.</translation>
    </message>
    <message>
        <source>A histogram without values.</source>
        <translation>Ein Histogramm ohne Werte.</translation>
    </message>
    <message>
        <source>A histogram of {heights} values in {heights2} columns; the highest has {heights3}, from {left} to {right}.</source>
        <translation>Ein Histogramm aus {heights} Werten in {heights2} Säulen; die höchste hat {heights3}, von {left} bis {right}.</translation>
    </message>
    <message>
        <source>{x} points; their correlation is about {x2}</source>
        <translation>{x} Punkte; ihre Korrelation beträgt etwa {x2}</translation>
    </message>
    <message>
        <source>{x} points</source>
        <translation>{x} Punkte</translation>
    </message>
    <message>
        <source>The line {label}</source>
        <translation>Die Linie {label}</translation>
    </message>
    <message>
        <source>The line{ordinal}</source>
        <translation>Die Linie{ordinal}</translation>
    </message>
    <message>
        <source>is there from x = {ends} to {ends2}</source>
        <translation>ist von x = {ends} bis {ends2} da</translation>
    </message>
    <message>
        <source>is level</source>
        <translation>ist waagerecht</translation>
    </message>
    <message>
        <source>rises, straight, with the slope {slope}</source>
        <translation>steigt gerade, mit der Steigung {slope}</translation>
    </message>
    <message>
        <source>falls, straight, with the slope {slope}</source>
        <translation>fällt gerade, mit der Steigung {slope}</translation>
    </message>
    <message>
        <source>is level, straight, with the slope {slope}</source>
        <translation>ist waagerecht und gerade, mit der Steigung {slope}</translation>
    </message>
    <message>
        <source>goes beyond all bounds at x = {poles}</source>
        <translation>wächst bei x = {poles} über alle Grenzen</translation>
    </message>
    <message>
        <source>{name} has no zeros and no turning points here.</source>
        <translation>{name} hat hier keine Nullstellen und keine Hoch- oder Tiefpunkte.</translation>
    </message>
    <message>
        <source>{name} goes from ({start}, {start2}) to ({end}, {end2}); its heights are between {ys} and {ys2}.</source>
        <translation>{name} geht von ({start}, {start2}) nach ({end}, {end2}); die Höhen liegen zwischen {ys} und {ys2}.</translation>
    </message>
    <message>
        <source>runs along the x-axis</source>
        <translation>verläuft auf der x-Achse</translation>
    </message>
    <message>
        <source>meets the x-axis {zeros} times</source>
        <translation>trifft die x-Achse {zeros} Mal</translation>
    </message>
    <message>
        <source>meets the x-axis at about x = {zeros}</source>
        <translation>trifft die x-Achse etwa bei x = {zeros}</translation>
    </message>
    <message>
        <source>meets the y-axis at about y = {inside}</source>
        <translation>trifft die y-Achse etwa bei y = {inside}</translation>
    </message>
    <message>
        <source>jumps {found} times</source>
        <translation>springt {found} Mal</translation>
    </message>
    <message>
        <source>jumps at x = {found}</source>
        <translation>springt bei x = {found}</translation>
    </message>
    <message>
        <source>turns {turning} times, between {ys} and {ys2}</source>
        <translation>kehrt {turning} Mal um, zwischen {ys} und {ys2}</translation>
    </message>
    <message>
        <source>turns at about {shown}</source>
        <translation>kehrt um etwa bei {shown}</translation>
    </message>
    <message>
        <source>{parts} and {parts2}</source>
        <translation>{parts} und {parts2}</translation>
    </message>
    <message>
        <source>The problem {id} has no part {part}.</source>
        <translation>Die Aufgabe {id} hat keinen Teil {part}.</translation>
    </message>
    <message>
        <source>This is not the record of a quiz.</source>
        <translation>Das ist keine Aufzeichnung eines Quiz.</translation>
    </message>
    <message>
        <source>{place}: the quiz {id} draws from {draw}, and there is no such problem.</source>
        <translation>{place}: Das Quiz {id} zieht aus {draw}, und eine solche Aufgabe gibt es nicht.</translation>
    </message>
    <message>
        <source>the problem {problem}</source>
        <translation>der Aufgabe {problem}</translation>
    </message>
    <message>
        <source>the skill {skill} with difficulty {difficulty} to {difficulty2}</source>
        <translation>der Fertigkeit {skill} mit Schwierigkeit {difficulty} bis {difficulty2}</translation>
    </message>
    <message>
        <source>This paper was drawn from {pack} {version}, not from {id} {version2}.</source>
        <translation>Dieser Bogen wurde aus {pack} {version} gezogen, nicht aus {id} {version2}.</translation>
    </message>
    <message>
        <source>Regrade it with that version of the pack.</source>
        <translation>Bewerte ihn neu mit jener Version des Pakets.</translation>
    </message>
    <message>
        <source>The pack {id} {version} has no problem {problem}.</source>
        <translation>Das Paket {id} {version} hat keine Aufgabe {problem}.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>Es gibt keine Antwort.</translation>
    </message>
    <message>
        <source>This answer came after the time was up.</source>
        <translation>Diese Antwort kam, nachdem die Zeit um war.</translation>
    </message>
    <message>
        <source>`{name}` has too many digits.</source>
        <translation>`{name}` hat zu viele Ziffern.</translation>
    </message>
    <message>
        <source>Write a shorter one.</source>
        <translation>Schreibe eine kürzere Zahl.</translation>
    </message>
    <message>
        <source>Write absolute = 0.05 or relative = 0.01; for exact values the kind &quot;rational&quot; will do.</source>
        <translation>Schreibe absolute = 0.05 oder relative = 0.01; für genaue Werte genügt die Art &quot;rational&quot;.</translation>
    </message>
    <message>
        <source>Without a tolerance only the exact value is right.</source>
        <translation>Ohne Toleranz ist nur der genaue Wert richtig.</translation>
    </message>
    <message>
        <source>`{name}` belongs to answers of kind &quot;{lists}&quot;, and this one is &quot;{kind}&quot;.</source>
        <translation>`{name}` gehört zu Antworten der Art &quot;{lists}&quot;, und diese ist &quot;{kind}&quot;.</translation>
    </message>
    <message>
        <source>Delete it, or change the kind.</source>
        <translation>Lösche es oder ändere die Art.</translation>
    </message>
    <message>
        <source>An answer of kind &quot;{kind}&quot; needs `{needed}`.</source>
        <translation>Eine Antwort der Art &quot;{kind}&quot; braucht `{needed}`.</translation>
    </message>
    <message>
        <source>Write {path} for each of them.</source>
        <translation>Schreibe {path} für jedes davon.</translation>
    </message>
    <message>
        <source>This {name} says the same as number {text}: nobody could tell them apart.</source>
        <translation>Das hier ({name}) sagt dasselbe wie Nummer {text}: Niemand könnte beide auseinanderhalten.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation>Ändere eines davon.</translation>
    </message>
    <message>
        <source>No option is correct.</source>
        <translation>Keine Option ist richtig.</translation>
    </message>
    <message>
        <source>Write correct = true in the right one.</source>
        <translation>Schreibe correct = true in die richtige.</translation>
    </message>
    <message>
        <source>All options are correct.</source>
        <translation>Alle Optionen sind richtig.</translation>
    </message>
    <message>
        <source>Add one that is not.</source>
        <translation>Füge eine hinzu, die es nicht ist.</translation>
    </message>
    <message>
        <source>The slider ends at {high} and begins at {low}.</source>
        <translation>Der Schieberegler endet bei {high} und beginnt bei {low}.</translation>
    </message>
    <message>
        <source>`to` is the greater one.</source>
        <translation>`to` ist das größere.</translation>
    </message>
    <message>
        <source>From {low} to {high} in steps of {step} is more than {max_stops} steps.</source>
        <translation>Von {low} bis {high} in Schritten von {step} sind es mehr als {max_stops} Schritte.</translation>
    </message>
    <message>
        <source>Make the step larger.</source>
        <translation>Mach die Schrittweite größer.</translation>
    </message>
    <message>
        <source>`start` is {start}; the slider goes from {low} to {high}.</source>
        <translation>`start` ist {start}; der Schieberegler geht von {low} bis {high}.</translation>
    </message>
    <message>
        <source>{name} is in `start`, but not in `rates`.</source>
        <translation>{name} steht in `start`, aber nicht in `rates`.</translation>
    </message>
    <message>
        <source>{name} is in `start`, but not in `start`.</source>
        <translation>{name} steht in `start`, aber nicht in `start`.</translation>
    </message>
    <message>
        <source>{name} is in `start`, but not in ``.</source>
        <translation>{name} steht in `start`, aber nicht in ``.</translation>
    </message>
    <message>
        <source>{name} is in `rates`, but not in `rates`.</source>
        <translation>{name} steht in `rates`, aber nicht in `rates`.</translation>
    </message>
    <message>
        <source>{name} is in `rates`, but not in `start`.</source>
        <translation>{name} steht in `rates`, aber nicht in `start`.</translation>
    </message>
    <message>
        <source>{name} is in `rates`, but not in ``.</source>
        <translation>{name} steht in `rates`, aber nicht in ``.</translation>
    </message>
    <message>
        <source>It needs both.</source>
        <translation>Es braucht beides.</translation>
    </message>
    <message>
        <source>These are more than {max_steps} steps.</source>
        <translation>Das sind mehr als {max_steps} Schritte.</translation>
    </message>
    <message>
        <source>decimal, integer or rational</source>
        <translation>decimal, integer oder rational</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a whole number without quotation marks</source>
        <translation>eine ganze Zahl ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a number without quotation marks</source>
        <translation>eine Zahl ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>true or false, without quotation marks</source>
        <translation>true oder false, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>eine Liste in eckigen Klammern</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>`{key}` is missing in this {here}.</source>
        <translation>`{key}` fehlt hier ({here}).</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>Entry {path} of `{path2}`</source>
        <translation>Eintrag {path} von `{path2}`</translation>
    </message>
    <message>
        <source>the number {value}</source>
        <translation>die Zahl {value}</translation>
    </message>
    <message>
        <source>the text &quot;{value}...&quot;</source>
        <translation>der Text &quot;{value}...&quot;</translation>
    </message>
    <message>
        <source>the text &quot;{value}&quot;</source>
        <translation>der Text &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>ein Datum oder eine Uhrzeit</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>For example: {examples}.</source>
        <translation>Zum Beispiel: {examples}.</translation>
    </message>
    <message>
        <source>{subject} must be {here}, and is {value}.</source>
        <translation>{subject} muss {here} sein und ist {value}.</translation>
    </message>
    <message>
        <source>Did you mean &quot;{near}&quot;?</source>
        <translation>Meintest du &quot;{near}&quot;?</translation>
    </message>
    <message>
        <source>Take {meant}.</source>
        <translation>Nimm {meant}.</translation>
    </message>
    <message>
        <source>{subject} cannot be {value}.</source>
        <translation>{subject} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>{guess}It may be: {known}.</source>
        <translation>{guess}Möglich ist: {known}.</translation>
    </message>
    <message>
        <source>{subject} is empty.</source>
        <translation>{subject} ist leer.</translation>
    </message>
    <message>
        <source>{subject} has {value} characters; {most} are the most.</source>
        <translation>{subject} hat {value} Zeichen; höchstens {most} sind erlaubt.</translation>
    </message>
    <message>
        <source>{subject} is {value}; {here}.</source>
        <translation>{subject} ist {value}; {here}.</translation>
    </message>
    <message>
        <source>{subject} must be {expected}, and is {value}.</source>
        <translation>{subject} muss {expected} sein und ist {value}.</translation>
    </message>
    <message>
        <source>true|false</source>
        <translation>true|false</translation>
    </message>
    <message>
        <source>Write {value}.</source>
        <translation>Schreibe {value}.</translation>
    </message>
    <message>
        <source>Put it in square brackets: [{shown}].</source>
        <translation>Setze es in eckige Klammern: [{shown}].</translation>
    </message>
    <message>
        <source>Write &quot;{value}&quot;, with quotation marks.</source>
        <translation>Schreibe &quot;{value}&quot;, mit Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write [[{name}]]: what there may be several of has two brackets on each side.</source>
        <translation>Schreibe [[{name}]]: Wovon es mehrere geben kann, das hat zwei Klammern auf jeder Seite.</translation>
    </message>
    <message>
        <source>There is one bracket on each side of [{name}].</source>
        <translation>Auf jeder Seite von [{name}] steht nur eine Klammer.</translation>
    </message>
    <message>
        <source>Write [{name}]: what there is one of has one bracket on each side.</source>
        <translation>Schreibe [{name}]: wovon es nur eines gibt, das hat eine Klammer auf jeder Seite.</translation>
    </message>
    <message>
        <source>There are two brackets on each side of [[{name}]].</source>
        <translation>[[{name}]] hat zwei Klammern auf jeder Seite.</translation>
    </message>
    <message>
        <source>{subject} is {value}, which is no id.</source>
        <translation>{subject} ist {value}, und das ist keine Kennung.</translation>
    </message>
    <message>
        <source>For example: &quot;{slug}&quot;.</source>
        <translation>Zum Beispiel: &quot;{slug}&quot;.</translation>
    </message>
    <message>
        <source>An id has {description}</source>
        <translation>Eine Kennung hat {description}</translation>
    </message>
    <message>
        <source>{fewest} to {most}</source>
        <translation>{fewest} bis {most}</translation>
    </message>
    <message>
        <source>{fewest} or more</source>
        <translation>{fewest} oder mehr</translation>
    </message>
    <message>
        <source>{value} entries</source>
        <translation>{value} Einträge</translation>
    </message>
    <message>
        <source>{subject} has {count}; {wanted} should be there.</source>
        <translation>{subject} hat {count}; es sollten {wanted} sein.</translation>
    </message>
    <message>
        <source>it must be greater than {above} and at most {high}</source>
        <translation>es muss größer als {above} und höchstens {high} sein</translation>
    </message>
    <message>
        <source>it must be greater than {above}</source>
        <translation>es muss größer als {above} sein</translation>
    </message>
    <message>
        <source>it goes from {low} to {high}</source>
        <translation>erlaubt ist {low} bis {high}</translation>
    </message>
    <message>
        <source>it must be at least {low}</source>
        <translation>es muss mindestens {low} sein</translation>
    </message>
    <message>
        <source>it must be at most {high}</source>
        <translation>es darf höchstens {high} sein</translation>
    </message>
    <message>
        <source>`{key}` stands below [{header}], and so belongs to that table.</source>
        <translation>`{key}` steht unter [{header}] und gehört damit zu jener Tabelle.</translation>
    </message>
    <message>
        <source>Move it up: a field of the problem stands right below [[problem]], before any other header.</source>
        <translation>Verschiebe es nach oben: Ein Feld der Aufgabe steht direkt unter [[problem]], vor jeder anderen Kopfzeile.</translation>
    </message>
    <message>
        <source>an answer of kind &quot;{kind}&quot;</source>
        <translation>Antwort der Art &quot;{kind}&quot;</translation>
    </message>
    <message>
        <source>Did you mean `{near}`?</source>
        <translation>Meintest du `{near}`?</translation>
    </message>
    <message>
        <source>{guess}Known here: {known}.</source>
        <translation>{guess}Bekannt ist hier: {known}.</translation>
    </message>
    <message>
        <source>There is no field `{key}` in {whose}.</source>
        <translation>Ein Feld `{key}` gibt es hier nicht ({whose}).</translation>
    </message>
    <message>
        <source>an {noun}</source>
        <translation>{noun}</translation>
    </message>
    <message>
        <source>`{key}` is missing in this {title}.</source>
        <translation>`{key}` fehlt hier ({title}).</translation>
    </message>
    <message>
        <source>It may be: {kinds}.</source>
        <translation>Möglich ist: {kinds}.</translation>
    </message>
    <message>
        <source>This {title} has {value}.</source>
        <translation>Hier steht {value} ({title}).</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behalte eines davon.</translation>
    </message>
    <message>
        <source>This {title} needs {value}.</source>
        <translation>Hier wird {value} gebraucht ({title}).</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>ganze Zahl (integer)</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>Dezimalzahl (decimal)</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Größe (quantity)</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl (choice)</translation>
    </message>
    <message>
        <source>ordering</source>
        <translation>Reihenfolge (ordering)</translation>
    </message>
    <message>
        <source>matching</source>
        <translation>Zuordnung (matching)</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>Ausdruck (expression)</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>Intervall (interval)</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt (point)</translation>
    </message>
    <message>
        <source>antiderivative</source>
        <translation>Stammfunktion (antiderivative)</translation>
    </message>
    <message>
        <source>A value is put in with two braces on each side: {{{{{name}}}}}.</source>
        <translation>Einen Wert setzt man mit zwei geschweiften Klammern auf jeder Seite ein: {{{{{name}}}}}.</translation>
    </message>
    <message>
        <source>{{{name}}} is shown as it stands here.</source>
        <translation>{{{name}}} wird gezeigt, wie es hier steht.</translation>
    </message>
    <message>
        <source>The names here are {names}.</source>
        <translation>Die Namen hier sind {names}.</translation>
    </message>
    <message>
        <source>There are no names here.</source>
        <translation>Hier gibt es keine Namen.</translation>
    </message>
    <message>
        <source>{{{{{name}}}}} is no name, and is shown as the letter {name2}.</source>
        <translation>{{{{{name}}}}} ist kein Name und wird als Buchstabe {name2} gezeigt.</translation>
    </message>
    <message>
        <source>Braces put values into texts only: write d/t instead of {{{d}}}/t.</source>
        <translation>Geschweifte Klammern setzen nur in Texten Werte ein: Schreibe d/t statt {{{d}}}/t.</translation>
    </message>
    <message>
        <source>This is an expression already.</source>
        <translation>Das ist schon ein Term.</translation>
    </message>
    <message>
        <source>This pack requires itself.</source>
        <translation>Dieses Paket setzt sich selbst voraus.</translation>
    </message>
    <message>
        <source>It is needed: `lemma pack new` makes one to start from.</source>
        <translation>Es wird gebraucht: `lemma pack new` legt eines zum Anfangen an.</translation>
    </message>
    <message>
        <source>There is no {name}.</source>
        <translation>Es gibt kein {name}.</translation>
    </message>
    <message>
        <source>The prerequisite &quot;{name}&quot; stands twice.</source>
        <translation>Die Voraussetzung &quot;{name}&quot; steht zweimal da.</translation>
    </message>
    <message>
        <source>Delete one.</source>
        <translation>Lösche eine davon.</translation>
    </message>
    <message>
        <source>There are more than {max_problems} problems in this pack.</source>
        <translation>In diesem Paket gibt es mehr als {max_problems} Aufgaben.</translation>
    </message>
    <message>
        <source>There are two plots with the id &quot;{entry}&quot;.</source>
        <translation>Es gibt zwei Schaubilder mit der Kennung &quot;{entry}&quot;.</translation>
    </message>
    <message>
        <source>The variable {variable} of the answer is a parameter or a derived value too.</source>
        <translation>Die Variable {variable} der Antwort ist zugleich ein Parameter oder ein abgeleiteter Wert.</translation>
    </message>
    <message>
        <source>Its value would be put in for it: give the unknown a name of its own.</source>
        <translation>Dafür würde sein Wert eingesetzt: Gib der Unbekannten einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Write it below one of the parts, as problem.part.{name}.</source>
        <translation>Schreibe es unter einen der Teile, als problem.part.{name}.</translation>
    </message>
    <message>
        <source>`{name}` belongs to a part here.</source>
        <translation>`{name}` gehört hier zu einem Teil.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <source>There are two {what}s with the id &quot;{name}&quot;.</source>
        <translation>Die Kennung &quot;{name}&quot; kommt zweimal vor ({what}).</translation>
    </message>
    <message>
        <source>The other one is in {where}.</source>
        <translation>Die andere steht in {where}.</translation>
    </message>
    <message>
        <source>Only the order, or the pairs, are judged: delete it.</source>
        <translation>Nur die Reihenfolge oder die Paare werden bewertet: Lösche es.</translation>
    </message>
    <message>
        <source>An answer of kind &quot;{kind}&quot; has no mistakes of its own.</source>
        <translation>Eine Antwort der Art &quot;{kind}&quot; hat keine eigenen Fehler.</translation>
    </message>
    <message>
        <source>options = [&quot;b&quot;], the letters of the options in your order</source>
        <translation>options = [&quot;b&quot;], die Buchstaben der Optionen in deiner Reihenfolge</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>einen Wert</translation>
    </message>
    <message>
        <source>A mistake of an answer of kind &quot;{kind}&quot; has {wanted}.</source>
        <translation>Ein Fehler einer Antwort der Art &quot;{kind}&quot; hat {wanted}.</translation>
    </message>
    <message>
        <source>There is no option &quot;{unknown}&quot;.</source>
        <translation>Es gibt keine Option &quot;{unknown}&quot;.</translation>
    </message>
    <message>
        <source>They are {letters}.</source>
        <translation>Es sind {letters}.</translation>
    </message>
    <message>
        <source>This is the right answer, not a mistake.</source>
        <translation>Das ist die richtige Antwort, kein Fehler.</translation>
    </message>
    <message>
        <source>Write ![](plot:{id}) in a text of the problem.</source>
        <translation>Schreibe ![](plot:{id}) in einen Text der Aufgabe.</translation>
    </message>
    <message>
        <source>The plot &quot;{id}&quot; is not shown in any text.</source>
        <translation>Das Schaubild &quot;{id}&quot; wird in keinem Text gezeigt.</translation>
    </message>
    <message>
        <source>They are {ids}.</source>
        <translation>Es sind {ids}.</translation>
    </message>
    <message>
        <source>This problem has no parts: leave it out.</source>
        <translation>Diese Aufgabe hat keine Teile: Lass es weg.</translation>
    </message>
    <message>
        <source>There is no part &quot;{part}&quot;.</source>
        <translation>Es gibt keinen Teil &quot;{part}&quot;.</translation>
    </message>
    <message>
        <source>It is not said which part is tested.</source>
        <translation>Es ist nicht gesagt, welcher Teil geprüft wird.</translation>
    </message>
    <message>
        <source>This test has `seed` and `parameters`.</source>
        <translation>Dieser Test hat `seed` und `parameters`.</translation>
    </message>
    <message>
        <source>They are {names}.</source>
        <translation>Es sind {names}.</translation>
    </message>
    <message>
        <source>This problem has none.</source>
        <translation>Diese Aufgabe hat keine.</translation>
    </message>
    <message>
        <source>There is no parameter {name}.</source>
        <translation>Es gibt keinen Parameter {name}.</translation>
    </message>
    <message>
        <source>The easier one stands first: [{hardest}, {easiest}].</source>
        <translation>Die leichtere steht zuerst: [{hardest}, {easiest}].</translation>
    </message>
    <message>
        <source>{easiest} is harder than {hardest}.</source>
        <translation>{easiest} ist schwerer als {hardest}.</translation>
    </message>
    <message>
        <source>What is used of it could not be looked up.</source>
        <translation>Was daraus benutzt wird, konnte nicht nachgesehen werden.</translation>
    </message>
    <message>
        <source>There is no pack &quot;{name}&quot; here.</source>
        <translation>Ein Paket &quot;{name}&quot; gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The pack &quot;{name}&quot; cannot be read: {message}</source>
        <translation>Das Paket &quot;{name}&quot; kann nicht gelesen werden: {message}</translation>
    </message>
    <message>
        <source>Did you mean &quot;{pack}/{near}&quot;?</source>
        <translation>Meintest du &quot;{pack}/{near}&quot;?</translation>
    </message>
    <message>
        <source>There is no {what} &quot;{own}&quot; in the pack {pack}.</source>
        <translation>Im Paket {pack} gibt es das nicht: {what} &quot;{own}&quot;.</translation>
    </message>
    <message>
        <source>Show it with ![what is to be seen]({name}), or delete the file.</source>
        <translation>Zeige es mit ![was zu sehen ist]({name}), oder lösche die Datei.</translation>
    </message>
    <message>
        <source>No text shows this picture.</source>
        <translation>Kein Text zeigt dieses Bild.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>Meintest du {near}?</translation>
    </message>
    <message>
        <source>Pictures lie in the folder media of the pack.</source>
        <translation>Bilder liegen im Ordner media des Pakets.</translation>
    </message>
    <message>
        <source>There is no file {target}.</source>
        <translation>Es gibt keine Datei {target}.</translation>
    </message>
    <message>
        <source>Add &quot;{pack}&quot; to `requires` in pack.toml.</source>
        <translation>Füge in pack.toml &quot;{pack}&quot; zu `requires` hinzu.</translation>
    </message>
    <message>
        <source>{target} is of a pack that this one does not require.</source>
        <translation>{target} gehört zu einem Paket, das dieses nicht voraussetzt.</translation>
    </message>
    <message>
        <source>There is no {words} &quot;{own}&quot; in this pack.</source>
        <translation>In diesem Paket gibt es das nicht: {words} &quot;{own}&quot;.</translation>
    </message>
    <message>
        <source>It is declared in plots.toml.</source>
        <translation>Es wird in plots.toml angegeben.</translation>
    </message>
    <message>
        <source>It is declared under [[problem.plot]].</source>
        <translation>Es wird unter [[problem.plot]] angegeben.</translation>
    </message>
    <message>
        <source>Skills are declared in skills.toml; one of another pack is written pack/id.</source>
        <translation>Fertigkeiten werden in skills.toml angegeben; eine aus einem anderen Paket schreibt man pack/id.</translation>
    </message>
    <message>
        <source>Explorations stand in the folder explorations.</source>
        <translation>Erkundungen stehen im Ordner explorations.</translation>
    </message>
    <message>
        <source>Problems stand in the folder problems; one of another pack is written pack/id.</source>
        <translation>Aufgaben stehen im Ordner problems; eine aus einem anderen Paket schreibt man pack/id.</translation>
    </message>
    <message>
        <source>The prerequisites go round in a circle: {shown}.</source>
        <translation>Die Voraussetzungen gehen im Kreis: {shown}.</translation>
    </message>
    <message>
        <source>The skill &quot;{names}&quot; is its own prerequisite.</source>
        <translation>Die Fertigkeit &quot;{names}&quot; ist ihre eigene Voraussetzung.</translation>
    </message>
    <message>
        <source>Take one of them out of `prerequisites`.</source>
        <translation>Nimm eine davon aus `prerequisites` heraus.</translation>
    </message>
    <message>
        <source>There is no problem of the skill &quot;{name}&quot; with difficulty {low} to {high}.</source>
        <translation>Es gibt keine Aufgabe zur Fertigkeit &quot;{name}&quot; mit Schwierigkeit {low} bis {high}.</translation>
    </message>
    <message>
        <source>Write one, or change the difficulty.</source>
        <translation>Schreibe eine oder ändere die Schwierigkeit.</translation>
    </message>
    <message>
        <source>media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>Fertigkeit</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Turn the sign of every entry</source>
        <translation>Kehre das Vorzeichen jedes Eintrags um</translation>
    </message>
    <message>
        <source>Divide every entry by the number</source>
        <translation>Dividiere jeden Eintrag durch die Zahl</translation>
    </message>
    <message>
        <source>Multiply each term in the bracket by</source>
        <translation>Multipliziere jedes Glied in der Klammer mit</translation>
    </message>
    <message>
        <source>Multiply each term in the bracket by the factor in front of it.</source>
        <translation>Multipliziere jedes Glied in der Klammer mit dem Faktor davor.</translation>
    </message>
    <message>
        <source>Write it over</source>
        <translation>Schreibe es über</translation>
    </message>
    <message>
        <source>Write its digits over ten, a hundred or a thousand.</source>
        <translation>Schreibe seine Ziffern über zehn, hundert oder tausend.</translation>
    </message>
    <message>
        <source>Divide numerator and denominator by $x</source>
        <translation>Teile Zähler und Nenner durch $x</translation>
    </message>
    <message>
        <source>Divide numerator and denominator by a power of the letter.</source>
        <translation>Teile Zähler und Nenner durch eine Potenz des Buchstabens.</translation>
    </message>
    <message>
        <source>${body}$ tends to ${tends}$</source>
        <translation>${body}$ strebt gegen ${tends}$</translation>
    </message>
    <message>
        <source>${bottom}$ is $0$, and</source>
        <translation>${bottom}$ ist $0$, und</translation>
    </message>
    <message>
        <source>{title}: {same}no number times $0$ is ${top}$.</source>
        <translation>{title}: {same}keine Zahl mal $0$ ist ${top}$.</translation>
    </message>
    <message>
        <source>{title}: {same}every number times $0$ is $0$, so none is meant.</source>
        <translation>{title}: {same}jede Zahl mal $0$ ist $0$, also ist keine gemeint.</translation>
    </message>
    <message>
        <source>There is no value</source>
        <translation>Es gibt keinen Wert</translation>
    </message>
    <message>
        <source>Round to {value}</source>
        <translation>Runde auf {value}</translation>
    </message>
    <message>
        <source>{title}, so that the right side is zero.</source>
        <translation>{title}, sodass die rechte Seite null ist.</translation>
    </message>
    <message>
        <source>Write down the ratio</source>
        <translation>Schreibe den Quotienten auf</translation>
    </message>
    <message>
        <source>Divide the difference of the two terms by the number of steps between them</source>
        <translation>Teile die Differenz der beiden Glieder durch die Anzahl der Schritte dazwischen</translation>
    </message>
    <message>
        <source>Find the difference and the first term</source>
        <translation>Bestimme die Differenz und das erste Glied</translation>
    </message>
    <message>
        <source>Find the ratio and the first term</source>
        <translation>Bestimme den Quotienten und das erste Glied</translation>
    </message>
    <message>
        <source>$r^{{{many}}} = {two}$, so $r = {step}$</source>
        <translation>$r^{{{many}}} = {two}$, also $r = {step}$</translation>
    </message>
    <message>
        <source>and ${line} = {first}$</source>
        <translation>und ${line} = {first}$</translation>
    </message>
    <message>
        <source>Write down the differences</source>
        <translation>Schreibe die Differenzen auf</translation>
    </message>
    <message>
        <source>They grow by ${second}$ each time, so $n^2$ has half of it in front.</source>
        <translation>Sie wachsen jedes Mal um ${second}$, also steht die Hälfte davon vor $n^2$.</translation>
    </message>
    <message>
        <source>Find the rest from the first two terms</source>
        <translation>Bestimme den Rest aus den ersten beiden Gliedern</translation>
    </message>
    <message>
        <source>{end}, with $n = 1$ and $n = 2$.</source>
        <translation>{end}, mit $n = 1$ und $n = 2$.</translation>
    </message>
    <message>
        <source>Leave out what is always true</source>
        <translation>Lass weg, was immer wahr ist</translation>
    </message>
    <message>
        <source>{title}: $0 = 0$ tells nothing new.</source>
        <translation>{title}: $0 = 0$ sagt nichts Neues.</translation>
    </message>
    <message>
        <source>There are infinitely many solutions: {listed} can be any number{value}.</source>
        <translation>Es gibt unendlich viele Lösungen: Für {listed} passt durchweg{value} jede Zahl.</translation>
    </message>
    <message>
        <source>Write down what is known</source>
        <translation>Schreibe auf, was bekannt ist</translation>
    </message>
    <message>
        <source>Work out the {word} side</source>
        <translation>Berechne die Seite {word}</translation>
    </message>
    <message>
        <source>Both sides are ${ends}$</source>
        <translation>Beide Seiten sind ${ends}$</translation>
    </message>
    <message>
        <source>The sides differ: ${ends}$ is not ${ends2}$</source>
        <translation>Die Seiten sind verschieden: ${ends}$ ist nicht ${ends2}$</translation>
    </message>
    <message>
        <source>Put {listed} into both sides</source>
        <translation>Setze {listed} auf beiden Seiten ein</translation>
    </message>
    <message>
        <source>{title}: the left one, then the right one.</source>
        <translation>{title}: zuerst links, dann rechts.</translation>
    </message>
    <message>
        <source>Rewrite the {word} side</source>
        <translation>Forme die Seite {word} um</translation>
    </message>
    <message>
        <source>Both sides are ${ends}$, whatever the letters stand for</source>
        <translation>Beide Seiten sind ${ends}$, wofür die Buchstaben auch stehen</translation>
    </message>
    <message>
        <source>Multiply out the left side</source>
        <translation>Multipliziere die linke Seite aus</translation>
    </message>
    <message>
        <source>Try {listed} in both sides</source>
        <translation>Probiere {listed} auf beiden Seiten</translation>
    </message>
    <message>
        <source>Write all numbers with the denominator ${common}$</source>
        <translation>Schreibe alle Zahlen mit dem Nenner ${common}$</translation>
    </message>
    <message>
        <source>Write all numbers as decimals</source>
        <translation>Schreibe alle Zahlen als Dezimalzahlen</translation>
    </message>
    <message>
        <source>Compare: ${fact}$</source>
        <translation>Vergleiche: ${fact}$</translation>
    </message>
    <message>
        <source>Put them in order, the largest first</source>
        <translation>Ordne sie, die größte zuerst</translation>
    </message>
    <message>
        <source>Put them in order, the smallest first</source>
        <translation>Ordne sie, die kleinste zuerst</translation>
    </message>
    <message>
        <source>They are equal</source>
        <translation>Sie sind gleich</translation>
    </message>
    <message>
        <source>Write them as they were given</source>
        <translation>Schreibe sie so, wie sie gegeben waren</translation>
    </message>
    <message>
        <source>The first one is the {what}</source>
        <translation>Die erste ist die gesuchte ({what})</translation>
    </message>
    <message>
        <source>So it is true</source>
        <translation>Also ist es wahr</translation>
    </message>
    <message>
        <source>So it is not true</source>
        <translation>Also ist es nicht wahr</translation>
    </message>
    <message>
        <source>Write the story as calculations</source>
        <translation>Schreibe die Geschichte als Rechnungen</translation>
    </message>
    <message>
        <source>No solution fits the story</source>
        <translation>Keine Lösung passt zur Geschichte</translation>
    </message>
    <message>
        <source>{title}: ${before}$ does not.</source>
        <translation>{title}: ${before}$ passt nicht.</translation>
    </message>
    <message>
        <source>All solutions give the same numbers</source>
        <translation>Alle Lösungen ergeben dieselben Zahlen</translation>
    </message>
    <message>
        <source>Write it as a mixed number</source>
        <translation>Schreibe es als gemischte Zahl</translation>
    </message>
    <message>
        <source>Read off the number in front of ${power}$</source>
        <translation>Lies die Zahl vor ${power}$ ab</translation>
    </message>
    <message>
        <source>{title}: ${term}$ grows faster than all other terms together.</source>
        <translation>{title}: ${term}$ wächst schneller als alle anderen Glieder zusammen.</translation>
    </message>
    <message>
        <source>The denominator grows faster</source>
        <translation>Der Nenner wächst schneller</translation>
    </message>
    <message>
        <source>The denominator grows faster.</source>
        <translation>Der Nenner wächst schneller.</translation>
    </message>
    <message>
        <source>The numerator grows faster</source>
        <translation>Der Zähler wächst schneller</translation>
    </message>
    <message>
        <source>The numerator grows faster.</source>
        <translation>Der Zähler wächst schneller.</translation>
    </message>
    <message>
        <source>Divide numerator and denominator by ${strongest}$, which grows fastest</source>
        <translation>Teile Zähler und Nenner durch ${strongest}$, das am schnellsten wächst</translation>
    </message>
    <message>
        <source>What grows more slowly, divided by it, tends to $0$</source>
        <translation>Was langsamer wächst, strebt dadurch geteilt gegen $0$</translation>
    </message>
    <message>
        <source>between $-1$ and $1$</source>
        <translation>zwischen $-1$ und $1$</translation>
    </message>
    <message>
        <source>between two numbers</source>
        <translation>zwischen zwei Zahlen</translation>
    </message>
    <message>
        <source>The values of ${waves}$ stay {bounds}, and ${rest}$ tends to $0$.</source>
        <translation>Die Werte von ${waves}$ bleiben {bounds}, und ${rest}$ strebt gegen $0$.</translation>
    </message>
    <message>
        <source>{name} ≥ 0 and {value}</source>
        <translation>{name} ≥ 0 und {value}</translation>
    </message>
    <message>
        <source>Lemma tries to start it again the next time.</source>
        <translation>Lemma versucht beim nächsten Mal, ihn neu zu starten.</translation>
    </message>
    <message>
        <source>ended unexpectedly</source>
        <translation>endete unerwartet</translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation>konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>The {name} process {what}: {reason}.</source>
        <translation>Der Prozess {name} {what}: {reason}.</translation>
    </message>
    <message>
        <source>plot</source>
        <translation>Schaubild</translation>
    </message>
    <message>
        <source>exploration</source>
        <translation>Erkundung</translation>
    </message>
    <message>
        <source>not one of the branches</source>
        <translation>keiner der Zweige</translation>
    </message>
    <message>
        <source>The brace of this table is not closed on the line where it was opened, or a comma is missing in it</source>
        <translation>Die geschweifte Klammer dieser Tabelle ist nicht in der Zeile geschlossen, in der sie geöffnet wurde, oder es fehlt ein Komma darin</translation>
    </message>
    <message>
        <source>Texts stand in quotation marks: &quot;like this&quot;, or &apos;like this&apos; where there are backslashes.</source>
        <translation>Texte stehen in Anführungszeichen: &quot;so&quot;, oder &apos;so&apos;, wenn Backslashes darin vorkommen.</translation>
    </message>
    <message>
        <source>(column {column})</source>
        <translation>(Spalte {column})</translation>
    </message>
    <message>
        <source>The quotation marks here are curly ones</source>
        <translation>Die Anführungszeichen hier sind geschwungene</translation>
    </message>
    <message>
        <source>Write straight ones: &quot;like this&quot;.</source>
        <translation>Schreibe gerade: &quot;so&quot;.</translation>
    </message>
    <message>
        <source>Invalid hex</source>
        <translation>Ungültige Hexadezimalzahl</translation>
    </message>
    <message>
        <source>Escaped character</source>
        <translation>Maskiertes Zeichen</translation>
    </message>
    <message>
        <source>There is a backslash in a text in double quotes</source>
        <translation>In einem Text in doppelten Anführungszeichen steht ein Backslash</translation>
    </message>
    <message>
        <source>Put a text with LaTeX in single quotes, &apos;like this&apos;, or write each backslash twice.</source>
        <translation>Setze einen Text mit LaTeX in einfache Anführungszeichen, &apos;so&apos;, oder schreibe jeden Backslash zweimal.</translation>
    </message>
    <message>
        <source>Illegal character &apos;\n&apos;</source>
        <translation>Unerlaubtes Zeichen &apos;\n&apos;</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>Nicht beendeter Text</translation>
    </message>
    <message>
        <source>The quotation marks opened here are not closed on this line</source>
        <translation>Die Anführungszeichen, die hier beginnen, werden in dieser Zeile nicht geschlossen</translation>
    </message>
    <message>
        <source>Close them; for a text of several lines write &apos;&apos;&apos;three of them&apos;&apos;&apos; at both ends.</source>
        <translation>Schließe sie; für einen Text aus mehreren Zeilen schreibe &apos;&apos;&apos;drei davon&apos;&apos;&apos; an beiden Enden.</translation>
    </message>
    <message>
        <source>There is a sign here that cannot be seen</source>
        <translation>Hier steht ein Zeichen, das man nicht sehen kann</translation>
    </message>
    <message>
        <source>Delete it and type the line again; a tab may stand between words only.</source>
        <translation>Lösche es und tippe die Zeile neu; ein Tabulator darf nur zwischen Wörtern stehen.</translation>
    </message>
    <message>
        <source>The three quotation marks opened here are not closed</source>
        <translation>Die drei Anführungszeichen, die hier beginnen, werden nicht geschlossen</translation>
    </message>
    <message>
        <source>Write three of them at the end of the text too.</source>
        <translation>Schreibe auch ans Ende des Textes drei davon.</translation>
    </message>
    <message>
        <source>There is a colon where an equals sign belongs</source>
        <translation>Hier steht ein Doppelpunkt, wo ein Gleichheitszeichen hingehört</translation>
    </message>
    <message>
        <source>Write id = &quot;...&quot;, with an equals sign.</source>
        <translation>Schreibe id = &quot;...&quot;, mit Gleichheitszeichen.</translation>
    </message>
    <message>
        <source>There should be an equals sign here</source>
        <translation>Hier sollte ein Gleichheitszeichen stehen</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>Ungültige Anweisung</translation>
    </message>
    <message>
        <source>Invalid initial character for a key</source>
        <translation>Ungültiges erstes Zeichen eines Schlüssels</translation>
    </message>
    <message>
        <source>This line begins like a list</source>
        <translation>Diese Zeile beginnt wie eine Liste</translation>
    </message>
    <message>
        <source>A list is written in square brackets: [1, 2, 3].</source>
        <translation>Eine Liste schreibt man in eckigen Klammern: [1, 2, 3].</translation>
    </message>
    <message>
        <source>This line is neither a field nor a table</source>
        <translation>Diese Zeile ist weder ein Feld noch eine Tabelle</translation>
    </message>
    <message>
        <source>A field is written as name = &quot;text&quot;, a table as [name].</source>
        <translation>Ein Feld schreibt man als name = &quot;Text&quot;, eine Tabelle als [name].</translation>
    </message>
    <message>
        <source>The square brackets of this table are not closed</source>
        <translation>Die eckigen Klammern dieser Tabelle werden nicht geschlossen</translation>
    </message>
    <message>
        <source>Write [problem.answer], or [[problem]] with two on each side.</source>
        <translation>Schreibe [problem.answer], oder [[problem]] mit zweien auf jeder Seite.</translation>
    </message>
    <message>
        <source>This field stands twice</source>
        <translation>Dieses Feld steht zweimal da</translation>
    </message>
    <message>
        <source>Keep one of the two; a new problem begins with [[problem]].</source>
        <translation>Behalte eines der beiden; eine neue Aufgabe beginnt mit [[problem]].</translation>
    </message>
    <message>
        <source>Cannot declare</source>
        <translation>Kann nicht angegeben werden</translation>
    </message>
    <message>
        <source>Cannot mutate</source>
        <translation>Kann nicht geändert werden</translation>
    </message>
    <message>
        <source>Duplicate inline</source>
        <translation>Doppelte Angabe in der Zeile</translation>
    </message>
    <message>
        <source>This table or field stands twice</source>
        <translation>Diese Tabelle oder dieses Feld steht zweimal da</translation>
    </message>
    <message>
        <source>The square bracket of this list is not closed, or a comma is missing in it</source>
        <translation>Die eckige Klammer dieser Liste wird nicht geschlossen, oder es fehlt ein Komma darin</translation>
    </message>
    <message>
        <source>This looks like a date, but is none</source>
        <translation>Das sieht aus wie ein Datum, ist aber keines</translation>
    </message>
    <message>
        <source>There is a number here with far too many digits</source>
        <translation>Hier steht eine Zahl mit viel zu vielen Ziffern</translation>
    </message>
    <message>
        <source>This is not TOML</source>
        <translation>Das ist kein TOML</translation>
    </message>
    <message>
        <source>Look at the quotation marks, brackets and equals signs here.</source>
        <translation>Sieh dir hier die Anführungszeichen, Klammern und Gleichheitszeichen an.</translation>
    </message>
    <message>
        <source>There is nothing behind the equals sign</source>
        <translation>Hinter dem Gleichheitszeichen steht nichts</translation>
    </message>
    <message>
        <source>Write the value there, or delete the line.</source>
        <translation>Schreibe den Wert dorthin oder lösche die Zeile.</translation>
    </message>
    <message>
        <source>{word} is not read</source>
        <translation>{word} wird nicht gelesen</translation>
    </message>
    <message>
        <source>Write true or false, in small letters and without quotation marks.</source>
        <translation>Schreibe true oder false, klein und ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>A number begins with a point here</source>
        <translation>Hier beginnt eine Zahl mit einem Punkt</translation>
    </message>
    <message>
        <source>Write 0{value}.</source>
        <translation>Schreibe 0{value}.</translation>
    </message>
    <message>
        <source>There is something here that is no value</source>
        <translation>Hier steht etwas, das kein Wert ist</translation>
    </message>
    <message>
        <source>Decimal numbers are written with a point: 1.5.</source>
        <translation>Dezimalzahlen schreibt man mit einem Punkt: 1.5.</translation>
    </message>
    <message>
        <source>The quotation marks are missing here</source>
        <translation>Hier fehlen die Anführungszeichen</translation>
    </message>
    <message>
        <source>A quotation mark or apostrophe inside the text ends it here</source>
        <translation>Ein Anführungszeichen oder Apostroph im Text beendet ihn hier</translation>
    </message>
    <message>
        <source>Put the text in double quotes, or in three single ones: &apos;&apos;&apos;it&apos;s like this&apos;&apos;&apos;.</source>
        <translation>Setze den Text in doppelte Anführungszeichen oder in drei einfache: &apos;&apos;&apos;so geht&apos;s&apos;&apos;&apos;.</translation>
    </message>
    <message>
        <source>A quotation mark inside the text ends it here</source>
        <translation>Ein Anführungszeichen im Text beendet ihn hier</translation>
    </message>
    <message>
        <source>Put a text with double quotes in it in single ones: &apos;He said &quot;yes&quot;&apos;.</source>
        <translation>Setze einen Text, in dem doppelte Anführungszeichen vorkommen, in einfache: &apos;Er sagte &quot;ja&quot;&apos;.</translation>
    </message>
    <message>
        <source>There is a comma in a number</source>
        <translation>In einer Zahl steht ein Komma</translation>
    </message>
    <message>
        <source>A number ends with a point here</source>
        <translation>Hier endet eine Zahl mit einem Punkt</translation>
    </message>
    <message>
        <source>Write {before}.0, or leave the point out.</source>
        <translation>Schreibe {before}.0, oder lass den Punkt weg.</translation>
    </message>
    <message>
        <source>A number begins with a zero here</source>
        <translation>Hier beginnt eine Zahl mit einer Null</translation>
    </message>
    <message>
        <source>Something stands behind the number</source>
        <translation>Hinter der Zahl steht noch etwas</translation>
    </message>
    <message>
        <source>Something stands here that does not belong to this line</source>
        <translation>Hier steht etwas, das nicht zu dieser Zeile gehört</translation>
    </message>
    <message>
        <source>Begin a new line for each field.</source>
        <translation>Beginne für jedes Feld eine neue Zeile.</translation>
    </message>
    <message>
        <source>This file has {data} bytes; {max_text} are allowed.</source>
        <translation>Diese Datei hat {data} Byte; erlaubt sind {max_text}.</translation>
    </message>
    <message>
        <source>Spread it over several files.</source>
        <translation>Verteile sie auf mehrere Dateien.</translation>
    </message>
    <message>
        <source>No field of a pack needs so many.</source>
        <translation>Kein Feld eines Pakets braucht so viele.</translation>
    </message>
    <message>
        <source>In double quotes {lost} means a sign that cannot be seen, not LaTeX.</source>
        <translation>In doppelten Anführungszeichen steht {lost} für ein Zeichen, das man nicht sehen kann, nicht für LaTeX.</translation>
    </message>
    <message>
        <source>Put a text with backslashes in single quotes, &apos;like this&apos;, or write each backslash twice.</source>
        <translation>Setze einen Text mit Backslashes in einfache Anführungszeichen, &apos;so&apos;, oder schreibe jeden Backslash zweimal.</translation>
    </message>
    <message>
        <source>This number cannot be used: it has more than {max_digits} digits, or is none at all.</source>
        <translation>Diese Zahl ist nicht zu gebrauchen: Sie hat mehr als {max_digits} Ziffern oder ist gar keine.</translation>
    </message>
    <message>
        <source>A count has no unit: take the kind integer, and say in the statement what is counted.</source>
        <translation>Eine Anzahl hat keine Einheit: Nimm die Art integer, und sag in der Aufgabe, was gezählt wird.</translation>
    </message>
    <message>
        <source>The unit {unit} is not written like this.</source>
        <translation>Die Einheit {unit} schreibt man nicht so.</translation>
    </message>
    <message>
        <source>The unit {unit} would be read as {parts}.</source>
        <translation>Die Einheit {unit} würde als {parts} gelesen.</translation>
    </message>
    <message>
        <source>The unit {unit} would be read as one per millisecond.</source>
        <translation>Die Einheit {unit} würde als eins pro Millisekunde gelesen.</translation>
    </message>
    <message>
        <source>I do not know the unit {unit}.</source>
        <translation>Ich kenne die Einheit {unit} nicht.</translation>
    </message>
    <message>
        <source>{unit} is no unit.</source>
        <translation>{unit} ist keine Einheit.</translation>
    </message>
    <message>
        <source>There is a number in the unit {unit}.</source>
        <translation>In der Einheit {unit} steht eine Zahl.</translation>
    </message>
    <message>
        <source>It belongs to the value.</source>
        <translation>Sie gehört zum Wert.</translation>
    </message>
    <message>
        <source>Did you mean {known}?</source>
        <translation>Meintest du {known}?</translation>
    </message>
    <message>
        <source>A name is one to twenty letters, with _ and letters or digits behind them if you like: speed, v_0.</source>
        <translation>Ein Name besteht aus einem bis zwanzig Buchstaben, auf Wunsch mit _ und Buchstaben oder Ziffern dahinter: speed, v_0.</translation>
    </message>
    <message>
        <source>{name} cannot be a name.</source>
        <translation>{name} kann kein Name sein.</translation>
    </message>
    <message>
        <source>a constant</source>
        <translation>eine Konstante</translation>
    </message>
    <message>
        <source>a function or a word of the language</source>
        <translation>eine Funktion oder ein Wort der Sprache</translation>
    </message>
    <message>
        <source>Choose another one, such as {name}.</source>
        <translation>Wähle einen anderen, etwa {name}.</translation>
    </message>
    <message>
        <source>{name} means something already: it is {what}.</source>
        <translation>{name} bedeutet schon etwas: Es ist {what}.</translation>
    </message>
    <message>
        <source>The name {name} stands twice.</source>
        <translation>Der Name {name} steht zweimal da.</translation>
    </message>
    <message>
        <source>The other is in line {line}.</source>
        <translation>Der andere steht in Zeile {line}.</translation>
    </message>
    <message>
        <source>There are not {most} different entries: only {number} are possible.</source>
        <translation>Es gibt keine {most} verschiedenen Einträge: Nur {number} sind möglich.</translation>
    </message>
    <message>
        <source>Make the range wider, or the list shorter.</source>
        <translation>Mach den Bereich größer oder die Liste kürzer.</translation>
    </message>
    <message>
        <source>There is no value that {name} could have.</source>
        <translation>Es gibt keinen Wert, den {name} haben könnte.</translation>
    </message>
    <message>
        <source>Make the range wider.</source>
        <translation>Mach den Bereich größer.</translation>
    </message>
    <message>
        <source>{low} is greater than {high}.</source>
        <translation>{low} ist größer als {high}.</translation>
    </message>
    <message>
        <source>The smaller one stands first: [{high}, {low}].</source>
        <translation>Das Kleinere steht zuerst: [{high}, {low}].</translation>
    </message>
    <message>
        <source>Leave out what is not needed, or make several parts of it.</source>
        <translation>Lass weg, was nicht nötig ist, oder mach mehrere Teile daraus.</translation>
    </message>
    <message>
        <source>This text has {count} words; {max_words} are about as many as get read.</source>
        <translation>Dieser Text hat {count} Wörter; {max_words} sind ungefähr so viele, wie gelesen werden.</translation>
    </message>
    <message>
        <source>Make two sentences of it.</source>
        <translation>Mach zwei Sätze daraus.</translation>
    </message>
    <message>
        <source>The sentence that begins &quot;{begin}&quot; has {longest} words.</source>
        <translation>Der Satz, der mit &quot;{begin}&quot; beginnt, hat {longest} Wörter.</translation>
    </message>
    <message>
        <source>Shorter sentences and shorter words help.</source>
        <translation>Kürzere Sätze und kürzere Wörter helfen.</translation>
    </message>
    <message>
        <source>This text reads like school year {grade} (Flesch-Kincaid).</source>
        <translation>Dieser Text liest sich wie Klassenstufe {grade} (Flesch-Kincaid).</translation>
    </message>
    <message>
        <source>a pack is signed with `sign`</source>
        <translation>ein Paket wird mit `sign` unterschrieben</translation>
    </message>
    <message>
        <source>This is not a signature as `lemma pack sign` writes it.</source>
        <translation>Das ist keine Unterschrift, wie `lemma pack sign` sie schreibt.</translation>
    </message>
    <message>
        <source>The signature does not belong to this pack, or the pack was changed.</source>
        <translation>Die Unterschrift gehört nicht zu diesem Paket, oder das Paket wurde geändert.</translation>
    </message>
    <message>
        <source>lemma private key 1</source>
        <translation>lemma private key 1</translation>
    </message>
    <message>
        <source>salt: {salt}</source>
        <translation>salt: {salt}</translation>
    </message>
    <message>
        <source>sealed: {sealed}</source>
        <translation>sealed: {sealed}</translation>
    </message>
    <message>
        <source>key: {seed}</source>
        <translation>key: {seed}</translation>
    </message>
    <message>
        <source>{path} is already there; keys are never overwritten.</source>
        <translation>{path} gibt es schon; Schlüssel werden nie überschrieben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is not a private key of Lemma.</source>
        <translation>{path} ist kein privater Schlüssel von Lemma.</translation>
    </message>
    <message>
        <source>Make one with `lemma pack key`.</source>
        <translation>Mach einen mit `lemma pack key`.</translation>
    </message>
    <message>
        <source>{path} is sealed with a pass phrase.</source>
        <translation>{path} ist mit einer Passphrase versiegelt.</translation>
    </message>
    <message>
        <source>This is not the pass phrase of {path}, or the file is damaged.</source>
        <translation>Das ist nicht die Passphrase von {path}, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The pass phrase could not be worked on: {memory} MB of free memory are needed.</source>
        <translation>Die Passphrase konnte nicht verarbeitet werden: {memory} MB freier Speicher sind nötig.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Schließe andere Programme.</translation>
    </message>
    <message>
        <source>Ask its author for the pack once more.</source>
        <translation>Bitte die Person, die das Paket gemacht hat, noch einmal darum.</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>schon hier</translation>
    </message>
    <message>
        <source>There is no version {version} of {name} here.</source>
        <translation>Version {version} von {name} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is {have}.</source>
        <translation>Es gibt {have}.</translation>
    </message>
    <message>
        <source>Another Lemma is busy with the lesson packs.</source>
        <translation>Ein anderes Lemma arbeitet gerade mit den Lernpaketen.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>It is in the wrong place.</source>
        <translation>Es ist an der falschen Stelle.</translation>
    </message>
    <message>
        <source>{name} of {name2} was set aside: {message}</source>
        <translation>{name} von {name2} wurde beiseitegelegt: {message}</translation>
    </message>
    <message>
        <source>There is no lesson pack {name} here.</source>
        <translation>Ein Lernpaket {name} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>See `lemma pack list`.</source>
        <translation>Siehe `lemma pack list`.</translation>
    </message>
    <message>
        <source>This key has more than {max_key_parts} parts.</source>
        <translation>Dieser Schlüssel hat mehr als {max_key_parts} Teile.</translation>
    </message>
    <message>
        <source>There are more than {max_depth} tables and lists inside one another here.</source>
        <translation>Hier sind mehr als {max_depth} Tabellen und Listen ineinander geschachtelt.</translation>
    </message>
    <message>
        <source>There are more than {max_entries} keys and entries in this file.</source>
        <translation>In dieser Datei gibt es mehr als {max_entries} Schlüssel und Einträge.</translation>
    </message>
    <message>
        <source>Give the pack an id of its own.</source>
        <translation>Gib dem Paket eine eigene Kennung.</translation>
    </message>
    <message>
        <source>{id} used to be signed by {key}; this pack is not signed.</source>
        <translation>{id} war bisher mit {key} unterschrieben; dieses Paket ist nicht unterschrieben.</translation>
    </message>
    <message>
        <source>Ask its author for the signed one.</source>
        <translation>Bitte die Person, die es gemacht hat, um das unterschriebene.</translation>
    </message>
    <message>
        <source>{id} is known as signed by {key}; this pack is signed by somebody else, {key2}.</source>
        <translation>{id} ist als mit {key} unterschrieben bekannt; dieses Paket ist von jemand anderem unterschrieben, {key2}.</translation>
    </message>
    <message>
        <source>If its author told you of a new key, remove the pack and forget the old key first.</source>
        <translation>Wenn die Person, die es gemacht hat, dir von einem neuen Schlüssel erzählt hat, entferne zuerst das Paket und vergiss den alten Schlüssel.</translation>
    </message>
    <message>
        <source>{id} {version} is here already, with other content.</source>
        <translation>{id} {version} ist schon hier, mit anderem Inhalt.</translation>
    </message>
    <message>
        <source>Its author has to raise the version; or remove yours first.</source>
        <translation>Wer das Paket gemacht hat, muss die Version erhöhen; oder entferne zuerst deines.</translation>
    </message>
    <message>
        <source>Not signed: nobody can tell who wrote it, or whether it was changed.</source>
        <translation>Nicht unterschrieben: Niemand kann sagen, von wem es ist oder ob es geändert wurde.</translation>
    </message>
    <message>
        <source>Signed by the key {key}.</source>
        <translation>Mit dem Schlüssel {key} unterschrieben.</translation>
    </message>
    <message>
        <source>This is a word, and the kind of answer asks for mathematics.</source>
        <translation>Das ist ein Wort, und die Art der Antwort verlangt Mathematik.</translation>
    </message>
    <message>
        <source>no number: the letter {unknown} has no value</source>
        <translation>keine Zahl: Der Buchstabe {unknown} hat keinen Wert</translation>
    </message>
    <message>
        <source>The answer is {which}.</source>
        <translation>Die Antwort ist {which}.</translation>
    </message>
    <message>
        <source>This is a word, and mathematics is needed here.</source>
        <translation>Das ist ein Wort, und hier wird Mathematik gebraucht.</translation>
    </message>
    <message>
        <source>The parameter {name} has no value.</source>
        <translation>Der Parameter {name} hat keinen Wert.</translation>
    </message>
    <message>
        <source>These parameters do not meet the condition {failed}.</source>
        <translation>Diese Parameter erfüllen die Bedingung {failed} nicht.</translation>
    </message>
    <message>
        <source>In the condition &apos;{text}&apos;: {sentence}</source>
        <translation>In der Bedingung &apos;{text}&apos;: {sentence}</translation>
    </message>
    <message>
        <source>The condition {worst} is not met, and there is no parameter that could be drawn again.</source>
        <translation>Die Bedingung {worst} ist nicht erfüllt, und es gibt keinen Parameter, der neu gezogen werden könnte.</translation>
    </message>
    <message>
        <source>{max_draws} draws in a row did not meet the conditions: {worst} failed {times} times.</source>
        <translation>{max_draws} Ziehungen hintereinander erfüllten die Bedingungen nicht: {worst} scheiterte {times} Mal.</translation>
    </message>
    <message>
        <source>Make the ranges of the parameters fit better.</source>
        <translation>Stimme die Bereiche der Parameter besser aufeinander ab.</translation>
    </message>
    <message>
        <source>The item must be a whole number from 1 to {of}.</source>
        <translation>Das Element muss eine ganze Zahl von 1 bis {of} sein.</translation>
    </message>
    <message>
        <source>Nobody was there to type what was asked for ({asked}).</source>
        <translation>Niemand war da, um das Gefragte zu tippen ({asked}).</translation>
    </message>
    <message>
        <source>Your placement took {skill} for known; this shows whether it is.</source>
        <translation>Bei deiner Einstufung galt {skill} als gekonnt; das hier zeigt, ob es stimmt.</translation>
    </message>
    <message>
        <source>{skill} is due for review: you would still know it with a chance of {left}.</source>
        <translation>{skill} ist zur Wiederholung fällig: Mit einer Wahrscheinlichkeit von {left} könntest du es noch.</translation>
    </message>
    <message>
        <source>You have begun {last}; once more, until it goes well.</source>
        <translation>Du hast mit {last} begonnen; noch einmal, bis es gut geht.</translation>
    </message>
    <message>
        <source>you know {needs}</source>
        <translation>du kannst {needs}</translation>
    </message>
    <message>
        <source>it needs nothing else first</source>
        <translation>dafür braucht es vorher nichts anderes</translation>
    </message>
    <message>
        <source>{name} comes next: {because}.</source>
        <translation>Als Nächstes kommt {name}: {because}.</translation>
    </message>
    <message>
        <source>{name} again, in turn with {last}: mixed practice lasts longer.</source>
        <translation>Noch einmal {name}, im Wechsel mit {last}: Gemischtes Üben hält länger.</translation>
    </message>
    <message>
        <source>You have begun {name}; a few more make it stay.</source>
        <translation>Du hast mit {name} begonnen; noch ein paar Aufgaben, und es bleibt.</translation>
    </message>
    <message>
        <source>{skill} is what there is to practise here.</source>
        <translation>Hier gibt es {skill} zu üben.</translation>
    </message>
    <message>
        <source>{missing}, which is not familiar yet</source>
        <translation>{missing} (noch nicht vertraut)</translation>
    </message>
    <message>
        <source>{missing}, which are not familiar yet</source>
        <translation>{missing} (noch nicht vertraut)</translation>
    </message>
    <message>
        <source>Question {number} of {most} at most: {skill}.</source>
        <translation>Frage {number} von höchstens {most}: {skill}.</translation>
    </message>
    <message>
        <source>{name} is no archive of Lemma ({error}).</source>
        <translation>{name} ist kein Archiv von Lemma ({error}).</translation>
    </message>
    <message>
        <source>it has more than {max_rows} rows</source>
        <translation>es hat mehr als {max_rows} Zeilen</translation>
    </message>
    <message>
        <source>a line is longer than {max_line} bytes</source>
        <translation>eine Zeile ist länger als {max_line} Byte</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>es ist nicht in UTF-8 geschrieben</translation>
    </message>
    <message>
        <source>it is not what was exported: its checksum differs</source>
        <translation>es ist nicht das, was exportiert wurde: Die Prüfsumme ist eine andere</translation>
    </message>
    <message>
        <source>it cannot be unpacked ({error})</source>
        <translation>es lässt sich nicht entpacken ({error})</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>es ist zweimal da</translation>
    </message>
    <message>
        <source>{title} is too big to be an archive of Lemma.</source>
        <translation>{title} ist zu groß für ein Archiv von Lemma.</translation>
    </message>
    <message>
        <source>{title} is no archive of Lemma: it has no {head}.</source>
        <translation>{title} ist kein Archiv von Lemma: Es hat kein {head}.</translation>
    </message>
    <message>
        <source>{title} was written by a newer Lemma.</source>
        <translation>{title} wurde von einem neueren Lemma geschrieben.</translation>
    </message>
    <message>
        <source>Import it with that one.</source>
        <translation>Importiere es mit diesem.</translation>
    </message>
    <message>
        <source>the learners are not what they should be</source>
        <translation>die Lernenden sind nicht so, wie sie sein sollen</translation>
    </message>
    <message>
        <source>a learner is there twice</source>
        <translation>eine lernende Person ist zweimal da</translation>
    </message>
    <message>
        <source>{name} is not there, or no file of a learner</source>
        <translation>{name} ist nicht da oder keine Datei einer lernenden Person</translation>
    </message>
    <message>
        <source>{title} was not taken in: {where}: {what}.</source>
        <translation>{title} wurde nicht aufgenommen: {where}: {what}.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportiere es noch einmal.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} ist keine Datei.</translation>
    </message>
    <message>
        <source>{name} has {st_size} bytes; {max_archive} are allowed.</source>
        <translation>{name} hat {st_size} Byte; erlaubt sind {max_archive}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}).</source>
        <translation>{path} kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>{name} is no archive of Lemma: it is no zip file, or it is cut off.</source>
        <translation>{name} ist kein Archiv von Lemma: Es ist keine Zip-Datei, oder es ist abgeschnitten.</translation>
    </message>
    <message>
        <source>{name} is no archive of Lemma: its table of contents is not what it should be.</source>
        <translation>{name} ist kein Archiv von Lemma: Sein Inhaltsverzeichnis ist nicht so, wie es sein soll.</translation>
    </message>
    <message>
        <source>An empty record</source>
        <translation>Ein leerer Lernstand</translation>
    </message>
    <message>
        <source>The backup {name}</source>
        <translation>Die Sicherung {name}</translation>
    </message>
    <message>
        <source>{what} has taken its place.</source>
        <translation>An seiner Stelle ist jetzt: {what}.</translation>
    </message>
    <message>
        <source>From the damaged one: {merged}.</source>
        <translation>Aus dem beschädigten: {merged}.</translation>
    </message>
    <message>
        <source>quiz result</source>
        <translation>Quizergebnis</translation>
    </message>
    <message>
        <source>({known} more were here already)</source>
        <translation>({known} weitere waren schon hier)</translation>
    </message>
    <message>
        <source>{name}, new here: {parts} taken in{known}</source>
        <translation>{name}, neu hier: {parts} aufgenommen{known}</translation>
    </message>
    <message>
        <source>{name}, here already: {parts} taken in{known}</source>
        <translation>{name}, schon hier: {parts} aufgenommen{known}</translation>
    </message>
    <message>
        <source>Nothing was asked, so practice begins with what needs nothing else.</source>
        <translation>Es wurde nichts gefragt, also beginnt das Üben mit dem, was nichts anderes braucht.</translation>
    </message>
    <message>
        <source>one question</source>
        <translation>einer Frage</translation>
    </message>
    <message>
        <source>After {asked}: practice begins with what needs nothing else.</source>
        <translation>Nach {asked}: Das Üben beginnt mit dem, was nichts anderes braucht.</translation>
    </message>
    <message>
        <source>After {asked}: {known} of {skills} skills look familiar; practice starts from there.</source>
        <translation>Nach {asked}: {known} von {skills} Fertigkeiten sehen vertraut aus; das Üben beginnt von dort.</translation>
    </message>
    <message>
        <source>They come back as reviews, a few a day, so that anything that was misjudged will show.</source>
        <translation>Sie kommen als Wiederholungen zurück, ein paar am Tag; so zeigt sich, was falsch eingeschätzt wurde.</translation>
    </message>
    <message>
        <source>You can begin with {skill}.</source>
        <translation>Du kannst mit {skill} beginnen.</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>die Zeit ist um</translation>
    </message>
    <message>
        <source>one minute left</source>
        <translation>noch eine Minute</translation>
    </message>
    <message>
        <source>{left} minutes left</source>
        <translation>noch {left} Minuten</translation>
    </message>
    <message>
        <source>Problem {problems} of about {expected}, {time}.</source>
        <translation>Aufgabe {problems} von etwa {expected}, {time}.</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>due now, the most forgotten first</source>
        <translation>jetzt fällig, das am meisten Vergessene zuerst</translation>
    </message>
    <message>
        <source>skill you have begun</source>
        <translation>Fertigkeit, die du begonnen hast</translation>
    </message>
    <message>
        <source>skills you have begun</source>
        <translation>Fertigkeiten, die du begonnen hast</translation>
    </message>
    <message>
        <source>until it is familiar</source>
        <translation>bis sie vertraut ist</translation>
    </message>
    <message>
        <source>until they are familiar</source>
        <translation>bis sie vertraut sind</translation>
    </message>
    <message>
        <source>new skill</source>
        <translation>neue Fertigkeit</translation>
    </message>
    <message>
        <source>new skills</source>
        <translation>neue Fertigkeiten</translation>
    </message>
    <message>
        <source>you know what it builds on</source>
        <translation>du kannst, worauf sie aufbaut</translation>
    </message>
    <message>
        <source>you know what they build on</source>
        <translation>du kannst, worauf sie aufbauen</translation>
    </message>
    <message>
        <source>they need nothing else first</source>
        <translation>dafür braucht es vorher nichts anderes</translation>
    </message>
    <message>
        <source>skill to keep fresh</source>
        <translation>Fertigkeit zum Auffrischen</translation>
    </message>
    <message>
        <source>skills to keep fresh</source>
        <translation>Fertigkeiten zum Auffrischen</translation>
    </message>
    <message>
        <source>nothing else is waiting</source>
        <translation>sonst steht nichts an</translation>
    </message>
    <message>
        <source>{minutes} minutes: there is nothing to practise</source>
        <translation>{minutes} Minuten: Es gibt nichts zu üben</translation>
    </message>
    <message>
        <source>your pace</source>
        <translation>deinem Tempo</translation>
    </message>
    <message>
        <source>the usual pace, until yours is known</source>
        <translation>dem üblichen Tempo, bis deines bekannt ist</translation>
    </message>
    <message>
        <source>{name}: no problems.</source>
        <translation>{name}: keine Aufgaben.</translation>
    </message>
    <message>
        <source>{problems}, {right_share} right, {hints}</source>
        <translation>{problems}, {right_share} richtig, {hints}</translation>
    </message>
    <message>
        <source>last on {last}</source>
        <translation>zuletzt am {last}</translation>
    </message>
    <message>
        <source>{problems}, {right_share} right</source>
        <translation>{problems}, {right_share} richtig</translation>
    </message>
    <message>
        <source>{where}: {tries} answers in a row not right without help, the last on {last}.</source>
        <translation>{where}: {tries} Antworten hintereinander ohne Hilfe nicht richtig, die letzte am {last}.</translation>
    </message>
    <message>
        <source>{given_up} given up</source>
        <translation>{given_up} aufgegeben</translation>
    </message>
    <message>
        <source>{name}: {wrong} of {attempts} not right{given_up}</source>
        <translation>{name}: {wrong} von {attempts} nicht richtig{given_up}</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>keine Anmerkung</translation>
    </message>
    <message>
        <source>{undecided} to be judged</source>
        <translation>{undecided} noch zu bewerten</translation>
    </message>
    <message>
        <source>{quiz}, {name}, {day}: {earned} of {possible}.</source>
        <translation>{quiz}, {name}, {day}: {earned} von {possible}.</translation>
    </message>
    <message>
        <source>and {count}.</source>
        <translation>und {count}.</translation>
    </message>
    <message>
        <source>Skills by how well they are known: {said}.</source>
        <translation>Fertigkeiten danach, wie gut sie gekonnt sind: {said}.</translation>
    </message>
    <message>
        <source>{report} The bars in front are those right at once and without a hint.</source>
        <translation>{report} Die Balken davor sind die, die auf Anhieb und ohne Tipp richtig waren.</translation>
    </message>
    <message>
        <source>Problems a week since {first}: {most} at most.</source>
        <translation>Aufgaben pro Woche seit {first}: höchstens {most}.</translation>
    </message>
    <message>
        <source>right at once, no hint</source>
        <translation>auf Anhieb richtig, ohne Tipp</translation>
    </message>
    <message>
        <source>The second line are those right at once and without a hint.</source>
        <translation>Die zweite Linie sind die, die auf Anhieb und ohne Tipp richtig waren.</translation>
    </message>
    <message>
        <source>week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>The record of {name} has a value in it that is none ({error}).</source>
        <translation>Der Lernstand von {name} enthält einen Wert, der keiner ist ({error}).</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>No problems in the last seven days.</source>
        <translation>Keine Aufgaben in den letzten sieben Tagen.</translation>
    </message>
    <message>
        <source>{unaided} right at once and without a hint</source>
        <translation>{unaided} auf Anhieb und ohne Tipp richtig</translation>
    </message>
    <message>
        <source>on {days}</source>
        <translation>an {days}</translation>
    </message>
    <message>
        <source>{problems} {where} in the last seven days, {right}, in {seconds}.</source>
        <translation>{problems} {where} in den letzten sieben Tagen, {right}, in {seconds}.</translation>
    </message>
    <message>
        <source>No problems yet.</source>
        <translation>Noch keine Aufgaben.</translation>
    </message>
    <message>
        <source>{problems} on {days} since {first}.</source>
        <translation>{problems} an {days} seit {first}.</translation>
    </message>
    <message>
        <source>{name}: begun, and now {mastery}.</source>
        <translation>{name}: begonnen, und jetzt {mastery}.</translation>
    </message>
    <message>
        <source>{name}: begun.</source>
        <translation>{name}: begonnen.</translation>
    </message>
    <message>
        <source>{name}: now {mastery}, was {before}.</source>
        <translation>{name}: jetzt {mastery}, vorher {before}.</translation>
    </message>
    <message>
        <source>{name}: back to {mastery}; a few problems more bring it up again.</source>
        <translation>{name}: wieder {mastery}; ein paar Aufgaben mehr bringen es wieder nach oben.</translation>
    </message>
    <message>
        <source>{new} not begun</source>
        <translation>{new} nicht begonnen</translation>
    </message>
    <message>
        <source>{name}: remembered with a chance of {recall}, {days}.</source>
        <translation>{name}: mit einer Wahrscheinlichkeit von {recall} noch gewusst, {days}.</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>due in {days}</source>
        <translation>fällig in {days}</translation>
    </message>
    <message>
        <source>due for {value}</source>
        <translation>fällig seit {value}</translation>
    </message>
    <message>
        <source>No review comes due within a fortnight.</source>
        <translation>In den nächsten zwei Wochen steht keine Wiederholung an.</translation>
    </message>
    <message>
        <source>{now} due today, {later} more within a fortnight.</source>
        <translation>{now} heute fällig, {later} weitere in den nächsten zwei Wochen.</translation>
    </message>
    <message>
        <source>As of {day}.</source>
        <translation>Stand: {day}.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mär</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>item, skill, level, pack, version, seed, part, typed, outcome, note, score, hints, seconds, at</source>
        <translation>item, skill, level, pack, version, seed, part, typed, outcome, note, score, hints, seconds, at</translation>
    </message>
    <message>
        <source>at, pack, version, quiz, earned, possible, undecided</source>
        <translation>at, pack, version, quiz, earned, possible, undecided</translation>
    </message>
    <message>
        <source>order by key</source>
        <translation>order by key</translation>
    </message>
    <message>
        <source>a key in it is none</source>
        <translation>ein Schlüssel darin ist keiner</translation>
    </message>
    <message>
        <source>order by at, digest</source>
        <translation>order by at, digest</translation>
    </message>
    <message>
        <source>{path} was changed by another program meanwhile; it is as that left it.</source>
        <translation>{path} wurde inzwischen von einem anderen Programm geändert; die Datei ist so, wie dieses sie hinterlassen hat.</translation>
    </message>
    <message>
        <source>Do it once more.</source>
        <translation>Mach es noch einmal.</translation>
    </message>
    <message>
        <source>{path}: the disk is full; nothing was kept.</source>
        <translation>{path}: Der Datenträger ist voll; nichts wurde aufgehoben.</translation>
    </message>
    <message>
        <source>{path}: cannot be changed ({error}).</source>
        <translation>{path}: kann nicht geändert werden ({error}).</translation>
    </message>
    <message>
        <source>There is no class file {path}.</source>
        <translation>Es gibt keine Klassendatei {path}.</translation>
    </message>
    <message>
        <source>One is made with `lemma class merge CLASSFILE FILES`.</source>
        <translation>Man legt eine an mit `lemma class merge CLASSFILE FILES`.</translation>
    </message>
    <message>
        <source>{path} is too large for a class file.</source>
        <translation>{path} ist zu groß für eine Klassendatei.</translation>
    </message>
    <message>
        <source>{path} is not a class file of Lemma.</source>
        <translation>{path} ist keine Klassendatei von Lemma.</translation>
    </message>
    <message>
        <source>Name another file, or a new one.</source>
        <translation>Nenne eine andere Datei oder eine neue.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Lemma.</source>
        <translation>{path} wurde von einem neueren Lemma gemacht.</translation>
    </message>
    <message>
        <source>Bring this Lemma up to date.</source>
        <translation>Bring dieses Lemma auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>its tables are not those of a class file</source>
        <translation>ihre Tabellen sind nicht die einer Klassendatei</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}).</source>
        <translation>{path} ist beschädigt ({why}).</translation>
    </message>
    <message>
        <source>Take a copy of it, or merge the files of results into a new one.</source>
        <translation>Nimm eine Kopie davon oder führe die Ergebnisdateien in einer neuen zusammen.</translation>
    </message>
    <message>
        <source>learner {digest}</source>
        <translation>Person {digest}</translation>
    </message>
    <message>
        <source>Another Lemma is busy with {path}.</source>
        <translation>Ein anderes Lemma arbeitet gerade mit {path}.</translation>
    </message>
    <message>
        <source>If it cannot be restored, remove it: a new key is made, which your teacher has to accept once.</source>
        <translation>Lässt sie sich nicht wiederherstellen, entferne sie: Es wird ein neuer Schlüssel gemacht, den deine Lehrkraft einmal annehmen muss.</translation>
    </message>
    <message>
        <source>Copy it again, or ask for a new one.</source>
        <translation>Kopiere sie noch einmal oder bitte um eine neue.</translation>
    </message>
    <message>
        <source>{attempts} answers are more than one file holds.</source>
        <translation>{attempts} Antworten sind mehr, als eine Datei fasst.</translation>
    </message>
    <message>
        <source>Hand over a part of them: --since DAY.</source>
        <translation>Gib einen Teil davon ab: --since DAY.</translation>
    </message>
    <message>
        <source>it was made by a newer Lemma.</source>
        <translation>sie wurde von einem neueren Lemma gemacht.</translation>
    </message>
    <message>
        <source>its signature does not hold: it was changed after it was made, or damaged.</source>
        <translation>ihre Unterschrift stimmt nicht: Sie wurde nachträglich geändert oder ist beschädigt.</translation>
    </message>
    <message>
        <source>the packs it names are not those of its answers.</source>
        <translation>die Pakete, die sie nennt, sind nicht die ihrer Antworten.</translation>
    </message>
    <message>
        <source>it is damaged: a part of it is missing or was changed.</source>
        <translation>sie ist beschädigt: Ein Teil fehlt oder wurde geändert.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>sie ist leer.</translation>
    </message>
    <message>
        <source>it is damaged: its first lines are not as they were written.</source>
        <translation>sie ist beschädigt: Ihre ersten Zeilen sind nicht so, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>it is no file of results.</source>
        <translation>das ist keine Ergebnisdatei.</translation>
    </message>
    <message>
        <source>Results are made with `lemma results export FILE`.</source>
        <translation>Ergebnisse macht man mit `lemma results export FILE`.</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>das ist keine Datei.</translation>
    </message>
    <message>
        <source>it has {st_size} bytes; {max_file} are allowed.</source>
        <translation>sie hat {st_size} Byte; erlaubt sind {max_file}.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>it cannot be read ({strerror}).</source>
        <translation>sie kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>it grew beyond {max_file} bytes while it was read.</source>
        <translation>sie wuchs über {max_file} Byte hinaus, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>its manifest</source>
        <translation>das Manifest darin</translation>
    </message>
    <message>
        <source>its manifest cannot be used ({error}).</source>
        <translation>das Manifest darin ist nicht zu gebrauchen ({error}).</translation>
    </message>
    <message>
        <source>its {what} number {number}</source>
        <translation>{what} Nummer {number} darin</translation>
    </message>
    <message>
        <source>{where} is too long.</source>
        <translation>{where} ist zu lang.</translation>
    </message>
    <message>
        <source>{where} cannot be used ({error}).</source>
        <translation>{where} ist nicht zu gebrauchen ({error}).</translation>
    </message>
    <message>
        <source>{where} is not JSON as Lemma writes it.</source>
        <translation>{where} ist kein JSON, wie Lemma es schreibt.</translation>
    </message>
    <message>
        <source>{named} is already there.</source>
        <translation>{named} gibt es schon.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Nenne eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is already there.</source>
        <translation>{path} gibt es schon.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Nenne einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There are no files of results (*{suffix}) in {path}.</source>
        <translation>In {path} gibt es keine Ergebnisdateien (*{suffix}).</translation>
    </message>
    <message>
        <source>{file}: {name} is known in this class with the key {known}; this file has another one, {offered}.</source>
        <translation>{file}: {name} ist in dieser Klasse mit dem Schlüssel {known} bekannt; diese Datei hat einen anderen, {offered}.</translation>
    </message>
    <message>
        <source>If it is really theirs, merge it again with --accept-new-keys.</source>
        <translation>Wenn sie wirklich von dieser Person ist, führe sie noch einmal zusammen mit --accept-new-keys.</translation>
    </message>
    <message>
        <source>There is no learner {named} in {path}.</source>
        <translation>In {path} gibt es niemanden mit dem Namen {named}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There are {found} learners called {named}: {names}.</source>
        <translation>Es gibt {found} Lernende mit dem Namen {named}: {names}.</translation>
    </message>
    <message>
        <source>Name one by the id.</source>
        <translation>Nenne die richtige Person mit ihrer Kennung.</translation>
    </message>
    <message>
        <source>{file}: {name} ({learner}, another learner here has the same name)</source>
        <translation>{file}: {name} ({learner}, jemand anderes heißt hier genauso)</translation>
    </message>
    <message>
        <source>new in the class</source>
        <translation>neu in der Klasse</translation>
    </message>
    <message>
        <source>{whose}, new in the class, nothing new.</source>
        <translation>{whose}, neu in der Klasse, nichts Neues.</translation>
    </message>
    <message>
        <source>{whose}, nothing new.</source>
        <translation>{whose}, nichts Neues.</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>neue Antwort</translation>
    </message>
    <message>
        <source>{whose}, new in the class, {attempts}</source>
        <translation>{whose}, neu in der Klasse, {attempts}</translation>
    </message>
    <message>
        <source>{name} ({id}), handed over {made}, key {keys}</source>
        <translation>{name} ({id}), abgegeben {made}, Schlüssel {keys}</translation>
    </message>
    <message>
        <source>{refused} refused</source>
        <translation>{refused} abgelehnt</translation>
    </message>
    <message>
        <source>{name}: {taken} taken, {new}.</source>
        <translation>{name}: {taken} aufgenommen, {new}.</translation>
    </message>
    <message>
        <source>There is no such learner.</source>
        <translation>Diese Person gibt es nicht.</translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation>Die Sicherung wurde angehalten.</translation>
    </message>
    <message>
        <source>A backup could not be written to {folder} ({error}).</source>
        <translation>Eine Sicherung konnte nicht nach {folder} geschrieben werden ({error}).</translation>
    </message>
    <message>
        <source>Your work itself is safe.</source>
        <translation>Deine Arbeit selbst ist sicher.</translation>
    </message>
    <message>
        <source>There is no such conversation.</source>
        <translation>Dieses Gespräch gibt es nicht.</translation>
    </message>
    <message>
        <source>This part of the record is damaged and cannot be shown.</source>
        <translation>Dieser Teil des Lernstands ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>quiz {pack}/{quiz}</source>
        <translation>Quiz {pack}/{quiz}</translation>
    </message>
    <message>
        <source>problem {problem}</source>
        <translation>Aufgabe {problem}</translation>
    </message>
    <message>
        <source>The record is opened to read only; nothing can be erased.</source>
        <translation>Der Lernstand ist nur zum Lesen geöffnet; nichts kann gelöscht werden.</translation>
    </message>
    <message>
        <source>A learner was erased, but not from everywhere yet: {error}</source>
        <translation>Eine Person wurde gelöscht, aber noch nicht überall: {error}</translation>
    </message>
    <message>
        <source>the log is locked by a reader</source>
        <translation>das Protokoll ist gesperrt, weil es gelesen wird</translation>
    </message>
    <message>
        <source>The record could not be asked ({error}).</source>
        <translation>Der Lernstand konnte nicht abgefragt werden ({error}).</translation>
    </message>
    <message>
        <source>A query can only read the record.</source>
        <translation>Eine Abfrage kann den Lernstand nur lesen.</translation>
    </message>
    <message>
        <source>The record is opened to read only; nothing can be kept.</source>
        <translation>Der Lernstand ist nur zum Lesen geöffnet; nichts kann aufgehoben werden.</translation>
    </message>
    <message>
        <source>The disk is full; this was not kept.</source>
        <translation>Der Datenträger ist voll; das wurde nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Free some space and try it again.</source>
        <translation>Schaffe etwas Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The disk with {parent} is full, or fails; this was not kept.</source>
        <translation>Der Datenträger mit {parent} ist voll oder fällt aus; das wurde nicht aufgehoben.</translation>
    </message>
    <message>
        <source>{parent} cannot be written to; this was not kept.</source>
        <translation>In {parent} kann nicht geschrieben werden; das wurde nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Another Lemma is writing to the same record; this was not kept.</source>
        <translation>Ein anderes Lemma schreibt in denselben Lernstand; das wurde nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Close one of them.</source>
        <translation>Schließe eines davon.</translation>
    </message>
    <message>
        <source>The record could not be used ({text}).</source>
        <translation>Der Lernstand ließ sich nicht benutzen ({text}).</translation>
    </message>
    <message>
        <source>order by id</source>
        <translation>order by id</translation>
    </message>
    <message>
        <source>at, pack, version, quiz, earned, possible, result</source>
        <translation>at, pack, version, quiz, earned, possible, result</translation>
    </message>
    <message>
        <source>This record was written by a newer Lemma; it is opened to read only.</source>
        <translation>Dieser Lernstand wurde von einem neueren Lemma geschrieben; er ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>{folder} cannot be made ({strerror}).</source>
        <translation>{folder} kann nicht angelegt werden ({strerror}).</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{folder} cannot be used ({strerror}).</source>
        <translation>{folder} lässt sich nicht benutzen ({strerror}).</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: what you do now is not kept.</source>
        <translation>In {folder} kann nicht geschrieben werden: Was du jetzt tust, wird nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Another Lemma is busy with the record {path}.</source>
        <translation>Ein anderes Lemma arbeitet gerade mit dem Lernstand {path}.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full, or fails: what you do now is not kept.</source>
        <translation>Der Datenträger mit {folder} ist voll oder fällt aus: Was du jetzt tust, wird nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Nothing can be written to {parent}.</source>
        <translation>In {parent} kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}).</source>
        <translation>{path} kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>Any will do: a nickname, or an initial.</source>
        <translation>Jeder geht: ein Spitzname oder ein Buchstabe.</translation>
    </message>
    <message>
        <source>There is a learner called {name} already.</source>
        <translation>Es gibt schon jemanden mit dem Namen {name}.</translation>
    </message>
    <message>
        <source>Add an initial to tell the two apart.</source>
        <translation>Füge einen Buchstaben hinzu, um beide zu unterscheiden.</translation>
    </message>
    <message>
        <source>{learners} learner{value}, {attempts} attempts</source>
        <translation>{learners} Lernkonto{value}, {attempts} Versuche</translation>
    </message>
    <message>
        <source>The record {path} is damaged; nothing was changed.</source>
        <translation>Der Lernstand {path} ist beschädigt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The record {path} is gone; nothing was changed.</source>
        <translation>Der Lernstand {path} ist verschwunden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{copy} is not there, or is damaged.</source>
        <translation>{copy} ist nicht da oder beschädigt.</translation>
    </message>
    <message>
        <source>`lemma data backups` lists the good ones.</source>
        <translation>`lemma data backups` zählt die guten auf.</translation>
    </message>
    <message>
        <source>{copy} is no record of Lemma ({error}).</source>
        <translation>{copy} ist kein Lernstand von Lemma ({error}).</translation>
    </message>
    <message>
        <source>{copy} was written by a newer Lemma.</source>
        <translation>{copy} wurde von einem neueren Lemma geschrieben.</translation>
    </message>
    <message>
        <source>Restore it with that one.</source>
        <translation>Stelle es mit diesem wieder her.</translation>
    </message>
    <message>
        <source>A new record could not be written to {parent} ({error}).</source>
        <translation>Ein neuer Lernstand konnte nicht nach {parent} geschrieben werden ({error}).</translation>
    </message>
    <message>
        <source>there is a file {name} already</source>
        <translation>es gibt schon eine Datei {name}</translation>
    </message>
    <message>
        <source>The record {path} could not be replaced ({strerror}).</source>
        <translation>Der Lernstand {path} konnte nicht ersetzt werden ({strerror}).</translation>
    </message>
    <message>
        <source>Close every other Lemma, and start it again.</source>
        <translation>Schließe jedes andere Lemma und starte neu.</translation>
    </message>
    <message>
        <source>Another Lemma is replacing the record {path}.</source>
        <translation>Ein anderes Lemma ersetzt gerade den Lernstand {path}.</translation>
    </message>
    <message>
        <source>The record {path} could not be replaced ({error}).</source>
        <translation>Der Lernstand {path} konnte nicht ersetzt werden ({error}).</translation>
    </message>
    <message>
        <source>Close every other Lemma.</source>
        <translation>Schließe jedes andere Lemma.</translation>
    </message>
    <message>
        <source>Another Lemma has the record open.</source>
        <translation>Ein anderes Lemma hat den Lernstand geöffnet.</translation>
    </message>
    <message>
        <source>Close it, and try again.</source>
        <translation>Schließe es und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The record is damaged; start Lemma again to put a backup in its place.</source>
        <translation>Der Lernstand ist beschädigt; starte Lemma neu, um eine Sicherung an seine Stelle zu setzen.</translation>
    </message>
    <message>
        <source>There is no backup of today yet ({error}).</source>
        <translation>Von heute gibt es noch keine Sicherung ({error}).</translation>
    </message>
    <message>
        <source>The record has a time in it that is none: {text}.</source>
        <translation>Der Lernstand enthält eine Zeitangabe, die keine ist: {text}.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message>
        <source>Nobody has practised here yet.</source>
        <translation>Hier hat noch niemand geübt.</translation>
    </message>
    <message>
        <source>Begin with: lemma practice</source>
        <translation>Beginne mit: lemma practice</translation>
    </message>
    <message>
        <source>There is no learner called {name}.</source>
        <translation>Es gibt niemanden mit dem Namen {name}.</translation>
    </message>
    <message>
        <source>Several learners practise here.</source>
        <translation>Hier üben mehrere.</translation>
    </message>
    <message>
        <source>Say which with --learner NAME: {names}.</source>
        <translation>Sag mit --learner NAME, wer es ist: {names}.</translation>
    </message>
    <message>
        <source>Stopped; nothing was copied.</source>
        <translation>Angehalten; nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>{name} could not be removed ({strerror}).</source>
        <translation>{name} konnte nicht entfernt werden ({strerror}).</translation>
    </message>
    <message>
        <source>There is no room for {name}: it has {size} GB.</source>
        <translation>Für {name} ist kein Platz: Die Datei hat {size} GB.</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>Schaffe etwas Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>{name} could not be copied ({strerror}).</source>
        <translation>{name} konnte nicht kopiert werden ({strerror}).</translation>
    </message>
    <message>
        <source>{name} could not be read ({strerror}).</source>
        <translation>{name} konnte nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({strerror}).</source>
        <translation>In {folder} kann nicht geschrieben werden ({strerror}).</translation>
    </message>
    <message>
        <source>Solve for x: 3(x + 4) - 5 = 2x + 11.</source>
        <translation>Löse nach x auf: 3(x + 4) - 5 = 2x + 11.</translation>
    </message>
    <message>
        <source>On this machine it reads about {reading} and writes about {writing} tokens a second: some {words} words a minute.</source>
        <translation>Auf diesem Gerät liest es etwa {reading} und schreibt etwa {writing} Token pro Sekunde: rund {words} Wörter pro Minute.</translation>
    </message>
    <message>
        <source>The speed could not be measured: the model wrote almost nothing.</source>
        <translation>Das Tempo ließ sich nicht messen: Das Modell hat fast nichts geschrieben.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{title} was begun with version {version} of {title2}, which is {version2} now.</source>
        <translation>{title} wurde mit Version {version} von {title2} begonnen; dieses hat jetzt Version {version2}.</translation>
    </message>
    <message>
        <source>Its questions may differ, so it can only be begun anew.</source>
        <translation>Die Fragen können andere sein, also kann man nur neu beginnen.</translation>
    </message>
    <message>
        <source>Put these in order: write 1, 2, 3 before them.</source>
        <translation>Bringe dies in die richtige Reihenfolge: Schreibe 1, 2, 3 davor.</translation>
    </message>
    <message>
        <source>Match each number with a letter.</source>
        <translation>Ordne jeder Zahl einen Buchstaben zu.</translation>
    </message>
    <message>
        <source>More than one may be right.</source>
        <translation>Es kann mehr als eines richtig sein.</translation>
    </message>
    <message>
        <source>To print the same sheet again: {count} problems, seed {seed}.</source>
        <translation>Um dasselbe Blatt noch einmal zu drucken: {count} Aufgaben, Startzahl {seed}.</translation>
    </message>
    <message>
        <source>A sheet has 1 to {most} problems.</source>
        <translation>Ein Blatt hat 1 bis {most} Aufgaben.</translation>
    </message>
    <message>
        <source>{title} has no skill {skill}.</source>
        <translation>{title} hat keine Fertigkeit {skill}.</translation>
    </message>
    <message>
        <source>There are: {id}.</source>
        <translation>Es gibt: {id}.</translation>
    </message>
    <message>
        <source>There are no problems to print.</source>
        <translation>Es gibt keine Aufgaben zum Drucken.</translation>
    </message>
    <message>
        <source>These problems give no variants.</source>
        <translation>Diese Aufgaben ergeben keine Varianten.</translation>
    </message>
    <message>
        <source>I have no idea</source>
        <translation>Ich habe keine Idee</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>Das hast du gewählt.</translation>
    </message>
    <message>
        <source>comes with Lemma</source>
        <translation>kommt mit Lemma</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>There is no pack {named}.</source>
        <translation>Es gibt kein Paket {named}.</translation>
    </message>
    <message>
        <source>a template was given</source>
        <translation>eine Vorlage war gegeben</translation>
    </message>
    <message>
        <source>LEMMA_DATA names {folder}, but there is no folder {parent}.</source>
        <translation>LEMMA_DATA nennt {folder}, aber es gibt keinen Ordner {parent}.</translation>
    </message>
    <message>
        <source>Make it first.</source>
        <translation>Lege ihn zuerst an.</translation>
    </message>
    <message>
        <source>LEMMA_DATA names it.</source>
        <translation>LEMMA_DATA nennt ihn.</translation>
    </message>
    <message>
        <source>The file {program} asks for it.</source>
        <translation>Die Datei {program} verlangt es so.</translation>
    </message>
    <message>
        <source>Your data is kept in {chosen} (so says {config}), but that folder is not there.</source>
        <translation>Deine Daten liegen in {chosen} (so steht es in {config}), aber diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Plug in its disk, or choose another folder with: lemma data use FOLDER (or --default)</source>
        <translation>Schließe seinen Datenträger an oder wähle einen anderen Ordner mit: lemma data use FOLDER (oder --default)</translation>
    </message>
    <message>
        <source>The setting in {config} names it.</source>
        <translation>Die Einstellung in {config} nennt ihn.</translation>
    </message>
    <message>
        <source>It is this system&apos;s folder for the data of programs.</source>
        <translation>Das ist der Ordner dieses Systems für die Daten von Programmen.</translation>
    </message>
    <message>
        <source>The settings in {file} could not be read ({strerror}).</source>
        <translation>Die Einstellungen in {file} konnten nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>The settings could not be understood and are kept as {broken}.</source>
        <translation>Die Einstellungen waren nicht zu verstehen und sind als {broken} aufgehoben.</translation>
    </message>
    <message>
        <source>{sentence} If your data was in a folder of your choice: lemma data use FOLDER</source>
        <translation>{sentence} Falls deine Daten in einem Ordner deiner Wahl lagen: lemma data use FOLDER</translation>
    </message>
    <message>
        <source>{filename} cannot be written ({strerror}).</source>
        <translation>{filename} kann nicht geschrieben werden ({strerror}).</translation>
    </message>
    <message>
        <source>The starter model should be at</source>
        <translation>Das Startmodell sollte zu finden sein unter</translation>
    </message>
    <message>
        <source>{whose} {path}, but there is no such file.</source>
        <translation>{whose} {path}, aber diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Name a model file with --model FILE.</source>
        <translation>Nenne eine Modelldatei mit --model FILE.</translation>
    </message>
    <message>
        <source>The algebra established these answers by itself, one after the other.</source>
        <translation>Die Algebra hat diese Antworten selbst gefunden, eine nach der anderen.</translation>
    </message>
    <message>
        <source>There is no problem to solve.</source>
        <translation>Es gibt keine Aufgabe zu lösen.</translation>
    </message>
    <message>
        <source>Type one, for example: 3x + 5 = 20</source>
        <translation>Tippe eine ein, zum Beispiel: 3x + 5 = 20</translation>
    </message>
    <message>
        <source>The problem has {problem} characters; Lemma reads at most {max_problem}.</source>
        <translation>Die Aufgabe hat {problem} Zeichen; Lemma liest höchstens {max_problem}.</translation>
    </message>
    <message>
        <source>Shorten it, or ask its parts one by one.</source>
        <translation>Kürze sie, oder frage die Teile einzeln.</translation>
    </message>
    <message>
        <source>There is no one answer that this could be compared with.</source>
        <translation>Es gibt nicht die eine Antwort, mit der man das vergleichen könnte.</translation>
    </message>
    <message>
        <source>A proof or a text of one&apos;s own is talked about here, and not marked right or wrong.</source>
        <translation>Über einen Beweis oder einen eigenen Text wird hier gesprochen; als richtig oder falsch bewertet wird er nicht.</translation>
    </message>
    <message>
        <source>It also says hints and explanations in its own words and writes new problems, which are checked.</source>
        <translation>Es formuliert auch Tipps und Erklärungen und schreibt neue Aufgaben, die geprüft werden.</translation>
    </message>
    <message>
        <source>It writes solutions only: hints and explanations come from the authors and the algebra.</source>
        <translation>Es schreibt nur Lösungen: Tipps und Erklärungen kommen von den Autoren und der Algebra.</translation>
    </message>
    <message>
        <source>There is no model file {named}.</source>
        <translation>Es gibt keine Modelldatei {named}.</translation>
    </message>
    <message>
        <source>Name another one with --model FILE.</source>
        <translation>Nenne eine andere mit --model FILE.</translation>
    </message>
    <message>
        <source>No model can run here: {message} The algebra works alone.</source>
        <translation>Hier kann kein Modell laufen: {message} Die Algebra arbeitet allein.</translation>
    </message>
    <message>
        <source>The engine that runs models is missing.</source>
        <translation>Das Programmteil, das Modelle ausführt, fehlt.</translation>
    </message>
    <message>
        <source>Close other programs, or set LEMMA_ANY_SIZE=1 to use it all the same.</source>
        <translation>Schließe andere Programme, oder setze LEMMA_ANY_SIZE=1, um es trotzdem zu benutzen.</translation>
    </message>
    <message>
        <source>{name} is too big for this machine now: {used}</source>
        <translation>{name} ist gerade zu groß für diesen Rechner: {used}</translation>
    </message>
    <message>
        <source>There is memory for {context} tokens of conversation, not {context2}.</source>
        <translation>Der Speicher reicht für {context} Token Gespräch, nicht für {context2}.</translation>
    </message>
    <message>
        <source>There is no model that can be used; the algebra works alone.</source>
        <translation>Es gibt kein Modell, das benutzt werden kann; die Algebra arbeitet allein.</translation>
    </message>
    <message>
        <source>Name one with --model FILE.</source>
        <translation>Nenne eines mit --model FILE.</translation>
    </message>
    <message>
        <source>No model file can be used.</source>
        <translation>Keine Modelldatei kann benutzt werden.</translation>
    </message>
    <message>
        <source>The file that was named cannot be used.</source>
        <translation>Die genannte Datei kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>It was named for this run.</source>
        <translation>Es wurde für diesen Lauf genannt.</translation>
    </message>
    <message>
        <source>LEMMA_MODEL names it.</source>
        <translation>LEMMA_MODEL nennt es.</translation>
    </message>
    <message>
        <source>It is the starter model that comes with Lemma.</source>
        <translation>Es ist das Startmodell, das mit Lemma kommt.</translation>
    </message>
    <message>
        <source>it needs about {needs} GB of memory, and {free} GB are free.</source>
        <translation>es braucht etwa {needs} GB Speicher, und {free} GB sind frei.</translation>
    </message>
    <message>
        <source>(The student was helped to find the answer without being told it.)</source>
        <translation>(Dem Lernenden wurde geholfen, die Antwort zu finden, ohne sie zu verraten.)</translation>
    </message>
    <message>
        <source>This conversation is very long.</source>
        <translation>Dieses Gespräch ist sehr lang.</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>Beginne ein neues.</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(keine Antwort)</translation>
    </message>
    <message>
        <source>This conversation was written by a newer Lemma.</source>
        <translation>Dieses Gespräch wurde von einem neueren Lemma geschrieben.</translation>
    </message>
    <message>
        <source>This conversation was not written by Lemma, or is damaged.</source>
        <translation>Dieses Gespräch wurde nicht von Lemma geschrieben oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The answer is not checked.</source>
        <translation>Die Antwort ist nicht geprüft.</translation>
    </message>
    <message>
        <source>Written by the model; the algebra has solved it, so your answer can be checked.</source>
        <translation>Vom Modell geschrieben; die Algebra hat sie gelöst, so kann deine Antwort geprüft werden.</translation>
    </message>
    <message>
        <source>From the lesson&apos;s own template.</source>
        <translation>Aus der Vorlage der Lektion.</translation>
    </message>
    <message>
        <source>Your question with other numbers; the algebra has solved it, so your answer can be checked.</source>
        <translation>Deine Aufgabe mit anderen Zahlen; die Algebra hat sie gelöst, so kann deine Antwort geprüft werden.</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>Die Aufgabe</translation>
    </message>
    <message>
        <source>Reading the problem</source>
        <translation>Die Aufgabe wird gelesen</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Das Modell wird geladen</translation>
    </message>
    <message>
        <source>That place is no longer kept, so it begins again.</source>
        <translation>Diese Stelle ist nicht mehr gespeichert, also beginnt es von vorn.</translation>
    </message>
    <message>
        <source>The solution was cut off before its answer: it reached the length that was allowed.</source>
        <translation>Die Lösung wurde vor ihrer Antwort abgeschnitten: sie hat die erlaubte Länge erreicht.</translation>
    </message>
    <message>
        <source>The solution does not end with an answer.</source>
        <translation>Die Lösung endet nicht mit einer Antwort.</translation>
    </message>
    <message>
        <source>in one try</source>
        <translation>in einem Versuch</translation>
    </message>
    <message>
        <source>in {tries} tries</source>
        <translation>in {tries} Versuchen</translation>
    </message>
    <message>
        <source>The model&apos;s answer is right, but {often} it found no way there without a wrong step.</source>
        <translation>Die Antwort des Modells stimmt, aber {often} fand es keinen Weg dorthin ohne einen falschen Schritt.</translation>
    </message>
    <message>
        <source>answer that could be confirmed</source>
        <translation>Antwort, die sich bestätigen ließ</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>richtige Antwort</translation>
    </message>
    <message>
        <source>I could not work this out myself, so there is little that I can say about it.</source>
        <translation>Ich konnte das selbst nicht lösen, deshalb kann ich wenig dazu sagen.</translation>
    </message>
    <message>
        <source>Type a line, an answer, or: I have no idea.</source>
        <translation>Tippe eine Zeile, eine Antwort oder: I have no idea.</translation>
    </message>
    <message>
        <source>So this is not a try yet.</source>
        <translation>Das ist also noch kein Versuch.</translation>
    </message>
    <message>
        <source>Try it with ${name} = {number}$: both come to ${values}$.</source>
        <translation>Probiere es mit ${name} = {number}$: beide ergeben ${values}$.</translation>
    </message>
    <message>
        <source>Try ${name} = {number}$: ${one}$ comes to ${there}$, not ${other}$.</source>
        <translation>Probiere ${name} = {number}$: ${one}$ ergibt ${there}$, nicht ${other}$.</translation>
    </message>
    <message>
        <source>Try ${name} = {number}$: ${one}$ comes to ${values}$ there, but ${other}$ to ${values2}$.</source>
        <translation>Probiere ${name} = {number}$: ${one}$ ergibt dort ${values}$, ${other}$ aber ${values2}$.</translation>
    </message>
    <message>
        <source>This line is true for ${name} = {terms}$.</source>
        <translation>Diese Zeile gilt für ${name} = {terms}$.</translation>
    </message>
    <message>
        <source>with the quadratic formula</source>
        <translation>mit der Lösungsformel</translation>
    </message>
    <message>
        <source>by completing the square</source>
        <translation>mit quadratischer Ergänzung</translation>
    </message>
    <message>
        <source>by elimination</source>
        <translation>mit dem Additionsverfahren</translation>
    </message>
    <message>
        <source>by substitution</source>
        <translation>mit dem Einsetzungsverfahren</translation>
    </message>
    <message>
        <source>Would you like to try it that way?</source>
        <translation>Möchtest du es auf diesem Weg versuchen?</translation>
    </message>
    <message>
        <source>I do not know how to work this out myself.</source>
        <translation>Das kann ich selbst nicht lösen.</translation>
    </message>
    <message>
        <source>I know only one way to work this out.</source>
        <translation>Ich kenne nur einen Weg, das zu lösen.</translation>
    </message>
    <message>
        <source>I have nothing to add to this step.</source>
        <translation>Zu diesem Schritt habe ich nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>I found no simpler example of this.</source>
        <translation>Ein einfacheres Beispiel dafür habe ich nicht gefunden.</translation>
    </message>
    <message>
        <source>There is nothing wrong with this: it is right.</source>
        <translation>Daran ist nichts falsch: es stimmt.</translation>
    </message>
    <message>
        <source>I cannot decide whether this is right, so I cannot say what is wrong with it.</source>
        <translation>Ich kann nicht entscheiden, ob das stimmt, also kann ich nicht sagen, was daran falsch ist.</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Dieser Schritt</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Diese Zeile</translation>
    </message>
    <message>
        <source>Explain this line to the learner.</source>
        <translation>Erkläre dem Lernenden diese Zeile.</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Ein anderer Weg</translation>
    </message>
    <message>
        <source>Show another way to think about this.</source>
        <translation>Zeige einen anderen Weg, darüber nachzudenken.</translation>
    </message>
    <message>
        <source>It can also be done {called}.</source>
        <translation>Es geht auch {called}.</translation>
    </message>
    <message>
        <source>One like it, with small numbers</source>
        <translation>Eine ähnliche, mit kleinen Zahlen</translation>
    </message>
    <message>
        <source>Look at this one first:</source>
        <translation>Sieh dir zuerst diese an:</translation>
    </message>
    <message>
        <source>Say it in simpler words.</source>
        <translation>Sage es in einfacheren Worten.</translation>
    </message>
    <message>
        <source>Why this is wrong</source>
        <translation>Warum das falsch ist</translation>
    </message>
    <message>
        <source>Question line: {before}</source>
        <translation>Zeile der Aufgabe: {before}</translation>
    </message>
    <message>
        <source>Learner&apos;s line: {given}</source>
        <translation>Zeile des Lernenden: {given}</translation>
    </message>
    <message>
        <source>Say what may have gone wrong, without the answer.</source>
        <translation>Sage, was schiefgegangen sein kann, ohne die Antwort.</translation>
    </message>
    <message>
        <source>Explain why this step is done.</source>
        <translation>Erkläre, warum dieser Schritt gemacht wird.</translation>
    </message>
    <message>
        <source>Both sides are equal.</source>
        <translation>Beide Seiten sind gleich.</translation>
    </message>
    <message>
        <source>This is rounded: write ≈ instead of =.</source>
        <translation>Das ist gerundet: schreibe ≈ statt =.</translation>
    </message>
    <message>
        <source>There is nothing to check in this line by itself.</source>
        <translation>In dieser Zeile für sich ist nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Further down this name has another value, so one of the two is not right, or they need two names.</source>
        <translation>Weiter unten hat dieser Name einen anderen Wert, also stimmt einer von beiden nicht, oder sie brauchen zwei Namen.</translation>
    </message>
    <message>
        <source>How are fractions multiplied: what happens to the tops, and what to the bottoms?</source>
        <translation>Wie multipliziert man Brüche: was geschieht mit den Zählern, was mit den Nennern?</translation>
    </message>
    <message>
        <source>What undoes a square root?</source>
        <translation>Was macht eine Quadratwurzel rückgängig?</translation>
    </message>
    <message>
        <source>Take the terms one by one: each is a power with a number in front.</source>
        <translation>Nimm die Glieder eins nach dem anderen: jedes ist eine Potenz mit einer Zahl davor.</translation>
    </message>
    <message>
        <source>Recall what a power means, and write it out once.</source>
        <translation>Erinnere dich, was eine Potenz bedeutet, und schreibe sie einmal aus.</translation>
    </message>
    <message>
        <source>It is a product: split one of the numbers if it is hard to do at once.</source>
        <translation>Es ist ein Produkt: zerlege eine der Zahlen, wenn es auf einmal zu schwer ist.</translation>
    </message>
    <message>
        <source>It is a division: how often does the one number go into the other?</source>
        <translation>Es ist eine Division: wie oft passt die eine Zahl in die andere?</translation>
    </message>
    <message>
        <source>How many of the one unit make the other?</source>
        <translation>Wie viele der einen Einheit ergeben die andere?</translation>
    </message>
    <message>
        <source>Count the atoms of each element, then use the periodic table.</source>
        <translation>Zähle die Atome jedes Elements und nimm dann das Periodensystem.</translation>
    </message>
    <message>
        <source>Atoms are never lost: each element must occur equally often on both sides.</source>
        <translation>Atome gehen nie verloren: jedes Element muss auf beiden Seiten gleich oft vorkommen.</translation>
    </message>
    <message>
        <source>Count what can happen, and count what you are looking for.</source>
        <translation>Zähle, was geschehen kann, und zähle, was du suchst.</translation>
    </message>
    <message>
        <source>Say in your own words what this number tells you about the list.</source>
        <translation>Sage in eigenen Worten, was diese Zahl über die Liste aussagt.</translation>
    </message>
    <message>
        <source>What happens from each number to the next one?</source>
        <translation>Was geschieht von einer Zahl zur nächsten?</translation>
    </message>
    <message>
        <source>Split the numbers into their prime factors.</source>
        <translation>Zerlege die Zahlen in ihre Primfaktoren.</translation>
    </message>
    <message>
        <source>Work with one row and one column at a time.</source>
        <translation>Arbeite mit einer Zeile und einer Spalte auf einmal.</translation>
    </message>
    <message>
        <source>Work with one component at a time.</source>
        <translation>Arbeite mit einer Komponente auf einmal.</translation>
    </message>
    <message>
        <source>Can the two letters be separated, one on each side?</source>
        <translation>Lassen sich die beiden Buchstaben trennen, je einer auf eine Seite?</translation>
    </message>
    <message>
        <source>This is a line of the known solution.</source>
        <translation>Das ist eine Zeile der bekannten Lösung.</translation>
    </message>
    <message>
        <source>A new calculation begins here.</source>
        <translation>Hier beginnt eine neue Rechnung.</translation>
    </message>
    <message>
        <source>I cannot tell where this comes from, so I have not checked it.</source>
        <translation>Ich kann nicht erkennen, woher das kommt, also habe ich es nicht geprüft.</translation>
    </message>
    <message>
        <source>The idea</source>
        <translation>Die Idee</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <source>The next step, with your numbers</source>
        <translation>Der nächste Schritt, mit deinen Zahlen</translation>
    </message>
    <message>
        <source>A problem like yours, worked</source>
        <translation>Eine Aufgabe wie deine, gelöst</translation>
    </message>
    <message>
        <source>The whole solution</source>
        <translation>Die ganze Lösung</translation>
    </message>
    <message>
        <source>by the author of the lesson</source>
        <translation>von der Autorin oder dem Autor der Lektion</translation>
    </message>
    <message>
        <source>by the algebra</source>
        <translation>von der Algebra</translation>
    </message>
    <message>
        <source>Take the numbers from the question, write your first line with them, and I will check it.</source>
        <translation>Nimm die Zahlen aus der Aufgabe, schreibe damit deine erste Zeile, und ich prüfe sie.</translation>
    </message>
    <message>
        <source>You have found the answer: there is nothing left to give a hint for.</source>
        <translation>Du hast die Antwort gefunden: es gibt nichts mehr, wofür ein Tipp nötig wäre.</translation>
    </message>
    <message>
        <source>I have no more hints for this one: I do not know its solution.</source>
        <translation>Für diese Aufgabe habe ich keine Tipps mehr: ich kenne ihre Lösung nicht.</translation>
    </message>
    <message>
        <source>Say in your own words which idea helps here.</source>
        <translation>Sage in eigenen Worten, welche Idee hier hilft.</translation>
    </message>
    <message>
        <source>Say in your own words what to do next, without doing it.</source>
        <translation>Sage in eigenen Worten, was als Nächstes zu tun ist, ohne es zu tun.</translation>
    </message>
    <message>
        <source>Say this step in your own words.</source>
        <translation>Sage diesen Schritt in eigenen Worten.</translation>
    </message>
    <message>
        <source>Hint to say</source>
        <translation>Tipp, der zu sagen ist</translation>
    </message>
    <message>
        <source>The learner tried</source>
        <translation>Der Lernende hat versucht</translation>
    </message>
    <message>
        <source>product rule</source>
        <translation>Produktregel</translation>
    </message>
    <message>
        <source>quotient rule</source>
        <translation>Quotientenregel</translation>
    </message>
    <message>
        <source>chain rule</source>
        <translation>Kettenregel</translation>
    </message>
    <message>
        <source>power rule</source>
        <translation>Potenzregel</translation>
    </message>
    <message>
        <source>A line above has a mistake in it, so this one is not marked.</source>
        <translation>In einer Zeile darüber ist ein Fehler, also wird diese nicht bewertet.</translation>
    </message>
    <message>
        <source>This follows from the equations.</source>
        <translation>Das folgt aus den Gleichungen.</translation>
    </message>
    <message>
        <source>Every line follows, but the last may have a solution too many: try each one in the first line.</source>
        <translation>Jede Zeile folgt, aber die letzte kann eine Lösung zu viel haben: probiere jede in der ersten Zeile.</translation>
    </message>
    <message>
        <source>But the last line is not the answer to the question.</source>
        <translation>Aber die letzte Zeile ist nicht die Antwort auf die Aufgabe.</translation>
    </message>
    <message>
        <source>This says the same as the question.</source>
        <translation>Das sagt dasselbe wie die Aufgabe.</translation>
    </message>
    <message>
        <source>This has {text} characters; I check at most {max_text} at once.</source>
        <translation>Das hat {text} Zeichen; ich prüfe höchstens {max_text} auf einmal.</translation>
    </message>
    <message>
        <source>Check it in parts.</source>
        <translation>Prüfe es in Teilen.</translation>
    </message>
    <message>
        <source>There is no line of mathematics to check.</source>
        <translation>Es gibt keine Zeile mit Mathematik zu prüfen.</translation>
    </message>
    <message>
        <source>Write one step on each line, as 3x + 5 = 20.</source>
        <translation>Schreibe einen Schritt je Zeile, wie 3x + 5 = 20.</translation>
    </message>
    <message>
        <source>The last line is the right answer, but a line before it is wrong: look at that one again.</source>
        <translation>Die letzte Zeile ist die richtige Antwort, aber eine Zeile davor ist falsch: sieh dir die noch einmal an.</translation>
    </message>
    <message>
        <source>The last line is not an answer yet.</source>
        <translation>Die letzte Zeile ist noch keine Antwort.</translation>
    </message>
    <message>
        <source>The line before is fine.</source>
        <translation>Die Zeile davor stimmt.</translation>
    </message>
    <message>
        <source>The {good} lines before are fine.</source>
        <translation>Die {good} Zeilen davor stimmen.</translation>
    </message>
    <message>
        <source>Look at line {number} again.</source>
        <translation>Sieh dir Zeile {number} noch einmal an.</translation>
    </message>
    <message>
        <source>I could not read line {number}; what I could read is marked.</source>
        <translation>Zeile {number} konnte ich nicht lesen; was ich lesen konnte, ist bewertet.</translation>
    </message>
    <message>
        <source>I found no mistake, but I cannot decide every line.</source>
        <translation>Ich habe keinen Fehler gefunden, aber ich kann nicht jede Zeile entscheiden.</translation>
    </message>
    <message>
        <source>What I could check is right.</source>
        <translation>Was ich prüfen konnte, stimmt.</translation>
    </message>
    <message>
        <source>Every line follows from the one before.</source>
        <translation>Jede Zeile folgt aus der davor.</translation>
    </message>
    <message>
        <source>There is only one line, so there is no step to check yet.</source>
        <translation>Es gibt nur eine Zeile, also ist noch kein Schritt zu prüfen.</translation>
    </message>
    <message>
        <source>There is no step from one line to the next here that I could check.</source>
        <translation>Hier gibt es keinen Schritt von einer Zeile zur nächsten, den ich prüfen könnte.</translation>
    </message>
    <message>
        <source>Only the first {max_lines} lines are checked.</source>
        <translation>Nur die ersten {max_lines} Zeilen werden geprüft.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Gleiche aus</translation>
    </message>
    <message>
        <source>Find the molar mass of</source>
        <translation>Bestimme die molare Masse von</translation>
    </message>
    <message>
        <source>What could you do on both sides to get rid of the ${what}$ that is taken away?</source>
        <translation>Was könntest du auf beiden Seiten tun, um das abgezogene ${what}$ loszuwerden?</translation>
    </message>
    <message>
        <source>Can you write all the solutions down in one line?</source>
        <translation>Kannst du alle Lösungen in eine Zeile schreiben?</translation>
    </message>
    <message>
        <source>Which term would you like to stand alone, and what is in its way?</source>
        <translation>Welches Glied soll allein stehen, und was ist ihm im Weg?</translation>
    </message>
    <message>
        <source>What do all the terms have in common?</source>
        <translation>Was haben alle Glieder gemeinsam?</translation>
    </message>
    <message>
        <source>Which terms does the factor in front of the bracket have to reach?</source>
        <translation>Welche Glieder muss der Faktor vor der Klammer erreichen?</translation>
    </message>
    <message>
        <source>Which terms are alike, and what do they come to together?</source>
        <translation>Welche Glieder sind gleichartig, und was ergeben sie zusammen?</translation>
    </message>
    <message>
        <source>In which order would you write the terms?</source>
        <translation>In welcher Reihenfolge würdest du die Glieder schreiben?</translation>
    </message>
    <message>
        <source>Which number do both denominators go into?</source>
        <translation>In welche Zahl gehen beide Nenner auf?</translation>
    </message>
    <message>
        <source>Is there a number that goes into both the top and the bottom?</source>
        <translation>Gibt es eine Zahl, die in Zähler und Nenner aufgeht?</translation>
    </message>
    <message>
        <source>Dividing by a fraction is the same as multiplying by what?</source>
        <translation>Durch einen Bruch dividieren ist dasselbe wie womit multiplizieren?</translation>
    </message>
    <message>
        <source>Which factor stands both above and below?</source>
        <translation>Welcher Faktor steht sowohl oben als auch unten?</translation>
    </message>
    <message>
        <source>Can the top or the bottom be written as a product?</source>
        <translation>Lässt sich der Zähler oder der Nenner als Produkt schreiben?</translation>
    </message>
    <message>
        <source>What does the sum come to?</source>
        <translation>Was ergibt die Summe?</translation>
    </message>
    <message>
        <source>What does the difference come to?</source>
        <translation>Was ergibt die Differenz?</translation>
    </message>
    <message>
        <source>What does the product come to?</source>
        <translation>Was ergibt das Produkt?</translation>
    </message>
    <message>
        <source>What does the division come to?</source>
        <translation>Was ergibt die Division?</translation>
    </message>
    <message>
        <source>What does per cent mean, as a fraction?</source>
        <translation>Was heißt Prozent als Bruch?</translation>
    </message>
    <message>
        <source>What does the power mean, written as a product?</source>
        <translation>Was bedeutet die Potenz, als Produkt geschrieben?</translation>
    </message>
    <message>
        <source>Which numbers are a, b and c here?</source>
        <translation>Welche Zahlen sind hier a, b und c?</translation>
    </message>
    <message>
        <source>What stands under the root of the formula, with the numbers of this equation?</source>
        <translation>Was steht unter der Wurzel der Formel, mit den Zahlen dieser Gleichung?</translation>
    </message>
    <message>
        <source>Which number turns the terms with the letter into a perfect square?</source>
        <translation>Welche Zahl macht aus den Gliedern mit dem Buchstaben ein vollständiges Quadrat?</translation>
    </message>
    <message>
        <source>By what could you multiply one equation so that a letter has the same number in front in both?</source>
        <translation>Womit könntest du eine Gleichung multiplizieren, damit ein Buchstabe in beiden dieselbe Zahl vor sich hat?</translation>
    </message>
    <message>
        <source>What happens if you add the equations, or take one from the other?</source>
        <translation>Was geschieht, wenn du die Gleichungen addierst oder eine von der anderen abziehst?</translation>
    </message>
    <message>
        <source>Which equation is easiest to solve for one of its letters?</source>
        <translation>Welche Gleichung lässt sich am leichtesten nach einem ihrer Buchstaben auflösen?</translation>
    </message>
    <message>
        <source>Which values belong to the two letters?</source>
        <translation>Welche Werte gehören zu den beiden Buchstaben?</translation>
    </message>
    <message>
        <source>What happens to the exponent of a power when you differentiate it?</source>
        <translation>Was geschieht beim Ableiten mit dem Exponenten einer Potenz?</translation>
    </message>
    <message>
        <source>May you differentiate the terms one by one?</source>
        <translation>Darfst du die Glieder einzeln ableiten?</translation>
    </message>
    <message>
        <source>What happens to a number in front when you differentiate?</source>
        <translation>Was geschieht beim Ableiten mit einer Zahl davor?</translation>
    </message>
    <message>
        <source>What is the derivative of the sine?</source>
        <translation>Was ist die Ableitung des Sinus?</translation>
    </message>
    <message>
        <source>What is the derivative of the cosine?</source>
        <translation>Was ist die Ableitung des Kosinus?</translation>
    </message>
    <message>
        <source>What happens to the exponent of a power when you integrate it?</source>
        <translation>Was geschieht beim Integrieren mit dem Exponenten einer Potenz?</translation>
    </message>
    <message>
        <source>Which two values do you put into it, and what do you do with the two results?</source>
        <translation>Welche zwei Werte setzt du ein, und was machst du mit den beiden Ergebnissen?</translation>
    </message>
    <message>
        <source>May you integrate the terms one by one?</source>
        <translation>Darfst du die Glieder einzeln integrieren?</translation>
    </message>
    <message>
        <source>What do you get when you simply put the number in?</source>
        <translation>Was bekommst du, wenn du die Zahl einfach einsetzt?</translation>
    </message>
    <message>
        <source>What does the expression look like with the number in the place of the letter?</source>
        <translation>Wie sieht der Ausdruck mit der Zahl an der Stelle des Buchstabens aus?</translation>
    </message>
    <message>
        <source>What has to be done with the list first?</source>
        <translation>Was muss zuerst mit der Liste gemacht werden?</translation>
    </message>
    <message>
        <source>Which number, or numbers, stand in the middle of the ordered list?</source>
        <translation>Welche Zahl oder welche Zahlen stehen in der Mitte der geordneten Liste?</translation>
    </message>
    <message>
        <source>What do all the numbers come to together?</source>
        <translation>Was ergeben alle Zahlen zusammen?</translation>
    </message>
    <message>
        <source>How many atoms of each element are there on each side?</source>
        <translation>Wie viele Atome jedes Elements gibt es auf jeder Seite?</translation>
    </message>
    <message>
        <source>What do you get when you put that in the place of the unit?</source>
        <translation>Was bekommst du, wenn du das an die Stelle der Einheit setzt?</translation>
    </message>
    <message>
        <source>Which formula joins what is given with what is asked for?</source>
        <translation>Welche Formel verbindet das Gegebene mit dem Gesuchten?</translation>
    </message>
    <message>
        <source>What does the formula look like with the values in it, units and all?</source>
        <translation>Wie sieht die Formel mit den Werten darin aus, samt Einheiten?</translation>
    </message>
    <message>
        <source>What could you do on both sides to come closer to the letter standing alone?</source>
        <translation>Was könntest du auf beiden Seiten tun, damit der Buchstabe eher allein steht?</translation>
    </message>
    <message>
        <source>What could you do on both sides, and does the sign stay as it is?</source>
        <translation>Was könntest du auf beiden Seiten tun, und bleibt das Zeichen, wie es ist?</translation>
    </message>
    <message>
        <source>How could you make one of the letters disappear?</source>
        <translation>Wie könntest du einen der Buchstaben verschwinden lassen?</translation>
    </message>
    <message>
        <source>How could you write this as a product?</source>
        <translation>Wie könntest du das als Produkt schreiben?</translation>
    </message>
    <message>
        <source>What do you get when you multiply the brackets out?</source>
        <translation>Was bekommst du, wenn du die Klammern ausmultiplizierst?</translation>
    </message>
    <message>
        <source>Which terms can be put together?</source>
        <translation>Welche Glieder lassen sich zusammenfassen?</translation>
    </message>
    <message>
        <source>How could you make these fractions simpler?</source>
        <translation>Wie könntest du diese Brüche einfacher machen?</translation>
    </message>
    <message>
        <source>Which operation comes first here, and what does it come to?</source>
        <translation>Welche Rechenart kommt hier zuerst, und was ergibt sie?</translation>
    </message>
    <message>
        <source>Which law of exponents fits here?</source>
        <translation>Welches Potenzgesetz passt hier?</translation>
    </message>
    <message>
        <source>What do you know about this root?</source>
        <translation>Was weißt du über diese Wurzel?</translation>
    </message>
    <message>
        <source>What can be between the bars?</source>
        <translation>Was kann zwischen den Strichen stehen?</translation>
    </message>
    <message>
        <source>Can both sides be written as powers of the same base?</source>
        <translation>Lassen sich beide Seiten als Potenzen derselben Basis schreiben?</translation>
    </message>
    <message>
        <source>What does a logarithm ask for?</source>
        <translation>Wonach fragt ein Logarithmus?</translation>
    </message>
    <message>
        <source>Which rule fits the outermost form here?</source>
        <translation>Welche Regel passt hier zur äußersten Form?</translation>
    </message>
    <message>
        <source>Which function has this one as its derivative?</source>
        <translation>Welche Funktion hat diese als Ableitung?</translation>
    </message>
    <message>
        <source>What happens when you put the number in?</source>
        <translation>Was geschieht, wenn du die Zahl einsetzt?</translation>
    </message>
    <message>
        <source>What does this number say about a list?</source>
        <translation>Was sagt diese Zahl über eine Liste?</translation>
    </message>
    <message>
        <source>What happens from each number to the next?</source>
        <translation>Was geschieht von einer Zahl zur nächsten?</translation>
    </message>
    <message>
        <source>At which angles does this function have this value?</source>
        <translation>Bei welchen Winkeln hat diese Funktion diesen Wert?</translation>
    </message>
    <message>
        <source>Which row goes with which column?</source>
        <translation>Welche Zeile gehört zu welcher Spalte?</translation>
    </message>
    <message>
        <source>What happens in each component?</source>
        <translation>Was geschieht in jeder Komponente?</translation>
    </message>
    <message>
        <source>Which formula belongs to this shape, and what do you put into it?</source>
        <translation>Welche Formel gehört zu dieser Figur, und was setzt du ein?</translation>
    </message>
    <message>
        <source>What is given, what is asked for, and which formula joins them?</source>
        <translation>Was ist gegeben, was ist gesucht, und welche Formel verbindet beides?</translation>
    </message>
    <message>
        <source>How do the two units go together?</source>
        <translation>Wie hängen die beiden Einheiten zusammen?</translation>
    </message>
    <message>
        <source>What must be the same on both sides?</source>
        <translation>Was muss auf beiden Seiten gleich sein?</translation>
    </message>
    <message>
        <source>How many outcomes are there, and how many of them are wanted?</source>
        <translation>Wie viele Ergebnisse gibt es, und wie viele davon sind gesucht?</translation>
    </message>
    <message>
        <source>What do you put in, and where?</source>
        <translation>Was setzt du ein, und wo?</translation>
    </message>
    <message>
        <source>What do you know about the slope and about one point?</source>
        <translation>Was weißt du über die Steigung und über einen Punkt?</translation>
    </message>
    <message>
        <source>Where is the axis of the parabola?</source>
        <translation>Wo liegt die Achse der Parabel?</translation>
    </message>
    <message>
        <source>Which number makes a perfect square of it?</source>
        <translation>Welche Zahl macht daraus ein vollständiges Quadrat?</translation>
    </message>
    <message>
        <source>Can the two letters be separated?</source>
        <translation>Lassen sich die beiden Buchstaben trennen?</translation>
    </message>
    <message>
        <source>What is asked for here, and what would you do first?</source>
        <translation>Was ist hier gefragt, und was würdest du zuerst tun?</translation>
    </message>
    <message>
        <source>What would be the next step?</source>
        <translation>Was wäre der nächste Schritt?</translation>
    </message>
    <message>
        <source>What does your next line look like?</source>
        <translation>Wie sieht deine nächste Zeile aus?</translation>
    </message>
    <message>
        <source>What is your answer, then?</source>
        <translation>Wie lautet dann deine Antwort?</translation>
    </message>
    <message>
        <source>What happens when you put each of your numbers into the question?</source>
        <translation>Was geschieht, wenn du jede deiner Zahlen in die Frage einsetzt?</translation>
    </message>
    <message>
        <source>Both sides are equal, so the same number of copies of each is equal, too.</source>
        <translation>Beide Seiten sind gleich, also ist auch das gleiche Vielfache von beiden gleich.</translation>
    </message>
    <message>
        <source>Whatever is done to one side is done to the other, so the equation keeps its solutions.</source>
        <translation>Was mit der einen Seite gemacht wird, wird auch mit der anderen gemacht; so behält die Gleichung ihre Lösungen.</translation>
    </message>
    <message>
        <source>The same may be done on both sides, but a negative factor turns the order round: 2 &lt; 3, and -2 &gt; -3.</source>
        <translation>Auf beiden Seiten darf dasselbe gemacht werden, aber ein negativer Faktor dreht die Ordnung um: 2 &lt; 3, und -2 &gt; -3.</translation>
    </message>
    <message>
        <source>The bars take the sign away, so what is inside can be the number itself or its opposite.</source>
        <translation>Die Betragsstriche nehmen das Vorzeichen weg; darin kann also die Zahl selbst oder ihre Gegenzahl stehen.</translation>
    </message>
    <message>
        <source>Both equations hold at once, so they may be added, and one may be put into the other.</source>
        <translation>Beide Gleichungen gelten zugleich, also darf man sie addieren und die eine in die andere einsetzen.</translation>
    </message>
    <message>
        <source>A product and its multiplied-out form are the same number, whatever the letter stands for.</source>
        <translation>Ein Produkt und seine ausmultiplizierte Form sind dieselbe Zahl, wofür der Buchstabe auch steht.</translation>
    </message>
    <message>
        <source>A factor in front of a bracket counts everything inside: two bags with 3 apples and 1 pear each hold 6 apples and 2 pears.</source>
        <translation>Ein Faktor vor einer Klammer gilt für alles darin: Zwei Tüten mit je 3 Äpfeln und 1 Birne enthalten 6 Äpfel und 2 Birnen.</translation>
    </message>
    <message>
        <source>Terms with the same letters are counted together, as 2 apples and 3 apples are 5 apples.</source>
        <translation>Glieder mit denselben Buchstaben werden zusammengezählt, so wie 2 Äpfel und 3 Äpfel 5 Äpfel sind.</translation>
    </message>
    <message>
        <source>Twice as many pieces of half the size are the same amount, so a common factor may go.</source>
        <translation>Doppelt so viele halb so große Stücke sind gleich viel; ein gemeinsamer Faktor darf also weg.</translation>
    </message>
    <message>
        <source>A factor above and below divides out to 1, as long as it is not zero.</source>
        <translation>Ein Faktor über und unter dem Bruchstrich kürzt sich zu 1, solange er nicht null ist.</translation>
    </message>
    <message>
        <source>How often a half fits into something is twice how often a whole does: so one multiplies by the inverse.</source>
        <translation>Ein Halbes passt doppelt so oft in etwas hinein wie ein Ganzes: Deshalb multipliziert man mit dem Kehrwert.</translation>
    </message>
    <message>
        <source>A fraction keeps its value when top and bottom are multiplied, or divided, by the same number.</source>
        <translation>Ein Bruch behält seinen Wert, wenn Zähler und Nenner mit derselben Zahl multipliziert oder durch sie geteilt werden.</translation>
    </message>
    <message>
        <source>Per cent means: out of a hundred.</source>
        <translation>Prozent heißt: von hundert.</translation>
    </message>
    <message>
        <source>The two dollar signs opened here are not closed.</source>
        <translation>Die zwei Dollarzeichen, die hier beginnen, werden nicht geschlossen.</translation>
    </message>
    <message>
        <source>The dollar sign opened here is not closed.</source>
        <translation>Das Dollarzeichen, das hier beginnt, wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Is {inside} a formula?</source>
        <translation>Ist {inside} eine Formel?</translation>
    </message>
    <message>
        <source>It has a space at one end.</source>
        <translation>An einem Ende steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>{kind} is a list of tables: {kind2} = [{{ ...</source>
        <translation>{kind} ist eine Liste von Tabellen: {kind2} = [{{ ...</translation>
    </message>
    <message>
        <source>What stands in {{ ...</source>
        <translation>Was zwischen {{ ...</translation>
    </message>
    <message>
        <source>}} is written on one line, with commas between.</source>
        <translation>}} steht, schreibt man in eine Zeile, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>A field is written as name = &quot;text&quot;.</source>
        <translation>Ein Feld schreibt man als name = &quot;Text&quot;.</translation>
    </message>
    <message>
        <source>Only numbers go without quotation marks.</source>
        <translation>Nur Zahlen kommen ohne Anführungszeichen aus.</translation>
    </message>
    <message>
        <source>Did you mean {written}?</source>
        <translation>Meintest du {written}?</translation>
    </message>
    <message>
        <source>Capitals count.</source>
        <translation>Auf Großbuchstaben kommt es an.</translation>
    </message>
    <message>
        <source>Did you mean {quotient}?</source>
        <translation>Meintest du {quotient}?</translation>
    </message>
    <message>
        <source>A product has a space: {parts}.</source>
        <translation>Ein Produkt hat ein Leerzeichen: {parts}.</translation>
    </message>
    <message>
        <source>Did you mean m/s?</source>
        <translation>Meintest du m/s?</translation>
    </message>
    <message>
        <source>A product has a space: m s^-1.</source>
        <translation>Ein Produkt hat ein Leerzeichen: m s^-1.</translation>
    </message>
    <message>
        <source>and the damaged list set aside as _index.damaged.json</source>
        <translation>und die beschädigte Liste als _index.damaged.json beiseitegelegt</translation>
    </message>
    <message>
        <source>The list of lesson packs was damaged ({damage}): it was made anew from the {index} found in {folder}, and the damaged list set aside as _index.damaged.json.</source>
        <translation>Die Liste der Lernpakete war beschädigt ({damage}): Sie wurde aus den {index} Paketen in {folder} neu gemacht, und die beschädigte Liste als _index.damaged.json beiseitegelegt.</translation>
    </message>
    <message>
        <source>The list of lesson packs was damaged ({damage}): it was made anew from the {index} found in {folder}.</source>
        <translation>Die Liste der Lernpakete war beschädigt ({damage}): Sie wurde aus den {index} Paketen in {folder} neu gemacht.</translation>
    </message>
    <message>
        <source>Keys of packs that had been removed are forgotten.</source>
        <translation>Schlüssel von Paketen, die entfernt worden waren, sind vergessen.</translation>
    </message>
    <message>
        <source>key = {quoted}</source>
        <translation>key = {quoted}</translation>
    </message>
    <message>
        <source>{id} {version} is older than {version2}, which you had.</source>
        <translation>{id} {version} ist älter als {version2}, das du hattest.</translation>
    </message>
    <message>
        <source>Go back to the older one?</source>
        <translation>Zurück zur älteren Version?</translation>
    </message>
    <message>
        <source>options {id}</source>
        <translation>options {id}</translation>
    </message>
    <message>
        <source>rights {id}</source>
        <translation>rights {id}</translation>
    </message>
    <message>
        <source>No review is waiting.</source>
        <translation>Keine Wiederholung steht an.</translation>
    </message>
    <message>
        <source>{skill} would fade first, so this keeps it fresh.</source>
        <translation>{skill} würde zuerst verblassen; so bleibt es frisch.</translation>
    </message>
    <message>
        <source>{skill} builds on {what}.</source>
        <translation>{skill} baut hierauf auf: {what}.</translation>
    </message>
    <message>
        <source>Have a go; the hints are there to help.</source>
        <translation>Versuche es; die Tipps sind da, um zu helfen.</translation>
    </message>
    <message>
        <source>{names} and {names2}</source>
        <translation>{names} und {names2}</translation>
    </message>
    <message>
        <source>You were in the middle of it.</source>
        <translation>Du warst mittendrin.</translation>
    </message>
    <message>
        <source>{name}, line {number}</source>
        <translation>{name}, Zeile {number}</translation>
    </message>
    <message>
        <source>What was there is now {aside}.</source>
        <translation>Was dort war, ist jetzt {aside}.</translation>
    </message>
    <message>
        <source>{questions} questions</source>
        <translation>{questions} Fragen</translation>
    </message>
    <message>
        <source>{minutes} minutes: {value}</source>
        <translation>{minutes} Minuten: {value}</translation>
    </message>
    <message>
        <source>About {choices} problems at {whose}.</source>
        <translation>Etwa {choices} Aufgaben bei {whose}.</translation>
    </message>
    <message>
        <source>It ends after one that went well.</source>
        <translation>Es endet nach einer, die gut ging.</translation>
    </message>
    <message>
        <source>Perhaps the stick was pulled out too soon.</source>
        <translation>Vielleicht wurde der Stick zu früh herausgezogen.</translation>
    </message>
    <message>
        <source>{file}: the results of {name} were made by another installation than before ({offered}, known is {known}).</source>
        <translation>{file}: Die Ergebnisse von {name} wurden von einer anderen Installation gemacht als bisher ({offered}, bekannt ist {known}).</translation>
    </message>
    <message>
        <source>Has {name} another computer now?</source>
        <translation>Hat {name} jetzt einen anderen Computer?</translation>
    </message>
    <message>
        <source>There is a good backup of {offer}.</source>
        <translation>Es gibt eine gute Sicherung von {offer}.</translation>
    </message>
    <message>
        <source>To use it: lemma data restore</source>
        <translation>Um sie zu nehmen: lemma data restore</translation>
    </message>
    <message>
        <source>There is no good backup.</source>
        <translation>Es gibt keine gute Sicherung.</translation>
    </message>
    <message>
        <source>To begin anew with what can still be read of it: lemma data restore --new</source>
        <translation>Um neu anzufangen mit dem, was davon noch lesbar ist: lemma data restore --new</translation>
    </message>
    <message>
        <source>Write one new problem like this one, with other numbers.</source>
        <translation>Schreibe eine neue Aufgabe wie diese, mit anderen Zahlen.</translation>
    </message>
    <message>
        <source>Write only the problem.</source>
        <translation>Schreibe nur die Aufgabe.</translation>
    </message>
    <message>
        <source>The model failed: {often} it wrote no {what}.</source>
        <translation>Das Modell ist gescheitert: {often} schrieb es keine {what}.</translation>
    </message>
    <message>
        <source>The answer found by algebra stands.</source>
        <translation>Es gilt die Antwort, die die Algebra gefunden hat.</translation>
    </message>
    <message>
        <source>That is an honest answer, and it counts as a try.</source>
        <translation>Das ist eine ehrliche Antwort, und sie zählt als Versuch.</translation>
    </message>
    <message>
        <source>Ask for the next hint.</source>
        <translation>Frage nach dem nächsten Tipp.</translation>
    </message>
    <message>
        <source>I could not read that, so it is not a try yet.</source>
        <translation>Das konnte ich nicht lesen, also ist es noch kein Versuch.</translation>
    </message>
    <message>
        <source>If you are stuck, type: I have no idea.</source>
        <translation>Wenn du nicht weiterweißt, tippe: I have no idea.</translation>
    </message>
    <message>
        <source>You have tried that just before.</source>
        <translation>Das hast du gerade eben versucht.</translation>
    </message>
    <message>
        <source>Change something, or type: I have no idea.</source>
        <translation>Ändere etwas, oder tippe: I have no idea.</translation>
    </message>
    <message>
        <source>This line follows from the question.</source>
        <translation>Diese Zeile folgt aus der Aufgabe.</translation>
    </message>
    <message>
        <source>Go on from there.</source>
        <translation>Mach von dort weiter.</translation>
    </message>
    <message>
        <source>That is more than the {max_attempt} characters I read at once.</source>
        <translation>Das sind mehr als die {max_attempt} Zeichen, die ich auf einmal lese.</translation>
    </message>
    <message>
        <source>Type one line of it.</source>
        <translation>Tippe eine Zeile davon.</translation>
    </message>
    <message>
        <source>Put that into the line before: its left side comes to ${sides}$, its right side to ${sides2}$.</source>
        <translation>Setze das in die Zeile davor ein: ihre linke Seite ergibt ${sides}$, ihre rechte ${sides2}$.</translation>
    </message>
    <message>
        <source>What you have fits, but it is not all.</source>
        <translation>Was du hast, passt, aber es ist nicht alles.</translation>
    </message>
    <message>
        <source>Is there another number that fits?</source>
        <translation>Gibt es noch eine Zahl, die passt?</translation>
    </message>
    <message>
        <source>I cannot tell which slip it was, so go through your steps once more.</source>
        <translation>Ich kann nicht erkennen, welcher Fehler es war, also geh deine Schritte noch einmal durch.</translation>
    </message>
    <message>
        <source>The first one is:</source>
        <translation>Der erste ist:</translation>
    </message>
    <message>
        <source>The two sides of this are not equal.</source>
        <translation>Die beiden Seiten hiervon sind nicht gleich.</translation>
    </message>
    <message>
        <source>Work it out once more.</source>
        <translation>Rechne es noch einmal aus.</translation>
    </message>
    <message>
        <source>Dividing by a fraction is the same as multiplying by another one.</source>
        <translation>Durch einen Bruch zu dividieren ist dasselbe wie mit einem anderen zu multiplizieren.</translation>
    </message>
    <message>
        <source>Think of two brackets multiplied together.</source>
        <translation>Denke an zwei Klammern, die miteinander multipliziert werden.</translation>
    </message>
    <message>
        <source>Which two numbers belong in them?</source>
        <translation>Welche zwei Zahlen gehören hinein?</translation>
    </message>
    <message>
        <source>What do they begin with?</source>
        <translation>Womit beginnen sie?</translation>
    </message>
    <message>
        <source>Both parts are squares.</source>
        <translation>Beide Teile sind Quadrate.</translation>
    </message>
    <message>
        <source>Which formula has two squares in it?</source>
        <translation>In welcher Formel kommen zwei Quadrate vor?</translation>
    </message>
    <message>
        <source>What undoes a square?</source>
        <translation>Was macht ein Quadrat rückgängig?</translation>
    </message>
    <message>
        <source>And how many numbers have this square?</source>
        <translation>Und wie viele Zahlen haben dieses Quadrat?</translation>
    </message>
    <message>
        <source>There is a formula for the square of a sum or difference.</source>
        <translation>Für das Quadrat einer Summe oder Differenz gibt es eine Formel.</translation>
    </message>
    <message>
        <source>How does it go?</source>
        <translation>Wie lautet sie?</translation>
    </message>
    <message>
        <source>And &quot;of&quot; means times.</source>
        <translation>Und „von“ heißt mal.</translation>
    </message>
    <message>
        <source>Which formula belongs to this shape?</source>
        <translation>Welche Formel gehört zu dieser Figur?</translation>
    </message>
    <message>
        <source>Draw it, and write the given lengths on it.</source>
        <translation>Zeichne sie, und schreibe die gegebenen Längen daran.</translation>
    </message>
    <message>
        <source>List what is given, with units, and what is asked for.</source>
        <translation>Schreibe auf, was gegeben ist, mit Einheiten, und was gesucht ist.</translation>
    </message>
    <message>
        <source>Which formula joins them?</source>
        <translation>Welche Formel verbindet sie?</translation>
    </message>
    <message>
        <source>What does the graph do there?</source>
        <translation>Was macht der Graph dort?</translation>
    </message>
    <message>
        <source>Begin with the rule of the function.</source>
        <translation>Beginne mit der Vorschrift der Funktion.</translation>
    </message>
    <message>
        <source>First try to put the number in.</source>
        <translation>Versuche zuerst, die Zahl einzusetzen.</translation>
    </message>
    <message>
        <source>What goes wrong?</source>
        <translation>Was geht dabei schief?</translation>
    </message>
    <message>
        <source>There are words in this that I cannot check.</source>
        <translation>Hier stehen Wörter, die ich nicht prüfen kann.</translation>
    </message>
    <message>
        <source>Write what it states in signs, on a line of its own.</source>
        <translation>Schreibe, was es aussagt, in Zeichen, auf einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>in the model&apos;s words; the checker found no answer in them</source>
        <translation>in den Worten des Modells; die Prüfung fand keine Lösung darin</translation>
    </message>
    <message>
        <source>Read the question once more.</source>
        <translation>Lies die Aufgabe noch einmal.</translation>
    </message>
    <message>
        <source>What is given, and what is asked for?</source>
        <translation>Was ist gegeben, und was ist gesucht?</translation>
    </message>
    <message>
        <source>Write down both.</source>
        <translation>Schreibe beides auf.</translation>
    </message>
    <message>
        <source>What is the one thing you could do first?</source>
        <translation>Was ist das Eine, das du zuerst tun könntest?</translation>
    </message>
    <message>
        <source>Write that line down, and I will check it.</source>
        <translation>Schreibe diese Zeile auf, und ich prüfe sie.</translation>
    </message>
    <message>
        <source>First try something yourself: a line, an answer, or type: I have no idea.</source>
        <translation>Versuche zuerst selbst etwas: eine Zeile, eine Antwort, oder tippe: I have no idea.</translation>
    </message>
    <message>
        <source>Then you get the next hint.</source>
        <translation>Dann bekommst du den nächsten Tipp.</translation>
    </message>
    <message>
        <source>You have seen the whole solution.</source>
        <translation>Du hast die ganze Lösung gesehen.</translation>
    </message>
    <message>
        <source>There are no more hints.</source>
        <translation>Es gibt keine weiteren Tipps.</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>Sechstel</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>Siebtel</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>Achtel</translation>
    </message>
    <message>
        <source>This asks for a proof.</source>
        <translation>Hier wird ein Beweis verlangt.</translation>
    </message>
    <message>
        <source>I do not mark proofs, but I can check the algebra in it line by line and talk it through with you.</source>
        <translation>Beweise bewerte ich nicht, aber ich kann die Algebra darin Zeile für Zeile prüfen und mit dir darüber sprechen.</translation>
    </message>
    <message>
        <source>This asks for a text in your own words.</source>
        <translation>Hier wird ein Text in deinen eigenen Worten verlangt.</translation>
    </message>
    <message>
        <source>I do not mark those, but we can talk it through.</source>
        <translation>So etwas bewerte ich nicht, aber wir können darüber sprechen.</translation>
    </message>
    <message>
        <source>I cannot see how this follows in one step.</source>
        <translation>Ich kann nicht erkennen, wie das in einem Schritt folgt.</translation>
    </message>
    <message>
        <source>Write the lines between, and I can check them.</source>
        <translation>Schreibe die Zeilen dazwischen, dann kann ich sie prüfen.</translation>
    </message>
    <message>
        <source>Your last line is words with a number.</source>
        <translation>Deine letzte Zeile besteht aus Wörtern mit einer Zahl.</translation>
    </message>
    <message>
        <source>Write your answer on a line of its own, then I can check it.</source>
        <translation>Schreibe deine Antwort auf eine eigene Zeile, dann kann ich sie prüfen.</translation>
    </message>
    <message>
        <source>I cannot tell how this line comes from the question.</source>
        <translation>Ich kann nicht erkennen, wie diese Zeile aus der Aufgabe kommt.</translation>
    </message>
    <message>
        <source>Begin with the question itself.</source>
        <translation>Beginne mit der Aufgabe selbst.</translation>
    </message>
    <message>
        <source>simplify {good}</source>
        <translation>vereinfache {good}</translation>
    </message>
    <message>
        <source>What could you do on both sides to get rid of it?</source>
        <translation>Was könntest du auf beiden Seiten tun, um es loszuwerden?</translation>
    </message>
    <message>
        <source>What undoes that, on both sides?</source>
        <translation>Was macht das auf beiden Seiten rückgängig?</translation>
    </message>
    <message>
        <source>What undoes it, and how many numbers have this square?</source>
        <translation>Was macht es rückgängig, und wie viele Zahlen haben dieses Quadrat?</translation>
    </message>
    <message>
        <source>A root stands alone.</source>
        <translation>Eine Wurzel steht allein.</translation>
    </message>
    <message>
        <source>What undoes a root?</source>
        <translation>Was macht eine Wurzel rückgängig?</translation>
    </message>
    <message>
        <source>A product is zero here.</source>
        <translation>Hier ist ein Produkt null.</translation>
    </message>
    <message>
        <source>What must be true of at least one of its factors?</source>
        <translation>Was muss für mindestens einen seiner Faktoren gelten?</translation>
    </message>
    <message>
        <source>Each of these equations can be solved by itself.</source>
        <translation>Jede dieser Gleichungen lässt sich für sich lösen.</translation>
    </message>
    <message>
        <source>What does each one give?</source>
        <translation>Was ergibt jede?</translation>
    </message>
    <message>
        <source>Can you find two numbers with this product and this sum?</source>
        <translation>Findest du zwei Zahlen mit diesem Produkt und dieser Summe?</translation>
    </message>
    <message>
        <source>Which product, and which sum?</source>
        <translation>Welches Produkt, und welche Summe?</translation>
    </message>
    <message>
        <source>Both parts are squares, and one is taken from the other.</source>
        <translation>Beide Teile sind Quadrate, und eines wird vom anderen abgezogen.</translation>
    </message>
    <message>
        <source>Which formula fits that?</source>
        <translation>Welche Formel passt dazu?</translation>
    </message>
    <message>
        <source>First and last term are squares.</source>
        <translation>Erstes und letztes Glied sind Quadrate.</translation>
    </message>
    <message>
        <source>Whose square could the whole be?</source>
        <translation>Von welchem Term könnte das Ganze das Quadrat sein?</translation>
    </message>
    <message>
        <source>How many products do you get when every term meets every term?</source>
        <translation>Wie viele Produkte bekommst du, wenn jedes Glied auf jedes trifft?</translation>
    </message>
    <message>
        <source>Which ones?</source>
        <translation>Welche?</translation>
    </message>
    <message>
        <source>You know one letter now.</source>
        <translation>Einen Buchstaben kennst du jetzt.</translation>
    </message>
    <message>
        <source>Where could you put it in?</source>
        <translation>Wo könntest du ihn einsetzen?</translation>
    </message>
    <message>
        <source>What is between the bars may be positive or negative.</source>
        <translation>Was zwischen den Strichen steht, kann positiv oder negativ sein.</translation>
    </message>
    <message>
        <source>Which two equations does that give?</source>
        <translation>Welche zwei Gleichungen ergibt das?</translation>
    </message>
    <message>
        <source>This is a product of two functions.</source>
        <translation>Das ist ein Produkt zweier Funktionen.</translation>
    </message>
    <message>
        <source>Which rule is there for that?</source>
        <translation>Welche Regel gibt es dafür?</translation>
    </message>
    <message>
        <source>This is a quotient of two functions.</source>
        <translation>Das ist ein Quotient zweier Funktionen.</translation>
    </message>
    <message>
        <source>One function stands inside another.</source>
        <translation>Eine Funktion steht in einer anderen.</translation>
    </message>
    <message>
        <source>Which is the outer one, and which the inner one?</source>
        <translation>Welche ist die äußere und welche die innere?</translation>
    </message>
    <message>
        <source>Top and bottom both go to the same troublesome value.</source>
        <translation>Zähler und Nenner gehen beide gegen denselben unangenehmen Wert.</translation>
    </message>
    <message>
        <source>This is a quadratic equation.</source>
        <translation>Das ist eine quadratische Gleichung.</translation>
    </message>
    <message>
        <source>Which way of solving one do you know?</source>
        <translation>Welchen Lösungsweg dafür kennst du?</translation>
    </message>
    <message>
        <source>If you take the same away from equal things, what is left is still equal.</source>
        <translation>Nimmt man von Gleichem dasselbe weg, ist auch der Rest gleich.</translation>
    </message>
    <message>
        <source>If you add the same to equal things, they stay equal.</source>
        <translation>Fügt man zu Gleichem dasselbe hinzu, bleibt es gleich.</translation>
    </message>
    <message>
        <source>Equal things cut into equally many parts have equal parts.</source>
        <translation>Teilt man Gleiches in gleich viele Teile, sind auch die Teile gleich.</translation>
    </message>
    <message>
        <source>If two numbers are both not zero, their product is not zero.</source>
        <translation>Sind zwei Zahlen beide nicht null, ist auch ihr Produkt nicht null.</translation>
    </message>
    <message>
        <source>So one factor has to be.</source>
        <translation>Also muss ein Faktor null sein.</translation>
    </message>
    <message>
        <source>A positive number has two square roots, one positive and one negative.</source>
        <translation>Eine positive Zahl ist das Quadrat von zwei Zahlen, einer positiven und einer negativen.</translation>
    </message>
    <message>
        <source>Both must be kept.</source>
        <translation>Beide müssen berücksichtigt werden.</translation>
    </message>
    <message>
        <source>Equal things have equal squares.</source>
        <translation>Gleiches hat gleiche Quadrate.</translation>
    </message>
    <message>
        <source>But the squares of 3 and -3 are equal as well, so new solutions can slip in: try each one at the end.</source>
        <translation>Aber auch die Quadrate von 3 und -3 sind gleich, also können neue Lösungen dazukommen: Probiere am Ende jede aus.</translation>
    </message>
    <message>
        <source>Only pieces of the same size can be counted together.</source>
        <translation>Nur gleich große Stücke lassen sich zusammenzählen.</translation>
    </message>
    <message>
        <source>The common denominator makes them so.</source>
        <translation>Der gemeinsame Nenner macht sie gleich groß.</translation>
    </message>
    <message>
        <source>Brackets come first, then powers, then products and quotients, then sums.</source>
        <translation>Zuerst kommen Klammern, dann Potenzen, dann Punktrechnung, dann Strichrechnung.</translation>
    </message>
    <message>
        <source>A root asks which number gives this one when it is raised to the power.</source>
        <translation>Eine Wurzel fragt, welche Zahl potenziert diese hier ergibt.</translation>
    </message>
    <message>
        <source>Every quadratic equation can be turned into a square that equals a number, and a square can be undone.</source>
        <translation>Jede quadratische Gleichung lässt sich in ein Quadrat umformen, das gleich einer Zahl ist, und ein Quadrat lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>A perfect square has one number only that fits its middle term: half of it, squared.</source>
        <translation>Zum mittleren Glied eines vollständigen Quadrats passt nur eine Zahl: die Hälfte davon, quadriert.</translation>
    </message>
    <message>
        <source>A logarithm is an exponent, so the laws of exponents become laws of logarithms.</source>
        <translation>Ein Logarithmus ist ein Exponent; deshalb werden aus den Potenzgesetzen die Logarithmengesetze.</translation>
    </message>
    <message>
        <source>Powers of the same base are equal only if their exponents are.</source>
        <translation>Potenzen mit derselben Basis sind nur dann gleich, wenn ihre Exponenten es sind.</translation>
    </message>
    <message>
        <source>When both factors change, the product changes for two reasons: each one has its part.</source>
        <translation>Ändern sich beide Faktoren, ändert sich das Produkt aus zwei Gründen: Jeder trägt seinen Teil bei.</translation>
    </message>
    <message>
        <source>The inner function changes, and the outer one changes with it: the two rates are multiplied.</source>
        <translation>Die innere Funktion ändert sich, und die äußere ändert sich mit: Die beiden Änderungsraten werden multipliziert.</translation>
    </message>
    <message>
        <source>It is the product rule for a product with one over something.</source>
        <translation>Das ist die Produktregel für ein Produkt mit eins durch etwas.</translation>
    </message>
    <message>
        <source>The derivative says how fast the function changes, and it is found piece by piece.</source>
        <translation>Die Ableitung sagt, wie schnell sich die Funktion ändert, und man findet sie Stück für Stück.</translation>
    </message>
    <message>
        <source>A limit asks what the values come close to, not what happens at the place itself.</source>
        <translation>Ein Grenzwert fragt, wem sich die Werte nähern, nicht, was an der Stelle selbst geschieht.</translation>
    </message>
    <message>
        <source>This value follows from the definition of the function.</source>
        <translation>Dieser Wert folgt aus der Definition der Funktion.</translation>
    </message>
    <message>
        <source>Sine, cosine and tangent repeat, so there are several angles with the same value.</source>
        <translation>Sinus, Kosinus und Tangens wiederholen sich, also haben mehrere Winkel denselben Wert.</translation>
    </message>
    <message>
        <source>The number is made from the whole list in a fixed way, which its name says.</source>
        <translation>Die Zahl entsteht aus der ganzen Liste auf eine feste Art, die ihr Name sagt.</translation>
    </message>
    <message>
        <source>If all outcomes are equally likely, only counting is left.</source>
        <translation>Sind alle Ergebnisse gleich wahrscheinlich, muss man nur noch zählen.</translation>
    </message>
    <message>
        <source>The rule is the same from each number to the next.</source>
        <translation>Von jeder Zahl zur nächsten gilt dieselbe Regel.</translation>
    </message>
    <message>
        <source>Each entry of the result is made from one row and one column.</source>
        <translation>Jeder Eintrag des Ergebnisses entsteht aus einer Zeile und einer Spalte.</translation>
    </message>
    <message>
        <source>The components do not mix: each is worked out by itself.</source>
        <translation>Die Komponenten mischen sich nicht: Jede wird für sich ausgerechnet.</translation>
    </message>
    <message>
        <source>The formula holds for every shape of this kind, so only its own measures have to be put in.</source>
        <translation>Die Formel gilt für jede Figur dieser Art; man muss nur ihre eigenen Maße einsetzen.</translation>
    </message>
    <message>
        <source>The formula is a law: what is asked for stands in it together with what is given.</source>
        <translation>Die Formel ist ein Gesetz: Das Gesuchte steht darin zusammen mit dem Gegebenen.</translation>
    </message>
    <message>
        <source>A unit may be replaced by what it is equal to, as a letter by its number.</source>
        <translation>Eine Einheit darf man durch das ersetzen, dem sie gleich ist, so wie einen Buchstaben durch seine Zahl.</translation>
    </message>
    <message>
        <source>No atom appears or disappears, so each element is counted on both sides.</source>
        <translation>Kein Atom entsteht oder verschwindet, deshalb wird jedes Element auf beiden Seiten gezählt.</translation>
    </message>
    <message>
        <source>A straight line has the same slope everywhere, so one point and the slope fix it.</source>
        <translation>Eine Gerade hat überall dieselbe Steigung, also legen ein Punkt und die Steigung sie fest.</translation>
    </message>
    <message>
        <source>A parabola is the same on both sides of its axis.</source>
        <translation>Eine Parabel ist auf beiden Seiten ihrer Achse gleich.</translation>
    </message>
    <message>
        <source>An equation with a derivative is undone by integrating.</source>
        <translation>Eine Gleichung mit einer Ableitung macht man durch Integrieren rückgängig.</translation>
    </message>
    <message>
        <source>Ask this question in your own words: one question and nothing else.</source>
        <translation>Stelle diese Frage in deinen eigenen Worten: eine Frage und sonst nichts.</translation>
    </message>
    <message>
        <source>That fits.</source>
        <translation>Das passt.</translation>
    </message>
    <message>
        <source>That is where we are.</source>
        <translation>Dort stehen wir gerade.</translation>
    </message>
    <message>
        <source>Good, that is the way.</source>
        <translation>Gut, das ist der Weg.</translation>
    </message>
    <message>
        <source>Yes, that plays a part here.</source>
        <translation>Ja, das spielt hier eine Rolle.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Nicht ganz.</translation>
    </message>
    <message>
        <source>Part of that is right.</source>
        <translation>Ein Teil davon stimmt.</translation>
    </message>
    <message>
        <source>That is all right.</source>
        <translation>Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>No problem.</source>
        <translation>Kein Problem.</translation>
    </message>
    <message>
        <source>Let us look at it once more.</source>
        <translation>Sehen wir es uns noch einmal an.</translation>
    </message>
    <message>
        <source>what would you change?</source>
        <translation>was würdest du ändern?</translation>
    </message>
    <message>
        <source>what is still to be done?</source>
        <translation>was ist noch zu tun?</translation>
    </message>
    <message>
        <source>what does that tell you here?</source>
        <translation>was sagt dir das hier?</translation>
    </message>
    <message>
        <source>what does that give here?</source>
        <translation>was ergibt das hier?</translation>
    </message>
    <message>
        <source>Question to ask</source>
        <translation>Frage, die zu stellen ist</translation>
    </message>
    <message>
        <source>The learner&apos;s last line</source>
        <translation>Die letzte Zeile der lernenden Person</translation>
    </message>
    <message>
        <source>Could it help to {first} {value}?</source>
        <translation>Könnte das helfen: {first} {value}?</translation>
    </message>
    <message>
        <source>Could it help to {value}?</source>
        <translation>Könnte das helfen: {value}?</translation>
    </message>
    <message>
        <source>Something in this is right, but it is not the whole answer yet.</source>
        <translation>Etwas darin ist richtig, aber es ist noch nicht die ganze Antwort.</translation>
    </message>
    <message>
        <source>I cannot read this.</source>
        <translation>Das kann ich nicht lesen.</translation>
    </message>
    <message>
        <source>Looking for the answer by algebra</source>
        <translation>Die Antwort wird durch Algebra gesucht</translation>
    </message>
    <message>
        <source>This has become very long.</source>
        <translation>Das ist sehr lang geworden.</translation>
    </message>
    <message>
        <source>Ask the question anew to begin again.</source>
        <translation>Stelle die Frage neu, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>There is no model that could say it in other words.</source>
        <translation>Es ist kein Modell da, das es mit anderen Worten sagen könnte.</translation>
    </message>
    <message>
        <source>The model is busy.</source>
        <translation>Das Modell ist beschäftigt.</translation>
    </message>
    <message>
        <source>The model was stopped before it had said it.</source>
        <translation>Das Modell wurde angehalten, bevor es das gesagt hatte.</translation>
    </message>
    <message>
        <source>{folder}: no such folder.</source>
        <translation>{folder}: Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Give the folder that holds config.json.</source>
        <translation>Nenne den Ordner, der config.json enthält.</translation>
    </message>
    <message>
        <source>{folder}: has several safetensors files and no model.safetensors.index.json.</source>
        <translation>{folder}: hat mehrere safetensors-Dateien und keine model.safetensors.index.json.</translation>
    </message>
    <message>
        <source>Fetch that file too.</source>
        <translation>Hole auch diese Datei.</translation>
    </message>
    <message>
        <source>{folder}: has neither model.safetensors nor model.safetensors.index.json.</source>
        <translation>{folder}: hat weder model.safetensors noch model.safetensors.index.json.</translation>
    </message>
    <message>
        <source>{index}: names {file}, which is not a safetensors file of this folder.</source>
        <translation>{index}: nennt {file}, und das ist keine safetensors-Datei dieses Ordners.</translation>
    </message>
    <message>
        <source>{index}: names {file}, which is missing.</source>
        <translation>{index}: nennt {file}, und diese Datei fehlt.</translation>
    </message>
    <message>
        <source>in {places}</source>
        <translation>in {places}</translation>
    </message>
    <message>
        <source>{index}: tensor {name} lies in {file}, but the index says {said}.</source>
        <translation>{index}: Tensor {name} liegt in {file}, aber das Verzeichnis sagt {said}.</translation>
    </message>
    <message>
        <source>{index}: tensor {lost} is not in {places}, where the index says it is.</source>
        <translation>{index}: Tensor {lost} ist nicht in {places}, wo er laut Verzeichnis sein soll.</translation>
    </message>
    <message>
        <source>sliding-window attention</source>
        <translation>Attention mit gleitendem Fenster</translation>
    </message>
    <message>
        <source>full attention</source>
        <translation>volle Attention</translation>
    </message>
    <message>
        <source>gated memory unit</source>
        <translation>gesteuerte Speichereinheit</translation>
    </message>
    <message>
        <source>cross attention</source>
        <translation>Kreuz-Attention</translation>
    </message>
    <message>
        <source>config.json: mamba_d_conv is 1; the engine needs a convolution over at least 2 tokens.</source>
        <translation>config.json: mamba_d_conv ist 1; die Engine braucht eine Faltung über mindestens 2 Token.</translation>
    </message>
    <message>
        <source>config.json: {heads} attention heads over {kv} key-value heads cannot be paired: both must be even and the first a multiple of the second.</source>
        <translation>config.json: {heads} Attention-Köpfe zu {kv} Schlüssel-Wert-Köpfen lassen sich nicht paaren: Beide müssen gerade sein und die ersten ein Vielfaches der zweiten.</translation>
    </message>
    <message>
        <source>config.json: {key} is {data}; only {needed} is supported.</source>
        <translation>config.json: {key} ist {data}; nur {needed} wird unterstützt.</translation>
    </message>
    <message>
        <source>config.json lacks {missing}.</source>
        <translation>config.json fehlt {missing}.</translation>
    </message>
    <message>
        <source>{out} is a file of the checkpoint itself.</source>
        <translation>{out} ist selbst eine Datei des Checkpoints.</translation>
    </message>
    <message>
        <source>a tensor&apos;s bytes do not add up</source>
        <translation>die Bytes eines Tensors gehen nicht auf</translation>
    </message>
    <message>
        <source>{where} gives a value that is not finite.</source>
        <translation>{where} ergibt einen Wert, der nicht endlich ist.</translation>
    </message>
    <message>
        <source>{path}: larger than {json_limit} bytes, which is not a file of a checkpoint.</source>
        <translation>{path}: größer als {json_limit} Byte, das ist keine Datei eines Checkpoints.</translation>
    </message>
    <message>
        <source>{where}: {key} is given twice.</source>
        <translation>{where}: {key} ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>{where}: not readable as JSON ({error}).</source>
        <translation>{where}: nicht als JSON lesbar ({error}).</translation>
    </message>
    <message>
        <source>{where}: holds a JSON {name}, not an object.</source>
        <translation>{where}: enthält ein JSON-Element der Art {name}, kein Objekt.</translation>
    </message>
    <message>
        <source>{out}: the folder {parent} does not exist.</source>
        <translation>{out}: Den Ordner {parent} gibt es nicht.</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>Lege ihn zuerst an.</translation>
    </message>
    <message>
        <source>{out} is a folder.</source>
        <translation>{out} ist ein Ordner.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Nenne die Datei, die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>{out} is already there.</source>
        <translation>{out} gibt es schon.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>Nimm --force, um die Datei zu ersetzen.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>Schaffe etwas Platz oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{folder}: the lambda vectors of a layer give a value beyond float32.</source>
        <translation>{folder}: Die Lambda-Vektoren einer Schicht ergeben einen Wert jenseits von float32.</translation>
    </message>
    <message>
        <source>{folder}: {key} would hold {text}, which is not text.</source>
        <translation>{folder}: {key} würde {text} enthalten, und das ist kein Text.</translation>
    </message>
    <message>
        <source>bos</source>
        <translation>bos</translation>
    </message>
    <message>
        <source>eos</source>
        <translation>eos</translation>
    </message>
    <message>
        <source>eot</source>
        <translation>eot</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>Auffüllung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{name} is not a type of model file.</source>
        <translation>{name} ist keine Art von Modelldatei.</translation>
    </message>
    <message>
        <source>Choose one of {types}.</source>
        <translation>Wähle eine von {types}.</translation>
    </message>
    <message>
        <source>{names} and {names2} more: rows of {width} values do not fit {name}, written as {name2}</source>
        <translation>{names} und {names2} weitere: Zeilen aus {width} Werten passen nicht zu {name}, geschrieben als {name2}</translation>
    </message>
    <message>
        <source>{names}: rows of {width} values do not fit {name}, written as {name2}</source>
        <translation>{names}: Zeilen aus {width} Werten passen nicht zu {name}, geschrieben als {name2}</translation>
    </message>
    <message>
        <source>a value is too large for {name}.</source>
        <translation>ein Wert ist zu groß für {name}.</translation>
    </message>
    <message>
        <source>Use --type bf16 or f32.</source>
        <translation>Nimm --type bf16 oder f32.</translation>
    </message>
    <message>
        <source>the native library wrote {written} bytes of {name} where {size} were due.</source>
        <translation>die native Bibliothek hat {written} Byte von {name} geschrieben, wo es {size} sein sollten.</translation>
    </message>
    <message>
        <source>{library}: has no ggml-base library.</source>
        <translation>{library}: hat keine Bibliothek ggml-base.</translation>
    </message>
    <message>
        <source>Build the engine again.</source>
        <translation>Baue die Engine noch einmal.</translation>
    </message>
    <message>
        <source>{path}: its header claims {length} bytes; the limit is {header_limit}.</source>
        <translation>{path}: Der Kopf behauptet {length} Byte; die Grenze ist {header_limit}.</translation>
    </message>
    <message>
        <source>{path}: truncated inside its header ({size} bytes).</source>
        <translation>{path}: im Kopf abgeschnitten ({size} Byte).</translation>
    </message>
    <message>
        <source>{path} (header)</source>
        <translation>{path} (Kopf)</translation>
    </message>
    <message>
        <source>{path}: tensor {name} overlaps the one before it.</source>
        <translation>{path}: Tensor {name} überlappt den davor.</translation>
    </message>
    <message>
        <source>{path}: {begin} bytes before tensor {name} belong to nothing.</source>
        <translation>{path}: {begin} Byte vor Tensor {name} gehören zu nichts.</translation>
    </message>
    <message>
        <source>{path}: truncated, {missing} bytes are missing.</source>
        <translation>{path}: abgeschnitten, es fehlen {missing} Byte.</translation>
    </message>
    <message>
        <source>Fetch the file again.</source>
        <translation>Hole die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{path}: {size} bytes at its end belong to no tensor.</source>
        <translation>{path}: {size} Byte am Ende gehören zu keinem Tensor.</translation>
    </message>
    <message>
        <source>Weights must be one of {readable}.</source>
        <translation>Gewichte müssen eines von {readable} sein.</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({strerror}).</source>
        <translation>{file}: kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>{path}: tensor {name}</source>
        <translation>{path}: Tensor {name}</translation>
    </message>
    <message>
        <source>{where} has the unknown dtype {dtype}.</source>
        <translation>{where} hat den unbekannten dtype {dtype}.</translation>
    </message>
    <message>
        <source>{where} has a shape that is not a list of up to {dimensions_limit} sizes.</source>
        <translation>{where} hat eine Form, die keine Liste aus bis zu {dimensions_limit} Größen ist.</translation>
    </message>
    <message>
        <source>{where} has {offsets} bytes; {dtype} {shape} takes {shape2}.</source>
        <translation>{where} hat {offsets} Byte; {dtype} {shape} braucht {shape2}.</translation>
    </message>
    <message>
        <source>{path}: truncated, {count} bytes are missing.</source>
        <translation>{path}: abgeschnitten, es fehlen {count} Byte.</translation>
    </message>
    <message>
        <source>The conversion was stopped; nothing was written.</source>
        <translation>Die Umwandlung wurde angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>16 bits at least</source>
        <translation>mindestens 16 Bit</translation>
    </message>
    <message>
        <source>as the type says</source>
        <translation>wie die Art es sagt</translation>
    </message>
    <message>
        <source>Is the checkpoint complete?</source>
        <translation>Ist der Checkpoint vollständig?</translation>
    </message>
    <message>
        <source>Converting without it would give another model than the published one.</source>
        <translation>Ohne ihn ergäbe die Umwandlung ein anderes Modell als das veröffentlichte.</translation>
    </message>
    <message>
        <source>With --no-tokenizer a model file without a vocabulary is made.</source>
        <translation>Mit --no-tokenizer entsteht eine Modelldatei ohne Vokabular.</translation>
    </message>
    <message>
        <source>{folder}: has no tokenizer.json, nor vocab.json with merges.txt.</source>
        <translation>{folder}: hat kein tokenizer.json und auch kein vocab.json mit merges.txt.</translation>
    </message>
    <message>
        <source>{folder}: its files disagree on the id of token {text}: {added} and {number}.</source>
        <translation>{folder}: Die Dateien sind über die Nummer des Tokens {text} uneins: {added} und {number}.</translation>
    </message>
    <message>
        <source>{path}: is not a byte-level BPE tokenizer, the only kind that is supported.</source>
        <translation>{path}: ist kein BPE-Tokenizer auf Byte-Ebene, die einzige unterstützte Art.</translation>
    </message>
    <message>
        <source>{path}: its model lacks vocab or merges.</source>
        <translation>{path}: Dem Modell darin fehlt vocab oder merges.</translation>
    </message>
    <message>
        <source>{path}: has a normalizer, which llama.cpp would leave out.</source>
        <translation>{path}: hat einen Normalizer, den llama.cpp weglassen würde.</translation>
    </message>
    <message>
        <source>{path}: one of its merges is not a pair of texts.</source>
        <translation>{path}: Eine der Zusammenfügungen ist kein Paar von Texten.</translation>
    </message>
    <message>
        <source>{path}: its pre-tokenizer is none of {pre_tokenizers}.</source>
        <translation>{path}: Der Pre-Tokenizer ist keiner von {pre_tokenizers}.</translation>
    </message>
    <message>
        <source>If llama.cpp knows it, give its name there with --pre NAME.</source>
        <translation>Wenn llama.cpp ihn kennt, nenne mit --pre NAME den Namen, den er dort hat.</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({error}).</source>
        <translation>{path}: kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>{path}: {bad} is not a pair of texts.</source>
        <translation>{path}: {bad} ist kein Paar von Texten.</translation>
    </message>
    <message>
        <source>{folder}: token {text} has no id.</source>
        <translation>{folder}: Token {text} hat keine Nummer.</translation>
    </message>
    <message>
        <source>{folder}: token {text} has the id {number}; config.json counts {vocab_size} tokens.</source>
        <translation>{folder}: Token {text} hat die Nummer {number}; config.json zählt {vocab_size} Token.</translation>
    </message>
    <message>
        <source>{folder}: id {number} is both {tokens} and {text}.</source>
        <translation>{folder}: Die Nummer {number} ist sowohl {tokens} als auch {text}.</translation>
    </message>
    <message>
        <source>{folder}: the text {name} is needed for id {number}, but is another token.</source>
        <translation>{folder}: Der Text {name} wird für die Nummer {number} gebraucht, ist aber ein anderes Token.</translation>
    </message>
    <message>
        <source>{folder}: the merge {merge} makes or takes a text that is no token.</source>
        <translation>{folder}: Die Zusammenfügung {merge} ergibt oder nimmt einen Text, der kein Token ist.</translation>
    </message>
    <message>
        <source>{folder}: token {number} is {tokens}; it must be {text}.</source>
        <translation>{folder}: Token {number} ist {tokens}; es muss {text} sein.</translation>
    </message>
    <message>
        <source>{folder}: its {role} token {text} is not in the vocabulary.</source>
        <translation>{folder}: Das Token {text} ({role}) ist nicht im Wortschatz.</translation>
    </message>
</context>
</TS>

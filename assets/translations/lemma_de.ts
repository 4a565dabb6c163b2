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
        <source>Safe mode: settings and the chosen model are left aside for this time.</source>
        <translation>Abgesicherter Modus: Optionen und das gewählte Modell bleiben diesmal beiseite.</translation>
    </message>
    <message>
        <source>Something went wrong inside Lemma.</source>
        <translation>In Lemma ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>You can go on working. The details are in the log file, for whoever mends it.</source>
        <translation>Du kannst weiterarbeiten. Einzelheiten stehen in der Protokolldatei, für alle, die es beheben.</translation>
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
        <source>What you send takes its place, and what came after it goes. Esc keeps it as it was.</source>
        <translation>Was du sendest, tritt an ihre Stelle, und was danach kam, fällt weg. Esc lässt alles, wie es war.</translation>
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
        <source>Try it once more; the details are in its log file.</source>
        <translation>Versuche es noch einmal; Einzelheiten stehen in der Protokolldatei.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Your learners hand over their results as files, on a stick or however you like; no server is needed. Bring them together here: the same file twice, or an older one after a newer one, changes nothing.</source>
        <translation>Deine Lernenden geben ihre Ergebnisse als Dateien ab, auf einem Stick oder wie du magst; ein Server ist nicht nötig. Hier führst du sie zusammen: Dieselbe Datei zweimal, oder eine ältere nach einer neueren, ändert nichts.</translation>
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
        <translation>Tippe eine Aufgabe. Ein Sprachmodell auf diesem Computer schreibt die Lösung Schritt für Schritt, und Computeralgebra prüft jeden Schritt, den sie lesen kann.</translation>
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
    <message numerus="yes">
        <source>{quiz} can be taken %n time(s), and has been.</source>
        <translation>
            <numerusform>{quiz} kann man einmal machen, und das ist geschehen.</numerusform>
            <numerusform>{quiz} kann man %n-mal machen, und das ist geschehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{quiz} can be taken once, and has been.</source>
        <translation>{quiz} kann man einmal machen, und das ist geschehen.</translation>
    </message>
    <message>
        <source>This problem gives no variant.</source>
        <translation>Diese Aufgabe ergibt keine Variante.</translation>
    </message>
    <message>
        <source>What is in the pack</source>
        <translation>Was im Paket ist</translation>
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
        <source>&amp;About Lemma</source>
        <translation>Ü&amp;ber Lemma</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>A model writes the solutions; the algebra checks them. The starter model comes with Lemma and knows school algebra. A larger one knows more, and needs more memory and time. Models are files (GGUF): bring one on a stick, or convert a downloaded checkpoint folder. Lemma itself never goes online.</source>
        <translation>Ein Modell schreibt die Lösungen, die Algebra prüft sie. Das Startmodell kommt mit Lemma und kann Schulalgebra. Ein größeres kann mehr und braucht mehr Speicher und Zeit. Modelle sind Dateien (GGUF): Bringe eines auf einem Stick mit, oder wandle den Ordner eines heruntergeladenen Checkpoints um. Lemma selbst geht nie ins Netz.</translation>
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
        <source>Stays where it is.</source>
        <translation>Bleibt, wo es ist.</translation>
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
        <source>What there is to learn and practise. A pack is one file (.lesson): drop it here. It is checked before it comes in, and nothing in it can run or reach outside itself.</source>
        <translation>Was es zu lernen und zu üben gibt. Ein Paket ist eine Datei (.lesson): Ziehe sie hierher. Sie wird geprüft, bevor sie hereinkommt, und nichts darin kann ablaufen oder nach außen greifen.</translation>
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
        <source>Who is practising?</source>
        <translation>Wer übt?</translation>
    </message>
    <message>
        <source>Lemma chooses by what you know, so it has to know whose record it keeps.</source>
        <translation>Lemma wählt nach dem, was du kannst; darum muss es wissen, wessen Lernstand es führt.</translation>
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
        <source>Looking what is due</source>
        <translation>Mal sehen, was ansteht</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Find out what you know already</source>
        <translation>Finde heraus, was du schon kannst</translation>
    </message>
    <message>
        <source>Up to twenty questions from all over. You may stop at any time, and say of any question that you have not learned it. What you know is then not asked for first.</source>
        <translation>Bis zu zwanzig Fragen von überallher. Du darfst jederzeit aufhören und bei jeder Frage sagen, dass du das noch nicht hattest. Was du kannst, wird dann nicht zuerst gefragt.</translation>
    </message>
    <message>
        <source>Show me some questions</source>
        <translation>Zeig mir ein paar Fragen</translation>
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
        <source>Whose progress? Lemma keeps a record for everybody who gives a name.</source>
        <translation>Wessen Fortschritt? Lemma führt einen Lernstand für alle, die einen Namen nennen.</translation>
    </message>
    <message>
        <source>{files} are in {folder}.</source>
        <translation>{files} liegen in {folder}.</translation>
    </message>
    <message>
        <source>{file} is ready. Whoever has it can read it; no conversation is in it.</source>
        <translation>{file} ist fertig. Wer die Datei hat, kann sie lesen; Gespräche sind nicht darin.</translation>
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
        <source>This week</source>
        <translation>Diese Woche</translation>
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
        <source>Changed this week</source>
        <translation>Neu in dieser Woche</translation>
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
        <source>A PIN keeps others from learning under your name. It encrypts nothing: who can read the files can read what is in them.</source>
        <translation>Eine PIN hält andere davon ab, unter deinem Namen zu lernen. Sie verschlüsselt nichts: Wer die Dateien lesen kann, kann lesen, was darin steht.</translation>
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
        <source>These are damaged and may still hold something; remove them yourself: {files}</source>
        <translation>Diese Dateien sind beschädigt und könnten noch etwas enthalten; entferne sie selbst: {files}</translation>
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
        <source>The two are not the same; nothing was changed.</source>
        <translation>Die beiden sind nicht gleich; nichts wurde geändert.</translation>
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
        <source>Lemma goes nowhere with it: it opens no connection, and there is no account.</source>
        <translation>Lemma geht damit nirgendwohin: Es öffnet keine Verbindung, und es gibt kein Konto.</translation>
    </message>
    <message>
        <source>Save everything as a file</source>
        <translation>Alles als Datei speichern</translation>
    </message>
    <message>
        <source>Bring in such a file</source>
        <translation>Eine solche Datei hereinholen</translation>
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
        <source>To print the same sheet again: {count} problems, seed {seed}.</source>
        <translation>Um dasselbe Blatt noch einmal zu drucken: {count} Aufgaben, Startzahl {seed}.</translation>
    </message>
    <message>
        <source>Nothing: the problems alone</source>
        <translation>Nichts: nur die Aufgaben</translation>
    </message>
    <message>
        <source>The answers, on a page of their own</source>
        <translation>Die Lösungen, auf einer eigenen Seite</translation>
    </message>
    <message>
        <source>The answers with every step</source>
        <translation>Die Lösungen mit jedem Schritt</translation>
    </message>
    <message>
        <source>The same seed gives the same sheet again.</source>
        <translation>Dieselbe Startzahl ergibt wieder dasselbe Blatt.</translation>
    </message>
    <message>
        <source>Behind them</source>
        <translation>Dahinter</translation>
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
        <source>{name}: {count} attempts taken in, {known} were here already.</source>
        <translation>{name}: {count} Versuche aufgenommen, {known} waren schon hier.</translation>
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
        <source>choose</source>
        <translation>wähle</translation>
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
        <source>Kept for {name}.</source>
        <translation>Wird für {name} aufgehoben.</translation>
    </message>
    <message>
        <source>The result is kept.</source>
        <translation>Das Ergebnis ist aufgehoben.</translation>
    </message>
    <message>
        <source>This variant was in the record already; only its first answer counts.</source>
        <translation>Diese Variante war schon im Lernstand; nur ihre erste Antwort zählt.</translation>
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
</context>
</TS>

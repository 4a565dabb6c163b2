<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check can and cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}. An offline STEM tutor: a language model writes, computer algebra checks. Lemma uses no network and no account; what you type stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lemma is free software under the MIT licence. It is built on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running on {system}. The full licence texts come with the program, in `THIRD_PARTY_LICENSES.md`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| Part | Version | Licence |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Lemma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working. The details are in the log file, for whoever mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a problem, for example 3x + 5 = 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter solves the problem, Shift and Enter begins a new line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve the problem (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the solution (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A solution is being written. Stop it first (Esc), then send this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: {count} characters, and at most {most} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the tutor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you send takes its place, and what came after it goes. Esc keeps it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it once more; the details are in its log file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your learners hand over their results as files, on a stick or however you like; no server is needed. Bring them together here: the same file twice, or an older one after a newer one, changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is already there. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a class first, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} and everything of theirs out of this class file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are in {folder}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Class: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) have handed over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has handed over yet. Drop the files of your learners here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills by learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the tables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Learners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} out of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what came before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model no longer sees what stands above this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall we work out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a problem. A language model on this computer writes the solution step by step, and computer algebra checks every step it can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve this example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer found by algebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No final answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model ended without saying what its answer is, so there is nothing to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This solution was stopped before its end. Its answer was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this conversation? {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you ask is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{progress}, about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to learn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs {skills}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it: {skills}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of the skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skill}, {mastery}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{quiz} can be taken %n time(s), and has been.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{quiz} can be taken once, and has been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.gguf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a good backup of {backup}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new record and keep this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do nothing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tutor could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop the solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy solution as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy solution as &amp;LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;arger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the &amp;thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;check can and cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Lemma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model writes the solutions; the algebra checks them. The starter model comes with Lemma and knows school algebra. A larger one knows more, and needs more memory and time. Models are files (GGUF): bring one on a stick, or convert a downloaded checkpoint folder. Lemma itself never goes online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert a checkpoint folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a checkpoint (config.json, safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name} from this computer? It has {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing at a time: wait for it, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure its speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute its hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} million parameters, weights mostly {weights}, file {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with Lemma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Lemma&apos;s folder of models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits easily: it needs about {needs} of memory, and {free} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits: it needs about {needs} of memory, and {free} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too big for now: it needs about {needs} of memory, and {free} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is partly right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check cannot decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How: compared with the answer its author gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How: the answer was put back into the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How: computer algebra worked the answer out by itself, without the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How: only compared with the steps before it, which could share a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out by algebra, not by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to learn and practise. A pack is one file (.lesson): drop it here. It is checked before it comes in, and nothing in it can run or reach outside itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson packs (*.lesson);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {title}? What was practised with it stays in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {version} is here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is now at version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {version} was here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {version} was not taken in; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not taken in; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {authors}. {trust}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exploration(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiz(zes)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a problem and have it solved, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next problem for you, chosen by what you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons, explorations and quizzes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you know, what is fading, what you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson packs on this computer; bring in others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language models on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For teachers: bring the results of a class together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Lemma looks, and where it keeps what is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is left out: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A problem of {pack} was left out: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s), {right} right at once and without a hint.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{skill}: {mastery} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is practising?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lemma chooses by what you know, so it has to know whose record it keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far this session is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have not learned this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out what you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skill}: {mastery}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skill}: {mastery} now, {before} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what you know already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to twenty questions from all over. You may stop at any time, and say of any question that you have not learned it. What you know is then not asked for first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me some questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this question; what came after it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check reads this as {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check cannot read this kind of problem, so the answer may stay undecided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose progress? Lemma keeps a record for everybody who gives a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} are in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is ready. Whoever has it can read it; no conversation is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This learner is no longer in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. After the first problems this page says what you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for my teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for the file, such as a USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a mistake in the program; the details are in its log file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. A name is all it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else learns here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN keeps others from learning under your name. It encrypts nothing: who can read the files can read what is in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (learning now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {name} and everything of theirs, here and in the backups? It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep a copy, cancel and save everything first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are damaged and may still hold something; remove them yourself: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new PIN; empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For readers with dyslexia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept in {folder}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lemma goes nowhere with it: it opens no connection, and there is no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in such a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} attempts taken in, {known} were here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equals</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is less than</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is greater than</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divided by</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factorial</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus or minus</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus or plus</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at most</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at least</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not equal to</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is about</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is equivalent to</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if and only if</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinity</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integral</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degrees</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and so on</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sine</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tangent</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>natural log</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is perpendicular to</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prime</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>therefore</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open brace</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close brace</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <comment>read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fraction {over} over {under} end fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{over} over {under}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root {index} of {inside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the square root of {inside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cubed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the power {power}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model in use: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing step {step}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewriting step {step}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} tokens read, {written} written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count} tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking… {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what the model thought, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the model thought, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model thought before it wrote the steps. It is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {number}, taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer was {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Lemma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any name will do: a nickname, or an initial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you study?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do is kept on this computer alone. Lemma never goes online, and needs no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may I call you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you study? Pick one or more, or none for all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Checked** (a step) or **right** (the answer): the algebra agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Wrong**: the algebra disagrees, and Lemma says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Partly right**: for example one of two solutions, or the right value in the wrong form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Not checkable**, **cannot decide**, **could not be read**: the algebra did not understand the line well enough to judge it. It may be right or wrong, so think it through yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lemma&apos;s language model writes the solution. It is good at explaining, and it sometimes makes mistakes. So a second, quite different program, a computer algebra system, reads every step and the final answer, and says what it found:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**What it can check:** sums and fractions, equations and systems of equations, simplifying, expanding, factoring, derivatives, integrals, limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**What it cannot check:** whether words are true, whether a word problem was understood as it was meant, proofs, drawings, and steps that are told only in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each verdict also says *how* it was found: by putting the answer back into the question, by working it out independently, or only by comparing it with the steps before it. The last one is the weakest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model never decides what is true. Where the algebra cannot judge, Lemma says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>familiar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mastered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} was rewritten: the check found a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} was rewritten twice: the check found a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Step {step} was rewritten %n time(s): the check found a mistake.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the solution by algebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the solution by algebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A solution that computer algebra worked out and checked, without the model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What the check can and cannot do</source>
        <translation>ما يستطيعه التحقق وما لا يستطيعه</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab go from one thing to the next, the arrow keys move within a list or a map, Enter or the space bar presses a button, and Esc leaves what was opened.</source>
        <translation>ينقلك مفتاح الجدولة، أو مفتاح العالي مع مفتاح الجدولة، من شيء إلى آخر، وتتحرك بمفاتيح الأسهم داخل قائمة أو خريطة، ويضغط مفتاح الإدخال أو مفتاح المسافة زرًّا، ويغادر Esc ما فُتح.</translation>
    </message>
    <message>
        <source>| What it does | Keys |</source>
        <translation>| ماذا يفعل | المفاتيح |</translation>
    </message>
    <message>
        <source>Version {version}. An offline STEM tutor: a language model writes, computer algebra checks. Lemma uses no network and no account; what you type stays on this computer.</source>
        <translation>الإصدار ⁨{version}⁩. معلّم للعلوم والرياضيات يعمل دون إنترنت: نموذج لغوي يكتب، والجبر الحاسوبي يتحقق. لا يستخدم Lemma شبكة ولا حسابًا؛ وما تكتبه يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Lemma is free software under the MIT licence. It is built on:</source>
        <translation>‏Lemma برنامج حر برخصة MIT، وهو مبني على:</translation>
    </message>
    <message>
        <source>Running on {system}. The full licence texts come with the program, in `THIRD_PARTY_LICENSES.md`.</source>
        <translation>يعمل على ⁨{system}⁩. نصوص الرخص كاملةً تأتي مع البرنامج في `THIRD_PARTY_LICENSES.md`.</translation>
    </message>
    <message>
        <source>| Part | Version | Licence |</source>
        <translation>| المكوّن | الإصدار | الرخصة |</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>غير مثبّت</translation>
    </message>
    <message>
        <source>Lemma (safe mode)</source>
        <translation>‏Lemma (الوضع الآمن)</translation>
    </message>
    <message>
        <source>Safe mode: Lemma started without your settings and your model. They are kept for the next start.</source>
        <translation>الوضع الآمن: بدأ Lemma من دون إعداداتك ونموذجك. وهي محفوظة للمرة القادمة.</translation>
    </message>
    <message>
        <source>You can go on working. The details are in the log file.</source>
        <translation>يمكنك متابعة العمل. التفاصيل في ملف السجل.</translation>
    </message>
    <message>
        <source>Something went wrong inside Lemma.</source>
        <translation>حدث خلل داخل Lemma.</translation>
    </message>
    <message>
        <source>Type a problem, for example 3x + 5 = 20</source>
        <translation>اكتب مسألة، مثل ⁦3x + 5 = 20⁩</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>Enter solves the problem, Shift and Enter begins a new line.</source>
        <translation>مفتاح الإدخال يحل المسألة، ومع مفتاح العالي يبدأ سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>A picture or a file cannot be read here. Type what stands in it.</source>
        <translation>لا تُقرأ هنا صورة ولا ملف. اكتب ما فيه.</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>حُلّ</translation>
    </message>
    <message>
        <source>Solve the problem (Enter)</source>
        <translation>حل المسألة (مفتاح الإدخال)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop the solution (Esc)</source>
        <translation>إيقاف الحل (Esc)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>مفتاح الإدخال</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>A solution is being written. Stop it first (Esc), then send this one.</source>
        <translation>يُكتب الآن حلّ آخر. أوقفه أولًا (Esc) ثم أرسل هذه المسألة.</translation>
    </message>
    <message>
        <source>This is too long: {count} characters, and at most {most} can be read.</source>
        <translation>هذا طويل جدًّا: عدد الحروف ⁨{count}⁩، ولا يُقرأ أكثر من ⁨{most}⁩.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Starting the tutor…</source>
        <translation>المعلّم يستعد…</translation>
    </message>
    <message>
        <source>Change the question and send it. What came after it goes. Esc leaves everything as it was.</source>
        <translation>غيّر السؤال ثم أرسله. يُحذف ما جاء بعده. ‏Esc يُبقي كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Copied as LaTeX</source>
        <translation>نُسخ بصيغة LaTeX</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>نُسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Something is still going on. Stop it first (Esc).</source>
        <translation>ما زال شيء يعمل. أوقفه أولًا (Esc).</translation>
    </message>
    <message>
        <source>I know no other problem of this sort.</source>
        <translation>لا أعرف مسألة أخرى من هذا النوع.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Your learners give you their results as files, for example on a USB stick. Bring them in here. The same file twice does no harm.</source>
        <translation>يعطيك متعلّموك نتائجهم في ملفات، مثلًا على ذاكرة USB. أدخلها هنا. إدخال الملف نفسه مرتين لا يضر.</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>صف جديد</translation>
    </message>
    <message>
        <source>Open a class</source>
        <translation>فتح صف</translation>
    </message>
    <message>
        <source>Bring in results</source>
        <translation>إدخال النتائج</translation>
    </message>
    <message>
        <source>Save as tables</source>
        <translation>حفظ كجداول</translation>
    </message>
    <message>
        <source>{name} is already there. Choose another name.</source>
        <translation>⁨{name}⁩ موجود من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Open a class first, or make a new one.</source>
        <translation>افتح صفًّا أولًا، أو أنشئ صفًّا جديدًا.</translation>
    </message>
    <message>
        <source>Bringing in results</source>
        <translation>إدخال النتائج</translation>
    </message>
    <message>
        <source>Stopped; the class is as it was.</source>
        <translation>أُوقف؛ والصف كما كان.</translation>
    </message>
    <message>
        <source>Take {name} and everything of theirs out of this class file?</source>
        <translation>هل يُخرَج ⁨{name}⁩ وكل ما يخصه من ملف هذا الصف؟</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are in {folder}.</source>
        <translation>
            <numerusform>لا جداول في ⁨{folder}⁩.</numerusform>
            <numerusform>جدول واحد في ⁨{folder}⁩.</numerusform>
            <numerusform>جدولان في ⁨{folder}⁩.</numerusform>
            <numerusform>%n جداول في ⁨{folder}⁩.</numerusform>
            <numerusform>%n جدولًا في ⁨{folder}⁩.</numerusform>
            <numerusform>%n جدول في ⁨{folder}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class: {name}</source>
        <translation>الصف: ⁨{name}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) have handed over.</source>
        <translation>
            <numerusform>لم يسلّم أحد.</numerusform>
            <numerusform>سلّم متعلّم واحد.</numerusform>
            <numerusform>سلّم متعلّمان.</numerusform>
            <numerusform>سلّم %n متعلّمين.</numerusform>
            <numerusform>سلّم %n متعلّمًا.</numerusform>
            <numerusform>سلّم %n متعلّم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has handed over yet. Drop the files of your learners here.</source>
        <translation>لم يسلّم أحد بعد. اسحب ملفات المتعلّمين إلى هنا.</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>متعثّرون</translation>
    </message>
    <message>
        <source>Most missed</source>
        <translation>الأكثر خطأً</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>الاختبارات</translation>
    </message>
    <message>
        <source>Skills by learner</source>
        <translation>المهارات حسب المتعلّم</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>لم تُجرَّب</translation>
    </message>
    <message>
        <source>{learner}, {skill}: {said}</source>
        <translation>‏⁨{learner}⁩، ⁨{skill}⁩: ⁨{said}⁩</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the tables</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر في الجداول</numerusform>
            <numerusform>واثنان آخران في الجداول</numerusform>
            <numerusform>و%n أخرى في الجداول</numerusform>
            <numerusform>و%n أخرى في الجداول</numerusform>
            <numerusform>و%n أخرى في الجداول</numerusform>
        </translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>المتعلّمون</translation>
    </message>
    <message>
        <source>Take {name} out of the class</source>
        <translation>إخراج ⁨{name}⁩ من الصف</translation>
    </message>
    <message>
        <source>Is the new key {key} really that of {name}?</source>
        <translation>هل المفتاح الجديد ⁨{key}⁩ هو حقًا مفتاح ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>{file} has results of {name} from another computer than before. This class knows {name} by the key {known}. Ask {name} about it. If you cannot, cancel: nothing of this file is taken.</source>
        <translation>في ⁨{file}⁩ نتائج ⁨{name}⁩ من حاسوب غير السابق. يعرف هذا الصف ⁨{name}⁩ بالمفتاح ⁨{known}⁩. اسأل ⁨{name}⁩ عن ذلك. إن تعذّر السؤال فألغِ: لا يؤخذ شيء من هذا الملف.</translation>
    </message>
    <message>
        <source>Yes, take it</source>
        <translation>نعم، خذه</translation>
    </message>
    <message>
        <source>A new class</source>
        <translation>صف جديد</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>A folder for the tables</source>
        <translation>مجلد للجداول</translation>
    </message>
    <message>
        <source>{mastery}, {share}</source>
        <translation>‏⁨{mastery}⁩، ⁨{share}⁩</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Show what came before</source>
        <translation>أظهر ما سبق</translation>
    </message>
    <message>
        <source>The model no longer sees what stands above this line.</source>
        <translation>لم يعد النموذج يرى ما فوق هذا السطر.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>What shall we work out?</source>
        <translation>ماذا نحلّ اليوم؟</translation>
    </message>
    <message>
        <source>Type a problem. A language model on this computer writes the solution step by step, and computer algebra checks every step it can read.</source>
        <translation>اكتب مسألة. يكتب نموذج لغوي على هذا الحاسوب الحل خطوة بخطوة، ويتحقق الجبر الحاسوبي من كل خطوة يستطيع قراءتها. ويفهم Lemma الأسئلة المكتوبة بالكلمات بالإنجليزية فقط.</translation>
    </message>
    <message>
        <source>Example: {problem}</source>
        <translation>مثال: ⁨{problem}⁩</translation>
    </message>
    <message>
        <source>Solve this example</source>
        <translation>حل هذا المثال</translation>
    </message>
    <message>
        <source>Talked about, not marked</source>
        <translation>نوقشت ولم تُقيَّم</translation>
    </message>
    <message>
        <source>The model&apos;s answer</source>
        <translation>جواب النموذج</translation>
    </message>
    <message>
        <source>The answer found by algebra</source>
        <translation>الجواب الذي وجده الجبر</translation>
    </message>
    <message>
        <source>Solve it again</source>
        <translation>حلّها من جديد</translation>
    </message>
    <message>
        <source>No final answer</source>
        <translation>لا جواب نهائي</translation>
    </message>
    <message>
        <source>The model ended without saying what its answer is, so there is nothing to check.</source>
        <translation>انتهى النموذج دون أن يذكر جوابه، فلا شيء يُتحقق منه.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>This solution was stopped before its end. Its answer was not checked.</source>
        <translation>أُوقف هذا الحل قبل نهايته. لم يُتحقق من جوابه.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>لم ينجح هذا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>تابع من هنا</translation>
    </message>
    <message>
        <source>Copy solution</source>
        <translation>نسخ الحل</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>بصيغة Markdown</translation>
    </message>
    <message>
        <source>As LaTeX</source>
        <translation>بصيغة LaTeX</translation>
    </message>
    <message>
        <source>Another problem of this sort, as your next question</source>
        <translation>مسألة أخرى من هذا النوع، سؤالًا تاليًا لك</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>اليوم، ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>أمس، ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>محادثات سابقة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the conversations</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>حذف المحادثة المختارة</translation>
    </message>
    <message>
        <source>Remove this conversation? {title}</source>
        <translation>هل تُحذف هذه المحادثة؟ ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>What you ask is kept here.</source>
        <translation>ما تسأل عنه يُحفظ هنا.</translation>
    </message>
    <message>
        <source>{what}: {percent} %</source>
        <translation>‏⁨{what}⁩: ⁨{percent}⁩%</translation>
    </message>
    <message>
        <source>{progress}, about {time} left</source>
        <translation>⁨{progress}⁩، بقي نحو ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>What would you like to learn?</source>
        <translation>ماذا تريد أن تتعلّم؟</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>It needs {skills}.</source>
        <translation>تحتاج إلى ⁨{skills}⁩.</translation>
    </message>
    <message>
        <source>It needs nothing else.</source>
        <translation>لا تحتاج إلى شيء آخر.</translation>
    </message>
    <message>
        <source>After it: {skills}.</source>
        <translation>بعدها: ⁨{skills}⁩.</translation>
    </message>
    <message>
        <source>Open {skill}</source>
        <translation>فتح ⁨{skill}⁩</translation>
    </message>
    <message>
        <source>List of the skills</source>
        <translation>قائمة المهارات</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation>تُبنى على</translation>
    </message>
    <message>
        <source>{skill}, {mastery}</source>
        <translation>‏⁨{skill}⁩، ⁨{mastery}⁩</translation>
    </message>
    <message>
        <source>Map of the skills</source>
        <translation>خريطة المهارات</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>المزيد مثلها</translation>
    </message>
    <message>
        <source>What is in the pack</source>
        <translation>محتوى الحزمة</translation>
    </message>
    <message>
        <source>There is no lesson on {name} yet.</source>
        <translation>لا يوجد درس عن ⁨{name}⁩ بعد.</translation>
    </message>
    <message>
        <source>All skills</source>
        <translation>كل المهارات</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>العودة إلى الخريطة (Esc)</translation>
    </message>
    <message>
        <source>Practise this skill</source>
        <translation>تدرّب على هذه المهارة</translation>
    </message>
    <message>
        <source>Practice sheet</source>
        <translation>ورقة تمارين</translation>
    </message>
    <message>
        <source>Print the lesson</source>
        <translation>طباعة الدرس</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>أعداد أخرى</translation>
    </message>
    <message>
        <source>Another problem of this level</source>
        <translation>مسألة أخرى من هذا المستوى</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>تؤدي إلى</translation>
    </message>
    <message>
        <source>Reading the lesson</source>
        <translation>جارٍ قراءة الدرس</translation>
    </message>
    <message>
        <source>{relation}: {skill}, {mastery}</source>
        <translation>‏⁨{relation}⁩: ⁨{skill}⁩، ⁨{mastery}⁩</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>المستوى ⁨{level}⁩</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>اقرأ</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المسائل</translation>
    </message>
    <message>
        <source>There is nothing in the pack for this skill yet.</source>
        <translation>لا شيء في الحزمة لهذه المهارة بعد.</translation>
    </message>
    <message>
        <source>{name} belongs to a pack that is not on this computer.</source>
        <translation>تنتمي ⁨{name}⁩ إلى حزمة ليست على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{name} belongs to another pack.</source>
        <translation>تنتمي ⁨{name}⁩ إلى حزمة أخرى.</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>فتح نموذج</translation>
    </message>
    <message>
        <source>Models (*.gguf);;All files (*)</source>
        <translation>نماذج (*.gguf);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>جارٍ فتح ⁨{name}⁩…</translation>
    </message>
    <message>
        <source>There is a good backup of {backup}.</source>
        <translation>توجد نسخة احتياطية سليمة من ⁨{backup}⁩.</translation>
    </message>
    <message>
        <source>Use the backup</source>
        <translation>استخدم النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>There is no good backup.</source>
        <translation>لا توجد نسخة احتياطية سليمة.</translation>
    </message>
    <message>
        <source>Begin a new record and keep this one</source>
        <translation>ابدأ سجلًّا جديدًا واحتفظ بهذا</translation>
    </message>
    <message>
        <source>Do nothing now</source>
        <translation>لا تفعل شيئًا الآن</translation>
    </message>
    <message>
        <source>The tutor could not start</source>
        <translation>تعذّر بدء المعلّم</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>محادثة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>&amp;فتح نموذج…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Save or print…</source>
        <translation>&amp;حفظ أو طباعة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Type a problem</source>
        <translation>&amp;كتابة مسألة</translation>
    </message>
    <message>
        <source>&amp;Stop the solution</source>
        <translation>إ&amp;يقاف الحل</translation>
    </message>
    <message>
        <source>Copy solution as &amp;Markdown</source>
        <translation>نسخ الحل بصيغة &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy solution as &amp;LaTeX</source>
        <translation>نسخ الحل بصيغة &amp;LaTeX</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Colours like the &amp;system</source>
        <translation>الألوان مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>L&amp;arger</source>
        <translation>أ&amp;كبر</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>الحجم ال&amp;عادي</translation>
    </message>
    <message>
        <source>Show or hide the &amp;thinking</source>
        <translation>إظهار ال&amp;تفكير أو إخفاؤه</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>What the &amp;check can and cannot do</source>
        <translation>ما يستطيعه ال&amp;تحقق وما لا يستطيعه</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات &amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Lemma</source>
        <translation>&amp;حول Lemma</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>إضافة ملف نموذج</translation>
    </message>
    <message>
        <source>Convert a checkpoint folder</source>
        <translation>تحويل مجلد نقطة حفظ</translation>
    </message>
    <message>
        <source>The folder of a checkpoint (config.json, safetensors)</source>
        <translation>مجلد نقطة حفظ (config.json, safetensors)</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation>جارٍ نسخ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Converting {name}</source>
        <translation>جارٍ تحويل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Measuring {name}</source>
        <translation>جارٍ قياس ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>جارٍ قراءة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Remove {name} from this computer? It has {size}.</source>
        <translation>هل يُحذف ⁨{name}⁩ من هذا الحاسوب؟ حجمه ⁨{size}⁩.</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>جارٍ حذف ⁨{name}⁩</translation>
    </message>
    <message>
        <source>One thing at a time: wait for it, or stop it.</source>
        <translation>شيء واحد في كل مرة: انتظره أو أوقفه.</translation>
    </message>
    <message>
        <source>A model writes the solutions, and the algebra checks them. The starter model comes with Lemma and knows school algebra. A larger one knows more, and needs more memory and time. A model is a file (GGUF), for example on a USB stick. Lemma itself never goes online.</source>
        <translation>يكتب النموذج الحلول، ويتحقق الجبر منها. يأتي النموذج الأولي مع Lemma ويعرف جبر المدرسة. والنموذج الأكبر يعرف أكثر، ويحتاج إلى ذاكرة ووقت أكثر. النموذج ملف (GGUF)، مثلًا على ذاكرة USB. ولا يتصل Lemma نفسه بالإنترنت أبدًا.</translation>
    </message>
    <message>
        <source>{name} is no folder of a checkpoint: it has no config.json. Choose another folder.</source>
        <translation>⁨{name}⁩ ليس مجلد نقطة حفظ: لا يحتوي على config.json. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدَم</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>استخدم هذا</translation>
    </message>
    <message>
        <source>Measure its speed</source>
        <translation>قياس سرعته</translation>
    </message>
    <message>
        <source>Compute its hash</source>
        <translation>حساب بصمته</translation>
    </message>
    <message>
        <source>{count} million parameters, weights mostly {weights}, file {size}.</source>
        <translation>⁨{count}⁩ مليون معامل، أوزانه غالبًا ⁨{weights}⁩، وملفه ⁨{size}⁩.</translation>
    </message>
    <message>
        <source>Comes with Lemma.</source>
        <translation>يأتي مع Lemma.</translation>
    </message>
    <message>
        <source>In Lemma&apos;s folder of models.</source>
        <translation>في مجلد نماذج Lemma.</translation>
    </message>
    <message>
        <source>Fits easily: it needs about {needs} of memory, and {free} are free.</source>
        <translation>يتّسع له المكان بسهولة: يحتاج إلى نحو ⁨{needs}⁩ من الذاكرة، والمتاح ⁨{free}⁩.</translation>
    </message>
    <message>
        <source>Fits: it needs about {needs} of memory, and {free} are free.</source>
        <translation>يتّسع له المكان: يحتاج إلى نحو ⁨{needs}⁩ من الذاكرة، والمتاح ⁨{free}⁩.</translation>
    </message>
    <message>
        <source>Too big for now: it needs about {needs} of memory, and {free} are free.</source>
        <translation>كبير جدًّا الآن: يحتاج إلى نحو ⁨{needs}⁩ من الذاكرة، والمتاح ⁨{free}⁩.</translation>
    </message>
    <message>
        <source>The answer is right</source>
        <translation>الجواب صحيح</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>تُحُقِّق منها</translation>
    </message>
    <message>
        <source>The answer is wrong</source>
        <translation>الجواب خطأ</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>The answer is partly right</source>
        <translation>الجواب صحيح جزئيًّا</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>صحيحة جزئيًّا</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>تعذّرت قراءة الجواب</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>The check cannot decide</source>
        <translation>لا يستطيع التحقق أن يحكم</translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation>لا يمكن التحقق</translation>
    </message>
    <message>
        <source>How: compared with the answer its author gave.</source>
        <translation>كيف: بالمقارنة مع جواب واضع المسألة.</translation>
    </message>
    <message>
        <source>How: the answer was put back into the question.</source>
        <translation>كيف: عُوّض الجواب في السؤال.</translation>
    </message>
    <message>
        <source>How: computer algebra worked the answer out by itself, without the model.</source>
        <translation>كيف: حسب الجبر الحاسوبي الجواب بنفسه، دون النموذج.</translation>
    </message>
    <message>
        <source>How: only compared with the steps before it, which could share a mistake.</source>
        <translation>كيف: بالمقارنة مع الخطوات السابقة فقط، وقد تشترك في خطأ واحد.</translation>
    </message>
    <message>
        <source>Worked out by algebra, not by the model</source>
        <translation>حلّ الجبر، لا حلّ النموذج</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>أُوقف؛ ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Lesson packs</source>
        <translation>حزم الدروس</translation>
    </message>
    <message>
        <source>Practice sheet: {name}</source>
        <translation>ورقة تمارين: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>There are no lesson packs on this computer.</source>
        <translation>لا توجد حزم دروس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>لا شيء للتعلّم بعد</translation>
    </message>
    <message>
        <source>Bring in a pack</source>
        <translation>إدخال حزمة</translation>
    </message>
    <message>
        <source>Lessons and problems come in packs. A pack is one file (.lesson): drop it here. Lemma checks it first. Nothing in a pack can run on your computer.</source>
        <translation>تأتي الدروس والمسائل في حزم. الحزمة ملف واحد (.lesson): اسحبه إلى هنا. يفحصه Lemma أولًا. ولا شيء في الحزمة يعمل كبرنامج على حاسوبك.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما الذي وُجد</translation>
    </message>
    <message>
        <source>Lesson packs (*.lesson);;All files (*)</source>
        <translation>حزم دروس (*.lesson);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>جارٍ فحص ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Remove {title}? What was practised with it stays in the record.</source>
        <translation>هل تُحذف ⁨{title}⁩؟ ما تدرّبت عليه بها يبقى في السجل.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>أدخلها</translation>
    </message>
    <message>
        <source>{title} {version} is here now.</source>
        <translation>⁨{title}⁩ ⁨{version}⁩ هنا الآن.</translation>
    </message>
    <message>
        <source>{title} is now at version {version}.</source>
        <translation>⁨{title}⁩ الآن في الإصدار ⁨{version}⁩.</translation>
    </message>
    <message>
        <source>{title} {version} was here already.</source>
        <translation>⁨{title}⁩ ⁨{version}⁩ كانت هنا من قبل.</translation>
    </message>
    <message>
        <source>{title} {version} was not taken in; nothing was changed.</source>
        <translation>لم تُدخَل ⁨{title}⁩ ⁨{version}⁩؛ ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{name} was not taken in; nothing was changed.</source>
        <translation>لم يُدخَل ⁨{name}⁩؛ ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <translation>تعلّم منها</translation>
    </message>
    <message>
        <source>By {authors}. {trust}</source>
        <translation>من إعداد ⁨{authors}⁩. ⁨{trust}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>لا مهارات</numerusform>
            <numerusform>مهارة واحدة</numerusform>
            <numerusform>مهارتان</numerusform>
            <numerusform>%n مهارات</numerusform>
            <numerusform>%n مهارة</numerusform>
            <numerusform>%n مهارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مسائل</numerusform>
            <numerusform>مسألة واحدة</numerusform>
            <numerusform>مسألتان</numerusform>
            <numerusform>%n مسائل</numerusform>
            <numerusform>%n مسألة</numerusform>
            <numerusform>%n مسألة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson page(s)</source>
        <translation>
            <numerusform>لا صفحات دروس</numerusform>
            <numerusform>صفحة درس واحدة</numerusform>
            <numerusform>صفحتا درس</numerusform>
            <numerusform>%n صفحات دروس</numerusform>
            <numerusform>%n صفحة درس</numerusform>
            <numerusform>%n صفحة درس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exploration(s)</source>
        <translation>
            <numerusform>لا استكشافات</numerusform>
            <numerusform>استكشاف واحد</numerusform>
            <numerusform>استكشافان</numerusform>
            <numerusform>%n استكشافات</numerusform>
            <numerusform>%n استكشافًا</numerusform>
            <numerusform>%n استكشاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiz(zes)</source>
        <translation>
            <numerusform>لا اختبارات</numerusform>
            <numerusform>اختبار واحد</numerusform>
            <numerusform>اختباران</numerusform>
            <numerusform>%n اختبارات</numerusform>
            <numerusform>%n اختبارًا</numerusform>
            <numerusform>%n اختبار</numerusform>
        </translation>
    </message>
    <message>
        <source>Working it out</source>
        <translation>جارٍ الحساب</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>Seed: which variant is shown</source>
        <translation>البذرة: أي صيغة تُعرض</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>{pack} - preview</source>
        <translation>⁨{pack}⁩ - معاينة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Type a problem and have it solved, step by step</source>
        <translation>اكتب مسألة لتُحلّ خطوة بخطوة</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>تدرّب</translation>
    </message>
    <message>
        <source>The next problem for you, chosen by what you know</source>
        <translation>المسألة التالية لك، مختارة بحسب ما تعرف</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>تعلّم</translation>
    </message>
    <message>
        <source>Lessons, explorations and quizzes</source>
        <translation>دروس واستكشافات واختبارات</translation>
    </message>
    <message>
        <source>What you know, what is fading, what you did</source>
        <translation>ما تعرفه، وما يتلاشى، وما فعلته</translation>
    </message>
    <message>
        <source>The lesson packs on this computer; bring in others</source>
        <translation>حزم الدروس على هذا الحاسوب؛ وإدخال غيرها</translation>
    </message>
    <message>
        <source>The language models on this computer</source>
        <translation>النماذج اللغوية على هذا الحاسوب</translation>
    </message>
    <message>
        <source>For teachers: bring the results of a class together</source>
        <translation>للمعلّمين: جمع نتائج صف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>How Lemma looks, and where it keeps what is yours</source>
        <translation>مظهر Lemma، وأين يحفظ ما يخصك</translation>
    </message>
    <message>
        <source>Practise more</source>
        <translation>تدرّب أكثر</translation>
    </message>
    <message>
        <source>What I know</source>
        <translation>ما أعرفه</translation>
    </message>
    <message>
        <source>Reading the lessons</source>
        <translation>جارٍ قراءة الدروس</translation>
    </message>
    <message>
        <source>{title} is left out: {why}</source>
        <translation>تُركت ⁨{title}⁩: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>A problem of {pack} was left out: {why}</source>
        <translation>تُركت مسألة من ⁨{pack}⁩: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>أين أنت الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s), {right} right at once and without a hint.</source>
        <translation>
            <numerusform>لا مسائل، والصحيح من أول مرة ودون تلميح: ⁨{right}⁩.</numerusform>
            <numerusform>مسألة واحدة، والصحيح من أول مرة ودون تلميح: ⁨{right}⁩.</numerusform>
            <numerusform>مسألتان، والصحيح من أول مرة ودون تلميح: ⁨{right}⁩.</numerusform>
            <numerusform>%n مسائل، والصحيح من أول مرة ودون تلميح: ⁨{right}⁩.</numerusform>
            <numerusform>%n مسألة، والصحيح من أول مرة ودون تلميح: ⁨{right}⁩.</numerusform>
            <numerusform>%n مسألة، والصحيح من أول مرة ودون تلميح: ⁨{right}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>{skill}: {mastery} now.</source>
        <translation>⁨{skill}⁩: ⁨{mastery}⁩ الآن.</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>انتهينا الآن</translation>
    </message>
    <message>
        <source>Lemma chooses problems by what you know. So it needs your name first.</source>
        <translation>يختار Lemma المسائل بحسب ما تعرفه. لذلك يحتاج أولًا إلى اسمك.</translation>
    </message>
    <message>
        <source>Who is practising?</source>
        <translation>من يتدرّب؟</translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation>قل من أنت</translation>
    </message>
    <message>
        <source>How far this session is</source>
        <translation>إلى أين وصلت هذه الجلسة</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>توقّف هنا</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>المسألة التالية</translation>
    </message>
    <message>
        <source>I have not learned this</source>
        <translation>لم أتعلّم هذا</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>مسألة أخرى</translation>
    </message>
    <message>
        <source>Writing the problem</source>
        <translation>تُكتب المسألة</translation>
    </message>
    <message>
        <source>Finding out what you know</source>
        <translation>نتعرّف إلى ما تعرفه</translation>
    </message>
    <message>
        <source>{skill}: {mastery}.</source>
        <translation>‏⁨{skill}⁩: ⁨{mastery}⁩.</translation>
    </message>
    <message>
        <source>{skill}: {mastery} now, {before} before.</source>
        <translation>⁨{skill}⁩: ⁨{mastery}⁩ الآن، وكانت ⁨{before}⁩.</translation>
    </message>
    <message>
        <source>If you go on now, the parts without an answer count as left out.</source>
        <translation>إذا تابعت الآن تُحسب الأجزاء التي بلا جواب متروكة.</translation>
    </message>
    <message>
        <source>What comes next, {name}</source>
        <translation>ما التالي يا ⁨{name}⁩</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>ما التالي</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up what is due</source>
        <translation>البحث عمّا حان وقته</translation>
    </message>
    <message>
        <source>Up to twenty questions from all topics. You can stop at any time. If you have not learned something yet, just say so. Then practice begins where it helps you.</source>
        <translation>حتى عشرين سؤالًا من كل المواضيع. يمكنك التوقف متى شئت. وإن لم تتعلّم شيئًا بعد فقل ذلك. بعدها يبدأ التدريب من حيث ينفعك.</translation>
    </message>
    <message numerus="yes">
        <source>You have answered %n of these questions.</source>
        <translation>
            <numerusform>لم تُجب عن أي من هذه الأسئلة.</numerusform>
            <numerusform>أجبت عن سؤال واحد من هذه الأسئلة.</numerusform>
            <numerusform>أجبت عن سؤالين من هذه الأسئلة.</numerusform>
            <numerusform>أجبت عن %n من هذه الأسئلة.</numerusform>
            <numerusform>أجبت عن %n من هذه الأسئلة.</numerusform>
            <numerusform>أجبت عن %n من هذه الأسئلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>تابع الأسئلة</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list that hold commas</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Go on with the problem you were at</source>
        <translation>تابِع المسألة التي كنت فيها</translation>
    </message>
    <message>
        <source>Find out what you know already</source>
        <translation>تعرّف إلى ما تعرفه من قبل</translation>
    </message>
    <message>
        <source>Show me some questions</source>
        <translation>أرني بعض الأسئلة</translation>
    </message>
    <message>
        <source>{plan}, mixed</source>
        <translation>⁨{plan}⁩، بالتناوب</translation>
    </message>
    <message>
        <source>Problem: {problem}</source>
        <translation>المسألة: ⁨{problem}⁩</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation>تعديل هذا السؤال</translation>
    </message>
    <message>
        <source>Change this question; what came after it goes</source>
        <translation>تعديل هذا السؤال؛ ويُحذف ما جاء بعده</translation>
    </message>
    <message>
        <source>The check reads this as {problem}</source>
        <translation>يقرأ التحقق هذا هكذا: ⁨{problem}⁩</translation>
    </message>
    <message>
        <source>The check cannot read this kind of problem, so the answer may stay undecided.</source>
        <translation>لا يستطيع التحقق قراءة هذا النوع من المسائل، فقد يبقى الجواب بلا حكم.</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>ما تعرفه</translation>
    </message>
    <message>
        <source>{files} are in {folder}.</source>
        <translation>⁨{files}⁩ في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>Lemma shows what you know once it has your name.</source>
        <translation>يُظهر Lemma ما تعرفه بعد أن يعرف اسمك.</translation>
    </message>
    <message>
        <source>{file} is ready. Anyone who has the file can read it. Your conversations are not in it.</source>
        <translation>⁨{file}⁩ جاهز. يستطيع كل من معه الملف أن يقرأه. محادثاتك ليست فيه.</translation>
    </message>
    <message>
        <source>This learner is no longer in the record.</source>
        <translation>لم يعد هذا المتعلّم في السجل.</translation>
    </message>
    <message>
        <source>Practise something</source>
        <translation>تدرّب على شيء</translation>
    </message>
    <message>
        <source>Nothing yet. After the first problems this page says what you know.</source>
        <translation>لا شيء بعد. بعد المسائل الأولى تقول هذه الصفحة ما تعرفه.</translation>
    </message>
    <message>
        <source>How well</source>
        <translation>إلى أي حدّ</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>الأيام السبعة الأخيرة</translation>
    </message>
    <message>
        <source>Changed in the last seven days</source>
        <translation>ما تغيّر في الأيام السبعة الأخيرة</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>أسبوعًا بأسبوع</translation>
    </message>
    <message>
        <source>What comes due</source>
        <translation>ما يحين وقته</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>يتلاشى</translation>
    </message>
    <message>
        <source>By pack</source>
        <translation>بحسب الحزمة</translation>
    </message>
    <message>
        <source>A file for my teacher</source>
        <translation>ملف لمعلّمي</translation>
    </message>
    <message>
        <source>A folder for the file, such as a USB stick</source>
        <translation>مجلد للملف، مثل ذاكرة USB</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Taken back: {text}</source>
        <translation>سُحب: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Copy this formula as LaTeX</source>
        <translation>انسخ هذه الصيغة بصيغة LaTeX</translation>
    </message>
    <message>
        <source>This is a mistake in the program; the details are in its log file.</source>
        <translation>هذا خطأ في البرنامج؛ التفاصيل في ملف السجل.</translation>
    </message>
    <message>
        <source>Who is learning</source>
        <translation>من يتعلّم</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>What is yours</source>
        <translation>ما يخصك</translation>
    </message>
    <message>
        <source>Nobody yet. A name is all it takes.</source>
        <translation>لا أحد بعد. يكفي اسم واحد.</translation>
    </message>
    <message>
        <source>Somebody else learns here too</source>
        <translation>شخص آخر يتعلّم هنا أيضًا</translation>
    </message>
    <message>
        <source>{name} (learning now)</source>
        <translation>⁨{name}⁩ (يتعلّم الآن)</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>انتقل إليه</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>تغيير الرقم السري</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>وضع رقم سري</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>The PIN of {name}</source>
        <translation>الرقم السري لـ⁨{name}⁩</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>ليس هذا الرقم السري.</translation>
    </message>
    <message>
        <source>Erase {name} and everything of theirs, here and in the backups? It cannot be undone.</source>
        <translation>هل يُمحى ⁨{name}⁩ وكل ما يخصه، هنا وفي النسخ الاحتياطية؟ لا يمكن التراجع.</translation>
    </message>
    <message>
        <source>To keep a copy, cancel and save everything first.</source>
        <translation>للاحتفاظ بنسخة، ألغِ واحفظ كل شيء أولًا.</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>مُحي ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>It stays on this computer. Lemma never goes online, and there is no account.</source>
        <translation>يبقى كل شيء على هذا الحاسوب. لا يتصل Lemma بالإنترنت أبدًا، ولا حساب فيه.</translation>
    </message>
    <message>
        <source>Bring in a saved file</source>
        <translation>أدخل ملفًا محفوظًا</translation>
    </message>
    <message>
        <source>{name}: {count} answers added, {known} were here already.</source>
        <translation>⁨{name}⁩: أُضيفت ⁨{count}⁩ من الإجابات، وكانت ⁨{known}⁩ هنا من قبل.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>A new PIN; empty for none</source>
        <translation>رقم سري جديد؛ اتركه فارغًا لإلغائه</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>الرقم السري الجديد مرة أخرى</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتادة</translation>
    </message>
    <message>
        <source>For readers with dyslexia</source>
        <translation>لمن لديهم عسر القراءة</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>حجم كل شيء</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Reduced: nothing moves by itself</source>
        <translation>مخفّفة: لا شيء يتحرك من نفسه</translation>
    </message>
    <message>
        <source>While a solution is written</source>
        <translation>أثناء كتابة الحل</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>كما يأتي</translation>
    </message>
    <message>
        <source>A PIN keeps others from learning under your name. It does not lock your files: anyone who can open them can read them.</source>
        <translation>الرقم السري يمنع غيرك من التعلّم باسمك. وهو لا يقفل ملفاتك: من يستطيع فتحها يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>These files are damaged and may still hold something. Delete them yourself: {files}</source>
        <translation>هذه الملفات تالفة وقد يبقى فيها شيء. احذفها بنفسك: ⁨{files}⁩</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Nothing was changed.</source>
        <translation>الرقمان السريان غير متطابقين. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Sentence by sentence, read out by screen readers</source>
        <translation>جملة بجملة، يقرؤها قارئ الشاشة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the lessons write them</source>
        <translation>كما تكتبها الدروس</translation>
    </message>
    <message>
        <source>Decimal numbers in answers</source>
        <translation>الأعداد العشرية في الأجوبة</translation>
    </message>
    <message>
        <source>Everything is kept in {folder}. {why}</source>
        <translation>كل شيء محفوظ في ⁨{folder}⁩. ⁨{why}⁩</translation>
    </message>
    <message>
        <source>Save everything as a file</source>
        <translation>حفظ كل شيء في ملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Put these in order: write 1, 2, 3 before them.</source>
        <translation>رتّب هذه: اكتب 1 و2 و3 أمامها.</translation>
    </message>
    <message>
        <source>Match each number with a letter.</source>
        <translation>صل كل عدد بحرف.</translation>
    </message>
    <message>
        <source>More than one may be right.</source>
        <translation>قد يصحّ أكثر من واحد.</translation>
    </message>
    <message>
        <source>To print the same sheet again: {count} problems, sheet number {seed}.</source>
        <translation>لطباعة الورقة نفسها من جديد: عدد المسائل ⁨{count}⁩، ورقم الورقة ⁨{seed}⁩.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>On a page of their own</source>
        <translation>في صفحة وحدها</translation>
    </message>
    <message>
        <source>With every step</source>
        <translation>مع كل خطوة</translation>
    </message>
    <message>
        <source>The same number gives the same sheet again.</source>
        <translation>الرقم نفسه يعطي الورقة نفسها من جديد.</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>رقم الورقة</translation>
    </message>
    <message>
        <source>The last solution</source>
        <translation>الحل الأخير</translation>
    </message>
    <message>
        <source>The whole conversation</source>
        <translation>المحادثة كلها</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>ماذا يُطبع</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>حفظ أو طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>حفظ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Making it</source>
        <translation>جارٍ الإعداد</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>ملف PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>ملف Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>⁨{file}⁩ جاهز.</translation>
    </message>
    <message>
        <source>The printer cannot be used.</source>
        <translation>تعذّر استخدام الطابعة.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>جارٍ الاستعداد</translation>
    </message>
    <message>
        <source>Reading the problem</source>
        <translation>جارٍ قراءة المسألة</translation>
    </message>
    <message>
        <source>plus</source>
        <comment>read aloud</comment>
        <translation>زائد</translation>
    </message>
    <message>
        <source>minus</source>
        <comment>read aloud</comment>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>equals</source>
        <comment>read aloud</comment>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>is less than</source>
        <comment>read aloud</comment>
        <translation>أصغر من</translation>
    </message>
    <message>
        <source>is greater than</source>
        <comment>read aloud</comment>
        <translation>أكبر من</translation>
    </message>
    <message>
        <source>times</source>
        <comment>read aloud</comment>
        <translation>في</translation>
    </message>
    <message>
        <source>divided by</source>
        <comment>read aloud</comment>
        <translation>مقسومًا على</translation>
    </message>
    <message>
        <source>factorial</source>
        <comment>read aloud</comment>
        <translation>مضروب</translation>
    </message>
    <message>
        <source>bar</source>
        <comment>read aloud</comment>
        <translation>خط رأسي</translation>
    </message>
    <message>
        <source>plus or minus</source>
        <comment>read aloud</comment>
        <translation>زائد أو ناقص</translation>
    </message>
    <message>
        <source>minus or plus</source>
        <comment>read aloud</comment>
        <translation>ناقص أو زائد</translation>
    </message>
    <message>
        <source>is at most</source>
        <comment>read aloud</comment>
        <translation>أصغر من أو يساوي</translation>
    </message>
    <message>
        <source>is at least</source>
        <comment>read aloud</comment>
        <translation>أكبر من أو يساوي</translation>
    </message>
    <message>
        <source>is not equal to</source>
        <comment>read aloud</comment>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>is about</source>
        <comment>read aloud</comment>
        <translation>يساوي تقريبًا</translation>
    </message>
    <message>
        <source>is equivalent to</source>
        <comment>read aloud</comment>
        <translation>يكافئ</translation>
    </message>
    <message>
        <source>to</source>
        <comment>read aloud</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>so</source>
        <comment>read aloud</comment>
        <translation>إذن</translation>
    </message>
    <message>
        <source>if and only if</source>
        <comment>read aloud</comment>
        <translation>إذا وفقط إذا</translation>
    </message>
    <message>
        <source>infinity</source>
        <comment>read aloud</comment>
        <translation>ما لا نهاية</translation>
    </message>
    <message>
        <source>integral</source>
        <comment>read aloud</comment>
        <translation>تكامل</translation>
    </message>
    <message>
        <source>sum</source>
        <comment>read aloud</comment>
        <translation>مجموع</translation>
    </message>
    <message>
        <source>product</source>
        <comment>read aloud</comment>
        <translation>جداء</translation>
    </message>
    <message>
        <source>limit</source>
        <comment>read aloud</comment>
        <translation>نهاية</translation>
    </message>
    <message>
        <source>in</source>
        <comment>read aloud</comment>
        <translation>ينتمي إلى</translation>
    </message>
    <message>
        <source>or</source>
        <comment>read aloud</comment>
        <translation>أو</translation>
    </message>
    <message>
        <source>and</source>
        <comment>read aloud</comment>
        <translation>و</translation>
    </message>
    <message>
        <source>degrees</source>
        <comment>read aloud</comment>
        <translation>درجة</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>read aloud</comment>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>and so on</source>
        <comment>read aloud</comment>
        <translation>وهكذا</translation>
    </message>
    <message>
        <source>sine</source>
        <comment>read aloud</comment>
        <translation>جيب</translation>
    </message>
    <message>
        <source>cosine</source>
        <comment>read aloud</comment>
        <translation>جيب تمام</translation>
    </message>
    <message>
        <source>tangent</source>
        <comment>read aloud</comment>
        <translation>ظل</translation>
    </message>
    <message>
        <source>natural log</source>
        <comment>read aloud</comment>
        <translation>اللوغاريتم الطبيعي</translation>
    </message>
    <message>
        <source>log</source>
        <comment>read aloud</comment>
        <translation>لوغاريتم</translation>
    </message>
    <message>
        <source>angle</source>
        <comment>read aloud</comment>
        <translation>زاوية</translation>
    </message>
    <message>
        <source>is perpendicular to</source>
        <comment>read aloud</comment>
        <translation>عمودي على</translation>
    </message>
    <message>
        <source>partial</source>
        <comment>read aloud</comment>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>prime</source>
        <comment>read aloud</comment>
        <translation>فتحة</translation>
    </message>
    <message>
        <source>therefore</source>
        <comment>read aloud</comment>
        <translation>لذلك</translation>
    </message>
    <message>
        <source>because</source>
        <comment>read aloud</comment>
        <translation>لأن</translation>
    </message>
    <message>
        <source>open brace</source>
        <comment>read aloud</comment>
        <translation>قوس معقوف مفتوح</translation>
    </message>
    <message>
        <source>close brace</source>
        <comment>read aloud</comment>
        <translation>قوس معقوف مغلق</translation>
    </message>
    <message>
        <source>check</source>
        <comment>read aloud</comment>
        <translation>علامة صح</translation>
    </message>
    <message>
        <source>the fraction {over} over {under} end fraction</source>
        <translation>الكسر ⁨{over}⁩ على ⁨{under}⁩ نهاية الكسر</translation>
    </message>
    <message>
        <source>{over} over {under}</source>
        <translation>⁨{over}⁩ على ⁨{under}⁩</translation>
    </message>
    <message>
        <source>root {index} of {inside}</source>
        <translation>الجذر ⁨{index}⁩ لـ ⁨{inside}⁩</translation>
    </message>
    <message>
        <source>the square root of {inside}</source>
        <translation>الجذر التربيعي لـ ⁨{inside}⁩</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>تربيع</translation>
    </message>
    <message>
        <source>cubed</source>
        <translation>تكعيب</translation>
    </message>
    <message>
        <source>to the power {power}</source>
        <translation>أس ⁨{power}⁩</translation>
    </message>
    <message>
        <source>sub {index}</source>
        <translation>دليل ⁨{index}⁩</translation>
    </message>
    <message>
        <source>Reading the problem…</source>
        <translation>جارٍ قراءة المسألة…</translation>
    </message>
    <message>
        <source>The language model in use: {name}</source>
        <translation>النموذج اللغوي المستخدَم: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>يفكّر…</translation>
    </message>
    <message>
        <source>Writing step {step}…</source>
        <translation>يكتب الخطوة ⁨{step}⁩…</translation>
    </message>
    <message>
        <source>Rewriting step {step}…</source>
        <translation>يعيد كتابة الخطوة ⁨{step}⁩…</translation>
    </message>
    <message>
        <source>Checking the answer…</source>
        <translation>يتحقق من الجواب…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>{count} tokens/s</source>
        <translation>⁨{count}⁩ رمزًا/ث</translation>
    </message>
    <message>
        <source>{read} tokens read, {written} written</source>
        <translation>قُرئ ⁨{read}⁩ رمزًا، وكُتب ⁨{written}⁩</translation>
    </message>
    <message>
        <source>about {count} tokens/s</source>
        <translation>نحو ⁨{count}⁩ رمزًا/ث</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Shows or hides what the check says</source>
        <translation>إظهار ما يقوله التحقق أو إخفاؤه</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>تُكتب الآن</translation>
    </message>
    <message>
        <source>Step {number}: {said}</source>
        <translation>الخطوة ⁨{number}⁩: ⁨{said}⁩</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>الخطوة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>ما فكّر فيه النموذج</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking… {words}</source>
        <translation>يفكّر… ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Thought, {words}</source>
        <translation>التفكير، ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Hide what the model thought, {words}</source>
        <translation>إخفاء ما فكّر فيه النموذج، ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Show what the model thought, {words}</source>
        <translation>إظهار ما فكّر فيه النموذج، ⁨{words}⁩</translation>
    </message>
    <message>
        <source>What the model thought before it wrote the steps. It is not checked.</source>
        <translation>ما فكّر فيه النموذج قبل أن يكتب الخطوات. لا يُتحقق منه.</translation>
    </message>
    <message>
        <source>Hide what was tried.</source>
        <translation>إخفاء ما جُرّب.</translation>
    </message>
    <message>
        <source>Show what was tried.</source>
        <translation>إظهار ما جُرّب.</translation>
    </message>
    <message>
        <source>Try {number}, taken back</source>
        <translation>المحاولة ⁨{number}⁩، سُحبت</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>Its answer was {answer}.</source>
        <translation>كان جوابها ⁨{answer}⁩.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Welcome to Lemma</source>
        <translation>مرحبًا بك في Lemma</translation>
    </message>
    <message>
        <source>Any name will do: a nickname, or an initial</source>
        <translation>أي اسم يكفي: لقب أو حرف واحد</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>What do you study?</source>
        <translation>ماذا تدرس؟</translation>
    </message>
    <message>
        <source>Begin with a problem</source>
        <translation>ابدأ بمسألة</translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation>مجرد جولة</translation>
    </message>
    <message>
        <source>What you do is kept on this computer alone. Lemma never goes online, and needs no account.</source>
        <translation>ما تفعله يُحفظ على هذا الحاسوب وحده. لا يتصل Lemma بالإنترنت أبدًا، ولا يحتاج إلى حساب.</translation>
    </message>
    <message>
        <source>What may I call you?</source>
        <translation>بماذا أناديك؟</translation>
    </message>
    <message>
        <source>What do you study? Pick one or more, or none for all of it.</source>
        <translation>ماذا تدرس؟ اختر مادة أو أكثر، أو لا تختر شيئًا لتشملها كلها.</translation>
    </message>
    <message>
        <source>**Checked** (a step) or **right** (the answer): the algebra agrees.</source>
        <translation>**تُحُقِّق منها** (خطوة) أو **صحيح** (الجواب): الجبر يوافق.</translation>
    </message>
    <message>
        <source>**Wrong**: the algebra disagrees, and Lemma says where.</source>
        <translation>**خطأ**: الجبر لا يوافق، ويقول Lemma أين الخطأ.</translation>
    </message>
    <message>
        <source>**Partly right**: for example one of two solutions, or the right value in the wrong form.</source>
        <translation>**صحيح جزئيًّا**: مثل أحد حلّين، أو القيمة الصحيحة بصيغة خاطئة.</translation>
    </message>
    <message>
        <source>**Not checkable**, **cannot decide**, **could not be read**: the algebra did not understand the line well enough to judge it. It may be right or wrong, so think it through yourself.</source>
        <translation>**لا يمكن التحقق**، **لا يستطيع أن يحكم**، **تعذّرت قراءته**: لم يفهم الجبر السطر بما يكفي ليحكم عليه. قد يكون صحيحًا أو خطأ، ففكّر فيه بنفسك.</translation>
    </message>
    <message>
        <source>Lemma&apos;s language model writes the solution. It is good at explaining, and it sometimes makes mistakes. So a second, quite different program, a computer algebra system, reads every step and the final answer, and says what it found:</source>
        <translation>النموذج اللغوي في Lemma يكتب الحل. وهو يجيد الشرح، ويخطئ أحيانًا. لذلك يقرأ برنامج ثانٍ مختلف تمامًا، وهو نظام جبر حاسوبي، كل خطوة والجواب النهائي، ويقول ما وجده:</translation>
    </message>
    <message>
        <source>**What it can check:** sums and fractions, equations and systems of equations, simplifying, expanding, factoring, derivatives, integrals, limits.</source>
        <translation>**ما يستطيع التحقق منه:** العمليات والكسور، المعادلات وأنظمة المعادلات، التبسيط، فك الأقواس، التحليل إلى عوامل، المشتقات، التكاملات، النهايات.</translation>
    </message>
    <message>
        <source>**What it cannot check:** whether words are true, whether a word problem was understood as it was meant, proofs, drawings, and steps that are told only in words.</source>
        <translation>**ما لا يستطيع التحقق منه:** صدق الكلمات، وهل فُهمت المسألة الكلامية كما قُصدت، والبراهين، والرسوم، والخطوات المكتوبة بالكلمات وحدها.</translation>
    </message>
    <message>
        <source>Each verdict also says *how* it was found: by putting the answer back into the question, by working it out independently, or only by comparing it with the steps before it. The last one is the weakest.</source>
        <translation>يقول كل حكم أيضًا *كيف* وُجد: بتعويض الجواب في السؤال، أو بحسابه على نحو مستقل، أو بمقارنته مع الخطوات السابقة فقط. والأخير أضعفها.</translation>
    </message>
    <message>
        <source>The model never decides what is true. Where the algebra cannot judge, Lemma says so.</source>
        <translation>لا يقرّر النموذج أبدًا ما هو الصحيح. وحيث لا يستطيع الجبر أن يحكم، يقول Lemma ذلك.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>familiar</source>
        <translation>مألوفة</translation>
    </message>
    <message>
        <source>proficient</source>
        <translation>متقدّمة</translation>
    </message>
    <message>
        <source>mastered</source>
        <translation>متقَنة</translation>
    </message>
    <message>
        <source>Step {step} was rewritten: the check found a mistake.</source>
        <translation>أُعيدت كتابة الخطوة ⁨{step}⁩: وجد التحقق خطأ.</translation>
    </message>
    <message>
        <source>Step {step} was rewritten twice: the check found a mistake.</source>
        <translation>أُعيدت كتابة الخطوة ⁨{step}⁩ مرتين: وجد التحقق خطأ.</translation>
    </message>
    <message numerus="yes">
        <source>Step {step} was rewritten %n time(s): the check found a mistake.</source>
        <translation>
            <numerusform>أُعيدت كتابة الخطوة ⁨{step}⁩: وجد التحقق خطأ.</numerusform>
            <numerusform>أُعيدت كتابة الخطوة ⁨{step}⁩ مرة واحدة: وجد التحقق خطأ.</numerusform>
            <numerusform>أُعيدت كتابة الخطوة ⁨{step}⁩ مرتين: وجد التحقق خطأ.</numerusform>
            <numerusform>أُعيدت كتابة الخطوة ⁨{step}⁩ %n مرات: وجد التحقق خطأ.</numerusform>
            <numerusform>أُعيدت كتابة الخطوة ⁨{step}⁩ %n مرة: وجد التحقق خطأ.</numerusform>
            <numerusform>أُعيدت كتابة الخطوة ⁨{step}⁩ %n مرة: وجد التحقق خطأ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the solution by algebra</source>
        <translation>إخفاء حل الجبر</translation>
    </message>
    <message>
        <source>Show the solution by algebra</source>
        <translation>إظهار حل الجبر</translation>
    </message>
    <message>
        <source>A solution that computer algebra worked out and checked, without the model.</source>
        <translation>حلّ حسبه الجبر الحاسوبي وتحقق منه، دون النموذج.</translation>
    </message>
    <message>
        <source>A number with its unit, such as {example}</source>
        <translation>عدد مع وحدته، مثل ⁨{example}⁩</translation>
    </message>
    <message>
        <source>Such as {example}</source>
        <translation>مثل ⁨{example}⁩</translation>
    </message>
    <message>
        <source>Such as {example} or {other}</source>
        <translation>مثل ⁨{example}⁩ أو ⁨{other}⁩</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>جوابك</translation>
    </message>
    <message>
        <source>Put these in order</source>
        <translation>رتّب هذه</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Partner of {thing}</source>
        <translation>قرين ⁨{thing}⁩</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>أدرجها</translation>
    </message>
    <message>
        <source>+ row</source>
        <translation>+ صف</translation>
    </message>
    <message>
        <source>One row more</source>
        <translation>زيادة صف</translation>
    </message>
    <message>
        <source>− row</source>
        <translation>− صف</translation>
    </message>
    <message>
        <source>One row fewer</source>
        <translation>إنقاص صف</translation>
    </message>
    <message>
        <source>+ column</source>
        <translation>+ عمود</translation>
    </message>
    <message>
        <source>One column more</source>
        <translation>زيادة عمود</translation>
    </message>
    <message>
        <source>− column</source>
        <translation>− عمود</translation>
    </message>
    <message>
        <source>One column fewer</source>
        <translation>إنقاص عمود</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>الصف ⁨{row}⁩، العمود ⁨{column}⁩</translation>
    </message>
    <message>
        <source>A matrix of {rows} × {columns}: Tab and the arrows move, Enter puts it in.</source>
        <translation>مصفوفة ⁦⁨{rows}⁩ × ⁨{columns}⁩⁩: مفتاح الجدولة والأسهم للتنقل، ومفتاح الإدخال لإدراجها.</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>كسر</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>قوة</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>تربيع</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>جذر تربيعي</translation>
    </message>
    <message>
        <source>Root of any degree</source>
        <translation>جذر من أي درجة</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>أقواس</translation>
    </message>
    <message>
        <source>Pi</source>
        <translation>باي</translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation>قيمة مطلقة</translation>
    </message>
    <message>
        <source>Less than or equal to</source>
        <translation>أصغر من أو يساوي</translation>
    </message>
    <message>
        <source>Greater than or equal to</source>
        <translation>أكبر من أو يساوي</translation>
    </message>
    <message>
        <source>Not equal to</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>Plus or minus</source>
        <translation>زائد أو ناقص</translation>
    </message>
    <message>
        <source>Or, between two solutions</source>
        <translation>أو، بين حلّين</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Infinity</source>
        <translation>ما لا نهاية</translation>
    </message>
    <message>
        <source>Interval with both ends</source>
        <translation>فترة مغلقة الطرفين</translation>
    </message>
    <message>
        <source>Interval without its ends</source>
        <translation>فترة مفتوحة الطرفين</translation>
    </message>
    <message>
        <source>Together with, between two intervals</source>
        <translation>اتحاد، بين فترتين</translation>
    </message>
    <message>
        <source>Integral</source>
        <translation>تكامل</translation>
    </message>
    <message>
        <source>Derivative</source>
        <translation>مشتقة</translation>
    </message>
    <message>
        <source>Power of e</source>
        <translation>قوة العدد e</translation>
    </message>
    <message>
        <source>Natural logarithm</source>
        <translation>لوغاريتم طبيعي</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>درجات</translation>
    </message>
    <message>
        <source>Matrix, in a grid</source>
        <translation>مصفوفة في شبكة</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>متّجه</translation>
    </message>
    <message>
        <source>Times a power of ten</source>
        <translation>في قوة للعشرة</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>لكل</translation>
    </message>
    <message>
        <source>Unit {unit}</source>
        <translation>الوحدة ⁨{unit}⁩</translation>
    </message>
    <message>
        <source>Greek letter {name}</source>
        <translation>الحرف اليوناني ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Reaction arrow</source>
        <translation>سهم التفاعل</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>شحنة</translation>
    </message>
    <message>
        <source>State {state}</source>
        <translation>الحالة الفيزيائية ⁨{state}⁩</translation>
    </message>
    <message>
        <source>Plus a constant</source>
        <translation>زائد ثابت</translation>
    </message>
    <message>
        <source>Alt and Down opens keys for mathematical signs.</source>
        <translation>‏Alt والسهم إلى أسفل يفتحان مفاتيح الرموز الرياضية.</translation>
    </message>
    <message>
        <source>Keys for mathematical signs</source>
        <translation>مفاتيح الرموز الرياضية</translation>
    </message>
    <message>
        <source>Keys for mathematical signs (Alt+Down)</source>
        <translation>مفاتيح الرموز الرياضية (⁦Alt+Down⁩)</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>يُقرأ</translation>
    </message>
    <message>
        <source>Fill in the □: Tab goes to the next one.</source>
        <translation>املأ □: مفتاح الجدولة ينتقل إلى التالي.</translation>
    </message>
    <message>
        <source>Read as: {formula}</source>
        <translation>يُقرأ: ⁨{formula}⁩</translation>
    </message>
    <message>
        <source>I mean {formula}</source>
        <translation>أقصد ⁨{formula}⁩</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Show my working</source>
        <translation>أظهر خطواتي</translation>
    </message>
    <message>
        <source>Hide my working</source>
        <translation>أخفِ خطواتي</translation>
    </message>
    <message>
        <source>I read {answer}.</source>
        <translation>قرأتُ ⁨{answer}⁩.</translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation>التلميح التالي</translation>
    </message>
    <message>
        <source>The idea</source>
        <translation>الفكرة</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>With your numbers</source>
        <translation>بأعدادك</translation>
    </message>
    <message>
        <source>The answer:</source>
        <translation>الجواب:</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>يلزم مما قبله</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>انظر ثانية</translation>
    </message>
    <message>
        <source>does not follow</source>
        <translation>لا يلزم مما قبله</translation>
    </message>
    <message>
        <source>after the mistake</source>
        <translation>بعد الخطأ</translation>
    </message>
    <message>
        <source>cannot decide</source>
        <translation>لا حكم</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>a remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>A hint for this step.</source>
        <translation>تلميح لهذه الخطوة.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>السطر ⁨{number}⁩</translation>
    </message>
    <message>
        <source>One step on each line. Enter checks it.</source>
        <translation>خطوة في كل سطر. مفتاح الإدخال يتحقق منها.</translation>
    </message>
    <message>
        <source>Take the last line as my answer</source>
        <translation>اجعل السطر الأخير جوابي</translation>
    </message>
    <message>
        <source>Take the last line as my answer (Ctrl+Enter)</source>
        <translation>اجعل السطر الأخير جوابي (⁦Ctrl+Enter⁩)</translation>
    </message>
    <message>
        <source>{name} in {unit}</source>
        <translation>⁨{name}⁩ بوحدة ⁨{unit}⁩</translation>
    </message>
    <message>
        <source>Nothing is kept: no learner is chosen.</source>
        <translation>لا يُحفظ شيء: لم يُختر متعلّم.</translation>
    </message>
    <message>
        <source>What you do here is kept for {name}.</source>
        <translation>ما تفعله هنا يُحفظ لـ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>The result is kept.</source>
        <translation>حُفظت النتيجة.</translation>
    </message>
    <message>
        <source>You have answered this one before. Only the first answer counts.</source>
        <translation>أجبت عن هذه من قبل. الجواب الأول وحده يُحسب.</translation>
    </message>
    <message>
        <source>This skill: {mastery}.</source>
        <translation>هذه المهارة: ⁨{mastery}⁩.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Question {number} of {count}, {marks}</source>
        <translation>السؤال ⁨{number}⁩ من ⁨{count}⁩، ⁨{marks}⁩</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <source>You began this quiz and answered {answered} of {count} questions.</source>
        <translation>بدأتَ هذا الاختبار وأجبتَ عن ⁨{answered}⁩ من ⁨{count}⁩ من الأسئلة.</translation>
    </message>
    <message>
        <source>Its clock runs on, also while Lemma is closed: {time} left.</source>
        <translation>الوقت يستمر حتى عند إغلاق Lemma: بقي ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>Its time is up; the clock runs on while Lemma is closed. What you answered counts.</source>
        <translation>انتهى الوقت؛ فهو يستمر عند إغلاق Lemma. ما أجبتَ عنه محسوب.</translation>
    </message>
    <message>
        <source>Marking…</source>
        <translation>جارٍ التصحيح…</translation>
    </message>
    <message>
        <source>It could not be marked.</source>
        <translation>تعذّر التصحيح.</translation>
    </message>
    <message>
        <source>{earned} of {marks}</source>
        <translation>⁨{earned}⁩ من ⁨{marks}⁩</translation>
    </message>
    <message>
        <source>| question | marks | |</source>
        <translation>| السؤال | الدرجات | |</translation>
    </message>
    <message>
        <source>{earned} of {possible}</source>
        <translation>⁨{earned}⁩ من ⁨{possible}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>لا درجات</numerusform>
            <numerusform>درجة واحدة</numerusform>
            <numerusform>درجتان</numerusform>
            <numerusform>%n درجات</numerusform>
            <numerusform>%n درجة</numerusform>
            <numerusform>%n درجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة ⁨{number}⁩ من ⁨{count}⁩</translation>
    </message>
    <message>
        <source>The name has to end in .pdf or .md.</source>
        <translation>يجب أن ينتهي الاسم بـ ⁦.pdf⁩ أو ⁦.md⁩.</translation>
    </message>
    <message>
        <source>Help with step {number}</source>
        <translation>مساعدة في الخطوة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Help with this step</source>
        <translation>مساعدة في هذه الخطوة</translation>
    </message>
    <message>
        <source>There is nothing more that I can say about this step.</source>
        <translation>ليس لديّ ما أضيفه عن هذه الخطوة.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Thinking about it</source>
        <translation>يفكّر في الأمر</translation>
    </message>
    <message>
        <source>Your next line or answer</source>
        <translation>سطرك التالي أو جوابك</translation>
    </message>
    <message>
        <source>Your next line, or the answer</source>
        <translation>سطرك التالي، أو الجواب</translation>
    </message>
    <message>
        <source>I have no idea</source>
        <translation>لا فكرة لديّ</translation>
    </message>
    <message>
        <source>Give me hints instead</source>
        <translation>أعطني تلميحات بدلًا من ذلك</translation>
    </message>
    <message numerus="yes">
        <source>Next hint (so far they count as %n)</source>
        <translation>
            <numerusform>التلميح التالي (لم يُحسب شيء حتى الآن)</numerusform>
            <numerusform>التلميح التالي (تُحسب حتى الآن تلميحًا واحدًا)</numerusform>
            <numerusform>التلميح التالي (تُحسب حتى الآن تلميحين)</numerusform>
            <numerusform>التلميح التالي (تُحسب حتى الآن %n تلميحات)</numerusform>
            <numerusform>التلميح التالي (تُحسب حتى الآن %n تلميحًا)</numerusform>
            <numerusform>التلميح التالي (تُحسب حتى الآن %n تلميح)</numerusform>
        </translation>
    </message>
    <message>
        <source>Lemma: written by a model, checked by algebra</source>
        <translation>‏Lemma: كتبه نموذج وتحقق منه الجبر</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>أنت: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>What Lemma does with it</source>
        <translation>ماذا يفعل Lemma بها</translation>
    </message>
    <message>
        <source>Solve it</source>
        <translation>حُلّها</translation>
    </message>
    <message>
        <source>Give me hints</source>
        <translation>أعطني تلميحات</translation>
    </message>
    <message>
        <source>Ask me questions</source>
        <translation>اسألني</translation>
    </message>
    <message>
        <source>Check my steps</source>
        <translation>تحقّق من خطواتي</translation>
    </message>
    <message>
        <source>The whole solution, every step checked</source>
        <translation>الحل كاملًا، مع التحقق من كل خطوة</translation>
    </message>
    <message>
        <source>One hint at a time; between two of them you try yourself</source>
        <translation>تلميح واحد في كل مرة؛ وبين كل اثنين تحاول بنفسك</translation>
    </message>
    <message>
        <source>Questions that lead you to the answer</source>
        <translation>أسئلة تقودك إلى الجواب</translation>
    </message>
    <message>
        <source>Your own lines are marked, and the first wrong one is explained</source>
        <translation>تُقيَّم أسطرك، ويُشرح أول سطر خاطئ منها</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>تلميحات</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>Type or paste your working, one step on each line (Shift and Enter begins a line)</source>
        <translation>اكتب خطواتك أو الصقها، خطوة في كل سطر (مفتاح العالي مع الإدخال يبدأ سطرًا)</translation>
    </message>
    <message>
        <source>A problem like yours, worked</source>
        <translation>مسألة مثل مسألتك، محلولة</translation>
    </message>
    <message>
        <source>The whole solution</source>
        <translation>الحل كاملًا</translation>
    </message>
    <message>
        <source>A hint for this step</source>
        <translation>تلميح لهذه الخطوة</translation>
    </message>
    <message numerus="yes">
        <source>counts as %n hint(s)</source>
        <translation>
            <numerusform>لا تُحسب تلميحًا</numerusform>
            <numerusform>تُحسب تلميحًا واحدًا</numerusform>
            <numerusform>تُحسب تلميحين</numerusform>
            <numerusform>تُحسب %n تلميحات</numerusform>
            <numerusform>تُحسب %n تلميحًا</numerusform>
            <numerusform>تُحسب %n تلميح</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>لا تُحسب</translation>
    </message>
    <message>
        <source>By the author of the lesson</source>
        <translation>من مؤلف الدرس</translation>
    </message>
    <message>
        <source>By the algebra</source>
        <translation>من الجبر</translation>
    </message>
    <message>
        <source>In the model&apos;s words; the checker found no answer in them</source>
        <translation>بكلمات النموذج؛ لم يجد المدقق الجواب فيها</translation>
    </message>
    <message>
        <source>By the model, and not checked: there are only words in it.</source>
        <translation>من النموذج وغير مدقق: فيه كلمات فقط.</translation>
    </message>
    <message>
        <source>By the model. Its formulas were checked and are right; its words were not.</source>
        <translation>من النموذج. دُققت صيغه وهي صحيحة، أما كلماته فلم تُدقق.</translation>
    </message>
    <message>
        <source>By the model, and not checked: the algebra could not decide about it.</source>
        <translation>من النموذج وغير مدقق: لم يستطع الجبر البت فيه.</translation>
    </message>
    <message>
        <source>Explain this step</source>
        <translation>اشرح هذه الخطوة</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>Make it simpler</source>
        <translation>بسّطها</translation>
    </message>
    <message>
        <source>Why is this wrong?</source>
        <translation>لماذا هذا خطأ؟</translation>
    </message>
    <message>
        <source>The model is adding its own words</source>
        <translation>النموذج يضيف كلماته</translation>
    </message>
    <message>
        <source>{problems} on {days} since {date}.</source>
        <translation>⁨{problems}⁩ في ⁨{days}⁩ منذ ⁨{date}⁩.</translation>
    </message>
    <message>
        <source>No problems in the last seven days.</source>
        <translation>لا مسائل في الأيام السبعة الأخيرة.</translation>
    </message>
    <message>
        <source>{problems} on {days} in the last seven days, {right} right at once and without a hint, in {time}.</source>
        <translation>⁨{problems}⁩ في ⁨{days}⁩ خلال الأيام السبعة الأخيرة، منها ⁨{right}⁩ صحيحة فورًا ومن دون تلميح، في ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>{count} {mastery}</source>
        <comment>3 mastered</comment>
        <translation>⁨{mastery}⁩: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} not begun</source>
        <translation>لم تبدأ: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتين</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem}: {wrong} of {answers} not right</source>
        <translation>⁨{problem}⁩: غير الصحيح ⁨{wrong}⁩ من ⁨{answers}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n given up</source>
        <translation>
            <numerusform>لم يُترك شيء</numerusform>
            <numerusform>تُركت مرة</numerusform>
            <numerusform>تُركت مرتين</numerusform>
            <numerusform>تُركت %n مرات</numerusform>
            <numerusform>تُركت %n مرة</numerusform>
            <numerusform>تُركت %n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>لا متعلّمين</numerusform>
            <numerusform>متعلّم واحد</numerusform>
            <numerusform>متعلّمان</numerusform>
            <numerusform>%n متعلّمين</numerusform>
            <numerusform>%n متعلّمًا</numerusform>
            <numerusform>%n متعلّم</numerusform>
        </translation>
    </message>
    <message>
        <source>{answers}: {often}</source>
        <translation>⁨{answers}⁩: ⁨{often}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>skills</source>
        <translation>مهارات</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>مسائل</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>مراجعات</translation>
    </message>
    <message>
        <source>week from</source>
        <translation>الأسبوع من</translation>
    </message>
    <message>
        <source>now</source>
        <comment>below the week that is running</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>right at once, no hint</source>
        <translation>صحيحة فورًا من دون تلميح</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a date such as 19 Oct</comment>
        <translation>⁨{day}⁩ ⁨{month}⁩</translation>
    </message>
    <message>
        <source>Try it once more. The details are in the log file.</source>
        <translation>حاول مرة أخرى. التفاصيل في ملف السجل.</translation>
    </message>
    <message numerus="yes">
        <source>You have taken {quiz} %n time(s). That is as often as it can be taken.</source>
        <translation>
            <numerusform>لم تقدّم ⁨{quiz}⁩. ولا يُقدَّم.</numerusform>
            <numerusform>قدّمت ⁨{quiz}⁩ مرة واحدة. ولا يُقدَّم أكثر.</numerusform>
            <numerusform>قدّمت ⁨{quiz}⁩ مرتين. ولا يُقدَّم أكثر.</numerusform>
            <numerusform>قدّمت ⁨{quiz}⁩ %n مرات. ولا يُقدَّم أكثر.</numerusform>
            <numerusform>قدّمت ⁨{quiz}⁩ %n مرة. ولا يُقدَّم أكثر.</numerusform>
            <numerusform>قدّمت ⁨{quiz}⁩ %n مرة. ولا يُقدَّم أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have taken {quiz} already. It can be taken once.</source>
        <translation>قدّمت ⁨{quiz}⁩ من قبل. يُقدَّم مرة واحدة.</translation>
    </message>
    <message>
        <source>This problem could not be made.</source>
        <translation>تعذّر إنشاء هذه المسألة.</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a heading: what the algebra says of the answer</comment>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Algebra&apos;s answer</source>
        <translation>جواب الجبر</translation>
    </message>
    <message>
        <source>(The solution was stopped before its end.)</source>
        <translation>(أُوقف الحل قبل نهايته.)</translation>
    </message>
    <message>
        <source>Choose one on the page Models.</source>
        <translation>اختر واحدًا من صفحة «النماذج».</translation>
    </message>
    <message>
        <source>Ask whoever made the pack for a whole file.</source>
        <translation>اطلب ملفًا كاملًا ممن أنشأ الحزمة.</translation>
    </message>
    <message>
        <source>The page Models makes one from a checkpoint folder.</source>
        <translation>صفحة «النماذج» تنشئ واحدًا من مجلد نقطة حفظ.</translation>
    </message>
    <message>
        <source>The page Models converts SambaY checkpoints.</source>
        <translation>صفحة «النماذج» تحوّل نقاط حفظ SambaY.</translation>
    </message>
    <message>
        <source>convert the checkpoint on the page Models.</source>
        <translation>حوّل نقطة الحفظ من صفحة «النماذج».</translation>
    </message>
    <message>
        <source>A lesson pack is a file that ends in .lesson: ask for one.</source>
        <translation>حزمة الدروس ملف ينتهي اسمه بـ ⁦.lesson⁩: اطلب واحدًا.</translation>
    </message>
    <message>
        <source>The page Packs shows those that are here.</source>
        <translation>صفحة «الحزم» تعرض الموجودة هنا.</translation>
    </message>
    <message>
        <source>Learners make one on their page Progress, with “A file for my teacher”.</source>
        <translation>ينشئ المتعلّمون واحدًا من صفحتهم «التقدّم» بالأمر «ملف لمعلّمي».</translation>
    </message>
    <message>
        <source>“New class” makes one.</source>
        <translation>الأمر «صف جديد» ينشئ واحدًا.</translation>
    </message>
    <message>
        <source>If it is really theirs, say yes when you are asked.</source>
        <translation>إن كان له حقًّا، فأجب بنعم عندما تُسأل.</translation>
    </message>
    <message>
        <source>Try again, and you are asked about it.</source>
        <translation>حاول مرة أخرى، وستُسأل عن ذلك.</translation>
    </message>
    <message>
        <source>Plug in its disk, then start Lemma again.</source>
        <translation>صل قرصه، ثم ابدأ Lemma من جديد.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>{out}: the disk is full; nothing was kept.</source>
        <translation>{out}: القرص ممتلئ؛ ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>حرّر بعض المساحة.</translation>
    </message>
    <message>
        <source>{out}: cannot be written ({strerror}).</source>
        <translation>{out}: تتعذّر كتابته ({strerror}).</translation>
    </message>
    <message>
        <source>That place in the conversation is no longer kept.</source>
        <translation>لم يعد ذلك الموضع من المحادثة محفوظًا.</translation>
    </message>
    <message>
        <source>Ask again from the start.</source>
        <translation>اسأل من جديد من البداية.</translation>
    </message>
    <message>
        <source>The thinking budget must be 0 or more tokens.</source>
        <translation>يجب أن يكون المخصّص للتفكير 0 رمز أو أكثر.</translation>
    </message>
    <message>
        <source>No model is loaded yet.</source>
        <translation>لم يُحمَّل نموذج بعد.</translation>
    </message>
    <message>
        <source>Choose a model file first.</source>
        <translation>اختر ملف نموذج أولًا.</translation>
    </message>
    <message>
        <source>The model needs about {total} of memory; {available} are free</source>
        <translation>يحتاج النموذج إلى نحو {total} من الذاكرة؛ والمتاح {available}</translation>
    </message>
    <message>
        <source>recent words</source>
        <translation>الكلمات الأخيرة</translation>
    </message>
    <message>
        <source>running summary</source>
        <translation>الملخّص الجاري</translation>
    </message>
    <message>
        <source>scratch space</source>
        <translation>مساحة العمل المؤقتة</translation>
    </message>
    <message>
        <source>points to go back to</source>
        <translation>مواضع يمكن الرجوع إليها</translation>
    </message>
    <message>
        <source>{name}: {architecture}.{key} is not a sensible number.</source>
        <translation>{name}: ⁦{architecture}.{key}⁩ ليس عددًا معقولًا.</translation>
    </message>
    <message>
        <source>{name} is not a usable model file: {what} (at byte {at}).</source>
        <translation>{name} ليس ملف نموذج صالحًا: {what} (عند البايت {at}).</translation>
    </message>
    <message>
        <source>Fetch or convert it again.</source>
        <translation>أحضره أو حوّله من جديد.</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>ينتهي قبل الأوان</translation>
    </message>
    <message>
        <source>{number} {what}, and at most {limit} are allowed</source>
        <translation>{number} {what}، والمسموح {limit} على الأكثر</translation>
    </message>
    <message>
        <source>an unknown kind of value ({kind})</source>
        <translation>نوع قيمة غير معروف ({kind})</translation>
    </message>
    <message>
        <source>an unknown kind of list ({kind})</source>
        <translation>نوع قائمة غير معروف ({kind})</translation>
    </message>
    <message>
        <source>{name} is not a model file: it has only {size} bytes.</source>
        <translation>{name} ليس ملف نموذج: حجمه {size} بايت فقط.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
        <source>{name} is not a GGUF model file.</source>
        <translation>{name} ليس ملف نموذج GGUF.</translation>
    </message>
    <message>
        <source>Lemma makes one with: lemma model convert</source>
        <translation>ينشئ Lemma واحدًا بالأمر: lemma model convert</translation>
    </message>
    <message>
        <source>format version {version}, and only 2 and 3 are known</source>
        <translation>إصدار الصيغة {version}، والمعروف 2 و3 فقط</translation>
    </message>
    <message>
        <source>a wrong alignment</source>
        <translation>محاذاة خاطئة</translation>
    </message>
    <message>
        <source>{name} is cut off: its tensor {name2} ends beyond the end of the file.</source>
        <translation>{name} مقطوع: الموتّر {name2} فيه ينتهي بعد نهاية الملف.</translation>
    </message>
    <message>
        <source>tensor {name} has an unknown type ({number})</source>
        <translation>الموتّر {name} نوعه غير معروف ({number})</translation>
    </message>
    <message>
        <source>tensor {name} does not have whole blocks</source>
        <translation>الموتّر {name} لا يتكوّن من كتل كاملة</translation>
    </message>
    <message>
        <source>{name} is a model of another kind ({said}); Lemma runs SambaY models (phi4flash).</source>
        <translation>{name} نموذج من نوع آخر ({said})؛ يشغّل Lemma نماذج SambaY (phi4flash).</translation>
    </message>
    <message>
        <source>Convert a SambaY checkpoint with: lemma model convert</source>
        <translation>حوّل نقطة حفظ SambaY بالأمر: lemma model convert</translation>
    </message>
    <message>
        <source>{name} does not say that its attention rows are in natural order, so its answers would be wrong.</source>
        <translation>{name} لا يذكر أن صفوف الانتباه فيه بترتيبها الطبيعي، فستكون أجوبته خاطئة.</translation>
    </message>
    <message>
        <source>It was made by another converter: convert the checkpoint with: lemma model convert</source>
        <translation>أنشأه محوّل آخر: حوّل نقطة الحفظ بالأمر: lemma model convert</translation>
    </message>
    <message>
        <source>{name} lacks the attention constants of its {layers} layers.</source>
        <translation>تنقص في {name} ثوابت الانتباه لطبقاته وعددها {layers}.</translation>
    </message>
    <message>
        <source>Convert it again.</source>
        <translation>حوّله من جديد.</translation>
    </message>
    <message>
        <source>{name} holds no weights.</source>
        <translation>لا توجد أوزان في {name}.</translation>
    </message>
    <message>
        <source>The native engine is not built yet.</source>
        <translation>لم يُبنَ المحرّك بعد.</translation>
    </message>
    <message>
        <source>Call engine.llm.library.load() first, or set the variables that `lemma env` prints.</source>
        <translation>استدعِ ⁦engine.llm.library.load()⁩ أولًا، أو اضبط المتغيرات التي يطبعها `lemma env`.</translation>
    </message>
    <message>
        <source>The Python bindings of the engine cannot be imported: {error}.</source>
        <translation>لا يمكن استيراد واجهة المحرّك بلغة Python: {error}.</translation>
    </message>
    <message>
        <source>The native engine in {folder} cannot be loaded: {error}.</source>
        <translation>لا يمكن تحميل المحرّك في {folder}: {error}.</translation>
    </message>
    <message>
        <source>The engine in {folder} has no backend that runs on this processor.</source>
        <translation>لا يوجد في المحرّك في {folder} جزء يعمل على هذا المعالج.</translation>
    </message>
    <message>
        <source>There is nothing to answer: the conversation is empty.</source>
        <translation>لا شيء يُجاب عنه: المحادثة فارغة.</translation>
    </message>
    <message>
        <source>A message needs a role ({roles}) and a text as content.</source>
        <translation>تحتاج الرسالة إلى دور ({roles}) وإلى نص محتوى لها.</translation>
    </message>
    <message>
        <source>{name} could not be loaded: {last_complaint}.</source>
        <translation>تعذّر تحميل {name}: {last_complaint}.</translation>
    </message>
    <message>
        <source>There is no room for a conversation of {n_ctx} tokens: {last_complaint}.</source>
        <translation>لا مساحة لمحادثة من {n_ctx} رمزًا: {last_complaint}.</translation>
    </message>
    <message>
        <source>Choose a shorter context.</source>
        <translation>اختر سياقًا أقصر.</translation>
    </message>
    <message>
        <source>The engine could not go on ({last_complaint}; status {status}).</source>
        <translation>لم يستطع المحرّك المتابعة ({last_complaint}؛ الحالة {status}).</translation>
    </message>
    <message>
        <source>The engine computed no result.</source>
        <translation>لم يحسب المحرّك أي ناتج.</translation>
    </message>
    <message>
        <source>The state belongs to another model.</source>
        <translation>الحالة تخص نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The engine could not go back in the conversation.</source>
        <translation>لم يستطع المحرّك الرجوع في المحادثة.</translation>
    </message>
    <message>
        <source>The engine could not take up a saved state.</source>
        <translation>لم يستطع المحرّك استعادة حالة محفوظة.</translation>
    </message>
    <message>
        <source>There is no memory left to keep the state of the conversation.</source>
        <translation>لم تبقَ ذاكرة لحفظ حالة المحادثة.</translation>
    </message>
    <message>
        <source>The engine could not keep the state of the conversation.</source>
        <translation>لم يستطع المحرّك حفظ حالة المحادثة.</translation>
    </message>
    <message>
        <source>the engine gave no reason</source>
        <translation>لم يذكر المحرّك سببًا</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {low} to {high}, not {value}.</source>
        <translation>يجب أن يكون {name} عددًا صحيحًا من {low} إلى {high}، لا {value}.</translation>
    </message>
    <message>
        <source>The engine does not accept these sampling settings.</source>
        <translation>لا يقبل المحرّك إعدادات اختيار الكلمات هذه.</translation>
    </message>
    <message>
        <source>The model computed something that is not a number.</source>
        <translation>حسب النموذج شيئًا ليس عددًا.</translation>
    </message>
    <message>
        <source>Its file may be damaged, or not suit this build.</source>
        <translation>قد يكون ملفه تالفًا، أو غير ملائم لهذا الإصدار.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>There is no sampling setting called {unknown}.</source>
        <translation>لا يوجد إعداد لاختيار الكلمات باسم {unknown}.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>لا نموذج محمّلًا.</translation>
    </message>
    <message>
        <source>Loading the model was stopped.</source>
        <translation>أُوقف تحميل النموذج.</translation>
    </message>
    <message>
        <source>Start a new conversation, or choose a longer context.</source>
        <translation>ابدأ محادثة جديدة، أو اختر سياقًا أطول.</translation>
    </message>
    <message>
        <source>There is nothing to go on from at that place.</source>
        <translation>لا شيء يمكن المتابعة منه في ذلك الموضع.</translation>
    </message>
    <message>
        <source>The conversation has reached the length the model can hold.</source>
        <translation>بلغت المحادثة الطول الذي يتسع له النموذج.</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>هو مقطوع</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>هو تالف</translation>
    </message>
    <message>
        <source>it has another format ({version})</source>
        <translation>صيغته مختلفة ({version})</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>لا يمكن قراءة ترويسته</translation>
    </message>
    <message>
        <source>it was made with another {different}</source>
        <translation>أُنشئ بشيء مختلف: {different}</translation>
    </message>
    <message>
        <source>its header does not fit its contents</source>
        <translation>ترويسته لا توافق محتواه</translation>
    </message>
    <message>
        <source>The chat template in the model file is too long ({source} characters).</source>
        <translation>قالب المحادثة في ملف النموذج طويل جدًّا (عدد الحروف {source}).</translation>
    </message>
    <message>
        <source>The chat template in the model file writes too much text.</source>
        <translation>قالب المحادثة في ملف النموذج يكتب نصًّا كثيرًا جدًّا.</translation>
    </message>
    <message>
        <source>The chat template in the model file leaves out what the user says.</source>
        <translation>قالب المحادثة في ملف النموذج يُسقط ما يقوله المستخدم.</translation>
    </message>
    <message>
        <source>{operator} is not allowed</source>
        <translation>{operator} غير مسموح</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>طويل جدًّا</translation>
    </message>
    <message>
        <source>The chat template in the model file does not work here: {error}.</source>
        <translation>قالب المحادثة في ملف النموذج لا يعمل هنا: {error}.</translation>
    </message>
    <message>
        <source>The text holds something that only the program may write.</source>
        <translation>في النص شيء لا يجوز أن يكتبه إلا البرنامج.</translation>
    </message>
    <message>
        <source>The text could not be split into tokens.</source>
        <translation>تعذّر تقسيم النص إلى رموز.</translation>
    </message>
    <message>
        <source>no solution</source>
        <translation>لا حل</translation>
    </message>
    <message>
        <source>all real numbers</source>
        <translation>كل الأعداد الحقيقية</translation>
    </message>
    <message>
        <source>There is more than one plus-minus sign: write the solutions one by one.</source>
        <translation>هنا أكثر من إشارة زائد-ناقص: اكتب الحلول واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>The parts of this chain of equals signs are not all the same.</source>
        <translation>أجزاء سلسلة التساوي هذه ليست كلها متساوية.</translation>
    </message>
    <message>
        <source>I expected one value, not an inequality.</source>
        <translation>توقعت قيمة واحدة لا متباينة.</translation>
    </message>
    <message>
        <source>I expected one value here, not an equation.</source>
        <translation>توقعت هنا قيمة واحدة لا معادلة.</translation>
    </message>
    <message>
        <source>I expected one value here, not several.</source>
        <translation>توقعت هنا قيمة واحدة لا عدة قيم.</translation>
    </message>
    <message>
        <source>This is an interval, and I expected single solutions.</source>
        <translation>هذه فترة، وتوقعت حلولًا منفردة.</translation>
    </message>
    <message>
        <source>I do not understand this answer.</source>
        <translation>لا أفهم هذه الإجابة.</translation>
    </message>
    <message>
        <source>I cannot tell whether this is an interval or two solutions: write {{ }} for solutions.</source>
        <translation>لا أستطيع معرفة هل هذه فترة أم حلان: اكتب {{ }} للحلول.</translation>
    </message>
    <message>
        <source>I expected solutions, not an inequality.</source>
        <translation>توقعت حلولًا لا متباينة.</translation>
    </message>
    <message>
        <source>This equation is not solved: write it as {variable} = ...</source>
        <translation>هذه المعادلة غير محلولة: اكتبها على الصورة {variable} = ...</translation>
    </message>
    <message>
        <source>This is not solved: {variable} is still on both sides or unsolved.</source>
        <translation>هذا غير محلول: ما زال {variable} في الطرفين أو ليس وحده.</translation>
    </message>
    <message>
        <source>Write the answer as {value}.</source>
        <translation>اكتب الإجابة على الصورة {value}.</translation>
    </message>
    <message>
        <source>Write one value for each of {variables}.</source>
        <translation>اكتب قيمة لكل من {variables}.</translation>
    </message>
    <message>
        <source>{name} still depends on the other unknowns.</source>
        <translation>ما زال {name} يعتمد على المجاهيل الأخرى.</translation>
    </message>
    <message>
        <source>A solution has {variables} values here.</source>
        <translation>للحل هنا {variables} من القيم.</translation>
    </message>
    <message>
        <source>This is longer than what I read as one question.</source>
        <translation>هذا أطول مما أقرؤه سؤالًا واحدًا.</translation>
    </message>
    <message>
        <source>I read &quot;{wrong}&quot; as &quot;{right}&quot;.</source>
        <translation>قرأت &quot;{wrong}&quot; على أنها &quot;{right}&quot;.</translation>
    </message>
    <message>
        <source>There is no question here.</source>
        <translation>لا يوجد سؤال هنا.</translation>
    </message>
    <message>
        <source>I cannot tell how far the power reaches: write e^(2x), or e^2*x.</source>
        <translation>لا أستطيع معرفة أين تنتهي القوة: اكتب e^(2x) أو e^2*x.</translation>
    </message>
    <message>
        <source>I cannot tell how far the root reaches: write sqrt(2x), or sqrt(2)*x.</source>
        <translation>لا أستطيع معرفة أين ينتهي الجذر: اكتب sqrt(2x) أو sqrt(2)*x.</translation>
    </message>
    <message>
        <source>I cannot tell where this angle ends: write sin(pi/6), or sin(pi)/6.</source>
        <translation>لا أستطيع معرفة أين تنتهي هذه الزاوية: اكتب sin(pi/6) أو sin(pi)/6.</translation>
    </message>
    <message>
        <source>I expected a curve given as y = ...</source>
        <translation>توقعت منحنى على الصورة y = ...</translation>
    </message>
    <message>
        <source>I could not read the values given.</source>
        <translation>لم أستطع قراءة القيم المعطاة.</translation>
    </message>
    <message>
        <source>Two values are given for {name}.</source>
        <translation>أُعطيت قيمتان لـ {name}.</translation>
    </message>
    <message>
        <source>I do not know the value of every letter in this function.</source>
        <translation>لا أعرف قيمة كل حرف في هذه الدالة.</translation>
    </message>
    <message>
        <source>I can check the value of a function at a number only.</source>
        <translation>لا أتحقق من قيمة دالة إلا عند عدد.</translation>
    </message>
    <message>
        <source>I could not read at which point the derivative is asked for.</source>
        <translation>لم أستطع قراءة النقطة المطلوب عندها الاشتقاق.</translation>
    </message>
    <message>
        <source>I cannot tell how much of this is to be differentiated: put all of it in brackets.</source>
        <translation>لا أستطيع معرفة كم من هذا يُشتق: ضع كله بين قوسين.</translation>
    </message>
    <message>
        <source>The limits of this integral are given twice.</source>
        <translation>حدّا هذا التكامل معطيان مرتين.</translation>
    </message>
    <message>
        <source>I could not read what tends to what in this limit.</source>
        <translation>لم أستطع قراءة ما يؤول إلى ماذا في هذه النهاية.</translation>
    </message>
    <message>
        <source>I miss the equals sign of the equation.</source>
        <translation>تنقص علامة التساوي في المعادلة.</translation>
    </message>
    <message>
        <source>The unknowns asked for are not those of the equations.</source>
        <translation>المجاهيل المطلوبة ليست مجاهيل المعادلات.</translation>
    </message>
    <message>
        <source>I cannot tell which of these is the equation.</source>
        <translation>لا أستطيع معرفة أي هذه هي المعادلة.</translation>
    </message>
    <message>
        <source>There are letters here whose value I do not know.</source>
        <translation>هنا حروف لا أعرف قيمها.</translation>
    </message>
    <message>
        <source>I expected the definition of a function here.</source>
        <translation>توقعت هنا تعريف دالة.</translation>
    </message>
    <message>
        <source>The function {name} is defined twice.</source>
        <translation>الدالة {name} معرّفة مرتين.</translation>
    </message>
    <message>
        <source>These functions are nested too deeply for me.</source>
        <translation>هذه الدوال متداخلة أكثر مما أستطيع.</translation>
    </message>
    <message>
        <source>I do not know every function in this question.</source>
        <translation>لا أعرف كل دالة في هذا السؤال.</translation>
    </message>
    <message>
        <source>I can solve congruences between polynomials with whole coefficients only.</source>
        <translation>لا أحل التطابقات إلا بين كثيرات حدود معاملاتها صحيحة.</translation>
    </message>
    <message>
        <source>I can work with remainders of divisions by 2 to {max_modulus}.</source>
        <translation>أتعامل مع بواقي القسمة على 2 إلى {max_modulus}.</translation>
    </message>
    <message>
        <source>I expected one function here.</source>
        <translation>توقعت هنا دالة واحدة.</translation>
    </message>
    <message>
        <source>I expected one function here, as in y = x^2 or f(x) = x^2.</source>
        <translation>توقعت هنا دالة واحدة مثل y = x^2 أو f(x) = x^2.</translation>
    </message>
    <message>
        <source>There are several letters in this function.</source>
        <translation>في هذه الدالة عدة حروف.</translation>
    </message>
    <message>
        <source>There is no variable in this function.</source>
        <translation>لا متغير في هذه الدالة.</translation>
    </message>
    <message>
        <source>I can find lines for a curve y = ...</source>
        <translation>أجد المستقيمات لمنحنى على الصورة y = ...</translation>
    </message>
    <message>
        <source>I expected a number for the place on the curve.</source>
        <translation>توقعت عددًا لموضع النقطة على المنحنى.</translation>
    </message>
    <message>
        <source>I can find slopes for a curve y = ...</source>
        <translation>أجد الميول لمنحنى على الصورة y = ...</translation>
    </message>
    <message>
        <source>I cannot tell whether the inverse function is meant, or one over this expression.</source>
        <translation>لا أستطيع معرفة هل المقصود الدالة العكسية أم واحد على هذه العبارة.</translation>
    </message>
    <message>
        <source>Complete the square: {found}</source>
        <translation>أكمل المربع: {found}</translation>
    </message>
    <message>
        <source>I can add up an endless sum only when each term is the one before times the same number.</source>
        <translation>لا أجمع مجموعًا لا نهائيًا إلا إذا كان كل حد هو ما قبله في عدد ثابت.</translation>
    </message>
    <message>
        <source>The sum of all terms of this sequence is no number.</source>
        <translation>مجموع كل حدود هذه المتتالية ليس عددًا.</translation>
    </message>
    <message>
        <source>I can count up to sixty tosses.</source>
        <translation>أستطيع عدّ ستين رمية على الأكثر.</translation>
    </message>
    <message>
        <source>Say whether exactly or at least {k} {match}s are meant.</source>
        <translation>قل هل المقصود بالضبط أم على الأقل: {k} {match}s.</translation>
    </message>
    <message>
        <source>I expected a plain number where {text} stands.</source>
        <translation>توقعت عددًا مجردًا مكان {text}.</translation>
    </message>
    <message>
        <source>I expected one expression where {text} stands.</source>
        <translation>توقعت عبارة واحدة مكان {text}.</translation>
    </message>
    <message>
        <source>I cannot tell whether a comma here parts two numbers or the thousands of one.</source>
        <translation>لا أستطيع معرفة هل تفصل الفاصلة هنا عددين أم آلاف عدد واحد.</translation>
    </message>
    <message>
        <source>I cannot tell where one number ends and the next begins: write commas between them.</source>
        <translation>لا أستطيع معرفة أين ينتهي عدد ويبدأ التالي: اكتب فواصل بينها.</translation>
    </message>
    <message>
        <source>There is an empty place in this list.</source>
        <translation>في هذه القائمة موضع فارغ.</translation>
    </message>
    <message>
        <source>There are too few numbers here.</source>
        <translation>الأعداد هنا قليلة جدًا.</translation>
    </message>
    <message>
        <source>There are more numbers here than I can take.</source>
        <translation>الأعداد هنا أكثر مما أستطيع.</translation>
    </message>
    <message>
        <source>The hypotenuse is the longest side.</source>
        <translation>الوتر هو أطول الأضلاع.</translation>
    </message>
    <message>
        <source>A length is more than 0.</source>
        <translation>الطول أكبر من 0.</translation>
    </message>
    <message>
        <source>The measures are not in the same unit.</source>
        <translation>القياسات ليست بالوحدة نفسها.</translation>
    </message>
    <message>
        <source>There is no triangle with these sides.</source>
        <translation>لا يوجد مثلث بهذه الأضلاع.</translation>
    </message>
    <message>
        <source>Find the {quantity} of a {value}: {facts}</source>
        <translation>أوجد {quantity} لـ {value}: {facts}</translation>
    </message>
    <message>
        <source>I cannot check an inequality with this kind of function yet.</source>
        <translation>لا أستطيع التحقق من متباينة بهذا النوع من الدوال بعد.</translation>
    </message>
    <message>
        <source>There is no unknown in this inequality.</source>
        <translation>لا مجهول في هذه المتباينة.</translation>
    </message>
    <message>
        <source>I can check inequalities in one unknown only.</source>
        <translation>لا أتحقق إلا من المتباينات بمجهول واحد.</translation>
    </message>
    <message>
        <source>There is no {wanted} in this inequality.</source>
        <translation>لا يوجد {wanted} في هذه المتباينة.</translation>
    </message>
    <message>
        <source>The signs of this chain point different ways.</source>
        <translation>علامات هذه السلسلة في اتجاهات مختلفة.</translation>
    </message>
    <message>
        <source>There is more than one equals sign here.</source>
        <translation>هنا أكثر من علامة تساوٍ.</translation>
    </message>
    <message>
        <source>There are more than three sides here.</source>
        <translation>هنا أكثر من ثلاثة أطراف.</translation>
    </message>
    <message>
        <source>I cannot tell what belongs together in these equations and inequalities.</source>
        <translation>لا أستطيع معرفة ما ينتمي معًا في هذه المعادلات والمتباينات.</translation>
    </message>
    <message>
        <source>{ask} through {a},?</source>
        <translation>{ask} المار بـ {a},؟</translation>
    </message>
    <message>
        <source>These two points are the same one.</source>
        <translation>هاتان النقطتان نقطة واحدة.</translation>
    </message>
    <message>
        <source>I can take matrices of up to {max_side} rows and columns.</source>
        <translation>أقبل مصفوفات حتى {max_side} صفوف وأعمدة.</translation>
    </message>
    <message>
        <source>I can work with matrices and vectors of numbers only.</source>
        <translation>لا أتعامل إلا مع مصفوفات ومتجهات من أعداد.</translation>
    </message>
    <message>
        <source>Only a vector has a length.</source>
        <translation>الطول للمتجه فقط.</translation>
    </message>
    <message>
        <source>I expected a matrix here for the {what}, not a vector.</source>
        <translation>توقعت هنا مصفوفة من أجل {what} لا متجهًا.</translation>
    </message>
    <message>
        <source>Only a square matrix has an {value}.</source>
        <translation>المصفوفة المربعة وحدها لها {value}.</translation>
    </message>
    <message>
        <source>Only a square matrix has a {value}.</source>
        <translation>المصفوفة المربعة وحدها لها {value}.</translation>
    </message>
    <message>
        <source>I can find eigenvalues of matrices with two or three rows.</source>
        <translation>أجد القيم الذاتية لمصفوفات ذات صفين أو ثلاثة.</translation>
    </message>
    <message>
        <source>I expected a vector here.</source>
        <translation>توقعت هنا متجهًا.</translation>
    </message>
    <message>
        <source>I cannot tell whether the dot product or the cross product is meant.</source>
        <translation>لا أستطيع معرفة هل المقصود الضرب القياسي أم الاتجاهي.</translation>
    </message>
    <message>
        <source>These two vectors are not of the same length.</source>
        <translation>هذان المتجهان ليسا بعدد المركّبات نفسه.</translation>
    </message>
    <message>
        <source>A cross product needs two vectors of three numbers.</source>
        <translation>يحتاج الضرب الاتجاهي إلى متجهين من ثلاثة أعداد.</translation>
    </message>
    <message>
        <source>One of the matrices given is not used.</source>
        <translation>إحدى المصفوفات المعطاة غير مستعملة.</translation>
    </message>
    <message>
        <source>Matrices of different sizes cannot be added.</source>
        <translation>لا تُجمع مصفوفات مختلفة الأبعاد.</translation>
    </message>
    <message>
        <source>One cannot divide by a matrix.</source>
        <translation>لا تجوز القسمة على مصفوفة.</translation>
    </message>
    <message>
        <source>I can raise a square matrix to a small whole power only.</source>
        <translation>لا أرفع المصفوفة المربعة إلا إلى قوة صحيحة صغيرة.</translation>
    </message>
    <message>
        <source>I can add and multiply matrices only.</source>
        <translation>لا أستطيع إلا جمع المصفوفات وضربها.</translation>
    </message>
    <message>
        <source>I cannot tell which product of these is meant.</source>
        <translation>لا أستطيع معرفة أي حاصل ضرب مقصود.</translation>
    </message>
    <message>
        <source>These sizes do not fit for a product.</source>
        <translation>هذه الأبعاد لا تناسب الضرب.</translation>
    </message>
    <message>
        <source>I expected a matrix or a vector here.</source>
        <translation>توقعت هنا مصفوفة أو متجهًا.</translation>
    </message>
    <message>
        <source>The sizes in this system do not fit.</source>
        <translation>الأبعاد في هذا النظام لا تتوافق.</translation>
    </message>
    <message>
        <source>I expected one number here.</source>
        <translation>توقعت هنا عددًا واحدًا.</translation>
    </message>
    <message>
        <source>This number is too long for me.</source>
        <translation>هذا العدد أطول مما أستطيع.</translation>
    </message>
    <message>
        <source>I cannot tell which way a negative number is rounded that lies halfway.</source>
        <translation>لا أستطيع معرفة كيف يُقرَّب عدد سالب يقع في المنتصف تمامًا.</translation>
    </message>
    <message>
        <source>I can take whole numbers from 1 to 10^12 here.</source>
        <translation>أقبل هنا أعدادًا صحيحة من 1 إلى 10^12.</translation>
    </message>
    <message>
        <source>I can take up to twenty whole numbers from 1 to 10^12 here.</source>
        <translation>أقبل هنا حتى عشرين عددًا صحيحًا من 1 إلى 10^12.</translation>
    </message>
    <message>
        <source>I expected a whole number from 2 up.</source>
        <translation>توقعت عددًا صحيحًا من 2 فما فوق.</translation>
    </message>
    <message>
        <source>Say whether the numbers named themselves belong to the list.</source>
        <translation>قل هل ينتمي العددان المذكوران إلى القائمة.</translation>
    </message>
    <message>
        <source>I can list primes up to {max_listed}.</source>
        <translation>أسرد الأعداد الأولية حتى {max_listed}.</translation>
    </message>
    <message>
        <source>Nothing is a percentage of 0.</source>
        <translation>لا شيء نسبة مئوية من 0.</translation>
    </message>
    <message>
        <source>Zero percent of every number is 0.</source>
        <translation>صفر في المئة من أي عدد هو 0.</translation>
    </message>
    <message>
        <source>A change in percent needs a positive number to start from.</source>
        <translation>التغير بالنسبة المئوية يحتاج إلى عدد موجب يبدأ منه.</translation>
    </message>
    <message>
        <source>From {old} to {new} is no {word}.</source>
        <translation>من {old} إلى {new} ليس {word}.</translation>
    </message>
    <message>
        <source>Every part of the ratio must be more than 0.</source>
        <translation>يجب أن يكون كل جزء من النسبة أكبر من 0.</translation>
    </message>
    <message>
        <source>I cannot tell whether this is a ratio or a division.</source>
        <translation>لا أستطيع معرفة هل هذه نسبة أم قسمة.</translation>
    </message>
    <message>
        <source>This ratio is in its simplest form already.</source>
        <translation>هذه النسبة في أبسط صورة بالفعل.</translation>
    </message>
    <message>
        <source>This is a whole number.</source>
        <translation>هذا عدد صحيح.</translation>
    </message>
    <message>
        <source>This decimal never ends: say how many places you want.</source>
        <translation>هذا العدد العشري لا ينتهي: قل كم منزلة تريد.</translation>
    </message>
    <message>
        <source>I can round to between one and nine digits.</source>
        <translation>أقرّب إلى ما بين رقم وتسعة أرقام.</translation>
    </message>
    <message>
        <source>Is {value} a prime number?</source>
        <translation>هل {value} عدد أولي؟</translation>
    </message>
    <message>
        <source>There is more than one function in this differential equation.</source>
        <translation>في هذه المعادلة التفاضلية أكثر من دالة.</translation>
    </message>
    <message>
        <source>I can solve differential equations of first order only.</source>
        <translation>لا أحل إلا المعادلات التفاضلية من الرتبة الأولى.</translation>
    </message>
    <message>
        <source>There are several letters here, and I cannot tell which is the variable.</source>
        <translation>هنا عدة حروف ولا أستطيع معرفة أيها المتغير.</translation>
    </message>
    <message>
        <source>I can solve differential equations without other letters only.</source>
        <translation>لا أحل المعادلات التفاضلية إلا من دون حروف أخرى.</translation>
    </message>
    <message>
        <source>The letter asked for is not the function of this differential equation.</source>
        <translation>الحرف المطلوب ليس دالة هذه المعادلة التفاضلية.</translation>
    </message>
    <message>
        <source>A particular solution needs a value it has somewhere.</source>
        <translation>يحتاج الحل الخاص إلى قيمة يأخذها في موضع ما.</translation>
    </message>
    <message>
        <source>A general solution has no given value.</source>
        <translation>ليس للحل العام قيمة معطاة.</translation>
    </message>
    <message>
        <source>The value given is not one of the function of this differential equation.</source>
        <translation>القيمة المعطاة ليست لدالة هذه المعادلة التفاضلية.</translation>
    </message>
    <message>
        <source>I cannot tell whether this is a product or a value of the function.</source>
        <translation>لا أستطيع معرفة هل هذا حاصل ضرب أم قيمة للدالة.</translation>
    </message>
    <message>
        <source>I can check questions written as mathematics; this one I could not read as such.</source>
        <translation>أستطيع التحقق من الأسئلة المكتوبة رياضيًا؛ ولم أستطع قراءة هذا كذلك.</translation>
    </message>
    <message>
        <source>I expected one expression here, without an equals sign.</source>
        <translation>توقعت هنا عبارة واحدة من دون علامة تساوٍ.</translation>
    </message>
    <message>
        <source>Say what to do with this: I expected one expression here.</source>
        <translation>قل ماذا يُفعل بهذا: توقعت هنا عبارة واحدة.</translation>
    </message>
    <message>
        <source>I do not know the function in this question.</source>
        <translation>لا أعرف الدالة في هذا السؤال.</translation>
    </message>
    <message>
        <source>I cannot tell whether log means the natural logarithm: write ln, or log_10.</source>
        <translation>لا أستطيع معرفة هل تعني log اللوغاريتم الطبيعي: اكتب ln أو log_10.</translation>
    </message>
    <message>
        <source>I cannot tell what these percent are of: write 50 + 10% of 50, or 50 + 0.1.</source>
        <translation>لا أستطيع معرفة مِمَّ هذه النسبة المئوية: اكتب 50 + 10% of 50 أو 50 + 0.1.</translation>
    </message>
    <message>
        <source>I cannot tell whether this angle is in degrees: write sin(30°), or sin(pi/6).</source>
        <translation>لا أستطيع معرفة هل هذه الزاوية بالدرجات: اكتب sin(30°) أو sin(pi/6).</translation>
    </message>
    <message>
        <source>A probability is a number from 0 to 1.</source>
        <translation>الاحتمال عدد من 0 إلى 1.</translation>
    </message>
    <message>
        <source>I can take up to 200 trials here.</source>
        <translation>أقبل هنا حتى 200 محاولة.</translation>
    </message>
    <message>
        <source>This cannot happen at all.</source>
        <translation>هذا لا يمكن أن يحدث إطلاقًا.</translation>
    </message>
    <message>
        <source>A trial that always ends alike is no experiment.</source>
        <translation>المحاولة التي تنتهي دائمًا بالنتيجة نفسها ليست تجربة عشوائية.</translation>
    </message>
    <message>
        <source>I cannot tell how many there are to choose from.</source>
        <translation>لا أستطيع معرفة عدد الأشياء التي يُختار منها.</translation>
    </message>
    <message>
        <source>I can choose from up to 1000 things, and not more than there are.</source>
        <translation>أستطيع الاختيار من 1000 شيء على الأكثر، وليس أكثر من الموجود.</translation>
    </message>
    <message>
        <source>I can order up to 300 things, and not more than there are.</source>
        <translation>أستطيع ترتيب 300 شيء على الأكثر، وليس أكثر من الموجود.</translation>
    </message>
    <message>
        <source>I can order up to 300 things.</source>
        <translation>أستطيع ترتيب 300 شيء على الأكثر.</translation>
    </message>
    <message>
        <source>There are several unknown letters here: say which one to solve for.</source>
        <translation>توجد هنا عدة حروف مجهولة: اذكر أيّها تريد إيجاده.</translation>
    </message>
    <message>
        <source>I cannot check an equation with this kind of function yet.</source>
        <translation>لا أستطيع بعدُ التحقق من معادلة فيها دالة من هذا النوع.</translation>
    </message>
    <message>
        <source>The interval is for another letter than the one in the equation.</source>
        <translation>الفترة معطاة لحرف غير الحرف الموجود في المعادلة.</translation>
    </message>
    <message>
        <source>The letter asked for is not the one in the equation.</source>
        <translation>الحرف المطلوب ليس هو الحرف الموجود في المعادلة.</translation>
    </message>
    <message>
        <source>I could not read the interval for the solutions.</source>
        <translation>لم أستطع قراءة الفترة المعطاة للحلول.</translation>
    </message>
    <message>
        <source>I cannot tell whether the angle is in degrees or in radians.</source>
        <translation>لا أستطيع معرفة هل الزاوية بالدرجات أم بالراديان.</translation>
    </message>
    <message>
        <source>I cannot tell whether every angle here is in degrees: write the degree sign.</source>
        <translation>لا أستطيع معرفة هل كل الزوايا هنا بالدرجات: اكتب علامة الدرجة.</translation>
    </message>
    <message>
        <source>Write the substance as a formula, as in H2O.</source>
        <translation>اكتب المادة على شكل صيغة، مثل H2O.</translation>
    </message>
    <message>
        <source>{unit} cannot be converted to {wanted}: they measure different things.</source>
        <translation>لا يمكن تحويل {unit} إلى {wanted}: فهما لقياس شيئين مختلفين.</translation>
    </message>
    <message>
        <source>Convert to {wanted}: {body}</source>
        <translation>حوّل إلى {wanted}: {body}</translation>
    </message>
    <message>
        <source>I cannot tell which gallon, pint or cup is meant: they differ from country to country.</source>
        <translation>لا أستطيع معرفة أي غالون أو باينت أو كوب هو المقصود: فهي تختلف من بلد إلى آخر.</translation>
    </message>
    <message>
        <source>I cannot tell whether a year has 365 or 365.25 days here.</source>
        <translation>لا أستطيع معرفة هل السنة هنا 365 يومًا أم 365.25 يومًا.</translation>
    </message>
    <message>
        <source>I cannot tell whether a kilobyte has 1000 or 1024 bytes here.</source>
        <translation>لا أستطيع معرفة هل الكيلوبايت هنا 1000 بايت أم 1024 بايت.</translation>
    </message>
    <message>
        <source>{find} the kinetic energy of an?</source>
        <translation>{find} الطاقة الحركية لـ؟</translation>
    </message>
    <message>
        <source>{find} the momentum of an?</source>
        <translation>{find} كمية الحركة لـ؟</translation>
    </message>
    <message>
        <source>Find the {words} {asked} in {unit}: {known}</source>
        <translation>أوجد {words} {asked} بوحدة {unit}: {known}</translation>
    </message>
    <message>
        <source>Find the {words} {asked}: {known}</source>
        <translation>أوجد {words} {asked}: {known}</translation>
    </message>
    <message>
        <source>Find the {name} {asked} in {unit}: {known}</source>
        <translation>أوجد {name} {asked} بوحدة {unit}: {known}</translation>
    </message>
    <message>
        <source>Find the {name} {asked}: {known}</source>
        <translation>أوجد {name} {asked}: {known}</translation>
    </message>
    <message>
        <source>A geometric sequence has no term that is 0.</source>
        <translation>ليس في المتتالية الهندسية حدّ يساوي 0.</translation>
    </message>
    <message>
        <source>These numbers are no {kind} sequence.</source>
        <translation>لا تكوّن هذه الأعداد متتالية {kind}.</translation>
    </message>
    <message>
        <source>A common {word} does not belong to a sequence that is {kind}.</source>
        <translation>هذا لا يخصّ متتالية {kind}: {word}.</translation>
    </message>
    <message>
        <source>I can work out terms from the first to number {max_place} only.</source>
        <translation>لا أستطيع حساب الحدود إلا من الأول حتى الحد رقم {max_place}.</translation>
    </message>
    <message>
        <source>I cannot tell what is asked about this series.</source>
        <translation>لا أستطيع معرفة المطلوب عن هذه المتسلسلة.</translation>
    </message>
    <message>
        <source>I cannot tell what is asked about this sequence.</source>
        <translation>لا أستطيع معرفة المطلوب عن هذه المتتالية.</translation>
    </message>
    <message>
        <source>I need the terms of the sequence to say which is next.</source>
        <translation>أحتاج إلى حدود المتتالية كي أقول ما الحد التالي.</translation>
    </message>
    <message>
        <source>I can give up to ten terms.</source>
        <translation>أستطيع إعطاء عشرة حدود على الأكثر.</translation>
    </message>
    <message>
        <source>Say how many terms are to be added.</source>
        <translation>اذكر عدد الحدود التي تُجمع.</translation>
    </message>
    <message>
        <source>Say how many terms are to be added, or which is the last.</source>
        <translation>اذكر عدد الحدود التي تُجمع، أو ما الحد الأخير.</translation>
    </message>
    <message>
        <source>{target} is no term of this sequence.</source>
        <translation>{target} ليس حدًّا في هذه المتتالية.</translation>
    </message>
    <message>
        <source>Every place of this sequence looks alike.</source>
        <translation>كل مواضع هذه المتتالية متشابهة.</translation>
    </message>
    <message>
        <source>There is more than one sequence here.</source>
        <translation>توجد هنا أكثر من متتالية.</translation>
    </message>
    <message>
        <source>I can follow a rule with the term just before only.</source>
        <translation>لا أستطيع اتباع قاعدة إلا إذا كانت تستعمل الحد السابق مباشرة فقط.</translation>
    </message>
    <message>
        <source>I could not read the rule of this sequence.</source>
        <translation>لم أستطع قراءة قاعدة هذه المتتالية.</translation>
    </message>
    <message>
        <source>I cannot tell which term is asked for.</source>
        <translation>لا أستطيع معرفة الحد المطلوب.</translation>
    </message>
    <message>
        <source>I can follow such a rule up to term number 200.</source>
        <translation>أستطيع اتباع مثل هذه القاعدة حتى الحد رقم 200.</translation>
    </message>
    <message>
        <source>I do not know the value of every letter in this rule.</source>
        <translation>لا أعرف قيم كل الحروف في هذه القاعدة.</translation>
    </message>
    <message>
        <source>I can give up to twenty terms.</source>
        <translation>أستطيع إعطاء عشرين حدًّا على الأكثر.</translation>
    </message>
    <message>
        <source>I cannot tell which numbers are to be added.</source>
        <translation>لا أستطيع معرفة الأعداد التي تُجمع.</translation>
    </message>
    <message>
        <source>There are too many numbers to add.</source>
        <translation>الأعداد المطلوب جمعها كثيرة جدًّا.</translation>
    </message>
    <message>
        <source>Say which numbers are to be added: positive, even, odd, ...</source>
        <translation>اذكر الأعداد التي تُجمع: الموجبة أم الزوجية أم الفردية أم ...</translation>
    </message>
    <message>
        <source>I cannot tell whether the whole numbers begin with 0 or 1 here.</source>
        <translation>لا أستطيع معرفة هل تبدأ الأعداد الكلية هنا من 0 أم من 1.</translation>
    </message>
    <message>
        <source>I cannot tell whether the even numbers begin with 0 or 2 here.</source>
        <translation>لا أستطيع معرفة هل تبدأ الأعداد الزوجية هنا من 0 أم من 2.</translation>
    </message>
    <message>
        <source>Say whether the first and the last number are to be added too.</source>
        <translation>اذكر هل يُجمع العددان الأول والأخير أيضًا.</translation>
    </message>
    <message>
        <source>There are no or too many numbers to add.</source>
        <translation>لا توجد أعداد تُجمع، أو هي كثيرة جدًّا.</translation>
    </message>
    <message>
        <source>I know what is done with the number, but not what comes of it.</source>
        <translation>أعرف ما يُفعل بالعدد، لكن لا أعرف الناتج.</translation>
    </message>
    <message>
        <source>I cannot tell how far this phrase reaches: write it with brackets, as in 2*(x + 3).</source>
        <translation>لا أستطيع معرفة أين تنتهي هذه العبارة: اكتبها بأقواس، مثل ⁦2*(x + 3)⁩.</translation>
    </message>
    <message>
        <source>I cannot tell which of the two is the larger one.</source>
        <translation>لا أستطيع معرفة أيّ الاثنين هو الأكبر.</translation>
    </message>
    <message>
        <source>I could not read the numbers of this list.</source>
        <translation>لم أستطع قراءة أعداد هذه القائمة.</translation>
    </message>
    <message>
        <source>I need a list of several numbers, with commas between them.</source>
        <translation>أحتاج إلى قائمة فيها عدة أعداد تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>I cannot tell what the convention named here is for.</source>
        <translation>لا أستطيع معرفة الغرض من الاصطلاح المذكور هنا.</translation>
    </message>
    <message>
        <source>Say whether these numbers are a whole population (divide by n) or a sample (divide by n - 1).</source>
        <translation>اذكر هل هذه الأعداد مجتمع كامل (القسمة على n) أم عيّنة (القسمة على ⁦n - 1⁩).</translation>
    </message>
    <message>
        <source>I cannot tell which way the quartiles are to be found.</source>
        <translation>لا أستطيع معرفة الطريقة المطلوبة لإيجاد الربيعيات.</translation>
    </message>
    <message>
        <source>There are too few numbers for quartiles.</source>
        <translation>الأعداد قليلة جدًّا لإيجاد الربيعيات.</translation>
    </message>
    <message>
        <source>Say how the quartiles are to be found: with the median left out of both halves (exclusive), or in both halves (inclusive).</source>
        <translation>اذكر كيف تُوجد الربيعيات: بترك الوسيط خارج النصفين (دون احتسابه)، أم بوضعه في كلا النصفين (مع احتسابه).</translation>
    </message>
    <message>
        <source>There is no unknown in this equation.</source>
        <translation>لا مجهول في هذه المعادلة.</translation>
    </message>
    <message>
        <source>There is no {variable} in this equation.</source>
        <translation>لا يوجد {variable} في هذه المعادلة.</translation>
    </message>
    <message>
        <source>I expected several equations here.</source>
        <translation>توقعت هنا عدة معادلات.</translation>
    </message>
    <message>
        <source>I cannot check a system with this kind of function yet.</source>
        <translation>لا أستطيع بعدُ التحقق من نظام معادلات فيه دالة من هذا النوع.</translation>
    </message>
    <message>
        <source>There are several equations here for one unknown.</source>
        <translation>توجد هنا عدة معادلات لمجهول واحد.</translation>
    </message>
    <message>
        <source>There are not as many equations as unknown letters here.</source>
        <translation>عدد المعادلات هنا لا يساوي عدد الحروف المجهولة.</translation>
    </message>
    <message>
        <source>I cannot solve equations about remainders yet.</source>
        <translation>لا أستطيع بعدُ حل معادلات البواقي.</translation>
    </message>
    <message>
        <source>I do not know the value of {left}.</source>
        <translation>لا أعرف قيمة {left}.</translation>
    </message>
    <message>
        <source>A value is given for a letter that is not there.</source>
        <translation>أُعطيت قيمة لحرف غير موجود.</translation>
    </message>
    <message>
        <source>I cannot differentiate an equation.</source>
        <translation>لا أستطيع اشتقاق معادلة.</translation>
    </message>
    <message>
        <source>I cannot check calculus inside calculus yet.</source>
        <translation>لا أستطيع بعدُ التحقق من تفاضل أو تكامل داخل آخر.</translation>
    </message>
    <message>
        <source>I cannot check calculus inside this kind of question yet.</source>
        <translation>لا أستطيع بعدُ التحقق من التفاضل أو التكامل داخل سؤال من هذا النوع.</translation>
    </message>
    <message>
        <source>There is no letter in this expression.</source>
        <translation>لا يوجد حرف في هذه العبارة.</translation>
    </message>
    <message>
        <source>I can multiply out brackets, but not expand a function of a sum or a product.</source>
        <translation>أستطيع فك الأقواس، لكن لا أستطيع نشر دالة لمجموع أو لحاصل ضرب.</translation>
    </message>
    <message>
        <source>Say what to do with this expression: simplify, factor, expand, differentiate, ...</source>
        <translation>اذكر المطلوب من هذه العبارة: التبسيط أم التحليل إلى عوامل أم فك الأقواس أم الاشتقاق أم ...</translation>
    </message>
    <message>
        <source>There is nothing to work out here.</source>
        <translation>لا شيء هنا يُحسب.</translation>
    </message>
    <message>
        <source>I can count up to four draws from up to sixty things.</source>
        <translation>أستطيع عدّ أربع سحبات على الأكثر من ستين شيئًا على الأكثر.</translation>
    </message>
    <message>
        <source>Say whether they are drawn with or without replacement.</source>
        <translation>اذكر هل السحب مع الإرجاع أم دون إرجاع.</translation>
    </message>
    <message>
        <source>This cannot be balanced: {name} stands on one side only.</source>
        <translation>لا يمكن موازنة هذا: {name} موجود في طرف واحد فقط.</translation>
    </message>
    <message>
        <source>This cannot be balanced: no numbers make the atoms agree.</source>
        <translation>لا يمكن موازنة هذا: لا توجد أعداد تجعل الذرات متساوية.</translation>
    </message>
    <message>
        <source>This can be balanced in several ways that are not multiples of each other.</source>
        <translation>يمكن موازنة هذا بعدة طرق ليست مضاعفات بعضها لبعض.</translation>
    </message>
    <message>
        <source>This cannot be balanced with every substance on the side where it stands.</source>
        <translation>لا يمكن موازنة هذا مع بقاء كل مادة في طرفها.</translation>
    </message>
    <message>
        <source>One formula is asked for: leave out the number in front of it.</source>
        <translation>المطلوب صيغة واحدة: احذف العدد الذي أمامها.</translation>
    </message>
    <message>
        <source>I do not understand {plain} here.</source>
        <translation>لا أفهم {plain} هنا.</translation>
    </message>
    <message>
        <source>I miss the arrow between the two sides.</source>
        <translation>ينقص السهم بين الطرفين.</translation>
    </message>
    <message>
        <source>There is more than one arrow here.</source>
        <translation>يوجد هنا أكثر من سهم.</translation>
    </message>
    <message>
        <source>Write it as in 2 H2 + O2 -&gt; 2 H2O.</source>
        <translation>اكتبها على هذا النحو: ⁦2 H2 + O2 -&gt; 2 H2O⁩.</translation>
    </message>
    <message>
        <source>This is longer than the {max_length} characters I read.</source>
        <translation>هذا أطول من {max_length} حرفًا، وهو أقصى ما أقرؤه.</translation>
    </message>
    <message>
        <source>I cannot tell whether this is an arrow or a charge and an arrow.</source>
        <translation>لا أستطيع معرفة هل هذا سهم أم شحنة وسهم.</translation>
    </message>
    <message>
        <source>Put a space before the arrow.</source>
        <translation>ضع مسافة قبل السهم.</translation>
    </message>
    <message>
        <source>There is no formula here.</source>
        <translation>لا توجد صيغة هنا.</translation>
    </message>
    <message>
        <source>There are too many substances here.</source>
        <translation>توجد هنا مواد كثيرة جدًّا.</translation>
    </message>
    <message>
        <source>There is a division by zero here.</source>
        <translation>توجد هنا قسمة على صفر.</translation>
    </message>
    <message>
        <source>A substance stands here zero times: leave it out.</source>
        <translation>توجد هنا مادة عددها صفر: احذفها.</translation>
    </message>
    <message>
        <source>There are too many dots here.</source>
        <translation>توجد هنا نقاط كثيرة جدًّا.</translation>
    </message>
    <message>
        <source>There are too many brackets inside one another.</source>
        <translation>توجد هنا أقواس كثيرة جدًّا بعضها داخل بعض.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>يوجد قوس غير مغلق.</translation>
    </message>
    <message>
        <source>There is nothing in this bracket.</source>
        <translation>لا شيء داخل هذا القوس.</translation>
    </message>
    <message>
        <source>I do not know the element {letter}.</source>
        <translation>لا أعرف العنصر {letter}.</translation>
    </message>
    <message>
        <source>I do not know the element {plain}.</source>
        <translation>لا أعرف العنصر {plain}.</translation>
    </message>
    <message>
        <source>The sign of an element begins with a capital letter.</source>
        <translation>يبدأ رمز العنصر بحرف كبير.</translation>
    </message>
    <message>
        <source>I expected a formula here.</source>
        <translation>توقعت هنا صيغة.</translation>
    </message>
    <message>
        <source>I cannot take {digits} as a number of atoms.</source>
        <translation>لا أستطيع اعتبار {digits} عددًا للذرات.</translation>
    </message>
    <message>
        <source>I do not understand this charge.</source>
        <translation>لا أفهم هذه الشحنة.</translation>
    </message>
    <message>
        <source>real {name}</source>
        <translation>{name} حقيقي</translation>
    </message>
    <message>
        <source>Checking this takes too long, so I cannot decide.</source>
        <translation>التحقق من هذا يستغرق وقتًا طويلًا جدًّا، فلا أستطيع أن أحكم.</translation>
    </message>
    <message>
        <source>Checking this needs too much memory, so I cannot decide.</source>
        <translation>التحقق من هذا يحتاج إلى ذاكرة كبيرة جدًّا، فلا أستطيع أن أحكم.</translation>
    </message>
    <message>
        <source>Something went wrong while checking this, so I cannot decide.</source>
        <translation>حدث خلل أثناء التحقق من هذا، فلا أستطيع أن أحكم.</translation>
    </message>
    <message>
        <source>This is too long for me to check.</source>
        <translation>هذا أطول من أن أتحقق منه.</translation>
    </message>
    <message>
        <source>The domain {text} is not one of {words}, nor a range such as 0 &lt;= x &lt; 2 pi.</source>
        <translation>المجال {text} ليس واحدًا من {words}، ولا مدى مثل ⁦0 &lt;= x &lt; 2 pi⁩.</translation>
    </message>
    <message>
        <source>{value} can be worked out.</source>
        <translation>يمكن حساب {value}.</translation>
    </message>
    <message>
        <source>there is a root left below the fraction bar in {value}.</source>
        <translation>ما زال هناك جذر تحت خط الكسر في {value}.</translation>
    </message>
    <message>
        <source>{value} has a root below a fraction bar.</source>
        <translation>في {value} جذر تحت خط الكسر.</translation>
    </message>
    <message>
        <source>there is a fraction below the root in {value}.</source>
        <translation>يوجد كسر تحت الجذر في {value}.</translation>
    </message>
    <message>
        <source>{value1} can be taken out of {value}.</source>
        <translation>يمكن إخراج {value1} من {value}.</translation>
    </message>
    <message>
        <source>a whole number can be taken out of the root {value}.</source>
        <translation>يمكن إخراج عدد صحيح من الجذر {value}.</translation>
    </message>
    <message>
        <source>the root and the power in {value} cancel.</source>
        <translation>الجذر والقوة في {value} يُلغي أحدهما الآخر.</translation>
    </message>
    <message>
        <source>the two exponents in {value} can be multiplied.</source>
        <translation>يمكن ضرب الأسّين في {value}.</translation>
    </message>
    <message>
        <source>the fraction in {value} can be raised to the power.</source>
        <translation>يمكن رفع الكسر في {value} إلى القوة.</translation>
    </message>
    <message>
        <source>the negative power below the fraction bar in {value} can go above it.</source>
        <translation>يمكن نقل القوة السالبة من تحت خط الكسر في {value} إلى فوقه.</translation>
    </message>
    <message>
        <source>the logarithm {value} is one of a power.</source>
        <translation>اللوغاريتم {value} هو لوغاريتم قوة.</translation>
    </message>
    <message>
        <source>the two minus signs in {value} cancel.</source>
        <translation>إشارتا السالب في {value} تُلغي إحداهما الأخرى.</translation>
    </message>
    <message>
        <source>the brackets around {value} can be left out.</source>
        <translation>يمكن حذف الأقواس حول {value}.</translation>
    </message>
    <message>
        <source>{value} can still be multiplied out.</source>
        <translation>ما زال يمكن فك الأقواس في {value}.</translation>
    </message>
    <message>
        <source>the power {value} can still be multiplied out.</source>
        <translation>ما زال يمكن فك القوة {value}.</translation>
    </message>
    <message>
        <source>the fraction {value} can be written as a sum.</source>
        <translation>يمكن كتابة الكسر {value} على شكل مجموع.</translation>
    </message>
    <message>
        <source>the minus signs in {value} cancel.</source>
        <translation>إشارات السالب في {value} يُلغي بعضها بعضًا.</translation>
    </message>
    <message>
        <source>the factor {value} in {value1} is not needed.</source>
        <translation>لا حاجة إلى العامل {value} في {value1}.</translation>
    </message>
    <message>
        <source>{value} is not a prime number: split it further.</source>
        <translation>{value} ليس عددًا أوليًّا: تابع تحليله.</translation>
    </message>
    <message>
        <source>there is a fraction with a letter below it in the factor {value}.</source>
        <translation>في العامل {value} كسر في مقامه حرف.</translation>
    </message>
    <message>
        <source>{value} is a common factor of the terms of {value1}.</source>
        <translation>{value} عامل مشترك لحدود {value1}.</translation>
    </message>
    <message>
        <source>the factor {value} can be factored further.</source>
        <translation>يمكن تحليل العامل {value} أكثر.</translation>
    </message>
    <message>
        <source>the terms of {value} have {value1} as a common factor.</source>
        <translation>لحدود {value} عامل مشترك هو {value1}.</translation>
    </message>
    <message>
        <source>{value} gets shorter when the brackets inside are multiplied out.</source>
        <translation>يصبح {value} أقصر إذا فُكّت الأقواس بداخله.</translation>
    </message>
    <message>
        <source>The value is right, but it is not written as a product.</source>
        <translation>القيمة صحيحة، لكنها غير مكتوبة على شكل حاصل ضرب.</translation>
    </message>
    <message>
        <source>The value is right, but one of the factors can be factored further.</source>
        <translation>القيمة صحيحة، لكن يمكن تحليل أحد العوامل أكثر.</translation>
    </message>
    <message>
        <source>The value is right, but a factor still has a common number in it that can be taken out.</source>
        <translation>القيمة صحيحة، لكن ما زال في أحد العوامل عدد مشترك يمكن إخراجه.</translation>
    </message>
    <message>
        <source>The value is right, but there are brackets left to multiply out.</source>
        <translation>القيمة صحيحة، لكن ما زالت هناك أقواس يجب فكّها.</translation>
    </message>
    <message>
        <source>The value is right, but there are like terms left to collect.</source>
        <translation>القيمة صحيحة، لكن ما زالت هناك حدود متشابهة يجب جمعها.</translation>
    </message>
    <message>
        <source>The value is right, but the fraction can be reduced further.</source>
        <translation>القيمة صحيحة، لكن ما زال يمكن اختزال الكسر.</translation>
    </message>
    <message>
        <source>The value is right, but it is not worked out to the end.</source>
        <translation>القيمة صحيحة، لكن الحساب لم يكتمل.</translation>
    </message>
    <message>
        <source>The value is right, but it can be written more simply.</source>
        <translation>القيمة صحيحة، لكن يمكن كتابتها بصورة أبسط.</translation>
    </message>
    <message>
        <source>The value is right, but the fraction can be cancelled further.</source>
        <translation>القيمة صحيحة، لكن ما زال في الكسر ما يمكن اختصاره.</translation>
    </message>
    <message>
        <source>The value is right, but the root can be simplified.</source>
        <translation>القيمة صحيحة، لكن يمكن تبسيط الجذر.</translation>
    </message>
    <message>
        <source>The value is right, but there is a root or an i left below a fraction bar.</source>
        <translation>القيمة صحيحة، لكن ما زال تحت خط الكسر جذر أو i.</translation>
    </message>
    <message>
        <source>The value is right, but it is not written as one fraction.</source>
        <translation>القيمة صحيحة، لكنها غير مكتوبة على شكل كسر واحد.</translation>
    </message>
    <message>
        <source>The value is right, but there is a fraction inside a fraction.</source>
        <translation>القيمة صحيحة، لكن هناك كسرًا داخل كسر.</translation>
    </message>
    <message>
        <source>The value is right, but a fraction can still be split into partial fractions.</source>
        <translation>القيمة صحيحة، لكن ما زال يمكن تجزئة أحد الكسور إلى كسور جزئية.</translation>
    </message>
    <message>
        <source>The value is right, but a fraction is still improper: divide first.</source>
        <translation>القيمة صحيحة، لكن ما زال أحد الكسور غير فعلي: اقسم أولًا.</translation>
    </message>
    <message>
        <source>The value is right, but two of the fractions have the same denominator.</source>
        <translation>القيمة صحيحة، لكن لكسرين منها المقام نفسه.</translation>
    </message>
    <message>
        <source>The value is right, but it is not written with a square.</source>
        <translation>القيمة صحيحة، لكنها غير مكتوبة باستعمال مربع.</translation>
    </message>
    <message>
        <source>The value is right, but the variable also stands outside the square.</source>
        <translation>القيمة صحيحة، لكن المتغير يظهر أيضًا خارج المربع.</translation>
    </message>
    <message>
        <source>The value is right, but the factor around the brackets is to be multiplied in.</source>
        <translation>القيمة صحيحة، لكن يجب ضرب العامل الذي أمام الأقواس فيما بداخلها.</translation>
    </message>
    <message>
        <source>The value is right, but it is to be written in another way here.</source>
        <translation>القيمة صحيحة، لكن المطلوب هنا كتابتها بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The value is right, but I cannot decide whether the form is.</source>
        <translation>القيمة صحيحة، لكن لا أستطيع أن أقرر إن كانت الصيغة صحيحة.</translation>
    </message>
    <message>
        <source>The value is right, but {shown}</source>
        <translation>القيمة صحيحة، لكن {shown}</translation>
    </message>
    <message>
        <source>there is still the fraction {value} inside the fraction.</source>
        <translation>ما زال الكسر {value} داخل الكسر.</translation>
    </message>
    <message>
        <source>{value} is still a sum: bring it to one denominator.</source>
        <translation>ما زال {value} مجموعًا: وحّد المقامات.</translation>
    </message>
    <message>
        <source>{value} still stands beside the fraction bar as a factor.</source>
        <translation>ما زال {value} عاملًا بجانب الكسر.</translation>
    </message>
    <message>
        <source>one over</source>
        <translation>واحد على</translation>
    </message>
    <message>
        <source>two minus signs meet before the fraction {value}.</source>
        <translation>تلتقي إشارتا سالب أمام الكسر {value}.</translation>
    </message>
    <message>
        <source>there is a root or an i left below the fraction bar in {value}.</source>
        <translation>ما زال تحت خط الكسر في {value} جذر أو i.</translation>
    </message>
    <message>
        <source>the fraction {value} still has a decimal in it.</source>
        <translation>ما زال في الكسر {value} عدد عشري.</translation>
    </message>
    <message>
        <source>the minus sign of {value} is to stand before the fraction.</source>
        <translation>يجب أن تكون إشارة السالب في {value} أمام الكسر.</translation>
    </message>
    <message>
        <source>{value} can be reduced: divide by {value1}.</source>
        <translation>يمكن اختزال {value}: اقسم على {value1}.</translation>
    </message>
    <message>
        <source>there is still a fraction inside the fraction {value}.</source>
        <translation>ما زال هناك كسر داخل الكسر {value}.</translation>
    </message>
    <message>
        <source>the fraction {value} can be split further.</source>
        <translation>يمكن تجزئة الكسر {value} أكثر.</translation>
    </message>
    <message>
        <source>divide first in {value}: it is not a proper fraction.</source>
        <translation>اقسم أولًا في {value}: فهو ليس كسرًا فعليًّا.</translation>
    </message>
    <message>
        <source>{value} and {value1} have the same denominator.</source>
        <translation>للكسرين {value} و{value1} المقام نفسه.</translation>
    </message>
    <message>
        <source>the minus sign of {value} in {value1} can go to the front.</source>
        <translation>يمكن نقل إشارة السالب من {value} في {value1} إلى الأمام.</translation>
    </message>
    <message>
        <source>the fraction {value} in {value1} can take in what is beside it.</source>
        <translation>يمكن إدخال ما بجانب الكسر {value} فيه، وذلك في {value1}.</translation>
    </message>
    <message>
        <source>the roots in {value} can be put together.</source>
        <translation>يمكن جمع الجذور في {value} في جذر واحد.</translation>
    </message>
    <message>
        <source>the exponent in {value} is not needed.</source>
        <translation>لا حاجة إلى الأس في {value}.</translation>
    </message>
    <message>
        <source>each factor in {value} can be raised to the power.</source>
        <translation>يمكن رفع كل عامل في {value} إلى القوة.</translation>
    </message>
    <message>
        <source>the minus sign in {value} can be raised to the power.</source>
        <translation>يمكن رفع إشارة السالب في {value} إلى القوة.</translation>
    </message>
    <message>
        <source>the 1 below the fraction bar in {value} is not needed.</source>
        <translation>لا حاجة إلى العدد 1 تحت خط الكسر في {value}.</translation>
    </message>
    <message>
        <source>there is an i left below the fraction bar in {value}.</source>
        <translation>ما زال تحت خط الكسر في {value} العدد i.</translation>
    </message>
    <message>
        <source>there is still the fraction {value} inside a fraction.</source>
        <translation>ما زال الكسر {value} داخل كسر.</translation>
    </message>
    <message>
        <source>{value} can be reduced further.</source>
        <translation>يمكن اختزال {value} أكثر.</translation>
    </message>
    <message>
        <source>the root below the fraction bar in {value} can be taken away: {value1} is above it too.</source>
        <translation>يمكن التخلص من الجذر تحت خط الكسر في {value}: فإن {value1} موجود فوقه أيضًا.</translation>
    </message>
    <message>
        <source>{value} can be cancelled further: by {value1}.</source>
        <translation>يمكن اختصار {value} أكثر: بالقسمة على {value1}.</translation>
    </message>
    <message>
        <source>{value} gets shorter when the brackets are multiplied out.</source>
        <translation>يصبح {value} أقصر إذا فُكّت الأقواس.</translation>
    </message>
    <message>
        <source>{value} is zero and can be left out.</source>
        <translation>{value} يساوي صفرًا ويمكن حذفه.</translation>
    </message>
    <message>
        <source>the terms {value} and {value1} can be collected.</source>
        <translation>يمكن جمع الحدّين المتشابهين {value} و{value1}.</translation>
    </message>
    <message>
        <source>the numbers in {value} can be multiplied.</source>
        <translation>يمكن ضرب الأعداد في {value}.</translation>
    </message>
    <message>
        <source>the same thing stands twice in {value}: write it as a power.</source>
        <translation>الشيء نفسه مكرّر في {value}: اكتبه على شكل قوة.</translation>
    </message>
    <message>
        <source>The rows of this matrix are not equally long.</source>
        <translation>صفوف هذه المصفوفة ليست متساوية الطول.</translation>
    </message>
    <message>
        <source>I cannot read this as a vector or matrix: write it as in (1, 2) or [[1, 2], [3, 4]].</source>
        <translation>لا أستطيع قراءة هذا كمتّجه أو مصفوفة: اكتبه على نحو ⁦(1, 2)⁩ أو ⁦[[1, 2], [3, 4]]⁩.</translation>
    </message>
    <message>
        <source>The mathematics process may not open files.</source>
        <translation>لا يُسمح لعملية الرياضيات بفتح الملفات.</translation>
    </message>
    <message>
        <source>The mathematics process may not do this: {event}.</source>
        <translation>لا يُسمح لعملية الرياضيات بفعل هذا: {event}.</translation>
    </message>
    <message>
        <source>I do not understand infinity in this place.</source>
        <translation>لا أفهم ما لا نهاية في هذا الموضع.</translation>
    </message>
    <message>
        <source>There are too many signs of order in one chain.</source>
        <translation>توجد في سلسلة واحدة علامات متباينة كثيرة جدًّا.</translation>
    </message>
    <message>
        <source>I expected an interval or an inequality here.</source>
        <translation>توقعت هنا فترة أو متباينة.</translation>
    </message>
    <message>
        <source>This is one number, and I expected an interval or an inequality.</source>
        <translation>هذا عدد واحد، وقد توقعت فترة أو متباينة.</translation>
    </message>
    <message>
        <source>An interval has two ends, as in (1, 2].</source>
        <translation>للفترة طرفان، كما في ⁦(1, 2]⁩.</translation>
    </message>
    <message>
        <source>The smaller end of an interval stands first.</source>
        <translation>يُكتب الطرف الأصغر للفترة أولًا.</translation>
    </message>
    <message>
        <source>I expected numbers as the ends of an interval.</source>
        <translation>توقعت أن يكون طرفا الفترة عددين.</translation>
    </message>
    <message>
        <source>I cannot tell what the comma means: write &apos;and&apos; or &apos;or&apos;.</source>
        <translation>لا أستطيع معرفة معنى الفاصلة: اكتب &apos;and&apos; (و) أو &apos;or&apos; (أو).</translation>
    </message>
    <message>
        <source>I understand sets written as {{x | ...}} only.</source>
        <translation>لا أفهم إلا المجموعات المكتوبة على شكل ⁦{{x | ...}}⁩.</translation>
    </message>
    <message>
        <source>I cannot read plus-minus in an inequality.</source>
        <translation>لا أستطيع قراءة زائد أو ناقص في متباينة.</translation>
    </message>
    <message>
        <source>per cent sign</source>
        <translation>علامة النسبة المئوية</translation>
    </message>
    <message>
        <source>degree sign</source>
        <translation>علامة الدرجة</translation>
    </message>
    <message>
        <source>Write the number alone, without the {name}.</source>
        <translation>اكتب العدد وحده، من دون {name}.</translation>
    </message>
    <message>
        <source>Work out the square first</source>
        <translation>احسب المربع أولًا</translation>
    </message>
    <message>
        <source>{title}: multiply the rows by the columns.</source>
        <translation>{title}: اضرب الصفوف في الأعمدة.</translation>
    </message>
    <message>
        <source>Then multiply it by itself.</source>
        <translation>ثم اضربه في نفسه.</translation>
    </message>
    <message>
        <source>Then multiply it by the matrix.</source>
        <translation>ثم اضربه في المصفوفة.</translation>
    </message>
    <message>
        <source>Multiply each row of the matrix by the vector</source>
        <translation>اضرب كل صف من المصفوفة في المتجه</translation>
    </message>
    <message>
        <source>Nothing more can be factored</source>
        <translation>لا يمكن تحليل شيء أكثر</translation>
    </message>
    <message>
        <source>The bracket cannot be factored</source>
        <translation>لا يمكن تحليل القوس</translation>
    </message>
    <message>
        <source>Here ${part}$ {part2}.</source>
        <translation>هنا ${part}$ {part2}.</translation>
    </message>
    <message>
        <source>is factored already</source>
        <translation>محلل إلى عوامل بالفعل</translation>
    </message>
    <message>
        <source>does not factor: its terms have no common factor</source>
        <translation>لا يتحلل إلى عوامل: ليس لحدوده عامل مشترك</translation>
    </message>
    <message>
        <source>is negative, so no number makes it zero</source>
        <translation>سالب، فلا عدد يجعل العبارة صفرًا</translation>
    </message>
    <message>
        <source>is no square number, so no fraction makes it zero</source>
        <translation>ليس مربعًا كاملًا، فلا كسر يجعل العبارة صفرًا</translation>
    </message>
    <message>
        <source>: its discriminant ${worked} = {size}$ {why}</source>
        <translation>: مميزه ${worked} = {size}$ {why}</translation>
    </message>
    <message>
        <source>: one of the factors would be linear, but no fraction makes it zero</source>
        <translation>: كان أحد العوامل سيكون خطيًّا، لكن لا كسر يجعل العبارة صفرًا</translation>
    </message>
    <message>
        <source>does not factor over the rational numbers{reason}</source>
        <translation>لا يتحلل إلى عوامل في الأعداد النسبية{reason}</translation>
    </message>
    <message>
        <source>Add each number times how often it occurs, and divide by how many there are, ${items}$</source>
        <translation>اجمع حواصل ضرب كل عدد في مرات تكراره واقسم على عددها كلها ${items}$</translation>
    </message>
    <message>
        <source>Count the solutions</source>
        <translation>عُدَّ الحلول</translation>
    </message>
    <message>
        <source>Count the solutions.</source>
        <translation>عُدَّ الحلول.</translation>
    </message>
    <message>
        <source>This follows wherever I tried it, but it says less than the line before: more numbers fit it.</source>
        <translation>هذا يتبع حيثما جرّبته، لكنه يقول أقل من السطر السابق: أعداد أكثر تحققه.</translation>
    </message>
    <message>
        <source>This has the same solutions as the line before wherever I tried it.</source>
        <translation>لهذا الحلول نفسها كما في السطر السابق حيثما جرّبته.</translation>
    </message>
    <message>
        <source>Leave the quotation marks out.</source>
        <translation>احذف علامات الاقتباس.</translation>
    </message>
    <message>
        <source>The last week is not over: it stands by itself.</source>
        <translation>الأسبوع الأخير لم ينته بعد: فهو قائم وحده.</translation>
    </message>
    <message>
        <source>This problem was answered in another Lemma meanwhile.</source>
        <translation>أُجيب عن هذه المسألة في هذه الأثناء في نسخة أخرى مفتوحة من Lemma.</translation>
    </message>
    <message>
        <source>Only the first answer counts.</source>
        <translation>الجواب الأول وحده يُحسب.</translation>
    </message>
    <message>
        <source>What was answered there counts.</source>
        <translation>ما أُجيب عنه هناك محسوب.</translation>
    </message>
    <message>
        <source>Close one of the two, and open it here anew.</source>
        <translation>أغلق إحدى النسختين، وافتح هذا هنا من جديد.</translation>
    </message>
    <message>
        <source>No real number solves this equation.</source>
        <translation>لا عدد حقيقيًّا يحل هذه المعادلة.</translation>
    </message>
    <message>
        <source>No values solve all of these equations at once.</source>
        <translation>لا قيم تحل هذه المعادلات كلها معًا.</translation>
    </message>
    <message>
        <source>No number makes this true.</source>
        <translation>لا عدد يجعل هذا صحيحًا.</translation>
    </message>
    <message>
        <source>Every number solves this equation.</source>
        <translation>كل عدد حل لهذه المعادلة.</translation>
    </message>
    <message>
        <source>Every number makes this true.</source>
        <translation>كل عدد يجعل هذا صحيحًا.</translation>
    </message>
    <message>
        <source>This limit does not exist.</source>
        <translation>هذه النهاية غير موجودة.</translation>
    </message>
    <message>
        <source>This has no value.</source>
        <translation>ليس لهذا قيمة.</translation>
    </message>
    <message>
        <source>This does not factor over the rational numbers.</source>
        <translation>لا يتحلل هذا إلى عوامل في الأعداد النسبية.</translation>
    </message>
    <message>
        <source>This does not factor: its terms have no common factor.</source>
        <translation>لا يتحلل هذا إلى عوامل: ليس لحدوده عامل مشترك.</translation>
    </message>
    <message>
        <source>This is factored already.</source>
        <translation>هذا محلل إلى عوامل بالفعل.</translation>
    </message>
    <message>
        <source>This is as simple as it can be already.</source>
        <translation>هذا في أبسط صورة بالفعل.</translation>
    </message>
    <message>
        <source>There are no brackets to multiply out here.</source>
        <translation>لا أقواس تُفك هنا.</translation>
    </message>
    <message>
        <source>The model has not learned questions of this kind, so the algebra answers this one by itself.</source>
        <translation>لم يتعلّم النموذج أسئلة من هذا النوع، فيجيب الجبر عن هذا السؤال بنفسه.</translation>
    </message>
    <message>
        <source>The model has not learned questions of this kind and could only guess, so it is not asked.</source>
        <translation>لم يتعلّم النموذج أسئلة من هذا النوع ولن يستطيع إلا التخمين، فلا يُسأل.</translation>
    </message>
    <message>
        <source>The model wrote no solution.</source>
        <translation>لم يكتب النموذج حلًّا.</translation>
    </message>
    <message>
        <source>The model gives several answers, and not all of them are right.</source>
        <translation>يعطي النموذج عدة أجوبة، وليست كلها صحيحة.</translation>
    </message>
    <message>
        <source>I cannot tell whether this is right, because I do not know the solution of this one myself.</source>
        <translation>لا أستطيع معرفة هل هذا صحيح، لأنني لا أعرف أنا نفسي حل هذه المسألة.</translation>
    </message>
    <message>
        <source>That is true of every number, so it says nothing of this question yet.</source>
        <translation>هذا صحيح لكل عدد، فلا يقول شيئًا عن هذا السؤال بعد.</translation>
    </message>
    <message>
        <source>Put ones with ones and tens with tens, and carry what is too much.</source>
        <translation>اجمع الآحاد مع الآحاد والعشرات مع العشرات، واحمل ما زاد.</translation>
    </message>
    <message>
        <source>Take ones from ones and tens from tens, and borrow where there are too few.</source>
        <translation>اطرح الآحاد من الآحاد والعشرات من العشرات، واستلف حيث لا تكفي.</translation>
    </message>
    <message>
        <source>Put all that is added together, and all that is taken away, and then one from the other.</source>
        <translation>اجمع كل ما يُضاف، واجمع كل ما يُطرح، ثم اطرح أحدهما من الآخر.</translation>
    </message>
    <message>
        <source>Split one of the numbers, multiply each of its parts, and put the products together.</source>
        <translation>جزّئ أحد العددين، واضرب كل جزء منه، ثم اجمع حواصل الضرب.</translation>
    </message>
    <message>
        <source>Take away multiples of the divisor that are easy to see, until nothing is left.</source>
        <translation>اطرح مضاعفات للمقسوم عليه تسهل رؤيتها، حتى لا يبقى شيء.</translation>
    </message>
    <message>
        <source>Multiply as if there were no decimal points, then count the places behind them in both numbers.</source>
        <translation>اضرب كأن لا فاصلة عشرية هناك، ثم عُدَّ المنازل التي بعدها في العددين.</translation>
    </message>
    <message>
        <source>Move both decimal points by the same number of places, until the divisor is whole.</source>
        <translation>حرّك الفاصلة العشرية في العددين بعدد المنازل نفسه، حتى يصير المقسوم عليه عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>Write the numbers below each other so that the decimal points stand in line.</source>
        <translation>اكتب الأعداد بعضها تحت بعض بحيث تكون الفواصل العشرية على خط واحد.</translation>
    </message>
    <message>
        <source>Picture a number line.</source>
        <translation>تخيل خط الأعداد.</translation>
    </message>
    <message>
        <source>Where do you start, which way do you go, and how far?</source>
        <translation>من أين تبدأ، وفي أي اتجاه تسير، وإلى أي حد؟</translation>
    </message>
    <message>
        <source>To take away a negative number is the same as to add a number.</source>
        <translation>طرح عدد سالب هو نفسه جمع عدد.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>أي عدد؟</translation>
    </message>
    <message>
        <source>It is one sum: which places of the two numbers belong together?</source>
        <translation>إنها عملية واحدة: أي منازل العددين يتبع بعضها بعضًا؟</translation>
    </message>
    <message>
        <source>A division asks: which number, times the one below, gives the one above?</source>
        <translation>تسأل القسمة: أي عدد إذا ضُرب في العدد الأسفل أعطى العدد الأعلى؟</translation>
    </message>
    <message>
        <source>Look for such a number.</source>
        <translation>ابحث عن مثل هذا العدد.</translation>
    </message>
    <message>
        <source>Work out what stands below the line.</source>
        <translation>احسب ما تحت خط الكسر.</translation>
    </message>
    <message>
        <source>Which numbers can one divide by?</source>
        <translation>على أي أعداد تجوز القسمة؟</translation>
    </message>
    <message>
        <source>Is this defined for every number?</source>
        <translation>هل هذا معرّف لكل عدد؟</translation>
    </message>
    <message>
        <source>Recall which numbers may be put into it.</source>
        <translation>تذكر أي أعداد يجوز التعويض بها فيه.</translation>
    </message>
    <message>
        <source>Work out what stands inside, and compare it with what is allowed there.</source>
        <translation>احسب ما بالداخل، وقارنه بما هو مسموح هناك.</translation>
    </message>
    <message>
        <source>Work out what stands under the root of the quadratic formula.</source>
        <translation>احسب ما تحت الجذر في القانون العام.</translation>
    </message>
    <message>
        <source>What does its sign tell you?</source>
        <translation>بماذا تفيدك إشارته؟</translation>
    </message>
    <message>
        <source>Before you begin: which values can each side have at all?</source>
        <translation>قبل أن تبدأ: أي قيم يمكن أن يأخذها كل طرف أصلًا؟</translation>
    </message>
    <message>
        <source>Compare the signs: when is the left side positive, zero or negative?</source>
        <translation>قارن الإشارات: متى يكون الطرف الأيسر موجبًا أو صفرًا أو سالبًا؟</translation>
    </message>
    <message>
        <source>And what is the right side?</source>
        <translation>وما حال الطرف الأيمن؟</translation>
    </message>
    <message>
        <source>Try the ways you know, one by one: a common factor, a formula, two numbers.</source>
        <translation>جرّب الطرق التي تعرفها واحدة بعد أخرى: عاملًا مشتركًا، صيغة، عددين.</translation>
    </message>
    <message>
        <source>Write down all pairs of whole numbers with the right product, and look at their sums.</source>
        <translation>اكتب كل أزواج الأعداد الصحيحة التي لها حاصل الضرب المطلوب، وانظر إلى مجاميعها.</translation>
    </message>
    <message>
        <source>Work out the discriminant $b^2 - 4ac$.</source>
        <translation>احسب المميز $b^2 - 4ac$.</translation>
    </message>
    <message>
        <source>What must it be, so that there are factors?</source>
        <translation>كيف يجب أن يكون حتى توجد عوامل؟</translation>
    </message>
    <message>
        <source>Look for terms with the same letters and powers, and for numbers that can be worked out.</source>
        <translation>ابحث عن حدود لها الحروف والقوى نفسها، وعن أعداد يمكن حسابها.</translation>
    </message>
    <message>
        <source>Compare the terms two by two.</source>
        <translation>قارن الحدود مثنى مثنى.</translation>
    </message>
    <message>
        <source>Which of them are alike?</source>
        <translation>أيها متشابهة؟</translation>
    </message>
    <message>
        <source>Look for brackets, and for what stands in front of them.</source>
        <translation>ابحث عن أقواس وعما يقف أمامها.</translation>
    </message>
    <message>
        <source>Go through the expression from the left.</source>
        <translation>مرّ على العبارة من اليسار.</translation>
    </message>
    <message>
        <source>What is there to multiply?</source>
        <translation>ماذا هناك للضرب؟</translation>
    </message>
    <message>
        <source>Say it as an equation: which two things are the same?</source>
        <translation>قلها كمعادلة: أي شيئين متساويان؟</translation>
    </message>
    <message>
        <source>{text} What do you find?</source>
        <translation>{text} ماذا تجد؟</translation>
    </message>
    <message>
        <source>Begin with ${found}$.</source>
        <translation>ابدأ بـ ${found}$.</translation>
    </message>
    <message>
        <source>What does it come to?</source>
        <translation>كم يعطي ذلك؟</translation>
    </message>
    <message>
        <source>Go through the sentence piece by piece, and write each piece with numbers and signs.</source>
        <translation>مرّ على الجملة جزءًا جزءًا، واكتب كل جزء بأعداد وعلامات.</translation>
    </message>
    <message>
        <source>The equation is ${body}$.</source>
        <translation>المعادلة هي ${body}$.</translation>
    </message>
    <message>
        <source>Now solve it.</source>
        <translation>حُلّها الآن.</translation>
    </message>
    <message>
        <source>{called}Then the question says:</source>
        <translation>{called}عندئذ يقول السؤال:</translation>
    </message>
    <message>
        <source>Every element occurs equally often on both sides.</source>
        <translation>يظهر كل عنصر بالعدد نفسه في الطرفين.</translation>
    </message>
    <message>
        <source>A factor stands in front of a bracket.</source>
        <translation>يوجد عامل أمام قوس.</translation>
    </message>
    <message>
        <source>What in the bracket does it belong to?</source>
        <translation>إلى أي الحدود داخل القوس ينتمي؟</translation>
    </message>
    <message>
        <source>Every term of the one bracket meets every term of the other.</source>
        <translation>كل حد من أحد القوسين يُضرب في كل حد من القوس الآخر.</translation>
    </message>
    <message>
        <source>How many products are that?</source>
        <translation>كم حاصل ضرب ينتج عن ذلك؟</translation>
    </message>
    <message>
        <source>Fractions are in the way here.</source>
        <translation>هنا كسور تعيق الحل.</translation>
    </message>
    <message>
        <source>Which number, or term, do all denominators go into?</source>
        <translation>ما العدد أو الحد الذي يقبل القسمة على كل المقامات؟</translation>
    </message>
    <message>
        <source>It is easiest to compare something with zero.</source>
        <translation>أسهل مقارنة هي المقارنة بالصفر.</translation>
    </message>
    <message>
        <source>How do you get a zero on one side?</source>
        <translation>كيف تحصل على صفر في أحد الطرفين؟</translation>
    </message>
    <message>
        <source>Each entry of the result is made by itself.</source>
        <translation>يُحسب كل مدخل من الناتج وحده.</translation>
    </message>
    <message>
        <source>Which numbers go into one of them?</source>
        <translation>أي الأعداد تدخل في حساب واحد منها؟</translation>
    </message>
    <message>
        <source>Which numbers does the story give, and what happens to them?</source>
        <translation>أي الأعداد تذكرها القصة، وماذا يحدث لها؟</translation>
    </message>
    <message>
        <source>Call what you look for by a letter.</source>
        <translation>سمِّ ما تبحث عنه بحرف.</translation>
    </message>
    <message>
        <source>What does the story say about it?</source>
        <translation>ماذا تقول القصة عنه؟</translation>
    </message>
    <message>
        <source>A dot product is a single number.</source>
        <translation>الضرب القياسي عدد واحد.</translation>
    </message>
    <message>
        <source>Which entries meet each other in it?</source>
        <translation>أي المدخلات يُضرب بعضها في بعض فيه؟</translation>
    </message>
    <message>
        <source>Draw the vector as an arrow.</source>
        <translation>ارسم المتجه سهمًا.</translation>
    </message>
    <message>
        <source>Where is a right triangle?</source>
        <translation>أين ترى مثلثًا قائمًا؟</translation>
    </message>
    <message>
        <source>Draw the two points.</source>
        <translation>ارسم النقطتين.</translation>
    </message>
    <message>
        <source>A slope says how much goes up for one step to the right.</source>
        <translation>يخبرك الميل بمقدار الصعود عند كل خطوة إلى اليمين.</translation>
    </message>
    <message>
        <source>What goes into both the top and the bottom?</source>
        <translation>ما الذي يقسم البسط والمقام كليهما؟</translation>
    </message>
    <message>
        <source>The median is the middle of a list.</source>
        <translation>الوسيط هو منتصف القائمة.</translation>
    </message>
    <message>
        <source>What has to be done before one sees the middle?</source>
        <translation>ما الذي يجب فعله أولًا ليظهر المنتصف؟</translation>
    </message>
    <message>
        <source>The mean is what each one gets when everything is shared out equally.</source>
        <translation>المتوسط هو نصيب كل واحد إذا وُزّع كل شيء بالتساوي.</translation>
    </message>
    <message>
        <source>The mode tells which number of a list is the most frequent one.</source>
        <translation>يخبرك المنوال بالعدد الأكثر تكرارًا في القائمة.</translation>
    </message>
    <message>
        <source>The range tells how far a list reaches, from one end to the other.</source>
        <translation>يخبرك المدى كم تمتد القائمة من طرفها إلى طرفها الآخر.</translation>
    </message>
    <message>
        <source>A determinant is a single number, made of all the entries.</source>
        <translation>المحدد عدد واحد يُحسب من كل المدخلات.</translation>
    </message>
    <message>
        <source>How does the formula go?</source>
        <translation>ما الصيغة؟</translation>
    </message>
    <message>
        <source>A matrix times its inverse is the identity matrix.</source>
        <translation>المصفوفة مضروبة في معكوسها هي مصفوفة الوحدة.</translation>
    </message>
    <message>
        <source>Is there a formula for two rows?</source>
        <translation>هل توجد صيغة لصفين؟</translation>
    </message>
    <message>
        <source>Which two simple fractions could come to this?</source>
        <translation>أي كسرين بسيطين قد يكون هذا مجموعهما؟</translation>
    </message>
    <message>
        <source>What are their denominators?</source>
        <translation>ما مقاماهما؟</translation>
    </message>
    <message>
        <source>Which part of the whole is it, as a fraction?</source>
        <translation>أي جزء من الكل هو، ككسر؟</translation>
    </message>
    <message>
        <source>A normal stands at a right angle to the tangent.</source>
        <translation>العمودي يصنع زاوية قائمة مع المماس.</translation>
    </message>
    <message>
        <source>Write all the outcomes down, in a list or a table, and mark those that fit.</source>
        <translation>اكتب كل النواتج في قائمة أو جدول، وعلّم على المناسب منها.</translation>
    </message>
    <message>
        <source>Put the terms with the same letters side by side, each with its sign.</source>
        <translation>اكتب الحدود التي لها الحروف نفسها متجاورة، كل حد مع إشارته.</translation>
    </message>
    <message>
        <source>This fits the story.</source>
        <translation>هذا يناسب القصة.</translation>
    </message>
    <message>
        <source>The answer: {closing}</source>
        <translation>الجواب: {closing}</translation>
    </message>
    <message>
        <source>On one side ${what}$ is in the way.</source>
        <translation>في أحد الطرفين ${what}$ يعيقك.</translation>
    </message>
    <message>
        <source>There is a factor ${what}$.</source>
        <translation>يوجد هنا عامل هو ${what}$.</translation>
    </message>
    <message>
        <source>What undoes it, on both sides?</source>
        <translation>ما الذي يلغي ذلك في الطرفين؟</translation>
    </message>
    <message>
        <source>Something is divided by ${what}$.</source>
        <translation>شيء ما مقسوم على ${what}$.</translation>
    </message>
    <message>
        <source>What could you multiply both sides by, so that no fraction is left?</source>
        <translation>في ماذا يمكنك أن تضرب الطرفين حتى لا يبقى أي كسر؟</translation>
    </message>
    <message>
        <source>What would you like to stand alone on the right side?</source>
        <translation>ماذا تريد أن يبقى وحده في الطرف الأيمن؟</translation>
    </message>
    <message>
        <source>On which side would you like to see the unknown?</source>
        <translation>في أي طرف تريد أن يكون المجهول؟</translation>
    </message>
    <message>
        <source>Squaring may bring in numbers that do not fit.</source>
        <translation>قد يُدخل التربيع أعدادًا لا تناسب.</translation>
    </message>
    <message>
        <source>How do you find out which?</source>
        <translation>كيف تعرف أيها؟</translation>
    </message>
    <message>
        <source>For which numbers is the left side zero?</source>
        <translation>عند أي أعداد يساوي الطرف الأيسر صفرًا؟</translation>
    </message>
    <message>
        <source>And which sign does it have between them?</source>
        <translation>وما إشارته بينها؟</translation>
    </message>
    <message>
        <source>A square stands alone.</source>
        <translation>المربع وحده.</translation>
    </message>
    <message>
        <source>Can the middle term be written as two terms, so that the four of them pair up?</source>
        <translation>هل يمكن كتابة الحد الأوسط على شكل حدين بحيث تتجمع الحدود الأربعة في أزواج؟</translation>
    </message>
    <message>
        <source>What do the first two terms share, and what the last two?</source>
        <translation>ما المشترك بين الحدين الأولين، وما المشترك بين الحدين الأخيرين؟</translation>
    </message>
    <message>
        <source>Which bracket do both parts share?</source>
        <translation>ما القوس المشترك بين الجزأين؟</translation>
    </message>
    <message>
        <source>Into which fractions could it be split, one for each factor below?</source>
        <translation>إلى أي كسور يمكن تفكيكه، كسر لكل عامل في المقام؟</translation>
    </message>
    <message>
        <source>Which numbers are added here, and which are taken away?</source>
        <translation>أي أعداد تُجمع هنا، وأيها تُطرح؟</translation>
    </message>
    <message>
        <source>Which small primes could go into it?</source>
        <translation>ما الأعداد الأولية الصغيرة التي قد تقسمه؟</translation>
    </message>
    <message>
        <source>Which place does the last digit stand in: tenths, hundredths, thousandths?</source>
        <translation>في أي منزلة يقع الرقم الأخير: الأعشار أم الأجزاء من مئة أم الأجزاء من ألف؟</translation>
    </message>
    <message>
        <source>Where does the number usually stand in a product?</source>
        <translation>أين يوضع العدد عادةً في حاصل الضرب؟</translation>
    </message>
    <message>
        <source>There is a plus and a minus in the formula.</source>
        <translation>في القانون زائد وناقص.</translation>
    </message>
    <message>
        <source>What does each of them give?</source>
        <translation>ماذا ينتج عن كل منهما؟</translation>
    </message>
    <message>
        <source>Which square number goes into the number under the root?</source>
        <translation>أي مربع كامل يقسم العدد الذي تحت الجذر؟</translation>
    </message>
    <message>
        <source>Which number, times itself, comes to the number under the root?</source>
        <translation>أي عدد إذا ضُرب في نفسه نتج العدد الذي تحت الجذر؟</translation>
    </message>
    <message>
        <source>The bases are the same.</source>
        <translation>الأساسان متساويان.</translation>
    </message>
    <message>
        <source>What does that say about the exponents?</source>
        <translation>ماذا يعني ذلك للأسين؟</translation>
    </message>
    <message>
        <source>The unknown stands in an exponent.</source>
        <translation>المجهول موجود في أس.</translation>
    </message>
    <message>
        <source>What brings an exponent down?</source>
        <translation>ما الذي يُنزل الأس إلى الأسفل؟</translation>
    </message>
    <message>
        <source>What does each of the terms become when you differentiate it?</source>
        <translation>ماذا يصبح كل حد من الحدود حين تشتقه؟</translation>
    </message>
    <message>
        <source>How steep is the line that belongs to this?</source>
        <translation>ما مدى ميل المستقيم الذي يمثّل هذا؟</translation>
    </message>
    <message>
        <source>This is a product.</source>
        <translation>هذا حاصل ضرب.</translation>
    </message>
    <message>
        <source>Which of its factors becomes simpler when you differentiate it?</source>
        <translation>أي عامليه يصبح أبسط حين تشتقه؟</translation>
    </message>
    <message>
        <source>Which is the highest power of the letter in the denominator?</source>
        <translation>ما أعلى قوة للحرف في المقام؟</translation>
    </message>
    <message>
        <source>What becomes of a fraction when the number below grows and grows?</source>
        <translation>ماذا يحدث للكسر حين يكبر العدد الذي في المقام أكثر فأكثر؟</translation>
    </message>
    <message>
        <source>For a mean, what do you add, and by what do you divide?</source>
        <translation>لحساب المتوسط، ماذا تجمع، وعلى ماذا تقسم؟</translation>
    </message>
    <message>
        <source>What does the mode tell you about a list?</source>
        <translation>ماذا يخبرك المنوال عن القائمة؟</translation>
    </message>
    <message>
        <source>Which products belong to a determinant, and which one is taken away?</source>
        <translation>ما حواصل الضرب التي يتكوّن منها المحدد، وأيها يُطرح؟</translation>
    </message>
    <message>
        <source>What has to change places in the matrix, and what changes its sign?</source>
        <translation>ما الذي يتبادل مكانه في المصفوفة، وما الذي تتغير إشارته؟</translation>
    </message>
    <message>
        <source>How is each entry of the result made?</source>
        <translation>كيف يُحسب كل عنصر في الناتج؟</translation>
    </message>
    <message>
        <source>What does each entry come to?</source>
        <translation>كم يساوي كل عنصر؟</translation>
    </message>
    <message>
        <source>The components are the legs of a right triangle.</source>
        <translation>المركّبتان هما ضلعا القائمة في مثلث قائم.</translation>
    </message>
    <message>
        <source>How do you find its long side?</source>
        <translation>كيف تجد أطول أضلاعه؟</translation>
    </message>
    <message>
        <source>How far is it across, and how far up?</source>
        <translation>كم المسافة أفقيًّا، وكم المسافة رأسيًّا؟</translation>
    </message>
    <message>
        <source>And how far is it straight there?</source>
        <translation>وكم المسافة بخط مستقيم؟</translation>
    </message>
    <message>
        <source>What does the equation look like with these numbers in it?</source>
        <translation>كيف تبدو المعادلة بعد وضع هذه الأعداد فيها؟</translation>
    </message>
    <message>
        <source>What does the sum come to, and in which unit?</source>
        <translation>كم يساوي المجموع، وبأي وحدة؟</translation>
    </message>
    <message>
        <source>If you choose one of the numbers, which others follow from it?</source>
        <translation>إذا اخترت أحد الأعداد، فأي الأعداد الأخرى تنتج منه؟</translation>
    </message>
    <message>
        <source>Which number belongs in front of which substance?</source>
        <translation>أي عدد يوضع أمام أي مادة؟</translation>
    </message>
    <message>
        <source>What does the product come to, and in which unit?</source>
        <translation>كم يساوي حاصل الضرب، وبأي وحدة؟</translation>
    </message>
    <message>
        <source>What does it come to, and in which unit?</source>
        <translation>كم الناتج، وبأي وحدة؟</translation>
    </message>
    <message>
        <source>Is it a length, an area or a volume?</source>
        <translation>هل هو طول أم مساحة أم حجم؟</translation>
    </message>
    <message>
        <source>Which unit does it have, then?</source>
        <translation>فما وحدته إذن؟</translation>
    </message>
    <message>
        <source>Which numbers does the story give, and what happens to them, one after the other?</source>
        <translation>ما الأعداد التي تعطيها القصة، وماذا يحدث لها خطوة بعد خطوة؟</translation>
    </message>
    <message>
        <source>What could a letter stand for, and what does the story say about it?</source>
        <translation>إلى ماذا يمكن أن يرمز حرف، وماذا تقول القصة عنه؟</translation>
    </message>
    <message>
        <source>Which of the numbers does the story ask for?</source>
        <translation>عن أي عدد من الأعداد تسأل القصة؟</translation>
    </message>
    <message>
        <source>Which numbers does that give?</source>
        <translation>ما الأعداد التي تنتج من ذلك؟</translation>
    </message>
    <message>
        <source>Does that fit the story?</source>
        <translation>هل يناسب ذلك القصة؟</translation>
    </message>
    <message>
        <source>How high is the parabola at its axis?</source>
        <translation>ما ارتفاع القطع المكافئ عند محوره؟</translation>
    </message>
    <message>
        <source>Which two coordinates does the vertex have?</source>
        <translation>ما إحداثيا الرأس؟</translation>
    </message>
    <message>
        <source>Which value does the function have there?</source>
        <translation>ما قيمة الدالة هناك؟</translation>
    </message>
    <message>
        <source>It is one to know by heart.</source>
        <translation>هي من القيم التي يحسن حفظها.</translation>
    </message>
    <message>
        <source>Which function takes the values back?</source>
        <translation>أي دالة تُرجع القيم إلى أصلها؟</translation>
    </message>
    <message>
        <source>Which numbers satisfy that?</source>
        <translation>أي أعداد تحقق ذلك؟</translation>
    </message>
    <message>
        <source>Whose square are the first three terms?</source>
        <translation>الحدود الثلاثة الأولى مربع ماذا؟</translation>
    </message>
    <message>
        <source>What undoes a derivative, on both sides?</source>
        <translation>ما الذي يلغي المشتقة في الطرفين؟</translation>
    </message>
    <message>
        <source>Which functions have these derivatives?</source>
        <translation>ما الدوال التي هذه مشتقاتها؟</translation>
    </message>
    <message>
        <source>And where does the constant go?</source>
        <translation>وأين يوضع الثابت؟</translation>
    </message>
    <message>
        <source>What undoes the logarithm?</source>
        <translation>ما الذي يلغي اللوغاريتم؟</translation>
    </message>
    <message>
        <source>What does the story say about these numbers?</source>
        <translation>ماذا تقول القصة عن هذه الأعداد؟</translation>
    </message>
    <message>
        <source>How many choices are there for each place, and does the order matter?</source>
        <translation>كم اختيارًا لكل موضع، وهل الترتيب مهم؟</translation>
    </message>
    <message>
        <source>What would you write down first?</source>
        <translation>ماذا تكتب أولًا؟</translation>
    </message>
    <message>
        <source>Compare your line with the one before, piece by piece.</source>
        <translation>قارن سطرك بالسطر الذي قبله، جزءًا جزءًا.</translation>
    </message>
    <message>
        <source>Where do they part?</source>
        <translation>أين يبدأ الاختلاف بينهما؟</translation>
    </message>
    <message>
        <source>Look at your answer once more: how did you get there?</source>
        <translation>انظر إلى إجابتك مرة أخرى: كيف وصلت إليها؟</translation>
    </message>
    <message>
        <source>In which unit is the answer?</source>
        <translation>بأي وحدة تكون الإجابة؟</translation>
    </message>
    <message>
        <source>What does your number look like with it?</source>
        <translation>كيف يبدو عددك معها؟</translation>
    </message>
    <message>
        <source>It is the theorem of Pythagoras: the ways across and up are the legs of a right triangle, and the straight way is its long side.</source>
        <translation>هذه نظرية فيثاغورس: المسافتان الأفقية والرأسية هما ضلعا القائمة في مثلث قائم، والمسافة بخط مستقيم أطول أضلاعه.</translation>
    </message>
    <message>
        <source>There is one step fewer than there are numbers: after the first step one is at the second number.</source>
        <translation>عدد الخطوات أقل من عدد الأعداد بواحد: بعد الخطوة الأولى نكون عند العدد الثاني.</translation>
    </message>
    <message>
        <source>Numbers are worked out with numbers, and units with units.</source>
        <translation>تُحسب الأعداد مع الأعداد، والوحدات مع الوحدات.</translation>
    </message>
    <message>
        <source>Nothing new is worked out here: the solutions are only written down together.</source>
        <translation>لا يُحسب هنا شيء جديد: تُكتب الحلول معًا فقط.</translation>
    </message>
    <message>
        <source>From one zero to the next the sign stays as it is, so one look at each piece is enough.</source>
        <translation>من صفر إلى الصفر التالي تبقى الإشارة كما هي، فتكفي نظرة واحدة إلى كل جزء.</translation>
    </message>
    <message>
        <source>The two new terms come to the middle one, so nothing has changed; but now they pair up.</source>
        <translation>مجموع الحدين الجديدين هو الحد الأوسط، فلم يتغير شيء؛ لكن الحدود تتجمع الآن في أزواج.</translation>
    </message>
    <message>
        <source>Half of a third is a sixth: a part of a part.</source>
        <translation>نصف الثلث سدس: جزء من جزء.</translation>
    </message>
    <message>
        <source>So tops and bottoms are multiplied.</source>
        <translation>لذلك يُضرب البسط في البسط والمقام في المقام.</translation>
    </message>
    <message>
        <source>A product has the same value, and shows what top and bottom share.</source>
        <translation>لحاصل الضرب القيمة نفسها، وهو يُظهر المشترك بين البسط والمقام.</translation>
    </message>
    <message>
        <source>Put together over one denominator, these fractions are the one you began with.</source>
        <translation>إذا جُمعت هذه الكسور على مقام واحد عاد الكسر الذي بدأت به.</translation>
    </message>
    <message>
        <source>A number that all of these go into has every prime factor as often as each of them has it.</source>
        <translation>العدد الذي تقسمه هذه كلها يحوي كل عامل أولي بقدر ما يتكرر في كل منها.</translation>
    </message>
    <message>
        <source>A number that is a product has a factor no larger than its square root.</source>
        <translation>كل عدد هو حاصل ضرب له عامل لا يزيد عن جذره التربيعي.</translation>
    </message>
    <message>
        <source>So one need not try further.</source>
        <translation>لذلك لا حاجة إلى التجربة أبعد من ذلك.</translation>
    </message>
    <message>
        <source>The places behind the point are tenths, hundredths, thousandths, and so on.</source>
        <translation>المنازل بعد الفاصلة العشرية هي الأعشار، ثم الأجزاء من مئة، ثم الأجزاء من ألف، وهكذا.</translation>
    </message>
    <message>
        <source>A digit from 5 on is at least half of the place before it, so the nearer number is the next one up.</source>
        <translation>الرقم 5 أو أكثر هو نصف المنزلة التي قبله على الأقل، فالعدد الأقرب هو التالي الأكبر.</translation>
    </message>
    <message>
        <source>The factors of a product may change places, and the number usually stands first.</source>
        <translation>يمكن تبديل أماكن عوامل حاصل الضرب، والعدد يوضع عادةً أولًا.</translation>
    </message>
    <message>
        <source>A power is a product of equal factors.</source>
        <translation>القوة حاصل ضرب عوامل متساوية.</translation>
    </message>
    <message>
        <source>Writing the factors out shows why the law holds.</source>
        <translation>كتابة العوامل كلها تبيّن لماذا يصحّ القانون.</translation>
    </message>
    <message>
        <source>The root of a product is the product of the roots, so the root of the square can be taken by itself.</source>
        <translation>جذر حاصل الضرب هو حاصل ضرب الجذور، فيمكن أخذ جذر المربع وحده.</translation>
    </message>
    <message>
        <source>Plus or minus means: one solution with plus, and one with minus.</source>
        <translation>زائد أو ناقص يعني: حل مع زائد وحل مع ناقص.</translation>
    </message>
    <message>
        <source>Equal numbers have equal logarithms, and the logarithm brings the exponent down in front.</source>
        <translation>للأعداد المتساوية لوغاريتمات متساوية، واللوغاريتم يُنزل الأس إلى الأمام.</translation>
    </message>
    <message>
        <source>A sum grows as fast as its terms do together, so each term is taken by itself.</source>
        <translation>يتزايد المجموع بسرعة تزايد حدوده معًا، لذلك يؤخذ كل حد وحده.</translation>
    </message>
    <message>
        <source>Three times a function grows three times as fast.</source>
        <translation>ثلاثة أمثال الدالة تتزايد أسرع بثلاث مرات.</translation>
    </message>
    <message>
        <source>One of the rules one learns by heart: the exponent comes down in front, and becomes one less.</source>
        <translation>إحدى القواعد التي تُحفظ: ينزل الأس إلى الأمام وينقص واحدًا.</translation>
    </message>
    <message>
        <source>Its graph is a straight line, and the number in front of the letter is its slope.</source>
        <translation>تمثيلها البياني مستقيم، والعدد الذي أمام الحرف هو ميله.</translation>
    </message>
    <message>
        <source>Where the sine rises most steeply the cosine is 1, and at the top of the sine it is 0.</source>
        <translation>حيث يكون صعود الجيب أشد ما يكون، يساوي جيب التمام 1، وعند قمة الجيب يساوي 0.</translation>
    </message>
    <message>
        <source>The cosine falls where the sine is positive, so a minus sign comes in.</source>
        <translation>يتناقص جيب التمام حيث يكون الجيب موجبًا، لذلك تظهر إشارة ناقص.</translation>
    </message>
    <message>
        <source>It is the product rule of derivatives, read backwards.</source>
        <translation>هذه قاعدة الضرب في الاشتقاق مقروءة بالعكس.</translation>
    </message>
    <message>
        <source>The area up to the upper limit, less the area up to the lower one; a constant would cancel.</source>
        <translation>المساحة حتى الحد الأعلى ناقص المساحة حتى الحد الأدنى؛ أما الثابت فيُختزل.</translation>
    </message>
    <message>
        <source>Integrating undoes differentiating.</source>
        <translation>التكامل يعكس الاشتقاق.</translation>
    </message>
    <message>
        <source>Differentiate the result, and you are back where you began.</source>
        <translation>اشتق الناتج تعُد إلى حيث بدأت.</translation>
    </message>
    <message>
        <source>The function has no gap there: its values come close to the one it has at the place itself.</source>
        <translation>لا فجوة في الدالة هناك: قيمها تقترب من قيمتها عند الموضع نفسه.</translation>
    </message>
    <message>
        <source>Near the place, top and bottom run like their tangents, so their slopes decide.</source>
        <translation>قرب هذا الموضع يسير البسط والمقام مثل مماسَّيهما، فالميلان هما الحاسمان.</translation>
    </message>
    <message>
        <source>Top and bottom are divided by the same, so the fraction keeps its value.</source>
        <translation>يُقسم البسط والمقام على الشيء نفسه، فيحتفظ الكسر بقيمته.</translation>
    </message>
    <message>
        <source>The larger the number below, the smaller the fraction.</source>
        <translation>كلما كبر العدد الذي في المقام صغر الكسر.</translation>
    </message>
    <message>
        <source>A letter stands for a number.</source>
        <translation>الحرف يمثّل عددًا.</translation>
    </message>
    <message>
        <source>Where the number is known, it may be put in its place.</source>
        <translation>وحيث يكون العدد معروفًا، يجوز وضعه مكان الحرف.</translation>
    </message>
    <message>
        <source>For every angle the squares of sine and cosine come to 1 together.</source>
        <translation>لكل زاوية، مجموع مربعي الجيب وجيب التمام يساوي 1.</translation>
    </message>
    <message>
        <source>Sine and cosine are never larger than 1, and never smaller than -1.</source>
        <translation>الجيب وجيب التمام لا يزيدان أبدًا عن 1 ولا يقلان عن ⁦-1⁩.</translation>
    </message>
    <message>
        <source>The middle of a list, and its ends, can be seen only when the numbers stand in order.</source>
        <translation>لا يظهر وسط القائمة وطرفاها إلا حين تكون الأعداد مرتبة.</translation>
    </message>
    <message>
        <source>The mean is what each would get if everything were shared out equally.</source>
        <translation>المتوسط هو ما يحصل عليه كل واحد لو وُزِّع كل شيء بالتساوي.</translation>
    </message>
    <message>
        <source>Half of the numbers lie below the median, and half above it.</source>
        <translation>نصف الأعداد أصغر من الوسيط، ونصفها أكبر منه.</translation>
    </message>
    <message>
        <source>The mode is the number that occurs most often.</source>
        <translation>المنوال هو العدد الأكثر تكرارًا.</translation>
    </message>
    <message>
        <source>The determinant of two rows and two columns is defined in this way.</source>
        <translation>محدد الصفين والعمودين معرَّف بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Multiply the two matrices: the result is the identity matrix, and that is what an inverse is for.</source>
        <translation>اضرب المصفوفتين: الناتج هو مصفوفة الوحدة، وهذا هو الغرض من المعكوس.</translation>
    </message>
    <message>
        <source>Each entry of the result is worked out by itself.</source>
        <translation>يُحسب كل عنصر في الناتج وحده.</translation>
    </message>
    <message>
        <source>The unit goes through the formula like a factor: cm times cm is cm squared.</source>
        <translation>تسير الوحدة في الصيغة كأنها عامل: cm في cm يساوي cm تربيع.</translation>
    </message>
    <message>
        <source>A letter of the formula stands for a number with its unit, so both are put in.</source>
        <translation>الحرف في الصيغة يرمز إلى عدد مع وحدته، لذلك يُعوَّض بهما معًا.</translation>
    </message>
    <message>
        <source>Twice as much of everything reacts in the same way; so one number may be chosen, and the others follow.</source>
        <translation>ضِعف الكمية من كل شيء يتفاعل بالطريقة نفسها؛ لذلك يمكن اختيار عدد واحد، والأعداد الأخرى تنتج منه.</translation>
    </message>
    <message>
        <source>The vertex lies on the parabola, so the function says how high it is.</source>
        <translation>يقع الرأس على القطع المكافئ، فالدالة تبيّن ارتفاعه.</translation>
    </message>
    <message>
        <source>The axis gives the first coordinate of the vertex, the function the second.</source>
        <translation>يعطي المحور الإحداثي الأول للرأس، وتعطي الدالة الإحداثي الثاني.</translation>
    </message>
    <message>
        <source>The story and the calculation say the same: once in words, once in signs.</source>
        <translation>القصة والعملية الحسابية تقولان الشيء نفسه: مرة بالكلمات ومرة بالرموز.</translation>
    </message>
    <message>
        <source>A letter stands for what is looked for, and each sentence of the story says something about it.</source>
        <translation>الحرف يرمز إلى ما نبحث عنه، وكل جملة في القصة تقول شيئًا عنه.</translation>
    </message>
    <message>
        <source>The letters are only a help: the story asks for one of them, or for what they give.</source>
        <translation>الحروف وسيلة مساعدة فقط: تسأل القصة عن واحد منها أو عما ينتج منها.</translation>
    </message>
    <message>
        <source>An answer must fit the story, not only the equation.</source>
        <translation>يجب أن تناسب الإجابة القصة، لا المعادلة وحدها.</translation>
    </message>
    <message>
        <source>What the letters stand for is what the story asks about.</source>
        <translation>ما ترمز إليه الحروف هو ما تسأل عنه القصة.</translation>
    </message>
    <message>
        <source>Every possibility is counted, and none is counted twice.</source>
        <translation>تُعَدّ كل إمكانية، ولا تُعَدّ أي منها مرتين.</translation>
    </message>
    <message>
        <source>It takes every value back to the number it came from.</source>
        <translation>تُرجع كل قيمة إلى العدد الذي جاءت منه.</translation>
    </message>
    <message>
        <source>When each letter stands on its own side, each side can be integrated by itself.</source>
        <translation>حين يكون كل حرف في طرفه، يمكن مكاملة كل طرف وحده.</translation>
    </message>
    <message>
        <source>A power of $e$ undoes the logarithm.</source>
        <translation>قوة $e$ تلغي اللوغاريتم.</translation>
    </message>
    <message>
        <source>That is the answer.</source>
        <translation>هذا هو الجواب.</translation>
    </message>
    <message>
        <source>How could you check that it is right?</source>
        <translation>كيف يمكنك التحقق من صحته؟</translation>
    </message>
    <message>
        <source>These questions do not seem to help just now.</source>
        <translation>يبدو أن هذه الأسئلة لا تفيد الآن.</translation>
    </message>
    <message>
        <source>Shall we take a hint?</source>
        <translation>هل نأخذ تلميحًا؟</translation>
    </message>
    <message>
        <source>I do not know the solution of this one myself.</source>
        <translation>لا أعرف أنا نفسي حل هذه المسألة.</translation>
    </message>
    <message>
        <source>What have you tried so far?</source>
        <translation>ماذا جرّبت حتى الآن؟</translation>
    </message>
    <message>
        <source>That may be.</source>
        <translation>قد يكون ذلك.</translation>
    </message>
    <message>
        <source>That is worked out rightly, but it is not the answer yet.</source>
        <translation>هذا محسوب حسابًا صحيحًا، لكنه ليس الجواب بعد.</translation>
    </message>
    <message>
        <source>what does that mean for your line?</source>
        <translation>ماذا يعني ذلك لسطرك؟</translation>
    </message>
    <message>
        <source>I cannot tell what your letters stand for.</source>
        <translation>لا أستطيع معرفة إلى ماذا ترمز حروفك.</translation>
    </message>
    <message>
        <source>Go on, and I check your answer.</source>
        <translation>أكمل، وسأتحقق من إجابتك.</translation>
    </message>
    <message>
        <source>This is worked out rightly, but it is not the answer yet.</source>
        <translation>ما هنا محسوب حسابًا صحيحًا، لكنه ليس الجواب بعد.</translation>
    </message>
    <message>
        <source>Call the number you look for ${name}$.</source>
        <translation>سمِّ العدد الذي تبحث عنه ${name}$.</translation>
    </message>
    <message>
        <source>What is here is right, but there is something more to find.</source>
        <translation>ما كُتب هنا صحيح، لكن بقي شيء آخر تجده.</translation>
    </message>
    <message>
        <source>Which unit does your number have?</source>
        <translation>ما وحدة عددك؟</translation>
    </message>
    <message>
        <source>Write it with its unit.</source>
        <translation>اكتبه مع وحدته.</translation>
    </message>
    <message>
        <source>Write the number alone, in digits.</source>
        <translation>اكتب العدد وحده، بالأرقام.</translation>
    </message>
    <message>
        <source>square metre</source>
        <translation>متر مربع</translation>
    </message>
    <message>
        <source>square metres</source>
        <translation>أمتار مربعة</translation>
    </message>
    <message>
        <source>square kilometre</source>
        <translation>كيلومتر مربع</translation>
    </message>
    <message>
        <source>square kilometres</source>
        <translation>كيلومترات مربعة</translation>
    </message>
    <message>
        <source>square centimetre</source>
        <translation>سنتيمتر مربع</translation>
    </message>
    <message>
        <source>square centimetres</source>
        <translation>سنتيمترات مربعة</translation>
    </message>
    <message>
        <source>square millimetre</source>
        <translation>مليمتر مربع</translation>
    </message>
    <message>
        <source>square millimetres</source>
        <translation>مليمترات مربعة</translation>
    </message>
    <message>
        <source>cubic metre</source>
        <translation>متر مكعب</translation>
    </message>
    <message>
        <source>cubic metres</source>
        <translation>أمتار مكعبة</translation>
    </message>
    <message>
        <source>cubic kilometre</source>
        <translation>كيلومتر مكعب</translation>
    </message>
    <message>
        <source>cubic kilometres</source>
        <translation>كيلومترات مكعبة</translation>
    </message>
    <message>
        <source>cubic centimetre</source>
        <translation>سنتيمتر مكعب</translation>
    </message>
    <message>
        <source>cubic centimetres</source>
        <translation>سنتيمترات مكعبة</translation>
    </message>
    <message>
        <source>cubic millimetre</source>
        <translation>مليمتر مكعب</translation>
    </message>
    <message>
        <source>cubic millimetres</source>
        <translation>مليمترات مكعبة</translation>
    </message>
    <message>
        <source>the {ordinal} equation minus the {ordinal2}, divided by {value}</source>
        <translation>المعادلة {ordinal} ناقص المعادلة {ordinal2}، مقسومًا على {value}</translation>
    </message>
    <message>
        <source>Write the number alone, without a unit.</source>
        <translation>اكتب العدد وحده، من دون وحدة.</translation>
    </message>
    <message>
        <source>Write the number alone, without words or a unit.</source>
        <translation>اكتب العدد وحده، من دون كلمات أو وحدة.</translation>
    </message>
    <message>
        <source>This is right for some values only: what stands inside a logarithm or root must not be negative (ln|...|).</source>
        <translation>هذا صحيح لبعض القيم فقط: ما بداخل اللوغاريتم أو الجذر يجب ألا يكون سالبًا (⁦ln|...|⁩).</translation>
    </message>
    <message>
        <source>There is still something to work out in your answer: it must not hold an integral sign.</source>
        <translation>ما زال في جوابك شيء يجب حسابه: يجب ألا تبقى فيه علامة تكامل.</translation>
    </message>
    <message>
        <source>I cannot tell whether log means the natural logarithm: write ln for that one.</source>
        <translation>لا أستطيع معرفة هل log هو اللوغاريتم الطبيعي: اكتب ln إن كان هو المقصود.</translation>
    </message>
    <message>
        <source>Capital and small letters are different letters: write {variable}.</source>
        <translation>الحروف الكبيرة والصغيرة حروف مختلفة: اكتب {variable}.</translation>
    </message>
    <message>
        <source>This is right for some values only.</source>
        <translation>هذا صحيح لبعض القيم فقط.</translation>
    </message>
    <message>
        <source>One constant is enough, and here are {shown}.</source>
        <translation>يكفي ثابت واحد، وهنا {shown}.</translation>
    </message>
    <message>
        <source>The constant stands here in an unusual way: write + {letter} at the end instead.</source>
        <translation>الثابت مكتوب هنا بطريقة غير مألوفة: اكتب بدلًا من ذلك ⁦+ {letter}⁩ في النهاية.</translation>
    </message>
    <message>
        <source>The letter {taken} already means something in this question: choose another for the constant.</source>
        <translation>للحرف {taken} معنى آخر في هذا السؤال: اختر حرفًا غيره للثابت.</translation>
    </message>
    <message>
        <source>The constant of integration can be any number, so it is to be a letter: write + C.</source>
        <translation>يمكن أن يكون ثابت التكامل أي عدد، لذلك يجب أن يكون حرفًا: اكتب ⁦+ C⁩.</translation>
    </message>
    <message>
        <source>This is right but for the constant of integration, + C.</source>
        <translation>هذا صحيح إلا أن ثابت التكامل ⁦+ C⁩ ناقص.</translation>
    </message>
    <message>
        <source>Some of the logarithms have absolute value bars and others do not: write ln|...| in all of them.</source>
        <translation>بعض اللوغاريتمات فيها رمز القيمة المطلقة وبعضها لا: اكتب ⁦ln|...|⁩ فيها كلها.</translation>
    </message>
    <message>
        <source>You differentiated here instead of integrating.</source>
        <translation>لقد اشتققت هنا بدلًا من أن تكامل.</translation>
    </message>
    <message>
        <source>The constant of integration is to be added: it must not be a factor.</source>
        <translation>ثابت التكامل يُجمع: ولا يجوز أن يكون عاملًا مضروبًا.</translation>
    </message>
    <message>
        <source>This is not right: every sign is the other way round.</source>
        <translation>هذا غير صحيح: كل الإشارات معكوسة.</translation>
    </message>
    <message>
        <source>This is not right by a factor: its derivative is {shown} times what was to be integrated.</source>
        <translation>هذا غير صحيح بسبب عامل: مشتقته تساوي {shown} مضروبًا في الدالة المطلوب تكاملها.</translation>
    </message>
    <message>
        <source>This is what was to be integrated, unchanged.</source>
        <translation>هذه هي الدالة المطلوب تكاملها كما هي دون تغيير.</translation>
    </message>
    <message>
        <source>This is not right: its derivative is not what was to be integrated.</source>
        <translation>هذا غير صحيح: مشتقته ليست الدالة المطلوب تكاملها.</translation>
    </message>
    <message>
        <source>This is right.</source>
        <translation>هذا صحيح.</translation>
    </message>
    <message>
        <source>I cannot decide whether this is right.</source>
        <translation>لا أستطيع أن أقرر إن كان هذا صحيحًا.</translation>
    </message>
    <message>
        <source>{sentence} (at character {position})</source>
        <translation>{sentence} (عند الحرف رقم {position})</translation>
    </message>
    <message>
        <source>The expected answer is not of its kind: {args}</source>
        <translation>الجواب المتوقع ليس من نوعه: {args}</translation>
    </message>
    <message>
        <source>A value is expected here.</source>
        <translation>المطلوب هنا قيمة.</translation>
    </message>
    <message>
        <source>A value is expected here, and not a relation.</source>
        <translation>المطلوب هنا قيمة، لا معادلة أو متباينة.</translation>
    </message>
    <message>
        <source>I expected one value here, and this is a set: write it without the braces.</source>
        <translation>توقعت هنا قيمة واحدة، وهذه مجموعة: اكتبها من دون القوسين المعقوفين.</translation>
    </message>
    <message>
        <source>I expected one value here.</source>
        <translation>توقعت هنا قيمة واحدة.</translation>
    </message>
    <message>
        <source>I expected one value, and plus-minus stands for two.</source>
        <translation>توقعت قيمة واحدة، وزائد أو ناقص يعني قيمتين.</translation>
    </message>
    <message>
        <source>A number is expected, and there is a letter in it: {unknown}.</source>
        <translation>المطلوب عدد، وفيه حرف: {unknown}.</translation>
    </message>
    <message>
        <source>The expected answer is not a chemical formula: {message}</source>
        <translation>الجواب المتوقع ليس صيغة كيميائية: {message}</translation>
    </message>
    <message>
        <source>I cannot tell whether the number belongs to the atom or to the charge: write ^ before the charge.</source>
        <translation>لا أستطيع معرفة هل العدد للذرة أم للشحنة: اكتب ^ قبل الشحنة.</translation>
    </message>
    <message>
        <source>The atoms are right, but the charge is not.</source>
        <translation>الذرات صحيحة، لكن الشحنة غير صحيحة.</translation>
    </message>
    <message>
        <source>The atoms are right, but {value}.</source>
        <translation>الذرات صحيحة، لكن {value}.</translation>
    </message>
    <message>
        <source>Capital and small letters matter: CO and Co are different things.</source>
        <translation>الحروف الكبيرة والصغيرة مهمة: فـ CO و Co شيئان مختلفان.</translation>
    </message>
    <message>
        <source>The elements are right, but their numbers are not.</source>
        <translation>العناصر صحيحة، لكن أعدادها غير صحيحة.</translation>
    </message>
    <message>
        <source>This is another formula.</source>
        <translation>هذه صيغة أخرى.</translation>
    </message>
    <message>
        <source>There is a zero here: is the letter O of oxygen meant?</source>
        <translation>يوجد هنا صفر: هل المقصود الحرف O، رمز الأكسجين؟</translation>
    </message>
    <message>
        <source>The letters are right, but the sign of an element begins with a capital letter and goes on with a small one.</source>
        <translation>الحروف صحيحة، لكن رمز العنصر يبدأ بحرف كبير يتبعه حرف صغير.</translation>
    </message>
    <message>
        <source>The formulas are right, but not the states, such as (s), (l), (g) or (aq).</source>
        <translation>الصيغ صحيحة، لكن الحالات الفيزيائية غير صحيحة، مثل ⁦(s)⁩ و⁦(l)⁩ و⁦(g)⁩ و⁦(aq)⁩.</translation>
    </message>
    <message>
        <source>The atoms are right, but this formula does not show how they belong together.</source>
        <translation>الذرات صحيحة، لكن هذه الصيغة لا تبيّن كيف ترتبط.</translation>
    </message>
    <message>
        <source>The atoms are right, but the molecular formula is asked for: each element once.</source>
        <translation>الذرات صحيحة، لكن المطلوب هو الصيغة الجزيئية: كل عنصر مرة واحدة.</translation>
    </message>
    <message>
        <source>The atoms are right, but their usual order is another one.</source>
        <translation>الذرات صحيحة، لكن ترتيبها المعتاد مختلف.</translation>
    </message>
    <message>
        <source>These are the same atoms, written in another way: I cannot tell whether it is the same substance.</source>
        <translation>هذه هي الذرات نفسها مكتوبة بطريقة أخرى: لا أستطيع معرفة هل هي المادة نفسها.</translation>
    </message>
    <message>
        <source>The expected answer is not a chemical equation: {message}</source>
        <translation>الجواب المتوقع ليس معادلة كيميائية: {message}</translation>
    </message>
    <message>
        <source>The expected equation does not balance.</source>
        <translation>المعادلة المتوقعة غير موزونة.</translation>
    </message>
    <message>
        <source>The atoms balance, but the proportions are not those of this reaction.</source>
        <translation>الذرات موزونة، لكن النسب ليست نسب هذا التفاعل.</translation>
    </message>
    <message>
        <source>This balances, but the numbers can all be divided: smaller whole numbers are asked for.</source>
        <translation>هذا موزون، لكن يمكن قسمة كل الأعداد: المطلوب أعداد صحيحة أصغر.</translation>
    </message>
    <message>
        <source>This balances, but in other numbers than are asked for.</source>
        <translation>هذا موزون، لكن بأعداد غير المطلوبة.</translation>
    </message>
    <message>
        <source>The two sides are exchanged: the arrow points the other way.</source>
        <translation>الطرفان متبادلان: السهم يشير إلى الاتجاه الآخر.</translation>
    </message>
    <message>
        <source>I cannot tell whether {extra} is what is meant by {missing}.</source>
        <translation>لا أستطيع معرفة هل {extra} هو المقصود بـ{missing}.</translation>
    </message>
    <message>
        <source>{extra} does not take part here.</source>
        <translation>{extra} لا يشارك هنا.</translation>
    </message>
    <message>
        <source>A substance is missing on the {wanted}.</source>
        <translation>تنقص مادة في أحد الطرفين: {wanted}.</translation>
    </message>
    <message>
        <source>The charge of {charged} is not right.</source>
        <translation>شحنة {charged} غير صحيحة.</translation>
    </message>
    <message>
        <source>The formula {same_letters} is not right: numbers go in front, not inside.</source>
        <translation>الصيغة {same_letters} غير صحيحة: الأعداد توضع أمامها لا بداخلها.</translation>
    </message>
    <message>
        <source>{extra} is not one of the substances here.</source>
        <translation>{extra} ليس من المواد هنا.</translation>
    </message>
    <message>
        <source>The atoms balance, but the charge does not: {left} on the left and {right_side} on the right.</source>
        <translation>الذرات موزونة، لكن الشحنة غير موزونة: {left} في اليسار و{right_side} في اليمين.</translation>
    </message>
    <message>
        <source>{name} does not balance: {left} on the left and {right_side} on the right{more}.</source>
        <translation>{name} غير موزون: {left} في اليسار و{right_side} في اليمين{more}.</translation>
    </message>
    <message>
        <source>the charge is missing</source>
        <translation>الشحنة ناقصة</translation>
    </message>
    <message>
        <source>it has no charge</source>
        <translation>ليس له شحنة</translation>
    </message>
    <message>
        <source>This is longer than the {max_length} characters I read at once.</source>
        <translation>هذا أطول من {max_length} حرفًا، وهو أقصى ما أقرؤه دفعة واحدة.</translation>
    </message>
    <message>
        <source>There is no &apos;{piece}&apos; to choose from here.</source>
        <translation>لا يوجد هنا &apos;{piece}&apos; بين الاختيارات.</translation>
    </message>
    <message>
        <source>I cannot read &apos;{piece}&apos; as a pair: write it as in a-1.</source>
        <translation>لا أستطيع قراءة &apos;{piece}&apos; كزوج: اكتبه على نحو ⁦a-1⁩.</translation>
    </message>
    <message>
        <source>The options to choose from are missing.</source>
        <translation>الاختيارات ناقصة.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>لم تختر شيئًا بعد.</translation>
    </message>
    <message>
        <source>This is not right.</source>
        <translation>هذا غير صحيح.</translation>
    </message>
    <message>
        <source>What is chosen is right, but not all.</source>
        <translation>ما اخترته صحيح، لكنه ليس كل شيء.</translation>
    </message>
    <message>
        <source>Something is chosen here that is not right.</source>
        <translation>يوجد بين ما اخترته شيء غير صحيح.</translation>
    </message>
    <message>
        <source>An order needs two items at least.</source>
        <translation>الترتيب يحتاج إلى عنصرين على الأقل.</translation>
    </message>
    <message>
        <source>In the expected order an item stands twice.</source>
        <translation>في الترتيب المتوقع عنصر مكرّر.</translation>
    </message>
    <message>
        <source>An item stands here twice.</source>
        <translation>يوجد هنا عنصر مكرّر.</translation>
    </message>
    <message>
        <source>Nothing is put in order yet.</source>
        <translation>لم ترتّب شيئًا بعد.</translation>
    </message>
    <message>
        <source>Not every item is in its place: some are missing, or some do not belong here.</source>
        <translation>ليس كل عنصر في مكانه: بعضها ناقص، أو بعضها لا ينتمي إلى هنا.</translation>
    </message>
    <message>
        <source>This is the other way round.</source>
        <translation>هذا بالعكس تمامًا.</translation>
    </message>
    <message>
        <source>Nearly: {found} and {found2} are the wrong way round.</source>
        <translation>كدت تصيب: {found} و{found2} متبادلان.</translation>
    </message>
    <message>
        <source>Some items are in the right order, but not all.</source>
        <translation>بعض العناصر في الترتيب الصحيح، لكن ليس كلها.</translation>
    </message>
    <message>
        <source>The expected answer has no pairs.</source>
        <translation>لا أزواج في الجواب المتوقع.</translation>
    </message>
    <message>
        <source>In the expected answer an item is paired with itself.</source>
        <translation>في الجواب المتوقع عنصر مقترن بنفسه.</translation>
    </message>
    <message>
        <source>Nothing is matched yet.</source>
        <translation>لم تصل شيئًا بعد.</translation>
    </message>
    <message>
        <source>None of these pairs can be counted as right.</source>
        <translation>لا يمكن احتساب أي من هذه الأزواج صحيحًا.</translation>
    </message>
    <message>
        <source>These are right, but some are missing.</source>
        <translation>هذه صحيحة، لكن بعضها ناقص.</translation>
    </message>
    <message>
        <source>These do not belong together: {bad}.</source>
        <translation>هذه لا يرتبط بعضها ببعض: {bad}.</translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation>المطلوب هنا عدد.</translation>
    </message>
    <message>
        <source>The expected answer is not a complex number: there is a letter in it, {missing}.</source>
        <translation>الجواب المتوقع ليس عددًا مركبًا: فيه حرف هو {missing}.</translation>
    </message>
    <message>
        <source>The expected answer is not a complex number.</source>
        <translation>الجواب المتوقع ليس عددًا مركبًا.</translation>
    </message>
    <message>
        <source>I took {letter} for a letter: write i for the imaginary unit.</source>
        <translation>اعتبرت {letter} حرفًا عاديًّا: اكتب i للوحدة التخيلية.</translation>
    </message>
    <message>
        <source>A number is expected, and there is a letter in it: {shown}.</source>
        <translation>المطلوب عدد، وفيه حرف: {shown}.</translation>
    </message>
    <message>
        <source>This is close, but rounded: exact values are asked for.</source>
        <translation>هذا قريب، لكنه مقرّب: المطلوب قيم دقيقة.</translation>
    </message>
    <message>
        <source>Look at the sign of the imaginary part: this is the conjugate.</source>
        <translation>انظر إلى إشارة الجزء التخيلي: هذا هو العدد المرافق.</translation>
    </message>
    <message>
        <source>The real part is right, but an imaginary part is missing.</source>
        <translation>الجزء الحقيقي صحيح، لكن الجزء التخيلي ناقص.</translation>
    </message>
    <message>
        <source>The real part is right, but the imaginary part is not.</source>
        <translation>الجزء الحقيقي صحيح، لكن الجزء التخيلي غير صحيح.</translation>
    </message>
    <message>
        <source>The imaginary part is right, but the real part is not.</source>
        <translation>الجزء التخيلي صحيح، لكن الجزء الحقيقي غير صحيح.</translation>
    </message>
    <message>
        <source>The real and the imaginary part are the wrong way round.</source>
        <translation>الجزءان الحقيقي والتخيلي متبادلان.</translation>
    </message>
    <message>
        <source>This is right but for the ends: look at whether &lt; or &lt;= is meant.</source>
        <translation>هذا صحيح باستثناء الطرفين: انظر هل المقصود ⁦&lt;⁩ أم ⁦&lt;=⁩.</translation>
    </message>
    <message>
        <source>This is the wrong way round: it holds exactly where it should not.</source>
        <translation>هذا معكوس: فهو يتحقق تمامًا حيث يجب ألا يتحقق.</translation>
    </message>
    <message>
        <source>Something is lost: there are solutions that do not satisfy this.</source>
        <translation>ضاع شيء: توجد حلول لا تحقق هذا.</translation>
    </message>
    <message>
        <source>This has solutions that it should not have.</source>
        <translation>لهذا حلول يجب ألا تكون له.</translation>
    </message>
    <message>
        <source>This equation does not say the same.</source>
        <translation>هذه المعادلة لا تعني الشيء نفسه.</translation>
    </message>
    <message>
        <source>An equation is expected, with an equals sign in it.</source>
        <translation>المطلوب معادلة فيها علامة مساواة.</translation>
    </message>
    <message>
        <source>This has the same solutions, but one of them counts more often than it should.</source>
        <translation>لهذا الحلول نفسها، لكن أحدها محسوب مرات أكثر مما يجب.</translation>
    </message>
    <message>
        <source>Capital and small letters are different letters here.</source>
        <translation>الحروف الكبيرة والصغيرة حروف مختلفة هنا.</translation>
    </message>
    <message>
        <source>The expected answer is not an equation: {args}</source>
        <translation>الجواب المتوقع ليس معادلة: {args}</translation>
    </message>
    <message>
        <source>Look at {where}.</source>
        <translation>انظر إلى {where}.</translation>
    </message>
    <message>
        <source>This agrees where both have a value, but not everywhere the answer has one.</source>
        <translation>هما متفقان حيث تكون لكليهما قيمة، لكن ليس في كل موضع تكون فيه للجواب قيمة.</translation>
    </message>
    <message>
        <source>This is right: it is the same wherever the expected answer has a value.</source>
        <translation>هذا صحيح: فهو مساوٍ للجواب المتوقع حيثما كانت له قيمة.</translation>
    </message>
    <message>
        <source>The value is right, but it is to be written in per cent.</source>
        <translation>القيمة صحيحة، لكن المطلوب كتابتها كنسبة مئوية.</translation>
    </message>
    <message>
        <source>The value is right, but a plain number is expected, without per cent.</source>
        <translation>القيمة صحيحة، لكن المطلوب عدد فقط، من دون نسبة مئوية.</translation>
    </message>
    <message>
        <source>There is something in it that does not belong here: {unknown}.</source>
        <translation>فيه شيء لا ينتمي إلى هنا: {unknown}.</translation>
    </message>
    <message>
        <source>This is right, and more exact than was asked for.</source>
        <translation>هذا صحيح، وأدق من المطلوب.</translation>
    </message>
    <message>
        <source>For example, the two differ at {where}.</source>
        <translation>مثلًا، يختلف الاثنان عند {where}.</translation>
    </message>
    <message>
        <source>all integers</source>
        <translation>كل الأعداد الصحيحة</translation>
    </message>
    <message>
        <source>Every solution is here, but {none}</source>
        <translation>كل الحلول موجودة، لكن {none}</translation>
    </message>
    <message>
        <source>This is not right: {none}</source>
        <translation>هذا غير صحيح: {none}</translation>
    </message>
    <message>
        <source>This is right as far as it goes, but the solutions repeat for ever: write a period times n too.</source>
        <translation>هذا صحيح إلى هذا الحد، لكن الحلول تتكرر بلا نهاية: أضف أيضًا الدورة مضروبة في n.</translation>
    </message>
    <message>
        <source>What is here is right, but some solutions are missing: not all of {lost} are here.</source>
        <translation>المكتوب هنا صحيح، لكن بعض الحلول ناقصة: ليست كل القيم {lost} موجودة.</translation>
    </message>
    <message>
        <source>An expression is asked for here, without a relation sign.</source>
        <translation>المطلوب هنا عبارة، من دون علامة مساواة أو متباينة.</translation>
    </message>
    <message>
        <source>This is not written as it is asked for here, and I cannot tell whether its value is right.</source>
        <translation>هذا ليس مكتوبًا بالطريقة المطلوبة هنا، ولا أستطيع معرفة هل قيمته صحيحة.</translation>
    </message>
    <message>
        <source>This is not solved yet: say where {value} lies, as in {value1} &lt; 2.</source>
        <translation>هذا لم يُحلّ بعد: اذكر أين يقع {value}، كما في ⁦{value1} &lt; 2⁩.</translation>
    </message>
    <message>
        <source>I expected an answer about {variable} here, not about {own}.</source>
        <translation>توقعت هنا جوابًا عن {variable}، لا عن {own}.</translation>
    </message>
    <message>
        <source>The numbers are right, but infinity always gets a round bracket: it is no number that is reached.</source>
        <translation>الأعداد صحيحة، لكن ما لا نهاية يُكتب معها دائمًا قوس مفتوح: فهي ليست عددًا يُبلَغ.</translation>
    </message>
    <message>
        <source>In the expected answer {end} is not a real number.</source>
        <translation>في الجواب المتوقع {end} ليس عددًا حقيقيًّا.</translation>
    </message>
    <message>
        <source>In the expected answer the larger end of an interval stands first.</source>
        <translation>في الجواب المتوقع كُتب الطرف الأكبر للفترة أولًا.</translation>
    </message>
    <message>
        <source>The parts are right, but no number is in both: join them with &apos;or&apos;.</source>
        <translation>الجزءان صحيحان، لكن لا عدد ينتمي إليهما معًا: اربط بينهما بكلمة &apos;or&apos; (أو).</translation>
    </message>
    <message>
        <source>This is not right: no number belongs here.</source>
        <translation>هذا غير صحيح: لا عدد ينتمي إلى هنا.</translation>
    </message>
    <message>
        <source>This is not right: there are numbers that belong here.</source>
        <translation>هذا غير صحيح: توجد أعداد تنتمي إلى هنا.</translation>
    </message>
    <message>
        <source>This is not right: single numbers stand here, and a whole range of them is expected.</source>
        <translation>هذا غير صحيح: المكتوب أعداد منفردة، والمطلوب مدى كامل من الأعداد.</translation>
    </message>
    <message>
        <source>Nearly: {end} belongs to it too.</source>
        <translation>كدت تصيب: {end} ينتمي إليها أيضًا.</translation>
    </message>
    <message>
        <source>Nearly: {end} has to be left out.</source>
        <translation>كدت تصيب: يجب استبعاد {end}.</translation>
    </message>
    <message>
        <source>What is here is right, but {end} is missing.</source>
        <translation>المكتوب هنا صحيح، لكن {end} ناقص.</translation>
    </message>
    <message>
        <source>Nearly: {end} does not belong to it.</source>
        <translation>كدت تصيب: {end} لا ينتمي إليها.</translation>
    </message>
    <message>
        <source>The numbers are right, but {end} itself belongs to it.</source>
        <translation>الأعداد صحيحة، لكن {end} نفسه ينتمي إليها.</translation>
    </message>
    <message>
        <source>The numbers are right, but {end} itself does not belong to it.</source>
        <translation>الأعداد صحيحة، لكن {end} نفسه لا ينتمي إليها.</translation>
    </message>
    <message>
        <source>The boundary is right, but it is the other side of it.</source>
        <translation>الحد الفاصل صحيح، لكن المطلوب هو الجهة الأخرى منه.</translation>
    </message>
    <message>
        <source>What is here is right, but a part is missing.</source>
        <translation>المكتوب هنا صحيح، لكن جزءًا ناقص.</translation>
    </message>
    <message>
        <source>Everything that belongs to it is here, but also a part that does not.</source>
        <translation>كل ما ينتمي إليها موجود، لكن معه جزء لا ينتمي إليها.</translation>
    </message>
    <message>
        <source>This goes on too far: there is a boundary missing.</source>
        <translation>هذا يمتد أكثر من اللازم: ينقص حد فاصل.</translation>
    </message>
    <message>
        <source>The direction is right, but the boundary is not.</source>
        <translation>الاتجاه صحيح، لكن الحد الفاصل غير صحيح.</translation>
    </message>
    <message>
        <source>One end is right, but the other is not.</source>
        <translation>أحد الطرفين صحيح، لكن الآخر غير صحيح.</translation>
    </message>
    <message>
        <source>The value is right, but a fraction is asked for, without per cent.</source>
        <translation>القيمة صحيحة، لكن المطلوب كسر، من دون نسبة مئوية.</translation>
    </message>
    <message>
        <source>A {kind} is expected here.</source>
        <translation>المطلوب هنا شيء آخر: {kind}.</translation>
    </message>
    <message>
        <source>In the expected answer there is a cell without a value.</source>
        <translation>في الجواب المتوقع خانة بلا قيمة.</translation>
    </message>
    <message>
        <source>Rows and columns are the wrong way round.</source>
        <translation>الصفوف والأعمدة متبادلة.</translation>
    </message>
    <message>
        <source>A matrix with {rows} and {columns} is expected, not one with {rows2} and {columns2}.</source>
        <translation>المطلوب مصفوفة فيها {rows} و{columns}، لا مصفوفة فيها {rows2} و{columns2}.</translation>
    </message>
    <message>
        <source>The expected answer is not a vector.</source>
        <translation>الجواب المتوقع ليس متّجهًا.</translation>
    </message>
    <message>
        <source>A vector is expected here, not a matrix.</source>
        <translation>المطلوب هنا متّجه، لا مصفوفة.</translation>
    </message>
    <message>
        <source>A vector with {wanted} is expected, not with {found}.</source>
        <translation>المطلوب متّجه فيه {wanted}، لا {found}.</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>الصف {row}، العمود {column}</translation>
    </message>
    <message>
        <source>Not everything is right here: look at {named}.</source>
        <translation>ليس كل شيء هنا صحيحًا: انظر إلى {named}.</translation>
    </message>
    <message>
        <source>This is not right: a whole number is expected.</source>
        <translation>هذا غير صحيح: المطلوب عدد صحيح.</translation>
    </message>
    <message>
        <source>The expected answer is not a number.</source>
        <translation>الجواب المتوقع ليس عددًا.</translation>
    </message>
    <message>
        <source>The expected answer is two numbers, and one is asked for.</source>
        <translation>الجواب المتوقع عددان، والمطلوب عدد واحد.</translation>
    </message>
    <message>
        <source>The expected answer is not a number: there is a letter in it, {unknown}.</source>
        <translation>الجواب المتوقع ليس عددًا: فيه حرف هو {unknown}.</translation>
    </message>
    <message>
        <source>The expected answer is not a real number: declare the kind complex.</source>
        <translation>الجواب المتوقع ليس عددًا حقيقيًّا: حدّد النوع complex (مركّب).</translation>
    </message>
    <message>
        <source>The expected answer is not a whole number.</source>
        <translation>الجواب المتوقع ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>This is not right: infinity is not a number.</source>
        <translation>هذا غير صحيح: ما لا نهاية ليست عددًا.</translation>
    </message>
    <message>
        <source>This agrees with the answer as far as that was rounded.</source>
        <translation>هذا متفق مع الجواب بالقدر الذي قُرِّب إليه الجواب.</translation>
    </message>
    <message>
        <source>This is close, but rounded: the exact value is asked for.</source>
        <translation>هذا قريب، لكنه مقرّب: المطلوب القيمة الدقيقة.</translation>
    </message>
    <message>
        <source>This is not right: look at the sign.</source>
        <translation>هذا غير صحيح: انظر إلى الإشارة.</translation>
    </message>
    <message>
        <source>This is not right: it is off by a power of ten.</source>
        <translation>هذا غير صحيح: الفرق في قوة من قوى العشرة.</translation>
    </message>
    <message>
        <source>This is not right: the fraction is upside down.</source>
        <translation>هذا غير صحيح: الكسر مقلوب.</translation>
    </message>
    <message>
        <source>This is close, but not precise enough.</source>
        <translation>هذا قريب، لكنه غير دقيق بما يكفي.</translation>
    </message>
    <message>
        <source>What is here is right, but {missing} is missing.</source>
        <translation>المكتوب هنا صحيح، لكن {missing} ناقص.</translation>
    </message>
    <message>
        <source>Every solution is here, but {extra} is none.</source>
        <translation>كل الحلول موجودة، لكن {extra} ليس حلًّا.</translation>
    </message>
    <message>
        <source>This is no solution: {extra}.</source>
        <translation>هذا ليس حلًّا: {extra}.</translation>
    </message>
    <message>
        <source>The two values are the wrong way round.</source>
        <translation>القيمتان متبادلتان.</translation>
    </message>
    <message>
        <source>Some of the values are right, but not all of them.</source>
        <translation>بعض القيم صحيحة، لكن ليس كلها.</translation>
    </message>
    <message>
        <source>significant figure</source>
        <translation>رقم معنوي</translation>
    </message>
    <message>
        <source>decimal place</source>
        <translation>منزلة عشرية</translation>
    </message>
    <message>
        <source>{many} significant figure</source>
        <translation>{many} من الأرقام المعنوية</translation>
    </message>
    <message>
        <source>{many} significant figures</source>
        <translation>{many} من الأرقام المعنوية</translation>
    </message>
    <message>
        <source>{many} decimal place</source>
        <translation>{many} من المنازل العشرية</translation>
    </message>
    <message>
        <source>{many} decimal places</source>
        <translation>{many} من المنازل العشرية</translation>
    </message>
    <message>
        <source>The number of significant figures asked for is missing.</source>
        <translation>عدد الأرقام المعنوية المطلوبة ناقص.</translation>
    </message>
    <message>
        <source>The value is right, but {asked} are asked for, and these are fewer.</source>
        <translation>القيمة صحيحة، لكن المطلوب {asked}، وهنا أقل من ذلك.</translation>
    </message>
    <message>
        <source>To {asked} this is right, but more are given than were asked for.</source>
        <translation>هذا صحيح إلى {asked}، لكن المكتوب أكثر من المطلوب.</translation>
    </message>
    <message>
        <source>This is close, but the last digit is not rounded correctly.</source>
        <translation>هذا قريب، لكن الرقم الأخير غير مقرّب تقريبًا صحيحًا.</translation>
    </message>
    <message>
        <source>Write one decimal number with {asked}.</source>
        <translation>اكتب عددًا عشريًّا واحدًا مقرّبًا إلى {asked}.</translation>
    </message>
    <message>
        <source>The value is right: write it as a decimal number with {asked}.</source>
        <translation>القيمة صحيحة: اكتبها كعدد عشري مقرّب إلى {asked}.</translation>
    </message>
    <message>
        <source>I cannot tell how far this slash reaches: put brackets around what is below it.</source>
        <translation>لا أستطيع معرفة مدى هذه الشرطة المائلة: ضع أقواسًا حول ما تحتها.</translation>
    </message>
    <message>
        <source>Write a decimal number with a point, as in 2.5.</source>
        <translation>اكتب العدد العشري بنقطة، مثل 2.5.</translation>
    </message>
    <message>
        <source>I cannot tell whether these letters are one unit or several: put a space between units.</source>
        <translation>لا أستطيع معرفة هل هذه الحروف وحدة واحدة أم عدة وحدات: ضع مسافة بين الوحدات.</translation>
    </message>
    <message>
        <source>The value is right, but a unit is written with the wrong capital or small letter: {unit} is meant.</source>
        <translation>القيمة صحيحة، لكن في وحدة حرف كبير بدل صغير أو صغير بدل كبير: المقصود {unit}.</translation>
    </message>
    <message>
        <source>The number is right, but the unit is missing.</source>
        <translation>العدد صحيح، لكن الوحدة ناقصة.</translation>
    </message>
    <message>
        <source>There is only a unit here: the number is missing.</source>
        <translation>لا توجد هنا إلا وحدة: العدد ناقص.</translation>
    </message>
    <message>
        <source>The value is right, but it is asked for in {wanted}.</source>
        <translation>القيمة صحيحة، لكنها مطلوبة بوحدة {wanted}.</translation>
    </message>
    <message>
        <source>Look at the prefix: the unit is off by a power of ten.</source>
        <translation>انظر إلى البادئة: الوحدة مختلفة بقوة من قوى العشرة.</translation>
    </message>
    <message>
        <source>The number is right for {wanted}, but the unit written here is {unit}.</source>
        <translation>العدد صحيح لوحدة {wanted}، لكن الوحدة المكتوبة هنا {unit}.</translation>
    </message>
    <message>
        <source>The value is right, but the unit is written °{unit}; {unit2} alone is another unit.</source>
        <translation>القيمة صحيحة، لكن الوحدة تُكتب ⁦°{unit}⁩؛ أما {unit2} وحدها فوحدة أخرى.</translation>
    </message>
    <message>
        <source>The unit is right, but the number is not.</source>
        <translation>الوحدة صحيحة، لكن العدد غير صحيح.</translation>
    </message>
    <message>
        <source>I cannot tell whether this is a temperature or a difference of two temperatures: write it in kelvin.</source>
        <translation>لا أستطيع معرفة هل هذه درجة حرارة أم فرق بين درجتي حرارة: اكتبها بالكلفن.</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>لا وحدة</translation>
    </message>
    <message>
        <source>Write the quantity alone, without &apos;{name} =&apos;.</source>
        <translation>اكتب الكمية وحدها، من دون ⁦&apos;{name} =&apos;⁩.</translation>
    </message>
    <message>
        <source>Capital and small letters matter here: {unit} is not {unit2}.</source>
        <translation>الحروف الكبيرة والصغيرة مهمة هنا: {unit} ليست {unit2}.</translation>
    </message>
    <message>
        <source>The expected answer is not a quantity: {args}</source>
        <translation>الجواب المتوقع ليس كمية: {args}</translation>
    </message>
    <message>
        <source>{unit} is not a unit.</source>
        <translation>{unit} ليست وحدة.</translation>
    </message>
    <message>
        <source>The expected answer cannot be given in {unit}.</source>
        <translation>لا يمكن إعطاء الجواب المتوقع بوحدة {unit}.</translation>
    </message>
    <message>
        <source>The tolerance {absolute} is of another kind than the expected answer.</source>
        <translation>هامش الخطأ المسموح {absolute} من نوع غير نوع الجواب المتوقع.</translation>
    </message>
    <message>
        <source>The expected answer has no value.</source>
        <translation>ليس للجواب المتوقع قيمة.</translation>
    </message>
    <message>
        <source>This is right as far as it goes, but it is rounded too much.</source>
        <translation>هذا صحيح إلى هذا الحد، لكنه مقرّب أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The value is right: write it as a decimal number with {name}.</source>
        <translation>القيمة صحيحة: اكتبها كعدد عشري مقرّب إلى {name}.</translation>
    </message>
    <message>
        <source>The value is right, but {name} are asked for, and these are fewer.</source>
        <translation>القيمة صحيحة، لكن المطلوب {name}، وهنا أقل من ذلك.</translation>
    </message>
    <message>
        <source>The value is right, but {name} are asked for, and these are more.</source>
        <translation>القيمة صحيحة، لكن المطلوب {name}، وهنا أكثر من ذلك.</translation>
    </message>
    <message>
        <source>The value is right, but it is still to be worked out.</source>
        <translation>القيمة صحيحة، لكن ما زال يجب حسابها.</translation>
    </message>
    <message>
        <source>The number is not right, and the unit is missing.</source>
        <translation>العدد غير صحيح، والوحدة ناقصة.</translation>
    </message>
    <message>
        <source>A plain number is expected here, without a unit.</source>
        <translation>المطلوب هنا عدد فقط، من دون وحدة.</translation>
    </message>
    <message>
        <source>The number is right, but say which degrees these are: °C or °F.</source>
        <translation>العدد صحيح، لكن اذكر أي درجات هذه: ⁦°C⁩ أم ⁦°F⁩.</translation>
    </message>
    <message>
        <source>This is not right: {shown} is a unit of {is_now}, and {should} is asked for.</source>
        <translation>هذا غير صحيح: ما يُقاس بوحدة {shown} هو {is_now}، والمطلوب {should}.</translation>
    </message>
    <message>
        <source>This is not right: {shown} measures something else than {wanted}.</source>
        <translation>هذا غير صحيح: {shown} تقيس شيئًا غير ما تقيسه {wanted}.</translation>
    </message>
    <message>
        <source>Write the ratio with numbers and colons alone, as in 5:7.</source>
        <translation>اكتب النسبة بأعداد ونقطتين رأسيتين فقط، مثل ⁦5:7⁩.</translation>
    </message>
    <message>
        <source>This is the same ratio in other numbers, and I cannot judge whether they matter.</source>
        <translation>هذه هي النسبة نفسها بأعداد أخرى، ولا أستطيع أن أحكم هل الأعداد مهمة.</translation>
    </message>
    <message>
        <source>This is the same ratio, but it is not in lowest terms.</source>
        <translation>هذه هي النسبة نفسها، لكنها ليست في أبسط صورة.</translation>
    </message>
    <message>
        <source>This is the same ratio, but it is to be written in other numbers.</source>
        <translation>هذه هي النسبة نفسها، لكن المطلوب كتابتها بأعداد أخرى.</translation>
    </message>
    <message>
        <source>This is not right: look at the order of the ratio.</source>
        <translation>هذا غير صحيح: انظر إلى ترتيب النسبة.</translation>
    </message>
    <message>
        <source>I cannot tell whether +- means plus or minus here: write +/- if it does, and one sign if it does not.</source>
        <translation>لا أستطيع معرفة هل ⁦+-⁩ هنا تعني زائد أو ناقص: اكتب ⁦+/-⁩ إن كانت كذلك، وإشارة واحدة إن لم تكن.</translation>
    </message>
    <message>
        <source>This is right with g = 10 m/s²; the question does not say it, and I took g = 9.8 m/s².</source>
        <translation>هذا صحيح عند ⁦g = 10 m/s²⁩؛ السؤال لا يذكر القيمة، وقد أخذتُ ⁦g = 9.8 m/s²⁩.</translation>
    </message>
    <message>
        <source>{missing} is missing</source>
        <translation>{missing} ناقص</translation>
    </message>
    <message>
        <source>{missing} are missing</source>
        <translation>{missing} ناقصة</translation>
    </message>
    <message>
        <source>What is here is right, but {lost}.</source>
        <translation>المكتوب هنا صحيح، لكن {lost}.</translation>
    </message>
    <message>
        <source>Every solution is here, but {none}.</source>
        <translation>كل الحلول موجودة، لكن {none}.</translation>
    </message>
    <message>
        <source>{none}; and {lost}.</source>
        <translation>{none}؛ و{lost}.</translation>
    </message>
    <message>
        <source>{none}; and there is another one.</source>
        <translation>{none}؛ ويوجد حل آخر.</translation>
    </message>
    <message>
        <source>There is no solution.</source>
        <translation>لا يوجد حل.</translation>
    </message>
    <message>
        <source>This is not all: every number is a solution.</source>
        <translation>هذا ليس كل شيء: كل عدد حلّ.</translation>
    </message>
    <message>
        <source>This is not right: there is a solution.</source>
        <translation>هذا غير صحيح: يوجد حل.</translation>
    </message>
    <message>
        <source>{shown} and more</source>
        <translation>{shown} وغيرها</translation>
    </message>
    <message>
        <source>this is no solution</source>
        <translation>هذا ليس حلًّا</translation>
    </message>
    <message>
        <source>these are no solutions</source>
        <translation>هذه ليست حلولًا</translation>
    </message>
    <message>
        <source>The expected answer is empty.</source>
        <translation>الجواب المتوقع فارغ.</translation>
    </message>
    <message>
        <source>There is nothing here to read.</source>
        <translation>لا شيء هنا يُقرأ.</translation>
    </message>
    <message>
        <source>Capital letters make a difference here: write each letter small or capital as it should be.</source>
        <translation>الحروف الكبيرة والصغيرة مهمة هنا: اكتب كل حرف كبيرًا أو صغيرًا كما ينبغي.</translation>
    </message>
    <message>
        <source>There is a sign too many or too few here: write only the answer, with its own signs.</source>
        <translation>يوجد هنا رمز زائد أو ناقص: اكتب الجواب فقط، برموزه هو.</translation>
    </message>
    <message>
        <source>I judge answers of a few words only.</source>
        <translation>لا أحكم إلا على أجوبة من كلمات قليلة.</translation>
    </message>
    <message>
        <source>Nearly: look at the spelling.</source>
        <translation>كدت تصيب: انظر إلى الإملاء.</translation>
    </message>
    <message>
        <source>This is not right: it says the opposite.</source>
        <translation>هذا غير صحيح: إنه يقول العكس.</translation>
    </message>
    <message>
        <source>These are the right words in another order, and I cannot judge whether that matters.</source>
        <translation>هذه هي الكلمات الصحيحة بترتيب آخر، ولا أستطيع أن أحكم هل الترتيب مهم.</translation>
    </message>
    <message>
        <source>There are more words here than I can judge: write only the answer.</source>
        <translation>توجد هنا كلمات أكثر مما أستطيع الحكم عليه: اكتب الجواب فقط.</translation>
    </message>
    <message>
        <source>I expected the angle in degrees here, as in 30°.</source>
        <translation>توقعت الزاوية هنا بالدرجات، مثل ⁦30°⁩.</translation>
    </message>
    <message>
        <source>There is no number here, but say which way it grows without bound.</source>
        <translation>لا يوجد هنا عدد، لكن اذكر في أي اتجاه تنمو القيمة بلا حدود.</translation>
    </message>
    <message>
        <source>I cannot work out the answer myself.</source>
        <translation>لا أستطيع حساب الجواب بنفسي.</translation>
    </message>
    <message>
        <source>Put into the equation, this does not make it true.</source>
        <translation>عند التعويض به في المعادلة لا تتحقق.</translation>
    </message>
    <message>
        <source>This solves the equation, but I cannot tell whether it is everything.</source>
        <translation>هذا يحقق المعادلة، لكن لا أستطيع معرفة هل هو كل الحلول.</translation>
    </message>
    <message>
        <source>Put into the equations, this does not make them true.</source>
        <translation>عند التعويض به في المعادلات لا تتحقق.</translation>
    </message>
    <message>
        <source>The digits asked for are a whole number from 0 to 50.</source>
        <translation>عدد الأرقام المطلوبة عدد صحيح من 0 إلى 50.</translation>
    </message>
    <message>
        <source>The tolerance {text} is not a number from 0 up.</source>
        <translation>هامش الخطأ المسموح {text} ليس عددًا من 0 فأكثر.</translation>
    </message>
    <message>
        <source>This is not one decimal number: {text}.</source>
        <translation>هذا ليس عددًا عشريًّا واحدًا: {text}.</translation>
    </message>
    <message>
        <source>Sign before brackets</source>
        <translation>الإشارة أمام الأقواس</translation>
    </message>
    <message>
        <source>The factor before the brackets, with its sign, goes to every term inside.</source>
        <translation>العامل الذي أمام الأقواس يُضرب مع إشارته في كل حد بداخلها.</translation>
    </message>
    <message>
        <source>Brackets half multiplied out</source>
        <translation>فك الأقواس ناقص</translation>
    </message>
    <message>
        <source>The factor before the brackets goes to every term inside.</source>
        <translation>العامل الذي أمام الأقواس يُضرب في كل حد بداخلها.</translation>
    </message>
    <message>
        <source>Products across missing</source>
        <translation>حواصل الضرب المختلطة ناقصة</translation>
    </message>
    <message>
        <source>Every term of the first brackets meets every term of the second.</source>
        <translation>كل حد من القوس الأول يُضرب في كل حد من القوس الثاني.</translation>
    </message>
    <message>
        <source>Middle term of a square</source>
        <translation>الحد الأوسط في المربع</translation>
    </message>
    <message>
        <source>A squared sum has three parts: look at the middle one, its factor and its sign.</source>
        <translation>مربع المجموع له ثلاثة حدود: انظر إلى الحد الأوسط ومعامله وإشارته.</translation>
    </message>
    <message>
        <source>Power of a sum</source>
        <translation>قوة المجموع</translation>
    </message>
    <message>
        <source>The power of a sum is not the sum of the powers: write the brackets out and multiply.</source>
        <translation>قوة المجموع ليست مجموع القوى: اكتب الأقواس كاملة واضرب.</translation>
    </message>
    <message>
        <source>Root of a sum</source>
        <translation>جذر المجموع</translation>
    </message>
    <message>
        <source>The root of a sum is not the sum of the roots.</source>
        <translation>جذر المجموع ليس مجموع الجذور.</translation>
    </message>
    <message>
        <source>Power of a product</source>
        <translation>قوة حاصل الضرب</translation>
    </message>
    <message>
        <source>The exponent belongs to everything inside the brackets.</source>
        <translation>الأس يخص كل ما بداخل الأقواس.</translation>
    </message>
    <message>
        <source>Exponents of a product</source>
        <translation>الأسس في حاصل الضرب</translation>
    </message>
    <message>
        <source>When powers of the same base are multiplied or divided, what happens to the exponents?</source>
        <translation>عند ضرب قوى لها الأساس نفسه أو قسمتها، ماذا يحدث للأسس؟</translation>
    </message>
    <message>
        <source>Power of a power</source>
        <translation>قوة القوة</translation>
    </message>
    <message>
        <source>When a power is raised to a power, what happens to the exponents?</source>
        <translation>عند رفع قوة إلى قوة، ماذا يحدث للأسس؟</translation>
    </message>
    <message>
        <source>Bases multiplied</source>
        <translation>ضرب الأساسات</translation>
    </message>
    <message>
        <source>The base stays as it is when powers of it are multiplied.</source>
        <translation>يبقى الأساس كما هو عند ضرب قواه.</translation>
    </message>
    <message>
        <source>Sum of powers</source>
        <translation>مجموع القوى</translation>
    </message>
    <message>
        <source>Different powers cannot be put together by adding: only like terms can.</source>
        <translation>القوى المختلفة لا تُدمج بالجمع: الحدود المتشابهة وحدها تُجمع.</translation>
    </message>
    <message>
        <source>Negative exponent</source>
        <translation>الأس السالب</translation>
    </message>
    <message>
        <source>A negative exponent does not make the number negative: what does it mean?</source>
        <translation>الأس السالب لا يجعل العدد سالبًا: فماذا يعني؟</translation>
    </message>
    <message>
        <source>Exponent zero</source>
        <translation>الأس صفر</translation>
    </message>
    <message>
        <source>Minus and square</source>
        <translation>السالب والتربيع</translation>
    </message>
    <message>
        <source>Does the square belong to the minus sign, or only to what stands right before it?</source>
        <translation>هل التربيع يشمل إشارة السالب أيضًا، أم يشمل ما قبله مباشرة فقط؟</translation>
    </message>
    <message>
        <source>Power taken for a product</source>
        <translation>اعتبار القوة ضربًا</translation>
    </message>
    <message>
        <source>A power is a repeated multiplication, not a multiplication by the exponent.</source>
        <translation>القوة ضرب متكرر، وليست ضربًا في الأس.</translation>
    </message>
    <message>
        <source>Constant of integration</source>
        <translation>ثابت التكامل</translation>
    </message>
    <message>
        <source>An indefinite integral stands for a whole family of functions: what is missing at the end?</source>
        <translation>التكامل غير المحدود يمثّل عائلة كاملة من الدوال: ما الذي ينقص في النهاية؟</translation>
    </message>
    <message>
        <source>Limits the wrong way round</source>
        <translation>حدّا التكامل متبادلان</translation>
    </message>
    <message>
        <source>Take the value at the upper limit first, and take away the one at the lower limit.</source>
        <translation>خذ أولًا القيمة عند الحد الأعلى، ثم اطرح منها القيمة عند الحد الأدنى.</translation>
    </message>
    <message>
        <source>Lower limit left out</source>
        <translation>إهمال الحد الأدنى</translation>
    </message>
    <message>
        <source>The value at the lower limit has to be taken away, even where it looks as if it were nothing.</source>
        <translation>يجب طرح القيمة عند الحد الأدنى، حتى لو بدت كأنها لا شيء.</translation>
    </message>
    <message>
        <source>Power rule of integration</source>
        <translation>قاعدة القوة في التكامل</translation>
    </message>
    <message>
        <source>Integrating a power raises the exponent by one and divides by the new exponent.</source>
        <translation>عند تكامل قوة يزيد الأس واحدًا، ثم نقسم على الأس الجديد.</translation>
    </message>
    <message>
        <source>Differentiated instead of integrated</source>
        <translation>اشتقاق بدل التكامل</translation>
    </message>
    <message>
        <source>This is the derivative; the integral goes the other way.</source>
        <translation>هذه هي المشتقة؛ والتكامل يسير في الاتجاه المعاكس.</translation>
    </message>
    <message>
        <source>Chain rule</source>
        <translation>قاعدة السلسلة</translation>
    </message>
    <message>
        <source>There is a function inside another: the derivative of the inner one has to be a factor, too.</source>
        <translation>هنا دالة داخل دالة: يجب أن تكون مشتقة الدالة الداخلية عاملًا أيضًا.</translation>
    </message>
    <message>
        <source>Product rule</source>
        <translation>قاعدة الضرب</translation>
    </message>
    <message>
        <source>The derivative of a product is not the product of the derivatives.</source>
        <translation>مشتقة حاصل الضرب ليست حاصل ضرب المشتقات.</translation>
    </message>
    <message>
        <source>Half of the product rule</source>
        <translation>نصف قاعدة الضرب</translation>
    </message>
    <message>
        <source>The product rule has two parts: each factor takes its turn to be differentiated.</source>
        <translation>قاعدة الضرب لها جزءان: يُشتق كل عامل بدوره.</translation>
    </message>
    <message>
        <source>Sign in the product rule</source>
        <translation>الإشارة في قاعدة الضرب</translation>
    </message>
    <message>
        <source>The two parts of the product rule are added.</source>
        <translation>جزءا قاعدة الضرب يُجمعان.</translation>
    </message>
    <message>
        <source>Order in the quotient rule</source>
        <translation>الترتيب في قاعدة القسمة</translation>
    </message>
    <message>
        <source>In the quotient rule the derivative of the numerator comes first: the order decides the sign.</source>
        <translation>في قاعدة القسمة تأتي مشتقة البسط أولًا: الترتيب يحدد الإشارة.</translation>
    </message>
    <message>
        <source>Sign in the quotient rule</source>
        <translation>الإشارة في قاعدة القسمة</translation>
    </message>
    <message>
        <source>The two parts of the quotient rule are not added.</source>
        <translation>جزءا قاعدة القسمة لا يُجمعان.</translation>
    </message>
    <message>
        <source>Quotient rule</source>
        <translation>قاعدة القسمة</translation>
    </message>
    <message>
        <source>The derivative of a quotient is not the quotient of the derivatives.</source>
        <translation>مشتقة ناتج القسمة ليست ناتج قسمة المشتقات.</translation>
    </message>
    <message>
        <source>Square in the quotient rule</source>
        <translation>التربيع في قاعدة القسمة</translation>
    </message>
    <message>
        <source>Look at the denominator of the quotient rule again: something is squared there.</source>
        <translation>انظر ثانية إلى المقام في قاعدة القسمة: هناك شيء يُربَّع.</translation>
    </message>
    <message>
        <source>Derivative of an exponential</source>
        <translation>مشتقة الدالة الأسية</translation>
    </message>
    <message>
        <source>The unknown stands in the exponent: the power rule is not for that.</source>
        <translation>المجهول في الأس: قاعدة القوة لا تصلح هنا.</translation>
    </message>
    <message>
        <source>Sign of a trigonometric derivative</source>
        <translation>إشارة مشتقة الدالة المثلثية</translation>
    </message>
    <message>
        <source>Check which of sine and cosine brings a minus when it is differentiated.</source>
        <translation>تحقّق أيّهما يعطي إشارة سالبة عند الاشتقاق: الجيب أم جيب التمام.</translation>
    </message>
    <message>
        <source>Power rule</source>
        <translation>قاعدة القوة</translation>
    </message>
    <message>
        <source>The power rule: the exponent comes down as a factor, and the new exponent is one less.</source>
        <translation>قاعدة القوة: ينزل الأس عاملًا، ويصبح الأس الجديد أقل بواحد.</translation>
    </message>
    <message>
        <source>Derivative of a constant</source>
        <translation>مشتقة الثابت</translation>
    </message>
    <message>
        <source>A constant does not change: what is its derivative?</source>
        <translation>الثابت لا يتغير: فما مشتقته؟</translation>
    </message>
    <message>
        <source>Digits swapped</source>
        <translation>تبديل رقمين</translation>
    </message>
    <message>
        <source>Compare the digits with the line before: two of them changed places.</source>
        <translation>قارن الأرقام بالسطر السابق: رقمان تبادلا مكانيهما.</translation>
    </message>
    <message>
        <source>Sign copied wrongly</source>
        <translation>نقل الإشارة خطأً</translation>
    </message>
    <message>
        <source>Compare the signs with the line before: one of them changed on the way.</source>
        <translation>قارن الإشارات بالسطر السابق: تغيّرت إحداها أثناء النقل.</translation>
    </message>
    <message>
        <source>Number copied wrongly</source>
        <translation>نقل العدد خطأً</translation>
    </message>
    <message>
        <source>Compare the numbers with the line before: one of them changed on the way.</source>
        <translation>قارن الأعداد بالسطر السابق: تغيّر أحدها أثناء النقل.</translation>
    </message>
    <message>
        <source>Term left out</source>
        <translation>حد منسيّ</translation>
    </message>
    <message>
        <source>Compare with the line before: a term was not written down again.</source>
        <translation>قارن بالسطر السابق: هناك حد لم يُكتب من جديد.</translation>
    </message>
    <message>
        <source>Inequality not turned</source>
        <translation>لم تُعكس علامة المتباينة</translation>
    </message>
    <message>
        <source>Both sides were multiplied or divided by a negative number: what happens to the inequality sign?</source>
        <translation>ضُرب الطرفان في عدد سالب أو قُسما عليه: ماذا يحدث لعلامة المتباينة؟</translation>
    </message>
    <message>
        <source>Inequality turned without reason</source>
        <translation>عُكست علامة المتباينة دون سبب</translation>
    </message>
    <message>
        <source>The inequality sign turns only where both sides are multiplied or divided by a negative number.</source>
        <translation>لا تنعكس علامة المتباينة إلا عند ضرب الطرفين في عدد سالب أو قسمتهما عليه.</translation>
    </message>
    <message>
        <source>Inequality multiplied by the unknown</source>
        <translation>ضرب المتباينة في المجهول</translation>
    </message>
    <message>
        <source>Both sides were multiplied by something that may be negative: look at its two cases.</source>
        <translation>ضُرب الطرفان في شيء قد يكون سالبًا: انظر في الحالتين.</translation>
    </message>
    <message>
        <source>Root of an inequality</source>
        <translation>جذر المتباينة</translation>
    </message>
    <message>
        <source>Think of all the numbers whose square is small enough, or large enough: on both sides of zero.</source>
        <translation>فكّر في كل الأعداد التي مربعها صغير بما يكفي أو كبير بما يكفي: على جانبي الصفر.</translation>
    </message>
    <message>
        <source>Bar of the inequality sign</source>
        <translation>شرطة علامة المتباينة</translation>
    </message>
    <message>
        <source>Compare the inequality signs: is equality still allowed, or was it not before?</source>
        <translation>قارن علامات المتباينة: هل ما زالت المساواة مسموحة، أم لم تكن مسموحة من قبل؟</translation>
    </message>
    <message>
        <source>Plus-minus forgotten</source>
        <translation>نسيان زائد أو ناقص</translation>
    </message>
    <message>
        <source>Only one case of an absolute value</source>
        <translation>حالة واحدة فقط للقيمة المطلقة</translation>
    </message>
    <message>
        <source>What stands between the bars may be positive or negative: there are two cases.</source>
        <translation>ما بداخل القيمة المطلقة قد يكون موجبًا أو سالبًا: هناك حالتان.</translation>
    </message>
    <message>
        <source>Solution dropped</source>
        <translation>حل ساقط</translation>
    </message>
    <message>
        <source>A solution of the line before is missing here.</source>
        <translation>ينقص هنا حل كان في السطر السابق.</translation>
    </message>
    <message>
        <source>Only one factor set to zero</source>
        <translation>مساواة عامل واحد فقط بالصفر</translation>
    </message>
    <message>
        <source>A product is zero when any of its factors is: each factor gives a solution.</source>
        <translation>يكون حاصل الضرب صفرًا إذا كان أيّ من عوامله صفرًا: كل عامل يعطي حلًّا.</translation>
    </message>
    <message>
        <source>Lost root</source>
        <translation>حل ضاع بالقسمة</translation>
    </message>
    <message>
        <source>Both sides were divided by something that may be zero, and that case got lost.</source>
        <translation>قُسم الطرفان على شيء قد يكون صفرًا، فضاعت هذه الحالة.</translation>
    </message>
    <message>
        <source>Product that is not zero</source>
        <translation>حاصل ضرب لا يساوي صفرًا</translation>
    </message>
    <message>
        <source>Only from a product that is zero can you say something about each factor.</source>
        <translation>لا يمكن قول شيء عن كل عامل إلا إذا كان حاصل الضرب صفرًا.</translation>
    </message>
    <message>
        <source>Sign of a root</source>
        <translation>إشارة الحل</translation>
    </message>
    <message>
        <source>Put the number back into its bracket: does the bracket become zero?</source>
        <translation>عوّض العدد في قوسه: هل يصبح القوس صفرًا؟</translation>
    </message>
    <message>
        <source>Root of a negative number</source>
        <translation>جذر عدد سالب</translation>
    </message>
    <message>
        <source>Can the square of a real number be negative?</source>
        <translation>هل يمكن أن يكون مربع عدد حقيقي سالبًا؟</translation>
    </message>
    <message>
        <source>Sign in the quadratic formula</source>
        <translation>الإشارة في القانون العام</translation>
    </message>
    <message>
        <source>Look at the first term of the quadratic formula: which sign does it have?</source>
        <translation>انظر إلى الحد الأول في القانون العام للمعادلة التربيعية: ما إشارته؟</translation>
    </message>
    <message>
        <source>Sign in the discriminant</source>
        <translation>الإشارة في المميّز</translation>
    </message>
    <message>
        <source>Look at the discriminant again: mind the signs of the numbers in it.</source>
        <translation>انظر ثانية إلى المميّز: انتبه إلى إشارات الأعداد فيه.</translation>
    </message>
    <message>
        <source>Denominator of the quadratic formula</source>
        <translation>مقام القانون العام</translation>
    </message>
    <message>
        <source>Look at the denominator of the quadratic formula, and at how far its bar reaches.</source>
        <translation>انظر إلى مقام القانون العام، وإلى أين يمتد خط الكسر فيه.</translation>
    </message>
    <message>
        <source>Sign when moving a term</source>
        <translation>الإشارة عند نقل حد</translation>
    </message>
    <message>
        <source>A term changed sides: what happens to its sign?</source>
        <translation>انتقل حد إلى الطرف الآخر: ماذا يحدث لإشارته؟</translation>
    </message>
    <message>
        <source>Only one side changed</source>
        <translation>تغيير طرف واحد فقط</translation>
    </message>
    <message>
        <source>What is done to one side of an equation has to be done to the other, too.</source>
        <translation>ما يُجرى على أحد طرفي المعادلة يجب أن يُجرى على الطرف الآخر أيضًا.</translation>
    </message>
    <message>
        <source>Coefficient taken away</source>
        <translation>طرح المعامل</translation>
    </message>
    <message>
        <source>The number is a factor of the unknown: which operation undoes a multiplication?</source>
        <translation>العدد مضروب في المجهول: أي عملية تعكس الضرب؟</translation>
    </message>
    <message>
        <source>Sign of a coefficient lost</source>
        <translation>ضياع إشارة المعامل</translation>
    </message>
    <message>
        <source>The coefficient is negative: divide by it with its sign.</source>
        <translation>المعامل سالب: اقسم عليه مع إشارته.</translation>
    </message>
    <message>
        <source>Division upside down</source>
        <translation>قسمة مقلوبة</translation>
    </message>
    <message>
        <source>Wrong inverse operation</source>
        <translation>عملية عكسية خاطئة</translation>
    </message>
    <message>
        <source>To undo a multiplication divide, to undo a division multiply.</source>
        <translation>لعكس الضرب اقسم، ولعكس القسمة اضرب.</translation>
    </message>
    <message>
        <source>Not every term</source>
        <translation>ليس كل الحدود</translation>
    </message>
    <message>
        <source>Whatever is done to an equation is done to every term of it.</source>
        <translation>ما يُفعل بمعادلة يُفعل بكل حد من حدودها.</translation>
    </message>
    <message>
        <source>Numerators and denominators added</source>
        <translation>جمع البسطين والمقامين</translation>
    </message>
    <message>
        <source>Fractions are added over a common denominator; denominators themselves are never added.</source>
        <translation>تُجمع الكسور بعد توحيد المقامات، أما المقامات نفسها فلا تُجمع أبدًا.</translation>
    </message>
    <message>
        <source>Whole number added to the numerator</source>
        <translation>أُضيف العدد الصحيح إلى البسط</translation>
    </message>
    <message>
        <source>Write the whole number as a fraction with the same denominator first.</source>
        <translation>اكتب العدد الصحيح أولًا كسرًا له المقام نفسه.</translation>
    </message>
    <message>
        <source>Numerators not made to fit</source>
        <translation>لم تُعدَّل البسوط</translation>
    </message>
    <message>
        <source>When a fraction gets a new denominator its numerator has to change with it.</source>
        <translation>عندما يأخذ الكسر مقامًا جديدًا يجب أن يتغير بسطه معه.</translation>
    </message>
    <message>
        <source>Divided without turning over</source>
        <translation>قسمة من دون قلب الكسر</translation>
    </message>
    <message>
        <source>To divide by a fraction, multiply by the fraction turned over.</source>
        <translation>للقسمة على كسر اضرب في مقلوبه.</translation>
    </message>
    <message>
        <source>Multiplied crosswise</source>
        <translation>ضرب تبادلي</translation>
    </message>
    <message>
        <source>Fractions are multiplied numerator by numerator and denominator by denominator.</source>
        <translation>تُضرب الكسور بسطًا في بسط ومقامًا في مقام.</translation>
    </message>
    <message>
        <source>Numerator and denominator multiplied</source>
        <translation>ضُرب البسط والمقام كلاهما</translation>
    </message>
    <message>
        <source>A number times a fraction: only the numerator is multiplied.</source>
        <translation>عدد في كسر: يُضرب البسط وحده.</translation>
    </message>
    <message>
        <source>Term cancelled</source>
        <translation>اختُصر حد</translation>
    </message>
    <message>
        <source>Only a factor of the whole numerator and the whole denominator can be cancelled, not a term.</source>
        <translation>لا يُختصر إلا عامل للبسط كله وللمقام كله، لا حد من حدوده.</translation>
    </message>
    <message>
        <source>Only one term divided</source>
        <translation>قُسم حد واحد فقط</translation>
    </message>
    <message>
        <source>The denominator divides every term of the numerator.</source>
        <translation>المقام يقسم كل حد من حدود البسط.</translation>
    </message>
    <message>
        <source>Denominator taken apart</source>
        <translation>تجزئة المقام</translation>
    </message>
    <message>
        <source>A sum in the denominator cannot be taken apart into two fractions.</source>
        <translation>لا يمكن تجزئة مجموع في المقام إلى كسرين.</translation>
    </message>
    <message>
        <source>Logarithm of a sum</source>
        <translation>لوغاريتم مجموع</translation>
    </message>
    <message>
        <source>The logarithm of a sum is not the sum of the logarithms.</source>
        <translation>لوغاريتم المجموع ليس مجموع اللوغاريتمات.</translation>
    </message>
    <message>
        <source>Logarithms put together</source>
        <translation>جمع اللوغاريتمات في واحد</translation>
    </message>
    <message>
        <source>A sum of logarithms is the logarithm of something else than the sum.</source>
        <translation>مجموع اللوغاريتمات هو لوغاريتم شيء آخر غير المجموع.</translation>
    </message>
    <message>
        <source>Logarithm of a product</source>
        <translation>لوغاريتم حاصل ضرب</translation>
    </message>
    <message>
        <source>How does a logarithm turn a product or a quotient into something simpler?</source>
        <translation>كيف يحوّل اللوغاريتم حاصل ضرب أو ناتج قسمة إلى شيء أبسط؟</translation>
    </message>
    <message>
        <source>Logarithm and power</source>
        <translation>اللوغاريتم والقوة</translation>
    </message>
    <message>
        <source>Does the exponent belong to what is inside the logarithm, or to the logarithm itself?</source>
        <translation>هل يعود الأس إلى ما داخل اللوغاريتم أم إلى اللوغاريتم نفسه؟</translation>
    </message>
    <message>
        <source>Function of a sum</source>
        <translation>دالة مجموع</translation>
    </message>
    <message>
        <source>A function of a sum is not the sum of the functions.</source>
        <translation>دالة المجموع ليست مجموع الدوال.</translation>
    </message>
    <message>
        <source>Function of a multiple</source>
        <translation>دالة مضاعف</translation>
    </message>
    <message>
        <source>A factor inside a function cannot simply be taken outside, nor the other way round.</source>
        <translation>لا يمكن إخراج عامل من داخل الدالة ببساطة، ولا إدخاله إليها.</translation>
    </message>
    <message>
        <source>Square of a function</source>
        <translation>مربع دالة</translation>
    </message>
    <message>
        <source>Is the function squared, or what is inside it?</source>
        <translation>هل تُربَّع الدالة أم ما بداخلها؟</translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation>القيمة المطلقة</translation>
    </message>
    <message>
        <source>Think again about what the bars do to a negative number, and to a sum.</source>
        <translation>فكر مرة أخرى في ما تفعله إشارتا القيمة المطلقة بعدد سالب وبمجموع.</translation>
    </message>
    <message>
        <source>Degrees and radians</source>
        <translation>الدرجات والراديان</translation>
    </message>
    <message>
        <source>Check the unit of the angle: degrees or radians?</source>
        <translation>تحقق من وحدة الزاوية: درجات أم راديان؟</translation>
    </message>
    <message>
        <source>Per cent sign</source>
        <translation>علامة النسبة المئوية</translation>
    </message>
    <message>
        <source>Per cent means hundredths.</source>
        <translation>النسبة المئوية تعني أجزاء من مئة.</translation>
    </message>
    <message>
        <source>Rounded number as exact</source>
        <translation>عدد مقرَّب بدل العدد المضبوط</translation>
    </message>
    <message>
        <source>This is rounded: write the exact number, or an about-equal sign.</source>
        <translation>هذا مقرَّب: اكتب العدد المضبوط أو علامة التقريب.</translation>
    </message>
    <message>
        <source>Unit conversion</source>
        <translation>تحويل الوحدة</translation>
    </message>
    <message>
        <source>Check the conversion: is the new unit larger or smaller, and how many of one make the other?</source>
        <translation>تحقق من التحويل: هل الوحدة الجديدة أكبر أم أصغر، وكم من إحداهما يساوي الأخرى؟</translation>
    </message>
    <message>
        <source>Place of the decimal point</source>
        <translation>موضع الفاصلة العشرية</translation>
    </message>
    <message>
        <source>The digits are right: check the place of the decimal point.</source>
        <translation>الأرقام صحيحة: تحقق من موضع الفاصلة العشرية.</translation>
    </message>
    <message>
        <source>Rounded too early</source>
        <translation>تقريب مبكر</translation>
    </message>
    <message>
        <source>Something was rounded before the end: keep the exact numbers until the last step.</source>
        <translation>قُرِّب شيء قبل النهاية: احتفظ بالأعداد المضبوطة حتى الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>Order of operations</source>
        <translation>ترتيب العمليات</translation>
    </message>
    <message>
        <source>Multiply and divide before you add and subtract.</source>
        <translation>اضرب واقسم قبل أن تجمع وتطرح.</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Operations of the same rank are done from left to right.</source>
        <translation>تُجرى العمليات ذات الرتبة نفسها من اليسار إلى اليمين.</translation>
    </message>
    <message>
        <source>Powers first</source>
        <translation>القوى أولًا</translation>
    </message>
    <message>
        <source>Powers come before multiplication and addition.</source>
        <translation>القوى تسبق الضرب والجمع.</translation>
    </message>
    <message>
        <source>Like terms</source>
        <translation>الحدود المتشابهة</translation>
    </message>
    <message>
        <source>When like terms are added the unknown stays as it is: only the numbers in front are added.</source>
        <translation>عند جمع الحدود المتشابهة يبقى المجهول كما هو: تُجمع المعاملات فقط.</translation>
    </message>
    <message>
        <source>Unlike terms put together</source>
        <translation>جُمعت حدود غير متشابهة</translation>
    </message>
    <message>
        <source>Only like terms can be put together.</source>
        <translation>لا تُجمع إلا الحدود المتشابهة.</translation>
    </message>
    <message>
        <source>Unknown taken away</source>
        <translation>طرح المجهول</translation>
    </message>
    <message>
        <source>How many of the unknown are left when one of them is taken away?</source>
        <translation>كم يبقى من المجهول إذا أُخذ منه واحد؟</translation>
    </message>
    <message>
        <source>Two minus signs</source>
        <translation>إشارتا ناقص</translation>
    </message>
    <message>
        <source>Count the minus signs: what do two of them make?</source>
        <translation>عُدَّ إشارات الناقص: ماذا تعطي اثنتان منها؟</translation>
    </message>
    <message>
        <source>Difference the wrong way round</source>
        <translation>الفرق معكوس</translation>
    </message>
    <message>
        <source>Signs of a sum</source>
        <translation>إشارات مجموع</translation>
    </message>
    <message>
        <source>Think of the number line: where do you start, and in which direction do you go?</source>
        <translation>تخيل خط الأعداد: من أين تبدأ، وفي أي اتجاه تسير؟</translation>
    </message>
    <message>
        <source>Fraction upside down</source>
        <translation>كسر مقلوب</translation>
    </message>
    <message>
        <source>Which number belongs above the bar, and which below?</source>
        <translation>أي عدد مكانه فوق خط الكسر، وأيها تحته؟</translation>
    </message>
    <message>
        <source>Slip of reckoning</source>
        <translation>خطأ في الحساب</translation>
    </message>
    <message>
        <source>Check the arithmetic of this line once more.</source>
        <translation>راجع حساب هذا السطر مرة أخرى.</translation>
    </message>
    <message>
        <source>Slip of reckoning while moving</source>
        <translation>خطأ في الحساب عند النقل</translation>
    </message>
    <message>
        <source>There are too many things inside one another here.</source>
        <translation>هنا أشياء كثيرة متداخلة.</translation>
    </message>
    <message>
        <source>There are more than {max_depth} things inside one another here.</source>
        <translation>هنا أكثر من {max_depth} من الأشياء المتداخلة.</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>ينقص شيء في النهاية.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>ينقص شيء هنا.</translation>
    </message>
    <message>
        <source>This closing bracket &apos;{shown}&apos; has no opening bracket before it.</source>
        <translation>قوس الإغلاق &apos;{shown}&apos; لا يسبقه قوس فتح.</translation>
    </message>
    <message>
        <source>I do not know how to read the words &apos;{value}&apos; here.</source>
        <translation>لا أعرف كيف أقرأ الكلمات &apos;{value}&apos; هنا.</translation>
    </message>
    <message>
        <source>I read one statement at a time, and here one follows from another.</source>
        <translation>أقرأ عبارة واحدة في كل مرة، وهنا تنتج واحدة عن أخرى.</translation>
    </message>
    <message>
        <source>I cannot tell whether this : means a ratio or a division.</source>
        <translation>لا أستطيع معرفة هل تعني : هنا نسبة أم قسمة.</translation>
    </message>
    <message>
        <source>Write / for both.</source>
        <translation>اكتب / لكليهما.</translation>
    </message>
    <message>
        <source>I did not expect &apos;{shown}&apos; here.</source>
        <translation>لم أتوقع &apos;{shown}&apos; هنا.</translation>
    </message>
    <message>
        <source>The numbers here get too large for me to compute.</source>
        <translation>تصبح الأعداد هنا أكبر من أن أحسبها.</translation>
    </message>
    <message>
        <source>An exponent here is larger than {max_exponent}.</source>
        <translation>أحد الأسس هنا أكبر من {max_exponent}.</translation>
    </message>
    <message>
        <source>I compute factorials up to {max_factorial} only.</source>
        <translation>أحسب المضروب حتى {max_factorial} فقط.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>هذا القوس غير مغلق.</translation>
    </message>
    <message>
        <source>This closing bracket does not fit the one that opened.</source>
        <translation>قوس الإغلاق هذا لا يناسب قوس الفتح.</translation>
    </message>
    <message>
        <source>There is nothing inside these brackets.</source>
        <translation>لا شيء داخل هذين القوسين.</translation>
    </message>
    <message>
        <source>I do not know what these angle brackets mean.</source>
        <translation>لا أعرف ماذا تعني هذه الأقواس الزاوية.</translation>
    </message>
    <message>
        <source>This closing bracket &apos;{opening}&apos; has no opening bracket before it.</source>
        <translation>قوس الإغلاق &apos;{opening}&apos; لا يسبقه قوس فتح.</translation>
    </message>
    <message>
        <source>I expected an interval with two ends in these brackets.</source>
        <translation>توقعت في هذين القوسين فترة لها طرفان.</translation>
    </message>
    <message>
        <source>This bar | of an absolute value is not closed.</source>
        <translation>إشارة القيمة المطلقة | هذه غير مغلقة.</translation>
    </message>
    <message>
        <source>A determinant needs as many rows as columns.</source>
        <translation>يحتاج المحدد إلى عدد متساوٍ من الصفوف والأعمدة.</translation>
    </message>
    <message>
        <source>There is nothing here to differentiate.</source>
        <translation>لا شيء هنا لاشتقاقه.</translation>
    </message>
    <message>
        <source>I cannot tell how much of this is to be differentiated.</source>
        <translation>لا أستطيع معرفة كم من هذا يُشتق.</translation>
    </message>
    <message>
        <source>Put all of it in one pair of brackets.</source>
        <translation>ضع كل ذلك في زوج واحد من الأقواس.</translation>
    </message>
    <message>
        <source>This integral has only one of its two limits.</source>
        <translation>لهذا التكامل حد واحد فقط من حديه.</translation>
    </message>
    <message>
        <source>I miss the dx of this integral.</source>
        <translation>ينقص dx في هذا التكامل.</translation>
    </message>
    <message>
        <source>Write dx at its end.</source>
        <translation>اكتب dx في نهايته.</translation>
    </message>
    <message>
        <source>I miss what tends to what in this limit.</source>
        <translation>ينقص في هذه النهاية ما يؤول إلى ماذا.</translation>
    </message>
    <message>
        <source>Write lim x-&gt;0 ...</source>
        <translation>اكتب lim x-&gt;0 ...</translation>
    </message>
    <message>
        <source>I miss the limits of this sum.</source>
        <translation>ينقص حدّا هذا المجموع.</translation>
    </message>
    <message>
        <source>letter without a name</source>
        <translation>حرف بلا اسم</translation>
    </message>
    <message>
        <source>This letter looks like {like} but is another one ({name}): type it again with the Latin keyboard.</source>
        <translation>هذا الحرف يشبه {like} لكنه حرف آخر ({name}): اكتبه مرة أخرى بلوحة المفاتيح اللاتينية.</translation>
    </message>
    <message>
        <source>I do not know the letter {char} ({name}).</source>
        <translation>لا أعرف الحرف {char} ({name}).</translation>
    </message>
    <message>
        <source>A backslash stands here with nothing after it.</source>
        <translation>هنا شرطة مائلة عكسية لا شيء بعدها.</translation>
    </message>
    <message>
        <source>I do not know this set of numbers.</source>
        <translation>لا أعرف مجموعة الأعداد هذه.</translation>
    </message>
    <message>
        <source>I do not know the command \{name}.</source>
        <translation>لا أعرف الأمر \{name}.</translation>
    </message>
    <message>
        <source>I do not know what the sign &amp; means here.</source>
        <translation>لا أعرف ماذا تعني العلامة &amp; هنا.</translation>
    </message>
    <message>
        <source>I do not know this kind of block{shown}.</source>
        <translation>لا أعرف هذا النوع من الكتل{shown}.</translation>
    </message>
    <message>
        <source>I miss the closing bracket of what stands behind this command.</source>
        <translation>ينقص قوس الإغلاق لما بعد هذا الأمر.</translation>
    </message>
    <message>
        <source>I do not understand what stands with this degree sign.</source>
        <translation>لا أفهم ما يقف بجانب علامة الدرجة هذه.</translation>
    </message>
    <message>
        <source>I do not know what \circ means here.</source>
        <translation>لا أعرف ماذا تعني \circ هنا.</translation>
    </message>
    <message>
        <source>I miss the closing bracket of this text.</source>
        <translation>ينقص قوس الإغلاق لهذا النص.</translation>
    </message>
    <message>
        <source>I cannot tell how this goes on.</source>
        <translation>لا أستطيع معرفة كيف يستمر هذا.</translation>
    </message>
    <message>
        <source>I cannot work with congruences: write the remainder, as in 7 mod 3.</source>
        <translation>لا أستطيع التعامل مع التطابقات: اكتب الباقي كما في 7 mod 3.</translation>
    </message>
    <message>
        <source>The function {name} does not take {args} arguments.</source>
        <translation>الدالة {name} لا تأخذ {args} من المتغيرات.</translation>
    </message>
    <message>
        <source>I cannot tell what {name} to the power -1 means.</source>
        <translation>لا أستطيع معرفة ماذا تعني {name} للقوة -1.</translation>
    </message>
    <message>
        <source>I do not understand this power of {name}.</source>
        <translation>لا أفهم هذه القوة للدالة {name}.</translation>
    </message>
    <message>
        <source>The function {value} has no argument.</source>
        <translation>الدالة {value} ليس لها متغير.</translation>
    </message>
    <message>
        <source>A root has one number under it.</source>
        <translation>تحت الجذر عدد واحد.</translation>
    </message>
    <message>
        <source>I do not know this sign.</source>
        <translation>لا أعرف هذه العلامة.</translation>
    </message>
    <message>
        <source>Write &lt;= or &gt;=.</source>
        <translation>اكتب &lt;= أو &gt;=.</translation>
    </message>
    <message>
        <source>I do not know this mark over a letter.</source>
        <translation>لا أعرف هذه العلامة فوق حرف.</translation>
    </message>
    <message>
        <source>I do not know the sign {char}.</source>
        <translation>لا أعرف العلامة {char}.</translation>
    </message>
    <message>
        <source>I cannot tell whether != here is a factorial followed by =, or &apos;not equal&apos;.</source>
        <translation>لا أستطيع معرفة هل != هنا مضروب تليه = أم &apos;لا يساوي&apos;.</translation>
    </message>
    <message>
        <source>This number has two decimal points.</source>
        <translation>لهذا العدد فاصلتان عشريتان.</translation>
    </message>
    <message>
        <source>This number has more than {max_digits} digits.</source>
        <translation>لهذا العدد أكثر من {max_digits} رقمًا.</translation>
    </message>
    <message>
        <source>I cannot tell how this number goes on.</source>
        <translation>لا أستطيع معرفة كيف يستمر هذا العدد.</translation>
    </message>
    <message>
        <source>Write it as a fraction, as in 1/3.</source>
        <translation>اكتبه كسرًا كما في 1/3.</translation>
    </message>
    <message>
        <source>This can mean {power} or {product}.</source>
        <translation>قد يعني هذا {power} أو {product}.</translation>
    </message>
    <message>
        <source>Write *10^ for a power of ten, or *e for the number e.</source>
        <translation>اكتب *10^ لقوة العشرة، أو *e للعدد e.</translation>
    </message>
    <message>
        <source>Write + between the whole number and the fraction, or * for a product.</source>
        <translation>اكتب + بين العدد الصحيح والكسر، أو * للضرب.</translation>
    </message>
    <message>
        <source>I do not understand this subscript.</source>
        <translation>لا أفهم هذا الدليل السفلي.</translation>
    </message>
    <message>
        <source>I read one mark over a letter, and here are two.</source>
        <translation>أقرأ علامة واحدة فوق الحرف، وهنا علامتان.</translation>
    </message>
    <message>
        <source>I do not know what this mark means over more than one letter.</source>
        <translation>لا أعرف ماذا تعني هذه العلامة فوق أكثر من حرف.</translation>
    </message>
    <message>
        <source>I cannot tell how much of this number belongs here.</source>
        <translation>لا أستطيع معرفة كم من هذا العدد يعود إلى هنا.</translation>
    </message>
    <message>
        <source>Only a letter can have a subscript.</source>
        <translation>لا يكون الدليل السفلي إلا لحرف.</translation>
    </message>
    <message>
        <source>I cannot tell what this per cent sign belongs to.</source>
        <translation>لا أستطيع معرفة إلى ماذا تعود علامة النسبة المئوية هذه.</translation>
    </message>
    <message>
        <source>I do not know what this prime belongs to.</source>
        <translation>لا أعرف إلى ماذا تعود هذه الشرطة.</translation>
    </message>
    <message>
        <source>A set in braces cannot be a factor here.</source>
        <translation>لا يمكن أن تكون مجموعة بين قوسين معقوفين عاملًا هنا.</translation>
    </message>
    <message>
        <source>I do not know what {name} means as a power of a matrix.</source>
        <translation>لا أعرف ماذا تعني {name} كقوة لمصفوفة.</translation>
    </message>
    <message>
        <source>I do not know what this curly bracket means here.</source>
        <translation>لا أعرف ماذا يعني هذا القوس المعقوف هنا.</translation>
    </message>
    <message>
        <source>Two numbers stand side by side here: this can be a product, or one number with a space in it.</source>
        <translation>هنا عددان متجاوران: قد يكون هذا ضربًا، أو عددًا واحدًا فيه فراغ.</translation>
    </message>
    <message>
        <source>Put a sign between them.</source>
        <translation>ضع علامة بينهما.</translation>
    </message>
    <message>
        <source>I cannot tell whether this number is a factor or a power.</source>
        <translation>لا أستطيع معرفة هل هذا العدد عامل أم قوة.</translation>
    </message>
    <message>
        <source>I cannot tell how far the divisor of this mod reaches.</source>
        <translation>لا أستطيع معرفة أين ينتهي مقسوم mod هذا.</translation>
    </message>
    <message>
        <source>Put brackets around what belongs together.</source>
        <translation>ضع أقواسًا حول ما ينتمي معًا.</translation>
    </message>
    <message>
        <source>I cannot tell what comes first here, the {word} or the {word2}.</source>
        <translation>لا أستطيع معرفة ما يأتي أولًا هنا، {word} أم {word2}.</translation>
    </message>
    <message>
        <source>Put brackets around what is below the line.</source>
        <translation>ضع أقواسًا حول ما تحت خط الكسر.</translation>
    </message>
    <message>
        <source>Put brackets around the whole power.</source>
        <translation>ضع أقواسًا حول القوة كلها.</translation>
    </message>
    <message>
        <source>Put brackets around what belongs to the function.</source>
        <translation>ضع أقواسًا حول ما ينتمي إلى الدالة.</translation>
    </message>
    <message>
        <source>Write a fraction, as in 1/3.</source>
        <translation>اكتب كسرًا كما في 1/3.</translation>
    </message>
    <message>
        <source>Write the point on the line, as in 2.5.</source>
        <translation>اكتب النقطة على السطر كما في 2.5.</translation>
    </message>
    <message>
        <source>Leave a space after a comma in a list.</source>
        <translation>اترك فراغًا بعد الفاصلة في القائمة.</translation>
    </message>
    <message>
        <source>Write a comma between two numbers.</source>
        <translation>اكتب فاصلة بين العددين.</translation>
    </message>
    <message>
        <source>For plus or minus, write +/-.</source>
        <translation>لزائد أو ناقص اكتب +/-.</translation>
    </message>
    <message>
        <source>Write + or a sign of a product between.</source>
        <translation>اكتب + أو علامة ضرب بينهما.</translation>
    </message>
    <message>
        <source>I cannot tell whether these are two things or the factors of a product.</source>
        <translation>لا أستطيع معرفة هل هما شيئان أم عاملا حاصل ضرب.</translation>
    </message>
    <message>
        <source>Write a comma or a multiplication sign.</source>
        <translation>اكتب فاصلة أو علامة ضرب.</translation>
    </message>
    <message>
        <source>I miss the end of what begins here.</source>
        <translation>تنقص نهاية ما يبدأ هنا.</translation>
    </message>
    <message>
        <source>There is nothing inside this table.</source>
        <translation>لا شيء داخل هذا الجدول.</translation>
    </message>
    <message>
        <source>The rows of this matrix are not all of the same length.</source>
        <translation>صفوف هذه المصفوفة ليست كلها بالطول نفسه.</translation>
    </message>
    <message>
        <source>I expected one value in each place of this matrix.</source>
        <translation>توقعت قيمة واحدة في كل موضع من هذه المصفوفة.</translation>
    </message>
    <message>
        <source>I do not understand these cases.</source>
        <translation>لا أفهم هذه الحالات.</translation>
    </message>
    <message>
        <source>One of these cases has no condition.</source>
        <translation>إحدى هذه الحالات بلا شرط.</translation>
    </message>
    <message>
        <source>I expected a condition such as x &gt; 0 before this.</source>
        <translation>توقعت قبل هذا شرطًا مثل x &gt; 0.</translation>
    </message>
    <message>
        <source>Write the rows of a matrix in square brackets.</source>
        <translation>اكتب صفوف المصفوفة بين أقواس مربعة.</translation>
    </message>
    <message>
        <source>This can be ln, the natural logarithm, or the product of I and n.</source>
        <translation>قد يكون هذا ln، اللوغاريتم الطبيعي، أو حاصل ضرب I و n.</translation>
    </message>
    <message>
        <source>The name of the logarithm begins with a small L.</source>
        <translation>يبدأ اسم اللوغاريتم بحرف L صغير.</translation>
    </message>
    <message>
        <source>I do not know the word &apos;{run}&apos;.</source>
        <translation>لا أعرف الكلمة &apos;{run}&apos;.</translation>
    </message>
    <message>
        <source>A product of letters is clearer with signs, as in a*b.</source>
        <translation>حاصل ضرب الحروف أوضح مع العلامات كما في a*b.</translation>
    </message>
    <message>
        <source>I know no function &apos;{run}&apos;; it can also be the product {product} and what is in the brackets.</source>
        <translation>لا أعرف دالة &apos;{run}&apos;؛ وقد يكون هذا حاصل الضرب {product} مع ما بين القوسين.</translation>
    </message>
    <message>
        <source>Write * between the letters of a product.</source>
        <translation>اكتب * بين حروف حاصل الضرب.</translation>
    </message>
    <message>
        <source>I cannot tell whether &apos;{run}&apos; begins with the name of a function or with a letter a.</source>
        <translation>لا أستطيع معرفة هل تبدأ &apos;{run}&apos; باسم دالة أم بالحرف a.</translation>
    </message>
    <message>
        <source>Write the brackets of the function, as in asin(x), or a*sin(x).</source>
        <translation>اكتب قوسي الدالة كما في asin(x)، أو a*sin(x).</translation>
    </message>
    <message>
        <source>An equation or an inequality is expected.</source>
        <translation>المتوقع معادلة أو متباينة.</translation>
    </message>
    <message>
        <source>The two sides do not have the same number of values.</source>
        <translation>ليس للطرفين العدد نفسه من القيم.</translation>
    </message>
    <message>
        <source>I do not understand this relation.</source>
        <translation>لا أفهم هذه العلاقة.</translation>
    </message>
    <message>
        <source>I do not understand this sign of a relation here.</source>
        <translation>لا أفهم علامة العلاقة هذه هنا.</translation>
    </message>
    <message>
        <source>I do not understand this use of infinity.</source>
        <translation>لا أفهم استعمال اللانهاية هنا.</translation>
    </message>
    <message>
        <source>I do not understand this set.</source>
        <translation>لا أفهم هذه المجموعة.</translation>
    </message>
    <message>
        <source>integrate x^2 from 0 to 1</source>
        <translation>كامِل x^2 من 0 إلى 1</translation>
    </message>
    <message>
        <source>derivative of x sin x</source>
        <translation>مشتقة x sin x</translation>
    </message>
    <message>
        <source>There are too many pieces in this set.</source>
        <translation>في هذه المجموعة أجزاء كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Something is missing beside this sign of a set.</source>
        <translation>ينقص شيء بجانب علامة المجموعة هذه.</translation>
    </message>
    <message>
        <source>I cannot tell whether ∪ or ∩ is meant to come first.</source>
        <translation>لا أستطيع معرفة هل تأتي ∪ أم ∩ أولًا.</translation>
    </message>
    <message>
        <source>I cannot tell which of these sets is to be left out.</source>
        <translation>لا أستطيع معرفة أي هاتين المجموعتين تُستثنى.</translation>
    </message>
    <message>
        <source>I cannot work this out with certainty.</source>
        <translation>لا أستطيع حساب هذا بيقين.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>The curves do not meet twice, so they enclose no area.</source>
        <translation>لا يتقاطع المنحنيان مرتين، فلا يحصران مساحة.</translation>
    </message>
    <message>
        <source>The area begins to the right of where it ends.</source>
        <translation>تبدأ المساحة إلى يمين نهايتها.</translation>
    </message>
    <message>
        <source>Part of this curve runs below the x-axis, so I cannot tell which area is meant.</source>
        <translation>جزء من هذا المنحنى تحت محور x، فلا أستطيع معرفة أي مساحة مقصودة.</translation>
    </message>
    <message>
        <source>I cannot find this area with certainty.</source>
        <translation>لا أستطيع إيجاد هذه المساحة بيقين.</translation>
    </message>
    <message>
        <source>integrated piece by piece, and measured with numbers</source>
        <translation>بالتكامل جزءًا جزءًا والقياس بالأعداد</translation>
    </message>
    <message>
        <source>I cannot find where these curves cross.</source>
        <translation>لا أستطيع إيجاد أين يتقاطع هذان المنحنيان.</translation>
    </message>
    <message>
        <source>I do not know the value of every letter here.</source>
        <translation>لا أعرف هنا قيمة كل حرف.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>An answer of its own goes on from no place in the conversation.</source>
        <translation>الجواب المستقل لا يتابع من أي موضع في المحادثة.</translation>
    </message>
    <message>
        <source>Please reason step by step, and put your final answer within \boxed{{}}.</source>
        <translation>فكّر من فضلك خطوة بخطوة، وضع جوابك النهائي داخل ⁦\boxed{{}}⁩.</translation>
    </message>
    <message>
        <source>It may become very slow or stop.</source>
        <translation>قد يصبح بطيئًا جدًّا أو يتوقف.</translation>
    </message>
    <message>
        <source>A shorter context or a smaller model needs less.</source>
        <translation>سياق أقصر أو نموذج أصغر يحتاج إلى أقل.</translation>
    </message>
    <message>
        <source>LEMMA_ENGINE_DIR is set to {folder}, where there is no {library_file_names}.</source>
        <translation>‏LEMMA_ENGINE_DIR مضبوط على {folder}، ولا يوجد هناك {library_file_names}.</translation>
    </message>
    <message>
        <source>Unset it, or build the engine with: python -m engine.native.build</source>
        <translation>ألغِ ضبطه، أو ابنِ المحرّك بالأمر: python -m engine.native.build</translation>
    </message>
    <message>
        <source>Build it once with: python -m engine.native.build</source>
        <translation>ابنه مرة واحدة بالأمر: python -m engine.native.build</translation>
    </message>
    <message>
        <source>Build it again with: python -m engine.native.build</source>
        <translation>ابنه من جديد بالأمر: python -m engine.native.build</translation>
    </message>
    <message>
        <source>{name} must be a number from {low} to {high}, not {value}.</source>
        <translation>يجب أن يكون {name} عددًا من {low} إلى {high}، لا {value}.</translation>
    </message>
    <message>
        <source>This is a point or an interval.</source>
        <translation>هذه نقطة أو فترة.</translation>
    </message>
    <message>
        <source>Write the solutions one by one, as in x = 1 or x = 2.</source>
        <translation>اكتب الحلول واحدًا واحدًا كما في x = 1 or x = 2.</translation>
    </message>
    <message>
        <source>Is this meant with the {name}?</source>
        <translation>هل المقصود أن يكون مع {name}؟</translation>
    </message>
    <message>
        <source>Then write it too.</source>
        <translation>إذن اكتبها أيضًا.</translation>
    </message>
    <message>
        <source>({other} too)</source>
        <translation>(وكذلك {other})</translation>
    </message>
    <message>
        <source>{shown} is not always a solution.</source>
        <translation>{shown} ليس حلًّا دائمًا.</translation>
    </message>
    <message>
        <source>{shown} is no solution.</source>
        <translation>{shown} ليس حلًّا.</translation>
    </message>
    <message>
        <source>component {at}</source>
        <translation>المركّبة {at}</translation>
    </message>
    <message>
        <source>This is not right: it has no value.</source>
        <translation>هذا غير صحيح: ليس له قيمة.</translation>
    </message>
    <message>
        <source>Look for a division by zero or a logarithm of zero.</source>
        <translation>ابحث عن قسمة على صفر أو لوغاريتم للصفر.</translation>
    </message>
    <message>
        <source>The zeros at the end do not show whether they are meant as figures.</source>
        <translation>الأصفار في النهاية لا تبيّن هل هي مقصودة كأرقام معنوية.</translation>
    </message>
    <message>
        <source>The sign of a unit has no plural s: write {unit}.</source>
        <translation>رمز الوحدة لا يأخذ s للجمع: اكتب {unit}.</translation>
    </message>
    <message>
        <source>Look at the sign.</source>
        <translation>انظر إلى الإشارة.</translation>
    </message>
    <message>
        <source>{shown} and {shown2}</source>
        <translation>{shown} و{shown2}</translation>
    </message>
    <message>
        <source>What is a number to the power zero?</source>
        <translation>ما قيمة عدد مرفوع للقوة صفر؟</translation>
    </message>
    <message>
        <source>Follow the pattern of the powers down.</source>
        <translation>تتبّع نمط القوى نزولًا.</translation>
    </message>
    <message>
        <source>Two numbers have this square.</source>
        <translation>هناك عددان لهما هذا المربع.</translation>
    </message>
    <message>
        <source>Which is the other one?</source>
        <translation>ما العدد الآخر؟</translation>
    </message>
    <message>
        <source>Which number is divided by which?</source>
        <translation>أي عدد يُقسم على أي عدد؟</translation>
    </message>
    <message>
        <source>Put your result back to see.</source>
        <translation>عوّض بالناتج لترى.</translation>
    </message>
    <message>
        <source>Which number is taken away from which?</source>
        <translation>أي عدد يُطرح من أي عدد؟</translation>
    </message>
    <message>
        <source>Mind the sign of the result.</source>
        <translation>انتبه إلى إشارة الناتج.</translation>
    </message>
    <message>
        <source>{place} below</source>
        <translation>{place} في الأسفل</translation>
    </message>
    <message>
        <source>part {known}</source>
        <translation>الجزء {known}</translation>
    </message>
    <message>
        <source>{message} (character {position})</source>
        <translation>{message} (الحرف {position})</translation>
    </message>
    <message>
        <source>Put a space between !</source>
        <translation>ضع فراغًا بين !</translation>
    </message>
    <message>
        <source>and =, or before !=.</source>
        <translation>و =، أو قبل !=.</translation>
    </message>
    <message>
        <source>Write * before a factor, ^ before a power, _ before a subscript.</source>
        <translation>اكتب * قبل العامل، و ^ قبل القوة، و _ قبل الدليل السفلي.</translation>
    </message>
    <message>
        <source>Write ln, or the base as in log_10.</source>
        <translation>اكتب ln، أو الأساس كما في log_10.</translation>
    </message>
    <message>
        <source>This can be {first} or {tree}.</source>
        <translation>قد يكون هذا {first} أو {tree}.</translation>
    </message>
    <message>
        <source>differentiated by rules and worked out</source>
        <translation>بالاشتقاق بالقواعد والحساب</translation>
    </message>
    <message>
        <source>The derivative has no value there.</source>
        <translation>ليس للمشتقة قيمة هناك.</translation>
    </message>
    <message>
        <source>differentiated twice, in two ways</source>
        <translation>بالاشتقاق مرتين بطريقتين</translation>
    </message>
    <message>
        <source>I cannot find this integral.</source>
        <translation>لا أستطيع إيجاد هذا التكامل.</translation>
    </message>
    <message>
        <source>I cannot find this integral with certainty.</source>
        <translation>لا أستطيع إيجاد هذا التكامل بيقين.</translation>
    </message>
    <message>
        <source>differentiated back</source>
        <translation>بالاشتقاق رجوعًا</translation>
    </message>
    <message>
        <source>I can work out definite integrals of numbers only.</source>
        <translation>لا أحسب التكاملات المحددة إلا بالأعداد.</translation>
    </message>
    <message>
        <source>I cannot write the value of this integral.</source>
        <translation>لا أستطيع كتابة قيمة هذا التكامل.</translation>
    </message>
    <message>
        <source>integrated, and measured with numbers</source>
        <translation>بالتكامل والقياس بالأعداد</translation>
    </message>
    <message>
        <source>This integral grows without bound.</source>
        <translation>هذا التكامل يزداد بلا حد.</translation>
    </message>
    <message>
        <source>integrated, differentiated back, and taken to the limit</source>
        <translation>بالتكامل والاشتقاق رجوعًا وأخذ النهاية</translation>
    </message>
    <message>
        <source>The function has no value somewhere between the limits.</source>
        <translation>ليس للدالة قيمة في موضع ما بين الحدين.</translation>
    </message>
    <message>
        <source>The function grows without bounds between the limits.</source>
        <translation>تزداد الدالة بلا حد بين الحدين.</translation>
    </message>
    <message>
        <source>I cannot measure this integral well enough.</source>
        <translation>لا أستطيع قياس هذا التكامل بدقة كافية.</translation>
    </message>
    <message>
        <source>I cannot work out this limit.</source>
        <translation>لا أستطيع إيجاد هذه النهاية.</translation>
    </message>
    <message>
        <source>the limits from the left and from the right differ</source>
        <translation>النهايتان من اليسار ومن اليمين مختلفتان</translation>
    </message>
    <message>
        <source>compared with values near the point</source>
        <translation>بالمقارنة بقيم قرب النقطة</translation>
    </message>
    <message>
        <source>I cannot confirm this limit with numbers.</source>
        <translation>لا أستطيع تأكيد هذه النهاية بالأعداد.</translation>
    </message>
    <message>
        <source>The function has no value near this point.</source>
        <translation>ليس للدالة قيمة قرب هذه النقطة.</translation>
    </message>
    <message>
        <source>I cannot solve this with certainty.</source>
        <translation>لا أستطيع حل هذا بيقين.</translation>
    </message>
    <message>
        <source>There are too many absolute values here for me.</source>
        <translation>القيم المطلقة هنا أكثر مما أستطيع.</translation>
    </message>
    <message>
        <source>This is not a quadratic function with plain numbers in it.</source>
        <translation>هذه ليست دالة تربيعية بأعداد مجردة.</translation>
    </message>
    <message>
        <source>I cannot confirm the vertex.</source>
        <translation>لا أستطيع تأكيد الرأس.</translation>
    </message>
    <message>
        <source>This parabola has no {value}.</source>
        <translation>ليس لهذا القطع المكافئ {value}.</translation>
    </message>
    <message>
        <source>the function is the same on both sides of it</source>
        <translation>الدالة متماثلة على جانبيه</translation>
    </message>
    <message>
        <source>This function has no {detail}: it grows without bound.</source>
        <translation>ليس لهذه الدالة {detail}: فهي تزداد بلا حد.</translation>
    </message>
    <message>
        <source>the value at the vertex, which the function takes on both sides alike</source>
        <translation>القيمة عند الرأس، التي تأخذها الدالة على الجانبين بالتماثل</translation>
    </message>
    <message>
        <source>I can find the range of quadratic functions only.</source>
        <translation>لا أجد المدى إلا للدوال التربيعية.</translation>
    </message>
    <message>
        <source>I cannot complete the square here with certainty.</source>
        <translation>لا أستطيع إكمال المربع هنا بيقين.</translation>
    </message>
    <message>
        <source>multiplied out again</source>
        <translation>بفك الأقواس رجوعًا</translation>
    </message>
    <message>
        <source>I cannot split this into partial fractions with certainty.</source>
        <translation>لا أستطيع تجزئة هذا إلى كسور جزئية بيقين.</translation>
    </message>
    <message>
        <source>There is nothing to split here.</source>
        <translation>لا شيء هنا للتجزئة.</translation>
    </message>
    <message>
        <source>added up again</source>
        <translation>بالجمع رجوعًا</translation>
    </message>
    <message>
        <source>I expected to divide by a polynomial whose degree is not higher.</source>
        <translation>توقعت القسمة على كثيرة حدود درجتها ليست أعلى.</translation>
    </message>
    <message>
        <source>I cannot confirm this division.</source>
        <translation>لا أستطيع تأكيد هذه القسمة.</translation>
    </message>
    <message>
        <source>multiplied back</source>
        <translation>بالضرب رجوعًا</translation>
    </message>
    <message>
        <source>{quotient}, remainder {rest}</source>
        <translation>{quotient}، والباقي {rest}</translation>
    </message>
    <message>
        <source>{quotient} \quad \text{{remainder }} {rest}</source>
        <translation>{quotient} \quad \text{{الباقي }} {rest}</translation>
    </message>
    <message>
        <source>This point does not lie on the curve.</source>
        <translation>هذه النقطة ليست على المنحنى.</translation>
    </message>
    <message>
        <source>I cannot confirm the slope here.</source>
        <translation>لا أستطيع تأكيد الميل هنا.</translation>
    </message>
    <message>
        <source>the slope of very short chords agrees</source>
        <translation>ميل أوتار قصيرة جدًا يوافقه</translation>
    </message>
    <message>
        <source>the tangent is level there</source>
        <translation>المماس أفقي هناك</translation>
    </message>
    <message>
        <source>I cannot confirm this line.</source>
        <translation>لا أستطيع تأكيد هذا المستقيم.</translation>
    </message>
    <message>
        <source>it passes through the point, and the slope of very short chords agrees</source>
        <translation>يمر بالنقطة، وميل أوتار قصيرة جدًا يوافقه</translation>
    </message>
    <message>
        <source>I cannot confirm the discriminant.</source>
        <translation>لا أستطيع تأكيد المميز.</translation>
    </message>
    <message>
        <source>worked out exactly</source>
        <translation>بالحساب المضبوط</translation>
    </message>
    <message>
        <source>counted exactly</source>
        <translation>بالعد المضبوط</translation>
    </message>
    <message>
        <source>I expected the equation of a line.</source>
        <translation>توقعت معادلة مستقيم.</translation>
    </message>
    <message>
        <source>I cannot confirm this.</source>
        <translation>لا أستطيع تأكيد هذا.</translation>
    </message>
    <message>
        <source>put back into the equation</source>
        <translation>بالتعويض في المعادلة</translation>
    </message>
    <message>
        <source>the value at 0</source>
        <translation>القيمة عند 0</translation>
    </message>
    <message>
        <source>each function undoes the other</source>
        <translation>كل دالة تلغي الأخرى</translation>
    </message>
    <message>
        <source>compared with one function put into the other at many points</source>
        <translation>بالمقارنة مع تعويض إحدى الدالتين في الأخرى عند نقاط كثيرة</translation>
    </message>
    <message>
        <source>I cannot confirm this domain.</source>
        <translation>لا أستطيع تأكيد هذا المجال.</translation>
    </message>
    <message>
        <source>the parts that need something, and numbers tried</source>
        <translation>الأجزاء التي تشترط شيئًا، وأعداد مجرَّبة</translation>
    </message>
    <message>
        <source>This has no value for any real number.</source>
        <translation>ليس لهذا قيمة لأي عدد حقيقي.</translation>
    </message>
    <message>
        <source>I cannot find the domain of this kind of root.</source>
        <translation>لا أستطيع إيجاد مجال هذا النوع من الجذور.</translation>
    </message>
    <message>
        <source>I cannot find the domain where the base is unknown.</source>
        <translation>لا أستطيع إيجاد المجال والأساس مجهول.</translation>
    </message>
    <message>
        <source>I cannot find the domain with this function in it.</source>
        <translation>لا أستطيع إيجاد المجال مع وجود هذه الدالة.</translation>
    </message>
    <message>
        <source>I cannot find the domain of this kind of power.</source>
        <translation>لا أستطيع إيجاد مجال هذا النوع من القوى.</translation>
    </message>
    <message>
        <source>Write the root as a root, so that I know what is meant for negative numbers.</source>
        <translation>اكتب الجذر جذرًا لأعرف المقصود للأعداد السالبة.</translation>
    </message>
    <message>
        <source>I cannot find the domain of this function.</source>
        <translation>لا أستطيع إيجاد مجال هذه الدالة.</translation>
    </message>
    <message>
        <source>I cannot compute with infinity.</source>
        <translation>لا أستطيع الحساب باللانهاية.</translation>
    </message>
    <message>
        <source>there is a division by zero in it</source>
        <translation>فيه قسمة على صفر</translation>
    </message>
    <message>
        <source>compared with the question at many points</source>
        <translation>بالمقارنة مع السؤال عند نقاط كثيرة</translation>
    </message>
    <message>
        <source>The powers here are too high for me.</source>
        <translation>القوى هنا أعلى مما أستطيع.</translation>
    </message>
    <message>
        <source>I can factor polynomials only.</source>
        <translation>لا أحلّل إلا كثيرات الحدود.</translation>
    </message>
    <message>
        <source>I cannot factor this with certainty.</source>
        <translation>لا أستطيع تحليل هذا بيقين.</translation>
    </message>
    <message>
        <source>I cannot expand this with certainty.</source>
        <translation>لا أستطيع فك هذا بيقين.</translation>
    </message>
    <message>
        <source>by the formula, worked out exactly</source>
        <translation>بالصيغة وبالحساب المضبوط</translation>
    </message>
    <message>
        <source>every zero and edge found exactly, and a number tried in each piece</source>
        <translation>أُوجد كل صفر وكل حد بالضبط، وجُرِّب عدد في كل جزء</translation>
    </message>
    <message>
        <source>I cannot confirm this inverse function.</source>
        <translation>لا أستطيع تأكيد هذه الدالة العكسية.</translation>
    </message>
    <message>
        <source>This function takes one value everywhere: it has no inverse.</source>
        <translation>لهذه الدالة قيمة واحدة في كل مكان: ليس لها عكسية.</translation>
    </message>
    <message>
        <source>This inverse holds only for a part of the numbers, and I cannot judge that yet.</source>
        <translation>هذه العكسية تصح لجزء من الأعداد فقط، ولا أستطيع الحكم على ذلك بعد.</translation>
    </message>
    <message>
        <source>This function takes the same value twice: it has no inverse for all numbers.</source>
        <translation>هذه الدالة تأخذ القيمة نفسها مرتين: ليس لها عكسية لكل الأعداد.</translation>
    </message>
    <message>
        <source>I cannot find the inverse of this function.</source>
        <translation>لا أستطيع إيجاد عكسية هذه الدالة.</translation>
    </message>
    <message>
        <source>put back at two points of it</source>
        <translation>بالتعويض بنقطتين منه</translation>
    </message>
    <message>
        <source>both points have this x</source>
        <translation>للنقطتين x هذا</translation>
    </message>
    <message>
        <source>the line is vertical</source>
        <translation>المستقيم رأسي</translation>
    </message>
    <message>
        <source>A vertical line has no slope.</source>
        <translation>ليس للمستقيم الرأسي ميل.</translation>
    </message>
    <message>
        <source>I cannot confirm this distance.</source>
        <translation>لا أستطيع تأكيد هذه المسافة.</translation>
    </message>
    <message>
        <source>squared again</source>
        <translation>بالتربيع رجوعًا</translation>
    </message>
    <message>
        <source>This is not the equation of a straight line.</source>
        <translation>هذه ليست معادلة مستقيم.</translation>
    </message>
    <message>
        <source>I cannot confirm the line {right}.</source>
        <translation>لا أستطيع تأكيد المستقيم {right}.</translation>
    </message>
    <message>
        <source>worked out in two ways</source>
        <translation>بالحساب بطريقتين</translation>
    </message>
    <message>
        <source>the determinant is 0</source>
        <translation>المحدد 0</translation>
    </message>
    <message>
        <source>rows and columns exchanged</source>
        <translation>بتبديل الصفوف والأعمدة</translation>
    </message>
    <message>
        <source>worked out exactly, in two ways</source>
        <translation>بالحساب المضبوط بطريقتين</translation>
    </message>
    <message>
        <source>This matrix has no inverse.</source>
        <translation>ليس لهذه المصفوفة معكوس.</translation>
    </message>
    <message>
        <source>The eigenvalues cannot be written exactly.</source>
        <translation>لا يمكن كتابة القيم الذاتية بالضبط.</translation>
    </message>
    <message>
        <source>I cannot confirm the eigenvalues.</source>
        <translation>لا أستطيع تأكيد القيم الذاتية.</translation>
    </message>
    <message>
        <source>put into the characteristic equation</source>
        <translation>بالتعويض في المعادلة المميزة</translation>
    </message>
    <message>
        <source>the equations contradict each other</source>
        <translation>المعادلات متناقضة</translation>
    </message>
    <message>
        <source>This system has infinitely many solutions, which I cannot judge yet.</source>
        <translation>لهذا النظام عدد لا نهائي من الحلول لا أستطيع الحكم عليها بعد.</translation>
    </message>
    <message>
        <source>put back into the equations</source>
        <translation>بالتعويض في المعادلات</translation>
    </message>
    <message>
        <source>There is no angle with a vector of length 0.</source>
        <translation>لا توجد زاوية مع متجه طوله 0.</translation>
    </message>
    <message>
        <source>at right angles to both vectors</source>
        <translation>عمودي على المتجهين</translation>
    </message>
    <message>
        <source>divided into primes</source>
        <translation>بالتحليل إلى أعداد أولية</translation>
    </message>
    <message>
        <source>counted one by one</source>
        <translation>بالعد واحدًا واحدًا</translation>
    </message>
    <message>
        <source>listed from the prime factors, and divided out</source>
        <translation>من العوامل الأولية مع القسمة للتحقق</translation>
    </message>
    <message>
        <source>tried one by one</source>
        <translation>بالتجريب واحدًا واحدًا</translation>
    </message>
    <message>
        <source>divided by the greatest common factor</source>
        <translation>بالقسمة على القاسم المشترك الأكبر</translation>
    </message>
    <message>
        <source>rounded from the exact number, halves away from zero</source>
        <translation>بتقريب العدد المضبوط، والنصف بعيدًا عن الصفر</translation>
    </message>
    <message>
        <source>I cannot round this with certainty.</source>
        <translation>لا أستطيع تقريب هذا بيقين.</translation>
    </message>
    <message>
        <source>no multiple is nearer</source>
        <translation>لا مضاعف أقرب</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>لا يوجد.</translation>
    </message>
    <message>
        <source>I cannot tell which zeros at the end of a whole number count as significant.</source>
        <translation>لا أستطيع معرفة أي أصفار نهاية العدد الصحيح تُعد معنوية.</translation>
    </message>
    <message>
        <source>I cannot write this in scientific notation with certainty.</source>
        <translation>لا أستطيع كتابة هذا بالصيغة العلمية بيقين.</translation>
    </message>
    <message>
        <source>This number has too many factors to list.</source>
        <translation>لهذا العدد قواسم أكثر من أن تُسرد.</translation>
    </message>
    <message>
        <source>every remainder tried</source>
        <translation>بتجريب كل باقٍ</translation>
    </message>
    <message>
        <source>the shares add up to the whole</source>
        <translation>مجموع الحصص هو الكل</translation>
    </message>
    <message>
        <source>I can solve this only when the derivative stands there once and plainly.</source>
        <translation>لا أحل هذا إلا إذا وردت المشتقة مرة واحدة وبصورة صريحة.</translation>
    </message>
    <message>
        <source>I can solve linear and separable equations only, and only some of them.</source>
        <translation>لا أحل إلا المعادلات الخطية والقابلة للفصل، وبعضها فقط.</translation>
    </message>
    <message>
        <source>I cannot find the integral that this needs.</source>
        <translation>لا أستطيع إيجاد التكامل اللازم لهذا.</translation>
    </message>
    <message>
        <source>every outcome counted</source>
        <translation>بعدّ كل النواتج</translation>
    </message>
    <message>
        <source>every solution on one turn found, and put back</source>
        <translation>بإيجاد كل حل في دورة واحدة والتعويض به</translation>
    </message>
    <message>
        <source>This holds for all numbers there.</source>
        <translation>يصح هذا هناك لكل الأعداد.</translation>
    </message>
    <message>
        <source>This holds for all numbers but some.</source>
        <translation>يصح هذا لكل الأعداد إلا بعضها.</translation>
    </message>
    <message>
        <source>both sides are the same</source>
        <translation>الطرفان متطابقان</translation>
    </message>
    <message>
        <source>The solutions cannot be written exactly.</source>
        <translation>لا يمكن كتابة الحلول بالضبط.</translation>
    </message>
    <message>
        <source>I cannot confirm the solutions.</source>
        <translation>لا أستطيع تأكيد الحلول.</translation>
    </message>
    <message>
        <source>substituted back, and counted</source>
        <translation>بالتعويض والعد</translation>
    </message>
    <message>
        <source>I can solve an equation with several letters only when it is linear in the unknown.</source>
        <translation>لا أحل معادلة فيها عدة حروف إلا إذا كانت خطية في المجهول.</translation>
    </message>
    <message>
        <source>I cannot confirm the solution.</source>
        <translation>لا أستطيع تأكيد الحل.</translation>
    </message>
    <message>
        <source>substituted back</source>
        <translation>بالتعويض</translation>
    </message>
    <message>
        <source>substituted back, and looked for others</source>
        <translation>بالتعويض والبحث عن غيرها</translation>
    </message>
    <message>
        <source>An equation like this can have infinitely many solutions: say in which interval they lie.</source>
        <translation>قد يكون لمعادلة كهذه عدد لا نهائي من الحلول: حدد الفترة.</translation>
    </message>
    <message>
        <source>This holds for a whole stretch of numbers, and I cannot say exactly for which.</source>
        <translation>يصح هذا لمجال كامل من الأعداد، ولا أستطيع تحديده بالضبط.</translation>
    </message>
    <message>
        <source>There seem to be more solutions than I can find.</source>
        <translation>يبدو أن هناك حلولًا أكثر مما أستطيع إيجاده.</translation>
    </message>
    <message>
        <source>converted exactly</source>
        <translation>بالتحويل المضبوط</translation>
    </message>
    <message>
        <source>Replace each ${unit}$ by what it is in ${detail}$.</source>
        <translation>ضع مكان كل ${unit}$ ما يساويه بوحدة ${detail}$.</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>عوّض به</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>احسبه</translation>
    </message>
    <message>
        <source>Work out the product.</source>
        <translation>احسب حاصل الضرب.</translation>
    </message>
    <message>
        <source>There is an element here that has no standard atomic weight.</source>
        <translation>يوجد هنا عنصر ليس له كتلة ذرية قياسية.</translation>
    </message>
    <message>
        <source>added up from the IUPAC standard atomic weights</source>
        <translation>بجمع الأوزان الذرية القياسية للاتحاد الدولي للكيمياء</translation>
    </message>
    <message>
        <source>Count the atoms</source>
        <translation>عُدَّ الذرات</translation>
    </message>
    <message>
        <source>In {formula} there are {parts}.</source>
        <translation>في {formula} توجد {parts}.</translation>
    </message>
    <message>
        <source>Add the atomic weights</source>
        <translation>اجمع الأوزان الذرية</translation>
    </message>
    <message>
        <source>Add the standard atomic weight of every atom.</source>
        <translation>اجمع الوزن الذري القياسي لكل ذرة.</translation>
    </message>
    <message>
        <source>Work out the sum.</source>
        <translation>احسب المجموع.</translation>
    </message>
    <message>
        <source>I cannot confirm the result.</source>
        <translation>لا أستطيع تأكيد الناتج.</translation>
    </message>
    <message>
        <source>{value}: {left} on each side</source>
        <translation>{value}: {left} في كل طرف</translation>
    </message>
    <message>
        <source>Write an equation for each element</source>
        <translation>اكتب معادلة لكل عنصر</translation>
    </message>
    <message>
        <source>Solve for the smallest whole numbers</source>
        <translation>حل بأصغر أعداد صحيحة</translation>
    </message>
    <message>
        <source>Choose one number, work out the others, and multiply so that all are whole and as small as possible.</source>
        <translation>اختر عددًا واحسب الباقي، ثم اضرب لتكون كلها صحيحة وأصغر ما يمكن.</translation>
    </message>
    <message>
        <source>Put the numbers in front</source>
        <translation>ضع الأعداد في الأمام</translation>
    </message>
    <message>
        <source>Check: {said}.</source>
        <translation>تحقق: {said}.</translation>
    </message>
    <message>
        <source>balanced by counting the atoms and the charge on both sides</source>
        <translation>بالموازنة بعدّ الذرات والشحنة في الطرفين</translation>
    </message>
    <message>
        <source>the formula for the velocity with constant acceleration</source>
        <translation>صيغة السرعة بتسارع ثابت</translation>
    </message>
    <message>
        <source>the formula for the distance from the mean velocity</source>
        <translation>صيغة المسافة من السرعة المتوسطة</translation>
    </message>
    <message>
        <source>the formula for the distance with constant acceleration</source>
        <translation>صيغة المسافة بتسارع ثابت</translation>
    </message>
    <message>
        <source>the formula for the velocity and distance</source>
        <translation>صيغة السرعة والمسافة</translation>
    </message>
    <message>
        <source>the formula for the distance from the final velocity</source>
        <translation>صيغة المسافة من السرعة النهائية</translation>
    </message>
    <message>
        <source>the formula for constant speed</source>
        <translation>صيغة السرعة الثابتة</translation>
    </message>
    <message>
        <source>the formula for average speed</source>
        <translation>صيغة متوسط السرعة</translation>
    </message>
    <message>
        <source>Ohm&apos;s law</source>
        <translation>قانون أوم</translation>
    </message>
    <message>
        <source>the formula for electric power</source>
        <translation>صيغة القدرة الكهربائية</translation>
    </message>
    <message>
        <source>the formula for power from current and resistance</source>
        <translation>صيغة القدرة من التيار والمقاومة</translation>
    </message>
    <message>
        <source>the formula for power from voltage and resistance</source>
        <translation>صيغة القدرة من الجهد والمقاومة</translation>
    </message>
    <message>
        <source>Newton&apos;s second law</source>
        <translation>قانون نيوتن الثاني</translation>
    </message>
    <message>
        <source>the formula for the weight</source>
        <translation>صيغة الوزن</translation>
    </message>
    <message>
        <source>the formula for kinetic energy</source>
        <translation>صيغة الطاقة الحركية</translation>
    </message>
    <message>
        <source>the formula for potential energy</source>
        <translation>صيغة طاقة الوضع</translation>
    </message>
    <message>
        <source>the formula for momentum</source>
        <translation>صيغة كمية الحركة</translation>
    </message>
    <message>
        <source>the formula for work</source>
        <translation>صيغة الشغل</translation>
    </message>
    <message>
        <source>the formula for power</source>
        <translation>صيغة القدرة</translation>
    </message>
    <message>
        <source>the formula for power from force and speed</source>
        <translation>صيغة القدرة من القوة والسرعة</translation>
    </message>
    <message>
        <source>the formula for density</source>
        <translation>صيغة الكثافة</translation>
    </message>
    <message>
        <source>the formula for pressure</source>
        <translation>صيغة الضغط</translation>
    </message>
    <message>
        <source>the formula for the pressure of a liquid</source>
        <translation>صيغة ضغط السائل</translation>
    </message>
    <message>
        <source>Hooke&apos;s law</source>
        <translation>قانون هوك</translation>
    </message>
    <message>
        <source>the formula for the energy of a spring</source>
        <translation>صيغة طاقة النابض</translation>
    </message>
    <message>
        <source>the wave equation</source>
        <translation>معادلة الموجة</translation>
    </message>
    <message>
        <source>the formula for the frequency</source>
        <translation>صيغة التردد</translation>
    </message>
    <message>
        <source>the formula for charge</source>
        <translation>صيغة الشحنة</translation>
    </message>
    <message>
        <source>the law of ideal gases</source>
        <translation>قانون الغازات المثالية</translation>
    </message>
    <message>
        <source>the formula for the amount of substance</source>
        <translation>صيغة كمية المادة</translation>
    </message>
    <message>
        <source>the formula for concentration</source>
        <translation>صيغة التركيز</translation>
    </message>
    <message>
        <source>worked out with the formula {law}, and put back into it</source>
        <translation>بالحساب بالصيغة {law} والتعويض فيها</translation>
    </message>
    <message>
        <source>for resistors in {detail}</source>
        <translation>للمقاومات على {detail}</translation>
    </message>
    <message>
        <source>There is not enough given to work this out.</source>
        <translation>المعطى لا يكفي لحساب هذا.</translation>
    </message>
    <message>
        <source>Use {name}: in it stands what is asked, and nothing else that is not known.</source>
        <translation>استعمل {name}: فيها المطلوب ولا مجهول غيره.</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>استعمل {name}</translation>
    </message>
    <message>
        <source>Solve for {asked}</source>
        <translation>حل لإيجاد {asked}</translation>
    </message>
    <message>
        <source>Solve the formula for ${asked}$.</source>
        <translation>حل الصيغة لإيجاد ${asked}$.</translation>
    </message>
    <message>
        <source>Put in the values</source>
        <translation>عوّض بالقيم</translation>
    </message>
    <message>
        <source>Put in the values with their units.</source>
        <translation>عوّض بالقيم مع وحداتها.</translation>
    </message>
    <message>
        <source>Nothing moves here.</source>
        <translation>لا شيء يتحرك هنا.</translation>
    </message>
    <message>
        <source>This distance is never reached.</source>
        <translation>لا تُبلغ هذه المسافة أبدًا.</translation>
    </message>
    <message>
        <source>There are two times that fit.</source>
        <translation>هناك زمنان مناسبان.</translation>
    </message>
    <message>
        <source>There is no time that fits.</source>
        <translation>لا يوجد زمن مناسب.</translation>
    </message>
    <message>
        <source>A resistance here is not positive.</source>
        <translation>مقاومة هنا ليست موجبة.</translation>
    </message>
    <message>
        <source>Add the resistances</source>
        <translation>اجمع المقاومات</translation>
    </message>
    <message>
        <source>In series the resistances add up.</source>
        <translation>على التوالي تُجمع المقاومات.</translation>
    </message>
    <message>
        <source>Add the reciprocals</source>
        <translation>اجمع المقلوبات</translation>
    </message>
    <message>
        <source>In parallel the reciprocals of the resistances add up.</source>
        <translation>على التوازي تُجمع مقلوبات المقاومات.</translation>
    </message>
    <message>
        <source>Put in the values.</source>
        <translation>عوّض بالقيم.</translation>
    </message>
    <message>
        <source>This is the resistance of all of them together.</source>
        <translation>هذه مقاومتها كلها معًا.</translation>
    </message>
    <message>
        <source>A value here is not positive, and I cannot tell what that means.</source>
        <translation>قيمة هنا ليست موجبة، ولا أستطيع معرفة ما يعنيه ذلك.</translation>
    </message>
    <message>
        <source>A time or a distance would be negative here.</source>
        <translation>سيكون زمن أو مسافة هنا سالبًا.</translation>
    </message>
    <message>
        <source>No time passes here.</source>
        <translation>لا يمر زمن هنا.</translation>
    </message>
    <message>
        <source>It would turn around here, and I cannot tell which way is meant.</source>
        <translation>سيعكس اتجاهه هنا، ولا أستطيع معرفة أي اتجاه مقصود.</translation>
    </message>
    <message>
        <source>It gets faster here, so there is no deceleration.</source>
        <translation>يزداد سرعة هنا، فلا يوجد تباطؤ.</translation>
    </message>
    <message>
        <source>The values given here do not fit together.</source>
        <translation>القيم المعطاة لا تتوافق.</translation>
    </message>
    <message>
        <source>Work out the number and the unit.</source>
        <translation>احسب العدد والوحدة.</translation>
    </message>
    <message>
        <source>A deceleration is a negative acceleration: its size is asked for.</source>
        <translation>التباطؤ تسارع سالب: المطلوب مقداره.</translation>
    </message>
    <message>
        <source>Take the size</source>
        <translation>خذ المقدار</translation>
    </message>
    <message>
        <source>Convert to {wanted}</source>
        <translation>حوّل إلى {wanted}</translation>
    </message>
    <message>
        <source>The answer is asked for in {wanted}.</source>
        <translation>الإجابة مطلوبة بوحدة {wanted}.</translation>
    </message>
    <message>
        <source>This number is too large or too small for me to show.</source>
        <translation>هذا العدد أكبر أو أصغر من أن أعرضه.</translation>
    </message>
    <message>
        <source>followed the rule step by step</source>
        <translation>باتباع القاعدة خطوة خطوة</translation>
    </message>
    <message>
        <source>counted up to the term</source>
        <translation>بالعد حتى الحد</translation>
    </message>
    <message>
        <source>by the formula, and term by term</source>
        <translation>بالصيغة، وحدًّا حدًّا</translation>
    </message>
    <message>
        <source>by the formula, and added up term by term</source>
        <translation>بالصيغة، وبالجمع حدًّا حدًّا</translation>
    </message>
    <message>
        <source>by the formula, and compared with the first sixty terms</source>
        <translation>بالصيغة، وبالمقارنة بأول ستين حدًّا</translation>
    </message>
    <message>
        <source>There are too many terms to check this.</source>
        <translation>الحدود أكثر من أن أتحقق من هذا.</translation>
    </message>
    <message>
        <source>by the formula, and tried at the first six terms</source>
        <translation>بالصيغة، وبالتجريب على أول ستة حدود</translation>
    </message>
    <message>
        <source>The terms grow too large for me.</source>
        <translation>تصبح الحدود أكبر مما أستطيع.</translation>
    </message>
    <message>
        <source>put in order and halved</source>
        <translation>بالترتيب والتنصيف</translation>
    </message>
    <message>
        <source>No number here is more frequent than the others.</source>
        <translation>لا عدد هنا أكثر تكرارًا من غيره.</translation>
    </message>
    <message>
        <source>I can solve systems of polynomial equations only.</source>
        <translation>لا أحل إلا أنظمة معادلات كثيرات الحدود.</translation>
    </message>
    <message>
        <source>I can solve linear systems with rational numbers only.</source>
        <translation>لا أحل إلا الأنظمة الخطية بأعداد نسبية.</translation>
    </message>
    <message>
        <source>I cannot tell whether a solution is real.</source>
        <translation>لا أستطيع معرفة هل أحد الحلول حقيقي.</translation>
    </message>
    <message>
        <source>This equation has infinitely many solutions: say in which interval you want them.</source>
        <translation>لهذه المعادلة عدد لا نهائي من الحلول: حدد الفترة التي تريدها.</translation>
    </message>
    <message>
        <source>There are too many solutions in this interval.</source>
        <translation>في هذه الفترة حلول كثيرة جدًا.</translation>
    </message>
    <message>
        <source>An end of the interval is a solution: say whether it belongs to the interval.</source>
        <translation>أحد طرفي الفترة حل: قل هل ينتمي إلى الفترة.</translation>
    </message>
    <message>
        <source>The interval for the solutions must have two ends.</source>
        <translation>يجب أن يكون لفترة الحلول طرفان.</translation>
    </message>
    <message>
        <source>I can solve this only when the angle is a multiple of the unknown.</source>
        <translation>لا أحل هذا إلا إذا كانت الزاوية مضاعفًا للمجهول.</translation>
    </message>
    <message>
        <source>The angles in this equation do not fit together.</source>
        <translation>الزوايا في هذه المعادلة لا تتوافق.</translation>
    </message>
    <message>
        <source>The unknown stands both inside and outside of an angle here.</source>
        <translation>يظهر المجهول هنا داخل زاوية وخارجها معًا.</translation>
    </message>
    <message>
        <source>This holds for every angle.</source>
        <translation>يصح هذا لكل زاوية.</translation>
    </message>
    <message>
        <source>The angles in this equation are too many for me.</source>
        <translation>الزوايا في هذه المعادلة أكثر مما أستطيع.</translation>
    </message>
    <message>
        <source>I cannot find the solutions with certainty.</source>
        <translation>لا أستطيع إيجاد الحلول بيقين.</translation>
    </message>
    <message>
        <source>{text} is not right: the derivatives differ.</source>
        <translation>{text} ليس صحيحًا: المشتقتان مختلفتان.</translation>
    </message>
    <message>
        <source>{shown} is not right.</source>
        <translation>{shown} ليس صحيحًا.</translation>
    </message>
    <message>
        <source>{shown} is not right: the two sides are not the same.</source>
        <translation>{shown} ليس صحيحًا: الطرفان غير متساويين.</translation>
    </message>
    <message>
        <source>{shown} does not follow from the question.</source>
        <translation>{shown} لا ينتج عن السؤال.</translation>
    </message>
    <message>
        <source>There is no equation in this step that I could check.</source>
        <translation>لا توجد في هذه الخطوة معادلة يمكنني التحقق منها.</translation>
    </message>
    <message>
        <source>I cannot check everything in this step.</source>
        <translation>لا أستطيع التحقق من كل شيء في هذه الخطوة.</translation>
    </message>
    <message>
        <source>This step gives names; there is nothing to check.</source>
        <translation>هذه الخطوة تعطي أسماء، ولا شيء فيها للتحقق.</translation>
    </message>
    <message>
        <source>This agrees with the solution of the question.</source>
        <translation>هذا يوافق حل السؤال.</translation>
    </message>
    <message>
        <source>Every equation in this step is right.</source>
        <translation>كل معادلة في هذه الخطوة صحيحة.</translation>
    </message>
    <message>
        <source>{tree} does not have the same value as the question.</source>
        <translation>{tree} ليس له القيمة نفسها التي في السؤال.</translation>
    </message>
    <message>
        <source>{shown} is not true.</source>
        <translation>{shown} غير صحيح.</translation>
    </message>
    <message>
        <source>{shown} does not have the same solutions as the question.</source>
        <translation>{shown} ليس له الحلول نفسها التي للسؤال.</translation>
    </message>
    <message>
        <source>I cannot work with {what} yet.</source>
        <translation>لا أستطيع التعامل بعد مع {what}.</translation>
    </message>
    <message>
        <source>this kind of expression</source>
        <translation>هذا النوع من العبارات</translation>
    </message>
    <message>
        <source>a root like this</source>
        <translation>جذر كهذا</translation>
    </message>
    <message>
        <source>log without a base</source>
        <translation>log بلا أساس</translation>
    </message>
    <message>
        <source>I expected a unit after this prefix.</source>
        <translation>توقعت وحدة بعد هذه البادئة.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>هذا القوس لا يغلق شيئًا.</translation>
    </message>
    <message>
        <source>Write a decimal number with a comma, and no point in it.</source>
        <translation>اكتب العدد العشري بفاصلة ومن دون نقطة فيه.</translation>
    </message>
    <message>
        <source>This number has too many digits for me.</source>
        <translation>لهذا العدد أرقام أكثر مما أستطيع.</translation>
    </message>
    <message>
        <source>This power of ten is too high for me.</source>
        <translation>قوة العشرة هذه أكبر مما أستطيع.</translation>
    </message>
    <message>
        <source>I do not understand this power.</source>
        <translation>لا أفهم هذه القوة.</translation>
    </message>
    <message>
        <source>I do not understand this sign.</source>
        <translation>لا أفهم هذه العلامة.</translation>
    </message>
    <message>
        <source>I expected a number and a unit after \{name}.</source>
        <translation>توقعت بعد \{name} عددًا ووحدة.</translation>
    </message>
    <message>
        <source>I do not know the letter {char}; it may only look like one of a to z.</source>
        <translation>لا أعرف الحرف {char}؛ ربما يشبه فقط أحد الحروف من a إلى z.</translation>
    </message>
    <message>
        <source>There are too many equals signs here.</source>
        <translation>هنا علامات تساوٍ كثيرة جدًا.</translation>
    </message>
    <message>
        <source>I do not understand {text} here.</source>
        <translation>لا أفهم {text} هنا.</translation>
    </message>
    <message>
        <source>A number and a unit belong together by multiplying, not by adding.</source>
        <translation>يرتبط العدد بالوحدة بالضرب لا بالجمع.</translation>
    </message>
    <message>
        <source>There is a number missing before a unit here.</source>
        <translation>ينقص هنا عدد قبل الوحدة.</translation>
    </message>
    <message>
        <source>Only quantities of the same kind can be added.</source>
        <translation>لا تُجمع إلا الكميات من النوع نفسه.</translation>
    </message>
    <message>
        <source>I cannot add these two units.</source>
        <translation>لا أستطيع جمع هاتين الوحدتين.</translation>
    </message>
    <message>
        <source>I expected a unit after this number.</source>
        <translation>توقعت وحدة بعد هذا العدد.</translation>
    </message>
    <message>
        <source>I expected a smaller unit of the same kind here, as in 5 ft 6 in.</source>
        <translation>توقعت هنا وحدة أصغر من النوع نفسه كما في 5 ft 6 in.</translation>
    </message>
    <message>
        <source>One power on top of another: put brackets.</source>
        <translation>قوة فوق قوة: ضع أقواسًا.</translation>
    </message>
    <message>
        <source>This power is too high for me.</source>
        <translation>هذه القوة أكبر مما أستطيع.</translation>
    </message>
    <message>
        <source>I expected a whole number as the power.</source>
        <translation>توقعت عددًا صحيحًا أسًّا.</translation>
    </message>
    <message>
        <source>I cannot tell whether this is {names}.</source>
        <translation>لا أستطيع معرفة هل هذا {names}.</translation>
    </message>
    <message>
        <source>I cannot take the root of a unit.</source>
        <translation>لا أستطيع أخذ جذر وحدة.</translation>
    </message>
    <message>
        <source>I do not know the unit {text}.</source>
        <translation>لا أعرف الوحدة {text}.</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>في المئة</translation>
    </message>
    <message>
        <source>per mille</source>
        <translation>في الألف</translation>
    </message>
    <message>
        <source>I cannot tell whether the number in brackets at the end is a factor, or the marks.</source>
        <translation>لا أستطيع معرفة هل العدد بين القوسين في النهاية عامل أم الدرجات.</translation>
    </message>
    <message>
        <source>I cannot tell what is to become a mixed number here.</source>
        <translation>لا أستطيع معرفة ما المطلوب تحويله إلى عدد كسري هنا.</translation>
    </message>
    <message>
        <source>A bag contains {listed} balls.</source>
        <translation>في كيس {listed} كرات.</translation>
    </message>
    <message>
        <source>One ball is drawn at random.</source>
        <translation>تُسحب كرة واحدة عشوائيًا.</translation>
    </message>
    <message>
        <source>What is the probability that it is {event}?</source>
        <translation>ما احتمال أن تكون {event}؟</translation>
    </message>
    <message>
        <source>A {m} starts from rest and accelerates at {m2} m/s^2 for {m3} s.</source>
        <translation>ينطلق {m} من السكون ويتسارع بمقدار {m2} m/s^2 مدة {m3} s.</translation>
    </message>
    <message>
        <source>How far does it go?</source>
        <translation>كم المسافة التي يقطعها؟</translation>
    </message>
    <message>
        <source>I cannot open files or addresses: type the question itself.</source>
        <translation>لا أستطيع فتح ملفات أو عناوين: اكتب السؤال نفسه.</translation>
    </message>
    <message>
        <source>I cannot see pictures: type what is given, and what is asked.</source>
        <translation>لا أستطيع رؤية الصور: اكتب المعطى والمطلوب.</translation>
    </message>
    <message>
        <source>Something is missing in this formula: type the whole of it, with every number.</source>
        <translation>ينقص شيء في هذه الصيغة: اكتبها كاملة بكل أعدادها.</translation>
    </message>
    <message>
        <source>I cannot see your worksheet: type the question itself.</source>
        <translation>لا أستطيع رؤية ورقة عملك: اكتب السؤال نفسه.</translation>
    </message>
    <message>
        <source>Say what the percentage is of, as in 20% of 80, or 80 increased by 20%.</source>
        <translation>قل مِمَّ النسبة المئوية، كما في 20% of 80 أو 80 increased by 20%.</translation>
    </message>
    <message>
        <source>One side of the rectangle is missing: I need its length and its width.</source>
        <translation>ينقص أحد ضلعي المستطيل: أحتاج إلى طوله وعرضه.</translation>
    </message>
    <message>
        <source>Two sides do not fix a triangle: I need the third side, the height, or the angle between them.</source>
        <translation>ضلعان لا يحددان مثلثًا: أحتاج إلى الضلع الثالث أو الارتفاع أو الزاوية بينهما.</translation>
    </message>
    <message>
        <source>Two numbers do not fix a sequence: write more of it, or its rule.</source>
        <translation>عددان لا يحددان متتالية: اكتب المزيد منها أو قاعدتها.</translation>
    </message>
    <message>
        <source>This number is far too large to be written out.</source>
        <translation>هذا العدد أكبر بكثير من أن يُكتب كاملًا.</translation>
    </message>
    <message>
        <source>I work on mathematics only; what is right is decided by algebra, whatever a text says.</source>
        <translation>أعمل في الرياضيات فقط؛ والجبر هو الذي يقرر الصواب مهما قال النص.</translation>
    </message>
    <message>
        <source>This looks like a program: I read mathematics only, and run nothing.</source>
        <translation>يبدو هذا برنامجًا: أقرأ الرياضيات فقط ولا أشغّل شيئًا.</translation>
    </message>
    <message>
        <source>Say how much is to be converted, as in: convert 2 h to s.</source>
        <translation>قل كم المطلوب تحويله، كما في: convert 2 h to s.</translation>
    </message>
    <message>
        <source>Type the formula with it, for example: solve 3x + 5 = 20.</source>
        <translation>اكتب الصيغة معه، مثلًا: solve 3x + 5 = 20.</translation>
    </message>
    <message>
        <source>I do not know the word &apos;{word}&apos;.</source>
        <translation>لا أعرف الكلمة &apos;{word}&apos;.</translation>
    </message>
    <message>
        <source>I cannot tell whether this is a part of the number more, or that fraction more.</source>
        <translation>لا أستطيع معرفة هل الزيادة جزء من العدد أم ذلك الكسر نفسه.</translation>
    </message>
    <message>
        <source>I cannot tell whether the minus sign is to be raised too: write (-3)^2, or -(3^2).</source>
        <translation>لا أستطيع معرفة هل تُرفع إشارة ناقص أيضًا: اكتب (-3)^2 أو -(3^2).</translation>
    </message>
    <message>
        <source>Is {name} = {value} a solution of {tree}?</source>
        <translation>هل القيمة {value} للحرف {name} حلّ لـ {tree}؟</translation>
    </message>
    <message>
        <source>I do not know what this letter stands for: give the equation that it solves.</source>
        <translation>لا أعرف إلى ماذا يرمز هذا الحرف: أعطِ المعادلة التي يحلها.</translation>
    </message>
    <message>
        <source>Is it true that {tree}?</source>
        <translation>هل صحيح أن {tree}؟</translation>
    </message>
    <message>
        <source>Is {tree}?</source>
        <translation>هل {tree}؟</translation>
    </message>
    <message>
        <source>Say in which order: from the smallest, or from the largest.</source>
        <translation>اذكر اتجاه الترتيب: من الأصغر أم من الأكبر.</translation>
    </message>
    <message>
        <source>I can compare numbers only.</source>
        <translation>لا أستطيع المقارنة إلا بين الأعداد.</translation>
    </message>
    <message>
        <source>I cannot tell whether this means so many times as old, or older by so many times the age.</source>
        <translation>لا أستطيع معرفة هل المقصود أن العمر يساوي هذا العدد من المرات، أم أنه أكبر بهذا العدد من المرات.</translation>
    </message>
    <message>
        <source>One fact is missing here: one more about their ages is needed, such as how old they are together.</source>
        <translation>تنقص هنا معلومة: نحتاج إلى معلومة أخرى عن أعمارهم، مثل مجموع أعمارهم.</translation>
    </message>
    <message>
        <source>One fact is missing here: two numbers need two facts, such as their sum and their difference.</source>
        <translation>تنقص هنا معلومة: إيجاد عددين يحتاج إلى معلومتين، مثل مجموعهما والفرق بينهما.</translation>
    </message>
    <message>
        <source>There are two currencies in this question.</source>
        <translation>في هذا السؤال عملتان مختلفتان.</translation>
    </message>
    <message>
        <source>I could not make equations of this.</source>
        <translation>لم أستطع تحويل هذا إلى معادلات.</translation>
    </message>
    <message>
        <source>To tell how far, I need a speed and a time.</source>
        <translation>لأحسب المسافة أحتاج إلى سرعة وزمن.</translation>
    </message>
    <message>
        <source>To tell how long, I need a distance and a speed.</source>
        <translation>لأحسب الزمن أحتاج إلى مسافة وسرعة.</translation>
    </message>
    <message>
        <source>The time is missing: to tell a speed, I need the distance and how long it took.</source>
        <translation>الزمن ناقص: لأحسب السرعة أحتاج إلى المسافة والزمن المستغرق.</translation>
    </message>
    <message>
        <source>Write decimals with a point here, as in 2.5.</source>
        <translation>اكتب الأعداد العشرية هنا بنقطة، مثل 2.5.</translation>
    </message>
    <message>
        <source>The value is right, but it is asked for in the form a + bi.</source>
        <translation>القيمة صحيحة، لكن المطلوب كتابتها على الصورة ⁦a + bi⁩.</translation>
    </message>
    <message>
        <source>Decimals are written with a comma here, as in 2,5.</source>
        <translation>تُكتب الأعداد العشرية هنا بفاصلة، كما في 2,5.</translation>
    </message>
    <message>
        <source>Write y = for a function, or * for a product.</source>
        <translation>اكتب y = لدالة أو * لحاصل ضرب.</translation>
    </message>
    <message>
        <source>integrated piece by piece</source>
        <translation>بالتكامل جزءًا جزءًا</translation>
    </message>
    <message>
        <source>Change ${unit}$ to ${detail}$.</source>
        <translation>حوّل ${unit}$ إلى ${detail}$.</translation>
    </message>
    <message>
        <source>Change to {wanted}</source>
        <translation>حوّل إلى {wanted}</translation>
    </message>
    <message>
        <source>Write one {unit} in {wanted}</source>
        <translation>اكتب 1 {unit} بوحدة {wanted}</translation>
    </message>
    <message>
        <source>Change {unit} to {wanted}, so that all units fit together</source>
        <translation>حوّل {unit} إلى {wanted} لتتوافق كل الوحدات</translation>
    </message>
    <message>
        <source>One {unit} is ${number}$ {wanted}.</source>
        <translation>واحد {unit} يساوي ${number}$ {wanted}.</translation>
    </message>
    <message>
        <source>multiplied out</source>
        <translation>بفك الأقواس</translation>
    </message>
    <message>
        <source>{left} is not {right}</source>
        <translation>{left} ليس {right}</translation>
    </message>
    <message>
        <source>with {which}</source>
        <translation>مع {which}</translation>
    </message>
    <message>
        <source>without letters</source>
        <translation>من دون حروف</translation>
    </message>
    <message>
        <source>{said} are not the terms {of} of the question.</source>
        <translation>{said} ليست الحدود {of} في السؤال.</translation>
    </message>
    <message>
        <source>{said} is not the question&apos;s expression with {given} put in.</source>
        <translation>{said} ليس عبارة السؤال بعد التعويض بـ {given}.</translation>
    </message>
    <message>
        <source>{said} is not what the question asks: there it is {body}.</source>
        <translation>{said} ليس ما يسأل عنه السؤال: هو هناك {body}.</translation>
    </message>
    <message>
        <source>{said} is not the greatest common divisor of {values}.</source>
        <translation>{said} ليس القاسم المشترك الأكبر لـ {values}.</translation>
    </message>
    <message>
        <source>{said} is not the least common multiple of {values}.</source>
        <translation>{said} ليس المضاعف المشترك الأصغر لـ {values}.</translation>
    </message>
    <message>
        <source>{said} is not a common denominator of the fractions.</source>
        <translation>{said} ليس مقامًا مشتركًا للكسور.</translation>
    </message>
    <message>
        <source>{coefficient} does not divide every term.</source>
        <translation>{coefficient} لا يقسم كل حد.</translation>
    </message>
    <message>
        <source>{values} and {values2} do not have the product {product} and the sum {together}.</source>
        <translation>{values} و {values2} ليس حاصل ضربهما {product} ومجموعهما {together}.</translation>
    </message>
    <message>
        <source>The product {product} and the sum {together} do not belong to the question.</source>
        <translation>حاصل الضرب {product} والمجموع {together} لا يخصان السؤال.</translation>
    </message>
    <message>
        <source>The discriminant is {known}.</source>
        <translation>المميز هو {known}.</translation>
    </message>
    <message>
        <source>The discriminant is {known}, not {said}.</source>
        <translation>المميز هو {known} لا {said}.</translation>
    </message>
    <message>
        <source>multiply {to}</source>
        <translation>اضرب {to}</translation>
    </message>
    <message>
        <source>{said} is not the derivative of {of}.</source>
        <translation>{said} ليس مشتقة {of}.</translation>
    </message>
    <message>
        <source>{said} is not an antiderivative of {of}.</source>
        <translation>{said} ليس دالة أصلية لـ {of}.</translation>
    </message>
    <message>
        <source>{said} is not the derivative of {one}.</source>
        <translation>{said} ليس مشتقة {one}.</translation>
    </message>
    <message>
        <source>{said} is not the derivative of {body}.</source>
        <translation>{said} ليس مشتقة {body}.</translation>
    </message>
    <message>
        <source>to the power {exponent}</source>
        <translation>للقوة {exponent}</translation>
    </message>
    <message>
        <source>fl oz</source>
        <translation>أونصة سائلة (fl oz)</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>عدد مجرد</translation>
    </message>
    <message>
        <source>a length</source>
        <translation>طول</translation>
    </message>
    <message>
        <source>an area</source>
        <translation>مساحة</translation>
    </message>
    <message>
        <source>a volume</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>a mass</source>
        <translation>كتلة</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>زمن</translation>
    </message>
    <message>
        <source>a speed</source>
        <translation>سرعة</translation>
    </message>
    <message>
        <source>an acceleration</source>
        <translation>تسارع</translation>
    </message>
    <message>
        <source>a force</source>
        <translation>قوة</translation>
    </message>
    <message>
        <source>an energy</source>
        <translation>طاقة</translation>
    </message>
    <message>
        <source>a power</source>
        <translation>قدرة</translation>
    </message>
    <message>
        <source>a pressure</source>
        <translation>ضغط</translation>
    </message>
    <message>
        <source>a density</source>
        <translation>كثافة</translation>
    </message>
    <message>
        <source>a frequency</source>
        <translation>تردد</translation>
    </message>
    <message>
        <source>an electric current</source>
        <translation>شدة تيار كهربائي</translation>
    </message>
    <message>
        <source>an electric charge</source>
        <translation>شحنة كهربائية</translation>
    </message>
    <message>
        <source>a voltage</source>
        <translation>جهد كهربائي</translation>
    </message>
    <message>
        <source>a resistance</source>
        <translation>مقاومة</translation>
    </message>
    <message>
        <source>a temperature</source>
        <translation>درجة حرارة</translation>
    </message>
    <message>
        <source>an amount of substance</source>
        <translation>كمية مادة</translation>
    </message>
    <message>
        <source>kg mol^-1</source>
        <translation>كغ لكل مول (kg mol^-1)</translation>
    </message>
    <message>
        <source>a molar mass</source>
        <translation>كتلة مولية</translation>
    </message>
    <message>
        <source>a concentration</source>
        <translation>تركيز</translation>
    </message>
    <message>
        <source>an angle</source>
        <translation>زاوية</translation>
    </message>
    <message>
        <source>per</source>
        <translation>لكل</translation>
    </message>
    <message>
        <source>,</source>
        <translation>،</translation>
    </message>
    <message>
        <source>;</source>
        <translation>؛</translation>
    </message>
    <message>
        <source>metre</source>
        <translation>متر</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>أمتار</translation>
    </message>
    <message>
        <source>kilometre</source>
        <translation>كيلومتر</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>كيلومترات</translation>
    </message>
    <message>
        <source>centimetre</source>
        <translation>سنتيمتر</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>سنتيمترات</translation>
    </message>
    <message>
        <source>millimetre</source>
        <translation>مليمتر</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>مليمترات</translation>
    </message>
    <message>
        <source>micrometre</source>
        <translation>ميكرومتر</translation>
    </message>
    <message>
        <source>micrometres</source>
        <translation>ميكرومترات</translation>
    </message>
    <message>
        <source>nanometre</source>
        <translation>نانومتر</translation>
    </message>
    <message>
        <source>nanometres</source>
        <translation>نانومترات</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>بوصة</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>بوصات</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>قدم</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>أقدام</translation>
    </message>
    <message>
        <source>mile</source>
        <translation>ميل</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>أميال</translation>
    </message>
    <message>
        <source>yard</source>
        <translation>ياردة</translation>
    </message>
    <message>
        <source>yards</source>
        <translation>ياردات</translation>
    </message>
    <message>
        <source>gram</source>
        <translation>غرام</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>غرامات</translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation>كيلوغرام</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>كيلوغرامات</translation>
    </message>
    <message>
        <source>milligram</source>
        <translation>مليغرام</translation>
    </message>
    <message>
        <source>milligrams</source>
        <translation>مليغرامات</translation>
    </message>
    <message>
        <source>tonne</source>
        <translation>طن</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>أطنان</translation>
    </message>
    <message>
        <source>pound</source>
        <translation>رطل</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>أرطال</translation>
    </message>
    <message>
        <source>millisecond</source>
        <translation>ملّي ثانية</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>ملّي ثوانٍ</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>لتر</translation>
    </message>
    <message>
        <source>litres</source>
        <translation>لترات</translation>
    </message>
    <message>
        <source>millilitre</source>
        <translation>مليلتر</translation>
    </message>
    <message>
        <source>millilitres</source>
        <translation>مليلترات</translation>
    </message>
    <message>
        <source>mole</source>
        <translation>مول</translation>
    </message>
    <message>
        <source>moles</source>
        <translation>مولات</translation>
    </message>
    <message>
        <source>millimole</source>
        <translation>ملّي مول</translation>
    </message>
    <message>
        <source>millimoles</source>
        <translation>ملّي مولات</translation>
    </message>
    <message>
        <source>ampere</source>
        <translation>أمبير</translation>
    </message>
    <message>
        <source>amperes</source>
        <translation>أمبيرات</translation>
    </message>
    <message>
        <source>milliampere</source>
        <translation>ملّي أمبير</translation>
    </message>
    <message>
        <source>milliamperes</source>
        <translation>ملّي أمبيرات</translation>
    </message>
    <message>
        <source>volt</source>
        <translation>فولت</translation>
    </message>
    <message>
        <source>volts</source>
        <translation>فولتات</translation>
    </message>
    <message>
        <source>kilovolt</source>
        <translation>كيلوفولت</translation>
    </message>
    <message>
        <source>kilovolts</source>
        <translation>كيلوفولتات</translation>
    </message>
    <message>
        <source>millivolt</source>
        <translation>ملّي فولت</translation>
    </message>
    <message>
        <source>millivolts</source>
        <translation>ملّي فولتات</translation>
    </message>
    <message>
        <source>ohm</source>
        <translation>أوم</translation>
    </message>
    <message>
        <source>ohms</source>
        <translation>أومات</translation>
    </message>
    <message>
        <source>kiloohm</source>
        <translation>كيلو أوم</translation>
    </message>
    <message>
        <source>kiloohms</source>
        <translation>كيلو أومات</translation>
    </message>
    <message>
        <source>watt</source>
        <translation>واط</translation>
    </message>
    <message>
        <source>watts</source>
        <translation>واطات</translation>
    </message>
    <message>
        <source>kilowatt</source>
        <translation>كيلوواط</translation>
    </message>
    <message>
        <source>kilowatts</source>
        <translation>كيلوواطات</translation>
    </message>
    <message>
        <source>megawatt</source>
        <translation>ميغاواط</translation>
    </message>
    <message>
        <source>megawatts</source>
        <translation>ميغاواطات</translation>
    </message>
    <message>
        <source>joule</source>
        <translation>جول</translation>
    </message>
    <message>
        <source>joules</source>
        <translation>جولات</translation>
    </message>
    <message>
        <source>kilojoule</source>
        <translation>كيلوجول</translation>
    </message>
    <message>
        <source>kilojoules</source>
        <translation>كيلوجولات</translation>
    </message>
    <message>
        <source>newton</source>
        <translation>نيوتن</translation>
    </message>
    <message>
        <source>newtons</source>
        <translation>نيوتنات</translation>
    </message>
    <message>
        <source>kilonewton</source>
        <translation>كيلونيوتن</translation>
    </message>
    <message>
        <source>kilonewtons</source>
        <translation>كيلونيوتنات</translation>
    </message>
    <message>
        <source>pascal</source>
        <translation>باسكال</translation>
    </message>
    <message>
        <source>pascals</source>
        <translation>باسكالات</translation>
    </message>
    <message>
        <source>kilopascal</source>
        <translation>كيلوباسكال</translation>
    </message>
    <message>
        <source>kilopascals</source>
        <translation>كيلوباسكالات</translation>
    </message>
    <message>
        <source>hectopascal</source>
        <translation>هكتوباسكال</translation>
    </message>
    <message>
        <source>hectopascals</source>
        <translation>هكتوباسكالات</translation>
    </message>
    <message>
        <source>coulomb</source>
        <translation>كولوم</translation>
    </message>
    <message>
        <source>coulombs</source>
        <translation>كولومات</translation>
    </message>
    <message>
        <source>farad</source>
        <translation>فاراد</translation>
    </message>
    <message>
        <source>farads</source>
        <translation>فارادات</translation>
    </message>
    <message>
        <source>tesla</source>
        <translation>تسلا</translation>
    </message>
    <message>
        <source>teslas</source>
        <translation>تسلا</translation>
    </message>
    <message>
        <source>kelvin</source>
        <translation>كلفن</translation>
    </message>
    <message>
        <source>kelvins</source>
        <translation>كلفن</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>درجة</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>درجات</translation>
    </message>
    <message>
        <source>radian</source>
        <translation>راديان</translation>
    </message>
    <message>
        <source>radians</source>
        <translation>راديانات</translation>
    </message>
    <message>
        <source>calorie</source>
        <translation>سعرة</translation>
    </message>
    <message>
        <source>calories</source>
        <translation>سعرات</translation>
    </message>
    <message>
        <source>kilowatt hour</source>
        <translation>كيلوواط ساعة</translation>
    </message>
    <message>
        <source>kilowatt hours</source>
        <translation>كيلوواط ساعة</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>بار</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>بار</translation>
    </message>
    <message>
        <source>hertz</source>
        <translation>هرتز</translation>
    </message>
    <message>
        <source>kilohertz</source>
        <translation>كيلوهرتز</translation>
    </message>
    <message>
        <source>megahertz</source>
        <translation>ميغاهرتز</translation>
    </message>
    <message>
        <source>degrees Celsius</source>
        <translation>درجات مئوية</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>metre per second</source>
        <translation>متر في الثانية</translation>
    </message>
    <message>
        <source>metres per second</source>
        <translation>أمتار في الثانية</translation>
    </message>
    <message>
        <source>kilometre per second</source>
        <translation>كيلومتر في الثانية</translation>
    </message>
    <message>
        <source>kilometres per second</source>
        <translation>كيلومترات في الثانية</translation>
    </message>
    <message>
        <source>metre per square second</source>
        <translation>متر في مربع الثانية</translation>
    </message>
    <message>
        <source>metres per square second</source>
        <translation>أمتار في مربع الثانية</translation>
    </message>
    <message>
        <source>force</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>الكتلة</translation>
    </message>
    <message>
        <source>acceleration</source>
        <translation>التسارع</translation>
    </message>
    <message>
        <source>gravitational acceleration</source>
        <translation>تسارع الجاذبية</translation>
    </message>
    <message>
        <source>kinetic energy</source>
        <translation>الطاقة الحركية</translation>
    </message>
    <message>
        <source>potential energy</source>
        <translation>طاقة الوضع</translation>
    </message>
    <message>
        <source>elastic energy</source>
        <translation>طاقة المرونة</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>السرعة المتجهة</translation>
    </message>
    <message>
        <source>height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>كمية الحركة</translation>
    </message>
    <message>
        <source>work</source>
        <translation>الشغل</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>power</source>
        <translation>القدرة</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>area</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>spring constant</source>
        <translation>ثابت النابض</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>الاستطالة</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>التردد</translation>
    </message>
    <message>
        <source>wavelength</source>
        <translation>الطول الموجي</translation>
    </message>
    <message>
        <source>period</source>
        <translation>الزمن الدوري</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>الشحنة</translation>
    </message>
    <message>
        <source>current</source>
        <translation>شدة التيار</translation>
    </message>
    <message>
        <source>voltage</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>resistance</source>
        <translation>المقاومة</translation>
    </message>
    <message>
        <source>amount of substance</source>
        <translation>كمية المادة</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>concentration</source>
        <translation>التركيز</translation>
    </message>
    <message>
        <source>molar mass</source>
        <translation>الكتلة المولية</translation>
    </message>
    <message>
        <source>length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>الزاوية</translation>
    </message>
    <message>
        <source>perimeter</source>
        <translation>المحيط</translation>
    </message>
    <message>
        <source>circumference</source>
        <translation>محيط الدائرة</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>نصف القطر</translation>
    </message>
    <message>
        <source>diameter</source>
        <translation>القطر</translation>
    </message>
    <message>
        <source>true</source>
        <translation>صحيحة</translation>
    </message>
    <message>
        <source>false</source>
        <translation>خاطئة</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>حسابية</translation>
    </message>
    <message>
        <source>geometric</source>
        <translation>هندسية</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>series</source>
        <translation>التوالي</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>التوازي</translation>
    </message>
    <message>
        <source>determinant</source>
        <translation>المحدد</translation>
    </message>
    <message>
        <source>increase</source>
        <translation>زيادة</translation>
    </message>
    <message>
        <source>decrease</source>
        <translation>نقصان</translation>
    </message>
    <message>
        <source>left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>vector</source>
        <translation>متجه</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>inverse</source>
        <translation>المعكوس</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>كسر</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>معادلة</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>بالعدّ</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>المنوال</translation>
    </message>
    <message>
        <source>range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>product</source>
        <translation>حاصل الضرب</translation>
    </message>
    <message>
        <source>quotient</source>
        <translation>خارج القسمة</translation>
    </message>
    <message>
        <source>head</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>tail</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>tails</source>
        <translation>كتابات</translation>
    </message>
    <message>
        <source>component {number}</source>
        <translation>المركبة {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>العمود {number}</translation>
    </message>
    <message>
        <source>the dot product is {value}</source>
        <translation>الضرب القياسي هو {value}</translation>
    </message>
    <message>
        <source>the lengths are {value}</source>
        <translation>الطولان هما {value}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>the {ordinal} equation minus the {ordinal2}</source>
        <translation>المعادلة {ordinal} ناقص المعادلة {ordinal2}</translation>
    </message>
    <message>
        <source>{date} UTC ({what})</source>
        <translation>{date} UTC ({what})‎</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>familiar</source>
        <translation>مألوفة</translation>
    </message>
    <message>
        <source>proficient</source>
        <translation>متقدّمة</translation>
    </message>
    <message>
        <source>mastered</source>
        <translation>متقَنة</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>مسائل</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>إجابات</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>hints</source>
        <translation>تلميحات</translation>
    </message>
    <message>
        <source>learner</source>
        <translation>متعلّم</translation>
    </message>
    <message>
        <source>learners</source>
        <translation>متعلّمين</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ملفات</translation>
    </message>
    <message>
        <source>new answers</source>
        <translation>إجابات جديدة</translation>
    </message>
    <message>
        <source>review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>مراجعات</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>محاولة</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>محاولات</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>مهارات</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>{out}: is not a file.</source>
        <translation>{out}: ليس ملفًا.</translation>
    </message>
    <message>
        <source>Name a file to write.</source>
        <translation>اذكر ملفًا للكتابة.</translation>
    </message>
    <message>
        <source>This system knows no home folder for you, where Lemma could keep its files.</source>
        <translation>لا يعرف هذا النظام مجلد مستخدم لك يستطيع Lemma أن يحفظ فيه ملفاته.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>تتعذّر قراءة {path}: {error}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>تتعذّر قراءة {path}: {strerror}.</translation>
    </message>
    <message>
        <source>has {tokens} tokens; the model can hold {n_ctx}.</source>
        <translation>أطول مما يتسع له النموذج: الطول {tokens} رمزًا، والسعة {n_ctx}.</translation>
    </message>
    <message>
        <source>The conversation {room}</source>
        <translation>المحادثة {room}</translation>
    </message>
    <message>
        <source>The question {room}</source>
        <translation>السؤال {room}</translation>
    </message>
    <message>
        <source>&apos;and&apos; and &apos;or&apos; are mixed here: write &apos;or&apos; between the solutions.</source>
        <translation>اختلطت &apos;and&apos; (و) و&apos;or&apos; (أو) هنا: اكتب &apos;or&apos; بين الحلول.</translation>
    </message>
    <message>
        <source>Write ({variables}) before the sign.</source>
        <translation>اكتب ⁦({variables})⁩ قبل العلامة.</translation>
    </message>
    <message>
        <source>This is an interval, and a point is expected, as in (1, 2).</source>
        <translation>هذه فترة، والمتوقع نقطة، مثل ⁦(1, 2)⁩.</translation>
    </message>
    <message>
        <source>I do not know every word of this, and took the question to be the one shown.</source>
        <translation>لا أعرف كل كلمة هنا، وفهمت السؤال على أنه السؤال المعروض.</translation>
    </message>
    <message>
        <source>I am not sure what is asked about this.</source>
        <translation>لست متأكدًا من المطلوب هنا.</translation>
    </message>
    <message>
        <source>Say it in other words, as in: solve 2x + 3 = 7.</source>
        <translation>قله بكلمات أخرى، كما في: ⁦solve 2x + 3 = 7⁩.</translation>
    </message>
    <message>
        <source>I cannot tell whether a is a letter here.</source>
        <translation>لا أستطيع معرفة هل a حرف هنا.</translation>
    </message>
    <message>
        <source>Write it with signs, as in (a - 3)^2.</source>
        <translation>اكتبه بالعلامات، كما في ⁦(a - 3)^2⁩.</translation>
    </message>
    <message>
        <source>I cannot tell what is multiplied.</source>
        <translation>لا أستطيع معرفة ما الذي يُضرب.</translation>
    </message>
    <message>
        <source>Write brackets around it, as in (x + 2)(x + 3).</source>
        <translation>ضع أقواسًا حوله، كما في ⁦(x + 2)(x + 3)⁩.</translation>
    </message>
    <message>
        <source>The end of this is missing: something must follow the last word.</source>
        <translation>نهاية هذا ناقصة: يجب أن يتبع الكلمة الأخيرة شيء.</translation>
    </message>
    <message>
        <source>I cannot tell how far this fraction reaches: write {one}, or {other}.</source>
        <translation>لا أستطيع معرفة أين ينتهي هذا الكسر: اكتب {one} أو {other}.</translation>
    </message>
    <message>
        <source>I cannot tell how much is below the fraction bar: write 6x/(2y), or (6x/2)*y.</source>
        <translation>لا أستطيع معرفة ما يقع تحت خط الكسر: اكتب 6x/(2y) أو (6x/2)*y.</translation>
    </message>
    <message>
        <source>I cannot tell where this region ends.</source>
        <translation>لا أستطيع معرفة أين تنتهي هذه المنطقة.</translation>
    </message>
    <message>
        <source>I can count up to three cards.</source>
        <translation>أستطيع عدّ ثلاث أوراق على الأكثر.</translation>
    </message>
    <message>
        <source>These probabilities do not fit together.</source>
        <translation>هذه الاحتمالات لا تتوافق.</translation>
    </message>
    <message>
        <source>I could not read one of these probabilities.</source>
        <translation>لم أستطع قراءة أحد هذه الاحتمالات.</translation>
    </message>
    <message>
        <source>What never happens is no condition.</source>
        <translation>ما لا يقع أبدًا لا يكون شرطًا.</translation>
    </message>
    <message>
        <source>I can count up to sixty throws.</source>
        <translation>أستطيع عدّ ستين رمية على الأكثر.</translation>
    </message>
    <message>
        <source>Is the determinant of {matrix} not zero?</source>
        <translation>هل محدد {matrix} لا يساوي صفرًا؟</translation>
    </message>
    <message>
        <source>Is the determinant of {matrix} zero?</source>
        <translation>هل محدد {matrix} يساوي صفرًا؟</translation>
    </message>
    <message>
        <source>I can work with a letter in square matrices of two or three rows only.</source>
        <translation>لا أستطيع الحساب بحرف إلا في مصفوفات مربعة من صفين أو ثلاثة.</translation>
    </message>
    <message>
        <source>One side of this equation is missing: type what stands on both sides of the equals sign.</source>
        <translation>ينقص طرف من هذه المعادلة: اكتب ما على طرفي علامة المساواة.</translation>
    </message>
    <message>
        <source>This asks what a formula means, not for a result: say what to do with it, as in solve 3x + 5 = 20.</source>
        <translation>هذا سؤال عن معنى صيغة، لا عن نتيجة: قل ما المطلوب بها، كما في solve 3x + 5 = 20.</translation>
    </message>
    <message>
        <source>This asks for another question, not for a result: type the one to be worked out.</source>
        <translation>هذا طلب لسؤال آخر، لا لنتيجة: اكتب السؤال المطلوب حله.</translation>
    </message>
    <message>
        <source>I factor with rational coefficients only: over the real or complex numbers there may be more factors.</source>
        <translation>أحلل بمعاملات نسبية فقط: قد توجد عوامل أخرى في الأعداد الحقيقية أو المركبة.</translation>
    </message>
    <message>
        <source>I do not know what the cubic of a number is: for its cube write (3 + 5)^3.</source>
        <translation>لا أعرف ما المقصود بـ cubic لعدد: لمكعبه اكتب (3 + 5)^3.</translation>
    </message>
    <message>
        <source>I cannot tell whether the last words belong to the equation, or to what is done with its solution.</source>
        <translation>لا أستطيع معرفة هل الكلمات الأخيرة من المعادلة أم مما يُفعل بحلها.</translation>
    </message>
    <message>
        <source>A common {word} does not belong to a sequence that is {named}.</source>
        <translation>هذا لا يخصّ متتالية {named}: {word}.</translation>
    </message>
    <message>
        <source>I cannot tell which terms are given.</source>
        <translation>لا أستطيع معرفة الحدود المعطاة.</translation>
    </message>
    <message>
        <source>These numbers are no {named} sequence.</source>
        <translation>لا تكوّن هذه الأعداد متتالية {named}.</translation>
    </message>
    <message>
        <source>There are two geometric sequences with these terms.</source>
        <translation>هناك متتاليتان هندسيتان لهما هذه الحدود.</translation>
    </message>
    <message>
        <source>I can read this riddle in two ways, {value} or {value1}: say it in other words, or with brackets.</source>
        <translation>أستطيع قراءة هذا اللغز بطريقتين، {value} أو {value1}: قله بكلمات أخرى أو بأقواس.</translation>
    </message>
    <message>
        <source>Find the {words} {name} in {unit} (R_1 in series with R_2 and R_3, which are in parallel): {known}</source>
        <translation>أوجد {words} {name} بوحدة {unit} (⁦R_1⁩ على التوالي مع ⁦R_2⁩ و ⁦R_3⁩ الموصولتين على التوازي): {known}</translation>
    </message>
    <message>
        <source>Find the {words} {name} in {unit} (R_1 in parallel with R_2 and R_3, which are in series): {known}</source>
        <translation>أوجد {words} {name} بوحدة {unit} (⁦R_1⁩ على التوازي مع ⁦R_2⁩ و ⁦R_3⁩ الموصولتين على التوالي): {known}</translation>
    </message>
    <message>
        <source>Find the {words} {name} (R_1 in series with R_2 and R_3, which are in parallel): {known}</source>
        <translation>أوجد {words} {name} (⁦R_1⁩ على التوالي مع ⁦R_2⁩ و ⁦R_3⁩ الموصولتين على التوازي): {known}</translation>
    </message>
    <message>
        <source>Find the {words} {name} (R_1 in parallel with R_2 and R_3, which are in series): {known}</source>
        <translation>أوجد {words} {name} (⁦R_1⁩ على التوازي مع ⁦R_2⁩ و ⁦R_3⁩ الموصولتين على التوالي): {known}</translation>
    </message>
    <message>
        <source>I cannot tell how the units given belong together.</source>
        <translation>لا أستطيع معرفة كيف ترتبط الوحدات المعطاة.</translation>
    </message>
    <message>
        <source>There are not as many numbers as the text says.</source>
        <translation>عدد الأعداد هنا ليس كما يقول النص.</translation>
    </message>
    <message>
        <source>One fact is missing here: two amounts need two facts about them.</source>
        <translation>تنقص هنا معلومة: كميتان تحتاجان إلى معلومتين عنهما.</translation>
    </message>
    <message>
        <source>This says already what {name} is: say what to do with it.</source>
        <translation>هذا يذكر قيمة {name} من قبل: قل ما المطلوب بها.</translation>
    </message>
    <message>
        <source>These say already what the letters are: say what to do with them.</source>
        <translation>هذا يذكر قيم الحروف من قبل: قل ما المطلوب بها.</translation>
    </message>
    <message>
        <source>I factor and expand with ordinary numbers only, not with remainders.</source>
        <translation>أحلل وأفك الأقواس بالأعداد العادية فقط، لا بالبواقي.</translation>
    </message>
    <message>
        <source>I cannot tell how many throws there are.</source>
        <translation>لا أستطيع معرفة عدد الرميات.</translation>
    </message>
    <message>
        <source>The algebra cannot be started here, so I cannot decide: {reason}.</source>
        <translation>لا يمكن تشغيل الجبر الحاسوبي هنا، فلا أستطيع الحكم: {reason}.</translation>
    </message>
    <message>
        <source>This is an interval, and a vector is expected, as in (1, 2).</source>
        <translation>هذه فترة، والمطلوب متجه، كما في ⁦(1, 2)⁩.</translation>
    </message>
    <message>
        <source>Say where {variable} itself lies.</source>
        <translation>اذكر أين يقع {variable} نفسه.</translation>
    </message>
    <message>
        <source>Write the {what} alone, without &apos;{name} =&apos;.</source>
        <translation>اكتب {what} وحده، من دون &apos;{name} =&apos;.</translation>
    </message>
    <message>
        <source>There are infinitely many solutions: write one unknown in terms of the others, as in x = 5 - 3y.</source>
        <translation>توجد حلول لا نهائية: اكتب مجهولًا بدلالة الآخر، كما في x = 5 - 3y.</translation>
    </message>
    <message>
        <source>Yes, but not any numbers will do.</source>
        <translation>نعم، لكن ليس بأي أعداد كانت.</translation>
    </message>
    <message>
        <source>This is one of the equations itself.</source>
        <translation>هذه إحدى المعادلات نفسها.</translation>
    </message>
    <message>
        <source>Put into the equations, this does not make them all true.</source>
        <translation>عند التعويض في المعادلات لا تصح كلها.</translation>
    </message>
    <message>
        <source>This is one solution, but not the only one.</source>
        <translation>هذا حل، لكنه ليس الوحيد.</translation>
    </message>
    <message>
        <source>The values are right, but not everything is worked out to the end: look at {named}.</source>
        <translation>القيم صحيحة، لكن الحساب لم يكتمل في كل المواضع: انظر إلى {named}.</translation>
    </message>
    <message>
        <source>Single numbers are the solutions here, not an interval.</source>
        <translation>الحلول هنا أعداد منفردة، لا فترة.</translation>
    </message>
    <message>
        <source>Among the real numbers there is no value.</source>
        <translation>لا قيمة له في الأعداد الحقيقية.</translation>
    </message>
    <message>
        <source>Among the complex numbers this is one.</source>
        <translation>في الأعداد المركبة هذه قيمة له.</translation>
    </message>
    <message>
        <source>This is too long to be put limits to.</source>
        <translation>هذا أطول من أن يُعوَّض فيه بحدود.</translation>
    </message>
    <message>
        <source>I expected two limits behind this bracket, as in [x^2]_0^1.</source>
        <translation>توقعت حدّين بعد هذا القوس، كما في [x^2]_0^1.</translation>
    </message>
    <message>
        <source>I cannot tell which letter these limits are for.</source>
        <translation>لا أستطيع معرفة الحرف الذي تخصه هذه الحدود.</translation>
    </message>
    <message>
        <source>I cannot tell how far this bar reaches.</source>
        <translation>لا أستطيع معرفة مدى هذا الخط.</translation>
    </message>
    <message>
        <source>Put brackets: (x^2 + 1)|_0^2.</source>
        <translation>ضع أقواسًا: ⁦(x^2 + 1)|_0^2⁩.</translation>
    </message>
    <message>
        <source>There are more than {max_bars} bars | here.</source>
        <translation>هنا أكثر من {max_bars} من العلامات |.</translation>
    </message>
    <message>
        <source>This can be the mixed number {value} + {value1}/{value2} or the product {value3} * {value12}/{value22}.</source>
        <translation>قد يكون هذا العدد الكسري {value} + {value1}/{value2} أو حاصل الضرب {value3} * {value12}/{value22}.</translation>
    </message>
    <message>
        <source>Write *10^ for a power of ten, or e^ for a power of e.</source>
        <translation>اكتب *10^ لقوة العشرة، أو e^ لقوة e.</translation>
    </message>
    <message>
        <source>The curve does not meet the x-axis just once, so I cannot tell which region is meant.</source>
        <translation>لا يلتقي المنحنى المحور x مرة واحدة فقط، فلا أستطيع معرفة أي منطقة مقصودة.</translation>
    </message>
    <message>
        <source>from the vertex, and whether the parabola opens upwards</source>
        <translation>من الرأس، ومن اتجاه فتحة القطع المكافئ</translation>
    </message>
    <message>
        <source>different ones counted exactly</source>
        <translation>المختلفة معدودة بدقة</translation>
    </message>
    <message>
        <source>solved exactly: there is none</source>
        <translation>بالحل المضبوط: لا يوجد أي حل</translation>
    </message>
    <message>
        <source>I cannot count these solutions with certainty.</source>
        <translation>لا أستطيع عدّ هذه الحلول بيقين.</translation>
    </message>
    <message>
        <source>solved exactly and counted</source>
        <translation>بالحل المضبوط والعدّ</translation>
    </message>
    <message>
        <source>the antiderivative tends to no number far out</source>
        <translation>الدالة الأصلية لا تؤول إلى عدد بعيدًا</translation>
    </message>
    <message>
        <source>the antiderivative grows without bound between the limits</source>
        <translation>الدالة الأصلية تتزايد بلا حدّ بين الحدّين</translation>
    </message>
    <message>
        <source>a part of it has no value among the real numbers</source>
        <translation>جزء منه لا قيمة له في الأعداد الحقيقية</translation>
    </message>
    <message>
        <source>no real value</source>
        <translation>لا قيمة حقيقية</translation>
    </message>
    <message>
        <source>solved exactly</source>
        <translation>بالحل المضبوط</translation>
    </message>
    <message>
        <source>There are endlessly many integers here.</source>
        <translation>يوجد هنا عدد لا نهائي من الأعداد الصحيحة.</translation>
    </message>
    <message>
        <source>There are too many integers here to be listed.</source>
        <translation>الأعداد الصحيحة هنا أكثر من أن تُكتب كلها.</translation>
    </message>
    <message>
        <source>solved exactly, and every integer near the ends tried</source>
        <translation>بالحل المضبوط، وبتجريب كل عدد صحيح قرب الطرفين</translation>
    </message>
    <message>
        <source>worked out with the factor given</source>
        <translation>بالحساب بالعامل المعطى</translation>
    </message>
    <message>
        <source>Put in the factor that is given</source>
        <translation>عوّض بالعامل المعطى</translation>
    </message>
    <message>
        <source>added up from the atomic weights given</source>
        <translation>بجمع الأوزان الذرية المعطاة</translation>
    </message>
    <message>
        <source>Add the atomic weight of every atom.</source>
        <translation>اجمع الوزن الذري لكل ذرة.</translation>
    </message>
    <message>
        <source>worked out from the IUPAC standard atomic weights</source>
        <translation>محسوب من الأوزان الذرية القياسية للاتحاد الدولي للكيمياء</translation>
    </message>
    <message>
        <source>Find the molar mass</source>
        <translation>أوجد الكتلة المولية</translation>
    </message>
    <message>
        <source>Add the standard atomic weight of every atom of {name}.</source>
        <translation>اجمع الوزن الذري القياسي لكل ذرة من {name}.</translation>
    </message>
    <message>
        <source>Find the part that is {symbol}</source>
        <translation>أوجد الجزء الذي هو {symbol}</translation>
    </message>
    <message>
        <source>Take the atoms of {symbol} alone.</source>
        <translation>خذ ذرات {symbol} وحدها.</translation>
    </message>
    <message>
        <source>Divide the part by the whole.</source>
        <translation>اقسم الجزء على الكل.</translation>
    </message>
    <message>
        <source>the formula for energy from charge and voltage</source>
        <translation>صيغة الطاقة من الشحنة والجهد</translation>
    </message>
    <message>
        <source>the formula for energy from power and time</source>
        <translation>صيغة الطاقة من القدرة والزمن</translation>
    </message>
    <message>
        <source>the formula for electric energy</source>
        <translation>صيغة الطاقة الكهربائية</translation>
    </message>
    <message>
        <source>the formula for the heat in a resistor</source>
        <translation>صيغة الحرارة في مقاومة</translation>
    </message>
    <message>
        <source>the formula for energy from voltage and resistance</source>
        <translation>صيغة الطاقة من الجهد والمقاومة</translation>
    </message>
    <message>
        <source>for resistors in series and in parallel</source>
        <translation>للمقاومات على التوالي وعلى التوازي</translation>
    </message>
    <message>
        <source>This current flows through all of them.</source>
        <translation>يمر هذا التيار فيها كلها.</translation>
    </message>
    <message>
        <source>Use Ohm&apos;s law</source>
        <translation>استعمل قانون أوم</translation>
    </message>
    <message>
        <source>Use Ohm&apos;s law for this resistor alone.</source>
        <translation>استعمل قانون أوم لهذه المقاومة وحدها.</translation>
    </message>
    <message>
        <source>Begin with the two that are together</source>
        <translation>ابدأ بالمقاومتين الموصولتين معًا</translation>
    </message>
    <message>
        <source>This is the resistance of the two together.</source>
        <translation>هذه مقاومة الاثنتين معًا.</translation>
    </message>
    <message>
        <source>Then take all of them</source>
        <translation>ثم خذها كلها معًا</translation>
    </message>
    <message>
        <source>In {wanted}, as in the question.</source>
        <translation>بوحدة {wanted}، كما في السؤال.</translation>
    </message>
    <message>
        <source>from the differences, and tried at every term given</source>
        <translation>من الفروق، وبتجريب كل حد معطى</translation>
    </message>
    <message>
        <source>I cannot tell whether these two are equal.</source>
        <translation>لا أستطيع معرفة هل هاتان القيمتان متساويتان.</translation>
    </message>
    <message>
        <source>substituted back; {free} can be any number</source>
        <translation>بالتعويض؛ ويمكن أن يكون {free} أي عدد</translation>
    </message>
    <message>
        <source>an angular speed</source>
        <translation>سرعة زاوية</translation>
    </message>
    <message>
        <source>a momentum</source>
        <translation>كمية حركة</translation>
    </message>
    <message>
        <source>a capacitance</source>
        <translation>سعة كهربائية</translation>
    </message>
    <message>
        <source>an amount of data</source>
        <translation>كمية بيانات</translation>
    </message>
    <message>
        <source>a flow</source>
        <translation>معدل جريان</translation>
    </message>
    <message>
        <source>This is called something else than what was asked for.</source>
        <translation>هذا مسمّى باسم غير المطلوب.</translation>
    </message>
    <message>
        <source>This names another term than the one asked for.</source>
        <translation>هذا يسمّي حدًا غير المطلوب.</translation>
    </message>
    <message>
        <source>There is none here.</source>
        <translation>لا يوجد هنا.</translation>
    </message>
    <message>
        <source>The number is right, but the degree sign is missing.</source>
        <translation>العدد صحيح، لكن علامة الدرجة ناقصة.</translation>
    </message>
    <message>
        <source>This is one side of the equation: write the whole of it, with an equals sign.</source>
        <translation>هذا أحد طرفي المعادلة: اكتبها كاملة مع علامة التساوي.</translation>
    </message>
    <message>
        <source>This is not right: on the y-axis the first coordinate is 0.</source>
        <translation>هذا ليس صحيحًا: على محور y الإحداثي الأول هو 0.</translation>
    </message>
    <message>
        <source>I expected one quotient and one remainder.</source>
        <translation>توقعت ناتج قسمة واحدًا وباقيًا واحدًا.</translation>
    </message>
    <message>
        <source>The remainder is not right.</source>
        <translation>الباقي ليس صحيحًا.</translation>
    </message>
    <message>
        <source>The quotient is not right.</source>
        <translation>ناتج القسمة ليس صحيحًا.</translation>
    </message>
    <message>
        <source>The quotient is right, but there is a remainder.</source>
        <translation>ناتج القسمة صحيح، لكن هناك باقيًا.</translation>
    </message>
    <message>
        <source>The value is right, but the division is not worked out.</source>
        <translation>القيمة صحيحة، لكن القسمة لم تُجرَ.</translation>
    </message>
    <message>
        <source>The number is right, but the unit is missing: {function}.</source>
        <translation>العدد صحيح، لكن الوحدة ناقصة: {function}.</translation>
    </message>
    <message>
        <source>The unit is not right: it is {function} here.</source>
        <translation>الوحدة ليست صحيحة: هي هنا {function}.</translation>
    </message>
    <message>
        <source>I expected the answer in {function}.</source>
        <translation>توقعت الإجابة بوحدة {function}.</translation>
    </message>
    <message>
        <source>A product of primes is expected here.</source>
        <translation>المتوقع حاصل ضرب أعداد أولية.</translation>
    </message>
    <message>
        <source>Multiplied out, this is another number.</source>
        <translation>عند إجراء الضرب يكون هذا عددًا آخر.</translation>
    </message>
    <message>
        <source>The value is right, but this is not written with primes.</source>
        <translation>القيمة صحيحة، لكنها ليست مكتوبة بأعداد أولية.</translation>
    </message>
    <message>
        <source>The value is right, but not every factor is a prime number.</source>
        <translation>القيمة صحيحة، لكن ليس كل عامل عددًا أوليًا.</translation>
    </message>
    <message>
        <source>Answer with yes or no.</source>
        <translation>أجب بنعم أو لا.</translation>
    </message>
    <message>
        <source>This goes the other way.</source>
        <translation>هذا في الاتجاه الآخر.</translation>
    </message>
    <message>
        <source>Write the minus sign or the word, not both.</source>
        <translation>اكتب إشارة الناقص أو الكلمة، لا كليهما.</translation>
    </message>
    <message>
        <source>This is the share as a number: write it in percent.</source>
        <translation>هذه هي النسبة كعدد: اكتبها نسبة مئوية.</translation>
    </message>
    <message>
        <source>The value is right, but write it as a ratio, as in 2 : 3.</source>
        <translation>القيمة صحيحة، لكن اكتبها نسبة كما في 2 : 3.</translation>
    </message>
    <message>
        <source>I expected {wanted} numbers here.</source>
        <translation>توقعت هنا {wanted} من الأعداد.</translation>
    </message>
    <message>
        <source>This is the same ratio, but it can be simplified further.</source>
        <translation>هذه النسبة نفسها، لكن يمكن تبسيطها أكثر.</translation>
    </message>
    <message>
        <source>These are the right numbers, but the order is wrong.</source>
        <translation>هذه هي الأعداد الصحيحة، لكن ترتيبها ليس صحيحًا.</translation>
    </message>
    <message>
        <source>A number is expected, and there is a letter in it.</source>
        <translation>المتوقع عدد، وفيه هنا حرف.</translation>
    </message>
    <message>
        <source>The value is right, but it is to be written as a fraction.</source>
        <translation>القيمة صحيحة، لكن المطلوب كتابتها كسرًا.</translation>
    </message>
    <message>
        <source>The value is right, but it is to be written as a decimal.</source>
        <translation>القيمة صحيحة، لكن المطلوب كتابتها عددًا عشريًا.</translation>
    </message>
    <message>
        <source>The value is right, but it is to be written in percent.</source>
        <translation>القيمة صحيحة، لكن المطلوب كتابتها نسبة مئوية.</translation>
    </message>
    <message>
        <source>The value is right, but it is to be written as an ordinary number, without a power of ten.</source>
        <translation>القيمة صحيحة، لكن المطلوب كتابتها عددًا عاديًا من دون قوة للعشرة.</translation>
    </message>
    <message>
        <source>The value is right, but one digit other than 0 is to stand before the point: 4.5 * 10^3.</source>
        <translation>القيمة صحيحة، لكن يجب أن يكون قبل الفاصلة رقم واحد غير 0: 4.5 * 10^3.</translation>
    </message>
    <message>
        <source>The value is right: write the power of ten too.</source>
        <translation>القيمة صحيحة: اكتب قوة العشرة أيضًا.</translation>
    </message>
    <message>
        <source>Put into the equation, this does not satisfy it.</source>
        <translation>عند التعويض في المعادلة لا يحققها هذا.</translation>
    </message>
    <message>
        <source>This solves the equation, but the constant is still to be found.</source>
        <translation>هذا يحل المعادلة، لكن الثابت ما زال مطلوبًا.</translation>
    </message>
    <message>
        <source>This solves the equation, but it misses the value given.</source>
        <translation>هذا يحل المعادلة، لكنه لا يحقق القيمة المعطاة.</translation>
    </message>
    <message>
        <source>This is one solution; all solutions have a constant in them.</source>
        <translation>هذا حل واحد؛ وفي كل الحلول ثابت.</translation>
    </message>
    <message>
        <source>What is here is right, but there is another solution.</source>
        <translation>المكتوب هنا صحيح، لكن هناك حلًا آخر.</translation>
    </message>
    <message>
        <source>Write the answer as {function} = ...</source>
        <translation>اكتب الإجابة على الصورة {function} = ...</translation>
    </message>
    <message>
        <source>Differentiated, this does not give the equation.</source>
        <translation>عند الاشتقاق لا يعطي هذا المعادلة.</translation>
    </message>
    <message>
        <source>This misses the value given.</source>
        <translation>هذا لا يحقق القيمة المعطاة.</translation>
    </message>
    <message>
        <source>There are numbers that solve it.</source>
        <translation>هناك أعداد تحلها.</translation>
    </message>
    <message>
        <source>This is not right: not every number solves it.</source>
        <translation>هذا ليس صحيحًا: ليس كل عدد حلًا لها.</translation>
    </message>
    <message>
        <source>These numbers solve it, but so do others: say modulo what, as in x ≡ 1 (mod 5).</source>
        <translation>هذه الأعداد تحلها، وكذلك غيرها: اذكر المقياس كما في x ≡ 1 (mod 5).</translation>
    </message>
    <message>
        <source>This solves it, and there are other solutions.</source>
        <translation>هذا يحلها، وهناك حلول أخرى.</translation>
    </message>
    <message>
        <source>I expected smaller numbers here.</source>
        <translation>توقعت هنا أعدادًا أصغر.</translation>
    </message>
    <message>
        <source>These numbers solve it, and there are other solutions.</source>
        <translation>هذه الأعداد تحلها، وهناك حلول أخرى.</translation>
    </message>
    <message>
        <source>I expected a remainder here, as in x ≡ 1 (mod 5).</source>
        <translation>توقعت هنا باقيًا كما في x ≡ 1 (mod 5).</translation>
    </message>
    <message>
        <source>I expected whole numbers here, as in x ≡ 1 (mod 5).</source>
        <translation>توقعت هنا أعدادًا صحيحة كما في x ≡ 1 (mod 5).</translation>
    </message>
    <message>
        <source>The value is right, but it is to be written as a mixed number.</source>
        <translation>القيمة صحيحة، لكن المطلوب كتابتها عددًا كسريًا.</translation>
    </message>
    <message>
        <source>The sine of an angle is never more than $1$ and never less than $-1$</source>
        <translation>جيب الزاوية لا يزيد أبدًا عن $1$ ولا يقل عن $-1$</translation>
    </message>
    <message>
        <source>The cosine of an angle is never more than $1$ and never less than $-1$</source>
        <translation>جيب تمام الزاوية لا يزيد أبدًا عن $1$ ولا يقل عن $-1$</translation>
    </message>
    <message>
        <source>The tangent of an angle is never more than $1$ and never less than $-1$</source>
        <translation>ظل الزاوية لا يزيد أبدًا عن $1$ ولا يقل عن $-1$</translation>
    </message>
    <message>
        <source>Take the reciprocal of both sides</source>
        <translation>خذ مقلوب الطرفين</translation>
    </message>
    <message>
        <source>{title}: ${left}$ is $1$ divided by ${other}$.</source>
        <translation>{title}: ${left}$ هو $1$ مقسومًا على ${other}$.</translation>
    </message>
    <message>
        <source>Find the angles with {interval}</source>
        <translation>أوجد الزوايا التي تحقق {interval}</translation>
    </message>
    <message>
        <source>Find the angles ${angle}$ that give {interval}, and solve for ${name}$</source>
        <translation>أوجد الزوايا ${angle}$ التي تعطي {interval}، وحل لإيجاد ${name}$</translation>
    </message>
    <message>
        <source>Find the angles ${angle}$ that belong to {interval}</source>
        <translation>أوجد الزوايا ${angle}$ التي تنتمي إلى {interval}</translation>
    </message>
    <message>
        <source>Solve each of these for ${name}$</source>
        <translation>حل كلًّا منها لإيجاد ${name}$</translation>
    </message>
    <message>
        <source>The sine is ${one}$ at ${shown}$</source>
        <translation>الجيب يساوي ${one}$ عند ${shown}$</translation>
    </message>
    <message>
        <source>The cosine is ${one}$ at ${shown}$</source>
        <translation>جيب التمام يساوي ${one}$ عند ${shown}$</translation>
    </message>
    <message>
        <source>The tangent is ${one}$ at ${shown}$</source>
        <translation>الظل يساوي ${one}$ عند ${shown}$</translation>
    </message>
    <message>
        <source>{start}, and again after every $180^{{\circ}}$.</source>
        <translation>{start}، ثم يتكرر كل $180^{{\circ}}$.</translation>
    </message>
    <message>
        <source>{start}, and again after every $\pi$.</source>
        <translation>{start}، ثم يتكرر كل $\pi$.</translation>
    </message>
    <message>
        <source>{start}, and again after every $360^{{\circ}}$.</source>
        <translation>{start}، ثم يتكرر كل $360^{{\circ}}$.</translation>
    </message>
    <message>
        <source>{start}, and again after every $2 \pi$.</source>
        <translation>{start}، ثم يتكرر كل $2 \pi$.</translation>
    </message>
    <message>
        <source>{start} and at ${other}$, and again after every $360^{{\circ}}$.</source>
        <translation>{start} وعند ${other}$، ثم يتكرر كل $360^{{\circ}}$.</translation>
    </message>
    <message>
        <source>{start} and at ${other}$, and again after every $2 \pi$.</source>
        <translation>{start} وعند ${other}$، ثم يتكرر كل $2 \pi$.</translation>
    </message>
    <message>
        <source>{start} and at $180^{{\circ}}$, and again after every $360^{{\circ}}$.</source>
        <translation>{start} وعند $180^{{\circ}}$، ثم يتكرر كل $360^{{\circ}}$.</translation>
    </message>
    <message>
        <source>{start} and at $180^{{\circ}}$, and again after every $2 \pi$.</source>
        <translation>{start} وعند $180^{{\circ}}$، ثم يتكرر كل $2 \pi$.</translation>
    </message>
    <message>
        <source>{start} and at $\pi$, and again after every $360^{{\circ}}$.</source>
        <translation>{start} وعند $\pi$، ثم يتكرر كل $360^{{\circ}}$.</translation>
    </message>
    <message>
        <source>{start} and at $\pi$, and again after every $2 \pi$.</source>
        <translation>{start} وعند $\pi$، ثم يتكرر كل $2 \pi$.</translation>
    </message>
    <message>
        <source>{start} and at $180^{{\circ}} {other}$, and again after every $360^{{\circ}}$.</source>
        <translation>{start} وعند $180^{{\circ}} {other}$، ثم يتكرر كل $360^{{\circ}}$.</translation>
    </message>
    <message>
        <source>{start} and at $180^{{\circ}} {other}$, and again after every $2 \pi$.</source>
        <translation>{start} وعند $180^{{\circ}} {other}$، ثم يتكرر كل $2 \pi$.</translation>
    </message>
    <message>
        <source>{start} and at $\pi {other}$, and again after every $360^{{\circ}}$.</source>
        <translation>{start} وعند $\pi {other}$، ثم يتكرر كل $360^{{\circ}}$.</translation>
    </message>
    <message>
        <source>{start} and at $\pi {other}$, and again after every $2 \pi$.</source>
        <translation>{start} وعند $\pi {other}$، ثم يتكرر كل $2 \pi$.</translation>
    </message>
    <message>
        <source>The area begins, ends or turns where the height ${body}$ is zero, so solve ${body2}$.</source>
        <translation>تبدأ المساحة أو تنتهي أو تنقلب حيث يكون الارتفاع ${body}$ صفرًا، فحل ${body2}$.</translation>
    </message>
    <message>
        <source>Find where the curves meet</source>
        <translation>أوجد أين يتقاطع المنحنيان</translation>
    </message>
    <message>
        <source>Integrate the height from one of these places to the next. There it is negative, so take the difference the other way round. Where it is negative, a minus sign makes the area positive.</source>
        <translation>كامِل الارتفاع من موضع إلى الذي يليه. هناك يكون سالبًا فخذ الفرق بالعكس. وحيث يكون سالبًا تجعل إشارة ناقص المساحةَ موجبة.</translation>
    </message>
    <message>
        <source>Integrate the height from one of these places to the next. There it is negative, so take the difference the other way round.</source>
        <translation>كامِل الارتفاع من موضع إلى الذي يليه. هناك يكون سالبًا فخذ الفرق بالعكس.</translation>
    </message>
    <message>
        <source>Integrate the height from one of these places to the next. Where it is negative, a minus sign makes the area positive.</source>
        <translation>كامِل الارتفاع من موضع إلى الذي يليه. وحيث يكون سالبًا تجعل إشارة ناقص المساحةَ موجبة.</translation>
    </message>
    <message>
        <source>Integrate the height from one of these places to the next.</source>
        <translation>كامِل الارتفاع من موضع إلى الذي يليه.</translation>
    </message>
    <message>
        <source>Write the area as integrals</source>
        <translation>اكتب المساحة بتكاملات</translation>
    </message>
    <message>
        <source>Put in the limits of each integral</source>
        <translation>عوّض بحدي كل تكامل</translation>
    </message>
    <message>
        <source>{title}: the upper one, minus the lower one.</source>
        <translation>{title}: العلوي ناقص السفلي.</translation>
    </message>
    <message>
        <source>${text} \cdot {text2} + {text3} = {top}$ is the new numerator.</source>
        <translation>${text} \cdot {text2} + {text3} = {top}$ هو البسط الجديد.</translation>
    </message>
    <message>
        <source>Write the mixed number as a fraction</source>
        <translation>اكتب العدد الكسري كسرًا</translation>
    </message>
    <message>
        <source>Per cent means hundredths</source>
        <translation>النسبة المئوية تعني أجزاء من مئة</translation>
    </message>
    <message>
        <source>The absolute value is the distance from zero</source>
        <translation>القيمة المطلقة هي البعد عن الصفر</translation>
    </message>
    <message>
        <source>The factorial of 0 and of 1 is 1</source>
        <translation>مضروب 0 ومضروب 1 يساويان 1</translation>
    </message>
    <message>
        <source>Write the factorial as a product</source>
        <translation>اكتب المضروب حاصل ضرب</translation>
    </message>
    <message>
        <source>Write the decimal as a fraction</source>
        <translation>اكتب العدد العشري كسرًا</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>اضرب</translation>
    </message>
    <message>
        <source>Numerators are multiplied with numerators, denominators with denominators.</source>
        <translation>تُضرب البسوط في البسوط والمقامات في المقامات.</translation>
    </message>
    <message>
        <source>Multiply the fractions</source>
        <translation>اضرب الكسرين</translation>
    </message>
    <message>
        <source>The reciprocal of ${bottom}$ is ${flipped}$.</source>
        <translation>مقلوب ${bottom}$ هو ${flipped}$.</translation>
    </message>
    <message>
        <source>Instead of dividing, multiply by the reciprocal</source>
        <translation>بدل القسمة اضرب في المقلوب</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>اقسم</translation>
    </message>
    <message>
        <source>Multiply numerator and denominator by ${value}$</source>
        <translation>اضرب البسط والمقام في ${value}$</translation>
    </message>
    <message>
        <source>Divide numerator and denominator by ${common}$</source>
        <translation>اقسم البسط والمقام على ${common}$</translation>
    </message>
    <message>
        <source>The denominators are the same: put the numerators over ${common}$</source>
        <translation>المقامات متساوية: ضع البسوط فوق ${common}$</translation>
    </message>
    <message>
        <source>It is the least common multiple of ${different}$ and ${different2}$.</source>
        <translation>هو المضاعف المشترك الأصغر للعددين ${different}$ و ${different2}$.</translation>
    </message>
    <message>
        <source>Bring the fractions to the common denominator ${common}$</source>
        <translation>وحّد المقامات إلى ${common}$</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>اجمع</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>اطرح</translation>
    </message>
    <message>
        <source>Add and subtract</source>
        <translation>اجمع واطرح</translation>
    </message>
    <message>
        <source>the prime factors that all of them have</source>
        <translation>العوامل الأولية المشتركة بينها كلها</translation>
    </message>
    <message>
        <source>each prime factor as often as one has it</source>
        <translation>كل عامل أولي بقدر ما يتكرر في أحدها</translation>
    </message>
    <message>
        <source>Take {which}</source>
        <translation>خذ {which}</translation>
    </message>
    <message>
        <source>Indeed {said}.</source>
        <translation>وبالفعل {said}.</translation>
    </message>
    <message>
        <source>Use the known value</source>
        <translation>استعمل القيمة المعروفة</translation>
    </message>
    <message>
        <source>The logarithm undoes the power of $e$</source>
        <translation>اللوغاريتم يلغي قوة $e$</translation>
    </message>
    <message>
        <source>There is one way to choose nothing or everything</source>
        <translation>هناك طريقة واحدة لاختيار لا شيء أو كل شيء</translation>
    </message>
    <message>
        <source>To choose ${k}$ is to leave out ${small}$.</source>
        <translation>اختيار ${k}$ هو ترك ${small}$.</translation>
    </message>
    <message>
        <source>Write the number of choices as a fraction</source>
        <translation>اكتب عدد الاختيارات كسرًا</translation>
    </message>
    <message>
        <source>Work out the probability of the opposite and subtract it from 1</source>
        <translation>احسب احتمال العكس واطرحه من 1</translation>
    </message>
    <message>
        <source>Divide the number of those that fit by the number of all</source>
        <translation>اقسم عدد المناسبة على عدد الكل</translation>
    </message>
    <message>
        <source>Each is equally likely to be drawn.</source>
        <translation>لكل واحد منها فرصة السحب نفسها.</translation>
    </message>
    <message>
        <source>Multiply along each way to draw what is asked for, and add the ways</source>
        <translation>اضرب على طول كل طريق لسحب المطلوب واجمع الطرق</translation>
    </message>
    <message>
        <source>Add the two probabilities and subtract that of both</source>
        <translation>اجمع الاحتمالين واطرح احتمالهما معًا</translation>
    </message>
    <message>
        <source>What is in both would be counted twice.</source>
        <translation>ما يقع في كليهما يُحسب مرتين.</translation>
    </message>
    <message>
        <source>{why} Add this for every number of successes that fits.</source>
        <translation>{why} اجمع هذا لكل عدد نجاحات مناسب.</translation>
    </message>
    <message>
        <source>Count the orders of heads and tails</source>
        <translation>عُدَّ ترتيبات الصورة والكتابة</translation>
    </message>
    <message>
        <source>All orders are equally likely; which tosses show heads is a choice of places.</source>
        <translation>كل الترتيبات متساوية الاحتمال؛ واختيار الرميات التي تظهر الصورة هو اختيار مواضع.</translation>
    </message>
    <message>
        <source>Multiply the probabilities along the draws</source>
        <translation>اضرب الاحتمالات على طول السحبات</translation>
    </message>
    <message>
        <source>What is drawn before changes what is left.</source>
        <translation>ما يُسحب أولًا يغيّر ما يبقى.</translation>
    </message>
    <message>
        <source>The coefficient says in how many ways the successes can be placed among the trials.</source>
        <translation>يبيّن المعامل بكم طريقة يمكن توزيع النجاحات على المحاولات.</translation>
    </message>
    <message>
        <source>Subtract the probability from 1</source>
        <translation>اطرح الاحتمال من 1</translation>
    </message>
    <message>
        <source>Either the event happens or it does not.</source>
        <translation>إما أن يقع الحدث أو لا يقع.</translation>
    </message>
    <message>
        <source>Multiply the two probabilities</source>
        <translation>اضرب الاحتمالين</translation>
    </message>
    <message>
        <source>The events are independent.</source>
        <translation>الحدثان مستقلان.</translation>
    </message>
    <message>
        <source>Add two of the probabilities and subtract the third</source>
        <translation>اجمع احتمالين واطرح الثالث</translation>
    </message>
    <message>
        <source>What is in both would be counted twice: $P(A \cup B) = P(A) + P(B) - P(A \cap B)$.</source>
        <translation>ما يقع في كليهما يُحسب مرتين: $P(A \cup B) = P(A) + P(B) - P(A \cap B)$.</translation>
    </message>
    <message>
        <source>Add the two probabilities</source>
        <translation>اجمع الاحتمالين</translation>
    </message>
    <message>
        <source>The events cannot happen together.</source>
        <translation>لا يمكن أن يقع الحدثان معًا.</translation>
    </message>
    <message>
        <source>Divide by the probability of the condition</source>
        <translation>اقسم على احتمال الشرط</translation>
    </message>
    <message>
        <source>Only what fits the condition is counted.</source>
        <translation>لا يُحسب إلا ما يحقق الشرط.</translation>
    </message>
    <message>
        <source>Multiply along the way</source>
        <translation>اضرب على طول المسار</translation>
    </message>
    <message>
        <source>First the condition happens, then the other event.</source>
        <translation>يقع الشرط أولًا ثم الحدث الآخر.</translation>
    </message>
    <message>
        <source>Count the choices without order</source>
        <translation>عُدَّ الاختيارات من دون ترتيب</translation>
    </message>
    <message>
        <source>The number of choices is a binomial coefficient.</source>
        <translation>عدد الاختيارات معامل ذي الحدين.</translation>
    </message>
    <message>
        <source>Count the choices one after the other</source>
        <translation>عُدَّ الاختيارات واحدًا بعد الآخر</translation>
    </message>
    <message>
        <source>Each choice leaves one fewer for the next.</source>
        <translation>كل اختيار يترك للتالي واحدًا أقل.</translation>
    </message>
    <message>
        <source>Count the orders</source>
        <translation>عُدَّ الترتيبات</translation>
    </message>
    <message>
        <source>For the first place there are all, for the next one fewer, and so on.</source>
        <translation>للموضع الأول الكل، وللذي يليه واحد أقل، وهكذا.</translation>
    </message>
    <message>
        <source>Count the orders of the letters</source>
        <translation>عُدَّ ترتيبات الحروف</translation>
    </message>
    <message>
        <source>Letters that are equal can be swapped unseen, so divide by the orders of each kind.</source>
        <translation>الحروف المتماثلة يمكن تبديلها دون أن يُلاحظ، فاقسم على ترتيبات كل نوع.</translation>
    </message>
    <message>
        <source>Count the outcomes: of ${all}$ outcomes ${good}$ fit</source>
        <translation>عُدَّ النواتج: من ${all}$ ناتجًا يناسب ${good}$</translation>
    </message>
    <message>
        <source>All outcomes are equally likely, so divide the number of those that fit by the number of all.</source>
        <translation>كل النواتج متساوية الاحتمال، فاقسم عدد المناسبة على عدد الكل.</translation>
    </message>
    <message>
        <source>Both sides leave the same remainder, so they differ by a multiple of ${modulus}$</source>
        <translation>للطرفين الباقي نفسه، فالفرق بينهما مضاعف لـ ${modulus}$</translation>
    </message>
    <message>
        <source>Only the remainders of the numbers count.</source>
        <translation>بواقي الأعداد وحدها مهمة.</translation>
    </message>
    <message>
        <source>Look whether ${common}$ divides every term</source>
        <translation>انظر هل يقسم ${common}$ كل حد</translation>
    </message>
    <message>
        <source>Look at the remainders</source>
        <translation>انظر إلى البواقي</translation>
    </message>
    <message>
        <source>${common}$ divides ${factor}$ and ${modulus}$, but not ${rest}$: so there is no solution</source>
        <translation>${common}$ يقسم ${factor}$ و ${modulus}$ ولا يقسم ${rest}$: فلا يوجد حل</translation>
    </message>
    <message>
        <source>the letter is gone, and what is left is {value}</source>
        <translation>اختفى الحرف، وما بقي {value}</translation>
    </message>
    <message>
        <source>Divide every term by ${common}$</source>
        <translation>اقسم كل حد على ${common}$</translation>
    </message>
    <message>
        <source>{title}, also ${common}$.</source>
        <translation>{title}، و ${common}$ أيضًا.</translation>
    </message>
    <message>
        <source>Find a number that times ${factor}$ leaves the remainder $1$</source>
        <translation>أوجد عددًا باقي ضربه في ${factor}$ هو $1$</translation>
    </message>
    <message>
        <source>{title} when divided by ${modulus}$: divide with remainder until $1$ is left, then go back.</source>
        <translation>{title} عند القسمة على ${modulus}$: اقسم مع الباقي حتى يبقى $1$ ثم ارجع.</translation>
    </message>
    <message>
        <source>Multiply by ${inverse}$</source>
        <translation>اضرب في ${inverse}$</translation>
    </message>
    <message>
        <source>Take the remainder</source>
        <translation>خذ الباقي</translation>
    </message>
    <message>
        <source>${inverse} \cdot {rest} = {product}$ leaves the remainder ${found}$</source>
        <translation>${inverse} \cdot {rest} = {product}$ باقيه ${found}$</translation>
    </message>
    <message>
        <source>it is ${found}$</source>
        <translation>هو ${found}$</translation>
    </message>
    <message>
        <source>So ${name} \equiv {found} \pmod{{{modulus}}}$.</source>
        <translation>إذن ${name} \equiv {found} \pmod{{{modulus}}}$.</translation>
    </message>
    <message>
        <source>Divide with remainder</source>
        <translation>اقسم مع الباقي</translation>
    </message>
    <message>
        <source>Divide with remainder.</source>
        <translation>اقسم مع الباقي.</translation>
    </message>
    <message>
        <source>for ${n}$ it leaves ${rest}$</source>
        <translation>من أجل ${n}$ يبقى ${rest}$</translation>
    </message>
    <message>
        <source>Put in every remainder from $0$ to ${modulus}$</source>
        <translation>عوّض بكل باقٍ من $0$ إلى ${modulus}$</translation>
    </message>
    <message>
        <source>{title} and look when ${gap}$ is a multiple of ${modulus}$: {shown}.</source>
        <translation>{title} وانظر متى يكون ${gap}$ مضاعفًا لـ ${modulus}$: {shown}.</translation>
    </message>
    <message>
        <source>never true</source>
        <translation>لا يصح أبدًا</translation>
    </message>
    <message>
        <source>true for every number</source>
        <translation>صحيح لكل عدد</translation>
    </message>
    <message>
        <source>Write it more simply.</source>
        <translation>اكتبه بصورة أبسط.</translation>
    </message>
    <message>
        <source>Bring ${others}$ to the other side</source>
        <translation>انقل ${others}$ إلى الطرف الآخر</translation>
    </message>
    <message>
        <source>Work out the right side</source>
        <translation>احسب الطرف الأيمن</translation>
    </message>
    <message>
        <source>An even power is never negative, so there is no solution.</source>
        <translation>القوة الزوجية لا تكون سالبة أبدًا، فلا يوجد حل.</translation>
    </message>
    <message>
        <source>Take the square root of both sides</source>
        <translation>خذ الجذر التربيعي للطرفين</translation>
    </message>
    <message>
        <source>Take the root of index ${exponent}$</source>
        <translation>خذ الجذر ذا الدليل ${exponent}$</translation>
    </message>
    <message>
        <source>{title}, which can have either sign.</source>
        <translation>{title}، وقد يكون موجبًا أو سالبًا.</translation>
    </message>
    <message>
        <source>Either ${name}$ is zero, or both sides are divided by it: $1 = {power}$</source>
        <translation>إما أن ${name}$ صفر، وإما أن يُقسم الطرفان عليه: $1 = {power}$</translation>
    </message>
    <message>
        <source>{reason} So there is no solution.</source>
        <translation>{reason} إذن لا يوجد حل.</translation>
    </message>
    <message>
        <source>$i$ is no real number, and the unknown stands for real numbers.</source>
        <translation>$i$ ليس عددًا حقيقيًا، والمجهول يمثل أعدادًا حقيقية.</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero, so ${shown}$ has no value.</source>
        <translation>لا يمكن القسمة على صفر، فليس لـ ${shown}$ قيمة.</translation>
    </message>
    <message>
        <source>No real number has an even power of ${arg}$, so ${shown}$ has no real value.</source>
        <translation>لا يوجد عدد حقيقي له قوة زوجية تساوي ${arg}$، فليس لـ ${shown}$ قيمة حقيقية.</translation>
    </message>
    <message>
        <source>Logarithms are taken of positive numbers only, so ${shown}$ has no real value.</source>
        <translation>لا يؤخذ اللوغاريتم إلا للأعداد الموجبة، فليس لـ ${shown}$ قيمة حقيقية.</translation>
    </message>
    <message>
        <source>Every sine is between $-1$ and $1$, so ${shown}$ has no real value.</source>
        <translation>كل جيب يقع بين $-1$ و $1$، فليس لـ ${shown}$ قيمة حقيقية.</translation>
    </message>
    <message>
        <source>Every cosine is between $-1$ and $1$, so ${shown}$ has no real value.</source>
        <translation>كل جيب تمام يقع بين $-1$ و $1$، فليس لـ ${shown}$ قيمة حقيقية.</translation>
    </message>
    <message>
        <source>Write down the integers among these</source>
        <translation>اكتب الأعداد الصحيحة من بينها</translation>
    </message>
    <message>
        <source>Count the integers among these</source>
        <translation>عُدَّ الأعداد الصحيحة من بينها</translation>
    </message>
    <message>
        <source>Take the smallest integer among these</source>
        <translation>خذ أصغر عدد صحيح من بينها</translation>
    </message>
    <message>
        <source>Take the largest integer among these</source>
        <translation>خذ أكبر عدد صحيح من بينها</translation>
    </message>
    <message>
        <source>Divide the part by the whole and multiply by $100$</source>
        <translation>اقسم الجزء على الكل واضرب في $100$</translation>
    </message>
    <message>
        <source>Divide the change by the number before and multiply by $100$</source>
        <translation>اقسم التغير على العدد السابق واضرب في $100$</translation>
    </message>
    <message>
        <source>is less than $5$, so round down</source>
        <translation>أقل من $5$، فقرّب إلى الأسفل</translation>
    </message>
    <message>
        <source>is $5$ or more, so round up</source>
        <translation>$5$ أو أكثر، فقرّب إلى الأعلى</translation>
    </message>
    <message>
        <source>Look at the first digit that is left out: ${next}$ {why}</source>
        <translation>انظر إلى أول رقم محذوف: ${next}$ {why}</translation>
    </message>
    <message>
        <source>Multiply by $100$ and write $\%$</source>
        <translation>اضرب في $100$ واكتب $\%$</translation>
    </message>
    <message>
        <source>Percent means divided by $100$</source>
        <translation>النسبة المئوية تعني القسمة على $100$</translation>
    </message>
    <message>
        <source>Divide ${top}$ by ${bottom}$</source>
        <translation>اقسم ${top}$ على ${bottom}$</translation>
    </message>
    <message>
        <source>Write it over ${bottom}$</source>
        <translation>اكتبه فوق ${bottom}$</translation>
    </message>
    <message>
        <source>Divide every part by ${common}$, the greatest number that divides all of them</source>
        <translation>اقسم كل جزء على ${common}$، أكبر عدد يقسمها كلها</translation>
    </message>
    <message>
        <source>Divide the whole by the number of all parts, and multiply by the parts of each</source>
        <translation>اقسم الكل على عدد الأجزاء كلها واضرب في أجزاء كل واحد</translation>
    </message>
    <message>
        <source>Work out every share</source>
        <translation>احسب كل حصة</translation>
    </message>
    <message>
        <source>Look for all pairs of numbers with this product</source>
        <translation>ابحث عن كل أزواج الأعداد التي لها حاصل الضرب هذا</translation>
    </message>
    <message>
        <source>{title}: try $1$, $2$, $3$ and so on.</source>
        <translation>{title}: جرّب $1$ و $2$ و $3$ وهكذا.</translation>
    </message>
    <message>
        <source>Write the factors down, each one once</source>
        <translation>اكتب القواسم، كلًّا منها مرة واحدة</translation>
    </message>
    <message>
        <source>Add one to each exponent and multiply</source>
        <translation>أضف واحدًا إلى كل أس واضرب</translation>
    </message>
    <message>
        <source>A factor may have each prime as often as the number has it, or less often, or not at all.</source>
        <translation>قد يحوي القاسم كل عدد أولي بقدر ما يحويه العدد أو أقل أو لا يحويه.</translation>
    </message>
    <message>
        <source>Try to divide by the small primes</source>
        <translation>حاول القسمة على الأعداد الأولية الصغيرة</translation>
    </message>
    <message>
        <source>{title}, as far as their square is not above ${n}$: {value}</source>
        <translation>{title} ما دام مربعها لا يزيد عن ${n}$: {value}</translation>
    </message>
    <message>
        <source>Cross out all multiples of the small primes</source>
        <translation>اشطب كل مضاعفات الأعداد الأولية الصغيرة</translation>
    </message>
    <message>
        <source>{title} (not the primes themselves).</source>
        <translation>{title} (لا الأعداد الأولية نفسها).</translation>
    </message>
    <message>
        <source>Move the decimal point until one digit that is not zero stands before it</source>
        <translation>حرّك الفاصلة العشرية حتى يبقى قبلها رقم واحد غير الصفر</translation>
    </message>
    <message>
        <source>it moves {places} places to the left</source>
        <translation>تتحرك {places} منازل إلى اليسار</translation>
    </message>
    <message>
        <source>it moves {places} places to the right</source>
        <translation>تتحرك {places} منازل إلى اليمين</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>هي هناك بالفعل</translation>
    </message>
    <message>
        <source>Move the decimal point as many places as the power of ten says</source>
        <translation>حرّك الفاصلة العشرية بعدد المنازل الذي تحدده قوة العشرة</translation>
    </message>
    <message>
        <source>{title}: to the right for a positive exponent, to the left for a negative one.</source>
        <translation>{title}: إلى اليمين لأس موجب، وإلى اليسار لأس سالب.</translation>
    </message>
    <message>
        <source>Look at the first digit that is left out</source>
        <translation>انظر إلى أول رقم محذوف</translation>
    </message>
    <message>
        <source>{title}: below $5$ round down, from $5$ on round up.</source>
        <translation>{title}: تحت $5$ قرّب إلى الأسفل، ومن $5$ فما فوق إلى الأعلى.</translation>
    </message>
    <message>
        <source>Divide ${rest}$ by ${divisor}$</source>
        <translation>اقسم ${rest}$ على ${divisor}$</translation>
    </message>
    <message>
        <source>No smaller number divides ${n}$, so it is prime.</source>
        <translation>لا يقسم ${n}$ عدد أصغر، فهو أولي.</translation>
    </message>
    <message>
        <source>It is prime</source>
        <translation>هو عدد أولي</translation>
    </message>
    <message>
        <source>Write equal factors as powers</source>
        <translation>اكتب العوامل المتساوية قوى</translation>
    </message>
    <message>
        <source>none of them divides it.</source>
        <translation>لا يقسمه أي منها.</translation>
    </message>
    <message>
        <source>Find the axis of the parabola</source>
        <translation>أوجد محور القطع المكافئ</translation>
    </message>
    <message>
        <source>{title}: it lies at ${name} = -\frac{{b}}{{2a}}$, here with {a}.</source>
        <translation>{title}: يقع عند ${name} = -\frac{{b}}{{2a}}$، وهنا {a}.</translation>
    </message>
    <message>
        <source>Put ${at}$ into the function</source>
        <translation>عوّض بـ ${at}$ في الدالة</translation>
    </message>
    <message>
        <source>The parabola opens downwards, so this is its largest value.</source>
        <translation>القطع المكافئ مفتوح إلى الأسفل، فهذه أكبر قيمه.</translation>
    </message>
    <message>
        <source>The parabola opens upwards, so this is its smallest value.</source>
        <translation>القطع المكافئ مفتوح إلى الأعلى، فهذه أصغر قيمه.</translation>
    </message>
    <message>
        <source>This is the largest value</source>
        <translation>هذه أكبر قيمة</translation>
    </message>
    <message>
        <source>This is the smallest value</source>
        <translation>هذه أصغر قيمة</translation>
    </message>
    <message>
        <source>The parabola opens upwards, so it takes this value and all above it.</source>
        <translation>القطع المكافئ مفتوح إلى الأعلى، فيأخذ هذه القيمة وكل ما فوقها.</translation>
    </message>
    <message>
        <source>The parabola opens downwards, so it takes this value and all below it.</source>
        <translation>القطع المكافئ مفتوح إلى الأسفل، فيأخذ هذه القيمة وكل ما تحتها.</translation>
    </message>
    <message>
        <source>See to which side the parabola opens</source>
        <translation>انظر إلى أي جهة ينفتح القطع المكافئ</translation>
    </message>
    <message>
        <source>Write down both coordinates</source>
        <translation>اكتب الإحداثيين</translation>
    </message>
    <message>
        <source>Take ${a}$ out of the terms with ${name}$</source>
        <translation>أخرج ${a}$ عاملًا من الحدود التي فيها ${name}$</translation>
    </message>
    <message>
        <source>Add and subtract the square of half the number in front</source>
        <translation>أضف واطرح مربع نصف المعامل</translation>
    </message>
    <message>
        <source>{title}: half of ${b}$ is ${half}$, and its square is ${half2}$.</source>
        <translation>{title}: نصف ${b}$ هو ${half}$، ومربعه ${half2}$.</translation>
    </message>
    <message>
        <source>Write the first three terms as a square</source>
        <translation>اكتب الحدود الثلاثة الأولى مربعًا</translation>
    </message>
    <message>
        <source>{title}, and put the numbers together.</source>
        <translation>{title}، واجمع الأعداد.</translation>
    </message>
    <message>
        <source>Use the formula $b^2 - 4ac$</source>
        <translation>استعمل الصيغة $b^2 - 4ac$</translation>
    </message>
    <message>
        <source>Here {a}.</source>
        <translation>هنا {a}.</translation>
    </message>
    <message>
        <source>Find the number under the root of the quadratic formula</source>
        <translation>أوجد العدد تحت الجذر في القانون العام</translation>
    </message>
    <message>
        <source>It is $b^2 - 4ac$, here with {a}.</source>
        <translation>هو $b^2 - 4ac$، وهنا {a}.</translation>
    </message>
    <message>
        <source>positive, so there are two</source>
        <translation>موجب، فهناك اثنان</translation>
    </message>
    <message>
        <source>zero, so there is one</source>
        <translation>صفر، فهناك واحد</translation>
    </message>
    <message>
        <source>negative: there is none</source>
        <translation>سالب: لا يوجد</translation>
    </message>
    <message>
        <source>See its sign</source>
        <translation>انظر إلى إشارته</translation>
    </message>
    <message>
        <source>{title}: it is {said}.</source>
        <translation>{title}: هو {said}.</translation>
    </message>
    <message>
        <source>Put ${x}$ into the derivative</source>
        <translation>عوّض بـ ${x}$ في المشتقة</translation>
    </message>
    <message>
        <source>{title}: that is the slope $m$ there.</source>
        <translation>{title}: هذا هو الميل $m$ هناك.</translation>
    </message>
    <message>
        <source>Write down the slope</source>
        <translation>اكتب الميل</translation>
    </message>
    <message>
        <source>Find the slope of the normal</source>
        <translation>أوجد ميل العمودي</translation>
    </message>
    <message>
        <source>{title}: it is minus one divided by that of the tangent.</source>
        <translation>{title}: هو ناقص واحد مقسومًا على ميل المماس.</translation>
    </message>
    <message>
        <source>Swap the two letters</source>
        <translation>بدّل الحرفين</translation>
    </message>
    <message>
        <source>Write $y = {body}$ and swap ${name}$ and $y$: an inverse goes back from the value to the place.</source>
        <translation>اكتب $y = {body}$ وبدّل ${name}$ و $y$: الدالة العكسية ترجع من القيمة إلى الموضع.</translation>
    </message>
    <message>
        <source>Write $z = {body}$ and swap ${name}$ and $z$: an inverse goes back from the value to the place.</source>
        <translation>اكتب $z = {body}$ وبدّل ${name}$ و $z$: الدالة العكسية ترجع من القيمة إلى الموضع.</translation>
    </message>
    <message>
        <source>This is the inverse</source>
        <translation>هذه هي الدالة العكسية</translation>
    </message>
    <message>
        <source>Use the remainder theorem</source>
        <translation>استعمل نظرية الباقي</translation>
    </message>
    <message>
        <source>The divisor is zero at ${name}$; the value there is the remainder.</source>
        <translation>المقسوم عليه صفر عند ${name}$؛ والقيمة هناك هي الباقي.</translation>
    </message>
    <message>
        <source>Divide the highest powers</source>
        <translation>اقسم أعلى القوى</translation>
    </message>
    <message>
        <source>Read off the result</source>
        <translation>اقرأ الناتج</translation>
    </message>
    <message>
        <source>{title}: what is left is the remainder.</source>
        <translation>{title}: ما يبقى هو الباقي.</translation>
    </message>
    <message>
        <source>the denominator must not be zero</source>
        <translation>يجب ألا يكون المقام صفرًا</translation>
    </message>
    <message>
        <source>what is under the root must not be negative</source>
        <translation>يجب ألا يكون ما تحت الجذر سالبًا</translation>
    </message>
    <message>
        <source>what a logarithm is taken of must be positive</source>
        <translation>يجب أن يكون ما داخل اللوغاريتم موجبًا</translation>
    </message>
    <message>
        <source>There is no fraction, root or logarithm in it, so every number may be put in.</source>
        <translation>لا كسر فيه ولا جذر ولا لوغاريتم، فيجوز التعويض بأي عدد.</translation>
    </message>
    <message>
        <source>Look for what could go wrong</source>
        <translation>ابحث عما قد يمنع</translation>
    </message>
    <message>
        <source>Solve this for ${name}$</source>
        <translation>حل هذا لإيجاد ${name}$</translation>
    </message>
    <message>
        <source>Factor the denominator</source>
        <translation>حلّل المقام</translation>
    </message>
    <message>
        <source>above ${factor}$ stands ${size}$, the value of the rest at ${name}$</source>
        <translation>فوق ${factor}$ يقف ${size}$، وهو قيمة الباقي عند ${name}$</translation>
    </message>
    <message>
        <source>Write it as a sum of fractions, one for each factor</source>
        <translation>اكتبه مجموع كسور، كسر لكل عامل</translation>
    </message>
    <message>
        <source>natural logarithm</source>
        <translation>اللوغاريتم الطبيعي</translation>
    </message>
    <message>
        <source>exponential function</source>
        <translation>الدالة الأسية</translation>
    </message>
    <message>
        <source>square root</source>
        <translation>الجذر التربيعي</translation>
    </message>
    <message>
        <source>hyperbolic sine</source>
        <translation>الجيب الزائدي</translation>
    </message>
    <message>
        <source>hyperbolic cosine</source>
        <translation>جيب التمام الزائدي</translation>
    </message>
    <message>
        <source>hyperbolic tangent</source>
        <translation>الظل الزائدي</translation>
    </message>
    <message>
        <source>The derivative of a constant is $0$</source>
        <translation>مشتقة الثابت $0$</translation>
    </message>
    <message>
        <source>The derivative of ${x}$ is $1$</source>
        <translation>مشتقة ${x}$ هي $1$</translation>
    </message>
    <message>
        <source>By the power rule, the derivative of ${x}^n$ is $n \cdot {x2}^{{n-1}}$.</source>
        <translation>بقاعدة القوة مشتقة ${x}^n$ هي $n \cdot {x2}^{{n-1}}$.</translation>
    </message>
    <message>
        <source>Differentiate term by term</source>
        <translation>اشتق حدًّا حدًّا</translation>
    </message>
    <message>
        <source>Keep the minus sign</source>
        <translation>أبقِ إشارة ناقص</translation>
    </message>
    <message>
        <source>Sum rule: differentiate each term</source>
        <translation>قاعدة المجموع: اشتق كل حد</translation>
    </message>
    <message>
        <source>Keep the constant denominator</source>
        <translation>أبقِ المقام الثابت</translation>
    </message>
    <message>
        <source>Keep the constant factor</source>
        <translation>أبقِ العامل الثابت</translation>
    </message>
    <message>
        <source>Write the quotient as a power of ${name}$</source>
        <translation>اكتب ناتج القسمة قوة للحرف ${name}$</translation>
    </message>
    <message>
        <source>The derivative of $c \cdot {name}$ is $c$</source>
        <translation>مشتقة $c \cdot {name}$ هي $c$</translation>
    </message>
    <message>
        <source>Power rule: the derivative of ${name}^n$ is $n \cdot {name2}^{{n-1}}$</source>
        <translation>قاعدة القوة: مشتقة ${name}^n$ هي $n \cdot {name2}^{{n-1}}$</translation>
    </message>
    <message>
        <source>Write the root as a power</source>
        <translation>اكتب الجذر قوة</translation>
    </message>
    <message>
        <source>Power rule: the derivative of ${x}^n$ is $n \cdot {x2}^{{n-1}}$</source>
        <translation>قاعدة القوة: مشتقة ${x}^n$ هي $n \cdot {x2}^{{n-1}}$</translation>
    </message>
    <message>
        <source>The derivative of $uv$ is $u&apos; v + u v&apos;$, here with ${u}$ for $u$ and ${v}$ for $v$.</source>
        <translation>مشتقة $uv$ هي $u&apos; v + u v&apos;$، وهنا ${u}$ مكان $u$ و ${v}$ مكان $v$.</translation>
    </message>
    <message>
        <source>Use the product rule</source>
        <translation>استعمل قاعدة الضرب</translation>
    </message>
    <message>
        <source>The derivative of $\frac{{u}}{{v}}$ is $\frac{{u&apos; v - u v&apos;}}{{v^2}}$, here with ${u}$ for $u$ and ${v}$ for $v$.</source>
        <translation>مشتقة $\frac{{u}}{{v}}$ هي $\frac{{u&apos; v - u v&apos;}}{{v^2}}$، وهنا ${u}$ مكان $u$ و ${v}$ مكان $v$.</translation>
    </message>
    <message>
        <source>Use the quotient rule</source>
        <translation>استعمل قاعدة القسمة</translation>
    </message>
    <message>
        <source>The derivative of the {word}</source>
        <translation>مشتقة {word}</translation>
    </message>
    <message>
        <source>Differentiate the outer function, then multiply by the derivative of the inner function ${inner}$.</source>
        <translation>اشتق الدالة الخارجية ثم اضرب في مشتقة الدالة الداخلية ${inner}$.</translation>
    </message>
    <message>
        <source>Use the chain rule</source>
        <translation>استعمل قاعدة السلسلة</translation>
    </message>
    <message>
        <source>Write the product as one fraction</source>
        <translation>اكتب حاصل الضرب كسرًا واحدًا</translation>
    </message>
    <message>
        <source>Multiply out the numerator and collect like terms</source>
        <translation>فك البسط واجمع الحدود المتشابهة</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>the letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Write the number first</source>
        <translation>اكتب العدد أولًا</translation>
    </message>
    <message>
        <source>Write the letters first</source>
        <translation>اكتب الحروف أولًا</translation>
    </message>
    <message>
        <source>{title}, as infinity is not a number</source>
        <translation>{title}، لأن اللانهاية ليست عددًا</translation>
    </message>
    <message>
        <source>Take limits where the integrand has no value</source>
        <translation>خذ النهايات حيث لا قيمة للدالة المكاملة</translation>
    </message>
    <message>
        <source>The integrand has no value at ${name} = {point}$, so take limits there</source>
        <translation>لا قيمة للدالة المكاملة عند ${name} = {point}$، فخذ النهايات هناك</translation>
    </message>
    <message>
        <source>The integral diverges</source>
        <translation>التكامل متباعد</translation>
    </message>
    <message>
        <source>So the integral</source>
        <translation>إذن التكامل</translation>
    </message>
    <message>
        <source>{note}diverges: it has no value.</source>
        <translation>{note}متباعد: لا قيمة له.</translation>
    </message>
    <message>
        <source>Take ${name}$ for ${inner}$, so that ${change}$.</source>
        <translation>ضع ${name}$ مكان ${inner}$، فيكون ${change}$.</translation>
    </message>
    <message>
        <source>The integral becomes ${asked}$, and at the end ${inner}$ is put back for ${name}$.</source>
        <translation>يصبح التكامل ${asked}$، وفي النهاية يُعاد ${inner}$ مكان ${name}$.</translation>
    </message>
    <message>
        <source>the power</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>A power of ${base}$ is always positive, so there is no solution.</source>
        <translation>قوة ${base}$ موجبة دائمًا، فلا يوجد حل.</translation>
    </message>
    <message>
        <source>There is no solution</source>
        <translation>لا يوجد حل</translation>
    </message>
    <message>
        <source>Write both sides as powers of ${base}$</source>
        <translation>اكتب الطرفين قوتين للأساس ${base}$</translation>
    </message>
    <message>
        <source>Powers of the same base are equal when their exponents are equal.</source>
        <translation>تتساوى قوى الأساس الواحد عندما تتساوى أسسها.</translation>
    </message>
    <message>
        <source>A power is $1$ when its exponent is $0$.</source>
        <translation>تساوي القوة $1$ عندما يكون أسها $0$.</translation>
    </message>
    <message>
        <source>Compare the exponents</source>
        <translation>قارن الأسس</translation>
    </message>
    <message>
        <source>Take the natural logarithm of both sides</source>
        <translation>خذ اللوغاريتم الطبيعي للطرفين</translation>
    </message>
    <message>
        <source>{title} and divide by $\ln\left({base}\right)$.</source>
        <translation>{title} واقسم على $\ln\left({base}\right)$.</translation>
    </message>
    <message>
        <source>Subtract ${item}$ from both sides</source>
        <translation>اطرح ${item}$ من الطرفين</translation>
    </message>
    <message>
        <source>Add ${item}$ to both sides</source>
        <translation>أضف ${item}$ إلى الطرفين</translation>
    </message>
    <message>
        <source>Divide both sides by ${values}$</source>
        <translation>اقسم الطرفين على ${values}$</translation>
    </message>
    <message>
        <source>Multiply both sides by ${denominator}$</source>
        <translation>اضرب الطرفين في ${denominator}$</translation>
    </message>
    <message>
        <source>Write both sides as powers of ${small}$</source>
        <translation>اكتب الطرفين قوتين للأساس ${small}$</translation>
    </message>
    <message>
        <source>Logarithms of the same base are equal when what they are taken of is equal</source>
        <translation>يتساوى لوغاريتمان للأساس نفسه عندما يتساوى ما أُخذا له</translation>
    </message>
    <message>
        <source>Write the logarithms as one logarithm</source>
        <translation>اكتب اللوغاريتمات لوغاريتمًا واحدًا</translation>
    </message>
    <message>
        <source>a sum becomes the logarithm of a product, a difference that of a quotient</source>
        <translation>المجموع يصير لوغاريتم حاصل ضرب، والفرق لوغاريتم ناتج قسمة</translation>
    </message>
    <message>
        <source>the logarithm</source>
        <translation>اللوغاريتم</translation>
    </message>
    <message>
        <source>Undo the logarithm with a power of ${base}$</source>
        <translation>ألغِ اللوغاريتم بقوة للأساس ${base}$</translation>
    </message>
    <message>
        <source>Take out the minus sign</source>
        <translation>أخرج إشارة ناقص</translation>
    </message>
    <message>
        <source>Take out the common factor ${outer}$</source>
        <translation>أخرج العامل المشترك ${outer}$</translation>
    </message>
    <message>
        <source>It is ${written}$, and $u^2 - v^2 = (u + v)(u - v)$.</source>
        <translation>هو ${written}$، و $u^2 - v^2 = (u + v)(u - v)$.</translation>
    </message>
    <message>
        <source>This is a difference of two squares</source>
        <translation>هذا فرق مربعين</translation>
    </message>
    <message>
        <source>The formula is $u^2 - 2uv + v^2 = (u - v)^2$, here with ${one}$ for $u$ and ${two}$ for $v$.</source>
        <translation>الصيغة $u^2 - 2uv + v^2 = (u - v)^2$، وهنا ${one}$ مكان $u$ و ${two}$ مكان $v$.</translation>
    </message>
    <message>
        <source>The formula is $u^2 + 2uv + v^2 = (u + v)^2$, here with ${one}$ for $u$ and ${two}$ for $v$.</source>
        <translation>الصيغة $u^2 + 2uv + v^2 = (u + v)^2$، وهنا ${one}$ مكان $u$ و ${two}$ مكان $v$.</translation>
    </message>
    <message>
        <source>This is the square of a sum</source>
        <translation>هذا مربع مجموع</translation>
    </message>
    <message>
        <source>This is the square of a difference</source>
        <translation>هذا مربع فرق</translation>
    </message>
    <message>
        <source>The formula is $u^3 {signs} v^3 = (u {signs2} v)(u^2 {signs3} uv + v^2)$, here with ${a}$ for $u$ and ${b}$ for $v$.</source>
        <translation>الصيغة $u^3 {signs} v^3 = (u {signs2} v)(u^2 {signs3} uv + v^2)$، وهنا ${a}$ مكان $u$ و ${b}$ مكان $v$.</translation>
    </message>
    <message>
        <source>This is a difference of two cubes</source>
        <translation>هذا فرق مكعبين</translation>
    </message>
    <message>
        <source>This is a sum of two cubes</source>
        <translation>هذا مجموع مكعبين</translation>
    </message>
    <message>
        <source>Find two numbers</source>
        <translation>أوجد عددين</translation>
    </message>
    <message>
        <source>Their product must be ${c}$ and their sum ${b}$: $\;{written}$ and ${added}$.</source>
        <translation>يجب أن يكون حاصل ضربهما ${c}$ ومجموعهما ${b}$: $\;{written}$ و ${added}$.</translation>
    </message>
    <message>
        <source>Split the middle term</source>
        <translation>جزّئ الحد الأوسط</translation>
    </message>
    <message>
        <source>Look for two numbers with the product ${a} \cdot {c} = {a2}$ and the sum ${b}$: they are ${pair}$ and ${pair2}$.</source>
        <translation>ابحث عن عددين حاصل ضربهما ${a} \cdot {c} = {a2}$ ومجموعهما ${b}$: هما ${pair}$ و ${pair2}$.</translation>
    </message>
    <message>
        <source>Take out a common factor from each pair of terms</source>
        <translation>أخرج عاملًا مشتركًا من كل زوج من الحدود</translation>
    </message>
    <message>
        <source>Take out the common bracket ${bracket}$</source>
        <translation>أخرج القوس المشترك ${bracket}$</translation>
    </message>
    <message>
        <source>Try small numbers until the value is zero</source>
        <translation>جرّب أعدادًا صغيرة حتى تكون القيمة صفرًا</translation>
    </message>
    <message>
        <source>The formula is ${formula}$, here with {letters}.</source>
        <translation>الصيغة ${formula}$، وهنا {letters}.</translation>
    </message>
    <message>
        <source>A negative number has no real root</source>
        <translation>العدد السالب ليس له جذر حقيقي</translation>
    </message>
    <message>
        <source>Use the quadratic formula</source>
        <translation>استعمل القانون العام</translation>
    </message>
    <message>
        <source>Work out the number under the root</source>
        <translation>احسب العدد تحت الجذر</translation>
    </message>
    <message>
        <source>The root is zero, so both signs give the same number: there is one solution.</source>
        <translation>الجذر صفر، فالإشارتان تعطيان العدد نفسه: هناك حل واحد.</translation>
    </message>
    <message>
        <source>There is one solution</source>
        <translation>هناك حل واحد</translation>
    </message>
    <message>
        <source>Work out the root</source>
        <translation>احسب الجذر</translation>
    </message>
    <message>
        <source>Take the largest perfect square out of the root</source>
        <translation>أخرج أكبر مربع كامل من الجذر</translation>
    </message>
    <message>
        <source>Write the two solutions one by one</source>
        <translation>اكتب الحلين واحدًا واحدًا</translation>
    </message>
    <message>
        <source>{title}: first with plus, then with minus.</source>
        <translation>{title}: أولًا بزائد ثم بناقص.</translation>
    </message>
    <message>
        <source>Divide by multiplying the denominator</source>
        <translation>اقسم بضرب المقام</translation>
    </message>
    <message>
        <source>Multiply numerators and denominators</source>
        <translation>اضرب البسوط والمقامات</translation>
    </message>
    <message>
        <source>Factor the {places}</source>
        <translation>حلّل {places}</translation>
    </message>
    <message>
        <source>Cancel the common factor ${common}$</source>
        <translation>اختصر العامل المشترك ${common}$</translation>
    </message>
    <message>
        <source>This is allowed as long as ${common}$ is not zero.</source>
        <translation>هذا جائز ما دام ${common}$ لا يساوي صفرًا.</translation>
    </message>
    <message>
        <source>Bring everything to the common denominator ${whole_bottom}$</source>
        <translation>وحّد كل المقامات إلى ${whole_bottom}$</translation>
    </message>
    <message>
        <source>The denominators are the same: put the numerators together</source>
        <translation>المقامات متساوية: اجمع البسوط</translation>
    </message>
    <message>
        <source>Work out the numerator</source>
        <translation>احسب البسط</translation>
    </message>
    <message>
        <source>Multiply the entries place by place and add</source>
        <translation>اضرب العناصر المتقابلة واجمع</translation>
    </message>
    <message>
        <source>Take the root of the sum of the squares</source>
        <translation>خذ جذر مجموع المربعات</translation>
    </message>
    <message>
        <source>Subtract the coordinates, then take the root of the sum of the squares</source>
        <translation>اطرح الإحداثيات ثم خذ جذر مجموع المربعات</translation>
    </message>
    <message>
        <source>Multiply crosswise and subtract</source>
        <translation>اضرب تبادليًا واطرح</translation>
    </message>
    <message>
        <source>For each place take the other two: $(a_2 b_3 - a_3 b_2, a_3 b_1 - a_1 b_3, a_1 b_2 - a_2 b_1)$.</source>
        <translation>لكل موضع خذ الآخرين: $(a_2 b_3 - a_3 b_2, a_3 b_1 - a_1 b_3, a_1 b_2 - a_2 b_1)$.</translation>
    </message>
    <message>
        <source>Work out every entry</source>
        <translation>احسب كل عنصر</translation>
    </message>
    <message>
        <source>The cosine of the angle is the dot product divided by both lengths</source>
        <translation>جيب تمام الزاوية هو الضرب القياسي مقسومًا على الطولين</translation>
    </message>
    <message>
        <source>This is an angle one knows</source>
        <translation>هذه زاوية معروفة</translation>
    </message>
    <message>
        <source>Work out the fraction</source>
        <translation>احسب الكسر</translation>
    </message>
    <message>
        <source>Multiply by $\frac{{180}}{{\pi}}$ to get degrees</source>
        <translation>اضرب في $\frac{{180}}{{\pi}}$ لتحصل على الدرجات</translation>
    </message>
    <message>
        <source>Add place by place</source>
        <translation>اجمع العناصر المتقابلة</translation>
    </message>
    <message>
        <source>Multiply the rows of the first by the columns of the second</source>
        <translation>اضرب صفوف الأولى في أعمدة الثانية</translation>
    </message>
    <message>
        <source>Multiply every entry by the number</source>
        <translation>اضرب كل عنصر في العدد</translation>
    </message>
    <message>
        <source>Do the same to both sides, so that the unknown comes to stand alone.</source>
        <translation>افعل الشيء نفسه في الطرفين ليبقى المجهول وحده.</translation>
    </message>
    <message>
        <source>What is inside an absolute value may be positive or negative: look at both cases.</source>
        <translation>ما داخل القيمة المطلقة قد يكون موجبًا أو سالبًا: انظر في الحالتين.</translation>
    </message>
    <message>
        <source>Try to write both sides as powers of the same base.</source>
        <translation>حاول كتابة الطرفين قوتين للأساس نفسه.</translation>
    </message>
    <message>
        <source>A logarithm asks for an exponent: use that to get rid of it.</source>
        <translation>اللوغاريتم يسأل عن أس: استعمل ذلك للتخلص منه.</translation>
    </message>
    <message>
        <source>This is a quadratic equation: think of factoring, of a square, or of the formula.</source>
        <translation>هذه معادلة تربيعية: فكر في التحليل أو في مربع أو في القانون.</translation>
    </message>
    <message>
        <source>Find where the two sides are equal, then look at each piece between.</source>
        <translation>أوجد أين يتساوى الطرفان، ثم انظر إلى كل جزء بينها.</translation>
    </message>
    <message>
        <source>Combine the equations so that one unknown disappears.</source>
        <translation>ادمج المعادلات ليختفي أحد المجاهيل.</translation>
    </message>
    <message>
        <source>Look for something that all terms share, or for a formula that fits.</source>
        <translation>ابحث عن شيء مشترك بين كل الحدود، أو عن صيغة مناسبة.</translation>
    </message>
    <message>
        <source>Multiply every term in the bracket.</source>
        <translation>اضرب كل حد في القوس.</translation>
    </message>
    <message>
        <source>Look closely at what is given: is there anything left to do?</source>
        <translation>انظر جيدًا إلى المعطى: هل بقي شيء للعمل؟</translation>
    </message>
    <message>
        <source>Look for terms with the same letters and powers.</source>
        <translation>ابحث عن حدود لها الحروف والقوى نفسها.</translation>
    </message>
    <message>
        <source>Bring fractions to the same denominator, and cancel what numerator and denominator share.</source>
        <translation>وحّد مقامات الكسور، واختصر المشترك بين البسط والمقام.</translation>
    </message>
    <message>
        <source>Recall the laws of exponents.</source>
        <translation>تذكر قوانين الأسس.</translation>
    </message>
    <message>
        <source>Look for a square under the root, or undo the root with a power.</source>
        <translation>ابحث عن مربع تحت الجذر، أو ألغِ الجذر بقوة.</translation>
    </message>
    <message>
        <source>Work from the inside out: brackets first, then powers, then products, then sums.</source>
        <translation>اعمل من الداخل إلى الخارج: الأقواس أولًا ثم القوى ثم الضرب ثم الجمع.</translation>
    </message>
    <message>
        <source>Decide which rule fits the outermost form: sum, product, quotient or chain.</source>
        <translation>قرر أي قاعدة تناسب الصورة الخارجية: مجموع أو ضرب أو قسمة أو سلسلة.</translation>
    </message>
    <message>
        <source>Find a function whose derivative is the one under the integral.</source>
        <translation>أوجد دالة مشتقتها هي التي تحت التكامل.</translation>
    </message>
    <message>
        <source>Try to put the number in; if that gives nothing useful, rewrite the expression first.</source>
        <translation>حاول التعويض بالعدد؛ فإن لم يفد فأعد كتابة العبارة أولًا.</translation>
    </message>
    <message>
        <source>Put the given value in for the letter, in brackets.</source>
        <translation>عوّض بالقيمة المعطاة مكان الحرف، بين قوسين.</translation>
    </message>
    <message>
        <source>This is one of the values worth knowing by heart.</source>
        <translation>هذه إحدى القيم التي يحسن حفظها.</translation>
    </message>
    <message>
        <source>There is an identity for this.</source>
        <translation>هناك متطابقة لهذا.</translation>
    </message>
    <message>
        <source>Recall what this number says about a list.</source>
        <translation>تذكر ماذا يقول هذا العدد عن قائمة.</translation>
    </message>
    <message>
        <source>Find what happens from each number to the next one.</source>
        <translation>أوجد ماذا يحدث من كل عدد إلى التالي.</translation>
    </message>
    <message>
        <source>Work with rows and columns.</source>
        <translation>اعمل بالصفوف والأعمدة.</translation>
    </message>
    <message>
        <source>Try to get one function of one angle, then ask at which angles it has that value.</source>
        <translation>حاول الوصول إلى دالة واحدة لزاوية واحدة، ثم اسأل عند أي زوايا تأخذ تلك القيمة.</translation>
    </message>
    <message>
        <source>Recall where the axis of a parabola lies, and that its vertex lies on it.</source>
        <translation>تذكر أين يقع محور القطع المكافئ وأن رأسه عليه.</translation>
    </message>
    <message>
        <source>Look for a number that makes the terms with the letter a perfect square.</source>
        <translation>ابحث عن عدد يجعل الحدود ذات الحرف مربعًا كاملًا.</translation>
    </message>
    <message>
        <source>A line is known by its slope and one point on it.</source>
        <translation>يتحدد المستقيم بميله ونقطة عليه.</translation>
    </message>
    <message>
        <source>The slope of a curve is the value of its derivative.</source>
        <translation>ميل المنحنى هو قيمة مشتقته.</translation>
    </message>
    <message>
        <source>Divide as you divide numbers: the highest power first.</source>
        <translation>اقسم كما تقسم الأعداد: أعلى قوة أولًا.</translation>
    </message>
    <message>
        <source>Look for what could go wrong: a zero below, a negative number under a root or in a logarithm.</source>
        <translation>ابحث عما قد يمنع: صفر في المقام، أو عدد سالب تحت جذر أو في لوغاريتم.</translation>
    </message>
    <message>
        <source>Find where the height of the area is zero: that is where it begins, ends or changes its sign.</source>
        <translation>أوجد أين يكون ارتفاع المساحة صفرًا: هناك تبدأ أو تنتهي أو تغيّر إشارتها.</translation>
    </message>
    <message>
        <source>Only remainders count: think of what multiples of the second number can be added.</source>
        <translation>البواقي وحدها مهمة: فكر أي مضاعفات العدد الثاني يمكن إضافتها.</translation>
    </message>
    <message>
        <source>Units must fit together before numbers are put in.</source>
        <translation>يجب أن تتوافق الوحدات قبل التعويض بالأعداد.</translation>
    </message>
    <message>
        <source>Write down what is known and what is asked: then look for the formula that holds both.</source>
        <translation>اكتب المعلوم والمطلوب، ثم ابحث عن الصيغة التي تجمعهما.</translation>
    </message>
    <message>
        <source>Separate the variables, or look for a factor that makes one side the derivative of a product.</source>
        <translation>افصل المتغيرات، أو ابحث عن عامل يجعل أحد الطرفين مشتقة حاصل ضرب.</translation>
    </message>
    <message>
        <source>Look at two cases: what stands between the bars may be positive or negative.</source>
        <translation>انظر في حالتين: ما بين إشارتي القيمة المطلقة قد يكون موجبًا أو سالبًا.</translation>
    </message>
    <message>
        <source>Find two numbers with the right product and the right sum.</source>
        <translation>أوجد عددين لهما حاصل الضرب والمجموع المطلوبان.</translation>
    </message>
    <message>
        <source>Use the {rule}</source>
        <translation>استعمل {rule}</translation>
    </message>
    <message>
        <source>Sine divided by cosine is the tangent</source>
        <translation>الجيب على جيب التمام هو الظل</translation>
    </message>
    <message>
        <source>The exponent comes in front of the logarithm</source>
        <translation>يخرج الأس أمام اللوغاريتم</translation>
    </message>
    <message>
        <source>Take the squares out of the root; a root is never negative</source>
        <translation>أخرج المربعات من الجذر؛ والجذر لا يكون سالبًا أبدًا</translation>
    </message>
    <message>
        <source>Subtract ${constant}$ from all three parts</source>
        <translation>اطرح ${constant}$ من الأجزاء الثلاثة</translation>
    </message>
    <message>
        <source>Subtract ${constant}$ to all three parts</source>
        <translation>اطرح ${constant}$ من الأجزاء الثلاثة</translation>
    </message>
    <message>
        <source>Add ${constant}$ from all three parts</source>
        <translation>أضف ${constant}$ إلى الأجزاء الثلاثة</translation>
    </message>
    <message>
        <source>Add ${constant}$ to all three parts</source>
        <translation>أضف ${constant}$ إلى الأجزاء الثلاثة</translation>
    </message>
    <message>
        <source>Divide all three parts by ${front}$</source>
        <translation>اقسم الأجزاء الثلاثة على ${front}$</translation>
    </message>
    <message>
        <source>the absolute value</source>
        <translation>القيمة المطلقة</translation>
    </message>
    <message>
        <source>An absolute value is never negative, so {value}</source>
        <translation>القيمة المطلقة لا تكون سالبة أبدًا، إذن {value}</translation>
    </message>
    <message>
        <source>The distance from zero is less than ${right}$, so what is inside lies between ${right2}$ and ${right3}$.</source>
        <translation>البعد عن الصفر أقل من ${right}$، فما بالداخل يقع بين ${right2}$ و ${right3}$.</translation>
    </message>
    <message>
        <source>What is inside lies between two numbers</source>
        <translation>ما بالداخل يقع بين عددين</translation>
    </message>
    <message>
        <source>What is inside is further from zero than ${right}$, on one side or on the other.</source>
        <translation>ما بالداخل أبعد عن الصفر من ${right}$، من جهة أو من الأخرى.</translation>
    </message>
    <message>
        <source>Two cases</source>
        <translation>حالتان</translation>
    </message>
    <message>
        <source>In the first case: {note}</source>
        <translation>في الحالة الأولى: {note}</translation>
    </message>
    <message>
        <source>In the second case: {note}</source>
        <translation>في الحالة الثانية: {note}</translation>
    </message>
    <message>
        <source>Write the smaller numbers first</source>
        <translation>اكتب الأعداد الأصغر أولًا</translation>
    </message>
    <message>
        <source>Write the smaller numbers first.</source>
        <translation>اكتب الأعداد الأصغر أولًا.</translation>
    </message>
    <message>
        <source>Bring everything to the left side</source>
        <translation>انقل كل شيء إلى الطرف الأيسر</translation>
    </message>
    <message>
        <source>The sign never changes</source>
        <translation>الإشارة لا تتغير أبدًا</translation>
    </message>
    <message>
        <source>by factoring</source>
        <translation>بالتحليل</translation>
    </message>
    <message>
        <source>as an equation</source>
        <translation>كمعادلة</translation>
    </message>
    <message>
        <source>Find the zeros and the signs between them</source>
        <translation>أوجد الأصفار والإشارات بينها</translation>
    </message>
    <message>
        <source>no number satisfies this.</source>
        <translation>لا يحقق هذا أي عدد.</translation>
    </message>
    <message>
        <source>every number satisfies this.</source>
        <translation>يحقق هذا كل عدد.</translation>
    </message>
    <message>
        <source>Put in the upper limit, then subtract the value at the lower limit</source>
        <translation>عوّض بالحد الأعلى ثم اطرح القيمة عند الحد الأدنى</translation>
    </message>
    <message>
        <source>{title}; the constant is not needed.</source>
        <translation>{title}؛ ولا حاجة إلى الثابت.</translation>
    </message>
    <message>
        <source>Cut the integral where ${inner}$ changes its sign</source>
        <translation>جزّئ التكامل حيث يغيّر ${inner}$ إشارته</translation>
    </message>
    <message>
        <source>Leave the bars out</source>
        <translation>احذف إشارتي القيمة المطلقة</translation>
    </message>
    <message>
        <source>{title}: at {shown}</source>
        <translation>{title}: عند {shown}</translation>
    </message>
    <message>
        <source>{title}: ${inner}$ keeps its sign here</source>
        <translation>{title}: ${inner}$ يحتفظ بإشارته هنا</translation>
    </message>
    <message>
        <source>Work out each integral</source>
        <translation>احسب كل تكامل</translation>
    </message>
    <message>
        <source>Work out the integral</source>
        <translation>احسب التكامل</translation>
    </message>
    <message>
        <source>{done} by its antiderivative.</source>
        <translation>{done} بدالته الأصلية.</translation>
    </message>
    <message>
        <source>Write the story as a calculation</source>
        <translation>اكتب القصة عملية حسابية</translation>
    </message>
    <message>
        <source>Keep the solution that fits the story</source>
        <translation>احتفظ بالحل الذي يناسب القصة</translation>
    </message>
    <message>
        <source>Say what is asked: ${asked}$</source>
        <translation>قل ما المطلوب: ${asked}$</translation>
    </message>
    <message>
        <source>Look at what is asked: ${asked}$</source>
        <translation>انظر إلى المطلوب: ${asked}$</translation>
    </message>
    <message>
        <source>Write the story as an equation</source>
        <translation>اكتب القصة معادلة</translation>
    </message>
    <message>
        <source>Write the story as equations</source>
        <translation>اكتب القصة معادلات</translation>
    </message>
    <message>
        <source>This is not the same amount: look at the numbers and at their units.</source>
        <translation>هذه ليست الكمية نفسها: انظر إلى الأعداد ووحداتها.</translation>
    </message>
    <message>
        <source>Another Lemma has gone on with this meanwhile.</source>
        <translation>تابعت نسخة أخرى مفتوحة من Lemma هذا في هذه الأثناء.</translation>
    </message>
    <message>
        <source>seen {item}</source>
        <translation>شوهد {item}</translation>
    </message>
    <message>
        <source>What is asked here was not read with certainty, and this model could only guess, so it is not asked.</source>
        <translation>لم يُقرأ المطلوب هنا بيقين، وهذا النموذج لا يستطيع إلا التخمين؛ لذلك لا يُسأل.</translation>
    </message>
    <message>
        <source>a positive whole number below {size_limit}</source>
        <translation>عددًا صحيحًا موجبًا أصغر من {size_limit}</translation>
    </message>
    <message>
        <source>config.json: {name} must be {size}, not {value}.</source>
        <translation>‏config.json: يجب أن يكون {name} {size}، لا {value}.</translation>
    </message>
    <message>
        <source>{path}: only stands for a file that Git LFS keeps.</source>
        <translation>{path}: ليس إلا بديلًا عن ملف يحفظه Git LFS.</translation>
    </message>
    <message>
        <source>Fetch it with: git lfs pull</source>
        <translation>أحضره بالأمر: git lfs pull</translation>
    </message>
    <message>
        <source>{path}: a tensor has a name of {name} characters; the limit is {name_limit}.</source>
        <translation>{path}: لأحد الموتّرات اسم عدد حروفه {name}؛ والحد {name_limit}.</translation>
    </message>
    <message>
        <source>{folder}: nothing says how text is cut before merging, so it is cut as for the published model (gpt-4o); --pre NAME says another one, by llama.cpp&apos;s name of it</source>
        <translation>{folder}: لا شيء يذكر كيف يُقسم النص قبل الدمج، فيُقسم كما في النموذج المنشور (gpt-4o)؛ ومع --pre NAME تُختار طريقة أخرى باسمها في llama.cpp</translation>
    </message>
    <message>
        <source>{folder}: no token for the byte 0x{lacking}; the model will not see such text</source>
        <translation>{folder}: لا رمز للبايت 0x{lacking}؛ لن يرى النموذج مثل هذا النص</translation>
    </message>
    <message>
        <source>Put a letter in place of infinity and take the limit</source>
        <translation>ضع حرفًا مكان اللانهاية وخذ النهاية</translation>
    </message>
    <message>
        <source>As ${held}$ tends to ${point}$, ${shown}$ tends to no number.</source>
        <translation>حين يؤول ${held}$ إلى ${point}$ لا يؤول ${shown}$ إلى عدد.</translation>
    </message>
    <message>
        <source>{title}, as infinity is not a number.</source>
        <translation>{title}، لأن اللانهاية ليست عددًا.</translation>
    </message>
    <message>
        <source>Find the limit</source>
        <translation>أوجد النهاية</translation>
    </message>
    <message>
        <source>Write the integrand as a sum of powers</source>
        <translation>اكتب المكامَل مجموع قوى</translation>
    </message>
    <message>
        <source>Divide each term</source>
        <translation>اقسم كل حد</translation>
    </message>
    <message>
        <source>Integrate term by term</source>
        <translation>كامِل حدًّا حدًّا</translation>
    </message>
    <message>
        <source>Integrate</source>
        <translation>كامِل</translation>
    </message>
    <message>
        <source>An integral of $\frac{{1}}{{{name}}}$ is $\ln\left|{name2}\right|$.</source>
        <translation>تكامل $\frac{{1}}{{{name}}}$ هو $\ln\left|{name2}\right|$.</translation>
    </message>
    <message>
        <source>The power rule says that an integral of ${name}^n$ is $\frac{{{name2}^{{n+1}}}}{{n+1}}$.</source>
        <translation>بقاعدة القوة تكامل ${name}^n$ هو $\frac{{{name2}^{{n+1}}}}{{n+1}}$.</translation>
    </message>
    <message>
        <source>An integral of a constant $c$ is $c {name}$.</source>
        <translation>تكامل ثابت $c$ هو $c {name}$.</translation>
    </message>
    <message>
        <source>Take the minus sign out</source>
        <translation>أخرج إشارة ناقص</translation>
    </message>
    <message>
        <source>Take the factor ${one}$ out</source>
        <translation>أخرج العامل ${one}$</translation>
    </message>
    <message>
        <source>Take the factor ${constants}$ out</source>
        <translation>أخرج العامل ${constants}$</translation>
    </message>
    <message>
        <source>Use a known integral</source>
        <translation>استعمل تكاملًا معروفًا</translation>
    </message>
    <message>
        <source>Take ${u}$ for the root ${root}$.</source>
        <translation>ضع ${u}$ مكان الجذر ${root}$.</translation>
    </message>
    <message>
        <source>The integral becomes ${new}$, and at the end ${root}$ is put back for ${u}$.</source>
        <translation>يصير التكامل ${new}$، وفي النهاية يعود ${root}$ مكان ${u}$.</translation>
    </message>
    <message>
        <source>Use the formula for the double angle</source>
        <translation>استعمل صيغة ضعف الزاوية</translation>
    </message>
    <message>
        <source>tangent as sine divided by cosine</source>
        <translation>الظل كالجيب على جيب التمام</translation>
    </message>
    <message>
        <source>cotangent as cosine divided by sine</source>
        <translation>ظل التمام كجيب التمام على الجيب</translation>
    </message>
    <message>
        <source>Write the {word}</source>
        <translation>اكتب {word}</translation>
    </message>
    <message>
        <source>Divide the polynomials first</source>
        <translation>اقسم كثيرات الحدود أولًا</translation>
    </message>
    <message>
        <source>Split it into partial fractions</source>
        <translation>جزّئه إلى كسور جزئية</translation>
    </message>
    <message>
        <source>An integral of $\frac{{1}}{{x^2 + a^2}}$ is $\frac{{1}}{{a}} \arctan\left(\frac{{x}}{{a}}\right)$.</source>
        <translation>تكامل $\frac{{1}}{{x^2 + a^2}}$ هو $\frac{{1}}{{a}} \arctan\left(\frac{{x}}{{a}}\right)$.</translation>
    </message>
    <message>
        <source>Split the numerator, so that the derivative of the denominator stands in one part</source>
        <translation>جزّئ البسط لتظهر مشتقة المقام في أحد الجزأين</translation>
    </message>
    <message>
        <source>${bottom} = {completed}$, which is a known integral in ${shifted}$.</source>
        <translation>${bottom} = {completed}$، وهو تكامل معروف في ${shifted}$.</translation>
    </message>
    <message>
        <source>Complete the square below</source>
        <translation>أكمل المربع في المقام</translation>
    </message>
    <message>
        <source>Write it as one fraction</source>
        <translation>اكتبه كسرًا واحدًا</translation>
    </message>
    <message>
        <source>Multiply the numbers</source>
        <translation>اضرب الأعداد</translation>
    </message>
    <message>
        <source>Add the exponents of equal letters</source>
        <translation>اجمع أسس الحروف المتشابهة</translation>
    </message>
    <message>
        <source>Multiply the numbers and add the exponents</source>
        <translation>اضرب الأعداد واجمع الأسس</translation>
    </message>
    <message>
        <source>Divide the numbers</source>
        <translation>اقسم الأعداد</translation>
    </message>
    <message>
        <source>Divide the numbers by their common factor</source>
        <translation>اقسم الأعداد على عاملها المشترك</translation>
    </message>
    <message>
        <source>Subtract the exponents of equal letters</source>
        <translation>اطرح أسس الحروف المتشابهة</translation>
    </message>
    <message>
        <source>Reduce the numbers and subtract the exponents of equal letters</source>
        <translation>اختصر الأعداد واطرح أسس الحروف المتشابهة</translation>
    </message>
    <message>
        <source>Anything to the power of 0 is 1</source>
        <translation>أي شيء للقوة 0 يساوي 1</translation>
    </message>
    <message>
        <source>For a power of a power, multiply the exponents</source>
        <translation>لقوة القوة اضرب الأسين</translation>
    </message>
    <message>
        <source>A negative exponent means the reciprocal</source>
        <translation>الأس السالب يعني المقلوب</translation>
    </message>
    <message>
        <source>Raise numerator and denominator to the power</source>
        <translation>ارفع البسط والمقام إلى القوة</translation>
    </message>
    <message>
        <source>An even power makes the minus sign vanish</source>
        <translation>القوة الزوجية تزيل إشارة ناقص</translation>
    </message>
    <message>
        <source>An odd power keeps the minus sign</source>
        <translation>القوة الفردية تبقي إشارة ناقص</translation>
    </message>
    <message>
        <source>Raise each factor to the power</source>
        <translation>ارفع كل عامل إلى القوة</translation>
    </message>
    <message>
        <source>Write the power as a product</source>
        <translation>اكتب القوة حاصل ضرب</translation>
    </message>
    <message>
        <source>Square the bracket</source>
        <translation>ربّع القوس</translation>
    </message>
    <message>
        <source>Cube the bracket</source>
        <translation>كعّب القوس</translation>
    </message>
    <message>
        <source>Use the binomial theorem</source>
        <translation>استعمل نظرية ذي الحدين</translation>
    </message>
    <message>
        <source>The formula is ${formulas}$.</source>
        <translation>الصيغة ${formulas}$.</translation>
    </message>
    <message>
        <source>The minus sign in front of the bracket changes every sign in it</source>
        <translation>إشارة ناقص أمام القوس تغيّر كل إشارة فيه</translation>
    </message>
    <message>
        <source>Multiply each term in the bracket by ${rest}$</source>
        <translation>اضرب كل حد في القوس في ${rest}$</translation>
    </message>
    <message>
        <source>Multiply each term of the first bracket by each term of the second</source>
        <translation>اضرب كل حد من القوس الأول في كل حد من الثاني</translation>
    </message>
    <message>
        <source>Divide each term by ${bottom}$</source>
        <translation>اقسم كل حد على ${bottom}$</translation>
    </message>
    <message>
        <source>Collect like terms</source>
        <translation>اجمع الحدود المتشابهة</translation>
    </message>
    <message>
        <source>The power of $e$ undoes the logarithm</source>
        <translation>قوة $e$ تلغي اللوغاريتم</translation>
    </message>
    <message>
        <source>For powers of the same base, add the exponents</source>
        <translation>لقوى الأساس نفسه اجمع الأسس</translation>
    </message>
    <message>
        <source>Put in ${point}$ for ${variable}$</source>
        <translation>عوّض بـ ${point}$ مكان ${variable}$</translation>
    </message>
    <message>
        <source>{title}: nothing stands in the way.</source>
        <translation>{title}: لا شيء يمنع.</translation>
    </message>
    <message>
        <source>Multiply numerator and denominator by ${conjugate}$</source>
        <translation>اضرب البسط والمقام في ${conjugate}$</translation>
    </message>
    <message>
        <source>Cancel the common factor ${other}$</source>
        <translation>اختصر العامل المشترك ${other}$</translation>
    </message>
    <message>
        <source>are both zero</source>
        <translation>كلاهما صفر</translation>
    </message>
    <message>
        <source>both grow without bound</source>
        <translation>كلاهما يزداد بلا حد</translation>
    </message>
    <message>
        <source>Use l&apos;Hospital&apos;s rule</source>
        <translation>استعمل قاعدة لوبيتال</translation>
    </message>
    <message>
        <source>Numerator and denominator {both} there, so differentiate each of them: the derivative of ${top}$ is ${parts}$, that of ${bottom}$ is ${parts2}$.</source>
        <translation>البسط والمقام {both} هناك، فاشتق كلًّا منهما: مشتقة ${top}$ هي ${parts}$، ومشتقة ${bottom}$ هي ${parts2}$.</translation>
    </message>
    <message>
        <source>Write it as a fraction</source>
        <translation>اكتبه كسرًا</translation>
    </message>
    <message>
        <source>so that numerator and denominator both grow without bound</source>
        <translation>ليزداد البسط والمقام كلاهما بلا حد</translation>
    </message>
    <message>
        <source>so that no fractions are left</source>
        <translation>لئلا تبقى كسور</translation>
    </message>
    <message>
        <source>so that the fraction is gone</source>
        <translation>ليزول الكسر</translation>
    </message>
    <message>
        <source>so that the term with ${name}$ stands alone</source>
        <translation>ليبقى الحد الذي فيه ${name}$ وحده</translation>
    </message>
    <message>
        <source>so that ${name}$ is on one side only</source>
        <translation>ليكون ${name}$ في طرف واحد فقط</translation>
    </message>
    <message>
        <source>Every number is a solution</source>
        <translation>كل عدد حل</translation>
    </message>
    <message>
        <source>so that the terms with ${name}$ are on one side</source>
        <translation>لتكون الحدود التي فيها ${name}$ في طرف واحد</translation>
    </message>
    <message>
        <source>so that only terms with ${name}$ are on the left</source>
        <translation>ليكون في اليسار فقط حدود فيها ${name}$</translation>
    </message>
    <message>
        <source>Take ${name}$ out of the terms on the left</source>
        <translation>أخرج ${name}$ عاملًا من حدود الطرف الأيسر</translation>
    </message>
    <message>
        <source>Divide both sides by ${front}$</source>
        <translation>اقسم الطرفين على ${front}$</translation>
    </message>
    <message>
        <source>which must not be zero</source>
        <translation>الذي يجب ألا يكون صفرًا</translation>
    </message>
    <message>
        <source>{title}, which must not be zero.</source>
        <translation>{title}، الذي يجب ألا يكون صفرًا.</translation>
    </message>
    <message>
        <source>Add all the numbers</source>
        <translation>اجمع كل الأعداد</translation>
    </message>
    <message>
        <source>Put the numbers in order</source>
        <translation>رتّب الأعداد</translation>
    </message>
    <message>
        <source>with the middle number in both halves</source>
        <translation>مع العدد الأوسط في النصفين</translation>
    </message>
    <message>
        <source>leaving the middle number out</source>
        <translation>مع ترك العدد الأوسط</translation>
    </message>
    <message>
        <source>Subtract the median of the lower half from the median of the upper half</source>
        <translation>اطرح وسيط النصف الأدنى من وسيط النصف الأعلى</translation>
    </message>
    <message>
        <source>The halves are ${halves}$ and ${halves2}$.</source>
        <translation>النصفان هما ${halves}$ و ${halves2}$.</translation>
    </message>
    <message>
        <source>The halves are ${halves}$ and ${halves2}$, with the middle number in both halves.</source>
        <translation>النصفان هما ${halves}$ و ${halves2}$، مع العدد الأوسط في كليهما.</translation>
    </message>
    <message>
        <source>The halves are ${halves}$ and ${halves2}$, leaving the middle number out.</source>
        <translation>النصفان هما ${halves}$ و ${halves2}$، مع ترك العدد الأوسط.</translation>
    </message>
    <message>
        <source>Take the lower half of the numbers</source>
        <translation>خذ النصف الأدنى من الأعداد</translation>
    </message>
    <message>
        <source>Take the upper half of the numbers</source>
        <translation>خذ النصف الأعلى من الأعداد</translation>
    </message>
    <message>
        <source>Add the numbers and divide by how many there are, ${items}$</source>
        <translation>اجمع الأعداد واقسم على عددها ${items}$</translation>
    </message>
    <message>
        <source>Subtract the smallest number from the largest</source>
        <translation>اطرح أصغر عدد من أكبر عدد</translation>
    </message>
    <message>
        <source>Take the last number</source>
        <translation>خذ العدد الأخير</translation>
    </message>
    <message>
        <source>Take the first number</source>
        <translation>خذ العدد الأول</translation>
    </message>
    <message>
        <source>Take the number in the middle: there are ${n}$ before it and ${n2}$ after it</source>
        <translation>خذ العدد الأوسط: قبله ${n}$ وبعده ${n2}$</translation>
    </message>
    <message>
        <source>Take the mean of the two numbers in the middle, ${middle}$ and ${middle2}$</source>
        <translation>خذ متوسط العددين الأوسطين ${middle}$ و ${middle2}$</translation>
    </message>
    <message>
        <source>Look for the numbers that occur most often</source>
        <translation>ابحث عن الأعداد الأكثر تكرارًا</translation>
    </message>
    <message>
        <source>{title}: {listed} occur ${most}$ times each, more often than any other.</source>
        <translation>{title}: تتكرر {listed} كل منها ${most}$ مرات، أكثر من غيرها.</translation>
    </message>
    <message>
        <source>Look for the number that occurs most often</source>
        <translation>ابحث عن العدد الأكثر تكرارًا</translation>
    </message>
    <message>
        <source>{title}: ${modes}$ occurs ${most}$ times, more often than any other.</source>
        <translation>{title}: يتكرر ${modes}$ عدد ${most}$ مرات، أكثر من غيره.</translation>
    </message>
    <message>
        <source>Square the distance of each number from the mean, add the squares, and divide by their number</source>
        <translation>ربّع بعد كل عدد عن المتوسط واجمع المربعات واقسم على عددها</translation>
    </message>
    <message>
        <source>Square the distance of each number from the mean, add the squares, and divide by ${by}$, one less than there are numbers</source>
        <translation>ربّع بعد كل عدد عن المتوسط واجمع المربعات واقسم على ${by}$، أي أقل بواحد من عدد الأعداد</translation>
    </message>
    <message>
        <source>Square the distances from the mean</source>
        <translation>ربّع الأبعاد عن المتوسط</translation>
    </message>
    <message>
        <source>Write the rows as columns</source>
        <translation>اكتب الصفوف أعمدة</translation>
    </message>
    <message>
        <source>Add the numbers on the diagonal</source>
        <translation>اجمع الأعداد على القطر</translation>
    </message>
    <message>
        <source>Multiply along the two diagonals and subtract</source>
        <translation>اضرب على طول القطرين واطرح</translation>
    </message>
    <message>
        <source>The determinant of a matrix with rows $a, b$ and $c, d$ is $a d - b c$.</source>
        <translation>محدد مصفوفة صفاها $a, b$ و $c, d$ هو $a d - b c$.</translation>
    </message>
    <message>
        <source>Expand along the first row, with the signs plus, minus, plus</source>
        <translation>انشر على الصف الأول بالإشارات زائد، ناقص، زائد</translation>
    </message>
    <message>
        <source>Each number of the first row is multiplied by the determinant that is left without its row and column.</source>
        <translation>يُضرب كل عدد من الصف الأول في المحدد الباقي من دون صفه وعموده.</translation>
    </message>
    <message>
        <source>A matrix with the determinant $0$ has no inverse</source>
        <translation>المصفوفة التي محددها $0$ ليس لها معكوس</translation>
    </message>
    <message>
        <source>Swap the numbers on the diagonal, change the signs of the other two, and divide by the determinant</source>
        <translation>بدّل عددي القطر وغيّر إشارتي الآخرين واقسم على المحدد</translation>
    </message>
    <message>
        <source>Replace each number by the determinant left without its row and column, with signs like a chessboard</source>
        <translation>ضع مكان كل عدد المحدد الباقي من دون صفه وعموده، بإشارات كرقعة الشطرنج</translation>
    </message>
    <message>
        <source>{title}, beginning with plus.</source>
        <translation>{title}، بدءًا بزائد.</translation>
    </message>
    <message>
        <source>Write the rows as columns, and divide by the determinant</source>
        <translation>اكتب الصفوف أعمدة واقسم على المحدد</translation>
    </message>
    <message>
        <source>{title}, which is $1$.</source>
        <translation>{title}، وهو $1$.</translation>
    </message>
    <message>
        <source>Divide each number by ${size}$</source>
        <translation>اقسم كل عدد على ${size}$</translation>
    </message>
    <message>
        <source>Swap two rows</source>
        <translation>بدّل صفين</translation>
    </message>
    <message>
        <source>Swap row ${top}$ and row ${below}$.</source>
        <translation>بدّل الصف ${top}$ والصف ${below}$.</translation>
    </message>
    <message>
        <source>${times}$ times row ${top}$ from row ${k}$</source>
        <translation>${times}$ في الصف ${top}$ من الصف ${k}$</translation>
    </message>
    <message>
        <source>Make zeros below the first number of a row</source>
        <translation>اجعل ما تحت أول عدد في الصف أصفارًا</translation>
    </message>
    <message>
        <source>Subtract {said}.</source>
        <translation>اطرح {said}.</translation>
    </message>
    <message>
        <source>Count the rows that are not all zeros</source>
        <translation>عُدَّ الصفوف التي ليست كلها أصفارًا</translation>
    </message>
    <message>
        <source>{title}: that number is the rank.</source>
        <translation>{title}: هذا العدد هو الرتبة.</translation>
    </message>
    <message>
        <source>Set up the characteristic equation</source>
        <translation>ضع المعادلة المميزة</translation>
    </message>
    <message>
        <source>Keep only the solutions with {interval}</source>
        <translation>احتفظ فقط بالحلول التي تحقق {interval}</translation>
    </message>
    <message>
        <source>has no brackets to multiply out</source>
        <translation>ليس فيه أقواس تُفك</translation>
    </message>
    <message>
        <source>is already solved</source>
        <translation>محلول بالفعل</translation>
    </message>
    <message>
        <source>There is nothing to do here: ${body}$ {why}.</source>
        <translation>لا شيء يُفعل هنا: ${body}$ {why}.</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>لم يبق شيء</translation>
    </message>
    <message>
        <source>is already written as simply as possible</source>
        <translation>مكتوب بأبسط صورة بالفعل</translation>
    </message>
    <message>
        <source>is already worked out</source>
        <translation>محسوب بالفعل</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero</source>
        <translation>لا يمكن القسمة على صفر</translation>
    </message>
    <message>
        <source>Put in {listed}</source>
        <translation>عوّض بـ {listed}</translation>
    </message>
    <message>
        <source>Adding $0$ or multiplying by $1$ changes nothing, multiplying by $0$ gives $0$</source>
        <translation>إضافة $0$ أو الضرب في $1$ لا يغيّر شيئًا، والضرب في $0$ يعطي $0$</translation>
    </message>
    <message>
        <source>Put in ${point}$ for ${name}$</source>
        <translation>عوّض بـ ${point}$ مكان ${name}$</translation>
    </message>
    <message>
        <source>is already as simple as it can be</source>
        <translation>في أبسط صورة بالفعل</translation>
    </message>
    <message>
        <source>{word} ${item}$ from both sides</source>
        <translation>{word} ${item}$ من الطرفين</translation>
    </message>
    <message>
        <source>{word} ${item}$ to both sides</source>
        <translation>{word} ${item}$ إلى الطرفين</translation>
    </message>
    <message>
        <source>which turns the inequality sign round, as it is negative</source>
        <translation>وهذا يقلب علامة المتباينة لأنه سالب</translation>
    </message>
    <message>
        <source>Divide both sides by ${by}$</source>
        <translation>اقسم الطرفين على ${by}$</translation>
    </message>
    <message>
        <source>Multiply both sides by ${by}$</source>
        <translation>اضرب الطرفين في ${by}$</translation>
    </message>
    <message>
        <source>Write the unknown on the left</source>
        <translation>اكتب المجهول في اليسار</translation>
    </message>
    <message>
        <source>Bring the derivative alone to the left</source>
        <translation>اجعل المشتقة وحدها في اليسار</translation>
    </message>
    <message>
        <source>Integrate both sides</source>
        <translation>كامِل الطرفين</translation>
    </message>
    <message>
        <source>The derivative of ${y}$ is known, so integrate it.</source>
        <translation>مشتقة ${y}$ معروفة، فكامِلها.</translation>
    </message>
    <message>
        <source>Find the integral, with a constant</source>
        <translation>أوجد التكامل مع ثابت</translation>
    </message>
    <message>
        <source>Sort the equation</source>
        <translation>رتّب المعادلة</translation>
    </message>
    <message>
        <source>Bring the terms with ${y}$ to the left and all others to the right.</source>
        <translation>انقل الحدود التي فيها ${y}$ إلى اليسار والباقي إلى اليمين.</translation>
    </message>
    <message>
        <source>Multiply both sides by an integrating factor</source>
        <translation>اضرب الطرفين في عامل تكامل</translation>
    </message>
    <message>
        <source>Integrate both sides; a constant comes in on the right.</source>
        <translation>كامِل الطرفين؛ ويظهر في اليمين ثابت.</translation>
    </message>
    <message>
        <source>Separate the variables: all with ${y}$ to the left, all with ${x}$ to the right.</source>
        <translation>افصل المتغيرات: كل ما فيه ${y}$ إلى اليسار، وكل ما فيه ${x}$ إلى اليمين.</translation>
    </message>
    <message>
        <source>Separate the variables</source>
        <translation>افصل المتغيرات</translation>
    </message>
    <message>
        <source>Integrate both sides, the left by ${y}$ and the right by ${x}$.</source>
        <translation>كامِل الطرفين، الأيسر بالنسبة إلى ${y}$ والأيمن بالنسبة إلى ${x}$.</translation>
    </message>
    <message>
        <source>Find both integrals; one constant is enough</source>
        <translation>أوجد التكاملين؛ ويكفي ثابت واحد</translation>
    </message>
    <message>
        <source>Raise $e$ to both sides</source>
        <translation>ارفع $e$ إلى الطرفين</translation>
    </message>
    <message>
        <source>Write the left side as one logarithm with the factor $1$, then raise</source>
        <translation>اكتب الطرف الأيسر لوغاريتمًا واحدًا بالعامل $1$، ثم ارفع</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>ارفع</translation>
    </message>
    <message>
        <source>Put in {given}</source>
        <translation>عوّض بـ {given}</translation>
    </message>
    <message>
        <source>Put in {given}, which the solution must satisfy.</source>
        <translation>عوّض بـ {given} الذي يجب أن يحققه الحل.</translation>
    </message>
    <message>
        <source>Solve for ${letter}$</source>
        <translation>حل لإيجاد ${letter}$</translation>
    </message>
    <message>
        <source>Put ${named}$ back in</source>
        <translation>أعد ${named}$ مكانه</translation>
    </message>
    <message>
        <source>Solve for ${name}$</source>
        <translation>حل لإيجاد ${name}$</translation>
    </message>
    <message>
        <source>Solve for ${name}$: a square root has two signs</source>
        <translation>حل لإيجاد ${name}$: للجذر التربيعي إشارتان</translation>
    </message>
    <message>
        <source>Solve for ${name}$ with a root</source>
        <translation>حل لإيجاد ${name}$ بجذر</translation>
    </message>
    <message>
        <source>{why}, and a given value tells which one it is.</source>
        <translation>{why}، وتحدد القيمة المعطاة أيهما.</translation>
    </message>
    <message>
        <source>Take the logarithm of both sides and solve for ${name}$</source>
        <translation>خذ لوغاريتم الطرفين وحل لإيجاد ${name}$</translation>
    </message>
    <message>
        <source>Solve for ${name}$ by taking the reciprocal of both sides.</source>
        <translation>حل لإيجاد ${name}$ بأخذ مقلوب الطرفين.</translation>
    </message>
    <message>
        <source>Write down the solution</source>
        <translation>اكتب الحل</translation>
    </message>
    <message>
        <source>Add ${shown}$ to both sides</source>
        <translation>أضف ${shown}$ إلى الطرفين</translation>
    </message>
    <message>
        <source>Subtract ${shown}$ from both sides</source>
        <translation>اطرح ${shown}$ من الطرفين</translation>
    </message>
    <message>
        <source>{title}, so that {what} stands alone.</source>
        <translation>{title}، ليبقى {what} وحده.</translation>
    </message>
    <message>
        <source>Multiply both sides by $-1$</source>
        <translation>اضرب الطرفين في $-1$</translation>
    </message>
    <message>
        <source>Multiply both sides by ${value}$</source>
        <translation>اضرب الطرفين في ${value}$</translation>
    </message>
    <message>
        <source>which turns the inequality sign round</source>
        <translation>وهذا يقلب علامة المتباينة</translation>
    </message>
    <message>
        <source>{title}, which turns the inequality sign round.</source>
        <translation>{title}، وهذا يقلب علامة المتباينة.</translation>
    </message>
    <message>
        <source>Two absolute values are equal when what is inside is equal, or equal up to the sign.</source>
        <translation>تتساوى قيمتان مطلقتان عندما يتساوى ما بداخلهما، أو يتساوى مع اختلاف الإشارة.</translation>
    </message>
    <message>
        <source>An absolute value is never negative, so there is no solution.</source>
        <translation>القيمة المطلقة لا تكون سالبة أبدًا، فلا يوجد حل.</translation>
    </message>
    <message>
        <source>An absolute value is zero only when what is inside is zero</source>
        <translation>القيمة المطلقة صفر فقط عندما يكون ما بداخلها صفرًا</translation>
    </message>
    <message>
        <source>What is inside the bars is either ${other}$ or ${other2}$.</source>
        <translation>ما بين الإشارتين إما ${other}$ أو ${other2}$.</translation>
    </message>
    <message>
        <source>In the first equation: {note}</source>
        <translation>في المعادلة الأولى: {note}</translation>
    </message>
    <message>
        <source>In the second equation: {note}</source>
        <translation>في المعادلة الثانية: {note}</translation>
    </message>
    <message>
        <source>In the third equation: {note}</source>
        <translation>في المعادلة الثالثة: {note}</translation>
    </message>
    <message>
        <source>In the fourth equation: {note}</source>
        <translation>في المعادلة الرابعة: {note}</translation>
    </message>
    <message>
        <source>Write down the solutions</source>
        <translation>اكتب الحلول</translation>
    </message>
    <message>
        <source>Write down the solutions.</source>
        <translation>اكتب الحلول.</translation>
    </message>
    <message>
        <source>does not satisfy</source>
        <translation>لا يحقق</translation>
    </message>
    <message>
        <source>do not satisfy</source>
        <translation>لا تحقق</translation>
    </message>
    <message>
        <source>Put the numbers back into the question</source>
        <translation>عوّض بالأعداد في السؤال</translation>
    </message>
    <message>
        <source>the root</source>
        <translation>الجذر</translation>
    </message>
    <message>
        <source>A square root is never negative, so there is no solution.</source>
        <translation>الجذر التربيعي لا يكون سالبًا أبدًا، فلا يوجد حل.</translation>
    </message>
    <message>
        <source>Square both sides</source>
        <translation>ربّع الطرفين</translation>
    </message>
    <message>
        <source>Cube both sides</source>
        <translation>كعّب الطرفين</translation>
    </message>
    <message>
        <source>Raise both sides to the power ${index}$</source>
        <translation>ارفع الطرفين إلى القوة ${index}$</translation>
    </message>
    <message>
        <source>{verb}, so that the root is gone. This can bring in false solutions.</source>
        <translation>{verb} ليزول الجذر. قد يضيف هذا حلولًا زائفة.</translation>
    </message>
    <message>
        <source>{verb}, so that the root is gone.</source>
        <translation>{verb} ليزول الجذر.</translation>
    </message>
    <message>
        <source>What is inside the outer bars is either ${right}$ or ${right2}$.</source>
        <translation>ما داخل القيمة المطلقة الخارجية إما ${right}$ أو ${right2}$.</translation>
    </message>
    <message>
        <source>Bring the inner absolute value alone to one side</source>
        <translation>اجعل القيمة المطلقة الداخلية وحدها في طرف</translation>
    </message>
    <message>
        <source>{title} in both cases.</source>
        <translation>{title} في الحالتين.</translation>
    </message>
    <message>
        <source>Solve each case, with plus and with minus</source>
        <translation>حل كل حالة بزائد وبناقص</translation>
    </message>
    <message>
        <source>{title}; an absolute value is never negative.</source>
        <translation>{title}؛ القيمة المطلقة لا تكون سالبة أبدًا.</translation>
    </message>
    <message>
        <source>for ${piece}$ it says ${without}$</source>
        <translation>من أجل ${piece}$ تصير ${without}$</translation>
    </message>
    <message>
        <source>{shown}, which gives nothing there</source>
        <translation>{shown}، وهذا لا يعطي شيئًا هناك</translation>
    </message>
    <message>
        <source>Take the bars away on each piece of the number line</source>
        <translation>أزل القيمة المطلقة على كل جزء من خط الأعداد</translation>
    </message>
    <message>
        <source>Bring one root alone to the left</source>
        <translation>اجعل أحد الجذرين وحده في اليسار</translation>
    </message>
    <message>
        <source>Anything to the power of $0$ is $1$</source>
        <translation>أي شيء للقوة $0$ يساوي $1$</translation>
    </message>
    <message>
        <source>Work out the power</source>
        <translation>احسب القوة</translation>
    </message>
    <message>
        <source>The denominator of the exponent is a root</source>
        <translation>مقام الأس يعني جذرًا</translation>
    </message>
    <message>
        <source>Take the minus sign out of the root</source>
        <translation>أخرج إشارة ناقص من الجذر</translation>
    </message>
    <message>
        <source>Indeed ${after} = {arg}$.</source>
        <translation>وبالفعل ${after} = {arg}$.</translation>
    </message>
    <message>
        <source>The root of a fraction is the root of its parts</source>
        <translation>جذر الكسر هو جذر جزأيه</translation>
    </message>
    <message>
        <source>I can check this kind of question, but I have no step-by-step method for it.</source>
        <translation>أستطيع التحقق من هذا النوع من الأسئلة، لكن ليس لدي طريقة خطوة بخطوة له.</translation>
    </message>
    <message>
        <source>Write it more simply</source>
        <translation>اكتبه بصورة أبسط</translation>
    </message>
    <message>
        <source>completing the square</source>
        <translation>إكمال المربع</translation>
    </message>
    <message>
        <source>so that the right side is zero</source>
        <translation>ليكون الطرف الأيمن صفرًا</translation>
    </message>
    <message>
        <source>Subtract ${right}$ from both sides</source>
        <translation>اطرح ${right}$ من الطرفين</translation>
    </message>
    <message>
        <source>Write the highest power first</source>
        <translation>اكتب أعلى قوة أولًا</translation>
    </message>
    <message>
        <source>Write the terms in the order of their powers.</source>
        <translation>اكتب الحدود بترتيب قواها.</translation>
    </message>
    <message>
        <source>Divide both sides by ${factor}$</source>
        <translation>اقسم الطرفين على ${factor}$</translation>
    </message>
    <message>
        <source>Multiply both sides by ${inverse}$</source>
        <translation>اضرب الطرفين في ${inverse}$</translation>
    </message>
    <message>
        <source>A product is zero when one of its factors is zero</source>
        <translation>حاصل الضرب صفر إذا كان أحد عوامله صفرًا</translation>
    </message>
    <message>
        <source>A power is zero only when its base is zero</source>
        <translation>القوة صفر فقط عندما يكون أساسها صفرًا</translation>
    </message>
    <message>
        <source>Divide by the number</source>
        <translation>اقسم على العدد</translation>
    </message>
    <message>
        <source>None of these equations has a real solution.</source>
        <translation>ليس لأي من هذه المعادلات حل حقيقي.</translation>
    </message>
    <message>
        <source>There is no real solution</source>
        <translation>لا يوجد حل حقيقي</translation>
    </message>
    <message>
        <source>Solve each equation.</source>
        <translation>حل كل معادلة.</translation>
    </message>
    <message>
        <source>Solve this equation.</source>
        <translation>حل هذه المعادلة.</translation>
    </message>
    <message>
        <source>There is no real solution of {listed}, as the left side is never zero.</source>
        <translation>لا يوجد حل حقيقي للمعادلة {listed}، لأن الطرف الأيسر لا يساوي صفرًا أبدًا.</translation>
    </message>
    <message>
        <source>Solve each equation</source>
        <translation>حل كل معادلة</translation>
    </message>
    <message>
        <source>so that the power of ${name}$ stands alone</source>
        <translation>لتبقى قوة ${name}$ وحدها</translation>
    </message>
    <message>
        <source>An even power is never negative, so there is no real number ${name}$ that fits.</source>
        <translation>القوة الزوجية لا تكون سالبة أبدًا، فلا يوجد عدد حقيقي ${name}$ مناسب.</translation>
    </message>
    <message>
        <source>cube root</source>
        <translation>الجذر التكعيبي</translation>
    </message>
    <message>
        <source>{n}th root</source>
        <translation>الجذر {n}</translation>
    </message>
    <message>
        <source>Take the {word} of both sides</source>
        <translation>خذ {word} للطرفين</translation>
    </message>
    <message>
        <source>Take the {word} of both sides.</source>
        <translation>خذ {word} للطرفين.</translation>
    </message>
    <message>
        <source>{title}: two numbers have this square, one negative and one positive.</source>
        <translation>{title}: لعددين هذا المربع، أحدهما سالب والآخر موجب.</translation>
    </message>
    <message>
        <source>{title}: two numbers have this power, one negative and one positive.</source>
        <translation>{title}: لعددين هذه القوة، أحدهما سالب والآخر موجب.</translation>
    </message>
    <message>
        <source>Solve each equation for ${name}$.</source>
        <translation>حل كل معادلة لإيجاد ${name}$.</translation>
    </message>
    <message>
        <source>Solve for ${name}$.</source>
        <translation>حل لإيجاد ${name}$.</translation>
    </message>
    <message>
        <source>so that the power stands alone</source>
        <translation>لتبقى القوة وحدها</translation>
    </message>
    <message>
        <source>Divide both sides by ${a}$</source>
        <translation>اقسم الطرفين على ${a}$</translation>
    </message>
    <message>
        <source>Add ${added}$ to both sides</source>
        <translation>أضف ${added}$ إلى الطرفين</translation>
    </message>
    <message>
        <source>It is the square of half the number in front of ${name}$: ${half}$.</source>
        <translation>هو مربع نصف معامل ${name}$: ${half}$.</translation>
    </message>
    <message>
        <source>Write the left side as a square</source>
        <translation>اكتب الطرف الأيسر مربعًا</translation>
    </message>
    <message>
        <source>Write every power with ${power}$</source>
        <translation>اكتب كل قوة بدلالة ${power}$</translation>
    </message>
    <message>
        <source>{title}, which is the new unknown.</source>
        <translation>{title}، وهو المجهول الجديد.</translation>
    </message>
    <message>
        <source>A power of ${base}$ is always positive</source>
        <translation>قوة ${base}$ موجبة دائمًا</translation>
    </message>
    <message>
        <source>{title}, so {value} possible.</source>
        <translation>{title}، إذن {value} ممكن.</translation>
    </message>
    <message>
        <source>Take logarithms</source>
        <translation>خذ اللوغاريتمات</translation>
    </message>
    <message>
        <source>Undo the logarithm</source>
        <translation>ألغِ اللوغاريتم</translation>
    </message>
    <message>
        <source>Write each side as one logarithm</source>
        <translation>اكتب كل طرف لوغاريتمًا واحدًا</translation>
    </message>
    <message>
        <source>a sum becomes the logarithm of a product, a difference that of a quotient, a factor an exponent</source>
        <translation>المجموع يصير لوغاريتم حاصل ضرب، والفرق لوغاريتم ناتج قسمة، والعامل أسًّا</translation>
    </message>
    <message>
        <source>Write both sides as powers of ${roots}$</source>
        <translation>اكتب الطرفين قوتين للأساس ${roots}$</translation>
    </message>
    <message>
        <source>{title}; the exponents come in front as factors.</source>
        <translation>{title}؛ وتخرج الأسس عوامل إلى الأمام.</translation>
    </message>
    <message>
        <source>${factor}$ is zero for ${name}$</source>
        <translation>${factor}$ يساوي صفرًا عند ${name}$</translation>
    </message>
    <message>
        <source>${factor}$ is never zero</source>
        <translation>${factor}$ لا يساوي صفرًا أبدًا</translation>
    </message>
    <message>
        <source>Take out the common factor ${power}$</source>
        <translation>أخرج العامل المشترك ${power}$</translation>
    </message>
    <message>
        <source>only the positive value is</source>
        <translation>القيمة الموجبة فقط</translation>
    </message>
    <message>
        <source>neither value is</source>
        <translation>لا شيء من القيمتين</translation>
    </message>
    <message>
        <source>Start with the first term and add the difference once less than the number of the term</source>
        <translation>ابدأ بالحد الأول وأضف الفرق مرات أقل بواحدة من رقم الحد</translation>
    </message>
    <message>
        <source>Start with the first term and multiply by the ratio once less than the number of the term</source>
        <translation>ابدأ بالحد الأول واضرب في النسبة مرات أقل بواحدة من رقم الحد</translation>
    </message>
    <message>
        <source>The sum is $\frac{{n}}{{2}}(2a + (n - 1) d)$, with the first $a$ and the difference $d$</source>
        <translation>المجموع $\frac{{n}}{{2}}(2a + (n - 1) d)$، حيث $a$ الحد الأول و $d$ الفرق</translation>
    </message>
    <message>
        <source>The sum of $n$ terms is $\frac{{a(1 - r^n)}}{{1 - r}}$ with the first term $a$ and the ratio $r$</source>
        <translation>مجموع $n$ حدًّا هو $\frac{{a(1 - r^n)}}{{1 - r}}$ حيث $a$ الحد الأول و $r$ النسبة</translation>
    </message>
    <message>
        <source>The sum of all terms is $\frac{{a}}{{1 - r}}$ with the first term $a$ and the ratio $r$</source>
        <translation>مجموع كل الحدود هو $\frac{{a}}{{1 - r}}$ حيث $a$ الحد الأول و $r$ النسبة</translation>
    </message>
    <message>
        <source>Start with the first term and add the difference $n - 1$ times</source>
        <translation>ابدأ بالحد الأول وأضف الفرق $n - 1$ مرة</translation>
    </message>
    <message>
        <source>Start with the first term and multiply by the ratio $n - 1$ times</source>
        <translation>ابدأ بالحد الأول واضرب في النسبة $n - 1$ مرة</translation>
    </message>
    <message>
        <source>The first term is ${given}$ and the difference is ${given2}$.</source>
        <translation>الحد الأول ${given}$ والفرق ${given2}$.</translation>
    </message>
    <message>
        <source>The first term is ${given}$ and the ratio is ${given2}$.</source>
        <translation>الحد الأول ${given}$ والنسبة ${given2}$.</translation>
    </message>
    <message>
        <source>Use the formula for the sum</source>
        <translation>استعمل صيغة المجموع</translation>
    </message>
    <message>
        <source>Set the formula of a term equal to the number</source>
        <translation>اجعل صيغة الحد مساوية للعدد</translation>
    </message>
    <message>
        <source>{question} {title}, and solve for $n$.</source>
        <translation>{question} {title}، وحل لإيجاد $n$.</translation>
    </message>
    <message>
        <source>Write down the number of the term</source>
        <translation>اكتب رقم الحد</translation>
    </message>
    <message>
        <source>Subtract a term from the one after it</source>
        <translation>اطرح حدًّا من الذي يليه</translation>
    </message>
    <message>
        <source>Divide a term by the one before it</source>
        <translation>اقسم حدًّا على الذي قبله</translation>
    </message>
    <message>
        <source>Add ${step}$ again and again</source>
        <translation>أضف ${step}$ مرة بعد مرة</translation>
    </message>
    <message>
        <source>Multiply by ${step}$ again and again</source>
        <translation>اضرب في ${step}$ مرة بعد مرة</translation>
    </message>
    <message>
        <source>Put in one number after the other and work out each term</source>
        <translation>عوّض بالأعداد واحدًا بعد الآخر واحسب كل حد</translation>
    </message>
    <message>
        <source>The sum is ${power_sums}$, here with $n = {given}$.</source>
        <translation>المجموع ${power_sums}$، وهنا $n = {given}$.</translation>
    </message>
    <message>
        <source>Use the formula for such a sum</source>
        <translation>استعمل صيغة مثل هذا المجموع</translation>
    </message>
    <message>
        <source>Use the rule to get term number ${place}$.</source>
        <translation>استعمل القاعدة لتحصل على الحد رقم ${place}$.</translation>
    </message>
    <message>
        <source>Use the rule for the next term</source>
        <translation>استعمل القاعدة للحد التالي</translation>
    </message>
    <message>
        <source>Go on in the same way, up to the term that is asked for</source>
        <translation>واصل بالطريقة نفسها حتى الحد المطلوب</translation>
    </message>
    <message>
        <source>Write down the term that is asked for</source>
        <translation>اكتب الحد المطلوب</translation>
    </message>
    <message>
        <source>Write out every term</source>
        <translation>اكتب كل حد</translation>
    </message>
    <message>
        <source>Put ${lower}$ to ${upper}$ in for ${variable}$.</source>
        <translation>عوّض بالقيم من ${lower}$ إلى ${upper}$ مكان ${variable}$.</translation>
    </message>
    <message>
        <source>Sum each power by its formula</source>
        <translation>اجمع كل قوة بصيغتها</translation>
    </message>
    <message>
        <source>The sum of $1$ to $n$ is $\frac{{n(n + 1)}}{{2}}$, that of the squares is $\frac{{n(n + 1)(2n + 1)}}{{6}}$, and a constant $c$ gives $c n$.</source>
        <translation>مجموع $1$ إلى $n$ هو $\frac{{n(n + 1)}}{{2}}$، ومجموع المربعات $\frac{{n(n + 1)(2n + 1)}}{{6}}$، والثابت $c$ يعطي $c n$.</translation>
    </message>
    <message>
        <source>Bring the unknowns to the left and the numbers to the right, without fractions</source>
        <translation>انقل المجاهيل إلى اليسار والأعداد إلى اليمين من دون كسور</translation>
    </message>
    <message>
        <source>{times}the {ordinals} equation plus {other}the {ordinals2}</source>
        <translation>{times}المعادلة {ordinals} زائد {other}المعادلة {ordinals2}</translation>
    </message>
    <message>
        <source>{times}the {ordinals} equation minus {other}the {ordinals2}</source>
        <translation>{times}المعادلة {ordinals} ناقص {other}المعادلة {ordinals2}</translation>
    </message>
    <message>
        <source>divided by ${shared}$</source>
        <translation>مقسومًا على ${shared}$</translation>
    </message>
    <message>
        <source>Put the value that is known into the other equations</source>
        <translation>عوّض بالقيمة المعروفة في المعادلات الأخرى</translation>
    </message>
    <message>
        <source>Eliminate one unknown from the other equations</source>
        <translation>احذف أحد المجاهيل من المعادلات الأخرى</translation>
    </message>
    <message>
        <source>Eliminate ${name}$ from the other equations: take {said}.</source>
        <translation>احذف ${name}$ من المعادلات الأخرى: خذ {said}.</translation>
    </message>
    <message>
        <source>Put ${one}$ into ${line}$</source>
        <translation>عوّض بـ ${one}$ في ${line}$</translation>
    </message>
    <message>
        <source>Write down all values</source>
        <translation>اكتب كل القيم</translation>
    </message>
    <message>
        <source>Solve for the squares first</source>
        <translation>حل أولًا لإيجاد المربعات</translation>
    </message>
    <message>
        <source>Only {squares} occur, so take them as the unknowns: add or subtract multiples of the equations.</source>
        <translation>لا يظهر إلا {squares}، فاتخذها مجاهيل: اجمع أو اطرح مضاعفات المعادلات.</translation>
    </message>
    <message>
        <source>A square is never negative, so there is no solution.</source>
        <translation>المربع لا يكون سالبًا أبدًا، فلا يوجد حل.</translation>
    </message>
    <message>
        <source>Take the roots, with both signs each</source>
        <translation>خذ الجذور، كلًّا بالإشارتين</translation>
    </message>
    <message>
        <source>Solve the {ordinals} equation for ${name}$</source>
        <translation>حل المعادلة {ordinals} لإيجاد ${name}$</translation>
    </message>
    <message>
        <source>Put ${solved}$ into the other equation</source>
        <translation>عوّض بـ ${solved}$ في المعادلة الأخرى</translation>
    </message>
    <message>
        <source>Put each value into ${solved}$</source>
        <translation>عوّض بكل قيمة في ${solved}$</translation>
    </message>
    <message>
        <source>Put it into ${solved}$</source>
        <translation>عوّض به في ${solved}$</translation>
    </message>
    <message>
        <source>Write one equation for each row</source>
        <translation>اكتب معادلة لكل صف</translation>
    </message>
    <message>
        <source>{title}: the row times the unknown vector.</source>
        <translation>{title}: الصف في المتجه المجهول.</translation>
    </message>
    <message>
        <source>Write the values as a vector</source>
        <translation>اكتب القيم متجهًا</translation>
    </message>
    <message>
        <source>{note}each other.</source>
        <translation>{note}أحدها الآخر.</translation>
    </message>
    <message>
        <source>One equation is a multiple of the other, so both say the same.</source>
        <translation>إحدى المعادلتين مضاعف للأخرى، فهما تقولان الشيء نفسه.</translation>
    </message>
    <message>
        <source>There are infinitely many solutions: ${names}$ can be any number, and ${names2}$ follows from it.</source>
        <translation>توجد حلول لا نهائية: ${names}$ يمكن أن يكون أي عدد، ويتبعه ${names2}$.</translation>
    </message>
    <message>
        <source>Both equations say the same</source>
        <translation>المعادلتان تقولان الشيء نفسه</translation>
    </message>
    <message>
        <source>This follows, but it says less than the line before: more numbers fit it.</source>
        <translation>هذا يتبع، لكنه يقول أقل من السطر السابق: أعداد أكثر تحققه.</translation>
    </message>
    <message>
        <source>This has solutions that the line before does not have.</source>
        <translation>لهذا حلول ليست للسطر السابق.</translation>
    </message>
    <message>
        <source>not learned</source>
        <translation>لم تُتعلّم</translation>
    </message>
    <message>
        <source>A session takes {shortest} to {longest} minutes.</source>
        <translation>تستغرق الجلسة من {shortest} إلى {longest} دقيقة.</translation>
    </message>
    <message>
        <source>placement question</source>
        <translation>سؤال تحديد المستوى</translation>
    </message>
    <message>
        <source>example {problem}</source>
        <translation>مثال {problem}</translation>
    </message>
    <message>
        <source>It is finished when Lemma is next started: alone, and with some space on the disk.</source>
        <translation>يُستكمل عند بدء Lemma القادم: وحده، مع بعض المساحة على القرص.</translation>
    </message>
    <message>
        <source>Another Lemma has it open</source>
        <translation>نسخة أخرى من Lemma تفتحه</translation>
    </message>
    <message>
        <source>The record no longer has them, but its file has traces of it.</source>
        <translation>لم تعد في السجل، لكن في ملفه أثرًا منها.</translation>
    </message>
    <message>
        <source>The record no longer has them, but the backup {copy} may.</source>
        <translation>لم تعد في السجل، لكن قد تكون في النسخة الاحتياطية {copy}.</translation>
    </message>
    <message>
        <source>{later} Or remove that file.</source>
        <translation>{later} أو احذف ذلك الملف.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>إنه تالف.</translation>
    </message>
    <message>
        <source>`lemma data restore` puts a backup in its place, with what can still be read of it.</source>
        <translation>`lemma data restore` يضع نسخة احتياطية مكانه، مع ما لا يزال يُقرأ منه.</translation>
    </message>
    <message>
        <source>{whose} {path}, but there is no such home folder.</source>
        <translation>{whose} {path}، لكن لا يوجد مجلد مستخدم كهذا.</translation>
    </message>
    <message>
        <source>Name the folder in full.</source>
        <translation>اذكر مسار المجلد كاملًا.</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>The model only repeated itself, so it was stopped.</source>
        <translation>كان النموذج يكرر نفسه فقط، فأُوقف.</translation>
    </message>
    <message>
        <source>The model needs longer, and goes on writing.</source>
        <translation>يحتاج النموذج إلى وقت أطول، وهو يتابع الكتابة.</translation>
    </message>
    <message>
        <source>The algebra has solved this already: its own solution is here.</source>
        <translation>حل الجبر هذه من قبل: حله هنا.</translation>
    </message>
    <message>
        <source>no one</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>بكلمات بسيطة</translation>
    </message>
    <message>
        <source>What do the numbers have in common?</source>
        <translation>ما المشترك بين الأعداد؟</translation>
    </message>
    <message>
        <source>Split each of them into its prime factors.</source>
        <translation>حلل كلًّا منها إلى عوامله الأولية.</translation>
    </message>
    <message>
        <source>Which prime factors must a number have that all of these go into?</source>
        <translation>ما العوامل الأولية التي يجب أن تكون لعدد تقسمه هذه كلها؟</translation>
    </message>
    <message>
        <source>Divide by the small primes, one after the other, as long as nothing is left over.</source>
        <translation>اقسم على الأعداد الأولية الصغيرة واحدًا بعد آخر ما دام لا يبقى باقٍ.</translation>
    </message>
    <message>
        <source>Which smaller primes could go into it?</source>
        <translation>أي الأعداد الأولية الأصغر قد تقسمه؟</translation>
    </message>
    <message>
        <source>And how far do you have to try?</source>
        <translation>وإلى أي حد عليك أن تجرّب؟</translation>
    </message>
    <message>
        <source>Divisors come in pairs: a small one and a large one.</source>
        <translation>القواسم تأتي أزواجًا: صغير وكبير.</translation>
    </message>
    <message>
        <source>Where must the decimal point stand, so that one digit is left in front of it?</source>
        <translation>أين يجب أن تكون الفاصلة العشرية ليبقى أمامها رقم واحد؟</translation>
    </message>
    <message>
        <source>What does a power of ten do to the decimal point?</source>
        <translation>ماذا تفعل قوة العشرة بالفاصلة العشرية؟</translation>
    </message>
    <message>
        <source>Which digit decides whether the one in front of it goes up?</source>
        <translation>أي رقم يقرر هل يزيد الرقم الذي قبله؟</translation>
    </message>
    <message>
        <source>How many wholes are in it, and what is left over?</source>
        <translation>كم عددًا صحيحًا فيه، وما الذي يبقى؟</translation>
    </message>
    <message>
        <source>A factorial is a product.</source>
        <translation>المضروب حاصل ضرب.</translation>
    </message>
    <message>
        <source>Write it out.</source>
        <translation>اكتبه مفصّلًا.</translation>
    </message>
    <message>
        <source>How many equal parts are there together?</source>
        <translation>كم جزءًا متساويًا هناك معًا؟</translation>
    </message>
    <message>
        <source>A fraction is a division: the top by the bottom.</source>
        <translation>الكسر قسمة: البسط على المقام.</translation>
    </message>
    <message>
        <source>Read the decimal aloud: how many tenths, hundredths or thousandths is it?</source>
        <translation>اقرأ العدد العشري: كم عُشرًا أو جزءًا من مئة أو من ألف هو؟</translation>
    </message>
    <message>
        <source>How far from zero is the number?</source>
        <translation>كم يبعد العدد عن الصفر؟</translation>
    </message>
    <message>
        <source>The inverse goes the other way: from the value back to the number it came from.</source>
        <translation>المعكوس يسير بالعكس: من القيمة إلى العدد الذي جاءت منه.</translation>
    </message>
    <message>
        <source>A tangent goes through the point on the curve.</source>
        <translation>يمر المماس بالنقطة التي على المنحنى.</translation>
    </message>
    <message>
        <source>Which slope does it have?</source>
        <translation>ما ميله؟</translation>
    </message>
    <message>
        <source>Which prime factors do the numbers share?</source>
        <translation>ما العوامل الأولية المشتركة بين الأعداد؟</translation>
    </message>
    <message>
        <source>Which small prime goes into the number?</source>
        <translation>أي عدد أولي صغير يقسم العدد؟</translation>
    </message>
    <message>
        <source>How far does the decimal point move, until one digit that is not zero stands before it?</source>
        <translation>كم تنتقل الفاصلة العشرية حتى يقف أمامها رقم واحد غير الصفر؟</translation>
    </message>
    <message>
        <source>Which entries are multiplied with each other, and what becomes of the products?</source>
        <translation>أي المدخلات تُضرب بعضها في بعض، وماذا يحدث لنواتج الضرب؟</translation>
    </message>
    <message>
        <source>How do you find the slope from two points?</source>
        <translation>كيف تجد الميل من نقطتين؟</translation>
    </message>
    <message>
        <source>How do you find where the line meets the y-axis, when you know its slope and a point on it?</source>
        <translation>كيف تجد أين يقطع المستقيم محور y حين تعرف ميله ونقطة عليه؟</translation>
    </message>
    <message>
        <source>An inverse goes back from the value.</source>
        <translation>المعكوس يرجع من القيمة.</translation>
    </message>
    <message>
        <source>Which letters change places then?</source>
        <translation>أي الحروف تتبادل مكانيها عندئذ؟</translation>
    </message>
    <message>
        <source>How many atoms of each element does the formula name?</source>
        <translation>كم ذرة من كل عنصر تذكر الصيغة؟</translation>
    </message>
    <message>
        <source>What does each atom weigh, and how many of each are there?</source>
        <translation>كم تزن كل ذرة، وكم يوجد منها؟</translation>
    </message>
    <message>
        <source>What does the derivative tell you at that place?</source>
        <translation>ماذا تخبرك المشتقة عند ذلك الموضع؟</translation>
    </message>
    <message>
        <source>How often does the highest power of the divisor go into the highest power above?</source>
        <translation>كم مرة تدخل أعلى قوة للمقسوم عليه في أعلى قوة في الأعلى؟</translation>
    </message>
    <message>
        <source>What does the function do to its letter, one thing after the other?</source>
        <translation>ماذا تفعل الدالة بحرفها، شيئًا بعد شيء؟</translation>
    </message>
    <message>
        <source>What is not allowed here: below a fraction, under a root, in a logarithm?</source>
        <translation>ما الممنوع هنا: تحت خط كسر، تحت جذر، داخل لوغاريتم؟</translation>
    </message>
    <message>
        <source>What remainders do the two sides leave?</source>
        <translation>ما البواقي التي يتركها الطرفان؟</translation>
    </message>
    <message>
        <source>Between which places does the area lie?</source>
        <translation>بين أي موضعين تقع المساحة؟</translation>
    </message>
    <message>
        <source>Only the numbers are worked out here; everything else stays as it was.</source>
        <translation>تُحسب هنا الأعداد فقط؛ وكل شيء آخر يبقى كما كان.</translation>
    </message>
    <message>
        <source>What solves one of these equations makes the whole product zero, so it solves the first equation, too.</source>
        <translation>ما يحل إحدى هذه المعادلات يجعل حاصل الضرب كله صفرًا، فيحل المعادلة الأولى أيضًا.</translation>
    </message>
    <message>
        <source>Squaring can bring in numbers that solve nothing.</source>
        <translation>قد يُدخل التربيع أعدادًا لا تحل شيئًا.</translation>
    </message>
    <message>
        <source>Putting each of them in shows which.</source>
        <translation>التعويض بكل منها يُظهر أيها.</translation>
    </message>
    <message>
        <source>If one thing equals another, the other equals the one: the two sides may change places.</source>
        <translation>إذا ساوى شيء شيئًا فالآخر يساويه: يجوز أن يتبادل الطرفان مكانيهما.</translation>
    </message>
    <message>
        <source>Multiply $(x + a)(x + b)$ out: $a + b$ comes to stand in front of $x$, and $ab$ at the end.</source>
        <translation>فُكّ $(x + a)(x + b)$: يأتي $a + b$ أمام $x$، و$ab$ في النهاية.</translation>
    </message>
    <message>
        <source>A square is the bracket times itself, so every term in it meets every term.</source>
        <translation>المربع هو القوس مضروبًا في نفسه، فيلتقي كل حد فيه بكل حد.</translation>
    </message>
    <message>
        <source>Every term of the one bracket is multiplied by every term of the other, and no pair is left out.</source>
        <translation>يُضرب كل حد من قوس في كل حد من الآخر، ولا يُترك زوج.</translation>
    </message>
    <message>
        <source>Whatever goes into all the numbers is made of prime factors that all of them have.</source>
        <translation>ما يقسم الأعداد كلها مؤلف من عوامل أولية مشتركة بينها كلها.</translation>
    </message>
    <message>
        <source>Each place that the decimal point moves is one factor of ten, which the power makes up for.</source>
        <translation>كل منزلة تنتقلها الفاصلة العشرية عامل من عشرة، وتعوّضه القوة.</translation>
    </message>
    <message>
        <source>A power is a product of equal factors: write it out and multiply.</source>
        <translation>القوة حاصل ضرب عوامل متساوية: اكتبها مفصّلة واضرب.</translation>
    </message>
    <message>
        <source>A logarithm asks to which power the base must be raised.</source>
        <translation>اللوغاريتم يسأل إلى أي قوة يُرفع الأساس.</translation>
    </message>
    <message>
        <source>So the base to that power is what stands in the logarithm.</source>
        <translation>إذن الأساس مرفوعًا إلى تلك القوة هو ما بداخل اللوغاريتم.</translation>
    </message>
    <message>
        <source>A dot product is defined so: entries in the same place are multiplied, and the products added.</source>
        <translation>هكذا يُعرَّف الضرب القياسي: تُضرب المدخلات المتقابلة وتُجمع نواتج الضرب.</translation>
    </message>
    <message>
        <source>A small number behind an element says how many of its atoms there are; without one there is one.</source>
        <translation>العدد الصغير بعد العنصر يذكر عدد ذراته؛ ومن دونه توجد ذرة واحدة.</translation>
    </message>
    <message>
        <source>A molecule weighs as much as all of its atoms together.</source>
        <translation>يزن الجزيء ما تزنه ذراته كلها معًا.</translation>
    </message>
    <message>
        <source>What is subtracted is a multiple of the divisor, so dividing it leaves nothing over.</source>
        <translation>المطروح مضاعف للمقسوم عليه، فقسمته لا تترك باقيًا.</translation>
    </message>
    <message>
        <source>A function has a value only where everything in it can be worked out.</source>
        <translation>للدالة قيمة فقط حيث يمكن حساب كل ما فيها.</translation>
    </message>
    <message>
        <source>The derivative at a place is the slope of the curve there.</source>
        <translation>المشتقة عند موضع هي ميل المنحنى هناك.</translation>
    </message>
    <message>
        <source>The inverse takes the value and gives back the number, so the two letters change places.</source>
        <translation>المعكوس يأخذ القيمة ويعيد العدد، فيتبادل الحرفان مكانيهما.</translation>
    </message>
    <message>
        <source>The model is too slow here to be waited for.</source>
        <translation>النموذج هنا أبطأ من أن يُنتظر.</translation>
    </message>
    <message>
        <source>{file}: tensor {name} holds {flat} (value {bad}), which is not a finite float32.</source>
        <translation>{file}: يحتوي الموتر {name} على {flat} (القيمة {bad})، وهو ليس float32 منتهيًا.</translation>
    </message>
    <message>
        <source>{folder}: tensor {name} lies also in {name2}.</source>
        <translation>{folder}: الموتر {name} موجود أيضًا في {name2}.</translation>
    </message>
    <message>
        <source>llama.cpp cannot read this vocabulary with the pre-tokenizer {pre} ({why}).</source>
        <translation>لا يستطيع llama.cpp قراءة هذه المفردات بالمقسّم {pre} ({why}).</translation>
    </message>
    <message>
        <source>llama.cpp cannot read this vocabulary with the pre-tokenizer {pre}.</source>
        <translation>لا يستطيع llama.cpp قراءة هذه المفردات بالمقسّم {pre}.</translation>
    </message>
    <message>
        <source>Give one of its own names, such as gpt-4o, gpt-2 or llama-bpe.</source>
        <translation>أعطِ أحد أسمائه هو، مثل gpt-4o أو gpt-2 أو llama-bpe.</translation>
    </message>
    <message>
        <source>{source}: tensor {source2}</source>
        <translation>{source}: الموتر {source2}</translation>
    </message>
    <message>
        <source>{path}: is not a file.</source>
        <translation>{path}: ليس ملفًا.</translation>
    </message>
    <message>
        <source>{where}: not readable as JSON (byte {start} is not UTF-8).</source>
        <translation>{where}: لا يُقرأ بصيغة JSON (البايت {start} ليس UTF-8).</translation>
    </message>
    <message>
        <source>{where}: not readable as JSON (a number too long, or nested too deeply).</source>
        <translation>{where}: لا يُقرأ بصيغة JSON (عدد أطول مما يجب، أو تداخل أعمق مما يجب).</translation>
    </message>
    <message>
        <source>{folder}: {needed} MB are needed and {free} MB are free.</source>
        <translation>{folder}: يلزم {needed} MB والمتاح {free} MB.</translation>
    </message>
    <message>
        <source>{file}: tensor {name} is stored as {dtype}, which is not supported.</source>
        <translation>{file}: الموتر {name} محفوظ بصيغة {dtype}، وهي غير مدعومة.</translation>
    </message>
    <message>
        <source>(and {missing} more)</source>
        <translation>(و{missing} أخرى)</translation>
    </message>
    <message>
        <source>{missing}: tensor {missing2} is missing.</source>
        <translation>{missing}: الموتر {missing2} مفقود.</translation>
    </message>
    <message>
        <source>{name}: tensor {name2} has the shape {found}; config.json asks for {shape}.</source>
        <translation>{name}: للموتر {name2} الشكل {found}؛ ويطلب config.json الشكل {shape}.</translation>
    </message>
    <message>
        <source>(and {surplus} more)</source>
        <translation>(و{surplus} أخرى)</translation>
    </message>
    <message>
        <source>{surplus}: tensor {surplus2} belongs to no layer that config.json describes.</source>
        <translation>{surplus}: الموتر {surplus2} لا ينتمي إلى أي طبقة يصفها config.json.</translation>
    </message>
    <message>
        <source>Fetch the tokenizer files.</source>
        <translation>أحضر ملفات المُرمِّز.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>{name} ≡ {shown} (mod {modulus})</source>
        <translation>{name} ≡ {shown} (mod {modulus})</translation>
    </message>
    <message>
        <source>Put the letters {letters} in front of the substances.</source>
        <translation>ضع الحروف {letters} أمام المواد.</translation>
    </message>
    <message>
        <source>Each element must be the same on both sides, and the charge too.</source>
        <translation>يجب أن يتساوى كل عنصر في الطرفين، وكذلك الشحنة.</translation>
    </message>
    <message>
        <source>Each element must be the same on both sides.</source>
        <translation>يجب أن يتساوى كل عنصر في الطرفين.</translation>
    </message>
    <message>
        <source>millimetre of mercury</source>
        <translation>ملّيمتر زئبق</translation>
    </message>
    <message>
        <source>astronomical unit</source>
        <translation>وحدة فلكية</translation>
    </message>
    <message>
        <source>light year</source>
        <translation>سنة ضوئية</translation>
    </message>
    <message>
        <source>nautical mile</source>
        <translation>ميل بحري</translation>
    </message>
    <message>
        <source>pound of force</source>
        <translation>رطل قوة</translation>
    </message>
    <message>
        <source>pound per square inch</source>
        <translation>رطل لكل بوصة مربعة</translation>
    </message>
    <message>
        <source>fluid ounce</source>
        <translation>أونصة سائلة</translation>
    </message>
    <message>
        <source>part per million</source>
        <translation>جزء في المليون</translation>
    </message>
    <message>
        <source>part per billion</source>
        <translation>جزء في المليار</translation>
    </message>
    <message>
        <source>revolution per minute</source>
        <translation>دورة في الدقيقة</translation>
    </message>
    <message>
        <source>degree Celsius</source>
        <translation>درجة سيلزية</translation>
    </message>
    <message>
        <source>degree Fahrenheit</source>
        <translation>درجة فهرنهايت</translation>
    </message>
    <message>
        <source>degree Celsius of difference</source>
        <translation>درجة سيلزية للفرق</translation>
    </message>
    <message>
        <source>degree Fahrenheit of difference</source>
        <translation>درجة فهرنهايت للفرق</translation>
    </message>
    <message>
        <source>atomic mass unit</source>
        <translation>وحدة كتلة ذرية</translation>
    </message>
    <message>
        <source>British thermal unit</source>
        <translation>وحدة حرارية بريطانية</translation>
    </message>
    <message>
        <source>The opposite has fewer cases.</source>
        <translation>حالات العكس أقل.</translation>
    </message>
    <message>
        <source>Use $\binom{{n}}{{k}} p^k (1 - p)^{{n - k}}$</source>
        <translation>استعمل $\binom{{n}}{{k}} p^k (1 - p)^{{n - k}}$</translation>
    </message>
    <message>
        <source>These fit: {shown}.</source>
        <translation>هذه مناسبة: {shown}.</translation>
    </message>
    <message>
        <source>This fits: {shown}.</source>
        <translation>هذا مناسب: {shown}.</translation>
    </message>
    <message>
        <source>So it has a factor other than $1$ and itself.</source>
        <translation>إذن له قاسم غير $1$ ونفسه.</translation>
    </message>
    <message>
        <source>{title} (not the primes themselves): of {value}.</source>
        <translation>{title} (لا الأعداد الأولية نفسها): مضاعفات {value}.</translation>
    </message>
    <message>
        <source>What is left above $1$ is prime.</source>
        <translation>ما يبقى فوق $1$ أولي.</translation>
    </message>
    <message>
        <source>None of them divides it.</source>
        <translation>لا يقسمه أي منها.</translation>
    </message>
    <message>
        <source>Put the one into the other: ${plain}$.</source>
        <translation>عوّض بإحداهما في الأخرى: ${plain}$.</translation>
    </message>
    <message>
        <source>{title}: that gives ${piece}$.</source>
        <translation>{title}: يعطي ذلك ${piece}$.</translation>
    </message>
    <message>
        <source>Subtract ${piece}$ times the divisor; ${rest}$ is left.</source>
        <translation>اطرح ${piece}$ في المقسوم عليه، فيبقى ${rest}$.</translation>
    </message>
    <message>
        <source>The {word} derivative.</source>
        <translation>المشتقة {word}.</translation>
    </message>
    <message>
        <source>The derivative of a square root is $\frac{{1}}{{2 \sqrt{{u}}}}$</source>
        <translation>مشتقة الجذر التربيعي هي $\frac{{1}}{{2 \sqrt{{u}}}}$</translation>
    </message>
    <message>
        <source>second</source>
        <translation>الثانية</translation>
    </message>
    <message>
        <source>third</source>
        <translation>الثالثة</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>الرابعة</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>الخامسة</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>الجيب</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>جيب التمام</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>الظل</translation>
    </message>
    <message>
        <source>logarithm</source>
        <translation>اللوغاريتم</translation>
    </message>
    <message>
        <source>arctangent</source>
        <translation>قوس الظل</translation>
    </message>
    <message>
        <source>arcsine</source>
        <translation>قوس الجيب</translation>
    </message>
    <message>
        <source>arccosine</source>
        <translation>قوس جيب التمام</translation>
    </message>
    <message>
        <source>secant</source>
        <translation>القاطع</translation>
    </message>
    <message>
        <source>cotangent</source>
        <translation>ظل التمام</translation>
    </message>
    <message>
        <source>cosecant</source>
        <translation>قاطع التمام</translation>
    </message>
    <message>
        <source>function</source>
        <translation>الدالة</translation>
    </message>
    <message>
        <source>So ${middle} = {value}$.</source>
        <translation>إذن ${middle} = {value}$.</translation>
    </message>
    <message>
        <source>For ${root}$ in place of ${name}$ we get ${tried} = 0$.</source>
        <translation>بوضع ${root}$ مكان ${name}$ نحصل على ${tried} = 0$.</translation>
    </message>
    <message>
        <source>So ${factor_tree}$ is a factor; dividing by it gives the other one.</source>
        <translation>إذن ${factor_tree}$ عامل؛ والقسمة عليه تعطي الآخر.</translation>
    </message>
    <message>
        <source>In the quadratic formula the number under the root is ${under} = {square}$.</source>
        <translation>في القانون العام العدد تحت الجذر ${under} = {square}$.</translation>
    </message>
    <message>
        <source>A negative number has no real square root, so there is no real solution.</source>
        <translation>العدد السالب ليس له جذر تربيعي حقيقي، فلا يوجد حل حقيقي.</translation>
    </message>
    <message>
        <source>Recall {text}</source>
        <translation>تذكر {text}</translation>
    </message>
    <message>
        <source>Use $\sin^2 u + \cos^2 u = 1$</source>
        <translation>استعمل $\sin^2 u + \cos^2 u = 1$</translation>
    </message>
    <message>
        <source>It is negative, so the signs turn round; then write the smaller number first.</source>
        <translation>هو سالب فتنقلب العلامات؛ ثم اكتب العدد الأصغر أولًا.</translation>
    </message>
    <message>
        <source>The equation ${shown} = 0$ has no real solution, and the parabola opens upwards.</source>
        <translation>المعادلة ${shown} = 0$ ليس لها حل حقيقي، والقطع المكافئ مفتوح إلى الأعلى.</translation>
    </message>
    <message>
        <source>The equation ${shown} = 0$ has no real solution, and the parabola opens downwards.</source>
        <translation>المعادلة ${shown} = 0$ ليس لها حل حقيقي، والقطع المكافئ مفتوح إلى الأسفل.</translation>
    </message>
    <message>
        <source>So ${shown}$ is positive for every ${name}$.</source>
        <translation>إذن ${shown}$ موجب لكل ${name}$.</translation>
    </message>
    <message>
        <source>So ${shown}$ is negative for every ${name}$.</source>
        <translation>إذن ${shown}$ سالب لكل ${name}$.</translation>
    </message>
    <message>
        <source>The zeros of the left side, found by factoring, are at ${listed}$.</source>
        <translation>أصفار الطرف الأيسر بالتحليل عند ${listed}$.</translation>
    </message>
    <message>
        <source>The zeros of the left side, found as an equation, are at ${listed}$.</source>
        <translation>أصفار الطرف الأيسر بحل المعادلة عند ${listed}$.</translation>
    </message>
    <message>
        <source>The parabola opens upwards, so the left side is negative between the zeros and positive outside them.</source>
        <translation>القطع المكافئ مفتوح إلى الأعلى، فالطرف الأيسر سالب بين الصفرين وموجب خارجهما.</translation>
    </message>
    <message>
        <source>The parabola opens upwards, so the left side is negative between the zeros and negative outside them.</source>
        <translation>القطع المكافئ مفتوح إلى الأعلى، فالطرف الأيسر سالب بين الصفرين وسالب خارجهما.</translation>
    </message>
    <message>
        <source>The parabola opens upwards, so the left side is positive between the zeros and positive outside them.</source>
        <translation>القطع المكافئ مفتوح إلى الأعلى، فالطرف الأيسر موجب بين الصفرين وموجب خارجهما.</translation>
    </message>
    <message>
        <source>The parabola opens upwards, so the left side is positive between the zeros and negative outside them.</source>
        <translation>القطع المكافئ مفتوح إلى الأعلى، فالطرف الأيسر موجب بين الصفرين وسالب خارجهما.</translation>
    </message>
    <message>
        <source>The parabola opens downwards, so the left side is negative between the zeros and positive outside them.</source>
        <translation>القطع المكافئ مفتوح إلى الأسفل، فالطرف الأيسر سالب بين الصفرين وموجب خارجهما.</translation>
    </message>
    <message>
        <source>The parabola opens downwards, so the left side is negative between the zeros and negative outside them.</source>
        <translation>القطع المكافئ مفتوح إلى الأسفل، فالطرف الأيسر سالب بين الصفرين وسالب خارجهما.</translation>
    </message>
    <message>
        <source>The parabola opens downwards, so the left side is positive between the zeros and positive outside them.</source>
        <translation>القطع المكافئ مفتوح إلى الأسفل، فالطرف الأيسر موجب بين الصفرين وموجب خارجهما.</translation>
    </message>
    <message>
        <source>The parabola opens downwards, so the left side is positive between the zeros and negative outside them.</source>
        <translation>القطع المكافئ مفتوح إلى الأسفل، فالطرف الأيسر موجب بين الصفرين وسالب خارجهما.</translation>
    </message>
    <message>
        <source>An integral of $\frac{{1}}{{\sqrt{{a^2 - x^2}}}}$ is $\arcsin\left(\frac{{x}}{{a}}\right)$.</source>
        <translation>تكامل $\frac{{1}}{{\sqrt{{a^2 - x^2}}}}$ هو $\arcsin\left(\frac{{x}}{{a}}\right)$.</translation>
    </message>
    <message>
        <source>Both parts of the fraction are zero at ${point}$.</source>
        <translation>جزآ الكسر كلاهما صفر عند ${point}$.</translation>
    </message>
    <message>
        <source>Use l&apos;Hospital&apos;s rule.</source>
        <translation>استعمل قاعدة لوبيتال.</translation>
    </message>
    <message>
        <source>The unknown is gone, and what is left is true.</source>
        <translation>اختفى المجهول، وما بقي صحيح.</translation>
    </message>
    <message>
        <source>So every number is a solution.</source>
        <translation>إذن كل عدد حل.</translation>
    </message>
    <message>
        <source>The unknown is gone, and what is left is false.</source>
        <translation>اختفى المجهول، وما بقي خطأ.</translation>
    </message>
    <message>
        <source>So there is no solution.</source>
        <translation>إذن لا يوجد حل.</translation>
    </message>
    <message>
        <source>{title}, with the middle number in both halves.</source>
        <translation>{title}، مع العدد الأوسط في النصفين.</translation>
    </message>
    <message>
        <source>{title}, leaving the middle number out.</source>
        <translation>{title}، مع ترك العدد الأوسط.</translation>
    </message>
    <message>
        <source>Its median is the lower quartile.</source>
        <translation>وسيطه هو الربيع الأدنى.</translation>
    </message>
    <message>
        <source>Its median is the upper quartile.</source>
        <translation>وسيطه هو الربيع الأعلى.</translation>
    </message>
    <message>
        <source>First find the mean.</source>
        <translation>أوجد المتوسط أولًا.</translation>
    </message>
    <message>
        <source>The standard deviation is the root of that</source>
        <translation>الانحراف المعياري هو جذر ذلك</translation>
    </message>
    <message>
        <source>First find the determinant.</source>
        <translation>أوجد المحدد أولًا.</translation>
    </message>
    <message>
        <source>{title}: subtract $\lambda$ on the diagonal, and set the determinant to zero.</source>
        <translation>{title}: اطرح $\lambda$ من القطر واجعل المحدد صفرًا.</translation>
    </message>
    <message>
        <source>The numbers that solve this are the eigenvalues.</source>
        <translation>الأعداد التي تحلها هي القيم الذاتية.</translation>
    </message>
    <message>
        <source>Use the formula $\frac{{-b \pm \sqrt{{b^2 - 4ac}}}}{{2a}}$: the number under the root is ${root}$.</source>
        <translation>استعمل القانون $\frac{{-b \pm \sqrt{{b^2 - 4ac}}}}{{2a}}$: العدد تحت الجذر هو ${root}$.</translation>
    </message>
    <message>
        <source>It is negative, so the solutions are complex numbers, with $i$ for the root of $-1$.</source>
        <translation>هو سالب، فالحلول أعداد مركبة، حيث $i$ جذر $-1$.</translation>
    </message>
    <message>
        <source>{note} This fits {interval}.</source>
        <translation>{note} هذا يناسب {interval}.</translation>
    </message>
    <message>
        <source>${value}$ for ${name}$</source>
        <translation>${value}$ مكان ${name}$</translation>
    </message>
    <message>
        <source>In ${prime} + p {y} = q$ here $p = {rate}$, and an integral of it is ${power}$.</source>
        <translation>في ${prime} + p {y} = q$ هنا $p = {rate}$، وتكامله ${power}$.</translation>
    </message>
    <message>
        <source>So multiply both sides by the integrating factor ${by}$: the left side becomes the derivative of a product.</source>
        <translation>إذن اضرب الطرفين في عامل التكامل ${by}$: يصير الطرف الأيسر مشتقة حاصل ضرب.</translation>
    </message>
    <message>
        <source>{opening} $e$ to both sides.</source>
        <translation>{opening} $e$ إلى الطرفين.</translation>
    </message>
    <message>
        <source>The constant $e^{{{first}}}$ is a factor then, and with its sign it is called ${constant}$.</source>
        <translation>يصير الثابت $e^{{{first}}}$ عاملًا، ويسمى مع إشارته ${constant}$.</translation>
    </message>
    <message>
        <source>${x} = {start}$ and ${y} = {start2}$</source>
        <translation>${x} = {start}$ و ${y} = {start2}$</translation>
    </message>
    <message>
        <source>Put the numbers back into the question: {listed} does not satisfy it.</source>
        <translation>عوّض بالأعداد في السؤال: {listed} لا يحققه.</translation>
    </message>
    <message>
        <source>Put the numbers back into the question: {listed} do not satisfy it.</source>
        <translation>عوّض بالأعداد في السؤال: {listed} لا تحققه.</translation>
    </message>
    <message>
        <source>{title}, so that no fractions are left.</source>
        <translation>{title} لئلا تبقى كسور.</translation>
    </message>
    <message>
        <source>Here {listed} must not be zero.</source>
        <translation>هنا يجب ألا يكون {listed} صفرًا.</translation>
    </message>
    <message>
        <source>{shown}, so ${name}$</source>
        <translation>{shown}، إذن ${name}$</translation>
    </message>
    <message>
        <source>What is inside the bars changes its sign at {places}.</source>
        <translation>ما بين الإشارتين يغيّر إشارته عند {places}.</translation>
    </message>
    <message>
        <source>Take the bars away piece by piece: {said}.</source>
        <translation>أزل القيمة المطلقة جزءًا جزءًا: {said}.</translation>
    </message>
    <message>
        <source>{title}, so that one root is gone.</source>
        <translation>{title} ليزول أحد الجذرين.</translation>
    </message>
    <message>
        <source>This can bring in false solutions.</source>
        <translation>قد يضيف هذا حلولًا زائفة.</translation>
    </message>
    <message>
        <source>Take the largest perfect cube out of the root</source>
        <translation>أخرج أكبر مكعب كامل من الجذر</translation>
    </message>
    <message>
        <source>Take the largest perfect power out of the root</source>
        <translation>أخرج أكبر قوة كاملة من الجذر</translation>
    </message>
    <message>
        <source>Take logarithms to solve each of these for ${name}$</source>
        <translation>خذ اللوغاريتمات لحل كل منها لإيجاد ${name}$</translation>
    </message>
    <message>
        <source>Undo the logarithm to solve each of these for ${name}$</source>
        <translation>ألغِ اللوغاريتم لحل كل منها لإيجاد ${name}$</translation>
    </message>
    <message>
        <source>{said} and {said2}</source>
        <translation>{said} و {said2}</translation>
    </message>
    <message>
        <source>Put the number of the term into the formula.</source>
        <translation>عوّض برقم الحد في الصيغة.</translation>
    </message>
    <message>
        <source>The next terms are ${listed}$.</source>
        <translation>الحدود التالية هي ${listed}$.</translation>
    </message>
    <message>
        <source>The {ordinals} equation says ${rows}$, which is never true.</source>
        <translation>المعادلة {ordinals} تقول ${rows}$، وهذا لا يصح أبدًا.</translation>
    </message>
    <message>
        <source>${one}$ times</source>
        <translation>${one}$ في</translation>
    </message>
    <message>
        <source>${two}$ times</source>
        <translation>${two}$ في</translation>
    </message>
    <message>
        <source>The equation ${row}$ tells ${name}$.</source>
        <translation>المعادلة ${row}$ تعطي ${name}$.</translation>
    </message>
    <message>
        <source>Put it into the other equations.</source>
        <translation>عوّض به في المعادلات الأخرى.</translation>
    </message>
    <message>
        <source>${other}$ gives ${name}$</source>
        <translation>${other}$ يعطي ${name}$</translation>
    </message>
    <message>
        <source>By the theorem of Pythagoras $c^2 = a^2 + b^2$, with the hypotenuse $c$</source>
        <translation>بنظرية فيثاغورس $c^2 = a^2 + b^2$ حيث $c$ الوتر</translation>
    </message>
    <message>
        <source>The area of a circle is $\pi r^2$, with the radius $r$</source>
        <translation>مساحة الدائرة $\pi r^2$ حيث $r$ نصف القطر</translation>
    </message>
    <message>
        <source>The circumference of a circle is $2 \pi r$, with the radius $r$</source>
        <translation>محيط الدائرة $2 \pi r$ حيث $r$ نصف القطر</translation>
    </message>
    <message>
        <source>The diameter is twice the radius</source>
        <translation>القطر ضعف نصف القطر</translation>
    </message>
    <message>
        <source>The area of a circle is $\frac{{\pi d^2}}{{4}}$, with the diameter $d$</source>
        <translation>مساحة الدائرة $\frac{{\pi d^2}}{{4}}$ حيث $d$ القطر</translation>
    </message>
    <message>
        <source>The circumference of a circle is $\pi d$, with the diameter $d$</source>
        <translation>محيط الدائرة $\pi d$ حيث $d$ القطر</translation>
    </message>
    <message>
        <source>The radius is half of the diameter</source>
        <translation>نصف القطر هو نصف طول القطر</translation>
    </message>
    <message>
        <source>The area of a square is its side squared</source>
        <translation>مساحة المربع هي مربع ضلعه</translation>
    </message>
    <message>
        <source>A square has four sides of the same length</source>
        <translation>للمربع أربعة أضلاع متساوية</translation>
    </message>
    <message>
        <source>The diagonal of a square is $a \sqrt{{2}}$, with the side $a$, by the theorem of Pythagoras</source>
        <translation>قطر المربع $a \sqrt{{2}}$ حيث $a$ الضلع، بنظرية فيثاغورس</translation>
    </message>
    <message>
        <source>The area of a rectangle is its length times its width</source>
        <translation>مساحة المستطيل هي الطول في العرض</translation>
    </message>
    <message>
        <source>The perimeter of a rectangle is twice the sum of its length and its width</source>
        <translation>محيط المستطيل ضعف مجموع الطول والعرض</translation>
    </message>
    <message>
        <source>The diagonal and two sides make a right triangle, so it is $\sqrt{{a^2 + b^2}}$</source>
        <translation>القطر وضلعان تشكل مثلثًا قائمًا، فهو $\sqrt{{a^2 + b^2}}$</translation>
    </message>
    <message>
        <source>The area of a triangle is half of its base times its height</source>
        <translation>مساحة المثلث نصف القاعدة في الارتفاع</translation>
    </message>
    <message>
        <source>By Heron&apos;s formula the area is $\sqrt{{s (s - a) (s - b) (s - c)}}$, with half of the perimeter as $s$</source>
        <translation>بصيغة هيرون المساحة $\sqrt{{s (s - a) (s - b) (s - c)}}$ حيث $s$ نصف المحيط</translation>
    </message>
    <message>
        <source>The perimeter is the sum of the three sides</source>
        <translation>المحيط مجموع الأضلاع الثلاثة</translation>
    </message>
    <message>
        <source>{pythagoras}: the hypotenuse is the root of the sum of the squares</source>
        <translation>{pythagoras}: الوتر جذر مجموع المربعين</translation>
    </message>
    <message>
        <source>{pythagoras}: the other leg is the root of the difference of the squares</source>
        <translation>{pythagoras}: الضلع الآخر جذر فرق المربعين</translation>
    </message>
    <message>
        <source>The two legs are a base and its height, so the area is half of their product</source>
        <translation>ضلعا القائمة قاعدة وارتفاعها، فالمساحة نصف حاصل ضربهما</translation>
    </message>
    <message>
        <source>The area of a parallelogram is its base times its height</source>
        <translation>مساحة متوازي الأضلاع هي القاعدة في الارتفاع</translation>
    </message>
    <message>
        <source>The area of a trapezium is half of the sum of its parallel sides, times its height</source>
        <translation>مساحة شبه المنحرف نصف مجموع ضلعيه المتوازيين في الارتفاع</translation>
    </message>
    <message>
        <source>The volume of a cube is its edge to the power of three</source>
        <translation>حجم المكعب هو مكعب حرفه</translation>
    </message>
    <message>
        <source>A cube has six faces, each a square</source>
        <translation>للمكعب ستة أوجه، كل منها مربع</translation>
    </message>
    <message>
        <source>The volume of a cuboid is length times width times height</source>
        <translation>حجم متوازي المستطيلات هو الطول في العرض في الارتفاع</translation>
    </message>
    <message>
        <source>The faces come in three equal pairs: add one of each pair and double the sum</source>
        <translation>الأوجه ثلاثة أزواج متساوية: اجمع وجهًا من كل زوج وضاعف المجموع</translation>
    </message>
    <message>
        <source>The volume of a sphere is $\frac{{4}}{{3}} \pi r^3$, with the radius $r$</source>
        <translation>حجم الكرة $\frac{{4}}{{3}} \pi r^3$ حيث $r$ نصف القطر</translation>
    </message>
    <message>
        <source>The surface area of a sphere is $4 \pi r^2$, with the radius $r$</source>
        <translation>مساحة سطح الكرة $4 \pi r^2$ حيث $r$ نصف القطر</translation>
    </message>
    <message>
        <source>The volume of a cylinder is $\pi r^2 h$: the area of its base times its height</source>
        <translation>حجم الأسطوانة $\pi r^2 h$: مساحة قاعدتها في ارتفاعها</translation>
    </message>
    <message>
        <source>Unrolled, the side is a rectangle of the sides $2 \pi r$ and $h$</source>
        <translation>عند فرد الجانب يكون مستطيلًا ضلعاه $2 \pi r$ و $h$</translation>
    </message>
    <message>
        <source>The side and the two bases together are $2 \pi r (r + h)$</source>
        <translation>الجانب والقاعدتان معًا $2 \pi r (r + h)$</translation>
    </message>
    <message>
        <source>The volume of a cone is a third of $\pi r^2 h$, the volume of the cylinder around it</source>
        <translation>حجم المخروط ثلث $\pi r^2 h$، حجم الأسطوانة المحيطة به</translation>
    </message>
    <message>
        <source>Put the measures into the formula</source>
        <translation>عوّض بالقياسات في الصيغة</translation>
    </message>
    <message>
        <source>Put the measure into the formula</source>
        <translation>عوّض بالقياس في الصيغة</translation>
    </message>
    <message>
        <source>Write the number in front</source>
        <translation>اكتب العدد في الأمام</translation>
    </message>
    <message>
        <source>Write the unit</source>
        <translation>اكتب الوحدة</translation>
    </message>
    <message>
        <source>{title}: the measures are in {unit}, so the answer is in {unit2} squared.</source>
        <translation>{title}: القياسات بوحدة {unit}، فالإجابة بوحدة {unit2} مربعة.</translation>
    </message>
    <message>
        <source>{title}: the measures are in {unit}, so the answer is in {unit2} cubed.</source>
        <translation>{title}: القياسات بوحدة {unit}، فالإجابة بوحدة {unit2} مكعبة.</translation>
    </message>
    <message>
        <source>{title}: the measures are in {unit}, so the answer is in {unit2}.</source>
        <translation>{title}: القياسات بوحدة {unit}، فالإجابة بوحدة {unit2}.</translation>
    </message>
    <message>
        <source>Do not multiply by the denominator: it may be negative, and then the sign would turn round.</source>
        <translation>لا تضرب في المقام: قد يكون سالبًا فتنقلب العلامة.</translation>
    </message>
    <message>
        <source>{title}. Do not multiply by the denominator: it may be negative, and then the sign would turn round.</source>
        <translation>{title}. لا تضرب في المقام: قد يكون سالبًا فتنقلب العلامة.</translation>
    </message>
    <message>
        <source>Factor, so that the signs can be seen</source>
        <translation>حلّل لتظهر الإشارات</translation>
    </message>
    <message>
        <source>The left side is zero</source>
        <translation>الطرف الأيسر صفر</translation>
    </message>
    <message>
        <source>The two sides are equal</source>
        <translation>الطرفان متساويان</translation>
    </message>
    <message>
        <source>{side} at ${zeros}$.</source>
        <translation>{side} عند ${zeros}$.</translation>
    </message>
    <message>
        <source>{side} nowhere.</source>
        <translation>{side} ليس في أي موضع.</translation>
    </message>
    <message>
        <source>There is no value at ${gaps}$.</source>
        <translation>لا توجد قيمة عند ${gaps}$.</translation>
    </message>
    <message>
        <source>A new piece also begins at ${others}$.</source>
        <translation>يبدأ جزء جديد أيضًا عند ${others}$.</translation>
    </message>
    <message>
        <source>it has no value</source>
        <translation>ليس له قيمة</translation>
    </message>
    <message>
        <source>it is true</source>
        <translation>يصح</translation>
    </message>
    <message>
        <source>it is false</source>
        <translation>لا يصح</translation>
    </message>
    <message>
        <source>at ${x}$ {said}</source>
        <translation>عند ${x}$ {said}</translation>
    </message>
    <message>
        <source>On each side of it nothing changes, so try one number on each side:</source>
        <translation>على كل جانب منه لا يتغير شيء، فجرّب عددًا على كل جانب:</translation>
    </message>
    <message>
        <source>Between these numbers nothing changes, so try one number in each piece:</source>
        <translation>بين هذه الأعداد لا يتغير شيء، فجرّب عددًا في كل جزء:</translation>
    </message>
    <message>
        <source>So one number tells about all of them:</source>
        <translation>فعدد واحد يدل على الكل:</translation>
    </message>
    <message>
        <source>With equality allowed, ${x}$</source>
        <translation>ولأن التساوي جائز، ${x}$</translation>
    </message>
    <message>
        <source>belongs to it.</source>
        <translation>ينتمي إليه.</translation>
    </message>
    <message>
        <source>belong to it.</source>
        <translation>تنتمي إليه.</translation>
    </message>
    <message>
        <source>Look at each piece of the number line</source>
        <translation>انظر إلى كل جزء من خط الأعداد</translation>
    </message>
    <message>
        <source>Write it as two inequalities</source>
        <translation>اكتبه متباينتين</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>إحداها</translation>
    </message>
    <message>
        <source>the first one says ${end}$</source>
        <translation>الأولى تقول ${end}$</translation>
    </message>
    <message>
        <source>the second one says ${end}$</source>
        <translation>الثانية تقول ${end}$</translation>
    </message>
    <message>
        <source>the third one says ${end}$</source>
        <translation>الثالثة تقول ${end}$</translation>
    </message>
    <message>
        <source>the fourth one says ${end}$</source>
        <translation>الرابعة تقول ${end}$</translation>
    </message>
    <message>
        <source>Solve each inequality, then put them together</source>
        <translation>حل كل متباينة ثم اجمعها معًا</translation>
    </message>
    <message>
        <source>In the first inequality: {note}</source>
        <translation>في المتباينة الأولى: {note}</translation>
    </message>
    <message>
        <source>In the second inequality: {note}</source>
        <translation>في المتباينة الثانية: {note}</translation>
    </message>
    <message>
        <source>In the third inequality: {note}</source>
        <translation>في المتباينة الثالثة: {note}</translation>
    </message>
    <message>
        <source>In the fourth inequality: {note}</source>
        <translation>في المتباينة الرابعة: {note}</translation>
    </message>
    <message>
        <source>Keep the numbers that satisfy all of them</source>
        <translation>احتفظ بالأعداد التي تحققها كلها</translation>
    </message>
    <message>
        <source>Keep the numbers that satisfy one of them</source>
        <translation>احتفظ بالأعداد التي تحقق إحداها</translation>
    </message>
    <message>
        <source>Keep only the numbers with ${within}$</source>
        <translation>احتفظ فقط بالأعداد التي تحقق ${within}$</translation>
    </message>
    <message>
        <source>Put the point into the equation of a line</source>
        <translation>عوّض بالنقطة في معادلة المستقيم</translation>
    </message>
    <message>
        <source>{title}, $y = m x + b$ with $m = {slope}$ and the point ${point}$.</source>
        <translation>{title}، $y = m x + b$ حيث $m = {slope}$ والنقطة ${point}$.</translation>
    </message>
    <message>
        <source>Write down the equation</source>
        <translation>اكتب المعادلة</translation>
    </message>
    <message>
        <source>Find the slope</source>
        <translation>أوجد الميل</translation>
    </message>
    <message>
        <source>It is the change of $y$ divided by the change of $x$.</source>
        <translation>هو تغير $y$ مقسومًا على تغير $x$.</translation>
    </message>
    <message>
        <source>Read off the number in front of $x$</source>
        <translation>اقرأ معامل $x$</translation>
    </message>
    <message>
        <source>{title}: it is the slope.</source>
        <translation>{title}: هو الميل.</translation>
    </message>
    <message>
        <source>A line {value} is vertical: all its points have the same $x$.</source>
        <translation>المستقيم {value} رأسي: لكل نقاطه $x$ نفسه.</translation>
    </message>
    <message>
        <source>See that the line is vertical</source>
        <translation>لاحظ أن المستقيم رأسي</translation>
    </message>
    <message>
        <source>at right angles it is minus one divided by that</source>
        <translation>عموديًا عليه هو ناقص واحد مقسومًا على ذلك</translation>
    </message>
    <message>
        <source>a parallel line has the same</source>
        <translation>للمستقيم الموازي الميل نفسه</translation>
    </message>
    <message>
        <source>Put in zero for $x$</source>
        <translation>عوّض بصفر مكان $x$</translation>
    </message>
    <message>
        <source>{title}: there the line meets the $y$-axis.</source>
        <translation>{title}: هناك يقطع المستقيم محور $y$.</translation>
    </message>
    <message>
        <source>This is the intercept</source>
        <translation>هذا هو المقطع</translation>
    </message>
    <message>
        <source>at right angles to a level one</source>
        <translation>العمودي على مستقيم أفقي</translation>
    </message>
    <message>
        <source>beside a vertical one</source>
        <translation>الموازي لمستقيم رأسي</translation>
    </message>
    <message>
        <source>Use a substitution</source>
        <translation>استعمل التعويض</translation>
    </message>
    <message>
        <source>The integral of $u v&apos;$ is $u v$ minus the integral of $u&apos; v$, here with ${u}$ for $u$ and ${rest}$ for $v&apos;$.</source>
        <translation>تكامل $u v&apos;$ هو $u v$ ناقص تكامل $u&apos; v$، وهنا ${u}$ مكان $u$ و ${rest}$ مكان $v&apos;$.</translation>
    </message>
    <message>
        <source>Integrate by parts</source>
        <translation>كامِل بالتجزئة</translation>
    </message>
    <message>
        <source>A square root times itself is the number under it</source>
        <translation>الجذر التربيعي في نفسه هو العدد تحته</translation>
    </message>
    <message>
        <source>A product of roots is the root of the product</source>
        <translation>حاصل ضرب الجذور هو جذر حاصل الضرب</translation>
    </message>
    <message>
        <source>The power undoes the root</source>
        <translation>القوة تلغي الجذر</translation>
    </message>
    <message>
        <source>Multiply numerator and denominator by ${one}$</source>
        <translation>اضرب البسط والمقام في ${one}$</translation>
    </message>
    <message>
        <source>In the denominator, ${value} = {value2}$.</source>
        <translation>في المقام ${value} = {value2}$.</translation>
    </message>
    <message>
        <source>Bring the unknowns to the left and the numbers to the right</source>
        <translation>انقل المجاهيل إلى اليسار والأعداد إلى اليمين</translation>
    </message>
    <message>
        <source>Multiply by ${scale}$ and bring the unknowns to the left, the numbers to the right</source>
        <translation>اضرب في ${scale}$ وانقل المجاهيل إلى اليسار والأعداد إلى اليمين</translation>
    </message>
    <message>
        <source>the {word} equation by ${times}$</source>
        <translation>المعادلة {word} في ${times}$</translation>
    </message>
    <message>
        <source>so that the numbers in front of ${names}$ have the same size</source>
        <translation>لتكون معاملات ${names}$ متساوية المقدار</translation>
    </message>
    <message>
        <source>Add the two equations</source>
        <translation>اجمع المعادلتين</translation>
    </message>
    <message>
        <source>Subtract the second equation from the first</source>
        <translation>اطرح المعادلة الثانية من الأولى</translation>
    </message>
    <message>
        <source>Subtract the first equation from the second</source>
        <translation>اطرح المعادلة الأولى من الثانية</translation>
    </message>
    <message>
        <source>{title}: the terms with ${names}$ cancel.</source>
        <translation>{title}: تُختزل الحدود التي فيها ${names}$.</translation>
    </message>
    <message>
        <source>Put ${found}$ into ${line}$</source>
        <translation>عوّض بـ ${found}$ في ${line}$</translation>
    </message>
    <message>
        <source>Write down both values</source>
        <translation>اكتب القيمتين</translation>
    </message>
    <message>
        <source>Put ${found}$ into ${solved}$</source>
        <translation>عوّض بـ ${found}$ في ${solved}$</translation>
    </message>
    <message>
        <source>Work out the value</source>
        <translation>احسب القيمة</translation>
    </message>
    <message>
        <source>Work out the value.</source>
        <translation>احسب القيمة.</translation>
    </message>
    <message>
        <source>Solve for ${names}$: move ${item}$ to the other side</source>
        <translation>حل لإيجاد ${names}$: انقل ${item}$ إلى الطرف الآخر</translation>
    </message>
    <message>
        <source>See what each part tends to</source>
        <translation>انظر إلى ماذا يؤول كل جزء</translation>
    </message>
    <message>
        <source>the logarithm of a number close to $0$ is as far below zero as one likes</source>
        <translation>لوغاريتم عدد قريب من $0$ تحت الصفر بقدر ما نشاء</translation>
    </message>
    <message>
        <source>the tangent grows without bound as the angle gets close to a right angle</source>
        <translation>الظل يزداد بلا حد كلما اقتربت الزاوية من القائمة</translation>
    </message>
    <message>
        <source>${shown}$ grows without bound</source>
        <translation>${shown}$ يزداد بلا حد</translation>
    </message>
    <message>
        <source>${shown}$ falls without bound</source>
        <translation>${shown}$ ينقص بلا حد</translation>
    </message>
    <message>
        <source>${shown}$ tends to $0$ and is positive</source>
        <translation>${shown}$ يؤول إلى $0$ وهو موجب</translation>
    </message>
    <message>
        <source>${shown}$ tends to $0$ and is negative</source>
        <translation>${shown}$ يؤول إلى $0$ وهو سالب</translation>
    </message>
    <message>
        <source>${shown}$ tends to ${value}$</source>
        <translation>${shown}$ يؤول إلى ${value}$</translation>
    </message>
    <message>
        <source>Look from the {word}</source>
        <translation>انظر من جهة {word}</translation>
    </message>
    <message>
        <source>There ${part}$ is ${new}$.</source>
        <translation>هناك ${part}$ هو ${new}$.</translation>
    </message>
    <message>
        <source>There {fact}.</source>
        <translation>هناك {fact}.</translation>
    </message>
    <message>
        <source>Both sides agree</source>
        <translation>الجهتان متفقتان</translation>
    </message>
    <message>
        <source>{title}, so this is the limit.</source>
        <translation>{title}، فهذه هي النهاية.</translation>
    </message>
    <message>
        <source>Compare the two sides</source>
        <translation>قارن الجهتين</translation>
    </message>
    <message>
        <source>{title}: they differ, so there is no limit.</source>
        <translation>{title}: هما مختلفتان، فلا توجد نهاية.</translation>
    </message>
    <message>
        <source>On this side ${part}$ is ${new}$.</source>
        <translation>في هذه الجهة ${part}$ هو ${new}$.</translation>
    </message>
    <message>
        <source>Write it without the absolute value</source>
        <translation>اكتبه من دون القيمة المطلقة</translation>
    </message>
    <message>
        <source>Use the formula for the double angle: {facts}.</source>
        <translation>استعمل صيغة ضعف الزاوية: {facts}.</translation>
    </message>
    <message>
        <source>Write ${tangent}$ as ${sine}$ and multiply by ${cosine}$</source>
        <translation>اكتب ${tangent}$ على الصورة ${sine}$ واضرب في ${cosine}$</translation>
    </message>
    <message>
        <source>Use that sine squared plus cosine squared is one</source>
        <translation>استعمل أن مربع الجيب زائد مربع جيب التمام يساوي واحدًا</translation>
    </message>
    <message>
        <source>Divide by the cosine</source>
        <translation>اقسم على جيب التمام</translation>
    </message>
    <message>
        <source>Divide by the square of the cosine</source>
        <translation>اقسم على مربع جيب التمام</translation>
    </message>
    <message>
        <source>Bring everything to the left side and factor</source>
        <translation>انقل كل شيء إلى الطرف الأيسر وحلّل</translation>
    </message>
    <message>
        <source>{title}; do not divide by a factor, as it may be zero.</source>
        <translation>{title}؛ لا تقسم على عامل لأنه قد يكون صفرًا.</translation>
    </message>
    <message>
        <source>Write the solutions in order</source>
        <translation>اكتب الحلول مرتبة</translation>
    </message>
    <message>
        <source>Write the left side as one sine</source>
        <translation>اكتب الطرف الأيسر جيبًا واحدًا</translation>
    </message>
    <message>
        <source>Sines are equal when the angles are equal, or when they add up to {half}, and again after every full turn.</source>
        <translation>يتساوى الجيبان عندما تتساوى الزاويتان أو يكون مجموعهما {half}، ثم بعد كل دورة كاملة.</translation>
    </message>
    <message>
        <source>Cosines are equal when the angles are equal, or when one is minus the other, and again after every full turn.</source>
        <translation>يتساوى جيبا التمام عندما تتساوى الزاويتان أو تكون إحداهما سالب الأخرى، ثم بعد كل دورة كاملة.</translation>
    </message>
    <message>
        <source>A sine equals a cosine when the angles add up to {quarter}, or when the first is {quarter2} more than the second, and again after every full turn.</source>
        <translation>يساوي الجيب جيب التمام عندما يكون مجموع الزاويتين {quarter} أو تزيد الأولى على الثانية {quarter2}، ثم بعد كل دورة كاملة.</translation>
    </message>
    <message>
        <source>Tangents are equal when the angles are equal, and again after every half turn.</source>
        <translation>يتساوى الظلان عندما تتساوى الزاويتان، ثم بعد كل نصف دورة.</translation>
    </message>
    <message>
        <source>Compare the angles</source>
        <translation>قارن الزاويتين</translation>
    </message>
    <message>
        <source>{said} Solve these for ${variables}$ and keep ${within}$.</source>
        <translation>{said} حل هذه لإيجاد ${variables}$ واحتفظ بما يحقق ${within}$.</translation>
    </message>
    <message>
        <source>The highest power decides</source>
        <translation>أعلى قوة هي الحاسمة</translation>
    </message>
    <message>
        <source>{title}: ${front}$ grows faster than all other terms together.</source>
        <translation>{title}: ${front}$ يزداد أسرع من كل الحدود الأخرى معًا.</translation>
    </message>
    <message>
        <source>Divide numerator and denominator by ${power}$, the highest power in the denominator</source>
        <translation>اقسم البسط والمقام على ${power}$، أعلى قوة في المقام</translation>
    </message>
    <message>
        <source>The numerator grows without bound while the denominator tends to a number</source>
        <translation>يزداد البسط بلا حد بينما يؤول المقام إلى عدد</translation>
    </message>
    <message>
        <source>All terms with ${x}$ in the denominator tend to $0$</source>
        <translation>كل الحدود التي فيها ${x}$ في المقام تؤول إلى $0$</translation>
    </message>
    <message>
        <source>{title}, so the whole fraction does.</source>
        <translation>{title}، فكذلك الكسر كله.</translation>
    </message>
    <message>
        <source>Multiply and divide by ${conjugate}$, so that the roots above are gone.</source>
        <translation>اضرب واقسم على ${conjugate}$ لتزول الجذور من البسط.</translation>
    </message>
    <message>
        <source>Multiply and divide by the same with the other sign</source>
        <translation>اضرب واقسم على الشيء نفسه بالإشارة الأخرى</translation>
    </message>
    <message>
        <source>Divide numerator and denominator by ${power}$</source>
        <translation>اقسم البسط والمقام على ${power}$</translation>
    </message>
    <message>
        <source>{title}: what is left of lower powers tends to $0$.</source>
        <translation>{title}: ما يبقى من القوى الأدنى يؤول إلى $0$.</translation>
    </message>
    <message>
        <source>The exponential function decides</source>
        <translation>الدالة الأسية هي الحاسمة</translation>
    </message>
    <message>
        <source>the other factors</source>
        <translation>العوامل الأخرى</translation>
    </message>
    <message>
        <source>every power of the variable</source>
        <translation>كل قوة للمتغير</translation>
    </message>
    <message>
        <source>{title}: ${shown}$ changes faster than {against}.</source>
        <translation>{title}: ${shown}$ يتغير أسرع من {against}.</translation>
    </message>
    <message>
        <source>One factor stays bounded, the other tends to zero</source>
        <translation>عامل يبقى محدودًا والآخر يؤول إلى صفر</translation>
    </message>
    <message>
        <source>Use a known limit</source>
        <translation>استعمل نهاية معروفة</translation>
    </message>
    <message>
        <source>{title}: $\left(1 + \frac{{a}}{{n}}\right)^n$ tends to $e^a$ as $n$ grows without bound.</source>
        <translation>{title}: $\left(1 + \frac{{a}}{{n}}\right)^n$ يؤول إلى $e^a$ عندما يزداد $n$ بلا حد.</translation>
    </message>
    <message>
        <source>an acute angle {name}</source>
        <translation>زاوية حادة {name}</translation>
    </message>
    <message>
        <source>It has no ends, or other letters.</source>
        <translation>ليس له حدود، أو فيه حروف أخرى.</translation>
    </message>
    <message>
        <source>Its ends are not a number and a letter.</source>
        <translation>حدّاه ليسا عددًا وحرفًا.</translation>
    </message>
    <message>
        <source>There is a gap.</source>
        <translation>هناك فجوة.</translation>
    </message>
    <message>
        <source>From one side only.</source>
        <translation>من جهة واحدة فقط.</translation>
    </message>
    <message>
        <source>There is a gap on the way.</source>
        <translation>هناك فجوة على الطريق.</translation>
    </message>
    <message>
        <source>It is no number.</source>
        <translation>ليس عددًا.</translation>
    </message>
    <message>
        <source>It may have gaps.</source>
        <translation>قد تكون فيه فجوات.</translation>
    </message>
    <message>
        <source>all real x</source>
        <translation>كل x حقيقي</translation>
    </message>
    <message>
        <source>Here the work begins.</source>
        <translation>هنا يبدأ الحل.</translation>
    </message>
    <message>
        <source>This has the same value as before.</source>
        <translation>لهذا القيمة نفسها كما قبله.</translation>
    </message>
    <message>
        <source>This has the same solutions as the line before.</source>
        <translation>لهذا الحلول نفسها كما في السطر السابق.</translation>
    </message>
    <message>
        <source>This has the same solutions as the line before, but one of them counts a different number of times.</source>
        <translation>لهذا الحلول نفسها كما في السطر السابق، لكن أحدها يُحسب عددًا مختلفًا من المرات.</translation>
    </message>
    <message>
        <source>This follows, but it may have more solutions than the line before: try each one in the first line.</source>
        <translation>هذا ينتج، لكن قد تكون له حلول أكثر من السطر السابق: جرّب كل حل في السطر الأول.</translation>
    </message>
    <message>
        <source>A solution of the line before got lost here.</source>
        <translation>ضاع هنا حل من حلول السطر السابق.</translation>
    </message>
    <message>
        <source>This follows only where both lines have a value.</source>
        <translation>هذا ينتج فقط حيث يكون للسطرين قيمة.</translation>
    </message>
    <message>
        <source>The numbers are right, but the unknown cannot be both at once: write &apos;or&apos; instead of &apos;and&apos;.</source>
        <translation>الأعداد صحيحة، لكن المجهول لا يمكن أن يساويهما معًا: اكتب &apos;أو&apos; بدل &apos;و&apos;.</translation>
    </message>
    <message>
        <source>This is the derivative of the line before.</source>
        <translation>هذه مشتقة السطر السابق.</translation>
    </message>
    <message>
        <source>This is an antiderivative of the line before.</source>
        <translation>هذه دالة أصلية للسطر السابق.</translation>
    </message>
    <message>
        <source>This gives a name; there is nothing to check.</source>
        <translation>هذا يعطي اسمًا، ولا شيء فيه للتحقق.</translation>
    </message>
    <message>
        <source>This is a remark; there is nothing to check.</source>
        <translation>هذه ملاحظة، ولا شيء فيها للتحقق.</translation>
    </message>
    <message>
        <source>This does not follow from the line before.</source>
        <translation>هذا لا ينتج عن السطر السابق.</translation>
    </message>
    <message>
        <source>I cannot decide whether this follows from the line before.</source>
        <translation>لا أستطيع الحكم هل ينتج هذا عن السطر السابق.</translation>
    </message>
    <message>
        <source>I cannot read this line.</source>
        <translation>لا أستطيع قراءة هذا السطر.</translation>
    </message>
    <message>
        <source>This is rounded: write the sign ≈ instead of the sign of equality.</source>
        <translation>هذا مقرَّب: اكتب العلامة ≈ بدل علامة التساوي.</translation>
    </message>
    <message>
        <source>In degrees this is right: write the degree sign, as in 30°.</source>
        <translation>بالدرجات هذا صحيح: اكتب علامة الدرجة كما في 30°.</translation>
    </message>
    <message>
        <source>This follows only for {condition}.</source>
        <translation>هذا ينتج فقط عندما {condition}.</translation>
    </message>
    <message>
        <source>A solution of the line before got lost here: this line has no value there.</source>
        <translation>ضاع هنا حل من حلول السطر السابق: ليس لهذا السطر قيمة هناك.</translation>
    </message>
    <message>
        <source>This follows, but it has more solutions than the line before: try each one in the first line.</source>
        <translation>هذا ينتج، لكن له حلولًا أكثر من السطر السابق: جرّب كل حل في السطر الأول.</translation>
    </message>
    <message>
        <source>{line} does not follow from the line before.</source>
        <translation>{line} لا ينتج عن السطر السابق.</translation>
    </message>
    <message>
        <source>{data} MB, and {max_message} MB may go</source>
        <translation>{data} MB، والممكن {max_message} MB على الأكثر</translation>
    </message>
    <message>
        <source>That is too much at once: {sizes}.</source>
        <translation>هذا كثير جدًّا دفعة واحدة: {sizes}.</translation>
    </message>
    <message>
        <source>The worker does not know the request {request}.</source>
        <translation>لا تعرف العملية المساعدة الطلب {request}.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong inside Lemma ({what}).</source>
        <translation>حدث داخل Lemma خلل غير متوقع ({what}).</translation>
    </message>
    <message>
        <source>This is a mistake in Lemma.</source>
        <translation>هذا خطأ في Lemma.</translation>
    </message>
    <message>
        <source>the processor lacks an instruction this build uses</source>
        <translation>تنقص المعالجَ تعليمة يستخدمها هذا الإصدار</translation>
    </message>
    <message>
        <source>the computer ran out of memory, or something outside Lemma killed it</source>
        <translation>نفدت ذاكرة الحاسوب، أو أنهاها شيء خارج Lemma</translation>
    </message>
    <message>
        <source>something outside Lemma ended it</source>
        <translation>أنهاها شيء خارج Lemma</translation>
    </message>
    <message>
        <source>something outside Lemma interrupted it</source>
        <translation>قاطعها شيء خارج Lemma</translation>
    </message>
    <message>
        <source>it crashed on a wrong memory address</source>
        <translation>انهارت بسبب عنوان ذاكرة خاطئ</translation>
    </message>
    <message>
        <source>a file it was reading became unreadable, or it crashed on a wrong memory address</source>
        <translation>تعذّرت قراءة ملف كانت تقرؤه، أو انهارت بسبب عنوان ذاكرة خاطئ</translation>
    </message>
    <message>
        <source>it found an error inside itself and gave up</source>
        <translation>وجدت خطأ في داخلها فتوقفت</translation>
    </message>
    <message>
        <source>it crashed in a calculation</source>
        <translation>انهارت أثناء عملية حسابية</translation>
    </message>
    <message>
        <source>it used more processor time than it may</source>
        <translation>استهلكت من زمن المعالج أكثر من المسموح لها</translation>
    </message>
    <message>
        <source>the computer ran out of memory</source>
        <translation>نفدت ذاكرة الحاسوب</translation>
    </message>
    <message>
        <source>it ran out of stack</source>
        <translation>نفدت ذاكرة المكدّس لديها</translation>
    </message>
    <message>
        <source>It starts again by itself: simply try once more.</source>
        <translation>تبدأ من جديد من تلقاء نفسها: حاول مرة أخرى فحسب.</translation>
    </message>
    <message>
        <source>Lemma&apos;s engine has to be built on, or for, this kind of computer.</source>
        <translation>يجب أن يُبنى محرّك Lemma على هذا النوع من الحواسيب أو لأجله.</translation>
    </message>
    <message>
        <source>The {name} process needed more than {seconds} seconds, so Lemma stopped it.</source>
        <translation>احتاجت العملية {name} إلى أكثر من {seconds} ثانية، فأوقفها Lemma.</translation>
    </message>
    <message>
        <source>it no longer answers</source>
        <translation>لم تعد تستجيب</translation>
    </message>
    <message>
        <source>it needed more memory than it may use{limit}</source>
        <translation>احتاجت إلى ذاكرة أكثر من المسموح لها{limit}</translation>
    </message>
    <message>
        <source>it was sent something that is not a message</source>
        <translation>أُرسل إليها شيء ليس رسالة</translation>
    </message>
    <message>
        <source>signal {value}</source>
        <translation>الإشارة {value}</translation>
    </message>
    <message>
        <source>the system ended it</source>
        <translation>أنهاها النظام</translation>
    </message>
    <message>
        <source>it ended before it had answered</source>
        <translation>انتهت قبل أن تجيب</translation>
    </message>
    <message>
        <source>it stopped with an error (exit code {code})</source>
        <translation>توقفت بخطأ (رمز الخروج {code})</translation>
    </message>
    <message>
        <source>Lemma ended it</source>
        <translation>أنهاها Lemma</translation>
    </message>
    <message>
        <source>Lemma closed it</source>
        <translation>أغلقها Lemma</translation>
    </message>
    <message>
        <source>The {name} process is closed.</source>
        <translation>العملية {name} مغلقة.</translation>
    </message>
    <message>
        <source>it did not start as a worker should</source>
        <translation>لم تبدأ كما يجب أن تبدأ عملية مساعدة</translation>
    </message>
    <message>
        <source>it answered something that was not asked</source>
        <translation>أجابت عن شيء لم يُسأل عنه</translation>
    </message>
    <message>
        <source>it was late</source>
        <translation>تأخرت</translation>
    </message>
    <message>
        <source>it sent more at once than it may</source>
        <translation>أرسلت دفعة واحدة أكثر من المسموح لها</translation>
    </message>
    <message>
        <source>it sent something that is not a message</source>
        <translation>أرسلت شيئًا ليس رسالة</translation>
    </message>
    <message>
        <source>it no longer answered</source>
        <translation>لم تعد تجيب</translation>
    </message>
    <message>
        <source>it needed more memory than it may use ({limit} MB)</source>
        <translation>احتاجت إلى ذاكرة أكثر من المسموح لها ({limit} MB)</translation>
    </message>
    <message>
        <source>Algebra II and functions</source>
        <translation>الجبر 2 والدوال</translation>
    </message>
    <message>
        <source>Geometry and trigonometry</source>
        <translation>الهندسة وحساب المثلثات</translation>
    </message>
    <message>
        <source>Statistics and probability</source>
        <translation>الإحصاء والاحتمالات</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>It is too long for one problem.</source>
        <translation>هذا أطول من مسألة واحدة.</translation>
    </message>
    <message>
        <source>The algebra cannot read all of it.</source>
        <translation>لا يستطيع الجبر قراءتها كلها.</translation>
    </message>
    <message>
        <source>It is a problem of another sort.</source>
        <translation>هذه مسألة من نوع آخر.</translation>
    </message>
    <message>
        <source>It is a copy of a problem that was there before.</source>
        <translation>هذه نسخة من مسألة سابقة.</translation>
    </message>
    <message>
        <source>It is much longer than the problem it was modelled on.</source>
        <translation>هذه أطول بكثير من المسألة التي صيغت على مثالها.</translation>
    </message>
    <message>
        <source>The algebra cannot solve it.</source>
        <translation>لا يستطيع الجبر حلّها.</translation>
    </message>
    <message>
        <source>Its answer is there from the start.</source>
        <translation>جوابها ظاهر من البداية.</translation>
    </message>
    <message>
        <source>Its answer does not stand up to its own check.</source>
        <translation>جوابها لا يصمد أمام التحقق منه.</translation>
    </message>
    <message>
        <source>Build the archive with `lemma pack build`.</source>
        <translation>ابنِ الأرشيف بالأمر `lemma pack build`.</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}).</source>
        <translation>تتعذّر قراءته ({strerror}).</translation>
    </message>
    <message>
        <source>It cannot be read ({error}).</source>
        <translation>تتعذّر قراءته ({error}).</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>هذا ليس ملفًّا.</translation>
    </message>
    <message>
        <source>Name a .lesson file.</source>
        <translation>اذكر ملف ⁦.lesson⁩.</translation>
    </message>
    <message>
        <source>The file has {st_size} bytes; {max_archive} are allowed.</source>
        <translation>حجم الملف {st_size} بايت؛ والمسموح {max_archive}.</translation>
    </message>
    <message>
        <source>Make two packs of it.</source>
        <translation>اجعله حزمتين.</translation>
    </message>
    <message>
        <source>This is {what}, not a lesson pack.</source>
        <translation>هذا {what}، وليس حزمة دروس.</translation>
    </message>
    <message>
        <source>The archive ends in the middle of this file.</source>
        <translation>ينتهي الأرشيف في وسط هذا الملف.</translation>
    </message>
    <message>
        <source>The packed data of this file is damaged.</source>
        <translation>بيانات هذا الملف المضغوطة تالفة.</translation>
    </message>
    <message>
        <source>More comes out of this file than is announced.</source>
        <translation>يخرج من هذا الملف أكثر مما أُعلن.</translation>
    </message>
    <message>
        <source>This file is packed more than {max_ratio} times smaller than it is.</source>
        <translation>هذا الملف مضغوط إلى أقل من حجمه بأكثر من {max_ratio} مرة.</translation>
    </message>
    <message>
        <source>The packed data of this file is cut short, or more follows it.</source>
        <translation>بيانات هذا الملف المضغوطة مقطوعة، أو يتبعها شيء زائد.</translation>
    </message>
    <message>
        <source>Less comes out of this file than is announced.</source>
        <translation>يخرج من هذا الملف أقل مما أُعلن.</translation>
    </message>
    <message>
        <source>This file is damaged: its checksum is wrong.</source>
        <translation>هذا الملف تالف: مجموع التحقق خاطئ.</translation>
    </message>
    <message>
        <source>The archive changed while it was read.</source>
        <translation>تغيّر الأرشيف أثناء قراءته.</translation>
    </message>
    <message>
        <source>A folder has data of its own.</source>
        <translation>لأحد المجلدات بيانات خاصة به.</translation>
    </message>
    <message>
        <source>This is not a lesson pack: it is too short for an archive.</source>
        <translation>هذه ليست حزمة دروس: هي أقصر من أن تكون أرشيفًا.</translation>
    </message>
    <message>
        <source>This is not a lesson pack: it is no zip archive.</source>
        <translation>هذه ليست حزمة دروس: ليست أرشيف zip.</translation>
    </message>
    <message>
        <source>The archive is cut off, or something was added at its end.</source>
        <translation>الأرشيف مقطوع، أو أُضيف شيء في نهايته.</translation>
    </message>
    <message>
        <source>The archive is one of several parts.</source>
        <translation>الأرشيف جزء من عدة أجزاء.</translation>
    </message>
    <message>
        <source>The archive is of the kind for huge files (zip64).</source>
        <translation>الأرشيف من النوع المخصّص للملفات الضخمة (zip64).</translation>
    </message>
    <message>
        <source>There are {count} entries; {max_files} files are allowed.</source>
        <translation>عدد المداخل {count}؛ والمسموح من الملفات {max_files}.</translation>
    </message>
    <message>
        <source>The directory of the archive is not where it should be.</source>
        <translation>فهرس الأرشيف ليس في مكانه.</translation>
    </message>
    <message>
        <source>The directory of the archive is too long.</source>
        <translation>فهرس الأرشيف طويل جدًّا.</translation>
    </message>
    <message>
        <source>The directory of the archive ends in the middle.</source>
        <translation>فهرس الأرشيف ينتهي في وسطه.</translation>
    </message>
    <message>
        <source>The directory of the archive is damaged.</source>
        <translation>فهرس الأرشيف تالف.</translation>
    </message>
    <message>
        <source>There is a comment on this file.</source>
        <translation>يوجد تعليق على هذا الملف.</translation>
    </message>
    <message>
        <source>This file is said to be on another disk.</source>
        <translation>يُذكر أن هذا الملف على قرص آخر.</translation>
    </message>
    <message>
        <source>This file is packed for huge files (zip64).</source>
        <translation>هذا الملف مضغوط بصيغة الملفات الضخمة (zip64).</translation>
    </message>
    <message>
        <source>The directory of the archive has more in it than it says.</source>
        <translation>في فهرس الأرشيف أكثر مما يذكر.</translation>
    </message>
    <message>
        <source>This name is not written in UTF-8.</source>
        <translation>هذا الاسم ليس مكتوبًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The extra fields of this file are damaged.</source>
        <translation>الحقول الإضافية لهذا الملف تالفة.</translation>
    </message>
    <message>
        <source>There is an extra field of an unknown kind on this file.</source>
        <translation>في هذا الملف حقل إضافي من نوع غير معروف.</translation>
    </message>
    <message>
        <source>This file is encrypted.</source>
        <translation>هذا الملف مشفّر.</translation>
    </message>
    <message>
        <source>This file is packed in an unusual way.</source>
        <translation>هذا الملف مضغوط بطريقة غير مألوفة.</translation>
    </message>
    <message>
        <source>This file is packed by an unknown method.</source>
        <translation>هذا الملف مضغوط بطريقة غير معروفة.</translation>
    </message>
    <message>
        <source>special file</source>
        <translation>ملف خاص</translation>
    </message>
    <message>
        <source>This is a link, or no file at all.</source>
        <translation>هذا رابط، أو ليس ملفًّا أصلًا.</translation>
    </message>
    <message>
        <source>This is a special file, or no file at all.</source>
        <translation>هذا ملف خاص، أو ليس ملفًّا أصلًا.</translation>
    </message>
    <message>
        <source>This is marked as something else than a file.</source>
        <translation>هذا موسوم بأنه شيء غير ملف.</translation>
    </message>
    <message>
        <source>This file shares its place with another one.</source>
        <translation>هذا الملف يشترك في مكانه مع ملف آخر.</translation>
    </message>
    <message>
        <source>There is something in the archive that is no file of it.</source>
        <translation>في الأرشيف شيء ليس من ملفاته.</translation>
    </message>
    <message>
        <source>The directory says something else about this file.</source>
        <translation>الفهرس يذكر عن هذا الملف شيئًا آخر.</translation>
    </message>
    <message>
        <source>The sizes of this file do not agree.</source>
        <translation>أحجام هذا الملف غير متفقة.</translation>
    </message>
    <message>
        <source>Written by `lemma pack build`: the SHA-256 of every file.</source>
        <translation>كتبه `lemma pack build`: قيمة SHA-256 لكل ملف.</translation>
    </message>
    <message>
        <source>The table [files] does not stand at the end, as `lemma pack build` writes it.</source>
        <translation>الجدول ⁦[files]⁩ ليس في النهاية كما يكتبه `lemma pack build`.</translation>
    </message>
    <message>
        <source>Take it out; it is written anew.</source>
        <translation>أخرجه؛ فسيُكتب من جديد.</translation>
    </message>
    <message>
        <source>This pack was not built.</source>
        <translation>لم تُبنَ هذه الحزمة.</translation>
    </message>
    <message>
        <source>Build it with `lemma pack build`.</source>
        <translation>ابنها بالأمر `lemma pack build`.</translation>
    </message>
    <message>
        <source>This file is listed in pack.toml, but not there.</source>
        <translation>هذا الملف مذكور في pack.toml لكنه غير موجود.</translation>
    </message>
    <message>
        <source>This file is not listed in pack.toml.</source>
        <translation>هذا الملف غير مذكور في pack.toml.</translation>
    </message>
    <message>
        <source>This file was changed after the build.</source>
        <translation>غُيّر هذا الملف بعد البناء.</translation>
    </message>
    <message>
        <source>The signature is not of these files; they were changed since.</source>
        <translation>التوقيع ليس لهذه الملفات؛ فقد غُيّرت بعده.</translation>
    </message>
    <message>
        <source>Sign again with `lemma pack sign`, or remove pack.sig.</source>
        <translation>وقّع من جديد بالأمر `lemma pack sign`، أو احذف pack.sig.</translation>
    </message>
    <message>
        <source>This file was changed at this moment.</source>
        <translation>غُيّر هذا الملف في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{field} is missing, or is not what FORMAT.md asks for.</source>
        <translation>{field} ناقص، أو ليس كما يطلبه FORMAT.md.</translation>
    </message>
    <message>
        <source>Windows keeps this name for itself; choose another id.</source>
        <translation>يحتفظ Windows بهذا الاسم لنفسه؛ اختر معرّفًا آخر.</translation>
    </message>
    <message>
        <source>The table [files] does not hold checksums.</source>
        <translation>لا يحتوي الجدول ⁦[files]⁩ على مجاميع تحقق.</translation>
    </message>
    <message>
        <source>Build the pack again.</source>
        <translation>ابنِ الحزمة من جديد.</translation>
    </message>
    <message>
        <source>({variants} of {variants2} variants; the first is seed {seed})</source>
        <translation>({variants} من {variants2} من الصيغ؛ وبذرة أولاها {seed})</translation>
    </message>
    <message>
        <source>What could be typed as the answer counts, too: write &apos;12 divided by 4&apos;, not 12/4.</source>
        <translation>يُحسب أيضًا كل ما يمكن كتابته جوابًا: اكتب &apos;12 مقسومًا على 4&apos;، لا ⁦12/4⁩.</translation>
    </message>
    <message>
        <source>Where it happens with some numbers only, keep them out with not = [...] or where = [...].</source>
        <translation>إن حدث هذا مع بعض الأعداد فقط، فاستبعدها بـ ⁦not = [...]⁩ أو ⁦where = [...]⁩.</translation>
    </message>
    <message>
        <source>There are only {looked_at} different variants in {seeds} seeds.</source>
        <translation>لا توجد إلا {looked_at} من الصيغ المختلفة في {seeds} من البذور.</translation>
    </message>
    <message>
        <source>Widen the parameters.</source>
        <translation>وسّع المعاملات.</translation>
    </message>
    <message>
        <source>In {times} of {count} variants this mistake leads to the same answer as the one in line {line}.</source>
        <translation>في {times} من {count} من الصيغ يؤدي هذا الخطأ إلى الجواب نفسه الذي يؤدي إليه الخطأ في السطر {line}.</translation>
    </message>
    <message>
        <source>Students are told both: keep one of them, or choose the numbers so that they differ.</source>
        <translation>يُقال للطلاب كلاهما: أبقِ واحدًا منهما، أو اختر الأعداد بحيث يختلفان.</translation>
    </message>
    <message>
        <source>More than {tight} draws are thrown away for many variants.</source>
        <translation>تُهمل أكثر من {tight} من السحبات لكثير من الصيغ.</translation>
    </message>
    <message>
        <source>Choose the parameters so that the conditions are met more often.</source>
        <translation>اختر المعاملات بحيث تتحقق الشروط مرات أكثر.</translation>
    </message>
    <message>
        <source>The answer &apos;{typed}&apos; is not accepted as right: {sentence}</source>
        <translation>الجواب &apos;{typed}&apos; لا يُقبل على أنه صحيح: {sentence}</translation>
    </message>
    <message>
        <source>Check the kind, the value and the tolerance.</source>
        <translation>تحقّق من النوع والقيمة وهامش الخطأ المسموح.</translation>
    </message>
    <message>
        <source>The hint &apos;{text}&apos; gives the answer &apos;{typed}&apos; away.</source>
        <translation>التلميح &apos;{text}&apos; يكشف الجواب &apos;{typed}&apos;.</translation>
    </message>
    <message>
        <source>Only the steps may show the answer.</source>
        <translation>لا يجوز أن يُظهر الجواب إلا الخطوات.</translation>
    </message>
    <message>
        <source>right-hand sides</source>
        <translation>الأطراف اليمنى</translation>
    </message>
    <message>
        <source>Two of the {sort} read the same: &apos;{double}&apos;.</source>
        <translation>اثنان منها متطابقان ({sort}): &apos;{double}&apos;.</translation>
    </message>
    <message>
        <source>Add a condition that keeps them apart.</source>
        <translation>أضف شرطًا يميّز بينهما.</translation>
    </message>
    <message>
        <source>The mistake &apos;{answer}&apos; is accepted as right (the answer is &apos;{typed}&apos;).</source>
        <translation>الخطأ &apos;{answer}&apos; يُقبل على أنه صحيح (الجواب هو &apos;{typed}&apos;).</translation>
    </message>
    <message>
        <source>Add a condition that keeps the two apart, such as where = [...].</source>
        <translation>أضف شرطًا يميّز بينهما، مثل ⁦where = [...]⁩.</translation>
    </message>
    <message>
        <source>The mistake &apos;{answer}&apos; cannot be read as an answer of this kind: {sentence}</source>
        <translation>لا يمكن قراءة الخطأ &apos;{answer}&apos; جوابًا من هذا النوع: {sentence}</translation>
    </message>
    <message>
        <source>The message &apos;{message}&apos; gives the answer &apos;{typed}&apos; away.</source>
        <translation>الرسالة &apos;{message}&apos; تكشف الجواب &apos;{typed}&apos;.</translation>
    </message>
    <message>
        <source>Say what happened, not what is right.</source>
        <translation>قل ما حدث، لا ما هو الصحيح.</translation>
    </message>
    <message>
        <source>There is no part &apos;{part}&apos;.</source>
        <translation>لا يوجد جزء &apos;{part}&apos;.</translation>
    </message>
    <message>
        <source>The answer &apos;{answer}&apos; was to be {wanted} and is {outcome} ({note}): {sentence}</source>
        <translation>كان يجب أن يكون الجواب &apos;{answer}&apos; {wanted}، وهو {outcome} ({note}): {sentence}</translation>
    </message>
    <message>
        <source>The answer of this variant is &apos;{typed}&apos;.</source>
        <translation>جواب هذه الصيغة هو &apos;{typed}&apos;.</translation>
    </message>
    <message>
        <source>The steps end in &apos;{last_line}&apos;, and that is not the answer &apos;{typed}&apos;.</source>
        <translation>تنتهي الخطوات بـ &apos;{last_line}&apos;، وهذا ليس الجواب &apos;{typed}&apos;.</translation>
    </message>
    <message>
        <source>Write the last step so that it ends in the answer.</source>
        <translation>اكتب الخطوة الأخيرة بحيث تنتهي بالجواب.</translation>
    </message>
    <message>
        <source>Mend it, or write follows = false where a new line of thought begins.</source>
        <translation>أصلحه، أو اكتب ⁦follows = false⁩ حيث تبدأ فكرة جديدة.</translation>
    </message>
    <message>
        <source>Whether &apos;{typed}&apos; follows could not be decided.</source>
        <translation>تعذّر الحكم هل &apos;{typed}&apos; يلزم مما قبله.</translation>
    </message>
    <message>
        <source>Check it by hand; smaller steps can often be decided.</source>
        <translation>تحقّق منه بنفسك؛ فالخطوات الأصغر يمكن الحكم عليها غالبًا.</translation>
    </message>
    <message>
        <source>Tell the author of the lesson pack.</source>
        <translation>أخبر مؤلف حزمة الدروس.</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>يستغرق وقتًا طويلًا جدًّا</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>يحتاج إلى ذاكرة كبيرة جدًّا</translation>
    </message>
    <message>
        <source>Working out the plots and explorations {args}.</source>
        <translation>حساب الرسوم البيانية والاستكشافات {args}.</translation>
    </message>
    <message>
        <source>Checking the problem {id} {args}.</source>
        <translation>فحص المسألة {id} {args}.</translation>
    </message>
    <message>
        <source>Make its expressions or its numbers smaller.</source>
        <translation>صغّر عباراتها أو أعدادها.</translation>
    </message>
    <message>
        <source>Making this problem {reason}.</source>
        <translation>إنشاء هذه المسألة {reason}.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>This {what} has {size} bytes; {limit} are allowed.</source>
        <translation>هذا كبير جدًّا ({what}): حجمه {size} بايت؛ والمسموح {limit}.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>صغّره.</translation>
    </message>
    <message>
        <source>There are {number} files; {max_files} are allowed.</source>
        <translation>عدد الملفات {number}؛ والمسموح {max_files}.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>كل النصوص</translation>
    </message>
    <message>
        <source>{what} together have {size} bytes; {limit} are allowed.</source>
        <translation>حجم {what} معًا {size} بايت؛ والمسموح {limit}.</translation>
    </message>
    <message>
        <source>This is an archive; a pack holds none.</source>
        <translation>هذا أرشيف؛ والحزمة لا تحتوي على أرشيف.</translation>
    </message>
    <message>
        <source>Save it again with the encoding UTF-8.</source>
        <translation>احفظه من جديد بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This file is written in UTF-16, not in UTF-8.</source>
        <translation>هذا الملف مكتوب بترميز UTF-16، لا UTF-8.</translation>
    </message>
    <message>
        <source>A text has no byte {found} in it.</source>
        <translation>لا يحتوي النص على بايت {found}.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>احذفه.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text.</source>
        <translation>هذا الملف ليس نصًّا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>There is no such file in the pack.</source>
        <translation>لا يوجد ملف كهذا في الحزمة.</translation>
    </message>
    <message>
        <source>I do not know the kind of parameter &apos;{kind}&apos;.</source>
        <translation>لا أعرف نوع المعامل &apos;{kind}&apos;.</translation>
    </message>
    <message>
        <source>There is a number here that is too long, or none at all.</source>
        <translation>يوجد هنا عدد طويل جدًّا، أو لا عدد أصلًا.</translation>
    </message>
    <message>
        <source>The parameter {name} has nothing to choose from.</source>
        <translation>لا يوجد ما يُختار منه للمعامل {name}.</translation>
    </message>
    <message>
        <source>The parameter {name} needs numbers, not &apos;{value}&apos;.</source>
        <translation>يحتاج المعامل {name} إلى أعداد، لا إلى &apos;{value}&apos;.</translation>
    </message>
    <message>
        <source>The parameter {name} needs its lowest and its highest number.</source>
        <translation>يحتاج المعامل {name} إلى أصغر عدد له وأكبر عدد.</translation>
    </message>
    <message>
        <source>The step of the parameter {name} must be above 0.</source>
        <translation>يجب أن تكون خطوة المعامل {name} أكبر من 0.</translation>
    </message>
    <message>
        <source>There are too many numbers between the bounds of the parameter {name}.</source>
        <translation>الأعداد بين حدَّي المعامل {name} كثيرة جدًّا.</translation>
    </message>
    <message>
        <source>There is no number between the bounds of the parameter {name}.</source>
        <translation>لا يوجد عدد بين حدَّي المعامل {name}.</translation>
    </message>
    <message>
        <source>The parameter {name} needs whole numbers.</source>
        <translation>يحتاج المعامل {name} إلى أعداد صحيحة.</translation>
    </message>
    <message>
        <source>The parameter {name} needs decimal numbers, not &apos;{value}&apos;.</source>
        <translation>يحتاج المعامل {name} إلى أعداد عشرية، لا إلى &apos;{value}&apos;.</translation>
    </message>
    <message>
        <source>The denominators of the parameter {name} go from 2 to 1000.</source>
        <translation>مقامات المعامل {name} من 2 إلى 1000.</translation>
    </message>
    <message>
        <source>The list {name} needs a length from 1 to {max_list}.</source>
        <translation>تحتاج القائمة {name} إلى طول من 1 إلى {max_list}.</translation>
    </message>
    <message>
        <source>The list {name} is made of numbers, not of words.</source>
        <translation>القائمة {name} مكوّنة من أعداد، لا من كلمات.</translation>
    </message>
    <message>
        <source>There are not {length} different numbers for the list {name}.</source>
        <translation>لا يوجد {length} من الأعداد المختلفة للقائمة {name}.</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>With {where}: {problem}</source>
        <translation>عند {where}: {problem}</translation>
    </message>
    <message>
        <source>I do not know the name {unknown} here.</source>
        <translation>لا أعرف الاسم {unknown} هنا.</translation>
    </message>
    <message>
        <source>Known names: {known}.</source>
        <translation>الأسماء المعروفة: {known}.</translation>
    </message>
    <message>
        <source>The name {early} is worked out only further down.</source>
        <translation>الاسم {early} لا يُحسب إلا لاحقًا في الأسفل.</translation>
    </message>
    <message>
        <source>The letter {letter} has no value here, and stands for itself.</source>
        <translation>ليس للحرف {letter} قيمة هنا، وهو يمثّل نفسه.</translation>
    </message>
    <message>
        <source>Known names: {before}.</source>
        <translation>الأسماء المعروفة: {before}.</translation>
    </message>
    <message>
        <source>There is no distribution {distribution} here.</source>
        <translation>لا يوجد هنا توزيع {distribution}.</translation>
    </message>
    <message>
        <source>There are: {options}.</source>
        <translation>الموجود: {options}.</translation>
    </message>
    <message>
        <source>{of} cannot be kept of a draw.</source>
        <translation>لا يمكن حفظ {of} من سحبة.</translation>
    </message>
    <message>
        <source>There are: {kept}.</source>
        <translation>الموجود: {kept}.</translation>
    </message>
    <message>
        <source>The {distribution} distribution has no {option}.</source>
        <translation>ليس في توزيع {distribution} خيار {option}.</translation>
    </message>
    <message>
        <source>It has: {options}.</source>
        <translation>فيه: {options}.</translation>
    </message>
    <message>
        <source>{odd} needs a start and a rate; one of them is missing.</source>
        <translation>يحتاج {odd} إلى قيمة ابتدائية ومعدّل؛ وأحدهما ناقص.</translation>
    </message>
    <message>
        <source>A simulation has {max_variables} variables at most.</source>
        <translation>في المحاكاة {max_variables} من المتغيرات على الأكثر.</translation>
    </message>
    <message>
        <source>the value {name}</source>
        <translation>القيمة {name}</translation>
    </message>
    <message>
        <source>the sample {name}</source>
        <translation>العيّنة {name}</translation>
    </message>
    <message>
        <source>The item must be a whole number from 1 to {texts}.</source>
        <translation>يجب أن يكون العنصر عددًا صحيحًا من 1 إلى {texts}.</translation>
    </message>
    <message>
        <source>the simulation</source>
        <translation>المحاكاة</translation>
    </message>
    <message>
        <source>In the exploration &apos;{id}&apos;, {where}: {sentence}</source>
        <translation>في الاستكشاف &apos;{id}&apos;، {where}: {sentence}</translation>
    </message>
    <message>
        <source>The {name} of the {distribution} distribution has no value here.</source>
        <translation>ليس لـ{name} في توزيع {distribution} قيمة هنا.</translation>
    </message>
    <message>
        <source>The size of a sample must be a whole number from 1 up.</source>
        <translation>يجب أن يكون حجم العيّنة عددًا صحيحًا من 1 فأكثر.</translation>
    </message>
    <message>
        <source>No more than {max_draws} random numbers are drawn at once; here it would be {size}.</source>
        <translation>لا يُسحب أكثر من {max_draws} من الأعداد العشوائية دفعة واحدة؛ وهنا سيكون العدد {size}.</translation>
    </message>
    <message>
        <source>The standard deviation</source>
        <translation>الانحراف المعياري</translation>
    </message>
    <message>
        <source>The rate of an exponential distribution must be above 0.</source>
        <translation>يجب أن يكون معدّل التوزيع الأسي أكبر من 0.</translation>
    </message>
    <message>
        <source>A die has a whole number of sides.</source>
        <translation>عدد أوجه النرد عدد صحيح.</translation>
    </message>
    <message>
        <source>A probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>{what} must not be below {least}.</source>
        <translation>لا يجوز أن يقلّ {what} عن {least}.</translation>
    </message>
    <message>
        <source>The simulation has no beginning: a starting value is not a number.</source>
        <translation>لا بداية للمحاكاة: إحدى القيم الابتدائية ليست عددًا.</translation>
    </message>
    <message>
        <source>The simulation has no end: the time it runs until is not a number.</source>
        <translation>لا نهاية للمحاكاة: الزمن الذي تستمر حتى بلوغه ليس عددًا.</translation>
    </message>
    <message>
        <source>the values grow beyond all bounds</source>
        <translation>القيم تنمو بلا حدود</translation>
    </message>
    <message>
        <source>the next step has no value, as in a division by zero</source>
        <translation>ليس للخطوة التالية قيمة، كما في القسمة على صفر</translation>
    </message>
    <message>
        <source>more than {max_steps} steps are not made</source>
        <translation>لا تُجرى أكثر من {max_steps} خطوة</translation>
    </message>
    <message>
        <source>The simulation ends at {times}: {why}.</source>
        <translation>تنتهي المحاكاة عند {times}: {why}.</translation>
    </message>
    <message>
        <source>This is a word, and a number is needed here.</source>
        <translation>هذه كلمة، والمطلوب هنا عدد.</translation>
    </message>
    <message>
        <source>I have no rule for the derivative of this.</source>
        <translation>ليست لديّ قاعدة لمشتقة هذا.</translation>
    </message>
    <message>
        <source>The power of a coefficient is a whole number.</source>
        <translation>قوة المعامل عدد صحيح.</translation>
    </message>
    <message>
        <source>This is no polynomial in {letter}.</source>
        <translation>هذه ليست كثيرة حدود في {letter}.</translation>
    </message>
    <message>
        <source>This is too long, or its powers are too high, for me to work out.</source>
        <translation>هذا أطول من أن أحسبه، أو قواه عالية جدًّا.</translation>
    </message>
    <message>
        <source>I cannot work this out.</source>
        <translation>لا أستطيع حساب هذا.</translation>
    </message>
    <message>
        <source>Behind &apos;in&apos; a list is needed.</source>
        <translation>بعد &apos;in&apos; يجب أن تأتي قائمة.</translation>
    </message>
    <message>
        <source>Words can only be the same (=) or not (!=).</source>
        <translation>الكلمات إما متساوية (=) وإما غير متساوية (⁦!=⁩) فقط.</translation>
    </message>
    <message>
        <source>Lists can only be the same (=) or not (!=).</source>
        <translation>القوائم إما متساوية (=) وإما غير متساوية (⁦!=⁩) فقط.</translation>
    </message>
    <message>
        <source>The letter {unknown} has no value here.</source>
        <translation>ليس للحرف {unknown} قيمة هنا.</translation>
    </message>
    <message>
        <source>A condition is written with =, !=, &lt;, &gt;, &lt;= or &gt;=.</source>
        <translation>يُكتب الشرط بإحدى العلامات ⁦=, !=, &lt;, &gt;, &lt;=, &gt;=⁩.</translation>
    </message>
    <message>
        <source>The letter {left} has no value here.</source>
        <translation>ليس للحرف {left} قيمة هنا.</translation>
    </message>
    <message>
        <source>I cannot tell whether these two are the same.</source>
        <translation>لا أستطيع معرفة هل هذان متساويان.</translation>
    </message>
    <message>
        <source>I cannot compare these two numbers.</source>
        <translation>لا أستطيع مقارنة هذين العددين.</translation>
    </message>
    <message>
        <source>mod is for rational numbers.</source>
        <translation>‏mod للأعداد النسبية.</translation>
    </message>
    <message>
        <source>(character {position})</source>
        <translation>(الحرف رقم {position})</translation>
    </message>
    <message>
        <source>In &apos;{expression}&apos;:</source>
        <translation>في &apos;{expression}&apos;:</translation>
    </message>
    <message>
        <source>This gets too long.</source>
        <translation>هذا يصبح طويلًا جدًّا.</translation>
    </message>
    <message>
        <source>A condition is needed here, such as a &lt; b or a != 0.</source>
        <translation>المطلوب هنا شرط، مثل ⁦a &lt; b⁩ أو ⁦a != 0⁩.</translation>
    </message>
    <message>
        <source>&apos;{part}&apos; is a word, and mathematics is needed here.</source>
        <translation>&apos;{part}&apos; كلمة، والمطلوب هنا عبارة رياضية.</translation>
    </message>
    <message>
        <source>This is a list, and one number is needed here.</source>
        <translation>هذه قائمة، والمطلوب هنا عدد واحد.</translation>
    </message>
    <message>
        <source>A number or an expression is needed here.</source>
        <translation>المطلوب هنا عدد أو عبارة.</translation>
    </message>
    <message>
        <source>I cannot work this number out.</source>
        <translation>لا أستطيع حساب هذا العدد.</translation>
    </message>
    <message>
        <source>The second argument of {name} is a letter.</source>
        <translation>المُدخل الثاني للدالة {name} حرف.</translation>
    </message>
    <message>
        <source>The second argument of {name} is a letter, and {name2} has a value already.</source>
        <translation>المُدخل الثاني للدالة {name} حرف، وللحرف {name2} قيمة من قبل.</translation>
    </message>
    <message>
        <source>The function {name} does not take 3 arguments.</source>
        <translation>الدالة {name} لا تأخذ 3 مُدخلات.</translation>
    </message>
    <message>
        <source>The function {name} needs a list.</source>
        <translation>تحتاج الدالة {name} إلى قائمة.</translation>
    </message>
    <message>
        <source>{what} must be a whole number from {low} to {high}.</source>
        <translation>يجب أن يكون {what} عددًا صحيحًا من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>The function {name} needs a rational number.</source>
        <translation>تحتاج الدالة {name} إلى عدد نسبي.</translation>
    </message>
    <message>
        <source>The number of places</source>
        <translation>عدد المنازل</translation>
    </message>
    <message>
        <source>The number of figures</source>
        <translation>عدد الأرقام</translation>
    </message>
    <message>
        <source>This decimal number does not end: say round(x, places).</source>
        <translation>هذا العدد العشري لا ينتهي: اكتب ⁦round(x, places)⁩.</translation>
    </message>
    <message>
        <source>The quartile</source>
        <translation>الربيع</translation>
    </message>
    <message>
        <source>The function {name} needs its arguments in brackets right behind it.</source>
        <translation>تحتاج الدالة {name} إلى مُدخلاتها بين قوسين بعدها مباشرة.</translation>
    </message>
    <message>
        <source>For about equal write ≈, not ~.</source>
        <translation>للتساوي التقريبي اكتب ≈ لا ~.</translation>
    </message>
    <message>
        <source>Did you mean {close}?</source>
        <translation>هل قصدت {close}؟</translation>
    </message>
    <message>
        <source>A product of letters is written {word}.</source>
        <translation>يُكتب حاصل ضرب الحروف هكذا: {word}.</translation>
    </message>
    <message>
        <source>There is no name {word} here.</source>
        <translation>لا يوجد هنا اسم {word}.</translation>
    </message>
    <message>
        <source>&apos;{formula}&apos; is no chemical formula: {message}</source>
        <translation>&apos;{formula}&apos; ليست صيغة كيميائية: {message}</translation>
    </message>
    <message>
        <source>There is an element in {formula} without a standard atomic weight.</source>
        <translation>في {formula} عنصر ليس له كتلة ذرية قياسية.</translation>
    </message>
    <message>
        <source>Only numbers can stand in this list.</source>
        <translation>لا توضع في هذه القائمة إلا الأعداد.</translation>
    </message>
    <message>
        <source>The list needs {fewest} numbers at least.</source>
        <translation>تحتاج القائمة إلى {fewest} من الأعداد على الأقل.</translation>
    </message>
    <message>
        <source>The list has more than {max_items} items.</source>
        <translation>في القائمة أكثر من {max_items} عنصرًا.</translation>
    </message>
    <message>
        <source>This has no real value: look for a division by zero, or the root or logarithm of a negative number.</source>
        <translation>ليس لهذا قيمة حقيقية: ابحث عن قسمة على صفر، أو عن جذر عدد سالب أو لوغاريتمه.</translation>
    </message>
    <message>
        <source>A number here has more than {max_digits} digits.</source>
        <translation>يوجد هنا عدد فيه أكثر من {max_digits} رقمًا.</translation>
    </message>
    <message>
        <source>A number is needed here, and the letter {letters} has no value.</source>
        <translation>المطلوب هنا عدد، وليس للحرف {letters} قيمة.</translation>
    </message>
    <message>
        <source>Multiplied out this gets too long.</source>
        <translation>بعد فك الأقواس يصبح هذا طويلًا جدًّا.</translation>
    </message>
    <message>
        <source>The index of a root is a whole number from 1 to 100.</source>
        <translation>دليل الجذر عدد صحيح من 1 إلى 100.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is a word, and mathematics is needed here.</source>
        <translation>&apos;{value}&apos; كلمة، والمطلوب هنا عبارة رياضية.</translation>
    </message>
    <message>
        <source>A pack holds pack.toml, skills.toml, plots.toml, lessons/*.md, problems/*.toml, quizzes/*.toml, explorations/*.toml, and pictures (png, jpg, webp) in media/.</source>
        <translation>تحتوي الحزمة على ⁦pack.toml, skills.toml, plots.toml, lessons/*.md, problems/*.toml, quizzes/*.toml, explorations/*.toml⁩ وعلى صور (⁦png, jpg, webp⁩) في ⁦media/⁩.</translation>
    </message>
    <message>
        <source>There is no such folder in a pack.</source>
        <translation>لا يوجد مجلد كهذا في الحزمة.</translation>
    </message>
    <message>
        <source>This name and {other} are the same on many systems.</source>
        <translation>هذا الاسم و{other} هما الاسم نفسه في كثير من الأنظمة.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>غيّر اسم أحدهما.</translation>
    </message>
    <message>
        <source>This name is there twice.</source>
        <translation>هذا الاسم موجود مرتين.</translation>
    </message>
    <message>
        <source>{path} cannot be a file and a folder.</source>
        <translation>لا يمكن أن يكون {path} ملفًّا ومجلدًا معًا.</translation>
    </message>
    <message>
        <source>This cannot be a file and a folder.</source>
        <translation>لا يمكن أن يكون هذا ملفًّا ومجلدًا معًا.</translation>
    </message>
    <message>
        <source>A name has 1 to {max_name} characters.</source>
        <translation>في الاسم من 1 إلى {max_name} حرفًا.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>اختصره.</translation>
    </message>
    <message>
        <source>There is an invisible character in this name.</source>
        <translation>في هذا الاسم حرف غير مرئي.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>غيّر اسم الملف.</translation>
    </message>
    <message>
        <source>There is a backslash in this name.</source>
        <translation>في هذا الاسم شرطة مائلة عكسية.</translation>
    </message>
    <message>
        <source>Folders are separated by /.</source>
        <translation>تُفصل المجلدات بالعلامة /.</translation>
    </message>
    <message>
        <source>This name begins at the root of a disk or network.</source>
        <translation>يبدأ هذا الاسم من جذر قرص أو شبكة.</translation>
    </message>
    <message>
        <source>There is a colon in this name, as behind the letter of a drive.</source>
        <translation>في هذا الاسم نقطتان رأسيتان، كما بعد حرف القرص.</translation>
    </message>
    <message>
        <source>A name has none of {forbidden} in it.</source>
        <translation>لا يحتوي الاسم على أي من {forbidden}.</translation>
    </message>
    <message>
        <source>This name is not in Unicode&apos;s composed form (NFC).</source>
        <translation>هذا الاسم ليس بصيغة Unicode المركّبة (NFC).</translation>
    </message>
    <message>
        <source>This lies more than {max_levels} levels deep.</source>
        <translation>هذا على عمق أكثر من {max_levels} من المستويات.</translation>
    </message>
    <message>
        <source>Move it up.</source>
        <translation>انقله إلى مستوى أعلى.</translation>
    </message>
    <message>
        <source>This name leads out of the pack.</source>
        <translation>هذا الاسم يقود إلى خارج الحزمة.</translation>
    </message>
    <message>
        <source>A part of this name is empty.</source>
        <translation>جزء من هذا الاسم فارغ.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>غيّر اسمه.</translation>
    </message>
    <message>
        <source>A part of this name begins with a space, or ends with a dot or a space.</source>
        <translation>جزء من هذا الاسم يبدأ بمسافة، أو ينتهي بنقطة أو مسافة.</translation>
    </message>
    <message>
        <source>Windows keeps the name {value} for itself.</source>
        <translation>يحتفظ Windows بالاسم {value} لنفسه.</translation>
    </message>
    <message>
        <source>This name begins with a dot, so it is hidden.</source>
        <translation>يبدأ هذا الاسم بنقطة، فهو مخفي.</translation>
    </message>
    <message>
        <source>An archive inside a pack is not allowed.</source>
        <translation>لا يُسمح بأرشيف داخل حزمة.</translation>
    </message>
    <message>
        <source>Put in what is in it.</source>
        <translation>ضع محتواه بدلًا منه.</translation>
    </message>
    <message>
        <source>There is no such file in a pack.</source>
        <translation>لا يوجد ملف كهذا في الحزم.</translation>
    </message>
    <message>
        <source>(and {findings} more)</source>
        <translation>(و{findings} أخرى)</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>This is a link; a pack holds none.</source>
        <translation>هذا رابط؛ ولا روابط في الحزم.</translation>
    </message>
    <message>
        <source>Put in the file itself.</source>
        <translation>ضع الملف نفسه.</translation>
    </message>
    <message>
        <source>There are more than {max_files} files, or more than {max_levels} levels.</source>
        <translation>توجد ملفات أكثر من {max_files}، أو مستويات أكثر من {max_levels}.</translation>
    </message>
    <message>
        <source>Is this the folder of the pack?</source>
        <translation>هل هذا مجلد الحزمة؟</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>هذا ليس ملفًّا عاديًّا.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>أخرجه.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>طويلة جدًّا</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({strerror}).</source>
        <translation>{path}: تتعذّر قراءته ({strerror}).</translation>
    </message>
    <message>
        <source>{path} was written by a newer Lemma.</source>
        <translation>{path} كتبه إصدار أحدث من Lemma.</translation>
    </message>
    <message>
        <source>Use that one, or another data folder.</source>
        <translation>استخدم ذلك الإصدار، أو مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>it cannot be read as one</source>
        <translation>لا يمكن قراءتها كقائمة</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>اختصره.</translation>
    </message>
    <message>
        <source>This text has {text} characters; {max_length} are allowed.</source>
        <translation>عدد حروف هذا النص {text}؛ والمسموح {max_length}.</translation>
    </message>
    <message>
        <source>For a number sign at the beginning of a line write \#.</source>
        <translation>لكتابة علامة # في أول السطر اكتب ⁦\#⁩.</translation>
    </message>
    <message>
        <source>Headings are for lesson pages.</source>
        <translation>العناوين لصفحات الدروس.</translation>
    </message>
    <message>
        <source>Write it in Markdown; mathematics such as a &lt; b stands between dollars, and a bare sign is written \&lt;.</source>
        <translation>اكتبه بصيغة Markdown؛ والرياضيات مثل ⁦a &lt; b⁩ توضع بين علامتَي دولار، والعلامة المفردة تُكتب ⁦\&lt;⁩.</translation>
    </message>
    <message>
        <source>There is HTML here: {shown}.</source>
        <translation>يوجد هنا HTML: {shown}.</translation>
    </message>
    <message>
        <source>Values are put into problems and explorations only; a page may show a problem: ![](example:id).</source>
        <translation>لا توضع القيم إلا في المسائل والاستكشافات؛ ويمكن للصفحة أن تعرض مسألة: ⁦![](example:id)⁩.</translation>
    </message>
    <message>
        <source>{raw} stands on a page.</source>
        <translation>{raw} موجود في صفحة.</translation>
    </message>
    <message>
        <source>A page begins with its title.</source>
        <translation>تبدأ الصفحة بعنوانها.</translation>
    </message>
    <message>
        <source>Write # and the title on the first line.</source>
        <translation>اكتب # والعنوان في السطر الأول.</translation>
    </message>
    <message>
        <source>This link leads to {shown}.</source>
        <translation>يقود هذا الرابط إلى {shown}.</translation>
    </message>
    <message>
        <source>Say in the square brackets what is to be seen: ![a train at a station](media/train.png).</source>
        <translation>اذكر بين القوسين المربعين ما يظهر في الصورة: ⁦![a train at a station](media/train.png)⁩.</translation>
    </message>
    <message>
        <source>The picture {shown} has no description.</source>
        <translation>لا وصف للصورة {shown}.</translation>
    </message>
    <message>
        <source>on pages</source>
        <translation>في الصفحات</translation>
    </message>
    <message>
        <source>on pages and in problems</source>
        <translation>في الصفحات وفي المسائل</translation>
    </message>
    <message>
        <source>The plots of an exploration are always shown.</source>
        <translation>الرسوم البيانية للاستكشاف تُعرض دائمًا.</translation>
    </message>
    <message>
        <source>![]({shown}) can stand {where} only.</source>
        <translation>لا يوضع ⁦![]({shown})⁩ إلا {where}.</translation>
    </message>
    <message>
        <source>There is no picture {shown} that could be shown.</source>
        <translation>لا توجد صورة {shown} يمكن عرضها.</translation>
    </message>
    <message>
        <source>Open it in a picture editor and save it again.</source>
        <translation>افتحها في برنامج لتحرير الصور واحفظها من جديد.</translation>
    </message>
    <message>
        <source>This is not a picture in png, jpg or webp.</source>
        <translation>هذه ليست صورة بصيغة png أو jpg أو webp.</translation>
    </message>
    <message>
        <source>This is a picture in {found}, not what its name says.</source>
        <translation>هذه صورة بصيغة {found}، لا كما يدل اسمها.</translation>
    </message>
    <message>
        <source>it ends in the middle</source>
        <translation>تنتهي في وسطها</translation>
    </message>
    <message>
        <source>This picture has {width} x {height} pixels; {max_side} a side and {max_pixels} in all are allowed.</source>
        <translation>أبعاد هذه الصورة ⁦{width} x {height}⁩ بكسل؛ والمسموح {max_side} لكل ضلع و{max_pixels} في المجموع.</translation>
    </message>
    <message>
        <source>This picture is damaged: {why}.</source>
        <translation>هذه الصورة تالفة: {why}.</translation>
    </message>
    <message>
        <source>This picture moves; only still ones are taken.</source>
        <translation>هذه الصورة متحركة؛ ولا تُقبل إلا الصور الثابتة.</translation>
    </message>
    <message>
        <source>Save one frame of it.</source>
        <translation>احفظ إطارًا واحدًا منها.</translation>
    </message>
    <message>
        <source>a checksum is wrong</source>
        <translation>مجموع تحقق خاطئ</translation>
    </message>
    <message>
        <source>its header is not first, or not alone</source>
        <translation>ترويستها ليست أولًا، أو ليست وحدها</translation>
    </message>
    <message>
        <source>its pixels are torn apart, or without a palette</source>
        <translation>نقاطها متفرقة، أو بلا لوحة ألوان</translation>
    </message>
    <message>
        <source>there are no pixels in it</source>
        <translation>لا نقاط فيها</translation>
    </message>
    <message>
        <source>Something else follows the end of this picture.</source>
        <translation>يوجد شيء آخر بعد نهاية هذه الصورة.</translation>
    </message>
    <message>
        <source>a part of it is unknown</source>
        <translation>جزء منها غير معروف</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>أجزاؤها كثيرة جدًّا</translation>
    </message>
    <message>
        <source>its header has the wrong length</source>
        <translation>طول ترويستها خاطئ</translation>
    </message>
    <message>
        <source>its header makes no sense</source>
        <translation>ترويستها بلا معنى</translation>
    </message>
    <message>
        <source>a segment is missing</source>
        <translation>جزء منها ناقص</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>لا صورة فيها</translation>
    </message>
    <message>
        <source>it is of a rare kind, or a marker is in the wrong place</source>
        <translation>نوعها نادر، أو فيها علامة في غير مكانها</translation>
    </message>
    <message>
        <source>a length in it is wrong</source>
        <translation>فيها طول خاطئ</translation>
    </message>
    <message>
        <source>there are two pictures in it</source>
        <translation>فيها صورتان</translation>
    </message>
    <message>
        <source>it has too many passes, or no header</source>
        <translation>مراحلها كثيرة جدًّا، أو لا ترويسة لها</translation>
    </message>
    <message>
        <source>it does not hold the picture it announces</source>
        <translation>لا تحتوي على الصورة التي تعلن عنها</translation>
    </message>
    <message>
        <source>its header is in the wrong place</source>
        <translation>ترويستها في غير مكانها</translation>
    </message>
    <message>
        <source>it does not begin with a whole frame</source>
        <translation>لا تبدأ بإطار كامل</translation>
    </message>
    <message>
        <source>This has more than {max_nodes} parts, too many to draw.</source>
        <translation>في هذا أكثر من {max_nodes} جزءًا، وهي أكثر من أن تُرسم.</translation>
    </message>
    <message>
        <source>There is no real value of {name}.</source>
        <translation>لا توجد قيمة حقيقية لـ{name}.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>I cannot work this out as a number: it holds {name}.</source>
        <translation>لا أستطيع حساب هذا كعدد: فيه {name}.</translation>
    </message>
    <message>
        <source>I cannot tell what is to become a fraction here.</source>
        <translation>لا أستطيع معرفة ما المطلوب تحويله إلى كسر هنا.</translation>
    </message>
    <message>
        <source>I cannot tell in which form the answer is asked for.</source>
        <translation>لا أستطيع معرفة الصورة المطلوبة للإجابة.</translation>
    </message>
    <message>
        <source>I cannot round the answer to this kind of question.</source>
        <translation>لا أستطيع تقريب إجابة هذا النوع من الأسئلة.</translation>
    </message>
    <message>
        <source>no solution of the equations fits the story</source>
        <translation>لا حل للمعادلات يناسب القصة</translation>
    </message>
    <message>
        <source>More than one answer fits this story, so I cannot tell which one is meant.</source>
        <translation>أكثر من إجابة تناسب هذه القصة، فلا أستطيع معرفة المقصودة.</translation>
    </message>
    <message>
        <source>put back into the story</source>
        <translation>بالتعويض في القصة</translation>
    </message>
    <message>
        <source>Every number fits this story, so something is missing in it.</source>
        <translation>كل عدد يناسب هذه القصة، فينقصها شيء.</translation>
    </message>
    <message>
        <source>Something is missing in this story.</source>
        <translation>ينقص هذه القصة شيء.</translation>
    </message>
    <message>
        <source>written with a common denominator</source>
        <translation>بالكتابة بمقام مشترك</translation>
    </message>
    <message>
        <source>compared as numbers</source>
        <translation>بالمقارنة كأعداد</translation>
    </message>
    <message>
        <source>they are equal</source>
        <translation>هما متساويان</translation>
    </message>
    <message>
        <source>I cannot tell with certainty whether this is true.</source>
        <translation>لا أستطيع القول بيقين هل هذا صحيح.</translation>
    </message>
    <message>
        <source>both sides are {left}</source>
        <translation>كلا الطرفين {left}</translation>
    </message>
    <message>
        <source>both sides compared</source>
        <translation>بمقارنة الطرفين</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>بالحساب</translation>
    </message>
    <message>
        <source>both sides are {texts}</source>
        <translation>كلا الطرفين {texts}</translation>
    </message>
    <message>
        <source>the sides are {texts} and {texts2}</source>
        <translation>الطرفان {texts} و {texts2}</translation>
    </message>
    <message>
        <source>{why}; the solution is {text}</source>
        <translation>{why}؛ الحل {text}</translation>
    </message>
    <message>
        <source>{why}; all solutions are {text}</source>
        <translation>{why}؛ كل الحلول {text}</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>بالتعويض</translation>
    </message>
    <message>
        <source>yes: {why}</source>
        <translation>نعم: {why}</translation>
    </message>
    <message>
        <source>no: {why}</source>
        <translation>لا: {why}</translation>
    </message>
    <message>
        <source>I can round numbers only.</source>
        <translation>لا أقرّب إلا الأعداد.</translation>
    </message>
    <message>
        <source>rounded from the exact number</source>
        <translation>بتقريب العدد المضبوط</translation>
    </message>
    <message>
        <source>rounded from the exact solutions</source>
        <translation>بتقريب الحلول المضبوطة</translation>
    </message>
    <message>
        <source>Zero has no significant figures.</source>
        <translation>ليس للصفر أرقام معنوية.</translation>
    </message>
    <message>
        <source>This is not rounded as asked: {value}.</source>
        <translation>هذا ليس مقرَّبًا كما طُلب: {value}.</translation>
    </message>
    <message>
        <source>Solve each inequality: {said}.</source>
        <translation>حل كل متباينة: {said}.</translation>
    </message>
    <message>
        <source>Keep the numbers that satisfy all of them.</source>
        <translation>احتفظ بالأعداد التي تحققها كلها.</translation>
    </message>
    <message>
        <source>Keep the numbers that satisfy one of them.</source>
        <translation>احتفظ بالأعداد التي تحقق إحداها.</translation>
    </message>
    <message>
        <source>So the answer is $\boxed{{{answer}}}$.</source>
        <translation>إذن الإجابة $\boxed{{{answer}}}$.</translation>
    </message>
    <message>
        <source>Find the slope: the change of $y$ divided by the change of $x$.</source>
        <translation>أوجد الميل: تغير $y$ مقسومًا على تغير $x$.</translation>
    </message>
    <message>
        <source>Find the slope: the line given has the slope ${slope}$; {how}.</source>
        <translation>أوجد الميل: للمستقيم المعطى الميل ${slope}$؛ {how}.</translation>
    </message>
    <message>
        <source>Take ${u}$ for the inner function ${inner}$; its derivative is ${slope}$.</source>
        <translation>ضع ${u}$ مكان الدالة الداخلية ${inner}$؛ مشتقتها ${slope}$.</translation>
    </message>
    <message>
        <source>The integral becomes ${new}$, and at the end ${inner}$ is put back for ${u}$.</source>
        <translation>يصير التكامل ${new}$، وفي النهاية يعود ${inner}$ مكان ${u}$.</translation>
    </message>
    <message>
        <source>Multiply {words}</source>
        <translation>اضرب {words}</translation>
    </message>
    <message>
        <source>The left sides are multiples of each other, but the right sides are not.</source>
        <translation>الطرفان الأيسران أحدهما مضاعف للآخر، والأيمنان ليسا كذلك.</translation>
    </message>
    <message>
        <source>So the equations contradict</source>
        <translation>إذن المعادلتان متناقضتان</translation>
    </message>
    <message>
        <source>Keep one factor ${odd}$ and write the others by ${other}$</source>
        <translation>أبقِ عاملًا واحدًا ${odd}$ واكتب الباقي بدلالة ${other}$</translation>
    </message>
    <message>
        <source>Use ${square}$.</source>
        <translation>استعمل ${square}$.</translation>
    </message>
    <message>
        <source>${found} = {square}$, and ${power}$ has the derivative ${values}$.</source>
        <translation>${found} = {square}$، ومشتقة ${power}$ هي ${values}$.</translation>
    </message>
    <message>
        <source>Write the square of the tangent by the cosine</source>
        <translation>اكتب مربع الظل بدلالة جيب التمام</translation>
    </message>
    <message>
        <source>Write the product as a sum</source>
        <translation>اكتب حاصل الضرب مجموعًا</translation>
    </message>
    <message>
        <source>Multiply above and below by what stands in the logarithm: above stands then its derivative.</source>
        <translation>اضرب البسط والمقام في ما داخل اللوغاريتم: تظهر مشتقته في البسط.</translation>
    </message>
    <message>
        <source>It comes from the substitution ${x} = {value}$.</source>
        <translation>يأتي من التعويض ${x} = {value}$.</translation>
    </message>
    <message>
        <source>Integrate by parts, and solve for the integral that comes back.</source>
        <translation>كامِل بالتجزئة وحل لإيجاد التكامل الذي يعود.</translation>
    </message>
    <message>
        <source>The derivative of what stands in the logarithm shows it.</source>
        <translation>تبيّنه مشتقة ما داخل اللوغاريتم.</translation>
    </message>
    <message>
        <source>Integrate by parts twice: then the same integral stands on both sides, and one can solve for it.</source>
        <translation>كامِل بالتجزئة مرتين: يظهر التكامل نفسه في الطرفين فيمكن الحل لإيجاده.</translation>
    </message>
    <message>
        <source>Divide by ${by}$, as sine divided by cosine is tangent.</source>
        <translation>اقسم على ${by}$، لأن الجيب على جيب التمام هو الظل.</translation>
    </message>
    <message>
        <source>Nothing is lost: where the cosine is zero, the sine is not.</source>
        <translation>لا يضيع شيء: حيث يكون جيب التمام صفرًا لا يكون الجيب صفرًا.</translation>
    </message>
    <message>
        <source>Write the left side as one sine: {formula}, where $r$ is the root of the sum of the squares and the tangent of $d$ is $b$ divided by $a$.</source>
        <translation>اكتب الطرف الأيسر جيبًا واحدًا: {formula}، حيث $r$ جذر مجموع المربعين وظل $d$ هو $b$ مقسومًا على $a$.</translation>
    </message>
    <message>
        <source>Here $r = {height}$ and $d = {shift}$; divide by $r$.</source>
        <translation>هنا $r = {height}$ و $d = {shift}$؛ اقسم على $r$.</translation>
    </message>
    <message>
        <source>So the product does.</source>
        <translation>فكذلك حاصل الضرب.</translation>
    </message>
    <message>
        <source>This is too long for a line of work.</source>
        <translation>هذا أطول من سطر حل.</translation>
    </message>
    <message>
        <source>log to the base {base}</source>
        <translation>log للأساس {base}</translation>
    </message>
    <message>
        <source>This compares the coefficients.</source>
        <translation>هذا يقارن المعاملات.</translation>
    </message>
    <message>
        <source>It is right where both sides must be the same for every number.</source>
        <translation>هذا صحيح حيث يجب أن يتساوى الطرفان لكل عدد.</translation>
    </message>
    <message>
        <source>In degrees this is right: write the degree sign at every angle.</source>
        <translation>بالدرجات هذا صحيح: اكتب علامة الدرجة عند كل زاوية.</translation>
    </message>
    <message>
        <source>This is never true.</source>
        <translation>هذا لا يصح أبدًا.</translation>
    </message>
    <message>
        <source>What follows from it is checked all the same.</source>
        <translation>ما ينتج عنه يُتحقق منه مع ذلك.</translation>
    </message>
    <message>
        <source>The pictures up to this one have more than {max_pixels} GB of pixels.</source>
        <translation>في الصور حتى هذه أكثر من {max_pixels} GB من النقاط.</translation>
    </message>
    <message>
        <source>Make them smaller, or two packs of it.</source>
        <translation>صغّرها، أو اجعلها حزمتين.</translation>
    </message>
    <message>
        <source>The line &apos;{typed}&apos; does not follow from the one before.</source>
        <translation>السطر &apos;{typed}&apos; لا يلزم مما قبله.</translation>
    </message>
    <message>
        <source>The line &apos;{typed}&apos; loses solutions.</source>
        <translation>السطر &apos;{typed}&apos; يُضيّع حلولًا.</translation>
    </message>
    <message>
        <source>Keep them all; or write follows = false and say in words why the others drop out.</source>
        <translation>أبقِها كلها؛ أو اكتب ⁦follows = false⁩ وقل بالكلمات لماذا تسقط الحلول الأخرى.</translation>
    </message>
    <message>
        <source>The line &apos;{typed}&apos; cannot be read.</source>
        <translation>تتعذّر قراءة السطر &apos;{typed}&apos;.</translation>
    </message>
    <message>
        <source>There is a sign here that cannot be seen and steers the screen (U+{sign}).</source>
        <translation>هنا علامة لا تُرى تتحكم في الشاشة (U+{sign}).</translation>
    </message>
    <message>
        <source>Write the formula out: a pack defines no commands, and nothing in it leads out of it.</source>
        <translation>اكتب الصيغة كاملة: لا تعرّف الحزمة أوامر، ولا شيء فيها يقود إلى خارجها.</translation>
    </message>
    <message>
        <source>{found} cannot stand in a formula.</source>
        <translation>لا يمكن أن يقف {found} في صيغة.</translation>
    </message>
    <message>
        <source>Links lead to skills, problems and explorations: [see ratios](skill:ratios), [try it](problem:id), [move it](exploration:id).</source>
        <translation>تقود الروابط إلى المهارات والمسائل والاستكشافات: ⁦[see ratios](skill:ratios)⁩، ⁦[try it](problem:id)⁩، ⁦[move it](exploration:id)⁩.</translation>
    </message>
    <message>
        <source>Nothing here opens an address of the web: write it as plain text.</source>
        <translation>لا شيء هنا يفتح عنوانًا على الشبكة: اكتبه نصًّا عاديًّا.</translation>
    </message>
    <message>
        <source>A picture lies in media: ![what is to be seen](media/train.png).</source>
        <translation>توضع الصورة في media: ⁦![what is to be seen](media/train.png)⁩.</translation>
    </message>
    <message>
        <source>Others: plot:id, example:id, exploration:id.</source>
        <translation>غير ذلك: ⁦plot:id, example:id, exploration:id⁩.</translation>
    </message>
    <message>
        <source>There is more in this picture than its pixels.</source>
        <translation>في هذه الصورة أكثر من نقاطها.</translation>
    </message>
    <message>
        <source>There is too much text hidden in this picture.</source>
        <translation>في هذه الصورة نص مخفي كثير.</translation>
    </message>
    <message>
        <source>its pixels cannot be unpacked</source>
        <translation>تتعذر فك ضغط نقاطها</translation>
    </message>
    <message>
        <source>I do not know what {name} is.</source>
        <translation>لا أعرف ما هو {name}.</translation>
    </message>
    <message>
        <source>The index of a root must be a whole number here.</source>
        <translation>يجب أن يكون دليل الجذر هنا عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>The index of a root must be a whole number from 1 to 1000 here.</source>
        <translation>يجب أن يكون دليل الجذر هنا عددًا صحيحًا من 1 إلى 1000.</translation>
    </message>
    <message>
        <source>I cannot tell the base of this logarithm.</source>
        <translation>لا أستطيع معرفة أساس هذا اللوغاريتم.</translation>
    </message>
    <message>
        <source>I cannot work out {name}(...) as a function of numbers.</source>
        <translation>لا أستطيع حساب ⁦{name}(...)⁩ كدالة أعداد.</translation>
    </message>
    <message>
        <source>I cannot compare numbers with {sign}.</source>
        <translation>لا أستطيع مقارنة الأعداد بالعلامة {sign}.</translation>
    </message>
    <message>
        <source>The bounds of a sum must not change with what is drawn.</source>
        <translation>لا يجوز أن يتغيّر حدّا المجموع مع ما يُرسم.</translation>
    </message>
    <message>
        <source>A sum of more than {max_terms} terms is too long to draw.</source>
        <translation>مجموع فيه أكثر من {max_terms} حدًّا أطول من أن يُرسم.</translation>
    </message>
    <message>
        <source>These sums are too long to draw.</source>
        <translation>هذه المجاميع أطول من أن تُرسم.</translation>
    </message>
    <message>
        <source>a matrix</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>a set</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>a plus-minus sign</source>
        <translation>علامة زائد أو ناقص</translation>
    </message>
    <message>
        <source>a derivative</source>
        <translation>مشتقة</translation>
    </message>
    <message>
        <source>an integral</source>
        <translation>تكامل</translation>
    </message>
    <message>
        <source>a limit</source>
        <translation>نهاية</translation>
    </message>
    <message>
        <source>a unit</source>
        <translation>وحدة</translation>
    </message>
    <message>
        <source>a chemical formula</source>
        <translation>صيغة كيميائية</translation>
    </message>
    <message>
        <source>a function that is not known</source>
        <translation>دالة غير معروفة</translation>
    </message>
    <message>
        <source>words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>These have more than {max_nodes} parts together, too many to simulate.</source>
        <translation>في هذه معًا أكثر من {max_nodes} جزءًا، وهي أكثر من أن تُحاكى.</translation>
    </message>
    <message>
        <source>shared {shared}</source>
        <translation>مشترك {shared}</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>مصنّف Excel</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet</source>
        <translation>جدول بيانات OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument presentation</source>
        <translation>عرض تقديمي OpenDocument</translation>
    </message>
    <message>
        <source>a course package (IMS)</source>
        <translation>حزمة مقرر (IMS)</translation>
    </message>
    <message>
        <source>a document of Pages, Numbers or Keynote</source>
        <translation>مستند Pages أو Numbers أو Keynote</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>مستند RTF</translation>
    </message>
    <message>
        <source>an old Word or Excel file</source>
        <translation>ملف Word أو Excel قديم</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>أرشيف gzip</translation>
    </message>
    <message>
        <source>Questions are brought over from a spreadsheet saved as CSV (the columns: lemma pack sheet FILE.csv), from Moodle XML, GIFT or OATutor, with: lemma pack new FOLDER --from FILE</source>
        <translation>تُنقل الأسئلة من جدول محفوظ بصيغة CSV (الأعمدة: lemma pack sheet FILE.csv)، أو من Moodle XML أو GIFT أو OATutor، بالأمر: lemma pack new FOLDER --from FILE</translation>
    </message>
    <message>
        <source>A dollar sign that is none is written \$.</source>
        <translation>علامة الدولار التي لا تبدأ صيغة تُكتب ⁦\$⁩.</translation>
    </message>
    <message>
        <source>In LaTeX, leave a space between braces of its own: \frac{{ {{{a}}} }}{{2}}.</source>
        <translation>في LaTeX اترك مسافة بين الأقواس الخاصة به: ⁦\frac{{ {{{a}}} }}{{2}}⁩.</translation>
    </message>
    <message>
        <source>There are two closing braces here, but none before.</source>
        <translation>يوجد هنا قوسان معقوفان للإغلاق، ولا قوسين للفتح قبلهما.</translation>
    </message>
    <message>
        <source>There are three opening braces in a row here.</source>
        <translation>توجد هنا ثلاثة أقواس معقوفة للفتح متتالية.</translation>
    </message>
    <message>
        <source>The two braces opened here are not closed.</source>
        <translation>القوسان المعقوفان المفتوحان هنا غير مغلقين.</translation>
    </message>
    <message>
        <source>There is nothing between these braces.</source>
        <translation>لا شيء بين هذين القوسين المعقوفين.</translation>
    </message>
    <message>
        <source>two dollar signs</source>
        <translation>علامتا دولار</translation>
    </message>
    <message>
        <source>dollar sign</source>
        <translation>علامة دولار</translation>
    </message>
    <message>
        <source>There is nothing between these dollar signs.</source>
        <translation>لا شيء بين علامات الدولار هذه.</translation>
    </message>
    <message>
        <source>A box plot needs a list of two numbers at least.</source>
        <translation>يحتاج مخطط الصندوق إلى قائمة من عددين على الأقل.</translation>
    </message>
    <message>
        <source>The {name}-axis must go from a smaller number to a larger one.</source>
        <translation>يجب أن يمتد المحور {name} من عدد أصغر إلى عدد أكبر.</translation>
    </message>
    <message>
        <source>The two lists have {x} and {y} numbers; they must be of the same length.</source>
        <translation>في القائمتين {x} و{y} من الأعداد؛ ويجب أن تكونا متساويتي الطول.</translation>
    </message>
    <message>
        <source>In the plot &apos;{plot}&apos;, {where}: {sentence}</source>
        <translation>في الرسم البياني &apos;{plot}&apos;، {where}: {sentence}</translation>
    </message>
    <message>
        <source>In the plot &apos;{plot}&apos;: {sentence}</source>
        <translation>في الرسم البياني &apos;{plot}&apos;: {sentence}</translation>
    </message>
    <message>
        <source>An expression in quotes or a number is needed here.</source>
        <translation>المطلوب هنا عبارة بين علامتَي اقتباس أو عدد.</translation>
    </message>
    <message>
        <source>Two numbers in square brackets are needed here, as in [0, 10].</source>
        <translation>المطلوب هنا عددان بين قوسين مربعين، مثل ⁦[0, 10]⁩.</translation>
    </message>
    <message>
        <source>This is either true or false, without quotes.</source>
        <translation>هذا إما true وإما false، بلا علامات اقتباس.</translation>
    </message>
    <message>
        <source>A text in quotes is needed here.</source>
        <translation>المطلوب هنا نص بين علامتَي اقتباس.</translation>
    </message>
    <message>
        <source>A table in braces is needed here, as in {{ x = 0, y = 1 }}.</source>
        <translation>المطلوب هنا جدول بين قوسين معقوفين، مثل ⁦{{ x = 0, y = 1 }}⁩.</translation>
    </message>
    <message>
        <source>The field {name} is missing.</source>
        <translation>الحقل {name} ناقص.</translation>
    </message>
    <message>
        <source>A line across has either x or y, one of the two.</source>
        <translation>الخط الممتد عبر الرسم له إما x وإما y، واحد منهما.</translation>
    </message>
    <message>
        <source>The number of columns is a whole number from 1 to 200.</source>
        <translation>عدد الأعمدة عدد صحيح من 1 إلى 200.</translation>
    </message>
    <message>
        <source>labels and values are two lists of the same length.</source>
        <translation>‏labels و values قائمتان متساويتا الطول.</translation>
    </message>
    <message>
        <source>There is no field {name} here.</source>
        <translation>لا يوجد هنا حقل {name}.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>الموجود: {known}.</translation>
    </message>
    <message>
        <source>There is nothing to be drawn.</source>
        <translation>لا شيء يُرسم.</translation>
    </message>
    <message>
        <source>Give it functions, points, bars, ...</source>
        <translation>أعطه دوال أو نقاطًا أو أعمدة أو ...</translation>
    </message>
    <message>
        <source>A description is needed, for those who cannot see the plot.</source>
        <translation>لا بد من وصف لمن لا يستطيع رؤية الرسم البياني.</translation>
    </message>
    <message>
        <source>There is more in the picture.</source>
        <translation>في الصورة أكثر من ذلك.</translation>
    </message>
    <message>
        <source>The horizontal axis{label} goes from {low} to {high}.</source>
        <translation>المحور الأفقي{label} يمتد من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>The vertical axis{label} goes from {low} to {high}.</source>
        <translation>المحور الرأسي{label} يمتد من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>The point {label} is</source>
        <translation>النقطة {label} تقع</translation>
    </message>
    <message>
        <source>There is a point</source>
        <translation>توجد نقطة</translation>
    </message>
    <message>
        <source>an open circle</source>
        <translation>دائرة مفتوحة</translation>
    </message>
    <message>
        <source>{name} at ({x}, {y}), an open circle.</source>
        <translation>{name} عند ⁦({x}, {y})⁩، دائرة مفتوحة.</translation>
    </message>
    <message>
        <source>{name} at ({x}, {y}).</source>
        <translation>{name} عند ⁦({x}, {y})⁩.</translation>
    </message>
    <message>
        <source>An arrow</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>{label} stands at ({start}, {start2}).</source>
        <translation>{label} مكتوب عند ⁦({start}, {start2})⁩.</translation>
    </message>
    <message>
        <source>An arrow{name} goes from ({start}, {start2}) to ({end}, {end2}).</source>
        <translation>سهم{name} يمتد من ⁦({start}, {start2})⁩ إلى ⁦({end}, {end2})⁩.</translation>
    </message>
    <message>
        <source>A line{name} goes from ({start}, {start2}) to ({end}, {end2}).</source>
        <translation>خط{name} يمتد من ⁦({start}, {start2})⁩ إلى ⁦({end}, {end2})⁩.</translation>
    </message>
    <message>
        <source>A dashed line{name} runs across at {where}.</source>
        <translation>خط متقطع{name} يمتد عند {where}.</translation>
    </message>
    <message>
        <source>An area{name} is shaded from x = {xs} to {xs2}.</source>
        <translation>منطقة{name} مظللة من ⁦x = {xs}⁩ إلى {xs2}.</translation>
    </message>
    <message>
        <source>A box plot: from {low} to {high}, quartiles {lower} and {upper}, median {median}.</source>
        <translation>مخطط صندوق: من {low} إلى {high}، والربيعان {lower} و{upper}، والوسيط {median}.</translation>
    </message>
    <message>
        <source>Bars: {parts}.</source>
        <translation>الأعمدة: {parts}.</translation>
    </message>
    <message>
        <source>A histogram without values.</source>
        <translation>مدرّج تكراري بلا قيم.</translation>
    </message>
    <message>
        <source>A histogram of {heights} values in {heights2} columns; the highest has {heights3}, from {left} to {right}.</source>
        <translation>مدرّج تكراري فيه {heights} قيمة في {heights2} من الأعمدة؛ وأعلاها فيه {heights3}، من {left} إلى {right}.</translation>
    </message>
    <message>
        <source>{x} points; their correlation is about {x2}</source>
        <translation>عدد النقاط {x}؛ ومعامل الارتباط بينها نحو {x2}</translation>
    </message>
    <message>
        <source>{x} points</source>
        <translation>عدد النقاط {x}</translation>
    </message>
    <message>
        <source>The line {label}</source>
        <translation>الخط {label}</translation>
    </message>
    <message>
        <source>The line{ordinal}</source>
        <translation>الخط{ordinal}</translation>
    </message>
    <message>
        <source>is there from x = {ends} to {ends2}</source>
        <translation>موجود من ⁦x = {ends}⁩ إلى {ends2}</translation>
    </message>
    <message>
        <source>is level</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>rises, straight, with the slope {slope}</source>
        <translation>يصعد مستقيمًا، وميله {slope}</translation>
    </message>
    <message>
        <source>falls, straight, with the slope {slope}</source>
        <translation>يهبط مستقيمًا، وميله {slope}</translation>
    </message>
    <message>
        <source>is level, straight, with the slope {slope}</source>
        <translation>أفقي ومستقيم، وميله {slope}</translation>
    </message>
    <message>
        <source>goes beyond all bounds at x = {poles}</source>
        <translation>يتجاوز كل الحدود عند ⁦x = {poles}⁩</translation>
    </message>
    <message>
        <source>{name} has no zeros and no turning points here.</source>
        <translation>ليس لـ{name} هنا أصفار ولا نقاط عظمى أو صغرى.</translation>
    </message>
    <message>
        <source>{name} goes from ({start}, {start2}) to ({end}, {end2}); its heights are between {ys} and {ys2}.</source>
        <translation>{name} يمتد من ⁦({start}, {start2})⁩ إلى ⁦({end}, {end2})⁩؛ وارتفاعاته بين {ys} و{ys2}.</translation>
    </message>
    <message>
        <source>runs along the x-axis</source>
        <translation>يسير على المحور x</translation>
    </message>
    <message>
        <source>meets the x-axis {zeros} times</source>
        <translation>يلتقي المحور x عددًا من المرات هو {zeros}</translation>
    </message>
    <message>
        <source>meets the x-axis at about x = {zeros}</source>
        <translation>يلتقي المحور x عند نحو ⁦x = {zeros}⁩</translation>
    </message>
    <message>
        <source>meets the y-axis at about y = {inside}</source>
        <translation>يلتقي المحور y عند نحو ⁦y = {inside}⁩</translation>
    </message>
    <message>
        <source>jumps {found} times</source>
        <translation>يقفز عددًا من المرات هو {found}</translation>
    </message>
    <message>
        <source>jumps at x = {found}</source>
        <translation>يقفز عند ⁦x = {found}⁩</translation>
    </message>
    <message>
        <source>turns {turning} times, between {ys} and {ys2}</source>
        <translation>يغيّر اتجاهه عددًا من المرات هو {turning}، بين {ys} و{ys2}</translation>
    </message>
    <message>
        <source>turns at about {shown}</source>
        <translation>يغيّر اتجاهه عند نحو {shown}</translation>
    </message>
    <message>
        <source>{parts} and {parts2}</source>
        <translation>{parts} و{parts2}</translation>
    </message>
    <message>
        <source>The problem {id} has no part {part}.</source>
        <translation>ليس في المسألة {id} جزء {part}.</translation>
    </message>
    <message>
        <source>This is not the record of a quiz.</source>
        <translation>هذا ليس سجل اختبار.</translation>
    </message>
    <message>
        <source>{place}: the quiz {id} draws from {draw}, and there is no such problem.</source>
        <translation>{place}: الاختبار {id} يسحب من {draw}، ولا توجد مسألة كهذه.</translation>
    </message>
    <message>
        <source>the problem {problem}</source>
        <translation>المسألة {problem}</translation>
    </message>
    <message>
        <source>the skill {skill} with difficulty {difficulty} to {difficulty2}</source>
        <translation>المهارة {skill} بصعوبة من {difficulty} إلى {difficulty2}</translation>
    </message>
    <message>
        <source>This paper was drawn from {pack} {version}, not from {id} {version2}.</source>
        <translation>سُحبت هذه الورقة من {pack} {version}، لا من {id} {version2}.</translation>
    </message>
    <message>
        <source>Regrade it with that version of the pack.</source>
        <translation>أعد تصحيحها بذلك الإصدار من الحزمة.</translation>
    </message>
    <message>
        <source>The pack {id} {version} has no problem {problem}.</source>
        <translation>ليس في الحزمة {id} {version} مسألة {problem}.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>لا يوجد جواب.</translation>
    </message>
    <message>
        <source>This answer came after the time was up.</source>
        <translation>جاء هذا الجواب بعد انتهاء الوقت.</translation>
    </message>
    <message>
        <source>`{name}` has too many digits.</source>
        <translation>في `{name}` أرقام كثيرة جدًّا.</translation>
    </message>
    <message>
        <source>Write a shorter one.</source>
        <translation>اكتب عددًا أقصر.</translation>
    </message>
    <message>
        <source>Write absolute = 0.05 or relative = 0.01; for exact values the kind &quot;rational&quot; will do.</source>
        <translation>اكتب ⁦absolute = 0.05⁩ أو ⁦relative = 0.01⁩؛ وللقيم الدقيقة يكفي النوع &quot;rational&quot;.</translation>
    </message>
    <message>
        <source>Without a tolerance only the exact value is right.</source>
        <translation>من دون هامش خطأ لا تصحّ إلا القيمة الدقيقة.</translation>
    </message>
    <message>
        <source>`{name}` belongs to answers of kind &quot;{lists}&quot;, and this one is &quot;{kind}&quot;.</source>
        <translation>‏`{name}` يخص الأجوبة من النوع &quot;{lists}&quot;، وهذا الجواب من النوع &quot;{kind}&quot;.</translation>
    </message>
    <message>
        <source>Delete it, or change the kind.</source>
        <translation>احذفه أو غيّر النوع.</translation>
    </message>
    <message>
        <source>An answer of kind &quot;{kind}&quot; needs `{needed}`.</source>
        <translation>يحتاج الجواب من النوع &quot;{kind}&quot; إلى `{needed}`.</translation>
    </message>
    <message>
        <source>Write {path} for each of them.</source>
        <translation>اكتب {path} لكل واحد منها.</translation>
    </message>
    <message>
        <source>This {name} says the same as number {text}: nobody could tell them apart.</source>
        <translation>هذا ({name}) يقول ما يقوله رقم {text}: لا يمكن لأحد التمييز بينهما.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation>غيّر واحدًا منهما.</translation>
    </message>
    <message>
        <source>No option is correct.</source>
        <translation>لا يوجد اختيار صحيح.</translation>
    </message>
    <message>
        <source>Write correct = true in the right one.</source>
        <translation>اكتب ⁦correct = true⁩ في الاختيار الصحيح.</translation>
    </message>
    <message>
        <source>All options are correct.</source>
        <translation>كل الاختيارات صحيحة.</translation>
    </message>
    <message>
        <source>Add one that is not.</source>
        <translation>أضف اختيارًا غير صحيح.</translation>
    </message>
    <message>
        <source>The slider ends at {high} and begins at {low}.</source>
        <translation>ينتهي شريط التمرير عند {high} ويبدأ عند {low}.</translation>
    </message>
    <message>
        <source>`to` is the greater one.</source>
        <translation>‏`to` هو الأكبر.</translation>
    </message>
    <message>
        <source>From {low} to {high} in steps of {step} is more than {max_stops} steps.</source>
        <translation>من {low} إلى {high} بخطوات مقدارها {step} أكثر من {max_stops} خطوة.</translation>
    </message>
    <message>
        <source>Make the step larger.</source>
        <translation>كبّر الخطوة.</translation>
    </message>
    <message>
        <source>`start` is {start}; the slider goes from {low} to {high}.</source>
        <translation>قيمة `start` هي {start}؛ وشريط التمرير يمتد من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>{name} is in `start`, but not in `rates`.</source>
        <translation>{name} موجود في `start` وليس في `rates`.</translation>
    </message>
    <message>
        <source>{name} is in `start`, but not in `start`.</source>
        <translation>{name} موجود في `start` وليس في `start`.</translation>
    </message>
    <message>
        <source>{name} is in `start`, but not in ``.</source>
        <translation>{name} موجود في `start` وليس في ``.</translation>
    </message>
    <message>
        <source>{name} is in `rates`, but not in `rates`.</source>
        <translation>{name} موجود في `rates` وليس في `rates`.</translation>
    </message>
    <message>
        <source>{name} is in `rates`, but not in `start`.</source>
        <translation>{name} موجود في `rates` وليس في `start`.</translation>
    </message>
    <message>
        <source>{name} is in `rates`, but not in ``.</source>
        <translation>{name} موجود في `rates` وليس في ``.</translation>
    </message>
    <message>
        <source>It needs both.</source>
        <translation>لا بد منهما معًا.</translation>
    </message>
    <message>
        <source>These are more than {max_steps} steps.</source>
        <translation>هذه أكثر من {max_steps} خطوة.</translation>
    </message>
    <message>
        <source>decimal, integer or rational</source>
        <translation>decimal أو integer أو rational</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>نصًّا بين علامتَي اقتباس</translation>
    </message>
    <message>
        <source>a whole number without quotation marks</source>
        <translation>عددًا صحيحًا بلا علامات اقتباس</translation>
    </message>
    <message>
        <source>a number without quotation marks</source>
        <translation>عددًا بلا علامات اقتباس</translation>
    </message>
    <message>
        <source>true or false, without quotation marks</source>
        <translation>‏true أو false، بلا علامات اقتباس</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>قائمة بين قوسين مربعين</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>`{key}` is missing in this {here}.</source>
        <translation>‏`{key}` ناقص هنا ({here}).</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>هذا الملف</translation>
    </message>
    <message>
        <source>Entry {path} of `{path2}`</source>
        <translation>العنصر {path} من `{path2}`</translation>
    </message>
    <message>
        <source>the number {value}</source>
        <translation>العدد {value}</translation>
    </message>
    <message>
        <source>the text &quot;{value}...&quot;</source>
        <translation>النص &quot;{value}...&quot;</translation>
    </message>
    <message>
        <source>the text &quot;{value}&quot;</source>
        <translation>النص &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>تاريخ أو وقت</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>For example: {examples}.</source>
        <translation>مثلًا: {examples}.</translation>
    </message>
    <message>
        <source>{subject} must be {here}, and is {value}.</source>
        <translation>يجب أن يكون {subject} {here}، وهو {value}.</translation>
    </message>
    <message>
        <source>Did you mean &quot;{near}&quot;?</source>
        <translation>هل قصدت &quot;{near}&quot;؟</translation>
    </message>
    <message>
        <source>Take {meant}.</source>
        <translation>خذ {meant}.</translation>
    </message>
    <message>
        <source>{subject} cannot be {value}.</source>
        <translation>لا يمكن أن يكون {subject} هو {value}.</translation>
    </message>
    <message>
        <source>{guess}It may be: {known}.</source>
        <translation>{guess}الممكن: {known}.</translation>
    </message>
    <message>
        <source>{subject} is empty.</source>
        <translation>{subject} فارغ.</translation>
    </message>
    <message>
        <source>{subject} has {value} characters; {most} are the most.</source>
        <translation>عدد الحروف في {subject} هو {value}؛ والحد الأقصى {most}.</translation>
    </message>
    <message>
        <source>{subject} is {value}; {here}.</source>
        <translation>قيمة {subject} هي {value}؛ {here}.</translation>
    </message>
    <message>
        <source>{subject} must be {expected}, and is {value}.</source>
        <translation>يجب أن يكون {subject} {expected}، وهو {value}.</translation>
    </message>
    <message>
        <source>true|false</source>
        <translation>true|false</translation>
    </message>
    <message>
        <source>Write {value}.</source>
        <translation>اكتب {value}.</translation>
    </message>
    <message>
        <source>Put it in square brackets: [{shown}].</source>
        <translation>ضعه بين قوسين مربعين: ⁦[{shown}]⁩.</translation>
    </message>
    <message>
        <source>Write &quot;{value}&quot;, with quotation marks.</source>
        <translation>اكتب &quot;{value}&quot;، مع علامتَي الاقتباس.</translation>
    </message>
    <message>
        <source>Write [[{name}]]: what there may be several of has two brackets on each side.</source>
        <translation>اكتب ⁦[[{name}]]⁩: ما يمكن أن يتكرر يكون له قوسان في كل جهة.</translation>
    </message>
    <message>
        <source>There is one bracket on each side of [{name}].</source>
        <translation>يوجد قوس واحد في كل جهة من ⁦[{name}]⁩.</translation>
    </message>
    <message>
        <source>Write [{name}]: what there is one of has one bracket on each side.</source>
        <translation>اكتب [{name}]: ما لا يتعدد له قوس واحد من كل جهة.</translation>
    </message>
    <message>
        <source>There are two brackets on each side of [[{name}]].</source>
        <translation>لـ [[{name}]] قوسان من كل جهة.</translation>
    </message>
    <message>
        <source>{subject} is {value}, which is no id.</source>
        <translation>{subject} هو {value}، وهذا ليس معرّفًا.</translation>
    </message>
    <message>
        <source>For example: &quot;{slug}&quot;.</source>
        <translation>مثلًا: &quot;{slug}&quot;.</translation>
    </message>
    <message>
        <source>An id has {description}</source>
        <translation>للمعرّف {description}</translation>
    </message>
    <message>
        <source>{fewest} to {most}</source>
        <translation>من {fewest} إلى {most}</translation>
    </message>
    <message>
        <source>{fewest} or more</source>
        <translation>{fewest} أو أكثر</translation>
    </message>
    <message>
        <source>{value} entries</source>
        <translation>{value} من العناصر</translation>
    </message>
    <message>
        <source>{subject} has {count}; {wanted} should be there.</source>
        <translation>في {subject} يوجد {count}؛ ويجب أن يكون العدد {wanted}.</translation>
    </message>
    <message>
        <source>it must be greater than {above} and at most {high}</source>
        <translation>يجب أن يكون أكبر من {above} و{high} على الأكثر</translation>
    </message>
    <message>
        <source>it must be greater than {above}</source>
        <translation>يجب أن يكون أكبر من {above}</translation>
    </message>
    <message>
        <source>it goes from {low} to {high}</source>
        <translation>المسموح من {low} إلى {high}</translation>
    </message>
    <message>
        <source>it must be at least {low}</source>
        <translation>يجب ألا يقلّ عن {low}</translation>
    </message>
    <message>
        <source>it must be at most {high}</source>
        <translation>يجب ألا يزيد على {high}</translation>
    </message>
    <message>
        <source>`{key}` stands below [{header}], and so belongs to that table.</source>
        <translation>‏`{key}` موجود تحت ⁦[{header}]⁩، فهو تابع لذلك الجدول.</translation>
    </message>
    <message>
        <source>Move it up: a field of the problem stands right below [[problem]], before any other header.</source>
        <translation>انقله إلى أعلى: حقل المسألة يكون تحت ⁦[[problem]]⁩ مباشرة، قبل أي عنوان آخر.</translation>
    </message>
    <message>
        <source>an answer of kind &quot;{kind}&quot;</source>
        <translation>جواب من النوع &quot;{kind}&quot;</translation>
    </message>
    <message>
        <source>Did you mean `{near}`?</source>
        <translation>هل قصدت `{near}`؟</translation>
    </message>
    <message>
        <source>{guess}Known here: {known}.</source>
        <translation>{guess}المعروف هنا: {known}.</translation>
    </message>
    <message>
        <source>There is no field `{key}` in {whose}.</source>
        <translation>لا يوجد هنا حقل `{key}` ({whose}).</translation>
    </message>
    <message>
        <source>an {noun}</source>
        <translation>{noun}</translation>
    </message>
    <message>
        <source>`{key}` is missing in this {title}.</source>
        <translation>‏`{key}` ناقص هنا ({title}).</translation>
    </message>
    <message>
        <source>It may be: {kinds}.</source>
        <translation>الممكن: {kinds}.</translation>
    </message>
    <message>
        <source>This {title} has {value}.</source>
        <translation>يوجد هنا {value} ({title}).</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>أبقِ واحدًا منها.</translation>
    </message>
    <message>
        <source>This {title} needs {value}.</source>
        <translation>المطلوب هنا {value} ({title}).</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>عدد صحيح (integer)</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>عدد عشري (decimal)</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>كمية (quantity)</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>اختيار (choice)</translation>
    </message>
    <message>
        <source>ordering</source>
        <translation>ترتيب (ordering)</translation>
    </message>
    <message>
        <source>matching</source>
        <translation>مطابقة (matching)</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>عبارة (expression)</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>فترة (interval)</translation>
    </message>
    <message>
        <source>point</source>
        <translation>نقطة (point)</translation>
    </message>
    <message>
        <source>antiderivative</source>
        <translation>دالة أصلية (antiderivative)</translation>
    </message>
    <message>
        <source>A value is put in with two braces on each side: {{{{{name}}}}}.</source>
        <translation>توضع القيمة بين قوسين معقوفين في كل جهة: ⁦{{{{{name}}}}}⁩.</translation>
    </message>
    <message>
        <source>{{{name}}} is shown as it stands here.</source>
        <translation>‏⁦{{{name}}}⁩ يظهر كما هو مكتوب هنا.</translation>
    </message>
    <message>
        <source>The names here are {names}.</source>
        <translation>الأسماء هنا هي {names}.</translation>
    </message>
    <message>
        <source>There are no names here.</source>
        <translation>لا توجد أسماء هنا.</translation>
    </message>
    <message>
        <source>{{{{{name}}}}} is no name, and is shown as the letter {name2}.</source>
        <translation>‏⁦{{{{{name}}}}}⁩ ليس اسمًا، ويظهر كالحرف {name2}.</translation>
    </message>
    <message>
        <source>Braces put values into texts only: write d/t instead of {{{d}}}/t.</source>
        <translation>الأقواس المعقوفة تضع القيم في النصوص فقط: اكتب ⁦d/t⁩ بدلًا من ⁦{{{d}}}/t⁩.</translation>
    </message>
    <message>
        <source>This is an expression already.</source>
        <translation>هذه عبارة أصلًا.</translation>
    </message>
    <message>
        <source>This pack requires itself.</source>
        <translation>تتطلب هذه الحزمة نفسها.</translation>
    </message>
    <message>
        <source>It is needed: `lemma pack new` makes one to start from.</source>
        <translation>لا بد منه: الأمر `lemma pack new` ينشئ واحدًا للبدء منه.</translation>
    </message>
    <message>
        <source>There is no {name}.</source>
        <translation>لا يوجد {name}.</translation>
    </message>
    <message>
        <source>The prerequisite &quot;{name}&quot; stands twice.</source>
        <translation>المتطلب السابق &quot;{name}&quot; مكرّر.</translation>
    </message>
    <message>
        <source>Delete one.</source>
        <translation>احذف واحدًا منهما.</translation>
    </message>
    <message>
        <source>There are more than {max_problems} problems in this pack.</source>
        <translation>في هذه الحزمة أكثر من {max_problems} مسألة.</translation>
    </message>
    <message>
        <source>There are two plots with the id &quot;{entry}&quot;.</source>
        <translation>يوجد رسمان بيانيان بالمعرّف &quot;{entry}&quot;.</translation>
    </message>
    <message>
        <source>The variable {variable} of the answer is a parameter or a derived value too.</source>
        <translation>متغير الجواب {variable} هو أيضًا معامل أو قيمة محسوبة.</translation>
    </message>
    <message>
        <source>Its value would be put in for it: give the unknown a name of its own.</source>
        <translation>ستوضع قيمته مكانه: أعطِ المجهول اسمًا خاصًّا به.</translation>
    </message>
    <message>
        <source>Write it below one of the parts, as problem.part.{name}.</source>
        <translation>اكتبه تحت أحد الأجزاء، على شكل ⁦problem.part.{name}⁩.</translation>
    </message>
    <message>
        <source>`{name}` belongs to a part here.</source>
        <translation>‏`{name}` يخص هنا أحد الأجزاء.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}، السطر {line}</translation>
    </message>
    <message>
        <source>There are two {what}s with the id &quot;{name}&quot;.</source>
        <translation>المعرّف &quot;{name}&quot; مكرّر ({what}).</translation>
    </message>
    <message>
        <source>The other one is in {where}.</source>
        <translation>الآخر في {where}.</translation>
    </message>
    <message>
        <source>Only the order, or the pairs, are judged: delete it.</source>
        <translation>لا يُقيَّم إلا الترتيب أو الأزواج: احذفه.</translation>
    </message>
    <message>
        <source>An answer of kind &quot;{kind}&quot; has no mistakes of its own.</source>
        <translation>ليس للجواب من النوع &quot;{kind}&quot; أخطاء خاصة به.</translation>
    </message>
    <message>
        <source>options = [&quot;b&quot;], the letters of the options in your order</source>
        <translation>⁦options = [&quot;b&quot;]⁩، أي حروف الاختيارات بترتيبك أنت</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>قيمة</translation>
    </message>
    <message>
        <source>A mistake of an answer of kind &quot;{kind}&quot; has {wanted}.</source>
        <translation>الخطأ في جواب من النوع &quot;{kind}&quot; له {wanted}.</translation>
    </message>
    <message>
        <source>There is no option &quot;{unknown}&quot;.</source>
        <translation>لا يوجد اختيار &quot;{unknown}&quot;.</translation>
    </message>
    <message>
        <source>They are {letters}.</source>
        <translation>وهي {letters}.</translation>
    </message>
    <message>
        <source>This is the right answer, not a mistake.</source>
        <translation>هذا هو الجواب الصحيح، لا خطأ.</translation>
    </message>
    <message>
        <source>Write ![](plot:{id}) in a text of the problem.</source>
        <translation>اكتب ⁦![](plot:{id})⁩ في أحد نصوص المسألة.</translation>
    </message>
    <message>
        <source>The plot &quot;{id}&quot; is not shown in any text.</source>
        <translation>الرسم البياني &quot;{id}&quot; لا يظهر في أي نص.</translation>
    </message>
    <message>
        <source>They are {ids}.</source>
        <translation>وهي {ids}.</translation>
    </message>
    <message>
        <source>This problem has no parts: leave it out.</source>
        <translation>ليس لهذه المسألة أجزاء: احذفه.</translation>
    </message>
    <message>
        <source>There is no part &quot;{part}&quot;.</source>
        <translation>لا يوجد جزء &quot;{part}&quot;.</translation>
    </message>
    <message>
        <source>It is not said which part is tested.</source>
        <translation>لم يُذكر أي جزء يُختبر.</translation>
    </message>
    <message>
        <source>This test has `seed` and `parameters`.</source>
        <translation>في هذا الاختبار `seed` و `parameters` معًا.</translation>
    </message>
    <message>
        <source>They are {names}.</source>
        <translation>وهي {names}.</translation>
    </message>
    <message>
        <source>This problem has none.</source>
        <translation>ليس لهذه المسألة أي منها.</translation>
    </message>
    <message>
        <source>There is no parameter {name}.</source>
        <translation>لا يوجد معامل {name}.</translation>
    </message>
    <message>
        <source>The easier one stands first: [{hardest}, {easiest}].</source>
        <translation>تُكتب الأسهل أولًا: ⁦[{hardest}, {easiest}]⁩.</translation>
    </message>
    <message>
        <source>{easiest} is harder than {hardest}.</source>
        <translation>{easiest} أصعب من {hardest}.</translation>
    </message>
    <message>
        <source>What is used of it could not be looked up.</source>
        <translation>تعذّر البحث عمّا يُستخدم منها.</translation>
    </message>
    <message>
        <source>There is no pack &quot;{name}&quot; here.</source>
        <translation>لا توجد هنا حزمة &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>The pack &quot;{name}&quot; cannot be read: {message}</source>
        <translation>تتعذّر قراءة الحزمة &quot;{name}&quot;: {message}</translation>
    </message>
    <message>
        <source>Did you mean &quot;{pack}/{near}&quot;?</source>
        <translation>هل قصدت ⁦&quot;{pack}/{near}&quot;⁩؟</translation>
    </message>
    <message>
        <source>There is no {what} &quot;{own}&quot; in the pack {pack}.</source>
        <translation>لا يوجد هذا في الحزمة {pack}: {what} &quot;{own}&quot;.</translation>
    </message>
    <message>
        <source>Show it with ![what is to be seen]({name}), or delete the file.</source>
        <translation>اعرضها بـ ⁦![what is to be seen]({name})⁩، أو احذف الملف.</translation>
    </message>
    <message>
        <source>No text shows this picture.</source>
        <translation>لا يعرض أي نص هذه الصورة.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>هل قصدت {near}؟</translation>
    </message>
    <message>
        <source>Pictures lie in the folder media of the pack.</source>
        <translation>توضع الصور في المجلد media من الحزمة.</translation>
    </message>
    <message>
        <source>There is no file {target}.</source>
        <translation>لا يوجد ملف {target}.</translation>
    </message>
    <message>
        <source>Add &quot;{pack}&quot; to `requires` in pack.toml.</source>
        <translation>أضف &quot;{pack}&quot; إلى `requires` في pack.toml.</translation>
    </message>
    <message>
        <source>{target} is of a pack that this one does not require.</source>
        <translation>{target} من حزمة لا تتطلبها هذه الحزمة.</translation>
    </message>
    <message>
        <source>There is no {words} &quot;{own}&quot; in this pack.</source>
        <translation>لا يوجد هذا في هذه الحزمة: {words} &quot;{own}&quot;.</translation>
    </message>
    <message>
        <source>It is declared in plots.toml.</source>
        <translation>يُعرَّف في plots.toml.</translation>
    </message>
    <message>
        <source>It is declared under [[problem.plot]].</source>
        <translation>يُعرَّف تحت ⁦[[problem.plot]]⁩.</translation>
    </message>
    <message>
        <source>Skills are declared in skills.toml; one of another pack is written pack/id.</source>
        <translation>تُعرَّف المهارات في skills.toml؛ والمهارة من حزمة أخرى تُكتب pack/id.</translation>
    </message>
    <message>
        <source>Explorations stand in the folder explorations.</source>
        <translation>توضع الاستكشافات في المجلد explorations.</translation>
    </message>
    <message>
        <source>Problems stand in the folder problems; one of another pack is written pack/id.</source>
        <translation>توضع المسائل في المجلد problems؛ والمسألة من حزمة أخرى تُكتب pack/id.</translation>
    </message>
    <message>
        <source>The prerequisites go round in a circle: {shown}.</source>
        <translation>المتطلبات السابقة تدور في حلقة: {shown}.</translation>
    </message>
    <message>
        <source>The skill &quot;{names}&quot; is its own prerequisite.</source>
        <translation>المهارة &quot;{names}&quot; متطلب سابق لنفسها.</translation>
    </message>
    <message>
        <source>Take one of them out of `prerequisites`.</source>
        <translation>أخرج واحدة منها من `prerequisites`.</translation>
    </message>
    <message>
        <source>There is no problem of the skill &quot;{name}&quot; with difficulty {low} to {high}.</source>
        <translation>لا توجد مسألة للمهارة &quot;{name}&quot; بصعوبة من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>Write one, or change the difficulty.</source>
        <translation>اكتب واحدة، أو غيّر الصعوبة.</translation>
    </message>
    <message>
        <source>media</source>
        <translation>وسائط</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>مهارة</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>مسألة</translation>
    </message>
    <message>
        <source>Turn the sign of every entry</source>
        <translation>اعكس إشارة كل عنصر</translation>
    </message>
    <message>
        <source>Divide every entry by the number</source>
        <translation>اقسم كل عنصر على العدد</translation>
    </message>
    <message>
        <source>Multiply each term in the bracket by</source>
        <translation>اضرب كل حد في القوس في</translation>
    </message>
    <message>
        <source>Multiply each term in the bracket by the factor in front of it.</source>
        <translation>اضرب كل حد في القوس في العامل الذي أمامه.</translation>
    </message>
    <message>
        <source>Write it over</source>
        <translation>اكتبه فوق</translation>
    </message>
    <message>
        <source>Write its digits over ten, a hundred or a thousand.</source>
        <translation>اكتب أرقامه فوق عشرة أو مئة أو ألف.</translation>
    </message>
    <message>
        <source>Divide numerator and denominator by $x</source>
        <translation>اقسم البسط والمقام على $x</translation>
    </message>
    <message>
        <source>Divide numerator and denominator by a power of the letter.</source>
        <translation>اقسم البسط والمقام على قوة للحرف.</translation>
    </message>
    <message>
        <source>${body}$ tends to ${tends}$</source>
        <translation>${body}$ يؤول إلى ${tends}$</translation>
    </message>
    <message>
        <source>${bottom}$ is $0$, and</source>
        <translation>${bottom}$ هو $0$، و</translation>
    </message>
    <message>
        <source>{title}: {same}no number times $0$ is ${top}$.</source>
        <translation>{title}: {same}لا يوجد عدد إذا ضُرب في $0$ أعطى ${top}$.</translation>
    </message>
    <message>
        <source>{title}: {same}every number times $0$ is $0$, so none is meant.</source>
        <translation>{title}: {same}كل عدد في $0$ يساوي $0$، فلا عدد مقصودًا.</translation>
    </message>
    <message>
        <source>There is no value</source>
        <translation>لا توجد قيمة</translation>
    </message>
    <message>
        <source>Round to {value}</source>
        <translation>قرّب إلى {value}</translation>
    </message>
    <message>
        <source>{title}, so that the right side is zero.</source>
        <translation>{title} ليصبح الطرف الأيمن صفرًا.</translation>
    </message>
    <message>
        <source>Write down the ratio</source>
        <translation>اكتب النسبة</translation>
    </message>
    <message>
        <source>Divide the difference of the two terms by the number of steps between them</source>
        <translation>اقسم الفرق بين الحدين على عدد الخطوات بينهما</translation>
    </message>
    <message>
        <source>Find the difference and the first term</source>
        <translation>أوجد الفرق والحد الأول</translation>
    </message>
    <message>
        <source>Find the ratio and the first term</source>
        <translation>أوجد النسبة والحد الأول</translation>
    </message>
    <message>
        <source>$r^{{{many}}} = {two}$, so $r = {step}$</source>
        <translation>$r^{{{many}}} = {two}$، إذن $r = {step}$</translation>
    </message>
    <message>
        <source>and ${line} = {first}$</source>
        <translation>و ${line} = {first}$</translation>
    </message>
    <message>
        <source>Write down the differences</source>
        <translation>اكتب الفروق</translation>
    </message>
    <message>
        <source>They grow by ${second}$ each time, so $n^2$ has half of it in front.</source>
        <translation>تزداد كل مرة بمقدار ${second}$، فمعامل $n^2$ نصف ذلك.</translation>
    </message>
    <message>
        <source>Find the rest from the first two terms</source>
        <translation>أوجد الباقي من الحدين الأولين</translation>
    </message>
    <message>
        <source>{end}, with $n = 1$ and $n = 2$.</source>
        <translation>{end}، بوضع $n = 1$ و $n = 2$.</translation>
    </message>
    <message>
        <source>Leave out what is always true</source>
        <translation>احذف ما هو صحيح دائمًا</translation>
    </message>
    <message>
        <source>{title}: $0 = 0$ tells nothing new.</source>
        <translation>{title}: $0 = 0$ لا يفيد بجديد.</translation>
    </message>
    <message>
        <source>There are infinitely many solutions: {listed} can be any number{value}.</source>
        <translation>توجد حلول لا نهائية: {listed} يمكن أن يكون أي عدد{value}.</translation>
    </message>
    <message>
        <source>Write down what is known</source>
        <translation>اكتب ما هو معلوم</translation>
    </message>
    <message>
        <source>Work out the {word} side</source>
        <translation>احسب طرف {word}</translation>
    </message>
    <message>
        <source>Both sides are ${ends}$</source>
        <translation>كلا الطرفين ${ends}$</translation>
    </message>
    <message>
        <source>The sides differ: ${ends}$ is not ${ends2}$</source>
        <translation>الطرفان مختلفان: ${ends}$ لا يساوي ${ends2}$</translation>
    </message>
    <message>
        <source>Put {listed} into both sides</source>
        <translation>عوّض بـ {listed} في الطرفين</translation>
    </message>
    <message>
        <source>{title}: the left one, then the right one.</source>
        <translation>{title}: الأيسر أولًا ثم الأيمن.</translation>
    </message>
    <message>
        <source>Rewrite the {word} side</source>
        <translation>أعد كتابة طرف {word}</translation>
    </message>
    <message>
        <source>Both sides are ${ends}$, whatever the letters stand for</source>
        <translation>كلا الطرفين ${ends}$ مهما كانت قيم الحروف</translation>
    </message>
    <message>
        <source>Multiply out the left side</source>
        <translation>فك الطرف الأيسر</translation>
    </message>
    <message>
        <source>Try {listed} in both sides</source>
        <translation>جرّب {listed} في الطرفين</translation>
    </message>
    <message>
        <source>Write all numbers with the denominator ${common}$</source>
        <translation>اكتب كل الأعداد بالمقام ${common}$</translation>
    </message>
    <message>
        <source>Write all numbers as decimals</source>
        <translation>اكتب كل الأعداد أعدادًا عشرية</translation>
    </message>
    <message>
        <source>Compare: ${fact}$</source>
        <translation>قارن: ${fact}$</translation>
    </message>
    <message>
        <source>Put them in order, the largest first</source>
        <translation>رتّبها بدءًا بالأكبر</translation>
    </message>
    <message>
        <source>Put them in order, the smallest first</source>
        <translation>رتّبها بدءًا بالأصغر</translation>
    </message>
    <message>
        <source>They are equal</source>
        <translation>هما متساويان</translation>
    </message>
    <message>
        <source>Write them as they were given</source>
        <translation>اكتبها كما أُعطيت</translation>
    </message>
    <message>
        <source>The first one is the {what}</source>
        <translation>الأول هو المطلوب ({what})</translation>
    </message>
    <message>
        <source>So it is true</source>
        <translation>إذن هذا صحيح</translation>
    </message>
    <message>
        <source>So it is not true</source>
        <translation>إذن هذا غير صحيح</translation>
    </message>
    <message>
        <source>Write the story as calculations</source>
        <translation>اكتب القصة عمليات حسابية</translation>
    </message>
    <message>
        <source>No solution fits the story</source>
        <translation>لا حل يناسب القصة</translation>
    </message>
    <message>
        <source>{title}: ${before}$ does not.</source>
        <translation>{title}: ${before}$ لا يناسبها.</translation>
    </message>
    <message>
        <source>All solutions give the same numbers</source>
        <translation>كل الحلول تعطي الأعداد نفسها</translation>
    </message>
    <message>
        <source>Write it as a mixed number</source>
        <translation>اكتبه عددًا كسريًا</translation>
    </message>
    <message>
        <source>Read off the number in front of ${power}$</source>
        <translation>اقرأ معامل ${power}$</translation>
    </message>
    <message>
        <source>{title}: ${term}$ grows faster than all other terms together.</source>
        <translation>{title}: ${term}$ يزداد أسرع من كل الحدود الأخرى معًا.</translation>
    </message>
    <message>
        <source>The denominator grows faster</source>
        <translation>المقام يزداد أسرع</translation>
    </message>
    <message>
        <source>The denominator grows faster.</source>
        <translation>المقام يزداد أسرع.</translation>
    </message>
    <message>
        <source>The numerator grows faster</source>
        <translation>البسط يزداد أسرع</translation>
    </message>
    <message>
        <source>The numerator grows faster.</source>
        <translation>البسط يزداد أسرع.</translation>
    </message>
    <message>
        <source>Divide numerator and denominator by ${strongest}$, which grows fastest</source>
        <translation>اقسم البسط والمقام على ${strongest}$، وهو الأسرع ازديادًا</translation>
    </message>
    <message>
        <source>What grows more slowly, divided by it, tends to $0$</source>
        <translation>ما يزداد أبطأ يؤول عند القسمة عليه إلى $0$</translation>
    </message>
    <message>
        <source>between $-1$ and $1$</source>
        <translation>بين $-1$ و $1$</translation>
    </message>
    <message>
        <source>between two numbers</source>
        <translation>بين عددين</translation>
    </message>
    <message>
        <source>The values of ${waves}$ stay {bounds}, and ${rest}$ tends to $0$.</source>
        <translation>قيم ${waves}$ تبقى {bounds}، و ${rest}$ يؤول إلى $0$.</translation>
    </message>
    <message>
        <source>{name} ≥ 0 and {value}</source>
        <translation>⁦{name} ≥ 0⁩ و {value}</translation>
    </message>
    <message>
        <source>Lemma tries to start it again the next time.</source>
        <translation>سيحاول Lemma تشغيلها من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>ended unexpectedly</source>
        <translation>انتهت على نحو غير متوقع</translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation>تعذّر بدؤها</translation>
    </message>
    <message>
        <source>The {name} process {what}: {reason}.</source>
        <translation>العملية {name} {what}: {reason}.</translation>
    </message>
    <message>
        <source>plot</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>exploration</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>not one of the branches</source>
        <translation>ليس أحد الفروع</translation>
    </message>
    <message>
        <source>The brace of this table is not closed on the line where it was opened, or a comma is missing in it</source>
        <translation>قوس هذا الجدول المعقوف غير مغلق في السطر الذي فُتح فيه، أو تنقص فاصلة بداخله</translation>
    </message>
    <message>
        <source>Texts stand in quotation marks: &quot;like this&quot;, or &apos;like this&apos; where there are backslashes.</source>
        <translation>توضع النصوص بين علامتَي اقتباس: &quot;هكذا&quot;، أو &apos;هكذا&apos; حيث توجد شرطات مائلة عكسية.</translation>
    </message>
    <message>
        <source>(column {column})</source>
        <translation>(العمود {column})</translation>
    </message>
    <message>
        <source>The quotation marks here are curly ones</source>
        <translation>علامات الاقتباس هنا مقوّسة</translation>
    </message>
    <message>
        <source>Write straight ones: &quot;like this&quot;.</source>
        <translation>اكتبها مستقيمة: &quot;هكذا&quot;.</translation>
    </message>
    <message>
        <source>Invalid hex</source>
        <translation>عدد ست عشري غير صالح</translation>
    </message>
    <message>
        <source>Escaped character</source>
        <translation>حرف مسبوق بشرطة عكسية</translation>
    </message>
    <message>
        <source>There is a backslash in a text in double quotes</source>
        <translation>توجد شرطة مائلة عكسية في نص بين علامتَي اقتباس مزدوجتين</translation>
    </message>
    <message>
        <source>Put a text with LaTeX in single quotes, &apos;like this&apos;, or write each backslash twice.</source>
        <translation>ضع النص الذي فيه LaTeX بين علامتَي اقتباس مفردتين، &apos;هكذا&apos;، أو اكتب كل شرطة مائلة عكسية مرتين.</translation>
    </message>
    <message>
        <source>Illegal character &apos;\n&apos;</source>
        <translation>حرف غير مسموح ⁦&apos;\n&apos;⁩</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>نص غير مكتمل</translation>
    </message>
    <message>
        <source>The quotation marks opened here are not closed on this line</source>
        <translation>علامة الاقتباس المفتوحة هنا غير مغلقة في هذا السطر</translation>
    </message>
    <message>
        <source>Close them; for a text of several lines write &apos;&apos;&apos;three of them&apos;&apos;&apos; at both ends.</source>
        <translation>أغلقها؛ وللنص المكوّن من عدة أسطر اكتب &apos;&apos;&apos;ثلاثًا منها&apos;&apos;&apos; في كلا الطرفين.</translation>
    </message>
    <message>
        <source>There is a sign here that cannot be seen</source>
        <translation>يوجد هنا حرف لا يُرى</translation>
    </message>
    <message>
        <source>Delete it and type the line again; a tab may stand between words only.</source>
        <translation>احذفه واكتب السطر من جديد؛ ولا يجوز أن يكون حرف الجدولة إلا بين الكلمات.</translation>
    </message>
    <message>
        <source>The three quotation marks opened here are not closed</source>
        <translation>علامات الاقتباس الثلاث المفتوحة هنا غير مغلقة</translation>
    </message>
    <message>
        <source>Write three of them at the end of the text too.</source>
        <translation>اكتب ثلاثًا منها في نهاية النص أيضًا.</translation>
    </message>
    <message>
        <source>There is a colon where an equals sign belongs</source>
        <translation>توجد نقطتان رأسيتان في موضع علامة المساواة</translation>
    </message>
    <message>
        <source>Write id = &quot;...&quot;, with an equals sign.</source>
        <translation>اكتب ⁦id = &quot;...&quot;⁩، بعلامة مساواة.</translation>
    </message>
    <message>
        <source>There should be an equals sign here</source>
        <translation>يجب أن تكون هنا علامة مساواة</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>تعليمة غير صالحة</translation>
    </message>
    <message>
        <source>Invalid initial character for a key</source>
        <translation>حرف أول غير صالح لمفتاح</translation>
    </message>
    <message>
        <source>This line begins like a list</source>
        <translation>يبدأ هذا السطر كقائمة</translation>
    </message>
    <message>
        <source>A list is written in square brackets: [1, 2, 3].</source>
        <translation>تُكتب القائمة بين قوسين مربعين: ⁦[1, 2, 3]⁩.</translation>
    </message>
    <message>
        <source>This line is neither a field nor a table</source>
        <translation>هذا السطر ليس حقلًا ولا جدولًا</translation>
    </message>
    <message>
        <source>A field is written as name = &quot;text&quot;, a table as [name].</source>
        <translation>يُكتب الحقل على شكل ⁦name = &quot;text&quot;⁩، والجدول على شكل ⁦[name]⁩.</translation>
    </message>
    <message>
        <source>The square brackets of this table are not closed</source>
        <translation>القوسان المربعان لهذا الجدول غير مغلقين</translation>
    </message>
    <message>
        <source>Write [problem.answer], or [[problem]] with two on each side.</source>
        <translation>اكتب ⁦[problem.answer]⁩، أو ⁦[[problem]]⁩ بقوسين في كل جهة.</translation>
    </message>
    <message>
        <source>This field stands twice</source>
        <translation>هذا الحقل مكرّر</translation>
    </message>
    <message>
        <source>Keep one of the two; a new problem begins with [[problem]].</source>
        <translation>أبقِ واحدًا منهما؛ وتبدأ المسألة الجديدة بـ ⁦[[problem]]⁩.</translation>
    </message>
    <message>
        <source>Cannot declare</source>
        <translation>لا يمكن تعريف</translation>
    </message>
    <message>
        <source>Cannot mutate</source>
        <translation>لا يمكن تغيير</translation>
    </message>
    <message>
        <source>Duplicate inline</source>
        <translation>تكرار داخل السطر</translation>
    </message>
    <message>
        <source>This table or field stands twice</source>
        <translation>هذا الجدول أو الحقل مكرّر</translation>
    </message>
    <message>
        <source>The square bracket of this list is not closed, or a comma is missing in it</source>
        <translation>القوس المربع لهذه القائمة غير مغلق، أو تنقص فاصلة بداخلها</translation>
    </message>
    <message>
        <source>This looks like a date, but is none</source>
        <translation>هذا يشبه تاريخًا، لكنه ليس كذلك</translation>
    </message>
    <message>
        <source>There is a number here with far too many digits</source>
        <translation>يوجد هنا عدد فيه أرقام كثيرة جدًّا</translation>
    </message>
    <message>
        <source>This is not TOML</source>
        <translation>هذا ليس TOML</translation>
    </message>
    <message>
        <source>Look at the quotation marks, brackets and equals signs here.</source>
        <translation>انظر إلى علامات الاقتباس والأقواس وعلامات المساواة هنا.</translation>
    </message>
    <message>
        <source>There is nothing behind the equals sign</source>
        <translation>لا شيء بعد علامة المساواة</translation>
    </message>
    <message>
        <source>Write the value there, or delete the line.</source>
        <translation>اكتب القيمة هناك، أو احذف السطر.</translation>
    </message>
    <message>
        <source>{word} is not read</source>
        <translation>لا يُقرأ {word}</translation>
    </message>
    <message>
        <source>Write true or false, in small letters and without quotation marks.</source>
        <translation>اكتب true أو false، بحروف صغيرة وبلا علامات اقتباس.</translation>
    </message>
    <message>
        <source>A number begins with a point here</source>
        <translation>يوجد هنا عدد يبدأ بنقطة</translation>
    </message>
    <message>
        <source>Write 0{value}.</source>
        <translation>اكتب ⁦0{value}⁩.</translation>
    </message>
    <message>
        <source>There is something here that is no value</source>
        <translation>يوجد هنا شيء ليس قيمة</translation>
    </message>
    <message>
        <source>Decimal numbers are written with a point: 1.5.</source>
        <translation>تُكتب الأعداد العشرية بنقطة: 1.5.</translation>
    </message>
    <message>
        <source>The quotation marks are missing here</source>
        <translation>علامتا الاقتباس ناقصتان هنا</translation>
    </message>
    <message>
        <source>A quotation mark or apostrophe inside the text ends it here</source>
        <translation>علامة اقتباس أو فاصلة علوية داخل النص تُنهيه هنا</translation>
    </message>
    <message>
        <source>Put the text in double quotes, or in three single ones: &apos;&apos;&apos;it&apos;s like this&apos;&apos;&apos;.</source>
        <translation>ضع النص بين علامتَي اقتباس مزدوجتين، أو بين ثلاث مفردات: &apos;&apos;&apos;هكذا&apos;&apos;&apos;.</translation>
    </message>
    <message>
        <source>A quotation mark inside the text ends it here</source>
        <translation>علامة اقتباس داخل النص تُنهيه هنا</translation>
    </message>
    <message>
        <source>Put a text with double quotes in it in single ones: &apos;He said &quot;yes&quot;&apos;.</source>
        <translation>ضع النص الذي فيه علامات اقتباس مزدوجة بين علامتين مفردتين: &apos;قال &quot;نعم&quot;&apos;.</translation>
    </message>
    <message>
        <source>There is a comma in a number</source>
        <translation>توجد فاصلة في عدد</translation>
    </message>
    <message>
        <source>A number ends with a point here</source>
        <translation>يوجد هنا عدد ينتهي بنقطة</translation>
    </message>
    <message>
        <source>Write {before}.0, or leave the point out.</source>
        <translation>اكتب ⁦{before}.0⁩، أو احذف النقطة.</translation>
    </message>
    <message>
        <source>A number begins with a zero here</source>
        <translation>يوجد هنا عدد يبدأ بصفر</translation>
    </message>
    <message>
        <source>Something stands behind the number</source>
        <translation>يوجد شيء بعد العدد</translation>
    </message>
    <message>
        <source>Something stands here that does not belong to this line</source>
        <translation>يوجد هنا شيء لا ينتمي إلى هذا السطر</translation>
    </message>
    <message>
        <source>Begin a new line for each field.</source>
        <translation>ابدأ سطرًا جديدًا لكل حقل.</translation>
    </message>
    <message>
        <source>This file has {data} bytes; {max_text} are allowed.</source>
        <translation>حجم هذا الملف {data} بايت؛ والمسموح {max_text}.</translation>
    </message>
    <message>
        <source>Spread it over several files.</source>
        <translation>وزّعه على عدة ملفات.</translation>
    </message>
    <message>
        <source>No field of a pack needs so many.</source>
        <translation>لا يحتاج أي حقل في الحزمة إلى كل هذا العدد.</translation>
    </message>
    <message>
        <source>In double quotes {lost} means a sign that cannot be seen, not LaTeX.</source>
        <translation>بين علامتَي اقتباس مزدوجتين يعني {lost} حرفًا لا يُرى، لا LaTeX.</translation>
    </message>
    <message>
        <source>Put a text with backslashes in single quotes, &apos;like this&apos;, or write each backslash twice.</source>
        <translation>ضع النص الذي فيه شرطات مائلة عكسية بين علامتَي اقتباس مفردتين، &apos;هكذا&apos;، أو اكتب كل شرطة عكسية مرتين.</translation>
    </message>
    <message>
        <source>This number cannot be used: it has more than {max_digits} digits, or is none at all.</source>
        <translation>لا يمكن استخدام هذا العدد: فيه أكثر من {max_digits} رقمًا، أو ليس عددًا أصلًا.</translation>
    </message>
    <message>
        <source>A count has no unit: take the kind integer, and say in the statement what is counted.</source>
        <translation>العدد الناتج من العدّ لا وحدة له: استخدم النوع integer، واذكر في نص المسألة ما الذي يُعدّ.</translation>
    </message>
    <message>
        <source>The unit {unit} is not written like this.</source>
        <translation>لا تُكتب الوحدة {unit} هكذا.</translation>
    </message>
    <message>
        <source>The unit {unit} would be read as {parts}.</source>
        <translation>ستُقرأ الوحدة {unit} على أنها {parts}.</translation>
    </message>
    <message>
        <source>The unit {unit} would be read as one per millisecond.</source>
        <translation>ستُقرأ الوحدة {unit} على أنها واحد لكل ميلي ثانية.</translation>
    </message>
    <message>
        <source>I do not know the unit {unit}.</source>
        <translation>لا أعرف الوحدة {unit}.</translation>
    </message>
    <message>
        <source>{unit} is no unit.</source>
        <translation>{unit} ليست وحدة.</translation>
    </message>
    <message>
        <source>There is a number in the unit {unit}.</source>
        <translation>يوجد عدد في الوحدة {unit}.</translation>
    </message>
    <message>
        <source>It belongs to the value.</source>
        <translation>مكانه في القيمة.</translation>
    </message>
    <message>
        <source>Did you mean {known}?</source>
        <translation>هل قصدت {known}؟</translation>
    </message>
    <message>
        <source>A name is one to twenty letters, with _ and letters or digits behind them if you like: speed, v_0.</source>
        <translation>الاسم من حرف إلى عشرين حرفًا، ويمكن أن تتبعه _ وحروف أو أرقام: ⁦speed, v_0⁩.</translation>
    </message>
    <message>
        <source>{name} cannot be a name.</source>
        <translation>لا يمكن أن يكون {name} اسمًا.</translation>
    </message>
    <message>
        <source>a constant</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>a function or a word of the language</source>
        <translation>دالة أو كلمة من كلمات اللغة</translation>
    </message>
    <message>
        <source>Choose another one, such as {name}.</source>
        <translation>اختر اسمًا آخر، مثل {name}.</translation>
    </message>
    <message>
        <source>{name} means something already: it is {what}.</source>
        <translation>لـ{name} معنى من قبل: هو {what}.</translation>
    </message>
    <message>
        <source>The name {name} stands twice.</source>
        <translation>الاسم {name} مكرّر.</translation>
    </message>
    <message>
        <source>The other is in line {line}.</source>
        <translation>الآخر في السطر {line}.</translation>
    </message>
    <message>
        <source>There are not {most} different entries: only {number} are possible.</source>
        <translation>لا يوجد {most} من العناصر المختلفة: الممكن {number} فقط.</translation>
    </message>
    <message>
        <source>Make the range wider, or the list shorter.</source>
        <translation>وسّع المدى، أو قصّر القائمة.</translation>
    </message>
    <message>
        <source>There is no value that {name} could have.</source>
        <translation>لا توجد قيمة يمكن أن يأخذها {name}.</translation>
    </message>
    <message>
        <source>Make the range wider.</source>
        <translation>وسّع المدى.</translation>
    </message>
    <message>
        <source>{low} is greater than {high}.</source>
        <translation>{low} أكبر من {high}.</translation>
    </message>
    <message>
        <source>The smaller one stands first: [{high}, {low}].</source>
        <translation>يُكتب الأصغر أولًا: ⁦[{high}, {low}]⁩.</translation>
    </message>
    <message>
        <source>Leave out what is not needed, or make several parts of it.</source>
        <translation>احذف ما لا لزوم له، أو اجعله عدة أجزاء.</translation>
    </message>
    <message>
        <source>This text has {count} words; {max_words} are about as many as get read.</source>
        <translation>في هذا النص {count} كلمة؛ و{max_words} هو تقريبًا أكثر ما يُقرأ.</translation>
    </message>
    <message>
        <source>Make two sentences of it.</source>
        <translation>اجعلها جملتين.</translation>
    </message>
    <message>
        <source>The sentence that begins &quot;{begin}&quot; has {longest} words.</source>
        <translation>في الجملة التي تبدأ بـ &quot;{begin}&quot; عدد الكلمات {longest}.</translation>
    </message>
    <message>
        <source>Shorter sentences and shorter words help.</source>
        <translation>الجمل الأقصر والكلمات الأقصر تساعد.</translation>
    </message>
    <message>
        <source>This text reads like school year {grade} (Flesch-Kincaid).</source>
        <translation>مستوى قراءة هذا النص يناسب السنة الدراسية {grade} (Flesch-Kincaid).</translation>
    </message>
    <message>
        <source>a pack is signed with `sign`</source>
        <translation>تُوقَّع الحزمة بالأمر `sign`</translation>
    </message>
    <message>
        <source>This is not a signature as `lemma pack sign` writes it.</source>
        <translation>هذا ليس توقيعًا كما يكتبه `lemma pack sign`.</translation>
    </message>
    <message>
        <source>The signature does not belong to this pack, or the pack was changed.</source>
        <translation>التوقيع لا يخص هذه الحزمة، أو غُيّرت الحزمة.</translation>
    </message>
    <message>
        <source>lemma private key 1</source>
        <translation>مفتاح Lemma الخاص 1</translation>
    </message>
    <message>
        <source>salt: {salt}</source>
        <translation>ملح: {salt}</translation>
    </message>
    <message>
        <source>sealed: {sealed}</source>
        <translation>مختوم: {sealed}</translation>
    </message>
    <message>
        <source>key: {seed}</source>
        <translation>مفتاح: {seed}</translation>
    </message>
    <message>
        <source>{path} is already there; keys are never overwritten.</source>
        <translation>{path} موجود من قبل؛ ولا تُستبدل المفاتيح أبدًا.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{path} is not a private key of Lemma.</source>
        <translation>{path} ليس مفتاحًا خاصًّا من Lemma.</translation>
    </message>
    <message>
        <source>Make one with `lemma pack key`.</source>
        <translation>أنشئ واحدًا بالأمر `lemma pack key`.</translation>
    </message>
    <message>
        <source>{path} is sealed with a pass phrase.</source>
        <translation>{path} مقفل بعبارة مرور.</translation>
    </message>
    <message>
        <source>This is not the pass phrase of {path}, or the file is damaged.</source>
        <translation>هذه ليست عبارة مرور {path}، أو الملف تالف.</translation>
    </message>
    <message>
        <source>The pass phrase could not be worked on: {memory} MB of free memory are needed.</source>
        <translation>تعذّرت معالجة عبارة المرور: لا بد من {memory} MB من الذاكرة الحرة.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>أغلق البرامج الأخرى.</translation>
    </message>
    <message>
        <source>Ask its author for the pack once more.</source>
        <translation>اطلب الحزمة من مؤلفها مرة أخرى.</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>هنا من قبل</translation>
    </message>
    <message>
        <source>There is no version {version} of {name} here.</source>
        <translation>لا يوجد هنا الإصدار {version} من {name}.</translation>
    </message>
    <message>
        <source>There is {have}.</source>
        <translation>الموجود {have}.</translation>
    </message>
    <message>
        <source>Another Lemma is busy with the lesson packs.</source>
        <translation>نسخة أخرى من Lemma تعمل على حزم الدروس.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول من جديد بعد لحظة.</translation>
    </message>
    <message>
        <source>It is in the wrong place.</source>
        <translation>إنها في غير مكانها.</translation>
    </message>
    <message>
        <source>{name} of {name2} was set aside: {message}</source>
        <translation>وُضع {name} من {name2} جانبًا: {message}</translation>
    </message>
    <message>
        <source>There is no lesson pack {name} here.</source>
        <translation>لا توجد هنا حزمة دروس {name}.</translation>
    </message>
    <message>
        <source>See `lemma pack list`.</source>
        <translation>انظر `lemma pack list`.</translation>
    </message>
    <message>
        <source>This key has more than {max_key_parts} parts.</source>
        <translation>في هذا المفتاح أكثر من {max_key_parts} من الأجزاء.</translation>
    </message>
    <message>
        <source>There are more than {max_depth} tables and lists inside one another here.</source>
        <translation>يوجد هنا أكثر من {max_depth} من الجداول والقوائم بعضها داخل بعض.</translation>
    </message>
    <message>
        <source>There are more than {max_entries} keys and entries in this file.</source>
        <translation>في هذا الملف أكثر من {max_entries} من المفاتيح والعناصر.</translation>
    </message>
    <message>
        <source>Give the pack an id of its own.</source>
        <translation>أعطِ الحزمة معرّفًا خاصًّا بها.</translation>
    </message>
    <message>
        <source>{id} used to be signed by {key}; this pack is not signed.</source>
        <translation>كانت {id} موقّعة بالمفتاح {key}؛ وهذه الحزمة غير موقّعة.</translation>
    </message>
    <message>
        <source>Ask its author for the signed one.</source>
        <translation>اطلب الحزمة الموقّعة من مؤلفها.</translation>
    </message>
    <message>
        <source>{id} is known as signed by {key}; this pack is signed by somebody else, {key2}.</source>
        <translation>تُعرف {id} موقّعة بالمفتاح {key}؛ وهذه الحزمة موقّعة من شخص آخر، {key2}.</translation>
    </message>
    <message>
        <source>If its author told you of a new key, remove the pack and forget the old key first.</source>
        <translation>إن أخبرك مؤلفها بمفتاح جديد، فاحذف الحزمة وانسَ المفتاح القديم أولًا.</translation>
    </message>
    <message>
        <source>{id} {version} is here already, with other content.</source>
        <translation>{id} {version} هنا من قبل، بمحتوى آخر.</translation>
    </message>
    <message>
        <source>Its author has to raise the version; or remove yours first.</source>
        <translation>على مؤلفها أن يرفع رقم الإصدار؛ أو احذف حزمتك أولًا.</translation>
    </message>
    <message>
        <source>Not signed: nobody can tell who wrote it, or whether it was changed.</source>
        <translation>غير موقّعة: لا يمكن لأحد معرفة من كتبها، أو هل غُيّرت.</translation>
    </message>
    <message>
        <source>Signed by the key {key}.</source>
        <translation>موقّعة بالمفتاح {key}.</translation>
    </message>
    <message>
        <source>This is a word, and the kind of answer asks for mathematics.</source>
        <translation>هذه كلمة، ونوع الجواب يتطلب عبارة رياضية.</translation>
    </message>
    <message>
        <source>no number: the letter {unknown} has no value</source>
        <translation>ليس عددًا: ليس للحرف {unknown} قيمة</translation>
    </message>
    <message>
        <source>The answer is {which}.</source>
        <translation>الجواب: {which}.</translation>
    </message>
    <message>
        <source>This is a word, and mathematics is needed here.</source>
        <translation>هذه كلمة، والمطلوب هنا عبارة رياضية.</translation>
    </message>
    <message>
        <source>The parameter {name} has no value.</source>
        <translation>ليس للمعامل {name} قيمة.</translation>
    </message>
    <message>
        <source>These parameters do not meet the condition {failed}.</source>
        <translation>هذه المعاملات لا تحقق الشرط {failed}.</translation>
    </message>
    <message>
        <source>In the condition &apos;{text}&apos;: {sentence}</source>
        <translation>في الشرط &apos;{text}&apos;: {sentence}</translation>
    </message>
    <message>
        <source>The condition {worst} is not met, and there is no parameter that could be drawn again.</source>
        <translation>الشرط {worst} غير متحقق، ولا يوجد معامل يمكن سحبه من جديد.</translation>
    </message>
    <message>
        <source>{max_draws} draws in a row did not meet the conditions: {worst} failed {times} times.</source>
        <translation>لم تحقق {max_draws} سحبة متتالية الشروط: أخفق {worst} في {times} منها.</translation>
    </message>
    <message>
        <source>Make the ranges of the parameters fit better.</source>
        <translation>اجعل مديات المعاملات أكثر توافقًا.</translation>
    </message>
    <message>
        <source>The item must be a whole number from 1 to {of}.</source>
        <translation>يجب أن يكون العنصر عددًا صحيحًا من 1 إلى {of}.</translation>
    </message>
    <message>
        <source>Nobody was there to type what was asked for ({asked}).</source>
        <translation>لم يكن هناك أحد ليكتب المطلوب ({asked}).</translation>
    </message>
    <message>
        <source>Your placement took {skill} for known; this shows whether it is.</source>
        <translation>عدّ تحديد مستواك {skill} معروفة لك؛ وهذا يبيّن هل هي كذلك.</translation>
    </message>
    <message>
        <source>{skill} is due for review: you would still know it with a chance of {left}.</source>
        <translation>حان وقت مراجعة {skill}: احتمال أنك ما زلت تعرفها {left}.</translation>
    </message>
    <message>
        <source>You have begun {last}; once more, until it goes well.</source>
        <translation>لقد بدأت {last}؛ مرة أخرى حتى تتقنها.</translation>
    </message>
    <message>
        <source>you know {needs}</source>
        <translation>أنت تعرف {needs}</translation>
    </message>
    <message>
        <source>it needs nothing else first</source>
        <translation>لا يحتاج إلى شيء آخر قبله</translation>
    </message>
    <message>
        <source>{name} comes next: {because}.</source>
        <translation>التالي هو {name}: {because}.</translation>
    </message>
    <message>
        <source>{name} again, in turn with {last}: mixed practice lasts longer.</source>
        <translation>مرة أخرى {name}، بالتناوب مع {last}: التدرّب المنوّع أثره أطول.</translation>
    </message>
    <message>
        <source>You have begun {name}; a few more make it stay.</source>
        <translation>لقد بدأت {name}؛ بضع مسائل أخرى تثبّتها.</translation>
    </message>
    <message>
        <source>{skill} is what there is to practise here.</source>
        <translation>المتاح للتدرّب هنا هو {skill}.</translation>
    </message>
    <message>
        <source>{missing}, which is not familiar yet</source>
        <translation>{missing} (ليست مألوفة بعد)</translation>
    </message>
    <message>
        <source>{missing}, which are not familiar yet</source>
        <translation>{missing} (ليست مألوفة بعد)</translation>
    </message>
    <message>
        <source>Question {number} of {most} at most: {skill}.</source>
        <translation>السؤال {number} من {most} على الأكثر: {skill}.</translation>
    </message>
    <message>
        <source>{name} is no archive of Lemma ({error}).</source>
        <translation>{name} ليس أرشيفًا من Lemma ({error}).</translation>
    </message>
    <message>
        <source>it has more than {max_rows} rows</source>
        <translation>فيه أكثر من {max_rows} صفًّا</translation>
    </message>
    <message>
        <source>a line is longer than {max_line} bytes</source>
        <translation>سطر فيه أطول من {max_line} بايت</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>ليس مكتوبًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>it is not what was exported: its checksum differs</source>
        <translation>ليس هو ما صُدّر: مجموع التحقق مختلف</translation>
    </message>
    <message>
        <source>it cannot be unpacked ({error})</source>
        <translation>لا يمكن فك ضغطه ({error})</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>موجود مرتين</translation>
    </message>
    <message>
        <source>{title} is too big to be an archive of Lemma.</source>
        <translation>{title} أكبر من أن يكون أرشيفًا من Lemma.</translation>
    </message>
    <message>
        <source>{title} is no archive of Lemma: it has no {head}.</source>
        <translation>{title} ليس أرشيفًا من Lemma: لا يوجد فيه {head}.</translation>
    </message>
    <message>
        <source>{title} was written by a newer Lemma.</source>
        <translation>{title} كتبه إصدار أحدث من Lemma.</translation>
    </message>
    <message>
        <source>Import it with that one.</source>
        <translation>استورده بذلك الإصدار.</translation>
    </message>
    <message>
        <source>the learners are not what they should be</source>
        <translation>بيانات المتعلّمين ليست كما يجب</translation>
    </message>
    <message>
        <source>a learner is there twice</source>
        <translation>متعلّم موجود مرتين</translation>
    </message>
    <message>
        <source>{name} is not there, or no file of a learner</source>
        <translation>{name} غير موجود، أو ليس ملفًّا لمتعلّم</translation>
    </message>
    <message>
        <source>{title} was not taken in: {where}: {what}.</source>
        <translation>لم يُدخَل {title}: {where}: {what}.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>صدّره من جديد.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} ليس ملفًّا.</translation>
    </message>
    <message>
        <source>{name} has {st_size} bytes; {max_archive} are allowed.</source>
        <translation>حجم {name} هو {st_size} بايت؛ والمسموح {max_archive}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}).</source>
        <translation>تتعذّر قراءة {path} ({strerror}).</translation>
    </message>
    <message>
        <source>{name} is no archive of Lemma: it is no zip file, or it is cut off.</source>
        <translation>{name} ليس أرشيفًا من Lemma: ليس ملف zip، أو هو مقطوع.</translation>
    </message>
    <message>
        <source>{name} is no archive of Lemma: its table of contents is not what it should be.</source>
        <translation>{name} ليس أرشيفًا من Lemma: جدول محتوياته ليس كما يجب.</translation>
    </message>
    <message>
        <source>An empty record</source>
        <translation>سجل فارغ</translation>
    </message>
    <message>
        <source>The backup {name}</source>
        <translation>النسخة الاحتياطية {name}</translation>
    </message>
    <message>
        <source>{what} has taken its place.</source>
        <translation>أصبح في مكانه الآن: {what}.</translation>
    </message>
    <message>
        <source>From the damaged one: {merged}.</source>
        <translation>من السجل التالف: {merged}.</translation>
    </message>
    <message>
        <source>quiz result</source>
        <translation>نتيجة اختبار</translation>
    </message>
    <message>
        <source>({known} more were here already)</source>
        <translation>(وكان هنا من قبل {known})</translation>
    </message>
    <message>
        <source>{name}, new here: {parts} taken in{known}</source>
        <translation>{name}، جديد هنا: أُدخل {parts}{known}</translation>
    </message>
    <message>
        <source>{name}, here already: {parts} taken in{known}</source>
        <translation>{name}، موجود من قبل: أُدخل {parts}{known}</translation>
    </message>
    <message>
        <source>Nothing was asked, so practice begins with what needs nothing else.</source>
        <translation>لم يُطرح أي سؤال، لذلك يبدأ التدرّب بما لا يحتاج إلى شيء آخر.</translation>
    </message>
    <message>
        <source>one question</source>
        <translation>سؤال واحد</translation>
    </message>
    <message>
        <source>After {asked}: practice begins with what needs nothing else.</source>
        <translation>بعد {asked}: يبدأ التدرّب بما لا يحتاج إلى شيء آخر.</translation>
    </message>
    <message>
        <source>After {asked}: {known} of {skills} skills look familiar; practice starts from there.</source>
        <translation>بعد {asked}: تبدو {known} من {skills} من المهارات مألوفة؛ ويبدأ التدرّب من هناك.</translation>
    </message>
    <message>
        <source>They come back as reviews, a few a day, so that anything that was misjudged will show.</source>
        <translation>ستعود للمراجعة، بضع مهارات في اليوم، فيظهر كل ما أُسيء تقديره.</translation>
    </message>
    <message>
        <source>You can begin with {skill}.</source>
        <translation>يمكنك أن تبدأ بـ{skill}.</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>one minute left</source>
        <translation>بقيت دقيقة واحدة</translation>
    </message>
    <message>
        <source>{left} minutes left</source>
        <translation>بقي من الدقائق {left}</translation>
    </message>
    <message>
        <source>Problem {problems} of about {expected}, {time}.</source>
        <translation>المسألة {problems} من نحو {expected}، {time}.</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>حان وقتها الآن</translation>
    </message>
    <message>
        <source>due now, the most forgotten first</source>
        <translation>حان وقتها الآن، والأكثر نسيانًا أولًا</translation>
    </message>
    <message>
        <source>skill you have begun</source>
        <translation>مهارة بدأتها</translation>
    </message>
    <message>
        <source>skills you have begun</source>
        <translation>مهارات بدأتها</translation>
    </message>
    <message>
        <source>until it is familiar</source>
        <translation>حتى تصبح مألوفة</translation>
    </message>
    <message>
        <source>until they are familiar</source>
        <translation>حتى تصبح مألوفة</translation>
    </message>
    <message>
        <source>new skill</source>
        <translation>مهارة جديدة</translation>
    </message>
    <message>
        <source>new skills</source>
        <translation>مهارات جديدة</translation>
    </message>
    <message>
        <source>you know what it builds on</source>
        <translation>أنت تعرف ما تُبنى عليه</translation>
    </message>
    <message>
        <source>you know what they build on</source>
        <translation>أنت تعرف ما تُبنى عليه</translation>
    </message>
    <message>
        <source>they need nothing else first</source>
        <translation>لا تحتاج إلى شيء آخر قبلها</translation>
    </message>
    <message>
        <source>skill to keep fresh</source>
        <translation>مهارة لإبقائها حاضرة</translation>
    </message>
    <message>
        <source>skills to keep fresh</source>
        <translation>مهارات لإبقائها حاضرة</translation>
    </message>
    <message>
        <source>nothing else is waiting</source>
        <translation>لا شيء آخر بانتظارك</translation>
    </message>
    <message>
        <source>{minutes} minutes: there is nothing to practise</source>
        <translation>{minutes} دقيقة: لا شيء تتدرّب عليه</translation>
    </message>
    <message>
        <source>your pace</source>
        <translation>سرعتك</translation>
    </message>
    <message>
        <source>the usual pace, until yours is known</source>
        <translation>السرعة المعتادة، حتى تُعرف سرعتك</translation>
    </message>
    <message>
        <source>{name}: no problems.</source>
        <translation>{name}: لا مسائل.</translation>
    </message>
    <message>
        <source>{problems}, {right_share} right, {hints}</source>
        <translation>{problems}، الصحيح {right_share}، {hints}</translation>
    </message>
    <message>
        <source>last on {last}</source>
        <translation>آخرها في {last}</translation>
    </message>
    <message>
        <source>{problems}, {right_share} right</source>
        <translation>{problems}، الصحيح {right_share}</translation>
    </message>
    <message>
        <source>{where}: {tries} answers in a row not right without help, the last on {last}.</source>
        <translation>{where}: عدد الأجوبة المتتالية غير الصحيحة دون مساعدة {tries}، آخرها في {last}.</translation>
    </message>
    <message>
        <source>{given_up} given up</source>
        <translation>المتروك {given_up}</translation>
    </message>
    <message>
        <source>{name}: {wrong} of {attempts} not right{given_up}</source>
        <translation>{name}: غير الصحيح {wrong} من {attempts}{given_up}</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>لا ملاحظة</translation>
    </message>
    <message>
        <source>{undecided} to be judged</source>
        <translation>ينتظر التقييم {undecided}</translation>
    </message>
    <message>
        <source>{quiz}, {name}, {day}: {earned} of {possible}.</source>
        <translation>{quiz}، {name}، {day}: {earned} من {possible}.</translation>
    </message>
    <message>
        <source>and {count}.</source>
        <translation>و{count}.</translation>
    </message>
    <message>
        <source>Skills by how well they are known: {said}.</source>
        <translation>المهارات بحسب درجة معرفتها: {said}.</translation>
    </message>
    <message>
        <source>{report} The bars in front are those right at once and without a hint.</source>
        <translation>{report} الأعمدة الأمامية هي ما كان صحيحًا من أول مرة ودون تلميح.</translation>
    </message>
    <message>
        <source>Problems a week since {first}: {most} at most.</source>
        <translation>المسائل في الأسبوع منذ {first}: {most} على الأكثر.</translation>
    </message>
    <message>
        <source>right at once, no hint</source>
        <translation>صحيح من أول مرة، دون تلميح</translation>
    </message>
    <message>
        <source>The second line are those right at once and without a hint.</source>
        <translation>الخط الثاني هو ما كان صحيحًا من أول مرة ودون تلميح.</translation>
    </message>
    <message>
        <source>week from</source>
        <translation>الأسبوع بدءًا من</translation>
    </message>
    <message>
        <source>The record of {name} has a value in it that is none ({error}).</source>
        <translation>في سجل {name} قيمة غير صالحة ({error}).</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ساعة و{minutes} دقيقة</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} دقيقة</translation>
    </message>
    <message>
        <source>No problems in the last seven days.</source>
        <translation>لا مسائل في الأيام السبعة الأخيرة.</translation>
    </message>
    <message>
        <source>{unaided} right at once and without a hint</source>
        <translation>الصحيح من أول مرة ودون تلميح {unaided}</translation>
    </message>
    <message>
        <source>on {days}</source>
        <translation>في {days}</translation>
    </message>
    <message>
        <source>{problems} {where} in the last seven days, {right}, in {seconds}.</source>
        <translation>{problems} {where} خلال الأيام السبعة الأخيرة، {right}، في {seconds}.</translation>
    </message>
    <message>
        <source>No problems yet.</source>
        <translation>لا مسائل بعد.</translation>
    </message>
    <message>
        <source>{problems} on {days} since {first}.</source>
        <translation>{problems} في {days} منذ {first}.</translation>
    </message>
    <message>
        <source>{name}: begun, and now {mastery}.</source>
        <translation>{name}: بدأت، وهي الآن {mastery}.</translation>
    </message>
    <message>
        <source>{name}: begun.</source>
        <translation>{name}: بدأت.</translation>
    </message>
    <message>
        <source>{name}: now {mastery}, was {before}.</source>
        <translation>{name}: الآن {mastery}، وكانت {before}.</translation>
    </message>
    <message>
        <source>{name}: back to {mastery}; a few problems more bring it up again.</source>
        <translation>{name}: عادت {mastery}؛ وبضع مسائل أخرى ترفعها من جديد.</translation>
    </message>
    <message>
        <source>{new} not begun</source>
        <translation>{new} لم تبدأ</translation>
    </message>
    <message>
        <source>{name}: remembered with a chance of {recall}, {days}.</source>
        <translation>{name}: احتمال تذكّرها {recall}، {days}.</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>حان وقتها اليوم</translation>
    </message>
    <message>
        <source>due in {days}</source>
        <translation>يحين وقتها بعد {days}</translation>
    </message>
    <message>
        <source>due for {value}</source>
        <translation>حان وقتها منذ {value}</translation>
    </message>
    <message>
        <source>No review comes due within a fortnight.</source>
        <translation>لا مراجعة يحين وقتها خلال أسبوعين.</translation>
    </message>
    <message>
        <source>{now} due today, {later} more within a fortnight.</source>
        <translation>حان اليوم وقت {now}، ويحين وقت {later} أخرى خلال أسبوعين.</translation>
    </message>
    <message>
        <source>As of {day}.</source>
        <translation>الحال في {day}.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ديسمبر</translation>
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
        <translation>فيه مفتاح غير صالح</translation>
    </message>
    <message>
        <source>order by at, digest</source>
        <translation>order by at, digest</translation>
    </message>
    <message>
        <source>{path} was changed by another program meanwhile; it is as that left it.</source>
        <translation>غيّر برنامج آخر {path} في هذه الأثناء؛ وهو كما تركه ذلك البرنامج.</translation>
    </message>
    <message>
        <source>Do it once more.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>{path}: the disk is full; nothing was kept.</source>
        <translation>{path}: القرص ممتلئ؛ ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>{path}: cannot be changed ({error}).</source>
        <translation>{path}: لا يمكن تغييره ({error}).</translation>
    </message>
    <message>
        <source>There is no class file {path}.</source>
        <translation>لا يوجد ملف صف {path}.</translation>
    </message>
    <message>
        <source>One is made with `lemma class merge CLASSFILE FILES`.</source>
        <translation>يُنشأ بالأمر `lemma class merge CLASSFILE FILES`.</translation>
    </message>
    <message>
        <source>{path} is too large for a class file.</source>
        <translation>{path} أكبر من أن يكون ملف صف.</translation>
    </message>
    <message>
        <source>{path} is not a class file of Lemma.</source>
        <translation>{path} ليس ملف صف من Lemma.</translation>
    </message>
    <message>
        <source>Name another file, or a new one.</source>
        <translation>اذكر ملفًّا آخر، أو ملفًّا جديدًا.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Lemma.</source>
        <translation>{path} أنشأه إصدار أحدث من Lemma.</translation>
    </message>
    <message>
        <source>Bring this Lemma up to date.</source>
        <translation>حدّث نسخة Lemma هذه.</translation>
    </message>
    <message>
        <source>its tables are not those of a class file</source>
        <translation>جداوله ليست جداول ملف صف</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}).</source>
        <translation>{path} تالف ({why}).</translation>
    </message>
    <message>
        <source>Take a copy of it, or merge the files of results into a new one.</source>
        <translation>خذ نسخة منه، أو اجمع ملفات النتائج في ملف جديد.</translation>
    </message>
    <message>
        <source>learner {digest}</source>
        <translation>متعلّم {digest}</translation>
    </message>
    <message>
        <source>Another Lemma is busy with {path}.</source>
        <translation>نسخة أخرى من Lemma تعمل على {path}.</translation>
    </message>
    <message>
        <source>If it cannot be restored, remove it: a new key is made, which your teacher has to accept once.</source>
        <translation>إن لم يمكن استعادته فاحذفه: يُنشأ مفتاح جديد يجب أن يقبله معلّمك مرة واحدة.</translation>
    </message>
    <message>
        <source>Copy it again, or ask for a new one.</source>
        <translation>انسخه من جديد، أو اطلب ملفًّا جديدًا.</translation>
    </message>
    <message>
        <source>{attempts} answers are more than one file holds.</source>
        <translation>عدد الأجوبة {attempts}، وهو أكثر مما يتسع له ملف واحد.</translation>
    </message>
    <message>
        <source>Hand over a part of them: --since DAY.</source>
        <translation>سلّم جزءًا منها: ⁦--since DAY⁩.</translation>
    </message>
    <message>
        <source>it was made by a newer Lemma.</source>
        <translation>أنشأه إصدار أحدث من Lemma.</translation>
    </message>
    <message>
        <source>its signature does not hold: it was changed after it was made, or damaged.</source>
        <translation>توقيعه غير صحيح: غُيّر بعد إنشائه أو تلف.</translation>
    </message>
    <message>
        <source>the packs it names are not those of its answers.</source>
        <translation>الحزم التي يذكرها ليست حزم أجوبته.</translation>
    </message>
    <message>
        <source>it is damaged: a part of it is missing or was changed.</source>
        <translation>إنه تالف: جزء منه ناقص أو غُيّر.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>إنه فارغ.</translation>
    </message>
    <message>
        <source>it is damaged: its first lines are not as they were written.</source>
        <translation>إنه تالف: أسطره الأولى ليست كما كُتبت.</translation>
    </message>
    <message>
        <source>it is no file of results.</source>
        <translation>ليس ملف نتائج.</translation>
    </message>
    <message>
        <source>Results are made with `lemma results export FILE`.</source>
        <translation>تُنشأ النتائج بالأمر `lemma results export FILE`.</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>ليس ملفًّا.</translation>
    </message>
    <message>
        <source>it has {st_size} bytes; {max_file} are allowed.</source>
        <translation>حجمه {st_size} بايت؛ والمسموح {max_file}.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>لا يوجد ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>it cannot be read ({strerror}).</source>
        <translation>تتعذّر قراءته ({strerror}).</translation>
    </message>
    <message>
        <source>it grew beyond {max_file} bytes while it was read.</source>
        <translation>تجاوز حجمه {max_file} بايت أثناء قراءته.</translation>
    </message>
    <message>
        <source>its manifest</source>
        <translation>بيانه التعريفي</translation>
    </message>
    <message>
        <source>its manifest cannot be used ({error}).</source>
        <translation>لا يمكن استخدام بيانه التعريفي ({error}).</translation>
    </message>
    <message>
        <source>its {what} number {number}</source>
        <translation>{what} رقم {number} فيه</translation>
    </message>
    <message>
        <source>{where} is too long.</source>
        <translation>{where} طويل جدًّا.</translation>
    </message>
    <message>
        <source>{where} cannot be used ({error}).</source>
        <translation>لا يمكن استخدام {where} ({error}).</translation>
    </message>
    <message>
        <source>{where} is not JSON as Lemma writes it.</source>
        <translation>{where} ليس JSON كما يكتبه Lemma.</translation>
    </message>
    <message>
        <source>{named} is already there.</source>
        <translation>{named} موجود من قبل.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>اذكر ملفًّا آخر.</translation>
    </message>
    <message>
        <source>{path} is already there.</source>
        <translation>{path} موجود من قبل.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>اذكر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There are no files of results (*{suffix}) in {path}.</source>
        <translation>لا توجد ملفات نتائج (⁦*{suffix}⁩) في {path}.</translation>
    </message>
    <message>
        <source>{file}: {name} is known in this class with the key {known}; this file has another one, {offered}.</source>
        <translation>{file}: يُعرف {name} في هذا الصف بالمفتاح {known}؛ وفي هذا الملف مفتاح آخر هو {offered}.</translation>
    </message>
    <message>
        <source>If it is really theirs, merge it again with --accept-new-keys.</source>
        <translation>إن كان له حقًّا، فأدخله من جديد مع ⁦--accept-new-keys⁩.</translation>
    </message>
    <message>
        <source>There is no learner {named} in {path}.</source>
        <translation>لا يوجد متعلّم باسم {named} في {path}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>الموجود: {names}.</translation>
    </message>
    <message>
        <source>There are {found} learners called {named}: {names}.</source>
        <translation>يوجد {found} من المتعلّمين باسم {named}: {names}.</translation>
    </message>
    <message>
        <source>Name one by the id.</source>
        <translation>حدّد واحدًا منهم بمعرّفه.</translation>
    </message>
    <message>
        <source>{file}: {name} ({learner}, another learner here has the same name)</source>
        <translation>{file}: {name} ({learner}، ومتعلّم آخر هنا له الاسم نفسه)</translation>
    </message>
    <message>
        <source>new in the class</source>
        <translation>جديد في الصف</translation>
    </message>
    <message>
        <source>{whose}, new in the class, nothing new.</source>
        <translation>{whose}، جديد في الصف، لا شيء جديد.</translation>
    </message>
    <message>
        <source>{whose}, nothing new.</source>
        <translation>{whose}، لا شيء جديد.</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>جواب جديد</translation>
    </message>
    <message>
        <source>{whose}, new in the class, {attempts}</source>
        <translation>{whose}، جديد في الصف، {attempts}</translation>
    </message>
    <message>
        <source>{name} ({id}), handed over {made}, key {keys}</source>
        <translation>{name} ({id})، سلّم في {made}، المفتاح {keys}</translation>
    </message>
    <message>
        <source>{refused} refused</source>
        <translation>المرفوض {refused}</translation>
    </message>
    <message>
        <source>{name}: {taken} taken, {new}.</source>
        <translation>{name}: أُدخل {taken}، {new}.</translation>
    </message>
    <message>
        <source>There is no such learner.</source>
        <translation>لا يوجد هذا المتعلّم.</translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation>أُوقف النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>A backup could not be written to {folder} ({error}).</source>
        <translation>تعذّرت كتابة نسخة احتياطية في {folder} ({error}).</translation>
    </message>
    <message>
        <source>Your work itself is safe.</source>
        <translation>عملك نفسه محفوظ بأمان.</translation>
    </message>
    <message>
        <source>There is no such conversation.</source>
        <translation>لا توجد هذه المحادثة.</translation>
    </message>
    <message>
        <source>This part of the record is damaged and cannot be shown.</source>
        <translation>هذا الجزء من السجل تالف ولا يمكن عرضه.</translation>
    </message>
    <message>
        <source>quiz {pack}/{quiz}</source>
        <translation>اختبار ⁦{pack}/{quiz}⁩</translation>
    </message>
    <message>
        <source>problem {problem}</source>
        <translation>المسألة {problem}</translation>
    </message>
    <message>
        <source>The record is opened to read only; nothing can be erased.</source>
        <translation>السجل مفتوح للقراءة فقط؛ ولا يمكن محو شيء.</translation>
    </message>
    <message>
        <source>A learner was erased, but not from everywhere yet: {error}</source>
        <translation>مُحي متعلّم، لكن ليس من كل مكان بعد: {error}</translation>
    </message>
    <message>
        <source>the log is locked by a reader</source>
        <translation>السجلّ الداخلي مقفل لأن برنامجًا يقرؤه</translation>
    </message>
    <message>
        <source>The record could not be asked ({error}).</source>
        <translation>تعذّر الاستعلام من السجل ({error}).</translation>
    </message>
    <message>
        <source>A query can only read the record.</source>
        <translation>الاستعلام لا يستطيع إلا قراءة السجل.</translation>
    </message>
    <message>
        <source>The record is opened to read only; nothing can be kept.</source>
        <translation>السجل مفتوح للقراءة فقط؛ ولا يمكن حفظ شيء.</translation>
    </message>
    <message>
        <source>The disk is full; this was not kept.</source>
        <translation>القرص ممتلئ؛ ولم يُحفظ هذا.</translation>
    </message>
    <message>
        <source>Free some space and try it again.</source>
        <translation>حرّر بعض المساحة وحاول من جديد.</translation>
    </message>
    <message>
        <source>The disk with {parent} is full, or fails; this was not kept.</source>
        <translation>القرص الذي فيه {parent} ممتلئ أو معطّل؛ ولم يُحفظ هذا.</translation>
    </message>
    <message>
        <source>{parent} cannot be written to; this was not kept.</source>
        <translation>لا يمكن الكتابة في {parent}؛ ولم يُحفظ هذا.</translation>
    </message>
    <message>
        <source>Another Lemma is writing to the same record; this was not kept.</source>
        <translation>نسخة أخرى من Lemma تكتب في السجل نفسه؛ ولم يُحفظ هذا.</translation>
    </message>
    <message>
        <source>Close one of them.</source>
        <translation>أغلق إحداهما.</translation>
    </message>
    <message>
        <source>The record could not be used ({text}).</source>
        <translation>تعذّر استخدام السجل ({text}).</translation>
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
        <translation>هذا السجل كتبه إصدار أحدث من Lemma؛ وهو مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>{folder} cannot be made ({strerror}).</source>
        <translation>لا يمكن إنشاء {folder} ({strerror}).</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{folder} cannot be used ({strerror}).</source>
        <translation>لا يمكن استخدام {folder} ({strerror}).</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: what you do now is not kept.</source>
        <translation>لا يمكن الكتابة في {folder}: ما تفعله الآن لا يُحفظ.</translation>
    </message>
    <message>
        <source>Another Lemma is busy with the record {path}.</source>
        <translation>نسخة أخرى من Lemma تعمل على السجل {path}.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full, or fails: what you do now is not kept.</source>
        <translation>القرص الذي فيه {folder} ممتلئ أو معطّل: ما تفعله الآن لا يُحفظ.</translation>
    </message>
    <message>
        <source>Nothing can be written to {parent}.</source>
        <translation>لا يمكن كتابة أي شيء في {parent}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}).</source>
        <translation>تتعذّر قراءة {path} ({error}).</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>تتعذّر قراءة {path}.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>لا بد من اسم.</translation>
    </message>
    <message>
        <source>Any will do: a nickname, or an initial.</source>
        <translation>أي اسم يكفي: لقب أو حرف واحد.</translation>
    </message>
    <message>
        <source>There is a learner called {name} already.</source>
        <translation>يوجد متعلّم باسم {name} من قبل.</translation>
    </message>
    <message>
        <source>Add an initial to tell the two apart.</source>
        <translation>أضف حرفًا للتمييز بين الاثنين.</translation>
    </message>
    <message>
        <source>{learners} learner{value}, {attempts} attempts</source>
        <translation>{learners}{value} من المتعلّمين، {attempts} من المحاولات</translation>
    </message>
    <message>
        <source>The record {path} is damaged; nothing was changed.</source>
        <translation>السجل {path} تالف؛ ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The record {path} is gone; nothing was changed.</source>
        <translation>السجل {path} مفقود؛ ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{copy} is not there, or is damaged.</source>
        <translation>{copy} غير موجود أو تالف.</translation>
    </message>
    <message>
        <source>`lemma data backups` lists the good ones.</source>
        <translation>الأمر `lemma data backups` يسرد النسخ السليمة.</translation>
    </message>
    <message>
        <source>{copy} is no record of Lemma ({error}).</source>
        <translation>{copy} ليس سجلًّا من Lemma ({error}).</translation>
    </message>
    <message>
        <source>{copy} was written by a newer Lemma.</source>
        <translation>{copy} كتبه إصدار أحدث من Lemma.</translation>
    </message>
    <message>
        <source>Restore it with that one.</source>
        <translation>استعده بذلك الإصدار.</translation>
    </message>
    <message>
        <source>A new record could not be written to {parent} ({error}).</source>
        <translation>تعذّرت كتابة سجل جديد في {parent} ({error}).</translation>
    </message>
    <message>
        <source>there is a file {name} already</source>
        <translation>يوجد ملف {name} من قبل</translation>
    </message>
    <message>
        <source>The record {path} could not be replaced ({strerror}).</source>
        <translation>تعذّر استبدال السجل {path} ({strerror}).</translation>
    </message>
    <message>
        <source>Close every other Lemma, and start it again.</source>
        <translation>أغلق كل نسخة أخرى من Lemma وابدأه من جديد.</translation>
    </message>
    <message>
        <source>Another Lemma is replacing the record {path}.</source>
        <translation>نسخة أخرى من Lemma تستبدل السجل {path} الآن.</translation>
    </message>
    <message>
        <source>The record {path} could not be replaced ({error}).</source>
        <translation>تعذّر استبدال السجل {path} ({error}).</translation>
    </message>
    <message>
        <source>Close every other Lemma.</source>
        <translation>أغلق كل نسخة أخرى من Lemma.</translation>
    </message>
    <message>
        <source>Another Lemma has the record open.</source>
        <translation>نسخة أخرى من Lemma تفتح السجل.</translation>
    </message>
    <message>
        <source>Close it, and try again.</source>
        <translation>أغلقها وحاول من جديد.</translation>
    </message>
    <message>
        <source>The record is damaged; start Lemma again to put a backup in its place.</source>
        <translation>السجل تالف؛ ابدأ Lemma من جديد لتوضع نسخة احتياطية مكانه.</translation>
    </message>
    <message>
        <source>There is no backup of today yet ({error}).</source>
        <translation>لا توجد نسخة احتياطية لهذا اليوم بعد ({error}).</translation>
    </message>
    <message>
        <source>The record has a time in it that is none: {text}.</source>
        <translation>في السجل وقت غير صالح: {text}.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>ليس هذا الرقم السري.</translation>
    </message>
    <message>
        <source>Nobody has practised here yet.</source>
        <translation>لم يتدرّب أحد هنا بعد.</translation>
    </message>
    <message>
        <source>Begin with: lemma practice</source>
        <translation>ابدأ بالأمر: lemma practice</translation>
    </message>
    <message>
        <source>There is no learner called {name}.</source>
        <translation>لا يوجد متعلّم باسم {name}.</translation>
    </message>
    <message>
        <source>Several learners practise here.</source>
        <translation>يتدرّب هنا أكثر من متعلّم.</translation>
    </message>
    <message>
        <source>Say which with --learner NAME: {names}.</source>
        <translation>حدّد أيّهم بالخيار ⁦--learner NAME⁩: {names}.</translation>
    </message>
    <message>
        <source>Stopped; nothing was copied.</source>
        <translation>أُوقف؛ ولم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>{name} could not be removed ({strerror}).</source>
        <translation>تعذّر حذف {name} ({strerror}).</translation>
    </message>
    <message>
        <source>There is no room for {name}: it has {size} GB.</source>
        <translation>لا مساحة تتسع لـ{name}: حجمه {size} GB.</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>حرّر بعض المساحة على القرص.</translation>
    </message>
    <message>
        <source>{name} could not be copied ({strerror}).</source>
        <translation>تعذّر نسخ {name} ({strerror}).</translation>
    </message>
    <message>
        <source>{name} could not be read ({strerror}).</source>
        <translation>تعذّرت قراءة {name} ({strerror}).</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({strerror}).</source>
        <translation>لا يمكن الكتابة في {folder} ({strerror}).</translation>
    </message>
    <message>
        <source>Solve for x: 3(x + 4) - 5 = 2x + 11.</source>
        <translation>أوجد قيمة x: ⁦3(x + 4) - 5 = 2x + 11⁩.</translation>
    </message>
    <message>
        <source>On this machine it reads about {reading} and writes about {writing} tokens a second: some {words} words a minute.</source>
        <translation>على هذا الجهاز يقرأ نحو {reading} ويكتب نحو {writing} رمزًا في الثانية: أي قرابة {words} كلمة في الدقيقة.</translation>
    </message>
    <message>
        <source>The speed could not be measured: the model wrote almost nothing.</source>
        <translation>تعذّر قياس السرعة: لم يكتب النموذج شيئًا تقريبًا.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>تتعذّر قراءة {name}.</translation>
    </message>
    <message>
        <source>{title} was begun with version {version} of {title2}, which is {version2} now.</source>
        <translation>بدأ {title} بالإصدار {version} من {title2}، وإصدارها الآن {version2}.</translation>
    </message>
    <message>
        <source>Its questions may differ, so it can only be begun anew.</source>
        <translation>قد تختلف أسئلته، لذلك لا يمكن إلا بدؤه من جديد.</translation>
    </message>
    <message>
        <source>Put these in order: write 1, 2, 3 before them.</source>
        <translation>رتّب هذه: اكتب 1 و2 و3 أمامها.</translation>
    </message>
    <message>
        <source>Match each number with a letter.</source>
        <translation>صل كل عدد بحرف.</translation>
    </message>
    <message>
        <source>More than one may be right.</source>
        <translation>قد يصحّ أكثر من واحد.</translation>
    </message>
    <message>
        <source>To print the same sheet again: {count} problems, seed {seed}.</source>
        <translation>لطباعة الورقة نفسها من جديد: عدد المسائل {count}، والبذرة {seed}.</translation>
    </message>
    <message>
        <source>A sheet has 1 to {most} problems.</source>
        <translation>في الورقة من 1 إلى {most} مسألة.</translation>
    </message>
    <message>
        <source>{title} has no skill {skill}.</source>
        <translation>لا توجد في {title} مهارة {skill}.</translation>
    </message>
    <message>
        <source>There are: {id}.</source>
        <translation>الموجود: {id}.</translation>
    </message>
    <message>
        <source>There are no problems to print.</source>
        <translation>لا مسائل للطباعة.</translation>
    </message>
    <message>
        <source>These problems give no variants.</source>
        <translation>لا تعطي هذه المسائل أي صيغ.</translation>
    </message>
    <message>
        <source>I have no idea</source>
        <translation>لا فكرة لديّ</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>أنت اخترتها.</translation>
    </message>
    <message>
        <source>comes with Lemma</source>
        <translation>تأتي مع Lemma</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>There is no pack {named}.</source>
        <translation>لا توجد حزمة باسم {named}.</translation>
    </message>
    <message>
        <source>a template was given</source>
        <translation>أُعطي قالب</translation>
    </message>
    <message>
        <source>LEMMA_DATA names {folder}, but there is no folder {parent}.</source>
        <translation>‏LEMMA_DATA يشير إلى {folder}، لكن لا يوجد مجلد {parent}.</translation>
    </message>
    <message>
        <source>Make it first.</source>
        <translation>أنشئه أولًا.</translation>
    </message>
    <message>
        <source>LEMMA_DATA names it.</source>
        <translation>‏LEMMA_DATA يشير إليه.</translation>
    </message>
    <message>
        <source>The file {program} asks for it.</source>
        <translation>يطلبه الملف {program}.</translation>
    </message>
    <message>
        <source>Your data is kept in {chosen} (so says {config}), but that folder is not there.</source>
        <translation>بياناتك محفوظة في {chosen} (كما في {config})، لكن هذا المجلد غير موجود.</translation>
    </message>
    <message>
        <source>Plug in its disk, or choose another folder with: lemma data use FOLDER (or --default)</source>
        <translation>صل قرصه، أو اختر مجلدًا آخر بالأمر: lemma data use FOLDER (أو ⁦--default⁩)</translation>
    </message>
    <message>
        <source>The setting in {config} names it.</source>
        <translation>الإعداد في {config} يشير إليه.</translation>
    </message>
    <message>
        <source>It is this system&apos;s folder for the data of programs.</source>
        <translation>هو مجلد هذا النظام لبيانات البرامج.</translation>
    </message>
    <message>
        <source>The settings in {file} could not be read ({strerror}).</source>
        <translation>تعذّرت قراءة الإعدادات في {file} ({strerror}).</translation>
    </message>
    <message>
        <source>The settings could not be understood and are kept as {broken}.</source>
        <translation>تعذّر فهم الإعدادات، وحُفظت باسم {broken}.</translation>
    </message>
    <message>
        <source>{sentence} If your data was in a folder of your choice: lemma data use FOLDER</source>
        <translation>{sentence} إن كانت بياناتك في مجلد اخترته: lemma data use FOLDER</translation>
    </message>
    <message>
        <source>{filename} cannot be written ({strerror}).</source>
        <translation>تتعذّر كتابة {filename} ({strerror}).</translation>
    </message>
    <message>
        <source>The starter model should be at</source>
        <translation>يُفترض أن يكون النموذج الأولي في</translation>
    </message>
    <message>
        <source>{whose} {path}, but there is no such file.</source>
        <translation>{whose} {path}، لكن هذا الملف غير موجود.</translation>
    </message>
    <message>
        <source>Name a model file with --model FILE.</source>
        <translation>اذكر ملف نموذج بالخيار ⁦--model FILE⁩.</translation>
    </message>
    <message>
        <source>The algebra established these answers by itself, one after the other.</source>
        <translation>وجد الجبر هذه الإجابات بنفسه، واحدة بعد الأخرى.</translation>
    </message>
    <message>
        <source>There is no problem to solve.</source>
        <translation>لا توجد مسألة للحل.</translation>
    </message>
    <message>
        <source>Type one, for example: 3x + 5 = 20</source>
        <translation>اكتب مسألة، مثلًا: 3x + 5 = 20</translation>
    </message>
    <message>
        <source>The problem has {problem} characters; Lemma reads at most {max_problem}.</source>
        <translation>في المسألة {problem} حرفًا، ويقرأ Lemma {max_problem} على الأكثر.</translation>
    </message>
    <message>
        <source>Shorten it, or ask its parts one by one.</source>
        <translation>اختصرها، أو اسأل عن أجزائها واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>There is no one answer that this could be compared with.</source>
        <translation>لا توجد إجابة واحدة يمكن مقارنة هذا بها.</translation>
    </message>
    <message>
        <source>A proof or a text of one&apos;s own is talked about here, and not marked right or wrong.</source>
        <translation>البرهان أو النص الشخصي يُناقش هنا، ولا يُحكم عليه بالصواب أو الخطأ.</translation>
    </message>
    <message>
        <source>It also says hints and explanations in its own words and writes new problems, which are checked.</source>
        <translation>ويصوغ أيضًا التلميحات والشروح بكلماته ويكتب مسائل جديدة تُدقق.</translation>
    </message>
    <message>
        <source>It writes solutions only: hints and explanations come from the authors and the algebra.</source>
        <translation>يكتب الحلول فقط: التلميحات والشروح من المؤلفين والجبر.</translation>
    </message>
    <message>
        <source>There is no model file {named}.</source>
        <translation>لا يوجد ملف نموذج {named}.</translation>
    </message>
    <message>
        <source>Name another one with --model FILE.</source>
        <translation>سمِّ ملفًا آخر بـ --model FILE.</translation>
    </message>
    <message>
        <source>No model can run here: {message} The algebra works alone.</source>
        <translation>لا يمكن تشغيل نموذج هنا: {message} يعمل الجبر وحده.</translation>
    </message>
    <message>
        <source>The engine that runs models is missing.</source>
        <translation>المحرك الذي يشغّل النماذج غير موجود.</translation>
    </message>
    <message>
        <source>Close other programs, or set LEMMA_ANY_SIZE=1 to use it all the same.</source>
        <translation>أغلق البرامج الأخرى، أو اضبط LEMMA_ANY_SIZE=1 لاستعماله مع ذلك.</translation>
    </message>
    <message>
        <source>{name} is too big for this machine now: {used}</source>
        <translation>{name} أكبر من أن يتسع له هذا الجهاز الآن: {used}</translation>
    </message>
    <message>
        <source>There is memory for {context} tokens of conversation, not {context2}.</source>
        <translation>تكفي الذاكرة لمحادثة من {context} رمزًا لا {context2}.</translation>
    </message>
    <message>
        <source>There is no model that can be used; the algebra works alone.</source>
        <translation>لا يوجد نموذج يمكن استعماله؛ يعمل الجبر وحده.</translation>
    </message>
    <message>
        <source>Name one with --model FILE.</source>
        <translation>سمِّ واحدًا بـ --model FILE.</translation>
    </message>
    <message>
        <source>No model file can be used.</source>
        <translation>لا يمكن استعمال أي ملف نموذج.</translation>
    </message>
    <message>
        <source>The file that was named cannot be used.</source>
        <translation>لا يمكن استعمال الملف المسمّى.</translation>
    </message>
    <message>
        <source>It was named for this run.</source>
        <translation>سُمّي لهذا التشغيل.</translation>
    </message>
    <message>
        <source>LEMMA_MODEL names it.</source>
        <translation>يسمّيه LEMMA_MODEL.</translation>
    </message>
    <message>
        <source>It is the starter model that comes with Lemma.</source>
        <translation>هو نموذج البداية المرفق مع Lemma.</translation>
    </message>
    <message>
        <source>it needs about {needs} GB of memory, and {free} GB are free.</source>
        <translation>يحتاج إلى نحو {needs} GB من الذاكرة، والمتاح {free} GB.</translation>
    </message>
    <message>
        <source>(The student was helped to find the answer without being told it.)</source>
        <translation>(سوعد الطالب على إيجاد الإجابة من دون أن تُقال له.)</translation>
    </message>
    <message>
        <source>This conversation is very long.</source>
        <translation>هذه المحادثة طويلة جدًا.</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>ابدأ محادثة جديدة.</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(لا إجابة)</translation>
    </message>
    <message>
        <source>This conversation was written by a newer Lemma.</source>
        <translation>كُتبت هذه المحادثة بنسخة أحدث من Lemma.</translation>
    </message>
    <message>
        <source>This conversation was not written by Lemma, or is damaged.</source>
        <translation>لم تُكتب هذه المحادثة ببرنامج Lemma أو أنها تالفة.</translation>
    </message>
    <message>
        <source>The answer is not checked.</source>
        <translation>لم يُتحقق من الإجابة.</translation>
    </message>
    <message>
        <source>Written by the model; the algebra has solved it, so your answer can be checked.</source>
        <translation>كتبها النموذج، وحلّها الجبر، فيمكن التحقق من إجابتك.</translation>
    </message>
    <message>
        <source>From the lesson&apos;s own template.</source>
        <translation>من قالب الدرس نفسه.</translation>
    </message>
    <message>
        <source>Your question with other numbers; the algebra has solved it, so your answer can be checked.</source>
        <translation>سؤالك بأعداد أخرى، وحلّه الجبر، فيمكن التحقق من إجابتك.</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>Reading the problem</source>
        <translation>قراءة المسألة</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>تحميل النموذج</translation>
    </message>
    <message>
        <source>That place is no longer kept, so it begins again.</source>
        <translation>لم يعد ذلك الموضع محفوظًا، لذا يبدأ من جديد.</translation>
    </message>
    <message>
        <source>The solution was cut off before its answer: it reached the length that was allowed.</source>
        <translation>قُطع الحل قبل إجابته: بلغ الطول المسموح به.</translation>
    </message>
    <message>
        <source>The solution does not end with an answer.</source>
        <translation>لا ينتهي الحل بإجابة.</translation>
    </message>
    <message>
        <source>in one try</source>
        <translation>في محاولة واحدة</translation>
    </message>
    <message>
        <source>in {tries} tries</source>
        <translation>في {tries} محاولات</translation>
    </message>
    <message>
        <source>The model&apos;s answer is right, but {often} it found no way there without a wrong step.</source>
        <translation>إجابة النموذج صحيحة، لكنه {often} لم يجد طريقًا إليها من دون خطوة خاطئة.</translation>
    </message>
    <message>
        <source>answer that could be confirmed</source>
        <translation>إجابة يمكن تأكيدها</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>إجابة صحيحة</translation>
    </message>
    <message>
        <source>I could not work this out myself, so there is little that I can say about it.</source>
        <translation>لم أستطع حل هذا بنفسي، لذا ليس لدي الكثير لأقوله عنه.</translation>
    </message>
    <message>
        <source>Type a line, an answer, or: I have no idea.</source>
        <translation>اكتب سطرًا أو إجابة أو: I have no idea.</translation>
    </message>
    <message>
        <source>So this is not a try yet.</source>
        <translation>فهذا ليس محاولة بعد.</translation>
    </message>
    <message>
        <source>Try it with ${name} = {number}$: both come to ${values}$.</source>
        <translation>جرّب مع ${name} = {number}$: كلاهما يعطي ${values}$.</translation>
    </message>
    <message>
        <source>Try ${name} = {number}$: ${one}$ comes to ${there}$, not ${other}$.</source>
        <translation>جرّب ${name} = {number}$: ${one}$ يعطي ${there}$ لا ${other}$.</translation>
    </message>
    <message>
        <source>Try ${name} = {number}$: ${one}$ comes to ${values}$ there, but ${other}$ to ${values2}$.</source>
        <translation>جرّب ${name} = {number}$: ${one}$ يعطي هناك ${values}$، لكن ${other}$ يعطي ${values2}$.</translation>
    </message>
    <message>
        <source>This line is true for ${name} = {terms}$.</source>
        <translation>هذا السطر صحيح عند ${name} = {terms}$.</translation>
    </message>
    <message>
        <source>with the quadratic formula</source>
        <translation>بالقانون العام</translation>
    </message>
    <message>
        <source>by completing the square</source>
        <translation>بإكمال المربع</translation>
    </message>
    <message>
        <source>by elimination</source>
        <translation>بالحذف</translation>
    </message>
    <message>
        <source>by substitution</source>
        <translation>بالتعويض</translation>
    </message>
    <message>
        <source>Would you like to try it that way?</source>
        <translation>هل تريد أن تجربه بهذه الطريقة؟</translation>
    </message>
    <message>
        <source>I do not know how to work this out myself.</source>
        <translation>لا أعرف كيف أحل هذا بنفسي.</translation>
    </message>
    <message>
        <source>I know only one way to work this out.</source>
        <translation>لا أعرف إلا طريقة واحدة لحل هذا.</translation>
    </message>
    <message>
        <source>I have nothing to add to this step.</source>
        <translation>ليس لدي ما أضيفه إلى هذه الخطوة.</translation>
    </message>
    <message>
        <source>I found no simpler example of this.</source>
        <translation>لم أجد مثالًا أبسط على هذا.</translation>
    </message>
    <message>
        <source>There is nothing wrong with this: it is right.</source>
        <translation>لا خطأ في هذا: إنه صحيح.</translation>
    </message>
    <message>
        <source>I cannot decide whether this is right, so I cannot say what is wrong with it.</source>
        <translation>لا أستطيع الحكم هل هذا صحيح، فلا أستطيع أن أقول ما الخطأ فيه.</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>هذه الخطوة</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>هذا السطر</translation>
    </message>
    <message>
        <source>Explain this line to the learner.</source>
        <translation>اشرح هذا السطر للمتعلم.</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>Show another way to think about this.</source>
        <translation>اعرض طريقة أخرى للتفكير في هذا.</translation>
    </message>
    <message>
        <source>It can also be done {called}.</source>
        <translation>يمكن أيضًا حله {called}.</translation>
    </message>
    <message>
        <source>One like it, with small numbers</source>
        <translation>مسألة شبيهة بأعداد صغيرة</translation>
    </message>
    <message>
        <source>Look at this one first:</source>
        <translation>انظر إلى هذه أولًا:</translation>
    </message>
    <message>
        <source>Say it in simpler words.</source>
        <translation>قله بكلمات أبسط.</translation>
    </message>
    <message>
        <source>Why this is wrong</source>
        <translation>لماذا هذا خطأ</translation>
    </message>
    <message>
        <source>Question line: {before}</source>
        <translation>سطر السؤال: {before}</translation>
    </message>
    <message>
        <source>Learner&apos;s line: {given}</source>
        <translation>سطر المتعلم: {given}</translation>
    </message>
    <message>
        <source>Say what may have gone wrong, without the answer.</source>
        <translation>قل ما الذي ربما حدث خطأ، من دون الإجابة.</translation>
    </message>
    <message>
        <source>Explain why this step is done.</source>
        <translation>اشرح لماذا تُجرى هذه الخطوة.</translation>
    </message>
    <message>
        <source>Both sides are equal.</source>
        <translation>الطرفان متساويان.</translation>
    </message>
    <message>
        <source>This is rounded: write ≈ instead of =.</source>
        <translation>هذا مقرَّب: اكتب ≈ بدل =.</translation>
    </message>
    <message>
        <source>There is nothing to check in this line by itself.</source>
        <translation>لا شيء في هذا السطر وحده للتحقق.</translation>
    </message>
    <message>
        <source>Further down this name has another value, so one of the two is not right, or they need two names.</source>
        <translation>لهذا الاسم قيمة أخرى في الأسفل، فإما أن إحداهما ليست صحيحة أو أنهما تحتاجان إلى اسمين.</translation>
    </message>
    <message>
        <source>How are fractions multiplied: what happens to the tops, and what to the bottoms?</source>
        <translation>كيف تُضرب الكسور: ماذا يحدث للبسوط وماذا للمقامات؟</translation>
    </message>
    <message>
        <source>What undoes a square root?</source>
        <translation>ما الذي يلغي الجذر التربيعي؟</translation>
    </message>
    <message>
        <source>Take the terms one by one: each is a power with a number in front.</source>
        <translation>خذ الحدود واحدًا واحدًا: كل منها قوة لها معامل.</translation>
    </message>
    <message>
        <source>Recall what a power means, and write it out once.</source>
        <translation>تذكر معنى القوة واكتبها مفصّلة مرة.</translation>
    </message>
    <message>
        <source>It is a product: split one of the numbers if it is hard to do at once.</source>
        <translation>إنه حاصل ضرب: جزّئ أحد العددين إن صعب دفعة واحدة.</translation>
    </message>
    <message>
        <source>It is a division: how often does the one number go into the other?</source>
        <translation>إنها قسمة: كم مرة يحوي أحد العددين الآخر؟</translation>
    </message>
    <message>
        <source>How many of the one unit make the other?</source>
        <translation>كم من إحدى الوحدتين يساوي الأخرى؟</translation>
    </message>
    <message>
        <source>Count the atoms of each element, then use the periodic table.</source>
        <translation>عُدَّ ذرات كل عنصر ثم استعمل الجدول الدوري.</translation>
    </message>
    <message>
        <source>Atoms are never lost: each element must occur equally often on both sides.</source>
        <translation>الذرات لا تضيع أبدًا: يجب أن يظهر كل عنصر بالعدد نفسه في الطرفين.</translation>
    </message>
    <message>
        <source>Count what can happen, and count what you are looking for.</source>
        <translation>عُدَّ ما يمكن أن يحدث، وعُدَّ ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Say in your own words what this number tells you about the list.</source>
        <translation>قل بكلماتك ماذا يخبرك هذا العدد عن القائمة.</translation>
    </message>
    <message>
        <source>What happens from each number to the next one?</source>
        <translation>ماذا يحدث من كل عدد إلى الذي يليه؟</translation>
    </message>
    <message>
        <source>Split the numbers into their prime factors.</source>
        <translation>حلّل الأعداد إلى عواملها الأولية.</translation>
    </message>
    <message>
        <source>Work with one row and one column at a time.</source>
        <translation>اعمل بصف واحد وعمود واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Work with one component at a time.</source>
        <translation>اعمل بمركّبة واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>Can the two letters be separated, one on each side?</source>
        <translation>هل يمكن فصل الحرفين، كل منهما في طرف؟</translation>
    </message>
    <message>
        <source>This is a line of the known solution.</source>
        <translation>هذا سطر من الحل المعروف.</translation>
    </message>
    <message>
        <source>A new calculation begins here.</source>
        <translation>هنا يبدأ حساب جديد.</translation>
    </message>
    <message>
        <source>I cannot tell where this comes from, so I have not checked it.</source>
        <translation>لا أستطيع معرفة من أين جاء هذا، فلم أتحقق منه.</translation>
    </message>
    <message>
        <source>The idea</source>
        <translation>الفكرة</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>The next step, with your numbers</source>
        <translation>الخطوة التالية بأعدادك</translation>
    </message>
    <message>
        <source>A problem like yours, worked</source>
        <translation>مسألة مثل مسألتك محلولة</translation>
    </message>
    <message>
        <source>The whole solution</source>
        <translation>الحل كاملًا</translation>
    </message>
    <message>
        <source>by the author of the lesson</source>
        <translation>من مؤلف الدرس</translation>
    </message>
    <message>
        <source>by the algebra</source>
        <translation>من الجبر</translation>
    </message>
    <message>
        <source>Take the numbers from the question, write your first line with them, and I will check it.</source>
        <translation>خذ الأعداد من السؤال واكتب بها سطرك الأول وسأتحقق منه.</translation>
    </message>
    <message>
        <source>You have found the answer: there is nothing left to give a hint for.</source>
        <translation>وجدت الإجابة: لم يبق ما يحتاج إلى تلميح.</translation>
    </message>
    <message>
        <source>I have no more hints for this one: I do not know its solution.</source>
        <translation>ليس لدي تلميحات أخرى لهذه: لا أعرف حلها.</translation>
    </message>
    <message>
        <source>Say in your own words which idea helps here.</source>
        <translation>قل بكلماتك أي فكرة تساعد هنا.</translation>
    </message>
    <message>
        <source>Say in your own words what to do next, without doing it.</source>
        <translation>قل بكلماتك ما العمل التالي من دون أن تفعله.</translation>
    </message>
    <message>
        <source>Say this step in your own words.</source>
        <translation>قل هذه الخطوة بكلماتك.</translation>
    </message>
    <message>
        <source>Hint to say</source>
        <translation>التلميح المطلوب قوله</translation>
    </message>
    <message>
        <source>The learner tried</source>
        <translation>حاول المتعلم</translation>
    </message>
    <message>
        <source>product rule</source>
        <translation>قاعدة الضرب</translation>
    </message>
    <message>
        <source>quotient rule</source>
        <translation>قاعدة القسمة</translation>
    </message>
    <message>
        <source>chain rule</source>
        <translation>قاعدة السلسلة</translation>
    </message>
    <message>
        <source>power rule</source>
        <translation>قاعدة القوة</translation>
    </message>
    <message>
        <source>A line above has a mistake in it, so this one is not marked.</source>
        <translation>في سطر أعلاه خطأ، لذا لا يُقيَّم هذا السطر.</translation>
    </message>
    <message>
        <source>This follows from the equations.</source>
        <translation>هذا ينتج عن المعادلات.</translation>
    </message>
    <message>
        <source>Every line follows, but the last may have a solution too many: try each one in the first line.</source>
        <translation>كل سطر ينتج عما قبله، لكن قد يكون في الأخير حل زائد: جرّب كل حل في السطر الأول.</translation>
    </message>
    <message>
        <source>But the last line is not the answer to the question.</source>
        <translation>لكن السطر الأخير ليس جواب السؤال.</translation>
    </message>
    <message>
        <source>This says the same as the question.</source>
        <translation>هذا يقول ما يقوله السؤال نفسه.</translation>
    </message>
    <message>
        <source>This has {text} characters; I check at most {max_text} at once.</source>
        <translation>في هذا {text} حرفًا، وأتحقق من {max_text} على الأكثر مرة واحدة.</translation>
    </message>
    <message>
        <source>Check it in parts.</source>
        <translation>تحقق منه على أجزاء.</translation>
    </message>
    <message>
        <source>There is no line of mathematics to check.</source>
        <translation>لا يوجد سطر رياضيات للتحقق منه.</translation>
    </message>
    <message>
        <source>Write one step on each line, as 3x + 5 = 20.</source>
        <translation>اكتب خطوة واحدة في كل سطر مثل 3x + 5 = 20.</translation>
    </message>
    <message>
        <source>The last line is the right answer, but a line before it is wrong: look at that one again.</source>
        <translation>السطر الأخير هو الإجابة الصحيحة، لكن سطرًا قبله خاطئ: انظر إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>The last line is not an answer yet.</source>
        <translation>السطر الأخير ليس إجابة بعد.</translation>
    </message>
    <message>
        <source>The line before is fine.</source>
        <translation>السطر السابق صحيح.</translation>
    </message>
    <message>
        <source>The {good} lines before are fine.</source>
        <translation>السطور الـ {good} السابقة صحيحة.</translation>
    </message>
    <message>
        <source>Look at line {number} again.</source>
        <translation>انظر إلى السطر {number} مرة أخرى.</translation>
    </message>
    <message>
        <source>I could not read line {number}; what I could read is marked.</source>
        <translation>لم أستطع قراءة السطر {number}؛ وما استطعت قراءته قُيِّم.</translation>
    </message>
    <message>
        <source>I found no mistake, but I cannot decide every line.</source>
        <translation>لم أجد خطأ، لكن لا أستطيع الحكم على كل سطر.</translation>
    </message>
    <message>
        <source>What I could check is right.</source>
        <translation>ما استطعت التحقق منه صحيح.</translation>
    </message>
    <message>
        <source>Every line follows from the one before.</source>
        <translation>كل سطر ينتج عن الذي قبله.</translation>
    </message>
    <message>
        <source>There is only one line, so there is no step to check yet.</source>
        <translation>لا يوجد إلا سطر واحد، فلا خطوة للتحقق منها بعد.</translation>
    </message>
    <message>
        <source>There is no step from one line to the next here that I could check.</source>
        <translation>لا توجد هنا خطوة من سطر إلى سطر يمكنني التحقق منها.</translation>
    </message>
    <message>
        <source>Only the first {max_lines} lines are checked.</source>
        <translation>يُتحقق من أول {max_lines} سطرًا فقط.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>وازن</translation>
    </message>
    <message>
        <source>Find the molar mass of</source>
        <translation>أوجد الكتلة المولية لـ</translation>
    </message>
    <message>
        <source>What could you do on both sides to get rid of the ${what}$ that is taken away?</source>
        <translation>ماذا يمكنك أن تفعل في الطرفين للتخلص من ${what}$ المطروح؟</translation>
    </message>
    <message>
        <source>Can you write all the solutions down in one line?</source>
        <translation>هل تستطيع كتابة كل الحلول في سطر واحد؟</translation>
    </message>
    <message>
        <source>Which term would you like to stand alone, and what is in its way?</source>
        <translation>أي حد تريد أن يبقى وحده، وما الذي يعيقه؟</translation>
    </message>
    <message>
        <source>What do all the terms have in common?</source>
        <translation>ما المشترك بين كل الحدود؟</translation>
    </message>
    <message>
        <source>Which terms does the factor in front of the bracket have to reach?</source>
        <translation>إلى أي الحدود يجب أن يصل العامل الذي أمام القوس؟</translation>
    </message>
    <message>
        <source>Which terms are alike, and what do they come to together?</source>
        <translation>أي الحدود متشابهة، وكم تعطي معًا؟</translation>
    </message>
    <message>
        <source>In which order would you write the terms?</source>
        <translation>بأي ترتيب تكتب الحدود؟</translation>
    </message>
    <message>
        <source>Which number do both denominators go into?</source>
        <translation>أي عدد يقبل القسمة على المقامين؟</translation>
    </message>
    <message>
        <source>Is there a number that goes into both the top and the bottom?</source>
        <translation>هل يوجد عدد يقسم البسط والمقام كليهما؟</translation>
    </message>
    <message>
        <source>Dividing by a fraction is the same as multiplying by what?</source>
        <translation>القسمة على كسر هي الضرب في ماذا؟</translation>
    </message>
    <message>
        <source>Which factor stands both above and below?</source>
        <translation>أي عامل موجود في الأعلى وفي الأسفل؟</translation>
    </message>
    <message>
        <source>Can the top or the bottom be written as a product?</source>
        <translation>هل يمكن كتابة البسط أو المقام حاصل ضرب؟</translation>
    </message>
    <message>
        <source>What does the sum come to?</source>
        <translation>كم يساوي المجموع؟</translation>
    </message>
    <message>
        <source>What does the difference come to?</source>
        <translation>كم يساوي الفرق؟</translation>
    </message>
    <message>
        <source>What does the product come to?</source>
        <translation>كم يساوي حاصل الضرب؟</translation>
    </message>
    <message>
        <source>What does the division come to?</source>
        <translation>كم يساوي ناتج القسمة؟</translation>
    </message>
    <message>
        <source>What does per cent mean, as a fraction?</source>
        <translation>ماذا تعني النسبة المئوية ككسر؟</translation>
    </message>
    <message>
        <source>What does the power mean, written as a product?</source>
        <translation>ماذا تعني القوة إذا كُتبت حاصل ضرب؟</translation>
    </message>
    <message>
        <source>Which numbers are a, b and c here?</source>
        <translation>ما قيم a و b و c هنا؟</translation>
    </message>
    <message>
        <source>What stands under the root of the formula, with the numbers of this equation?</source>
        <translation>ماذا يقف تحت الجذر في القانون بأعداد هذه المعادلة؟</translation>
    </message>
    <message>
        <source>Which number turns the terms with the letter into a perfect square?</source>
        <translation>أي عدد يجعل الحدود ذات الحرف مربعًا كاملًا؟</translation>
    </message>
    <message>
        <source>By what could you multiply one equation so that a letter has the same number in front in both?</source>
        <translation>في ماذا تضرب إحدى المعادلتين ليكون لأحد الحرفين المعامل نفسه فيهما؟</translation>
    </message>
    <message>
        <source>What happens if you add the equations, or take one from the other?</source>
        <translation>ماذا يحدث إذا جمعت المعادلتين أو طرحت إحداهما من الأخرى؟</translation>
    </message>
    <message>
        <source>Which equation is easiest to solve for one of its letters?</source>
        <translation>أي المعادلتين أسهل حلًّا لأحد حرفيها؟</translation>
    </message>
    <message>
        <source>Which values belong to the two letters?</source>
        <translation>ما قيمتا الحرفين؟</translation>
    </message>
    <message>
        <source>What happens to the exponent of a power when you differentiate it?</source>
        <translation>ماذا يحدث لأس القوة عند الاشتقاق؟</translation>
    </message>
    <message>
        <source>May you differentiate the terms one by one?</source>
        <translation>هل يجوز اشتقاق الحدود واحدًا واحدًا؟</translation>
    </message>
    <message>
        <source>What happens to a number in front when you differentiate?</source>
        <translation>ماذا يحدث للمعامل عند الاشتقاق؟</translation>
    </message>
    <message>
        <source>What is the derivative of the sine?</source>
        <translation>ما مشتقة الجيب؟</translation>
    </message>
    <message>
        <source>What is the derivative of the cosine?</source>
        <translation>ما مشتقة جيب التمام؟</translation>
    </message>
    <message>
        <source>What happens to the exponent of a power when you integrate it?</source>
        <translation>ماذا يحدث لأس القوة عند التكامل؟</translation>
    </message>
    <message>
        <source>Which two values do you put into it, and what do you do with the two results?</source>
        <translation>أي قيمتين تعوض بهما، وماذا تفعل بالناتجين؟</translation>
    </message>
    <message>
        <source>May you integrate the terms one by one?</source>
        <translation>هل يجوز تكامل الحدود واحدًا واحدًا؟</translation>
    </message>
    <message>
        <source>What do you get when you simply put the number in?</source>
        <translation>على ماذا تحصل إذا عوضت بالعدد مباشرة؟</translation>
    </message>
    <message>
        <source>What does the expression look like with the number in the place of the letter?</source>
        <translation>كيف تبدو العبارة عندما يحل العدد محل الحرف؟</translation>
    </message>
    <message>
        <source>What has to be done with the list first?</source>
        <translation>ماذا يجب أن يُفعل بالقائمة أولًا؟</translation>
    </message>
    <message>
        <source>Which number, or numbers, stand in the middle of the ordered list?</source>
        <translation>أي عدد أو أعداد في وسط القائمة المرتبة؟</translation>
    </message>
    <message>
        <source>What do all the numbers come to together?</source>
        <translation>كم مجموع الأعداد كلها؟</translation>
    </message>
    <message>
        <source>How many atoms of each element are there on each side?</source>
        <translation>كم ذرة من كل عنصر في كل طرف؟</translation>
    </message>
    <message>
        <source>What do you get when you put that in the place of the unit?</source>
        <translation>على ماذا تحصل إذا وضعت ذلك مكان الوحدة؟</translation>
    </message>
    <message>
        <source>Which formula joins what is given with what is asked for?</source>
        <translation>أي صيغة تربط المعطى بالمطلوب؟</translation>
    </message>
    <message>
        <source>What does the formula look like with the values in it, units and all?</source>
        <translation>كيف تبدو الصيغة بعد وضع القيم فيها مع وحداتها؟</translation>
    </message>
    <message>
        <source>What could you do on both sides to come closer to the letter standing alone?</source>
        <translation>ماذا يمكنك أن تفعل في الطرفين ليقترب الحرف من أن يكون وحده؟</translation>
    </message>
    <message>
        <source>What could you do on both sides, and does the sign stay as it is?</source>
        <translation>ماذا يمكنك أن تفعل في الطرفين، وهل تبقى العلامة كما هي؟</translation>
    </message>
    <message>
        <source>How could you make one of the letters disappear?</source>
        <translation>كيف يمكنك جعل أحد الحرفين يختفي؟</translation>
    </message>
    <message>
        <source>How could you write this as a product?</source>
        <translation>كيف يمكنك كتابة هذا حاصل ضرب؟</translation>
    </message>
    <message>
        <source>What do you get when you multiply the brackets out?</source>
        <translation>على ماذا تحصل إذا فككت الأقواس؟</translation>
    </message>
    <message>
        <source>Which terms can be put together?</source>
        <translation>أي الحدود يمكن جمعها؟</translation>
    </message>
    <message>
        <source>How could you make these fractions simpler?</source>
        <translation>كيف يمكنك تبسيط هذه الكسور؟</translation>
    </message>
    <message>
        <source>Which operation comes first here, and what does it come to?</source>
        <translation>أي عملية تأتي أولًا هنا، وكم تعطي؟</translation>
    </message>
    <message>
        <source>Which law of exponents fits here?</source>
        <translation>أي قانون من قوانين الأسس يناسب هنا؟</translation>
    </message>
    <message>
        <source>What do you know about this root?</source>
        <translation>ماذا تعرف عن هذا الجذر؟</translation>
    </message>
    <message>
        <source>What can be between the bars?</source>
        <translation>ماذا يمكن أن يكون بين إشارتي القيمة المطلقة؟</translation>
    </message>
    <message>
        <source>Can both sides be written as powers of the same base?</source>
        <translation>هل يمكن كتابة الطرفين قوتين للأساس نفسه؟</translation>
    </message>
    <message>
        <source>What does a logarithm ask for?</source>
        <translation>عن ماذا يسأل اللوغاريتم؟</translation>
    </message>
    <message>
        <source>Which rule fits the outermost form here?</source>
        <translation>أي قاعدة تناسب الصورة الخارجية هنا؟</translation>
    </message>
    <message>
        <source>Which function has this one as its derivative?</source>
        <translation>أي دالة مشتقتها هذه؟</translation>
    </message>
    <message>
        <source>What happens when you put the number in?</source>
        <translation>ماذا يحدث إذا عوضت بالعدد؟</translation>
    </message>
    <message>
        <source>What does this number say about a list?</source>
        <translation>ماذا يقول هذا العدد عن قائمة؟</translation>
    </message>
    <message>
        <source>What happens from each number to the next?</source>
        <translation>ماذا يحدث من كل عدد إلى التالي؟</translation>
    </message>
    <message>
        <source>At which angles does this function have this value?</source>
        <translation>عند أي زوايا تأخذ هذه الدالة هذه القيمة؟</translation>
    </message>
    <message>
        <source>Which row goes with which column?</source>
        <translation>أي صف يُضرب في أي عمود؟</translation>
    </message>
    <message>
        <source>What happens in each component?</source>
        <translation>ماذا يحدث في كل مركّبة؟</translation>
    </message>
    <message>
        <source>Which formula belongs to this shape, and what do you put into it?</source>
        <translation>أي صيغة تخص هذا الشكل، وبماذا تعوض فيها؟</translation>
    </message>
    <message>
        <source>What is given, what is asked for, and which formula joins them?</source>
        <translation>ما المعطى وما المطلوب، وأي صيغة تربط بينهما؟</translation>
    </message>
    <message>
        <source>How do the two units go together?</source>
        <translation>ما العلاقة بين الوحدتين؟</translation>
    </message>
    <message>
        <source>What must be the same on both sides?</source>
        <translation>ما الذي يجب أن يتساوى في الطرفين؟</translation>
    </message>
    <message>
        <source>How many outcomes are there, and how many of them are wanted?</source>
        <translation>كم عدد النواتج، وكم منها مطلوب؟</translation>
    </message>
    <message>
        <source>What do you put in, and where?</source>
        <translation>بماذا تعوض، وأين؟</translation>
    </message>
    <message>
        <source>What do you know about the slope and about one point?</source>
        <translation>ماذا تعرف عن الميل وعن نقطة واحدة؟</translation>
    </message>
    <message>
        <source>Where is the axis of the parabola?</source>
        <translation>أين محور القطع المكافئ؟</translation>
    </message>
    <message>
        <source>Which number makes a perfect square of it?</source>
        <translation>أي عدد يجعله مربعًا كاملًا؟</translation>
    </message>
    <message>
        <source>Can the two letters be separated?</source>
        <translation>هل يمكن فصل الحرفين؟</translation>
    </message>
    <message>
        <source>What is asked for here, and what would you do first?</source>
        <translation>ما المطلوب هنا، وماذا ستفعل أولًا؟</translation>
    </message>
    <message>
        <source>What would be the next step?</source>
        <translation>ما الخطوة التالية؟</translation>
    </message>
    <message>
        <source>What does your next line look like?</source>
        <translation>كيف يبدو سطرك التالي؟</translation>
    </message>
    <message>
        <source>What is your answer, then?</source>
        <translation>فما جوابك إذن؟</translation>
    </message>
    <message>
        <source>What happens when you put each of your numbers into the question?</source>
        <translation>ماذا يحدث عندما تعوّض كل عدد من أعدادك في السؤال؟</translation>
    </message>
    <message>
        <source>Both sides are equal, so the same number of copies of each is equal, too.</source>
        <translation>الطرفان متساويان، إذن المضاعف نفسه لكل منهما متساوٍ أيضًا.</translation>
    </message>
    <message>
        <source>Whatever is done to one side is done to the other, so the equation keeps its solutions.</source>
        <translation>ما يُجرى على أحد الطرفين يُجرى على الآخر، فتحتفظ المعادلة بحلولها.</translation>
    </message>
    <message>
        <source>The same may be done on both sides, but a negative factor turns the order round: 2 &lt; 3, and -2 &gt; -3.</source>
        <translation>يجوز إجراء الشيء نفسه على الطرفين، لكن العامل السالب يعكس الترتيب: ⁦2 &lt; 3⁩، و⁦-2 &gt; -3⁩.</translation>
    </message>
    <message>
        <source>The bars take the sign away, so what is inside can be the number itself or its opposite.</source>
        <translation>القيمة المطلقة تُزيل الإشارة، لذلك قد يكون ما بداخلها العدد نفسه أو معكوسه.</translation>
    </message>
    <message>
        <source>Both equations hold at once, so they may be added, and one may be put into the other.</source>
        <translation>المعادلتان صحيحتان معًا، لذلك يجوز جمعهما، ويجوز التعويض من إحداهما في الأخرى.</translation>
    </message>
    <message>
        <source>A product and its multiplied-out form are the same number, whatever the letter stands for.</source>
        <translation>حاصل الضرب وصورته بعد فك الأقواس هما العدد نفسه، مهما كانت قيمة الحرف.</translation>
    </message>
    <message>
        <source>A factor in front of a bracket counts everything inside: two bags with 3 apples and 1 pear each hold 6 apples and 2 pears.</source>
        <translation>العامل أمام القوس يُضرب في كل ما بداخله: كيسان في كل منهما 3 تفاحات وإجاصة واحدة فيهما معًا 6 تفاحات وإجاصتان.</translation>
    </message>
    <message>
        <source>Terms with the same letters are counted together, as 2 apples and 3 apples are 5 apples.</source>
        <translation>الحدود التي لها الحروف نفسها تُعدّ معًا، كما أن تفاحتين و3 تفاحات هي 5 تفاحات.</translation>
    </message>
    <message>
        <source>Twice as many pieces of half the size are the same amount, so a common factor may go.</source>
        <translation>ضعف عدد القطع بنصف حجمها هو المقدار نفسه، لذلك يجوز حذف العامل المشترك.</translation>
    </message>
    <message>
        <source>A factor above and below divides out to 1, as long as it is not zero.</source>
        <translation>العامل الموجود في البسط والمقام يُختصر إلى 1، ما دام لا يساوي صفرًا.</translation>
    </message>
    <message>
        <source>How often a half fits into something is twice how often a whole does: so one multiplies by the inverse.</source>
        <translation>عدد مرات وجود النصف في شيء ضعف عدد مرات وجود الواحد فيه: لذلك نضرب في المقلوب.</translation>
    </message>
    <message>
        <source>A fraction keeps its value when top and bottom are multiplied, or divided, by the same number.</source>
        <translation>يحتفظ الكسر بقيمته إذا ضُرب البسط والمقام في العدد نفسه أو قُسما عليه.</translation>
    </message>
    <message>
        <source>Per cent means: out of a hundred.</source>
        <translation>النسبة المئوية تعني: من مئة.</translation>
    </message>
    <message>
        <source>The two dollar signs opened here are not closed.</source>
        <translation>علامتا الدولار المفتوحتان هنا غير مغلقتين.</translation>
    </message>
    <message>
        <source>The dollar sign opened here is not closed.</source>
        <translation>علامة الدولار المفتوحة هنا غير مغلقة.</translation>
    </message>
    <message>
        <source>Is {inside} a formula?</source>
        <translation>هل {inside} صيغة؟</translation>
    </message>
    <message>
        <source>It has a space at one end.</source>
        <translation>في أحد طرفيها مسافة.</translation>
    </message>
    <message>
        <source>{kind} is a list of tables: {kind2} = [{{ ...</source>
        <translation>{kind} قائمة جداول: {kind2} = [{{ ...</translation>
    </message>
    <message>
        <source>What stands in {{ ...</source>
        <translation>ما بين {{ ...</translation>
    </message>
    <message>
        <source>}} is written on one line, with commas between.</source>
        <translation>}} يُكتب في سطر واحد، تفصل بينه فواصل.</translation>
    </message>
    <message>
        <source>A field is written as name = &quot;text&quot;.</source>
        <translation>يُكتب الحقل على شكل ⁦name = &quot;text&quot;⁩.</translation>
    </message>
    <message>
        <source>Only numbers go without quotation marks.</source>
        <translation>الأعداد وحدها تُكتب بلا علامات اقتباس.</translation>
    </message>
    <message>
        <source>Did you mean {written}?</source>
        <translation>هل قصدت {written}؟</translation>
    </message>
    <message>
        <source>Capitals count.</source>
        <translation>الحروف الكبيرة مهمة.</translation>
    </message>
    <message>
        <source>Did you mean {quotient}?</source>
        <translation>هل قصدت {quotient}؟</translation>
    </message>
    <message>
        <source>A product has a space: {parts}.</source>
        <translation>في حاصل الضرب مسافة: {parts}.</translation>
    </message>
    <message>
        <source>Did you mean m/s?</source>
        <translation>هل قصدت m/s؟</translation>
    </message>
    <message>
        <source>A product has a space: m s^-1.</source>
        <translation>في حاصل الضرب مسافة: ⁦m s^-1⁩.</translation>
    </message>
    <message>
        <source>and the damaged list set aside as _index.damaged.json</source>
        <translation>ووُضعت القائمة التالفة جانبًا باسم ⁦_index.damaged.json⁩</translation>
    </message>
    <message>
        <source>The list of lesson packs was damaged ({damage}): it was made anew from the {index} found in {folder}, and the damaged list set aside as _index.damaged.json.</source>
        <translation>كانت قائمة حزم الدروس تالفة ({damage}): أُنشئت من جديد من الحزم الموجودة في {folder} وعددها {index}، ووُضعت القائمة التالفة جانبًا باسم ⁦_index.damaged.json⁩.</translation>
    </message>
    <message>
        <source>The list of lesson packs was damaged ({damage}): it was made anew from the {index} found in {folder}.</source>
        <translation>كانت قائمة حزم الدروس تالفة ({damage}): أُنشئت من جديد من الحزم الموجودة في {folder} وعددها {index}.</translation>
    </message>
    <message>
        <source>Keys of packs that had been removed are forgotten.</source>
        <translation>مفاتيح الحزم المحذوفة نُسيت.</translation>
    </message>
    <message>
        <source>key = {quoted}</source>
        <translation>المفتاح = {quoted}</translation>
    </message>
    <message>
        <source>{id} {version} is older than {version2}, which you had.</source>
        <translation>{id} {version} أقدم من {version2} الذي كان لديك.</translation>
    </message>
    <message>
        <source>Go back to the older one?</source>
        <translation>هل تعود إلى الإصدار الأقدم؟</translation>
    </message>
    <message>
        <source>options {id}</source>
        <translation>خيارات {id}</translation>
    </message>
    <message>
        <source>rights {id}</source>
        <translation>الصحيحة {id}</translation>
    </message>
    <message>
        <source>No review is waiting.</source>
        <translation>لا مراجعة بانتظارك.</translation>
    </message>
    <message>
        <source>{skill} would fade first, so this keeps it fresh.</source>
        <translation>{skill} أول ما سيتلاشى، وهذا يبقيها حاضرة.</translation>
    </message>
    <message>
        <source>{skill} builds on {what}.</source>
        <translation>تُبنى {skill} على {what}.</translation>
    </message>
    <message>
        <source>Have a go; the hints are there to help.</source>
        <translation>جرّب؛ فالتلميحات هنا لتساعدك.</translation>
    </message>
    <message>
        <source>{names} and {names2}</source>
        <translation>{names} و{names2}</translation>
    </message>
    <message>
        <source>You were in the middle of it.</source>
        <translation>كنت في منتصفها.</translation>
    </message>
    <message>
        <source>{name}, line {number}</source>
        <translation>{name}، السطر {number}</translation>
    </message>
    <message>
        <source>What was there is now {aside}.</source>
        <translation>ما كان هناك هو الآن {aside}.</translation>
    </message>
    <message>
        <source>{questions} questions</source>
        <translation>{questions} من الأسئلة</translation>
    </message>
    <message>
        <source>{minutes} minutes: {value}</source>
        <translation>{minutes} دقيقة: {value}</translation>
    </message>
    <message>
        <source>About {choices} problems at {whose}.</source>
        <translation>نحو {choices} مسألة بحسب {whose}.</translation>
    </message>
    <message>
        <source>It ends after one that went well.</source>
        <translation>وينتهي بعد مسألة تُحلّ جيدًا.</translation>
    </message>
    <message>
        <source>Perhaps the stick was pulled out too soon.</source>
        <translation>ربما نُزعت الذاكرة قبل الأوان.</translation>
    </message>
    <message>
        <source>{file}: the results of {name} were made by another installation than before ({offered}, known is {known}).</source>
        <translation>{file}: نتائج {name} أنشأتها نسخة مثبّتة غير السابقة ({offered}، والمعروف {known}).</translation>
    </message>
    <message>
        <source>Has {name} another computer now?</source>
        <translation>هل لدى {name} حاسوب آخر الآن؟</translation>
    </message>
    <message>
        <source>There is a good backup of {offer}.</source>
        <translation>توجد نسخة احتياطية سليمة من {offer}.</translation>
    </message>
    <message>
        <source>To use it: lemma data restore</source>
        <translation>لاستخدامها: lemma data restore</translation>
    </message>
    <message>
        <source>There is no good backup.</source>
        <translation>لا توجد نسخة احتياطية سليمة.</translation>
    </message>
    <message>
        <source>To begin anew with what can still be read of it: lemma data restore --new</source>
        <translation>للبدء من جديد بما يمكن قراءته منه: lemma data restore --new</translation>
    </message>
    <message>
        <source>Write one new problem like this one, with other numbers.</source>
        <translation>اكتب مسألة جديدة مثل هذه بأعداد أخرى.</translation>
    </message>
    <message>
        <source>Write only the problem.</source>
        <translation>اكتب المسألة فقط.</translation>
    </message>
    <message>
        <source>The model failed: {often} it wrote no {what}.</source>
        <translation>فشل النموذج: {often} لم يكتب {what}.</translation>
    </message>
    <message>
        <source>The answer found by algebra stands.</source>
        <translation>تُعتمد الإجابة التي وجدها الجبر.</translation>
    </message>
    <message>
        <source>That is an honest answer, and it counts as a try.</source>
        <translation>هذه إجابة صادقة، وتُحسب محاولة.</translation>
    </message>
    <message>
        <source>Ask for the next hint.</source>
        <translation>اطلب التلميح التالي.</translation>
    </message>
    <message>
        <source>I could not read that, so it is not a try yet.</source>
        <translation>لم أستطع قراءة ذلك، فليس محاولة بعد.</translation>
    </message>
    <message>
        <source>If you are stuck, type: I have no idea.</source>
        <translation>إذا لم تعرف كيف تكمل فاكتب: I have no idea.</translation>
    </message>
    <message>
        <source>You have tried that just before.</source>
        <translation>جرّبت هذا قبل قليل.</translation>
    </message>
    <message>
        <source>Change something, or type: I have no idea.</source>
        <translation>غيّر شيئًا أو اكتب: I have no idea.</translation>
    </message>
    <message>
        <source>This line follows from the question.</source>
        <translation>هذا السطر ينتج عن السؤال.</translation>
    </message>
    <message>
        <source>Go on from there.</source>
        <translation>أكمل من هناك.</translation>
    </message>
    <message>
        <source>That is more than the {max_attempt} characters I read at once.</source>
        <translation>هذا أكثر من {max_attempt} حرفًا أقرؤها مرة واحدة.</translation>
    </message>
    <message>
        <source>Type one line of it.</source>
        <translation>اكتب سطرًا واحدًا منه.</translation>
    </message>
    <message>
        <source>Put that into the line before: its left side comes to ${sides}$, its right side to ${sides2}$.</source>
        <translation>عوّض بذلك في السطر السابق: طرفه الأيسر يعطي ${sides}$ وطرفه الأيمن ${sides2}$.</translation>
    </message>
    <message>
        <source>What you have fits, but it is not all.</source>
        <translation>ما لديك مناسب، لكنه ليس كل شيء.</translation>
    </message>
    <message>
        <source>Is there another number that fits?</source>
        <translation>هل هناك عدد آخر مناسب؟</translation>
    </message>
    <message>
        <source>I cannot tell which slip it was, so go through your steps once more.</source>
        <translation>لا أستطيع معرفة أي زلة كانت، فراجع خطواتك مرة أخرى.</translation>
    </message>
    <message>
        <source>The first one is:</source>
        <translation>أولها:</translation>
    </message>
    <message>
        <source>The two sides of this are not equal.</source>
        <translation>طرفا هذا غير متساويين.</translation>
    </message>
    <message>
        <source>Work it out once more.</source>
        <translation>احسبه مرة أخرى.</translation>
    </message>
    <message>
        <source>Dividing by a fraction is the same as multiplying by another one.</source>
        <translation>القسمة على كسر هي الضرب في كسر آخر.</translation>
    </message>
    <message>
        <source>Think of two brackets multiplied together.</source>
        <translation>فكر في قوسين مضروبين أحدهما في الآخر.</translation>
    </message>
    <message>
        <source>Which two numbers belong in them?</source>
        <translation>أي عددين مكانهما فيهما؟</translation>
    </message>
    <message>
        <source>What do they begin with?</source>
        <translation>بماذا يبدآن؟</translation>
    </message>
    <message>
        <source>Both parts are squares.</source>
        <translation>كلا الجزأين مربع.</translation>
    </message>
    <message>
        <source>Which formula has two squares in it?</source>
        <translation>في أي صيغة مربعان؟</translation>
    </message>
    <message>
        <source>What undoes a square?</source>
        <translation>ما الذي يلغي التربيع؟</translation>
    </message>
    <message>
        <source>And how many numbers have this square?</source>
        <translation>وكم عددًا له هذا المربع؟</translation>
    </message>
    <message>
        <source>There is a formula for the square of a sum or difference.</source>
        <translation>هناك صيغة لمربع مجموع أو فرق.</translation>
    </message>
    <message>
        <source>How does it go?</source>
        <translation>ما هي؟</translation>
    </message>
    <message>
        <source>And &quot;of&quot; means times.</source>
        <translation>و«من» تعني الضرب.</translation>
    </message>
    <message>
        <source>Which formula belongs to this shape?</source>
        <translation>أي صيغة تخص هذا الشكل؟</translation>
    </message>
    <message>
        <source>Draw it, and write the given lengths on it.</source>
        <translation>ارسمه واكتب الأطوال المعطاة عليه.</translation>
    </message>
    <message>
        <source>List what is given, with units, and what is asked for.</source>
        <translation>اكتب المعطيات مع وحداتها، والمطلوب.</translation>
    </message>
    <message>
        <source>Which formula joins them?</source>
        <translation>أي صيغة تربط بينها؟</translation>
    </message>
    <message>
        <source>What does the graph do there?</source>
        <translation>ماذا يفعل المنحنى هناك؟</translation>
    </message>
    <message>
        <source>Begin with the rule of the function.</source>
        <translation>ابدأ بقاعدة الدالة.</translation>
    </message>
    <message>
        <source>First try to put the number in.</source>
        <translation>حاول أولًا أن تعوض بالعدد.</translation>
    </message>
    <message>
        <source>What goes wrong?</source>
        <translation>ما المشكلة عندئذ؟</translation>
    </message>
    <message>
        <source>There are words in this that I cannot check.</source>
        <translation>في هذا كلمات لا أستطيع التحقق منها.</translation>
    </message>
    <message>
        <source>Write what it states in signs, on a line of its own.</source>
        <translation>اكتب ما يقوله بالرموز في سطر مستقل.</translation>
    </message>
    <message>
        <source>in the model&apos;s words; the checker found no answer in them</source>
        <translation>بكلمات النموذج؛ لم يجد المدقق الجواب فيها</translation>
    </message>
    <message>
        <source>Read the question once more.</source>
        <translation>اقرأ السؤال مرة أخرى.</translation>
    </message>
    <message>
        <source>What is given, and what is asked for?</source>
        <translation>ما المعطى وما المطلوب؟</translation>
    </message>
    <message>
        <source>Write down both.</source>
        <translation>اكتب كليهما.</translation>
    </message>
    <message>
        <source>What is the one thing you could do first?</source>
        <translation>ما الشيء الوحيد الذي يمكنك فعله أولًا؟</translation>
    </message>
    <message>
        <source>Write that line down, and I will check it.</source>
        <translation>اكتب هذا السطر وسأتحقق منه.</translation>
    </message>
    <message>
        <source>First try something yourself: a line, an answer, or type: I have no idea.</source>
        <translation>جرّب شيئًا بنفسك أولًا: سطرًا أو إجابة، أو اكتب: I have no idea.</translation>
    </message>
    <message>
        <source>Then you get the next hint.</source>
        <translation>ثم تحصل على التلميح التالي.</translation>
    </message>
    <message>
        <source>You have seen the whole solution.</source>
        <translation>رأيت الحل كاملًا.</translation>
    </message>
    <message>
        <source>There are no more hints.</source>
        <translation>لا توجد تلميحات أخرى.</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>سدس</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>سبع</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>ثمن</translation>
    </message>
    <message>
        <source>This asks for a proof.</source>
        <translation>المطلوب هنا برهان.</translation>
    </message>
    <message>
        <source>I do not mark proofs, but I can check the algebra in it line by line and talk it through with you.</source>
        <translation>لا أقيّم البراهين، لكن يمكنني التحقق من الجبر فيها سطرًا سطرًا ومناقشتها معك.</translation>
    </message>
    <message>
        <source>This asks for a text in your own words.</source>
        <translation>المطلوب هنا نص بكلماتك.</translation>
    </message>
    <message>
        <source>I do not mark those, but we can talk it through.</source>
        <translation>لا أقيّم مثل هذا، لكن يمكننا مناقشته.</translation>
    </message>
    <message>
        <source>I cannot see how this follows in one step.</source>
        <translation>لا أرى كيف ينتج هذا في خطوة واحدة.</translation>
    </message>
    <message>
        <source>Write the lines between, and I can check them.</source>
        <translation>اكتب السطور التي بينهما لأتحقق منها.</translation>
    </message>
    <message>
        <source>Your last line is words with a number.</source>
        <translation>سطرك الأخير كلمات فيها عدد.</translation>
    </message>
    <message>
        <source>Write your answer on a line of its own, then I can check it.</source>
        <translation>اكتب إجابتك في سطر مستقل لأتحقق منها.</translation>
    </message>
    <message>
        <source>I cannot tell how this line comes from the question.</source>
        <translation>لا أستطيع معرفة كيف جاء هذا السطر من السؤال.</translation>
    </message>
    <message>
        <source>Begin with the question itself.</source>
        <translation>ابدأ بالسؤال نفسه.</translation>
    </message>
    <message>
        <source>simplify {good}</source>
        <translation>بسّط {good}</translation>
    </message>
    <message>
        <source>What could you do on both sides to get rid of it?</source>
        <translation>ماذا يمكنك أن تفعل في الطرفين للتخلص منه؟</translation>
    </message>
    <message>
        <source>What undoes that, on both sides?</source>
        <translation>ما الذي يلغي ذلك في الطرفين؟</translation>
    </message>
    <message>
        <source>What undoes it, and how many numbers have this square?</source>
        <translation>ما الذي يلغيه، وكم عددًا له هذا المربع؟</translation>
    </message>
    <message>
        <source>A root stands alone.</source>
        <translation>الجذر وحده.</translation>
    </message>
    <message>
        <source>What undoes a root?</source>
        <translation>ما الذي يلغي الجذر؟</translation>
    </message>
    <message>
        <source>A product is zero here.</source>
        <translation>حاصل الضرب هنا يساوي صفرًا.</translation>
    </message>
    <message>
        <source>What must be true of at least one of its factors?</source>
        <translation>ماذا يجب أن يصح في أحد عوامله على الأقل؟</translation>
    </message>
    <message>
        <source>Each of these equations can be solved by itself.</source>
        <translation>يمكن حل كل من هذه المعادلات وحدها.</translation>
    </message>
    <message>
        <source>What does each one give?</source>
        <translation>ماذا تعطي كل واحدة؟</translation>
    </message>
    <message>
        <source>Can you find two numbers with this product and this sum?</source>
        <translation>هل تجد عددين لهما حاصل الضرب هذا وهذا المجموع؟</translation>
    </message>
    <message>
        <source>Which product, and which sum?</source>
        <translation>أي حاصل ضرب، وأي مجموع؟</translation>
    </message>
    <message>
        <source>Both parts are squares, and one is taken from the other.</source>
        <translation>كلا الجزأين مربع، وأحدهما مطروح من الآخر.</translation>
    </message>
    <message>
        <source>Which formula fits that?</source>
        <translation>أي صيغة تناسب ذلك؟</translation>
    </message>
    <message>
        <source>First and last term are squares.</source>
        <translation>الحد الأول والأخير مربعان.</translation>
    </message>
    <message>
        <source>Whose square could the whole be?</source>
        <translation>مربع ماذا قد يكون الكل؟</translation>
    </message>
    <message>
        <source>How many products do you get when every term meets every term?</source>
        <translation>كم حاصل ضرب تحصل عليه عندما يُضرب كل حد في كل حد؟</translation>
    </message>
    <message>
        <source>Which ones?</source>
        <translation>ما هي؟</translation>
    </message>
    <message>
        <source>You know one letter now.</source>
        <translation>تعرف الآن قيمة أحد الحرفين.</translation>
    </message>
    <message>
        <source>Where could you put it in?</source>
        <translation>أين يمكنك التعويض بها؟</translation>
    </message>
    <message>
        <source>What is between the bars may be positive or negative.</source>
        <translation>ما بين إشارتي القيمة المطلقة قد يكون موجبًا أو سالبًا.</translation>
    </message>
    <message>
        <source>Which two equations does that give?</source>
        <translation>أي معادلتين يعطي ذلك؟</translation>
    </message>
    <message>
        <source>This is a product of two functions.</source>
        <translation>هذا حاصل ضرب دالتين.</translation>
    </message>
    <message>
        <source>Which rule is there for that?</source>
        <translation>أي قاعدة تخصه؟</translation>
    </message>
    <message>
        <source>This is a quotient of two functions.</source>
        <translation>هذا ناتج قسمة دالتين.</translation>
    </message>
    <message>
        <source>One function stands inside another.</source>
        <translation>دالة داخل دالة أخرى.</translation>
    </message>
    <message>
        <source>Which is the outer one, and which the inner one?</source>
        <translation>أيهما الخارجية وأيهما الداخلية؟</translation>
    </message>
    <message>
        <source>Top and bottom both go to the same troublesome value.</source>
        <translation>البسط والمقام كلاهما يؤول إلى القيمة المزعجة نفسها.</translation>
    </message>
    <message>
        <source>This is a quadratic equation.</source>
        <translation>هذه معادلة تربيعية.</translation>
    </message>
    <message>
        <source>Which way of solving one do you know?</source>
        <translation>أي طريقة لحلها تعرف؟</translation>
    </message>
    <message>
        <source>If you take the same away from equal things, what is left is still equal.</source>
        <translation>إذا طرحت الشيء نفسه من شيئين متساويين، بقي الباقي متساويًا.</translation>
    </message>
    <message>
        <source>If you add the same to equal things, they stay equal.</source>
        <translation>إذا أضفت الشيء نفسه إلى شيئين متساويين، بقيا متساويين.</translation>
    </message>
    <message>
        <source>Equal things cut into equally many parts have equal parts.</source>
        <translation>إذا قُسم شيئان متساويان إلى العدد نفسه من الأجزاء، كانت الأجزاء متساوية.</translation>
    </message>
    <message>
        <source>If two numbers are both not zero, their product is not zero.</source>
        <translation>إذا كان عددان كلاهما لا يساوي صفرًا، فحاصل ضربهما لا يساوي صفرًا.</translation>
    </message>
    <message>
        <source>So one factor has to be.</source>
        <translation>إذن لا بد أن يكون أحد العوامل صفرًا.</translation>
    </message>
    <message>
        <source>A positive number has two square roots, one positive and one negative.</source>
        <translation>للعدد الموجب جذران تربيعيان، أحدهما موجب والآخر سالب.</translation>
    </message>
    <message>
        <source>Both must be kept.</source>
        <translation>يجب الاحتفاظ بكليهما.</translation>
    </message>
    <message>
        <source>Equal things have equal squares.</source>
        <translation>الأشياء المتساوية مربعاتها متساوية.</translation>
    </message>
    <message>
        <source>But the squares of 3 and -3 are equal as well, so new solutions can slip in: try each one at the end.</source>
        <translation>لكن مربعَي 3 و⁦-3⁩ متساويان أيضًا، فقد تظهر حلول جديدة: جرّب كل حل في النهاية.</translation>
    </message>
    <message>
        <source>Only pieces of the same size can be counted together.</source>
        <translation>لا تُعدّ معًا إلا القطع المتساوية في الحجم.</translation>
    </message>
    <message>
        <source>The common denominator makes them so.</source>
        <translation>المقام المشترك يجعلها كذلك.</translation>
    </message>
    <message>
        <source>Brackets come first, then powers, then products and quotients, then sums.</source>
        <translation>الأقواس أولًا، ثم القوى، ثم الضرب والقسمة، ثم الجمع والطرح.</translation>
    </message>
    <message>
        <source>A root asks which number gives this one when it is raised to the power.</source>
        <translation>الجذر يسأل: أي عدد يعطي هذا العدد عند رفعه إلى القوة.</translation>
    </message>
    <message>
        <source>Every quadratic equation can be turned into a square that equals a number, and a square can be undone.</source>
        <translation>يمكن تحويل كل معادلة تربيعية إلى مربع يساوي عددًا، والتربيع يمكن عكسه.</translation>
    </message>
    <message>
        <source>A perfect square has one number only that fits its middle term: half of it, squared.</source>
        <translation>لا يناسب الحدَّ الأوسط في المربع الكامل إلا عدد واحد: مربع نصفه.</translation>
    </message>
    <message>
        <source>A logarithm is an exponent, so the laws of exponents become laws of logarithms.</source>
        <translation>اللوغاريتم أسّ، لذلك تصبح قوانين الأسس قوانين للوغاريتمات.</translation>
    </message>
    <message>
        <source>Powers of the same base are equal only if their exponents are.</source>
        <translation>لا تتساوى قوتان لهما الأساس نفسه إلا إذا تساوى الأسّان.</translation>
    </message>
    <message>
        <source>When both factors change, the product changes for two reasons: each one has its part.</source>
        <translation>إذا تغيّر العاملان تغيّر حاصل الضرب لسببين: لكل منهما نصيبه.</translation>
    </message>
    <message>
        <source>The inner function changes, and the outer one changes with it: the two rates are multiplied.</source>
        <translation>تتغيّر الدالة الداخلية، وتتغيّر معها الخارجية: فيُضرب معدّلا التغيّر أحدهما في الآخر.</translation>
    </message>
    <message>
        <source>It is the product rule for a product with one over something.</source>
        <translation>إنها قاعدة الضرب لحاصل ضرب في مقلوب شيء.</translation>
    </message>
    <message>
        <source>The derivative says how fast the function changes, and it is found piece by piece.</source>
        <translation>المشتقة تبيّن سرعة تغيّر الدالة، وتُوجد جزءًا جزءًا.</translation>
    </message>
    <message>
        <source>A limit asks what the values come close to, not what happens at the place itself.</source>
        <translation>النهاية تسأل إلى ماذا تقترب القيم، لا ماذا يحدث عند الموضع نفسه.</translation>
    </message>
    <message>
        <source>This value follows from the definition of the function.</source>
        <translation>هذه القيمة تنتج من تعريف الدالة.</translation>
    </message>
    <message>
        <source>Sine, cosine and tangent repeat, so there are several angles with the same value.</source>
        <translation>الجيب وجيب التمام والظل دوال تتكرر، لذلك توجد عدة زوايا لها القيمة نفسها.</translation>
    </message>
    <message>
        <source>The number is made from the whole list in a fixed way, which its name says.</source>
        <translation>يُحسب هذا العدد من القائمة كلها بطريقة ثابتة يدل عليها اسمه.</translation>
    </message>
    <message>
        <source>If all outcomes are equally likely, only counting is left.</source>
        <translation>إذا كانت كل النواتج متساوية الاحتمال، لم يبقَ إلا العدّ.</translation>
    </message>
    <message>
        <source>The rule is the same from each number to the next.</source>
        <translation>القاعدة نفسها من كل عدد إلى الذي يليه.</translation>
    </message>
    <message>
        <source>Each entry of the result is made from one row and one column.</source>
        <translation>كل عنصر في الناتج يُحسب من صف واحد وعمود واحد.</translation>
    </message>
    <message>
        <source>The components do not mix: each is worked out by itself.</source>
        <translation>المركّبات لا تختلط: تُحسب كل واحدة وحدها.</translation>
    </message>
    <message>
        <source>The formula holds for every shape of this kind, so only its own measures have to be put in.</source>
        <translation>القانون صحيح لكل شكل من هذا النوع، فلا يلزم إلا التعويض بقياساته.</translation>
    </message>
    <message>
        <source>The formula is a law: what is asked for stands in it together with what is given.</source>
        <translation>الصيغة قانون: فيها المطلوب مع المعطيات.</translation>
    </message>
    <message>
        <source>A unit may be replaced by what it is equal to, as a letter by its number.</source>
        <translation>يجوز استبدال الوحدة بما يساويها، كما يُستبدل الحرف بعدده.</translation>
    </message>
    <message>
        <source>No atom appears or disappears, so each element is counted on both sides.</source>
        <translation>لا تظهر ذرة ولا تختفي، لذلك تُعدّ ذرات كل عنصر في الطرفين.</translation>
    </message>
    <message>
        <source>A straight line has the same slope everywhere, so one point and the slope fix it.</source>
        <translation>ميل الخط المستقيم واحد في كل مكان، لذلك تكفي نقطة والميل لتحديده.</translation>
    </message>
    <message>
        <source>A parabola is the same on both sides of its axis.</source>
        <translation>القطع المكافئ متماثل على جانبي محوره.</translation>
    </message>
    <message>
        <source>An equation with a derivative is undone by integrating.</source>
        <translation>المعادلة التي فيها مشتقة تُعكس بالتكامل.</translation>
    </message>
    <message>
        <source>Ask this question in your own words: one question and nothing else.</source>
        <translation>اطرح هذا السؤال بكلماتك: سؤال واحد ولا شيء غيره.</translation>
    </message>
    <message>
        <source>That fits.</source>
        <translation>هذا مناسب.</translation>
    </message>
    <message>
        <source>That is where we are.</source>
        <translation>هذا هو الموضع الذي وصلنا إليه.</translation>
    </message>
    <message>
        <source>Good, that is the way.</source>
        <translation>جيد، هذا هو الطريق.</translation>
    </message>
    <message>
        <source>Yes, that plays a part here.</source>
        <translation>نعم، لهذا دور هنا.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>ليس تمامًا.</translation>
    </message>
    <message>
        <source>Part of that is right.</source>
        <translation>جزء من هذا صحيح.</translation>
    </message>
    <message>
        <source>That is all right.</source>
        <translation>لا بأس.</translation>
    </message>
    <message>
        <source>No problem.</source>
        <translation>لا مشكلة.</translation>
    </message>
    <message>
        <source>Let us look at it once more.</source>
        <translation>لننظر إليها مرة أخرى.</translation>
    </message>
    <message>
        <source>what would you change?</source>
        <translation>ماذا كنت ستغيّر؟</translation>
    </message>
    <message>
        <source>what is still to be done?</source>
        <translation>ما الذي بقي عمله؟</translation>
    </message>
    <message>
        <source>what does that tell you here?</source>
        <translation>بماذا يفيدك ذلك هنا؟</translation>
    </message>
    <message>
        <source>what does that give here?</source>
        <translation>ماذا يعطي ذلك هنا؟</translation>
    </message>
    <message>
        <source>Question to ask</source>
        <translation>السؤال المطلوب طرحه</translation>
    </message>
    <message>
        <source>The learner&apos;s last line</source>
        <translation>السطر الأخير للمتعلّم</translation>
    </message>
    <message>
        <source>Could it help to {first} {value}?</source>
        <translation>هل يفيد هذا: {first} {value}؟</translation>
    </message>
    <message>
        <source>Could it help to {value}?</source>
        <translation>هل يفيد هذا: {value}؟</translation>
    </message>
    <message>
        <source>Something in this is right, but it is not the whole answer yet.</source>
        <translation>في هذا شيء صحيح، لكنه ليس الجواب كله بعد.</translation>
    </message>
    <message>
        <source>I cannot read this.</source>
        <translation>لا أستطيع قراءة هذا.</translation>
    </message>
    <message>
        <source>Looking for the answer by algebra</source>
        <translation>جارٍ البحث عن الجواب بالجبر</translation>
    </message>
    <message>
        <source>This has become very long.</source>
        <translation>أصبح هذا طويلًا جدًّا.</translation>
    </message>
    <message>
        <source>Ask the question anew to begin again.</source>
        <translation>اطرح السؤال من جديد لتبدأ مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no model that could say it in other words.</source>
        <translation>لا يوجد نموذج يستطيع قول هذا بكلمات أخرى.</translation>
    </message>
    <message>
        <source>The model is busy.</source>
        <translation>النموذج مشغول.</translation>
    </message>
    <message>
        <source>The model was stopped before it had said it.</source>
        <translation>أُوقف النموذج قبل أن يقول هذا.</translation>
    </message>
    <message>
        <source>{folder}: no such folder.</source>
        <translation>{folder}: لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>Give the folder that holds config.json.</source>
        <translation>اذكر المجلد الذي فيه config.json.</translation>
    </message>
    <message>
        <source>{folder}: has several safetensors files and no model.safetensors.index.json.</source>
        <translation>{folder}: فيه عدة ملفات safetensors وليس فيه model.safetensors.index.json.</translation>
    </message>
    <message>
        <source>Fetch that file too.</source>
        <translation>أحضر ذلك الملف أيضًا.</translation>
    </message>
    <message>
        <source>{folder}: has neither model.safetensors nor model.safetensors.index.json.</source>
        <translation>{folder}: ليس فيه model.safetensors ولا model.safetensors.index.json.</translation>
    </message>
    <message>
        <source>{index}: names {file}, which is not a safetensors file of this folder.</source>
        <translation>{index}: يذكر {file}، وهو ليس ملف safetensors من هذا المجلد.</translation>
    </message>
    <message>
        <source>{index}: names {file}, which is missing.</source>
        <translation>{index}: يذكر {file}، وهو ناقص.</translation>
    </message>
    <message>
        <source>in {places}</source>
        <translation>في {places}</translation>
    </message>
    <message>
        <source>{index}: tensor {name} lies in {file}, but the index says {said}.</source>
        <translation>{index}: الموتّر {name} موجود في {file}، لكن الفهرس يقول {said}.</translation>
    </message>
    <message>
        <source>{index}: tensor {lost} is not in {places}, where the index says it is.</source>
        <translation>{index}: الموتّر {lost} ليس في {places} حيث يقول الفهرس إنه موجود.</translation>
    </message>
    <message>
        <source>sliding-window attention</source>
        <translation>انتباه بنافذة منزلقة</translation>
    </message>
    <message>
        <source>full attention</source>
        <translation>انتباه كامل</translation>
    </message>
    <message>
        <source>gated memory unit</source>
        <translation>وحدة ذاكرة ببوابات</translation>
    </message>
    <message>
        <source>cross attention</source>
        <translation>انتباه متقاطع</translation>
    </message>
    <message>
        <source>config.json: mamba_d_conv is 1; the engine needs a convolution over at least 2 tokens.</source>
        <translation>config.json: قيمة mamba_d_conv هي 1؛ ويحتاج المحرك إلى التفاف على رمزين على الأقل.</translation>
    </message>
    <message>
        <source>config.json: {heads} attention heads over {kv} key-value heads cannot be paired: both must be even and the first a multiple of the second.</source>
        <translation>‏config.json: لا يمكن إقران {heads} من رؤوس الانتباه مع {kv} من رؤوس المفاتيح والقيم: يجب أن يكون كلاهما زوجيًّا والأول مضاعفًا للثاني.</translation>
    </message>
    <message>
        <source>config.json: {key} is {data}; only {needed} is supported.</source>
        <translation>‏config.json: قيمة {key} هي {data}؛ والمدعوم {needed} فقط.</translation>
    </message>
    <message>
        <source>config.json lacks {missing}.</source>
        <translation>ينقص config.json: {missing}.</translation>
    </message>
    <message>
        <source>{out} is a file of the checkpoint itself.</source>
        <translation>{out} هو نفسه ملف من نقطة الحفظ.</translation>
    </message>
    <message>
        <source>a tensor&apos;s bytes do not add up</source>
        <translation>بايتات أحد الموتّرات لا تتفق في المجموع</translation>
    </message>
    <message>
        <source>{where} gives a value that is not finite.</source>
        <translation>{where} يعطي قيمة غير منتهية.</translation>
    </message>
    <message>
        <source>{path}: larger than {json_limit} bytes, which is not a file of a checkpoint.</source>
        <translation>{path}: أكبر من {json_limit} بايت، وهذا ليس ملفًّا من نقطة حفظ.</translation>
    </message>
    <message>
        <source>{where}: {key} is given twice.</source>
        <translation>{where}: ذُكر {key} مرتين.</translation>
    </message>
    <message>
        <source>{where}: not readable as JSON ({error}).</source>
        <translation>{where}: لا يمكن قراءته بصيغة JSON ({error}).</translation>
    </message>
    <message>
        <source>{where}: holds a JSON {name}, not an object.</source>
        <translation>{where}: فيه JSON من النوع {name}، لا كائن.</translation>
    </message>
    <message>
        <source>{out}: the folder {parent} does not exist.</source>
        <translation>{out}: المجلد {parent} غير موجود.</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>أنشئه أولًا.</translation>
    </message>
    <message>
        <source>{out} is a folder.</source>
        <translation>{out} مجلد.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>اذكر الملف المطلوب كتابته.</translation>
    </message>
    <message>
        <source>{out} is already there.</source>
        <translation>{out} موجود من قبل.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>استخدم ⁦--force⁩ لاستبداله.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>حرّر بعض المساحة، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{folder}: the lambda vectors of a layer give a value beyond float32.</source>
        <translation>{folder}: متّجهات لامدا في إحدى الطبقات تعطي قيمة خارج مدى float32.</translation>
    </message>
    <message>
        <source>{folder}: {key} would hold {text}, which is not text.</source>
        <translation>{folder}: سيحتوي {key} على {text}، وهذا ليس نصًّا.</translation>
    </message>
    <message>
        <source>bos</source>
        <translation>بداية (bos)</translation>
    </message>
    <message>
        <source>eos</source>
        <translation>نهاية (eos)</translation>
    </message>
    <message>
        <source>eot</source>
        <translation>نهاية الدور (eot)</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>حشو</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{name} is not a type of model file.</source>
        <translation>{name} ليس نوعًا من ملفات النماذج.</translation>
    </message>
    <message>
        <source>Choose one of {types}.</source>
        <translation>اختر واحدًا من {types}.</translation>
    </message>
    <message>
        <source>{names} and {names2} more: rows of {width} values do not fit {name}, written as {name2}</source>
        <translation>{names} و{names2} أخرى: صفوف من {width} قيمة لا تناسب {name}، فكُتبت بنوع {name2}</translation>
    </message>
    <message>
        <source>{names}: rows of {width} values do not fit {name}, written as {name2}</source>
        <translation>{names}: صفوف من {width} قيمة لا تناسب {name}، فكُتبت بنوع {name2}</translation>
    </message>
    <message>
        <source>a value is too large for {name}.</source>
        <translation>قيمة أكبر من أن يتسع لها {name}.</translation>
    </message>
    <message>
        <source>Use --type bf16 or f32.</source>
        <translation>استخدم ⁦--type bf16⁩ أو f32.</translation>
    </message>
    <message>
        <source>the native library wrote {written} bytes of {name} where {size} were due.</source>
        <translation>كتبت المكتبة {written} بايت من {name}، وكان يجب أن تكون {size}.</translation>
    </message>
    <message>
        <source>{library}: has no ggml-base library.</source>
        <translation>{library}: ليس فيه مكتبة ggml-base.</translation>
    </message>
    <message>
        <source>Build the engine again.</source>
        <translation>ابنِ المحرّك من جديد.</translation>
    </message>
    <message>
        <source>{path}: its header claims {length} bytes; the limit is {header_limit}.</source>
        <translation>{path}: ترويسته تدّعي {length} بايت؛ والحد {header_limit}.</translation>
    </message>
    <message>
        <source>{path}: truncated inside its header ({size} bytes).</source>
        <translation>{path}: مقطوع داخل ترويسته ({size} بايت).</translation>
    </message>
    <message>
        <source>{path} (header)</source>
        <translation>{path} (الترويسة)</translation>
    </message>
    <message>
        <source>{path}: tensor {name} overlaps the one before it.</source>
        <translation>{path}: الموتّر {name} يتداخل مع الذي قبله.</translation>
    </message>
    <message>
        <source>{path}: {begin} bytes before tensor {name} belong to nothing.</source>
        <translation>{path}: يوجد {begin} بايت قبل الموتّر {name} لا تتبع شيئًا.</translation>
    </message>
    <message>
        <source>{path}: truncated, {missing} bytes are missing.</source>
        <translation>{path}: مقطوع، وينقصه {missing} بايت.</translation>
    </message>
    <message>
        <source>Fetch the file again.</source>
        <translation>أحضر الملف من جديد.</translation>
    </message>
    <message>
        <source>{path}: {size} bytes at its end belong to no tensor.</source>
        <translation>{path}: في نهايته {size} بايت لا تتبع أي موتّر.</translation>
    </message>
    <message>
        <source>Weights must be one of {readable}.</source>
        <translation>يجب أن تكون الأوزان من {readable}.</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({strerror}).</source>
        <translation>{file}: تتعذّر قراءته ({strerror}).</translation>
    </message>
    <message>
        <source>{path}: tensor {name}</source>
        <translation>{path}: الموتّر {name}</translation>
    </message>
    <message>
        <source>{where} has the unknown dtype {dtype}.</source>
        <translation>{where} له dtype غير معروف هو {dtype}.</translation>
    </message>
    <message>
        <source>{where} has a shape that is not a list of up to {dimensions_limit} sizes.</source>
        <translation>{where} له شكل ليس قائمة من {dimensions_limit} أبعاد على الأكثر.</translation>
    </message>
    <message>
        <source>{where} has {offsets} bytes; {dtype} {shape} takes {shape2}.</source>
        <translation>{where} له {offsets} بايت؛ و{dtype} {shape} يحتاج إلى {shape2}.</translation>
    </message>
    <message>
        <source>{path}: truncated, {count} bytes are missing.</source>
        <translation>{path}: مقطوع، وينقصه {count} بايت.</translation>
    </message>
    <message>
        <source>The conversion was stopped; nothing was written.</source>
        <translation>أُوقف التحويل؛ ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>16 bits at least</source>
        <translation>16 بت على الأقل</translation>
    </message>
    <message>
        <source>as the type says</source>
        <translation>كما يحدّد النوع</translation>
    </message>
    <message>
        <source>Is the checkpoint complete?</source>
        <translation>هل نقطة الحفظ كاملة؟</translation>
    </message>
    <message>
        <source>Converting without it would give another model than the published one.</source>
        <translation>التحويل من دونه يعطي نموذجًا غير النموذج المنشور.</translation>
    </message>
    <message>
        <source>With --no-tokenizer a model file without a vocabulary is made.</source>
        <translation>مع --no-tokenizer يُنشأ ملف نموذج بلا مفردات.</translation>
    </message>
    <message>
        <source>{folder}: has no tokenizer.json, nor vocab.json with merges.txt.</source>
        <translation>{folder}: ليس فيه tokenizer.json ولا vocab.json مع merges.txt.</translation>
    </message>
    <message>
        <source>{folder}: its files disagree on the id of token {text}: {added} and {number}.</source>
        <translation>{folder}: ملفاته مختلفة في رقم الرمز {text}: {added} و{number}.</translation>
    </message>
    <message>
        <source>{path}: is not a byte-level BPE tokenizer, the only kind that is supported.</source>
        <translation>{path}: ليس مقسّم BPE على مستوى البايت، وهو النوع الوحيد المدعوم.</translation>
    </message>
    <message>
        <source>{path}: its model lacks vocab or merges.</source>
        <translation>{path}: ينقص نموذجه vocab أو merges.</translation>
    </message>
    <message>
        <source>{path}: has a normalizer, which llama.cpp would leave out.</source>
        <translation>{path}: فيه أداة تسوية للنص (normalizer) سيتركها llama.cpp.</translation>
    </message>
    <message>
        <source>{path}: one of its merges is not a pair of texts.</source>
        <translation>{path}: إحدى عمليات الدمج فيه ليست زوجًا من النصوص.</translation>
    </message>
    <message>
        <source>{path}: its pre-tokenizer is none of {pre_tokenizers}.</source>
        <translation>{path}: المقسّم الأولي فيه ليس واحدًا من {pre_tokenizers}.</translation>
    </message>
    <message>
        <source>If llama.cpp knows it, give its name there with --pre NAME.</source>
        <translation>إن كان معروفًا في llama.cpp، فاذكر اسمه هناك بالخيار ⁦--pre NAME⁩.</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({error}).</source>
        <translation>{path}: تتعذّر قراءته ({error}).</translation>
    </message>
    <message>
        <source>{path}: {bad} is not a pair of texts.</source>
        <translation>{path}: {bad} ليس زوجًا من النصوص.</translation>
    </message>
    <message>
        <source>{folder}: token {text} has no id.</source>
        <translation>{folder}: الرمز {text} بلا رقم.</translation>
    </message>
    <message>
        <source>{folder}: token {text} has the id {number}; config.json counts {vocab_size} tokens.</source>
        <translation>{folder}: رقم الرمز {text} هو {number}؛ و config.json يعدّ {vocab_size} رمزًا.</translation>
    </message>
    <message>
        <source>{folder}: id {number} is both {tokens} and {text}.</source>
        <translation>{folder}: الرقم {number} هو {tokens} و{text} معًا.</translation>
    </message>
    <message>
        <source>{folder}: the text {name} is needed for id {number}, but is another token.</source>
        <translation>{folder}: النص {name} مطلوب للرقم {number}، لكنه رمز آخر.</translation>
    </message>
    <message>
        <source>{folder}: the merge {merge} makes or takes a text that is no token.</source>
        <translation>{folder}: عملية الدمج {merge} تُنتج نصًّا ليس رمزًا، أو تأخذه.</translation>
    </message>
    <message>
        <source>{folder}: token {number} is {tokens}; it must be {text}.</source>
        <translation>{folder}: الرمز رقم {number} هو {tokens}؛ ويجب أن يكون {text}.</translation>
    </message>
    <message>
        <source>{folder}: its {role} token {text} is not in the vocabulary.</source>
        <translation>{folder}: الرمز {text} ({role}) ليس في المفردات.</translation>
    </message>
</context>
</TS>

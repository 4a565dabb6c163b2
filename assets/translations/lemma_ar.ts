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
        <source>Safe mode: settings and the chosen model are left aside for this time.</source>
        <translation>الوضع الآمن: تُترك الإعدادات والنموذج المختار جانبًا هذه المرة.</translation>
    </message>
    <message>
        <source>Something went wrong inside Lemma.</source>
        <translation>حدث خلل داخل Lemma.</translation>
    </message>
    <message>
        <source>You can go on working. The details are in the log file, for whoever mends it.</source>
        <translation>يمكنك متابعة العمل. التفاصيل في ملف السجل لمن يصلح الخلل.</translation>
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
        <source>What you send takes its place, and what came after it goes. Esc keeps it as it was.</source>
        <translation>ما ترسله يحلّ محلّها، ويُحذف ما جاء بعدها. مفتاح Esc يبقيها كما كانت.</translation>
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
        <source>Try it once more; the details are in its log file.</source>
        <translation>حاول مرة أخرى؛ التفاصيل في ملف السجل.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Your learners hand over their results as files, on a stick or however you like; no server is needed. Bring them together here: the same file twice, or an older one after a newer one, changes nothing.</source>
        <translation>يسلّم المتعلّمون نتائجهم ملفات، على ذاكرة USB أو كيفما شئت؛ ولا حاجة إلى خادم. اجمعها هنا: الملف نفسه مرتين، أو ملف أقدم بعد أحدث، لا يغيّر شيئًا.</translation>
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
        <translation>اكتب مسألة. يكتب نموذج لغوي على هذا الحاسوب الحل خطوة بخطوة، ويتحقق الجبر الحاسوبي من كل خطوة يستطيع قراءتها.</translation>
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
    <message numerus="yes">
        <source>{quiz} can be taken %n time(s), and has been.</source>
        <translation>
            <numerusform>لا يمكن إجراء ⁨{quiz}⁩.</numerusform>
            <numerusform>يمكن إجراء ⁨{quiz}⁩ مرة واحدة، وقد أُجري.</numerusform>
            <numerusform>يمكن إجراء ⁨{quiz}⁩ مرتين، وقد أُجري.</numerusform>
            <numerusform>يمكن إجراء ⁨{quiz}⁩ %n مرات، وقد أُجري.</numerusform>
            <numerusform>يمكن إجراء ⁨{quiz}⁩ %n مرة، وقد أُجري.</numerusform>
            <numerusform>يمكن إجراء ⁨{quiz}⁩ %n مرة، وقد أُجري.</numerusform>
        </translation>
    </message>
    <message>
        <source>{quiz} can be taken once, and has been.</source>
        <translation>يمكن إجراء ⁨{quiz}⁩ مرة واحدة، وقد أُجري.</translation>
    </message>
    <message>
        <source>This problem gives no variant.</source>
        <translation>لا تعطي هذه المسألة أي صيغة.</translation>
    </message>
    <message>
        <source>What is in the pack</source>
        <translation>محتوى الحزمة</translation>
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
        <source>&amp;About Lemma</source>
        <translation>&amp;حول Lemma</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>A model writes the solutions; the algebra checks them. The starter model comes with Lemma and knows school algebra. A larger one knows more, and needs more memory and time. Models are files (GGUF): bring one on a stick, or convert a downloaded checkpoint folder. Lemma itself never goes online.</source>
        <translation>النموذج يكتب الحلول والجبر يتحقق منها. النموذج الأولي يأتي مع Lemma ويعرف جبر المدرسة. والنموذج الأكبر يعرف أكثر ويحتاج إلى ذاكرة ووقت أكثر. النماذج ملفات (GGUF): أحضر واحدًا على ذاكرة USB، أو حوّل مجلد نقطة حفظ نزّلته. أما Lemma نفسه فلا يتصل بالإنترنت أبدًا.</translation>
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
        <source>Stays where it is.</source>
        <translation>يبقى في مكانه.</translation>
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
        <source>What there is to learn and practise. A pack is one file (.lesson): drop it here. It is checked before it comes in, and nothing in it can run or reach outside itself.</source>
        <translation>ما يمكن تعلّمه والتدرّب عليه. الحزمة ملف واحد (⁦.lesson⁩): اسحبه إلى هنا. يُفحص قبل أن يدخل، ولا شيء فيه يستطيع أن يعمل كبرنامج أو يصل إلى خارجه.</translation>
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
        <source>Who is practising?</source>
        <translation>من يتدرّب؟</translation>
    </message>
    <message>
        <source>Lemma chooses by what you know, so it has to know whose record it keeps.</source>
        <translation>يختار Lemma بحسب ما تعرف، فلا بد أن يعرف سجلَّ من يحفظ.</translation>
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
        <source>Looking what is due</source>
        <translation>لنرَ ما حان وقته</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Find out what you know already</source>
        <translation>تعرّف إلى ما تعرفه من قبل</translation>
    </message>
    <message>
        <source>Up to twenty questions from all over. You may stop at any time, and say of any question that you have not learned it. What you know is then not asked for first.</source>
        <translation>حتى عشرين سؤالًا من كل المواضيع. يمكنك التوقف متى شئت، وأن تقول عن أي سؤال إنك لم تتعلّمه. وما تعرفه لا تُسأل عنه أولًا بعد ذلك.</translation>
    </message>
    <message>
        <source>Show me some questions</source>
        <translation>أرني بعض الأسئلة</translation>
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
        <source>Whose progress? Lemma keeps a record for everybody who gives a name.</source>
        <translation>تقدّم مَن؟ يحفظ Lemma سجلًّا لكل من يذكر اسمه.</translation>
    </message>
    <message>
        <source>{files} are in {folder}.</source>
        <translation>⁨{files}⁩ في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>{file} is ready. Whoever has it can read it; no conversation is in it.</source>
        <translation>⁨{file}⁩ جاهز. من يملكه يستطيع قراءته؛ ولا محادثات فيه.</translation>
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
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
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
        <source>Changed this week</source>
        <translation>ما تغيّر هذا الأسبوع</translation>
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
        <source>A PIN keeps others from learning under your name. It encrypts nothing: who can read the files can read what is in them.</source>
        <translation>الرقم السري يمنع غيرك من التعلّم باسمك. وهو لا يشفّر شيئًا: من يستطيع قراءة الملفات يستطيع قراءة ما فيها.</translation>
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
        <source>These are damaged and may still hold something; remove them yourself: {files}</source>
        <translation>هذه الملفات تالفة وقد يبقى فيها شيء؛ احذفها بنفسك: ⁨{files}⁩</translation>
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
        <source>The two are not the same; nothing was changed.</source>
        <translation>الرقمان غير متطابقين؛ ولم يتغيّر شيء.</translation>
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
        <source>Lemma goes nowhere with it: it opens no connection, and there is no account.</source>
        <translation>لا يذهب Lemma به إلى أي مكان: لا يفتح اتصالًا، ولا حساب فيه.</translation>
    </message>
    <message>
        <source>Save everything as a file</source>
        <translation>حفظ كل شيء في ملف</translation>
    </message>
    <message>
        <source>Bring in such a file</source>
        <translation>إدخال ملف كهذا</translation>
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
        <source>To print the same sheet again: {count} problems, seed {seed}.</source>
        <translation>لطباعة الورقة نفسها من جديد: عدد المسائل ⁨{count}⁩، والبذرة ⁨{seed}⁩.</translation>
    </message>
    <message>
        <source>Nothing: the problems alone</source>
        <translation>لا شيء: المسائل وحدها</translation>
    </message>
    <message>
        <source>The answers, on a page of their own</source>
        <translation>الأجوبة، في صفحة خاصة بها</translation>
    </message>
    <message>
        <source>The answers with every step</source>
        <translation>الأجوبة مع كل خطوة</translation>
    </message>
    <message>
        <source>The same seed gives the same sheet again.</source>
        <translation>البذرة نفسها تعطي الورقة نفسها من جديد.</translation>
    </message>
    <message>
        <source>Behind them</source>
        <translation>بعدها</translation>
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
        <source>{name}: {count} attempts taken in, {known} were here already.</source>
        <translation>⁨{name}⁩: المحاولات المُدخلة ⁨{count}⁩، وكان هنا منها ⁨{known}⁩.</translation>
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
        <source>choose</source>
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
        <source>Kept for {name}.</source>
        <translation>يُحفظ لـ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>The result is kept.</source>
        <translation>حُفظت النتيجة.</translation>
    </message>
    <message>
        <source>This variant was in the record already; only its first answer counts.</source>
        <translation>هذه الصيغة مسجّلة من قبل؛ ولا يُحسب إلا جوابها الأول.</translation>
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
</context>
</TS>

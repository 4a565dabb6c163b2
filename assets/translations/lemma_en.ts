<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given up</source>
        <translation>
            <numerusform>%n given up</numerusform>
            <numerusform>%n given up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson page(s)</source>
        <translation>
            <numerusform>%n lesson page</numerusform>
            <numerusform>%n lesson pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exploration(s)</source>
        <translation>
            <numerusform>%n exploration</numerusform>
            <numerusform>%n explorations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiz(zes)</source>
        <translation>
            <numerusform>%n quiz</numerusform>
            <numerusform>%n quizzes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s), {right} right at once and without a hint.</source>
        <translation>
            <numerusform>%n problem, {right} right at once and without a hint.</numerusform>
            <numerusform>%n problems, {right} right at once and without a hint.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have answered %n of these questions.</source>
        <translation>
            <numerusform>You have answered %n of these questions.</numerusform>
            <numerusform>You have answered %n of these questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are in {folder}.</source>
        <translation>
            <numerusform>%n table are in {folder}.</numerusform>
            <numerusform>%n tables are in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) have handed over.</source>
        <translation>
            <numerusform>%n learner have handed over.</numerusform>
            <numerusform>%n learners have handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the tables</source>
        <translation>
            <numerusform>and %n more, in the tables</numerusform>
            <numerusform>and %n more, in the tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step {step} was rewritten %n time(s): the check found a mistake.</source>
        <translation>
            <numerusform>Step {step} was rewritten %n time: the check found a mistake.</numerusform>
            <numerusform>Step {step} was rewritten %n times: the check found a mistake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next hint (so far they count as %n)</source>
        <translation>
            <numerusform>Next hint (so far they count as %n)</numerusform>
            <numerusform>Next hint (so far they count as %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>counts as %n hint(s)</source>
        <translation>
            <numerusform>counts as %n hint</numerusform>
            <numerusform>counts as %n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have taken {quiz} %n time(s). That is as often as it can be taken.</source>
        <translation>
            <numerusform>You have taken {quiz} %n time. That is as often as it can be taken.</numerusform>
            <numerusform>You have taken {quiz} %n times. That is as often as it can be taken.</numerusform>
        </translation>
    </message>
</context>
</TS>

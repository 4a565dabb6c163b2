"""What is told of practice: to the learner, and to a teacher of several learners. No Qt, no mathematics.

    learner       one learner: what they know, what is fading, what they did, what comes due
    teacher       several learners: skill by learner, common wrong answers, quizzes, who is stuck where
    figures       the learner's report as plots: plain numbers, and PNG
    tables        both reports as tables, to write as CSV (csv_file)
    sentences     every sentence that is said of them

A report is plain frozen data. Conversations are in none; nor is what was typed where Lemma answered with its help card.
Nothing counts days in a row, and nobody is compared with others in their own report.
"""

"""Teaching: hints one at a time, the learner's own steps, questions back, explanations.

    subject     what is being worked on, with its known answer and known steps
    gate        whether a text may be shown before the answer was found
    ladder      the hint ladder              own_steps   check my steps
    socratic    only questions back          explain     this step, another way, simpler, why is this wrong
    open_tasks  proofs and essays            care        a fixed card where somebody needs a person

Everything is plain data that a window or a terminal draws. The algebra and the author say what is true; a model
(`writing.Write`) may only say it in other words. Knows no Qt, and no model by name.
"""

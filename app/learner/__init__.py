"""Who is learning, what they did, what they know, what comes next. No Qt, no model, no mathematics.

    answers     what counts as the answer to a problem: all its parts, once
    ability     what an answer says of a learner: chance of success, mastery in four words
    review      when a skill is due again (FSRS)
    choosing    the next problem, with a reason in words

Clocks and random seeds are passed in: the same history gives the same choice.
"""

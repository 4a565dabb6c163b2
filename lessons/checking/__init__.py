"""Whether a pack may be handed out: every problem is made and solved many times over, as its students will meet it.

    problem.check_problem     one template: its variants, answers, mistakes, hints, steps and author's tests
    pack.check_pack           a whole pack, in worker processes with a deadline for each template

What reading a file can tell (fields, references, ids) is `lessons.reading`; this room needs the mathematics.
"""

SEEDS = 50
"""Variants of each template that are looked at where nothing else is said."""

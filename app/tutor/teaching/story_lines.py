"""What a learner writes on the way to the answer of a word problem: an equation in letters of their own, a calculation.

Neither is an answer, so neither is wrong for not being one. An equation fits where its solution is the answer; where it
is another number it may still be right, in a letter for something else.
"""

from __future__ import annotations

import re
from enum import StrEnum

from app.tutor.teaching.free_lines import FREE, judge_free
from app.tutor.teaching.subject import Subject
from engine.maths.line_verdict import LineRelation
from engine.maths.question import Task
from engine.maths.reader import ReadError, read
from engine.maths.tree import Relation, Sym, symbols


class OnTheWay(StrEnum):
    """What a line on the way is."""

    NONE = ""  # no such line: an answer, or words
    FITS = "fits"  # an equation whose solution is the answer
    OPEN = "open"  # an equation in letters that may stand for anything
    TRUE = "true"  # a calculation that comes out right


FITS_STORY = "This fits the story. Go on from there."
OPEN_STORY = "I cannot tell what your letters stand for. Go on, and I check your answer."
RECKONED = "This is worked out rightly, but it is not the answer yet."


def on_the_way(subject: Subject, text: str) -> OnTheWay:
    """What `text` is for a question that is answered in lines of one's own; of all others nothing."""
    question = subject.question
    if question is None or question.task not in (*FREE, Task.STORY) or len(text.splitlines()) > 1:
        return OnTheWay.NONE
    try:
        tree = read(text.strip("$ ."))
    except (ReadError, RecursionError):
        tree = None
    equation = isinstance(tree, Relation) and set(tree.signs) == {"="} and bool(symbols(tree))
    if question.task is Task.STORY and isinstance(tree, Relation) and equation:
        if isinstance(tree.terms[0], Sym) and len(tree.terms) == 2 and not symbols(tree.terms[1]):
            return OnTheWay.NONE  # x = 11
        other = subject.maths.recognise(text).question if len(symbols(tree)) == 1 else None
        own = subject.maths.solve(other) if other is not None and other.task is Task.SOLVE else None
        if own is not None and own.known:
            return OnTheWay.FITS if subject.judge(own.text).right else OnTheWay.OPEN
        relation = subject.maths.check_working([text], question)[0].relation
        return OnTheWay.FITS if relation is LineRelation.GAINED else OnTheWay.OPEN
    if re.search(r"[-+*/·×:^]", text.partition("=")[0]) and re.search(r"=|≈", text):
        found = judge_free(subject.maths, [text], question)[0]
        return OnTheWay.TRUE if found.relation is LineRelation.SAME_VALUE else OnTheWay.NONE
    return OnTheWay.NONE

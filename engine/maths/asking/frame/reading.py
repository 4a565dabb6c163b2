"""From a text to a plain command: its pieces, the phrases found in them, what is left over, and the command."""

from __future__ import annotations

import re
from dataclasses import replace

from engine.maths.asking.frame.beside import nothing_else, says_what
from engine.maths.asking.frame.commands import command
from engine.maths.asking.frame.conditions import say_nothing_new, without_conditions
from engine.maths.asking.frame.harmless import HARMLESS_PHRASES, NAMES
from engine.maths.asking.frame.operations import OPERATIONS
from engine.maths.asking.frame.phrases import Frame, applied
from engine.maths.asking.frame.pieces import NotApart, Pieces, pieces
from engine.maths.asking.frame.rest import asks_something_else, harmless
from engine.maths.asking.frame.roles import CLAIMS, FORMULAS, LETTERS, VALUES
from engine.maths.asking.frame.talk import corrected, without_talk
from engine.maths.asking.frame.tasks import ASKING, CALCULATE, DIFFERENTIATE, EXPAND, FACTOR, SIMPLIFY, SOLVE
from engine.maths.asking.frame.typed import as_written

MAX_TEXT = 300
_YES_OR_NO = re.compile(
    r"^(?:is|are|does|did|has|have|was|were|should|am|do (?:i|we|they|both)|will|would (?!you))\b"
    r"(?! (?:it|there|that) )"
)
_TABLES = (
    FORMULAS,
    CLAIMS,
    HARMLESS_PHRASES,
    VALUES,
    OPERATIONS,
    FACTOR,
    EXPAND,
    SIMPLIFY,
    DIFFERENTIATE,
    LETTERS,
    SOLVE,
    CALCULATE,
    ASKING,
    NAMES,
)


def _mentioned(talk: list[str], found: Pieces) -> set[str]:
    """What is to be done by what somebody said he cannot do."""
    hints = Frame(Pieces("", dict(found.formulas)))
    for segment in talk:
        for table in (FACTOR, EXPAND, SIMPLIFY, DIFFERENTIATE):
            segment = applied(table, segment, hints)
    return hints.tasks


def framed(text: str) -> str | None:
    """The question as a plain command; None where not all of it is understood. Raises NotAsked when ambiguous."""
    if len(text) > MAX_TEXT:
        return None
    try:
        written, conditions = without_conditions(as_written(text))
        found = pieces(written)
        if not found.formulas or _YES_OR_NO.match(found.skeleton) or asks_something_else(found.skeleton):
            return None
        # like terms and brackets alone say what can be done with them
        bare = re.fullmatch(r"E\d+", found.skeleton) is not None and re.search("[/÷]", written) is None
        frame = Frame(found, asked=found.spoken or "?" in found.skeleton or bare)
        skeleton, talk = without_talk(corrected(found.skeleton))
        for table in _TABLES:
            skeleton = applied(table, skeleton, frame)
        frame.restated = re.search(r"\b(?:so|that is|meaning|altogether) [NE]\d", found.skeleton) is not None
        frame.hinted = _mentioned(talk, found)
        names = re.findall(r"[A-Z]\d+", skeleton)
        said = command(replace(frame, tasks=set(frame.tasks)), names) if harmless(skeleton) else None
        if said is None:
            names = nothing_else(skeleton, found.formulas) or []
            frame.asked = frame.asked or any(says_what(name[0], frame.text(name)) for name in names)
            said = command(frame, names)
        main = next((frame.text(name) for name in names if name[0] in "ZEF"), "")
        return said if said is None or not conditions or say_nothing_new(said, main, conditions) else None
    except NotApart:
        return None

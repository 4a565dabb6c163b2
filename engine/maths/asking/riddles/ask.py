"""The question of a riddle: its equations, and the number that is asked for."""

from __future__ import annotations

import re
from dataclasses import replace

from engine.maths.asking.parts import NotAsked, read_part
from engine.maths.asking.riddles.actions import Riddle
from engine.maths.asking.riddles.clauses import ALL, Known, kinds, readings
from engine.maths.asking.riddles.nouns import Spoken
from engine.maths.asking.riddles.order import in_order
from engine.maths.asking.riddles.relations import Equation
from engine.maths.asking.riddles.several import Several, settled, several
from engine.maths.asking.riddles.value import letter
from engine.maths.asking.riddles.words import Endless, Unfit, words
from engine.maths.asking.stories.parts import story
from engine.maths.asking.tasks import ask_evaluate, ask_solve
from engine.maths.question import Question
from engine.maths.reader import ReadError
from engine.maths.render import to_latex, to_text
from engine.maths.tree import Relation, Sym

MAX_TEXT = 400
AMBIGUOUS = "I can read this riddle in two ways, {0} or {1}: say it in other words, or with brackets."
_RIDDLE = re.compile(
    r"\b(?:number|integer|numeral|part)s?\b|\bmy age\b|\bwh(?:o|at) am i\b|\bhow old\b"
    r"|^(?:by|with)? ?(?:what|how much) (?:must|should|do i|has|can|could)"
    r"|(?<![A-Za-z'])[a-hj-zB-HJ-Z]\b.*(?<![A-Za-z'])(?:is|gives|makes|equals|with|same)\b",
    re.I,
)
_NEVER = re.compile(
    r"\b(?:number of(?! which \d)|numbers of|digits?|mean|average|median|random|sequence|probability|chance|how many"
    r"|prime|multiples?|divisible|factors?|next (?:two|three)|remainder when|modulo|decimal|atomic|phone|house|page"
    r"|complex|imaginary|ratio|proof|prove|show that|explain|why|don't|do not|without solving"
    r"|round(?:ed)?|\d+(?:st|nd|rd|th)"
    r"|greatest|least|nearest|at most|at least|derivative|function|graph|plot"
    r"|equation|expression|write|simplify)\b"
    r"|[\\$£€^=<>|{}\[\]]",
    re.I,
)


def ask(text: str) -> Question | None:
    """The question of a number riddle; None when this is none. Raises NotAsked where it has two readings."""
    text = re.sub(r"\s*=\s*$", " is", text)
    if len(text) > MAX_TEXT or not _RIDDLE.search(text) or _NEVER.search(text):
        return None
    try:
        found = in_order(words(text))
    except Unfit:
        return None
    if _points_at_nothing(found):
        return None
    about = several(found) or _about_one(found)
    if about is None:
        return None
    try:
        known = _one(list(readings(Riddle(about.words), about.spoken)), len(about.unknowns))
        return _question(known, about, kinds(found)) if known is not None else None
    except (Endless, RecursionError, ReadError):
        return None


def _points_at_nothing(found: tuple[str, ...]) -> bool:
    """Whether `it` comes before anything that it could be."""
    named = [
        at
        for at, word in enumerate(found)
        if word in ("number", "integer", "age", "me", "them_")
        or (len(word) == 1 and word.isalpha() and word not in "ai")
    ]
    it = [at for at, word in enumerate(found) if word in ("it", "its", "itself")]
    return bool(it) and (not named or it[0] < named[0])


def _about_one(found: tuple[str, ...]) -> Several | None:
    letters = frozenset(word for word in found if len(word) == 1 and word.isalpha() and word not in "ai")
    named = any(word in ("number", "integer", "age") for word in found)
    if len(letters) > 1 or (letters and named):
        return None
    unknown = letter(next(iter(letters)) if letters else "n")
    return Several(found, Spoken(unknown, letters=letters), unknown.text)


def _one(found: list[Known], wanted: int) -> Known | None:
    """The reading, when all have one meaning. Raises NotAsked."""
    fitting = [
        known for known in found if len(known.equations) == wanted and not any(a.same(b) for a, b in known.equations)
    ]
    if not fitting:
        return None
    first = fitting[0]
    for other in fitting[1:]:
        if not _same(first, other):
            if _shown(first) == _shown(other):
                return None
            raise NotAsked(AMBIGUOUS.format(_shown(first), _shown(other)))
    return min(fitting, key=lambda known: len(_shown(known)))


def _shown(known: Known) -> str:
    return ", ".join(f"{left.text} = {right.text}" for left, right in known.equations)


def _same(one: Known, other: Known) -> bool:
    """Whether two readings mean the same: the same equations, and one thing asked."""
    assert one.asked is not None and other.asked is not None
    if one.asked.text != other.asked.text and not (one.asked.at and other.asked.at and one.asked.same(other.asked)):
        return False
    return all(_alike(a, b) for a, b in zip(one.equations, other.equations, strict=True))


def _alike(one: Equation, other: Equation) -> bool:
    """Whether the sides of two equations have one difference."""
    first = [left - right for left, right in zip(one[0].at, one[1].at, strict=True)]
    second = [left - right for left, right in zip(other[0].at, other[1].at, strict=True)]
    return any(
        all(abs(x - sign * y) <= 1e-7 * max(1, abs(x)) for x, y in zip(first, second, strict=True)) for sign in (1, -1)
    )


def _question(known: Known, about: Several, kind: frozenset[str]) -> Question | None:
    """The question of a reading. Raises ReadError."""
    assert known.asked is not None
    equations = [f"{left.text} = {right.text}" for left, right in known.equations]
    name = about.unknowns
    if not all(re.search(rf"(?<![a-z]){each}(?![a-z])", " ".join(equations)) for each in name):
        return None
    left, right = known.equations[0]
    for side, other in ((left, right), (right, left)):
        calculation = len(name) == 1 and side.text == name == known.asked.text and max(other.at) == min(other.at)
        if calculation and not known.bound and (not kind or (kind == {"whole"} and "/" not in other.text)):
            return ask_evaluate(read_part(other.text))
    if known.bound and (about.spoken.items or "whole" in kind or known.asked.text != name):
        return None
    if about.spoken.items or known.asked.text != name or "whole" in kind:
        kind = kind | {"whole"} if about.whole else kind
        asked = about.spoken.items if known.asked is ALL else (settled(known.asked, known.equations),)
        if about.whole and about.spoken.items[0].text != "n":
            kind = kind - {"positive", "negative"} if "positive" not in kind else kind
        say = f"The number is {name}" if not about.spoken.items else _called(about)
        return story(equations, [("", each.text) for each in asked], say, detail=" ".join(sorted(kind)), variables=name)
    question = ask_solve(read_part(equations[0]), name)
    sign = ">" if "positive" in kind else "<" if "negative" in kind else ""
    if not sign and not known.bound:
        return question
    if sign and known.bound:
        return None
    bound = known.bound or (sign, "0")
    within = Relation((Sym(name), read_part(bound[1])), (bound[0],))
    return replace(
        question, within=within, text=f"{question.text} where {to_text(within)}",
        latex=rf"{question.latex}, \quad {to_latex(within)}",
    )  # fmt: skip


def _called(about: Several) -> str:
    items = [item.text for item in about.spoken.items]
    return f"The numbers are {', '.join(items[:-1])} and {items[-1]}"

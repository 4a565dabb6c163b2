"""Lines of a working that do not follow one from the other: formulas, values put in, results with units.

Each line is judged by itself: what is equated in it must be equal, with its units. A line that only puts a name to a
value claims nothing that could be checked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from engine.errors import LemmaError
from engine.maths.client import MathsClient
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.line_verdict import LineRelation, LineVerdict
from engine.maths.question import Question, Task
from engine.maths.quick import FAILURES, NotQuick, function_of
from engine.maths.reader import ReadError, read
from engine.maths.verdict import Outcome

FREE = frozenset(
    (
        *(Task.SEQUENCE, Task.STATISTICS, Task.PROBABILITY, Task.NUMBERS, Task.GEOMETRY, Task.CONVERT),
        *(Task.MOLAR_MASS, Task.BALANCE, Task.PHYSICS, Task.FUNCTION, Task.MATRIX, Task.VECTOR),
    )
)
"""Questions whose working is made of such lines."""
HOLDS = "Both sides are equal."
BREAKS = "The two sides of this are not equal. Work it out once more."
ROUNDED = "This is rounded: write ≈ instead of =."
NOTED = "There is nothing to check in this line by itself."
_UNDER = re.compile(r"(\d\s*[A-Za-z]+)\s*/\s*(\d+(?:\.\d+)?\s*[A-Za-z]+)")
"""120 km/1.5 h: under the slash stands the number with its unit."""
_CLOSE = AnswerKind(Kind.QUANTITY, relative="0.005")


def judge_free(maths: MathsClient, lines: Sequence[str], question: Question | None) -> list[LineVerdict]:
    """The verdict on every line; a line that begins with an equals sign goes on from the one before."""
    found: list[LineVerdict] = []
    last = ""
    for at, line in enumerate(lines):
        if line.startswith('"'):
            found.append(LineVerdict(LineRelation.COMMENT, "line.comment", ""))
            continue
        sides = [side.strip() for side in re.split(r"=|≈|\\approx", line) if side.strip()]
        if line.lstrip().startswith(("=", "≈")) and last:
            sides = [last, *sides]
        last = sides[-1] if sides else ""
        found.append(_one(maths, line, sides, question, lines[:at]))
    return found


def _one(
    maths: MathsClient, line: str, sides: Sequence[str], question: Question | None, earlier: Sequence[str]
) -> LineVerdict:
    if len(sides) < 2:
        read = maths.read(line)
        if read.error:
            return LineVerdict(LineRelation.CANNOT_READ, "line.unreadable", read.error)
        return LineVerdict(LineRelation.START, "line.start", NOTED, read_latex=read.latex)
    numeric = [_numbers(one, other) for one, other in pairwise(sides)]
    if all(outcome is not None for outcome in numeric):
        if "wrong" in numeric:
            return LineVerdict(LineRelation.WRONG, "line.wrong", BREAKS)
        said = ROUNDED if "rounded" in numeric and "≈" not in line and "approx" not in line else HOLDS
        return LineVerdict(LineRelation.SAME_VALUE, "line.same_value", said)
    before = [f"${one}$" for one in earlier if not one.startswith('"')]
    step = maths.check_step(question, f"${' = '.join(sides)}$", before)
    if step.outcome is Outcome.RIGHT:
        return LineVerdict(LineRelation.SAME_VALUE, "line.same_value", HOLDS, read_latex=step.read_latex)
    outcomes = [_pair(maths, one, other) for one, other in pairwise(sides)]
    if step.outcome is Outcome.WRONG or Outcome.WRONG in outcomes:
        return LineVerdict(LineRelation.WRONG, "line.wrong", BREAKS)
    known = [outcome for outcome in outcomes if outcome is not None]
    if known and all(outcome is Outcome.RIGHT for outcome in known):
        return LineVerdict(LineRelation.SAME_VALUE, "line.same_value", HOLDS)
    if not known:
        return LineVerdict(LineRelation.START, "line.start", NOTED)
    return LineVerdict(LineRelation.CANNOT_DECIDE, "line.cannot_decide", "")


def _numbers(one: str, other: str) -> str | None:
    """Whether two numbers are equal, or equal as far as the digits of the second say; None where one is no number."""
    try:
        values = [function_of(read(side))({}) for side in (one, other)]
    except (ReadError, NotQuick, RecursionError, *FAILURES):
        return None
    gap = abs(values[0] - values[1])
    if gap <= 1e-9 * max(1.0, abs(values[0])):
        return "equal"
    shown = re.fullmatch(r"-?\s*\d+(?:\.(\d+))?", other.strip())
    if shown is not None and gap <= 0.5005 * 10.0 ** -len(shown[1] or "") and (shown[1] or abs(values[0]) >= 10):
        return "rounded"
    return "wrong"


def _pair(maths: MathsClient, one: str, other: str) -> Outcome | None:
    """Whether two values with units are equal (as far as their digits say); None where one is a name or a formula."""
    if not (re.search(r"\d", one) and re.search(r"\d", other)):
        return None
    one, other = (_UNDER.sub(r"\1/(\2)", side) for side in (one, other))
    try:
        verdict = maths.check(_CLOSE, one, other)
    except LemmaError:
        return None
    if verdict.outcome is Outcome.WRONG:
        # 80 = 80 km/h leaves a unit out: careless, and no false statement of numbers
        return Outcome.CANNOT_DECIDE if verdict.note.startswith("units.") else Outcome.WRONG
    return verdict.outcome

"""What the judges of texts share: a door that keeps what the reader says of an answer from becoming a crash."""

from __future__ import annotations

import re
from collections.abc import Callable

from engine.maths.answers import NotUnderstood
from engine.maths.calculus import NoRule
from engine.maths.judges.base import undecided, unread, verdict
from engine.maths.kinds import AnswerKind
from engine.maths.reader import ReadError
from engine.maths.verdict import Outcome, Verdict

TextJudge = Callable[[AnswerKind, str, str, bool], Verdict]


_BOTH_SIGNS = re.compile(r"(?:^|(?<=[=≈~,;({\[]))(\s*)\+\s?[-−–](?=\s*[\w.\\√(])")

PLUS_MINUS = "I cannot tell whether +- means plus or minus here: write +/- if it does, and one sign if it does not."


def with_plus_minus(text: str) -> str:
    """`x = +-7` as `x = ±7`: with nothing before it to add to, `+-` stands for both signs."""
    return _BOTH_SIGNS.sub(r"\1±", text)


class Unreadable(Exception):
    """The answer of the student cannot be read; `args` is the ReadError that says why."""


def guarded(judge: TextJudge) -> TextJudge:
    """`judge`, with what was not understood as a verdict: nothing a student types raises."""

    def judged(kind: AnswerKind, expected: str, given: str, decimal_comma: bool) -> Verdict:
        try:
            return judge(kind, expected, given, decimal_comma)
        except NotUnderstood as problem:
            return verdict(Outcome.CANNOT_READ, problem.args[0], problem.args[1])
        except Unreadable as problem:
            error = problem.args[0]
            assert isinstance(error, ReadError)
            return unread(error)
        except (NoRule, RecursionError):
            return undecided(None)

    return judged

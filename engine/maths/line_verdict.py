"""What is said of one line of work, in a form that can be stored, sent as JSON and shown.

Knows nothing of how it was found out (working); does not import SymPy.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class LineRelation(StrEnum):
    """How a line stands to the one before."""

    START = "start"
    SAME_VALUE = "same_value"
    SAME_SOLUTIONS = "same_solutions"
    SAME_ROOTS = "same_roots"  # but another multiplicity
    GAINED = "roots_gained"  # it follows, and has more solutions
    LOST = "roots_lost"  # it has fewer solutions
    CONDITIONAL = "conditional"  # the same only where everything has a value: see `condition`
    AND_OR = "and_or"  # the same parts with "and" in the place of "or"
    DERIVATIVE = "derivative"
    ANTIDERIVATIVE = "antiderivative"
    DEFINITION = "definition"
    COMMENT = "comment"
    WRONG = "wrong"
    CANNOT_DECIDE = "cannot_decide"
    CANNOT_READ = "cannot_read"


UNJUSTIFIED = frozenset((LineRelation.WRONG,))
"""What cannot be justified at all."""

JUSTIFIED = frozenset(LineRelation) - {
    LineRelation.WRONG,
    LineRelation.LOST,
    LineRelation.CANNOT_DECIDE,
    LineRelation.CANNOT_READ,
}
"""What a teacher would let stand."""


@dataclass(frozen=True, slots=True)
class LineVerdict:
    """The judgement of one line.

    `note` is a stable code (`line.same_solutions`), `sentence` the same for the student, `condition` where the line
    holds (`x != 1`), empty when everywhere; of a line that lost roots, where it has a value at all. `mistake` is the
    code of a known mistake (`mistake.sign_moved`) with its sentence in `mistake_sentence`; both are empty where none
    fits. `read_text`, `read_latex` and `read_words` are the line as read.
    """

    relation: LineRelation
    note: str
    sentence: str
    condition: str = ""
    mistake: str = ""
    mistake_sentence: str = ""
    read_text: str = ""
    read_latex: str = ""
    read_words: str = ""

    def to_json(self) -> dict[str, Any]:
        """The verdict as plain JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> LineVerdict:
        """The verdict `to_json` wrote; raises KeyError or ValueError when it is not one."""
        texts = {name: str(data.get(name, "")) for name in cls.__slots__ if name not in ("relation",)}
        return cls(relation=LineRelation(data["relation"]), **texts)

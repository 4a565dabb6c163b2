"""The kinds of answer an author can ask for. A kind is declared, never guessed from the answer.

Knows no algebra: `check` does the judging.
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any

from engine.errors import LemmaError


class Kind(StrEnum):
    """What sort of thing the answer is, and which form it must have."""

    # numbers
    INTEGER = "integer"
    RATIONAL = "rational"  # an exact fraction or whole number; a decimal only when it is exact
    DECIMAL = "decimal"  # within a tolerance
    LOWEST_TERMS = "lowest_terms"
    SIGNIFICANT_FIGURES = "significant_figures"  # of what was typed
    DECIMAL_PLACES = "decimal_places"  # of what was typed
    COMPLEX = "complex"
    QUANTITY = "quantity"  # a number with a unit
    # expressions
    EXPRESSION = "expression"
    ANTIDERIVATIVE = "antiderivative"
    FACTORED = "factored"
    EXPANDED = "expanded"
    SIMPLIFIED = "simplified"
    SINGLE_FRACTION = "single_fraction"
    PARTIAL_FRACTIONS = "partial_fractions"
    COMPLETED_SQUARE = "completed_square"
    IDENTICAL = "identical"  # as the author wrote it, up to the order of terms and factors
    # relations and sets
    EQUATION = "equation"
    SOLUTION_SET = "solution_set"
    POINT = "point"  # ordered values, such as the solution of a system
    INTERVAL = "interval"  # an interval, a union of them, or the inequality that says the same
    VECTOR = "vector"
    MATRIX = "matrix"
    # not read as mathematics
    CHOICE = "choice"  # one or several of `options`
    ORDERING = "ordering"
    MATCHING = "matching"
    CHEMICAL_FORMULA = "chemical_formula"
    CHEMICAL_EQUATION = "chemical_equation"
    SHORT_TEXT = "short_text"


EQUIVALENT = "equivalent"
"""The option with which only what an answer means counts, and not how it is written."""
DOMAINS = ("real", "positive", "nonzero")


@dataclass(frozen=True, slots=True)
class AnswerKind:
    """A kind with what it needs to know.

    `variables`: the names an answer may contain, in order (for `point` the unknowns, for `solution_set`, `interval`,
    `antiderivative` and the forms the one variable). `absolute` and `relative`: tolerances of `decimal`, `quantity`,
    `complex`, `vector` and `matrix`, as decimal text; the absolute one of `quantity` may have a unit (`0.5 kJ`).
    `domain`: where the variables live: real, positive, nonzero, or ranges such as `0 <= x < 2 pi, n > 1`. `digits`:
    the significant figures or decimal places asked for; `accuracy`: to how many of them the value must agree, where
    that is fewer; 0 when only the digits are judged and the value need not. `unit`: the unit asked for; empty when any
    of the same dimension will do. `options`: the ids of `choice`, `ordering` and `matching`, the other wordings
    accepted of `short_text`; `at_least` of digits (more are welcome), `j` (for i) and `cartesian`
    (a + bi is asked for) of `complex`, `equivalent` of
    `interval` (an inequality need not be solved), of `matrix` and `vector` (1 + 1 will do for 2) and of `expression`
    (25% for 0.25). `constant`: whether an antiderivative needs its constant; `formal`:
    whether it may have ln(x) for ln|x|, as only its derivative counts. `names`: further names that are one symbol
    each, of several letters, or `e` and `i` where they are not the constants.
    Raises LemmaError for a tolerance that is no number, an unreadable domain or digits below zero.
    """

    kind: Kind
    variables: tuple[str, ...] = ()
    absolute: str = "0"
    relative: str = "0"
    domain: str = "real"
    digits: int = 0
    accuracy: int | None = None
    unit: str = ""
    options: tuple[str, ...] = ()
    constant: bool = True
    formal: bool = False
    names: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.domain not in DOMAINS:
            from engine.maths.domain import Domain  # reads mathematics: only where a range was declared

            Domain.of(self.domain)
        if not 0 <= self.digits <= 50 or not 0 <= (self.accuracy or 0) <= 50:
            raise LemmaError("The digits asked for are a whole number from 0 to 50.")
        absolute = self.absolute
        if self.kind is Kind.QUANTITY:  # its tolerance may have a unit of its own, which the judge reads
            absolute = re.split(r"[*\s]", absolute.strip(), maxsplit=1)[0]
        for text in (absolute, self.relative):
            try:
                negative = len(text) > 40 or Fraction(text) < 0
            except (ValueError, ZeroDivisionError):
                negative = True
            if negative:
                raise LemmaError(f"The tolerance {text[:40]!r} is not a number from 0 up.")

    def to_json(self) -> dict[str, Any]:
        """The kind as plain JSON values."""
        lists = {"variables": self.variables, "options": self.options, "names": self.names}
        return {**asdict(self), **{field: list(items) for field, items in lists.items()}}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> AnswerKind:
        """The kind `to_json` wrote; raises KeyError, TypeError, ValueError or LemmaError when it is not one."""
        accuracy = data.get("accuracy")
        return cls(
            kind=Kind(data["kind"]),
            variables=tuple(str(name) for name in data.get("variables", ())),
            absolute=str(data.get("absolute", "0")),
            relative=str(data.get("relative", "0")),
            domain=str(data.get("domain", "real")),
            digits=int(data.get("digits", 0)),
            accuracy=None if accuracy is None else int(accuracy),
            unit=str(data.get("unit", "")),
            options=tuple(str(item) for item in data.get("options", ())),
            constant=bool(data.get("constant", True)),
            formal=bool(data.get("formal", False)),
            names=tuple(str(name) for name in data.get("names", ())),
        )

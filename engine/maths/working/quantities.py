"""The lines of a working that are quantities: compared with the line before, or put into the formula above.

How a line is read as quantities is for `measured`, how they are put into a formula for `put_units`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from engine.maths.claims.found import Found
from engine.maths.line_verdict import LineRelation, LineVerdict
from engine.maths.working.claimed import Claimed
from engine.maths.working.lines import Line, LineKind
from engine.maths.working.measured import Measured, follows, measured
from engine.maths.working.put_units import amount, condition, is_given, looks_given

R = LineRelation
_ARROWS = re.compile(r"^\s*(?:=>|⇒|→|∴)\s*")
_DISPLAYED = re.compile(r"^\\[\[(]\s*|\s*\\[\])]$")


@dataclass(slots=True)
class Quantities(Claimed):
    """Judges the lines that are nothing but quantities."""

    def _quantities(self, line: Line) -> Measured | None:
        """The quantities of a line that is nothing else; None for other lines, and where a question is asked."""
        if self.question is not None or line.kind is LineKind.COMMENT:
            return None
        text = _plain(line)
        expected = True if self._measured is not None else None if self.previous is not None else False
        found = measured(text, expected=expected)
        if found is None and expected is None and (looks_given(text) or condition(self.previous, text)):
            found = measured(text, expected=True)  # v = 12 m / 4 s after v = s/t: no letters
            given = found is not None and is_given(found, self.previous)
            found = found if given or condition(self.previous, text) else None
        return found

    def _of_quantities(self, line: Line, quantities: Measured) -> LineVerdict:
        found = follows(self._measured, quantities)
        begins = self._measured is None or self._measured.name != quantities.name
        if self.previous is not None and (found.relation is R.START or (begins and found.relation is R.SAME_VALUE)):
            put = self._put_in(line, quantities)
            agrees = put.relation not in (R.WRONG, R.CANNOT_DECIDE)
            found = found if agrees and found.relation is R.SAME_VALUE else put
        if len(quantities.sides) == 1 and quantities.name:
            self._amounts[quantities.name] = quantities.sides[0]
        self._measured, self._begun = quantities, True
        return self._say(found, replace(line, tree=None))

    def _put_in(self, line: Line, quantities: Measured) -> Found:
        """What is to be said of quantities after a formula: they are put into it, or given for its letters."""
        if is_given(quantities, self.previous):
            return Found(R.DEFINITION)
        for formula in (self.previous, *reversed(self._earlier)):
            expected = amount(formula, quantities.name, self._amounts)
            if expected is not None:
                return follows(Measured(quantities.name, (expected,), False), quantities)
        put = condition(self.previous, _plain(line))
        return Found(R.CONDITIONAL, put) if put else Found(R.CANNOT_DECIDE)


def _plain(line: Line) -> str:
    """A line without its arrow and dollar signs."""
    return _ARROWS.sub("", _DISPLAYED.sub("", line.text.strip(" $")))

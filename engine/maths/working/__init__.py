"""Lines of work: how each line follows from the one before, and the first that does not.

    judge_lines(["3x + 5 = 20", "3x = 25"])[1].relation    # LineRelation.WRONG

`lines` reads them, `judge` compares each with the one before (by `claims`) and puts it into words. Knows nothing of how
a question is recognised or of who wrote the lines.
"""

from engine.maths.line_verdict import JUSTIFIED, UNJUSTIFIED, LineRelation, LineVerdict
from engine.maths.working.judge import Working, first_unjustified, judge_lines, judge_read
from engine.maths.working.lines import Line, LineKind, read_line, split_lines

__all__ = [
    "JUSTIFIED",
    "UNJUSTIFIED",
    "Line",
    "LineKind",
    "LineRelation",
    "LineVerdict",
    "Working",
    "first_unjustified",
    "judge_lines",
    "judge_read",
    "read_line",
    "split_lines",
]

"""STACK's lines of work (Maxima notation) to lines of `engine.maths.working`, and where the first fault lies.

Conventions of that set: a comment begins a new argument, `stacklet(a, b)` is a definition, `stackeq(a)` goes on from
the line before, a line that drops solutions is no fault of its own.
"""

from __future__ import annotations

from typing import Any

from engine.maths.working import Line, LineKind, LineRelation, LineVerdict, first_unjustified, judge_read, read_line
from engine.maths.working.lines import definition_of
from tests.bench.cases.case import NotPortable
from tests.bench.cases.maxima import typed


def line_of(text: str) -> Line:
    """One line of a case."""
    text = text.strip()
    if text.startswith('"'):
        return Line(LineKind.COMMENT, text)
    for name in ("stacklet", "stackeq"):
        if text.startswith(name + "(") and text.endswith(")"):
            parts = [_read(part) for part in _split(text[len(name) + 1 : -1])]
            bad = next((part for part in parts if part.tree is None), None)
            if bad is not None:
                return bad
            if name == "stacklet":
                assert parts[0].tree is not None and parts[1].tree is not None
                return definition_of(parts[0].tree, parts[1].tree, text)
            return Line(parts[0].kind, text, parts[0].tree, continues=True)
    return _read(text)


def _read(text: str) -> Line:
    try:
        shown, names = typed(text)
    except NotPortable as problem:
        return Line(LineKind.UNREADABLE, text, problem=str(problem))
    return read_line(shown, frozenset(names))


def _split(text: str) -> list[str]:
    parts, depth = [""], 0
    for char in text:
        depth += (char in "([{") - (char in ")]}")
        if char == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return parts


def verdicts(row: dict[str, Any]) -> list[LineVerdict]:
    """What Lemma says of every line of a case."""
    options = row.get("options") or {}
    return judge_read(
        [line_of(line) for line in row["lines"]],
        domain="positive" if options.get("assumepos") else "real",
        calculus=bool(options.get("calculus")),
        comments_restart=True,
    )


def judge_case(row: dict[str, Any]) -> tuple[str, str, str]:
    """(outcome, note, detail) of a case: `right` when the first unjustified line is the one the file names.

    Undecided where a line before that place could not be decided; `wrong_accept` in the note where Lemma lets a line
    stand that the file does not.
    """
    found = verdicts(row)
    first = first_unjustified(found, lost_roots=False)
    expected = row["first_unjustified_line"]
    open_lines = (LineRelation.CANNOT_DECIDE, LineRelation.CANNOT_READ)
    end = len(found) if first is None else first
    undecided = next((at for at in range(end) if found[at].relation in open_lines), None)
    detail = f"first {first}, expected {expected}: " + ", ".join(str(verdict.relation) for verdict in found)
    if undecided is not None and (expected is None or undecided <= expected):
        return "cannot_decide", f"line.undecided.{undecided}", detail
    if first == expected:
        return "right", "line.agreed", detail
    accepted = expected is not None and (first is None or first > expected)
    return "wrong", "line.wrong_accept" if accepted else "line.wrong_reject", detail

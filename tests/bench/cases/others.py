"""The cases of Khan Academy's KAS and Perseus, of mathsteps, and of Numbas's part tests, as calls of the checker."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from engine.maths.kinds import AnswerKind, Kind
from engine.maths.reader import read
from engine.maths.tree import Mul, Neg, Pow, symbols
from tests.bench.cases.case import Check, NotPortable
from tests.bench.cases.choose import kind_of


def khan(row: dict[str, Any]) -> Check:
    """A comparison by value or by form, of a fraction, or of units."""
    what, expected, given = str(row["kind"]), str(row["expected"]), str(row["given"])
    if what.startswith("units"):
        # "the same form" asks for the very unit; there is no number, so one is put before both
        if what != "units":
            return Check(AnswerKind(Kind.QUANTITY, unit=expected), f"1 {expected}", f"1 {given}")
        return Check(AnswerKind(Kind.QUANTITY), expected, given)
    if what == "number:fraction-must-be-simplified":
        return Check(AnswerKind(Kind.LOWEST_TERMS), expected, given)
    if what.startswith("number"):
        raise NotPortable("No kind of answer asks for an improper fraction and refuses a whole number.")
    if what == "relation" and not re.search("[=<>]", expected):
        expected, given = given, expected  # the comparison has no sides: an equation and a value are never the same
    kind = kind_of(expected)
    if what == "form":  # the form that the author's answer has
        tree = read(expected)
        form = Kind.FACTORED if isinstance(tree, (Mul, Neg, Pow)) else Kind.EXPANDED
        kind = replace(kind, kind=form if symbols(tree) else Kind.IDENTICAL)
    return Check(kind, expected, given)


def mathsteps(row: dict[str, Any]) -> Check | tuple[str, str]:
    """`given` simplifies to `expected`; or (an equation to solve, its solutions)."""
    expected, given = str(row["expected"]), str(row["given"])
    if expected == "NO_STEPS":
        raise NotPortable("It says that the other program has no steps for this.")
    if row["kind"] == "solve" and "[" in expected:
        return given, expected.replace("[", "{").replace("]", "}")
    if (
        row["kind"] == "expression"
    ):  # what the other program simplifies to is the answer, what it began with the author's
        expected, given = given, expected
    return Check(kind_of(expected), expected, given)


def numbas(row: dict[str, Any]) -> Check:
    """A part of a Numbas question: number entry, expression, matrix, choice."""
    what, options = str(row["kind"]).removeprefix("numbas:"), dict(row.get("options") or {})
    if what == "numberentry":
        return _number_entry(row, options)
    if what == "jme":
        if "mustmatchpattern" in options:
            raise NotPortable("No kind of answer asks for a pattern of the author's own.")
        return Check(kind_of(str(row["expected"])), str(row["expected"]), str(row["given"]))
    if what == "matrix":
        return _matrix(row, options)
    if what in ("1_n_2", "m_n_2"):
        return _choice(row)
    if what == "m_n_x":
        return _matching(row)
    if what == "patternmatch":
        if re.search(r"[\\^$*+?\[\](){}|]", str(row["expected"])):
            raise NotPortable("No kind of answer is a regular expression.")
        return Check(AnswerKind(Kind.SHORT_TEXT), str(row["expected"]), str(row["given"]))
    raise NotPortable(f"I do not know the part type {what}.")


def _digits(options: dict[str, Any]) -> AnswerKind | None:
    kinds = {"dp": Kind.DECIMAL_PLACES, "sigfig": Kind.SIGNIFICANT_FIGURES}
    kind = kinds.get(str(options.get("precisionType", "")))
    return None if kind is None else AnswerKind(kind, digits=int(options["precision"]))


def _number_entry(row: dict[str, Any], options: dict[str, Any]) -> Check:
    lowest, highest = str(row["expected"]["min"]), str(row["expected"]["max"])
    comma = "plain" not in options.get("notationStyles", ["plain"]) and any(
        style in ("si-fr", "plain-eu", "eu") for style in options["notationStyles"]
    )
    if lowest == highest:
        kind = _digits(options) or AnswerKind(Kind.LOWEST_TERMS if options.get("mustBeReduced") else Kind.RATIONAL)
        expected = lowest.replace(".", ",") if comma else lowest
        return Check(kind, expected.replace("sqrt2", "sqrt(2)"), str(row["given"]), comma)
    try:
        low, high = float(lowest), float(highest)
    except ValueError:
        raise NotPortable("The range is not of plain numbers.") from None
    kind = AnswerKind(Kind.DECIMAL, absolute=f"{(high - low) / 2:.12f}")
    return Check(kind, f"{(low + high) / 2:.12f}", str(row["given"]))


def _matrix(row: dict[str, Any], options: dict[str, Any]) -> Check:
    found = re.fullmatch(r"matrix\((\[.*\])\)\s*(/\s*\d+)?", str(row["expected"]))
    if found is None:
        raise NotPortable("I do not know how this matrix is written.")
    scale = found[2] or ""
    rows = [
        [f"({cell.strip()}){scale}" if scale else cell.strip() for cell in line.split(",")]
        for line in re.findall(r"\[([^\]]*)\]", found[1])
    ]
    kind = AnswerKind(Kind.MATRIX, absolute=str(options.get("tolerance") or 0))
    if (digits := _digits(options)) is not None:
        kind = AnswerKind(Kind.MATRIX, absolute=f"{0.5 * 10**-digits.digits:.12f}")
    return Check(kind, _latex(rows), _latex([[str(cell) for cell in line] for line in row["given"]]))


def _latex(rows: list[list[str]]) -> str:
    return r"\begin{pmatrix}" + r" \\ ".join(" & ".join(row) for row in rows) + r"\end{pmatrix}"


def _weights(values: list[Any]) -> list[float]:
    try:
        return [float(value) for value in values]
    except (TypeError, ValueError):
        raise NotPortable("The marks are not plain numbers.") from None


def _choice(row: dict[str, Any]) -> Check:
    """Ticked or not; only where every right choice counts the same is it the same question."""
    weights = _weights(list(row["expected"]))
    good = {weight for weight in weights if weight > 0}
    if len(good) != 1:
        raise NotPortable("The choices carry different marks.")
    ids = [chr(ord("a") + at) for at in range(len(weights))]
    wanted = [name for name, weight in zip(ids, weights, strict=True) if weight > 0]
    ticked = [name for name, line in zip(ids, row["given"], strict=True) if line[0]]
    return Check(AnswerKind(Kind.CHOICE, options=tuple(ids)), ", ".join(wanted), ", ".join(ticked))


def _matching(row: dict[str, Any]) -> Check:
    """One partner for each; where several carry marks it is another kind of question."""
    weights = [_weights(list(line)) for line in row["expected"]]
    wanted = [[column for column, weight in enumerate(line) if weight > 0] for line in weights]
    given = [[column for column, ticked in enumerate(line) if ticked] for line in row["given"]]
    if any(len(line) != 1 for line in wanted) or any(len(line) > 1 for line in given):
        raise NotPortable("There is more than one right partner.")
    pairs = [
        ", ".join(f"{at + 1}-{chr(97 + line[0])}" for at, line in enumerate(lines) if line) for lines in (wanted, given)
    ]
    ids = tuple([str(at + 1) for at in range(len(weights))] + [chr(97 + at) for at in range(len(weights[0]))])
    return Check(AnswerKind(Kind.MATCHING, options=ids), *pairs)

"""STACK's answer tests as kinds of answer.

    AlgEquiv                 by what the expected answer is: equation or inequality, set, matrix, interval, expression
    Diff                     expression (a derivative is compared by its value)
    EqualComAss, CasEqual    identical up to the order of terms and factors
    FacForm v, Expanded      factored in v, expanded
    SingleFrac, LowestTerms  single fraction, lowest terms
    PartFrac v, CompSquare v partial fractions, completed square in v
    Int v                    antiderivative with its constant; without with NOCONST; FORMAL: its derivative counts
    Antidiff v               antiderivative without its constant of which only the derivative counts
    AddConst v               the constant alone: see `constants`
    NumRelative, NumAbsolute decimal; 0.05 where no tolerance is given
    NumSigFigs n, [n, m]     significant figures: n typed, m of them right; m = 0: the figures alone; m < 0: n or more
    SigFigsStrict n          significant figures, the value does not count
    NumDecPlaces n           decimal places
    Units, UnitsStrict       quantity in any unit of the dimension, in the unit of the expected answer
    UnitsRelative/Absolute   quantity within a tolerance

`LowestTerms` and `Expanded` judge the form alone: what was typed is its own expected value there.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from engine.maths.kinds import EQUIVALENT, AnswerKind, Kind
from engine.maths.units import Unfit, read, text
from tests.bench.cases.case import Check, NotPortable
from tests.bench.cases.choose import kind_of
from tests.bench.cases.maxima import assumption, typed

_FORMS = {
    "FacForm": Kind.FACTORED, "PartFrac": Kind.PARTIAL_FRACTIONS, "CompSquare": Kind.COMPLETED_SQUARE,
    "SingleFrac": Kind.SINGLE_FRACTION, "EqualComAss": Kind.IDENTICAL, "CasEqual": Kind.IDENTICAL,
    "Expanded": Kind.EXPANDED, "LowestTerms": Kind.LOWEST_TERMS,
}  # fmt: skip
_OF_ITSELF = ("Expanded", "LowestTerms")
_TOLERANCE = "0.05"


def check_of(row: dict[str, Any]) -> Check:
    """The call of the checker that a line asks for. Raises NotPortable, or ReadError for the expected answer."""
    test, option = str(row["test"]), str(row.get("options", "")).strip()
    expected, given = str(row["expected"]), str(row["given"])
    if test.startswith("Units"):
        return _quantity(test, option, expected, given)
    if test in ("NumSigFigs", "SigFigsStrict", "NumDecPlaces", "NumRelative", "NumAbsolute"):
        return _number(test, option, expected, given)
    domain = "real"
    assumed, expected = assumption(expected)
    also, given = assumption(given)
    for what in (assumed, also):
        domain = what or domain
    if test in _OF_ITSELF and not (test == "Expanded" and re.search("[<>=]", given)):
        expected = given
    option = option.strip("[] ")
    variable, *rest = [part.strip() for part in option.split(",")] if option else [""]
    if test == "CompSquare" and variable and not re.fullmatch(r"[A-Za-z]\w*", variable):
        # a square in sin(x) is one in a letter that stands for it
        expected, given, variable = expected.replace(variable, "(u)"), given.replace(variable, "(u)"), "u"
    expected, names = typed(expected)
    given, more = typed(given)
    names = tuple(sorted({*names, *more} - {variable}))
    variables = (variable,) if variable else ()
    if test == "AlgEquiv":
        kind = kind_of(expected, names, _domain(domain))
        if kind.kind in (Kind.MATRIX, Kind.EXPRESSION, Kind.INTERVAL):
            kind = replace(kind, options=(EQUIVALENT,))
        if kind.kind is Kind.INTERVAL and str(row["expected"]).strip().startswith("["):
            kind = replace(kind, kind=Kind.POINT, variables=("x", "y"))  # two values in brackets are a list there
        if kind.kind is Kind.SOLUTION_SET and given.strip().startswith("["):
            kind = replace(kind, kind=Kind.IDENTICAL)  # a list is no set there; for Lemma both name the solutions
    elif test == "Diff":
        _no_equation(expected)
        kind = AnswerKind(Kind.EXPRESSION, variables, names=names)
    elif test in _FORMS:
        kind = AnswerKind(_FORMS[test], variables, names=names, domain=_domain(domain))
    elif test in ("Int", "Antidiff"):
        kind = AnswerKind(
            Kind.ANTIDERIVATIVE,
            (*variables, *(name for name in rest if name.isalpha() and not name.isupper())),
            constant=test != "Antidiff" and "NOCONST" not in rest,
            formal=test == "Antidiff" or "FORMAL" in rest,
            names=names,
        )
    else:
        raise NotPortable(f"The test {test} has no kind of answer.")
    return Check(kind, expected, given)


def _domain(assumed: str) -> str:
    """The declared domain that an assumption comes to."""
    if assumed == "real":
        return assumed
    if re.fullmatch(r"[A-Za-z]\w*\s*>\s*0", assumed):
        return "positive"
    return assumed


def _no_equation(expected: str) -> None:
    if "=" in expected:
        raise NotPortable("The author's own answer is an equation where a value is asked for.")


def _scientific(text: str) -> str:
    """`1e33` as one types it for Lemma, where a small e is the number e."""
    return re.sub(r"(?<![A-Za-z])(\d+\.?\d*|\.\d+)e([+-]?\d+)", r"\1E\2", text).replace("%pi", "pi")


def _figures(option: str) -> tuple[int, int | None]:
    parts = [part.strip() for part in option.strip("[] ").split(",")]
    try:
        numbers = [int(part) for part in parts]
    except ValueError:
        raise NotPortable(f"I do not know the option {option}.") from None
    return numbers[0], numbers[1] if len(numbers) > 1 else None


def _number(test: str, option: str, expected: str, given: str) -> Check:
    expected, given = _scientific(expected), _scientific(given)
    _no_equation(expected)
    if test in ("NumRelative", "NumAbsolute"):
        tolerance = option if re.fullmatch(r"\d*\.?\d+", option) else _TOLERANCE
        field = "relative" if test == "NumRelative" else "absolute"
        return Check(AnswerKind(Kind.DECIMAL, **{field: tolerance}), expected, given)
    digits, accuracy = _figures(option)
    if test == "NumDecPlaces":
        return Check(AnswerKind(Kind.DECIMAL_PLACES, digits=digits), expected, given)
    if test == "SigFigsStrict":
        accuracy = 0
    options: tuple[str, ...] = ()
    if accuracy is not None and accuracy < 0:  # [n, -1]: more figures than n are as good
        accuracy, options = None, ("at_least",)
    if expected == "null":
        expected = "0"
    kind = AnswerKind(Kind.SIGNIFICANT_FIGURES, digits=digits, accuracy=accuracy, options=options)
    return Check(kind, expected, given)


def _quantity(test: str, option: str, expected: str, given: str) -> Check:
    expected, given = _scientific(expected), _scientific(given)
    if test in ("UnitsRelative", "UnitsAbsolute"):
        field = "relative" if test == "UnitsRelative" else "absolute"
        number = re.match(r"\d*\.?\d+", option)
        if number is None:
            raise NotPortable(f"I do not know the option {option}.")
        return Check(AnswerKind(Kind.QUANTITY, **{field: number[0]}), expected, given)
    digits, accuracy = _figures(option)
    unit = unit_of(expected) if test == "UnitsStrict" else ""
    return Check(AnswerKind(Kind.QUANTITY, digits=digits, accuracy=accuracy, unit=unit), expected, given)


def unit_of(quantity: str) -> str:
    """The unit of `-9.81*m/s^2`. Raises ReadError."""
    try:
        return text(read(quantity).unit)
    except Unfit as problem:
        raise NotPortable(f"The expected answer is not a quantity: {problem.args[1]}") from None

"""The author's worked solution of one variant: does each line follow, and does the last one end in the answer?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.errors import LemmaError
from engine.maths.check import check
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.line_verdict import LineRelation, LineVerdict
from engine.maths.verdict import Outcome
from engine.maths.working import judge_lines
from lessons.checking.collected import Collected
from lessons.findings import Severity
from lessons.model import Part
from lessons.variants import VariantPart, VariantStep

NOT_MATHEMATICS = frozenset(
    (Kind.CHOICE, Kind.ORDERING, Kind.MATCHING, Kind.SHORT_TEXT, Kind.CHEMICAL_FORMULA, Kind.CHEMICAL_EQUATION)
)
"""Kinds whose answer no line of mathematics ends in."""
_NUMBERS = frozenset(
    (Kind.INTEGER, Kind.RATIONAL, Kind.DECIMAL, Kind.LOWEST_TERMS, Kind.SIGNIFICANT_FIGURES, Kind.DECIMAL_PLACES)
)
_FINE = (Outcome.RIGHT, Outcome.PARTLY_RIGHT)
ROUNDING = "0.01"
"""How far the last line may be from an answer that is to be rounded, as a part of it."""


def check_steps(authored: Part, part: VariantPart, seed: int, found: Collected) -> None:
    """Adds what is wrong with the steps of one part of a variant to `found`."""
    if not part.steps:
        return
    for first, last in _threads(part.steps):
        lines = [step for step in part.steps[first:last] if step.typed]
        verdicts = judge_lines([step.typed for step in lines], domain=_domain(part.kind), calculus=True)
        for step, verdict in zip(lines, verdicts, strict=True):
            _judged(authored, step, verdict, seed, found)
    written = [(at, step.typed) for at, step in enumerate(part.steps) if step.typed]
    if part.kind.kind not in NOT_MATHEMATICS and written:
        at, last_line = written[-1]
        if not ends(part, last_line):
            found.add(
                authored.steps[part.steps[at].number].place,
                "step.answer",
                f"The steps end in '{last_line}', and that is not the answer '{part.typed}'.",
                "Write the last step so that it ends in the answer.",
                seed=seed,
            )


def _domain(kind: AnswerKind) -> str:
    return kind.domain if kind.domain in ("real", "positive", "nonzero") else "real"


def _threads(steps: Sequence[VariantStep]) -> Iterator[tuple[int, int]]:
    """The stretches of steps that follow from one another, as first and behind the last."""
    starts = [at for at, step in enumerate(steps) if at == 0 or (step.typed and not step.follows)]
    yield from zip(starts, [*starts[1:], len(steps)], strict=True)


def _judged(authored: Part, step: VariantStep, verdict: LineVerdict, seed: int, found: Collected) -> None:
    place = authored.steps[step.number].place
    said = f"{verdict.sentence} {verdict.mistake_sentence}".strip()
    match verdict.relation:
        case LineRelation.WRONG:
            found.add(
                place,
                "step.wrong",
                f"The line '{step.typed}' does not follow from the one before. {said}",
                "Mend it, or write follows = false where a new line of thought begins.",
                seed=seed,
            )
        case LineRelation.LOST:
            found.add(
                place,
                "step.lost",
                f"The line '{step.typed}' loses solutions. {said}",
                "Keep them all; or write follows = false and say in words why the others drop out.",
                seed=seed,
            )
        case LineRelation.CANNOT_READ:
            found.add(place, "step.unread", f"The line '{step.typed}' cannot be read. {said}", seed=seed)
        case LineRelation.CANNOT_DECIDE:
            found.add(
                place,
                "step.undecided",
                f"Whether '{step.typed}' follows could not be decided.",
                "Check it by hand; smaller steps can often be decided.",
                seed=seed,
                severity=Severity.WARNING,
            )
        case _:
            pass


def ends(part: VariantPart, line: str) -> bool:
    """Whether `line` is the answer, or has it behind its last sign of equality."""
    kinds = [part.kind]
    if part.kind.kind in _NUMBERS or part.kind.kind is Kind.QUANTITY:
        kinds.append(AnswerKind(Kind.DECIMAL, relative=ROUNDING))
    expected = part.expected
    for candidate in dict.fromkeys((line, line.rpartition("=")[2].strip(), line.rpartition("≈")[2].strip())):
        for kind in kinds:
            against = expected
            if kind.kind is Kind.DECIMAL and part.kind.kind is Kind.QUANTITY:
                against = _number_of(expected)
            try:
                if candidate and check(kind, against, candidate).outcome in _FINE:
                    return True
            except LemmaError:
                continue
    return False


def _number_of(quantity: str) -> str:
    """The number of `60 km/h`; a line of work has its number alone."""
    return quantity.split(" ", 1)[0]

"""Checks one problem template: its variants, answers, mistakes, hints, steps, and its author's own tests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from engine.errors import LemmaError
from engine.maths.kinds import Kind
from engine.maths.leaks import leaks_answer
from engine.maths.verdict import Outcome
from lessons.checking import SEEDS
from lessons.checking.collected import Collected
from lessons.checking.figures import check_plots, declared_findings
from lessons.checking.worked import check_steps
from lessons.findings import Finding, Severity
from lessons.grading import judge
from lessons.model import AuthorTest, Part, Place, Problem
from lessons.variants import Variant, VariantError, VariantPart, fill_typed, make_variant
from lessons.variants.values import drawn, given

FEW = 8
"""Fewer different variants than this among the seeds are worth a warning, where there are parameters at all."""
TIGHT = 100
"""More draws than this for one variant mean that the ranges do not fit the conditions."""
LEAKS = (
    "Only the steps may show the answer. What could be typed as the answer counts, too: write '12 divided by 4', not "
    "12/4. Where it happens with some numbers only, keep them out with not = [...] or where = [...]."
)
_NOT_TYPED = frozenset((Kind.CHOICE, Kind.ORDERING, Kind.MATCHING))


def check_problem(problem: Problem, seeds: int = SEEDS, first: int = 1) -> list[Finding]:
    """What is wrong with `problem`, looked at in the variants of `seeds` seeds from `first` on."""
    written = declared_findings(problem)
    if written:
        return written
    found = Collected()
    looked_at: dict[str, int] = {}
    tight = 0
    twins: Counter[tuple[Place, int]] = Counter()
    count = seeds if problem.parameters else 1
    for seed in range(first, first + count):
        number = found.next_variant()
        try:
            variant = make_variant(problem, seed)
        except VariantError as error:
            found.add(error.place or problem.place, f"variant.{error.code}", error.sentence, error.hint, seed=seed)
            if error.code == "where":
                break  # a thousand draws for each of the others would say the same
            continue
        tight += variant.draws > TIGHT
        for authored, part in zip(problem.parts, variant.parts, strict=True):
            twins.update(_twins(authored, part))
        reads = repr((variant.statement, variant.parts, variant.plots))
        if (earlier := looked_at.setdefault(reads, number)) != number:  # small ranges draw the same numbers again
            found.same_as(earlier)
            continue
        check_plots(problem, variant, seed, found)
        for authored, part in zip(problem.parts, variant.parts, strict=True):
            try:
                _check_part(authored, part, variant, seed, found)
            except LemmaError as error:
                found.add(place_of(authored), "answer.faulty", error.message, error.hint, seed=seed)
    if problem.parameters and 0 < len(looked_at) < min(FEW, seeds) and not found.failed:
        message = f"There are only {len(looked_at)} different variants in {seeds} seeds."
        found.add(problem.place, "variant.few", message, "Widen the parameters.", severity=Severity.WARNING)
    for (place, line), times in twins.items():
        if 2 * times > count:
            message = f"In {times} of {count} variants this mistake leads to the same answer as the one in line {line}."
            hint = "Students are told both: keep one of them, or choose the numbers so that they differ."
            found.add(place, "mistake.same", message, hint, severity=Severity.WARNING)
    if tight > seeds // 10:
        message = f"More than {TIGHT} draws are thrown away for many variants."
        hint = "Choose the parameters so that the conditions are met more often."
        found.add(problem.place, "variant.tight", message, hint, severity=Severity.WARNING)
    for test in problem.tests:
        _run(test, problem, found)
    return found.findings()


def _check_part(authored: Part, part: VariantPart, variant: Variant, seed: int, found: Collected) -> None:
    place = authored.answer.place
    own = judge(part, part.typed)[0]
    if own.outcome is not Outcome.RIGHT:
        found.add(
            place,
            "answer.refused",
            f"The answer '{part.typed}' is not accepted as right: {own.sentence}",
            "Check the kind, the value and the tolerance.",
            seed=seed,
        )
    _check_options(authored, part, seed, found)
    _check_mistakes(authored, part, variant, seed, found)
    for text, where in _hints(authored, part):
        if _leaks(part, text, variant):
            found.add(
                where,
                "hint.leaks",
                f"The hint '{_short(text)}' gives the answer '{part.typed}' away.",
                LEAKS,
                seed=seed,
            )
    check_steps(authored, part, seed, found)


def _twins(authored: Part, part: VariantPart) -> Iterator[tuple[Place, int]]:
    """The mistakes that lead to the same answer as an earlier one says, with another message: place, and its line."""
    earlier: dict[str, int] = {}
    for at, mistake in enumerate(part.mistakes):
        if not mistake.value:
            continue
        first = earlier.setdefault(mistake.value, at)
        if part.mistakes[first].message != mistake.message:
            yield authored.mistakes[at].place, authored.mistakes[first].place.line


def place_of(part: Part) -> Place:
    """Where to look for what is wrong with a part as a whole: its answer."""
    return part.answer.place if part.answer.place.file else part.place


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."


def _hints(authored: Part, part: VariantPart) -> Iterator[tuple[str, Place]]:
    where = authored.hints.place
    for name, text in part.hints.rungs():
        yield text, replace(where, field=f"{where.field}.{name}" if where.field else name)


def _leaks(part: VariantPart, text: str, variant: Variant) -> bool:
    """Whether `text` contains the answer of the part and the question does not show it already."""
    if part.kind.kind in (Kind.ORDERING, Kind.MATCHING):
        return False
    if part.kind.kind is Kind.CHOICE:
        shown = {option.id: option.text for option in part.options}
        right = [shown.get(name.strip(), "") for name in part.expected.split(",")]
        return any(len(option) > 3 and option.lower() in text.lower() for option in right)
    return leaks_answer(part.kind, part.expected, text, (variant.statement, part.prompt))


def _check_options(authored: Part, part: VariantPart, seed: int, found: Collected) -> None:
    for sort, choices in (("options", part.options), ("right-hand sides", part.rights)):
        texts = [" ".join(choice.text.split()) for choice in choices]
        double = next((text for at, text in enumerate(texts) if text in texts[:at]), None)
        if double is not None:
            message = f"Two of the {sort} read the same: '{_short(double)}'."
            hint = "Add a condition that keeps them apart."
            found.add(authored.answer.place, "options.same", message, hint, seed=seed)


def _check_mistakes(authored: Part, part: VariantPart, variant: Variant, seed: int, found: Collected) -> None:
    for mistake, written in zip(part.mistakes, authored.mistakes, strict=True):
        answer = mistake.value or ", ".join(mistake.options)
        verdict = judge(part, answer)[0]
        if verdict.outcome is Outcome.RIGHT:
            found.add(
                written.place,
                "mistake.right",
                f"The mistake '{answer}' is accepted as right (the answer is '{part.typed}').",
                "Add a condition that keeps the two apart, such as where = [...].",
                seed=seed,
            )
        elif verdict.outcome is Outcome.CANNOT_READ:
            message = f"The mistake '{answer}' cannot be read as an answer of this kind: {verdict.sentence}"
            found.add(written.place, "mistake.unread", message, seed=seed)
        elif _leaks(part, mistake.message, variant):
            message = f"The message '{_short(mistake.message)}' gives the answer '{part.typed}' away."
            hint = "Say what happened, not what is right."
            found.add(written.place, "mistake.leaks", message, hint, seed=seed, severity=Severity.WARNING)


def _run(test: AuthorTest, problem: Problem, found: Collected) -> None:
    """One of the author's tests."""
    try:
        variant = make_variant(problem, test.seed, parameters=test.parameters or None)
        environment = given(problem, test.parameters) if test.parameters else drawn(problem, test.seed)[0]
        part = variant.part(test.part)
        if part is None:
            found.add(test.place, "test.part", f"There is no part '{test.part}'.")
            return
        answer = test.answer if part.kind.kind in _NOT_TYPED else fill_typed(test.answer, environment)
        verdict = judge(part, answer)[0]
    except VariantError as error:
        found.add(test.place, f"test.{error.code}", error.sentence, error.hint)
        return
    except LemmaError as error:
        found.add(test.place, "test.faulty", error.message, error.hint)
        return
    if verdict.outcome != test.verdict or (test.note and verdict.note != test.note):
        wanted = test.verdict + (f" ({test.note})" if test.note else "")
        message = (
            f"The answer '{answer}' was to be {wanted} and is {verdict.outcome} ({verdict.note}): {verdict.sentence}"
        )
        found.add(test.place, "test.verdict", message, f"The answer of this variant is '{part.typed}'.")

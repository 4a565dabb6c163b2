"""What the check of a template finds: every fault once, with its place and the first seed that shows it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.maths.kinds import AnswerKind, Kind
from lessons.checking.problem import check_problem
from lessons.findings import Finding, Severity
from lessons.model import (
    Answer,
    AuthorTest,
    Derived,
    Hints,
    Mistake,
    Option,
    Pair,
    Parameter,
    Part,
    Place,
    Problem,
    Step,
)


def at(line: int) -> Place:
    return Place("problems/x.toml", line)


STEPS = (
    Step("", "a*x + b = c", place=at(31)),
    Step("Take away.", "a*x = c - b", place=at(32)),
    Step("Divide.", "x = s", place=at(33)),
)
PART = Part(
    "",
    Answer(AnswerKind(Kind.SOLUTION_SET, ("x",)), "s", place=at(10)),
    hints=Hints(("Undo what was done last.",), ("Take {{b}} away on both sides.",), place=at(20)),
    mistakes=(Mistake("c + b", message="You forgot to divide.", place=at(25)),),
    steps=STEPS,
)
SOUND = Problem(
    "two-step",
    "p/two-step",
    "p/s",
    2,
    "Solve ${{a*x + b = c}}$.",
    (PART,),
    (Parameter("a", "int", (2, 9)), Parameter("b", "int", (1, 9)), Parameter("s", "int", (2, 9))),
    ("b != s",),
    (Derived("c", "a*s + b"),),
    place=at(1),
)


def part(**changes: object) -> Problem:
    return replace(SOUND, parts=(replace(PART, **changes),))


def found(problem: Problem, seeds: int = 20) -> list[Finding]:
    return check_problem(problem, seeds)


def test_a_sound_problem_has_nothing_wrong() -> None:
    assert found(SOUND) == []


CHOICE = replace(
    SOUND,
    parts=(
        Part(
            "",
            Answer(AnswerKind(Kind.CHOICE, options=("a", "b")), place=at(10)),
            options=(Option("a", "It is {{s}}", True), Option("b", "It is {{a}}", message="No.")),
        ),
    ),
)


@pytest.mark.parametrize(
    ("problem", "code", "line", "words"),
    [
        (part(answer=replace(PART.answer, value="(c - b")), "variant.expression", 10, ""),
        (part(answer=replace(PART.answer, kind=AnswerKind(Kind.INTEGER), value="c/a")), "answer", 10, ""),
        (part(mistakes=(Mistake("s", message="No.", place=at(25)),)), "mistake.right", 25, "accepted as right"),
        (part(mistakes=(Mistake("1/0", message="No.", place=at(25)),)), "variant.expression", 25, "division by zero"),
        (part(hints=Hints(("It is {{s}}.",), place=at(20))), "hint.leaks", 20, "away"),
        (part(hints=Hints((), (), ("Then $x = {{s}}$.",), place=at(20))), "hint.leaks", 20, "away"),
        (part(steps=(STEPS[0], Step("", "a*x = c + b", place=at(32)), STEPS[2])), "step.wrong", 32, "does not follow"),
        (part(steps=STEPS[:2]), "step.answer", 32, "not the answer"),
        (part(steps=(*STEPS, Step("", "x ==", place=at(34)))), "variant.expression", 34, ""),
        (replace(SOUND, where=("a > b", "b > a")), "variant.where", 0, ""),
        (replace(SOUND, statement="Solve {{q_}}."), "variant.expression", 0, ""),
        (replace(SOUND, derived=(Derived("c", "a/0", place=at(5)),)), "variant.expression", 5, ""),
        (CHOICE, "options.same", 10, "read the same"),
        (
            replace(SOUND, tests=(AuthorTest("{{s}} + 1", "right", place=at(40)),)),
            "test.verdict",
            40,
            "was to be right and is wrong",
        ),
        (replace(SOUND, tests=(AuthorTest("1", "wrong", part="z", place=at(40)),)), "test.part", 40, "no part"),
        (
            replace(SOUND, tests=(AuthorTest("1", "wrong", parameters={"a": 2}, place=at(40)),)),
            "test.parameter",
            40,
            "",
        ),
    ],
)
def test_each_fault_is_found_at_its_place(problem: Problem, code: str, line: int, words: str) -> None:
    errors = [finding for finding in found(problem) if finding.severity is Severity.ERROR]
    hits = [finding for finding in errors if finding.code.startswith(code)]
    assert hits, [str(finding) for finding in errors]
    if line:
        assert hits[0].place.line == line
    assert words in hits[0].message
    assert len({(finding.code, finding.place) for finding in errors}) == len(errors), "each fault is told once"


def test_a_fault_of_some_variants_says_which_and_how_many() -> None:
    # For a = 2 and a = 3 the mistake is the answer.
    problem = part(mistakes=(Mistake("s + (a - 2)*(a - 3)", message="No.", place=at(25)),))
    (finding,) = found(problem, 60)
    assert finding.code == "mistake.right"
    assert "of 60 variants; the first is seed" in finding.message


def test_few_variants_and_tight_conditions_are_warned_of() -> None:
    two = tuple(replace(one, values=(2, 3) if one.name == "a" else (4, 4)) for one in SOUND.parameters)
    few = replace(SOUND, parameters=two, where=(), parts=(replace(PART, hints=Hints(), mistakes=()),))
    assert [(one.code, one.severity) for one in found(few)] == [("variant.few", Severity.WARNING)]
    tight = replace(
        SOUND, parameters=tuple(replace(one, values=(2, 400)) for one in SOUND.parameters), where=("a = b",)
    )
    assert ("variant.tight", Severity.WARNING) in [(one.code, one.severity) for one in found(tight)]


def test_a_message_that_gives_the_answer_away_is_warned_of() -> None:
    (finding,) = found(part(mistakes=(Mistake("c", message="It is {{s}}.", place=at(25)),)))
    assert (finding.code, finding.severity, finding.place.line) == ("mistake.leaks", Severity.WARNING, 25)


def test_a_problem_without_parameters_is_looked_at_once() -> None:
    fixed = replace(
        SOUND,
        parameters=(),
        where=(),
        derived=(),
        statement="Solve $2x + 1 = 7$.",
        parts=(replace(PART, answer=replace(PART.answer, value="3"), hints=Hints(), mistakes=(), steps=()),),
    )
    assert found(fixed, 500) == []


def test_answers_that_are_picked_are_checked_too() -> None:
    ordering = Part(
        "",
        Answer(AnswerKind(Kind.ORDERING, options=("a", "b", "c"))),
        items=(Option("a", "one"), Option("b", "two"), Option("c", "three")),
    )
    matching = Part(
        "",
        Answer(AnswerKind(Kind.MATCHING, options=("1", "2"))),
        pairs=(Pair("1", "cat", "meow"), Pair("2", "dog", "bark")),
    )
    for one in (ordering, matching):
        assert found(replace(SOUND, parts=(one,)), 5) == []


def test_two_mistakes_that_mostly_lead_to_the_same_answer_are_told() -> None:
    twice = (Mistake("c + b", message="One.", place=at(25)), Mistake("b + c", message="Other.", place=at(26)))
    (told,) = found(part(mistakes=twice))
    assert (told.code, told.place.line, told.severity) == ("mistake.same", 26, Severity.WARNING)
    assert "the one in line 25" in told.message
    seldom = (Mistake("a", message="One.", place=at(25)), Mistake("b", message="Other.", place=at(26)))
    assert found(replace(part(mistakes=seldom), where=("b != s", "a != s"))) == []


def test_a_variant_that_comes_again_counts_again() -> None:
    small = replace(
        part(steps=(replace(STEPS[0], math="a*x + b = c + 1"), *STEPS[1:])),
        parameters=(Parameter("a", "int", (2, 3)), Parameter("b", "int", (1, 1)), Parameter("s", "int", (2, 3))),
    )
    wrong = [finding for finding in found(small, 40) if finding.code == "step.wrong"]
    assert len(wrong) == 1
    assert "40 of 40 variants; the first is seed 1" in wrong[0].message

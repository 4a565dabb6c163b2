"""Explanations: the algebra's own material first, a model's words checked, and no answer before it was found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.tutor.teaching.explain import NO_STEP, NOT_WRONG, ONE_WAY, UNKNOWN_WAY, Explainer, Explanation
from app.tutor.teaching.model_words import checked
from app.tutor.teaching.reasons import why
from app.tutor.teaching.subject import PartSubject, TypedSubject
from engine.maths.verdict import Outcome
from tests.app.tutor.teaching.conftest import SHARE

Typed = Callable[[str], TypedSubject]


def words(explanation: Explanation) -> str:
    return " ".join([explanation.title, *(paragraph.text for paragraph in explanation.paragraphs)])


def test_a_step_is_named_and_its_rule_explained(typed: Typed) -> None:
    found = Explainer(typed("expand (x+2)(x-5)")).step(0)
    assert [paragraph.by for paragraph in found.paragraphs] == ["algebra", "lemma", "algebra"]
    assert "Try it with $x = 2$: both come to $-12$." in words(found)


@pytest.mark.parametrize("problem", ["3x + 5 = 20", "x^2 - 5x + 6 = 0", "2/3 + 1/4"])
def test_nothing_is_given_away_before_the_answer_was_found(problem: str, typed: Typed) -> None:
    subject = typed(problem)
    explainer = Explainer(subject)
    wrong = "x = 77" if "x" in problem else "77"
    found = [*(explainer.step(at) for at in range(len(subject.steps))), explainer.another_way(), explainer.simpler()]
    found.append(explainer.why_wrong(wrong))
    for explanation in found:
        for paragraph in explanation.paragraphs:
            assert subject.gate.passes(paragraph.text, earlier=[wrong]), paragraph.text


def test_another_way(typed: Typed) -> None:
    quadratic = typed("x^2 - 5x + 6 = 0")
    assert "with the quadratic formula" in words(Explainer(quadratic).another_way())
    whole = Explainer(quadratic, revealed=True).another_way()
    assert len(whole.paragraphs) > 3
    assert "boxed" in whole.paragraphs[-1].text
    assert "by substitution" in words(Explainer(typed("2x + 3y = 7, x - y = 1")).another_way())
    assert words(Explainer(typed("3x + 5 = 20")).another_way()).endswith(ONE_WAY)
    assert words(Explainer(typed("why do cats purr")).another_way()).endswith(UNKNOWN_WAY)


def test_simpler_is_another_problem_with_small_numbers(typed: Typed) -> None:
    found = Explainer(typed("37x + 95 = 1205")).simpler()
    assert found.found
    statement = next(p.text for p in found.paragraphs if p.by == "algebra")
    assert statement != "37x + 95 = 1205"
    assert "x" in statement


@pytest.mark.parametrize(
    ("problem", "given", "before", "said"),
    [
        ("3x + 5 = 20", "x = 4", "", "its left side comes to $17$"),
        ("x^2 = 49", "7", "", "Two numbers have this square."),
        ("mean of 4, 8, 9, 3", "24", "", "Add the numbers and divide by how many."),
        ("3x + 5 = 20", "3x = 25", "3x + 5 = 20", "what happens to its sign?"),
        ("expand (x+2)(x-5)", "x^2 - 10", "", "Every term of the first brackets"),
        ("2/3 + 1/4", "3/7", "", "common denominator"),
        ("what is 15% of 80", "1200", "", "hundredths"),
    ],
)
def test_why_wrong(problem: str, given: str, before: str, said: str, typed: Typed) -> None:
    assert said in words(Explainer(typed(problem)).why_wrong(given, before))


def test_what_is_right_is_not_explained_as_wrong(typed: Typed) -> None:
    assert words(Explainer(typed("3x + 5 = 20")).why_wrong("x = 5")).endswith(NOT_WRONG)
    assert words(Explainer(typed("3x + 5 = 20")).why_wrong("3x = 15", "3x + 5 = 20")).endswith(NOT_WRONG)


def test_why_wrong_with_an_authors_message(part: Callable[..., PartSubject]) -> None:
    subject = part(SHARE)
    found = Explainer(subject).why_wrong(subject.part.mistakes[0].value)
    assert found.paragraphs[0].by == "author"


def test_a_line_of_somebodys_own(typed: Typed) -> None:
    explainer = Explainer(typed("3x + 5 = 20"))
    assert "Subtract" in words(explainer.line("3x + 5 = 20", "3x = 15"))
    assert "same solutions" in words(explainer.line("3x + 5 = 20", "3x - 15 = 0"))
    step = "Take $5$ away on both sides.\n\n$$3x = 15$$"
    assert "Subtract" in words(explainer.line("We begin with $3x + 5 = 20$.", step))


def test_a_step_that_is_not_there(typed: Typed) -> None:
    assert words(Explainer(typed("3x + 5 = 20")).step(9)).endswith(NO_STEP)


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("We take 5 away: $3x = 15$.", Outcome.RIGHT),
        ("So $3x = 16$.", None),
        ("So 3 + 4 = 8 here.", None),
        ("We have 3 + 4 = 7 here.", Outcome.RIGHT),
        ("Then x = 6 follows.", None),
        (r"\(x = 6\)", None),
        (r"\[3 \cdot 6 = 19\]", None),
        ("five times three equals sixteen", None),
    ],
)
def test_a_models_statements_are_checked(text: str, outcome: Outcome | None, typed: Typed) -> None:
    found = checked(typed("3x + 5 = 20"), text, "", revealed=True)
    assert [one.verdict.outcome for one in found if one.verdict is not None] == ([outcome] if outcome else [])
    assert len(found) == (outcome is not None)


def test_a_wrong_paragraph_is_left_out_and_the_others_stay(typed: Typed) -> None:
    text = "Take 5 away on both sides.\n\nThen $3x = 25$.\n\nDo the same on both sides."
    explainer = Explainer(typed("3x + 5 = 20"), lambda prompt, seed: text, revealed=True)
    own = [paragraph.text for paragraph in explainer.step(0).paragraphs if paragraph.by == "model"]
    assert own == ["Take 5 away on both sides.", "Do the same on both sides."]


def test_a_models_words_pass_the_gate_before_the_answer_was_found(typed: Typed) -> None:
    explainer = Explainer(typed("3x + 5 = 20"), lambda prompt, seed: "In the end $x = 5$.\n\nKeep both sides equal.")
    own = [paragraph.text for paragraph in explainer.step(0).paragraphs if paragraph.by == "model"]
    assert own == ["Keep both sides equal."]


@pytest.mark.parametrize("problem", ["x^2 - 5x + 6 = 0", "mean of 2, 4, 9", "3x + 5 = 20"])
def test_an_announced_example_comes(problem: str, typed: Typed) -> None:
    texts = [paragraph.text for paragraph in Explainer(typed(problem)).simpler().paragraphs]
    assert not texts[-1].endswith(":")


@pytest.mark.parametrize(
    ("problem", "given", "said"),
    [
        ("3*4+2", "17", "Check the arithmetic of this line once more."),
        ("factor x^2 - 9", "17", "Try $x = 2$: $x^{2} - 9$ comes to $-5$, not $17$."),
    ],
)
def test_why_a_number_is_wrong(problem: str, given: str, said: str, typed: Typed) -> None:
    assert said in words(Explainer(typed(problem)).why_wrong(given))


@pytest.mark.parametrize(
    "problem",
    [
        "3/4 + 5/6",
        "what is 15% of 80",
        "limit of (x^2 - 4)/(x - 2) as x goes to 2",
        "integral of x from 0 to 4",
        "dot product of (1,2,3) and (4,5,6)",
        "[[1,2],[3,4]] * [[0,1],[1,0]]",
    ],
)
def test_each_step_of_the_algebras_solution_is_explained_by_its_own_rule(problem: str, typed: Typed) -> None:
    """As it is asked for below the solution: by its text and that of the step before."""
    subject = typed(problem)
    explainer, before = Explainer(subject, revealed=True), ""
    for at, step in enumerate(subject.steps):
        assert explainer.line(before, step.markdown) == explainer.step(at)
        before = step.markdown


def test_of_a_chain_what_it_ends_with_is_explained(typed: Typed) -> None:
    explainer = Explainer(typed("3/4 + 5/6"), revealed=True)
    found = explainer.line("So $3/4 + 5/6 = 9/12 + 10/12$.", "Then $9/12 + 10/12 = (9 + 10)/12$.")
    assert "solutions" not in words(found)


def test_the_line_before_the_first_is_the_question(typed: Typed) -> None:
    found = words(Explainer(typed("3x + 5 = 20")).why_wrong("x = 99", "3x + 5 = 20"))
    assert "the question" in found and "the line before" not in found


def test_where_there_is_no_example_none_is_promised(typed: Typed) -> None:
    found = Explainer(typed("why is 3x + 5 = 20 so?")).simpler()
    assert "small numbers" not in found.title


@pytest.mark.parametrize(
    ("rule", "about"),
    [
        ("number.lcm", "prime factor"),
        ("number.in_front", "change places"),
        ("number.round", "nearer"),
        ("physics.compute", "units"),
        ("geometry.unit", "unit"),
        ("inequality.zeros", "sign"),
        ("exponential.logarithm", "logarithm"),
        ("statistics.mean", "shared"),
        ("matrix.determinant", "determinant"),
        ("vector.distance", "Pythagoras"),
        ("story.equation", "letter"),
        ("limit.vanish", "smaller the fraction"),
    ],
)
def test_a_reason_is_about_its_step(rule: str, about: str) -> None:
    assert about in why(rule)


def test_nothing_is_said_of_a_step_that_nothing_is_known_about() -> None:
    assert why("trigonometry.factor") == ""

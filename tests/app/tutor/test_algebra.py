"""Solutions without a model: with the real algebra in its process, as a student without a model file meets them."""

import pytest

from app import cli
from app.tutor import algebra, events
from app.tutor.tutor import Tutor
from engine.maths.client import MathsClient
from engine.maths.verdict import Outcome


@pytest.fixture(scope="module")
def maths():
    with MathsClient(spare=False, deadline=30, solve_deadline=30) as client:
        yield client


def kinds(found):
    return [event.kind for event in found]


def test_a_question_is_worked_step_by_step(maths):
    found = list(algebra.solve(maths, " 3x + 5 = 20 "))
    assert kinds(found) == ["started", "worked", "final_verdict"]
    assert "$$3x = 15$$" in found[1].paragraphs[0]
    assert found[1].paragraphs[-1] == r"So the answer is $\boxed{x = 5}$."
    assert (found[2].verdict.outcome, found[2].answer_text) == (Outcome.RIGHT, "x = 5")


def test_an_answer_without_a_method_says_so(maths):
    found = list(algebra.solve(maths, "integrate sin(x)^4"))
    assert kinds(found) == ["started", "final_answer", "final_verdict"]
    assert "no step-by-step method" in found[-1].verdict.sentence


@pytest.mark.parametrize("problem", ["Tom has three apples.", "x^7 - x = 11"])
def test_what_the_algebra_cannot_do_is_undecided_in_a_sentence(maths, problem):
    found = list(algebra.solve(maths, problem))
    assert kinds(found) == ["started", "final_verdict"]
    assert found[-1].verdict.outcome is Outcome.CANNOT_DECIDE
    assert found[-1].verdict.sentence


def test_the_algebra_gives_the_card_of_help_and_marks_no_proof(maths):
    assert kinds(list(algebra.solve(maths, "I want to kill myself"))) == ["care", "finished"]
    found = list(algebra.solve(maths, "Explain why 3x + 5 = 20 has the solution 5"))
    assert kinds(found)[0] == "notice"
    assert found[-1].verdict.note == "open.essay" and found[-1].answer_latex == ""


def test_nothing_to_solve_fails_with_a_sentence(maths):
    [failed] = algebra.solve(maths, "  ")
    assert failed.message == "There is no problem to solve."


def test_without_a_model_file_the_window_still_gets_the_algebras_solution(tmp_path):
    tutor = Tutor(tmp_path / "none.gguf")
    try:
        found = [event for event in tutor.solve("3x + 5 = 20") if not isinstance(event, events.Progress)]
    finally:
        tutor.close()
    assert kinds(found) == ["started", "worked", "failed"]
    assert found[0].question_text


def test_the_command_line(capsys):
    assert cli.run(["solve", "--algebra", "3x + 5 = 20"]) == 0
    shown = capsys.readouterr().out
    assert "Worked out by algebra, not by the model:" in shown
    assert "  1. Subtract 5 from both sides" in shown
    assert "x = 5" in shown
    assert "\u2713 Right: " in shown

"""Solutions without a model: with the real algebra in its process, as a student without a model file meets them."""

import pytest

from app import cli
from app.tutor import algebra, events
from app.tutor.tutor import Tutor
from engine.maths.client import MathsClient, WorkedSolution
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


def test_an_answer_without_a_method_says_so(maths, monkeypatch):
    none = WorkedSolution(reason="I have no step-by-step method for this.")
    monkeypatch.setattr(maths, "worked", lambda question: none)  # the methods become more and more
    found = list(algebra.solve(maths, "3x + 5 = 20"))
    assert kinds(found) == ["started", "final_answer", "final_verdict"]
    assert (found[1].latex, found[2].answer_text) == ("x = 5", "x = 5")
    assert found[-1].verdict.sentence.endswith(none.reason)


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


def test_a_question_with_several_tasks_gets_an_answer_to_each(maths):
    found = list(algebra.solve(maths, "factorise x^2+9x+14 and then solve x^2+9x+14=0"))
    assert kinds(found) == ["started", "worked", "final_verdict"]
    assert found[-1].answer_text == "(x + 2)(x + 7); x = -7 or x = -2"
    assert found[-1].verdict.outcome is Outcome.RIGHT


def test_of_several_tasks_none_is_answered_unless_all_are(maths):
    found = list(algebra.solve(maths, "solve 3x = 12. Then find the best of all numbers near 5."))
    assert found[-1].verdict.outcome is Outcome.CANNOT_DECIDE
    assert found[-1].answer_text == ""


def test_a_statement_to_be_shown_is_told_to_be_true_or_false_and_no_proof_is_marked(maths):
    found = list(algebra.solve(maths, "Show that 5/12 + 7/18 = 29/36"))
    assert kinds(found)[0] == "notice"
    assert found[-1].answer_text == "yes: both sides are 29/36"
    wrong = list(algebra.solve(maths, "Prove that 5(x + 1) = 5x + 1"))
    assert wrong[-1].answer_text == "no: 5(x + 1) = 5x + 5"


def test_what_is_to_be_explained_is_answered_first(maths):
    found = list(algebra.solve(maths, "15% of 80? Explain why."))
    assert kinds(found)[0] == "notice"
    assert found[-1].answer_text == "12"

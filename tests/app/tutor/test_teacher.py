"""The teacher of a window: what a turn of hints, questions or steps comes to, and what can be said of a solution."""

import pytest

from app.tutor.teacher import Teacher, TeachersMaths
from app.tutor.ways import Ended, Kind, Stopped, Way
from engine.errors import LemmaError
from engine.maths.client import MathsClient
from tests.helpers.local_lessons import InProcessLessons

EQUATION = "3x + 5 = 20"
SAD = "I want to kill myself"


@pytest.fixture(scope="module")
def teacher():
    with Teacher(InProcessLessons()) as found:
        yield found


def kinds(work):
    return [one.kind for one in work.said]


def test_the_first_hint_is_free_and_a_try_stands_between_the_next(teacher):
    first = teacher.begin(Way.HINTS, EQUATION)
    assert kinds(first.work) == [Kind.HINT]
    blocked = teacher.hint(EQUATION, first.work)
    assert blocked.work == first.work and "First try something" in blocked.note
    tried = teacher.give(EQUATION, first.work, "3x = 15")
    assert [one.tone for one in tried.work.said if one.kind is Kind.REPLY] == ["right"]
    second = teacher.hint(EQUATION, tried.work)
    assert kinds(second.work)[-1] is Kind.HINT and second.work.ladder.hints == 2
    assert all("5" not in one.text.replace("15", "") for one in second.work.said if one.kind is Kind.HINT)


def test_the_right_answer_ends_hints_and_the_last_rung_is_the_solution(teacher):
    begun = teacher.begin(Way.HINTS, EQUATION).work
    assert teacher.give(EQUATION, begun, "x = 5").work.ended is Ended.RIGHT
    work = begun
    while work.ended is Ended.NO and len(work.said) < 30:
        work = teacher.hint(EQUATION, teacher.give(EQUATION, work, "no idea").work).work
    assert work.ended is Ended.SHOWN
    assert work.said[-1].text.endswith("$x = 5$")


def test_what_is_no_try_is_said_and_not_kept(teacher):
    begun = teacher.begin(Way.HINTS, EQUATION).work
    given = teacher.give(EQUATION, begun, "hello there")
    assert given.note and given.work == begun


def test_questions_end_with_the_answer_or_lead_to_the_ladder(teacher):
    begun = teacher.begin(Way.QUESTIONS, EQUATION).work
    assert kinds(begun) == [Kind.QUESTION] and begun.ladder is None
    on = teacher.give(EQUATION, begun, "3x = 15").work
    assert kinds(on) == [Kind.QUESTION, Kind.TYPED, Kind.QUESTION]
    assert teacher.give(EQUATION, on, "x = 5").work.ended is Ended.RIGHT
    ladder = teacher.to_hints(EQUATION, on).work
    assert ladder.ladder.lines == ("3x = 15",) and kinds(ladder)[-1] is Kind.HINT


def test_the_lines_of_a_working_are_marked_and_the_first_wrong_one_explained(teacher):
    work = teacher.begin(Way.STEPS, "Solve 3x + 5 = 20\n3x + 5 = 20\n3x = 25\nx = 25/3").work
    lines = [one for one in work.said if one.kind is Kind.LINE]
    assert [line.tone for line in lines] == ["right", "wrong", "unsure"]
    at = work.said.index(lines[1])
    assert work.said[at + 1].kind is Kind.REASON
    assert work.said[-1].kind is Kind.SUMMARY and "line 2" in work.said[-1].text
    assert not any("x = 5" in one.text for one in work.said)


def test_a_working_without_mathematics_is_refused_with_a_sentence(teacher):
    with pytest.raises(LemmaError, match="no line of mathematics"):
        teacher.begin(Way.STEPS, "I do not know")


@pytest.mark.parametrize("way", [Way.HINTS, Way.QUESTIONS, Way.STEPS])
def test_somebody_in_need_gets_the_card_and_nothing_is_kept(teacher, way):
    found = teacher.begin(way, SAD)
    assert found.card is not None and not found.work.said
    begun = teacher.begin(way, EQUATION).work
    given = teacher.give(EQUATION, begun, SAD)
    assert given.card is not None and given.work == begun


def test_a_proof_is_talked_about_and_not_marked(teacher):
    work = teacher.begin(Way.HINTS, "Prove that the sum of two even numbers is even").work
    assert work.said[0].kind is Kind.NOTE and "do not mark proofs" in work.said[0].text


def test_a_step_is_explained_another_way_shown_and_why_one_is_wrong(teacher):
    found = dict(teacher.explanations("x^2 - 5x + 6 = 0", "", "Factor: $(x - 2)(x - 3) = 0$"))
    assert set(found) == {"step", "way", "simpler"}
    wrong = dict(teacher.explanations(EQUATION, "", "$3x = 25$", wrong=True))
    assert "wrong" in wrong and "step" not in wrong
    assert dict(teacher.explanations("Tom has three apples.", "", "Roses are red.")) == {}


def test_another_problem_of_the_same_sort_is_found(teacher):
    other = teacher.another(EQUATION)
    assert other.statement != EQUATION and other.answer.known
    assert teacher.another("Tom has three apples.") is None


def test_a_teacher_that_is_stopped_stops_between_two_requests(monkeypatch):
    answers = InProcessLessons()
    monkeypatch.setattr(MathsClient, "_call", lambda self, *call: answers._call(*call))
    with Teacher(TeachersMaths()) as teacher:
        teacher.stop()
        with pytest.raises(Stopped):
            teacher.begin(Way.HINTS, EQUATION)
        teacher.resume()
        assert teacher.begin(Way.HINTS, EQUATION).work.said


@pytest.mark.parametrize(
    ("problem", "before", "step", "said"),
    [
        ("3x + 5 = 20", "$$3x = 15$$", "$\\boxed{6}$", "its left side comes to $23$"),
        ("3x + 5 = 20", "$$3x = 14$$", "So the answer is $\\boxed{\\frac{14}{3}}$.", "its left side comes to $19$"),
        ("x^2 - 5x + 6 = 0", "$x = 2$", "$\\boxed{x=2}$", "Is there another number that fits?"),
        ("what is 15% of 80", "$15 \\cdot 80$", "The answer is 1200.", "hundredths"),
        ("integrate 2x", "", "$\\boxed{x^2}$", "constant"),
    ],
)
def test_what_is_wrong_with_an_answer_can_be_asked(teacher, problem, before, step, said):
    """A step that only gives the answer follows from nothing: it is compared with the question."""
    found = dict(teacher.explanations(problem, before, step, 1, wrong=True))
    assert said in " ".join(paragraph.text for paragraph in found["wrong"].paragraphs)


@pytest.mark.parametrize("said", ["yes", "Yes please!", "ok", "ja"])
def test_yes_to_the_offer_of_a_hint_is_a_hint(teacher, said):
    work = teacher.begin(Way.QUESTIONS, EQUATION).work
    for _ in range(6):
        work = teacher.give(EQUATION, work, "no idea").work
    assert "Shall we take a hint?" in work.said[-1].text
    hinted = teacher.give(EQUATION, work, said).work
    assert hinted.said[-2].text == said and hinted.said[-1].kind is Kind.HINT and hinted.ladder is not None
    assert teacher.give(EQUATION, work, "x = 5").work.ended is Ended.RIGHT

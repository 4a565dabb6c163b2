"""Practice of one learner over the packs, with the record behind it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from app.learner.ability import Ability, Mastery
from app.learner.answers import Answer
from app.learner.coach import PLACED_A_DAY, Coach, graph_of
from app.learner.review import RETENTION, first_seen, forecast, recall
from app.learner.store import open_store
from app.learner.store.attempts import Answered, GoneOn
from engine.maths.kinds import AnswerKind, Kind
from lessons import model
from lessons.model import Option, Pack, Part, Problem, Skill
from lessons.quizzes import Mark, Paper, Question, Response, Result

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def pack() -> Pack:
    answer = model.Answer(AnswerKind(Kind.INTEGER), "1")
    skills = (Skill("add", "Adding"), Skill("times", "Times", prerequisites=("p/add",)))
    problems = tuple(
        Problem(f"{skill}-{level}", f"p/{skill}-{level}", f"p/{skill}", level, "?", (Part("", answer),))
        for skill in ("add", "times")
        for level in range(1, 6)
    )
    return Pack("p", "1.2.0", "P", "en", "MIT", ("x",), skills=skills, problems=problems)


class Clock:
    now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def coach(tmp_path: Path):
    store = open_store(tmp_path, NOW).store
    clock = Clock()
    coach = Coach(store, store.add_profile("A", NOW).id, [pack()], clock)
    coach.clock = clock  # type: ignore[attr-defined]
    yield coach
    store.close()


def test_the_graph_joins_skills_and_templates() -> None:
    graph = graph_of([pack()])
    assert graph.needs("p/times") == ("p/add",)
    assert len(graph.items["p/add"]) == 5
    assert graph.name("p/times") == "Times"


def test_a_learner_goes_from_nothing_to_mastered_over_days(coach: Coach) -> None:
    seen: list[str] = []
    seeds: set[tuple[str, int]] = set()
    for _ in range(10):
        for _ in range(8):
            task = coach.next()
            assert task is not None
            assert (task.problem.name, task.seed) not in seeds, "every variant is a fresh one"
            seeds.add((task.problem.name, task.seed))
            coach.answered(task, answer())
            seen.append(task.choice.skill)
        coach.clock.now += timedelta(days=3)  # type: ignore[attr-defined]
    assert seen[0] == "p/add"
    assert set(seen) == {"p/add", "p/times"}
    assert coach.ability.mastery("p/add") is Mastery.MASTERED
    again = Coach(coach.store, coach.profile, [pack()], coach.clock)  # type: ignore[attr-defined]
    assert again.ability.mastery("p/add") is Mastery.MASTERED
    assert again.cards == coach.cards
    (last,) = coach.store.attempts(coach.profile, limit=1)
    assert (last.pack, last.version) == ("p", "1.2.0")


def test_hinted_and_wrong_answers_bring_a_known_skill_back_soon(coach: Coach) -> None:
    task = coach.next()
    assert task is not None
    coach.answered(task, answer())
    due = coach.cards[task.choice.skill].due
    coach.clock.now = due  # type: ignore[attr-defined]
    task = coach.next()
    assert task is not None
    assert task.choice.why == "review"
    coach.answered(task, answer("wrong", 0.0))
    assert coach.cards[task.choice.skill].due - coach.clock.now <= timedelta(days=2)  # type: ignore[attr-defined]


def test_the_first_wrong_answer_to_a_new_skill_makes_no_card(coach: Coach) -> None:
    task = coach.next()
    assert task is not None
    coach.answered(task, answer("wrong", 0.0))
    assert coach.cards == {}
    assert coach.store.count(coach.profile) == 1


def test_the_chance_of_a_guess_comes_from_the_kind_of_answer() -> None:
    options = tuple(Option(name, name, name == "a") for name in "abcd")
    choice = Part("", model.Answer(AnswerKind(Kind.CHOICE, options=tuple("abcd"))), options=options)
    one = Problem("pick", "p/pick", "p/add", 3, "?", (choice,))
    several = Problem("picks", "p/picks", "p/add", 3, "?", (choice, choice))
    made = pack()
    items = graph_of([Pack("p", "1", "P", "en", "MIT", (), skills=made.skills, problems=(one, several))]).items["p/add"]
    assert [item.guess for item in items] == [0.25, 0.0625]
    assert graph_of([made]).items["p/add"][0].guess < 0.1


def test_the_template_of_yesterday_is_not_the_first_of_today(coach: Coach) -> None:
    task = coach.next()
    assert task is not None
    coach.answered(task, answer("wrong", 0.0))
    again = Coach(coach.store, coach.profile, [pack()], coach.now).next()
    assert again is not None
    assert again.choice.skill == task.choice.skill
    assert again.problem.name != task.problem.name


def test_a_faulty_template_is_never_chosen_again(coach: Coach) -> None:
    for _ in range(5):
        task = coach.next()
        assert task is not None
        coach.leave_out(task.problem.name)
    task = coach.next()
    assert task is not None
    assert task.choice.skill == "p/times", "what cannot be practised holds nobody up"


def answer(outcome: str = "right", score: float = 1.0) -> Answer:
    return Answer("", "1", outcome, "", score, 0, 20.0)


def test_a_placement_is_kept_and_replaying_the_record_gives_the_same(coach: Coach) -> None:
    assert coach.is_new
    placement = coach.placement()
    while (task := coach.question(placement)) is not None:
        assert task.choice.reason.startswith("Question ")
        coach.placement_answered(placement, task, answer())
    found = coach.placed(placement)
    assert [skill for skill, _ in found.known] == ["p/add", "p/times"]
    assert not coach.is_new
    for skill in ("p/add", "p/times"):
        assert coach.ability.mastery(skill) is Mastery.FAMILIAR, "no more than that without two days"
        assert coach.cards[skill].due.date() == NOW.date() + timedelta(days=1)
    history = [one.for_model() for one in coach.store.attempts_of(coach.profile)]
    replayed = Ability.of(history)
    assert replayed.general == coach.ability.general
    assert replayed.skills == coach.ability.skills
    count = coach.store.count(coach.profile)
    coach.placed(placement)
    assert coach.store.count(coach.profile) == count, "what is known already is not found again"


def test_what_was_placed_comes_back_a_few_skills_a_day() -> None:
    cards = {str(number): first_seen(1 + number // PLACED_A_DAY, NOW) for number in range(40)}
    assert [count for _, count in forecast(cards, NOW, 12)] == [0, *[PLACED_A_DAY] * 10, 0]
    for card in cards.values():
        assert recall(card, card.due) == pytest.approx(RETENTION, abs=1e-6)


def test_undecided_and_not_learned_answers_of_a_placement_are_no_wrong_answers(coach: Coach) -> None:
    placement = coach.placement()
    for given in (answer("cannot_decide", 0.0), None):
        task = coach.question(placement)
        assert task is not None
        coach.placement_answered(placement, task, given)
    assert coach.ability.skills == {}
    assert coach.placed(placement).known == ()


def quiz(*marks: tuple[str, str, int]) -> Result:
    """Marks of questions 0, 1, ...: the problem, the outcome, what was earned of 2."""
    paper = Paper(
        "q", "p", "1.2.0", 7, tuple(Question(f"p/{name}", 40 + at, 2) for at, (name, _, _) in enumerate(marks))
    )
    return Result(
        paper,
        tuple(Response(at, "", f"typed {at}") for at, _ in enumerate(marks)),
        tuple(
            Mark(at, "", Fraction(2), Fraction(earned), outcome, "note")
            for at, (_, outcome, earned) in enumerate(marks)
        ),
    )


def test_each_judged_question_of_a_quiz_is_an_unaided_attempt(coach: Coach) -> None:
    words = coach.quiz(
        quiz(("add-1", "right", 2), ("add-2", "partly_right", 1), ("times-3", "cannot_decide", 0), ("times-4", "", 0))
    )
    assert words == {"p/add": Mastery.STARTED}
    first, second = coach.store.attempts(coach.profile)[::-1]
    assert (first.item, first.seed, first.typed, first.score, first.hints) == ("p/add-1", 40, "typed 0", 1.0, 0)
    assert (second.score, second.outcome) == (0.5, "partly_right")
    assert coach.ability.skills["p/add"].unaided_right == 1
    assert set(coach.cards) == {"p/add"}
    assert coach.quiz(quiz(("gone", "right", 2))) == {}, "a problem that is not there any more"


def test_one_sitting_of_a_quiz_in_two_programs_is_handed_in_once(coach: Coach) -> None:
    def sitting(seconds: float) -> Result:
        result = quiz(("add-1", "right", 2))
        return replace(result, responses=(Response(0, "", "typed 0", seconds),))

    coach.quiz(sitting(12.75))
    with pytest.raises(GoneOn, match="Another Lemma"):
        coach.quiz(sitting(12.75))
    assert len(coach.store.quizzes(coach.profile)) == 1
    assert len(coach.store.attempts(coach.profile)) == 1
    coach.quiz(sitting(30.5))  # the same paper another time
    assert len(coach.store.quizzes(coach.profile)) == 2


@pytest.mark.parametrize("begun", [True, False])
def test_a_placement_in_two_programs_goes_on_in_one(coach: Coach, begun: bool) -> None:
    first = coach.placement()
    if begun:
        coach.placement_answered(first, coach.question(first), answer())
    other = Coach(coach.store, coach.profile, [pack()], coach.now)
    second = other.begun_placement() if begun else other.placement()
    coach.placement_answered(first, coach.question(first), answer())
    counted = len(coach.store.attempts(coach.profile))
    with pytest.raises(GoneOn):
        other.placement_answered(second, other.question(second), answer())
    assert len(second.asked) == begun, "what was not kept is not taken in"
    coach.placed(first)
    if begun:  # of nothing answered nothing would be kept
        with pytest.raises(GoneOn):
            other.placed(second)
    found = [one for one in coach.store.attempts(coach.profile) if one.item]
    assert len(found) == counted
    again = other.placement()  # a new one can be begun
    other.placement_answered(again, other.question(again), answer())


def test_the_record_is_read_again_when_it_has_changed_and_only_then(coach: Coach, monkeypatch) -> None:
    read: list[str] = []
    ability = coach.store.ability

    def counted(profile: str) -> Ability:
        read.append(profile)
        return ability(profile)

    coach.next()  # the estimates of a new learner are written when they are first asked for
    monkeypatch.setattr(coach.store, "ability", counted)
    for _ in range(3):
        assert coach.next() is not None
    assert read == []
    task = coach.next()
    assert task is not None
    elsewhere = open_store(coach.store.path.parent, NOW).store  # another window, or another program
    other = Coach(elsewhere, coach.profile, [pack()], coach.now)
    other.answered(task, answer("wrong", 0.0))
    elsewhere.close()
    assert coach.next() is not None
    assert len(read) == 1
    assert coach.ability.skills == other.ability.skills
    with pytest.raises(Answered):
        coach.answered(task, answer())
    assert coach.store.count(coach.profile) == 1, "one of the two has won"
    coach.answered(replace(task, seed=task.seed + 1), answer())
    assert len(read) == 2, "once for an answer of its own"
    assert coach.next() is not None
    assert len(read) == 2


def test_a_problem_can_be_gone_on_with(coach: Coach) -> None:
    task = coach.again("p/times-3", 41)
    assert task is not None
    assert (task.problem.name, task.seed, task.choice.skill, task.choice.item.level) == ("p/times-3", 41, "p/times", 3)
    assert coach.again("p/gone", 1) is None

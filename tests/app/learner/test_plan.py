"""A session of so many minutes: what its plan says, how its pace follows the learner, and where it stops."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from fsrs import Rating
from hypothesis import given, settings
from hypothesis import strategies as st

from app.learner.ability import Ability, Outcome
from app.learner.choosing import Choice, Session, Why
from app.learner.graph import Item, SkillGraph
from app.learner.plan import MORE, Pace, Plan, Sitting, planned
from app.learner.review import ReviewCard, reviewed

NOW = datetime(2026, 3, 1, 16, tzinfo=UTC)
NAMES = [f"s{number}" for number in range(12)]
GRAPH = SkillGraph(
    dict.fromkeys(NAMES, ()),
    {name: tuple(Item(f"{name}/{level}", level) for level in range(1, 6)) for name in NAMES},
)


def plan(minutes: float, overdue: int = 0, pace: Pace | None = None) -> Plan:
    """For a learner who knows the first `overdue` skills, all of them due."""
    history = [Outcome(name, f"{name}/{at % 5}", 3, 1.0, 0, NOW.date()) for name in NAMES[:overdue] for at in range(6)]
    cards = {name: reviewed(None, Rating.Good, NOW - timedelta(days=40)) for name in NAMES[:overdue]}
    return planned(GRAPH, Ability.of(history), cards, Session(), NOW, 1, minutes, pace or Pace())


def test_it_says_what_is_in_it_and_why() -> None:
    found = plan(20, overdue=4)
    assert found.title.startswith("20 minutes: 4 reviews, ")
    assert found.title.endswith(" new skills, mixed")
    reviews, new = found.lines
    assert (reviews.what, new.what) == (Why.REVIEW, Why.NEXT)
    assert reviews.skills == ("s0", "s1", "s2", "s3")
    assert "due now" in reviews.sentence
    assert "they need nothing else first" in new.sentence
    assert found.problems == reviews.problems + new.problems
    assert "the usual pace, until yours is known" in found.ending


def test_reviews_are_at_most_three_fifths_while_there_is_something_new() -> None:
    found = plan(30, overdue=9)
    reviews = next(line for line in found.lines if line.what == Why.REVIEW)
    assert reviews.problems <= 0.6 * found.problems + 1
    assert any(line.what == Why.NEXT for line in found.lines)


def test_a_short_session_has_something_new_too() -> None:
    found = plan(10, overdue=9, pace=Pace({1: 90.0, 2: 90.0, 3: 90.0, 4: 90.0, 5: 90.0}))
    reviews = next(line for line in found.lines if line.what == Why.REVIEW)
    assert found.problems >= 4
    assert reviews.problems <= 0.6 * found.problems + 0.5


def test_more_minutes_and_a_quicker_learner_mean_more_problems() -> None:
    slow, quick = Pace({3: 200.0}), Pace({3: 30.0})
    assert plan(40).problems > plan(20).problems > plan(10).problems > 0
    assert plan(20, pace=quick).problems > plan(20).problems > plan(20, pace=slow).problems
    assert "at your pace" in plan(20, pace=quick).ending


def test_a_session_begins_with_as_many_problems_as_its_plan_told_of():
    pace = Pace({3: 30.0})
    for minutes in (10, 20, 45):
        told = plan(minutes, pace=pace).problems
        sitting = Sitting(minutes, pace, NOW, told)
        assert sitting.progress(NOW).expected == told
        at = NOW + timedelta(seconds=5)  # one that was quick makes it a few more, and not twice as many
        sitting.answered(Choice("s0", Item("s0/1", 1), 0.8, Why.NEXT, ""), True, at)
        assert told <= sitting.progress(at).expected < 1.5 * told


def test_what_is_planned_changes_nothing_and_is_the_same_again() -> None:
    ability, session, cards = Ability(), Session(), dict[str, ReviewCard]()
    first = planned(GRAPH, ability, cards, session, NOW, 1, 20, Pace())
    assert first == planned(GRAPH, ability, cards, session, NOW, 1, 20, Pace())
    assert (ability.skills, session.items, cards) == ({}, [], {})


def test_nothing_to_practise_is_said() -> None:
    found = planned(SkillGraph({}), Ability(), {}, Session(), NOW, 1, 20, Pace())
    assert found.title == "20 minutes: there is nothing to practise"


def test_levels_without_times_of_their_own_go_by_the_others() -> None:
    assert Pace({2: 90.0}).seconds(4, 1.0) > Pace().seconds(4, 1.0)
    assert Pace().seconds(4, 0.5) > Pace().seconds(4, 1.0), "what goes wrong takes longer"


def choice(level: int = 2) -> Choice:
    return Choice("s0", Item(f"s0/{level}", level), 0.8, Why.NEXT, "")


def sat(seconds: list[float], minutes: float = 20, right: bool = True) -> tuple[Sitting, datetime]:
    sitting, now = Sitting(minutes, Pace(), NOW), NOW
    for one in seconds:
        now += timedelta(seconds=one)
        sitting.answered(choice(), right, now)
    return sitting, now


def test_the_pace_follows_the_learner_and_with_it_the_expected_problems() -> None:
    slow, at = sat([200.0] * 4)
    quick, then = sat([20.0] * 4)
    assert slow.pace.factor > 1.3 > 1 > quick.pace.factor
    assert slow.progress(at).expected < Sitting(20, Pace(), NOW).progress(NOW).expected < quick.progress(then).expected


def test_a_pause_does_not_count() -> None:
    sitting, now = sat([60.0, 60.0, 4_000.0])
    assert sitting.left(now) > 600
    assert sitting.pace.factor < 2.5
    assert not sitting.is_over(now)


def test_it_ends_after_a_problem_that_went_well_and_never_much_later() -> None:
    well, now = sat([60.0] * 20)
    assert well.is_over(now)
    badly, now = sat([60.0] * 20, right=False)
    assert not badly.is_over(now), "one more, so that it does not end badly"
    for _ in range(MORE):
        now += timedelta(seconds=60)
        badly.answered(choice(), False, now)
    assert badly.is_over(now)
    assert not Sitting(20, Pace(), NOW).is_over(NOW)


def test_nothing_new_is_begun_at_the_end() -> None:
    sitting = Sitting(20, Pace(), NOW)
    assert sitting.may_begin(NOW)
    assert not sitting.may_begin(NOW + timedelta(minutes=19))


@settings(max_examples=40)
@given(st.lists(st.tuples(st.floats(0, 5_000), st.booleans()), max_size=80), st.floats(-10, 1_000))
def test_whatever_happens_a_session_ends_and_can_say_where_it_is(
    done: list[tuple[float, bool]], minutes: float
) -> None:
    sitting, now = Sitting(minutes, Pace(), NOW), NOW
    for seconds, right in done:
        now += timedelta(seconds=seconds)
        sitting.answered(choice(), right, now)
        assert sitting.progress(now).sentence.startswith("Problem ")
        assert 0 < sitting.pace.factor <= 3
    assert sitting.is_over(now + timedelta(days=1)) or not all(right for _, right in done[-1:])

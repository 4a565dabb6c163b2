"""What answers say of a learner: chances that move the right way, and words that are earned and lost."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.learner.ability import DIFFICULTY, Ability, Mastery, Outcome, levels_from_shares

DAY = date(2026, 3, 1)


def answers(*scores: float, skill: str = "s", level: int = 3, hints: int = 0, days: int = 1) -> list[Outcome]:
    """The scores on one skill, spread over `days` days."""
    return [
        Outcome(skill, f"{skill}/{at}", level, score, hints, DAY + timedelta(days=at * days // max(1, len(scores))))
        for at, score in enumerate(scores)
    ]


def test_harder_items_have_lower_chances() -> None:
    ability = Ability.of(answers(1, 0, 1))
    chances = [ability.chance("s", level) for level in sorted(DIFFICULTY)]
    assert chances == sorted(chances, reverse=True)
    assert len(set(chances)) == 5


@given(st.lists(st.sampled_from([0.0, 0.5, 1.0]), max_size=30), st.integers(1, 5))
def test_a_right_answer_raises_the_chance_and_a_wrong_one_lowers_it(scores: list[float], level: int) -> None:
    history = answers(*scores)
    before = Ability.of(history).chance("s", level)
    assert Ability.of([*history, *answers(1.0)]).chance("s", level) > before
    assert Ability.of([*history, *answers(0.0)]).chance("s", level) < before
    assert 0 < before < 1


def test_what_one_skill_shows_moves_others_less() -> None:
    new = Ability().chance("other", 3)
    ability = Ability.of(answers(*[1] * 6))
    assert ability.chance("s", 3) > ability.chance("other", 3) > new


def test_hinted_answers_count_in_part() -> None:
    unaided, hinted = Ability.of(answers(1, 1)), Ability.of(answers(1, 1, hints=2))
    assert unaided.chance("s", 3) > hinted.chance("s", 3) > Ability().chance("s", 3)
    assert hinted.skills["s"].unaided_right == 0


def test_an_item_that_was_missed_is_taken_for_harder_than_its_level() -> None:
    ability = Ability.of([Outcome("s", "s/x", 3, 0.0, 0, DAY)] * 3)
    assert ability.chance("s", 3, "s/x") < ability.chance("s", 3, "s/y")


def test_the_words_are_earned_in_order() -> None:
    ability = Ability()
    seen = [ability.mastery("s")]
    for outcome in answers(*[1] * 12, days=4):
        ability.learn(outcome)
        if ability.mastery("s") is not seen[-1]:
            seen.append(ability.mastery("s"))
    assert seen == [Mastery.NEW, Mastery.STARTED, Mastery.FAMILIAR, Mastery.PROFICIENT, Mastery.MASTERED]


def test_mastered_needs_two_days_and_no_help() -> None:
    assert Ability.of(answers(*[1] * 20, days=1)).mastery("s") is Mastery.PROFICIENT
    assert Ability.of(answers(*[1] * 20, days=2)).mastery("s") is Mastery.MASTERED
    assert Ability.of(answers(*[1] * 20, days=5, hints=1)).mastery("s") is Mastery.STARTED


def test_a_word_is_lost_again_on_evidence_but_does_not_flicker() -> None:
    history = answers(*[1] * 14, days=3)
    ability = Ability.of(history)
    ability.learn(Outcome("s", "s/z", 3, 0.0, 0, DAY))
    words = [ability.mastery("s")]
    for _ in range(8):
        ability.learn(Outcome("s", "s/z2", 3, 0.0, 0, DAY))
        words.append(ability.mastery("s"))
    assert words[-1] is Mastery.STARTED
    assert [word.rank for word in words] == sorted((word.rank for word in words), reverse=True)


def placed(belief: float, skill: str = "s") -> Outcome:
    return Outcome(skill, "", 3, belief, 0, DAY)


def test_what_a_placement_found_is_familiar_and_never_more_without_answers() -> None:
    ability = Ability.of([placed(0.99)] * 5)
    assert ability.mastery("s") is Mastery.FAMILIAR
    assert ability.skills["s"].attempts == ability.skills["s"].unaided_right == 0
    assert ability.chance("s", 3) == pytest.approx(0.7, abs=0.01)
    assert ability.chance("other", 3) == Ability().chance("other", 3), "it says nothing of other skills"
    for day, word in ((0, Mastery.FAMILIAR), (0, Mastery.FAMILIAR), (0, Mastery.PROFICIENT), (0, Mastery.PROFICIENT)):
        assert ability.learn(Outcome("s", "s/x", 3, 1.0, 0, DAY + timedelta(days=day))) is word
    assert ability.learn(Outcome("s", "s/y", 3, 1.0, 0, DAY)) is Mastery.PROFICIENT, "all on one day"
    assert ability.learn(Outcome("s", "s/z", 3, 1.0, 0, DAY + timedelta(days=1))) is Mastery.MASTERED


def test_one_slip_keeps_what_was_placed_and_a_second_wrong_answer_takes_it() -> None:
    ability = Ability.of([placed(0.99)])
    assert ability.learn(Outcome("s", "s/x", 3, 0.0, 0, DAY)) is Mastery.FAMILIAR
    assert ability.learn(Outcome("s", "s/y", 3, 0.0, 0, DAY)) is Mastery.STARTED


def test_a_doubtful_finding_starts_nothing_and_none_lowers_what_answers_showed() -> None:
    assert Ability.of([placed(0.3)]).mastery("s") is Mastery.NEW
    history = answers(*[1] * 14, days=3)
    before, after = Ability.of(history), Ability.of([*history, placed(0.9), placed(0.1)])
    assert after.mastery("s") is before.mastery("s") is Mastery.MASTERED
    assert after.chance("s", 3) == before.chance("s", 3)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(1, 5), st.booleans(), st.integers(0, 2)), max_size=60))
def test_estimates_depend_on_the_history_only(rows: list[tuple[str, int, bool, int]]) -> None:
    history = [
        Outcome(skill, f"{skill}{level}", level, float(right), hints, DAY + timedelta(days=at // 5))
        for at, (skill, level, right, hints) in enumerate(rows)
    ]
    one, other = Ability.of(history), Ability.of(history)
    assert one.general == other.general
    assert {skill: one.mastery(skill) for skill in "abc"} == {skill: other.mastery(skill) for skill in "abc"}


@pytest.mark.parametrize(("share", "level"), [(0.95, 1), (0.8, 2), (0.6, 3), (0.5, 4), (0.2, 5)])
def test_levels_from_shares(share: float, level: int) -> None:
    assert levels_from_shares({"x": share}) == {"x": level}


@pytest.mark.parametrize(
    ("times", "days"),
    [
        (((0, 23.7), (1, 0.4)), 1),  # one sitting over midnight in UTC: a morning in Tokyo, an evening in Denver
        (((0, 17.0), (1, 0.9)), 1),
        (((0, 20.0), (1, 7.0)), 2),
        (((0, 23.7), (1, 0.4), (1, 18.0)), 2),
        (((0, 23.7), (0, 23.9), (1, 7.8)), 2),
        (((1, 0.4), (0, 23.7)), 1),  # the clock was set back
        (((3, 12.0), (0, 12.0)), 2),
        (((0, 0.1), (0, 23.9)), 1),
    ],
)
def test_separate_days_are_not_two_ends_of_one_sitting(times, days) -> None:
    ability = Ability()
    for at in range(10):
        day, hour = times[min(at, len(times) - 1)]
        word = ability.learn(Outcome("s", f"s/{at}", 3, 1.0, 0, DAY + timedelta(days=day), hour))
    assert len(ability.skills["s"].right_days) == days
    assert word is (Mastery.MASTERED if days == 2 else Mastery.PROFICIENT)

"""Common wrong answers to a problem, and what its author says of them."""

from __future__ import annotations

from app.learner.reports.author_messages import MOST, AuthorReader
from app.learner.reports.wrong_answers import MOST_READ, Reading, written_in_one_way, wrong_answers
from tests.helpers.local_lessons import LocalLessons
from tests.helpers.practice import answer, pack_with_a_mistake


def wrong(typed: str, note: str = "value", **changes):
    return answer(0, score=0.0, typed=typed, note=note, **changes)


def test_answers_are_grouped_by_note_and_by_what_was_typed() -> None:
    ada = [wrong("- 3"), wrong("x = 2", note="sign"), answer(), wrong("5", seed=2)]
    bo = [wrong("−3"), wrong("-3 "), wrong("", note="practice.skipped"), wrong("4", note="practice.shown")]
    (item,) = wrong_answers([("a", ada), ("b", bo)])
    assert (item.item, item.part, item.attempts, item.learners, item.wrong, item.given_up) == (
        "p/add-1",
        "",
        8,
        2,
        7,
        2,
    )
    value, sign = item.mistakes
    assert (value.note, value.count, value.learners) == ("value", 4, 2)
    assert [(one.seed, one.answer, one.count, one.learners) for one in value.answers] == [
        (1, "- 3", 3, 2), (2, "5", 1, 1),
    ]  # fmt: skip
    assert (sign.note, sign.count, sign.learners) == ("sign", 1, 1)


def test_the_most_missed_problem_comes_first_and_right_ones_not_at_all() -> None:
    found = wrong_answers([("a", [answer(item="p/easy"), wrong("1", item="p/some"), *[wrong("2", item="p/most")] * 3])])
    assert [item.item for item in found] == ["p/most", "p/some"]


def test_one_way_of_writing_keeps_what_makes_a_difference() -> None:
    assert written_in_one_way(" 2 · x − １ ") == "2*x-1"
    assert written_in_one_way("CO") != written_in_one_way("Co")


class Sayings:
    """Knows one mistake: the answer "5" of any variant."""

    def __init__(self) -> None:
        self.asked = 0

    def read(self, item: str, version: str, seed: int, part: str, typed: str) -> Reading | None:
        self.asked += 1
        return Reading(typed, 0, f"You added ({seed}).") if typed == "5" else None


def test_a_listed_mistake_is_one_group_over_all_variants() -> None:
    sayings = Sayings()
    answers = [wrong("5"), wrong("5", seed=2, note="other"), wrong("6"), *(wrong(str(n), seed=n) for n in range(9, 30))]
    (item,) = wrong_answers([("a", answers)], sayings)
    listed = next(group for group in item.mistakes if group.message)
    assert (listed.message, listed.count, len(listed.answers)) == ("You added (1).", 2, 2)
    assert sayings.asked == MOST_READ


def reader(**changes) -> AuthorReader:
    return AuthorReader(LocalLessons(), lambda name, version: pack_with_a_mistake() if name == "p" else None, **changes)


def test_the_author_is_quoted_for_the_variant_that_was_given() -> None:
    variant = LocalLessons().make_variant(pack_with_a_mistake().problems[0], 3)
    a = int(variant.values["a"])
    found = reader().read("p/sum", "1.0.0", 3, "", f"{a - 2}")
    assert found == Reading(f"{a - 2}", 0, f"You took {a} away.")
    assert reader().read("p/sum", "1.0.0", 3, "", f"{a + 7}") == Reading(f"{a + 7}")


def test_a_choice_is_told_by_its_text_not_by_a_letter() -> None:
    assert reader().read("p/pet", "1.0.0", 1, "", "b") == Reading("a dog", -1, "It barks.")


def test_without_the_very_version_nothing_is_said() -> None:
    for item, version, part, typed in (
        ("p/sum", "2.0.0", "", "1"), ("p/gone", "1.0.0", "", "1"), ("q/sum", "1.0.0", "", "1"),
        ("p/sum", "1.0.0", "b", "1"), ("p/pet", "1.0.0", "", "a"),
    ):  # fmt: skip
        assert reader().read(item, version, 1, part, typed) is None


def test_there_is_an_end_to_looking_up() -> None:
    told: list[int] = []
    one = reader(progress=told.append)
    for _ in range(MOST + 5):
        one.read("q/gone", "1.0.0", 1, "", "1")
    assert told[-1] == MOST
    assert one.read("p/pet", "1.0.0", 1, "", "b") is None

"""The next problem: due reviews first, prerequisites respected, never the same template twice, always with a reason."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from fsrs import Rating
from hypothesis import given, settings
from hypothesis import strategies as st

from app.learner.ability import Ability, Outcome
from app.learner.choosing import ENOUGH, Session, Why, listed, next_problem
from app.learner.graph import Item, SkillGraph
from app.learner.review import ReviewCard, reviewed

NOW = datetime(2026, 3, 1, 16, tzinfo=UTC)
NEEDS = {"add": (), "times": ("add",), "powers": ("times",), "roots": ("powers",), "lines": ("add",), "shapes": ()}
GRAPH = SkillGraph(
    NEEDS,
    {skill: tuple(Item(f"{skill}/{level}", level) for level in range(1, 6)) for skill in NEEDS},
    {"add": "Adding"},
)


def known(*skills: str) -> Ability:
    return Ability.of(
        Outcome(skill, f"{skill}/{at}", 3, 1.0, 0, date(2026, 1, 1 + at)) for skill in skills for at in range(8)
    )


def test_the_first_problem_needs_nothing_and_says_so() -> None:
    choice = next_problem(GRAPH, Ability(), {}, Session(), NOW, 1)
    assert choice is not None
    assert choice.skill in ("add", "shapes")
    assert choice.why == Why.NEXT
    assert "nothing else first" in choice.reason


def test_what_is_overdue_comes_first_but_not_for_ever() -> None:
    ability = known("add", "shapes")
    cards = {skill: reviewed(None, Rating.Again, NOW - timedelta(days=60)) for skill in ("add", "shapes")}
    session = Session()
    for _ in range(20):
        choice = next_problem(GRAPH, ability, cards, session, NOW, 1)
        assert choice is not None
        session.add(choice, True)
    assert session.skills[0] in cards
    assert 10 <= session.reviews <= 12, "reviews are at most 60 % of a session"
    assert len(set(session.skills)) > 2


def test_a_skill_waits_for_its_prerequisites() -> None:
    choices = {next_problem(GRAPH, Ability(), {}, Session(), NOW, seed).skill for seed in range(30)}  # type: ignore[union-attr]
    assert choices <= {"add", "shapes"}
    choice = next_problem(GRAPH, known("add", "shapes"), {}, Session(), NOW, 1)
    assert choice is not None
    assert choice.skill in ("times", "lines")
    assert "you know Adding" in choice.reason


def test_a_new_skill_is_kept_to_until_it_goes_well_then_mixed() -> None:
    ability, session = known("add", "shapes"), Session()
    first = next_problem(GRAPH, ability, {}, session, NOW, 1)
    assert first is not None
    session.add(first, False)
    second = next_problem(GRAPH, ability, {}, session, NOW, 1)
    assert second is not None
    assert (second.skill, second.why) == (first.skill, Why.GO_ON)
    session.add(second, True)
    third = next_problem(GRAPH, ability, {}, session, NOW, 1)
    assert third is not None
    assert third.skill != first.skill


@settings(max_examples=40)
@given(st.lists(st.booleans(), min_size=1, max_size=60), st.integers(0, 10**6))
def test_never_the_same_template_twice_running_and_always_a_reason(rights: list[bool], seed: int) -> None:
    ability, session, cards = Ability(), Session(), {}
    now = NOW
    for right in rights:
        choice = next_problem(GRAPH, ability, cards, session, now, seed)
        assert choice is not None
        assert choice == next_problem(GRAPH, ability, cards, session, now, seed), "the same again from the same"
        assert not session.items or choice.item.name != session.items[-1]
        assert choice.reason.endswith(".")
        assert 0 < choice.chance < 1
        session.add(choice, right)
        ability.learn(Outcome(choice.skill, choice.item.name, choice.item.level, float(right), 0, now.date()))
        cards[choice.skill] = reviewed(cards.get(choice.skill), Rating.Good if right else Rating.Again, now)
        now += timedelta(hours=9)


def test_items_near_the_aimed_chance_are_taken() -> None:
    weak = Ability.of(Outcome("add", "x", 3, 0.0, 0, NOW.date()) for _ in range(4))
    strong = known("add", "shapes", "times", "lines", "powers")
    easy = next_problem(GRAPH, weak, {}, Session(), NOW, 1, wanted=["add"])
    hard = next_problem(GRAPH, strong, {}, Session(), NOW, 1, wanted=["add"])
    assert easy is not None
    assert hard is not None
    assert easy.item.level < hard.item.level


def test_only_what_is_wanted_and_nothing_from_nothing() -> None:
    assert next_problem(GRAPH, Ability(), {}, Session(), NOW, 1, wanted=["roots"]) is not None
    assert next_problem(SkillGraph({}), Ability(), {}, Session(), NOW, 1) is None
    assert next_problem(GRAPH, Ability(), {}, Session(), NOW, 1, wanted=["unknown"]) is None


def test_what_is_familiar_but_has_no_card_is_refreshed_in_turn() -> None:
    ability, session, cards = known(*NEEDS), Session(), dict[str, ReviewCard]()
    for _ in NEEDS:
        choice = next_problem(GRAPH, ability, cards, session, NOW, 1)
        assert choice is not None
        session.add(choice, True)
        cards[choice.skill] = reviewed(None, Rating.Good, NOW)
    assert set(session.skills) == set(NEEDS)


def test_a_circle_and_a_missing_prerequisite_stop_nobody() -> None:
    graph = SkillGraph({"a": ("b",), "b": ("a", "elsewhere/x")}, {"a": (Item("a/1", 1),), "b": (Item("b/1", 1),)})
    assert set(graph.order) == {"a", "b"}
    assert next_problem(graph, Ability(), {}, Session(), NOW, 1) is not None
    assert GRAPH.below("roots") == {"powers", "times", "add"}
    assert GRAPH.above("add") == {"times", "powers", "roots", "lines"}


def test_a_circle_and_a_skill_without_problems_hold_nobody_up() -> None:
    needs = {"a": ("b",), "b": ("a",), "c": ("empty",), "empty": ()}
    graph = SkillGraph(needs, {skill: (Item(f"{skill}/1", 1),) for skill in "abc"})
    for wanted in (["a", "b"], ["c"]):
        choice = next_problem(graph, Ability(), {}, Session(), NOW, 1, wanted)
        assert choice is not None
        assert choice.why == Why.NEXT


def test_a_wish_that_comes_too_early_is_told_so() -> None:
    choice = next_problem(GRAPH, Ability(), {}, Session(), NOW, 1, ["roots"])
    assert choice is not None
    assert choice.reason.startswith("roots builds on powers, which is not familiar yet.")


def test_a_skill_with_one_template_takes_turns_and_is_repeated_only_when_there_is_nothing_else() -> None:
    graph = SkillGraph({"a": (), "b": ()}, {"a": (Item("a/1", 1),), "b": (Item("b/1", 1),)})
    session = Session(before="a/1")
    for _ in range(8):
        choice = next_problem(graph, Ability(), {}, session, NOW, 1)
        assert choice is not None
        assert choice.item.name != session.last, "not even the one of the day before"
        session.add(choice, False)
    alone = next_problem(graph, Ability(), {}, Session(before="a/1"), NOW, 1, ["a"])
    assert alone is not None


def test_without_beginning_only_what_is_begun_or_known_comes() -> None:
    ability = known("add")
    ability.learn(Outcome("times", "times/3", 3, 0.0, 0, NOW.date()))
    for seed in range(10):
        choice = next_problem(GRAPH, ability, {}, Session(), NOW, seed, begin=False)
        assert choice is not None
        assert choice.skill == "times"


def test_what_never_goes_well_today_gives_way_to_something_else() -> None:
    ability, session = known("add"), Session()
    for _ in range(40):
        choice = next_problem(GRAPH, ability, {}, session, NOW, 1)
        assert choice is not None
        right = choice.skill not in ("shapes", "lines")
        session.add(choice, right)
        ability.learn(Outcome(choice.skill, choice.item.name, choice.item.level, float(right), 0, NOW.date()))
    counts = {skill: session.skills.count(skill) for skill in NEEDS}
    assert counts["shapes"] == counts["lines"] == ENOUGH
    assert min(counts["times"], counts["powers"], counts["roots"]) > 0, "the others are learned meanwhile"


def test_one_skill_alone_is_practised_however_it_goes() -> None:
    ability, session = Ability(), Session()
    for _ in range(ENOUGH + 3):
        choice = next_problem(GRAPH, ability, {}, session, NOW, 1, ["add"])
        assert choice is not None
        session.add(choice, False)


def test_failing_at_new_things_does_not_close_what_is_open() -> None:
    ability = known("add", "shapes")
    for at in range(30):
        ability.learn(Outcome("lines", f"lines/x{at}", 3, 0.0, 0, NOW.date()))
    choice = next_problem(GRAPH, ability, {}, Session(), NOW, 1)
    assert choice is not None
    assert choice.skill in ("lines", "times")


def test_what_was_placed_is_said_to_be_a_check() -> None:
    ability = Ability.of([Outcome("add", "", 3, 0.97, 0, NOW.date())])
    cards = {"add": reviewed(None, Rating.Good, NOW - timedelta(days=40))}
    choice = next_problem(GRAPH, ability, cards, Session(), NOW, 1)
    assert choice is not None
    assert choice.reason == "Your placement took Adding for known; this shows whether it is."


def test_when_nothing_is_due_and_nothing_new_the_reason_is_true_and_kind() -> None:
    ability = known(*NEEDS)
    cards = {skill: reviewed(None, Rating.Good, NOW) for skill in NEEDS}
    choice = next_problem(GRAPH, ability, cards, Session(), NOW, 1)
    assert choice is not None
    assert choice.why == Why.REFRESH
    assert "would fade first" in choice.reason


def test_names_are_listed_so_that_one_sees_where_each_ends() -> None:
    assert listed(["Adding"]) == "Adding"
    assert listed(["Adding", "Times", "Roots"]) == "Adding, Times and Roots"
    assert listed(["Mean, median and mode", "Spread"]) == "Mean, median and mode; Spread"

"""A placement finds what is known with few questions, doubts single answers, and can be stopped at any time."""

from __future__ import annotations

import random
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from app.learner.ability import Ability, Outcome
from app.learner.graph import Item, SkillGraph
from app.learner.placement import MOST, PLACED, TWICE, Placement, known_before

CHAIN = [f"s{number:02d}" for number in range(32)]


def graph_of(needs: dict[str, tuple[str, ...]], each: int = 3) -> SkillGraph:
    return SkillGraph(needs, {skill: tuple(Item(f"{skill}/{at}", 2 + at) for at in range(each)) for skill in needs})


LADDER = graph_of({skill: (CHAIN[at - 1],) if at else () for at, skill in enumerate(CHAIN)})


def place(graph: SkillGraph, known: set[str], seed: int = 1, slips: tuple[int, ...] = ()) -> Placement:
    """A placement of somebody who knows just that; the questions numbered `slips` go the other way."""
    placement = Placement(graph, seed)
    while (question := placement.next()) is not None:
        right = (question.skill in known) != (question.number in slips)
        placement.answered(question, float(right))
    return placement


def test_it_halves_a_ladder() -> None:
    for limit in (3, 12, 20, 29):
        placement = place(LADDER, set(CHAIN[:limit]))
        assert len(placement.asked) <= 12, "32 rungs, and answers that are doubted"
        known = {skill for skill, _ in placement.result().known}
        assert set(CHAIN[: limit - 2]) <= known <= set(CHAIN[: limit + 1])
        assert placement.result().begin


def test_one_lucky_guess_or_one_slip_does_not_decide() -> None:
    before = Placement(LADDER, 1)
    question = before.next()
    assert question is not None
    at = CHAIN.index(question.skill)
    before.answered(question, 1.0)
    assert 0.6 < before.chance(question.skill) < 0.99
    assert before.chance(CHAIN[at - 6]) > before.chance(question.skill) > before.chance(CHAIN[at + 6])
    for slip in (1, 2, 3):
        placement = place(LADDER, set(CHAIN[:16]), slips=(slip,))
        wrong = sum((placement.chance(skill) >= 0.5) != (at < 16) for at, skill in enumerate(CHAIN))
        assert wrong <= 6, f"{wrong} skills are misjudged by one answer"


def test_a_choice_says_less_than_an_answer_of_ones_own() -> None:
    beliefs = []
    for guess in (0.05, 0.5):
        graph = SkillGraph({"a": ()}, {"a": (Item("a/1", 3, guess), Item("a/2", 3, guess))})
        placement = Placement(graph, 1)
        question = placement.next()
        assert question is not None
        placement.answered(question, 1.0)
        beliefs.append(placement.chance("a"))
    assert beliefs[0] > beliefs[1] + 0.1


def test_short_questions_that_are_hard_to_guess_are_asked_first() -> None:
    items = (Item("a/choice", 3, 0.25), Item("a/long", 3, 0.02, 3), Item("a/easy", 1, 0.05), Item("a/fit", 3, 0.08))
    question = Placement(SkillGraph({"a": ()}, {"a": items}), 1).next()
    assert question is not None
    assert question.item.name == "a/fit"


def test_what_cannot_be_judged_says_nothing_and_not_learned_says_much() -> None:
    placement = Placement(LADDER, 1)
    question = placement.next()
    assert question is not None
    before = [placement.chance(skill) for skill in CHAIN]
    placement.answered(question, None)
    assert [placement.chance(skill) for skill in CHAIN] == before
    again = placement.next()
    assert again is not None
    placement.not_learned(again)
    assert placement.chance(again.skill) < 0.2
    assert placement.chance(CHAIN[-1]) < 0.1


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from([0.0, 0.5, 1.0, None, "not learned"]), max_size=25), st.integers(0, 10**9))
def test_any_answers_end_it_and_leave_a_set_closed_under_prerequisites(answers: list[object], seed: int) -> None:
    rng = random.Random(seed)
    needs = {
        f"s{at}": tuple(rng.sample([f"s{one}" for one in range(at)], min(at, rng.randint(0, 2)))) for at in range(15)
    }
    graph = graph_of(needs, each=rng.randint(0, 3))
    placement, other = Placement(graph, seed), Placement(graph, seed)
    for answer in answers:
        question = placement.next()
        assert question == other.next(), "the same again from the same"
        if question is None:
            break
        for one in (placement, other):
            if answer == "not learned":
                one.not_learned(question)
            else:
                one.answered(question, answer)  # type: ignore[arg-type]
    asked = [question.item.name for question in placement.asked]
    assert len(asked) == len(set(asked)) <= MOST
    assert all(sum(question.skill == skill for question in placement.asked) <= TWICE for skill in needs)
    assert all(first.skill != second.skill for first, second in zip(placement.asked, placement.asked[1:], strict=False))
    result = placement.result()
    known = {skill for skill, belief in result.known if belief >= PLACED}
    assert all(set(graph.needs(skill)) <= known for skill in known)
    assert not known & set(result.begin)
    assert result.sentences(graph)


def test_it_begins_with_what_earlier_answers_have_shown() -> None:
    day = date(2026, 3, 1)
    ability = Ability.of(Outcome(skill, f"{skill}/{at}", 3, 1.0, 0, day) for skill in CHAIN[:20] for at in range(6))
    placement = Placement(LADDER, 1, known_before(ability))
    assert placement.chance(CHAIN[10]) > 0.95
    question = placement.next()
    assert question is not None
    assert CHAIN.index(question.skill) >= 19


def test_nothing_asked_places_nothing_and_an_empty_graph_asks_nothing() -> None:
    assert Placement(LADDER).result().known == ()
    assert Placement(SkillGraph({})).next() is None
    assert Placement(graph_of({"a": ()}, each=0)).next() is None

"""A placement that was begun comes back as it was; what is none, or too old, does not."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.learner.graph import Item, SkillGraph
from app.learner.placement import MOST, NOT_LEARNED, Placement
from app.learner.placing import STALE, asked_in, placement_of, placement_to_json

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
NAMES = [f"s{number}" for number in range(8)]
GRAPH = SkillGraph(
    {name: (NAMES[at - 1],) if at else () for at, name in enumerate(NAMES)},
    {name: tuple(Item(f"{name}/{number}", 3) for number in range(3)) for name in NAMES},
)
said = st.sampled_from([0.0, 0.5, 1.0, NOT_LEARNED, None])
junk = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
)


def begun(answers: list[float | str | None]) -> Placement:
    placement = Placement(GRAPH, 7, {"s1": 2.5, "s6": -1.5})
    for one in answers:
        if (question := placement.next()) is not None:
            placement.answered(question, one)
    return placement


@settings(max_examples=25, deadline=None)
@given(st.lists(said, min_size=1, max_size=6))
def test_it_goes_on_as_if_there_had_been_no_break(answers) -> None:
    placement = begun(answers)
    found = placement_of(json.loads(json.dumps(placement_to_json(placement, NOW))), GRAPH, NOW + timedelta(hours=1))
    assert found is not None
    assert (found.asked, found.said) == (placement.asked, placement.said)
    assert found.result() == placement.result()
    assert found.next() == placement.next()


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_what_is_no_placement_is_none(data) -> None:
    assert placement_of(data.draw(junk), GRAPH, NOW) is None
    good = placement_to_json(begun([1.0, None]), NOW)
    name = data.draw(st.sampled_from(sorted(good)))
    spoilt = placement_of({**good, name: data.draw(junk)}, GRAPH, NOW)
    assert spoilt is None or len(spoilt.asked) <= MOST
    assert placement_of({key: value for key, value in good.items() if key != name}, GRAPH, NOW) is None


@pytest.mark.parametrize("by", [STALE, -STALE])
def test_an_old_one_says_too_little_of_what_is_known_by_now(by) -> None:
    kept = placement_to_json(begun([1.0, 0.0]), NOW)
    assert asked_in(kept, NOW) == 2
    assert asked_in(kept, NOW + by) == 0 and placement_of(kept, GRAPH, NOW + by) is None


def test_of_templates_that_are_gone_nothing_is_taken_and_there_is_an_end_to_them() -> None:
    kept = placement_to_json(begun([1.0]), NOW)
    kept["asked"] = [["s0", "s0/gone", 1.0], ["gone", "x", 0.0], *kept["asked"], *[["s1", "s1/0", 1.0]] * 500]
    found = placement_of(kept, GRAPH, NOW)
    assert found is not None and len(found.asked) == MOST - 2
    kept["asked"] = [["gone", "x", 0.0]]
    assert placement_of(kept, GRAPH, NOW) is None

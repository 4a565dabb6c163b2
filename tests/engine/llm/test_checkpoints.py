"""Which states are dropped when there are too many: the order is a promise to the caller."""

import pytest

from engine.llm.checkpoints import KEPT_TURNS, MAX_PLACES, Checkpoints, Kind, UnknownCheckpoint

S, T, P, W, X = Kind.SYSTEM, Kind.TURN, Kind.PROMPT, Kind.WAY, Kind.STEP


def filled(kinds, **limits):
    """Checkpoints of ten bytes each, one behind the other."""
    kept = Checkpoints(**limits)
    return kept, [kept.add(10 * at, b"x" * 10, None, None, kind) for at, kind in enumerate(kinds, 1)]


def left(kept):
    return [item.position // 10 for item in kept]


@pytest.mark.parametrize(
    ("kinds", "count", "expected"),
    [
        ([S, T, P, X, X, X], 4, [1, 2, 3, 6]),  # steps go first, the oldest first
        ([S, P, X, T, P, X], 5, [1, 2, 4, 5, 6]),  # those of an earlier answer before all
        ([S, P, T, P, X, X], 5, [1, 3, 4, 5, 6]),  # then ends of earlier prompts
        ([S, P, T, P, X, W, X], 6, [1, 2, 3, 4, 5, 7]),  # a place on the way before anything
        ([S, *[T] * 6, P, X], 8, [1, 3, 4, 5, 6, 7, 8, 9]),  # then old turns, before a step of this answer
        ([S, *[T] * 6, P, X, X], 7, [1, 4, 5, 6, 7, 8, 10]),  # but the newest turns outlive it
        ([S, *[T] * KEPT_TURNS, P, X], 3, [1, 6, 7]),
        ([S, T, P, X], 2, [1, 4]),
        ([S, T, P, X], 1, [1, 4]),  # the system prompt and the newest state stay whatever the limit is
        ([P, X, X], 1, [3]),
    ],
)
def test_the_order_in_which_states_are_dropped(kinds, count, expected):
    assert left(filled(kinds, max_count=count)[0]) == expected
    assert left(filled(kinds, max_bytes=10 * count)[0]) == expected


def test_the_budget_holds_at_every_moment():
    kept = Checkpoints(max_bytes=95)
    for at in range(200):
        kept.add(at, b"x" * 10, None, None, [T, P, X, X, X, W][at % 6])
        assert sum(item.size for item in kept) <= 95


def test_a_dropped_one_is_still_a_place_but_gives_no_state():
    kept, names = filled([S, P, X, X], max_count=3)
    assert (kept.get(names[2]).position, kept.get(names[2]).state) == (30, None)
    assert kept.latest(35).position == 20


def test_places_are_bounded_too():
    kept, names = filled([X] * (MAX_PLACES + 10), max_count=2)
    kept.get(names[-1])
    with pytest.raises(UnknownCheckpoint):
        kept.get(names[0])


def test_one_place_on_the_way_is_enough():
    assert left(filled([S, W, W, W])[0]) == [1, 4]


def test_one_without_logits_is_no_end_to_answer_from():
    kept, _ = filled([S, T])
    assert kept.latest(20).position == 20
    assert kept.latest(20, need_logits_at=20).position == 10


def test_names_of_another_model_are_unknown():
    names = filled([P])[1]
    with pytest.raises(UnknownCheckpoint):
        filled([P])[0].get(names[0])

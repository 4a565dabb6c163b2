"""Conversations that were left: which are kept, and which one a prompt goes on from."""

from engine.llm.checkpoints import Checkpoints, Kind
from engine.llm.conversation import Conversation, Parked


def left(tokens, *places, size=10):
    """A conversation that was left, with checkpoints of ten bytes at some places."""
    made = Conversation(Checkpoints(), list(tokens), [len(tokens)], whole=memoryview(b"x" * size))
    names = [made.checkpoints.add(at, b"y" * 10, None, None, Kind.STEP) for at in places]
    return made, names


def test_the_one_that_has_read_most_is_gone_on_from():
    parked = Parked()
    short, _ = left([1, 2, 3])
    branched, _ = left([1, 2, 3, 4, 9, 9], 2, 4)
    for each in (branched, short):
        parked.add(each)
    assert parked.best([1, 2, 3, 4, 5]) == (4, branched)
    assert parked.best([1, 2, 3, 7]) == (3, short)
    assert parked.best([8]) in ((0, short), (0, branched))
    parked.take(branched)
    assert parked.best([1, 2, 3, 4, 5]) == (3, short)


def test_they_are_bounded_in_number_and_bytes_and_those_left_last_stay():
    parked = Parked(max_count=3, max_bytes=100)
    made = [left([number, 1, 2, 3], 1, 2, 3) for number in range(5)]
    for number, (conversation, names) in enumerate(made):
        parked.add(conversation)
        assert parked.with_checkpoint(names[-1]) is conversation
        kept = [each for each, _ in made[: number + 1] if parked.best([*each.tokens, 0])[1] is each]
        assert len(kept) <= 3
        assert sum(each.size for each in kept) <= 100
    assert parked.best([4, 1, 2, 3, 0])[0] == 4
    assert parked.best([0, 1, 2, 3, 0])[0] == 0


def test_its_checkpoints_make_room_first():
    parked = Parked(max_bytes=100)
    conversation, names = left(range(9), 1, 2, 3, 4, size=30)
    parked.add(conversation)
    assert conversation.size == 50
    assert conversation.checkpoints.get(names[0]).state is None
    assert parked.with_checkpoint(names[0]) is conversation


def test_one_that_is_too_large_is_not_kept():
    parked = Parked(max_bytes=100)
    parked.add(left([1, 2], size=200)[0])
    assert parked.best([1, 2, 3]) == (0, None)


def test_a_twin_goes_its_own_way():
    conversation, names = left([1, 2, 3], 2)
    twin = conversation.twin()
    twin.tokens.append(4)
    twin.batches.append(4)
    new = twin.checkpoints.add(4, b"", None, None, Kind.STEP)
    twin.checkpoints.forget_after(1)
    assert (conversation.tokens, conversation.batches) == ([1, 2, 3], [3])
    assert conversation.checkpoints.has(names[0])
    assert not conversation.checkpoints.has(new)

"""Which turns a long conversation leaves out."""

from hypothesis import given
from hypothesis import strategies as st

from engine.llm.window import first_turn

SIZES = st.lists(st.integers(1, 50), min_size=1, max_size=60)


def test_everything_fits():
    assert first_turn([10, 20, 30], 5, 65) == 0


def test_the_oldest_go_until_half_the_room_is_taken():
    assert first_turn([10] * 7, 10, 70) == 0 + 5  # 10 + 2 * 10 <= 35


def test_the_last_turn_stays_however_long_it_is():
    assert first_turn([10, 500], 10, 70) == 1
    assert first_turn([500], 10, 70) == 0


@given(SIZES, st.integers(0, 50), st.integers(50, 300))
def test_the_conversation_fits_and_leaving_out_is_rare(sizes, fixed, room):
    before = 0
    for count in range(1, len(sizes) + 1):
        first = first_turn(sizes[:count], fixed, room)
        assert before <= first < count  # what was left out stays left out
        total = fixed + sum(sizes[first:count])
        assert total <= room or first == count - 1
        if first > before:  # then there is room for a while, unless the last turn alone is long
            assert total <= room // 2 or first == count - 1
        before = first

"""Where skills stand: behind what they need, none on top of another, and a lane keeps its rows to itself."""

from hypothesis import given
from hypothesis import strategies as st

from app.ui.learn.layout import arranged


@st.composite
def skills(draw):
    """Skills with what they need, and the lane of each."""
    count = draw(st.integers(0, 25))
    needs = {
        f"s{n}": (*tuple(f"s{one}" for one in draw(st.sets(st.integers(-1, n - 1), max_size=3)) if one >= 0), "gone")
        for n in range(count)
    }
    return needs, {skill: draw(st.sampled_from("abc")) for skill in needs}


@given(skills())
def test_every_skill_has_a_cell_of_its_own_behind_what_it_needs(given_):
    needs, lanes = given_
    plan = arranged(needs, lanes)
    assert set(plan.cells) == set(needs)
    assert len(set(plan.cells.values())) == len(needs)
    for before, skill in plan.edges:
        if lanes[before] == lanes[skill]:
            assert plan.cells[before][0] < plan.cells[skill][0]
    for lane in plan.lanes:
        rows = [row for skill, (_, row) in plan.cells.items() if lanes[skill] == lane.name]
        assert min(rows) >= lane.first and max(rows) < lane.first + lane.rows
    assert plan.rows == sum(lane.rows for lane in plan.lanes)


def test_skills_stand_beside_what_they_build_on():
    needs = {"a": (), "b": (), "c": (), "after-c": ("c",), "after-a": ("a",), "after-b": ("b",)}
    plan = arranged(needs, dict.fromkeys(needs, ""))
    assert all(plan.cells[f"after-{one}"][1] == plan.cells[one][1] for one in "abc")

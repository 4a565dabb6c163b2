"""Numbers put into a formula, letters that stand for lengths, angles with and without their sign."""

import pytest

from engine.maths.working import judge_lines


def judged(*lines, **options):
    return judge_lines(lines, **options)[-1]


@pytest.mark.parametrize(
    ("lines", "condition"),
    [
        (["a^2 + b^2 = c^2", "3^2 + 4^2 = c^2"], "a = 3 and b = 4"),
        (["c^2 = a^2 + b^2", "3^2 + 4^2 = c^2"], "a = 3 and b = 4"),
        (["v = u + a t", "v = 5 + 2*3"], "a = 2 and t = 3 and u = 5"),
        (["y = 2x + 3", "2x + 3 = 11"], "y = 11"),
        (["f'(x) = 3x^2 - 3", "3x^2 - 3 = 0"], "f'(x) = 0"),
    ],
)
def test_what_the_letters_stand_for(lines, condition):
    found = judged(*lines)
    assert (found.relation, found.condition) == ("conditional", condition)


@pytest.mark.parametrize(
    "lines",
    [
        ["a = 5", "a^2 + b^2 = c^2", "3^2 + 4^2 = c^2"],  # a was something else
        ["x^2 + x = 6", "2^2 + x = 7"],  # put in at one place only
        ["2x + 3y = 12", "2x + 3y = 14"],
        ["a^2 + b^2 = c^2", "3^2 - 4^2 = c^2"],
    ],
)
def test_what_is_not_put_in(lines):
    assert judged(*lines).relation in ("wrong", "cannot_decide")


@pytest.mark.parametrize(
    ("lines", "said", "relation"),
    [
        (["c^2 = 25", "c = 5"], "", "roots_lost"),
        (["c^2 = 25", "c = 5"], "Find the hypotenuse c.", "conditional"),
        (["The radius r:", "r^2 = 49", "r = 7"], "", "conditional"),
        (["3^2 + 4^2 = c^2", "25 = c^2", "c = 5"], "", "conditional"),
        (["pi r^2 = 49 pi", "r = 7"], "", "conditional"),
        (["c^2 = 25", "c = -5"], "Find the hypotenuse c.", "roots_lost"),
        (["c^2 = 25", "c = 6"], "Find the hypotenuse c.", "wrong"),
    ],
)
def test_lengths_are_not_negative(lines, said, relation):
    assert judged(*lines, said=said).relation == relation


@pytest.mark.parametrize(
    ("lines", "relation", "note"),
    [
        (["180 - 90 - 54 = 36 degrees"], "start", "line.degree_sign"),
        (["x = 180 - 144", "x = 36°"], "same_solutions", "line.degree_sign"),
        (["x + 54° = 90°", "x = 36"], "same_solutions", "line.degree_sign"),
        (["angle = 180 - 100 - 44 = 36 degrees"], "start", "line.degree_sign"),
        (["x = 180 - 144", "x = 46°"], "wrong", "line.wrong"),
        (["180 - 90 - 54 = 46 degrees"], "wrong", "line.wrong"),
        (["sin(x) = 0.5", "x = 30"], "wrong", "line.wrong"),
        (["x = pi/6", "x = 30°"], "same_solutions", "line.same_solutions"),
        (["tan x = 5/8", "x ≈ 23°"], "wrong", "line.wrong"),
        (["tan x = 5/8", "x ≈ 32°"], "conditional", "line.conditional"),
        (["in the right triangle tan x = 5/8", "x ≈ 32°"], "same_value", "line.same_value"),
        (["sin x = 0.5", "x = 30° or x = 150°"], "conditional", "line.conditional"),
        (["sin x = 0.5", "x = 30° or x = 140°"], "wrong", "line.wrong"),
    ],
)
def test_angles(lines, relation, note):
    found = judged(*lines)
    assert (found.relation, found.note) == (relation, note)

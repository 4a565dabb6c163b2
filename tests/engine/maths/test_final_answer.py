"""Where the final answer of a model's text stands."""

import pytest

from engine.maths.final_answer import find

CASES = [
    (r"So \boxed{x = 5}.", "x = 5", "boxed"),
    (r"First \boxed{3}, no: \boxed{\frac{1}{2}}.", r"\frac{1}{2}", "boxed"),
    (r"$\boxed{\{1, 2\}}$", r"\{1, 2\}", "boxed"),
    (r"$\boxed{\text{no solution}}$", r"\text{no solution}", "boxed"),
    (r"Hence $\boxed{x = 1}$ or $\boxed{x = 2}$.", r"x = 1 \text{ or } x = 2", "boxed"),
    (r"Hence $\boxed{x = 1}$ and $\boxed{y = 2}$.", "x = 1, y = 2", "boxed"),
    (r"\boxed 5", "5", "boxed"),
    (r"<think>maybe \boxed{7}</think> Thus \boxed{8}", "8", "boxed"),
    (r"\boxed{4} and then a broken \boxed{\frac{1}{2", "4", "boxed"),
    ("The answer is $x = 3$.", "x = 3", "said"),
    ("The final answer is: 42.", "42", "said"),
    ("**Answer:** $\\frac{3}{4}$", r"\frac{3}{4}", "said"),
    ("The solutions are x = 1 and x = 2.", "x = 1 and x = 2", "said"),
    ("So $2x = 6$ and therefore $x = 3$.", "x = 3", "equation"),
    ("2x = 6\nx = 3", "x = 3", "equation"),
    ("The solutions are $x=2$ and $x=3$.", "x=2, x=3", "said"),
    ("The answer is $x = 2$ or $x = 3$.", r"x = 2 \text{ or } x = 3", "said"),
    ("So $x = 5$ or $x = 6$.", r"x = 5 \text{ or } x = 6", "equation"),
    ("So $x = 5$ or $6$.", r"x = 5 \text{ or } 6", "equation"),
    ("Therefore x = 5 or x = 6.", "x = 5 or x = 6", "equation"),
]


@pytest.mark.parametrize(("text", "latex", "how"), CASES)
def test_find(text, latex, how):
    found = find(text)
    assert found is not None
    assert (found.latex, found.how) == (latex, how)
    assert 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize("text", ["", "I do not know.", r"\boxed{", r"\boxed{}", "<think>\\boxed{3}</think> Hm."])
def test_nothing_there(text):
    assert find(text) is None

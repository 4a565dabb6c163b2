"""What is boxed beside the answer that counts."""

import pytest

from app.tutor.boxes import boxed_beside


@pytest.mark.parametrize(
    ("text", "answer", "beside"),
    [
        (r"It is $\boxed{6}$, or maybe $\boxed{5}$.", r"\boxed{5}", ("6",)),
        (r"$\boxed{x = \frac{1}{2}}$ and $\boxed{7}$", r"\boxed{7}", (r"x = \frac{1}{2}",)),
        ("First $\\boxed{6}$.\n\nThen $\\boxed{5}$.", r"\boxed{5}", ()),
        (r"Only $\boxed{5}$.", r"\boxed{5}", ()),
        (r"$\boxed{5}$ but $\boxed{6", r"\boxed{5}", ()),
        (r"\boxed{}" * 50 + r" \boxed{5}", r"\boxed{5}", ("",) * 8),
    ],
)
def test_boxes_in_the_same_paragraph(text, answer, beside):
    start = text.index(answer)
    assert boxed_beside(text, start, start + len(answer)) == beside

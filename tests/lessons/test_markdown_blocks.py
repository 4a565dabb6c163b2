from __future__ import annotations

from lessons.markdown_blocks import (
    Code,
    Figure,
    Formula,
    Grid,
    Listed,
    Paragraph,
    Quote,
    Run,
    blocks,
    title,
)

STRONG, EMPHASIS = frozenset({"strong"}), frozenset({"emphasis"})


def test_the_blocks_of_a_page() -> None:
    page = """\
# Speed *now*

Some **bold *both*** and $a_1 * b_1$, see [ratios](skill:ratios):
$$
v = d/t
$$
![](plot:graph)

3. one
   - two

> said

| a | b |
|---|--:|
| $|x|$ | `c*d` |

    not code, only indented

```
x*y
```
"""
    both = STRONG | EMPHASIS
    assert blocks(page) == (
        Paragraph((Run("Speed "), Run("now", EMPHASIS)), level=1),
        Paragraph(
            (
                Run("Some "),
                Run("bold ", STRONG),
                Run("both", both),
                Run(" and "),
                Run("a_1 * b_1", math=True),
                Run(", see "),
                Run("ratios", skill="ratios"),
                Run(":"),
            )
        ),
        Formula("v = d/t"),
        Figure("plot", "graph"),
        Listed(((Paragraph((Run("one"),)), Listed(((Paragraph((Run("two"),)),),))),), start=3),
        Quote((Paragraph((Run("said"),)),)),
        Grid(
            (((Run("a"),), (Run("b"),)), ((Run("|x|", math=True),), (Run("c*d", frozenset({"code"})),))),
            ("", "right"),
        ),
        Paragraph((Run("not code, only indented"),)),
        Code("x*y"),
    )  # fmt: skip
    assert title(page) == "Speed now"

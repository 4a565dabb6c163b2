from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lessons.markdown_rules import Mention, Room, check


@pytest.mark.parametrize(
    ("room", "text", "told"),
    [
        (Room.PROBLEM, "One\n\ntwo <b>three</b>", [(3, "text.html"), (3, "text.html")]),
        (Room.PROBLEM, "One\n<script>\nx\n</script>", [(2, "text.html")]),
        (Room.PROBLEM, "<div>\n\nx", [(1, "text.html")]),
        (Room.PROBLEM, "<!-- note -->", [(1, "text.html")]),
        (Room.PROBLEM, "$a<b>c$ and {{a<b>c}} and a < b > c", []),
        (Room.PROBLEM, "a *b* **c** `d`\n\n- e\n- f\n\n| g | h |\n|---|---|\n| $|x|$ | {{a|b}} |", []),
        (Room.PROBLEM, "x\n\n# y", [(3, "text.heading")]),
        (Room.PAGE, "# y\n\n## z", []),
        (Room.PAGE, "x\n\n# y", [(1, "page.title")]),
        (Room.PAGE, "## y", [(1, "page.title")]),
        (Room.PAGE, "", [(1, "page.title")]),
        (Room.PAGE, "# y\n\nit is {{a}}", [(3, "text.value")]),
        (Room.PROBLEM, "[a](https://example.org)", [(1, "text.link")]),
        (Room.PROBLEM, "<https://example.org>", [(1, "text.link")]),
        (Room.PROBLEM, "[a][b]\n\n[b]: javascript:x", [(1, "text.link")]),
        (Room.PROBLEM, "[a](skill:ratios)", []),
        (Room.PAGE, "# y\n\n[a](problem:train) [b](exploration:ride)", []),
        (Room.PAGE, "# y\n\n[a](quiz:one)", [(3, "text.link")]),
        (Room.PAGE, "# y\n\n[a](skill:)", [(3, "text.link")]),
        (Room.PAGE, "# y\n\nas told at https://example.org", []),
        (Room.PROBLEM, "![a](https://example.org/x.png)", [(1, "text.picture")]),
        (Room.PROBLEM, "![a](../x.png)", [(1, "text.picture")]),
        (Room.PROBLEM, "a\nb\n![](media/x.png)", [(3, "text.description")]),
        (Room.PROBLEM, "![](example:a)", [(1, "text.figure")]),
        (Room.EXPLORATION, "![](plot:a)", [(1, "text.figure")]),
        (Room.PROBLEM, "$$\na\n$$\n\n$b", [(5, "text.dollar")]),
        (Room.PROBLEM, "x" * 100_001, [(1, "text.too_long")]),
    ],
)
def test_what_a_text_may_not_hold_is_told_with_its_line(room: Room, text: str, told: list[tuple[int, str]]) -> None:
    assert [(slip.line, slip.code) for slip in check(text, room)[0]] == told


def test_what_a_text_refers_to_is_told_with_its_line() -> None:
    text = "# T\n\n[r](skill:other.pack/ratios) $$\n1\n$$\n![](plot:g)\n\n"
    text += "- ![d](media/a b.png) ![d](media/c.png)\n- ![](example:e)\n- [x](problem:p) [y](exploration:o)"
    assert check(text, Room.PAGE)[1] == [
        Mention("skill", "other.pack/ratios", 3),
        Mention("plot", "g", 6),
        Mention("media", "media/c.png", 8),
        Mention("example", "e", 9),
        Mention("problem", "p", 10),
        Mention("exploration", "o", 10),
    ]


@given(st.text("*_`[]()!<>$#|-\\{}\n ab1.:", max_size=80))
def test_any_text_is_checked(text: str) -> None:
    slips, mentions = check(text, Room.PAGE)
    last = text.count("\n") + 1
    assert all(1 <= found.line <= last for found in (*slips, *mentions))

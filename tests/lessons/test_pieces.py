from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lessons.pieces import Kind, split


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("A {{d}} km: $v = x$.", ["text:A ", "value:d", "text: km: ", "math:v = x", "text:."]),
        (r"costs \$5 and \{{x}}", [r"text:costs \$5 and \{{x}}"]),
        (r"$\frac{\sqrt{a}}{b}$", [r"math:\frac{\sqrt{a}}{b}"]),
        (r"$x^{2^{{n}}}$", ["math:x^{2^{{n}}}"]),
        ("$$\nx\n$$ and $a$$b$", ["display:\nx\n", "text: and ", "math:a", "math:b"]),
        ("${{if(a > 0, 1, 2)}} < {{ {1, 2} }}$", ["math:{{if(a > 0, 1, 2)}} < {{ {1, 2} }}"]),
    ],
)
def test_a_text_falls_into_pieces(text: str, pieces: list[str]) -> None:
    found, slips = split(text)
    assert [f"{piece.kind.value}:{piece.text}" for piece in found] == pieces
    assert [slip.offset for slip in slips] == ([text.index("}}")] if "\\{{" in text else [])


def test_values_in_a_formula_are_its_inner_pieces() -> None:
    (formula,) = split(r"$\frac{ {{a}} }{2} = {{b}}$")[0]
    assert [piece.text for piece in formula.inner if piece.kind is Kind.VALUE] == ["a", "b"]
    assert "".join(piece.raw for piece in formula.inner) == formula.text


@pytest.mark.parametrize(
    ("text", "offset", "code"),
    [
        ("a {{b", 2, "text.braces"),
        ("a b}}", 3, "text.braces"),
        ("{{a {{b}}", 0, "text.braces"),
        ("{{}}", 0, "text.braces"),
        (r"$\frac{{{a}}}{2}$", 6, "text.braces"),
        ("$x^{2$", 0, "text.braces"),
        ("a $x", 2, "text.dollar"),
        ("$x\n\ny$", 0, "text.dollar"),
        ("it costs $5 and $6", 9, "text.dollar"),
        ("$$x$", 0, "text.dollar"),
        ("$$ $$", 0, "text.dollar"),
    ],
)
def test_signs_that_do_not_fit_are_told(text: str, offset: int, code: str) -> None:
    slips = split(text)[1]
    assert (slips[0].offset, slips[0].code) == (offset, code)


@given(st.text("${}\\ \nab", max_size=60))
def test_the_pieces_are_the_text(text: str) -> None:
    found, _ = split(text)
    assert "".join(piece.raw for piece in found) == text
    assert all(text[piece.offset :].startswith(piece.raw) for piece in found)
    for piece in found:
        assert all(text[inner.offset :].startswith(inner.raw) for inner in piece.inner)


@given(st.lists(st.tuples(st.text("ab ", min_size=1), st.text("xyz", min_size=1)), min_size=1))
def test_every_value_is_found_where_it_was_put(parts: list[tuple[str, str]]) -> None:
    found, slips = split("".join(f"{before}{{{{{value}}}}}" for before, value in parts))
    assert slips == []
    assert [piece.text for piece in found if piece.kind is Kind.VALUE] == [value for _, value in parts]

"""Files that are no TOML, and what their authors are told."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lessons.reading import read_table


@pytest.mark.parametrize(
    ("text", "line", "told", "hint"),
    [
        ("a = 1\nid = train", 2, "quotation marks are missing", "Texts stand in quotation marks"),
        ('id = "a\nb = 1', 1, "not closed on this line", "three of them"),
        ("id = 'a\nb = 1'", 1, "not closed on this line", "three of them"),
        ("a = '''x\n\ny", 1, "three quotation marks opened here", "at the end of the text"),
        ("id = 'don't'", 1, "apostrophe inside the text", "double quotes"),
        ('id = "say "x""', 1, "quotation mark inside the text", "single ones"),
        ("a = 1,5", 1, "comma in a number", "1.5"),
        ("a = .5", 1, "begins with a point", "0.5"),
        ("a = 5.", 1, "ends with a point", "5.0"),
        ("a = 007", 1, "begins with a zero", "Write 7"),
        ('a = "\\alpha"', 1, "backslash", "single quotes"),
        ('a = "$\\frac{1}{2}$"', 1, "\\f means", "single quotes"),
        ('a = "$2 \\times 3$"', 1, "\\t means", "single quotes"),
        ('id: "x"', 1, "colon", "equals sign"),
        ("a = “x”", 1, "curly", "straight"),
        ("a =\nb = 1", 1, "nothing behind the equals sign", "Write the value"),
        ("a = True", 1, "True is not read", "small letters"),
        ("[[problem]\n", 1, "square brackets of this table", "[[problem]]"),
        ("a = [1 2]", 1, "comma is missing", "[1, 2, 3]"),
        ("a = [1,\n2\n", 1, "not closed", "[1, 2, 3]"),
        ("a = { x = 1,\n y = 2}", 1, "brace of this table", "one line"),
        ("a = 1\na = 2", 2, "stands twice", "[[problem]]"),
        ("[a]\n[a]", 2, "stands twice", "[[problem]]"),
        ("- one\n- two", 1, "equals sign", "name ="),
        ("a = 2x", 1, "behind the number", "quotation marks"),
        ("a = 1e999", 1, "cannot be used", "shorter"),
        ("a = nan", 1, "cannot be used", "shorter"),
        ("a = " + "1" * 5000, 1, "far too many digits", "shorter"),
        ("a = 0x" + "f" * 5000, 1, "cannot be used", "shorter"),
        (".".join("abcdefghijk") + " = 1", 1, "more than 8 parts", "No field"),
        ("a = " + "[" * 500_000, 1, "inside one another", "No field"),
    ],
)
def test_a_slip_is_told_with_its_line_and_what_to_do(text: str, line: int, told: str, hint: str) -> None:
    _, findings = read_table("p.toml", text.encode())
    assert len(findings) == 1
    assert findings[0].place.line == line
    assert told in findings[0].message and hint in findings[0].hint


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"a = 'caf\xe9'", "file.not_utf8"),
        ("a = 1".encode("utf-16"), "file.not_utf8"),
        (b"#" * 2_000_001, "size.file"),
    ],
)
def test_a_file_in_another_encoding_or_too_long_is_refused(data: bytes, code: str) -> None:
    table, findings = read_table("p.toml", data)
    assert table is None and [finding.code for finding in findings] == [code]


def test_a_mark_at_the_beginning_and_line_ends_of_windows_do_not_matter() -> None:
    table, findings = read_table("p.toml", b"\xef\xbb\xbfa = 1\r\nb = '''\r\nx\r\ny'''\r\nc = 2")
    assert findings == [] and table is not None
    assert table.data == {"a": 1, "b": "x\ny", "c": 2}
    assert table.place("c").line == 5


def test_a_text_indented_with_tabs_has_lost_no_latex() -> None:
    assert read_table("p.toml", b"a = '''\n\tan apple\n\top'''\nb = \"one\\ttwo\"")[1] == []


def test_decimal_numbers_are_exact() -> None:
    table, _ = read_table("p.toml", b"a = 0.10\nb = 1_000.5")
    assert table is not None
    assert str(table.data["a"]) == "0.10" and table.data["b"] == Decimal("1000.5")


@given(st.binary(max_size=80) | st.text("[]{}=.,'\"\\#\n ab1_", max_size=80).map(str.encode))
def test_any_bytes_give_a_table_or_findings(data: bytes) -> None:
    table, findings = read_table("p.toml", data)
    assert table is not None or findings
    assert all(finding.message.endswith(".") for finding in findings)

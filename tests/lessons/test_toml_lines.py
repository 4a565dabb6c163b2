from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lessons.toml_lines import MAX_DEPTH, MAX_KEY_PARTS, Path, TooDeep, locate

DOCUMENT = '''\
# a comment with [brackets] = and "quotes"
format = 1
[[problem]]
id = "x" # behind
"a key".'other' = """
first
second"""
[problem.answer]
kind = 'it "is"'
where = [ "one",  # here
  "two",
  { deep = [ 3,
      4 ], b.c = 5 },
]

[[problem]]
[[problem.step]]
say = \'\'\'on the line of the quotes
= "not a key"
[nor.a.table]\'\'\'
[[problem.step]]
when = 1979-05-27 07:32:00
[problem.answer]
kind = "y"
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("format",), 2),
        (("problem", 0), 3),
        (("problem", 0, "id"), 4),
        (("problem", 0, "a key", "other"), 5),
        (("problem", 0, "answer", "kind"), 9),
        (("problem", 0, "answer", "where", 1), 11),
        (("problem", 0, "answer", "where", 2, "deep", 1), 13),
        (("problem", 0, "answer", "where", 2, "b", "c"), 13),
        (("problem", 1), 16),
        (("problem", 1, "step", 0, "say"), 18),
        (("problem", 1, "step", 1), 21),
        (("problem", 1, "answer", "kind"), 24),
        (("problem", 1, "answer", "missing"), 23),
        (("nothing",), 1),
    ],
)
def test_a_path_has_its_line(path: Path, line: int) -> None:
    assert locate(DOCUMENT).line(path) == line


def test_a_line_of_a_long_text_is_found_wherever_the_text_begins() -> None:
    where = locate(DOCUMENT)
    assert where.text_line(("problem", 0, "a key", "other"), 2) == 7
    assert where.text_line(("problem", 1, "step", 0, "say"), 3) == 20
    assert where.text_line(("problem", 0, "id"), 1) == 4


def test_it_stops_where_toml_ends_and_knows_what_stands_before() -> None:
    where = locate('a = 1\nb = oh no "\nc = 3\n')
    assert where.stopped_at is not None and where.line_at(where.stopped_at) == 2
    assert where.line(("a",)) == 1
    assert locate(DOCUMENT).stopped_at is None


@pytest.mark.parametrize(
    "text",
    [
        ".".join("x" * (MAX_KEY_PARTS + 1)) + " = 1",
        "[" + "a." * 500_000 + "a]",
        "a = " + "[" * 1_000_000,
        "a = " + "{ a = " * (MAX_DEPTH + 1),
    ],
)
def test_what_would_be_too_much_for_tomllib_is_refused_before(text: str) -> None:
    with pytest.raises(TooDeep):
        locate(text)


# --- random documents -----------------------------------------------------------------------------------------------

BARE = st.text("abcxyz019-_", min_size=1, max_size=6)
KEYS = BARE | st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=6)
NUMBERS = st.integers(-(10**6), 10**6) | st.booleans()
STRINGS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), include_characters="\n\t"), max_size=12)
VALUES = st.recursive(
    NUMBERS | STRINGS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=6,
)
TABLES = st.dictionaries(KEYS, VALUES | st.lists(st.dictionaries(KEYS, VALUES, max_size=2), min_size=1), max_size=4)


def quoted(text: str, draw: Any) -> str:
    """A text as TOML, in one of the ways it can be written."""
    ways = []
    if "'" not in text and "\n" not in text:
        ways.append(f"'{text}'")
    if "'''" not in text and not text.endswith("'"):
        ways.append(f"'''\n{text}'''")
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    ways += [f'"{escaped}"'.replace("\n", "\\n"), f'"""{escaped if escaped[:1] != chr(10) else chr(10) + escaped}"""']
    return str(draw(st.sampled_from(ways)))


class Writer:
    """Writes a table as TOML in a random way, and notes the line of every key and entry."""

    def __init__(self, draw: Any) -> None:
        self.draw = draw
        self.text = ""
        self.lines: dict[Path, int] = {}

    def add(self, text: str) -> None:
        self.text += text

    def note(self, path: Path) -> None:
        self.lines.setdefault(path, self.text.count("\n") + 1)

    def space(self) -> None:
        self.add(self.draw(st.sampled_from(["", "\n", "# [a] = '''\n", " \t", "\n\n"])))

    def key(self, key: str) -> None:
        bare = bool(key) and all(char in "abcxyz019-_" for char in key)
        escaped = key.replace("\\", "\\\\").replace('"', '\\"')
        self.add(key if bare and self.draw(st.booleans()) else f'"{escaped}"')

    def value(self, path: Path, value: Any) -> None:
        if isinstance(value, dict):
            self.add("{ ")
            for number, (key, inner) in enumerate(value.items()):
                self.add(", " if number else "")
                self.note((*path, key))
                self.key(key)
                self.add(" = ")
                self.value((*path, key), inner)
            self.add(" }")
        elif isinstance(value, list):
            self.add("[")
            for number, inner in enumerate(value):
                self.space()
                self.note((*path, number))
                self.value((*path, number), inner)
                self.add(" ,")
            self.space()
            self.add("]")
        elif isinstance(value, str):
            self.add(quoted(value, self.draw))
        else:
            self.add(str(value).lower())

    def table(self, path: Path, header: list[str], table: dict[str, Any]) -> None:
        later = []
        for key, value in table.items():
            tables = isinstance(value, list) and bool(value) and all(isinstance(one, dict) for one in value)
            if (isinstance(value, dict) or tables) and self.draw(st.booleans()):
                later.append(key)
                continue
            dotted = isinstance(value, dict) and value and self.draw(st.booleans())
            for inner in value if dotted else [None]:
                self.note((*path, key))
                self.key(key)
                if inner is not None:
                    self.add(" . ")
                    self.note((*path, key, inner))
                    self.key(inner)
                self.add("=")
                self.value((*path, key) if inner is None else (*path, key, inner), value[inner] if dotted else value)
                self.add(" # = [x]\n")
        for key in later:
            value = table[key]
            for number, inner in enumerate(value) if isinstance(value, list) else [(None, value)]:
                self.space()
                self.add("\n")
                self.note((*path, key))
                here = (*path, key) if number is None else (*path, key, number)
                self.note(here)
                self.add("[" if number is None else "[[")
                for at, name in enumerate([*header, key]):
                    self.add("." if at else "")
                    self.key(name)
                self.add("]\n" if number is None else "]]\n")
                self.table(here, [*header, key], inner)


@settings(max_examples=50)
@given(TABLES, st.data())
def test_every_key_and_entry_of_any_document_is_on_its_line(table: dict[str, Any], data: st.DataObject) -> None:
    writer = Writer(data.draw)
    writer.table((), [], table)
    assert tomllib.loads(writer.text) == table
    where = locate(writer.text)
    assert where.stopped_at is None
    assert {path: where.line(path) for path in where.paths()} == writer.lines


@given(st.text("[]{}=.,'\"#\\\n ab1", max_size=60))
def test_any_text_is_gone_through_and_what_tomllib_takes_is_understood(text: str) -> None:
    where = locate(text)
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    assert where.stopped_at is None

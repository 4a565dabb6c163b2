"""Where in a TOML file each key and each value stands, which `tomllib` does not tell.

    where = locate(text)
    where.line(("problem", 1, "answer", "kind"))   # from 1; indices count from 0

A scanner of its own: it goes through the text once, knows the shape of TOML and nothing of its values, and stops at
the first thing it does not understand (`stopped_at`); what stands before is located all the same. It runs before
`tomllib`, whose work grows with the square of the length of a dotted key: LIMITS are therefore kept here.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from dataclasses import dataclass, field

Path = tuple[str | int, ...]

MAX_DEPTH = 12  # tables and arrays inside one another
MAX_KEY_PARTS = 8  # of one dotted key
MAX_ENTRIES = 300_000  # keys and entries of arrays in one file

_BLANK = re.compile(r"[ \t]*")
_SPACE = re.compile(r"(?:[ \t\n]|\r\n|#[^\n]*)*")
_LINE_END = re.compile(r"[ \t]*(?:#[^\n]*)?(?:\r?\n|\Z)")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
# No possessive quantifiers: before 3.11.5 (Debian 12 has 3.11.2) Python finds no match with some where there is one.
# Each of these matches in one way only, so that a failure takes no longer than a match.
_BASIC = re.compile(r'"[^"\\\n]*(?:\\.[^"\\\n]*)*"')
_LITERAL = re.compile(r"'[^'\n]*'")
_MULTI_BASIC = re.compile(r'"""[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"{3,5}', re.DOTALL)
_MULTI_LITERAL = re.compile(r"'''[^']*(?:'(?!'')[^']*)*'{3,5}", re.DOTALL)
_SCALAR = re.compile(r"[A-Za-z0-9_+\-.:]+(?: [0-9][0-9:.+\-Zz]*)?")  # a date may have a space in it


class TooDeep(Exception):
    """The file goes beyond one of the limits; `args` are a sentence and the offset."""


class _Stop(Exception):
    """Something that is no TOML, at the offset in `args`."""


@dataclass(slots=True)
class Lines:
    """The places of a file's keys and values.

    `stopped_at`: the offset of what could not be understood, else None; `opened_at`: that of the list which was open
    there, if one was.
    """

    text: str
    stopped_at: int | None = None
    opened_at: int | None = None
    _keys: dict[Path, int] = field(default_factory=dict)
    _contents: dict[Path, int] = field(default_factory=dict)
    _newlines: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._newlines = [match.start() for match in re.finditer("\n", self.text)]

    def line_at(self, offset: int) -> int:
        """The line of an offset, from 1."""
        return bisect_right(self._newlines, offset - 1) + 1

    def line(self, path: Path) -> int:
        """The line of the key or entry of that path; of the nearest table around it, if it is not there."""
        while path and path not in self._keys:
            path = path[:-1]
        return self.line_at(self._keys[path]) if path else 1

    def text_line(self, path: Path, line: int = 1) -> int:
        """The line in the file of the `line`-th line of the text that is the value of `path`."""
        return self.line_at(self._contents[path]) + line - 1 if path in self._contents else self.line(path)

    def paths(self) -> list[Path]:
        """Everything that was located, in the order of the file."""
        return list(self._keys)


def locate(text: str) -> Lines:
    """The places of the keys and values of a TOML text. Raises TooDeep, and nothing else."""
    lines = Lines(text)
    scanner = _Scanner(lines)
    try:
        scanner.document()
    except _Stop as stop:
        lines.stopped_at = stop.args[0]
        lines.opened_at = scanner.open[-1] if scanner.open else None
    return lines


class _Scanner:
    def __init__(self, lines: Lines) -> None:
        self.lines, self.text, self.at = lines, lines.text, 0
        self.open: list[int] = []  # where the lists begin that are not closed yet
        self.arrays: dict[Path, int] = {}  # arrays of tables, and how many tables they have so far

    def document(self) -> None:
        table: Path = ()
        self.space()
        while self.at < len(self.text):
            if self.text.startswith("[", self.at):
                table = self.header()
            else:
                self.pair(table)
            if (end := _LINE_END.match(self.text, self.at)) is None:
                raise _Stop(self.at)
            self.at = end.end()
            self.space()

    def header(self) -> Path:
        """`[a.b]` or `[[a.b]]`: the path of the table that begins."""
        start = self.at
        several = self.text.startswith("[[", self.at)
        self.at += 2 if several else 1
        keys = self.key()
        if not self.text.startswith("]]" if several else "]", self.at):
            raise _Stop(self.at)
        self.at += 2 if several else 1
        path: Path = ()
        for key in keys[:-1]:
            path = self.latest((*path, key), start)
        path = (*path, keys[-1])
        if several:
            self.note(path, start)
            number = self.arrays.get(path, 0)
            self.arrays[path] = number + 1
            path = (*path, number)
            self.note(path, start)
            return path
        return self.latest(path, start)

    def latest(self, path: Path, start: int) -> Path:
        """`path`, noted; the last table of it if it is an array of tables."""
        self.note(path, start)
        return (*path, self.arrays[path] - 1) if path in self.arrays else path

    def pair(self, table: Path) -> None:
        """`key = value`."""
        start = self.at
        path = table
        for key in self.key():
            path = (*path, key)
            self.note(path, start)
        if not self.text.startswith("=", self.at):
            raise _Stop(self.at)
        self.at += 1
        self.blank()
        self.value(path)

    def key(self) -> list[str]:
        """A key, of several parts if there are dots, and the blanks around it."""
        start, parts = self.at, []
        while True:
            self.blank()
            if match := _BARE.match(self.text, self.at):
                parts.append(match[0])
            elif match := _BASIC.match(self.text, self.at) or _LITERAL.match(self.text, self.at):
                parts.append(self.unquoted(match[0]))
            else:
                raise _Stop(self.at)
            self.at = match.end()
            self.blank()
            if len(parts) > MAX_KEY_PARTS:
                raise TooDeep(f"This key has more than {MAX_KEY_PARTS} parts.", start)
            if not self.text.startswith(".", self.at):
                return parts
            self.at += 1

    def unquoted(self, quoted: str) -> str:
        try:
            return str(tomllib.loads(f"key = {quoted}")["key"])
        except tomllib.TOMLDecodeError:
            raise _Stop(self.at) from None

    def value(self, path: Path) -> None:
        if len(path) > MAX_DEPTH:
            raise TooDeep(f"There are more than {MAX_DEPTH} tables and lists inside one another here.", self.at)
        text, at = self.text, self.at
        if text.startswith("[", at):
            self.array(path)
        elif text.startswith("{", at):
            self.inline_table(path)
        elif text.startswith(('"""', "'''"), at):
            match = (_MULTI_BASIC if text[at] == '"' else _MULTI_LITERAL).match(text, at)
            if match is None:
                raise _Stop(at)
            first = at + 3  # a line break right behind the quotes does not belong to the text
            first += len(text[first : first + 2]) if text.startswith("\r\n", first) else text.startswith("\n", first)
            self.lines._contents[path] = first
            self.at = match.end()
        elif match := _BASIC.match(text, at) or _LITERAL.match(text, at) or _SCALAR.match(text, at):
            self.at = match.end()
        else:
            raise _Stop(at)

    def array(self, path: Path) -> None:
        self.open.append(self.at)
        self.at += 1
        number = 0
        self.space()
        while not self.text.startswith("]", self.at):
            self.note((*path, number), self.at)
            self.value((*path, number))
            number += 1
            self.space()
            if self.text.startswith(",", self.at):
                self.at += 1
                self.space()
            elif not self.text.startswith("]", self.at):
                raise _Stop(self.at)
        self.at += 1
        self.open.pop()

    def inline_table(self, path: Path) -> None:
        self.at += 1
        self.blank()
        while not self.text.startswith("}", self.at):
            self.pair(path)
            self.blank()
            if self.text.startswith(",", self.at):
                self.at += 1
                self.blank()
            elif not self.text.startswith("}", self.at):
                raise _Stop(self.at)
        self.at += 1

    def note(self, path: Path, start: int) -> None:
        """`path` stands at `start`, unless it was seen before; a table in an array has one place for each entry."""
        if len(self.lines._keys) >= MAX_ENTRIES:
            raise TooDeep(f"There are more than {MAX_ENTRIES} keys and entries in this file.", start)
        self.lines._keys.setdefault(path, start)

    def blank(self) -> None:
        match = _BLANK.match(self.text, self.at)
        self.at = match.end() if match else self.at

    def space(self) -> None:
        match = _SPACE.match(self.text, self.at)
        self.at = match.end() if match else self.at

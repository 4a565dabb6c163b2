"""One TOML file of a pack: bytes to tables, with the line of everything in it.

Decimal numbers are read as `Decimal`, exactly as they were written. Knows no schema.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from lessons.contents import MAX_TEXT, STEERING, judge, steering_sentence
from lessons.findings import Finding, PackError
from lessons.model import Place
from lessons.reading.slips import syntax_finding
from lessons.toml_lines import Lines, Path, TooDeep, locate

MAX_DIGITS = 40  # of a number as it is written out

_LATEX_LOST = re.compile(
    "[\b\f\r]|\t(?:imes|heta|an|ext|au|o |frac|riangle|ilde|op)|\n(?:eq|abla|u |ot|eg)",
)
_LETTERS = {"\b": "b", "\f": "f", "\r": "r", "\t": "t", "\n": "n"}


@dataclass(frozen=True, slots=True)
class Table:
    """What a TOML file holds. `data` is what tomllib made of it; paths are keys and indices from 0."""

    file: str
    data: dict[str, Any]
    lines: Lines

    def place(self, *path: str | int) -> Place:
        """Where the key or entry of that path stands."""
        return Place(self.file, self.lines.line(path), field_name(path))

    def text_place(self, path: Path, line: int) -> Place:
        """Where the `line`-th line of the text that is the value of that path stands."""
        return Place(self.file, self.lines.text_line(path, line), field_name(path))


def field_name(path: Path) -> str:
    """A path as it is told, with entries counted from 1: `problem[2].answer.kind`."""
    name = ""
    for step in path:
        if isinstance(step, int):
            name += f"[{step + 1}]"
        else:
            key = step if re.fullmatch(r"[\w-]{1,60}", step) else repr(step[:60])
            name += f".{key}" if name else key
    return name


def decode(file: str, data: bytes) -> tuple[str, list[Finding]]:
    """The text of a file, line ends as `\\n`; empty, with what is wrong, if it is too long or not UTF-8."""
    if len(data) > MAX_TEXT:
        sentence = f"This file has {len(data):,} bytes; {MAX_TEXT:,} are allowed."
        return "", [Finding(Place(file), "size.file", sentence, "Spread it over several files.")]
    try:
        text = judge(file, data).decode("utf-8-sig")
    except PackError as error:
        return "", list(error.findings)
    return text.replace("\r\n", "\n"), []


def read_table(file: str, data: bytes) -> tuple[Table | None, list[Finding]]:
    """A TOML file, or what is wrong with it."""
    text, findings = decode(file, data)
    if findings:
        return None, findings
    try:
        lines = locate(text)
    except TooDeep as error:
        sentence, offset = error.args
        line = text.count("\n", 0, offset) + 1
        return None, [Finding(Place(file, line), "toml.limit", sentence, "No field of a pack needs so many.")]
    stopped = lines.stopped_at
    # What stands behind something that could not be understood may be hostile to tomllib: it never sees it.
    known = text if stopped is None else text[: _end_of_line(text, stopped)]
    try:
        content = tomllib.loads(known, parse_float=_number)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        return None, [syntax_finding(file, known, lines, str(error))]
    if stopped is not None:
        return None, [syntax_finding(file, known, lines, "")]
    table = Table(file, content, lines)
    return table, list(_bad_values(table, content, ()))


def _end_of_line(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return min(len(text) if end < 0 else end, offset + 500)


def _number(text: str) -> Decimal:
    """A decimal number; NaN, which is refused later with its place, where it is none."""
    try:
        return Decimal(text.replace("_", ""))
    except InvalidOperation:
        return Decimal("NaN")


def _bad_values(table: Table, inside: Any, path: Path) -> Iterator[Finding]:
    """Numbers that no pack needs, which are taken out (they are not even to be compared), and texts that lost LaTeX."""
    for key, value in list(inside.items() if isinstance(inside, dict) else enumerate(inside)):
        here: Path = (*path, key)
        if isinstance(value, (dict, list)):
            yield from _bad_values(table, value, here)
        elif isinstance(value, str) and (lost := _lost_command(value, table.lines.text)):
            sentence = f"In double quotes {lost[:2]} means a sign that cannot be seen, not LaTeX."
            hint = "Put a text with backslashes in single quotes, 'like this', or write each backslash twice."
            yield Finding(table.place(*here), "text.backslash", sentence, hint)
        elif isinstance(value, str) and (steering := STEERING.search(value)):  # written as an escape: \u001b
            yield Finding(table.place(*here), "text.control", steering_sentence(steering[0]), "Remove it.")
            inside[key] = STEERING.sub("\ufffd", value)  # what else is wrong is told on a screen
        elif isinstance(value, (int, Decimal)) and not _is_writable(value):
            sentence = f"This number cannot be used: it has more than {MAX_DIGITS} digits, or is none at all."
            yield Finding(table.place(*here), "number.unusable", sentence, "Write a shorter one.")
            inside[key] = 1


def _lost_command(value: str, source: str) -> str:
    """The beginning of a LaTeX command that TOML took for an invisible sign, as it stands in the source; or nothing."""
    found = _LATEX_LOST.search(value)
    written = f"\\{_LETTERS[found[0][0]]}{found[0][1:]}" if found else ""
    return written if written and written in source else ""


def _is_writable(number: int | Decimal) -> bool:
    """Whether the number can be written with MAX_DIGITS digits without an exponent."""
    if isinstance(number, int):
        return bool(abs(number) < 10**MAX_DIGITS)
    if not number.is_finite():
        return False
    exponent = number.as_tuple().exponent
    return isinstance(exponent, int) and exponent >= -MAX_DIGITS and number.adjusted() <= MAX_DIGITS

"""Tables as CSV files that spreadsheets read as what they are, and never run.

Facts:
- UTF-8 with a byte-order mark, CRLF at the ends of lines, every text in quotes, numbers bare: 0.85, never "85%";
- days are ISO 8601, times too, in UTC with a space in the middle, which spreadsheets take for a time;
- a text that begins like a formula, behind whatever spaces, quotes and invisible characters, gets an apostrophe in
  front; so does one that a spreadsheet would make a number or a day of (3/4 becomes the 4th of March);
- where the comma is the decimal sign (`Style.CONTINENTAL`) numbers have it, and semicolons part the cells.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import lru_cache
from pathlib import Path

from engine.errors import LemmaError
from engine.files import whole_or_nothing

MAX_CELL = 32_000
"""Characters of a text; the usual programs take 32,767 and cut or refuse what is longer."""
PLACES = 6
"""Decimal places of a number at most."""

Cell = str | int | float | date | None
"""None is an empty cell. A datetime is a date, too."""

_FORMULA = ("=", "+", "-", "@")
_INVISIBLE = ("C", "Z")  # the first letter of the Unicode categories of control, format and space characters
_QUOTES = frozenset("\"'`´‘’‚‛“”„‟«»‹›＂＇")
_BAD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_WHOLE = re.compile(r"0|[1-9][0-9]{0,14}")
_MONTHS = (
    "jan january januar janvier enero gennaio feb february februar février fév febrero mar march märz mrz mars marzo "
    "apr april avril avr abril abr may mai mayo jun june juni juin junio jul july juli juillet julio "
    "aug august août aou agosto ago sep sept september septembre septiembre oct october oktober okt octobre octubre "
    "nov november novembre noviembre dec december dezember dez décembre déc diciembre dic"
)
_OF_NUMBERS = re.compile(
    rf"(?:\b|(?<=\d))(?:{'|'.join(_MONTHS.split())}|[ap]\.?m)(?:\b|(?=\d))|(?<=\d)e|[\d\s.,:/%+()'’$€£¥₹₽₩₺₪₫₴₦฿¢-]",
    re.IGNORECASE,
)
"""What numbers, times, days and sums of money are written with."""
_BOOLEAN = frozenset(("true", "false", "wahr", "falsch", "vrai", "faux"))


class Style(Enum):
    """What parts the cells, and the decimal sign."""

    PLAIN = (",", ".")
    CONTINENTAL = (";", ",")


@dataclass(frozen=True, slots=True)
class Table:
    """A table to write: the `name` of its file without ending, its columns, and its rows."""

    name: str
    columns: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]


def csv_bytes(table: Table, style: Style = Style.PLAIN) -> bytes:
    """The file of a table."""
    between, _ = style.value
    lines = (between.join(_cell(cell, style) for cell in row) for row in (table.columns, *table.rows))
    return ("\ufeff" + "".join(f"{line}\r\n" for line in lines)).encode("utf-8", errors="replace")


def write_tables(folder: Path, tables: Iterable[Table], style: Style = Style.PLAIN, *, replace: bool = False) -> None:
    """Writes each table to `folder`/name.csv. Raises LemmaError; without `replace` also where one is there already."""
    tables = list(tables)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LemmaError(f"{folder} cannot be made ({error.strerror or error}).", "Name another folder.") from None
    paths = [folder / f"{table.name}.csv" for table in tables]
    there = [path.name for path in paths if path.exists()]
    if there and not replace:
        message = f"{folder} already has {', '.join(there)}."
        raise LemmaError(message, "Name another folder, or add --replace to write them anew.")
    for table, path in zip(tables, paths, strict=True):
        with whole_or_nothing(path) as part:
            part.write_bytes(csv_bytes(table, style))


def _cell(cell: Cell, style: Style) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return '"' + guarded(cell).replace('"', '""') + '"'
    if isinstance(cell, datetime):
        return f"{cell.astimezone(UTC):%Y-%m-%d %H:%M:%S}"
    if isinstance(cell, date):
        return cell.isoformat()
    return _number(cell, style.value[1])


def _number(value: float, sign: str) -> str:
    """A number as digits: no exponent, no thousands; nothing for what is none."""
    if isinstance(value, int):
        return str(int(value))
    if not math.isfinite(value):
        return ""
    text = f"{value:.{PLACES}f}".rstrip("0").rstrip(".")
    return ("0" if text in ("-0", "") else text).replace(".", sign)


@lru_cache(maxsize=10_000)
def guarded(text: str) -> str:
    """A text that no spreadsheet takes for a formula, a number or a day; `unguarded` gives it back.

    Line breaks become one kind, other control characters and halves of surrogate pairs a replacement character, and
    what is too long for a cell is cut.
    """
    text = _BAD.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(text) > MAX_CELL:
        text = text[: MAX_CELL - 1] + "…"
    return f"'{text}" if _dangerous(text) else text


def unguarded(text: str) -> str:
    """The text of a cell that `guarded` made."""
    return text[1:] if text[:1] == "'" and _dangerous(text[1:]) else text


def _dangerous(text: str) -> bool:
    if text[:1] in ("'", "\t", "\n"):
        return True
    first = next((c for c in text if not _passed_over(c)), "")
    if unicodedata.normalize("NFKC", first)[:1] in _FORMULA or first == "−":
        return True
    plain = text.strip()
    if plain.casefold() in _BOOLEAN or plain.startswith("#"):  # #N/A
        return True
    if _WHOLE.fullmatch(plain) or not any(c.isdecimal() for c in plain):
        return False
    return not _OF_NUMBERS.sub("", plain)


def _passed_over(character: str) -> bool:
    """Whether some spreadsheet may look for a formula behind it."""
    return character in _QUOTES or character == "\ufffd" or unicodedata.category(character)[0] in _INVISIBLE

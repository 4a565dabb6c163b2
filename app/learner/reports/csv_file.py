"""Tables as CSV files that spreadsheets read as what they are, and never run.

Facts:
- UTF-8 with a byte-order mark, CRLF at the ends of lines, every text in quotes, numbers bare: 0.85, never "85%";
- days are ISO 8601, times too, in UTC with a space in the middle, which spreadsheets take for a time;
- texts that a spreadsheet would run, or make a number or a day of, are guarded by `lessons.exchange.cells`;
- where the comma is the decimal sign (`Style.CONTINENTAL`) numbers have it, and semicolons part the cells.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path

from engine.errors import LemmaError
from engine.files import whole_or_nothing
from lessons.exchange.cells import guarded

PLACES = 6
"""Decimal places of a number at most."""

Cell = str | int | float | date | None
"""None is an empty cell. A datetime is a date, too."""


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

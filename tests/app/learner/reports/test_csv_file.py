"""Tables that spreadsheets read as what they are, and never run."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.learner.reports.csv_file import Style, Table, csv_bytes, write_tables
from engine.errors import LemmaError
from lessons.exchange.cells import MAX_CELL, guarded, unguarded


def read_back(data: bytes, style: Style = Style.PLAIN) -> list[list[str]]:
    text = data.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=style.value[0], strict=True))


def one_cell(value, style=Style.PLAIN) -> str:
    (_, (cell,)) = read_back(csv_bytes(Table("t", ("c",), [(value,)]), style), style)
    return cell


@pytest.mark.parametrize(
    "text",
    [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1",
        "＝1+1", "＋1", "－1", "＠a", "﹦1", "﹣2", "﹢2", "﹫x", "⁼1", "⁺1", "−3",
        "  =1", "\u00a0=1", "\u3000=1", "\u200b=1", "\ufeff=1", "\u202e=1", "\x00=1",
        '"=1', "'=1", '" =1', "“=1", "«=1", '"\'"@x', '="', "=cmd|' /C calc'!A0", '=HYPERLINK("http://x","y")',
    ],
)  # fmt: skip
def test_no_formula_is_left(text: str) -> None:
    assert one_cell(text).startswith("'")


@pytest.mark.parametrize(
    "text",
    [
        "3/4",
        "1-2",
        "1:2",
        "2e3",
        "007",
        "1.50",
        "0,5",
        "(5)",
        "12.5%",
        "1 1/2",
        "mar 12",
        "2. Apr",
        "May 5",
        "TRUE",
        "12 June 2020",
        "3.März",
        "10 am",
        "5:30pm",
        "$5",
        "5 €",
        "1 000",
        "٣",
        "#N/A",
        "2020-01-01",
        "(3,400)",
    ],
)
def test_what_a_spreadsheet_would_make_something_else_of_stays_as_typed(text: str) -> None:
    assert one_cell(text) == f"'{text}"


@pytest.mark.parametrize(
    "text",
    [
        "x = 3",
        "Maria 2",
        "learner 48213",
        "Question 3",
        "5 km",
        "CO2",
        "17",
        "x=1;y=-2",
        "a\nb",
        'say "x"',
        "1,5 und",
        "é",
    ],
)
def test_ordinary_texts_are_left_alone(text: str) -> None:
    assert one_cell(text) == text


@given(st.text())
def test_every_text_is_one_cell_that_gives_it_back(text: str) -> None:
    for style in Style:
        cell = one_cell(text, style)
        first = cell.lstrip()[:1]
        assert first not in ("=", "+", "-", "@")
        meant = unguarded(cell)
        assert meant == unguarded(guarded(text))
        if text.isprintable() and len(text) < MAX_CELL:
            assert meant == text


def test_numbers_are_numbers_and_days_are_days() -> None:
    berlin = timezone(timedelta(hours=1))
    row = (3, -4, 0.85, 1e-9, 1e20, float("nan"), None, date(2026, 3, 1), datetime(2026, 3, 1, 0, 30, tzinfo=berlin))
    data = csv_bytes(Table("t", tuple("abcdefghi"), [row]))
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\r\n")
    lines = data.decode("utf-8-sig").split("\r\n")
    assert lines[1] == "3,-4,0.85,0,100000000000000000000,,,2026-03-01,2026-02-28 23:30:00"
    assert datetime.fromisoformat(lines[1].split(",")[-1]).replace(tzinfo=UTC) == row[-1]


def test_where_the_comma_is_the_decimal_sign() -> None:
    table = Table("t", ("a", "b", "c"), [(0.5, "x; y", -2)])
    data = csv_bytes(table, Style.CONTINENTAL)
    assert data.decode("utf-8-sig") == '"a";"b";"c"\r\n0,5;"x; y";-2\r\n'
    assert read_back(data, Style.CONTINENTAL)[1] == ["0,5", "x; y", "-2"]


def test_texts_that_no_cell_can_hold_are_cut() -> None:
    assert len(one_cell("x" * 40_000)) == MAX_CELL
    assert one_cell("a\x00b\x1bc\ud800d") == "a\ufffdb\ufffdc\ufffdd"


def test_tables_are_written_but_never_over_others_unasked(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    tables = [Table("one", ("a",), [(1,)]), Table("two", ("a",), [])]
    write_tables(folder, tables)
    assert sorted(path.name for path in folder.iterdir()) == ["one.csv", "two.csv"]
    (folder / "two.csv").write_text("a teacher's remarks")
    with pytest.raises(LemmaError, match=r"already has one\.csv, two\.csv"):
        write_tables(folder, tables)
    assert (folder / "two.csv").read_text() == "a teacher's remarks"
    write_tables(folder, tables, replace=True)
    assert read_back((folder / "two.csv").read_bytes()) == [["a"]]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LemmaError, match="cannot be made"):
        write_tables(tmp_path / "file" / "folder", [])

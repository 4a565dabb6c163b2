"""A spreadsheet of questions, as spreadsheet programs really save it."""

from __future__ import annotations

import csv
import io
import tomllib
from decimal import Decimal

import pytest

from engine.errors import LemmaError
from lessons.exchange.html_text import media_name
from lessons.exchange.question import Offered, Question, Sort
from lessons.exchange.sheet import COLUMNS, read_sheet, template, write_sheet
from lessons.exchange.to_pack import pack_files


def test_the_template_is_itself_a_file_of_three_questions() -> None:
    brought = read_sheet(template().encode())
    assert not brought.left_out
    assert [question.sort for question in brought.questions] == [Sort.CHOICE, Sort.NUMBER, Sort.MATHEMATICS]
    files = pack_files(brought, "x", "X")
    motion = tomllib.loads(files["problems/motion.toml"].decode())["problem"][0]
    assert motion["answer"] == {"kind": "quantity", "value": "75", "unit": "km/h", "absolute": 0.5}
    assert motion["hints"]["next"] == "Divide."


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_separators_and_encodings(delimiter: str, encoding: str) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(
        [["Question", "Kind", "Answer", "Tolerance"], ["Wie groß ist π;, etwa?", "number", "3,14", "0,01"]]
    )
    text = out.getvalue().replace("π", "x") if encoding == "cp1252" else out.getvalue()
    (question,) = read_sheet(text.encode(encoding)).questions
    assert question.text.startswith("Wie groß ist")
    assert question.offered[0].text == "3.14"
    assert question.offered[0].tolerance == Decimal("0.01")


def test_rows_that_cannot_be_used_are_named() -> None:
    text = (
        "question,kind,answer,colour\n"
        "What?,,\n"
        "How many?,number,some\n"
        "Match,matching,a=b\n"
        "Dance,dance,now\n"
        ",,\n"
        "Plain?,,yes\n"
    )
    brought = read_sheet(text.encode())
    assert [left.where for left in brought.left_out] == ["row 1", "row 2", "row 3", "row 4", "row 5"]
    (question,) = brought.questions
    assert question.where == "row 7"


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"", "no column"), (b"a,b\n1,2", "no column question"), (b"PK\x03\x04\0\0", "not a CSV")],
)
def test_what_is_no_sheet_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(LemmaError, match=said):
        read_sheet(data)


def test_written_sheets_read_back_the_same() -> None:
    questions = read_sheet(template().encode()).questions
    text, left = write_sheet(questions)
    assert not left
    assert read_sheet(text.encode()).questions == questions
    assert text.splitlines()[0] == ",".join(COLUMNS)


def test_no_cell_is_a_formula_and_all_read_back() -> None:
    texts = ("=1+1", "+x", "-x^2 + 1", "@cmd", "\u00a0=1+1", '"=cmd', "3/4", "1-2", "0.50", "'quoted'", "-3", "plain")
    questions = [
        Question("q", Sort.MATHEMATICS, text, "T", offered=(Offered(text, Decimal(1)),), difficulty=3) for text in texts
    ]
    written, _ = write_sheet(questions)
    cells = [cell for row in csv.reader(io.StringIO(written)) for cell in row]
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "@", '"', "\u00a0") or cell in ("3/4", "1-2", "0.50")]
    assert "-3" in cells
    assert [question.text for question in read_sheet(written.encode()).questions] == list(texts)


def test_a_unit_that_is_none_is_left_out_and_the_number_is_asked_for():
    brought = read_sheet(b"question,answer,unit,skill\nWhat does it cost?,12,euros,con\n")
    files = pack_files(brought, "any", "Any")
    (name,) = (name for name in files if name.startswith("problems/"))
    assert name == "problems/imported-con.toml"  # Windows keeps con for itself
    (table,) = tomllib.loads(files[name].decode())["problem"]
    assert table["answer"] == {"kind": "rational", "value": "12"}
    assert "the unit 'euros'" in str(brought.left_out[0])


def test_pictures_get_names_that_every_system_can_keep():
    assert media_name("photos/NUL.png") == "picture-nul.png"

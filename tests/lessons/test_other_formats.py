"""A document or spreadsheet in the place of a pack or of questions: it is said what it is, and what to do."""

import io
import zipfile

import pytest

from engine.errors import LemmaError
from lessons.archive import ArchiveContents
from lessons.findings import PackError
from lessons.making import read_source


def _zip(*names: str, mimetype: str = "") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        if mimetype:
            archive.writestr("mimetype", f"application/vnd.oasis.{mimetype}")
        for name in names:
            archive.writestr(name, "<xml/>")
    return out.getvalue()


FILES = [
    ("plan.docx", _zip("[Content_Types].xml", "_rels/.rels", "word/document.xml"), "a Word document"),
    ("questions.xlsx", _zip("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"), "an Excel workbook"),
    ("questions.csv", _zip("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"), "an Excel workbook"),
    ("questions.ods", _zip("content.xml", mimetype="opendocument.spreadsheet"), "an OpenDocument spreadsheet"),
    ("sheet.pdf", b"%PDF-1.7\n", "a PDF"),
    ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "an old Word or Excel file"),
]


@pytest.mark.parametrize(("name", "data", "what"), FILES, ids=[row[0] for row in FILES])
def test_it_is_said_what_it_is(tmp_path, name, data, what):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(PackError, match=f"This is {what}, not a lesson pack") as refused:
        ArchiveContents(path)
    assert "CSV" in refused.value.hint
    with pytest.raises(LemmaError, match=f"{name} is {what}") as refused_too:
        read_source(path)
    assert "CSV" in refused_too.value.hint


def test_a_zip_of_something_else_is_told_by_its_contents(tmp_path):
    path = tmp_path / "words.lesson"
    path.write_bytes(_zip("pack.toml", "lessons/word/a.md"))
    with pytest.raises(PackError) as refused:
        ArchiveContents(path)
    assert refused.value.findings[0].code != "archive.other_format"

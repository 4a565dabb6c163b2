"""`lemma pack print`."""

import pytest

from app.cli import run
from app.packs.handout import commands
from tests.helpers.local_lessons import InProcessLessons


@pytest.fixture(autouse=True)
def in_process(monkeypatch, tmp_path):
    monkeypatch.setattr(commands, "LessonsClient", InProcessLessons)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def test_a_sheet_and_a_lesson_are_written_and_the_seed_is_said(tmp_path, capsys):
    out = tmp_path / "sheet.md"
    wanted = ["pack", "print", "physics", "--skill", "ohms-law", "--count", "3", "--seed", "7", "--answers"]
    assert run([*wanted, "-o", str(out)]) == 0
    assert "3 problems, seed 7" in capsys.readouterr().out
    text = out.read_text(encoding="utf-8")
    assert text.startswith("# Ohm's law") and "**3.**" in text and "## Answers" in text
    lesson = tmp_path / "lesson.md"
    assert run(["pack", "print", "physics", "--lesson", "--skill", "ohms-law", "-o", str(lesson)]) == 0
    assert "**Example.**" in lesson.read_text(encoding="utf-8")


@pytest.mark.gui
def test_a_pdf_needs_no_window(qapp, tmp_path):
    out = tmp_path / "sheet.pdf"
    assert run(["pack", "print", "physics", "--skill", "ohms-law", "--count", "2", "-o", str(out)]) == 0
    assert out.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["-o", "sheet.txt"], "neither in .pdf nor in .md"),
        (["-o", "there.md"], "already there"),
        (["-o", "new.md", "--skill", "nowhere"], "no skill nowhere"),
        (["-o", "new.md", "--lesson"], "no lesson page"),
        (["-o", "new.md", "--count", "90"], "1 to 60 problems"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_changes_nothing(tmp_path, monkeypatch, capsys, options, said):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there.md").write_text("mine")
    assert run(["pack", "print", "physics", *options]) != 0
    assert said in capsys.readouterr().err
    assert (tmp_path / "there.md").read_text() == "mine"
    assert not (tmp_path / "new.md").exists()

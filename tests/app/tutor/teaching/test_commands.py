"""`lemma check-steps` on files and input."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from app.cli import run
from app.tutor.teaching.commands import show
from app.tutor.teaching.own_steps import check_steps
from lessons.client import LessonsClient


@pytest.mark.parametrize(
    ("text", "question", "right", "shown"),
    [
        ("3x = 15\nx = 5\n", "3x + 5 = 20", True, "✓ x = 5"),
        ("3x + 5 = 20\n3x = 25\n", "", False, "Line 2: A term changed sides: what happens to its sign?"),
        ("3x = 15\n", "3x + 5 = 20", False, "not an answer yet"),
        ("I want to die\n", "3x + 5 = 20", False, "You matter more than this exercise."),
    ],
)
def test_what_is_shown(client: LessonsClient, text: str, question: str, right: bool, shown: str) -> None:
    out = io.StringIO()
    report = check_steps(client, text, question)
    show(report, out)
    assert report.right is right
    assert shown in out.getvalue()


def test_a_file_and_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "mine.txt"
    file.write_text("3x + 5 = 20\n3x = 25\n", encoding="utf-8")
    assert run(["check-steps", str(file), "--json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert [line["mark"] for line in report["lines"]] == ["start", "wrong"]


def test_errors_are_sentences(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    binary = tmp_path / "picture.png"
    binary.write_bytes(b"\x89PNG\xff\xfe")
    for path in (tmp_path / "nothing.txt", binary):
        assert run(["check-steps", str(path)]) == 2
        assert str(path) in capsys.readouterr().err

"""Where the report of a measurement goes."""

from pathlib import Path

import pytest

from app.tutor.evaluation.commands import base_of


@pytest.mark.parametrize(
    ("out", "base"),
    [
        (None, "eval-sums"),
        (".", "eval-sums"),
        ("/", "/eval-sums"),
        ("..", "../eval-sums"),
        ("there", "there/eval-sums"),
        ("report", "report"),
        ("report.md", "report"),
        ("there/report.jsonl", "there/report"),
        ("report.v2", "report.v2"),
    ],
)
def test_the_report_is_named_or_its_folder_is(tmp_path, monkeypatch, out, base):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there").mkdir()
    found = base_of(Path(out) if out is not None else None, Path("data/sums.jsonl"))
    assert found == Path(base)
    assert found.with_name(found.name + ".jsonl").name.endswith(".jsonl")

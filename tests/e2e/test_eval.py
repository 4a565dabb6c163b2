"""`lemma eval` with the starter, and what is left of `lemma solve` where the model cannot be used."""

import json

import pytest

from app import cli

QUESTIONS = [
    {"problem": "Solve for x: 3x + 5 = 20", "answer": "5", "subject": "Algebra", "level": 1, "unique_id": "a/1.json"},
    {
        "problem": "Expand (x + 2)(x + 3)",
        "answer": "x^2+5x+6",
        "subject": "Algebra",
        "level": 2,
        "unique_id": "a/2.json",
    },
    {
        "problem": "How many legs have two cats?",
        "answer": "8",
        "subject": "Counting",
        "level": 1,
        "unique_id": "c/1.json",
    },
]


@pytest.fixture
def lemma(tmp_path, monkeypatch, capfd):
    """Runs the command in an empty folder; (exit code, everything it said)."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments):
        code = cli.run(arguments)
        said = capfd.readouterr()
        return code, said.out + said.err

    return run


def test_a_file_is_measured_broken_off_and_gone_on_with(lemma, tmp_path):
    (tmp_path / "file.jsonl").write_text("\n".join(json.dumps(one) for one in QUESTIONS))
    code, said = lemma("eval", "file.jsonl", "--limit", "2", "--tries", "1")
    assert code == 0, said
    assert "right in one try: 100.00 %" in said
    first = (tmp_path / "eval-file.jsonl").read_text()
    assert lemma("eval", "file.jsonl", "--tries", "1")[0] == 2  # nothing is written over
    code, said = lemma("eval", "file.jsonl", "--tries", "1", "--resume")
    assert code == 0, said
    assert (tmp_path / "eval-file.jsonl").read_text().startswith(first)
    report = json.loads((tmp_path / "eval-file.json").read_text())
    assert report["samples_done"] == 3
    assert report["by_subject"]["Algebra"]["right_in_one_try"]["value"] == 1.0
    assert report["called_right_and_refuted_by_the_file"] == []
    assert len(report["model_sha256"]) == 64
    assert "| Counting | 1 |" in (tmp_path / "eval-file.md").read_text()


def test_a_broken_file_is_a_sentence_and_nothing_is_written(lemma, tmp_path):
    (tmp_path / "file.jsonl").write_text('{"question": "a", "answer": 1}\n{"question": "b"}\n')
    code, said = lemma("eval", "file.jsonl")
    assert code == 2
    assert "file.jsonl, line 2: there is no answer." in said
    assert [path.name for path in tmp_path.iterdir()] == ["file.jsonl"]


def test_without_the_engine_the_algebra_solves_and_says_so(lemma, tmp_path, monkeypatch):
    monkeypatch.setenv("LEMMA_ENGINE_DIR", str(tmp_path))
    code, said = lemma("solve", "3x + 5 = 20")
    assert code == 0, said
    assert "The algebra works alone." in said
    assert "x = 5" in said and "✓ Right" in said

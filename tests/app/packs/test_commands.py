"""`lemma pack`: a teacher's evening, from an empty folder to a signed pack that is taken in elsewhere."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app import cli
from lessons.exchange.gift import read_gift
from lessons.exchange.sheet import read_sheet

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)

    def lemma(*arguments: str) -> tuple[int, str, str]:
        code = cli.run(["pack", *arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return lemma


def test_an_evening(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("new", "speed", "--id", "my-school.speed", "--title", 'The "speed" pack')
    assert code == 0
    assert "lemma pack check speed" in out
    code, out, _ = run("check", "speed", "--seeds", "5")
    assert (code, out.strip()) == (0, "Nothing is wrong with this pack."), out
    code, out, _ = run("build", "speed", "--seeds", "3")
    assert code == 0
    assert 'The "speed" pack 1.0.0' in out
    file = tmp_path / "my-school.speed-1.0.0.lesson"
    assert zipfile.is_zipfile(file)
    assert run("key", "teacher.key", "--no-passphrase")[0] == 0
    code, out, _ = run("sign", str(file), "--key", "teacher.key")
    assert code == 0
    code, out, _ = run("import", str(file), "--seeds", "3")
    assert code == 0, out
    assert "new" in out
    code, out, _ = run("list", "--json")
    entries = {entry["id"]: entry for entry in map(json.loads, out.splitlines())}
    assert entries["my-school.speed"]["version"] == "1.0.0"
    assert run("import", str(file), "--seeds", "3")[1].count("already here") == 1
    assert run("remove", "my-school.speed")[0] == 0
    assert "my-school.speed" not in run("list")[1]


def test_a_broken_pack_teaches_its_author(run: Run, tmp_path: Path) -> None:
    run("new", "speed")
    file = tmp_path / "speed" / "problems" / "speed.toml"
    text = file.read_text()
    file.write_text(text.replace('unit = "km/h"', 'unt = "km/h"', 1))
    code, out, _ = run("check", "speed", "--seeds", "3")
    line = text.splitlines().index('unit = "km/h"') + 1
    assert code == 1
    assert f"problems/speed.toml:{line}" in out
    assert "unit" in out
    file.write_text(text.replace('math = "v_a = v"', 'math = "v_a = v + 1"', 1))
    code, out, _ = run("check", "speed", "--seeds", "3", "--json")
    (finding,) = [json.loads(row) for row in out.splitlines() if "step.wrong" in row]
    # The place is the step the line belongs to: its header stands two lines above, and lines count from 1.
    assert finding["place"]["line"] == text.splitlines().index('math = "v_a = v"') - 1
    code, out, _ = run("build", "speed", "--seeds", "3")
    assert code == 1
    assert "It was not built." in out
    assert not list(tmp_path.glob("*.lesson"))


@pytest.mark.parametrize(
    ("name", "content", "questions"),
    [
        ("quiz.gift", "::One::What is 1+1? {=2 ~3#No.}\n\nEssay {}\n", 1),
        ("quiz.csv", "question,kind,answer,wrong_1\nWhich?,choice,this,that\n", 1),
        (
            "quiz.xml",
            '<quiz><question type="shortanswer"><name><text>N</text></name><questiontext format="html">'
            '<text>Name</text></questiontext><answer fraction="100"><text>mole</text></answer></question></quiz>',
            1,
        ),
    ],
)
def test_questions_of_other_programs_become_a_pack_that_passes(
    run: Run, tmp_path: Path, name: str, content: str, questions: int
) -> None:
    (tmp_path / name).write_text(content)
    code, out, _ = run("new", "brought", "--from", name)
    assert code == 0
    assert out.startswith(f"{questions} questions")
    if "Essay" in content:
        assert "does not mark essays" in out
    code, out, _ = run("check", "brought", "--seeds", "2")
    assert code == 0, out


def test_nothing_is_overwritten_and_nonsense_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    code, _, err = run("new", "full")
    assert code == 2
    assert "not empty" in err
    (tmp_path / "photo.png").write_bytes(b"\x89PNG")
    code, _, err = run("new", "other", "--from", "photo.png")
    assert code == 2
    assert not (tmp_path / "other").exists()
    assert run("new", "third", "--id", "Not An Id")[0] == 2
    assert run("import", "photo.png", "--seeds", "2")[0] in (1, 2)
    assert run("remove", "lemma.physics")[0] == 2
    code, _, err = run("sign", "full")
    assert code == 2
    assert "lemma pack key my.key" in err
    code, _, err = run("export", "lemma.physics", "--to", "anki", "-o", "cards.anki")
    assert code == 2
    assert "cards.apkg" in err


def test_exports_hold_the_variants(run: Run, tmp_path: Path) -> None:
    run("new", "speed")
    code, out, _ = run("export", "speed", "--to", "gift", "-o", "out.gift", "--variants", "2")
    assert code == 0, out
    questions = read_gift((tmp_path / "out.gift").read_text()).questions
    assert len(questions) == 5
    code, out, _ = run("export", "speed", "--to", "csv", "-o", "out.csv", "--variants", "2")
    assert code == 0, out
    assert len(read_sheet((tmp_path / "out.csv").read_bytes()).questions) == 5
    code, out, _ = run("export", "speed", "--to", "anki", "-o", "out.apkg", "--variants", "2")
    assert code == 0, out
    with zipfile.ZipFile(tmp_path / "out.apkg") as package:
        assert "collection.anki2" in package.namelist()


def test_the_sheet_and_the_format_are_there(run: Run, tmp_path: Path) -> None:
    assert run("sheet", "template.csv")[0] == 0
    assert run("new", "from-sheet", "--from", "template.csv")[0] == 0
    assert run("check", "from-sheet", "--seeds", "2")[0] == 0
    assert "# The format of a lesson pack" in run("format")[1]

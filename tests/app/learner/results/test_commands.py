"""`lemma report`, `lemma results`, `lemma class`: from practice to a class report, as a learner and a teacher do it."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app import cli, paths
from app.learner.results import commands
from app.learner.results.form import write
from app.learner.store import open_store
from app.packs.library import Library
from lessons.model import Pack
from tests.helpers.local_lessons import LocalLessons
from tests.helpers.practice import answer, pack_with_a_mistake
from tests.helpers.practice import key as some_key
from tests.helpers.practice import results as some_results

Run = Callable[..., tuple[int, str, str]]
NOW = datetime.now(UTC)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("getpass.getpass", lambda prompt: "1234")

    def lemma(*arguments: str) -> tuple[int, str, str]:
        code = cli.run(arguments)
        out, err = capsys.readouterr()
        return code, out, err

    return lemma


def practise(name: str, number: int = 6, pin: str = "") -> str:
    """A learner with answers of the last days; their id."""
    store = open_store(paths.data()).store
    profile = store.add_profile(name, NOW, pin)
    for n in range(number):
        one = answer(
            score=float(n % 2), skill="lemma.algebra-1/two-step-equations", item="lemma.algebra-1/two-step", typed="-3"
        )
        store.record(profile.id, replace(one, pack="lemma.algebra-1", seed=n + 1, at=NOW - timedelta(days=number - n)))
    store.save_conversation(profile.id, "A talk", {"text": "between us"}, NOW)
    store.close()
    return profile.id


def rows(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def test_a_learners_own_report(run: Run, tmp_path: Path) -> None:
    practise("Maria")
    code, out, _ = run("report", "--csv", "tables", "--plots", "pictures", "--dark")
    assert code == 0
    assert "6 problems on 6 days in the last seven days, 3 right at once and without a hint" in out
    assert "Two-step equations: 6 problems, 50% right" in out
    assert "between us" not in out
    (skill,) = rows(tmp_path / "tables" / "skills.csv")
    assert (skill["pack"], skill["skill"], skill["problems"], skill["share right"]) == (
        "Algebra I", "Two-step equations", "6", "0.5",
    )  # fmt: skip
    assert [row["answer"] for row in rows(tmp_path / "tables" / "answers.csv")] == ["'-3"] * 6
    assert len(list((tmp_path / "pictures").glob("*.png"))) == 4
    code, _, err = run("report", "--csv", "tables")
    assert (code, "already has skills.csv" in err) == (2, True)
    assert run("report", "--csv", "tables", "--plots", "pictures", "--replace", "--decimal-comma")[0] == 0
    assert rows(tmp_path / "tables" / "skills.csv", ";")[0]["share right"] == "0,5"


def test_whose_report_it_is(run: Run) -> None:
    code, _, err = run("report")
    assert (code, "Nobody has practised here yet." in err, "lemma practice" in err) == (2, True, True)
    practise("Maria")
    practise("Otto", 2, pin="1234")
    code, _, err = run("report")
    assert (code, "--learner NAME: Maria, Otto" in err) == (2, True)
    assert run("report", "--learner", "otto")[1].startswith("Otto.")
    code, _, err = run("report", "--learner", "Eve")
    assert (code, "no learner called Eve" in err) == (2, True)


def test_a_wrong_pin_opens_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    practise("Otto", 2, pin="1234")
    monkeypatch.setattr("getpass.getpass", lambda prompt: "4321")
    for command in (("report",), ("results", "export", "out.results")):
        code, out, err = run(*command)
        assert (code, out, "not the PIN" in err) == (2, "", True)


def test_from_the_laptop_to_the_class(run: Run, tmp_path: Path) -> None:
    learner = practise("Maria")
    stick = tmp_path / "stick"
    stick.mkdir()
    code, out, _ = run("results", "export", "stick")
    assert code == 0
    assert "6 answers of learner " in out
    assert "No conversation is in it." in out
    (file,) = stick.iterdir()
    assert b"Maria" not in file.read_bytes()
    assert run("results", "export", "stick")[0] == 0, "one's own file is written anew"
    assert len(list(stick.iterdir())) == 1
    code, out, _ = run("class", "merge", "8b.class", "stick")
    assert (code, "new in the class, 6 new answers" in out) == (0, True)
    assert "nothing new" in run("class", "merge", "8b.class", str(file))[1]
    code, out, _ = run("class", "report", "8b.class", "--quick", "--csv", "tables")
    assert code == 0
    assert "lemma.algebra-1/two-step: 3 of 6 answers not right" in out
    (cell,) = rows(tmp_path / "tables" / "learners-by-skill.csv")
    assert (cell["skill"], cell["problems"], cell["share right"]) == ("Two-step equations", "6", "0.5")
    assert learner[:8] in run("class", "list", "8b.class")[1]
    code, out, _ = run("class", "remove", "8b.class", learner)
    assert (code, "is no longer in 8b.class" in out) == (0, True)
    assert run("class", "list", "8b.class")[1] == ""


def test_what_the_learner_wants_to_be_called_and_from_when_on(run: Run, tmp_path: Path) -> None:
    practise("Maria")
    day = (NOW - timedelta(days=2)).astimezone().date().isoformat()
    assert (
        "2 answers of The Otter." in run("results", "export", "otter.results", "--as", "The Otter", "--since", day)[1]
    )
    assert "6 answers of Maria." in run("results", "export", "own.results", "--own-name")[1]
    with pytest.raises(SystemExit):
        run("results", "export", "x.results", "--since", "yesterday")


def test_no_file_of_somebody_else_is_written_over(run: Run, tmp_path: Path) -> None:
    practise("Maria")
    (tmp_path / "notes.txt").write_text("mine")
    code, _, err = run("results", "export", "notes.txt")
    assert (code, "already there" in err) == (2, True)
    assert (tmp_path / "notes.txt").read_text() == "mine"
    practise("maria m", 1)
    for name in ("Maria", "maria m"):
        run("results", "export", str(tmp_path), "--learner", name, "--as", "M")
    assert len(list(tmp_path.glob("M-*.results"))) == 2


def test_refused_files_are_an_exit_code_of_one(run: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.results").write_bytes(b"no")
    code, out, _ = run("class", "merge", "8b.class", "bad.results")
    assert (code, "Refused: bad.results: it is no file of results." in out) == (1, True)
    code, _, err = run("class", "report", "8b.class")
    assert (code, "There is no class file 8b.class." in err) == (2, True)


def test_a_new_key_is_asked_about_where_somebody_can_answer(run: Run, tmp_path: Path, monkeypatch) -> None:
    for number in (1, 2):
        write(some_results(7, [answer(number)], name="Ada"), some_key(number), tmp_path / f"{number}.results")
    assert run("class", "merge", "8b.class", "1.results")[0] == 0
    code, out, _ = run("class", "merge", "8b.class", "2.results")
    assert (code, "another one" in out) == (1, True)
    monkeypatch.setattr(commands.sys.stdin, "isatty", lambda: True, raising=False)
    asked = []
    monkeypatch.setattr("builtins.input", lambda prompt: asked.append(prompt) or "y")
    assert run("class", "merge", "8b.class", "2.results")[0] == 0
    assert "Has Ada another computer now?" in asked[0]


def class_with_a_listed_mistake(run: Run, tmp_path: Path, pack: Pack) -> None:
    """A class file of one learner who made the first mistake an author of the pack has listed."""
    problem = next(one for one in pack.problems if one.parts[0].mistakes and one.parts[0].mistakes[0].value)
    part = LocalLessons().make_variant(problem, 1).parts[0]
    one = answer(1, score=0.0, item=problem.name, skill=problem.skill, typed=part.mistakes[0].value, note="value")
    one = replace(one, pack=pack.id, version=pack.version, part=part.id)
    write(some_results(1, [one], name="Ada"), some_key(), tmp_path / "ada.results")
    run("class", "merge", "8b.class", "ada.results")


def test_the_author_is_quoted_in_the_class_report(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pack = pack_with_a_mistake()
    monkeypatch.setattr("lessons.client.LessonsClient", LocalLessons)
    monkeypatch.setattr("app.packs.library.Library.pack", lambda self, name, version="": pack)
    class_with_a_listed_mistake(run, tmp_path, pack)
    assert "You took " in run("class", "report", "8b.class")[1]
    assert "You took " not in run("class", "report", "8b.class", "--quick")[1]


@pytest.mark.slow
def test_the_author_of_a_real_pack_is_quoted_through_the_worker(run: Run, tmp_path: Path) -> None:
    class_with_a_listed_mistake(run, tmp_path, Library().pack("lemma.pre-algebra"))
    assert run("class", "report", "8b.class", "--csv", "tables")[0] == 0
    (row,) = rows(tmp_path / "tables" / "wrong-answers.csv")
    assert row["what its author says"]

"""`lemma data ...` as a person uses it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app import cli, paths
from app.learner.store import open_store
from tests.helpers.records import NOW, attempt


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder, with a record of two learners; the person stands somewhere else."""
    folder = tmp_path / "data"
    monkeypatch.setenv("LEMMA_DATA", str(folder))
    (tmp_path / "home").mkdir()
    monkeypatch.chdir(tmp_path / "home")
    store = open_store(folder, NOW).store
    for name, count in (("Ada", 3), ("Ünal", 1)):
        learner = store.add_profile(name, NOW)
        for number in range(count):
            store.record(learner.id, attempt(number, typed=f"{name} typed this"))
    store.close()
    return folder


def lemma(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = cli.run(["data", *arguments])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def answer(monkeypatch: pytest.MonkeyPatch, *said: str) -> None:
    answers = iter(said)

    def read(_: str = "") -> str:
        try:
            return next(answers)
        except StopIteration:
            raise EOFError from None

    monkeypatch.setattr("builtins.input", read)
    monkeypatch.setattr("getpass.getpass", read)


def test_where_and_why(capsys, folder, tmp_path, monkeypatch) -> None:
    assert lemma(capsys, "where") == (0, f"{folder}\nLEMMA_DATA names it.\n", "")
    monkeypatch.delenv("LEMMA_DATA")
    code, out, _ = lemma(capsys, "use", str(tmp_path / "elsewhere"))
    assert code == 0
    assert str(tmp_path / "elsewhere") in out
    _, out, _ = lemma(capsys, "where")
    assert out.startswith(f"{tmp_path / 'elsewhere'}\nThe setting in")
    open_store(tmp_path / "elsewhere", NOW).store.close()
    _, out, _ = lemma(capsys, "use", "--default")
    assert "stays there" in out
    assert paths.data().name == "lemma"
    (tmp_path / "stick").mkdir()
    paths.use(tmp_path / "stick")
    (tmp_path / "stick").rmdir()
    code, _, err = lemma(capsys, "learners")
    assert code == 2
    assert "not there" in err
    assert lemma(capsys, "use", str(folder))[0] == 0, "the way out of it"


def test_learners_are_listed(capsys, folder) -> None:
    assert lemma(capsys, "learners")[1] == "Ada: 3 attempts since 2026-03-01\nÜnal: 1 attempt since 2026-03-01\n"
    rows = [json.loads(line) for line in lemma(capsys, "learners", "--json")[1].splitlines()]
    assert [(row["name"], row["attempts"], row["pin"]) for row in rows] == [("Ada", 3, False), ("Ünal", 1, False)]


def test_one_learner_is_taken_to_another_machine(capsys, folder, tmp_path, monkeypatch) -> None:
    code, out, _ = lemma(capsys, "export", "ünal")
    assert code == 0
    (file,) = Path.cwd().iterdir()
    assert file.name.startswith("lemma-ünal-")
    assert "Ünal (1 attempt)" in out
    assert b"Ada" not in file.read_bytes()
    monkeypatch.setenv("LEMMA_DATA", str(tmp_path / "other"))
    code, out, _ = lemma(capsys, "import", str(file))
    assert (code, out) == (0, "Ünal, new here: 1 attempt taken in.\n")
    code, out, _ = lemma(capsys, "import", str(file))
    assert (code, out) == (0, "Ünal, here already: 0 attempts taken in (1 more were here already).\n")
    code, _, err = lemma(capsys, "import", str(folder / "lemma.db"))
    assert code == 2
    assert "no archive of Lemma" in err


def test_everybody_is_taken_along(capsys, folder, tmp_path) -> None:
    out = tmp_path / "all.zip"
    assert "Ada (3 attempts), Ünal (1 attempt)" in lemma(capsys, "export", "-o", str(out))[1]
    before = out.read_bytes()
    code, _, err = lemma(capsys, "export", "nobody", "-o", str(out))
    assert code == 2
    assert "no learner called nobody" in err
    code, _, err = lemma(capsys, "export", "Ada", "-o", str(out))
    assert code == 2
    assert "is there already" in err
    assert out.read_bytes() == before
    assert lemma(capsys, "export", "Ada", "-o", str(out), "--replace")[0] == 0
    assert out.read_bytes() != before


def test_erasing_asks_for_the_name(capsys, folder, monkeypatch) -> None:
    lemma(capsys, "backup")
    for said in ((), ("yes",), ("Ünal",)):
        answer(monkeypatch, *said)
        code, out, err = lemma(capsys, "erase", "Ada")
        assert code == 2
        assert "othing was changed" in err
        assert "3 attempts" in out
    assert "Ada" in lemma(capsys, "learners")[1]
    answer(monkeypatch, "ada")
    code, out, _ = lemma(capsys, "erase", "Ada")
    assert (code, out.splitlines()[-1]) == (0, "Ada was erased.")
    assert lemma(capsys, "learners")[1].startswith("Ünal")
    assert b"Ada typed" not in b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    assert lemma(capsys, "erase", "Ünal", "--yes")[0] == 0
    assert "no learner yet" in lemma(capsys, "learners")[1]


def test_a_damaged_record_is_told_and_restored(capsys, folder, monkeypatch) -> None:
    lemma(capsys, "backup")
    (folder / "lemma.db").write_bytes(b"rubbish" * 1000)
    code, _, err = lemma(capsys, "learners")
    assert code == 2
    assert "damaged; nothing was changed" in err
    assert "2 learners, 4 attempts" in err
    assert "lemma data restore" in err
    assert lemma(capsys, "restore", "7", "--yes")[0] == 2
    answer(monkeypatch, "no")
    assert lemma(capsys, "restore")[0] == 2
    answer(monkeypatch, "yes")
    code, out, _ = lemma(capsys, "restore")
    assert code == 0
    assert "has taken its place" in out
    assert "lemma-set-aside-" in out
    assert "Ada: 3 attempts" in lemma(capsys, "learners")[1]


def test_backups_are_listed_with_what_is_in_them(capsys, folder) -> None:
    lemma(capsys, "backup")
    (folder / "backups" / "lemma-20200101T000000Z.db").write_bytes(b"x" * 100)
    lines = lemma(capsys, "backups")[1].splitlines()
    assert "(2 learners, 4 attempts)" in lines[0]
    assert "(damaged)" in lines[1]
    rows = [json.loads(line) for line in lemma(capsys, "backups", "--json")[1].splitlines()]
    assert [row["good"] for row in rows] == [True, False]


def test_a_new_record_can_be_begun(capsys, folder) -> None:
    code, out, _ = lemma(capsys, "restore", "--new", "--yes")
    assert code == 0
    assert "no learner yet" in lemma(capsys, "learners")[1]
    (aside,) = folder.glob("lemma-set-aside-*.db")
    assert lemma(capsys, "restore", str(aside), "--yes")[0] == 0
    assert "Ada: 3 attempts" in lemma(capsys, "learners")[1]
    assert out


def test_a_pin_is_asked_for_twice_and_said_to_be_no_encryption(capsys, folder, monkeypatch) -> None:
    answer(monkeypatch, "4711", "4712")
    assert lemma(capsys, "pin", "Ada")[0] == 2
    answer(monkeypatch, "4711", "4711")
    code, out, _ = lemma(capsys, "pin", "Ada")
    assert code == 0
    assert "encrypts nothing" in out
    assert "Ada: 3 attempts since 2026-03-01, PIN" in lemma(capsys, "learners")[1]
    answer(monkeypatch, "", "")
    lemma(capsys, "pin", "Ada")
    assert "PIN" not in lemma(capsys, "learners")[1]


@pytest.mark.parametrize("last", ["Ada", "Ünal"])
def test_what_the_erased_typed_last_is_taken_out_of_the_settings(capsys, folder, tmp_path, monkeypatch, last) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    store = open_store(folder, NOW).store
    ids = {one.name: one.id for one in store.profiles()}
    store.close()
    settings = paths.config() / "window.ini"
    settings.parent.mkdir(parents=True)
    hers = f'draft-{ids["Ada"]}="Solve for Ada\\nplease"\n'
    text = f"[ask]\ndraft=x\n{hers}way=hints\n\n[learner]\nid={ids[last]}\n\n[view]\nzoom=120\n"
    settings.write_bytes(text.encode())
    assert lemma(capsys, "erase", "Ada", "--yes")[0] == 0
    left = settings.read_text(encoding="utf-8")
    if last == "Ada":
        assert left == "[ask]\nway=hints\n\n[learner]\n\n[view]\nzoom=120\n"
    else:
        assert left == text.replace(hers, ""), "the rest is another learner's"

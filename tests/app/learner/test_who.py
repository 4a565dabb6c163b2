"""Who is learning, in the terminal: one rule for names, and a PIN nobody is there to type is a sentence."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from app import cli
from app.learner.store import open_store
from app.learner.who import opened_learner
from engine.errors import LemmaError
from lessons.making import new_pack
from tests.helpers.records import NOW


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A record with a learner who has a PIN, and nobody at the keyboard."""
    monkeypatch.setenv("LEMMA_DATA", str(tmp_path / "data"))
    store = open_store(tmp_path / "data", NOW).store
    store.add_profile("Ada", NOW, "4711")
    store.close()
    monkeypatch.setattr("getpass.getpass", _nobody)
    return tmp_path


def _nobody(prompt: str) -> str:
    raise EOFError


@pytest.mark.parametrize(
    "command",
    [
        ["practice", "--learner", "Ada"],
        ["quiz", "PACK", "first-quiz", "--learner", "Ada"],
        ["report", "--learner", "Ada"],
        ["results", "export", "out", "--learner", "Ada"],
        ["data", "pin", "Ada"],
        ["pack", "key", "key.pem"],
    ],
    ids=" ".join,
)
def test_a_pin_nobody_is_there_to_type_is_a_sentence(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    monkeypatch.chdir(folder)
    new_pack(folder / "speed", "example.speed", "Speed", "en")
    assert cli.run([str(folder / "speed") if one == "PACK" else one for one in command]) == 2
    assert capsys.readouterr().err.startswith("lemma: Nobody was there to type")


def test_the_end_of_what_is_typed_is_a_sentence_wherever_it_comes(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("app.learner.data.commands.run_learners", lambda options: input("? "))
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert cli.run(["data", "learners"]) == 2
    assert "Nobody was there" in capsys.readouterr().err


def test_a_folder_that_may_not_be_entered_is_a_sentence_whatever_is_done_with_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refused(options: object) -> int:
        raise PermissionError(13, "Permission denied", "/mnt/data")

    monkeypatch.setattr("app.learner.data.commands.run_where", refused)
    assert cli.run(["data", "where"]) == 2
    assert capsys.readouterr().err == "lemma: /mnt/data: Permission denied.\n"


def test_a_learner_is_found_by_name_whatever_its_case_by_id_or_as_the_only_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("getpass.getpass", lambda prompt: "4711")
    with opened_learner("ada") as (_, profile):
        ada = profile.id
    for name in ("ADA", "  Ada ", ada, ""):
        for new in (False, True):
            if name or not new:
                with opened_learner(name, new=new) as (store, profile):
                    assert (profile.id, len(store.profiles())) == (ada, 1)
    with opened_learner("Bo", new=True) as (store, profile):
        assert [one.name for one in store.profiles()] == ["Ada", "Bo"]
    for name, said in (("", "Several learners"), ("Cy", "no learner called Cy")):
        with pytest.raises(LemmaError, match=said), opened_learner(name):
            pass
    monkeypatch.setattr("getpass.getpass", lambda prompt: "1")
    with pytest.raises(LemmaError, match="not the PIN"), opened_learner("Ada", new=True):
        pass

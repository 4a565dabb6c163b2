"""What `lemma data ...` does.

Who can use these commands can use the files: a PIN is not asked for here, for it could be got round anyway.
"""

from __future__ import annotations

import argparse
import json
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from app import paths
from app.asking import ask_hidden
from app.learner.data.archive import Archive
from app.learner.data.exporting import export
from app.learner.data.salvaging import recover, told_of
from app.learner.data.traces import remove_traces
from app.learner.store import NAME
from app.learner.store.backups import backups
from app.learner.store.restoring import look_into
from app.learner.who import learner as learner_of
from app.learner.who import opened
from engine.errors import LemmaError


def run_where(options: argparse.Namespace) -> int:
    found = paths.where()
    print(found.folder)
    print(found.why)
    if found.notice:
        print(found.notice)
    return 0


def run_use(options: argparse.Namespace) -> int:
    before = paths.where().folder if options.default else _folder_now()
    paths.use(None if options.default else options.folder)
    found = paths.where()
    print(f"From now on everything is kept in {found.folder}. {found.why}")
    if before is not None and before != found.folder and (before / NAME).exists():
        print(f"What is in {before} stays there; `lemma data export` and `lemma data import` bring it over.")
    return 0


def _folder_now() -> Path | None:
    try:
        return paths.where().folder
    except LemmaError:  # the folder of the setting is not there: that is why another one is chosen
        return None


def run_learners(options: argparse.Namespace) -> int:
    with opened() as store:
        if not store.profiles() and not options.json:
            print("There is no learner yet; `lemma practice` makes one.")
        for learner in store.profiles():
            count = store.count(learner.id)
            if options.json:
                row = {"id": learner.id, "name": learner.name, "created": learner.created.isoformat()}
                print(json.dumps({**row, "pin": learner.has_pin, "attempts": count}, ensure_ascii=False))
            else:
                print(f"{learner.name}: {_attempts(count)} since {learner.created:%Y-%m-%d}{', PIN' * learner.has_pin}")
    return 0


def run_export(options: argparse.Namespace) -> int:
    now = datetime.now(UTC)
    with opened() as store:
        learners = [learner_of(store, options.learner)] if options.learner else store.profiles()
        if not learners:
            raise LemmaError("There is no learner yet.")
        who = learners[0].name if options.learner else "everybody"
        out = options.output or Path(f"lemma-{_plain(who)}-{now:%Y-%m-%d}.zip")
        if out.exists() and not options.replace:
            raise LemmaError(f"{out} is there already.", "Name another file with -o, or add --replace.")
        export(store, learners, out, now, metadata.version("lemma-tutor"))
        print(f"{out}: {', '.join(f'{one.name} ({_attempts(store.count(one.id))})' for one in learners)}")
    return 0


def run_import(options: argparse.Namespace) -> int:
    with Archive(options.file) as archive:
        archive.check()
        with opened() as store:
            for merged in store.merge(archive.incoming(one) for one in archive.learners):
                print(f"{told_of(merged)}.")
    return 0


def run_erase(options: argparse.Namespace) -> int:
    with opened() as store:
        learner = learner_of(store, options.learner)
        if not options.yes:
            talks = len(store.conversations(learner.id))
            print(f"{learner.name}: {_attempts(store.count(learner.id))}, {talks} conversation{_s(talks)}.")
            print("All of it is erased, here and in every backup. It cannot be undone.")
            print("Archives and files of results that were made of it are elsewhere, and stay as they are.")
            print("To keep a copy, say no and use `lemma data export` first.")
            _confirm("Type the learner's name to erase it: ", learner.name)
        left = store.erase(learner.id)
    print(f"{learner.name} was erased.")
    for file in remove_traces(learner.id):
        print(f"{file} could not be changed; it may hold what {learner.name} typed last.")
    for file in left:
        print(f"{file} is damaged and was left as it is; it may still hold something. Remove it yourself.")
    return 0


def run_pin(options: argparse.Namespace) -> int:
    with opened() as store:
        learner = learner_of(store, options.learner)
        print(
            "A PIN keeps others from practising under your name. It encrypts nothing: who can read the files can read"
        )
        print("the record, and can set another PIN with this command.")
        pin = ask_hidden("New PIN (empty: none): ")
        if pin != ask_hidden("Once more: "):
            raise LemmaError("The two are not the same; nothing was changed.")
        store.set_pin(learner.id, pin)
        print(f"{learner.name} has {'a new' if pin else 'no'} PIN now.")
    return 0


def run_backup(options: argparse.Namespace) -> int:
    with opened() as store:
        print(store.back_up(datetime.now(UTC)))
    return 0


def run_backups(options: argparse.Namespace) -> int:
    path = paths.data() / NAME
    for number, (at, file) in enumerate(backups(path), 1):
        found = look_into(at, file)
        if options.json:
            row = {"number": number, "file": str(file), "at": at.isoformat(), "good": found is not None}
            counts = {"learners": found.learners, "attempts": found.attempts} if found is not None else {}
            print(json.dumps({**row, **counts}))
        else:
            print(f"{number:>3}  {found or f'{at:%Y-%m-%d %H:%M} UTC (damaged)'}  {file.name}")
    return 0


def run_restore(options: argparse.Namespace) -> int:
    path = paths.data() / NAME
    now = datetime.now(UTC)
    copy = None if options.new else _backup(path, options.backup)
    if not options.yes:
        print(f"{path} is set aside, and {copy or 'an empty record'} takes its place.")
        _confirm("Type yes to go on: ", "yes")
    for sentence in recover(path, copy, now):
        print(sentence)
    return 0


def _backup(path: Path, named: str) -> Path:
    """The file of a backup, by its number in the list or its name. Raises LemmaError."""
    found = backups(path)
    if named.isdecimal():
        if not 1 <= int(named) <= len(found):
            raise LemmaError(f"There is no backup {named}.", "`lemma data backups` lists them.")
        return found[int(named) - 1][1]
    return next((file for _, file in found if file.name == named), Path(named))


def _confirm(question: str, expected: str) -> None:
    """Raises LemmaError unless `expected` is typed."""
    try:
        said = input(question)
    except EOFError:
        raise LemmaError("Nobody was there to say yes; nothing was changed.", "Add --yes in scripts.") from None
    if " ".join(said.split()).casefold() != expected.casefold():
        raise LemmaError("Nothing was changed.")


def _plain(name: str) -> str:
    """A name as a part of the name of a file."""
    return "".join(c if c.isalnum() else "-" for c in name.lower()).strip("-") or "learner"


def _attempts(count: int) -> str:
    return f"{count:,} attempt{_s(count)}"


def _s(count: int) -> str:
    return "s" * (count != 1)

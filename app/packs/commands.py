"""The `lemma pack` commands: from an empty folder to a signed pack, and taking packs in.

Every command ends with 0, with 1 where something was found wrong or declined, with 2 for an error told in a sentence.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from importlib import resources
from pathlib import Path

from app.asking import ask_hidden
from app.packs.library import Library, Origin
from engine.errors import LemmaError
from lessons import codec
from lessons.build import build, file_name, manifest_for, open_contents, sign, signer, verified
from lessons.checking.pack import Progress, check_pack
from lessons.contents import Contents
from lessons.findings import Finding, PackError, Severity
from lessons.folder import FolderContents
from lessons.signing import PassphraseError, PrivateKey, create_key, fingerprint, load_key
from lessons.store import Outcome
from lessons.trust import Question, label

SHOW_AFTER = 1.0  # seconds before progress is worth a line


# --- making -------------------------------------------------------------------------------------------------


def run_new(options: argparse.Namespace) -> int:
    from lessons.making import new_pack, pack_from

    name = options.folder.resolve().name
    title = options.title or name.replace("-", " ").capitalize()
    if options.source is None:
        new_pack(options.folder, options.id, title, options.language)
        print(f"{options.folder} is a small pack to start from.")
    else:
        brought = pack_from(options.source, options.folder, options.id, title, options.language)
        print(f"{len(brought.questions)} questions are in {options.folder}.")
        _left_out([str(one) for one in brought.left_out])
    print(f"Look at it: lemma pack preview {options.folder}")
    print(f"Check it:   lemma pack check {options.folder}")
    return 0


def _left_out(lines: Sequence[str]) -> None:
    if lines:
        print(f"Not taken over ({len(lines)}):")
        for line in lines:
            print(f"  {line}")


def run_sheet(options: argparse.Namespace) -> int:
    from engine.files import whole_or_nothing
    from lessons.exchange.sheet import template

    if options.file.exists():
        raise LemmaError(f"{options.file} is already there.", "Choose another name.")
    with whole_or_nothing(options.file) as part:
        part.write_bytes(template().encode("utf-8-sig"))
    print(f"{options.file} has the columns and three examples. When it is filled:")
    print(f"lemma pack new FOLDER --from {options.file}")
    return 0


def run_format(options: argparse.Namespace) -> int:
    """Prints FORMAT.md."""
    print((resources.files("lessons") / "FORMAT.md").read_text(encoding="utf-8"))
    return 0


# --- checking -----------------------------------------------------------------------------------------------


class _Bar:
    """One line of progress with an estimate, where a person is looking."""

    def __init__(self) -> None:
        self._start = time.monotonic()
        self._shown = False

    def __call__(self, progress: Progress) -> None:
        passed = time.monotonic() - self._start
        if not sys.stderr.isatty() or passed < SHOW_AFTER:
            return
        left = passed / progress.done * (progress.total - progress.done)
        self._shown = True
        line = f"\r{progress.done} of {progress.total} problems checked, about {left:.0f} s left"
        print(line, end="\033[K", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Clears the line."""
        if self._shown:
            print("\r", end="\033[K", file=sys.stderr, flush=True)


def _checked(contents: Contents, seeds: int, jobs: int = 2) -> list[Finding]:
    bar = _Bar()
    try:
        return check_pack(contents, seeds=seeds, workers=jobs, report=bar, elsewhere=Library().elsewhere())[1]
    finally:
        bar.end()


def _print(findings: Sequence[Finding]) -> None:
    """The findings, as an author reads them: place, sentence, what to do."""
    for finding in findings:
        print(f"{finding.severity}: {finding.place}")
        print(f"    {finding.message}")
        if finding.hint:
            print(f"    {finding.hint}")


def run_check(options: argparse.Namespace) -> int:
    findings = _found(options.pack, options.seeds, options.jobs)
    if options.json:
        for finding in findings:
            print(json.dumps(codec.to_json(finding), ensure_ascii=False))
    else:
        _print(findings)
        print(_summary(findings))
    return int(any(finding.severity is Severity.ERROR for finding in findings))


def _found(path: Path, seeds: int, jobs: int) -> list[Finding]:
    """Everything wrong with a pack: with the names and sizes of its files, its build and signature, its contents."""
    try:
        if path.is_dir():
            with FolderContents(path, tolerant=True) as folder:
                return [*folder.findings, *_checked(folder, seeds, jobs)]
        with open_contents(path) as contents:
            signer(contents, verified(contents))
            return _checked(contents, seeds, jobs)
    except PackError as error:
        return list(error.findings)


def _summary(findings: Sequence[Finding]) -> str:
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    warnings = len(findings) - errors
    if not findings:
        return "Nothing is wrong with this pack."
    words = [f"{count} {word}{'s' if count != 1 else ''}" for count, word in ((errors, "error"), (warnings, "warning"))]
    return f"{words[0]}, {words[1]}." + ("" if errors else " It can be built and imported.")


def run_preview(options: argparse.Namespace) -> int:
    from app.display import has_display

    if not options.pack.exists():
        raise LemmaError(f"There is no {options.pack}.")
    if not has_display():
        raise LemmaError("There is no display to show it on.", "Try it in the terminal: lemma practice FOLDER")
    from app.ui.lessons.preview import run

    return run(options.pack)


# --- building and signing -----------------------------------------------------------------------------------


def run_build(options: argparse.Namespace) -> int:
    with open_contents(options.folder) as contents:
        findings = _checked(contents, options.seeds)
        errors = [finding for finding in findings if finding.severity is Severity.ERROR]
        if errors:
            _print(errors)
            print("It was not built.")
            return 1
        out = options.output or Path(file_name(manifest_for(contents)))
        manifest = build(contents, out)
    print(f"{out} ({out.stat().st_size / 1000:.0f} kB): {manifest.title} {manifest.version}.")
    return 0


def run_key(options: argparse.Namespace) -> int:
    phrase = "" if options.no_passphrase else _asked_twice()
    key = create_key(options.file, phrase)
    print(f"{options.file} holds your key. Keep it safe, and never hand it on.")
    print(f"Packs you sign show this number: {fingerprint(key.public)}")
    return 0


def _asked_twice() -> str:
    phrase = ask_hidden("A pass phrase for it (nothing for none): ")
    if phrase and ask_hidden("The same again: ") != phrase:
        raise LemmaError("The two were not the same.", "Try again.")
    return phrase


def run_sign(options: argparse.Namespace) -> int:
    if options.key is None:
        hint = f"Make one, once: lemma pack key my.key; then: lemma pack sign {options.pack} --key my.key"
        raise LemmaError("Signing needs your key file.", hint)
    manifest = sign(options.pack, _loaded(options.key))
    with open_contents(options.pack) as contents:
        key = signer(contents, manifest)
    print(f"{options.pack} is signed: {label(key or '')}")
    return 0


def _loaded(path: Path) -> PrivateKey:
    try:
        return load_key(path)
    except PassphraseError:
        return load_key(path, ask_hidden(f"The pass phrase of {path}: "))


# --- the packs that are there -------------------------------------------------------------------------------


def run_import(options: argparse.Namespace) -> int:
    def confirm(question: Question) -> bool:
        if options.yes:
            return True
        if not sys.stdin.isatty():
            print(f"{question.text} Nobody is there to ask; say --yes.", file=sys.stderr)
            return False
        try:
            return input(f"{question.text} [y/N] ").strip().lower() in ("y", "yes")
        except EOFError:
            return False

    library = Library()
    try:
        done = library.store.import_pack(
            options.file, check=lambda contents: _checked(contents, options.seeds), confirm=confirm
        )
    except PackError as error:
        _print(error.findings)
        print("It was not taken in; nothing was changed.")
        return 1
    for notice in library.store.notices:
        print(notice)
    _print(done.warnings)
    if done.outcome is Outcome.DECLINED:
        print("It was not taken in; nothing was changed.")
        return 1
    print(f"{done.title} {done.version}: {done.outcome}. {label(done.key)}")
    return 0


def run_list(options: argparse.Namespace) -> int:
    for entry in Library().entries():
        if options.json:
            print(json.dumps({**codec.to_json(entry)}, ensure_ascii=False))
        else:
            version = f" {entry.version}" if entry.version else ""
            print(f"{entry.id}{version}: {entry.title} ({entry.trust})")
    return 0


def run_remove(options: argparse.Namespace) -> int:
    library = Library()
    if any(entry.id == options.id and entry.origin is Origin.BUILT_IN for entry in library.entries()):
        raise LemmaError(f"{options.id} comes with Lemma and cannot be removed.")
    library.store.remove(options.id, forget=options.forget_key)
    print(f"{options.id} was removed. What was practised with it stays in the records.")
    return 0


def run_export(options: argparse.Namespace) -> int:
    from lessons.exchange.export import write_export

    library = Library()
    if options.to == "lesson":
        if any(entry.id == options.pack and entry.origin is Origin.BUILT_IN for entry in library.entries()):
            raise LemmaError(f"{options.pack} comes with Lemma; there is no need to hand it on.")
        print(f"{library.store.export(options.pack, options.output)} was written.")
        return 0
    pack, contents = library.find(options.pack)
    with contents:
        count, left = write_export(pack, contents, options.to, options.output, options.variants)
    print(f"{count} questions are in {options.output}.")
    _left_out([str(one) for one in left])
    return 0

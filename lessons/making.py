"""Makes the folder of a new pack: a small one to start from, or one out of questions of another program."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from contextlib import suppress
from importlib.resources import files as resource_files
from importlib.resources.abc import Traversable
from pathlib import Path

from engine.errors import LemmaError
from engine.files import whole_or_nothing
from lessons.build import PATTERNS
from lessons.exchange.gift import read_gift
from lessons.exchange.moodle_xml import read_moodle_xml
from lessons.exchange.oatutor import read_oatutor
from lessons.exchange.question import Brought
from lessons.exchange.sheet import read_sheet
from lessons.exchange.to_pack import pack_files, slug
from lessons.other_formats import HINT, LOOKED_AT, other_format

MAX_SOURCE = 50_000_000  # bytes of a file of questions
EXAMPLE_ID, EXAMPLE_TITLE = "example.my-pack", "My pack"


def new_pack(folder: Path, identity: str, title: str, language: str) -> None:
    """Writes the commented pack to start from into `folder`. Raises LemmaError where there is something already."""
    identity = identity or default_id(folder)
    _check_id(identity)
    found = _read(resource_files("lessons") / "skeleton")
    about = found["pack.toml"].decode()
    for old, new in ((EXAMPLE_ID, identity), (f'"{EXAMPLE_TITLE}"', _quoted(title)), ('"en"', _quoted(language))):
        about = about.replace(old, new, 1)
    write_folder(folder, {**found, "pack.toml": about.encode()})


def default_id(folder: Path) -> str:
    """The id of a pack that was given none: `example.` and the name of its folder."""
    return f"example.{slug(folder.resolve().name, 'pack')}"


def _check_id(identity: str) -> None:
    if not PATTERNS["id"].fullmatch(identity):
        raise LemmaError(
            f"{identity[:60]!r} is no id for a pack.",
            "Use lower-case letters, digits, hyphens and dots: my-school.optics",
        )


def _quoted(text: str) -> str:
    escaped = re.sub(r"[\x00-\x1f\x7f]", " ", text).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _read(folder: Traversable, above: str = "") -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for item in folder.iterdir():
        if item.is_dir():
            found |= _read(item, f"{above}{item.name}/")
        elif item.name.endswith((".toml", ".md")):
            found[f"{above}{item.name}"] = item.read_bytes()
    return found


def pack_from(source: Path, folder: Path, identity: str, title: str, language: str) -> Brought:
    """Writes a pack of the questions in `source` into `folder`, and gives what was (and was not) taken over.

    Moodle XML, GIFT and CSV are told apart by their ending and their beginning; a folder is taken for OATutor's. Raises
    LemmaError where it is none of these or holds nothing that can be used.
    """
    identity = identity or default_id(folder)
    _check_id(identity)
    _check_free(folder)
    brought = read_source(source)
    files = pack_files(brought, identity, title, language)
    if not any(name.startswith("problems/") for name in files):
        reasons = "; ".join(dict.fromkeys(one.why for one in brought.left_out[:20]))
        raise LemmaError(f"There is no question in {source.name} that can be taken over.", reasons)
    write_folder(folder, files)
    return brought


def read_source(source: Path) -> Brought:
    """The questions of another program's file or folder. Raises LemmaError where it cannot be read as one."""
    try:
        if source.is_dir():
            return read_oatutor(source)
        with source.open("rb") as file:
            data = file.read(MAX_SOURCE + 1)  # a pipe has no size
    except OSError as error:
        raise LemmaError(f"{source} cannot be read: {error.strerror or error}.") from None
    if len(data) > MAX_SOURCE:
        raise LemmaError(f"{source.name} is larger than {MAX_SOURCE // 1_000_000} MB.")
    if what := other_format(data[:LOOKED_AT]):
        raise LemmaError(f"{source.name} is {what}, and holds no questions that Lemma can read.", HINT)
    if source.suffix.lower() == ".xml" or data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith((b"<?xml", b"<quiz")):
        return read_moodle_xml(data)
    if source.suffix.lower() in (".csv", ".tsv"):
        return read_sheet(data)
    if source.suffix.lower() in (".gift", ".txt"):
        try:
            return read_gift(data.decode("utf-8-sig"))
        except UnicodeDecodeError:
            return read_gift(data.decode("cp1252", errors="replace"))
    raise LemmaError(
        f"{source.name} is not a file of questions that Lemma can read.",
        "It reads Moodle XML (.xml), GIFT (.gift, .txt), spreadsheets (.csv) and folders of OATutor.",
    )


def _check_free(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise LemmaError(f"{folder} is already there and not empty.", "Choose another name.")


def write_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Writes `files` below a new or empty `folder`, all or none.

    Raises LemmaError where it is neither, or cannot be written.
    """
    _check_free(folder)
    was_there = folder.exists()
    try:
        for name, content in sorted(files.items()):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with whole_or_nothing(path) as part:
                part.write_bytes(content)
    except BaseException as error:
        with suppress(OSError):
            for made in folder.iterdir():
                shutil.rmtree(made) if made.is_dir() else made.unlink()
            if not was_there:
                folder.rmdir()
        if isinstance(error, OSError):
            raise LemmaError(f"{folder} cannot be written: {error.strerror or error}.") from None
        raise

"""The index of the packs that were taken in: which versions are here, which is in use, whose key is remembered.

One JSON file, replaced in one step. It knows nothing of the archives beside it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from engine.errors import LemmaError
from engine.files import whole_or_nothing
from lessons.build import DIGEST, PATTERNS

FORMAT = 1
MAX_INDEX = 20_000_000  # bytes
MAX_TEXT = 1_000  # characters of a title, key or time


class DamagedIndex(Exception):
    """The file is no index; the text says why."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version that is here; `sha256` is that of its manifest, `imported` a time in UTC (ISO 8601)."""

    sha256: str
    imported: str
    title: str


@dataclass(frozen=True, slots=True)
class Record:
    """What is remembered of an id, also when no version of it is here any more.

    `key` is its first-seen key ("" while none was seen), `version` the one in use, or the last one in use.
    """

    key: str
    version: str
    versions: Mapping[str, Version] = field(default_factory=lambda: MappingProxyType({}))


Index = dict[str, Record]


def read_index(path: Path) -> Index:
    """The index in a file. Raises DamagedIndex; LemmaError where a newer Lemma wrote it or it cannot be read."""
    try:
        if path.stat().st_size > MAX_INDEX:
            raise DamagedIndex("it is too long")
        raw = path.read_bytes()
    except FileNotFoundError as error:
        raise DamagedIndex("it is missing") from error
    except OSError as error:
        raise LemmaError(f"{path}: cannot be read ({error.strerror or error}).") from error
    try:
        data = json.loads(raw.decode("utf-8"))
        form = data["format"]
        if isinstance(form, int) and form > FORMAT:
            raise LemmaError(f"{path} was written by a newer Lemma.", "Use that one, or another data folder.")
        if form != FORMAT:
            raise ValueError(form)
        return {_matched("id", name): _record(entry) for name, entry in data["packs"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedIndex("it cannot be read as one") from error


def write_index(path: Path, index: Index) -> None:
    """Replaces the index in one step. Raises LemmaError where it cannot be written; then the old one stays."""
    data = {"format": FORMAT, "packs": {name: _plain(record) for name, record in index.items()}}
    with whole_or_nothing(path) as part:
        part.write_text(json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _plain(record: Record) -> dict[str, Any]:
    versions = {number: asdict(version) for number, version in record.versions.items()}
    return {"key": record.key, "version": record.version, "versions": versions}


def _record(entry: Any) -> Record:
    versions = {
        _matched("version", number): Version(
            DIGEST.fullmatch(one["sha256"])[0],  # type: ignore[index]  # no match: TypeError, as for a wrong type
            _text(one["imported"]),
            _text(one["title"]),
        )
        for number, one in entry["versions"].items()
    }
    record = Record(_text(entry["key"]), _matched("version", entry["version"]), versions)
    if versions and record.version not in versions:
        raise ValueError(record.version)
    return record


def _matched(field: str, value: Any) -> str:
    if not isinstance(value, str) or not PATTERNS[field].fullmatch(value):
        raise ValueError(field)
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > MAX_TEXT:
        raise ValueError(value)
    return value

"""Whom to believe when a pack is to be taken in: pure rules over what is remembered of its id.

The first key seen for an id is remembered, also after the pack is removed. Nobody else can then bring a pack of that
id, signed or not, until the person forgets the key on purpose. Without any signature anything under a new id may come,
and is labelled. It knows neither files nor archives.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lessons import signing
from lessons.findings import Finding
from lessons.model import Place

OWN = "lemma"  # ids that are this, or begin with it and a dot, come with the program only


@dataclass(frozen=True, slots=True)
class Known:
    """What is remembered of an id: its key ("" while only unsigned ones came), the version in use (or last in use),
    and the SHA-256 of the manifest of every version that is here."""

    key: str = ""
    version: str = ""
    versions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A pack that would like to come in; `key` is "" if it is not signed."""

    id: str
    version: str
    sha256: str
    key: str


@dataclass(frozen=True, slots=True)
class Question:
    """What only the person can decide; yes takes the pack in. `code` is stable."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Decision:
    """At most one of the two is there: why the pack is refused, or what is to be asked first."""

    refused: Finding | None = None
    question: Question | None = None


def decide(new: Newcomer, known: Known | None) -> Decision:
    """Whether a pack may come in, given what is remembered of its id (None: nothing)."""
    if new.id == OWN or new.id.startswith(OWN + "."):
        return _refuse(
            "trust.reserved", f"Packs named {OWN}.* come with the program.", "Give the pack an id of its own."
        )
    if known is None:
        return Decision()
    if known.key and not new.key:
        message = f"{new.id} used to be signed by {signing.fingerprint(known.key)}; this pack is not signed."
        return _refuse("trust.unsigned", message, "Ask its author for the signed one.")
    if known.key and new.key != known.key:
        message = (
            f"{new.id} is known as signed by {signing.fingerprint(known.key)}; "
            f"this pack is signed by somebody else, {signing.fingerprint(new.key)}."
        )
        hint = "If its author told you of a new key, remove the pack and forget the old key first."
        return _refuse("trust.other_key", message, hint)
    same = known.versions.get(new.version)
    if same is not None and same != new.sha256:
        message = f"{new.id} {new.version} is here already, with other content."
        return _refuse("trust.same_version", message, "Its author has to raise the version; or remove yours first.")
    if known.version and numbers(new.version) < numbers(known.version):
        text = f"{new.id} {new.version} is older than {known.version}, which you had. Go back to the older one?"
        return Decision(question=Question("trust.downgrade", text))
    return Decision()


def numbers(version: str) -> tuple[int, ...]:
    """A version as numbers, to compare."""
    return tuple(int(part) for part in version.split("."))


def label(key: str) -> str:
    """What is said of a pack's origin wherever it is shown."""
    if not key:
        return "Not signed: nobody can tell who wrote it, or whether it was changed."
    return f"Signed by the key {signing.fingerprint(key)}."


def _refuse(code: str, message: str, hint: str) -> Decision:
    return Decision(refused=Finding(Place("pack.toml"), code, message, hint))

"""From a folder to the one file to hand on, and the proof that nothing was changed on the way.

The manifest is the author's `pack.toml` with a table `[files]` behind it: the SHA-256 of every other file. It names the
whole pack, so a signature over it signs everything. The archive is written in one way only: the same files give the
same bytes (as long as zlib packs alike). It knows nothing of what the files mean.
"""

from __future__ import annotations

import hashlib
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.files import whole_or_nothing
from lessons import signing
from lessons.archive import MAX_RATIO, ArchiveContents
from lessons.contents import Contents, is_picture
from lessons.file_names import MANIFEST, SIGNATURE, is_reserved
from lessons.findings import Finding, PackError
from lessons.folder import FolderContents
from lessons.model import Place
from lessons.reading.schemas import schema
from lessons.reading.tables import read_table

NOTE = "# Written by `lemma pack build`: the SHA-256 of every file."
FILES_TABLE = re.compile(rb"^\[files\][ \t]*\r?$", re.MULTILINE)
EPOCH = (1980, 1, 1, 0, 0, 0)  # the first date a zip file can have
ORDINARY_FILE = 0o100644 << 16


@dataclass(frozen=True, slots=True)
class Manifest:
    """What `pack.toml` says of the pack as a file; `raw` are its exact bytes, `files` the SHA-256 by name."""

    id: str
    version: str
    title: str
    raw: bytes
    files: Mapping[str, str]

    @property
    def sha256(self) -> str:
        """Names the content of the pack: two packs with the same have the same files."""
        return hashlib.sha256(self.raw).hexdigest()


def open_contents(path: Path) -> ArchiveContents | FolderContents:
    """The contents of a pack, whether `path` is its folder or its archive. Raises PackError."""
    return FolderContents(path) if path.is_dir() else ArchiveContents(path)


def manifest_for(contents: Contents) -> Manifest:
    """The manifest a build of these files gets. Raises PackError where `pack.toml` is not fit for it."""
    raw = contents.read(MANIFEST)
    table = _table(raw)
    author = raw
    if "files" in table:
        # Left from an earlier build: everything from the last such line on.
        cuts = [match.start() for match in FILES_TABLE.finditer(raw)]
        author = raw[: cuts[-1]].rstrip(b"\r\n").removesuffix(NOTE.encode()) if cuts else raw
        rest = {key: value for key, value in table.items() if key != "files"}
        if not cuts or _table(author) != rest:
            message = "The table [files] does not stand at the end, as `lemma pack build` writes it."
            raise _refused("manifest.files", message, "Take it out; it is written anew.")
    files = {name: hashlib.sha256(contents.read(name)).hexdigest() for name in _listed(contents)}
    lines = [f'"{name}" = "{digest}"' for name, digest in files.items()]
    text = author.rstrip(b"\r\n") + "\n".join(["\n", NOTE, "[files]", *lines, ""]).encode()
    return _manifest(text)


def verified(contents: Contents) -> Manifest:
    """The manifest of a built pack once every file has been found to be the one it lists, and none besides.

    Raises PackError with everything that does not agree. Reads every file once.
    """
    manifest = _manifest(contents.read(MANIFEST))
    if not manifest.files:
        raise _refused("manifest.no_files", "This pack was not built.", "Build it with `lemma pack build`.")
    listed, there = set(manifest.files), set(_listed(contents))
    findings = [
        Finding(Place(name), "manifest.missing", "This file is listed in pack.toml, but not there.")
        for name in sorted(listed - there)
    ]
    findings += [
        Finding(Place(name), "manifest.unlisted", "This file is not listed in pack.toml.")
        for name in sorted(there - listed)
    ]
    for name in sorted(listed & there):
        try:
            if hashlib.sha256(contents.read(name)).hexdigest() != manifest.files[name]:
                findings.append(Finding(Place(name), "manifest.changed", "This file was changed after the build."))
        except PackError as error:
            findings += error.findings
    if findings:
        raise PackError(findings)
    return manifest


def signer(contents: Contents, manifest: Manifest) -> str | None:
    """The public key that signed the manifest, None if it is not signed. Raises PackError on a bad signature."""
    if SIGNATURE not in contents.names():
        return None
    return signing.verify(manifest.raw, contents.read(SIGNATURE))


def build(contents: Contents, out: Path) -> Manifest:
    """Writes the archive of a pack to `out`, whole or not at all; a signature in it must be of this very state.

    Raises PackError, and LemmaError where it cannot be written. Whether the pack is any good is for others to check.
    """
    manifest = manifest_for(contents)
    try:
        key = signer(contents, manifest)
    except PackError as error:
        finding = Finding(
            Place(SIGNATURE),
            "signature.stale",
            "The signature is not of these files; they were changed since.",
            "Sign again with `lemma pack sign`, or remove pack.sig.",
        )
        raise PackError([finding]) from error
    with whole_or_nothing(out) as part:
        _pack(contents, manifest, contents.read(SIGNATURE) if key else None, part)
    return manifest


def sign(path: Path, key: signing.PrivateKey) -> Manifest:
    """Signs a pack: adds `pack.sig` to the folder, or to the archive, at `path`. Raises PackError, LemmaError."""
    with open_contents(path) as contents:
        if isinstance(contents, FolderContents):
            manifest = manifest_for(contents)
            with whole_or_nothing(path / SIGNATURE) as part:
                part.write_bytes(key.sign(manifest.raw))
            return manifest
        manifest = verified(contents)
        with whole_or_nothing(path) as part:
            _pack(contents, manifest, key.sign(manifest.raw), part)
            contents.close()  # before its file is replaced, which Windows refuses while it is open
    return manifest


def file_name(manifest: Manifest) -> str:
    """What the archive is called: `id-version.lesson`."""
    return f"{manifest.id}-{manifest.version}.lesson"


def _pack(contents: Contents, manifest: Manifest, signature: bytes | None, out: Path) -> None:
    """The archive, in the one way it is written: manifest, signature, the other files as the manifest lists them."""
    with zipfile.ZipFile(out, "w", allowZip64=False) as archive:
        _add(archive, MANIFEST, manifest.raw)
        if signature is not None:
            _add(archive, SIGNATURE, signature)
        for name in manifest.files:
            data = contents.read(name)
            if hashlib.sha256(data).hexdigest() != manifest.files[name]:
                finding = Finding(
                    Place(name), "manifest.changed", "This file was changed at this moment.", "Try again."
                )
                raise PackError([finding])
            _add(archive, name, data)


def _add(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    info = zipfile.ZipInfo(name, EPOCH)
    info.create_system = 3  # wherever it is built
    info.external_attr = ORDINARY_FILE
    # Pictures are packed already; and what would be packed too tightly could not be read again.
    tight = is_picture(name) or len(data) > MAX_RATIO * len(zlib.compress(data, 9))
    info.compress_type = zipfile.ZIP_STORED if tight else zipfile.ZIP_DEFLATED
    archive.writestr(info, data, compresslevel=9)


def _listed(contents: Contents) -> list[str]:
    """The files a manifest lists: all but itself and its signature, in order."""
    return sorted(name for name in contents.names() if name not in (MANIFEST, SIGNATURE))


def _table(raw: bytes) -> dict[str, Any]:
    table, findings = read_table(MANIFEST, raw)
    if table is None or findings:
        raise PackError(findings)
    return table.data


def _manifest(raw: bytes) -> Manifest:
    """The manifest in these bytes, as far as identity and files go. Raises PackError."""
    table = _table(raw)
    identity = {}
    for field, pattern in PATTERNS.items():
        value = table.get(field)
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise _refused(f"manifest.{field}", f"{field} is missing, or is not what FORMAT.md asks for.", field=field)
        identity[field] = value
    if is_reserved(identity["id"]):
        raise _refused("manifest.id", "Windows keeps this name for itself; choose another id.", field="id")
    files, title = table.get("files", {}), table.get("title")
    good = isinstance(files, dict) and all(
        isinstance(digest, str) and DIGEST.fullmatch(digest) for digest in files.values()
    )
    if not good:
        raise _refused("manifest.files", "The table [files] does not hold checksums.", "Build the pack again.")
    return Manifest(identity["id"], identity["version"], title if isinstance(title, str) else "", raw, files)


def _refused(code: str, message: str, hint: str = "", *, field: str = "") -> PackError:
    return PackError([Finding(Place(MANIFEST, field=field), code, message, hint)])


# What ids, versions and checksums look like is said in the schemas. Matched whole: `$` alone lets a line break pass.
PATTERNS = {
    "id": re.compile(schema("common")["$defs"]["pack_id"]["pattern"]),
    "version": re.compile(schema("pack")["properties"]["version"]["pattern"]),
}
DIGEST = re.compile("[0-9a-f]{64}")

"""Who wrote a pack: Ed25519 signatures over its manifest, and the files a teacher's key is kept in.

A signature says that whoever holds this key signed exactly this manifest, nothing about who that is; the fingerprint is
for comparing over the telephone. It is thirty decimal digits, as messengers show it: about 100 bits, in every language,
read out by every screen reader, with no words to translate. It knows nothing of archives or of whom to trust.
"""

from __future__ import annotations

import base64
import hashlib
import os
import re
import unicodedata
from pathlib import Path

from nacl import encoding, exceptions, pwhash, secret, signing, utils

from engine.errors import LemmaError
from engine.files import not_written, sync_folder
from lessons.file_names import SIGNATURE
from lessons.findings import Finding, PackError
from lessons.model import Place

# What is signed begins with this, so that a signature means nothing anywhere else.
CONTEXT = b"lemma pack manifest, version 1\n"

SIGNATURE_FORM = re.compile(
    rb"lemma pack signature 1\nkey: ([A-Za-z0-9+/]{43}=)\nsignature: ([A-Za-z0-9+/]{86}==)\n", re.ASCII
)
KEY_FORM = re.compile(
    rb"lemma private key 1\r?\n"
    rb"(?:key: ([A-Za-z0-9+/]{43}=)|salt: ([A-Za-z0-9+/]{22}==)\r?\nsealed: ([A-Za-z0-9+/]{96}))\s*",
    re.ASCII,
)
MAX_KEY_FILE = 1_000  # bytes

# Argon2id at libsodium's "moderate": 256 MiB and about a second a guess. Part of version 1 of the key file.
OPERATIONS = pwhash.argon2id.OPSLIMIT_MODERATE
MEMORY = pwhash.argon2id.MEMLIMIT_MODERATE


class PassphraseError(LemmaError):
    """The key file needs its pass phrase, or was given a wrong one."""


class PrivateKey:
    """A key to sign with; `public` is its public half (base64), by which others know it."""

    def __init__(self, seed: bytes) -> None:
        self._key = signing.SigningKey(seed)
        self.public = self._key.verify_key.encode(encoding.Base64Encoder).decode("ascii")

    def sign(self, manifest: bytes) -> bytes:
        """The text of `pack.sig` for these bytes of a manifest."""
        signature = base64.b64encode(self._key.sign(CONTEXT + manifest).signature).decode("ascii")
        return f"lemma pack signature 1\nkey: {self.public}\nsignature: {signature}\n".encode("ascii")

    def signature(self, context: bytes, message: bytes) -> bytes:
        """The bare signature of another kind of message; `context` is what signatures of that kind begin with."""
        assert context != CONTEXT, "a pack is signed with `sign`"
        return self._key.sign(context + message).signature


def holds(public: str, context: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the holder of the key `public` (base64) made this signature with `PrivateKey.signature`."""
    try:
        signing.VerifyKey(base64.b64decode(public, validate=True)).verify(context + message, signature)
    except (exceptions.BadSignatureError, exceptions.CryptoError, ValueError):
        return False
    return True


def verify(manifest: bytes, signature: bytes) -> str:
    """The public key (base64) whose holder signed this manifest. Raises PackError if the signature does not hold."""
    match = SIGNATURE_FORM.fullmatch(signature)
    if match is None or any(base64.b64encode(base64.b64decode(part)) != part for part in match.groups()):
        raise _bad("signature.form", "This is not a signature as `lemma pack sign` writes it.")
    key, proof = (base64.b64decode(part) for part in match.groups())
    try:
        signing.VerifyKey(key).verify(CONTEXT + manifest, proof)
    except (exceptions.BadSignatureError, exceptions.CryptoError, ValueError) as error:
        raise _bad("signature.wrong", "The signature does not belong to this pack, or the pack was changed.") from error
    return match[1].decode("ascii")


def fingerprint(public: str) -> str:
    """Six groups of five digits for a public key: `48213 09921 ...`."""
    digest = hashlib.sha256(b"lemma key fingerprint, version 1\n" + base64.b64decode(public)).digest()
    digits = f"{int.from_bytes(digest, 'big') % 10**30:030d}"
    return " ".join(digits[at : at + 5] for at in range(0, 30, 5))


def create_key(path: Path, passphrase: str = "") -> PrivateKey:
    """Makes a new key and keeps it in a new file that only its owner may read, sealed if there is a pass phrase.

    Raises LemmaError where the file is there already or cannot be written.
    """
    seed = bytes(signing.SigningKey.generate())
    lines = ["lemma private key 1"]
    if passphrase:
        salt = utils.random(pwhash.argon2id.SALTBYTES)
        sealed = secret.SecretBox(_stretched(passphrase, salt)).encrypt(seed)
        lines += [f"salt: {base64.b64encode(salt).decode()}", f"sealed: {base64.b64encode(sealed).decode()}"]
    else:
        lines.append(f"key: {base64.b64encode(seed).decode()}")
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise LemmaError(f"{path} is already there; keys are never overwritten.", "Choose another name.") from error
    except OSError as error:
        raise not_written(path, error) from error
    try:
        with os.fdopen(descriptor, "w", encoding="ascii", newline="\n") as file:
            file.write("\n".join([*lines, ""]))
            file.flush()
            os.fsync(file.fileno())
        sync_folder(path.parent)
    except OSError as error:
        path.unlink(missing_ok=True)
        raise not_written(path, error) from error
    return PrivateKey(seed)


def load_key(path: Path, passphrase: str = "") -> PrivateKey:
    """The key in a file. Raises PassphraseError where it needs another pass phrase, LemmaError if it is no key file."""
    try:
        with path.open("rb") as file:
            text = file.read(MAX_KEY_FILE + 1)
    except OSError as error:
        raise LemmaError(f"{path}: cannot be read ({error.strerror or error}).") from error
    match = KEY_FORM.fullmatch(text)
    if len(text) > MAX_KEY_FILE or match is None:
        raise LemmaError(f"{path} is not a private key of Lemma.", "Make one with `lemma pack key`.")
    plain, salt, sealed = (base64.b64decode(part) if part else b"" for part in match.groups())
    if not sealed:
        return PrivateKey(plain)
    if not passphrase:
        raise PassphraseError(f"{path} is sealed with a pass phrase.")
    try:
        return PrivateKey(secret.SecretBox(_stretched(passphrase, salt)).decrypt(sealed))
    except exceptions.CryptoError as error:
        raise PassphraseError(f"This is not the pass phrase of {path}, or the file is damaged.") from error


def _stretched(passphrase: str, salt: bytes) -> bytes:
    """The key of the seal; the same pass phrase typed on another system gives the same bytes."""
    typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8")
    try:
        return pwhash.argon2id.kdf(secret.SecretBox.KEY_SIZE, typed, salt, opslimit=OPERATIONS, memlimit=MEMORY)
    except exceptions.RuntimeError as error:
        message = f"The pass phrase could not be worked on: {MEMORY >> 20} MB of free memory are needed."
        raise LemmaError(message, "Close other programs.") from error


def _bad(code: str, message: str) -> PackError:
    return PackError([Finding(Place(SIGNATURE), code, message, "Ask its author for the pack once more.")])

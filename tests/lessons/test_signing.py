"""Signatures and keys: what holds, and everything near it that must not."""

import base64
import os
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey

from engine.errors import LemmaError
from lessons import signing
from lessons.findings import PackError
from lessons.signing import CONTEXT, PassphraseError, PrivateKey, create_key, fingerprint, load_key, verify

MANIFEST = b'id = "example.speed"\nversion = "1.0.0"\n'
KEY, OTHER = PrivateKey(bytes(32)), PrivateKey(b"1" * 32)
SIGNATURE = KEY.sign(MANIFEST)


def text(key, proof, header="lemma pack signature 1"):
    key, proof = (base64.b64encode(part).decode() for part in (key, proof))
    return f"{header}\nkey: {key}\nsignature: {proof}\n".encode()


PUBLIC, PROOF = base64.b64decode(KEY.public), base64.b64decode(SIGNATURE.split(b"signature: ")[1])
ORDER = 2**252 + 27742317777372353535851937790883648493  # of the curve's group


def raised():
    """The other scalar that a careless verifier takes for the same signature."""
    return PROOF[:32] + (int.from_bytes(PROOF[32:], "little") + ORDER).to_bytes(32, "little")


REFUSED = {
    "another manifest": (MANIFEST + b"\n", SIGNATURE),
    "another key": (MANIFEST, text(base64.b64decode(OTHER.public), PROOF)),
    "without what is put before": (MANIFEST, text(PUBLIC, SigningKey(bytes(32)).sign(MANIFEST).signature)),
    "with what is put before in the manifest": (CONTEXT + MANIFEST, SIGNATURE),
    "the other scalar": (MANIFEST, text(PUBLIC, raised())),
    "the key of zeros": (MANIFEST, text(bytes(32), bytes(64))),
    "the neutral key": (MANIFEST, text(b"\1" + bytes(31), b"\1" + bytes(63))),
    "cut": (MANIFEST, SIGNATURE[:-1]),
    "empty": (MANIFEST, b""),
    "more behind": (MANIFEST, SIGNATURE + b"\n"),
    "more in front": (MANIFEST, b"\xef\xbb\xbf" + SIGNATURE),
    "Windows line ends": (MANIFEST, SIGNATURE.replace(b"\n", b"\r\n")),
    "two signatures": (MANIFEST, SIGNATURE * 2),
    "another version": (MANIFEST, SIGNATURE.replace(b"signature 1", b"signature 2")),
    "loose bits in the key": (MANIFEST, SIGNATURE.replace(KEY.public.encode(), KEY.public[:-2].encode() + b"l=")),
    "short key": (MANIFEST, text(PUBLIC[:31], PROOF)),
    "short proof": (MANIFEST, text(PUBLIC, PROOF[:63])),
}


@pytest.mark.parametrize("manifest, signature", REFUSED.values(), ids=REFUSED.keys())
def test_a_signature_that_does_not_hold(manifest, signature):
    with pytest.raises(PackError) as error:
        verify(manifest, signature)
    assert error.value.findings[0].code in ("signature.form", "signature.wrong")


def test_a_signature_that_holds():
    assert verify(MANIFEST, SIGNATURE) == KEY.public != OTHER.public
    assert KEY.sign(MANIFEST) == SIGNATURE


@given(st.binary(max_size=300), st.integers(0, 999), st.integers(0, 7))
def test_every_bit_of_a_signature_counts(manifest, at, bit):
    signature = bytearray(KEY.sign(manifest))
    signature[at % len(signature)] ^= 1 << bit
    with pytest.raises(PackError):
        verify(manifest, bytes(signature))


def test_the_fingerprint():
    assert len(fingerprint(KEY.public).split()) == 6
    assert fingerprint(KEY.public).replace(" ", "").isdecimal() and len(fingerprint(KEY.public)) == 35
    assert fingerprint(KEY.public) != fingerprint(OTHER.public)


@pytest.fixture
def quick(monkeypatch):
    """A seal that costs no second."""
    monkeypatch.setattr(signing, "OPERATIONS", 1)
    monkeypatch.setattr(signing, "MEMORY", 8192)


@pytest.mark.parametrize("passphrase", ["", "open sesame", "Straße\u0301 ½"])
def test_a_key_file(tmp_path, quick, passphrase):
    path = tmp_path / "me.key"
    made = create_key(path, passphrase)
    assert load_key(path, passphrase).public == made.public
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))  # mailed by Windows
    assert load_key(path, passphrase).public == made.public
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_sealed_key_needs_its_pass_phrase(tmp_path, quick):
    path = tmp_path / "me.key"
    create_key(path, "½ cup")
    assert load_key(path, "1⁄2 cup")  # the same once composed alike
    for wrong in ("", "½ cups"):
        with pytest.raises(PassphraseError):
            load_key(path, wrong)


def test_the_real_seal(tmp_path):
    path = tmp_path / "me.key"
    made = create_key(path, "x")
    assert load_key(path, "x").public == made.public


def test_a_key_is_never_overwritten(tmp_path):
    path = tmp_path / "me.key"
    first = create_key(path)
    with pytest.raises(LemmaError, match="already there"):
        create_key(path)
    assert load_key(path).public == first.public
    with pytest.raises(LemmaError):
        create_key(tmp_path / "nowhere" / "me.key")


@pytest.mark.parametrize(
    "content",
    [b"", b"lemma private key 1\n", b"lemma private key 2\nkey: " + b"A" * 43 + b"=\n", b"\0" * 2000, b"key: x"],
)
def test_no_key_file(tmp_path, content):
    path = tmp_path / "me.key"
    path.write_bytes(content)
    with pytest.raises(LemmaError, match="not a private key"):
        load_key(path)


@given(st.integers(0, 400), st.binary(max_size=3))
def test_a_damaged_key_file_is_told(tmp_path_factory, at, some):
    content = b"lemma private key 1\nsalt: " + b"A" * 22 + b"==\nsealed: " + b"A" * 96 + b"\n"
    path = tmp_path_factory.mktemp("keys") / "me.key"
    path.write_bytes(content[:at] + some + content[at + 2 :])
    with pytest.raises(LemmaError):
        load_key(path)

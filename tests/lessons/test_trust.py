"""The rules of trust, one case a line."""

import pytest

from lessons.signing import PrivateKey
from lessons.trust import Known, Newcomer, decide, label

A, B = PrivateKey(bytes(32)).public, PrivateKey(b"1" * 32).public
ONE, TWO = "1" * 64, "2" * 64


def new(version="1.1.0", key=A, sha256=TWO, pack_id="example.speed"):
    return Newcomer(pack_id, version, sha256, key)


def known(key=A, version="1.0.0", versions=("1.0.0",)):
    return Known(key, version, dict.fromkeys(versions, ONE))


YES = ""
CASES = {
    "never seen, signed": (new(), None, YES),
    "never seen, unsigned": (new(key=""), None, YES),
    "same key, newer": (new(), known(), YES),
    "same key, same again": (new("1.0.0", sha256=ONE), known(), YES),
    "unsigned, newer, still unsigned": (new(key=""), known(""), YES),
    "signed for the first time": (new(), known(""), YES),
    "same version, now signed": (new("1.0.0", sha256=ONE), known(""), YES),
    "other key": (new(key=B), known(), "trust.other_key"),
    "other key, older": (new("0.1.0", key=B), known(), "trust.other_key"),
    "other key, same content": (new("1.0.0", key=B, sha256=ONE), known(), "trust.other_key"),
    "other key after removal": (new(key=B), known(versions=()), "trust.other_key"),
    "unsigned after signed": (new(key=""), known(), "trust.unsigned"),
    "unsigned and older after signed": (new("0.1.0", key=""), known(), "trust.unsigned"),
    "unsigned after signed and removed": (new(key=""), known(versions=()), "trust.unsigned"),
    "same version, other content": (new("1.0.0"), known(), "trust.same_version"),
    "same version, other content, unsigned": (new("1.0.0", key=""), known(""), "trust.same_version"),
    "older version kept, other content": (new("0.9.0"), known(versions=("0.9.0", "1.0.0")), "trust.same_version"),
    "same version, other content, after removal": (new("1.0.0"), known(versions=()), YES),
    "older": (new("0.9.9"), known(), "trust.downgrade"),
    "older by number, not by letter": (new("1.9.0"), known(version="1.10.0"), "trust.downgrade"),
    "newer by number, not by letter": (new("1.10.0"), known(version="1.9.0"), YES),
    "older after removal": (new("0.9.9"), known(versions=()), "trust.downgrade"),
    "older, unsigned": (new("0.9.9", key=""), known(""), "trust.downgrade"),
    "ours": (new(pack_id="lemma.algebra-1"), None, "trust.reserved"),
    "ours, unsigned": (new(pack_id="lemma", key=""), None, "trust.reserved"),
    "nearly ours": (new(pack_id="lemmata.x"), None, YES),
}


@pytest.mark.parametrize("newcomer, record, expected", CASES.values(), ids=CASES.keys())
def test_decisions(newcomer, record, expected):
    decision = decide(newcomer, record)
    found = decision.refused or decision.question
    assert (found.code if found else YES) == expected
    assert (decision.question is not None) == (expected == "trust.downgrade")


def test_the_label_says_who_or_that_nobody_knows():
    assert "Not signed" in label("") and label(A) != label(B)

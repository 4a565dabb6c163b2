"""Signs that steer a terminal: refused, however they are written, and never repeated in what is said of them."""

from __future__ import annotations

import pytest

from lessons.reading import read_pack
from tests.helpers.packs import PACK_TOML, SKILLS_TOML, Files


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('title = "Speed"', r'title = "Sp\u001b[2Jeed"'),
        ('title = "Speed"', r'title = "Sp\u009b2Jeed"'),
        ('licence = "CC-BY-4.0"', r'licence = "\u202egnp.exe"'),
        ('language = "en"', r'language = "\u001b]0;x\u0007"'),
        ("format = 1", 'format = 1\n"\\u001b[2J" = 1'),
        ('id = "example.speed"', r'id = "\u001b[2J"'),
    ],
)
def test_what_is_said_has_none_of_them(old: str, new: str) -> None:
    text = PACK_TOML.replace(old, new)
    assert text != PACK_TOML
    _, findings = read_pack(Files({"pack.toml": text.encode(), "skills.toml": SKILLS_TOML.encode()}))
    assert findings
    for finding in findings:
        said = f"{finding.place} {finding.message} {finding.hint}"
        assert said.isprintable(), said

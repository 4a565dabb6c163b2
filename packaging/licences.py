"""Writes THIRD_PARTY_LICENSES.md: every package Lemma needs at run time, its version and its licence.

The list comes from the metadata of what is installed, so it says what is used, not what was meant to be. Run
`python packaging/licences.py` after a change of dependencies; a test compares the file with its output.
"""

from __future__ import annotations

import re
import sys
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "THIRD_PARTY_LICENSES.md"

HEAD = """# Third-party licences

Lemma itself is under the MIT licence (see LICENSE). It is built on the packages below, which are installed from a
package registry and not copied into this project. Written by `python packaging/licences.py`.

| package | version | licence |
|---|---|---|
"""
TAIL = """
llama.cpp and ggml (MIT) come inside the source distribution of llama-cpp-python and are compiled from it with
the architecture and the patch in `engine/native`. Qt itself comes with PySide6-Essentials under the LGPL-3.0 and is
linked dynamically. `assets/fonts` holds the typefaces Inter and OpenDyslexic, unmodified, and the letters of Arabic out
of Noto Sans Arabic, with lines less high, all under the SIL Open Font License 1.1 (its text is beside each); ziamath
brings STIX Two Math under the same licence.
"""


def closure(names: list[str]) -> list[metadata.Distribution]:
    """The distributions `names` and, recursively, what they need on this platform without extras, by name."""
    found: dict[str, metadata.Distribution] = {}
    queue = list(names)
    while queue:
        name = canonicalize_name(queue.pop())
        if name in found:
            continue
        distribution = metadata.distribution(name)
        found[name] = distribution
        for line in distribution.requires or []:
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                queue.append(requirement.name)
    return [found[name] for name in sorted(found)]


def licence(distribution: metadata.Distribution) -> str:
    """The licence a distribution declares: its SPDX expression, else its classifiers, else its licence line."""
    fields = distribution.metadata
    if expression := fields.get("License-Expression"):
        return expression
    classifiers = [
        value.rsplit(" :: ", 1)[-1]
        for value in fields.get_all("Classifier") or []
        if value.startswith("License :: OSI Approved :: ")
    ]
    if classifiers:
        return ", ".join(classifiers)
    first_line = (fields.get("License") or "").strip().splitlines()
    return first_line[0] if first_line else "see the package"


def text() -> str:
    """The whole file."""
    own = metadata.distribution("lemma-tutor")
    names = [Requirement(line).name for line in own.requires or [] if "extra ==" not in line]
    rows = [f"| {d.metadata['Name']} | {d.version} | {re.sub(r'[|]', '/', licence(d))} |" for d in closure(names)]
    return HEAD + "\n".join(rows) + "\n" + TAIL


if __name__ == "__main__":
    TARGET.write_text(text(), encoding="utf-8")
    sys.stdout.write(f"{TARGET.name} written\n")

"""Writes what a benchmark found as a Markdown table and as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path


def write(folder: Path, name: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """`folder`/`name`.md and .json, and the table on standard output."""
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / f"{name}.json").write_text(
        json.dumps([dict(zip(head, row, strict=True)) for row in rows], indent=1, ensure_ascii=False) + "\n",
        encoding="utf-8",
    )
    print("\n".join(lines))

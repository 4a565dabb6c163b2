"""Reads the files of a pack into `model.Pack`, with everything that is wrong told by file, line and field.

    pack, findings = read_pack(contents)

Each TOML file goes through `tables` (bytes to tables with line numbers), `fields` (the JSON Schemas of
`lessons/schemas`, in sentences) and a module that builds its part of the model; `packs` puts them together and
`references` looks whether everything referred to is there. Nothing is worked out here and no mathematics is judged.
"""

from __future__ import annotations

from lessons.reading.packs import read_pack
from lessons.reading.references import Elsewhere
from lessons.reading.tables import read_table

__all__ = ["Elsewhere", "read_pack", "read_table"]

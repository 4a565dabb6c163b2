"""Where Lemma's own files are: in the checkout while developing, in the bundle once frozen."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

from engine.errors import LemmaError

STARTER = "starter/lemma-starter-q8_0.gguf"


def assets() -> Path:
    """The folder of icons, fonts and the starter model."""
    frozen: str | None = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return root / "assets"


def data() -> Path:
    """The folder for what Lemma keeps for the person: lesson packs, records. It need not be there yet."""
    return platformdirs.user_data_path("lemma", appauthor=False)


def default_model() -> Path:
    """The model file used when none is named: LEMMA_MODEL, else the starter model that comes with Lemma.

    Raises LemmaError when that file is not there.
    """
    named = os.environ.get("LEMMA_MODEL")
    path = Path(named).expanduser() if named else assets() / STARTER
    if not path.is_file():
        whose = "LEMMA_MODEL names" if named else "The starter model should be at"
        raise LemmaError(f"{whose} {path}, but there is no such file.", "Name a model file with --model FILE.")
    return path

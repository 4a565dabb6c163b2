"""Where the files of assets/ lie: beside the code in a checkout, inside the bundle in a frozen program."""

from __future__ import annotations

from pathlib import Path

ASSETS = Path(__file__).resolve().parents[2] / "assets"
FONTS = ASSETS / "fonts"
ICON = ASSETS / "icons" / "lemma.svg"
DOWN = ASSETS / "icons" / "down.svg"  # seen on light and on dark

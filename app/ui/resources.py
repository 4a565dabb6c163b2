"""Where the files of assets/ lie: beside the code in a checkout, inside the bundle in a frozen program."""

from __future__ import annotations

from pathlib import Path

ASSETS = Path(__file__).resolve().parents[2] / "assets"
FONTS = ASSETS / "fonts"
ICON = ASSETS / "icons" / "lemma.svg"
DOWN, UP = ASSETS / "icons" / "down.svg", ASSETS / "icons" / "up.svg"  # seen on light and on dark
TICKS = {"#ffffff": ASSETS / "icons" / "tick-light.svg", "#12141a": ASSETS / "icons" / "tick-dark.svg"}
"""A tick in each of the colours that stand on the accent."""

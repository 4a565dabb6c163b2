"""The colours of a picture, for light and for dark."""

from __future__ import annotations

from dataclasses import dataclass

DASHES: tuple[tuple[float, ...], ...] = ((), (6, 2.2), (6, 2, 1.2, 2), (1.4, 1.8), (9, 2, 1.2, 2, 1.2, 2))
"""The patterns of lines, by series, in widths of the line: nobody has to tell them apart by colour alone."""
DASHED = (3.2, 2.2)
"""The pattern of what the author wants dashed."""
MARKERS = ("o", "s", "^", "D", "v")
"""The shapes of the points of a scatter plot, by series."""


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as `#rrggbb`; every one of `series` has a contrast of 3 : 1 at least on `ground`."""

    ground: str
    text: str
    muted: str  # axes, lines across
    grid: str
    series: tuple[str, ...]

    def of(self, series: int) -> str:
        """The colour of the so-manieth series."""
        return self.series[series % len(self.series)]


LIGHT = Palette(
    ground="#ffffff",
    text="#1b1d21",
    muted="#5a5f67",
    grid="#e4e4de",
    series=("#3a4bc8", "#c2410c", "#17693f", "#8b2fa0", "#8a6100", "#0b7285"),
)
DARK = Palette(
    ground="#1d2025",
    text="#e7e9ec",
    muted="#a6acb5",
    grid="#33383f",
    series=("#a9b5ff", "#ff9e7a", "#7fd6a4", "#e0a3f0", "#ebc46b", "#7cd3e0"),
)

"""Every colour of the program, in one table for light and one for dark.

Knows nothing of widgets. `READABLE` names every pair of text and ground that is used, so that a test can hold
each of them to a contrast of 4.5 : 1 (WCAG 2, level AA); `VISIBLE` does the same at 3 : 1 for edges and marks.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours, as `#rrggbb`."""

    window: str  # behind everything
    surface: str  # cards, fields, menus
    sunken: str  # the thought, code, a pressed button
    border: str  # a hairline that only separates
    edge: str  # the outline of something that can be used
    text: str
    muted: str  # what may be skipped
    accent: str
    accent_strong: str  # the accent under the pointer
    accent_soft: str  # the accent as a ground
    on_accent: str
    right: str
    right_soft: str
    wrong: str
    wrong_soft: str
    unsure: str
    unsure_soft: str


LIGHT = Colours(
    window="#f6f6f3",
    surface="#ffffff",
    sunken="#efefea",
    border="#e0e0da",
    edge="#84878e",
    text="#1b1d21",
    muted="#5a5f67",
    accent="#3a4bc8",
    accent_strong="#2c3ba8",
    accent_soft="#e9ebfb",
    on_accent="#ffffff",
    right="#17693f",
    right_soft="#e3f3e9",
    wrong="#a8231c",
    wrong_soft="#fbe9e7",
    unsure="#6f5000",
    unsure_soft="#faf0d4",
)

DARK = Colours(
    window="#15171b",
    surface="#1d2025",
    sunken="#262a31",
    border="#31363e",
    edge="#7b828d",
    text="#e7e9ec",
    muted="#a6acb5",
    accent="#a9b5ff",
    accent_strong="#c3cbff",
    accent_soft="#2a2f4d",
    on_accent="#12141a",
    right="#7fd6a4",
    right_soft="#193326",
    wrong="#ff9e94",
    wrong_soft="#3c2221",
    unsure="#ebc46b",
    unsure_soft="#3a2f14",
)

READABLE: tuple[tuple[str, str], ...] = (
    ("text", "window"),
    ("text", "surface"),
    ("text", "sunken"),
    ("text", "accent_soft"),
    ("text", "right_soft"),
    ("text", "wrong_soft"),
    ("text", "unsure_soft"),
    ("muted", "window"),
    ("muted", "surface"),
    ("muted", "sunken"),
    ("muted", "accent_soft"),
    ("muted", "right_soft"),
    ("muted", "wrong_soft"),
    ("muted", "unsure_soft"),
    ("accent", "window"),
    ("accent", "surface"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    ("on_accent", "right"),
    ("right", "window"),
    ("right", "surface"),
    ("right", "right_soft"),
    ("wrong", "window"),
    ("wrong", "surface"),
    ("wrong", "wrong_soft"),
    ("unsure", "window"),
    ("unsure", "surface"),
    ("unsure", "unsure_soft"),
)

VISIBLE: tuple[tuple[str, str], ...] = (
    ("edge", "window"),
    ("edge", "surface"),
    ("accent", "window"),  # what has the focus
    ("accent", "surface"),
    ("accent", "sunken"),
    ("accent", "accent_soft"),
    ("accent", "right_soft"),
    ("accent", "wrong_soft"),
    ("accent", "unsure_soft"),
    ("text", "window"),  # a button in the accent that has the focus, around it
    ("text", "surface"),
)


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb`, 0 (black) to 1 (white), as WCAG 2 defines it."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 (the same) to 21 (black on white)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)

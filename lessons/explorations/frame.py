"""What an exploration shows at one position of its sliders: finished texts and Data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from lessons.plots.data import Data, from_json, to_json


@dataclass(frozen=True, slots=True)
class Frame:
    """`shown` are sliders and values by name, as they are written; `message` says what could not be shown."""

    text: str
    description: str
    plots: tuple[Data, ...]
    shown: Mapping[str, str] = field(default_factory=dict)
    message: str = ""


def frame_to_json(frame: Frame) -> dict[str, Any]:
    """The frame as dictionaries, lists, numbers and texts."""
    return {
        "text": frame.text,
        "description": frame.description,
        "plots": [to_json(plot) for plot in frame.plots],
        "shown": dict(frame.shown),
        "message": frame.message,
    }


def frame_from_json(plain: Any) -> Frame:
    """What `frame_to_json` wrote; raises ValueError when it is not that."""
    try:
        plots = tuple(from_json(plot) for plot in plain["plots"])
        return Frame(plain["text"], plain["description"], plots, dict(plain["shown"]), plain["message"])
    except (KeyError, TypeError) as error:
        raise ValueError(f"not a frame: {error}") from None

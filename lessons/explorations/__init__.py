"""Explorations: figures with sliders, worked out as fast as a slider moves.

    runner = Runner(exploration)             once; PackError when something in it cannot be read
    frame = runner.at({"L": 1.5})            texts, description and Data of every plot, in a few milliseconds

`exploration_findings` is for the checker: what is wrong, and what goes wrong at the ends of the sliders.
"""

from lessons.explorations.checking import exploration_findings
from lessons.explorations.frame import Frame, frame_from_json, frame_to_json
from lessons.explorations.runner import Runner

__all__ = ["Frame", "Runner", "exploration_findings", "frame_from_json", "frame_to_json"]

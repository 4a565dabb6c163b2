"""What is drawn in the window is described where nothing can be drawn, and nothing of it is shown raw."""

from dataclasses import replace

from lessons.model import Hints, Option, Plot, Step
from lessons.variants import make_variant
from lessons.variants.words import in_words
from tests.helpers.lesson_problems import EVERYTHING, TRAIN


def test_plots_and_pictures_are_described_where_they_stand():
    part = replace(
        TRAIN.parts[0],
        prompt="Read it off: ![](plot:way)",
        hints=Hints(("Look at ![a station](media/station.png).",)),
        steps=(Step("So: ![](plot:way)"),),
    )
    plot = Plot("way", "A line through (0, {{v}}).", {"x": [0, 5], "functions": [{"f": "v*x"}]})
    drawn = make_variant(replace(TRAIN, statement="See ![](plot:way) here.", parts=(part,), plots=(plot,)), 1)
    said = in_words(drawn)
    line = f"[A line through (0, {drawn.values['v']}).]"
    assert said.statement == f"See {line} here."
    assert said.parts[0].prompt == f"Read it off: {line}"
    assert said.parts[0].hints.idea == ("Look at [a station].",)
    assert said.parts[0].steps[0].say == f"So: {line}"
    assert said.plots == ()
    assert said.parts[0].expected == drawn.parts[0].expected


def test_options_are_described_too():
    choice = next(part for part in EVERYTHING.parts if part.id == "which")
    options = (Option("a", "![up](media/a.png)", True), *choice.options[1:])
    shown = in_words(make_variant(replace(EVERYTHING, parts=(replace(choice, options=options),)), 3))
    assert "[up]" in [option.text for option in shown.parts[0].options]

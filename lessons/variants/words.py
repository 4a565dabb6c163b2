"""A variant where nothing can be drawn, as in the terminal: plots and pictures as their descriptions."""

from __future__ import annotations

import re
from dataclasses import replace

from lessons.variants.variant import Choice, Variant, VariantPart

_FIGURE = re.compile(r"!\[([^\]]*)\]\((?:plot:([^)\s]+)|media/[^)]*)\)")


def in_words(variant: Variant) -> Variant:
    """The same variant without plots, each of them described in square brackets where it was shown."""
    said = {plot.id: plot.description for plot in variant.plots}

    def text(markdown: str) -> str:
        return _FIGURE.sub(lambda found: f"[{said.get(found[2] or '', found[1])}]", markdown)

    def choices(several: tuple[Choice, ...]) -> tuple[Choice, ...]:
        return tuple(replace(one, text=text(one.text), message=text(one.message)) for one in several)

    def part(one: VariantPart) -> VariantPart:
        hints = one.hints
        return replace(
            one,
            answer=text(one.answer),
            prompt=text(one.prompt),
            options=choices(one.options),
            rights=choices(one.rights),
            hints=replace(
                hints,
                idea=tuple(map(text, hints.idea)),
                next=tuple(map(text, hints.next)),
                numbers=tuple(map(text, hints.numbers)),
            ),
            mistakes=tuple(replace(mistake, message=text(mistake.message)) for mistake in one.mistakes),
            steps=tuple(replace(step, say=text(step.say)) for step in one.steps),
        )

    return replace(variant, statement=text(variant.statement), parts=tuple(map(part, variant.parts)), plots=())

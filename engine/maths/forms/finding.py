"""What a form still lacks: a stable note code and a sentence that says what is left to do."""

from __future__ import annotations

from dataclasses import dataclass

from engine.maths.render import to_text
from engine.maths.tree import Node

SENTENCES: dict[str, str] = {
    "form.not_factored": "The value is right, but it is not written as a product.",
    "form.not_fully_factored": "The value is right, but one of the factors can be factored further.",
    "form.common_factor": "The value is right, but a factor still has a common number in it that can be taken out.",
    "form.not_expanded": "The value is right, but there are brackets left to multiply out.",
    "form.like_terms": "The value is right, but there are like terms left to collect.",
    "form.not_lowest_terms": "The value is right, but the fraction can be reduced further.",
    "form.not_worked_out": "The value is right, but it is not worked out to the end.",
    "form.not_simplified": "The value is right, but it can be written more simply.",
    "form.not_cancelled": "The value is right, but the fraction can be cancelled further.",
    "form.root": "The value is right, but the root can be simplified.",
    "form.root_below": "The value is right, but there is a root or an i left below a fraction bar.",
    "form.several_fractions": "The value is right, but it is not written as one fraction.",
    "form.fraction_in_fraction": "The value is right, but there is a fraction inside a fraction.",
    "form.not_split": "The value is right, but a fraction can still be split into partial fractions.",
    "form.improper_fraction": "The value is right, but a fraction is still improper: divide first.",
    "form.same_denominator": "The value is right, but two of the fractions have the same denominator.",
    "form.no_square": "The value is right, but it is not written with a square.",
    "form.outside_the_square": "The value is right, but the variable also stands outside the square.",
    "form.around_the_square": "The value is right, but the factor around the brackets is to be multiplied in.",
    "form.not_identical": "The value is right, but it is to be written in another way here.",
    "form.unknown": "The value is right, but I cannot decide whether the form is.",
}
"""Note code to the sentence in general; a Finding mostly has a more telling one."""

MAX_SHOWN = 60  # characters of a part that is named in a sentence


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a form lacks: `note` is a key of SENTENCES, `sentence` says it of this answer."""

    note: str
    sentence: str


def finding(note: str, *parts: Node, say: str = "") -> Finding:
    """A Finding that names `parts` at `{0}`, `{1}` of `say`; in general where one is too long to name."""
    shown = [to_text(part) for part in parts]
    if not say or any(len(text) > MAX_SHOWN for text in shown):
        return Finding(note, SENTENCES[note])
    return Finding(note, "The value is right, but " + say.format(*shown))


def note_of(found: Finding | None) -> str:
    """The note code, "" where there is nothing to say."""
    return found.note if found else ""

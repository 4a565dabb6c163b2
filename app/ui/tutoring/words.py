"""The words of teaching in the language of the interface."""

from __future__ import annotations

from app.tutor.ways import Way
from app.ui.i18n import tr
from engine.maths.verdict import Outcome


def way_name(way: Way) -> str:
    """What is wanted of Lemma, as on its button."""
    return {
        Way.SOLVE: tr("Solve it"),
        Way.HINTS: tr("Give me hints"),
        Way.QUESTIONS: tr("Ask me questions"),
        Way.STEPS: tr("Check my steps"),
    }[way]


def way_about(way: Way) -> str:
    """What happens then."""
    return {
        Way.SOLVE: tr("The whole solution, every step checked"),
        Way.HINTS: tr("One hint at a time; between two of them you try yourself"),
        Way.QUESTIONS: tr("Questions that lead you to the answer"),
        Way.STEPS: tr("Your own lines are marked, and the first wrong one is explained"),
    }[way]


def send_word(way: Way) -> str:
    """The button that sends."""
    return {
        Way.SOLVE: tr("Solve"),
        Way.HINTS: tr("Hints"),
        Way.QUESTIONS: tr("Questions"),
        Way.STEPS: tr("Check"),
    }[way]


def placeholder(way: Way) -> str:
    """What stands in the empty field."""
    if way is Way.STEPS:
        return tr("Type or paste your working, one step on each line (Shift and Enter begins a line)")
    return tr("Type a problem, for example 3x + 5 = 20")


def rung_title(rung: str) -> str:
    """What stands over a hint."""
    titles = {
        "idea": tr("The idea"),
        "next": tr("The next step"),
        "numbers": tr("With your numbers"),
        "parallel": tr("A problem like yours, worked"),
        "solution": tr("The whole solution"),
    }
    return titles.get(rung) or tr("A hint for this step")


def price_words(price: int) -> str:
    """What a hint costs."""
    return tr("counts as %n hint(s)", "", price) if price else tr("free")


def by_words(by: str) -> str:
    """Who wrote what is shown; empty for the sentences that fit every problem."""
    return {
        "author": tr("By the author of the lesson"),
        "algebra": tr("By the algebra"),
        "model": tr("In the model's words; the checker found no answer in them"),
    }.get(by, "")


def model_words(outcome: Outcome | None) -> str:
    """What is said over a model's explanation, by what was found of it; None where it states nothing."""
    if outcome is None:
        return tr("By the model, and not checked: there are only words in it.")
    if outcome is Outcome.RIGHT:
        return tr("By the model. Its formulas were checked and are right; its words were not.")
    return tr("By the model, and not checked: the algebra could not decide about it.")


def explanation_name(name: str) -> str:
    """What can be asked about a step."""
    return {
        "step": tr("Explain this step"),
        "way": tr("Another way"),
        "simpler": tr("Make it simpler"),
        "wrong": tr("Why is this wrong?"),
    }[name]

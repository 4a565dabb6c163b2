"""The pages of the window, in the order of the rail: their names, marks and keys."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.ui.i18n import tr


class Place(StrEnum):
    """The pages there are."""

    ASK = "ask"
    PRACTISE = "practise"
    LEARN = "learn"
    PROGRESS = "progress"
    PACKS = "packs"
    MODELS = "models"
    CLASS = "class"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Entry:
    """A page as the rail and the menu show it; `about` is the tooltip."""

    place: Place
    title: str
    mark: str
    about: str


def entries() -> tuple[Entry, ...]:
    """All pages, named in the language of the interface."""
    return (
        Entry(Place.ASK, tr("Ask"), "ask", tr("Type a problem and have it solved, step by step")),
        Entry(Place.PRACTISE, tr("Practise"), "practise", tr("The next problem for you, chosen by what you know")),
        Entry(Place.LEARN, tr("Learn"), "learn", tr("Lessons, explorations and quizzes")),
        Entry(Place.PROGRESS, tr("Progress"), "progress", tr("What you know, what is fading, what you did")),
        Entry(Place.PACKS, tr("Packs"), "packs", tr("The lesson packs on this computer; bring in others")),
        Entry(Place.MODELS, tr("Models"), "models", tr("The language models on this computer")),
        Entry(Place.CLASS, tr("Class"), "class", tr("For teachers: bring the results of a class together")),
        Entry(Place.SETTINGS, tr("Settings"), "settings", tr("How Lemma looks, and where it keeps what is yours")),
    )

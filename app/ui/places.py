"""The pages of the window, in the order of the rail: their names, marks and keys."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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


ENTRIES = (
    Entry(Place.ASK, "Ask", "ask", "Type a problem and have it solved, step by step"),
    Entry(Place.PRACTISE, "Practise", "practise", "The next problem for you, chosen by what you know"),
    Entry(Place.LEARN, "Learn", "learn", "Lessons, explorations and quizzes"),
    Entry(Place.PROGRESS, "Progress", "progress", "What you know, what is fading, what you did"),
    Entry(Place.PACKS, "Packs", "packs", "The lesson packs on this computer; bring in others"),
    Entry(Place.MODELS, "Models", "models", "The language models on this computer"),
    Entry(Place.CLASS, "Class", "class", "For teachers: bring the results of a class together"),
    Entry(Place.SETTINGS, "Settings", "settings", "How Lemma looks, and where it keeps what is yours"),
)

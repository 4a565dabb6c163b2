"""The window says in its language what the other rooms say in English."""

import re

import pytest
from PySide6.QtWidgets import QLabel

from app.tutor.events import FinalVerdict
from app.ui.ending import Ending
from app.ui.i18n import speak
from app.ui.page import Page
from app.ui.sentences import TEMPLATES, told
from app.ui.sentences.advice import in_the_window
from engine.errors import LemmaError
from engine.maths.verdict import Outcome, Verdict


@pytest.fixture
def language(qapp):
    yield lambda code: speak(qapp, code)
    speak(qapp, "en")


def test_a_sentence_is_told_in_the_language_in_use(language):
    assert told("This is right.") == "This is right."
    language("de")
    assert told("This is right.") == "Das ist richtig."
    assert told("Sums comes next: it needs nothing else first.") == (
        "Als Nächstes kommt Sums: dafür braucht es vorher nichts anderes."
    )
    language("en")
    assert told("This is right.") == "This is right."


def test_in_arabic_a_value_runs_its_own_way(language):
    language("ar")
    said = told("Sums comes next: it needs nothing else first.")
    assert "\u2068Sums\u2069" in said and "needs" not in said


def test_an_error_and_a_verdict_are_shown_in_the_language(language, qtbot, theme):
    language("de")
    page = Page(theme, "page")
    qtbot.addWidget(page)
    page.say(LemmaError("There is no such conversation."))
    assert page.note.text() == "Dieses Gespräch gibt es nicht."
    verdict = Verdict(Outcome.RIGHT, "answer.right", "This is right.")
    ending = Ending.of_verdict(theme, FinalVerdict(verdict), "x = 2")
    qtbot.addWidget(ending)
    assert "Das ist richtig." in [one.text() for one in ending.findChildren(QLabel)]


@pytest.mark.parametrize("code", ["en", "de"])
def test_what_is_advised_in_the_window_can_be_done_there(language, code):
    """Each command that is looked for is still said somewhere, and no window says one of them."""
    language(code)
    said_somewhere = TEMPLATES.read_text(encoding="utf-8")
    for command in in_the_window():
        assert command in said_somewhere
        assert not re.search(r"lemma [a-z]|--[a-z]", told(f"There is no such file. {command}"))
    assert "--sheet" in told("Start from the template: lemma pack new --sheet FILE.csv")  # where no page does that


@pytest.mark.parametrize("code", ["de", "ar"])
def test_the_name_of_a_skill_stays_as_it_is_though_its_words_are_known(language, code):
    """ "Order of operations" is also what a mistake is called, and "and" joins the parts of a list."""
    language(code)
    names = ("Order of operations", "Multiplying and dividing integers")
    said = told("Order of operations comes next: you know Multiplying and dividing integers.", names)
    assert all(name in said for name in names)
    assert "comes next" not in said and "you know" not in said

"""Formulas are laid out elsewhere and shown when they come; nothing else waits for them."""

import threading
from collections import OrderedDict
from contextlib import contextmanager
from dataclasses import asdict

import pytest
from PySide6.QtGui import QTextCursor

from app.ui import formulas
from app.ui.inline_maths import OBJECT, WIDTH
from app.ui.markdown import parse
from app.ui.rich_text import RichText
from app.ui.speech import spoken
from app.ui.step_card import StepCard
from app.ui.typesetter import Typesetter
from app.ui.typesetting import typeset
from engine.workers import DeadlineExceeded, WorkerDied
from tests.app.ui import fake_tutor as fake


class Slow:
    """A process for formulas that answers one by one, when it is let."""

    def __init__(self):
        self.asked = []
        self._let = threading.Semaphore(0)
        self.error = None

    def call(self, method, params, *, deadline=None):
        self._let.acquire()
        error = self.error
        self.asked.append(params["tex"])
        if error is not None:
            raise error
        drawing = typeset(**params)
        return {"drawing": asdict(drawing) if drawing is not None else None}

    def let(self, count=1):
        self._let.release(count)


@pytest.fixture
def unknown(monkeypatch):
    """No formula is laid out yet."""
    monkeypatch.setattr(formulas, "_layouts", OrderedDict())
    monkeypatch.setattr(formulas, "_cache", OrderedDict())


@pytest.fixture
def slow(theme, unknown):
    process = Slow()

    @contextmanager
    def factory():
        yield process

    theme.typesetter = Typesetter(factory=factory)
    yield process
    process.let(1000)
    theme.typesetter.close()
    theme.typesetter = None


def shown(qtbot, theme, text="", **options):
    view = RichText(theme, later=True, **options)
    qtbot.addWidget(view)
    view.resize(500, 100)
    if text:
        view.set_text(text)
    return view


TEXT = "Let $a=1$ and **so** $b=2$.\n\n$$c=3$$\n\nThat is all."


def test_a_text_is_shown_as_far_as_its_formulas_are_there(qtbot, theme, slow):
    view = shown(qtbot, theme, TEXT)
    with qtbot.assertNotEmitted(view.whole, wait=50):
        assert view.plain_text() == "Let …"
    slow.let()
    qtbot.waitUntil(lambda: view.plain_text() == "Let $a=1$ and so …")
    slow.let(2)
    with qtbot.waitSignal(view.whole):
        pass
    assert view.spoken_text() == "Let a equals 1 and so b equals 2.\nc equals 3\nThat is all."
    assert slow.asked == ["a=1", "b=2", "c=3"], "each once, in order"


def test_it_is_in_the_end_the_text_that_waits_for_its_formulas(qtbot, theme, slow):
    later, sooner = shown(qtbot, theme, fake.THOUGHT + TEXT), RichText(theme)
    slow.let(3)
    with qtbot.waitSignal(later.whole):
        pass
    qtbot.addWidget(sooner)
    sooner.resize(later.size())
    sooner.set_text(later.text)
    for view in (later, sooner):
        view.show()
    assert later.accessibleName() == sooner.accessibleName() != ""
    assert later.grab().toImage() == sooner.grab().toImage()


def test_what_is_known_is_drawn_at_once_in_any_size_and_colour(qtbot, theme, slow):
    first = shown(qtbot, theme, TEXT)
    slow.let(3)
    with qtbot.waitSignal(first.whole):
        pass
    view = shown(qtbot, theme, size=30, tone="muted")
    with qtbot.waitSignal(view.whole, timeout=0):
        view.set_text(TEXT)
    theme.set_zoom(150)
    assert "$$c=3$$" in view.plain_text()
    assert len(slow.asked) == 3


def test_a_formula_that_cannot_be_drawn_or_is_too_much_is_shown_as_its_source(qtbot, theme, slow):
    slow.let()
    view = shown(qtbot, theme, r"See $\frac{1}{$ here")
    with qtbot.waitSignal(view.whole):
        pass
    assert r"\frac{1}{" in view.plain_text()
    slow.error = DeadlineExceeded("formula", 1)
    slow.let()
    view = shown(qtbot, theme, "See $x=1$ here")
    with qtbot.waitSignal(view.whole):
        pass
    assert "See x=1 here" in view.plain_text()


def test_a_formula_in_the_middle_of_which_the_process_is_killed_is_tried_once_more(qtbot, theme, slow):
    slow.error = WorkerDied("formula", "something outside Lemma killed it")
    view = shown(qtbot, theme, "See $x=1$ here")
    slow.let()
    qtbot.waitUntil(lambda: slow.asked == ["x=1"])
    slow.error = None
    slow.let()
    qtbot.waitUntil(lambda: "$x=1$" in view.plain_text())


def test_where_the_process_does_not_start_formulas_are_drawn_in_the_window(qtbot, theme, slow, caplog):
    slow.error = OSError("no more processes")
    view = shown(qtbot, theme, TEXT)
    slow.let(3)
    with qtbot.waitSignal(view.whole):
        pass
    assert formulas.is_known("c=3", True)
    assert "does not start" in caplog.text


def test_what_nobody_waits_for_any_more_is_not_laid_out(qtbot, theme, slow):
    gone, stays = shown(qtbot, theme), shown(qtbot, theme)
    gone.set_text(" ".join(f"$x={number}$" for number in range(50)))
    gone.deleteLater()
    stays.set_text("$y=1$")
    qtbot.waitUntil(lambda: gone_from(theme.typesetter))
    slow.let(60)
    with qtbot.waitSignal(stays.whole):
        pass
    assert slow.asked[-1] == "y=1" and len(slow.asked) < 10


def gone_from(typesetter):
    import shiboken6

    return any(not shiboken6.isValid(owner) for owners in typesetter._wanted.values() for owner in owners)


def test_a_badge_does_not_wait_for_formulas_and_the_name_of_a_step_becomes_whole(qtbot, theme, slow):
    card = StepCard(theme, 1)
    qtbot.addWidget(card)
    card.add("1. Divide: $x=5$")
    card.show_verdict(fake.RIGHT)
    assert not card.badge.isHidden()
    assert "x equals 5" not in card.body.accessibleName()
    slow.let()
    qtbot.waitUntil(lambda: card.body.accessibleName() == "Step 1. Divide: x equals 5")


TABLE = "| a | b |\n|---|---|\n| $x$ | 2 |"


@pytest.mark.parametrize(
    ("text", "formulas"), [(TEXT, 3), ("- a $x$\n- b", 1), (TABLE, 1), ("**bold $x$ end**", 1), ("$$x$$", 1)]
)
def test_nothing_after_a_formula_that_is_not_ready_is_parsed(text, formulas):
    asked = []
    parsed = parse(text, ready=lambda formula: bool(asked.append(formula)))
    assert parsed.held and not parsed.formulas
    assert len(asked) == formulas, "all are asked for, so that those behind the first come soon too"


def test_the_real_process_lays_a_formula_out(qtbot, theme, unknown, typesetter):
    view = shown(qtbot, theme, r"$\frac{1}{2}$ and $\frac{1}{$")
    with qtbot.waitSignal(view.whole, timeout=60_000):
        pass
    assert formulas.measure(r"\frac{1}{2}", False, 20).height > 20
    assert view.plain_text() == r"$\frac{1}{2}$ and \frac{1}{"


LONG = " + ".join(f"{n}x^{{{n}}}" for n in range(2, 19))


@pytest.fixture(params=["at once", "elsewhere"])
def long_formula(request, theme, qtbot):
    """A text with a formula that fills most of a column, laid out where it is drawn or in the process for formulas."""
    if request.param == "elsewhere":
        process = request.getfixturevalue("slow")
        process.let(1000)
    text = RichText(theme, later=True)
    qtbot.addWidget(text)
    text.resize(760, 100)
    text.show()
    text.set_text(f"So\n\n$${LONG}$$")
    qtbot.waitUntil(lambda: not text.waits)
    return text


def drawn(text):
    """The formula in the text: how broad it is, how high, and what it is drawn as."""
    document = text.document()
    at = text.document().toPlainText().index(OBJECT)
    cursor = QTextCursor(document)
    cursor.setPosition(at + 1)
    size = text._maths.intrinsicSize(document, at, cursor.charFormat())
    return size.width(), size.height(), cursor.charFormat()


def test_the_lines_of_a_long_formula_follow_the_width(long_formula, qtbot):
    wide, low, _ = drawn(long_formula)
    assert 420 < wide <= 760
    long_formula.resize(420, 100)
    qtbot.waitUntil(lambda: drawn(long_formula)[1] > 1.5 * low)  # and drawn all the time
    narrow, _, shape = drawn(long_formula)
    assert narrow == shape.doubleProperty(WIDTH) <= 420, "in more lines, and no smaller"
    assert long_formula.spoken_text().endswith(spoken(LONG))
    long_formula.resize(760, 100)
    qtbot.waitUntil(lambda: drawn(long_formula)[:2] == (wide, low))

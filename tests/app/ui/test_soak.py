"""A long solution streamed into the window: it never stands still, takes no more memory, and stops when told to.

Judged by the CPU time of the window's own thread, so that a busy machine fails nobody; see soak.py.
"""

import time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from tests.app.ui import soak

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("typesetter")]
FRAME = 50  # ms
GROWTH = 25  # MB
RATE = 200  # tokens a second


def streamed(open_window, kind, count, tail):
    events = kind(count, tail)
    tutor = soak.SteadyTutor(events[-tail:], RATE, events[:-tail])
    window = open_window(tutor)
    window.resize(1280, 720)
    return window, tutor


@pytest.mark.parametrize("kind", [soak.one_step, soak.many_steps, soak.thought])
def test_the_last_of_30000_tokens_are_drawn_as_smoothly_as_the_first(open_window, kind):
    window, tutor = streamed(open_window, kind, 30_000, 600)
    frames = soak.run(window, tutor, 3.5)
    assert tutor.given > 300, "the tutor was held up"
    assert soak.Frames.share(frames.cpu, 0.98) < FRAME, sorted(frames.cpu)[-10:]
    window.asking.stop()


@pytest.mark.slow
@pytest.mark.parametrize("kind", [soak.one_step, soak.many_steps, soak.mixed])
def test_30000_tokens_from_the_first_to_the_last(open_window, kind):
    window, tutor = streamed(open_window, kind, 30_000, 30_000)
    frames = soak.run(window, tutor, 240)
    assert tutor.given == len(tutor.script)
    assert soak.Frames.share(frames.cpu, 0.999) < FRAME, sorted(frames.cpu)[-10:]
    assert frames.grown() < GROWTH


def test_escape_stops_a_stream_at_once(open_window, qtbot, ended):
    window, tutor = streamed(open_window, soak.one_step, 4_000, 1_000)
    soak.run(window, tutor, 1.0)
    cpu = time.thread_time()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.asking.ask.stop.isEnabled(), "the button must say at once that it was heard"
    ended(window)
    assert time.thread_time() - cpu < 0.2
    assert window.asking.solution.ending.headline.text() == "Stopped"
    assert tutor.given < len(tutor.script)


def test_stop_goes_before_what_is_still_to_be_drawn(open_window, qtbot):
    """However many steps are on the page, Esc reaches the tutor at once and the end comes in one piece."""
    tutor = soak.SteadyTutor(soak.many_steps(20_000, each=20), 1e9)
    window = open_window(tutor)
    tutor.go.set()
    window.ask_problem("3x + 5 = 20")
    qtbot.waitUntil(lambda: tutor.given > 10_000 and len(window.asking.solution.cards) > 16)
    pieces = []
    window.runner.received.connect(pieces.append)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert tutor._stop.is_set() and not pieces
    with qtbot.waitSignal(window.runner.ended):
        pass
    solution = window.asking.solution
    assert len(pieces) == 1 and solution.ending.headline.text() == "Stopped"


def test_the_page_follows_at_its_end_and_leaves_a_reader_alone(open_window, qtbot):
    window, tutor = streamed(open_window, soak.one_step, 1_500, 1_000)
    soak.run(window, tutor, 0.8)
    bar = window.asking.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)
    qtbot.keyClick(window.asking.view, Qt.Key.Key_PageUp)
    qtbot.keyClick(window.asking.view, Qt.Key.Key_PageUp)
    stays, longer = bar.value(), bar.maximum()
    assert stays < longer
    qtbot.waitUntil(lambda: bar.maximum() > longer, timeout=10_000)
    assert bar.value() == stays
    bar.setValue(bar.maximum())
    longer = bar.maximum()
    qtbot.waitUntil(lambda: bar.maximum() > longer, timeout=10_000)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    window.asking.stop()


def test_drawing_a_growing_text_ends_as_drawing_the_whole(open_window, qtbot, theme):
    """Only the last block is drawn again: what was settled must be what it would have been."""
    from app.ui.rich_text import RichText
    from tests.app.ui import fake_tutor as fake

    texts = [
        "".join(event.text for event in fake.LONG if hasattr(event, "text")),
        "one\n\ntwo $x$ and\n\n$$y=1$$\n\nafter, words\n\n- a\n- b $z$\n\n1. one\n2. two\n\nlast\n***\n# head\ntext\n\n"
        "| a | b |\n|---|---|\n| 1 | 2 |\n\nend\n\n```\ncode\n\ncode\n```\n\n> quote\n\nend **bold** `c`",
        "$$a$$, so\n\n$$b$$\n\n\\[ \\begin{cases} x \\\\ y \\end{cases} \\]. And\r\nso on\n\nand on",
        "word " * 3000 + "$x$ end\n" + "- item\n" * 1500,
    ]
    for text in texts:
        whole, grown = RichText(theme), RichText(theme)
        for view in (whole, grown):
            qtbot.addWidget(view)
            view.resize(500, 100)
            view.show()
        whole.set_text(text)
        step = max(1, len(text) // 90)
        for end in range(1, len(text), step):
            grown.set_text(text[:end], complete=False)
        grown.set_text(text)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        if len(text) < 5000:
            assert grown.spoken_text() == whole.spoken_text()
            assert grown.height() == whole.height()
            assert grown.grab().toImage() == whole.grab().toImage()
        else:  # a block without an end is cut, and loses nothing
            assert grown.plain_text().split() == whole.plain_text().split()

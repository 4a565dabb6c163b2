"""The preview of a pack, with real clicks and keys: pages, problems, explorations, quizzes, and edits meanwhile."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QComboBox, QLineEdit, QWidget

from app.ui import aloud
from app.ui.lessons.exploration_view import ExplorationView
from app.ui.lessons.item_view import Shown
from app.ui.lessons.pack_view import PLACE
from app.ui.lessons.page_view import ExampleView, PageView
from app.ui.lessons.plot_view import PlotView
from app.ui.lessons.preview import Preview
from app.ui.lessons.problem_view import ProblemView
from app.ui.lessons.quiz_view import QuizView
from app.ui.maths_input import decimal_sign
from app.ui.maths_input.decimal_sign import DecimalSign
from app.ui.tutoring.care_card import CareCard
from tests.app.ui.everyone import name_of, walk

pytestmark = pytest.mark.gui


@pytest.fixture
def preview(qtbot, theme, worker, folder):
    window = Preview(theme, folder, worker)
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    return window


def show(qtbot, window, sort, name, kind):
    window.choose(sort, name)
    qtbot.waitUntil(lambda: isinstance(window.view, kind), timeout=5000)
    return window.view


def say(qtbot, part, text):
    part.field.line.clear()
    qtbot.keyClicks(part.field.line, text)
    qtbot.keyClick(part.field.line, Qt.Key.Key_Return)


def test_an_answer_is_typed_judged_and_helped_with(qtbot, preview):
    view = show(qtbot, preview, "problem", "train-speed", ProblemView)
    part = view.parts[0]
    attempts = []
    view.attempted.connect(attempts.append)
    say(qtbot, part, "131 km/h")
    qtbot.waitUntil(lambda: part.verdict.isVisible(), timeout=5000)
    assert "number is not" in part.verdict.plain_text()
    values = view.variant.values
    wrong = f"{int(values['d']) * int(values['t'])} km/h"
    say(qtbot, part, wrong)
    qtbot.waitUntil(lambda: "You multiplied." in part.verdict.plain_text(), timeout=5000)
    qtbot.mouseClick(part.hint_button, Qt.MouseButton.LeftButton)
    say(qtbot, part, f"{values['v']} km/h")
    with qtbot.waitSignal(view.solved, timeout=5000):
        pass
    assert [attempt.graded.verdict.outcome for attempt in attempts] == ["wrong", "wrong", "right"]
    assert [attempt.hints for attempt in attempts] == [0, 0, 1]


def test_a_card_is_as_high_as_what_it_holds(qtbot, preview):
    part = show(qtbot, preview, "problem", "train-speed", ProblemView).parts[0]
    qtbot.waitUntil(lambda: 0 < part.height() < 240, timeout=5000)


def test_what_is_typed_is_read_as_a_quantity_while_it_is_typed(qtbot, preview):
    part = show(qtbot, preview, "problem", "train-speed", ProblemView).parts[0]
    busy = []
    preview._worker.busy.connect(busy.append)
    qtbot.keyClicks(part.field.line, "72 km/h")
    view = part.field.typed.reading
    qtbot.waitUntil(lambda: view.formula.text == r"$72\,\mathrm{km/h}$", timeout=5000)
    assert "72 kilometres per hour" in part.field.line.accessibleDescription()
    assert busy == []  # the line that tells of work does not flicker at every key
    assert not part.verdict.isVisible()


def test_an_answer_with_the_decimal_comma_that_was_chosen(qtbot, preview):
    view = show(qtbot, preview, "problem", "train-speed", ProblemView)
    part, right = view.parts[0], f"{view.variant.values['v']},0 km/h"
    attempts = []
    view.attempted.connect(attempts.append)
    decimal_sign.choose(DecimalSign.COMMA)
    try:
        say(qtbot, part, right)
        qtbot.waitUntil(lambda: part.right, timeout=5000)
        say(qtbot, part, "1,5 km/h")
        qtbot.waitUntil(lambda: len(attempts) == 2, timeout=5000)
        assert "1{,}5" in part.verdict.text
    finally:
        decimal_sign.choose(DecimalSign.PACK)
    assert attempts[0].answer == right.replace(",", ".")  # kept as the pack writes numbers


def test_a_syntax_error_costs_nothing(qtbot, preview):
    part = show(qtbot, preview, "problem", "train-speed", ProblemView).parts[0]
    attempts = []
    part.attempted.connect(attempts.append)
    say(qtbot, part, "((")
    qtbot.waitUntil(lambda: part.verdict.isVisible(), timeout=5000)
    assert attempts == []


def wait_for_hint(qtbot, part, count):
    qtbot.waitUntil(lambda: part.below.count() == count and part.hint_button.isEnabled(), timeout=20000)


def test_hints_come_one_at_a_time_with_a_try_between_and_the_solution_whole(qtbot, preview):
    part = show(qtbot, preview, "problem", "train-speed", ProblemView).parts[0]
    qtbot.mouseClick(part.hint_button, Qt.MouseButton.LeftButton)
    wait_for_hint(qtbot, part, 1)
    qtbot.mouseClick(part.hint_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "First try something" in part.note.text(), timeout=20000)
    assert part.below.count() == 1
    qtbot.mouseClick(part.stuck_button, Qt.MouseButton.LeftButton)
    wait_for_hint(qtbot, part, 2)
    assert not part.stuck_button.isVisible() and not part.note.isVisible()
    say(qtbot, part, "131 km/h")
    qtbot.waitUntil(lambda: part.verdict.isVisible(), timeout=5000)
    qtbot.mouseClick(part.hint_button, Qt.MouseButton.LeftButton)
    wait_for_hint(qtbot, part, 3)
    assert part.hints_used == 3
    qtbot.mouseClick(part.solution_button, Qt.MouseButton.LeftButton)
    solution = part.below.itemAt(3).widget()
    assert part.part.typed.split()[0] in solution.plain_text()
    assert part.hints_used == 5  # the solution counts as two
    assert not part.hint_button.isEnabled()


def test_the_last_hint_is_the_solution_and_gives_up(qtbot, preview):
    view = show(qtbot, preview, "problem", "train-speed", ProblemView)
    part = view.parts[0]
    given_up = []
    view.gave_up.connect(lambda name, hints: given_up.append(hints))
    while not given_up:
        count = part.below.count()
        say(qtbot, part, "no idea")
        qtbot.waitUntil(lambda count=count: part.below.count() > count, timeout=20000)
    assert given_up == [part.hints_used] and part.hints_used >= 5
    assert not part.hint_button.isEnabled() and not part.solution_button.isEnabled()


def test_somebody_in_need_gets_the_card_and_nothing_is_told_to_the_record(qtbot, preview):
    part = show(qtbot, preview, "problem", "train-speed", ProblemView).parts[0]
    attempts = []
    part.attempted.connect(attempts.append)
    say(qtbot, part, "I want to kill myself")
    assert isinstance(part.below.itemAt(0).widget(), CareCard)
    assert part.field.answer() == "" and attempts == []


def test_a_choice_is_picked_by_its_words(qtbot, preview):
    view = show(qtbot, preview, "problem", "what-changes", ProblemView)
    part = view.parts[0]
    assert not part.check_button.isEnabled()
    buttons = {button.accessibleName(): button for button in part.field.buttons.values()}
    qtbot.waitUntil(part.field.isVisible)
    heard = [name_of(one) for _, one in walk(part.field)]
    assert sorted(one for one in heard if one) == sorted(buttons), "each is told once"
    qtbot.mouseClick(buttons["It needs twice the time."], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(part.check_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Would you be later" in part.verdict.plain_text(), timeout=5000)
    qtbot.mouseClick(buttons["It needs half the time."], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(view.solved, timeout=5000):
        qtbot.mouseClick(part.check_button, Qt.MouseButton.LeftButton)


def test_who_listens_hears_what_is_asked_judged_and_hinted_and_keeps_the_place(qtbot, preview, monkeypatch):
    said = []
    monkeypatch.setattr(aloud.QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(aloud, "send", lambda widget, text: said.append(text))
    preview.activateWindow()
    view = show(qtbot, preview, "problem", "train-speed", ProblemView)
    view.begin("Problem 1.")
    part = view.parts[0]
    assert said[-1].startswith("Problem 1. A train") and part.field.line.hasFocus()
    say(qtbot, part, "131 km/h")
    qtbot.waitUntil(lambda: part.verdict.isVisible(), timeout=5000)
    assert said[-1].startswith("The unit is right, but the number is not.")
    part.check_button.setFocus()
    qtbot.keyClick(part.check_button, Qt.Key.Key_Space)
    assert part.field.line.hasFocus(), "not the button behind it"
    part.hint_button.setFocus()
    qtbot.keyClick(part.hint_button, Qt.Key.Key_Space)
    wait_for_hint(qtbot, part, 1)
    assert said[-1].startswith("The idea") and part.hint_button.hasFocus(), "a second press is no solution"
    part.solution_button.setFocus()
    qtbot.keyClick(part.solution_button, Qt.Key.Key_Space)
    assert "The answer:" in said[-1] and part.field.line.hasFocus()


def test_other_numbers_are_another_seed(qtbot, preview):
    first = show(qtbot, preview, "problem", "train-speed", ProblemView).variant.statement
    statements = {first}
    for _ in range(3):
        old = preview.view
        qtbot.mouseClick(preview.again, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda old=old: preview.view is not old, timeout=5000)
        statements.add(preview.view.variant.statement)
    assert len(statements) > 1
    preview.seed.setValue(1)
    qtbot.waitUntil(lambda: preview.view.variant.statement == first, timeout=5000)


def test_a_page_shows_its_example_step_by_step(qtbot, preview):
    page = show(qtbot, preview, "page", "average-speed", PageView)
    (example,) = page.findChildren(ExampleView)
    qtbot.waitUntil(lambda: example.part is not None, timeout=5000)
    qtbot.waitUntil(lambda: example.part.isVisible(), timeout=5000)
    assert not example.more.isVisible()
    assert "Average speed" in page.body.widgets()[0].plain_text()


def test_an_exploration_follows_its_slider(qtbot, preview):
    view = show(qtbot, preview, "exploration", "two-cars", ExplorationView)
    qtbot.waitUntil(lambda: "60 km/h" in view.description.plain_text(), timeout=5000)
    view.sliders["v"].setFocus()
    qtbot.keyClick(view.sliders["v"], Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "70 km/h" in view.description.plain_text(), timeout=5000)
    for value in range(10):
        view.sliders["v"].setValue(value)
    qtbot.waitUntil(lambda: "110 km/h" in view.description.plain_text(), timeout=5000)
    (plot,) = view.findChildren(PlotView)
    assert plot.data is not None
    assert not plot.grab().isNull()


def test_a_quiz_is_taken_and_marked(qtbot, preview):
    view = show(qtbot, preview, "quiz", "first-quiz", QuizView)
    while view.result is None:
        qtbot.waitUntil(lambda: bool(view._fields) or view.result is not None, timeout=5000)
        if view.result is not None:
            break
        number = view._at
        _, field = view._fields[0]
        if isinstance(field.focusProxy(), QLineEdit):
            qtbot.keyClicks(field.line, "1 km/h")
        qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda number=number: view._at != number, timeout=5000)
        if view._at >= 4:
            qtbot.waitUntil(lambda: view.result is not None, timeout=10000)
    assert view.result.paper.marks == 6
    assert "of 6 marks" in view.place.text()


def test_saved_edits_appear_and_faults_are_told_without_losing_the_last_good_state(qtbot, preview, folder):
    view = show(qtbot, preview, "problem", "train-speed", ProblemView)
    file = folder / "problems" / "speed.toml"
    text = file.read_text()
    file.write_text(text.replace("A train goes", "A tram goes", 1))
    qtbot.waitUntil(
        lambda: isinstance(preview.view, ProblemView) and "tram" in preview.view.variant.statement, timeout=8000
    )
    assert preview.view is not view
    file.write_text(text.replace('kind = "quantity"', 'kind = "quantty"', 1))
    qtbot.waitUntil(lambda: preview.findings.isVisible(), timeout=8000)
    assert "problems/speed.toml" in preview.findings.plain_text()
    file.write_text(text)
    qtbot.waitUntil(lambda: not preview.findings.isVisible(), timeout=8000)


def test_every_control_has_a_name(qtbot, preview):
    for sort, name, kind in (
        ("problem", "train-speed", ProblemView),
        ("problem", "what-changes", ProblemView),
        ("exploration", "two-cars", ExplorationView),
        ("quiz", "first-quiz", QuizView),
    ):
        show(qtbot, preview, sort, name, kind)
        qtbot.wait(50)  # for the layout: a page that is not laid out yet has scroll bars
        for widget in preview.findChildren(QWidget):
            if isinstance(widget, QAbstractButton | QLineEdit | QAbstractSlider | QComboBox) and widget.isVisible():
                text = widget.text() if isinstance(widget, QAbstractButton) else ""
                inside = widget.parent() is not None and widget.objectName().startswith("qt_")
                assert widget.accessibleName() or text or inside, (sort, name, widget)


def test_answers_for_a_view_that_is_gone_are_dropped(qtbot, preview):
    for _ in range(5):
        for sort, name in (("exploration", "two-cars"), ("page", "average-speed"), ("problem", "train-speed")):
            preview.choose(sort, name)
    show(qtbot, preview, "problem", "what-changes", ProblemView)
    qtbot.wait(200)


LINKED = """# Average speed

First [how long it takes](skill:travel-time), then [a train](problem:train-speed) and [two cars](exploration:two-cars);
[ratios](skill:lemma.pre-algebra/ratios) are [elsewhere](https://example.org).
"""


def test_links_of_a_lesson_are_followed_by_keys_and_by_the_mouse(qtbot, theme, worker, folder):
    (folder / "lessons" / "average-speed.md").write_text(LINKED)
    (folder / "lessons" / "travel-time.md").write_text("# Travel time\n\nBack: [speed](skill:average-speed).\n")
    window = Preview(theme, folder, worker)
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    text = show(qtbot, window, "page", "average-speed", PageView).body.widgets()[0]
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert window.packs.items.shown == Shown("page", "travel-time")
    assert window.packs.tree.currentItem().data(0, PLACE) == Shown("page", "travel-time")
    back = window.view.body.widgets()[0]
    cursor = back.document().find("speed")
    cursor.setPosition(cursor.selectionEnd())
    spot = lambda: back.cursorRect(cursor).center() - QPoint(6, 0)  # noqa: E731
    qtbot.waitUntil(lambda: back.anchorAt(spot()) == "skill:average-speed", timeout=5000)
    qtbot.mouseClick(back.viewport(), Qt.MouseButton.LeftButton, pos=spot())
    assert window.packs.items.shown == Shown("page", "average-speed")
    for tabs, sort, kind in ((2, "problem", ProblemView), (3, "exploration", ExplorationView)):
        text = show(qtbot, window, "page", "average-speed", PageView).body.widgets()[0]
        text.setFocus()
        for _ in range(tabs):
            qtbot.keyClick(text, Qt.Key.Key_Tab)
        qtbot.keyClick(text, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda kind=kind: isinstance(window.view, kind), timeout=5000)
        assert window.packs.items.shown.sort == sort


def test_a_link_that_cannot_be_followed_says_so_and_an_address_of_the_web_is_words(qtbot, theme, worker, folder):
    (folder / "lessons" / "average-speed.md").write_text(LINKED)
    window = Preview(theme, folder, worker)
    qtbot.addWidget(window)
    window.show()
    text = show(qtbot, window, "page", "average-speed", PageView).body.widgets()[0]
    text.setFocus()
    followed = []
    text.anchorClicked.connect(lambda url: followed.append(url.toString()))
    for _ in range(4):
        qtbot.keyClick(text, Qt.Key.Key_Tab)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert window.packs.items.note.text() == "lemma.pre-algebra/ratios belongs to another pack."
    assert followed == ["skill:lemma.pre-algebra/ratios"]
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert not text.hasFocus()  # there is no fifth link
    assert "elsewhere" in text.plain_text()

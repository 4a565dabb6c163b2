"""Nobody needs a mouse or eyes: Tab meets everything, what has the focus shows it, and everything has a name."""

from itertools import pairwise

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QInputDialog,
    QLabel,
    QMessageBox,
    QSlider,
    QWidget,
)

from app.ui.lessons.exploration_view import ExplorationView
from app.ui.lessons.item_view import Shown
from app.ui.lessons.page_view import ExampleView, PageView
from app.ui.lessons.plot_view import PlotView
from app.ui.lessons.problem_view import ProblemView
from app.ui.lessons.quiz_view import QuizView
from app.ui.order import reading_order
from app.ui.places import Place
from app.ui.rich_text import RichText
from app.ui.theme import Mode
from tests.app.ui.everyone import OPERATED, chain, focusable, look, name_of, scroll_to, told, walk
from tests.app.ui.tour import PACK, class_file, end, open_all, tour

pytestmark = pytest.mark.gui


@pytest.fixture
def window(qtbot, theme, tmp_path):
    window = open_all(theme, tmp_path)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    end(window)


@pytest.fixture
def until(qtbot):
    return lambda condition: qtbot.waitUntil(condition, timeout=30_000)


def in_group(widget):
    """The buttons of one group: Tab meets one of them, the arrows the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return set(group.buttons()) if group is not None else set()


@pytest.mark.parametrize(
    ("mode", "zoom"), [(Mode.LIGHT, 100), pytest.param(Mode.DARK, 200, marks=pytest.mark.slow)], ids=["light", "dark"]
)
@pytest.mark.parametrize("place", list(Place))
def test_tab_meets_everything_and_the_focus_is_seen(window, until, qtbot, place, mode, zoom):
    window.theme.set_mode(mode)
    window.theme.set_zoom(zoom)
    for name in tour(window, until, (place,)):
        qtbot.wait(50)
        wanted = set(focusable(window))
        met = chain(window)
        reached = set(met).union(*(in_group(one) for one in met))
        assert not (missed := [told(one) for one in wanted - reached]), f"{name}: not met by Tab: {missed}"
        assert set(chain(window, back=True)) >= set(met) - {None}, f"{name}: another way back"
        order = list(reading_order(window))
        at = [order.index(one) for one in met]
        assert sum(one > other for one, other in pairwise(at)) <= 1, f"{name}: it jumps about"
        for widget in met:
            if not shiboken6.isValid(widget):  # of a step that fell asleep, far from where one is now
                continue
            tab_to(lambda one, widget=widget: one is widget)
            scroll_to(widget)
            focused = look(window, widget)
            press(Qt.Key.Key_Tab)
            scroll_to(widget)
            assert look(window, widget) != focused, f"{name}: the focus is not seen on {told(widget)}"


@pytest.mark.parametrize("place", list(Place))
def test_everything_has_a_name(window, until, qtbot, place):
    for stop in tour(window, until, (place,)):
        qtbot.wait(50)
        nameless = []
        for _, one in walk(window):
            widget = one.object()
            name = name_of(one)
            if isinstance(widget, QComboBox | QAbstractSpinBox):  # its name is its value on some systems
                name = widget.accessibleName()
            if (
                one.role() in OPERATED and not name and one.role() is not QAccessible.Role.TreeItem
            ):  # an empty cell has none
                nameless.append(told(widget) if isinstance(widget, QWidget) else one.role().name)
            if isinstance(widget, PlotView) and not name:
                nameless.append("a plot")
            if isinstance(widget, QLabel) and widget.text().strip() not in name:
                nameless.append(f"{widget.text()!r} is told as {name_of(one)!r}")
            if "\\" in name or "$" in name:
                nameless.append(f"{name!r} holds TeX")
        assert not nameless, f"{stop}: {nameless}"


@pytest.mark.parametrize("place", [Place.LEARN, Place.PRACTISE, Place.PACKS, Place.MODELS])
def test_nothing_flashes_up_as_a_window_of_its_own(window, until, qapp, place):
    """A widget that is shown before it stands anywhere is a window for a moment, and takes the focus with it."""
    flashed = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                flashed.append(told(watched))
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    try:
        for stop in tour(window, until, (place,)):
            assert not flashed, stop
    finally:
        qapp.removeEventFilter(watch)


def test_dialogs_are_for_everyone_too(window, until, qtbot):
    for _ in tour(window, until, (Place.SETTINGS,)):
        break
    opened = [window.menus.check.trigger, window.menus.about.trigger]
    opened.append(lambda: window.pages[Place.SETTINGS].erase(window.record.profile))
    for show in opened:
        show()
        until(lambda: any(one.isVisible() for one in window.findChildren(QDialog)))
        dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
        dialog.activateWindow()
        until(dialog.isActiveWindow)
        for _, one in walk(dialog):
            assert one.role() not in OPERATED or name_of(one)
        met = chain(dialog)
        assert set(focusable(dialog)) <= set(met).union(*(in_group(one) for one in met))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        until(lambda dialog=dialog: not any(one.isVisible() for one in window.findChildren(QMessageBox)))


def press(key, times=1, modifiers=Qt.KeyboardModifier.NoModifier):
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)
        QApplication.processEvents()  # what it brought is shown


def type_in(text):
    QTest.keyClicks(QApplication.focusWidget(), text)


def tab_to(wanted, most=120):
    """Presses Tab until the focus is on what is wanted, as somebody without a mouse does."""
    for _ in range(most):
        focused = QApplication.focusWidget()
        assert focused is not None, "the focus was lost"
        if wanted(focused):
            return focused
        press(Qt.Key.Key_Tab)
    raise AssertionError("Tab never came there")


def named(text):
    return lambda one: isinstance(one, QAbstractButton) and one.text() == text


def test_a_lesson_by_keyboard_alone(window, until, qtbot):
    window.start()
    until(lambda: window.record.profile is not None)
    press(Qt.Key.Key_3, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert window.place is Place.LEARN
    page = window.pages[Place.LEARN]
    until(lambda: page.atlas is not None)
    tab_to(lambda one: one is page.overview.chips[PACK] or one in page.overview.chips.values())
    press(Qt.Key.Key_Right)
    until(lambda: page.overview.pack == PACK)
    skills = tab_to(lambda one: one in (page.overview.map, page.overview.list))
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Home)
    skill = skills.current
    press(Qt.Key.Key_Return)
    until(lambda: page.skill.items.view is not None)
    assert page.skill.skill == skill
    items = page.skill.items
    assert isinstance(items.view, PageView)
    tab_to(lambda one: isinstance(one, RichText) and items.view.isAncestorOf(one))

    def go_to(sort):
        """To the first chip of that sort, with the arrows among the chips."""
        chips = page.skill.chips
        tab_to(lambda one: one in chips.values())
        for _ in range(2 * len(chips)):
            if items.shown.sort == sort:
                return
            press(Qt.Key.Key_Right)
        raise AssertionError(f"the arrows never came to {sort}")

    if any(what.sort == "exploration" for what in page.skill.chips):
        go_to("exploration")
        until(lambda: isinstance(items.view, ExplorationView))
        exploration = items.view
        slider = tab_to(lambda one: one in exploration.sliders.values())
        start, said = slider.value(), exploration.position()
        press(Qt.Key.Key_Right)
        assert slider.value() != start and exploration.position() != said
        until(lambda: all(plot.data is not None for plot in exploration.plots))

    go_to("problem")
    until(lambda: isinstance(items.view, ProblemView))
    problem = items.view
    line = tab_to(lambda one: one is not None and problem.parts[0].field.isAncestorOf(one))
    type_in(problem.parts[0].part.typed)
    assert line is QApplication.focusWidget()
    press(Qt.Key.Key_Return)
    until(lambda: problem.parts[0].right)
    until(items.more.isVisible)
    tab_to(lambda one: one is items.more)
    press(Qt.Key.Key_Space)
    until(lambda: items.view is not problem)
    press(Qt.Key.Key_Escape)
    until(lambda: page.overview.isVisible())
    assert QApplication.focusWidget() in (page.overview.map, page.overview.list)


def test_the_other_pages_by_keyboard_alone(window, until, qtbot, monkeypatch):
    """A pack is opened, a model's hash computed, a class looked through, a learner renamed; nothing is pointed at."""

    def go(key, place):
        press(key, modifiers=Qt.KeyboardModifier.ControlModifier)
        assert window.place is place
        return window.pages[place]

    window.start()
    until(lambda: window.record.profile is not None)
    packs = go(Qt.Key.Key_5, Place.PACKS)
    until(lambda: PACK in packs.cards)
    tab_to(lambda one: one is packs.cards[PACK].open)
    seen(window)
    press(Qt.Key.Key_Space)
    assert window.place is Place.LEARN
    until(lambda: window.pages[Place.LEARN].overview.pack == PACK)

    models = go(Qt.Key.Key_6, Place.MODELS)
    until(lambda: bool(models.cards))
    tab_to(named("Compute its hash"))
    seen(window)
    press(Qt.Key.Key_Space)
    until(lambda: not models.job.busy and any("SHA-256" in one.text() for one in models.findChildren(QLabel)))

    page = go(Qt.Key.Key_7, Place.CLASS)
    page.new_class(window.folder / "8b")
    until(lambda: page.found is not None)
    page.bring_in(class_file(window.folder))
    until(lambda: not page.job.busy and page.grid is not None)
    tab_to(lambda one: one is page.grid)
    seen(window)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Down)
    assert (page.grid.currentRow(), page.grid.currentColumn()) == (1, 1)
    tab_to(named("Take out"))
    seen(window)
    press(Qt.Key.Key_Space)
    until(lambda: page.findChild(QMessageBox) is not None)
    box = page.findChild(QMessageBox)
    until(lambda: QApplication.focusWidget() is not None and QApplication.focusWidget().window() is box)
    press(Qt.Key.Key_Return)  # in haste: that is Cancel
    until(lambda: page.findChild(QMessageBox) is None)
    window.activateWindow()  # else the window manager does
    until(window.isActiveWindow)
    assert len(page.found.learners) == 3

    page = go(Qt.Key.Key_8, Place.SETTINGS)
    assert tab_to(lambda one: one in page.modes.values()) is page.modes[Mode.LIGHT]
    seen(window)
    press(Qt.Key.Key_Right)
    assert window.theme.dark
    press(Qt.Key.Key_Left)
    assert not window.theme.dark
    monkeypatch.setattr(QInputDialog, "exec", lambda _: QInputDialog.DialogCode.Accepted)
    monkeypatch.setattr(QInputDialog, "textValue", lambda _: "Ada L.")
    tab_to(named("Rename"))
    seen(window)
    press(Qt.Key.Key_Space)
    until(lambda: window.record.profile.name == "Ada L.")


@pytest.mark.parametrize("place", list(Place))
def test_a_screen_reader_meets_things_in_the_order_of_the_page(window, until, qtbot, place):
    for stop in tour(window, until, (place,)):
        qtbot.wait(50)
        order = {widget: at for at, widget in enumerate(reading_order(window))}
        met = [one.object() for _, one in walk(window) if isinstance(one.object(), QWidget) and name_of(one)]
        at = [order[widget] for widget in met if widget in order]
        wrong = [told(met_at) for (one, other), met_at in zip(pairwise(at), met[1:], strict=False) if one > other]
        assert not wrong, f"{stop}: told too late: {wrong}"


def test_what_one_chooses_from_is_told_as_that(window, until, qtbot):
    for stop in tour(window, until, (Place.LEARN,)):
        roles = {one.object(): one.role() for _, one in walk(window) if isinstance(one.object(), QWidget)}
        pages = [roles[button] for button in window.rail.buttons.values()]
        assert set(pages) == {QAccessible.Role.RadioButton}, stop
        plots = [one for one in window.findChildren(PlotView) if one.isVisible() and one.data is not None]
        assert all(roles[plot] is QAccessible.Role.Graphic for plot in plots), stop
        for plot in plots:
            said = QAccessible.queryAccessibleInterface(plot)
            assert said.text(QAccessible.Text.Name) == plot.data.description
            if plot.data.axes:
                assert "axis" in said.text(QAccessible.Text.Description)


def seen(window):
    """Whether what has the focus can be seen, and shows that it has it."""
    widget = QApplication.focusWidget()
    assert widget is not None and widget.isVisible() and widget.window() is window
    scroll_to(widget)
    assert not widget.visibleRegion().isEmpty(), f"{told(widget)} has the focus out of sight"


def test_what_tab_leads_to_and_what_is_asked_is_brought_into_view(window, until, qtbot):
    """From the rail back to the last thing of a page; the question of a quiz that is chosen; a verdict: at 200 %."""

    def shown(widget):
        return lambda: widget.visibleRegion().boundingRect() == widget.rect()

    window.theme.set_zoom(200)
    window.resize(1280, 720)
    for _ in tour(window, until, (Place.SETTINGS,)):
        break
    window.rail.buttons[Place.SETTINGS].setFocus()
    for _ in range(2):  # to the last stop before the rail: the end of the page
        press(Qt.Key.Key_Backtab)
        if not window.rail.isAncestorOf(QApplication.focusWidget()):
            break
    last = QApplication.focusWidget()
    assert window.pages[Place.SETTINGS].isAncestorOf(last)
    until(shown(last))
    for stop in tour(window, until, (Place.LEARN,)):
        if stop.startswith("learn quiz"):
            break
    skill = window.pages[Place.LEARN].skill
    assert skill.items.isAncestorOf(QApplication.focusWidget())
    until(shown(skill.items.view.place))
    skill.choose(Shown("problem", "add-different-lengths"))
    until(lambda: isinstance(skill.items.view, ProblemView))
    part = skill.items.view.parts[0]
    until(shown(part.field))
    type_in(part.part.typed)
    press(Qt.Key.Key_Return)
    until(lambda: part.right and shown(part._banner)())


def test_the_first_day_by_keyboard_alone(qtbot, theme, tmp_path, until):
    """Welcomed, a first problem with a hint, then a worked example to complete and a quiz; nothing is pointed at."""
    window = open_all(theme, tmp_path, anew=True)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    try:
        window.start()
        until(lambda: window.welcome is not None)
        welcome = window.welcome
        assert QApplication.focusWidget() is welcome.name
        type_in("Noor")
        tab_to(lambda one: one is welcome.chips[PACK])
        press(Qt.Key.Key_Space)
        assert welcome.picked == [PACK]
        tab_to(lambda one: one is welcome.begin)
        seen(window)
        press(Qt.Key.Key_Space)
        until(lambda: window.welcome is None and window.place is Place.PRACTISE)
        assert window.rail.isEnabled()
        page = window.pages[Place.PRACTISE]
        until(lambda: getattr(page.view, "begin", None) is not None and page.view.begin.isEnabled())
        assert QApplication.focusWidget() is page.view.begin  # Enter is enough
        press(Qt.Key.Key_Space)
        until(lambda: getattr(page.view, "problem", None) is not None)
        part = page.view.problem.parts[0]
        until(lambda: part.field.isAncestorOf(QApplication.focusWidget()))
        tab_to(lambda one: one is part.hint_button)
        seen(window)
        press(Qt.Key.Key_Space)
        until(lambda: part.hints_used == 1)
        tab_to(lambda one: one is not None and part.field.isAncestorOf(one))
        if part.field.line is not None:
            type_in(part.part.typed)
            press(Qt.Key.Key_Return)
            until(lambda: part.right)

        press(Qt.Key.Key_3, modifiers=Qt.KeyboardModifier.ControlModifier)
        learn = window.pages[Place.LEARN]
        until(lambda: learn.atlas is not None)
        skills = tab_to(lambda one: one in (learn.overview.map, learn.overview.list))
        seen(window)
        press(Qt.Key.Key_Home)
        press(Qt.Key.Key_Return)
        items = learn.skill.items
        until(lambda: isinstance(items.view, PageView) and learn.skill.skill == skills.current)
        slider = tab_to(lambda one: isinstance(one, QSlider))
        seen(window)
        press(Qt.Key.Key_Home)
        press(Qt.Key.Key_Right)
        exploration = items.view.findChild(ExplorationView)
        where = exploration.position()[exploration.exploration.sliders[0].name]
        told_value = QAccessible.queryAccessibleInterface(slider).text(QAccessible.Text.Value)
        said = told_value.split()[0].replace("\N{MINUS SIGN}", "-")
        assert slider.value() == 1 and said == str(where), "not the number of the step"
        until(lambda: any(one.steps for one in items.view.findChildren(ExampleView)))
        example = next(one for one in items.view.findChildren(ExampleView) if one.steps)
        until(lambda: example.more.isVisible() or example.part.isVisible())
        for _ in example.steps:
            if example.more.isVisible():
                tab_to(lambda one: one is example.more)
                seen(window)
                press(Qt.Key.Key_Space)
        line = tab_to(lambda one: one is not None and example.part.field.isAncestorOf(one))
        seen(window)
        type_in(example.part.part.typed)
        assert line is QApplication.focusWidget()
        press(Qt.Key.Key_Return)
        until(lambda: example.part.right)

        chips = learn.skill.chips
        tab_to(lambda one: one in chips.values())
        for _ in chips:
            if items.shown.sort != "quiz":
                press(Qt.Key.Key_Down)  # from row to row
        until(lambda: isinstance(items.view, QuizView) and bool(items.view._fields))
        quiz = items.view
        for _ in range(3 * len(quiz.paper.questions)):
            until(lambda: quiz.result is not None or (quiz.next.isVisible() and quiz.next.isEnabled()))
            if quiz.result is not None:
                break
            tab_to(lambda one: one is quiz.next)
            seen(window)
            press(Qt.Key.Key_Space)
        until(lambda: quiz.result is not None)
        press(Qt.Key.Key_Escape)
        until(lambda: learn.overview.isVisible())
        assert QApplication.focusWidget() in (learn.overview.map, learn.overview.list)

        press(Qt.Key.Key_4, modifiers=Qt.KeyboardModifier.ControlModifier)
        progress = window.pages[Place.PROGRESS]
        until(lambda: progress.report is not None and progress.report.ever.problems > 0)
        tab_to(named("A file for my teacher"))
        seen(window)
    finally:
        end(window)

"""The program is killed while somebody types: all of it comes back when they look there again."""

import signal

import pytest
from PySide6.QtCore import Qt

from app.learner.store import open_store
from app.ui.lessons.begun_view import BegunView
from app.ui.lessons.item_view import ItemView, Shown
from app.ui.lessons.keeper import Keeper
from app.ui.lessons.problem_view import ProblemView
from app.ui.lessons.quiz_view import QuizView
from app.ui.practise.page import PractisePage
from app.ui.practise.sitting import SittingView
from app.ui.practise.start import StartView
from app.ui.record import Record
from app.ui.settings import Settings
from lessons.folder import FolderContents
from tests.app.ui.hands import LEFT
from tests.app.ui.lessons.conftest import worker as worker
from tests.app.ui.practise.test_page import Shelf
from tests.helpers.records import start

pytestmark = pytest.mark.gui

CHILD = """
    import gc, sys, time
    from pathlib import Path
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication
    from app.learner.store import open_store
    from app.ui.lessons.item_view import ItemView, Shown
    from app.ui.lessons.keeper import Keeper
    from app.ui.lessons.worker import LessonWorker
    from app.ui.practise.page import PractisePage
    from app.ui.record import Record
    from app.ui.settings import Settings
    from app.ui.theme import Theme
    from lessons.folder import FolderContents
    from tests.app.ui.practise.test_page import Shelf
    from tests.helpers.local_lessons import InProcessLessons

    folder = Path(sys.argv[1])
    app = QApplication(["lemma"])
    gc.disable()
    theme = Theme()
    theme.attach(app)

    def until(found):
        while not found():
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)

    shelf = Shelf(folder / "speed")
    pack = shelf.one
    record = Record(Settings(None), lambda: open_store(folder / "data"))
    record.start()
    record.add("Ada", "", print)
    until(lambda: record.profile)
    worker = LessonWorker(InProcessLessons)

    page = PractisePage(theme, record, worker, lambda: shelf)
    page.resize(900, 800)
    page.show()
    page.shown()
    until(lambda: getattr(page.view, "begin", None) and page.view.begin.isEnabled())
    page.view.begin.click()
    until(lambda: getattr(page.view, "problem", None))
    part = page.view.problem.parts[0]
    print(page.view.problem.variant.problem, page.view.problem.variant.seed)
    part.working_button.click()
    part.pad.rows[0].line.setText("s = v t")
    part.pad.rows[0].line.returnPressed.emit()
    part.pad.rows[1].line.setText("v = s /")
    part.field.line.setText("12 km")

    def items():
        view = ItemView(theme, worker, Keeper(record, page))
        view.set_pack(pack, FolderContents(folder / "speed"))
        view.show()
        return view

    lesson = items()
    lesson.set_seed(5)
    lesson.show_item(Shown("problem", pack.problems[0].id))
    until(lambda: getattr(lesson.view, "parts", None))
    lesson.view.parts[0].field.line.setText("half an ans")

    quiz = items()
    quiz.show_item(Shown("quiz", "first-quiz"))
    until(lambda: getattr(quiz.view, "_fields", None))
    quiz.view._fields[0][1].line.setText("1 km/h")
    quiz.view.advance()
    until(lambda: quiz.view._at == 1 and quiz.view._fields)
    quiz.view._fields[0][1].line.setText("2 km")

    kept = []
    names = ("practice", f"problem {pack.problems[0].name}", "quiz my-school.speed/first-quiz")
    needles = ("12 km", "half an ans", "2 km")

    def found(store, profile):
        drafts = [str(store.draft(profile, name)) for name in names]
        return all(needle in draft for needle, draft in zip(needles, drafts))

    def ask():
        if not kept:
            record.ask(page, found, lambda all_of_it: kept.append(1) if all_of_it else ask(), print)

    ask()
    until(lambda: kept)
    print("kept", flush=True)
    until(lambda: False)
"""


@pytest.fixture
def killed(tmp_path):
    """A learner was typing in three places when the program was killed; the problem and seed they practised."""
    process = start(CHILD, tmp_path)
    lines = []
    for line in process.stdout:
        lines.append(line.strip())
        if line == "kept\n":
            break
    process.send_signal(signal.SIGKILL)
    _, errors = process.communicate()
    assert lines[-1:] == ["kept"], errors
    return lines[0].split()


@pytest.fixture
def record(qtbot, tmp_path, killed):
    record = Record(Settings(None), lambda: open_store(tmp_path / "data"))
    with qtbot.waitSignal(record.opened):
        record.start()
    yield record
    record.close()


def test_what_was_typed_comes_back(qtbot, theme, tmp_path, worker, killed, record):
    shelf = Shelf(tmp_path / "speed")
    page = PractisePage(theme, record, worker, lambda: shelf)
    qtbot.addWidget(page)
    page.resize(900, 800)
    page.show()
    page.shown()
    qtbot.waitUntil(lambda: isinstance(page.view, StartView) and page.view.resume.isVisible(), timeout=20000)
    qtbot.mouseClick(page.view.resume, LEFT)
    qtbot.waitUntil(lambda: isinstance(page.view, SittingView) and page.view.problem is not None, timeout=20000)
    part = page.view.problem.parts[0]
    assert [page.view.problem.variant.problem, str(page.view.problem.variant.seed)] == killed
    assert part.field.line.text() == "12 km"
    assert part.pad.isVisible() and part.pad.lines() == ["s = v t", "v = s /"]
    assert not page.view.next.isEnabled()
    part.field.line.setText(part.part.expected)
    part.check()
    qtbot.waitUntil(page.view.next.isEnabled, timeout=20000)
    kept = []
    record.ask(
        page, lambda store, profile: (store.attempts(profile), store.draft(profile, "practice")), kept.append, print
    )
    qtbot.waitUntil(lambda: bool(kept))
    ((attempt,), draft) = kept[0]
    assert [attempt.item, str(attempt.seed)] == killed and attempt.typed == part.part.expected
    assert draft is None, "solved, and so there is nothing to come back to"

    items = ItemView(theme, worker, Keeper(record, page))
    qtbot.addWidget(items)
    items.set_pack(shelf.one, FolderContents(tmp_path / "speed"))
    items.show_item(Shown("problem", shelf.one.problems[0].id))
    qtbot.waitUntil(lambda: isinstance(items.view, ProblemView), timeout=20000)
    assert (items.view.variant.seed, items.view.parts[0].field.line.text()) == (5, "half an ans")

    items.show_item(Shown("quiz", "first-quiz"))
    qtbot.waitUntil(lambda: isinstance(items.view, BegunView), timeout=20000)
    qtbot.mouseClick(items.view.on, LEFT)
    view = items.view
    assert isinstance(view, QuizView)
    qtbot.waitUntil(lambda: bool(view._fields), timeout=20000)
    assert [one.answer for one in view.responses] == ["1 km/h"]
    assert view._at == 1 and view._fields[0][1].line.text() == "2 km"
    qtbot.keyClick(view._fields[0][1].line, Qt.Key.Key_Return)
    while view.result is None:
        view.advance()
        qtbot.wait(20)
    kept.clear()
    record.ask(page, lambda store, profile: store.draft(profile, "quiz my-school.speed/first-quiz"), kept.append, print)
    qtbot.waitUntil(lambda: bool(kept))
    assert kept == [None]
    page.close()
    items.close_files()

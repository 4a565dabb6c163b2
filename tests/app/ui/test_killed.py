"""The program is killed while somebody types: all of it comes back when they look there again."""

import shutil
import signal

import pytest
from PySide6.QtCore import Qt

from app.learner.store import open_store
from app.ui.lessons.begun_view import BegunView
from app.ui.lessons.item_view import ItemView, Shown
from app.ui.lessons.keeper import Keeper
from app.ui.lessons.page_view import ExampleView
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
    from app.ui.lessons.page_view import ExampleView
    from app.ui.lessons.worker import LessonWorker
    from app.ui.practise.page import PractisePage
    from app.ui.record import Record
    from app.ui.settings import Settings
    from app.ui.theme import Theme
    from lessons.folder import FolderContents
    from tests.app.ui.practise.test_page import Shelf
    from tests.helpers.local_lessons import InProcessLessons

    WRITTEN = "A train goes 280 km in 4 hours. What is its average speed?"
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

    placing = PractisePage(theme, record, worker, lambda: shelf)
    placing.resize(900, 800)
    placing.show()
    placing.shown()
    until(lambda: getattr(placing.view, "begin", None) and placing.view.begin.isEnabled())
    placing.view.place_button.click()
    until(lambda: getattr(placing.view, "problem", None))
    first = placing.view.problem.parts[0]
    first.field.line.setText(first.part.expected)
    first.check()
    until(lambda: placing.view.next.isEnabled())
    placing.view.next.click()
    until(lambda: placing.view.problem and placing.view.problem.parts[0] is not first)
    print(placing.view.problem.variant.problem, placing.view.problem.variant.seed)
    placing.view.problem.parts[0].field.line.setText("7 placed")

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

    def items(**options):
        view = ItemView(theme, worker, Keeper(record, page), **options)
        view.set_pack(pack, FolderContents(folder / "speed"))
        view.show()
        return view

    lesson = items()
    lesson.set_seed(5)
    lesson.show_item(Shown("problem", pack.problems[1].id))
    until(lambda: getattr(lesson.view, "parts", None))
    lesson.view.parts[0].field.line.setText("half an ans")

    quiz = items()
    quiz.show_item(Shown("quiz", "first-quiz"))
    until(lambda: getattr(quiz.view, "_fields", None))
    quiz.view._fields[0][1].line.setText("1 km/h")
    quiz.view.advance()
    until(lambda: quiz.view._at == 1 and quiz.view._fields)
    quiz.view._fields[0][1].line.setText("2 km")

    page_of = items()
    page_of.show_item(Shown("page", "average-speed"))
    until(lambda: [one.part for one in page_of.findChildren(ExampleView) if one.part])
    (example,) = page_of.findChildren(ExampleView)
    while example.part.isHidden():
        example.next_step()
    example.part.field.line.setText("8 worked")

    wrote = items(write=lambda prompt, seed: WRITTEN)
    like = pack.problems[0]
    wrote.show_item(Shown("problem", like.id))
    until(lambda: getattr(wrote.view, "parts", None))
    wrote._next_like_this()
    until(lambda: wrote.view.variant.statement == WRITTEN)
    wrote.view.parts[0].field.line.setText("9 written")

    kept = []
    names = (
        "practice", f"problem {pack.problems[1].name}", "quiz my-school.speed/first-quiz",
        "placement", "placement question", f"example {example._problem.name}", f"problem {like.name}",
    )
    needles = ("12 km", "half an ans", "2 km", "asked", "7 placed", "8 worked", "9 written")

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


@pytest.fixture(scope="module")
def left(tmp_path_factory):
    """A learner was typing in six places when the program was killed: the folder, what they practised, the question."""
    folder = tmp_path_factory.mktemp("killed")
    process = start(CHILD, folder)
    lines = []
    try:
        for line in process.stdout:
            lines.append(line.strip())
            if line == "kept\n":
                break
    finally:
        process.send_signal(signal.SIGKILL)
    _, errors = process.communicate()
    assert lines[-1:] == ["kept"], errors
    return folder, [line.split() for line in lines[:2]]


@pytest.fixture
def killed(left, tmp_path):
    """The problem and seed of the open question of a placement, and those they practised."""
    folder, tasks = left
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    return tasks


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
    assert [page.view.problem.variant.problem, str(page.view.problem.variant.seed)] == killed[1]
    assert part.field.line.text() == "12 km"
    qtbot.waitUntil(part.pad.isVisible)
    assert part.pad.lines() == ["s = v t", "v = s /"]
    assert not page.view.next.isEnabled()
    part.field.line.setText(part.part.expected)
    part.check()
    qtbot.waitUntil(page.view.next.isEnabled, timeout=20000)
    kept = []
    record.ask(
        page, lambda store, profile: (store.attempts(profile), store.draft(profile, "practice")), kept.append, print
    )
    qtbot.waitUntil(lambda: bool(kept))
    ((attempt, _), draft) = kept[0]  # after that of the placement
    assert [attempt.item, str(attempt.seed)] == killed[1] and attempt.typed == part.part.expected
    assert draft is None, "solved, and so there is nothing to come back to"

    items = ItemView(theme, worker, Keeper(record, page))
    qtbot.addWidget(items)
    items.set_pack(shelf.one, FolderContents(tmp_path / "speed"))
    items.show_item(Shown("problem", shelf.one.problems[1].id))
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

    items.show_item(Shown("page", "average-speed"))
    qtbot.waitUntil(lambda: any(one.part for one in items.findChildren(ExampleView)), timeout=20000)
    (example,) = (one for one in items.view.findChildren(ExampleView))
    qtbot.waitUntil(lambda: example.part.field.line.text() == "8 worked", timeout=20000)
    assert not example.part.isHidden()

    like = shelf.one.problems[0]
    items.show_item(Shown("problem", like.id))
    qtbot.waitUntil(lambda: isinstance(items.view, ProblemView), timeout=20000)
    written = items.view.parts[0]
    assert items.view.variant.statement.startswith("A train goes 280 km")
    assert written.field.line.text() == "9 written"
    written.field.line.setText("19.44 m/s")
    written.check()
    qtbot.waitUntil(lambda: written.right, timeout=20000)
    kept.clear()
    record.ask(page, lambda store, profile: store.draft(profile, f"problem {like.name}"), kept.append, print)
    qtbot.waitUntil(lambda: bool(kept))
    assert kept == [None], "solved"
    page.close()
    items.close_files()


def test_a_placement_goes_on_where_it_was(qtbot, theme, tmp_path, worker, killed, record):
    shelf = Shelf(tmp_path / "speed")
    page = PractisePage(theme, record, worker, lambda: shelf)
    qtbot.addWidget(page)
    page.resize(900, 800)
    page.show()
    page.shown()
    qtbot.waitUntil(lambda: isinstance(page.view, StartView) and page.view.begin.isEnabled(), timeout=20000)
    assert page.view.placing_text.text() == "You have answered 1 of these questions."
    qtbot.mouseClick(page.view.place_button, LEFT)
    qtbot.waitUntil(lambda: isinstance(page.view, SittingView) and page.view.problem is not None, timeout=20000)
    view = page.view
    assert [view.problem.variant.problem, str(view.problem.variant.seed)] == killed[0]
    assert view.reason.text().startswith("Question 2 of ")
    assert view.problem.parts[0].field.line.text() == "7 placed"
    qtbot.mouseClick(view.end, LEFT)
    qtbot.waitUntil(lambda: not isinstance(page.view, SittingView), timeout=20000)
    kept = []
    record.ask(page, lambda store, profile: sorted(store.drafts(profile)), kept.append, print)
    qtbot.waitUntil(lambda: bool(kept))
    assert not {"placement", "placement question"} & set(kept[0])
    page.close()

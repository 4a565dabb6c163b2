"""Every page of the window in the states a person meets them: for the tests of keyboard and names, and for looking.

`open_all` makes a window with a record in which somebody has practised, and lessons whose algebra runs in this
process. `tour` leads through it; each stop has a name. As a program it writes pictures, or what a screen reader sees:
`python -m tests.app.ui.tour FOLDER [--dark] [--zoom 200] [--size 1280x720] [--rtl] [--language ar]
[--tree]`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QLabel, QWidget

from app.learner.results.form import write
from app.learner.store import Attempt, open_store
from app.ui.class_page import ClassPage
from app.ui.controls import Card
from app.ui.i18n import speak, tr
from app.ui.learn.page import LearnPage
from app.ui.lessons.item_view import Shown
from app.ui.lessons.worker import LessonWorker
from app.ui.main_window import BUILDERS, MainWindow
from app.ui.models_page import ModelsPage
from app.ui.packs_page import PacksPage
from app.ui.places import Place
from app.ui.practise.page import PractisePage
from app.ui.practise.sitting import SittingView
from app.ui.record import Record
from app.ui.runner import TutorRunner
from app.ui.settings import Settings
from app.ui.theme import Theme
from app.ui.welcome_page import STUDIES
from engine.maths.kinds import Kind
from tests.app.ui import fake_tutor as fake
from tests.helpers.local_lessons import InProcessLessons
from tests.helpers.practice import key, results

Until = Callable[[Callable[[], bool]], None]
NOW = datetime.now(UTC)
PACK = "lemma.pre-algebra"
SKILLS = ("integer-addition", "integer-multiplication", "decimals")


def practised(folder: Path) -> None:
    """A record of somebody who has answered for a month."""
    store = open_store(folder).store
    profile = store.add_profile("Ada", NOW - timedelta(days=30))
    store.set_preference(profile.id, STUDIES, [PACK])
    for number in range(40):
        at = NOW - timedelta(days=30 - 0.7 * number)
        right = number % 4 > 0
        skill = SKILLS[number % 3]
        store.record(
            profile.id,
            Attempt(
                *(f"{PACK}/item-{number % 7}", f"{PACK}/{skill}", 1 + number % 4, PACK, "1.0.0", number, "", "3"),
                *("right" if right else "wrong", "", float(right), 0, 30.0, at),
            ),
        )
    store.close()


def class_file(folder: Path) -> list[Path]:
    """Results of three learners, as files."""
    files = []
    for number, name in enumerate(("Ada", "Bo", "Chidi"), start=1):
        attempts = [
            Attempt(
                *(f"{PACK}/item-{one}", f"{PACK}/{skill}", 2, PACK, "1.0.0", one, "", "3"),
                *("right" if (one + number) % 3 else "wrong", "", float((one + number) % 3 > 0), 0, 30.0),
                NOW - timedelta(days=9 - one),
            )
            for one, skill in enumerate((*SKILLS, *SKILLS[:2]))
        ]
        files.append(folder / f"{name}.results")
        write(results(number, attempts, (), name, NOW), key(number), files[-1])
    return files


def builders():
    """The pages, with the algebra of lessons in this process."""

    def learn(window: MainWindow) -> QWidget:
        page = LearnPage(window.theme, window.record, LessonWorker(InProcessLessons))
        page.practise.connect(window.practise_skill)
        return page

    def practise(window: MainWindow) -> QWidget:
        page = PractisePage(window.theme, window.record, LessonWorker(InProcessLessons))
        page.who.connect(window.ask_who)
        page.progress_wanted.connect(lambda: window.go(Place.PROGRESS))
        return page

    return {**BUILDERS, Place.LEARN: learn, Place.PRACTISE: practise}


def open_all(theme: Theme, folder: Path, tutor: fake.FakeTutor | None = None, *, anew: bool = False) -> MainWindow:
    """A window with everything in it, as on the first day if `anew`; close it at the end, by `end`."""
    if not anew:
        practised(folder / "data")
    settings = Settings(None)
    runner = TutorRunner(lambda: tutor or fake.FakeTutor(fake.THINKING, fake.RETRACTED))
    record = Record(settings, lambda: open_store(folder / "data"))
    window = MainWindow(theme, runner, settings, record, builders())
    window.runner = runner
    window.folder = folder
    return window


def tour(window: MainWindow, until: Until, places: tuple[Place, ...] = tuple(Place)) -> Iterator[str]:
    """Goes to each page in turn, gets it into a state, and names it."""
    window.start()
    until(lambda: window.record.profile is not None and not window.asking.status.waiting)
    stops = {
        Place.ASK: _ask,
        Place.PRACTISE: _practise,
        Place.LEARN: _learn,
        Place.PROGRESS: _progress,
        Place.CLASS: _class,
    }
    for place in places:
        window.go(place)
        if place in stops:
            yield from stops[place](window, until)
        else:
            page = window.pages[place]
            if isinstance(page, PacksPage):
                until(lambda page=page: bool(page.findChildren(Card)))
            if isinstance(page, ModelsPage):
                until(lambda page=page: bool(page.cards))
            until(lambda page=page: not _reading(page))
            yield place.value
    window.ask_who()
    yield "welcome"
    window.go(Place.ASK)


def _reading(page: QWidget) -> bool:
    return any(one.text().startswith(tr("Reading")) for one in page.findChildren(QLabel))


def _ask(window: MainWindow, until: Until) -> Iterator[str]:
    yield "ask"
    for name in ("ask thinking", "ask rewritten"):
        window.ask_problem("3x + 5 = 20")
        until(lambda: not window.runner.busy and window.asking.solution.done)
        if name == "ask thinking":
            window.asking.toggle_thinking()
        else:
            for panel in window.asking.solution.tried.values():
                panel.toggle.click()
        yield name
    window.asking.history_button.click()
    until(lambda: window.asking.history.list.count() > 0)
    yield "ask history"
    window.asking.history_button.click()


def _practise(window: MainWindow, until: Until) -> Iterator[str]:
    page = window.pages[Place.PRACTISE]
    until(lambda: getattr(page.view, "begin", None) is not None and page.view.begin.isEnabled())
    yield "practise"
    page.view.begin.click()
    until(lambda: isinstance(page.view, SittingView) and page.view.problem is not None)
    yield "practise problem"
    part = page.view.problem.parts[0]
    part.hint()
    until(lambda: part.below.count() == 1)
    part.show_solution()
    until(page.view.next.isEnabled)
    yield "practise solution"
    page.view.end.click()
    until(lambda: hasattr(page.view, "again"))
    yield "practise end"


def _learn(window: MainWindow, until: Until) -> Iterator[str]:
    page = window.pages[Place.LEARN]
    until(lambda: page.atlas is not None)
    page.overview.choose_pack(PACK)
    page.overview.show_as("map")
    yield "learn map"
    page.overview.show_as("list")
    yield "learn list"
    page.show_skill(f"{PACK}/{SKILLS[0]}")
    until(lambda: page.skill.items.pack is not None and page.skill.items.view is not None)
    yield "learn page"
    items = page.skill.items
    pack = items.pack
    chosen = [Shown("exploration", pack.explorations[0].id), Shown("quiz", pack.quizzes[0].id)]
    kinds = {problem.parts[0].answer.kind.kind: problem.id for problem in pack.problems}
    wanted = (Kind.INTEGER, Kind.CHOICE, Kind.ORDERING, Kind.MATCHING)
    chosen += [Shown("problem", kinds[kind]) for kind in wanted if kind in kinds]
    for what in chosen:
        before = items.view
        page.skill.choose(what)
        until(lambda before=before: items.view is not before and bool(getattr(items.view, "_fields", True)))
        yield f"learn {what.sort} {what.id}"


def _progress(window: MainWindow, until: Until) -> Iterator[str]:
    page = window.pages[Place.PROGRESS]
    until(lambda: page.report is not None)
    yield "progress"


def _class(window: MainWindow, until: Until) -> Iterator[str]:
    page = window.pages[Place.CLASS]
    assert isinstance(page, ClassPage)
    yield "class empty"
    files = class_file(window.folder)
    page.new_class(window.folder / "8b")
    until(lambda: page.found is not None)
    page.bring_in(files)
    until(lambda: not page.job.busy and page.grid is not None)
    yield "class"


def end(window: MainWindow) -> None:
    """Closes the window and what works for it."""
    window.runner.close()
    window.close()
    window.record.close()


def _main() -> None:
    import argparse
    import os
    import tempfile

    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--zoom", type=int, default=100)
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--rtl", action="store_true")
    parser.add_argument("--language", default="en")
    parser.add_argument("--tree", action="store_true", help="write what a screen reader sees")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    from PySide6.QtCore import QEventLoop, Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from app.ui.theme import Mode
    from tests.app.ui.everyone import tree

    app = QApplication([])
    speak(app, options.language)
    if options.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme = Theme(Mode.DARK if options.dark else Mode.LIGHT, options.zoom)
    theme.attach(app)
    options.folder.mkdir(parents=True, exist_ok=True)

    def until(condition):
        loop = QEventLoop()
        timer = QTimer(interval=50)
        timer.timeout.connect(lambda: loop.quit() if condition() else None)
        timer.start()
        if not condition():
            QTimer.singleShot(60_000, loop.quit)
            loop.exec()

    def rest(milliseconds):
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = f"{folder}/{name}"
        window = open_all(theme, Path(folder))
        window.resize(*map(int, options.size.split("x")))
        window.show()
        places = tuple(Place(one) for one in options.only.split(",")) if options.only else tuple(Place)
        for name in tour(window, until, places):
            rest(500)
            file = options.folder / f"{name.replace(' ', '-').replace('/', '-')}"
            if options.tree:
                file.with_suffix(".txt").write_text("\n".join(tree(window)) + "\n", encoding="utf-8")
            else:
                window.grab().save(str(file.with_suffix(".png")))
            print(name, flush=True)
        end(window)
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    _main()

"""The window: the page, the field for the next problem, the state line and the menus, wired to a tutor."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from app.tutor.events import Event
from app.ui.about import about_dialog, check_dialog
from app.ui.ask_box import AskBox
from app.ui.column import Column
from app.ui.empty_page import EmptyPage
from app.ui.menus import Menus
from app.ui.runner import TutorRunner
from app.ui.settings import Settings
from app.ui.solution_view import SolutionView
from app.ui.status_line import READY, StatusLine
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.lessons.window import LessonsWindow

FIRST_SIZE = (1000, 760)
SMALLEST = (420, 420)


class MainWindow(QMainWindow):
    """Everything a student sees. It owns neither the theme nor the tutor's runner, but closes the latter."""

    def __init__(self, theme: Theme, runner: TutorRunner, settings: Settings) -> None:
        super().__init__()
        self._theme = theme
        self._runner = runner
        self._settings = settings
        self.setWindowTitle("Lemma")
        self.setMinimumSize(*SMALLEST)
        self.solution: SolutionView | None = None
        self.lessons: LessonsWindow | None = None
        self.empty = EmptyPage(theme)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.ask = AskBox(theme)
        self.status = StatusLine(theme)
        footer = Column(theme, top=4, bottom=10, gap=8, beside_bar=True)
        footer.setObjectName("footer")
        footer.rows.addWidget(self.ask)
        footer.rows.addWidget(self.status)
        page = QWidget()
        page.setObjectName("page")
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.pages, 1)
        rows.addWidget(footer)
        self.setCentralWidget(page)
        self.menus = Menus(self, theme)
        self._wire()
        self._restore()
        self._update_actions()
        self.status.wait("Starting the tutor\N{HORIZONTAL ELLIPSIS}")
        self.ask.setFocus()

    def ask_problem(self, problem: str) -> None:
        """Begins to solve `problem` on a page of its own."""
        self._drop_solution()
        view = SolutionView(self._theme, problem)
        view.again.connect(lambda: self.ask_problem(problem))
        view.copied.connect(self.copy_solution)
        self.solution = view
        self.pages.addWidget(view)
        self.pages.setCurrentWidget(view)
        self.ask.set_busy(True)
        self.status.begin()
        self._runner.solve(problem)
        self._update_actions()

    def new_problem(self) -> None:
        """Back to the empty page; what was running is stopped."""
        running = self._runner.busy
        self._drop_solution()
        self.pages.setCurrentWidget(self.empty)
        self.ask.set_busy(False)
        if running or not self.status.waiting:
            self.status.say(READY)
        self.ask.setFocus()
        self._update_actions()

    def stop(self) -> None:
        """Asks the tutor to end the running solution."""
        if self._runner.busy:
            self.ask.set_stopping()
            self._runner.stop()

    def copy_solution(self, form: str) -> None:
        """Puts the solution on the clipboard as "markdown" or "latex"."""
        if self.solution is None or self.solution.transcript.empty:
            return
        transcript = self.solution.transcript
        text = transcript.to_latex() if form == "latex" else transcript.to_markdown()
        QGuiApplication.clipboard().setText(text)
        self.status.notice(f"Copied as {'LaTeX' if form == 'latex' else 'Markdown'}")

    def open_lessons(self) -> None:
        """Shows the window of the lesson packs."""
        if self.lessons is None:
            from app.ui.lessons.window import LessonsWindow  # only now: starting must not wait for it

            self.lessons = LessonsWindow(self._theme)
            self.lessons.closed.connect(self._lessons_closed)
        self.lessons.show()
        self.lessons.activateWindow()

    def _lessons_closed(self) -> None:
        if self.lessons is not None:
            self.lessons.deleteLater()
        self.lessons = None

    def choose_model(self) -> None:
        """Asks for a model file and opens it."""
        name, _ = QFileDialog.getOpenFileName(
            self, "Open a model", self._settings.model_folder, "Models (*.gguf);;All files (*)"
        )
        if name:
            self.open_model(Path(name))

    def open_model(self, path: Path) -> None:
        self._settings.model_folder = str(path.parent)
        self.status.wait(f"Opening {path.name}\N{HORIZONTAL ELLIPSIS}")
        self._runner.open_model(path)

    def remember(self) -> None:
        """Writes down where the window stands."""
        self._settings.geometry = self.saveGeometry()
        self._settings.save()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember()
        self.hide()  # ending the tutor may take a moment that nobody needs to watch
        if self.lessons is not None:
            self.lessons.close()
        self._runner.close()
        event.accept()

    def _wire(self) -> None:
        runner, menus = self._runner, self.menus
        self.empty.chosen.connect(self._chosen)
        self.ask.asked.connect(self.ask_problem)
        self.ask.stop_wanted.connect(self.stop)
        self.ask.refused.connect(self.status.notice)
        runner.received.connect(self._received)
        runner.ended.connect(self._ended)
        runner.loaded.connect(self._loaded)
        runner.load_failed.connect(self._load_failed)
        runner.progressed.connect(self.status.show_progress)
        menus.new.triggered.connect(self.new_problem)
        menus.open_model.triggered.connect(self.choose_model)
        menus.lessons.triggered.connect(self.open_lessons)
        menus.quit.triggered.connect(self.close)
        menus.type_problem.triggered.connect(self.ask.setFocus)
        menus.stop.triggered.connect(self.stop)
        menus.copy_markdown.triggered.connect(lambda: self.copy_solution("markdown"))
        menus.copy_latex.triggered.connect(lambda: self.copy_solution("latex"))
        menus.thinking.triggered.connect(self._toggle_thinking)
        menus.check.triggered.connect(lambda: check_dialog(self._theme, self).open())
        menus.about.triggered.connect(lambda: about_dialog(self._theme, self).open())
        self._theme.changed.connect(self._remember_theme)

    def _restore(self) -> None:
        if not self._settings.geometry.isEmpty() and self.restoreGeometry(self._settings.geometry):
            return
        self.resize(*FIRST_SIZE)

    def _remember_theme(self) -> None:
        self._settings.mode = self._theme.mode
        self._settings.zoom = self._theme.zoom

    def _chosen(self, example: str) -> None:
        self.ask.edit.clear()
        self.ask_problem(example)

    def _received(self, events: list[Event]) -> None:
        if self.solution is not None:
            self.solution.take(events)
            self.status.take(events)
            self._update_actions()

    def _ended(self) -> None:
        self.ask.set_busy(False)
        self._update_actions()

    def _loaded(self, name: str) -> None:
        self.status.show_model(name)
        if not self._runner.busy and self.status.waiting:
            self.status.say(READY)

    def _load_failed(self, message: str, hint: str) -> None:
        if self._runner.busy:
            return  # the solution that waits for the tutor will meet the same, and say it on its page
        self.status.say("The tutor could not start")
        box = QMessageBox(QMessageBox.Icon.Warning, "Lemma", message, QMessageBox.StandardButton.Ok, self)
        box.setInformativeText(hint)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _toggle_thinking(self) -> None:
        if self.solution is not None and self.solution.thinking is not None:
            self.solution.thinking.toggle()

    def _drop_solution(self) -> None:
        self._runner.drop()
        if self.solution is not None:
            self.pages.removeWidget(self.solution)
            self.solution.deleteLater()
            self.solution = None

    def _update_actions(self) -> None:
        view = self.solution
        something = view is not None and not view.transcript.empty
        self.menus.new.setEnabled(view is not None)
        self.menus.stop.setEnabled(self._runner.busy)
        self.menus.copy_markdown.setEnabled(something)
        self.menus.copy_latex.setEnabled(something)
        self.menus.thinking.setEnabled(view is not None and view.thinking is not None)

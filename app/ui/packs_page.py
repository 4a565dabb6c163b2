"""The page of the lesson packs: which there are, who stands for them, what is in them; others are dropped onto it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMessageBox, QVBoxLayout

from app.packs.library import Entry, Library, Origin
from app.ui.background import Background
from app.ui.controls import Button, Card, beside, confirm_box, empty, label
from app.ui.i18n import listed, tr
from app.ui.job import Job, JobBar
from app.ui.page import Page
from app.ui.rich_text import RichText
from app.ui.sentences import told
from app.ui.theme import Theme
from engine.errors import LemmaError
from lessons.checking.pack import Progress, check_pack
from lessons.contents import Contents
from lessons.findings import Finding, PackError, Severity
from lessons.model import Pack
from lessons.store import Imported, Outcome
from lessons.trust import Question

SEEDS = 20
"""Variants of each problem that are looked at when a pack is brought in."""
MAX_SHOWN = 12  # findings


class Stopped(LemmaError):
    """The user stopped the check."""

    def __init__(self) -> None:
        super().__init__(tr("Stopped; nothing was changed."))


class _Answers:
    """What the user says to the question of an import: asked first, then the import is made again with the answer."""

    def __init__(self, yes: bool) -> None:
        self.yes = yes
        self.question: Question | None = None

    def __call__(self, question: Question) -> bool:
        self.question = question
        return self.yes


@contextmanager
def shelf() -> Iterator[Library]:
    """The library, for the thread that uses it."""
    yield Library()


class PacksPage(Page):
    """Emits `opened` with the id of a pack that is to be learned from, `changed` when there are others than before."""

    opened = Signal(str)
    changed = Signal()

    def __init__(self, theme: Theme, work: Background[Library] | None = None, seeds: int = SEEDS) -> None:
        super().__init__(theme, tr("Packs"))
        self._seeds = seeds
        self._work = work or Background(shelf, "packs", self)
        self._running = Job("")
        self.cards: dict[str, PackCard] = {}
        self.setAcceptDrops(True)
        self.rows.addWidget(label(tr("Lesson packs"), "title"))
        self.rows.addWidget(
            label(
                tr(
                    "Lessons and problems come in packs. A pack is one file (.lesson): drop it here. Lemma checks "
                    "it first. Nothing in a pack can run on your computer."
                ),
                "lead",
            )
        )
        self.add = Button(theme, tr("Bring in a pack"), "plus")
        self.add.clicked.connect(self.choose_file)
        self.rows.addWidget(beside(self.add))
        self.job = JobBar(theme)
        self.rows.addWidget(self.job)
        self.rows.addWidget(self.note)
        self.report = RichText(theme)
        self.report.setAccessibleName(tr("What was found"))
        self.report.hide()
        self.rows.addWidget(self.report)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(12))
        self.rows.addLayout(self._list)
        self.rows.addStretch(1)

    def shown(self) -> None:
        """Looks what there is now."""
        self._work.ask(self, lambda library: library.entries(), self._show, self.say, key="list")

    def choose_file(self) -> None:
        """Asks for a pack and brings it in."""
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Bring in a pack"), "", tr("Lesson packs (*.lesson);;All files (*)")
        )
        if name:
            self.bring(Path(name))

    def bring(self, path: Path, *, yes: bool = False) -> None:
        """Checks the pack at `path` and takes it in; `yes` answers the question it may raise."""
        if self.job.busy:
            self.say(tr("One thing at a time: wait for it, or stop it."))
            return
        job = self._running = Job(tr("Checking {name}").format(name=path.name))
        answers = _Answers(yes)

        def check(contents: Contents, library: Library) -> Sequence[Finding]:
            def report(progress: Progress) -> None:
                job.report(progress.done, progress.total)

            found = check_pack(
                contents, seeds=self._seeds, report=report, stopped=lambda: job.stopped, elsewhere=library.elsewhere()
            )[1]
            if job.stopped:
                raise Stopped
            return found

        def call(library: Library) -> Imported | tuple[Finding, ...]:
            try:
                return library.store.import_pack(path, check=lambda one: check(one, library), confirm=answers)
            except PackError as error:
                return tuple(error.findings)

        def done(result: Imported | tuple[Finding, ...]) -> None:
            self._end()
            if isinstance(result, tuple):
                self._refused(path, result)
            elif result.outcome is Outcome.DECLINED and answers.question is not None and not yes:
                self._ask(answers.question, path)
            else:
                self._taken(result)

        self.note.hide()
        self.report.hide()
        self.add.setEnabled(False)
        self.job.begin(job)
        self._work.ask(self, call, done, self._failed_job)

    def remove(self, entry: Entry) -> None:
        """Removes a pack, once the user has said so."""
        text = tr("Remove {title}? What was practised with it stays in the record.").format(title=entry.title)
        box = confirm_box(self, text)
        yes = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        yes.clicked.connect(lambda: self._remove(entry))
        box.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls()[:1]:
            self.bring(Path(url.toLocalFile()))

    def closeEvent(self, event: object) -> None:
        self._running.stop()
        self._work.close()

    def _remove(self, entry: Entry) -> None:
        def done(_: object) -> None:
            self.shown()
            self.changed.emit()

        self._work.ask(self, lambda library: library.store.remove(entry.id), done, self.say)

    def _ask(self, question: Question, path: Path) -> None:
        box = confirm_box(self, told(question.text))
        yes = box.addButton(tr("Take it in"), QMessageBox.ButtonRole.AcceptRole)
        yes.clicked.connect(lambda: self.bring(path, yes=True))
        box.open()

    def _end(self) -> None:
        self.job.end()
        self.add.setEnabled(True)

    def _taken(self, result: Imported) -> None:
        said = {
            Outcome.NEW: tr("{title} {version} is here now."),
            Outcome.UPDATED: tr("{title} is now at version {version}."),
            Outcome.OLDER: tr("{title} is now at version {version}."),
            Outcome.ALREADY_HERE: tr("{title} {version} was here already."),
            Outcome.DECLINED: tr("{title} {version} was not taken in; nothing was changed."),
        }[result.outcome]
        self._tell(said.format(title=result.title, version=result.version), result.warnings)
        self.shown()
        self.changed.emit()

    def _refused(self, path: Path, findings: Sequence[Finding]) -> None:
        said = tr("{name} was not taken in; nothing was changed.").format(name=path.name)
        self._tell(said, findings)

    def _tell(self, said: str, findings: Sequence[Finding]) -> None:
        """What came of an import, and what was found in the pack."""
        self.report.set_text(f"**{said}**{findings_text(findings)}")
        self.report.show()

    def _failed_job(self, error: LemmaError) -> None:
        self._end()
        self.say(error)

    def _show(self, entries: list[Entry]) -> None:
        focused = self.focused()
        empty(self._list)
        self.cards = {}
        for entry in entries:
            card = PackCard(self._theme, entry)
            card.open.clicked.connect(lambda _=False, name=entry.id: self.opened.emit(name))
            card.remove.clicked.connect(lambda _=False, entry=entry: self.remove(entry))
            self._list.addWidget(card)
            self.cards[entry.id] = card
            self._read(entry, card)
        self.focus(focused)

    def _read(self, entry: Entry, card: PackCard) -> None:
        self._work.ask(card, lambda library: library.pack(entry.id), card.set_pack, card.set_trouble)


class PackCard(Card):
    """One pack: its name, who stands for it, and what is in it once it is read."""

    def __init__(self, theme: Theme, entry: Entry) -> None:
        super().__init__(theme)
        self.setAccessibleName(entry.title)
        self.headline = label(entry.title, "headline")
        self.version = label(entry.version, "small", wrap=False)
        self.contents = label(tr("Reading") + "\N{HORIZONTAL ELLIPSIS}", "body")
        trust = told(entry.trust)
        self.trust = label(trust[:1].upper() + trust[1:], "small")
        head = QHBoxLayout()
        head.addWidget(self.headline, 1)
        head.addWidget(self.version)
        self.rows.addLayout(head)
        self.rows.addWidget(self.contents)
        self.rows.addWidget(self.trust)
        self.open = Button(theme, tr("Learn from it"), "learn")
        self.remove = Button(theme, tr("Remove"), name="quiet")
        for button in (self.open, self.remove):
            button.setAccessibleName(f"{button.text()}: {entry.title}")
        self.rows.addWidget(beside(self.open, self.remove))
        self.remove.setVisible(entry.origin is Origin.INSTALLED)

    def set_pack(self, pack: Pack) -> None:
        """What is in it."""
        self.version.setText(pack.version)
        self.contents.setText(contents_sentence(pack))
        by = listed(pack.authors)
        if by:
            self.trust.setText(tr("By {authors}. {trust}").format(authors=by, trust=self.trust.text()))

    def set_trouble(self, error: LemmaError) -> None:
        """Why it cannot be used."""
        self.contents.setText(told(error))
        self.open.setEnabled(False)


def contents_sentence(pack: Pack) -> str:
    """What is in a pack, in words."""
    parts = [
        tr("%n skill(s)", "", len(pack.skills)),
        tr("%n problem(s)", "", len(pack.problems)),
        tr("%n lesson page(s)", "", len(pack.pages)),
    ]
    if pack.explorations:
        parts.append(tr("%n exploration(s)", "", len(pack.explorations)))
    if pack.quizzes:
        parts.append(tr("%n quiz(zes)", "", len(pack.quizzes)))
    return listed(parts) + "."


def findings_text(findings: Sequence[Finding]) -> str:
    """Findings as Markdown, the errors first, each with its place and its advice."""
    ordered = sorted(findings, key=lambda one: one.severity is not Severity.ERROR)
    said = [(one.place, told(f"{one.message} {one.hint}").rstrip()) for one in ordered[:MAX_SHOWN]]
    lines = [f"- `{place}` {_starred(text)}" for place, text in said]
    if len(ordered) > MAX_SHOWN:
        lines.append("- " + tr("and %n more", "", len(ordered) - MAX_SHOWN))
    return "\n\n" + "\n".join(lines) if lines else ""


def _starred(text: str) -> str:
    """`text` as Markdown in which a star, as in lessons/*.md, is no emphasis; what stands in code stays."""
    pieces = text.split("`")
    pieces[::2] = [piece.replace("*", r"\*") for piece in pieces[::2]]
    return "`".join(pieces)

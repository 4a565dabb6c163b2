"""The page of the models: which there are, whether they fit, how quick they are, and how to bring others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMessageBox, QVBoxLayout

from app.models.shelf import ModelFile, Origin, Shelf
from app.models.speed import Speed, measure
from app.tutor.choice import ABLE, NOT_ABLE, abilities
from app.ui.background import Background
from app.ui.controls import Button, Card, beside, confirm_box, empty, label
from app.ui.direction import left_to_right
from app.ui.i18n import tr
from app.ui.job import Job, JobBar
from app.ui.page import Page
from app.ui.sentences import told
from app.ui.theme import Theme
from convert.service import Converter
from engine.errors import LemmaError
from engine.llm.client import ModelClient
from engine.llm.events import ModelInfo

Answer = TypeVar("Answer")
PAINTED_MS = 30
KIND = "q4_k_m"
"""What a checkpoint is converted to: the type that suits a laptop."""


@dataclass(frozen=True, slots=True)
class Known:
    """A file with what its header says of it, or why it cannot be used."""

    file: ModelFile
    info: ModelInfo | None
    trouble: str = ""


class Tools:
    """What the thread of the page works with."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.client = ModelClient()
        self.converter = Converter()

    def known(self) -> list[Known]:
        """All models with what is known of them."""
        return [self._known(file) for file in self.shelf.models()]

    def _known(self, file: ModelFile) -> Known:
        try:
            return Known(file, self.client.inspect(file.path))
        except LemmaError as error:
            return Known(file, None, told(error.message))

    def convert(self, folder: Path, job: Job) -> Path:
        """Converts a checkpoint into the folder of models. Raises LemmaError."""
        self.shelf.folder.mkdir(parents=True, exist_ok=True)
        out = self.shelf.folder / f"{folder.name}-{KIND}.gguf"
        for written in self.converter.convert(folder, out, KIND):
            if not job.report(written.done, written.total):
                self.converter.stop()
        return out

    def close(self) -> None:
        """Ends the processes."""
        self.client.close()
        self.converter.close()


@contextmanager
def tools(shelf: Callable[[], Shelf] = Shelf) -> Iterator[Tools]:
    """The tools, made in the thread that uses them."""
    made = Tools(shelf())
    try:
        yield made
    finally:
        made.close()


class ModelsPage(Page):
    """Emits `wanted` with the file of the model that shall write from now on; `set_used` marks it."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, work: Background[Tools] | None = None, used: Path | None = None) -> None:
        super().__init__(theme, tr("Models"))
        self._work = work or Background(tools, "models", self)
        self._used = used
        self._speeds: dict[Path, Speed] = {}
        self._from = ""  # what was pressed to begin what is running
        self.cards: dict[Path, ModelCard] = {}
        self.setAcceptDrops(True)
        self.rows.addWidget(label(tr("Models"), "title"))
        about = tr(
            "A model writes the solutions, and the algebra checks them. The starter model comes with Lemma and "
            "knows school algebra. A larger one knows more, and needs more memory and time. A model is a file "
            "(GGUF), for example on a USB stick. Lemma itself never goes online."
        )
        self.rows.addWidget(label(about, "lead"))
        self.add = Button(theme, tr("Add a model file"), "plus")
        self.add.clicked.connect(self.choose_file)
        self.convert = Button(theme, tr("Convert a checkpoint folder"), "again")
        self.convert.clicked.connect(self.choose_folder)
        self.rows.addWidget(beside(self.add, self.convert))
        self.job = JobBar(theme)
        self.rows.addWidget(self.job)
        self.note.setProperty("tone", "wrong")
        self.rows.addWidget(self.note)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(12))
        self.rows.addLayout(self._list)
        self.rows.addStretch(1)

    def shown(self) -> None:
        """Looks what there is now, once the page is painted: a process that starts may hold everything up."""
        QTimer.singleShot(PAINTED_MS, self, self.look)

    def look(self) -> None:
        """Looks what there is now."""
        self._work.ask(self, lambda tools: tools.known(), self._show, self.say, key="list")

    def set_used(self, path: Path | None) -> None:
        """Marks the model that is in use."""
        self._used = path
        for card in self.cards.values():
            card.set_used(card.file.path == path)

    def choose_file(self) -> None:
        """Asks for a model file and brings it."""
        name, _ = QFileDialog.getOpenFileName(self, tr("Add a model file"), "", tr("Models (*.gguf);;All files (*)"))
        if name:
            self.bring(Path(name))

    def choose_folder(self) -> None:
        """Asks for the folder of a checkpoint and converts it."""
        name = QFileDialog.getExistingDirectory(self, tr("The folder of a checkpoint (config.json, safetensors)"))
        if name:
            self.convert_folder(Path(name))

    def bring(self, path: Path) -> None:
        """Copies a file into the folder of models; one that is no model is refused first."""

        def call(tools: Tools, job: Job) -> object:
            tools.client.inspect(path)
            return tools.shelf.bring(path, job.report)

        self._run(Job(tr("Copying {name}").format(name=path.name)), call)

    def convert_folder(self, folder: Path) -> None:
        """Makes a model file of a checkpoint."""
        if not (folder / "config.json").is_file():
            no_checkpoint = tr("{name} is no folder of a checkpoint: it has no config.json. Choose another folder.")
            self.say(no_checkpoint.format(name=folder.name))
            return
        job = Job(tr("Converting {name}").format(name=folder.name))
        self._run(job, lambda tools, job: tools.convert(folder, job))

    def measure(self, file: ModelFile) -> None:
        """Measures how quick a model is here."""

        def done(speed: Speed) -> None:
            self._speeds[file.path] = speed

        job = Job(tr("Measuring {name}").format(name=file.path.name))
        self._run(job, lambda tools, job: measure(file.path, lambda: not job.stopped), done)

    def hash(self, file: ModelFile) -> None:
        """Computes the hash of a file."""
        job = Job(tr("Reading {name}").format(name=file.path.name))
        self._run(job, lambda tools, job: tools.shelf.hash(file.path, job.report))

    def forget(self, file: ModelFile) -> None:
        """Removes a model from the folder, once the user has said so."""
        sentence = tr("Remove {name} from this computer? It has {size}.")
        box = confirm_box(self, sentence.format(name=file.path.name, size=_size(file.size)))
        yes = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        yes.clicked.connect(lambda: self._remove(file))
        box.open()

    def _remove(self, file: ModelFile) -> None:
        job = Job(tr("Removing {name}").format(name=file.path.name))
        self._run(job, lambda tools, job: tools.shelf.remove(file.path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls()[:1]:
            path = Path(url.toLocalFile())
            if path.is_dir():
                self.convert_folder(path)
            else:
                self.bring(path)

    def closeEvent(self, event: object) -> None:
        if self.job.busy:
            self.job.stop.click()
        self._work.close()

    def _run(
        self,
        job: Job,
        call: Callable[[Tools, Job], Answer],
        done: Callable[[Answer], None] = lambda answer: None,
    ) -> None:
        if self.job.busy:
            self.say(tr("One thing at a time: wait for it, or stop it."))
            return
        self.note.hide()
        self._from = self.focused()
        self._set_enabled(False)
        self.job.begin(job)
        if self._from:
            self.job.stop.setFocus()
        self._running = job

        def ended(answer: Answer) -> None:
            done(answer)
            self.job.end()
            self._set_enabled(True)
            self.shown()

        self._work.ask(self, lambda tools: call(tools, job), ended, self._failed_job)

    def _failed_job(self, error: LemmaError) -> None:
        self.job.end()
        self._set_enabled(True)
        self.focus(self._from)
        if not self._running.stopped:
            self.say(error)

    def _set_enabled(self, enabled: bool) -> None:
        for button in (self.add, self.convert):
            button.setEnabled(enabled)
        for card in self.cards.values():
            card.set_enabled(enabled)

    def _show(self, models: list[Known]) -> None:
        focused, self._from = self._from or self.focused(), ""
        empty(self._list)
        self.cards = {}
        for known in models:
            card = ModelCard(self._theme, known, self._speeds.get(known.file.path))
            card.set_used(known.file.path == self._used)
            path = known.file.path
            card.use.clicked.connect(lambda _=False, path=path: self.wanted.emit(path))
            card.measure.clicked.connect(lambda _=False, file=known.file: self.measure(file))
            card.hash.clicked.connect(lambda _=False, file=known.file: self.hash(file))
            card.remove.clicked.connect(lambda _=False, file=known.file: self.forget(file))
            self._list.addWidget(card)
            self.cards[path] = card
        self.focus(focused)


class ModelCard(Card):
    """One model: its name, what it needs in words, and what can be done with it."""

    def __init__(self, theme: Theme, known: Known, speed: Speed | None) -> None:
        super().__init__(theme)
        self.file = known.file
        info = known.info
        name = info.name if info is not None else known.file.path.name
        self.setAccessibleName(name)
        self.headline = label(name, "headline")
        self.state = label(tr("In use"), "small", wrap=False)
        self.state.setProperty("tone", "right")
        head = QHBoxLayout()
        head.addWidget(self.headline, 1)
        head.addWidget(self.state)
        self.rows.addLayout(head)
        for text, role in _facts(known, speed):
            row = label(text, role)
            row.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.rows.addWidget(row)
        self.use = Button(theme, tr("Use this one"), name="primary", tone="on_accent")
        self.measure = Button(theme, tr("Measure its speed"))
        self.hash = Button(theme, tr("Compute its hash"))
        self.remove = Button(theme, tr("Remove"), name="quiet")
        self._can_use = info is not None
        for button in (self.use, self.measure, self.hash, self.remove):
            button.setAccessibleName(f"{button.text()}: {name}")
        self.rows.addWidget(beside(self.use, self.measure, self.hash, self.remove))
        self.hash.setVisible(not known.file.sha256)
        self.remove.setVisible(known.file.origin is not Origin.STARTER)
        self.measure.setVisible(self._can_use)
        self.set_used(False)

    def set_used(self, used: bool) -> None:
        """Whether it is this one that writes."""
        self.state.setVisible(used)
        self.use.setVisible(self._can_use and not used)
        self.remove.setEnabled(not used)

    def set_enabled(self, enabled: bool) -> None:
        """Whether anything can be asked of it now."""
        for button in (self.use, self.measure, self.hash, self.remove):
            button.setEnabled(enabled)
        if not self.state.isHidden():
            self.remove.setEnabled(False)


def _facts(known: Known, speed: Speed | None) -> Iterator[tuple[str, str]]:
    """What is told of a model, with the style of each line."""
    info, file = known.info, known.file
    if info is None:
        yield told(known.trouble), "body"
    else:
        yield fit_sentence(info), "body"
        if speed is not None:
            yield told(speed.sentence()), "body"
        what = tr("{count} million parameters, weights mostly {weights}, file {size}.")
        parameters = f"{info.parameters / 1e6:,.0f}"
        yield what.format(count=parameters, weights=info.weights, size=_size(file.size)), "small"
        yield ability_sentence(info), "small"
    where = {
        Origin.STARTER: tr("Comes with Lemma."),
        Origin.FOLDER: tr("In Lemma's folder of models."),
    }[file.origin]
    yield f"{where} {left_to_right(str(file.path))}", "small"
    if file.sha256:
        yield f"SHA-256 {file.sha256}", "small"


def ability_sentence(info: ModelInfo) -> str:
    """What a model is asked for besides solutions."""
    return told(ABLE if abilities(info).instructions else NOT_ABLE)


def fit_sentence(info: ModelInfo) -> str:
    """Whether a model fits into the memory that is free now, in words."""
    needs, free = sum(info.memory.values()), info.memory_available
    values = {"needs": _size(needs), "free": _size(free)}
    if needs <= free / 2:
        return tr("Fits easily: it needs about {needs} of memory, and {free} are free.").format(**values)
    if needs <= free:
        return tr("Fits: it needs about {needs} of memory, and {free} are free.").format(**values)
    return tr("Too big for now: it needs about {needs} of memory, and {free} are free.").format(**values)


def _size(count: int) -> str:
    return left_to_right(f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB")

"""The page itself: reads the packs, asks the coach, and shows what is to be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.learner.answers import Answer
from app.learner.coach import Task
from app.learner.graph import pack_of
from app.packs.library import Library, OpenContents
from app.packs.shelf import usable_packs
from app.tutor.teaching.writing import Writer
from app.ui.controls import Button, label
from app.ui.i18n import tr
from app.ui.lessons.drafting import Drafting
from app.ui.lessons.worker import LessonWorker
from app.ui.page import Page
from app.ui.practise.coaching import Coaching, Kept, Next, studied
from app.ui.practise.ending import EndView
from app.ui.practise.sitting import SittingView
from app.ui.practise.start import USUAL, StartView
from app.ui.practise.waiting import Wait
from app.ui.record import Record
from app.ui.sentences import told
from app.ui.theme import Theme
from app.ui.welcome_page import STUDIES
from app.ui.words import mastery_word
from engine.errors import LemmaError
from lessons.model import Pack


class PractisePage(Page):
    """Emits `who` when a learner has to be chosen first, `progress_wanted` for the page of what is known."""

    who = Signal()
    progress_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        record: Record,
        worker: LessonWorker | None = None,
        library: Callable[[], Library] = Library,
        writer: Writer | None = None,
    ) -> None:
        super().__init__(theme, tr("Practise"))
        self._record = record
        self._worker = worker or LessonWorker(parent=self, writer=writer)
        self._library = library()
        self._open: dict[str, OpenContents] = {}  # by the thread of the worker
        self._drafting = Drafting(record, self)
        self._coaching: Coaching | None = None
        self._packs: Sequence[Pack] = ()
        self._names: frozenset[str] = frozenset()  # of the skills in them
        self._only = ""  # a skill that is to be practised when the packs are read
        self._whose = ""
        self.view: QWidget | None = None
        self.note.setProperty("tone", "wrong")
        self.rows.addWidget(self.note)
        self._place = QVBoxLayout()
        self.rows.addLayout(self._place)
        self.rows.addStretch(1)
        record.changed.connect(self._other_learner)
        record.opened.connect(self._opened)

    def shown(self) -> None:
        """Begins where nothing was begun yet; what was, goes on."""
        profile = self._record.profile
        if profile is None:
            self._set(_Nobody(self._theme, self._record, self.who.emit))
        elif self._whose != profile.id:
            self._whose = profile.id
            self._read()

    def start(self) -> None:
        """Shows what could be done now."""
        if self._coaching is None:
            return
        name = self._record.profile.name if self._record.profile is not None else ""
        view = StartView(self._theme, name)
        view.chosen.connect(self._look)
        view.begun.connect(self._begin)
        view.resumed.connect(self._resume)
        view.place.connect(self._begin_placement)
        self._set(view)
        self._look(USUAL)
        if self._only:
            self._begin_only()

    def practise_skill(self, skill: str) -> None:
        """Practises one skill, by its full name, now or when the packs are read; what was going on ends."""
        self._only = skill
        if self._coaching is not None and self._whose and not isinstance(self.view, Wait):
            self._begin_only()

    def closeEvent(self, event: object) -> None:
        self._drafting.stop()
        self._worker.close()
        for contents in self._open.values():
            contents.close()

    def _opened(self) -> None:
        if self.isVisible() and isinstance(self.view, _Nobody):
            self.shown()

    def _other_learner(self) -> None:
        profile = self._record.profile
        if self._whose and (profile is None or profile.id != self._whose):
            self._whose = ""
            if self.isVisible():
                self.shown()

    def _read(self) -> None:
        self._set(Wait(self._theme, tr("Reading the lessons") + "\N{HORIZONTAL ELLIPSIS}"))
        self._worker.ask(self, lambda _: self._all_packs(), self._begin_with, self._failed, key="packs")

    def _all_packs(self) -> tuple[list[Pack], list[str]]:
        """In the thread of the worker: every pack that can be read, and why others cannot."""
        said: list[str] = []
        left_out = tr("{title} is left out: {why}")
        packs = usable_packs(
            self._library, lambda entry, error: said.append(left_out.format(title=entry.title, why=told(error.message)))
        )
        return packs, said

    def _begin_with(self, found: tuple[list[Pack], list[str]]) -> None:
        packs, left_out = found
        self._packs = packs
        self._names = frozenset(skill.name for pack in packs for skill in pack.skills)

        def begin(studies: object) -> None:
            chosen = [one for one in studies if isinstance(one, str)] if isinstance(studies, list) else []
            self._coaching = Coaching(self._record, studied(packs, chosen), self)
            self._coaching.failed.connect(self._failed)
            self.say(" ".join(left_out))
            self.start()

        self._record.ask(self, lambda store, profile: store.preference(profile, STUDIES, []), begin, self._failed)

    def _look(self, minutes: int) -> None:
        view = self.view
        if self._coaching is not None and isinstance(view, StartView):
            self._coaching.outlook(minutes, lambda found: view.show_outlook(found) if view is self.view else None)

    def _begin(self, minutes: int) -> None:
        self._sit(placing=False)
        if self._coaching is not None:
            self._coaching.sit_down(minutes, self._go_on)

    def _resume(self, minutes: int) -> None:
        self._sit(placing=False)
        if self._coaching is not None:
            self._coaching.resume(minutes, self._go_on)

    def _begin_only(self) -> None:
        skill, self._only = self._only, ""
        assert self._coaching is not None
        if not self._coaching.covers(pack_of(skill)):  # of a pack that was not chosen to be studied
            self._coaching = Coaching(self._record, self._packs, self)
            self._coaching.failed.connect(self._failed)
        self._sit(placing=False)
        self._coaching.sit_down(USUAL, self._go_on, [skill])

    def _begin_placement(self) -> None:
        self._sit(placing=True)
        if self._coaching is not None:
            self._coaching.place(self._go_on)

    def _sit(self, *, placing: bool) -> None:
        self.say("")
        if isinstance(self.view, SittingView):
            self.view.finish()
        view = SittingView(self._theme, self._worker, self._files, self._drafting, self._names, placing=placing)
        view.answered.connect(self._answered)
        view.next_wanted.connect(self._next)
        view.not_learned.connect(self._not_learned)
        view.skipped.connect(self._skipped)
        view.helped.connect(self._helped)
        view.leave.connect(lambda: self._end(placing=placing))
        view.failed.connect(self._faulty)
        self._placing = placing
        self._set(view)

    def _next(self) -> None:
        if self._coaching is not None:
            self._coaching.next(self._go_on)

    def _go_on(self, found: Next) -> None:
        if not isinstance(self.view, SittingView):
            return
        if found.task is None:
            self._end(placing=self._placing)
            return
        self.view.show_next(found)
        self.verticalScrollBar().setValue(0)

    def _files(self, pack: str) -> OpenContents | None:
        """In the thread of the worker: the files of a pack, for its pictures; None where they cannot be opened."""
        if pack not in self._open:
            try:
                self._open[pack] = self._library.open(pack)
            except LemmaError:
                return None
        return self._open[pack]

    def _answered(self, task: Task, answer: Answer) -> None:
        view = self.view
        if self._coaching is not None and isinstance(view, SittingView):

            def kept(found: Kept) -> None:
                if view is self.view:
                    view.show_kept(task, found)

            def not_kept(error: LemmaError) -> None:
                self.say(error)
                if view is self.view:
                    view.show_not_kept(task)

            self._coaching.answered(task, answer, kept, not_kept)

    def _skipped(self, task: Task) -> None:
        """Another one: this template does not come again in this sitting."""
        if self._coaching is not None:
            self._coaching.leave_out(task, self._go_on)

    def _helped(self, task: Task) -> None:
        if self._coaching is not None:
            self._coaching.left_after_help(task)

    def _not_learned(self, task: Task) -> None:
        if self._coaching is not None:
            self._coaching.not_learned(task, self._go_on)

    def _faulty(self, task: Task, error: LemmaError) -> None:
        """A template that gives no variant ends nothing: another one is taken."""
        self.say(tr("A problem of {pack} was left out: {why}").format(pack=task.pack.title, why=told(error.message)))
        if self._coaching is not None:
            self._coaching.leave_out(task, self._go_on)

    def _end(self, *, placing: bool) -> None:
        view = self.view
        if not isinstance(view, SittingView) or self._coaching is None:
            return
        if placing:
            self._coaching.placed(lambda sentences: self._show_end(tr("Where you stand"), sentences))
            return
        if not view.count:
            self.start()
            return
        sentences = [tr("%n problem(s), {right} right at once and without a hint.", "", view.count)]
        sentences[0] = sentences[0].format(right=view.right)
        sentences += [
            tr("{skill}: {mastery} now.").format(skill=skill, mastery=mastery_word(mastery))
            for skill, mastery in view.changed.items()
        ]
        self._show_end(tr("Done for now"), sentences)

    def _show_end(self, title: str, sentences: Sequence[str]) -> None:
        view = EndView(self._theme, title, sentences, self._names)
        view.more.connect(self.start)
        view.progress.connect(self.progress_wanted)
        self._set(view)

    def _failed(self, error: LemmaError) -> None:
        self.say(error)
        if isinstance(self.view, SittingView):
            self.view.allow_again()

    def _set(self, view: QWidget) -> None:
        self._drafting.stop()
        if self.view is not None:
            self._place.removeWidget(self.view)
            self.view.hide()
            self.view.deleteLater()
        self.view = view
        self._place.addWidget(view)
        self.setFocusProxy(view)
        self.verticalScrollBar().setValue(0)
        if self.isVisible():
            view.setFocus()


class _Nobody(QWidget):
    """Says that a name is needed first, or why there is no record to keep it in."""

    def __init__(self, theme: Theme, record: Record, who: Callable[[], None]) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(12))
        trouble = record.trouble
        why = tr("Lemma chooses problems by what you know. So it needs your name first.")
        rows.addWidget(label(tr("Who is practising?") if trouble is None else tr("Practise"), "title"))
        rows.addWidget(label(why if trouble is None else told(trouble), "lead"))
        words, mark = (tr("Say who you are"), "right") if trouble is None else (tr("Try again"), "again")
        self.button = Button(theme, words, mark, name="primary", tone="on_accent")
        self.button.clicked.connect(who if trouble is None else record.start)
        self.button.setAccessibleDescription(why if trouble is None else told(trouble))
        rows.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.button)
